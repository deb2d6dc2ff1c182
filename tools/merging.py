"""Merging, in stage 1 of the gazetteer: units for all places, one row for each place, and the names that help to find it."""

from __future__ import annotations

import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping

from build_gazetteer import load, stripped
from faults import is_mixed
from place_rows import Row, is_latin, is_useful, kilometres, romanised
from units import USUAL, Units

spelling = load("gazetteer/spelling.py")
regions = load("tables/conflict_regions.py")
canonical = spelling.canonical

_AREAS = ("admin1", "admin2", "admin3")
_TOWNS = ("settlement", "neighbourhood", "admin3", "facility", "camp", "mountain", "island")
_NEAR = 40
"""How far, in kilometres, the town lies at most whose units a place without codes takes over."""
_CLEARLY = 0.5
"""How near a place is at most to the point of its second-level unit, as a share of its distance from the next unit's point.

`collect_places.py` prints how many of the towns whose unit GeoNames tells lie in the one that is nearest by this share: 94 %.
"""
_COMPLETE = 0.75
"""The share of second-level units whose points must be known before one of them is taken for the nearest."""


_LOCAL_KIND = re.compile(r" (?:cercle|hromada|locality|raion|rayon|subdistrict|tehsil|upazila|woreda|zone)$")
"""Kind words of second-level units that only their tables write."""


def key_of(name: str) -> str:
    """A unit's name without its kind word, blanks and marks."""
    return _LOCAL_KIND.sub("", stripped(canonical(name))).replace(" ", "")


def key_in_kind(name: str, kind: str) -> str:
    """The form under which a name is compared with those of other places of its kind: units without their kind words."""
    return f"{kind} {key_of(name)}" if kind in _AREAS else str(canonical(name))


def sound_of(name: str) -> str:
    """How a name sounds, whichever romanisation spelt it."""
    return str(spelling.sound(canonical(name)))


# ------------------------------------------------------------------ units


def settle_units(
    rows: dict[str, Row], units: Units, codes: Mapping[str, tuple[str, str, str]], regions_of: Mapping[str, str]
) -> list[bool]:
    """Give every place its units: by GeoNames' codes, by Who's On First's hierarchy, by the nearest town or unit, by its name.

    The result tells of each town whose second-level unit has a code whether the nearest unit would have been right.
    """
    for row_id in units.regions & rows.keys():
        rows[row_id].kind = "region"
    for unit in map(units.by_code.__getitem__, units.lifted.values()):
        if f"geonames:{unit.geonames}" in rows:
            rows[f"geonames:{unit.geonames}"].kind = "admin1"
    moved = merge_units(rows, units)
    for row in rows.values():
        region = regions_of.get(row.admin1[4:], "") if row.admin1.startswith("wof:") else ""
        first, second, row.feature = codes.get(row.id, ("", "", ""))
        first, second = units.lift(first, second)
        own = units.by_place.get(row.id, "") if row.kind in _AREAS else ""
        if own:
            first, second = ".".join(own.split(".")[:2]), own if own.count(".") == 2 else ""
        row.admin1 = first if first in units.by_code else units.by_place.get(moved.get(region, region), "")
        row.admin2 = second if second in units.by_code and row.admin1 == first else ""
    _take_from_neighbours(rows.values())
    _add_missing(rows, units)
    named = _second_level_names(units)
    _know_by_name(rows.values(), named)
    right = _take_nearest(rows.values(), units)
    _know_seats(rows.values(), named)
    return right


