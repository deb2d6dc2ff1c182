"""The laws that every article obeys, whatever the text: used by the property tests and by the fuzzer."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

from conflictnews import Article, Event, Mention, Span, parse_article

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
    for mention in article.places:
        if not 0 <= mention.confidence <= 1 or round(mention.confidence, 4) != mention.confidence:
            yield f"places: confidence {mention.confidence} of {mention.text!r}"
        for place in (mention.place, *mention.alternatives):
            if place is not None and (abs(place.latitude or 0) > 90 or abs(place.longitude or 0) > 180):
                yield f"places: {place} lies at {place.latitude}, {place.longitude}"
    for statement in article.casualties:
        yield from _figures(f"casualties: {statement.text!r}", statement.low, statement.best, statement.high)
    for harm in {statement.harm for statement in article.casualties}:
        for policy in ("ucdp", "acled"):
            toll = article.toll(harm, policy=policy)
            yield from _figures(f"toll of {harm} ({policy})", toll.low, toll.best, toll.high)
    for event in article.events:
        yield from _rows(event)


def _figures(what: str, *figures: int | None) -> Iterable[str]:
    known = [0, *(figure for figure in figures if figure is not None)]
    if known != sorted(known):
        yield f"{what}: {figures} are below nothing or out of order"


def _rows(event: Event) -> Iterable[str]:
    ged, acled = event.ucdp(), event.acled()
    for row in (ged, acled):
        if row is not None and not all(isinstance(key, str) for key in row):
            yield f"events: {row}"
    if ged is not None:
        yield from _figures("ucdp", ged["low"], ged["best"], ged["high"])
        parts = [ged[key] for key in ("deaths_a", "deaths_b", "deaths_civilians", "deaths_unknown")]
        if min(parts) < 0 or sum(parts) != ged["best"]:
            yield f"events: {parts} do not add up to {ged['best']}"
