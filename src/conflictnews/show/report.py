"""A report on many articles: one page with the events of all, a map, a timeline and a table by place and month.

The page needs no server and no network. Its filters are a few lines of plain JavaScript, which only hide rows.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator

from attrs import frozen

from conflictnews.models import Article, Event, Mention, Span
from conflictnews.show.maps import Marker, map_svg
from conflictnews.show.markup import escaped, isolated
from conflictnews.show.style import STYLE
from conflictnews.show.summary import figure_text

MOST_MARKERS = 200
"""Places on the map of a report, at most: those with the most events."""
MOST_MONTHS = 24
"""Months that the table by place and month shows, at most: the latest."""
UNKNOWN = "unknown"
"""The month of an event whose day the text does not give, and the place of one whose place it does not give."""

_SHEET = """
body{font-family:sans-serif;margin:1em auto;max-width:70em;padding:0 1em;color-scheme:light dark}
form{display:flex;flex-wrap:wrap;gap:.6em;margin:.8em 0}
form label{display:flex;flex-direction:column;font-size:.85em}
input,select{font:inherit;min-width:9em}
tr:target{outline:2px solid currentColor}
#events td:nth-child(8),#events td:nth-child(5){min-width:14em}
.months td:not(:first-child){text-align:right!important}
"""
_FILTER = """
const rows=[...document.querySelectorAll('#events tbody tr')],form=document.forms[0],count=document.getElementById('count');
function filter(){const q=form.words.value.toLowerCase();let shown=0;for(const row of rows){
const hide=['country','type','month'].some(k=>form[k].value&&row.dataset[k]!==form[k].value)||
(form.deadly.checked&&row.dataset.killed==='0')||(q&&!row.textContent.toLowerCase().includes(q));
row.hidden=hide;shown+=!hide}count.textContent=shown+' of '+rows.length+' events'}
form.addEventListener('input',filter);form.addEventListener('submit',e=>e.preventDefault());filter();
"""


@frozen
class Row:
    """One event of a report: the article that tells it, its own words, and the values that the filters use."""

    article_id: str
    source: str
    title: str
    event: Event
    words: str

    @property
    def month(self) -> str:
        """The month as 2024-06, or "unknown"."""
        return f"{self.event.date_start:%Y-%m}" if self.event.date_start else UNKNOWN

    @property
    def place(self) -> str:
        """The place's name, the text's words for it, or "unknown"."""
        return self.event.place.name if self.event.place else self.event.where_text or UNKNOWN

    @property
    def country(self) -> str:
        """The country's ISO 3166-1 code, or "unknown"."""
        return (self.event.place and self.event.place.country) or UNKNOWN


def rows_of(articles: Iterable[tuple[str, Article]]) -> list[Row]:
    """Return a row for each event of some articles, each given with the name of its source, ordered by day."""
    rows = [
        Row(article.id, source, article.title or source, event, _words(article, event))
        for source, article in articles
        for event in article.events
    ]
    return sorted(rows, key=lambda row: (row.event.date_start is None, str(row.event.date_start), row.place))


def _words(article: Article, event: Event) -> str:
    """Return the sentence that tells an event: that of the words which gave its type, else of its first claim."""
    spans = [*event.spans("type"), *(claim.span for claim in event.claims), *(s for e in event.evidence for s in e.spans)]
    if not spans:
        return ""
    first: Span = spans[0]
    sentence = article.sentence(Mention(first, article.text[first.start : first.end]))
    return " ".join(sentence.text.split()) if sentence else ""


def report_html(articles: Iterable[tuple[str, Article]], *, title: str = "Report", script: bool = True) -> str:
    """Return a report as one HTML page; without *script* the filters are left out.

    Each article comes with the name of its source. Every row of an event holds the sentence that it was read from.

    >>> from conflictnews import parse_article
    >>> page = report_html([("a.txt", parse_article("Two people were killed in Goma on 5 June 2024."))])
    >>> "Goma" in page, "2024-06" in page
    (True, True)
    """
    rows = rows_of(articles)
    body = (
        f"<h1>{escaped(title)}</h1>",
        f"<p>{len({row.article_id for row in rows}):,} articles with {len(rows):,} events. Reported is not verified.</p>",
        _form(rows) if script else "",
        "<h2>Map</h2>" + map_svg(_markers(rows)) if rows else "",
        "<h2>Events by month</h2>" + _bars(rows),
        "<h2>Events and people killed by place and month</h2>" + _months(rows),
        "<h2>Events</h2>" + _events(rows),
    )
    code = f"<script>{_FILTER}</script>" if script else ""
    return (
        '<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">'
        f"<title>{escaped(title)}</title><style>{STYLE}{_SHEET}</style></head>"
        f'<body class="conflictnews">{"".join(body)}{code}</body></html>'
    )


