"""Noun phrases read forwards from a word: the subject after its verb, or the first phrase of a clause."""

from __future__ import annotations

from typing import NamedTuple

from conflictnews.language.inflection import BASE
from conflictnews.language.lexicon import (
    ADVERB,
    AUXILIARY,
    CONJUNCTION,
    DETERMINER,
    NEGATION,
    ONE,
    POSSESSIVE,
    PREPOSITION,
    PRONOUN,
    RELATIVE,
    SIGN,
    SUBORDINATOR,
    TIME,
)
from conflictnews.languages.en import speech_frames as words
from conflictnews.languages.en import speech_grammar as small
from conflictnews.languages.en import speech_sources as sources
from conflictnews.languages.en import word_endings as suffix
from conflictnews.speech.lexicon import irregular_participles, reporting_nouns, verb_forms
from conflictnews.speech.sentences import Sentence

REACH = 40
"""How many words before or after a verb are read in search of its subject."""
_NICKNAME = 20
"""How many characters a nickname between marks has at most, marks included."""
_BRACKETED = 15
"""How many words a bracket after a speaker has at most."""
_PAIRED = 100
"""How many words after a dash another one that belongs to it is looked for."""
_DATELINE = 16
"""How many words a dateline has at most, signs among them."""
_LINKS = words.FORWARD | small.JOINS
_OUTSIDE = PREPOSITION | SUBORDINATOR | RELATIVE | CONJUNCTION
"""Classes of words that end a noun phrase, if they add nothing to it."""
_NO_LAST = PREPOSITION | CONJUNCTION | DETERMINER
_NO_FIRST = SIGN | SUBORDINATOR | PREPOSITION


class Phrase(NamedTuple):
    """A noun phrase: words from `first` to before `end`; its core ends before `core`, appositions follow."""

    first: int
    end: int
    core: int


