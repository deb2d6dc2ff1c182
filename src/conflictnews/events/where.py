"""The place of an event."""

from __future__ import annotations

from bisect import bisect_left
from math import asin, cos, radians, sin, sqrt

from conflictnews.events.scenes import Scene
from conflictnews.models import Place, PlaceKind, PlaceMention

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
SAME = 25.0
"""Kilometres within which two places are taken for one."""
_AT = frozenset("in at near outside around inside on across of".split())
_AWAY = frozenset("from to towards toward for between and".split())


def places_of(scene: Scene) -> list[PlaceMention]:
    """Return the places that may be where a scene's acts took place, the best first."""
    found: list[tuple[int, int, int, int, PlaceMention]] = []
    for start, _, mention in scene.places:
        if mention.place is None or any(s <= start < e for s, e, _ in scene.actors):
            continue
        at = bisect_left(scene.starts, start)
        word = scene.words[at - 1] if at else ""
        found.append((-FINENESS[mention.place.kind], word in _AWAY, word not in _AT, abs(start - scene.first), mention))
    return [row[4] for row in sorted(found, key=lambda row: row[:4])]


def fineness(mention: PlaceMention) -> int:
    """Return how fine the place of a mention is; -1 where it has none."""
    return FINENESS[mention.place.kind] if mention.place is not None else -1


def kilometres(a: Place, b: Place) -> float | None:
    """Return the distance of two places, None where one has no point."""
    if a.latitude is None or a.longitude is None or b.latitude is None or b.longitude is None:
        return None
    north, south = radians(a.latitude), radians(b.latitude)
    half = sin((north - south) / 2) ** 2 + cos(north) * cos(south) * sin(radians(a.longitude - b.longitude) / 2) ** 2
    return 12742 * asin(sqrt(min(1.0, half)))


def apart(a: Place, b: Place) -> bool:
    """True if two places are surely two: neither holds the other and they do not lie near each other."""
    if FINENESS[a.kind] < 5 or FINENESS[b.kind] < 5 or a.id == b.id:
        return False
    distance = kilometres(a, b)
    return distance is not None and distance > SAME


_PREC = {
    K.ADMIN2: 3,
    K.ADMIN3: 2,
    K.ADMIN1: 4,
    K.COUNTRY: 6,
    K.CONTINENT: 6,
    K.REGION: 5,
    K.ROAD: 5,
    K.RIVER: 5,
    K.BORDER: 5,
    K.WATER: 7,
    K.ISLAND: 5,
    K.MOUNTAIN: 5,
}


def where_prec(mention: PlaceMention, near: bool) -> int | None:
    """Return UCDP GED's precision of a place (codebook 25.1), 1 the point itself to 7 the sea."""
    if mention.place is None:
        return None
    return _PREC.get(mention.place.kind, 2 if near or mention.offset is not None else 1)


def geo_precision(prec: int | None) -> int | None:
    """Return ACLED's precision for UCDP's: 1 a town, 2 near it or a small area, 3 a larger region; None for a country."""
    return {1: 1, 2: 2, 3: 2, 4: 3, 5: 3, 7: 3}.get(prec or 0)
