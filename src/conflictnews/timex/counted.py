"""Rules for durations, and for days that are counted by them: six weeks, the last two years, ten days ago, a week later."""

from __future__ import annotations

import re

from attrs import evolve

from conflictnews.language.rules import DIGITS_AND_MORE, FARTHEST, FEW_DIGITS, Match, Pattern, Rule
from conflictnews.languages.en import date_grammar as grammar
from conflictnews.languages.en import word_endings as suffix
from conflictnews.languages.en.calendar import AGED, LASTING, UNITS, YOUNG
from conflictnews.languages.en.dates import (
    AS_MANY,
    COUNTED_THINGS,
    DEGREES,
    FROM_NOW,
    FUNCTION_WORDS,
    LATER_TAILS,
    LENGTH_ADJECTIVES,
    LENGTH_POINTERS,
    POINTING_ADJECTIVES,
    SMALL_THINGS,
    SPEED_UNITS,
    VAGUE_CUES,
)
from conflictnews.models import TimexType
from conflictnews.numerals.words import cardinal, vocabulary
from conflictnews.patterns import lazy, lazy_re
from conflictnews.timex.patterns import (
    DEGREE,
    DEGREE_AFTER,
    DEGREE_CUES,
    DET,
    ENDS,
    FREE,
    NUMBER,
    UNITS_PLURAL,
    behind,
    det_before,
    either,
    group,
    phrase,
    squeezed,
    unit_of,
    word_after,
    word_before,
)
from conflictnews.timex.readings import Base, Fixed, Length, Reading, Series, Shift

_PLURALS = frozenset(f"{unit}s" for unit in UNITS if len(unit) > 2) | {"millennia", "centuries"}
NUMBER_CUES = (
    VAGUE_CUES
    | {FEW_DIGITS, DIGITS_AND_MORE}
    | {word for word, number in vocabulary().items() if not number.ordinal and number.value < 100}
)
_UNIT_WORDS = UNITS.keys() | {f"{unit}s" for unit in UNITS} | _PLURALS | {DIGITS_AND_MORE}
_A_BEFORE = behind(r"a[\x20\n]")
_NUMBER = Pattern(NUMBER)
_LOW = re.sub(r"\?P<\w+>", "?:", NUMBER)
_HALF = r"(?:[- ](?P<half>and[- ]a[- ]half|and half)|(?P<half> 1/2|½))"
LENGTH = phrase(
    rf"(?:{DEGREE})?(?:another )?(?:(?:(?P<low>{_LOW}) (?P<link>to|or|and) (?:the )?(?:next )?)?(?P<high>)"
    rf"{NUMBER}(?:[- ](?P<adjective>{LENGTH_ADJECTIVES}))?(?:{_HALF})?-?~{UNITS_PLURAL}(?:{_HALF})?"
    rf"|(?P<one>an?|one|half an?|a half|a single|entire|whole)[- ]{UNITS_PLURAL}(?:{_HALF})?"
    rf"|(?P<bare>){UNITS_PLURAL}(?:(?<=s)|(?<=millennia)))(?:{DEGREE_AFTER})?"
)
_TAILS = phrase(
    r"(?: (?P<tail>ago|back|earlier|later|previously|before now|from now|hence|afterwards?|beforehand)(?!\w)(?! than(?!\w))"
    r"(?: (?P<today>today)(?!\w))?"
    rf"| (?P<tail>after|before)(?=[^\s\w]|{ENDS}| (?:and|but)(?!\w))"
    r"|'s? (?P<tail>time)(?!\w)"
    r"| (?P<age>old|of age)(?!\w)|-old[- ](?P<aged>(?:[a-z]+ )?[a-z]+)|[- ](?P<long>long)(?!\w)|(?=' [a-z]|'s [a-z])"
    r"|(?!\w|-[a-z]|'))"
)
POINTED = phrase(rf"(?P<pointer>{either(LENGTH_POINTERS)}) {NUMBER}(?:[- ](?:{LENGTH_ADJECTIVES}))?[- ]{UNITS_PLURAL}(?!\w)")
_NO_UNIT_AFTER = lazy_re(rf"\w+\s{{1,80}}(?!(?:{either(UNITS)})s?(?!\w))", re.IGNORECASE)
"""What no unit follows at once, so that a number may: "last [two] weeks"."""
POINTED_VAGUE = phrase(
    rf"(?P<pointer>{either([*LENGTH_POINTERS, 'these', 'those', 'early', 'late'])}) "
    rf"(?:few |several )?{UNITS_PLURAL}(?<=s)(?!\w)"
)
_UNIT_VALUES = {"S": "T{}S", "m": "T{}M", "H": "T{}H", "N": "{}D"}


