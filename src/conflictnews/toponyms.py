"""Places: which names of a text are places, and which place each is."""

from __future__ import annotations

from conflictnews.errors import NormalisationError
from conflictnews.models import Place, PlaceMention
from conflictnews.text import Text


def find_places(text: str, *, country: str | None = None, demonyms: bool = False) -> tuple[PlaceMention, ...]:
    """The places of a text, in order."""
    return places_in(Text.of(text), country=country, demonyms=demonyms)


def normalise_place(text: str, *, country: str | None = None) -> Place:
    """The place that a name means."""
    raise NormalisationError("place", text)


def places_in(text: Text, *, country: str | None = None, demonyms: bool = False) -> tuple[PlaceMention, ...]:
    """The places of a text that other rooms read too."""
    return ()
