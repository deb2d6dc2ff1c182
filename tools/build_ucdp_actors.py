"""Make the table of UCDP's actors that the package ships, from the UCDP Actor Dataset (CC BY 4.0).

Usage: python tools/build_ucdp_actors.py ACTORS.tsv. UCDP offers the dataset for download; its columns are those of 22.1.
"""

from __future__ import annotations

import csv
import re
import sys
from pathlib import Path

from conflictnews.tables.countries import COUNTRIES

ROOT = Path(__file__).parents[1]
TARGET = ROOT / "src" / "conflictnews" / "tables" / "actors" / "ucdp_22_1.tsv"
NAMES = ("NameData", "NameOrig", "NewName", "NameOrigFull", "NameOrigFullEng", "NewNameFullMotherTongue", "NewNameFullEng")
CODES = {name: country.code for country in COUNTRIES for name in (country.name, *country.aliases)}
CODES |= {
    "Congo": "CG",
    "DR Congo": "CD",
    "Bosnia-Herzegovina": "BA",
    "Bhutan": "BT",
    "Comoros": "KM",
    "Kingdom of eSwatini": "SZ",
}
NO_NAMES = re.compile(r"(?:Military faction|Forces of|Supporters of|Opponents of|Government of)\b", re.IGNORECASE)
"""Descriptions that UCDP gives to actors without a name of their own."""


def names_of(row: dict[str, str]) -> tuple[str, ...]:
    """Return the names of an actor, the one that GED uses first, without doubles."""
    out: list[str] = []
    for column in NAMES:
        name = " ".join(row[column].replace("\u2019", "'").replace("\u2013", "-").split())
        if name and name not in out and "|" not in name:
            out.append(name)
    return tuple(out)


def codes_of(row: dict[str, str]) -> str:
    """Return the ISO 3166-1 codes of the countries that an actor is listed for, as far as those still exist."""
    names = (re.sub(r"\s*\(.*?\)", "", name).strip() for name in row["Location"].split(","))
    return " ".join(CODES[name] for name in names if name in CODES)


def main(source: Path) -> None:
    """Write number, organisation (1 formal, 2 informal, 3 communal), country codes and names of every actor that has a name."""
    with source.open(encoding="utf-8", newline="") as lines:
        rows = [row for row in csv.DictReader(lines, delimiter="\t") if row["Org"] in {"1", "2", "3"}]
    with TARGET.open("w", encoding="utf-8", newline="\n") as out:
        for row in rows:
            if not NO_NAMES.match(row["NameData"]):
                print(row["ActorId"], row["Org"], codes_of(row), "|".join(names_of(row)), sep="\t", file=out)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
