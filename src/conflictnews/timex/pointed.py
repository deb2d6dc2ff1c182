"""Rules for what is counted from another day without a number: yesterday, last week, the next day, an anniversary."""

from __future__ import annotations

from attrs import evolve

from conflictnews.language.rules import DIGITS_AND_MORE, Match, Rule
from conflictnews.languages.en import date_grammar as grammar
from conflictnews.languages.en.calendar import PARTS, RELATIVE_DAYS, UNITS, WEEKDAYS
from conflictnews.languages.en.dates import (
    FALL,
    LONG_UNITS,
    MONTH_VERBS,
    NEAR_A_TIME,
    OVER_A_UNIT,
    POINTERS_OF_MONTHS,
    SPOKEN_OF,
)
from conflictnews.numerals.words import ordinal
from conflictnews.timex.days import HOUR
from conflictnews.timex.patterns import (
    DAY,
    DET,
    ENDS,
    MONTH,
    ORDINAL_WORD,
    PART,
    RELATIONS,
    RELATIVE_DAY,
    SEASON,
    UNIT,
    WEEKDAY,
    YEAR,
    YEAR_TAIL,
    either,
    group,
    has_det,
    phrase,
    reading_of,
    relation,
    squeezed,
    word_after,
    word_before,
)
from conflictnews.timex.readings import Anniversary, Base, Calendar, Length, Reading, Shift

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
_DAY_OF_MONTH = phrase(
    r"(?P<day>[1-9]|[12]\d|3[01])(?:st|nd|rd|th)(?: day)? of "
    rf"(?P<rel>{either(POINTERS_OF_MONTHS)}) month(?!\w)"
)
_RANK = rf"(?P<rank>\d{{1,3}}(?:st|nd|rd|th)|{ORDINAL_WORD}|hundredth)"
_ANNIVERSARY = rf"(?<=(?<![\w-])(?P<head>(?:the[\x20\n])?{_RANK}(?:[- ]year)?[\x20\n]))anniversary(?!\w)"


def _related(m: Match) -> Reading | None:
    pointer, unit = _pointer(m), group(m, "unit").lower()
    if _is_of_a_whole(m, unit):  # the last Sunday of October
        return None
    if unit:
        return None if m.string.startswith("-", m.end()) else _related_unit(m, pointer, unit)
    if pointer in grammar.NO_MONTHS.words or group(m, "month") in MONTH_VERBS:
        return None
    reading = reading_of(m, pointer)
    if isinstance(reading, Calendar) and reading.year and reading.weekday:
        return evolve(reading, shift=relation(pointer)[0])
    return reading


def _pointer(m: Match) -> str:
    """Return the pointing word of a match, with its article where both together point otherwise: "the next"."""
    word = squeezed(m["rel"])
    return f"the {word}" if has_det(m) and f"the {word}" in RELATIONS else word


def _is_of_a_whole(m: Match, unit: str) -> bool:
    """Return whether a weekday or a quarter belongs to a month or year after it: "the last Sunday of March"."""
    after = word_after(m).lower()
    if group(m, "season").lower() in FALL:
        return after in grammar.OF.words
    return after in grammar.WHOLES.words and bool(group(m, "weekday") or unit in grammar.QUARTER.words)


def _related_unit(m: Match, pointer: str, unit: str) -> Reading | None:
    """Return a length ("the past week", "over the next year") or a date ("last week", "next year")."""
    if UNITS[unit] in {"S", "m", "H"} or (unit in grammar.DAY.words and pointer in grammar.NO_DAYS.words):
        return None
    count, base = relation(pointer)
    if unit in grammar.NIGHT.words:
        return Shift("D", count, base, part="TNI")
    if _lasts(m, pointer, unit):
        return Length("1", UNITS[unit])
    follows = unit in grammar.DAY.words and pointer in grammar.NEXT_DAYS.words
    return Shift("D", 1, Base.TEXT) if follows else reading_of(m, pointer)


def _lasts(m: Match, pointer: str, unit: str) -> bool:
    """Return whether a unit that is pointed at is a length: "the past week", "over the next year"."""
    if pointer in grammar.LASTING.words:
        return unit in LONG_UNITS or unit in grammar.DAY.words
    return pointer in grammar.FOLLOWING.words and unit in LONG_UNITS and word_before(m).lower() in OVER_A_UNIT


def _day_of_week(m: Match) -> Reading | None:
    count, base = relation(m["rel"])
    part = PARTS[m["part"].lower()] if m["part"] else None
    return Shift("W", count, base, part, weekday=WEEKDAYS[m["weekday"].lower().rstrip(".")])


def _day_of_month(m: Match) -> Reading | None:
    """Return a day of a month that is counted from this one: "the 28th of last month"."""
    count, base = relation(m["rel"])
    return Shift("M", count, base, day=int(m["day"]))


def _unit_beside(m: Match) -> Reading | None:
    """Return the one before last, counted from today, or the one before the date that the text spoke of."""
    if not has_det(m):
        return None
    unit = m["unit"].lower()
    if not grammar.BEFORE_LAST.words.isdisjoint(m["side"].lower().split()):
        return Shift(UNITS[unit], -2)
    return Shift("D", -1, Base.TEXT, part="TNI") if unit in grammar.NIGHT.words else Shift(UNITS[unit], -1, Base.TEXT)


def _that_time(m: Match) -> Reading | None:
    """Return what "by that time" points at; "at the same time" and "this time they won" point at nothing."""
    if m["noun"].lower() in grammar.PERIOD.words:
        return Shift("TIME", 0, Base.TEXT)
    words = squeezed(m[0]).removeprefix("the ")
    return Shift("TIME", 0, Base.TEXT) if word_before(m).lower() in NEAR_A_TIME and words in SPOKEN_OF else None


def _anniversary(m: Match) -> Reading | None:
    rank = ordinal(m["rank"])
    return None if rank is None else Anniversary(rank)


RULES: tuple[Rule[Reading], ...] = (
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
        near={"week"},
    ),
    Rule(
        "timex.day-of-a-month",
        {DIGITS_AND_MORE},
        DET + _DAY_OF_MONTH,
        _day_of_month,
        (
            ("the 3rd of this month", Shift("M", 0, day=3)),
            ("the 28th of last month", Shift("M", -1, day=28)),
            ("the 5th of the following month", Shift("M", 1, Base.TEXT, day=5)),
        ),
        ("the 3rd of the month", "the 2nd of many months"),
        near={"month"},
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
