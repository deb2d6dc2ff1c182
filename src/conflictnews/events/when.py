"""The day of an event, and how exactly it is known."""

from __future__ import annotations

import datetime as dt
from bisect import bisect_left
from collections.abc import Iterator

from attrs import evolve

from conflictnews.events.scenes import Scene, day, late, remembered, said_date
from conflictnews.languages.en import framing
from conflictnews.languages.en import report_times as times
from conflictnews.languages.en import settings as table
from conflictnews.models import DateInterval, DateMention, TimexType

_WEEK = 7
_MONTH = 31
_BARE = frozenset({"timex.part-of-a-day", "timex.clock-time"})
_FEAST = "timex.feast."
_VAGUE = 3
"""Reasons against a date from which on it is no day of an act."""


@remembered
def news(scene: Scene) -> tuple[int, int] | None:
    """Return which words of a scene tell its acts as the news of the day ("have just documented"), None without such."""
    words = scene.words
    for at, word in enumerate(words):
        if word in framing.PERFECT:
            verb = next((i for i in range(at + 1, min(at + 3, len(words))) if words[i] not in times.NEWS_BETWEEN), None)
            if verb is not None and words[verb] in times.NEWS_VERBS:
                return at, verb + 1
    return None


@remembered
def dates_of(scene: Scene) -> list[DateMention]:
    """Return the dates that may be the day of a scene's acts, the best first; the two ends of a range are one."""
    if not scene.dates:
        return []
    found: list[tuple[int, int, DateMention]] = []
    first = scene.first
    for start, end, mention in _ranges(scene):
        rank = _vagueness(mention)
        if rank < _VAGUE and not _of_something_else(scene, start, end, mention):
            found.append((rank, abs(start - first), mention))
    return [mention for _, _, mention in sorted(found, key=lambda row: row[:2])]


def _of_something_else(scene: Scene, start: int, end: int, mention: DateMention) -> bool:
    """True if a date is one that the act lies outside of, that of a late death, or the day on which somebody spoke."""
    at = bisect_left(scene.starts, start)
    outside = mention.date.type is not TimexType.TIME and at > 0 and scene.words[at - 1] in table.OUT_OF_RANGE
    return outside or _of_death(scene, at) or said_date(scene, start, end)


def _vagueness(mention: DateMention) -> int:
    """Return how many reasons there are against a date: relative, longer than a week or a month, only an hour, a feast."""
    if mention.date.interval is None:
        return _VAGUE
    days = (mention.date.interval.last - mention.date.interval.first).days
    feast = mention.rule.startswith(_FEAST)  # "a Christmas market" in early December
    return (mention.anchor is not None or feast) + (days >= _WEEK) + (days > _MONTH) + bare(mention)


def _of_death(scene: Scene, at: int) -> bool:
    """True if a date is that of a late death and of no act before it: "hurt by a mine on Friday, he died in hospital"."""
    if not late(scene, at):
        return False
    before = not table.DYING.isdisjoint(scene.words[:at])
    return before or not any(act.first < at for act in scene.acts)


def shifted(day: dt.date, days: int) -> dt.date:
    """Return the day so many days later, or the first or last day that the calendar has."""
    return dt.date.fromordinal(min(max(day.toordinal() + days, dt.date.min.toordinal()), dt.date.max.toordinal()))


def up_to(day: dt.date) -> DateInterval:
    """Return the three days up to a report, in which GED sets an event whose time it does not tell (appendix 2)."""
    return DateInterval(shifted(day, -2), day)


def told_on(scene: Scene) -> list[DateMention]:
    """Return the days on which somebody told the acts of a scene."""
    return [mention for start, end, mention in scene.dates if day(mention) is not None and said_date(scene, start, end)]


def since(scene: Scene) -> Iterator[DateMention]:
    """Yield the dates of a scene from which on something has gone on: "since Monday"."""
    for start, _, mention in scene.dates:
        at = bisect_left(scene.starts, start)
        if at and scene.words[at - 1] == framing.SINCE_WORD:
            yield mention


def _ranges(scene: Scene) -> Iterator[tuple[int, int, DateMention]]:
    """Yield the dates of a scene, two days that bound a range as one: "between 3 and 6 May", "on 3 and 4 May"."""
    rows = list(scene.dates)
    at = 0
    while at < len(rows):
        start, end, mention = rows[at]
        if at + 1 < len(rows) and (days := _range(scene, rows[at], rows[at + 1])) is not None:
            at += 1
            end, mention = rows[at][1], evolve(mention, date=evolve(rows[at][2].date, interval=days))
        at += 1
        yield start, end, mention


def _range(scene: Scene, one: tuple[int, int, DateMention], two: tuple[int, int, DateMention]) -> DateInterval | None:
    """Return the days from one date to the next, None where they bound no range."""
    a, b = one[2].date.interval, two[2].date.interval
    before, first, last = (
        bisect_left(scene.starts, one[0]) - 1,
        bisect_left(scene.starts, one[1]),
        bisect_left(scene.starts, two[0]),
    )
    if a is None or b is None or last - first != 1 or scene.words[first] not in table.RANGE_LINKS:
        return None
    bound = before >= 0 and scene.words[before] in table.RANGE_BEFORE
    days = (b.last - a.first).days
    return DateInterval(a.first, b.last) if 0 < days <= (_MONTH if bound else 1) else None


def bare(mention: DateMention) -> bool:
    """True if a mention tells an hour or a part of a day whose day stands elsewhere: "at dawn", "at 5.30 a.m."."""
    return mention.rule in _BARE


@remembered
def own(scene: Scene) -> DateInterval | None:
    """Return the days that a scene names for its acts, None where it names only the day of a statement or none."""
    found = dates_of(scene)
    interval = found[0].date.interval if found else None
    return interval if interval is not None and (interval.last - interval.first).days < _WEEK else None


@remembered
def carried(scene: Scene) -> DateInterval | None:
    """Return the days that a scene names, else those of the sentence before it in its paragraph that names any."""
    for s in (scene, *scene.before):
        days = own(s) if s.dates else None
        if days is not None:
            return days
    return None


def date_prec(interval: DateInterval) -> int:
    """Return UCDP GED's precision of a span of days (codebook 22.1): 1 a day, 2 up to six, 3 a week, 4 a month, 5 longer."""
    days = (interval.last - interval.first).days + 1
    return 1 if days == 1 else 2 if days < 7 else 3 if days == 7 else 4 if days <= 31 else 5


def time_precision(interval: DateInterval) -> int:
    """Return ACLED's precision of a span of days (codebook 2023): 1 the day, 2 the week, 3 the month."""
    days = (interval.last - interval.first).days + 1
    return 1 if days == 1 else 2 if days <= 7 else 3
