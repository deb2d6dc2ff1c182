"""The date of publication that a page states, whichever of its lines has it."""

from __future__ import annotations

import datetime as dt

from attrs import evolve

from conflictnews.layout.days import day_in, day_value, weekdays
from conflictnews.layout.features import names_report
from conflictnews.layout.page import Page
from conflictnews.layout.stated import Stated
from conflictnews.models import PROSE, Role
from conflictnews.tables.date_lines import PERIODS

FIRST_TOLD, FRESH = 4, 1
"""In so many first paragraphs news names the weekday of the event, no more days before it is printed."""

_OTHER = frozenset({Role.BOILERPLATE, Role.PUBLISHED})
"""Roles of lines that may have the date of an article though no date was read in them."""

LONGEST_DATED = 80
"""A line at whose end a date stands has no more characters."""

NEAR = 3
"""The day in a title and the one until which a page says that it knows are no more days apart."""

_DATED_ABOVE, _DATED_BELOW = frozenset({"short", "breadcrumbs", "filed", "unread"}), frozenset({"filed"})
"""Kinds of lines at whose end the date of an article may stand, above its text and below."""

At = tuple[int, Stated]
"""A line that has a date, and the date."""


def printed(page: Page, roles: list[Role]) -> At | None:
    """The date that a page states, settled by the text where its figures may be either way round."""
    found = _stated(page, roles)
    return (found[0], _after_weekday(page, roles, found[1])) if found else None


def _stated(page: Page, roles: list[Role]) -> At | None:
    """The date that a line states, or the title or another line where none does."""
    title = roles.index(Role.TITLE) if Role.TITLE in roles else 0
    first = next((i for i, role in enumerate(roles) if role in PROSE), len(roles))
    stated = _nearest(page, title, first)
    if stated is None:
        return _of_report(page, title) or _in_a_line(page, roles, first)
    return (_next_day_in_title(page, title, stated[1]) or stated) if stated[1].updated else stated


def _nearest(page: Page, title: int, first: int) -> At | None:
    """Of the dates in the lines between title and body the first, else the nearest before, else any."""
    known = [(i, line.form.when) for i, line in enumerate(page.lines) if line.form.when is not None]
    return _best(_between(known, title, first)) or _best(_between(known, 0, title)[::-1]) or _best(known)


def _of_report(page: Page, title: int) -> At | None:
    """The day in the title of a page that says which kind of report it is ("Gao Update, May 3, 2023")."""
    return _in_title(page, title) if page.lines and names_report(page.lines[title]) else None


def _in_title(page: Page, title: int) -> At | None:
    """The day in a title."""
    day = day_in(page.texts[title])
    return (title, Stated(day.value, updated=False)) if day is not None and day.value else None


def _next_day_in_title(page: Page, title: int, when: Stated) -> At | None:
    """The day in a title, where it is no more than a few days from the one until which the page says that it knows."""
    said = _in_title(page, title)
    titled, known = _day_of(said[1]) if said else None, _day_of(when)
    return said if titled and known and abs((titled - known).days) <= NEAR else None


def _day_of(when: Stated) -> dt.date | None:
    """The first day of a date, where it is sure."""
    return when.date.interval.first if when.date is not None and when.date.interval is not None else None


def _in_a_line(page: Page, roles: list[Role], first: int) -> At | None:
    """The day at the end of a short line above the text, or in that under it which says where and when it was signed."""
    may = (i for i, role in enumerate(roles) if role in _OTHER and _may_be_dated(page, i, above=i < first))
    days = ((i, day_in(page.texts[i]), len(page.texts[i].rstrip(" .)"))) for i in may)
    return next(((i, Stated(day.value, updated=False)) for i, day, end in days if day and day.value and day.end == end), None)


def _may_be_dated(page: Page, i: int, *, above: bool) -> bool:
    """Whether a line that is no date may have that of the article at its end."""
    if page.kinds[i] == "unread" and not PERIODS.isdisjoint(page.said(i).words):
        return False
    return page.kinds[i] in (_DATED_ABOVE if above else _DATED_BELOW) and len(page.texts[i]) <= LONGEST_DATED


def _after_weekday(page: Page, roles: list[Role], when: Stated) -> Stated:
    """A printed day in figures that may be either way round: the one directly after a weekday of which the text tells."""
    if when.date is not None or not when.readings:
        return when
    told = _weekdays_told(page, roles)
    since = [min(((day.weekday() - weekday) % 7 for weekday in told), default=7) for day in when.readings]
    near = [day for day, days in zip(when.readings, since, strict=True) if days <= FRESH]
    return evolve(when, date=day_value(near[0])) if len(near) == 1 else when


def _weekdays_told(page: Page, roles: list[Role]) -> set[int]:
    """The weekdays that the first paragraphs name."""
    text = [page.lines[i] for i, role in enumerate(roles) if role in PROSE][:FIRST_TOLD]
    return {weekdays()[word] for line in text for word in line.said.words if word in weekdays()}


def _between(dates: list[At], start: int, end: int) -> list[At]:
    """The dates of the lines from one on, up to another."""
    return [date for date in dates if start <= date[0] < end]


def _best(dates: list[At]) -> At | None:
    """The first of some dates that is sure and speaks of no change; else one that is sure; else one of two readings."""
    order = sorted(dates, key=lambda date: (date[1].date is None, date[1].updated))
    return next((date for date in order if date[1].date is not None or date[1].readings), None)
