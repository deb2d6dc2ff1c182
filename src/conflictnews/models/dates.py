"""Dates, times, durations and sets, as TIMEX3 of ISO-TimeML."""

from __future__ import annotations

import datetime as dt
from enum import StrEnum

from attrs import frozen

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


@frozen(order=True)
class DateInterval:
    """The days that a date expression covers, both ends included."""

    first: dt.date
    last: dt.date

    def __attrs_post_init__(self) -> None:
        if self.first > self.last:
            raise ValueError(f"an interval runs forward, not from {self.first} to {self.last}")


@frozen
class DateValue:
    """A date expression's meaning.

    `value` is the TIMEX3 value ("2023-03-23", "2022-W09", "P6W", "XXXX-WXX-4" for a Thursday that nothing settles) or None;
    `interval` holds the days it covers, where they are known; `edtf` is the same in EDTF (ISO 8601-2:2019), where EDTF can
    say it. `quant` and `freq` are those of a set, as TIMEX3 writes them: "EVERY" for "every Friday", "2X" for "twice a week".
    """

    type: TimexType
    value: str | None
    mod: TimexMod | None = None
    interval: DateInterval | None = None
    precision: DatePrecision | None = None
    edtf: str | None = None
    quant: str | None = None
    freq: str | None = None


@frozen
class DateMention(Mention):
    """A date, time, duration or set in the text; `anchor` is the expression that it was counted from, if the text has one."""

    date: DateValue
    anchor: Span | None = None
