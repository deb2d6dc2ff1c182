"""Titles: what a headline tells, the text tells again, so that a figure of a title adds nothing beside those of the text."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice, takewhile

from conflictnews.casualties.links import hold, join, repeat
from conflictnews.casualties.statement import Statement, compatible
from conflictnews.models import Harm, Scope

_TITLED = 2
"""Maximum ratio of the title's figure and the first of the text for the same victims."""
_FIGURES = 60
"""Maximum number of figures of a title, and of the text, that are compared."""
_LEAD = 3
"""Number of the last paragraph whose first figure may be the title's."""


def titled(before: Sequence[Statement], statement: Statement) -> bool:
    """Link the title's figure that the first figure of the text gives in other words."""
    title = _only_title(before, statement)
    if title is None or not compatible(title, statement):
        return False
    smaller, larger = sorted((title, statement), key=lambda s: s.size)
    if smaller.size * _TITLED < larger.size:
        return False
    if larger is title and _is_rounded(title):
        repeat(statement, title, "casualties.link.title")
        return True
    return join(smaller, larger, "casualties.link.title")


def _only_title(before: Sequence[Statement], statement: Statement) -> Statement | None:
    """The only figure of the harm before the first that a text gives near its head: the title's."""
    if statement.in_title or statement.sentence.paragraph > _LEAD:
        return None
    counted: list[Statement] = []
    for told in (s for s in before if s.harm is statement.harm and s.live):
        if not told.in_title:
            return None
        counted += [told] if told.counts else []
    return counted[0] if len(counted) == 1 else None


def _is_rounded(title: Statement) -> bool:
    """Whether a title's figure only stands for the one of the text: "some 60 killed"."""
    quantity = title.draft.quantity
    return quantity is not None and quantity.approximate


def fold_titles(statements: Sequence[Statement]) -> None:
    """Take the figures of a title that nothing in the text takes up for some of those that the text tells."""
    taken_up = _taken_up(statements)
    titles = list(islice(takewhile(lambda s: s.in_title, statements), _FIGURES))
    told = list(islice((s for s in statements if s.counts and not s.in_title), _FIGURES))
    for title in titles:
        if title.counts and id(title) not in taken_up:
            _fold(title, [s for s in told if s.size >= title.size and compatible(s, title)])


def _taken_up(statements: Sequence[Statement]) -> set[int]:
    """The identities of statements of which others are parts, or which others repeat."""
    return {id(s) for each in statements for s in (each.part, each.alternative) if s is not None}


def _fold(title: Statement, told: Sequence[Statement]) -> None:
    """Make a title's figure a part of the first of the text that may hold it, or, of one who is hit, of the dead."""
    hold(title, next((s for s in told if s.harm is title.harm), None), "casualties.link.title")
    if title.part is None and title.by_means and any(s.harm is Harm.KILLED for s in told):
        title.scope = Scope.SUPERSEDED  # "councillor hacked in Sukma": the text tells of his death
