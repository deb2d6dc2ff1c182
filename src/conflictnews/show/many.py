"""The events of many articles as a map, as bars by month or day, and as a table by place and month."""

from __future__ import annotations

import datetime as dt
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from typing import Any

from attrs import frozen

from conflictnews.errors import expect, is_a, shown
from conflictnews.models import Article, Event, Mention, Span
from conflictnews.show.maps import Marker, apart, map_svg
from conflictnews.show.markup import isolated, scrolling
from conflictnews.show.summary import doubtful_places

MOST_MARKERS = 200
"""Places on the map of a report, at most: those with the most events."""
MOST_MONTHS = 24
"""Months that the table by place and month shows, at most: the latest."""
UNKNOWN = "unknown"
"""The month of an event whose day the text does not give, and the place of one whose place it does not give."""
MOST_DAYS = 62
"""Days that bars show one by one, at most; of longer times they show the months."""

_BAR = 60
"""Length of the longest bar in percent of the drawing, which leaves room for the words on a phone."""


@frozen
class Row:
    """One event of a report: the article that tells it, its own words, and the values that the filters use."""

    article_id: str
    source: str
    title: str
    event: Event
    words: str
    doubtful: bool = False

    @property
    def month(self) -> str:
        """The month as 2024-06, or "unknown"."""
        return f"{self.event.date_start:%Y-%m}" if self.event.date_start else UNKNOWN

    @property
    def day(self) -> str:
        """The first day as 2024-06-05, or "unknown"."""
        return str(self.event.date_start or UNKNOWN)

    @property
    def place(self) -> str:
        """The place's name, the text's words for it, or "unknown"."""
        return self.event.place.name if self.event.place else self.event.where_text or UNKNOWN

    @property
    def country(self) -> str:
        """The country's ISO 3166-1 code, or "unknown"."""
        return (self.event.place and self.event.place.country) or UNKNOWN


def rows_of(articles: Iterable[tuple[str, Article]], *, words: bool = True) -> list[Row]:
    """Return a row for each event of some articles, each given with the name of its source, ordered by day.

    Without *words* the sentences are left out, which is quicker.
    """
    rows = [row for source, article in _pairs(articles) for row in _rows(source, article, words=words)]
    return sorted(rows, key=lambda row: (row.event.date_start is None, str(row.event.date_start), row.place))


def _pairs(articles: Iterable[tuple[str, Article]]) -> Iterator[tuple[str, Article]]:
    """Yield articles with the names of their sources; a TypeError for what is no such pair."""
    expect(articles, Iterable, "pairs of a source and an article")
    for pair in articles:
        given: Any = pair
        if not (is_a(given, tuple) and len(given) == 2 and is_a(given[1], Article)):
            raise TypeError(f"expected a pair of a source and an article, not {shown(pair)}")
        yield pair


def _rows(source: str, article: Article, *, words: bool) -> Iterator[Row]:
    doubtful = doubtful_places(article)
    for event in article.events:
        told = _words(article, event) if words else ""
        unsure = event.place is not None and event.place.id in doubtful
        yield Row(article.id, source, article.title or source, event, told, unsure)


def _words(article: Article, event: Event) -> str:
    """Return the sentence that tells an event: that of the words which gave its type, else of its first claim."""
    spans = [*event.spans("type"), *(claim.span for claim in event.claims), *(s for e in event.evidence for s in e.spans)]
    if not spans:
        return ""
    first: Span = spans[0]
    sentence = article.sentence(Mention(first, article.text[first.start : first.end]))
    return " ".join(sentence.text.split()) if sentence else ""


def killed(rows: Iterable[Row]) -> int:
    """Return the people killed in some events: the best figures, else the lowest."""
    return sum(row.event.killed.best or row.event.killed.low or 0 for row in rows if row.event.killed)


def _tells_deaths(rows: Iterable[Row]) -> bool:
    """Return whether a text tells how many died in any of some events; what no text tells is not zero."""
    return any(row.event.killed is not None for row in rows)


def counted(count: int, name: str) -> str:
    """Return a count with its noun: "1 event", "2,000 events"."""
    return f"{count:,} {name}{'s' * (count != 1)}"


def markers(rows: list[Row]) -> list[Marker]:
    """Return a marker for each place with coordinates, those with the most events first."""
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
    coarse = all(row.doubtful or (row.event.where_prec or 1) > 3 for row in told)  # a province or less sure
    hint = f"{place.name}: {counted(len(told), 'event')}" + (f", {killed(told)} killed" if _tells_deaths(told) else "")
    return Marker(place.latitude, place.longitude, place.name, hint, doubtful=coarse, weight=len(told))


def maps(rows: list[Row]) -> str:
    """Return a map of the places of some events, or one for each part of the world where they lie far apart."""
    groups = apart(markers(rows))
    heaviest_first = ([*sorted(group, key=lambda marker: -marker.weight)] for group in groups)
    drawn = [scrolling(map_svg(group, title=f"Map {at} of {len(groups)}")) for at, group in enumerate(heaviest_first, 1)]
    return f'<div class="maps">{"".join(drawn)}</div>' if drawn else ""


def bars(rows: list[Row]) -> str:
    """Return the number of events of each month as bars, with the number beside each; of each day where they are few."""
    days = {row.event.date_start for row in rows if row.event.date_start is not None}
    near = bool(days) and max(days) - min(days) < dt.timedelta(MOST_DAYS)
    counts = Counter(row.day if near else row.month for row in rows)
    step = "day" if near else "month"
    if not counts:
        return "<p>No events.</p>"
    most, height = max(counts.values()), 22
    # Without a viewBox the text keeps its size however narrow the page is; only the bars shrink.
    parts = [f'<svg class="bars" style="height:{height * len(counts) + 6}px" role="img" aria-label="Events by {step}">']
    for at, (month, count) in enumerate(sorted(counts.items())):
        y = height * at + 4
        parts.append(
            f'<g class="period event"><title>{month}: {counted(count, "event")}</title><text x="4" y="{y + 13}">{month}</text>'
            f'<text x="112" y="{y + 13}" text-anchor="end">{count:,}</text>'
            f'<rect x="120" y="{y}" width="{_BAR * count / most:.1f}%" height="16"/></g>'
        )
    return "".join((*parts, "</svg>"))


MONTHS_KEY = "<p>Events, with the people killed in brackets where a text tells how many.</p>"
"""What the cells of the table by place and month mean."""


def months(rows: list[Row]) -> str:
    """Return a table of places by months: "events (killed)", without brackets where no text tells how many died."""
    months = sorted({row.month for row in rows})[-MOST_MONTHS:]
    cells: dict[tuple[str, str], list[Row]] = defaultdict(list)
    for row in rows:
        cells[f"{row.place}, {row.country}", row.month].append(row)
    places = sorted({place for place, _ in cells})
    head = "".join(f'<th scope="col">{month}</th>' for month in ("place", *months))

    def cell(place: str, month: str) -> str:
        told = cells.get((place, month))
        if not told:
            return ""
        return f"{len(told)} ({killed(told)})" if _tells_deaths(told) else str(len(told))

    rows_told = ((isolated(place), *(cell(place, month) for month in months)) for place in places)
    body = "".join(f"<tr>{''.join(f'<td>{told}</td>' for told in row)}</tr>" for row in rows_told)
    return scrolling(f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>", "months")
