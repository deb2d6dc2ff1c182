"""Parts: an amount with what it measures, found at a word; and what only looks like one, refused there."""

from __future__ import annotations

from collections.abc import Callable, Container
from fractions import Fraction
from functools import cache
from typing import NamedTuple

from conflictnews.languages.en.function_words import ARTICLES
from conflictnews.languages.en.number_contexts import (
    BE,
    BEFORE_DATE,
    FUNCTION_WORDS,
    LIKELY_SHARE,
    NEGATIVES,
    PEOPLE,
    RATIOS,
    SHARE_LINKS,
    SHORT_INCH,
    SINGULAR_VERBS,
    VAGUE_STARTS,
    VICTIMS,
    WORDLIKE_CODES,
    YEAR_MONEY,
)
from conflictnews.languages.en.number_grammar import AFTER_SHARES, AND, EVERY, FOLD, OF, ONE, POINT, SHARES, SINGLE
from conflictnews.languages.en.number_words import COLLECTIVES, VULGAR_FRACTIONS
from conflictnews.models import Exact, NumberKind, VagueCounts
from conflictnews.numerals.digits import Digits, read_digits, times
from conflictnews.numerals.measures import Found, Measure, measure_after, money_before, read_letter_apart, read_suffix
from conflictnews.numerals.names import refuse_digits
from conflictnews.numerals.quantifiers import (
    LIKELY_DENOMINATORS,
    ONE_ALONE,
    ONE_STARTS,
    UNCOUNTED_STARTS,
    and_a_half,
    proportion,
    read_dozen,
    read_fold,
    read_one,
    read_part,
    read_uncounted,
    read_vague,
    read_vulgar,
    times_after,
    without_fold,
)
from conflictnews.numerals.scaled import read_ratio, scale_figures
from conflictnews.numerals.tokens import Tokens, counted
from conflictnews.numerals.words import Amount, denominators, plain, read_words, scale_at, vocabulary
from conflictnews.tables.units import CURRENCIES, LETTER_CURRENCIES

CENTS = frozenset(("cent", "penny"))


class Part(NamedTuple):
    """An amount with its measure, before ranges and bounds."""

    amount: Amount
    measure: Measure | None
    start: int
    end: int
    after: int

    @property
    def unit(self) -> str | None:
        """The unit's name."""
        return self.measure.unit if self.measure else None


@cache
def starts() -> frozenset[str]:
    """The words with which a number in words begins."""
    parts = {word for word, (_, plural) in denominators().items() if not plural}
    return frozenset(
        {*vocabulary(), *VAGUE_STARTS, *COLLECTIVES, *parts, *VULGAR_FRACTIONS, *ONE_STARTS, *UNCOUNTED_STARTS, *POINT.words}
    )


@cache
def _codes() -> dict[str, Measure]:
    """Currency codes in lower case that may be glued to an amount: "usd10m"."""
    letters = {s.lower(): c.code for c in CURRENCIES for s in c.symbols if s.isalpha() and s.isascii() and len(s) > 1}
    return {word: Measure(NumberKind.MONEY, code) for word, code in letters.items() if word not in WORDLIKE_CODES}


@cache
def _after_sign() -> dict[str, Measure]:
    """Return the letters, in lower case, that stand between a dollar sign and an amount: "$US96 million"."""
    signed = {s[1:].lower(): c.code for c in CURRENCIES for s in c.symbols if s[0] == "$" and len(s) > 1}
    return {letters: Measure(NumberKind.MONEY, code) for letters, code in signed.items()}


def code_size(word: str) -> int:
    """How many letters of a currency code stand before digits in one word: 3 in "usd10m", 0 where there is none."""
    for size in (3, 2, 4, 1):
        if word[size : size + 1].isdecimal() and word[:size] in _prefixes():
            return size
    return 0


@cache
def _prefixes() -> frozenset[str]:
    """All letters that make money of the digits after them, in lower case."""
    return frozenset({*_codes(), *_after_sign(), *_letters()})


@cache
def _letters() -> dict[str, Measure]:
    return {letter.lower(): Measure(NumberKind.MONEY, code) for letter, (code, _) in LETTER_CURRENCIES.items()}


