"""Actors: armed groups, state forces, organisations."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator
from functools import cache
from typing import TYPE_CHECKING

import regex

from conflictnews.language.rules import DIGIT, Found, Grammar, Rule, select
from conflictnews.models import Actor, ActorKind, ActorMention
from conflictnews.tables.countries import COUNTRIES
from conflictnews.text import Text

if TYPE_CHECKING:
    from conflictnews.tables.actors.row import Row

_BLANK = r"(?:-|[^\S\n]{1,3}|\n)"
_SPELLINGS = (("isation", "i[sz]ation"), ("ization", "i[sz]ation"), ("efence", "efen[cs]e"), ("efense", "efen[cs]e"))
_END = r"(?:s(?='))?(?!\w)"

_FORCES = (
    "armed forces|security forces|government forces|military forces|ground forces|special forces|government troops|"
    "air force|army|military|forces|troops|soldiers|navy|marines|commandos|border guards|coast guard|paratroopers|"
    "warplanes|fighter jets|gunboats|regime forces"
)
_POLICE = "police forces|police officers|national police|riot police|police"
_GOVERNMENT = (
    "government|authorities|defen[cs]e ministry|foreign ministry|interior ministry|health ministry|ministry of defen[cs]e|"
    "ministry of health|ministry of the interior|ministry of foreign affairs|cabinet|junta|regime"
)


def find_actors(text: str) -> tuple[ActorMention, ...]:
    """The actors of a text, in order: names of the tables, forces by their country, abbreviations given in brackets.

    >>> [(m.text, m.actor.name) for m in find_actors("Turkish forces shelled the SDF near Manbij.")]
    [('Turkish forces', 'Military Forces of Turkey'), ('SDF', 'Syrian Democratic Forces')]

    Names are those of the UCDP Actor Dataset (Högbladh 2023) and of ACLED (codebook 2023), which also name a state's forces
    after the state.
    """
    return actors_in(Text.of(text))


def actors_in(text: Text) -> tuple[ActorMention, ...]:
    """The actors of a text that other rooms read too."""
    found = grammar().scan(text)
    introduced = dict(_introduced(text, found))
    if introduced:
        found = select([*found, *_abbreviated(text, introduced)])
    return tuple(ActorMention(text.span(f.start, f.end), text.source_of(f.start, f.end), f.value, rule=f.rule) for f in found)


@cache
def grammar() -> Grammar[Actor]:
    """Everything by which an actor is named; made on first use, for the tables are large."""
    from conflictnews.tables.actors import ROWS  # noqa: PLC0415 - the tables are large: they are read on first use

    rules: tuple[Rule[Actor], ...] = (*(_named(row) for row in ROWS), *_country_rules())
    made: Grammar[Actor] = Grammar(rules)  # type: ignore[arg-type]  # the converter's type variable is taken for the class's
    return made


# ------------------------------------------------------------------ names of the tables


def slug(name: str) -> str:
    """A name in small ASCII letters and hyphens.

    >>> slug("Military Forces of Côte d'Ivoire")
    'military-forces-of-cote-divoire'
    """
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower().replace("'", "")
    return "-".join(regex.findall(r"[a-z0-9]+", plain))


def _actor_of(row: Row) -> Actor:
    return Actor(row.id, row.name, row.kind, row.country, row.aliases)


def _named(row: Row) -> Rule[Actor]:
    """The rule that finds a row's names."""
    actor = _actor_of(row)
    names = sorted({row.name, *row.aliases}, key=lambda name: (-len(name), name))
    return Rule(
        name=row.id,
        cues=frozenset(word for name in names for word in _first_words(name)),
        pattern=f"(?-i:{'|'.join(_spelled(name) for name in names)}){_END}",
        produce=lambda _: actor,
        examples=(*((name, actor) for name in names),),
    )


def _first_words(name: str) -> Iterator[str]:
    first = regex.match(r"\w+", name.lower())
    if first:
        yield DIGIT if first[0][0].isdigit() else first[0]


def _spelled(name: str) -> str:
    """The pattern of a name: as it stands or in capitals, with hyphens or blanks, in British or American spelling."""
    from conflictnews.tables.actors import ORDINARY_WORDS  # noqa: PLC0415 - the tables are large: they are read on first use

    if name.isupper() and " " not in name:
        return regex.escape(name) + (r"(?!\W+[A-Z]{2})" if name in ORDINARY_WORDS else "")
    if len(name) <= 3:
        return regex.escape(name)
    plain, capitals = (regex.escape(way, literal_spaces=True) for way in (name, name.upper()))
    for spelling, either in _SPELLINGS:
        plain = plain.replace(spelling, either)
    if name[:3] in {"al-", "Al-", "al ", "Al "}:
        plain, capitals = "[Aa]l" + plain[2:], "AL" + capitals[2:]
    return "|".join(regex.sub(r"(?:\\?-| )", lambda _: _BLANK, way) for way in (plain, capitals))


