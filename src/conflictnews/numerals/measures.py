"""Read the unit, the currency or the letters beside a number: "5 km", "$40", "35m", "155mm", "21st"."""

from __future__ import annotations

from collections import defaultdict
from functools import cache
from typing import NamedTuple

import regex

from conflictnews.languages.en.number_contexts import METRES_AFTER, METRES_BEFORE, MILLIONS_BEFORE, RANK_LETTERS
from conflictnews.languages.en.number_words import SUFFIXES
from conflictnews.models import Exact, NumberKind
from conflictnews.numerals.digits import times
from conflictnews.numerals.tokens import Tokens
from conflictnews.numerals.words import Amount, vocabulary
from conflictnews.patterns import lazy, lazy_re
from conflictnews.tables.units import AGES, CURRENCIES, UNITS


class Measure(NamedTuple):
    """What a number counts in: the kind that it makes of the number, and the unit's name."""

    kind: NumberKind
    unit: str


class Form(NamedTuple):
    """One way to write a measure. `exact_case` holds for symbols, which also need digits before them."""

    written: str
    exact_case: bool
    measure: Measure


class Found(NamedTuple):
    """A measure after a number: where its writing ends."""

    measure: Measure
    end: int


_KINDS = {"duration": NumberKind.DURATION, "share": NumberKind.PERCENT}
_WORD = lazy_re(r"\w+")  # as `Text.words`: "m²" is one word
_SIBILANT = ("s", "x", "z", "ch", "sh", "hertz", "celsius")


def _plurals(name: str) -> tuple[str, ...]:
    return (name,) if name.endswith(_SIBILANT) else (name, name + "s")


@cache
def forms() -> dict[str, tuple[Form, ...]]:
    """Every form by its first word in lower case (the empty string for forms that begin with a sign), the longest first."""
    table: dict[str, list[Form]] = defaultdict(list)

    def add(written: str, measure: Measure, *, exact_case: bool) -> None:
        first = _WORD.match(written)
        table[first[0].lower() if first else ""].append(Form(written, exact_case, measure))

    for unit in UNITS:
        measure = Measure(_KINDS.get(unit.dimension, NumberKind.MEASURE), unit.name)
        for symbol in unit.symbols:
            add(symbol, measure, exact_case=True)
        for name in (unit.name.lower(), *unit.names):
            for written in _plurals(name.lower()):
                add(written, measure, exact_case=False)
    for name, ages in AGES.items():
        for age in ages:
            add(age, Measure(NumberKind.DURATION, name), exact_case=False)
    for currency in CURRENCIES:
        measure = Measure(NumberKind.MONEY, currency.code)
        for symbol in currency.symbols:
            add(symbol, measure, exact_case=True)
        for name in currency.names:
            for written in _plurals(name):
                add(written, measure, exact_case=False)
    return {first: tuple(sorted(found, key=lambda f: -len(f.written))) for first, found in table.items()}


POUNDS = Measure(NumberKind.MONEY, "GBP")
"""Pounds by the million are money; other pounds weigh."""

SIGNS = frozenset("%°€£$¢₹₽₺₴₪₦₩₫฿₱₾₸₼֏؋৳₿¥‰٪℃℉₵")


def measure_after(tokens: Tokens, end: int, after: int, *, digits: bool, scaled: bool = False) -> Found | None:
    """The measure that follows a number: glued to it, after a blank, or after a hyphen.

    The number ends at *end*, and *after* is the first word after it. Symbols ("km", "W") are read after *digits* only;
    *scaled* is a number by the million or more.
    """
    flat = tokens.flat
    character = flat[end : end + 1]
    at = end
    if character in " -" and character:
        at = end + 1
        while flat[at : at + 1] == " " and at < end + 4:
            at += 1
        character = flat[at : at + 1]
    if character in SIGNS:
        found = _match(tokens, forms()[""], at, digits=True) if character else None
    elif character.isalpha():
        word = tokens.word(after) if at > end else _rest(tokens, at)
        candidates = forms().get(word)
        found = _match(tokens, candidates, at, digits=digits) if candidates else None
    else:
        return None
    if found is None or (at > end + 1 and not tokens.blank(end, at)):
        return None
    return Found(POUNDS, found.end) if scaled and found.measure.unit == "pound" else found


def _rest(tokens: Tokens, at: int) -> str:
    """What is left of the word at *at*, in lower case: "km" in "12km"."""
    word = _WORD.match(tokens.lower, at)
    return word[0] if word else ""


def _match(tokens: Tokens, candidates: tuple[Form, ...], at: int, *, digits: bool) -> Found | None:
    for form in candidates:
        if form.exact_case:
            if not digits or not tokens.flat.startswith(form.written, at):
                continue
        elif not tokens.lower.startswith(form.written, at):
            continue
        end = at + len(form.written)
        if end < len(tokens.flat) and _runs_on(tokens.flat, end, form):
            continue
        return Found(form.measure, end)
    return None


