"""A timeline as inline SVG: days, weeks and months on one axis, each with its label."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence

from attrs import frozen

from conflictnews.show.markup import escaped

WIDTH = 640
ROW, TOP, LEFT, RIGHT = 22, 26, 12, 12
LEAST_DAYS = 7
"""Days that an axis shows at least."""
MOST_DAYS = 800
"""Days that an axis shows at most; what lies far before is left to the table."""
TICKS = 6
LABEL = 8.0
"""Width of a letter of a label, for choosing its side."""


@frozen
class Period:
    """Days with a label, the text shown when they are pointed at, and whether they are an event rather than a date."""

    first: dt.date
    last: dt.date
    label: str
    hint: str
    event: bool = False


def timeline_svg(periods: Iterable[Period], *, title: str = "Timeline") -> str:
    """Return a timeline of some periods as SVG, empty where there are none.

    A day is a diamond, a longer period a bar; an event's mark is filled, a date's is not.

    >>> day = dt.date(2021, 5, 3)
    >>> timeline_svg([Period(day, day, "Goma", "3 May 2021")]).count('class="period')
    1
    """
    shown = _recent(sorted(periods, key=lambda p: (p.first, p.last, p.label)))
    if not shown:
        return ""
    first, last = min(p.first for p in shown), max(p.last for p in shown)
    days = max((last - first).days + 1, LEAST_DAYS)
    height = TOP + ROW * len(shown) + 8
    parts = [f'<svg class="timeline" viewBox="0 0 {WIDTH} {height}" role="img" aria-label="{escaped(title)}">']
    parts += _axis(first, days, height)
    parts += (_row(period, row, first, days) for row, period in enumerate(shown))
    parts.append("</svg>")
    return "".join(parts)


def _recent(periods: Sequence[Period]) -> list[Period]:
    """Return the periods that end within the last MOST_DAYS days before the latest."""
    if not periods:
        return []
    latest = max(p.last for p in periods)
    return [p for p in periods if (latest - p.first).days <= MOST_DAYS]


def _x(day: dt.date, first: dt.date, days: int) -> float:
    return LEFT + (day - first).days / days * (WIDTH - LEFT - RIGHT)


def _axis(first: dt.date, days: int, height: int) -> Iterable[str]:
    yield f'<line class="axis" x1="{LEFT}" y1="{TOP - 6}" x2="{WIDTH - RIGHT}" y2="{TOP - 6}"/>'
    step = max(days // TICKS, 1)
    for count in range(0, days, step):
        try:
            day = first + dt.timedelta(days=count)
        except OverflowError:  # the calendar ends with the year 9999
            return
        x = _x(day, first, days)
        yield f'<line class="tick" x1="{x:.1f}" y1="{TOP - 10}" x2="{x:.1f}" y2="{height - 4}"/>'
        if x < WIDTH - 70:
            yield f'<text class="tick" x="{x + 3:.1f}" y="{TOP - 11}">{day.isoformat()}</text>'


def _row(period: Period, row: int, first: dt.date, days: int) -> str:
    middle = TOP + ROW * row + ROW / 2
    left, right = _x(period.first, first, days), _x(period.last, first, days)
    kind = "event" if period.event else "date"
    if right - left < ROW / 2:
        points = f"{left},{middle - 6} {left + 6},{middle} {left},{middle + 6} {left - 6},{middle}"
        mark, right = f'<polygon points="{points}"/>', left + 6
    else:
        mark = f'<rect x="{left:.1f}" y="{middle - 5}" width="{right - left:.1f}" height="10"/>'
    fits = right + 6 + LABEL * len(period.label) < WIDTH
    anchor, x = ("start", right + 6) if fits else ("end", left - 8)
    if not fits and left < WIDTH / 2:
        anchor, x = "start", LEFT
    return (
        f'<g class="period {kind}" tabindex="0"><title>{escaped(period.hint)}</title>{mark}'
        f'<text x="{x:.1f}" y="{middle + 4}" text-anchor="{anchor}">{escaped(period.label)}</text></g>'
    )
