"""How fast places are found, beside other readers where they are installed: flashgeotext, geotext, local-geocode.

`python -m benchmarks places` measures all of them over the same articles.
"""

from __future__ import annotations

import importlib
from collections.abc import Callable

from benchmarks.peers import installed
from conflictnews import find_places


def ours(text: str) -> object:
    """The places of a text, with their coordinates."""
    return find_places(text)


def peers() -> dict[str, Callable[[str], object]]:
    """Other libraries that find places in English, as functions of a text; those that are not installed are left out."""
    known = {"flashgeotext": _flashgeotext, "geotext": _geotext, "local-geocode": _local_geocode}
    return installed(known)


def _flashgeotext() -> Callable[[str], object]:
    """Countries and cities of GeoNames by name; no coordinates, no choice between namesakes."""
    reader = importlib.import_module("flashgeotext.geotext").GeoText()
    return lambda text: reader.extract(input_text=text)


def _geotext() -> Callable[[str], object]:
    """Countries and cities by a pattern of capitals."""
    reader = importlib.import_module("geotext").GeoText
    return lambda text: reader(text).cities


def _local_geocode() -> Callable[[str], object]:
    """Places of GeoNames with coordinates, the most populous of each name."""
    reader = importlib.import_module("geocode.geocode").Geocode()
    reader.load()
    decode: Callable[[str], object] = reader.decode
    return decode
