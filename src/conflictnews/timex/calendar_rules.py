"""Rules for dates of the calendar: days, months, years, seasons, decades, centuries, and their edges."""

from __future__ import annotations

import regex

from conflictnews.models import TimexMod
from conflictnews.rules import DIGIT, Rule
from conflictnews.tables.calendar import (
    MONTHS,
    NOT_YEARS_AFTER,
    NOT_YEARS_BEFORE,
    ORDINALS,
    PARTS,
    RELATIVE_DAYS,
    SEASONS,
    TENS,
    WEEKDAYS,
)
from conflictnews.timex.patterns import (
    BC,
    CLOCK,
    DAY,
    DAY_WORD,
    DEGREE,
    DEGREE_CUES,
    EDGES,
    LONG_UNIT,
    MONTH,
    ORDINAL_WORD,
    PART,
    RELATIVE_DAY,
    SEASON,
    WEEKDAY,
    YEAR,
    YEAR_TAIL,
    either,
    full_year,
    phrase,
    year_of,
)
from conflictnews.timex.reader import RELATIONS, reading_of
from conflictnews.timex.readings import Base, Calendar, Numeric, Reading, Shift

# ------------------------------------------------------------------ pieces that other rules hold too

_TAIL = rf"(?:{YEAR_TAIL})?"
DMY = phrase(rf"(?:{WEEKDAY},? (?:the )?)?(?:{DAY}(?:~of |,? |~[-/.]~|)|{DAY_WORD} of ){MONTH}{_TAIL}")
MDY = phrase(rf"(?:{WEEKDAY},? (?:the )?)?{MONTH}(?: (?:the )?|[-/]){DAY}(?! ?[ap]\.?m)") + _TAIL
MONTH_YEAR = phrase(rf"(?:the month of )?{MONTH}") + _TAIL
_RELATION = either(r for r in RELATIONS if r not in {"the", "very", "current"})
REL = phrase(rf"(?P<rel>(?:the )?(?:{_RELATION}))(?!\w)")
_THE = phrase(r"(?:the )?")
RELATED = phrase(rf"(?:{REL} |(?P<rel>the) )(?:{LONG_UNIT}|{WEEKDAY}|{MONTH}(?: {DAY})?|{SEASON})")
SEASON_YEAR = phrase(rf"(?:the )?{SEASON}") + rf"(?:{YEAR_TAIL})?"
YEAR_SEASON = phrase(rf"(?:the )?{YEAR} {SEASON}")
ERA = r"(?:~(?P<era>b\.?c\.?(?:e\.?)?|a\.?d\.?|c\.?e\.?)(?!\w))?"
DECADE = phrase(
    rf"(?:the )?(?:(?P<decade>1\d\d|20\d)0'?s|(?P<decade>\d\d)0s(?= b\.?c)|'(?P<shortdecade>\d)0s|(?P<shortdecade>[2-9])0s"
    rf"|(?:nineteen[- ])?(?P<decadeword>{either(TENS)}))(?!\w){ERA}"
)
CENTURY = phrase(rf"(?:the )?(?P<century>\d{{1,2}}(?:st|nd|rd|th)|{ORDINAL_WORD})[- ]century(?!\w){ERA}")
BARE_YEAR = phrase(rf"(?:the year )?(?:{BC}|{YEAR})")
DAYS = rf"(?:{DMY}|{MDY}|{WEEKDAY}|{RELATIVE_DAY})"
PERIODS = rf"(?:{MONTH_YEAR}|{YEAR_SEASON}|{SEASON_YEAR}|{DECADE}|{CENTURY}|{BARE_YEAR})"
DATES = rf"(?:{DAYS}|{RELATED}|{PERIODS})"

MONTH_CUES = frozenset(MONTHS)
WEEKDAY_CUES = frozenset(WEEKDAYS)
_ABBREVIATED_DAYS = frozenset({"sun", "sat", "mon", "wed", "fri", "tue", "thu"})
_WORD_BEFORE = regex.compile(r"([\w']+)[^\w]{0,3}$")
_WORD_AFTER = regex.compile(r"[ \n-]{0,2}(\w+)")
_ORDINAL_DAY = regex.compile(r"the\s+(?:\d+(?:st|nd|rd|th)|[a-z])", regex.I)
FUNCTION_WORDS = frozenset(
    "were was in at the when and to as of but near by a an he they it that which who on for with is are had has after before where "
    "while until or from during saw his her their this she we i then there not so because if although though despite into through "
    "against between over under about would could will may might did".split()
)
"""Words that begin the next phrase, so that what stands before them is complete."""
_INTRODUCES_MONTH = frozenset(
    "in of by since until till from to and or between through during before after early late mid last next this that the a previous "
    "following for around about end beginning start middle throughout every each on as is was for late".split()
)