def merge_units(rows: dict[str, Row], units: Units) -> dict[str, str]:
    """Make one row of a unit that two sources know under two ids, and call first-level units as English reports do.

    The result leads from the ids that are gone to those that took over.
    """
    moved: dict[str, str] = {}
    by_name: dict[tuple[str, str, str], str] = {}
    for unit in units.by_code.values():
        kind = "admin2" if unit.is_second else "admin1"
        for name in (unit.name, *unit.names):
            if unit.geonames:
                by_name.setdefault((unit.country, kind, key_of(name)), f"geonames:{unit.geonames}")
    for row in [row for row in rows.values() if row.kind in ("admin1", "admin2") and row.id not in units.by_place]:
        names = (row.name, *list(row.names)[:6])
        twin = next((i for n in names if (i := by_name.get((row.country, row.kind, key_of(n))))), None)
        if twin is not None and twin not in rows:
            moved[row.id] = twin
            del rows[row.id]
            row.id = twin
            rows[twin] = row
        elif twin is not None and kilometres(row.latitude, row.longitude, rows[twin].latitude, rows[twin].longitude) < 300:
            rows[twin].add([row.name, *row.names])
            rows[twin].wikidata = rows[twin].wikidata or row.wikidata
            rows[twin].rank = min(rows[twin].rank, row.rank)
            moved[row.id] = twin
            del rows[row.id]
    for unit in units.by_code.values():
        found = rows.get(f"geonames:{unit.geonames}")
        if found is not None and found.country == unit.country:
            if not unit.is_second and (unit.code in USUAL or key_of(found.name) != key_of(unit.name)):
                found.add([found.name])
                found.name = unit.name
            found.add([unit.name, *unit.names])
    return moved


