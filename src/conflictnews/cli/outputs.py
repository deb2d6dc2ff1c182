"""The files that `parse` writes: what each holds, how a text becomes rows of it, and how the rows become the file.

A text is rendered where it is read, maybe in another process, to plain data that JSON can hold. The ids of the run are known
only afterwards, in order, so that they are set when the file is written.
"""

from __future__ import annotations

import datetime as dt
import os
import tempfile
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import IO, Any

from attrs import frozen

from conflictnews.corpus import Result
from conflictnews.errors import ConflictNewsError
from conflictnews.export.events import COLUMNS, event_rows
from conflictnews.export.extras import need
from conflictnews.export.files import excel_rows, parquet_rows, write_rows
from conflictnews.export.geojson import TABLES_WITH_PLACES, feature
from conflictnews.export.json import document, dumps
from conflictnews.export.records import Cell, Record, rows
from conflictnews.export.schema import TABLES, Type

Entry = tuple[str, str, str | None, list[Any]]
"""A text's id in the run, its source, the id of the earlier text that it repeats, and its rendered rows."""

ARTICLES = "json"
"""The content of JSON Lines: whole articles."""


class OutputError(ConflictNewsError):
    """An output cannot be made as it was asked for; the message says why."""


def _table_named(path: str, suffix: str) -> str:
    """Return the table that a path's stem names, or the one that fits its ending."""
    stem = Path(path).stem
    if stem in (*TABLES, *COLUMNS):
        return stem
    if suffix == ".geojson":
        return "events"
    raise OutputError(f"{path!r} names no table: add --table, one of {', '.join((*TABLES, *COLUMNS))}")


def _check_form(what: str, suffix: str) -> None:
    """Raise OutputError for a table that is never written in a form: a map without places, a data set but as CSV."""
    if suffix == ".geojson" and what not in TABLES_WITH_PLACES:
        raise OutputError(f"{what} has no places for a map; these tables have: {', '.join(TABLES_WITH_PLACES)}")
    if what in COLUMNS and suffix != ".csv":
        raise OutputError(f"{what} is written as .csv only")


@frozen
class Output:
    """A file to write: its path (None for standard output), its content (a table's name, "ged", "acled", "json"), its form."""

    path: str | None
    what: str
    suffix: str
    fields: tuple[str, ...] | None = None
    undated: str | None = None

    @classmethod
    def of(cls, path: str | None, table: str | None, fields: tuple[str, ...] | None, undated: str | None) -> Output:
        """Return the output of a path. Raises OutputError where name and options do not say what to write."""
        suffix = Path(path).suffix.lower() if path else (".csv" if table else ".jsonl")
        if suffix not in _WRITERS:
            raise OutputError(f"{path!r} ends in none of {', '.join(_WRITERS)}")
        if suffix == ".jsonl":
            return cls(path, ARTICLES, suffix, fields)
        what = table or _table_named(path or "", suffix)
        _check_form(what, suffix)
        return cls(path, what, suffix, undated=undated)

    def check(self) -> None:
        """Raise before any work is done: MissingExtraError for a package that is not there, OSError for a bad place."""
        for suffix, package, extra in ((".parquet", "pyarrow", "arrow"), (".xlsx", "openpyxl", "excel")):
            if self.suffix == suffix:
                need(package, extra=extra)
        if self.path is not None:
            target = Path(os.path.realpath(self.path))
            if target.exists() and not target.is_file():
                raise OutputError(f"{self.path!r} is there and is no file")
            try:
                tempfile.TemporaryFile(dir=target.parent).close()
            except OSError as error:
                raise OSError(error.errno, error.strerror, self.path) from None

    def render(self, result: Result) -> list[Any]:
        """Return the rows of a text as plain data, without the ids of the run."""
        if self.what == ARTICLES:
            return [dumps(document(result.article, fields=self.fields))] if result.article else []
        if self.what in COLUMNS:
            return [_written(row) for row in event_rows(result, self.what, undated=self.undated)]
        return [_written(record) for record in rows(result, self.what)]

    def write(self, entries: Iterable[Entry]) -> int:
        """Write the file in one step: it is there whole, or as it was before. Return the rows."""
        target = os.path.realpath(self.path or "")
        handle, name = tempfile.mkstemp(dir=os.path.dirname(target), prefix=".conflictnews-")
        os.close(handle)
        try:
            count = _WRITERS[self.suffix](self, entries, name)
            mask = os.umask(0)
            os.umask(mask)
            os.chmod(name, 0o666 & ~mask)
            os.replace(name, target)
        except BaseException:
            os.unlink(name)
            raise
        return count

    def stream(self, entries: Iterable[Entry], file: IO[str]) -> int:
        """Write JSON Lines or CSV as the texts come."""
        if self.suffix == ".jsonl":
            return _lines(self, entries, file)
        names = COLUMNS.get(self.what) or [column.name for column in TABLES[self.what]]
        return write_rows(self.records(entries), list(names), file)

    def records(self, entries: Iterable[Entry]) -> Iterator[Record]:
        """Yield the rows of a table with the ids of the run, days as dates."""
        columns = TABLES.get(self.what, ())
        days = [column.name for column in columns if column.type is Type.DAY]
        names = {column.name for column in columns}
        for unique, _, earlier, parts in entries:
            for row in parts:
                if "article" in names:
                    row["article"] = unique
                if "duplicate_of" in names:
                    row["duplicate_of"] = earlier
                yield row | {day: dt.date.fromisoformat(row[day]) for day in days if row[day] is not None}


def _written(record: Record) -> dict[str, Cell]:
    return {name: value.isoformat() if isinstance(value, dt.date) else value for name, value in record.items()}


def _lines(output: Output, entries: Iterable[Entry], file: IO[str]) -> int:
    count = 0
    for unique, source, earlier, parts in entries:
        for part in parts:
            head = dumps({"id": unique, "source": source, "duplicate_of": earlier})
            file.write(f"{head[:-1]}, {part[1:]}\n")  # the article is JSON already, from where it was read
            count += 1
    return count


def _text(output: Output, entries: Iterable[Entry], path: str) -> int:
    with open(path, "w", encoding="utf-8", newline="") as file:
        return output.stream(entries, file)


def _parquet(output: Output, entries: Iterable[Entry], path: str) -> int:
    return parquet_rows(output.records(entries), output.what, path)


def _excel(output: Output, entries: Iterable[Entry], path: str) -> int:
    with open(path, "wb") as file:  # openpyxl refuses a path without the suffix
        return excel_rows({output.what: output.records(entries)}, file)


def _map(output: Output, entries: Iterable[Entry], path: str) -> int:
    """A feature on each line, so that a map of any size is written without being held."""
    count = 0
    with open(path, "w", encoding="utf-8") as file:
        file.write('{"type": "FeatureCollection", "features": [')
        for record in output.records(entries):
            if record["latitude"] is not None and record["longitude"] is not None:
                file.write((",\n" if count else "\n") + dumps(feature(record)))
                count += 1
        file.write("\n]}\n")
    return count


_WRITERS: dict[str, Callable[[Output, Iterable[Entry], str], int]] = {
    ".jsonl": _text,
    ".csv": _text,
    ".parquet": _parquet,
    ".xlsx": _excel,
    ".geojson": _map,
}
