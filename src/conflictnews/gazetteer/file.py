"""The gazetteer's file: what `tools/build_gazetteer.py` writes, read through a memory map."""

from __future__ import annotations

import json
import mmap
import struct
import zlib
from bisect import bisect_left
from collections.abc import Callable
from functools import lru_cache, wraps
from pathlib import Path
from typing import NamedTuple, TypeVar

from conflictnews.errors import ConflictNewsError, expect
from conflictnews.gazetteer.spelling import skeleton
from conflictnews.models import Place, PlaceKind

INDEX, MAIN, BARE, WITH_ARTICLE = (1 << 20) - 1, 1 << 20, 1 << 21, 1 << 22
"""A posting is a place's index and flags: the name is its main one; it is written without, with the article."""

_ENDS = bytes(byte >> 7 for byte in range(256))
"""The highest bit of a posting's last byte ends the list of a name."""
_LAST = 0x7F
"""The greatest third byte of a posting that does not end its list."""
_MAGIC = b"CNGAZ\r\n\x1a"
_VERSION = 2
_HEADER = struct.Struct("<8sHHII32s")
_SECTION = struct.Struct("<III")
_PLACE = struct.Struct("<BBHBBI3s3s")
_PAIR = struct.Struct("<II")
_LONGEST, _LONGER = 7, 12
_ID_SOURCES = ("geonames", "wof")

_Fixed = tuple[int, int, int, int, int, int, bytes, bytes]
_Key = TypeVar("_Key", str, int, tuple[str, frozenset[str] | None])
_Found = TypeVar("_Found")


class GazetteerError(ConflictNewsError):
    """The gazetteer's file is missing, damaged or of another version; the message says which file and what to do."""

    def __init__(self, path: Path, reason: str) -> None:
        self.path = path
        self.reason = reason
        super().__init__(path, reason)

    def __str__(self) -> str:
        remedy = "reinstall conflictnews, or run tools/build_gazetteer.py in a checkout"
        return f"cannot read the gazetteer {str(self.path)!r}: {self.reason}; {remedy}"


_DAMAGE = (
    struct.error,
    ValueError,
    IndexError,
    KeyError,
    TypeError,
    AttributeError,
    OverflowError,
    StopIteration,  # a bucket with fewer names than lists
    RecursionError,  # a unit that lies in itself
)
"""What reading a damaged file raises."""


def _watched(read: Callable[[GazetteerFile, _Key], _Found]) -> Callable[[GazetteerFile, _Key], _Found]:
    """Raise `GazetteerError` where the file turns out to be damaged: opening checks the header and the length only."""

    @wraps(read)
    def reader(file: GazetteerFile, key: _Key) -> _Found:
        try:
            return read(file, key)
        except _DAMAGE as error:
            raise GazetteerError(file.path, "it is damaged") from error

    return reader


class Unit(NamedTuple):
    """A place's administrative units: their numbers in the file (0 for none), names and codes."""

    first: int
    second: int
    admin1: str | None
    admin1_code: str | None
    admin2: str | None
    pcode: str | None


NO_UNIT = Unit(0, 0, None, None, None, None)


