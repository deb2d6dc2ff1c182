"""What a row of the place aliases is."""

from __future__ import annotations

from attrs import field, frozen

from conflictnews.models import PlaceKind


def _names(joined: str) -> tuple[str, ...]:
    return tuple(joined.split("; "))


@frozen
class PlaceAlias:
    """Names for a place of the gazetteer (`place` is its id), or a place that no source knows, with its kind and point.

    `near` is the id of the settlement next to such a place, in whose administrative units it lies, too. The first name is the
    one that English news uses; it becomes the place's name. `met_in` is a phrase with one of the names.
    """

    names: tuple[str, ...] = field(converter=_names)
    met_in: str
    place: str | None = None
    kind: PlaceKind | None = None
    country: str | None = None
    latitude: float | None = None
    longitude: float | None = None
    near: str | None = None
