"""The groups of people in a chain of noun phrases: which are parts, which are only said again in other words."""

from __future__ import annotations

from conflictnews.casualties.draft import bounds
from conflictnews.casualties.people import noun
from conflictnews.language import lexicon as lx
from conflictnews.language.clauses import (
    JOIN,
    LIST,
    NOT,
    PART,
    Chain,
)
from conflictnews.language.document import Sentence
from conflictnews.language.noun_phrase import DEFINITE, NAME, PLURAL, SINGLE, NounPhrase
from conflictnews.languages.en.clause_words import SINGULAR_AUXILIARIES

_ROLES = 3
"""Minimum number of phrases of a person with several roles."""
MIXED = "mixed"
"""The link of a noun that shares the number before it."""
_CLOSES = frozenset((",", ".", "", ";", ")", "["))
_AND = "and"
"""The word before the last of a list."""
_OPENS_LIST = frozenset((",", ":", "-", "("))
"""Signs between people and the list of them."""
_COMMON = frozenset((SINGLE, DEFINITE, PLURAL))
Member = tuple[NounPhrase, str, NounPhrase | None]


def members(chain: Chain, sentence: Sentence) -> list[Member]:
    """The groups of a chain, how each is linked, and the group that it is a part of.

    Two phrases for one person are one member; a number whose people are then listed has them as parts.
    """
    phrases = list(zip(chain.phrases, chain.joins, strict=True))
    kept = _without_appositions(sentence, phrases)
    listed = _listed(sentence, kept)
    out: list[Member] = []
    whole: NounPhrase | None = None
    for index, (phrase, join) in enumerate(kept):
        if join == LIST and phrases[0][0].number is None:
            out.append((phrase, JOIN, None))  # "everyone inside: a driver and 13 passengers"
        elif join in {PART, LIST} or (index and index in listed):
            out.append((phrase, PART, whole))
        elif join == NOT:
            out.append((phrase, NOT, None))
        elif _shares_number(sentence, out, phrase):
            out.append((phrase, MIXED, whole))
        else:
            whole = phrase
            out.append((phrase, join, None))
    return out


def _size(phrase: NounPhrase) -> int | None:
    return bounds(phrase.number, phrase.count)[1]


def _without_appositions(sentence: Sentence, phrases: list[tuple[NounPhrase, str]]) -> list[tuple[NounPhrase, str]]:
    """The phrases without those that only say again who the one before is: "Sara Bakr, a teacher, was hit"."""
    if _is_one_person(sentence, [phrase for phrase, _ in phrases]):
        phrases[0][0].told = phrases[1][0]
        return phrases[:1]
    out: list[tuple[NounPhrase, str]] = []
    again = False
    for index, (phrase, join) in enumerate(phrases):
        another = again and phrase.form == SINGLE  # "a teacher, John Smith, a driver, Ali Omar"
        again = join not in {PART, NOT, LIST} and not another and _renames(sentence, phrases, index)
        if out and (again or _is_one_of(sentence, phrase, out[-1][0])):
            out[-1][0].told = phrase
            continue
        out.append((phrase, join))
    return out


def _is_one_person(sentence: Sentence, phrases: list[NounPhrase]) -> bool:
    """Whether all phrases between two commas say what one named person is: "Sara Bakr, a nurse and writer, was hit"."""
    if len(phrases) < _ROLES or not _is_one(phrases[0]) or not _is_named(phrases[0]):
        return False
    at = phrases[-1].end + 1
    if sentence.word(at) != "," or not _is_beside(sentence, *phrases[:2]):
        return False
    return all(phrase.lone for phrase in phrases[1:]) or sentence.word(at + 1) in SINGULAR_AUXILIARIES


def _is_one_of(sentence: Sentence, phrase: NounPhrase, before: NounPhrase) -> bool:
    """Whether a phrase only says what one person is one of: "Luis Duran, one of the best known leaders, was shot"."""
    one = phrase.those and phrase.head >= 0 and _size(phrase) == 1
    return one and _size(before) == 1 and phrase.first - before.end == 2 and sentence.words[phrase.first - 1] == ","


