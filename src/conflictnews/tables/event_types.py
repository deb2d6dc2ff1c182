"""ACLED's hierarchy of event types: the type and the disorder type of every sub-event type (codebook 2023, acledR 1.0.1)."""

from __future__ import annotations

from enum import StrEnum

from conflictnews.models import Disorder, EventType, SubEventType

S, T, D = SubEventType, EventType, Disorder

TYPE_OF: dict[SubEventType, EventType] = {
    S.ARMED_CLASH: T.BATTLES,
    S.GOVERNMENT_REGAINS: T.BATTLES,
    S.NON_STATE_OVERTAKES: T.BATTLES,
    S.CHEMICAL_WEAPON: T.EXPLOSIONS,
    S.AIR_STRIKE: T.EXPLOSIONS,
    S.SUICIDE_BOMB: T.EXPLOSIONS,
    S.SHELLING: T.EXPLOSIONS,
    S.EXPLOSIVE: T.EXPLOSIONS,
    S.GRENADE: T.EXPLOSIONS,
    S.PEACEFUL_PROTEST: T.PROTESTS,
    S.PROTEST_WITH_INTERVENTION: T.PROTESTS,
    S.EXCESSIVE_FORCE: T.PROTESTS,
    S.VIOLENT_DEMONSTRATION: T.RIOTS,
    S.MOB_VIOLENCE: T.RIOTS,
    S.AGREEMENT: T.STRATEGIC,
    S.ARRESTS: T.STRATEGIC,
    S.CHANGE: T.STRATEGIC,
    S.DISRUPTED_WEAPONS: T.STRATEGIC,
    S.BASE_ESTABLISHED: T.STRATEGIC,
    S.LOOTING: T.STRATEGIC,
    S.NON_VIOLENT_TRANSFER: T.STRATEGIC,
    S.OTHER: T.STRATEGIC,
    S.SEXUAL_VIOLENCE: T.CIVILIANS,
    S.ATTACK: T.CIVILIANS,
    S.ABDUCTION: T.CIVILIANS,
}
"""The event type of every sub-event type."""

_BY_TYPE = {
    T.BATTLES: D.VIOLENCE,
    T.EXPLOSIONS: D.VIOLENCE,
    T.CIVILIANS: D.VIOLENCE,
    T.PROTESTS: D.DEMONSTRATIONS,
    T.STRATEGIC: D.STRATEGIC,
}
DISORDER_OF: dict[SubEventType, Disorder] = {
    **{sub: _BY_TYPE[kind] for sub, kind in TYPE_OF.items() if kind is not T.RIOTS},
    S.EXCESSIVE_FORCE: D.BOTH,
    S.VIOLENT_DEMONSTRATION: D.DEMONSTRATIONS,
    S.MOB_VIOLENCE: D.VIOLENCE,
}
"""The disorder type of every sub-event type."""

CIVILIAN_TARGETING = frozenset({S.SEXUAL_VIOLENCE, S.ATTACK, S.ABDUCTION, S.EXCESSIVE_FORCE})
"""Sub-event types that are always marked as civilian targeting."""


class ActKind(StrEnum):
    """What a clause tells, before its parties decide which of ACLED's sub-event types that is."""

    CLASH = "clash"
    ASSAULT = "assault"
    KILLING = "killing"
    BEATING = "beating"
    AIR_STRIKE = "air strike"
    SHELLING = "shelling"
    BOMB = "bomb"
    SUICIDE = "suicide"
    GRENADE = "grenade"
    CHEMICAL = "chemical"
    ABDUCTION = "abduction"
    RAPE = "rape"
    PROTEST = "protest"
    DISPERSAL = "dispersal"
    LIVE_FIRE = "live fire"
    RIOT = "riot"
    BURNING = "burning"
    MOB = "mob"
    CAPTURE = "capture"
    ENTRY = "entry"
    RECAPTURE = "recapture"
    WITHDRAWAL = "withdrawal"
    UNOPPOSED = "unopposed"
    AGREEMENT = "agreement"
    ARREST = "arrest"
    CHANGE = "change"
    DISRUPTED = "disrupted"
    BASE = "base"
    LOOTING = "looting"
    GRAVE = "grave"
    COUP = "coup"
    OTHER = "other"
