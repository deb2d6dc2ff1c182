"""Anchoring: each reading is resolved against the day of speaking or against what the text spoke of before it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from itertools import pairwise

import regex
from attrs import evolve

from conflictnews.language.rules import Found
from conflictnews.languages.en.dates import JOINS_A_DATE, QUOTING
from conflictnews.models import DateMention, DateValue, Span, TimexType
from conflictnews.patterns import lazy
from conflictnews.text import Text
from conflictnews.timex.direction import closes, direction, limits
from conflictnews.timex.names import is_adjective, is_name
from conflictnews.timex.readings import (
    IMPOSSIBLE,
    Anniversary,
    Base,
    Calendar,
    Fixed,
    Holiday,
    Length,
    Period,
    Reading,
    Series,
    Shift,
)
from conflictnews.timex.reports import Periods, looks_ahead
from conflictnews.timex.resolve import Resolved, resolve
from conflictnews.timex.story import SENTENCE_END, Said, Setting, Thread, When, sentence_start
from conflictnews.timex.values import date_value, days_in_month

Item = Found[Reading]


_ANCHOR = lazy(r"(BC\d{2,4}|\d{2,4}|XXXX(?=-\d\d-\d\d))(?:-(\d\d)(?:-(\d\d))?|-(SP|SU|FA|WI|H[12]|Q[1-4]))?(?:T.*|-XX.*)?")
_RANGE = lazy(r"[\x20\n]*(?:-|/|to|and|until|till|through|or)[\x20\n]+(?:the[\x20\n])?|[\x20\n]?[-/]", regex.IGNORECASE)
_LINK = lazy(r"[\x20\n]*(?:,|-|and|to|or|until|till)?[\x20\n]*", regex.IGNORECASE)
_ON = lazy(r"[\x20\n]*(?:on|of|,)[\x20\n]+(?:the[\x20\n])?|[\x20\n]", regex.IGNORECASE)
_STOP_BETWEEN, _OF = lazy(r"[.!?]\s"), lazy(r" of (?:the )?")
_FIGURES = lazy(r"(\d{1,2})[./-](\d{1,2})[./-]\d{2,4}")


def items_of(text: Text, found: Sequence[Item], *, dated: bool = False) -> list[Item]:
    """Return what was found, with series taken apart and the year of a range's end carried back to its beginning.

    "The former king" tells of time in a history; in news it only describes (TimeBank does not mark it). A text is news if
    *dated*: its day of writing is known.
    """
    items = [item for item in _single(found) if not is_name(text, item)]
    if dated or not is_narrative(items):
        items = [item for item in items if not _is_unmarked(item) and not is_adjective(text, item)]
    for i in range(len(items) - 2, -1, -1):
        if (year := _year_carried_back(text, items[i], items[i + 1])) is not None:
            items[i] = year
    return items


def _year_carried_back(text: Text, first: Item, second: Item) -> Item | None:
    """Return the first of two dates with the year of the second, which both share: "from 3 May to 5 June 2014"."""
    a, b = first.value, second.value
    if not (isinstance(a, Calendar) and isinstance(b, Calendar) and _shares_year(a, b)):
        return None
    listed = a.day is b.day is None and text.clean[first.end : second.start] == ", "
    if not listed and not _RANGE.fullmatch(text.folded, first.end, second.start):
        return None
    year = f"{int(b.year or 0) - ((a.month or 0) > (b.month or 0)):04}"
    return evolve(first, value=evolve(a, year=year))


def _is_unmarked(item: Item) -> bool:
    """Return whether only histories mark an item (TIDES): the former king, future wars, 18 years old."""
    return item.rule == "timex.unmarked-adjective" or (isinstance(item.value, Length) and item.value.age)


def _single(found: Sequence[Item]) -> Iterator[Item]:
    for item in found:
        if isinstance(item.value, Series):
            for start, end, reading in item.value.parts:
                yield Found(item.start + start, item.start + end, reading, item.rule)
        else:
            yield item


def _shares_year(first: Calendar, second: Calendar) -> bool:
    if first.month is None or first.year is not None or first.shift is not None:
        return False
    return second.month is not None and second.year is not None and second.year.isdecimal()


def resolved(text: Text, items: Sequence[Item], reference: dt.date | None) -> tuple[DateMention, ...]:
    """Return the mentions of a text's items, in order."""
    walk = _Walk(text, items, reference)
    return tuple([mention for i in range(len(items)) if (mention := walk.step(i)) is not None])


