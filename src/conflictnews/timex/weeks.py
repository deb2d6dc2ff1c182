"""Rules for weekdays that are counted by the week: the Tuesday before last, two Fridays ago, a week on Friday, Tuesday week."""

from __future__ import annotations

from attrs import evolve

from conflictnews.language.rules import FEW_DIGITS, Match, Rule
from conflictnews.languages.en import date_grammar as grammar
from conflictnews.languages.en.calendar import DAYS_FROM_TODAY, FROM_A_WEEKDAY, NAMES_OF_DAYS, WEEKDAYS, WEEKS_FROM_A_DAY
from conflictnews.languages.en.dates import BEFORE_A_SPAN
from conflictnews.numerals.words import cardinal, vocabulary
from conflictnews.timex.patterns import (
    DET,
    PART,
    WEEKDAY,
    either,
    group,
    has_det,
    phrase,
    reading_of,
    squeezed,
    word_before,
)
from conflictnews.timex.readings import Calendar, Reading, Shift

_SMALL = frozenset(word for word, number in vocabulary().items() if not number.ordinal and 0 < number.value <= 12)
_NUMBER = rf"(?P<number>\d{{1,2}}|{either(_SMALL | {'a'})})"
_WEEKDAY = rf"(?P<weekday>{either(NAMES_OF_DAYS)})"
_TODAY = rf"(?P<relday>{either(DAYS_FROM_TODAY)})(?!\w)"
_WEEKS = rf"(?P<weeks>{either(WEEKS_FROM_A_DAY)})(?!\w|-|'s)"
BEFORE_LAST = phrase(rf"{WEEKDAY}(?: {PART})? before last(?!\w)")
WEEKDAYS_AGO = phrase(rf"{_NUMBER} {_WEEKDAY}s (?P<tail>ago|back|from now|hence)(?!\w)")
WEEKS_FROM = phrase(
    rf"{_NUMBER} {_WEEKS} (?:(?P<side>{either(FROM_A_WEEKDAY)}) )?"
    rf"(?:{_TODAY}|(?:(?P<rel>last|this|next) )?{WEEKDAY}(?: {PART})?)"
    r"(?! (?:to|until|through|(?-i:[A-Z])))"
)
WEEK_AFTER = phrase(rf"(?:(?:(?P<rel>last|next|this) )?{_WEEKDAY}|{_TODAY}) {_WEEKS}")


def _before_last(m: Match) -> Reading | None:
    reading = reading_of(m)
    return evolve(reading, shift=-1, weeks=-1) if has_det(m) and isinstance(reading, Calendar) else None


def _number(m: Match) -> int:
    words = m["number"].lower()
    return 1 if words in grammar.ARTICLES.words else cardinal(words) or 1


def _weekdays_ago(m: Match) -> Reading | None:
    """Return the weekday that is counted: "two Fridays ago" is a week before the last Friday."""
    sign = -1 if m["tail"].lower() in grammar.BACKWARDS.words else 1
    return Calendar(weekday=WEEKDAYS[m["weekday"].lower()], shift=sign, weeks=sign * (_number(m) - 1))


def _weeks_from(m: Match) -> Reading | None:
    """So many weeks after a day to come, or before one that is past ("a week ago Sunday")."""
    if word_before(m).lower() in BEFORE_A_SPAN:
        return None
    weeks, side = _number(m) * WEEKS_FROM_A_DAY[squeezed(m["weeks"])], squeezed(group(m, "side"))
    pointer, today = group(m, "rel").lower(), group(m, "relday").lower()
    sign = FROM_A_WEEKDAY[side] if side else -1 if {pointer, today} & grammar.COUNTS_BACK.words else 1
    if today:
        return Shift("D", 7 * sign * weeks + DAYS_FROM_TODAY[today])
    reading = reading_of(m)
    return (
        evolve(reading, shift=grammar.POINTED_DAYS.values.get(pointer), weeks=sign * weeks)
        if isinstance(reading, Calendar)
        else None
    )


def _week_after(m: Match) -> Reading | None:
    """Ahead lie "Tuesday week" and "tomorrow fortnight"; "last Tuesday week" lies behind."""
    weeks = WEEKS_FROM_A_DAY[squeezed(m["weeks"])]
    if today := group(m, "relday").lower():
        return Shift("D", 7 * weeks + DAYS_FROM_TODAY[today]) if today not in grammar.NOT_AHEAD.words else None
    shift = grammar.POINTED_DAYS.values.get(group(m, "rel").lower())
    return Calendar(weekday=WEEKDAYS[m["weekday"].lower()], shift=shift, weeks=-weeks if shift == -1 else weeks)


RULES: tuple[Rule[Reading], ...] = (
    Rule(
        "timex.weekday-before-last",
        WEEKDAYS.keys(),
        DET + BEFORE_LAST,
        _before_last,
        (
            ("the Tuesday before last", Calendar(weekday=2, shift=-1, weeks=-1)),
            ("the Friday night before last", Calendar(weekday=5, part="TNI", shift=-1, weeks=-1)),
        ),
        ("Tuesday before last year's vote",),
        near={"before"},
    ),
    Rule(
        "timex.weekdays-ago",
        _SMALL | {FEW_DIGITS, "a"},
        WEEKDAYS_AGO,
        _weekdays_ago,
        (
            ("two Fridays ago", Calendar(weekday=5, shift=-1, weeks=-1)),
            ("three Sundays from now", Calendar(weekday=7, shift=1, weeks=2)),
        ),
        ("two Fridays", "Black Fridays ago"),
        near={day + "s" for day in NAMES_OF_DAYS},
        reach=3,
    ),
    Rule(
        "timex.weeks-from-a-weekday",
        _SMALL | {FEW_DIGITS, "a"},
        WEEKS_FROM,
        _weeks_from,
        (
            ("a week on Friday", Calendar(weekday=5, weeks=1)),
            ("two weeks from Monday", Calendar(weekday=1, weeks=2)),
            ("a fortnight next Saturday", Calendar(weekday=6, shift=1, weeks=2)),
            ("a week ago Sunday", Calendar(weekday=7, weeks=-1)),
            ("a week last Friday", Calendar(weekday=5, shift=-1, weeks=-1)),
            ("a week from today", Shift("D", 7)),
            ("a week ago yesterday", Shift("D", -8)),
        ),
        ("jailed for a week on Friday", "a week on Friday Island", "two weeks from Monday to Saturday"),
        near=WEEKDAYS.keys() | DAYS_FROM_TODAY,
        reach=8,
    ),
    Rule(
        "timex.weekday-week",
        NAMES_OF_DAYS | DAYS_FROM_TODAY.keys() | {"last", "next", "this"},
        WEEK_AFTER,
        _week_after,
        (
            ("Tuesday week", Calendar(weekday=2, weeks=1)),
            ("tomorrow fortnight", Shift("D", 15)),
            ("last Thursday week", Calendar(weekday=4, shift=-1, weeks=-1)),
        ),
        ("Friday weekly", "Friday week-long", "yesterday week"),
        near=WEEKS_FROM_A_DAY.keys(),
        reach=4,
    ),
)
