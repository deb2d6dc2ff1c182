"""Bearers: the places that bear a name, and what is known of name and places without any text.

Everything here is kept per process by the name's spelling: news repeats its names.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache, lru_cache
from itertools import chain
from math import exp, fsum

from attrs import evolve

from conflictnews.gazetteer import Candidate, canonical, gazetteer
from conflictnews.gazetteer.likeness import likeness
from conflictnews.languages.en.toponymy import PARTICLES
from conflictnews.models import Place, PlaceKind
from conflictnews.tables.countries import COUNTRIES
from conflictnews.tables.place_aliases import PLACE_ALIASES
from conflictnews.tables.us_states import ABBREVIATED, POSTAL
from conflictnews.toponyms.weights import FAME, FAME_BIAS, PULL

Square = tuple[int, int, int]
"""A square of two degrees by two, of one of two nets that lie a degree apart."""
Lie = tuple[str | None, str | None, tuple[Square, Square] | None]
"""The country, province and squares that a place lies in."""

_LEAST_SHARE = 0.04
"""Smaller shares have no vote."""
_MOST = 30
"""How many of a name's bearers are looked at."""
_MOST_TOWNS, _ALIKE = 4, 0.75
"""How many towns of a name are asked for their units, and how much alike the names of town and unit are."""
_KNOWN = 100
"""The importance from which a town is better known by a name than a country that other languages call so."""
_AS_GREAT = 3
"""Up to this difference in importance a town and its province are as well known."""
_LONGEST_ACRONYM = 5
_CYRILLIC = "\u0400"
"""The first letter of the scripts that are not Latin or Greek."""
_LONGEST = 12
"""How many words a name has at most."""
_SIDES = frozenset(("north", "south", "east", "west"))
_CYRILLIC_ENDINGS = {
    "е": ("", "а", "я", "о"),
    "і": ("", "а", "я"),
    "и": ("а", "я", "ь"),
    "у": ("", "а"),
    "ю": ("я", "ь"),
    "а": ("",),
    "я": ("ь",),
    "ой": ("а",),
    "ом": ("",),
    "ові": ("",),
    "ою": ("а",),
}
"""Endings of the cases of Russian and Ukrainian names, and the endings of the name itself: "в Харькове"."""


class Votes:
    """How much a name speaks for each country, province and square of the map that it may lie in; a whole vote in all."""

    __slots__ = ("countries", "provinces", "squares")

    countries: dict[str, float]
    provinces: dict[str, float]
    squares: dict[Square, float]

    def __init__(self, lies: list[Lie], shares: list[float]) -> None:
        self.countries = {}
        self.provinces = {}
        self.squares = {}
        for share, (country, province, squares) in zip(shares, lies, strict=True):
            if share < _LEAST_SHARE:
                continue
            if country:
                self.countries[country] = self.countries.get(country, 0.0) + share
            if province:
                self.provinces[province] = self.provinces.get(province, 0.0) + share
            for square in squares or ():
                self.squares[square] = self.squares.get(square, 0.0) + share


def softmax(logits: list[float]) -> list[float]:
    """The probabilities of some log odds that exclude each other."""
    if len(logits) < 2:
        return [1.0] * len(logits)
    top = max(logits)
    powers = [exp(x - top) for x in logits]
    total = fsum(powers)
    return [p / total for p in powers]


class Bearers:
    """The places that bear a name, the likeliest first; `prior` holds the log odds of each without any text."""

    __slots__ = ("candidates", "evidence", "fame", "key", "kind", "lies", "prior", "shares", "votes")

    candidates: tuple[Candidate, ...]
    evidence: tuple[str, ...]
    fame: float
    key: str
    kind: PlaceKind | None
    lies: list[Lie]
    prior: list[float]
    shares: list[float]
    votes: Votes

    def __init__(self, key: str, candidates: tuple[Candidate, ...]) -> None:
        english = key in _english_countries()
        candidates = candidates if english or key in _adjectives() else _foreign_names_last(candidates)
        self.key = key
        self.candidates = candidates
        towns = [c for c in candidates if c.main and c.place.kind == PlaceKind.SETTLEMENT]
        self.prior = [_prior(c, english) + PULL["seat_of_unit"] * _called_after(c, towns) for c in candidates]
        self.lies = [(c.place.country, _province(c.place), _squares(c.place)) for c in candidates]
        self.kind = candidates[0].place.kind if candidates else None
        self.evidence, self.fame = _known(candidates)
        self.shares = softmax(self.prior)
        self.votes = Votes(self.lies, self.shares)


