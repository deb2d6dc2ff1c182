"""Feasts, months of other languages and calendars, and the arithmetic that they need.

Arithmetic of feasts and of other calendars: Easter, the tabular Islamic calendar, the Solar Hijri calendar.

The tabular Islamic calendar (astronomical epoch, 15 July 622) differs by a day or so from what a country sees in the sky: its
days are approximations. The Solar Hijri year begins with the March equinox; the 33-year rule used here holds for 1799 to 2256.


Rules for named days: Christmas Day, Eid al-Adha, 9/11.

Full dates in other languages: a rule for what a text holds, and dateparser for a line that is nothing but a date.

The rule needs no library: a day, the name of a month and a year say it all, and each name says its language. `read_line` is
the only caller of dateparser; it fixes the language and asks twice, with two reference days, so that nothing is taken from
today.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable
from functools import cache, partial
from typing import Any

import regex

from conflictnews.errors import NormalisationError
from conflictnews.language.rules import DIGITS_AND_MORE, FEW_DIGITS, Match, Rule
from conflictnews.languages.en.calendar import MONTHS, PARTS
from conflictnews.languages.en.holidays import FEASTS, ISLAMIC_MONTHS, PERSIAN_MONTHS, Feast
from conflictnews.models import DateValue, TimexMod, TimexType
from conflictnews.patterns import lazy, lazy_re
from conflictnews.tables.months import ISLAMIC_MONTHS_ABROAD, MONTHS_ABROAD, SOLAR_HIJRI_MONTHS
from conflictnews.timex.patterns import FREE, PART, YEAR, YEAR_TAIL, det_before, either, group, phrase, year_of
from conflictnews.timex.readings import Calendar, Fixed, Holiday, Reading
from conflictnews.timex.values import date_value

# ------------------------------------------------------------------ calendars

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
    """Return the day of a date in the tabular Islamic calendar; an error where `datetime` has no such day.

    >>> from_islamic(1445, 12, 10)
    datetime.date(2024, 6, 16)
    """
    days = (year - 1) * 354 + (3 + 11 * year) // 30 + 29 * (month - 1) + month // 2 + day
    return dt.date.fromordinal(_ISLAMIC_EPOCH - 1 + days)


def islamic_year(day: dt.date) -> int:
    """Return the Islamic year that a day falls in."""
    year = (30 * (day.toordinal() - _ISLAMIC_EPOCH) + 10_646) // 10_631
    return year if from_islamic(year, 1, 1) <= day else year - 1


def from_persian(year: int, month: int, day: int) -> dt.date:
    """Return the day of a date in the Solar Hijri calendar.

    >>> from_persian(1402, 7, 15)
    datetime.date(2023, 10, 7)
    """
    leaps = (8 * year + 21) // 33
    first = 226_895 + 365 * (year - 1) + leaps
    return dt.date.fromordinal(first + (31 * (month - 1) if month <= 7 else 30 * (month - 1) + 6) + day - 1)


_ETHIOPIAN_EPOCH, _HEBREW_EPOCH = 2796, -1_373_427
"""The ordinals of the first day of year 1."""


def from_ethiopian(year: int, month: int, day: int) -> dt.date:
    """Return the day of a date in the Ethiopian calendar.

    >>> from_ethiopian(2016, 1, 17)
    datetime.date(2023, 9, 28)
    """
    return dt.date.fromordinal(_ETHIOPIAN_EPOCH + 365 * (year - 1) + year // 4 + 30 * (month - 1) + day - 1)


def passover(year: int) -> dt.date:
    """Return the first day of Passover in a Gregorian year: 163 days before the Hebrew new year.

    >>> passover(2024), passover(2023) + dt.timedelta(days=163)
    (datetime.date(2024, 4, 23), datetime.date(2023, 9, 16))
    """
    hebrew = year + 3761
    before, here, after = (_days_to_new_year(hebrew + step) for step in (-1, 0, 1))
    delay = 2 if after - here == 356 else int(here - before == 382)  # no year may have 356 or 382 days
    return dt.date.fromordinal(_HEBREW_EPOCH + here + delay - 163)


def _days_to_new_year(hebrew: int) -> int:
    """Return the days from the Hebrew epoch to a new year, which may not be a Sunday, Wednesday or Friday."""
    months = (235 * hebrew - 234) // 19
    days = 29 * months + (12_084 + 13_753 * months) // 25_920
    return days + int(3 * (days + 1) % 7 < 3)


def nth_weekday(year: int, month: int, weekday: int, which: int) -> dt.date:
    """Return the so-manieth ISO weekday of a month; -1 is the last.

    >>> nth_weekday(2023, 11, 4, 4)
    datetime.date(2023, 11, 23)
    """
    if which < 0:
        last = dt.date(year + month // 12, month % 12 + 1, 1) - dt.timedelta(days=1)
        return last - dt.timedelta(days=(last.isoweekday() - weekday) % 7)
    first = dt.date(year, month, 1)
    return first + dt.timedelta(days=(weekday - first.isoweekday()) % 7 + 7 * (which - 1))


# ------------------------------------------------------------------ feasts

_POINTERS = {"last": -1, "this": 0, "next": 1}


@cache
def feasts() -> dict[str, Feast]:
    """Return each feast by its name."""
    return {feast.name: feast for feast in FEASTS}


def days_of(name: str, year: int) -> tuple[dt.date, dt.date] | None:
    """Return the first and last day of a feast in a year (of an Islamic one: its first return); None where no table has it."""
    feast = feasts()[name]
    for field, find in _FINDERS.items():
        if (value := getattr(feast, field)) is not None:
            return find(value, year)
    return None


def _one_day(find: Callable[[Any, int], dt.date]) -> Callable[[Any, int], tuple[dt.date, dt.date]]:
    def both(value: object, year: int) -> tuple[dt.date, dt.date]:
        day = find(value, year)
        return day, day

    return both


def _in_table(table: tuple[str, ...], year: int) -> tuple[dt.date, dt.date] | None:
    days = [dt.date.fromisoformat(day) for day in table if day.startswith(f"{year:04}")]
    return (days[0], days[0]) if days else None


def _ethiopian_day(date: tuple[int, int], year: int) -> dt.date:
    """Return the day in a Gregorian year: the Ethiopian one begins in September, in its first month."""
    return next(day for gap in (8, 7) if (day := from_ethiopian(year - gap, *date)).year == year)


_FINDERS: dict[str, Callable[[Any, int], tuple[dt.date, dt.date] | None]] = {
    "islamic": lambda date, year: _islamic_days(date[0], date[1], year),
    "fixed": _one_day(lambda date, year: dt.date(year, *date)),
    "weekday": _one_day(lambda which, year: nth_weekday(year, *which)),
    "easter": _one_day(lambda days, year: easter(year) + dt.timedelta(days=days)),
    "orthodox": _one_day(lambda days, year: orthodox_easter(year) + dt.timedelta(days=days)),
    "passover": _one_day(lambda days, year: passover(year) + dt.timedelta(days=days)),
    "persian": _one_day(lambda date, year: from_persian(year - _SOLAR_YEARS, *date)),
    "ethiopian": _one_day(_ethiopian_day),
    "table": _in_table,
}
"""How each field of a `Feast` gives its days in a Gregorian year."""
_SOLAR_YEARS = 621
"""How many years the Solar Hijri calendar is behind from its new year on."""


def _islamic_days(month: int, day: int, year: int) -> tuple[dt.date, dt.date]:
    """Return the first and last day of an Islamic feast in a Gregorian year: it has one, as Islamic years are shorter."""
    begins = islamic_year(dt.date(year, 1, 1))
    return _in_islamic_year(
        month, day, next(y for y in range(begins, begins + 3) if from_islamic(y, month, day or 1).year == year)
    )


def _in_islamic_year(month: int, day: int, year: int) -> tuple[dt.date, dt.date]:
    first = from_islamic(year, month, day or 1)
    return first, first if day else from_islamic(year, month + 1, 1) - dt.timedelta(days=1)


def islamic_days_of(name: str, year: int) -> tuple[dt.date, dt.date]:
    """Return the first and last day of an Islamic feast in a year of its own calendar.

    >>> islamic_days_of("Ramadan", 1445)
    (datetime.date(2024, 3, 10), datetime.date(2024, 4, 8))
    """
    month, day = feasts()[name].islamic or (1, 1)
    return _in_islamic_year(month, day, year)


def is_approximate(name: str) -> bool:
    """Return whether a feast depends on the sight of the moon, or on the region."""
    return feasts()[name].islamic is not None or feasts()[name].table is not None


_POINTER = r"(?<=(?P<head>(?<!\w)(?P<rel>last|this|next)[\x20\n]))"


def _holiday(name: str, m: Match) -> Reading | None:
    return Holiday(
        name, year_of(m), PARTS[m["part"].lower()] if group(m, "part") else None, _POINTERS.get(group(m, "rel").lower())
    )


def _name_of(feast: Feast) -> str:
    """Return the rule's name: "timex.feast.christmas-eve"."""
    return "timex.feast." + feast.name.lower().replace(" ", "-")


