"""Read a text: each amount with its measure, its bounds and the other end of its range."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from fractions import Fraction
from functools import cache
from itertools import compress

from conflictnews.languages.en.number_contexts import (
    AFTER_DAY,
    AFTER_NOT_ONE,
    BEFORE_END,
    BEFORE_SOME_DAY,
    OPEN_LINKS,
    OPENERS,
    RANGE_LINKS,
    RANGE_OPENERS,
)
from conflictnews.languages.en.number_grammar import AND, BETWEEN, DOZEN, EITHER, HUNDRED, LISTS, NOT, ONE, OR, THE, TO
from conflictnews.languages.en.number_words import SCALES, Bound
from conflictnews.models import Exact, NumberKind, Quantity, VagueCounts
from conflictnews.numerals.codes import changed, polled, tallied
from conflictnews.numerals.digits import times
from conflictnews.numerals.hedges import Reading, bounded, hedge_after, hedges_before, whole
from conflictnews.numerals.names import end_of_ordinal_name, end_of_worded_name
from conflictnews.numerals.parts import Part, Parts, beginnings, begins
from conflictnews.numerals.plain import passed_over, read_plain
from conflictnews.numerals.quantifiers import counts
from conflictnews.numerals.tokens import Tokens, counted
from conflictnews.numerals.words import TWO_DIGITS, Amount, vocabulary
from conflictnews.patterns import lazy

_DASHES = frozenset(("-", " - ", "~", " ~ ", "-$", "-€", "-£", " - $", " - €", " - £"))
_CURRENCY_GAPS = frozenset(("", "-", " $", " €", " £", " -", " ¥", " ₹"))


def with_range(parts: Parts, first: Part) -> Reading | None:
    """The range that *first* opens, if it opens one."""
    tokens = parts.tokens
    if not _may_open(tokens, first):
        return None
    before = tokens.at(first.start) - 1
    if tokens.word(before) in EITHER.words:
        return None
    between = tokens.word(before - (tokens.word(before) in THE.words)) in BETWEEN.words
    k = _link(parts, first, between=between)
    second = _second(parts, first, k) if k else None
    if second is None:
        return None
    bounds, start = hedges_before(tokens, first.start)
    if _is_pair(parts, first, second, tokens.at(start) - 1):
        return None
    if start == first.start and (opening := _opening(parts, before, start)) < start:
        bounds, start = hedges_before(tokens, opening)  # "roughly between 100 and 120"
    low, high = _ends(first, second, _lent(tokens, second, k))
    approximate = any(bound is not Bound.EXACT for bound in bounds)
    quantity = _between(first, second, low, high, approximate=approximate)
    hedge = hedge_after(tokens, second.end, second.after)
    return Reading(quantity, first.start, second.end, start, hedge[1] if hedge else second.end, "range")


def _between(first: Part, second: Part, low: Exact, high: Exact, *, approximate: bool) -> Quantity:
    """Return the quantity of a range, of the kind and the unit of its second number where it has one."""
    measure = second.measure or first.measure
    kind, unit = (measure.kind, measure.unit) if measure else (second.amount.kind, None)
    return Quantity(kind, None, low, high, approximate=approximate, unit=unit)


def _may_open(tokens: Tokens, first: Part) -> bool:
    """Return True if a link of ranges stands after an amount: a glance that most amounts fail."""
    after = first.after
    if first.amount.value is None or first.amount.rule == "multiple" or after >= tokens.count:
        return False
    return tokens.words[after] in RANGE_LINKS or tokens.flat[first.end : tokens.starts[after]] in _DASHES


def _is_pair(parts: Parts, first: Part, second: Part, before: int) -> bool:
    """Return True if two numbers are no range: a vote, a score, or a change that is told after word *before*."""
    tokens = parts.tokens
    if first.amount.digits and tallied(tokens, first.after - 1):
        return True
    if tokens.word(first.after) not in TO.words or tokens.flat[first.end] != " " or parts.alone:
        return False
    return _is_poll(tokens, first, second, before) or _is_change(tokens, first, second, before)


def _is_poll(tokens: Tokens, first: Part, second: Part, before: int) -> bool:
    """Return True if two numbers in digits are votes: "voted 12 to 3"."""
    figures = first.amount.digits and not first.measure and not second.measure
    return figures and polled(tokens, before + 1, second.after)


def _is_change(tokens: Tokens, first: Part, second: Part, before: int) -> bool:
    """Return True if two numbers are told by word *before* as a step and its level, or as a level and the next."""
    if not _value(first) or _chained(tokens, second):
        return False
    return changed(tokens, before, step=_is_step(tokens, first, second))


def _chained(tokens: Tokens, second: Part) -> bool:
    """Return True if one more number follows: "from 0 to 90 km/h", "from 5 to 7 percent to 3 to 5" is a range all the same."""
    return tokens.word(second.after) in TO.words and tokens.word(second.after + 1)[:1].isdecimal()


def _is_step(tokens: Tokens, first: Part, second: Part) -> bool:
    """Return True if the first number may be a step, and the second the level that it leads to: "by $4 million to $37 million".

    A number that shares the unit or the noun of the next ("by 20 to 30 percent") is a step only if it is far smaller.
    """
    if first.measure:
        return True
    if second.measure and second.measure.kind is NumberKind.PERCENT:
        return False
    shares = second.measure or second.amount.scale > first.amount.scale or counted(tokens, second.after)
    low, high = alike(_value(first), _value(second))
    return not shares or high > _FAR * low * (second.amount.scale // first.amount.scale or 1)


_FAR = 5
"""How many times a step goes into a level that shares its unit, at least."""


def _link(parts: Parts, first: Part, *, between: bool) -> int:
    """The word at which the upper end begins; 0 where nothing links it."""
    tokens, k = parts.tokens, first.after
    if tokens.words[k] not in RANGE_LINKS and tokens.flat[first.end : tokens.starts[k]] in _DASHES:
        linked = _dash_links(tokens, first)
    else:
        linked = _word_links(tokens, first, between=between)
        k = _upper_end(parts, first, k + 1) if linked else 0
    return k if linked and k and begins(tokens.words[k]) else 0


def _dash_links(tokens: Tokens, first: Part) -> bool:
    """Return True if a dash links the ends; digits and a word that a hyphen ties are one word: "3-year"."""
    k = first.after
    spelled = tokens.flat[first.end : tokens.starts[k]] == "-" and not tokens.words[k][0].isdecimal()
    return not (spelled and (first.amount.digits or not first.amount.value))


def _word_links(tokens: Tokens, first: Part, *, between: bool) -> bool:
    """Return True if a word links the ends, after a blank, or after the hyphen of "two-to-three-day" and "10- to 12-day"."""
    word, gap = tokens.words[first.after], tokens.flat[first.end : tokens.starts[first.after]]
    hung = gap == "-" or (gap == "- " and word in TO.words)
    return (hung or tokens.blank(first.end, tokens.starts[first.after])) and _links(word, first, between=between)


def _links(word: str, first: Part, *, between: bool) -> bool:
    """Whether a word links the two ends of a range."""
    if word in AND.words:
        return between
    return word in OPEN_LINKS or (word in OR.words and first.amount.kind is not NumberKind.ORDINAL)


def _upper_end(parts: Parts, first: Part, k: int) -> int:
    """The word with which the upper end begins, past "the" and "a"; 0 where something else stands before it."""
    tokens = parts.tokens
    if first.amount.kind is NumberKind.ORDINAL and tokens.word(k) in THE.words and tokens.joined(k):
        k += 1
    if k >= tokens.count or tokens.gap(k).rstrip() not in _CURRENCY_GAPS:
        return 0
    return k + 1 if tokens.words[k] in BEFORE_END and k + 1 < tokens.count else k


def _second(parts: Parts, first: Part, k: int) -> Part | None:
    """The upper end at word *k*, if the two are of one kind and measure, and ascend."""
    tokens = parts.tokens
    part, _ = parts.at(k, second=True)
    if part is None or part.start > tokens.starts[k] or part.amount.value is None or not _alike(tokens, first, part):
        return None
    if tokens.flat.startswith("-", part.end) and tokens.flat[part.end + 1 : part.end + 2].isdecimal():
        return None  # it opens a range of its own: "from 12 to 20-25 million"
    low, high = alike(_value(first), _value(part))
    return part if low < high or high < low < 0 else None


def _alike(tokens: Tokens, first: Part, second: Part) -> bool:
    """Return True if two amounts are both ranks or neither, and no measure of the first is missing from the second."""
    kinds = (first.amount.kind, second.amount.kind)
    if NumberKind.ORDINAL in kinds and kinds[0] is not kinds[1]:
        return False
    if not first.measure or second.measure == first.measure:
        return True
    tied = tokens.flat.startswith("-", first.end) and first.measure.kind is NumberKind.MONEY
    return tied and not second.measure


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


_SHARED_SCALES = frozenset((*HUNDRED.words, *DOZEN.words, *SCALES))


def _ends(first: Part, second: Part, lent: int) -> tuple[Exact, Exact]:
    """Low and high, with the scale that the second end may lend to the first: "four to five thousand"."""
    low, high, scale = _value(first), _value(second), lent
    if scale == 1 and isinstance(low, int) and isinstance(high, int) and high % 1000 == 0 and low < high // 1000 <= 10 * low:
        scale = 1000  # 30 to 40,000
    if scale > 1 and first.amount.scale == 1 and Fraction(low) <= Fraction(high) / scale:
        low = times(low, scale)
    low, high = alike(low, high)
    return (high, low) if high < low < 0 else (low, high)


def alike(low: Exact, high: Exact) -> tuple[Exact, Exact]:
    """Two numbers that can be compared: fractions where one of them is one and the other a decimal."""
    if isinstance(low, int) or isinstance(high, int) or isinstance(low, Fraction) is isinstance(high, Fraction):
        return low, high
    return Fraction(low), Fraction(high)


def _opening(parts: Parts, k: int, start: int) -> int:
    """Where "between", "from" or "anywhere from" before a range begins."""
    tokens = parts.tokens
    if k < 0 or tokens.words[k] not in RANGE_OPENERS or not tokens.blank(tokens.end(k), start):
        return start
    if k and tokens.words[k - 1] in OPENERS and tokens.joined(k):
        k -= 1
    return tokens.starts[k]


_AND = lazy(r",? (?:and|but)(?: also)? $|, $")


def merged(parts: Parts, readings: Iterable[Reading]) -> Iterator[Reading]:
    """Readings of which a lower and an upper bound that are tied together have become one: "over 20 and under 30"."""
    held: Reading | None = None
    for reading in readings:
        both = _both_bounds(parts, held, reading) if held and reading.one_sided and held.one_sided else None
        if held and not both:
            yield held
        held = both or reading
    if held:
        yield held


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


def read(tokens: Tokens, vague: VagueCounts, *, alone: bool = False, shortcuts: bool = True) -> Iterator[Reading]:
    """Yield every quantity of a text, one after the other, so that none is held longer than its reader needs it.

    *alone* takes a text that is one number at its word, whatever it looks like. Without *shortcuts* plain numbers are read
    the long way, too, which changes nothing but the time.
    """
    parts = Parts(tokens, vague, alone=alone)
    return merged(parts, _readings(parts, shortcuts=shortcuts and not alone))


def _readings(parts: Parts, *, shortcuts: bool) -> Iterator[Reading]:
    """Yield the quantities, each read alone but for the one before it."""
    tokens, free = parts.tokens, 0
    last: Reading | None = None
    here = beginnings(tokens)
    for k in compress(range(tokens.count), map(here.__contains__, tokens.words)):
        if tokens.starts[k] < free or (shortcuts and passed_over(tokens, k)):
            continue
        if shortcuts and (found := read_plain(tokens, k)):
            free = found.end
        else:
            found, free = _next(parts, k, last)
        if found:
            last = found
            yield found


def _next(parts: Parts, k: int, last: Reading | None) -> tuple[Reading | None, int]:
    """The quantity that begins at word *k* and not before the end of the last one, and the place from which to read on."""
    parts.floor = last.end if last else 0
    found, free = _reading(parts, k, last)
    return _after(parts.tokens, last, found) if found and found.start >= parts.floor else None, free


def _after(tokens: Tokens, last: Reading | None, found: Reading) -> Reading | None:
    """Return a reading as it stands after the one before it; None where it only repeats that."""
    if last is None:
        return found
    if _repeats(tokens, last, found):
        return None
    if found.outer_start < last.end:
        found = found._replace(outer_start=found.start)
    return _converted(tokens, last, found)


def _reading(parts: Parts, k: int, last: Reading | None) -> tuple[Reading | None, int]:
    """The quantity that begins at word *k*, if one does, and the place from which to read on."""
    tokens = parts.tokens
    part, end = parts.at(k)
    if part is None:
        return None, max(end, tokens.end(k))
    if named := None if parts.alone else _named(tokens, k, part):
        return None, named
    part = parts.shared(part)
    reading = with_range(parts, part) or _bounded(tokens, part)
    if reading.rule == "words" and not parts.alone and _is_pronoun(tokens, k, part, last):
        return None, part.end
    return _dashed(tokens, reading), reading.end


def _named(tokens: Tokens, k: int, part: Part) -> int | None:
    """Return where a name, a date or an adverb ends that a part belongs to; None for a number."""
    if part.amount.kind is NumberKind.ORDINAL:
        return end_of_ordinal_name(tokens, k, part.end, part.after)
    if part.amount.rule == "words" and not part.measure:
        return end_of_worded_name(tokens, k, part.end, part.after)
    return part.end if _is_one(tokens, k, part) and _is_adverb(tokens, k, part) else None


def _is_one(tokens: Tokens, k: int, part: Part) -> bool:
    return part.amount.value == 1 and tokens.words[k] in ONE.words


def _is_pronoun(tokens: Tokens, k: int, part: Part, last: Reading | None) -> bool:
    """Return True if the part is a "one" that counts nothing."""
    if not _is_one(tokens, k, part):
        return False
    after_number = last is not None and _same_sentence(tokens, last.end, part.start)
    return not counts(tokens, k, numbers_before=after_number, number_after=_number_after(tokens, part))


def _bounded(tokens: Tokens, part: Part) -> Reading:
    """One amount within the bounds that the words around it set."""
    amount, start, end = part.amount, part.start, part.end
    bounds, outer_start = hedges_before(tokens, start)
    if after := hedge_after(tokens, end, part.after):
        bounds, end = (*bounds, after[0]), after[1]
    if not bounds and amount.value == 1 and _is_none(tokens, part):
        start = outer_start = tokens.starts[tokens.at(start) - 1]
        amount = amount._replace(value=0, low=0, high=0)
    rule = _rule(part)
    return Reading(_quantity(part, amount, bounds), start, end, outer_start, end, rule)


def _rule(part: Part) -> str:
    """Return the last part of the name of the rule that read a part: that of its measure, if it has one."""
    if not part.measure:
        return part.amount.rule
    return "times" if part.measure.kind is NumberKind.CARDINAL else part.measure.kind.value


def _quantity(part: Part, amount: Amount, bounds: tuple[Bound, ...]) -> Quantity:
    """Return an amount of a part's measure within bounds."""
    value, low, high, approximate = amount.value, amount.low, amount.high, amount.approximate
    if value is None:
        low, high = (None, low) if Bound.CEILING in bounds else (low, None)
    elif bounds:
        low, high, inexact = bounded(value, bounds, low, high)
        approximate = approximate or inexact
    if part.measure:
        return Quantity(part.measure.kind, value, low, high, approximate=approximate, unit=part.measure.unit)
    if not approximate and type(value) is int and low == high == value:
        return whole(amount.kind, value)
    return Quantity(amount.kind, value, low, high, approximate=approximate)


