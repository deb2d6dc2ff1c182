"""A project that uses conflictnews, as a user would write it; `tests/test_typed.py` checks it with mypy --strict."""

from __future__ import annotations

import datetime as dt
import io
from collections.abc import Iterator

import pandas as pd
import polars as pl

from conflictnews import Article, Mention, Result, normalise_place, parse_article, read_corpus
from conflictnews.export.corrections import Correction, corrected, read_corrections
from conflictnews.export.events import event_rows
from conflictnews.export.files import write_csv
from conflictnews.export.frames import to_frame, to_polars
from conflictnews.export.geojson import to_geojson
from conflictnews.export.json import from_json, to_json
from conflictnews.export.records import Cell, Record, records, rows
from conflictnews.export.schema import Column, columns


def killed(results: Iterator[Result]) -> dict[str, int]:
    """The highest toll of each place."""
    tolls: dict[str, int] = {}
    for record in rows(results, "casualties"):
        place, best = record["place"], record["best"]
        if record["harm"] == "killed" and isinstance(place, str) and isinstance(best, int):
            tolls[place] = max(best, tolls.get(place, 0))
    return tolls


def surroundings(article: Article) -> list[str]:
    found: list[str] = []
    mention: Mention
    for mention in article.mentions():
        sentence: Mention | None = article.sentence(mention)
        block = article.block(mention)
        if sentence is not None and block is not None:
            found.append(f"{block.role.value}: {sentence.text}")
    return found


def main() -> None:
    results = list(read_corpus([{"text": "Four men were killed in Kyiv."}], jobs=1, published=dt.date(2024, 5, 28)))
    tolls: dict[str, int] = killed(iter(results))
    article: Article = parse_article("Shells fell on Hajin.")
    article = article.replace(article.places[0], place=normalise_place("Hajin", country="SY"))
    article = corrected(article, read_corrections([Correction(article.id, "places", 15, 20, "place", None).to_json()]))
    table: dict[str, list[Record]] = records(article, tables=["places"])
    cell: Cell = table["places"][0]["latitude"]
    described: tuple[Column, ...] = columns("places")
    frame: pd.DataFrame = to_frame(results, "casualties")
    lazy: pl.LazyFrame = to_polars(results, "casualties").lazy()
    ged: list[Record] = list(event_rows(results, "ged"))
    count: int = write_csv(article, "places", io.StringIO())
    back: Article = from_json(to_json(article))
    total: pl.DataFrame = lazy.select(pl.col("best").sum()).collect()
    numbers: pd.Series[int] = pd.to_numeric(frame["best"])
    print(total, numbers.sum(), tolls, surroundings(back), cell, described, frame.shape, ged, count, to_geojson(results))


if __name__ == "__main__":
    main()
