"""Nouns: where the noun of a phrase begins and ends, with its modifiers and its owner."""

from __future__ import annotations

from conflictnews.language import lexicon as lx
from conflictnews.language import traits as tr
from conflictnews.language.determiners import AGES, Determiners
from conflictnews.language.document import Sentence
from conflictnews.language.noun_phrase import DEFINITE, NounPhrase
from conflictnews.language.sight import OPEN
from conflictnews.languages.en import function_words as en
from conflictnews.languages.en.clause_words import WOUNDS
from conflictnews.languages.en.predicate_records import OBJECT, SUBJECT, Predicate
from conflictnews.models import NumberKind
from conflictnews.tables.characters import ABBREVIATIONS

LONGEST = 10
"""Maximum number of tokens in the core of a noun phrase."""
BRACKET = 7
"""Maximum number of tokens between brackets inside a noun phrase."""
_PLAIN = OPEN | lx.VERB | lx.SAYING
"""Classes without which a word may be a plain noun."""
_PARTICIPLES = frozenset(("past", "part", "state"))


class Nouns(Determiners):
    """Reads the noun of a phrase."""

    __slots__ = ("closing", "plain_capitals")

    def __init__(self, sentence: Sentence) -> None:
        super().__init__(sentence)
        self.closing: dict[int, int] = _brackets(self.words) if ")" in self.words else {}
        self.plain_capitals: bool = not (sentence.shouts or sentence.titled)
        """Whether a capital says that a word is a name."""

    def core(self, phrase: NounPhrase, start: int) -> None:
        """Read the noun with its modifiers."""
        if start >= self.size:  # a pronoun has closed the phrase, or the sentence ends
            if phrase.those:
                self._told(phrase)
            else:
                phrase.end = max(phrase.end, self.size - 1)
            return
        bits, traits = self.bits, self.traits
        i = core = start
        nouns, bound = 0, min(self.size, start + LONGEST)
        determined = start > phrase.first
        while i < bound:
            b = bits[i]
            if not b & _PLAIN and not traits[i] & tr.IN_PHRASE:
                nouns += 1
                i += 1
            elif b & (lx.SIGN | lx.BE) and nouns and self._in_name(i):
                i += 1
            elif b & (lx.SIGN | lx.BE) and nouns and self._possesses(i):
                self._owned(phrase, core, i - 1)
                nouns, determined = 0, True
                i = core = self._owned_number(phrase, i + 1)
                bound = min(self.size, i + LONGEST)
            elif b & lx.SIGN and i == core and self.words[i] == '"' and self.content_or_number(i + 1):
                i, core, bound = i + 1, core + 1, min(self.size, bound + 1)
            elif b & OPEN and not self._time_noun(i, determined):
                after = self._inside(phrase, i, nouns, determined)
                if after == i:
                    break
                i = after
            else:
                step = self._step(i, nouns, determined)
                if step is None:
                    break
                nouns += step
                i += 1
        if i > core:
            phrase.core, phrase.head = core, i - 1
            while bits[phrase.head] & lx.SIGN and phrase.head > core:
                phrase.head -= 1
        phrase.end = max(phrase.end, i - 1)

    def _inside(self, phrase: NounPhrase, at: int, nouns: int, determined: bool) -> int:
        """Where a phrase goes on after a token that is no noun; the same token where the phrase ends before it."""
        bits = self.bits[at]
        if bits & lx.SIGN:
            return self._past_sign(phrase, at, nouns)
        if bits & lx.DATE:
            return at + 1 if determined and self.content(at + 1) else at
        if bits & lx.ADVERB and nouns == 0 and determined and self.words[at] in en.NEARBY:
            return at + 1  # "a nearby clinic"
        if bits & lx.ADVERB and nouns == 0 and self.traits[at] & tr.LY and self.form_at(at + 1) and self.content(at + 2):
            return at + 1 if determined or self.plural(at + 2) else at
        return self._past_number(phrase, at)

    def _past_sign(self, phrase: NounPhrase, at: int, nouns: int) -> int:
        """Where a phrase goes on after a sign; the same token where the phrase ends before it."""
        word = self.words[at]
        if word == "(" and nouns:
            close = self._inner_bracket(at)
            return at if close is None else close + 1
        if word == "/" and nouns and self.capitals[at - 1] and self.capitals[at + 1] and self.content(at + 1):
            return at + 1  # "eight SNA/HTS fighters"
        return at + 1 if word == "-" and nouns == 0 and phrase.age is not None else at

    def _past_number(self, phrase: NounPhrase, at: int) -> int:
        """Where a phrase goes on after an age or a rank; the same token where the phrase ends before it."""
        number = self.number(at)
        if number is None or not self.content(at + 1):
            return at
        if number.kind in AGES:
            phrase.age = number
            return at + 1
        return at + 1 if number.kind is NumberKind.ORDINAL else at

    def _told(self, phrase: NounPhrase) -> None:
        """Read who they are right after a pronoun: "nine of them children", "one of them a nun"."""
        at = phrase.end + 1
        if self.bits[at] & lx.ONE and not self.bits[at] & lx.OTHER:
            at += 1
        if self.content(at) and not self.form_at(at):
            told = NounPhrase(at)
            self.core(told, at)
            if told.head >= 0 and (at > phrase.end + 1 or self.plural(told.head)):
                phrase.core, phrase.head, phrase.end = told.core, told.head, told.end
                aged = self.number(told.end + 2) if self.words[told.end + 1] == "of" else None
                if aged is not None and at > phrase.first and told.end == told.head:
                    phrase.age, phrase.end = aged, told.end + 2  # "one of them a girl of nine"

    def _step(self, at: int, nouns: int, determined: bool) -> int | None:
        """How many nouns a token adds to a phrase: 0 for a modifier; None where the phrase ends before it."""
        traits = self.traits[at]
        if traits & tr.ADJECTIVE:
            return 0
        if traits & tr.LIES and nouns == 0 and self.bits[at - 1] & lx.NUMBER:
            return None
        if traits & tr.HELD_AS and nouns and not self.content(at + 1):
            return None
        if traits & tr.PREDICATE and (form := self.form_at(at)):
            return self._of_predicate(at, form, nouns, determined)
        if self.capitals[at] and self.plain_capitals:
            return 1
        if traits & tr.LIGHT and nouns == 0 and not self._noun_position(at):
            return None
        if self.bits[at] & (lx.VERB | lx.SAYING):
            if nouns == 0 and not determined and self.words[at].endswith("ed") and self.opens_with(at):
                return 0
            return None if nouns or not determined else 1
        return self._by_ending(at, traits, nouns, determined)

    def _by_ending(self, at: int, traits: int, nouns: int, determined: bool) -> int | None:
        """The same for a word that only its ending may make a verb."""
        if nouns and traits & tr.PLAIN_PAST:
            return None
        if traits & tr.ED:
            if nouns and not self._ends_plural(at + 1):
                return None
            return 0 if self.content(at + 1) and not (nouns and self.plural(at - 1)) else None
        if traits & tr.ING and not traits & tr.ING_NOUN:
            follows = self.content(at + 1) and not self.plural(at + 1)
            if nouns and (self.plural(at - 1) or not follows):
                return None
            return 1 if determined or nouns or not self.content(at + 1) else 0
        return 1

    def _of_predicate(self, at: int, form: str, nouns: int, determined: bool) -> int | None:
        """The same for a word that may be a predicate: "wounded soldiers" but "soldiers wounded"."""
        if form in _PARTICIPLES:
            state = form == "state" and self.bits[at - 1] & lx.NUMBER and self._long_state(at)
            return self._of_participle(at, determined) if nouns == 0 and not state else None
        if form == "ing":
            return self._of_ing(at, nouns, determined)
        if nouns == 0:
            wound = self.words[at + 1] in WOUNDS and self.plural(at + 1)  # "received knife wounds"
            return 1 if determined or form == "third" or wound or self.leads(at) else None
        return self._of_finite(at, form)

    def _of_ing(self, at: int, nouns: int, determined: bool) -> int | None:
        """The same for an -ing form."""
        if determined:
            return 1 if nouns == 0 else None
        if nouns:  # "in Russian shelling of a village"
            return 1 if self.capitals[at - 1] and self.bits[at + 1] & lx.PREPOSITION else None
        if self.leads(at):
            return 1
        return 0 if self.content(at + 1) else None

    def _of_finite(self, at: int, form: str) -> int | None:
        """The same for a base or -s form after a noun."""
        following = self.bits[at + 1]
        if self._long_entry(at, form) or self._intransitive(at, known=form == "base" and self.plural(at - 1)):
            return None  # "Sniper cuts down girl", "three soldiers die in a blast", "youth hit in raid dies"
        if (following & (lx.NUMBER | lx.DETERMINER) and not following & lx.PREPOSITION) or self.hedged(at + 1) is not None:
            return None  # "Bomb kills two", "Bomb kills at least six"
        if following & lx.CONJUNCTION and self.form_at(at + 2) == form:
            return None
        if not self.content(at + 1):
            return 1
        if form == "third" and not self.plural(at - 1) and self._harms(at):
            done = self.form_at(at + 1) == "past" and not self.content(at + 2)
            return 1 if done else None  # "Israeli strikes killed six", but "Mob kills policeman"
        object_follows = self.plural(at - 1) and form == "base"
        return None if object_follows or (self.s.headline and self.plural(at + 1) and form == "third") else 1

    def _long_state(self, at: int) -> bool:
        """Whether an adjective of several words begins at a token: "60 feared dead"."""
        return any(len(e.words) > 1 and tuple(self.words[at : at + len(e.words)]) == e.words for e in self.known[at].entries)

    def _of_participle(self, at: int, determined: bool) -> int | None:
        """The same for a participle with which the noun may begin: "the wounded", "wounded soldiers"."""
        if self.words[at - 1] in en.LONE:
            return 1  # "a single shot felled two guards"
        before, following = self.bits[at - 1], self.bits[at + 1]
        verb = bool(following & (lx.VERB | lx.SAYING)) and not self.plural(at + 1)
        verb = verb or (bool(before & lx.NUMBER) and self._goes_on_ing(at + 1))  # "4 wounded repelling an attack"
        if not verb and self.content_or_number(at + 1) and (determined or at == 0 or before & lx.FUNCTION):
            modifies = self.plural(at + 1) or determined
            return 0 if modifies and not (self.capitals[at + 1] and not self.s.titled) else None
        stands = determined and (before & (lx.DEFINITE | lx.POSSESSIVE) or self.words[at - 1] in {"of", "'s"})
        return 1 if stands and (verb or not self.content(at + 1)) else None

    def _goes_on_ing(self, at: int) -> bool:
        """Whether an -ing form that is no noun stands at a token."""
        return bool(self.traits[at] & tr.ING) and not self.traits[at] & tr.ING_NOUN

    def opens_with(self, at: int) -> bool:
        """Whether a participle stands before its noun: "Suspected Fulani herders killed two", "by suspected Fulani herders"."""
        if not self.content(at + 1):
            return False
        before, word = self.bits[at - 1], self.words[at - 1]
        if self.words[at] in en.SUPPOSED and (before & lx.SAY or word == ","):
            return True
        return bool(before & (lx.SIGN | lx.PREPOSITION | lx.SUBORDINATOR)) and word != ","

    def leads(self, at: int) -> bool:
        """Whether a form that may be a verb is the noun at the head of a sentence: "Bomb kills two", "Shelling in Homs"."""
        if not self.bits[at - 1] & lx.SIGN or self.words[at - 1] in {",", ";"} or self.hedged(at + 1) is not None:
            return False
        return bool(self.bits[at + 1] & lx.PREPOSITION) or self.form_at(at + 1) in {"third", "past", "part"}

    def _long_entry(self, at: int, form: str) -> bool:
        """Whether a verb with its particle begins at a token: "cuts down"."""
        return any(len(entry.words) > 1 and entry.form == form for entry in self.entries_at(at))

    def _intransitive(self, at: int, *, known: bool) -> bool:
        """Whether a predicate at a token harms its own subject and is no noun; *known*: also one of known people only."""
        if self.known[at].noun is not None:
            return False
        found = [entry.record for entry in self.known[at].entries if len(entry.words) == 1]
        return bool(found) and all(
            isinstance(row, Predicate) and row.frame == SUBJECT and row.harm and known >= row.known for row in found
        )

    def _harms(self, at: int) -> bool:
        """Whether a predicate at a token harms its object and is no noun."""
        if self.known[at].noun is not None:
            return False
        rows = [entry.record for entry in self.known[at].entries]
        return any(isinstance(row, Predicate) and row.harm and row.frame == OBJECT for row in rows)

    def _noun_position(self, at: int) -> bool:
        """Whether a noun is due at a token: right after an article, a possessive or "of"."""
        bits = self.bits[at - 1] if at else 0
        return (
            bool(bits & (lx.ONE | lx.DEFINITE | lx.POSSESSIVE | lx.NONE) and not bits & lx.NUMBER) or self.words[at - 1] == "of"
        )

    def _ends_plural(self, at: int) -> bool:
        return self.content(at) and self.words[at] in en.PLURALS_WITHOUT_S and not self.plural(at - 2)

    def _time_noun(self, at: int, determined: bool) -> bool:
        """Whether a word of time is a part of the phrase: "an evening patrol"."""
        bits = self.bits[at]
        return bool(bits & lx.TIME) and not bits & (lx.FUNCTION & ~lx.TIME) and determined and self.content(at + 1)

    def _inner_bracket(self, at: int) -> int | None:
        """Where brackets end that stand inside a phrase: "a Border Guard Force (BGF) member"."""
        close = self.closing.get(at)
        if close is None or close - at > BRACKET or not self.content(close + 1) or self.capitals[close + 1]:
            return None
        found = self.form_at(close + 1)
        return (
            close
            if not found and not self.bits[close + 1] & (lx.VERB | lx.SAYING) and not self.words[close + 1].endswith("ed")
            else None
        )

    def _in_name(self, at: int) -> bool:
        """Whether a sign stands inside a name: "three New People's Army rebels", "Cpl. Dante Cruz"."""
        if self.words[at] == ".":
            title = self.words[at - 1] in ABBREVIATIONS and self.capitals[at - 1]
            return title and self.capitals[at + 1] and self.content(at + 1)
        if self.words[at] != "'s":
            return False
        actors = self.s.actors
        return at in actors and actors.get(at - 1) is actors[at] and actors.get(at - 2) is actors[at]

    def _possesses(self, at: int) -> bool:
        """Whether an apostrophe after a noun makes what stands before it the owner of the next noun."""
        word = self.words[at]
        return (word == "'s" or (word == "'" and self.words[at - 1].endswith("s"))) and self.content_or_number(at + 1)

    def _owned(self, phrase: NounPhrase, core: int, last: int) -> None:
        """Make what was read so far the owner of the phrase."""
        phrase.owner = self._owner(phrase, core, last)
        if not phrase.those:
            phrase.form, phrase.number, phrase.count, phrase.other = DEFINITE, None, None, False

    def settle(self, phrase: NounPhrase, at: int, start: int) -> bool:
        """Give a phrase its form and its number; False where nothing was read."""
        raise NotImplementedError  # `Phrases` has it; an owner inside a phrase is settled by it, too

    def _owner(self, phrase: NounPhrase, core: int, last: int) -> NounPhrase:
        owner = NounPhrase(phrase.first)
        owner.core, owner.head, owner.end = core, last, last
        owner.form, owner.number, owner.count, owner.other = phrase.form, phrase.number, phrase.count, phrase.other
        self.settle(owner, owner.first, core)
        return owner

    def _owned_number(self, phrase: NounPhrase, at: int) -> int:
        if self.bits[at] & lx.NUMBER:
            self._number(phrase, at)
            at += 1
        while self.bits[at] & lx.OTHER:
            phrase.other = True
            at += 1
        return at


def _brackets(words: list[str]) -> dict[int, int]:
    """Where each round bracket closes, by where it opens; one pass."""
    found: dict[int, int] = {}
    opened: list[int] = []
    for at, word in enumerate(words):
        if word == "(":
            opened.append(at)
        elif word == ")" and opened:
            found[opened.pop()] = at
    return found
