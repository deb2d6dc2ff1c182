"""Read the unit, the currency or the letters beside a number: "5 km", "$40", "35m", "155mm", "21st"."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import cache
from typing import NamedTuple

from conflictnews.languages.en.number_contexts import (
    BEFORE_SIGNS,
    METRES_AFTER,
    METRES_BEFORE,
    MILLIONS_BEFORE,
    NO_PLURAL_ENDINGS,
    RANK_LETTERS,
    RANK_UNITS,
)
from conflictnews.languages.en.number_grammar import OF
from conflictnews.languages.en.number_words import (
    APART_MONEY_SUFFIXES,
    APART_SUFFIXES,
    GENERATIONS,
    METRE_LETTERS,
    MONEY_SUFFIXES,
    SUFFIXES,
    UNIT_LETTERS,
)
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


def _plurals(name: str) -> tuple[str, ...]:
    return (name,) if name.endswith(NO_PLURAL_ENDINGS) else (name, name + "s")


@cache
def forms() -> dict[str, tuple[Form, ...]]:
    """Every form by its first word in lower case (the empty string for forms that begin with a sign), the longest first."""
    table: dict[str, list[Form]] = defaultdict(list)
    for form in (*_forms_of_units(), *_forms_of_money()):
        first = _WORD.match(form.written)
        table[first[0].lower() if first else ""].append(form)
    return {first: tuple(sorted(found, key=lambda f: -len(f.written))) for first, found in table.items()}


def _forms_of_units() -> Iterator[Form]:
    for unit in UNITS:
        measure = Measure(_KINDS.get(unit.dimension, NumberKind.MEASURE), unit.name)
        names = (name.lower() for name in (unit.name, *unit.names))
        yield from _written(measure, unit.symbols, names)
    for name, ages in AGES.items():
        yield from (Form(age, False, Measure(NumberKind.DURATION, name)) for age in ages)


def _forms_of_money() -> Iterator[Form]:
    for currency in CURRENCIES:
        yield from _written(Measure(NumberKind.MONEY, currency.code), currency.symbols, currency.names)


def _written(measure: Measure, symbols: Iterable[str], names: Iterable[str]) -> Iterator[Form]:
    """Yield the forms of a measure: its symbols as they are, its names in both numbers."""
    for symbol in symbols:
        yield Form(symbol, True, measure)
    for name in names:
        for written in _plurals(name):
            yield Form(written, False, measure)


POUNDS = Measure(NumberKind.MONEY, "GBP")
"""Pounds by the million are money; other pounds weigh."""

_POUND_WEIGHT = Measure(NumberKind.MEASURE, "pound")
_GAPS = frozenset(" -")

SIGNS = frozenset("%°€£$¢₹₽₺₴₪₦₩₫฿₱₾₸₼֏؋৳₿¥‰٪℃℉₵")


def measure_after(tokens: Tokens, end: int, after: int, *, digits: bool, scaled: bool = False) -> Found | None:
    """The measure that follows a number: glued to it, after a blank, or after a hyphen.

    The number ends at *end*, and *after* is the first word after it. Symbols ("km", "W") are read after *digits* only;
    *scaled* is a number by the million or more.
    """
    at = _begins(tokens.flat, end)
    character = tokens.flat[at : at + 1]
    if character.isalpha():
        candidates = forms().get(tokens.word(after) if at > end else _rest(tokens, at))
        found = _match(tokens, candidates, at, digits=digits) if candidates else None
    elif character in SIGNS:
        found = _match(tokens, forms()[""], at, digits=True)
    else:
        return None
    if found is None or (at > end + 1 and not tokens.blank(end, at)):
        return None
    return Found(POUNDS, found.end) if scaled and found.measure == _POUND_WEIGHT else found


def _begins(flat: str, end: int) -> int:
    """Return where a measure may begin after a number: at its end, after a hyphen, or after a few blanks."""
    if flat[end : end + 1] not in _GAPS:
        return end
    at = end + 1
    while at < end + 4 and flat.startswith(" ", at):
        at += 1
    return at


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
    if form.written in RANK_UNITS and following == "-":  # two second-degree burns
        return True
    if last.isalnum():
        code = form.exact_case and following == "-" and flat[end + 1 : end + 2].isdecimal()
        return following.isalnum() or following in "_²³" or code
    return form.measure.kind is NumberKind.MONEY and following.isdecimal()


@cache
def _before() -> dict[str, str]:
    """The code of each sign or word that stands before amounts of a currency."""
    codes = {symbol: currency.code for currency in CURRENCIES for symbol in currency.symbols}
    lower = {"c $": "CAD", "hk $": "HKD", "us $": "USD", "us$": "USD", "hk$": "HKD", "c$": "CAD"}
    return {**lower, **codes}


@cache
def _signs() -> dict[str, Measure]:
    """The currencies whose sign is one character."""
    signs = {sign: currency.code for currency in CURRENCIES for sign in currency.symbols if len(sign) == 1}
    return {sign: Measure(NumberKind.MONEY, code) for sign, code in signs.items() if sign in SIGNS}


_BEFORE_SIGN = frozenset((" ", "(", '"', ""))


@cache
def words_before() -> frozenset[str]:
    """The currency codes that are words, in lower case."""
    return frozenset(written.lower() for written in _before())


def money_before(tokens: Tokens, k: int, start: int) -> tuple[Measure, int] | None:
    """The currency whose symbol or code stands right before the number of word *k*, and where that begins."""
    if not start:
        return None
    flat = tokens.flat
    last, word = flat[start - 1], tokens.words[k - 1] if k else ""
    sign = _signs().get(last)
    if sign and flat[start - 2 : start - 1] in _BEFORE_SIGN and word not in BEFORE_SIGNS:
        return sign, start - 1
    return _code_before(flat, start, word)


def _code_before(flat: str, start: int, word: str) -> tuple[Measure, int] | None:
    """The currency whose code or sign of several characters ends before an amount, after *word* or as it, and its start."""
    end = start - 1 if flat[start - 1] == " " else start
    last = flat[end - 1 : end]
    if last not in SIGNS and last not in ".=" and not (last.isalpha() and word in words_before()):
        return None
    for at in range(max(0, start - _LONGEST_CODE), end):
        code = _before().get(flat[at:end])
        if code is not None and not _is_tied(flat, at):
            return Measure(NumberKind.MONEY, code), at
    return None


def _is_tied(flat: str, at: int) -> bool:
    """Return True if a letter or digit goes on a word before it: "EUR" in "NEUR 5"."""
    return at > 0 and flat[at].isalnum() and _TIED.match(flat, at - 1) is not None


_LONGEST_CODE = 8
"""The most characters of a currency's code, with the blank after it."""
_TIED = lazy(r"[\w']")
"""What ties letters to a word before them, so that they are no code."""


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
    if not money and _names_weapon(tokens.flat, letters, end):
        return None
    if scale := _scale_of(tokens, amount, letters, money=money):
        return _scaled(tokens, amount, scale, end), None
    if special := _special(tokens, amount.value, letters, end):
        return amount._replace(end=end, after=tokens.at(end)), special
    return _unit(tokens, amount)


