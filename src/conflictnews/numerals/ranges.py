"""Ranges: two parts that are the ends of one quantity, and two bounds that are."""

from __future__ import annotations

from fractions import Fraction
from functools import cache

import regex

from conflictnews.languages.en.number_words import SCALES, Bound
from conflictnews.models import Exact, NumberKind, Quantity
from conflictnews.numerals.digits import times
from conflictnews.numerals.hedges import Reading, hedge_after, hedges_before
from conflictnews.numerals.parts import Part, Parts, begins
from conflictnews.numerals.tokens import Tokens
from conflictnews.numerals.words import TWO_DIGITS, vocabulary

_DASHES = frozenset(("-", " - ", "~", " ~ ", "-$", "-€", "-£", " - $", " - €", " - £"))
_LINKS = frozenset(("to", "through", "or", "and"))
_CURRENCY_GAPS = frozenset(("", "-", " $", " €", " £", " -", " ¥", " ₹"))


def with_range(parts: Parts, first: Part) -> Reading | None:
    """The range that *first* opens, if it opens one."""
    tokens, after = parts.tokens, first.after
    if first.amount.value is None or after >= tokens.count:
        return None
    if first.amount.rule == "multiple" or (
        tokens.words[after] not in _LINKS and tokens.flat[first.end : tokens.starts[after]] not in _DASHES
    ):
        return None
    before = tokens.at(first.start) - 1
    between = tokens.word(before - (tokens.word(before) == "the")) == "between"
    k = _link(parts, first, between=between)
    if not k or tokens.word(before) == "either":
        return None
    second = _second(parts, first, k)
    if second is None:
        return None
    low, high = _ends(first, second, _lent(tokens, second, k))
    measure = second.measure or first.measure
    bounds, start = hedges_before(tokens, first.start)
    if start == first.start and (opening := _opening(parts, before, start)) < start:
        bounds, start = hedges_before(tokens, opening)  # "roughly between 100 and 120"
    approximate = any(bound is not Bound.EXACT for bound in bounds)
    kind = measure.kind if measure else second.amount.kind
    quantity = Quantity(kind, None, low, high, approximate=approximate, unit=measure.unit if measure else None)
    hedge = hedge_after(tokens, second.end, second.after)
    return Reading(quantity, first.start, second.end, start, hedge[1] if hedge else second.end, "range")


def _link(parts: Parts, first: Part, *, between: bool) -> int:
    """The word at which the upper end begins; 0 where nothing links it."""
    tokens, k = parts.tokens, first.after
    gap = tokens.flat[first.end : tokens.starts[k]]
    if gap in _DASHES and tokens.words[k] not in _LINKS:
        spelled = gap == "-" and not tokens.words[k][0].isdecimal()
        linked = not (spelled and (first.amount.digits or not first.amount.value))
    else:
        # "two-to-three-day", "10- to 12-day": the first number waits for the noun of the second
        hung = gap == "-" or (gap == "- " and tokens.words[k] == "to")
        linked = (hung or tokens.blank(first.end, tokens.starts[k])) and _links(tokens.words[k], first, between=between)
        k = _upper_end(parts, first, k + 1) if linked else 0
    return k if linked and k and begins(tokens.words[k]) else 0


def _links(word: str, first: Part, *, between: bool) -> bool:
    """Whether a word links the two ends of a range."""
    if word == "and":
        return between
    return word in ("to", "through") or (word == "or" and first.amount.kind is not NumberKind.ORDINAL)


def _upper_end(parts: Parts, first: Part, k: int) -> int:
    """The word with which the upper end begins, past "the" and "a"; 0 where something else stands before it."""
    tokens = parts.tokens
    if first.amount.kind is NumberKind.ORDINAL and tokens.word(k) == "the" and tokens.joined(k):
        k += 1
    if k >= tokens.count or tokens.gap(k).rstrip() not in _CURRENCY_GAPS:
        return 0
    return k + 1 if tokens.words[k] in ("a", "an") and k + 1 < tokens.count else k