def _lettered_money(tokens: Tokens, k: int) -> tuple[Measure, int] | None:
    """Return the currency that is one letter before the digits of word *k*: "R15,000", "N50 million", but not "N2"."""
    word, start, end = tokens.words[k], tokens.starts[k], tokens.end(k)
    if word[0] not in _letters() or not tokens.flat[start].isupper():
        return None
    grouped = tokens.flat[end : end + 1] == "," and tokens.flat[end + 1 : end + 4].isdecimal()
    if not grouped and not (word[1:].isdecimal() and (scale_at(tokens, k + 1) or 0) >= 1000):
        return None
    return _letters()[word[0]], start


def begins(word: str) -> bool:
    """Whether a number may begin with a word."""
    if word.isalpha():
        return word in starts() or without_fold(word) != word
    return word[0].isdecimal() or word in starts() or code_size(word) > 0


def beginnings(tokens: Tokens) -> set[str]:
    """Return the words of a text with which a number may begin: what `begins` says of each, with fewer questions."""
    words = set(tokens.words)
    here = words & starts()
    here.update(word for word in words if not word.isalpha() and begins(word))
    for fold in FOLD.words:
        if fold in tokens.lower:
            here.update(word for word in words if word.endswith(fold))
    return here


_READERS: tuple[tuple[Container[str], Callable[[Tokens, int, VagueCounts], Amount | None]], ...] = (
    (VAGUE_STARTS, read_vague),
    (COLLECTIVES, lambda tokens, k, _: read_dozen(tokens, k)),
    (UNCOUNTED_STARTS, read_uncounted),
    (VULGAR_FRACTIONS, lambda tokens, k, _: read_vulgar(tokens, k)),
)
"""Who reads a word, by what it is."""


