"""Places of noun phrases: each joins those before it, is what somebody is said to be, or opens a chain of its own."""

from __future__ import annotations

from collections.abc import Callable

from conflictnews.language import lexicon as lx
from conflictnews.language.arguments import take_agent
from conflictnews.language.chains import ADDS, BETWEEN, EXCLUDES, MOST, additive, excluded, joins, names_place
from conflictnews.language.clause import ACTIVE, PART, PASSIVE, REDUCED, WITH, Chain, Clause, Group
from conflictnews.language.harm_nouns import read_harm_noun, told_of
from conflictnews.language.noun_phrase import NAME, NOBODY, PRONOUN, NounPhrase
from conflictnews.language.outcomes import outcome_behind
from conflictnews.language.phrases import read
from conflictnews.language.predication import read_copula, suffers
from conflictnews.language.reading import Reading
from conflictnews.language.verbs import finite_after, participle_behind, past_adverbs, undergoes_behind, verb_of_its_own
from conflictnews.languages.en import clause_grammar as small
from conflictnews.languages.en import clause_words as en
from conflictnews.languages.en.predicate_records import HarmNoun

_NAMES_GO_ON = frozenset((small.AND, small.OR, ","))
_BODY = 8
"""Maximum number of tokens of an aside on how people were found."""
_FOUGHT = 14
"""Maximum number of tokens between a fight and the other side."""


def read_phrase(r: Reading, at: int, phrase: NounPhrase) -> int:
    """Place a noun phrase: in a chain, after a preposition, or as a new chain; where the next thing begins."""
    if r.sight.words[at - 1] == "," and (aside := _past_body(r, at, phrase)) is not None:
        return aside
    group = r.take_group()
    r.keep(phrase)
    told = told_of(r.sight, phrase)
    noun = _harm_noun_of(r, told)
    if noun is not None and read_harm_noun(r, told, noun):
        r.last = phrase
        return max(phrase.end, told.end, phrase.first) + 1
    if group is not None and suffers(r, group, phrase):
        return phrase.end + 1
    _find_place(r, at, phrase, group)
    return phrase.end + 1


def _past_body(r: Reading, at: int, phrase: NounPhrase) -> int | None:
    """Where an aside on how people were found ends: "six men, [their hands tied], were"; None where none stands there."""
    sight, chain = r.sight, r.chain
    if sight.words[phrase.head] not in en.BODY_PARTS or chain is None or not r.fresh() or chain.end != at - 2:
        return None
    if not sight.bits[at] & lx.POSSESSIVE:
        return None
    end = next((i for i in range(phrase.end + 1, min(phrase.end + _BODY, sight.size)) if sight.bits[i] & lx.SIGN), at)
    if sight.words[end] != ",":
        return None
    chain.end = end - 1
    return end


def _find_place(r: Reading, at: int, phrase: NounPhrase, group: Group | None) -> None:
    """Give a phrase its place: what somebody is, a chain, the subject of an inverted clause, or a new chain."""
    before = r.sight.words[at - 1]
    if before in en.WHOM and r.sight.words[at - 2] == small.OF:
        phrase.those = True  # "five were hit, of whom two died"
    if phrase.form == PRONOUN and before in en.AMONG:
        return
    if not _is_said(r, phrase, group) and not _joined(r, at, phrase, before) and not _inverted(r, phrase, group):
        _stand(r, at, phrase, before)
    r.last = phrase


def _is_said(r: Reading, phrase: NounPhrase, group: Group | None) -> bool:
    """Read what an auxiliary says that somebody is or did likewise: "was the bomber", "so did a guard"."""
    if group is None:
        return False
    return _likewise(r, phrase, group) or (group.be and (_is_among(r, phrase, group) or read_copula(r, group, phrase)))


def _is_among(r: Reading, phrase: NounPhrase, group: Group) -> bool:
    """Take a phrase as a part of those before: "six people, among whom were a clerk and a nurse, died"."""
    words, chain, at = r.sight.words, r.chain, group.start
    if chain is None or words[at - 1] not in en.WHOM or words[at - 2] not in en.AMONG_WHOLE or len(chain.phrases) >= MOST:
        return False
    chain.add(phrase, PART)
    return True


