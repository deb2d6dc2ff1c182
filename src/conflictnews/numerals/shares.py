"""Parts of a whole: "half a million", "a third of", "one in ten", "½"; and the dozen, which halves as they do."""

from __future__ import annotations

from fractions import Fraction

from conflictnews.languages.en.number_words import COLLECTIVES
from conflictnews.models import NumberKind
from conflictnews.numerals.amounts import Amount, article_before, denominators, plain, scale_at, with_scale
from conflictnews.numerals.digits import times, vulgar
from conflictnews.numerals.measures import forms
from conflictnews.numerals.tokens import Tokens

LIKELY_DENOMINATORS = frozenset((2, 3, 4, 5, 6, 8, 10, 12, 15, 16, 20, 32, 64, 100))
"""Lower parts of fractions in digits that are likelier than the month of a date."""


def read_vulgar(tokens: Tokens, k: int) -> Amount:
    """The fraction in one character that is word *k*: "½"."""
    value = vulgar(tokens.words[k])
    part = Amount(value, value, value, tokens.starts[k], tokens.end(k), k + 1, NumberKind.FRACTION, "fraction", digits=True)
    return with_scale(tokens, part)


def read_dozen(tokens: Tokens, k: int) -> Amount | None:
    """A dozen, or a score of something."""
    word, start = tokens.words[k], article_before(tokens, k)
    if word == "score" and (start == tokens.starts[k] or not _is_twenty(tokens, k + 1)):
        return None
    if word == "dozen" and tokens.word(k - 1) == "s":  # a baker's dozen has thirteen
        return None
    number = COLLECTIVES[word]
    return plain(number, start, tokens.end(k), k + 1, "dozens")._replace(approximate=True)


def _is_twenty(tokens: Tokens, after: int) -> bool:
    """Whether "a score" counts: "a score of men", "a score or more", but not "a score of more than 12"."""
    following = (tokens.word(after), tokens.word(after + 1))
    return following == ("or", "more") or (following[0] == "of" and following[1].isalpha() and following[1] not in _MEASURED)


_MEASURED = frozenset("at more over under below above about up less nearly zero nil".split())


def read_part(tokens: Tokens, k: int) -> Amount | None:
    """A fraction that starts with word *k* as its lower part: "half a million", "a third of", "a fifth of a billion"."""
    word = tokens.words[k]
    below = denominators().get(word)
    if not below or below[1]:
        return None
    start = article_before(tokens, k)
    value = Fraction(1, below[0])
    part = Amount(value, value, value, start, tokens.end(k), k + 1, NumberKind.FRACTION, "fraction")
    following = k + 1
    if word == "half" and tokens.word(following) in ("a", "an") and tokens.joined(following):
        following += 1
    if tokens.word(following) in ("dozen", "score") and tokens.joined(following):
        dozen = COLLECTIVES[tokens.words[following]]
        return plain(dozen // 2, start, tokens.end(following), following + 1, "dozens")._replace(approximate=True)
    if scale := scale_at(tokens, following):
        scaled = plain(times(value, scale), start, tokens.end(following), following + 1, "words")
        return scaled._replace(scale=scale)
    scaled = with_scale(tokens, part)
    if scaled is not part:
        return scaled
    if start == tokens.starts[k] and word != "half":
        return None
    return part if _takes_part(tokens, k, article=start < tokens.starts[k]) else None


def _takes_part(tokens: Tokens, k: int, *, article: bool) -> bool:
    """Whether "half", "a third" or "a quarter" is a part of something, not a rank or a term of three months."""
    gap, following = (tokens.gap(k + 1), tokens.word(k + 1)) if k + 1 < tokens.count else ("", "")
    if tokens.words[k] == "half":
        return _is_half(tokens, k, gap, following)
    if gap != " ":
        return article
    return article and (following in ("of", "or", "to", "and") or not following.isalpha())


def _is_half(tokens: Tokens, k: int, gap: str, following: str) -> bool:
    last = tokens.word(k - 1)
    if last in _OTHER_HALVES:
        return False
    if gap == "-" or (gap == " " and following in ("a", "an")):
        return tokens.word(k + 1 + (gap == " ")) in forms()
    return last in _BEFORE_HALF or (gap == " " and following in _AFTER_HALF)


_AFTER_HALF = frozenset("of the its their his her our all as that this these those more less again".split())
_BEFORE_HALF = frozenset("a than nearly almost about over least by around roughly".split())
_OTHER_HALVES = frozenset("first second other latter former better top bottom".split())


def proportion(tokens: Tokens, amount: Amount, below: Amount) -> Amount | None:
    """A share in words: "one in ten", "nine out of ten"."""
    above, whole = amount.value, below.value
    if not isinstance(above, int) or not isinstance(whole, int) or not 0 < above < whole:
        return None
    if tokens.word(amount.after) == "in" and not (above == 1 or whole in (3, 4, 5, 10, 100, 1000)):
        return None
    part = Fraction(above, whole)
    return Amount(
        part, part, part, amount.start, below.end, below.after, NumberKind.FRACTION, "proportion", digits=amount.digits
    )
