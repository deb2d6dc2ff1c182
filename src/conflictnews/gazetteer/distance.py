"""Distances on the globe."""

from __future__ import annotations

from math import cos, hypot, radians

from conflictnews.models import Place

_DEGREE = 111.2
"""Kilometres in a degree of latitude."""


def kilometres(one: Place, other: Place) -> float:
    """Return the distance of two places in kilometres, on a plane (good for near ones); infinite where a point is missing."""
    if one.latitude is None or one.longitude is None or other.latitude is None or other.longitude is None:
        return float("inf")
    apart = (one.longitude - other.longitude + 180) % 360 - 180
    return _DEGREE * hypot(one.latitude - other.latitude, apart * cos(radians((one.latitude + other.latitude) / 2)))
