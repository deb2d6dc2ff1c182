"""The body of a page: paragraphs, items, headings, the dateline at its head, and what follows the article."""

from __future__ import annotations

import re

from attrs import evolve

from conflictnews.layout import fields
from conflictnews.layout.dateline import Filed, agency_of, alone, filed_in
from conflictnews.layout.forms import ends, firm, long_item
from conflictnews.layout.lines import Unit
from conflictnews.layout.page import Page
from conflictnews.models import PROSE, Role
from conflictnews.tables.boilerplate import TAIL_STARTS

LONGEST_HEADING = 14
"""No heading in a body has more words."""

LONGEST_TEASER = 300
"""The beginning of another article among related links has no more characters."""

_STOP = re.compile(r"[.!…؟۔。]['\"”’»)\]]*\Z")
_PROMOTING = frozenset({"advertising", "related", "newsletter", "sharing", "player", "image", "logo", "caption", "link"})
"""What breaks a text off between two of its paragraphs."""

_RUNNING = frozenset({Role.PARAGRAPH, Role.LIST_ITEM, Role.QUOTE, Role.IMAGE, Role.CAPTION})

_AUXILIARIES = frozenset("have has had was were is are been be will would could said says".split())
_PAST = frozenset(
    "did went came took gave told began fell fled found held hit kept left lost made met saw sent shot spoke struck denied "
    "called remain remains continue continues cannot can may might must should do does say".split()
)
"""Finite verbs, besides auxiliaries and those in -ed, that make a short line a sentence."""

_READER = frozenset("you your yours we us our ours click please subscribe thank thanks stay tuned copyright website".split())
"""Words with which a page speaks to its reader."""

LONGEST_LIST = 20
"""No list of related headlines has more of them."""

_HEADLINE = 4
"""No headline among related links has fewer words."""
_ARTICLES = frozenset("the a an that".split())
_MARKERS = re.compile(
    r"(?:\[(?:text|report|excerpts?|article|summary|interview|commentary|editorial|communique|continued|passage omitted)\]"
    r"\s*)+",
    re.IGNORECASE,
)
_REPORTER = re.compile(
    r"(?:\[(?:report|article|commentary|editorial|interview)\]\s*)(?:\[(?:by )?([^\]\[,\d]{4,40})(?:,[^\]\[]{2,80})?\]\s*)",
    re.IGNORECASE,
)
_NO_NAMES = frozenset({"text", "continued", "excerpts", "report", "no byline given", "no name given"})


def read_body(page: Page, title: int | None) -> None:
    """Paragraphs, items, headings; what follows the article."""
    roles, kinds, units = page.roles, page.kinds, page.units
    start = 0 if title is None else title + 1
    last = max((i for i in range(start, len(units)) if roles[i] is None and firm(page, i)), default=start - 1)
    if last < start:
        last = max((i for i in range(start, len(units)) if long_item(page, i)), default=last)
    coming = _coming(page)
    begun = related = False
    for i in range(start, len(units)):
        if _is_section(page, i):
            roles[i] = Role.HEADING
        elif roles[i] is not None:
            related = related or (begun and roles[i] is Role.BOILERPLATE and kinds[i] in TAIL_STARTS)
            if related and (roles[i] is Role.PUBLISHED or (i > last and roles[i] in (Role.IMAGE, Role.CAPTION))):
                roles[i] = Role.BOILERPLATE
        elif kinds[i] == "prose" or (not related and _short_sentence(page, i)) or (begun and _resumes(page, i)):
            begun, related = True, related and _is_teaser(page, i)
            roles[i] = Role.BOILERPLATE if related else Role.PARAGRAPH
        elif related or (i > last and not _items_go_on(page, i)):
            _read_tail(page, i, related=related)
        elif kinds[i] == "byline":
            _read_tail(page, i, related=False)
        elif kinds[i] == "filed":
            roles[i] = Role.HEADING
        elif kinds[i] == "item":
            roles[i] = Role.LIST_ITEM if len(units[i].text.split()) >= 4 else Role.BOILERPLATE
        else:
            roles[i] = _short_role(page, i, coming[i])


def _is_section(page: Page, i: int) -> bool:
    """Whether a word of a page's menu stands alone between paragraphs: there it is a heading ("Economy")."""
    if page.kinds[i] != "navigation" or page.repeated(i) or page.units[i].mark == "nav":
        return False
    return page.roles[i - 1] is Role.PARAGRAPH and page.kinds[i + 1 : i + 2] == ["prose"]


def _coming(page: Page) -> list[str]:
    """For every unit the kind of the next that has no role yet."""
    coming, kind = [""] * len(page.units), ""
    for i in range(len(page.units) - 1, -1, -1):
        coming[i] = kind
        if page.roles[i] is None:
            kind = page.kinds[i]
    return coming


def _read_tail(page: Page, i: int, *, related: bool) -> None:
    """A short line after the body: a byline, or boilerplate."""
    read = fields.byline(page.units[i].text) if page.byline is None and not related else None
    if read and (read[1] or page.roles[i - 1] in PROSE):
        page.byline, page.roles[i] = read[0], Role.BYLINE
    else:
        page.roles[i] = Role.BOILERPLATE


