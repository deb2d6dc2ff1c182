"""Words: the capitalised words of a text, and what is known of each without its text.

In scripts without case every word may begin a name. What is known of a word is kept per process by its spelling.
"""

from __future__ import annotations

import sys
from bisect import bisect_right
from functools import cache, lru_cache
from typing import TYPE_CHECKING

import regex

from conflictnews.gazetteer import canonical
from conflictnews.languages.en.common_words import COMMON_WORDS
from conflictnews.languages.en.number_words import COLLECTIVE_PLURALS, SCALES, TEENS, TENS, UNITS
from conflictnews.languages.en.ordinary_words import ORDINARY_WORDS
from conflictnews.languages.en.place_kinds import KIND_WORDS
from conflictnews.languages.en.set_phrases import NOT_PLACES
from conflictnews.languages.en.toponymy import (
    ADMINISTRATION,
    CALENDAR,
    CASE_ENDINGS,
    DIRECTIONS,
    DIVISIONS,
    FUNCTION_WORDS,
    GENERIC,
    JOINERS,
    LANDMARKS,
    PREFIXED,
    ROADS,
    SEATS,
    TITLES,
    VOWELS,
)
from conflictnews.patterns import lazy
from conflictnews.tables.countries import COUNTRIES
from conflictnews.tables.given_names import GIVEN_NAMES
from conflictnews.tables.other_languages import NUMBER_AND_DATE_WORDS
from conflictnews.tables.us_states import ABBREVIATED, POSTAL
from conflictnews.text import Text
from conflictnews.toponyms.bearers import bearers_of, reach_of

if TYPE_CHECKING:
    from collections.abc import Container

    from conflictnews.toponyms.names import Name

_CAPITAL = lazy(r"(?<!\w)[A-Z\u00c0-\U0010ffff](?:(?:\.[A-Z])++\.(?!\w)|\w*+(?:'\w++)*+)")
"""A capitalised word, dotted capitals ("U.S."), or a word of another script, at whose case `Form` looks."""
_ARTICLE = lazy(r"(?<![\w'])(?:(?:[ae]l|a[rstnzd]|a[sdt]h|e[drsz]|u[lmr])-|[ae]l |[dl]')$", regex.IGNORECASE)
"""An article at the end of what stands before a capitalised word: "al-Hol"."""
_LINK = lazy(r"(?:://|www\.|@)\S++")
POSSESSIVE = ("'s", "'S")
"""Endings that are not the name's."""
_CONTRACTED = ("'m", "'ll", "'re", "'ve", "'d", "n't")
"""Endings of words that are no names: "I'm"."""
_NUMBERS = frozenset(word for table in (UNITS, TEENS, TENS, SCALES, COLLECTIVE_PLURALS) for word in table)
_SMALL_WORDS = FUNCTION_WORDS | JOINERS | CALENDAR | DIRECTIONS | _NUMBERS | {f"{word}s" for word in SCALES}
"""Words that begin no name of one word; in a line of capitals they are written like names."""
_LETTERED = frozenset(a.lower() for country in COUNTRIES for a in country.adjectives if a.isupper())
"""Small words that are written in capitals for a country: "US"."""
_PHRASE_HEAD = 4
_PHRASE_OPENERS = frozenset(
    opener
    for first, second in (f"{phrase} ".split(" ")[:2] for phrase in NOT_PLACES)
    for opener in (first, f"{first} {second}", regex.split(r"[^\w']", first)[0])
)
"""The words with which phrases begin that name no place."""
_TWO_WORDS = 2
_LONGEST_ARTICLE = 3
"""How many letters an article has at most: "ash"; what is longer and has no marks is its own canonical form."""


