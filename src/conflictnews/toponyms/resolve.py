"""Resolution: which of the places that bear a name the article means.

Every name's candidates are weighed by what is known of them without the article (importance, kind), by the words at the name
("X province", "X, Country") and by the other names of the article: the countries, provinces and neighbourhoods that these may
lie in, near names more than far ones. The weights (`PULL`, natural log of odds) are few and named; a name has one sense in an
article unless its own words say otherwise.
"""

from __future__ import annotations

from collections import defaultdict
from math import exp

from conflictnews.gazetteer import Candidate, gazetteer
from conflictnews.models import PlaceKind
from conflictnews.toponyms.evidence import probability
from conflictnews.toponyms.names import Name
from conflictnews.toponyms.weights import WEIGHTS

PULL: dict[str, float] = {
    "importance": 8.0,
    "main": 0.7,
    "country_kind": 1.0,
    "kind": 3.0,
    "other_kind": -1.0,
    "within": 6.0,
    "country": 3.0,
    "admin1": 3.0,
    "near": 3.0,
    "beside": 2.0,
    "caller": 3.0,
    "likeness": 10.0,
}
_SHARE = 0.15
"""The share of an article's votes that makes a country one of the article's."""
_WORTH_LOOKING = 0.3
"""How likely a name must be a place's before its spelling is doubted."""
_LIKE = 0.8
"""How much alike a name and its spelling in the gazetteer must be."""
_ROUNDS = 3
_MOST = 40
_LEAST = 0.01
"""Shares smaller than this have no vote."""
_NEIGHBOURS = 2
"""How many names before and after a mention are beside it."""
_ADMINISTRATIVE = (PlaceKind.COUNTRY, PlaceKind.ADMIN1, PlaceKind.ADMIN2)
_Cell = tuple[int, int]


class Sense:
    """The mentions of one name that mean the same place, the places that it may be, and how likely each is."""

    __slots__ = ("candidates", "cells", "kinds", "mass", "names", "prior", "provinces", "shares", "within")

    def __init__(self, name: Name) -> None:
        self.names = [name]
        self.kinds = name.kinds
        self.within = name.within
        self.mass = probability(name.logit)
        self.prior: list[float] = []
        self.shares: list[float] = []
        self.see(name.candidates[:_MOST])

    def see(self, candidates: tuple[Candidate, ...]) -> None:
        """Take some places for those that the name may mean."""
        self.candidates = candidates
        self.cells = [_cell(c) for c in candidates]
        self.provinces = [_province(c) for c in candidates]


