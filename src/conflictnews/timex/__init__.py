"""Dates, times, durations and sets: TIMEX3 values, intervals, and the date of the article itself."""

from __future__ import annotations

import datetime as dt

from attrs import frozen

from conflictnews.errors import NormalisationError
from conflictnews.models import DateMention, DateValue, Notice, Published
from conflictnews.text import Text
from conflictnews.timex.anchoring import items_of, resolved
from conflictnews.timex.dating import infer
from conflictnews.timex.grammar import GRAMMAR


@frozen
class Dated:
    """An article's dates, resolved, and the date of the article itself."""

    dates: tuple[DateMention, ...]
    published: Published | None
    notices: tuple[Notice, ...]


def find_dates(text: str, *, reference: dt.date | None = None) -> tuple[DateMention, ...]:
    """The dates of a text, in order."""
    return dates_in(Text.of(text), reference)


def normalise_date(text: str, *, reference: dt.date | None = None, languages: tuple[str, ...] | None = None) -> DateValue:
    """The one date that a text is."""
    whole = Text.of(text)
    mentions = resolved(whole, items_of(whole, GRAMMAR.scan(whole)), reference)
    if len(mentions) == 1 and mentions[0].text == text.strip():
        return mentions[0].date
    raise NormalisationError("date", text)


def dates_in(text: Text, reference: dt.date | None = None) -> tuple[DateMention, ...]:
    """The dates of a text that other rooms read too."""
    return resolved(text, items_of(text, GRAMMAR.scan(text)), reference)


def date_article(text: Text, published: Published | None) -> Dated:
    """The dates of a whole article; where its own date is not known, it is inferred from them or left open with a notice."""
    items, notices = items_of(text, GRAMMAR.scan(text)), ()
    if published is None:
        published, notices = infer(text, items)
    return Dated(resolved(text, items, published.date if published else None), published, notices)
