"""Who acts and who is acted on: the parties on either side of an act's words."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from enum import Enum
from itertools import pairwise

from attrs import frozen

from conflictnews.events.acts import CROWD, Act, armed_target, ing_forms
from conflictnews.events.scenes import Scene, former, remembered
from conflictnews.languages.en.acts import AFTER_PARTICIPLE, PASSIVE, RESULTS
from conflictnews.languages.en.clause_grammar import BY
from conflictnews.languages.en.parties import AGAINST, APART, BETWEEN, IN_SERVICE, JOINED, LAID, LAID_ON, PartyKind
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

    "A former SDF fighter", "an LTTE supporter", "a man who worked for the CIA": none of them is the actor.
    """
    if former(scene.words, at) or not ADHERENTS.isdisjoint(scene.words[at + 1 : at + 1 + _NAME]):
        return True
    return not IN_SERVICE.isdisjoint(pairwise(scene.words[max(0, at - _NAME) : at]))


_NAME = 3
"""Words from an actor's name to the noun for somebody who is close to it."""


@frozen(eq=False)
class Ends:
    """Who stands at the two ends of an act."""

    passive: bool
    """True if the act's verb is passive, so that who is acted on stands before it."""
    by: int | None
    """The index of the "by" after the act, which names who does it."""
    doers: list[Place]
    """The parties that do it together, the nearest to it first."""
    target: Place | None
    """The party that it is done to."""


def ends(scene: Scene, act: Act) -> Ends:
    """Return who stands at the ends of an act; found once for each act."""
    known = _ends(scene)
    found = known.get(act)
    if found is None:
        is_passive, by = passive(scene, act), _by(scene, act)
        together = _doers(scene, _agent(scene, act, by, is_passive=is_passive))
        found = known[act] = Ends(is_passive, by, together, _target(scene, act, is_passive=is_passive))
    return found


@remembered
def _ends(scene: Scene) -> dict[Act, Ends]:
    """Return the ends of the acts of a scene that were asked for."""
    return {}


def passive(scene: Scene, act: Act) -> bool:
    """True if a form of "be" stands before an act's verb, or it is a participle that only tells who was hurt."""
    if not PASSIVE.isdisjoint(scene.words[act.first - 2 if act.first > 2 else 0 : act.first]):
        return True
    after = scene.words[act.first + 1 : act.first + 2]
    return scene.words[act.first] in RESULTS and (not after or after[0] in AFTER_PARTICIPLE)


def agent(scene: Scene, act: Act) -> Side | None:
    """Return who does an act; in the active voice also the first party of the sentence before."""
    found = ends(scene, act)
    if found.doers:
        return found.doers[0][1]
    return None if found.by is not None or found.passive else _subject_before(scene)


def _agent(scene: Scene, act: Act, by: int | None, *, is_passive: bool) -> Place | None:
    """Return the party that does an act: the one after "by", else in the active voice the nearest before the verb."""
    if by is not None:
        near = _next(sides_of(scene), by)
        return near if near and near[0] <= by + 5 else None
    if is_passive:
        return None
    main = _governing(scene, act)
    if main is not None:
        return next(iter(ends(scene, main).doers), None)
    return _last(sides_of(scene), act.first)


def _governing(scene: Scene, act: Act) -> Act | None:
    """Return the act before one that only goes on with it, whose agent it shares: "troops shelled a camp, killing six"."""
    return None if act.noun or act.weapon else _shared(scene).get(act.first)


@remembered
def _shared(scene: Scene) -> dict[int, Act]:
    """Return the act that governs each one that only goes on with it, by the index of its first word."""
    found: dict[int, Act] = {}
    main: Act | None = None
    for act in sorted(scene.acts, key=lambda act: act.first):
        if act.noun or act.weapon:
            continue
        if scene.words[act.first] not in ing_forms():
            main = act
        elif main is not None:
            found[act.first] = main
    return found


def doers(scene: Scene, act: Act) -> list[Place]:
    """Return the parties that do an act together, the nearest to it first: "the army and allied militiamen retook"."""
    return ends(scene, act).doers


