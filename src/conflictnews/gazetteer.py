"""The gazetteer: names and the places that bear them, from one memory-mapped file.

What the look-up promises to those who call it (`toponyms`):

- `canonical(name)` is the key of every look-up: words in lower case, one space between them, without diacritics, apostrophes,
  full stops and articles (al-, el-, ar-, ash- …, wherever they stand); hyphens and other marks count as spaces. It may be empty.
- `Gazetteer.reach(word)` takes one canonical word (the first of a name that is not an article) and says how many canonical
  words the longest name has that begins with it (rarely, more than that); 0 means that no name begins so. It is cheap.
- `Gazetteer.named(name)` takes any spelling, canonical or not, and returns the places, the likeliest without context first;
  empty where there are none. `Gazetteer.candidates(name)` says of each more: whether the name is its main one.
- `Gazetteer.spelled_like(name, countries)` is for names that `named` does not know: places of these countries (ISO codes).
- `Gazetteer.best(name, country)` ranks exact and loose answers, as `normalise_place` needs them; kind words ("Anbar province")
  are understood.
- `Gazetteer.within(countries)` and `Gazetteer.with_places(…)` are gazetteers that know less or more.
"""

from __future__ import annotations

import json
import mmap
import struct
import zlib
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from functools import cache, cached_property, lru_cache
from pathlib import Path

from attrs import define, evolve, field, frozen

from conflictnews.errors import ConflictNewsError
from conflictnews.models import Place, PlaceKind
from conflictnews.spelling import canonical, has_article, skeleton, sound

__all__ = ["Candidate", "Gazetteer", "GazetteerError", "canonical", "gazetteer"]

DATA = Path(__file__).parent / "data" / "places.gaz"

_MAGIC = b"CNGAZ\r\n\x1a"
_VERSION = 1
_HEADER = struct.Struct("<8sHHII32s")
_SECTION = struct.Struct("<II")
_PLACE = struct.Struct("<BBHBI3s3s")
_OFFSET = struct.Struct("<I")
_PAIR = struct.Struct("<II")
_LONGEST, _LONGER = 7, 12
_ID_SOURCES = ("geonames", "wof")
_INDEX, _MAIN, _BARE, _WITH_ARTICLE, _LAST = (1 << 20) - 1, 1 << 20, 1 << 21, 1 << 22, 1 << 23


LEAST_LIKENESS = 0.7
"""Names less alike than this are different names."""
MOST_CANDIDATES = 200
"""A name is shared by hundreds of villages; nobody needs more of them than this."""
OWN_IMPORTANCE = 140
"""Places that the caller or our own tables add weigh as much as a town of two hundred thousand."""


class GazetteerError(ConflictNewsError):
    """The gazetteer's file is missing, damaged or of another version; the message says which file and what to do."""

    def __init__(self, path: Path, reason: str) -> None:
        self.path = path
        self.reason = reason
        super().__init__(path, reason)

    def __str__(self) -> str:
        return f"cannot read the gazetteer {str(self.path)!r}: {self.reason}; reinstall conflictnews, or run tools/build_gazetteer.py"


@frozen
class Candidate:
    """A place that a name may mean.

    `main` is true where the name is the place's main name ("Idlib", also for "Idlib Governorate"), false for another one;
    `importance` (0 to 255) orders places without context, by population and kind; `likeness` is 1 for a spelling the
    gazetteer knows, less for one that only sounds alike.
    """

    place: Place
    main: bool
    importance: int
    likeness: float = 1.0


# ------------------------------------------------------------------ the file


