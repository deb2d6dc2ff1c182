"""How fine a place is, and how far apart two places lie."""

from __future__ import annotations

from math import asin, cos, radians, sin, sqrt

from conflictnews.models import Place, PlaceKind

K = PlaceKind
FINENESS: dict[PlaceKind, int] = {
    K.SETTLEMENT: 6,
    K.NEIGHBOURHOOD: 6,
    K.FACILITY: 6,
    K.CAMP: 6,
    K.ADMIN3: 5,
    K.ADMIN2: 4,
    K.MOUNTAIN: 4,
    K.ISLAND: 4,
    K.ROAD: 3,
    K.WATER: 3,
    K.RIVER: 3,
    K.ADMIN1: 3,
    K.BORDER: 2,
    K.REGION: 2,
    K.COUNTRY: 1,
    K.CONTINENT: 0,
}
"""How fine a place is, the finest first to be chosen."""
TOWN = 5
"""The fineness from which on a place is a town or finer."""
SAME = 25.0
"""Kilometres within which two places are taken for one."""
_DISTRICT = 50.0
"""Kilometres from a district's centre above which a place is surely outside it."""


def kilometres(a: Place, b: Place) -> float | None:
    """Return the distance of two places, None where one has no point."""
    if a.latitude is None or a.longitude is None or b.latitude is None or b.longitude is None:
        return None
    north, south = radians(a.latitude), radians(b.latitude)
    half = sin((north - south) / 2) ** 2 + cos(north) * cos(south) * sin(radians(a.longitude - b.longitude) / 2) ** 2
    return 12742 * asin(sqrt(min(1.0, half)))


def apart(a: Place, b: Place) -> bool:
    """True if two places are surely two: neither holds the other and they do not lie near each other."""
    coarser = min(FINENESS[a.kind], FINENESS[b.kind])
    if coarser < FINENESS[K.ADMIN2] or a.id == b.id:
        return False
    distance = kilometres(a, b)
    if distance is None:
        return False
    if coarser < TOWN and _known_outside(a, b):
        return distance > SAME
    return distance > (SAME if coarser >= TOWN else _DISTRICT)


def _known_outside(a: Place, b: Place) -> bool:
    """True if the districts of two places are known and differ."""
    return a.admin2 is not None and b.admin2 is not None and (a.admin1, a.admin2) != (b.admin1, b.admin2)
