"""The day of an event, and how exactly it is known."""

from __future__ import annotations

from bisect import bisect_left

from conflictnews.events.scenes import Scene, said_date
from conflictnews.models import DateInterval, DateMention

_OUT = frozenset({"since", "until", "before", "till"})


def dates_of(scene: Scene) -> list[DateMention]:
    """Return the dates that may be the day of a scene's acts, the best first."""
    found: list[tuple[int, int, DateMention]] = []
    for start, _, mention in scene.dates:
        at = bisect_left(scene.starts, start)
        word = scene.words[at - 1] if at else ""
        if mention.date.interval is None or word in _OUT:
            continue
        days = (mention.date.interval.last - mention.date.interval.first).days
        rank = 3 * said_date(scene, start) + (days > 6) + (days > 31)
        found.append((rank, abs(start - scene.first), mention))
    return [mention for _, _, mention in sorted(found, key=lambda row: row[:2])]


def own(scene: Scene) -> DateInterval | None:
    """Return the days that a scene names for its acts, None where it names only the day of a statement or none."""
    found = dates_of(scene)
    if not found or said_date(scene, _start(scene, found[0])):
        return None
    interval = found[0].date.interval
    return interval if interval is not None and (interval.last - interval.first).days < 7 else None


def _start(scene: Scene, mention: DateMention) -> int:
    return next(start for start, _, m in scene.dates if m is mention)


def date_prec(interval: DateInterval) -> int:
    """Return UCDP GED's precision of a span of days (codebook 25.1): 1 a day, 2 up to six, 3 a week, 4 a month, 5 longer."""
    days = (interval.last - interval.first).days + 1
    return 1 if days == 1 else 2 if days < 7 else 3 if days == 7 else 4 if days <= 31 else 5


def time_precision(interval: DateInterval) -> int:
    """Return ACLED's precision of a span of days (codebook 2023): 1 the day, 2 the week, 3 the month."""
    days = (interval.last - interval.first).days + 1
    return 1 if days == 1 else 2 if days <= 7 else 3
