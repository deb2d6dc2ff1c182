"""Characters: a `Text` is a paste as the rules read it, every index of which leads back to the caller's text.

Four things happen, in this order, until nothing changes: text that was decoded wrongly is decoded again where that is certain,
layout characters are replaced or dropped (`tables.characters`), joiners are dropped between letters that do not join, and what
remains is composed (NFC) inside its grapheme clusters. Composing any wider is not idempotent: conjoining Hangul letters compose
across clusters once a zero-width space between them is gone.
"""

from __future__ import annotations

import re
import unicodedata
from array import array
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from itertools import accumulate, pairwise

import regex
from attrs import evolve, field, frozen

from conflictnews.models import Span
from conflictnews.models.span import forward_span
from conflictnews.patterns import lazy, lazy_re
from conflictnews.tables.characters import (
    ABBREVIATIONS,
    FOLDS,
    INVISIBLE,
    JOINERS,
    LINE_ENDS,
    OPENERS,
    SCRAMBLED_LEADS,
    SCRAMBLED_TRAILS,
    SPACES,
)

Edit = tuple[int, int, str]
"""Replace the characters from start to end by a string."""

# These two run over every text; the standard library's engine is five and two times faster at them than `regex`.
_DIRTY = lazy_re(f"[{SPACES}{LINE_ENDS}{INVISIBLE}]")
_WORD, _ASCII_WORD = lazy_re(r"(\w+)"), lazy_re(r"(\w+)", re.ASCII)
_SCRAMBLED = lazy_re(f"[{SCRAMBLED_LEADS}][{SCRAMBLED_TRAILS}]")
_SCRAMBLED_BLANK = "Â\u00a0"
_LEFT_OF_BLANK = lazy_re(r"(?<=[a-z0-9.,;:!?)”’])Â(?=\s|\Z)")
_GREEK_PUNCTUATION = lazy_re("β€.")
_RUN = lazy_re(rf"[{SCRAMBLED_LEADS}][^\x00-\x7f]+")
_UNEVEN = lazy(f"\r\n|[{INVISIBLE}]+")
# After letters and marks of scripts that join, and after emoji, a joiner is part of the word.
_JOINS = r"\p{Extended_Pictographic}\u064b-\u065f\u0670\ufe0f\U0001f3fb-\U0001f3ff"
_SCRIPTS = r"[[\p{L}\p{M}]--[\p{Latin}\p{Cyrillic}\p{Greek}\p{Inherited}\p{Common}]]"
_JOINER = lazy(f"(?<![{_JOINS}{_SCRIPTS}])[{JOINERS}]+", regex.V1)
LONGEST_CLUSTER = 32
"""No letter of any script has more marks."""

_CLUSTER = lazy(r"\X")
_PILE = lazy(rf"\p{{M}}{{{LONGEST_CLUSTER}}}")
_DOTTED = lazy_re(r"(?:[A-Z]\.)+[A-Z]")
_NEXT_WORD = lazy_re(r"\w+")
_SENTENCE_END = lazy(r"""(?<![.!?…؟۔])[.!?…؟۔]++['")\]]*+\s++|\n[^\S\n]*+\n\s*+""")


