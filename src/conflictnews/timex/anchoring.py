"""Anchoring: each reading is resolved against the day of speaking or against what the text spoke of before it."""

from __future__ import annotations

import datetime as dt
from bisect import bisect_right
from collections.abc import Iterator
from itertools import pairwise

import regex
from attrs import evolve

from conflictnews.models import DateMention, Span, TimexType
from conflictnews.rules import Found
from conflictnews.text import Text
from conflictnews.timex.readings import Base, Calendar, Reading, Series, Shift
from conflictnews.timex.resolve import resolve
from conflictnews.timex.setting import Setting, When, direction
from conflictnews.timex.thread import Thread
from conflictnews.timex.values import date_value

_ANCHOR = regex.compile(r"(BC\d{2,4}|\d{2,4})(?:-(\d\d)(?:-(\d\d))?|-(SP|SU|FA|WI|H[12]|Q[1-4]))?(?:T.*|-XX.*)?")


def resolved(text: Text, found: list[Found[Reading]], reference: dt.date | None) -> tuple[DateMention, ...]:
    """The mentions of what was found, in order."""
    items = _with_years(text, list(_single(found)))
    speech = When(f"{reference.year:04}", reference.month, reference.day) if reference else None
    setting = Setting(speech, None, is_narrative(items), day_first=_order_of_figures(text, items))
    thread, starts = Thread(), [start for start, _ in text.sentences] if setting.narrative else []
    out: list[DateMention] = []
    for i, item in enumerate(items):
        sentence = bisect_right(starts, item.start)
        here = evolve(setting, direction=_direction(text, item, setting.narrative), line=thread.at(sentence))
        if day := _day_ahead(text, items, i):
            here = evolve(here, anchor=_anchor_of(resolve(day, here)[1], None, 0) or here.anchor)
        kind, value, mod = resolve(item.value, here)
        if setting.anchor and _is_apposition(text, setting.anchor, item):
            kind, value, mod = TimexType.DATE, setting.anchor.value, None
        span = text.span(item.start, item.end)
        used = here.anchor.span if here.anchor and _looks_back(item.value) else None
        out.append(DateMention(span, text.source[span.start : span.end], date_value(kind, value, mod), item.rule, used))
        if kind in {TimexType.DATE, TimexType.TIME} and (moved := _anchor_of(value, span, item.end)):
            setting = evolve(setting, anchor=moved)
            if setting.narrative:
                explicit = isinstance(item.value, Calendar) and item.value.year is not None
                begin = starts[sentence - 1] if sentence else 0
                heading = text.clean[max(0, begin - 1) : begin] in {"", "\n"} and "\n" in text.clean[item.end : item.end + 40 - (item.end - begin)]
                thread = thread.moved(
                    moved, sentence, explicit=explicit, heading=heading, leads=item.start - begin <= 12, ahead=here.direction > 0
                )
    return tuple(out)


_LINK = regex.compile(r"[ \n]*(?:,|-|and|to|or|until|till)?[ \n]*", regex.I)
_ON = regex.compile(r"[ \n]*(?:on|of|,)[ \n]+(?:the[ \n])?|[ \n]", regex.I)


def _day_ahead(text: Text, items: list[Found[Reading]], i: int) -> Reading | None:
    """The day that follows a lone clock time: "2 p.m. and 5 p.m. on Thursday"."""
    if not _is_lone_part(items[i].value):
        return None
    for before, after in pairwise(items[i : i + 4]):
        if not _is_lone_part(after.value):
            joined = _ON.fullmatch(text.folded, before.end, after.start)
            return after.value if joined and _is_day(after.value) else None
        if not _LINK.fullmatch(text.folded, before.end, after.start):
            return None
    return None


def _is_lone_part(reading: Reading) -> bool:
    return isinstance(reading, Calendar) and reading.part is not None and reading == Calendar(part=reading.part, mod=reading.mod, base=reading.base)


