"""The sides of an event and its type of violence, as UCDP GED sees them (codebook 22.1, sections 2 and 3)."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

from attrs import evolve, frozen

from conflictnews.models import ActorKind, ActorRole, EventActor, EventType, Inter, SubEventType
from conflictnews.tables.datasets import STATE_MILITIAS, SUPPORTERS, UCDP_RULERS
from conflictnews.tables.event_types import CIVILIAN_TARGETING, TYPE_OF

STATE = frozenset({ActorKind.STATE_FORCE, ActorKind.GOVERNMENT})
ARMED = frozenset({Inter.REBEL_GROUP, Inter.POLITICAL_MILITIA, Inter.IDENTITY_MILITIA})
"""Kinds of armed parties that are no state's."""
STATE_BASED, NON_STATE, ONE_SIDED = 1, 2, 3
Sides = tuple[int | None, list[EventActor], list[EventActor]]
"""A type of violence, and its two sides."""


def is_state(party: EventActor) -> bool:
    """True if a party is a state's force, at home or abroad, its militia, or a group that UCDP codes as a government."""
    kind = party.actor.kind if party.actor is not None else None
    militia = party.actor is not None and party.actor.id in STATE_MILITIAS
    return militia or _rules(party) or party.inter is Inter.STATE_FORCES or kind in STATE


def state_is_a(parties: Iterable[EventActor]) -> bool:
    """True if a state is on side a."""
    return any(p.side == "a" and is_state(p) for p in parties)


def is_group(party: EventActor) -> bool:
    """True if a party is an organised group with a name."""
    return party.actor is not None and not is_state(party) and party.inter is not Inter.CIVILIANS


@frozen
class Deed:
    """What an event does, where, and to whom."""

    kind: EventType
    sub: SubEventType
    country: str | None = None
    official: bool = False
    """True if somebody who holds an office is its first victim: GED counts them as the state."""
    custody: bool = False
    """True if those whom it kills are in the hands of who kills them."""


def sided(parties: tuple[EventActor, ...], deed: Deed) -> tuple[int | None, tuple[EventActor, ...]]:
    """Return the type of violence and the parties with their sides; None and no sides where GED would have no row.

    Violence against civilians is one-sided; a group's against those in office is state-based, and a state's against people in
    its custody none. Battles and what is done from afar are state-based where a state meets a group or another state,
    non-state between two groups. In state-based violence the government is side a. A state that fights beside the government
    of the event's country stands on its side.
    """
    violence, a, b = _sides(Kinds.of(parties), deed)
    if not (a or b) and all(p.side is None for p in parties):
        return violence, parties
    return violence, tuple(_on(p, "a" if p in a else "b" if p in b else None) for p in parties)


def _on(party: EventActor, side: Literal["a", "b"] | None) -> EventActor:
    """Return a party on a side."""
    return party if party.side == side else evolve(party, side=side)


def _sides(kinds: Kinds, deed: Deed) -> Sides:
    if deed.kind in {EventType.BATTLES, EventType.EXPLOSIONS}:
        return _armed(kinds, deed)
    if deed.kind is EventType.CIVILIANS:
        return _one_sided(kinds, deed)
    if deed.sub is SubEventType.EXCESSIVE_FORCE and kinds.states:
        return ONE_SIDED, kinds.states[:1], kinds.civilians
    return None, (kinds.groups or kinds.states)[:1], []


def _one_sided(kinds: Kinds, deed: Deed) -> Sides:
    """Return the type of violence against civilians, and its two sides; who is only attacked does it to nobody."""
    doer = _together(kinds) or (_doers(kinds.groups) or _state_doers(kinds))[:1]
    if not doer or not kinds.civilians:
        return None, doer or kinds.states[:1], []
    if is_state(doer[0]):
        return (None, [], []) if deed.custody else (ONE_SIDED, doer, kinds.civilians)
    return (STATE_BASED, kinds.states, doer) if deed.official else (ONE_SIDED, doer, kinds.civilians)


def targets_civilians(sub: SubEventType, parties: Iterable[EventActor], *, armed_victims: bool) -> bool:
    """True if civilians are the main or only target (ACLED codebook 2023).

    They are by the sub-event type; in an attack from afar, and of a mob, where nobody stands against them but who did it.
    """
    if sub in CIVILIAN_TARGETING:
        return True
    parties = list(parties)
    if armed_victims or not any(p.inter is Inter.CIVILIANS for p in parties):
        return False
    return sub is SubEventType.MOB_VIOLENCE or (TYPE_OF[sub] is EventType.EXPLOSIONS and _one_attacks(parties))


