"""`conflictnews explain`: where a value comes from, in the words of the text and by the name of the rule."""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Iterator

from conflictnews.cli.complaints import complain, printable
from conflictnews.cli.options import NOT_READ
from conflictnews.cli.show import read_all
from conflictnews.export.records import keyed, meaning
from conflictnews.mentions import kind_of
from conflictnews.models import Article, Event, Mention, Span
from conflictnews.patterns import lazy_re

_SPAN = lazy_re(r"(\d{1,9})(?:[:-](\d{1,9}))?")
_ROW = lazy_re(r"([a-z]\d{1,9})(?:\.(\w+))?")


def run(options: argparse.Namespace) -> int:
    """Print the origin of the values at a span, of a row or of a cell, or of all; return the exit code."""
    code = 0
    for one in read_all(options.paths, options.reading):
        if one.article is None:
            complain(one.source, one.error or "")
            code = NOT_READ
            continue
        lines = list(explained(one.article, options.where))
        if not lines:
            complain(one.source, f"nothing is found at {options.where!r}")
            code = NOT_READ
        print("\n".join(lines), end="\n" if lines else "")
    return code


def explained(article: Article, where: str | None) -> Iterator[str]:
    """Yield the lines that explain a span ("120:138"), a row ("c1"), a cell of an event ("e1.place"), or all (None)."""
    if where is None:
        yield from _mentions(article)
        for number, event in enumerate(article.events, start=1):
            yield from _event(article, event, f"e{number}", None)
    elif span := _SPAN.fullmatch(where):
        start = int(span[1])
        yield from _mentions(article, meeting=(start, int(span[2] or start + 1)))
    elif row := _ROW.fullmatch(where):
        yield from _row(article, row[1], row[2])


def _row(article: Article, key: str, cell: str | None) -> Iterator[str]:
    """A mention or an event by its id in the tables; of an event one cell, if one is asked for."""
    if key.startswith("e"):
        number = int(key[1:])
        for event in article.events[number - 1 : number] if number else ():
            yield from _event(article, event, key, cell)
    else:
        yield from _mentions(article, key=key)


def _mentions(article: Article, *, key: str | None = None, meeting: tuple[int, int] | None = None) -> Iterator[str]:
    """The mentions of an article, or the one of a key, or those that share a character with a stretch of the text."""
    for name, mention in keyed(article):
        inside = meeting is None or (mention.span.start < meeting[1] and meeting[0] < mention.span.end)
        if (key is None or name == key) and inside:
            yield from _mention(article, name, mention)


def _mention(article: Article, key: str, mention: Mention) -> Iterator[str]:
    span = mention.span
    yield f"{key}  {kind_of(mention)}  {printable(mention.text)!r} at {span.start}:{span.end}"
    yield f"    means  {printable(meaning(mention) or 'not settled')}"
    yield f"    rule   {mention.rule or 'none'}"
    if sentence := article.sentence(mention):
        start, end = sentence.span.start, sentence.span.end
        inside = article.text[start : span.start], article.text[span.start : span.end], article.text[span.end : end]
        yield "    text   " + printable("{}[{}]{}".format(*inside))


def _event(article: Article, event: Event, key: str, cell: str | None) -> Iterator[str]:
    """An event, its cells, and the words that gave each."""
    found = [evidence for evidence in event.evidence if cell in (None, evidence.cell)]
    if cell is None or found:
        yield f"{key}  event  {event.sub_type.value}"
    for evidence in found:
        yield f"    {evidence.cell}  {_quoted(article, evidence.spans)}  by {evidence.rule}"
        if evidence.passed:
            yield f"        passed over: {_quoted(article, evidence.passed)}"


def _quoted(article: Article, spans: Iterable[Span]) -> str:
    texts = (printable(article.text[span.start : span.end]) for span in spans)
    return ", ".join(f"{text!r} at {span.start}:{span.end}" for text, span in zip(texts, spans, strict=True)) or "no words"
