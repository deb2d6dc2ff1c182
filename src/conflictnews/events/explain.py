"""Why a cell of an event, or a mention, is what it is: the sentence, the words, the rule, and the candidates passed over."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from difflib import get_close_matches

from attrs import frozen

from conflictnews.errors import expect
from conflictnews.events.acled import pair
from conflictnews.models import (
    ActorRole,
    Article,
    Casualty,
    Event,
    EventActor,
    Evidence,
    Figure,
    Mention,
    Place,
    PlaceMention,
    Scope,
    Span,
)

CELLS = {
    "date": "date date_start date_end day_first day_last ged_first ged_last date_prec ged_days time_precision event_date year "
    "fresh",
    "place": "place place_id place_kind town where_prec geo_precision where_text where_coordinates where_description adm_1 "
    "adm_2 admin1 admin1_code admin2 country latitude longitude location region geom_wkt iso country_id",
    "type": "type sub_type disorder event_type sub_event_type disorder_type civilian_targeting",
    "actors": "actors type_of_violence interaction dyad_name conflict_name",
    "killed": "killed killed_low killed_high fatalities best low high deaths_a deaths_b deaths_civilians deaths_unknown shared "
    "share",
    "wounded": "wounded wounded_low wounded_high",
}
"""The cells that each evidence stands behind."""

PARTIES = {
    "first": "actor1 inter1",
    "second": "actor2 inter2",
    "a": "side_a assoc_actor_1",
    "b": "side_b assoc_actor_2",
    "agent": "agents",
    "target": "targets",
    "party": "parties",
}
"""The cells of some of the parties: of ACLED's two main ones, of those on a side, of those with a role."""

REPORT = (
    "source source_office source_article source_headline source_date source_original source_scale number_of_sources notes "
    "sources summary"
)
"""The cells that tell where the report comes from, and what it says."""

DATASET = (
    "id relid active_year code_status conflict_dset_id conflict_new_id dyad_dset_id dyad_new_id side_a_dset_id side_a_new_id "
    "side_b_dset_id side_b_new_id priogrid_gid gwnoa gwnob event_id_cnty admin3 tags timestamp event_clarity clarity"
)
"""The cells that no words give: the datasets' own, and the clarity, which follows from how the figures are told."""

DERIVED = {
    "date_prec": "GED: 1 the day, 2 up to six days, 3 a week, 4 a month, 5 longer",
    "time_precision": "ACLED: 1 the day, 2 the week, 3 the month",
    "where_prec": "GED: 1 the place, 2 near it, 3 its district, 4 its province, 5 a line or a region, 6 the country, 7 the sea",
    "geo_precision": "ACLED: 1 the place itself, 2 near it or a small area, 3 a larger area",
    "disorder": "it follows from the sub-event type",
    "disorder_type": "it follows from the sub-event type",
    "event_type": "it follows from the sub-event type",
    "civilian_targeting": "it follows from the sub-event type, and from the parties in attacks from afar and mob violence",
    "type_of_violence": "GED: 1 a state meets a group or a state, 2 two groups meet, 3 civilians are the target; None where "
    "nobody with a name fought",
    "interaction": "it follows from the kinds of the two main parties",
    "inter1": "it follows from the party's kind and from whether it is at home",
    "inter2": "it follows from the party's kind and from whether it is at home",
    "event_clarity": "2 where one figure covers several places, days or incidents, else 1",
    "clarity": "2 where one figure covers several places, days or incidents, else 1",
    "shared": "the number of events that the figure covers together",
    "share": "which of the events that the figure covers this is, in the order of the text",
    "agents": "those who acted",
    "targets": "those on whom others acted",
    "parties": "those of whom the text does not tell who acted",
    "country_id": "the number of Gleditsch and Ward",
    "deaths_a": "each statement counts on the side of its victims",
    "deaths_b": "each statement counts on the side of its victims",
    "deaths_civilians": "each statement counts on the side of its victims",
    "deaths_unknown": "each statement counts on the side of its victims",
}
"""How a cell follows from what the words gave."""

