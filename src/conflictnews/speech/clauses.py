"""Clauses as the readers of attributions see them: where one begins, and whether it has a verb."""

from __future__ import annotations

from collections.abc import Sequence

from conflictnews.language.lexicon import (
    ADVERB,
    AUXILIARY,
    CONJUNCTION,
    DETERMINER,
    NEGATION,
    PREPOSITION,
    PRONOUN,
    SIGN,
    SUBORDINATOR,
    TIME,
)
from conflictnews.languages.en import speech_frames as words
from conflictnews.languages.en import speech_grammar as small
from conflictnews.speech import complements
from conflictnews.speech.lexicon import BASE_ONLY, Cue, reporting
from conflictnews.speech.sentences import Sentence
from conflictnews.speech.subjects import Subjects

_CLAUSE_WITHIN = 14
"""How many words a clause may have before its verb."""
_YEAR = 4
"""How many digits a year has."""
_APPOSITION = 10
"""How many words an apposition inside a subject has at most."""
_NO_SUBJECT = SIGN | AUXILIARY | SUBORDINATOR | CONJUNCTION
_GOVERNS = PREPOSITION | DETERMINER | SUBORDINATOR | NEGATION | PRONOUN


class Clauses:
    """Reads the clauses of one sentence."""

    def __init__(self, sentence: Sentence, subjects: Subjects) -> None:
        self.s: Sentence = sentence
        self.subjects: Subjects = subjects
        self.has: frozenset[str] = frozenset(sentence.words)
        """The words of the sentence: what it does not have is not looked for."""

    # -------------------------------------------------------------- times and adverbs

    def skip(self, at: int) -> int:
        """Return the index after the times and adverbs that follow a cue."""
        s = self.s
        while at < s.size:
            bits, word = s.bits[at], s.words[at]
            if word in words.TIMES and self._opens_time(at):
                at += 2
            elif (
                bits & TIME or (bits & ADVERB and not bits & _GOVERNS and word not in words.DEGREES) or self._in_time(at, word)
            ):
                at += 1
            else:
                return at
        return at

    def _opens_time(self, at: int) -> bool:
        """Return whether a time follows a word that may open it: "[on] Monday", "[last] week", "[on] 3 May"."""
        s = self.s
        if at + 1 >= s.size:
            return False
        following = s.words[at + 1]
        if s.words[at] == small.IN:
            return bool(s.bits[at + 1] & TIME) or (following.isdigit() and len(following) == _YEAR)
        return bool(s.bits[at + 1] & TIME) or following in words.PERIODS or following in words.TEMPORAL or following.isdigit()

    def _in_time(self, at: int, word: str) -> bool:
        """Return whether a number or a period belongs to a time: "on [3] May", "last [week]"."""
        s = self.s
        if not at or not (word.isdigit() or word in words.PERIODS):
            return False
        before = s.words[at - 1]
        if word in words.PERIODS:
            return before in words.BEFORE_TIME
        return bool(s.bits[at - 1] & TIME) or (before == small.ON and at + 1 < s.size and bool(s.bits[at + 1] & TIME))

    # -------------------------------------------------------------- clauses

    def has_finite(self, start: int, end: int) -> bool:
        """Return whether a finite verb stands in a stretch."""
        return any(self.s.finite(k) for k in range(start, end))

    def counts(self, at: int) -> bool:
        """Return whether a hedge opens a clause: "at least", "about 40", "no one", "as many as"."""
        first, second = self.s.words[at], self.s.word(at + 1)
        if first == small.NO:
            return second not in {"", small.TO}
        if first == small.AT:
            return second in words.EXTREMES
        if first in words.HEDGES:
            return second[:1].isdigit() or second in words.COUNTING
        return first == small.AS and second in words.QUANTITIES

    def is_clause(self, at: int) -> bool:
        """Return whether a clause begins at an index: a subject, and a verb before anything breaks it off."""
        s = self.s
        if at + 1 >= s.size or (s.bits[at] & _NO_SUBJECT and s.marks[at] < 0):
            return False
        if s.bits[at] & PREPOSITION and not self.counts(at):
            return False
        if s.words[at] in words.SUBJECT_PRONOUNS:
            return s.marks[at + 1] >= 0 or not s.bits[at + 1] & (SIGN | PREPOSITION)
        return self._has_verb(at)

    def _has_verb(self, at: int) -> bool:
        """Return whether a verb follows the subject that begins at an index, before anything breaks it off."""
        s, k = self.s, at + 1
        limit = min(s.size, at + _CLAUSE_WITHIN)
        while k < limit:
            word = s.words[k]
            if word in words.CLAUSE_BREAKS or (word in small.AND_BUT and k + 1 < limit and s.finite(k + 1)):
                return False
            if self._is_its_verb(k):
                return True
            if word in {",", "-"}:
                k = self._over_insertion(k)
                if k < 0:
                    return False
            k += 1
        return False

    def _is_its_verb(self, k: int) -> bool:
        """Return whether a word is the verb of a clause, or a quotation that holds it."""
        s = self.s
        if not s.finite(k):
            return s.marks[k] >= 0
        return bool(s.bits[k] & AUXILIARY) or not self.subjects.is_reduced(k, s.size - 1)

    def _over_insertion(self, at: int) -> int:
        """Return where the apposition ends that a comma opens, -1 if no comma closes it soon."""
        s = self.s
        return next((k for k in range(at + 1, min(s.size, at + _APPOSITION)) if s.words[k] == s.words[at]), -1)

    def is_cue(self, at: int) -> bool:
        """Return whether a finite form of a reporting verb stands at an index."""
        s = self.s
        entries = reporting().get(s.words[at])
        if entries is None or (at and self._is_noun(at, entries)):
            return False
        that = s.word(at + 1) == small.THAT
        return any(
            (that or cue.takes.isdisjoint(complements.ONLY_BEFORE_THAT))
            and (not cue.rest or tuple(s.words[at + 1 : at + 1 + len(cue.rest)]) == cue.rest)
            for cue in entries
        )

    def _is_noun(self, at: int, entries: Sequence[Cue]) -> bool:
        """Return whether what stands before a form of a verb makes it a noun: "the claim", "in an internal email"."""
        s, before = self.s, self.s.bits[at - 1]
        if before & (DETERMINER | PREPOSITION) or s.is_determined(at - 1):
            return True
        return not before and not s.is_plural(at - 1) and all(cue.forms <= BASE_ONLY for cue in entries)
