"""Read a number in words, in digits with scales, or in both: "three hundred and six", "2.5 million", "six and a half"."""

from __future__ import annotations

from fractions import Fraction
from functools import cache
from typing import NamedTuple

import regex

from conflictnews.languages.en.number_contexts import ARTICLES
from conflictnews.languages.en.number_words import (
    ABBREVIATED_SCALES,
    COLLECTIVE_PLURALS,
    HALVES,
    ORDINAL_TEENS,
    ORDINAL_TENS,
    ORDINAL_UNITS,
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
    words |= {word: Word(value, UNIT) for word, value in UNITS.items()}
    words |= {word: Word(value, TWO_DIGITS) for word, value in {**TEENS, **TENS}.items()}
    words |= {word: Word(value, UNIT, ordinal=True) for word, value in ORDINAL_UNITS.items()}
    words |= {word: Word(value, TWO_DIGITS, ordinal=True) for word, value in {**ORDINAL_TEENS, **ORDINAL_TENS}.items()}
    words |= {ten + one: Word(a + b, TWO_DIGITS) for ten, a in TENS.items() for one, b in UNITS.items()}
    words |= {ten + one: Word(a + b, TWO_DIGITS, ordinal=True) for ten, a in TENS.items() for one, b in ORDINAL_UNITS.items()}
    for word, value in {"hundred": 100, **SCALES}.items():
        size = HUNDRED if value == 100 else SCALE
        words[word] = words[word + "s"] = Word(value, size)
        words[word + "th"] = Word(value, size, ordinal=True)
    return words


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
    return _whole(words, ordinal=False)


def ordinal(words: str) -> int | None:
    """The rank that words or digits spell ("twenty-first", "21st"), or None.

    >>> ordinal("twenty-first"), ordinal("3rd"), ordinal("one hundred and second")
    (21, 3, 102)
    """
    return _whole(words, ordinal=True)


_DIGITS = lazy(r"\d{1,3}(?:[,٬]\d{3})++|\d++")
_SUFFIXED = lazy(r"(\d++)(?:st|nd|rd|th)", regex.IGNORECASE)


def _whole(words: str, *, ordinal: bool) -> int | None:
    words = words.strip()
    if digits := (_SUFFIXED if ordinal else _DIGITS).fullmatch(words):
        return int(regex.sub(r"\D", "", digits[0]))
    parts = _WORD.findall(words.lower())
    if parts[:1] in (["a"], ["an"]):
        parts = parts[1:]
    total, spelled, rank, joined_by_and = Sum(), vocabulary(), False, False
    for part in parts:
        if part == "and" and total.value and not joined_by_and:
            joined_by_and = True
            continue
        word = spelled.get(part)
        if word is None or rank or not total.add(word, joined_by_and=joined_by_and):
            return None
        rank, joined_by_and = word.ordinal, False
    return total.value if parts and not joined_by_and and rank is ordinal else None


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
    words = {word: (value, word.endswith("s")) for word, value in HALVES.items()}
    words["halves"] = (2, True)
    ranks = {**ORDINAL_UNITS, **ORDINAL_TEENS, **ORDINAL_TENS}
    del ranks["first"], ranks["second"]
    ranks |= {ten + one: a + b for ten, a in TENS.items() for one, b in ORDINAL_UNITS.items()}
    ranks |= {word + "th": value for word, value in {"hundred": 100, **SCALES}.items()}
    for word, value in ranks.items():
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
    words, spelled = tokens.words, vocabulary()
    head = words[k]
    if head in ABBREVIATED_SCALES or head.endswith("s"):
        return None
    if spelled[head].size > TWO_DIGITS and tokens.word(k - 1)[-1:].isdecimal() and tokens.joined(k):
        return None  # the scale of digits that were no number
    j = k
    while (
        words[j] in ZERO and j + 1 < tokens.count and tokens.gap(j + 1) == " " and not spelled.get(words[j + 1], _RANK).ordinal
    ):
        if words[j + 1] in ("point",):
            break
        j += 1
    total = Sum()
    after, rank = add_words(tokens, j, total)
    value: Exact = total.value
    start = article_before(tokens, k) if spelled[head].size > 100 else tokens.starts[k]
    end = tokens.end(after - 1)
    if rank:
        return Amount(value, value, value, start, end, after, NumberKind.ORDINAL, "ordinal")
    scale = total.smallest if (total.value - total.after_and) % 1000 == 0 else 1
    amount = plain(value, start, end, after, "words")._replace(scale=scale)
    return tail(tokens, decimals(tokens, amount), total.after_and)


_RANK = Word(0, 0, ordinal=True)


def add_words(tokens: Tokens, k: int, total: Sum) -> tuple[int, bool]:
    """Add number words from word *k* on to *total*: the first word that is no more part of it, and whether it is a rank."""
    words = tokens.words
    j = after = k
    joined_by_and = False
    while j < tokens.count and (j == k or tokens.joined(j) or _grouped_by_comma(tokens, j, total)):
        if words[j] == "and" and not joined_by_and and total.value >= 100:
            joined_by_and, j = True, j + 1
            continue
        word = vocabulary().get(words[j]) or (_small_figures(tokens, j, total) if joined_by_and else None)
        if word is None or _counts_anew(tokens, j, total, joined_by_and=joined_by_and):
            break
        if not total.add(word, joined_by_and=joined_by_and):
            break
        joined_by_and = False
        j = after = j + 1
        if word.ordinal:
            return after, True
    return after, False


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
        if number is None and tokens.words[j] != "and":
            break
        if number and number.size > TWO_DIGITS:
            return number.value < total.smallest
    return False


def _counts_anew(tokens: Tokens, k: int, total: Sum, *, joined_by_and: bool) -> bool:
    """Whether word *k* begins a number of its own: "one hundred and two hundred", "one hundred thirty-fifths"."""
    following = tokens.word(k + 1)
    if joined_by_and:
        after_scale = k > 1 and tokens.words[k - 2] in SCALES
        return following == "hundred" and tokens.joined(k + 1) and not after_scale
    return total.value > 0 and tokens.words[k] in TENS and following.endswith("s") and following[:-1] in ORDINAL_UNITS


def decimals(tokens: Tokens, amount: Amount) -> Amount:
    """The digits after "point": "five point five", "two point two million"."""
    k = amount.after
    if tokens.word(k) != "point" or not tokens.joined(k) or not tokens.joined(k + 1) or not isinstance(amount.value, int):
        return amount
    j, digits = k + 1, ""
    single = {**UNITS, **dict.fromkeys([*ZERO, "o", "oh"], 0)}
    while j < tokens.count and len(digits) < LONGEST and tokens.words[j] in single and tokens.joined(j):
        digits += str(single[tokens.words[j]])
        j += 1
    if not digits:
        total = Sum()
        j, rank = add_words(tokens, k + 1, total)
        if rank or not 9 < total.value < 100:
            return amount
        digits = str(total.value)
    value = tidy(amount.value + Fraction(int(digits), 10 ** len(digits)))
    return plain(value, amount.start, tokens.end(j - 1), j, "words")


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
    k, value = amount.after, amount.value
    if not isinstance(value, int) or not tokens.joined(k):
        return amount
    if below := _denominator(tokens, k):
        number, plural, after = below
        if (plural and value > 1 and tokens.words[k] != "seconds") or (1 in (value, after_and) and not plural):
            if after_and and after_and < number and value > 100:  # six hundred and thirty-one hundredths
                return _beside(tokens, amount._replace(value=value - after_and), Fraction(after_and, number), after)
            return _part(amount, Fraction(value, number), tokens.end(after - 1), after)
    if tokens.words[k] == "and" and (mixed := _mixed(tokens, k + 1)):
        return _beside(tokens, amount, *mixed)
    return amount


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
    if (tens and tokens.gap(k + 1) == "-") or (tens and tokens.word(k + 1).endswith("s") and tokens.joined(k + 1)):
        ones = tokens.word(k + 1)
        if unit := ORDINAL_UNITS.get(ones.removesuffix("s")):
            return tens + unit, ones.endswith("s"), k + 2
    return None


def _mixed(tokens: Tokens, k: int) -> tuple[Fraction, int] | None:
    """The part after "and": "a half", "one third", "three quarters"; and the first word after it."""
    if not tokens.joined(k):
        return None
    total = Sum()
    if tokens.words[k] in ARTICLES:
        after, above = k + 1, 1
    else:
        after, rank = add_words(tokens, k, total)
        above = total.value
        if rank or not above:
            return None
    below = _denominator(tokens, after) if tokens.joined(after) else None
    if not below or below[1] != (above > 1) or above >= below[0]:
        return None
    if tokens.words[below[2] - 1] == "quarter" and tokens.word(below[2]) == "of":
        return None
    return Fraction(above, below[0]), below[2]


def with_scale(tokens: Tokens, amount: Amount) -> Amount:
    """A scale word after a fraction or a decimal: "six and a half million", "three fifths of a billion"."""
    k = amount.after
    if amount.value is None or (isinstance(amount.value, int) and amount.rule == "words"):
        return amount
    scale = scale_at(tokens, k)
    if scale == 100 and amount.rule == "words":  # spelled decimals: "one point two" is never of hundreds
        return amount
    if scale is None and tokens.word(k) == "of" and tokens.word(k + 1) in ("a", "one") and (scale := scale_at(tokens, k + 2)):
        k += 2
    if not scale:
        return amount
    value = times(amount.value, scale)
    return plain(value, amount.start, tokens.end(k), k + 1, "words")._replace(scale=scale, digits=amount.digits)


def scale_at(tokens: Tokens, k: int) -> int | None:
    """What a scale word that continues a number multiplies it by."""
    word = vocabulary().get(tokens.word(k))
    if word and word.size > 100 and not word.ordinal and k and tokens.joined(k):
        return word.value
    return None


# ------------------------------------------------------------------ digits


def scale_figures(tokens: Tokens, amount: Amount) -> Amount:
    """Scale words after digits, and what may follow them: "2.5 million", "7 thousand 5 hundred and 48", "2 dozen"."""
    k = amount.after
    word = tokens.word(k)
    if (word not in continuations() and not word[:1].isdecimal()) or tokens.starts[k] == amount.end or not tokens.joined(k):
        return amount
    following = tokens.word(k + 1)
    if word in ("and", "of") and following not in vocabulary() and following not in ARTICLES:
        return amount
    if word == "point" and isinstance(amount.value, int) and tokens.joined(k + 1) and tokens.word(k + 1).isdecimal():
        return _point(tokens, amount)
    if scale := scale_at(tokens, k):
        assert amount.value is not None  # noqa: S101 - digits have a value
        value = times(amount.value, scale)
        scaled = plain(value, amount.start, tokens.end(k), k + 1, "digits")._replace(scale=scale, digits=True)
        return tail(tokens, _more_scales(tokens, scaled) if isinstance(value, int) else scaled)
    if fraction := _written_fraction(tokens, amount):
        return fraction
    return tail(tokens, amount)


@cache
def continuations() -> frozenset[str]:
    """The words that may go on with a number in digits."""
    scales = {word for word, number in vocabulary().items() if number.size > 100}
    return frozenset({*scales, *denominators(), *COLLECTIVE_PLURALS, *TENS, "point", "and", "of"})


def _point(tokens: Tokens, amount: Amount) -> Amount:
    k = amount.after + 1
    digits = tokens.words[k]
    if len(digits) > 15 or not isinstance(amount.value, int):
        return amount
    value = tidy(amount.value + Fraction(int(digits), 10 ** len(digits)))
    return tail(tokens, plain(value, amount.start, tokens.end(k), k + 1, "digits")._replace(digits=True))


def _more_scales(tokens: Tokens, amount: Amount) -> Amount:
    """Smaller groups after a scale word: "5 hundred and 48", "7 thousand 5 hundred", "9 crore and six hundred"."""
    k, value = amount.after, amount.value
    assert isinstance(value, int)  # noqa: S101 - the caller saw to it
    total = Sum()
    if amount.scale == 100:
        total.group, total.total = value % 1000, value - value % 1000
    else:
        total.total, total.smallest = value, amount.scale
    scale = scale_at(tokens, k)
    if scale and scale > amount.scale:
        return plain(value * scale, amount.start, tokens.end(k), k + 1, "digits")._replace(scale=scale, digits=True)
    word = tokens.word(k)
    if word.isdecimal() and len(word) <= 3 and tokens.joined(k) and (inner := scale_at(tokens, k + 1)) and inner < amount.scale:
        smaller = plain(value + int(word) * inner, amount.start, tokens.end(k + 1), k + 2, "digits")
        return _more_scales(tokens, smaller._replace(scale=inner, digits=True))
    if k >= tokens.count or not tokens.joined(k):
        return amount
    after, rank = add_words(tokens, k, total)
    if after == k or rank:
        return amount
    return plain(total.value, amount.start, tokens.end(after - 1), after, "digits")._replace(digits=True)


def _written_fraction(tokens: Tokens, amount: Amount) -> Amount | None:
    """A fraction after a whole number: "10 1/2"."""
    k = amount.after
    if not tokens.words[k].isdecimal() or not isinstance(amount.value, int):
        return None
    part = read_ratio(tokens, k)
    if part is None or not isinstance(part.value, Fraction) or part.value >= 1 or tokens.gap(k).strip():
        return None
    value = tidy(amount.value + part.value)
    return plain(value, amount.start, part.end, part.after, "fraction")._replace(digits=True)


def read_ratio(tokens: Tokens, k: int) -> Amount | None:
    """A fraction in digits that starts with word *k*: "3/4"."""
    above, below = tokens.word(k), tokens.word(k + 1)
    if not (above.isdecimal() and below.isdecimal() and len(above) <= 3 and len(below) <= 3 and tokens.gap(k + 1) == "/"):
        return None
    if not int(below) or tokens.flat[tokens.end(k + 1) : tokens.end(k + 1) + 1] == "/":
        return None
    value = Fraction(int(above), int(below))
    return Amount(value, value, value, tokens.starts[k], tokens.end(k + 1), k + 2, NumberKind.FRACTION, "fraction", digits=True)
