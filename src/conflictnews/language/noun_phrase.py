"""The noun phrase: its bounds, its number, its head, and what "of" adds; nothing of what the noun means."""

from __future__ import annotations

from fractions import Fraction

from conflictnews.models import Quantity

COUNTED, BARE, SINGLE, DEFINITE, PLURAL, NAME, PRONOUN, NOBODY = (
    "counted",
    "bare",
    "single",
    "definite",
    "plural",
    "name",
    "pronoun",
    "nobody",
)
"""Forms: with a number and a noun, a number alone, "a" or "one", "the" or "her", a noun alone, a name, a pronoun, "none of"."""


class NounPhrase:
    """A noun phrase: tokens *first* to *end*, both included, of a sentence.

    `core` is the first token of the noun with its modifiers and `head` the last of them, both -1 for a bare number or pronoun;
    `number` is the quantity, `count` the number of people where an article or a name tells it; `of` the phrase after "of";
    `owner` the phrase before "'s", `whole` the number after "of" ("three of the nine"), `told` an apposition. `open` says that
    the text leaves the number open ("an unknown number of", "many"); `times` that it is so many times the one told before.
    """

    __slots__ = (
        "age",
        "core",
        "count",
        "end",
        "first",
        "form",
        "head",
        "named",
        "number",
        "of",
        "open",
        "other",
        "owner",
        "those",
        "times",
        "told",
        "whole",
    )

    def __init__(self, first: int) -> None:
        self.first: int = first
        self.end: int = first
        self.core: int = -1
        self.head: int = -1
        self.form: str = PLURAL
        self.number: Quantity | None = None
        self.count: int | None = None
        self.other: bool = False
        self.open: bool = False
        self.those: bool = False
        self.named: bool = False
        self.age: Quantity | None = None
        self.whole: Quantity | None = None
        self.told: NounPhrase | None = None
        self.times: Fraction | None = None
        self.of: NounPhrase | None = None
        self.owner: NounPhrase | None = None

    @property
    def bare(self) -> bool:
        """Whether no noun says who is meant."""
        return self.head < 0

    @property
    def lone(self) -> bool:
        """Whether it is a single noun without an article and no name: "senator", "custody"."""
        return self.form == PLURAL and self.count == 1 and self.first == self.core
