"""Places beside the file's: those of our table of aliases, and those that callers add."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache
from typing import TYPE_CHECKING

from conflictnews.gazetteer.spelling import canonical, skeleton
from conflictnews.kept import kept
from conflictnews.models import Place

if TYPE_CHECKING:
    from conflictnews.tables.place_aliases import PlaceAlias

Bearer = tuple[Place | str, bool]
"""A place, or the id of one in the file; and whether the name is its main one."""


class OwnNames:
    """Names that the file does not know, by canonical form.

    `names` are the file's places that go by a better name; `near` are our own places and the file's places next to them.
    """

    def __init__(
        self,
        bearers: Mapping[str, tuple[Bearer, ...]],
        names: Mapping[str, str],
        places: Mapping[str, Place],
        near: Mapping[str, str] | None = None,
    ) -> None:
        self.bearers: Mapping[str, tuple[Bearer, ...]] = bearers
        self.names: Mapping[str, str] = names
        self.places: Mapping[str, Place] = places
        self.near: Mapping[str, str] = near or {}

    @kept
    def reach(self) -> dict[str, int]:
        """First word, or first two words -> how many words the longest name has."""
        reach: dict[str, int] = {}
        for name in self.bearers:
            words = name.split(" ")
            for head in {words[0], " ".join(words[:2])}:
                reach[head] = max(reach.get(head, 0), len(words))
        return reach

    @kept
    def by_skeleton(self) -> dict[str, list[str]]:
        """Skeleton -> names."""
        found: dict[str, list[str]] = {}
        for name in self.bearers:
            found.setdefault(skeleton(name), []).append(name)
        return found

    def extended(self, places: Iterable[tuple[Place, Iterable[str]]]) -> OwnNames:
        """These names and those of further places."""
        bearers = dict(self.bearers)
        known = dict(self.places)
        for place, names in places:
            known[place.id] = place
            for number, name in enumerate((place.name, *names)):
                _put(bearers, name, place, main=number == 0)
        return OwnNames(bearers, self.names, known, self.near)


def _put(bearers: dict[str, tuple[Bearer, ...]], name: str, place: Place | str, *, main: bool) -> None:
    key = canonical(name)
    if key and place not in (other for other, _ in bearers.get(key, ())):
        bearers[key] = (*bearers.get(key, ()), (place, main))


def own_place(row: PlaceAlias) -> Place | str:
    """The place of a row, or the id of the file's."""
    if row.place is not None or row.kind is None:
        return row.place or ""
    slug = canonical(row.names[0]).replace(" ", "-")
    return Place(f"conflictnews:{slug}", row.names[0], row.kind, row.country, None, row.latitude, row.longitude)


@cache
def aliases() -> OwnNames:
    """Our table of aliases: every name in it is one that English news uses as the place's own."""
    from conflictnews.tables.place_aliases import PLACE_ALIASES  # noqa: PLC0415 - hundreds of records, made on first use

    bearers: dict[str, tuple[Bearer, ...]] = {}
    names: dict[str, str] = {}
    places: dict[str, Place] = {}
    near: dict[str, str] = {}
    for row in PLACE_ALIASES:
        place = own_place(row)
        if isinstance(place, Place):
            places[place.id] = place
            if row.near is not None:
                near[place.id] = row.near
        else:
            names[place] = row.names[0]
        for name in row.names:
            _put(bearers, name, place, main=True)
    return OwnNames(bearers, names, places, near)
