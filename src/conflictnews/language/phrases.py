"""Noun phrases: where one begins and ends; nothing of what the noun means.

`Phrases(sentence).read(at)` gives the phrase that begins at a token, or None. A reader calls it left to right; each token is
read a constant number of times.
"""

from __future__ import annotations

from conflictnews.language import lexicon as lx
from conflictnews.language import traits as tr
from conflictnews.language.determiners import AGES, BEGINS
from conflictnews.language.document import Sentence
from conflictnews.language.noun_phrase import (
    BARE,
    COUNTED,
    DEFINITE,
    NAME,
    NOBODY,
    PLURAL,
    PRONOUN,
    SINGLE,
    NounPhrase,
)
from conflictnews.language.nouns import BRACKET, LONGEST, Nouns
from conflictnews.languages.en import function_words as en
from conflictnews.models import NumberKind, Quantity

_DEPTH = 3
"""Maximum number of of-phrases inside each other."""
_CLOSED = lx.FUNCTION | lx.SIGN
_FOLLOWS = en.AGED | {"(", ","}
_OLD = tuple(f"-{word}" for word in en.OLD)
"""Endings of an age that stands for a person."""
"""Words and signs after a noun with which brackets or an age begin."""
_OLDEST = 120
"""The highest age."""
_MOST_AGES = 6
"""Maximum number of ages in a list."""
_AGE_KINDS = AGES | {NumberKind.CARDINAL}
_MAY_BE_AGED = frozenset((NAME, SINGLE, DEFINITE, PLURAL))