def _accompanies(r: Reading, phrase: NounPhrase) -> bool:
    """Take those with whom somebody was harmed: "was shot in Homs with his guard"."""
    chain, clause = r.chain, r.before
    if chain is None or clause is None or not _harms(clause, chain):
        return False
    if phrase.first - chain.end != 2 or len(chain.phrases) >= MOST:
        return False
    told = r.sight.words[max(clause.last + 1, phrase.first - _FOUGHT) : phrase.first]
    if _with_of_noun(r, phrase, chain) or not en.FIGHTS.isdisjoint(told):
        return False  # "was wounded during clashes on Sunday with troops"
    chain.add(phrase, WITH)
    return True


def _harms(clause: Clause, chain: Chain) -> bool:
    """Whether those whom a clause harms are its subject."""
    harmed = clause.voice == PASSIVE or clause.harms_subject
    return harmed and clause.harm is not None and clause.subject is chain


def _but_for(r: Reading, phrase: NounPhrase) -> bool:
    """Take the only ones of whom something is said: "killed no one except the bomber"."""
    chain = r.chain
    if chain is None or chain.phrases[-1].form != NOBODY:
        return False
    if r.sight.words[phrase.first - 1] in en.JOIN_OR_EXCEPT and phrase.first - chain.phrases[-1].end != 2:
        return False  # "nobody died but two were hurt"
    if phrase.first - chain.end > _BUT_FOR:
        return False
    chain.phrases[-1] = phrase
    chain.end = phrase.end
    return True


_BUT_FOR = 3
"""Maximum number of tokens between "no one" and the exception, with "except for"."""


def _is_aside(r: Reading, phrase: NounPhrase) -> bool:
    """Leave out a phrase that has no place in a clause, and those before it: "nobody knows [how many people] were killed"."""
    r.chain = r.before = None
    return True


_AFTER: dict[str, Callable[[Reading, NounPhrase], bool]] = {
    small.BY: take_agent,
    small.WITH: _accompanies,
    small.HOW: _is_aside,
    **dict.fromkeys(en.BUT_FOR, _but_for),
}
"""Words after which a phrase may have its place at once."""


def _with_of_noun(r: Reading, phrase: NounPhrase, subject: Chain) -> bool:
    """Whether "with" may belong to the noun before it: "died in a firefight with the army"."""
    if phrase.form == NAME:
        return True
    last = r.last
    near = last is not None and last.end == phrase.first - 2 and last.form != NAME and last is not subject.phrases[-1]
    return near and not r.sight.bits[phrase.first] & lx.POSSESSIVE


def _inverted(r: Reading, phrase: NounPhrase, group: Group | None) -> bool:
    """Take a phrase as the subject of the participle that opens the sentence: "Killed were a clerk and two guards"."""
    before = r.before
    if group is None or not group.be or before is None or before.subject is not None or before.voice != REDUCED:
        return False
    if not _opens_sentence(r, before, group) or phrase.first != past_adverbs(r.sight, group.start + 1):
        return False
    r.chain = before.subject = Chain(phrase)
    r.chain.closed = True
    before.voice = PASSIVE
    return True


def _opens_sentence(r: Reading, before: Clause, group: Group) -> bool:
    """Whether only where and when stand between a participle and its auxiliary: "Also killed on Monday in Gao was a boy"."""
    if before.last + 1 == group.start:
        return True
    behind = r.sight.bits[before.last + 1] & (lx.PREPOSITION | lx.DATE | lx.TIME)
    return bool(behind) and (before.at == 0 or (before.at == 1 and bool(r.sight.bits[0] & lx.ADVERB)))


_LIKEWISE = 4
"""Maximum number of clauses between a verb and "as did"."""


def _likewise(r: Reading, phrase: NounPhrase, group: Group) -> bool:
    """Take a phrase as one more subject of the verb before it: "a student died, as did his brother"."""
    if r.sight.words[group.start - 1] not in en.LIKEWISE or phrase.first != group.start + 1 or finite_after(r, phrase.end + 1):
        return False
    voice = PASSIVE if group.be else ACTIVE
    told = (clause for clause in reversed(r.clauses[-_LIKEWISE:]) if clause.harm is not None and clause.voice == voice)
    before = next(told, None)
    if before is None or before.subject is None:
        return False
    clause = r.begin(group.start, group.start, group.start, before.form)
    clause.predicate, clause.harm, clause.voice = before.predicate, before.harm, before.voice
    r.chain = clause.subject = Chain(phrase)
    r.chain.closed = True
    return True