class _File:
    """The compiled file: `tools/build_gazetteer.py` writes it, this reads it.

    All numbers are little-endian. A header (magic, version, number of sections, number of places, length of the file, digest of
    the sources), a table of sections (offset, length), a CRC of both, then the sections:

    0. JSON: sources, kinds, countries, admin1 names;
    1. reach table: open addressing by CRC of the word; five bits of fingerprint, three of reach;
    2.-5. buckets of names by CRC of their skeleton: offsets, names between newlines; offsets, postings of three bytes (place index
       and flags), a list for each name in the names' order, the likeliest place first;
    6. the fixed parts of the places, in order of their ids, transposed: the first byte of all places, the second of all …: kind and
       source of the id, country, admin1, importance, number of the id, latitude, longitude;
    7.-8. their other parts: offsets; population, Wikidata number, name.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        try:
            with path.open("rb") as file:
                self.data = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        except (OSError, ValueError) as error:
            raise GazetteerError(
                path, "there is no such file" if isinstance(error, FileNotFoundError) else str(error)
            ) from error
        try:
            self._read_header()
        except (struct.error, ValueError, KeyError, IndexError) as error:
            raise GazetteerError(path, "it is damaged") from error
        self.place = lru_cache(maxsize=1 << 13)(self._place)
        self.reach_of = lru_cache(maxsize=1 << 16)(self._reach_of)
        self.postings_of = lru_cache(maxsize=1 << 13)(self._postings_of)

    def _read_header(self) -> None:
        data = self.data
        if data[:8] != _MAGIC:
            raise GazetteerError(self.path, "it is not a gazetteer")
        _, version, sections, self.count, length, self.digest = _HEADER.unpack_from(data)
        if version != _VERSION:
            raise GazetteerError(self.path, f"its format is version {version}, not {_VERSION}")
        end = _HEADER.size + sections * _SECTION.size
        if length != len(data) or zlib.crc32(data[:end]) != int.from_bytes(data[end : end + 4], "little"):
            raise GazetteerError(self.path, "it is damaged")
        spans = [_SECTION.unpack_from(data, _HEADER.size + i * _SECTION.size) for i in range(sections)]
        (
            about,
            self.reach,
            self.name_at,
            self.names,
            self.posting_at,
            self.postings,
            self.fixed,
            self.place_at,
            self.places,
        ) = (start for start, _ in spans)
        self.buckets = spans[2][1] // 4 - 1
        self.slots = spans[1][1]
        tables = json.loads(data[about : about + spans[0][1]])
        self.sources: list[dict[str, str]] = tables["sources"]
        self.kinds = [PlaceKind(kind) for kind in tables["kinds"]]
        self.countries: list[str] = tables["countries"]
        self.admin1: list[str] = tables["admin1"]

    def _reach_of(self, word: str) -> int:
        code = zlib.crc32(word.encode("utf-8", "surrogatepass"))
        mark, last = code >> 27 << 3, self.slots - 1
        slot = code & last
        while found := self.data[self.reach + slot]:
            if found & 0xF8 == mark:
                reach = found & 7
                return reach if reach < _LONGEST else _LONGER
            slot = slot + 1 & last
        return 0

    def bucket(self, key: str) -> tuple[bytes, int]:
        """The names of a skeleton's bucket, and where their postings begin."""
        number = zlib.crc32(key.encode("utf-8", "surrogatepass")) % self.buckets
        start, end = _PAIR.unpack_from(self.data, self.name_at + 4 * number)
        (postings,) = _OFFSET.unpack_from(self.data, self.posting_at + 4 * number)
        return self.data[self.names + start : self.names + end], self.postings + postings

    def _postings_of(self, name: str) -> tuple[int, ...]:
        """The postings of a canonical name."""
        names, at = self.bucket(skeleton(name))
        found = names.find(b"\n" + name.encode("utf-8", "surrogatepass") + b"\n")
        if found < 0:
            return ()
        for _ in range(names.count(b"\n", 0, found)):
            at = self._after(at)
        return tuple(self._list_at(at))

    def _after(self, at: int) -> int:
        while not self.data[at + 2] & 0x80:
            at += 3
        return at + 3

    def _list_at(self, at: int) -> list[int]:
        end = self._after(at)
        piece = self.data[at:end]
        return [int.from_bytes(piece[i : i + 3], "little") for i in range(0, end - at, 3)]

    def alike(self, key: str) -> Iterator[tuple[str, list[int]]]:
        """The names of one skeleton, with their postings."""
        names, at = self.bucket(key)
        for name in names.decode().split("\n")[1:-1]:
            end = self._after(at)
            if skeleton(name) == key:
                yield name, self._list_at(at)
            at = end

    def country_of(self, index: int) -> str:
        return self.countries[self.data[self.fixed + self.count + index]]

    def importance(self, index: int) -> int:
        return self.data[self.fixed + 4 * self.count + index]

    def _fixed_part(self, index: int) -> tuple[int, int, int, int, int, bytes, bytes]:
        start = self.fixed + index
        found: tuple[int, int, int, int, int, bytes, bytes] = _PLACE.unpack(
            self.data[start : start + (_PLACE.size - 1) * self.count + 1 : self.count]
        )
        return found

    def _loose_part(self, index: int) -> tuple[int, int, str, str]:
        start, end = _PAIR.unpack_from(self.data, self.place_at + 4 * index)
        record = self.data[self.places + start : self.places + end]
        population, at = _varint(record, 0)
        wikidata, at = _varint(record, at)
        name, _, own_id = record[at:].decode().partition("\0")
        return population, wikidata, name, own_id

    def _place(self, index: int) -> Place:
        kind, country, admin1, _, number, latitude, longitude = self._fixed_part(index)
        population, wikidata, name, own_id = self._loose_part(index)
        return Place(
            id=own_id or f"{_ID_SOURCES[kind >> 6]}:{number}",
            name=name,
            kind=self.kinds[kind & 63],
            country=self.countries[country] or None,
            admin1=self.admin1[admin1] or None,
            latitude=int.from_bytes(latitude, "little", signed=True) / 10_000,
            longitude=int.from_bytes(longitude, "little", signed=True) / 10_000,
            population=population or None,
            wikidata=f"Q{wikidata}" if wikidata else None,
        )

    def index_of(self, place_id: str) -> int | None:
        """The index of the place with this id, by bisection."""
        source, _, number = place_id.partition(":")
        known = source in _ID_SOURCES
        if known and not (number.isascii() and number.isdigit()):
            return None
        wanted = (_ID_SOURCES.index(source), int(number), "") if known else (len(_ID_SOURCES), 0, place_id)
        index = bisect_left(range(self.count), wanted, key=self._id_key)
        return index if index < self.count and self._id_key(index) == wanted else None

    def _id_key(self, index: int) -> tuple[int, int, str]:
        kind, _, _, _, number, _, _ = self._fixed_part(index)
        return kind >> 6, number, "" if kind >> 6 < len(_ID_SOURCES) else self._loose_part(index)[3]


