"""The tables of figures: what is measured is told, what is not is left out, and the best other tool stands beside it."""

import json
import sys

from benchmarks import accuracy_table
from benchmarks.accuracy_table import AREAS, tables

FIGURES = {
    "dates": {"tweets": {"value_f1": 71.26, "strict_f1": 88.0, "docdate_acc": None}},
    "quotes": {"wire": {"all_f1": 60.0}},
}
PEERS = {"dates": {"tweets": {"Weaker": {"value_f1": 40.0}, "Better": {"value_f1": 55.04}, "Other": {"strict_f1": 99.0}}}}


def test_a_table_holds_what_was_measured():
    lines = list(tables(FIGURES, PEERS))

    assert "## Dates" in lines
    assert "| tweets | 71.3 | 88.0 |  | Better 55.0 |" in lines
    assert "## Places" not in lines


def test_a_table_without_other_tools_has_no_column_for_them():
    lines = list(tables(FIGURES, {}))

    assert "| texts | value F1 | strict F1 | article's date |" in lines
    assert "| wire sentences, invented | 60.0 |" in lines


def test_no_row_or_column_is_told_twice():
    for area in AREAS:
        assert len({key for key, _ in area.corpora}) == len(area.corpora)
        assert len({key for key, _ in area.columns}) == len(area.columns)


def test_the_tables_are_printed(tmp_path, monkeypatch, capsys):
    figures, peers = tmp_path / "figures.json", tmp_path / "peers.json"
    figures.write_text(json.dumps(FIGURES), "utf-8")
    peers.write_text(json.dumps(PEERS), "utf-8")
    monkeypatch.setattr(sys, "argv", ["accuracy_table", str(figures), "--peers", str(peers)])

    accuracy_table.main()

    assert capsys.readouterr().out.startswith("## Dates\n\n| texts | value F1 |")
