"""Pastes of several articles: where each of them begins."""

from __future__ import annotations

import re
from collections.abc import Iterator

from conflictnews.layout.dateline import filed_in
from conflictnews.layout.page import Page
from conflictnews.layout.unit import Unit
from conflictnews.layout.wording import ends
from conflictnews.patterns import lazy_re
from conflictnews.tables.boilerplate import NUMBERED_RECORDS, TAIL_STARTS

_RECORD = lazy_re("|".join(row.pattern for row in NUMBERED_RECORDS), re.IGNORECASE)
_HEAD = frozenset({"stated", "byline", "caption", "image", "short", "copy", "link", "rule", "filed", "dateline", "standfirst"})
_BEFORE_LINKS = TAIL_STARTS | {"short"}
_DATED = frozenset({"stated", "filed", "dateline"})
_REACH = 6
LONGEST_HEAD = 110
"""A dateline at the head of a paragraph has no more characters."""

FEWEST_TOLD, LONG_PARAGRAPH = 2, 100
"""An article has two paragraphs before the next begins, or one of as many characters."""


def starts(page: Page) -> list[int]:
    """The lines with which the articles of a paste begin; one for an ordinary paste."""
    units, kinds = [line.unit for line in page.lines], list(_kinds(page))
    records = [i for i, kind in enumerate(kinds) if kind == "database" and _RECORD.fullmatch(units[i].text.strip())]
    if len(records) > 1:
        return [0, *records[1:]]
    titled = [i for i, kind in enumerate(kinds) if kind == "titled"]
    if len(titled) > 1:
        return [0, *titled[1:]]
    return [0, *_headed(page, units, kinds)]


def _kinds(page: Page) -> Iterator[str]:
    """The kinds of the lines; what is said in an interview is text, however short."""
    for i, line in enumerate(page.lines):
        yield "prose" if line.kind == "short" and page.speaks(i) else line.kind


def _headed(page: Page, units: list[Unit], kinds: list[str]) -> Iterator[int]:
    """Titles in the middle of a paste that have a date or a dateline of their own, where the first article has one too."""
    first = _first_dated(page, kinds)
    if first is None:
        return
    marked = any(unit.mark == "h1" for unit in units)
    done = first
    for i in range(_after_first(units, kinds, first), len(units)):
        if i <= done or kinds[i] != "short":
            continue
        body = _body_under(units, kinds, i, marked=marked)
        if body is not None:
            done = body
            yield i


def _first_dated(page: Page, kinds: list[str]) -> int | None:
    """The first paragraph of a paste, if a date stands before it or it has a dateline."""
    first = kinds.index("prose") if "prose" in kinds else None
    if first is None or not _DATED.isdisjoint(kinds[:first]):
        return first
    return first if page.said(first).filed else None


def _after_first(units: list[Unit], kinds: list[str], first: int) -> int:
    """The line after which a second article may begin: an article has some paragraphs, or one that is not short."""
    told = 0
    for i in range(first, len(units)):
        if kinds[i] == "prose":
            told += FEWEST_TOLD if len(units[i].text) >= LONG_PARAGRAPH else 1
        if told >= FEWEST_TOLD:
            return i + 1
    return len(units)


def _body_under(units: list[Unit], kinds: list[str], i: int, *, marked: bool) -> int | None:
    """The first line of the body under a line, if that is the title of an article of its own."""
    if not (units[i].mark == "h1" if marked else _after_text(units, kinds, i)):
        return None
    return _body_of(units, kinds, i, enough=1 if marked else 2 if _parted(units, kinds, i) else 3)


def _sentences(units: list[Unit], kinds: list[str], body: int) -> int:
    """How many of the first units of a body are sentences, as far as the next date."""
    near = range(body, min(body + 4, len(kinds)))
    end = next((i for i in near if kinds[i] == "stated"), near.stop)
    return sum(kinds[i] == "prose" or (kinds[i] == "short" and ends(units[i].text)) for i in range(body, end))


def _after_text(units: list[Unit], kinds: list[str], i: int) -> bool:
    """Whether a line is a title and stands after text, not among headlines and links."""
    before = kinds[i - 1] not in _BEFORE_LINKS or (kinds[i - 1] == "short" and ends(units[i - 1].text))
    return before and title_like(units[i].text)


def _parted(units: list[Unit], kinds: list[str], i: int) -> bool:
    """Whether a title is set off from the text before it: by a rule, or by its date in the next line."""
    return (
        kinds[i - 1] == "rule"
        or units[i].gap > 1
        or (kinds[i - 1] in ("prose", "short") and kinds[i + 1 : i + 2] == ["stated"])
        or kinds[i + 1 : i + 3] == ["byline", "stated"]
    )


def title_like(text: str) -> bool:
    """Whether a line may be a headline: some words, no full stop."""
    return len(text.split()) >= 4 and text[-1] not in ".:…" and len(text) <= 160


def _body_of(units: list[Unit], kinds: list[str], title: int, *, enough: int) -> int | None:
    """Where the body under a title begins, if the title has a date of its own and paragraphs enough follow it."""
    dated = False
    for i in range(title + 1, min(title + 1 + _REACH, len(units))):
        if kinds[i] == "prose":
            if filed_in(units[i].text):
                return i
            return i if dated and _sentences(units, kinds, i) >= enough else None
        if kinds[i] not in _HEAD:
            return None
        dated = dated or kinds[i] in _DATED
    return None
