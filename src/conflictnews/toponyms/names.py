"""Names: the capitalised words of a text, and the longest names of the gazetteer among them.

Latin, Greek and Cyrillic names are found by their capitals; in scripts without case every word may be a name. Nothing is
decided here: a `Name` is a stretch of text and the places that bear it.
"""

from __future__ import annotations

from functools import lru_cache

import regex

from conflictnews.gazetteer import Candidate, canonical, gazetteer
from conflictnews.tables.countries import COUNTRIES
from conflictnews.tables.set_phrases import NOT_PLACES
from conflictnews.tables.toponymy import CALENDAR, JOINERS
from conflictnews.tables.us_states import ABBREVIATED, POSTAL
from conflictnews.text import Text

_ARTICLE = r"(?:(?:[AEae]l|[Aa][rstnzd]|[Aa]sh|[Aa]th|[Aa]dh|[Ee][drsz]|[Uu][lmr])-|[AEae]l |[dl]')?+"
_CAPITAL = regex.compile(
    rf"(?<![\w'])(?:\p{{Lu}}(?:\.\p{{Lu}})++\.(?!\w)"  # U.S.
    rf"|{_ARTICLE}[\p{{Lu}}\p{{Lt}}][\p{{L}}\p{{M}}\p{{N}}]*+(?:'\p{{L}}++)*+"
    r"|\p{Lo}[\p{L}\p{M}\p{N}]++)"
)
"""A word that may begin a name: capitalised (with its small article), dotted capitals, or of a script without case."""
_ARTICLE_FIRST = regex.compile(r"(?:[ae]l|a[rstnzd]|ash|ath|adh|e[drsz]|u[lr])[- ]\p{Lu}")
_NEXT = regex.compile(r"(?: |-|\n(?!\s*+\n)|(?<=\b[SFMP]t)\. )(?P<word>\w[\p{L}\p{M}\p{N}]*+(?:'\p{L}++)*+)")
_LINK = regex.compile(r"(?:https?://|www\.|@)\S++|\S++@\S++")
_POSSESSIVE = ("'s", "'S")
"""Endings that are not the name's."""
_CONTRACTED = ("'m", "'ll", "'re", "'ve", "'d", "n't")
"""Endings of words that are no names: "I'm"."""
PARTICLES = "وبلفك"
"""Arabic letters written before a name as one word: and, in, to, so, like."""
FUNCTION_WORDS = JOINERS | CALENDAR | frozenset(
    """a about after all also although among another any are as at be because before both but by can did do each even every
    few first for from had has have he her here hers him his how however i if in into is it its just last later let like many
    may me meanwhile more most much my near never new next no nor not now of off on once one only or other our out over per she
    since so some still such than that the their them then there these they this those three through to too two under until up
    us very was we were what when where whether which while who whom whose why will with without yes yet you your mr mrs ms dr
    """.split()
)
"""Words that are capitalised only because a sentence begins; alone they name no place."""


_DEMONYMS: dict[str, str] = {a.lower(): c.name for c in COUNTRIES for a in c.adjectives if not a.isupper()} | {a.lower() + "s": c.name for c in COUNTRIES for a in c.adjectives if a.endswith(("n", "i"))} | {"african": "Africa", "asian": "Asia", "european": "Europe", "kurdish": "Kurdistan","africans": "Africa", "asians": "Asia", "europeans": "Europe", "turks": "Turkey"}
_FIRST_OF_TWO = frozenset(d.split()[0] for d in _DEMONYMS if " " in d)


_PHRASE_HEAD = 4
_PHRASES: dict[str, list[str]] = {}
for _phrase in NOT_PLACES:
    _PHRASES.setdefault(_phrase[:_PHRASE_HEAD], []).append(_phrase)


class Word:
    """A capitalised word of the text: its characters, and how many words the longest name has that begins with it."""

    __slots__ = ("end", "lower", "name", "reach", "start")

    def __init__(self, start: int, end: int, lower: str, reach: int) -> None:
        self.start = start
        self.end = end
        self.lower = lower
        self.reach = reach
        self.name: Name | None = None


class Name:
    """A stretch of text that the gazetteer knows as a name; `first` and `last` are its words."""

    __slots__ = ("candidates", "end", "evidence", "first", "kinds", "key", "last", "logit", "rule", "start", "within")

    def __init__(self, start: int, end: int, candidates: tuple[Candidate, ...], first: int, last: int, key: str) -> None:
        self.start = start
        self.end = end
        self.candidates = candidates
        self.first = first
        self.last = last
        self.key = key
        self.evidence: list[str] = []
        self.kinds: tuple[str, ...] = ()
        self.within: Name | None = None
        self.logit = 0.0
        self.rule = "name"

    def add(self, evidence: str, weights: dict[str, float]) -> None:
        """Add a piece of evidence and its weight."""
        self.evidence.append(evidence)
        self.logit += weights.get(evidence, 0.0)


@lru_cache(1 << 16)
def _reach(word: str) -> int:
    first = canonical(word).partition(" ")[0]
    return gazetteer().reach(first) if first else 0


@lru_cache(1 << 14)
def bearers(name: str) -> tuple[Candidate, ...]:
    """The places that bear a name."""
    return gazetteer().candidates(name)


