"""The tables that an article is exported as: every column with its type, its meaning, and the path to its value.

A path is read from a `records.Row`: `it` is the row's model (a `Casualty` in the table of casualties), `article` the article.
A path stops at the first None. To add a column, add a line here; all formats follow.
"""

from __future__ import annotations

from enum import StrEnum

from attrs import frozen


class Type(StrEnum):
    """The type of a column. Every cell may also be empty (None)."""

    TEXT = "text"
    INTEGER = "integer"
    """A whole number of at most 64 bits; a larger one leaves the cell empty."""
    NUMBER = "number"
    """A floating-point number of 64 bits."""
    TRUTH = "boolean"
    DAY = "date"


@frozen
class Column:
    """A column of a table: its name, its type, what a cell says, and the path to the value."""

    name: str
    type: Type
    description: str
    path: str


TEXT, INTEGER, NUMBER, TRUTH, DAY = Type

_IDENTITY = (
    Column("article", TEXT, "id of the article", "result.id"),
    Column("source", TEXT, "file or record that the article came from", "result.source"),
)

_MENTION = (
    *_IDENTITY,
    Column("mention", TEXT, "id of the row within its article", "key"),
    Column("block", INTEGER, "index of the block that holds the mention, from 0", "block"),
    Column("role", TEXT, "role of that block, such as title or paragraph", "role"),
    Column("start", INTEGER, "where the mention starts in the article's text, in code points", "it.span.start"),
    Column("end", INTEGER, "where it ends; the character there no longer belongs to it", "it.span.end"),
    Column("text", TEXT, "characters of the mention", "it.text"),
    Column("sentence", TEXT, "sentence in which the mention begins, on one line", "sentence"),
    Column("rule", TEXT, "name of the rule that made the mention; `correction` after a correction by hand", "it.rule"),
)

_POINT = (
    Column("place", TEXT, "name of the place; empty where it is not settled", "it.place.name"),
    Column("place_id", TEXT, "id of the place in the gazetteer, such as geonames:209477", "it.place.id"),
    Column("place_kind", TEXT, "kind of place, such as settlement or admin1", "it.place.kind"),
    Column("country", TEXT, "country of the place, ISO 3166-1 alpha-2", "it.place.country"),
    Column("admin1", TEXT, "name of its first-level unit", "it.place.admin1"),
    Column("latitude", NUMBER, "latitude in degrees north, WGS 84", "it.place.latitude"),
    Column("longitude", NUMBER, "longitude in degrees east, WGS 84", "it.place.longitude"),
)

