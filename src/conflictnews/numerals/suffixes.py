"""Letters glued to digits: scales ("35m", "1.2bn"), units ("155mm"), ranks ("21st"); else a code ("2S1")."""

from __future__ import annotations

import regex

from conflictnews.languages.en.number_words import SUFFIXES
from conflictnews.models import Exact, NumberKind
from conflictnews.numerals.amounts import Amount
from conflictnews.numerals.digits import times
from conflictnews.numerals.measures import Measure, measure_after
from conflictnews.numerals.tokens import Tokens
from conflictnews.numerals.words import vocabulary

_TAIL = regex.compile(r"[^\W\d]+\d?")
_RANKS = frozenset(("st", "nd", "rd", "th"))
_METRES_AFTER = frozenset(
    "tall long wide high deep away from above below across off north south east west thick apart up down underground x by into "
    "sprint final race hurdles freestyle pool radius diameter is and to or in at square".split()
)
_METRES_BEFORE = frozenset("height depth length width altitude distance radius outreach elevation range reach tall".split())
_MILLIONS_BEFORE = frozenset("population populations crowd crowds workforce electorate audience turnout total".split())
"""Nouns that no metres are counted of: "a population of 2.3m"."""

_PENCE = Measure(NumberKind.MONEY, "penny")
_HOUR = Measure(NumberKind.DURATION, "hour")
_INCH = Measure(NumberKind.MEASURE, "inch")
_FAHRENHEIT = Measure(NumberKind.MEASURE, "degree Fahrenheit")
_CELSIUS = Measure(NumberKind.MEASURE, "degree Celsius")


def read_suffix(tokens: Tokens, amount: Amount, *, money: bool) -> tuple[Amount, Measure | None] | None:
    """The amount with the letters after it read; None where they make the digits a code."""
    match = _TAIL.match(tokens.flat, amount.end)
    if match is None or amount.value is None or tokens.flat[match.end() : match.end() + 1].isalnum():
        return None
    letters, end = match[0], match.end()
    if letters.lower() in _RANKS and isinstance(amount.value, int):
        return amount._replace(end=end, after=tokens.at(end), kind=NumberKind.ORDINAL, rule="ordinal"), None
    if letters.isupper() and tokens.flat[end : end + 1] == "-" and tokens.flat[end + 1 : end + 2].isdecimal() and not money:
        return None  # the name of a weapon: "3M-54"
    if scale := _scale_of(tokens, amount, letters, money=money):
        return _scaled(tokens, amount, scale, end), None
    if special := _special(tokens, amount.value, letters, end):
        return amount._replace(end=end, after=tokens.at(end)), special
    return _unit(tokens, amount)


def _scale_of(tokens: Tokens, amount: Amount, letters: str, *, money: bool) -> int:
    """What letters glued to digits multiply them by; 0 where they are a unit, or a generation ("5G")."""
    lower = letters.lower()
    if not money:
        if letters in ("mm", "l", "g") or (letters == "m" and _metres(tokens, amount)):
            return 0
        if letters == "G" and isinstance(amount.value, int) and amount.value < 10:
            return 0
    if money and lower == "t":
        return 10**12
    word = vocabulary().get(lower)
    return SUFFIXES.get(lower) or (word.value if word and word.size > 100 else 0)


def read_letter_apart(tokens: Tokens, amount: Amount, *, money: bool) -> Amount:
    """The amount with a scale letter after a blank: "2.33 k", "$40 m"."""
    k = amount.after
    if k >= tokens.count or len(tokens.words[k]) > 2:
        return amount
    letters = tokens.flat[tokens.starts[k] : tokens.end(k)]
    if (letters in ("k", "K", "M", "G") or (money and letters in ("m", "b", "bn"))) and tokens.blank(
        amount.end, tokens.starts[k]
    ):
        return _scaled(tokens, amount, SUFFIXES[letters.lower()], tokens.end(k))
    return amount


def _scaled(tokens: Tokens, amount: Amount, scale: int, end: int) -> Amount:
    assert amount.value is not None  # noqa: S101 - the caller saw to it
    value = times(amount.value, scale)
    return amount._replace(value=value, low=value, high=value, end=end, after=tokens.at(end), scale=scale)


def _metres(tokens: Tokens, amount: Amount) -> bool:
    """Whether "m" after digits is a metre: before a dimension or at a stop; a million before anything that is counted."""
    flat, end = tokens.flat, amount.end + 1
    following = flat[end : end + 1]
    k = tokens.at(end)
    if following == "-":
        return True
    first = tokens.at(amount.start)
    if tokens.word(first - 1) == "of" and tokens.word(first - 2) in _MILLIONS_BEFORE:
        return False
    if following == " " and k < tokens.count and tokens.starts[k] == end + 1:
        word = tokens.words[k]
        return word in _METRES_AFTER or word[0].isdecimal()
    if following == " " and flat[end + 1 : end + 2] == "(":
        return True
    before = {tokens.word(tokens.at(end) - n) for n in range(2, 9)}
    return bool(before & _METRES_BEFORE)


def _special(tokens: Tokens, value: Exact, letters: str, end: int) -> Measure | None:
    """Letters that are units only here: pence ("118p"), hours ("72h"), degrees ("45C", "113F")."""
    following = tokens.flat[end : end + 2]
    if letters == "p" and not following.lower().startswith(".m"):
        return _PENCE
    if letters in ("h", "hr"):
        return _HOUR
    if letters == "in":
        return _INCH
    if letters == "F" and isinstance(value, int) and value >= 30:
        return _FAHRENHEIT
    if letters == "C" and not following.startswith("/"):
        return _CELSIUS
    return None


def _unit(tokens: Tokens, amount: Amount) -> tuple[Amount, Measure | None] | None:
    found = measure_after(tokens, amount.end, amount.after, digits=True)
    if found is None:
        return None
    return amount._replace(end=found.end, after=tokens.at(found.end)), found.measure
