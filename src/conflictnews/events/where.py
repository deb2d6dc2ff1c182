"""The place of an event."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from itertools import pairwise

from attrs import evolve

from conflictnews.events.distances import FINENESS, TOWN, kilometres
from conflictnews.events.scenes import Scene, Stretches, late, remembered, said
from conflictnews.gazetteer import contains
from conflictnews.languages.en import settings as table
from conflictnews.languages.en.function_words import ARTICLES
from conflictnews.languages.en.place_kinds import KIND_WORDS
from conflictnews.languages.en.toponymy import OF_UNIT
from conflictnews.models import Offset, Place, PlaceKind, PlaceMention
from conflictnews.patterns import lazy_re

K = PlaceKind
_AT = frozenset(table.AT.split())
_AWAY = frozenset(table.AWAY.split())
_WORD = lazy_re(r"[\w.]+")
_TOWN_WIDTH, _UNIT_WIDTH = 50.0, 150.0
"""Kilometres from its middle within which the parts of a town and of a unit lie."""
_DOUBTFUL = 0.8
"""Confidence below which a place in a country that the text does not speak of is passed over."""


@remembered
def places_of(scene: Scene) -> list[PlaceMention]:
    """Return the places that may be where a scene's acts took place, the best first: the finest, after "in", near the act.

    The place of somebody who is quoted counts only where it may lie inside the others: "in Marib, a doctor in Sanaa said".
    """
    spots = _spots(scene)
    found = [mention for _, _, mention in spots]
    told = [mention for start, _, mention in spots if not spoken(scene).holds(start)]
    if not told or len(told) == len(spots) or fineness(told[0]) <= FINENESS[K.COUNTRY]:
        return found
    return [m for m in found if m in told or _of_unit(m, told[0])]


def _of_unit(fine: PlaceMention, unit: PlaceMention) -> bool:
    """True if a place may lie inside another that is coarser than a town."""
    return fineness(unit) < TOWN and inside(fine, unit)


@remembered
def _spots(scene: Scene) -> list[tuple[int, int, PlaceMention]]:
    """Return the places of `places_of`, each with its start and end in the prose."""
    found = _told_spots(scene)
    first = scene.first if found else 0
    return sorted(_not_denied(scene, found), key=lambda spot: _rank(scene, first, spot))


def _told_spots(scene: Scene) -> list[Spot]:
    """Return the places of a scene in their order, without those that only tell where another lies."""
    found: list[Spot] = []
    earlier: tuple[int, PlaceMention] | None = None
    for start, end, mention in scene.places:
        if mention.place is None or scene.named.holds(start):
            continue
        if earlier is not None and _is_beside(scene, earlier[0], start, mention.offset):
            if mention.offset is not None or not _is_wrong(earlier[1], mention.place):
                continue
            if found[-1][2] is earlier[1]:
                found.pop()  # no part of Kabul lies where this one does
        if not _describes(scene, start, end):
            earlier = _located(scene, earlier, start, end, mention)
        found.append((start, end, mention))
    return found


def _not_denied(scene: Scene, found: list[Spot]) -> list[Spot]:
    """Return the places without the doubtful towns whose unit, which a comma or a bracket adds, does not hold them.

    "At Koshobe, Jere LGA, Borno" is not the Koshobe of Niger State: Jere is what is known.
    """
    denied = set[int]()
    for (_, end, mention), (start, _, after) in pairwise(found):
        if mention.confidence < _DOUBTFUL and not _between(scene, end, start) and _is_outside(mention.place, after.place):
            denied.add(end)
    return [spot for spot in found if spot[1] not in denied]


def _is_outside(town: Place | None, unit: Place | None) -> bool:
    """True if a town lies in another unit than the one that is named beside it."""
    if town is None or unit is None or FINENESS[town.kind] < TOWN or FINENESS[unit.kind] >= TOWN:
        return False
    return not contains(unit, town)


Spot = tuple[int, int, PlaceMention]
"""A place, with its start and end in the prose."""


def _rank(scene: Scene, first: int, spot: Spot) -> tuple[int, bool, bool, bool, int]:
    """Return what places are ordered by: how fine, no name of what another is, not gone away from, after "in", near the act."""
    start, end, mention = spot
    at = bisect_left(scene.starts, start)
    before = scene.words[max(0, at - 2) : at]
    away = mention.offset is None and not (_AWAY.isdisjoint(before[-1:]) and table.LEAVING.isdisjoint(before))
    return -fineness(mention), _describes(scene, start, end), away, not before or before[-1] not in _AT, abs(start - first)


def _describes(scene: Scene, start: int, end: int) -> bool:
    """True if a name only tells what kind of place another one is: "a Luba hamlet close to Kalemie"."""
    at, after = bisect_left(scene.starts, start), bisect_left(scene.starts, end)
    one = at > 0 and scene.words[at - 1] in table.ONE_OF_SOME
    return one and not KIND_WORDS.keys().isdisjoint(scene.words[after : after + 1])


def _located(
    scene: Scene, earlier: tuple[int, PlaceMention] | None, start: int, end: int, mention: PlaceMention
) -> tuple[int, PlaceMention] | None:
    """Return the place that the next one may tell more of, and where its words end: Guma in "Guma, Benue State, north of"."""
    if mention.place is None or FINENESS[mention.place.kind] > FINENESS[K.ADMIN1]:
        return end, mention
    return (end, earlier[1]) if earlier is not None and not _between(scene, earlier[0], start) else None


def _between(scene: Scene, end: int, start: int) -> Sequence[str]:
    """Return the words from one place to another."""
    return scene.words[bisect_left(scene.starts, end) : bisect_left(scene.starts, start)]


def _is_beside(scene: Scene, end: int, start: int, offset: Offset | None) -> bool:
    """True if a place only tells where the one before it lies: "Qabatiya, south of Jenin", "the Petare area of Caracas"."""
    between = _between(scene, end, start)
    if offset is not None:
        kind = len(between) > 1 and between[0] in KIND_WORDS  # "Rutshuru territory, 70 km north of Goma"
        return len(between) - kind == len(_WORD.findall(offset.text))
    return len(between) == 2 and between[1] in OF_UNIT and between[0] in KIND_WORDS


def _is_wrong(part: PlaceMention, whole: Place) -> bool:
    """True if a place cannot be a part of a town, a doubtful one not of a unit: it lies neither in it nor near it."""
    if part.place is None or contains(whole, part.place):
        return False
    if part.confidence >= _DOUBTFUL and FINENESS[whole.kind] < TOWN:
        return False
    distance = kilometres(part.place, whole)
    return distance is not None and distance > (_TOWN_WIDTH if FINENESS[whole.kind] >= TOWN else _UNIT_WIDTH)


@remembered
def settings_of(scene: Scene) -> list[PlaceMention]:
    """Return the places that a scene may be set in, the best first.

    A place that somebody came from or was taken to, or that speaks ("Ankara said"), is no setting.
    """
    return [mention for start, end, mention in _spots(scene) if _is_setting(scene, start, end, mention)]


def _is_setting(scene: Scene, start: int, end: int, mention: PlaceMention) -> bool:
    at, after = bisect_left(scene.starts, start), bisect_left(scene.starts, end)
    before = scene.words[max(0, at - 2) : at]
    speaks = not said().isdisjoint(_behind(scene, after)) or spoken(scene).holds(start)
    if mention.offset is not None:
        return table.TOWARDS.isdisjoint(before[-1:])
    return (
        not speaks
        and not _acts_itself(scene, at, after, mention)
        and not _died_there(scene, at)
        and not _told_there(scene, at, after)
        and start not in _of_care(scene)
        and table.MOVED.isdisjoint(before[-1:])
        and table.LEAVING.isdisjoint(before)
    )


def _acts_itself(scene: Scene, at: int, after: int, mention: PlaceMention) -> bool:
    """True if a country is who acts, or what somebody is, and not where: "Russia launched", "a US group"."""
    if mention.place is None or mention.place.kind is not K.COUNTRY or (at and scene.words[at - 1] in _AT):
        return False
    if at and scene.words[at - 1] in ARTICLES:  # "a US group"
        return True
    return any(act.first == after and not act.noun for act in scene.acts) or scene.words[after : after + 1] == table.LAUNCHED


def _died_there(scene: Scene, at: int) -> bool:
    """True if a place is where somebody died of his wounds later: "in a coma in X", "died in X hospital"."""
    before = scene.words[max(0, at - _CARE) : at]
    return not (table.DYING | table.HOSPITAL).isdisjoint(before) and late(scene, at)


_CARE = 4
"""Words before a place among which the hospital or the dying stands."""


def _told_there(scene: Scene, at: int, after: int) -> bool:
    """True if a sentence opens with the place where somebody speaks: "In X, the president confirmed that"."""
    if at != 1 or scene.words[0] not in table.HELD:
        return False
    verb = next((i for i in range(after, min(after + _SPEAKER, len(scene.words))) if scene.words[i] in said()), None)
    return verb is not None and not any(act.first < verb for act in scene.acts)


_SPEAKER = 6
"""Words after a place within which the verb of somebody who speaks there stands."""


def is_of_care(scene: Scene, start: int) -> bool:
    """True if the place that begins here is that of a hospital to which victims were taken."""
    return start in _of_care(scene)


@remembered
def _of_care(scene: Scene) -> frozenset[int]:
    """Return where the places of hospitals to which victims were taken begin: "to hospitals in X and Y"."""
    found, last = set[int](), -1
    for start, end, _ in scene.places:
        at, after = bisect_left(scene.starts, start), bisect_left(scene.starts, end)
        if _cared_for(scene.words, at, after) or (last == at - 1 and scene.words[last] in table.JOINS_PLACES):
            found.add(start)
            last = after
    return frozenset(found)


def _cared_for(words: Sequence[str], at: int, after: int) -> bool:
    """True if a place is that of a hospital to which victims were taken: "taken to the hospital of X", "to the X hospital"."""
    if words[after : after + 1] and words[after] in table.CARE and not table.TAKEN_TO.isdisjoint(words[max(0, at - 2) : at]):
        return True
    care = next((i for i in range(at - 1, max(0, at - 3) - 1, -1) if words[i] in table.CARE), None)
    if care is None:
        return False
    before = words[max(0, care - 3) : care]
    led = next((word for word in reversed(before) if word not in table.ARTICLES), "")
    return led in table.CARE_BEFORE


def _behind(scene: Scene, at: int) -> Sequence[str]:
    """Return the two words from one on; none where a place begins with it: "Tarka, Benue State" states nothing."""
    begins = at < len(scene.starts) and scene.starts[at] in _place_starts(scene)
    return () if begins else scene.words[at : at + 2]


@remembered
def _place_starts(scene: Scene) -> frozenset[int]:
    """Return where the places of a sentence begin."""
    return frozenset(start for start, _, _ in scene.places)


@remembered
def spoken(scene: Scene) -> Stretches:
    """Return where those stand who are quoted: "a doctor at a hospital in Goma said"."""
    return Stretches(scene.said)


def as_town(mention: PlaceMention, before: str, after: str) -> PlaceMention:
    """Return a mention as the town that bears its unit's name and lies in it, where no words say that the unit is meant.

    Those words are a word of kind beside it, or a place before it: "in Sylhet", but "Sylhet division" and "Golapganj, Sylhet".
    """
    town = _town_called(mention)
    if town is None or before.endswith(_PART_OF):
        return mention
    behind = (word.rstrip(".") for word in _WORD.findall(after.lower())[:1])  # "in Gao district."
    meant = not KIND_WORDS.keys().isdisjoint((*_WORD.findall(before.lower())[-2:], *behind))
    return mention if meant else evolve(mention, place=town)


def _town_called(mention: PlaceMention) -> Place | None:
    """Return the large town that bears a unit's name and lies in it, None without one."""
    unit = mention.place
    if unit is None or unit.kind not in _UNITS:
        return None
    town = next((p for p in mention.alternatives if p.kind is K.SETTLEMENT), None)
    if town is None or (town.population or 0) < _LARGE:
        return None
    return town if (town.admin1, town.country) == (unit.admin1, unit.country) else None


