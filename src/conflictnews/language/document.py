"""The document: a text cut once into paragraphs, sentences and tokens, which every room reads.

>>> document = Document(Text.of("Gunmen fled. Two guards weren't hurt."))
>>> [sentence.words for sentence in document.sentences]
[['gunmen', 'fled', '.'], ['two', 'guards', "weren't", 'hurt', '.']]
"""

from __future__ import annotations

import re
from array import array
from bisect import bisect_left, bisect_right
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from heapq import merge
from itertools import accumulate, compress, repeat
from typing import TYPE_CHECKING, NamedTuple, TypeAlias, cast

from conflictnews.language.lexicon import BE, DATE, DO, NEGATION, NUMBER, SIGN, classes, lexicon
from conflictnews.languages.en import word_endings as suffix
from conflictnews.languages.en.function_words import ACRONYMS, ACRONYMS_OF_STATES
from conflictnews.models import Actor, ActorMention, DateMention, NumberMention, Quantity
from conflictnews.patterns import lazy, lazy_re
from conflictnews.text import Text

if TYPE_CHECKING:
    from conflictnews.language.clauses import Clauses

# Split by these, a text has its tokens at every second place, without a match object for each. The standard library's engine
# takes half the time of `regex`, but its letters are without their combining marks.
_TOKEN_PATTERN = r"((?:[^\W\d_]\.){2,}+(?!\w)|\w++(?:[.-]\w++|'(?!s\b)\w++)*+|'s\b|[^\w\s])"  # noqa: S105 # no password
_TOKEN, _ASCII_TOKEN = lazy(_TOKEN_PATTERN), lazy_re(_TOKEN_PATTERN.replace("++", "+").replace("*+", "*"), re.ASCII)
_PARAGRAPH = lazy(r"\n[^\S\n]*+\n\s*+")
_FEWEST_TITLED = 3
"""A title in which nearly every long word has a capital has as many of them."""
_ENDS = frozenset(".!?:;…؟")
_CLOSING = "\"')"
"""Marks that may close a headline as well as a sentence: "nine killed (civil society)"."""


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

    `tokens`: number and date mentions are one token each; `words`: the tokens in lower case; `raws`: as they stand; `bits`:
    their classes; `capitals`: whether each has a capital; `starts`, `ends`: where each stands; `numbers`: the quantity of each
    number; `actors`: the actor of each token that belongs to one; `paragraph`: the number of the paragraph; `opening`: the
    first word. `shouts`: the sentence has no lower-case letter. `titled`: nearly every long word has a capital, as in a title.
    `headline`: it closes a paragraph without a stop. A document has `_Unread` sentences, which become this when they are read.
    """

    __slots__ = (
        "_tokens",
        "actors",
        "bits",
        "capitals",
        "document",
        "end",
        "ends",
        "headline",
        "index",
        "numbers",
        "opening",
        "paragraph",
        "raws",
        "read",
        "shouts",
        "start",
        "starts",
        "titled",
        "words",
    )

    actors: dict[int, Actor]
    bits: list[int]
    capitals: list[bool]
    ends: list[int]
    headline: bool
    numbers: dict[int, Quantity]
    opening: str
    raws: list[str]
    shouts: bool
    starts: list[int]
    titled: bool
    words: list[str]

    def __init__(self, document: Document, index: int, start: int, end: int, paragraph: int) -> None:
        self.document: Document = document
        self.index: int = index
        self.paragraph: int = paragraph
        self.start: int = start
        self.end: int = end
        self.read: Clauses | None = None
        """The clauses, which `language.clauses` reads."""
        self._tokens: list[Token] | None = None

    def _cut(self) -> None:
        folded, start = self.document.text.folded, self.start
        self.document.keep(self)
        self.numbers = {}
        self.starts, self.ends = [], []
        known: list[_Token] = []
        for first, last, quantity in self.document.mentions_between(start, self.end):
            if first > start:
                self._cut_words(folded, start, first, known)
            if quantity is not None:
                self.numbers[len(known)] = quantity
            raw, start = folded[first:last], last
            self.starts.append(first)
            self.ends.append(last)
            known.append((raw, raw.lower(), DATE if quantity is None else NUMBER, raw[0].isupper()))
        self._cut_words(folded, start, self.end, known)
        columns: Iterable[object] = map(list, zip(*known, strict=True)) if known else _no_columns()
        self.raws, self.words, self.bits, self.capitals = cast("_Columns", columns)
        if not ACRONYMS.keys().isdisjoint(self.raws):
            self._name_acronyms()

    def _name_acronyms(self) -> None:
        """Give acronyms that are written as small words a word of their own: "IS fighters", "US troops"."""
        for at, raw in enumerate(self.raws):
            # In capitals every word looks like an acronym: there a noun must follow, as in "TWO US SOLDIERS".
            if raw in ACRONYMS and not (self.shouts and (raw not in ACRONYMS_OF_STATES or self.bit(at + 1))):
                self.words[at], self.bits[at] = ACRONYMS[raw], 0

    def _cut_words(self, folded: str, start: int, end: int, known: list[_Token]) -> None:
        """Add the tokens of folded[start:end], in which no mention stands."""
        part = folded[start:end]
        parts: list[str] = (_ASCII_TOKEN if part.isascii() else _TOKEN).split(part)
        if len(parts) > 1:
            bounds = list(accumulate(map(len, parts), initial=start))
            self.starts += bounds[1:-1:2]
            self.ends += bounds[2::2]
            known += map(_KNOWN.__getitem__, parts[1::2])

    def _open(self) -> None:
        """Read the first word without those after it."""
        folded = self.document.text.folded
        mention = next(self.document.mentions_between(self.start, self.start + 1), None)
        if mention is not None:
            self.opening = folded[mention[0] : mention[1]].lower()
        else:
            match = _TOKEN.match(folded, self.start, self.end)
            self.opening = match[0].lower() if match else ""

    @property
    def tokens(self) -> list[Token]:
        """Its tokens, each with all that is known of it."""
        if self._tokens is None:
            numbers = map(self.numbers.get, range(len(self.words))) if self.numbers else repeat(None)
            rows = zip(self.starts, self.ends, self.words, self.raws, self.bits, numbers, strict=False)
            self._tokens = list(map(_NEW, repeat(Token), rows))
        return self._tokens

    def _look(self) -> None:
        part = self.document.text.folded[self.start : self.end]
        self.shouts = not any(map(str.islower, part))
        self.headline = part.rstrip(_CLOSING)[-1:] not in _ENDS

    def _title(self) -> None:
        if sum(self.capitals) < _FEWEST_TITLED:
            self.titled = False
            return
        rows = zip(self.raws, self.bits, strict=True)
        long = [len(raw) > 3 and not bits & (SIGN | NUMBER | DATE) for raw, bits in rows]
        size = sum(long)
        self.titled = size >= _FEWEST_TITLED and sum(compress(self.capitals, long)) > 0.8 * size

    def _act(self) -> None:
        found: dict[int, Actor] = {}
        self.actors = found
        done = 0
        for start, end, actor in self.document.actors_between(self.start, self.end):
            first = bisect_left(self.starts, start, done)
            done = bisect_left(self.starts, end, first)
            found.update(dict.fromkeys(range(first, done), actor))

    def forget(self) -> None:
        """Empty the slots: a long text needs no room for sentences far behind. What is asked for again is made again."""
        self.read = self._tokens = None
        if type(self) is Sentence:
            for name in _COLUMNS:
                delattr(self, name)
            self.__class__ = _Unread

    @property
    def vocabulary(self) -> list[str]:
        """Its words as `Text.words` has them, a mention in its single words; made each time, without a look at the tokens.

        It is the cheap way to see that a sentence has none of a room's words.
        """
        words, starts = self.document.text.words
        first = bisect_left(starts, self.start)
        return words[first : bisect_left(starts, self.end, first)]

    def word(self, at: int) -> str:
        """The word at a token, empty outside the sentence."""
        return self.words[at] if 0 <= at < len(self.words) else ""

    def bit(self, at: int) -> int:
        """The classes of a token, those of a sign outside the sentence."""
        return self.bits[at] if 0 <= at < len(self.bits) else SIGN

    def capital(self, at: int) -> bool:
        """Whether a token has a capital."""
        return 0 <= at < len(self.capitals) and self.capitals[at]

    def where(self, words: frozenset[str], first: int = 0, last: int | None = None) -> list[int]:
        """The tokens from *first* to before *last* at which one of some words stands; most sentences have none of them."""
        among = self.words if last is None and not first else self.words[first:last]
        if words.isdisjoint(among):
            return []
        return [at for at, word in enumerate(among, first) if word in words]

    def find(self, first: int, last: int, words: frozenset[str]) -> int | None:
        """The first of some words among the tokens from *first* up to *last*, both included."""
        return next(iter(self.where(words, max(first, 0), max(last + 1, 0))), None)


_COLUMNS = ("actors", "bits", "capitals", "ends", "numbers", "raws", "starts", "titled", "words")
"""The slots that are filled together, from the tokens."""


class _Unread(Sentence):
    """A sentence that nobody has asked for its tokens.

    Every attribute of a class that has `__getattr__` takes five times as long to get; so what is read changes its class.
    """

    __slots__ = ()

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> object:
            """Fill the slot that is asked for, which is empty as yet; with the first column all others."""
            if name in _COLUMNS:
                self._look()
                self._cut()
                self._title()
                self._act()
                self.opening = self.raws[0].lower() if self.raws else ""
                self.__class__ = Sentence
            elif name == "opening":
                self._open()
            elif name in ("shouts", "headline"):
                self._look()
            else:
                raise AttributeError(name, name=name, obj=self)
            return getattr(self, name)


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
        self._actors: list[tuple[int, int, Actor]] = [(*text.clean_of(m.span), m.actor) for m in actors]
        self._actor_starts: list[int] = [start for start, _, _ in self._actors]
        # A table holds half a million numbers in a megabyte: columns take a tenth of what rows would.
        self._number_starts: array[int] = array("I")
        self._mention_starts: array[int] = array("I")
        self._mention_ends: array[int] = array("I")
        self._quantities: list[Quantity | None] = []
        self._place(numbers)
        self.paragraph_starts: Sequence[int] = paragraphs or [0, *(m.end() for m in _PARAGRAPH.finditer(text.folded))]
        """Where each paragraph starts in the clean text."""
        self.sentences: list[Sentence] = [
            _Unread(self, index, start, end, self.paragraph_at(start)) for index, (start, end) in enumerate(text.sentences)
        ]
        """Every sentence, in order; each reads its tokens when they are asked for."""
        self._kept: deque[Sentence] = deque()

    def keep(self, sentence: Sentence) -> None:
        """Keep what is read of a sentence, and forget what was read of those long before it."""
        self._kept.append(sentence)
        if len(self._kept) > _MOST_CLAUSES:
            self._kept[-_MOST_CLAUSES - 1].read = None
        if len(self._kept) > _MOST_SENTENCES:
            self._kept.popleft().forget()

    def close(self) -> None:
        """Let go of the sentences, which point back at the document: so all is freed at once, not when a collector comes by."""
        for sentence in self.sentences:
            sentence.read = None  # its clauses point back at it
        self.sentences.clear()
        self._kept.clear()

    def _place(self, numbers: Iterable[NumberMention]) -> None:
        """Fill the columns of number and date mentions, disjoint: inside a date no number is read."""
        dates: Iterator[_Placed] = ((start, end, None) for start, end, _ in self.dates)
        end = -1
        for mention in merge(self._numbers(numbers), dates, key=lambda m: (m[0], -m[1], m[2] is not None)):
            if mention[0] >= end:
                end = mention[1]
                self._mention_starts.append(mention[0])
                self._mention_ends.append(end)
                self._quantities.append(mention[2])

    def _numbers(self, numbers: Iterable[NumberMention]) -> Iterator[_Placed]:
        for number in numbers:
            start, end = self.text.clean_of(number.span)
            self._number_starts.append(start)
            yield start, end, number.quantity

    def paragraph_at(self, at: int) -> int:
        """The number of the paragraph at a position."""
        return bisect_right(self.paragraph_starts, at) - 1

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

    def mentions_between(self, start: int, end: int) -> Iterator[_Placed]:
        """Yield the number and date mentions that start between two positions: their bounds, and the quantity of a number."""
        first = bisect_left(self._mention_starts, start)
        last = bisect_left(self._mention_starts, end, first)
        starts, ends = self._mention_starts[first:last], self._mention_ends[first:last]
        return zip(starts, ends, self._quantities[first:last], strict=True)


_Placed: TypeAlias = tuple[int, int, Quantity | None]
"""The bounds of a mention, and its quantity; None for a date."""

_Token: TypeAlias = tuple[str, str, int, bool]
"""A word as it stands, in lower case, its classes, whether it has a capital."""
_Columns: TypeAlias = tuple[list[str], list[str], list[int], list[bool]]
"""The same of several words, each in a column."""


def _no_columns() -> _Columns:
    return [], [], [], []


class _Known(dict[str, _Token]):
    """For each word as it stands: one string for all that are equal, in lower case, its classes, whether it has a capital.

    It is emptied where it grows large. The article of a name does not count: "al-Masri" has a capital.
    """

    def __missing__(self, raw: str) -> _Token:
        word = raw.lower()
        bits = lexicon().get(word)
        if bits is None:
            bits = (classes(word) if word.isalnum() else _odd(word)) if raw[0].isalnum() else SIGN
        if len(self) >= _MOST_WORDS:
            self.clear()
        self[raw] = found = raw, word, bits, raw[0].isupper() or ("-" in raw[1:4] and raw.rpartition("-")[2][:1].isupper())
        return found


# The constructor of tuples, a quarter of the time of the class's own.
_NEW = cast("Callable[[type[Token], tuple[object, ...]], Token]", tuple.__new__)  # pyright: ignore[reportUnknownMemberType] # the stubs leave the items open
_MOST_WORDS = 1 << 12
_MOST_SENTENCES = 256
"""Sentences whose tokens are kept, more than all but books have; a later look back makes them again."""
_MOST_CLAUSES = 64
"""Sentences whose clauses are kept, likewise."""
_KNOWN = _Known()


def _odd(word: str) -> int:
    """The classes of a word with an apostrophe, a hyphen or a full stop in it."""
    if word.endswith(suffix.NOT):
        return NEGATION | (BE if lexicon().get(word.removesuffix(suffix.NOT), 0) & BE else DO)
    return classes(word)
