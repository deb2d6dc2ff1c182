"""Ages and brackets: what stands right after the noun of a phrase and belongs to it."""

from __future__ import annotations

from conflictnews.language import lexicon as lx
from conflictnews.language.determiners import AGES
from conflictnews.language.noun_phrase import DEFINITE, NAME, PLURAL, SINGLE, NounPhrase
from conflictnews.language.nouns import BRACKET
from conflictnews.language.sight import Sight
from conflictnews.languages.en import clause_grammar as small
from conflictnews.languages.en import function_words as en
from conflictnews.models import NumberKind, Quantity

FOLLOWS = en.AGED | en.AGE_OPENERS | {"(", ",", en.BORN}
"""Words and signs after a noun with which brackets or an age begin."""
_OLDEST = 120
"""The highest age."""
_MOST_AGES = 6
"""Maximum number of ages in a list."""
_AGE_KINDS = AGES | {NumberKind.CARDINAL}
_MAY_BE_AGED = frozenset((NAME, SINGLE, DEFINITE, PLURAL))
_LISTS = frozenset((",", small.AND))
_ENDS = frozenset((",", ".", ";", "-"))


def read_after(sight: Sight, phrase: NounPhrase) -> None:
    """Read brackets and an age after a noun."""
    at = _past_bracket(sight, phrase)
    if phrase.head < 0:
        if sight.words[at] in en.AGED and not sight.bits[phrase.first] & lx.NUMBER:
            _read_ages(sight, phrase, at + 1)  # "all aged under 30"
        return
    if sight.words[at] in en.AGE_OPENERS and tuple(sight.words[at + 1 : at + 4]) in en.THE_AGE_OF:
        _read_ages(sight, phrase, at + 4)
        return
    aside = sight.words[at] == ","
    at += aside
    if sight.words[at] == en.BORN:
        phrase.end = at + sight.words[at + 1].isdecimal()
    elif sight.words[at] in en.AGED:
        _read_ages(sight, phrase, at + 1)
    elif aside:
        _read_aside(sight, phrase, at)


def is_of_age(sight: Sight, phrase: NounPhrase) -> bool:
    """Whether a time after "of" is the age of one person: "a baby of seven months"."""
    if phrase.form != SINGLE or sight.words[phrase.end + 1] not in en.OF_AGE:
        return False
    number = sight.number(phrase.end + 2)
    return number is not None and number.kind in AGES


def _past_bracket(sight: Sight, phrase: NounPhrase) -> int:
    """Read a short bracket after the noun; where the next thing begins."""
    at = phrase.end + 1
    close = sight.closing.get(at) if sight.words[at] == "(" else None
    if close is None or close - at > BRACKET:
        return at
    inside = sight.number(at + 1)
    if inside is None:
        phrase.end = close
        return close + 1
    listed = close > at + 2
    if listed:
        ages, end = _row_of_ages(sight, at + 1)
        if end != close or not _match_ages(phrase, ages):
            return at
    phrase.age = inside
    if not listed and phrase.form not in _MAY_BE_AGED:
        return at
    phrase.end = close
    return close + 1


def _read_aside(sight: Sight, phrase: NounPhrase, at: int) -> None:
    """Read an age between commas: "two men, 19 and 23, were hit", "Omar Said, 24, was hit"."""
    number = sight.number(at)
    if number is None:
        return
    if closed := _past_listed(sight, phrase, at):
        phrase.age, phrase.end = number, closed - 1
    elif sight.words[at + 1] in _ENDS and phrase.count == 1 and number.kind in _AGE_KINDS:
        phrase.age, phrase.end = number, at


def _past_listed(sight: Sight, phrase: NounPhrase, at: int) -> int | None:
    """Where a list of as many ages as there are people ends: "two men, 19 and 23, were hit", "her sons, 4 and 9"."""
    ages, end = _row_of_ages(sight, at)
    closed = sight.words[end] == "," if phrase.number is not None else sight.bits[end] & lx.SIGN
    return end if closed and _match_ages(phrase, ages) else None


def _row_of_ages(sight: Sight, at: int) -> tuple[int, int]:
    """How many ages stand in a row from a token on, and the token behind them."""
    ages = 0
    while ages < _MOST_AGES and _may_be_age(sight.number(at)):
        ages += 1
        at += 1
        while sight.words[at] in _LISTS and sight.number(at + 1) is not None:
            at += 1
    return ages, at


def _match_ages(phrase: NounPhrase, ages: int) -> bool:
    """Count known people without a number by their ages, "her sons (3 and 12)"; False where there are not as many people."""
    if ages < 2:
        return False
    if phrase.number is not None:
        return phrase.number.value == ages
    if phrase.form != DEFINITE or phrase.count is not None or phrase.open:
        return False
    phrase.count = ages
    return True


def _may_be_age(number: Quantity | None) -> bool:
    """Whether a number may be an age in years."""
    if number is None or number.value is None:
        return False
    return number.kind is NumberKind.CARDINAL and number.value <= _OLDEST


def _read_ages(sight: Sight, phrase: NounPhrase, at: int) -> None:
    """Read "aged four", "ages 16, 18 and 23", "aged between 19 and 40"."""
    if sight.words[at - 1] in en.AGED:
        _count_ages(sight, phrase, at)
    while sight.words[at] in en.AGE_RANGES:
        at += 1
    while at < sight.size and (sight.bits[at] & (lx.NUMBER | lx.DATE) or sight.words[at] in _LISTS):
        if not _take_age(sight, phrase, at) and not sight.bits[at + 1] & (lx.NUMBER | lx.CONJUNCTION):
            break
        at += 1
    if sight.words[phrase.end + 1] in en.OLD:
        phrase.end += 1


def _take_age(sight: Sight, phrase: NounPhrase, at: int) -> bool:
    """Read one age; False where none stands at a token."""
    number = sight.numbers.get(at)
    if number is None and not sight.bits[at] & lx.DATE:
        return False
    phrase.age = phrase.age or number
    phrase.end = at
    return True


def _count_ages(sight: Sight, phrase: NounPhrase, at: int) -> None:
    """Count those of a phrase without a number by their ages: "his daughters aged 6 and 9"."""
    if phrase.count is not None or phrase.number is not None or phrase.head < 0:
        return
    ages, end = _row_of_ages(sight, at)
    if ages > 1 and not sight.bits[end] & lx.NUMBER:
        phrase.count = ages
