"""Invented sentences of conflict reporting and of general news, in TimeML's conventions."""

import csv
import datetime as dt
from pathlib import Path

import pytest

from conflictnews import find_dates

TABLE = Path(__file__).parent.parent / "fixtures" / "dates_of_reports.tsv"
ROWS = list(csv.DictReader(TABLE.read_text(encoding="utf-8").splitlines(), delimiter="\t"))


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row["sentence"])
def test_the_dates_of_a_sentence(row):
    found = find_dates(row["sentence"], reference=dt.date.fromisoformat(row["reference"]))

    assert ";".join(f"{m.text}={m.date.value}" for m in found) == (row["dates"] or "")
