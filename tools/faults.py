"""Faults of the sources that stage 1 of the gazetteer mends: another town's name, a wrong country, too great a population."""

from __future__ import annotations

import unicodedata
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping

from place_rows import Row, kilometres

_TOWNS = ("settlement", "neighbourhood")
_FAR = ((20_000, 150), (500, 60), (0, 25))
"""How far, in kilometres, the other bearer of a name is looked for, by its inhabitants."""
_SAME = 3
"""Records closer than this are taken for one place, whichever of the two bears the name."""
_CROWD = 20_000
"""GeoNames knows all towns of this size: who is not among them has not so many inhabitants."""
_CELL = 4
_ALPHABETS = frozenset("LATIN CYRILLIC ARABIC HEBREW GREEK ETHIOPIC ARMENIAN GEORGIAN MYANMAR THAI DEVANAGARI BENGALI".split())


def is_mixed(name: str) -> bool:
    """Whether the letters of a name are of two alphabets, as only a machine writes them.

    >>> is_mixed("አaዲስ"), is_mixed("Addis Abeba")
    (True, False)
    """
    if name.isascii():
        return False
    return len({unicodedata.name(c, "?").split()[0] for c in name if c.isalpha()} & _ALPHABETS) > 1


def correct_populations(rows: Iterable[Row], known: Mapping[str, int]) -> int:
    """Drop the population of a settlement that GeoNames does not count among its towns; how many were dropped."""
    dropped = 0
    for row in rows:
        if row.kind in _TOWNS and row.population >= _CROWD and row.id not in known:
            row.population = 0
            dropped += 1
    return dropped


def misplaced(rows: Collection[Row], known: Collection[str]) -> list[str]:
    """The ids of places that lie far from every town of the country that they are filed under."""
    cells: dict[str, set[tuple[int, int]]] = defaultdict(set)
    for row in rows:
        if row.id in known:
            cells[row.country].add(_cell(row))
    found = []
    for row in rows:
        own = cells.get(row.country)
        if row.kind in _TOWNS and own and row.id not in known:
            y, x = _cell(row)
            if not any((y + i, x + j) in own for i in (-1, 0, 1) for j in (-1, 0, 1)):
                found.append(row.id)
    return found


def _cell(row: Row) -> tuple[int, int]:
    return int(row.latitude // _CELL), int(row.longitude // _CELL)


def return_names(rows: Collection[Row], key_of: Callable[[str, str], str]) -> list[tuple[str, str, str]]:
    """Take from places the names that another one near by bears as its own; (id, name, id of the other).

    Settlements are compared with settlements, first-level units with those of their country.
    """
    bearers: dict[str, list[Row]] = defaultdict(list)
    for row in rows:
        if row.kind in (*_TOWNS, "admin1"):
            bearers[key_of(row.name, row.kind)].append(row)
    returned = []
    for row in rows:
        if row.kind not in (*_TOWNS, "admin1") or not row.names:
            continue
        own = key_of(row.name, row.kind)
        for name in list(row.names):
            key = key_of(name, row.kind)
            if key == own or key not in bearers:
                continue
            other = next((other for other in bearers[key] if _is_rightful(other, row)), None)
            if other is not None:
                del row.names[name]
                returned.append((row.id, name, other.id))
    return returned


def _is_rightful(other: Row, row: Row) -> bool:
    """Whether a name is rather the other place's: it lies near, and is no hamlet beside a town."""
    if row.kind == "admin1" or other.kind == "admin1":
        return other is not row and other.kind == row.kind and other.country == row.country
    if other is row or (row.population and not other.population):
        return False
    apart = kilometres(other.latitude, other.longitude, row.latitude, row.longitude)
    return _SAME < apart < next(far for least, far in _FAR if other.population >= least)
