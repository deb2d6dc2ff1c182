"""Resolution: the TIMEX3 value of a reading in its setting."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from functools import partial

from attrs import evolve

from conflictnews.models import TimexMod, TimexType
from conflictnews.timex.calendars import days_of, is_approximate, islamic_days_of, nth_weekday
from conflictnews.timex.counted import duration
from conflictnews.timex.readings import (
    Anniversary,
    Base,
    Calendar,
    Fixed,
    Holiday,
    Length,
    Numeric,
    Period,
    Reading,
    Series,
    Shift,
)
from conflictnews.timex.story import Setting, When
from conflictnews.timex.values import FIRST_MONTH, days_in_month

Resolved = tuple[TimexType, str | None, TimexMod | None]


def resolve(reading: Reading, setting: Setting) -> Resolved:
    """Return the type, value and modifier of a reading in its setting."""
    match reading:
        case Fixed():
            return reading.type, reading.value, reading.mod
        case Length():
            return TimexType.DURATION, duration(reading.number, reading.unit), reading.mod
        case Calendar():
            value = _calendar(reading, setting)
            return _typed(_week_of(value) if reading.week else value, reading.part, reading.mod)
        case Numeric():
            return _typed(_numeric(reading, setting), reading.part, None)
        case Shift():
            return _shift(reading, setting)
        case Holiday():
            return _typed(_holiday(reading, setting), reading.part, TimexMod.APPROX if is_approximate(reading.name) else None)
        case Anniversary() | Period() | Series():
            raise TypeError(f"{reading} is resolved by its neighbours")


def _typed(value: str | None, part: str | None, mod: TimexMod | None) -> Resolved:
    if part is None or value is None:
        return TimexType.DATE if part is None else TimexType.TIME, value, mod
    if len(value) < 10 or "/" in value:
        value = {4: f"{value}-XX-XX", 7: f"{value}-XX"}.get(len(value), "XXXX-XX-XX")
    return TimexType.TIME, value + part, mod


# ------------------------------------------------------------------ calendar fields


def _calendar(c: Calendar, setting: Setting) -> str | None:
    if c.year is not None:
        return _written(c.year, c)
    if c.month is not None:
        return _month(c, setting)
    if c.weekday is not None:
        return _weekday(c, setting)
    if c.cycle is not None:
        return _cycle(c, setting)
    if c.day is not None:
        return _day_of_a_month(c.day, setting)
    return _same_day(c, setting)


def _day_of_a_month(day: int, setting: Setting) -> str:
    """Return the day that "the 20th" means: of the month spoken of, where that is near, else the last or the next one."""
    anchor, reference = setting.anchor, setting.reference
    if setting.narrative or reference is None or (anchor is not None and _is_near(anchor, reference)):
        return _in_month(anchor or reference, day)
    step = int(day < (reference.day or 1)) if setting.direction > 0 else -int(day > (reference.day or 31))
    return f"{_months(reference, step)}-{day:02}"


def _in_month(base: When | None, day: int) -> str:
    return f"{base.year}-{base.month:02}-{day:02}" if base and base.month else f"XXXX-XX-{day:02}"


def _is_near(anchor: When, reference: When) -> bool:
    """Return whether the text spoke of a month not more than two away."""
    if anchor.month is None or reference.month is None or not (anchor.year.isdecimal() and reference.year.isdecimal()):
        return False
    return abs((int(anchor.year) - int(reference.year)) * 12 + anchor.month - reference.month) <= 2


def _week_of(value: str | None) -> str | None:
    """Return the week of a day, where the day is known."""
    try:
        year, week, _ = dt.date.fromisoformat(value or "").isocalendar()
    except ValueError:
        return "XXXX-WXX"
    return f"{year:04}-W{week:02}"


def _written(year: str, c: Calendar) -> str | None:
    if c.cycle is not None:
        return f"{year}-{c.cycle}"
    if c.month is None:
        return year
    if c.nth is not None and c.weekday is not None:
        return _nth_weekday(year, c.month, c.weekday, c.nth)
    if c.day is None:
        return f"{year}-{c.month:02}"
    known = year if year.isdecimal() and len(year) == 4 else _LEAP_YEAR
    return None if c.day > days_in_month(int(known), c.month) else f"{year}-{c.month:02}-{c.day:02}"


_LEAP_YEAR = "2000"
"""A year with all days, for a day whose year is not known."""


def _nth_weekday(year: str, month: int, weekday: int, nth: int) -> str:
    """Return the day that is so many a weekday of its month; open where the year is."""
    known = year.isdecimal() and len(year) == 4 and 0 < int(year) < 9999
    return nth_weekday(int(year), month, weekday, nth).isoformat() if known else f"{year}-{month:02}-XX"


def _month(c: Calendar, setting: Setting) -> str | None:
    year = _year_for(c, setting)
    return _written(year or "XXXX", c)


def _year_for(c: Calendar, setting: Setting) -> str | None:
    """Return the year of a month, or of a day and month, that comes without one."""
    if setting.narrative and c.shift is None and setting.line is not None:
        return _narrative_year(c, setting.line)
    base = _base(c.base, setting)
    if base is None:
        return None
    if c.shift is not None and (year := _pointed_year(c.shift, c.month, base)) is not None:
        return year
    reference = setting.reference.date if setting.reference and not setting.narrative else None
    return _full(base) if reference is None else _news_year(c, reference, setting.direction)


def _pointed_year(shift: int, month: int | None, base: When) -> str | None:
    """Return the year of "last March", counted from a known month."""
    if month is None or base.month is None or not base.year.isdecimal():
        return None
    return f"{int(base.year) + _years_to(shift, month, base.month):04}"


def _years_to(shift: int, month: int, now: int) -> int:
    """Return how many years away "last March" (-1), "this March" (0) or "next March" (1) is."""
    if shift < 0:
        return 0 if month < now else -1
    return int(shift > 0 and month <= now)


def _narrative_year(c: Calendar, line: When) -> str:
    """Return the year of a month that a story comes to: the story's own, or the next where the year has turned since."""
    turned = line.month is not None and c.month is not None and (c.month - line.month) % 12 <= 4 and c.month < line.month
    return _years(line, 1) if turned else line.year


