"""Read a number in words, in digits with scales, or in both: "three hundred and six", "2.5 million", "six and a half"."""

from __future__ import annotations

from fractions import Fraction
from functools import cache
from typing import NamedTuple

import regex

from conflictnews.languages.en import word_endings as suffix
from conflictnews.languages.en.clause_grammar import A
from conflictnews.languages.en.function_words import ARTICLES
from conflictnews.languages.en.number_contexts import RANK_LETTERS
from conflictnews.languages.en.number_grammar import (
    AND,
    NO_DENOMINATORS,
    NO_PARTS,
    NOUGHT,
    OF,
    ONE,
    POINT,
    QUARTER,
    TWO_HALVES,
)
from conflictnews.languages.en.number_grammar import HUNDRED as HUNDREDS
from conflictnews.languages.en.number_words import (
    ABBREVIATED_SCALES,
    COLLECTIVE_PLURALS,
    HALVES,
    ORDINAL_TEENS,
    ORDINAL_TENS,
    ORDINAL_UNITS,
    RANK_ENDING,
    SCALES,
    TEENS,
    TENS,
    UNITS,
    ZERO,
)
from conflictnews.models import Exact, NumberKind
from conflictnews.numerals.digits import LONGEST, tidy, times
from conflictnews.numerals.tokens import Tokens
from conflictnews.patterns import lazy


class Word(NamedTuple):
    """What a number word is worth, and how it combines.

    `size` is the room that it needs: a unit fits where the last digit is open, a number below a hundred where the last two are.
    """

    value: int
    size: int
    ordinal: bool = False


UNIT, TWO_DIGITS, HUNDRED, SCALE = 10, 100, 101, 1000


@cache
def vocabulary() -> dict[str, Word]:
    """Every number word in lower case: "forty", "fortieth", "fortyone", "thousands"."""
    words = {word: Word(0, UNIT) for word in ZERO}
    words |= _sized(UNITS, UNIT) | _sized({**TEENS, **TENS}, TWO_DIGITS) | _sized(_compounds(UNITS), TWO_DIGITS)
    words |= _sized(ORDINAL_UNITS, UNIT, ordinal=True) | _sized({**ORDINAL_TEENS, **ORDINAL_TENS}, TWO_DIGITS, ordinal=True)
    words |= _sized(_compounds(ORDINAL_UNITS), TWO_DIGITS, ordinal=True)
    for word, value in _scales().items():
        size = HUNDRED if value == 100 else SCALE
        words[word] = words[word + "s"] = Word(value, size)
        words[word + RANK_ENDING] = Word(value, size, ordinal=True)
    return words


def _sized(values: dict[str, int], size: int, *, ordinal: bool = False) -> dict[str, Word]:
    return {word: Word(value, size, ordinal) for word, value in values.items()}


def _compounds(ones: dict[str, int]) -> dict[str, int]:
    """Return tens and units written as one word: "fortyone", "fortyfirst"."""
    return {ten + one: a + b for ten, a in TENS.items() for one, b in ones.items()}


def _scales() -> dict[str, int]:
    """Return the scales, hundred among them."""
    return {**dict.fromkeys(HUNDREDS.words, 100), **SCALES}


@cache
def ranks() -> frozenset[str]:
    """Return the ordinals: "fourth", "twentieth"."""
    return frozenset(word for word, number in vocabulary().items() if number.ordinal)


