"""Which of ACLED's sub-event types an event is: its acts, and who stood against whom (codebook 2023)."""

from __future__ import annotations

from collections.abc import Callable

from attrs import frozen

from conflictnews.models import Harm, SubEventType, VictimKind
from conflictnews.tables.event_types import ActKind as K

S = SubEventType

ARMED_VICTIMS = frozenset({VictimKind.COMBATANT, VictimKind.SECURITY_FORCE})
UNARMED_VICTIMS = frozenset(VictimKind) - ARMED_VICTIMS - {VictimKind.UNKNOWN, VictimKind.MIXED}


@frozen
class Facts:
    """What the scenes of an event say about its type."""

    kinds: tuple[K, ...]
    """The kinds of its acts, in text order."""
    harms: frozenset[Harm]
    armed_victims: bool
    unarmed_victims: bool
    state: bool
    """True if state forces take part."""
    group: bool
    """True if a group without a state takes part, named or not."""
    rebels_win: bool
    """True if the agent of the capture is no state's force."""
    armed_target: bool

    def has(self, *kinds: K) -> bool:
        """True if one of these kinds of act is told."""
        return any(kind in self.kinds for kind in kinds)


def _first(facts: Facts, *kinds: K) -> K | None:
    return next((kind for kind in facts.kinds if kind in kinds), None)


_NOT_A_CROWD = (K.BOMB, K.SUICIDE, K.SHELLING, K.AIR_STRIKE, K.GRENADE, K.ABDUCTION)


def _crowd(facts: Facts) -> SubEventType | None:
    if facts.has(K.PROTEST) and not (facts.has(K.CLASH) and facts.group):
        return _demonstration(facts)
    if facts.has(K.MOB):
        return S.MOB_VIOLENCE
    return S.VIOLENT_DEMONSTRATION if facts.has(K.RIOT) and not facts.group else None


def _demonstration(facts: Facts) -> SubEventType | None:
    if facts.has(K.RIOT) or (facts.has(K.CLASH, K.BURNING) and not facts.group):
        return S.VIOLENT_DEMONSTRATION
    if facts.has(K.LIVE_FIRE):
        return S.EXCESSIVE_FORCE
    if facts.has(K.DISPERSAL, K.ARREST, K.BEATING):
        return S.PROTEST_WITH_INTERVENTION
    attacked = facts.has(K.KILLING, K.ASSAULT) and (facts.group or Harm.KILLED in facts.harms)
    return None if facts.has(*_NOT_A_CROWD) or (attacked and facts.kinds[0] is not K.PROTEST) else S.PEACEFUL_PROTEST


def _territory(facts: Facts) -> SubEventType | None:
    if facts.has(K.UNOPPOSED) or (facts.has(K.WITHDRAWAL) and not facts.has(K.CLASH, K.ASSAULT, K.KILLING)):
        return S.NON_VIOLENT_TRANSFER
    if facts.has(K.RECAPTURE):
        return S.GOVERNMENT_REGAINS if facts.state else S.NON_STATE_OVERTAKES
    if facts.has(K.CAPTURE):
        return S.NON_STATE_OVERTAKES if facts.rebels_win else S.GOVERNMENT_REGAINS
    return None


REMOTE = {
    K.CHEMICAL: S.CHEMICAL_WEAPON,
    K.SUICIDE: S.SUICIDE_BOMB,
    K.AIR_STRIKE: S.AIR_STRIKE,
    K.GRENADE: S.GRENADE,
    K.BOMB: S.EXPLOSIVE,
    K.SHELLING: S.SHELLING,
}


def _remote(facts: Facts) -> SubEventType | None:
    if facts.has(K.DISRUPTED) and not facts.harms & {Harm.KILLED, Harm.WOUNDED}:
        return S.DISRUPTED_WEAPONS
    if facts.has(K.CHEMICAL):
        return S.CHEMICAL_WEAPON
    if facts.has(K.SUICIDE):
        return S.SUICIDE_BOMB
    first = _first(facts, *REMOTE)
    return REMOTE[first] if first else None


def _battle(facts: Facts) -> SubEventType | None:
    if facts.has(K.CLASH):
        return S.ARMED_CLASH
    if facts.has(K.ASSAULT, K.KILLING) and (facts.armed_victims or facts.armed_target) and not facts.has(*REMOTE):
        return S.ARMED_CLASH
    return None


def _civilians(facts: Facts) -> SubEventType | None:
    if facts.has(K.RAPE):
        return S.SEXUAL_VIOLENCE
    if facts.has(K.ABDUCTION):
        return S.ATTACK if Harm.KILLED in facts.harms else S.ABDUCTION
    if facts.has(K.KILLING, K.ASSAULT, K.BEATING) or facts.harms & {Harm.KILLED, Harm.WOUNDED}:
        return S.ATTACK
    return None


STRATEGIC = {
    K.AGREEMENT: S.AGREEMENT,
    K.DISRUPTED: S.DISRUPTED_WEAPONS,
    K.ARREST: S.ARRESTS,
    K.LOOTING: S.LOOTING,
    K.BURNING: S.LOOTING,
    K.BASE: S.BASE_ESTABLISHED,
    K.WITHDRAWAL: S.NON_VIOLENT_TRANSFER,
    K.CHANGE: S.CHANGE,
    K.OTHER: S.OTHER,
}


def _strategic(facts: Facts) -> SubEventType | None:
    first = _first(facts, *STRATEGIC)
    return STRATEGIC[first] if first else None


def _property(facts: Facts) -> SubEventType | None:
    """Looting and burning by which nobody is hurt, though it is told as a raid."""
    return S.LOOTING if facts.has(K.LOOTING, K.BURNING) and not facts.harms and not facts.has(K.KILLING, K.CLASH) else None


def _deal(facts: Facts) -> SubEventType | None:
    return S.AGREEMENT if facts.kinds[:1] == (K.AGREEMENT,) and not facts.harms & {Harm.KILLED, Harm.WOUNDED} else None


HIERARCHY: tuple[Callable[[Facts], SubEventType | None], ...] = (
    _deal,
    _crowd,
    _territory,
    _battle,
    _property,
    _remote,
    _civilians,
    _strategic,
)
"""The questions in ACLED's order: a demonstration before a battle, a battle before what is done from afar, that before an
attack on civilians, and force before strategic developments."""


def sub_type(facts: Facts) -> SubEventType | None:
    """Return the sub-event type, None where the acts make no event."""
    return next((found for ask in HIERARCHY if (found := ask(facts)) is not None), None)
