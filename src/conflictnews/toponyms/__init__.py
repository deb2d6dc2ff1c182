"""Places: which names of a text are places, and which place each is."""

from __future__ import annotations

from operator import itemgetter

from conflictnews.errors import NormalisationError
from conflictnews.gazetteer import gazetteer
from conflictnews.models import Place, PlaceMention
from conflictnews.text import Text
from conflictnews.toponyms.evidence import probability, weigh
from conflictnews.toponyms.lines import Lines
from conflictnews.toponyms.names import Name, names_in, words_in
from conflictnews.toponyms.offsets import offset_before
from conflictnews.toponyms.resolve import Sense, resolve
from conflictnews.toponyms.sites import complete, unlisted

LEAST = 0.0
"""The log odds from which a name is reported: as likely a place's as not."""


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
    words = words_in(text)
    lines = Lines(text, words)
    names = complete(text, words, names_in(text, words), lines)
    names = sorted(names + unlisted(text, words, lines), key=lambda name: name.start)
    weigh(text, words, names, lines)
    found = [
        (name.start, _mention(text, name, sense))
        for sense in resolve(names, country)
        for name in sense.names
        if name.logit >= LEAST and name.rule != ("border" if demonyms else "demonym")
    ]
    return tuple(mention for _, mention in sorted(found, key=itemgetter(0)))


def _mention(text: Text, name: Name, sense: Sense) -> PlaceMention:
    span, places = text.span(name.start, name.end), sense.places
    return PlaceMention(
        span=span,
        text=text.source[span.start : span.end],
        place=places[0] if places else None,
        confidence=probability(name.logit) * sense.sureness,
        alternatives=places[1:],
        rule=name.rule,
        offset=offset_before(text, name.start),
    )
