"""Clauses: each predicate of a sentence with who does it and who undergoes it.

How another room uses it::

    document = Document(text, dates=dates, numbers=numbers, actors=actors)
    for sentence, words in document.worded():           # or any sentence of `document.sentences`
        for clause in clauses_in(sentence):             # read once for each sentence, in text order
            clause.predicate                            # a record of `languages.en.predicates`, None for any other verb
            clause.harm, clause.act                     # a Harm or None; "attack", "shell", "protest", ... or ""
            clause.agents, clause.patients              # noun phrases: who does it, who undergoes it (people or things)
            clause.negated, clause.unreal               # "not", "none"; "could", "to" with a base form, "if"
            clause.start, clause.end                    # the tokens from its verb group to its last word or object

The predicate tells the role, the noun phrase only who it is. One pass over the tokens; each looks a constant number ahead.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from itertools import accumulate

from conflictnews.language.clause import (
    ACTIVE,
    COUNTED,
    GERUND,
    JOIN,
    LIST,
    NOMINAL,
    NOT,
    PART,
    PASSIVE,
    REDUCED,
    WITH,
    Chain,
    Clause,
    chain_of,
)
from conflictnews.language.document import Sentence
from conflictnews.language.noun_phrase import NounPhrase
from conflictnews.language.reading import Reading
from conflictnews.language.sight import Sight
from conflictnews.language.steps import pass_over
from conflictnews.languages.en.predicate_records import PLACE


class Clauses:
    """The clauses and noun phrases of a sentence, in text order."""

    __slots__ = ("_clause_starts", "_phrase_starts", "clauses", "phrases")

    def __init__(self, clauses: list[Clause], phrases: list[NounPhrase]) -> None:
        self.clauses: list[Clause] = clauses
        self.phrases: list[NounPhrase] = phrases
        # The furthest start so far, which never falls: what bisecting needs.
        self._clause_starts: list[int] = list(accumulate((clause.at for clause in clauses), max))
        self._phrase_starts: list[int] = list(accumulate((phrase.first for phrase in phrases), max))

    def clauses_near(self, at: int, reach: int) -> list[Clause]:
        """The clauses whose predicate stands at most so many tokens from a token."""
        starts = self._clause_starts
        return self.clauses[bisect_left(starts, at - reach) : bisect_right(starts, at + reach)]

    def phrases_near(self, at: int, reach: int) -> list[NounPhrase]:
        """The noun phrases that begin at most so many tokens from a token."""
        starts = self._phrase_starts
        return self.phrases[bisect_left(starts, at - reach) : bisect_right(starts, at + reach)]


def _read(sentence: Sentence) -> Clauses:
    """What a sentence says; read once, then kept on the sentence."""
    known = sentence.read
    if known is None:
        reading = Reading(Sight(sentence))
        pass_over(reading)
        known = sentence.read = Clauses(reading.clauses, reading.phrases)
    return known


def clauses_in(sentence: Sentence) -> list[Clause]:
    """The clauses of a sentence, in order of their predicates."""
    return _read(sentence).clauses


def noun_phrases_in(sentence: Sentence) -> list[NounPhrase]:
    """The noun phrases of a sentence, in order."""
    return _read(sentence).phrases


def clauses_near(sentence: Sentence, at: int, reach: int = 60) -> list[Clause]:
    """The clauses whose predicate stands at most so many tokens from a token; constant work, however long the sentence."""
    return _read(sentence).clauses_near(at, reach)


def noun_phrases_near(sentence: Sentence, at: int, reach: int = 60) -> list[NounPhrase]:
    """The noun phrases that begin at most so many tokens from a token."""
    return _read(sentence).phrases_near(at, reach)


__all__ = [
    "ACTIVE",
    "COUNTED",
    "GERUND",
    "JOIN",
    "LIST",
    "NOMINAL",
    "NOT",
    "PART",
    "PASSIVE",
    "PLACE",
    "REDUCED",
    "WITH",
    "Chain",
    "Clause",
    "Clauses",
    "chain_of",
    "clauses_in",
    "clauses_near",
    "noun_phrases_in",
    "noun_phrases_near",
]
