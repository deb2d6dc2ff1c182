"""Years, seasons, quarters, decades, centuries, and parts of a period: early May, the end of 2016, about 1910.

Rules for years, seasons, quarters, halves, decades and centuries.

Rules for a part of a period: early May, the end of 2016, the second half of that year, about 1910.
"""

from __future__ import annotations

import re

from attrs import evolve

from conflictnews.language.rules import DIGITS_AND_MORE, FOUR_DIGITS, Match, Rule
from conflictnews.languages.en import date_grammar as grammar
from conflictnews.languages.en.calendar import DECADES, MONTHS, NOT_YEARS_BEFORE, NUMBERED, SEASONS, WEEKDAYS
from conflictnews.languages.en.dates import (
    AFTER_NO_SPRING,
    BEFORE_FALL,
    EDGES_OF_WEEKS,
    ERAS_AFTER,
    FALL,
    FUNCTION_WORDS,
    INTRODUCES,
    MONTH_VERBS,
    NAMED_SPRINGS,
    SPRING,
    SURE_YEAR_LEADS,
    YEAR_NOUNS,
    YEAR_PREFIXES,
)
from conflictnews.languages.en.named_times import EVENTS
from conflictnews.languages.en.number_words import TEENS, TENS
from conflictnews.languages.en.number_words import UNITS as NUMBER_UNITS
from conflictnews.languages.en.numbered_things import NAMED_BY_NUMBER
from conflictnews.models import TimexMod
from conflictnews.numerals.words import cardinal
from conflictnews.patterns import lazy, lazy_re
from conflictnews.timex.days import DMY, MDY, MONTH_YEAR, ORDINAL_CUES, TAIL
from conflictnews.timex.patterns import (
    BC,
    BC_ERA,
    DET,
    FREE,
    LONG_UNIT,
    MONTH,
    NUMBER,
    ORDINAL_WORD,
    PART,
    PART_OF_DAY,
    REL,
    RELATIVE_DAY,
    SEASON,
    TIME_WORDS,
    WEEKDAY,
    YEAR,
    YEAR_FIGURES,
    alone,
    det_before,
    either,
    group,
    has_det,
    phrase,
    reading_of,
    squeezed,
    word_after,
    word_before,
)
from conflictnews.timex.readings import Base, Calendar, Reading, Shift
from conflictnews.timex.values import days_in_month

# ------------------------------------------------------------------ periods

_CENTURY_WORD = either(("eleven", *TEENS, "twenty"))
_REST_WORD = (
    rf"(?:(?:{either(TENS)})(?:[- ](?:{either(NUMBER_UNITS)}))?|{either(TEENS)}|(?:oh|o')[- ](?:{either(NUMBER_UNITS)}))"
)
YEAR_WORDS = phrase(
    rf"(?P<hundreds>{_CENTURY_WORD})[- ](?:hundred(?: and)? )?(?P<rest>{_REST_WORD})(?!\w|-\w)"
    rf"|two thousand(?: and)? (?P<rest>{_REST_WORD}|{either(NUMBER_UNITS)})(?!\w|-\w)"
)
_MONTH_BEFORE = rf"(?:(?<=(?P<head>(?<!\w)(?P<month>{either(MONTHS)})[\x20\n](?:of[\x20\n])?))|)"
ERA = phrase(r"(?:~(?P<era>b\.?c\.?(?:e\.?)?|a\.?d\.?|c\.?e\.?)(?!\w))?")
_NEXT_YEAR = r"[-/]\d\d(?:\d\d)?(?!\d)"
SEASON_YEAR = SEASON + phrase(r"(?: months)?") + rf"(?:{phrase(rf',? (?:of )?{YEAR_FIGURES}')}{_NEXT_YEAR}|{TAIL})"
YEAR_SEASON = phrase(rf"(?:{YEAR}|{YEAR_FIGURES}{_NEXT_YEAR}) {SEASON}")
DECADE = (
    rf"(?:(?P<decade>1\d\d|20\d)0'?s|(?P<decade>\d\d)0s(?=\x20?b\.?c)|(?:'|(?<='))(?P<shortdecade>\d)0s|(?P<shortdecade>[2-9])0s"
    rf"|(?:nineteen[- ])?(?P<decadeword>{either(DECADES)}))(?!\w){ERA}"
)
CENTURY = phrase(rf"(?P<century>\d{{1,2}}(?:st|nd|rd|th)|{ORDINAL_WORD})[- ]century(?!\w)") + ERA
BARE_YEAR = rf"(?:{phrase(BC)}|{YEAR}(?:\x20a\.?d\.?(?!\w))?)"
_NTH = "first|second|third|fourth|last|final|1st|2nd|3rd|4th"
QUARTER = phrase(rf"(?:(?P<quarter>{_NTH})[- ]quarter|q(?P<quarter>[1-4]))(?!\w)") + phrase(
    rf"(?:(?:,| of|,? in)?~{YEAR}|{TAIL})"
)

