"""Quotation marks: which open, which close, which are only apostrophes, and what stands between them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import regex
from attrs import evolve, frozen

from conflictnews.patterns import lazy
from conflictnews.text import Text

# An apostrophe inside a word is never a quotation mark.
_MARK = lazy(r"""["“”„‟«»‹›]|``|''|’’|‘‘|(?<!\w)['‘’‚‛`]|['’`](?!\w)""")
_BLANK_LINE = lazy(r"\n[^\S\n]*+\n\s*+")
_FAMILY = {
    **dict.fromkeys(('"', "“", "”", "„", "‟", "``", "''", "’’", "‘‘"), "double"),
    **dict.fromkeys(("'", "‘", "’", "‚", "‛", "`"), "single"),
    **dict.fromkeys(("«", "»"), "guillemet"),
    **dict.fromkeys(("‹", "›"), "small guillemet"),
}
_OPENERS = frozenset(("“", "„", "‟", "``", "‘‘", "‘", "‚", "‛", "`", "«", "‹"))
_CLOSERS = frozenset(("”", "''", "’’", "’", "»", "›"))
_BEFORE_OPENING = frozenset("([{-–—/:")
_AFTER_CLOSING = frozenset(")]}-–—/,.;:!?…")
_ELISION = lazy(r"(?:\d\ds?|em|til|tis|twas|cause|n|bout|round)\b", regex.IGNORECASE)
_TATWEEL = "ـ"
"""The stroke that joins an Arabic preposition to a quotation."""
_REACH = 80
"""How far a single quotation runs at most when its closing mark may as well be a possessive ("the rebels' leader")."""


@frozen
class Quoted:
    """Words between quotation marks: text[start:end] of `Text.clean`, marks excluded.

    `outer` is where the marks begin and end. `continues` says that the words run on in the next paragraph, which opens anew.
    """

    start: int
    end: int
    outer: tuple[int, int]
    complete: bool
    continues: bool = False


@frozen
class _Mark:
    """A mark, with what may stand beside it: `leads` if it could open, `trails` if it could close, by its neighbours."""

    start: int
    end: int
    sign: str
    family: str
    leads: bool
    trails: bool
    possessive: bool = False

    @property
    def opens(self) -> bool:
        """Whether the mark can open a quotation."""
        if self.sign in _OPENERS:
            return self.leads or not self.trails
        return self.leads and not self.trails

    @property
    def closes(self) -> bool:
        """Whether the mark can close a quotation."""
        if self.sign in _CLOSERS:
            return self.trails or not self.leads
        return self.trails and not self.leads


def paragraphs(text: str) -> Iterator[tuple[int, int]]:
    """Yield where each paragraph of a text starts and ends: the stretches between blank lines."""
    start = 0
    for gap in _BLANK_LINE.finditer(text):
        yield start, gap.start()
        start = gap.end()
    yield start, len(text)


def quoted_in(text: Text) -> list[Quoted]:
    """Return everything that stands between quotation marks, outermost marks only, in text order."""
    clean = text.clean
    out: list[Quoted] = []
    marks = [_mark(clean, m.start(), m.end()) for m in _MARK.finditer(clean)]
    at = 0
    for start, end in paragraphs(clean):
        first = at
        while at < len(marks) and marks[at].start < end:
            at += 1
        if first < at:
            out += _Paragraph(
                clean, start, end, marks[first:at], at < len(marks) and marks[at].opens and _leads_off(clean, end, marks[at])
            ).read()
    return _joined(clean, out)


def _joined(clean: str, found: list[Quoted]) -> list[Quoted]:
    """Return the quotations, those made whole that run on into a paragraph which only closes them."""
    for at in range(len(found) - 1):
        one, other = found[at], found[at + 1]
        gap = clean[one.outer[1] : other.outer[0]]
        if not one.complete and not other.complete and gap.isspace() and other.outer[0] == other.start:
            found[at] = evolve(one, complete=True, continues=True)
            found[at + 1] = evolve(other, complete=True)
    return found


def _leads_off(clean: str, end: int, mark: _Mark) -> bool:
    """Return whether a mark is the first character after the paragraph that ends at *end*."""
    return clean[end : mark.start].isspace()


def _mark(clean: str, start: int, end: int) -> _Mark:
    sign = clean[start:end]
    before = clean[start - 1] if start else " "
    after = clean[end] if end < len(clean) else " "
    leads, trails = _leads(before), _trails(after)
    if leads and trails and before in _FAMILY and not after.isspace():
        trails = False
    possessive = before in "sS" and after == " " and clean[end + 1 : end + 2].isalpha()
    return _Mark(start, end, sign, _FAMILY[sign], leads, trails, possessive)