def word_before(m: regex.Match[str]) -> str:
    """The word before a match, as it is written, if nothing but a blank or a mark stands between."""
    found = _WORD_BEFORE.search(m.string, max(0, m.start() - 24), m.start())
    return found[1] if found else ""


def word_after(m: regex.Match[str]) -> str:
    """The word after a match, as it is written."""
    found = _WORD_AFTER.match(m.string, m.end())
    return found[1] if found else ""


# ------------------------------------------------------------------ days


def _free_standing(m: regex.Match[str]) -> bool:
    """Whether no noun follows to which a determiner before the match belongs: "the summer", but "the summer offensive"."""
    after = word_after(m)
    return not after or after.lower() in FUNCTION_WORDS or not m.string[m.end()].isspace()


def _day_of_month(m: regex.Match[str]) -> Reading | None:
    month = m["month"]
    if m.groupdict().get("det") and not _ORDINAL_DAY.match(m[0]) and m.end() < len(m.string) and not _free_standing(m):
        return None
    lone = m["weekday"] is None and not m.groupdict().get("year") and not m.groupdict().get("yy")
    if lone and month in {"may", "march", "mar", "sep", "dec", "jan"} and not m.string[: m.end()].endswith(("st", "nd", "rd", "th")):
        return None if month in {"may", "march", "mar"} else reading_of(m)
    return reading_of(m)


def _weekday(m: regex.Match[str]) -> Reading | None:
    word = m["weekday"]
    if word.lower() in _ABBREVIATED_DAYS:
        lone = m.end() - m.start() <= len(word) + 1
        if lone and (not word[0].isupper() or word.lower() in {"sun", "sat", "wed"}):
            introduced = word_before(m).lower() in {"on", "this", "next", "last", "every", "until", "from", "to", "till"}
            if not introduced or word.lower() == "sun" and word_before(m).lower() == "to":
                return None
    return reading_of(m)


# ------------------------------------------------------------------ months and years


def _month(m: regex.Match[str]) -> Reading | None:
    word = m["month"]
    if m.end() - m.start() > len(word):
        if not word[0].isupper() and word.lower() in {"may", "march", "mar"} and m.groupdict().get("year") is None:
            return None
        return reading_of(m)
    before = word_before(m)
    if before.lower() in _INTRODUCES_MONTH or before.isdigit():
        if word.islower() and word in {"may", "march", "mar", "dec", "sep", "jan"}:
            return None
        if word.lower() in {"may", "march"} and before.lower() in {"the", "a"} and word_after(m).lower() in FUNCTION_WORDS | {""}:
            return None
        if word.lower() in {"may", "march"} and word_after(m).istitle() and before.lower() in {"to", "and", "or", "as", "is", "was"}:
            return None
        return reading_of(m)
    if not word[0].isupper() or word.lower().rstrip(".") in {"may", "march", "mar", "april", "june", "august", "jan", "jun"}:
        return _month_without_preposition(m, before)
    return reading_of(m)


def _month_without_preposition(m: regex.Match[str], before: str) -> Reading | None:
    """A month that may be a verb or a person's name counts where its neighbours are no names."""
    word = m["month"]
    if not word[0].isupper() or word.lower() in {"may", "march", "mar"}:
        return None
    return None if before.istitle() or word_after(m).istitle() else reading_of(m)


_YEARS_AROUND = regex.compile(r"(?:\D.{4}|\d{4}-)\d{4}(?:-\d{4})?(?<=\d-\d{4})(?!\d)")


def _year(m: regex.Match[str]) -> Reading | None:
    if m.groupdict().get("bc") or m[0].lower().startswith("the year"):
        return reading_of(m)
    string, before, after = m.string, word_before(m).lower(), word_after(m).lower()
    left = string[max(0, m.start() - 2) : m.start()]
    if left[-1:] and left[-1] in "$#£€@.:+*=\\_" and not left.endswith((". ", ": ")) or before in NOT_YEARS_AFTER:
        return None
    if left[-1:] in {"/", "-"} and not left[:-1].isdigit() and left[:-1].isalnum():
        return None
    if left[-1:] in {"'", ","} and left[:1].isdigit():
        return None
    if after in NOT_YEARS_BEFORE and before not in {"in", "since", "until", "during"}:
        return None
    if string[m.end() : m.end() + 2].strip()[:1] in {"%", "°", "$", "€", "£"}:
        return None
    year = int(m["year"])
    right = string[m.end() : m.end() + 1]
    sure = before in _INTRODUCES_MONTH or 1900 <= year < 2050 or left[-1:] == "(" or right in {")", ","}
    return reading_of(m) if sure or year % 100 and (_YEARS_AROUND.match(string, max(0, m.start() - 5)) or right in {"", "\n"}) else None


