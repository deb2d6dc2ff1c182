"""Groups that no table lists: "Fulani herders", "the Viagras cartel", and those whose abbreviation stands in brackets."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Iterable, Iterator

from conflictnews.actors.forces import JOINING, Stretch, military
from conflictnews.actors.names import Reading, names, peoples, slug
from conflictnews.languages.en.actor_words import (
    ARMED_HEADS,
    ARMS_OF_SERVICE,
    ARTICLES,
    BESIDE_PEOPLE,
    GROUPS,
    MEMBER_OF,
    NO_NAMES,
    POLITICAL_GROUPS,
)
from conflictnews.languages.en.common_words import COMMON_WORDS
from conflictnews.languages.en.number_contexts import FUNCTION_WORDS
from conflictnews.models import Actor, ActorKind
from conflictnews.patterns import lazy_re

_KINDS = {
    "armed": ActorKind.ARMED_GROUP,
    "communal": ActorKind.COMMUNAL_GROUP,
    "criminal": ActorKind.CRIMINAL_GROUP,
}
_NAME_WORDS = 3
"""Words with a capital that make a group's name before its noun, at most."""
_FULL_NAME = 8
"""Words that the full name of an abbreviation has, at most."""
_BRACKET = lazy_re(r"'?\s?\(\s?(?:the\s)?[\"']?([A-Z][A-Za-z]?[A-Z0-9-]{1,8})[\"']?\s?[),;]")
_SENTENCE_START = (".", "!", "?", '"', ":", "\n", "(")
_WITHIN_NAMES = frozenset((" ", "-", "'", "\n"))
_JOINERS = frozenset("of the for and de du la le los las al el in".split())


def groups_in(reading: Reading, countries: Iterable[tuple[int, int, str, bool]], main: str | None) -> Iterator[Stretch]:
    """Yield the groups that are named by a name with a capital and a noun for a group; `main` is the text's country."""
    adjectives = {last: (first, code) for first, last, code, _ in countries}
    for at in reading.where(GROUPS):
        word = reading.words[at]
        if reading.gap(at)[:1] == "-":
            continue
        yield from _members(reading, at)
        if at - 1 in adjectives and reading.follows(at - 1):
            first, code = adjectives[at - 1]
            name = " ".join(reading.surface(first, at).split())
            yield first, at, Actor(slug(name), name, _KINDS[GROUPS[word][0]], code), "actors.group-of-country"
        elif (first_word := _name_before(reading, at)) is not None:
            yield first_word, at, *_group(" ".join(reading.surface(first_word, at).split()), word, main)
            yield from _listed(reading, first_word, word, main)
        elif reading.word(at - 1) in BESIDE_PEOPLE and reading.follows(at - 1):
            yield from _of_people(reading, at, word, main)


def _members(reading: Reading, at: int) -> Iterator[Stretch]:
    """Yield the people to which those before it belong: the Murle of "armed youths from the Murle community"."""
    if reading.word(at + 1) not in MEMBER_OF:
        return
    name = at + 2 + (reading.word(at + 2) in ARTICLES)
    people = peoples().get(reading.word(name))
    if people is not None and reading.capital(name):
        yield name, name, people, "actors.people"


def _of_people(reading: Reading, at: int, noun: str, main: str | None) -> Iterator[Stretch]:
    """Yield the people whose name a word parts from its noun: "Murle ethnic militias", "Dinka armed youth"."""
    last = at - 2
    if last < 0 or not (reading.follows(last) and reading.capital(last) and reading.words[last] in peoples()):
        return
    first = _first_of_people(reading, last)
    people = _people(" ".join(reading.surface(first, last).split()), main)
    if people is not None:
        yield first, at, people, "actors.people"
        yield from _listed(reading, first, noun, main)


def _first_of_people(reading: Reading, last: int) -> int:
    """Return the first word of a people's name: the Lou of "Lou Nuer"."""
    inside = last > 0 and reading.follows(last - 1) and _may_name(reading, last - 1)
    return last - 1 if inside else last


def _people(name: str, main: str | None) -> Actor | None:
    """Return the people that a name tells, or the part of one that it adds to: "Murle", "Lou Nuer"."""
    known = peoples().get(name.lower())
    if known is not None or name.lower().rpartition(" ")[2] not in peoples():
        return known
    return Actor(slug(name), name, ActorKind.COMMUNAL_GROUP, main)