def _harm_noun_of(r: Reading, phrase: NounPhrase) -> HarmNoun | None:
    """The noun of harm that heads a phrase: "three deaths", "an unknown number of dead"."""
    noun = r.sight.known[phrase.head].noun
    if noun is None and phrase.open and phrase.head >= 0 and not phrase.those:
        return en.COUNTED_STATES.get(r.sight.words[phrase.head])
    return noun


def _joined(r: Reading, at: int, phrase: NounPhrase, before: str) -> bool:
    """Whether a phrase has found its place beside those before it, or has none."""
    takes = _AFTER.get(before)
    if takes is not None and takes(r, phrase):
        return True
    if before in EXCLUDES and excluded(r.sight, at):
        return True
    if not joins(r, phrase):
        return before in ADDS and additive(r, at, phrase)
    _complete_joined(r, phrase)
    return True


def _complete_joined(r: Reading, phrase: NounPhrase) -> None:
    """Read what came of an act behind the last of its people."""
    chain, clause = r.chain, r.before
    if clause is not None and chain is not None and clause.object is chain and chain.spent:
        chain.end = outcome_behind(r, clause, phrase) - 1  # "hacked a chief and his son to death"


def _stand(r: Reading, at: int, phrase: NounPhrase, before: str) -> None:
    """Take a phrase as a new chain, or as what a preposition adds to the last."""
    chain = r.chain
    if not _has_preposition(r, at, before) or _stands_for_itself(r, at, phrase, before):
        if not (_goes_on_names(r, phrase, before) or (before == "," and _names_region(r, phrase))):
            r.chain = Chain(phrase)
    elif chain is not None and at - chain.end <= BETWEEN and not _belongs_to_verb(r, chain):
        chain.end = phrase.end


def _has_preposition(r: Reading, at: int, before: str) -> bool:
    """Whether a preposition, no mere particle, stands before a phrase: "with two guards", but not "picked up two guards"."""
    return at > 0 and bool(r.sight.bits[at - 1] & lx.PREPOSITION) and before not in en.NO_PREPOSITIONS


def _stands_for_itself(r: Reading, at: int, phrase: NounPhrase, before: str) -> bool:
    """Whether a phrase behind a preposition is told of all the same: "after two guards died", "with two men being held"."""
    if at - 1 == r.opened or undergoes_behind(r.sight, phrase) or _with_participle(r, at, phrase):
        return True
    return (before, r.sight.words[at]) == en.IN_ALL and finite_after(r, phrase.end + 1)


def _with_participle(r: Reading, at: int, phrase: NounPhrase) -> bool:
    """Whether people behind ", with" have a participle of their own: "fought at Gao, with two soldiers and a clerk killed"."""
    if r.sight.words[at - 1] != small.WITH or r.sight.words[at - 2] != "," or phrase.number is None:
        return False
    return participle_behind(r.sight, phrase)


def _belongs_to_verb(r: Reading, chain: Chain) -> bool:
    """Whether a later verb, whose subject a chain is not, takes what follows: "shot a clerk and made off with his wife"."""
    before = r.before
    if before is None or before.voice != ACTIVE or before.subject is chain or not chain.spent:
        return False
    return before.at > chain.phrases[-1].end and before.object is None


def _goes_on_names(r: Reading, phrase: NounPhrase, before: str) -> bool:
    """Whether a name goes on the names after a preposition: "a bus between Kumba and Buea", "in Homs, Syria"."""
    chain = r.chain
    if chain is None or before not in _NAMES_GO_ON or phrase.form != NAME or not names_place(r, phrase, chain):
        return False
    if verb_of_its_own(r, phrase):
        return False
    chain.end = phrase.end
    return True


def _names_region(r: Reading, phrase: NounPhrase) -> bool:
    """Whether a name tells where the place before it lies, and those with a number have the verb: "In Gao, Mali, two died"."""
    last = r.last
    if phrase.form != NAME or r.chain is not None or last is None or last.form != NAME:
        return False
    if last.end != phrase.first - 2 or r.sight.words[phrase.end + 1] != ",":
        return False
    other = read(r.sight, phrase.end + 2)
    return other is not None and other.number is not None and finite_after(r, other.end + 1)
