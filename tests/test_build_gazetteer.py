"""The two stages that make the gazetteer's file, on a handful of places."""

from __future__ import annotations

import importlib.util
import lzma
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from conflictnews.errors import ConflictNewsError
from conflictnews.gazetteer import Gazetteer, GazetteerError, gazetteer
from conflictnews.gazetteer.file import GazetteerFile
from conflictnews.gazetteer.own import OwnNames
from conflictnews.models import PlaceKind

TOOLS = Path(__file__).resolve().parent.parent / "tools"
if not (TOOLS / "build_gazetteer.py").exists():
    pytest.skip("the builder is not part of the package", allow_module_level=True)


def load(name: str) -> ModuleType:
    """A program of tools/ as a module."""
    spec = importlib.util.spec_from_file_location(name, TOOLS / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)
    return module


builder = load("build_gazetteer")
place_rows = load("place_rows")
faults = load("faults")
units = load("units")
merging = load("merging")
collector = load("collect_places")

ROWS = {
    "SY": [
        "geonames:1\tAl Qal'a\tsettlement\tSY.01.7\tPPLA\t35.1000\t38.2000\t120000\t135\tQ1\tThe Fort|القلعة",
        "geonames:2\tWadi Governorate\tadmin1\tSY.01\t\t35.0000\t38.0000\t500000\t120\t\tWadi",
        "wof:7\tQal'a\tsettlement\tSY.01\t\t35.4\t38.9\t\t20\t\t",
    ],
    "XX": [
        "ne:river:long\tLong\triver\t\t\t-10.5000\t-170.2500\t\t110\t\t",
        "geonames:9\tFaraway\tcontinent\t\t\t10\t20\t\t250\t\t",
    ],
}


UNITS = ["SY.01\tWadi\tSY-WA\tSY77", "SY.01.7\tFort District\t\tSY7707"]


@pytest.fixture
def places(tmp_path: Path) -> Path:
    folder = tmp_path / "places"
    folder.mkdir()
    for country, lines in ROWS.items():
        text = "\n".join(["\t".join(builder.FIELDS), *lines]) + "\n"
        (folder / f"{country}.tsv.xz").write_bytes(lzma.compress(text.encode()))
    text = "\n".join(["\t".join(builder.UNIT_FIELDS), *UNITS]) + "\n"
    (tmp_path / "units.tsv.xz").write_bytes(lzma.compress(text.encode()))
    return folder


@pytest.fixture
def file(places: Path) -> Path:
    target = places.parent / "data" / "places.gaz"
    assert builder.build(places, target)
    return target


def opened(path: Path) -> Gazetteer:
    return Gazetteer(Gazetteer.open(path)._file, OwnNames({}, {}, {}))


def test_what_is_written_is_read_back(file: Path) -> None:
    places = opened(file)
    fort = places.named("THE FORT")[0]

    assert (fort.id, fort.name, fort.kind, fort.country, fort.admin1) == (
        "geonames:1",
        "Al Qal'a",
        "settlement",
        "SY",
        "Wadi",
    )
    assert (fort.admin1_code, fort.admin2, fort.pcode, fort.feature_code) == ("SY-WA", "Fort District", "SY7707", "PPLA")
    wadi, other = places.named("Wadi")[0], places.place("wof:7")
    assert (wadi.admin1, wadi.admin1_code, wadi.admin2, wadi.pcode, wadi.feature_code) == ("Wadi", "SY-WA", None, "SY77", None)
    assert (other.admin1, other.admin2, other.pcode) == ("Wadi", None, "SY77")
    assert (fort.latitude, fort.longitude, fort.population, fort.wikidata) == (35.1, 38.2, 120_000, "Q1")
    assert places.place("geonames:1") == places.named("القلعة")[0] == fort
    assert places.place("wof:7") in places.named("Qala")
    assert len(places) == 5


def test_a_place_of_another_source_keeps_its_own_id(file: Path) -> None:
    river = opened(file).place("ne:river:long")

    assert river is not None
    assert (river.name, river.kind, river.country, river.population) == ("Long", PlaceKind.RIVER, None, None)
    assert (river.latitude, river.longitude) == (-10.5, -170.25)


