"""Tolls that replace others, and figures that are taken back or run on: "the toll rose to 14", "corrected from 20"."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from conflictnews.casualties.counted_in import was_said
from conflictnews.casualties.links import BACK, PART_BACK, heads, hold, of_event, one_event, told
from conflictnews.casualties.statement import FEW, Statement, close, compatible
from conflictnews.casualties.sums import recap
from conflictnews.language import lexicon as lx
from conflictnews.languages.en import figures, framing
from conflictnews.languages.en import tolls as en
from conflictnews.models import Scope, VictimKind

_MANY, _ABOVE = 30, 4
"""A figure in the perfect of at least 30, and 4 times those before it, is a running total."""
_LARGE, _FAR_ABOVE = 100, 10
"""A figure of at least 100, and 10 times those before it, is a running total in any tense."""
_LEADS = 2
"""Number of the last paragraph that may lead."""
_TOTAL = 30
"""Maximum number of tokens between "bringing" and the toll that it brings up."""
_PARTIES = frozenset((VictimKind.SECURITY_FORCE, VictimKind.COMBATANT))
_RISES = figures.RISES | figures.RISEN
_GIVEN = 4
"""Maximum number of tokens between "gave" and its toll."""


def updated(statement: Statement, before: Sequence[Statement]) -> bool:
    """Mark what a statement replaces, and the statement itself where it is outdated; whether it is no figure of the event."""
    if _is_running(before, statement):
        statement.scope = Scope.CUMULATIVE
        return True
    if _is_latest(statement):
        if not _has_brought(before, statement) and recap(before, statement):
            return True
        _supersede(before, statement)
    if was_said(statement) and _outdated(statement, before):
        statement.scope = Scope.SUPERSEDED
        return True
    return False


def _is_latest(statement: Statement) -> bool:
    """Whether a figure is the state of a count: a toll, the last figure, one risen to, one that holds now."""
    return statement.told_toll or _is_final(statement) or _is_raised(statement) or _is_now(statement)


def _has_brought(before: Sequence[Statement], toll: Statement) -> bool:
    """Whether a part of another figure has just brought a toll up."""
    return any(s.part is not None and _is_brought(s, toll) for s in told(before, toll, BACK))


def retract(before: Sequence[Statement], statement: Statement) -> None:
    """Take back a figure that is told to be wrong, wherever it stands: "correcting an earlier report of 20 dead"."""
    if not _is_retraction(statement):
        return
    counted = [s for s in told(before, statement, len(before)) if s.part is None]
    wrong = [s for s in counted if s.best == statement.best]
    parts = _parts_of(wrong, before)
    if parts or len(wrong) < len(counted):  # something else is told
        _take_back(wrong, parts)


def _is_retraction(statement: Statement) -> bool:
    """Whether a figure that is replaced is told to be wrong, and is no chance number: "an earlier report of 20 dead"."""
    replaced = statement.scope is Scope.SUPERSEDED and statement.size >= FEW
    return replaced and bool(framing.CORRECTING & statement.words)


def _parts_of(wholes: Sequence[Statement], before: Sequence[Statement]) -> list[Statement]:
    """The figures that are parts of some others."""
    return [s for s in before if s.part is not None and s.part in wholes]


def _take_back(wrong: Sequence[Statement], parts: Sequence[Statement]) -> None:
    """Mark figures as replaced, and let their parts count by themselves."""
    for each in wrong:
        each.scope = Scope.SUPERSEDED
    for each in parts:
        each.part = None


def restore(statements: Sequence[Statement]) -> None:
    """Let figures that nothing replaces count: "preliminary reports speak of nine dead", and no later toll is told."""
    told = {s.harm for s in statements if s.scope is Scope.EVENT and s.size and not (s.negated or s.hypothetical)}
    for statement in statements:
        if statement.scope is Scope.SUPERSEDED and not statement.draft.superseded and statement.harm not in told:
            statement.scope = Scope.EVENT


def estimates(toll: Statement) -> bool:
    """Whether a toll is only one source's view: "an adviser put the dead at 90" replaces no other source's figure."""
    return bool(framing.ESTIMATES.intersection(toll.sentence.words[max(0, toll.draft.first - BACK) : toll.draft.last]))


def _is_given(toll: Statement) -> bool:
    """Whether a source only gives a toll, and tells of no rise: "the agency gave a toll of 27"."""
    return bool(framing.GIVES.intersection(toll.sentence.words[max(0, toll.draft.first - _GIVEN) : toll.draft.first]))


def _is_final(statement: Statement) -> bool:
    """Whether a figure is told to be the last: "final figure: 7 killed"."""
    draft = statement.draft
    sentence, first = draft.sentence, max(0, draft.first - BACK)
    if sentence.word(0) in framing.FINAL:
        return not statement.single
    if statement.told_toll:
        return not framing.FINAL.isdisjoint(sentence.words[first : draft.last])
    told = [at for at in sentence.where(framing.FINAL, first, draft.first) if sentence.word(at - 1) not in en.FIRST]
    return bool(told) and not any(bits & lx.NUMBER for bits in sentence.bits[told[-1] : draft.first])


def _is_raised(statement: Statement) -> bool:
    """Whether a figure is one that a toll has come to: "the toll has climbed to 31 dead"."""
    first = statement.draft.first
    lead = statement.sentence.words[max(0, first - BACK) : first]
    return lead[-1:] == [figures.TO] and not _RISES.isdisjoint(lead)


def _is_now(statement: Statement) -> bool:
    """Whether a figure is told to hold now: "one more body was found, so six dead now"."""
    last = max(statement.draft.last, statement.draft.trigger)
    return statement.sentence.word(last + 1) in framing.NOW or statement.sentence.word(statement.draft.first - 1) in framing.SO


def _outdated(statement: Statement, before: Sequence[Statement]) -> bool:
    """Whether another figure for the same people stands before one."""
    others = (s for s in heads(before, statement) if s.size > statement.size or (s.size >= FEW and s.size != statement.size))
    return any(one_event(s, statement) and compatible(s, statement) for s in others)


def _is_running(before: Sequence[Statement], statement: Statement) -> bool:
    """Whether a figure in the perfect is far above all those before it: "at least 3,000 people have died in the north"."""
    if statement.size < _MANY or statement.sentence.paragraph == 0:
        return False
    most = max((s.size for s in told(before, statement, len(before))), default=None)
    if most is None or statement.size < _ABOVE * most:
        return False
    clause = statement.draft.clause
    perfect = clause is not None and framing.PERFECT.intersection(clause.sentence.words[clause.start : clause.at])
    return bool(perfect) or _is_far_above(before, statement, most)


def _is_far_above(before: Sequence[Statement], statement: Statement, most: int) -> bool:
    """Whether a figure is so far above those of title and lead that it is no event's that they would leave out."""
    led = any(s.size >= FEW and (s.in_title or s.sentence.paragraph <= _LEADS) for s in told(before, statement, len(before)))
    return led and statement.size >= max(_LARGE, _FAR_ABOVE * most) and not _is_raised(statement)