def _take_from_neighbours(rows: Iterable[Row]) -> None:
    """Let places without codes take over the units of the nearest settlement of their country."""
    cells: dict[tuple[str, int, int], list[Row]] = defaultdict(list)
    bare = []
    for row in rows:
        if row.kind == "settlement" and row.admin1:
            cells[row.country, int(row.latitude * 2 // 1), int(row.longitude * 2 // 1)].append(row)
        elif row.kind in _TOWNS and not row.admin1:
            bare.append(row)
    for row in bare:
        y, x = int(row.latitude * 2 // 1), int(row.longitude * 2 // 1)
        near = [town for i in (-1, 0, 1) for j in (-1, 0, 1) for town in cells.get((row.country, y + i, x + j), ())]
        if not near:
            continue
        apart, _, town = min((kilometres(t.latitude, t.longitude, row.latitude, row.longitude), t.id, t) for t in near)
        if apart < _NEAR:
            row.admin1, row.admin2 = town.admin1, town.admin2


def _add_missing(rows: dict[str, Row], units: Units) -> None:
    """Put units that no source has a point of in the middle of their settlements."""
    members: dict[str, list[Row]] = defaultdict(list)
    for row in rows.values():
        if row.kind == "settlement":
            for code in (row.admin1, row.admin2):
                members[code].append(row)
    for unit in units.by_code.values():
        row_id = f"geonames:{unit.geonames}"
        towns = members.get(unit.code)
        if not towns or not unit.geonames or row_id in rows:
            continue
        middle = [sorted(getattr(t, axis) for t in towns)[len(towns) // 2] for axis in ("latitude", "longitude")]
        kind = "admin2" if unit.is_second else "admin1"
        row = rows[row_id] = Row(row_id, unit.name, kind, unit.country, middle[0], middle[1], admin1=unit.first)
        row.admin2 = unit.code if unit.is_second else ""
        row.add(unit.names)


def _keys_of(name: str) -> tuple[str, str]:
    """The key of a unit's name, and one of how it sounds."""
    return key_of(name), f"={sound_of(name)}"


def _second_level_names(units: Units) -> dict[tuple[str, str], set[str]]:
    """The codes of second-level units by the first-level unit they lie in and their names, also by how these sound."""
    named: dict[tuple[str, str], set[str]] = defaultdict(set)
    for unit in units.by_code.values():
        if unit.is_second:
            for name in (unit.name, *unit.names):
                for key in _keys_of(name):
                    named[unit.first, key].add(unit.code)
    return named


def _unit_of_name(row: Row, named: Mapping[tuple[str, str], set[str]]) -> str:
    """The code of the one second-level unit that bears a name of a row in its first-level unit, or ""."""
    keys = (key for name in (row.name, *list(row.names)[:6]) for key in _keys_of(name))
    codes = next((found for key in keys if (found := named.get((row.admin1, key)))), set())
    return next(iter(codes)) if len(codes) == 1 else ""


def _know_by_name(rows: Iterable[Row], named: Mapping[tuple[str, str], set[str]]) -> None:
    """Give second-level rows without a code that of the unit of their name in the same first-level unit."""
    areas = [row for row in rows if row.kind == "admin2"]
    taken = {row.admin2 for row in areas}
    for row in areas:
        if row.admin1 and not row.admin2 and (code := _unit_of_name(row, named)) not in taken:
            row.admin2 = code
            taken.add(code)


def _know_seats(rows: Iterable[Row], named: Mapping[tuple[str, str], set[str]]) -> None:
    """Put the only town that bears the name of a second-level unit of its first-level unit into that unit."""
    seats: dict[str, list[Row]] = defaultdict(list)
    for row in rows:
        if row.kind == "settlement" and len(codes := named.get((row.admin1, key_of(row.name)), ())) == 1:
            seats[next(iter(codes))].append(row)
    for code, towns in seats.items():
        if len(towns) == 1:
            towns[0].admin2 = towns[0].admin2 or code


def _complete_points(rows: Iterable[Row], units: Units) -> dict[str, list[Row]]:
    """The points of second-level units, of each first-level unit most of whose second-level units have one."""
    coded, listed = Counter[str](), Counter[str]()
    for unit in units.by_code.values():
        if unit.is_second:
            coded[unit.first] += bool(unit.geonames)
            listed[unit.first] += bool(unit.pcode)
    points: dict[str, list[Row]] = defaultdict(list)
    for row in rows:
        if row.kind == "admin2" and row.admin2:
            points[row.admin1].append(row)
    return {first: near for first, near in points.items() if len(near) >= max(2, _COMPLETE * max(coded[first], listed[first]))}


def _take_nearest(rows: Iterable[Row], units: Units) -> list[bool]:
    """Put towns that only have a first-level unit into the second-level unit whose point is by far the nearest."""
    points = _complete_points(rows, units)
    right = []
    for row in rows:
        if row.kind in _TOWNS and (near := points.get(row.admin1)):
            away = sorted((kilometres(n.latitude, n.longitude, row.latitude, row.longitude), n.admin2) for n in near)
            if away[0][0] > _CLEARLY * away[1][0]:
                continue
            if row.admin2:
                right.append(row.admin2 == away[0][1])
            row.admin2 = row.admin2 or away[0][1]
    return right


_FOREIGN_AREA = re.compile(
    r"^(?:Mu[hḩ]āfa[zz̧]+at|Gouvernorat|Mohafazat|Provinsi|Provincia|Departamento|Distrito|Wilaya|Wilāyat|Région|Región|Ostān|"
    r"Estado|State of|Velayat|Respublika|Judeţul|Województwo) (?:de la |de los |de |del |du |do |)|sk[’']?a Oblast$"
)
_ENGLISH_AREA = re.compile(r" (?:Governorate|Province|Oblast|Region|State|Department|County|District)$")


def name_areas(rows: dict[str, Row]) -> None:
    """Call provinces by their English names where there are any; of several, by that of a town."""
    towns: Counter[tuple[str, str]] = Counter()
    for row in rows.values():
        if row.kind == "settlement":
            towns[row.country, row.name] = max(towns[row.country, row.name], row.population)
    for row in rows.values():
        if not row.kind.startswith("admin") or not _FOREIGN_AREA.search(row.name):
            continue
        english = [name for name in row.names if _ENGLISH_AREA.search(name) and not _FOREIGN_AREA.search(name)]
        country = row.country
        english.sort(key=lambda name: (-towns[country, _ENGLISH_AREA.sub("", name)], not name.isascii()))
        row.add([row.name])
        row.name = english[0] if english else _FOREIGN_AREA.sub("", row.name)


QUIET = frozenset("HN LK PK RW VE".split())
"""Countries with tens of thousands of hamlets of which nothing is known but the name, most of them far from any fighting."""


def is_quiet_hamlet(row: Row, units: Units) -> bool:
    """Whether a hamlet lies away from its country's fighting, and nothing is known of it but its name."""
    if row.country not in QUIET or row.kind not in ("settlement", "neighbourhood") or row.population or row.wikidata:
        return False
    unit = units.by_code.get(row.admin1)
    if unit is None or (row.country, unit.name) in regions.CONFLICT_REGIONS:
        return False
    return all(canonical(name) == canonical(row.name) for name in row.names)


_MERGED = {"settlement", "neighbourhood", "admin3"}


def merge_neighbours(rows: dict[str, Row]) -> None:
    """Make one of places that share a name and lie within a few kilometres."""
    groups: dict[tuple[str, str], list[Row]] = defaultdict(list)
    for row in rows.values():
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
                del rows[row.id]


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
        if key and key not in seen and is_useful(name, row) and not is_mixed(name):
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