_YEARS_AROUND = lazy(r"(?:\D.{4}|\d{4}-)\d{4}(?:-\d{4})?(?<=\d-\d{4})(?!\d)")
_BEFORE_FIGURES = frozenset("$#£€@.:+*=\\_")


def _year(m: Match) -> Reading | None:
    before, after = word_before(m).lower(), word_after(m).lower()
    left = m.string[max(0, m.start() - 2) : m.start()]
    if left[-1:] == "-" and before in YEAR_PREFIXES:
        return reading_of(m)
    if before in _NUMBERED or after in ERAS_AFTER or _is_part_of_a_figure(left) or _is_measured(m):
        return None
    if after in NOT_YEARS_BEFORE and before not in SURE_YEAR_LEADS:
        return None
    return reading_of(m) if _is_year(m, before, left) else None


def _is_measured(m: Match) -> bool:
    """Return whether a sign of a measure or a currency follows."""
    return m.string[m.end() : m.end() + 2].strip()[:1] in _SIGNS


_SIGNS = frozenset("%°$€£")

_NUMBERED = NUMBERED | NAMED_BY_NUMBER.keys()


def _is_year(m: Match, before: str, left: str) -> bool:
    """Return whether four digits look like a year: by the word before, by a bracket, by what stands around, or near enough."""
    year, right = int(m["year"]), m.string[m.end() : m.end() + 1]
    if before in INTRODUCES or before in YEAR_NOUNS or 1900 <= year < 2050 or left[-1:] == "(" or right in {")", ","}:
        return True
    if alone(m):
        return True
    return bool(year % 100) and (right in {"", "\n"} or _YEARS_AROUND.match(m.string, max(0, m.start() - 5)) is not None)


def _year_words(m: Match) -> Reading | None:
    """Return a year as it is spoken: "nineteen ninety-four"; not a count of something."""
    rest = cardinal(m["rest"].lower().replace("oh", "").replace("o'", "").strip(" -"))
    hundreds = cardinal(m["hundreds"].lower()) if m["hundreds"] else 20
    if rest is None or hundreds is None or (not has_det(m) and word_before(m).lower() not in _YEAR_LEADS):
        return None
    after = word_after(m)
    if after[:1].islower() and after not in FUNCTION_WORDS:
        return None
    year = hundreds * 100 + rest
    return Calendar(f"{year}", MONTHS[m["month"].lower()] if group(m, "month") else None) if 1100 <= year < 2100 else None


_YEAR_LEADS = INTRODUCES | grammar.BEFORE_SPOKEN_YEARS.words | {""}


def _is_part_of_a_figure(left: str) -> bool:
    """Return whether the two characters before four digits make them a price, an identifier, a piece of a larger number."""
    if left[-1:] and left[-1] in _BEFORE_FIGURES and not left.endswith((". ", ": ")):
        return True
    if left[-1:] in {"/", "-"} and not left[:-1].isdigit() and left[:-1].isalnum():
        return True
    return left[-1:] in {"'", ","} and left[:1].isdigit()


def _the_year(m: Match) -> Reading | None:
    if word_before(m) in grammar.NEW.words:
        return None
    return Calendar("2000") if group(m, "millennium") else reading_of(m)


def _decade(m: Match) -> Reading | None:
    det = m.string[max(0, m.begin()) : m.start()].lower().strip() in grammar.THE.words
    if not det and (group(m, "decadeword") and " " not in m[0] and "-" not in m[0]):
        return None
    if group(m, "shortdecade") and m.begin() == m.start():
        return None
    return reading_of(m)


_NO_NOUNS = FUNCTION_WORDS | EVENTS


