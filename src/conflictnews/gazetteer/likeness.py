"""Likeness: how much two names sound alike."""

from __future__ import annotations

from functools import lru_cache
from itertools import product
from math import inf

from conflictnews.gazetteer.spelling import sound

_ROUNDING = 1e-9
_LETTERS = "abcdefghijklmnopqrstuvwxyz$"
_VOWELS = frozenset("aeiou")
_KIN = frozenset(map(frozenset, ("kg", "kj", "gj", "zj", "sz", "s$", "k$", "pb", "dt", "mn", "wu", "wf", "wb", "dz")))
_KEPT = {letter: 0.5 if letter in _VOWELS else 0.2 if letter == "h" else 1.0 for letter in _LETTERS}
"""What it costs to leave a letter out."""
_CHEAPEST = min(_KEPT.values())
_CHANGED = {
    x + y: 0.0 if x == y else 0.4 if {x, y} <= _VOWELS or frozenset((x, y)) in _KIN else 1.2
    for x, y in product(_LETTERS, repeat=2)
}
"""What it costs to write one letter for another."""


@lru_cache(maxsize=1 << 9)
def likeness(one: str, other: str, least: float = 0.0) -> float:
    """How much two canonical names sound alike, from 0 to 1: a weighted edit distance over their length.

    What is less than *least* may be told as 0, which is quicker.

    >>> likeness("hasakeh", "hasaka"), likeness("mosul", "mawsil") > 0.8 > likeness("mosul", "marsil")
    (1.0, True)
    """
    a, b = sound(one), sound(other)
    if a == b:
        return 1.0
    longest = max(len(a), len(b))
    if abs(len(a) - len(b)) * _CHEAPEST > (1 - least) * longest + _ROUNDING:
        return 0.0
    shared = _shared(a, b)
    a, b = a[shared:], b[shared:]
    shared = _shared(a[::-1], b[::-1])
    most = (1 - least) * longest + _ROUNDING
    distance = _distance(a[: len(a) - shared], b[: len(b) - shared], most)
    return max(0.0, 1 - distance / longest) if distance <= most else 0.0


def _shared(a: str, b: str) -> int:
    """How many letters two names begin with alike."""
    return next((i for i, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), min(len(a), len(b)))


def _distance(a: str, b: str, most: float) -> float:
    """The least cost of turning one name into another; infinite where it is more than *most*."""
    previous = [0.0]
    for y in b:
        previous.append(previous[-1] + _KEPT.get(y, 1.0))
    for x in a:
        drop = _KEPT.get(x, 1.0)
        left = previous[0] + drop
        current = [left]
        for above, corner, y in zip(previous[1:], previous, b, strict=False):
            left = min(corner + _CHANGED.get(x + y, 0.0 if x == y else 1.2), above + drop, left + _KEPT.get(y, 1.0))
            current.append(left)
        if min(current) > most:
            return inf
        previous = current
    return previous[-1]
