"""The standfirst: the line between title and body that sums an article up."""

from __future__ import annotations

from conflictnews.layout import features, fields
from conflictnews.layout.extent import Extent
from conflictnews.layout.neighbours import pictured, under_summary
from conflictnews.layout.page import Page
from conflictnews.layout.said import Said
from conflictnews.layout.weights import STANDFIRST
from conflictnews.layout.wording import heads_summary
from conflictnews.models import Role

SHORTEST_STANDFIRST = 5
"""No standfirst has fewer words."""

LONGEST_STANDFIRST = 400
"""No standfirst has more characters."""

FARTHEST_SUMMARY = 4
"""A summary above the title stands no more lines from it."""

_PASSED = frozenset({"copy", "office", "link", "stated", "unread", "image", "caption", "byline", "label", "filed"})
"""Kinds of lines that may stand between a title and its standfirst."""

PARTING = {
    **dict.fromkeys(("stated", "unread", "byline", "label"), 1.0),
    **dict.fromkeys(("sharing", "reading time", "age", "counts", "comments", "player"), 0.7),
    "advertising": 0.7,
    "caption": 0.5,
}
"""Kinds of lines that part a standfirst from the body, and how clearly."""


def find_standfirst(page: Page, title: int, body: Extent) -> int | None:
    """The line between title and body that sums the article up."""
    if any(line.form.standfirst for line in page.lines):
        return None
    i = _after_summary(page, title)
    if i is None:
        i = _after_title(page, title, body)
    if i is None:
        i = _above_title(page, title)
    return i if i is not None and not page.said(i).filed else None


def _after_summary(page: Page, title: int) -> int | None:
    """The paragraph under a heading that says "Summary"."""
    section = next((i for i in range(title, len(page)) if page.kinds[i] == "section"), None)
    if section is None or not heads_summary(page.texts[section]) or page.kinds[section + 1] != "prose":
        return None
    return section + 1


def _above_title(page: Page, title: int) -> int | None:
    """The line above the title, under a heading that says "Summary"."""
    above = range(max(1, title - FARTHEST_SUMMARY), title)
    return next((i for i in above if heads_summary(page.texts[i - 1]) and page.kinds[i] in ("short", "prose")), None)


def _after_title(page: Page, title: int, body: Extent) -> int | None:
    """The first text after the title, where it is a second headline or a sentence that sums up."""
    candidates = (i for i in range(title + 1, len(page) - 1) if not _passes(page, i, body))
    i = next(candidates, None)
    if i is None or not _may_sum_up(page, i):
        return None
    return i if _sums_up(page, i, title, body) else None


def _passes(page: Page, i: int, body: Extent) -> bool:
    """Whether a line under the title is neither its standfirst nor the text."""
    line = page.lines[i]
    if line.kind in _PASSED or line.form.role is Role.BOILERPLATE or pictured(page, i) or line.said.to_reader:
        return True
    if line.kind != "short":
        return False
    signed = _signed(line.said)
    return (signed or len(line.text.split()) < SHORTEST_STANDFIRST) and (not signed or i + 1 < body.first)


def _may_sum_up(page: Page, i: int) -> bool:
    """Whether a line is a sentence, or one that is no name and no item of a box."""
    if page.kinds[i] == "prose":
        return not page.speaks(i)
    return page.kinds[i] == "short" and not _signed(page.said(i)) and not _under_summary(page, i)


def _signed(said: Said) -> bool:
    """Whether a line is a name or says who wrote."""
    return said.byline is not None or fields.unsigned(said.text) != said.text


def _under_summary(page: Page, i: int) -> bool:
    """Whether a line that is no sentence is one of a box that sums the article up."""
    return under_summary(page, i, lambda at: page.kinds[at] == "short")


def _sums_up(page: Page, i: int, title: int, body: Extent) -> bool:
    """Whether a line after the title is set off from the body, or tells in short what the body tells again."""
    rest = [at for at in range(max(i + 1, body.first), max(body.last, i) + 1) if page.kinds[at] == "prose"]
    text = page.texts[i]
    fits = len(text.split()) >= SHORTEST_STANDFIRST and len(text) <= LONGEST_STANDFIRST and text[-1] != ":"
    if not rest or not fits or page.copies(i):
        return False
    parted = max((1.0 if _named(page, at) else PARTING.get(page.kinds[at], 0.0) for at in range(i + 1, rest[0])), default=0.0)
    return features.score(features.of_standfirst(page, i, title, rest, parted), STANDFIRST) > 0


def _named(page: Page, i: int) -> bool:
    """Whether a line is a name."""
    return page.kinds[i] == "short" and page.said(i).byline is not None
