"""What stands beside a number and says what it measures: units, currencies, per cent."""

from __future__ import annotations

import re
from collections import defaultdict
from functools import cache
from typing import NamedTuple

import regex

from conflictnews.models import NumberKind
from conflictnews.numerals.tokens import Tokens
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
_WORD = re.compile(r"\w+")  # as `Text.words`: "m²" is one word
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
