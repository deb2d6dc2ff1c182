"""Flat rows: what every table format is made from.

>>> from conflictnews import parse_article
>>> article = parse_article("At least 12 people were killed in Goma, officials said.")
>>> row = records(article)["casualties"][0]
>>> row["mention"], row["harm"], row["low"], row["best"], row["high"]
('c1', 'killed', 12, 12, None)
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from math import isfinite
from typing import Any, TypeAlias

from attrs import field, frozen

from conflictnews.corpus import Result
from conflictnews.errors import expect
from conflictnews.export.schema import TABLES, Column, Type, columns
from conflictnews.mentions import FIELDS, block_index, kind_of
from conflictnews.models import (
    ActorMention,
    ActorRole,
    Article,
    Casualty,
    DateMention,
    Event,
    Mention,
    NumberMention,
    PlaceMention,
    Quote,
    Span,
)
from conflictnews.patterns import lazy
from conflictnews.show.summary import amount, interval

Cell: TypeAlias = str | int | float | bool | dt.date | None
"""A cell of a table: plain, or None where it is empty."""

Record: TypeAlias = dict[str, Cell]
"""A row: the cell of every column of its table, in order."""

Item: TypeAlias = Article | Result
"""Something that has rows: an article, or a result of `read_corpus`."""

_SURROGATE = lazy(r"[\ud800-\udfff]")
_BLANKS = lazy(r"\s+")
_LARGEST = 2**63


@frozen
class _Links:
    """What leads from one row of an article to another: the id of each mention, and the event of each statement of harm."""

    keys: Mapping[tuple[str, Span], str] = field(factory=dict[tuple[str, Span], str])
    events: Mapping[Span, tuple[str, Event]] = field(factory=dict[Span, tuple[str, Event]])

    @classmethod
    def of(cls, article: Article) -> _Links:
        """Number the mentions and events of each table; an id is the table's first letter and the number ("c1", "e2")."""
        keys = {(TABLE_OF[type(mention)], mention.span): key for key, mention in _numbered(article)}
        return cls(keys, _events(article))


def _events(article: Article) -> dict[Span, tuple[str, Event]]:
    """The event of each statement of harm; a part, or another count of the same victims, belongs where the other one does."""
    events: dict[Span, tuple[str, Event]] = {}
    for number, event in enumerate(article.events, start=1):
        for claim in event.claims:
            events.setdefault(claim.span, (f"e{number}", event))
    for statement in (*article.casualties, *reversed(article.casualties)):
        for other in (statement.part_of, statement.alternative_to):
            if other is not None and (known := events.get(other) or events.get(statement.span)):
                events.setdefault(statement.span, known)
                events.setdefault(other, known)
    return events


@frozen
class _Row:
    """The object at which the paths of a table's columns begin; `it` is the row's own model, None in the table of articles."""

    result: Result
    it: Any
    key: str | None
    links: _Links

    @property
    def article(self) -> Article | None:
        return self.result.article

    @property
    def characters(self) -> int | None:
        return len(self.article.text) if self.article else None

    @property
    def notice_codes(self) -> str | None:
        return _listed(notice.code for notice in self.article.notices) if self.article else None

    @property
    def block(self) -> int | None:
        return block_index(self.article, self.it.span.start) if self.article else None

    @property
    def role(self) -> str | None:
        block = self.article.block(self.it) if self.article else None
        return block.role.value if block else None

    @property
    def sentence(self) -> str | None:
        found = self.article.sentence(self.it) if self.article else None
        return _BLANKS.sub(" ", found.text) if found else None

    @property
    def alternatives(self) -> str | None:
        return _listed(place.id for place in self.it.alternatives)

    @property
    def anchor(self) -> str | None:
        span: Span | None = self.it.anchor
        return self.article.text[span.start : span.end] if self.article and span else None

    @property
    def part_of(self) -> str | None:
        return self.links.keys.get(("casualties", self.it.part_of))

    @property
    def alternative_to(self) -> str | None:
        return self.links.keys.get(("casualties", self.it.alternative_to))

    @property
    def taken_from(self) -> str | None:
        return self.links.keys.get(("casualties", self.it.taken_from))

    @property
    def link_rule(self) -> str | None:
        return self.it.link_rule or None

    @property
    def event_key(self) -> str | None:
        return self.links.events.get(self.it.span, (None,))[0]

    @property
    def event(self) -> Event | None:
        return self.links.events.get(self.it.span, (None, None))[1]

    def _named(self, role: ActorRole) -> str | None:
        return _listed(actor.name for actor in self.it.actors if actor.role is role)

    @property
    def agents(self) -> str | None:
        return self._named(ActorRole.AGENT)

    @property
    def targets(self) -> str | None:
        return self._named(ActorRole.TARGET)

    @property
    def parties(self) -> str | None:
        return self._named(ActorRole.PARTY)

    @property
    def sources(self) -> str | None:
        return _listed(self.it.sources)

    @property
    def words(self) -> str | None:
        text = self.article.text if self.article else ""
        return " […] ".join(text[span.start : span.end] for span in self.it.marked) or None

    @property
    def kind(self) -> str:
        return kind_of(self.it)

    @property
    def value(self) -> str | None:
        return meaning(self.it)


