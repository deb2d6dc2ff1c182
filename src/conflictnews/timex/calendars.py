"""Arithmetic of feasts and of other calendars: Easter, the tabular Islamic calendar, the Solar Hijri calendar.

The tabular Islamic calendar (astronomical epoch, 15 July 622) differs by a day or so from what a country sees in the sky: its
days are approximations. The Solar Hijri year begins with the March equinox; the 33-year rule used here holds for 1799 to 2256.
"""

from __future__ import annotations

import datetime as dt

_ISLAMIC_EPOCH = 227_014
"""The ordinal of the day before 1 Muharram 1, so that day counts start at one."""


def easter(year: int) -> dt.date:
    """Easter Sunday of the western churches (the anonymous Gregorian computus).

    >>> easter(2019)
    datetime.date(2019, 4, 21)
    """
    century, golden = year // 100, year % 19
    epact = (19 * golden + century - century // 4 - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    weekday = (32 + 2 * (century % 4) + 2 * (year % 100 // 4) - epact - year % 100 % 4) % 7
    late = (golden + 11 * epact + 22 * weekday) // 451
    month, day = divmod(epact + weekday - 7 * late + 114, 31)
    return dt.date(year, month, day + 1)


def orthodox_easter(year: int) -> dt.date:
    """Easter Sunday of the eastern churches, in the Gregorian calendar (Meeus's Julian computus).

    >>> orthodox_easter(2022)
    datetime.date(2022, 4, 24)
    """
    moon = (19 * (year % 19) + 15) % 30
    month, day = divmod(moon + (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7 + 114, 31)
    return dt.date(year, month, day + 1) + dt.timedelta(days=year // 100 - year // 400 - 2)


def from_islamic(year: int, month: int, day: int) -> dt.date:
    """The day of a date in the tabular Islamic calendar; an error where `datetime` has no such day.

    >>> from_islamic(1445, 12, 10)
    datetime.date(2024, 6, 16)
    """
    days = (year - 1) * 354 + (3 + 11 * year) // 30 + 29 * (month - 1) + month // 2 + day
    return dt.date.fromordinal(_ISLAMIC_EPOCH - 1 + days)


def islamic_year(day: dt.date) -> int:
    """The Islamic year that a day falls in."""
    year = (30 * (day.toordinal() - _ISLAMIC_EPOCH) + 10_646) // 10_631
    return year if from_islamic(year, 1, 1) <= day else year - 1


def from_persian(year: int, month: int, day: int) -> dt.date:
    """The day of a date in the Solar Hijri calendar.

    >>> from_persian(1402, 7, 15)
    datetime.date(2023, 10, 7)
    """
    leaps = (8 * year + 21) // 33
    first = 226_895 + 365 * (year - 1) + leaps
    return dt.date.fromordinal(first + (31 * (month - 1) if month <= 7 else 30 * (month - 1) + 6) + day - 1)


def nth_weekday(year: int, month: int, weekday: int, which: int) -> dt.date:
    """The so-manieth ISO weekday of a month; -1 is the last.

    >>> nth_weekday(2023, 11, 4, 4)
    datetime.date(2023, 11, 23)
    """
    if which < 0:
        last = dt.date(year + month // 12, month % 12 + 1, 1) - dt.timedelta(days=1)
        return last - dt.timedelta(days=(last.isoweekday() - weekday) % 7)
    first = dt.date(year, month, 1)
    return first + dt.timedelta(days=(weekday - first.isoweekday()) % 7 + 7 * (which - 1))
