"""The laws of single rooms: what each `find_*` and `normalise_*` promises of any text, without reading a whole article."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Sequence
from itertools import pairwise

from conflictnews import (
    Mention,
    NormalisationError,
    Place,
    find_actors,
    find_casualties,
    find_dates,
    find_numbers,
    find_places,
    find_quotes,
    normalise_date,
    normalise_number,
    normalise_place,
)

REFERENCE = dt.date(2021, 6, 9)


def _mentions(text: str, found: Sequence[Mention], *, nested: bool = False) -> Iterable[str]:
    for mention in found:
        if text[mention.span.start : mention.span.end] != mention.text:
            yield f"{mention.span} is not {mention.text!r}"
    for one, other in pairwise(found):
        if one.span.end > other.span.start and not (nested and (one.span in other.span or other.span in one.span)):
            yield f"{one.span} overlaps {other.span} or stands after it"


def _ordered(what: str, *figures: object) -> Iterable[str]:
    known = [figure for figure in figures if figure is not None]
    if known != sorted(known):  # type: ignore[type-var] # numbers, or dates
        yield f"{what}: {figures} are not in order"


def _numbers(text: str) -> Iterable[str]:
    found = find_numbers(text)
    yield from _mentions(text, found)
    for mention in found:
        yield from _ordered(mention.text, mention.quantity.low, mention.quantity.value, mention.quantity.high)


def _dates(text: str) -> Iterable[str]:
    for reference in (None, REFERENCE):
        found = find_dates(text, reference=reference)
        yield from _mentions(text, found)
        for mention in found:
            if (interval := mention.date.interval) is not None:
                yield from _ordered(mention.text, interval.first, interval.last)


def _places(text: str) -> Iterable[str]:
    found = find_places(text, demonyms=True)
    yield from _mentions(text, found)
    for mention in found:
        if not 0 <= mention.confidence <= 1:
            yield f"confidence {mention.confidence} of {mention.text!r}"
        yield from _off_the_map(mention.place, *mention.alternatives)


def _off_the_map(*places: Place | None) -> Iterable[str]:
    for place in places:
        if place is not None and (abs(place.latitude or 0) > 90 or abs(place.longitude or 0) > 180):
            yield f"{place} lies at {place.latitude}, {place.longitude}"


def _actors(text: str) -> Iterable[str]:
    return _mentions(text, find_actors(text))


def _quotes(text: str) -> Iterable[str]:
    found = find_quotes(text)
    yield from _mentions(text, found, nested=True)
    for quote in found:
        yield from (f"part {part} outside {quote.span}" for part in quote.parts if part not in quote.span)
        if (quote.cue is None) != (quote.cue_text is None) or (quote.cue is not None and quote.cue.end > len(text)):
            yield f"cue {quote.cue} is not {quote.cue_text!r}"


def _casualties(text: str) -> Iterable[str]:
    found = find_casualties(text, reference=REFERENCE)
    yield from _mentions(text, found)
    for statement in found:
        yield from _ordered(statement.text, 0, statement.low, statement.best, statement.high)
        for role in (statement.victims, statement.perpetrator, statement.claimed_by):
            yield from _mentions(text, () if role is None else (role,))


def _refuses(normalise: Callable[[str], object]) -> Callable[[str], Iterable[str]]:
    """Return a law: the function gives a value or raises NormalisationError, nothing else."""

    def law(text: str) -> Iterable[str]:
        try:
            normalise(text)
        except NormalisationError as error:
            return [] if repr(text) in str(error) else [f"the message does not quote the text: {error}"]
        return []

    return law


ROOMS: dict[str, Callable[[str], Iterable[str]]] = {
    "numbers": _numbers,
    "dates": _dates,
    "places": _places,
    "actors": _actors,
    "quotes": _quotes,
    "casualties": _casualties,
    "normalise number": _refuses(normalise_number),
    "normalise date": _refuses(normalise_date),
    "normalise place": _refuses(normalise_place),
}
"""The laws of each room, by its name."""


def broken_in_rooms(text: str, rooms: Iterable[str] = ROOMS) -> list[str]:
    """Return what is wrong with what the rooms read in a text: the laws that they break."""
    return [f"{room}: {wrong}" for room in rooms for wrong in ROOMS[room](text)]