def _news_year(c: Calendar, reference: dt.date, ahead: int) -> str | None:
    """Return the year nearest to the day of writing that the verb allows, and the weekday, if there is one."""
    away = _years_around(c, reference)
    if ahead < 0 and (c.weekday is None or c.nth is not None):
        away = _on_side(away, -1)
    if ahead > 1:
        away = _on_side(away, 1)
    # What was planned may have passed; what no verb places has more often passed than not.
    best = min(away, key=lambda year: (abs(away[year]) * _unlikely(away[year], ahead), year), default=None)
    return None if best is None else f"{best:04}"


def _on_side(away: dict[int, int], sign: int) -> dict[int, int]:
    """Return the years in which a date is not on the other side of the day of writing; all where there is none."""
    return {year: days for year, days in away.items() if days * sign >= 0} or away


def _years_around(c: Calendar, reference: dt.date) -> dict[int, int]:
    """Return the years that may be meant, and how many days away the date is in each; a month counts as 31 days."""
    reach = 8 if (c.weekday is not None and c.nth is None) or (c.month, c.day) == (2, 29) else 1
    away: dict[int, int] = {}
    for year in range(max(1, reference.year - reach), min(9999, reference.year + reach) + 1):
        if c.day is None:
            away[year] = 31 * ((year - reference.year) * 12 + (c.month or 1) - reference.month)
        elif (day := _day(year, c.month or 1, c.day)) and c.weekday in {None, day.isoweekday()}:
            away[year] = (day - reference).days
    return away


def _unlikely(days: int, ahead: int) -> int:
    if ahead > 0:
        return 3 if days < 0 else 1
    return 2 if days > 0 and not ahead else 1


def _day(year: int, month: int, day: int) -> dt.date | None:
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None


def _weekday(c: Calendar, setting: Setting) -> str | None:
    weekday = c.weekday or 1
    base = _base(c.base, setting)
    day = base.date if base else None
    if day is None:
        return f"XXXX-WXX-{weekday}"
    return _plus(day, _days_to(weekday - day.isoweekday(), c, setting) + 7 * c.weeks)


def _days_to(step: int, c: Calendar, setting: Setting) -> int:
    """Return how many days away the weekday is that a pointing word or the verb means; *step* is the way inside a week."""
    ahead, back = step % 7, -step % 7
    if c.shift is None:
        return ahead if (c.weeks or setting.narrative or setting.direction) > 0 else -back
    if c.shift < 0:
        return -(back or 7)
    if c.shift > 0:
        return ahead or 7
    return ahead if setting.direction >= 0 else -back


