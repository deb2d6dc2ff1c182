"""HTML of one article for notebooks: text with its mentions, casualties, events, a timeline, a map, all values as tables."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise

from attrs import frozen

from conflictnews.errors import expect
from conflictnews.models import Article, Block, Casualty, Event, Place, PlaceMention, Role, Span
from conflictnews.show.maps import Marker, map_svg
from conflictnews.show.markup import escaped, folded, isolated, scrolling, table
from conflictnews.show.style import LETTERS, STYLE
from conflictnews.show.summary import DOUBTFUL, amount, doubtful_places, figure_text, interval, tables
from conflictnews.show.timelines import Period, timeline_svg

MOST_DETAILS = 1_500
"""Mentions of one article that show their details when pointed at, at most; the values of all stand in the tables."""
MOST_ROWS = 300
"""Rows of a table of statements, at most; a line says how many there are."""
MOST_MARKERS = 60
"""Places that a map of one article shows, at most: the ones named most often."""


@frozen
class _Mark:
    """A stretch to be highlighted: its kind, and the lines shown when it is pointed at."""

    span: Span
    kind: str
    lines: tuple[str, ...]


def article_html(article: Article) -> str:
    """Return an article as HTML that stands by itself and runs no script.

    >>> from conflictnews import parse_article
    >>> "<script>" in article_html(parse_article("<script>alert(1)</script>"))
    False
    """
    expect(article, Article, "an article")
    sections = (
        ("", _legend() + "".join(_text(article))),
        ("Casualties", _casualties(article)),
        ("Events", _cards(article)),
        ("Timeline", scrolling(timeline_svg(_periods(article)))),
        ("Map", scrolling(map_svg(_markers(article)))),
        ("All values", "".join(folded(f"{t.title} ({len(t.rows)})", table(t.columns, t.rows)) for t in tables(article))),
    )
    shown = (f"<h3>{title}</h3>{content}" if title else content for title, content in sections if content)
    return f'<style>{STYLE}</style><div class="conflictnews">{"".join(shown)}</div>'


# ------------------------------------------------------------------ the text


def _legend() -> str:
    names = (f'<span><mark class="{kind}">{kind}<sup>{letter}</sup></mark></span>' for kind, letter in LETTERS.items())
    return f'<p class="legend" aria-hidden="true">{"".join(names)}</p>'


def _text(article: Article) -> Iterator[str]:
    """Yield the blocks of the paste as paragraphs, each with its role and its mentions."""
    blocks = article.blocks or (Block(Span(0, len(article.text)), article.text, Role.PARAGRAPH, article.text),)
    opening = {block.span.start: block.role for block in blocks}
    closing = {block.span.end for block in blocks}
    inside = False
    marked = list(_marks(article))
    detailed = {id(mark) for mark in marked[:MOST_DETAILS]}
    for start, end, marks in _pieces(marked, blocks):
        if start in opening:
            role = opening[start]
            label = "" if role is Role.PARAGRAPH else f'<span class="role">{role.value.replace("_", " ")}</span>'
            yield f'<p class="{role.value}" dir="auto">{label}'
            inside = True
        if inside:
            yield _marked(article.text[start:end], start, end, marks, detailed)
        if end in closing:
            yield "</p>"
            inside = False


def _pieces(marks: list[_Mark], blocks: tuple[Block, ...]) -> Iterator[tuple[int, int, list[_Mark]]]:
    """Yield the text cut wherever a block or a mark begins or ends: start, end, and the marks that cover the piece."""
    spans = [block.span for block in blocks] + [mark.span for mark in marks]
    cuts = sorted({at for span in spans for at in (span.start, span.end)})
    waiting = sorted(marks, key=lambda mark: (mark.span.start, -mark.span.end), reverse=True)
    open_marks: list[_Mark] = []
    for start, end in pairwise(cuts):
        open_marks = [mark for mark in open_marks if mark.span.end > start]
        while waiting and waiting[-1].span.start <= start:
            open_marks.append(waiting.pop())
        yield start, end, open_marks


def _marked(piece: str, start: int, end: int, marks: list[_Mark], detailed: set[int]) -> str:
    """Return a piece of text with its highlights; the letters and the details stand where a mention ends or begins."""
    if not marks:
        return escaped(piece)
    kinds = " ".join(dict.fromkeys(mark.kind for mark in marks))
    letters = "".join(LETTERS[mark.kind] for mark in marks if mark.span.end == end)
    label = f"<sup>{letters}</sup>" if letters else ""
    tip = _tip([mark for mark in marks if mark.span.start == start and id(mark) in detailed])
    if not tip:
        return f'<mark class="{kinds}">{isolated(piece)}{label}</mark>'
    return f'<mark class="{kinds}" tabindex="0">{isolated(piece)}{label}<span class="tip" role="note">{tip}</span></mark>'


def _tip(begun: list[_Mark]) -> str:
    """Return the details of the mentions that begin with a piece of text, a line each."""
    return "<br>".join(isolated(line) for mark in begun for line in mark.lines)


def _marks(article: Article) -> Iterator[_Mark]:
    for quote in article.quotes:
        line = f"{quote.kind.value} speech of {quote.speaker_text or 'an unknown speaker'} ({quote.rule})"
        for part in quote.parts:
            yield _Mark(part, "quotation", (line,))
    for statement in article.casualties:
        yield _Mark(statement.span, "casualty", (_told(statement),))
    for date in article.dates:
        yield _Mark(date.span, "date", (f"date {date.date.value or date.date.type.value} ({date.rule})",))
    for number in article.numbers:
        value = " ".join(filter(None, (amount(number.quantity), number.quantity.unit)))
        yield _Mark(number.span, "number", (f"number {value} ({number.rule})",))
    for place in article.places:
        yield _Mark(place.span, "place", (f"place {_named(place)} ({place.rule})",))
    for actor in article.actors:
        yield _Mark(actor.span, "actor", (f"actor {actor.actor.name}, {actor.actor.kind.value} ({actor.rule})",))


def _told(statement: Casualty) -> str:
    figure = interval(statement.low, statement.best, statement.high)
    said = f", says {statement.claimed_by.text}" if statement.claimed_by else ""
    return f"{statement.harm.value} {figure}, {statement.scope.value}{said} ({statement.rule})"


def _named(mention: PlaceMention) -> str:
    if mention.place is None:
        return "unresolved"
    doubt = "?" if mention.confidence < DOUBTFUL else ""
    where = ", ".join(filter(None, (mention.place.name, mention.place.admin1, mention.place.country)))
    return f"{where}, {mention.place.kind.value}, confidence {mention.confidence:.2f}{doubt}"


# ------------------------------------------------------------------ casualties and events

_COLUMNS = ("number", "harm", "victims", "by", "who says so", "scope", "relation", "words", "rule")


def _casualties(article: Article) -> str:
    """Return the statements of harm, each with its parts and its other counts indented under it."""
    if not article.casualties:
        return ""
    listed = list(_nested(article.casualties))
    rows = [_row(statement) for statement, _ in listed[:MOST_ROWS]]
    count = len(listed)
    more = f"<p>{count:,} statements in all; the first {MOST_ROWS} are shown.</p>" if count > MOST_ROWS else ""
    return table(_COLUMNS, rows, indented=[inner for _, inner in listed]) + more


def _nested(statements: Sequence[Casualty]) -> Iterator[tuple[Casualty, bool]]:
    """Yield each statement once, its parts and other counts behind it, and whether it stands under another."""
    under = _under(statements)
    listed: set[int] = set()
    # Statements that only refer to each other stand under none: they come last.
    waiting = [(statement, True) for statement in reversed(statements)]
    waiting += [(statement, False) for statement in reversed(under[None])]
    while waiting:
        statement, inner = waiting.pop()
        if id(statement) not in listed:
            listed.add(id(statement))
            yield statement, inner
            waiting += [(child, True) for child in reversed(under[statement.span])]


def _under(statements: Sequence[Casualty]) -> defaultdict[Span | None, list[Casualty]]:
    """Return the statements that are part or another count of each; under None those that are of no other."""
    spans = {statement.span for statement in statements}
    under: defaultdict[Span | None, list[Casualty]] = defaultdict(list)
    for statement in statements:
        parent = statement.part_of or statement.alternative_to
        under[parent if parent in spans and parent != statement.span else None].append(statement)
    return under


def _row(statement: Casualty) -> tuple[str, ...]:
    about = "~" if statement.quantity and statement.quantity.approximate else ""
    relation = "part" if statement.part_of else "other count" if statement.alternative_to else ""
    flags = ("negated" * statement.negated, "hypothetical" * statement.hypothetical, statement.scope.value)
    victims = statement.victims.text if statement.victims else ""
    return (
        about + interval(statement.low, statement.best, statement.high),
        statement.harm.value,
        f"{victims} ({statement.victim_kind.value})" if victims else statement.victim_kind.value,
        statement.perpetrator.text if statement.perpetrator else "",
        statement.claimed_by.text if statement.claimed_by else "",
        ", ".join(filter(None, flags)),
        relation,
        statement.text,
        statement.rule,
    )


def _cards(article: Article) -> str:
    doubtful = doubtful_places(article)
    return "".join(_card(article, event, doubtful) for event in article.events)


def _card(article: Article, event: Event, doubtful: frozenset[str]) -> str:
    """Return an event as a card: what, when, where, who, how many, and its rows of GED and ACLED with the words behind them."""
    parties = "; ".join(f"{actor.name} ({actor.role.value})" for actor in event.actors)
    facts = (
        ("when", _days(event)),
        ("where", _where(event, doubtful)),
        ("who", parties),
        ("killed", figure_text(event.killed)),
        ("wounded", figure_text(event.wounded)),
        ("who says so", "; ".join(event.sources)),
    )
    rows = [(name, value) for name, value in facts if value]
    evidence = [
        (found.cell, " … ".join(article.text[span.start : span.end] for span in found.spans), found.rule)
        for found in event.evidence
        if found.spans
    ]
    return (
        f'<div class="card"><h4>{escaped(event.sub_type.value)}</h4>{table(("what", event.type.value), rows)}'
        f"{folded('Evidence', table(('cell', 'words', 'rule'), evidence))}"
        f"{_dataset('UCDP GED 25.1', event.ucdp())}{_dataset('ACLED', event.acled())}</div>"
    )


def _dataset(name: str, row: dict[str, object] | None) -> str:
    if row is None:
        return f"<p>No row of {name}: the text tells of no death.</p>"
    cells = [(column, str(value)) for column, value in row.items() if value is not None]
    return folded(f"Row of {name}", table(("column", "value"), cells))


def _days(event: Event) -> str:
    first, last = event.date_start, event.date_end
    if first is None:
        return ""
    days = str(first) if last is None or first == last else f"{first} to {last}"
    return f"{days} (date_prec {event.date_prec})" if event.date_prec else days


def _where(event: Event, doubtful: frozenset[str]) -> str:
    if event.place is None:
        return event.where_text or ""
    place = ", ".join(filter(None, (event.place.name, event.place.admin1, event.place.country)))
    place += "?" * (event.place.id in doubtful)
    return f"{place} (where_prec {event.where_prec})" if event.where_prec else place


# ------------------------------------------------------------------ timeline and map


def _periods(article: Article) -> Iterator[Period]:
    doubtful = doubtful_places(article)
    for event in article.events:
        if event.date_start is not None:
            what = event.sub_type.value + (f", {event.place.name}" + "?" * (event.place.id in doubtful) if event.place else "")
            yield Period(event.date_start, event.date_end or event.date_start, what, f"{what}: {_days(event)}", event=True)
    seen: set[tuple[object, ...]] = set()
    for date in article.dates:
        interval_ = date.date.interval
        if interval_ is not None and (interval_.first, interval_.last) not in seen:
            seen.add((interval_.first, interval_.last))
            label = " ".join(date.text.split())
            yield Period(interval_.first, interval_.last, label, f"{label}: {date.date.value}")


def _markers(article: Article) -> list[Marker]:
    """Return a marker for each place with coordinates, the most often named first; countries and continents have none."""
    named: dict[str, list[PlaceMention]] = defaultdict(list)
    for mention in article.places:
        if mention.place is not None and mention.place.kind.value not in {"country", "continent"}:
            named[mention.place.id].append(mention)
    often = sorted(named.values(), key=lambda mentions: (-len(mentions), mentions[0].span))
    return [marker for mentions in often[:MOST_MARKERS] if (marker := _marker(mentions)) is not None]


def _marker(mentions: list[PlaceMention]) -> Marker | None:
    best = max(mentions, key=lambda mention: mention.confidence)
    place: Place | None = best.place
    if place is None or place.latitude is None or place.longitude is None:
        return None
    hint = f"{_named(best)}; named {len(mentions)} times"
    return Marker(place.latitude, place.longitude, place.name, hint, doubtful=best.confidence < DOUBTFUL)