def _decade(m: regex.Match[str]) -> Reading | None:
    if m.groupdict().get("decadeword") and not m[0].lower().startswith(("the", "nineteen")):
        return None
    if m.groupdict().get("shortdecade") and "'" not in m[0] and not m[0].lower().startswith("the"):
        return None
    if word_before(m).lower() in {"his", "her", "their", "my", "your"}:
        return None
    return reading_of(m)


def _season(m: regex.Match[str]) -> Reading | None:
    word, before = m["season"], word_before(m).lower()
    if m.groupdict().get("year") or m.groupdict().get("bc") or m.groupdict().get("thatyear"):
        return reading_of(m)
    after = word_after(m).lower()
    if word.lower() == "fall":
        determined = m[0].lower().startswith("the ")
        ok = determined and after in {"", "and", "the", "when", "he", "they", "but", "after", "campaign", "offensive"}
        return reading_of(m) if ok and after != "of" or before in {"early", "late", "last", "next"} else None
    if word.lower() == "spring" and (before == "arab" or after in {"up", "from", "into", "water", "to"}):
        return None
    if word[0].isupper() and before.istitle() and before not in {"The", "In", "By", "Since", "Until", "This", "Last", "Next"}:
        return None
    if m[0].lower().startswith("the ") and m.end() < len(m.string) and not _free_standing(m):
        return None
    return reading_of(m)


# ------------------------------------------------------------------ dates in figures

_SPLIT = r"(?P<sep>[./-])"
FIGURES = (
    r"(?P<y>\d{4})(?P<sep>[./-])(?P<m>\d{1,2})(?P=sep)(?P<d>\d{1,2})(?!\d|[./-]\d)"
    r"(?:[T_]_?(?P<hour>[01]\d|2[0-4]):(?P<minute>[0-5]\d)(?::(?P<second>[0-5]\d)(?:\.\d+)?)?(?:_?(?:z|[+-]\d\d:?\d\d)(?!\w))?)?"
    r"|(?P<a>\d{1,2})(?P<sep>[./-])(?P<b>\d{1,2})(?P=sep)(?P<y>\d{4}|\d\d)(?!\d|[./-]\d|\w)"
).replace("_", " ")


def _figures(m: regex.Match[str]) -> Reading | None:
    if m.start() and (m.string[m.start() - 1] in "./-_:#" or m.string[m.start() - 1].isalnum()):
        return None
    found = m.groupdict()
    year = found["y"] if len(found["y"]) == 4 else full_year(f"{int(found['y']):02}")
    year = f"{int(year):04}"
    if not 1 <= int(year) <= 2199:
        return None
    if found["m"]:
        month, day = int(found["m"]), int(found["d"])
        part = f"T{found['hour']}:{found['minute']}" if found["hour"] else None
        return Calendar(year, month, day, part=part) if 1 <= month <= 12 and 1 <= day <= 31 else None
    first, second = int(found["a"]), int(found["b"])
    if found["sep"] == "-" and len(found["y"]) == 2:
        return None
    if not (1 <= first <= 31 and 1 <= second <= 31):
        return None
    if first > 12 or first == second or found["sep"] == "." and second <= 12:
        return Calendar(year, second, first) if second <= 12 else None
    return Calendar(year, first, second) if second > 12 else Numeric(first, second, year)


# ------------------------------------------------------------------ edges: early May, the end of 2016, the first half of the year

_EDGE = "early|earlier|late|later|mid|middle|beginning|start"
_EDGE_NOUN = "beginning|start|onset|outset|opening|middle|midst|close|end|latter_part|early_part|very_end|tail_end|turn|height"
EDGE_DATE = phrase(rf"(?:the )?(?P<edge>early|mid|late)(?:[- ]|(?=[1-9]))(?:(?:in|on) )?{DATES}(?: {PART})?")
EDGE_OF = phrase(rf"(?:the )?(?P<edge>{_EDGE_NOUN}) of (?:{DATES}|(?P<rel>the) {LONG_UNIT})")
LATER_IN = phrase(rf"(?P<edge>later|earlier) (?:(?:in|on) )?(?:{DATES}|(?P<rel>the) {LONG_UNIT})")
PERIOD_END = phrase(rf"(?:the )?(?P<unit>year|month|week)(?:'s)?[- ](?P<edge>end)(?!\w)")
HALF = phrase(rf"(?:the )?(?P<half>first|second|latter|last)[- ]half of (?:{PERIODS}|{RELATED}|(?P<rel>the) {LONG_UNIT})")
_QUARTER = r"(?:the_)?(?P<quarter>first|second|third|fourth|last|final|1st|2nd|3rd|4th)[-_]quarter|q(?P<quarter>[1-4])".replace("_", " ")
QUARTER = phrase(rf"(?:{_QUARTER})(?!\w)") + phrase(rf"(?:(?:,| of|,? in)?~{YEAR}|{_TAIL})?")
DEGREE_DATE = DEGREE + rf"(?:{DMY}|{MDY}|{MONTH_YEAR}|{DECADE}|{BARE_YEAR})"


