"""HTML for notebooks: the paste with its mentions highlighted, and its values in tables.

Everything that comes from the text is escaped. The colours are translucent, so that they hold on a light and on a dark page.
"""

from __future__ import annotations

from collections.abc import Iterator
from html import escape
from itertools import pairwise

import regex
from attrs import frozen

from conflictnews.models import Article, Block, Role, Span
from conflictnews.show.summary import Table, amount, interval, tables

_STYLE = """
.conflictnews { line-height: 1.5; max-width: 60em; }
.conflictnews p { margin: .6em 0; }
.conflictnews .title { font-size: 1.3em; font-weight: bold; }
.conflictnews .standfirst { font-style: italic; }
.conflictnews .heading { font-weight: bold; }
.conflictnews .host, .conflictnews .image, .conflictnews .link, .conflictnews .boilerplate { opacity: .55; font-size: .85em; }
.conflictnews mark { color: inherit; background: none; border-radius: .2em; padding: .05em 0; }
.conflictnews .quotation { border-bottom: .1em dotted rgba(128, 128, 128, .9); }
.conflictnews .casualty { border-bottom: .15em solid rgba(214, 60, 60, .75); }
.conflictnews .date { background: rgba(60, 130, 230, .25); }
.conflictnews .number { background: rgba(140, 140, 140, .25); }
.conflictnews .place { background: rgba(50, 165, 85, .28); }
.conflictnews .actor { background: rgba(225, 150, 30, .28); }
.conflictnews table { border-collapse: collapse; font-size: .9em; margin: .3em 0 .8em; }
.conflictnews th, .conflictnews td { text-align: left; vertical-align: top; padding: .15em .8em .15em 0; }
.conflictnews th { font-weight: bold; border-bottom: 1px solid rgba(128, 128, 128, .5); }
.conflictnews summary { cursor: pointer; font-weight: bold; }
"""

# What no page can carry: control characters, lone surrogates, noncharacters.
_UNPRINTABLE = regex.compile(r"[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}--[\t\n\r]]", regex.V1)


@frozen
class _Mark:
    """A stretch to be highlighted: its class, and what the reader sees when pointing at it."""

    span: Span
    kind: str
    hint: str


def article_html(article: Article) -> str:
    """An article as HTML that stands by itself: highlighted text, then a table for each kind of value.

    >>> from conflictnews import parse_article
    >>> "<script>" in article_html(parse_article("<script>alert(1)</script>"))
    False
    """
    parts = [f'<style>{_STYLE}</style><div class="conflictnews">']
    parts += _text(article)
    parts += map(_folding, tables(article))
    return "".join((*parts, "</div>"))


def _text(article: Article) -> Iterator[str]:
    """The blocks of the paste, each a paragraph; the pieces of a block carry all the marks that cover them."""
    blocks = article.blocks or (Block(Span(0, len(article.text)), article.text, Role.PARAGRAPH, article.text),)
    opening = {block.span.start: block.role.value for block in blocks}
    closing = {block.span.end for block in blocks}
    inside = False
    for start, end, marks in _pieces(list(_marks(article)), blocks):
        if start in opening:
            yield f'<p class="{opening[start]}">'
            inside = True
        if inside:
            yield _marked(article.text[start:end], marks)
        if end in closing:
            yield "</p>"
            inside = False


def _pieces(marks: list[_Mark], blocks: tuple[Block, ...]) -> Iterator[tuple[int, int, list[_Mark]]]:
    """The text cut wherever a block or a mark begins or ends: start, end, and the marks that cover the piece."""
    spans = [block.span for block in blocks] + [mark.span for mark in marks]
    cuts = sorted({at for span in spans for at in (span.start, span.end)})
    waiting = sorted(marks, key=lambda mark: (mark.span.start, -mark.span.end), reverse=True)
    open_marks: list[_Mark] = []
    for start, end in pairwise(cuts):
        open_marks = [mark for mark in open_marks if mark.span.end > start]
        while waiting and waiting[-1].span.start <= start:
            open_marks.append(waiting.pop())
        yield start, end, open_marks


def _marked(piece: str, marks: list[_Mark]) -> str:
    if not marks:
        return _escaped(piece)
    kinds, hints = " ".join(mark.kind for mark in marks), " · ".join(mark.hint for mark in marks)
    return f'<mark class="{kinds}" title="{_escaped(hints)}">{_escaped(piece)}</mark>'


def _marks(article: Article) -> Iterator[_Mark]:
    for quote in article.quotes:
        for part in quote.parts:
            yield _Mark(part, "quotation", f"said by {quote.speaker_text or 'an unknown speaker'}")
    for statement in article.casualties:
        figure = interval(statement.low, statement.best, statement.high)
        yield _Mark(statement.span, "casualty", f"{statement.harm.value}: {figure}")
    for date in article.dates:
        yield _Mark(date.span, "date", date.date.value or date.date.type.value)
    for number in article.numbers:
        yield _Mark(number.span, "number", " ".join(filter(None, (amount(number.quantity), number.quantity.unit))))
    for place in article.places:
        name = place.place and f"{place.place.name}, {place.place.kind.value}, {place.place.country}"
        yield _Mark(place.span, "place", name or "unresolved")
    for actor in article.actors:
        yield _Mark(actor.span, "actor", f"{actor.actor.name}, {actor.actor.kind.value}")


def _folding(table: Table) -> str:
    """A table that folds away."""
    head = "".join(f"<th>{name}</th>" for name in table.columns)
    body = "".join(f"<tr>{''.join(f'<td>{_escaped(cell)}</td>' for cell in row)}</tr>" for row in table.rows)
    title = f'<mark class="{table.kind}">{table.title}</mark> ({len(table.rows)})'
    return f"<details open><summary>{title}</summary><table><tr>{head}</tr>{body}</table></details>"


def _escaped(text: str) -> str:
    return escape(_UNPRINTABLE.sub("\ufffd", text))
