"""Names that stand alone, as in a table: which place a name means where no text around it says so.

A name may carry its surroundings ("Sake, Masisi, North Kivu, DRC", "Mogadishu - Hodan"); the caller may name them, too. Exact
spellings come before those that only sound alike; the latter count where the surroundings agree, or the sound is the very same.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from math import exp, fsum, log
from typing import TYPE_CHECKING

from attrs import evolve

from conflictnews.gazetteer.distance import kilometres
from conflictnews.gazetteer.spelling import canonical, plain
from conflictnews.gazetteer.weighing import CITY, WEIGHTS, of_its_kind, of_its_sound, of_peace, of_the_place, spellings
from conflictnews.languages.en.place_kinds import FACILITY_WORDS, KIND_WORDS
from conflictnews.models import MatchKind, Place, PlaceKind, PlaceMatch
from conflictnews.patterns import lazy_re
from conflictnews.tables.place_words import AFTER, BEFORE, COMPASS

if TYPE_CHECKING:
    from conflictnews.gazetteer.lookup import Candidate, Gazetteer

LEAST_CONFIDENCE, LEAST_CONFIDENCE_ABROAD = 0.3, 0.2
"""Below this a name has no place: in a country, and in all of them, where most names have many bearers."""

_CLOSE = 25.0
"""Places of one name within so many kilometres are as good as one."""
_MOST = 40
_LEAST_LIKE, _LEAST_LIKE_ABROAD, _LEAST_LIKE_WITHIN = 0.9, 0.9, 0.8
"""How much alike a spelling must be in a country, in all countries, and inside a known unit."""
_SHORTEST = 6
"""How long a name must be to be looked for by its sound in all countries."""
_SEPARATOR = lazy_re(r"\s*[,;|]\s*|\s+[-\u2013\u2014]\s+")
_BRACKET = lazy_re(r"\s*[(\[]([^()\[\]]*)[)\]]?\s*")
_NUMBERED = lazy_re(r"[\s-]+(?:\d{1,2}|[IVX]{1,4})\b")
"""The number of a part of a town: "Zolote-1", "Ngoupe II"."""
_FACILITY = lazy_re(rf" (?:{'|'.join(sorted(FACILITY_WORDS, key=len, reverse=True))})$", re.IGNORECASE)
_BESIDE_BEFORE = lazy_re(rf"^(?:{'|'.join(BEFORE | COMPASS)}) (?:(?:de|du|of) )?")
_BESIDE_AFTER = lazy_re(rf" (?:{'|'.join(AFTER | COMPASS)})$")
_TOWNS = (PlaceKind.SETTLEMENT, PlaceKind.NEIGHBOURHOOD, PlaceKind.CAMP)
_SHORT = 4
_LONGEST, _MOST_PARTS = 200, 6


def match(
    book: Gazetteer, text: str, country: str | None = None, admin1: str | None = None, admin2: str | None = None
) -> PlaceMatch:
    """Return the place that a name standing alone means, how it was found, how sure that is, and the other places."""
    name, around = _parts(book, text, country)
    outer = tuple(_Outer(book, part, country) for part in (*around, *filter(None, (admin2, admin1))))
    found = _choose(book, name, country, outer) if canonical(name) else PlaceMatch(text)
    if found.place is not None:
        return evolve(found, text=text)
    for other in _simpler(name):
        simpler = _choose(book, other, country, outer)
        if simpler.place is not None:
            return evolve(simpler, text=text)
    parent = _beside(book, name, country, outer) or _whole(book, name, country, outer) or _parent(book, country, outer)
    if parent is not None:
        return PlaceMatch(text, parent.place, parent.confidence, MatchKind.PARENT, found.alternatives)
    return evolve(found, text=text)


def _parent(book: Gazetteer, country: str | None, outer: Sequence[_Outer]) -> PlaceMatch | None:
    """The smallest known place of those that a name lies in, but no country."""
    for i, area in enumerate(outer):
        if area.places and area.places[0].kind is not PlaceKind.COUNTRY:
            parent = _choose(book, area.name, country, outer[i + 1 :])
            if parent.place is not None:
                return parent
    return None


def _beside(book: Gazetteer, name: str, country: str | None, outer: Sequence[_Outer]) -> PlaceMatch | None:
    """The town that an unknown airport, base or camp is called after: "Bambari airport"."""
    m = _FACILITY.search(name)
    town = _choose(book, name[: m.start()], country, outer) if m else None
    return town if town is not None and town.place is not None and town.place.kind in _TOWNS else None


def _whole(book: Gazetteer, name: str, country: str | None, outer: Sequence[_Outer]) -> PlaceMatch | None:
    """The place that an unknown name is a part of, or lies at: "Central Kurram", "Jabal Tiyas", "Khotang Bazar"."""
    key = canonical(name)
    bare = _BESIDE_BEFORE.sub("", _BESIDE_AFTER.sub("", key))
    if bare == key or len(bare) < _SHORT:
        return None
    whole = _choose(book, bare, country, outer)
    return whole if whole.how is MatchKind.EXACT else None


def _simpler(name: str) -> Iterator[str]:
    """The names that a longer one holds: "X/Y" both, "X 2", "X II" the first."""
    pieces = [piece.strip() for piece in name.split("/")[:3]]
    if len(pieces) > 1:
        yield from (piece for piece in pieces if len(piece) >= _SHORT)
    bare = _NUMBERED.sub("", name)
    if bare != name and len(bare) >= _SHORT:
        yield bare


# ------------------------------------------------------------------ the parts of a name


def _parts(book: Gazetteer, text: str, country: str | None) -> tuple[str, tuple[str, ...]]:
    """The name itself, and the names of what it lies in, the nearest first."""
    text = text.strip()[:_LONGEST]
    if book.candidates(text, country):
        return text, ()
    bracketed = [m[1] for m in _BRACKET.finditer(text) if m[1].strip()]
    name, *around = _divided(book, _BRACKET.sub(" ", text).strip() or text, country)
    return name, (*around, *bracketed[:1])


def _divided(book: Gazetteer, bare: str, country: str | None) -> list[str]:
    """A name without brackets and the names of what it lies in, the nearest first."""
    parts = [part for part in _SEPARATOR.split(bare) if part.strip()][:_MOST_PARTS]
    if len(parts) == 2 and "," not in bare:  # "City - Part"
        return parts[::-1]
    city = _city_before(book, bare, country) if len(parts) == 1 else ""
    return [bare[len(city) + 1 :], city] if city else parts or [""]


def _city_before(book: Gazetteer, name: str, country: str | None) -> str:
    """The city before a hyphen: "Mogadishu-Hodan"; the whole is known to be no name."""
    city, _, part = name.partition("-")
    if len(part) < 3 or len(city) < 3:
        return ""
    great = any(c.importance >= CITY for c in book.candidates(city, country))
    return city if great else ""


class _Outer:
    """What a place lies in, by name: the units, regions, towns and countries of that name."""

    __slots__ = ("name", "places")

    name: str
    places: tuple[Place, ...]

    def __init__(self, book: Gazetteer, name: str, country: str | None) -> None:
        self.name = name
        found = _spelled(book, name, country)
        if not found and country is not None:
            near = book.sounding_like(_bare(name) or name, frozenset((country,)), _LEAST_LIKE)
            found = [c for c in near if c.place.kind in UNITS]
        self.places = tuple(c.place for c in found if c.place.kind in _CONTAIN)[:8]

    def holds(self, place: Place) -> bool:
        """Whether a place lies in one of these."""
        return any(contains(outer, place) for outer in self.places)


UNITS = (PlaceKind.ADMIN1, PlaceKind.ADMIN2, PlaceKind.ADMIN3)
"""Kinds of administrative units."""
_CONTAIN = (PlaceKind.COUNTRY, *UNITS, PlaceKind.REGION, PlaceKind.ISLAND, PlaceKind.SETTLEMENT)
_WIDE = 50.0
_WIDTH = {
    PlaceKind.ADMIN1: 120.0,
    PlaceKind.ADMIN3: 30.0,
    PlaceKind.SETTLEMENT: 25.0,
    PlaceKind.REGION: 250.0,
    PlaceKind.ISLAND: 150.0,
}
"""How far, in kilometres, the places lie at most that belong to a place whose limits nobody knows."""


def contains(outer: Place, inner: Place) -> bool:
    """Whether one place lies in another, as far as units and distances tell.

    >>> from conflictnews.gazetteer import gazetteer
    >>> syria, aleppo, manbij = (gazetteer().named(name)[0] for name in ("Syria", "Aleppo Governorate", "Manbij"))
    >>> contains(syria, manbij), contains(aleppo, manbij), contains(manbij, aleppo)
    (True, True, False)
    """
    if outer.country != inner.country or outer is inner:
        return False
    whole, part = _unit_of(outer, outer.kind), _unit_of(inner, outer.kind)
    if whole is None or part is None:
        return kilometres(outer, inner) <= _WIDTH.get(outer.kind, _WIDE)
    return whole == part and inner.kind is not outer.kind


def _unit_of(place: Place, kind: PlaceKind) -> tuple[str | None, ...] | None:
    """The country or unit of a kind that a place is or lies in, None where nobody knows it."""
    if kind is PlaceKind.COUNTRY:
        return (place.country,)
    if kind is PlaceKind.ADMIN1 and place.admin1:
        return (place.admin1,)
    return (place.admin1, place.admin2) if kind is PlaceKind.ADMIN2 and place.admin2 else None


# ------------------------------------------------------------------ candidates


def _bare(name: str) -> str:
    return without_kind(canonical(name))[0]


def without_kind(name: str) -> tuple[str, tuple[PlaceKind, ...]]:
    """A canonical name without the kind word at its end or beginning, and the kinds that the word allows; else nothing.

    >>> without_kind("anbar province")[0], without_kind("province of hatay")[0], without_kind("mosul")
    ('anbar', 'hatay', ('', ()))
    """
    words = name.split(" ")
    for kind, rest in ((words[-1], words[:-1]), (words[0], words[1:])):
        if rest and kind in KIND_WORDS:
            return " ".join(rest[1:] if rest[0] in ("of", "de") and len(rest) > 1 else rest), KIND_WORDS[kind]
    return "", ()


def _spelled(book: Gazetteer, name: str, code: str | None) -> list[Candidate]:
    """The places that bear a name, with its kind word or without."""
    whole = book.candidates(name, code)
    bare, kinds = without_kind(canonical(name))
    known = {c.place.id for c in whole}
    stripped = [c for c in book.candidates(bare, code) if c.place.id not in known] if bare else []
    others = [] if whole else _no_countries(stripped)
    return [*whole, *(_of_kinds(stripped, kinds) or others)]


def _choose(book: Gazetteer, name: str, country: str | None, outer: Sequence[_Outer]) -> PlaceMatch:
    """The likeliest of the places that a name may mean inside its surroundings."""
    countries = frozenset((country,)) if country is not None else _countries(outer)
    code = next(iter(countries)) if len(countries) == 1 else None
    found = _candidates(book, name, countries, code, outer)[:_MOST]
    bare, kinds = without_kind(canonical(name))
    kinds = _asked(kinds, found)
    whole = {c.place.id for c in book.candidates(name, code)} if bare else set[str]()
    length = len(name.replace(" ", ""))
    spelled = spellings(name, without_kind(" ".join(plain(name).split()))[0])
    logits = [
        of_the_place(c, spelled)
        + of_its_kind(c.place.kind, kinds, c.place.id in whole)
        + of_its_sound(c, length)
        + WEIGHTS["within"] * sum(o.holds(c.place) for o in outer)
        for c in found
    ]
    if not countries:
        logits = [logit + of_peace(c) for logit, c in zip(logits, found, strict=True)]
    return _settled(name, found, logits, LEAST_CONFIDENCE if countries else LEAST_CONFIDENCE_ABROAD)


def _countries(outer: Sequence[_Outer]) -> frozenset[str]:
    """The countries that the surroundings of a name lie in."""
    return frozenset(place.country for area in outer for place in area.places if place.country)


def _asked(kinds: tuple[PlaceKind, ...], found: Sequence[Candidate]) -> tuple[PlaceKind, ...]:
    """The kinds that a kind word asks for: "X district" is its seat only where nobody knows the district."""
    if kinds and kinds[0] in UNITS and any(c.place.kind in UNITS for c in found):
        return tuple(kind for kind in kinds if kind in UNITS)
    return kinds


def _candidates(
    book: Gazetteer, name: str, countries: frozenset[str], code: str | None, outer: Sequence[_Outer]
) -> list[Candidate]:
    """The places that bear a name; where none fits its surroundings or its kind word, those that sound like it as well."""
    bare, kinds = without_kind(canonical(name))
    found = _spelled(book, name, code)
    if not found or not _fits(found, outer):
        more = _sounding(book, bare or canonical(name), countries, outer)
        more = _no_countries(more) if bare else more
    elif kinds and not _of_kinds(found, kinds):
        more = _of_kinds(_sounding(book, bare, countries, outer), kinds)
    else:
        return found
    known = {c.place.id for c in found}
    return found + [c for c in more if c.place.id not in known]


def _no_countries(found: Iterable[Candidate]) -> list[Candidate]:
    """The places that a name with a kind word may mean: "Lake Chad" is no country."""
    return [c for c in found if c.place.kind is not PlaceKind.COUNTRY]


def _of_kinds(found: Iterable[Candidate], kinds: Sequence[PlaceKind]) -> list[Candidate]:
    return [c for c in found if c.place.kind in kinds]


def _fits(found: Sequence[Candidate], outer: Sequence[_Outer]) -> bool:
    """Whether some place lies in the surroundings of its name, where anything is known of them."""
    known = [area for area in outer if area.places]
    return not known or any(area.holds(c.place) for c in found for area in known)


def _sounding(book: Gazetteer, key: str, home: frozenset[str], outer: Sequence[_Outer]) -> list[Candidate]:
    """The places whose names sound like a name: the very same, or alike inside a known unit."""
    if not home:
        return list(book.sounding_like(key, None, _LEAST_LIKE_ABROAD)) if len(key) >= _SHORTEST else []
    least = _LEAST_LIKE_WITHIN if any(o.places for o in outer) else _LEAST_LIKE
    found = list(book.sounding_like(key, home, least))
    if max((c.likeness for c in found), default=0.0) < _LEAST_LIKE:
        found += book.sounding_in_another_language(key, home)
    return [c for c in found if _is_alike(c, outer)]


def _is_alike(candidate: Candidate, outer: Sequence[_Outer]) -> bool:
    """Whether a place sounds enough like a name: less is enough for one that lies in the name's surroundings."""
    return candidate.likeness >= _LEAST_LIKE or any(o.holds(candidate.place) for o in outer)


def _settled(name: str, found: Sequence[Candidate], logits: Sequence[float], least: float) -> PlaceMatch:
    """The likeliest place with the probability that it, or one as near, is meant."""
    order = sorted(range(len(found)), key=lambda i: (-logits[i], found[i].place.id))
    if not order:
        return PlaceMatch(name)
    nowhere = WEIGHTS["nowhere"] + WEIGHTS["shared"] * log(len(order)) + WEIGHTS["long"] * len(name) / 10
    top = max(logits[order[0]], nowhere)
    masses = [exp(logit - top) for logit in logits]
    total = fsum(masses) + exp(nowhere - top)
    best = found[order[0]]
    near = [m for m, c in zip(masses, found, strict=True) if c is best or kilometres(c.place, best.place) <= _CLOSE]
    confidence = round(fsum(near) / total, 4)
    others = tuple(found[i].place for i in order)
    if confidence < least:
        return PlaceMatch(name, None, confidence, None, others[:_SHOWN])
    how = MatchKind.SPELLING if best.heard else MatchKind.EXACT
    return PlaceMatch(name, best.place, confidence, how, others[1:_SHOWN])


_SHOWN = 6
