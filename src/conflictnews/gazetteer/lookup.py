"""Looking names up: exact spellings first, then those that sound alike."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache, lru_cache
from pathlib import Path

from attrs import define, evolve, field, frozen

from conflictnews.errors import NormalisationError, is_a
from conflictnews.gazetteer.alone import match
from conflictnews.gazetteer.file import BARE, INDEX, MAIN, WITH_ARTICLE, GazetteerFile
from conflictnews.gazetteer.likeness import likeness
from conflictnews.gazetteer.own import OwnNames, aliases
from conflictnews.gazetteer.spelling import canonical, has_article, skeleton
from conflictnews.models import Place, PlaceMatch
from conflictnews.tables.countries import ARTICLE_COUNTRIES, COUNTRY_CODES, NOWHERE

DATA = Path(__file__).parent.parent / "data" / "places.gaz"

LEAST_LIKENESS = 0.7
"""Names less alike than this are different names."""
LEAST_LIKENESS_ABROAD = 0.9
OTHER_SPELLINGS = (("j", "zh"), ("j", "y"), ("g", "h"), ("h", "g"), ("ch", "kh"), ("c", "j"), ("w", "v"), ("sz", "sh"))
"""Letters that French, German, Turkish, Polish or Russian names have for the sounds of English ones."""
MOST_CANDIDATES = 60
"""A name is shared by hundreds of villages; nobody needs more of them than this."""
_MAIN_RANK = 40
"""How much more a place is worth that bears a name as its main one, in the spelling that was asked for."""
OWN_IMPORTANCE = 130
"""Places that callers or our table of aliases add weigh as much as a town of eighty thousand."""
KNOWN_IMPORTANCE = 100
"""A place of the file that is in the table of aliases weighs as much as a town of six thousand at least."""


@frozen
class Candidate:
    """A place that a name may mean.

    `main` is true where the name is the place's main name ("Idlib", also for "Idlib Governorate"), false for another one;
    `importance` (0 to 255) orders places without context, by population and kind; `likeness` is 1 for a spelling the
    gazetteer knows, less for one that only sounds alike; `heard` is true for the latter, also where the sound is the same.
    """

    place: Place
    main: bool
    importance: int
    likeness: float = 1.0
    heard: bool = False


@define(eq=False)
class Gazetteer:
    """Names and places: those of a file, and further ones.

    `gazetteer()` is the one that comes with the package; a file that `tools/build_gazetteer.py` compiled of other sources is
    opened with `Gazetteer.open(path)`.
    """

    _file: GazetteerFile = field(repr=False)
    _own: OwnNames = field(factory=aliases, repr=False)
    _countries: frozenset[str] | None = None
    _found: Callable[[str, str | None], tuple[Candidate, ...]] = field(init=False, repr=False)
    _heard: Callable[[str, frozenset[str] | None, float], tuple[Candidate, ...]] = field(init=False, repr=False)
    _added: Callable[[str], tuple[Candidate, ...]] = field(init=False, repr=False)

    def __attrs_post_init__(self) -> None:
        self._found = lru_cache(maxsize=1 << 9)(self._find)
        self._heard = lru_cache(maxsize=1 << 10)(self._hear)
        self._added = lru_cache(maxsize=1 << 9)(self._own_candidates)

    @classmethod
    def open(cls, path: Path) -> Gazetteer:
        """The gazetteer of a compiled file; a `GazetteerError` where it is missing or damaged.

        The package's own file is mapped into memory; any other is read and verified.
        """
        return cls(GazetteerFile(path, mapped=path == DATA))

    @property
    def sources(self) -> tuple[dict[str, str], ...]:
        """Where the places come from: name, way, licence and address of each source."""
        return tuple(self._file.sources)

    @property
    def version(self) -> str:
        """Sixteen hexadecimal digits of the digest of the sources: two gazetteers of one version hold the same places."""
        return self._file.digest.hex()[:16]

    def __len__(self) -> int:
        """How many places the file holds, whichever countries are wanted."""
        return self._file.count

    def verify(self) -> None:
        """Raise `GazetteerError` unless every byte of the file is as it was written; opening checks the head only."""
        self._file.verify()

    def reach(self, head: str) -> int:
        """Return how many words the longest name has that begins with *head*, one canonical word or two; 0 where none does."""
        return max(self._file.reach_of(head), self._own.reach.get(head, 0))

    def named(self, name: str) -> tuple[Place, ...]:
        """The places with this name, the likeliest first."""
        return tuple(candidate.place for candidate in self.candidates(name))

    def candidates(self, name: str, country: str | None = None) -> tuple[Candidate, ...]:
        """The places with this name, the likeliest first, and how they bear it; of one country (a code, "" for none) or all.

        >>> [candidate.place.name for candidate in gazetteer().candidates("ar-Raqqa")][0]
        'Raqqa'
        """
        return self._found(name, country)

    def _find(self, name: str, country: str | None) -> tuple[Candidate, ...]:
        key = canonical(name)
        postings = self._postings(key, country)
        if not postings and key not in self._own.bearers:
            return ()
        added = (c for c in self._added(key) if country is None or (c.place.country or "") == country)
        found = {c.place.id: (c.importance + _MAIN_RANK * c.main, c) for c in added}
        for rank, candidate in self._ranked(postings[:MOST_CANDIDATES], article=has_article(name)):
            found.setdefault(candidate.place.id, (rank, candidate))
        ranked = sorted(found.values(), key=lambda pair: -pair[0])
        return tuple(candidate for _, candidate in ranked)

    def _postings(self, key: str, country: str | None) -> Sequence[int]:
        """The file's postings of a canonical name, in one country or all."""
        head = " ".join(key.split(" ", 2)[:2])
        postings = self._wanted(self._file.postings_of(key)) if self._file.reach_of(head) else ()
        if country is None:
            return postings
        return [posting for posting in postings if self._file.country_of(posting & INDEX) == country]

    def _ranked(self, postings: Sequence[int], *, article: bool) -> Iterator[tuple[int, Candidate]]:
        """The file's places of a name, written with the article or without, and how likely each is meant."""
        form = WITH_ARTICLE if article else BARE
        for posting in postings:
            if article and not posting & form and self._file.country_of(posting & INDEX) not in ARTICLE_COUNTRIES:
                continue  # "Al-Oslo" is none of the places called Oslo
            candidate = self._candidate(posting)
            yield candidate.importance + _MAIN_RANK * (candidate.main - (not posting & form)), candidate

    def spelled_like(self, name: str, countries: frozenset[str]) -> tuple[Place, ...]:
        """The places of some countries whose names sound like *name*, the most alike first."""
        return tuple(candidate.place for candidate in self.sounding_like(name, countries))

    def sounding_like(
        self, name: str, countries: frozenset[str] | None, least: float = LEAST_LIKENESS
    ) -> tuple[Candidate, ...]:
        """The places whose names sound like *name* to this degree at least; all countries if None."""
        return self._heard(canonical(name), countries, least)

    def _hear(self, key: str, countries: frozenset[str] | None, least: float) -> tuple[Candidate, ...]:
        found: dict[str, Candidate] = {}
        for candidate in self._sharing_skeleton(key, countries, least):
            known = found.get(candidate.place.id)
            if known is None or known.likeness < candidate.likeness:
                found[candidate.place.id] = candidate
        ranked = sorted(found.values(), key=lambda c: (-c.likeness, -c.importance, c.place.id))
        return tuple(ranked[:MOST_CANDIDATES])

    def _sharing_skeleton(self, key: str, countries: frozenset[str] | None, least: float) -> Iterator[Candidate]:
        """Who bears names with the consonants of *key* that are as like it as this, in these countries."""
        consonants = skeleton(key)
        wanted = self._seen(countries)
        for other, postings in self._file.neighbours((consonants, wanted)):
            if skeleton(other) == consonants and (alike := likeness(key, other, least)) >= least:
                yield from (evolve(self._candidate(posting), likeness=alike, heard=True) for posting in postings)
        for other in self._own.by_skeleton.get(consonants, ()):
            if (alike := likeness(key, other, least)) >= least:
                yield from (evolve(c, likeness=alike, heard=True) for c in self._added_in(other, wanted))

    def _added_in(self, key: str, wanted: frozenset[str] | None) -> Iterator[Candidate]:
        """The places of the table of aliases with a name, in some countries or all."""
        return (c for c in self._added(key) if wanted is None or c.place.country in wanted)

    def _seen(self, countries: frozenset[str] | None) -> frozenset[str] | None:
        """Those of some countries that this gazetteer knows; None stands for all countries."""
        if self._countries is None or countries is None:
            return self._countries if countries is None else countries
        return countries & self._countries

    def match(
        self, name: str, country: str | None = None, *, admin1: str | None = None, admin2: str | None = None
    ) -> PlaceMatch:
        """Return the place that a name standing alone means, how it was found and how sure that is.

        A *country* (ISO 3166-1 alpha-2, or XX for what lies in none: the seas) is never left. Raises `NormalisationError` for
        what is no country code.

        >>> gazetteer().match("Zamfara state", "NG").place
        Place('Zamfara State', admin1, NG, geonames:2595349)
        """
        nowhere = is_a(country, str) and str(country).upper() == NOWHERE
        code = None if country is None else "" if nowhere else country_code(country)
        return match(self, name, code, admin1, admin2)

    def sounding_in_another_language(self, key: str, countries: frozenset[str]) -> tuple[Candidate, ...]:
        """The places whose names sound like *key* as French, German, Turkish, Polish or Russian would write it."""
        others = {key.replace(letters, sounds) for letters, sounds in OTHER_SPELLINGS} - {key}
        return tuple(c for other in sorted(others) for c in self.sounding_like(other, countries, LEAST_LIKENESS_ABROAD))

    def place(self, place_id: str) -> Place | None:
        """The place with this id."""
        own = self._own.places.get(place_id)
        if own is not None:
            return self._in_units(own)
        index = self._file.index_of(place_id)
        return None if index is None or not self._wanted((index,)) else self._place(index)

    def within(self, countries: Iterable[str]) -> Gazetteer:
        """The same gazetteer without the places of other countries (ISO 3166-1 alpha-2)."""
        return Gazetteer(self._file, self._own, frozenset(map(country_code, countries)))

    def with_places(self, places: Iterable[tuple[Place, Iterable[str]]]) -> Gazetteer:
        """The same gazetteer and further places, each with its other names.

        >>> from conflictnews import PlaceKind
        >>> depot = Place("mine:1", "Depot Alpha", PlaceKind.FACILITY, "SY", latitude=35.1, longitude=38.2)
        >>> gazetteer().with_places([(depot, ["Alpha Base"])]).named("alpha base")
        (Place('Depot Alpha', facility, SY, mine:1),)
        """
        return Gazetteer(self._file, self._own.extended(places), self._countries)

    def _wanted(self, postings: Sequence[int]) -> Sequence[int]:
        if self._countries is None:
            return postings
        return [posting for posting in postings if self._file.country_of(posting & INDEX) in self._countries]

    def _in_units(self, own: Place) -> Place:
        """One of our own places, with the administrative units of the file's place next to it."""
        index = self._file.index_of(self._own.near.get(own.id, ""))
        if index is None:
            return own
        unit = self._file.units_of(index)
        return evolve(own, admin1=unit.admin1, admin1_code=unit.admin1_code, admin2=unit.admin2, pcode=unit.pcode)

    def _place(self, index: int) -> Place:
        place = self._file.place(index)
        name = self._own.names.get(place.id)
        return place if name is None else evolve(place, name=name)

    def _candidate(self, posting: int) -> Candidate:
        place = self._place(posting & INDEX)
        importance = self._file.importance(posting & INDEX)
        if place.id in self._own.names:
            importance = max(importance, KNOWN_IMPORTANCE)
        return Candidate(place, bool(posting & MAIN), importance)

    def _own_candidates(self, key: str) -> tuple[Candidate, ...]:
        found: list[Candidate] = []
        for bearer, main in self._own.bearers.get(key, ()):
            if isinstance(bearer, Place):
                if self._countries is None or bearer.country in self._countries:
                    found.append(Candidate(self._in_units(bearer), main, OWN_IMPORTANCE))
            else:
                index = self._file.index_of(bearer)
                if index is not None and self._wanted((index,)):
                    found.append(self._candidate(index | MAIN * main))
        return tuple(found)


def country_code(country: str) -> str:
    """A country code of ISO 3166-1 alpha-2 in capitals; a `NormalisationError` for what is none.

    >>> country_code("sy")
    'SY'
    >>> country_code("Syria")
    Traceback (most recent call last):
    ...
    conflictnews.errors.NormalisationError: not a country code: 'Syria' (two letters of ISO 3166-1, such as 'SY')
    """
    code = country.upper() if is_a(country, str) else ""
    if code not in COUNTRY_CODES:
        raise NormalisationError("country code", country, "two letters of ISO 3166-1, such as 'SY'")
    return code


@cache
def gazetteer() -> Gazetteer:
    """The gazetteer that comes with the package, opened once a process."""
    return Gazetteer(GazetteerFile(DATA, mapped=True))
