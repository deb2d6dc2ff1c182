"""Tables as files: CSV, Excel and Parquet."""

from __future__ import annotations

import csv
import datetime as dt
from collections.abc import Iterable, Mapping
from itertools import islice
from typing import IO, TYPE_CHECKING, Any

from conflictnews.errors import expect
from conflictnews.export.extras import need
from conflictnews.export.frames import arrow_schema
from conflictnews.export.records import Cell, Item, Record, results, rows
from conflictnews.export.schema import columns
from conflictnews.patterns import lazy

if TYPE_CHECKING:
    from os import PathLike

_ROWS_AT_ONCE = 10_000
_LONGEST_CELL = 32_767
"""The most characters that a cell of Excel holds."""
_UNWRITABLE = lazy(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
"""Characters that XML, and so a sheet of Excel, cannot carry."""


def write_csv(items: Item | Iterable[Item], table: str, file: IO[str]) -> int:
    r"""Write a table as CSV (RFC 4180, but lines end in \n) to a text file opened with `newline=""`; return the rows.

    Empty cells are empty, truth values `true` and `false`, days ISO 8601. Raises ValueError for a name that is no table.

    >>> import io
    >>> from conflictnews import parse_article
    >>> file = io.StringIO()
    >>> write_csv(parse_article("The M23 withdrew."), "actors", file)
    1
    >>> file.getvalue().splitlines()[0][:28]
    'article,source,mention,block'
    """
    return write_rows(rows(items, table), [column.name for column in columns(table)], file)


def write_rows(records: Iterable[Record], names: list[str], file: IO[str]) -> int:
    """Write rows as CSV under a head of names; return how many there were."""
    writer = csv.writer(file, lineterminator="\n")
    writer.writerow(names)
    count = 0
    for record in records:
        writer.writerow([_written(record[name]) for name in names])
        count += 1
    return count


def write_parquet(items: Item | Iterable[Item], table: str, path: str | PathLike[str] | IO[bytes]) -> int:
    """Write a table as Parquet, in pieces of 10,000 rows; return the rows. Raises as `to_arrow` does."""
    return parquet_rows(rows(items, table), table, path)


def parquet_rows(records: Iterable[Record], table: str, path: str | PathLike[str] | IO[bytes]) -> int:
    """Write rows of a table as Parquet; return how many there were."""
    pyarrow: Any = need("pyarrow", extra="arrow")
    parquet: Any = need("pyarrow.parquet", extra="arrow")
    schema = arrow_schema(table)
    count, rest = 0, iter(records)
    with parquet.ParquetWriter(path, schema) as writer:
        while piece := list(islice(rest, _ROWS_AT_ONCE)):
            writer.write_table(pyarrow.Table.from_pylist(piece, schema=schema))
            count += len(piece)
    return count


def write_excel(items: Item | Iterable[Item], tables: Iterable[str], path: str | PathLike[str] | IO[bytes]) -> int:
    """Write tables as the sheets of one Excel workbook; return the rows.

    Text is always text, never a formula. A cell holds 32,767 characters: longer text ends in "…"; control characters are
    written as U+FFFD. Raises MissingExtraError without openpyxl, ValueError for a name that is no table.
    """
    expect(tables, Iterable, "names of tables")
    held = list(results(items))
    return excel_rows({table: rows(held, table) for table in tables}, path)


def excel_rows(sheets: Mapping[str, Iterable[Record]], path: str | PathLike[str] | IO[bytes]) -> int:
    """Write rows of tables as the sheets of an Excel workbook; return how many there were."""
    openpyxl: Any = need("openpyxl", extra="excel")
    cells: Any = need("openpyxl.cell", extra="excel")
    book = openpyxl.Workbook(write_only=True)
    count = 0
    for table, records in sheets.items():
        sheet = book.create_sheet(table)
        sheet.append([column.name for column in columns(table)])
        for record in records:
            sheet.append([_sheet_cell(cells.WriteOnlyCell, sheet, value) for value in record.values()])
            count += 1
    book.save(path)
    return count


def _sheet_cell(make: Any, sheet: Any, value: Cell) -> Any:
    """A value as openpyxl takes it; text gets a cell of its own, so that "=1+1" stays text."""
    if not isinstance(value, str):
        return value
    text = _UNWRITABLE.sub("\ufffd", value)
    cell = make(sheet, text if len(text) <= _LONGEST_CELL else text[: _LONGEST_CELL - 1] + "…")
    cell.data_type = "s"
    return cell


def _written(value: Cell) -> object:
    if isinstance(value, bool):
        return "true" if value else "false"
    return value.isoformat() if isinstance(value, dt.date) else value
