"""Groups of people in a sentence, and how many they are."""

from __future__ import annotations

from attrs import frozen

from conflictnews.casualties.lexis import Person, person
from conflictnews.casualties.phrases import Phrase, Phrases
from conflictnews.casualties.tokens import STOPS, Sentence
from conflictnews.languages.en.victims import WHOLE_GROUPS
from conflictnews.models import Actor, NumberKind, Quantity, VictimKind

_ONE = frozenset("a an another".split())
_DEFINITE = frozenset("the his her its their my our this that".split())
_EXTRA = frozenset("more other others further additional new fellow of".split())
_OWNERS = frozenset("the its his her their our my these those them whom which us".split())
_THOSE = frozenset("whom them which us".split())
_CLOSE = frozenset("others them whom which more".split())
_NONE = frozenset("no none nobody neither zero".split())
_NOT_KNOWN = frozenset("unknown undetermined unspecified undisclosed".split())
_ALONE = frozenset((*WHOLE_GROUPS, "himself", "herself", "one"))
_BODIES = frozenset("family household crew staff police troop".split())
"""Singular nouns that name more than one."""
_SINGLE = Quantity(NumberKind.CARDINAL, 1, 1, 1)
_AGES = frozenset((NumberKind.DURATION, NumberKind.MEASURE))
_OF_AGE = 18
"""Below this many years a victim is a child (Convention on the Rights of the Child, article 1)."""


@frozen
class Group:
    """People in the text, and how many: tokens first to last (both included).

    `quantity` is None where a lone article counts them ("a policeman": `count` is 1), where nobody is meant (`count` 0), and
    where the text says that the number is not known. `head` are the first and the last token of the noun phrase.
    """

    first: int
    last: int
    quantity: Quantity | None = None
    count: int | None = None
    head: tuple[int, int] | None = None
    kind: VictimKind = VictimKind.UNKNOWN
    lemma: str | None = None
    actor: Actor | None = None
    negated: bool = False
    thing: bool = False

    @property
    def bare(self) -> bool:
        """Whether no noun says who they are."""
        return self.head is None


def groups_in(sentence: Sentence) -> list[Group]:
    """The groups of a sentence, in order, disjoint."""
    reader = _Reader(sentence)
    out: list[Group] = []
    at = 0
    while at < len(sentence.tokens):
        group = reader.group(at)
        if group is not None:
            out.append(group)
            at = group.last
        at += 1
    return out


