"""A page from its units: what each is by its form, where the articles begin, then head, body and dateline of the first."""

from __future__ import annotations

from conflictnews.layout import several
from conflictnews.layout.body import read_body, read_dateline
from conflictnews.layout.forms import firm, parted, see_forms
from conflictnews.layout.head import find_title, read_head
from conflictnews.layout.lines import Unit
from conflictnews.layout.page import Page, key
from conflictnews.models import Role

SHORTEST_LISTING = 5
"""A list of headlines or addresses has as many of them at least."""


def formed(units: list[Unit]) -> Page:
    """A page of which the form of every unit is known, and no more."""
    page = Page(list(parted(units)))
    see_forms(page)
    return page


def read(units: list[Unit]) -> Page:
    """The roles of the units and the fields that they fill; of several articles, those of the first."""
    page = formed(units)
    starts = several.starts(page.units, page.kinds)
    if len(starts) > 1:
        return _first_of(page, starts[1])
    if _is_listing(page):
        page.listing = True
        page.roles = [role or Role.HEADING for role in page.roles]
        return page
    title = find_title(page)
    read_head(page, title)
    read_body(page, title)
    read_dateline(page)
    return page


def _first_of(page: Page, end: int) -> Page:
    """The first article of a paste of several; the others are left alone."""
    first = read(page.units[:end])
    first.following = len(first.units)
    rest = page.units[end:]
    first.units += rest
    first.roles += [Role.BOILERPLATE] * len(rest)
    first.kinds += ["following"] * len(rest)
    return first


def _is_listing(page: Page) -> bool:
    """Whether a paste is a list of headlines or addresses without running text."""
    if any(firm(page, i) for i in range(len(page.units))):
        return False
    lines = {key(unit.text) for unit, kind in zip(page.units, page.kinds, strict=True) if kind in ("short", "item", "link")}
    return sum(len(line.split()) >= 4 or "://" in line for line in lines) >= SHORTEST_LISTING
