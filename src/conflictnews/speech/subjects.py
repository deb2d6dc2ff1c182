"""Noun phrases: the subject of a verb, before it or after it, with its appositions and relative clauses."""

from __future__ import annotations

from typing import NamedTuple

from conflictnews.language.lexicon import (
    ADVERB,
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
from conflictnews.language.lexicon import AUXILIARY
from conflictnews.speech.lexicon import BASE, verb_forms
from conflictnews.speech.sentences import Sentence

_REACH = 40
"""How many words before a verb are read in search of its subject."""
_SUBJECTS = frozenset("he she they it we i who someone somebody everyone everybody nobody one others some many most several".split())
_RELATIVES = frozenset("who which that whom whose".split())
_JOINS = frozenset("and or nor &".split())
_INSIDE = frozenset("of for in at from with to on behind against near inside between among about by under over within during into as".split())
"""Prepositions that may stand inside a subject."""
_FORWARD = frozenset("of for in at from with behind near inside between among".split())
_OPENINGS = frozenset("but and so yet still however meanwhile then or plus nor also".split())
_BEFORE_TIME = frozenset("on late early earlier later last this next since until by".split())
_ROLES = frozenset("aged then now formerly whose who".split())


class Phrase(NamedTuple):
    """A noun phrase: words from `first` to before `end`; its core ends before `core`, appositions follow."""

    first: int
    end: int
    core: int


class Subjects:
    """Finds the subjects of the verbs of one sentence."""

    def __init__(self, sentence: Sentence) -> None:
        self.s: Sentence = sentence

    # -------------------------------------------------------------- before the verb

    def group(self, at: int) -> int:
        """Where the verb group begins whose main verb stands at *at*: its auxiliaries and adverbs belong to it."""
        s, j = self.s, at - 1
        while j >= 0 and s.bits[j] & (ADVERB | AUXILIARY | NEGATION) and not (s.is_name(j) and j and s.bits[j] & AUXILIARY):
            j -= 1
        return j + 1

    def before(self, at: int) -> Phrase | None:
        """The subject of the verb at *at*, if it stands before it in the same clause."""
        s = self.s
        last = self.group(at) - 1
        j = self._over_time(last)
        if j < last and (j < 0 or s.finite(j) or s.bits[j] & PREPOSITION):
            j = last
        if j < 0 or s.marks[j] >= 0:
            return None
        word = s.words[j]
        if word == ",":
            return self._over_commas(j)
        if word in {")", "]", "-"}:
            opened = self._opened(j)
            found = self._back(opened - 1) if opened > 0 else None
            return Phrase(found.first, j if word == "-" else j + 1, found.core) if found else None
        if word in {"who", "which"}:
            found = self._back(j - 2 if s.word(j - 1) == "," else j - 1)
            return Phrase(found.first, found.core, found.core) if found else None
        return self._back(j)

    def _over_time(self, j: int) -> int:
        """The index before a time that stands between subject and verb: "the ministry [on Monday] said"."""
        s, k = self.s, j
        while k > 0 and (s.bits[k] & TIME or s.words[k].isdigit()) and not s.is_determined(k):
            k -= 1
        if k == j:
            return j
        while k > 0 and s.words[k] in _BEFORE_TIME:
            k -= 1
        return self.group(k + 1) - 1 if k >= 0 and s.words[k] not in {"of", "in", "the"} else j

    def _opened(self, j: int) -> int:
        """Where the bracket or dash before *j* opens."""
        sign = {")": "(", "]": "["}.get(self.s.words[j], "-")
        for k in range(j - 1, max(-1, j - _REACH), -1):
            if self.s.words[k] == sign:
                return k
        return -1

    def _over_commas(self, j: int) -> Phrase | None:
        """The subject before appositions and insertions: "[Ada Moss, the mayor,] said"."""
        s = self.s
        for k in range(j - 1, max(0, j - _REACH), -1):
            if s.words[k] in {";", ":"} or s.bits[k] & SIGN and s.words[k] not in {",", "(", ")", "-", '"', "[", "]"}:
                return None
            if s.words[k] == "," and self._interrupts(k + 1, j):
                found = self._back(k - 1)
                if found and self._heads(found.first):
                    return Phrase(found.first, j, found.core)
        return None

    def _interrupts(self, at: int, end: int) -> bool:
        """Whether a stretch between commas is an apposition, a relative clause or an insertion."""
        s = self.s
        word, bits = s.words[at], s.bits[at]
        if bits & (DETERMINER | POSSESSIVE | ADVERB | RELATIVE) or word in _ROLES or word.isdigit() or s.is_name(at):
            return True
        if word.endswith(("ing", "ed")) or bits & PREPOSITION:
            return True
        return bits == 0 and not any(s.finite(k) for k in range(at, min(end, at + 12)))

    def _heads(self, at: int) -> bool:
        """Whether a phrase that begins at *at* is no adjunct."""
        s = self.s
        return not (s.bits[at] & (PREPOSITION | SUBORDINATOR)) and not s.words[at].endswith("ing")

    def _back(self, j: int) -> Phrase | None:
        """The noun phrase that ends with the word at *j*."""
        s = self.s
        if j < 0 or s.bits[j] & (SIGN | SUBORDINATOR | CONJUNCTION | NEGATION) or s.marks[j] >= 0:
            return None
        if s.words[j] in _SUBJECTS and not (s.words[j] in {"many", "most", "some", "several", "one"} and s.word(j - 1) == "of"):
            return Phrase(j, j + 1, j + 1)
        first, core = self._extent(j)
        if first > j:
            return None
        if s.bits[first] & (PRONOUN) and first == j and not s.is_name(j):
            return None
        return Phrase(first, j + 1, core)

    def _extent(self, j: int) -> tuple[int, int]:
        """Where the noun phrase that ends at *j* begins, and where its core ends."""
        s = self.s
        first, core, k = j + 1, j + 1, j
        floor = max(-1, j - _REACH)
        while k > floor:
            word, bits = s.words[k], s.bits[k]
            if s.marks[k] >= 0:
                if not (k and k < j and s.is_name(k - 1) and s.is_name(k + 1)):
                    break
            elif word == ")":
                opened = self._opened(k)
                if opened <= 0:
                    break
                k = opened - 1
                continue
            elif bits & SIGN:
                break
            elif word in _RELATIVES and k < j and k and not s.bits[k - 1] & (SIGN | PREPOSITION) and word != "that":
                core, first = k, k
            elif word in {"that", "which"} and k < j and k and s.finite(k + 1) and not s.finite(k - 1) and s.words[k - 1] != ",":
                core, first = k, k
            elif self._reduced(k, j) and s.finite(k):
                core, first = k, k
            elif s.finite(k):
                relative = self._relative(k)
                if relative < 0:
                    break
                k = relative
                continue
            elif word in _JOINS:
                if not (k and self._is_list(k - 1)):
                    break
            elif bits & (SUBORDINATOR | CONJUNCTION) and (not bits & PREPOSITION or bits & CONJUNCTION):
                break
            elif word in {"after", "before", "since", "until", "than", "despite", "as", "like"}:
                break
            elif bits & PREPOSITION:
                if word not in _INSIDE or k == 0 or s.bits[k - 1] & SIGN or s.words[k - 1] in _OPENINGS or s.bits[k - 1] & PREPOSITION:
                    return self._split(first, j), core
            elif bits & PRONOUN and not bits & DETERMINER and not s.is_name(k):
                break
            elif bits & TIME and k < j and s.bits[k + 1] & DETERMINER:
                break
            elif bits & ADVERB and word not in {"about", "nearly", "almost", "only", "even"} and not s.is_name(k) and bits & PREPOSITION == 0 and k + 1 == first and s.bits[first if first <= j else j] & DETERMINER:
                break
            else:
                first = k
                if bits & DETERMINER and k and not (s.bits[k - 1] & PREPOSITION or s.words[k - 1] in _JOINS or s.finite(k - 1) or s.bits[k - 1] & DETERMINER):
                    break
            k -= 1
        return first, core if core > first else j + 1

    def _relative(self, k: int) -> int:
        """Where the relative pronoun stands whose verb is at *k*, -1 if there is none."""
        s = self.s
        start = self.group(k)
        for at in (start - 1, start - 2, start - 3):
            if at > 0 and s.words[at] in _RELATIVES:
                return at if s.words[at - 1] != "," else -1
        return -1

    def _reduced(self, k: int, j: int) -> bool:
        """Whether a verb is a participle after its noun: "a poll [released on Sunday]"."""
        s = self.s
        if k == 0 or k >= j or not (s.words[k].endswith(("ed", "en", "wn")) or s.words[k] in {"held", "made", "led", "found", "shot", "hit", "seen", "sent", "kept", "built", "paid", "set"}):
            return False
        before = s.bits[k - 1]
        if before & (SIGN | PRONOUN | AUXILIARY) and s.words[k - 1] != ")":
            return False
        following = s.words[k + 1]
        if following == "by":
            return True
        if s.bits[k + 1] & PREPOSITION or s.bits[k + 1] & (ADVERB | TIME):
            return not any(s.bits[m] & DETERMINER and not s.bits[m - 1] & PREPOSITION and m > k + 2 for m in range(k + 1, j + 1))
        return False

    def _is_list(self, k: int) -> bool:
        """Whether a noun phrase, no clause, ends at *k*: "[police] and medics said"."""
        s = self.s
        if s.bits[k] & SIGN or s.finite(k):
            return False
        seen = 0
        while k >= 0 and seen < 15:
            if s.bits[k] & SIGN or (s.bits[k] & SUBORDINATOR and not s.bits[k] & PREPOSITION):
                return True
            if s.finite(k) and not self._reduced(k, len(s) - 1):
                return False
            k -= 1
            seen += 1
        return seen > 0 and k < 0

    def _split(self, first: int, j: int) -> int:
        """Where the subject begins in a stretch that an adjunct opens: "In Kyiv [officials]", "In Kyiv [the mayor]"."""
        s = self.s
        for k in range(first + 1, j + 1):
            if s.bits[k] & DETERMINER and not s.bits[k - 1] & (PREPOSITION | DETERMINER) and s.words[k - 1] not in _JOINS:
                return k
        if s.is_name(first) and not s.is_name(j) and first < j:
            return j
        return first

    # -------------------------------------------------------------- the first of a clause

    def first(self, start: int, end: int) -> Phrase | None:
        """The first noun phrase between two indices, after what introduces it."""
        s, at = self.s, start
        while at < end and (s.words[at] in _OPENINGS or s.bits[at] & ADVERB and not s.is_name(at) or s.words[at] == ","):
            at += 1
        if at < end and (s.bits[at] & (PREPOSITION | SUBORDINATOR | TIME) or s.words[at].endswith("ing") or s.words[at] in {"asked", "pressed", "told"}):
            comma = next((k for k in range(at, min(end, at + _REACH)) if s.words[k] == ","), -1)
            if comma < 0:
                return None
            at = comma + 1
        return self.forward(at, end) if at < end else None

    # -------------------------------------------------------------- after the verb

    def forward(self, at: int, limit: int) -> Phrase | None:
        """The noun phrase that begins at *at*."""
        end = self._forward_end(at, limit)
        return Phrase(at, end, end) if end > at else None

    def _forward_end(self, at: int, limit: int) -> int:
        s = self.s
        if at >= limit or s.marks[at] >= 0 or s.bits[at] & (SIGN | SUBORDINATOR | PREPOSITION) and not s.bits[at] & DETERMINER:
            return at
        if s.words[at] in _SUBJECTS and s.word(at + 1) != "of" and not (s.bits[at] & DETERMINER and at + 1 < limit and not s.bits[at + 1]):
            return at + 1
        k = at
        while k < limit:
            word, bits = s.words[k], s.bits[k]
            if s.marks[k] >= 0:
                if not (k > at and k + 1 < limit and s.is_name(k - 1) and s.is_name(k + 1) and s.ends[k] - s.starts[k] < 20):
                    break
            elif bits & SIGN:
                break
            elif word in _FORWARD:
                if k + 1 >= limit or s.bits[k + 1] & (TIME | SIGN) or (word not in {"of", "for"} and s.bits[k + 1] & (ONE | POSSESSIVE)):
                    break
            elif word in _JOINS:
                if k + 1 >= limit or s.bits[k + 1] & (SIGN | PRONOUN | ADVERB | AUXILIARY) or s.finite(k + 1) or self._runs_on(k + 1, limit):
                    break
            elif bits & (PREPOSITION | SUBORDINATOR | RELATIVE) and not (bits & DETERMINER and k == at):
                break
            elif k > at and not s.is_name(k) and (s.finite(k) or self._base_verb(k) or (bits & (ADVERB | NEGATION | TIME) and not s.bits[k - 1] & DETERMINER)):
                break
            elif k > at and bits & TIME and not s.bits[k - 1] & (DETERMINER | PREPOSITION) and s.words[k] != "may":
                break
            elif k > at and bits & DETERMINER and not (s.bits[k - 1] & PREPOSITION or s.words[k - 1] in _JOINS or s.bits[k - 1] & DETERMINER):
                break
            elif k > at and bits & PRONOUN and not bits & DETERMINER and not s.is_name(k):
                break
            k += 1
        while k > at + 1 and (s.bits[k - 1] & (PREPOSITION | CONJUNCTION | DETERMINER) and not s.is_name(k - 1)):
            k -= 1
        return k

    def _base_verb(self, at: int) -> bool:
        """Whether a verb in its base form follows a plural: "workers [fear] that"."""
        s = self.s
        return s.words[at - 1].endswith("s") and not s.is_determined(at - 1) and verb_forms().get(s.words[at], frozenset()) >= {BASE} and (at + 1 >= len(s) or bool(s.bits[at + 1] & ~TIME) or s.marks[at + 1] >= 0)

    def _runs_on(self, at: int, limit: int) -> bool:
        """Whether a clause begins at *at*: a verb stands near."""
        return any(self.s.finite(k) for k in range(at + 1, min(limit, at + 6)) if not self.s.bits[k] & SIGN)

    def whole(self, phrase: Phrase, limit: int) -> Phrase:
        """A noun phrase after its verb with what is apposed to it: "said [Ada Moss, the mayor of Sake]"."""
        s, end = self.s, phrase.end
        if s.word(end) == "(":
            closed = next((k for k in range(end, min(limit, end + 15)) if s.words[k] == ")"), -1)
            end = closed + 1 if closed > 0 else end
        if s.word(end) == "who":
            end = self._piece_end(end, limit)
        while end + 1 < limit and s.words[end] == "," and self._apposed(end + 1):
            end = self._piece_end(end + 1, limit)
        return Phrase(phrase.first, end, phrase.core)

    def _apposed(self, at: int) -> bool:
        s = self.s
        word, bits = s.words[at], s.bits[at]
        if s.marks[at] >= 0 or bits & (ADVERB | TIME | SUBORDINATOR | CONJUNCTION) and word not in _ROLES:
            return False
        if bits & (DETERMINER | RELATIVE) or word in _ROLES or word.isdigit() or s.is_name(at):
            return not bits & PRONOUN or bits & (DETERMINER | RELATIVE) != 0
        return bits == 0 and not word.endswith("ing")

    def _piece_end(self, at: int, limit: int) -> int:
        """Where a stretch between commas ends."""
        s = self.s
        for k in range(at, min(limit, at + _REACH)):
            if s.marks[k] >= 0 or s.words[k] in {",", ";", ":", "-", "(", "!", "?"}:
                return k
        return min(limit, at + _REACH)
