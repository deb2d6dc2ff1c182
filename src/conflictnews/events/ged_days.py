"""The days that UCDP GED codes for a date expression (codebook 22.1, appendix 2), counted from the day of the report."""

from __future__ import annotations

import datetime as dt
import re
from calendar import monthrange
from functools import cache

from conflictnews.events.when import date_prec, shifted
from conflictnews.languages.en import report_times as table
from conflictnews.languages.en.number_words import TEENS, UNITS
from conflictnews.models import DateInterval, DateMention, DatePrecision, DateValue, TimexMod, TimexType

_MONTH_PARTS = {TimexMod.START: (1, 10), TimexMod.MID: (10, 20), TimexMod.END: (15, 31)}
"""First and last day of "early", "mid" and "late" of a month."""
_YEAR_PARTS = {TimexMod.START: (1, 4), TimexMod.MID: (5, 8), TimexMod.END: (9, 12)}
"""First and last month of "early", "mid" and "late" of a year."""
_WEEK_END = 2
"""Days before the last of a week from which on "late last week" counts."""
_SMALL = UNITS | TEENS
_NIGHT = "timex.night-between-two-days"


def ged_days(mention: DateMention, published: dt.date | None) -> tuple[DateInterval, int] | None:
    """Return the days and the precision (1 to 5) that GED codes for a date; None where it names no days.

    *published* is the day of the report; without it only dates that do not depend on it are coded.
    """
    if (found := counted(mention, published)) is not None:
        return found
    date = mention.date
    if date.type is TimexType.DURATION:
        return gone_on(mention, published)
    if date.interval is None:
        return None
    days, precision = _edge(_text(mention), date.interval) or _part(date) or (_around(mention, date.interval), None)
    if published is not None and days.first <= published < days.last:
        days = DateInterval(days.first, published)
    return days, precision or date_prec(days)


def counted(mention: DateMention, published: dt.date | None) -> tuple[DateInterval, int] | None:
    """Return the days and the precision that GED's table counts from the report, None where it counts none."""
    return _counted(_text(mention), published) if published is not None else None


def _text(mention: DateMention) -> str:
    return " ".join(mention.text.lower().split())


@cache
def _times() -> tuple[tuple[re.Pattern[str], table.ReportTime], ...]:
    return tuple((re.compile(row.pattern), row) for row in table.REPORT_TIMES)


def _counted(text: str, published: dt.date) -> tuple[DateInterval, int] | None:
    for pattern, row in _times():
        if pattern.fullmatch(text):
            first = shifted(published, -row.first)
            if row.first > 31:  # "the past months" do not run into another calendar year
                first = max(first, dt.date(published.year, 1, 1))
            return DateInterval(first, shifted(published, -row.last)), row.precision
    if re.fullmatch(table.THIS_WEEK, text):
        days = DateInterval(shifted(published, -published.weekday()), published)
        return days, date_prec(days)
    if re.fullmatch(table.EARLIER_THIS_MONTH, text) and published.day > 1:
        return DateInterval(published.replace(day=1), shifted(published, -1)), 4
    if re.fullmatch(table.EARLIER_THIS_YEAR, text):
        return DateInterval(dt.date(published.year, 1, 1), published), 5
    return None


def _part(date: DateValue) -> tuple[DateInterval, int] | None:
    """Return the days of the early, middle or late part of a month or a year."""
    if date.interval is None or date.mod is None:
        return None
    year, month = date.interval.first.year, date.interval.first.month
    if date.precision is DatePrecision.WEEK and date.mod is TimexMod.END:
        return DateInterval(shifted(date.interval.last, -_WEEK_END), date.interval.last), 2
    if date.precision is DatePrecision.MONTH and date.mod in _MONTH_PARTS:
        first, last = _MONTH_PARTS[date.mod]
        end = _end(year, month)
        return DateInterval(dt.date(year, month, first), end.replace(day=min(last, end.day))), 4
    if date.precision is DatePrecision.YEAR and date.mod in _YEAR_PARTS:
        first, last = _YEAR_PARTS[date.mod]
        return DateInterval(dt.date(year, first, 1), _end(year, last)), 5
    return None


def _edge(text: str, days: DateInterval) -> tuple[DateInterval, int] | None:
    """Return so many days at an end of a month: "the last six days of January"."""
    found = re.fullmatch(table.PART_OF_MONTH, text)
    weekly = found is not None and found["unit"].startswith(table.WEEK_OF_MONTH)
    count = _counted_days(found["count"], weekly=weekly) if found is not None else None
    if found is None or count is None:
        return None
    first = found["end"] == table.FIRST_OF_MONTH
    start = days.first if first else shifted(days.last, 1 - count)
    span = DateInterval(start, shifted(start, count - 1))
    return span, date_prec(span)


def _counted_days(count: str | None, *, weekly: bool) -> int | None:
    """Return a number of days or weeks in days; one week without a number, None for days without one."""
    known = (1 if weekly else None) if count is None else int(count) if count.isdecimal() else _SMALL.get(count)
    return known * (7 if weekly else 1) if known is not None and 0 < known <= _MOST else None


_MOST = 31


def gone_on(mention: DateMention, published: dt.date | None) -> tuple[DateInterval, int] | None:
    """Return the days up to the report over which a fight has gone on: "five-day", "week-old"."""
    found = re.fullmatch(table.OLD, _text(mention)) if published is not None else None
    if found is None or published is None:
        return None
    unit = found["unit"] or found["one"]
    count = _counted_days(found["count"] or "1", weekly=unit == table.WEEK_OF_MONTH)
    if count is None:
        return None
    days = DateInterval(shifted(published, 1 - count), published)
    return days, date_prec(days)


def _around(mention: DateMention, days: DateInterval) -> DateInterval:
    """Return the days of a date: of "around 2 July" the day before and the day after too, of a night between two both."""
    if days.first == days.last:
        before = mention.date.mod is TimexMod.APPROX and mention.date.type is not TimexType.TIME  # "about 6.40 a.m."
        return DateInterval(shifted(days.first, -before), shifted(days.last, before or mention.rule == _NIGHT))
    return days


def _end(year: int, month: int) -> dt.date:
    return dt.date(year, month, monthrange(year, month)[1])
