"""The short way: a number with nothing beside it that could make it more or less than itself.

Half of the numbers in the news stand so ("killed 12 people"), and two look-ups show it. What is read here is what the long
way would read; the property tests hold the two together.
"""

from __future__ import annotations

from functools import cache
from typing import TypeAlias

from conflictnews.languages.en.number_contexts import ARTICLES, CONNECTORS, FUNCTION_WORDS, SHARE_LINKS
from conflictnews.languages.en.number_words import VULGAR_FRACTIONS
from conflictnews.languages.en.numbered_things import AIRLINERS, CLOCK_WORDS, ERAS, MONTHS
from conflictnews.models import Exact, NumberKind, Quantity
from conflictnews.numerals.hedges import Reading, bounded, first_words, hedges_before, last_words, second_words, whole
from conflictnews.numerals.measures import Measure, forms, measure_after, words_before
from conflictnews.numerals.names import naming_words
from conflictnews.numerals.parts import starts
from conflictnews.numerals.quantifiers import ONE_ALONE
from conflictnews.numerals.tokens import Tokens
from conflictnews.numerals.words import TWO_DIGITS, continuations, vocabulary
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
        self.before = frozenset({*named, "minus", "negative", "between", "either", "not"})
        # what may change the meaning of the number before it
        self.units = frozenset(forms()) - {*MONTHS, *vocabulary(), *continuations(), *CLOCK_WORDS, *first_words(), "in", ""}
        units = {*forms(), *continuations(), *vocabulary(), "k", "m", "g", "b", "bn", "times", "fold"}
        self.after = frozenset(
            {*units, *first_words(), *SHARE_LINKS, *MONTHS, *CLOCK_WORDS, *ERAS, *VULGAR_FRACTIONS, "of", "to", "through"}
        )
        # what makes a connector matter: "12 or more", "12 to twenty", "12 of May"
        self.beyond = frozenset({*starts(), *MONTHS, *second_words(), "a", "an", "the", "of", "by", "every", "all"})


@cache
def _sets() -> _Sets:
    return _Sets()


_PERCENT = Measure(NumberKind.PERCENT, "percent")


def passed_over(tokens: Tokens, k: int) -> bool:
    """Whether word *k* is surely no number: a unit without "a" before it, or a year after "in", "since" or a month."""
    word, last = tokens.words[k], tokens.words[k - 1] if k else ""
    if word in ONE_ALONE:
        return last not in ARTICLES
    if len(word) != 4 or not "1900" <= word <= "2060" or not (last in ("in", "since", "until") or last in MONTHS):
        return False
    end = tokens.starts[k] + 4
    return word.isdecimal() and tokens.flat[end - 5] == " " and tokens.flat[end : end + 2] in _YEAR_STOPS


_YEAR_STOPS = frozenset(("", ", ", ". ", ".", "; ", ").", "),"))


def read_plain(tokens: Tokens, k: int) -> Reading | None:
    """The number at word *k*, if it is one and nothing but a hedge and a unit bears on it."""
    words, sets = tokens.words, _sets()
    digits = words[k][0].isdecimal()
    if digits and _in_column(tokens, k):
        start, end, value = tokens.starts[k], tokens.end(k), int(words[k])
        return Reading(whole(NumberKind.CARDINAL, value), start, end, start, end, "digits")
    if not k or not (digits or words[k] in sets.numbers):
        return None
    last, start = words[k - 1], tokens.starts[k]
    if last in sets.before or tokens.flat[tokens.starts[k - 1] + len(last) : start] not in _OPENS:
        return None
    number = _figures(tokens, k, named=last not in sets.hedges) if digits else _worded(tokens, k, sets)
    counted = _counted(tokens, number, sets, digits=digits) if number else None
    if number is None or counted is None:
        return None
    value, (end, measure) = number[0], counted
    low: Exact | None = value
    high: Exact | None = value
    approximate, outer_start = False, start
    if last in sets.hedges:
        bounds, outer_start = hedges_before(tokens, start)
        low, high, approximate = bounded(value, bounds, value, value)
    if measure:
        quantity = Quantity(measure.kind, value, low, high, approximate, measure.unit)
        return Reading(quantity, start, end, outer_start, end, measure.kind.value)
    quantity = Quantity(NumberKind.CARDINAL, value, low, high, approximate)
    return Reading(quantity, start, end, outer_start, end, "digits" if digits else "words")


