"""What stage 1 of the gazetteer writes: rows, and which names of a place help to find it."""

from __future__ import annotations

import math
import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, field

SCRIPTS = {
    country: scripts
    for countries, scripts in (
        ("AE AF BH DZ EG IQ IR JO KW LB LY MA MR OM PK QA SA SD SY TN YE", "ARABIC"),
        ("IL PS", "ARABIC HEBREW"),
        ("BG BY KG KZ MD MK MN RS RU TJ UA", "CYRILLIC"),
        ("AM AZ", "ARMENIAN CYRILLIC"),
        ("GE", "GEORGIAN CYRILLIC"),
        ("ER ET", "ETHIOPIC"),
        ("CY GR", "GREEK"),
        ("MM", "MYANMAR"),
        ("CN JP TW", "CJK"),
        ("KP KR", "HANGUL"),
    )
    for country in countries.split()
}
"""The scripts of a country's own names; great places have Arabic and Cyrillic names in every country."""
GREAT = 200_000
"""Inhabitants from which a town has names in far scripts."""


@dataclass(slots=True)
class Row:
    """One place, as it is written to the file of its country."""

    id: str
    name: str
    kind: str
    country: str
    latitude: float
    longitude: float
    admin1: str = ""
    admin2: str = ""
    feature: str = ""
    population: int = 0
    wikidata: str = ""
    rank: int = 9
    names: dict[str, None] = field(default_factory=dict)

    @property
    def decimals(self) -> int:
        """A hamlet's point is good to a hundred metres, any other's to ten."""
        return 4 if self.population or self.wikidata else 3

    def add(self, names: Iterable[str]) -> None:
        """Further names, in order, none twice."""
        self.names.update(dict.fromkeys(names))


def kilometres(a: float, b: float, c: float, d: float) -> float:
    """The distance of two points, on a plane: good for near ones."""
    return math.hypot((a - c) * 111.2, (((b - d) + 180) % 360 - 180) * 111.2 * math.cos(math.radians((a + c) / 2)))


_LATIN = re.compile(r"[A-Za-zÀ-ɏḀ-ỿ]")
_TRANSLITERATED = re.compile(r"^(?!(?:al|el|ar|as|ash|at|ad|an|az|ez|es|ed|et)[- ‘’'])[a-z]")
_CODE = re.compile(r"^[A-Z]{1,4}$")
_FOREIGN_KIND = re.compile(
    r"\b(?:ilçesi|ili|[Hh]avaalan\w*|Hava Üssü|megye|maakond|konderria|okrug|Okrug|apygarda|kun|kūn|srjan|maakunta|Comitatus|"
    r"Condado|Comt[eé]|Comtat|Comitatul|Contea|Hrabstwo|Quận|Quan|Konteth|Kantono|Wokrjes|Mukhafaza|Napat|Nafat|eskualdea|"
    r"län|fylke|Gobernación|Regierungsbezirk|Voblast|Oblastı|Oblasta|Óblast|Oblast de|Swydd|Kontlu[gğ]u|kwizin|[Dd]istrito)\b"
)


def is_latin(name: str) -> bool:
    """Whether a name is written in Latin letters."""
    return bool(_LATIN.search(name))


def is_useful(name: str, row: Row) -> bool:
    """Whether another name helps: no code, no letter-by-letter transliteration, no kind word of a far language."""
    if not name or len(name) > 60 or any(mark in name for mark in "\t|\n()[]{}/;,"):
        return False
    if is_latin(name):
        return len(name) > 2 and not (
            _CODE.match(name)
            or _TRANSLITERATED.match(name)
            or _FOREIGN_KIND.search(name)
            or any(letter.isdigit() for letter in name)
        )
    great = row.population >= GREAT or row.kind in ("country", "continent", "admin1", "river", "water")
    return script(name) in (("ARABIC CYRILLIC " if great else "") + SCRIPTS.get(row.country, "")).split()


def script(name: str) -> str:
    """The script of a name's first letter, as Unicode names it."""
    return next((unicodedata.name(c, "").split()[0] for c in name if c.isalpha()), "")


# Ukraine's official romanisation (Cabinet of Ministers, resolution 55 of 2010), and the one English news used for Russian.
_UKRAINIAN = dict(
    zip(
        "абвгґдежзиійклмнопрстуфхцчшщьюя'’єї",
        "a b v h g d e zh z y i i k l m n o p r s t u f kh ts ch sh shch  iu ia   ie i".split(" "),
        strict=True,
    )
)
_RUSSIAN = dict(
    zip(
        "абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
        "a b v g d e yo zh z i y k l m n o p r s t u f kh ts ch sh shch  y  e yu ya".split(" "),
        strict=True,
    )
)
_UKRAINIAN_FIRST = {"є": "ye", "ї": "yi", "й": "y", "ю": "yu", "я": "ya"}


def romanised(name: str) -> list[str]:
    """A Cyrillic name in Latin letters, by each language that it may be written in.

    >>> romanised("Часів Яр"), romanised("Авдеевка")
    (['Chasiv Yar'], ['Avdeevka', 'Avdeevka'])
    """
    low = name.lower()
    if script(name) != "CYRILLIC" or set(low) & set("әғқңөұүһҳҷӣӯќѓџљњћђјѕўѣѳ"):
        return []
    out = []
    if not set(low) & set("ыэъё"):
        words = [
            _UKRAINIAN_FIRST.get(w[0], _UKRAINIAN.get(w[0], w[0]))
            + "".join(_UKRAINIAN.get(c, c) for c in w[1:].replace("зг", "зgh"))
            for w in re.findall(r"[^\s-]+", low)
        ]
        out.append((words, name))
    if not set(low) & set("іїєґ"):
        out.append((["".join(_RUSSIAN.get(c, c) for c in w) for w in re.findall(r"[^\s-]+", low)], name))
    joined = []
    for words, original in out:
        gaps = [*re.findall(r"[\s-]+", original.strip()), ""]
        joined.append("".join(w[:1].upper() + w[1:] + g for w, g in zip(words, gaps, strict=False)))
    return [j for j in joined if j.isascii() and not re.search(r"blast|aion|ayon", j)]


def readable(name: str) -> str:
    """A name in all capitals as a name, abbreviations written out."""
    name = name.replace(" Str.", " Strait").replace(" Is.", " Islands").replace(" I.", " Island").replace("Mts.", "Mountains")
    return (
        name.title().replace("’S", "’s").replace("'S", "'s").replace(" Of ", " of ").replace(" De ", " de ")
        if name.isupper()
        else name
    )
