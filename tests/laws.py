"""The laws that every article obeys, whatever the text: used by the property tests and by the fuzzer."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

from conflictnews import Article, Mention, Span, parse_article

KINDS = ("images", "links", "dates", "numbers", "places", "actors", "casualties")
"""Kinds of mention that never overlap; an attribution may lie inside another."""


def broken(text: str) -> list[str]:
    """Return what is wrong with the article of a text: the laws that it breaks, with the values that break them."""
    article = parse_article(text)
    return [*_spans(text, article), *_order(article), *_values(article)]


def _mentions(article: Article) -> Iterable[tuple[str, Mention]]:
    for kind in (*KINDS, "quotes"):
        for mention in getattr(article, kind):
            yield kind, mention
    for statement in article.casualties:
        for role in ("victims", "perpetrator", "claimed_by"):
            mention = getattr(statement, role)
            if mention is not None:
                yield f"casualties.{role}", mention


def _spans(text: str, article: Article) -> Iterable[str]:
    if article.text != text:
        yield "the article's text is not the text"
    for kind, mention in _mentions(article):
        if text[mention.span.start : mention.span.end] != mention.text:
            yield f"{kind}: {mention.span} is not {mention.text!r}"
    for block in article.blocks:
        if text[block.span.start : block.span.end] != block.text:
            yield f"blocks: {block.span} is not {block.text!r}"


def _order(article: Article) -> Iterable[str]:
    for kind in ("blocks", *KINDS):
        for one, other in pairwise(getattr(article, kind)):
            if one.span.end > other.span.start:
                yield f"{kind}: {one.span} overlaps {other.span} or stands after it"
    for one, other in pairwise(article.quotes):
        if one.span.start > other.span.start or (one.span.end > other.span.start and not _nested(one.span, other.span)):
            yield f"quotes: {one.span} crosses {other.span}"


def _nested(one: Span, other: Span) -> bool:
    return other in one or one in other


def _values(article: Article) -> Iterable[str]:
    for place in article.places:
        if not 0 <= place.confidence <= 1 or round(place.confidence, 4) != place.confidence:
            yield f"places: confidence {place.confidence} of {place.text!r}"
    for statement in article.casualties:
        figures = [x for x in (statement.low, statement.best, statement.high) if x is not None]
        if any(x < 0 for x in figures) or figures != sorted(figures):
            yield f"casualties: {statement.low}, {statement.best}, {statement.high} of {statement.text!r}"
    for event in article.events:
        for row in (event.ucdp(), event.acled()):
            if row is not None and not all(isinstance(key, str) for key in row):
                yield f"events: {row}"