def _as_often(date: DateValue, reading: Reading) -> DateValue:
    """Return a value with how often its reading says that it comes: "every Friday", "twice a week"."""
    if isinstance(reading, Fixed) and (reading.quant or reading.freq):
        return evolve(date, quant=reading.quant, freq=reading.freq)
    return date


class _Walk:
    """A walk through a text's items, which carries the last date spoken of and the thread of the story."""

    def __init__(self, text: Text, items: Sequence[Item], reference: dt.date | None) -> None:
        self.text, self.items = text, items
        self.speech = When(f"{reference.year:04}", reference.month, reference.day) if reference else None
        self.narrative = reference is None and (is_narrative(items) or _tells_a_story(text, items))
        self.day_first = _order_of_figures(text, items)
        self.events = counted_events(text, items)
        self.anchor: When | None = None
        self.thread = Thread()
        self.clock: tuple[int, str] | None = None
        self.periods = Periods(text, items, self.speech, self._value_of)

    def step(self, i: int) -> DateMention | None:
        """Resolve the next item and move on; None for a period noun without a period and an anniversary without a day."""
        item = self.items[i]
        sentence = sentence_start(self.text.folded, item.start) if self.narrative else 0
        anchor = self._anchor_for(i)
        kind, value, mod = self._resolve(i, anchor, sentence)
        if kind is TimexType.TIME and value is not None:
            value = self._on_the_clock(i, value)
        if value is None and (isinstance(item.value, Period) or self._is_described(i)):
            return None
        span = self.text.span(item.start, item.end)
        used = anchor.span if anchor and _looks_back(item.value) else self._event_span(i)
        date = _as_often(date_value(kind, value, mod), item.value)
        if kind in _DATED:
            self._move(item, _anchor_of(value, span, item.end), anchor, sentence)
        return DateMention(span, self.text.source[span.start : span.end], date, used, rule=item.rule)

    def _move(self, item: Item, moved: When | None, anchor: When | None, sentence: int) -> None:
        """Let a date be the one spoken of last, unless it knows less than the one before it."""
        if moved is None or (moved.year == "XXXX" and anchor is not None and anchor.year != "XXXX"):
            return
        self.anchor = moved
        if self.narrative:
            self._follow(item, moved, sentence)

    def _on_the_clock(self, i: int, value: str) -> str:
        """Return a clock time as the end of something: midnight ends its day, and 6 a.m. comes after 10 p.m."""
        item = self.items[i]
        if value.endswith("T00:00") and value[:4].isdecimal():
            ends = closes if is_day(item.value) else limits
            return value[:-5] + "24:00" if ends(self.text, item.start) else value
        before, self.clock = self.clock, (i, value)
        if before is None or before[0] != i - 1 or not _is_lone_part(item.value) or not _CLOCK.search(value):
            return value
        link = self.text.lower[self.items[i - 1].end : item.start].strip()
        return _on_the_next_day(before[1], value) if link in _UNTIL else value

    def _event_span(self, i: int) -> Span | None:
        """Return where the event stands that years or an anniversary are counted from."""
        value, event = self.items[i].value, self.events.get(i)
        if isinstance(value, Anniversary):
            if anniversary_of(self.text, self.items, i) is not None:
                event = i + 1
            else:
                years = {_years(self.items[k].value): j for k, j in self.events.items() if k < i}
                event = years.get(value.count)
        return None if event is None else self.text.span(self.items[event].start, self.items[event].end)

    def _anchor_for(self, i: int) -> When | None:
        """Return the date spoken of last, or for a lone clock time the day that follows it."""
        day = _day_ahead(self.text, self.items, i)
        if day is None:
            return self.anchor
        ahead = direction(self.text, day.start, day.end)
        return _anchor_of(resolve(day.value, self._setting(self.anchor, None, ahead))[1], None, 0) or self.anchor

    def _setting(self, anchor: When | None, line: When | None, ahead: int) -> Setting:
        return Setting(self.speech, anchor, self.narrative, line, ahead, self.day_first)

    def _resolve(self, i: int, anchor: When | None, sentence: int) -> Resolved:
        """Return the type, value and modifier of an item: by what stands beside it, else by its own words and its verb."""
        item = self.items[i]
        known = self._by_neighbours(i, item)
        if known is not _UNKNOWN:
            return TimexType.DATE, known, None
        if isinstance(item.value, Calendar) and (year := self._carried(i, item.value)) is not None:
            item = evolve(item, value=evolve(item.value, year=year))
        ahead = 0 if self.narrative or not _is_undated(item.value) else self._ahead(item)
        return resolve(item.value, self._setting(anchor, self.thread.at(sentence), ahead))

    def _by_neighbours(self, i: int, item: Item) -> str | None:
        """Return the value that the text beside an item gives it; `_UNKNOWN` where its own words do."""
        if isinstance(item.value, Anniversary):
            return self._anniversary(i, item.value.count)
        if isinstance(item.value, Period):
            return self.periods.value(i, item.value)
        if not self.narrative and (compared := self.periods.compared(i)) is not None:
            return compared
        if self.anchor is not None and _is_apposition(self.text, self.anchor, item):
            return self.anchor.value
        day = self._explained(i)
        return _UNKNOWN if day is None else day

    def _ahead(self, item: Item) -> int:
        """Return whether the verb beside a date without a year looks ahead; what "later Monday" tells has happened."""
        reading = item.value
        ahead = direction(self.text, item.start, item.end) or int(":" in (getattr(reading, "part", None) or ""))
        if isinstance(reading, Calendar) and (reading.cycle or "")[:1] == "Q":
            ahead = looks_ahead(self.text, item, ahead)
        return -1 if ahead == 1 and item.rule == "timex.later-in" else ahead

    def _carried(self, i: int, reading: Calendar) -> str | None:
        """Return the year that a sentence has named and goes on with: "In 2014 the town fell in June"."""
        if self.narrative or not i or reading.month is None or reading.year or reading.shift is not None:
            return None
        item, before = self.items[i], self.items[i - 1]
        year = _full_year(before.value)
        if year is None:
            return None
        between = self.text.lower[before.end : item.start]
        if _BESIDE.fullmatch(between):
            return year
        told = self._goes_on(before, item, between) and direction(self.text, item.start, item.end) <= 0
        return year if told else None

    def _goes_on(self, before: Item, item: Item, between: str) -> bool:
        """Return whether a clause goes on with the year that stands before it."""
        if len(between) > _SAME_CLAUSE or ". " in between or "\n" in between or _RELATIVE.search(between):
            return False
        start = sentence_start(self.text.folded, item.start)
        leads = start <= before.start <= start + _LEADS
        return "; " in between or between.startswith(" and ") or (leads and "," not in between)

    def _explained(self, i: int) -> str | None:
        """Return the day after "two days earlier, on Oct. 22", which says the same twice."""
        reading = self.items[i].value
        if i + 1 == len(self.items) or not (
            isinstance(reading, Shift) and reading.base is Base.TEXT and reading.unit in {"D", "W"}
        ):
            return None
        after = self.items[i + 1]
        if not isinstance(after.value, Calendar) or not after.value.day or not after.value.month:
            return None
        joined = self.text.lower[self.items[i].end : after.start] in JOINS_A_DATE
        return self._value_of(i + 1, after.value) if joined else None

    def _value_of(self, i: int, reading: Reading) -> str | None:
        """Return the value that a reading would have in the place of an item."""
        item = self.items[i]
        ahead = direction(self.text, item.start, item.end) if _is_undated(reading) else 0
        if isinstance(reading, Calendar) and (reading.cycle or "")[:1] == "Q":
            ahead = looks_ahead(self.text, item, ahead)
        return resolve(reading, self._setting(self.anchor, None, ahead))[1]

    def _anniversary(self, i: int, count: int) -> str | None:
        """Return the day so many years after the date that follows, or the day that the sentence gives; in news no other."""
        if (event := anniversary_of(self.text, self.items, i)) is not None:
            return _years_on(event, count)
        anchor = self.anchor
        if anchor is not None and anchor.day and not _STOP_BETWEEN.search(self.text.clean, anchor.end, self.items[i].start):
            return anchor.value
        base = self.speech or self.thread.now
        if self.speech and not _ON_A_DAY.search(self.text.lower, max(0, self.items[i].start - 8), self.items[i].start):
            return None
        return base.year if base else "XXXX"

    def _is_described(self, i: int) -> bool:
        """Return whether an anniversary tells no time: "its 50th anniversary with a parade"."""
        return isinstance(self.items[i].value, Anniversary) and anniversary_of(self.text, self.items, i) is None

    def _follow(self, item: Item, moved: When, sentence: int) -> None:
        clean, now = self.text.clean, self.thread.now
        heading = (
            clean[max(0, sentence - 1) : sentence] in {"", "\n"}
            and "\n" in clean[item.end : item.end + 40 - (item.end - sentence)]
        )
        explicit = isinstance(item.value, Calendar) and item.value.year is not None
        ahead = (
            explicit
            and now is not None
            and now.year != moved.year
            and direction(self.text, item.start, item.end, limits=False) > 0
        )
        leads = item.start - sentence <= 7
        self.thread = self.thread.moved(Said(moved, sentence, explicit, heading, leads, ahead))


