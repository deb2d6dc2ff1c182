"""The date of an article that does not state it, from what its dates imply about each other.

Only equations count: a word of the day of speaking ("yesterday", "Monday", "a week ago today") that the text itself equates
with a full date. Each gives the days on which the article can have been written. What they leave, if it is one day, is the
date; if it is none or several, there is no date, and a notice says why. The latest explicit date of a text is never taken for
its own.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from itertools import pairwise
from operator import itemgetter
from typing import NamedTuple

import regex

from conflictnews.kept import kept
from conflictnews.languages.en import date_grammar as grammar
from conflictnews.models import Notice, Published, PublishedHow, Span
from conflictnews.patterns import lazy
from conflictnews.text import Text
from conflictnews.timex.anchoring import Item, anniversary_of, counted_events, full_day, is_impossible, is_narrative
from conflictnews.timex.direction import direction, is_told
from conflictnews.timex.patterns import either
from conflictnews.timex.readings import Anniversary, Base, Calendar, Length, Numeric, Shift
from conflictnews.timex.story import SENTENCE_END
from conflictnews.timex.values import FIRST_MONTH

_DAY = dt.timedelta(days=1)
_BESIDE = lazy(r"(?:,|:| -| \()? ?(?:on |the )?(?:the )?", regex.IGNORECASE)
_REPORTED = lazy(rf"(?:{either(grammar.REPORTED.words)})\b[^.;!?\n]{{0,24}}$", regex.IGNORECASE)


class Clue(NamedTuple):
    """The days on which an article can have been written, if one of its equations holds, and the words that say so."""

    days: frozenset[dt.date]
    evidence: tuple[Span, ...]


class _Sheet:
    """A text's items, and what several questions ask of them."""

    def __init__(self, text: Text, items: Sequence[Item]) -> None:
        self.text: Text = text
        self.items: Sequence[Item] = items

    @kept
    def sentences(self) -> list[list[int]]:
        """The indices of the items of each sentence that has some."""
        found: list[list[int]] = [[]]
        end = 0
        for i, item in enumerate(self.items):
            if found[-1] and SENTENCE_END.search(self.text.folded, end, item.start):
                found.append([])
            found[-1].append(i)
            end = item.end
        return found

    @kept
    def past_weekdays(self) -> frozenset[int]:
        """The weekdays that the text looks back on."""
        return frozenset(
            day for item in self.items if (day := _weekday(item)) and direction(self.text, item.start, item.end) <= 0
        )

    @kept
    def reported(self) -> dict[int, Item]:
        """The weekdays on which something was said, and where: a news text is of the day on which its sources spoke."""
        said = [item for item in self.items if _weekday(item) and _is_reported(self.text, item)]
        return {_weekday(item) or 0: item for item in reversed(said)}

    @kept
    def dates(self) -> dict[int, dict[dt.date, Item]]:
        """The full dates of the text, by their weekday."""
        found: dict[int, dict[dt.date, Item]] = {}
        for item in self.items:
            if (day := full_day(item.value)) is not None:
                found.setdefault(day.isoweekday(), {}).setdefault(day, item)
        return found

    @kept
    def counted(self) -> dict[int, Item]:
        """The events of which the text says how many years ago they were: "five years after the dam burst on 2 April 2016"."""
        found: dict[int, Item] = {}
        for i, event in counted_events(self.text, self.items).items():
            length = self.items[i].value
            if isinstance(length, Length):
                found.setdefault(int(length.number), self.items[event])
        return found

    def spans(self, *items: Item) -> tuple[Span, ...]:
        """Return where items stand in the caller's text."""
        return tuple(self.text.span(item.start, item.end) for item in items)

    def are_beside(self, first: Item, second: Item) -> bool:
        """Return whether one item explains the other: "yesterday, 9 September"."""
        return _BESIDE.fullmatch(self.text.folded, first.end, second.start) is not None