class Parts:
    """Reads the parts of one text."""

    __slots__ = ("alone", "floor", "tokens", "vague")

    tokens: Tokens
    vague: VagueCounts
    alone: bool
    floor: int
    """Where the last quantity ends: no other takes a character before it."""

    def __init__(self, tokens: Tokens, vague: VagueCounts, *, alone: bool) -> None:
        self.tokens, self.vague, self.alone, self.floor = tokens, vague, alone, 0

    def at(self, k: int, *, second: bool = False, smaller: bool = False) -> tuple[Part | None, int]:
        """The part that begins at word *k*; or nothing, and where what stands there ends.

        The *second* end of a range is not refused for the hyphen before it. The *smaller* unit of a sum ("2 inches" of
        "5 feet 2 inches") has none below it.
        """
        part, end = self._begun(k, second=second or smaller)
        return (self._completed(part) if part and not smaller else part), end

    def _begun(self, k: int, *, second: bool) -> tuple[Part | None, int]:
        """The part at word *k* without a smaller unit after it."""
        tokens = self.tokens
        word = tokens.words[k]
        if word[0].isdecimal():
            return self._figures(k, tokens.starts[k], None, second=second)
        if size := code_size(word):
            start, letters = tokens.starts[k], word[:size]
            if start and tokens.flat[start - 1] == "$" and letters in _after_sign():
                return self._figures(k, start + size, (_after_sign()[letters], start - 1), second=second)
            if letters not in _codes():
                money = _lettered_money(tokens, k)
                return self._figures(k, start + size, money, second=second) if money else (None, 0)
            return self._figures(k, start + size, (_codes()[letters], start), second=second)
        amount = self._worded(k)
        return (self._measured(amount, digits=False), 0) if amount else (None, 0)

    # ------------------------------------------------------------------ words

    def _worded(self, k: int) -> Amount | None:
        """The amount in words that begins at word *k*."""
        tokens, vague = self.tokens, self.vague
        word = tokens.words[k]
        amount = read_one(tokens, k, alone=self.alone) if word in ONE_STARTS else None
        if amount or word in ONE_ALONE:
            return amount
        for words, read in _READERS:
            if word in words:
                return read(tokens, k, vague)
        if without_fold(word) != word:
            return read_fold(tokens, k)
        if word in POINT.words:
            return self._point(k)
        return None if word in SINGLE.words else _spelled(tokens, k)

    def _point(self, k: int) -> Amount | None:
        """A bare "point 77", where it is all there is."""
        tokens = self.tokens
        digits = tokens.word(k + 1)
        if k or tokens.count != 2 or not digits.isdecimal() or len(digits) > 15 or not tokens.joined(1):
            return None
        value = times(Fraction(int(digits), 10 ** len(digits)), 1)
        return plain(value, tokens.starts[0], tokens.end(1), 2, "digits")

    # ------------------------------------------------------------------ digits

    def _figures(self, k: int, at: int, code: tuple[Measure, int] | None, *, second: bool) -> tuple[Part | None, int]:
        """Return the part that begins with digits at a place; or None and where the thing ends that they belong to."""
        tokens = self.tokens
        digits = read_digits(tokens, at, after_month=at > tokens.starts[k] or self._after_month(k))
        if digits is None:
            return None, tokens.end(k)
        money = code or money_before(tokens, k, at)
        if money and money[1] < self.floor:
            money = None  # the sign belongs to the number before it: "5 € 10"
        if not money:
            if ratio := self._ratio(k, digits):
                return ratio, 0
            if end := self._refused(k, digits, tied=second and tokens.flat[at - 1] == "-"):
                return None, end
        return self._valued(k, digits, at, money)

    def _refused(self, k: int, digits: Digits, *, tied: bool) -> int | None:
        """Return where the name, date or code ends that digits belong to; None for a number."""
        if self.alone or tied or self._counts_money(k, digits):
            return None
        return refuse_digits(self.tokens, k, digits)

    def _valued(self, k: int, digits: Digits, at: int, money: tuple[Measure, int] | None) -> tuple[Part | None, int]:
        """Return the part of digits that are a number, with their sign, letters, scale and measure."""
        tokens, end = self.tokens, digits.end
        value, start = signed(tokens, digits, money[1] if money else at)
        after = tokens.next(k, end)
        if value < 0 and not money and tokens.flat[start] == "-" and counts_people(tokens, after):
            value, start = digits.value, at  # a dash before a count: "Gao -5 killed"
        amount = Amount(value, value, value, start, end, after, NumberKind.CARDINAL, "digits", digits=True)
        following = tokens.flat[end : end + 1]
        if following.isalnum() or following == "_":
            return self._suffixed(k, amount, money)
        if following == " ":
            amount = read_letter_apart(tokens, amount, money=money is not None)
        return self._with_measure(amount, money), 0

    def _suffixed(self, k: int, amount: Amount, money: tuple[Measure, int] | None) -> tuple[Part | None, int]:
        """Return the part of digits with letters glued to them; None where they make a code."""
        suffix = read_suffix(self.tokens, amount, money=money is not None)
        if suffix is None:
            return None, self.tokens.end(max(k, amount.after - 1))
        amount, measure = suffix
        if measure or amount.kind is NumberKind.ORDINAL:
            return Part(amount, measure, amount.start, amount.end, amount.after), 0
        return self._with_measure(amount, money), 0

    def _with_measure(self, amount: Amount, money: tuple[Measure, int] | None) -> Part:
        """Return the part of digits with the scale and the measure after them, or the currency before them."""
        amount = scale_figures(self.tokens, amount)
        return self._money(amount, money[0]) if money else self._measured(amount, digits=True)

    def _counts_money(self, k: int, digits: Digits) -> bool:
        """Return True if digits that look like a year have a unit in words: "2011 kronor", but not "in 2011 dollars"."""
        tokens = self.tokens
        if not digits.bare or digits.end - digits.start != 4 or tokens.flat[digits.end : digits.end + 1] != " ":
            return False
        if tokens.word(k - 1) in YEAR_MONEY or len(tokens.word(k + 1)) < 3:
            return False
        found = measure_after(tokens, digits.end, k + 1, digits=False)
        return found is not None and found.measure.kind in (NumberKind.MONEY, NumberKind.MEASURE)

    def _after_month(self, k: int) -> bool:
        return k > 0 and self.tokens.follows_month(k)

    def _ratio(self, k: int, digits: Digits) -> Part | None:
        """A fraction in digits that is one by its look: "3/4 of the city"; or a ratio that is called one: "a 3:1 ratio"."""
        tokens = self.tokens
        sign = tokens.flat[digits.end : digits.end + 1]
        if sign == ":" and digits.bare:
            return self._proportion(k)
        ratio = read_ratio(tokens, k) if sign == "/" else None
        if not ratio or not _is_fraction(tokens, k, ratio):
            return None
        value, start = signed(tokens, digits, ratio.start)
        if value < 0 and ratio.value is not None:
            ratio = ratio._replace(value=-ratio.value, low=-ratio.value, high=-ratio.value, start=start)
        return self._measured(ratio, digits=True)

    def _proportion(self, k: int) -> Part | None:
        """Two numbers with a colon between, in a text that speaks of a ratio or of odds."""
        tokens = self.tokens
        second = tokens.word(k + 1)
        near = {tokens.word(j) for j in range(max(0, k - 3), k + 4)}
        if near.isdisjoint(RATIOS) or not second.isdecimal() or tokens.gap(k + 1) != ":":
            return None
        above, below = tokens.words[k], tokens.words[k + 1]
        if max(len(above), len(below)) > 6 or not int(below):
            return None
        value = Fraction(int(above), int(below))
        amount = Amount(value, value, value, tokens.starts[k], tokens.end(k + 1), k + 2, NumberKind.FRACTION, "proportion")
        return Part(amount, None, amount.start, amount.end, amount.after)

    # ------------------------------------------------------------------ measures

    def _money(self, amount: Amount, money: Measure) -> Part:
        """An amount with the currency before it, and the name that may say it again: "$5 million dollars"."""
        tokens = self.tokens
        end, after = amount.end, amount.after
        if tokens.flat[end : end + 1] == " ":
            name = measure_after(tokens, end, after, digits=True)
            again = name and (name.end > end + 2 or not tokens.flat[name.end : name.end + 2].strip().isdecimal())
            if name and again and name.measure.kind is NumberKind.MONEY and name.measure.unit in (money.unit, "USD"):
                end, after = name.end, tokens.next(after, name.end)
        return Part(amount, money, amount.start, end, after)

    def _measured(self, amount: Amount, *, digits: bool) -> Part:
        """An amount and the measure after it."""
        tokens = self.tokens
        start, end, after = amount.start, amount.end, amount.after
        if amount.kind is NumberKind.ORDINAL:
            return Part(amount, None, start, end, after)
        linked = self._linked(amount) if amount.kind is NumberKind.FRACTION else 0
        at = tokens.next(after, linked) if linked else after
        found = measure_after(tokens, linked or end, at, digits=digits and not linked, scaled=_large(amount))
        if not found:
            if repeated := times_after(tokens, amount):
                return Part(amount, Measure(NumberKind.CARDINAL, "time"), start, repeated, tokens.next(after, repeated))
            return Part(amount, None, start, end, after)
        end, after = found.end, tokens.next(after, found.end)
        if found.measure.kind is NumberKind.MONEY:
            return self._scaled_money(amount, found, after)
        amount, end, after = and_a_half(tokens, amount, end, after)
        return Part(amount, found.measure, start, end, after)

    def _completed(self, part: Part) -> Part:
        """The part with the smaller unit that may follow: inches after feet, cents after dollars."""
        if part.unit == "foot":
            return self._with_inches(part)
        return self._with_cents(part) if part.measure and part.measure.kind is NumberKind.MONEY else part

    def _linked(self, amount: Amount) -> int:
        """Where "a" ends in "half a mile", "a quarter of an hour"; 0 where nothing links a part to a unit."""
        tokens, k = self.tokens, amount.after
        if tokens.word(k) in OF.words:
            k += 1
        return tokens.end(k) if tokens.word(k) in ARTICLES and tokens.joined(k) else 0

    def _scaled_money(self, amount: Amount, found: Found, after: int) -> Part:
        """Money with a scale after its code: "75 USD million"."""
        scale = scale_at(self.tokens, after) if amount.digits and amount.scale == 1 else None
        if not scale or amount.value is None:
            return Part(amount, found.measure, amount.start, found.end, after)
        value = times(amount.value, scale)
        amount = amount._replace(value=value, low=value, high=value, scale=scale)
        return Part(amount, found.measure, amount.start, self.tokens.end(after), after + 1)

    def _with_inches(self, part: Part) -> Part:
        """Feet and the inches after them as one height: "5 ft 2 in", "five feet and two inches"."""
        k = self._second_of(part)
        inches = self.at(k, smaller=True)[0] if k and part.amount.value is not None else None
        if inches is None or not isinstance(inches.amount.value, int) or inches.amount.value > 11:
            return part
        end = self._end_of_inches(inches)
        return self._summed(part, Fraction(inches.amount.value, 12), end) if end else part

    def _end_of_inches(self, inches: Part) -> int:
        """Return where inches end that a unit follows, if it is only "in"; 0 where none does."""
        tokens, after = self.tokens, inches.after
        if inches.unit == "inch":
            return inches.end
        bare = inches.measure is None and tokens.word(after) == SHORT_INCH and tokens.starts[after] - inches.end <= 1
        return tokens.end(after) if bare else 0

    def _with_cents(self, part: Part) -> Part:
        """Money and the cents after it as one sum: "3 dollars 50 cents", "two pounds and ten pence"."""
        k = self._second_of(part)
        if not k or part.unit in CENTS or part.amount.value is None:
            return part
        cents, _ = self.at(k, smaller=True)
        named = part.end > part.amount.end  # by a word: "3 dollars 50." but not "$3 and 50."
        if cents is None or (cents.unit not in CENTS if cents.measure else not (named and self._ends(cents))):
            return part
        if not isinstance(cents.amount.value, int) or cents.amount.value > 99:
            return part
        return self._summed(part, Fraction(cents.amount.value, 100), cents.end)

    def _second_of(self, part: Part) -> int:
        """The word at which a smaller amount follows a part, after a blank or "and"; 0 where none does."""
        tokens = self.tokens
        k = part.after + (tokens.word(part.after) in AND.words)
        if k >= tokens.count or tokens.flat[part.end : tokens.starts[part.after]] != " " or not tokens.joined(k):
            return 0
        return k if tokens.words[k][0].isdecimal() or tokens.words[k] in vocabulary() else 0

    def _summed(self, part: Part, rest: Fraction, end: int) -> Part:
        assert part.amount.value is not None  # noqa: S101 - the caller saw to it
        value = times(Fraction(part.amount.value) + rest, 1)
        amount = part.amount._replace(value=value, low=value, high=value)
        return Part(amount, part.measure, part.start, end, self.tokens.next(part.after, end))

    def _ends(self, part: Part) -> bool:
        """Whether a part is the last thing said before a stop: the cents in "15 dollars 50."."""
        return part.amount.kind is NumberKind.CARDINAL and self.tokens.flat[part.end : part.end + 2].strip() in (
            "",
            ".",
            "!",
            "?",
        )

    # ------------------------------------------------------------------ shares

    def shared(self, part: Part) -> Part:
        """The part as a share or a quotient, where it is one: "one in ten", "two out of three", "one over four"."""
        if part.measure or not isinstance(part.amount.value, int):
            return part
        share, at = self._link_of(part)
        below = self._below(at) if at else None
        between = share and not _links_share(self.tokens, part.after)  # "one child in five"
        if below is None or (between and self._counts_things(part, below)):
            return part
        whole = proportion(self.tokens, part.amount, below.amount) if share else self._quotient(part.amount, below)
        return Part(whole, None, whole.start, whole.end, whole.after) if whole else part

    def _link_of(self, part: Part) -> tuple[bool, int]:
        """Return whether what follows an amount ties it to a whole, or divides it, and the word after that; 0 for neither."""
        tokens, k = self.tokens, part.after
        if _links_share(tokens, k):
            return tokens.words[k] in SHARES.words or tokens.words[k] in OF.words, _whole_of(tokens, k)
        if part.amount.value == 1 and tokens.word(k + 1) == LIKELY_SHARE and tokens.joined(k) and tokens.joined(k + 1):
            return True, k + 2
        divided = tokens.flat[part.end : part.end + 3].strip() == "/" and not part.amount.digits
        return False, k if divided else 0

    def _counts_things(self, part: Part, below: Part) -> bool:
        """Return True if two numbers with a noun between count different things: "one guard in two cars", "one girl in 20"."""
        noun = self.tokens.words[part.after]
        if not noun.isalpha() or noun in FUNCTION_WORDS or self.tokens.words[part.after - 1] not in ONE.words:
            return True
        return below.amount.digits or counted(self.tokens, below.after) or not self._ends_share(below)

    def _ends_share(self, below: Part) -> bool:
        """Return True if a stop or a verb follows the whole of a share."""
        tokens, k = self.tokens, below.after
        return k >= tokens.count or tokens.gap(k) != " " or tokens.words[k] in SINGULAR_VERBS or tokens.words[k] in BE

    def _below(self, k: int) -> Part | None:
        """Return the count at word *k* that may be the lower part of a share."""
        tokens = self.tokens
        if k >= tokens.count or not (tokens.words[k][0].isdecimal() or tokens.words[k] in vocabulary()):
            return None
        below, _ = self.at(k, second=True)
        counts = below is not None and below.amount.kind is NumberKind.CARDINAL and not below.measure and below.amount.value
        return below if counts else None

    def _quotient(self, above: Amount, below: Part) -> Amount | None:
        """Return what two numbers make that are divided, in a text that is nothing else."""
        if below.end < self.tokens.last or not isinstance(below.amount.value, int) or not isinstance(above.value, int):
            return None
        value = times(Fraction(above.value, below.amount.value), 1)
        return Amount(value, value, value, above.start, below.end, below.after, NumberKind.FRACTION, "proportion")