TABLES: dict[str, tuple[Column, ...]] = {
    "articles": (
        *_IDENTITY,
        Column("error", TEXT, "why the source could not be read; the other cells are then empty", "result.error"),
        Column(
            "duplicate_of",
            TEXT,
            "id of an earlier article that tells the same in nearly the same words",
            "result.duplicate_of",
        ),
        Column("title", TEXT, "title", "article.title"),
        Column("standfirst", TEXT, "teaser under the title", "article.standfirst"),
        Column("byline", TEXT, "line that names the authors", "article.byline"),
        Column("host", TEXT, "web site that the paste was copied from", "article.host"),
        Column("agency", TEXT, "agency of the dateline", "article.dateline.agency"),
        Column("dateline", TEXT, "dateline as printed", "article.dateline.text"),
        Column("published", DAY, "day of publication", "article.published.date"),
        Column("published_how", TEXT, "how that day is known: given, stated, dateline or inferred", "article.published.how"),
        Column("characters", INTEGER, "length of the text in code points", "characters"),
        Column("notices", TEXT, "codes of the article's notices, divided by semicolons", "notices"),
    ),
    "casualties": (
        *_MENTION,
        Column(
            "harm",
            TEXT,
            "what happened, such as killed, wounded or displaced",
            "it.harm",
        ),
        Column("low", INTEGER, "fewest victims that the text allows; empty where open", "it.low"),
        Column("best", INTEGER, "number of victims as told; empty where only bounds are told", "it.best"),
        Column("high", INTEGER, "most victims that the text allows; empty where open", "it.high"),
        Column("approximate", TRUTH, "true where the text says about, some, nearly", "it.quantity.approximate"),
        Column("victims", TEXT, "words for the victims", "it.victims.text"),
        Column("victim_kind", TEXT, "kind of victims, such as civilian or combatant", "it.victim_kind"),
        Column("victim_actor", TEXT, "actor that the victims belong to", "it.victim_actor.name"),
        Column("perpetrator", TEXT, "words for those who did it", "it.perpetrator.text"),
        Column("claimed_by", TEXT, "words for those who say so", "it.claimed_by.text"),
        Column("negated", TRUTH, "true where the text denies the harm", "it.negated"),
        Column("hypothetical", TRUTH, "true where the harm is feared, planned or possible", "it.hypothetical"),
        Column("scope", TEXT, "event, superseded, cumulative or background", "it.scope"),
        Column("part_of", TEXT, "mention id of the statement whose victims include these", "part_of"),
        Column("alternative_to", TEXT, "mention id of another count of the same victims", "alternative_to"),
    ),
    "places": (
        *_MENTION,
        *_POINT,
        Column("population", INTEGER, "inhabitants, where the gazetteer knows", "it.place.population"),
        Column("wikidata", TEXT, "Wikidata item, such as Q3688", "it.place.wikidata"),
        Column("confidence", NUMBER, "how sure it is that this place is meant, 0 to 1", "it.confidence"),
        Column("alternatives", TEXT, "ids of other places that may be meant, divided by semicolons", "alternatives"),
        Column("offset_km", NUMBER, "distance from the place in kilometres (12 km north of it)", "it.offset.kilometres"),
        Column("offset_bearing", TEXT, "direction from the place, such as N or SW", "it.offset.bearing"),
    ),
    "dates": (
        *_MENTION,
        Column("type", TEXT, "TIMEX3 type: DATE, TIME, DURATION or SET", "it.date.type"),
        Column("value", TEXT, "TIMEX3 value, such as 2023-03-23 or P6W", "it.date.value"),
        Column("mod", TEXT, "TIMEX3 modifier, such as START or APPROX", "it.date.mod"),
        Column("first", DAY, "first day that the expression covers", "it.date.interval.first"),
        Column("last", DAY, "last day that it covers", "it.date.interval.last"),
        Column("precision", TEXT, "how exactly the date is known, such as day or month", "it.date.precision"),
        Column("edtf", TEXT, "value in EDTF (ISO 8601-2)", "it.date.edtf"),
        Column("anchor", TEXT, "expression that the date was counted from", "anchor"),
    ),
    "numbers": (
        *_MENTION,
        Column("kind", TEXT, "cardinal, ordinal, percent, money, measure, fraction or duration", "it.quantity.kind"),
        Column("value", NUMBER, "number as told; empty where only bounds are told", "it.quantity.value"),
        Column("low", NUMBER, "least value that the text allows; empty where open", "it.quantity.low"),
        Column("high", NUMBER, "greatest value that the text allows; empty where open", "it.quantity.high"),
        Column("exact", TEXT, "number as told, without rounding: 2.50, 1/3", "it.quantity.value"),
        Column("approximate", TRUTH, "true where the text says about, some, nearly", "it.quantity.approximate"),
        Column("unit", TEXT, "unit in the singular, such as kilometre or USD", "it.quantity.unit"),
    ),
    "actors": (
        *_MENTION,
        Column("actor", TEXT, "name of the actor", "it.actor.name"),
        Column("actor_id", TEXT, "id of the actor", "it.actor.id"),
        Column("kind", TEXT, "kind of actor, such as armed_group or state_force", "it.actor.kind"),
        Column("country", TEXT, "country of the actor, ISO 3166-1 alpha-2", "it.actor.country"),
    ),
    "quotes": (
        *_MENTION,
        Column("speaker", TEXT, "words for the speaker", "it.speaker_text"),
        Column("cue", TEXT, "word of saying", "it.cue"),
        Column("direct", TRUTH, "true for words between quotation marks", "it.direct"),
        Column("complete", TRUTH, "false where a quotation mark is missing", "it.complete"),
    ),
    "mentions": (
        *_MENTION,
        Column("kind", TEXT, "kind of mention: date, number, place, actor, quote or casualty", "kind"),
        Column("value", TEXT, "what it means, in short", "value"),
    ),
    "notices": (
        *_IDENTITY,
        Column("code", TEXT, "code of the notice", "it.code"),
        Column("message", TEXT, "what the reader should know", "it.message"),
        Column("start", INTEGER, "where the notice applies, in code points; empty for the whole text", "it.span.start"),
        Column("end", INTEGER, "where that ends", "it.span.end"),
    ),
}
"""The tables by name, each with its columns in order."""


def columns(table: str) -> tuple[Column, ...]:
    """Return the columns of a table. Raises ValueError, which lists the tables, for a name that is none.

    >>> [column.name for column in columns("actors")][-4:]
    ['actor', 'actor_id', 'kind', 'country']
    """
    try:
        return TABLES[table]
    except KeyError:
        raise ValueError(f"no table {table!r}: the tables are {', '.join(TABLES)}") from None
