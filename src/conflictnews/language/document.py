"""The document: a text cut once into paragraphs, sentences and tokens, which every room reads.

>>> document = Document(Text.of("Gunmen fled. Two guards weren't hurt."))
>>> [sentence.words for sentence in document.sentences]
[['gunmen', 'fled', '.'], ['two', 'guards', "weren't", 'hurt', '.']]
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property, lru_cache
from typing import Any, NamedTuple, cast

import regex

from conflictnews.language.lexicon import BE, DATE, DO, NEGATION, NUMBER, SIGN, classes, lexicon
from conflictnews.models import Actor, ActorMention, DateMention, NumberMention, Quantity
from conflictnews.text import Text

_TOKEN = regex.compile(r"\w++(?:[.-]\w++|'(?!s\b)\w++)*+|'s\b|[^\w\s]")
_PARAGRAPH = regex.compile(r"\n[^\S\n]*+\n\s*+")
_ENDS = frozenset(".!?:;\"')…؟")


class Token(NamedTuple):
    """A word, a sign, or a whole number or date mention; `word` is in lower case, `classes` are bits of `language.lexicon`."""

    start: int
    end: int
    word: str
    raw: str
    classes: int
    number: Quantity | None = None


class Sentence:
    """One sentence: its bounds in the clean text, its tokens, and the actor that each token belongs to.

    `shouts`: the sentence has no lower-case letter. `headline`: it closes a paragraph without a stop.
    """

    def __init__(self, document: Document, index: int, start: int, end: int) -> None:
        self.document: Document = document
        self.index: int = index
        self.start: int = start
        self.end: int = end

    @cached_property
    def tokens(self) -> list[Token]:
        """The tokens, in order; number and date mentions are one token each."""
        return self.document.tokens_between(self.start, self.end)

    @cached_property
    def words(self) -> list[str]:
        """The tokens' words, in lower case."""
        return [token.word for token in self.tokens]

    @cached_property
    def bits(self) -> list[int]:
        """The tokens' classes."""
        return [token.classes for token in self.tokens]

    @cached_property
    def capitals(self) -> list[bool]:
        """Whether each token has a capital."""
        return [token.raw[0].isupper() for token in self.tokens]

    @cached_property
    def paragraph(self) -> int:
        """The number of the paragraph that the sentence stands in."""
        return self.document.paragraph_at(self.start)

    @cached_property
    def shouts(self) -> bool:
        """Whether the sentence has no lower-case letter."""
        return not any(character.islower() for character in self.document.text.folded[self.start : self.end])

    @cached_property
    def titled(self) -> bool:
        """Whether nearly every long word has a capital, as in a title."""
        long = [token.raw for token in self.tokens if not token.classes & (SIGN | NUMBER | DATE) and len(token.raw) > 3]
        return len(long) > 2 and sum(raw[0].isupper() for raw in long) > 0.8 * len(long)

    @cached_property
    def headline(self) -> bool:
        """Whether the sentence ends a paragraph without a stop, as a title does."""
        return self.document.text.folded[max(self.start, self.end - 1) : self.end] not in _ENDS

    @cached_property
    def actors(self) -> dict[int, Actor]:
        """The actor of each token that belongs to one."""
        found: dict[int, Actor] = {}
        mentions = self.document.actors_between(self.start, self.end)
        at = 0
        for index, token in enumerate(self.tokens):
            while at < len(mentions) and mentions[at][1] <= token.start:
                at += 1
            if at < len(mentions) and mentions[at][0] <= token.start:
                found[index] = mentions[at][2]
        return found

    def word(self, at: int) -> str:
        """The word at a token, empty outside the sentence."""
        return self.words[at] if 0 <= at < len(self.words) else ""

    def bit(self, at: int) -> int:
        """The classes of a token, those of a sign outside the sentence."""
        return self.bits[at] if 0 <= at < len(self.bits) else SIGN

    def capital(self, at: int) -> bool:
        """Whether a token has a capital."""
        return 0 <= at < len(self.capitals) and self.capitals[at]

    def find(self, first: int, last: int, words: frozenset[str]) -> int | None:
        """The first of some words among the tokens from *first* up to *last*, both included."""
        return next((at for at in range(max(first, 0), min(last + 1, len(self.words))) if self.words[at] in words), None)


