"""Noun phrases read backwards from a verb: its subject, with appositions and relative clauses."""

from __future__ import annotations

from functools import cache

from conflictnews.language.lexicon import (
    ADVERB,
    AUXILIARY,
    BE,
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
from conflictnews.languages.en import speech_nouns as nouns
from conflictnews.languages.en import word_endings as suffix
from conflictnews.speech.phrases import REACH, Phrase, Phrases

_LIST_REACH = 15
"""How many words of the first of two speakers are read."""
_RELATIVE_REACH = 7
"""How many words behind its pronoun the last verb of a short relative clause stands."""
_YEAR = 4
"""How many digits a year has."""
_HELPERS = ADVERB | AUXILIARY | NEGATION

_NOUN, _PASSED, _MODIFIER, _ADJUNCT, _BREAK = range(5)
"""What a word is to the noun phrase on its right."""
_NO_END = SIGN | SUBORDINATOR | CONJUNCTION | NEGATION
"""Classes of words with which no noun phrase ends."""
_INSIDE_SIGNS = frozenset(',()-"[]')
"""Signs that may stand between a subject and its verb."""


@cache
def _special() -> frozenset[str]:
    """Return words of the open classes that need not belong to a noun phrase."""
    return words.RELATIVES | small.JOINS | words.INDEFINITE | words.OUTSIDE | nouns.SPEECH_OBJECTS | words.SUMMING | words.LONG


class Subjects(Phrases):
    """Finds the subjects of the verbs of one sentence."""

    # -------------------------------------------------------------- before the verb

    def group(self, at: int) -> int:
        """Return where the verb group begins whose main verb stands at *at*: its auxiliaries and adverbs belong to it."""
        s, j = self.s, at - 1
        while j >= 0 and (s.bits[j] & _HELPERS or s.words[j] in words.LONG) and self._is_helper(j):
            j -= 1
        return j + 1

    def _is_helper(self, j: int) -> bool:
        s = self.s
        if s.words[j] in words.LONG and not s.bits[j] & ADVERB:
            return j > 0 and bool(s.bits[j - 1] & AUXILIARY)
        return bool(s.bits[j] & _HELPERS) and not (j and s.is_name(j) and s.bits[j] & AUXILIARY)

    def before(self, at: int) -> Phrase | None:
        """Return the subject of the verb at *at*, if it stands before it in the same clause."""
        s = self.s
        last = self.group(at) - 1
        if last < 0:
            return None
        j = self._over_time(last)
        if j < last and (j < 0 or s.bits[j] & PREPOSITION or s.finite(j)):
            j = last
        if s.marks[j] >= 0:
            return None
        return self._over_sign(j) if s.bits[j] & (SIGN | RELATIVE) else self.back(j)

    def _over_sign(self, j: int) -> Phrase | None:
        """Return the subject before the sign or relative pronoun at *j*."""
        s, word = self.s, self.s.words[j]
        if word == ",":
            return self._over_commas(j)
        if word in {")", "]", "-"}:
            opened = self._opened(j)
            found = self.back(opened - 1) if opened > 0 else None
            return Phrase(found.first, j if word == "-" else j + 1, found.core) if found else None
        if word in small.PERSON_OR_THING:
            found = self.back(j - 2 if s.word(j - 1) == "," else j - 1)
            return self._person_in(found) if found else None
        return self.back(j)

    def _person_in(self, phrase: Phrase) -> Phrase:
        """Return whom a relative pronoun means: the name in the phrase of a thing, "a reference to [Ada Moss], who"."""
        s, core = self.s, phrase.core
        inner = next((k for k in range(core - 1, phrase.first, -1) if s.bits[k] & PREPOSITION), -1)
        thing = inner > 0 and (s.words[inner - 1] in words.SUMMING or s.words[inner - 1].endswith(words.THING_ENDINGS))
        named = thing and inner + 1 < core and s.is_name(core - 1) and s.bits[inner + 1] & ~DETERMINER == 0
        return Phrase(inner + 1, core, core) if named else Phrase(phrase.first, core, core)

    def _over_time(self, j: int) -> int:
        """Return the index before a time that stands between subject and verb: "the ministry [on Monday] said"."""
        s, k = self.s, j
        while k > 0 and self._is_time(k):
            k -= 1
        if k == j:
            return j
        while k > 0 and s.words[k] in words.BEFORE_TIME:
            k -= 1
        return self.group(k + 1) - 1 if s.words[k] not in small.NO_TIME else j

    def _is_time(self, k: int) -> bool:
        s, word = self.s, self.s.words[k]
        if word.isdigit() and not (len(word) == _YEAR or self._is_beside_time(k)):
            return False  # "the world No 4 hopes"
        if s.bits[k] & TIME or word.isdigit():
            return not s.is_determined(k)
        return word == small.AND and s.words[k - 1].isdigit()

    def _is_beside_time(self, k: int) -> bool:
        """Return whether a number belongs to a time: "3 May", "on 3 and 4 May"."""
        s = self.s
        near = range(max(0, k - 1), min(s.size, k + 4))
        return any(s.bits[at] & TIME for at in near) or s.words[k - 1] in words.BEFORE_TIME

    def _opened(self, j: int) -> int:
        """Return where the bracket or dash before *j* opens."""
        sign = {")": "(", "]": "["}.get(self.s.words[j], "-")
        for k in range(j - 1, max(-1, j - REACH), -1):
            if self.s.words[k] == sign:
                return k
        return -1

    def _over_commas(self, j: int) -> Phrase | None:
        """Return the subject before appositions and insertions: "[Ada Moss, the mayor,] said"."""
        s = self.s
        for k in range(j - 1, max(0, j - REACH), -1):
            if s.bits[k] & SIGN and s.words[k] not in _INSIDE_SIGNS:
                return None
            if s.words[k] == "," and self._interrupts(k + 1, j) and (found := self._apposed_subject(k, j)) is not None:
                return found
        return None

    def _apposed_subject(self, comma: int, j: int) -> Phrase | None:
        """Return the subject before a comma, with what stands between that and the comma at *j*."""
        s, found = self.s, self.back(comma - 1)
        if found is None or not self._heads(found.first) or self._is_figure(found):
            return None
        if s.words[found.core - 1] in words.NAME_NOUNS and s.is_name(comma + 1):
            return Phrase(comma + 1, j, j)  # "gave only her first name, [Khady], said"
        found = self._named_first(found)
        return Phrase(found.first, j, found.core)

    def _is_figure(self, phrase: Phrase) -> bool:
        """Return whether a noun phrase is only a number."""
        return all(word.isdigit() for word in self.s.words[phrase.first : phrase.core])

    def _named_first(self, phrase: Phrase) -> Phrase:
        """Return the name before a noun phrase apposed to it, if it opens the clause: "[Ada Moss], the mayor, a lawyer,"."""
        s = self.s
        for _ in range(2):
            if phrase.first < 2 or s.words[phrase.first - 1] != ",":
                return phrase
            before = self.back(phrase.first - 2)
            if before is None or not self._may_be_apposed(before, phrase):
                return phrase
            if before.first and not s.bits[before.first - 1] & (SIGN | CONJUNCTION):
                return phrase
            phrase = before
        return phrase

    def _may_be_apposed(self, one: Phrase, other: Phrase) -> bool:
        """Return whether of two noun phrases one is a name and the other a common noun: "[Ada Moss], [the mayor]"."""
        s = self.s
        if s.bits[other.first] & DETERMINER:
            return s.is_name(one.first) and self._heads(one.first)
        follows = one.first == 0 or s.marks[one.first - 1] >= 0
        return follows and bool(s.bits[one.first] & DETERMINER) and s.is_name(other.first)

    def _interrupts(self, at: int, end: int) -> bool:
        """Return whether a stretch between commas is an apposition, a relative clause or an insertion."""
        s = self.s
        word, bits = s.words[at], s.bits[at]
        if bits & (DETERMINER | POSSESSIVE | ADVERB | RELATIVE) or word in words.ROLES or word.isdigit() or s.is_name(at):
            return True
        if word.endswith(suffix.ING_OR_ED) or bits & PREPOSITION:
            return True
        return bits == 0 and not any(s.finite(k) for k in range(at, min(end, at + 12)))

    def _heads(self, at: int) -> bool:
        """Return whether a phrase that begins at *at* is no adjunct."""
        s = self.s
        return not (s.bits[at] & (PREPOSITION | SUBORDINATOR)) and not s.words[at].endswith(suffix.ING)

    def back(self, j: int) -> Phrase | None:
        """Return the noun phrase that ends with the word at *j*."""
        s = self.s
        if j < 0 or s.bits[j] & _NO_END or s.marks[j] >= 0:
            return None
        alone = self._alone(j)
        if alone >= 0:
            return Phrase(alone, j + 1, j + 1)
        first, core = self._extent(j)
        if first > j or (first == j and s.bits[j] & (PRONOUN | ADVERB) and not s.is_name(j)):
            return None
        return Phrase(first, j + 1, core)

    def _alone(self, j: int) -> int:
        """Return where a subject begins that is a pronoun, or a share of one: "[others] say", "[one of them] said"; else -1."""
        s = self.s
        word, of = s.words[j], s.word(j - 1) == small.OF
        if of and s.bits[j] & PRONOUN and s.word(j - 2) in words.SHARES:
            return j - 2
        return j if word in words.SUBJECTS and not (of and word in words.PARTS) else -1

    def _extent(self, j: int) -> tuple[int, int]:
        """Return where the noun phrase that ends at *j* begins, and where its core ends."""
        s = self.s
        first = core = k = j + 1
        floor = max(-1, j - REACH) + 1
        while k > floor:
            role, k = self._role(k - 1, first, j)
            if role == _NOUN:
                first = k
                if s.bits[k] and self._begins(k):
                    break
            elif role == _MODIFIER:
                core = first = k
            elif role == _ADJUNCT:
                return self._split(first, j), core
            elif role == _BREAK:
                break
        return first, core if core > first else j + 1

    def _is_plain(self, k: int) -> bool:
        """Return whether a word of the open classes is surely a part of the noun phrase on its right."""
        s, word = self.s, self.s.words[k]
        return word not in _special() and word[-3:] != suffix.ING and not s.finite(k)

    def _role(self, k: int, first: int, j: int) -> tuple[int, int]:
        """Return what the word at *k* is to the noun phrase from *first* to *j*, and where that goes back to."""
        s, bits = self.s, self.s.bits[k]
        if not bits and self._is_plain(k):
            return _NOUN, k
        if bits & SIGN:
            return self._sign(k, j)
        if s.finite(k) and not (s.words[k] in words.RELATIVES and k < j):
            return self._verb(k, j)
        return self._plain_role(k, first, j), k

    def _plain_role(self, k: int, first: int, j: int) -> int:
        """Return what a word that is neither a sign nor a verb is to the noun phrase from *first* to *j*."""
        word = self.s.words[k]
        if word in words.RELATIVES and k < j:
            return _MODIFIER if self._opens_relative(k, first) else _BREAK
        if word in small.JOINS:
            return _PASSED if k and self._is_list(k - 1, j) else _BREAK
        return self._inner_role(k, first, j)

    def _inner_role(self, k: int, first: int, j: int) -> int:
        """Return what a word that joins nothing is to the noun phrase from *first* to *j*."""
        bits = self.s.bits[k]
        if self._breaks(k, first, j) and not self._is_indefinite(k):
            return _BREAK
        if not bits & PREPOSITION or bits & DETERMINER:
            return _NOUN
        return _PASSED if self._is_inside(k) else _ADJUNCT

    def _opens_relative(self, k: int, first: int) -> bool:
        """Return whether a relative pronoun at *k* opens a clause that belongs to the noun before it."""
        return k > 0 and not self.s.bits[k - 1] & (SIGN | PREPOSITION) and self._has_verb(k + 1, first)

    def _is_indefinite(self, k: int) -> bool:
        """Return whether a pronoun begins a noun phrase: "[everyone] in the village"."""
        s = self.s
        return s.words[k] in words.INDEFINITE and s.word(k + 1) in words.INSIDE

    def _is_inside(self, k: int) -> bool:
        """Return whether a preposition stands inside a noun phrase, and opens no adjunct."""
        s = self.s
        if s.words[k] not in words.INSIDE or k == 0:
            return False
        return not s.bits[k - 1] & (SIGN | PREPOSITION) and s.words[k - 1] not in words.OPENINGS

    def _sign(self, k: int, j: int) -> tuple[int, int]:
        """Return the role of a sign: a nickname between marks and a bracket are passed over."""
        s = self.s
        if s.marks[k] >= 0 and 0 < k < j and s.is_name(k - 1) and s.is_name(k + 1):
            return _PASSED, k
        if s.words[k] in {")", "]"} and (opened := self._opened(k)) > 0:
            return _PASSED, opened
        return _BREAK, k

    def _verb(self, k: int, j: int) -> tuple[int, int]:
        """Return the role of a verb: a participle after its noun, the verb of a relative clause, or the end."""
        if self.is_reduced(k, j):
            return _MODIFIER, k
        relative = self._relative(k)
        return (_PASSED, relative + 1) if relative > 0 else (_BREAK, k)

    def _breaks(self, k: int, first: int, j: int) -> bool:
        """Return whether a word ends the noun phrase on its left."""
        s = self.s
        word, bits = s.words[k], s.bits[k]
        if bits & (CONJUNCTION | SUBORDINATOR | PRONOUN) and self._is_no_noun(k):
            return True
        if word in words.OUTSIDE or (word.endswith(suffix.ING) and k and s.bits[k - 1] & BE):
            return True  # "was relying on [an article] which states"
        return k + 1 == first <= j and (self._is_apart(k, first) or self._is_summed(k, j))

    def _is_summed(self, k: int, j: int) -> bool:
        """Return whether a noun sums up what others speak of, who are named after it: "a move [critics] say will fail"."""
        s = self.s
        return s.words[k] in words.SUMMING and k > 0 and bool(s.bits[k - 1] & ONE) and s.is_plural(j)

    def _is_apart(self, k: int, first: int) -> bool:
        """Return whether the word before a noun phrase belongs to another: "a claim [Moscow] denies"."""
        s = self.s
        if s.words[k] in nouns.SPEECH_OBJECTS and s.is_name(first):
            return True
        return bool(s.bits[first] & DETERMINER) and self._is_loose_before(k)

    def _is_no_noun(self, k: int) -> bool:
        """Return whether a conjunction or a pronoun stands outside every noun phrase."""
        s, bits = self.s, self.s.bits[k]
        if bits & CONJUNCTION or (bits & SUBORDINATOR and not bits & PREPOSITION):
            return True
        return bool(bits & PRONOUN) and not bits & DETERMINER and not s.is_name(k)

    def _is_loose_before(self, k: int) -> bool:
        """Return whether a time or an adverb stands before a noun phrase that it does not belong to."""
        s, bits = self.s, self.s.bits[k]
        return bool(bits & TIME) or (bool(bits & ADVERB) and s.words[k] not in words.DEGREES and not s.is_name(k))

    def _begins(self, k: int) -> bool:
        """Return whether a determiner begins the noun phrase: nothing that governs it stands before."""
        s = self.s
        if not s.bits[k] & DETERMINER or not k:
            return self._is_indefinite(k)
        if k == 1 and s.is_name(0) and not s.bits[0] and s.is_name(2):
            return False  # "Save the Children"
        return self._is_indefinite(k) or not (self._is_governed(k) or s.finite(k - 1))

    def _is_governed(self, k: int) -> bool:
        """Return whether a preposition, a conjunction or an -ing form governs a word: "of stealing [the] car"."""
        s = self.s
        if s.bits[k - 1] & (PREPOSITION | DETERMINER) or s.words[k - 1] in small.JOINS:
            return True
        return k > 1 and s.words[k - 1].endswith(suffix.ING) and s.words[k - 2] in words.OF_WHAT

    def _has_verb(self, at: int, end: int) -> bool:
        """Return whether a verb follows a relative pronoun at once, adverbs apart: "people who [fled]"."""
        s = self.s
        while at < end and s.bits[at] & (ADVERB | NEGATION):
            at += 1
        return at < end and (s.finite(at) or bool(s.bits[at] & AUXILIARY))

    def _relative(self, k: int) -> int:
        """Return where the relative pronoun stands whose verb is at *k* or shortly before, -1 if there is none."""
        s = self.s
        for at in range(k - 1, max(0, k - _RELATIVE_REACH), -1):
            if s.words[at] in words.RELATIVES:
                return at if s.words[at - 1] != "," else -1
            if s.bits[at] & SIGN or (s.bits[at] & (SUBORDINATOR | DETERMINER) and not s.bits[at] & PREPOSITION):
                return -1
        return -1

    def _is_list(self, k: int, j: int) -> bool:
        """Return whether a noun phrase, no clause, ends at *k*: "[police] and medics said"."""
        s = self.s
        if s.bits[k] & SIGN or s.finite(k):
            return False
        for at in range(k, max(-1, k - _LIST_REACH), -1):
            if s.bits[at] & SIGN or (s.bits[at] & SUBORDINATOR and not s.bits[at] & PREPOSITION):
                return True
            if s.finite(at) and not self.is_reduced(at, j):
                return False
        return k < _LIST_REACH

    def _split(self, first: int, j: int) -> int:
        """Return where the subject begins in a stretch that an adjunct opens: "In Kyiv [officials]", "In Kyiv [the mayor]"."""
        s = self.s
        for k in range(first + 1, j + 1):
            if s.bits[k] & DETERMINER and not s.bits[k - 1] & (PREPOSITION | DETERMINER) and s.words[k - 1] not in small.JOINS:
                return k
        if s.is_name(first) and not s.is_name(j) and first < j:
            return j
        return first

    # -------------------------------------------------------------- sentences that point back

    def pointed(self) -> Phrase | None:
        """Return who said the words before this sentence: "That is how [the coach] put it"."""
        return self.pointed_from(1) if self.s.words[:1] and self.s.words[0] in words.POINTING else None

    def owner_of_words(self) -> Phrase | None:
        """Return whose words a sentence announces: "[The minister's] response?", "For [Huda], the choice was simple"."""
        s = self.s
        if s.word(0) in words.FOR:
            return self.forward(1, s.size)
        said = next((k for k in range(1, min(s.size, REACH)) if s.words[k] in words.VERDICTS), -1)
        return self.back(said - 1) if said > 0 and s.is_determined(said - 1) else None

    def pointed_from(self, at: int) -> Phrase | None:
        """Return whose words a form of "be" at an index points at: "“No” [is how the coach] put it"."""
        s = self.s
        if at + 1 >= s.size or not s.bits[at] & BE:
            return None
        for k in range(at + 1, min(s.size, at + REACH)):
            if s.words[k] in words.HOW:
                return self._in_full(self.first(k + 1, s.size))
            if s.words[k] in words.VERDICTS:
                owned = k > at + 1 and s.is_determined(k - 1)
                return self.back(k - 1) if owned else self._in_full(self.forward(k + 2, s.size))
        return None

    def _in_full(self, phrase: Phrase | None) -> Phrase | None:
        """Return a noun phrase with its appositions."""
        return self.whole(phrase, self.s.size) if phrase is not None else None
