"""Appositions: which phrases of a chain only say again, in other words, who the one before is."""

from __future__ import annotations

from typing import NamedTuple

from conflictnews.casualties.draft import bounds
from conflictnews.casualties.people import is_thing, noun
from conflictnews.language import lexicon as lx
from conflictnews.language.clauses import LIST, NOT, PART, WITH
from conflictnews.language.document import Sentence
from conflictnews.language.noun_phrase import DEFINITE, NAME, PLURAL, SINGLE, NounPhrase
from conflictnews.language.sight import QUOTES
from conflictnews.languages.en import word_endings as suffix
from conflictnews.languages.en.clause_grammar import AND
from conflictnews.languages.en.clause_words import PARENTS, PLURAL_AUXILIARIES, SINGULAR_AUXILIARIES

_ROLES = 3
"""Minimum number of phrases of a person with several roles."""
_CLOSES = frozenset((",", ".", "", ";", ")", "["))
_COMMON = frozenset((SINGLE, DEFINITE, PLURAL))
_INTRODUCES = frozenset((SINGLE, DEFINITE))
_NO_MEMBERS = frozenset((PART, NOT, LIST))


class _Pair(NamedTuple):
    """A phrase and the one before it in its chain."""

    sentence: Sentence
    before: NounPhrase
    phrase: NounPhrase

    @property
    def after(self) -> str:
        """The word behind the phrase, and behind the quotation mark that closes it."""
        at = self.phrase.end + 1
        return self.sentence.word(at + (self.sentence.word(at) in QUOTES))


def size_of(phrase: NounPhrase) -> int | None:
    """How many people a phrase counts; None where it does not say."""
    return bounds(phrase.number, phrase.count)[1]


def without_appositions(sentence: Sentence, phrases: list[tuple[NounPhrase, str]]) -> list[tuple[NounPhrase, str]]:
    """The phrases without those that only say again who the one before is: "Sara Bakr, a teacher, was hit"."""
    beside = [phrase for phrase, join in phrases if join != WITH]
    if _is_one_person(sentence, beside):
        phrases[0][0].told = phrases[1][0]
        return phrases[:1] + phrases[len(beside) :]
    out = phrases[:1]
    again = False
    for index, (phrase, join) in enumerate(phrases[1:], start=1):
        another = again and phrase.form == SINGLE  # "a teacher, John Smith, a driver, Ali Omar"
        again = join not in _NO_MEMBERS and not another and _renames(sentence, phrases, index)
        pair = _Pair(sentence, out[-1][0], phrase)
        if again or _adds_nobody(pair):
            out[-1][0].told = phrase
        else:
            out.append((phrase, join))
    return out


def _is_one_person(sentence: Sentence, phrases: list[NounPhrase]) -> bool:
    """Whether all phrases between two commas say what one named person is: "Sara Bakr, a nurse and writer, was hit"."""
    if len(phrases) < _ROLES or not _is_one(phrases[0]) or not _is_named(_Pair(sentence, phrases[0], phrases[1])):
        return False
    at = phrases[-1].end + 1
    if not _roles_end(sentence, at) or not _is_beside(_Pair(sentence, *phrases[:2])):
        return False
    return _are_roles(phrases) or sentence.word(at + 1) in SINGULAR_AUXILIARIES


def _are_roles(phrases: list[NounPhrase]) -> bool:
    """Whether no noun behind a name but the first has an article: "Omar Said, a farmer and father of six"."""
    return (phrases[1].form == SINGLE or phrases[1].lone) and all(phrase.lone for phrase in phrases[2:])


def _roles_end(sentence: Sentence, at: int) -> bool:
    """Whether roles end before a token: at a comma, or with what says where and when: "head of staff until May,"."""
    return sentence.word(at) == "," or bool(sentence.bit(at) & (lx.PREPOSITION | lx.SUBORDINATOR))


def _adds_nobody(pair: _Pair) -> bool:
    """Whether a phrase only says more of the one person before it: among whom they are, or how many children they have."""
    return _is_one_of(pair) or _is_parent(pair)


def _is_one_of(pair: _Pair) -> bool:
    """Whether a phrase only says what one person is one of: "Luis Duran, one of the best known leaders, was shot"."""
    phrase = pair.phrase
    one = phrase.those and phrase.head >= 0 and _is_one(phrase)
    return one and _is_one(pair.before) and _is_beside(pair)


def _is_parent(pair: _Pair) -> bool:
    """Whether a phrase only says how many children one person has: "the driver, aged 34 and the father of three, was hit"."""
    phrase, words = pair.phrase, pair.sentence.words
    parent = (phrase.form == DEFINITE or phrase.lone) and phrase.head >= 0 and words[phrase.head] in PARENTS
    return parent and phrase.of is not None and phrase.of.number is not None and _is_one(pair.before)


def _is_one(phrase: NounPhrase) -> bool:
    return size_of(phrase) == 1


