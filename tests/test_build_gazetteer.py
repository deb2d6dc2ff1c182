"""The two stages that make the gazetteer's file, on a handful of places."""

from __future__ import annotations

import importlib.util
import lzma
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from conflictnews.errors import ConflictNewsError
from conflictnews.gazetteer import Gazetteer, GazetteerError, gazetteer
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
collector = load("collect_places")

ROWS = {
    "SY": [
        "geonames:1\tAl Qal'a\tsettlement\tWadi Governorate\t35.1000\t38.2000\t120000\t135\tQ1\tThe Fort|القلعة",
        "geonames:2\tWadi Governorate\tadmin1\t\t35.0000\t38.0000\t500000\t120\t\tWadi",
        "wof:7\tQal'a\tsettlement\tWadi Governorate\t35.4\t38.9\t\t20\t\t",
    ],
    "XX": [
        "ne:river:long\tLong\triver\t\t-10.5000\t-170.2500\t\t110\t\t",
        "geonames:9\tFaraway\tcontinent\t\t10\t20\t\t250\t\t",
    ],
}


@pytest.fixture
def places(tmp_path: Path) -> Path:
    folder = tmp_path / "places"
    folder.mkdir()
    for country, lines in ROWS.items():
        text = "\n".join(["\t".join(builder.FIELDS), *lines]) + "\n"
        (folder / f"{country}.tsv.xz").write_bytes(lzma.compress(text.encode()))
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
        "Wadi Governorate",
    )
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


def test_the_same_sources_give_the_same_bytes(file: Path, places: Path) -> None:
    again = builder.compile_gazetteer(builder.read_places(places), builder.digest_of(places))

    assert again == file.read_bytes()


def test_what_is_up_to_date_is_not_compiled_again(file: Path, places: Path) -> None:
    assert not builder.build(places, file)

    (places / "SY.tsv.xz").unlink()

    assert builder.build(places, file)
    assert opened(file).named("The Fort") == ()


def test_long_names_reach_far(places: Path, tmp_path: Path) -> None:
    line = "geonames:5\tOne Two Three Four Five Six Seven Eight\tsettlement\t\t1.0\t2.0\t\t20\t\t"
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
    ],
)
def test_a_damaged_or_foreign_file_gives_one_clear_error(file: Path, damage: Callable[[bytes], bytes], reason: str) -> None:
    file.write_bytes(damage(file.read_bytes()))

    with pytest.raises(ConflictNewsError, match=reason) as caught:
        Gazetteer.open(file)
    assert isinstance(caught.value, GazetteerError)
    assert str(file) in str(caught.value)
    assert "reinstall" in str(caught.value)


@pytest.mark.parametrize("section", range(1, 9))
def test_damage_inside_the_file_is_told_when_it_is_read(file: Path, section: int) -> None:
    data = bytearray(file.read_bytes())
    start, length = builder.SECTION.unpack_from(data, builder.HEADER.size + section * builder.SECTION.size)
    data[start : start + length] = b"\xff" * length
    file.write_bytes(data)
    places = opened(file)

    # Either an answer or the one error; nothing else may come out.
    for look_up in (
        lambda: places.named("The Fort"),
        lambda: places.place("geonames:1"),
        lambda: places.reach("the"),
        lambda: places.best("Fortt", "SY"),
    ):
        with suppress(GazetteerError):
            look_up()


def test_the_compiled_file_is_that_of_the_tables() -> None:
    """If this fails, run tools/build_gazetteer.py."""
    assert gazetteer()._file.digest == builder.digest_of(TOOLS / "places")


# ------------------------------------------------------------------ stage 1


def row(identity: str, name: str, **more: object) -> Any:
    values: dict[str, object] = {"kind": "settlement", "country": "SY", "latitude": 35.0, "longitude": 38.0} | more
    return collector.Row(identity, name, **values)


def test_neighbours_with_one_name_are_one_place() -> None:
    found = collector.Collection()
    for place in (
        row("geonames:1", "Qala", population=900),
        row("wof:2", "Al-Qala", latitude=35.02),
        row("wof:3", "Qala", latitude=36.0),
    ):
        found.rows[place.id] = place
    collector.merge_neighbours(found)

    assert set(found.rows) == {"geonames:1", "wof:3"}
    assert "Al-Qala" in found.rows["geonames:1"].names


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
    town = collector.weight(row("geonames:1", "Qala", population=50_000))
    province = collector.weight(row("geonames:2", "Qala", population=50_000, kind="admin1"))
    hamlet = collector.weight(row("geonames:3", "Qala"))

    assert town > province > hamlet
    assert collector.weight(row("geonames:4", "Sea", kind="water", rank=0)) > collector.weight(
        row("geonames:5", "Sea", kind="water")
    )
