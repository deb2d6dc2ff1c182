"""Homes: what the names of forces and armed groups say of the country that a text speaks of.

Such a name is no place's. It speaks for its home as the name of a people does, so that "a FACA post in Besson" is looked for in
the Central African Republic and not wherever the best-known Besson lies.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from functools import cache

from conflictnews.languages.en.actor_words import ORDINARY_WORDS
from conflictnews.models import ActorKind
from conflictnews.tables.actors import ROWS
from conflictnews.tables.countries import COUNTRIES
from conflictnews.text import Text
from conflictnews.toponyms.bearers import bearers_of
from conflictnews.toponyms.names import Name
from conflictnews.toponyms.words import Word

_AT_HOME = frozenset({ActorKind.ARMED_GROUP, ActorKind.STATE_FORCE, ActorKind.CRIMINAL_GROUP, ActorKind.COMMUNAL_GROUP})
"""Kinds of actors that mostly use force in the country that they belong to."""
ACROSS_BORDERS = frozenset(
    {
        *("al-qaeda", "al-qaeda-in-the-islamic-maghreb", "al-qaeda-in-the-indian-subcontinent", "islamic-state"),
        *("boko-haram", "islamic-state-west-africa-province", "islamic-state-sahel-province", "lords-resistance-army"),
        *("kurdistan-workers-party", "islamic-state-khorasan-province", "islamic-state-central-africa-province"),
    }
)
"""Groups that fight in several countries: their names say nothing of the one that a text speaks of."""
_LEAST = 3
"""Letters that a name has at least: shorter ones stand for too much else."""


@cache
def _homes() -> dict[str, tuple[tuple[str, str], ...]]:
    """Return the names of forces and groups with the name of their one country, by first word, the longest first."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    for name, country in _named():
        found[name].add(country)
    by_first: defaultdict[str, list[tuple[str, str]]] = defaultdict(list)
    for name, homes in sorted(found.items(), key=lambda row: -len(row[0])):
        if len(homes) == 1:
            by_first[name.split(" ", 1)[0].split("-", 1)[0]].append((name, min(homes)))
    return {first: tuple(rows) for first, rows in by_first.items()}


def _named() -> Iterator[tuple[str, str]]:
    """Yield each name of the actors that act at home, with the name of the country."""
    countries = {country.code: country.name for country in COUNTRIES}
    for row in ROWS:
        if row.kind in _AT_HOME and row.country in countries and row.id not in ACROSS_BORDERS:
            for name in (row.name, *row.aliases):
                if len(name) >= _LEAST and name not in ORDINARY_WORDS:
                    yield name, countries[row.country]


def homes_in(text: Text, words: list[Word]) -> Iterator[Name]:
    """Yield the names of forces and groups that are longer than a place's name there, each with its country as bearer."""
    folded, table, done = text.folded, _homes(), -1
    for at, word in enumerate(words):
        if word.start < done:
            continue
        covered = word.name.end if word.name is not None else word.start
        home = _home_at(folded, word, table)
        if home is not None and word.start + len(home[0]) > covered:
            done = word.start + len(home[0])
            yield Name((word.start, done), bearers_of(home[1]), (at, at), "home", f"home {home[1]}")


def _home_at(folded: str, word: Word, table: dict[str, tuple[tuple[str, str], ...]]) -> tuple[str, str] | None:
    """Return the longest name that begins at a word, and its country."""
    rows = table.get(folded[word.start : word.end].split("-", 1)[0])
    if rows is None:
        return None
    ends = ((row, word.start + len(row[0])) for row in rows if folded.startswith(row[0], word.start))
    return next((row for row, end in ends if not folded[end : end + 1].isalnum()), None)
