"""Sums: figures that several others add up to, before them or after them, on one event or on several."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

from conflictnews.casualties.links import PART_BACK, elsewhere, heads, hold, join, listed
from conflictnews.casualties.statement import AMONG, CLOSING, OPEN, Statement, compatible, covers
from conflictnews.casualties.threads import Threads
from conflictnews.languages.en import framing
from conflictnews.languages.en import tolls as en
from conflictnews.models import Harm, Scope

_LISTED = 16
"""Maximum number of statements into which a figure is divided."""
_NEAR = 60
"""Maximum number of statements between figures that sum up to another."""
_AROUND = 40
"""Maximum number of tokens between a figure and the words that say what it covers."""
_FEW = 2
"""More figures than this that sum up to one are its parts, wherever they stand; as few only where none is of one person."""
_EVENTS = 4
"""Maximum number of tokens between "in" and the events that a figure covers."""


def recap(before: Sequence[Statement], statement: Statement) -> bool:
    """Link the first of the statements whose sum another gives: "a clerk and two guards were shot. 3 fatalities"."""
    if statement.size < 2:
        return False
    group = list(islice((s for s in heads(before, statement, len(before)) if s.thread == statement.thread), _LISTED))
    parts = _summing(group, statement.size)
    if len(parts) < 2 or not (_counts_all(statement, group, parts) and _closes(statement, parts)):
        return False
    statement.alternative, statement.link = parts[-1], "casualties.link.recap"
    return True


def _counts_all(whole: Statement, group: Sequence[Statement], parts: Sequence[Statement]) -> bool:
    """Whether a sum counts such people as its parts do; "Fatalities: 9" counts attackers as well."""
    of_both_sides = whole.kind in OPEN and len(parts) == len(group)
    return of_both_sides or all(covers(whole, s) for s in group[:2])


def _closes(whole: Statement, parts: Sequence[Statement]) -> bool:
    """Whether a sum stands behind the account of its parts: as its closing line, or in another sentence."""
    return whole.draft.rule in CLOSING or elsewhere(parts[-1], whole)


def grown(before: Sequence[Statement], statement: Statement) -> bool:
    """Take the smaller figures of the event for parts of one that is told to cover all: "in all, 14 people died"."""
    if not en.TOGETHER & statement.words:
        return False
    for other in heads(before, statement, PART_BACK):
        fits = other.thread == statement.thread and other.size < statement.size and covers(statement, other)
        if fits and elsewhere(other, statement):
            join(other, statement, "casualties.link.in-all")
    return False


def divide(row: Sequence[Statement]) -> None:
    """Make figures in a row parts of the one before them that is their sum: "nine dead ... five guards and four clerks"."""
    last = row[-1]
    group: list[Statement] = []
    total = 0
    for other in heads(row, last, _LISTED + 1):
        if group and (other.thread != last.thread or listed(other, group[-1])):
            return
        if len(group) > 1 and other.size == total and not _goes_beyond(other, group) and not _adds(group, other):
            for part in group:
                hold(part, other, "casualties.link.sum")
            return
        group.append(other)
        total += other.size


def _adds(group: Sequence[Statement], whole: Statement) -> bool:
    """Whether some of those told in later sentences come on top of a figure: "The bomber also died", "one more succumbed"."""
    return any(s.fresh and elsewhere(s, whole) for s in group)


def _goes_beyond(whole: Statement, group: Sequence[Statement]) -> bool:
    """Whether figures that add up to another by chance begin in its clause and end in a later sentence."""
    clause = whole.draft.clause
    return clause is not None and {s.draft.clause is clause for s in group} == {True, False} and elsewhere(group[0], whole)


def gather(statements: Sequence[Statement], threads: Threads) -> None:
    """Make the tolls of several events parts of a figure that covers them all: "killed 31 people in three attacks"."""
    covering = {id(s.head) for s in statements if _covers_several(s)}
    _know_leads(statements)
    for group in _by_harm(statements):
        for index, whole in enumerate(group):
            later = group[index + 1 : index + 1 + _LISTED]
            held = whole.part is not None or whole.size < _FEW or _is_divided(whole, group) or _divide_exactly(whole, later)
            if not held and id(whole) in covering:
                _divide_roughly(whole, later, threads)


def _know_leads(statements: Sequence[Statement]) -> None:
    """Mark the figures of the title, and those of the lead that tells it again."""
    leads = {id(s.sentence) for s in statements if s.live and s.head.in_title}
    for statement in statements:
        statement.leads = id(statement.sentence) in leads


def _by_harm(statements: Sequence[Statement]) -> Iterable[list[Statement]]:
    """The live figures that repeat no other, those of each harm together."""
    counted: dict[Harm, list[Statement]] = {}
    for statement in statements:
        if statement.live and statement.alternative is None and statement.size:
            counted.setdefault(statement.harm, []).append(statement)
    return counted.values()


def _is_divided(whole: Statement, group: Sequence[Statement]) -> bool:
    """Whether the parts that a toll has are as many as it is: "three more died, taking the toll to eight. Five had died"."""
    return whole.told_toll and sum(s.size for s in group if s.part is whole and not s.in_title) == whole.size


def _divide_exactly(whole: Statement, later: Sequence[Statement]) -> bool:
    """Make the figures after one its parts where they sum up to it; whether they do."""
    parts = next((found for row in _rows(whole, later) if (found := _exactly(row, whole))), ())
    for part in parts:
        join(part, whole, "casualties.link.sum")
    return bool(parts)


def _rows(whole: Statement, later: Sequence[Statement]) -> Iterator[list[Statement]]:
    """The rows of figures after one that may divide it, the fullest first; those "among the dead" only on its own event."""
    own = _divisors(whole, later)
    alike = [s for s in own if compatible(whole, s)]
    yield alike
    yield [s for s in own if s.part is None and covers(whole, s)]
    yield [s for s in alike if not s.echo]
    yield [s for s in alike if not _is_among(s)]


def _divisors(whole: Statement, later: Sequence[Statement]) -> list[Statement]:
    """The later figures that may divide one; those "among the dead" of another event are among others."""
    return [
        s for s in later if _may_divide(whole, s) and (s.thread == whole.thread or (_may_cover(whole) and not _is_among(s)))
    ]


def _is_among(part: Statement) -> bool:
    """Whether people are told to be some of a figure: "a child and two women were among the dead"."""
    return part.draft.rule == AMONG


def _divide_roughly(whole: Statement, later: Sequence[Statement], threads: Threads) -> None:
    """Make the figures after one that covers several events its parts, but for events told apart from it."""
    own = [s for s in later if _may_divide(whole, s) and s.part is None and s.size < whole.size]
    some = own if whole.kind in OPEN else [s for s in own if covers(whole, s)]
    _cover(whole, [s for s in some if not _stands_apart(s, whole, threads)])


def _stands_apart(part: Statement, whole: Statement, threads: Threads) -> bool:
    """Whether a figure is told to be of an event that a whole does not cover."""
    return threads.threads[part.thread].apart or _closes_another(part, whole)


def _closes_another(part: Statement, whole: Statement) -> bool:
    """Whether a figure is the last one of an event of its own: "the final toll there was nine"."""
    return part.thread != whole.thread and not framing.FINAL.isdisjoint(part.before)


def _may_divide(whole: Statement, part: Statement) -> bool:
    """Whether a later figure may be a part of a whole: it stands elsewhere and divides no other."""
    return elsewhere(part, whole) and part.part in (None, whole) and not part.some


def _exactly(group: Sequence[Statement], whole: Statement) -> Sequence[Statement]:
    """The figures that sum up to a whole: the first on its event, the first of any, or all that are told after it."""
    own = [s for s in group if s.thread == whole.thread]
    found = _summing(own, whole.size) or _summing(group, whole.size)
    if len(found) > 1 and _is_sure(found, whole) and not _leaves_out(found, group, whole):
        return found
    return group if _is_list(group, whole) and not _leaves_out(group, group, whole) else ()


def _may_cover(whole: Statement) -> bool:
    """Whether a figure may hold those of other events: one of the event that the text opens with, or a toll."""
    return whole.thread == 0 or whole.told_toll


def _leaves_out(parts: Sequence[Statement], group: Sequence[Statement], whole: Statement) -> bool:
    """Whether figures of several events are no division of one, as others are told beside them."""
    if (whole.leads and len(parts) > _FEW) or all(s.thread == whole.thread for s in parts):
        return False
    return any(s.counts for s in group[len(parts) :])


def _is_sure(parts: Sequence[Statement], whole: Statement) -> bool:
    """Whether figures that sum up to a whole are no chance: on its event, or several, or none of a single person."""
    here = [s.thread == whole.thread for s in parts]
    if len(parts) > _FEW:
        return not (any(_is_among(s) for s in parts) and not all(here))
    together = all(here) or min(s.size for s in parts) > 1
    return together and not any(s.fresh for s in parts)


def _is_list(group: Sequence[Statement], whole: Statement) -> bool:
    """Whether figures sum up to one of another event: none is of a single person, or all stand in one sentence."""
    if len(group) < _FEW or sum(s.size for s in group) != whole.size or any(s.fresh for s in group):
        return False
    return min(s.size for s in group) > 1 or len({id(s.sentence) for s in group}) == 1


def _summing(group: Sequence[Statement], total: int) -> Sequence[Statement]:
    """The figures at the head of a row that sum up to another."""
    added = 0
    for count, part in enumerate(group, 1):
        added += part.size
        if added >= total:
            return group[:count] if added == total else ()
    return ()


def _covers_several(whole: Statement) -> bool:
    """Whether a figure is told to cover several events: "killed 31 people in three attacks"."""
    draft = whole.draft
    first = max(0, draft.first - _AROUND)
    told = whole.sentence.where(en.SEVERAL_EVENTS, first, draft.last + _AROUND)
    if not told:
        return False
    doers = draft.clause.agents if draft.clause is not None else []
    if any(doer.head in told for doer in doers):
        return True  # "clashes have left 26 dead"
    return any(not en.DURING.isdisjoint(whole.sentence.words[max(first, at - _EVENTS) : at]) for at in told)


def _cover(whole: Statement, parts: Sequence[Statement]) -> None:
    """Make figures parts of one that covers several events; they replace one that only says "at least" and is less."""
    if whole.loose and sum(part.size for part in parts) > whole.size:
        whole.scope = Scope.SUPERSEDED
        return
    total = 0
    for part in parts:
        total += part.size
        if total > whole.size:
            return
        join(part, whole, "casualties.link.several-events")


def complete(statements: Sequence[Statement]) -> None:
    """Take figures that sum up to another for its parts, not for rivals: "four of ours, and three villagers"."""
    rivalled = {id(s.alternative) for s in statements if s.alternative is not None and s.size < s.alternative.size}
    for index, head in enumerate(statements):
        if id(head) in rivalled:
            _complete(head, list(islice(_under(statements[index : index + _NEAR], head), _LISTED)))


def _under(row: Sequence[Statement], head: Statement) -> Iterator[Statement]:
    """The figures after another that are its rivals or parts, or that count by themselves."""
    for s in row:
        if s.harm is head.harm and 0 < s.size < head.size and (s.alternative is head or s.part is head or s.counts):
            yield s


def _complete(head: Statement, members: Sequence[Statement]) -> None:
    """Make the rivals of a figure its parts where they sum up to it, with those told beside them."""
    for start, member in enumerate(members):
        parts = _summing(members[start:], head.size) if member.part is head or member.alternative is head else ()
        if len(parts) > 1 and any(part.alternative is head for part in parts):
            for part in members:
                if part in parts or part.alternative is head:
                    hold(part, head, "casualties.link.sum")
                    part.alternative = None
            return