def _cell(candidate: Candidate) -> _Cell | None:
    """The degree of latitude and longitude that a place smaller than a country lies in."""
    place = candidate.place
    if place.latitude is None or place.longitude is None or place.kind in (PlaceKind.COUNTRY, PlaceKind.CONTINENT):
        return None
    return int(place.latitude // 1), int(place.longitude // 1)


def _province(candidate: Candidate) -> str | None:
    """The province of a place."""
    place = candidate.place
    if place.kind == PlaceKind.ADMIN1:
        return f"{place.country} {place.name}"
    return f"{place.country} {place.admin1}" if place.admin1 else None


def resolve(names: list[Name], country: str | None) -> list[Sense]:
    """The senses of an article's names, settled."""
    table: dict[tuple[str, tuple[str, ...], str], Sense] = {}
    order: list[Sense] = []
    for name in names:
        key = (name.key, name.kinds, name.within.key if name.within else "")
        sense = table.get(key)
        if sense is None:
            sense = table[key] = Sense(name)
        else:
            sense.names.append(name)
            sense.mass = max(sense.mass, probability(name.logit))
        order.append(sense)
    senses = list(table.values())
    for sense in senses:
        sense.prior = [_prior(c, sense, country) for c in sense.candidates]
        sense.shares = _softmax(sense.prior)
    beside = _beside(order)
    for count in range(_ROUNDS):
        votes = _settle(senses, beside)
        if not count:
            _loosen(senses, votes, country)
    return senses


def _loosen(senses: list[Sense], votes: Votes, country: str | None) -> None:
    """Find names that the gazetteer does not know among those of the article's countries that sound like them."""
    countries = {c for c, vote in votes.countries.items() if vote >= max(1.0, _SHARE * votes.total)}
    if country:
        countries.add(country)
    if not countries:
        return
    for sense in senses:
        name = sense.names[0]
        if sense.candidates or name.rule != "unlisted" or sense.mass < _WORTH_LOOKING:
            continue
        found = gazetteer().sounding_like(name.key, frozenset(countries), _LIKE)
        if found:
            sense.see(found[:8])
            sense.prior = [_prior(c, sense, country) + PULL["likeness"] * c.likeness for c in sense.candidates]
            sense.shares = _softmax(sense.prior)
            for each in sense.names:
                each.rule = "spelling"
                each.add("sounds_like", WEIGHTS)


def _beside(order: list[Sense]) -> dict[int, list[Sense]]:
    """The other senses whose names stand beside a sense's."""
    beside: dict[int, list[Sense]] = defaultdict(list)
    for i, sense in enumerate(order):
        others = beside[id(sense)]
        if len(others) < 12:
            others.extend(o for o in order[max(0, i - _NEIGHBOURS) : i + _NEIGHBOURS + 1] if o.names[0].key != sense.names[0].key)
    return beside


def _prior(candidate: Candidate, sense: Sense, country: str | None) -> float:
    """The log odds of a candidate without the rest of the article."""
    place = candidate.place
    score = PULL["importance"] * candidate.importance / 255
    if candidate.main:
        score += PULL["main"]
    if place.kind == PlaceKind.COUNTRY:
        score += PULL["country_kind"]
    if sense.kinds:
        score += PULL["kind"] if place.kind in sense.kinds else PULL["other_kind"]
    if country and place.country == country:
        score += PULL["caller"]
    if sense.within is not None and any(_contains(c, candidate) for c in sense.within.candidates[:8]):
        score += PULL["within"]
    return score


def _contains(outer: Candidate, inner: Candidate) -> bool:
    """Whether one place lies in another, as far as the gazetteer says."""
    place = outer.place
    if place.country != inner.place.country or place.kind not in _ADMINISTRATIVE or inner.place.kind == PlaceKind.COUNTRY:
        return False
    if place.kind == PlaceKind.COUNTRY:
        return True
    if place.kind == PlaceKind.ADMIN1:
        return inner.place.admin1 == place.name or (inner.place.admin1 is None and _close(outer, inner, 5))
    return _close(outer, inner, 1)


def _close(one: Candidate, other: Candidate, degrees: float) -> bool:
    a, b = one.place, other.place
    if a.latitude is None or a.longitude is None or b.latitude is None or b.longitude is None:
        return False
    return abs(a.latitude - b.latitude) <= degrees and abs(a.longitude - b.longitude) <= 1.5 * degrees


def _settle(senses: list[Sense], beside: dict[int, list[Sense]]) -> Votes:
    """One round: every sense is weighed anew by what the others said in the round before."""
    votes = Votes()
    for sense in senses:
        votes.add(sense, sense.mass, 1.0)
    for sense in senses:
        local = Votes()
        for other in beside[id(sense)]:
            local.add(other, other.mass, 1.0)
        own = Votes()
        own.add(sense, sense.mass, 1.0)
        logits: list[float] = []
        rest = max(votes.total - sense.mass, 0.0) + 1.0
        for i, c in enumerate(sense.candidates):
            logits.append(sense.prior[i] + _pull(c, sense, i, votes, own, local, rest))
        sense.shares = _softmax(logits)
    return votes


class Votes:
    """How much the names of an article speak for each country, province and degree of the map."""

    __slots__ = ("cells", "countries", "provinces", "total")

    def __init__(self) -> None:
        self.countries: dict[str, float] = defaultdict(float)
        self.provinces: dict[str, float] = defaultdict(float)
        self.cells: dict[_Cell, float] = defaultdict(float)
        self.total = 0.0

    def add(self, sense: Sense, mass: float, weight: float) -> None:
        self.total += mass * weight
        for c, share, cell, province in zip(sense.candidates, sense.shares, sense.cells, sense.provinces, strict=True):
            if share < _LEAST:
                continue
            vote = mass * share * weight
            if c.place.country:
                self.countries[c.place.country] += vote
            if province:
                self.provinces[province] += vote
            if cell:
                self.cells[cell] += vote

    def around(self, cell: _Cell) -> float:
        """The votes for a degree of the map and those around it."""
        y, x = cell
        get = self.cells.get
        return sum(get((y + dy, x + dx), 0.0) for dy in (-1, 0, 1) for dx in (-1, 0, 1))


def _pull(c: Candidate, sense: Sense, i: int, votes: Votes, own: Votes, local: Votes, rest: float) -> float:
    """What the other names of the article add to a candidate's log odds."""
    score = 0.0
    country, province, cell = c.place.country, sense.provinces[i], sense.cells[i]
    if country:
        score += PULL["country"] * (votes.countries[country] - own.countries[country]) / rest
        score += PULL["beside"] * local.countries[country] / (local.total + 1)
    if province:
        v = votes.provinces[province] - own.provinces[province]
        score += PULL["admin1"] * v / (v + 1)
    if cell:
        v = votes.around(cell) - own.around(cell)
        score += PULL["near"] * v / (v + 1)
    return score


def _softmax(logits: list[float]) -> list[float]:
    top = max(logits, default=0.0)
    powers = [exp(x - top) for x in logits]
    total = sum(powers)
    return [p / total for p in powers]