class Sum:
    """A number that is being read, word by word.

    `total` holds what is finished, `group` the part below the next scale word (None while it is empty).
    """

    __slots__ = ("after_and", "group", "smallest", "total")

    total: int
    group: int | None
    smallest: int
    after_and: int

    def __init__(self) -> None:
        self.total = 0
        self.group: int | None = None
        self.smallest = 0  # the last scale used; 0 while there is none
        self.after_and = 0  # what was added since the last "and"; 0 while there was none

    def add(self, word: Word, *, joined_by_and: bool = False) -> bool:
        """Take one more word; False where it does not continue the number."""
        if word.size <= TWO_DIGITS:
            return self._add_below_hundred(word, joined_by_and=joined_by_and)
        self.after_and = 0
        if joined_by_and:
            return False
        return self._hundred() if word.size == HUNDRED else self._scale(word.value)

    def _add_below_hundred(self, word: Word, *, joined_by_and: bool) -> bool:
        group = self.group
        if group is not None and not self._has_room(group, word.size, joined_by_and=joined_by_and):
            return False
        if group and not word.value:
            return False
        self.group = (group or 0) + word.value
        if joined_by_and or self.after_and:
            self.after_and += word.value
        return True

    def _hundred(self) -> bool:
        if self.group is None and self.smallest:
            return False
        group = 1 if self.group is None else self.group
        if not 0 < group < 100:
            return False
        self.group = group * 100
        return True

    @staticmethod
    def _has_room(group: int, size: int, *, joined_by_and: bool) -> bool:
        last = group % 100
        if size == UNIT and not joined_by_and:
            return group > 0 and (last == 0 or (last % 10 == 0 and last > 10))
        return group > 0 and last == 0

    def _scale(self, scale: int) -> bool:
        group = self.group
        if group == 0:
            return False
        if not self.smallest or scale < self.smallest:
            if group is None:
                if self.smallest:
                    return False
                group = 1
            self.total += group * scale
        elif scale > self.smallest and self.total < scale:  # two thousand million
            self.total = (self.total + (group or 0)) * scale
        else:
            return False
        self.group = None
        self.smallest = scale
        return True

    @property
    def value(self) -> int:
        """What has been read so far."""
        return self.total + (self.group or 0)


_WORD = lazy(r"\w+")


def cardinal(words: str) -> int | None:
    """The whole number that words or digits spell, or None.

    >>> cardinal("two hundred and six"), cardinal("Twenty-one"), cardinal("a hundred"), cardinal("1,200")
    (206, 21, 100, 1200)
    >>> cardinal("several") is None
    True
    """
    if word := vocabulary().get(words):  # most are one word
        return None if word.ordinal else word.value
    return _whole(words, ordinal=False)


def ordinal(words: str) -> int | None:
    """The rank that words or digits spell ("twenty-first", "21st"), or None.

    >>> ordinal("twenty-first"), ordinal("3rd"), ordinal("one hundred and second")
    (21, 3, 102)
    """
    return _whole(words, ordinal=True)


_DIGITS = lazy(r"\d{1,3}(?:[,٬]\d{3})++|\d++")
_SUFFIXED = lazy(rf"(\d++)(?:{'|'.join(sorted(RANK_LETTERS))})", regex.IGNORECASE)


def _whole(words: str, *, ordinal: bool) -> int | None:
    words = words.strip()
    if digits := (_SUFFIXED if ordinal else _DIGITS).fullmatch(words):
        return int(regex.sub(r"\D", "", digits[0]))
    parts = _WORD.findall(words.lower())
    return _spelled(parts[1:] if parts[:1] in _ARTICLES else parts, ordinal=ordinal)


def _spelled(parts: list[str], *, ordinal: bool) -> int | None:
    """Return the number that words are, if they are nothing else."""
    if not _ends_as(parts, ordinal=ordinal):
        return None
    total, joined_by_and = Sum(), False
    for part in parts:
        if part in AND.words and total.value and not joined_by_and:
            joined_by_and = True
        elif (word := vocabulary().get(part)) is None or not total.add(word, joined_by_and=joined_by_and):
            return None
        else:
            joined_by_and = False
    return None if joined_by_and else total.value


def _ends_as(parts: list[str], *, ordinal: bool) -> bool:
    """Return True if the last word is an ordinal where one is asked for, and no word before it is one."""
    return bool(parts) and (parts[-1] in ranks()) is ordinal and ranks().isdisjoint(parts[:-1])


_ARTICLES = tuple([article] for article in ARTICLES)


class Amount(NamedTuple):
    """A number that was read: its value and bounds, where it stands, and the first word after it.

    `scale` is the power of ten that a scale word put on it ("million"), which a range may share.
    """

    value: Exact | None
    low: Exact | None
    high: Exact | None
    start: int
    end: int
    after: int
    kind: NumberKind
    rule: str
    approximate: bool = False
    scale: int = 1
    digits: bool = False


