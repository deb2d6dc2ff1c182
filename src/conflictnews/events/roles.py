"""Who acts and who is acted on: the parties on either side of an act's words."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from enum import Enum

from conflictnews.events.acts import Act, armed_target
from conflictnews.events.scenes import Scene, remembered
from conflictnews.languages.en.parties import CROWDS, PartyKind
from conflictnews.models import ActorKind


class Side(Enum):
    """What kind of party stands beside an act."""

    STATE = "state"
    GROUP = "group"
    CROWD = "crowd"


_STATE = frozenset({ActorKind.STATE_FORCE, ActorKind.GOVERNMENT, ActorKind.COALITION})
_PARTIES = {
    PartyKind.MILITARY: Side.STATE,
    PartyKind.POLICE: Side.STATE,
    PartyKind.PEACEKEEPERS: Side.STATE,
    PartyKind.PROTESTERS: Side.CROWD,
    PartyKind.RIOTERS: Side.CROWD,
    PartyKind.SETTLERS: Side.CROWD,
}
_BE = frozenset("was were been being be is are got".split())
_REACH = 9
"""Words after an act within which its object stands."""


@remembered
def sides_of(scene: Scene) -> list[tuple[int, Side]]:
    """Return the parties of a scene by the index of their first word, in order."""
    found = {p.first: _PARTIES.get(p.kind, Side.GROUP) for p in scene.parties}
    for start, _, mention in scene.actors:
        found[bisect_left(scene.starts, start)] = Side.STATE if mention.actor.kind in _STATE else Side.GROUP
    for at, word in enumerate(scene.words):
        if word in CROWDS and at not in found:
            found[at] = Side.CROWD
    return sorted(found.items(), key=lambda row: row[0])


def passive(scene: Scene, act: Act) -> bool:
    """True if a form of "be" stands before an act's verb."""
    return not _BE.isdisjoint(scene.words[max(0, act.first - 2) : act.first])


def agent(scene: Scene, act: Act) -> Side | None:
    """Return who does an act: the party after "by", else in the active voice the nearest before the verb."""
    found = sides_of(scene)
    after = scene.words[act.end : act.end + 4]
    if "by" in after:
        at = act.end + after.index("by")
        near = _next(found, at)
        return near[1] if near and near[0] <= at + 5 else None
    if passive(scene, act):
        return None
    return _last(found, act.first) or _subject_before(scene)


def _last(found: Sequence[tuple[int, Side]], at: int) -> Side | None:
    """Return the last party before an index."""
    before = bisect_left(found, at, key=lambda row: row[0])
    return found[before - 1][1] if before else None


def _next(found: Sequence[tuple[int, Side]], at: int) -> tuple[int, Side] | None:
    """Return the first party after an index, with its own index."""
    after = bisect_right(found, at, key=lambda row: row[0])
    return found[after] if after < len(found) else None


def _subject_before(scene: Scene) -> Side | None:
    """Return the first party of the sentence before, which a pronoun or a bare participle takes up."""
    return next((side for s in scene.before[:1] for _, side in sides_of(s)), None)


def target(scene: Scene, act: Act) -> Side | None:
    """Return who is acted on: the party or the kind of target after the verb, before it in the passive voice."""
    found = sides_of(scene)
    if passive(scene, act):
        return _last(found, act.first)
    end = min(act.end + _REACH, len(scene.words))
    near = _next(found, act.first)
    near = near if near and near[0] < end else None
    armed = armed_target(scene.words, act.end, near[0] if near else end)
    if armed is None:
        return near[1] if near else None
    return Side.STATE if armed else Side.CROWD
