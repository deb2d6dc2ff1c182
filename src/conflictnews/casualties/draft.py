"""A statement in the making: whom a clause harms, how many, and where it stands."""

from __future__ import annotations

from conflictnews.casualties.people import Person
from conflictnews.language.clauses import Clause
from conflictnews.language.document import Sentence
from conflictnews.language.noun_phrase import DEFINITE, PRONOUN, NounPhrase
from conflictnews.languages.en.clause_grammar import ALL
from conflictnews.languages.en.figures import CLAIM_ENDS
from conflictnews.models import Harm, NumberKind, Quantity, VictimKind

Bounds = tuple[int | None, int | None, int | None]
"""The least, the best and the most."""


class Draft:
    """A statement being made: whom a clause harms, how many, where it stands (tokens *first* to *last* of its sentence)."""

    __slots__ = (
        "again",
        "bounds",
        "clause",
        "first",
        "harm",
        "hurt",
        "last",
        "negated",
        "noun",
        "part",
        "phrase",
        "quantity",
        "rule",
        "sentence",
        "superseded",
        "trigger",
        "who",
    )

    def __init__(self, sentence: Sentence, harm: Harm, phrase: NounPhrase | None, first: int, last: int) -> None:
        self.sentence: Sentence = sentence
        self.harm: Harm = harm
        self.phrase: NounPhrase | None = phrase
        self.first: int = first
        self.last: int = last
        self.trigger: int = first
        self.clause: Clause | None = None
        self.quantity: Quantity | None = None
        self.bounds: Bounds = (None, None, None)
        self.who: Person | None = None
        self.noun: tuple[Sentence, int, int] | None = None
        """The tokens of the noun that says who they are, where it stands in another phrase."""
        self.part: Draft | None = None
        self.again: Draft | None = None
        """The statement of the same victims that a reference leads back to."""
        self.hurt: tuple[Draft, ...] = ()
        """The statements of those hurt whom a reference to the dead leads back to."""
        self.negated: bool = False
        self.superseded: bool = False
        self.rule: str = ""

    @property
    def kind(self) -> VictimKind:
        """The kind of the victims."""
        return self.who.kind if self.who is not None else VictimKind.UNKNOWN

    @property
    def best(self) -> int | None:
        """The best figure."""
        return self.bounds[1]

    @property
    def head(self) -> str:
        """The noun for the victims in lower case, empty where there is none."""
        return self.who.lemma if self.who is not None else ""

    @property
    def refers(self) -> bool:
        """Whether the number stands in another phrase: "they", "the couriers", "both men"."""
        phrase = self.phrase
        if phrase is None or phrase.number is not None or phrase.open or self.negated:
            return False
        return self.is_pronoun or (phrase.form == DEFINITE and phrase.count is None)

    @property
    def is_pronoun(self) -> bool:
        """Whether the phrase only points at people: "them", "all of them"."""
        phrase = self.phrase
        if phrase is None:
            return False
        everyone = phrase.those and phrase.head < 0 and phrase.count is None and self.sentence.words[phrase.first] == ALL
        return phrase.form == PRONOUN or everyone


def bounds(quantity: Quantity | None, count: int | None) -> Bounds:
    """The least, the best and the most that a number allows, in whole people (UCDP GED: low, best, high)."""
    if quantity is None:
        return count, count, count
    value = quantity.value if quantity.value is not None else quantity.low if quantity.low is not None else quantity.high
    low, best, high = (None if x is None else max(0, int(x)) for x in (quantity.low, value, quantity.high))
    return low, best, high


def cardinal(sentence: Sentence, at: int) -> Quantity | None:
    """The quantity at a token, where it counts something; nothing is counted below 0."""
    number = sentence.numbers.get(at)
    counts = number is not None and number.kind is NumberKind.CARDINAL and (number.value is None or number.value >= 0)
    return number if counts else None


def closes_claim(sentence: Sentence, at: int) -> bool:
    """Whether the number at a token is all that is said of a party: "the army claimed 12, the rebels [nine]"."""
    ends = at + 1 >= len(sentence.words) or sentence.words[at + 1] in CLAIM_ENDS
    return ends and cardinal(sentence, at) is not None


def of_figure(sentence: Sentence, harm: Harm, place: tuple[int, int], who: Person | None) -> Draft:
    """The statement of a figure that no clause tells: it stands at the last of two tokens, or at the first."""
    first, last = place
    draft = Draft(sentence, harm, None, first, last)
    draft.quantity = cardinal(sentence, last) or cardinal(sentence, first)
    draft.bounds = bounds(draft.quantity, None)
    draft.who = who or Person(VictimKind.UNKNOWN, "", False, False)
    return draft
