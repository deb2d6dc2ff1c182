"""Sentences as the readers of attributions see them: words, and quotations that are one word each."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

import regex

from conflictnews.language.lexicon import (
    ADVERB,
    BE,
    DETERMINER,
    DO,
    GET,
    HAVE,
    MODAL,
    NEGATION,
    PREPOSITION,
    SIGN,
    TIME,
    VERB,
    classes,
)
from conflictnews.speech.lexicon import PAST, THIRD, verb_forms
from conflictnews.speech.marks import Quoted
from conflictnews.text import Text

_TOKEN = regex.compile(r"\w++(?:['./&*-]++\w++)*+|[,;:()\[\]!?،؛؟]|-{1,3}")
_SIGNS = {"،": ",", "؛": ";", "؟": "?"}
_NAMES = frozenset(("WHO", "IT", "US"))
QUOTATION = '"'
"""The word that stands for a quotation."""
FINITE = BE | HAVE | DO | MODAL | VERB
NOT_FINITE = frozenset("being been be having doing".split())


class Sentence:
    """The words and signs of a sentence, with their classes; `marks` gives the quotation that a word stands for, else -1."""

    def __init__(self, text: Text, start: int, end: int, quoted: Sequence[Quoted], first: int) -> None:
        self.folded: str = text.folded
        self.start, self.end = start, end
        self.words: list[str] = []
        self.starts: list[int] = []
        self.ends: list[int] = []
        self.bits: list[int] = []
        self.marks: list[int] = []
        at = start
        while first < len(quoted) and quoted[first].outer[0] < end:
            a, b = quoted[first].outer
            self._read(at, max(at, a))
            self._add(QUOTATION, max(at, a), b, SIGN, first)
            at = max(at, b)
            first += 1
        self._read(at, end)
        self.shouts: bool = self.folded[start:end].isupper()

    def _read(self, start: int, end: int) -> None:
        for m in _TOKEN.finditer(self.folded, start, end):
            word = m[0]
            if not word[0].isalnum() and word[0] != "_":
                self._add(_SIGNS.get(word[0], word[0]), m.start(), m.end(), SIGN, -1)
                continue
            low = word if word in _NAMES else word.lower()
            bits = MODAL | NEGATION if low.endswith("n't") else classes(low)
            self._add(low, m.start(), m.end(), bits, -1)

    def _add(self, word: str, start: int, end: int, bits: int, mark: int) -> None:
        self.words.append(word)
        self.starts.append(start)
        self.ends.append(end)
        self.bits.append(bits)
        self.marks.append(mark)

    def __len__(self) -> int:
        return len(self.words)

    def word(self, at: int) -> str:
        """The word at an index, empty beyond the sentence."""
        return self.words[at] if 0 <= at < len(self.words) else ""

    def index(self, at: int) -> int:
        """The index of the word that begins at a position of the text, -1 if none does."""
        found = bisect_left(self.starts, at)
        return found if found < len(self.starts) and self.starts[found] == at else -1

    def is_name(self, at: int) -> bool:
        """Whether a word begins with a capital."""
        return not self.shouts and self.folded[self.starts[at]].isupper()

    def is_determined(self, at: int) -> bool:
        """Whether a word ends in a genitive: "Peru's", "the rebels'"."""
        return self.words[at].endswith("'s") or (self.words[at].endswith("s") and self.folded.startswith("' ", self.ends[at]))

    def finite(self, at: int) -> bool:
        """Whether a word seems to be a finite verb."""
        word, bits = self.words[at], self.bits[at]
        if (at and self.is_name(at)) or (bits & FINITE and (word in NOT_FINITE or word.endswith("ing"))):
            return False
        if bits & FINITE:
            return not (bits & VERB) or not self._determined(at)
        if bits & (GET | PREPOSITION | ADVERB | TIME | NEGATION):
            return word in {"got", "gets"}
        if word.endswith("ed") and len(word) > 3 and not word.endswith("eed"):
            return not self._modifies(at)
        forms = verb_forms().get(word)
        if not forms or self._modifies(at):
            return False
        return PAST in forms or (THIRD in forms and at > 0 and not self._modifies(at) and not _plural_subject(self, at))

    def _modifies(self, at: int) -> bool:
        """Whether a participle or noun stands after an article: "the armed men", "a reported raid"."""
        return at > 0 and (bool(self.bits[at - 1] & PREPOSITION) or self._determined(at))

    def _determined(self, at: int) -> bool:
        """Whether an article or a genitive stands before a word."""
        return at > 0 and (bool(self.bits[at - 1] & DETERMINER) or self.is_determined(at - 1))


def _plural_subject(sentence: Sentence, at: int) -> bool:
    return sentence.bits[at - 1] != 0 and not sentence.is_name(at - 1)


def sentences(text: Text, quoted: Sequence[Quoted], wanted: Sequence[int]) -> Iterator[Sentence]:
    """The sentences that hold a quotation or a wanted position, in order; a quotation is never cut in two."""
    starts = [q.outer[0] for q in quoted]
    for start, end in _bounds(text, quoted):
        first = bisect_left(starts, start)
        has_quotation = first < len(starts) and starts[first] < end
        if has_quotation or bisect_left(wanted, end) > bisect_left(wanted, start):
            yield Sentence(text, start, end, quoted, first)


_INITIALS = regex.compile(
    r"(?<!\w)(?:\p{Lu}\.){2,}+\s(?!(?:The|In|A|An|It|He|She|They|But|And|On|At|If|We|This|That|There|As|For)\b)\p{Lu}"
)


def _abbreviates(folded: str, end: int) -> bool:
    """Whether the stop before *end* belongs to initials that a name follows: "the U.S. Military Academy"."""
    return (
        folded[end - 1 : end] == "."
        and folded[end - 3 : end - 2] == "."
        and _INITIALS.search(folded, max(0, end - 8), end + 8) is not None
    )


def _bounds(text: Text, quoted: Sequence[Quoted]) -> Iterator[tuple[int, int]]:
    """Where sentences start and end, those that meet inside a quotation joined."""
    starts = [q.outer[0] for q in quoted]
    begun: int | None = None
    for start, end in text.sentences:
        begun = start if begun is None else begun
        at = bisect_right(starts, end) - 1
        if (at >= 0 and quoted[at].outer[0] < end < quoted[at].outer[1]) or _abbreviates(text.folded, end):
            continue
        yield begun, end
        begun = None
    if begun is not None and text.sentences:
        yield begun, text.sentences[-1][1]
