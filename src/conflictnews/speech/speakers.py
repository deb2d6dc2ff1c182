"""Words that report speech, and the noun phrases that are their subjects."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

import regex
from attrs import frozen

from conflictnews.languages.en import speech_verbs as verbs
from conflictnews.speech.marks import Quoted
from conflictnews.text import Text

_TOKEN = regex.compile(r"\w++(?:['./&*-]++\w++)*+|[,;:()\[\]\"!?-]")
_REACH = 240
"""How many characters of a clause are read in search of a subject."""

_LABEL = regex.compile(r"\p{Lu}[\p{L}.'-]*+(?: [\p{L}.'-]++){0,4}")
_VERB_ALONE = regex.compile(r" (said|says|added)(?= (?:as|in|on|at|when|while|after)\b|\.)")
_NAME_AT_END = regex.compile(r", (\p{Lu}[\p{L}.'-]*+(?: \p{Lu}[\p{L}.'-]*+){1,3})$")
_SIGNATURE = regex.compile(
    r"[^\S\n]?(-{1,2})[^\S\n]?(\p{Lu}[\p{L}.'-]*+(?: [\p{L}.'-]++){0,5}+)(?:, [^\n.:;]{1,60}+)?\.?[^\S\n]*+(?=\n|\Z)"
)
_APPOSED = regex.compile(r", (\p{Lu}[\p{L}'-]++(?: \p{Lu}(?:\.|[\p{L}'-]*+)){1,3}+)(?=[,.;]|\Z| (?:in|of|from|on|at|who)\b)")
_LABEL_REACH = 60
"""How many characters a name before a colon has at most."""
_PAIR = 4
"""How many words the first of two speakers has at most."""
_FAR = 2000
"""How many characters of a sentence before and after its cue are read as what was said."""

AUXILIARIES = frozenset("has have had did do does would will could may might must should can not a ont ha".split()) - {"a"}
ADVERBS = frozenset(
    "also later then however too further still earlier already again once always only just now today yesterday meanwhile "
    "never even both all themselves himself herself itself turn hastily publicly repeatedly often since so here there "
    "afterwards separately".split()
)
BE = frozenset("is are was were be been being am".split())
DAYS = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september "
    "october november december today yesterday tomorrow".split()
)
_OPENINGS = frozenset("but and so yet still however meanwhile".split())
_CLAUSE = frozenset(
    "that which who whom whose where when while as but because after before since if although though and or nor than then "
    "by to into onto during under over on with without within about against between until unless upon via per despite amid "
    "what how why so yet".split()
)
_PREPOSITIONS = frozenset("of for in at from".split())
_LINKS = _PREPOSITIONS | frozenset("de du des del la le".split())
_NAMES = frozenset("WHO IT US".split())
_INDEFINITE = frozenset("a an his her its their".split())
PAST = frozenset(
    "met went came left took made held gave got saw fell ran stood sat led won lost put set hit cut shot fought brought sent "
    "kept drove flew struck began arrived visited fled".split()
)
_ARTICLES = frozenset("the a an this that these those his her its their our my your some any no of".split())
_NOUNS_TOO = frozenset(
    "reports claims posts demands pledges notes calls charges estimates promises orders proposes repeats tweets denies charged "
    "cites quotes brands labels blames claim report estimate note promise demand state post tweet reply pledge vow counter "
    "stress caution complain reports alleged called charged stated".split()
)


@cache
def _stops() -> frozenset[str]:
    said = verbs.TELL | (verbs.SAY - _NOUNS_TOO)
    return _CLAUSE | AUXILIARIES | BE | DAYS | said


@cache
def _kinds() -> dict[str, str]:
    return {
        **dict.fromkeys(verbs.THAT, "that"),
        **dict.fromkeys(verbs.READ, "read"),
        **dict.fromkeys(verbs.JUDGE, "judge"),
        **dict.fromkeys(verbs.SAY | verbs.FOREIGN, "say"),
        **dict.fromkeys(verbs.TELL, "tell"),
        **dict.fromkeys(verbs.OLD_SOURCES, "source"),
    }


@frozen
class Cue:
    """A word that reports speech, and its subject: clean[start:end] and clean[subject[0]:subject[1]].

    `clause` is the stretch around it that no quotation and no end of a sentence interrupts.
    """

    start: int
    end: int
    word: str
    kind: str
    subject: tuple[int, int]
    inverted: bool
    clause: tuple[int, int]


class Token(NamedTuple):
    """A word or sign of a clause, the word in lower case; a tuple, since every word of a sentence becomes one."""

    start: int
    end: int
    word: str

    @property
    def is_word(self) -> bool:
        """Whether it is a word and no sign."""
        return self.word[0].isalnum()


def _lowered(word: str) -> str:
    """A word in lower case, but for names that would become other words."""
    return word if word in _NAMES else word.lower()


class Tokens:
    """The words and signs of the sentences of a text; each sentence is read once, when it is first asked for."""

    def __init__(self, text: Text) -> None:
        self.folded: str = text.folded
        self.sentences: tuple[tuple[int, int], ...] = text.sentences
        self.starts: list[int] = [start for start, _ in text.sentences]
        self._read: dict[int, tuple[list[int], list[Token]]] = {}

    def sentence(self, at: int) -> tuple[int, int]:
        """Where the sentence around *at* starts and ends."""
        index = bisect_right(self.starts, at) - 1
        return self.sentences[index] if index >= 0 else (0, len(self.folded))

    def between(self, start: int, end: int) -> list[Token]:
        """The tokens of folded[start:end], a stretch of one sentence."""
        index = bisect_right(self.starts, start) - 1
        if index not in self._read:
            bounds = self.sentences[index] if index >= 0 else (0, 0)
            read = [Token(*m.span(), _lowered(m[0])) for m in _TOKEN.finditer(self.folded, *bounds)]
            self._read[index] = [token.start for token in read], read
        starts, read = self._read[index]
        return read[bisect_left(starts, start) : bisect_left(starts, end)]


def kind_of(word: str) -> str | None:
    """How a word reports speech, None if it does not: a verb that says, tells or judges, one that needs "that", a source."""
    return _kinds().get(word)


def cues_in(text: Text, quoted: Sequence[Quoted], tokens: Tokens) -> list[Cue]:
    """Every word of a text that reports speech and has a subject, outside quotation marks, in order."""
    kinds = _kinds()
    words, starts = text.words
    reader = CueReader(text, quoted, tokens)
    for at, word in enumerate(words):
        if word in kinds:
            reader.read(at, starts[at], kinds[word])
    folded = text.folded
    named = [cue for q in quoted for cue in (_label(folded, q.outer[0]), _swallowed(folded, q), _signed(folded, q)) if cue]
    if not named:
        return reader.found
    cues = {cue.start: cue for cue in (*reader.found, *named)}
    return [cues[start] for start in sorted(cues)]


def _swallowed(folded: str, quoted: Quoted) -> Cue | None:
    """The verb after a closing mark that was set behind its subject: "We will leave, Colonel Diop" said on Friday."""
    verb = _VERB_ALONE.match(folded, quoted.outer[1])
    name = _NAME_AT_END.search(folded, max(quoted.start, quoted.end - _LABEL_REACH), quoted.end) if verb else None
    if verb is None or name is None:
        return None
    return Cue(verb.start(1), verb.end(1), verb[1], "say", name.span(1), inverted=False, clause=verb.span(1))


def _signed(folded: str, quoted: Quoted) -> Cue | None:
    """The dash and name at the end of a line that sign a quotation: "We left at night." — Olena, 61, Izium"."""
    name = _SIGNATURE.match(folded, quoted.outer[1])
    if name is None or _kinds().keys() & set(name[0].lower().split()):
        return None
    return Cue(name.start(1), name.end(1), "-", "say", name.span(2), inverted=True, clause=name.span())


