"""Normalisation: the date of a string that holds nothing else, such as a cell of a table."""

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
    """Return the date of a string; a `NormalisationError` where it is none, several, or more than a date."""
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
    """Return the value of the only mention, or of a day and the time on it, if nothing but filler stands beside."""
    if not _says_no_more(text, mentions):
        return None
    if len(mentions) == 1:
        return mentions[0].date if mentions[0].date.value is not None else None
    return _day_and_time(mentions) or _same_day(mentions)


def _says_no_more(text: Text, mentions: tuple[DateMention, ...]) -> bool:
    """Return whether nothing but filler stands before, between and after mentions."""
    ends = [0, *(mention.span.end for mention in mentions)]
    starts = [*(mention.span.start for mention in mentions), len(text.source)]
    return all(_FILLER.fullmatch(text.source, end, start) for end, start in zip(ends, starts, strict=True))


def _day_and_time(mentions: tuple[DateMention, ...]) -> DateValue | None:
    """Return the moment that a day and a time on it name; None where there is anything else."""
    days = [m.date for m in mentions if m.date.type is TimexType.DATE]
    times = [m.date for m in mentions if m.date.type is TimexType.TIME]
    if (len(days), len(times)) != (1, 1) or len(mentions) != 2 or len(days[0].value or "") != len("2024-05-14"):
        return None
    clock = (times[0].value or "").partition("T")[2]
    return date_value(TimexType.TIME, f"{days[0].value}T{clock}", times[0].mod)


def _same_day(mentions: tuple[DateMention, ...]) -> DateValue | None:
    """Return the value that all mentions share: "Tuesday, 22/03/2016" is said twice."""
    values = {mention.date for mention in mentions}
    return values.pop() if len(values) == 1 else None
