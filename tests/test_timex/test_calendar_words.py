"""Every calendar word of English is read where such a word stands."""

from __future__ import annotations

from collections.abc import Iterable

import pytest

from conflictnews import find_dates
from conflictnews.languages.en import calendar

PHRASES: dict[str, tuple[Iterable[str], tuple[str, ...]]] = {
    "months": (calendar.MONTHS, ("It began on 4 {} 2019.",)),
    "weekdays": (calendar.WEEKDAYS, ("It began on {}.",)),
    "seasons": (calendar.SEASONS, ("It began in the {} of 2019.",)),
    "units": (calendar.UNITS, ("The siege lasted three {}s.", "It ended last {}.")),
    "parts of the day": (calendar.PARTS, ("It began at {}.",)),
    "days": (calendar.RELATIVE_DAYS, ("It begins {}.",)),
    "the present": (calendar.NOW, ("It is {} calm.",)),
    "repetition": (calendar.FREQUENCIES, ("It was shelled {}.",)),
    "decades": (calendar.DECADES, ("It began in the {}.",)),
}
"""The words of each kind, and phrases in one of which at least such a word is part of a date."""
TITLED = {"months", "weekdays"}
"""Kinds that are written with a capital."""


@pytest.mark.parametrize("kind", PHRASES)
def test_a_calendar_word_is_read_in_its_phrase(kind: str) -> None:
    words, phrases = PHRASES[kind]
    written = [word.capitalize() if kind in TITLED else word for word in words]
    unread = [word for word in written if not any(word in found for found in _texts(word, phrases))]

    assert unread == []


def _texts(word: str, phrases: tuple[str, ...]) -> list[str]:
    """The dates that are found in the phrases with a word."""
    return [mention.text for phrase in phrases for mention in find_dates(phrase.format(word))]
