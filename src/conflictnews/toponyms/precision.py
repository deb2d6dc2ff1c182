"""Precision: how exactly a mention says where something happened, in the codes of UCDP GED and of ACLED."""

from __future__ import annotations

from conflictnews.models import Place, PlaceKind, PlaceMention

_NEAR_KM = 25.0
"""How far from a named place "near" reaches."""
_POINTS = frozenset(("MT", "HLL", "PK", "PASS"))
"""GeoNames' feature codes of mountains that are a point and no range."""
_BY_KIND = {
    PlaceKind.SETTLEMENT: 1,
    PlaceKind.NEIGHBOURHOOD: 1,
    PlaceKind.FACILITY: 1,
    PlaceKind.CAMP: 1,
    PlaceKind.ADMIN3: 2,
    PlaceKind.ADMIN2: 3,
    PlaceKind.ADMIN1: 4,
    PlaceKind.REGION: 5,
    PlaceKind.RIVER: 5,
    PlaceKind.WATER: 5,
    PlaceKind.MOUNTAIN: 5,
    PlaceKind.ISLAND: 5,
    PlaceKind.ROAD: 5,
    PlaceKind.BORDER: 5,
    PlaceKind.COUNTRY: 6,
}
_GEO_PRECISION = {1: 1, 2: 2, 3: 2, 4: 3, 5: 3}


def where_prec(mention: PlaceMention) -> int | None:
    """Return UCDP GED's `where_prec` (1 to 7) of a mention, None where it has no place or the place is a continent.

    1 a named point; 2 near one, up to 25 km, or a third-level unit; 3 a second-level unit; 4 a first-level unit; 5 a line, an
    area larger than that, a part of a country, or more than 25 km from a named place; 6 a country; 7 the open sea. Source:
    UCDP GED codebook 22.1, section 5.4 and appendix 3.

    >>> from conflictnews import find_places
    >>> [where_prec(m) for m in find_places("They died near Manbij, in Aleppo province, in northern Syria.")]
    [2, 4, 5]
    """
    if mention.place is None:
        return None
    code = _of_place(mention.place)
    if code == 1 and mention.offset is not None:
        return 5 if (mention.offset.kilometres or 0.0) > _NEAR_KM else 2
    return 5 if code == 6 and mention.part is not None else code


def geo_precision(where_prec: int) -> int | None:
    """Return ACLED's `geo_precision` (1 to 3) of a `where_prec` (1 to 7), None for a country, the sea, and any other number.

    1 a town or an exact spot; 2 near a town or a small area; 3 a larger region. Source: ACLED Codebook (2023), geo-precision.

    >>> [geo_precision(code) for code in range(1, 8)]
    [1, 2, 2, 3, 3, None, None]
    """
    return _GEO_PRECISION.get(where_prec)


def _of_place(place: Place) -> int | None:
    """The code of a place by its kind; waters of no country are the open sea."""
    if place.kind is PlaceKind.WATER and place.country is None:
        return 7
    if place.kind is PlaceKind.MOUNTAIN and place.feature_code in _POINTS:
        return 1
    return _BY_KIND.get(place.kind)
