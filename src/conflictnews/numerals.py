"""Numbers: every quantity of a text, with its bounds."""

from __future__ import annotations

from conflictnews.errors import NormalisationError
from conflictnews.models import NumberMention, Quantity
from conflictnews.text import Text


def find_numbers(text: str) -> tuple[NumberMention, ...]:
    """The numbers of a text, in order."""
    return numbers_in(Text.of(text))


def normalise_number(text: str) -> Quantity:
    """The one number that a text is."""
    raise NormalisationError("number", text)


def numbers_in(text: Text) -> tuple[NumberMention, ...]:
    """The numbers of a text that other rooms read too."""
    return ()
