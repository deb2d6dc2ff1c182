"""Names: the capitalised words of a text, and the longest names of the gazetteer among them.

Latin, Greek and Cyrillic names are found by their capitals; in scripts without case every word may be a name. Nothing is
decided here: a `Name` is a stretch of text and the places that bear it.
"""

from __future__ import annotations

import sys
from bisect import bisect_right
from functools import lru_cache

import regex

from conflictnews.gazetteer import canonical
from conflictnews.models import PlaceKind
from conflictnews.tables.common_words import COMMON_WORDS
from conflictnews.tables.countries import COUNTRIES
from conflictnews.tables.given_names import GIVEN_NAMES
from conflictnews.tables.peoples import PEOPLES
from conflictnews.tables.set_phrases import NOT_PLACES
from conflictnews.tables.toponymy import (
    ADMINISTRATION,
    CALENDAR,
    DIRECTIONS,
    DIVISIONS,
    GENERIC,
    JOINERS,
    KIND_WORDS,
    LANGUAGE_VERBS,
    LANGUAGES,
    LANDMARKS,
    PREFIXED,
    ROADS,
    TITLES,
)
from conflictnews.tables.us_states import ABBREVIATED, POSTAL, WORDLIKE
from conflictnews.text import Text
from conflictnews.toponyms.bearers import Bearers, bearers_of, reach_of, state_of

_CAPITAL = regex.compile(r"(?<!\w)[A-Z\u00c0-\U0010ffff](?:(?:\.[A-Z])++\.(?!\w)|\w*+(?:'\w++)*+)")
"""A word that may begin a name: capitalised, in dotted capitals ("U.S."), or of another script, where case is looked at later."""
_ARTICLE = regex.compile(r"(?<![\w'])(?:(?:[ae]l|a[rstnzd]|a[sdt]h|e[drsz]|u[lmr])-|[ae]l |[dl]')$", regex.IGNORECASE)
"""An article at the end of what stands before a capitalised word: "al-Hol"."""
_ARTICLE_FIRST = regex.compile(r"(?:[ae]l|a[rstnzd]|ash|ath|adh|e[drsz]|u[lr])[- ]\p{Lu}")
_JOINS = frozenset("-'")
_LAST_OF_ARTICLE = frozenset("lL")
_LINK = regex.compile(r"(?:://|www\.|@)\S++")
_LONGEST_JOINT = 10
"""How many characters lie between two capitalised words of a name at most: " of the "."""
_JOINTS = frozenset((" ", "-", "\n", "'s ", "' "))
"""What stands between the words of most names."""
_POSSESSIVE = ("'s", "'S")
"""Endings that are not the name's."""
_CONTRACTED = ("'m", "'ll", "'re", "'ve", "'d", "n't")
"""Endings of words that are no names: "I'm"."""
FUNCTION_WORDS = JOINERS | CALENDAR | DIRECTIONS | frozenset(
    """a about after all also although among another any are as at be because before both but by can did do each even every
    few first for from had has have he her here hers him his how however i if in into is it its just last later let like many
    may me meanwhile more most much my near never new next no nor not now of off on once one only or other our out over per she
    since so some still such than that the their them then there these they this those three through to too two under until up
    us very was we were what when where whether which while who whom whose why will with without yes yet you your mr mrs ms dr
    """.split()
)
"""Words that are capitalised only because a sentence begins; alone they name no place."""

_DEMONYMS: dict[str, str] = PEOPLES | {
    demonym: country.name
    for country in COUNTRIES
    for adjective in (a.lower() for a in country.adjectives if not a.isupper())
    for demonym in ((adjective, f"{adjective}s") if adjective.endswith(("n", "i")) else (adjective,))
}
"""What peoples and their adjectives stand for: "syrian", "syrians", "turks"."""
_FIRST_OF_TWO = frozenset(d.split()[0] for d in _DEMONYMS if " " in d)

_PHRASE_HEAD = 4
_PHRASES: dict[str, list[str]] = {}
for _phrase in NOT_PLACES:
    _PHRASES.setdefault(_phrase[:_PHRASE_HEAD], []).append(_phrase)


