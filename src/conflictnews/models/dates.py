"""Dates, times, durations and sets, as TIMEX3 of ISO-TimeML."""

from __future__ import annotations

import datetime as dt
from enum import StrEnum

from attrs import frozen

from conflictnews.errors import is_a, shown
from conflictnews.models.span import Mention, Span


class TimexType(StrEnum):
    """The four types of TIMEX3 (ISO-TimeML, ISO 24617-1)."""

    DATE = "DATE"
    TIME = "TIME"
    DURATION = "DURATION"
    SET = "SET"


class TimexMod(StrEnum):
    """The modifiers of TIMEX3 (ISO-TimeML, ISO 24617-1)."""

    BEFORE = "BEFORE"
    AFTER = "AFTER"
    ON_OR_BEFORE = "ON_OR_BEFORE"
    ON_OR_AFTER = "ON_OR_AFTER"
    LESS_THAN = "LESS_THAN"
    MORE_THAN = "MORE_THAN"
    EQUAL_OR_LESS = "EQUAL_OR_LESS"
    EQUAL_OR_MORE = "EQUAL_OR_MORE"
    START = "START"
    MID = "MID"
    END = "END"
    APPROX = "APPROX"


class DatePrecision(StrEnum):
    """How exactly a date is known, from the finest to the coarsest."""

    TIME = "time"
    DAY = "day"
    WEEKEND = "weekend"
    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    SEASON = "season"
    HALF = "half"
    YEAR = "year"
    DECADE = "decade"
    CENTURY = "century"
    MILLENNIUM = "millennium"


def _is_day(value: object) -> bool:
    """Return whether a value is a date and no moment: the two do not compare."""
    return is_a(value, dt.date) and not is_a(value, dt.datetime)


@frozen(order=True)
class DateInterval:
    """The days that a date expression covers, both ends included."""

    first: dt.date
    """First day."""
    last: dt.date
    """Last day, included."""

    def __attrs_post_init__(self) -> None:
        if not (_is_day(self.first) and _is_day(self.last)):
            raise TypeError(f"an interval runs between two dates, not from {shown(self.first)} to {shown(self.last)}")
        if self.first > self.last:
            raise ValueError(f"an interval runs forward, not from {self.first} to {self.last}")


@frozen
class DateValue:
    """The meaning of a date expression, in the terms of TIMEX3 (ISO 24617-1), as days, and in EDTF."""

    type: TimexType
    """Date, time of day, duration or repeated time."""
    value: str | None
    """TIMEX3 value ("2023-03-23", "P6W", "XXXX-WXX-4" for an open Thursday), None where the text gives none."""
    mod: TimexMod | None = None
    """TIMEX3 modifier (`START` for "early May"), None without one."""
    interval: DateInterval | None = None
    """Days that the expression covers, None for durations, sets and open dates."""
    precision: DatePrecision | None = None
    """How exactly the date is known, None for durations, sets and vague dates."""
    edtf: str | None = None
    """The date in EDTF, ISO 8601-2:2019 ("2023-05~" for about May 2023), None where EDTF cannot say it."""
    quant: str | None = None
    """TIMEX3 quantifier of a set ("EVERY" for "every Friday"), else None."""
    freq: str | None = None
    """TIMEX3 frequency of a set ("2X" for "twice a week"), else None."""


@frozen(weakref_slot=False)
class DateMention(Mention):
    """A date, time, duration or set in the text."""

    date: DateValue
    """What the expression means."""
    anchor: Span | None = None
    """Span of the expression that it was counted from, None where the text has none."""
