"""Reading a text: amounts with their units, as ranges, within their bounds, and nothing that only looks like one."""

from __future__ import annotations

from fractions import Fraction
from functools import cache
from typing import NamedTuple

import regex

from conflictnews.models import Exact, NumberKind, Quantity, VagueCounts
from conflictnews.numerals import ones
from conflictnews.numerals.amounts import (
    LIKELY_DENOMINATORS,
    VAGUE_STARTS,
    Amount,
    denominators,
    plain,
    proportion,
    read_dozen,
    read_figures,
    read_part,
    read_ratio,
    read_vague,
    read_vulgar,
    read_words,
    scale_figures,
)
from conflictnews.numerals.digits import times
from conflictnews.numerals.hedges import bounded, hedge_after, hedges_before
from conflictnews.numerals.measures import Measure, forms, measure_after, money_before
from conflictnews.numerals.refusals import HYPHENATED, refuse_digits, refuse_ordinal
from conflictnews.numerals.suffixes import read_suffix
from conflictnews.numerals.tokens import Tokens
from conflictnews.numerals.words import vocabulary
from conflictnews.tables.number_words import COLLECTIVES, VULGAR_FRACTIONS, Bound


class Reading(NamedTuple):
    """A quantity, where it stands, and how far the words that belong to it reach."""

    quantity: Quantity
    start: int
    end: int
    outer_start: int
    outer_end: int
    rule: str


class Part(NamedTuple):
    """An amount with its measure, before ranges and bounds."""

    amount: Amount
    measure: Measure | None
    start: int
    end: int
    after: int


@cache
def _starts() -> frozenset[str]:
    """The words with which a number in words begins."""
    parts = {word for word, (_, plural) in denominators().items() if not plural}
    return frozenset({*vocabulary(), *VAGUE_STARTS, *COLLECTIVES, *parts, *VULGAR_FRACTIONS, *ones.STARTS, "point"})


_CODE = regex.compile(r"\p{L}{1,4}?\d")


def triggers(tokens: Tokens) -> list[int]:
    """The words at which a number may begin."""
    starts = _starts()
    here = {
        word
        for word in set(tokens.words)
        if word in starts or word[0].isdecimal() or word.endswith("fold") or (word[-1].isalnum() and _code(word))
    }
    return [k for k, word in enumerate(tokens.words) if word in here]


@cache
def _codes() -> tuple[str, ...]:
    return tuple(sorted({first for first, found in forms().items() if found[0].measure.kind is NumberKind.MONEY} | {"ps"}))


def _code(word: str) -> int:
    """How many letters of a currency code stand before digits in one word: 3 in "usd10m", 0 where there is none."""
    if not (word[0].isalpha() and any(c.isdecimal() for c in word[1:5])):
        return 0
    for size in (2, 3, 4):
        if word[size : size + 1].isdecimal() and (word[:size] in forms() and word[:size] in _codes()):
            return size
    return 0


def read(tokens: Tokens, vague: VagueCounts, *, alone: bool = False) -> list[Reading]:
    """Every quantity of a text; *alone* takes a text that is one number at its word, whatever it looks like."""
    reader = _Reader(tokens, vague, alone=alone)
    out: list[Reading] = []
    free = 0
    for k in triggers(tokens):
        if tokens.starts[k] < free:
            continue
        found, free = reader.reading(k, out)
        if found:
            if out and found.outer_start < out[-1].end:
                found = found._replace(outer_start=found.start)
            out.append(found)
    return merged(tokens, out)


LINKS = frozenset(("in", "out", "over", "divided", "by"))