def _links_share(tokens: Tokens, k: int) -> bool:
    """Return True if word *k* ties two numbers to a share: "one in ten", "one of every six"."""
    word = tokens.word(k)
    return (word in SHARE_LINKS or (word in OF.words and tokens.word(k + 1) in EVERY.words)) and tokens.joined(k)


def _whole_of(tokens: Tokens, k: int) -> int:
    """Return the word after the link *k* of a share: past "of", "by" and "every"."""
    first, second = tokens.word(k + 1), tokens.word(k + 2)
    return k + 1 + (first in AFTER_SHARES.words) + (first in EVERY.words) + (second in EVERY.words)


def _is_fraction(tokens: Tokens, k: int, ratio: Amount) -> bool:
    """Return True if two numbers with a slash are a fraction, and no date: all of the text, a part of something, or likely."""
    above, below = int(tokens.words[k]), int(tokens.words[k + 1])
    if tokens.alone(ratio.start, ratio.end) or (above < below and tokens.word(ratio.after) in OF.words):
        return True
    return above < below and below in LIKELY_DENOMINATORS and tokens.word(k - 1) not in BEFORE_DATE


def _spelled(tokens: Tokens, k: int) -> Amount | None:
    """Return the part or the number in words at word *k*."""
    return read_part(tokens, k) or (negated(tokens, read_words(tokens, k)) if tokens.words[k] in vocabulary() else None)


