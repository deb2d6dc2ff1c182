"""Determiners: what stands before the noun of a phrase, and the number of those who are meant."""

from __future__ import annotations

from conflictnews.language import lexicon as lx
from conflictnews.language import traits as tr
from conflictnews.language.noun_phrase import COUNTED, DEFINITE, NOBODY, PLURAL, SINGLE, NounPhrase
from conflictnews.language.sight import Sight
from conflictnews.languages.en import function_words as en
from conflictnews.languages.en import multiples
from conflictnews.languages.en.predicate_records import SUBJECT, Predicate
from conflictnews.models import NumberKind, Quantity

_ADDS = 8
"""Maximum number of words before the noun that only add ("a further", "a total of")."""
AGES = frozenset((NumberKind.DURATION, NumberKind.MEASURE))
_COUNTS = AGES | {NumberKind.CARDINAL, NumberKind.ORDINAL}
_DETERMINES = lx.NUMBER | lx.NONE | lx.ONE | lx.OTHER | lx.DEFINITE | lx.POSSESSIVE | lx.ALL | lx.MANY
BEGINS = _DETERMINES | lx.DATE | lx.PRONOUN
"""Classes of function words with which a phrase may begin."""
_MULTIPLES = {
    first: tuple(row for row in (*multiples.MULTIPLES, multiples.AS_MANY) if row.words[0] == first)
    for first in (row.words[0] for row in (*multiples.MULTIPLES, multiples.AS_MANY))
}
_OWNS = lx.DEFINITE | lx.POSSESSIVE | lx.PRONOUN | lx.ALL | lx.RELATIVE