_BESIDE = lazy(r",? (?:on|in|during|by) (?:the )?")
_RELATIVE = lazy(r"\b(?:who|which|whose|where|when|than|since|now|later)\b")
_LEADS, _SAME_CLAUSE = 10, 80
"""How far from its sentence's start a year may stand to govern it, and how far a month may be from it, in characters."""
_UNKNOWN = "?"
"""What no neighbour gives: no value of TIMEX3 is written so."""
_ON_A_DAY = lazy(r"\b(?:on|since|before|until|by|at) $")
"""Words before an anniversary that is the time of something."""
_UNTIL = frozenset({"until", "till", "to", "and", "-", "through"})
_CLOCK = lazy(r"T\d\d:\d\d$")
_DATED = frozenset({TimexType.DATE, TimexType.TIME})


def anniversary_of(text: Text, items: Sequence[Item], i: int) -> Calendar | None:
    """Return the full date that follows an anniversary: "the sixth anniversary of 11 June 2013"."""
    if i + 1 < len(items) and _OF.fullmatch(text.folded, items[i].end, items[i + 1].start):
        following = items[i + 1].value
        if isinstance(following, Calendar) and following.year and following.day and following.month:
            return following
    return None


def counted_events(text: Text, items: Sequence[Item]) -> dict[int, int]:
    """Return the items that say how long ago an event was, and its date: "five years after the dam burst on 2 April 2016"."""
    found: dict[int, int] = {}
    counting: int | None = None
    for i, item in enumerate(items):
        if counting is not None and SENTENCE_END.search(text.folded, items[i - 1].end, item.start):
            counting = None
        if item.rule == "timex.length" and _years(item.value) is not None:
            counting = i
        elif counting is not None and full_day(item.value) is not None:
            found[counting] = i
            counting = None
    return found


