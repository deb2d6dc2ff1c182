"""The short way: a number with nothing beside it that could make it more or less than itself.

Half of the numbers in the news stand so ("killed 12 people"), and two look-ups show it. What is read here is what the long
way would read; the property tests hold the two together.
"""

from __future__ import annotations

from functools import cache
from typing import TypeAlias

from conflictnews.languages.en.function_words import ARTICLES
from conflictnews.languages.en.number_contexts import (
    CONNECTORS,
    FUNCTION_WORDS,
    NEGATIVES,
    OPEN_LINKS,
    SHARE_LINKS,
    SHORT_INCH,
)
from conflictnews.languages.en.number_grammar import (
    AFTER_SHARES,
    ALL,
    BETWEEN,
    EITHER,
    ENDS_HOURS,
    EVERY,
    FOLD,
    NOT,
    OF,
    THE,
    TIMES,
    YEAR_LEADS,
)
from conflictnews.languages.en.number_words import SUFFIXES, VULGAR_FRACTIONS
from conflictnews.languages.en.numbered_things import AIRLINERS, CLOCK_WORDS, ERAS, MONTHS
from conflictnews.models import Exact, NumberKind, Quantity
from conflictnews.numerals.hedges import Reading, bounded, first_words, hedges_before, last_words, second_words, whole
from conflictnews.numerals.measures import Measure, forms, measure_after, words_before
from conflictnews.numerals.names import naming_words
from conflictnews.numerals.parts import starts
from conflictnews.numerals.quantifiers import ONE_ALONE
from conflictnews.numerals.scaled import continuations
from conflictnews.numerals.tokens import Tokens
from conflictnews.numerals.words import TWO_DIGITS, vocabulary
from conflictnews.patterns import lazy

_GROUPED = lazy(r"[0-9]{1,3}(?:,[0-9]{3}){1,4}+(?![\w.,'٬])")
_STOPS = frozenset((" ", "  ", ", ", ". ", ".  ", "; ", ": ", " (", ' "', ', "'))
_OPENS = frozenset(("% ", " ", ", ", ". ", "; ", ": ", ' "', '." '))


class _Sets:
    """What the short way looks up, gathered from the tables once."""

    __slots__ = ("after", "before", "beyond", "hedges", "numbers", "units")

    def __init__(self) -> None:
        self.numbers = {w: n.value for w, n in vocabulary().items() if n.size <= TWO_DIGITS and n.value > 1 and not n.ordinal}
        self.hedges = last_words()
        # what may change the meaning of the number after it, hedges apart
        named = {*naming_words(), *words_before(), *MONTHS}
        self.before = frozenset({*named, *NEGATIVES, *BETWEEN.words, *EITHER.words, *NOT.words})
        # what may change the meaning of the number before it
        names = {*MONTHS, *CLOCK_WORDS}
        self.units = frozenset(forms()) - {*names, *vocabulary(), *continuations(), *first_words(), SHORT_INCH, ""}
        units = {*forms(), *continuations(), *vocabulary(), *SUFFIXES, *TIMES.words, *FOLD.words}
        links = {*first_words(), *SHARE_LINKS, *OF.words, *OPEN_LINKS}
        self.after = frozenset({*units, *links, *names, *ERAS, *VULGAR_FRACTIONS})
        # what makes a connector matter: "12 or more", "12 to twenty", "12 of May"
        groups = {*ARTICLES, *THE.words, *EVERY.words, *AFTER_SHARES.words, *ALL.words}
        self.beyond = frozenset({*starts(), *MONTHS, *second_words(), *groups})


@cache
def _sets() -> _Sets:
    return _Sets()


_PERCENT = Measure(NumberKind.PERCENT, "percent")
_LONGER = frozenset({Measure(NumberKind.MEASURE, "foot")})
"""Measures that a smaller unit may follow."""