def _plus(day: dt.date, days: int) -> str:
    try:
        return (day + dt.timedelta(days=days)).isoformat()
    except OverflowError:
        return "XXXX-XX-XX"


def _cycle(c: Calendar, setting: Setting) -> str:
    base = setting.line or _base(c.base, setting)
    if base is None or not base.year.isdecimal() or len(base.year) != 4 or c.cycle is None:
        return f"{_full(base)}-{c.cycle}"
    year, month = int(base.year), base.month
    if c.shift is not None:
        year += _cycles_away(c.cycle, c.shift, month)
    elif not setting.narrative and month is not None:
        year += _likely_cycle(c.cycle, month, setting.direction)
    return f"{year:04}-{c.cycle}" if 0 < year < 10_000 else f"XXXX-{c.cycle}"


def _cycles_away(cycle: str, shift: int, month: int | None) -> int:
    """Return how many years away "last winter" (-1), "this winter" (0) or "next winter" (1) is."""
    if month is None:
        return shift
    first = FIRST_MONTH.get(cycle, 1)
    if shift < 0:
        return 0 if first < month - 2 else -1
    if shift > 0:
        return 0 if first > month else 1
    return -1 if cycle == "WI" and month <= 2 else 0


def _likely_cycle(cycle: str, month: int, direction: int) -> int:
    """Return how many years away a quarter, a half or a season without a year is, by its verb."""
    first = FIRST_MONTH.get(cycle, 1)
    if cycle[0] == "Q" and direction <= 0:
        return -_has_not_ended(first, month, direction)
    if direction < 0:
        return -1 if first > month else 0
    return 1 if direction > 0 and first + (5 if cycle[0] == "H" else 2) < month else 0


def _has_not_ended(first: int, month: int, direction: int) -> bool:
    """Return whether a quarter of this year cannot be meant, since results are of one that has ended."""
    return first + 2 >= month and (direction < 0 or first > month)


def _is_over(base: When, setting: Setting) -> bool:
    """Return whether a time to come cannot be on the day that the text spoke of last, because that day is past."""
    day, now = base.date, setting.reference.date if setting.reference else None
    return setting.direction > 0 and day is not None and now is not None and day < now


def _same_day(c: Calendar, setting: Setting) -> str:
    """Return the day that a lone part of a day or clock time belongs to."""
    base = _day_spoken_of(setting)
    vague = setting.narrative and c.base is Base.SPEECH and ":" not in (c.part or "")
    return "XXXX-XX-XX" if base is None or vague else _as_day(base)


def _day_spoken_of(setting: Setting) -> When | None:
    """Return the day that the text spoke of last; the day of writing where it spoke of none, or of one that cannot be meant."""
    base = _text_base(setting)
    if setting.narrative or setting.reference is None:
        return base
    return setting.reference if base is None or base.day is None or _is_over(base, setting) else base


def _as_day(base: When) -> str:
    """Return an anchor written as a day, with what is not known of it left open."""
    month, day = base.month, base.day if base.month else None
    return "-".join([_full(base), *(f"{number:02}" if number else "XX" for number in (month, day))])


def _holiday(h: Holiday, setting: Setting) -> str | None:
    """Return the day of a feast: in the year given, else in the year of the story, else the nearest one that fits the verb."""
    if h.year is not None:
        return _feast_of(h.name, h.year)
    base = setting.line or setting.anchor if setting.narrative else setting.reference
    if base is None or not base.year.isdecimal() or len(base.year) != 4:
        return _yearless(h.name)
    reference = base.date
    if setting.narrative or reference is None:
        return _feast(h.name, int(base.year))
    return _nearest_feast(h, reference, setting.direction if h.shift is None else h.shift)


def _feast_of(name: str, year: str) -> str | None:
    """Return a feast of a year that is written, which may be an Islamic one."""
    if is_approximate(name) and year.startswith(("13", "14", "15")):
        return _islamic_feast(name, int(year))
    return _feast(name, int(year)) if year.isdecimal() and len(year) == 4 else None


def _nearest_feast(h: Holiday, reference: dt.date, sign: int) -> str | None:
    """Return a feast of the year that is nearest to the day of writing, on the side that the verb allows."""
    near = _days_to_feasts(h.name, reference)
    fits = [days for days in near if days * sign > 0 or (h.shift is None and days == 0)]
    best = min(fits or near, key=lambda days: (abs(days) * _unlikely(days, 0), days), default=None)
    return None if best is None else _feast(h.name, (reference + dt.timedelta(days=best)).year)


