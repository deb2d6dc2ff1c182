"""Safe HTML: everything that comes from a text is escaped, and isolated so that its direction marks reach no further."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape

import regex

from conflictnews.patterns import lazy

# A page cannot carry these: control characters, lone surrogates, noncharacters.
_UNPRINTABLE = lazy(r"[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}--[\t\n\r]]", regex.V1)


def escaped(text: str) -> str:
    r"""Return text that a page shows as it is.

    >>> escaped("<b>\x07")
    '&lt;b&gt;\ufffd'
    """
    return escape(_UNPRINTABLE.sub("\ufffd", text))


def isolated(text: str) -> str:
    """Return text that a page shows as it is, and whose direction marks end where it ends."""
    return f"<bdi>{escaped(text)}</bdi>" if text else ""


def table(columns: Sequence[str], rows: Iterable[Sequence[str]], *, indented: Sequence[bool] = ()) -> str:
    """Return a table of plain strings that scrolls where it is too wide; `indented` marks rows that belong to one above."""
    head = "".join(f'<th scope="col">{escaped(name)}</th>' for name in columns)
    body: list[str] = []
    for number, row in enumerate(rows):
        first = ' class="in"' if number < len(indented) and indented[number] else ""
        cells = (f"<td{first if at == 0 else ''}>{isolated(cell)}</td>" for at, cell in enumerate(row))
        body.append(f"<tr>{''.join(cells)}</tr>")
    return f'<div class="scroll" tabindex="0"><table><thead><tr>{head}</tr></thead><tbody>{"".join(body)}</tbody></table></div>'


def scrolling(content: str, kind: str = "") -> str:
    """Return content that scrolls where it is too wide; empty where there is none."""
    return f'<div class="scroll {kind}" tabindex="0">{content}</div>' if content else ""


def folded(title: str, content: str, *, opened: bool = False) -> str:
    """Return content that folds away under a title."""
    return f"<details{' open' * opened}><summary>{escaped(title)}</summary>{content}</details>"
