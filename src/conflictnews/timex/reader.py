"""From the named groups of a date pattern to its reading: one reader for every pattern that holds a date."""

from __future__ import annotations

from conflictnews.languages.en.calendar import DECADES, PARTS, RELATIVE_DAYS, SEASONS, UNITS, WEEKDAYS
from conflictnews.models import TimexMod
from conflictnews.numerals.words import ordinal
from conflictnews.timex.patterns import DEGREES, EDGES, Match, clock_of, either, month_of, phrase, squeezed, year_of
from conflictnews.timex.readings import Base, Calendar, Reading, Shift

RELATIONS: dict[str, tuple[int, Base]] = {
    "last": (-1, Base.SPEECH),
    "past": (-1, Base.SPEECH),
    "this": (0, Base.SPEECH),
    "current": (0, Base.SPEECH),
    "next": (1, Base.SPEECH),
    "nxt": (1, Base.SPEECH),
    "coming": (1, Base.SPEECH),
    "upcoming": (1, Base.SPEECH),
    "this past": (-1, Base.SPEECH),
    "this coming": (1, Base.SPEECH),
    "the next": (1, Base.TEXT),
    "the last": (-1, Base.SPEECH),
    "previous": (-1, Base.TEXT),
    "preceding": (-1, Base.TEXT),
    "prior": (-1, Base.TEXT),
    "following": (1, Base.TEXT),
    "subsequent": (1, Base.TEXT),
    "ensuing": (1, Base.TEXT),
    "that": (0, Base.TEXT),
    "that same": (0, Base.TEXT),
    "same": (0, Base.TEXT),
    "very same": (0, Base.TEXT),
    "this same": (0, Base.TEXT),
    "this very": (0, Base.SPEECH),
    "very next": (1, Base.TEXT),
    "the": (0, Base.TEXT),
}
"""Words that point at one of many weeks, months, Fridays: how far, and from where."""

REL = phrase(rf"(?P<rel>(?:the )?(?:{either(RELATIONS.keys() - {'the', 'very', 'current'})}))(?!\w)")
"""A pointing word, with its article."""
_EDGE_OF_HALF = {"first": TimexMod.START, "second": TimexMod.END, "latter": TimexMod.END, "last": TimexMod.END}
_CYCLE_NUMBERS = {
    "first": 1,
    "second": 2,
    "third": 3,
    "fourth": 4,
    "last": 4,
    "final": 4,
    "latter": 2,
    "1st": 1,
    "2nd": 2,
    "3rd": 3,
    "4th": 4,
}


def relation(words: str) -> tuple[int, Base]:
    """How far "the following" points, and from where."""
    words = squeezed(words)
    return RELATIONS.get(words) or RELATIONS[words.removeprefix("the ")]


def reading_of(m: Match, pointer: str | None = None) -> Reading | None:
    """The reading of a match's groups (see `patterns`); *pointer* is its pointing word, where that needs its article."""
    found = {name: value for name, value in m.groupdict().items() if value}
    part = _part(found)
    mod = _mod(found)
    if "relday" in found:
        day = squeezed(found["relday"])
        return Shift(
            "D", {"day before yesterday": -2, "day after tomorrow": 2}.get(day) or RELATIVE_DAYS.get(day, 0), part=part, mod=mod
        )
    if "thatyear" in found:
        count, base = relation(found["thatyear"])
        return Shift("Y", count, base, part, mod, month=_month(found), day=_day(found), cycle=_cycle(found))
    year = _year(m, found)
    if "rel" in found and year is None:
        return _related(found, pointer or found["rel"], part, mod)
    return Calendar(year, _month(found), _day(found), _weekday(found), _cycle(found), part, mod)


def _related(found: dict[str, str], pointer: str, part: str | None, mod: TimexMod | None) -> Reading:
    count, base = relation(pointer)
    if "unit" in found:
        return Shift(unit_of(found["unit"]), count, base, part, mod, cycle=_cycle(found))
    if {"month", "weekday", "season"} & found.keys():
        return Calendar(None, _month(found), _day(found), _weekday(found), _cycle(found), part, mod, count, base)
    return Shift("D", count, base, part, mod)


def unit_of(words: str) -> str:
    """The code of a unit, from its singular or plural."""
    words = words.lower()
    return UNITS.get(words) or UNITS[words.removesuffix("s")]


def _month(found: dict[str, str]) -> int | None:
    return month_of(found["month"]) if "month" in found else None


def _day(found: dict[str, str]) -> int | None:
    if "dayword" in found:
        return ordinal(found["dayword"])
    return int(found["day"]) if "day" in found else None


def _weekday(found: dict[str, str]) -> int | None:
    return WEEKDAYS[found["weekday"].lower().rstrip(".")] if "weekday" in found else None


def _year(m: Match, found: dict[str, str]) -> str | None:
    era = "BC" if "era" in found and found["era"].lower().startswith("b") else ""
    if "decade" in found:
        return era + (f"{int(found['decade']):03}" if era else found["decade"])
    if "decadeword" in found:
        return "19" + str(DECADES[found["decadeword"].lower()])
    if "shortdecade" in found:
        return ("20" if found["shortdecade"] in "01" else "19") + found["shortdecade"]
    if "century" in found:
        number = ordinal(found["century"]) or 1
        return f"{era}{number - 1:02}"
    return year_of(m)


_SHORTER = frozenset({"month", "decade", "century", "season", "weekday"})


def _cycle(found: dict[str, str]) -> str | None:
    if "season" in found:
        return SEASONS[found["season"].lower()]
    if "quarter" in found:
        return f"Q{_CYCLE_NUMBERS.get(found['quarter'].lower(), found['quarter'])}"
    if "half" in found and not _SHORTER & found.keys() and found.get("unit", "year").lower() == "year":
        return f"H{_CYCLE_NUMBERS[found['half'].lower()]}"
    return None


def _part(found: dict[str, str]) -> str | None:
    if clock := clock_of(found):
        return clock
    return PARTS[found["part"].lower()] if "part" in found else ("TMO" if "hours" in found else None)


def _mod(found: dict[str, str]) -> TimexMod | None:
    if "edge" in found:
        return EDGES[squeezed(found["edge"]).rstrip("-")]
    if "hours" in found:
        return TimexMod.START
    if "degree" in found:
        return DEGREES[squeezed(found["degree"])]
    if "half" in found and _cycle(found) is None:
        return _EDGE_OF_HALF[found["half"].lower()]
    return None
