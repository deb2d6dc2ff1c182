"""Days and months by name and in figures, and several of them that share a month or a year.

Rules for days and months of the calendar: by name, and in figures (2023-03-23, 23.03.2023, 3/4/2024).

Rules for dates that share a month or a year: 9-10 February, July 8 and 9, June 28 to July 2, 2012, 1941-45.
"""

from __future__ import annotations

import datetime as dt
import re

import regex
from attrs import evolve

from conflictnews.language.inflection import is_plural
from conflictnews.language.rules import DIGIT, DIGITS_AND_MORE, FARTHEST, FEW_DIGITS, FOUR_DIGITS, Match, Rule
from conflictnews.languages.en import date_grammar as grammar
from conflictnews.languages.en.calendar import MONTHS, WEEKDAYS
from conflictnews.languages.en.dates import FUNCTION_WORDS, INTRODUCES, MONTH_NAMES, MONTH_VERBS, SHORT_MONTHS, WEEKDAYS_ALIKE
from conflictnews.languages.en.named_times import EPITHETS
from conflictnews.languages.en.number_words import ORDINAL_TEENS, ORDINAL_TENS, ORDINAL_UNITS
from conflictnews.patterns import lazy, lazy_re
from conflictnews.timex.patterns import (
    BC_ERA,
    CLOCK,
    DAY,
    DAY_WORD,
    DET,
    ENDS,
    FREE,
    MONTH,
    PART,
    WEEKDAY,
    YEAR_TAIL,
    alone,
    behind,
    det_before,
    either,
    full_year,
    group,
    has_det,
    phrase,
    reading_of,
    word_after,
    word_before,
)
from conflictnews.timex.readings import IMPOSSIBLE, Base, Calendar, Numeric, Reading, Series, Shift

# ------------------------------------------------------------------ days

TAIL = rf"(?:{YEAR_TAIL})?"
_WEEKDAY_BEFORE = phrase(rf"(?:{WEEKDAY}(?:,? (?:the )?| ?\())?")
DMY = _WEEKDAY_BEFORE + phrase(rf"(?:{DAY}(?:~of |,? |~[-/.]~|)|{DAY_WORD} of ){MONTH}{TAIL}")
MDY = _WEEKDAY_BEFORE + phrase(rf"{MONTH}(?: (?:the )?|[-/]){DAY}(?! ?[ap]\.?m)") + TAIL
MONTH_YEAR = phrase(rf"(?:the month of )?{MONTH}") + TAIL
_MONTH_OF = behind(r"the[\x20\n]month[\x20\n]of[\x20\n]", r"month[\x20\n]of[\x20\n]")
HOUR = phrase(rf"(?:,?~{PART}|,? {CLOCK})?(?!\w)")
"""A part of the day or a clock time after a date."""

MONTH_CUES = frozenset(MONTHS)
WEEKDAY_CUES = frozenset(WEEKDAYS)
DIGIT_CUE = frozenset({DIGIT})
DAY_CUES = frozenset({FEW_DIGITS, DIGITS_AND_MORE})
ORDINAL_CUES = frozenset({*ORDINAL_UNITS, *ORDINAL_TEENS, *ORDINAL_TENS, "twenty", "thirty"})


DAY_ALONE = phrase(
    rf"(?P<day>[1-9]|[12]\d|3[01])(?:st|nd|rd|th)(?=[,.;:)]|{ENDS}"
    r"| (?:and|to|the|of the|when|at|a|he|she|it|they|we|was|but|until|before|passed|saw|brought)(?!\w))"
)
_DET_DAY = det_before(rf"\d{{1,2}}(?:st|nd|rd|th)|[a-z]|\d{{1,2}}\x20[a-z]+(?:,?\x20\d{{4}})?{FREE}")