def _years(reading: Reading) -> int | None:
    """Return the number of a length of whole years."""
    if isinstance(reading, Length) and reading.unit == "Y" and reading.number.isdecimal():
        return int(reading.number)
    return None


def is_impossible(reading: Reading) -> bool:
    """Return whether the calendar has no such day or week: 31 June, 29 February 2023, 2021-W53."""
    if reading == IMPOSSIBLE:
        return True
    if not isinstance(reading, Calendar) or reading.month is None or reading.day is None:
        return False
    year = reading.year or ""
    return reading.day > days_in_month(int(year) if year.isdecimal() and len(year) == len("2000") else 2000, reading.month)


def full_day(reading: Reading) -> dt.date | None:
    """Return the day of a full date; None where it says less, or says a weekday that it is not."""
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


def _years_on(event: Calendar, count: int) -> str | None:
    if not (event.year and event.year.isdecimal()):
        return None
    year = int(event.year) + count
    return f"{year:04}-{event.month:02}-{event.day:02}" if year < 10_000 else None


def _is_undated(reading: Reading) -> bool:
    """Return whether the verb of the clause decides what a reading means."""
    if isinstance(reading, Calendar):
        return reading.year is None and (reading.day is not None or any((reading.month, reading.weekday, reading.cycle)))
    return isinstance(reading, Holiday) or (isinstance(reading, Shift) and reading.unit == "WE" and reading.count is None)


def _looks_back(reading: Reading) -> bool:
    return isinstance(reading, (Calendar, Shift)) and reading.base is Base.TEXT


