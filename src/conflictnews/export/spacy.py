"""spaCy: an article's mentions as spans of a `Doc`, and a pipeline component that finds them.

    nlp = spacy.blank("en")
    nlp.add_pipe("conflictnews", config={"country": "CD"})
    doc = nlp("Shells fell on Goma.")
    doc.spans["conflictnews"], doc._.conflictnews

A span of spaCy covers whole tokens, so that it may be longer than the mention; `doc._.conflictnews` is the article itself, with
the exact spans. It is kept as JSON, so that a `Doc` can be stored and sent to another process.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from contextlib import suppress
from typing import Any

from conflictnews.article import parse_article
from conflictnews.export.extras import MissingExtraError, need
from conflictnews.export.json import from_json, to_json
from conflictnews.export.records import keyed, meaning
from conflictnews.mentions import kind_of
from conflictnews.models import Article

KEY = "conflictnews"
"""The name of the component, of its group of spans, and of the extension of `Doc`."""


def to_doc(article: Article, nlp: Any = None) -> Any:
    """Return an article as a spaCy `Doc`, tokenised by *nlp*, else by the blank English pipeline.

    `doc.spans["conflictnews"]` holds a span for each mention: its label is the kind, its id the row's id in the tables, its
    kb_id the meaning. Raises MissingExtraError without spaCy.
    """
    spacy: Any = need("spacy", extra="spacy")
    pipeline = spacy.blank("en") if nlp is None else nlp
    return _annotated(pipeline.make_doc(article.text), article)


def component(nlp: Any, name: str, country: str | None, published: str | None) -> Callable[[Any], Any]:  # spaCy's form
    """Return the component "conflictnews" of a pipeline; *published* is a day in ISO 8601, *country* as in `parse_article`."""
    day = dt.date.fromisoformat(published) if published else None
    return lambda doc: _annotated(doc, parse_article(doc.text, published=day, country=country))


def _annotated(doc: Any, article: Article) -> Any:
    """A Doc with the mentions of an article, whose text is the Doc's."""
    spans: list[Any] = []
    for key, mention in keyed(article):
        label, value = kind_of(mention), meaning(mention) or ""
        span = doc.char_span(mention.span.start, mention.span.end, label=label, kb_id=value, alignment_mode="expand")
        if span is not None:
            span.id_ = key
            spans.append(span)
    doc.spans[KEY] = spans
    doc.user_data[KEY] = to_json(article)
    return doc


def _article(doc: Any) -> Article | None:
    text = doc.user_data.get(KEY)
    return from_json(text) if text else None


def _register() -> None:
    """Make the component and the extension known to spaCy, where it is installed."""
    with suppress(MissingExtraError):
        tokens, language = need("spacy.tokens", extra="spacy"), need("spacy.language", extra="spacy")
        tokens.Doc.set_extension(KEY, getter=_article, force=True)
        language.Language.factory(KEY, default_config={"country": None, "published": None}, func=component)


_register()
