"""Numbers: every quantity of a text, with its bounds.

Other rooms may import `cardinal` and `ordinal` (words or digits to a whole number) and `SMALL_NUMBER` (a pattern for the
number words from one to ninety-nine) from here.
"""

from __future__ import annotations

from conflictnews.errors import NormalisationError
from conflictnews.models import NumberMention, Quantity
from conflictnews.numerals.words import SMALL_NUMBER, cardinal, ordinal
from conflictnews.text import Text

__all__ = ["SMALL_NUMBER", "cardinal", "find_numbers", "normalise_number", "numbers_in", "ordinal"]


def find_numbers(text: str) -> tuple[NumberMention, ...]:
    """The numbers of a text, in order."""
    return numbers_in(Text.of(text))


def normalise_number(text: str) -> Quantity:
    """The one number that a text is."""
    raise NormalisationError("number", text)


def numbers_in(text: Text) -> tuple[NumberMention, ...]:
    """The numbers of a text that other rooms read too."""
    return ()
