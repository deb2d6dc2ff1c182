"""An article's values as tables of plain strings, for whatever shows them: a terminal, a notebook."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from attrs import frozen

from conflictnews.models import Article, Casualty, DateValue, Event, Exact, Figure, Place, Published, Quantity, Quote, Span

Row = tuple[str, ...]


@frozen
class Table:
    """The values of one kind: its name, what its values are called together, the columns' names, and a row for each."""

    kind: str
    title: str
    columns: Row
    rows: tuple[Row, ...]


DOUBTFUL = 0.5
"""Below this confidence a place is more often wrong than right; every display marks it with "?"."""


def doubtful_places(article: Article) -> frozenset[str]:
    """Return the ids of the places that no mention of an article is sure of."""
    best: dict[str, float] = {}
    for mention in article.places:
        if mention.place is not None:
            best[mention.place.id] = max(mention.confidence, best.get(mention.place.id, 0.0))
    return frozenset(place_id for place_id, confidence in best.items() if confidence < DOUBTFUL)


def tables(article: Article) -> tuple[Table, ...]:
    """The article's fields, and a table for every kind of value that it has; equal rows are one row with a count.

    Statements of harm and events come with the id by which `conflictnews explain` takes them, that of the first of equal rows.
    """
    doubtful = doubtful_places(article)
    places = ((m.text, *_place(m.place), _sureness(m.confidence)) for m in article.places)
    dates = ((m.text, *_date(m.date)) for m in article.dates)
    actors = ((m.text, m.actor.name, m.actor.kind, m.actor.country) for m in article.actors)
    numbers = ((m.text, amount(m.quantity), m.quantity.unit, m.quantity.kind) for m in article.numbers)
    harms = (_casualty(statement, article.text) for statement in article.casualties)
    events = (_event(event, doubtful) for event in article.events)
    notices = ((notice.code, notice.message) for notice in article.notices)
    all_tables = (
        Table("field", "Fields", ("field", "value"), _fields(article)),
        _table("casualty", "Casualties", _CASUALTY, harms, letter="c"),
        _table("event", "Events", "type days place parties killed wounded", events, letter="e"),
        _table("place", "Places", "text place kind country coordinates id confidence", places),
        _table("date", "Dates", "text value days", dates),
        _table("actor", "Actors", "text actor kind country", actors),
        _table("quotation", "Quotations", "speaker form words", map(_quote, article.quotes)),
        _table("number", "Numbers", "text value unit kind", numbers),
        _table("notice", "Notices", "code message", notices),
    )
    return tuple(table for table in all_tables if table.rows)


def _fields(article: Article) -> tuple[Row, ...]:
    """The fields that the layout of the paste gives, as pairs of name and value; what the paste has not is left out."""
    dateline = article.dateline
    pairs = (
        ("Host", article.host),
        ("Title", article.title),
        ("Byline", article.byline),
        ("Dateline", dateline and dateline.text),
        ("Published", article.published and _published(article.published, article.text)),
        ("Images", ", ".join(image.text for image in article.images)),
        ("Links", ", ".join(link.text for link in article.links)),
    )
    return tuple((name, value) for name, value in pairs if value)


def _published(known: Published, text: str) -> str:
    """The article's date, and how it is known: "2023-03-23, inferred: “four years after 23 March 2019”, “Thursday”"."""
    evidence = ", ".join(f"“{text[span.start : span.end]}”" for span in known.evidence)
    return f"{known.date}, {known.how.value}" + (f": {evidence}" if evidence else "")


def amount(quantity: Quantity) -> str:
    """A quantity's number in a few characters; "~" marks what is approximate.

    >>> from conflictnews import NumberKind
    >>> amount(Quantity(NumberKind.CARDINAL, 1100, low=1100, high=1100)), amount(Quantity(NumberKind.CARDINAL, 12, low=12))
    ('1,100', '12 or more')
    >>> amount(Quantity(NumberKind.CARDINAL, None, low=20, high=30))
    '20 to 30'
    """
    about = "~" if quantity.approximate else ""
    return about + interval(quantity.low, quantity.value, quantity.high)


