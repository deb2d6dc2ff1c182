"""Further victims: whether "six more" come on top of what was told, or are some of a toll that holds them already."""

from __future__ import annotations

from collections.abc import Sequence

from conflictnews.casualties.counted_in import dies_after
from conflictnews.casualties.links import BACK, elsewhere, heads, told
from conflictnews.casualties.statement import Statement, close, covers
from conflictnews.models import Scope

_STEPS = 3
"""Maximum number of sentences between an earlier figure and the further victims that bring it up to a whole."""

_DESCRIBE = frozenset(("casualties.link.phrase", "casualties.link.of-those", "casualties.link.no-number"))
"""Links of those who are only described as some of a whole: "three of the dead were nurses"."""


def contrasts(before: Sequence[Statement], statement: Statement) -> bool:
    """Whether "others" sets people against those who suffered another harm: "nine were killed. Eighteen others were hurt"."""
    last = next((s for s in reversed(before) if s.size), None) if statement.others_only else None
    return last is not None and last.harm is not statement.harm and close(last, statement)


def completes(before: Sequence[Statement], statement: Statement) -> Statement | None:
    """The toll told before that holds further victims already: "the toll rose to 28 ... it stood at 19. Nine more died"."""
    for whole in heads(before, statement, len(before)):
        larger = whole.thread == statement.thread and whole.size > statement.size and covers(whole, statement)
        if larger and elsewhere(whole, statement) and (whole.told_toll or _adds_up(before, statement, whole)):
            return whole
    return None


def goes_on(before: Sequence[Statement], statement: Statement) -> Statement | None:
    """The total that holds those right before as well: "14 were hurt ... Seven were treated here. Five others, in Gao"."""
    last = next(told(before, statement, BACK), None)
    whole = last.part if last is not None and not dies_after(statement) else None
    if last is None or whole is None or not _goes_on_from(last, statement, whole):
        return None
    return whole if _held(before, whole) + statement.size <= whole.size else None


def _held(before: Sequence[Statement], whole: Statement) -> int:
    """How many of a whole its parts count."""
    return sum(s.size for s in before if s.part is whole and s.live and not s.echo)


def _goes_on_from(last: Statement, statement: Statement, whole: Statement) -> bool:
    """Whether others are told as those before them are: in a row that divides a total of the event."""
    divides = last.link not in _DESCRIBE or (last.sentence is statement.sentence and not last.draft.part)
    event = whole.thread == last.thread == statement.thread or whole.in_title
    return divides and event and elsewhere(whole, last) and elsewhere(whole, statement) and covers(whole, statement)


def raised(before: Sequence[Statement], statement: Statement) -> Statement | None:
    """The toll that those who died later have brought an earlier one to: "four dead ... a first note had three. One died"."""
    larger = (s for s in heads(before, statement, len(before)) if s.thread == statement.thread and s.size > statement.size)
    return next((s for s in larger if elsewhere(s, statement) and _adds_up(before, statement, s)), None)


def _adds_up(before: Sequence[Statement], statement: Statement, whole: Statement) -> bool:
    """Whether further victims and a figure shortly before them are as many as a whole told before both."""
    near = (s for s in reversed(before[-BACK:]) if s.harm is statement.harm and s is not whole and s.size)
    bases = (s for s in near if s.sentence is not whole.sentence and _is_base(s, statement))
    return any(s.size + statement.size == whole.size for s in bases)


def _is_base(earlier: Statement, statement: Statement) -> bool:
    """Whether further victims are added to a figure: it stands in their sentence, or has been replaced shortly before."""
    if earlier.sentence is statement.sentence:
        return True
    steps = statement.sentence.index - earlier.sentence.index
    return earlier.scope is Scope.SUPERSEDED and steps <= _STEPS
