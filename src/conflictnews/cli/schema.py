"""`conflictnews schema`: the JSON Schema of an article, or the columns of a table."""

from __future__ import annotations

import argparse

from conflictnews.cli.show import grid
from conflictnews.export.json import dumps
from conflictnews.export.json_schema import json_schema
from conflictnews.export.schema import columns
from conflictnews.show.summary import Table


def run(options: argparse.Namespace) -> int:
    """Print the JSON Schema, or each column of a table with its type and meaning; return 0."""
    if options.table is None:
        print(dumps(json_schema(), indent=2))
    else:
        described = tuple((column.name, column.type.value, column.description) for column in columns(options.table))
        print("\n".join(grid(Table(options.table, options.table, ("column", "type", "meaning"), described), None)))
    return 0
