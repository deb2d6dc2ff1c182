"""Places: which names of a text are places, and which place each is."""

from __future__ import annotations

from collections.abc import Iterator

from conflictnews.errors import NormalisationError
from conflictnews.gazetteer import gazetteer
from conflictnews.models import Place, PlaceMention
from conflictnews.text import Text
from conflictnews.toponyms.evidence import probability, weigh
from conflictnews.toponyms.lines import Lines
from conflictnews.toponyms.names import names_in, words_in
from conflictnews.toponyms.offsets import offset_before
from conflictnews.toponyms.resolve import Sense, resolve
from conflictnews.toponyms.sites import complete, unlisted

LEAST = 0.5
"""How likely a name must be a place's to be reported."""


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
    names = complete(text, words, names_in(text, words))
    names = sorted(names + unlisted(text, words, lines), key=lambda name: name.start)
    weigh(text, words, names, lines)
    mentions = [m for sense in resolve(names, country) for m in _mentions(text, sense) if m.rule != ("border" if demonyms else "demonym")]
    return tuple(sorted(mentions, key=lambda m: m.span))


def _mentions(text: Text, sense: Sense) -> Iterator[PlaceMention]:
    """The mentions of a sense that are likely to be places at all."""
    order = sorted(range(len(sense.shares)), key=lambda i: -sense.shares[i])
    places = [sense.bearers.candidates[i].place for i in order[:6]]
    sure = sense.shares[order[0]] if order else 1.0
    for name in sense.names:
        likely = probability(name.logit)
        if likely >= LEAST:
            yield PlaceMention(
                span=text.span(name.start, name.end),
                text=text.source_of(name.start, name.end),
                place=places[0] if places else None,
                confidence=likely * sure,
                alternatives=tuple(places[1:]),
                rule=name.rule,
                offset=offset_before(text, name.start),
            )