def records(item: Item, *, tables: Collection[str] = tuple(TABLES)) -> dict[str, list[Record]]:
    """Return the rows of an article, or of a result of `read_corpus`, for each of the *tables*.

    The columns and their types are those of `export.schema.TABLES`. A result without an article has one row, in the table of
    articles, which tells its error. Lone surrogates, which no table format can carry, are written as U+FFFD. Raises
    ValueError for a name that is no table.

    >>> from conflictnews import parse_article
    >>> records(parse_article("Kyiv fell."), tables=["places"])["places"][0]["place"]
    'Kyiv'

    """
    expect(item, Article | Result, "an article or a result")
    result = item if isinstance(item, Result) else Result(item.id, None, item)
    expect(tables, Collection, "names of tables")
    wanted = {table: columns(table) for table in tables}
    return {table: [_record(names, row) for row in _rows(table, result)] for table, names in wanted.items()}


def rows(items: Item | Iterable[Item], table: str) -> Iterator[Record]:
    """Yield the rows of one table for an article or for many, lazily. Raises ValueError for a name that is no table."""
    wanted = columns(table)
    for result in results(items):
        for row in _rows(table, result):
            yield _record(wanted, row)


def keyed(article: Article) -> Iterator[tuple[str, Mention]]:
    """Yield the mentions of an article in text order, each after its id in the tables ("c1", "p3")."""
    expect(article, Article, "an article")
    keys = _Links.of(article).keys
    return ((keys[TABLE_OF[type(mention)], mention.span], mention) for mention in article.mentions())


def _numbered(article: Article) -> Iterator[tuple[str, Mention]]:
    for name in FIELDS:
        for number, mention in enumerate(getattr(article, name), start=1):
            yield f"{name[0]}{number}", mention


def results(items: Item | Iterable[Item]) -> Iterator[Result]:
    """Yield articles as results; results come as they are. Raises TypeError for anything else."""
    several = (items,) if isinstance(items, Article | Result) else items
    expect(several, Iterable, "an article, a result or several of them")
    for item in several:
        expect(item, Article | Result, "an article or a result")
        yield item if isinstance(item, Result) else Result(item.id, None, item)


def meaning(mention: Mention) -> str | None:
    """Return what a mention means in a few characters, or None where that is not settled.

    >>> from conflictnews import find_numbers
    >>> meaning(find_numbers("some 40 tents")[0])
    '~40'
    """
    for kind, tell in _MEANINGS:
        if isinstance(mention, kind):
            return tell(mention)
    return None


_MEANINGS: tuple[tuple[type[Mention], Callable[[Any], str | None]], ...] = (
    (DateMention, lambda date: date.date.value),
    (NumberMention, lambda number: " ".join(filter(None, (amount(number.quantity), number.quantity.unit)))),
    (PlaceMention, lambda place: place.place.id if place.place else None),
    (ActorMention, lambda actor: actor.actor.id),
    (Quote, lambda quote: quote.speaker_text),
    (Casualty, lambda harm: f"{harm.harm.value} {interval(harm.low, harm.best, harm.high)}"),
)


def _rows(table: str, result: Result) -> Iterator[_Row]:
    """The rows of a table before their cells are read."""
    article = result.article
    if table == "articles":
        yield _Row(result, None, None, _Links())
    elif article is None:
        return
    elif table == "notices":
        yield from (_Row(result, notice, None, _Links()) for notice in article.notices)
    elif table == "events":
        yield from (_Row(result, event, f"e{n}", _Links()) for n, event in enumerate(article.events, start=1))
    else:
        links = _Links.of(article)
        for mention in article.mentions() if table == "mentions" else getattr(article, table):
            yield _Row(result, mention, links.keys[TABLE_OF[type(mention)], mention.span], links)


TABLE_OF: dict[type[Mention], str] = {model: name for name, model in FIELDS.items()}
"""The table of each model of a mention, which is also its field of an article."""


def _record(wanted: Iterable[Column], row: _Row) -> Record:
    return {column.name: cell(_at(row, column.path), column.type) for column in wanted}


def _at(row: object, path: str) -> object:
    """The value at the end of a path of attributes, or None where the path meets None."""
    value = row
    for name in path.split("."):
        if value is None:
            return None
        value = getattr(value, name)
    return value


def cell(value: object, kind: Type) -> Cell:
    """Return a value as a cell of a column's type.

    >>> from fractions import Fraction
    >>> cell(Fraction(1, 4), Type.NUMBER), cell(Fraction(1, 4), Type.TEXT), cell(10**30, Type.INTEGER)
    (0.25, '1/4', None)
    """
    if value is None:
        return None
    if kind is Type.TEXT:
        return _SURROGATE.sub("\ufffd", str(value))
    if kind is Type.INTEGER:
        return value if isinstance(value, int) and -_LARGEST <= value < _LARGEST else None
    if kind is Type.NUMBER:
        return _number(value)
    if kind is Type.TRUTH:
        return bool(value)
    return value if isinstance(value, dt.date) else None


def _number(value: Any) -> float | None:
    """A number as a float, or None where it is too large for one."""
    try:
        number = float(value)
    except OverflowError:
        return None
    return number if isfinite(number) else None


def _listed(values: Iterable[str]) -> str | None:
    return "; ".join(values) or None
