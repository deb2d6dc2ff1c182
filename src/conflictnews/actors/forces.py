"""A state's forces, police and government, told by common nouns: "Turkish forces", "the army of Mali", "the junta"."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import cache

from conflictnews.actors.names import Reading, own_actors, slug
from conflictnews.languages.en import actor_words as words
from conflictnews.languages.en import clause_grammar as small
from conflictnews.languages.en import word_endings as suffix
from conflictnews.models import Actor, ActorKind
from conflictnews.tables.countries import COUNTRIES

Stretch = tuple[int, int, Actor, str]
"""First word, last word, actor, name of the rule."""

_FORCES, _POLICE, _GOVERNMENT = "Military Forces", "Police Forces", "Government"

JOINING = frozenset((small.AND, small.OR))
"""Conjunctions between two names that share a noun."""


def _by_first(*tables: tuple[Iterable[str], str]) -> dict[str, tuple[tuple[tuple[str, ...], str], ...]]:
    """Return, for each first word, the phrases that begin with it, longest first, and what each names."""
    out: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for phrases, title in tables:
        for phrase in phrases:
            split = tuple(phrase.split())
            out.setdefault(split[0], []).append((split, title))
    return {first: tuple(sorted(heads, key=lambda head: -len(head[0]))) for first, heads in out.items()}


_ALONE = _by_first((words.FORCES, _FORCES), (words.POLICE, _POLICE), (words.GOVERNMENT, _GOVERNMENT))
COMMON_NOUNS = _ALONE.keys()
"""The first words of nouns for a state's forces."""
_OF_COUNTRY = _by_first(
    (words.FORCES, _FORCES),
    (words.FORCES_OF_A_COUNTRY, _FORCES),
    (words.WEAPONS, _FORCES),
    (words.POLICE, _POLICE),
    (words.GOVERNMENT, _GOVERNMENT),
    (words.GOVERNMENT_OF_A_COUNTRY, _GOVERNMENT),
)


@cache
def _state(code: str | None, title: str) -> Actor:
    """Return a state's forces, police or government; those of our own tables where they have a row."""
    kind = ActorKind.GOVERNMENT if title == _GOVERNMENT else ActorKind.STATE_FORCE
    if code is None:
        return Actor(slug(title), title, kind)
    name = f"{title} of {_names().get(code, code)}"
    return _rows().get(name) or Actor(slug(name), name, kind, code)


def military(code: str | None) -> Actor:
    """Return a state's armed forces, of no state where none is known."""
    return _state(code, _FORCES)


def _title(actor: Actor) -> str:
    """Return which of a state's three bodies an actor is."""
    return next((title for title in (_POLICE, _GOVERNMENT) if actor.name.startswith(title)), _FORCES)


@cache
def _names() -> dict[str, str]:
    return {country.code: country.name for country in COUNTRIES}


@cache
def _rows() -> dict[str, Actor]:
    return {actor.name: actor for actor in own_actors() if actor.kind in {ActorKind.STATE_FORCE, ActorKind.GOVERNMENT}}


def forces_in(
    reading: Reading, countries: Iterable[tuple[int, int, str, bool]], setting: Callable[[int], str | None]
) -> Iterator[Stretch]:
    """Yield the forces and governments that are named by a country, and then those that are told by a common noun alone.

    `setting` returns the country that the text speaks of at a character, None where nothing says so.
    """
    of_countries = list(_of_countries(reading, list(countries)))
    yield from of_countries
    taken = {at for first, last, *_ in of_countries for at in range(first, last + 1)}
    for at in reading.where(_ALONE):
        if at in taken or (head := _head(reading, at, _ALONE)) is None:
            continue
        last, title = head
        if taken.isdisjoint(range(at, last + 1)) and _is_state(reading, at, last, title):
            yield at, last, _state(setting(reading.starts[at]), title), "actors.common-noun"
        taken.update(range(at, last + 1))


