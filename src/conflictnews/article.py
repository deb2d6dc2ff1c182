"""One paste in, one article out: the rooms in order, and no logic of its own."""

from __future__ import annotations

import datetime as dt
from functools import partial
from os import PathLike
from typing import cast

from conflictnews.actors import actors_in
from conflictnews.casualties import casualties_in
from conflictnews.errors import UnreadableError
from conflictnews.events import events_in
from conflictnews.language.document import Document
from conflictnews.layout import article_spans, segment
from conflictnews.models import Article, Notice, NumberMention, Published, PublishedHow, Role, VagueCounts
from conflictnews.numerals import numbers_in
from conflictnews.speech import quotes_in
from conflictnews.text import Text
from conflictnews.text.decoding import binary_kind, bytes_of, decoded, marked_up_kind
from conflictnews.timex import date_article, day
from conflictnews.toponyms import places_in

_PRINTED = (Role.PUBLISHED, Role.DATELINE)
"""The roles of lines that the page prints itself."""
_VAGUE = VagueCounts()


def parse_article(
    text: str, *, published: dt.date | None = None, country: str | None = None, vague: VagueCounts = _VAGUE
) -> Article:
    r"""Read a paste.

    *published* is the article's date, where the caller knows it; *country* (ISO 3166-1 alpha-2) the country that it is about.
    *vague* says what "dozens" and "several" count at least. Any `str` gives an article; anything else is a `TypeError`.

    >>> text = "Shells fall on Goma\n\nAt least 12 people were killed in Goma on Thursday."
    >>> article = parse_article(text, published=dt.date(2023, 3, 24))
    >>> article.title, article.dates[0].date.value, article.casualties[0].low, article.casualties[0].high
    ('Shells fall on Goma', '2023-03-23', 12, None)
    """
    return _parsed(text, published, country, vague)


def _parsed(
    text: str, published: dt.date | None, country: str | None, vague: VagueCounts, notices: tuple[Notice, ...] = ()
) -> Article:
    """Read a paste of which some *notices* are known. The article is built twice, so that its numbers stay packed."""
    page = segment(Text.of(text))
    prose = page.prose
    known = day(published)
    given = Published(known, PublishedHow.GIVEN) if known else page.published
    dated = date_article(prose, given, [block.span for block in page.blocks if block.role in _PRINTED])
    numbers = numbers_in(prose, vague=vague)
    places = places_in(prose, country=country)
    actors = actors_in(prose, lambda: places, country=country)
    quotes = quotes_in(prose, lambda: actors)
    document = Document(prose, dates=dated.dates, numbers=numbers, actors=actors)
    build = partial(
        Article,
        text=text,
        blocks=page.blocks,
        host=page.host,
        title=page.title,
        standfirst=page.standfirst,
        byline=page.byline,
        dateline=page.dateline,
        published=dated.published,
        images=page.images,
        links=page.links,
        dates=dated.dates,
        numbers=cast("tuple[NumberMention, ...]", numbers),  # it makes the mentions when they are read
        places=places,
        actors=actors,
        quotes=quotes,
        casualties=casualties_in(document, quotes),
        notices=notices + page.notices + dated.notices,
    )
    return build(events=events_in(document, build()))


def read_article(
    source: str | PathLike[str] | bytes | bytearray | memoryview,
    *,
    published: dt.date | None = None,
    country: str | None = None,
    vague: VagueCounts = _VAGUE,
) -> Article:
    """Read a paste from a file, named by its path, or from bytes.

    Bytes (`bytes`, `bytearray` or `memoryview`) are decoded by the first of these that holds: their byte-order mark; UTF-16 or
    UTF-32 where their zero bytes say so; UTF-8; the encoding that they declare; the one that they look like. The notice
    `decoded` says which; `not-plain-text` warns of RTF, UTF-7 and mails that are encoded or in parts. A PDF, an image, an
    archive or an office document is an `UnreadableError`. Errors of the file system are passed on; what is neither a path nor
    bytes is a `TypeError`. Of a file with several articles the first is read, and a notice says how many there are.

    >>> article = read_article("Café bombed in Gao".encode())
    >>> article.title, article.notices[0].message
    ('Café bombed in Gao', 'the bytes were read as utf-8')
    """
    data = bytes_of(source)
    if kind := binary_kind(data):
        raise UnreadableError(kind)
    text, encoding = decoded(data)
    notices = [Notice("decoded", f"the bytes were read as {encoding}")]
    if kind := marked_up_kind(data):
        notices.append(Notice("not-plain-text", f"the bytes are {kind}: convert them to text first"))
    return _parsed(text, published, country, vague, tuple(notices))


def split_articles(
    text: str, *, published: dt.date | None = None, country: str | None = None, vague: VagueCounts = _VAGUE
) -> tuple[Article, ...]:
    r"""Read a paste of several articles, each by itself; the spans of each lead into its own `text`.

    In JSON each record with a text is an article. Elsewhere one begins at the header of a database's record, at a `TITLE:`
    line, or at a title with a date or dateline of its own; where there are none, at each of several short reports: paragraphs
    under datelines or dates of their own, items that begin with a place or a day (a daily report, a digest), headlines between
    rules, messages of a chat. Any `str` gives at least one article; anything else is a `TypeError`.

    >>> [article.title for article in split_articles("TITLE: Truce holds\n\nQuiet.\n\nTITLE: Truce ends\n\nShells fell.")]
    ['Truce holds', 'Truce ends']
    """
    return tuple(
        parse_article(text[span.start : span.end], published=published, country=country, vague=vague)
        for span in article_spans(Text.of(text))
    )