def _in_column(tokens: Tokens, k: int) -> bool:
    """Return True if word *k* is a short number between two numbers of a table or a list: the second in "4 17 9", "1,2,3"."""
    words, starts, flat = tokens.words, tokens.starts, tokens.flat
    if not 0 < k < tokens.count - 2:
        return False
    last, word, following, second = words[k - 1 : k + 3]
    if not (word.isdecimal() and last.isdecimal() and following.isdecimal() and second.isdecimal()) or word[0] == "0":
        return False
    start, end = starts[k], starts[k] + len(word)
    gap = flat[end : starts[k + 1]]
    if gap not in (" ", ",") or flat[starts[k - 1] + len(last) : start] != gap or len(word) > 3:
        return False
    after = starts[k + 1] + len(following)
    if flat[after : starts[k + 2]] != gap or tokens.has_links or "\n" in tokens.folded[start - 1 : after]:
        return False
    # a group of three digits may belong to the number before it; so may two in Indian figures
    if len(following) > 1 if gap == "," else len(following) == 3:
        return False
    return int(word) not in AIRLINERS and MONTHS.isdisjoint(words[k - 1 : k + 12])


_Number: TypeAlias = tuple[int, int, int]
"""A value, where it ends, and the word after it."""


def _counted(tokens: Tokens, number: _Number, sets: _Sets, *, digits: bool) -> tuple[int, Measure | None] | None:
    """Where a number with its unit ends, and the unit; None where what follows may change it."""
    words, begins, flat = tokens.words, tokens.starts, tokens.flat
    _, end, after = number
    measure = None
    if digits and flat.startswith("%", end):
        measure, end = _PERCENT, end + 1
    elif after < tokens.count and words[after] in sets.units and flat[end : begins[after]] in (" ", "-"):
        found = measure_after(tokens, end, after, digits=digits)
        if found is None or found.measure.kind is NumberKind.MONEY or found.measure.unit == "foot":
            return None
        measure, end, after = found.measure, found.end, tokens.next(after, found.end)
    if after >= tokens.count or flat[end : begins[after]] not in _STOPS:
        return None
    if not _unmoved(words, after, sets) and not (measure is _PERCENT and words[after].isdecimal()):
        return None
    if digits and not measure and flat[begins[after]].isupper() and flat[end] == " ":  # a house number, the type of a plane
        return None
    return end, measure


def _worded(tokens: Tokens, k: int, sets: _Sets) -> _Number | None:
    """The number word *k*, unless its capital may make it a name: its value, where it ends, and the word after it."""
    start = tokens.starts[k]
    named = tokens.flat[start].isupper() and (tokens.words[k - 1] == "of" or tokens.flat[tokens.starts[k - 1]].isupper())
    if named or tokens.words[k - 1] in ("past", "to"):  # the hour of a clock
        return None
    return sets.numbers[tokens.words[k]], tokens.end(k), k + 1


def _unmoved(words: list[str], k: int, sets: _Sets) -> bool:
    """Whether the words from word *k* on leave the number before them as it is."""
    following = words[k]
    if following in CONNECTORS:
        following = words[k + 1] if k + 1 < len(words) else "all"
        return following not in sets.beyond and not following[0].isdecimal()
    return following not in sets.after and not following[0].isdecimal()


def _figures(tokens: Tokens, k: int, *, named: bool) -> _Number | None:
    """A whole number in digits that is no year, code or part of something longer; where it ends; and the word after it.

    A capital before it may make it a name, where *named* says so.
    """
    word, start, flat = tokens.words[k], tokens.starts[k], tokens.flat
    if tokens.has_links or not (word.isdecimal() and word.isascii()) or word[0] == "0" or tokens.folded[start - 1] == "\n":
        return None
    if named and flat[tokens.starts[k - 1]].isupper() and tokens.words[k - 1] not in FUNCTION_WORDS:
        return None
    end, after = start + len(word), k + 1
    if flat[end : end + 1] == "," and flat[end + 1 : end + 2] != " ":
        grouped = _GROUPED.match(flat, start)
        if not grouped:
            return None
        end, after = grouped.end(), k + 1 + (grouped.end() - start) // 4
        return int(grouped[0].replace(",", "")), end, after
    if len(word) == 4 or len(word) > 15:
        return None
    value = int(word)
    return (value, end, after) if value not in AIRLINERS else None
