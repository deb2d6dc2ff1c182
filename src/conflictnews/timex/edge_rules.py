"""Rules for a part of a period: early May, the end of 2016, the second half of that year, about 1910."""

from __future__ import annotations

from attrs import evolve

from conflictnews.language.rules import Rule
from conflictnews.languages.en.calendar import NOT_YEARS_BEFORE
from conflictnews.models import TimexMod
from conflictnews.timex.day_rules import DMY, MDY, MONTH_YEAR
from conflictnews.timex.neighbours import group, has_det, word_after
from conflictnews.timex.patterns import (
    DET,
    EDGES,
    LONG_UNIT,
    MONTH,
    PART,
    PART_OF_DAY,
    RELATIVE_DAY,
    SEASON,
    WEEKDAY,
    YEAR,
    Match,
    either,
    phrase,
)
from conflictnews.timex.period_rules import BARE_YEAR, CENTURY, DECADE, SEASON_YEAR, YEAR_SEASON
from conflictnews.timex.reader import REL, reading_of
from conflictnews.timex.readings import Base, Calendar, Reading, Shift
from conflictnews.timex.values import days_in_month

RELATED = phrase(rf"(?:{REL} |(?P<rel>the) )(?:{LONG_UNIT}|{WEEKDAY}|{MONTH}|{SEASON}|{PART_OF_DAY})")
_THE = phrase(r"(?:the )?")
PERIODS = (
    rf"(?:{MONTH_YEAR}|{_THE}{YEAR_SEASON}|{_THE}{SEASON_YEAR}|{_THE}{DECADE}|{_THE}{CENTURY}|{_THE}(?:year\x20)?{BARE_YEAR})"
)
DAYS = rf"(?:{DMY}|{MDY}|{WEEKDAY}|{RELATIVE_DAY})"
DATES = rf"(?:{DAYS}|{RELATED}|{PERIODS})"

_NOUNS = (
    "beginning|start|onset|outset|opening|middle|midst|close|end|latter part|early part|very end|tail end|turn|height".split(
        "|"
    )
)
EDGE_DATE = phrase(r"(?P<edge>early|mid|late)(?:[- ]|(?=[1-9]))(?:(?:in|on) )?") + phrase(rf"{DATES}(?: {PART})?")
EDGE_OF = phrase(rf"(?P<edge>{either(_NOUNS)}) of ") + DATES
LATER_IN = phrase(r"(?P<edge>later|earlier) (?:(?:in|on) )?") + DATES
PERIOD_END = phrase(r"(?P<unit>year|month|week)(?:'s)?[- ](?P<edge>end)(?!\w)")
HALF = phrase(r"(?P<half>first|second|latter|last)[- ]half of ") + rf"(?:{RELATED}|{PERIODS})"
WEEK_OF = (
    phrase(r"(?P<which>first|opening|last|final|closing) (?:week|days|weeks|few days) of ") + rf"(?:{MONTH_YEAR}|{BARE_YEAR})"
)
DAY_OF = phrase(r"(?P<which>first|opening|last|final) day of ") + rf"(?:{MONTH_YEAR}|{_THE}(?:year\x20)?{YEAR})"
_NTH = {"first": 1, "second": 2, "third": 3, "fourth": 4, "last": -1, "final": -1}
NTH_WEEKDAY = phrase(rf"(?P<which>{either(_NTH)}) ") + WEEKDAY + phrase(r" (?:of|in) ") + MONTH_YEAR
WEEK_WITH = phrase(r"week (?:of|beginning|starting|ending) (?:the )?") + rf"(?:{DMY}|{MDY})"
_ABOUT_A_DATE = ("about", "around", "circa", "c.", "ca.", "approximately")
ABOUT = phrase(rf"(?P<degree>{either(_ABOUT_A_DATE)}) ") + rf"(?:{DMY}|{MDY}|{MONTH_YEAR}|{_THE}{DECADE}|{BARE_YEAR})"

_SMALL_VERBS = frozenset({"may", "march", "mar"})


def _edge(m: Match) -> Reading | None:
    reading = reading_of(m)
    lone_month = isinstance(reading, Calendar) and reading.month and reading.day is None and reading.year is None
    if lone_month and m["month"] in _SMALL_VERBS:
        return None
    if group(m, "season").lower() == "fall" and " of " in m[0] and isinstance(reading, Calendar) and reading.year is None:
        return None
    return reading


def _later_in(m: Match) -> Reading | None:
    """Some day of a period ("later in the year"); "earlier today" is the beginning of today."""
    reading = _edge(m)
    if isinstance(reading, Shift) and reading.unit == "D" and reading.base is Base.SPEECH:
        return reading
    return evolve(reading, mod=None) if isinstance(reading, (Shift, Calendar)) else None


def _week_of(m: Match) -> Reading | None:
    reading = reading_of(m)
    edge = TimexMod.START if m["which"].lower() in {"first", "opening"} else TimexMod.END
    if not isinstance(reading, Calendar) or m[0].split()[-1] in _SMALL_VERBS:
        return None
    return evolve(reading, mod=edge)


def _day_of(m: Match) -> Reading | None:
    """The first or last day of a year, or of a month whose length is known."""
    reading, first = reading_of(m), m["which"].lower() in {"first", "opening"}
    if not isinstance(reading, Calendar) or m[0].split()[-1] in _SMALL_VERBS:
        return None
    month = reading.month or (1 if first else 12)
    if first:
        return evolve(reading, month=month, day=1)
    if month == 2 and reading.year is None:
        return None
    return evolve(reading, month=month, day=days_in_month(int(reading.year or 2001), month))