def _season(m: Match) -> Reading | None:
    word = m["season"].lower()
    return reading_of(m) if m.end() - m.start() > len(word) or _is_season(m, word) else None


def _is_season(m: Match, word: str) -> bool:
    """Return whether a lone word is a season by the words around it: not "a summer dress", nor in "the fall of the city"."""
    before, after = word_before(m), word_after(m).lower()
    if word in FALL:
        return (has_det(m) and after not in grammar.OF.words) or before.lower() in BEFORE_FALL
    if before.lower() in grammar.ARTICLES.words and after[:1].islower() and after not in _NO_NOUNS:
        return False
    return word not in SPRING or (before not in NAMED_SPRINGS and after not in AFTER_NO_SPRING)


def _quarter(m: Match) -> Reading | None:
    """Return a quarter of a year; "last quarter" is the one before this, but not in "the last quarter of the year"."""
    lone = squeezed(m[0]) in grammar.LAST_QUARTER.words
    return None if lone and word_after(m).lower() not in grammar.OF.words else reading_of(m)


_PERIODS: tuple[Rule[Reading], ...] = (
    Rule(
        "timex.year",
        {FOUR_DIGITS},
        YEAR,
        _year,
        (("2003", Calendar("2003")),),
        ("2,013", "Resolution 2254", "1500 men", "Camp 1948", "$2000"),
    ),
    Rule(
        "timex.year-of-an-era",
        {"bc", "bce", "b", "ad"},
        rf"(?<=(?<![\d,.])(?P<head>(?P<bc>\d{{1,4}})\x20?)){BC_ERA}|(?<=(?<!\w)(?P<head>{YEAR_FIGURES}\x20))ad(?!\w)",
        reading_of,
        (("490 BC", Calendar("BC0490")), ("1066 AD", Calendar("1066"))),
        ("490 men",),
    ),
    Rule(
        "timex.the-year",
        {"year"},
        DET
        + phrase(rf"year (?:{BARE_YEAR}|(?P<millennium>two thousand)(?! (?:and )?[a-z]*(?:teen|one|two|three|four|five|six)))"),
        _the_year,
        (("the year 1950", Calendar("1950")), ("the year two thousand", Calendar("2000")), ("year 490 BC", Calendar("BC0490"))),
        ("the year 12",),
    ),
    Rule(
        "timex.fiscal-year",
        {"fiscal", "fy"},
        DET + phrase(rf"(?:fiscal (?:year )?|fy~){YEAR}"),
        reading_of,
        (("fiscal year 2013", Calendar("2013")), ("FY 2013", Calendar("2013"))),
        ("fiscal policy",),
    ),
    Rule(
        "timex.year-in-words",
        {"eleven", "twenty", "two", *TEENS},
        _MONTH_BEFORE + f"(?:{YEAR_WORDS})",
        _year_words,
        (
            ("nineteen ninety-four", Calendar("1994")),
            ("two thousand and six", Calendar("2006")),
            ("March nineteen ninety-nine", Calendar("1999", 3)),
        ),
        ("nineteen ninety-kilo sacks", "two thousand and six men", "twenty nineteen-year-olds"),
        figures=True,
        glance=lazy_re(r"two\s{1,80}thousand|(?!two)", re.IGNORECASE),
    ),
    Rule(
        "timex.decade",
        {DIGITS_AND_MORE, "nineteen"} | DECADES.keys(),
        rf"(?:(?<=(?P<head>(?<!\w)the[\x20\n]'))|(?<=(?P<head>(?<!\w)'))|{DET})" + DECADE,
        _decade,
        (
            ("the 1990s", Calendar("199")),
            ("the nineties", Calendar("199")),
            ("the '90s", Calendar("199")),
            ("1960s", Calendar("196")),
        ),
        ("in his thirties", "T-90s"),
    ),
    Rule(
        "timex.century",
        {DIGITS_AND_MORE} | ORDINAL_CUES,
        DET + CENTURY,
        reading_of,
        (
            ("the 18th century", Calendar("17")),
            ("the nineteenth century", Calendar("18")),
            ("the twenty-first century", Calendar("20")),
            ("the 4th century BC", Calendar("BC03")),
        ),
        ("a century",),
        near={"century"},
        reach=4,
    ),
    Rule(
        "timex.season",
        SEASONS.keys(),
        det_before(rf"[a-z]+(?:\x20of\x20\d+|\x20\d{{4}})?(?:[-/]\d\d)?{FREE}") + SEASON_YEAR,
        _season,
        (
            ("the summer of 2014", Calendar("2014", cycle="SU")),
            ("winter", Calendar(cycle="WI")),
            ("spring 2022", Calendar("2022", cycle="SP")),
            ("winter of 2021/22", Calendar("2021", cycle="WI")),
        ),
        ("the fall of a castle", "Arab Spring"),
    ),
    Rule(
        "timex.year-season",
        {FOUR_DIGITS},
        DET + YEAR_SEASON,
        reading_of,
        (("2014 summer", Calendar("2014", cycle="SU")), ("the 2021-22 winter", Calendar("2021", cycle="WI"))),
        ("1400 springs",),
    ),
    Rule(
        "timex.quarter",
        ORDINAL_CUES | {"q1", "q2", "q3", "q4", "last", "final"},
        DET + QUARTER,
        _quarter,
        (("Q3 2014", Calendar("2014", cycle="Q3")), ("the second quarter of 2018", Calendar("2018", cycle="Q2"))),
        ("a quarter", "the old quarter"),
        near={"quarter", "q1", "q2", "q3", "q4"},
        reach=4,
    ),
)

