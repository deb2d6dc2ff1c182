"""Days written in digits, "07/09/2020", whose order of day and month the day of the report settles."""

from __future__ import annotations

import datetime as dt

from attrs import evolve

from conflictnews.models import DateInterval, DateMention, DatePrecision
from conflictnews.patterns import lazy_re

_NUMERIC = lazy_re(r"(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})")
_NEAR = dt.timedelta(days=45)
"""Days before the report within which one reading, and not the other, must lie."""


def settled(mention: DateMention, published: dt.date | None) -> DateMention:
    """Return a date in digits read as the one day that lies shortly before the report; as it is where neither or both do."""
    match = _NUMERIC.fullmatch(mention.text)
    if match is None or published is None or mention.date.precision is DatePrecision.DAY:
        return mention
    first, second, year = map(int, match.groups())
    days = {day for month, number in ((first, second), (second, first)) if (day := _day(year, month, number))}
    near = [day for day in days if dt.timedelta() <= published - day <= _NEAR]
    if len(near) != 1:
        return mention
    value = evolve(
        mention.date,
        value=near[0].isoformat(),
        interval=DateInterval(near[0], near[0]),
        precision=DatePrecision.DAY,
        edtf=near[0].isoformat(),
    )
    return evolve(mention, date=value)


def _day(year: int, month: int, number: int) -> dt.date | None:
    try:
        return dt.date(year, month, number)
    except ValueError:
        return None