_HALVES = {"H": ("T", "30M"), "Y": ("", "6M")}
"""Half an hour and half a year in the next smaller unit."""


def duration(number: str, unit: str) -> str:
    """Return the TIMEX3 value of a length.

    >>> duration("6", "W"), duration("20", "m"), duration("3", "F"), duration("X", "Y")
    ('P6W', 'PT20M', 'P6W', 'PXY')
    >>> duration("0.5", "H"), duration("2.5", "Y"), duration("0.5", "CE")
    ('PT30M', 'P2Y6M', 'P50Y')
    """
    if number.endswith(".5") and unit in _HALVES:
        before, half = _HALVES[unit]
        whole = number.removesuffix(".5")
        return f"P{before}{half}" if whole == "0" else f"P{before}{whole}{unit}{half}"
    if number.endswith(".5") and unit in {"DE", "CE"}:
        return f"P{int(float(number) * (10 if unit == 'DE' else 100))}Y"
    if unit == "F":
        return f"P{int(number) * 2 if number.isdecimal() else number}W"
    return "P" + _UNIT_VALUES.get(unit, "{}" + unit).format(number)


def length_of(m: Match) -> Length:
    """Return the length that a match's groups give."""
    number, half = number_of(m), group(m, "half")
    mod = DEGREES[squeezed(m["degree"])] if group(m, "degree") else None
    return Length(f"{number}.5" if half and number.isdecimal() else number, unit_of(m["unit"]), mod)


def number_of(m: Match) -> str:
    """Return how many units a match counts: figures, or "X" where it does not say."""
    if figure := group(m, "number").replace(",", ""):
        return (figure.rstrip("0").rstrip(".") or "0") if "." in figure else str(int(figure))
    if word := group(m, "word"):
        return "12" if word.lower().split()[-1] in grammar.DOZEN.words else str(cardinal(word))
    if one := group(m, "one"):
        return "1" if grammar.HALF.words.isdisjoint(one.lower().split()) else "0.5"
    return "X" if grammar.COUPLE.words.isdisjoint(group(m, "vague").lower().split()) else "2"


def _length(m: Match) -> Reading | None:
    tail = squeezed(group(m, "tail"))
    if not tail and (m["one"] or "").lower() in grammar.ARTICLES.words and is_rate(m):
        return Fixed(TimexType.SET, duration("1", unit_of(m["unit"])))
    if not _is_length(m):
        return None
    if m["low"]:
        return _ends_of_range(m)
    length = length_of(m)
    if tail:
        return _counted(m, length, tail)
    return _spanned(m, evolve(length, age=True) if m["age"] else length)


def _spanned(m: Match, length: Length) -> Reading:
    """Return the length, without an "over" that says when, and without the thing that is so old."""
    during = squeezed(group(m, "degree")) in grammar.OVER.words and _is_during(m)
    at = m.end("degree") + 1 if during else m.start()
    end = m.start("aged") - 1 if m["aged"] else m.end()
    if (at, end) == m.span():
        return length
    return Series(((at - m.start(), end - m.start(), evolve(length, mod=None) if during else length),))


def _is_during(m: Match) -> bool:
    """Return whether "over" says when, not how long: "repaid over four years"."""
    before = word_before(m)
    return before.islower() and before not in LASTING and before not in FUNCTION_WORDS


_CUT_OFF = lazy(r"[.,/:$]$|(?:^|\D)-$")
"""What stands before a figure that is a piece of another; the end of a range ("10-12 days") is none."""


_NEVER_BEFORE_BARE = grammar.NOT_BEFORE_BARE.words.union(LENGTH_POINTERS)


def _is_length(m: Match) -> bool:
    """Return whether a count of units is one: neither a price, a rate, an age, nor a piece of a longer number."""
    unit = m["unit"].lower()
    plural = unit.endswith("s") or unit == "millennia"
    if _is_no_time(m, unit) or _counts_else(m, plural=plural):
        return False
    if m["one"]:
        return _is_one(m, unit, plural=plural)
    return m["bare"] is None or _is_bare(m, unit)


def _is_no_time(m: Match, unit: str) -> bool:
    """Return whether the unit is a rank, a part of a whole, an age or part of a name: the Six-Day War."""
    if unit in grammar.NO_LENGTHS.words or (unit in grammar.SECONDS.words and "-" not in m[0]):
        return True
    if unit in grammar.QUARTERS.words and not _are_quarters(m):
        return True
    return m.string.startswith(tuple(grammar.WARS.words), m.end() + 1) or _is_age(m)


