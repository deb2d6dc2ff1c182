"""Which of ACLED's sub-event types an event is: its acts, and who stood against whom (codebook 2023)."""

from __future__ import annotations

from collections.abc import Callable

from attrs import frozen

from conflictnews.events.roles import Side
from conflictnews.models import Harm, SubEventType, VictimKind
from conflictnews.tables.event_types import ActKind as K

S = SubEventType

ARMED_VICTIMS = frozenset({VictimKind.COMBATANT, VictimKind.SECURITY_FORCE})
UNARMED_VICTIMS = frozenset(VictimKind) - ARMED_VICTIMS - {VictimKind.UNKNOWN, VictimKind.MIXED}
HURT = frozenset({Harm.KILLED, Harm.WOUNDED})


@frozen
class Facts:
    """What the scenes of an event say about its type."""

    kinds: tuple[K, ...]
    """The kinds of the acts that it tells, in text order."""
    weapons: frozenset[K]
    """The kinds of act that its weapons stand for."""
    harms: frozenset[Harm]
    armed_victims: bool
    unarmed_victims: bool
    state: bool
    """True if state forces take part."""
    group: bool
    """True if a group takes part, named or not."""
    winner: Side | None
    """Who takes the ground."""
    agents: frozenset[Side]
    """Who does the violent acts."""
    targets: frozenset[Side]
    """Whom the violent acts are aimed at."""
    fighter: Side | None = None
    """Who clashes, where a verb tells it."""
    rioter: Side | None = None
    """Who throws stones or beats others with sticks, where a verb tells it."""
    aim: Side | None = None
    """Whom the first of them is aimed at."""
    gas: bool = False
    """True if means are told with which only police break up a crowd."""
    guns: bool = False
    """True if firearms are told."""
    burst: bool = True
    """True if something exploded."""
    label: SubEventType | None = None
    """The type that the note itself is labelled with."""

    def has(self, *kinds: K) -> bool:
        """True if one of these kinds of act is told."""
        return any(map(self.kinds.__contains__, kinds))

    def first(self, *kinds: K) -> K | None:
        """Return the first of these kinds of act in the text."""
        return next((kind for kind in self.kinds if kind in kinds), None)

    @property
    def spoils(self) -> bool:
        """True if a group destroys or takes property, or a side finds arms: that is news wherever it happened."""
        return (Side.GROUP in self.agents and self.has(K.LOOTING, K.BURNING)) or (
            self.first(*STRATEGIC) is K.DISRUPTED and (self.state or self.group)
        )


REMOTE = {
    K.CHEMICAL: S.CHEMICAL_WEAPON,
    K.SUICIDE: S.SUICIDE_BOMB,
    K.AIR_STRIKE: S.AIR_STRIKE,
    K.GRENADE: S.GRENADE,
    K.BOMB: S.EXPLOSIVE,
    K.SHELLING: S.SHELLING,
}
FORCE = (*REMOTE, K.CLASH, K.ASSAULT, K.KILLING, K.ABDUCTION, K.RAPE)


def _labelled(facts: Facts) -> SubEventType | None:
    """The analyst's own word for it, where nobody is hurt."""
    return None if facts.harms & HURT else facts.label


def _deal(facts: Facts) -> SubEventType | None:
    peaceful = not facts.harms & HURT or not facts.has(*FORCE)
    return S.AGREEMENT if facts.kinds[:1] == (K.AGREEMENT,) and peaceful else None


def _grave(facts: Facts) -> SubEventType | None:
    """The finding of a grave, whoever lies in it."""
    return S.OTHER if facts.kinds[:1] == (K.GRAVE,) else None


def _coup(facts: Facts) -> SubEventType | None:
    """A seizure of power that comes first, whoever is arrested in it."""
    return S.OTHER if facts.kinds[:1] == (K.COUP,) and not (facts.harms & HURT or facts.has(*FORCE, K.PROTEST)) else None


def _crowd(facts: Facts) -> SubEventType | None:
    if facts.has(K.PROTEST) and not (facts.has(K.CLASH) and facts.group) and not _armed_first(facts):
        return S.MOB_VIOLENCE if _crowds_meet(facts) else _demonstration(facts)
    return next((sub for asked, sub in _CROWDS if asked(facts)), None)


def _crowds_meet(facts: Facts) -> bool:
    """True if one crowd attacks another: "supporters of the government attacked protesters with sticks"."""
    if facts.state or facts.group or facts.guns:
        return False
    blow = facts.first(K.MOB, K.ASSAULT, K.BEATING, K.PROTEST)
    if blow is K.MOB:
        return bool(facts.harms & HURT)
    return blow is not K.PROTEST and Side.CROWD in facts.agents and facts.aim is Side.CROWD


