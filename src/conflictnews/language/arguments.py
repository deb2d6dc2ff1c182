"""Arguments: the voice of a verb, its object, and the agent after "by"."""

from __future__ import annotations

from collections.abc import Callable

from conflictnews.language import lexicon as lx
from conflictnews.language.clause import ACTIVE, COUNTED, GERUND, NOMINAL, PASSIVE, REDUCED, Chain, Clause, Group
from conflictnews.language.harm_nouns import read_harm_noun, told_of
from conflictnews.language.noun_phrase import NounPhrase
from conflictnews.language.outcomes import outcome_behind, read_light
from conflictnews.language.reading import Reading
from conflictnews.language.verbs import (
    before_adverbs,
    entry_at,
    finite_after,
    object_at,
    past_adverbs,
    shares_object,
    subject_frame,
)
from conflictnews.languages.en import clause_grammar as small
from conflictnews.languages.en import clause_words as en
from conflictnews.languages.en.predicate_records import OBJECT, SUBJECT, Light, Predicate

_BY = 30
"""Maximum number of tokens between a passive and its "by"."""
_BY_SOMEBODY = frozenset((PASSIVE, REDUCED, NOMINAL, COUNTED))
_CARRIED_ON = frozenset((PASSIVE, REDUCED, ACTIVE))
TAKES_OBJECT = frozenset((ACTIVE, GERUND))
"""Voices of verbs that may take an object."""


def take_agent(r: Reading, phrase: NounPhrase) -> bool:
    """Take a phrase after "by" as the agent of the last clause without one."""
    for clause in reversed(r.clauses[-2:]):
        if clause.agent is None and clause.voice in _BY_SOMEBODY and phrase.first - clause.last <= _BY:
            clause.agent = phrase
            clause.end = phrase.end
            if r.chain is not None:
                r.chain.end = max(r.chain.end, phrase.end)
            return True
    return False


# ------------------------------------------------------------------ voice


def voice_of(r: Reading, clause: Clause, group: Group | None, end: int) -> str:
    """The voice of a verb, from its form, its auxiliaries and what follows it at *end*."""
    return _VOICES[clause.form](r, clause, group, end)


def _of_state(r: Reading, clause: Clause, group: Group | None, end: int) -> str:
    return PASSIVE if group is not None or is_linked(r, clause) else REDUCED


def _of_ing(r: Reading, clause: Clause, group: Group | None, end: int) -> str:
    return ACTIVE if group is not None and group.be else GERUND


def _of_present(r: Reading, clause: Clause, group: Group | None, end: int) -> str:
    return ACTIVE


def _of_past(r: Reading, clause: Clause, group: Group | None, end: int) -> str:
    """The voice of a past or a participle: "were shot", "shot two men", "two men shot in Homs"."""
    if group is not None:
        return PASSIVE if group.be else ACTIVE
    return _of_past_alone(r, clause, end)


def _of_past_alone(r: Reading, clause: Clause, end: int) -> str:
    """The voice of a past or a participle without an auxiliary: "shot two men", "two men shot in Homs"."""
    frame = clause.predicate.frame if isinstance(clause.predicate, Predicate) else ""
    if frame == SUBJECT and clause.form == "part":
        return REDUCED  # "spoke of two soldiers fallen"
    if frame == SUBJECT or clause.relative or _acts(r, clause, end):
        return ACTIVE
    if _is_bare_participle(r, clause):
        return REDUCED
    carried = _carried_on(r, clause)
    if carried is not None:
        return carried
    return REDUCED if _undergone(r, clause, frame) else ACTIVE


def _is_bare_participle(r: Reading, clause: Clause) -> bool:
    """Whether a form that is never a past stands without an auxiliary: "two men slain in Homs"."""
    return clause.form == "part" and (clause.predicate is not None or r.chain is None)


def _undergone(r: Reading, clause: Clause, frame: str) -> bool:
    """Whether those before a past without an object undergo it: by its record, or as the object of the verb before."""
    return clause.harm is not None or frame == OBJECT or _of_object(r, clause) or _leads_to_harm(r, clause)


def _leads_to_harm(r: Reading, clause: Clause) -> bool:
    """Whether a past without an object goes on with another that harms: "Former mayor ambushed, killed in Homs"."""
    at = clause.last + 1
    if clause.predicate is None or r.sight.words[at] not in en.HEADLINE_JOINS:
        return False
    entry = entry_at(r, at + 1)
    if entry is None or entry.form != "past" or entry.record.harm is None:
        return False
    after = at + 1 + len(entry.words)
    return not subject_frame(entry) and object_at(r, after) is None and not shares_object(r, after)


def _of_object(r: Reading, clause: Clause) -> bool:
    """Whether a past without an object stands right behind a verb's object: "shows 41 men pushed into a pit"."""
    chain = r.chain
    return chain is not None and chain.spent and chain.phrases[-1].end == clause.start - 1