def _counts_else(m: Match, *, plural: bool) -> bool:
    """Return whether the number counts something else: "killed 12 last week", "three raids in as many weeks", "1.5-10 days"."""
    vague = group(m, "vague").lower()
    if not plural and (group(m, "adjective").lower() in POINTING_ADJECTIVES or vague in grammar.SOME.words):
        return True
    if vague and word_before(m).lower() in AS_MANY:
        return True
    return bool(group(m, "number")) and _CUT_OFF.search(m.string, max(0, m.start() - 2), m.start()) is not None


def _is_one(m: Match, unit: str, *, plural: bool) -> bool:
    """Return whether "a day" is a length: not "a night", nor how often ("300 patients a week"), nor a speed."""
    if plural or unit in grammar.NIGHT.words or group(m, "long") or _is_speed(m):
        return False
    if unit in grammar.MINUTE.words and word_after(m).lower() in SMALL_THINGS:
        return False
    return bool(group(m, "tail")) or not is_rate(m)


def _is_bare(m: Match, unit: str) -> bool:
    """Return whether "months" without a number is a length."""
    if unit in grammar.NOT_BARE.words:
        return False
    before = word_before(m).lower()
    return bool(group(m, "tail")) or not (before in _NEVER_BEFORE_BARE or before[-1:].isdigit() or cardinal(before))


def _are_quarters(m: Match) -> bool:
    """Return whether quarters are of years and not of a whole: "for five quarters", but "three quarters of the seats"."""
    vague = group(m, "vague").lower() in grammar.VAGUE_QUARTERS.words
    number = group(m, "number") or group(m, "word")
    counted = vague or (number and word_before(m).lower() in grammar.BEFORE_QUARTERS.words)
    return bool(counted) and word_after(m).lower() not in grammar.OF.words


def _is_age(m: Match) -> bool:
    """Return whether a length is the age of a person; only things have an age that is a time expression."""
    if aged := group(m, "aged").lower():
        return m["bare"] is None and AGED.isdisjoint(aged.split())
    words = m.string[max(0, m.start() - 24) : m.start()].lower().split()
    if words and words[-1] in grammar.BEFORE_AGES.words:
        words.pop()
    return not YOUNG.isdisjoint(words[-1:])


def _ends_of_range(m: Match) -> Reading | None:
    """Both ends of "two to three weeks", "between four and six months"."""
    if m["link"].lower() in grammar.AND.words and word_before(m).lower() not in grammar.BETWEEN.words:
        return None
    low, high, unit = _NUMBER.match(m["low"], 0), length_of(m), unit_of(m["unit"])
    first = number_of(low) if low else "X"
    if "X" in {first, high.number} or float(first) >= float(high.number) or group(m, "tail"):
        return None
    at, end = m.start("low") - m.start(), m.end("low") - m.start()
    return Series(((at, end, Length(first, unit)), (m.start("high") - m.start(), m.end() - m.start(), evolve(high, mod=None))))


def _is_speed(m: Match) -> bool:
    """Return whether an hour only measures a speed: "60 km an hour"."""
    return word_before(m).lower() in SPEED_UNITS


def is_rate(m: Match) -> bool:
    """Return whether "a day" says how often, after a count or a sum of money: "twice a week"."""
    before = m.string[max(0, m.start() - 40) : m.start()].rpartition("\n\n")[2].rstrip()
    words = before.lower().split()
    if not words or before[-1] in ".,;:" or words[-1] in SPEED_UNITS:
        return False
    if words[-1] in grammar.HOW_OFTEN.words:
        return True
    if not words[-1].endswith((suffix.S, "%")) and words[-1] not in COUNTED_THINGS:
        return False
    return any(word[0].isdigit() or word[0] in "$£€" or cardinal(word) for word in words[-4:])


def _counted(m: Match, length: Length, tail: str) -> Reading | None:
    base, sign = Base.SPEECH if tail in FROM_NOW else Base.TEXT, 1 if tail in LATER_TAILS else -1
    if length.number == "X":
        return Shift(length.unit, None, base, "future" if sign > 0 else "past", length.mod)
    unit, number = _in_whole_units(length.unit, length.number)
    if group(m, "today") and unit in {"W", "F"}:
        unit, number = "D", number * (7 if unit == "W" else 14)
    return Shift(unit, sign * number, base, mod=length.mod)


_SMALLER = {"Y": ("M", 12), "DE": ("Y", 10)}
"""The units in which half of them is counted, and how many of these they have."""

_IN_YEARS = {"DE": 10, "CE": 100}


