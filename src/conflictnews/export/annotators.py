"""Tasks for the annotation tools doccano and Label Studio, so that people can check what was found."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from conflictnews.errors import expect
from conflictnews.export.json import dumps, versions
from conflictnews.export.records import keyed, meaning
from conflictnews.mentions import KINDS, kind_of
from conflictnews.models import Article

LABEL_STUDIO_CONFIG = (
    '<View><Labels name="label" toName="text">'
    + "".join(f'<Label value="{kind}"/>' for kind in KINDS.values())
    + '</Labels><Text name="text" value="$text"/></View>'
)
"""The labelling interface that `to_label_studio` fits."""


def _each(articles: Iterable[Article]) -> Iterator[Article]:
    """Yield articles; a TypeError for what is none."""
    expect(articles, Iterable, "articles")
    for article in articles:
        expect(article, Article, "an article")
        yield article


def to_doccano(articles: Iterable[Article]) -> str:
    """Return articles as JSON Lines for doccano's sequence labelling ("JSONL" on import; allow overlapping spans).

    >>> from conflictnews import parse_article
    >>> print(to_doccano([parse_article("Shells fell on Kyiv.")]), end="")
    {"text": "Shells fell on Kyiv.", "label": [[15, 19, "place"]], "article": "88b706eba4cfb41c"}
    """
    return "".join(dumps(_doccano(article)) + "\n" for article in _each(articles))


def _doccano(article: Article) -> dict[str, Any]:
    labels = [[mention.span.start, mention.span.end, kind_of(mention)] for mention in article.mentions()]
    return {"text": article.text, "label": labels, "article": article.id}


def to_label_studio(articles: Iterable[Article]) -> str:
    """Return articles as a JSON list of Label Studio tasks with predictions, for a project with `LABEL_STUDIO_CONFIG`.

    >>> import json
    >>> from conflictnews import parse_article
    >>> task = json.loads(to_label_studio([parse_article("Shells fell on Kyiv.")]))[0]
    >>> task["predictions"][0]["result"][0]["value"]
    {'start': 15, 'end': 19, 'text': 'Kyiv', 'labels': ['place']}
    """
    version = f"conflictnews {versions()['conflictnews']}"
    return dumps([_task(article, version) for article in _each(articles)])


def _task(article: Article, version: str) -> dict[str, Any]:
    result = [
        {
            "id": key,
            "from_name": "label",
            "to_name": "text",
            "type": "labels",
            "value": {
                "start": mention.span.start,
                "end": mention.span.end,
                "text": mention.text,
                "labels": [kind_of(mention)],
            },
            "meta": {"text": [meaning(mention) or ""]},
        }
        for key, mention in keyed(article)
    ]
    predictions = [{"model_version": version, "result": result}]
    return {"data": {"text": article.text, "article": article.id}, "predictions": predictions}