# ------------------------------------------------------------------ parts of a period

RELATED = phrase(rf"(?:{REL} |(?P<rel>the) )(?:{LONG_UNIT}|{WEEKDAY}|{MONTH}|{SEASON}|{PART_OF_DAY})")
_THE = phrase(r"(?:the )?")
PERIODS = rf"(?:{MONTH_YEAR}|{_THE}(?:{YEAR_SEASON}|{SEASON_YEAR}|{DECADE}|{CENTURY}|(?:year\x20)?{BARE_YEAR}))"
DAYS = rf"(?:{DMY}|{MDY}|{WEEKDAY}|{RELATIVE_DAY})"
DATES = rf"(?:{DAYS}|{RELATED}|{PERIODS})"

_NOUNS = (
    "beginning|start|onset|outset|opening|middle|midst|close|end|latter part|early part|very end|tail end|turn|height".split(
        "|"
    )
)
EDGE = (
    f"(?:{DET}(?:"
    + phrase(r"(?P<with_part>)(?P<edge>early|mid|late)(?:[- ]|(?=[1-9]))(?:(?:in|on) )?")
    + phrase(rf"|(?P<noun>)(?P<edge>{either(_NOUNS)}) of )")
    + phrase(r"|(?P<within>)(?P<edge>later|earlier|sometime) (?:(?:in|on) )?)")
    + DATES
    + phrase(rf"(?(with_part)(?: {PART})?|)")
)
"""The edge of a date, in one pattern for three rules: dates are many, and each engine of them takes long to make."""
PERIOD_END = phrase(r"(?P<unit>year|month|week)(?:'s)?[- ](?P<edge>end)(?!\w)")
HALF = phrase(r"(?P<half>first|second|latter|last)[- ]half of ") + rf"(?:{RELATED}|{PERIODS})"
_WEEKS_OF = lazy_re(r"\w+\s{1,80}(?:[\w.,½-]+\s{1,80}){0,5}?(?:days|weeks?)\s{1,80}of", re.IGNORECASE)
"""What is followed by weeks or days of something within few words: "the last two weeks of May"."""
WEEK_OF = (
    phrase(
        phrase(
            rf"(?:(?P<which>first|opening|last|final|closing) (?:(?:{NUMBER} )?(?:days|weeks)|week)"
            r"|(?P<which>second|third|fourth) week) of "
        )
    )
    + rf"(?:{MONTH_YEAR}|{BARE_YEAR})"
)
DAY_OF = phrase(r"(?P<which>first|opening|last|final) day of ") + rf"(?:{MONTH_YEAR}|{_THE}(?:year\x20)?{YEAR})"
_WHICH = grammar.NTH_WEEKDAYS.values
NTH_WEEKDAY = phrase(rf"(?P<which>{either(_WHICH)}) ") + WEEKDAY + phrase(r" (?:of|in) ") + MONTH_YEAR
WEEK_WITH = phrase(r"week (?:of|beginning|starting|ending) (?:the )?") + rf"(?:{DMY}|{MDY})"
ABOUT = phrase(rf"(?P<degree>{either(grammar.ABOUT.words)}) ") + rf"(?:{DMY}|{MDY}|{MONTH_YEAR}|{_THE}{DECADE}|{BARE_YEAR})"


