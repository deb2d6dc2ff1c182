"""GeoJSON (RFC 7946): the rows of a table that have a place, as points for QGIS, R or a web map."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator
from typing import Any

from conflictnews.errors import is_one_of, shown
from conflictnews.export.json import dumps
from conflictnews.export.records import Item, Record, rows

TABLES_WITH_PLACES = ("events", "casualties", "places")


def to_geojson(items: Item | Iterable[Item], table: str = "events") -> str:
    """Return a table's rows as a GeoJSON feature collection; rows without coordinates are left out.

    *table* is "events", "casualties" or "places"; the properties of a feature are the other columns of its row, and its id is
    the article's id and the row's ("4f0c…/e1"). Raises ValueError for another table.

    >>> import json
    >>> from conflictnews import parse_article
    >>> collection = json.loads(to_geojson(parse_article("Shells fell on Kyiv."), "places"))
    >>> [round(degrees) for degrees in collection["features"][0]["geometry"]["coordinates"]]
    [31, 50]
    """
    return dumps(collection(features(items, table)))


def features(items: Item | Iterable[Item], table: str = "events") -> Iterator[dict[str, Any]]:
    """Yield the features of `to_geojson` as plain data. Raises ValueError for a table without places."""
    if not is_one_of(table, TABLES_WITH_PLACES):
        raise ValueError(f"no table with places: {shown(table)}; they are {', '.join(TABLES_WITH_PLACES)}")
    for record in rows(items, table):
        if record["latitude"] is not None and record["longitude"] is not None:
            yield feature(record)


def feature(record: Record) -> dict[str, Any]:
    """Return the feature of a row that has coordinates."""
    properties = {
        name: value.isoformat() if isinstance(value, dt.date) else value
        for name, value in record.items()
        if name not in ("latitude", "longitude")
    }
    point = {"type": "Point", "coordinates": [record["longitude"], record["latitude"]]}
    return {
        "type": "Feature",
        "id": f"{record['article']}/{record['mention']}",
        "geometry": point,
        "properties": properties,
    }


def collection(found: Iterable[dict[str, Any]]) -> dict[str, Any]:
    """Return features as a feature collection."""
    return {"type": "FeatureCollection", "features": list(found)}