class Form:
    """What is known of a capitalised word without its text."""

    __slots__ = (
        "abbreviation",
        "administrative",
        "evidence",
        "function",
        "given",
        "idle",
        "key",
        "landmark",
        "lower",
        "opens",
        "ordinary",
        "plain",
        "prefixed",
        "reach",
        "shouted",
        "site",
        "title",
        "unknown",
    )

    abbreviation: bool
    administrative: bool
    evidence: tuple[str, ...]
    function: bool
    given: bool
    idle: bool
    key: str
    landmark: bool
    lower: str
    opens: bool
    ordinary: bool
    plain: bool
    prefixed: bool
    reach: int
    shouted: bool
    site: bool
    title: bool
    unknown: bool

    def __init__(self, surface: str) -> None:
        lower = surface.lower()
        self.lower = lower
        plain = surface.isascii() and surface.isalnum()
        self.key = lower if plain else canonical(surface).partition(" ")[0]
        self.plain = plain and len(surface) > _LONGEST_ARTICLE
        self.reach = 0 if surface.endswith(_CONTRACTED) else reach_of(surface, self.key)
        self._read_case(surface)
        self.ordinary = _is_in(lower, ORDINARY_WORDS, COMMON_WORDS)
        self.idle = _is_caseless(surface) or (self.function and self.reach < _TWO_WORDS)
        self.given = lower in GIVEN_NAMES
        self.title = lower in TITLES
        self.administrative = _is_in(lower, ADMINISTRATION, KIND_WORDS)
        self.landmark = lower in LANDMARKS
        self.prefixed = lower in PREFIXED
        self.site = _is_in(lower, LANDMARKS, PREFIXED, ROADS, DIVISIONS)
        self.abbreviation = _is_abbreviation(surface)
        self.opens = lower in _PHRASE_OPENERS
        self.unknown = not (self.function or self.given or lower in GENERIC)
        self.evidence = tuple(_other_uses(lower))

    def _read_case(self, surface: str) -> None:
        """Tell a small word of the language, and one that may be an acronym as well: "IT", "US"."""
        small, capitals = self.lower in _SMALL_WORDS, surface.isupper() and len(surface) > 1
        self.shouted = small and capitals and self.lower not in _LETTERED
        self.function = small and not capitals


def _is_in(word: str, *tables: Container[str]) -> bool:
    """Whether one of some tables holds a word."""
    return any(word in table for table in tables)


def _is_caseless(surface: str) -> bool:
    """Whether a word begins with no capital, nor with a small article before one."""
    return not surface[0].isalpha() or (surface[0].islower() and not any(map(str.isupper, surface[:5])))


def _is_abbreviation(surface: str) -> bool:
    """Whether a word may be a state's abbreviation."""
    return surface in POSTAL or surface in ("W", "W.") or not ABBREVIATED.keys().isdisjoint((surface, f"{surface}."))


def _other_uses(lower: str) -> list[str]:
    """Evidence that a word is more than a place's name, or something else."""
    uses = ["generic"] if lower in GENERIC else ["common_word"] if lower in COMMON_WORDS else []
    if lower in NUMBER_AND_DATE_WORDS and lower not in SEATS:  # five in Malay, the capital of Peru
        uses.append("other_language")
    return [*uses, "given_name"] if lower in GIVEN_NAMES else uses


@lru_cache(1 << 11)
def form_of(surface: str) -> Form:
    """What is known of a capitalised word, kept per process."""
    return Form(surface)


class Word:
    """A capitalised word of the text, and the name that it is part of."""

    __slots__ = ("end", "form", "name", "start")

    end: int
    form: Form
    name: Name | None
    start: int

    def __init__(self, start: int, end: int, form: Form) -> None:
        self.start = start
        self.end = end
        self.form = form
        self.name = None


def words_in(text: Text) -> list[Word]:
    """The capitalised words of a text, those of addresses on the web and of set phrases left out."""
    folded, lower = text.folded, text.lower
    links = _links(folded)
    line = _Line(folded)
    words: list[Word] = []
    passed = 0
    for m in _CAPITAL.finditer(folded):
        if m.start() < passed:
            continue
        word = _word_at(folded, line, m)
        if word.form.idle or _inside(links, word.start):
            continue
        if words and words[-1].start == word.start:
            words.pop()
        if word.form.opens and (phrase := _phrase_end(lower, word.start)):
            passed = phrase
        elif not folded.startswith("$", word.end):  # US$5 is money
            words.append(word)
    return words


def _word_at(folded: str, line: _Line, m: regex.Match[str]) -> Word:
    """The word that begins with a capital, its article taken in and its possessive left out."""
    start = _article_before(folded, m.start())
    surface = folded[start : m.end()]
    surface = _bare(surface) if "'" in surface else surface
    return Word(start, start + len(surface), _form_in(line, start, surface))


