"""Why a cell of an event, or a mention, is what it is: the sentence, the words, the rule, and the candidates passed over."""

from __future__ import annotations

from attrs import frozen

from conflictnews.models import Article, Event, Evidence, Mention, PlaceMention, Span

CELLS = {
    "date": "date date_start date_end date_prec ged_days time_precision event_date year fresh",
    "place": "place where_prec geo_precision where_text where_coordinates where_description adm_1 adm_2 admin1 admin2 country "
    "latitude longitude location region geom_wkt iso country_id",
    "type": "type sub_type disorder event_type sub_event_type disorder_type civilian_targeting",
    "actors": "actors actor1 actor2 side_a side_b type_of_violence inter1 inter2 interaction dyad_name",
    "killed": "killed fatalities best low high deaths_a deaths_b deaths_civilians deaths_unknown",
    "wounded": "wounded",
}
"""The cells that each evidence stands behind."""

RULES = {
    "events.type.deal": "an agreement is told first, and nobody is hurt",
    "events.type.grave": "a grave was found: the day of the finding is no day of the killing",
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
    "events.who": "the parties stand in the sentences of the event and do not only speak",
    "events.deaths.sum": "the statements of harm are added up; parts of others and rival counts are left out",
}
"""What each rule says, in words for a coder's notes."""

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

    *cell* is a field of `Event` or a column of `event.ucdp()` or `event.acled()`; it is needed for an event and has no
    meaning for a mention. Raises ValueError for a cell that no words of a text can give.

    >>> from conflictnews import parse_article
    >>> article = parse_article("Gunmen killed four farmers in Gao on 4 May 2023, the mayor said.")
    >>> print(explain(article, article.events[0], "date_start"))
    date_start: 2023-05-04
    rule events.when.sentence: the date stands in the sentence that tells the act and is not the day on which somebody spoke
    words: '4 May 2023'
    sentence: Gunmen killed four farmers in Gao on 4 May 2023, the mayor said.
    """
    if isinstance(found, Mention):
        return _mention(article, found)
    if not isinstance(found, Event):  # pyright: ignore[reportUnnecessaryIsInstance] # a caller may not check types
        raise TypeError(f"expected an event or a mention, not {found!r:.80}")
    evidence = _evidence(found, cell) or Evidence("", (), _NONE)
    return Explanation(
        subject=cell or "",
        value=_value(found, cell or ""),
        words=tuple(article.text[s.start : s.end] for s in evidence.spans),
        spans=evidence.spans,
        sentences=_sentences(article, evidence.spans),
        rule=evidence.rule,
        reason=RULES.get(evidence.rule, evidence.rule),
        passed=tuple(article.text[s.start : s.end] for s in evidence.passed),
        passed_because=PASSED.get(evidence.cell, ""),
    )


def _evidence(event: Event, cell: str | None) -> Evidence | None:
    name = next((name for name, cells in CELLS.items() if cell in cells.split()), None)
    if name is None:
        known = ", ".join(sorted({cell for cells in CELLS.values() for cell in cells.split()}))
        raise ValueError(f"no words of a text give the cell {cell!r}; those that they give are {known}")
    return next((found for found in event.evidence if found.cell == name), None)


def _value(event: Event, cell: str) -> str:
    """Return the value of a cell as the event, else one of its rows, has it."""
    value = getattr(event, cell, None)
    if value is None:
        value = {**(event.ucdp() or {}), **event.acled()}.get(cell)
    if cell == "actors":
        value = "; ".join(party.name for party in event.actors)
    return str(getattr(value, "name", value)) if cell == "place" else str(value)


def _mention(article: Article, mention: Mention) -> Explanation:
    rivals: tuple[str, ...] = ()
    value = mention.text
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
        reason="the rule of this name in the reference",
        passed=rivals,
        passed_because="less likely bearers of the name" if rivals else "",
    )


def _sentences(article: Article, spans: tuple[Span, ...]) -> tuple[str, ...]:
    """Return the sentences in which spans begin, each once, in order, on one line each."""
    found = (article.sentence(Mention(span, article.text[span.start : span.end])) for span in spans)
    return tuple(dict.fromkeys(" ".join(sentence.text.split()) for sentence in found if sentence is not None))
