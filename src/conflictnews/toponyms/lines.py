"""Lines: where capitals say nothing, because a line is all capitals or a headline with a capital to every word."""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from conflictnews.text import Text
from conflictnews.toponyms.words import Word

PLAIN, TITLE, CAPITALS = "plain", "title", "capitals"
_LEAST_WORDS, _MOST_WORDS, _TITLE_SHARE = 4, 24, 0.6
"""How many words a headline has, and how many of them begin with a capital."""


class Lines:
    """The lines of a text, and how each is written."""

    def __init__(self, text: Text, words: list[Word]) -> None:
        self._starts: list[int] = []
        self._kinds: list[str] = []
        starts = [word.start for word in words]
        at = 0
        for line in text.folded.split("\n"):
            end = at + len(line)
            capitals = bisect_left(starts, end) - bisect_left(starts, at)
            self._starts.append(at)
            self._kinds.append(_written(line, capitals))
            at = end + 1

    def at(self, position: int) -> str:
        """How the line at a position is written."""
        return self._kinds[bisect_right(self._starts, position) - 1]


def _written(line: str, capitals: int) -> str:
    if capitals > 3 and line.isupper():
        return CAPITALS
    count = line.count(" ") + 1
    if _LEAST_WORDS <= count <= _MOST_WORDS and capitals > _TITLE_SHARE * count and not line.endswith("."):
        return TITLE
    return PLAIN
