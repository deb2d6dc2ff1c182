"""Number words: what "three hundred and sixty-seven" and "sixty-seventh" are worth."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

import regex

from conflictnews.languages.en.number_words import (
    ORDINAL_TEENS,
    ORDINAL_TENS,
    ORDINAL_UNITS,
    SCALES,
    TEENS,
    TENS,
    UNITS,
    ZERO,
)


class Word(NamedTuple):
    """What a number word is worth, and how it combines.

    `size` is the room that it needs: a unit fits where the last digit is open, a number below a hundred where the last two are.
    """

    value: int
    size: int
    ordinal: bool = False


UNIT, TWO_DIGITS, HUNDRED, SCALE = 10, 100, 101, 1000


@cache
def vocabulary() -> dict[str, Word]:
    """Every number word in lower case: "forty", "fortieth", "fortyone", "thousands"."""
    words = {word: Word(0, UNIT) for word in ZERO}
    words |= {word: Word(value, UNIT) for word, value in UNITS.items()}
    words |= {word: Word(value, TWO_DIGITS) for word, value in {**TEENS, **TENS}.items()}
    words |= {word: Word(value, UNIT, ordinal=True) for word, value in ORDINAL_UNITS.items()}
    words |= {word: Word(value, TWO_DIGITS, ordinal=True) for word, value in {**ORDINAL_TEENS, **ORDINAL_TENS}.items()}
    words |= {ten + one: Word(a + b, TWO_DIGITS) for ten, a in TENS.items() for one, b in UNITS.items()}
    words |= {ten + one: Word(a + b, TWO_DIGITS, ordinal=True) for ten, a in TENS.items() for one, b in ORDINAL_UNITS.items()}
    for word, value in {"hundred": 100, **SCALES}.items():
        size = HUNDRED if value == 100 else SCALE
        words[word] = words[word + "s"] = Word(value, size)
        words[word + "th"] = Word(value, size, ordinal=True)
    return words


class Sum:
    """A number that is being read, word by word.

    `total` holds what is finished, `group` the part below the next scale word (None while it is empty).
    """

    __slots__ = ("after_and", "group", "smallest", "total")

    total: int
    group: int | None
    smallest: int
    after_and: int

    def __init__(self) -> None:
        self.total = 0
        self.group: int | None = None
        self.smallest = 0  # the last scale used; 0 while there is none
        self.after_and = 0  # what was added since the last "and"; 0 while there was none

    def add(self, word: Word, *, joined_by_and: bool = False) -> bool:
        """Take one more word; False where it does not continue the number."""
        if word.size <= TWO_DIGITS:
            return self._add_below_hundred(word, joined_by_and=joined_by_and)
        self.after_and = 0
        if joined_by_and:
            return False
        return self._hundred() if word.size == HUNDRED else self._scale(word.value)

    def _add_below_hundred(self, word: Word, *, joined_by_and: bool) -> bool:
        group = self.group
        if group is not None and not self._has_room(group, word.size, joined_by_and=joined_by_and):
            return False
        if group and not word.value:
            return False
        self.group = (group or 0) + word.value
        if joined_by_and or self.after_and:
            self.after_and += word.value
        return True

    def _hundred(self) -> bool:
        if self.group is None and self.smallest:
            return False
        group = 1 if self.group is None else self.group
        if not 0 < group < 100:
            return False
        self.group = group * 100
        return True

    @staticmethod
    def _has_room(group: int, size: int, *, joined_by_and: bool) -> bool:
        last = group % 100
        if size == UNIT and not joined_by_and:
            return group > 0 and (last == 0 or (last % 10 == 0 and last > 10))
        return group > 0 and last == 0

    def _scale(self, scale: int) -> bool:
        group = self.group
        if group == 0:
            return False
        if not self.smallest or scale < self.smallest:
            if group is None:
                if self.smallest:
                    return False
                group = 1
            self.total += group * scale
        elif scale > self.smallest and self.total < scale:  # two thousand million
            self.total = (self.total + (group or 0)) * scale
        else:
            return False
        self.group = None
        self.smallest = scale
        return True

    @property
    def value(self) -> int:
        """What has been read so far."""
        return self.total + (self.group or 0)


_WORD = regex.compile(r"\w+")


def cardinal(words: str) -> int | None:
    """The whole number that words or digits spell, or None.

    >>> cardinal("two hundred and six"), cardinal("Twenty-one"), cardinal("a hundred"), cardinal("1,200")
    (206, 21, 100, 1200)
    >>> cardinal("several") is None
    True
    """
    return _whole(words, ordinal=False)


def ordinal(words: str) -> int | None:
    """The rank that words or digits spell ("twenty-first", "21st"), or None.

    >>> ordinal("twenty-first"), ordinal("3rd"), ordinal("one hundred and second")
    (21, 3, 102)
    """
    return _whole(words, ordinal=True)


_DIGITS = regex.compile(r"\d{1,3}(?:[,٬]\d{3})++|\d++")
_SUFFIXED = regex.compile(r"(\d++)(?:st|nd|rd|th)", regex.IGNORECASE)


def _whole(words: str, *, ordinal: bool) -> int | None:
    words = words.strip()
    if digits := (_SUFFIXED if ordinal else _DIGITS).fullmatch(words):
        return int(regex.sub(r"\D", "", digits[0]))
    parts = _WORD.findall(words.lower())
    if parts[:1] in (["a"], ["an"]):
        parts = parts[1:]
    total, spelled, rank, joined_by_and = Sum(), vocabulary(), False, False
    for part in parts:
        if part == "and" and total.value and not joined_by_and:
            joined_by_and = True
            continue
        word = spelled.get(part)
        if word is None or rank or not total.add(word, joined_by_and=joined_by_and):
            return None
        rank, joined_by_and = word.ordinal, False
    return total.value if parts and not joined_by_and and rank is ordinal else None


SMALL_NUMBER = (
    r"(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?"
    r"|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen"
    r"|one|two|three|four|five|six|seven|eight|nine)"
)
"""A pattern for the number words from one to ninety-nine, to be read by `cardinal`."""
