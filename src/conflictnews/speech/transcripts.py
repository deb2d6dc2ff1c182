"""Attributions without quotation marks or verbs: recordings in transcripts, and headlines that name their source."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

import regex

from conflictnews.languages.en import speech_verbs as table
from conflictnews.speech.linking import Said
from conflictnews.speech.marks import paragraphs
from conflictnews.text import Text

# The conventions of the Foreign Broadcast Information Service: "[BEGIN RECORDING] [MORALES] ... [END RECORDING]".
_RECORDING = regex.compile(r"\[begin (?:video )?recording\](.*?)(?:\[end recording\]|\Z)", regex.IGNORECASE | regex.DOTALL)
_TURN = regex.compile(r"\[([^\[\]\n]{2,60})\]")
_STAGE = regex.compile(
    r"\b(?:words|passage|indistinct|omitted|text|continues|begin|end|recording|sentence|applause|video|portion)\b",
    regex.IGNORECASE,
)


def turns_in(text: Text) -> Iterator[Said]:
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


def _by_paragraph(clean: str, start: int, end: int, speaker: tuple[int, int] | None) -> Iterator[Said]:
    stretch = clean[start:end]
    for a, b in paragraphs(stretch):
        words = stretch[a:b].strip()
        if words:
            first = start + a + stretch[a:b].index(words[0])
            span = first, first + len(words)
            yield Said([span], [], speaker, speaker, rule="speech.transcript", kind="direct", verbatim=True)


@cache
def _headline() -> regex.Pattern[str]:
    organs = "|".join(sorted(table.ORGANS))
    return regex.compile(
        rf"^(?:(?P<said>[^\n:.?!]{{12,160}}?)(?:: | - )(?P<by>(?:[\w'.-]+ ){{0,3}}?(?i:{organs}))"
        rf"|(?P<first>(?:[\w'.-]+ ){{0,3}}?(?i:{organs})): (?P<told>(?!['\"])[^\n]{{12,160}}))$",
        regex.MULTILINE,
    )


def headlines_in(text: Text) -> Iterator[Said]:
    """What a headline reports whose source stands beside a colon or dash: "Nine killed in blast: police"."""
    if ":" not in text.folded and " - " not in text.folded:
        return
    for m in _headline().finditer(text.folded):
        content, source = ("said", "by") if m["by"] else ("told", "first")
        yield Said([m.span(content)], [], m.span(source), m.span(source), rule="speech.headline")
