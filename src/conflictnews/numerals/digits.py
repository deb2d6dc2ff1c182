"""Digits: what "1,100", "1 100", "1.100,5", "٣٬٥٠٠" and "1.3e6" are worth."""

from __future__ import annotations

import unicodedata
from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING, NamedTuple

from conflictnews.languages.en.number_contexts import PEOPLE
from conflictnews.languages.en.number_words import VULGAR_FRACTIONS
from conflictnews.models import Exact
from conflictnews.numerals.tokens import Tokens
from conflictnews.patterns import lazy

if TYPE_CHECKING:
    import regex

LONGEST = 34
"""A run of more digits than this is a hash or a key, not a number."""

# No number has more than eleven groups; the limit keeps long tables from being read again at every number of theirs.
_GROUPED = (
    r"(?:\d{1,3}(?:,\d{3}){1,11}+|\d{1,2}(?:,\d{2}(?!\d)){1,11}+,\d{3}|\d{1,3}(?:٬\d{3}){1,11}+|\d{1,3}(?:'\d{3}){1,11}+)"
    r"(?:[.٫]\d++)?+(?![,٬']?\d)"
)
_CONTINENTAL = r"\d{1,3}(?:\.\d{3}){1,11}+,\d++(?![.,]?\d)|\d{1,3}(?:\.\d{3}){2,11}+(?![.,]?\d)"
_SPACED = r"\d{1,3}(?: \d{3}){1,11}+(?:[.,]\d{1,2})?+(?![.,]?\d| \d)"
_COMMA_DECIMAL = r"(?<!\d,)\d{1,3},\d{1,2}(?![\d,]| (?:and|or) \d{1,2}(?![\d,]))"  # "12,13 and 14" is a list
_PLAIN = r"\d++(?:[.٫]\d++)?+"
_DIGITS = lazy(
    rf"(?P<grouped>{_GROUPED})|(?P<continental>{_CONTINENTAL})|(?P<spaced>{_SPACED})|(?P<comma>{_COMMA_DECIMAL})|(?P<plain>{_PLAIN})"
)
_BARE = lazy(_PLAIN)
_QUICK = lazy(rf"(\d{{1,15}}+)(?![.,'٬٫]\d| \d|\d|[eE^]|\s?[x×*]\s?10\^| ?[{VULGAR_FRACTIONS}])")
_POWER = lazy(r"[eE]([+-]?+\d{1,2})(?!\w)|\s?[x×*]\s?10\^([+-]?+\d{1,2})(?!\w)|\^([+-]*+)(\d{1,2})(?!\w)")
_HALF = lazy(rf" ?([{VULGAR_FRACTIONS}])")


class Digits(NamedTuple):
    """A number in digits: its value, where it stands, and whether it is nothing but digits ("2014")."""

    value: Exact
    start: int
    end: int
    bare: bool


def exact(mantissa: int, places: int) -> int | Decimal:
    """The number mantissa / 10**places, without rounding; whole numbers as int.

    >>> exact(125, 1), exact(120, 1)
    (Decimal('12.5'), 12)
    """
    while places > 0 and mantissa % 10 == 0:
        mantissa, places = mantissa // 10, places - 1
    if places <= 0:
        return mantissa * int(10**-places)
    return Decimal((int(mantissa < 0), tuple(map(int, str(abs(mantissa)))), -places))


def times(value: Exact, factor: int | Fraction) -> Exact:
    """A product without rounding, whatever the decimal context says.

    >>> times(Decimal("1.5"), 1_000_000), times(Fraction(1, 4), 10**6), times(Decimal("2.5"), 1)
    (1500000, 250000, Decimal('2.5'))
    """
    if isinstance(factor, int):
        if isinstance(value, int):
            return value * factor
        if isinstance(value, Decimal):
            return _exact_product(value, factor)
    return tidy(Fraction(value) * factor)


