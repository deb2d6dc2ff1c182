"""The date of an article that does not state it, from what its dates imply about each other.

Only equations count: a word of the day of speaking ("yesterday", "Monday", "two weeks ago today") that the text itself equates
with a full date. Each gives the days on which the article can have been written. What they leave, if it is one day, is the
date; if it is none or several, there is no date, and a notice says why. The latest explicit date of a text is never taken for
its own.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from itertools import pairwise

import regex
from attrs import frozen

from conflictnews.models import Notice, Published, PublishedHow, Span
from conflictnews.text import Text
from conflictnews.timex.anchoring import Item, anniversary_of, is_narrative
from conflictnews.timex.readings import Anniversary, Base, Calendar, Numeric, Shift
from conflictnews.timex.setting import direction

_DAY = dt.timedelta(days=1)
_BESIDE = regex.compile(r"(?:,|:| -| \()? ?(?:on |the )?(?:the )?", regex.IGNORECASE)
_REPORTED = regex.compile(
    r"(?:said|says|told|announced|reported|wrote|confirmed|stated|added|declared|released|published)\b[^.;!?\n]{0,24}$",
    regex.IGNORECASE,
)
_SENTENCE = regex.compile(r"[.!?]['\")]*\s|\n\s*\n")


@frozen
class Clue:
    """The days on which an article can have been written, if one of its equations holds, and the words that say so."""

    days: frozenset[dt.date]
    evidence: tuple[Span, ...]


def infer(text: Text, items: Sequence[Item]) -> tuple[Published | None, tuple[Notice, ...]]:
    """The day of an article, or the reason why there is none."""
    if is_narrative(items):
        return None, ()
    clues = [*_equations(text, items), *_neighbouring_days(text, items), *_anniversaries(text, items)]
    if not clues:
        return None, tuple(_open_questions(text, items))
    days = clues[0].days
    for clue in clues[1:]:
        days &= clue.days
    evidence = tuple(sorted({span for clue in clues for span in clue.evidence}))
    if not days:
        return None, (
            Notice(
                "date-contradiction", "the article's dates contradict each other: no day agrees with all of them", evidence[0]
            ),
        )
    reported = _reporting_weekdays(text, items)
    if len(days) > 1 and len(reported) == 1:
        days = frozenset(day for day in days if day.isoweekday() in reported) or days
    if len(days) > 1:
        listed = ", ".join(day.isoformat() for day in sorted(days)[:7])
        return None, (Notice("date-open", f"the article may be of several days: {listed}", evidence[0]),)
    return Published(next(iter(days)), PublishedHow.INFERRED, evidence), ()


# ------------------------------------------------------------------ what a text equates


def _equations(text: Text, items: Sequence[Item]) -> Iterator[Clue]:
    """A word of speaking beside a full date: "yesterday, 9 September 2022", "on Monday, the first day of 2024"."""
    for first, second in pairwise(items):
        if not _BESIDE.fullmatch(text.folded, first.end, second.start):
            continue
        for spoken, dated in ((first, second), (second, first)):
            if (day := _full_day(dated)) is not None and (days := _days_of_speaking(text, items, spoken, day)):
                yield Clue(days, (text.span(first.start, first.end), text.span(second.start, second.end)))


def _neighbouring_days(text: Text, items: Sequence[Item]) -> Iterator[Clue]:
    """A weekday beside "the day after the signing", where only one full date of the text is a day before such a weekday."""
    dates = [(day, item) for item in items if (day := _full_day(item)) is not None]
    for first, second in pairwise(items):
        step = second.value
        if (
            second.rule != "day beside"
            or not isinstance(step, Shift)
            or not _BESIDE.fullmatch(text.folded, first.end, second.start)
        ):
            continue
        away = (step.count or 0) * _DAY
        fits = {day + away: item for day, item in dates if (day + away).isoweekday() == _weekday(first)}
        for day, item in fits.items() if len(fits) == 1 else ():
            if days := _days_of_speaking(text, items, first, day):
                yield Clue(days, tuple(text.span(x.start, x.end) for x in (first, second, item)))


def _anniversaries(text: Text, items: Sequence[Item]) -> Iterator[Clue]:
    """A word of speaking that an anniversary is said to be: "today marks the tenth anniversary of 3 August 2014"."""
    for i, item in enumerate(items):
        if not isinstance(item.value, Anniversary):
            continue
        event = anniversary_of(text, items, i) or _event_counted(text, items, item.value.count)
        day = _returned(event, item.value.count) if event else None
        if day is None:
            continue
        spoken = [other for other in items if _same_sentence(text, other, item) and (_weekday(other) or _is_today(other))]
        if not spoken:
            spoken = [other for other in items if _weekday(other) == day.isoweekday() and _is_reported(text, other)]
        for other in spoken[:1] if len(spoken) == 1 else _those_that_fit(spoken, day):
            if days := _days_of_speaking(text, items, other, day):
                yield Clue(days, (text.span(item.start, item.end), text.span(other.start, other.end)))


def _those_that_fit(spoken: Sequence[Item], day: dt.date) -> list[Item]:
    return [item for item in spoken if _is_today(item) or _weekday(item) == day.isoweekday()][:1]


def _event_counted(text: Text, items: Sequence[Item], count: int) -> Calendar | None:
    """The full date of the sentence that says how many years ago it was: "three years after the fall on 15 August 2021"."""
    for item in items:
        if item.rule != "length" or not regex.fullmatch(
            rf"P?{count}Y", f"{getattr(item.value, 'number', '')}{getattr(item.value, 'unit', '')}"
        ):
            continue
        for other in items:
            if (
                other.start > item.end
                and _same_sentence(text, item, other)
                and _full_day(other)
                and isinstance(other.value, Calendar)
            ):
                return other.value
    return None


def _returned(event: Calendar, count: int) -> dt.date | None:
    try:
        return dt.date(int(event.year or 0) + count, event.month or 0, event.day or 0)
    except ValueError:
        return None


# ------------------------------------------------------------------ from a pinned word to the day of speaking


def _days_of_speaking(text: Text, items: Sequence[Item], spoken: Item, day: dt.date) -> frozenset[dt.date]:
    """The days on which *spoken* can mean *day*; none where it is not a word of the day of speaking."""
    reading = spoken.value
    if isinstance(reading, Shift) and reading.base is Base.SPEECH and reading.unit == "D" and reading.count is not None:
        return frozenset({day - reading.count * _DAY})
    if _weekday(spoken) != day.isoweekday():
        return frozenset()
    if direction(text, spoken.start, spoken.end) > 0:
        return frozenset(day - n * _DAY for n in range(1, 8))
    later = {_weekday(item) for item in items if _weekday(item) and direction(text, item.start, item.end) <= 0}
    return frozenset(day + n * _DAY for n in range(7) if (day + n * _DAY).isoweekday() in later)


def _full_day(item: Item) -> dt.date | None:
    """The day of a full date; None where it says less, or says a weekday that it is not."""
    reading = item.value
    if (
        not isinstance(reading, Calendar)
        or not (reading.year and reading.month and reading.day)
        or not reading.year.isdecimal()
    ):
        return None
    try:
        day = dt.date(int(reading.year), reading.month, reading.day)
    except ValueError:
        return None
    return day if reading.weekday in {None, day.isoweekday()} else None


def _weekday(item: Item) -> int | None:
    """The weekday of an item that is no more than a weekday."""
    reading = item.value
    if isinstance(reading, Calendar) and reading.month is None and reading.shift is None:
        return reading.weekday
    return None


def _is_today(item: Item) -> bool:
    reading = item.value
    return isinstance(reading, Shift) and reading.base is Base.SPEECH and reading.unit == "D" and reading.count == 0


def _is_reported(text: Text, item: Item) -> bool:
    return _REPORTED.search(text.folded, max(0, item.start - 60), item.start) is not None


def _reporting_weekdays(text: Text, items: Sequence[Item]) -> set[int]:
    """The weekdays on which something was said: a news text is of the day on which its sources spoke."""
    return {weekday for item in items if (weekday := _weekday(item)) and _is_reported(text, item)}


def _same_sentence(text: Text, one: Item, other: Item) -> bool:
    first, second = sorted((one, other), key=lambda item: item.start)
    return _SENTENCE.search(text.folded, first.end, second.start) is None


# ------------------------------------------------------------------ what stays open


def _open_questions(text: Text, items: Sequence[Item]) -> Iterator[Notice]:
    """Why a text that counts from its own day cannot be dated."""
    for item in items:
        reading, span = item.value, text.span(item.start, item.end)
        if isinstance(reading, Numeric):
            yield Notice(
                "date-ambiguous", f"{text.source_of(item.start, item.end)} may be day and month or month and day", span
            )
        elif isinstance(reading, Calendar) and reading.weekday and reading.day and reading.month and reading.year is None:
            yield Notice("date-open", f"{text.source_of(item.start, item.end)} falls in several years", span)
    relative = next(
        (item for item in items if _weekday(item) or (isinstance(item.value, Shift) and item.value.base is Base.SPEECH)), None
    )
    if relative is not None:
        span = text.span(relative.start, relative.end)
        yield Notice("date-unknown", "the article's own date is not known: what it counts from it stays unresolved", span)
