"""Parties that an event has though its own sentences name none: a state that is attacked, an enemy at war, a lone group."""

from __future__ import annotations

import datetime as dt
from bisect import bisect_left
from collections.abc import Iterable, Iterator

from attrs import frozen

from conflictnews.events.grouping import claims
from conflictnews.events.kinds import HURT, Facts
from conflictnews.events.roles import Side, once
from conflictnews.events.scenes import Scene
from conflictnews.events.sides import ARMED, country_of, is_state
from conflictnews.events.who import inter, party_of, state_of, unknown_attacker, unnamed_state
from conflictnews.languages.en.parties import DENIALS
from conflictnews.models import Actor, ActorKind, ActorMention, ActorRole, EventActor, EventType, Inter, SubEventType
from conflictnews.tables.datasets import ADVERSARIES
from conflictnews.tables.event_types import TYPE_OF, ActKind

_FORCE = frozenset({EventType.BATTLES, EventType.EXPLOSIONS, EventType.CIVILIANS})
_ENOUGH = 2
"""Mentions by which an article's only group is no passing remark."""


@frozen
class Case:
    """What is known of an event before its parties are settled."""

    sub: SubEventType
    facts: Facts
    country: str | None
    day: dt.date | None
    own: bool = False
    """True if its words tell that a state struck: with manned aircraft, or what the state's enemies hold."""
    foes: frozenset[str] = frozenset()
    """ACLED's names of the unnamed parties that meet another one in a clash: "clashed with militiamen"."""
    rivals: bool = False
    """True if its words tell two sides of a fight that are no states: "rival gangs"."""

    @property
    def other(self) -> bool:
        """True if its words tell another side of a fight than a state."""
        return self.rivals or bool(self.foes)


@frozen
class Lone:
    """The only armed group that an article names."""

    mention: ActorMention
    sure: bool
    """True if it is no passing remark."""


def completed(found: list[EventActor], case: Case, lone: Lone | None) -> list[EventActor]:
    """Return the parties of an event with those that it implies; *lone* is the only group that the article names."""
    kind = TYPE_OF[case.sub]
    if kind not in _FORCE:
        return found
    found = [*found, *_group(found, case, lone)]
    if not any(is_state(p) or p.inter is Inter.EXTERNAL_FORCES for p in found):
        found = [*found, *_state(found, case, kind)]
    elif kind is EventType.EXPLOSIONS:
        found = [*found, *_bombarded(found, case)]
    return found if any(map(_may_act, found)) else [unknown_attacker(case.country), *found]


def _may_act(party: EventActor) -> bool:
    """True if a party may be who attacks: armed, or a state's, and not only attacked."""
    return party.role is not ActorRole.TARGET and party.inter not in {Inter.CIVILIANS, Inter.PROTESTERS}


def _bombarded(found: list[EventActor], case: Case) -> Iterator[EventActor]:
    """Yield the forces of a country that the state at war with it shells, where nobody else is told to be hit."""
    enemy = _enemy(case.country, case.day)
    if enemy is not None and not case.facts.harms & HURT and {country_of(p) for p in found} == {enemy}:
        yield unnamed_state(case.country, ActorRole.TARGET)


def _group(found: list[EventActor], case: Case, lone: Lone | None) -> Iterator[EventActor]:
    """Yield the only group of the article where an event has no other, or only an armed party without a name."""
    if lone is None or _armed(found) or _by_state(found, case.sub) or not _at_home(lone.mention.actor, case.country):
        return
    if lone.sure or any(p.inter in ARMED for p in found):
        yield party_of(lone.mention.actor, case.country, case.day, ActorRole.PARTY, lone.mention.span)


def _state(found: list[EventActor], case: Case, kind: EventType) -> Iterator[EventActor]:
    """Yield the state that an event without one implies: it is attacked, is the enemy at war, or alone has aircraft."""
    if _state_attacked(found, case, kind):
        yield unnamed_state(case.country, ActorRole.TARGET)
    elif kind is EventType.EXPLOSIONS and not any(p.role is ActorRole.AGENT and p.inter in ARMED for p in found):
        yield from _from_afar(found, case)


