"""Names of actors: one table from the first word of a name to the names that begin so, read in one pass over the words."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterable, Iterator, Sequence
from functools import cache, lru_cache
from itertools import compress
from typing import TYPE_CHECKING, NamedTuple

from conflictnews.languages.en.actor_words import ORDINARY_NAMES, ORDINARY_WORDS, PLACE_AFTER
from conflictnews.models import Actor, ActorKind
from conflictnews.patterns import lazy_re
from conflictnews.text import Text

if TYPE_CHECKING:
    from conflictnews.tables.actors.ucdp import UcdpRow

_WORD = lazy_re(r"\w+")
_LETTERS = lazy_re(r"[a-z0-9]+")
_SEPARATOR = lazy_re(r"[-\s]+")
_SPELLINGS = (("isation", "ization"), ("efence", "efense"), ("ISATION", "IZATION"), ("EFENCE", "EFENSE"))
_SPELT_TWICE = lazy_re("isation|ization|efen[cs]e", re.IGNORECASE)
_BRACKETS = lazy_re(r" [(\[].*[)\]]$")
_BLANK = lazy_re(r"[^\S\n]{1,3}|\n")
_CAPITALS = lazy_re(r"(?:(?!\n\n)\W)+[A-Z]{2}")
_AFTER = 8
"""Characters looked at after a name."""
_PLACE_NAME = 2
"""Words that a name has at most which may be a town's, too."""
FORMAL, COMMUNAL = 1, 3
"""UCDP's codes for a formally organised and for a communal group."""
_SHORT = 3
"""A name of so many letters is read as it is written only; in capitals it would be another word."""


def slug(name: str) -> str:
    """Return a name in small ASCII letters and hyphens.

    >>> slug("Military Forces of Côte d'Ivoire")
    'military-forces-of-cote-divoire'
    """
    plain = name if name.isascii() else unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode()
    return "-".join(_LETTERS.findall(plain.lower().replace("'", "")))


@lru_cache(1 << 12)
def spelled(surface: str) -> str:
    """Return a name with plain blanks and American spelling, without a closing bracket, so that its spellings compare equal.

    >>> spelled("People's Defence-Force")
    "People's Defense Force"
    """
    return _plain(american(surface))


def _plain(surface: str) -> str:
    plain = surface
    if "-" in plain or " ".join(plain.split()) != plain:
        plain = _SEPARATOR.sub(" ", plain)
    plain = plain.removesuffix(")")
    return "al" + plain[2:] if plain[:3] == "Al " else plain


def _keys(names: Iterable[str]) -> Iterator[str]:
    """Yield each of many names of a table as `spelled` gives it, in small letters."""
    return (_plain(name).lower() for name in american("\n".join(names)).split("\n"))


def british(surface: str) -> str:
    """Return a name in British spelling."""
    for one, other in _SPELLINGS:
        surface = surface.replace(other, one)
    return surface


def american(surface: str) -> str:
    """Return a name in American spelling."""
    for one, other in _SPELLINGS:
        surface = surface.replace(one, other)
    return surface


def acronym(name: str) -> bool:
    """Return whether a name is one word in capitals."""
    return name.isupper() and " " not in name


class Name(NamedTuple):
    """A bearer of a name with the countries that it acts in; `doubtful`: it counts only if one of them is spoken of."""

    actor: Actor
    countries: frozenset[str] = frozenset()
    doubtful: bool = False


def _ways(name: str) -> Iterator[list[str]]:
    """The words of each way of spelling a name, in small letters."""
    return (_WORD.findall(way) for way in {way.lower() for way in (name, spelled(name), british(name))})


class _Beginning:
    """The names that begin with one word, made ready when that word first stands in a text."""

    __slots__ = ("by_spelling", "lengths")

    def __init__(self, word: str, named: Iterable[tuple[str, Name]]) -> None:
        by_spelling: dict[str, list[Name]] = {}
        lengths: dict[str, set[int]] = {}
        for name, bearer in named:
            for words in _ways(name):
                if words[:1] == [word]:
                    lengths.setdefault(words[1] if len(words) > 1 else "", set()).add(len(words))
            capitals = [name.upper()] if len(name) > _SHORT and not acronym(name) else []
            for spelling in dict.fromkeys(map(spelled, (name, *capitals))):
                by_spelling.setdefault(spelling, []).append(bearer)
        self.by_spelling: dict[str, list[Name]] = by_spelling
        """The bearers of each spelling, in the order of the tables."""
        self.lengths: dict[str, list[int]] = {after: sorted(counts, reverse=True) for after, counts in lengths.items()}
        """By the second word (empty: there is none), how many words such names have, most first."""


_NO_LENGTHS: list[int] = []


