"""W3C Web Annotations (2017): each mention as JSON-LD that any annotation tool can attach to the text again."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from conflictnews.errors import expect
from conflictnews.export.json import dumps
from conflictnews.export.records import keyed, meaning
from conflictnews.mentions import kind_of
from conflictnews.models import Article, Mention, PlaceMention

_AROUND = 32
"""Characters of the text that a quotation selector gives before and after the mention."""


def to_web_annotations(article: Article, *, source: str | None = None) -> str:
    """Return the mentions of an article as a Web Annotation page in JSON-LD.

    *source* is the address of the text; without it the target is `urn:conflictnews:ID`. Positions count code points, as the
    Recommendation asks.

    >>> import json
    >>> from conflictnews import parse_article
    >>> page = json.loads(to_web_annotations(parse_article("Shells fell on Kyiv.")))
    >>> page["items"][0]["target"]["selector"][0]
    {'type': 'TextPositionSelector', 'start': 15, 'end': 19}
    """
    expect(article, Article, "an article")
    expect(source, str | None, "the address of the text")
    page = f"urn:conflictnews:{article.id}"
    items = [_annotation(article, key, mention, page, source or page) for key, mention in keyed(article)]
    context = "http://www.w3.org/ns/anno.jsonld"
    return dumps({"@context": context, "id": f"{page}:annotations", "type": "AnnotationPage", "items": items})


def _annotation(article: Article, key: str, mention: Mention, page: str, source: str) -> dict[str, Any]:
    text, span = article.text, mention.span
    return {
        "id": f"{page}:{key}",
        "type": "Annotation",
        "body": list(_bodies(mention)),
        "target": {
            "source": source,
            "selector": [
                {"type": "TextPositionSelector", "start": span.start, "end": span.end},
                {
                    "type": "TextQuoteSelector",
                    "exact": mention.text,
                    "prefix": text[max(0, span.start - _AROUND) : span.start],
                    "suffix": text[span.end : span.end + _AROUND],
                },
            ],
        },
    }


def _bodies(mention: Mention) -> Iterator[dict[str, str]]:
    """The kind of a mention as a tag, its meaning as a description, and the address of a place of GeoNames."""
    yield {"type": "TextualBody", "purpose": "tagging", "value": kind_of(mention)}
    if value := meaning(mention):
        yield {"type": "TextualBody", "purpose": "describing", "value": value}
    if isinstance(mention, PlaceMention) and mention.place and mention.place.id.startswith("geonames:"):
        number = mention.place.id.partition(":")[2]
        yield {"type": "SpecificResource", "purpose": "identifying", "source": f"https://sws.geonames.org/{number}/"}
