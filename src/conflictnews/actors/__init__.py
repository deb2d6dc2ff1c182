"""Actors: armed groups, state forces, organisations.

A name of the tables wins; then forces and governments by their country, groups by a noun, and last common nouns ("the army"),
whose country is the one that the paragraph speaks of.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from functools import cache

from conflictnews.actors.countries import Setting, countries_in, country_words
from conflictnews.actors.forces import COMMON_NOUNS, Stretch, forces_in
from conflictnews.actors.groups import groups_in, introduced
from conflictnews.actors.names import Reading, named, names, slug, ucdp_name
from conflictnews.languages.en.actor_words import GROUPS
from conflictnews.models import Actor, ActorMention, PlaceMention
from conflictnews.text import Text
from conflictnews.toponyms import places_in

__all__ = ["actors_in", "find_actors", "slug", "ucdp_name"]


def find_actors(text: str) -> tuple[ActorMention, ...]:
    """Return the actors of a text, in order: names of the tables, forces by their country, groups, common nouns for a force.

    >>> [(m.text, m.actor.name) for m in find_actors("Turkish forces shelled the SDF near Manbij.")]
    [('Turkish forces', 'Military Forces of Turkey'), ('SDF', 'Syrian Democratic Forces')]
    >>> [(m.text, m.actor.name) for m in find_actors("In Mali, the army clashed with Fulani herders.")]
    [('army', 'Military Forces of Mali'), ('Fulani herders', 'Fulani')]

    Names are those of the UCDP Actor Dataset (22.1) and of ACLED (codebook 2023), which also name a state's forces after the
    state. A force whose country nothing tells has the country None.
    """
    document = Text.of(text)
    return actors_in(document, lambda: places_in(document))


def actors_in(
    text: Text, places: Callable[[], tuple[PlaceMention, ...]] = tuple, *, country: str | None = None
) -> tuple[ActorMention, ...]:
    """Return the actors of a `Text`; `places` is called only where a common noun needs the country that is spoken of."""
    reading = Reading(text, _cues())
    countries = list(countries_in(reading))
    setting = Setting(text, reading, countries, country)
    stretches = _chosen(_candidates(reading, countries, setting, places))
    return tuple(
        ActorMention(*text.piece(reading.starts[first], reading.end(first, last)), actor, rule=rule)
        for first, last, actor, rule in stretches
    )


@cache
def _cues() -> frozenset[str]:
    """Return the words at which any of the readers begins."""
    return frozenset((*names().first, *country_words(), *COMMON_NOUNS, *GROUPS))


def _candidates(
    reading: Reading,
    countries: list[tuple[int, int, str, bool]],
    setting: Setting,
    places: Callable[[], tuple[PlaceMention, ...]],
) -> list[Stretch]:
    located = False

    def country_at(at: int) -> str | None:
        nonlocal located
        if not located:
            located = True
            setting.with_places(places())
        return setting.at(at)

    found: list[Stretch] = [
        (first, last, actor, f"actors.{actor.id}") for first, last, actor in named(reading, setting.spoken_of)
    ]
    new = list(introduced(reading, found, setting.spoken_of, setting.main))
    short = {abbreviation: actor for abbreviation, actor, _, _ in new}
    found += [(first, last, actor, "actors.introduced") for _, actor, first, last in new]
    found += [(at, at, actor, "actors.abbreviation") for at, actor in _abbreviated(reading, short)]
    found += forces_in(reading, countries, country_at)
    covered = {at for first, last, *_ in found for at in range(first, last + 1)}
    groups = groups_in(reading, countries, setting.main)
    found += (group for group in groups if covered.isdisjoint(range(group[0], group[1] + 1)))
    return found


def _abbreviated(reading: Reading, introduced: dict[str, Actor]) -> Iterator[tuple[int, Actor]]:
    """Yield where an abbreviation stands that the text has introduced."""
    if not introduced:
        return
    first = {abbreviation.split("-")[0].lower(): abbreviation for abbreviation in introduced}
    for at, word in enumerate(reading.words):
        if word in first and re.match(re.escape(first[word]) + r"(?!\w)", reading.folded[reading.starts[at] :][:40]):
            yield at, introduced[first[word]]


def _chosen(found: Iterable[Stretch]) -> list[Stretch]:
    """Return the leftmost stretches, of those that begin at one word the longest, then the first: disjoint and in order."""
    out: list[Stretch] = []
    for stretch in sorted(found, key=lambda stretch: (stretch[0], -stretch[1])):
        if not out or stretch[0] > out[-1][1]:
            out.append(stretch)
    return out