class Names:
    """The actors that bear each name, by the name's first word; a look at two words of a text refuses nearly all of it."""

    def __init__(self, named: Iterable[tuple[str, Name]]) -> None:
        self._named: dict[str, list[tuple[str, Name]]] = {}
        self._ready: dict[str, _Beginning] = {}
        for row in named:
            name = row[0]
            ways = {name, american(name), british(name)} if _SPELT_TWICE.search(name) else (name,)
            for first in {m[0] for way in ways if (m := _WORD.search(way.lower()))}:
                self._named.setdefault(first, []).append(row)

    @property
    def first(self) -> Collection[str]:
        """The first word of every name, in lower case."""
        return self._named.keys()

    def _beginning(self, word: str) -> _Beginning:
        ready = self._ready.get(word)
        if ready is None:
            ready = _Beginning(word, self._named.get(word, ()))
            if word in self._named:  # others would fill the memory
                self._ready[word] = ready
        return ready

    def counts(self, word: str, after: str) -> list[int]:
        """Return how many words a name may have that begins with two words, most first."""
        lengths = self._beginning(word).lengths
        alone, longer = lengths.get("", _NO_LENGTHS), lengths.get(after) if after else None
        return [*longer, *alone] if longer else alone

    def actor(self, surface: str, spoken_of: Collection[str]) -> Actor | None:
        """Return the actor that bears a name: one of a country that is spoken of before any other."""
        first = _WORD.search(surface.lower())
        return self.beginning_with(first[0], surface, spoken_of) if first else None

    def beginning_with(self, first: str, surface: str, spoken_of: Collection[str]) -> Actor | None:
        """Return the actor that bears a name whose first word is known."""
        bearers = self._beginning(first).by_spelling.get(spelled(surface))
        if bearers is None:
            return None
        for name in bearers:
            if not name.countries.isdisjoint(spoken_of):
                return name.actor
        return next((name.actor for name in bearers if not name.doubtful), None)


def _countries_of(actor: Actor) -> frozenset[str]:
    return frozenset([actor.country] if actor.country else [])


@cache
def own_actors() -> tuple[Actor, ...]:
    """Return the actors of our own tables, in their order."""
    from conflictnews.tables.actors import ROWS  # noqa: PLC0415 - the tables are large: they are read on first use

    return tuple(Actor(row.id, row.name, row.kind, row.country, row.aliases) for row in ROWS)


def _names_at_home() -> Iterator[tuple[str, Name]]:
    from conflictnews.tables.actors import ROWS  # noqa: PLC0415 - the tables are large: they are read on first use

    for row, actor in zip(ROWS, own_actors(), strict=True):
        for name in row.at_home:
            yield name, Name(actor, _countries_of(actor), doubtful=True)


@cache
def ucdp_actors() -> tuple[tuple[UcdpRow, Actor], ...]:
    """Return each row of UCDP's list with its actor, which is one of our own where that bears one of the row's names."""
    from conflictnews.tables.actors.ucdp import ucdp_rows  # noqa: PLC0415 - the table is large: it is read on first use

    own = _own_by_key()
    taken = {actor.id for actor in own_actors()}
    out: list[tuple[UcdpRow, Actor]] = []
    for row in ucdp_rows():
        keys = ((key, country) for key in _keys(row.names) for country in (*row.countries, None))
        actor = next((own[key] for key in keys if key in own), None) or _listed(row, taken)
        taken.add(actor.id)
        out.append((row, actor))
    return tuple(out)


def _own_by_key() -> dict[tuple[str, str | None], Actor]:
    """Return the actors of our own tables by each of their names and their country."""
    bearers = [(name, actor) for actor in own_actors() for name in (actor.name, *actor.aliases)]
    keys = _keys(name for name, _ in bearers)
    return {(key, actor.country): actor for key, (_, actor) in zip(keys, bearers, strict=True)}


def _listed(row: UcdpRow, taken: Collection[str]) -> Actor:
    """Return the actor of a row that none of our own stands for, under an id that is not taken."""
    kind = ActorKind.COMMUNAL_GROUP if row.organisation == COMMUNAL else ActorKind.ARMED_GROUP
    name = slug(row.names[0])
    actor_id = f"{name}-{row.number}" if name in taken else name
    return Actor(actor_id, row.names[0], kind, row.countries[0] if row.countries else None, row.names[1:])


@cache
def _ucdp_names() -> dict[str, str]:
    return {actor.id: row.names[0] for row, actor in reversed(ucdp_actors())}


def ucdp_name(actor: Actor) -> str | None:
    """Return the name that UCDP GED gives an actor, None where its list lacks the actor.

    >>> from conflictnews import find_actors
    >>> ucdp_name(find_actors("Abu Sayyaf gunmen freed two hostages.")[0].actor)
    'ASG'

    Source: UCDP Actor Dataset 22.1.
    """
    return _ucdp_names().get(actor.id)