def _days_to_feasts(name: str, reference: dt.date) -> list[int]:
    """Return how many days away a feast is in the year of writing and in those beside it."""
    years = [year for year in range(reference.year - 1, reference.year + 2) if 1 < year < 9999]
    return [(days[0] - reference).days for year in years if (days := days_of(name, year)) is not None]


def _feast(name: str, year: int) -> str | None:
    if not 1 < year < 9999:
        return None
    days = days_of(name, year)
    return f"{year:04}-XX-XX" if days is None else _stretch(*days)


def _stretch(first: dt.date, last: dt.date) -> str:
    return first.isoformat() if first == last else f"{first.isoformat()}/{last.isoformat()}"


def _islamic_feast(name: str, year: int) -> str:
    """Return a feast of an Islamic year: "Ramadan 1445"."""
    return _stretch(*islamic_days_of(name, year))


def _yearless(name: str) -> str:
    """Return a feast of an unknown year: month and day where they are the same in all years."""
    days = {days[0].strftime("%m-%d") for year in (2019, 2020, 2021) if (days := days_of(name, year)) is not None}
    return f"XXXX-{days.pop()}" if len(days) == 1 else "XXXX-XX-XX"


_A_WEEK = 7
"""Figures that can be two days mean the one that is not farther from the day of speaking, in days."""


def _numeric(n: Numeric, setting: Setting) -> str:
    if setting.day_first is None:
        days = (_day(int(n.year), n.second, n.first), _day(int(n.year), n.first, n.second))
        now = setting.reference.date if setting.reference else None
        near = [day for day in days if day and now and abs((day - now).days) <= _A_WEEK]
        return near[0].isoformat() if len(near) == 1 else f"{n.year}-XX-XX"
    month, day = (n.second, n.first) if setting.day_first else (n.first, n.second)
    return f"{n.year}-{month:02}-{day:02}"


# ------------------------------------------------------------------ relative


def _base(base: Base, setting: Setting) -> When | None:
    if base is Base.TEXT or setting.narrative:
        return _text_base(setting)
    return setting.reference


def _text_base(setting: Setting) -> When | None:
    return setting.anchor or setting.reference


def _shift(s: Shift, setting: Setting) -> Resolved:
    if _is_of_an_unknown_day(s, setting):
        return _day_of_speaking(s)
    if s.count is None and s.unit != "WE":
        return _vague_shift(s)
    if s.count is None and setting.direction > 0:
        s = evolve(s, count=0)
    base = _base_of(s, setting)
    if s.unit == "TIME":
        return TimexType.DATE, base.value if base else None, None
    return _shifted(s, base, _side(s.mod, s.count or 0))


def _is_of_an_unknown_day(s: Shift, setting: Setting) -> bool:
    """Return whether a day is counted from the day of a story's teller, which nobody gives."""
    return setting.narrative and setting.reference is None and s.base is Base.SPEECH and s.unit == "D"


def _day_of_speaking(s: Shift) -> Resolved:
    """Return what "today" and "last night" say in a story whose teller's day is not known."""
    if s.count == 0 and s.part is None:
        return TimexType.DATE, "PRESENT_REF", None
    return _typed(_days(None, 0), s.part, s.mod)


def _base_of(s: Shift, setting: Setting) -> When | None:
    """Return what a shift is counted from: a year that is counted, from where the story stands."""
    return setting.line if s.unit == "Y" and s.count and setting.line is not None else _base(s.base, setting)


def _side(mod: TimexMod | None, count: int) -> TimexMod | None:
    """Return the side of the day that "more than a week ago", "less than a year later" leaves open."""
    if mod not in {TimexMod.MORE_THAN, TimexMod.LESS_THAN} or not count:
        return mod
    earlier = (mod is TimexMod.MORE_THAN) == (count < 0)
    return TimexMod.ON_OR_BEFORE if earlier else TimexMod.ON_OR_AFTER


