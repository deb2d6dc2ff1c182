"""Tell when two numbers side by side are no range: a vote, a score, or a change from one number to another."""

from __future__ import annotations

from functools import cache

from conflictnews.languages.en.number_contexts import CHANGES, FUNCTION_WORDS, POLLED, RANGED, TALLIES, TALLY_NOUNS, words_of
from conflictnews.numerals.nouns import counted
from conflictnews.numerals.tokens import Tokens

_REACH = 8
"""How many words before a number are searched for a verb."""


@cache
def _words() -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
    return words_of(TALLIES), words_of(TALLY_NOUNS), words_of(CHANGES)


def tallied(tokens: Tokens, k: int) -> bool:
    """Return True if words *k* and *k* + 1, tied by a hyphen, are the two sides of a vote or a match: "passed 41-8"."""
    if k < 0 or not (_small(tokens.words[k]) and _small(tokens.word(k + 1))) or tokens.gap(k + 1) != "-":
        return False
    start, end, flat = tokens.starts[k], tokens.end(k + 1), tokens.flat
    if flat[end : end + 1] in _GOES_ON or (start and flat[start - 1] not in ' ("'):
        return False
    if flat[end + 1 : end + 2].isdecimal() and flat[end] in ".,":
        return False
    before, after, _ = _words()
    following = tokens.word(k + 2) if flat[end : end + 1] == " " else ""
    if following in after:
        return True
    descending = int(tokens.words[k]) >= int(tokens.words[k + 1])
    if not (descending or not following or following in FUNCTION_WORDS) or (descending and counted(tokens, k + 2)):
        return False
    return _said_before(tokens, k, before)


_GOES_ON = frozenset("-/:%")


def _small(word: str) -> bool:
    return word.isdecimal() and len(word) <= 3


def polled(tokens: Tokens, k: int, after: int) -> bool:
    """Return True if the number of word *k*, before "to" and a number that ends before word *after*, counts votes."""
    following = tokens.word(after)
    ends = after >= tokens.count or tokens.gap(after).strip() or following in FUNCTION_WORDS
    return bool(ends) and _said_before(tokens, k, POLLED)


def _said_before(tokens: Tokens, k: int, words: frozenset[str]) -> bool:
    """Return True if one of *words* stands before word *k*, near and in its sentence."""
    for j in range(k - 1, max(-1, k - 1 - _REACH), -1):
        if _STOPS.intersection(tokens.gap(j + 1)) or "\n\n" in tokens.folded[tokens.end(j) : tokens.starts[j + 1]]:
            return False
        if tokens.words[j] in words:
            return True
    return False


_STOPS = frozenset(".!?;:")


def changed(tokens: Tokens, k: int, *, step: bool) -> bool:
    """Return True if the numbers that begin after word *k* tell a change: "rose from 18 to 31", "fell 20p to 310p".

    A number after "by", or right after the verb, is a step, and the next one the level that it leads to; *step* says
    whether the two can be that.
    """
    last = tokens.word(k)
    if last == "from":
        return not _said_before(tokens, k, RANGED) and _said_before(tokens, k, _words()[2])
    if last == "by":
        return step and _said_before(tokens, k, _words()[2])
    return step and last in _words()[2]
