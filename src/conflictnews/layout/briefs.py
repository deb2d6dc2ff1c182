"""Pastes of several short reports: a list of briefs, the items of a daily report, notes by date, messages of a chat."""

from __future__ import annotations

from collections.abc import Callable

from conflictnews.layout.dateline import is_place
from conflictnews.layout.days import day_in
from conflictnews.layout.page import Page
from conflictnews.layout.several import LONGEST_HEAD, title_like
from conflictnews.layout.wording import inner_stops
from conflictnews.patterns import lazy_re
from conflictnews.tables.date_lines import SMALL_WORDS

FEWEST_FILED, FEWEST_DATED = 2, 3
"""So many paragraphs with a dateline, or dates alone over paragraphs, make a paste one of several short reports."""

FEWEST_TOLD = 3
"""So many items, notes, sections or messages do."""

LONGEST_LABEL, LONGEST_START = 40, 30
"""A place before an item's colon has no more characters; a day stands in no more of them."""

FARTHEST_FIGURE = 24
"""The day with which a text begins has its figures among as many characters."""

LONG_BRIEF = 120
"""A paragraph that is a report by itself has as many characters, or two sentences."""

SHORTEST_TITLE = 3
"""A headline between rules has as many words."""

_SIGNS = ("\u2014", "--", " -", " \u2013", "):", ") ")
_MARK = lazy_re(r"[*_ ]{0,3}(?:[•◦▪●■‣∙·►▶➤*-]\s*|\(?(?P<number>\d{1,2})[.):]\s+)[*_]{0,2}")
_FIGURE = lazy_re(r"\d")
_LABEL = lazy_re(r"([^\W\d_][^:\n]{1,40}?)\s?:[*_]{0,2}\s")


def briefs(page: Page) -> list[int]:
    """The lines with which short reports begin that follow each other under marks, datelines or dates of their own.

    One report is none of several: then the list is empty.
    """
    return next(filter(None, (find(page) for find in _FINDERS)), list[int]())


def _filed(page: Page) -> list[int]:
    """Paragraphs with datelines of their own, each with the headline over it."""
    found = [i for i in page.of_kind("filed", "prose") if _files(page, i)]
    return [_under_headline(page, i) for i in found] if len(found) >= FEWEST_FILED else []


def _dated(page: Page) -> list[int]:
    """Dates alone over paragraphs."""
    stated = page.of_kind("stated")
    found = [i for i in stated if page.kinds[i + 1] == "prose" and page.kinds[i - 1] != "short"]
    return [_under_headline(page, i) for i in found] if len(found) >= FEWEST_DATED else []


def _items(page: Page) -> list[int]:
    """Items of a list that each begin with a place or a day, with no running text before them."""
    marked = [i for i in page.of_kind("item", "prose") if _MARK.match(page.texts[i])]
    told = [i for i in marked if _tells_where_or_when(_unmarked(page.texts[i]))]
    nearly_all = len(told) >= FEWEST_TOLD and 4 * len(told) >= 3 * len(marked)
    return [_under_heading(page, i) for i in told] if nearly_all and not _tells_before(page, told[0]) else []


def _tells_before(page: Page, i: int) -> bool:
    """Whether running text that reports stands before a line."""
    return any(page.kinds[at] == "prose" and page.said(at).reports for at in range(i))


def _notes(page: Page) -> list[int]:
    """Paragraphs that each begin with a day: nearly all of the page."""
    text = page.of_kind("prose", "item")
    if len(text) < FEWEST_TOLD:
        return []
    told = [i for i in text if _begins_with_day(page.texts[i])]
    nearly_all = len(told) >= FEWEST_TOLD and 5 * len(told) >= 4 * len(text)
    return [_under_heading(page, i) for i in told] if nearly_all else []


def _under_heading(page: Page, i: int) -> int:
    """The heading directly above a report ("Beni"), or the report's own line."""
    return i - 1 if i > 1 and page.kinds[i - 1] == "short" and page.lines[i].unit.gap <= page.lines[i - 1].unit.gap else i