def _is_none(tokens: Tokens, part: Part) -> bool:
    """Whether "not" makes one none: "not one of the buses", "not a single shell"."""
    k = tokens.at(part.start) - 1
    if k < 0 or tokens.words[k] not in NOT.words or part.amount.rule not in ("words", "single"):
        return False
    return tokens.blank(tokens.end(k), part.start) and tokens.word(part.after) not in AFTER_NOT_ONE


def _is_adverb(tokens: Tokens, k: int, part: Part) -> bool:
    """Whether "one day" names no length of time: "One day they will return"."""
    if not part.measure or part.measure.kind is not NumberKind.DURATION:
        return False
    if not tokens.opens_sentence(k) and tokens.word(k - 1) not in BEFORE_SOME_DAY:
        return False
    return tokens.word(part.after) not in AFTER_DAY


def _number_after(tokens: Tokens, part: Part) -> bool:
    """Whether another number follows, in a list: "one, two", "one or two"."""
    k = part.after + (tokens.word(part.after) in LISTS.words)
    between = tokens.flat[part.end : tokens.start(k)].strip(" ,")
    if k >= tokens.count or (between and between not in LISTS.words):
        return False
    return tokens.words[k] in vocabulary() or tokens.words[k][0].isdecimal()


def _dashed(tokens: Tokens, reading: Reading) -> Reading:
    """The reading with the minus that stands apart before it, in a text that is nothing else: "- 10 k"."""
    q = reading.quantity
    if not tokens.alone(reading.start, reading.end) or q.value is None or q.low != q.high:
        return reading
    at = tokens.folded.find("-", 0, reading.start)
    if at < 0:
        return reading
    quantity = Quantity(q.kind, -q.value, -q.value, -q.value, unit=q.unit)
    return reading._replace(quantity=quantity, start=at, outer_start=at)


def _same_sentence(tokens: Tokens, end: int, start: int) -> bool:
    if start - end > 120:
        return False
    between = tokens.folded[end:start]
    return not any(mark in between for mark in (". ", "? ", "! ", "\n\n"))


def _converted(tokens: Tokens, last: Reading, found: Reading) -> Reading:
    """The reading with the bounds of the one before it, where brackets convert that: "up to 7 miles (11 km)"."""
    a, b = last.quantity, found.quantity
    if not last.one_sided or tokens.flat[last.end : found.start] != " (" or tokens.flat[found.end : found.end + 1] != ")":
        return found
    if a.unit is None or b.unit is None or a.unit == b.unit or a.kind is not b.kind or not (b.low == b.value == b.high):
        return found
    low, high = (b.low, None) if a.high is None else (None, b.high)
    return found._replace(quantity=Quantity(b.kind, b.value, low, high, unit=b.unit))


def _repeats(tokens: Tokens, last: Reading, found: Reading) -> bool:
    """Whether a number only says the last one again, in brackets: "five (5) soldiers"."""
    if tokens.flat[last.end : found.start] != " (" or tokens.flat[found.end : found.end + 1] != ")":
        return False
    return last.quantity == found.quantity
