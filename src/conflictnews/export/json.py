"""JSON: any model as plain data, and back.

Writing needs the standard library only. Reading needs `cattrs` (the extra `json`) and is its inverse:
`structure(unstructure(model), type(model)) == model`.

An enum is written as its value, a date in ISO 8601, a `Decimal` as its digits ("2.50"), a `Fraction` as "1/3", a span as
`{"start": 4, "end": 9}`; a whole number is a number. An article begins with three keys that are no fields: `schema`, the
version of this form (`SCHEMA`), `conflictnews`, the version of the library, and `gazetteer`, the version of the gazetteer.
"""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from decimal import Decimal
from enum import Enum
from fractions import Fraction
from functools import cache
from typing import IO, TYPE_CHECKING, Any, TypeVar, cast

import attrs

from conflictnews.errors import ConflictNewsError, expect, is_a, is_one_of, shown
from conflictnews.export.extras import need
from conflictnews.gazetteer import gazetteer
from conflictnews.models import Article, Exact
from conflictnews.patterns import lazy

if TYPE_CHECKING:
    from cattrs import Converter

T = TypeVar("T")

SCHEMA = 1
"""The version of the form in which articles are written. It rises when a reader of the old form could not read the new."""

_WRITTEN: dict[type, Callable[[Any], str]] = {
    dt.date: dt.date.isoformat,
    Decimal: str,
    Fraction: lambda fraction: f"{fraction.numerator}/{fraction.denominator}",
}
_ESCAPED = lazy(r"[\ud800-\udfff\u0085\u2028\u2029]")
"""Lone surrogates, which no encoding can carry, and the characters beyond ASCII at which `str.splitlines` ends a line."""


class SchemaError(ConflictNewsError, ValueError):
    """The JSON is of another form than this version of the library reads."""


def unstructure(model: object) -> dict[str, Any]:
    """Return a model as dictionaries, lists, strings, numbers, booleans and None.

    *model* is any instance of the data model; anything else is a `TypeError`.

    >>> from conflictnews import Span
    >>> unstructure(Span(4, 9))
    {'start': 4, 'end': 9}
    """
    kind: type[Any] = type(model)
    if not attrs.has(kind):
        raise TypeError(f"expected a model of conflictnews, not {kind.__name__}")
    return {field.name: _plain(getattr(model, field.name)) for field in attrs.fields(kind)}


def document(article: Article, *, fields: Collection[str] | None = None) -> dict[str, Any]:
    """Return an article as plain data under its versions; *fields* keeps only these fields of the article.

    Raises ValueError for a field that an article does not have.

    >>> from conflictnews import parse_article
    >>> list(document(parse_article("Goma fell."), fields=["title", "places"]))
    ['schema', 'conflictnews', 'gazetteer', 'title', 'places']
    """
    expect(article, Article, "an article")
    return versions() | {name: _plain(getattr(article, name)) for name in _wanted(fields)}


def _wanted(fields: Collection[str] | None) -> list[str]:
    """Return which fields of an article are asked for, in its order: all without *fields*. Raises as `document` does."""
    names = [field.name for field in attrs.fields(Article)]
    expect(fields, Collection | None, "names of fields")
    if fields is None:
        return names
    if isinstance(fields, str):
        raise TypeError(f"expected names of fields in a list, not {shown(fields)}")
    if unknown := [name for name in fields if not is_one_of(name, names)]:
        raise ValueError(f"an article has no field {shown(unknown[0])}: its fields are {', '.join(names)}")
    return [name for name in names if name in fields]


def versions() -> dict[str, Any]:
    """Return the versions that every exported article names: of its form, of the library, of the gazetteer."""
    from conflictnews import __version__  # noqa: PLC0415 # the package imports its rooms

    return {"schema": SCHEMA, "conflictnews": __version__, "gazetteer": gazetteer().version}


