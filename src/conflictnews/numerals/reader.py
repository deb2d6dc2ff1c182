"""Reading a text: parts with their ranges and bounds, one after the other, each at its place."""

from __future__ import annotations

from conflictnews.languages.en.number_words import Bound
from conflictnews.models import NumberKind, Quantity, VagueCounts
from conflictnews.numerals import ones
from conflictnews.numerals.hedges import Reading, bounded, hedge_after, hedges_before
from conflictnews.numerals.names import end_of_ordinal_name, end_of_worded_name
from conflictnews.numerals.parts import Part, Parts, begins
from conflictnews.numerals.ranges import merged, with_range
from conflictnews.numerals.shortcut import passed_over, read_plain
from conflictnews.numerals.tokens import Tokens
from conflictnews.numerals.words import vocabulary


def read(tokens: Tokens, vague: VagueCounts, *, alone: bool = False, shortcuts: bool = True) -> list[Reading]:
    """Every quantity of a text.

    *alone* takes a text that is one number at its word, whatever it looks like; without *shortcuts* the long way is taken
    for plain numbers too, which changes nothing but the time.
    """
    parts = Parts(tokens, vague, alone=alone)
    here = {word for word in set(tokens.words) if begins(word)}
    out: list[Reading] = []
    free = 0
    for k in [k for k, word in enumerate(tokens.words) if word in here]:
        if tokens.starts[k] < free:
            continue
        if shortcuts and not alone:
            if passed_over(tokens, k):
                continue
            if plain := read_plain(tokens, k):
                out.append(plain)
                free = plain.end
                continue
        found, free = _reading(parts, k, out[-1] if out else None)
        if found and not (out and _repeats(tokens, out[-1], found)):
            if out and found.outer_start < out[-1].end:
                found = found._replace(outer_start=found.start)
            out.append(_converted(tokens, out[-1], found) if out else found)
    return merged(parts, out)


def _reading(parts: Parts, k: int, last: Reading | None) -> tuple[Reading | None, int]:
    """The quantity that begins at word *k*, if one does, and the place from which to read on."""
    tokens = parts.tokens
    part, end = parts.at(k)
    if part is None:
        return None, max(end, tokens.end(k))
    amount = part.amount
    if not parts.alone:
        if amount.kind is NumberKind.ORDINAL and (named := end_of_ordinal_name(tokens, k, part.end, part.after)):
            return None, named
        if amount.rule == "words" and not part.measure and (named := end_of_worded_name(tokens, k, part.end, part.after)):
            return None, named
        if amount.value == 1 and tokens.words[k] == "one" and _is_adverb(tokens, k, part):
            return None, part.end
    part = parts.shared(part)
    reading = with_range(parts, part) or _bounded(tokens, part)
    if amount.value == 1 and tokens.words[k] == "one" and reading.rule == "words" and not parts.alone:
        after_number = last is not None and _same_sentence(tokens, last.end, part.start)
        if not ones.counts(tokens, k, numbers_before=after_number, number_after=_number_after(tokens, part)):
            return None, part.end
    return _dashed(tokens, reading), reading.end


def _bounded(tokens: Tokens, part: Part) -> Reading:
    """One amount within the bounds that the words around it set."""
    amount, start, end = part.amount, part.start, part.end
    bounds, outer_start = hedges_before(tokens, start)
    if after := hedge_after(tokens, end, part.after):
        bounds, end = (*bounds, after[0]), after[1]
    low, high, approximate = amount.low, amount.high, amount.approximate
    value = amount.value
    if value is None:
        low, high = (None, low) if Bound.CEILING in bounds else (low, None)
    elif bounds:
        low, high, inexact = bounded(value, bounds, low, high)
        approximate = approximate or inexact
    elif value == 1 and _is_none(tokens, part):
        value = low = high = 0
        start = outer_start = tokens.starts[tokens.at(start) - 1]
    measure = part.measure
    kind, rule = (measure.kind, measure.kind.value) if measure else (amount.kind, amount.rule)
    quantity = Quantity(kind, value, low, high, approximate=approximate, unit=measure.unit if measure else None)
    return Reading(quantity, start, end, outer_start, end, rule)


def _is_none(tokens: Tokens, part: Part) -> bool:
    """Whether "not" makes one none: "not one of the buses", "not a single shell"."""
    k = tokens.at(part.start) - 1
    if k < 0 or tokens.words[k] != "not" or part.amount.rule not in ("words", "single"):
        return False
    return tokens.blank(tokens.end(k), part.start) and tokens.word(part.after) not in ("only", "just", "but")


def _is_adverb(tokens: Tokens, k: int, part: Part) -> bool:
    """Whether "one day" names no length of time: "One day they will return"."""
    if not part.measure or part.measure.kind is not NumberKind.DURATION:
        return False
    if not tokens.opens_sentence(k) and tokens.word(k - 1) not in (
        "would",
        "will",
        "could",
        "may",
        "might",
        "can",
        "should",
        "that",
    ):
        return False
    return tokens.word(part.after) not in ("of", "after", "before", "later", "earlier", "ago", "in")


def _number_after(tokens: Tokens, part: Part) -> bool:
    """Whether another number follows, in a list: "one, two", "one or two"."""
    k = part.after + (tokens.word(part.after) in ("and", "or"))
    if k >= tokens.count or tokens.flat[part.end : tokens.starts[k]].strip(" ,") not in ("", "and", "or"):
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