@cache
def denominators() -> dict[str, tuple[int, bool]]:
    """Words for the lower part of a fraction: the number, and whether the word is a plural."""
    words = {word: (value, word.endswith(suffix.S)) for word, value in HALVES.items()}
    words |= dict.fromkeys(TWO_HALVES.words, (2, True))
    ranks = {**ORDINAL_UNITS, **ORDINAL_TEENS, **ORDINAL_TENS, **_compounds(ORDINAL_UNITS)}
    ranks |= {word + RANK_ENDING: value for word, value in _scales().items()}
    for word, value in ranks.items():
        if word not in NO_DENOMINATORS.words:
            words[word], words[word + "s"] = (value, False), (value, True)
    return words


def plain(value: Exact, start: int, end: int, after: int, rule: str) -> Amount:
    """An amount that is one number."""
    return Amount(value, value, value, start, end, after, NumberKind.CARDINAL, rule)


def article_before(tokens: Tokens, k: int) -> int:
    """Where "a" or "an" before word *k* starts, or where the word itself does."""
    if k and tokens.words[k - 1] in ARTICLES and tokens.joined(k):
        return tokens.starts[k - 1]
    return tokens.starts[k]


# ------------------------------------------------------------------ words


def read_words(tokens: Tokens, k: int) -> Amount | None:
    """The number that starts with the number word *k*."""
    head = tokens.words[k]
    size = vocabulary()[head].size
    if head in ABBREVIATED_SCALES or head.endswith(suffix.S):
        return None
    if size > TWO_DIGITS and tokens.word(k - 1)[-1:].isdecimal() and tokens.joined(k):
        return None  # the scale of digits that were no number
    total = Sum()
    after, rank = add_words(tokens, _past_zeros(tokens, k), total)
    start = article_before(tokens, k) if size > 100 else tokens.starts[k]
    number = plain(total.value, start, tokens.end(after - 1), after, "words")
    if rank:
        return number._replace(kind=NumberKind.ORDINAL, rule="ordinal")
    scale = total.smallest if (total.value - total.after_and) % 1000 == 0 else 1
    return tail(tokens, decimals(tokens, number._replace(scale=scale)), total.after_and)


def _past_zeros(tokens: Tokens, k: int) -> int:
    """Return the word at which a number begins, past the zeros before it: "zero zero seven"."""
    words, spelled = tokens.words, vocabulary()
    while words[k] in ZERO and k + 1 < tokens.count and tokens.gap(k + 1) == " ":
        if words[k + 1] in POINT.words or spelled.get(words[k + 1], _RANK).ordinal:
            break
        k += 1
    return k


_RANK = Word(0, 0, ordinal=True)


def add_words(tokens: Tokens, k: int, total: Sum) -> tuple[int, bool]:
    """Add number words from word *k* on to *total*: the first word that is no more part of it, and whether it is a rank."""
    words = tokens.words
    j = after = k
    joined_by_and = False
    while j == k or _goes_on(tokens, j, total):
        if words[j] in AND.words and not joined_by_and and total.value >= 100:
            joined_by_and, j = True, j + 1
            continue
        word = _addend(tokens, j, total, joined_by_and=joined_by_and)
        if word is None or not total.add(word, joined_by_and=joined_by_and):
            break
        joined_by_and = False
        j = after = j + 1
        if word.ordinal:
            return after, True
    return after, False


def _goes_on(tokens: Tokens, k: int, total: Sum) -> bool:
    return k < tokens.count and (tokens.joined(k) or _grouped_by_comma(tokens, k, total))


def _addend(tokens: Tokens, k: int, total: Sum, *, joined_by_and: bool) -> Word | None:
    """Return the number word *k*, or one or two digits after "and", unless a number of its own begins there."""
    word = vocabulary().get(tokens.words[k]) or (_small_figures(tokens, k, total) if joined_by_and else None)
    return None if word is None or _counts_anew(tokens, k, total, joined_by_and=joined_by_and) else word


def _small_figures(tokens: Tokens, k: int, total: Sum) -> Word | None:
    """One or two digits that end a number in words: "3 hundred and 21"."""
    word, end = tokens.words[k], tokens.end(k)
    if not word.isdecimal() or len(word) > 2 or not int(word) or not total.group:
        return None
    longer = tokens.flat[end : end + 1] in _TIES and tokens.flat[end + 1 : end + 2].isalnum()
    return None if longer else Word(int(word), 100)


