"""Dates, times, durations and sets: TIMEX3 values, intervals, and the date of the article itself.

Read in this order. `readings`: the meaning of a phrase before it is known when it was said. `patterns`: the pieces of the
rules' patterns. The rules: `days`, `weeks`, `periods`, `clock`, `pointed`, `counted`, `sets`, `reports`, `calendars`;
`grammar` scans for all of them. `direction`: whether the clause around a date looks back or ahead. `story`: the date that a
text has reached. `resolve` turns one reading in its setting into a TIMEX3 value, `anchoring` does so for a whole text,
`values` adds the days that a value covers. `dating` infers an article's own day; `normalise` reads a string that is one date.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from typing import cast

from attrs import frozen

from conflictnews.errors import is_a, shown
from conflictnews.models import DateMention, DateValue, Notice, Published, PublishedHow, Span
from conflictnews.text import Text
from conflictnews.timex.anchoring import Item, items_of, resolved
from conflictnews.timex.dating import contradiction, impossible_dates, infer
from conflictnews.timex.grammar import GRAMMAR
from conflictnews.timex.normalise import one_date

__all__ = ["Dated", "date_article", "dates_in", "find_dates", "normalise_date"]


@frozen
class Dated:
    """An article's dates, resolved, and the date of the article itself."""

    dates: tuple[DateMention, ...]
    published: Published | None
    notices: tuple[Notice, ...]


def find_dates(text: str, *, reference: dt.date | None = None) -> tuple[DateMention, ...]:
    """Return the dates, times, durations and sets of a text, in order; their spans do not overlap.

    *reference* is the day on which the text was written. "Thursday", "last month" and "in March" are counted from it, as the
    verb of their clause points; without it they stay open ("XXXX-WXX-4"), unless the text tells history and names its years:
    then they are counted from what the text spoke of before. Spans and values follow TIMEX3 (ISO 24617-1) as TempEval-3
    applied it (UzZaman et al. 2013): no preposition, determiners and degree words inside, "ago" and "later" inside.

    >>> [(m.text, m.date.value) for m in find_dates("Shelling resumed on Thursday.", reference=dt.date(2024, 5, 10))]
    [('Thursday', '2024-05-09')]
    >>> [(m.text, m.date.value) for m in find_dates("In June 1941 the front was quiet. By the following month it was not.")]
    [('June 1941', '1941-06'), ('the following month', '1941-07')]
    """
    return dates_in(Text.of(text), reference)


def normalise_date(text: str, *, reference: dt.date | None = None, languages: tuple[str, ...] | None = None) -> DateValue:
    """Return the one date that a text is.

    Figures in an order that nothing settles ("05/04/2017") are a day of their year and no more: `precision` is a year. A
    date without a year keeps its year open ("XXXX-10-31"). *languages* (ISO 639-1) fixes the language of a line that no rule
    reads; without it, month names and script decide. A `NormalisationError` quotes what is not one date.

    >>> normalise_date("14 марта 2013").value, normalise_date("Oct 31").value, normalise_date("05/04/2017").value
    ('2013-03-14', 'XXXX-10-31', '2017-XX-XX')
    >>> normalise_date("35")
    Traceback (most recent call last):
    ...
    conflictnews.errors.NormalisationError: not a date: '35'
    """
    if languages is not None and (is_a(languages, str) or not _are_codes(languages)):
        raise TypeError(f"expected languages as a tuple of ISO 639-1 codes, not {shown(languages)}")
    return one_date(text, day(reference), None if languages is None else tuple(languages))


def _are_codes(languages: object) -> bool:
    return isinstance(languages, Iterable) and all(isinstance(code, str) for code in cast("Iterable[object]", languages))


def dates_in(text: Text, reference: dt.date | None = None) -> tuple[DateMention, ...]:
    """Return the dates of a text that other rooms read too."""
    return resolved(text, items_of(text, GRAMMAR.scan(text), dated=reference is not None), day(reference))


def day(value: object) -> dt.date | None:
    """Return a caller's day: of a moment its date, and a `TypeError` for what is no date.

    >>> day(dt.datetime(2024, 6, 6, 5, 30))
    datetime.date(2024, 6, 6)
    """
    if isinstance(value, dt.datetime):
        value = value.date()  # not yet a day where it is the NaT of pandas, which has neither
    if value is None or (isinstance(value, dt.date) and not isinstance(value, dt.datetime)):
        return value
    raise TypeError(f"expected a datetime.date, not {shown(value)}")


def date_article(text: Text, published: Published | None, printed: Iterable[Span] = ()) -> Dated:
    """Return the dates of a whole article; its own date, where unknown, is inferred from them or left open with a notice.

    *printed* are the lines that the page prints itself: what they say ("Updated 5 May") contradicts nothing.

    >>> dated = date_article(Text.of("Yesterday, 9 September 2022, the convoy left. Today it is at the river."), None)
    >>> dated.published.date, dated.dates[-1].date.value
    (datetime.date(2022, 9, 10), '2022-09-10')
    """
    items = items_of(text, GRAMMAR.scan(text), dated=published is not None)
    impossible = tuple(impossible_dates(text, items))
    notices: tuple[Notice, ...] = ()
    if published is None:
        published, notices = infer(text, items)
    elif (
        published.how is not PublishedHow.GIVEN
        and (notice := contradiction(text, _told(text, items, printed), published.date)) is not None
    ):
        published, notices = None, (notice,)
    return Dated(resolved(text, items, published.date if published else None), published, (*notices, *impossible))


def _told(text: Text, items: Sequence[Item], printed: Iterable[Span]) -> list[Item]:
    """Return the dates that the article tells, without those of the page's own lines."""
    lines = [text.clean_of(span) for span in printed]
    return [item for item in items if not any(start <= item.start < end for start, end in lines)]