def _names_weapon(flat: str, letters: str, end: int) -> bool:
    """Return True if letters after digits go on with a hyphen and more digits: "3M-54"."""
    return letters.isupper() and flat.startswith("-", end) and flat[end + 1 : end + 2].isdecimal()


def _scale_of(tokens: Tokens, amount: Amount, letters: str, *, money: bool) -> int:
    """What letters glued to digits multiply them by; 0 where they are a unit, or a generation ("5G")."""
    lower = letters.lower()
    if money and lower in MONEY_SUFFIXES:
        return MONEY_SUFFIXES[lower]
    if not money and _measures(tokens, amount, letters):
        return 0
    word = vocabulary().get(lower)
    return SUFFIXES.get(lower) or (word.value if word and word.size > 100 else 0)


def _measures(tokens: Tokens, amount: Amount, letters: str) -> bool:
    """Return True if letters that could be a scale are a unit here, or name a generation ("5G")."""
    if letters in UNIT_LETTERS or (letters in METRE_LETTERS and _metres(tokens, amount)):
        return True
    return letters in GENERATIONS and isinstance(amount.value, int) and amount.value < 10


def read_letter_apart(tokens: Tokens, amount: Amount, *, money: bool) -> Amount:
    """The amount with a scale letter after a blank: "2.33 k", "$40 m"."""
    k = amount.after
    if k >= tokens.count or len(tokens.words[k]) > 2:
        return amount
    letters = tokens.flat[tokens.starts[k] : tokens.end(k)]
    scales = letters in APART_SUFFIXES or (money and letters in APART_MONEY_SUFFIXES)
    if scales and tokens.blank(amount.end, tokens.starts[k]):
        return _scaled(tokens, amount, SUFFIXES[letters.lower()], tokens.end(k))
    return amount


def _scaled(tokens: Tokens, amount: Amount, scale: int, end: int) -> Amount:
    assert amount.value is not None  # noqa: S101 - the caller saw to it
    value = times(amount.value, scale)
    return amount._replace(value=value, low=value, high=value, end=end, after=tokens.at(end), scale=scale)


def _metres(tokens: Tokens, amount: Amount) -> bool:
    """Whether "m" after digits is a metre: before a dimension or at a stop; a million before anything that is counted."""
    flat, end = tokens.flat, amount.end + 1
    if flat.startswith("-", end):
        return True
    first, k = tokens.at(amount.start), tokens.at(end)
    if tokens.word(first - 1) in OF.words and tokens.word(first - 2) in MILLIONS_BEFORE:
        return False
    if flat.startswith(" ", end) and k < tokens.count and tokens.starts[k] == end + 1:
        return tokens.words[k] in METRES_AFTER or tokens.words[k][0].isdecimal()
    return flat.startswith(" (", end) or not METRES_BEFORE.isdisjoint(tokens.words[max(0, k - 8) : max(0, k - 1)])


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
