"""Values: the `DateValue` of a TIMEX3 string, with the days that it covers, its precision and its EDTF.

EDTF is the Extended Date/Time Format of ISO 8601-2:2019, levels 1 and 2.
"""

from __future__ import annotations

import calendar
import datetime as dt
from functools import lru_cache

from conflictnews.models import DateInterval, DatePrecision, DateValue, TimexMod, TimexType
from conflictnews.patterns import lazy

_DAY = dt.timedelta(days=1)
_SHAPES = tuple(
    (lazy(shape), precision)
    for shape, precision in (
        (r"(\d{4}|XXXX)-\d\d-\d\dT(?!XX).*|XXXX-(XX-XX|WXX-\d)T(?!XX).*", DatePrecision.TIME),
        (r"[\dX]{4}-(\d\d-\d\d|WXX-\d)(TXX)?|XXXX-XX-XX(TXX)?|XXXX-XX-\d\d", DatePrecision.DAY),
        (r"\d{4}-(XX(-XX)?|WXX|QX)(T.*)?", DatePrecision.YEAR),
        (r"(\d{4}|XXXX)-(W\d\d|WXX)-WE", DatePrecision.WEEKEND),
        (r"(\d{4}|XXXX)-(W\d\d|WXX)", DatePrecision.WEEK),
        (r"(\d{4}|XXXX)-(\d\d|XX)(-XX)?(T.*)?", DatePrecision.MONTH),
        (r"(\d{4}|XXXX)-Q[1-4X]", DatePrecision.QUARTER),
        (r"(\d{4}|XXXX)-(SP|SU|FA|WI)", DatePrecision.SEASON),
        (r"(\d{4}|XXXX)-H[12]", DatePrecision.HALF),
        (r"\d{4}|XXXX|BC\d{4}", DatePrecision.YEAR),
        (r"\d{3}|BC\d{3}", DatePrecision.DECADE),
        (r"\d{2}|BC\d{2}", DatePrecision.CENTURY),
        (r"\d", DatePrecision.MILLENNIUM),
        (r"\d{4}-\d\d-\d\d/.*", DatePrecision.MONTH),
    )
)
FIRST_MONTH = {"SP": 3, "SU": 6, "FA": 9, "WI": 12, "H1": 1, "H2": 7, "Q1": 1, "Q2": 4, "Q3": 7, "Q4": 10}


@lru_cache(maxsize=4096)
def date_value(kind: TimexType, value: str | None, mod: TimexMod | None = None) -> DateValue:
    """Return the `DateValue` of a TIMEX3 value; interval, precision and EDTF are computed from it, so that they agree.

    A season is a meteorological one of the northern hemisphere; winter begins in the December of its year. A modifier does not
    narrow the interval: "early 2023" lies somewhere in 2023.

    >>> date_value(TimexType.DATE, "2022-W09").interval
    DateInterval(first=datetime.date(2022, 2, 28), last=datetime.date(2022, 3, 6))
    """
    if value is None or kind not in {TimexType.DATE, TimexType.TIME}:
        return DateValue(kind, value, mod)
    interval = interval_of(value)
    precision = next((precision for shape, precision in _SHAPES if shape.fullmatch(value)), None)
    edtf = None if value.endswith("_REF") else edtf_of(value, mod, interval)
    return DateValue(kind, value, mod, interval, precision, edtf)


def interval_of(value: str) -> DateInterval | None:
    """Return the days that a TIMEX3 date covers, or None where it names none (XXXX, BC, PAST_REF)."""
    try:
        return _interval(value)
    except (ValueError, OverflowError):
        return None


