"""Dates, years and clock times, which have digits and are no quantities; the dates room reads what they say."""

from __future__ import annotations

from typing import NamedTuple

import regex

from conflictnews.languages.en.number_contexts import PEOPLE
from conflictnews.languages.en.numbered_things import AMBIGUOUS_MONTHS, CLOCK_WORDS, ERAS, MONTHS
from conflictnews.numerals.digits import Digits
from conflictnews.numerals.nouns import counted
from conflictnews.numerals.tokens import Tokens

_MONTH = rf"(?:{'|'.join(sorted(MONTHS))})\b\.?"
_DAY = r"\d{1,2}(?!\d)(?:st|nd|rd|th)?"
# A comma ties days only in a list that goes on. A list has an end, so that long tables of numbers are not read over and over.
_LIST = rf",\s?{_DAY}(?=(?:,\s?{_DAY}){{0,6}}+,?\s(?:and|or)\s{_DAY})"
_DAYS = rf"{_DAY}(?:\s?(?:-|/|,?\sand|to|or|until|till|through)\s?(?:the )?{_DAY}|{_LIST}){{0,8}}+"
_YEAR_AFTER = r"(?:,? (?:of )?\d{4}\b|,? '\d\d\b)?"
_DAYS_MONTH = regex.compile(rf"{_DAYS}(?:\s(?:of\s)?|-){_MONTH}(?!\w){_YEAR_AFTER}", regex.IGNORECASE)
_AFTER_MONTH = regex.compile(rf"{_DAYS}(?!\d|[.,]\d\d\d\b|\.\d){_YEAR_AFTER}", regex.IGNORECASE)
_NUMERIC_DATE = regex.compile(r"\d{1,4}(?:-\d{1,2}-\d{1,4}|/\d{1,2}/\d{2,4}|\.\d{1,2}\.\d{2,4})(?![\d])(?:T[\d:]++)?")
_CLOCK = regex.compile(
    r"(?:[01]?\d|2[0-4])[:](?:[0-5]\d)(?::[0-5]\d)?(?![:\d])(?:\s?-\s?\d{1,2}:\d{2})?(?:\s?[ap]\.?\s?m\b\.?)?"
    r"|(?:\d{1,2}(?:[:.]\d{2})?\s?(?:-|to|and)\s?)?\d{1,2}(?:[:.]\d{2}){0,2}\s?(?:[ap]m\b|[ap]\.\s?m\b\.?)"
    r"|\d{4}\s?(?:gmt|utc|local time|hrs\b|hours (?:gmt|local))"
    r"|\d{1,2}\s?(?:o'?\s?clock|gmt|utc|noon\b|midnight\b)"
    r"|[0-2]?\d[h][0-5]\d\b",
    regex.IGNORECASE,
)
_MILITARY_TIME = regex.compile(r"0\d[0-5]\d")
_TIME_BEFORE = frozenset("at from to by since until around about between and after before".split())
_LINKED_DAY = ("-", ",", "/", " and", " to", " or")


class Beside(NamedTuple):
    """The words beside a number: the one before it, the one after it, and where that is."""

    last: str
    following: str
    after: int


def end_of_date(tokens: Tokens, k: int, number: Digits, beside: Beside) -> int | None:
    """Where the date, year or time ends that the digits of word *k* begin; None where they do not."""
    flat, start, end = tokens.flat, number.start, number.end
    found: regex.Match[str] | None = None
    if flat[end : end + 1] in ("-", "/", ".", ":") or beside.following in CLOCK_WORDS or beside.following in ("to", "and"):
        found = _NUMERIC_DATE.match(flat, start) or _CLOCK.match(flat, start)
    if not found and beside.last in MONTHS and is_month(tokens, k - 1) and not _begins_anew(tokens, k, beside):
        found = _AFTER_MONTH.match(flat, start)
    if not found and (beside.following in MONTHS or beside.following == "of" or flat.startswith(_LINKED_DAY, end)):
        found = _DAYS_MONTH.match(flat, start)
    if found:
        return found.end()
    if beside.last in _TIME_BEFORE and number.bare and _MILITARY_TIME.fullmatch(flat, start, end):
        return end
    if beside.following in ERAS and isinstance(number.value, int):
        return tokens.end(beside.after)
    return end if number.bare and end - start == 4 and _is_year(tokens, number, beside) else None


def _begins_anew(tokens: Tokens, k: int, beside: Beside) -> bool:
    """Whether digits after a month count what follows: "In June 20 people died"."""
    return tokens.word(k - 2) == "in" and counted(tokens, beside.after)


def is_month(tokens: Tokens, k: int) -> bool:
    """Whether a word that names a month does so here: "may" and "march" seldom do without a capital."""
    return tokens.capitalised(k) or tokens.words[k] not in AMBIGUOUS_MONTHS or tokens.lower == tokens.flat


def _is_year(tokens: Tokens, number: Digits, beside: Beside) -> bool:
    """Whether four bare digits are a year: by the word before, unless they count something."""
    value, end = number.value, number.end
    if not isinstance(value, int) or not 1000 <= value <= 2100:
        return False
    if tokens.flat[end : end + 1] in ("-", "/") and tokens.flat[end + 1 : end + 2].isdecimal():
        return value >= 1800
    if beside.following in PEOPLE and beside.last not in _BEFORE_YEARS:
        return False
    counts = counted(tokens, beside.after)
    if not 1900 <= value <= 2060:
        return beside.last in _BEFORE_OLD_YEARS and not counts and value < 2061
    return not counts or value % 50 != 0 or beside.last in _BEFORE_YEARS


_BEFORE_OLD_YEARS = frozenset("in since until circa year between from and by".split())
_BEFORE_YEARS = frozenset("in since the until this that early late spring summer autumn fall winter".split())
