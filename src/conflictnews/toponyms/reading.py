"""Reading: from a text to its mentions of places, step by step."""

from __future__ import annotations

from operator import attrgetter, itemgetter

from conflictnews.models import Place, PlaceMention
from conflictnews.text import Text
from conflictnews.toponyms.evidence import probability, weigh
from conflictnews.toponyms.homes import homes_in
from conflictnews.toponyms.lines import Lines
from conflictnews.toponyms.names import Name, names_in
from conflictnews.toponyms.offsets import offset_at, part_before
from conflictnews.toponyms.resolve import resolve
from conflictnews.toponyms.sites import longer_names, unlisted_names, whole_names
from conflictnews.toponyms.words import words_in

LEAST = 0.0
"""The log odds from which a name is reported: as likely a place's as not."""
LEAST_CONFIDENCE = 0.25
"""Below this a mention has no place: nothing settles which one is meant."""


def candidates_in(text: Text) -> list[Name]:
    """The names of a text that may be places', with the evidence for it."""
    words = words_in(text)
    lines = Lines(text, words)
    names = whole_names(text, words, longer_names(text, words, names_in(text, words), lines), lines)
    names = sorted([*names, *unlisted_names(text, words, lines), *homes_in(text, words)], key=attrgetter("start"))
    weigh(text, words, names, lines)
    return names


def read(text: Text, country: str | None, demonyms: bool) -> tuple[PlaceMention, ...]:
    """The mentions of places in a text."""
    # the border of two countries covers the two demonyms in it
    left_out = frozenset(("home", "border" if demonyms else "demonym"))
    found: list[tuple[int, PlaceMention]] = []
    for sense in resolve(candidates_in(text), country):
        names = [name for name in sense.names if name.logit >= LEAST and name.rule not in left_out]
        if names:
            places, sureness = sense.places(), sense.sureness
            found.extend((name.start, _mention(text, name, places, sureness)) for name in names)
    return tuple(mention for _, mention in sorted(found, key=itemgetter(0)))


def _mention(text: Text, name: Name, places: tuple[Place, ...], sureness: float) -> PlaceMention:
    span = text.span(name.start, name.end)
    confidence = round(probability(name.logit) * sureness, 4)
    chosen = 1 if places and confidence >= LEAST_CONFIDENCE else 0
    return PlaceMention(
        span=span,
        text=text.source[span.start : span.end],
        place=places[0] if chosen else None,
        confidence=confidence,
        alternatives=places[chosen:],
        rule=f"places.{name.rule}",
        offset=offset_at(text, name.start, name.end),
        part=part_before(text, name.start),
    )