def _listed(reading: Reading, first: int, noun: str, main: str | None) -> Iterator[Stretch]:
    """Yield the name that shares the noun of the next one: "Turkana" of "Turkana and Pokot herders"."""
    other = first - 2
    if reading.word(first - 1) in JOINING and other >= 0 and reading.follows(other) and reading.follows(first - 1):
        if not reading.capital(other) or reading.words[other] not in peoples() or noun in POLITICAL_GROUPS:
            return
        opening = _first_of_people(reading, other)
        people = _people(" ".join(reading.surface(opening, other).split()), main)
        if people is not None:
            yield opening, other, people, "actors.people"


def _group(surface: str, noun: str, main: str | None) -> tuple[Actor, str]:
    sort, _ = GROUPS[noun]
    if ARMS_OF_SERVICE.issuperset(surface.lower().split()[:-1]):
        return military(main), "actors.unit"
    if noun not in POLITICAL_GROUPS and (people := _people(surface[: -len(noun) - 1], main)) is not None:
        return people, "actors.people"
    return Actor(slug(surface), surface, _KINDS[sort], main), "actors.group"


def _name_before(reading: Reading, at: int) -> int | None:
    """Return the first word of the name before a noun for a group, None where none stands there."""
    first = at
    while first > at - _NAME_WORDS and reading.follows(first - 1) and _may_name(reading, first - 1):
        first -= 1
    opens = first == 0 or reading.gap(first - 1).strip(" ")[:1] in _SENTENCE_START
    if first < at and opens and reading.words[first] not in peoples() and at - first == 1:
        return None
    return first if first < at else None


def _may_name(reading: Reading, at: int) -> bool:
    word = reading.words[at]
    if not reading.capital(at) or word in NO_NAMES or word in FUNCTION_WORDS or word[0].isdigit():
        return False
    return word not in COMMON_WORDS and not reading.surface(at, at).isupper()


def introduced(
    reading: Reading, found: Iterable[Stretch], spoken_of: Collection[str], main: str | None
) -> Iterator[tuple[str, Actor, int, int]]:
    """Yield each abbreviation in brackets after a name, its actor, and the words of the name.

    A longer name whose abbreviation a table knows is that actor; a name that no table knows makes a new one where it names an
    armed body and its initials are the abbreviation.
    """
    ends = {last: (first, actor) for first, last, actor, _ in found}
    for at, abbreviation in _bracketed(reading):
        known = names().actor(abbreviation, spoken_of)
        first = _full_name(reading, at, abbreviation)
        if first is not None and known is not None:
            yield abbreviation, known, first, at
        elif at in ends:
            yield abbreviation, ends[at][1], ends[at][0], at
        elif first is not None and not ARMED_HEADS.isdisjoint(reading.words[first : at + 1]):
            name = " ".join(reading.surface(first, at).split())
            yield abbreviation, Actor(slug(name), name, ActorKind.ARMED_GROUP, main, (abbreviation,)), first, at


def _bracketed(reading: Reading) -> Iterator[tuple[int, str]]:
    """Yield each abbreviation in brackets with the word before it."""
    if "(" not in reading.folded:
        return
    for bracket in _BRACKET.finditer(reading.folded):
        at = bisect_left(reading.starts, bracket.start()) - 1
        if at >= 0 and reading.end_of(at) == bracket.start():
            yield at, bracket[1]


def _full_name(reading: Reading, last: int, abbreviation: str) -> int | None:
    """Return the first word of the name, ending at a word, whose initials in order hold the letters of an abbreviation."""
    wanted = [letter for letter in abbreviation.upper() if letter.isalpha()]
    for at in _back_from(reading, last):
        if wanted and reading.words[at][0].upper() == wanted[-1]:
            wanted.pop()
        if not wanted:
            return at
    return None


def _back_from(reading: Reading, last: int) -> Iterator[int]:
    """Yield the words, the last first, that may make a name which ends at a word."""
    for at in range(last, max(-1, last - _FULL_NAME), -1):
        if not (reading.capital(at) or reading.words[at] in _JOINERS):
            return
        yield at
        if at == 0 or reading.gap(at - 1) not in _WITHIN_NAMES:
            return
