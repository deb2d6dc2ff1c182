"""JSON: any model as plain data, and back.

Writing needs the standard library only. Reading needs `cattrs` (the extra `json`) and is its inverse:
`structure(unstructure(model), type(model)) == model`.

What JSON has no form for is written so: an enum as its value, a date in ISO 8601, a `Decimal` as its digits ("2.50"), a
`Fraction` as "1/3", a span as `{"start": 4, "end": 9}`; a whole number is a number.
"""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Callable
from decimal import Decimal
from enum import Enum
from fractions import Fraction
from functools import cache
from typing import TYPE_CHECKING, Any, TypeVar, cast

import attrs
import regex

from conflictnews.models import Article, Exact

if TYPE_CHECKING:
    from cattrs import Converter

T = TypeVar("T")

_WRITTEN: dict[type, Callable[[Any], str]] = {
    dt.date: dt.date.isoformat,
    Decimal: str,
    Fraction: lambda fraction: f"{fraction.numerator}/{fraction.denominator}",
}
_SURROGATE = regex.compile(r"[\ud800-\udfff]")


def unstructure(model: object) -> dict[str, Any]:
    """A model as dictionaries, lists, strings, numbers, booleans and None.

    *model* is any instance of the data model; what is not is a `TypeError`.

    >>> from conflictnews import Span
    >>> unstructure(Span(4, 9))
    {'start': 4, 'end': 9}
    """
    kind: type[Any] = type(model)
    if not attrs.has(kind):
        raise TypeError(f"expected a model of conflictnews, not {kind.__name__}")
    return {field.name: _plain(getattr(model, field.name)) for field in attrs.fields(kind)}


def to_json(model: object, *, indent: int | None = None) -> str:
    """A model as JSON text: one line, unless *indent* asks for more.

    >>> from conflictnews import NumberKind, Quantity
    >>> print(to_json(Quantity(NumberKind.CARDINAL, 346, approximate=True)))
    {"kind": "cardinal", "value": 346, "low": null, "high": null, "approximate": true, "unit": null}
    """
    return dumps(unstructure(model), indent=indent)


def dumps(data: object, *, indent: int | None = None) -> str:
    """Plain data as JSON text that any encoding can carry: letters as they are, lone surrogates escaped."""
    text = json.dumps(data, ensure_ascii=False, allow_nan=False, indent=indent)
    return _SURROGATE.sub(lambda m: f"\\u{ord(m[0]):04x}", text)


def structure(data: object, kind: type[T]) -> T:
    """The model of a *kind* that `unstructure` wrote; keys that the model does not have are passed over.

    What does not fit is cattrs' `ClassValidationError`, which names the field.

    >>> from conflictnews import Span
    >>> structure({"start": 4, "end": 9}, Span)
    Span(start=4, end=9)
    """
    return _converter().structure(data, kind)


def from_json(text: str) -> Article:
    """The article that `to_json` wrote.

    >>> from conflictnews import parse_article
    >>> article = parse_article("Fighting resumed on 3 May 2023.")
    >>> from_json(to_json(article)) == article
    True
    """
    return structure(json.loads(text), Article)


def _plain(value: object) -> Any:
    """What JSON has a form for, in place of what it has none for."""
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
    from cattrs import Converter  # noqa: PLC0415 # an extra, which writing does without

    converter = Converter()
    converter.register_structure_hook(dt.date, lambda value, _: dt.date.fromisoformat(value))
    converter.register_structure_hook_func(lambda kind: kind == Exact | None, _exact)
    return converter