RULES = {
    "events.type.deal": "an agreement is told first, and nobody is hurt",
    "events.type.grave": "a grave was found: the day of the finding is no day of the killing",
    "events.type.coup": "power is seized, and no violence is told; who is arrested in it makes no event of its own",
    "events.type.crowd": "a crowd acts; ACLED asks for demonstrations and riots before it asks for battles",
    "events.type.ground": "ground changes hands, which ACLED asks for before it asks for a clash",
    "events.type.battle": "armed parties meet, or the target can fight back; a battle goes before what is done from afar",
    "events.type.property": "goods or buildings suffer and nobody is hurt, so it is no attack on people",
    "events.type.remote": "bombs, shells or aircraft do it and no armed parties meet; they go before attacks on civilians",
    "events.type.arrest": "a state arrests and nobody is killed; those whom a group takes are abducted",
    "events.type.civilians": "the target cannot fight back, and neither a battle nor a weapon from afar is told",
    "events.type.label": "the note opens with the name of its type, and nobody is hurt",
    "events.type.strategic": "no force against people is told: the first development that the words name",
    "events.when.sentence": "the date stands in the sentence that tells the act and is not the day on which somebody spoke",
    "events.when.paragraph": "no sentence of the event has a date; this one stands before it in its paragraph",
    "events.when.later": "the event's own sentences have no date; this one stands in a paragraph that goes on with it",
    "events.when.resumed": 'a later sentence takes the event up only to tell its day: "it happened on Monday"',
    "events.when.lead": "neither the event nor its paragraph has a date; this is that of the article's first event",
    "events.when.title": "the body has no date for the event; this one stands in the title",
    "events.when.report": "the words name days only as counted from the report, by the table in GED's codebook",
    "events.when.told": "no words name the day of the act: this is the day on which somebody told of it, and may be later",
    "events.when.news": "no words name the day, but the text tells this as the news of its own day, in the perfect",
    "events.where.sentence": "the place is the finest one in the sentence that tells the act",
    "events.where.paragraph": "the sentence names no town; this one stands before it in its paragraph",
    "events.where.later": "the sentence of the act names no town; a later sentence of the event does",
    "events.where.heading": "the paragraph names no town; the heading above it does",
    "events.where.resumed": 'a later sentence takes the event up only to tell its place: "the raid took place in X"',
    "events.where.lead": "the event's own sentences name no town; the article's lead does",
    "events.where.title": "the body names no town for the event; the title does",
    "events.where.dateline": "nothing but the dateline names a place",
    "events.none": "the text gives no words for this cell",
    "events.who.implied": "no words name this party: it is attacked, or at war, or nobody knows who did it",
    "events.report": "it is told of the report as a whole, by its head or by those who give the figures",
    "events.dataset": "no words of a text give this cell: only the dataset's own records do, or it follows from other cells",
    "events.who": "the parties stand in the sentences of the event and do not only speak",
    "events.deaths.sum": "the statements of harm are added up; parts of others and rival counts are left out",
}
"""What each rule says, in words for a coder's notes."""

TALLY: dict[Scope | str, str] = {
    "denied": "it is denied, so that it adds nothing",
    "possible": "it is only feared, threatened or possible, so that it adds nothing",
    Scope.SUPERSEDED: "a later figure of the text replaces it",
    Scope.CUMULATIVE: "it covers more than the event, so that it adds nothing",
    Scope.BACKGROUND: "it is of an event before the one reported, so that it adds nothing",
    "part": "it counts some of the victims of another figure, so that it adds nothing",
    "rival": "it counts the victims of another figure again: the lowest of them counts",
    "own": "it adds to the toll",
}
"""What a statement of harm does in the toll, in words for a coder's notes."""

_NONE = "events.none"
"""The rule of a cell for which a text has no words."""

PASSED = {
    "date": "further from the act, less exact, or another sentence's",
    "place": "coarser, further from the act, or where somebody came from or went to",
    "actors": "they only speak, or are named in passing",
    "killed": "a part of another figure, or a rival count of the same victims",
    "wounded": "a part of another figure, or a rival count of the same victims",
}
"""Why the next candidates of a cell were passed over."""


@frozen
class Explanation:
    """Why a cell or a mention is what it is; `str` of it is a note that a coder can file.

    `words` are the words that gave the value, `sentences` those in which they stand, `passed` the next candidates.
    """

    subject: str
    value: str
    words: tuple[str, ...]
    spans: tuple[Span, ...]
    sentences: tuple[str, ...]
    rule: str
    reason: str
    passed: tuple[str, ...] = ()
    passed_because: str = ""

    def __str__(self) -> str:
        """Return the explanation as lines of text."""
        lines = [f"{self.subject}: {self.value}", f"rule {self.rule}: {self.reason}"]
        lines += [f"words: {'; '.join(map(repr, self.words))}"] if self.words else ["words: none"]
        lines += [f"sentence: {sentence}" for sentence in self.sentences]
        if self.passed:
            lines.append(f"not {'; '.join(map(repr, self.passed))}: {self.passed_because}")
        return "\n".join(lines)


