"""Attributions without quotation marks or verbs: recordings in transcripts, and headlines that name their source."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

import regex

from conflictnews.languages.en import speech_sources as sources
from conflictnews.patterns import lazy
from conflictnews.speech.linking import Said
from conflictnews.speech.marks import paragraphs
from conflictnews.text import Text

# The conventions of the Foreign Broadcast Information Service: "[BEGIN RECORDING] [MORALES] ... [END RECORDING]".
_RECORDING = lazy(r"\[begin (?:video )?recording\](.*?)(?:\[end recording\]|\Z)", regex.IGNORECASE | regex.DOTALL)
_TURN = lazy(r"\[([^\[\]\n]{2,60})\]")
_STAGE = lazy(
    r"\b(?:words|passage|indistinct|omitted|text|continues|begin|end|recording|sentence|applause|video|portion)\b",
    regex.IGNORECASE,
)


def turns_in(text: Text) -> Iterator[Said]:
    """Yield the turns of the recordings in a transcript."""
    clean = text.clean
    if "[" not in clean:
        return
    for recording in _RECORDING.finditer(clean):
        start, speaker = recording.start(1), None
        for name in _TURN.finditer(clean, *recording.span(1)):
            if not _STAGE.search(name[1]):
                yield from _turn(clean, start, name.start(), speaker)
                start, speaker = name.end(), name.span(1)
        yield from _turn(clean, start, recording.end(1), speaker)


def _turn(clean: str, start: int, end: int, speaker: tuple[int, int] | None) -> Iterator[Said]:
    """Yield one turn, a piece for each of its paragraphs."""
    stretch = clean[start:end]
    pieces: list[tuple[int, int]] = []
    for a, b in paragraphs(stretch):
        words = stretch[a:b].strip()
        if words:
            first = start + stretch.index(words[0], a)
            pieces.append((first, first + len(words)))
    if pieces:
        yield Said(pieces, [], speaker, speaker, rule="speech.transcript", kind="direct", verbatim=True)


_LONGEST_HEADLINE = 200
"""How many characters a headline with its source has at most."""


@cache
def _headline() -> regex.Pattern[str]:
    organs = "|".join(sorted(sources.ORGANS))
    return regex.compile(
        rf"(?:(?P<said>[^\n:.?!]{{12,160}}?)(?:: | - )(?P<by>(?:[\w'.-]+ ){{0,3}}?(?i:{organs}))"
        rf"|(?P<first>(?:[\w'.-]+ ){{0,3}}?(?i:{organs})): (?P<told>(?!['\"])[^\n]{{12,160}}))"
    )


def headlines_in(text: Text) -> Iterator[Said]:
    """Yield what a headline reports whose source stands beside a colon or dash: "Nine killed in blast: police"."""
    start = 0
    for line in text.folded.split("\n"):
        if len(line) <= _LONGEST_HEADLINE and (": " in line or " - " in line) and (m := _headline().fullmatch(line)):
            content, source = ("said", "by") if m["by"] else ("told", "first")
            (a, b), (c, d) = m.span(content), m.span(source)
            yield Said([(start + a, start + b)], [], (start + c, start + d), (start + c, start + d), rule="speech.headline")
        start += len(line) + 1