def _one_attacks(parties: list[EventActor]) -> bool:
    """True if of all armed parties one at most takes part, and not as a target."""
    armed = [p for p in parties if p.inter not in _UNARMED]
    return len(armed) <= 1 and not any(p.role is ActorRole.TARGET for p in armed)


_UNARMED = frozenset({Inter.CIVILIANS, Inter.PROTESTERS, Inter.RIOTERS})


def _together(kinds: Kinds) -> list[EventActor]:
    """Return a state and the groups that do it with the state: "soldiers and Wagner fighters executed"."""
    states, groups = ([p for p in found if p.role is ActorRole.AGENT] for found in (kinds.states, kinds.groups))
    return [*states, *groups] if states and groups else []


def _state_doers(kinds: Kinds) -> list[EventActor]:
    """Return the states that may attack: where somebody unnamed does it, only those that do it too."""
    return [p for p in _doers(kinds.states) if p.role is ActorRole.AGENT or not kinds.others]


def _doers(parties: list[EventActor]) -> list[EventActor]:
    """Return the parties that are not only attacked."""
    return [p for p in parties if p.role is not ActorRole.TARGET]


def _attacks_unnamed(party: EventActor) -> bool:
    """True if a party that nobody names attacks."""
    return party.actor is None and party.role is ActorRole.AGENT and party.inter in ARMED


@frozen
class Kinds:
    """The parties of an event by kind."""

    states: list[EventActor]
    groups: list[EventActor]
    civilians: list[EventActor]
    others: bool = False
    """True if an armed party that nobody names attacks."""

    @classmethod
    def of(cls, parties: Iterable[EventActor]) -> Kinds:
        """Return the parties by kind."""
        parties = list(parties)
        unarmed = {Inter.CIVILIANS, Inter.PROTESTERS}
        return cls(
            [p for p in parties if is_state(p)],
            [p for p in parties if is_group(p)],
            [p for p in parties if p.inter in unarmed],
            others=any(map(_attacks_unnamed, parties)),
        )


def _armed(kinds: Kinds, deed: Deed) -> Sides:
    """Return the type of violence of a battle or an attack from afar, and its two sides.

    A battle is never one-sided: its civilians were caught in it, whoever the party is that nobody names.
    """
    states, groups = kinds.states, kinds.groups
    if (based := _state_based(states, groups, deed.country)) is not None:
        return based
    if len(groups) > 1:
        return NON_STATE, groups[:1], groups[1:]
    first = (groups or states)[:1]
    one_sided = deed.kind is not EventType.BATTLES and kinds.civilians and (groups or _state_doers(kinds))
    return (ONE_SIDED, first, kinds.civilians) if one_sided else (None, first, [])


def _state_based(states: list[EventActor], groups: list[EventActor], country: str | None) -> Sides | None:
    """Return state-based violence and its sides: a state against a group, or against another state's side."""
    rulers = list(filter(_rules, states))
    if states and groups and len(rulers) in {0, len(states)}:
        return STATE_BASED, *_with_allies(states, groups)
    home = rulers or [p for p in states if _side_of(p, country) == _side_of(states[0], country)]
    return (STATE_BASED, home, [p for p in states if p not in home]) if len(home) < len(states) else None


def _with_allies(states: list[EventActor], groups: list[EventActor]) -> tuple[list[EventActor], list[EventActor]]:
    """Return states and groups as two sides; on the state's is who attacks other groups with it: "the army and Wagner"."""
    joint = any(p.role is ActorRole.AGENT for p in states) and any(p.role is ActorRole.TARGET for p in groups)
    allies = [p for p in groups if joint and p.role is ActorRole.AGENT]
    return [*states, *allies], [p for p in groups if p not in allies]


def _rules(party: EventActor) -> bool:
    """True if a party is a group that UCDP codes as its country's government."""
    return party.actor is not None and party.actor.id in UCDP_RULERS


def _side_of(party: EventActor, country: str | None) -> str | None:
    """Return the country of a party's side: the one that it supports, else its own."""
    own = country_of(party)
    return country if own is None or f"{own}>{country}" in SUPPORTERS else own


def country_of(party: EventActor) -> str | None:
    """Return the country of a party's actor, None where it has none."""
    return party.actor.country if party.actor is not None else None