class Phrases:
    """Finds the noun phrases of one sentence that begin at a word."""

    def __init__(self, sentence: Sentence) -> None:
        self.s: Sentence = sentence

    # -------------------------------------------------------------- the first of a clause

    def first(self, start: int, end: int) -> Phrase | None:
        """Return the first noun phrase between two indices, after what introduces it."""
        at = self._over_loose(self.over_dateline(start, end), end)
        while at < end and self._is_adjunct(at):
            at = next((k + 1 for k in range(at, min(end, at + REACH)) if self.s.words[k] == ","), end)
        return self.forward(at, end) if at < end else None

    def over_dateline(self, start: int, end: int) -> int:
        """Return the index after the place and date that open a report: "LONDON, 3 May — [Prosecutors]"."""
        s = self.s
        dash = next((k for k in range(start, min(end, start + _DATELINE)) if s.words[k] == "-"), -1)
        if start or dash < 1 or s.words[:_PAIRED].count("-") % 2 == 0 or not self._is_dateline(dash):
            return start
        if s.word(dash + 1) == "[":
            dash = next((k for k in range(dash, min(end, dash + _BRACKETED)) if s.words[k] == "]"), dash)
        return dash + 1

    def _is_dateline(self, end: int) -> bool:
        """Return whether the words before an index are a place, a date and an agency."""
        s = self.s
        if s.shouts:
            return any(s.bits[k] & TIME for k in range(end))
        return all(s.is_name(k) or s.bits[k] & (SIGN | TIME) or s.words[k].isdigit() for k in range(end))

    def _over_loose(self, at: int, end: int) -> int:
        """Return the index after conjunctions, commas and adverbs."""
        s = self.s
        while at < end and (s.words[at] in words.OPENINGS or s.words[at] == "," or self._is_loose(at)):
            at += 1
        return at

    def _is_loose(self, at: int) -> bool:
        return bool(self.s.bits[at] & ADVERB) and not self.s.is_name(at) and not self.s.bits[at] & DETERMINER

    def _is_adjunct(self, at: int) -> bool:
        """Return whether a phrase that sets the scene begins at an index: "In Kyiv", "Asked by reporters", ", 2019,"."""
        s = self.s
        if s.bits[at] & (PREPOSITION | SUBORDINATOR | TIME) and not s.bits[at] & DETERMINER:
            return True
        word = s.words[at]
        return word.endswith(suffix.ING) or word in words.ADJUNCTS or (word.isdigit() and at > 0 and s.words[at - 1] == ",")

    # -------------------------------------------------------------- after the verb

    def forward(self, at: int, limit: int) -> Phrase | None:
        """Return the noun phrase that begins at *at*."""
        end = self._forward_end(at, limit)
        return Phrase(at, end, end) if end > at else None

    def _forward_end(self, at: int, limit: int) -> int:
        s = self.s
        if at >= limit or (s.bits[at] & _NO_FIRST and not s.bits[at] & DETERMINER):
            return at
        if s.words[at] in words.SUBJECTS and self._stands_alone(at, limit):
            return at + 1
        k = at + 1
        while k < limit and self._continues(k, limit):
            k += 1
        return self._without_link(at + 1, k)

    def _without_link(self, first: int, end: int) -> int:
        """Return the end of a noun phrase without the words that would link something to it."""
        s = self.s
        while end > first and s.bits[end - 1] & _NO_LAST and not s.is_name(end - 1):
            end -= 1
        return end

    def _stands_alone(self, at: int, limit: int) -> bool:
        """Return whether a word that may be a subject by itself is one: no noun follows, and no "of"."""
        s = self.s
        noun = s.bits[at] & DETERMINER and at + 1 < limit and not s.bits[at + 1]
        return not noun and s.word(at + 1) != small.OF

    def _continues(self, k: int, limit: int) -> bool:
        """Return whether a word goes on the noun phrase on its left."""
        s, bits = self.s, self.s.bits[k]
        if bits & SIGN:
            return self._nicknames(k, limit)
        if bits & _OUTSIDE:
            return k + 1 < limit and s.words[k] in _LINKS and self._links(k, limit)
        if bits & (DETERMINER | TIME):
            return bool(s.bits[k - 1] & (DETERMINER | PREPOSITION)) or s.words[k - 1] in small.JOINS
        return s.is_name(k) or self._is_noun(k)

    def _links(self, k: int, limit: int) -> bool:
        """Return whether a preposition or conjunction adds what follows it to the noun phrase on its left."""
        s, following = self.s, self.s.bits[k + 1]
        if s.words[k] in words.FORWARD:
            indefinite = s.words[k] not in small.OF_FOR and following & (ONE | POSSESSIVE)
            return not following & (TIME | SIGN) and not indefinite
        return not following & (SIGN | PRONOUN | ADVERB | AUXILIARY) and not s.finite(k + 1) and not self._runs_on(k + 1, limit)

    def _is_noun(self, k: int) -> bool:
        """Return whether a word may be a noun or an adjective inside a noun phrase."""
        s, bits = self.s, self.s.bits[k]
        if bits & PRONOUN or (s.finite(k) and not self._is_document(k)) or self._base_verb(k):
            return False
        return not bits & (ADVERB | NEGATION) or bool(s.bits[k - 1] & DETERMINER)

    def _is_document(self, k: int) -> bool:
        """Return whether a form in -s is a noun before a participle or a preposition: "finance [reports] filed in May"."""
        s, at = self.s, k + 1
        if s.words[k] not in reporting_nouns():
            return False
        return at >= s.size or bool(s.bits[at] & PREPOSITION) or self._is_participle(at)

    def _is_participle(self, at: int) -> bool:
        """Return whether a word may be a past participle by its form."""
        word = self.s.words[at]
        return word.endswith(suffix.PARTICIPLES) or word in irregular_participles()

    def _nicknames(self, k: int, limit: int) -> bool:
        """Return whether a nickname stands between two names: "John “Jack” Smith"."""
        s = self.s
        named = k + 1 < limit and s.is_name(k - 1) and s.is_name(k + 1)
        return s.marks[k] >= 0 and named and s.ends[k] - s.starts[k] < _NICKNAME

    def _base_verb(self, at: int) -> bool:
        """Return whether a verb in its base form follows a plural: "workers [fear] that"."""
        s = self.s
        return (
            s.words[at - 1].endswith(suffix.S)
            and not s.is_determined(at - 1)
            and verb_forms().get(s.words[at], frozenset()) >= {BASE}
            and (at + 1 >= s.size or bool(s.bits[at + 1] & ~TIME) or s.marks[at + 1] >= 0)
        )

    def _runs_on(self, at: int, limit: int) -> bool:
        """Return whether a clause begins at *at*: a verb stands near."""
        return any(self.s.finite(k) for k in range(at + 1, min(limit, at + 6)) if not self.s.bits[k] & SIGN)

    def whole(self, phrase: Phrase, limit: int) -> Phrase:
        """Return a noun phrase after its verb with what is apposed to it: "said [Ada Moss, the mayor of Sake]"."""
        s, end = self.s, phrase.end
        if end >= limit:
            return phrase
        if s.words[end] == "(":
            phrase = self._over_bracket(phrase, limit)
            end = phrase.end
        if end < limit and (s.words[end] == small.WHO or s.words[end] in words.INFORMED or s.words[end - 1] in words.INFORMED):
            end = self._piece_end(end, limit)
        while end + 1 < limit and s.words[end] == "," and self._apposed(end + 1):
            end = self._piece_end(end + 1, limit)
        return Phrase(phrase.first, end, phrase.core)

    def described(self, phrase: Phrase, limit: int) -> Phrase:
        """Return a noun phrase with the participle and the appositions after it: "[an email obtained by the Herald]"."""
        s, end = self.s, phrase.end
        if end + 1 < limit and not s.shouts and self._is_participle(end) and s.bits[end + 1] & PREPOSITION:
            return Phrase(phrase.first, self._piece_end(end, limit), phrase.core)
        return self.whole(phrase, limit)

    def _over_bracket(self, phrase: Phrase, limit: int) -> Phrase:
        """Return a noun phrase with its bracket and the name behind that: "the chief (Bastar range) [Ada Moss]"."""
        s, end = self.s, phrase.end
        closed = next((k for k in range(end, min(limit, end + _BRACKETED)) if s.words[k] == ")"), -1)
        if closed < 0:
            return phrase
        end = closed + 1
        while end < limit and s.is_name(end) and not s.bits[end]:
            end += 1
        return Phrase(phrase.first, end, phrase.core if end == closed + 1 else end)

    def _apposed(self, at: int) -> bool:
        s = self.s
        word, bits = s.words[at], s.bits[at]
        if s.marks[at] >= 0 or (bits & (ADVERB | TIME | SUBORDINATOR | CONJUNCTION) and word not in words.ROLES):
            return False
        if bits & (DETERMINER | RELATIVE) or word in words.ROLES or word.isdigit() or s.is_name(at):
            return not bits & PRONOUN or bits & (DETERMINER | RELATIVE) != 0
        return bits == 0 and not word.endswith(suffix.ING)

    def _piece_end(self, at: int, limit: int) -> int:
        """Return where a stretch between commas ends."""
        s = self.s
        for k in range(at, min(limit, at + REACH)):
            if s.marks[k] >= 0 or s.words[k] in {",", ";", ":", "-", "(", "!", "?"}:
                return k
        return min(limit, at + REACH)

    # -------------------------------------------------------------- participles after a noun

    def is_reduced(self, k: int, j: int) -> bool:
        """Return whether a verb is a participle after its noun, in a phrase that ends at *j*: "a poll [released on Sunday]"."""
        s = self.s
        j = min(j, s.size - 1)  # a clause may end with the text
        if not 0 < k < j:
            return False
        if s.words[k] in words.CALLED and s.is_name(k + 1):
            return True  # "a woman called Furaha"
        if s.words[k] in words.ACCUSED and s.words[k + 1] in words.OF_WHAT:
            return not s.bits[k - 1] & (SIGN | AUXILIARY)  # "a man accused of theft"
        if not self._is_participle(k):
            return False
        if s.bits[k - 1] & (SIGN | PRONOUN | AUXILIARY) and s.words[k - 1] != ")":
            return False
        return s.words[k + 1] == small.BY or self._has_adjunct(k + 1, j)

    def _has_adjunct(self, at: int, j: int) -> bool:
        """Return whether an adjunct begins at an index, and no further noun phrase before *j*."""
        bits = self.s.bits
        if not bits[at] & (PREPOSITION | ADVERB | TIME):
            return False
        near = range(at + 1 + bool(bits[at] & PREPOSITION), min(j, at - 1 + REACH) + 1)
        return not any(bits[m] & DETERMINER and not bits[m - 1] & PREPOSITION for m in near)

    # -------------------------------------------------------------- who may speak

    def may_speak(self, phrase: Phrase) -> bool:
        """Return whether a noun phrase may be a person or a body of people, or stands for one."""
        s = self.s
        spoken = s.words[phrase.first : phrase.core]
        if spoken[0] in reporting_nouns():
            return False  # "Hopes of a deal faded"
        if any(s.is_name(k) and (k or not s.bits[k]) for k in range(phrase.first, phrase.core)):
            return True
        return spoken[0] in words.SPEAKING_PRONOUNS or not sources.SPEAKERS.isdisjoint(spoken)
