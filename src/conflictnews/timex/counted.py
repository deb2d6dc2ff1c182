"""Dates counted from another day, and durations: yesterday, the next week, six weeks, ten days ago, an anniversary.

Rules for what is counted from another day without a number: yesterday, last week, the next day, an anniversary.

Rules for durations, and for days that are counted by them: six weeks, the last two years, ten days ago, a week later.
"""

from __future__ import annotations

import regex
from attrs import evolve

from conflictnews.language.rules import DIGITS_AND_MORE, FEW_DIGITS, Rule
from conflictnews.languages.en.calendar import AGED, LASTING, PARTS, RELATIVE_DAYS, UNITS, WEEKDAYS, YOUNG
from conflictnews.languages.en.dates import (
    AS_MANY,
    COUNTED_THINGS,
    DEGREES,
    FALL,
    FROM_NOW,
    FUNCTION_WORDS,
    LATER_TAILS,
    LENGTH_ADJECTIVES,
    LENGTH_POINTERS,
    LONG_UNITS,
    MONTH_VERBS,
    NEAR_A_TIME,
    OVER_A_UNIT,
    POINTING_ADJECTIVES,
    SMALL_THINGS,
    SPEED_UNITS,
    SPOKEN_OF,
    VAGUE_CUES,
)
from conflictnews.models import TimexType
from conflictnews.numerals.words import cardinal, ordinal, vocabulary
from conflictnews.patterns import lazy
from conflictnews.timex.days import HOUR
from conflictnews.timex.patterns import (
    DAY,
    DEGREE,
    DEGREE_AFTER,
    DEGREE_CUES,
    DET,
    ENDS,
    FREE,
    MONTH,
    NUMBER,
    ORDINAL_WORD,
    PART,
    RELATIONS,
    RELATIVE_DAY,
    SEASON,
    UNIT,
    UNITS_PLURAL,
    WEEKDAY,
    YEAR,
    YEAR_TAIL,
    Match,
    det_before,
    either,
    group,
    has_det,
    phrase,
    reading_of,
    relation,
    squeezed,
    unit_of,
    word_after,
    word_before,
)
from conflictnews.timex.readings import Anniversary, Base, Calendar, Fixed, Length, Reading, Series, Shift

# ------------------------------------------------------------------ pointed at

_POINTING = RELATIONS.keys() - {"the", "very", "current"}
_POINTERS = either(pointer for pointer in _POINTING if not pointer.startswith("the "))
RELATED_DATE = (
    phrase(
        phrase(
            rf"(?P<rel>{_POINTERS})[- ](?:{UNIT}|{WEEKDAY}(?:, (?:the )?(?:{DAY} {MONTH}|{MONTH} {DAY}),?~{YEAR})?"
            rf"|{MONTH}(?: {DAY})?(?:{YEAR_TAIL})?|{SEASON}|{PART})"
        )
    )
    + HOUR
)
_DAY_OF_WEEK = WEEKDAY + phrase(
    rf"(?: {PART})?(?:,? (?:of )?(?P<rel>last|this|next)"
    r"|(?:,? of)? (?P<rel>that|the (?:previous|preceding|following))) week(?!\w)"
)
_DAY_BESIDE = phrase(r"day (?P<side>after|before|earlier|later|following)(?!\w)(?! (?:tomorrow|yesterday))")
_UNIT_BESIDE = phrase(
    rf"(?:(?P<unit>week|month|year|weekend) (?P<side>before last)(?!\w)"
    rf"|(?P<unit>week|month|year|night) (?P<side>before)(?=[^\s\w]|{ENDS}))"
)
_RANK = rf"(?P<rank>\d{{1,3}}(?:st|nd|rd|th)|{ORDINAL_WORD}|hundredth)"
_ANNIVERSARY = rf"(?<=(?<![\w-])(?P<head>(?:the[\x20\n])?{_RANK}(?:[- ]year)?[\x20\n]))anniversary(?!\w)"


def _related(m: Match) -> Reading | None:
    word, unit = squeezed(m["rel"]), group(m, "unit").lower()
    pointer = f"the {word}" if has_det(m) and f"the {word}" in RELATIONS else word
    if _is_of_a_whole(m, unit):  # the last Sunday of October
        return None
    if unit:
        return None if m.string.startswith("-", m.end()) else _related_unit(m, pointer, unit)
    if pointer == "past" or group(m, "month") in MONTH_VERBS:
        return None
    reading = reading_of(m, pointer)
    if isinstance(reading, Calendar) and reading.year and reading.weekday:
        return evolve(reading, shift=relation(pointer)[0])
    return reading


