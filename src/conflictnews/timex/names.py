"""Time words in names, which are no dates: operations, papers, persons, products, telephone numbers."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable
from functools import cache

from conflictnews.language.rules import Found
from conflictnews.languages.en import word_endings as suffix
from conflictnews.languages.en.calendar import AFTER_NOUNS, MONTHS, PARTS, RELATIVE_DAYS, SEASONS, WEEKDAYS
from conflictnews.languages.en.clause_grammar import THE
from conflictnews.languages.en.date_grammar import ARTICLES
from conflictnews.languages.en.dates import FUNCTION_WORDS
from conflictnews.languages.en.named_times import (
    EVENTS,
    GIVEN_NAMES,
    MAKES,
    NAMED_AFTER_DAYS,
    PAPERS,
    TITLES,
    WEAK_LEADS,
    YEAR_LEADS,
)
from conflictnews.languages.en.number_contexts import RANK_LETTERS
from conflictnews.languages.en.peoples import PEOPLES
from conflictnews.patterns import lazy
from conflictnews.text import Text
from conflictnews.timex.direction import is_past
from conflictnews.timex.readings import Calendar, Reading, Series

_TITLE = 60
"""The longest title in quotation marks, in characters."""
_DIGITS_BEFORE = lazy(r"\d{3,}\x20$")
_DIGITS_AFTER = lazy(r"\x20\d{4}(?![\d-])")
_SENTENCE = lazy(r"(?:^|[.!?:\n\"(]\x20*|-\x20+)$")

_CALENDAR = MONTHS.keys() | WEEKDAYS.keys()
_CALENDAR_OR_LEADS = _CALENDAR | YEAR_LEADS
_EVENTS_OR_TITLES = EVENTS | TITLES
_NO_SURNAMES = frozenset({*_EVENTS_OR_TITLES, *PEOPLES, *_CALENDAR})
_AFTER_HYPHEN, _LETTERS = lazy(r"-([A-Z]\w+)"), lazy(r"[^\W\d_]+")


def is_name(text: Text, item: Found[Reading]) -> bool:
    """Return whether what a rule found is a piece of a name.

    >>> item = Found(10, 16, Calendar(cycle="WI"), "timex.season")
    >>> is_name(Text.of("Operation Winter Gale"), item), is_name(Text.of("They left Winter behind"), item)
    (True, False)
    """
    folded, start, end = text.folded, item.start, item.end
    if isinstance(item.value, Series):
        return False
    if folded[start].isdigit():
        return _is_numbered(text, item) or _carries_a_day(text, item)
    start += len(_THE) if text.lower.startswith(_THE, start) else 0
    word = text.lower[start:end]
    if " " in word:
        return _carries_a_day(text, item)
    test = _tests().get(word)
    if test is None or not folded[start].isupper() or folded[start:end].isupper():
        return False
    return _in_a_title(folded, start, end) or test(text, start, end)


@cache
def _tests() -> dict[str, Callable[[Text, int, int], bool]]:
    """Return the test that tells a name, by the time word in it."""
    tests: dict[str, Callable[[Text, int, int], bool]] = {}
    tests |= dict.fromkeys((*SEASONS, *PARTS, *RELATIVE_DAYS, "weekend"), _beside_a_name)
    tests |= dict.fromkeys((*WEEKDAYS, *MONTHS), _is_named_after)
    return tests


def _carries_a_day(text: Text, item: Found[Reading]) -> bool:
    """Return True if a day is the name of what follows: "the 23 March Movement"; not in "On 5 May Brigade 93 left"."""
    reading = item.value
    if not isinstance(reading, Calendar) or None in (reading.day, reading.month) or reading.year or reading.weekday:
        return False
    beside = _Neighbours(text, item.start, item.end)
    return beside.after[:1].isupper() and beside.after.lower() in NAMED_AFTER_DAYS and not beside.then.isdigit()


def is_adjective(text: Text, item: Found[Reading]) -> bool:
    """Return whether a part of the day only says what kind of thing follows: "an evening gown", "night flights"."""
    if item.rule != "timex.part-of-a-day":
        return False
    det, _, part = text.lower[item.start : item.end].rpartition(" ")
    after = _Neighbours(text, item.start, item.end).after
    if part not in PARTS or not after.islower() or after in FUNCTION_WORDS or after in AFTER_NOUNS or after.endswith(suffix.LY):
        return False
    if det in ARTICLES.words:
        return not is_past(after)
    return part in _OF_A_KIND or (not det and after.endswith(suffix.S))


_THE = f"{THE} "
_OF_A_KIND = frozenset({"daylight", "daytime"})
"""Parts of the day that, before a noun, are never a time."""


class _Neighbours:
    """The words beside a match, as written, where only a blank stands between."""

    def __init__(self, text: Text, start: int, end: int) -> None:
        words, starts = text.words
        folded = text.folded
        at, after = bisect_left(starts, start), bisect_left(starts, end)
        self.before = self.after = self.then = ""
        if at and starts[at - 1] + len(words[at - 1]) == start - 1 and folded[start - 1] == " ":
            self.before = folded[starts[at - 1] : start - 1]
        if after < len(words) and starts[after] == end + 1 and folded[end] == " ":
            self.after = folded[starts[after] : starts[after] + len(words[after])]
            if after + 1 < len(words) and folded[starts[after] + len(words[after])] == " ":
                self.then = folded[starts[after + 1] : starts[after + 1] + 1]
        self.opens = _SENTENCE.search(folded, max(0, start - 3), start) is not None


def _in_a_title(folded: str, start: int, end: int) -> bool:
    """Return whether the match stands in a title in quotation marks, all of whose longer words are capitalised."""
    opened, closed = folded.rfind('"', max(0, start - _TITLE), start), folded.find('"', end, end + _TITLE)
    if opened < 0 or closed < 0 or closed - opened >= _TITLE or "\n" in folded[opened:closed]:
        return False
    words = [word for word in _LETTERS.findall(folded, opened, closed) if len(word) > 3]
    return len(words) > 1 and words[-1].lower() not in EVENTS and all(map(_is_titled, words))


def _is_titled(word: str) -> bool:
    return word[0].isupper()


def _beside_a_name(text: Text, start: int, end: int) -> bool:
    """Return whether a season, a part of the day or "Today" follows or precedes a name's word."""
    beside = _Neighbours(text, start, end)
    if beside.after.lower() in PAPERS and beside.after[0].isupper():
        return True
    if beside.after.lower() in EVENTS or text.folded.startswith(suffix.GENITIVE, end):
        return False
    if beside.opens:
        return text.lower[start:end] in SEASONS and _is_capital_word(beside.after)
    return _is_ranked(beside) or (beside.before[:1].isupper() and beside.before.lower() not in _CALENDAR_OR_LEADS)