def _interval(value: str) -> DateInterval | None:
    if "/" in value:
        first, last = value.split("/")
        return DateInterval(dt.date.fromisoformat(first), dt.date.fromisoformat(last))
    head, _, rest = value.partition("T")[0].partition("-")
    if not head.isdecimal() or not head.isascii() or len(head) > len("9999"):
        return None
    scale = 10 ** (4 - len(head))
    year = int(head) * scale
    if not rest or rest in {"XX", "XX-XX", "WXX", "QX"}:
        return DateInterval(dt.date(max(year, 1), 1, 1), dt.date(year + scale - 1, 12, 31))
    return _part_of_a_year(year, rest)


def _part_of_a_year(year: int, part: str) -> DateInterval | None:
    if part in FIRST_MONTH:
        return _months(year, FIRST_MONTH[part], 6 if part[0] == "H" else 3)
    if part[0] == "W" and part[1:3].isdecimal():
        monday = dt.date.fromisocalendar(year, int(part[1:3]), 1)
        return DateInterval(monday + 5 * _DAY if part.endswith("WE") else monday, monday + 6 * _DAY)
    month, _, day = part.partition("-")
    if not month.isdecimal():
        return None
    only = dt.date(year, int(month), int(day)) if day.isdecimal() else None
    return DateInterval(only, only) if only else _months(year, int(month), 1)


def _months(year: int, month: int, count: int) -> DateInterval:
    last_year, last_month = divmod(year * 12 + month - 1 + count - 1, 12)
    return DateInterval(dt.date(year, month, 1), dt.date(last_year, last_month + 1, days_in_month(last_year, last_month + 1)))


def days_in_month(year: int, month: int) -> int:
    """Return how many days a month has."""
    return calendar.monthrange(year, month)[1]


# ------------------------------------------------------------------ EDTF

_SEASONS = {"SP": 21, "SU": 22, "FA": 23, "WI": 24}
_PLAIN = lazy(r"[\dX]{4}(?:-[\dX]{2}){0,2}")
_CLOCK = lazy(r"(\d{4}-\d\d-\d\d)(T\d\d:\d\d)(:\d\d)?(Z|[+-]\d\d(?::?\d\d)?)?")
_OPEN = {
    TimexMod.BEFORE: "../{}",
    TimexMod.ON_OR_BEFORE: "../{}",
    TimexMod.AFTER: "{}/..",
    TimexMod.ON_OR_AFTER: "{}/..",
    TimexMod.APPROX: "{}~",
}


def edtf_of(value: str, mod: TimexMod | None, interval: DateInterval | None) -> str | None:
    """Return the EDTF string of a TIMEX3 date, or None where EDTF has no word for it.

    >>> edtf_of("199", None, None), edtf_of("2014-SU", TimexMod.APPROX, None), edtf_of("BC0490", None, None)
    ('199X', '2014-22~', '-0489')
    """
    plain = _edtf_calendar(value)
    if plain is None and interval is not None and "T" not in value:
        return f"{interval.first.isoformat()}/{interval.last.isoformat()}"
    if plain is None or plain.strip("X-") == "":
        return None
    form = _OPEN.get(mod) if mod and "T" not in plain and "X" not in plain else None
    return form.format(plain) if form else plain


def _edtf_calendar(value: str) -> str | None:
    if clock := _CLOCK.fullmatch(value):
        return _moment(*clock.groups(default=""))
    if before_christ := _BEFORE_CHRIST.fullmatch(value):
        return None if value == "BC0001" else f"-{int(before_christ[1]) - 1:04}"
    if season := _SEASON.fullmatch(value):
        return f"{season[1]}-{_SEASONS[season[2]]}"
    if value.isdecimal() and len(value) < 4:
        return value + "X" * (4 - len(value))
    return value if _PLAIN.fullmatch(value) else None


def _moment(day: str, time: str, seconds: str, zone: str) -> str | None:
    """Return a day and a clock time, which EDTF writes with their seconds; it has no 24:00."""
    return None if time == "T24:00" else day + time + (seconds or ":00") + zone


_BEFORE_CHRIST, _SEASON = lazy(r"BC(\d{4})"), lazy(r"(\d{4})-(SP|SU|FA|WI)")