_TWO_FIGURES = lazy_re(r"\D{0,90}\d{1,2}\D{1,90}\d{1,2}(?!\d)")
_FIGURE_AFTER_MONTH = lazy_re(r"\D{1,200}?\d{1,2}(?!\d)")
"""What is followed by a figure that may be a day: "March 3", but not "March 2021"."""
_JOINED_FIGURES = lazy_re(
    r"(?:[^\W\d]\w{0,12}\W{0,90}(?:\w{1,3}\W{1,90})?)?(?:\d{4}-|\d{1,2}-[a-z]|\d{1,4}[./-]\d{1,2}[./-]\d|\d\d/\d{4})",
    re.IGNORECASE,
)
_ORDINAL_FIGURE = lazy(r"\d(?:st|nd|rd|th)", regex.IGNORECASE)
_BEFORE_MONTHS = INTRODUCES | MONTH_CUES
_SMALL_MONTHS = MONTH_NAMES | SHORT_MONTHS


def _day(m: Match) -> Reading | None:
    ordinal = bool(group(m, "dayword")) or _ORDINAL_FIGURE.search(m[0]) is not None
    if m["month"] in MONTH_VERBS and not (ordinal or group(m, "weekday") or group(m, "year") or group(m, "yy")):
        return None
    return None if not ordinal and _counts_behind(m) else _of_the_attack(m, reading_of(m))


def _counts_behind(m: Match) -> bool:
    """Return whether a number behind "in" and a month counts what follows: "In May 12 soldiers", not "On May 12 soldiers"."""
    named = group(m, "weekday") or group(m, "year") or group(m, "yy") or not m[0][-1].isdecimal()
    if named or word_before(m).lower() not in grammar.IN_MONTHS.words or m.string[m.end() : m.end() + 1] != " ":
        return False
    after = word_after(m)
    return after.islower() and is_plural(after) and after not in FUNCTION_WORDS


_ATTACKS = {(9, 11): "2001", (10, 7): "2023"}
"""Days of the year that are named for one attack, and its year."""
_ATTACK = lazy(r",? (?:\w+ )?(?:attacks?|massacre|assault|hijack\w*|atrocit\w*|plot\w*)(?!\w)", regex.IGNORECASE)


def _of_the_attack(m: Match, reading: Reading | None) -> Reading | None:
    """Return the year of a day that is named for its attack: "the 7 October attack" is of 2023 whatever the day of speaking."""
    if (
        isinstance(reading, Calendar)
        and reading.year is None
        and (reading.month, reading.day) in _ATTACKS
        and _ATTACK.match(m.string, m.end())
    ):
        return Calendar(_ATTACKS[reading.month or 0, reading.day or 0], reading.month, reading.day, part=reading.part)
    return reading


def _weekday(m: Match) -> Reading | None:
    word = m["weekday"].lower()
    if word_before(m).lower() in EPITHETS:
        return None
    if word in WEEKDAYS_ALIKE and m.end() - m.start() <= len(word) + 1:
        before = word_before(m).lower()
        introduced = before in grammar.INTRODUCING_DAYS.words
        named = word in grammar.DAYS_ALIKE.words or m.string[m.end() : m.end() + 2].strip().isupper()  # "Mon State"
        if not introduced and (not m[0][0].isupper() or named):
            return None
    return reading_of(m)


def _month(m: Match) -> Reading | None:
    before = word_before(m).lower()
    if before in EPITHETS:
        return None
    word = m["month"]
    if m.end() - m.begin() > len(word):
        return None if word in MONTH_VERBS and not group(m, "year") else reading_of(m)
    return reading_of(m) if _is_lone_month(m, word, before) else None


def _is_lone_month(m: Match, word: str, before: str) -> bool:
    """Return whether a word with no day or year beside it is a month, by the words around it."""
    if word[0].isupper() and alone(m):
        return True
    if before in _BEFORE_MONTHS or before.isdigit():
        return _is_month_after(before, word, word_after(m))
    return not _is_other_word(word.rstrip("."), word_before(m), word_after(m))


def _is_other_word(word: str, before: str, after: str) -> bool:
    """Return whether a word that nothing makes a month is a verb, a name or another word in small letters."""
    name = word.lower()
    if name in MONTH_VERBS or (not word[0].isupper() and word in _SMALL_MONTHS):
        return True
    return name in MONTH_NAMES and (before.istitle() or after.istitle())


_SMALL_VERBS = MONTH_VERBS | grammar.MONTHS_ALIKE.words


