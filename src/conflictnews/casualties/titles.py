"""Titles: what a headline tells, the text tells again, so that a figure of a title adds nothing beside those of the text."""

from __future__ import annotations

from collections.abc import Sequence

from conflictnews.casualties.links import heads, join, repeat
from conflictnews.casualties.statement import Statement, compatible
from conflictnews.models import Harm, Scope

_TITLED = 2
"""Maximum ratio of the title's figure and the first of the text for the same victims."""
_LEAD = 3
"""Number of the last paragraph whose first figure may be the title's."""


def titled(before: Sequence[Statement], statement: Statement) -> bool:
    """Link the title's figure that the first figure of the text gives in other words."""
    if statement.in_title or statement.sentence.paragraph > _LEAD:
        return False
    if any(s.live and not s.in_title for s in reversed(before) if s.harm is statement.harm):
        return False
    figures = list(heads(before, statement, len(before)))
    if len(figures) != 1 or not compatible(figures[0], statement):
        return False
    least, most = sorted((figures[0].size, statement.size))
    if least * _TITLED < most:
        return False
    title = figures[0]
    if title.size > statement.size and _is_rounded(title):
        repeat(statement, title)
        return True
    return join(title, statement) if title.size <= statement.size else join(statement, title)


def _is_rounded(title: Statement) -> bool:
    """Whether a title's figure only stands for the one of the text: "some 60 killed"."""
    quantity = title.draft.quantity
    return quantity is not None and quantity.approximate


def fold_titles(statements: Sequence[Statement]) -> None:
    """Take the figures of a title that nothing in the text takes up for some of those that the text tells."""
    taken_up = {id(s) for each in statements for s in (each.part, each.alternative) if s is not None}
    for statement in statements:
        if not statement.in_title:
            return
        if statement.counts and id(statement) not in taken_up:
            _fold(statement, statements)


def _fold(title: Statement, statements: Sequence[Statement]) -> None:
    """Make a title's figure a part of the first of the text that may hold it, or, of one who is hit, of the dead."""
    told = [s for s in statements if s.counts and not s.in_title and s.size >= title.size and compatible(s, title)]
    whole = next((s for s in told if s.harm is title.harm), None)
    if whole is not None:
        title.part = whole
    elif title.by_means and any(s.harm is Harm.KILLED for s in told):
        title.scope = Scope.SUPERSEDED  # "councillor hacked in Sukma": the text tells of his death