def _supersede(before: Sequence[Statement], toll: Statement) -> None:
    """Mark the smaller figures before a toll as replaced by it, or as its parts: "bringing the toll to 14"."""
    replaced = _of_one_party(_bring_up(before, toll), toll)
    toll.replaces = bool(replaced)
    for other in replaced:
        other.scope = Scope.SUPERSEDED
    replaced += _told_with(replaced, told(before, toll, PART_BACK))
    _take_kind(toll, replaced)


def _bring_up(before: Sequence[Statement], toll: Statement) -> list[Statement]:
    """Make the figures that bring a toll up its parts, and return those that it replaces instead."""
    estimated = estimates(toll) or _is_given(toll)
    outdated: list[Statement] = []
    for other in told(before, toll, PART_BACK):
        if not of_event(other, toll) or _is_bound(other, toll):
            continue
        if _is_brought(other, toll):
            _bring(other, toll)
        elif _is_replaced(other, toll) and not (estimated and _stands(other, toll)):
            outdated.append(other)
    return outdated


def _take_kind(toll: Statement, replaced: Sequence[Statement]) -> None:
    """Give a toll of people of no kind the one kind of the figures that it replaces."""
    kinds = {other.kind for other in replaced}
    if toll.kind is VictimKind.UNKNOWN and len(kinds) == 1:  # of soldiers and passers-by it counts both
        toll.kind = kinds.pop()