def _is_month_after(before: str, word: str, after: str) -> bool:
    """Return whether a word after a preposition or an article is a month and not the verb or the name."""
    if word.islower() and word in _SMALL_VERBS:
        return False
    if word.lower() not in MONTH_VERBS:
        return True
    if before in grammar.BEFORE_A_NOUN.words:
        return bool(after) and after.lower() not in FUNCTION_WORDS
    return not (after.istitle() and before in grammar.BEFORE_A_VERB.words)


# ------------------------------------------------------------------ in figures

_TIME = (
    r"(?:T\x20?|,?\x20)(?P<hour>[01]\d|2[0-4]):(?P<minute>[0-5]\d)(?::[0-5]\d(?:\.\d+)?)?"
    r"(?!\x20?[ap]\.?m)(?:\x20?(?:z|[+-]\d\d:?\d\d|gmt|utc)(?!\w))?"
)
_MONTH_NAMES = either(MONTHS)
FIGURES = (
    r"(?P<y>\d{4})-W(?P<week>[0-4]\d|5[0-3])(?![\w-])"
    r"|(?P<m>0[1-9]|1[0-2])/(?P<y>(?:19|20)\d\d)(?!\w|[./-]\d)"
    r"|(?P<y>(?:19|20)\d\d)-(?P<m>0[1-9]|1[0-2])(?!\w|[./-]\w)"
    rf"|(?P<y>\d{{4}})-(?P<name>{_MONTH_NAMES})-(?P<d>\d{{1,2}})(?![\w-])"
    rf"|(?P<d>\d{{1,2}})-(?P<name>{_MONTH_NAMES})-(?P<y>\d{{4}}|\d\d)(?![\w-])"
    rf"|{_WEEKDAY_BEFORE}(?P<y>\d{{4}})(?P<sep>[./-])(?P<m>\d{{1,2}})(?P=sep)(?P<d>\d{{1,2}})(?!\d|[./-]\d)(?:{_TIME})?"
    rf"|{_WEEKDAY_BEFORE}(?P<a>\d{{1,2}})(?P<sep>[./-])(?P<b>\d{{1,2}})(?P=sep)(?P<y>\d{{4}}|\d\d)(?!\d|[./-]\d|\w)(?:{_TIME})?"
)


def _figures(m: Match) -> Reading | None:
    before = m.string[max(0, m.start() - 1) : m.start()]
    if before and (before in "./-_:#$" or before.isalnum()):
        return None
    year = f"{int(m['y']):04}" if len(m["y"]) == 4 else full_year(f"{int(m['y']):02}")
    if not 1 <= int(year) <= 2199:
        return None
    part = f"T{int(m['hour']):02}:{int(m['minute']):02}" if m["hour"] else None
    if m["a"] is None:
        return _year_first(m, year, part)
    if m["sep"] == "-" and len(m["y"]) == 2:
        return None
    return _in_some_order(int(m["a"]), int(m["b"]), year, part, dotted=m["sep"] == ".")


def _year_first(m: Match, year: str, part: str | None) -> Reading | None:
    """Return a week, a month or a day of a year in figures."""
    if m["week"]:
        weeks = dt.date(int(year), 12, 28).isocalendar().week
        return Calendar(year, cycle=f"W{m['week']}") if 1 <= int(m["week"]) <= weeks else IMPOSSIBLE
    month, day = MONTHS[m["name"].lower()] if m["name"] else int(m["m"]), int(m["d"] or 1)
    if not 1 <= month <= 12 or not 1 <= day <= 31:
        return None
    if m["d"]:
        return Calendar(year, month, day, part=part)
    several = m.string[m.start() + len(year)] == "-" and month > int(year[2:])  # 2010-12: three years
    return None if several else Calendar(year, month)


def _in_some_order(first: int, second: int, year: str, part: str | None, *, dotted: bool) -> Reading | None:
    """Points mean day before month, everywhere; other marks mean either, unless one of the numbers is no month."""
    if not (1 <= first <= 31 and 1 <= second <= 31):
        return None
    if first > 12 or first == second or dotted:
        return Calendar(year, second, first, part=part) if second <= 12 else None
    return Calendar(year, first, second, part=part) if second > 12 else Numeric(first, second, year, part)


