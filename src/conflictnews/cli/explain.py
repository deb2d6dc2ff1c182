"""`conflictnews explain`: where a value comes from, in the words of the text and by the name of the rule."""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Iterator

from conflictnews.cli.complaints import complain, printable
from conflictnews.cli.options import NOT_READ
from conflictnews.cli.show import read_all
from conflictnews.events.explain import explain
from conflictnews.export.records import TABLE_OF, keyed, meaning
from conflictnews.export.schema import columns
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
        try:
            lines = list(explained(one.article, options.where))
            missing = "" if lines else f"nothing is found at {options.where!r}{_there_is(one.article)}"
        except ValueError as error:
            lines, missing = [], str(error)
        if missing:
            complain(one.source, missing)
            code = NOT_READ
        print("\n".join(lines), end="\n" if lines else "")
    return code


def explained(article: Article, where: str | None) -> Iterator[str]:
    """Yield the lines that explain a span ("120:138"), a row ("c1"), a cell of an event ("e1.place"), or all (None).

    Raises ValueError for a cell that an event, or the table of a mention, does not have.
    """
    if where is None:
        yield from _mentions(article)
        for number, event in enumerate(article.events, start=1):
            yield from _event(article, event, f"e{number}")
    elif span := _SPAN.fullmatch(where):
        start = int(span[1])
        yield from _mentions(article, meeting=(start, int(span[2] or start + 1)))
    elif row := _ROW.fullmatch(where):
        yield from _row(article, row[1], row[2])


def _there_is(article: Article) -> str:
    """Say which rows an article has, as far as they go: ": there are c1 to c7, d1, e1 to e2"."""
    last: dict[str, int] = {}
    for key in (*(key for key, _ in keyed(article)), *(f"e{number}" for number in range(1, len(article.events) + 1))):
        last[key[0]] = max(last.get(key[0], 0), int(key[1:]))
    rows = (f"{letter}1" + (f" to {letter}{number}" if number > 1 else "") for letter, number in sorted(last.items()))
    return f": there are {', '.join(rows)}" if last else ": nothing was read in this text"


def _row(article: Article, key: str, cell: str | None) -> Iterator[str]:
    """A mention or an event by its id in the tables; of an event one cell, if one is asked for."""
    if key.startswith("e"):
        number = int(key[1:])
        for event in article.events[number - 1 : number] if number else ():
            yield from _event(article, event, key) if cell is None else _cell(article, event, key, cell)
        return
    for name, mention in keyed(article):
        if name == key:
            _check_column(mention, key, cell)
            yield from _mention(article, key, mention)


def _check_column(mention: Mention, key: str, cell: str | None) -> None:
    """Refuse what is no column of a mention's table; a mention is explained as a whole, whichever column is asked for."""
    names = [column.name for column in columns(TABLE_OF[type(mention)])]
    if cell is not None and cell not in names:
        raise ValueError(f"{key} has no column {cell!r}: it has {', '.join(names)}")


def _mentions(article: Article, *, meeting: tuple[int, int] | None = None) -> Iterator[str]:
    """The mentions of an article, or those that share a character with a stretch of the text."""
    for name, mention in keyed(article):
        if meeting is None or (mention.span.start < meeting[1] and meeting[0] < mention.span.end):
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


def _event(article: Article, event: Event, key: str) -> Iterator[str]:
    """An event and its cells: the value of each, the words that gave it, and the rule."""
    yield f"{key}  event  {event.sub_type.value}"
    for evidence in event.evidence:
        value = printable(explain(article, event, evidence.cell).value)
        yield f"    {evidence.cell}  {value}  from {_quoted(article, evidence.spans)}  by {evidence.rule}"
        if evidence.passed:
            yield f"        passed over: {_quoted(article, evidence.passed)}"


def _cell(article: Article, event: Event, key: str, cell: str) -> Iterator[str]:
    """One cell of an event, as `conflictnews.explain` tells it."""
    why = explain(article, event, cell)
    yield f"{key}  event  {event.sub_type.value}"
    yield f"    {cell}  {printable(why.value)}"
    yield f"    rule   {why.rule}: {printable(why.reason)}"
    yield f"    words  {_quoted(article, why.spans)}"
    yield from (f"    text   {printable(sentence)}" for sentence in why.sentences)
    if why.passed:
        yield f"    not    {', '.join(repr(printable(words)) for words in why.passed)}: {why.passed_because}"


def _quoted(article: Article, spans: Iterable[Span]) -> str:
    texts = (printable(article.text[span.start : span.end]) for span in spans)
    return ", ".join(f"{text!r} at {span.start}:{span.end}" for text, span in zip(texts, spans, strict=True)) or "no words"
