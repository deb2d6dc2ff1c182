"""The place of an event."""

from __future__ import annotations

from bisect import bisect_left

from conflictnews.events.distances import FINENESS
from conflictnews.events.scenes import Scene
from conflictnews.models import PlaceKind, PlaceMention

K = PlaceKind
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
