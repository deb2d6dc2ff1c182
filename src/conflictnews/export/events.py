"""Events as rows in the column order of UCDP GED 25.1 and of ACLED (export of 2024)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping
from typing import IO, Any

from conflictnews.errors import is_one_of, shown
from conflictnews.events.acled import COLUMNS as ACLED
from conflictnews.events.ucdp import COLUMNS as GED
from conflictnews.export.files import write_rows
from conflictnews.export.records import Item, Record, results
from conflictnews.models.events import Policy

COLUMNS = {"ged": tuple(GED), "acled": tuple(ACLED)}
"""The columns of each data set, in its own order."""


def event_rows(
    items: Item | Iterable[Item],
    dataset: str,
    *,
    policy: Policy | None = None,
    undated: str | None = None,
    names: Mapping[str, str] | None = None,
) -> Iterator[Record]:
    """Yield the events of articles as rows of a *dataset*, "ged" or "acled"; GED has no row for an event without deaths.

    `source_article` of GED names the file, or the article's id. *undated* = "published" lets the article's date stand in
    where the text gives none; *policy* and *names* are those of `Event.ucdp`. Raises ValueError for another dataset.

    >>> from conflictnews import parse_article
    >>> article = parse_article("Rebels shot dead four farmers in Rutshuru on 28 May 2024.")
    >>> [(row["where_coordinates"], str(row["date_start"]), row["best"]) for row in event_rows(article, "ged")]
    [('Rutshuru town', '2024-05-28', 4)]
    """
    if not is_one_of(dataset, COLUMNS):
        raise ValueError(f"no data set {shown(dataset)}: they are {', '.join(COLUMNS)}")
    for result in results(items):
        for event in result.article.events if result.article else ():
            if dataset == "acled":
                yield _plain(event.acled(policy=policy or "acled", undated=undated, names=names))
            elif (row := event.ucdp(policy=policy or "ucdp", undated=undated, names=names)) is not None:
                yield _plain(row | {"source_article": result.source or result.id})


def write_events(  # noqa: PLR0913 # the options of a row, each by its name
    items: Item | Iterable[Item],
    dataset: str,
    file: IO[str],
    *,
    policy: Policy | None = None,
    undated: str | None = None,
    names: Mapping[str, str] | None = None,
) -> int:
    """Write events as CSV of a data set to a text file opened with `newline=""`; return the rows. Raises as `event_rows`."""
    rows = event_rows(items, dataset, policy=policy, undated=undated, names=names)
    return write_rows(rows, list(COLUMNS[dataset]), file)


def _plain(row: dict[str, Any]) -> Record:
    """A row with plain cells: numbers, days, and text that UTF-8 can carry."""
    return {name: value if isinstance(value, int | float | dt.date | None) else _text(value) for name, value in row.items()}


def _text(value: object) -> str:
    return str(value).encode("utf-8", "replace").decode("utf-8")