def _doers(scene: Scene, first: Place | None) -> list[Place]:
    """Return a party with those that act together with it, the nearest to the act first."""
    if first is None:
        return []
    found, joint = sides_of(scene), [first]
    at = bisect_left(found, first[0], key=_first)
    for party in reversed(found[max(0, at - _MOST_DOERS) : at]):
        between = scene.words[party[0] + 1 : joint[-1][0]]
        if len(between) > _JOINED or JOINED.isdisjoint(between) or not APART.isdisjoint(between):
            break
        joint.append(party)
    return joint


_MOST_DOERS = 3
"""Parties beside the nearest that may do an act with it, at most."""
_JOINED = 7
"""Words between two parties that act together, at most."""


def _by(scene: Scene, act: Act) -> int | None:
    """Return the index of the "by" or the "attributed to" that follows an act, None where none does."""
    near = scene.words[act.end - 1 : act.end + 4]
    if BY not in near[1:] and LAID.isdisjoint(near):
        return None
    found = (i for i, (one, two) in enumerate(pairwise(near)) if two == BY or (one, two) in LAID_ON)
    return next((act.end + i for i in found), None)


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
    told: dict[int, ActorRole] = {}
    for act in scene.acts:
        if act.noun or act.weapon or act.kind is _CLASH:
            continue
        found = ends(scene, act)
        both = [(party, _AGENT) for party in found.doers]
        if found.target is not None:
            both.append((found.target, _TARGET))
        for party, role in both:
            told[party[0]] = role if told.get(party[0], role) is role else ActorRole.PARTY
    return told


@remembered
def foes(scene: Scene) -> frozenset[int]:
    """Return which groups meet another one in a clash, by the index of their first word: "M23 clashed with militiamen"."""
    met: set[int] = set()
    for act in scene.acts:
        if act.kind is _CLASH:
            met.update(_facing(scene, act))
    return frozenset(met)


def between(scene: Scene) -> bool:
    """True if words tell both sides of a clash, whether they are known or not: "fighting between X and Y"."""
    return any(_is_between(scene, act) for act in scene.acts if act.kind is _CLASH)


def _is_between(scene: Scene, act: Act) -> bool:
    """True if both sides of an act are told after it: "fighting between X and Y"."""
    return not BETWEEN.isdisjoint(scene.words[act.end : act.end + 2])


def _facing(scene: Scene, act: Act) -> Iterator[int]:
    """Yield the first words of the groups that a clash sets against each other: "X and Y clashed", "X clashed with Y"."""
    for parties in (doers(scene, act), _two_sides(scene, act)):
        if len(parties) > 1 and _STATE_SIDE not in {side for _, side in parties}:
            yield from (first for first, _ in parties)


def _two_sides(scene: Scene, act: Act) -> list[Place]:
    """Return the parties between which a clash is, or that before it and the one after "with"; none where one is not told."""
    both = _is_between(scene, act)
    one = _next(sides_of(scene), act.end - 1) if both else _last(sides_of(scene), act.first)
    other = _next(sides_of(scene), one[0] if both and one is not None else act.end - 1)
    if one is None or other is None or other[0] - act.end >= _REACH:
        return []
    return [one, other] if both or not AGAINST.isdisjoint(scene.words[act.end : other[0]]) else []


def _subject_before(scene: Scene) -> Side | None:
    """Return the first party of the sentence before, which a pronoun or a bare participle takes up."""
    return next((side for s in scene.before[:1] for _, side in sides_of(s)), None)


def target(scene: Scene, act: Act) -> Side | None:
    """Return who is acted on: the party or the kind of target after the verb, before it in the passive voice."""
    found = ends(scene, act)
    near = found.target
    if not found.passive:
        armed = armed_target(scene.words, act.end, near[0] if near else min(act.end + _REACH, len(scene.words)))
        if armed is not None:
            return Side.STATE if armed else Side.CROWD
    return near[1] if near else None


def _target(scene: Scene, act: Act, *, is_passive: bool) -> Place | None:
    """Return the party that an act is done to: the next after the verb, in the passive voice the last before it."""
    found = sides_of(scene)
    if is_passive:
        return _last(found, act.first)
    near = _next(found, act.first)
    return near if near and near[0] < min(act.end + _REACH, len(scene.words)) else None