def _only_dispersed(facts: Facts) -> bool:
    return facts.has(K.DISPERSAL) and not facts.group and not facts.has(*FORCE, K.RIOT, K.MOB)


def _riots(facts: Facts) -> bool:
    return facts.has(K.RIOT) and not facts.group and (facts.state or not facts.has(K.MOB)) and not _armies_scuffle(facts)


def _is_mob(facts: Facts) -> bool:
    return facts.has(K.MOB) and (not facts.group or facts.first(K.MOB, *FORCE) is K.MOB) and not _armies_scuffle(facts)


def _armies_scuffle(facts: Facts) -> bool:
    """True if troops throw stones or wield clubs at each other, which makes no crowd of them."""
    return facts.rioter is Side.STATE and Side.CROWD not in facts.targets


def _crowd_strikes(facts: Facts) -> bool:
    """True if people without arms do violence: "villagers burned the house of a suspect"."""
    violent = facts.has(K.BURNING, K.ASSAULT, K.LOOTING, K.BEATING, K.RIOT)
    return Side.CROWD in facts.agents and violent and not (facts.group or facts.guns) and not facts.has(*REMOTE)


def _crowds_fight(facts: Facts) -> bool:
    """True if only people without arms fight each other: "workers of two parties clashed"."""
    alone = not (facts.group or facts.state or facts.armed_victims or facts.guns)
    return alone and facts.fighter is Side.CROWD and facts.first(K.CLASH, *FORCE) is K.CLASH


_CROWDS = (
    (_crowds_fight, S.MOB_VIOLENCE),
    (_only_dispersed, S.PROTEST_WITH_INTERVENTION),
    (_riots, S.VIOLENT_DEMONSTRATION),
    (_is_mob, S.MOB_VIOLENCE),
    (_crowd_strikes, S.MOB_VIOLENCE),
)
"""What a crowd does where no protest is told, the first case that holds."""


def _armed_first(facts: Facts) -> bool:
    """True if the demonstration only follows an armed attack or is the scene of it."""
    if facts.has(K.DISPERSAL):
        return False
    first = facts.first(K.PROTEST, K.RIOT, *FORCE)
    attacked = facts.first(*REMOTE, K.ABDUCTION) is not None
    return first is not K.PROTEST and (attacked or (facts.group and facts.has(K.KILLING, K.ASSAULT)))


def _demonstration(facts: Facts) -> SubEventType:
    return next((sub for asked, sub in _DEMONSTRATIONS if asked(facts)), S.PEACEFUL_PROTEST)


def _turned_violent(facts: Facts) -> bool:
    looted = facts.has(K.LOOTING) and Side.CROWD in facts.agents
    return facts.has(K.RIOT) or ((looted or facts.has(K.CLASH, K.BURNING)) and not facts.group)


def _shot_at(facts: Facts) -> bool:
    return facts.has(K.LIVE_FIRE) or (facts.state and facts.has(K.KILLING, K.DISPERSAL) and Harm.KILLED in facts.harms)


def _broken_up(facts: Facts) -> bool:
    if facts.state or facts.group:
        return facts.has(K.DISPERSAL, K.ARREST, K.BEATING)
    return facts.has(K.DISPERSAL) and (facts.gas or Harm.CAPTURED in facts.harms)


_DEMONSTRATIONS = (
    (_turned_violent, S.VIOLENT_DEMONSTRATION),
    (_shot_at, S.EXCESSIVE_FORCE),
    (_broken_up, S.PROTEST_WITH_INTERVENTION),
)
"""What becomes of a demonstration, the first case that holds."""


def _territory(facts: Facts) -> SubEventType | None:
    if facts.has(K.UNOPPOSED) and facts.has(K.CAPTURE, K.RECAPTURE, K.ENTRY, K.WITHDRAWAL):
        return S.NON_VIOLENT_TRANSFER
    if facts.has(K.RECAPTURE):
        return S.NON_STATE_OVERTAKES if facts.winner is Side.GROUP else S.GOVERNMENT_REGAINS
    if facts.has(K.CAPTURE):
        return S.GOVERNMENT_REGAINS if facts.winner is Side.STATE else S.NON_STATE_OVERTAKES
    fought = facts.has(*FORCE) or facts.harms & HURT
    return S.NON_VIOLENT_TRANSFER if facts.has(K.WITHDRAWAL) and not fought else None


def _battle(facts: Facts) -> SubEventType | None:
    if facts.has(K.CLASH):
        return S.ARMED_CLASH
    if not (_felled(facts) or facts.has(K.ASSAULT, K.KILLING)) or facts.has(*REMOTE):
        return None
    return S.ARMED_CLASH if _meets_arms(facts) else None


def _felled(facts: Facts) -> bool:
    """True if fighters or soldiers were hit where a state and a group take part."""
    return facts.armed_victims and facts.state and facts.group and bool(facts.harms & HURT)