def _sections(page: Page) -> list[int]:
    """Headlines over text between the rules that part a page."""
    rules = page.of_kind("rule")
    if len(rules) < FEWEST_TOLD - 1:
        return []
    heads = [i + 1 for i in (-1, *rules) if page.kinds[i + 1] not in ("rule", "")]
    return heads if len(heads) >= FEWEST_TOLD and all(_heads_text(page, i) for i in heads) else []


def _heads_text(page: Page, i: int) -> bool:
    """Whether a line of some words stands over text, perhaps with its date or who wrote between."""
    over = page.kinds[i] == "short" and page.kinds[i + 1] in ("prose", "stated", "byline")
    return over and len(page.texts[i].split()) >= SHORTEST_TITLE


def _titled(page: Page) -> list[int]:
    """Headlines that each have a date and then one paragraph which is a report by itself."""
    if len(page.of_kind("stated")) < FEWEST_TOLD:
        return []
    told = [i for i in page.of_kind("short") if _is_titled_brief(page, i)]
    text = len(page.of_kind("prose"))
    different = len({page.said(i).key for i in told}) == len(told)
    return told if len(told) >= FEWEST_TOLD and different and 4 * len(told) >= 3 * text else []


def _is_titled_brief(page: Page, i: int) -> bool:
    """Whether a line is a headline, with a date and a paragraph that is a report by itself under it."""
    at = i + 1 + (page.kinds[i + 1] == "byline")
    text = page.texts[at + 1]
    told = len(text) >= LONG_BRIEF or inner_stops(text) > 0
    return page.kinds[at] == "stated" and page.kinds[at + 1] == "prose" and told and title_like(page.texts[i])


def _messages(page: Page) -> list[int]:
    """Messages of a chat that each hold text."""
    told = [i for i in page.of_kind("message") if page.kinds[i + 1] == "prose"]
    return told if len(told) >= FEWEST_TOLD else []


_FINDERS: tuple[Callable[[Page], list[int]], ...] = (_filed, _dated, _items, _notes, _sections, _titled, _messages)
"""What makes a page one of several short reports."""


# ------------------------------------------------------------------ how a report begins


def _unmarked(text: str) -> str:
    """An item without its number or bullet."""
    mark = _MARK.match(text)
    return text[mark.end() :] if mark else text


def _tells_where_or_when(text: str) -> bool:
    """Whether an item begins with a place before a colon, or with a day."""
    label = _LABEL.match(text[: LONGEST_LABEL + 2])
    return (label is not None and is_place(label[1].replace(",", "").replace("/", " "))) or _begins_with_day(text)


def _begins_with_day(text: str) -> bool:
    """Whether a text begins with a day, perhaps after a small word ("On 3 May, …")."""
    if not _FIGURE.search(text, 0, FARTHEST_FIGURE):
        return False
    first, _, rest = text[:LONGEST_START].lstrip("*_-–—• ").partition(" ")
    head = rest if first.lower() in SMALL_WORDS else f"{first} {rest}"
    if not any(map(str.isdigit, head[:12])):
        return False
    day = day_in(head, year=False)
    return day is not None and day.start == 0


def _files(page: Page, i: int) -> bool:
    """Whether a paragraph begins with a place and a date or an agency, or a line before a paragraph is such a dateline."""
    if page.kinds[i] == "filed":
        return page.kinds[i + 1] == "prose"
    head = page.texts[i][:LONGEST_HEAD]
    filed = page.said(i).filed if any(map(head.__contains__, _SIGNS)) else None
    return filed is not None and filed.place is not None and filed.sure


def _under_headline(page: Page, i: int) -> int:
    """The headline directly above the first line of a report, or that line."""
    above = i - 1
    if above >= 0 and page.kinds[above] == "stated":
        above -= 1
    return above if above >= 0 and page.kinds[above] == "short" and title_like(page.texts[above]) else i