class _Reader:
    def __init__(self, sentence: Sentence) -> None:
        self.s = sentence
        self.word = sentence.word
        self.phrases = Phrases(sentence)

    def group(self, at: int) -> Group | None:
        """The group that begins at a token."""
        token = self.s.tokens[at]
        if token.number is not None:
            return self._counted(at, token.number) if token.number.kind is NumberKind.CARDINAL else None
        if token.word in _NONE:
            return self._nobody(at)
        if token.word in _ONE or token.word in _DEFINITE:
            return self._single(at)
        if token.raw[0].isupper() and self.s.capital(at + 1):
            return self._titled(at)
        return self._word_alone(at) if token.word in _ALONE else None

    def _word_alone(self, at: int) -> Group | None:
        """A word that is a group by itself: "couple", "himself", "one" in a list."""
        word, before = self.word(at), self.word(at - 1)
        if word in WHOLE_GROUPS and before in _ONE:
            return Group(at, at, count=WHOLE_GROUPS[word], head=(at, at), kind=VictimKind.CIVILIAN, lemma=word)
        if word in {"himself", "herself"} and self.s.trigger(at - 1) is not None:
            return Group(at, at, count=1)
        if word == "one" and before in {"and", ","}:
            return self._bare(at, at + 2 * (self.word(at + 2) in _THOSE), _SINGLE)
        return None

    def _of(self, at: int, phrase: Phrase, who: Person, quantity: Quantity | None, count: int | None) -> Group:
        kind = self.phrases.kind(phrase, who)
        head = (phrase.first, phrase.head)
        return Group(at, phrase.last, quantity, count, head, kind, who.lemma, phrase.actor, negated=count == 0)

    # -------------------------------------------------------------- with a number

    def _counted(self, at: int, quantity: Quantity) -> Group | None:
        start = self._after_number(at)
        state = self.s.trigger(start) if self.word(start - 1) in _OWNERS else None
        if state is not None and state.form in {"", "past"}:
            return Group(at, start, quantity)  # "several of the injured"
        phrase = self.phrases.read(start)
        if phrase is None:
            return self._bare(at, start - 1, quantity)
        if phrase.who is None:
            return Group(at, phrase.last, quantity, thing=True)
        return self._of(at, phrase, phrase.who, quantity, None)

    def _after_number(self, at: int) -> int:
        """Where the noun of a number begins: after "more", "of the", "of whom were", "of the six"."""
        start = at + 1
        while self.word(start) in _EXTRA or (self.word(start - 1) == "of" and self.word(start) in _OWNERS):
            start += 1
        if self.word(start - 1) in _THOSE and self.word(start) in {"were", "was"} and self.phrases.read(start + 1):
            start += 1
        if self.s.number(start) is not None and self.word(start - 1) in _OWNERS | {"of"}:
            start += 1
        return start

    def _bare(self, at: int, last: int, quantity: Quantity) -> Group | None:
        """A number without a noun, with the "others" or "of them" that belongs to it; an age is no such number."""
        if self._is_age(at):
            return None
        if self.word(at - 1) == "of" and self.word(at - 2) in {"family", "household"}:
            return Group(at, at, quantity, head=(at - 2, at), kind=VictimKind.CIVILIAN, lemma="family")
        while last > at and self.word(last) not in _CLOSE:
            last -= 1
        return Group(at, last, quantity)

    def _is_age(self, at: int) -> bool:
        """Whether a bare number is an age: "a girl of 9", "Jomar, 24, died", "aged 31"."""
        before = self.word(at - 1)
        if before == "aged" or (before == "," and self.word(at + 1) == "," and self.s.capital(at - 2)):
            return True
        who = person(self.word(at - 2)) if before == "of" else None
        return who is not None and who.singular and who.lemma not in _BODIES

    # -------------------------------------------------------------- without a number

    def _nobody(self, at: int) -> Group | None:
        """Nobody: "no one", "no civilians", "none of the hostages", "neither of the drivers"."""
        if self.word(at) == "nobody" or (self.word(at) == "no" and self.word(at + 1) == "one"):
            return Group(at, at + (self.word(at) == "no"), count=0, negated=True)
        start = at + 1
        while self.word(start) in _EXTRA | _OWNERS or self.s.number(start) is not None:
            start += 1
        found = self.phrases.people(start)
        if found is not None:
            return self._of(at, *found, None, 0)
        return Group(at, at, count=0, negated=True) if self.s.trigger(start) else None

    def _single(self, at: int) -> Group | None:
        """One person: "a policeman", "the mayor", "her 12-year-old son", "a third"."""
        if self.word(at + 1) in _NOT_KNOWN and self.word(at + 2) == "number":
            return self._unknown_number(at)
        start = self._after_age(at + 1)
        if start > at + 1 and self.word(at) in _ONE and (self.word(start) in STOPS or self.s.trigger(start)):
            return Group(at, start - 1, count=1)
        found = self.phrases.people(start)
        if found is None or not found[1].singular or found[1].lemma in _BODIES or self.word(found[0].head) in WHOLE_GROUPS:
            return None
        phrase, who = found
        if self._is_minor(at + 1):
            who = Person(VictimKind.CHILD, True, who.lemma)
        return self._of(at, phrase, who, None, 1)

    def _unknown_number(self, at: int) -> Group | None:
        """The group of "an unknown number of miners", of "an unknown number injured"."""
        if self.s.trigger(at + 3):
            return Group(at, at + 2)
        found = self.phrases.people(at + 4) if self.word(at + 3) == "of" else None
        return self._of(at, *found, None, None) if found else None

    def _titled(self, at: int) -> Group | None:
        """One person by title and name: "Colonel Idris Barkai"."""
        found = self.phrases.people(at)
        if found is None or not found[1].singular or found[0].last == found[0].head:
            return None
        phrase, who = found
        return self._of(at, Phrase(at, phrase.last, phrase.last, who, phrase.actor), who, None, 1)

    def _after_age(self, at: int) -> int:
        """The token after an ordinal or an age: "a [third] man", "a [9-year-old] boy"."""
        number = self.s.number(at)
        if number is not None and (number.kind in _AGES or number.kind is NumberKind.ORDINAL):
            at += 1
            while self.word(at) in {"-", "year", "month", "day", "old", "year-old"}:
                at += 1
        return at

    def _is_minor(self, at: int) -> bool:
        """Whether a token is an age below eighteen years."""
        number = self.s.number(at)
        if number is None or number.kind not in _AGES or number.value is None:
            return False
        return number.unit in {"day", "week", "month"} or (number.unit == "year" and number.value < _OF_AGE)
