"""Tables as pandas, polars and Arrow frames.

Each function takes an article, a result of `read_corpus`, or any iterable of them, and the name of a table of
`export.schema.TABLES`. pandas, polars and pyarrow are extras of the same names (`arrow` for pyarrow).
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from conflictnews.export.extras import need
from conflictnews.export.records import Cell, Item, rows
from conflictnews.export.schema import Type, columns

if TYPE_CHECKING:
    import pandas as pd
    import polars as pl

_PANDAS = {
    Type.TEXT: "string",
    Type.INTEGER: "Int64",
    Type.NUMBER: "Float64",
    Type.TRUTH: "boolean",
    Type.DAY: "datetime64[s]",
}
_POLARS = {Type.TEXT: "String", Type.INTEGER: "Int64", Type.NUMBER: "Float64", Type.TRUTH: "Boolean", Type.DAY: "Date"}
_ARROW = {Type.TEXT: "string", Type.INTEGER: "int64", Type.NUMBER: "float64", Type.TRUTH: "bool_", Type.DAY: "date32"}


def to_frame(items: Item | Iterable[Item], table: str) -> pd.DataFrame:
    """Return a table as a pandas data frame with nullable types; an empty one has the columns all the same.

    Text is `string`, whole numbers `Int64`, numbers `Float64`, days `datetime64[s]`. Raises MissingExtraError without
    pandas, ValueError for a name that is no table.
    """
    pandas: Any = need("pandas", extra="pandas")
    cells = _columns(items, table)
    data = {c.name: pandas.Series(cells[c.name], dtype=_PANDAS[c.type]) for c in columns(table)}
    frame: pd.DataFrame = pandas.DataFrame(data)
    return frame


def to_polars(items: Item | Iterable[Item], table: str) -> pl.DataFrame:
    """Return a table as a polars data frame. Raises MissingExtraError without polars, ValueError for no table's name."""
    polars: Any = need("polars", extra="polars")
    schema = {column.name: getattr(polars, _POLARS[column.type]) for column in columns(table)}
    frame: pl.DataFrame = polars.DataFrame(_columns(items, table), schema=schema)
    return frame


def to_arrow(items: Item | Iterable[Item], table: str) -> Any:
    """Return a table as a `pyarrow.Table` with the schema of `arrow_schema`. Raises as `to_frame` does."""
    pyarrow: Any = need("pyarrow", extra="arrow")
    cells = _columns(items, table)
    return pyarrow.table(cells, schema=arrow_schema(table))


def arrow_schema(table: str) -> Any:
    """Return a table's `pyarrow.Schema`; each field's metadata holds its description.

    Raises MissingExtraError without pyarrow, ValueError for a name that is no table.
    """
    pyarrow: Any = need("pyarrow", extra="arrow")
    fields = [
        pyarrow.field(column.name, getattr(pyarrow, _ARROW[column.type])(), metadata={"description": column.description})
        for column in columns(table)
    ]
    return pyarrow.schema(fields)


def _columns(items: Item | Iterable[Item], table: str) -> dict[str, list[Cell]]:
    """The cells of a table, column by column."""
    cells: dict[str, list[Cell]] = {column.name: [] for column in columns(table)}
    for record in rows(items, table):
        for name, value in record.items():
            cells[name].append(value)
    return cells