def _from_afar(found: list[EventActor], case: Case) -> Iterator[EventActor]:
    """Yield the state that struck from afar: the enemy at war, at peace the country's own where only it can have."""
    enemy = _enemy(case.country, case.day)
    if enemy is not None and not _armed(found):
        yield state_of(enemy)
    elif enemy is None and case.own and case.sub is not SubEventType.SUICIDE_BOMB and case.country is not None:
        yield unnamed_state(case.country, ActorRole.AGENT)


def _armed(found: Iterable[EventActor]) -> bool:
    return any(p.actor is not None and p.inter in ARMED for p in found)


def _by_state(found: Iterable[EventActor], sub: SubEventType) -> bool:
    """True if a state does what is done."""
    return sub is SubEventType.AIR_STRIKE or any(is_state(p) and p.role is ActorRole.AGENT for p in found)


def _state_attacked(found: list[EventActor], case: Case, kind: EventType) -> bool:
    """True if only a state can be the other side: its posts are attacked, a lone group fights a battle or is bombed at home."""
    if Side.STATE in case.facts.targets and not _fight_each_other(found, case):
        return kind is not EventType.CIVILIANS
    known = [p for p in found if p.actor is not None]
    if len(known) != 1 or known[0].inter not in ARMED or case.other:
        return False
    return kind is EventType.BATTLES or (kind is EventType.EXPLOSIONS and _is_hit(known[0], case))


def _fight_each_other(found: list[EventActor], case: Case) -> bool:
    """True if two named groups clash, so that what stands beside them is only where they did: "at a checkpoint"."""
    named = [p for p in found if p.actor is not None and p.inter in ARMED]
    return case.facts.has(ActKind.CLASH) and len(named) > 1


def _is_hit(group: EventActor, case: Case) -> bool:
    """True if an explosion hits a group in its own country, and not only its suicide bombers: its own mine may kill it."""
    fell = case.facts.armed_victims and not case.facts.unarmed_victims and case.sub is not SubEventType.SUICIDE_BOMB
    hit = group.role is ActorRole.TARGET or (fell and group.role is ActorRole.PARTY)
    return hit and group.actor is not None and _at_home(group.actor, case.country)


def _enemy(country: str | None, day: dt.date | None) -> str | None:
    """Return the state that a country is at war with on a day."""
    if country not in ADVERSARIES or day is None:
        return None
    code, since = ADVERSARIES[country]
    return code if day >= since else None


def _at_home(actor: Actor, country: str | None) -> bool:
    return actor.country is None or country is None or actor.country == country


def lone_group(mentions: Iterable[ActorMention], scenes: Iterable[Scene]) -> Lone | None:
    """Return the first mention of the only armed group that an article names, None without one or with several.

    It is sure where the article names it twice, in a title, or as the one that claims a deed or is blamed; a denial clears it.
    """
    armed = list(filter(_is_group, mentions))
    if len({m.actor.id for m in armed}) != 1:
        return None
    named = [scene for scene in scenes if _names(scene, armed[0].actor)]
    if any(not DENIALS.isdisjoint(scene.words) or _left(scene, armed[0].actor) for scene in named):
        return None
    return Lone(armed[0], len(armed) >= _ENOUGH or any(map(_points_at, named)))


def _is_group(mention: ActorMention) -> bool:
    return mention.actor.kind in _GROUPS and inter(mention.actor, None) in ARMED


def _names(scene: Scene, actor: Actor) -> bool:
    return any(mention.actor.id == actor.id for _, _, mention in scene.actors)


def _left(scene: Scene, actor: Actor) -> bool:
    """True if a scene names an actor only for those who have left it."""
    return any(once(scene, bisect_left(scene.starts, start)) for start, _, m in scene.actors if m.actor.id == actor.id)


def _points_at(scene: Scene) -> bool:
    """True if a scene names an actor in a title, or as the one who did it."""
    return scene.head or claims(scene)


_GROUPS = frozenset({ActorKind.ARMED_GROUP, ActorKind.CRIMINAL_GROUP})