def _leads(before: str) -> bool:
    """Return whether a mark after a character could open a quotation."""
    return before.isspace() or before in _BEFORE_OPENING or before in _FAMILY or before == _TATWEEL


def _trails(after: str) -> bool:
    """Return whether a mark before a character could close a quotation."""
    return after.isspace() or after in _AFTER_CLOSING or after in _FAMILY


class _Paragraph:
    """The quotations of one paragraph: one pass over its marks."""

    def __init__(self, clean: str, start: int, end: int, marks: Sequence[_Mark], runs_on: bool) -> None:
        self.clean, self.start, self.end, self.marks, self.runs_on = clean, start, end, marks, runs_on
        self.single_closers = self._single_closers()
        self.out: list[Quoted] = []
        self.opened: _Mark | None = None
        self.stray: _Mark | None = None
        self.depth = 0
        self.straight = sum(mark.sign == '"' for mark in marks)

    def _single_closers(self) -> list[int | None]:
        """For each mark the next one that can close a single quotation: one that cannot be a possessive, if there is any."""
        sure: int | None = None
        maybe: int | None = None
        found: list[int | None] = []
        for at in range(len(self.marks) - 1, -1, -1):
            near = maybe is not None and self.marks[maybe].start - self.marks[at].end <= _REACH
            found.append(sure if sure is not None else maybe if near else None)
            mark = self.marks[at]
            if mark.family == "single" and mark.closes:
                maybe = at
                sure = sure if mark.possessive else at
        return found[::-1]

    def read(self) -> list[Quoted]:
        """Return the quotations, in order."""
        at = 0
        while at < len(self.marks):
            mark = self.marks[at]
            self.straight -= mark.sign == '"'
            if self.opened is not None:
                self._inside(mark, self.opened)
            elif mark.family == "single":
                at = self._single(at, mark)
            elif mark.opens or (mark.sign == "»" and mark.leads) or self._stands_free(mark):
                self.opened, self.depth = mark, 0
            elif mark.closes:
                self._close_only(mark)
            at += 1
        if self.opened is not None:
            self._add(self.opened, None, until=self.end)
        return self.out

    def _stands_free(self, mark: _Mark) -> bool:
        """Return whether a straight mark between blanks opens: another one is left to close what it opens."""
        return mark.sign == '"' and mark.leads and mark.trails and self.straight % 2 == 1

    def _single(self, at: int, mark: _Mark) -> int:
        """Take a single mark and what it opens; the mark up to which that goes."""
        closer = self.single_closers[at]
        if not self._opens_single(mark):
            return at
        if closer is None:
            self.stray = self.stray or mark
            return at
        self._add(mark, self.marks[closer])
        return closer

    def _inside(self, mark: _Mark, opened: _Mark) -> None:
        """Take a mark between an opening and its closing mark: only marks of the same family matter."""
        if mark.family != opened.family:
            return
        if mark.opens and mark.sign == opened.sign:
            if mark.sign != '"':
                self.depth += 1
            elif self.straight % 2:
                self._add(opened, None, until=mark.start)  # another mark is left for this one: the first has none
                self.opened = mark
            else:
                self._add(opened, mark)
                self.opened = None
        elif self.depth:
            self.depth -= 1
        else:
            self._add(opened, mark)
            self.opened = None

    def _opens_single(self, mark: _Mark) -> bool:
        return mark.opens and mark.sign != "’" and not _ELISION.match(self.clean, mark.end)

    def _close_only(self, mark: _Mark) -> None:
        """Add the words before a closing mark that nothing opened, from a single mark or from the start of the paragraph."""
        if mark.sign == '"' and self.clean[mark.start - 1 : mark.start].isdigit():
            return  # inches or seconds
        floor = self.out[-1].outer[1] if self.out else self.start
        stray, self.stray = self.stray, None
        if stray is not None and stray.start >= floor:
            self._add(stray, mark)
            return
        if self.out:
            return
        start, end = self._trim(floor, mark.start)
        if start < end:
            self.out.append(Quoted(start, end, (floor, mark.end), complete=False))

    def _add(self, opened: _Mark, closed: _Mark | None, until: int = 0) -> None:
        end, outer = (closed.start, closed.end) if closed else (until, until)
        start, end = self._trim(opened.end, end)
        if start < end:
            continues = closed is None and until == self.end and self.runs_on
            self.out.append(Quoted(start, end, (opened.start, outer), closed is not None or continues, continues))

    def _trim(self, start: int, end: int) -> tuple[int, int]:
        words = self.clean[start:end]
        return start + len(words) - len(words.lstrip()), max(start, start + len(words.rstrip()))