def _acts(r: Reading, clause: Clause, end: int) -> bool:
    """Whether a past is the verb of those before it, by what follows: "shot two men", "soldiers shot into a crowd"."""
    if object_at(r, end) is not None or shares_object(r, end) or r.sight.words[end] in en.THINGS_ACTED_ON:
        return True
    return clause.word in en.AIMS and r.sight.words[past_adverbs(r.sight, end)] in en.AIMED and r.fresh()


def _carried_on(r: Reading, clause: Clause) -> str | None:
    """The voice of a verb that goes on from the one before; None for another."""
    if r.before is None or not continues(r, clause):
        return None
    return r.before.voice if r.before.voice in _CARRIED_ON else REDUCED


_VOICES: dict[str, Callable[[Reading, Clause, Group | None, int], str]] = {
    "state": _of_state,
    "ing": _of_ing,
    "base": _of_present,
    "third": _of_present,
    "past": _of_past,
    "part": _of_past,
}
"""What tells the voice of a verb in each form."""


def is_linked(r: Reading, clause: Clause) -> bool:
    """Whether a verb such as "remain" stands right before a clause."""
    return r.before is not None and r.before.last == clause.start - 1 and r.before.word in en.COPULAS


def continues(r: Reading, clause: Clause) -> bool:
    """Whether a verb goes on from the one before: "was whipped and later killed"."""
    if r.before is None or r.fresh():
        return False
    return r.sight.words[before_adverbs(r.sight, clause.start)] in en.CONTINUES


# ------------------------------------------------------------------ object


def find_object(r: Reading, clause: Clause, at: int) -> int:
    """Read the object of an active verb, with what may stand after it; where the next thing begins."""
    if clause.voice not in TAKES_OBJECT or clause.form == "state":
        r.waiting.clear()
        return at
    if shares_object(r, at):
        r.waiting.append(clause)
        return at
    phrase = _object_of(r, clause, at)
    if phrase is None:
        _take_antecedent(r, clause)
        r.waiting.clear()
        return at
    if (clause.predicate is None and clause.word in en.CLAUSE_VERBS) or _says_clause(r, clause, phrase):
        return at
    return _take(r, clause, phrase)


def _object_of(r: Reading, clause: Clause, at: int) -> NounPhrase | None:
    """The phrase that stands as the object of a verb, also behind a particle: "laid down his gun"."""
    inner = (clause.form == "ing" and clause.subject is not None and r.ends_at(clause.start - 1)) or _is_inside(r, clause, at)
    phrase = object_at(r, at, inner=inner)
    if phrase is None and clause.predicate is None and r.sight.words[at] in en.NO_PREPOSITIONS:
        return object_at(r, at + 1, inner=inner)
    return phrase


def _is_inside(r: Reading, clause: Clause, at: int) -> bool:
    """Whether the verb behind an object is that of the people a relative clause tells of: "men who shot a guard were held"."""
    relative = clause.relative or r.sight.words[clause.start] == small.TO
    if not relative or r.kept is None or r.sight.bits[clause.at] & lx.SAYING:
        return False
    return clause.harm is None or bool(r.sight.bits[at] & (lx.NUMBER | lx.ONE))


def _take_antecedent(r: Reading, clause: Clause) -> None:
    """Take whom a relative pronoun stands for as the object: "the men whom they killed"."""
    if r.antecedent is not None and clause.opener in en.OBJECT_RELATIVES and not clause.relative:
        clause.object = Chain(r.antecedent)
        r.antecedent = None


def _says_clause(r: Reading, clause: Clause, phrase: NounPhrase) -> bool:
    """Whether what follows a verb of saying is a clause: "police confirmed two people died"."""
    return bool(r.sight.bits[clause.at] & lx.SAYING) and finite_after(r, phrase.end + 1)


def _take(r: Reading, clause: Clause, phrase: NounPhrase) -> int:
    """Give a verb its object, and those before it that share it; where the next thing begins."""
    r.keep(phrase)
    chain = Chain(phrase)
    chain.spent = True
    clause.object = chain
    for other in r.waiting:
        other.object = chain
    r.waiting.clear()
    read_light(r, clause, phrase)
    told = told_of(r.sight, phrase)
    noun = r.sight.known[told.head].noun
    if noun is not None and not isinstance(clause.predicate, Light) and read_harm_noun(r, told, noun):
        r.last = phrase
        return max(phrase.end, told.end) + 1
    chain = _told_on(clause, clause.object)
    r.chain, r.last = chain, phrase
    end = outcome_behind(r, clause, phrase)
    chain.end = end - 1
    return end


def _told_on(clause: Clause, told: Chain) -> Chain:
    """Those of whom a verb with its object goes on to tell: who "lost their lives", whom "claimed the lives of" names."""
    if isinstance(clause.predicate, Light) and clause.harms_subject and clause.subject is not None:
        clause.subject.closed = True
        return clause.subject
    return told
