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

MIXED = "mixed"
"""The link of a noun that shares the number before it."""
_CLOSES = frozenset((",", ".", "", ";", ")", "["))
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


def _is_one_of(sentence: Sentence, phrase: NounPhrase, before: NounPhrase) -> bool:
    """Whether a phrase only says what one person is one of: "Luis Duran, one of the best known leaders, was shot"."""
    one = phrase.those and phrase.head >= 0 and _size(phrase) == 1
    return one and _size(before) == 1 and phrase.first - before.end == 2 and sentence.words[phrase.first - 1] == ","


def _renames(sentence: Sentence, phrases: list[tuple[NounPhrase, str]], index: int) -> bool:
    """Whether a phrase says again who the single person before it is."""
    phrase, before = phrases[index][0], phrases[index - 1][0]
    if phrase.first - before.end != 2 or sentence.words[phrase.first - 1] != ",":
        return False
    if _size(phrase) != 1 or _size(before) != 1 or phrase.other:
        return False
    named = NAME in {before.form, phrase.form} or before.named or phrase.named
    if sentence.shouts and phrase.form == PLURAL and phrase.first == phrase.core and before.form != PLURAL:
        return noun(sentence.words[phrase.head]) is not None  # "THE PRIEST OMAR SAID, RECTOR OF THE SCHOOL, AND TWO GUARDS"
    common = phrase.form in _COMMON
    if index < len(phrases) - 1:
        goes_on = phrase.form == DEFINITE and bool(sentence.bit(phrase.end + 1) & lx.PREPOSITION)
        introduced = phrase.form == NAME and before.form in {SINGLE, DEFINITE}  # "an official, Abu Khalil, and his guard"
        return (sentence.word(phrase.end + 1) == "," or goes_on) and named and (common or introduced)
    closed = len(phrases) == 2 or named or sentence.word(before.first - 1) == "and"  # the last of a list has "and" before it
    return _closes(sentence, phrase.end + 1) and closed and (common or named)


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
    if whole is None or whole < 2 or None in rest or sum(r or 0 for r in rest) != whole:
        return frozenset()
    between = sentence.words[first.end + 1 : second.first]
    return frozenset(range(1, len(phrases))) if between[:1] in ([","], [":"], ["-"], ["("]) else frozenset()


def _shares_number(sentence: Sentence, out: list[Member], phrase: NounPhrase) -> bool:
    """Whether a plural shares the number of the one before it: "15 soldiers and civilians"."""
    if not out or phrase.form != PLURAL or phrase.number is not None or phrase.count is not None or phrase.open or phrase.other:
        return False
    before = out[-1][0]
    return before.number is not None and before.head >= 0 and sentence.words[before.end + 1 : phrase.first] == ["and"]
