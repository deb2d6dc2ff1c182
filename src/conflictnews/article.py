"""One paste in, one article out: the rooms in order, and no logic of its own."""

from __future__ import annotations

import datetime as dt
from os import PathLike

from conflictnews.actors import actors_in
from conflictnews.casualties import casualties_in
from conflictnews.layout import segment
from conflictnews.models import Article, Published, PublishedHow
from conflictnews.numerals import numbers_in
from conflictnews.quotes import quotes_in
from conflictnews.text import Text
from conflictnews.timex import date_article
from conflictnews.toponyms import places_in


def parse_article(text: str, *, published: dt.date | None = None, country: str | None = None) -> Article:
    """Read a paste.

    *published* is the article's date, where the caller knows it; *country* (ISO 3166-1 alpha-2) the country that it is about.
    Any `str` gives an article; anything else is a `TypeError`.
    """
    page = segment(Text.of(text))
    prose = page.prose
    given = Published(published, PublishedHow.GIVEN) if published else page.published
    dated = date_article(prose, given)
    numbers = numbers_in(prose)
    actors = actors_in(prose)
    return Article(
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
        numbers=numbers,
        places=places_in(prose, country=country),
        actors=actors,
        quotes=quotes_in(prose),
        casualties=casualties_in(prose, numbers, dated.dates, actors),
        warnings=page.notices + dated.notices,
    )


def read_article(
    source: str | PathLike[str] | bytes, *, published: dt.date | None = None, country: str | None = None
) -> Article:
    """Read a paste from a file or from bytes."""
    raise NotImplementedError
