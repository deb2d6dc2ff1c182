"""A page from its units: the form of each, where the articles begin, then title, head, body and dateline of the first."""

from __future__ import annotations

from operator import is_

from attrs import evolve, frozen

from conflictnews.layout import body, head, several
from conflictnews.layout.briefs import briefs
from conflictnews.layout.dateline import Filed
from conflictnews.layout.days import day_value, in_the_year_of
from conflictnews.layout.extent import Extent, extent, values
from conflictnews.layout.forms import firm, formed
from conflictnews.layout.neighbours import seen_together, under_summary
from conflictnews.layout.page import Form, Line, Page
from conflictnews.layout.printed import printed
from conflictnews.layout.stated import Stated
from conflictnews.layout.unit import Unit
from conflictnews.models import Role
from conflictnews.tables.day_first import DAY_FIRST, DAY_FIRST_SCRIPTS

CLEARLY_PARTED = -3.0
"""Lines between a paragraph and the body with a lower sum of scores part them."""

FEWEST_DAY_FIRST, DAY_FIRST_SHARE = 3, 0.08
"""A text in a language that writes the day first has as many of its small words, and more than that share of all."""

NEAR = 3
"""A line says nothing of what its neighbours are that stand farther away."""

SHORTEST_LISTING = 5
"""A list of headlines or addresses has as many of them at least."""


@frozen
class Outline:
    """A page, read: its lines, the role of each, and the fields of its first article."""

    page: Page
    roles: tuple[Role, ...]
    host: str | None = None
    title: str | None = None
    standfirst: str | None = None
    byline: str | None = None
    filed: Filed | None = None
    filed_at: int | None = None
    published: tuple[int, Stated] | None = None
    following: tuple[int, ...] = ()
    reports: tuple[Unit, ...] = ()
    listing: bool = False


def read(units: list[Unit]) -> Outline:
    """The roles of the units and the fields that they fill; of several articles, those of the first."""
    page = _with_settled_days(formed(units))
    starts = several.starts(page)
    if len(starts) > 1:
        return _first_of(page, starts)
    if _is_listing(page):
        return Outline(page, tuple(line.form.role or Role.HEADING for line in page.lines), listing=True)
    reports = tuple(page.lines[i].unit for i in briefs(page))
    return evolve(_article(seen_together(page)), reports=reports)


def _with_settled_days(page: Page) -> Page:
    """The page, its days in figures read with the day first where it is written in a language that does so."""
    open_days = {i for i, line in enumerate(page.lines) if line.form.when is not None and line.form.when.date is None}
    if not open_days or not _writes_day_first(page):
        return page
    return Page(tuple(_day_first(line) if i in open_days else line for i, line in enumerate(page.lines)))


def _writes_day_first(page: Page) -> bool:
    """Whether the running text of a page is in a language that writes the day before the month."""
    words = [word for line in page.lines if line.kind == "prose" for word in line.said.words]
    first, last = DAY_FIRST_SCRIPTS
    if 2 * sum(first <= word[0] <= last for word in words) > len(words):
        return True
    found = sum(word in DAY_FIRST for word in words)
    return found >= FEWEST_DAY_FIRST and found > DAY_FIRST_SHARE * len(words)


def _day_first(line: Line) -> Line:
    """A line whose day in figures has its day first."""
    when = line.form.when
    if when is None or not when.readings:
        return line
    return line.as_(evolve(line.form, when=evolve(when, date=day_value(when.readings[0]))))


def _first_of(page: Page, starts: list[int]) -> Outline:
    """The first article of a paste of several; the others are left alone."""
    first = read([line.unit for line in page.lines[: starts[1]]])
    rest = tuple(Line(line.unit, Form("following", Role.BOILERPLATE)) for line in page.lines[starts[1] :])
    shift = len(first.page) - starts[1]
    return evolve(
        first,
        page=Page((*first.page.lines, *rest)),
        roles=(*first.roles, *(Role.BOILERPLATE for _ in rest)),
        following=tuple(start + shift for start in starts[1:]),
    )


def _is_listing(page: Page) -> bool:
    """Whether a paste is a list of headlines or addresses without running text."""
    if any(map(firm, page.lines)):
        return False
    lines = {line.said.key for line in page.lines if line.kind in ("short", "item", "link")}
    return sum(len(line.split()) >= 4 or "://" in line for line in lines) >= SHORTEST_LISTING


def _article(page: Page) -> Outline:
    """The article of a page: its title, then what stands before the body, then the body."""
    scores = values(page)
    found = extent(scores)
    title = head.find_title(page, found)
    if title is not None:
        cleaned = head.without_copies(page, title)
        if cleaned is not page:
            scores = scores if _above(page, cleaned, found.first) else values(cleaned)
            page = cleaned
        found = _from_title(page, scores, _under(extent(scores), title), title)
    top = head.read_head(page, title, found)
    roles, byline = body.read_body(page, top, Extent(top.first, found.last), scores)
    return _filed(
        Outline(
            page,
            tuple(roles),
            top.host,
            top.title,
            top.standfirst,
            top.byline or byline,
            top.filed,
            top.filed_at,
            printed(page, roles),
        ),
        top.source,
    )


