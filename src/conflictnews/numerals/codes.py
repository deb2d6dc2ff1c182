"""Find digits that belong to something longer: dates, times, telephone numbers, versions, scores, coordinates."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

import regex

from conflictnews.languages.en.number_contexts import (
    BEFORE_A_MONTH,
    BEFORE_OLD_YEARS,
    BEFORE_TIME,
    BEFORE_YEARS,
    CHANGES,
    FUNCTION_WORDS,
    LINKED_DAY,
    PEOPLE,
    POLLED,
    RANGED,
    TALLIES,
    TALLY_NOUNS,
    TIED,
    VICTIMS,
    words_of,
)
from conflictnews.languages.en.number_grammar import BY, DAYS_LINK, FROM, OF
from conflictnews.languages.en.numbered_things import AMBIGUOUS_MONTHS, CALIBRES, CLOCK_WORDS, ERAS, MONTHS
from conflictnews.numerals.digits import Digits
from conflictnews.numerals.tokens import Tokens, counted
from conflictnews.patterns import lazy

_REACH = 8
"""How many words before a number are searched for a verb."""


@cache
def _words() -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
    return words_of(TALLIES), words_of(TALLY_NOUNS), words_of(CHANGES)


def tallied(tokens: Tokens, k: int) -> bool:
    """Return True if words *k* and *k* + 1, tied by a hyphen, are the two sides of a vote or a match: "passed 41-8"."""
    if k < 0 or not _are_tied(tokens, k):
        return False
    before, after, _ = _words()
    following = tokens.word(k + 2) if tokens.flat.startswith(" ", tokens.end(k + 1)) else ""
    if following in after:
        return True
    if int(tokens.words[k]) >= int(tokens.words[k + 1]):
        return not counted(tokens, k + 2) and _said_before(tokens, k, before)
    return (not following or following in FUNCTION_WORDS) and _said_before(tokens, k, before)


def _are_tied(tokens: Tokens, k: int) -> bool:
    """Return True if a hyphen and nothing else ties two short numbers, of which word *k* is the first."""
    if not (_small(tokens.words[k]) and _small(tokens.word(k + 1))) or tokens.gap(k + 1) != "-":
        return False
    return _stands_alone(tokens.flat, tokens.starts[k], tokens.end(k + 1))


def _stands_alone(flat: str, start: int, end: int) -> bool:
    """Return True if nothing but a blank, a bracket or a mark ties figures to what is beside them."""
    if flat[end : end + 1] in _GOES_ON or (start and flat[start - 1] not in ' ("'):
        return False
    return not (flat[end + 1 : end + 2].isdecimal() and flat[end] in ".,")


_GOES_ON = frozenset("-/:%")


def _small(word: str) -> bool:
    return word.isdecimal() and len(word) <= 3


def polled(tokens: Tokens, k: int, after: int) -> bool:
    """Return True if the number of word *k*, before "to" and a number that ends before word *after*, counts votes."""
    following = tokens.word(after)
    ends = after >= tokens.count or tokens.gap(after).strip() or following in FUNCTION_WORDS
    return bool(ends) and _said_before(tokens, k, POLLED)


def _said_before(tokens: Tokens, k: int, words: frozenset[str]) -> bool:
    """Return True if one of *words* stands before word *k*, near and in its sentence."""
    for j in range(k - 1, max(-1, k - 1 - _REACH), -1):
        if _STOPS.intersection(tokens.gap(j + 1)) or "\n\n" in tokens.folded[tokens.end(j) : tokens.starts[j + 1]]:
            return False
        if tokens.words[j] in words:
            return True
    return False


_STOPS = frozenset(".!?;:")


def changed(tokens: Tokens, k: int, *, step: bool) -> bool:
    """Return True if the numbers that begin after word *k* tell a change: "rose from 18 to 31", "fell 20p to 310p".

    A number after "by", or right after the verb, is a step, and the next one the level that it leads to; *step* says
    whether the two can be that.
    """
    last = tokens.word(k)
    if last in FROM.words:
        return not _said_before(tokens, k, RANGED) and _said_before(tokens, k, _words()[2])
    if last in BY.words:
        return step and _said_before(tokens, k, _words()[2])
    return step and last in _words()[2]


_DOTTED = lazy(r"\d++(?:\.\d++){2,}+(?:[:/]\d++)?")
_COORDINATE = lazy(
    r"\d{1,3}(?:\.\d+)?\s?[°º]\s?(?:\d{1,2}(?:\.\d+)?\s?['′]\s?)?(?:\d{1,2}(?:\.\d+)?\s?[\"″]\s?)?[NSEWnsew]\b"
    r"|\d{1,3}\.\d+\s?[NSEW]\b"
    r"|-?\d{1,3}\.\d{4,},\s?-?\d{1,3}\.\d{4,}"
)
_PHONE = lazy(
    r"\(?\d++\)?(?:[ ./-]\(?\d{2,}+\)?){2,}+|\d{3}-\d{4}\b|0\d{2,}+-\d{4,}+"
    r"|\d++(?:-\d++){2,}+(?:/\d++)?|\d-\d{3}(?:-\d{4})++(?:/\d++)?"
)
_DIALLED = lazy(r"\d{1,3}(?:[ .-]\(?\d{1,4}\)?){3,6}+(?!\d)")
_SLASHED = lazy(r"\d++(?:/\w++)++")
_DECADE = lazy(r"(?:\d\d)?\d0'[sS]\b")
_LETTERED = lazy(r"-(?:[A-Z]|nil|all|love)(?![\w-])")
_SCORED = lazy(r"\d{1,3}(?::\d{1,3})++")
_SCORE = lazy(r"(\d{1,3})-(\d{1,3})(?![\w%-])")


def end_of_code(tokens: Tokens, k: int, number: Digits) -> int | None:
    """Where the code ends that the digits of word *k* belong to; None where no sign ties them to anything."""
    start, end, flat = number.start, number.end, tokens.flat
    if tokens.has_links and (link := _end_of_link(flat, start)):
        return link
    before = flat[start - 1] if start else " "
    if before not in ' "[$€£' and _is_tied(tokens, k, number, before):
        return end
    return _end_of_dialled(flat, start) if before == "+" else _end_ahead(flat, start, end)


def _is_tied(tokens: Tokens, k: int, number: Digits, before: str) -> bool:
    """Whether the sign before digits makes them a calibre, the end of a designation, or a piece of something longer."""
    if before == "-":
        return _designates(tokens, k, number.start)
    if before == "." and tokens.word(tokens.next(k, number.end)) in CALIBRES:
        return True
    return _glued(tokens, k, number, before)


def _end_of_dialled(flat: str, start: int) -> int | None:
    """Return where a telephone number ends that follows a plus; None where none does."""
    phone = _PHONE.match(flat, start) or _DIALLED.match(flat, start)
    return phone.end() if phone else None


def _end_of_link(flat: str, start: int) -> int:
    """The end of the address, mail address or handle that holds a place; 0 where there is none."""
    left = flat.rfind(" ", max(0, start - 400), start) + 1
    right = flat.find(" ", start, start + 2000)
    right = right if right >= 0 else min(len(flat), start + 2000)
    chunk = flat[left:right]
    return right if "://" in chunk or "www." in chunk or "@" in chunk else 0


def _designates(tokens: Tokens, k: int, start: int) -> bool:
    """Whether a hyphen before digits ties them to a word or to more digits: "T-72", the end of a score or a date."""
    if start < 2 or not tokens.flat[start - 2].isalnum() or tokens.clean[start - 1] in "—–":
        return False
    return tokens.word(k - 1) not in TIED


def _glued(tokens: Tokens, k: int, number: Digits, before: str) -> bool:
    """Whether a sign right before digits makes them part of something longer: "#5", "P5+1", "v2.1", "RQT=305", "'98"."""
    if before in "#@&_\\%":
        return True
    outer = tokens.flat[number.start - 2] if number.start > 1 else " "
    if before == "'":
        return number.bare and number.end - number.start == 2 and not outer.isalnum()
    if before == ",":
        return k > 0 and outer.isdecimal() and not tokens.word(k - 1).isdecimal()
    return outer.isalnum() and _ties(before, outer, tokens.word(k - 1))


def _ties(sign: str, outer: str, last: str) -> bool:
    """Whether a sign between a letter or digit and a number makes one thing of both: "8(2)", "RQT=305"."""
    if sign == "=":
        return outer not in "Yy" and last not in VICTIMS  # "Killed=3"
    return sign in "(+.:/" and not (sign == "/" and last in VICTIMS)  # "6 killed/23 wounded"


def _end_ahead(flat: str, start: int, end: int) -> int | None:
    """Return where digits that go on as a version, a place, a telephone number or a score end; None where they do not."""
    after = flat[end : end + 1]
    if after == ")" and flat[start - 1 : start] != "(" and _numbers_item(flat, start):
        return end
    if after == "-" and (lettered := _LETTERED.match(flat, end)):
        return lettered.end()
    found = _matched_code(flat, start, end, after)
    return found.end() if found else None


def _matched_code(flat: str, start: int, end: int, after: str) -> regex.Match[str] | None:
    """Return the code that digits begin, by the character *after* them."""
    if after in ("", " ", ",", ")", "%"):
        return _loose_code(flat, start, end, after)
    if after in ".°º":
        return _DOTTED.match(flat, start) or _COORDINATE.match(flat, start)
    if after == "-":
        score = _SCORE.match(flat, start)
        return _PHONE.match(flat, start) or (score if score and int(score[1]) >= int(score[2]) else None)
    return _AHEAD[after].match(flat, start) if after in _AHEAD else None


def _loose_code(flat: str, start: int, end: int, after: str) -> regex.Match[str] | None:
    """Return the telephone number or the coordinate that digits begin which a blank, a comma or a bracket ends."""
    if (flat[start] == "0" and end - start > 2) or (after == ")" and flat.startswith("(", start - 1, start)):
        return _PHONE.match(flat, start)
    if "." not in flat[start:end]:
        return None
    aside = after == "," or flat.startswith(_WINDS, end + 1)
    return _COORDINATE.match(flat, start) if aside else None


_WINDS = ("N", "S", "E", "W")


def _numbers_item(flat: str, start: int) -> bool:
    """Whether the bracket after digits was never opened, as in a list: "1) withdraw, 2) disarm"."""
    return flat.rfind("(", max(0, start - 80), start) <= flat.rfind(")", max(0, start - 80), start)


_AHEAD = {"'": _DECADE, ":": _SCORED, "/": _SLASHED}
"""What digits are part of by the sign after them: "the 80's", "3:16", "9/11"."""


_MONTH = rf"(?:{'|'.join(sorted(MONTHS))})\b\.?"
_DAY = r"\d{1,2}(?!\d)(?:st|nd|rd|th)?"
# A comma ties days only in a list that goes on. A list has an end, so that long tables of numbers are not read over and over.
_LIST = rf",\s?{_DAY}(?=(?:,\s?{_DAY}){{0,6}}+,?\s(?:and|or)\s{_DAY})"
_DAYS = rf"{_DAY}(?:\s?(?:-|/|,?\sand|to|or|until|till|through)\s?(?:the )?{_DAY}|{_LIST}){{0,8}}+"
_YEAR_AFTER = r"(?:,? (?:of )?\d{4}\b|,? '\d\d\b)?"
_DAYS_MONTH = lazy(rf"{_DAYS}(?:\s(?:of\s)?|-){_MONTH}(?!\w){_YEAR_AFTER}", regex.IGNORECASE)
_AFTER_MONTH = lazy(rf"{_DAYS}(?!\d|[.,]\d\d\d\b|\.\d){_YEAR_AFTER}", regex.IGNORECASE)
_NUMERIC_DATE = lazy(r"\d{1,4}(?:-\d{1,2}-\d{1,4}|/\d{1,2}/\d{2,4}|\.\d{1,2}\.\d{2,4})(?![\d])(?:T[\d:]++)?")
_CLOCK = lazy(
    r"(?:[01]?\d|2[0-4])[:](?:[0-5]\d)(?::[0-5]\d)?(?![:\d])(?:\s?-\s?\d{1,2}:\d{2})?(?:\s?[ap]\.?\s?m\b\.?)?"
    r"|(?:\d{1,2}(?:[:.]\d{2})?\s?(?:-|to|and)\s?)?\d{1,2}(?:[:.]\d{2}){0,2}\s?(?:[ap]m\b|[ap]\.\s?m\b\.?)"
    r"|\d{4}\s?(?:gmt|utc|local time|hrs\b|hours (?:gmt|local))"
    r"|\d{1,2}\s?(?:o'?\s?clock|gmt|utc|noon\b|midnight\b)"
    r"|[0-2]?\d[h][0-5]\d\b",
    regex.IGNORECASE,
)
_MILITARY_TIME = lazy(r"0\d[0-5]\d")
_LINKED_DAY = ("-", ",", "/", *LINKED_DAY)


class Beside(NamedTuple):
    """The words beside a number: the one before it, the one after it, and where that is."""

    last: str
    following: str
    after: int


def end_of_date(tokens: Tokens, k: int, number: Digits, beside: Beside) -> int | None:
    """Return where the date, year or time ends that the digits of word *k* begin; None where they do not."""
    start, end = number.start, number.end
    if found := _matched_date(tokens, k, number, beside):
        return found.end()
    if beside.last in BEFORE_TIME and number.bare and _MILITARY_TIME.fullmatch(tokens.flat, start, end):
        return end
    if beside.following in ERAS and isinstance(number.value, int):
        return tokens.end(beside.after)
    return end if number.bare and end - start == 4 and _is_year(tokens, number, beside) else None


def _matched_date(tokens: Tokens, k: int, number: Digits, beside: Beside) -> regex.Match[str] | None:
    """Return the numeric date, the time, or the days with their month that digits begin."""
    flat, start = tokens.flat, number.start
    found: regex.Match[str] | None = None
    if _may_be_figures(flat, number.end, beside.following):
        found = _NUMERIC_DATE.match(flat, start) or _CLOCK.match(flat, start)
    if not found and _is_after_month(tokens, k, beside):
        found = _AFTER_MONTH.match(flat, start)
    if not found and _may_precede_month(flat, number.end, beside.following):
        found = _DAYS_MONTH.match(flat, start)
    return found


def _may_be_figures(flat: str, end: int, following: str) -> bool:
    """Whether what follows digits lets them begin a date in figures or a clock time."""
    return flat[end : end + 1] in _DATE_SIGNS or following in CLOCK_WORDS or following in DAYS_LINK.words


def _is_after_month(tokens: Tokens, k: int, beside: Beside) -> bool:
    """Whether a month stands before digits, which do not count what follows."""
    return beside.last in MONTHS and is_month(tokens, k - 1) and not _begins_anew(tokens, k, beside)


def _may_precede_month(flat: str, end: int, following: str) -> bool:
    """Whether a month, or another day and then a month, may follow digits."""
    return following in MONTHS or following in OF.words or flat.startswith(_LINKED_DAY, end)


_DATE_SIGNS = ("-", "/", ".", ":")


def _begins_anew(tokens: Tokens, k: int, beside: Beside) -> bool:
    """Whether digits after a month count what follows: "In June 20 people died", "on 3 June 20 people died"."""
    before = tokens.word(k - 2)
    return (before == BEFORE_A_MONTH or before.isdecimal()) and counted(tokens, beside.after)


def is_month(tokens: Tokens, k: int) -> bool:
    """Whether a word that names a month does so here: "may" and "march" seldom do without a capital."""
    return tokens.capitalised(k) or tokens.words[k] not in AMBIGUOUS_MONTHS or tokens.lower == tokens.flat


def _is_year(tokens: Tokens, number: Digits, beside: Beside) -> bool:
    """Whether four bare digits are a year: by the word before, unless they count something."""
    value, end = number.value, number.end
    if not isinstance(value, int) or not 1000 <= value <= 2100:
        return False
    if _is_tied_to_digits(tokens.flat, end):
        return value >= 1800
    if beside.following in PEOPLE and beside.last not in BEFORE_YEARS:
        return False
    return _is_likely_year(value, beside.last, counts=counted(tokens, beside.after))


def _is_likely_year(value: int, last: str, *, counts: bool) -> bool:
    """Whether a lone value after a word is a year: an old one only by the word, a round one not where it may count."""
    if value < 1900:
        return last in BEFORE_OLD_YEARS and not counts
    return value <= 2060 and (not counts or value % 50 != 0 or last in BEFORE_YEARS)


def _is_tied_to_digits(flat: str, end: int) -> bool:
    """Whether a hyphen or a stroke ties a year to another: "1998-99"."""
    return flat[end : end + 1] in _YEAR_TIES and flat[end + 1 : end + 2].isdecimal()


_YEAR_TIES = ("-", "/")
