"""Who says what: quotations and reported speech."""

from __future__ import annotations

from enum import StrEnum

from attrs import frozen

from conflictnews.models.actors import Actor
from conflictnews.models.span import Mention, Span


class SpeechKind(StrEnum):
    """How the words of a source are given, as in PARC 3.0 (Pareti 2016) and PolNeAR (Newell et al. 2018)."""

    DIRECT = "direct"
    """All of the content stands between quotation marks."""
    MIXED = "mixed"
    """Some of the content stands between quotation marks."""
    INDIRECT = "indirect"
    """The content is told in the reporter's words."""


@frozen(kw_only=True)
class Quote(Mention):
    """One attribution: a source, a cue, and the content that the source is said to have said.

    `span` runs from the first to the last piece of the content, without the quotation marks around it.
    """

    kind: SpeechKind
    """How the words are given."""
    parts: tuple[Span, ...]
    """Pieces of the content: several where the source interrupts (“A,” he said, “B”) or a new paragraph goes on."""
    marked: tuple[Span, ...] = ()
    """Verbatim words, without quotation marks, or a whole turn of a transcript; empty for indirect speech."""
    speaker: Span | None = None
    """Noun phrase of the source, None if nobody is named."""
    speaker_text: str | None = None
    """Name of the source, taken from an earlier mention for a pronoun; None if nobody is named."""
    speaker_actor: Actor | None = None
    """Actor that the source is, None for others."""
    cue: Span | None = None
    """Word that reports ("said", "according to"), None without one."""
    cue_text: str | None = None
    """Words of the cue, with plain blanks; None without one."""
    complete: bool = True
    """False if a quotation mark is missing."""

    @property
    def direct(self) -> bool:
        """Whether all of the content stands between quotation marks."""
        return self.kind is SpeechKind.DIRECT
