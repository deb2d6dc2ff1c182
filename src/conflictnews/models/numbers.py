"""Numbers with their uncertainty."""

from __future__ import annotations

from decimal import Decimal
from enum import StrEnum
from fractions import Fraction
from itertools import pairwise
from typing import TypeAlias

from attrs import asdict, frozen

from conflictnews.errors import is_a, shown
from conflictnews.models.span import Mention

Exact: TypeAlias = int | Decimal | Fraction
"""A number without rounding: whole numbers as `int`, decimals as `Decimal`, fractions as `Fraction`."""


class NumberKind(StrEnum):
    """What a number counts or measures."""

    CARDINAL = "cardinal"
    """A count ("12 people")."""
    ORDINAL = "ordinal"
    """A rank ("the fourth raid")."""
    PERCENT = "percent"
    """A percentage."""
    MONEY = "money"
    """An amount of money ("$5")."""
    MEASURE = "measure"
    """A length, weight, calibre, … ("5 metres")."""
    FRACTION = "fraction"
    """A part of a whole ("half of the houses")."""
    DURATION = "duration"
    """A length of time ("5 days")."""


@frozen
class Quantity:
    """A number with its uncertainty.

    Raises TypeError for a number that is none of these, ValueError where the bounds are out of order.

    >>> Quantity(NumberKind.CARDINAL, 12, low=12)              # at least 12
    Quantity(cardinal 12, 12..)
    >>> Quantity(NumberKind.CARDINAL, 346, approximate=True)   # some 346
    Quantity(cardinal ~346, ..)
    """

    kind: NumberKind
    """What the number counts or measures."""
    value: Exact | None
    """The number as written, exact; None where the text gives only bounds ("between 20 and 30")."""
    low: Exact | None = None
    """Least that the text allows ("at least 12": 12), None if open."""
    high: Exact | None = None
    """Most that the text allows ("up to 30": 30), None if open."""
    approximate: bool = False
    """Whether the text hedges the number ("some 40")."""
    unit: str | None = None
    """Unit in the singular ("kilometre", "USD", "week"), None for bare counts."""

    def __attrs_post_init__(self) -> None:
        if not is_a(self.kind, NumberKind):
            raise TypeError(f"the kind of a quantity is a NumberKind, not {shown(self.kind)}")
        if self.low is self.value is self.high and self.value.__class__ is int:  # the common case, and the cheapest to see
            return
        known = [x for x in (self.low, self.value, self.high) if x is not None]
        for number in known:
            _require_exact(number)
        if any(a > b for a, b in pairwise(known)):
            raise ValueError(f"low <= value <= high does not hold for {self.low}, {self.value}, {self.high}")

    @property
    def exact(self) -> bool:
        """Whether the text leaves no doubt: one value, which is both bounds."""
        return self.value is not None and self.value == self.low == self.high and not self.approximate

    def __repr__(self) -> str:
        about = "~" if self.approximate else ""
        value = "" if self.value is None else f" {about}{self.value}"
        bounds = "" if self.exact else f", {'' if self.low is None else self.low}..{'' if self.high is None else self.high}"
        unit = "" if self.unit is None or self.unit == self.kind.value else f" {self.unit}"
        return f"Quantity({self.kind.value}{value or ' ' + about}{bounds}{unit})"


def _require_exact(number: object) -> None:
    """Raise TypeError for what is no finite whole number, decimal or fraction."""
    if not is_a(number, Exact) or (isinstance(number, Decimal) and not number.is_finite()):
        raise TypeError(f"expected an int, a Decimal or a Fraction that is finite, not {shown(number)}")


@frozen
class VagueCounts:
    """What words that leave a number open say at least: the low bound of "dozens" is `dozens`, and so on.

    The default reads a plural as two of what it names ("dozens": two dozen; "tens of thousands": 20,000), and "several",
    "a few" and "a handful" as three, the least that is neither one nor a couple. `couple` is a value, not a bound.
    Raises TypeError for a count that is no whole number, ValueError for one below 0.

    >>> VagueCounts.acled().dozens, VagueCounts().dozens
    (12, 24)
    """

    couple: int = 2
    """Value of "a couple"."""
    few: int = 3
    """Low bound of "a few"."""
    several: int = 3
    """Low bound of "several" and of "many" people."""
    handful: int = 3
    """Low bound of "a handful"."""
    tens: int = 20
    """Low bound of "tens"."""
    dozens: int = 24
    """Low bound of "dozens"."""
    scores: int = 40
    """Low bound of "scores"."""
    hundreds: int = 200
    """Low bound of "hundreds"."""
    thousands: int = 2000
    """Low bound of "thousands"."""

    def __attrs_post_init__(self) -> None:
        for name, count in asdict(self).items():
            if not is_a(count, int):
                raise TypeError(f"{name} is a whole number, not {shown(count)}")
            if count < 0:
                raise ValueError(f"{name} is at least 0, not {count}")

    @classmethod
    def ucdp(cls) -> VagueCounts:
        """Count as the Uppsala Conflict Data Program does: conservatively, the least that a plural allows.

        The UCDP GED codebook (22.1) asks for conservative figures and gives no list of words; two of what a plural names is
        the least that it allows, and so is two for "several" and "a few".
        """
        return cls(few=2, several=2, handful=2)

    @classmethod
    def acled(cls) -> VagueCounts:
        """Count as ACLED does: "several" and "a few" 3, "dozens" 12, "hundreds" 100.

        Source: ACLED Codebook (2023), section on fatalities; the words that it does not name follow the same way, one of
        what the plural names.
        """
        return cls(tens=10, dozens=12, scores=20, hundreds=100, thousands=1000)


@frozen(weakref_slot=False)
class NumberMention(Mention):
    """A number in the text."""

    quantity: Quantity
    """The number with its bounds."""
