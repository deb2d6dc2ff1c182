"""The groups of people in a chain of noun phrases: which are parts, which are only said again in other words."""

from __future__ import annotations

from conflictnews.casualties.draft import bounds
from conflictnews.language import lexicon as lx
from conflictnews.language.clauses import (
    LIST,
    NOT,
    PART,
    Chain,
    Clause,
)
from conflictnews.language.document import Sentence
from conflictnews.language.noun_phrase import DEFINITE, NAME, PLURAL, SINGLE, NounPhrase

MIXED = "mixed"
"""The link of a noun that shares the number before it."""
Member = tuple[NounPhrase, str, NounPhrase | None]


def members(chain: Chain, clause: Clause) -> list[Member]:
    """The groups of a chain, how each is linked, and the group that it is a part of.

    Two phrases for one person are one member; a number whose people are then listed has them as parts.
    """
    sentence = clause.sentence
    phrases = list(zip(chain.phrases, chain.joins, strict=True))
    kept = _without_appositions(sentence, phrases)
    listed = _listed(sentence, kept)
    out: list[Member] = []
    whole: NounPhrase | None = None
    for index, (phrase, join) in enumerate(kept):
        if join in {PART, LIST} or (index and index in listed):
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
    for index, (phrase, join) in enumerate(phrases):
        if out and join not in {PART, NOT, LIST} and _renames(sentence, phrases, index):
            out[-1][0].told = phrase
            continue
        out.append((phrase, join))
    return out


def _renames(sentence: Sentence, phrases: list[tuple[NounPhrase, str]], index: int) -> bool:
    phrase, before = phrases[index][0], phrases[index - 1][0]
    if phrase.first - before.end != 2 or sentence.words[phrase.first - 1] != ",":
        return False
    if _size(phrase) != 1 or _size(before) != 1 or phrase.other:
        return False
    named = NAME in {before.form, phrase.form} or before.named or phrase.named
    closed = sentence.word(phrase.end + 1) in {",", ".", "", ";", ")"} or bool(
        sentence.bit(phrase.end + 1) & (lx.PREPOSITION | lx.RELATIVE)
    )
    last = index == len(phrases) - 1
    comma_and = not last and sentence.words[phrase.end + 1 : phrase.end + 3][:1] == [","]
    if last:
        return closed and (len(phrases) == 2 or named) and (phrase.form in {SINGLE, DEFINITE, PLURAL} or named)
    return comma_and and named and phrase.form in {SINGLE, DEFINITE, PLURAL}


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
