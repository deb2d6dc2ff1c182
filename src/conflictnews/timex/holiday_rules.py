"""Rules for named days: Christmas Day, Eid al-Adha, 9/11."""

from __future__ import annotations

import datetime as dt
from functools import cache, partial

from conflictnews.language.rules import Rule
from conflictnews.languages.en.calendar import PARTS
from conflictnews.languages.en.holidays import FEASTS, Feast
from conflictnews.models import TimexType
from conflictnews.timex.calendars import easter, from_islamic, islamic_year, nth_weekday, orthodox_easter
from conflictnews.timex.neighbours import group
from conflictnews.timex.patterns import DET, PART, YEAR_TAIL, Match, phrase, year_of
from conflictnews.timex.readings import Fixed, Holiday, Reading

_POINTERS = {"last": -1, "this": 0, "next": 1}


@cache
def feasts() -> dict[str, Feast]:
    """Each feast by its name."""
    return {feast.name: feast for feast in FEASTS}


def days_of(name: str, year: int) -> tuple[dt.date, dt.date]:
    """The first and last day of a feast in a year (of an Islamic one: its first return in the year)."""
    feast = feasts()[name]
    if feast.islamic:
        return _islamic_days(*feast.islamic, year)
    if feast.fixed:
        day = dt.date(year, *feast.fixed)
    elif feast.weekday:
        day = nth_weekday(year, *feast.weekday)
    elif feast.easter is not None:
        day = easter(year) + dt.timedelta(days=feast.easter)
    else:
        day = orthodox_easter(year) + dt.timedelta(days=feast.orthodox or 0)
    return day, day


def _islamic_days(month: int, day: int, year: int) -> tuple[dt.date, dt.date]:
    """An Islamic year is shorter than a Gregorian one, so that each of its days falls into every Gregorian year."""
    begins = islamic_year(dt.date(year, 1, 1))
    return _in_islamic_year(
        month, day, next(y for y in range(begins, begins + 3) if from_islamic(y, month, day or 1).year == year)
    )


def _in_islamic_year(month: int, day: int, year: int) -> tuple[dt.date, dt.date]:
    first = from_islamic(year, month, day or 1)
    return first, first if day else from_islamic(year, month + 1, 1) - dt.timedelta(days=1)


def islamic_days_of(name: str, year: int) -> tuple[dt.date, dt.date]:
    """The first and last day of an Islamic feast in a year of its own calendar.

    >>> islamic_days_of("Ramadan", 1445)
    (datetime.date(2024, 3, 10), datetime.date(2024, 4, 8))
    """
    month, day = feasts()[name].islamic or (1, 1)
    return _in_islamic_year(month, day, year)


def is_approximate(name: str) -> bool:
    """Whether a feast depends on the sight of the moon."""
    return feasts()[name].islamic is not None


_POINTED = rf"(?:(?<=(?P<head>(?<!\w)(?P<rel>last|this|next)[\x20\n]))|{DET})"


def _holiday(name: str, m: Match) -> Reading | None:
    return Holiday(
        name, year_of(m), PARTS[m["part"].lower()] if group(m, "part") else None, _POINTERS.get(group(m, "rel").lower())
    )


def _rule_of(feast: Feast) -> Rule[Reading]:
    spelling = phrase(rf"(?:{feast.spelling})(?!\w)")
    if feast.once:
        once = Fixed(TimexType.DATE, feast.once)
        return Rule(feast.name, feast.cues, spelling + r"(?!/\d)", lambda m: once, ((feast.name, once),))
    pattern = _POINTED + spelling + phrase(rf"(?: {PART})?(?:{YEAR_TAIL})?")
    return Rule(feast.name, feast.cues, pattern, partial(_holiday, feast.name), ((feast.name, Holiday(feast.name)),))


RULES: tuple[Rule[Reading], ...] = tuple(_rule_of(feast) for feast in FEASTS)
