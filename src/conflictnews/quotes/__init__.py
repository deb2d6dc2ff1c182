"""Quotations: what is quoted, and who speaks."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from conflictnews.models import Quote
from conflictnews.quotes.marks import Quoted, quoted_in
from conflictnews.quotes.speakers import Cue, Speaker, cues_in, resolve
from conflictnews.text import Text


def find_quotes(text: str) -> tuple[Quote, ...]:
    """The quotations of a text, in order."""
    return quotes_in(Text.of(text))


def quotes_in(text: Text) -> tuple[Quote, ...]:
    """The quotations of a text that other rooms read too."""
    quoted = quoted_in(text)
    cues = cues_in(text, quoted)
    return tuple(_direct(text, quoted, cues, resolve(text, cues)))


def _direct(text: Text, quoted: Sequence[Quoted], cues: Sequence[Cue], speakers: Sequence[Speaker]) -> list[Quote]:
    linker = _Linker(text, quoted, cues)
    out: list[Quote] = []
    last: int | None = None
    for at, q in enumerate(quoted):
        index = linker.cue_of(at)
        how = "cue"
        if index is None:
            index, how = linker.carried(at, last), "carried over"
        last = index
        speaker = speakers[index] if index is not None else None
        out.append(
            Quote(
                span=text.span(q.start, q.end),
                text=text.source_of(q.start, q.end),
                speaker=text.span(*speaker.span) if speaker else None,
                speaker_text=speaker.name if speaker else None,
                cue=cues[index].word if index is not None else None,
                direct=True,
                complete=q.complete,
                rule=f"quotation marks, {how}" if speaker else "quotation marks",
            )
        )
    return out


class _Linker:
    """Which cue a quotation belongs to."""

    def __init__(self, text: Text, quoted: Sequence[Quoted], cues: Sequence[Cue]) -> None:
        self.text, self.quoted, self.cues = text, quoted, cues
        self.starts = [cue.start for cue in cues]
        self.sentence_starts = [start for start, _ in text.sentences]

    def cue_of(self, at: int) -> int | None:
        """The cue in the quotation's own sentence."""
        q, folded = self.quoted[at], self.text.folded
        left, right = self._left(at), self._right(at)
        closes = folded[q.end - 1 : q.end] in {",", "?", "!", "-"} or folded[q.outer[1] : q.outer[1] + 1] == ","
        if right is not None and (closes or left is None):
            return right
        return left

    def _left(self, at: int) -> int | None:
        """The last cue before the quotation in its sentence."""
        q = self.quoted[at]
        index = bisect_left(self.starts, q.outer[0]) - 1
        if index < 0:
            return None
        sentence = self.sentence_starts[max(0, bisect_right(self.sentence_starts, q.outer[0]) - 1)]
        return index if self.cues[index].start >= sentence else None

    def _right(self, at: int) -> int | None:
        """The first cue after the quotation, before its sentence ends and the next quotation begins."""
        q, folded = self.quoted[at], self.text.folded
        index = bisect_left(self.starts, q.outer[1])
        if index == len(self.cues):
            return None
        after = bisect_right(self.sentence_starts, min(q.outer[1], len(folded) - 1))
        end = self.sentence_starts[after] if after < len(self.sentence_starts) else len(folded)
        if at + 1 < len(self.quoted):
            end = min(end, self.quoted[at + 1].outer[0])
        return index if self.cues[index].start < end else None

    def carried(self, at: int, last: int | None) -> int | None:
        """The cue of the quotation before, where the two stand in one paragraph; else the last one before a colon or a paragraph."""
        q, clean = self.quoted[at], self.text.clean
        if last is not None and at and "\n\n" not in clean[self.quoted[at - 1].outer[1] : q.outer[0]]:
            return last
        if not clean[: q.outer[0]].rstrip(" ").endswith("\n"):
            return None
        index = bisect_left(self.starts, q.outer[0]) - 1
        if index < 0:
            return None
        between = clean[self.cues[index].end : q.outer[0]]
        return index if between.count("\n\n") <= 1 else None