def _edge(m: Match) -> Reading | None:
    reading = reading_of(m)
    lone_month = isinstance(reading, Calendar) and reading.month and reading.day is None and reading.year is None
    if lone_month and m["month"] in MONTH_VERBS:
        return None
    return None if isinstance(reading, Calendar) and reading.year is None and _is_of_a_fall(m) else reading


def _edge_of_date(m: Match) -> Reading | None:
    return _edge(m) if m["with_part"] is not None else None


def _is_of_a_fall(m: Match) -> bool:
    """Return whether "the fall" of something is no season: "the early days of the fall"."""
    return group(m, "season").lower() in FALL and not grammar.OF.words.isdisjoint(m[0].lower().split())


def _later_in(m: Match) -> Reading | None:
    """Return some day of a period ("later in the year"); "earlier today" is the beginning of today."""
    reading = _edge(m) if m["within"] is not None else None
    if isinstance(reading, Shift) and reading.unit == "D" and reading.base is Base.SPEECH:
        return reading
    sometime = m["edge"].lower() in grammar.SOMETIME.words
    return evolve(reading, mod=None) if sometime and isinstance(reading, (Shift, Calendar)) else reading


def _week_of(m: Match) -> Reading | None:
    reading = reading_of(m)
    edge = EDGES_OF_WEEKS.get(m["which"].lower())
    if not isinstance(reading, Calendar) or m[0].split()[-1] in MONTH_VERBS:
        return None
    return evolve(reading, mod=edge)


def _day_of(m: Match) -> Reading | None:
    """Return the first or last day of a year, or of a month whose length is known."""
    reading, first = reading_of(m), m["which"].lower() in grammar.FIRST_DAYS.words
    if not isinstance(reading, Calendar) or m[0].split()[-1] in MONTH_VERBS:
        return None
    month = reading.month or (1 if first else 12)
    if first:
        return evolve(reading, month=month, day=1)
    if month == 2 and reading.year is None:
        return None
    return evolve(reading, month=month, day=days_in_month(int(reading.year or 2001), month))


def _nth_weekday(m: Match) -> Reading | None:
    reading = reading_of(m)
    if not isinstance(reading, Calendar) or reading.weekday is None or m[0].split()[-1] in MONTH_VERBS:
        return None
    return evolve(reading, nth=_WHICH[m["which"].lower()])


def _week_with(m: Match) -> Reading | None:
    reading = reading_of(m)
    return evolve(reading, week=True) if isinstance(reading, Calendar) else None


def _about(m: Match) -> Reading | None:
    if group(m, "bc") or group(m, "decade") or group(m, "month"):
        return None if group(m, "month") in MONTH_VERBS else reading_of(m)
    if word_after(m).lower() in NOT_YEARS_BEFORE:
        return None
    return reading_of(m) if 1600 <= int(group(m, "year") or 0) <= 2100 else None


def _edge_of(m: Match) -> Reading | None:
    determined = has_det(m) or not m[0][0].islower() or m["edge"].lower() not in grammar.EDGES_AFTER_THE.words
    return _edge(m) if determined and m["noun"] is not None else None


_START, _END = TimexMod.START, TimexMod.END