def _is_of_a_whole(m: Match, unit: str) -> bool:
    """Whether a weekday or a quarter is one of a month or a year that follows; "the last fall of" a town is no season."""
    after = word_after(m).lower()
    if group(m, "season").lower() in FALL:
        return after == "of"
    return after in {"of", "in"} and bool(group(m, "weekday") or unit == "quarter")


def _related_unit(m: Match, pointer: str, unit: str) -> Reading | None:
    """A length ("the past week", "over the next year") or a date ("last week", "next year")."""
    if UNITS[unit] in {"S", "m", "H"} or (pointer, unit) == ("last", "day"):
        return None
    count, base = relation(pointer)
    if unit == "night":
        return Shift("D", count, base, part="TNI")
    if _lasts(m, pointer, unit):
        return Length("1", UNITS[unit])
    return Shift("D", 1, Base.TEXT) if (pointer, unit) == ("next", "day") else reading_of(m, pointer)


def _lasts(m: Match, pointer: str, unit: str) -> bool:
    """Whether a unit that is pointed at is a length: "the past week", "over the next year"."""
    if pointer in {"past", "the last"}:
        return unit in LONG_UNITS or unit == "day"
    return pointer == "the next" and unit in LONG_UNITS and word_before(m).lower() in OVER_A_UNIT


def _day_of_week(m: Match) -> Reading | None:
    count, base = relation(m["rel"])
    part = PARTS[m["part"].lower()] if m["part"] else None
    return Shift("W", count, base, part, weekday=WEEKDAYS[m["weekday"].lower().rstrip(".")])


def _unit_beside(m: Match) -> Reading | None:
    """The one before last, counted from today, or the one before the date that the text spoke of."""
    if not has_det(m):
        return None
    if "last" in m["side"].lower():
        return Shift(UNITS[m["unit"].lower()], -2)
    return (
        Shift("D", -1, Base.TEXT, part="TNI")
        if m["unit"].lower() == "night"
        else Shift(UNITS[m["unit"].lower()], -1, Base.TEXT)
    )


def _that_time(m: Match) -> Reading | None:
    """What "by that time" points at; "at the same time" and "this time they won" point at nothing."""
    if m["noun"].lower() == "period":
        return Shift("TIME", 0, Base.TEXT)
    words = squeezed(m[0]).removeprefix("the ")
    return Shift("TIME", 0, Base.TEXT) if word_before(m).lower() in NEAR_A_TIME and words in SPOKEN_OF else None


def _anniversary(m: Match) -> Reading | None:
    rank = ordinal(m["rank"])
    return None if rank is None else Anniversary(rank)