_LARGE = 20_000
"""Inhabitants from which on a town is likelier meant than the unit that bears its name."""
_UNITS = frozenset({K.ADMIN1, K.ADMIN2})
_PART_OF = (", ", "(", " of ", "the ")
"""What stands before a unit that only tells where a place lies."""


def inside(fine: PlaceMention, coarse: PlaceMention) -> bool:
    """True if one place may lie inside another: in its country, and in its unit where that is what it is."""
    a, b = fine.place, coarse.place
    if a is None or b is None or (b.country is not None and a.country != b.country):
        return False
    if b.kind in {K.ADMIN2, K.ADMIN3}:
        return contains(b, a)
    return b.kind is not K.ADMIN1 or a.admin1 in {b.admin1, b.name, None}


def doubtful(mention: PlaceMention, country: str | None) -> bool:
    """True if a place lies in another country than the article's and its name may well mean something else."""
    place = mention.place
    if place is None or place.country in {country, None}:
        return False
    return mention.confidence < _DOUBTFUL or place.kind in {K.FACILITY, K.NEIGHBOURHOOD}


def is_town(mention: PlaceMention) -> bool:
    """True if a place is a town, and no quarter or building of one."""
    return mention.place is not None and mention.place.kind is K.SETTLEMENT


def fineness(mention: PlaceMention) -> int:
    """Return how fine the place of a mention is; -1 where it has none."""
    return FINENESS[mention.place.kind] if mention.place is not None else -1