# ------------------------------------------------------------------ forces and governments named by their country


@cache
def _of_country() -> dict[str, dict[str, Actor]]:
    """For every word that stands for a country: its forces, its police and its government."""
    from conflictnews.tables.actors import ROWS  # noqa: PLC0415 - the tables are large: they are read on first use

    rows = {row.name: _actor_of(row) for row in ROWS}
    table: dict[str, dict[str, Actor]] = {}
    for country in COUNTRIES:
        actors = {
            kind: rows.get(name := f"{title} of {country.name}") or Actor(slug(name), name, group, country.code)
            for kind, title, group in (
                ("forces", "Military Forces", ActorKind.STATE_FORCE),
                ("police", "Police Forces", ActorKind.STATE_FORCE),
                ("government", "Government", ActorKind.GOVERNMENT),
            )
        }
        for word in (country.name, *country.aliases, *country.adjectives):
            table.setdefault(word.lower(), actors)
    return table


def _by_country(match: regex.Match[str]) -> Actor | None:
    kinds = ("forces", "police", "government")
    kind = next((kind for kind in kinds if kind in match.re.groupindex and match[kind]), None)
    actors = _of_country().get(" ".join(match["country"].lower().split()))
    return actors[kind] if actors and kind else None


def _alternatives(words: Iterable[str]) -> str:
    ordered = sorted(set(words), key=lambda word: (-len(word), word))
    return "|".join(regex.escape(word, literal_spaces=True).replace(" ", r"\s") for word in ordered)


def _actor(kind: str, country: str) -> Actor:
    return _of_country()[country.lower()][kind]


def _first_of(words: Iterable[str]) -> frozenset[str]:
    return frozenset(first for word in words for first in _first_words(word))


def _country_rules() -> tuple[Rule[Actor], ...]:
    names = [name for country in COUNTRIES for name in (country.name, *country.aliases)]
    adjectives = [word for country in COUNTRIES for word in country.adjectives] + ["US", "U.S.", "UK", "U.K."]
    heads = f"(?:(?P<forces>{_FORCES})|(?P<police>{_POLICE})|(?P<government>{_GOVERNMENT}))(?![\\w-])"
    quality = r"(?:(?-i:state|federal|regular|national)\s)?"
    return (
        Rule(
            name="adjective and force",
            cues=_first_of(adjectives),
            pattern=rf"(?-i:(?P<country>{_alternatives(adjectives)}))\s{quality}{heads}",
            produce=_by_country,
            examples=(
                ("Turkish forces", _actor("forces", "Turkey")),
                ("Israeli military", _actor("forces", "Israel")),
                ("U.S. troops", _actor("forces", "United States")),
                ("Kenyan police", _actor("police", "Kenya")),
                ("Iraqi government", _actor("government", "Iraq")),
            ),
            counterexamples=("Turkish-backed forces", "Turkish army-backed rebels", "us forces"),
        ),
        Rule(
            name="country's force",
            cues=_first_of(names),
            pattern=rf"(?-i:(?P<country>{_alternatives(names)}))'s?\s{quality}{heads}",
            produce=_by_country,
            examples=(
                ("Nigeria's army", _actor("forces", "Nigeria")),
                ("South Sudan's government", _actor("government", "South Sudan")),
            ),
        ),
        Rule(
            name="force of country",
            cues="armed government ministry military police security army air national",
            pattern=rf"{heads}\sof\s(?:the\s)?(?-i:(?P<country>{_alternatives(names)}))(?!\w)",
            produce=_by_country,
            examples=(
                ("Armed Forces of Kenya", _actor("forces", "Kenya")),
                ("Government of South Sudan", _actor("government", "South Sudan")),
            ),
        ),
    )


# ------------------------------------------------------------------ abbreviations that the text introduces

_BRACKET = regex.compile(r"'?\s?\(\s?([A-Z][A-Z0-9-]{1,9})\s?[),;]")


def _introduced(text: Text, found: Iterable[Found[Actor]]) -> Iterator[tuple[str, Actor]]:
    """The abbreviations in brackets right after a name: "the Syrian Democratic Forces (SDF)"."""
    for f in found:
        bracket = _BRACKET.match(text.folded, f.end)
        if bracket and bracket[1] != text.folded[f.start : f.end]:
            yield bracket[1], f.value


def _abbreviated(text: Text, introduced: dict[str, Actor]) -> Iterator[Found[Actor]]:
    pattern = regex.compile(rf"(?<!\w)(?:{_alternatives(introduced)})(?!\w)")
    for m in pattern.finditer(text.folded):
        yield Found(m.start(), m.end(), introduced[m[0]], "introduced abbreviation")
