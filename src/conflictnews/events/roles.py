"""Who acts and who is acted on: the parties on either side of an act's words."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from enum import Enum

from conflictnews.events.acts import CROWD, Act, armed_target
from conflictnews.events.scenes import Scene, former, remembered
from conflictnews.languages.en.acts import AFTER_PARTICIPLE, RESULTS
from conflictnews.languages.en.parties import PartyKind
from conflictnews.languages.en.victims import ADHERENTS
from conflictnews.models import ActorKind, ActorRole
from conflictnews.tables.event_types import ActKind


class Side(Enum):
    """What kind of party stands beside an act."""

    STATE = "state"
    GROUP = "group"
    CROWD = "crowd"


Place = tuple[int, Side]
"""A party of a scene: the index of its first word, and its side."""

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
_BY = "by"
# Members of an enumeration take seven times as long to get as a name of a module (Python 3.11).
_STATE_SIDE, _GROUP, _CROWD = Side.STATE, Side.GROUP, Side.CROWD
_AGENT, _TARGET, _CLASH = ActorRole.AGENT, ActorRole.TARGET, ActKind.CLASH
_REACH = 9
"""Words after an act within which its object stands."""


@remembered
def sides_of(scene: Scene) -> list[Place]:
    """Return the parties of a scene by the index of their first word, in order."""
    found: dict[int, Side] = {}
    inside: set[int] = set()
    for start, end, mention in scene.actors:
        first = bisect_left(scene.starts, start)
        side = _STATE_SIDE if mention.actor.kind in _STATE else _GROUP
        found[first] = _CROWD if once(scene, first) else side
        inside.update(range(first, bisect_left(scene.starts, end) + 1))  # "M23 members" are no crowd
    for party in scene.parties:
        side = _PARTIES.get(party.kind, _GROUP)
        if side is not _CROWD or party.first - 1 not in inside:  # "M23 fighters marched" are no marchers
            found[party.first] = side
        inside.update(range(party.first, party.end))
    for at in scene.marked(CROWD):
        if at not in inside:
            found[at] = _CROWD
    return sorted(found.items(), key=lambda row: row[0])


def once(scene: Scene, at: int) -> bool:
    """True if the actor whose name begins at an index only tells who an unarmed person is or was.

    "A former SDF fighter", "an LTTE supporter": neither is the actor.
    """
    return former(scene.words, at) or not ADHERENTS.isdisjoint(scene.words[at + 1 : at + 1 + _NAME])


_NAME = 3
"""Words from an actor's name to the noun for somebody who is close to it."""


def passive(scene: Scene, act: Act) -> bool:
    """True if a form of "be" stands before an act's verb, or it is a participle that only tells who was hurt."""
    if not _BE.isdisjoint(scene.words[act.first - 2 if act.first > 2 else 0 : act.first]):
        return True
    after = scene.words[act.first + 1 : act.first + 2]
    return scene.words[act.first] in RESULTS and (not after or after[0] in AFTER_PARTICIPLE)


def agent(scene: Scene, act: Act) -> Side | None:
    """Return who does an act; in the active voice also the first party of the sentence before."""
    doer = _agent(scene, act)
    if doer is not None:
        return doer[1]
    return None if _by(scene, act) is not None or passive(scene, act) else _subject_before(scene)


def _agent(scene: Scene, act: Act) -> Place | None:
    """Return the party that does an act: the one after "by", else in the active voice the nearest before the verb."""
    found, by = sides_of(scene), _by(scene, act)
    if by is not None:
        near = _next(found, by)
        return near if near and near[0] <= by + 5 else None
    return None if passive(scene, act) else _last(found, act.first)


def _by(scene: Scene, act: Act) -> int | None:
    """Return the index of the "by" that follows an act, None where none does."""
    near = scene.words[act.end : act.end + 4]
    return act.end + near.index(_BY) if _BY in near else None


def _first(place: Place) -> int:
    return place[0]


def _last(found: Sequence[Place], at: int) -> Place | None:
    """Return the last party before an index."""
    index = bisect_left(found, at, key=_first) - 1
    return found[index] if index >= 0 else None


def _next(found: Sequence[Place], at: int) -> Place | None:
    """Return the first party after an index."""
    index = bisect_left(found, at + 1, key=_first)
    return found[index] if index < len(found) else None


@remembered
def ends_of(scene: Scene) -> dict[int, ActorRole]:
    """Return who acts and who is acted on in a scene, by the index of the party's first word; a clash has no such ends."""
    ends: dict[int, ActorRole] = {}
    for act in scene.acts:
        if act.noun or act.weapon or act.kind is _CLASH:
            continue
        for found, role in ((_agent(scene, act), _AGENT), (_target(scene, act), _TARGET)):
            if found is not None:
                ends[found[0]] = role if ends.get(found[0], role) is role else ActorRole.PARTY
    return ends


def _subject_before(scene: Scene) -> Side | None:
    """Return the first party of the sentence before, which a pronoun or a bare participle takes up."""
    return next((side for s in scene.before[:1] for _, side in sides_of(s)), None)


def target(scene: Scene, act: Act) -> Side | None:
    """Return who is acted on: the party or the kind of target after the verb, before it in the passive voice."""
    near = _target(scene, act)
    if not passive(scene, act):
        armed = armed_target(scene.words, act.end, near[0] if near else min(act.end + _REACH, len(scene.words)))
        if armed is not None:
            return Side.STATE if armed else Side.CROWD
    return near[1] if near else None


def _target(scene: Scene, act: Act) -> Place | None:
    """Return the party that an act is done to: the next after the verb, in the passive voice the last before it."""
    found = sides_of(scene)
    if passive(scene, act):
        return _last(found, act.first)
    near = _next(found, act.first)
    return near if near and near[0] < min(act.end + _REACH, len(scene.words)) else None
