"""Lines and units: the stretches of a paste that have one role each, hard wraps joined."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from attrs import evolve

from conflictnews.languages.en.line_breaks import COMPOUND_HEADS, COMPOUND_TAILS, WORD_ENDINGS
from conflictnews.layout.markdown import markdown, picture, unmarked
from conflictnews.layout.plain import Plain
from conflictnews.layout.unit import Unit
from conflictnews.layout.wraps import Joint, joins, wrap_of
from conflictnews.patterns import lazy_re
from conflictnews.text import Edit

_BLANKS = lazy_re("  +")
LONGEST_LINK = 300
"""A link that goes on in the next line has no more characters before it."""

_LINK_ITEM = lazy_re(r"(?:[-*+•]|\d{1,2}[.)])\s+\[[^\]\n]{1,300}\]\([^()\s]{1,1000}\)")
_HYPHENATED = lazy_re(r"([^\W\d_]+)-\Z")
_FIRST_WORD = lazy_re(r"[^\W\d_]+")


def units_of(plain: Plain) -> list[Unit]:
    """The units of a paste: its lines, those of a hard-wrapped paragraph in one unit."""
    clean = plain.text.clean
    lines = _lines(clean)
    wrap = wrap_of(lines)
    if plain.marks:
        lines = [evolve(line, mark=plain.mark(line.start)) for line in lines]
    elif markdown(clean):
        lines = [_unmarked(line) for line in _links_joined(lines)]
    units: list[Unit] = []
    run: list[Unit] = []
    for line in lines:
        if run and (line.gap or not joins(Joint(run[-1], line, wrap, len(run), first=run[0].start == 0))):
            units.append(_joined(run, clean))
            run = []
        run.append(line)
    if run:
        units.append(_joined(run, clean))
    return units


def _links_joined(lines: Sequence[Unit]) -> Iterator[Unit]:
    """Lines, a link or picture that was wrapped inside its brackets in one of them."""
    held: Unit | None = None
    for following in lines:
        line = following
        if held is not None and not following.gap and following.start == held.end + 1:
            line = evolve(held, end=line.end, text=f"{held.text} {line.text}", edits=((held.end, line.start, " "),))
        elif held is not None:
            yield held
        held = line if line.text.count("[") > line.text.count("]") and len(line.text) <= LONGEST_LINK else None
        if held is None:
            yield line
    if held is not None:
        yield held


def _unmarked(line: Unit) -> Unit:
    """A line without its Markdown; a picture is reduced to its address."""
    found = picture(line.text)
    if found:
        start, end = line.start + found.start(2), line.start + found.end(2)
        return evolve(line, start=start, end=end, text=found[2], mark="img")
    mark, edits = unmarked(line.text)
    if _LINK_ITEM.fullmatch(line.text):
        mark = "nav"
    if not edits and not mark:
        return line
    edits = [(line.start + a, line.start + b, new) for a, b, new in edits]
    text = edited_line(line, edits)
    return evolve(line, text=text, edits=tuple(edits), mark=mark) if text else line


def edited_line(line: Unit, edits: Sequence[Edit]) -> str:
    """A line's text after edits of the whole text."""
    return edited(line.text, 0, len(line.text), [(a - line.start, b - line.start, new) for a, b, new in edits])


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


def _joined(run: Sequence[Unit], clean: str) -> Unit:
    """Lines as one unit: wraps and runs of blanks become one blank."""
    first = run[0]
    edits: list[Edit] = []
    for i, line in enumerate(run):
        if i:
            edits.append(_join(run[i - 1], line))
        edits.extend(line.edits)
        if "  " in line.text and not line.edits:
            edits.extend((line.start + m.start(), line.start + m.end(), " ") for m in _BLANKS.finditer(line.text))
    if len(run) == 1 and (first.edits or not edits):
        return first
    return evolve(first, end=run[-1].end, text=edited(clean, first.start, run[-1].end, edits), edits=tuple(edits))


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
    head = None if line.edits or following.edits else _HYPHENATED.search(line.text[-40:])
    if not head:
        return line.end, following.start, "" if line.text[-1] in "-–—/" and line.text[-2:-1].strip() else " "
    tail = _FIRST_WORD.match(following.text)
    divided = tail is not None and _divided(head[1].lower(), tail[0])
    return line.end - divided, following.start, ""


def _divided(head: str, tail: str) -> bool:
    """Whether a hyphen at a line's end divides one word ("organi-sation"), not two of a compound ("Deir ez-Zor")."""
    if not tail.islower() or tail in COMPOUND_TAILS or head in COMPOUND_HEADS:
        return False
    return head[-1] in "iu" or (tail.endswith(WORD_ENDINGS) and len(tail) <= 6) or not re.search("[aeiouyà-ÿ]", head)