def _meets_arms(facts: Facts) -> bool:
    """True if those who are attacked can fight back, and nobody else is the first aim."""
    crowd = facts.unarmed_victims or Side.CROWD in facts.targets
    if facts.aim is Side.CROWD and facts.unarmed_victims:
        return False
    armed = bool(facts.targets & {Side.STATE, Side.GROUP})
    return (armed or not crowd) if facts.armed_victims else (armed and not crowd)


def _property(facts: Facts) -> SubEventType | None:
    """Looting and burning by which nobody is hurt, though it is told as a raid."""
    spoils = facts.has(K.LOOTING, K.BURNING) and not facts.has(K.KILLING, K.CLASH, K.ABDUCTION, *REMOTE)
    return S.LOOTING if spoils and not facts.harms & HURT and not _taken(facts) else None


def _remote(facts: Facts) -> SubEventType | None:
    if _disrupted(facts):
        return S.DISRUPTED_WEAPONS
    for kind in (K.CHEMICAL, K.SUICIDE):
        if facts.has(kind):
            return REMOTE[kind]
    first = facts.first(*REMOTE)
    if first in {K.BOMB, K.SHELLING, K.GRENADE} and K.AIR_STRIKE in facts.weapons:
        return S.AIR_STRIKE
    return REMOTE[first] if first else None


def _disrupted(facts: Facts) -> bool:
    """True if a weapon was found, stopped or made safe, and hurt nobody."""
    if not facts.has(K.DISRUPTED) or facts.harms & HURT:
        return False
    return facts.first(K.DISRUPTED, *REMOTE) is K.DISRUPTED or not (facts.burst or facts.has(*_LAUNCHED))


_LAUNCHED = (K.AIR_STRIKE, K.SHELLING, K.CHEMICAL)


def _arrest(facts: Facts) -> SubEventType | None:
    """Arrests by a state, where nobody is killed; those of a group are abductions."""
    if not facts.has(K.ARREST) or Harm.KILLED in facts.harms or facts.has(K.KILLING, K.ABDUCTION, K.RAPE, K.BEATING):
        return None
    if facts.group and not facts.state:
        return S.ABDUCTION
    return S.ARRESTS if facts.state or not facts.has(K.ASSAULT) else None


def _civilians(facts: Facts) -> SubEventType | None:
    if facts.has(K.RAPE):
        return S.SEXUAL_VIOLENCE
    if facts.has(K.ABDUCTION) or _taken(facts):
        slain = facts.has(K.KILLING) and Harm.WOUNDED not in facts.harms
        return S.ATTACK if Harm.KILLED in facts.harms or slain else S.ABDUCTION
    if facts.has(K.KILLING, K.ASSAULT, K.BEATING) or facts.harms & HURT:
        return S.ATTACK
    return None


def _taken(facts: Facts) -> bool:
    """True if a group takes people away, by whatever verb: "fighters made off with two nurses"."""
    return Harm.CAPTURED in facts.harms and facts.group and not facts.state and not facts.harms & HURT


STRATEGIC = {
    K.AGREEMENT: S.AGREEMENT,
    K.DISRUPTED: S.DISRUPTED_WEAPONS,
    K.ARREST: S.ARRESTS,
    K.LOOTING: S.LOOTING,
    K.BURNING: S.LOOTING,
    K.BASE: S.BASE_ESTABLISHED,
    K.WITHDRAWAL: S.NON_VIOLENT_TRANSFER,
    K.CHANGE: S.CHANGE,
    K.ENTRY: S.CHANGE,
    K.GRAVE: S.OTHER,
    K.COUP: S.OTHER,
    K.OTHER: S.OTHER,
}


def _strategic(facts: Facts) -> SubEventType | None:
    first = facts.first(*STRATEGIC)
    return STRATEGIC[first] if first else None


HIERARCHY: dict[str, Callable[[Facts], SubEventType | None]] = {
    "events.type.label": _labelled,
    "events.type.deal": _deal,
    "events.type.grave": _grave,
    "events.type.coup": _coup,
    "events.type.crowd": _crowd,
    "events.type.ground": _territory,
    "events.type.battle": _battle,
    "events.type.property": _property,
    "events.type.remote": _remote,
    "events.type.arrest": _arrest,
    "events.type.civilians": _civilians,
    "events.type.strategic": _strategic,
}
"""The questions in ACLED's order, by the rules that they stand for: a note's own label, a demonstration before a battle, a
battle before what is done from afar, that before an attack on civilians, and force before strategic developments."""


def decide(facts: Facts) -> tuple[SubEventType, str] | None:
    """Return the sub-event type and the rule that gives it, None where the acts make no event."""
    for rule, ask in HIERARCHY.items():
        if (found := ask(facts)) is not None:
            return found, rule
    return None
