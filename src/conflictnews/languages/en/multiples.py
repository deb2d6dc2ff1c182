"""Numbers that are told by another number: "twice as many", "the same number", "all but two of the 14"."""

from __future__ import annotations

from fractions import Fraction
from typing import NamedTuple


class Multiple(NamedTuple):
    """Words by which a number is so many times the one told before, with a sentence in which they stand."""

    words: tuple[str, ...]
    times: Fraction
    phrase: str


def _row(words: str, times: int | str, phrase: str) -> Multiple:
    return Multiple(tuple(word.replace("_", " ") for word in words.split()), Fraction(times), phrase)


MULTIPLES = (
    _row("the same number", 1, "Five porters died and the same number were hurt."),
    _row("same number", 1, "Five porters died and same number were hurt."),
    _row("an equal number", 1, "Five porters died and an equal number were hurt."),
    _row("a similar number", 1, "Five porters died and a similar number were hurt."),
    _row("as many again", 1, "Five porters died and as many again were hurt."),
    _row("double that number", 2, "Five porters died and double that number were hurt."),
    _row("double the number", 2, "Five porters died and double the number were hurt."),
    _row("twice that number", 2, "Five porters died and twice that number were hurt."),
    _row("twice the number", 2, "Five porters died and twice the number were hurt."),
    _row("twice that many", 2, "Five porters died and twice that many were hurt."),
    _row("twice as many", 2, "Five porters died and twice as many were hurt."),
    _row("half as many", "1/2", "Six porters died and half as many were hurt."),
    _row("half that number", "1/2", "Six porters died and half that number were hurt."),
    _row("three_times as many", 3, "Five porters died and three times as many were hurt."),
    _row("four_times as many", 4, "Five porters died and four times as many were hurt."),
)
"""Phrases that take their number from the one told before; "_" joins words that are one number."""

AS_MANY = Multiple(("many",), Fraction(1), "Five porters died and as many were hurt.")
"""The same after "as", behind a comma or a conjunction, unless "as" follows."""

AS = "as"
"""The word before and after "many" by which it compares."""

AS_MANY_WORDS = (AS, *AS_MANY.words)
"""Both words: "as many"."""

ALL_BUT = ("all", "but")
"""Words before a number that is taken away from a whole: "all but two of the 14"."""