def explain(article: Article, found: Event | Mention, cell: str | None = None) -> Explanation:
    """Explain a cell of an event, or a mention, of an article.

    *cell* is a field of `Event`, a column of `event.ucdp()` or `event.acled()`, or one of the table of events; it is needed
    for an event and has no meaning for a mention. Raises ValueError for what is no cell.

    >>> from conflictnews import parse_article
    >>> article = parse_article("Gunmen killed four farmers in Gao on 4 May 2023, the mayor said.")
    >>> print(explain(article, article.events[0], "date_start"))
    date_start: 2023-05-04
    rule events.when.sentence: the date stands in the sentence that tells the act and is not the day on which somebody spoke
    words: '4 May 2023'
    sentence: Gunmen killed four farmers in Gao on 4 May 2023, the mayor said.
    """
    expect(article, Article, "an article")
    expect(cell, str | None, "the name of a cell")
    if isinstance(found, Mention):
        return _mention(article, found)
    expect(found, Event, "an event or a mention")
    if cell is None:
        raise ValueError("an event is explained cell by cell: name one, such as 'place', 'killed' or 'actor1'")
    evidence = _evidence(found, cell) or Evidence("", (), _NONE)
    return Explanation(
        subject=cell,
        value=_value(found, cell),
        words=tuple(article.text[s.start : s.end] for s in evidence.spans),
        spans=evidence.spans,
        sentences=_sentences(article, evidence.spans),
        rule=evidence.rule,
        reason="; ".join(filter(None, (RULES.get(evidence.rule, evidence.rule), DERIVED.get(cell)))),
        passed=tuple(article.text[s.start : s.end] for s in evidence.passed),
        passed_because=PASSED.get(evidence.cell, ""),
    )


def _evidence(event: Event, cell: str) -> Evidence | None:
    """Return what stands behind a cell, None where the text has no words for it."""
    if (party := _named(PARTIES, cell)) is not None:
        return _of_party(event, party)
    if (name := _named(CELLS, cell)) is not None:
        return next((found for found in event.evidence if found.cell == name), None)
    if cell in REPORT.split():
        return Evidence("report", _voices(event) if cell in _VOICED else (), "events.report")
    if cell in DATASET.split():
        return Evidence("dataset", (), "events.dataset")
    known = sorted(" ".join((*CELLS.values(), *PARTIES.values(), REPORT, DATASET)).split())
    near = " or ".join(map(repr, get_close_matches(cell, known, n=2, cutoff=0.7)))
    raise ValueError(f"an event has no cell {cell!r}: " + (f"did you mean {near}?" if near else f"it has {', '.join(known)}"))


def _named(table: Mapping[str, str], cell: str) -> str | None:
    return next((name for name, cells in table.items() if cell in cells.split()), None)


_VOICED = frozenset({"source_original", "number_of_sources"})


def _voices(event: Event) -> tuple[Span, ...]:
    """Return the words for those who give the figures."""
    return tuple(dict.fromkeys(c.claimed_by.span for c in event.claims if c.claimed_by is not None))


def _of_party(event: Event, which: str) -> Evidence | None:
    """Return the words behind one of the two main parties, or behind a side; a party without words is implied."""
    parties = _parties(event, which)
    spans = tuple(p.span for p in parties if p.span is not None)
    if spans:
        told = next((e.passed for e in event.evidence if e.cell == "actors"), ())
        return Evidence("actors", spans, "events.who", told)
    return Evidence("actors", (), "events.who.implied") if parties else None


_ROLES = frozenset(role.value for role in ActorRole)


def _parties(event: Event, which: str) -> list[EventActor]:
    if which in {"a", "b"}:
        return [p for p in event.actors if p.side == which]
    if which in _ROLES:
        return [p for p in event.actors if p.role == which]
    main = pair(event)[which == "second"]
    return [main] if main is not None else []