def _second(parts: Parts, first: Part, k: int) -> Part | None:
    """The upper end at word *k*, if the two are of one kind and measure, and ascend."""
    tokens = parts.tokens
    part, _ = parts.at(k, second=True)
    if part is None or part.start > tokens.starts[k] or part.amount.value is None:
        return None
    kinds = (first.amount.kind, part.amount.kind)
    if NumberKind.ORDINAL in kinds and kinds[0] is not kinds[1]:
        return None
    if first.measure and part.measure != first.measure:
        tied = tokens.flat[first.end] == "-" and first.measure.kind is NumberKind.MONEY
        if part.measure or not tied:
            return None
    if tokens.flat[part.end : part.end + 1] == "-" and tokens.flat[part.end + 1 : part.end + 2].isdecimal():
        return None  # it opens a range of its own: "from 12 to 20-25 million"
    low, high = alike(_value(first), _value(part))
    return part if low < high else None


def _value(part: Part) -> Exact:
    assert part.amount.value is not None  # noqa: S101 - vague words open and close no range
    return part.amount.value


def _lent(tokens: Tokens, second: Part, k: int) -> int:
    """The scale of the upper end at word *k* in all its words: a thousand in "five thousand", 12 in "three dozen"."""
    amount, word = second.amount, tokens.words[k]
    lead = int(word) if len(word) < 3 and word.isdecimal() else _small().get(word, 0)
    scales = tokens.words[k + 1 : amount.after]
    if not lead or not scales or not isinstance(amount.value, int) or not _SHARED_SCALES.issuperset(scales):
        return amount.scale
    return amount.value // lead


@cache
def _small() -> dict[str, int]:
    return {word: number.value for word, number in vocabulary().items() if number.size <= TWO_DIGITS and not number.ordinal}


_SHARED_SCALES = frozenset(("hundred", "dozen", *SCALES))


def _ends(first: Part, second: Part, lent: int) -> tuple[Exact, Exact]:
    """Low and high, with the scale that the second end may lend to the first: "four to five thousand"."""
    low, high, scale = _value(first), _value(second), lent
    if scale == 1 and isinstance(low, int) and isinstance(high, int) and high % 1000 == 0 and low < high // 1000 <= 10 * low:
        scale = 1000  # 30 to 40,000
    if scale > 1 and first.amount.scale == 1 and Fraction(low) <= Fraction(high) / scale:
        low = times(low, scale)
    return alike(low, high)


def alike(low: Exact, high: Exact) -> tuple[Exact, Exact]:
    """Two numbers that can be compared: fractions where one of them is one and the other a decimal."""
    if isinstance(low, int) or isinstance(high, int) or isinstance(low, Fraction) is isinstance(high, Fraction):
        return low, high
    return Fraction(low), Fraction(high)


def _opening(parts: Parts, k: int, start: int) -> int:
    """Where "between", "from" or "anywhere from" before a range begins."""
    tokens = parts.tokens
    if k < 0 or tokens.words[k] not in ("between", "from") or not tokens.blank(tokens.end(k), start):
        return start
    if k and tokens.words[k - 1] in ("anywhere", "anything", "ranging") and tokens.joined(k):
        k -= 1
    return tokens.starts[k]


_AND = regex.compile(r",? (?:and|but)(?: also)? $|, $")


def merged(parts: Parts, readings: list[Reading]) -> list[Reading]:
    """Readings of which a lower and an upper bound that are tied together have become one: "over 20 and under 30"."""
    out: list[Reading] = []
    for reading in readings:
        both = _both_bounds(parts, out[-1], reading) if out and reading.one_sided and out[-1].one_sided else None
        if both:
            out[-1] = both
        else:
            out.append(reading)
    return out


def _both_bounds(parts: Parts, last: Reading, reading: Reading) -> Reading | None:
    """One range from a lower and an upper bound, in either order."""
    a, b = last.quantity, reading.quantity
    if reading.outer_start <= last.outer_end or not _AND.match(parts.tokens.flat, last.outer_end, reading.outer_start):
        return None
    floor, ceiling = (a.low, b.high) if a.low is not None else (b.low, a.high)
    if floor is None or ceiling is None or a.kind is not b.kind:
        return None
    low, high = alike(floor, ceiling)
    if low >= high:
        return None
    quantity = Quantity(b.kind, None, low, high, unit=b.unit or a.unit)
    return Reading(quantity, last.outer_start, reading.end, last.outer_start, reading.outer_end, "range")
