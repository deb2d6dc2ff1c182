"""Small words that are numbers only in company: "one", "a single", "a kilometre", "tenfold", "five times"."""

from __future__ import annotations

from fractions import Fraction

from conflictnews.languages.en.number_contexts import AFTER_PRONOUN, FUNCTION_WORDS, HARMED, NEVER_BEFORE_ONE
from conflictnews.languages.en.number_words import Bound
from conflictnews.numerals.amounts import Amount, plain
from conflictnews.numerals.digits import times
from conflictnews.numerals.hedges import hedges_before
from conflictnews.numerals.measures import measure_after
from conflictnews.numerals.tokens import Tokens
from conflictnews.numerals.words import cardinal

LENGTHS = frozenset("kilometre kilometer mile metre meter tonne ton hectare litre liter kilo km kilogram".split())
TIMES = frozenset("second minute hour day week fortnight month year decade century".split())
STARTS = LENGTHS | TIMES | {"single"}
"""Words that count one of themselves after "a"."""

ALONE = STARTS - {"second", "single"}
"""Those of them that mean nothing else."""


def read_one(tokens: Tokens, k: int, *, alone: bool) -> Amount | None:
    """One, said by "a": "a single shell", "a kilometre", "over a week"."""
    if tokens.words[k] == "single":
        return _single(tokens, k, alone=alone)
    if not k or tokens.words[k - 1] not in ("a", "an") or tokens.gap(k) != " " or tokens.flat.startswith("-", tokens.end(k)):
        return None
    start = tokens.starts[k - 1]
    bounds, _ = hedges_before(tokens, start)
    hedged = any(bound is not Bound.EXACT for bound in bounds)
    hedged = hedged or tokens.lower.startswith((" and a half", " and a quarter"), tokens.end(k))
    if not hedged and (tokens.words[k] in TIMES or _is_rate(tokens, k - 1)):
        return None
    return plain(1, start, tokens.starts[k] - 1, k, "one")


def _single(tokens: Tokens, k: int, *, alone: bool) -> Amount | None:
    if alone or tokens.count == 1:
        return plain(1, tokens.starts[k], tokens.end(k), k + 1, "single")
    following = tokens.flat[tokens.end(k) : tokens.end(k) + 2]
    counts_one = following[:1] == " " and (following[1:].islower() or following[1:].isdecimal())
    if not counts_one or not k or tokens.words[k - 1] != "a" or not tokens.joined(k):
        return None
    return plain(1, tokens.starts[k - 1], tokens.end(k), k + 1, "single")


def _is_rate(tokens: Tokens, k: int) -> bool:
    """Whether "a" before a unit says per: "four dollars a litre"."""
    last = tokens.word(k - 1) if k and tokens.gap(k) == " " else ""
    return last[:1].isdecimal() or last.endswith("s") or last in _PRICES


_PRICES = frozenset("million thousand hundred euro yuan lira".split())


def read_fold(tokens: Tokens, k: int) -> Amount | None:
    """A multiple in one word: "tenfold"."""
    word = tokens.words[k]
    number = cardinal(word.removesuffix("fold"))
    if number is None and word == "fold" and k and tokens.gap(k) == "-":
        return None
    return plain(number, tokens.starts[k], tokens.end(k), k + 1, "multiple") if number else None


def times_after(tokens: Tokens, amount: Amount) -> int:
    """Where "times" or "-fold" after a number ends; 0 where there is neither."""
    k = amount.after
    if k >= tokens.count or tokens.words[k] not in ("times", "fold"):
        return 0
    return tokens.end(k) if tokens.flat[amount.end : tokens.starts[k]] in (" ", "-") else 0


def and_a_half(tokens: Tokens, amount: Amount, end: int, after: int) -> tuple[Amount, int, int]:
    """The amount with the part that follows its unit: "a mile and a half", "an hour and a quarter"."""
    if amount.value is None or tokens.word(after) != "and" or tokens.word(after + 1) != "a":
        return amount, end, after
    part = _PARTS.get(tokens.word(after + 2))
    if part is None or not tokens.joined(after + 1) or not tokens.joined(after + 2):
        return amount, end, after
    value = times(Fraction(amount.value) + part, 1)
    return amount._replace(value=value, low=value, high=value), tokens.end(after + 2), after + 3


_PARTS = {"half": Fraction(1, 2), "quarter": Fraction(1, 4), "third": Fraction(1, 3)}


def counts(tokens: Tokens, k: int, *, numbers_before: bool, number_after: bool) -> bool:
    """Whether "one" counts, and is not the pronoun."""
    start, end = tokens.starts[k], tokens.end(k)
    if "-" in (tokens.flat[end : end + 1], tokens.flat[start - 1 : start] if start else ""):
        return False
    last = tokens.word(k - 1) if k and tokens.blank(tokens.end(k - 1), start) else ""
    after = tokens.word(k + 1) if k + 1 < tokens.count and tokens.blank(end, tokens.starts[k + 1]) else ""
    if last in NEVER_BEFORE_ONE:
        return bool(measure_after(tokens, end, k + 1, digits=False))
    if number_after or last == "not" or last in HARMED or hedges_before(tokens, start)[0] or tokens.alone(start, end):
        return after != "another"
    if not after:
        return numbers_before and (last in ("and", "or") or cardinal(last) is not None)
    if after in AFTER_PRONOUN:
        return numbers_before and after != "of"
    return after not in FUNCTION_WORDS and (last, after) not in _SET_PHRASES and after not in ("another", "day")


_SET_PHRASES = frozenset((("at", "point"), ("at", "time"), ("at", "stage")))