@lru_cache(1 << 10)
def _state(abbreviation: str) -> tuple[Candidate, ...]:
    name, country = ABBREVIATED.get(abbreviation) or POSTAL[abbreviation]
    states = [c for c in bearers(name) if c.place.country == country]
    return tuple(c for c in states if c.place.kind == "admin1") or tuple(states[:1])


def words_in(text: Text) -> list[Word]:
    """The capitalised words of a text, those of addresses on the web left out."""
    folded, lower = text.folded, text.lower
    links = [m.span() for m in _LINK.finditer(folded)] if "://" in folded or "www." in folded or "@" in folded else []
    words: list[Word] = []
    link = passed = 0
    for m in _CAPITAL.finditer(folded):
        start, end = m.span()
        while link < len(links) and links[link][1] <= start:
            link += 1
        if (link < len(links) and links[link][0] <= start) or start < passed:
            continue
        passed = _phrase_end(lower, start)
        if passed:
            continue
        if folded[end - 2 : end] in _POSSESSIVE:
            end -= 2
        surface = folded[start:end]
        words.append(Word(start, end, lower[start:end], 0 if surface.endswith(_CONTRACTED) else _reach(surface)))
    return words


def _phrase_end(lower: str, start: int) -> int:
    """Where a set phrase ends that names no place; 0 where none begins."""
    for phrase in _PHRASES.get(lower[start : start + _PHRASE_HEAD], ()):
        end = start + len(phrase)
        if lower.startswith(phrase, start) and not lower[end : end + 1].isalnum():
            return end
    return 0


def names_in(text: Text, words: list[Word]) -> list[Name]:
    """The longest names that begin at each capitalised word, disjoint."""
    names: list[Name] = []
    at, count = 0, len(words)
    while at < count:
        word = words[at]
        name = demonym_at(text, words, at) or _abbreviation(text, words, at) or (_longest(text, words, at) if word.reach else None)
        if name is None:
            at += 1
            continue
        for covered in words[name.first : name.last + 1]:
            covered.name = name
        names.append(name)
        at = name.last + 1
    return names


def _goes_on(text: Text, words: list[Word], at: int) -> bool:
    """Whether a name runs on behind a word with an article: "Bab" of "Bab al-X" is no name of its own."""
    if at + 1 == len(words):
        return False
    word, following = words[at], words[at + 1]
    return following.start == word.end + 1 and _ARTICLE_FIRST.match(text.folded, following.start) is not None


def demonym_at(text: Text, words: list[Word], at: int) -> Name | None:
    """The name of a people or its adjective: "Syrian", "South Sudanese"; it stands for the country or region."""
    word = words[at]
    if at + 1 < len(words) and word.lower in _FIRST_OF_TWO and text.folded[word.end : words[at + 1].start] in (" ", "-"):
        two = f"{word.lower} {words[at + 1].lower}"
        if two in _DEMONYMS:
            return _demonym(word.start, words[at + 1].end, at, at + 1, two)
    if word.lower in _DEMONYMS:
        return _demonym(word.start, word.end, at, at, word.lower)
    return None


def _demonym(start: int, end: int, first: int, last: int, demonym: str) -> Name | None:
    found = bearers(_DEMONYMS[demonym])
    if not found:
        return None
    name = Name(start, end, found[:1], first, last, f"demonym {_DEMONYMS[demonym]}")
    name.evidence.append("demonym")
    name.rule = "demonym"
    return name


def _abbreviation(text: Text, words: list[Word], at: int) -> Name | None:
    """A state's abbreviation: with its full stop anywhere, as two capitals after a comma only."""
    word, folded = words[at], text.folded
    surface = folded[word.start : word.end]
    stopped = surface if surface.endswith(".") else surface + "."
    if stopped in ABBREVIATED and folded.startswith(stopped, word.start):
        found = _state(stopped)
        return Name(word.start, word.start + len(stopped), found, at, at, stopped) if found else None
    if surface in ("W", "W.") and folded.startswith(("W. Va.", "W.Va."), word.start):
        end = folded.index("a.", word.start) + 2
        last = at + 1 if at + 1 < len(words) and words[at + 1].start < end else at
        return Name(word.start, end, _state("W.Va."), at, last, "W.Va.")
    if surface in POSTAL and folded[max(0, word.start - 2) : word.start] == ", ":
        found = _state(surface)
        return Name(word.start, word.end, found, at, at, surface) if found else None
    return None


def _longest(text: Text, words: list[Word], at: int) -> Name | None:
    """The longest name that begins at a word."""
    word, folded = words[at], text.folded
    ends = [word.end]
    counted, position = 1, word.end
    while counted < word.reach + 3 and (m := _NEXT.match(folded, position)):
        position = m.end()
        surface = m["word"]
        counted += surface.lower() not in JOINERS
        if counted > word.reach:
            break
        if surface[0].isupper() or not surface[0].islower():
            ends.append(position - 2 if surface[-2:] in _POSSESSIVE else position)
            if ends[-1] < position:
                ends.append(position)
    for end in reversed(ends):
        surface = folded[word.start : end]
        if end == word.end and _goes_on(text, words, at):
            continue
        if len(surface) < 2 or (end == word.end and word.lower in FUNCTION_WORDS and not surface.isupper()):
            continue
        found = bearers(surface)
        if found:
            last = at
            while last + 1 < len(words) and words[last + 1].start < end:
                last += 1
            return Name(word.start, end, found, at, last, canonical(surface))
    return None
