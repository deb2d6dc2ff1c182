"""TIMEX3 values in EDTF, the Extended Date/Time Format of ISO 8601-2:2019 (levels 1 and 2), where it can say them."""

from __future__ import annotations

import regex

from conflictnews.models import DateInterval, TimexMod

_SEASONS = {"SP": 21, "SU": 22, "FA": 23, "WI": 24}
_PLAIN = regex.compile(r"[\dX]{4}(?:-[\dX]{2}){0,2}")
_CLOCK = regex.compile(r"(\d{4}-\d\d-\d\d)(T\d\d:\d\d)(:\d\d)?(Z|[+-]\d\d(?::?\d\d)?)?")
_OPEN = {
    TimexMod.BEFORE: "../{}",
    TimexMod.ON_OR_BEFORE: "../{}",
    TimexMod.AFTER: "{}/..",
    TimexMod.ON_OR_AFTER: "{}/..",
    TimexMod.APPROX: "{}~",
}


def edtf_of(value: str, mod: TimexMod | None, interval: DateInterval | None) -> str | None:
    """The EDTF string of a TIMEX3 date, or None where EDTF has no word for it.

    >>> edtf_of("199", None, None), edtf_of("2014-SU", TimexMod.APPROX, None), edtf_of("BC0490", None, None)
    ('199X', '2014-22~', '-0489')
    """
    plain = _calendar(value)
    if plain is None and interval is not None and "T" not in value:
        return f"{interval.first.isoformat()}/{interval.last.isoformat()}"
    if plain is None or plain.strip("X-") == "":
        return None
    form = _OPEN.get(mod) if mod and "T" not in plain and "X" not in plain else None
    return form.format(plain) if form else plain


def _calendar(value: str) -> str | None:
    if clock := _CLOCK.fullmatch(value):
        day, time, seconds, zone = clock.groups()
        return day + time + (seconds or ":00") + (zone or "")
    if value.startswith("BC"):
        return f"-{int(value[2:]) - 1:04}" if value[2:].isdecimal() and len(value) == 6 and value != "BC0001" else None
    if value[:4].isdecimal() and value[4:5] == "-" and value[5:] in _SEASONS:
        return f"{value[:4]}-{_SEASONS[value[5:]]}"
    if value.isdecimal() and len(value) < 4:
        return value + "X" * (4 - len(value))
    return value if _PLAIN.fullmatch(value) else None
