"""One date out of a string that is nothing but a date: a cell of a table, a published line."""

from __future__ import annotations

import datetime as dt

import regex

from conflictnews.errors import NormalisationError
from conflictnews.models import DateMention, DateValue, TimexType
from conflictnews.patterns import lazy
from conflictnews.text import Text
from conflictnews.timex.anchoring import is_impossible, items_of, resolved
from conflictnews.timex.calendars import languages_of, read_line
from conflictnews.timex.grammar import GRAMMAR
from conflictnews.timex.values import date_value

_FILLER = lazy(
    r"(?:\b(?:on|in|at|the|of|and|from|um|uhr|den|der|am|le|el|a las|à|h|hrs|hours|г|года|в|om|kl|saat|local time|"
    r"gmt|utc|z|ist|est|edt|cet|cest|eet|msk|bst)\b|[\p{P}\p{S}\s])*",
    regex.IGNORECASE,
)


def one_date(source: str, reference: dt.date | None, languages: tuple[str, ...] | None) -> DateValue:
    """The date of a string; a `NormalisationError` where it is none, several, or more than a date."""
    text = Text.of(source)
    items = items_of(text, GRAMMAR.scan(text))
    if any(is_impossible(item.value) for item in items):
        raise NormalisationError("date", source, "the calendar has no such day")
    mentions = resolved(text, items, reference)
    if mentions and (value := _only_value(text, mentions)) is not None:
        return value
    if (read := read_line(text.clean.strip(), reference, languages or languages_of(text.clean))) is not None:
        return read
    raise NormalisationError("date", source, "more than one date" if len(mentions) > 1 else "")


def _only_value(text: Text, mentions: tuple[DateMention, ...]) -> DateValue | None:
    """The value of the only mention, or of a day and the time on it, if nothing but filler stands beside."""
    source, at = text.source, 0
    for mention in mentions:
        if not _FILLER.fullmatch(source, at, mention.span.start):
            return None
        at = mention.span.end
    if not _FILLER.fullmatch(source, at):
        return None
    if len(mentions) == 1:
        return mentions[0].date if mentions[0].date.value is not None else None
    days = [m.date for m in mentions if m.date.type is TimexType.DATE]
    times = [m.date for m in mentions if m.date.type is TimexType.TIME]
    if len(mentions) != 2 or len(days) != 1 or not times or days[0].value is None or len(days[0].value) != 10:
        return _same_day(mentions)
    clock = (times[0].value or "").partition("T")[2]
    return date_value(TimexType.TIME, f"{days[0].value}T{clock}", times[0].mod)


def _same_day(mentions: tuple[DateMention, ...]) -> DateValue | None:
    """The value that all mentions share: "Tuesday, 22/03/2016" is said twice."""
    values = {mention.date for mention in mentions}
    return values.pop() if len(values) == 1 else None
