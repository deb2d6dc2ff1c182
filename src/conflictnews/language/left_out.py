"""Verbs left out: further people of whom the verb before them is told again ("three died in Gao and a soldier in Kidal")."""

from __future__ import annotations

from conflictnews.language import lexicon as lx
from conflictnews.language.clause import FELT, Chain, Clause
from conflictnews.language.noun_phrase import NounPhrase
from conflictnews.language.reading import Reading
from conflictnews.language.sight import Sight
from conflictnews.language.verbs import finite_behind, past_adverbs
from conflictnews.languages.en import clause_grammar as small
from conflictnews.languages.en import clause_words as en
from conflictnews.models import Harm

_JOINED_BY = frozenset((small.AND, ","))
_TOLD_HOW = 12
"""Maximum number of tokens before further people in which the preposition of those before is looked for."""


def leaves_verb_out(r: Reading, phrase: NounPhrase, chain: Chain) -> bool:
    """Whether the verb is left out behind one more phrase: "three police were killed in Gao and a soldier in Kidal"."""
    before, joined_by = r.before, r.sight.words[phrase.first - 1]
    if before is None or not _lends_verb(before, chain) or joined_by not in _JOINED_BY:
        return False
    if _says_likewise(r.sight, phrase):
        return True
    if not r.sight.bits[phrase.end + 1] & lx.PREPOSITION or finite_behind(r, phrase):
        return False
    return _ends_list(r.sight, phrase, before) if joined_by == small.AND else _stands_parallel(r.sight, phrase, before)


def dies_later(r: Reading, phrase: NounPhrase) -> bool:
    """Whether a number is of those who died later than others: "two died on the spot and five in hospital"."""
    before, words = r.before, r.sight.words
    if before is None or before.harm is not Harm.KILLED or words[phrase.first - 1] not in _JOINED_BY:
        return False
    at_once = words[before.last + 1 : phrase.first - 1]
    if before.subject is not r.chain or en.AT_ONCE.isdisjoint(at_once):
        return False
    return bool(r.sight.bits[past_adverbs(r.sight, phrase.end + 1)] & lx.PREPOSITION)


def _says_likewise(sight: Sight, phrase: NounPhrase) -> bool:
    """Whether a word behind a phrase tells the same of its people: "five raiders too", "and another while being treated"."""
    after = sight.words[phrase.end + 1]
    if phrase.number is not None and after in en.LIKEWISE_BEHIND:
        return True
    return phrase.other and after in en.WHILE_IN and sight.words[phrase.first - 1] == small.AND


def tells_again(r: Reading, at: int) -> bool:
    """Whether a preposition behind a number is the one behind the verb: "died from gunshots, three [from] burns"."""
    told = next((clause for clause in reversed(r.clauses[-2:]) if clause.harm in FELT), None)
    return told is not None and r.sight.words[told.last + 1] == r.sight.words[at]


def _lends_verb(before: Clause, chain: Chain) -> bool:
    """Whether the verb of a clause may be meant again behind more people: it tells of harm that its subject felt."""
    return before.harm in FELT and before.subject is chain


def _ends_list(sight: Sight, phrase: NounPhrase, before: Clause) -> bool:
    """Whether people after "and" have only where or when of their own: "and a soldier in Kidal"."""
    return phrase.other or phrase.bare or sight.words[phrase.end + 1] == _led_by(sight, before.at, phrase.first - 1)


def _stands_parallel(sight: Sight, phrase: NounPhrase, before: Clause) -> bool:
    """Whether people behind a comma have a time or a place as those before have: "died at dawn, a boy at noon"."""
    after = phrase.end + 1
    if not _may_be_counted(sight, phrase):
        return False
    told = [i for i in range(before.last + 1, phrase.first - 1) if sight.words[i] == sight.words[after]]
    if _is_time(sight, after):
        return any(_is_time(sight, i) for i in told)
    alike = phrase.other or sight.capitals[after + 1]
    return alike and any(sight.capitals[i + 1] or phrase.other for i in told)


def _may_be_counted(sight: Sight, phrase: NounPhrase) -> bool:
    """Whether a phrase has a number, is of further people, or of one by a noun for a person: "a woman of 62"."""
    return phrase.number is not None or phrase.other or (phrase.head >= 0 and sight.words[phrase.head] in en.AGED_NOUNS)


def _is_time(sight: Sight, at: int) -> bool:
    """Whether a preposition at a token leads a time: "in the morning"."""
    return any(sight.bits[i] & (lx.TIME | lx.DATE) for i in (at + 1, at + 2))


def _led_by(sight: Sight, first: int, at: int) -> str:
    """The last preposition before a token, days apart, that stands behind another: "in" of "died in Gao on Monday and"."""
    for i in range(at - 1, max(first, at - _TOLD_HOW), -1):
        if sight.bits[i] & lx.PREPOSITION and not sight.bits[i + 1] & (lx.DATE | lx.TIME):
            return sight.words[i]
    return ""