def _form_in(line: _Line, start: int, surface: str) -> Form:
    """What is known of a word; in a line of capitals a small word is one in spite of them."""
    form = form_of(surface)
    return form_of(surface.title()) if form.shouted and line.is_capitals(start) else form


_TIES = ("-", "'")
"""What ties an article to the word behind it."""
_LAST_OF_ARTICLE = ("l", "L")
"""The last letter of an article that a blank follows: "Al X"."""
_SUN_ARTICLE = lazy(r"(?<=\w,? )(?:A[dnrstz]|E[drsz]) $")
"""An article that takes on the first letter of its noun, as it stands inside a sentence: "in Ad X", but not "As X burned"."""


def _article_before(folded: str, start: int) -> int:
    """Where a word begins with the article before it, if there is one: "al-Hol"."""
    before = folded[start - 1 : start]
    if before == " " and start > 1 and folded[start - 2] == folded[start].lower():
        article = _SUN_ARTICLE.search(folded, max(0, start - 6), start)
        return article.start() if article else start
    if before not in _TIES and not (before == " " and folded[start - 2 : start - 1] in _LAST_OF_ARTICLE):
        return start
    article = _ARTICLE.search(folded, max(0, start - 5), start)
    return article.start() if article else start


@lru_cache(1 << 11)
def _bare(surface: str) -> str:
    """A word without its possessive or its Turkish case."""
    return surface[:-2] if surface[-2:] in POSSESSIVE else _stem(surface) or surface


class _Line:
    """Whether positions, asked for in order, lie in lines of capitals; each line is looked at once."""

    __slots__ = ("_capitals", "_end", "_folded")

    def __init__(self, folded: str) -> None:
        self._folded = folded
        self._end = -1
        self._capitals = False

    def is_capitals(self, position: int) -> bool:
        """Whether the line at a position has capitals only."""
        if position > self._end:
            start = self._folded.rfind("\n", 0, position) + 1
            end = self._folded.find("\n", position)
            self._end = len(self._folded) if end < 0 else end
            self._capitals = self._folded[start : self._end].isupper()
        return self._capitals


@lru_cache(1 << 10)
def _stem(surface: str) -> str:
    """A name without its Turkish case: "Hakkari'de"; nothing where the whole is a name, or what is left is none."""
    stem, _, ending = surface.rpartition("'")
    if ending.lower() not in CASE_ENDINGS or not stem or _importance(surface) >= _importance(stem):
        return ""
    if ending[0].lower() in VOWELS and stem[-1].lower() in VOWELS:
        return ""  # Turkish puts a consonant between: no case, but a name such as "Sina'a"
    return stem


def _importance(name: str) -> int:
    """How well known the best known place of a name is, -1 where there is none."""
    return max((c.importance for c in bearers_of(name).candidates), default=-1)


def _links(folded: str) -> list[tuple[int, int]]:
    """Addresses: what stands without a blank around "://", "www." or "@"."""
    links: list[tuple[int, int]] = []
    if "://" not in folded and "www." not in folded and "@" not in folded:
        return links
    for m in _LINK.finditer(folded):
        low = links[-1][1] if links else 0
        links.append((max(folded.rfind(" ", low, m.start()), folded.rfind("\n", low, m.start()), low - 1) + 1, m.end()))
    return links


def _inside(spans: list[tuple[int, int]], position: int) -> bool:
    """Whether a position lies in one of some spans in order."""
    if not spans:
        return False
    i = bisect_right(spans, (position, sys.maxsize)) - 1
    return i >= 0 and position < spans[i][1]


@cache
def _phrases() -> dict[str, tuple[str, ...]]:
    """The set phrases that name no place, by their first letters."""
    longest_first = sorted(NOT_PLACES, key=len, reverse=True)
    heads = {phrase[:_PHRASE_HEAD] for phrase in NOT_PLACES}
    return {head: tuple(phrase for phrase in longest_first if phrase.startswith(head)) for head in heads}


def _phrase_end(lower: str, start: int) -> int:
    """Where a set phrase ends that names no place; 0 where none begins."""
    for phrase in _phrases().get(lower[start : start + _PHRASE_HEAD], ()):
        end = start + len(phrase)
        if lower.startswith(phrase, start) and not lower[end : end + 1].isalnum():
            return end
    return 0
