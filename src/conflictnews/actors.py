"""Actors: armed groups, state forces, organisations."""

from __future__ import annotations

from conflictnews.models import ActorMention
from conflictnews.text import Text


def find_actors(text: str) -> tuple[ActorMention, ...]:
    """The actors of a text, in order."""
    return actors_in(Text.of(text))


def actors_in(text: Text) -> tuple[ActorMention, ...]:
    """The actors of a text that other rooms read too."""
    return ()
