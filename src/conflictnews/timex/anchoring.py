"""Anchoring: each reading is resolved against the day of speaking or against what the text spoke of before it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

import regex

from conflictnews.models import DateMention, TimexType
from conflictnews.rules import Found
from conflictnews.text import Text
from conflictnews.timex.readings import Base, Calendar, Numeric, Reading, Series, Shift
from conflictnews.timex.resolve import resolve
from conflictnews.timex.setting import Setting, When, direction
from conflictnews.timex.values import date_value

_ANCHOR = regex.compile(r"(BC\d{2,4}|\d{2,4})(?:-(\d\d)(?:-(\d\d))?|-(SP|SU|FA|WI|H[12]|Q[1-4]))?(?:T.*|-XX.*)?")


def resolved(text: Text, found: list[Found[Reading]], reference: dt.date | None) -> tuple[DateMention, ...]:
    """The mentions of what was found, in order."""
    speech = When(f"{reference.year:04}", reference.month, reference.day) if reference else None
    found = list(_single(found))
    narrative = is_narrative(found)
    day_first = _order_of_figures(found)
    anchor: When | None = None
    out: list[DateMention] = []
    for item in found:
        setting = Setting(speech, anchor, narrative, _direction(text, item), day_first)
        kind, value, mod = resolve(item.value, setting)
        span = text.span(item.start, item.end)
        used = anchor.span if anchor and _looks_back(item.value) else None
        out.append(DateMention(span, text.source[span.start : span.end], date_value(kind, value, mod), item.rule, used))
        if kind in {TimexType.DATE, TimexType.TIME} and value:
            anchor = _moved(anchor, value, item, out[-1])
    return tuple(out)


def _single(found: list[Found[Reading]]) -> Iterator[Found[Reading]]:
    """What was found, a series taken apart."""
    for item in found:
        if isinstance(item.value, Series):
            for start, end, reading in item.value.parts:
                yield Found(item.start + start, item.start + end, reading, item.rule)
        else:
            yield item


def _direction(text: Text, item: Found[Reading]) -> int:
    reading = item.value
    if isinstance(reading, Calendar) and reading.year is None and (reading.month or reading.weekday or reading.cycle):
        return direction(text, item.start, item.end)
    return 0


def _looks_back(reading: Reading) -> bool:
    return isinstance(reading, (Calendar, Shift)) and reading.base is Base.TEXT


def _moved(anchor: When | None, value: str, item: Found[Reading], mention: DateMention) -> When | None:
    m = _ANCHOR.fullmatch(value)
    if m is None or value.startswith("XXXX"):
        return anchor
    year, month, day, cycle = m.groups()
    return When(year, int(month) if month else None, int(day) if day else None, cycle, mention.span, item.start)


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


def _order_of_figures(found: list[Found[Reading]]) -> bool | None:
    return None


__all__ = ["Numeric", "is_narrative", "resolved"]