class _Reader:
    """One pass over one text."""

    def __init__(self, tokens: Tokens, vague: VagueCounts, *, alone: bool) -> None:
        self.tokens, self.vague, self.alone = tokens, vague, alone

    def reading(self, k: int, before: list[Reading]) -> tuple[Reading | None, int]:
        """The quantity that begins at word *k*, if one does, and the place from which to read on."""
        tokens = self.tokens
        part, skip = self.part(k)
        if part is None:
            return None, max(skip, tokens.end(k))
        if part.amount.kind is NumberKind.ORDINAL:
            if not self.alone and (end := refuse_ordinal(tokens, k, part.end, part.after)):
                return None, end
            if tokens.word(part.after) == "second" and tokens.joined(part.after) and tokens.flat[part.end] == "-":
                pass
        part = self.shared(part)
        reading = self.with_range(part)
        if reading.rule == "words" and part.amount.value == 1 and part.measure is None and tokens.words[k] == "one":
            after_number = bool(before) and _same_sentence(tokens, before[-1].end, part.start)
            if not self.alone and not ones.counts(tokens, k, numbers_before=after_number, number_after=self.number_after(part)):
                return None, part.end
        return self.dashed(reading), reading.end

    def dashed(self, reading: Reading) -> Reading:
        """The reading with the minus that stands apart before it, in a text that is nothing else: "- 10 k"."""
        flat, q = self.tokens.flat, reading.quantity
        at = reading.start - 2
        if at < 0 or flat[at:reading.start] != "- " or flat[:at].strip() or flat[reading.end :].strip(" .") or q.value is None or q.low != q.high:
            return reading
        quantity = Quantity(q.kind, -q.value, -q.value, -q.value, unit=q.unit)
        return reading._replace(quantity=quantity, start=at, outer_start=at)

    def number_after(self, part: Part) -> bool:
        """Whether another number follows, in a list: "one, two", "one or two"."""
        tokens, k = self.tokens, part.after
        if tokens.word(k) in ("and", "or"):
            k += 1
        if k >= tokens.count or tokens.flat[part.end : tokens.starts[k]].strip(" ,") not in ("", "and", "or"):
            return False
        return tokens.words[k] in vocabulary() or tokens.words[k][0].isdecimal()

    def shared(self, part: Part) -> Part:
        """The part as a share or a quotient, where it is one: "one in ten", "two out of three", "one over four"."""
        tokens, k = self.tokens, part.after
        if part.measure or not isinstance(part.amount.value, int) or tokens.word(k) not in LINKS or not tokens.joined(k):
            if tokens.flat[part.end : part.end + 3].strip() != "/" or part.measure or k >= tokens.count or tokens.words[k][0].isdecimal():
                return part
            k -= 1
        link = tokens.words[k]
        at = k + 1 + (link in ("out", "divided")) + (link == "out" and tokens.word(k + 2) == "every")
        if link == "in" and tokens.word(at) == "every":
            at += 1
        if at >= tokens.count or not (tokens.words[at][0].isdecimal() or tokens.words[at] in vocabulary()):
            return part
        below, _ = self.part(at, second=True)
        if below is None or below.measure or below.amount.kind is not NumberKind.CARDINAL or not below.amount.value:
            return part
        if link in ("in", "out"):
            share = proportion(tokens, part.amount, below.amount)
        elif not tokens.flat[below.end :].strip(" .?!") and isinstance(below.amount.value, int):
            value = times(Fraction(part.amount.value, below.amount.value), 1)
            share = Amount(value, value, value, part.start, below.end, below.after, NumberKind.FRACTION, "proportion")
        else:
            share = None
        return Part(share, None, share.start, share.end, share.after) if share else part

    # -------------------------------------------------------------- one amount and its measure

    def part(self, k: int, *, second: bool = False) -> tuple[Part | None, int]:
        """The amount that begins at word *k* and its measure; or nothing, and where what stands there ends."""
        tokens = self.tokens
        word = tokens.words[k]
        if word[0].isdecimal():
            return self.figures(k, tokens.starts[k], None, second=second)
        if size := _code(word):
            measure = forms()[word[:size]][0].measure
            at = tokens.starts[k] + size
            return self.figures(k, at, measure, second=second)
        amount = self.worded(k)
        if amount is None:
            return None, 0
        return self.measured(amount, digits=False), 0

    def worded(self, k: int) -> Amount | None:
        """The amount in words that begins at word *k*."""
        tokens = self.tokens
        word = tokens.words[k]
        if word in VAGUE_STARTS:
            return read_vague(tokens, k, self.vague)
        if word in VULGAR_FRACTIONS:
            return read_vulgar(tokens, k)
        if word in ones.STARTS and (word != "second" or tokens.word(k - 1) in ("a", "an")):
            if one := ones.read_one(tokens, k, alone=self.alone):
                return one
            if word != "second":
                return None
        if word in COLLECTIVES:
            return read_dozen(tokens, k)
        if word.endswith("fold"):
            return ones.read_fold(tokens, k)
        if word == "point":
            return self.point(k)
        if part := read_part(tokens, k):
            return part
        return negated(tokens, read_words(tokens, k)) if word in vocabulary() else None

    def point(self, k: int) -> Amount | None:
        """A bare "point 77", where it is all there is."""
        tokens = self.tokens
        digits = tokens.word(k + 1)
        if k == 0 and tokens.count == 2 and digits.isdecimal() and len(digits) < 10 and tokens.joined(1):
            value = times(Fraction(int(digits), 10 ** len(digits)), 1)
            return plain(value, tokens.starts[0], tokens.end(1), 2, "digits")
        return None

    def figures(self, k: int, at: int, code: Measure | None, *, second: bool) -> tuple[Part | None, int]:
        """The amount in digits at a place, with what is glued to it; or where the thing ends that they belong to."""
        tokens = self.tokens
        flat = tokens.flat
        found = read_figures(tokens, k, at)
        if found is None:
            return None, tokens.end(k)
        amount, bare = found
        money = Measure_at(tokens, at, code, k)
        start = money[1] if money else at
        if not self.alone or not tokens.flat[:start].strip() == "":
            pass
        if not money and not self.alone:
            ratio = self.ratio(k, amount)
            if ratio:
                return ratio, 0
            if not second or flat[at - 1] != "-":
                if end := refuse_digits(tokens, k, _as_digits(amount, bare)):
                    return None, end
        elif self.alone and (ratio := self.ratio(k, amount)):
            return ratio, 0
        amount, start = signed(tokens, amount, start, alone=self.alone)
        end = amount.end
        if end < len(flat) and (flat[end].isalpha() or flat[end] == "_"):
            suffix = read_suffix(tokens, amount, money=money is not None)
            if suffix is None:
                return None, tokens.end(max(k, amount.after - 1))
            amount, measure = suffix
            if amount.kind is NumberKind.ORDINAL:
                return Part(amount, None, start, amount.end, amount.after), 0
            if measure:
                return Part(amount, measure, start, amount.end, amount.after), 0
        else:
            amount = read_suffix_apart(tokens, amount, money=money is not None)
        amount = scale_figures(tokens, amount)
        return self.measured(amount._replace(start=start), digits=True, money=money[0] if money else None), 0

    def ratio(self, k: int, amount: Amount) -> Part | None:
        """A fraction in digits that is one by its look: "3/4 of the city"."""
        ratio = read_ratio(self.tokens, k)
        if ratio is None or amount.end != self.tokens.end(k):
            return None
        assert ratio.value is not None  # noqa: S101 - a ratio has a value
        tokens = self.tokens
        below = int(tokens.words[k + 1])
        whole = not tokens.flat[: ratio.start].strip(" -") and not tokens.flat[ratio.end :].strip(" .")
        last = tokens.word(k - 1)
        dated = last in ("on", "since", "by", "until") or (tokens.words[k], tokens.words[k + 1]) in _DATES
        if whole or (ratio.value < 1 and below in LIKELY_DENOMINATORS and not dated):
            ratio, start = signed(tokens, ratio, ratio.start, alone=whole)
            return self.measured(ratio._replace(start=start), digits=True)
        return None

    def measured(self, amount: Amount, *, digits: bool, money: Measure | None = None) -> Part:
        """An amount and the measure after it (or the currency before it)."""
        tokens = self.tokens
        if money:
            end, after = amount.end, amount.after
            if (name := measure_after(tokens, end, digits=True)) and name.measure.kind is NumberKind.MONEY and flat_blank(tokens, end):
                if name.measure.unit in (money.unit, "USD"):
                    end, after = name.end, tokens.at(name.end)
            return Part(amount, money, amount.start, end, after)
        if amount.kind is NumberKind.ORDINAL:
            return Part(amount, None, amount.start, amount.end, amount.after)
        end, linked = amount.end, 0
        if amount.kind is NumberKind.FRACTION and amount.after < tokens.count and tokens.words[amount.after] in ("a", "an", "of"):
            linked = self.linked(amount)
        found = measure_after(tokens, linked or end, digits=digits and not linked, scaled=_large(amount))
        if not found:
            times_word = ones.times_after(tokens, amount)
            if times_word:
                return Part(amount, Measure(NumberKind.CARDINAL, "time"), amount.start, times_word, tokens.at(times_word))
            return Part(amount, None, amount.start, end, amount.after)
        end, after = found.end, tokens.at(found.end)
        amount, end, after = ones.and_a_half(tokens, amount, end, after)
        return self.with_cents(self.with_inches(Part(amount, found.measure, amount.start, end, after)))

    def linked(self, amount: Amount) -> int:
        """Where "a" ends in "half a mile", "a quarter of an hour"; 0 where nothing links a part to a unit."""
        tokens, k = self.tokens, amount.after
        if tokens.words[k] == "of":
            k += 1
        return tokens.end(k) if tokens.word(k) in ("a", "an") and tokens.joined(k) else 0

    def with_inches(self, part: Part) -> Part:
        """Feet and the inches after them as one height: "5 ft 2 in", "five feet and two inches"."""
        tokens = self.tokens
        if part.measure is None or part.measure.unit != "foot" or part.after >= tokens.count:
            return part
        k = part.after + (tokens.words[part.after] == "and")
        if k >= tokens.count or tokens.flat[part.end : tokens.starts[k]].strip(" ") not in ("", "and"):
            return part
        word = tokens.words[k]
        if not word[0].isdecimal() and word not in vocabulary():
            return part
        amount = plain(int(word), tokens.starts[k], tokens.end(k), k + 1, "digits") if word.isdecimal() and len(word) < 3 else None
        amount = amount or (read_words(tokens, k) if word in vocabulary() else None)
        if amount is None or amount.value is None:
            return part
        inches = measure_after(tokens, amount.end, digits=True)
        unit = inches.measure.unit if inches else "inch" if tokens.words[amount.after : amount.after + 1] == ["in"] else ""
        if unit != "inch" or part.amount.value is None:
            return part
        end = inches.end if inches else tokens.end(amount.after)
        value = times(Fraction(part.amount.value) + Fraction(amount.value) / 12, 1)
        height = part.amount._replace(value=value, low=value, high=value)
        return Part(height, part.measure, part.start, end, tokens.at(end))

    def with_cents(self, part: Part) -> Part:
        """Money and the cents after it as one sum: "3 dollars 50 cents", "two pounds and ten pence"."""
        tokens = self.tokens
        if part.measure is None or part.measure.kind is not NumberKind.MONEY or part.measure.unit in ("cent", "penny"):
            return part
        k = part.after + (tokens.word(part.after) == "and")
        if k >= tokens.count or tokens.flat[part.end : tokens.starts[k]] not in (" ", " and "):
            return part
        if not (tokens.words[k][0].isdecimal() or tokens.words[k] in vocabulary()):
            return part
        cents, _ = self.part(k, second=True)
        if cents is None or cents.measure is None or cents.measure.unit not in ("cent", "penny"):
            return part
        if part.amount.value is None or not isinstance(cents.amount.value, int) or cents.amount.value > 99:
            return part
        value = times(Fraction(part.amount.value) + Fraction(cents.amount.value, 100), 1)
        amount = part.amount._replace(value=value, low=value, high=value)
        return Part(amount, part.measure, part.start, cents.end, cents.after)

    # -------------------------------------------------------------- ranges

    def with_range(self, first: Part) -> Reading:
        """The amount as a reading, with the second end of a range where there is one."""
        tokens = self.tokens
        k = tokens.at(first.start) - 1
        between = tokens.word(k - (tokens.word(k) == "the")) == "between"
        second = self.second(first, between=between) if first.amount.value is not None or first.amount.low is not None else None
        if second is None:
            return self.bounded(first)
        a, b = first.amount, second.amount
        low, high = a.value, b.value
        assert low is not None  # noqa: S101 - `second` saw to it
        assert high is not None  # noqa: S101 - `second` saw to it
        if b.scale > 1 and a.scale == 1 and low <= high and low <= times(high, Fraction(1, b.scale)):
            low = times(low, b.scale)
        measure = second.measure or first.measure
        kind = measure.kind if measure else b.kind
        bounds, start = hedges_before(tokens, first.start)
        if start == first.start:
            start = self.opening(first.start)
        low, high = _alike(low, high)
        quantity = Quantity(kind, None, low, high, approximate=_approximate(bounds), unit=measure.unit if measure else None)
        outer_end = second.end
        end = second.end
        if after := hedge_after(tokens, end, second.after):
            outer_end = after[1]
        return Reading(quantity, first.start, end, start, outer_end, "range")

    def opening(self, start: int) -> int:
        """Where "between", "from" or "anywhere from" before a range begins."""
        tokens = self.tokens
        k = tokens.at(start) - 1
        if k >= 0 and tokens.words[k] in ("between", "from") and tokens.blank(tokens.end(k), start):
            if k and tokens.words[k - 1] in ("anywhere", "anything", "ranging") and tokens.blank(tokens.end(k - 1), tokens.starts[k]):
                k -= 1
            return tokens.starts[k]
        return start

    def second(self, first: Part, *, between: bool) -> Part | None:
        """The upper end of the range that *first* opens."""
        tokens = self.tokens
        a = first.amount
        if a.value is None:
            return None
        k = self.link(first, between=between)
        if not k:
            return None
        word = tokens.words[k]
        at = tokens.starts[k]
        if word in ("a", "an") and tokens.word(k + 1) in vocabulary():
            k += 1
        if not (word[0].isdecimal() or tokens.words[k] in _starts() or _code(word)):
            return None
        part, _ = self.part(k, second=True)
        if part is None or part.start > at + 5 or part.amount.value is None:
            return None
        b = part.amount
        if a.kind is not b.kind and NumberKind.ORDINAL in (a.kind, b.kind):
            return None
        if first.measure and (not part.measure or part.measure != first.measure):
            same = part.measure is None and tokens.flat[first.end - 1] in "°" and part.end < len(tokens.flat)
            dollars = first.measure.kind is NumberKind.MONEY and part.measure is None and self.linked_closely(first, part)
            if not (same or dollars):
                return None
        if part.measure is None and not first.measure and isinstance(b.value, int) and b.kind is NumberKind.ORDINAL and not between:
            return None
        return part if self.ascends(first, part) else None

    def linked_closely(self, first: Part, second: Part) -> bool:
        """Whether a hyphen ties the two ends: "$20-30", "$10-$15 million"."""
        return "-" in self.tokens.flat[first.end : second.start + 1] and self.tokens.starts[second.after - 1] - first.end < 12

    def ascends(self, first: Part, second: Part) -> bool:
        """Whether the second end is the larger one, as written or with the scale that it lends to the first."""
        low, high = first.amount.value, second.amount.value
        assert low is not None  # noqa: S101 - the caller saw to it
        assert high is not None  # noqa: S101 - the caller saw to it
        low, high = _alike(low, high)
        return low < high

    def link(self, first: Part, *, between: bool) -> int:
        """The word at which the upper end begins; 0 where nothing links it."""
        tokens = self.tokens
        k = first.after
        if k >= tokens.count:
            return 0
        gap = tokens.flat[first.end : tokens.starts[k]]
        if gap in ("-", " - ", "~", " ~ ", "-$", "-€", "-£", " - $"):
            if gap == "-" and not tokens.words[k][0].isdecimal() and first.amount.digits:
                return 0
            return k
        word = tokens.words[k]
        if gap == "-" or not tokens.blank(first.end, tokens.starts[k]):
            return 0
        if word in ("to", "through") or (word == "and" and between):
            nxt = k + 1
            if between and tokens.word(nxt) == "the" and first.amount.kind is NumberKind.ORDINAL and tokens.joined(nxt):
                nxt += 1
            if nxt < tokens.count and self._opens(nxt):
                return nxt
        if word == "or" and k + 1 < tokens.count and self._opens(k + 1) and first.amount.kind is not NumberKind.ORDINAL:
            return k + 1
        return 0

    def _opens(self, k: int) -> bool:
        """Whether nothing but a blank, a sign of money or a hyphen stands before the upper end at word *k*."""
        gap = self.tokens.gap(k).strip()
        return gap in ("", "$", "€", "£", "-", "¥", "₹") and self.tokens.gap(k)[:1] == " "

    # -------------------------------------------------------------- bounds

    def bounded(self, part: Part) -> Reading:
        """One amount within the bounds that the words around it set."""
        tokens, amount = self.tokens, part.amount
        bounds, outer_start = hedges_before(tokens, part.start)
        end = outer_end = part.end
        if after := hedge_after(tokens, end, part.after):
            bound, outer_end = after
            bounds = (*bounds, bound)
            if bound is Bound.ABOUT or bound is Bound.FLOOR or bound is Bound.CEILING:
                end = outer_end
        kind = part.measure.kind if part.measure else amount.kind
        unit = part.measure.unit if part.measure else None
        if amount.value is None:
            low, high, approximate = amount.low, amount.high, True
            if Bound.CEILING in bounds:
                high, low = None, amount.low
        elif bounds and any(b is not Bound.EXACT for b in bounds):
            low, high, approximate = bounded(amount.value, bounds)
            approximate = approximate or amount.approximate
        else:
            low, high, approximate = amount.low, amount.high, amount.approximate
        start = part.start
        value: Exact | None = amount.value
        if value == 1 and outer_start == start and tokens.word(tokens.at(start) - 1) == "not" and amount.rule in ("words", "single"):
            k = tokens.at(start) - 1
            if tokens.blank(tokens.end(k), start) and tokens.word(part.after) not in ("only", "just"):
                value = low = high = 0
                start = outer_start = tokens.starts[k]
        quantity = Quantity(kind, value, low, high, approximate=approximate, unit=unit)
        rule = amount.rule if not part.measure else part.measure.kind.value
        return Reading(quantity, start, end, outer_start, outer_end, rule)


