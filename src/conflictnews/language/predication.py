"""Clauses: a verb or an adjective with its arguments, and what is said of people without a verb of its own."""

from __future__ import annotations

from conflictnews.language import lexicon as lx
from conflictnews.language.arguments import find_object, voice_of
from conflictnews.language.chains import tells_degree
from conflictnews.language.clause import ACTIVE, FELT, PASSIVE, REDUCED, Chain, Clause, Group
from conflictnews.language.determiners import all_of
from conflictnews.language.frames import Entry, alone
from conflictnews.language.noun_phrase import NAME, NOBODY, NounPhrase
from conflictnews.language.outcomes import read_lives, read_outcome, wound_of
from conflictnews.language.reading import Reading
from conflictnews.language.sight import Sight
from conflictnews.language.subjects import find_subject
from conflictnews.languages.en import clause_grammar as small
from conflictnews.languages.en import clause_words as en
from conflictnews.languages.en.predicate_records import Predicate
from conflictnews.models import Harm

_JOINS_STATES = frozenset((small.AND, small.OR))
_UNDERGOES = frozenset((PASSIVE, REDUCED))
BASE = "base"
"""The form of a verb after a modal."""


# ------------------------------------------------------------------ clauses with a verb


def read_clause(r: Reading, at: int, form: str, length: int, entry: Entry | None) -> int:
    """Read a verb or an adjective with its arguments; where the next thing begins."""
    group = r.take_group()
    last = at + length - 1
    if form == "state" and not _stateable(r, at, group):
        return last + 1
    clause = r.begin(group.start if group else at, at, last, form)
    clause.relative, r.relative = r.relative, False
    if entry is not None:
        clause.predicate, clause.harm = entry.record, entry.record.harm
    _say_how(r, clause, group)
    end = read_outcome(r, clause, last + 1)
    clause.voice = voice_of(r, clause, group, end)
    find_subject(r, clause, group)
    _settle_harm(r, clause, entry)
    end = find_object(r, clause, end)
    if clause.object is None and clause.voice == ACTIVE:
        _stand_alone(clause)
    clause.end = max(clause.end, end - 1)
    _go_on(r, clause, end, alone=form == "ing" and group is None)
    return end


def _settle_harm(r: Reading, clause: Clause, entry: Entry | None) -> None:
    """Tell the harm of a clause by its subject: "did not survive", "seven lives were lost"."""
    if entry is not None and entry.denied:
        _deny(r.sight, clause)
    if clause.voice in _UNDERGOES and clause.subject is not None:
        read_lives(r, clause, clause.subject.phrases[-1])


def _stand_alone(clause: Clause) -> None:
    """Give a verb without an object the record that it has so: "nine migrants have drowned"."""
    if isinstance(clause.predicate, Predicate):
        clause.predicate = alone().get(clause.predicate.lemma, clause.predicate)


def _say_how(r: Reading, clause: Clause, group: Group | None) -> None:
    """Tell from its auxiliaries and its opener whether a clause is denied, and whether it is only thought of."""
    if group is not None:
        clause.negated = group.negated
        clause.unreal = group.modal or (group.to and not _done(r, group))
    elif r.before is not None and r.before.form == clause.form == BASE:  # "would return and burn the market"
        joined = r.sight.words[clause.at - 1]
        clause.unreal = joined in _JOINS_STATES and r.before.unreal
        clause.negated = joined == small.OR and r.before.negated
    clause.unreal = clause.unreal or clause.opener in en.CONDITIONS


def _go_on(r: Reading, clause: Clause, end: int, *, alone: bool) -> None:
    """Remember a clause for what comes after it."""
    chain = r.chain
    if chain is not None and (not chain.spent or chain is clause.subject):
        chain.closed = chain.closed or chain is clause.subject
        chain.end = max(chain.end, end - 1 + tells_degree(r.sight, end))
    r.before = clause
    if alone and clause.predicate is None and clause.subject is not None:
        r.kept = r.kept or clause.subject  # "a soldier guarding them were": the list goes on behind


def _done(r: Reading, group: Group) -> bool:
    """Whether "to" with a base form tells what was done: "managed to flee", "went on to kill", "claimed to have killed"."""
    at, words = group.start, r.sight.words
    if group.have and words[at - 1] in en.HAVING_DONE:
        return True
    adverb = bool(r.sight.bits[at - 1] & lx.ADVERB)
    return words[at - 1] in en.DONE or (adverb and words[at - 2] in en.DONE)


def _stateable(r: Reading, at: int, group: Group | None) -> bool:
    """Whether an adjective is said of the phrase before it."""
    if _is_of_dead(r, at):
        return False
    if (group is not None and group.be) or r.ends_at(at - 1):
        return not _follows_place(r, at)
    if r.last is not None and r.last.end >= at - 2 and r.sight.bits[at - 1] & lx.ADVERB:
        return True
    return _opens_inverted(r, at) or (r.before is not None and _completes(r, r.before, at))


def _opens_inverted(r: Reading, at: int) -> bool:
    """Whether how people are opens the sentence: "Dead are a clerk and two nurses"."""
    return at == 0 and bool(r.sight.bits[1] & lx.BE)


def _is_of_dead(r: Reading, at: int) -> bool:
    """Whether where some died stands behind one more number of the dead: "two died on the spot and five [in hospital]"."""
    chain, before = r.chain, r.before
    if chain is None or before is None or before.harm is not Harm.KILLED or before.subject is not chain:
        return False
    return bool(r.sight.bits[at] & lx.PREPOSITION) and r.last in chain.phrases[1:] and before.last < chain.phrases[-1].first


