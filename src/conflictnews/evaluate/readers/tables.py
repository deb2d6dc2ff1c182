"""Events in the tables of UCDP GED and ACLED, beside a column with the text from which each was coded."""

from __future__ import annotations

import csv
import datetime as dt
from collections import defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path

from conflictnews.evaluate.gold import Document, EvaluationError, GoldEvent

_TEXTS = ("text", "notes", "article")
"""Columns that hold texts, the first that is there."""
_LONGEST = 10_000_000
"""Characters of a cell, at most."""


def kind(file: Path) -> str | None:
    """Return "ged" or "acled" by the columns of a table, None where it has neither's."""
    with file.open(encoding="utf-8-sig", errors="replace", newline="") as stream:
        columns = set(next(csv.reader(stream), ()))
    if {"event_date", "event_type", "fatalities"} <= columns:
        return "acled"
    return "ged" if {"date_start", "date_end", "best", "side_a"} <= columns else None


def rows(file: Path, kind: str, text: str | None) -> Iterator[Document]:
    """Yield a document for each different text of a table, with all the events that are coded from it."""
    csv.field_size_limit(_LONGEST)
    events: dict[str, list[GoldEvent]] = defaultdict(list)
    named: dict[str, tuple[str, dt.date | None]] = {}
    with file.open(encoding="utf-8-sig", newline="") as stream:
        table = csv.DictReader(stream)
        column = _column(table.fieldnames or (), text, file)
        for row in table:
            words = row[column] or ""
            if words.strip():
                named.setdefault(words, (_id(row), _day(row.get("published"))))
                events[words].append(_ged(row) if kind == "ged" else _acled(row))
    for words, told in events.items():
        name, published = named[words]
        yield Document(name, words, published, events=tuple(told))


def _column(there: Sequence[str], text: str | None, file: Path) -> str:
    wanted = (text,) if text else _TEXTS
    for name in wanted:
        if name in there:
            return name
    raise EvaluationError(str(file), f"no column {' or '.join(map(repr, wanted))}: name the column of the texts (--text)")


def _id(row: dict[str, str]) -> str:
    return row.get("event_id_cnty") or row.get("id") or row.get("data_id") or ""


def _day(value: str | None) -> dt.date | None:
    """Return a day written as 2024-03-07, with or without a time, or as 07 March 2024."""
    if not value:
        return None
    try:
        return dt.date.fromisoformat(value[:10])
    except ValueError:
        return dt.datetime.strptime(value, "%d %B %Y").date()


def _number(value: str | None) -> float | None:
    return float(value) if value else None


def _whole(value: str | None) -> int | None:
    return int(float(value)) if value else None


def _ged(row: dict[str, str]) -> GoldEvent:
    first = _day(row["date_start"])
    return GoldEvent(
        first,
        _day(row["date_end"]) or first,
        _number(row.get("latitude")),
        _number(row.get("longitude")),
        row.get("country") or None,
        violence=_whole(row.get("type_of_violence")),
        actors=tuple(filter(None, (row.get("side_a"), row.get("side_b")))),
        killed=_whole(row["best"]),
        low=_whole(row.get("low")),
        high=_whole(row.get("high")),
    )


def _acled(row: dict[str, str]) -> GoldEvent:
    day = _day(row["event_date"])
    return GoldEvent(
        day,
        day,
        _number(row.get("latitude")),
        _number(row.get("longitude")),
        row.get("country") or None,
        row["event_type"] or None,
        row.get("sub_event_type") or None,
        actors=tuple(filter(None, (row.get("actor1"), row.get("actor2")))),
        killed=_whole(row["fatalities"]),
        policy="acled",
    )
