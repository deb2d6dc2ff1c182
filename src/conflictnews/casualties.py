"""Casualties: who was harmed, how many, who says so."""

from __future__ import annotations

import datetime as dt

from conflictnews.actors import actors_in
from conflictnews.models import ActorMention, Casualty, DateMention, NumberMention
from conflictnews.numerals import numbers_in
from conflictnews.text import Text
from conflictnews.timex import dates_in


def find_casualties(text: str, *, reference: dt.date | None = None) -> tuple[Casualty, ...]:
    """The statements of harm of a text, in order."""
    read = Text.of(text)
    return casualties_in(read, numbers_in(read), dates_in(read, reference), actors_in(read))


def casualties_in(
    text: Text, numbers: tuple[NumberMention, ...], dates: tuple[DateMention, ...], actors: tuple[ActorMention, ...]
) -> tuple[Casualty, ...]:
    """The statements of harm of a text whose numbers, dates and actors are known."""
    return ()