def _label(folded: str, start: int) -> Cue | None:
    """The name and colon that introduce a quotation at the head of a line: "Olena: "We left.""."""
    before = folded.rfind("\n", max(0, start - _LABEL_REACH), start) + 1
    if before == 0 and start > _LABEL_REACH:
        return None
    name = folded[before:start].rstrip()
    if not name.endswith(":") or not _LABEL.fullmatch(name[:-1]) or _kinds().keys() & set(name[:-1].lower().split()):
        return None
    end = before + len(name)
    return Cue(end - 1, end, ":", "say", (before, end - 1), inverted=False, clause=(before, end))


class CueReader:
    """Finds the subject of one cue after the other."""

    def __init__(self, text: Text, quoted: Sequence[Quoted], tokens: Tokens) -> None:
        self.folded: str = text.folded
        self.words: list[str]
        self.starts: list[int]
        self.words, self.starts = text.words
        self.tokens: Tokens = tokens
        self.quoted: Sequence[Quoted] = quoted
        self.quoted_starts: list[int] = [q.outer[0] for q in quoted]
        self.found: list[Cue] = []
        self.floor: int = 0
        self.ceiling: int = 0
        self.clause: tuple[int, int] = 0, 0

    def read(self, index: int, start: int, kind: str) -> None:
        """Add the cue at a word, if it is one and has a subject."""
        before = bisect_right(self.quoted_starts, start) - 1
        if before >= 0 and start < self.quoted[before].outer[1]:
            return
        self._set_clause(start, before)
        if not self._is_cue(index, start, kind):
            return
        word = self.words[index]
        end = start + len(word)
        subject, inverted = self._subject(start, end, word, kind, self.floor > 0 and self._after_quotation(before, start))
        if kind == "read" and (subject is None or not self._is_writing(subject)):
            return
        kind = "say" if kind in {"that", "read"} else kind
        if subject is not None:
            self.found.append(Cue(start, end, word, kind, subject, inverted, self.clause))

    def _is_writing(self, subject: tuple[int, int]) -> bool:
        """Whether a noun phrase is a piece of writing: "the statement", "a banner on the gate"."""
        return not (verbs.DOCUMENTS | verbs.SIGNS).isdisjoint(self.folded[slice(*subject)].lower().split())

    def agent_before(self, verb: int, floor: int, *, shared: bool) -> tuple[int, int] | None:
        """The subject of the verb at a position; with *shared* the first noun phrase after *floor*, if none is beside it."""
        self._set_clause(verb, bisect_right(self.quoted_starts, verb) - 1)
        self.floor = max(self.floor, floor)
        return self._before(verb) or (self._first(verb) if shared else None)

    def first_phrase_before(self, start: int) -> tuple[int, int] | None:
        """The first noun phrase of the sentence that ends before a position."""
        index = bisect_left(self.tokens.starts, start) - 1
        if index < 0:
            return None
        self.floor, end = self.tokens.sentences[index]
        return self._first(min(end, self.floor + _REACH))

    def phrase_after(self, start: int, end: int) -> tuple[int, int] | None:
        """The noun phrase that begins at a position and ends before another."""
        return self._forward(start, end)

    def _set_clause(self, at: int, before: int) -> None:
        """Find the part of the sentence around *at* that no quotation interrupts."""
        start, end = self.tokens.sentence(at)
        if before >= 0:
            start = max(start, self.quoted[before].outer[1])
        if before + 1 < len(self.quoted):
            end = min(end, self.quoted[before + 1].outer[0])
        self.clause = max(start, at - _FAR), min(max(end, at), at + _FAR)
        self.floor, self.ceiling = max(start, at - _REACH), min(self.clause[1], at + _REACH)

    def _after_quotation(self, before: int, start: int) -> bool:
        """Whether only a comma or a dash stands between the last quotation and *start*."""
        between = self.folded[self.quoted[before].outer[1] : start].strip(" ,-") if before >= 0 else "no quotation"
        return between in {"", "a", "ont", "avait"}  # French puts an auxiliary between

    def _is_cue(self, index: int, start: int, kind: str) -> bool:
        """Whether a word reports speech here: no passive, no noun, no part of a compound ("so-called")."""
        word = self.words[index]
        before = self.words[index - 1] if index and self.starts[index - 1] >= self.floor else ""
        after = self.words[index + 1] if index + 1 < len(self.words) else ""
        if self.folded[start - 1 : start] in {"-", "."}:
            return False
        if kind == "source":
            return word != "according" or after == "to"
        if word in verbs.FOREIGN or (kind == "that" and after != "that"):
            return kind != "that"
        if before == "to" or before in _ARTICLES or (before in BE and word not in {"saying", "speaking"}):
            return False
        if word in _NOUNS_TOO:
            return before != "s" and after not in verbs.SAY | BE
        return True

    def _subject(self, start: int, end: int, word: str, kind: str, quoted: bool) -> tuple[tuple[int, int] | None, bool]:
        if kind == "source":
            at = end + 3 if word == "according" else end
            return self._forward(at, self.ceiling), True
        inverts = word in verbs.INVERTS | verbs.READ and (quoted or self.folded.endswith(", ", max(0, start - 2), start))
        if inverts or word in verbs.FOREIGN:
            subject = self._inverted(end, strict=not quoted)
            if subject and (quoted or word in verbs.ALWAYS_INVERTS or self._is_definite(subject)):
                return self._by_name(subject), True
        if word == "saying" and (witness := self._whom_others_quote(start)):
            return witness, False
        subject = None if word.endswith("ing") else self._before(start)
        return subject or self._shared(start, word), False

    def _by_name(self, phrase: tuple[int, int]) -> tuple[int, int]:
        """The name that stands beside a noun phrase without one: "said one survivor, [Nang Mo]"."""
        named = any(word[0].isupper() for word in self.folded[slice(*phrase)].split())
        name = None if named else _APPOSED.match(self.folded, phrase[1], self.ceiling)
        return name.span(1) if name else phrase

    def _whom_others_quote(self, start: int) -> tuple[int, int] | None:
        """Who speaks before "as saying": "Radio Okapi quoted [a witness] as saying"."""
        last = self.found[-1] if self.found else None
        if last is None or last.start < self.floor or last.word[:4] not in {"quot", "cite"}:
            return None
        phrase = self._forward(last.end, start)
        return phrase if phrase and self.folded[phrase[1] : start].strip() == "as" else None

    def _is_definite(self, phrase: tuple[int, int]) -> bool:
        """Whether a noun phrase has a name or an article: not the object of "the mayor, Ihor Bondar, warned drivers"."""
        first = self.folded[slice(*phrase)].split()[0]
        return first[0].isupper() or first in _ARTICLES

    def _shared(self, start: int, word: str) -> tuple[int, int] | None:
        """The subject that a participle or a second verb shares with the clause before it."""
        before = self.tokens.between(self.floor, start)
        while before and (before[-1].word in ADVERBS or before[-1].word in AUXILIARIES | BE):
            before.pop()
        last = before[-1].word if before else ""
        if not (word.endswith("ing") or last in {"and", "but", "then", "as", "-", ","}):
            return None
        if self.found and self.found[-1].start >= self.floor:
            return self.found[-1].subject
        return self._first(start)

    # -------------------------------------------------------------- noun phrases

    def _before(self, verb: int) -> tuple[int, int] | None:
        """The noun phrase that ends where the verb at *verb* begins, perhaps with an apposition between commas."""
        before = self.tokens.between(self.floor, verb)
        at = len(before) - 1
        while at >= 0 and (before[at].word in ADVERBS or before[at].word in AUXILIARIES or before[at].word.endswith("ly")):
            at -= 1
        end = None
        if at >= 0 and before[at].word == ",":
            opening = next((i for i in range(at - 1, -1, -1) if before[i].word == ","), -1)
            if opening < 0 or opening + 1 >= at:
                return None
            if self._is_apposition(before[opening + 1].word):
                end = before[at - 1].end
            at = opening - 1
        if at >= 0 and before[at].word == ")":
            at = next((i for i in range(at - 1, -1, -1) if before[i].word == "("), 0) - 1
        if at >= 0 and before[at].word in {"who", "which"}:
            at -= 1
            at -= at >= 0 and before[at].word == ","
        return self._walk_back(before, at, end)

    def _is_apposition(self, first: str) -> bool:
        return first not in _stops() and first not in _LINKS | ADVERBS and not first.endswith("ing")

    def _walk_back(self, before: list[Token], at: int, end: int | None) -> tuple[int, int] | None:
        if at < 0 or not before[at].is_word:
            return None
        if before[at].word in verbs.PRONOUNS:
            return before[at].start, before[at].end
        last, stops = at, _stops() | verbs.PRONOUNS
        while at >= 0 and before[at].word not in stops and before[at].is_word:
            at -= 1
        first = self._joined(before, at, stops) if at < last else at + 1
        while first <= last and (before[first].word in _LINKS or before[first].word in ADVERBS or not before[first].is_word):
            first += 1
        return (before[first].start, end or before[last].end) if first <= last else None

    def _joined(self, before: list[Token], at: int, stops: frozenset[str]) -> int:
        """Where a noun phrase after "and" begins with the one before it: "[police and] medics"; else the token after *at*."""
        if at < 1 or before[at].word != "and":
            return at + 1
        first = at
        while first > 0 and before[first - 1].word not in stops and before[first - 1].is_word:
            first -= 1
        words = [token.word for token in before[first:at]]
        bounded = first == 0 or before[first - 1].word == ","
        finite = any(word.endswith("ed") or word in PAST for word in words)
        return first if 0 < len(words) <= _PAIR and bounded and not finite else at + 1

    def _forward(self, start: int, ceiling: int) -> tuple[int, int] | None:
        """The noun phrase that begins at *start*."""
        following, stops = self.tokens.between(start, ceiling), _stops()
        at = 0
        while at < len(following) and following[at].is_word and following[at].word not in stops:
            if at and following[at].word in _INDEFINITE and following[at - 1].word in _LINKS - {"of"}:
                break  # "the mayor [in a statement]"
            at += 1
        while at and following[at - 1].word in _LINKS:
            at -= 1
        return (following[0].start, following[at - 1].end) if at else None

    def _inverted(self, start: int, *, strict: bool) -> tuple[int, int] | None:
        """The subject that stands after its verb; None if it is rather the object, or the start of a clause."""
        found = self._forward(start, self.ceiling)
        if found is None:
            return None
        rest = self.tokens.between(found[1], min(self.ceiling, found[1] + 40))
        if rest and (rest[0].word in BE or rest[0].word in AUXILIARIES or rest[0].word in verbs.SAY):
            return None
        inside = self.tokens.between(*found)
        if strict and any(token.word.endswith("ed") for token in inside[2:]):
            return None
        first = inside[0].word
        if first in _PREPOSITIONS or first in ADVERBS or (first in verbs.PRONOUNS and first not in {"he", "she"}):
            return None
        return found

    def _first(self, ceiling: int) -> tuple[int, int] | None:
        """The first noun phrase of a clause, after what introduces it."""
        following, stops = self.tokens.between(self.floor, ceiling), _stops()
        at = 0
        while at < len(following) and following[at].word in _OPENINGS | ADVERBS:
            at += 1
        if at < len(following) and (following[at].word in _LINKS or following[at].word in stops):
            at = next((i + 1 for i, token in enumerate(following) if token.word == ","), len(following))
        start = at
        if start < len(following) and following[start].word in verbs.PRONOUNS:
            return following[start].start, following[start].end
        while at < len(following) and following[at].is_word and following[at].word not in stops:
            verb = following[at].word.endswith("ed") or following[at].word in PAST
            if at > start and verb and following[at - 1].word not in _ARTICLES:
                break
            at += 1
        return (following[start].start, following[at - 1].end) if at > start else None
