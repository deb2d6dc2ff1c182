"""Places: which names of a text are places, and which place each is."""

from __future__ import annotations

from conflictnews.errors import NormalisationError
from conflictnews.gazetteer import gazetteer
from conflictnews.models import Place, PlaceMention
from conflictnews.text import Text


def find_places(text: str, *, country: str | None = None, demonyms: bool = False) -> tuple[PlaceMention, ...]:
    """The places of a text, in order."""
    return places_in(Text.of(text), country=country, demonyms=demonyms)


def normalise_place(text: str, *, country: str | None = None) -> Place:
    """The place that a name means."""
    found = gazetteer().best(text, country)
    if not found:
        raise NormalisationError("place", text)
    return found[0]


def places_in(text: Text, *, country: str | None = None, demonyms: bool = False) -> tuple[PlaceMention, ...]:
    """The places of a text that other rooms read too."""
    from conflictnews.toponyms.evidence import weigh
    from conflictnews.toponyms.names import names_in, words_in
    from conflictnews.toponyms.resolve import resolve

    words = words_in(text)
    names = names_in(text, words)
    weigh(text, words, names)
    return tuple(resolve(text, names, country))
