"""`conflictnews show`: what pastes say, for people."""

from __future__ import annotations

import argparse
import shutil
import sys
from collections.abc import Iterator

from conflictnews.cli.complaints import complain, named, printable
from conflictnews.cli.options import NOT_READ
from conflictnews.corpus.sources import Read, Reading, each_source, read
from conflictnews.models import Article
from conflictnews.show.summary import Table, tables


def run(options: argparse.Namespace) -> int:
    """Print a summary of each text; return the exit code."""
    code = 0
    for one in read_all(options.paths, options.reading):
        if one.article is None:
            complain(one.source, one.error or "")
            code = NOT_READ
        else:
            print("\n".join(_lines(one.article, one.source)))
    return code


def read_all(paths: list[str], reading: Reading) -> Iterator[Read]:
    """Yield what is read from each text that the paths name."""
    for source in each_source(paths, reading):
        yield from read(source, reading)


def _lines(article: Article, source: str) -> Iterator[str]:
    """The title, then a table for each kind of value: as wide as the terminal, in full in a pipe."""
    width = shutil.get_terminal_size().columns if _for_people() else None
    yield printable(article.title or named(source))
    for table in tables(article):
        yield ""
        yield table.title
        yield from grid(table, width)


def _for_people() -> bool:
    return sys.stdout is not None and sys.stdout.isatty()


def grid(table: Table, width: int | None) -> Iterator[str]:
    """Yield a table's head and rows in columns; cells too long for a *width* are cut, None cuts none."""
    rows = [[printable(cell) for cell in row] for row in (table.columns, *table.rows)]
    widths = _widths(rows, width)
    for row in rows:
        cells = (_fitted(cell, w) for cell, w in zip(row, widths, strict=True) if w)
        yield "  " + "  ".join(cells).rstrip()


def _widths(rows: list[list[str]], width: int | None) -> list[int]:
    """Return how wide each column is: as its longest cell, but narrower, the widest first, where *width* is not enough."""
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    while width is not None and sum(widths) + 2 * len(widths) > width and max(widths) > 3:
        widths[widths.index(max(widths))] -= 1
    return widths


def _fitted(cell: str, width: int) -> str:
    return cell.ljust(width) if len(cell) <= width else cell[: width - 1] + "…"