_POINTED: tuple[Rule[Reading], ...] = (
    Rule(
        "timex.relative-day",
        RELATIVE_DAYS.keys() | {"day"},
        DET + RELATIVE_DAY + HOUR,
        reading_of,
        (
            ("yesterday", Shift("D", -1)),
            ("tomorrow morning", Shift("D", 1, part="TMO")),
            ("the day before yesterday", Shift("D", -2)),
        ),
        ("todays", "yesterdays"),
    ),
    Rule(
        "timex.related",
        {pointer.removeprefix("the ").partition(" ")[0] for pointer in _POINTING},
        DET + RELATED_DATE,
        _related,
        (
            ("last week", Shift("W", -1)),
            ("the following month", Shift("M", 1, Base.TEXT)),
            ("last night", Shift("D", -1, part="TNI")),
            ("the past decade", Length("1", "DE")),
            ("that night", Shift("D", 0, Base.TEXT, part="TNI")),
        ),
        ("last fallen", "the last second", "the past quarter-century"),
    ),
    Rule(
        "timex.day-of-a-week",
        WEEKDAYS.keys(),
        _DAY_OF_WEEK,
        _day_of_week,
        (
            ("Thursday of last week", Shift("W", -1, weekday=4)),
            ("Monday night next week", Shift("W", 1, part="TNI", weekday=1)),
        ),
        ("Thursday last", "weekday this week"),
    ),
    Rule(
        "timex.weekend",
        {"weekend"},
        DET + r"weekend(?!\w)",
        lambda m: Shift("WE", None),
        (("the weekend", Shift("WE", None)),),
        ("weekender",),
    ),
    Rule(
        "timex.overnight",
        {"overnight", "tonight"},
        r"(?P<word>overnight|tonight)(?!\w)",
        lambda m: Shift("D", 0 if m["word"].lower() == "tonight" else -1, part="TNI"),
        (("overnight", Shift("D", -1, part="TNI")), ("tonight", Shift("D", 0, part="TNI"))),
        ("overnighters",),
    ),
    Rule(
        "timex.day-beside",
        {"day"},
        DET + _DAY_BESIDE,
        lambda m: Shift("D", -1 if m["side"].lower() in {"before", "earlier"} else 1, Base.TEXT) if has_det(m) else None,
        (("the day after", Shift("D", 1, Base.TEXT)), ("the day before", Shift("D", -1, Base.TEXT))),
        ("the day after tomorrow", "day after"),
    ),
    Rule(
        "timex.unit-beside",
        {"week", "month", "year", "weekend", "night"},
        DET + _UNIT_BESIDE,
        _unit_beside,
        (
            ("the week before last", Shift("W", -2)),
            ("the year before", Shift("Y", -1, Base.TEXT)),
            ("the night before", Shift("D", -1, Base.TEXT, part="TNI")),
        ),
        ("a week before last", "the year before the flood"),
    ),
    Rule(
        "timex.anniversary",
        {"anniversary"},
        _ANNIVERSARY,
        _anniversary,
        (("the fourth anniversary", Anniversary(4)), ("10th anniversary", Anniversary(10))),
        ("the wedding anniversary",),
    ),
    Rule(
        "timex.that-time",
        {"same", "that", "this", "time"},
        DET
        + phrase(
            r"(?:(?:same|that|this|that same) (?P<noun>time|period)(?!\w| of (?:the )?year)|(?P<noun>time)(?=[,.;)]| was| is))"
        ),
        lambda m: _that_time(m) if has_det(m) or m[0][:2].lower() == "th" else None,
        (("the same period", Shift("TIME", 0, Base.TEXT)),),
        ("the times", "time.", "at the same time", "this time"),
    ),
)

# ------------------------------------------------------------------ lengths