def _foreign_names_last(candidates: tuple[Candidate, ...]) -> tuple[Candidate, ...]:
    """The candidates with countries behind towns that are known by the name, which English has not: "Fizi" is no Fiji."""
    if not any(c.main and c.place.kind == PlaceKind.SETTLEMENT and c.importance >= _KNOWN for c in candidates):
        return candidates
    return tuple(sorted(candidates, key=lambda c: c.place.kind == PlaceKind.COUNTRY and not c.main))


def _prior(candidate: Candidate, english: bool) -> float:
    score = PULL["importance"] * candidate.importance / 255 + PULL["likeness"] * (candidate.likeness - 1)
    if candidate.main:
        score += PULL["main"]
    if candidate.place.kind == PlaceKind.COUNTRY:
        score += PULL["country_kind"] if candidate.main or english else PULL["foreign_name"]
    elif candidate.place.kind == PlaceKind.ADMIN1 and not candidate.main:
        score += PULL["unit_alias"]
    elif candidate.place.kind in (PlaceKind.ADMIN2, PlaceKind.ADMIN3):
        score += PULL["district_kind"]
    return score


def _called_after(unit: Candidate, towns: list[Candidate]) -> bool:
    """Whether a province or a district bears the name of a town in it that is better known."""
    if unit.place.kind not in (PlaceKind.ADMIN1, PlaceKind.ADMIN2, PlaceKind.ADMIN3):
        return False
    where = unit.place.country, unit.place.admin1
    return any(
        town.importance > unit.importance + _AS_GREAT and (town.place.country, town.place.admin1) == where for town in towns
    )