def infer(text: Text, items: Sequence[Item]) -> tuple[Published | None, tuple[Notice, ...]]:
    """Return the day of an article, or the reason why there is none."""
    if is_narrative(items):
        return None, ()
    sheet = _Sheet(text, items)
    if (stamped := _stamp(sheet)) is not None:
        return stamped, ()
    clues = [clue for equation in _EQUATIONS for clue in equation(sheet)]
    return _weighed(sheet, clues) if clues else (None, tuple(_open_questions(text, items)))


def _weighed(sheet: _Sheet, clues: Sequence[Clue]) -> tuple[Published | None, tuple[Notice, ...]]:
    """Return the one day that all clues allow, or the notice that none or several do."""
    days = _likeliest(clues[0].days.intersection(*(clue.days for clue in clues[1:])), sheet)
    evidence = {span for clue in clues for span in clue.evidence}
    if len(days) != 1:
        return None, (_undecided(days, min(evidence)),)
    day = next(iter(days))
    if (agreeing := sheet.reported.get(day.isoweekday())) is not None:
        evidence.update(sheet.spans(agreeing))
    return Published(day, PublishedHow.INFERRED, tuple(sorted(evidence))), ()


def _likeliest(days: frozenset[dt.date], sheet: _Sheet) -> frozenset[dt.date]:
    """Of several days, those on which the text's sources spoke, where all of them spoke on one weekday."""
    if len(days) < 2 or len(sheet.reported) != 1:
        return days
    return frozenset(day for day in days if day.isoweekday() in sheet.reported) or days


def _undecided(days: frozenset[dt.date], evidence: Span) -> Notice:
    """Return the notice for an article that can be of no day, or of several."""
    if not days:
        message = "the article's dates contradict each other: no day agrees with all of them"
        return Notice("date-contradiction", message, evidence)
    listed = ", ".join(day.isoformat() for day in sorted(days)[:7])
    return Notice("date-open", f"the article may be of several days: {listed}", evidence)


# ------------------------------------------------------------------ what a text equates


def _equations(sheet: _Sheet) -> Iterator[Clue]:
    """Yield a word of speaking beside a full date: "yesterday, 9 September 2022", "on Sunday, the last day of 2017"."""
    for first, second in pairwise(sheet.items):
        if sheet.are_beside(first, second):
            for spoken, dated in ((first, second), (second, first)):
                if (day := full_day(dated.value)) is not None and (days := _days_of_speaking(sheet, spoken, day)):
                    yield Clue(days, sheet.spans(first, second))


def _neighbouring_days(sheet: _Sheet) -> Iterator[Clue]:
    """Yield a weekday beside "the day after the raid", where only one full date of the text is a day before such a weekday."""
    for first, second in pairwise(sheet.items):
        step, weekday = second.value, _weekday(first)
        if second.rule != "timex.day-beside" or not isinstance(step, Shift) or not weekday:
            continue
        away = step.count or 0
        fits = sheet.dates.get((weekday - away - 1) % 7 + 1, {})
        if len(fits) != 1 or not sheet.are_beside(first, second):
            continue
        ((day, item),) = fits.items()
        if days := _days_of_speaking(sheet, first, day + away * _DAY):
            yield Clue(days, sheet.spans(first, second, item))


def _anniversaries(sheet: _Sheet) -> Iterator[Clue]:
    """Yield a word of speaking that an anniversary is said to be: "today is the sixth anniversary of 11 June 2013"."""
    for sentence in sheet.sentences:
        beside = [item for item in (sheet.items[i] for i in sentence[:_FEW]) if _weekday(item) or _is_today(item)]
        for i in sentence:
            if clue := _anniversary(sheet, i, beside):
                yield clue


def _anniversary(sheet: _Sheet, i: int, beside: Sequence[Item]) -> Clue | None:
    """Return the clue of an anniversary, if the day that it is of is known, and a word of speaking means its return."""
    reading = sheet.items[i].value
    event = _event(sheet, i, reading.count) if isinstance(reading, Anniversary) else None
    if event is None or not isinstance(reading, Anniversary):
        return None
    day = _returned(event, reading.count)
    spoken = _said_to_be(sheet, beside, day) if day else None
    days = _days_of_speaking(sheet, spoken, day) if day and spoken else None
    return Clue(days, sheet.spans(sheet.items[i], event, spoken)) if days and spoken else None


