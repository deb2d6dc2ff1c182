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
    return kilometres_between((one.latitude, one.longitude), (other.latitude, other.longitude))


def kilometres_between(one: tuple[float, float], other: tuple[float, float]) -> float:
    """Return the distance of two points (latitude, longitude, in degrees) in kilometres, on a plane.

    >>> round(kilometres_between((0, 0), (0, 1)))
    111
    """
    east = (one[1] - other[1] + 180) % 360 - 180
    return _DEGREE * hypot(one[0] - other[0], east * cos(radians((one[0] + other[0]) / 2)))