def _all_names() -> Iterator[tuple[str, Name]]:
    for actor in own_actors():
        bearer = Name(actor, _countries_of(actor))
        yield from ((name, bearer) for name in (actor.name, *actor.aliases))
    yield from _names_at_home()
    for row, actor in ucdp_actors():
        if row.organisation == FORMAL:
            countries = frozenset(row.countries) | _countries_of(actor)
            for name in dict.fromkeys(_BRACKETS.sub("", name) for name in row.names):
                if name.lower() not in ORDINARY_NAMES:
                    # An abbreviation or a single word of UCDP's long list may be another thing's name as well.
                    yield name, Name(actor, countries, doubtful=" " not in name)


@cache
def names() -> Names:
    """Return the table of all names; made on first use, for the tables are large."""
    return Names(_all_names())


@cache
def peoples() -> dict[str, Actor]:
    """Return the communal groups of UCDP's list by the single word that names them ("dinka")."""
    communal = ((row.names[0].lower(), actor) for row, actor in ucdp_actors() if row.organisation == COMMUNAL)
    return {name: actor for name, actor in communal if _WORD.fullmatch(name)}


class Reading:
    """The words of a text: in lower case, and where each starts in `Text.folded`; and which of them are cues."""

    __slots__ = ("cues", "folded", "starts", "words")

    def __init__(self, text: Text, cues: Collection[str]) -> None:
        self.folded: str = text.folded
        self.words: list[str] = text.words[0]
        self.starts: Sequence[int] = text.words[1]
        self.cues: list[int] = list(compress(range(len(self.words)), map(cues.__contains__, self.words)))

    def end_of(self, at: int) -> int:
        """Return where a word ends."""
        return self.starts[at] + len(self.words[at])

    def end(self, first: int, last: int) -> int:
        """Return where a name ends, with the bracket that closes one inside it: "CPI (Maoist)"."""
        end = self.end_of(last)
        return end + ("(" in self.folded[self.starts[first] : end] and self.folded[end : end + 1] == ")")

    def word(self, at: int) -> str:
        """Return a word, empty outside the text."""
        return self.words[at] if 0 <= at < len(self.words) else ""

    def surface(self, first: int, last: int) -> str:
        """Return the characters from one word to another, both included."""
        return self.folded[self.starts[first] : self.end_of(last)]

    def gap(self, at: int) -> str:
        """Return the characters between a word and the next one."""
        return self.folded[self.end_of(at) : self.starts[at + 1]] if 0 <= at < len(self.words) - 1 else "\n\n"

    def where(self, words: Collection[str]) -> list[int]:
        """Return where one of some words stands that are cues."""
        return [at for at in self.cues if self.words[at] in words]

    def follows(self, at: int) -> bool:
        """Return whether only a blank parts a word from the next one."""
        return _BLANK.fullmatch(self.gap(at)) is not None

    def capital(self, at: int) -> bool:
        """Return whether a word begins with a capital."""
        return 0 <= at < len(self.words) and self.folded[self.starts[at]].isupper()


def named(reading: Reading, spoken_of: Collection[str]) -> Iterator[tuple[int, int, Actor]]:
    """Yield each actor that stands in the tables by name: first word, last word, actor; of names that overlap the longest.

    `spoken_of` are the countries of the text: an abbreviation that only UCDP's list knows counts where its country is one.
    """
    table, done = names(), -1
    for at in reading.where(table.first):
        found = _longest(reading, table, at, spoken_of) if at > done else None
        if found is not None:
            done, actor = found
            yield at, done, actor


def _longest(reading: Reading, table: Names, at: int, spoken_of: Collection[str]) -> tuple[int, Actor] | None:
    for count in table.counts(reading.words[at], reading.word(at + 1)):
        last = at + count - 1
        if last >= len(reading.words):
            continue
        surface = reading.surface(at, last)
        if "\n\n" in surface or not _stands_apart(reading, at, last, surface):
            continue
        actor = table.beginning_with(reading.words[at], surface, spoken_of)
        if actor is not None:
            return last, actor
    return None


def _stands_apart(reading: Reading, first: int, last: int, surface: str) -> bool:
    """Return whether a name is neither a place ("Al-Hirak town") nor a word of a line in capitals."""
    end = reading.end_of(last)
    after = reading.folded[end : end + _AFTER]
    if surface in ORDINARY_WORDS and _CAPITALS.match(after):
        return False
    return not (last - first < _PLACE_NAME and reading.follows(last) and reading.word(last + 1) in PLACE_AFTER)
