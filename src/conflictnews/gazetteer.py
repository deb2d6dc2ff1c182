"""The gazetteer: names and the places that bear them, from one memory-mapped file.

What the look-up promises to those who call it (`toponyms`):

- `canonical(name)` is the key of every look-up: words in lower case, one space between them, without diacritics, apostrophes,
  full stops and articles (al-, el-, ar-, ash- …, wherever they stand); hyphens and other marks count as spaces. It may be empty.
- `Gazetteer.reach(word)` takes one canonical word (the first of a name that is not an article) and says how many canonical
  words the longest name has that begins with it; 0 means that no name begins so. It is cheap; a rare 1 may be a false alarm.
- `Gazetteer.named(name)` takes any spelling, canonical or not, and returns the places, the likeliest without context first;
  empty where there are none. `Gazetteer.candidates(name)` says of each more: whether the name is its main one.
- `Gazetteer.spelled_like(name, countries)` is for names that `named` does not know: places of these countries (ISO codes).
- `Gazetteer.best(name, country)` ranks exact and loose answers, as `normalise_place` needs them; kind words ("Anbar province")
  are understood.
- `Gazetteer.within(countries)` and `Gazetteer.with_places(…)` are gazetteers that know less or more.
"""

from __future__ import annotations

from functools import cache

from attrs import frozen

from conflictnews.models import Place


def canonical(name: str) -> str:
    """The form under which a name is looked up: no matter of case, diacritics, apostrophes, hyphens or the article al-."""
    return name.casefold()


@frozen
class Candidate:
    """A place that a name may mean.

    `main` is true where the name is the place's main name ("Idlib", also for "Idlib Governorate"), false for another one;
    `importance` (0 to 255) orders places without context, by population and kind; `likeness` is 1 for a spelling the
    gazetteer knows, less for one that only sounds alike.
    """

    place: Place
    main: bool
    importance: int
    likeness: float = 1.0


@frozen
class Gazetteer:
    """Names and places."""

    def reach(self, word: str) -> int:
        """How many words the longest name has that begins with *word* (canonical); 0 where none does."""
        return 0

    def named(self, name: str) -> tuple[Place, ...]:
        """The places with this name, the likeliest first."""
        return ()

    def candidates(self, name: str) -> tuple[Candidate, ...]:
        """The places with this name, the likeliest first, and how they bear it."""
        return ()

    def spelled_like(self, name: str, countries: frozenset[str]) -> tuple[Place, ...]:
        """The places of some countries whose names sound like *name*, the most alike first."""
        return ()

    def best(self, name: str, country: str | None = None) -> tuple[Place, ...]:
        """The places that a name standing alone means, the best first."""
        return ()

    def place(self, place_id: str) -> Place | None:
        """The place with this id."""
        return None


@cache
def gazetteer() -> Gazetteer:
    """The gazetteer that comes with the package, opened once a process."""
    return Gazetteer()