def _value(event: Event, cell: str) -> str:
    """Return the value of a cell as the tables have it: as the event, else one of its rows."""
    if tell := _TOLD.get(cell):
        return str(tell(event))
    value = getattr(event, cell, None)
    if value is None:
        value = {**(event.ucdp() or {}), **event.acled()}.get(cell)
    return str(value)


def _days(first: object, last: object) -> str:
    return str(first) if first == last else f"{first} to {last}"


def _named_place(place: Place | None) -> str:
    return ", ".join(filter(None, (place.name, place.admin1, place.country))) if place else "None"


def _figure(figure: Figure | Casualty | None) -> str:
    """Return a figure with its bounds, where they are not the figure itself."""
    if figure is None:
        return "None"
    low, best, high = figure.low, figure.best, figure.high
    return str(best) if low == best == high else f"{best} (low {low}, high {high})"


def _names(cell: str) -> Callable[[Event], str]:
    return lambda event: "; ".join(party.name for party in _parties(event, cell)) or "None"


_TOLD: Mapping[str, Callable[[Event], object]] = {
    "date": lambda event: _days(event.date_start, event.date_end),
    "day_first": lambda event: event.date_start,
    "day_last": lambda event: event.date_end,
    "ged_days": lambda event: event.ged_days and _days(event.ged_days.first, event.ged_days.last),
    "ged_first": lambda event: event.ged_days and event.ged_days.first,
    "ged_last": lambda event: event.ged_days and event.ged_days.last,
    "place": lambda event: _named_place(event.place),
    "town": lambda event: _named_place(event.town),
    "place_id": lambda event: event.place and event.place.id,
    "place_kind": lambda event: event.place and event.place.kind.value,
    "admin1_code": lambda event: event.place and event.place.admin1_code,
    "type": lambda event: event.type.value,
    "sub_type": lambda event: event.sub_type.value,
    "disorder": lambda event: event.disorder.value,
    "actors": lambda event: "; ".join(party.name for party in event.actors),
    "agents": _names("agent"),
    "targets": _names("target"),
    "parties": _names("party"),
    "killed": lambda event: _figure(event.killed),
    "killed_low": lambda event: event.killed and event.killed.low,
    "killed_high": lambda event: event.killed and event.killed.high,
    "wounded": lambda event: _figure(event.wounded),
    "wounded_low": lambda event: event.wounded and event.wounded.low,
    "wounded_high": lambda event: event.wounded and event.wounded.high,
    "sources": lambda event: "; ".join(event.sources),
}
"""How the table of events, and a reader, tell the cells that no row of a dataset has in these words."""


def _mention(article: Article, mention: Mention) -> Explanation:
    rivals: tuple[str, ...] = ()
    value = mention.text
    reason, because = "the rule of this name in the reference", "less likely bearers of the name"
    if isinstance(mention, Casualty):
        value = f"{mention.harm.value}: {'no number' if mention.best is None else _figure(mention)}"
        held = mention.part_of or mention.alternative_to
        rivals = (article.text[held.start : held.end],) if held is not None else ()
        linked = f" ({mention.link_rule})" if mention.link_rule else ""
        reason, because = f"{reason}; {TALLY[_in_toll(mention)]}{linked}", "the figure that counts these victims"
    if isinstance(mention, PlaceMention):
        value = f"{mention.place.name}, {mention.place.country}" if mention.place else "unknown"
        rivals = tuple(f"{place.name}, {place.admin1}, {place.country}" for place in mention.alternatives[:3])
    return Explanation(
        subject=type(mention).__name__,
        value=value,
        words=(mention.text,),
        spans=(mention.span,),
        sentences=_sentences(article, (mention.span,)),
        rule=mention.rule,
        reason=reason,
        passed=rivals,
        passed_because=because if rivals else "",
    )


def _in_toll(statement: Casualty) -> str:
    """Return what a statement does in the toll, by its name in the table."""
    if statement.negated:
        return "denied"
    if statement.hypothetical:
        return "possible"
    if statement.scope is not Scope.EVENT:
        return statement.scope
    if statement.part_of is not None:
        return "part"
    return "rival" if statement.alternative_to is not None else "own"


def _sentences(article: Article, spans: tuple[Span, ...]) -> tuple[str, ...]:
    """Return the sentences in which spans begin, each once, in order, on one line each."""
    found = (article.sentence(Mention(span, article.text[span.start : span.end])) for span in spans)
    return tuple(dict.fromkeys(" ".join(sentence.text.split()) for sentence in found if sentence is not None))