def _is_day(reading: Reading) -> bool:
    if isinstance(reading, Calendar):
        return reading.day is not None or reading.weekday is not None
    return isinstance(reading, Shift) and reading.unit == "D"


def _is_apposition(text: Text, anchor: When, item: Found[Reading]) -> bool:
    """Whether "two days later" only explains the date before it: "On 12 June, seven weeks later, ..."."""
    reading = item.value
    if not (isinstance(reading, Shift) and item.rule == "counted" and reading.base is Base.TEXT):
        return False
    return text.clean[anchor.end : item.start] == ", " and text.clean[item.end : item.end + 1] in {",", "."}


def _single(found: list[Found[Reading]]) -> Iterator[Found[Reading]]:
    """What was found, a series taken apart."""
    for item in found:
        if isinstance(item.value, Series):
            for start, end, reading in item.value.parts:
                yield Found(item.start + start, item.start + end, reading, item.rule)
        else:
            yield item


_RANGE = regex.compile(r"[ \n]*(?:-|/|to|and|until|till|through|or)[ \n]+(?:the[ \n])?|[ \n]?[-/]", regex.IGNORECASE)


def _with_years(text: Text, items: list[Found[Reading]]) -> list[Found[Reading]]:
    """The year of the second date of a range is the first's too, or the year after it: "November 27 to December 8, 2024"."""
    for i in range(len(items) - 2, -1, -1):
        first, second = items[i].value, items[i + 1].value
        if not (isinstance(first, Calendar) and isinstance(second, Calendar)) or first.month is None or first.year is not None:
            continue
        if second.year is None or second.month is None or not second.year.isdecimal() or first.shift is not None:
            continue
        if _RANGE.fullmatch(text.folded, items[i].end, items[i + 1].start):
            year = f"{int(second.year) - (first.month > second.month):04}"
            items[i] = evolve(items[i], value=evolve(first, year=year))
    return items


def _direction(text: Text, item: Found[Reading], narrative: bool) -> int:
    reading = item.value
    if narrative:
        return direction(text, item.start, item.end) if isinstance(reading, Calendar) and reading.year is not None else 0
    if isinstance(reading, Calendar) and reading.year is None and (reading.month or reading.weekday or reading.cycle):
        return direction(text, item.start, item.end)
    return 0


def _looks_back(reading: Reading) -> bool:
    return isinstance(reading, (Calendar, Shift)) and reading.base is Base.TEXT


def _anchor_of(value: str | None, span: Span | None, end: int) -> When | None:
    m = _ANCHOR.fullmatch(value or "")
    if m is None:
        return None
    year, month, day, cycle = m.groups()
    return When(year, int(month) if month else None, int(day) if day else None, cycle, span, end)


def is_narrative(found: list[Found[Reading]]) -> bool:
    """Whether a text tells history: it names its years, and hardly ever counts from the day of speaking."""
    years = spoken = 0
    for item in found:
        reading = item.value
        if isinstance(reading, Calendar) and reading.year is not None and len(reading.year) >= 4:
            years += 1
        elif isinstance(reading, Calendar) and reading.weekday is not None and reading.month is None:
            spoken += 1
        elif isinstance(reading, Shift) and reading.base is Base.SPEECH:
            spoken += 1
    return years >= 3 and years > 2 * spoken


_PAIR = regex.compile(r"(\d{1,2})[./-](\d{1,2})[./-]\d{2,4}")


def _order_of_figures(text: Text, items: list[Found[Reading]]) -> bool | None:
    """Whether the day comes first in a text's dates in figures, where some of them leave no doubt and none contradicts."""
    pairs = [m for item in items if item.rule == "figures" and (m := _PAIR.match(text.clean, item.start, item.end))]
    orders = {int(m[1]) > 12 for m in pairs if max(int(m[1]), int(m[2])) > 12}
    return orders.pop() if len(orders) == 1 else None
