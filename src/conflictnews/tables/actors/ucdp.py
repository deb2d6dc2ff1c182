"""The actors of the UCDP Actor Dataset 22.1 (CC BY 4.0), read from the file beside this module.

`tools/build_ucdp_actors.py` makes that file.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import NamedTuple

_FILE = Path(__file__).with_name("ucdp_22_1.tsv")


class UcdpRow(NamedTuple):
    """An actor of UCDP's list.

    `organisation` is 1 for a formally organised group, 2 for an informal one, 3 for a communal one; `countries` are ISO 3166-1
    codes; the first of `names` is the one that GED uses.
    """

    number: str
    organisation: int
    countries: tuple[str, ...]
    names: tuple[str, ...]


@cache
def ucdp_rows() -> tuple[UcdpRow, ...]:
    """Return every row, read on first use."""
    lines = _FILE.read_text("utf-8").splitlines()
    cells = (line.split("\t") for line in lines)
    return tuple(
        UcdpRow(number, int(organisation), tuple(codes.split()), tuple(names.split("|")))
        for number, organisation, codes, names in cells
    )