def _renames(sentence: Sentence, phrases: list[tuple[NounPhrase, str]], index: int) -> bool:
    """Whether a phrase says again who the single person before it is."""
    phrase, before = phrases[index][0], phrases[index - 1][0]
    if not _is_beside(sentence, before, phrase) or not _is_one(phrase) or not _is_one(before) or phrase.other:
        return False
    named = _is_named(before) or _is_named(phrase)
    if _is_shouted_role(sentence, before, phrase):
        return noun(sentence.words[phrase.head]) is not None or _is_shouted_name(sentence, phrase)
    if index < len(phrases) - 1:
        return named and _renames_within(sentence, before, phrase)
    if not _closes(sentence, phrase.end + 1):
        return False
    # The last of a list has "and" before it.
    alone = len(phrases) == 2 or sentence.word(before.first - 1) == _AND
    return named or (alone and phrase.form in _COMMON)


def _is_shouted_role(sentence: Sentence, before: NounPhrase, phrase: NounPhrase) -> bool:
    """Whether a noun among capitals stands where a role would: "THE PRIEST OMAR SAID, RECTOR OF THE SCHOOL, AND TWO GUARDS"."""
    bare = phrase.form == PLURAL and phrase.first == phrase.core
    return sentence.shouts and bare and before.form != PLURAL


def _is_shouted_name(sentence: Sentence, phrase: NounPhrase) -> bool:
    """Whether words among capitals, between commas, are a name: "THE MAYOR OF JUNIN, OMAR SAID, WAS KILLED"."""
    return phrase.core < phrase.head and sentence.word(phrase.end + 1) == ","


def _is_one(phrase: NounPhrase) -> bool:
    return _size(phrase) == 1


def _is_named(phrase: NounPhrase) -> bool:
    """Whether a phrase is or holds a name."""
    return phrase.form == NAME or phrase.named


def _is_beside(sentence: Sentence, before: NounPhrase, phrase: NounPhrase) -> bool:
    """Whether only a comma stands between two phrases."""
    return phrase.first - before.end == 2 and sentence.words[phrase.first - 1] == ","


def _renames_within(sentence: Sentence, before: NounPhrase, phrase: NounPhrase) -> bool:
    """Whether a phrase inside a chain may say again who the person before it is: it is a role, or follows one."""
    goes_on = phrase.form == DEFINITE and bool(sentence.bit(phrase.end + 1) & lx.PREPOSITION)
    introduced = phrase.form == NAME and before.form in {SINGLE, DEFINITE}  # "an official, Abu Khalil, and his guard"
    return (sentence.word(phrase.end + 1) == "," or goes_on) and (phrase.form in _COMMON or introduced)


def _closes(sentence: Sentence, at: int) -> bool:
    """Whether an apposition ends before a token, or goes on with what belongs to it: "a vendor walking through"."""
    word = sentence.word(at)
    return word in _CLOSES or word.endswith(("ing", "ed")) or bool(sentence.bit(at) & (lx.PREPOSITION | lx.RELATIVE))


def _listed(sentence: Sentence, phrases: list[tuple[NounPhrase, str]]) -> frozenset[int]:
    """Which phrases list the people of the first: "two people, a clerk and a judge"."""
    if len(phrases) < 2:
        return frozenset()
    first, second = phrases[0][0], phrases[1][0]
    whole = _size(first)
    rest = [_size(phrase) for phrase, join in phrases[1:] if join not in {PART, NOT}]
    if whole is None or whole < 2 or _sum(rest) != whole:
        return frozenset()
    opens = sentence.word(first.end + 1) in _OPENS_LIST and first.end + 1 < second.first
    return frozenset(range(1, len(phrases))) if opens else frozenset()


def _sum(sizes: list[int | None]) -> int | None:
    """The sum of some sizes; None where one is not told."""
    known = [size for size in sizes if size is not None]
    return sum(known) if len(known) == len(sizes) else None


def _shares_number(sentence: Sentence, out: list[Member], phrase: NounPhrase) -> bool:
    """Whether a plural shares the number of the one before it: "15 soldiers and civilians"."""
    if not out or phrase.form != PLURAL or phrase.number is not None or phrase.count is not None or phrase.open or phrase.other:
        return False
    before = out[-1][0]
    return before.number is not None and before.head >= 0 and sentence.words[before.end + 1 : phrase.first] == [_AND]
