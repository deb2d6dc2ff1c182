"""Copies: paragraphs that a paste holds twice, so that their statements count once."""

from __future__ import annotations

from collections.abc import Sequence

from conflictnews.casualties.links import repeat
from conflictnews.casualties.statement import Statement
from conflictnews.language.document import Document

_SHORT = 40
"""Minimum length of a paragraph that is a copy; a shorter one may be said twice of two events, unless it is a headline."""


def copies_in(statements: Sequence[Statement]) -> dict[int, Statement]:
    """The statement that each one copies, by the identity of the copy."""
    found: dict[int, Statement] = {}
    first: dict[tuple[str, int], Statement] = {}
    paragraph, text, count = -1, "", 0
    for statement in statements:
        if statement.sentence.paragraph != paragraph:
            paragraph, count = statement.sentence.paragraph, 0
            text = _paragraph(statement.sentence.document, paragraph)
        count += 1
        original = first.setdefault((text, count), statement)
        long = len(text) >= _SHORT or statement.sentence.headline
        if original.sentence.paragraph != paragraph and long and _equal(original, statement):
            found[id(statement)] = original
    return found


def copy(statement: Statement, original: Statement) -> None:
    """Give a copy the scope and the links of what it copies."""
    statement.scope, statement.thread = original.scope, original.thread
    statement.part = original.part
    repeat(statement, original.head, "casualties.link.copy")


def _paragraph(document: Document, number: int) -> str:
    """The text of a paragraph, without its white space."""
    starts = document.paragraph_starts
    end = starts[number + 1] if number + 1 < len(starts) else len(document.text.folded)
    return " ".join(document.text.folded[starts[number] : end].split())


def _equal(one: Statement, other: Statement) -> bool:
    return one.harm is other.harm and one.best == other.best and one.negated == other.negated
