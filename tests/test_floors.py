"""The floors: what counts as better, what fails, and what is written."""

import importlib.util
import tomllib
from pathlib import Path

import pytest

PATH = Path(__file__).parents[1] / "benchmarks" / "check_floors.py"


@pytest.fixture(scope="module")
def floors():
    spec = importlib.util.spec_from_file_location("check_floors", PATH)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


KNOWN = {("dates", "wire", "value_f1"): 80.0, ("dates", "wire", "traps_hit"): 3, ("dates", "gone", "value_f1"): 50.0}


def test_a_figure_may_fall_by_a_point_and_no_further(floors):
    def failed(value, traps):
        figures = {("dates", "wire", "value_f1"): value, ("dates", "wire", "traps_hit"): traps}
        return [line.split()[3] for line in floors.compare(figures, KNOWN) if line.startswith("FAIL dates       wire")]

    assert failed(79.0, 4) == []
    assert failed(95.0, 0) == []
    assert failed(78.9, 3) == ["value_f1"]
    assert failed(80.0, 5) == ["traps_hit"]


def test_a_figure_that_is_gone_fails_and_a_new_one_does_not(floors):
    lines = floors.compare({("dates", "new", "value_f1"): 70.0}, {("dates", "gone", "value_f1"): 50.0})

    assert [line.split()[:3] for line in lines[1:]] == [["FAIL", "dates", "gone"], ["new", "dates", "new"]]


def test_floors_are_only_lifted(floors):
    figures = {("dates", "wire", "value_f1"): 79.5, ("dates", "wire", "traps_hit"): 1, ("dates", "new", "value_f1"): 70.0}

    assert floors.lifted(figures, KNOWN) == {
        ("dates", "wire", "value_f1"): 80.0,
        ("dates", "wire", "traps_hit"): 1,
        ("dates", "new", "value_f1"): 70.0,
    }


def test_only_percentages_and_mistakes_are_held(floors):
    figures = {"gold": 9, "value_f1": 80.0, "value_p": 70.0, "overlap_r": 60.0, "traps_hit": 0, "kb_per_s": 99.5}

    assert [name for name, value in figures.items() if floors.is_held(name, value, figures)] == [
        "value_f1",
        "overlap_r",
        "traps_hit",
    ]


def test_what_is_written_can_be_read(floors):
    assert tomllib.loads(floors.written(KNOWN)) == {
        "dates": {"wire": {"value_f1": 80.0, "traps_hit": 3}, "gone": {"value_f1": 50.0}}
    }
