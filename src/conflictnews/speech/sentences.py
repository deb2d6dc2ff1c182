"""Sentences as the readers of attributions see them: words, and quotations that are one word each."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import accumulate

from conflictnews.language.inflection import BASE, PAST, THIRD
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
    PRONOUN,
    SAYING,
    SIGN,
    TIME,
    VERB,
    classes,
    lexicon,
)
from conflictnews.languages.en import speech_frames as words
from conflictnews.languages.en import word_endings as suffix
from conflictnews.languages.en.function_words import ACRONYMS
from conflictnews.patterns import lazy, lazy_re
from conflictnews.speech.lexicon import irregular_pasts, verb_forms
from conflictnews.speech.marks import Quoted
from conflictnews.text import Text

# The standard library's engine is faster here; its words leave out marks that combine, so those of Arabic are named.
_WORD_OR_SIGN = r"(\d{1,3}(?:,\d{3})++\w*+|[\w\u064b-\u0652]++(?:['./&*-]++\w++)*+|[,;:()\[\]!?،؛؟]|-{1,3})"
_TOKEN, _ASCII_TOKEN = lazy_re(_WORD_OR_SIGN), lazy_re(_WORD_OR_SIGN, re.ASCII)
_SIGNS = {"،": ",", "؛": ";", "؟": "?", "--": "-", "---": "-"}
_NAMES = frozenset(map(str.lower, ACRONYMS))
"""Words that are names in capitals: "WHO", "IS"."""
_OTHER_SIGNS = frozenset(_SIGNS)
_OWNERS = f"{suffix.APOSTROPHE} "
QUOTATION = '"'
"""The word that stands for a quotation."""
FINITE = BE | HAVE | DO | MODAL | VERB
_NO_VERB, _IN_PAST, _IN_S = range(3)
"""What a word of the open classes may be: no finite verb, one in the past, one in -s."""
_HELPERS = BE | HAVE | DO
_NEVER_FINITE = GET | PREPOSITION | ADVERB | TIME | NEGATION


@lru_cache(maxsize=1 << 11)
def _bits(word: str) -> int:
    """Return the classes of a word or sign."""
    if (known := lexicon().get(word)) is not None:
        return known
    if not (word[0].isalnum() or word[0] == "_"):
        return SIGN
    return NEGATION | lexicon().get(word.removesuffix(suffix.NOT), MODAL) if word.endswith(suffix.NOT) else classes(word)


@lru_cache(maxsize=1 << 11)
def _form(word: str) -> int:
    """Return the finite verb that a word may be by its form."""
    if (word.endswith(suffix.ED) and not word.endswith(suffix.EED) and len(word) > 3) or word in irregular_pasts():
        return _IN_PAST
    forms = verb_forms().get(word, ())
    return _IN_PAST if PAST in forms else _IN_S if THIRD in forms else _NO_VERB


class Sentence:
    """The words and signs of a sentence, with their classes; `marks` gives the quotation that a word stands for, else -1."""

    __slots__ = ("_finite", "bits", "end", "ends", "folded", "marks", "quoted", "shouts", "size", "start", "starts", "words")

    def __init__(self, text: Text, start: int, end: int, quoted: Sequence[Quoted], first: int) -> None:
        self.folded: str = text.folded
        self.start: int = start
        self.end: int = end
        self.shouts: bool = text.folded[start:end].isupper()
        self.words: list[str] = []
        self.starts: list[int] = []
        self.ends: list[int] = []
        self.quoted: bool = first < len(quoted) and quoted[first].outer[0] < end
        if self.quoted:
            self.marks: list[int] = []
            self._read_around(text.lower, quoted, first)
        else:
            self._read(text.lower, start, end)
            self.marks = [-1] * len(self.words)
        self.size: int = len(self.words)
        self.bits: list[int] = list(map(_bits, self.words))
        self._finite: list[bool | None] = [None] * self.size

    def _read_around(self, lower: str, quoted: Sequence[Quoted], first: int) -> None:
        """Add the words and signs of the sentence, and a word for each of its quotations."""
        at, marks = self.start, self.marks
        while first < len(quoted) and quoted[first].outer[0] < self.end:
            a, b = quoted[first].outer
            self._read(lower, at, max(at, a))
            marks += [-1] * (len(self.words) - len(marks))
            self.words.append(QUOTATION)
            self.starts.append(max(at, a))
            self.ends.append(b)
            marks.append(first)
            at = max(at, b)
            first += 1
        self._read(lower, at, self.end)
        marks += [-1] * (len(self.words) - len(marks))

    def _read(self, lower: str, start: int, end: int) -> None:
        """Add the words and signs of a stretch without quotations."""
        if start >= end:
            return
        part = lower[start:end]
        parts = (_ASCII_TOKEN if part.isascii() else _TOKEN).split(part)
        edges = list(accumulate(map(len, parts), initial=start))
        read = parts[1::2]
        if not _OTHER_SIGNS.isdisjoint(read):
            read = [_SIGNS.get(word, word) for word in read]
        if not (_NAMES.isdisjoint(read) or self.shouts):
            for k, word in enumerate(read):
                if word in _NAMES:
                    read[k] = self._name(word, edges[2 * k + 1])
        self.words += read
        self.starts += edges[1:-1:2]
        self.ends += edges[2::2]

    def _name(self, word: str, at: int) -> str:
        """Return a word that would become another one in lower case, as it stands: "WHO", "US"."""
        there = self.folded[at : at + len(word)]
        return there if there.isupper() else word

    def word(self, at: int) -> str:
        """Return the word at an index, empty beyond the sentence."""
        return self.words[at] if 0 <= at < len(self.words) else ""

    def is_name(self, at: int) -> bool:
        """Return whether a word begins with a capital."""
        return not self.shouts and self.folded[self.starts[at]].isupper()

    def is_determined(self, at: int) -> bool:
        """Return whether a word ends in a genitive: "Peru's", "the rebels'"."""
        word = self.words[at]
        owner = word[-2:] == suffix.GENITIVE or self.folded.startswith(_OWNERS, self.ends[at])
        return owner and word[-1] == suffix.S

    def is_plural(self, at: int) -> bool:
        """Return whether a word may be a plural, or stands before a verb in its base form."""
        word = self.words[at]
        return (word.endswith(suffix.S) and not word.endswith((suffix.SS, suffix.GENITIVE))) or word in words.PLURALS

    def finite(self, at: int) -> bool:
        """Return whether a word seems to be a finite verb."""
        known = self._finite[at]
        if known is None:
            known = self._finite[at] = self._seems_finite(at)
        return known

    def _seems_finite(self, at: int) -> bool:
        word, bits = self.words[at], self.bits[at]
        if bits & FINITE:
            return not (word in words.NOT_FINITE or word[-3:] == suffix.ING or self._is_other(at, word))
        if bits & _NEVER_FINITE:
            return word in words.GETS
        form = _form(word)
        return form != _NO_VERB and self._is_verb(at, form)

    def _is_verb(self, at: int, form: int) -> bool:
        """Return whether a word that is a verb by its form is one here."""
        if at == 0:
            return form == _IN_PAST
        if self.is_name(at) or self._modifies(at):
            return False
        return form == _IN_PAST or self._in_s(at)

    def _is_other(self, at: int, word: str) -> bool:
        """Return whether a word of the verbs is a name or a noun here: "a [lead]", "“No,” [lead] author Ada Moss said"."""
        if at == 0:
            return not self.bits[0] & _HELPERS and self.size > 1 and self.finite(1)  # "Drew denied it"
        if self.is_name(at) or (word in words.LEADING and self.bits[at - 1] & SIGN):
            return True
        return bool(self.bits[at] & VERB) and self._determined(at)

    def _in_s(self, at: int) -> bool:
        """Return whether a form in -s is a verb: no function word stands before it, no verb after it."""
        return not _plural_subject(self, at) and not self.is_subject(at)

    def is_subject(self, at: int) -> bool:
        """Return whether a form in -s is a noun, as a verb in its base form follows: "reports [say] that"."""
        following = self.word(at + 1)
        if following in words.PLURAL_HELPERS or self._is_reporting(at + 1, following):
            return True
        return at + 1 < self.size and BASE in verb_forms().get(following, ()) and not self.bits[at + 1] & ~SAYING

    def _is_reporting(self, at: int, word: str) -> bool:
        """Return whether a reporting verb in the past and its object stand at an index: "advocates [called] it"."""
        if at + 1 >= self.size or PAST not in verb_forms().get(word, ()):
            return False
        return bool(self.bits[at + 1] & (DETERMINER | PRONOUN | SIGN)) or self.is_name(at + 1)

    def _modifies(self, at: int) -> bool:
        """Return whether a participle or noun stands after an article: "the armed men", "a reported raid"."""
        return bool(self.bits[at - 1] & PREPOSITION) or self._determined(at)

    def _determined(self, at: int) -> bool:
        """Return whether an article or a genitive stands before a word."""
        if not at or self.words[at - 1] in words.INDEFINITE:
            return False
        return bool(self.bits[at - 1] & DETERMINER) or self.is_determined(at - 1)


def _plural_subject(sentence: Sentence, at: int) -> bool:
    return sentence.bits[at - 1] != 0 and not sentence.is_name(at - 1)


def sentences(text: Text, quoted: Sequence[Quoted], wanted: Sequence[int]) -> Iterator[Sentence]:
    """Yield the sentences that hold a quotation or a wanted position, in order; a quotation is never cut in two."""
    if not (wanted or quoted):
        return
    first = near = 0
    for start, end in _bounds(text, quoted) if quoted else _whole(text):
        first = _over_starts(quoted, first, start)
        near = bisect_left(wanted, start, near)
        if (near < len(wanted) and wanted[near] < end) or (first < len(quoted) and quoted[first].outer[0] < end):
            yield Sentence(text, start, end, quoted, first)


def _over_starts(quoted: Sequence[Quoted], first: int, start: int) -> int:
    """Return the index of the first quotation from *first* on that begins at *start* or after it."""
    while first < len(quoted) and quoted[first].outer[0] < start:
        first += 1
    return first


_INITIALS = lazy(
    r"(?<!\w)(?:\p{Lu}\.){2,}+\s(?!(?:The|In|A|An|It|He|She|They|But|And|On|At|If|We|This|That|There|As|For)\b)\p{Lu}"
)


def _abbreviates(folded: str, end: int) -> bool:
    """Return whether the stop before *end* belongs to initials that a name follows: "the U.S. Military Academy"."""
    return _INITIALS.search(folded, max(0, end - 8), end + 8) is not None


def _bounds(text: Text, quoted: Sequence[Quoted]) -> Iterator[tuple[int, int]]:
    """Yield where sentences start and end, those that meet inside a quotation joined."""
    begun, at = -1, 0
    for start, end in _whole(text):
        begun = start if begun < 0 else begun
        at = _over_starts(quoted, at, end)
        if at > 0 and end < quoted[at - 1].outer[1]:
            continue
        yield begun, end
        begun = -1
    if begun >= 0:
        yield begun, text.sentences[-1][1]


def _whole(text: Text) -> Iterator[tuple[int, int]]:
    """Yield where sentences start and end; the stops of initials before a name end none: "U.S. Military Academy"."""
    folded, begun = text.folded, -1
    for start, end in text.sentences:
        begun = start if begun < 0 else begun
        if folded[end - 1] != "." or folded[end - 3 : end - 2] != "." or not _abbreviates(folded, end):
            yield begun, end
            begun = -1
    if begun >= 0:
        yield begun, text.sentences[-1][1]