def _runs_on(flat: str, end: int, form: Form) -> bool:
    """Whether a word or a symbol goes on after a form: "m" in "mine" and in "m²", "L" in "L-202", "$" before its own amount."""
    last, following = flat[end - 1], flat[end]
    if form.written == "second" and following == "-":  # two second-degree burns
        return True
    if last.isalnum():
        code = form.exact_case and following == "-" and flat[end + 1 : end + 2].isdecimal()
        return following.isalnum() or following in "_²³" or code
    return form.measure.kind is NumberKind.MONEY and following.isdecimal()


@cache
def _before() -> tuple[frozenset[str], regex.Pattern[str], dict[str, str]]:
    """The codes that are words, in lower case; a pattern for all that stands before amounts; and the code of each."""
    codes = {symbol: currency.code for currency in CURRENCIES for symbol in currency.symbols}
    lower = {"c $": "CAD", "hk $": "HKD", "us $": "USD", "us$": "USD", "hk$": "HKD", "c$": "CAD"}
    codes = {**lower, **codes}
    longest_first = sorted(codes, key=lambda s: -len(s))
    pattern = "|".join(regex.escape(s) if not s[0].isalnum() else r"(?<![\w'])" + regex.escape(s) for s in longest_first)
    return frozenset(s.lower() for s in codes), regex.compile(f"({pattern}) ?$"), codes


@cache
def _signs() -> dict[str, Measure]:
    """The currencies whose sign is one character."""
    signs = {sign: currency.code for currency in CURRENCIES for sign in currency.symbols if len(sign) == 1}
    return {sign: Measure(NumberKind.MONEY, code) for sign, code in signs.items() if sign in SIGNS}


_BEFORE_SIGN = frozenset((" ", "(", '"', ""))
_SIGNED_WORDS = frozenset(("us", "c", "s", "hk"))
"""Letters that may stand before a dollar sign with a blank between: "HK $3"."""


def words_before() -> frozenset[str]:
    """The currency codes that are words, in lower case."""
    return _before()[0]


def money_before(tokens: Tokens, k: int, start: int) -> tuple[Measure, int] | None:
    """The currency whose symbol or code stands right before the number of word *k*, and where that begins."""
    if not start:
        return None
    words, pattern, codes = _before()
    flat = tokens.flat
    last = flat[start - 1]
    if last in _signs() and flat[start - 2 : start - 1] in _BEFORE_SIGN and (not k or tokens.words[k - 1] not in _SIGNED_WORDS):
        return _signs()[last], start - 1
    last = last if last != " " else flat[start - 2 : start - 1]
    if last not in SIGNS and not (last.isalpha() and k > 0 and tokens.words[k - 1] in words) and last not in ".=":
        return None
    found = pattern.search(flat, max(0, start - 8), start)
    return (Measure(NumberKind.MONEY, codes[found[1]]), found.start()) if found else None


_TAIL = lazy(r"[^\W\d]+\d?")

_GLUED_UNITS = {
    "p": Measure(NumberKind.MONEY, "penny"),
    "c": Measure(NumberKind.MONEY, "cent"),
    "h": Measure(NumberKind.DURATION, "hour"),
    "hr": Measure(NumberKind.DURATION, "hour"),
    "in": Measure(NumberKind.MEASURE, "inch"),
    "F": Measure(NumberKind.MEASURE, "degree Fahrenheit"),
    "C": Measure(NumberKind.MEASURE, "degree Celsius"),
}
_COLD = 30
"""The fewest degrees Fahrenheit that "F" is read as; a smaller number before it is a code ("13F")."""


def read_suffix(tokens: Tokens, amount: Amount, *, money: bool) -> tuple[Amount, Measure | None] | None:
    """The amount with the letters after it read; None where they make the digits a code."""
    match = _TAIL.match(tokens.flat, amount.end)
    if match is None or amount.value is None or tokens.flat[match.end() : match.end() + 1].isalnum():
        return None
    letters, end = match[0], match.end()
    if letters.lower() in RANK_LETTERS and isinstance(amount.value, int):
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
    if tokens.word(first - 1) == "of" and tokens.word(first - 2) in MILLIONS_BEFORE:
        return False
    if following == " " and k < tokens.count and tokens.starts[k] == end + 1:
        word = tokens.words[k]
        return word in METRES_AFTER or word[0].isdecimal()
    if following == " " and flat[end + 1 : end + 2] == "(":
        return True
    before = {tokens.word(tokens.at(end) - n) for n in range(2, 9)}
    return bool(before & METRES_BEFORE)


def _special(tokens: Tokens, value: Exact, letters: str, end: int) -> Measure | None:
    """Return the unit of letters that are one only when glued to digits: "118p", "72h", "45C", "113F"; None for others."""
    following = tokens.flat[end : end + 2]
    if (letters, following.lower()) == ("p", ".m") or (letters == "C" and following.startswith("/")):
        return None
    if letters == "F" and not (isinstance(value, int) and value >= _COLD):
        return None
    return _GLUED_UNITS.get(letters)


def _unit(tokens: Tokens, amount: Amount) -> tuple[Amount, Measure | None] | None:
    found = measure_after(tokens, amount.end, amount.after, digits=True)
    if found is None:
        return None
    return amount._replace(end=found.end, after=tokens.at(found.end)), found.measure
