"""Place aliases: what conflict reporting calls places, where the sources know them by other names or not at all.

One row, one place; the phrases are invented. The points of places that no source knows are good to a few kilometres for towns
and camps, to the middle of it for a region. Users add their own with `Gazetteer.with_places`.
"""

from __future__ import annotations

from conflictnews.tables.place_aliases import (
    africa,
    asia,
    europe,
    gulf,
    levant,
    quarters,
    syria,
    towns_africa,
    towns_asia,
    towns_west,
    world,
)
from conflictnews.tables.place_aliases.record import PlaceAlias

__all__ = ["PLACE_ALIASES", "PlaceAlias"]

PLACE_ALIASES: tuple[PlaceAlias, ...] = (
    *syria.ROWS,
    *levant.ROWS,
    *gulf.ROWS,
    *africa.ROWS,
    *europe.ROWS,
    *asia.ROWS,
    *world.ROWS,
    *towns_africa.ROWS,
    *towns_asia.ROWS,
    *towns_west.ROWS,
    *quarters.ROWS,
)
