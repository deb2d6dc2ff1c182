"""Full dates in other languages: a rule for what a text holds, and dateparser for a line that is nothing but a date.

The rule needs no library: a day, the name of a month and a year say it all, and each name says its language. `read_line` is
the only caller of dateparser; it fixes the language and asks twice, with two reference days, so that nothing is taken from
today.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from functools import cache
from typing import Any

import regex

from conflictnews.language.rules import DIGITS_AND_MORE, FEW_DIGITS, Rule
from conflictnews.languages.en.holidays import ISLAMIC_MONTHS, PERSIAN_MONTHS
from conflictnews.models import DateValue, TimexMod, TimexType
from conflictnews.tables.months import ISLAMIC_MONTHS_ABROAD, MONTHS_ABROAD, SOLAR_HIJRI_MONTHS
from conflictnews.timex.calendars import from_islamic, from_persian
from conflictnews.timex.patterns import Match, either, phrase
from conflictnews.timex.readings import Calendar, Reading
from conflictnews.timex.values import date_value


def _spellings(months: Iterable[str]) -> dict[str, int]:
    return {name: number for number, names in enumerate(months, 1) for name in names.split("|")}


@cache
def months_abroad() -> dict[str, tuple[int, str]]:
    """Month and language of each spelling; one that several languages share has the first of them."""
    return {
        name: (number, code) for code, months in reversed(MONTHS_ABROAD.items()) for name, number in _spellings(months).items()
    }


_SOLAR = _spellings(SOLAR_HIJRI_MONTHS) | PERSIAN_MONTHS
_ISLAMIC = _spellings(ISLAMIC_MONTHS_ABROAD) | ISLAMIC_MONTHS
_NAMES = {name for months in MONTHS_ABROAD.values() for name in _spellings(months)}
MONTH_WORDS = frozenset(name.partition(" ")[0].rstrip(".") for name in _NAMES | _SOLAR.keys() | _ISLAMIC.keys())
"""The words with which a month's name begins."""

_OF = r"(?:de |do |del |di |of )?"
FULL_DATE = phrase(
    rf"(?P<day>\d{{1,2}})(?:\.|º|°|er|ª|st|nd|rd|th)?(?:-го)? "
    rf"{_OF}(?P<name>{either(_NAMES | _SOLAR.keys() | _ISLAMIC.keys())}),?(?: de| del|,)? "
    r"(?P<year>\d{4})(?!\d|\.\d)(?: (?:года|г\.|року|р\.|م|هـ|r\.|a\.?h\.?(?!\w)|hijri))?"
)
EAST_ASIAN = r"(?P<year>\d{4})年(?P<month>\d{1,2})月(?P<day>\d{1,2})日"


def _full_date(m: Match) -> Reading | None:
    name, day, year = " ".join(m["name"].lower().split()), int(m["day"]), int(m["year"])
    if not 1 <= day <= 31 or not year:
        return None
    if name in _SOLAR and 1200 <= year < 1500:
        return _converted(from_persian(year, _SOLAR[name], day), None)
    if name in _ISLAMIC and 1200 <= year < 1500:
        return _converted(from_islamic(year, _ISLAMIC[name], day), TimexMod.APPROX)
    month = months_abroad().get(name)
    return Calendar(f"{year:04}", month[0], day) if month and 1000 <= year < 2200 else None


def _converted(day: dt.date, mod: TimexMod | None) -> Reading:
    return Calendar(f"{day.year:04}", day.month, day.day, mod=mod)


def _east_asian(m: Match) -> Reading | None:
    month, day = int(m["month"]), int(m["day"])
    return Calendar(f"{int(m['year']):04}", month, day) if 1 <= month <= 12 and 1 <= day <= 31 else None


RULES: tuple[Rule[Reading], ...] = (
    Rule(
        "full date abroad",
        {FEW_DIGITS, DIGITS_AND_MORE},
        FULL_DATE,
        _full_date,
        (
            ("14 марта 2013", Calendar("2013", 3, 14)),
            ("6. Dezember 2023", Calendar("2023", 12, 6)),
            ("1er août 2014", Calendar("2014", 8, 1)),
            ("٢ تشرين الثاني ٢٠٢٥", Calendar("2025", 11, 2)),
            ("3 de mayo de 2019", Calendar("2019", 5, 3)),
            ("24 лютого 2022 року", Calendar("2022", 2, 24)),
            ("15 Temmuz 2016", Calendar("2016", 7, 15)),
            ("۱۵ مهر ۱۴۰۲", Calendar("2023", 10, 7)),
            ("15 Mehr 1402", Calendar("2023", 10, 7)),
            ("10 Dhu al-Hijjah 1445 AH", Calendar("2024", 6, 16, mod=TimexMod.APPROX)),
        ),
        ("14 марта", "3 mai", "40 mars 2014"),
    ),
    Rule(
        "East Asian date",
        {DIGITS_AND_MORE},
        EAST_ASIAN,
        _east_asian,
        (("2023年3月23日", Calendar("2023", 3, 23)),),
        ("2023年13月1日",),
    ),
)

# ------------------------------------------------------------------ a line that is a date

_SCRIPTS = {"uk": r"[іїєґ]", "ru": r"\p{Cyrillic}", "fa": r"[پچژگ]", "ar": r"\p{Arabic}", "he": r"\p{Hebrew}"}
"""What gives a language away where no month does."""
_PROBES = (dt.datetime(2001, 2, 3, 12), dt.datetime(2018, 11, 28, 12))


def languages_of(line: str) -> tuple[str, ...]:
    """The language that a line's months or its script give away, if any."""
    words = regex.findall(r"[\p{L}\p{M}]+", line.lower())
    known = [months_abroad()[word][1] for word in words if word in months_abroad()]
    return tuple(known[:1]) or tuple(code for code, script in _SCRIPTS.items() if regex.search(script, line.lower()))[:1]


def read_line(line: str, reference: dt.date | None, languages: tuple[str, ...]) -> DateValue | None:
    """The day or month that dateparser reads in a line of the given languages, where that does not depend on today."""
    if not languages or not any(char.isalnum() for char in line) or len(line) > 80:
        return None
    bases = _PROBES if reference is None else (dt.datetime.combine(reference, dt.time(12)),)
    found = [_parsed(line, base, languages) for base in bases]
    if any(day is None for day in found) or len(set(found)) > 1:
        return None
    day = found[0]
    return None if day is None else date_value(TimexType.DATE, day.isoformat())


def _parsed(line: str, base: dt.datetime, languages: tuple[str, ...]) -> dt.date | None:
    from dateparser.date import DateDataParser  # noqa: PLC0415 -- a heavy import that most texts never need

    settings: dict[str, Any] = {
        "RELATIVE_BASE": base,
        "TIMEZONE": "UTC",
        "PREFER_DATES_FROM": "past",
        "REQUIRE_PARTS": ["day", "month"] if any(char.isdigit() for char in line) else [],
        "RETURN_AS_TIMEZONE_AWARE": False,
    }
    try:
        parsed = DateDataParser(languages=list(languages), settings=settings).get_date_data(line)
    except (ValueError, OverflowError, RecursionError):
        return None
    if parsed.period != "day" or parsed.date_obj is None:
        return None
    return parsed.date_obj.date()
