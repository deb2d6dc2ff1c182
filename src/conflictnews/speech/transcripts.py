"""Words quoted without quotation marks: recordings in transcripts, and statements after a colon."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence

import regex
from attrs import frozen

from conflictnews.speech.marks import Quoted, paragraphs
from conflictnews.speech.speakers import Cue
from conflictnews.text import Text

# The conventions of the Foreign Broadcast Information Service: "[BEGIN RECORDING] [MORALES] ... [END RECORDING]".
_RECORDING = regex.compile(r"\[begin (?:video )?recording\](.*?)(?:\[end recording\]|\Z)", regex.IGNORECASE | regex.DOTALL)
_TURN = regex.compile(r"\[([^\[\]\n]{2,60})\]")
_STAGE = regex.compile(
    r"\b(?:words|passage|indistinct|omitted|text|continues|begin|end|recording|sentence|applause|video|portion)\b",
    regex.IGNORECASE,
)
_COLON = regex.compile(r"[^\n:.]{0,60}:[^\S\n]*\n\s*(?=\w)")


@frozen
class Turn:
    """Quoted words without marks, and who speaks: a name in the text, or a cue."""

    quoted: Quoted
    speaker: tuple[int, int] | None = None
    cue: int | None = None


def turns_in(text: Text) -> Iterator[Turn]:
    """The turns of the recordings in a transcript, one for each paragraph."""
    clean = text.clean
    if "[" not in clean:
        return
    for recording in _RECORDING.finditer(clean):
        start, speaker = recording.start(1), None
        for name in _TURN.finditer(clean, *recording.span(1)):
            if not _STAGE.search(name[1]):
                yield from _by_paragraph(clean, start, name.start(), speaker)
                start, speaker = name.end(), name.span(1)
        yield from _by_paragraph(clean, start, recording.end(1), speaker)


def _by_paragraph(clean: str, start: int, end: int, speaker: tuple[int, int] | None) -> Iterator[Turn]:
    stretch = clean[start:end]
    for a, b in paragraphs(stretch):
        words = stretch[a:b].strip()
        if words:
            first = start + a + stretch[a:b].index(words[0])
            yield Turn(Quoted(first, first + len(words), (first, first + len(words)), complete=True), speaker)


def statements_in(text: Text, cues: Sequence[Cue], quoted: Sequence[Quoted]) -> Iterator[Turn]:
    """The paragraphs that are a statement in full: "The ministry said:", and a paragraph without quotation marks."""
    clean = text.clean
    starts = [q.outer[0] for q in quoted]
    for index, cue in enumerate(cues):
        colon = _COLON.match(clean, cue.end) if cue.kind == "say" and ":" in clean[cue.end : cue.end + 61] else None
        if colon is None:
            continue
        start = colon.end()
        _, length = next(paragraphs(clean[start : start + 5000]))
        at = bisect_left(starts, start)
        if at == len(starts) or starts[at] >= start + length:
            end = start + len(clean[start : start + length].rstrip())
            yield Turn(Quoted(start, end, (start, end), complete=False), cue=index)