def _exact_product(value: Decimal, factor: int) -> int | Decimal:
    sign, digits, exponent = value.as_tuple()
    mantissa = int("".join(map(str, digits))) * factor
    return exact(-mantissa if sign else mantissa, -int(exponent))


def tidy(value: Fraction) -> Exact:
    """A fraction as int or Decimal where it is one without rounding, else as it stands.

    >>> tidy(Fraction(6, 3)), tidy(Fraction(5, 4)), tidy(Fraction(1, 3))
    (2, Decimal('1.25'), Fraction(1, 3))
    """
    if value.denominator == 1:
        return value.numerator
    rest, twos, fives = value.denominator, 0, 0
    while rest % 2 == 0:
        rest, twos = rest // 2, twos + 1
    while rest % 5 == 0:
        rest, fives = rest // 5, fives + 1
    places = max(twos, fives)
    return exact(value.numerator * 10**places // value.denominator, places) if rest == 1 else value


def vulgar(character: str) -> Fraction:
    """The value of a character such as ½.

    >>> vulgar("⅔")
    Fraction(2, 3)
    """
    return Fraction(unicodedata.numeric(character)).limit_denominator(10)


def read_digits(tokens: Tokens, position: int, *, after_month: bool = False) -> Digits | None:
    """The number in digits that starts at *position*; None for a run too long to be one."""
    flat = tokens.flat
    if quick := _QUICK.match(flat, position):
        return Digits(int(quick[1]), position, quick.end(), bare=True)
    match = _DIGITS.match(flat, position)
    if after_month and match and match.lastgroup == "spaced":  # "On May 12 100 people fled" has two numbers
        match = _BARE.match(flat, position)
    if not match or match.end() - position > LONGEST * 2:
        return None
    return _extended(tokens, match)


def _extended(tokens: Tokens, match: regex.Match[str]) -> Digits:
    """Return the number of a match, with the power or the vulgar fraction that may follow it."""
    flat, start, end = tokens.flat, match.start(), match.end()
    mantissa, places = _parts(match, tokens)
    if (power := _POWER.match(flat, end)) and (raised := _raised(mantissa, places, power)) is not None:
        return Digits(raised, start, power.end(), bare=False)
    value = exact(mantissa, places)
    if isinstance(value, int) and (half := _HALF.match(flat, end)):
        return Digits(tidy(value + vulgar(half[1])), start, half.end(), bare=False)
    return Digits(value, start, end, bare=places == 0 and match.lastgroup == "plain")


def _parts(match: regex.Match[str], tokens: Tokens) -> tuple[int, int]:
    """Mantissa and decimal places of a match, by the convention that its shape, or the text, shows."""
    shape, digits = match.lastgroup, match[0]
    point = {"continental": ",", "comma": ","}.get(shape or "", ".")
    if shape == "plain" and _ambiguous(digits) and (tokens.groups_by_points or _counts_people(tokens, match.end())):
        point = ","
    if shape == "spaced" and "," in digits:
        point = ","
    if "٫" in digits:
        point = "٫"
    whole, _, decimals = digits.partition(point)
    whole = "".join(filter(str.isdecimal, whole))
    return int(whole + decimals), len(decimals)


def _ambiguous(digits: str) -> bool:
    """Whether a point may as well group thousands: "1.100"."""
    whole, point, decimals = digits.partition(".")
    return bool(point) and len(decimals) == 3 and 1 <= len(whole) <= 3 and whole != "0"


def _counts_people(tokens: Tokens, end: int) -> bool:
    return tokens.flat[end : end + 1] == " " and tokens.word(tokens.at(end)) in PEOPLE


def _raised(mantissa: int, places: int, power: regex.Match[str]) -> Exact | None:
    """A number in scientific notation, or a power of a number."""
    if (exponent := power[1] or power[2]) is not None:
        return exact(mantissa, places - int(exponent))
    value = Fraction(mantissa, 10**places)
    if places + len(str(mantissa)) > 6:
        return None
    raised = value ** int(power[4])
    if power[3].count("-") % 2 and raised:
        raised = 1 / raised
    return tidy(raised)
