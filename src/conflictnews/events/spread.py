"""Events that one sentence tells together: several places with one figure, and totals of separate incidents.

UCDP GED codebook 22.1: one event for each place, the deaths divided as evenly as whole people allow; with fewer deaths than
places one event at the smallest unit that holds them all (5.4). Such a total has the clarity 2 (5.5).
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Any

from attrs import evolve

from conflictnews.events.deaths import CELLS, part
from conflictnews.events.distances import FINENESS, TOWN, apart
from conflictnews.events.scenes import Scene, remembered
from conflictnews.events.where import is_of_care
from conflictnews.gazetteer import contains
from conflictnews.languages.en import settings as table
from conflictnews.models import DateInterval, Event, Place, PlaceKind, PlaceMention
from conflictnews.toponyms.precision import geo_precision, where_prec

_MOST = 12
"""Places of a list that are read, at most."""
_LISTED = {kind for kind in PlaceKind if FINENESS[kind] >= TOWN} | {PlaceKind.ADMIN2}
_HOLDING = (PlaceKind.ADMIN2, PlaceKind.ADMIN1, PlaceKind.COUNTRY)


def listed(scene: Scene) -> list[PlaceMention]:
    """Return the towns of the first list of a scene over which its acts are spread: "in Doma, Keffi and Wamba"."""
    none: list[PlaceMention] = []
    found = next((towns for towns, joined in _runs(scene) if joined), none)[:_MOST]
    return found if _all_apart([m.place for m in found if m.place is not None]) else []


def _runs(scene: Scene) -> Iterator[tuple[list[PlaceMention], bool]]:
    """Yield each run of towns that only commas and the like part, and whether "and" joins them."""
    run: list[PlaceMention] = []
    end, joined = 0, False
    for at, after, mention in _towns(scene):
        between = scene.words[end:at]
        if run and len(between) <= _LINK and table.LINKS.issuperset(between):
            if joined and table.JOINING not in between:  # "in Doma and Keffi, Nasarawa"
                break
            joined = joined or table.JOINING in between
            run.append(mention)
        else:
            yield run, joined
            run, joined = [mention] if _opens(scene, at) else [], False
        end = after
    yield run, joined


def _towns(scene: Scene) -> Iterator[tuple[int, int, PlaceMention]]:
    """Yield the towns of a scene that are no part of an actor's name, with their first word and the one after the last."""
    for start, stop, mention in scene.places:
        if _is_town(mention) and not scene.named.holds(start) and not is_of_care(scene, start):
            yield bisect_left(scene.starts, start), bisect_left(scene.starts, stop), mention


def _opens(scene: Scene, at: int) -> bool:
    """True if a list of places may begin at an index: after a preposition or an act, "attacked X, Y and Z"."""
    before = scene.words[max(0, at - 2) : at]
    if not table.AREAS.isdisjoint(before):
        return False
    return bool(before) and (before[-1] in table.LIST_AT or at in _act_ends(scene))


@remembered
def _act_ends(scene: Scene) -> frozenset[int]:
    """Return where acts end that are no weapon's."""
    return frozenset(act.end for act in scene.acts if not act.weapon)


def _is_town(mention: PlaceMention) -> bool:
    """True if a place is a town, or a district that may bear the name of its town."""
    return mention.place is not None and mention.place.kind in _LISTED


_LINK = 3
"""Words between two places of a list, at most."""


def _all_apart(places: Sequence[Place]) -> bool:
    return len(places) > 1 and all(_two(a, b) for i, a in enumerate(places) for b in places[i + 1 :])


def _two(a: Place, b: Place) -> bool:
    """True if two places of a list are two to GED: towns of different names, or quarters that are no part of one town."""
    if not {a.kind, b.kind} <= _NAMED_APART:
        return apart(a, b)
    return a.id != b.id and (a.kind is b.kind or not (_part_of(a, b) or _part_of(b, a)))


def _part_of(inner: Place, outer: Place) -> bool:
    """True if one place is known to lie in another."""
    return inner.admin2 is not None and contains(outer, inner)


_NAMED_APART = {PlaceKind.SETTLEMENT, PlaceKind.CAMP, PlaceKind.ADMIN3, PlaceKind.ADMIN2}


def unclear(scenes: Sequence[Scene], days: DateInterval | None) -> bool:
    """True if the figures of an event are a total of several: its sentences say so, or speak of attacks over several days."""
    told = [scene for scene in scenes if scene.casualties]
    if not all(table.SEPARATE_INCIDENTS.isdisjoint(pairwise(scene.words)) for scene in told):
        return True
    several = days is not None and days.last > days.first
    return several and any(not table.SEVERAL_ACTS.isdisjoint(scene.words) for scene in told)


def spread(event: Event, over: Sequence[PlaceMention], places: Sequence[PlaceMention]) -> tuple[Event, ...]:
    """Return an event for each of the places of a list; one at the unit that holds them where fewer people died than that."""
    count = len(over)
    if event.killed is not None and event.killed.best is not None and 0 < event.killed.best < count:
        whole = _holder([m.place for m in over if m.place is not None], places)
        return (evolve(event, **(where_cells(whole) if whole is not None else {}), clarity=2),)
    return tuple(_share(event, mention, i + 1, count) for i, mention in enumerate(over))


def _share(event: Event, mention: PlaceMention, which: int, of: int) -> Event:
    shares: dict[str, Any] = {"killed": part(event.killed, which, of), "wounded": part(event.wounded, which, of)}
    if event.killed is not None and event.killed.best is not None:
        shares.update(_cells(event, event.killed.best, which, of))
    return evolve(event, **shares, **where_cells(mention), shared=of, share=which, clarity=2)


def _cells(event: Event, total: int, which: int, of: int) -> dict[str, int]:
    """Return the share of an event in each cell of deaths: the dead in the order of the cells are dealt out in a row."""
    first = total // of * (which - 1) + min(which - 1, total % of)
    last = total // of * which + min(which, total % of)
    found: dict[str, int] = {}
    start = 0
    for name in (f"deaths_{cell}" for cell in CELLS):
        end = start + (getattr(event, name) or 0)
        found[name] = max(0, min(last, end) - max(first, start))
        start = end
    return found


def where_cells(mention: PlaceMention) -> dict[str, Any]:
    """Return the cells of a place."""
    prec = where_prec(mention)
    return {
        "place": mention.place,
        "where_prec": prec,
        "geo_precision": geo_precision(prec) if prec else None,
        "where_text": mention.text,
    }


def _holder(inside: Sequence[Place], places: Sequence[PlaceMention]) -> PlaceMention | None:
    """Return the smallest unit that the text names and that holds all of some places."""
    for kind in _HOLDING:
        for mention in places:
            unit = mention.place
            if unit is not None and unit.kind is kind and all(_holds(unit, place) for place in inside):
                return mention
    return None


def _holds(unit: Place, place: Place) -> bool:
    if unit.kind is PlaceKind.COUNTRY:
        return unit.country == place.country
    name = place.admin1 if unit.kind is PlaceKind.ADMIN1 else place.admin2
    return unit.country == place.country and name in {unit.name, unit.admin1 if unit.kind is PlaceKind.ADMIN1 else unit.admin2}
