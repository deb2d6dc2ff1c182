"""Quotations: what is quoted, and who speaks."""

from __future__ import annotations

from conflictnews.models import Quote
from conflictnews.text import Text


def find_quotes(text: str) -> tuple[Quote, ...]:
    """The quotations of a text, in order."""
    return quotes_in(Text.of(text))


def quotes_in(text: Text) -> tuple[Quote, ...]:
    """The quotations of a text that other rooms read too."""
    return ()
