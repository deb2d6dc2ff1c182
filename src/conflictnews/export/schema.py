"""The tables that an article is exported as: every column with its type, its meaning, and the path to its value.

A path is read from a `records.Row`: `it` is the row's model (a `Casualty` in the table of casualties), `article` the article.
A path stops at the first None. To add a column, add a line here; all formats follow.
"""

from __future__ import annotations

from enum import StrEnum

from attrs import frozen

from conflictnews.errors import is_one_of, shown


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


def _point(path: str) -> tuple[Column, ...]:
    """The columns of the place at the end of a path."""
    return (
        Column("place", TEXT, "name of the place; empty where it is not settled", f"{path}.name"),
        Column("place_id", TEXT, "id of the place in the gazetteer, such as geonames:209477", f"{path}.id"),
        Column("place_kind", TEXT, "kind of place, such as settlement or admin1", f"{path}.kind"),
        Column("country", TEXT, "country of the place, ISO 3166-1 alpha-2", f"{path}.country"),
        Column("admin1", TEXT, "name of its first-level unit", f"{path}.admin1"),
        Column("admin1_code", TEXT, "code of that unit, ISO 3166-2 where there is one", f"{path}.admin1_code"),
        Column("admin2", TEXT, "name of its second-level unit", f"{path}.admin2"),
        Column("latitude", NUMBER, "latitude in degrees north, WGS 84", f"{path}.latitude"),
        Column("longitude", NUMBER, "longitude in degrees east, WGS 84", f"{path}.longitude"),
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
        Column("notice_codes", TEXT, "codes of the article's notices, divided by semicolons", "notice_codes"),
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
        Column("perpetrator_actor", TEXT, "actor who did it, where it is known", "it.perpetrator_actor.name"),
        Column("claimed_by", TEXT, "words for those who say so", "it.claimed_by.text"),
        Column("negated", TRUTH, "true where the text denies the harm", "it.negated"),
        Column("hypothetical", TRUTH, "true where the harm is feared, planned or possible", "it.hypothetical"),
        Column("scope", TEXT, "event, superseded, cumulative or background", "it.scope"),
        Column("part_of", TEXT, "mention id of the statement whose victims include these", "part_of"),
        Column("alternative_to", TEXT, "mention id of another count of the same victims", "alternative_to"),
        Column("taken_from", TEXT, "mention id of the statement on the wounded of whom these have died", "taken_from"),
        Column("link_rule", TEXT, "dotted name of the rule that found part_of or alternative_to", "link_rule"),
        Column("event", TEXT, "mention id of the event that the statement tells of", "event_key"),
        Column("event_type", TEXT, "type of that event in ACLED's terms", "event.type"),
        Column("day_first", DAY, "first day on which that event may have been", "event.date_start"),
        Column("day_last", DAY, "last day on which it may have been", "event.date_end"),
        *_point("event.place"),
    ),
    "events": (
        *_IDENTITY,
        Column("mention", TEXT, "id of the event within its article", "key"),
        Column("type", TEXT, "event type in ACLED's terms, such as Battles", "it.type"),
        Column("sub_type", TEXT, "sub-event type in ACLED's terms, such as Armed clash", "it.sub_type"),
        Column("disorder", TEXT, "disorder type in ACLED's terms", "it.disorder"),
        Column("type_of_violence", INTEGER, "UCDP: 1 state-based, 2 non-state, 3 one-sided", "it.type_of_violence"),
        Column("day_first", DAY, "first day on which the event may have been", "it.date_start"),
        Column("day_last", DAY, "last day on which it may have been", "it.date_end"),
        Column("ged_first", DAY, "first day that UCDP GED would code for the words of the date", "it.ged_days.first"),
        Column("ged_last", DAY, "last day that it would code", "it.ged_days.last"),
        Column("fresh", TRUTH, "true where no day is told, but the event is told as news of the day", "it.fresh"),
        Column("date_prec", INTEGER, "precision of the date in UCDP's codes, 1 to 5", "it.date_prec"),
        Column("time_precision", INTEGER, "precision of the date in ACLED's codes, 1 to 3", "it.time_precision"),
        *_point("it.place"),
        Column("where_text", TEXT, "place as the text tells it", "it.where_text"),
        Column("where_prec", INTEGER, "precision of the place in UCDP's codes, 1 to 7", "it.where_prec"),
        Column("geo_precision", INTEGER, "precision of the place in ACLED's codes, 1 to 3", "it.geo_precision"),
        Column("agents", TEXT, "names of those who acted, divided by semicolons", "agents"),
        Column("targets", TEXT, "names of those on whom they acted", "targets"),
        Column("parties", TEXT, "names of parties of whom the text does not tell who acted", "parties"),
        Column("killed_low", INTEGER, "fewest killed; empty where open", "it.killed.low"),
        Column("killed", INTEGER, "number killed as told", "it.killed.best"),
        Column("killed_high", INTEGER, "most killed; empty where open", "it.killed.high"),
        Column("wounded_low", INTEGER, "fewest wounded; empty where open", "it.wounded.low"),
        Column("wounded", INTEGER, "number wounded as told", "it.wounded.best"),
        Column("wounded_high", INTEGER, "most wounded; empty where open", "it.wounded.high"),
        Column("deaths_a", INTEGER, "killed of side A in UCDP's sense", "it.deaths_a"),
        Column("deaths_b", INTEGER, "killed of side B", "it.deaths_b"),
        Column("deaths_civilians", INTEGER, "killed civilians", "it.deaths_civilians"),
        Column("deaths_unknown", INTEGER, "killed of unknown kind", "it.deaths_unknown"),
        Column("civilian_targeting", TRUTH, "true where civilians were the main target (ACLED)", "it.civilian_targeting"),
        Column("clarity", INTEGER, "UCDP: 1 an event told apart, 2 a total of several", "it.clarity"),
        Column("shared", INTEGER, "number of events that the figures cover together; 1 for the event's own", "it.shared"),
        Column("share", INTEGER, "which of those events this is, in text order, from 1", "it.share"),
        Column("sources", TEXT, "who reported it, divided by semicolons", "sources"),
        Column("summary", TEXT, "sentence that tells the event", "it.summary"),
    ),
    "places": (
        *_MENTION,
        *_point("it.place"),
        Column("pcode", TEXT, "humanitarian place code (OCHA), where there is one", "it.place.pcode"),
        Column("feature_code", TEXT, "GeoNames feature code, such as PPL", "it.place.feature_code"),
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
        Column("speaker_actor", TEXT, "actor that the speaker is, or speaks for", "it.speaker_actor.name"),
        Column("cue", TEXT, "word of saying", "it.cue_text"),
        Column("kind", TEXT, "direct, mixed or indirect", "it.kind"),
        Column("words", TEXT, "verbatim words, pieces divided by […]; empty for indirect speech", "words"),
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
    if not is_one_of(table, TABLES):
        raise ValueError(f"no table {shown(table)}: the tables are {', '.join(TABLES)}")
    return TABLES[table]
