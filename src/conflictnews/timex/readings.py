"""Readings: what a phrase says of time, before the day of speaking is known.

Rules turn words into readings; `resolve` turns a reading and its setting into a TIMEX3 value. A year is written as TIMEX3
writes it, by as many digits as the words give: "2019", "199" for the 1990s, "18" for the 19th century, "BC0490".
"""

from __future__ import annotations

from enum import StrEnum
from typing import TypeAlias

from attrs import frozen

from conflictnews.models import TimexMod, TimexType


class Base(StrEnum):
    """What a relative phrase counts from."""

    SPEECH = "speech"
    """The day of speaking: "yesterday", "two weeks ago"."""
    TEXT = "text"
    """The date that the text spoke of last: "the next day", "two weeks later"."""


@frozen
class Calendar:
    """Fields of a calendar date, as far as the words give them."""

    year: str | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    cycle: str | None = None
    """A part of the year: "SU", "Q3", "H1", "W12"."""
    part: str | None = None
    """A part of the day or a clock time: "TMO", "T04:30"."""
    mod: TimexMod | None = None
    shift: int | None = None
    """Which of the many: -1 "last March", 0 "this March", +1 "next March"."""
    base: Base = Base.SPEECH
    nth: int | None = None
    """Which such weekday of the month: 2 the second, -1 the last."""
    weeks: int = 0
    """How many weeks after the weekday: 1 "Tuesday week", -1 "a week ago Sunday"."""
    week: bool = False
    """The week of the day: "the week of 4 March"."""


@frozen
class Numeric:
    """Day and month in figures, in an order that the figures do not settle: "3/4/2024"."""

    first: int
    second: int
    year: str
    part: str | None = None


@frozen
class Shift:
    """A calendar unit counted from another: "last week" is Shift("W", -1), "the next day" Shift("D", 1, Base.TEXT)."""

    unit: str
    count: int | None
    base: Base = Base.SPEECH
    part: str | None = None
    mod: TimexMod | None = None
    month: int | None = None
    day: int | None = None
    """The day of a month: "April 3 of that year", "the 28th of last month"."""
    cycle: str | None = None
    weekday: int | None = None
    """The day of a week: "Thursday of last week"."""


@frozen
class Length:
    """A duration: "six weeks" is Length("6", "W"); an unknown number is "X"."""

    number: str
    unit: str
    mod: TimexMod | None = None
    age: bool = False
    """Of a person."""


@frozen
class Fixed:
    """A phrase whose value depends on nothing: a set, "now", "the future"."""

    type: TimexType
    value: str | None
    mod: TimexMod | None = None
    quant: str | None = None
    """Of a set: "EVERY", "EACH"."""
    freq: str | None = None
    """Of a set: how often in each, "2X"."""


IMPOSSIBLE = Fixed(TimexType.DATE, None)
"""A day or a week that the calendar does not have: "2021-W53"."""


@frozen
class Holiday:
    """A named day, of a year if the words give one."""

    name: str
    year: str | None = None
    part: str | None = None
    shift: int | None = None


@frozen
class Anniversary:
    """The so-manieth return of a day: of the date that follows ("of 3 August 2014"), or of one that the text does not give."""

    count: int


@frozen
class Period:
    """A period of a report, by what the text calls it elsewhere: "the quarter", "the year-earlier period"."""

    years: int = 0
    """How many years after the period named: -1 for the year-earlier one."""
    cycle: str | None = None
    """The quarter or half year, where the words give it: "Q2"."""
    latest: bool = False
    """The last that has ended, where the text names none."""
    whole_year: bool = False
    """The year of the report: "the full year"."""


@frozen
class Series:
    """Several dates that share a month or a year: where each stands in the match, and its reading."""

    parts: tuple[tuple[int, int, Reading], ...]


Reading: TypeAlias = "Series | Calendar | Numeric | Shift | Length | Fixed | Holiday | Anniversary | Period"