@frozen
class Text:
    r"""A text as the rules read it, with the way back to the caller's.

    Make one with `Text.of`. `clean` is the repaired text; `folded` is `clean` with plain quotes and dashes, character for
    character; positions in either are turned into a `Span` of the caller's text by `span`.

    >>> text = Text.of("two\u00a0towns, Mari\u00adupol\r\nand Izium")
    >>> text.clean
    'two towns, Mariupol\nand Izium'
    >>> text.span(11, 19), text.source_of(11, 19)
    (Span(start=11, end=20), 'Mari\xadupol')
    """

    source: str = field(repr=False)
    clean: str
    # Pieces (clean start, clean end, source start, source end), in order, covering `clean`; a piece of equal lengths maps one
    # to one, any other as a whole. No pieces: `clean` maps one to one onto `source`.
    _pieces: tuple[tuple[int, int, int, int], ...] = field(default=(), repr=False)
    decoded: tuple[Span, ...] = field(default=(), repr=False)
    """Where the caller's text had been decoded wrongly ("donâ€™t") and was repaired."""
    # All rooms ask for these, some for each word: plain slots, as every attribute of a class with `__getattr__` (which attrs
    # gives a class for its cached properties) takes five times as long to get.
    folded: str = field(init=False, eq=False, repr=False)
    """`clean` with plain apostrophes, quotation marks and dashes, at the same positions."""
    lower: str = field(init=False, eq=False, repr=False)
    """`folded` in lower case, at the same positions (a letter whose lower case is longer keeps its case)."""
    _starts: list[int] = field(init=False, eq=False, repr=False)
    _origins: list[int] = field(init=False, eq=False, repr=False)
    _words: tuple[list[str], Sequence[int]] | None = field(default=None, init=False, eq=False, repr=False)
    _sentences: tuple[tuple[int, int], ...] | None = field(default=None, init=False, eq=False, repr=False)

    def __attrs_post_init__(self) -> None:
        fill = partial(object.__setattr__, self)
        folded = _folded(self.clean)
        fill("folded", folded)
        fill("lower", _lowered(folded))
        fill("_starts", [piece[0] for piece in self._pieces])
        fill("_origins", [piece[2] for piece in self._pieces])

    @classmethod
    def of(cls, source: object) -> Text:
        """The text of a caller; a `TypeError` for anything that is not a `str`."""
        if not isinstance(source, str):
            raise TypeError(f"expected text as str, not {type(source).__name__}: decode bytes first, or call read_article")
        text = cls(source, source)
        while (repaired := text._repaired()) is not text:
            text = repaired
        return text

    def _repaired(self) -> Text:
        """The text after one round of repairs; itself where there is nothing to repair."""
        text = self
        ascii_only = text.clean.isascii()
        if not ascii_only and _scrambled(text.clean):
            text = text._decoded_again()
        if _DIRTY.search(text.clean):
            clean = text.clean
            text = text.edited((m.start(), m.end(), "\n" if m[0] == "\r\n" else "") for m in _UNEVEN.finditer(clean))
            text = text._replaced_one_to_one()
        return text if ascii_only else text._composed()

    def _composed(self) -> Text:
        """The text without joiners that join nothing, its marks composed with their letters."""
        text = self
        if any(joiner in text.clean for joiner in JOINERS):
            text = text.edited((m.start(), m.end(), "") for m in _JOINER.finditer(text.clean))
        if _PILE.search(text.clean) or not unicodedata.is_normalized("NFC", text.clean):
            text = text.edited(_compositions(text.clean))
        return text

    def _decoded_again(self) -> Text:
        """The text with what was decoded wrongly decoded again, stretch by stretch, where that is certain."""
        edits = list(_decodings(self.clean)) or [(m.start(), m.end(), "") for m in _LEFT_OF_BLANK.finditer(self.clean)]
        if not edits:
            return self
        spans = tuple(self.span(start, end) for start, end, _ in edits)
        return evolve(
            self.edited(edits), decoded=tuple(sorted({*self.decoded, *spans}, key=lambda span: (span.start, span.end)))
        )

    def _replaced_one_to_one(self) -> Text:
        clean = self.clean
        for characters, plain in ((SPACES, " "), (LINE_ENDS, "\n")):
            for character in characters:
                clean = clean.replace(character, plain)
        return evolve(self, clean=clean) if clean != self.clean else self

    def edited(self, edits: Iterable[Edit]) -> Text:
        """The text after edits of `clean` (sorted, disjoint), still leading back to the source."""
        out: list[str] = []
        pieces: list[tuple[int, int, int, int]] = []
        done = length = 0
        for start, end, new in edits:
            length = self._keep(done, start, length, out, pieces)
            if new:
                span = self.span(start, end)
                pieces.append((length, length + len(new), span.start, span.end))
                out.append(new)
                length += len(new)
            done = end
        if not done and not out:
            return self
        self._keep(done, len(self.clean), length, out, pieces)
        return Text(self.source, "".join(out), tuple(pieces), self.decoded)

    def _keep(self, start: int, end: int, at: int, out: list[str], pieces: list[tuple[int, int, int, int]]) -> int:
        """Carry clean[start:end] over unchanged to position *at*; the position after it."""
        if start < end:
            out.append(self.clean[start:end])
            pieces.extend((a - start + at, b - start + at, c, d) for a, b, c, d in self._between(start, end))
        return at + end - start

    def _between(self, start: int, end: int) -> Iterator[tuple[int, int, int, int]]:
        """The pieces of clean[start:end]."""
        if not self._pieces:
            yield start, end, start, end
            return
        for i in range(bisect_right(self._starts, start) - 1, len(self._pieces)):
            a, b, c, d = self._pieces[i]
            if a >= end:
                return
            low, high = max(a, start), min(b, end)
            yield (low, high, c + low - a, c + high - a) if b - a == d - c else (low, high, c, d)

    def span(self, start: int, end: int) -> Span:
        """The caller's characters behind clean[start:end]."""
        if start >= end:
            if not self._pieces:
                return Span(start, end)
            at = next((c for _, _, c, _ in self._between(start, start + 1)), len(self.source))
            return Span(at, at)
        if not self._pieces:
            return forward_span(start, end)
        a, b, c, d = self._pieces[bisect_right(self._starts, start) - 1]
        if end <= b and b - a == d - c:
            return forward_span(c + start - a, c + end - a)
        return Span(self._source_start(start), self._source_end(end))

    def _source_start(self, at: int) -> int:
        a, b, c, d = self._pieces[bisect_right(self._starts, at) - 1]
        return c + at - a if b - a == d - c else c

    def _source_end(self, at: int) -> int:
        a, b, c, d = self._pieces[bisect_right(self._starts, at - 1) - 1]
        return c + at - a if b - a == d - c else d

    def clean_of(self, span: Span) -> tuple[int, int]:
        """Where a stretch of the caller's text stands in `clean`: the inverse of `span`."""
        if not self._pieces:
            return span.start, span.end
        a, b, c, d = self._pieces[(bisect_right(self._origins, span.start) or 1) - 1]
        if c <= span.start and span.end < d and b - a == d - c:
            return a + span.start - c, a + span.end - c
        start = self._clean_at(span.start)
        return start, max(start, self._clean_at(span.end))

    def _clean_at(self, at: int) -> int:
        index = bisect_right(self._origins, at) - 1
        if index < 0:
            return 0
        a, b, c, d = self._pieces[index]
        return b if at >= d else a + at - c if b - a == d - c else a

    def source_of(self, start: int, end: int) -> str:
        """The caller's characters behind clean[start:end], as they stand in the caller's text."""
        return self.piece(start, end)[1]

    def piece(self, start: int, end: int) -> tuple[Span, str]:
        """Where clean[start:end] stands in the caller's text, and the caller's characters there."""
        span = self.span(start, end)
        return span, self.source[span.start : span.end]

    @property
    def words(self) -> tuple[list[str], Sequence[int]]:
        """Every word in lower case, and where each starts. Equal words are one string and starts are packed, to stay small."""
        if self._words is None:
            parts = (_ASCII_WORD if self.lower.isascii() else _WORD).split(self.lower)
            starts = array("I", accumulate(map(len, parts)))[:-1:2]
            known: dict[str, str] = {}
            words = parts[1::2]
            found = list(map(known.setdefault, words, words)), starts
            object.__setattr__(self, "_words", found)
            return found
        return self._words

    @property
    def sentences(self) -> tuple[tuple[int, int], ...]:
        """Where each sentence starts and ends in `clean`, without the blanks around it."""
        if self._sentences is None:
            found = tuple(self._bounds())
            object.__setattr__(self, "_sentences", found)
            return found
        return self._sentences

    def _bounds(self) -> Iterator[tuple[int, int]]:
        """Yield where each sentence starts and ends, without the blanks around it."""
        text = self.folded
        ends = [m.end() for m in _SENTENCE_END.finditer(text) if m.end() == len(text) or not _runs_on(text, m)]
        for start, end in pairwise((0, *ends, len(text))):
            piece = text[start:end]
            if piece and not piece.isspace():
                yield start + len(piece) - len(piece.lstrip()), start + len(piece.rstrip())