class Phrases(Nouns):
    """Reads the noun phrases of one sentence."""

    __slots__ = ("_read",)

    def __init__(self, sentence: Sentence) -> None:
        super().__init__(sentence)
        self._read: dict[int, NounPhrase | None] = {}

    def read(self, at: int) -> NounPhrase | None:
        """The noun phrase that begins at a token; read once."""
        known = self._read
        if at not in known:
            known[at] = self._phrase(at, 0)
        return known[at]

    def _phrase(self, at: int, depth: int) -> NounPhrase | None:
        """Read the phrase that begins at a token, inside so many others."""
        bits, traits = self.bits[at], self.traits[at]
        if bits & _CLOSED and not bits & BEGINS and not traits & tr.BEGINS and self.words[at] != '"':
            return None
        if traits & tr.NUMBER_HEDGE and (number := self.hedged(at)) is not None:
            counted = self._phrase(number, depth)
            if counted is not None:
                counted.first = at
                counted.other = counted.other or self._others(at, number)
            return counted
        if bits & lx.PRONOUN and not bits & lx.DEFINITE and (not bits & lx.POSSESSIVE or not self.content(at + 1)):
            return self._pronoun(at, bits)
        phrase = NounPhrase(at)
        start = self.determined(phrase, at)
        if start is None:
            return None
        self.core(phrase, start)
        if not self.settle(phrase, at, start):
            return None
        if depth < _DEPTH:
            self._after(phrase, depth)
        return phrase

    def _others(self, at: int, end: int) -> bool:
        """Whether hedges say that others are counted: "another eleven", but not "more than eleven"."""
        return any(self.bits[i] & lx.OTHER and self.words[i + 1] != "than" for i in range(at, end))

    def _pronoun(self, at: int, bits: int) -> NounPhrase | None:
        """The phrase that a pronoun is; None where it stands for no people."""
        if bits & lx.RELATIVE or self.words[at] in en.PLACE_PRONOUNS:
            return None
        phrase = NounPhrase(at)
        phrase.form = NOBODY if bits & lx.NONE else PRONOUN
        phrase.count = 0 if bits & lx.NONE else None
        return phrase

    def settle(self, phrase: NounPhrase, at: int, start: int) -> bool:
        """Give a phrase its form and its number; False where nothing was read."""
        if phrase.head < 0:
            return self._bare(phrase, at, start)
        if self.words[at] == "all" and phrase.number is None:
            phrase.open = True
        head = phrase.head
        ends_plural = self.plural(head)
        if phrase.form == DEFINITE and phrase.count == 2 and phrase.number is None and not self._several(phrase, ends_plural):
            phrase.count = 1  # "both the bomber and a guard"
        if self.capitals[head]:
            first = head == 0 or self.s.titled
            phrase.named = not self.s.shouts and not (first and ends_plural)
        if phrase.form == PLURAL and phrase.count is None and not phrase.open and not phrase.other:
            plural = self._several(phrase, ends_plural)
            names = sum(self.capitals[phrase.core : head + 1])
            signs = self.words[phrase.core : head].count(".")  # "Cpl. Dante Cruz"
            whole = names == head - phrase.core + 1 - signs and (not plural or names > 1) and not self.s.shouts
            if whole or (phrase.named and names > 1 and not plural):
                phrase.form, phrase.count = NAME, 1
            elif not plural:
                phrase.count = 1
        elif phrase.form == DEFINITE and phrase.number is None and phrase.count is None:
            phrase.count = None if self._several(phrase, ends_plural) else 1
        return True

    def _bare(self, phrase: NounPhrase, at: int, start: int) -> bool:
        """Settle a phrase without a noun: a number or a word that counts stands alone."""
        if start <= self.size:
            phrase.end = max(phrase.end, start - 1)
        if phrase.form == COUNTED:
            phrase.form = BARE
        if phrase.form == DEFINITE and phrase.other and phrase.number is None and not self.plural(phrase.end):
            phrase.count = 1  # "the other was found dead"
        if phrase.form == DEFINITE and phrase.age is not None and self.words[phrase.end].endswith(_OLD):
            phrase.count = 1  # "the 24-year-old was hit"
            return True
        counts = phrase.form in {BARE, NOBODY, SINGLE} or phrase.count == 2 or self.words[at] == "all"
        return counts or phrase.other or phrase.those or phrase.open

    def _several(self, phrase: NounPhrase, ends_plural: bool) -> bool:
        """Whether the head of a phrase stands for several: a plural, or a participle as a noun."""
        if ends_plural and not phrase.named:
            return True
        head = phrase.head
        return bool(self.traits[head] & tr.PREDICATE) and self.form_at(head) in {"past", "part", "state"}

    def _after(self, phrase: NounPhrase, depth: int) -> None:
        """Read what belongs to a phrase after its noun: brackets, an age, "of" with a phrase."""
        if self.words[phrase.end + 1] in _FOLLOWS:
            self._brackets_and_age(phrase)
        if self.words[phrase.end + 1] == "of" and phrase.head >= 0 and not phrase.those:
            owned = self._phrase(phrase.end + 2, depth + 1)
            if owned is not None:
                phrase.of = owned
                phrase.end = owned.end
                if self.words[phrase.end + 1] in _FOLLOWS:
                    self._brackets_and_age(phrase)

    def _brackets_and_age(self, phrase: NounPhrase) -> None:
        at = self._past_bracket(phrase)
        word = self.words[at]
        if phrase.head < 0:
            return
        if word in en.AGED or (word == "," and self.words[at + 1] in en.AGED):
            self._ages(phrase, at + 1 + (word == ","))
            return
        if word != ",":
            return
        number_at = at + 1 + (self.words[at + 1] in en.AGED)
        number = self.number(number_at)
        if number is None:
            return
        if number_at == at + 1 and (closed := self._listed_ages(phrase, number_at)):
            phrase.age, phrase.end = number, closed - 1
            return
        aged = number_at > at + 1 or self.words[number_at + 1] in {",", "."}
        if aged and (phrase.count == 1 or number_at > at + 1) and number.kind in _AGE_KINDS:
            phrase.age = number
            phrase.end = number_at + (self.words[number_at + 1] in en.OLD)

    def _listed_ages(self, phrase: NounPhrase, at: int) -> int | None:
        """Where a list of as many ages as there are people ends: "two men, 19 and 23, were hit", "her sons, 4 and 9"."""
        if phrase.number is None and (phrase.form != DEFINITE or phrase.count is not None or phrase.open):
            return None
        ages, at = self._row_of_ages(at)
        if ages < 2 or (phrase.number is not None and (phrase.number.value != ages or self.words[at] != ",")):
            return None
        if phrase.number is None:
            if not self.bits[at] & lx.SIGN:
                return None
            phrase.count = ages
        return at

    def _row_of_ages(self, at: int) -> tuple[int, int]:
        """How many ages stand in a row from a token on, and the token behind them."""
        ages = 0
        while ages < _MOST_AGES and (number := self.number(at)) is not None and self._may_be_age(number):
            ages += 1
            at += 1
            while self.words[at] in {",", "and"} and self.number(at + 1) is not None:
                at += 1
        return ages, at

    def _ages_of(self, phrase: NounPhrase, at: int) -> int | None:
        """The token behind as many ages as there are people: "two daughters (3 and 5)"; None where there are not as many."""
        ages, end = self._row_of_ages(at)
        return end if ages > 1 and phrase.number is not None and phrase.number.value == ages else None

    @staticmethod
    def _may_be_age(number: Quantity) -> bool:
        return number.kind is NumberKind.CARDINAL and number.value is not None and number.value <= _OLDEST

    def _past_bracket(self, phrase: NounPhrase) -> int:
        """Read a short bracket after the noun; where the next thing begins."""
        at = phrase.end + 1
        close = self.closing.get(at) if self.words[at] == "(" else None
        if close is None or close - at > BRACKET:
            return at
        inside = self.number(at + 1)
        alone = inside is not None and (close == at + 2 or self._ages_of(phrase, at + 1) == close)
        if alone:
            phrase.age = inside
        if inside is None or (alone and (phrase.form in _MAY_BE_AGED or close > at + 2)):
            phrase.end = close
            return close + 1
        return at

    def _ages(self, phrase: NounPhrase, at: int) -> None:
        """Read "aged four", "ages 16, 18 and 23"."""
        while at < self.size and (self.bits[at] & (lx.NUMBER | lx.DATE) or self.words[at] in {",", "and"}):
            number = self.numbers.get(at)
            if number is not None or self.bits[at] & lx.DATE:
                phrase.age = phrase.age or number
                phrase.end = at
            elif not self.bits[at + 1] & (lx.NUMBER | lx.CONJUNCTION):
                break
            at += 1
        if self.words[phrase.end + 1] in en.OLD:
            phrase.end += 1


__all__ = [
    "BARE",
    "COUNTED",
    "DEFINITE",
    "LONGEST",
    "NAME",
    "NOBODY",
    "PLURAL",
    "PRONOUN",
    "SINGLE",
    "NounPhrase",
    "Phrases",
]
