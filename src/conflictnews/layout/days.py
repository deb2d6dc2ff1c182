"""Days in the lines round an article: "2 April 2020", "Oct 31", "04 آب/أغسطس 2013", "10/7/2024"."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from functools import cache

import regex
from attrs import frozen

from conflictnews.errors import NormalisationError
from conflictnews.languages.en.calendar import MONTHS
from conflictnews.models import DateValue, TimexType
from conflictnews.patterns import lazy, lazy_re
from conflictnews.tables.date_lines import WEEKDAYS
from conflictnews.tables.months import ISLAMIC_MONTHS_ABROAD, MONTHS_ABROAD, SOLAR_HIJRI_MONTHS
from conflictnews.timex import normalise_date
from conflictnews.timex.calendars import from_persian
from conflictnews.timex.values import date_value, days_in_month

_MONTH = r"(?P<month>(?:(?:كانون|تشرين|ربيع|جمادى|ذو|ذي)\s)?\p{L}[\p{L}\p{M}]{1,13})(?!\p{M})\b\.?(?:/\p{L}{2,12}\b)?"
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th|er|º|\.)?"
_AFTER_YEAR = r"(?=\D|$|\d{1,2}:\d\d|\d{1,2}\s\p{L})"
_NUMERIC = (
    r"(?P<a>\d{4})\s?[年년]\s?(?P<b>\d{1,2})\s?[月월]\s?(?P<c>\d{1,2})\s?[日일]|"
    r"(?P<a>\d{1,2})(?P<sign>[./])(?P<b>\d{1,2})(?P=sign)(?P<c>\d{2})(?![\d./])|(?P<a>\d{4})[-/.](?P<b>\d{1,2})[-/.](?P<c>\d{1,2})(?!\d)"
    r"|(?P<a>\d{1,2})[-/.](?P<b>\d{1,2})[-/.](?P<c>\d{4})(?!\d)|(?P<a>\d{1,2})\.\s(?P<b>\d{1,2})\.\s(?P<c>\d{4})(?!\d)"
)
_WITH_YEAR = lazy(
    rf"""(?<![\w/])(?:{_NUMERIC}
      | {_DAY}(?:[\s/-]+|(?<=\.))(?:de\s|of\s)?{_MONTH}(?:\s?[,،]\s?|[\s/-]+|(?<=\.))(?:de\s)?(?P<year>\d{{4}}){_AFTER_YEAR}
      | {_DAY}\s{_MONTH}\s?['’](?P<year>\d{{2}})(?![\w'’])
      | {_DAY}-{_MONTH}-(?P<year>\d{{2}})(?![\w-])
      | (?<=·\s){_DAY}\s{_MONTH}\s(?P<year>\d{{2}})(?![\w:])
      | \A{_DAY}\s{_MONTH}\s(?P<year>\d{{2}})\Z
      | {_MONTH},?\s(?:-\s)?{_DAY}(?:,?\s|,\s?|\s?-\s?|/)(?P<year>\d{{4}}){_AFTER_YEAR}
      | (?<=\d\s(?:gmt|utc)\s){_DAY}\s{_MONTH}\s(?P<year>\d{{2}})(?![\w:])
    )""",
    regex.VERBOSE | regex.IGNORECASE,
)
_ANY_YEAR = lazy(
    rf"""(?<![\w/])(?:{_NUMERIC}
      | {_DAY}\s(?:de\s|of\s)?{_MONTH}(?:,?\s(?:de\s)?(?P<year>\d{{4}}|\d{{2}})\b)?
      | {_MONTH}\s{_DAY}(?:(?:,?\s|/)(?P<year>\d{{4}}))?\b
    )""",
    regex.VERBOSE | regex.IGNORECASE,
)
_LETTERS = lazy(r"[\p{L}\p{M}]+")
_FIGURES = lazy_re(r"\d+")
FEWEST_FIGURES = 3
"""A day that is told in figures alone has as many: day, month and year."""

SOLAR_YEARS = range(1330, 1416)
"""Years of the Persian calendar in which news were printed (1951 to 2036); later ones may be of the Islamic."""

MONTHS_IN_YEAR, LONGEST_MONTH = 12, 31
"""A Persian year has so many months; its first half has days of the longer number, its second one less."""

_CENTURY_TURNS = 69
"""Two digits are a year from 1969 to 2068, as in POSIX."""

FARTHEST = 200
"""A dateline without a year is no more days from the printed date than that."""


@frozen
class Day:
    """A day that a line gives: where it stands and its value, or both readings, the day first."""

    start: int
    end: int
    value: DateValue | None
    readings: tuple[dt.date, ...] = ()


def day_in(text: str, *, year: bool = True) -> Day | None:
    """The first day of a text, with its year, or (`year=False`) perhaps without."""
    return next(days_in(text, year=year), None)


def days_in(text: str, *, year: bool = True) -> Iterator[Day]:
    """The days of a text."""
    if not _may_tell_day(text):
        return
    for m in (_WITH_YEAR if year else _ANY_YEAR).finditer(text, overlapped=True):
        found = _numeric(m) if m["a"] else _written(m)
        if found:
            yield found


def _may_tell_day(text: str) -> bool:
    """Whether a text names a month, or has the figures of a day, a month and a year."""
    return not _words_of_months().isdisjoint(_LETTERS.findall(text.lower())) or len(_FIGURES.findall(text)) >= FEWEST_FIGURES


@cache
def _words_of_months() -> frozenset[str]:
    """Every word in the names of months."""
    return frozenset(word for name in months() for word in name.split())


def day_value(day: dt.date) -> DateValue:
    """A day as the value of a date."""
    return date_value(TimexType.DATE, day.isoformat())


def in_the_year_of(value: DateValue, printed: dt.date) -> DateValue:
    """A day whose year is open, in the year in which it is nearest to the printed date."""
    if value.value is None or not value.value.startswith("XXXX-") or not value.value[5:7].isdigit():
        return value
    month, day = int(value.value[5:7]), int(value.value[8:10])
    near = (
        dt.date(year, month, day)
        for year in range(max(1, printed.year - 1), min(9999, printed.year + 1) + 1)
        if day <= days_in_month(year, month)
    )
    best = min(near, key=lambda date: abs(date - printed), default=None)
    return day_value(best) if best and abs((best - printed).days) <= FARTHEST else value


def _numeric(m: regex.Match[str]) -> Day | None:
    """A day in figures; both readings where the first two may be either way round."""
    a, b, c = m["a"], int(m["b"]), _full_year(m["c"]) if len(m["a"]) < len("2024") else int(m["c"])
    if int(a) in SOLAR_YEARS:
        return _solar(m, int(a), b, c)
    orders = ((int(a), b, c),) if len(a) == 4 else ((c, b, int(a)), (c, int(a), b))
    days = [*dict.fromkeys(day for order in orders if (day := _date(*order)))]
    if "." in m[0] and _date(*orders[0]):
        days = days[:1]  # with full stops the day comes first
    if not days:
        return None
    return Day(m.start(), m.end(), day_value(days[0]) if len(days) == 1 else None, tuple(days))


def _solar(m: regex.Match[str], year: int, month: int, day: int) -> Day | None:
    """A day in figures of the Persian calendar."""
    known = 1 <= month <= MONTHS_IN_YEAR and 1 <= day <= LONGEST_MONTH - (month > MONTHS_IN_YEAR // 2)
    return Day(m.start(), m.end(), day_value(from_persian(year, month, day))) if known else None


def _full_year(year: str) -> int:
    """A year of two or four digits in four."""
    if len(year) == len("2024"):
        return int(year)
    return int(year) + (1900 if int(year) >= _CENTURY_TURNS else 2000)


def _written(m: regex.Match[str]) -> Day | None:
    """A day whose month is a word."""
    month = months().get(m["month"].lower().rstrip("."))
    if month is None:
        return None
    if month == 0:
        return _by_another_calendar(m)
    day, year = int(m["day"]), m["year"]
    if not 1 <= day <= days_in_month(int(year) if year and len(year) == 4 else 2000, month):
        return None
    if not year:
        return Day(m.start(), m.end(), date_value(TimexType.DATE, f"XXXX-{month:02}-{day:02}"))
    date = _date(_full_year(year), month, day)
    return Day(m.start(), m.end(), day_value(date)) if date else None


def _by_another_calendar(m: regex.Match[str]) -> Day | None:
    """A day of the Persian or the Islamic calendar."""
    try:
        return Day(m.start(), m.end(), normalise_date(m[0]))
    except NormalisationError:
        return None


@cache
def weekdays() -> dict[str, int]:
    """The number of every name of a weekday in small letters, Monday 0."""
    named = ((number, names) for week in WEEKDAYS for number, names in enumerate(week.split()))
    return {name: number for number, names in named for name in names.split("|")}


def is_month(word: str) -> bool:
    """Whether a word in small letters is the name of a month."""
    return word in months()


def _date(year: int, month: int, day: int) -> dt.date | None:
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None


@cache
def months() -> dict[str, int]:
    """The number of every month's name; 0 for the names of calendars that have to be converted."""
    other = (name.rstrip(".") for month in (*SOLAR_HIJRI_MONTHS, *ISLAMIC_MONTHS_ABROAD) for name in month.split("|"))
    years = (enumerate(year, 1) for year in MONTHS_ABROAD.values())
    abroad = {name.rstrip("."): number for year in years for number, names in year for name in names.split("|")}
    return {**dict.fromkeys(other, 0), **abroad, **MONTHS}