def _is_teaser(page: Page, i: int) -> bool:
    """Whether a sentence among related links is the beginning of another article: a title before it, no text after it."""
    if len(page.units[i].text) > LONGEST_TEASER or (_under_a_list(page, i) and _finite(page.units[i].text)):
        return False
    after = page.kinds[i + 1] if i + 1 < len(page.units) else ""
    return page.kinds[i - 1] in ("short", "stated", "navigation") and (
        after != "prose" or filed_in(page.units[i].text) is not None
    )


def _under_a_list(page: Page, i: int) -> bool:
    """Whether several headlines in a row stand before a unit, and before them what opens a list of links."""
    start, first = i, max(0, i - LONGEST_LIST)
    while start > first and page.kinds[start - 1] == "short" and len(page.units[start - 1].text.split()) >= _HEADLINE:
        start -= 1
    return i - start >= 2 and page.kinds[start - 1 : start] == ["related"]


def _resumes(page: Page, i: int) -> bool:
    """Whether a short sentence goes on with the text that an advertisement or a related link had broken off."""
    if page.kinds[i] != "short" or not _finite(page.units[i].text):
        return False
    if _under_a_list(page, i):
        return True
    before = i - 1
    while before and page.kinds[before] in _PROMOTING:
        before -= 1
    return before < i - 1 and page.roles[before] in _RUNNING


def _finite(text: str) -> bool:
    """Whether a line is a whole sentence that reports: a finite verb, a full stop, no word to the reader."""
    words = [word.strip("\"'“”‘’«»,.!?:;()").lower() for word in text.split()]
    if not (len(words) >= 3 and ends(text)) or text[-1] == "?" or text[0].islower() or not _READER.isdisjoint(words):
        return False
    return not (_AUXILIARIES | _PAST).isdisjoint(words) or any(len(word) > 4 and word.endswith("ed") for word in words[1:])


def _short_sentence(page: Page, i: int) -> bool:
    """Whether a short line after a paragraph is one too: it ends like a sentence, or the text breaks off in it."""
    text = page.units[i].text
    if page.kinds[i] != "short" or i == 0 or page.roles[i - 1] not in _RUNNING:
        return False
    return (bool(_STOP.search(fields.without_emoji(text))) and len(text.split()) >= 2) or (
        i == len(page.units) - 1 and _clause(text.split())
    )


def _items_go_on(page: Page, i: int) -> bool:
    """Whether a list that the body ends with goes on."""
    return (
        page.kinds[i] == "item"
        and i > 0
        and page.roles[i - 1] in (Role.PARAGRAPH, Role.LIST_ITEM, Role.HEADING)
        and len(page.units[i].text.split()) >= 4
    )


def _short_role(page: Page, i: int, coming: str) -> Role:
    """A short line in the body: a heading where text follows it."""
    text = page.units[i].text
    if page.repeated(i) or coming not in ("prose", "item"):
        return Role.BOILERPLATE
    words = text.split()
    return Role.HEADING if len(words) <= LONGEST_HEADING and not _clause(words) else Role.PARAGRAPH


def _clause(words: list[str]) -> bool:
    """Whether a short line is a sentence that lost its full stop: headings leave out articles and auxiliaries."""
    return len(words) >= 8 and not _AUXILIARIES.isdisjoint(words) and not _ARTICLES.isdisjoint(words) and words[-1][-1] != "?"


def read_dateline(page: Page) -> None:
    """The dateline: a field of a database, a line of its own before the first paragraph, or the head of that paragraph."""
    if page.filed is not None:
        page.filed = evolve(page.filed, agency=page.filed.agency or page.source)
        return
    first = next((i for i, role in enumerate(page.roles) if role in (Role.PARAGRAPH, Role.LIST_ITEM)), None)
    if first is None:
        return
    line = next((i for i in range(first) if page.kinds[i] == "filed" and page.roles[i] is not Role.BOILERPLATE), None)
    if line and page.roles[line - 1] is Role.BYLINE and agency_of(page.units[line].text.partition(",")[0]):
        page.roles[line], line = Role.BYLINE, None
    if line is not None:
        page.filed, page.dateline_at, page.roles[line] = alone(page.units[line].text), line, Role.DATELINE
    if line is None and (found := _headed(page, first)):
        first, page.filed = found
        page.dateline_at = first
        page.part(first, page.filed.end, Role.DATELINE, "dateline")
        page.units[first + 1] = _without_markers(page, page.units[first + 1])


def _headed(page: Page, first: int) -> tuple[int, Filed] | None:
    """The paragraph that begins with the dateline: the first, or one of the next two where an agency and a place say so."""
    filed = filed_in(page.units[first].text)
    if filed:
        return (first, filed) if page.title or not filed.bare else None
    for i in range(first + 1, min(first + 3, len(page.units))):
        if page.roles[i] is Role.PARAGRAPH and (filed := filed_in(page.units[i].text)):
            return (i, filed) if filed.place and agency_of(filed.agency or "") else None
    return None


def _without_markers(page: Page, unit: Unit) -> Unit:
    """A paragraph without the markers of a monitoring service at its head; a reporter's name among them is the byline."""
    reporter = _REPORTER.match(unit.text)
    if reporter and reporter[1].strip().lower() not in _NO_NAMES:
        page.byline = page.byline or reporter[1].strip()
        unit = unit.without(reporter.end())
    found = _MARKERS.match(unit.text)
    return unit.without(found.end()) if found and found.end() < len(unit.text) else unit
