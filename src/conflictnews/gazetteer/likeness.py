"""Likeness: how much two names sound alike."""

from __future__ import annotations

from conflictnews.spelling import sound

_VOWELS = frozenset("aeiou")
_KIN = frozenset(map(frozenset, ("kg", "kj", "gj", "zj", "sz", "s$", "k$", "pb", "dt", "mn", "wu", "wf", "wb", "dz")))


def likeness(one: str, other: str) -> float:
    """How much two canonical names sound alike, from 0 to 1: a weighted edit distance over their length.

    >>> likeness("hasakeh", "hasaka"), likeness("mosul", "mawsil") > 0.7 > likeness("mosul", "masil")
    (1.0, True)
    """
    a, b = sound(one), sound(other)
    if a == b:
        return 1.0
    previous = [0.0]
    for y in b:
        previous.append(previous[-1] + _weight(y))
    for x in a:
        current = [previous[0] + _weight(x)]
        for j, y in enumerate(b):
            change = 0.0 if x == y else 0.4 if (x in _VOWELS and y in _VOWELS) or frozenset((x, y)) in _KIN else 1.2
            current.append(min(previous[j] + change, previous[j + 1] + _weight(x), current[j] + _weight(y)))
        previous = current
    return max(0.0, 1 - previous[-1] / max(len(a), len(b)))


def _weight(character: str) -> float:
    return 0.5 if character in _VOWELS else 0.2 if character == "h" else 1.0