def _edge(m: regex.Match[str]) -> Reading | None:
    reading = reading_of(m)
    lone_month = m.groupdict().get("month") and isinstance(reading, Calendar) and reading.day is None and reading.year is None
    if lone_month and m["month"].islower() and m["month"] in {"may", "march", "mar"}:
        return None
    if m.groupdict().get("season", "") == "fall" and " of " in m[0] and reading.year is None:
        return None
    return reading


def _later_in(m: regex.Match[str]) -> Reading | None:
    """ "Later that month" is a day in it; "later in the year" is the year."""
    reading = reading_of(m)
    edge = m["edge"].lower()
    if isinstance(reading, Shift) and reading.unit == "D" and edge == "earlier":
        return reading
    match reading:
        case Shift():
            return Shift(reading.unit, reading.count, reading.base, reading.part, None, reading.month, reading.day, reading.cycle)
        case Calendar():
            return Calendar(reading.year, reading.month, reading.day, reading.weekday, reading.cycle, reading.part, None, reading.shift, reading.base)
        case _:
            return reading


def _degree(m: regex.Match[str]) -> Reading | None:
    if m.groupdict().get("month") is None and not m.groupdict().get("decade") and _year_after_degree(m) is None:
        return None
    return reading_of(m)


def _year_after_degree(m: regex.Match[str]) -> str | None:
    if m.groupdict().get("bc"):
        return m["bc"]
    if m["degree"].lower() not in {"about", "around", "circa", "c.", "ca.", "approximately"}:
        return None
    return None if word_after(m).lower() in NOT_YEARS_BEFORE or not 1600 <= int(m["year"]) <= 2100 else m["year"]


def _quarter(m: regex.Match[str]) -> Reading | None:
    return reading_of(m)


def _nth_of_text(m: regex.Match[str]) -> Reading | None:
    return Calendar(day=int(m["day"]), base=Base.TEXT)


_MAY, _END = TimexMod.START, TimexMod.END
_DIGIT = frozenset({DIGIT})
_THE_CUE = frozenset({"the"})