_DAYS: tuple[Rule[Reading], ...] = (
    Rule(
        "timex.day-month-year",
        DAY_CUES | WEEKDAY_CUES | ORDINAL_CUES,
        _DET_DAY + DMY + HOUR,
        _day,
        (
            ("23 March 2019", Calendar("2019", 3, 23)),
            ("Wednesday, 12 June", Calendar(None, 6, 12, 3)),
            ("the 21st of June", Calendar(None, 6, 21)),
            ("the first of May", Calendar(None, 5, 1)),
            ("14 August, 2016", Calendar("2016", 8, 14)),
        ),
        ("12 maybe", "23 marched", "5 may"),
        near=MONTH_CUES | {DIGITS_AND_MORE},
    ),
    Rule(
        "timex.month-day-year",
        MONTH_CUES | WEEKDAY_CUES,
        MDY + HOUR,
        _day,
        (
            ("March 23rd, 2019", Calendar("2019", 3, 23)),
            ("Aug. 8", Calendar(None, 8, 8)),
            ("Thursday, August 26, 2021", Calendar("2021", 8, 26, 4)),
            ("May 10, 2014 2pm", Calendar("2014", 5, 10, part="T14:00")),
        ),
        ("March 2,000", "may 5"),
        glance=_FIGURE_AFTER_MONTH,
        near=DAY_CUES,
    ),
    Rule(
        "timex.month",
        MONTH_CUES,
        _MONTH_OF + MONTH + TAIL,
        _month,
        (
            ("October 2018", Calendar("2018", 10)),
            ("March '23", Calendar("2023", 3)),
            ("September", Calendar(None, 9)),
            ("the month of May 2014", Calendar("2014", 5)),
        ),
        ("Troops may go", "they march on", "Sergeant June Fall", "along the March to the sea"),
    ),
    Rule(
        "timex.weekday",
        WEEKDAY_CUES,
        WEEKDAY + HOUR,
        _weekday,
        (
            ("Thursday", Calendar(weekday=4)),
            ("Sunday morning", Calendar(weekday=7, part="TMO")),
            ("Sat 7pm", Calendar(weekday=6, part="T19:00")),
        ),
        ("the sun rose", "sat down", "Mon State"),
    ),
    Rule(
        "timex.day-alone",
        {DIGITS_AND_MORE},
        DET + DAY_ALONE,
        lambda m: Calendar(day=int(m["day"]), base=Base.TEXT) if has_det(m) else None,
        (("the 20th", Calendar(day=20, base=Base.TEXT)),),
        ("the 5th Division", "20th"),
    ),
    Rule(
        "timex.figures",
        DIGIT_CUE | WEEKDAY_CUES,
        FIGURES,
        _figures,
        (
            ("2022-W09", Calendar("2022", cycle="W09")),
            ("2023-03-23", Calendar("2023", 3, 23)),
            ("23.03.2023", Calendar("2023", 3, 23)),
            ("09.03.22", Calendar("2022", 3, 9)),
            ("Thu 2021-02-04", Calendar("2021", 2, 4)),
            ("17-NOV-14", Calendar("2014", 11, 17)),
            ("2021-Mar-09", Calendar("2021", 3, 9)),
            ("03/2021", Calendar("2021", 3)),
            ("2021-03", Calendar("2021", 3)),
            ("3/4/2024", Numeric(3, 4, "2024")),
            ("03/28/2024", Calendar("2024", 3, 28)),
            ("2022-05-07T16:00", Calendar("2022", 5, 7, part="T16:00")),
        ),
        ("13/13/2024", "2010-12", "10.0.0.1", "8720-2012/06", "1.2.10-3"),
        figures=True,
        glance=_JOINED_FIGURES,
    ),
)

# ------------------------------------------------------------------ several days in one