_TIES = frozenset(",.:/-%'")


def _grouped_by_comma(tokens: Tokens, k: int, total: Sum) -> bool:
    """Whether a comma sets off the next group of thousands: "one million, two hundred thousand"."""
    if total.group is not None or total.smallest < 1000 or tokens.gap(k) != ", ":
        return False
    for j in range(k, min(k + 8, tokens.count)):
        number = vocabulary().get(tokens.words[j])
        if number is None and tokens.words[j] not in AND.words:
            break
        if number and number.size > TWO_DIGITS:
            return number.value < total.smallest
    return False


def _counts_anew(tokens: Tokens, k: int, total: Sum, *, joined_by_and: bool) -> bool:
    """Whether word *k* begins a number of its own: "one hundred and two hundred", "one hundred thirty-fifths"."""
    following = tokens.word(k + 1)
    if joined_by_and:
        after_scale = k > 1 and tokens.words[k - 2] in SCALES
        return following in HUNDREDS.words and tokens.joined(k + 1) and not after_scale
    return total.value > 0 and tokens.words[k] in TENS and following.endswith(suffix.S) and following[:-1] in ORDINAL_UNITS


def decimals(tokens: Tokens, amount: Amount) -> Amount:
    """The digits after "point": "five point five", "two point two million"."""
    k = amount.after
    if tokens.word(k) not in POINT.words or not isinstance(amount.value, int):
        return amount
    if not tokens.joined(k) or not tokens.joined(k + 1):
        return amount
    digits, j = _spelled_digits(tokens, k + 1)
    if not digits:
        return amount
    value = tidy(amount.value + Fraction(int(digits), 10 ** len(digits)))
    return plain(value, amount.start, tokens.end(j - 1), j, "words")


def _spelled_digits(tokens: Tokens, k: int) -> tuple[str, int]:
    """Return the digits that words from word *k* on spell, one by one or as one number, and the word after them."""
    j, digits, single = k, "", _digit_words()
    while j < tokens.count and len(digits) < LONGEST and tokens.words[j] in single and tokens.joined(j):
        digits += str(single[tokens.words[j]])
        j += 1
    if digits:
        return digits, j
    total = Sum()
    j, rank = add_words(tokens, k, total)
    return ("", j) if rank or not 9 < total.value < 100 else (str(total.value), j)


@cache
def _digit_words() -> dict[str, int]:
    return {**UNITS, **dict.fromkeys([*ZERO, *NOUGHT.words], 0)}


# ------------------------------------------------------------------ what may follow either


def tail(tokens: Tokens, amount: Amount, after_and: int = 0) -> Amount:
    """Fractions, scales and dozens after a number: "two thirds", "two and a half million", "three dozen".

    *after_and* is the part of the number that followed its last "and".
    """
    amount = with_scale(tokens, _fraction(tokens, amount, after_and))
    k = amount.after
    if (
        (dozen := COLLECTIVE_PLURALS.get(tokens.word(k)))
        and tokens.joined(k)
        and isinstance(amount.value, int)
        and amount.value
    ):
        rest = amount.value % 100
        value = amount.value - rest + rest * dozen if rest else amount.value * dozen
        return plain(value, amount.start, tokens.end(k), k + 1, "dozens")._replace(approximate=True)
    return amount


def _fraction(tokens: Tokens, amount: Amount, after_and: int) -> Amount:
    """A denominator after a number, or "and a half" after a whole one."""
    k = amount.after
    if not isinstance(amount.value, int) or not tokens.joined(k):
        return amount
    if part := _over_denominator(tokens, amount, amount.value, after_and):
        return part
    if tokens.words[k] in AND.words and (mixed := _mixed(tokens, k + 1)):
        return _beside(tokens, amount, *mixed)
    return amount


