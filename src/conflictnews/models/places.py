"""Places and their names in the text."""

from __future__ import annotations

from enum import StrEnum

from attrs import frozen

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


@frozen
class Place:
    """A place of the gazetteer. `id` names its source ("geonames:170654", "wof:…"); `country` is ISO 3166-1 alpha-2."""

    id: str
    name: str
    kind: PlaceKind
    country: str | None = None
    admin1: str | None = None
    latitude: float | None = None
    longitude: float | None = None
    population: int | None = None
    wikidata: str | None = None

    def __attrs_post_init__(self) -> None:
        if self.latitude is not None and not -90 <= self.latitude <= 90:
            raise ValueError(f"latitude {self.latitude} of {self.id} is not between -90 and 90 degrees")
        if self.longitude is not None and not -180 <= self.longitude <= 180:
            raise ValueError(f"longitude {self.longitude} of {self.id} is not between -180 and 180 degrees")

    def __repr__(self) -> str:
        return f"Place({self.name!r}, {self.kind.value}, {self.country}, {self.id})"


@frozen
class Offset(Mention):
    """Where something lies from a named place: "12 km north of X"."""

    kilometres: float | None
    bearing: str | None


@frozen
class PlaceMention(Mention):
    """A place name in the text, the place that it is, and the other places that it might have been."""

    place: Place | None
    confidence: float
    alternatives: tuple[Place, ...]
    offset: Offset | None = None

    def __attrs_post_init__(self) -> None:
        if not 0 <= self.confidence <= 1:
            raise ValueError(f"a confidence lies between 0 and 1, not at {self.confidence}")
