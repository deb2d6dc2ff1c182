"""Rules for dates in figures: 2023-03-23, 23.03.2023, 3/4/2024."""

from __future__ import annotations

import datetime as dt

from conflictnews.rules import Rule
from conflictnews.timex.day_rules import DIGIT_CUE
from conflictnews.timex.patterns import Match, full_year
from conflictnews.timex.readings import Calendar, Numeric, Reading

_TIME = (
    r"(?:T\x20?|,?\x20)(?P<hour>[01]\d|2[0-4]):(?P<minute>[0-5]\d)(?::[0-5]\d(?:\.\d+)?)?"
    r"(?!\x20?[ap]\.?m)(?:\x20?(?:z|[+-]\d\d:?\d\d|gmt|utc)(?!\w))?"
)
FIGURES = (
    r"(?P<y>\d{4})-W(?P<week>[0-4]\d|5[0-3])(?![\w-])|"
    rf"(?P<y>\d{{4}})(?P<sep>[./-])(?P<m>\d{{1,2}})(?P=sep)(?P<d>\d{{1,2}})(?!\d|[./-]\d)(?:{_TIME})?"
    rf"|(?P<a>\d{{1,2}})(?P<sep>[./-])(?P<b>\d{{1,2}})(?P=sep)(?P<y>\d{{4}}|\d\d)(?!\d|[./-]\d|\w)(?:{_TIME})?"
)


def _figures(m: Match) -> Reading | None:
    before = m.string[max(0, m.start() - 1) : m.start()]
    if before and (before in "./-_:#$" or before.isalnum()):
        return None
    year = f"{int(m['y']):04}" if len(m["y"]) == 4 else full_year(f"{int(m['y']):02}")
    part = f"T{int(m['hour']):02}:{int(m['minute']):02}" if m["hour"] else None
    if not 1 <= int(year) <= 2199:
        return None
    if m["week"]:
        weeks = dt.date(int(year), 12, 28).isocalendar().week
        return Calendar(year, cycle=f"W{m['week']}") if 1 <= int(m["week"]) <= weeks else None
    if m["m"]:
        month, day = int(m["m"]), int(m["d"])
        return Calendar(year, month, day, part=part) if 1 <= month <= 12 and 1 <= day <= 31 else None
    if m["sep"] == "-" and len(m["y"]) == 2:
        return None
    return _in_some_order(int(m["a"]), int(m["b"]), year, part, dotted=m["sep"] == ".")


def _in_some_order(first: int, second: int, year: str, part: str | None, *, dotted: bool) -> Reading | None:
    """Points mean day before month, everywhere; other marks mean either, unless one of the numbers is no month."""
    if not (1 <= first <= 31 and 1 <= second <= 31):
        return None
    if first > 12 or first == second or dotted:
        return Calendar(year, second, first, part=part) if second <= 12 else None
    return Calendar(year, first, second, part=part) if second > 12 else Numeric(first, second, year, part)


RULES: tuple[Rule[Reading], ...] = (
    Rule(
        "figures",
        DIGIT_CUE,
        FIGURES,
        _figures,
        (
            ("2022-W09", Calendar("2022", cycle="W09")),
            ("2023-03-23", Calendar("2023", 3, 23)),
            ("23.03.2023", Calendar("2023", 3, 23)),
            ("09.03.22", Calendar("2022", 3, 9)),
            ("3/4/2024", Numeric(3, 4, "2024")),
            ("03/28/2024", Calendar("2024", 3, 28)),
            ("2022-05-07T16:00", Calendar("2022", 5, 7, part="T16:00")),
        ),
        ("13/13/2024", "10.0.0.1", "8720-2012/06", "1.2.10-3"),
    ),
)
"""Dates in figures; `Numeric` where their order is not settled."""