def interval(low: Exact | None, best: Exact | None, high: Exact | None) -> str:
    """A number between its bounds."""
    if low is None:
        return f"up to {_digits(high)}" if high is not None else "unknown" if best is None else _digits(best)
    if high is None:
        return f"{_digits(low)} or more"
    return _digits(low) if low == high else f"{_digits(low)} to {_digits(high)}"


def _digits(number: Exact) -> str:
    return f"{number:,}" if isinstance(number, int) else str(number)


def _table(kind: str, title: str, columns: str, rows: Iterable[Iterable[object]], *, letter: str = "") -> Table:
    """A table of rows, each once, with how often it came; a column after the first that is empty in all rows is left out.

    With a *letter* the first column is the id of a row: the letter and its number among all rows.
    """
    told = [tuple("" if value is None else str(value) for value in row) for row in rows]
    counts, first_at = Counter(told), {row: at for at, row in reversed([*enumerate(told, 1)])}
    named = ((((f"{letter}{first_at[row]}",) if letter else ()) + row, n) for row, n in counts.items())
    columns = f"id {columns}" if letter else columns
    counted = ((*row, f"{n}×" if n > 1 else "") for row, n in named)
    first, *others = zip((*columns.split(), "times"), *counted, strict=True)
    head, *body = zip(first, *(column for column in others if any(column[1:])), strict=True)
    return Table(kind, title, head, tuple(body))


def _date(date: DateValue) -> Iterator[object]:
    yield " ".join(filter(None, (date.value, date.mod and date.mod.value.lower())))
    if date.interval:
        first, last = date.interval.first, date.interval.last
        yield first if first == last else f"{first} to {last}"
    else:
        yield None


def _place(place: Place | None) -> Row:
    if place is None:
        return ("unresolved", "", "", "", "")
    point = "" if place.latitude is None or place.longitude is None else f"{place.latitude:.2f}, {place.longitude:.2f}"
    return (place.name, place.kind, place.country or "", point, place.id)


def _quote(quote: Quote) -> Row:
    form = quote.kind + ("" if quote.complete else ", a mark is missing")
    return (quote.speaker_text or "unknown", form, quote.text)


_CASUALTY = "harm number victims actor perpetrator source scope text"


def _casualty(statement: Casualty, text: str) -> Row:
    """A statement of harm; its scope tells of what it is a part, and which other statement counts the same victims."""

    def told(span: Span | None, how: str) -> str:
        return f"{how} “{text[span.start : span.end]}”" if span else ""

    number = interval(statement.low, statement.best, statement.high)
    about = "~" if statement.quantity and statement.quantity.approximate else ""
    flags = (
        "negated" * statement.negated,
        "hypothetical" * statement.hypothetical,
        statement.scope.value,
        told(statement.part_of, "part of"),
        told(statement.alternative_to, "other count of"),
    )
    return (
        statement.harm.value,
        about + number,
        statement.victims.text if statement.victims else "",
        statement.victim_actor.name if statement.victim_actor else "",
        statement.perpetrator.text if statement.perpetrator else "",
        statement.claimed_by.text if statement.claimed_by else "",
        ", ".join(filter(None, flags)),
        statement.text,
    )


def _event(event: Event, doubtful: frozenset[str]) -> Row:
    first, last = event.date_start, event.date_end
    return (
        event.sub_type.value,
        "" if first is None else str(first) if first == last or last is None else f"{first} to {last}",
        event.place.name + "?" * (event.place.id in doubtful) if event.place else event.where_text or "",
        "; ".join(actor.name for actor in event.actors),
        figure_text(event.killed),
        figure_text(event.wounded),
    )


def figure_text(figure: Figure | None) -> str:
    """Return a count of people between its bounds, empty where there is none."""
    return interval(figure.low, figure.best, figure.high) if figure else ""


def _sureness(confidence: float) -> str:
    """A confidence in hundredths; "?" marks one below a half."""
    return f"{confidence:.2f}" + "?" * (confidence < DOUBTFUL)
