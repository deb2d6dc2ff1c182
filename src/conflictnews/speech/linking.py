"""Which word of saying a quotation belongs to."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from conflictnews.speech.marks import Quoted
from conflictnews.speech.speakers import Cue
from conflictnews.text import Text


def link(text: Text, quoted: Sequence[Quoted], cues: Sequence[Cue]) -> list[int | None]:
    """For each quotation the index of its cue, in its own sentence or carried over from a quotation beside it."""
    linker = _Linker(text, quoted, cues)
    own = [linker.own(at) for at in range(len(quoted))]
    for at in range(len(quoted) - 2, -1, -1):
        # Words that run on over paragraphs are attributed once, often at their end.
        if own[at] is None and (quoted[at].continues or not quoted[at].complete) and linker.runs_into(at):
            own[at] = own[at + 1]
    out: list[int | None] = []
    for at, index in enumerate(own):
        out.append(index if index is not None else linker.carried(at, out[-1] if out else None))
    return out


class _Linker:
    def __init__(self, text: Text, quoted: Sequence[Quoted], cues: Sequence[Cue]) -> None:
        self.folded, self.quoted, self.cues = text.folded, quoted, cues
        self.starts = [cue.start for cue in cues]
        self.sentences = text.sentences
        self.sentence_starts = [start for start, _ in text.sentences]

    def own(self, at: int) -> int | None:
        """The cue in the quotation's own sentence: after it, if its words end in a comma, else rather before it.

        A name behind a dash comes first: it is there for this alone.
        """
        q = self.quoted[at]
        left, right = self._left(at), self._right(at)
        signed = bisect_left(self.starts, q.outer[1])
        if signed < len(self.cues) and self.cues[signed].word == "-" and self.starts[signed] - q.outer[1] <= 1:
            return signed
        comma = self.folded[q.end - 1 : q.end] in {",", "?", "!", "-"} or self.folded[q.outer[1] : q.outer[1] + 1] == ","
        return right if right is not None and (comma or left is None) else left

    def _left(self, at: int) -> int | None:
        """The last cue before the quotation in its sentence."""
        start = self.quoted[at].outer[0]
        index = bisect_left(self.starts, start) - 1
        if index < 0:
            return None
        sentence = self.sentence_starts[max(0, bisect_right(self.sentence_starts, start) - 1)]
        return index if self.cues[index].start >= sentence else None

    def _right(self, at: int) -> int | None:
        """The first cue after the quotation, before its sentence ends and the next quotation begins."""
        end = self.quoted[at].outer[1]
        index = bisect_left(self.starts, end)
        if index == len(self.cues):
            return None
        after = bisect_right(self.sentence_starts, min(end, len(self.folded) - 1))
        limit = self.sentence_starts[after] if after < len(self.sentence_starts) else len(self.folded)
        if at + 1 < len(self.quoted):
            limit = min(limit, self.quoted[at + 1].outer[0])
        return index if self.cues[index].start < limit else None

    def runs_into(self, at: int) -> bool:
        """Whether nothing but a blank line stands between a quotation and the next."""
        return self.folded[self.quoted[at].outer[1] : self.quoted[at + 1].outer[0]].isspace()

    def carried(self, at: int, last: int | None) -> int | None:
        """The cue of the quotation before in the same paragraph; for a new paragraph, that of the paragraph before."""
        start = self.quoted[at].outer[0]
        if last is not None and at and "\n\n" not in self.folded[self.quoted[at - 1].outer[1] : start]:
            return last
        if start and not self.folded[max(0, start - 80) : start].rstrip(" ").endswith("\n"):
            return None
        index = bisect_left(self.starts, start) - 1
        if index < 0 or self.folded.count("\n\n", self.cues[index].end, start) > 1:
            return None
        return index
