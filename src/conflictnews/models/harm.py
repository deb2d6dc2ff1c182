"""Statements of harm."""

from __future__ import annotations

from enum import StrEnum
from itertools import pairwise
from typing import Literal, get_args

from attrs import field, frozen

from conflictnews.errors import expect, is_a, shown
from conflictnews.models.actors import Actor
from conflictnews.models.numbers import Quantity
from conflictnews.models.span import Mention, Span


class Harm(StrEnum):
    """What happened to the victims; `casualties` is killed or wounded, undivided."""

    KILLED = "killed"
    """Dead, also those found dead or executed."""
    WOUNDED = "wounded"
    """Hurt."""
    CASUALTIES = "casualties"
    """Killed or wounded, undivided."""
    MISSING = "missing"
    """Missing, also those buried or trapped."""
    CAPTURED = "captured"
    """Captured, arrested, abducted."""
    DISPLACED = "displaced"
    """Fled or driven from home."""
    ESCAPED = "escaped"
    """Escaped or set free from captors."""
    SURRENDERED = "surrendered"
    """Gave themselves up."""


class VictimKind(StrEnum):
    """Who the victims are."""

    CIVILIAN = "civilian"
    """Civilians, villagers, workers ("herders")."""
    CHILD = "child"
    """Children and minors."""
    COMBATANT = "combatant"
    """Members of armed groups."""
    SECURITY_FORCE = "security_force"
    """Soldiers and police."""
    JOURNALIST = "journalist"
    """Journalists and media workers."""
    AID_WORKER = "aid_worker"
    """Staff of aid organisations."""
    MEDIC = "medic"
    """Doctors, nurses, ambulance crews."""
    OFFICIAL = "official"
    """Office holders and politicians."""
    PRISONER = "prisoner"
    """Prisoners and detainees."""
    RELIGIOUS = "religious"
    """Clergy."""
    MIXED = "mixed"
    """Several kinds in one figure."""
    UNKNOWN = "unknown"
    """The text does not tell ("people")."""


class Scope(StrEnum):
    """What a figure covers: this event, a toll since replaced, a running total, or the history of the conflict."""

    EVENT = "event"
    """The event that the text reports."""
    SUPERSEDED = "superseded"
    """A toll of the event that a later figure replaces."""
    CUMULATIVE = "cumulative"
    """A running total of several events."""
    BACKGROUND = "background"
    """An earlier event or the history of the conflict."""


@frozen(weakref_slot=False)
class Casualty(Mention):
    """One statement of harm: who, how many, who says so. `low <= best <= high`, as in UCDP GED; None is open or unknown.

    Raises ValueError where the bounds are out of order.
    """

    harm: Harm
    """What happened to the victims."""
    quantity: Quantity | None
    """The number as written ("at least 12"), None where no number is written ("a guard was killed")."""
    low: int | None
    """Fewest people that the words allow, None if open."""
    best: int | None
    """Best single figure, in people; None where the words give none."""
    high: int | None
    """Most people that the words allow, None if open."""
    victims: Mention | None
    """Words that name the victims ("herders"), None where nothing names them."""
    victim_kind: VictimKind
    """Who the victims are; `UNKNOWN` where the text does not tell."""
    victim_actor: Actor | None
    """Actor that the victims belong to, None for others."""
    perpetrator: Mention | None
    """Words that name who did the harm, None where the text blames nobody."""
    perpetrator_actor: Actor | None = field(default=None, kw_only=True)
    """Actor that the perpetrator is, None where no table knows it."""
    claimed_by: Mention | None
    """Words that name who says so, None for the reporter."""
    negated: bool
    """Whether the harm is denied ("no one was killed")."""
    hypothetical: bool
    """Whether the harm is only feared, threatened or possible ("could kill dozens")."""
    scope: Scope
    """What the figure covers."""
    part_of: Span | None
    """Span of the larger statement that these victims belong to ("including three children"), else None."""
    alternative_to: Span | None
    """Span of another count of the same victims, else None."""
    taken_from: Span | None = field(default=None, kw_only=True)
    """Span of the statement on those hurt, held or missing of whom these have died; `toll` counts them among the dead alone."""
    link_rule: str = field(default="", kw_only=True)
    """Dotted name of the rule that found the link to another statement ("casualties.link.same"), empty without one."""

    def __attrs_post_init__(self) -> None:
        Mention.__attrs_post_init__(self)
        known = [x for x in (self.low, self.best, self.high) if x is not None]
        for figure in known:
            expect(figure, int, "a whole number of people")
        if any(a > b for a, b in pairwise(known)):
            raise ValueError(f"low <= best <= high does not hold for {self.low}, {self.best}, {self.high}")

    @property
    def counted_at(self) -> Span:
        """Span of the statement that counts these victims: the one that this is another count of, else its own."""
        return self.alternative_to or self.span

    @property
    def background(self) -> bool:
        """Whether the figure is anything but the toll of the event that the text reports."""
        return self.scope is not Scope.EVENT


@frozen
class Toll:
    """What the statements of one harm add up to, no victim counted twice. `low <= best <= high`."""

    harm: Harm
    """What happened to the victims."""
    low: int | None
    """Fewest people that the statements allow, None where none tells of the harm."""
    best: int | None
    """Best single figure, in people; None where no statement tells of the harm."""
    high: int | None
    """Most people that the statements allow, None if open or not told."""
    statements: tuple[Casualty, ...] = field(default=(), repr=False)
    """Statements that were added up, in text order; () where none tells of the harm."""


Rivals = Literal["lowest", "highest", "first"]
"""Which of several figures for the same victims may be the best."""


@frozen
class TollPolicy:
    """What a data set's rules leave open where figures are added up.

    "ucdp" and "acled" name the two data sets' own policies wherever a policy is asked for. Raises ValueError for what a field
    cannot be.

    >>> TollPolicy.acled().plural, TollPolicy.ucdp().enemy_claims
    (3, False)
    """

    plural: int = 2
    """Dead that a plural without a number stands for ("several" and "dozens" are counted by `VagueCounts`)."""
    rivals: Rivals = "lowest"
    """Which of several figures for the same victims is the best: the lowest, the highest, or the first that the text tells."""
    enemy_claims: bool = False
    """Whether a party's claim about its enemy may be the best figure where another source gives one."""

    def __attrs_post_init__(self) -> None:
        if not is_a(self.plural, int) or self.plural < 0:
            raise ValueError(f"plural is a whole number of people, not {shown(self.plural)}")
        if self.rivals not in get_args(Rivals):
            raise ValueError(f"rivals is 'lowest', 'highest' or 'first', not {shown(self.rivals)}")
        if not is_a(self.enemy_claims, bool):
            raise ValueError(f"enemy_claims is True or False, not {shown(self.enemy_claims)}")

    @classmethod
    def ucdp(cls) -> TollPolicy:
        """Count as UCDP GED does (codebook 22.1): a party's claim about its enemy is only the highest figure."""
        return cls()

    @classmethod
    def acled(cls) -> TollPolicy:
        """Count as ACLED does (guide to fatalities, 2024): the lowest credible figure; a plural without a number is three."""
        return cls(plural=3, enemy_claims=True)