def _of_countries(reading: Reading, countries: list[tuple[int, int, str, bool]]) -> Iterator[Stretch]:
    """Yield the forces that are named by a country; two countries may share a noun: "Rwandan and Mozambican troops"."""
    adjectives = {last: (first, last, code) for first, last, code, adjective in countries if adjective}
    for first, last, code, _ in countries:
        stretch = _after(reading, first, last, code) or _before(reading, first, last, code)
        if stretch is None:
            continue
        yield stretch
        other = adjectives.get(first - 2)
        if other is not None and stretch[0] == first and reading.word(first - 1) in JOINING:
            yield other[0], other[1], _state(other[2], _title(stretch[2])), stretch[3]


def _head(reading: Reading, at: int, table: dict[str, tuple[tuple[tuple[str, ...], str], ...]]) -> tuple[int, str] | None:
    """Return the last word of the longest phrase of a table that begins at a word, and what it names."""
    for phrase, title in table.get(reading.word(at), ()):
        last = at + len(phrase) - 1
        if tuple(reading.words[at : last + 1]) != phrase or not all(reading.follows(i) for i in range(at, last)):
            continue
        if reading.gap(last)[:1] != "-":
            return last, title
    return None


def _after(reading: Reading, first: int, last: int, code: str) -> Stretch | None:
    """Read the head after a country: "Turkish forces", "Nigeria's federal troops", "U.S. soldiers"."""
    at = last
    if reading.gap(at) in {"'", "' "} and reading.word(at + 1) == suffix.S:
        at += 1
    elif reading.gap(at).lstrip(".'") not in {" ", "\n"}:
        return None
    at += 1
    while reading.word(at) in words.QUALITIES and reading.follows(at) and _head(reading, at, _OF_COUNTRY) is None:
        at += 1
    head = _head(reading, at, _OF_COUNTRY)
    if head is None:
        return None
    weapon = " ".join(reading.words[at : head[0] + 1]) in words.WEAPONS
    return first, last if weapon else head[0], _state(code, head[1]), "actors.weapon" if weapon else "actors.country"


def _before(reading: Reading, first: int, last: int, code: str) -> Stretch | None:
    """Read the head before a country: "the Armed Forces of Kenya"."""
    of = first - 1
    if reading.word(of) == small.THE and reading.follows(of):
        of -= 1
    if reading.word(of) != small.OF or not reading.follows(of):
        return None
    for start in range(max(0, of - 3), of):
        head = _head(reading, start, _OF_COUNTRY)
        if head is not None and head[0] == of - 1 and reading.follows(of - 1):
            return start, last, _state(code, head[1]), "actors.of-country"
    return None


def _is_state(reading: Reading, first: int, last: int, title: str) -> bool:
    """Return whether a common noun means the forces or the government of a state, and not what belongs to somebody else."""
    before = reading.word(first - 1) if first and reading.follows(first - 1) else ""
    if first and reading.gap(first - 1) == "-":
        return False
    if before in words.NOT_OF_A_STATE or (before and _is_name(reading, first - 1)):
        return False
    return (title != _GOVERNMENT or before == small.THE) and _is_itself(reading, last)


def _is_itself(reading: Reading, last: int) -> bool:
    """Return whether a noun stands for its body: not "an army of volunteers", not "a military coup"."""
    after = reading.word(last + 1) if reading.follows(last) else ""
    return after != small.OF and (reading.words[last] not in words.ATTRIBUTE_ONLY or after not in words.DESCRIBED_NOUNS)


def _is_name(reading: Reading, at: int) -> bool:
    """Return whether a word is a name and no first word of its sentence: "Kurdish forces" are not the state's."""
    return (
        reading.capital(at)
        and at > 0
        and reading.gap(at - 1)[:1] not in {".", "!", "?", '"', ":", "\n"}
        and not (reading.surface(at, at).isupper() and reading.capital(at + 1) and reading.surface(at + 1, at + 1).isupper())
    )