def _counted_days(sheet: _Sheet) -> Iterator[Clue]:
    """Yield a weekday in a sentence that counts from a full date: "three days after the vote of 14 May ... on Wednesday"."""
    for sentence in sheet.sentences:
        for i, event in pairwise(sentence[:_FEW]):
            day = _day_counted(sheet, sheet.items[i], sheet.items[event])
            spoken = _first_on(sheet, sentence, day) if day else None
            if day and spoken and (days := _days_of_speaking(sheet, spoken, day)):
                yield Clue(days, sheet.spans(sheet.items[i], sheet.items[event], spoken))


def _day_counted(sheet: _Sheet, length: Item, event: Item) -> dt.date | None:
    """Return the day that is a length after or before a full date; None where the text counts nothing from it."""
    dated, side = full_day(event.value), _SIDES.match(sheet.text.lower, length.end)
    if dated is None or side is None or not isinstance(length.value, Length):
        return None
    return _counted(dated, length.value, -1 if side[1] in grammar.BEFORE.words else 1)


def _first_on(sheet: _Sheet, sentence: Sequence[int], day: dt.date) -> Item | None:
    """Return the first item of a sentence that is no more than the weekday of a day."""
    return next((item for item in (sheet.items[k] for k in sentence) if _weekday(item) == day.isoweekday()), None)


_SIDES = lazy(r" (after|before) (?!that|this)")


def _counted(day: dt.date, length: Length, sign: int) -> dt.date | None:
    """Return the day so many days, weeks, months or years after another, or before it."""
    if not length.number.isdecimal() or length.unit not in {"D", "W", "F", "M", "Y"}:
        return None
    count = sign * int(length.number)
    try:
        if length.unit in {"D", "W", "F"}:
            return day + count * {"D": 1, "W": 7, "F": 14}[length.unit] * _DAY
        year, month = divmod(day.year * 12 + day.month - 1 + count * (12 if length.unit == "Y" else 1), 12)
        return day.replace(year=year, month=month + 1)
    except (ValueError, OverflowError):
        return None


def _last_weekdays(sheet: _Sheet) -> Iterator[Clue]:
    """Yield the date of "last Tuesday" with the weekday of the statement: the article appeared within the week after."""
    for item in sheet.items:
        reading, day = item.value, full_day(item.value)
        if day is None or not isinstance(reading, Calendar) or reading.shift != -1:
            continue
        days = frozenset(later for n in range(1, 7) if (later := _plus(day, n)) and later.isoweekday() in sheet.reported)
        if days:
            yield Clue(days, sheet.spans(item, *(sheet.reported[later.isoweekday()] for later in days)))


def _plus(day: dt.date, days: int) -> dt.date | None:
    try:
        return day + days * _DAY
    except OverflowError:
        return None


# ------------------------------------------------------------------ the head of an article

_HEAD = 200
"""How far into a text its header and dateline reach, in characters."""
_AFTER_HEADER = lazy(r"\x20*(?:\n|$|\([^)\n]{1,60}\)\x20*[-:]|[-:]\x20)")


def _stamp(sheet: _Sheet) -> Published | None:
    """Return a day and a clock time in the first line: "Desk note 2021-08-16 21:40"."""
    for item in sheet.items[:3]:
        reading = item.value
        first_line = "\n" not in sheet.text.clean[: item.end] and sheet.text.clean[item.end : item.end + 1] in {"", "\n"}
        if first_line and isinstance(reading, Calendar) and reading.part and (day := full_day(reading)):
            return Published(day, PublishedHow.INFERRED, sheet.spans(item))
    return None


def _headers(sheet: _Sheet) -> Iterator[Clue]:
    """Yield the day, month and weekday of the header or dateline, which agree only in some years."""
    header, reading = next(((item, date) for item in sheet.items[:3] if (date := _in_a_header(sheet, item))), (None, None))
    if header is None or reading is None or (since := _latest_past(sheet)) is None:
        return
    said, weekday = (header, reading.weekday) if reading.weekday else _said_near(sheet, header)
    day = _only_day(reading, weekday, since) if weekday else None
    if day is not None:
        yield Clue(frozenset((day,)), sheet.spans(*dict.fromkeys((header, said))))


