"""TimeML: the text with its dates inline as TIMEX3 (ISO-TimeML, ISO 24617-1), for temporal taggers and their scorers."""

from __future__ import annotations

from collections.abc import Iterator

from conflictnews.errors import expect
from conflictnews.models import Article, DateMention, Span
from conflictnews.patterns import lazy

_UNWRITABLE = lazy(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
"""Characters that XML cannot carry; each is written as U+FFFD, so that offsets stay."""
_ESCAPES = {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "\r": "&#13;"}


def to_timex3(article: Article) -> str:
    """Return an article as a TimeML document: its id, its date as DCT, and its text with a TIMEX3 element for each date.

    The text of the element TEXT is the article's, character for character, but for characters that XML cannot carry, which
    are U+FFFD. A date that nothing settles has an empty value.

    >>> from conflictnews import parse_article
    >>> "<TIMEX3" in to_timex3(parse_article("Fighting resumed on 3 May 2023."))
    True
    """
    expect(article, Article, "an article")
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        f"<TimeML><DOCID>{article.id}</DOCID><DCT>{_creation_time(article)}</DCT><TEXT>{''.join(_text(article))}</TEXT></TimeML>\n"
    )


def _creation_time(article: Article) -> str:
    if article.published is None:
        return ""
    day = article.published.date.isoformat()
    return f'<TIMEX3 tid="t0" type="DATE" value="{day}" functionInDocument="CREATION_TIME">{day}</TIMEX3>'


def _text(article: Article) -> Iterator[str]:
    """The pieces of the text, dates in their elements; a date inside another has none of its own."""
    ids = {mention.span: f"t{number}" for number, mention in enumerate(article.dates, start=1)}
    done = 0
    for mention in article.dates:
        if mention.span.start >= done:
            yield _escaped(article.text[done : mention.span.start])
            yield f"<TIMEX3 {_attributes(mention, ids)}>{_escaped(mention.text)}</TIMEX3>"
            done = mention.span.end
    yield _escaped(article.text[done:])


def _attributes(mention: DateMention, ids: dict[Span, str]) -> str:
    date = mention.date
    pairs: dict[str, str | None] = {
        "tid": ids[mention.span],
        "type": date.type.value,
        "value": date.value or "",
        "mod": date.mod,
        "anchorTimeID": ids.get(mention.anchor) if mention.anchor else None,
    }
    return " ".join(f'{name}="{_escaped(value)}"' for name, value in pairs.items() if value is not None)


def _escaped(text: str) -> str:
    text = _UNWRITABLE.sub("\ufffd", text)
    return "".join(_ESCAPES.get(character, character) for character in text)