def _bring(other: Statement, toll: Statement) -> None:
    """Make a figure a part of the toll that it brings up, and the title's figure for the same people as well."""
    if other.alternative is not None:
        hold(other.alternative, toll, "casualties.link.brought")
    hold(other, toll, "casualties.link.brought")
    other.alternative = None


def _of_one_party(outdated: list[Statement], toll: Statement) -> list[Statement]:
    """Of the dead of two sides, which are more than a toll together, those of the side that it is nearest to."""
    sides = {s.kind for s in outdated} & _PARTIES
    if len(sides) < len(_PARTIES) or toll.size >= sum(s.size for s in outdated if s.alternative is None):
        return outdated
    nearest = max(outdated, key=lambda s: s.size)
    return [s for s in outdated if s.kind is nearest.kind]


def _told_with(replaced: Sequence[Statement], others: Iterable[Statement]) -> list[Statement]:
    """Mark as replaced, and return, those told in one clause with figures that a toll replaces: "and two passers-by"."""
    clauses = [s.draft.clause for s in replaced if s.draft.clause is not None]
    found = [s for s in others if s.scope is Scope.EVENT and s.part is None and any(s.draft.clause is c for c in clauses)]
    for other in found:
        other.scope = Scope.SUPERSEDED
    return found


def _is_brought(other: Statement, toll: Statement) -> bool:
    """Whether a figure brings a toll up in the same sentence: "two more died, bringing the toll to 14"."""
    if other.size >= toll.size or (other.alternative is not None and not other.alternative.in_title):
        return False
    if other.sentence is not toll.sentence and not _takes_up(toll, other):
        return False
    words = toll.sentence.words[max(0, toll.draft.first - _TOTAL) : toll.draft.last + 1]
    raised = not framing.TOTALS.isdisjoint(words) or (other.fresh and not _RISES.isdisjoint(words))
    return raised and not toll.draft.superseded


def _takes_up(toll: Statement, other: Statement) -> bool:
    """Whether a toll says that those of the sentence before have raised it: "That raises the number of dead to six"."""
    return other.fresh and close(other, toll) and toll.sentence.word(0) in en.HEADS


def _is_bound(other: Statement, toll: Statement) -> bool:
    """Whether a figure is a part of another already; those who died of wounds only a toll of their sentence takes in."""
    return other.part is not None or (other.taken is not None and other.sentence is not toll.sentence)


def _stands(other: Statement, toll: Statement) -> bool:
    """Whether another source's estimate replaces no figure: that one is exact, and somebody else's."""
    return other.exact and _of_another(other, toll)


def _of_another(other: Statement, toll: Statement) -> bool:
    """Whether a figure has a source that is not that of a toll; the title's has those of the text that tell it again."""
    if other.in_title and other.repeated:
        return True
    return bool(other.speaker) and other.speaker.isdisjoint(toll.speaker)


def _is_owned(toll: Statement) -> bool:
    """Whether a toll counts the dead of one side: "the Armenian side's dead"."""
    words, first = toll.sentence.words, toll.draft.first
    return first > 0 and words[first] in figures.DEAD and words[first - 1] in figures.OWNS


def _is_replaced(other: Statement, toll: Statement) -> bool:
    """Whether a later toll of the same people replaces a figure."""
    if _is_owned(toll) or (toll.kind in _PARTIES and other.kind is not toll.kind):
        return False  # "the army's dead"
    smaller = FEW <= other.size < toll.size or (_is_final(toll) and other.size != toll.size)
    return smaller and compatible(other, toll)