_DATES = frozenset({("9", "11"), ("7", "7"), ("24", "7"), ("11", "9")})


def Measure_at(tokens: Tokens, at: int, code: Measure | None, k: int) -> tuple[Measure, int] | None:  # noqa: N802
    if code:
        return code, tokens.starts[k]
    found = money_before(tokens, at)
    return (found.measure, found.start) if found else None


def _as_digits(amount: Amount, bare: bool):
    from conflictnews.numerals.digits import Digits

    return Digits(amount.value, amount.start, amount.end, bare)


def read_suffix_apart(tokens: Tokens, amount: Amount, *, money: bool) -> Amount:
    """A scale letter after a blank: "2.33 k", "$ 40 m"."""
    k = amount.after
    if k >= tokens.count or tokens.starts[k] - amount.end != 1:
        return amount
    letter = tokens.flat[tokens.starts[k] : tokens.end(k)]
    if letter in ("k", "K", "M", "G") or (money and letter in ("m", "b", "bn")):
        from conflictnews.tables.number_words import SUFFIXES

        scale = SUFFIXES[letter.lower()]
        assert amount.value is not None  # noqa: S101 - digits have a value
        value = times(amount.value, scale)
        return amount._replace(value=value, low=value, high=value, end=tokens.end(k), after=k + 1, scale=scale)
    return amount


