"""What the clauses of a sentence say of its acts: whether they happened."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from conflictnews.events.acts import Act, named_only, unreal, verb_forms
from conflictnews.events.scenes import Scene
from conflictnews.language.clauses import COUNTED, NOMINAL, Chain, Clause, clauses_in
from conflictnews.language.document import Sentence
from conflictnews.language.inflection import forms_of
from conflictnews.language.predication import BASE
from conflictnews.languages.en import acts as table
from conflictnews.languages.en.clause_grammar import TO
from conflictnews.languages.en.framing import DENIALS, THAT
from conflictnews.tables.event_types import ActKind

_NOUNS = frozenset((NOMINAL, COUNTED))
"""The voices of clauses that a noun tells."""
_MAKING = forms_of(table.MAKING)
_DENIAL = 2
"""Clauses before one among which it is denied: "dismissed reports that"."""
_OPENING = table.NO | table.UNREAL | table.NOT_SAID | DENIALS | {TO}
"""Words of which each sentence has one whose clauses deny something or leave it open."""
_OBJECT = 5
"""Words from a verb to the noun that is its object, at most."""


def happened(sentence: Sentence, scene: Scene, acts: Sequence[Act]) -> list[Act]:
    """Return the acts of a scene without those that are denied, wished, feared or only named, by their clauses and words.

    A scene is a sentence or a part of it. The clause is that whose verb an act begins with; a noun hangs on the verb that
    brings it about: "agree to a truce".
    """
    if _OPENING.isdisjoint(scene.words) or all(act.weapon for act in acts):
        return [act for act in acts if not unreal(scene.words, act)]
    clauses = _told_by_verbs(sentence)
    starts = [sentence.starts[clause.at] for clause in clauses]
    return [act for act in acts if not _is_undone(scene, act, clauses, starts)]


def _told_by_verbs(sentence: Sentence) -> list[Clause]:
    """Return the clauses of a sentence that have a verb, in order of these."""
    return sorted((clause for clause in clauses_in(sentence) if clause.voice not in _NOUNS), key=_at)


def _at(clause: Clause) -> int:
    return clause.at


def _is_undone(scene: Scene, act: Act, clauses: Sequence[Clause], starts: Sequence[int]) -> bool:
    """True if an act did not happen, or is only named."""
    at = None if act.weapon else _verb_of(scene, act, starts)
    if at is None:
        maker = _maker(scene, act, clauses, starts)
        return unreal(scene.words, act) or (maker is not None and _is_open(scene, act, maker))
    clause = clauses[at]
    denied = clause.opener == THAT and any(map(_denies, clauses[max(0, at - _DENIAL) : at]))
    return denied or _is_open(scene, act, clause) or named_only(scene.words, act)


def _verb_of(scene: Scene, act: Act, starts: Sequence[int]) -> int | None:
    """Return which of the verbs that begin at some places is that of an act: its first word, else its last: "jets bombed"."""
    for word in (act.first, act.end - 1):
        at = bisect_left(starts, scene.starts[word])
        if at < len(starts) and starts[at] == scene.starts[word] and scene.words[word] in verb_forms():
            return at
    return None


def _denies(clause: Clause) -> bool:
    """True if a clause denies what "that" opens: "denied that its jets had bombed a market"."""
    return clause.word in DENIALS and not clause.negated


def _maker(scene: Scene, act: Act, clauses: Sequence[Clause], starts: Sequence[int]) -> Clause | None:
    """Return the clause right before a noun for an act whose verb brings it about: "agree to a truce", "hold no protest"."""
    at = bisect_left(starts, scene.starts[act.first]) - 1
    if at < 0:
        return None
    verb = bisect_left(scene.starts, starts[at])
    makes = act.first - verb <= _OBJECT and not _MAKING.isdisjoint(scene.words[verb : act.first - 1])
    return clauses[at] if makes else None


def _is_open(scene: Scene, act: Act, clause: Clause) -> bool:
    """True if a clause denies its act, or tells it as possible, wished or feared."""
    if clause.negated or _nobody(clause, clause.subject) or _nobody(clause, clause.object):
        return True
    return _is_thought_of(clause) and not _is_purpose(scene, act)


def _is_thought_of(clause: Clause) -> bool:
    """True if a clause tells what may be, or what somebody wants: "could shell", "tried on Monday to shell"."""
    words = clause.sentence.words
    return clause.unreal or (clause.form == BASE and clause.start == clause.at > 0 and words[clause.at - 1] == TO)


def _nobody(clause: Clause, chain: Chain | None) -> bool:
    """True if some phrases are nobody: "no shells fell", "neither side attacked"; "no fewer than six" are some."""
    if chain is None:
        return False
    first = chain.phrases[0]
    return first.number is None and clause.sentence.words[first.first] in table.NO


def _is_purpose(scene: Scene, act: Act) -> bool:
    """True if an act is what another one is done for, and that suits it: "fired in the air to disperse the crowd"."""
    before = scene.words[max(0, act.first - 4) : act.first]
    return act.kind is ActKind.DISPERSAL and before[-1:] == [TO] and table.UNDONE.isdisjoint(before)
