"""JSON pastes: the fields of the first record, read by their names; where others stand; damaged JSON as far as it goes."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping

from attrs import evolve, frozen

from conflictnews.layout.hypertext import from_html, is_html
from conflictnews.layout.plain import Plain, Token, kept
from conflictnews.patterns import lazy_re
from conflictnews.text import Text

_PAIR = lazy_re(r'"([^"\\]{1,40})"\s*:\s*"')
_ESCAPE = lazy_re(r"\\(?:u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|[\"\\/bfnrt])", re.DOTALL)
_STRING_END = lazy_re(r'[^"\\]*(?:\\.[^"\\]*)*"', re.DOTALL)
_TOKENS = lazy_re(r'"(?P<key>[^"\\]{1,40})"\s{0,20}:\s{0,20}(?="[^"])|"[^"\\]*(?:\\.[^"\\]*)*(?:"|\\?\Z)|[{}\[\]]', re.DOTALL)
"""A field's name whose value is a string with words, any other string, or a bracket."""
_SCALAR = lazy_re(r"[\s,:]+|-?\d[\d.eE+-]*|true|false|null|NaN")
_OPENING = lazy_re(r"\s*(?:\[\s*)?\{\s*(?:\"[^\"\\]{1,60}\"\s*:|\})|\s*\[\s*(?:[\[\]{\"\d-]|true|false|null)")
_AUTHOR = lazy_re(r'"(?:authors?|creator)"\s*:\s*(?:\[\s*)?\{[^{}]*\Z')
LONGEST_RECORD = 160
"""The record of an author has no more characters before the name."""

_KEYS = {
    "title": "title headline head name",
    "standfirst": "description subtitle summary standfirst dek excerpt teaser lead abstract",
    "byline": "author authors byline creator",
    "published": "date published published_at publishedat publish_date date_published datepublished pubdate pub_date "
    "date_publish datepublish publishdate published_date publisheddate published_on publication_date publicationdate "
    "posted posted_at date_posted date_created datecreated created created_at timestamp pubtime first_published",
    "text": "text body content article maintext articlebody full_text fulltext",
    "link": "url link source_url canonical",
    "image": "image image_url top_image urltoimage thumbnail",
}
_FIELDS = {key: name for name, keys in _KEYS.items() for key in keys.split()}
_BRACKETS = {"}": "{", "]": "["}


def from_json(text: Text) -> Plain | None:
    """The known fields of the first object of a JSON paste; a plain text where nothing is known; None where it is no JSON."""
    clean = text.clean
    form = _form(clean)
    if form is None:
        return None
    articles = records(clean)
    found = _first_of_each(clean, *(articles[0] if articles else (0, len(clean))))
    if "text" not in found and "title" not in found:
        return Plain(text, form="unknown" if form == "json" else form)
    inner, marks = kept(text, *_values(clean, found))
    plain = Plain(inner, marks, form=form, records=tuple(text.span(*article) for article in articles))
    return evolve(from_html(inner, plain), form=form, records=plain.records) if is_html(inner.clean) else plain


def _form(clean: str) -> str | None:
    """Whether a text is JSON ("json"), or begins like it and has fields ("unreadable"); None for any other text."""
    if not _OPENING.match(clean):
        return None
    if is_whole(clean):
        return "json"
    return "unreadable" if clean.lstrip()[:1] != "[" or '":' in clean else None


def records(source: str) -> list[tuple[int, int]]:
    """Where each of several articles stands: objects side by side that have a text or, where none has, a title and more.

    One article is none of several: then the list is empty.
    """
    articles = _articles(list(_objects(source)))
    outermost = min((found.depth for found in articles), default=0)
    beside = [found for found in articles if found.depth == outermost]
    spans = sorted((found.start, found.end) for found in beside if found.around == beside[0].around)
    return spans if len(spans) > 1 else []


def _articles(objects: list[_Object]) -> list[_Object]:
    """The objects that have a text; where none has, those with a title."""
    return [found for found in objects if "text" in found.fields] or [found for found in objects if found.is_titled]