_ORDINAL = r"(?:st|nd|rd|th)?"
_SUFFIX = lazy(_ORDINAL, regex.IGNORECASE)
_NUMBER = r"(?:0?[1-9]|[12]\d|3[01])"
_DIGITS = lazy_re(r"\d+")
_STRONG = r"(?:~[-/]~|, ?(?:and|or) | (?:to|and|&|or|through|until|till) )"
_SEPARATOR = rf"(?:{_STRONG}|, ?(?=\d{{1,2}}{_ORDINAL}(?:~[-/]~|,? (?:and|or|to) |, ?\d{{1,2}}\D)))"

_DAY_NAME = rf"(?:{either(day for day in WEEKDAYS if day.endswith('day'))})(?!\w)"
_ANOTHER = rf"(?:(?:~[-/]~| and | to ){_DAY_NAME})?"
DAYS_MONTH = phrase(
    rf"(?:{WEEKDAY}{_ANOTHER},? )?(?P<first>{_NUMBER}){_ORDINAL}"
    rf"(?P<more>(?:(?:{_STRONG}|, )(?:the )?(?:{_DAY_NAME},? )?{_NUMBER}{_ORDINAL}){{1,8}})"
    rf"(?: of)?[- ]{MONTH}(?:{YEAR_TAIL})?"
)
MONTH_DAYS = phrase(
    rf"(?:{WEEKDAY}{_ANOTHER},? )?{MONTH} (?:the )?(?P<first>{_NUMBER}){_ORDINAL}"
    rf"(?P<more>(?:{_SEPARATOR}(?:the )?{_NUMBER}{_ORDINAL}(?![\d:%]|[.,]\d|~[ap]\.?m\W)){{1,16}})(?:{YEAR_TAIL})?"
)
FIGURES_RANGE = (
    r"(?P<first>(?P<a>\d{1,2})(?P<sep>[./])(?P<b>\d{1,2})\.?)\x20?-\x20?"
    r"(?P<last>(?P<c>\d{1,2})(?P=sep)(?P<d>\d{1,2})(?P=sep)(?P<y>\d{4}))(?!\d)"
)
FROM_DAY = phrase(rf"from (?P<first>{_NUMBER}) (?:to|until|till|through) (?P<last>{MONTH} {DAY}(?:{YEAR_TAIL})?)")
YEARS = phrase(r"(?P<from>1\d\d\d|20\d\d)~[-/]~(?P<to>\d\d)(?![\w%]|[.,:/]\d|-\d)")
YEARS_BC = r"(?<=(?<![\d,.])(?P<head>(?P<from>\d{1,4})(?:\x20?-\x20?|\x20(?:to|and|or)\x20)(?P<to>\d{1,4})\x20?))" + BC_ERA


def _days(m: Match) -> Reading | None:
    """Return a date for each number of a day; the first and the last reach to the ends of the match."""
    whole = reading_of(m)
    if not isinstance(whole, (Calendar, Shift)):
        return None
    spans = _numbers_of(m)
    if m.start("month") < m.start("first") and _may_count(m, spans[-1][0]) and not _ends(m):
        return None
    named = 0 if m["weekday"] else None  # the day that the weekday is said of
    parts: list[tuple[int, int, Reading]] = []
    for i, (start, end) in enumerate(spans):
        low = m.start() if i == 0 else start
        suffix = _SUFFIX.match(m.string, end)
        high = m.end() if i == len(spans) - 1 or suffix is None else suffix.end()
        parts.append((low - m.start(), high - m.start(), _on_day(whole, i == named, int(m.string[start:end]))))
    return Series(tuple(parts))


def _numbers_of(m: Match) -> list[tuple[int, int]]:
    """Return where the number of each day stands."""
    return [m.span("first"), *(number.span() for number in _DIGITS.finditer(m.string, *m.span("more")))]


_LINKS = (*grammar.AND.words, *grammar.OR.words, ",", "&")


def _may_count(m: Match, last: int) -> bool:
    """Return whether the last number of a list may count what follows: "July 6 and 7 soldiers", but not "July 6-7"."""
    return m.string[m.start() : last].rstrip().endswith(_LINKS)


def _on_day(whole: Calendar | Shift, named: bool, day: int) -> Reading:
    if isinstance(whole, Calendar) and not named:
        return evolve(whole, day=day, weekday=None)
    return evolve(whole, day=day)


