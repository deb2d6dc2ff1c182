"""What a notebook shows of many articles: a map, the events by time, a table by place and month."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TypeAlias

from conflictnews.corpus import Result
from conflictnews.errors import expect
from conflictnews.models import Article
from conflictnews.show.many import MONTHS_KEY, Row, bars, counted, maps, months, rows_of
from conflictnews.show.style import STYLE

__all__ = ["Shown", "corpus_map", "corpus_table", "corpus_timeline", "corpus_view"]

Read: TypeAlias = Result | Article
"""What `read_corpus` gives, or an article; results that are errors or tell the same as an earlier one are left out."""


class Shown(str):
    """HTML that a notebook shows as it is; `str(shown)` is the HTML."""

    __slots__ = ()

    def _repr_html_(self) -> str:
        return f'<style>{STYLE}</style><div class="conflictnews">{self}</div>'


def corpus_map(results: Iterable[Read]) -> Shown:
    """Return a map of the events of many articles; a mark's area grows with the events, a ring is a coarse place.

    Where they lie in parts of the world that are far apart, each part has a map.

    >>> from conflictnews import parse_article
    >>> "Goma" in corpus_map([parse_article("Two people were killed in Goma on 5 June 2024.")])
    True
    """
    return Shown(maps(_rows(results)))


def corpus_timeline(results: Iterable[Read]) -> Shown:
    """Return the number of events of each month as bars, of each day where all lie within two months."""
    return Shown(bars(_rows(results)))


def corpus_table(results: Iterable[Read]) -> Shown:
    """Return a table of places by months: the number of events, and of people killed in brackets."""
    return Shown(MONTHS_KEY + months(_rows(results)))


def corpus_view(results: Iterable[Read]) -> Shown:
    """Return map, timeline and table together."""
    rows = _rows(results)
    parts = (
        f"<p>{counted(len(rows), 'event')}. Reported is not verified.</p>",
        maps(rows),
        bars(rows),
        MONTHS_KEY,
        months(rows),
    )
    return Shown("".join(parts))


def _rows(results: Iterable[Read]) -> list[Row]:
    return rows_of(_articles(results), words=False)


def _articles(results: Iterable[Read]) -> Iterator[tuple[str, Article]]:
    expect(results, Iterable, "articles or results")
    for result in results:
        expect(result, Article | Result, "an article or a result")
        if isinstance(result, Article):
            yield result.id, result
        elif result.article is not None and result.duplicate_of is None:
            yield result.source or result.id, result.article
