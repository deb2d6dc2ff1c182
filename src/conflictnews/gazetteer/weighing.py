"""What speaks for each place that a name standing alone may mean: its weight, its kind, its spelling, the fighting there."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from math import exp
from typing import TYPE_CHECKING

from conflictnews.gazetteer.distance import kilometres_between
from conflictnews.gazetteer.spelling import canonical, plain
from conflictnews.models import Place, PlaceKind
from conflictnews.tables.conflict_regions import AT_WAR, CONFLICT_REGIONS, FOUGHT_OVER, HEARTS
from conflictnews.tables.embattled import EMBATTLED

if TYPE_CHECKING:
    from conflictnews.gazetteer.lookup import Candidate

WEIGHTS: dict[str, float] = {
    "importance": 5.1,  # how well known a place is (0 to 1)
    "spelled_so": 1.25,  # its own name is spelled just so, the article and all
    "kind": 1.4,  # it is what the kind word says: "X district"
    "other_kind": -4.5,  # it is not
    "whole_of_other_kind": -3.5,  # it is not, but the kind word is part of its name
    "area": -0.4,  # a unit without a kind word
    "seat": 1.2,  # it is the seat of a unit
    "no_place_of_its_own": -1.6,  # a quarter of a town, or left by its people
    "conflict": 0.35,  # it lies in a region of conflict
    "heart": 0.6,  # it lies where its country's fighting was worst
    "embattled": 1.4,  # it lies at a town that was fought over: less, the farther away
    "spared": -0.4,  # for each level by which its country saw less of it, where the country is not known
    "great": 1.5,  # it is one of the world's great cities, where the country is not known
    "within": 3.7,  # it lies in what the surroundings name
    "sound": -2.0,  # the spelling is another, the sound the same
    "length": 2.4,  # so much less does this count the longer the name is: for ten letters
    "likeness": -5.0,  # how much unlike the sounds are
    "edits": -3.1,  # how many letters are other ones
    "nowhere": 1.1,  # none of the places is meant: the gazetteer lacks it
    "shared": 1.15,  # and that is the likelier the more places share the name (its logarithm)
    "long": -0.45,  # but less likely the longer the name is: for ten letters
}
"""What speaks for a place, in natural log of odds."""
CITY = 125
"""The importance of a town of some fifty thousand."""
GREAT_CITY = 166
"""The importance of a town of two million."""
_SEATS = "PPLA", "PPLC"
_NO_PLACE_OF_ITS_OWN = frozenset("PPLX PPLQ PPLH PPLW".split())
_AREAS = (PlaceKind.ADMIN1, PlaceKind.ADMIN2, PlaceKind.NEIGHBOURHOOD)
_FADES = 40.0
"""Kilometres from an embattled town after which its weight is a third."""
_MOST_FOUGHT_OVER = max(FOUGHT_OVER.values())
_SHORT, _LONG = 4, 14


def spellings(name: str, without_kind: str) -> frozenset[str]:
    """How a place's own name is spelled that is written just so: with its kind word or without."""
    return frozenset((_spelling(name), _spelling(without_kind)))


@lru_cache(maxsize=1 << 11)
def _spelling(name: str) -> str:
    return " ".join(plain(name).split())


def _is_spelled_so(candidate: Candidate, spelled: frozenset[str]) -> bool:
    """Whether a name is the place's own, with the article where that has one; the kind words of units do not matter."""
    if not candidate.main or candidate.heard:
        return False
    own = _spelling(candidate.place.name)
    return own in spelled or canonical(own) not in map(canonical, spelled)


def of_the_place(candidate: Candidate, spelled: frozenset[str]) -> float:
    """What a place's own weight and name say for it."""
    score = WEIGHTS["importance"] * candidate.importance / 255 + _fought_over(candidate.place)
    feature = candidate.place.feature_code or ""
    if _is_spelled_so(candidate, spelled):
        score += WEIGHTS["spelled_so"]
    if feature.startswith(_SEATS):
        score += WEIGHTS["seat"]
    elif feature in _NO_PLACE_OF_ITS_OWN:
        score += WEIGHTS["no_place_of_its_own"]
    return score


def of_its_kind(kind: PlaceKind, kinds: Sequence[PlaceKind], whole: bool) -> float:
    """What the kind word beside a name says for a place; *whole* is true where the word is part of the place's name."""
    if kind in kinds:
        return WEIGHTS["kind"] * (1 - kinds.index(kind) / len(kinds))
    if kinds:
        return WEIGHTS["whole_of_other_kind" if whole else "other_kind"]
    return WEIGHTS["area"] if kind in _AREAS else 0.0


def of_its_sound(candidate: Candidate, length: int) -> float:
    """What speaks against a place that bears a name only by its sound: less, where the name is long."""
    if not candidate.heard:
        return 0.0
    unlike = 1 - candidate.likeness
    sound = WEIGHTS["sound"] + WEIGHTS["length"] * min(length, _LONG) / 10
    return sound + (WEIGHTS["likeness"] + WEIGHTS["edits"] * max(length, _SHORT)) * unlike


def of_peace(candidate: Candidate) -> float:
    """What speaks against a place whose country saw less conflict than others, but for great cities, which news knows."""
    country = candidate.place.country
    if candidate.importance >= GREAT_CITY:
        return WEIGHTS["great"]
    if country is None:
        return 0.0
    return WEIGHTS["spared"] * (_MOST_FOUGHT_OVER - FOUGHT_OVER.get(country, 0))


def _fought_over(place: Place) -> float:
    """What the fighting where it lies says for a place."""
    unit = (place.country, place.admin1)
    score = WEIGHTS["conflict"] * (place.country in AT_WAR or unit in CONFLICT_REGIONS) + WEIGHTS["heart"] * (unit in HEARTS)
    if place.country in EMBATTLED and place.latitude is not None and place.longitude is not None:
        score += WEIGHTS["embattled"] * _embattled(place.country, place.latitude, place.longitude)
    return score


@lru_cache(maxsize=1 << 12)
def _embattled(country: str, latitude: float, longitude: float) -> float:
    """How near a point is to a town that was fought over: 1 at the town, a third at forty kilometres."""
    point = (latitude, longitude)
    nearest = min(kilometres_between(point, (north, east)) for _, north, east in EMBATTLED[country])
    return exp(-nearest / _FADES)
