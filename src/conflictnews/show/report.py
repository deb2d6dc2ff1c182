"""A report on many articles: one page with the events of all, a map, a timeline and a table by place and month.

The page needs no server and no network. Its filters are a few lines of plain JavaScript, which only hide rows.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import count

from conflictnews.models import Article
from conflictnews.show.many import MONTHS_KEY, Row, bars, counted, killed, maps, months, rows_of
from conflictnews.show.markup import escaped, isolated
from conflictnews.show.style import STYLE
from conflictnews.show.summary import figure_text

_SHEET = """
:root{color-scheme:light dark;background:Canvas;color:CanvasText}
body.conflictnews{font-family:sans-serif;margin:1em auto;max-width:96em;padding:0 1em}
form{display:flex;flex-wrap:wrap;gap:.6em;margin:.8em 0}
form label{display:flex;flex-direction:column;font-size:.85em}
input,select{font:inherit;min-width:9em}
tr:target{outline:2px solid currentColor}
form label:has([type=checkbox]){flex-direction:row;align-items:center;gap:.4em}
form [type=checkbox]{min-width:0}
output{align-self:center}
#events{width:100%}
#events th,#events td{min-width:0}
#events td:nth-child(1){min-width:7em}
#events td:nth-child(5){min-width:12em}
#events td:nth-child(8){min-width:20em}
#events td:nth-child(9){min-width:11em}
@media (max-width:50em){
#events thead{display:none}
#events tr{display:block;border-top:1px solid rgba(128,128,128,.6);padding:.5em 0}
#events tr[hidden]{display:none}
#events td:nth-child(n){display:flex;min-width:0;max-width:none;padding:.1em 0}
#events td:empty{display:none}
#events td::before{content:attr(data-column);flex:0 0 6em;font-weight:bold}
}
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


def report_html(articles: Iterable[tuple[str, Article]], *, title: str = "Report", script: bool = True) -> str:
    """Return a report as one HTML page; without *script* the filters are left out.

    Each article comes with the name of its source. Every row of an event holds the sentence that it was read from.

    >>> from conflictnews import parse_article
    >>> page = report_html([("a.txt", parse_article("Two people were killed in Goma on 5 June 2024."))])
    >>> "Goma" in page, "2024-06" in page
    (True, True)
    """
    passed = count()
    rows = rows_of(pair for pair, _ in zip(articles, passed, strict=False))  # counted as they pass: they may be many
    read, told = next(passed), len({row.article_id for row in rows})
    with_events = "" if read == told else f", {told:,} of them with events"
    body = (
        f"<h1>{escaped(title)}</h1>",
        f"<p>{counted(read, 'article')}{with_events}; {counted(len(rows), 'event')}. Reported is not verified.</p>",
        _form(rows) if script else "",
        "<h2>Map</h2>" + maps(rows) if rows else "",
        "<h2>Events by time</h2>" + bars(rows),
        "<h2>Events and people killed by place and month</h2>" + MONTHS_KEY + months(rows),
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
        data = (("country", row.country), ("type", event.type.value), ("month", row.month), ("killed", str(killed([row]))))
        days = str(event.date_start or "") + (f" to {event.date_end}" if event.date_end != event.date_start else "")
        cells = (
            days,
            row.place + "?" * row.doubtful,
            row.country,
            event.sub_type.value,
            "; ".join(actor.name for actor in event.actors),
            figure_text(event.killed),
            figure_text(event.wounded),
            row.words,
            f"{row.title} ({row.source})",
        )
        attributes = "".join(f' data-{name}="{escaped(value)}"' for name, value in data)
        yield f'<tr id="e{number}"{attributes}>{"".join(map(_cell, _COLUMNS, cells))}</tr>'


def _cell(column: str, text: str) -> str:
    """Return a cell that carries its column's name, which stands beside it on a narrow page."""
    return f'<td data-column="{column}">{isolated(text)}</td>'