def _said_near(sheet: _Sheet, header: Item) -> tuple[Item, int | None]:
    """Return the first lone weekday near the head of a text, and where it is said; none if it is one to come."""
    for item in sheet.items:
        if (weekday := _weekday(item)) and item.start < header.end + 2 * _HEAD:
            return item, None if direction(sheet.text, item.start, item.end) > 0 else weekday
    return header, None


def _only_day(reading: Calendar, weekday: int, since: dt.date) -> dt.date | None:
    """Return the day of the next years on which a month and day fall on a weekday; None where two years may be meant."""
    years = [_day_of(year, reading) for year in range(since.year, since.year + 12)]
    days = [day for day in years if day and day >= since and day.isoweekday() == weekday]
    near = bool(days) and (days[0] - since).days <= 4 * 366
    return days[0] if near and not any((day - since).days < 5 * 365 for day in days[1:]) else None


def _in_a_header(sheet: _Sheet, item: Item) -> Calendar | None:
    """Return a day and month without a year at the head of the text, before the dash of a dateline or a line's end."""
    reading, text = item.value, sheet.text.clean
    if not isinstance(reading, Calendar) or reading.year or not (reading.month and reading.day) or item.start > _HEAD:
        return None
    line = text[text.rfind("\n", 0, item.start) + 1 : item.start]
    heads = len(line) <= _HEAD // 3 and ". " not in line and _AFTER_HEADER.match(text, item.end) is not None
    return reading if heads else None


def _day_of(year: int, reading: Calendar) -> dt.date | None:
    try:
        return dt.date(year, reading.month or 1, reading.day or 1)
    except ValueError:
        return None


def _latest_past(sheet: _Sheet) -> dt.date | None:
    """Return the first day of the latest date with a year that the text does not look ahead to."""
    dated = ((_first_day(item.value), item) for item in sheet.items if isinstance(item.value, Calendar))
    latest_first = sorted(((day, item) for day, item in dated if day), key=itemgetter(0), reverse=True)
    past = (day for day, item in latest_first if direction(sheet.text, item.start, item.end, limits=False) <= 0)
    return next(past, None)


def _first_day(reading: Calendar) -> dt.date | None:
    """Return the first day of a date with a year of four digits."""
    if not reading.year or len(reading.year) != len("2024") or not reading.year.isdecimal():
        return None
    month = reading.month or FIRST_MONTH.get(reading.cycle or "", 1)
    if not 1 <= month <= 12:
        return None
    year = int(reading.year)
    return _day_of(year, Calendar(month=month, day=reading.day)) or dt.date(year, 1, 1)


def contradiction(text: Text, items: Sequence[Item], published: dt.date) -> Notice | None:
    """Return the notice for a full date that the text tells as past though it comes after the day on which it was published."""
    for item in items:
        day = full_day(item.value)
        if day is None or (day - published).days < _ZONES or not is_told(text, item.start, item.end):
            continue
        span = text.span(item.start, item.end)
        message = (
            f"the text tells of {text.source_of(item.start, item.end)} as past, after its own date {published.isoformat()}"
        )
        return Notice("date-contradiction", message, span)
    return None


def impossible_dates(text: Text, items: Sequence[Item]) -> Iterator[Notice]:
    """Yield a notice for each day that the calendar does not have: "29 February 2023"."""
    for item in items:
        if is_impossible(item.value):
            message = f"the calendar has no {text.source_of(item.start, item.end)}"
            yield Notice("date-impossible", message, text.span(item.start, item.end))


_ZONES = 2
"""Days by which two dates of one moment never differ, whatever the time zone."""
_FEW = 20
"""As many items of a sentence are looked at; no sentence of a language has more."""


