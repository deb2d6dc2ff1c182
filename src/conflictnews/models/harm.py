"""Statements of harm."""

from __future__ import annotations

from enum import StrEnum
from itertools import pairwise

from attrs import field, frozen

from conflictnews.models.actors import Actor
from conflictnews.models.numbers import Quantity
from conflictnews.models.span import Mention, Span


class Harm(StrEnum):
    """What happened to the victims; `casualties` is killed or wounded, undivided."""

    KILLED = "killed"
    WOUNDED = "wounded"
    CASUALTIES = "casualties"
    MISSING = "missing"
    CAPTURED = "captured"
    DISPLACED = "displaced"
    ESCAPED = "escaped"
    SURRENDERED = "surrendered"


class VictimKind(StrEnum):
    """Who the victims are."""

    CIVILIAN = "civilian"
    CHILD = "child"
    COMBATANT = "combatant"
    SECURITY_FORCE = "security_force"
    JOURNALIST = "journalist"
    AID_WORKER = "aid_worker"
    MEDIC = "medic"
    OFFICIAL = "official"
    PRISONER = "prisoner"
    RELIGIOUS = "religious"
    MIXED = "mixed"
    UNKNOWN = "unknown"


class Scope(StrEnum):
    """What a figure covers: this event, a toll since replaced, a running total, or the history of the conflict."""

    EVENT = "event"
    SUPERSEDED = "superseded"
    CUMULATIVE = "cumulative"
    BACKGROUND = "background"


@frozen
class Casualty(Mention):
    """One statement of harm: who, how many, who says so. `low <= best <= high`, as in UCDP GED; None is open or unknown.

    `part_of` is the span of the larger statement that these victims belong to ("including three children");
    `alternative_to` the span of another count of the same victims.
    """

    harm: Harm
    quantity: Quantity | None
    low: int | None
    best: int | None
    high: int | None
    victims: Mention | None
    victim_kind: VictimKind
    victim_actor: Actor | None
    perpetrator: Mention | None
    perpetrator_actor: Actor | None = field(default=None, kw_only=True)
    claimed_by: Mention | None
    negated: bool
    hypothetical: bool
    scope: Scope
    part_of: Span | None
    alternative_to: Span | None

    def __attrs_post_init__(self) -> None:
        known = [x for x in (self.low, self.best, self.high) if x is not None]
        if any(a > b for a, b in pairwise(known)):
            raise ValueError(f"low <= best <= high does not hold for {self.low}, {self.best}, {self.high}")

    @property
    def background(self) -> bool:
        """Whether the figure is anything but the toll of the event that the text reports."""
        return self.scope is not Scope.EVENT
