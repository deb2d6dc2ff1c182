"""Links between statements: which of them count the same victims, and which are parts of others."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from conflictnews.casualties.statement import AMONG, Statement, general
from conflictnews.models import VictimKind

ALL = 60
"""Maximum number of statements before one that it is compared with at all."""
PART_BACK = 20
"""Maximum number of statements between a whole and its part."""
BACK = 8
"""Maximum number of statements between two that bear on each other by source or toll."""
_CHAIN = 8
"""Maximum number of links from a statement to the one that counts."""


def repeat(statement: Statement, head: Statement, rule: str) -> None:
    """Make a statement another count of a head's victims; *rule* names what tells so, as all that follow do."""
    if head is not statement:
        statement.alternative, statement.link = head, rule
        head.repeated = True
    if general(head) and not general(statement):
        head.noun = statement.noun
    known = [s for s in (head, statement) if s.kind is not VictimKind.UNKNOWN]
    if known and head.size == statement.size:
        head.kind = statement.kind = known[0].kind


def hold(part: Statement, whole: Statement | None, rule: str) -> bool:
    """Make a statement a part of another, or take its people from those of another harm; whether there is a whole."""
    if whole is None:
        return False
    part.link = rule
    if whole.harm is part.harm:
        part.part = whole
    else:
        part.taken = whole
    return True


def join(part: Statement, whole: Statement, rule: str) -> bool:
    """Make a statement a part of a larger one; whether it may be one."""
    if part is whole or part.size > whole.size or whole.part is part:
        return False
    return hold(part, whole, rule)


def settle(statement: Statement) -> None:
    """Lead the links of a statement to what counts: another count of a part is a part."""
    head = statement.alternative
    for _ in range(_CHAIN):
        if head is None:
            return
        if head.part is not None and head.part is not statement:
            statement.part = statement.part or head.part
            break
        if head.alternative is None or head.alternative is statement:
            break
        head = head.alternative
    if head is not statement:
        statement.alternative = head


def told(before: Sequence[Statement], statement: Statement, back: int = PART_BACK) -> Iterator[Statement]:
    """The live figures of the same harm before a statement, the nearest first."""
    harm = statement.harm
    return (s for s in reversed(before[-back:]) if s.harm is harm and s.live)


def heads(before: Sequence[Statement], statement: Statement, back: int = PART_BACK) -> Iterator[Statement]:
    """The figures of their own of the same harm before a statement, the nearest first."""
    return (s for s in told(before, statement, back) if s.counts)


def elsewhere(one: Statement, other: Statement) -> bool:
    """Whether two statements stand in two sentences."""
    return one.sentence is not other.sentence


def one_event(one: Statement, other: Statement) -> bool:
    """Whether two statements may be on one event: of one thread, or one of them in the title."""
    return one.thread == other.thread or one.in_title or other.in_title


def of_event(title: Statement, other: Statement) -> bool:
    """Whether a later figure may be on the event of another; a title's that the lead has told again is on the lead's."""
    return title.thread == other.thread or (title.in_title and not title.repeated)


def listed(one: Statement, other: Statement) -> bool:
    """Whether two statements are members of one list of the dead: "the dead included two guards and a clerk"."""
    return one.sentence is other.sentence and one.draft.rule == other.draft.rule == AMONG