RULES: tuple[Rule[Reading], ...] = (
    Rule(
        "day month year", _DIGIT | WEEKDAY_CUES | _THE_CUE | ORDINALS.keys(),
        phrase(r"(?P<det>the )?") + DMY + phrase(rf"(?:,? {PART}|(?:,? ){CLOCK})?"),
        _day_of_month,
        (("23 March 2019", Calendar("2019", 3, 23)), ("Wednesday, 12 June", Calendar(None, 6, 12, 3)), ("the 23rd of March", Calendar(None, 3, 23))),
        ("12 maybe", "23 marched"),
    ),
    Rule(
        "month day year", MONTH_CUES | WEEKDAY_CUES, MDY + phrase(rf"(?:,? {PART}|(?:,? ){CLOCK})?"), _day_of_month,
        (("March 23rd, 2019", Calendar("2019", 3, 23)), ("Aug. 8", Calendar(None, 8, 8)), ("May 3", Calendar(None, 5, 3))),
        ("March 2,000", "may 5"),
    ),
    Rule(
        "month", MONTH_CUES, MONTH_YEAR, _month,
        (("October 2018", Calendar("2018", 10)), ("March '23", Calendar("2023", 3)), ("September", Calendar(None, 9))),
        ("Troops may go", "they march on", "Sergeant June Fall"),
    ),
    Rule(
        "weekday", WEEKDAY_CUES, phrase(rf"{WEEKDAY}(?:,?~{PART}|(?:,? ){CLOCK})?(?!\w)"), _weekday,
        (("Thursday", Calendar(weekday=4)), ("Sunday morning", Calendar(weekday=7, part="TMO")), ("Thursday evening", Calendar(weekday=4, part="TEV"))),
        ("the sun rose", "sat down"),
    ),
    Rule(
        "year", _DIGIT | _THE_CUE, BARE_YEAR, _year,
        (("2003", Calendar("2003")), ("490 BC", Calendar("BC0490")), ("the year 1950", Calendar("1950"))),
        ("2,019", "Resolution 2254", "1500 men", "Camp 1948"),
    ),
    Rule(
        "decade", _DIGIT | _THE_CUE | TENS.keys() | {"nineteen"}, DECADE, _decade,
        (("the 1990s", Calendar("199")), ("the nineties", Calendar("199")), ("1960s", Calendar("196"))),
        ("in his thirties", "T-90s"),
    ),
    Rule(
        "century", _DIGIT | _THE_CUE | ORDINALS.keys() | {"twenty"}, CENTURY, reading_of,
        (("the 18th century", Calendar("17")), ("the nineteenth century", Calendar("18")), ("the 4th century BC", Calendar("BC03"))),
        ("a century",),
    ),
    Rule(
        "season", SEASONS.keys() | _THE_CUE, SEASON_YEAR, _season,
        (("the summer of 2014", Calendar("2014", cycle="SU")), ("winter", Calendar(cycle="WI")), ("spring 2022", Calendar("2022", cycle="SP"))),
        ("the fall of the city", "Arab Spring"),
    ),
    Rule(
        "year season", _DIGIT, YEAR_SEASON, reading_of, (("2014 summer", Calendar("2014", cycle="SU")),), ("1400 springs",),
    ),
    Rule(
        "quarter", _THE_CUE | {"q1", "q2", "q3", "q4", "first", "second", "third", "fourth", "last", "final"}, QUARTER, _quarter,
        (("Q3 2014", Calendar("2014", cycle="Q3")), ("the first quarter of 2021", Calendar("2021", cycle="Q1"))),
        ("a quarter", "the old quarter"),
    ),
    Rule(
        "half", _THE_CUE | {"first", "second", "latter", "last"}, HALF, reading_of,
        (("the first half of 2024", Calendar("2024", cycle="H1")), ("the second half of May", Calendar(None, 5, mod=_END))),
        ("half of 2024",),
    ),
    Rule(
        "edge", _THE_CUE | {"early", "mid", "late"}, EDGE_DATE, _edge,
        (("early May", Calendar(None, 5, mod=_MAY)), ("mid-2023", Calendar("2023", mod=TimexMod.MID)), ("late on Tuesday", Calendar(weekday=2, mod=_END))),
        ("late for class", "early may"),
    ),
    Rule(
        "edge of", _THE_CUE | {w.partition(" ")[0] for w in EDGES}, EDGE_OF, _edge,
        (("the end of 2016", Calendar("2016", mod=_END)), ("the beginning of June", Calendar(None, 6, mod=_MAY)),
         ("the end of the year", Shift("Y", 0, Base.TEXT, mod=_END))),
        ("the end of the war",),
    ),
    Rule(
        "later in", {"later", "earlier"}, LATER_IN, _later_in,
        (("later in the year", Shift("Y", 0, Base.TEXT)), ("later that month", Shift("M", 0, Base.TEXT))),
        ("later in the battle",),
    ),
    Rule(
        "period end", {"the", "year", "month", "week"}, PERIOD_END,
        lambda m: Shift(m["unit"][0].upper(), 0, Base.TEXT, mod=_END),
        (("month's end", Shift("M", 0, Base.TEXT, mod=_END)),), ("month of May",),
    ),
    Rule(
        "about a date", DEGREE_CUES, DEGREE_DATE, _degree,
        (("about 1910", Calendar("1910", mod=TimexMod.APPROX)), ("around March 1981", Calendar("1981", 3, mod=TimexMod.APPROX))),
        ("about 2000 men", "over 1900"),
    ),
    Rule(
        "figures", _DIGIT, FIGURES, _figures,
        (("2023-03-23", Calendar("2023", 3, 23)), ("23.03.2023", Calendar("2023", 3, 23)), ("3/4/2024", Numeric(3, 4, "2024")),
         ("2022-05-07T16:00", Calendar("2022", 5, 7, part="T16:00"))),
        ("13/13/2024", "10.0.0.1", "8720-2012/06"),
    ),
    Rule(
        "day alone", _THE_CUE, phrase(r"the (?P<day>[1-9]|[12]\d|3[01])(?:st|nd|rd|th)(?=[,.;:)]|$| (?:and|to|the|of the|when|at|a|he|they|it)(?!\w))"),
        _nth_of_text, (("the 20th", Calendar(day=20, base=Base.TEXT)),), ("the 5th Division",),
    ),
)  # fmt: skip
"""All rules of this module."""