class Document:
    """A text and what is known of it; dates, numbers and actors are tokens of their own where they are handed in."""

    def __init__(
        self,
        text: Text,
        *,
        dates: Iterable[DateMention] = (),
        numbers: Iterable[NumberMention] = (),
        actors: Iterable[ActorMention] = (),
        paragraphs: Sequence[int] | None = None,
    ) -> None:
        self.text: Text = text
        self.dates: list[tuple[int, int, DateMention]] = [(*text.clean_of(d.span), d) for d in dates]
        self.date_starts: list[int] = [start for start, _, _ in self.dates]
        self.numbers: list[tuple[int, int, NumberMention]] = [(*text.clean_of(n.span), n) for n in numbers]
        self._number_starts: list[int] = [start for start, _, _ in self.numbers]
        self._actors: list[tuple[int, int, Actor]] = [(*text.clean_of(m.span), m.actor) for m in actors]
        self._actor_starts: list[int] = [start for start, _, _ in self._actors]
        self._mentions: list[tuple[int, int, Quantity | None, int]] = self._merged()
        self._mention_starts: list[int] = [m[0] for m in self._mentions]
        self._paragraphs: Sequence[int] | None = paragraphs

    def _merged(self) -> list[tuple[int, int, Quantity | None, int]]:
        """Number and date mentions, disjoint: inside a date no number is read."""
        found: list[tuple[int, int, Quantity | None, int]] = [(a, b, n.quantity, NUMBER) for a, b, n in self.numbers]
        found += [(a, b, None, DATE) for a, b, _ in self.dates]
        found.sort(key=lambda m: (m[0], -m[1], m[3] == NUMBER))
        out: list[tuple[int, int, Quantity | None, int]] = []
        for mention in found:
            if not out or mention[0] >= out[-1][1]:
                out.append(mention)
            elif mention[3] == DATE and out[-1][3] == NUMBER and mention[:2] == out[-1][:2]:
                out[-1] = mention
        return out

    @cached_property
    def sentences(self) -> list[Sentence]:
        """Every sentence, in order; each reads its tokens when they are asked for."""
        return [Sentence(self, index, start, end) for index, (start, end) in enumerate(self.text.sentences)]

    @cached_property
    def _sentence_starts(self) -> list[int]:
        return [start for start, _ in self.text.sentences]

    @cached_property
    def paragraph_starts(self) -> Sequence[int]:
        """Where each paragraph starts in the clean text."""
        return self._paragraphs or [0, *(m.end() for m in _PARAGRAPH.finditer(self.text.folded))]

    def paragraph_at(self, at: int) -> int:
        """The number of the paragraph at a position."""
        return bisect_right(self.paragraph_starts, at) - 1

    def sentence_at(self, at: int) -> Sentence | None:
        """The sentence at a position of the clean text; None before the first."""
        index = bisect_right(self._sentence_starts, at) - 1
        return self.sentences[index] if index >= 0 else None

    def worded(self) -> Iterator[tuple[Sentence, set[str]]]:
        """Each sentence with the set of its words (as `Text.words` has them)."""
        words, starts = self.text.words
        first = 0
        for sentence in self.sentences:
            last = bisect_left(starts, sentence.end, first)
            yield sentence, set(words[bisect_left(starts, sentence.start, first) : last])
            first = last

    def counts(self, sentence: Sentence) -> bool:
        """Whether a number mention starts in a sentence."""
        at = bisect_left(self._number_starts, sentence.start)
        return at < len(self._number_starts) and self._number_starts[at] < sentence.end

    def dates_between(self, start: int, end: int) -> list[DateMention]:
        """The date mentions that start between two positions."""
        first, last = bisect_left(self.date_starts, start), bisect_left(self.date_starts, end)
        return [mention for _, _, mention in self.dates[first:last]]

    def actors_between(self, start: int, end: int) -> list[tuple[int, int, Actor]]:
        """The actor mentions that start between two positions."""
        return self._actors[bisect_left(self._actor_starts, start) : bisect_left(self._actor_starts, end)]

    def tokens_between(self, start: int, end: int) -> list[Token]:
        """The tokens between two positions."""
        folded = self.text.folded
        first = bisect_left(self._mention_starts, start)
        done, out = start, list[Token]()
        for a, b, quantity, bit in self._mentions[first : bisect_left(self._mention_starts, end)]:
            out += _words(folded, done, a)
            out.append(Token(a, b, folded[a:b].lower(), folded[a:b], bit, quantity))
            done = b
        return out + _words(folded, done, end)


def _words(folded: str, start: int, end: int) -> list[Token]:
    # By the constructor of tuples, which takes half the time of the class's own.
    new = cast("Any", tuple).__new__
    return [new(Token, (*m.span(), *_known(m[0]), None)) for m in _TOKEN.finditer(folded, start, max(start, end))]


@lru_cache(1 << 14)
def _known(raw: str) -> tuple[str, str, int]:
    """A word in lower case, as it stands, and its classes."""
    word = raw.lower()
    bits = lexicon().get(word)
    if bits is None:
        bits = (classes(word) if word.isalnum() else _odd(word)) if raw[0].isalnum() else SIGN
    return word, raw, bits


def _odd(word: str) -> int:
    """The classes of a word with an apostrophe, a hyphen or a full stop in it."""
    if word.endswith("n't"):
        return NEGATION | (BE if word in {"isn't", "aren't", "wasn't", "weren't"} else DO)
    return classes(word)