class GazetteerFile:
    """The compiled file: `tools/build_gazetteer.py` writes it, this reads it.

    All numbers are little-endian. A header (magic, version, number of sections, number of places, length of the file, digest of
    the sources), a table of sections (offset, length, CRC), a CRC of both, then the sections:

    0. JSON: sources, kinds, countries, feature codes;
    1. reach table of first words and pairs of first words: open addressing by CRC; five bits of fingerprint, three of reach;
    2.-5. buckets of names by CRC of their skeleton: offsets, names between newlines; offsets, postings of three bytes (index of
       the place, flags), a list for each name in the names' order, the likeliest place first;
    6. the fixed parts of the places, in order of their ids, transposed (the first byte of all places, the second of all …):
       kind and source of the id, country, unit, feature code, importance, number of the id, latitude, longitude;
    7.-8. their other parts: offsets; population, Wikidata number, name;
    9.-10. administrative units, the first of them empty: offsets; number of the first-level unit, name, ISO code, p-code.

    The packaged file is mapped into memory: whoever rewrites it in place while a process has it open kills that process.
    `verify` checks every section. Other files are read into memory and verified when they are opened.
    """

    path: Path
    data: mmap.mmap | bytes
    count: int
    digest: bytes
    buckets: int
    slots: int
    reach: int
    name_at: int
    names: int
    posting_at: int
    postings: int
    fixed: int
    place_at: int
    places: int
    sections: list[tuple[int, int, int]]
    sources: list[dict[str, str]]
    kinds: list[PlaceKind]
    countries: list[str]
    features: list[str]
    unit_at: int
    units: int
    unit: Callable[[int], Unit]
    place: Callable[[int], Place]
    reach_of: Callable[[str], int]
    postings_of: Callable[[str], tuple[int, ...]]

    def __init__(self, path: Path, *, mapped: bool = False) -> None:
        expect(path, Path, "a pathlib.Path")
        self.path = path
        try:
            with path.open("rb") as file:
                self.data = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) if mapped else file.read()
        except (OSError, ValueError) as error:
            raise GazetteerError(
                path, "there is no such file" if isinstance(error, FileNotFoundError) else str(error)
            ) from error
        try:
            self._read_header()
        except _DAMAGE as error:
            raise GazetteerError(path, "it is damaged") from error
        if not mapped:
            self.verify()
        self.unit = lru_cache(maxsize=1 << 11)(self._unit)
        self.place = lru_cache(maxsize=1 << 10)(self._place)
        self.reach_of = lru_cache(maxsize=1 << 11)(self._reach_of)
        self.postings_of = lru_cache(maxsize=1 << 8)(self._postings_of)

    def _read_header(self) -> None:
        data = self.data
        if not data:
            raise GazetteerError(self.path, "it is empty")
        if data[:8] != _MAGIC:
            raise GazetteerError(self.path, "it is not a gazetteer")
        version: int
        _, version, sections, self.count, length, self.digest = _HEADER.unpack_from(data)
        if version != _VERSION:
            raise GazetteerError(self.path, f"its format is version {version}, not {_VERSION}")
        end = _HEADER.size + sections * _SECTION.size
        if length != len(data) or zlib.crc32(data[:end]) != int.from_bytes(data[end : end + 4], "little"):
            raise GazetteerError(self.path, "it is damaged")
        self.sections = [_SECTION.unpack_from(data, _HEADER.size + i * _SECTION.size) for i in range(sections)]
        about, self.reach, self.name_at, self.names, self.posting_at, self.postings, self.fixed, *rest = (
            start for start, _, _ in self.sections
        )
        self.place_at, self.places, self.unit_at, self.units = rest
        self.buckets = self.sections[2][1] // 4 - 1
        self.slots = self.sections[1][1]
        tables = json.loads(data[about : about + self.sections[0][1]])
        self.sources = tables["sources"]
        self.kinds = [PlaceKind(kind) for kind in tables["kinds"]]
        self.countries = tables["countries"]
        self.features = tables["features"]

    def verify(self) -> None:
        """Raise `GazetteerError` unless the bytes of every section are those that were written."""
        for start, length, code in self.sections:
            if zlib.crc32(memoryview(self.data)[start : start + length]) != code:
                raise GazetteerError(self.path, "it is damaged")

    def _reach_of(self, word: str) -> int:
        code = zlib.crc32(word.encode("utf-8", "surrogatepass"))
        mark, last = code >> 27 << 3, self.slots - 1
        for slot in range(code, code + self.slots):
            found: int = self.data[self.reach + (slot & last)]
            if not found:
                break
            if found & 0xF8 == mark:
                reach = found & 7
                return reach if reach < _LONGEST else _LONGER
        return 0

    def bucket(self, key: str) -> tuple[bytes, bytes]:
        """The names of a skeleton's bucket, and their postings."""
        number = zlib.crc32(key.encode("utf-8", "surrogatepass")) % self.buckets
        start, end = _PAIR.unpack_from(self.data, self.name_at + 4 * number)
        first, last = _PAIR.unpack_from(self.data, self.posting_at + 4 * number)
        return self.data[self.names + start : self.names + end], self.data[self.postings + first : self.postings + last]

    @_watched
    def _postings_of(self, name: str) -> tuple[int, ...]:
        """The postings of a canonical name."""
        names, postings = self.bucket(skeleton(name))
        found = names.find(b"\n" + name.encode("utf-8", "surrogatepass") + b"\n")
        if found < 0:
            return ()
        before = names.count(b"\n", 0, found)
        ends = postings[2::3].translate(_ENDS)
        start = len(ends) - len(ends.split(b"\1", before)[-1])
        return _numbers(postings[3 * start : 3 * ends.index(b"\1", start) + 3])

    @_watched
    def neighbours(self, wanted: tuple[str, frozenset[str] | None]) -> list[tuple[str, list[int]]]:
        """The names in a skeleton's bucket (some of another skeleton too) with their postings in some countries, or all."""
        key, countries = wanted
        names, postings = self.bucket(key)
        home = None if countries is None else {self.countries.index(c) for c in countries if c in self.countries}
        data, country_at = self.data, self.fixed + self.count
        lows, mids, highs = postings[::3], postings[1::3], postings[2::3]
        found: list[tuple[str, list[int]]] = []
        own: list[int] = []
        listed = iter(names[1:-1].split(b"\n"))
        for low, mid, high in zip(lows, mids, highs, strict=True):
            posting = low | mid << 8 | high << 16
            if home is None or data[country_at + (posting & INDEX)] in home:
                own.append(posting)
            if high > _LAST:
                name = next(listed)
                if own:
                    found.append((name.decode(), own))
                    own = []
        return found

    @_watched
    def country_of(self, index: int) -> str:
        """The country code of a place, "" for none."""
        return self.countries[self.data[self.fixed + self.count + index]]

    @_watched
    def importance(self, index: int) -> int:
        """How likely a place is meant without context, 0 to 255."""
        return self.data[self.fixed + 5 * self.count + index]

    @_watched
    def _unit(self, number: int) -> Unit:
        start, end = _PAIR.unpack_from(self.data, self.unit_at + 4 * number)
        if start == end:
            return NO_UNIT
        record = self.data[self.units + start : self.units + end]
        first, at = _varint(record, 0)
        name, iso, pcode = record[at:].decode().split("\0")
        if not first:
            return Unit(number, 0, name, iso or None, None, pcode or None)
        outer = self.unit(first)
        return Unit(first, number, outer.admin1, outer.admin1_code, name, pcode or outer.pcode)

    def units_of(self, index: int) -> Unit:
        """The administrative units that a place lies in."""
        start = self.fixed + index + 2 * self.count
        return self.unit(self.data[start] | self.data[start + self.count] << 8)

    def _fixed_part(self, index: int) -> _Fixed:
        start = self.fixed + index
        found: _Fixed = _PLACE.unpack(self.data[start : start + (_PLACE.size - 1) * self.count + 1 : self.count])
        return found

    def _loose_part(self, index: int) -> tuple[int, int, str, str]:
        start, end = _PAIR.unpack_from(self.data, self.place_at + 4 * index)
        record = self.data[self.places + start : self.places + end]
        population, at = _varint(record, 0)
        wikidata, at = _varint(record, at)
        name, _, own_id = record[at:].decode().partition("\0")
        return population, wikidata, name, own_id

    @_watched
    def _place(self, index: int) -> Place:
        kind, country, unit_number, feature, _, number, latitude, longitude = self._fixed_part(index)
        unit = self.unit(unit_number)
        population, wikidata, name, own_id = self._loose_part(index)
        return Place(
            id=own_id or f"{_ID_SOURCES[kind >> 6]}:{number}",
            name=name,
            kind=self.kinds[kind & 63],
            country=self.countries[country] or None,
            admin1=unit.admin1,
            latitude=int.from_bytes(latitude, "little", signed=True) / 10_000,
            longitude=int.from_bytes(longitude, "little", signed=True) / 10_000,
            population=population or None,
            wikidata=f"Q{wikidata}" if wikidata else None,
            admin1_code=unit.admin1_code,
            admin2=unit.admin2,
            pcode=unit.pcode,
            feature_code=self.features[feature] or None,
        )

    @_watched
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
        kind, _, _, _, _, number, _, _ = self._fixed_part(index)
        return kind >> 6, number, "" if kind >> 6 < len(_ID_SOURCES) else self._loose_part(index)[3]


def _numbers(postings: bytes) -> tuple[int, ...]:
    return tuple(int.from_bytes(postings[i : i + 3], "little") for i in range(0, len(postings), 3))


def _varint(data: bytes, at: int) -> tuple[int, int]:
    number = shift = 0
    while True:
        byte = data[at]
        number |= (byte & 0x7F) << shift
        at += 1
        if byte < 0x80:
            return number, at
        shift += 7
