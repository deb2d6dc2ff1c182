"""Read the words that count without being numbers: "no" survivors, "none", "twice", "many" and "a number of" people."""

from __future__ import annotations

from functools import cache

from conflictnews.languages.en.number_contexts import (
    ADJECTIVE_ENDINGS,
    FUNCTION_WORDS,
    MANY,
    NO_COUNTS,
    NO_SINGULARS,
    NO_THINGS,
    NOT_NONE_AFTER,
    NOT_NONE_BEFORE,
    NOT_ZERO,
    PEOPLE,
    VICTIMS,
    words_of,
)
from conflictnews.models import NumberKind, VagueCounts
from conflictnews.numerals.amounts import Amount, article_before, plain
from conflictnews.numerals.hedges import last_words
from conflictnews.numerals.nouns import plural
from conflictnews.numerals.ones import MULTIPLES
from conflictnews.numerals.tokens import Tokens

_MANY = words_of(MANY)
STARTS = frozenset({"no", "none", "number", *MULTIPLES, *_MANY})
"""The words that `read_uncounted` reads."""


@cache
def _verbs() -> frozenset[str]:
    return words_of(NO_THINGS)


def read_uncounted(tokens: Tokens, k: int, vague: VagueCounts) -> Amount | None:
    """Return the count that word *k* of `STARTS` gives, or None where it gives none."""
    word = tokens.words[k]
    if word == "no":
        return _zero(tokens, k) if _no_counts(tokens, k) else None
    if word == "none":
        return _zero(tokens, k) if _none_counts(tokens, k) else None
    if word in MULTIPLES:
        return _multiple(tokens, k)
    return _many(tokens, k, vague)


def _zero(tokens: Tokens, k: int) -> Amount:
    return plain(0, tokens.starts[k], tokens.end(k), k + 1, "zero")


def _no_counts(tokens: Tokens, k: int) -> bool:
    """Return True if "no" says that a thing was counted and not found: "found no bodies", "No arrests were made"."""
    after = tokens.word(k + 1)
    if after in NOT_ZERO or after in FUNCTION_WORDS or tokens.gap(k + 1) != " ":
        return False
    last = tokens.word(k - 1) if k and tokens.gap(k).isspace() else ""
    if last in last_words() - _HEDGED_VERBS:
        return False
    for j in range(k + 1, min(k + 4, tokens.count)):
        word = tokens.words[j]
        if word in NOT_ZERO or word in FUNCTION_WORDS or tokens.gap(j) not in (" ", "-"):
            return False
        if word in NO_COUNTS or word in PEOPLE:
            return True
        if word in NO_SINGULARS or plural(word):
            return _verb_before(tokens, k, last)
        if len(word) < 5 or not word.endswith(ADJECTIVE_ENDINGS):
            return False
    return False


_HEDGED_VERBS = frozenset("exceeded topped".split())
_BE = frozenset("is are was were be been".split())


def _verb_before(tokens: Tokens, k: int, last: str) -> bool:
    """Return True if "no" at word *k* follows a verb of counting, or "there is" in one of its forms."""
    if last in ("also", "still", "yet", "since"):
        k, last = k - 1, tokens.word(k - 2)
    if last in _BE:
        return "there" in (tokens.word(k - 2), tokens.word(k - 3), tokens.word(k - 4))
    return last in _verbs()


def _none_counts(tokens: Tokens, k: int) -> bool:
    """Return True if "none" counts people or things: "none of the boats", "none dissented"."""
    last = tokens.word(k - 1) if k and tokens.gap(k).isspace() else ""
    if last in NOT_NONE_BEFORE or k + 1 >= tokens.count or tokens.gap(k + 1) != " ":
        return last in _BE and "there" in (tokens.word(k - 2), tokens.word(k - 3))
    after = tokens.word(k + 1)
    if after == "of":
        return tokens.word(k + 2) not in ("this", "that", "it", "your", "which")
    return after not in NOT_NONE_AFTER and (after in VICTIMS or after.endswith(("ed", "ived")) or after in _BE)


def _multiple(tokens: Tokens, k: int) -> Amount | None:
    """Return 2 for "twice": "twice as many", "more than twice the crowd"; not for "once or twice"."""
    end = tokens.end(k)
    if tokens.word(k - 1) in ("or", "think") or tokens.flat.startswith("-", end):
        return None
    return plain(MULTIPLES[tokens.words[k]], tokens.starts[k], end, k + 1, "multiple")


def _many(tokens: Tokens, k: int, vague: VagueCounts) -> Amount | None:
    """Return an open count for "many" and "a number of" before people; other things are only said to be many."""
    start, after = tokens.starts[k], k + 1
    if tokens.words[k] == "number":
        start = article_before(tokens, k)
        if start == tokens.starts[k] or tokens.word(after) != "of":
            return None
        after += 1
    elif tokens.word(k - 1) in _DEGREES:
        return None
    if not _people(tokens, after):
        return None
    end = tokens.end(after - 1)
    return Amount(None, vague.several, None, start, end, after, NumberKind.CARDINAL, "vague", approximate=True)


_DEGREES = frozenset("as how so too not that this very these those the their".split())


def _people(tokens: Tokens, k: int) -> bool:
    """Return True if people follow at word *k*, within two adjectives, or their fate does: "many were killed"."""
    if tokens.word(k) in ("were", "are", "have"):
        return tokens.word(k + 1) in VICTIMS
    if tokens.word(k) == "of" and tokens.word(k + 1) in ("the", "them", "those"):
        k += 2
    for j in range(k, min(k + 3, tokens.count)):
        if not tokens.joined(j):
            return False
        if tokens.words[j] in PEOPLE or tokens.words[j] in NO_COUNTS:
            return True
        if tokens.words[j] in FUNCTION_WORDS:
            return False
    return False
