"""Resolution: which of the places that bear a name the article means.

Every name's candidates are weighed by what is known of them without the article (importance, kind), by the words at the name
("X province", "X, Country") and by the other names of the article: the countries, provinces and neighbourhoods that these may
lie in. The weights (`PULL`) are few and named; a name has one sense in an article unless its own words say otherwise.
"""

from __future__ import annotations

from collections import defaultdict
from math import exp

from conflictnews.gazetteer import Candidate
from conflictnews.models import PlaceMention
from conflictnews.text import Text
from conflictnews.toponyms.evidence import probability
from conflictnews.toponyms.names import Name

PULL: dict[str, float] = {
    "importance": 6.0,
    "main": 0.7,
    "kind": 2.5,
    "other_kind": -1.0,
    "within": 5.0,
    "country": 3.0,
    "admin1": 2.0,
    "near": 2.0,
    "caller": 3.0,
}
_ROUNDS = 3
_MOST = 24
THRESHOLD = 0.5


class _Sense:
    """The mentions of one name that mean the same, and how likely each candidate is."""

    __slots__ = ("candidates", "kinds", "mass", "names", "prior", "shares", "within")

    def __init__(self, name: Name) -> None:
        self.names = [name]
        self.candidates = name.candidates[:_MOST]
        self.kinds = name.kinds
        self.within = name.within
        self.mass = probability(name.logit)
        self.prior: list[float] = []
        self.shares: list[float] = []


def resolve(text: Text, names: list[Name], country: str | None) -> list[PlaceMention]:
    """The mentions of a text, each with its place."""
    senses = _senses(names)
    for sense in senses.values():
        sense.prior = [_prior(c, sense, country) for c in sense.candidates]
        sense.shares = _softmax(sense.prior)
    for _ in range(_ROUNDS):
        _settle(list(senses.values()))
    out: list[PlaceMention] = []
    for key, sense in senses.items():
        order = sorted(range(len(sense.candidates)), key=lambda i: -sense.shares[i])
        places = [sense.candidates[i].place for i in order]
        for name in sense.names:
            likely = probability(name.logit)
            if likely < THRESHOLD:
                continue
            out.append(
                PlaceMention(
                    span=text.span(name.start, name.end),
                    text=text.source_of(name.start, name.end),
                    place=places[0],
                    confidence=likely * sense.shares[order[0]],
                    alternatives=tuple(places[1:6]),
                    rule="name",
                )
            )
    return sorted(out, key=lambda m: m.span)


def _senses(names: list[Name]) -> dict[tuple[str, tuple[str, ...], str], _Sense]:
    senses: dict[tuple[str, tuple[str, ...], str], _Sense] = {}
    for name in names:
        key = (name.key, name.kinds, name.within.key if name.within else "")
        if key in senses:
            senses[key].names.append(name)
            senses[key].mass = max(senses[key].mass, probability(name.logit))
        else:
            senses[key] = _Sense(name)
    return senses


def _prior(candidate: Candidate, sense: _Sense, country: str | None) -> float:
    place = candidate.place
    score = PULL["importance"] * candidate.importance / 255
    if candidate.main:
        score += PULL["main"]
    if sense.kinds:
        score += PULL["kind"] if place.kind in sense.kinds else PULL["other_kind"]
    if country and place.country == country:
        score += PULL["caller"]
    if sense.within is not None:
        for c in sense.within.candidates[:8]:
            outer = c.place
            if outer.country == place.country and (outer.kind == "country" or (outer.admin1 == place.admin1 and outer.kind in ("admin1", "admin2"))):
                score += PULL["within"]
                break
    return score


def _cell(candidate: Candidate) -> tuple[int, int] | None:
    place = candidate.place
    if place.latitude is None or place.longitude is None:
        return None
    return int(place.latitude // 1), int(place.longitude // 1)


def _settle(senses: list[_Sense]) -> None:
    """One round: every sense is weighed anew by what the others said."""
    countries: dict[str, float] = defaultdict(float)
    provinces: dict[tuple[str, str], float] = defaultdict(float)
    cells: dict[tuple[int, int], float] = defaultdict(float)
    own: list[list[tuple[float, float, float]]] = []
    total = 0.0
    for sense in senses:
        mass = sense.mass * (1 + 0.3 * (len(sense.names) - 1))
        total += mass
        for c, share in zip(sense.candidates, sense.shares, strict=True):
            if share < 0.02:
                continue
            vote = mass * share
            place = c.place
            if place.country:
                countries[place.country] += vote
                if place.admin1:
                    provinces[place.country, place.admin1] += vote
            if place.kind != "country" and (cell := _cell(c)):
                cells[cell] += vote
    for sense in senses:
        mass = sense.mass * (1 + 0.3 * (len(sense.names) - 1))
        rest = max(total - mass, 1e-9)
        logits: list[float] = []
        for c, share, prior in zip(sense.candidates, sense.shares, sense.prior, strict=True):
            place = c.place
            mine = mass * share if share >= 0.02 else 0.0
            score = prior
            if place.country:
                score += PULL["country"] * max(0.0, countries[place.country] - mine) / (rest + 1)
                if place.admin1 and place.kind != "country":
                    score += PULL["admin1"] * max(0.0, provinces[place.country, place.admin1] - mine) / (rest + 1)
            if place.kind != "country" and (cell := _cell(c)):
                y, x = cell
                around = sum(cells.get((y + dy, x + dx), 0.0) for dy in (-1, 0, 1) for dx in (-1, 0, 1)) - mine
                score += PULL["near"] * max(0.0, around) / (rest + 1)
            logits.append(score)
        sense.shares = _softmax(logits)


def _softmax(logits: list[float]) -> list[float]:
    top = max(logits)
    powers = [exp(x - top) for x in logits]
    total = sum(powers)
    return [p / total for p in powers]