def _said_to_be(sheet: _Sheet, beside: Sequence[Item], day: dt.date) -> Item | None:
    """Return the word of speaking that means an anniversary: the one in its sentence, else the weekday of what was said."""
    if len(beside) == 1:
        return beside[0]
    if not beside:
        return sheet.reported.get(day.isoweekday())
    return next((item for item in beside if _is_today(item) or _weekday(item) == day.isoweekday()), None)


def _event(sheet: _Sheet, i: int, count: int) -> Item | None:
    """Return the date of the event of an anniversary: the one that follows, else one said to be so many years ago."""
    return sheet.items[i + 1] if anniversary_of(sheet.text, sheet.items, i) else sheet.counted.get(count)


def _returned(event: Item, years: int) -> dt.date | None:
    """Return the day of an event, so many years on."""
    day = full_day(event.value)
    try:
        return day.replace(year=day.year + years) if day else None
    except ValueError:
        return None


# ------------------------------------------------------------------ from a pinned word to the day of speaking


def _days_of_speaking(sheet: _Sheet, spoken: Item, day: dt.date) -> frozenset[dt.date]:
    """Return the days on which *spoken* can mean *day*; none where it is not a word of the day of speaking."""
    away = _days_away(spoken)
    try:
        if away is not None:
            return frozenset({day - away * _DAY})
        return _days_of_naming(sheet, spoken, day) if _weekday(spoken) == day.isoweekday() else frozenset()
    except OverflowError:
        return frozenset()


def _days_of_naming(sheet: _Sheet, spoken: Item, day: dt.date) -> frozenset[dt.date]:
    """Return the days of the week on which *day* is told by its weekday alone: before it as one to come, else after it."""
    if direction(sheet.text, spoken.start, spoken.end) > 0:
        return frozenset(day - n * _DAY for n in range(7))
    week = [day + n * _DAY for n in range(7)]
    return frozenset(day for day in week if day.isoweekday() in sheet.past_weekdays)


def _days_away(item: Item) -> int | None:
    """Return how many days from the day of speaking an item is ("yesterday": -1); None if it is not counted from there."""
    reading = item.value
    if isinstance(reading, Shift) and reading.base is Base.SPEECH and reading.unit == "D":
        return reading.count
    return None


def _weekday(item: Item) -> int | None:
    """Return the weekday of an item that is no more than a weekday."""
    reading = item.value
    if isinstance(reading, Calendar) and reading.month is None and reading.shift is None and not reading.weeks:
        return reading.weekday
    return None


def _is_today(item: Item) -> bool:
    return _days_away(item) == 0


def _is_reported(text: Text, item: Item) -> bool:
    return _REPORTED.search(text.folded, max(0, item.start - 60), item.start) is not None


# ------------------------------------------------------------------ what stays open


def _open_questions(text: Text, items: Sequence[Item]) -> Iterator[Notice]:
    """Why a text that counts from its own day cannot be dated."""
    for item in items:
        if isinstance(item.value, Numeric):
            message = f"{text.source_of(item.start, item.end)} may be day and month or month and day"
            yield Notice("date-ambiguous", message, text.span(item.start, item.end))
        elif _fits_several_years(item):
            message = f"{text.source_of(item.start, item.end)} falls in several years"
            yield Notice("date-open", message, text.span(item.start, item.end))
    relative = next((item for item in items if _weekday(item) or _is_of_speaking(item)), None)
    if relative is not None:
        span = text.span(relative.start, relative.end)
        yield Notice("date-unknown", "the article's own date is not known: what it counts from it stays unresolved", span)


def _fits_several_years(item: Item) -> bool:
    """Return whether an item is a weekday with its day and month, but without a year."""
    reading = item.value
    if not isinstance(reading, Calendar) or reading.year is not None:
        return False
    return bool(reading.weekday and reading.day and reading.month)


def _is_of_speaking(item: Item) -> bool:
    return isinstance(item.value, Shift) and item.value.base is Base.SPEECH


_EQUATIONS = (_equations, _neighbouring_days, _anniversaries, _counted_days, _last_weekdays, _headers)
"""What looks for clues to an article's day."""