def _form(rows: list[Row]) -> str:
    def choice(name: str, values: Iterable[str]) -> str:
        options = "".join(f"<option>{escaped(value)}</option>" for value in sorted(set(values)))
        return f'<label>{name}<select name="{name}"><option value="">all</option>{options}</select></label>'

    return (
        f"<form>{choice('country', (row.country for row in rows))}{choice('type', (row.event.type.value for row in rows))}"
        f'{choice("month", (row.month for row in rows))}<label>words<input name="words" type="search"></label>'
        '<label>only with people killed<input name="deadly" type="checkbox"></label>'
        '<output id="count" aria-live="polite"></output></form>'
    )


def _killed(rows: Iterable[Row]) -> int:
    return sum(row.event.killed.best or row.event.killed.low or 0 for row in rows if row.event.killed)


def _markers(rows: list[Row]) -> list[Marker]:
    at: dict[str, list[Row]] = defaultdict(list)
    for row in rows:
        place = row.event.place
        if place is not None and place.latitude is not None and place.longitude is not None:
            at[place.id].append(row)
    most = sorted(at.values(), key=lambda told: (-len(told), told[0].place))[:MOST_MARKERS]
    return [_marker(told) for told in most]


def _marker(told: list[Row]) -> Marker:
    place = told[0].event.place
    assert place is not None and place.latitude is not None and place.longitude is not None  # noqa: S101, PT018 - chosen so
    coarse = all((row.event.where_prec or 1) > 3 for row in told)  # a province or less sure
    hint = f"{place.name}: {len(told)} events, {_killed(told)} killed"
    return Marker(place.latitude, place.longitude, place.name, hint, doubtful=coarse, weight=len(told))


def _bars(rows: list[Row]) -> str:
    """Return the number of events of each month as bars, with the number beside each."""
    counts = Counter(row.month for row in rows)
    if not counts:
        return "<p>No events.</p>"
    most, height = max(counts.values()), 22
    parts = [f'<svg class="timeline" viewBox="0 0 640 {height * len(counts) + 6}" role="img" aria-label="Events by month">']
    for at, (month, count) in enumerate(sorted(counts.items())):
        y = height * at + 4
        parts.append(
            f'<g class="period event"><title>{month}: {count} events</title><text x="4" y="{y + 13}">{month}</text>'
            f'<rect x="70" y="{y}" width="{500 * count / most:.0f}" height="16"/>'
            f'<text x="{76 + 500 * count / most:.0f}" y="{y + 13}">{count}</text></g>'
        )
    return "".join((*parts, "</svg>"))


def _months(rows: list[Row]) -> str:
    """Return a table of places by months: "events (killed)"."""
    months = sorted({row.month for row in rows})[-MOST_MONTHS:]
    cells: dict[tuple[str, str], list[Row]] = defaultdict(list)
    for row in rows:
        cells[f"{row.place}, {row.country}", row.month].append(row)
    places = sorted({place for place, _ in cells})
    head = "".join(f'<th scope="col">{month}</th>' for month in ("place", *months))

    def cell(place: str, month: str) -> str:
        told = cells.get((place, month))
        return f"{len(told)} ({_killed(told)})" if told else ""

    rows_told = ((isolated(place), *(cell(place, month) for month in months)) for place in places)
    body = "".join(f"<tr>{''.join(f'<td>{told}</td>' for told in row)}</tr>" for row in rows_told)
    return _scrolling(f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>", "months")


def _scrolling(content: str, kind: str) -> str:
    return f'<div class="scroll {kind}" tabindex="0">{content}</div>'


_COLUMNS = ("day", "place", "country", "type", "parties", "killed", "wounded", "sentence", "article")


def _events(rows: list[Row]) -> str:
    head = "".join(f'<th scope="col">{column}</th>' for column in _COLUMNS)
    body = "".join(_event_rows(rows))
    return (
        f'<div class="scroll" tabindex="0"><table id="events"><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table></div>'
    )


def _event_rows(rows: list[Row]) -> Iterator[str]:
    for number, row in enumerate(rows, 1):
        event = row.event
        data = (("country", row.country), ("type", event.type.value), ("month", row.month), ("killed", str(_killed([row]))))
        days = str(event.date_start or "") + (f" to {event.date_end}" if event.date_end != event.date_start else "")
        cells = (
            days,
            row.place,
            row.country,
            event.sub_type.value,
            "; ".join(actor.name for actor in event.actors),
            figure_text(event.killed),
            figure_text(event.wounded),
            row.words,
            f"{row.title} ({row.source})",
        )
        attributes = "".join(f' data-{name}="{escaped(value)}"' for name, value in data)
        yield f'<tr id="e{number}"{attributes}>{"".join(f"<td>{isolated(cell)}</td>" for cell in cells)}</tr>'
