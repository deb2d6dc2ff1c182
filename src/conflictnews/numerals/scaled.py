"""Read what follows a number in digits: scales, decimals, fractions: "2.5 million", "7 thousand 5 hundred", "10 1/2", "3/4"."""

from __future__ import annotations

from fractions import Fraction
from functools import cache

from conflictnews.languages.en.function_words import ARTICLES
from conflictnews.languages.en.number_grammar import AND, OF, POINT
from conflictnews.languages.en.number_words import COLLECTIVE_PLURALS, TENS
from conflictnews.models import NumberKind
from conflictnews.numerals.digits import tidy, times
from conflictnews.numerals.tokens import Tokens
from conflictnews.numerals.words import Amount, Sum, add_words, denominators, plain, scale_at, tail, vocabulary


def scale_figures(tokens: Tokens, amount: Amount) -> Amount:
    """Scale words after digits, and what may follow them: "2.5 million", "7 thousand 5 hundred and 48", "2 dozen"."""
    if not _goes_on(tokens, amount):
        return amount
    k = amount.after
    if tokens.words[k] in POINT.words and tokens.joined(k + 1) and tokens.word(k + 1).isdecimal():
        return _point(tokens, amount)
    if (scale := scale_at(tokens, k)) and amount.value is not None:
        value = times(amount.value, scale)
        scaled = plain(value, amount.start, tokens.end(k), k + 1, "digits")._replace(scale=scale, digits=True)
        return tail(tokens, _more_scales(tokens, scaled) if isinstance(value, int) else scaled)
    return _written_fraction(tokens, amount) or tail(tokens, amount)


def _goes_on(tokens: Tokens, amount: Amount) -> bool:
    """Return True if the word after digits may go on with their number."""
    k = amount.after
    word = tokens.word(k)
    if word not in continuations() and not word[:1].isdecimal():
        return False
    if tokens.starts[k] == amount.end or not tokens.joined(k):
        return False
    following = tokens.word(k + 1)
    return not (word in AND.words or word in OF.words) or following in vocabulary() or following in ARTICLES


@cache
def continuations() -> frozenset[str]:
    """The words that may go on with a number in digits."""
    scales = {word for word, number in vocabulary().items() if number.size > 100}
    return frozenset({*scales, *denominators(), *COLLECTIVE_PLURALS, *TENS, *POINT.words, *AND.words, *OF.words})


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
    scale = scale_at(tokens, k)
    if scale and scale > amount.scale:
        return plain(value * scale, amount.start, tokens.end(k), k + 1, "digits")._replace(scale=scale, digits=True)
    if inner := _inner_scale(tokens, k, amount.scale):
        smaller = plain(value + int(tokens.words[k]) * inner, amount.start, tokens.end(k + 1), k + 2, "digits")
        return _more_scales(tokens, smaller._replace(scale=inner, digits=True))
    if k >= tokens.count or not tokens.joined(k):
        return amount
    total = Sum()
    if amount.scale == 100:
        total.group, total.total = value % 1000, value - value % 1000
    else:
        total.total, total.smallest = value, amount.scale
    after, rank = add_words(tokens, k, total)
    if after == k or rank:
        return amount
    return plain(total.value, amount.start, tokens.end(after - 1), after, "digits")._replace(digits=True)


def _inner_scale(tokens: Tokens, k: int, scale: int) -> int:
    """Return the smaller scale that a few digits at word *k* have of their own: the hundred of "7 thousand 5 hundred"."""
    word = tokens.word(k)
    if not word.isdecimal() or len(word) > 3 or not tokens.joined(k):
        return 0
    inner = scale_at(tokens, k + 1)
    return inner if inner and inner < scale else 0


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