def to_json(model: object, *, indent: int | None = None, fields: Collection[str] | None = None) -> str:
    """Return a model as JSON text: one line, unless *indent* asks for more.

    An article is written with its versions; *fields* keeps only these fields of it. Raises TypeError for what is no model,
    ValueError for a field that an article does not have.

    >>> from conflictnews import NumberKind, Quantity
    >>> print(to_json(Quantity(NumberKind.CARDINAL, 346, approximate=True)))
    {"kind": "cardinal", "value": 346, "low": null, "high": null, "approximate": true, "unit": null}
    """
    return dumps(document(model, fields=fields) if isinstance(model, Article) else unstructure(model), indent=indent)


def dumps(data: object, *, indent: int | None = None) -> str:
    """Return plain data as JSON text that any encoding can carry and no reader of lines divides."""
    expect(indent, int | str | None, "indent as a number of blanks")
    text = json.dumps(data, ensure_ascii=False, allow_nan=False, indent=indent)
    return _ESCAPED.sub(lambda m: f"\\u{ord(m[0]):04x}", text)


def structure(data: object, kind: type[T]) -> T:
    """Return the model of a *kind* that `unstructure` wrote; keys that the model does not have are passed over.

    Data that does not fit raises cattrs' `ClassValidationError`, which names the field.

    >>> from conflictnews import Span
    >>> structure({"start": 4, "end": 9}, Span)
    Span(start=4, end=9)
    """
    given: Any = kind
    if not is_a(given, type) or not attrs.has(given):
        raise TypeError(f"expected a model of conflictnews, not {shown(given)}")
    expect(data, Mapping, "the data of a model")
    return fitted(data, kind)


def fitted(data: object, kind: type[T]) -> T:
    """Return the value of a field's type that was written as plain data; raises as cattrs does."""
    return _converter().structure(data, kind)


def from_json(text: str) -> Article:
    """Return the article that `to_json` wrote.

    Raises SchemaError for an article of another schema version or without its text (written with `fields=`).

    >>> from conflictnews import parse_article
    >>> article = parse_article("Fighting resumed on 3 May 2023.")
    >>> from_json(to_json(article)) == article
    True
    """
    expect(text, str | bytes | bytearray, "JSON text")
    return article_of(json.loads(text))


def article_of(data: Any) -> Article:
    """Return the article of a `document`, already read from JSON. Raises as `from_json` does."""
    if not isinstance(data, dict) or "text" not in data:
        raise SchemaError("this is no article: it has no text")
    version = cast("dict[str, object]", data).get("schema")
    if version != SCHEMA:
        raise SchemaError(f"this article is of schema {version}, and this version of conflictnews reads schema {SCHEMA}")
    return structure(cast("object", data), Article)


def read_lines(lines: Iterable[str]) -> Iterator[Article]:
    """Yield the articles of JSON Lines, such as an open file; empty lines are passed over. Raises as `from_json` does."""
    expect(lines, Iterable, "lines of JSON")
    for line in lines:
        expect(line, str | bytes, "a line of JSON")
        if line.strip():
            yield from_json(line)


def write_lines(articles: Iterable[Article], file: IO[str], *, fields: Collection[str] | None = None) -> int:
    """Write articles as JSON Lines to a text file opened as UTF-8; return how many there were."""
    expect(articles, Iterable, "articles")
    count = 0
    for article in articles:
        file.write(to_json(article, fields=fields) + "\n")
        count += 1
    return count


def _plain(value: object) -> Any:
    """Convert a value to a type that JSON has."""
    if isinstance(value, tuple):
        return [_plain(item) for item in cast("tuple[object, ...]", value)]
    if isinstance(value, Enum):
        return value.value
    write = _WRITTEN.get(type(value))
    if write:
        return write(value)
    return unstructure(value) if attrs.has(type(value)) else value


def _exact(value: int | str | None, _kind: object) -> Exact | None:
    if value is None or isinstance(value, int):
        return value
    return Fraction(value) if "/" in value else Decimal(value)


@cache
def _converter() -> Converter:
    cattrs = need("cattrs", extra="json")
    converter: Converter = cattrs.Converter()
    converter.register_structure_hook(dt.date, lambda value, _: dt.date.fromisoformat(value))
    converter.register_structure_hook_func(lambda kind: kind == Exact | None, _exact)
    return converter