_EDGES: tuple[Rule[Reading], ...] = (
    Rule(
        "timex.edge",
        {"early", "mid", "late"},
        EDGE,
        _edge_of_date,
        (
            ("early May", Calendar(None, 5, mod=_START)),
            ("mid-2023", Calendar("2023", mod=TimexMod.MID)),
            ("the late 1990s", Calendar("199", mod=_END)),
            ("late on Tuesday", Calendar(weekday=2, mod=_END)),
            ("early the next morning", Shift("D", 1, Base.TEXT, "TMO", _START)),
        ),
        ("late for class", "early may"),
        near=TIME_WORDS,
        reach=12,
    ),
    Rule(
        "timex.edge-of",
        {noun.partition(" ")[0] for noun in _NOUNS},
        EDGE,
        _edge_of,
        (
            ("the end of 2016", Calendar("2016", mod=_END)),
            ("the beginning of June", Calendar(None, 6, mod=_START)),
            ("the close of the month", Shift("M", 0, Base.TEXT, mod=_END)),
            ("the end of last month", Shift("M", -1, mod=_END)),
        ),
        ("the end of their retreat", "the midst of their old feud"),
        near=TIME_WORDS,
        reach=12,
    ),
    Rule(
        "timex.later-in",
        {"later", "earlier", "sometime"},
        EDGE,
        _later_in,
        (
            ("later in the year", Shift("Y", 0, Base.TEXT, mod=_END)),
            ("later that month", Shift("M", 0, Base.TEXT, mod=_END)),
            ("sometime next year", Shift("Y", 1)),
            ("earlier today", Shift("D", 0, mod=_START)),
        ),
        ("later in the battle",),
        near=TIME_WORDS,
        reach=12,
    ),
    Rule(
        "timex.end-of-a-period",
        {"year", "month", "week"},
        DET + PERIOD_END,
        lambda m: Shift(m["unit"][0].upper(), 0, Base.TEXT, mod=_END),
        (("month's end", Shift("M", 0, Base.TEXT, mod=_END)),),
        ("month of May",),
    ),
    Rule(
        "timex.half-of",
        {"first", "second", "latter", "last"},
        DET + HALF,
        reading_of,
        (
            ("the first half of 1987", Calendar("1987", cycle="H1")),
            ("the second half of May", Calendar(None, 5, mod=_END)),
            ("the first half of this year", Shift("Y", 0, cycle="H1")),
        ),
        ("half of 2024",),
        glance=lazy_re(r"\w+[-\s]\s{0,80}half", re.IGNORECASE),
    ),
    Rule(
        "timex.week-of",
        {"first", "opening", "last", "final", "closing", "second", "third", "fourth"},
        DET + WEEK_OF,
        _week_of,
        (
            ("the second week of May", Calendar(None, 5)),
            ("the last two weeks of May", Calendar(None, 5, mod=_END)),
            ("the closing week of June", Calendar(None, 6, mod=_END)),
            ("the first days of May 2015", Calendar("2015", 5, mod=_START)),
        ),
        ("the last week of the war",),
        glance=_WEEKS_OF,
        near={"week", "weeks", "days"},
        reach=6,
    ),
    Rule(
        "timex.day-of",
        {"first", "opening", "last", "final"},
        DET + DAY_OF,
        _day_of,
        (("the opening day of 1996", Calendar("1996", 1, 1)), ("the last day of February 2020", Calendar("2020", 2, 29))),
        ("the first day of her journey", "the last day of February"),
        near={"day"},
        reach=3,
    ),
    Rule(
        "timex.nth-weekday",
        _WHICH.keys(),
        DET + NTH_WEEKDAY,
        _nth_weekday,
        (
            ("the last Sunday of October", Calendar(None, 10, weekday=7, nth=-1)),
            ("the second Friday in June 2018", Calendar("2018", 6, weekday=5, nth=2)),
        ),
        ("the last Sunday of fasting",),
        near=WEEKDAYS.keys(),
        reach=3,
    ),
    Rule(
        "timex.week-of-a-day",
        {"week"},
        DET + WEEK_WITH,
        _week_with,
        (
            ("the week of 4 March", Calendar(None, 3, 4, week=True)),
            ("the week beginning June 6, 2016", Calendar("2016", 6, 6, week=True)),
        ),
        ("the week of fighting",),
        near=MONTHS.keys() | {DIGITS_AND_MORE},
        reach=12,
    ),
    Rule(
        "timex.about-a-date",
        {word.rstrip(".") for word in grammar.ABOUT.words},
        ABOUT,
        _about,
        (
            ("about 1910", Calendar("1910", mod=TimexMod.APPROX)),
            ("around March 1981", Calendar("1981", 3, mod=TimexMod.APPROX)),
        ),
        ("about 2000 men", "over 1900"),
        near=MONTHS.keys() | DECADES.keys() | {FOUR_DIGITS, DIGITS_AND_MORE, "b", "bc", "bce"},
        reach=12,
    ),
)


RULES = _PERIODS + _EDGES
"""All rules of this module."""
