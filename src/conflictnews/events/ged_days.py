"""The days that UCDP GED codes for a date expression (codebook 22.1, appendix 2), counted from the day of the report."""

from __future__ import annotations

import datetime as dt
import re
from calendar import monthrange
from functools import cache

from conflictnews.events.when import date_prec, shifted
from conflictnews.languages.en import report_times as table
from conflictnews.models import DateInterval, DateMention, DatePrecision, DateValue, TimexMod

_MONTH_PARTS = {TimexMod.START: (1, 10), TimexMod.MID: (10, 20), TimexMod.END: (15, 31)}
"""First and last day of "early", "mid" and "late" of a month."""
_YEAR_PARTS = {TimexMod.START: (1, 4), TimexMod.MID: (5, 8), TimexMod.END: (9, 12)}
"""First and last month of "early", "mid" and "late" of a year."""


def ged_days(mention: DateMention, published: dt.date | None) -> tuple[DateInterval, int] | None:
    """Return the days and the precision (1 to 5) that GED codes for a date; None where it names no days.

    *published* is the day of the report; without it only dates that do not depend on it are coded.
    """
    text = " ".join(mention.text.lower().split())
    if published is not None and (counted := _counted(text, published)) is not None:
        return counted
    date = mention.date
    if date.interval is None:
        return None
    days, precision = _part(date) or (_around(date, date.interval), None)
    if published is not None and days.first <= published < days.last:
        days = DateInterval(days.first, published)
    return days, precision or date_prec(days)


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
    if date.precision is DatePrecision.MONTH and date.mod in _MONTH_PARTS:
        first, last = _MONTH_PARTS[date.mod]
        end = _end(year, month)
        return DateInterval(dt.date(year, month, first), end.replace(day=min(last, end.day))), 4
    if date.precision is DatePrecision.YEAR and date.mod in _YEAR_PARTS:
        first, last = _YEAR_PARTS[date.mod]
        return DateInterval(dt.date(year, first, 1), _end(year, last)), 5
    return None


def _around(date: DateValue, days: DateInterval) -> DateInterval:
    """Return the days of a date; of "around 2 July" the day before and the day after as well."""
    if date.mod is TimexMod.APPROX and days.first == days.last:
        return DateInterval(shifted(days.first, -1), shifted(days.last, 1))
    return days


def _end(year: int, month: int) -> dt.date:
    return dt.date(year, month, monthrange(year, month)[1])