def _rule_of(feast: Feast) -> Rule[Reading]:
    spelling = phrase(rf"(?:{feast.spelling})(?!\w)")
    if feast.once:
        once = Fixed(TimexType.DATE, feast.once)
        figures = feast.name[0].isdigit()
        return Rule(_name_of(feast), feast.cues, spelling + r"(?!/\d)", lambda m: once, ((feast.name, once),), figures=figures)
    pattern = rf"(?:{_POINTER}|{det_before(spelling + FREE)})" + spelling + phrase(rf"(?: {PART})?(?:{YEAR_TAIL}| in {YEAR})?")
    return Rule(
        _name_of(feast),
        feast.cues,
        pattern,
        partial(_holiday, feast.name),
        ((feast.name, Holiday(feast.name)),),
        glance=lazy(spelling, regex.IGNORECASE),
    )


_FEASTS: tuple[Rule[Reading], ...] = tuple(_rule_of(feast) for feast in FEASTS)

# ------------------------------------------------------------------ languages


def _spellings(months: Iterable[str]) -> dict[str, int]:
    return {name: number for number, names in enumerate(months, 1) for name in names.split("|")}


@cache
def months_abroad() -> dict[str, tuple[int, str]]:
    """Month and language of each spelling; one that several languages share has the first of them."""
    return {
        name: (number, code) for code, months in reversed(MONTHS_ABROAD.items()) for name, number in _spellings(months).items()
    }


