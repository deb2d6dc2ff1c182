"""Sight: a sentence in columns, one entry a token, with a margin, so that a reader may look beyond either end."""

from __future__ import annotations

from conflictnews.language import traits as tr
from conflictnews.language.document import Sentence
from conflictnews.language.frames import Entry
from conflictnews.language.lexicon import DATE, FUNCTION, NUMBER, SIGN
from conflictnews.language.noun_phrase import NounPhrase
from conflictnews.language.traits import WORDS, Word
from conflictnews.languages.en import clause_grammar as small
from conflictnews.languages.en.clause_words import COUNTED_IN
from conflictnews.models import Quantity

_MARGIN = 12
"""Number of empty tokens after the last, which are those before the first as well, as negative places count from the end."""
_NO_SIGNS = [SIGN] * _MARGIN
_NO_WORDS = [""] * _MARGIN

_NO_TRAITS = [0] * _MARGIN
_NO_CAPITALS = [False] * _MARGIN
QUOTES = frozenset("\"'")
"""Quotation marks."""
OPEN = FUNCTION | SIGN | NUMBER | DATE
"""Classes of tokens that are no word of the open classes."""


_TELLS_PART = frozenset((small.AMONG, *(row[-1] for row in COUNTED_IN)))
"""Words without which nothing behind a phrase makes it a part of those before it: "among them", "in that number"."""


class Sight:
    """The columns of a sentence: its words, their classes, traits and predicates; outside it stand signs.

    `closing` tells where each round bracket closes, by where it opens; `plain_capitals` whether a capital says that a word is a
    name; `tells_part` whether words stand in it that make a phrase before them a part; `phrases` holds the noun phrases that
    were read, by their first token.
    """

    __slots__ = (
        "bits",
        "capitals",
        "closing",
        "known",
        "numbers",
        "phrases",
        "plain_capitals",
        "sentence",
        "size",
        "tells_part",
        "traits",
        "words",
    )

    def __init__(self, sentence: Sentence) -> None:
        self.sentence: Sentence = sentence
        self.numbers: dict[int, Quantity] = sentence.numbers
        self.size: int = len(sentence.words)
        known = list(map(WORDS.__getitem__, sentence.words))
        self.words: list[str] = sentence.words + _NO_WORDS
        self.bits: list[int] = sentence.bits + _NO_SIGNS
        self.capitals: list[bool] = sentence.capitals + _NO_CAPITALS
        self.traits: list[int] = [word.traits for word in known] + _NO_TRAITS
        self.known: list[Word] = known + [WORDS[""]] * _MARGIN
        self.closing: dict[int, int] = _brackets(self.words) if ")" in self.words else {}
        self.tells_part: bool = not _TELLS_PART.isdisjoint(sentence.words)
        self.plain_capitals: bool = not (sentence.shouts or sentence.titled)
        self.phrases: dict[int, NounPhrase | None] = {}

    def number(self, at: int) -> Quantity | None:
        """The quantity that stands at a token."""
        return self.numbers.get(at) if self.numbers else None

    def entries_at(self, at: int) -> list[Entry] | tuple[Entry, ...]:
        """The predicates, nouns apart, whose words begin at a token."""
        known, words = self.known[at], self.words
        if words[at + 1] not in known.seconds:
            return known.single
        return [e for e in known.entries if len(e.words) == 1 or tuple(words[at : at + len(e.words)]) == e.words]

    def form_at(self, at: int) -> str:
        """The form in which a predicate stands at a token, empty if none does."""
        known = self.known[at]
        return tr.form_of(self.entries_at(at)) if self.words[at + 1] in known.seconds else known.single_form

    def content(self, at: int) -> bool:
        """Whether a word of the open classes stands at a token."""
        return not self.bits[at] & OPEN

    def content_or_number(self, at: int) -> bool:
        """The same, or a number."""
        bits = self.bits[at]
        return not bits & OPEN or bool(bits & NUMBER)

    def plural(self, at: int) -> bool:
        """Whether a token looks like a plural."""
        return bool(self.traits[at] & tr.PLURAL)


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