def _in_whole_units(unit: str, number: str) -> tuple[str, int]:
    """Return a count in whole units: half of one is counted in the next smaller, decades and centuries in years."""
    if "." in number:
        smaller, times = _SMALLER.get(unit, (unit, 1))
        unit, count = smaller, int(float(number) * times)
    else:
        count = int(number)
    return ("Y", count * _IN_YEARS[unit]) if unit in _IN_YEARS else (unit, count)


_BY_POINTER = {
    **dict.fromkeys(grammar.VAGUE_PAST.words, Fixed(TimexType.DATE, "PAST_REF")),
    **dict.fromkeys(grammar.VAGUE_FUTURE.words, Fixed(TimexType.DATE, "FUTURE_REF")),
}
"""The direction of "recent quarters", whose number nobody gives."""


def _pointed(m: Match) -> Reading | None:
    return length_of(m) if m["unit"].lower() not in grammar.NO_POINTED.words else None


def _pointed_vague(m: Match) -> Reading | None:
    unit, pointer = unit_of(m["unit"]), m["pointer"].lower()
    if unit == "Q":
        return _BY_POINTER.get(pointer)
    return Length("X", unit) if unit not in {"S", "WE"} else None


RULES: tuple[Rule[Reading], ...] = (
    Rule(
        "timex.length",
        NUMBER_CUES | DEGREE_CUES | _PLURALS | UNITS.keys(),
        det_before(rf"entire|whole|[\w-]+\x20(?:{either(_PLURALS)}){FREE}") + LENGTH + _TAILS,
        _length,
        (
            ("six-week", Length("6", "W")),
            ("two to three weeks", Series(((0, 3, Length("2", "W")), (7, 18, Length("3", "W"))))),
            ("18 years old", Length("18", "Y", age=True)),
            ("two and a half years", Length("2.5", "Y")),
            ("five years or more", Length("5", "Y", DEGREES["or more"])),
            ("a week or so ago", Shift("W", -1, mod=DEGREES["or so"])),
            ("about 20 minutes", Length("20", "m", DEGREES["about"])),
            ("over a year", Length("1", "Y", DEGREES["over"])),
            ("months", Length("X", "M")),
            ("nine day long", Length("9", "D")),
            ("two days earlier", Shift("D", -2, Base.TEXT)),
            ("ten years ago", Shift("Y", -10)),
            ("three weeks ago today", Shift("D", -21)),
            ("months ago", Shift("M", None, part="past")),
            ("a week later", Shift("W", 1, Base.TEXT)),
            ("two years before", Shift("Y", -2, Base.TEXT)),
            ("three weeks' time", Shift("W", 3)),
        ),
        (
            "22-year-old",
            "girl of 15 months",
            "12 last week",
            "a second",
            "two seconds'",
        ),
        near=_UNIT_WORDS,
        reach=FARTHEST,
    ),
    Rule(
        "timex.part-of-a-century",
        {"quarter", "half"},
        _A_BEFORE + phrase(r"(?P<part>quarter|half)(?:-| of a | a )century(?!\w)"),
        lambda m: Length("25" if m["part"].lower() == "quarter" else "50", "Y"),
        (("a quarter of a century", Length("25", "Y")), ("half-century", Length("50", "Y"))),
        ("a quarter of the century",),
    ),
    Rule(
        "timex.unit-long",
        UNITS.keys() | _PLURALS,
        phrase(rf"(?<!-){UNITS_PLURAL}(?:[- ]long|(?<=day|eek|nth)-old)(?!\w)"),
        lambda m: Length("X" if m["unit"].lower().endswith("s") else "1", unit_of(m["unit"])),
        (("week-long", Length("1", "W")), ("months-long", Length("X", "M")), ("week-old", Length("1", "W"))),
        ("a long week", "year-old"),
    ),
    Rule(
        "timex.pointed-length",
        frozenset(LENGTH_POINTERS),
        DET + POINTED,
        _pointed,
        (
            ("the last nine weeks", Length("9", "W")),
            ("past 36 hours", Length("36", "H")),
            ("the next few months", Length("X", "M")),
        ),
        ("the last week",),
        glance=_NO_UNIT_AFTER,
        near=_UNIT_WORDS,
        reach=12,
    ),
    Rule(
        "timex.vague-length",
        frozenset([*LENGTH_POINTERS, "these", "those", "early", "late"]),
        DET + POINTED_VAGUE,
        _pointed_vague,
        (("recent months", Length("X", "M")), ("the coming years", Length("X", "Y"))),
        ("the last month",),
        near=_UNIT_WORDS,
        reach=4,
    ),
)