def _nth_weekday(m: Match) -> Reading | None:
    reading = reading_of(m)
    if not isinstance(reading, Calendar) or reading.weekday is None or m[0].split()[-1] in _SMALL_VERBS:
        return None
    return evolve(reading, nth=_NTH[m["which"].lower()])


def _week_with(m: Match) -> Reading | None:
    reading = reading_of(m)
    return evolve(reading, week=True) if isinstance(reading, Calendar) else None


def _about(m: Match) -> Reading | None:
    if group(m, "bc") or group(m, "decade") or group(m, "month"):
        return None if group(m, "month") in _SMALL_VERBS else reading_of(m)
    if word_after(m).lower() in NOT_YEARS_BEFORE:
        return None
    return reading_of(m) if 1600 <= int(group(m, "year") or 0) <= 2100 else None


def _edge_of(m: Match) -> Reading | None:
    return _edge(m) if has_det(m) or not m[0][0].islower() or m["edge"].lower() not in {"height", "opening", "close"} else None


_START, _END = TimexMod.START, TimexMod.END

RULES: tuple[Rule[Reading], ...] = (
    Rule(
        "edge",
        {"early", "mid", "late"},
        DET + EDGE_DATE,
        _edge,
        (
            ("early May", Calendar(None, 5, mod=_START)),
            ("mid-2023", Calendar("2023", mod=TimexMod.MID)),
            ("the late 1990s", Calendar("199", mod=_END)),
            ("late on Tuesday", Calendar(weekday=2, mod=_END)),
            ("early the next morning", Shift("D", 1, Base.TEXT, "TMO", _START)),
        ),
        ("late for class", "early may"),
    ),
    Rule(
        "edge of",
        {noun.partition(" ")[0] for noun in _NOUNS},
        DET + EDGE_OF,
        _edge_of,
        (
            ("the end of 2016", Calendar("2016", mod=_END)),
            ("the beginning of June", Calendar(None, 6, mod=_START)),
            ("the close of the month", Shift("M", 0, Base.TEXT, mod=_END)),
            ("the end of last month", Shift("M", -1, mod=_END)),
        ),
        ("the end of their retreat", "the midst of their old feud"),
    ),
    Rule(
        "later in",
        {"later", "earlier"},
        LATER_IN,
        _later_in,
        (
            ("later in the year", Shift("Y", 0, Base.TEXT)),
            ("later that month", Shift("M", 0, Base.TEXT)),
            ("earlier today", Shift("D", 0, mod=_START)),
        ),
        ("later in the battle",),
    ),
    Rule(
        "end of a period",
        {"year", "month", "week"},
        DET + PERIOD_END,
        lambda m: Shift(m["unit"][0].upper(), 0, Base.TEXT, mod=_END),
        (("month's end", Shift("M", 0, Base.TEXT, mod=_END)),),
        ("month of May",),
    ),
    Rule(
        "half of",
        {"first", "second", "latter", "last"},
        DET + HALF,
        reading_of,
        (
            ("the first half of 1987", Calendar("1987", cycle="H1")),
            ("the second half of May", Calendar(None, 5, mod=_END)),
            ("the first half of this year", Shift("Y", 0, cycle="H1")),
        ),
        ("half of 2024",),
    ),
    Rule(
        "week of",
        {"first", "opening", "last", "final", "closing"},
        DET + WEEK_OF,
        _week_of,
        (
            ("the closing week of June", Calendar(None, 6, mod=_END)),
            ("the first days of May 2015", Calendar("2015", 5, mod=_START)),
        ),
        ("the last week of the war",),
    ),
    Rule(
        "day of",
        {"first", "opening", "last", "final"},
        DET + DAY_OF,
        _day_of,
        (("the opening day of 1996", Calendar("1996", 1, 1)), ("the last day of February 2020", Calendar("2020", 2, 29))),
        ("the first day of her journey", "the last day of February"),
    ),
    Rule(
        "nth weekday",
        _NTH.keys(),
        DET + NTH_WEEKDAY,
        _nth_weekday,
        (
            ("the last Sunday of October", Calendar(None, 10, weekday=7, nth=-1)),
            ("the second Friday in June 2018", Calendar("2018", 6, weekday=5, nth=2)),
        ),
        ("the last Sunday of fasting",),
    ),
    Rule(
        "week of a day",
        {"week"},
        DET + WEEK_WITH,
        _week_with,
        (
            ("the week of 4 March", Calendar(None, 3, 4, week=True)),
            ("the week beginning June 6, 2016", Calendar("2016", 6, 6, week=True)),
        ),
        ("the week of fighting",),
    ),
    Rule(
        "about a date",
        {word.rstrip(".") for word in _ABOUT_A_DATE},
        ABOUT,
        _about,
        (
            ("about 1910", Calendar("1910", mod=TimexMod.APPROX)),
            ("around March 1981", Calendar("1981", 3, mod=TimexMod.APPROX)),
        ),
        ("about 2000 men", "over 1900"),
    ),
)
"""Parts and approximations of dates; `EDGES` holds the words."""

__all__ = ["DATES", "DAYS", "EDGES", "PERIODS", "RELATED", "RULES"]
