"""A paste without the markup round it: its text, what markup says of each stretch, and the addresses in the markup."""

from __future__ import annotations

from bisect import bisect_right

from attrs import frozen

from conflictnews.models import Span
from conflictnews.text import Edit, Text

Token = tuple[int, int, str | None, str]
"""A stretch to keep: its start, its end, what replaces it (None: itself), and the mark of what it stands in."""


@frozen
class Plain:
    """A paste without HTML or JSON round it: its text, what markup says of it, and the addresses in the markup.

    `marks` are positions in `text.clean` with the mark that holds from there on; `links` the spans of addresses in the
    caller's text; `form` what the paste was: "plain", "html", "json", or JSON that is "unknown" or "unreadable"; `records`
    the spans in the caller's text of several articles that are each a record of their own.
    """

    text: Text
    marks: tuple[tuple[int, str], ...] = ()
    links: tuple[Span, ...] = ()
    form: str = "plain"
    records: tuple[Span, ...] = ()

    def mark(self, at: int) -> str:
        """What markup says of the character at a position."""
        i = bisect_right(self.marks, (at, "\U0010ffff")) - 1
        return self.marks[i][1] if i >= 0 else ""


def kept(text: Text, tokens: list[Token], between: list[str]) -> tuple[Text, tuple[tuple[int, str], ...]]:
    """The text of the tokens alone, with `between` before each of them, and where each mark begins."""
    edits: list[Edit] = []
    marks: list[tuple[int, str]] = []
    done = length = 0
    for (start, end, new, mark), gap in zip(tokens, between, strict=True):
        if start > done or gap:
            edits.append((done, start, gap))
        length += len(gap)
        marks.append((length, mark))
        if new is not None:
            edits.append((start, end, new))
        length += end - start if new is None else len(new)
        done = end
    edits.append((done, len(text.clean), ""))
    return text.edited(edits), tuple(marks)
