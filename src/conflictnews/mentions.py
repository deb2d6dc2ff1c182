"""Surroundings of a mention, and corrected articles.

`Article` offers these functions as methods: `article.mentions()`, `article.sentence(m)`, `article.block(m)`,
`article.replace(m, place=…)`.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping
from functools import lru_cache
from typing import Any, cast, get_args, get_origin, get_type_hints

import attrs

from conflictnews.errors import shown
from conflictnews.events import events_in
from conflictnews.language.document import Document
from conflictnews.layout import segment
from conflictnews.models import (
    ActorMention,
    Article,
    Block,
    Casualty,
    DateMention,
    Mention,
    NumberMention,
    PlaceMention,
    Quote,
    Span,
)
from conflictnews.patterns import lazy_re
from conflictnews.text import Text

_MODULES = lazy_re(r"(?:\w+\.)+")
"""The modules before the name of a type."""

CORRECTED = "correction"
"""The rule of a mention that a person has corrected."""

FIELDS: dict[str, type[Mention]] = {
    "dates": DateMention,
    "numbers": NumberMention,
    "places": PlaceMention,
    "actors": ActorMention,
    "quotes": Quote,
    "casualties": Casualty,
}
"""The fields of an article that hold mentions, and the model of each."""

KINDS: dict[type[Mention], str] = {
    DateMention: "date",
    NumberMention: "number",
    PlaceMention: "place",
    ActorMention: "actor",
    Quote: "quote",
    Casualty: "casualty",
}
"""One word for each model of a mention."""


def kind_of(mention: Mention) -> str:
    """Return the word for a mention's model: "date", "number", "place", "actor", "quote" or "casualty"."""
    return KINDS.get(type(mention), "mention")


def mentions(article: Article) -> tuple[Mention, ...]:
    """Return all mentions of an article in text order; of two that begin together the longer comes first."""
    found: list[Mention] = [mention for field in FIELDS for mention in getattr(article, field)]
    return tuple(sorted(found, key=lambda mention: (mention.span.start, -mention.span.end)))


def block(article: Article, mention: Mention) -> Block | None:
    """Return the block in which a mention begins, or None for a stretch between the blocks. Raises as `sentence` does."""
    index = block_index(article, _start(article, mention))
    return None if index is None else article.blocks[index]


def block_index(article: Article, at: int) -> int | None:
    """Return the index of the block that covers a position of the text, or None."""
    index = bisect_right(article.blocks, at, key=lambda block: block.span.start) - 1
    return index if index >= 0 and at < article.blocks[index].span.end else None


def sentence(article: Article, mention: Mention) -> Mention | None:
    """Return the sentence in which a mention begins, with its own span and text, or None outside all blocks.

    Raises TypeError for what is no mention, ValueError for a mention whose text does not stand at its span.
    """
    index = block_index(article, _start(article, mention))
    if index is None:
        return None
    sentences = _sentences(article.blocks[index])
    at = bisect_right(sentences, mention.span.start, key=lambda span: span.start) - 1
    span = sentences[at] if at >= 0 else article.blocks[index].span
    return Mention(span, article.text[span.start : span.end])


def _start(article: Article, mention: Mention) -> int:
    """Where a mention begins. Raises TypeError for what is none, ValueError for one of another text."""
    span = getattr(mention, "span", None)
    if not isinstance(span, Span):
        raise TypeError(f"expected a mention, not {shown(mention)}")
    if article.text[span.start : span.end] != mention.text:
        raise ValueError(f"the article does not have {shown(mention.text)} at {span.start} to {span.end}")
    return span.start


@lru_cache(maxsize=256)
def _sentences(block: Block) -> tuple[Span, ...]:
    """The sentences of a block, in the caller's coordinates."""
    text, start = Text.of(block.text), block.span.start
    inside = (text.span(*bounds) for bounds in text.sentences)
    return tuple(Span(start + span.start, start + span.end) for span in inside)


def _check(mention: Mention, changes: Mapping[str, object]) -> None:
    """Raise a TypeError where a new value does not fit its field."""
    hints = get_type_hints(type(mention))
    for name, value in changes.items():
        if name in hints and not _fits(value, hints[name]):
            raise TypeError(f"{name} of a {kind_of(mention)} is {_written(hints[name])}, not {shown(value)}")


def _written(hint: Any) -> str:
    """A type as it is written in code, without the modules that it comes from: "Span | None"."""
    return hint.__name__ if isinstance(hint, type) else _MODULES.sub("", str(hint))


def _fits(value: object, hint: Any) -> bool:
    """Whether a value is what a field's type says, which is a class, a union, or a tuple of one of them."""
    if get_origin(hint) is tuple:
        return isinstance(value, tuple) and all(_fits(each, get_args(hint)[0]) for each in cast("tuple[object, ...]", value))
    if get_args(hint):
        return any(_fits(value, each) for each in get_args(hint))
    return isinstance(value, int | float if hint is float else hint)


def replace(article: Article, mention: Mention, **changes: object) -> Article:
    """Return the article with one of its mentions changed: `replace(article, mention, place=place)`.

    The changed mention bears the rule "correction", and a place that a person chose is certain (confidence 1). The events are
    read anew from the corrected mentions. Raises ValueError for a mention that the article does not have, and for a text that
    does not stand at its span; TypeError for a field that the mention does not have, and for a value that does not fit it.
    """
    field = next((name for name, model in FIELDS.items() if type(mention) is model), None)
    held: tuple[Mention, ...] = () if field is None else getattr(article, field)
    if field is None or mention not in held:
        raise ValueError(f"the article has no such mention: {shown(mention)}")
    if "place" in changes:
        changes = {"confidence": 1.0, "alternatives": ()} | changes
    values: dict[str, Any] = {"rule": CORRECTED} | changes
    _check(mention, changes)
    changed = attrs.evolve(mention, **values)
    _start(article, changed)
    at = held.index(mention)
    fields: dict[str, Any] = {field: (*held[:at], changed, *held[at + 1 :])}
    corrected = attrs.evolve(article, **fields)
    prose = segment(Text.of(article.text)).prose
    document = Document(prose, dates=corrected.dates, numbers=corrected.numbers, actors=corrected.actors)
    return attrs.evolve(corrected, events=events_in(document, corrected))
