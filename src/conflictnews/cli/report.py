"""`conflictnews report`: many pastes as one page with a map, a timeline and filters."""

from __future__ import annotations

import argparse
import errno
import os
from collections.abc import Iterator
from pathlib import Path

from conflictnews.cli.complaints import complain, complain_of_undated, counts_from_unknown, missing_folder
from conflictnews.cli.options import NOT_READ
from conflictnews.cli.show import read_all
from conflictnews.models import Article
from conflictnews.show.report import report_html


def run(options: argparse.Namespace) -> int:
    """Write the page; return the exit code. Raises FileNotFoundError before any work for a folder that is not there."""
    if missing_folder(options.output) is not None:
        raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT), options.output)
    failed: list[str] = []
    undated = 0

    def articles() -> Iterator[tuple[str, Article]]:
        nonlocal undated
        for one in read_all(options.paths, options.reading):
            if one.article is None:
                complain(one.source, one.error or "")
                failed.append(one.source)
            else:
                undated += counts_from_unknown(one.article)
                yield one.source, one.article

    page = report_html(articles(), title=options.title)
    if options.output == "-":
        print(page)
    else:
        Path(options.output).write_text(page, "utf-8")
        complain(None, f"wrote {options.output}")
    complain_of_undated(undated)
    return NOT_READ if failed else 0