def _over_denominator(tokens: Tokens, amount: Amount, value: int, after_and: int) -> Amount | None:
    """Return the fraction of a number with a denominator after it: "two thirds", "one fifth"; None where there is none."""
    k = amount.after
    below = _denominator(tokens, k)
    if not below:
        return None
    number, plural, after = below
    fits = value > 1 and tokens.words[k] not in NO_PARTS.words if plural else 1 in (value, after_and)
    if not fits:
        return None
    if 0 < after_and < number and value > 100:  # six hundred and thirty-one hundredths
        return _beside(tokens, amount._replace(value=value - after_and), Fraction(after_and, number), after)
    return _part(amount, Fraction(value, number), tokens.end(after - 1), after)


def _beside(tokens: Tokens, amount: Amount, part: Fraction, after: int) -> Amount:
    """A whole number and a part of one, or of its scale: "five and a quarter", "two million and a half"."""
    scale = scale_at(tokens, after)
    if scale and scale < amount.scale:  # seven trillion and a half billion
        unit, after = scale, after + 1
    else:
        unit = amount.scale if amount.scale > 1000 else 1
    assert amount.value is not None  # noqa: S101 - only whole numbers come here
    value = tidy(Fraction(amount.value) + part * unit)
    mixed = plain(value, amount.start, tokens.end(after - 1), after, "words" if unit > 1 else "fraction")
    return mixed._replace(digits=amount.digits)


def _part(amount: Amount, value: Fraction, end: int, after: int) -> Amount:
    part = plain(tidy(value) if value.denominator == 1 else value, amount.start, end, after, "fraction")
    return part._replace(kind=NumberKind.FRACTION, digits=amount.digits)


def _denominator(tokens: Tokens, k: int) -> tuple[int, bool, int] | None:
    """A denominator at word *k*: the number, whether it is a plural, and the first word after it."""
    if found := denominators().get(tokens.words[k]):
        return (*found, k + 1)
    tens = TENS.get(tokens.words[k])
    if (tens and tokens.gap(k + 1) == "-") or (tens and tokens.word(k + 1).endswith(suffix.S) and tokens.joined(k + 1)):
        ones = tokens.word(k + 1)
        if unit := ORDINAL_UNITS.get(ones.removesuffix(suffix.S)):
            return tens + unit, ones.endswith(suffix.S), k + 2
    return None


def _mixed(tokens: Tokens, k: int) -> tuple[Fraction, int] | None:
    """The part after "and": "a half", "one third", "three quarters"; and the first word after it."""
    if not tokens.joined(k):
        return None
    above, after = _numerator(tokens, k)
    below = _denominator(tokens, after) if above and tokens.joined(after) else None
    if not below or below[1] != (above > 1) or above >= below[0]:
        return None
    if tokens.words[below[2] - 1] in QUARTER.words and tokens.word(below[2]) in OF.words:
        return None
    return Fraction(above, below[0]), below[2]


def _numerator(tokens: Tokens, k: int) -> tuple[int, int]:
    """Return the upper part of a fraction at word *k*, "a" among them, and the word after it; 0 where there is none."""
    if tokens.words[k] in ARTICLES:
        return 1, k + 1
    total = Sum()
    after, rank = add_words(tokens, k, total)
    return (0 if rank else total.value), after


def with_scale(tokens: Tokens, amount: Amount) -> Amount:
    """A scale word after a fraction or a decimal: "six and a half million", "three fifths of a billion"."""
    spelled = amount.rule == "words"
    if amount.value is None or (spelled and isinstance(amount.value, int)):
        return amount
    k = amount.after
    scale = scale_at(tokens, k)
    if scale == 100 and spelled:  # spelled decimals: "one point two" is never of hundreds
        return amount
    if scale is None and tokens.word(k) in OF.words and _is_one(tokens.word(k + 1)):
        k += 2
        scale = scale_at(tokens, k)
    if not scale:
        return amount
    value = times(amount.value, scale)
    return plain(value, amount.start, tokens.end(k), k + 1, "words")._replace(scale=scale, digits=amount.digits)


def _is_one(word: str) -> bool:
    return word == A or word in ONE.words


def scale_at(tokens: Tokens, k: int) -> int | None:
    """What a scale word that continues a number multiplies it by."""
    word = vocabulary().get(tokens.word(k))
    if word and word.size > 100 and not word.ordinal and k and tokens.joined(k):
        return word.value
    return None
