"""Invented sentences of conflict reporting and of general news, with the quantities that each holds."""

import csv
from pathlib import Path

import pytest

from conflictnews import find_numbers

TABLE = Path(__file__).parent.parent / "fixtures" / "numbers_of_reports.tsv"
ROWS = list(csv.DictReader(TABLE.read_text(encoding="utf-8").splitlines(), delimiter="\t"))


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row["sentence"])
def test_the_numbers_of_a_sentence(row):
    found = [repr(m.quantity)[len("Quantity(") : -1] for m in find_numbers(row["sentence"])]

    assert "; ".join(found) == (row["numbers"] or "")
