"""What a corpus says of its texts: the right answers, in the form in which the library's own answers are held against them."""

from __future__ import annotations

import datetime as dt
from typing import Literal

from attrs import frozen

from conflictnews.errors import ConflictNewsError
from conflictnews.models import Span


class EvaluationError(ConflictNewsError, ValueError):
    """A corpus cannot be read: its format is not known, or a file is not in the format that it seems to have.

    >>> raise EvaluationError("corpus.pdf", "no corpus format that is known")
    Traceback (most recent call last):
    ...
    conflictnews.evaluate.gold.EvaluationError: corpus.pdf: no corpus format that is known
    """

    def __init__(self, path: str, reason: str) -> None:
        self.path = path
        self.reason = reason
        super().__init__(path, reason)

    def __str__(self) -> str:
        return f"{self.path}: {self.reason}"


@frozen
class GoldPlace:
    """A name of a place; `neutral` marks one that an answer may give or leave out (an adjective, a name in a person's)."""

    span: Span
    latitude: float | None = None
    longitude: float | None = None
    neutral: bool = False


@frozen
class GoldDate:
    """A TIMEX3 expression."""

    span: Span
    type: str | None = None
    value: str | None = None


@frozen
class GoldQuotation:
    """An attribution: the pieces of its content, its source and its cue; what the corpus does not give is None."""

    content: tuple[Span, ...]
    source: str | None = None
    cue: Span | None = None
    kind: str | None = None


@frozen
class GoldCasualty:
    """A statement of harm."""

    harm: str
    best: int | None = None
    low: int | None = None
    high: int | None = None


@frozen
class GoldEvent:
    """An event; a cell that is None is not asked."""

    first: dt.date | None = None
    last: dt.date | None = None
    latitude: float | None = None
    longitude: float | None = None
    country: str | None = None
    type: str | None = None
    sub_type: str | None = None
    violence: int | None = None
    actors: tuple[str, ...] = ()
    killed: int | None = None
    low: int | None = None
    high: int | None = None
    policy: Literal["ucdp", "acled"] = "ucdp"
    """The data set whose rules for vague and rival figures hold."""


@frozen
class Document:
    """A text with its right answers; a kind that is None is not asked, an empty one has none."""

    id: str
    text: str
    reference: dt.date | None = None
    """Day of publication, from which "yesterday" is counted."""
    demonyms: bool = False
    """Whether "Syrian" counts as a name of a place."""
    places: tuple[GoldPlace, ...] | None = None
    dates: tuple[GoldDate, ...] | None = None
    quotations: tuple[GoldQuotation, ...] | None = None
    casualties: tuple[GoldCasualty, ...] | None = None
    tolls: tuple[tuple[str, int], ...] | None = None
    """People of each harm in the whole text."""
    events: tuple[GoldEvent, ...] | None = None
    misplaced: int = 0
    """Annotations that do not lie where the corpus says, and are left out."""