def _folded(clean: str) -> str:
    """A text with plain apostrophes, quotation marks and dashes."""
    if not clean.isascii():
        for character, plain in FOLDS.items():
            clean = clean.replace(character, plain)
    return clean


def _lowered(folded: str) -> str:
    """A text in lower case, a letter whose lower case is longer as it stands."""
    lower = folded.lower()
    if len(lower) != len(folded):
        lower = "".join(low if len(low := c.lower()) == 1 else c for c in folded)
    return lower


def _runs_on(text: str, end: regex.Match[str]) -> bool:
    """Whether a full stop does not end its sentence: an abbreviation, an initial, or a small letter after it."""
    if end[0].count("\n") > 1:
        return False
    if text[end.end()].islower():
        return True
    before = text[max(0, end.start() - 12) : end.start()].split()
    word = before[-1].lstrip("('\"[") if before else ""
    if not end[0].startswith("."):
        return False
    if word.lower() in ABBREVIATIONS or (len(word) == 1 and word.isupper()):
        return True
    # "the U.S. Army" goes on, "in the U.S. The army" does not.
    following = _NEXT_WORD.match(text, end.end())
    return _DOTTED.fullmatch(word) is not None and following is not None and following[0] not in OPENERS


def _scrambled(text: str) -> bool:
    """Whether a text has what a wrongly decoded character looks like; genuine text may have it too."""
    return _SCRAMBLED_BLANK in text or bool(_SCRAMBLED.search(text)) or ("Â" in text and bool(_LEFT_OF_BLANK.search(text)))


def _decodings(text: str) -> Iterator[Edit]:
    """Each stretch beyond ASCII that was decoded wrongly, and what it was before."""
    import ftfy  # noqa: PLC0415 # a third of a second that only a damaged text need spend

    known: dict[str, str] = {}
    for m in _RUN.finditer(text):
        run = m[0]
        if run not in known:
            known[run] = run if not _scrambled(run) else ftfy.fix_encoding(_GREEK_PUNCTUATION.sub(_from_greek, run))
        if known[run] != run:
            yield m.start(), m.end(), known[run]


def _from_greek(m: re.Match[str]) -> str:
    """A dash or quotation mark that was decoded as Windows-1253, which `ftfy` does not undo."""
    try:
        return m[0].encode("cp1253").decode()
    except UnicodeError:
        return m[0]


def _compositions(text: str) -> Iterator[Edit]:
    """Each grapheme cluster that is not composed, and its composition; piles of marks stay, as ordering them takes too long."""
    for m in _CLUSTER.finditer(text):
        if m.end() - m.start() > LONGEST_CLUSTER:
            continue
        composed = unicodedata.normalize("NFC", m[0])
        if composed != m[0]:
            yield m.start(), m.end(), composed