def _day_ahead(text: Text, items: Sequence[Item], i: int) -> Item | None:
    """Return the day that follows a lone clock time: "9 a.m. or noon on Thursday"."""
    if not _is_lone_part(items[i].value):
        return None
    for before, after in pairwise(items[i : i + 4]):
        if not _is_lone_part(after.value):
            joined = _ON.fullmatch(text.folded, before.end, after.start)
            return after if joined and is_day(after.value) else None
        if not _LINK.fullmatch(text.folded, before.end, after.start):
            return None
    return None


def _is_lone_part(reading: Reading) -> bool:
    if not isinstance(reading, Calendar) or reading.part is None:
        return False
    return all(field is None for field in (reading.year, reading.month, reading.day, reading.weekday, reading.cycle))


def is_day(reading: Reading) -> bool:
    """Return whether a reading is of a day."""
    if isinstance(reading, Calendar):
        return reading.day is not None or reading.weekday is not None
    return isinstance(reading, Shift) and reading.unit == "D"


def _full_year(reading: Reading) -> str | None:
    """Return the year of four digits that a reading names."""
    year = reading.year if isinstance(reading, Calendar) else None
    return year if year is not None and len(year) == len("2014") and year.isdecimal() else None


def _on_the_next_day(before: str, value: str) -> str:
    """Return a clock time after another, on the next day if it is earlier: "10 p.m. to 6 a.m."."""
    day, _, hour = before.partition("T")
    clock = value.partition("T")[2]
    try:
        start = dt.date.fromisoformat(day)
    except ValueError:
        return value
    if (hour not in _LATE and hour <= clock) or start == dt.date.max:
        return value
    return f"{start + dt.timedelta(days=1)}T{clock}"


_LATE = frozenset({"NI", "EV"})


def _is_apposition(text: Text, anchor: When, item: Item) -> bool:
    """Return whether "two days later" only explains the date before it: "On 12 June, seven weeks later, ..."."""
    reading = item.value
    if not (
        isinstance(reading, Shift)
        and item.rule in {"timex.length", "timex.day-beside"}
        and reading.base is Base.TEXT
        and reading.count
    ):
        return False
    return text.clean[anchor.end : item.start] == ", " and (
        item.rule == "timex.day-beside" or text.clean[item.end : item.end + 1] in {",", "."}
    )


def _anchor_of(value: str | None, span: Span | None, end: int) -> When | None:
    m = _ANCHOR.fullmatch(value or "")
    if m is None:
        return None
    year, month, day, cycle = m.groups()
    return When(year, int(month) if month else None, int(day) if day else None, cycle, span, end)


def is_narrative(items: Sequence[Item]) -> bool:
    """Return whether a text tells history: it names its years, and hardly ever counts from the day of speaking."""
    years, spoken = _years_and_spoken(items)
    return years >= 3 and years > 6 * spoken


def _tells_a_story(text: Text, items: Sequence[Item]) -> bool:
    """Return whether a short text without a date is history: it has a year of its own, and quotes nobody."""
    years, spoken = _years_and_spoken(items)
    if not years or spoken or not QUOTING.isdisjoint(text.words[0]):
        return False
    dated = (item for item in items if isinstance(item.value, Calendar) and item.value.year is not None)
    return not all(_BACKGROUND.search(text.folded, max(0, item.start - 20), item.start) for item in dated)


_BACKGROUND = lazy(r"\b(?:since|back to|dates? to|dating to|as of|unlike|than) (?:\w+ ){0,2}$", regex.IGNORECASE)
"""Words before a year that only explains the present."""


def _years_and_spoken(items: Sequence[Item]) -> tuple[int, int]:
    """Return how many dates name their year, and how many are counted from the day of speaking."""
    years = spoken = 0
    for item in items:
        reading = item.value
        if isinstance(reading, Calendar):
            named = reading.year is not None and len(reading.year) >= 4
            years += named
            spoken += not named and reading.weekday is not None and reading.month is None
        elif isinstance(reading, Shift) and reading.base is Base.SPEECH:
            spoken += bool(reading.count or reading.part)  # histories speak of "today" too
    return years, spoken


def _order_of_figures(text: Text, items: Sequence[Item]) -> bool | None:
    """Return whether the day comes first in dates in figures, if some show it and none contradicts them."""
    pairs = [m for item in items if item.rule == "timex.figures" and (m := _FIGURES.match(text.clean, item.start, item.end))]
    orders = {int(m[1]) > 12 for m in pairs if max(int(m[1]), int(m[2])) > 12}
    return orders.pop() if len(orders) == 1 else None
