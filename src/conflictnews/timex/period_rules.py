"""Rules for years, seasons, quarters, halves, decades and centuries."""

from __future__ import annotations

import regex

from conflictnews.language.rules import DIGITS_AND_MORE, FOUR_DIGITS, Rule
from conflictnews.languages.en.calendar import DECADES, NOT_YEARS_BEFORE, NUMBERED, SEASONS
from conflictnews.languages.en.numbered_things import NAMED_BY_NUMBER
from conflictnews.timex.day_rules import INTRODUCES, ORDINAL_CUES, TAIL
from conflictnews.timex.neighbours import FREE, alone, begin, det_before, group, has_det, word_after, word_before
from conflictnews.timex.patterns import BC, BC_ERA, DET, ORDINAL_WORD, SEASON, YEAR, YEAR_FIGURES, Match, either, phrase
from conflictnews.timex.reader import reading_of
from conflictnews.timex.readings import Calendar, Reading

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

_YEARS_AROUND = regex.compile(r"(?:\D.{4}|\d{4}-)\d{4}(?:-\d{4})?(?<=\d-\d{4})(?!\d)")
_BEFORE_FIGURES = frozenset("$#£€@.:+*=\\_")


def _year(m: Match) -> Reading | None:
    string, before, after = m.string, word_before(m).lower(), word_after(m).lower()
    left, right = string[max(0, m.start() - 2) : m.start()], string[m.end() : m.end() + 1]
    if left[-1:] == "-" and before in {"post", "pre", "mid", "circa"}:
        return reading_of(m)
    if (
        before in NUMBERED
        or before in NAMED_BY_NUMBER
        or after in {"bc", "bce", "ad"}
        or _is_part_of_a_figure(left)
        or string[m.end() : m.end() + 2].strip()[:1] in {"%", "°", "$", "€", "£"}
    ):
        return None
    year = int(m["year"])
    if after in NOT_YEARS_BEFORE and before not in {"in", "since", "until", "during"}:
        return None
    if before in INTRODUCES or before == "year" or 1900 <= year < 2050 or left[-1:] == "(" or right in {")", ","}:
        return reading_of(m)
    headed = alone(m) or (year % 100 and (_YEARS_AROUND.match(string, max(0, m.start() - 5)) or right in {"", "\n"}))
    return reading_of(m) if headed else None


def _is_part_of_a_figure(left: str) -> bool:
    """Whether the two characters before four digits make them a price, an identifier, a piece of a larger number."""
    if left[-1:] and left[-1] in _BEFORE_FIGURES and not left.endswith((". ", ": ")):
        return True
    if left[-1:] in {"/", "-"} and not left[:-1].isdigit() and left[:-1].isalnum():
        return True
    return left[-1:] in {"'", ","} and left[:1].isdigit()


def _decade(m: Match) -> Reading | None:
    det = m.string[max(0, begin(m)) : m.start()].lower().startswith("the")
    if not det and (group(m, "decadeword") and " " not in m[0] and "-" not in m[0]):
        return None
    if group(m, "shortdecade") and begin(m) == m.start():
        return None
    return reading_of(m)


def _season(m: Match) -> Reading | None:
    word, before, after = m["season"].lower(), word_before(m), word_after(m).lower()
    if m.end() - m.start() > len(word):
        return reading_of(m)
    if word == "fall":
        return reading_of(m) if (has_det(m) and after != "of") or before.lower() in {"early", "late"} else None
    return None if word == "spring" and (before == "Arab" or after in {"up", "from", "into", "water", "to"}) else reading_of(m)


RULES: tuple[Rule[Reading], ...] = (
    Rule(
        "year",
        {FOUR_DIGITS},
        YEAR,
        _year,
        (("2003", Calendar("2003")),),
        ("2,013", "Resolution 2254", "1500 men", "Camp 1948", "$2000"),
    ),
    Rule(
        "year of an era",
        {"bc", "bce", "b", "ad"},
        rf"(?<=(?<![\d,.])(?P<head>(?P<bc>\d{{1,4}})\x20?)){BC_ERA}|(?<=(?<!\w)(?P<head>{YEAR_FIGURES}\x20))ad(?!\w)",
        reading_of,
        (("490 BC", Calendar("BC0490")), ("1066 AD", Calendar("1066"))),
        ("490 men",),
    ),
    Rule(
        "the year",
        {"year"},
        DET + phrase(rf"year {BARE_YEAR}"),
        lambda m: None if word_before(m) == "New" else reading_of(m),
        (("the year 1950", Calendar("1950")), ("year 490 BC", Calendar("BC0490"))),
        ("the year 12",),
    ),
    Rule(
        "fiscal year",
        {"fiscal", "fy"},
        DET + phrase(rf"(?:fiscal (?:year )?|fy~){YEAR}"),
        reading_of,
        (("fiscal year 2013", Calendar("2013")), ("FY 2013", Calendar("2013"))),
        ("fiscal policy",),
    ),
    Rule(
        "decade",
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
        "century",
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
    ),
    Rule(
        "season",
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
        "year season",
        {FOUR_DIGITS},
        DET + YEAR_SEASON,
        reading_of,
        (("2014 summer", Calendar("2014", cycle="SU")), ("the 2021-22 winter", Calendar("2021", cycle="WI"))),
        ("1400 springs",),
    ),
    Rule(
        "quarter",
        ORDINAL_CUES | {"q1", "q2", "q3", "q4", "last", "final"},
        DET + QUARTER,
        lambda m: None if m[0].lower() == "last quarter" else reading_of(m),
        (("Q3 2014", Calendar("2014", cycle="Q3")), ("the second quarter of 2018", Calendar("2018", cycle="Q2"))),
        ("a quarter", "the old quarter"),
    ),
)
