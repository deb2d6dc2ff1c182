"""brat standoff: a .txt file and an .ann file with a text-bound annotation for each mention."""

from __future__ import annotations

from collections.abc import Iterator

from conflictnews.errors import expect
from conflictnews.export.records import meaning
from conflictnews.mentions import kind_of
from conflictnews.models import Article, Mention
from conflictnews.patterns import lazy

_LINE_END = lazy(r"[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]+")
"""A fragment must not hold the end of a line, whatever the reader takes for one."""
_SURROGATE = lazy(r"[\ud800-\udfff]")


def to_brat(article: Article) -> tuple[str, str]:
    r"""Return the contents of the .txt and the .ann file; write both as UTF-8 with `newline=""`.

    A mention that runs over a line end is given in fragments, as brat asks. Its meaning is a note. Lone surrogates are U+FFFD.

    >>> from conflictnews import parse_article
    >>> print(to_brat(parse_article("Shells fell on Kyiv."))[1].splitlines()[0].expandtabs(2))
    T1  place 15 19 Kyiv
    """
    expect(article, Article, "an article")
    text = _SURROGATE.sub("\ufffd", article.text)
    lines = [line for number, mention in enumerate(article.mentions(), start=1) for line in _lines(text, number, mention)]
    return text, "".join(line + "\n" for line in lines)


def _lines(text: str, number: int, mention: Mention) -> Iterator[str]:
    fragments = list(_fragments(text, mention))
    if fragments:
        offsets = ";".join(f"{start} {end}" for start, end in fragments)
        words = " ".join(text[start:end] for start, end in fragments)
        yield f"T{number}\t{kind_of(mention)} {offsets}\t{words}"
        if value := meaning(mention):
            note = _LINE_END.sub(" ", _SURROGATE.sub("\ufffd", value)).replace("\t", " ")
            yield f"#{number}\tAnnotatorNotes T{number}\t{note}"


def _fragments(text: str, mention: Mention) -> Iterator[tuple[int, int]]:
    start = mention.span.start
    for end in _LINE_END.finditer(text, mention.span.start, mention.span.end):
        if end.start() > start:
            yield start, end.start()
        start = end.end()
    if start < mention.span.end:
        yield start, mention.span.end