_PLURALS = frozenset(f"{unit}s" for unit in UNITS if len(unit) > 2) | {"millennia", "centuries"}
NUMBER_CUES = (
    VAGUE_CUES
    | {FEW_DIGITS, DIGITS_AND_MORE}
    | {word for word, number in vocabulary().items() if not number.ordinal and number.value < 100}
)
_A_BEFORE = r"(?:(?<=(?P<head>(?<!\w)a[\x20\n]))|)"
_NUMBER = lazy(NUMBER, regex.IGNORECASE)
_LOW = regex.sub(r"\?P<\w+>", "?:", NUMBER)
_HALF = r"(?:[- ](?P<half>and[- ]a[- ]half|and half)|(?P<half> 1/2|½))"
LENGTH = phrase(
    rf"(?:{DEGREE})?(?:another )?(?:(?:(?P<low>{_LOW}) (?P<link>to|or|and) (?:the )?(?:next )?)?(?P<high>)"
    rf"{NUMBER}(?:[- ](?P<adjective>{LENGTH_ADJECTIVES}))?(?:{_HALF})?-?~{UNITS_PLURAL}(?:{_HALF})?"
    rf"|(?P<one>an?|one|half an?|a half|a single|entire|whole)[- ]{UNITS_PLURAL}(?:{_HALF})?"
    rf"|(?P<bare>){UNITS_PLURAL}(?<=s|millennia))(?:{DEGREE_AFTER})?"
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
POINTED_VAGUE = phrase(
    rf"(?P<pointer>{either([*LENGTH_POINTERS, 'these', 'those', 'early', 'late'])}) "
    rf"(?:few |several )?{UNITS_PLURAL}(?<=s)(?!\w)"
)
_UNIT_VALUES = {"S": "T{}S", "m": "T{}M", "H": "T{}H", "N": "{}D"}


_HALVES = {"H": ("T", "30M"), "Y": ("", "6M")}
"""Half an hour and half a year in the next smaller unit."""


def duration(number: str, unit: str) -> str:
    """The TIMEX3 value of a length.

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
    """The length that a match's groups give."""
    number, half = number_of(m), group(m, "half")
    mod = DEGREES[squeezed(m["degree"])] if group(m, "degree") else None
    return Length(f"{number}.5" if half and number.isdecimal() else number, unit_of(m["unit"]), mod)


def number_of(m: Match) -> str:
    """How many units a match counts: figures, or "X" where it does not say."""
    if figure := group(m, "number").replace(",", ""):
        return (figure.rstrip("0").rstrip(".") or "0") if "." in figure else str(int(figure))
    if word := group(m, "word"):
        return "12" if "dozen" in word.lower() else str(cardinal(word))
    if one := group(m, "one"):
        return "0.5" if "half" in one.lower() else "1"
    return "2" if "couple" in group(m, "vague").lower() else "X"


def _length(m: Match) -> Reading | None:
    tail = squeezed(group(m, "tail"))
    if not tail and (m["one"] or "").lower() in {"a", "an"} and is_rate(m):
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
    """The length, without an "over" that says when, and without the thing that is so old."""
    during = squeezed(group(m, "degree")) == "over" and _is_during(m)
    at = m.end("degree") + 1 if during else m.start()
    end = m.start("aged") - 1 if m["aged"] else m.end()
    if (at, end) == m.span():
        return length
    return Series(((at - m.start(), end - m.start(), evolve(length, mod=None) if during else length),))


def _is_during(m: Match) -> bool:
    """Whether "over" says when, not how long: "repaid over four years"."""
    before = word_before(m)
    return before.islower() and before not in LASTING and before not in FUNCTION_WORDS


_CUT_OFF = lazy(r"[.,/:$]$|(?:^|\D)-$")
"""What stands before a figure that is a piece of another; the end of a range ("10-12 days") is none."""


_NEVER_BEFORE_BARE = frozenset({*LENGTH_POINTERS, "the", "these", "those", "his", "her", "a", "many"})


def _is_length(m: Match) -> bool:
    """Whether a count of units is one: neither a price, a rate, an age, nor a piece of a longer number."""
    unit = m["unit"].lower()
    plural = unit.endswith("s") or unit == "millennia"
    if _is_no_time(m, unit) or _counts_else(m, plural=plural):
        return False
    if m["one"]:
        return _is_one(m, unit, plural=plural)
    return m["bare"] is None or _is_bare(m, unit)


def _is_no_time(m: Match, unit: str) -> bool:
    """Whether the unit is a rank, a part of a whole, an age, or the name of a war: the Six-Day War, the Thirty Years War."""
    if unit in _NO_LENGTHS or (unit == "second" and "-" not in m[0]) or (unit == "quarters" and not _are_quarters(m)):
        return True
    return m.string.startswith("War", m.end() + 1) or _is_age(m)


def _counts_else(m: Match, *, plural: bool) -> bool:
    """Whether the number counts something else: "killed 12 last week", "three raids in as many weeks", "1.5-10 days"."""
    vague = group(m, "vague").lower()
    if not plural and (group(m, "adjective").lower() in POINTING_ADJECTIVES or vague == "some"):
        return True
    if vague and word_before(m).lower() in AS_MANY:
        return True
    return bool(group(m, "number")) and _CUT_OFF.search(m.string, max(0, m.start() - 2), m.start()) is not None


_NO_LENGTHS = frozenset({"quarter"})


def _is_one(m: Match, unit: str, *, plural: bool) -> bool:
    """Whether "a day" is a length: not "a night", nor how often ("300 patients a week"), nor a speed."""
    if plural or unit == "night" or group(m, "long") or _is_speed(m) or _is_some_day(m):
        return False
    if unit == "minute" and word_after(m).lower() in SMALL_THINGS:
        return False
    return bool(group(m, "tail")) or not is_rate(m)


def _is_some_day(m: Match) -> bool:
    """Whether "one day" says no more than "once": "One day, he left"."""
    after = m.string[m.end() : m.end() + 1]
    return squeezed(m[0]) == "one day" and (after == "," or not word_before(m))


def _is_bare(m: Match, unit: str) -> bool:
    """Whether "months" without a number is a length."""
    if unit in {"seconds", "weekends"}:
        return False
    before = word_before(m).lower()
    return bool(group(m, "tail")) or not (before in _NEVER_BEFORE_BARE or before[-1:].isdigit() or cardinal(before))


def _are_quarters(m: Match) -> bool:
    """Whether quarters are of years and not of a whole: "for five quarters", but "three quarters of the seats"."""
    vague = group(m, "vague").lower() in {"several", "few", "a few", "couple of", "a couple of"}
    number = group(m, "number") or group(m, "word")
    counted = vague or (number and word_before(m).lower() in {"for", "in", "over", "within", "after", "during"})
    return bool(counted) and word_after(m).lower() != "of"


def _is_age(m: Match) -> bool:
    """Whether a length is the age of a person; only things have an age that is a time expression."""
    if aged := group(m, "aged").lower():
        return m["bare"] is None and AGED.isdisjoint(aged.split())
    words = m.string[max(0, m.start() - 24) : m.start()].lower().split()
    if words and words[-1] in {"of", "under", "over"}:
        words.pop()
    return not YOUNG.isdisjoint(words[-1:])


def _ends_of_range(m: Match) -> Reading | None:
    """Both ends of "two to three weeks", "between four and six months"."""
    if m["link"].lower() == "and" and word_before(m).lower() != "between":
        return None
    low, high, unit = _NUMBER.match(m["low"]), length_of(m), unit_of(m["unit"])
    first = number_of(low) if low else "X"
    if "X" in {first, high.number} or float(first) >= float(high.number) or group(m, "tail"):
        return None
    at, end = m.start("low") - m.start(), m.end("low") - m.start()
    return Series(((at, end, Length(first, unit)), (m.start("high") - m.start(), m.end() - m.start(), evolve(high, mod=None))))


def _is_speed(m: Match) -> bool:
    """Whether an hour only measures a speed: "60 km an hour"."""
    return word_before(m).lower() in SPEED_UNITS


def is_rate(m: Match) -> bool:
    """Whether "a day" says how often, after a count or a sum of money: "twice a week"."""
    before = m.string[max(0, m.start() - 40) : m.start()].rpartition("\n\n")[2].rstrip()
    words = before.lower().split()
    if not words or before[-1] in ".,;:" or words[-1] in SPEED_UNITS:
        return False
    if words[-1] in {"times", "once", "twice"}:
        return True
    if not words[-1].endswith(("s", "%")) and words[-1] not in COUNTED_THINGS:
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
    """A count in whole units: half of one is counted in the next smaller, decades and centuries in years."""
    if "." in number:
        smaller, times = _SMALLER.get(unit, (unit, 1))
        unit, count = smaller, int(float(number) * times)
    else:
        count = int(number)
    return ("Y", count * _IN_YEARS[unit]) if unit in _IN_YEARS else (unit, count)


_BY_POINTER = {
    **dict.fromkeys(("recent", "past", "previous", "preceding", "prior"), Fixed(TimexType.DATE, "PAST_REF")),
    **dict.fromkeys(("coming", "following", "next", "subsequent"), Fixed(TimexType.DATE, "FUTURE_REF")),
}
"""The direction of "recent quarters", whose number nobody gives."""


def _pointed(m: Match) -> Reading | None:
    return length_of(m) if m["unit"].lower() not in {"second", "quarter"} else None


def _pointed_vague(m: Match) -> Reading | None:
    unit, pointer = unit_of(m["unit"]), m["pointer"].lower()
    if unit == "Q":
        return _BY_POINTER.get(pointer)
    return Length("X", unit) if unit not in {"S", "WE"} else None


_LENGTHS: tuple[Rule[Reading], ...] = (
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
        phrase(rf"{UNITS_PLURAL}[- ]long(?!\w)"),
        lambda m: Length("X" if m["unit"].lower().endswith("s") else "1", unit_of(m["unit"])),
        (("week-long", Length("1", "W")), ("months-long", Length("X", "M"))),
        ("a long week",),
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
    ),
    Rule(
        "timex.vague-length",
        frozenset([*LENGTH_POINTERS, "these", "those", "early", "late"]),
        DET + POINTED_VAGUE,
        _pointed_vague,
        (("recent months", Length("X", "M")), ("the coming years", Length("X", "Y"))),
        ("the last month",),
    ),
)


RULES = _POINTED + _LENGTHS
"""All rules of this module."""