def signed(tokens: Tokens, digits: Digits, start: int) -> tuple[Exact, int]:
    """The value of digits with the sign (or the bare point) before it: "-5", "minus 20", ".08"; and where that begins."""
    value, at = _with_point(tokens, digits, start)
    before, outer = tokens.flat[at - 1 : at], tokens.flat[at - 2] if at > 1 else ""
    if before == "-" and outer in " (<>=~$€£^" and tokens.clean[at - 1] in "-−‐‑":
        return -value, at - 1
    if before == "+" and outer in " (":
        return value, at - 1
    word = _negative_before(tokens, at) if before in (" ", "-") else -1
    return (value, at) if word < 0 else (-value, word)


def _with_point(tokens: Tokens, digits: Digits, start: int) -> tuple[Exact, int]:
    """The value of digits with the bare point before them, and where that begins: ".08"."""
    flat = tokens.flat
    if not digits.bare or not flat.startswith(".", start - 1, start) or flat[start - 2 : start - 1].isalnum():
        return digits.value, start
    written = flat[digits.start : digits.end]
    return times(Fraction(int(written), 10 ** len(written)), 1), start - 1


def _negative_before(tokens: Tokens, at: int) -> int:
    """Return where "minus" begins that ends one character before a place; -1 where none does."""
    k = tokens.at(at) - 1
    return tokens.starts[k] if k >= 0 and tokens.words[k] in NEGATIVES and tokens.end(k) == at - 1 else -1


def counts_people(tokens: Tokens, after: int) -> bool:
    """Return True if people, or their fate, follow a number directly; of them there are never less than none."""
    return tokens.gap(after) == " " and (tokens.word(after) in VICTIMS or tokens.word(after) in PEOPLE)


def negated(tokens: Tokens, amount: Amount | None) -> Amount | None:
    """The amount in words with "minus" or "negative" before it."""
    if amount is None or amount.value is None:
        return amount
    k = tokens.at(amount.start) - 1
    if k < 0 or tokens.words[k] not in NEGATIVES or tokens.flat[tokens.end(k) : amount.start] not in (" ", "-"):
        return amount
    value = -amount.value
    return amount._replace(value=value, low=value, high=value, start=tokens.starts[k])


def _large(amount: Amount) -> bool:
    return amount.scale >= 10**6 or (isinstance(amount.value, int) and amount.value >= 10**7)