@frozen
class _Object:
    """An object of a paste in JSON: where it stands, what it stands in, and the known fields that are its own."""

    start: int
    end: int
    depth: int
    around: int
    fields: frozenset[str]

    @property
    def is_titled(self) -> bool:
        """Whether it has a title, and a day or a summary."""
        return "title" in self.fields and not self.fields.isdisjoint(("published", "standfirst"))


def _objects(source: str) -> Iterator[_Object]:
    """The objects of a paste, each when it ends; those that stay open end with the paste."""
    opened: list[tuple[int, set[str]]] = [(-1, set())]
    for token in _TOKENS.finditer(source):
        sign = token[0][0]
        if sign in "{[":
            opened.append((token.start(), set()))
        elif sign == '"':
            opened[-1][1].add(_FIELDS.get(_key(token["key"] or ""), ""))
        elif len(opened) > 1:
            yield _closed(opened, token.end())
    while len(opened) > 1:
        yield _closed(opened, len(source))


def _closed(opened: list[tuple[int, set[str]]], end: int) -> _Object:
    """The last of what is open, which ends here."""
    start, fields = opened.pop()
    return _Object(start, end, len(opened), opened[-1][0], frozenset(fields))


def _key(name: str) -> str:
    """The name of a field as the table has it."""
    return name.lower().replace("-", "_")


def _first_of_each(clean: str, first: int, last: int) -> dict[str, tuple[int, int]]:
    """Where the first value of each field between two places stands that is not empty, in the order of the text."""
    found: dict[str, tuple[int, int]] = {}
    for name, start, end in _strings(clean, first, last):
        if end > start:
            found.setdefault(name, (start, end))
    return found


def _values(clean: str, found: Mapping[str, tuple[int, int]]) -> tuple[list[Token], list[str]]:
    """The stretches of some values, and what stands before each: a blank line before every value but the first."""
    tokens: list[Token] = []
    between: list[str] = []
    for name, (start, end) in found.items():
        pieces = list(_unescaped(clean, start, end, name))
        between += ["\n\n" if tokens else "", *([""] * (len(pieces) - 1))]
        tokens += pieces
    return tokens, between


def is_whole(source: str) -> bool:
    """Whether a text is JSON from beginning to end, however deep and long; a comma too many is forgiven."""
    open_brackets: list[str] = []
    at = 0
    while at < len(source):
        sign = source[at]
        if sign == '"':
            closing = _STRING_END.match(source, at + 1)
            if closing is None:
                return False
            at = closing.end()
        elif sign in "{[":
            open_brackets.append(sign)
            at += 1
        elif sign in "}]":
            if not open_brackets or open_brackets.pop() != _BRACKETS[sign]:
                return False
            at += 1
        elif scalar := _SCALAR.match(source, at):
            at = scalar.end()
        else:
            return False
    return not open_brackets


def _strings(source: str, at: int, last: int) -> Iterator[tuple[str, int, int]]:
    """The fields of known names between two places whose values are strings: name, and where the value's characters stand."""
    while found := _PAIR.search(source, at, last):
        closing = _STRING_END.match(source, found.end())
        at = closing.end() if closing else len(source)
        name = "byline" if _names_author(source, found) else _FIELDS.get(_key(found[1]))
        if name:
            yield name, found.end(), closing.end() - 1 if closing else len(source)


def _names_author(source: str, found: re.Match[str]) -> bool:
    """Whether a field is the name of an author who has several fields ('"author": {"@type": "Person", "name": "…"}')."""
    before = max(0, found.start() - LONGEST_RECORD)
    return found[1] == "name" and _AUTHOR.search(source, before, found.start()) is not None


def _unescaped(source: str, start: int, end: int, mark: str) -> Iterator[Token]:
    """A string's stretches, its escapes replaced."""
    at = start
    for m in _ESCAPE.finditer(source, start, end):
        if m.start() > at:
            yield at, m.start(), None, mark
        new = json.loads(f'"{m[0]}"')
        yield m.start(), m.end(), "\n" if new == "\r" else new, mark
        at = m.end()
    if at < end:
        yield at, end, None, mark
