"""The command line: `python -m conflictnews FILE` shows what a paste says."""

from __future__ import annotations

import argparse
import datetime as dt
import os
import shutil
import sys
from collections.abc import Iterator, Sequence
from io import TextIOWrapper

from conflictnews import __version__, read_article
from conflictnews.errors import ConflictNewsError
from conflictnews.export.json import dumps, unstructure
from conflictnews.models import Article
from conflictnews.show.summary import Table, tables

FAILED = 2
"""The exit code where something could not be read, as argparse has it for a wrong option."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Read the pastes that the command line names; 0, or 2 where one of them could not be read."""
    options = _options(arguments)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8" if options.json else None, errors="replace")
    try:
        codes = [_show(file, options) for file in options.files]
        sys.stdout.flush()
    except BrokenPipeError:
        # The reader has gone: nothing is wrong here. Python would still complain when it flushes at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except KeyboardInterrupt:
        return 130
    return max(codes)


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="conflictnews",
        description="Read pasted conflict reporting: dates, numbers, places, actors, quotations and casualty figures.",
        epilog="example: conflictnews report.txt --published 2023-03-24 --country SY",
    )
    parser.add_argument("files", nargs="+", metavar="FILE", help="a paste as a text file; - is standard input")
    parser.add_argument("--json", action="store_true", help="print JSON Lines, one article a line, in place of a summary")
    parser.add_argument("--published", type=_day, metavar="DATE", help="the day the article was published, as 2023-03-24")
    parser.add_argument("--country", type=_country, metavar="CC", help="the country it is about, by its ISO 3166-1 code")
    parser.add_argument("--version", action="version", version=f"conflictnews {__version__}")
    return parser.parse_args(arguments)


def _day(text: str) -> dt.date:
    try:
        return dt.date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"not a day as 2023-03-24: {text!r}") from None


def _country(text: str) -> str:
    if len(text) != 2 or not (text.isascii() and text.isalpha()):
        raise argparse.ArgumentTypeError(f"not a two-letter country code as SY: {text!r}")
    return text.upper()


def _show(file: str, options: argparse.Namespace) -> int:
    """Print what a file says; complain in one line where it cannot be read."""
    try:
        source = sys.stdin.buffer.read() if file == "-" else file
        article = read_article(source, published=options.published, country=options.country)
    except (OSError, ConflictNewsError) as error:
        return _complain(file, getattr(error, "strerror", None) or str(error))
    if not article.text.strip():
        return _complain(file, "nothing to read")
    if options.json:
        print(dumps({"source": file, **unstructure(article)}))
        return 0
    print("\n".join(_lines(article, file)))
    return 0


def _complain(file: str, message: str) -> int:
    print(f"conflictnews: {file}: {message}", file=sys.stderr)
    return FAILED


def _lines(article: Article, file: str) -> Iterator[str]:
    """The summary: the title, then a table for each kind of value, as wide as the terminal."""
    width = shutil.get_terminal_size().columns
    yield _printable(article.title or file)
    for table in tables(article):
        yield ""
        yield table.title
        yield from _grid(table, width)


def _grid(table: Table, width: int) -> Iterator[str]:
    """A table's head and rows in columns; cells too long for the terminal are cut."""
    rows = [[_printable(cell) for cell in row] for row in (table.columns, *table.rows)]
    widths = [min(width, max(map(len, column))) for column in zip(*rows, strict=True)]
    while sum(widths) + 2 * len(widths) > width and max(widths) > 3:
        widths[widths.index(max(widths))] -= 1
    for row in rows:
        cells = (cell if len(cell) <= w else cell[: w - 1] + "…" for cell, w in zip(row, widths, strict=True))
        yield "  " + "  ".join(cell.ljust(w) for cell, w in zip(cells, widths, strict=True) if w).rstrip()


def _printable(text: str) -> str:
    """A cell in one line, without what would drive the terminal."""
    return "".join(c if c.isprintable() else "\ufffd" for c in " ".join(text.split()))


if __name__ == "__main__":
    sys.exit(main())
