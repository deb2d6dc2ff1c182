"""Denials: whether a text says of a harm that it did not happen, or only that somebody had no part in it."""

from __future__ import annotations

from conflictnews.casualties.draft import Draft
from conflictnews.language import lexicon as lx
from conflictnews.language.clauses import NOMINAL, Clause, clauses_near
from conflictnews.language.document import Sentence
from conflictnews.languages.en import framing

_NEAR = 40
"""Maximum number of tokens between a statement and a word that denies it."""
_ALIVE = 10
"""Maximum number of tokens between those told dead and the word that they are alive."""
_THAT = 6
"""Maximum number of tokens between a report that is denied and "that": "denied reports on social media that"."""


def denied(draft: Draft) -> bool:
    """Whether a statement is denied: "denied that any soldier was killed", "reports of nine dead were false"."""
    sentence = draft.sentence
    first = min(draft.first, draft.trigger)
    at = sentence.find(first - _NEAR, max(draft.last, draft.trigger) + _NEAR, framing.DENIALS)
    if at is None:
        return _is_alive(sentence, max(draft.last, draft.trigger))
    if at >= first:
        return sentence.words[at - 1] in framing.DENIED_AFTER
    return _reaches(sentence, at, first) and not _is_disowned(draft, at, first)


def _is_alive(sentence: Sentence, last: int) -> bool:
    """Whether those told dead are said to be alive: "the two guards who were reported killed are alive"."""
    at = sentence.find(last + 1, last + _ALIVE, framing.ALIVE)
    if at is None or sentence.words[at - 1] not in framing.ARE:
        return False
    return not any(sentence.bits[i] & (lx.NUMBER | lx.CONJUNCTION) for i in range(last + 1, at))


def _reaches(sentence: Sentence, at: int, first: int) -> bool:
    """Whether a denial before a statement covers it, rather than a clause before it."""
    words = sentence.words
    if words[at - 1] in framing.DENIED_AFTER and words[at + 1] not in framing.REPORTED_THAT:
        return False  # "the jackets were false and two men were shot"
    told = sentence.find(at + 1, first, framing.REPORTS | framing.SAYING)
    if told is None:
        return True
    noun = words[told + 1] in framing.REPORTED_THAT or _goes_on_that(sentence, told + 1)
    return noun and not any(sentence.bits[i] & lx.CONJUNCTION for i in range(at, told))


def _goes_on_that(sentence: Sentence, at: int) -> bool:
    """Whether a report is told of by a preposition and "that": "reports on social media that twenty had died"."""
    return bool(sentence.bit(at) & lx.PREPOSITION) and framing.THAT in sentence.words[at + 1 : at + _THAT]


def _is_disowned(draft: Draft, at: int, first: int) -> bool:
    """Whether only a part in what happened is denied: "denied any role in the killing of two monks"."""
    clause, sentence = draft.clause, draft.sentence
    if clause is None:
        return False
    if clause.form == "ing":  # "denied killing the two monks"
        return clause.at == at + 1 and bool(sentence.bits[clause.last + 1] & lx.DEFINITE)
    if clause.voice != NOMINAL:
        return False
    if sentence.find(at + 1, first, framing.PARTS_IN) is not None or _is_condemned(sentence, at, first):
        return True
    return framing.THAT in sentence.words[at + 1 : at + 3] and _is_topic(clause, at, first)


def _is_condemned(sentence: Sentence, at: int, first: int) -> bool:
    """Whether a deed is rejected rather than a report of it: "rejected the murder of a monk"."""
    return sentence.words[at] in framing.CONDEMNS and sentence.find(at + 1, first, framing.REPORTS) is None


def _is_topic(harmed: Clause, at: int, first: int) -> bool:
    """Whether a noun of harm is only what another denied clause speaks of: "denied that his men were behind the killing"."""
    between = (clause for clause in clauses_near(harmed.sentence, at, _NEAR) if at < clause.start and clause.last < first)
    return any(clause.subject is not None and clause.subject.phrases[0].head >= 0 for clause in between)