def passed_over(tokens: Tokens, k: int) -> bool:
    """Whether word *k* is surely no number: a unit without "a" before it, or a year after "in", "since" or a month."""
    word, last = tokens.words[k], tokens.words[k - 1] if k else ""
    if word in ONE_ALONE:
        return last not in ARTICLES
    if len(word) != 4 or not "1900" <= word <= "2060" or not (last in YEAR_LEADS.words or last in MONTHS):
        return False
    end = tokens.starts[k] + 4
    return word.isdecimal() and tokens.flat[end - 5] == " " and tokens.flat[end : end + 2] in _YEAR_STOPS


_YEAR_STOPS = frozenset(("", ", ", ". ", ".", "; ", ").", "),"))


_Number: TypeAlias = tuple[int, int, int]
"""A value, where it ends, and the word after it."""
_Counted: TypeAlias = tuple[int, int, Measure | None]
"""A value, where it ends with its unit, and the unit."""


def read_plain(tokens: Tokens, k: int) -> Reading | None:
    """The number at word *k*, if it is one and nothing but a hedge and a unit bears on it."""
    words, sets = tokens.words, _sets()
    digits = words[k][0].isdecimal()
    if digits and _in_column(tokens, k):
        return _cell(tokens, k)
    if not k or not (digits or words[k] in sets.numbers):
        return None
    last, start = words[k - 1], tokens.starts[k]
    if last in sets.before or tokens.flat[tokens.starts[k - 1] + len(last) : start] not in _OPENS:
        return None
    hedged = last in sets.hedges
    counted = _count(tokens, k, sets, digits=digits, named=not hedged)
    return _read(tokens, counted, start, hedged=hedged) if counted else None


def _cell(tokens: Tokens, k: int) -> Reading:
    """Return the number of a table or a list that digits are."""
    start, end = tokens.starts[k], tokens.end(k)
    return Reading(whole(NumberKind.CARDINAL, int(tokens.words[k])), start, end, start, end, "digits")


def _read(tokens: Tokens, number: _Counted, start: int, *, hedged: bool) -> Reading:
    """Return the reading of a number and its measure, which ends where it says, within the hedge before it."""
    value, end, measure = number
    low: Exact | None = value
    high: Exact | None = value
    approximate, outer_start = False, start
    if hedged:
        bounds, outer_start = hedges_before(tokens, start)
        low, high, approximate = bounded(value, bounds, value, value)
    if measure:
        quantity = Quantity(measure.kind, value, low, high, approximate, measure.unit)
        return Reading(quantity, start, end, outer_start, end, measure.kind.value)
    quantity = Quantity(NumberKind.CARDINAL, value, low, high, approximate)
    return Reading(quantity, start, end, outer_start, end, "digits" if tokens.flat[start].isdecimal() else "words")


def _in_column(tokens: Tokens, k: int) -> bool:
    """Return True if word *k* is a short number between two numbers of a table or a list: the second in "4 17 9", "1,2,3"."""
    words = tokens.words
    if not 0 < k < tokens.count - 2 or tokens.has_links:
        return False
    word, following = words[k], words[k + 1]
    if len(word) > 3 or word[0] == "0" or not all(map(str.isdecimal, words[k - 1 : k + 3])):
        return False
    gap = tokens.gap(k + 1)
    if not tokens.gap(k) == gap == tokens.gap(k + 2) or _may_group(gap, following):
        return False
    if "\n" in tokens.folded[tokens.starts[k] - 1 : tokens.end(k + 1)]:
        return False
    return int(word) not in AIRLINERS and MONTHS.isdisjoint(words[k - 1 : k + 12])


def _may_group(gap: str, following: str) -> bool:
    """Return True unless a gap parts numbers: three digits may belong to the number before them, two in Indian figures."""
    return gap not in (" ", ",") or (len(following) > 1 if gap == "," else len(following) == 3)


def _count(tokens: Tokens, k: int, sets: _Sets, *, digits: bool, named: bool) -> _Counted | None:
    """Return the number of word *k*, in digits or spelled, with its unit; None where it may be another, or none."""
    number = _figures(tokens, k, named=named) if digits else _worded(tokens, k, sets)
    return _counted(tokens, number, sets, digits=digits) if number else None


