"""One pure function from Arrow to Arrow, which Spark, Ray, Dask, Polars, DuckDB and pools of processes run unchanged.

Batches are `pyarrow.RecordBatch` or `pyarrow.Table`, which have no types of their own for checkers.

A batch of texts comes back as a batch of as many rows: the columns of the table of articles, and for each further table a
column of lists, one list a text. A text that cannot be read comes back with its error; no text stops the batch.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from typing import Any

from conflictnews.corpus import Result
from conflictnews.corpus.sources import Reading, Source, of_record, read
from conflictnews.export.extras import need
from conflictnews.export.frames import arrow_schema
from conflictnews.export.records import Record, records

LONGEST = 1_000_000
"""The longest text, in characters or bytes, that `parse_batch` reads: one huge row must not hold up a cluster."""

_IDENTITY = ("article", "source")
_READING = Reading(duplicates=False)


def batch_schema(tables: Collection[str] = ("events", "casualties")) -> Any:
    """Return the `pyarrow.Schema` of what `parse_batch` gives. Raises ValueError for a name that is no table."""
    pyarrow: Any = need("pyarrow", extra="arrow")
    schema: Any = arrow_schema("articles")
    for table in tables:
        inner = [field for field in arrow_schema(table) if field.name not in _IDENTITY]
        schema = schema.append(pyarrow.field(table, pyarrow.list_(pyarrow.struct(inner))))
    return schema


def parse_batch(
    batch: Any,
    *,
    tables: Collection[str] = ("events", "casualties"),
    text: str = "text",
    longest: int = LONGEST,
) -> Any:
    """Read a batch of texts into a batch of as many rows, with the schema of `batch_schema`.

    *batch* has a column *text* (string or binary) and, if need be, `id`, `source`, `published` (date or ISO 8601) and
    `country`. A text that is null, binary or longer than *longest* comes back with its error. An Arrow table gives a table.
    Raises MissingExtraError without pyarrow, ValueError for a name that is no table or a batch without the column.
    """
    pyarrow: Any = need("pyarrow", extra="arrow")
    if text not in batch.schema.names:
        raise ValueError(f"the batch has no column {text!r}: its columns are {', '.join(batch.schema.names)}")
    found = [_row(record, tables, text, longest) for record in batch.to_pylist()]
    kind = pyarrow.Table if isinstance(batch, pyarrow.Table) else pyarrow.RecordBatch
    return kind.from_pylist(found, schema=batch_schema(tables))


def parse_batches(batches: Iterable[Any], **options: Any) -> Iterator[Any]:
    """Yield what `parse_batch` gives with these options for each batch, as Spark's `mapInArrow` calls it."""
    return (parse_batch(batch, **options) for batch in batches)


def flatten(batch: Any, table: str) -> Any:
    """Return one table of what `parse_batch` gave as `to_arrow` would: a row for each item of its lists."""
    pyarrow: Any = need("pyarrow", extra="arrow")
    found = [
        {name: row[name] for name in _IDENTITY} | item
        for row in batch.select([*_IDENTITY, table]).to_pylist()
        for item in row[table] or ()
    ]
    return pyarrow.Table.from_pylist(found, schema=arrow_schema(table))


def _row(record: dict[str, Any], tables: Collection[str], text: str, longest: int) -> dict[str, Any]:
    """The row of a text: its article's columns, and a list for each table."""
    source = of_record(record, "", text, _READING)
    if source.data is not None and len(source.data) > longest:
        source = Source(source.name, id=source.id, error=f"longer than {longest:,} characters")
    one = read(source, _READING)[0]
    return _listed(Result(one.id, record.get("source"), one.article, one.error), tables)


def _listed(result: Result, tables: Collection[str]) -> dict[str, Any]:
    found = records(result, tables=["articles", *tables])
    row: dict[str, Any] = dict(found["articles"][0])
    return row | {table: [_without_identity(item) for item in found[table]] for table in tables}


def _without_identity(item: Record) -> Record:
    return {name: value for name, value in item.items() if name not in _IDENTITY}