def signed(tokens: Tokens, amount: Amount, start: int, *, alone: bool) -> tuple[Amount, int]:
    """The amount with the sign before it: "-5", "minus 20"; and where the sign begins."""
    flat = tokens.flat
    negative, at = False, start
    if start and flat[start - 1] == "." and (start < 2 or not flat[start - 2].isalnum()):
        digits = flat[amount.start : amount.end]
        if digits.isdecimal() and amount.value is not None:
            value = times(Fraction(int(digits), 10 ** len(digits)), 1)
            amount, at = amount._replace(value=value, low=value, high=value), start - 1
    if at and flat[at - 1] == "-" and tokens.clean[at - 1] in "-−‐‑":
        outer = flat[at - 2] if at > 1 else " "
        if outer in " (<>=~$€£^":
            negative, at = True, at - 1
    elif at and flat[at - 1] == "+" and (at < 2 or flat[at - 2] in " ("):
        at -= 1
    k = tokens.at(at) - 1
    if k >= 0 and tokens.words[k] in ("minus", "negative") and tokens.flat[tokens.end(k) : at] in (" ", "-"):
        negative, at = True, tokens.starts[k]
    if negative and amount.value is not None:
        amount = amount._replace(value=-amount.value, low=-amount.value, high=-amount.value)
    return amount, at