def _ends(m: Match) -> bool:
    """Return whether a list of days ends where the match does: "July 6 and 7 soldiers" does not."""
    if group(m, "year"):
        return True
    after = word_after(m)
    return (
        not after
        or not after[0].islower()
        or m.string[m.end() : m.end() + 1] in {",", ".", ";", ":", ")"}
        or after in FUNCTION_WORDS
    )


def _figures_range(m: Match) -> Reading | None:
    """Two days in figures with one year: "21.03.-22.04.2017"."""
    dotted = m["sep"] == "."
    first, last = (_in_some_order(int(m[x]), int(m[y]), m["y"], None, dotted=dotted) for x, y in (("a", "b"), ("c", "d")))
    if first is None or last is None:
        return None
    return Series(tuple((m.start(g) - m.start(), m.end(g) - m.start(), r) for g, r in (("first", first), ("last", last))))


def _from_day(m: Match) -> Reading | None:
    """Return the day before "to July 16", which takes its month from there."""
    last = reading_of(m)
    if not isinstance(last, Calendar) or last.day is None or int(m["first"]) >= last.day:
        return None
    first = evolve(last, day=int(m["first"]))
    return Series(tuple((m.start(g) - m.start(), m.end(g) - m.start(), r) for g, r in (("first", first), ("last", last))))


def _years(m: Match) -> Reading | None:
    first, last = m["from"], m["to"]
    if int(last) <= int(first[2:]) and not (first.endswith("99") and last == "00"):
        return None
    century = int(first[:2]) + (int(last) < int(first[2:]))
    return _ends_of(m, Calendar(first), Calendar(f"{century}{last}"))


def _years_bc(m: Match) -> Reading | None:
    return _ends_of(m, Calendar(f"BC{int(m['from']):04}"), Calendar(f"BC{int(m['to']):04}"))


def _ends_of(m: Match, first: Reading, last: Reading) -> Series:
    (a, b), (c, _) = m.span("from"), m.span("to")
    return Series(((0, b - a, first), (c - a, m.end() - a, last)))


_SERIES: tuple[Rule[Reading], ...] = (
    Rule(
        "timex.days-of-a-month",
        DAY_CUES | WEEKDAY_CUES,
        DAYS_MONTH,
        _days,
        (("9-10 February", Series(((0, 1, Calendar(None, 2, 9)), (2, 13, Calendar(None, 2, 10))))),),
        ("9-10 men",),
        glance=_TWO_FIGURES,
        near=MONTH_CUES,
        reach=FARTHEST,
    ),
    Rule(
        "timex.month-with-days",
        MONTH_CUES | WEEKDAY_CUES,
        MONTH_DAYS,
        _days,
        (("July 8-9", Series(((0, 6, Calendar(None, 7, 8)), (7, 8, Calendar(None, 7, 9))))),),
        ("July 6 and 7 soldiers",),
        glance=_TWO_FIGURES,
    ),
    Rule(
        "timex.range-of-figures",
        DAY_CUES,
        FIGURES_RANGE,
        _figures_range,
        (("21.03.-22.04.2017", Series(((0, 6, Calendar("2017", 3, 21)), (7, 17, Calendar("2017", 4, 22))))),),
        ("21.03.2017",),
        figures=True,
    ),
    Rule(
        "timex.from-a-day",
        {"from"},
        FROM_DAY,
        _from_day,
        (("from 11 to July 16", Series(((5, 7, Calendar(None, 7, 11)), (11, 18, Calendar(None, 7, 16))))),),
        ("from 11 to July",),
    ),
    Rule(
        "timex.range-of-years",
        {FOUR_DIGITS},
        YEARS,
        _years,
        (("1941-45", Series(((0, 4, Calendar("1941")), (5, 7, Calendar("1945"))))),),
        ("1941-12",),
    ),
    Rule(
        "timex.range-of-years-bc",
        {"bc", "bce", "b"},
        YEARS_BC,
        _years_bc,
        (("499-449 BC", Series(((0, 3, Calendar("BC0499")), (4, 10, Calendar("BC0449"))))),),
        ("499-449",),
    ),
)


RULES = _DAYS + _SERIES
"""All rules of this module."""
