"""The JSON Schema (draft 2020-12) of the articles that `export.json` writes, made from the models themselves."""

from __future__ import annotations

import datetime as dt
import types
from collections.abc import Mapping
from decimal import Decimal
from enum import Enum
from fractions import Fraction
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

import attrs

from conflictnews.export.json import SCHEMA
from conflictnews.models import Article

Schema = dict[str, Any]

_PLAIN: Mapping[object, Schema] = {
    str: {"type": "string"},
    int: {"type": "integer"},
    float: {"type": "number"},
    bool: {"type": "boolean"},
    type(None): {"type": "null"},
    dt.date: {"type": "string", "format": "date"},
    Decimal: {"type": "string", "pattern": r"^-?[0-9.]+(E[+-]?[0-9]+)?$"},
    Fraction: {"type": "string", "pattern": "^-?[0-9]+/[0-9]+$"},
}


def json_schema() -> Schema:
    """Return the JSON Schema of an article as `to_json` writes it, all fields there.

    >>> schema = json_schema()
    >>> schema["properties"]["places"]
    {'type': 'array', 'items': {'$ref': '#/$defs/PlaceMention'}}
    """
    models: dict[str, Schema] = {}
    article = _model(Article, models)
    versions = {
        "schema": {"const": SCHEMA},
        "conflictnews": {"type": "string"},
        "gazetteer": {"type": "string", "pattern": "^[0-9a-f]{16}$"},
    }
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Article",
        "type": "object",
        "properties": versions | article["properties"],
        "required": [*versions, *article["required"]],
        "$defs": dict(sorted(models.items())),
    }


def _model(kind: type[Any], models: dict[str, Schema]) -> Schema:
    """The schema of a model; those of the models inside it are added to *models*."""
    hints = get_type_hints(kind)
    properties = {field.name: _type(hints[field.name], models) for field in attrs.fields(kind)}
    return {"type": "object", "properties": properties, "required": list(properties), "additionalProperties": False}


def _type(hint: Any, models: dict[str, Schema]) -> Schema:
    """The schema of a type as it is written in JSON."""
    if hint in _PLAIN:
        return _PLAIN[hint]
    origin, arguments = get_origin(hint), get_args(hint)
    if origin in (Union, types.UnionType):
        return {"anyOf": [_type(argument, models) for argument in arguments]}
    if origin is tuple:
        return _tuple(arguments, models)
    if origin is Literal:
        return {"enum": list(arguments)}
    if issubclass(hint, Enum):
        return {"enum": [member.value for member in hint]}
    if hint.__name__ not in models:
        models[hint.__name__] = {}  # a model may hold another of its kind
        models[hint.__name__] = _model(hint, models)
    return {"$ref": f"#/$defs/{hint.__name__}"}


def _tuple(arguments: tuple[Any, ...], models: dict[str, Schema]) -> Schema:
    """The schema of `tuple[X, ...]`, or of a tuple of fixed length."""
    if arguments[1:] == (...,):
        return {"type": "array", "items": _type(arguments[0], models)}
    return {"type": "array", "prefixItems": [_type(argument, models) for argument in arguments], "items": False}
