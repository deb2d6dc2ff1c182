"""Rules for named days (Christmas Day, Eid al-Adha, 9/11) and for dates of other calendars given in full."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from functools import cache, partial

import regex

from conflictnews.models import TimexMod, TimexType
from conflictnews.rules import FEW_DIGITS, Rule
from conflictnews.tables.calendar import PARTS
from conflictnews.tables.holidays import FEASTS, ISLAMIC_MONTHS, PERSIAN_MONTHS, Feast
from conflictnews.timex.calendars import easter, from_islamic, from_persian, islamic_year, nth_weekday, orthodox_easter
from conflictnews.timex.neighbours import group
from conflictnews.timex.patterns import DET, PART, YEAR_TAIL, either, phrase, year_of
from conflictnews.timex.readings import Calendar, Fixed, Holiday, Reading, Series

_POINTERS = {"last": -1, "this": 0, "next": 1}


@cache
def feasts() -> dict[str, Feast]:
    """Each feast by its name."""
    return {feast.name: feast for feast in FEASTS}


def days_of(name: str, year: int) -> tuple[dt.date, dt.date]:
    """The first and last day of a feast in a year (of an Islamic one: its first return in the year)."""
    feast = feasts()[name]
    if feast.islamic:
        return _islamic_days(*feast.islamic, year)
    if feast.fixed:
        day = dt.date(year, *feast.fixed)
    elif feast.weekday:
        day = nth_weekday(year, *feast.weekday)
    elif feast.easter is not None:
        day = easter(year) + dt.timedelta(days=feast.easter)
    else:
        day = orthodox_easter(year) + dt.timedelta(days=feast.orthodox or 0)
    return day, day


def _islamic_days(month: int, day: int, year: int) -> tuple[dt.date, dt.date]:
    for islamic in range(islamic_year(dt.date(year, 1, 1)), islamic_year(dt.date(year, 12, 31)) + 1):
        first = from_islamic(islamic, month, day or 1)
        if first.year == year:
            return first, first if day else from_islamic(islamic, month + 1, 1) - dt.timedelta(days=1)
    first = from_islamic(islamic_year(dt.date(year, 12, 31)), month, day or 1)
    return first, first


def is_approximate(name: str) -> bool:
    """Whether a feast depends on the sight of the moon."""
    return feasts()[name].islamic is not None


_WORDS = frozenset({"Christmas", "Easter", "Halloween", "Thanksgiving", "Pentecost"})
_POINTED = rf"(?:(?<=(?P<head>(?<!\w)(?P<rel>last|this|next)[ \n]))|{DET})"


def _holiday(name: str, m: regex.Match[str]) -> Reading | None:
    return Holiday(name, year_of(m), PARTS[m["part"].lower()] if group(m, "part") else None, _POINTERS.get(group(m, "rel").lower()))


def _rule_of(feast: Feast) -> Rule[Reading]:
    """The rule of a feast; its example is how the phrase in which it was met spells it."""
    spelling = phrase(rf"(?:{feast.spelling})(?!\w)")
    met = regex.search(spelling, feast.phrase, regex.IGNORECASE)
    example = met[0] if met else feast.name
    if feast.once:
        once = Fixed(TimexType.DATE, feast.once)
        return Rule(feast.name, feast.cues, spelling + r"(?!/\d)", lambda m: once, ((example, once),))
    pattern = _POINTED + spelling + phrase(rf"(?: {PART})?(?:{YEAR_TAIL})?")
    return Rule(feast.name, feast.cues, pattern, partial(_holiday, feast.name), ((example, Holiday(feast.name)),))


# ------------------------------------------------------------------ days that are named by their attack

_ATTACK = r"(?=,? (?:(?:\w+ )?attacks?|massacre|assault|hijack\w*|atrocit\w*|plot\w*)(?!\w))"
_SEPTEMBER_11 = phrase(rf"(?:september 11(?:th)?|11 september){_ATTACK} (?:\w+ )?\w+")
_OCTOBER_7 = phrase(rf"(?:october 7(?:th)?|7 october){_ATTACK} (?:\w+ )?\w+")


def _attack(value: str, m: regex.Match[str]) -> Reading:
    """The date without the noun."""
    end = regex.match(r"\S+\s+\S+?(?=,?\s)", m[0]).end()  # type: ignore[union-attr]  # the pattern has three words
    return Series(((0, end, Fixed(TimexType.DATE, value)),))


# ------------------------------------------------------------------ other calendars

_ISLAMIC = phrase(rf"(?P<d>\d{{1,2}})(?:st|nd|rd|th)?(?: of)? (?P<m>{either(ISLAMIC_MONTHS)}),? (?P<y>\d{{1,4}})(?P<era> a\.?h\.?| hijri)?(?!\w)")
_PERSIAN = phrase(rf"(?P<d>\d{{1,2}})(?:st|nd|rd|th)?(?: of)? (?P<m>{either(PERSIAN_MONTHS)}),? (?P<y>1[23]\d\d|14\d\d)(?!\w)")


def _islamic(m: regex.Match[str]) -> Reading | None:
    year = int(m["y"])
    if not (m["era"] or 1300 <= year <= 1500):
        return None
    return _converted(from_islamic, year, ISLAMIC_MONTHS[" ".join(m["m"].lower().split())], int(m["d"]), TimexMod.APPROX)


def _persian(m: regex.Match[str]) -> Reading | None:
    return _converted(from_persian, int(m["y"]), PERSIAN_MONTHS[m["m"].lower()], int(m["d"]), None)


def _converted(convert: Callable[[int, int, int], dt.date], year: int, month: int, day: int, mod: TimexMod | None) -> Reading | None:
    if not 1 <= day <= 31 or not year:
        return None
    date = convert(year, month, day)
    return Calendar(f"{date.year:04}", date.month, date.day, mod=mod)


RULES: tuple[Rule[Reading], ...] = (
    *(_rule_of(feast) for feast in FEASTS),
    Rule(
        "September 11 attacks",
        {"september", FEW_DIGITS},
        _SEPTEMBER_11,
        partial(_attack, "2001-09-11"),
        (("September 11 attacks", Series(((0, 12, Fixed(TimexType.DATE, "2001-09-11")),))),),
        ("September 11",),
    ),
    Rule(
        "October 7 attack",
        {"october", FEW_DIGITS},
        _OCTOBER_7,
        partial(_attack, "2023-10-07"),
        (("7 October attack", Series(((0, 9, Fixed(TimexType.DATE, "2023-10-07")),))),),
        ("7 October",),
    ),
    Rule(
        "Islamic calendar",
        {FEW_DIGITS},
        _ISLAMIC,
        _islamic,
        (("10 Dhu al-Hijjah 1445 AH", Calendar("2024", 6, 16, mod=TimexMod.APPROX)),),
        ("10 Rajab 12",),
    ),
    Rule(
        "Solar Hijri calendar",
        {FEW_DIGITS},
        _PERSIAN,
        _persian,
        (("15 Mehr 1402", Calendar("2023", 10, 7)),),
        ("15 Mehr 99",),
    ),
)