def _counted(tokens: Tokens, number: _Number, sets: _Sets, *, digits: bool) -> _Counted | None:
    """Return a number with its unit; None where what follows may change it."""
    words, begins, flat = tokens.words, tokens.starts, tokens.flat
    if (read := _with_unit(tokens, number, sets, digits=digits)) is None:
        return None
    end, after, measure = read
    if after >= tokens.count or flat[end : begins[after]] not in _STOPS:
        return None
    if digits and not measure and _is_capital_after(flat, end, begins[after]):  # a house number, a plane's type
        return None
    kept = _unmoved(words, after, sets) or (measure is _PERCENT and words[after].isdecimal())
    return (number[0], end, measure) if kept else None


def _is_capital_after(flat: str, end: int, start: int) -> bool:
    return flat[end] == " " and flat[start].isupper()


def _with_unit(tokens: Tokens, number: _Number, sets: _Sets, *, digits: bool) -> tuple[int, int, Measure | None] | None:
    """Where a number ends with its unit, the word after it, and the unit; None where a longer measure may follow."""
    _, end, after = number
    if digits and tokens.flat.startswith("%", end):
        return end + 1, after, _PERCENT
    gap = tokens.flat[end : tokens.starts[after]] if after < tokens.count else ""
    if gap not in (" ", "-") or tokens.words[after] not in sets.units:
        return end, after, None
    found = measure_after(tokens, end, after, digits=digits)
    if found is None or found.measure in _LONGER or found.measure.kind is NumberKind.MONEY:
        return None
    return found.end, tokens.next(after, found.end), found.measure


def _worded(tokens: Tokens, k: int, sets: _Sets) -> _Number | None:
    """The number word *k*, unless its capital may make it a name: its value, where it ends, and the word after it."""
    start, last = tokens.starts[k], tokens.words[k - 1]
    named = tokens.flat[start].isupper() and (last in OF.words or tokens.flat[tokens.starts[k - 1]].isupper())
    if named or last in ENDS_HOURS.words:
        return None
    return sets.numbers[tokens.words[k]], tokens.end(k), k + 1


def _unmoved(words: list[str], k: int, sets: _Sets) -> bool:
    """Whether the words from word *k* on leave the number before them as it is."""
    following = words[k]
    if following in CONNECTORS:
        if k + 1 == len(words):
            return False
        following = words[k + 1]
        return following not in sets.beyond and not following[0].isdecimal()
    return following not in sets.after and not following[0].isdecimal()


def _figures(tokens: Tokens, k: int, *, named: bool) -> _Number | None:
    """A whole number in digits that is no year, code or part of something longer; where it ends; and the word after it.

    A capital before it may make it a name, where *named* says so.
    """
    word, start, flat = tokens.words[k], tokens.starts[k], tokens.flat
    if tokens.has_links or not _is_plain_figure(word) or tokens.folded[start - 1] == "\n":
        return None
    if named and _may_name(tokens, k - 1):
        return None
    end = start + len(word)
    if flat.startswith(",", end) and not flat.startswith(" ", end + 1):
        return _grouped(tokens, k)
    if len(word) not in _LENGTHS or (value := int(word)) in AIRLINERS:
        return None
    return value, end, k + 1


def _may_name(tokens: Tokens, k: int) -> bool:
    return tokens.flat[tokens.starts[k]].isupper() and tokens.words[k] not in FUNCTION_WORDS


_LENGTHS = frozenset((1, 2, 3, *range(5, 16)))
"""How many digits a plain number has: four may be a year, and more than fifteen are a code."""


def _is_plain_figure(word: str) -> bool:
    """Return True if a word has European digits only, and does not begin with a zero as codes do."""
    return word[0] != "0" and word.isdecimal() and word.isascii()


def _grouped(tokens: Tokens, k: int) -> _Number | None:
    """Return the number whose thousands commas set off: "1,100"."""
    grouped = _GROUPED.match(tokens.flat, tokens.starts[k])
    if not grouped:
        return None
    return int(grouped[0].replace(",", "")), grouped.end(), k + 1 + (grouped.end() - grouped.start()) // 4