def _follows_place(r: Reading, at: int) -> bool:
    """Whether how somebody is stands behind the name of a place: "two were sent to Niamey in a critical state"."""
    last, bits = r.last, r.sight.bits
    return bool(bits[at] & lx.PREPOSITION and last is not None and last.form == NAME and bits[last.first - 1] & lx.PREPOSITION)


def _completes(r: Reading, before: Clause, at: int) -> bool:
    """Whether an adjective goes on a clause: "remain untraced", "was found dead or wounded"."""
    word = r.sight.words[at - 1]
    return (before.last == at - 1 and word in en.COPULAS) or (before.last == at - 2 and at > 1 and word in _JOINS_STATES)


def _deny(sight: Sight, clause: Clause) -> None:
    """Turn round a predicate that harms only where it is denied: "did not survive"."""
    nobody = clause.subject is not None and clause.subject.phrases[0].form == NOBODY
    if clause.negated or nobody:
        if clause.subject is not None and nobody and not clause.negated:
            clause.subject = Chain(all_of(sight, clause.subject.phrases[0]))
        clause.negated = False
        if not en.ABLE.isdisjoint(sight.words[clause.start : clause.at]):
            clause.unreal = False  # "could not be traced"
    else:
        clause.predicate, clause.harm = None, None


# ------------------------------------------------------------------ clauses without a verb of their own


def suffers(r: Reading, group: Group, phrase: NounPhrase) -> bool:
    """Read "had a broken arm": a wound that the subject has."""
    chain = r.chain
    had = (group.have and not group.be) or r.sight.bits[group.start] & lx.GET
    row = wound_of(r.sight, phrase) if had and chain is not None and not chain.spent else None
    if row is None or chain is None:
        return False
    clause = r.begin(group.start, group.start, phrase.head, "past")
    clause.predicate, clause.harm, clause.negated = row, row.harm, group.negated or phrase.form == NOBODY
    clause.subject = _part_before(r, group.start) or chain
    chain.closed, chain.end = True, phrase.end
    return True


def _part_before(r: Reading, at: int) -> Chain | None:
    """Those right before a verb who are only a part of the chain: "two of them had burns"."""
    last = r.last
    return Chain(last) if last is not None and last.those and last.end == at - 1 else None


def read_copula(r: Reading, group: Group, phrase: NounPhrase) -> bool:
    """Read "was a teacher": a clause without a verb of its own; False where nobody is said to be so."""
    chain = r.chain
    if chain is None or chain.spent:
        return False
    if r.sight.words[group.start] == en.BEING and r.sight.bits[group.start - 1] & lx.PREPOSITION:
        chain.end = phrase.end  # "four men suspected of being informers were shot"
        return True
    clause = r.begin(group.start, group.start, group.start, "past")
    clause.object = Chain(phrase)
    chain.end = phrase.end
    if r.last is not None and r.last.those and len(chain.phrases) > 1:
        clause.subject = Chain(r.last)
        return True
    clause.subject, clause.negated, clause.end = chain, group.negated, phrase.end
    chain.closed = True
    return True


def before_wounds(r: Reading, at: int) -> bool:
    """Whether people, or what they did, stand right before a token: "two others fled [with] bullet wounds"."""
    if r.ends_at(at - 1):
        return True
    chain, last, before = r.chain, r.last, r.before
    if r.follows(at) and r.fresh():
        return chain is not None and last in chain.phrases  # "his passenger, with a concussion, refused"
    if before is None or before.subject is None:
        return False
    if not _ends_right_before(r, before, at):
        return False
    return before.harm not in FELT  # "executed with a bullet to the head"


def _ends_right_before(r: Reading, clause: Clause, at: int) -> bool:
    """Whether a verb, its particle or who acts stands right before a token: "crawled off [with] burns"."""
    ends = (at - 1, at - 2) if r.sight.words[at - 1] in en.AWAY else (at - 1,)
    return clause.last in ends or (clause.agent is not None and clause.agent.end in ends)


def read_wounded(r: Reading, at: int, wound: int) -> int:
    """Read the people before "with gunshot wounds" as wounded; where the next thing begins."""
    chain, last = r.chain, r.last
    clause = r.begin(at, at, wound, "state")
    clause.predicate, clause.harm, clause.voice = en.WITH_WOUNDS, en.WITH_WOUNDS.harm, REDUCED
    r.group = None
    there = _there_with(r, at)
    if there is not None:
        clause.subject = there
        return wound + 1
    whole = last is None or (chain is not None and last in chain.phrases and not last.those)
    clause.subject = chain if last is None or whole else Chain(last)  # "eight survived, five of them with burns"
    if chain is not None:
        chain.end = wound
    return wound + 1


def _there_with(r: Reading, at: int) -> Chain | None:
    """Who did what stands right before a wound, or came to a place: "two others fled", "were brought to a clinic"."""
    before, last = r.before, r.last
    if before is None or _ends_right_before(r, before, at):
        return before.subject if before is not None else None
    if last is None or before.harm in FELT or last.end != at - 1 or r.sight.words[last.first - 1] not in en.WHERE:
        return None
    return r.chain if r.chain is not None and r.chain.spent else before.subject


def read_location(r: Reading, at: int) -> None:
    """Read "were among the dead", "was in the car": a clause without a verb of its own."""
    group, chain = r.group, r.chain
    if group is None or not group.be or chain is None or chain.spent:
        return
    clause = r.begin(group.start, at, at, "past")
    chain.end = at
    part = _part_before(r, group.start) if len(chain.phrases) > 1 else None
    clause.subject, clause.negated = part or chain, group.negated
    chain.closed = part is None  # "five men, three of whom were from Gao, died"