def _is_beside(pair: _Pair) -> bool:
    """Whether only a comma stands between the two."""
    return pair.phrase.first - pair.before.end == 2 and pair.sentence.words[pair.phrase.first - 1] == ","


# ------------------------------------------------------------------ one person, told twice


def _renames(sentence: Sentence, phrases: list[tuple[NounPhrase, str]], index: int) -> bool:
    """Whether a phrase says again who the single person before it is."""
    pair = _Pair(sentence, phrases[index - 1][0], phrases[index][0])
    if not _may_rename(pair):
        return False
    if _is_shouted_role(pair):
        return noun(sentence.words[pair.phrase.head]) is not None or _is_shouted_name(pair)
    named = _is_named(pair) or pair.phrase.form == NAME or pair.phrase.named
    if index < len(phrases) - 1:
        return named and _renames_within(pair)
    return _closes(pair) and (named or _renames_last(pair, alone=len(phrases) == 2))


def _renames_last(pair: _Pair, *, alone: bool) -> bool:
    """Whether the last phrase of a chain may say again who a person without a name is, who stands alone or after "and"."""
    alone = alone or pair.sentence.word(pair.before.first - 1) == AND
    return alone and pair.phrase.form in _COMMON


def _may_rename(pair: _Pair) -> bool:
    """Whether a phrase for one person stands right behind another."""
    one = _is_one(pair.before) or _is_shouted_person(pair)
    return one and _is_one(pair.phrase) and not pair.phrase.other and _is_beside(pair) and not _is_headline_list(pair)


def _is_headline_list(pair: _Pair) -> bool:
    """Whether two people stand in a headline, which has no articles: "Woman, child killed", but "Omar Said, clerk, killed"."""
    bare = all(p.first == p.head == p.end and noun(pair.sentence.words[p.head]) is not None for p in (pair.before, pair.phrase))
    return bare and pair.after != ","


def _is_named(pair: _Pair) -> bool:
    """Whether the first of the two is or holds a name."""
    return pair.before.form == NAME or pair.before.named or _is_shouted_person(pair)


def _is_shouted_person(pair: _Pair) -> bool:
    """Whether words among capitals that no table has are a name, by the role behind them: "ANA CORTES, THE MAYOR, DIED"."""
    before, sentence = pair.before, pair.sentence
    if not sentence.shouts or before.form != PLURAL or before.number is not None or before.first != before.core:
        return False
    word = sentence.words[before.head]
    return _tells_role(pair) and noun(word) is None and not is_thing(word)


def _tells_role(pair: _Pair) -> bool:
    """Whether a phrase may tell what somebody is: "the mayor", "leader of the union", "senator"."""
    phrase = pair.phrase
    if phrase.form in _INTRODUCES:
        return True
    return phrase.lone and (phrase.of is not None or noun(pair.sentence.words[phrase.head]) is not None)


def _is_shouted_role(pair: _Pair) -> bool:
    """Whether a noun among capitals stands where a role would: "THE PRIEST OMAR SAID, RECTOR OF THE SCHOOL, AND TWO GUARDS"."""
    phrase = pair.phrase
    bare = phrase.form == PLURAL and phrase.first == phrase.core
    return pair.sentence.shouts and bare and pair.before.form != PLURAL


def _is_shouted_name(pair: _Pair) -> bool:
    """Whether words among capitals, between commas, are a name: "THE MAYOR OF JUNIN, OMAR SAID, WAS KILLED"."""
    return pair.phrase.core < pair.phrase.head and pair.after == ","


def _renames_within(pair: _Pair) -> bool:
    """Whether a phrase inside a chain may say again who the person before it is: it is a role, or follows one."""
    phrase, before = pair.phrase, pair.before
    if phrase.lone and phrase.of is not None and before.form != SINGLE:
        return True  # "Hadi Nasser, head of the union and Rima Saleh, a nurse, were"
    goes_on = phrase.form == DEFINITE and bool(pair.sentence.bit(phrase.end + 1) & lx.PREPOSITION)
    introduced = phrase.form == NAME and before.form in _INTRODUCES  # "an official, Abu Khalil, and his guard"
    return (pair.after == "," or goes_on) and (phrase.form in _COMMON or introduced)


def _closes(pair: _Pair) -> bool:
    """Whether an apposition ends behind a phrase, or goes on with what belongs to it: "a vendor walking through"."""
    after, sentence = pair.after, pair.sentence
    if after in _CLOSES or after.endswith(suffix.ING_OR_ED):
        return True
    return bool(sentence.bit(pair.phrase.end + 1) & (lx.PREPOSITION | lx.RELATIVE)) or _closes_list(pair)


def _closes_list(pair: _Pair) -> bool:
    """Whether the verb of a list follows its last apposition without a comma: "and Rima Saleh, a nurse were shot"."""
    last = _is_named(pair) and pair.sentence.word(pair.before.first - 1) == AND
    return last and pair.after in PLURAL_AUXILIARIES
