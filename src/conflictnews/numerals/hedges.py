"""Bounds: what "at least", "up to", "some" and "or more" make of the number beside them."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import NamedTuple, TypeAlias

import regex

from conflictnews.languages.en.number_words import (
    AFTER_HEDGES,
    HEDGES,
    OBJECT_OPENERS,
    SIGNS,
    SPLIT_OFF,
    TIED_HEDGES,
    UNQUOTED,
    Bound,
)
from conflictnews.models import Exact, NumberKind, Quantity
from conflictnews.numerals.tokens import Tokens
from conflictnews.patterns import lazy


@lru_cache(maxsize=1 << 12)
def whole(kind: NumberKind, value: int) -> Quantity:
    """Return an exact whole number; equal ones are one object, so that a table of figures stays small."""
    return Quantity(kind, value, value, value)


class Reading(NamedTuple):
    """A quantity, where it stands, and how far the words that bound it reach."""

    quantity: Quantity
    start: int
    end: int
    outer_start: int
    outer_end: int
    rule: str

    @property
    def one_sided(self) -> bool:
        """Whether the text gives one number as a bound and leaves the other side open."""
        q = self.quantity
        return q.value is not None and (q.low is None) != (q.high is None) and not q.approximate


class _Hedge(NamedTuple):
    """A hedge by its words but the last, nearest first; the verbs that take it to themselves, near and with their object."""

    others: tuple[str, ...]
    bound: Bound
    near: frozenset[str]
    far: frozenset[str]


_ByWordBefore: TypeAlias = dict[str, tuple[_Hedge, ...]]


@cache
def _before() -> dict[str, _ByWordBefore]:
    """The hedges by their last word and the one before it."""
    table: dict[str, dict[str, list[_Hedge]]] = {}
    for hedge in sorted(HEDGES, key=lambda h: -len(h.words)):
        *others, last = hedge.words.split()
        near, far = (
            frozenset(
                verb for split in SPLIT_OFF if (split.hedge, split.object) == (hedge.words, far) for verb in split.verbs.split()
            )
            for far in (False, True)
        )
        found = _Hedge(tuple(reversed(others)), hedge.bound, near, far)
        table.setdefault(last, {}).setdefault(others[-1] if others else "", []).append(found)
    return {last: {word: tuple(found) for word, found in by_word.items()} for last, by_word in table.items()}


@cache
def _after() -> regex.Pattern[str]:
    words = sorted((hedge.words for hedge in AFTER_HEDGES), key=len, reverse=True)
    tied = "|".join(hedge.words for hedge in TIED_HEDGES)
    return regex.compile(rf"(?:(?:,? )({'|'.join(words)})|-({tied}))(?![\w-]| than \w| \d| of | or equal| an? )|(\+)(?!\d)")


def last_words() -> frozenset[str]:
    """The words with which hedges before a number end."""
    return frozenset(_before())


def first_words() -> frozenset[str]:
    """The words with which hedges after a number begin."""
    return _AFTER_STARTS


def second_words() -> frozenset[str]:
    """The words that come second in hedges after a number."""
    return frozenset(word for hedge in AFTER_HEDGES for word in hedge.words.split()[1:2])


_AFTER_BOUNDS = {hedge.words: hedge.bound for hedge in AFTER_HEDGES + TIED_HEDGES}
_AFTER_STARTS = frozenset(hedge.words.split()[0] for hedge in AFTER_HEDGES + TIED_HEDGES)
_SIGN = lazy(r"(?<![<>=~])([<>] ?=|[<>≥≤~≈±])\s*$")
_HEDGE_MARKS = frozenset("<>=≥≤~≈±")


def hedges_before(tokens: Tokens, start: int) -> tuple[tuple[Bound, ...], int]:
    """The bounds that the words before a place set, the nearest first, and where these words begin."""
    bounds: list[Bound] = []
    words, table = tokens.words, _before()
    if not start or not _HEDGE_MARKS.isdisjoint(tokens.flat[max(0, start - 4) : start]):
        sign = _SIGN.search(tokens.flat, max(0, start - 6), start)
        return ((SIGNS[sign[1]],), sign.start()) if sign else ((), start)
    k = tokens.at(start) - 1
    while k >= 0 and words[k] in table and _adjacent(tokens, k, start):
        hedge = _hedge_at(tokens, k, table[words[k]])
        if hedge is None:
            break
        bound, k = hedge
        bounds.append(bound)
        start, k = tokens.starts[k], k - 1
    return tuple(bounds), start


def _hedge_at(tokens: Tokens, k: int, hedges: _ByWordBefore) -> tuple[Bound, int] | None:
    """The longest of *hedges* that ends with word *k*, and the word with which it begins."""
    before = tokens.words[k - 1] if k else ""
    for hedge in (*hedges.get(before, ()), *hedges.get("", ())):
        if _stands(tokens, k, hedge.others):
            first = k - len(hedge.others)
            return None if _is_split_off(tokens, first, hedge) else (hedge.bound, first)
    return None


def _is_split_off(tokens: Tokens, first: int, hedge: _Hedge) -> bool:
    """Return True if a verb takes the hedge at word *first* to itself: "took over 12 villages", "revised it up to nine"."""
    if hedge.near and first and tokens.words[first - 1] in hedge.near:
        return True
    for j in range(first - 1, max(-1, first - 1 - _OBJECT), -1) if hedge.far else ():
        if tokens.gap(j + 1) != " ":
            return False
        if tokens.words[j] in hedge.far:
            return tokens.words[j + 1] in OBJECT_OPENERS
    return False


_OBJECT = 8
"""The longest way from such a verb past its object, in words."""


def _adjacent(tokens: Tokens, k: int, start: int) -> bool:
    end = tokens.end(k)
    gap = tokens.flat[end:start]
    quoted = gap in (" (", ' "', '" ') and tokens.words[k] not in UNQUOTED
    return gap in (" ", "-", ". ", " -") or quoted or tokens.blank(end, start)


def _stands(tokens: Tokens, k: int, others: tuple[str, ...]) -> bool:
    """Whether *others* stand before word *k*, nearest first, with nothing but blanks between."""
    if len(others) > k:
        return False
    return all(tokens.words[k - n] == word and tokens.gap(k - n + 1).isspace() for n, word in enumerate(others, 1))


def hedge_after(tokens: Tokens, end: int, after: int) -> tuple[Bound, int] | None:
    """The bound that the words after a number set, and where these words end."""
    if tokens.flat[end : end + 1] != "+" and tokens.word(after) not in _AFTER_STARTS:
        return None
    found = _after().match(tokens.lower, end)
    if not found:
        return None
    words = found[1] or found[2]
    return (_AFTER_BOUNDS[words] if words else Bound.FLOOR), found.end()


# Members of an enumeration take seven times as long to get as a name of a module (Python 3.11).
_EXACT, _ABOUT, _BELOW, _FLOOR = Bound.EXACT, Bound.ABOUT, Bound.BELOW, Bound.FLOOR
_UPPER = (Bound.CEILING, _BELOW)


def bounded(
    value: Exact, bounds: tuple[Bound, ...], low: Exact | None = None, high: Exact | None = None
) -> tuple[Exact | None, Exact | None, bool]:
    """Low, high and whether the value is approximate, for one value under the bounds that were said of it.

    *low* and *high* hold where the words bound nothing ("exactly").

    >>> bounded(12, (Bound.FLOOR,)), bounded(100, (Bound.BELOW,)), bounded(20, (Bound.ABOUT, Bound.CEILING))
    ((12, None, False), (None, 100, True), (None, 20, True))
    """
    said = [bound for bound in bounds if bound is not _EXACT]
    if not said:
        return low, high, False
    approximate = _ABOUT in said or _BELOW in said
    outer = next((bound for bound in reversed(said) if bound is not _ABOUT), _ABOUT)
    low = value if outer is _FLOOR else None
    high = value if outer in _UPPER else None
    return low, high, approximate