def negated(tokens: Tokens, amount: Amount | None) -> Amount | None:
    """The amount in words with "minus" or "negative" before it."""
    if amount is None or amount.value is None:
        return amount
    k = tokens.at(amount.start) - 1
    if k < 0 or tokens.words[k] not in ("minus", "negative") or tokens.flat[tokens.end(k) : amount.start] not in (" ", "-"):
        return amount
    value = -amount.value
    return amount._replace(value=value, low=value, high=value, start=tokens.starts[k])


def flat_blank(tokens: Tokens, end: int) -> bool:
    return tokens.flat[end : end + 1] == " "


def _large(amount: Amount) -> bool:
    return amount.scale >= 10**6 or (isinstance(amount.value, int) and amount.value >= 10**7)


def _alike(low: Exact, high: Exact) -> tuple[Exact, Exact]:
    """Two numbers that can be compared: fractions where one of them is one."""
    if isinstance(low, Fraction) is isinstance(high, Fraction) or isinstance(low, int) or isinstance(high, int):
        return low, high
    return Fraction(low), Fraction(high)


def _approximate(bounds: tuple[Bound, ...]) -> bool:
    return any(bound is not Bound.EXACT for bound in bounds)


def _same_sentence(tokens: Tokens, end: int, start: int) -> bool:
    between = tokens.folded[end:start]
    return len(between) < 120 and not any(mark in between for mark in (". ", "? ", "! ", "\n\n"))


_AND = regex.compile(r",? (?:and|but)(?: also)? $|, $")


def merged(tokens: Tokens, readings: list[Reading]) -> list[Reading]:
    """Readings of which a lower and an upper bound that are tied together have become one: "more than 20 and fewer than 30"."""
    out: list[Reading] = []
    for reading in readings:
        last = out[-1].quantity if out else None
        q = reading.quantity
        if (
            last is not None
            and (last.low is None) != (last.high is None)
            and (q.low is None) != (q.high is None)
            and (last.low is None) != (q.low is None)
            and last.value is not None
            and q.value is not None
            and reading.outer_start > out[-1].outer_end
            and _AND.match(tokens.flat, out[-1].outer_end, reading.outer_start)
            and not (last.approximate or q.approximate)
        ):
            low, high = _alike(*(last.low, q.high) if q.high is not None else (q.low, last.high))  # type: ignore[arg-type]
            if low < high:
                quantity = Quantity(q.kind, None, low, high, unit=q.unit or last.unit)
                out[-1] = Reading(quantity, out[-1].outer_start, reading.end, out[-1].outer_start, reading.outer_end, "range")
                continue
        out.append(reading)
    return out
