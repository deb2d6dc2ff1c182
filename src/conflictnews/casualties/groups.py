"""The groups of people in a chain of noun phrases: which are parts, which are only said again in other words."""

from __future__ import annotations

from conflictnews.casualties.appositions import size_of, without_appositions
from conflictnews.language.clauses import (
    JOIN,
    LIST,
    NOT,
    PART,
    Chain,
)
from conflictnews.language.document import Sentence
from conflictnews.language.noun_phrase import PLURAL, NounPhrase
from conflictnews.languages.en.clause_grammar import AND

MIXED = "mixed"
"""The link of a noun that shares the number before it."""
_OPENS_LIST = frozenset((",", ":", "-", "("))
"""Signs between people and the list of them."""
Member = tuple[NounPhrase, str, NounPhrase | None]


def members(chain: Chain, sentence: Sentence) -> list[Member]:
    """The groups of a chain, how each is linked, and the group that it is a part of.

    Two phrases for one person are one member; a number whose people are then listed has them as parts.
    """
    phrases = list(zip(chain.phrases, chain.joins, strict=True))
    kept = without_appositions(sentence, phrases)
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


def _listed(sentence: Sentence, phrases: list[tuple[NounPhrase, str]]) -> frozenset[int]:
    """Which phrases list the people of the first: "two people, a clerk and a judge"."""
    if len(phrases) < 2:
        return frozenset()
    first, second = phrases[0][0], phrases[1][0]
    whole = size_of(first)
    rest = [size_of(phrase) for phrase, join in phrases[1:] if join not in {PART, NOT}]
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
    return before.number is not None and before.head >= 0 and sentence.words[before.end + 1 : phrase.first] == [AND]