class Form:
    """What is known of a capitalised word without its text."""

    __slots__ = (
        "abbreviation", "administrative", "evidence", "function", "given", "key", "landmark", "lower", "prefixed", "opens", "reach", "site", "small", "title", "unknown",
    )  # fmt: skip

    def __init__(self, surface: str) -> None:
        lower = surface.lower()
        self.lower = lower
        first = surface[0]
        self.small = not first.isalpha() or (first.islower() and not any(c.isupper() for c in surface[:5]))
        self.key = canonical(surface).partition(" ")[0]
        self.reach = 0 if surface.endswith(_CONTRACTED) else reach_of(surface)
        self.function = lower in FUNCTION_WORDS and not (surface.isupper() and len(surface) > 1)
        self.given = lower in GIVEN_NAMES
        self.title = lower in TITLES
        self.administrative = lower in ADMINISTRATION or lower in KIND_WORDS
        self.landmark = lower in LANDMARKS
        self.prefixed = lower in PREFIXED
        self.site = self.landmark or self.prefixed or lower in ROADS or lower in DIVISIONS
        self.abbreviation = surface in POSTAL or surface in ("W", "W.") or surface in ABBREVIATED or f"{surface}." in ABBREVIATED
        self.opens = lower[:_PHRASE_HEAD] in _PHRASES or (lower + " ")[:_PHRASE_HEAD] in _PHRASES or len(lower) < _PHRASE_HEAD
        self.unknown = not (self.function or self.given or lower in GENERIC)
        evidence: list[str] = []
        if lower in GENERIC:
            evidence.append("generic")
        elif lower in COMMON_WORDS:
            evidence.append("common_word")
        if self.given:
            evidence.append("given_name")
        self.evidence = tuple(evidence)


form_of = lru_cache(1 << 16)(Form)


class Word:
    """A capitalised word of the text, and the name that it is part of."""

    __slots__ = ("end", "form", "name", "start")

    def __init__(self, start: int, end: int, form: Form) -> None:
        self.start = start
        self.end = end
        self.form = form
        self.name: Name | None = None


class Name:
    """A stretch of text that may name a place; `first` and `last` are its words, `rule` says how it was found."""

    __slots__ = ("bearers", "end", "evidence", "first", "key", "kinds", "last", "logit", "rule", "start", "within")

    def __init__(
        self, start: int, end: int, bearers: Bearers, first: int, last: int, *, key: str = "", rule: str = "name"
    ) -> None:
        self.start = start
        self.end = end
        self.bearers = bearers
        self.first = first
        self.last = last
        self.key = key or bearers.key
        self.rule = rule
        self.evidence: list[str] = []
        self.kinds: tuple[PlaceKind, ...] = ()
        self.within: Name | None = None
        self.logit = 0.0


def words_in(text: Text) -> list[Word]:
    """The capitalised words of a text, those of addresses on the web and of set phrases left out."""
    folded, lower = text.folded, text.lower
    links = _links(folded) if "://" in folded or "www." in folded or "@" in folded else []
    words: list[Word] = []
    passed = 0
    for m in _CAPITAL.finditer(folded):
        start, end = m.span()
        if start < passed:
            continue
        surface = m[0]
        before = folded[start - 1 : start]
        if before in _JOINS or (before == " " and folded[start - 2 : start - 1] in _LAST_OF_ARTICLE):
            article = _ARTICLE.search(folded, max(0, start - 5), start)
            if article:
                start = article.start()
                surface = folded[start:end]
                if words and words[-1].start == start:
                    words.pop()
        if surface[-2:] in _POSSESSIVE:
            end -= 2
            surface = surface[:-2]
        form = form_of(surface)
        if form.small or (links and _inside(links, start)):
            continue
        if form.opens and (phrase := _phrase_end(lower, start)):
            passed = phrase
            continue
        words.append(Word(start, end, form))
    return words


def _links(folded: str) -> list[tuple[int, int]]:
    """Addresses: what stands without a blank around "://", "www." or "@"."""
    return [(max(folded.rfind(" ", 0, m.start()), folded.rfind("\n", 0, m.start())) + 1, m.end()) for m in _LINK.finditer(folded)]


def _inside(spans: list[tuple[int, int]], position: int) -> bool:
    """Whether a position lies in one of some spans in order."""
    i = bisect_right(spans, (position, sys.maxsize)) - 1
    return i >= 0 and position < spans[i][1]


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
        name = _name_at(text, words, at)
        if name is None:
            at += 1
            continue
        for covered in words[name.first : name.last + 1]:
            covered.name = name
        names.append(name)
        at = name.last + 1
    return names


def _name_at(text: Text, words: list[Word], at: int) -> Name | None:
    form = words[at].form
    name = None
    if form.abbreviation:
        name = _abbreviation(text, words, at)
    if name is None and form.reach:
        name = _longest(text, words, at)
    if (name is None or name.first == name.last) and (form.lower in _DEMONYMS or form.lower in _FIRST_OF_TWO):
        name = _demonym(text, words, at) or name
    return name