def _varint(data: bytes, at: int) -> tuple[int, int]:
    number = shift = 0
    while True:
        byte = data[at]
        number |= (byte & 0x7F) << shift
        at += 1
        if byte < 0x80:
            return number, at
        shift += 7


# ------------------------------------------------------------------ likeness


_VOWELS = frozenset("aeiou")
_KIN = frozenset(map(frozenset, ("kg", "kj", "gj", "zj", "sz", "s$", "k$", "pb", "dt", "mn", "wu", "wf", "wb", "dz")))


def likeness(one: str, other: str) -> float:
    """How much two canonical names sound alike, from 0 to 1: a weighted edit distance over their length.

    >>> likeness("hasakeh", "hasaka"), likeness("mosul", "mawsil") > 0.7 > likeness("mosul", "masil")
    (1.0, True)
    """
    a, b = sound(one), sound(other)
    if a == b:
        return 1.0
    previous = [0.0]
    for y in b:
        previous.append(previous[-1] + _weight(y))
    for x in a:
        current = [previous[0] + _weight(x)]
        for j, y in enumerate(b):
            change = 0.0 if x == y else 0.4 if (x in _VOWELS and y in _VOWELS) or frozenset((x, y)) in _KIN else 1.2
            current.append(min(previous[j] + change, previous[j + 1] + _weight(x), current[j] + _weight(y)))
        previous = current
    return max(0.0, 1 - previous[-1] / max(len(a), len(b)))


def _weight(character: str) -> float:
    return 0.5 if character in _VOWELS else 0.2 if character == "h" else 1.0


# ------------------------------------------------------------------ look-up