class Determiners(Sight):
    """Reads the words before a noun."""

    __slots__ = ()

    def number(self, at: int) -> Quantity | None:
        """The quantity that stands at a token."""
        return self.numbers.get(at) if self.numbers else None

    def hedged(self, at: int) -> int | None:
        """Where the number stands that hedges begin at a token: "no fewer than [40]", "a minimum of [12]"."""
        i, traits = at, self.traits
        while i < at + _ADDS and traits[i] & tr.NUMBER_HEDGE:
            i += 1
        if i == at:
            return None
        number = self.number(i)
        return i if number is not None and number.kind is NumberKind.CARDINAL else None

    def determined(self, phrase: NounPhrase, at: int) -> int | None:
        """Read determiners and number; where the noun begins, or None where no phrase begins here."""
        bits, traits = self.bits, self.traits
        b = bits[at]
        if (after := self._multiple(phrase, at)) is not None:
            return after
        if not b & (_DETERMINES | lx.DATE) and not traits[at] & tr.HEDGE:
            return at
        if b & (lx.ONE | lx.DEFINITE):
            unknown = self._unknown_number(at)
            if unknown is not None:
                phrase.open, phrase.form = True, COUNTED
                return unknown
        i = at + 1 if b & (lx.NUMBER | lx.DATE) and self._third(phrase, at) else at
        for _ in range(at + _ADDS - i):
            if i >= self.size:
                break
            b = bits[i]
            if b & lx.NUMBER:
                if not self._number(phrase, i):
                    return i if i > at else None
                i += 1
            elif b & _DETERMINES:
                after = self._determiner(phrase, i, i > at)
                if after == i:
                    break
                i = after
            elif traits[i] & tr.HEDGE and bits[i + 1] & (lx.NUMBER | lx.OTHER | lx.ONE | lx.MANY):
                i += 1
            elif i > at and self.words[i] == "of" and self._partitive(phrase, i):
                i = self._partitive_end(phrase, i)
            elif i > at and traits[i] & tr.TOTAL and self.words[i + 1] == "of":
                phrase.form, phrase.count = PLURAL, None
                i += 2
            else:
                break
        return i

    def _multiple(self, phrase: NounPhrase, at: int) -> int | None:
        """Read "twice as many"; where the noun begins, None where no such words begin."""
        for row in _MULTIPLES.get(self.words[at], ()):
            end = at + len(row.words)
            if tuple(self.words[at:end]) == row.words and self.words[end] != multiples.AS and self._as_many(row, at):
                phrase.times, phrase.open, phrase.form = row.times, True, COUNTED
                return end + (self.words[end] == "of")
        return None

    def _as_many(self, row: multiples.Multiple, at: int) -> bool:
        """Whether a bare "many" stands after "as" at the head of what it counts; other phrases need nothing before them."""
        if row is not multiples.AS_MANY:
            return True
        return self.words[at - 1] == multiples.AS and bool(self.bits[at - 2] & (lx.CONJUNCTION | lx.SIGN | lx.SUBORDINATOR))

    def _determiner(self, phrase: NounPhrase, at: int, inside: bool) -> int:
        """Read one determiner; where the next thing begins, the same token where it is rather another word."""
        b, word = self.bits[at], self.words[at]
        if b & lx.NONE and not b & lx.CONJUNCTION:
            phrase.form, phrase.count = NOBODY, 0
            return at + 2 if word == "no" and self.words[at + 1] == "one" else at + 1
        if b & (lx.ONE | lx.OTHER) and (inside or not b & lx.PREPOSITION):
            self._single(phrase, at)
            return at + 1
        if b & (lx.DEFINITE | lx.POSSESSIVE):
            if phrase.number is None and phrase.form == PLURAL:
                phrase.form = DEFINITE
            return at + 1
        if b & (lx.ALL | lx.MANY) and not b & lx.PREPOSITION:
            phrase.open = phrase.open or bool(b & lx.MANY) or word == "most"
            if word == "both":
                phrase.count = 2
            return at + 1
        return at

    def _third(self, phrase: NounPhrase, at: int) -> bool:
        """Read "a third" or a word of time with an article ("a night watchman") as a determiner."""
        number = self.numbers.get(at)
        if not self.words[at].startswith("a "):
            return False
        fraction = number is not None and number.kind is NumberKind.FRACTION and self.words[at + 1] != "of"
        if not (fraction or (self.bits[at] & lx.DATE and self.content(at + 1))):
            return False
        phrase.form, phrase.count, phrase.other = SINGLE, 1, fraction
        return True

    def _unknown_number(self, at: int) -> int | None:
        """Where the noun begins after "an unknown number of"."""
        traits = self.traits
        if not (traits[at + 1] | traits[at + 2] | traits[at + 3]) & tr.NUMBER_NOUN:
            return None
        for i in range(at + 1, min(at + 4, self.size - 1)):
            if traits[i] & tr.NUMBER_NOUN:
                known = any(self.words[j] in en.SMALL_NUMBERS for j in range(at + 1, i))
                if (i == at + 1 or known or self.words[i - 1] in en.UNKNOWN) and self.bits[at] & lx.ONE:
                    return i + 1 + (self.words[i + 1] == "of")
                return None
            if self.bits[i] & (lx.SIGN | lx.NUMBER | lx.DATE):
                return None
        return None

    def _number(self, phrase: NounPhrase, at: int) -> bool:
        """Read a number before a noun; False for one that does not count people."""
        quantity = self.numbers.get(at)
        if quantity is None or quantity.kind not in _COUNTS:
            return False
        if quantity.kind in AGES:
            phrase.age = quantity
            return phrase.form in {SINGLE, DEFINITE} or at == phrase.first or phrase.number is not None
        if quantity.kind is NumberKind.ORDINAL:
            if phrase.form == DEFINITE and self._does(at + 1, phrase):
                phrase.form, phrase.count, phrase.other = SINGLE, 1, True  # "the third was pronounced dead"
            return phrase.form in {SINGLE, DEFINITE}
        if phrase.those and (phrase.number is not None or phrase.form == SINGLE):
            phrase.whole = quantity
            return True  # "three of the nine": the first number counts
        if quantity.value == 0:
            phrase.form, phrase.count = NOBODY, 0
            return True
        phrase.number = quantity
        if phrase.form != NOBODY:
            phrase.form, phrase.count = COUNTED, None
        return True

    def _does(self, at: int, phrase: NounPhrase) -> bool:
        """Whether an ordinal is the subject of what follows: "the third was hit", "The fifth, a clerk, died"."""
        if self.bits[at] & lx.AUXILIARY or (phrase.first == 0 and self.words[at] == ","):
            return True
        return any(isinstance(e.record, Predicate) and e.record.frame == SUBJECT and e.record.harm for e in self.entries_at(at))

    def _single(self, phrase: NounPhrase, at: int) -> None:
        bits, word = self.bits[at], self.words[at]
        if bits & lx.OTHER:
            phrase.other = True
            if word in {"others", "more", "other"} or phrase.number is not None:
                return
        if phrase.form == PLURAL and bits & lx.ONE:
            phrase.form, phrase.count = SINGLE, 1

    def _partitive(self, phrase: NounPhrase, at: int) -> bool:
        """Whether "of" makes a number a part of others: "three of the", "two of them", "many of whom"."""
        counted = (
            phrase.number is not None
            or phrase.open
            or self.words[at - 1] == "all"
            or phrase.form in {NOBODY, SINGLE}
            or phrase.count is not None
        )
        following = self.bits[at + 1]
        plain = self.words[at - 1] in en.VAGUE_COUNTS or at - 1 in self.numbers
        owned = following & (lx.DEFINITE | lx.POSSESSIVE | lx.PRONOUN | lx.ALL | lx.RELATIVE)
        return counted and bool(owned or plain or at + 1 in self.numbers)

    def _partitive_end(self, phrase: NounPhrase, at: int) -> int:
        following = self.bits[at + 1]
        if following & (lx.DEFINITE | lx.PRONOUN | lx.ALL | lx.RELATIVE | lx.NUMBER) and not following & lx.POSSESSIVE:
            phrase.those = True
        i = at + 1
        if self.bits[i] & (lx.PRONOUN | lx.RELATIVE) and not self.bits[i] & (lx.DEFINITE | lx.POSSESSIVE):
            phrase.end = i
            return self.size + i  # a pronoun closes the phrase
        return i