def _demonym(text: Text, words: list[Word], at: int) -> Name | None:
    """The name of a people or its adjective: "Syrian", "South Sudanese"; it stands for the country or region."""
    word = words[at]
    last, demonym = at, word.form.lower
    if at + 1 < len(words) and demonym in _FIRST_OF_TWO and text.folded[word.end : words[at + 1].start] in (" ", "-"):
        two = f"{demonym} {words[at + 1].form.lower}"
        last, demonym = (at + 1, two) if two in _DEMONYMS else (at, demonym)
    if demonym not in _DEMONYMS or (demonym in LANGUAGES and _is_language(text.folded, word)):
        return None
    found = bearers_of(_DEMONYMS[demonym])
    return Name(word.start, words[last].end, found, at, last, key=f"demonym {found.key}", rule="demonym")


def _is_language(folded: str, word: Word) -> bool:
    """Whether a people's adjective names their language: "in X", with no noun after it."""
    before = folded[max(0, word.start - 12) : word.start].rsplit(None, 1)
    if not before or before[-1].lower() not in LANGUAGE_VERBS:
        return False
    after = folded[word.end : word.end + 12].split(None, 1)
    return not after or folded[word.end] in ".,;:?!)" or after[0] in FUNCTION_WORDS


def _abbreviation(text: Text, words: list[Word], at: int) -> Name | None:
    """A state's abbreviation: with its full stop anywhere, as two capitals after a comma only."""
    word, folded = words[at], text.folded
    surface = folded[word.start : word.end]
    stopped = surface if surface.endswith(".") else surface + "."
    before = folded[max(0, word.start - 2) : word.start]
    if stopped in WORDLIKE and before != ", " and before[-1:] not in ("-", "("):
        return None
    if stopped in ABBREVIATED and folded.startswith(stopped, word.start):
        return Name(word.start, word.start + len(stopped), state_of(stopped), at, at)
    if surface in ("W", "W.") and folded.startswith(("W. Va.", "W.Va."), word.start):
        end = folded.index("a.", word.start) + 2
        last = at + 1 if at + 1 < len(words) and words[at + 1].start < end else at
        return Name(word.start, end, state_of("W.Va."), at, last)
    if surface in ABBREVIATED or (surface in POSTAL and before == ", "):
        return Name(word.start, word.end, state_of(surface), at, at)
    return None


def _longest(text: Text, words: list[Word], at: int) -> Name | None:
    """The longest name that begins at a word."""
    word, folded = words[at], text.folded
    for last in reversed(_lasts(folded, words, at)):
        end = words[last].end
        for stop in (end + 2, end) if folded[end : end + 2] in _POSSESSIVE else (end,):
            found = bearers_of(folded[word.start : stop])
            if found.candidates and found.key.startswith(word.form.key):
                return Name(word.start, stop, found, at, last)
    if word.form.function or word.end - word.start < 2 or _goes_on(folded, words, at):
        return None
    found = bearers_of(folded[word.start : word.end])
    return Name(word.start, word.end, found, at, at) if found.candidates else None


def _lasts(folded: str, words: list[Word], at: int) -> list[int]:
    """The words with which a name of several words may end that begins at a word."""
    lasts: list[int] = []
    reach, last, count = words[at].form.reach, at, 1
    while count < reach and last + 1 < len(words):
        joint = folded[words[last].end : words[last + 1].start]
        if joint not in _JOINTS:
            if len(joint) > _LONGEST_JOINT or not _joins(joint):
                break
            count += 1
        last += 1
        count += 1
        lasts.append(last)
    return lasts


@lru_cache(1 << 10)
def _joins(joint: str) -> bool:
    """Whether what stands between two capitalised words may stand inside a name: " of the ", "-e-"."""
    if "\n\n" in joint or ". " in joint:
        return joint == ". "
    small = joint.replace("-", " ").split()
    return bool(small) and all(word in JOINERS for word in small)


def _goes_on(folded: str, words: list[Word], at: int) -> bool:
    """Whether a name runs on behind a word with an article: "Bab" of "Bab al-X" is no name of its own."""
    if at + 1 == len(words):
        return False
    word, following = words[at], words[at + 1]
    return following.start == word.end + 1 and _ARTICLE_FIRST.match(folded, following.start) is not None