_WORD = lazy_re(r"\w+")
_SOLAR = _spellings(SOLAR_HIJRI_MONTHS) | PERSIAN_MONTHS
_ISLAMIC = _spellings(ISLAMIC_MONTHS_ABROAD) | ISLAMIC_MONTHS
_NAMES = {name for months in MONTHS_ABROAD.values() for name in _spellings(months)}
MONTH_WORDS = frozenset(name.partition(" ")[0].rstrip(".") for name in _NAMES | _SOLAR.keys() | _ISLAMIC.keys())
"""The words with which a month's name begins."""
_NAMED_ABROAD = {word for name in MONTH_WORDS for word in _WORD.findall(name)[:1]} - MONTHS.keys() | {
    "de",
    "do",
    "del",
    "di",
    DIGITS_AND_MORE,
}
"""Words of which a date holds one that is written as in no other rule: "6. August 2023" is English too."""
_LETTERS = lazy_re(r"[^\W\d]+")
_ENGLISH = frozenset({"st", "nd", "rd", "th", *MONTHS})

_OF = r"(?:de |do |del |di |of )?"
FULL_DATE = phrase(
    rf"(?P<day>\d{{1,2}})(?:\.|º|°|er|ª|st|nd|rd|th)?(?:-го)? "
    rf"{_OF}(?P<name>{either(_NAMES | _SOLAR.keys() | _ISLAMIC.keys())}),?(?: de| del|,)? "
    r"(?P<year>\d{4})(?!\d|\.\d)(?: (?:года|г\.|року|р\.|م|هـ|r\.|a\.?h\.?(?!\w)|hijri))?"
)
EAST_ASIAN = r"(?P<year>\d{4})年(?P<month>\d{1,2})月(?P<day>\d{1,2})日"


_HIJRI = ((_SOLAR, from_persian, None), (_ISLAMIC, from_islamic, TimexMod.APPROX))
"""The calendars that count from the Hijra: their months, how a day is converted, and how sure that is."""


def _full_date(m: Match) -> Reading | None:
    name, day, year = " ".join(m["name"].lower().split()), int(m["day"]), int(m["year"])
    if not 1 <= day <= 31 or not year or (name in MONTHS and _ENGLISH.issuperset(_LETTERS.findall(m[0].lower()))):
        return None
    for months, convert, mod in _HIJRI if 1200 <= year < 1500 else ():
        if name in months:
            converted = convert(year, months[name], day)
            return Calendar(f"{converted.year:04}", converted.month, converted.day, mod=mod)
    month = months_abroad().get(name)
    return Calendar(f"{year:04}", month[0], day) if month and 1000 <= year < 2200 else None


def _east_asian(m: Match) -> Reading | None:
    month, day = int(m["month"]), int(m["day"])
    return Calendar(f"{int(m['year']):04}", month, day) if 1 <= month <= 12 and 1 <= day <= 31 else None


_ABROAD: tuple[Rule[Reading], ...] = (
    Rule(
        "timex.full-date-abroad",
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
        glance=lazy_re(r"\d{1,2}\D{1,90}\d{4}"),
        near=_NAMED_ABROAD,
        reach=5,
    ),
    Rule(
        "timex.east-asian-date",
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
    """Return the language that a line's months or its script give away, if any."""
    words = regex.findall(r"[\p{L}\p{M}]+", line.lower())
    known = [months_abroad()[word][1] for word in words if word in months_abroad()]
    return tuple(known[:1]) or tuple(code for code, script in _SCRIPTS.items() if regex.search(script, line.lower()))[:1]


def read_line(line: str, reference: dt.date | None, languages: tuple[str, ...]) -> DateValue | None:
    """Return the day or month that dateparser reads in a line of the given languages, where that does not depend on today."""
    if not languages or not any(char.isalnum() for char in line) or len(line) > 80:
        return None
    bases = _PROBES if reference is None else (dt.datetime.combine(reference, dt.time(12)),)
    found = {_parsed(line, base, languages) for base in bases}
    day = found.pop() if len(found) == 1 else None
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
    except (ValueError, OverflowError, RecursionError) as error:
        if "Unknown language" in str(error):
            raise NormalisationError("language code", languages, "two letters of ISO 639-1, such as 'fr'") from None
        return None
    if parsed.period != "day" or parsed.date_obj is None:
        return None
    return parsed.date_obj.date()


RULES = _FEASTS + _ABROAD
"""All rules of this module."""
