"""The words of a line and their stems, whatever they say."""

from __future__ import annotations

import re
from collections.abc import Iterable

from conflictnews.patterns import lazy_re
from conflictnews.tables.characters import MARKED_LETTERS

SHORTEST_LONG = 4
"""A longer word has as many letters."""

STEM = 5
"""So many letters of a word tell it from others, whatever its ending."""

LONG_WORD = lazy_re(r"[^\W\d_]{4,}")
_TOKEN = lazy_re(rf"[\w'{MARKED_LETTERS}-]+")
_ASCII_TOKEN = lazy_re(r"[\w'-]+", re.ASCII)
"""The same for a text without other letters: many ranges of letters take twice the time."""
_UNSPACED = lazy_re(r"[\u3040-\u30ff\u3400-\u9fff]")


def pieces(text: str) -> list[str]:
    """The words of a text as blanks part them; in a script without blanks, pairs of its characters."""
    words = text.split()
    unspaced = len(words) == 1 and _UNSPACED.match(text) is not None
    return [text[i : i + 2] for i in range(0, len(text), 2)] if unspaced else words


def words_of(text: str) -> list[str]:
    """The words of a text in small letters."""
    if text.isascii():
        return _ASCII_TOKEN.findall(text.lower())
    return _TOKEN.findall(lowered(text).replace("’", "'"))


def lowered(text: str) -> str:
    """A text in small letters, the Turkish capital with a dot as one letter."""
    return text.replace("İ", "I").lower()


def stems(words: Iterable[str]) -> frozenset[str]:
    """The stems of the longer among some words."""
    return frozenset([word[:STEM] for word in words if len(word) >= SHORTEST_LONG and word[0].isalpha()])
