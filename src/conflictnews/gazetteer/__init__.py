"""The gazetteer: names and the places that bear them, from one memory-mapped file.

What the look-up promises to those who call it (`toponyms`):

- `canonical(name)` is the key of every look-up: words in lower case, one space between them, without diacritics, apostrophes,
  full stops and articles (al-, el-, ar-, ash- …, wherever they stand); hyphens and other marks count as spaces; maybe empty.
- `Gazetteer.reach(head)` takes the first canonical word of a name, or the first two, and says how many canonical words the
  longest name has that begins so (rarely, more than that); 0 means that no name begins so. It is cheap.
- `Gazetteer.named(name)` takes any spelling, canonical or not, and returns the places, the likeliest without context first;
  empty where there are none. `Gazetteer.candidates(name)` says of each more: whether the name is its main one.
- `Gazetteer.spelled_like(name, countries)` is for names that `named` does not know: places of these countries (ISO codes).
- `Gazetteer.match(name, country)` chooses the place of a name that stands alone, as `normalise_place` needs it; kind words
  ("Anbar province") and surroundings ("Sake, North Kivu") are understood.
- `country_code(country)` is the one check of a country that a caller names.
- `Gazetteer.within(countries)` and `Gazetteer.with_places(…)` are gazetteers that know less or more.
"""

from __future__ import annotations

from conflictnews.gazetteer.alone import contains
from conflictnews.gazetteer.distance import kilometres
from conflictnews.gazetteer.file import GazetteerError
from conflictnews.gazetteer.lookup import Candidate, Gazetteer, country_code, gazetteer
from conflictnews.gazetteer.spelling import canonical

__all__ = ["Candidate", "Gazetteer", "GazetteerError", "canonical", "contains", "country_code", "gazetteer", "kilometres"]