def _shifted(s: Shift, base: When | None, mod: TimexMod | None) -> Resolved:
    """Return the date so many units from another, or the month, day, quarter or weekday of it that is told."""
    if s.month is not None or s.cycle is not None:
        year = _years(base, s.count or 0) if len(_full(base)) >= 4 else "XXXX"
        return _typed(_written(year, Calendar(year, s.month, s.day, cycle=s.cycle)), s.part, mod)
    value = _SHIFTS[s.unit](base, s.count)
    if s.weekday is not None:
        value = _day_of_week(value, s.weekday)
    if s.day is not None:
        value = _day_of_month(value, s.day)
    if s.unit in {"H", "m", "S"}:
        return TimexType.TIME, value, mod
    return _typed(value, s.part, mod)


def _vague_shift(s: Shift) -> Resolved:
    """Return the direction of "days later", which is all that is known of it."""
    return TimexType.DATE, "PAST_REF" if s.part == "past" else "FUTURE_REF", s.mod


def _full(base: When | None) -> str:
    """Return the year of an anchor; a decade or a century names none."""
    return base.year if base and len(base.year.removeprefix("BC")) == 4 else "XXXX"


def _days(base: When | None, count: int | None) -> str:
    if base is None:
        return "XXXX-XX-XX"
    if base.date is None:
        return f"{base.year}-{base.month:02}-XX" if base.month and count == 0 else f"{_full(base)}-XX-XX"
    return _plus(base.date, count or 0)


def _weeks(base: When | None, count: int | None) -> str:
    day = base.date if base else None
    if day is None:
        return f"{_full(base)}-WXX"
    try:
        year, week, _ = (day + dt.timedelta(weeks=count or 0)).isocalendar()
    except OverflowError:
        return "XXXX-WXX"
    return f"{year:04}-W{week:02}"


def _day_of_week(week: str, weekday: int) -> str:
    try:
        return dt.date.fromisocalendar(int(week[:4]), int(week[6:]), weekday).isoformat()
    except ValueError:
        return f"{week}-{weekday}"


def _day_of_month(month: str, day: int) -> str:
    """Return a day of a month, open where the month does not have it."""
    year, number = month[:4], month[5:7]
    days = days_in_month(int(year), int(number)) if year.isdecimal() and number.isdecimal() else 31
    return f"{month}-{day:02}" if day <= days else f"{month}-XX"


def _fortnights(base: When | None, count: int | None) -> str:
    return _weeks(base, 2 * (count or 0))


def _weekend(base: When | None, count: int | None) -> str:
    day = base.date if base else None
    if day is None:
        return "XXXX-WXX-WE"
    if count is None:
        count = 0 if day.isoweekday() >= 5 else -1
    return _weeks(base, count) + "-WE"


def _months(base: When | None, count: int | None) -> str:
    if base is None or base.month is None or not base.year.isdecimal():
        return f"{_full(base)}-XX"
    year, month = divmod(int(base.year) * 12 + base.month - 1 + (count or 0), 12)
    return f"{year:04}-{month + 1:02}" if 0 < year < 10000 else "XXXX-XX"


def _quarters(base: When | None, count: int | None) -> str:
    if base is None or base.month is None or not base.year.isdecimal():
        return "XXXX-QX"
    year, quarter = divmod(int(base.year) * 4 + (base.month - 1) // 3 + (count or 0), 4)
    return f"{year:04}-Q{quarter + 1}" if 0 < year < 10000 else "XXXX-QX"


def _years(base: When | None, count: int | None, digits: int = 4) -> str:
    """Return the year, decade or century so many on; years BC count down."""
    if base is None:
        return "XXXX"[:digits]
    before_christ = base.year.startswith("BC")
    figures = base.year.removeprefix("BC")
    if not figures.isdecimal() or len(figures) < digits:
        return "XXXX"[:digits]
    number = int(figures[:digits]) + (-(count or 0) if before_christ else count or 0)
    if not int(digits == len("2024")) <= number < 10**digits:
        return "XXXX"[:digits]
    return f"{'BC' if before_christ else ''}{number:0{digits}}"


def _clock(base: When | None, count: int | None) -> str:
    return (_days(base, 0) if base else "XXXX-XX-XX") + "TXX"


_SHIFTS: dict[str, Callable[[When | None, int | None], str]] = {
    "D": _days,
    "N": _days,
    "W": _weeks,
    "F": _fortnights,
    "WE": _weekend,
    "M": _months,
    "Q": _quarters,
    "Y": partial(_years, digits=4),
    "DE": partial(_years, digits=3),
    "CE": partial(_years, digits=2),
    "ML": partial(_years, digits=1),
    "H": _clock,
    "m": _clock,
    "S": _clock,
}
