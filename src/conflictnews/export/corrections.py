"""Corrections by hand, kept in a file beside the pastes, and applied to every new reading.

A corrections file is JSON Lines. Each line names an article by its id, a mention by its table and span, a field, the right
value, and who changed it and why:

    {"article": "4f0c…", "table": "places", "start": 31, "end": 35, "field": "place", "value": "geonames:209477",
     "who": "AB", "why": "the town, not the territory"}

A place is given by its id in the gazetteer, or as the fields of a `Place`; null takes the value away. Other values are as
`export.json` writes them. An id follows from the text alone, so that a correction survives a new run and a moved file.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Any, TypeAlias, get_type_hints

import attrs
from attrs import evolve, frozen

from conflictnews.errors import ConflictNewsError, expect
from conflictnews.export.json import dumps, fitted
from conflictnews.gazetteer import gazetteer
from conflictnews.mentions import FIELDS, replace
from conflictnews.models import Article, Mention, Notice, Place, Span


class CorrectionError(ConflictNewsError, ValueError):
    """A line of a corrections file cannot be read or does not fit; the message says which line and why."""


@frozen
class Correction:
    """One corrected value.

    `article` is the article's id; `table` the field of the article that holds the mention ("places"); `start` and `end` the
    mention's span; `field` the mention's field; `value` the right value as JSON has it.
    """

    article: str
    table: str
    start: int
    end: int
    field: str
    value: Any = attrs.field(eq=False)
    who: str = ""
    why: str = ""

    def to_json(self) -> str:
        """Return the correction as a line of a corrections file, without the line end."""
        return dumps(attrs.asdict(self))


Corrections: TypeAlias = Mapping[str, tuple[Correction, ...]]
"""The corrections of each article, by its id."""


def read_corrections(lines: Iterable[str]) -> Corrections:
    """Read a corrections file, such as an open text file. Raises CorrectionError, which names the line.

    >>> line = '{"article": "4f", "table": "casualties", "start": 0, "end": 9, "field": "best", "value": 12}'
    >>> read_corrections([line])["4f"][0].value
    12
    """
    found: defaultdict[str, list[Correction]] = defaultdict(list)
    expect(lines, Iterable, "the lines of a file of corrections")
    for number, line in enumerate(lines, start=1):
        expect(line, str | bytes, "a line of JSON")
        if line.strip():
            correction = _correction(line, number)
            found[correction.article].append(correction)
    return {article: tuple(corrections) for article, corrections in found.items()}


def _correction(line: str, number: int) -> Correction:
    """A line of a corrections file, its table and field checked."""
    try:
        correction = Correction(**json.loads(line))
        names = attrs.fields_dict(FIELDS[correction.table])
    except (ValueError, TypeError, KeyError) as error:
        raise CorrectionError(f"line {number} is no correction: {error}") from None
    if correction.field not in names:
        raise CorrectionError(f"line {number}: {correction.table} have no field {correction.field!r}")
    return correction


def corrected(article: Article, corrections: Corrections, *, id: str | None = None) -> Article:  # its name everywhere
    """Return an article with its corrections applied; *id* is its id where it is not `article.id`.

    A correction whose mention the article no longer has changes nothing and leaves the notice `correction-unused`. Raises
    CorrectionError for a value that does not fit its field.
    """
    expect(article, Article, "an article")
    expect(corrections, Mapping, "the corrections of `read_corrections`")
    for correction in corrections.get(id or article.id, ()):
        held: tuple[Mention, ...] = getattr(article, correction.table)
        span = Span(correction.start, correction.end)
        mention = next((mention for mention in held if mention.span == span), None)
        if mention is None:
            text = f"a correction of {correction.table} at {correction.start} to {correction.end} found no mention"
            article = evolve(article, notices=(*article.notices, Notice("correction-unused", text)))
        else:
            article = replace(article, mention, **{correction.field: _value(correction, type(mention))})
    return article


def _value(correction: Correction, model: type[Mention]) -> object:
    """The value of a correction as the model holds it."""
    kind = get_type_hints(model)[correction.field]
    if kind == Place | None and isinstance(correction.value, str):
        place = gazetteer().place(correction.value)
        if place is None:
            raise CorrectionError(f"the gazetteer has no place {correction.value!r}")
        return place
    try:
        return fitted(correction.value, kind)
    except Exception as error:  # cattrs raises groups and bare errors of many kinds
        raise CorrectionError(f"{correction.value!r} is no value of {correction.table}.{correction.field}") from error
