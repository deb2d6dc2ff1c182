"""Quotations and reported speech."""

from __future__ import annotations

from attrs import frozen

from conflictnews.models.span import Mention, Span


@frozen
class Quote(Mention):
    """A quotation: the quoted words without their marks, who speaks, and whether both marks are there.

    `direct` is true for words between quotation marks, false for reported speech; `complete` is false where one of the marks
    is missing in the text.
    """

    speaker: Span | None
    speaker_text: str | None
    cue: str | None
    direct: bool
    complete: bool