def test_kinds_are_part_of_names(file: Path) -> None:
    places = opened(file)

    assert places.named("Wadi") == places.named("Wadi Governorate")
    assert places.candidates("Wadi")[0].main
    assert places.named("River Long") == places.named("Long River") == places.named("Long")


def test_the_article_decides_between_equals(file: Path) -> None:
    places = opened(file)

    assert places.named("al-Qal'a")[0].id == "geonames:1"
    assert [place.id for place in places.named("Qala")] == ["geonames:1", "wof:7"]


def test_reach(file: Path) -> None:
    places = opened(file)

    assert [places.reach(word) for word in ("the", "wadi", "qala", "long", "nowhere")] == [2, 2, 1, 2, 0]
    assert [places.reach(words) for words in ("the fort", "river long", "the wadi", "qala fort")] == [2, 2, 0, 0]


def test_the_same_sources_give_the_same_bytes(file: Path, places: Path) -> None:
    again = builder.compile_gazetteer(
        builder.read_places(places), builder.read_units(places.parent / "units.tsv.xz"), builder.digest_of(places)
    )

    assert again == file.read_bytes()


def test_what_is_up_to_date_is_not_compiled_again(file: Path, places: Path) -> None:
    assert not builder.build(places, file)

    (places / "SY.tsv.xz").unlink()

    assert builder.build(places, file)
    assert opened(file).named("The Fort") == ()


def test_long_names_reach_far(places: Path, tmp_path: Path) -> None:
    line = "geonames:5\tOne Two Three Four Five Six Seven Eight\tsettlement\t\t\t1.0\t2.0\t\t20\t\t"
    (places / "SY.tsv.xz").write_bytes(lzma.compress(("\t".join(builder.FIELDS) + "\n" + line + "\n").encode()))
    builder.build(places, tmp_path / "long.gaz")

    assert opened(tmp_path / "long.gaz").reach("one") >= 8


@pytest.mark.parametrize(
    ("damage", "reason"),
    [
        (lambda data: b"", "empty"),
        (lambda data: b"PK\x03\x04" + data[4:], "not a gazetteer"),
        (lambda data: data[:8] + b"\x63\x00" + data[10:], "version 99"),
        (lambda data: data[:30], "damaged"),
        (lambda data: data[:-1], "damaged"),
        (lambda data: data + b"\0", "damaged"),
        (lambda data: data[:70] + bytes([data[70] ^ 255]) + data[71:], "damaged"),
        (lambda data: data.replace(b'"kinds"', b'"kings"'), "damaged"),
        (lambda data: data[:-9] + bytes([data[-9] ^ 1]) + data[-8:], "damaged"),
    ],
)
def test_a_damaged_or_foreign_file_gives_one_clear_error(file: Path, damage: Callable[[bytes], bytes], reason: str) -> None:
    file.write_bytes(damage(file.read_bytes()))

    with pytest.raises(ConflictNewsError, match=reason) as caught:
        Gazetteer.open(file)
    assert isinstance(caught.value, GazetteerError)
    assert str(file) in str(caught.value)
    assert "reinstall" in str(caught.value)


SECTIONS = 11
REGIONS = ("header", "table of sections", "checksum", *range(SECTIONS))
"""Parts of the file that are damaged one by one; the sections have their numbers."""
SIZES = (1, 2, 3, 4, 8)
CHANGES: tuple[Callable[[bytes], bytes], ...] = (
    lambda part: bytes(len(part)),
    lambda part: b"\xff" * len(part),
    lambda part: bytes(byte ^ 1 for byte in part),
    lambda part: bytes(byte ^ 0x80 for byte in part),
    lambda part: bytes(byte ^ 0xFF for byte in part),
    lambda part: part[::-1],
    lambda part: b"",
    lambda part: part + part,
    lambda part: b"\n" * len(part),
    lambda part: b"9" * len(part),
)
"""What becomes of a few bytes."""


def region_of(data: bytes, region: str | int) -> tuple[int, int]:
    """Where a part of the file starts and ends."""
    header, table = builder.HEADER.size, builder.HEADER.size + SECTIONS * builder.SECTION.size
    if isinstance(region, int):
        start, length, _ = builder.SECTION.unpack_from(data, header + region * builder.SECTION.size)
        return start, start + length
    return {"header": (0, header), "table of sections": (header, table), "checksum": (table, table + 4)}[region]