def _above(page: Page, cleaned: Page, first: int) -> bool:
    """Whether two pages are the same from a line on."""
    return (
        len(page) == len(cleaned) and all(map(is_, page.lines[first - NEAR :], cleaned.lines[first - NEAR :])) and first > NEAR
    )


def _under(found: Extent, line: int | None) -> Extent:
    """A body, as far as it stands under a line."""
    return found if line is None or line < found.first else Extent(line + 1, found.last)


def _from_title(page: Page, scores: list[float], found: Extent, title: int) -> Extent:
    """A body with the paragraphs that stand between it and the title, unless the page parts them clearly."""
    points = next((i for i in range(title + 1, found.first) if _is_item_of_summary(page, i)), None)
    if points is not None:
        return Extent(points, found.last)
    first = next((i for i in range(title + 1, found.first) if page.kinds[i] == "prose" and scores[i] > 0), None)
    if first is None or found.last < found.first or _parts(page, scores, range(title + 1, found.first), first):
        return found
    return Extent(first, found.last)


def _is_item_of_summary(page: Page, i: int) -> bool:
    """Whether a line is an item of a box that sums the article up."""
    return page.kinds[i] == "item" and under_summary(page, i, lambda at: page.kinds[at] == "item")


def _parts(page: Page, scores: list[float], between: range, first: int) -> bool:
    """Whether the lines between title and body part a paragraph among them, the first, clearly from the body."""
    return "full text" in map(page.kinds.__getitem__, between) or sum(scores[first : between.stop]) < CLEARLY_PARTED


# ------------------------------------------------------------------ the dateline


def _filed(outline: Outline, source: str | None) -> Outline:
    """An outline with its dateline: a field of a database, a line before the first paragraph, or the head of that paragraph."""
    if outline.filed is not None:
        return _dated(evolve(outline, filed=evolve(outline.filed, agency=outline.filed.agency or source)))
    roles = outline.roles
    first = next((i for i, role in enumerate(roles) if role in (Role.PARAGRAPH, Role.LIST_ITEM)), None)
    if first is None:
        return _dated(outline)
    line = body.dateline_line(outline.page, list(roles), first)
    if line is not None and body.signs_line(outline.page, list(roles), line):
        outline, line = evolve(outline, roles=_with(roles, line, Role.BYLINE)), None
    if line is not None:
        filed = body.filed_line(outline.page, line)
        return _dated(evolve(outline, roles=_with(roles, line, Role.DATELINE), filed=filed, filed_at=line))
    found = body.headed(outline.page, list(roles), first, titled=outline.title is not None)
    return _dated(_parted(outline, *found) if found else outline)


def _with(roles: tuple[Role, ...], i: int, role: Role) -> tuple[Role, ...]:
    return (*roles[:i], role, *roles[i + 1 :])


def _parted(outline: Outline, i: int, filed: Filed) -> Outline:
    """An outline with the dateline at the head of a paragraph as a line of its own."""
    role = outline.roles[i]
    page = outline.page.parted(i, filed.end, Form("dateline", Role.DATELINE), outline.page.lines[i].form)
    unit, reporter = body.without_markers(page.lines[i + 1].unit)
    published = outline.published
    if published and published[0] > i:
        published = (published[0] + 1, published[1])
    return evolve(
        outline,
        page=page.with_unit(i + 1, unit),
        roles=(*outline.roles[:i], Role.DATELINE, role, *outline.roles[i + 1 :]),
        byline=outline.byline or reporter,
        filed=filed,
        filed_at=i,
        published=published,
    )


def _on_the_day(when: Stated, filed: str) -> Stated:
    """A printed date in figures that may be either way round, settled by the day of the dateline."""
    fits = [day for day in when.readings if day.isoformat()[5:] == filed[5:]]
    return evolve(when, date=day_value(fits[0])) if len(fits) == 1 else when


def _dated(outline: Outline) -> Outline:
    """An outline whose printed date and dateline complete each other: the year of one, the order of figures of the other."""
    filed, published = outline.filed, outline.published
    if filed is None or filed.date is None or published is None:
        return outline
    at, when = published
    if when.date is None and filed.date.value:
        when = _on_the_day(when, filed.date.value)
    if when.date is not None and when.date.interval is not None:
        filed = evolve(filed, date=in_the_year_of(filed.date, when.date.interval.first))
    return evolve(outline, filed=filed, published=(at, when))