def _is_ranked(beside: _Neighbours) -> bool:
    """Return whether a number before a time word and a capital after it make a name: "the 4th Winter Brigade"."""
    return beside.before[:1].isdigit() and beside.before[-2:] in RANK_LETTERS and beside.after[:1].isupper()


def _is_capital_word(word: str) -> bool:
    return word[:1].isupper() and not word.isupper()


def _is_named_after(text: Text, start: int, end: int) -> bool:
    """Return whether a weekday or a month is a person's, a paper's or a movement's name."""
    if _is_tied_to_a_name(text, end):
        return True
    beside = _Neighbours(text, start, end)
    if not beside.after[:1].isupper():
        return False
    word, after = text.lower[start:end], beside.after.lower()
    if after in PAPERS:
        return True
    if beside.before.lower() == THE and after not in _EVENTS_OR_TITLES:
        return word in WEEKDAYS or beside.then.isupper()
    return word in GIVEN_NAMES and after not in _NO_SURNAMES and (beside.opens or beside.before.lower() in WEAK_LEADS)


def _is_tied_to_a_name(text: Text, end: int) -> bool:
    """Return whether a hyphen ties a word to another that is none of the calendar."""
    hyphen = _AFTER_HYPHEN.match(text.folded, end, end + 20)
    return hyphen is not None and hyphen[1].lower() not in _CALENDAR


def _is_numbered(text: Text, item: Found[Reading]) -> bool:
    """Return whether a year is a number of something else: a telephone, a make, a firm."""
    reading, folded = item.value, text.folded
    if not isinstance(reading, Calendar) or item.end - item.start != len("2024") or reading.year is None:
        return False
    if _DIGITS_BEFORE.search(folded, max(0, item.start - 8), item.start) or _DIGITS_AFTER.match(folded, item.end):
        return True
    beside = _Neighbours(text, item.start, item.end)
    return _is_of_a_make(beside) or _is_of_a_firm(beside)


def _is_of_a_make(beside: _Neighbours) -> bool:
    """Return whether a make and a model follow: "the 1998 Land Cruiser"."""
    return beside.after.lower() in MAKES and beside.after[0].isupper() and beside.then.isupper()


def _is_of_a_firm(beside: _Neighbours) -> bool:
    """Return whether a name stands before: "firms such as Studio 1984 lost"."""
    named = beside.before.istitle() and beside.before.lower() not in _CALENDAR_OR_LEADS
    return named and beside.after.islower() and not beside.opens