def damages(data: bytes, start: int, end: int) -> Iterator[bytes]:
    """The file with a few bytes of a part changed in each of ten ways: at its head, middle and end; then all of it."""
    places = {(at, at + size) for size in SIZES for at in (start, (start + end - size) // 2, end - size) if start <= at}
    for first, last in sorted(places | {(start, end)}):
        for change in CHANGES:
            damaged = data[:first] + change(data[first:last]) + data[last:]
            if damaged != data:
                yield damaged


def test_more_than_1500_damages_are_tried(file: Path) -> None:
    data = file.read_bytes()

    assert sum(1 for region in REGIONS for _ in damages(data, *region_of(data, region))) >= 1_536


@pytest.mark.parametrize("region", REGIONS)
def test_a_damage_anywhere_is_one_clear_error(file: Path, region: str | int) -> None:
    data = file.read_bytes()
    for damaged in damages(data, *region_of(data, region)):
        file.write_bytes(damaged)
        with pytest.raises(GazetteerError):
            Gazetteer.open(file)


@pytest.mark.parametrize("region", REGIONS)
def test_a_damage_of_a_mapped_file_gives_an_answer_or_the_one_error(file: Path, region: str | int) -> None:
    data = file.read_bytes()
    for damaged in damages(data, *region_of(data, region)):
        file.unlink()  # a file that is mapped is never rewritten in place
        file.write_bytes(damaged)
        with suppress(GazetteerError):
            places = Gazetteer(GazetteerFile(file, mapped=True), OwnNames({}, {}, {}))
            for look_up in (
                lambda places=places: places.named("The Fort"),
                lambda places=places: places.place("geonames:1"),
                lambda places=places: places.reach("the"),
                lambda places=places: places.match("Fortt", "SY"),
            ):
                with suppress(GazetteerError):
                    look_up()
            with pytest.raises(GazetteerError):
                places.verify()


def test_the_compiled_file_is_that_of_the_tables() -> None:
    """If this fails, run tools/build_gazetteer.py."""
    assert gazetteer()._file.digest == builder.digest_of(TOOLS / "places")


# ------------------------------------------------------------------ stage 1


def row(identity: str, name: str, **more: object) -> Any:
    values: dict[str, object] = {"kind": "settlement", "country": "SY", "latitude": 35.0, "longitude": 38.0} | more
    return collector.Row(identity, name, **values)


def by_id(*rows: Any) -> dict[str, Any]:
    return {place.id: place for place in rows}


def test_neighbours_with_one_name_are_one_place() -> None:
    rows = by_id(
        row("geonames:1", "Qala", population=900),
        row("wof:2", "Al-Qala", latitude=35.02),
        row("wof:3", "Qala", latitude=36.0),
    )
    merging.merge_neighbours(rows)

    assert set(rows) == {"geonames:1", "wof:3"}
    assert "Al-Qala" in rows["geonames:1"].names


def test_a_second_source_adds_what_the_first_did_not_know() -> None:
    found = collector.Collection()
    found.put(row("geonames:1", "Qala", population=900))
    merged = found.put(row("geonames:1", "Kala", population=100, wikidata="Q5"))

    assert (merged.name, merged.population, merged.wikidata) == ("Qala", 900, "Q5")
    assert "Kala" in merged.names


@pytest.mark.parametrize(
    ("name", "useful"),
    [
        ("Damaskus", True),
        ("DAM", False),
        ("da ma shi ge", False),
        ("al-Sham", True),
        ("دمشق", True),
        ("大马士革", False),
        ("X", False),
    ],
)
def test_only_useful_names_are_kept(name: str, useful: bool) -> None:
    assert place_rows.is_useful(name, row("geonames:1", "Damascus")) is useful


def test_cyrillic_names_are_romanised_by_their_language() -> None:
    assert place_rows.romanised("Роботине") == ["Robotyne", "Robotine"]
    assert place_rows.romanised("Часів Яр") == ["Chasiv Yar"]
    assert place_rows.romanised("Артёмовск") == ["Artyomovsk"]
    assert place_rows.romanised("Qala") == []


def test_names_in_capitals_become_readable() -> None:
    assert place_rows.readable("GOBI DESERT") == "Gobi Desert"
    assert place_rows.readable("Spratly Is.") == "Spratly Islands"


def test_only_fame_and_population_weigh() -> None:
    town = merging.weight(row("geonames:1", "Qala", population=50_000))
    province = merging.weight(row("geonames:2", "Qala", population=50_000, kind="admin1"))
    hamlet = merging.weight(row("geonames:3", "Qala"))

    assert town > province > hamlet
    assert merging.weight(row("geonames:4", "Sea", kind="water", rank=0)) > merging.weight(
        row("geonames:5", "Sea", kind="water")
    )


# ------------------------------------------------------------------ faults of the sources


def test_letters_of_two_alphabets_are_a_machine_s() -> None:
    assert faults.is_mixed("አaዲስ")
    assert faults.is_mixed("Мosul")
    assert not faults.is_mixed("Часів Яр")
    assert not faults.is_mixed("Şırnak")


def test_a_name_goes_back_to_the_place_that_bears_it() -> None:
    town = row("geonames:1", "Fort", population=9_000)
    town.add(["Tower", "Gate", "Hamlet"])
    rows = [
        town,
        row("geonames:2", "Tower", latitude=35.3, population=700),
        row("geonames:3", "Gate", latitude=39.0, population=700),
        row("geonames:4", "Hamlet", latitude=35.1),
    ]
    one, other = row("geonames:5", "North", kind="admin1"), row("geonames:6", "South Province", kind="admin1", latitude=30.0)
    one.add(["South", "Nord"])
    returned = faults.return_names([*rows, one, other], merging.key_in_kind)

    assert returned == [("geonames:1", "Tower", "geonames:2"), ("geonames:5", "South", "geonames:6")]
    assert list(town.names) == ["Gate", "Hamlet"]
    assert list(one.names) == ["Nord"]


def test_a_population_that_geonames_does_not_count_is_dropped() -> None:
    rows = [row("wof:1", "A", population=90_000), row("wof:2", "B", population=900), row("geonames:3", "C", population=90_000)]

    assert faults.correct_populations(rows, {"geonames:3": 90_000}) == 1
    assert [place.population for place in rows] == [0, 900, 90_000]


def test_a_place_far_from_every_town_of_its_country_is_misplaced() -> None:
    rows = [row("geonames:1", "A", population=900), row("wof:2", "B", latitude=37.0), row("wof:3", "C", latitude=-20.0)]

    assert faults.misplaced(rows, {"geonames:1"}) == ["wof:3"]


# ------------------------------------------------------------------ units


@pytest.fixture
def known_units() -> Any:
    found = units.Units.__new__(units.Units)
    found.by_code = {
        "SY.01": units.Unit("SY.01", "Wadi", "100", "SY-WA", "SY77"),
        "SY.01.7": units.Unit("SY.01.7", "Fort District", "107"),
        "SY.02": units.Unit("SY.02", "Empty", "102"),
        "PH.14": units.Unit("PH.14", "Muslim Mindanao", "200"),
        "PH.14.60": units.Unit("PH.14.60", "Province of Sulu", "201", "PH-SLU"),
        "PH.NCR": units.Unit("PH.NCR", "Metro Manila", "202"),
    }
    found.lifted, found.regions = {}, set()
    found.lift_provinces()
    found.by_place = {f"geonames:{unit.geonames}": unit.code for unit in found.by_code.values()}
    return found


def test_places_take_their_units_from_codes_hierarchy_and_neighbours(known_units: Any) -> None:
    rows = by_id(
        row("wof:9", "Muhafazat Wadi", kind="admin1"),
        row("geonames:1", "Coded"),
        row("wof:2", "Of the hierarchy", admin1="wof:9", latitude=37.0),
        row("wof:3", "Beside", latitude=35.1),
        row("wof:4", "Far", latitude=45.1),
    )
    rows["wof:9"].names["Wadi Governorate"] = None
    merging.settle_units(rows, known_units, {"geonames:1": ("SY.01", "SY.01.7", "PPL")}, {"9": "wof:9"})

    assert {key: (place.admin1, place.admin2) for key, place in rows.items()} == {
        "geonames:100": ("SY.01", ""),
        "geonames:1": ("SY.01", "SY.01.7"),
        "wof:2": ("SY.01", ""),
        "wof:3": ("SY.01", "SY.01.7"),
        "wof:4": ("", ""),
        "geonames:107": ("SY.01", "SY.01.7"),
    }
    assert rows["geonames:1"].feature == "PPL"


@pytest.fixture
def river_units() -> Any:
    found = units.Units.__new__(units.Units)
    found.by_code = {
        code: units.Unit(code, name, number, pcode=pcode)
        for code, name, number, pcode in (
            ("ML.04", "Mopti", "104", "ML05"),
            ("ML.04.1", "North Cercle", "1", "ML0501"),
            ("ML.04.2", "South Cercle", "2", "ML0502"),
            ("ML.04.3", "East Cercle", "3", "ML0503"),
            ("ML.04.ML0504", "Weste", "", "ML0504"),
        )
    }
    found.lifted, found.regions = {}, set()
    found.by_place = {f"geonames:{unit.geonames}": unit.code for unit in found.by_code.values() if unit.geonames}
    return found


def seats(*numbers: int) -> list[Any]:
    """The points of second-level units, half a degree apart from north to south."""
    names = ["North Cercle", "South Cercle", "East Cercle", "Weste District"]
    return [
        row(
            f"geonames:{n}" if n < 4 else "wof:4",
            names[n - 1],
            kind="admin2",
            admin1="ML.04",
            country="ML",
            latitude=15 - n / 2,
        )
        for n in numbers
    ]


@pytest.mark.parametrize(
    ("share", "second"),
    [
        pytest.param(0.49, "ML.04.1", id="clearly nearest"),
        pytest.param(0.51, "", id="between two"),
    ],
)
def test_a_town_lies_in_the_unit_whose_point_is_by_far_the_nearest(river_units: Any, share: float, second: str) -> None:
    south = 0.5 * share / (1 + share)
    rows = by_id(row("wof:9", "Town", admin1="wof:7", country="ML", latitude=14.5 - south), *seats(1, 2, 3, 4))
    river_units.by_place["geonames:104"] = "ML.04"
    merging.settle_units(rows, river_units, {}, {"7": "geonames:104"})

    assert rows["wof:9"].admin2 == second


@pytest.mark.parametrize(
    ("numbers", "second"),
    [
        pytest.param((1, 2, 3), "ML.04.1", id="three of four points"),
        pytest.param((1, 2), "", id="two of four points"),
    ],
)
def test_no_unit_is_nearest_where_the_points_of_others_are_missing(
    river_units: Any, numbers: tuple[int, ...], second: str
) -> None:
    rows = by_id(row("wof:9", "Town", admin1="wof:7", country="ML", latitude=14.5), *seats(*numbers))
    merging.settle_units(rows, river_units, {}, {"7": "geonames:104"})

    assert rows["wof:9"].admin2 == second


def test_the_nearest_unit_is_compared_with_those_that_are_told(river_units: Any) -> None:
    towns = [row(f"geonames:{n}", f"Town {n}", country="ML", latitude=14.5) for n in (11, 12)]
    codes = {"geonames:11": ("ML.04", "ML.04.1", "PPL"), "geonames:12": ("ML.04", "ML.04.2", "PPL")}

    assert merging.settle_units(by_id(*towns, *seats(1, 2, 3, 4)), river_units, codes, {"7": "geonames:104"}) == [True, False]


def test_a_unit_that_only_one_list_has_is_known_by_its_name(river_units: Any) -> None:
    rows = by_id(*seats(1, 2, 3, 4))
    rows["wof:4"].admin1 = "wof:7"
    merging.settle_units(rows, river_units, {}, {"7": "geonames:104"})

    assert (rows["wof:4"].admin1, rows["wof:4"].admin2) == ("ML.04", "ML.04.ML0504")


def test_the_only_town_that_bears_a_units_name_lies_in_it(river_units: Any) -> None:
    between = row("wof:9", "South", admin1="wof:7", country="ML", latitude=14.25)
    twice = [row(f"wof:{n}", "East", admin1="wof:7", country="ML", latitude=14.25 + n) for n in (20, 21)]
    rows = by_id(between, *twice, *seats(1, 2, 3, 4))
    merging.settle_units(rows, river_units, {}, {"7": "geonames:104"})

    assert [rows[f"wof:{n}"].admin2 for n in (9, 20, 21)] == ["ML.04.2", "", ""]


def test_provinces_whose_regions_are_none_are_first_level_units(known_units: Any) -> None:
    rows = by_id(
        row("geonames:200", "Muslim Mindanao", kind="admin1", country="PH"),
        row("geonames:201", "Sulu", kind="admin2", country="PH"),
        row("geonames:1", "Jolo", country="PH"),
        row("geonames:2", "Known by region", country="PH", latitude=35.1),
        row("geonames:3", "Of the capital", country="PH", latitude=37.0),
    )
    codes = {
        "geonames:1": ("PH.14", "PH.14.60", "PPL"),
        "geonames:2": ("PH.14", "", "PPL"),
        "geonames:3": ("PH.NCR", "", "PPL"),
    }
    merging.settle_units(rows, known_units, codes, {})

    assert [rows[f"geonames:{i}"].kind for i in (200, 201)] == ["region", "admin1"]
    assert [rows[f"geonames:{i}"].admin1 for i in (1, 2, 3)] == ["PH.14-60", "PH.14-60", "PH.NCR"]
    assert known_units.by_code["PH.14-60"].name == "Sulu"
    assert "PH.14" not in known_units.by_code


def test_units_go_by_their_usual_english_names_and_keep_the_others() -> None:
    stored = {row["code"]: row["name"] for row in builder.read_units(TOOLS / "units.tsv.xz")}

    for code, name in units.USUAL.items():
        assert name.isascii()
        assert stored[code] == name
    found, *_ = (p for p in gazetteer().named("Şırnak") if p.kind is PlaceKind.ADMIN1)
    assert (found.name, found.admin1) == ("Sirnak", "Sirnak")


def test_a_quiet_hamlet_has_nothing_but_its_name(known_units: Any) -> None:
    quiet = row("wof:1", "Basti", country="PK", admin1="SY.01")

    assert merging.is_quiet_hamlet(quiet, known_units)
    for change in ({"population": 5}, {"wikidata": "Q1"}, {"country": "SY"}, {"kind": "admin2"}, {"admin1": ""}):
        assert not merging.is_quiet_hamlet(row("wof:1", "Basti", **{"country": "PK", "admin1": "SY.01"} | change), known_units)


def raw(name: str, north: float, people: str = "", **more: str) -> dict[str, str]:
    """A row as the second stage reads it."""
    known = {"name": name, "kind": "settlement", "latitude": str(14.0 + north), "longitude": "-4.0", "population": people}
    return dict.fromkeys(builder.FIELDS, "") | known | more


@pytest.mark.parametrize(("name", "wrong"), [("Unknown", True), ("Four", True), ("Robe", False), ("Tenenkou", False)])
def test_a_word_of_english_is_no_other_name_of_a_town(name: str, wrong: bool) -> None:
    places = [raw("Bale Robe", 0.0, names=name)]

    assert builder.Faults(places).is_wrong(0, name.lower()) is wrong


@pytest.mark.parametrize(
    ("apart", "people", "wrong"),
    [(0.02, "", False), (0.44, "", True), (0.46, "", False), (0.46, "600", True), (1.4, "90000", False)],
)
def test_a_name_belongs_to_the_place_near_by_that_bears_it_as_its_own(apart: float, people: str, wrong: bool) -> None:
    places = [raw("Tenenkou", 0.0), raw("Diafarabe", apart, people)]

    assert builder.Faults(places).is_wrong(0, "diafarabe") is wrong


def test_a_town_keeps_its_other_name_beside_a_hamlet_and_a_unit() -> None:
    places = [
        raw("City of Tenenkou", 0.0, "9000"),
        raw("Diafarabe", 0.2),
        raw("Tenenkou", 0.2, "30000"),
        raw("Diafarabe", 0.2, "30000", kind="admin3"),
    ]
    faults_of = builder.Faults(places)

    assert not faults_of.is_wrong(0, "diafarabe")
    assert not faults_of.is_wrong(0, "tenenkou")


def test_the_builder_needs_no_installed_package() -> None:
    program = f"import sys; sys.path.insert(0, {str(TOOLS)!r}); import build_gazetteer as b; b.load('gazetteer/spelling.py')"
    done = subprocess.run([sys.executable, "-I", "-S", "-c", program], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
