"""Rules for dates that share a month or a year: 9-10 February, July 8 and 9, June 28 to July 2, 2012, 1941-45."""

from __future__ import annotations

import regex
from attrs import evolve

from conflictnews.language.rules import DIGITS_AND_MORE, FEW_DIGITS, FOUR_DIGITS, Rule
from conflictnews.timex.day_rules import MONTH_CUES, WEEKDAY_CUES
from conflictnews.timex.neighbours import FUNCTION_WORDS, word_after
from conflictnews.timex.patterns import BC_ERA, MONTH, WEEKDAY, YEAR_TAIL, Match, phrase
from conflictnews.timex.reader import reading_of
from conflictnews.timex.readings import Calendar, Reading, Series, Shift

_ORDINAL = r"(?:st|nd|rd|th)?"
_SUFFIX = regex.compile(_ORDINAL, regex.IGNORECASE)
_NUMBER = r"(?:0?[1-9]|[12]\d|3[01])"
_STRONG = r"(?:~[-/]~|, ?(?:and|or) | (?:to|and|&|or|through|until|till) )"
_SEPARATOR = rf"(?:{_STRONG}|, ?(?=\d{{1,2}}{_ORDINAL}(?:~[-/]~|,? (?:and|or|to) |, ?\d{{1,2}}\D)))"

DAYS_MONTH = phrase(
    rf"(?:{WEEKDAY},? )?(?P<first>{_NUMBER}){_ORDINAL}(?:(?:{_STRONG}|, )(?:the )?(?P<more>{_NUMBER}){_ORDINAL}){{1,8}}"
    rf"(?: of)?[- ]{MONTH}(?:{YEAR_TAIL})?"
)
MONTH_DAYS = phrase(
    rf"(?:{WEEKDAY},? )?{MONTH} (?:the )?(?P<first>{_NUMBER}){_ORDINAL}"
    rf"(?:{_SEPARATOR}(?:the )?(?P<more>{_NUMBER}){_ORDINAL}(?![\d:%]|[.,]\d|~[ap]\.?m\W)){{1,16}}(?:{YEAR_TAIL})?"
)
YEARS = phrase(r"(?P<from>1\d\d\d|20\d\d)~[-/]~(?P<to>\d\d)(?![\w%]|[.,:/]\d|-\d)")
YEARS_BC = r"(?<=(?<![\d,.])(?P<head>(?P<from>\d{1,4})(?:\x20?-\x20?|\x20(?:to|and|or)\x20)(?P<to>\d{1,4})\x20?))" + BC_ERA


def _days(m: Match) -> Reading | None:
    """Each day number is a date; the first and the last reach to the ends of the match."""
    whole = reading_of(m)
    if not isinstance(whole, (Calendar, Shift)):
        return None
    spans = [m.span("first"), *m.spans("more")]
    if (
        m.start("month") < m.start("first")
        and m.string[: spans[-1][0]].rstrip().endswith(("and", "or", ",", "&"))
        and not _ends(m)
    ):
        return None
    named = 0 if m["weekday"] else None  # the day that the weekday is said of
    parts: list[tuple[int, int, Reading]] = []
    for i, (start, end) in enumerate(spans):
        low = m.start() if i == 0 else start
        suffix = _SUFFIX.match(m.string, end)
        high = m.end() if i == len(spans) - 1 or suffix is None else suffix.end()
        parts.append((low - m.start(), high - m.start(), _on_day(whole, i == named, int(m.string[start:end]))))
    return Series(tuple(parts))


def _on_day(whole: Calendar | Shift, named: bool, day: int) -> Reading:
    if isinstance(whole, Calendar) and not named:
        return evolve(whole, day=day, weekday=None)
    return evolve(whole, day=day)


def _ends(m: Match) -> bool:
    """Whether a list of days ends where the match does: "July 6 and 7 soldiers" does not."""
    if m.groupdict().get("year"):
        return True
    after = word_after(m)
    return (
        not after
        or not after[0].islower()
        or m.string[m.end() : m.end() + 1] in {",", ".", ";", ":", ")"}
        or after in FUNCTION_WORDS
    )


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


RULES: tuple[Rule[Reading], ...] = (
    Rule(
        "days of a month",
        {FEW_DIGITS, DIGITS_AND_MORE} | WEEKDAY_CUES,
        DAYS_MONTH,
        _days,
        (("9-10 February", Series(((0, 1, Calendar(None, 2, 9)), (2, 13, Calendar(None, 2, 10))))),),
        ("9-10 men",),
    ),
    Rule(
        "month with days",
        MONTH_CUES | WEEKDAY_CUES,
        MONTH_DAYS,
        _days,
        (("July 8-9", Series(((0, 6, Calendar(None, 7, 8)), (7, 8, Calendar(None, 7, 9))))),),
        ("July 6 and 7 soldiers",),
    ),
    Rule(
        "range of years",
        {FOUR_DIGITS},
        YEARS,
        _years,
        (("1941-45", Series(((0, 4, Calendar("1941")), (5, 7, Calendar("1945"))))),),
        ("1941-12",),
    ),
    Rule(
        "range of years BC",
        {"bc", "bce", "b"},
        YEARS_BC,
        _years_bc,
        (("499-449 BC", Series(((0, 3, Calendar("BC0499")), (4, 10, Calendar("BC0449"))))),),
        ("499-449",),
    ),
)
"""Several dates in one: each is a mention of its own."""