def _squares(place: Place) -> tuple[Square, Square] | None:
    """The two squares of the map that a place lies in; none for what is larger than that."""
    if place.latitude is None or place.longitude is None or place.kind in (PlaceKind.COUNTRY, PlaceKind.CONTINENT):
        return None
    y, x = place.latitude, place.longitude
    return (0, int(y // 2), int(x // 2)), (1, int((y + 1) // 2), int((x + 1) // 2))


def _province(place: Place) -> str | None:
    return f"{place.country} {place.admin1}" if place.admin1 else None


def _known(candidates: tuple[Candidate, ...]) -> tuple[tuple[str, ...], float]:
    """Evidence from the gazetteer, and the log odds of a name's fame where it has no better."""
    if not candidates:
        return ("unlisted",), 0.0
    best = candidates[0]
    kind = best.place.kind
    if kind in (PlaceKind.COUNTRY, PlaceKind.CONTINENT):
        return ("country",), 0.0
    if kind == PlaceKind.ADMIN1 and best.main:
        return ("admin1",), 0.0
    return (), FAME * best.importance / 255 + FAME_BIAS


@cache
def _english_countries() -> frozenset[str]:
    """The names that English-language news has for countries."""
    return frozenset(canonical(name) for country in COUNTRIES for name in (country.name, *country.aliases))


@cache
def _adjectives() -> frozenset[str]:
    """The adjectives that English-language news has for countries: "Iraqi", "US"."""
    return frozenset(canonical(adjective) for country in COUNTRIES for adjective in country.adjectives)


UNKNOWN = Bearers("", ())
"""The bearers of a name that the gazetteer does not know."""


@lru_cache(1 << 10)
def units_called(towns: Bearers, kinds: tuple[PlaceKind, ...], *, at_towns: bool) -> Bearers:
    """Return the units of some kinds that towns of a name lie in and are called after; else ones at the towns, or the towns."""
    around = (_units_around(towns.key, town.place, kinds) for town in towns.candidates[:_MOST_TOWNS])
    units = {unit.place.id: unit for found in around for unit in found}
    if not units and not (at_towns and _may_be_called_after(towns, kinds)):
        return towns
    return Bearers(towns.key, tuple(units.values() or _units_at(towns, kinds[0])))


def _units_at(towns: Bearers, kind: PlaceKind) -> Iterator[Candidate]:
    """Units that are called after towns, at their places."""
    small = (town for town in towns.candidates if town.place.kind != PlaceKind.COUNTRY)
    return (evolve(town, place=unit_at(town.place, kind)) for town in small)


def _may_be_called_after(towns: Bearers, kinds: tuple[PlaceKind, ...]) -> bool:
    """Whether units of some kinds that the gazetteer does not know may be called after towns: small ones, and no country's."""
    return towns.kind != PlaceKind.COUNTRY and kinds[0] != PlaceKind.ADMIN1


def _units_around(key: str, town: Place, kinds: tuple[PlaceKind, ...]) -> Iterator[Candidate]:
    """The units of some kinds that a town lies in and whose names are like the town's."""
    for unit in (town.admin1, town.admin2):
        if unit and likeness(key, canonical(unit)) >= _ALIKE:
            named = gazetteer().candidates(unit)
            yield from (c for c in named if c.place.kind in kinds and c.place.country == town.country)


def unit_at(town: Place, kind: PlaceKind) -> Place:
    """A place of another kind that is called after a town, where nothing else is known of it."""
    return evolve(town, id=f"{town.id}#{kind.value}", kind=kind, population=None, wikidata=None)


@lru_cache(1 << 9)
def bearers_of(name: str) -> Bearers:
    """The places that bear a name, in any spelling that the gazetteer knows."""
    for spelling in (name, *_other_spellings(name)):
        candidates = gazetteer().candidates(spelling)[:_MOST]
        if candidates and (left := _left(name, canonical(spelling), candidates)):
            return Bearers(canonical(spelling), left)
    return UNKNOWN


def _left(name: str, key: str, candidates: tuple[Candidate, ...]) -> tuple[Candidate, ...]:
    """The candidates that a spelling leaves: acronyms are written in capitals, and "North X" is not South X."""
    barred = () if name.isupper() else _acronyms().get(key, ())
    side = key.partition(" ")[0]
    wrong = _SIDES - {side} if side in _SIDES else ()
    if not (barred or wrong):
        return candidates
    return tuple(c for c in candidates if c.place.id not in barred and canonical(c.place.name).partition(" ")[0] not in wrong)


@cache
def _acronyms() -> dict[str, frozenset[str]]:
    """The acronyms among the names of countries and in our table of aliases, and the places that they stand for."""
    named = chain((row.names for row in PLACE_ALIASES), (country.aliases for country in COUNTRIES))
    short = {canonical(name): name for name in filter(_is_acronym, chain.from_iterable(named))}
    return {key: frozenset(c.place.id for c in gazetteer().candidates(name) if c.main) for key, name in short.items()}


def _is_acronym(name: str) -> bool:
    return name.isupper() and len(name) <= _LONGEST_ACRONYM


def reach_of(word: str, key: str = "") -> int:
    """Return how many words the longest name has that begins with a word (or its canonical *key*); 0 where none does."""
    book = gazetteer()
    if word < _CYRILLIC:
        key = key or canonical(word).partition(" ")[0]
        return book.reach(key) if key else 0
    firsts = (canonical(spelling).partition(" ")[0] for spelling in (word, *_other_spellings(word)))
    return max(book.reach(first) if first else 0 for first in firsts)


@lru_cache(1 << 11)
def reach_of_two(words: str) -> int:
    """Return how many words the longest name has that begins with two words; 0 where none does."""
    if words >= _CYRILLIC:
        return _LONGEST  # endings and particles of other scripts are tried one name at a time
    return gazetteer().reach(" ".join(canonical(words).split(" ", 2)[:2]))


def _other_spellings(name: str) -> Iterator[str]:
    """The name itself, where Arabic writes a particle before it or Russian and Ukrainian put it into a case."""
    first = name[:1]
    if first < _CYRILLIC or len(name) < 4:
        return
    if first in PARTICLES:
        yield name[1:]
        if name[1] in PARTICLES:
            yield name[2:]
        if name.startswith("لل"):
            yield "ال" + name[2:]
    elif first < "\u0530":
        for size in (3, 2, 1):
            for ending in _CYRILLIC_ENDINGS.get(name[-size:], ()):
                yield name[:-size] + ending


@lru_cache(1 << 10)
def state_of(abbreviation: str) -> Bearers:
    """The state or province that an abbreviation stands for."""
    name, country = ABBREVIATED.get(abbreviation) or POSTAL[abbreviation]
    found = tuple(c for c in gazetteer().candidates(name) if c.place.country == country and c.place.kind == PlaceKind.ADMIN1)
    return Bearers(canonical(name), found) if found else UNKNOWN