@define(eq=False)
class Gazetteer:
    """Names and places."""

    _file: _File = field(repr=False)
    _countries: frozenset[str] | None = None
    _own: dict[str, tuple[Candidate, ...]] = field(factory=dict, repr=False)

    def reach(self, word: str) -> int:
        """How many words the longest name has that begins with *word* (canonical); 0 where none does."""
        return max(self._file.reach_of(word), self._own_reach.get(word, 0))

    def named(self, name: str) -> tuple[Place, ...]:
        """The places with this name, the likeliest first."""
        return tuple(candidate.place for candidate in self.candidates(name))

    def candidates(self, name: str) -> tuple[Candidate, ...]:
        """The places with this name, the likeliest first, and how they bear it."""
        key = canonical(name)
        own = self._own.get(key, ())
        found = self._candidates(key, has_article(name))
        if not own:
            return found
        ids = {candidate.place.id for candidate in own}
        return own + tuple(candidate for candidate in found if candidate.place.id not in ids)

    def spelled_like(self, name: str, countries: frozenset[str]) -> tuple[Place, ...]:
        """The places of some countries whose names sound like *name*, the most alike first."""
        return tuple(candidate.place for candidate in self.sounding_like(name, countries))

    def sounding_like(
        self, name: str, countries: frozenset[str] | None, least: float = LEAST_LIKENESS
    ) -> tuple[Candidate, ...]:
        """The places whose names sound like *name* to this degree at least; all countries if None."""
        key = canonical(name)
        found: dict[int, tuple[float, bool]] = {}
        for other, postings in self._file.alike(skeleton(key)):
            near = [posting for posting in postings if self._allows(posting & _INDEX, countries)]
            if not near or (alike := likeness(key, other)) < least:
                continue
            for posting in near:
                index, main = posting & _INDEX, bool(posting & _MAIN)
                found[index] = max(found.get(index, (0.0, False)), (alike, main))
        ranked = sorted(found.items(), key=lambda item: (-item[1][0], -self._file.importance(item[0]), item[0]))
        own = [candidate for other, places in self._own.items() if skeleton(other) == skeleton(key) for candidate in places]
        return tuple(
            [evolve(c, likeness=0.95) for c in own if countries is None or c.place.country in countries]
            + [
                Candidate(self._file.place(i), main, self._file.importance(i), alike)
                for i, (alike, main) in ranked[:MOST_CANDIDATES]
            ]
        )

    def best(self, name: str, country: str | None = None) -> tuple[Place, ...]:
        """The places that a name standing alone means, the best first."""
        return self.named(name)

    def place(self, place_id: str) -> Place | None:
        """The place with this id."""
        for candidates in self._own.values():
            for candidate in candidates:
                if candidate.place.id == place_id:
                    return candidate.place
        index = self._file.index_of(place_id)
        return None if index is None or not self._allows(index, None) else self._file.place(index)

    def within(self, countries: Iterable[str]) -> Gazetteer:
        """The same gazetteer without the places of other countries (ISO 3166-1 alpha-2)."""
        wanted = frozenset(country.upper() for country in countries)
        own = {
            key: kept for key, places in self._own.items() if (kept := tuple(c for c in places if c.place.country in wanted))
        }
        return Gazetteer(self._file, wanted, own)

    def with_places(self, places: Iterable[tuple[Place, Iterable[str]]]) -> Gazetteer:
        """The same gazetteer and further places, each with its other names; they come first wherever their names are met."""
        own = dict(self._own)
        for place, names in places:
            for number, name in enumerate((place.name, *names)):
                key = canonical(name)
                if key and place.id not in {candidate.place.id for candidate in own.get(key, ())}:
                    own[key] = (*own.get(key, ()), Candidate(place, number == 0, OWN_IMPORTANCE))
        return Gazetteer(self._file, self._countries, own)

    @cached_property
    def _own_reach(self) -> dict[str, int]:
        reach: dict[str, int] = {}
        for key in self._own:
            words = key.split(" ")
            reach[words[0]] = max(reach.get(words[0], 0), len(words))
        return reach

    def _allows(self, index: int, countries: frozenset[str] | None) -> bool:
        country = self._file.country_of(index)
        return (countries is None or country in countries) and (self._countries is None or country in self._countries)

    def _candidates(self, key: str, article: bool) -> tuple[Candidate, ...]:
        postings = list(self._file.postings_of(key))
        if self._countries is not None:
            postings = [posting for posting in postings if self._allows(posting & _INDEX, None)]
        form = _WITH_ARTICLE if article else _BARE
        postings.sort(key=lambda posting: not posting & form)
        return tuple(
            Candidate(self._file.place(index), bool(posting & _MAIN), self._file.importance(index))
            for posting in postings[:MOST_CANDIDATES]
            for index in (posting & _INDEX,)
        )


@cache
def gazetteer() -> Gazetteer:
    """The gazetteer that comes with the package, opened once a process."""
    return Gazetteer(_File(DATA))
