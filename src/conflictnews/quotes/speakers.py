"""Who says it: words that report speech, and the noun phrases that are their subjects."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from functools import cache

import regex
from attrs import frozen

from conflictnews.quotes.marks import Quoted
from conflictnews.tables import speech_verbs as verbs
from conflictnews.text import Text

_TOKEN = regex.compile(r"\w++(?:['./&*-]++\w++)*+|[,;:()\[\]\"!?-]")
_REACH = 400
"""How many characters of a clause are read in search of a subject."""

_AUXILIARIES = frozenset("has have had did do does would will could may might must should can not".split())
_ADVERBS = frozenset(
    "also later then however too further still earlier already again once always only just now today yesterday meanwhile "
    "never even both all themselves himself herself itself in turn hastily publicly repeatedly often since so".split()
)
_BE = frozenset("is are was were be been being am".split())
_DAYS = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september "
    "october november december today yesterday tomorrow".split()
)
_STOPS = (
    frozenset(
        "that which who whom whose where when while as but because after before since if although though and or nor than then "
        "by to into onto during under over on with without within about against between until unless upon via per despite amid "
        "what how why so yet".split()
    )
    | _AUXILIARIES
    | _BE
    | _DAYS
    | verbs.TELL
    | (verbs.SAY - {"reports", "claims", "posts", "charged"})
)
_LINKS = frozenset("of for in at from".split())
_ARTICLES = frozenset("the a an this that these those his her its their our my your some any no of".split())
_NOUNS_TOO = frozenset(
    "reports claims posts demands pledges notes calls charges estimates promises orders proposes repeats tweets denies charged cites quotes brands labels blames".split()
)
_SUBJECTLESS = ("ing",)


@frozen
class Cue:
    """A word or phrase that reports speech, and its subject: clean[start:end] and clean[subject[0]:subject[1]]."""

    start: int
    end: int
    word: str
    kind: str
    subject: tuple[int, int]
    inverted: bool


@frozen
class _Token:
    start: int
    end: int
    word: str

    @property
    def is_word(self) -> bool:
        return self.word[0].isalnum()


def tokens(folded: str, start: int, end: int) -> list[_Token]:
    """The words and marks of folded[start:end], words in lower case."""
    return [_Token(m.start(), m.end(), m[0].lower()) for m in _TOKEN.finditer(folded, start, end)]


@cache
def _kinds() -> dict[str, str]:
    return {
        **dict.fromkeys(verbs.JUDGE, "judge"),
        **dict.fromkeys(verbs.SAY, "say"),
        **dict.fromkeys(verbs.TELL, "tell"),
        "according": "source",
    }


def cues_in(text: Text, quoted: Sequence[Quoted]) -> list[Cue]:
    """Every word of a text that reports speech and has a subject, outside quotation marks, in order."""
    kinds = _kinds()
    words, starts = text.words
    reader = _Reader(text, quoted)
    found: list[Cue] = []
    for at, word in enumerate(words):
        kind = kinds.get(word)
        if kind is None:
            continue
        nearby = words[max(0, at - 1)] if at else "", words[at + 1] if at + 1 < len(words) else ""
        cue = reader.read(starts[at], word, kind, nearby, found)
        if cue is not None:
            found.append(cue)
    return found


class _Reader:
    """Finds the subject of one cue after the other."""

    def __init__(self, text: Text, quoted: Sequence[Quoted]) -> None:
        self.folded = text.folded
        self.sentences = text.sentences
        self.sentence_starts = [start for start, _ in text.sentences]
        self.quoted = quoted
        self.quoted_starts = [q.outer[0] for q in quoted]

    def clause(self, at: int) -> tuple[int, int]:
        """The part of the sentence around *at* that no quotation interrupts."""
        index = bisect_right(self.sentence_starts, at) - 1
        start, end = self.sentences[index] if index >= 0 else (0, len(self.folded))
        before = bisect_right(self.quoted_starts, at) - 1
        if before >= 0:
            start = max(start, self.quoted[before].outer[1])
        if before + 1 < len(self.quoted):
            end = min(end, self.quoted[before + 1].outer[0])
        return max(start, at - _REACH), min(max(end, at), at + _REACH)

    def inside(self, at: int) -> bool:
        """Whether *at* stands between quotation marks."""
        before = bisect_right(self.quoted_starts, at) - 1
        return before >= 0 and at < self.quoted[before].outer[1]

    def read(self, start: int, word: str, kind: str, nearby: tuple[str, str], found: Sequence[Cue]) -> Cue | None:
        """The cue at *start*, if it is one and has a subject."""
        if self.inside(start):
            return None
        before, after = nearby
        floor, ceiling = self.clause(start)
        end = start + len(word)
        if kind == "source":
            if after != "to":
                return None
            end = self.folded.index("to", end, end + 20) + 2 if "to" in self.folded[end : end + 20].lower() else end
            subject = self.after(end, ceiling)
            return Cue(start, end, "according to", kind, subject, inverted=True) if subject else None
        if before in _BE and word != "saying" or before in _ARTICLES or before == "to":
            return None
        if word in _NOUNS_TOO and (after in verbs.SAY or after in _BE):
            return None
        return self._of_verb(start, end, word, kind, floor, ceiling, found)

    def _of_verb(
        self, start: int, end: int, word: str, kind: str, floor: int, ceiling: int, found: Sequence[Cue]
    ) -> Cue | None:
        gap = self.folded[max(floor - 1, 0) : start].rstrip()
        quote_before = floor > 0 and self.folded[floor:start].strip(" ,-") == "" and self.inside(floor - 1)
        if word in verbs.INVERTS and (quote_before or gap.endswith(",")):
            subject = self.inverted(end, ceiling, strict=not quote_before)
            if subject:
                return Cue(start, end, word, kind, subject, inverted=True)
        subject = None if word.endswith("ing") else self.before(floor, start)
        if subject is None:
            subject = self._shared(floor, start, word, found)
        return Cue(start, end, word, kind, subject, inverted=False) if subject else None

    def _shared(self, floor: int, start: int, word: str, found: Sequence[Cue]) -> tuple[int, int] | None:
        """The subject that a participle or a second verb shares with the clause before it."""
        before = tokens(self.folded, floor, start)
        while before and before[-1].word in _ADVERBS | _AUXILIARIES:
            before.pop()
        last = before[-1].word if before else ""
        if not (word.endswith("ing") or last in {"and", "but", "then", "as", "-", ","}):
            return None
        if found and found[-1].start >= floor:
            return found[-1].subject
        return self.first(floor, start)

    # -------------------------------------------------------------- noun phrases

    def before(self, floor: int, verb: int) -> tuple[int, int] | None:
        """The noun phrase that ends where the verb at *verb* begins."""
        before = tokens(self.folded, floor, verb)
        at = len(before) - 1
        while at >= 0 and (before[at].word in _ADVERBS or before[at].word in _AUXILIARIES or before[at].word.endswith("ly")):
            at -= 1
        if at < 0:
            return None
        end = None
        if before[at].word == ",":
            opening = next((i for i in range(at - 1, -1, -1) if before[i].word == ","), None)
            if opening is None or opening + 1 >= at:
                return None
            if (
                before[opening + 1].word not in _STOPS
                and before[opening + 1].word not in _LINKS | _ADVERBS
                and not before[opening + 1].word.endswith("ing")
            ):
                end = before[at - 1].end
            at = opening - 1
        if at >= 0 and before[at].word == ")":
            at = next((i for i in range(at - 1, -1, -1) if before[i].word == "("), 0) - 1
        if at >= 0 and before[at].word in {"who", "which"}:
            at -= 1
            at -= at >= 0 and before[at].word == ","
        return self._walk_back(before, at, end)

    def _walk_back(self, before: list[_Token], at: int, end: int | None) -> tuple[int, int] | None:
        if at < 0 or not before[at].is_word:
            return None
        if before[at].word in verbs.PRONOUNS:
            return before[at].start, before[at].end
        last = at
        while (
            at >= 0
            and (before[at].word not in _STOPS and (before[at].is_word or before[at].word == "-"))
            and before[at].word not in verbs.PRONOUNS
        ):
            at -= 1
        first = at + 1
        while first <= last and (before[first].word in _LINKS | _ADVERBS or not before[first].is_word):
            first += 1
        if first > last:
            return None
        return before[first].start, end or before[last].end

    def after(self, start: int, ceiling: int) -> tuple[int, int] | None:
        """The noun phrase that begins at *start*."""
        following = tokens(self.folded, start, ceiling)
        at = 0
        while at < len(following) and following[at].is_word and following[at].word not in _STOPS:
            at += 1
        while at and following[at - 1].word in _LINKS:
            at -= 1
        return (following[0].start, following[at - 1].end) if at else None

    def inverted(self, start: int, ceiling: int, *, strict: bool) -> tuple[int, int] | None:
        """The subject that stands after its verb; None if it is rather the object, or the start of a clause."""
        found = self.after(start, ceiling)
        if found is None:
            return None
        rest = tokens(self.folded, found[1], min(ceiling, found[1] + 40))
        following = rest[0].word if rest else "."
        if following in _BE or following in _AUXILIARIES or following in verbs.SAY:
            return None
        inside = tokens(self.folded, *found)
        if strict and any(t.word.endswith("ed") and not i == 1 for i, t in enumerate(inside) if i):
            return None
        if inside[0].word in verbs.PRONOUNS and inside[0].word not in {"he", "she"}:
            return None
        if inside[0].word in _LINKS | _ADVERBS:
            return None
        return found

    def first(self, floor: int, ceiling: int) -> tuple[int, int] | None:
        """The first noun phrase of a clause, after what introduces it."""
        following = tokens(self.folded, floor, ceiling)
        at = 0
        if following and (following[0].word in _LINKS or following[0].word in _STOPS):
            at = next((i + 1 for i, t in enumerate(following) if t.word == ","), 0)
        start = at
        while at < len(following) and following[at].is_word and following[at].word not in _STOPS:
            if at > start and following[at].word.endswith("ed") and following[at - 1].word not in _ARTICLES:
                break
            at += 1
        return (following[start].start, following[at - 1].end) if at > start else None


# ------------------------------------------------------------------ whom a subject means

_ORGANISATION = frozenset(
    "ministry army military group forces force police agency observatory government council office committee party movement "
    "organisation organization union authority authorities media report reports statement mission embassy command coalition "
    "officials witnesses residents activists department network channel court parliament company rebels militants insurgents "
    "militia state states nations front brigade television radio newspaper website".split()
)


@frozen
class Speaker:
    """A subject and the name that it stands for."""

    span: tuple[int, int]
    name: str


def resolve(text: Text, cues: Iterable[Cue]) -> list[Speaker]:
    """The speaker of each cue: pronouns and "the spokesman" are resolved to the name that they take up."""
    clean = text.clean
    named: list[str] = []
    out: list[Speaker] = []
    for cue in cues:
        phrase = clean[slice(*cue.subject)]
        name = _antecedent(phrase, named)
        if name is None:
            name = phrase
            if phrase.lower() not in verbs.PRONOUNS:
                named.append(phrase)
        out.append(Speaker(cue.subject, name))
    return out


def _antecedent(phrase: str, named: Sequence[str]) -> str | None:
    """The name that a subject takes up, among those named before it, if it takes one up and that is certain."""
    low = phrase.lower()
    recent = named[:-7:-1]
    if low in {"he", "she"}:
        return next((name for name in recent if is_person(name)), None)
    if low in {"it", "they", "we"}:
        return next((name for name in recent if not is_person(name)), None)
    head = low.split()
    if len(head) == 2 and head[0] in {"the", "this", "that"}:
        if head[1] in verbs.DOCUMENTS:
            return recent[0] if recent else None
        if head[1] in verbs.SPOKESMEN:
            return next((name for name in recent if head[1] in name.lower().split() and _has_name(name)), None)
    return None


def _has_name(phrase: str) -> bool:
    words = phrase.split()
    return any(word[:1].isupper() for word in words[1:]) or (len(words) == 1 and words[0][:1].isupper())


def is_person(phrase: str) -> bool:
    """Whether a subject is one person: a name or a title, and no word for a body of people."""
    words = phrase.lower().split()
    if any(word in verbs.SPOKESMEN for word in words):
        return True
    return _has_name(phrase) and not phrase.isupper() and not _ORGANISATION.intersection(words) and words[0] != "the"
