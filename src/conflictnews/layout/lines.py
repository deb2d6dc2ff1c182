"""Lines and units: the stretches of a paste that have one role each, hard wraps joined."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from attrs import evolve, frozen

from conflictnews.tables.hyphens import COMPOUND_HEADS, COMPOUND_TAILS, WORD_ENDINGS
from conflictnews.text import Edit

WIDEST_WRAP = 135
"""No mail, terminal or page wraps its lines at more characters than this."""

_BLANKS = re.compile("  +")
_ITEM = re.compile(r"(?:[•◦▪●■‣∙·*–—-]|\(?\d{1,2}[.)])\s+\S")
_HYPHENATED = re.compile(r"([^\W\d_]+)-\Z")
_FIRST_WORD = re.compile(r"[^\W\d_]+")
_TERMINAL = re.compile(r"[.!?…:;؟۔。][\"'”’»)\]]*\Z")


@frozen
class Unit:
    """A stretch of the paste: where it stands in `Text.clean`, how it reads, and the edits that make it read so.

    `gap` is the number of blank lines before it, `indent` of blanks; `mark` what markup says it is ("h1", "li", "caption").
    """

    start: int
    end: int
    text: str
    edits: tuple[Edit, ...] = ()
    gap: int = 0
    indent: int = 0
    mark: str = ""

    def cut(self, at: int) -> tuple[Unit, Unit]:
        """The unit in two, at a position of `text` (blanks at the cut belong to neither)."""
        head, tail = self.text[:at].rstrip(), self.text[at:].lstrip()
        end = self._source(len(head), upwards=False)
        start = self._source(len(self.text) - len(tail), upwards=True)
        return (
            evolve(self, end=end, text=head, edits=tuple(e for e in self.edits if e[1] <= end)),
            evolve(self, start=start, text=tail, edits=tuple(e for e in self.edits if e[0] >= start), gap=0),
        )

    def _source(self, at: int, *, upwards: bool) -> int:
        """The position in `Text.clean` of a position in `text`."""
        shift = 0
        for start, end, new in self.edits:
            here = start - self.start + shift
            if at < here or (at == here and not upwards):
                break
            shift += len(new) - (end - start)
        return at + self.start - shift


def units_of(clean: str) -> list[Unit]:
    """The units of a text without markup: its lines, those of a hard-wrapped paragraph in one unit."""
    lines = _lines(clean)
    narrow, wide = _wrap(lines)
    units: list[Unit] = []
    run: list[Unit] = []
    for line in lines:
        if run and not _continues(run[-1], line, narrow, wide):
            units.append(_joined(run, clean))
            run = []
        run.append(line)
    if run:
        units.append(_joined(run, clean))
    return units


def _lines(clean: str) -> list[Unit]:
    lines: list[Unit] = []
    at = gap = 0
    for raw in clean.split("\n"):
        text = raw.strip()
        if text:
            indent = len(raw) - len(raw.lstrip())
            lines.append(Unit(at + indent, at + indent + len(text), text, (), gap, indent))
            gap = 0
        else:
            gap += 1
        at += len(raw) + 1
    return lines


def _full(line: Unit, following: Unit, narrow: int, wide: int) -> bool:
    """Whether the first word of the next line would not have fitted on this one."""
    word = following.text.partition(" ")[0]
    room = len(line.text) + 1 + len(word)
    return room > narrow or room + line.indent > wide


def _runs_on(line: Unit, following: Unit) -> bool:
    """Whether a line ends in the middle of a sentence."""
    return following.text[0].islower() or not (_TERMINAL.search(line.text[-6:]) or following.text[0] in "•*")


def _wrap(lines: Sequence[Unit]) -> tuple[int, int]:
    """The widths, without and with indents, at which a paste is wrapped; zeros where it is not."""
    spaced = [line for line in lines if " " in line.text]
    narrow = max((len(line.text) for line in spaced), default=0)
    if not 30 <= narrow <= WIDEST_WRAP:
        return 0, 0
    wide = max(len(line.text) + line.indent for line in spaced)
    pairs = [(a, b) for a, b in pairwise(lines) if not b.gap]
    full = [pair for pair in pairs if _full(*pair, narrow, wide)]
    running = sum(_runs_on(a, b) for a, b in full)
    return (narrow, wide) if running >= 2 and 2 * running >= len(full) and 3 * len(full) >= len(pairs) else (0, 0)


def _continues(line: Unit, following: Unit, narrow: int, wide: int) -> bool:
    """Whether the next line belongs to the same paragraph."""
    if following.gap or _ITEM.match(following.text) or " " not in line.text:
        return False
    if following.text[0].islower() and len(line.text) >= 40 and " " in following.text and not _TERMINAL.search(line.text[-6:]):
        return True
    return bool(narrow) and _full(line, following, narrow, wide)


def _joined(run: Sequence[Unit], clean: str) -> Unit:
    """Lines as one unit: wraps and runs of blanks become one blank."""
    first, edits = run[0], list[Edit]()
    for i, line in enumerate(run):
        if i:
            edits.append(_join(run[i - 1], line))
        if "  " in line.text:
            edits.extend((line.start + m.start(), line.start + m.end(), " ") for m in _BLANKS.finditer(line.text))
    if not edits:
        return first
    return Unit(first.start, run[-1].end, edited(clean, first.start, run[-1].end, edits), tuple(edits), first.gap, first.indent)


def edited(clean: str, start: int, end: int, edits: Sequence[Edit]) -> str:
    """clean[start:end] after edits."""
    parts: list[str] = []
    for a, b, new in edits:
        parts += (clean[start:a], new)
        start = b
    parts.append(clean[start:end])
    return "".join(parts)


def _join(line: Unit, following: Unit) -> Edit:
    """The edit that joins two lines: a hyphen that only divides a word goes, the hyphen of a compound stays."""
    head = _HYPHENATED.search(line.text[-40:])
    if not head:
        return line.end, following.start, "" if line.text[-1] in "-–—/" and line.text[-2:-1].strip() else " "
    tail = _FIRST_WORD.match(following.text)
    divided = tail is not None and _divided(head[1].lower(), tail[0])
    return line.end - divided, following.start, ""


def _divided(head: str, tail: str) -> bool:
    """Whether a hyphen at a line's end divides one word ("organi-sation"), not two of a compound ("Deir ez-Zor")."""
    if not tail.islower() or tail in COMPOUND_TAILS or head in COMPOUND_HEADS:
        return False
    return head[-1] in "iu" or tail.endswith(WORD_ENDINGS) and len(tail) <= 6 or not re.search("[aeiouyà-ÿ]", head)
