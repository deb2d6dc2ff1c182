"""Markdown, line by line: what a line is by its mark, and its words without their marks."""

from __future__ import annotations

import re

from conflictnews.patterns import lazy_re
from conflictnews.text import Edit

_MARKDOWN = lazy_re(r"^#{1,6} \S|\*\*\S|!?\[[^\]\n]{0,300}\]\(\S", re.MULTILINE)
_HEADING = lazy_re(r"(#{1,6})\s+(?=[^\s#])")
_QUOTED = lazy_re(r"(?:>\s?)+(?=\S)")
_PICTURE = lazy_re(r"!\[([^\]\n]{0,1000})\]\(\s*(\S{1,2000}?)(?:\s+\"[^\"\n]{0,300}\")?\s*\)")
_INLINE = lazy_re(
    r"(?P<link>\[(?P<words>[^\[\]\n]{1,500})\]\(\s*(?P<url>[^\s()]{1,1000}(?:\([^\s()]{0,99}\)[^\s()]{0,99})?)(?:\s+\"[^\"\n]{0,300}\")?\s*\))"
    r"|(?P<strong>\*\*(?=\S)|(?<=\S)\*\*|(?<!\w)__(?=\S)|(?<=\S)__(?!\w))"
    r"|(?P<soft>(?<![\w*])\*(?=[^\s*])|(?<=[^\s*])\*(?![\w*])|(?<![\w_])_(?=[^\s_])|(?<=[^\s_])_(?![\w_]))"
    r"|(?P<escape>\\)[\\*_#\[\]().!-]"
)


def markdown(clean: str) -> bool:
    """Whether a text is written in Markdown."""
    return any(c in clean for c in ("# ", "**", "](")) and bool(_MARKDOWN.search(clean))


def picture(line: str) -> re.Match[str] | None:
    """The picture that a Markdown line is as a whole."""
    return _PICTURE.fullmatch(line)


def unmarked(line: str) -> tuple[str, list[Edit]]:
    """What a Markdown line is by its mark, and the edits (in positions of the line) that leave its words."""
    edits: list[Edit] = []
    mark, at = "", 0
    heading = _HEADING.match(line) or _QUOTED.match(line)
    if heading:
        mark = f"h{len(heading[1])}" if line[0] == "#" else "quote"
        edits.append((0, heading.end(), ""))
        at = heading.end()
    for m in _INLINE.finditer(line, at):
        if m["link"]:
            edits += [(m.start(), m.start("words"), ""), (m.end("words"), m.end(), "")]
        elif m["escape"]:
            edits.append((m.start(), m.end("escape"), ""))
        else:
            edits.append((m.start(), m.end(), ""))
    return mark, edits
