"""Places and their names in the text."""

from __future__ import annotations

from enum import StrEnum

from attrs import frozen

from conflictnews.errors import expect, is_a, shown
from conflictnews.models.span import Mention


class PlaceKind(StrEnum):
    """What a place is."""

    CONTINENT = "continent"
    COUNTRY = "country"
    ADMIN1 = "admin1"
    ADMIN2 = "admin2"
    ADMIN3 = "admin3"
    SETTLEMENT = "settlement"
    NEIGHBOURHOOD = "neighbourhood"
    REGION = "region"
    RIVER = "river"
    WATER = "water"
    MOUNTAIN = "mountain"
    ISLAND = "island"
    FACILITY = "facility"
    CAMP = "camp"
    ROAD = "road"
    BORDER = "border"


def _check_degrees(name: str, degrees: object, most: int, place: str) -> None:
    if degrees is None:
        return
    if not isinstance(degrees, int | float):
        raise TypeError(f"{name} of {place} is in degrees, not {shown(degrees)}")
    if not -most <= degrees <= most:
        raise ValueError(f"{name} {degrees} of {place} is not between -{most} and {most} degrees")


@frozen
class Place:
    """A place of the gazetteer, or one that a text or a caller adds.

    Raises ValueError for a latitude or longitude out of range, TypeError for a kind or a number of degrees that is none.
    """

    id: str
    """Identifier with its source ("geonames:170654", "wof:…")."""
    name: str
    """Name in English-language reports."""
    kind: PlaceKind
    """What the place is."""
    country: str | None = None
    """ISO 3166-1 alpha-2 code ("SY"), None for continents and places of several countries."""
    admin1: str | None = None
    """English name of the first-level unit that it lies in or is ("North Darfur"), None if unknown."""
    latitude: float | None = None
    """Degrees north, WGS 84, -90 to 90; None if unknown."""
    longitude: float | None = None
    """Degrees east, WGS 84, -180 to 180; None if unknown."""
    population: int | None = None
    """Inhabitants, None if unknown."""
    wikidata: str | None = None
    """Wikidata item ("Q4604"), None if unknown."""
    admin1_code: str | None = None
    """ISO 3166-2 code of the first-level unit ("SD-DN"), None where there is none."""
    admin2: str | None = None
    """English name of the second-level unit that it lies in or is ("El Fasher"), None if unknown.

    Where GeoNames does not tell it: the unit of the town's name, or the one whose point is at most half as far as any other's.
    """
    pcode: str | None = None
    """OCHA p-code of the finest unit that has one ("SD01"), None if unknown."""
    feature_code: str | None = None
    """GeoNames feature code ("PPLA2"), None if unknown."""

    def __attrs_post_init__(self) -> None:
        if not is_a(self.kind, PlaceKind):
            raise TypeError(f"the kind of {self.id} is a PlaceKind, not {shown(self.kind)}")
        _check_degrees("latitude", self.latitude, 90, self.id)
        _check_degrees("longitude", self.longitude, 180, self.id)

    def __repr__(self) -> str:
        return f"Place({self.name!r}, {self.kind.value}, {self.country}, {self.id})"


@frozen(weakref_slot=False)
class Offset(Mention):
    """Where something lies from a named place: "12 km north of X", "near X"."""

    kilometres: float | None
    """Distance in kilometres, None for "near" and "outside"."""
    bearing: str | None
    """One of eight points of the compass ("N", "SW"), None where the text tells none."""


@frozen(weakref_slot=False)
class PlaceMention(Mention):
    """A place name in the text, the place that it is, and the other places that it might have been."""

    place: Place | None
    """The likeliest place, None where none is likely enough."""
    confidence: float
    """Probability, 0 to 1, that the name is a place's and `place` the right one; 1 for a correction by hand."""
    alternatives: tuple[Place, ...]
    """Next likeliest places; empty where no other bears the name."""
    offset: Offset | None = None
    """Words that put something near the place ("12 km north of X"), else None."""
    part: Mention | None = None
    """Words that limit it to a part of a country ("northern X"), else None."""

    def __attrs_post_init__(self) -> None:
        Mention.__attrs_post_init__(self)
        expect(self.confidence, int | float, "a confidence as a number")
        if not 0 <= self.confidence <= 1:
            raise ValueError(f"a confidence lies between 0 and 1, not at {self.confidence}")


class MatchKind(StrEnum):
    """How a name that stands alone was matched with a place."""

    EXACT = "exact"
    """By a spelling that the gazetteer knows."""
    SPELLING = "spelling"
    """By a spelling that sounds like a known one."""
    PARENT = "parent"
    """By the unit that it lies in, for want of the place itself."""


@frozen
class PlaceMatch:
    """A name that stands alone, as in a table, and the place that it means."""

    text: str
    """The name as it was passed in."""
    place: Place | None = None
    """The place that the name means, None where nothing settles one."""
    confidence: float = 0.0
    """Probability, 0 to 1, that the likeliest place is right."""
    how: MatchKind | None = None
    """How the name was matched, None without a place."""
    alternatives: tuple[Place, ...] = ()
    """Next likeliest places."""

    def __attrs_post_init__(self) -> None:
        if not 0 <= self.confidence <= 1:
            raise ValueError(f"a confidence lies between 0 and 1, not at {self.confidence}")
