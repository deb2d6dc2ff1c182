"""The words of a text and the characters between them, as the number readers see them."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from conflictnews.kept import kept
from conflictnews.languages.en import word_endings as suffix
from conflictnews.languages.en.number_contexts import ADJECTIVE_ENDINGS, COUNTED, FUNCTION_WORDS, NOT_COUNTED
from conflictnews.languages.en.number_words import VULGAR_FRACTIONS
from conflictnews.languages.en.numbered_things import MONTHS
from conflictnews.patterns import lazy, lazy_re
from conflictnews.text import Text

_VULGAR = lazy(f"[{VULGAR_FRACTIONS}]")
_PIECE = lazy_re(rf"[^\W{VULGAR_FRACTIONS}]+|[{VULGAR_FRACTIONS}]")
_POINT_GROUPS = lazy(r"(?<![\d.,])\d{1,3}(?:\.\d{3})+,\d|(?<![\d.,])\d{1,3}(?:\.\d{3}){2,}(?![\d.,])")
_BLANK_LINE = lazy(r"\n[^\S\n]*+\n")


class Tokens:
    """Words in lower case and where they start, over `flat`: the folded text with line ends as blanks.

    A vulgar fraction ("½") is a word here.
    """

    clean: str
    folded: str
    flat: str
    lower: str
    words: list[str]
    starts: Sequence[int]
    count: int
    first: int
    last: int
    has_links: bool

    def __init__(self, text: Text) -> None:
        self.clean = text.clean
        self.folded = text.folded
        self.flat = self.folded.replace("\n", " ")
        self.lower = text.lower.replace("\n", " ")
        self.words, self.starts = text.words
        if not self.folded.isascii() and _VULGAR.search(self.folded):
            pieces = [(m[0], m.start()) for m in _PIECE.finditer(text.lower)]
            self.words, self.starts = [w for w, _ in pieces], [s for _, s in pieces]
        self.count = len(self.words)
        self.first = len(self.flat) - len(self.flat.lstrip(" -"))
        self.last = len(self.flat.rstrip(" .!?"))
        self.has_links = "://" in self.folded or "www." in self.folded or "@" in self.folded

    @kept
    def groups_by_points(self) -> bool:
        """Whether the text shows that it sets off thousands by points and decimals by a comma."""
        return bool(_POINT_GROUPS.search(self.flat))

    def end(self, k: int) -> int:
        """Where word *k* ends."""
        return self.starts[k] + len(self.words[k])

    def at(self, position: int) -> int:
        """The first word that starts at *position* or later."""
        return bisect_left(self.starts, position)

    def word(self, k: int) -> str:
        """Word *k*, or nothing beyond the ends of the text."""
        return self.words[k] if 0 <= k < self.count else ""

    def start(self, k: int) -> int:
        """Where word *k* starts; the end of the text beyond the last."""
        return self.starts[k] if k < self.count else len(self.flat)

    def gap(self, k: int) -> str:
        """What stands before word *k*, back to the word before it."""
        return self.flat[self.end(k - 1) if k else 0 : self.start(k)]

    def next(self, k: int, position: int) -> int:
        """The first word from word *k* on that starts at *position* or later."""
        starts, count = self.starts, self.count
        while k < count and starts[k] < position:
            k += 1
        return k

    def follows_month(self, k: int) -> bool:
        """Whether a month stands before word *k*."""
        return self.words[k - 1] in MONTHS

    def blank(self, start: int, end: int) -> bool:
        """Whether only blanks of one paragraph stand between two places."""
        gap = self.flat[start:end]
        return gap == " " or (gap.isspace() and not _BLANK_LINE.search(self.folded, start, end))

    def alone(self, start: int, end: int) -> bool:
        """Whether a stretch is all that the text says, but for blanks, a dash before it and a stop after it."""
        return start <= self.first and end >= self.last

    def joined(self, k: int) -> bool:
        """Whether word *k* continues the word before it: after a blank or a hyphen, as in "forty two" and "forty-two"."""
        if not 0 < k < self.count:
            return False
        end = self.end(k - 1)
        gap = self.flat[end : self.starts[k]]
        if gap in (" ", "-"):
            return True
        if gap.strip() == "-":  # a spaced dash is punctuation, unless it was typed as a hyphen
            written = self.folded[end : end + len(gap)]
            return written == "-\n" or (self.clean[end : end + len(gap)].strip() in "-‐‑" and "\n" not in written)
        return gap.isspace() and self.blank(end, end + len(gap))

    def tied(self, start: int, end: int) -> bool:
        """Whether a hyphen ties a stretch to what stands before or after it."""
        return self.flat.startswith("-", end) or self.flat.startswith("-", start - 1, start)

    def beside(self, k: int) -> tuple[str, str]:
        """The words before and after word *k*, where nothing but blanks of one paragraph stands between."""
        after = k + 1 < self.count and self.blank(self.end(k), self.starts[k + 1])
        before = k and self.blank(self.end(k - 1), self.starts[k])
        return self.words[k - 1] if before else "", self.words[k + 1] if after else ""

    def capitalised(self, k: int) -> bool:
        """Whether word *k* begins with a capital."""
        return 0 <= k < self.count and self.flat[self.starts[k]].isupper()

    def shouted(self, k: int) -> bool:
        """Whether word *k* stands among words in capitals, so that its own mean nothing."""
        near = self.flat[self.starts[max(0, k - 2)] : self.end(min(k + 3, self.count - 1))]
        return near.isupper()

    def opens_sentence(self, k: int) -> bool:
        """Whether word *k* is the first of a sentence, as far as the characters before it show."""
        if k == 0:
            return True
        gap = self.folded[self.end(k - 1) : self.starts[k]]
        return any(c in gap for c in '.!?:"\n;')


def plural(word: str) -> bool:
    """Return True if a word looks like a plural, and like a noun."""
    return len(word) > 3 and word.endswith(suffix.S) and not word.endswith(suffix.NO_PLURALS) and word not in NOT_COUNTED


def counted(tokens: Tokens, after: int, *, capitals: bool = False) -> bool:
    """Whether a noun that can be counted follows: within three words of one clause, the first in the plural.

    Nouns with a capital count only where *capitals* says so.
    """
    for j in range(after, min(after + 3, tokens.count)):
        if not tokens.joined(j):
            return False
        word = tokens.words[j]
        if word in COUNTED:
            return True
        if word in NOT_COUNTED or word in FUNCTION_WORDS:
            return False
        if plural(word) and (capitals or not tokens.capitalised(j)):
            return True
        if not _may_describe(word):
            return False
    return False


def _may_describe(word: str) -> bool:
    """Return True if a word looks like an adjective, so that its noun may still follow."""
    return len(word) >= 5 and word.endswith(ADJECTIVE_ENDINGS)
