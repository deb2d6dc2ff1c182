"""The body of a page: paragraphs, items, headings, and what follows the article."""

from __future__ import annotations

import re

from conflictnews.languages.en.line_words import PASSAGES, REPORTED_PIECES, SIGNED_WITH
from conflictnews.languages.en.page_words import ARTICLES, AUXILIARIES, NO_NAMES, PRESENT, SHOWN_BE
from conflictnews.layout import features, fields
from conflictnews.layout.dateline import Filed, alone
from conflictnews.layout.extent import Extent
from conflictnews.layout.head import Head
from conflictnews.layout.page import Page
from conflictnews.layout.unit import Unit
from conflictnews.layout.wording import AGENCY, ends
from conflictnews.models import PROSE, Role
from conflictnews.patterns import lazy_re

WIRES = frozenset(AGENCY.split("|"))
"""Agencies that sign after a report; another outlet's name there is the page's."""

LONGEST_BOX = 8
"""A box between two paragraphs has no more lines."""

SHORTEST_ITEM = 4
"""An item of a list in the body has as many words at least."""

LONGEST_HEADING = 14
"""No heading in a body has more words."""

_PROMOTING = frozenset(
    {"advertising", "related", "newsletter", "sharing", "player", "image", "logo", "caption", "link", "pull quote"}
)
"""Kinds of lines that break a text off between two of its paragraphs."""

_RUNNING = frozenset({Role.PARAGRAPH, Role.LIST_ITEM, Role.QUOTE, Role.IMAGE, Role.CAPTION})

_MARKERS = lazy_re(rf"(?:\[(?:{PASSAGES.either})\]\s*)+", re.IGNORECASE)
_NAMED = rf"\[(?:(?:{SIGNED_WITH.either}) )?([^\]\[,\d]{{4,40}})(?:,[^\]\[]{{2,80}})?\]"
_REPORTER = lazy_re(rf"\[(?:{REPORTED_PIECES.either})\]\s*{_NAMED}\s*", re.IGNORECASE)


def read_body(page: Page, head: Head, body: Extent, values: list[float]) -> tuple[list[Role], str | None]:
    """The role of every line of the page, and the author named after the body."""
    reader = _Reader(page, head, body, values)
    for i in range(len(page)):
        reader.roles.append(reader.role(i))
    return reader.roles, reader.byline


class _Reader:
    """The lines of a page, read one after the other: each knows the roles of those before it."""

    def __init__(self, page: Page, head: Head, body: Extent, values: list[float]) -> None:
        self.page, self.head, self.body, self.values = page, head, body, values
        self.roles: list[Role] = []
        self.byline: str | None = None
        self.coming = _coming(page, head)
        self.begun = self.related = False

    def role(self, i: int) -> Role:
        """The role of the next line."""
        form = self.page.lines[i].form
        if i in self.head.roles:
            return self.head.roles[i]
        if form.kind == "filed":
            return Role.HEADING if i <= self.body.last else Role.BOILERPLATE
        if form.role is not None:
            return Role.HEADING if self._is_section(i) else self._settled(i, form.role)
        if i < self.body.first:
            return Role.BOILERPLATE
        if i > self.body.last and not self._goes_on(i):
            return self._after(i)
        return self._inside(i)

    def _settled(self, i: int, role: Role) -> Role:
        """The role that a line has by its form; among related links it is the page's."""
        if self.page.kinds[i] == "signature":
            return self._signature(i)
        opens = features.opens_tail(self.page, i) or self.page.kinds[i] == "list"
        if self.begun and role is Role.BOILERPLATE and opens:
            self.related = True
        return Role.BOILERPLATE if self._is_none_of_the_article(i, role) else role

    def _is_none_of_the_article(self, i: int, role: Role) -> bool:
        """Whether a date or a picture is the page's: after the text has begun without a year, or among related links."""
        if self.begun and self.page.kinds[i] == "unread":
            return True
        return self.related and (role is Role.PUBLISHED or (i > self.body.last and role in (Role.IMAGE, Role.CAPTION)))

    def _signature(self, i: int) -> Role:
        """The role of a line that says who reported: the author's, where none is known yet."""
        read = fields.byline(self.page.texts[i].partition(":")[2].strip(" ."))
        if read is None or self.head.byline or self.byline:
            return Role.BOILERPLATE
        self.byline = read[0]
        return Role.BYLINE

    def _inside(self, i: int) -> Role:
        """The role of a line between the first of the body and the last."""
        kind = self.page.kinds[i]
        if kind == "prose":
            if self.values[i] <= 0:
                return Role.BOILERPLATE
            self.begun, self.related = True, False
            return Role.PARAGRAPH
        if kind == "byline":
            return self._named(i)
        if kind == "item":
            return self._item(i)
        if self._short_sentence(i) or (self.begun and self._resumes(i)):
            self.begun, self.related = True, False
            return Role.PARAGRAPH
        return Role.BOILERPLATE if self.related else self._short(i)

    def _item(self, i: int) -> Role:
        """The role of a list item in the body."""
        if self._numbers_heading(i):
            return Role.HEADING
        return Role.LIST_ITEM if len(self.page.texts[i].split()) >= SHORTEST_ITEM and not self.related else Role.BOILERPLATE

    def _numbers_heading(self, i: int) -> bool:
        """Whether a numbered line that is no sentence stands alone before text: a heading ("2. Access")."""
        page, text = self.page, self.page.texts[i]
        alone = page.kinds[i - 1] != "item" and page.kinds[i + 1] == "prose"
        return alone and any(map(str.isdigit, text[:3])) and not ends(text) and len(text.split()) <= LONGEST_HEADING

    def _after(self, i: int) -> Role:
        """The role of a line after the body: who wrote, or the page's."""
        return self._named(i) if not self.related else Role.BOILERPLATE

    def _named(self, i: int) -> Role:
        """The role of a line that may say who wrote."""
        bare = self.page.texts[i].strip("()")
        if self.head.byline or self.byline or (read := fields.byline(bare or ".")) is None:
            return Role.BOILERPLATE
        if not (self._signs_the_end(i) if read[1] else self._names_under_text(i, bare)):
            return Role.BOILERPLATE
        self.byline = read[0]
        return Role.BYLINE

    def _signs_the_end(self, i: int) -> bool:
        """Whether a line that says who wrote does not name another outlet than an agency."""
        text = self.page.texts[i]
        return not fields.agency(text) or text in WIRES

    def _names_under_text(self, i: int, name: str) -> bool:
        """Whether a bare name stands directly under text and begins with a given name or stands in brackets."""
        given = fields.begins_with_given_name(name) or f"({name})" == self.page.texts[i]
        return given and i > 0 and self.roles[i - 1] in PROSE

    def _is_section(self, i: int) -> bool:
        """Whether a word of a page's menu stands alone between paragraphs: there it is a heading ("Economy")."""
        page = self.page
        if page.kinds[i] != "navigation" or page.copies(i) or page.lines[i].unit.mark == "nav" or i == 0:
            return False
        return self.roles[i - 1] is Role.PARAGRAPH and page.kinds[i + 1] == "prose" and i < self.body.last

    def _goes_on(self, i: int) -> bool:
        """Whether a line after the last firm one still belongs to the body: a last sentence, or more of the last list."""
        going = {"item": self._lists_on, "prose": self._tells_on, "short": self._ends_on}.get(self.page.kinds[i])
        return going is not None and going(i)

    def _lists_on(self, i: int) -> bool:
        """Whether an item goes on with the list or the text before it."""
        running = i > 0 and self.roles[i - 1] in (Role.PARAGRAPH, Role.LIST_ITEM, Role.HEADING) and not self.related
        return running and len(self.page.texts[i].split()) >= SHORTEST_ITEM and self.page.lines[i].unit.mark != "nav"

    def _tells_on(self, i: int) -> bool:
        """Whether a paragraph goes on with the text that related links or a box had broken off."""
        may = self.begun and self.values[i] > 0 and (self._under_a_list(i) or self._after_a_box(i))
        return may and self.page.said(i).reports

    def _ends_on(self, i: int) -> bool:
        """Whether a short sentence is the last of the text."""
        return self._short_sentence(i) or (self.begun and self._resumes(i))

    def _short_sentence(self, i: int) -> bool:
        """Whether a short line after a paragraph is one too: it ends like a sentence, or the text breaks off in it."""
        under = i > 0 and self.roles[i - 1] in _RUNNING and not self.related
        if not under or self.page.kinds[i] != "short" or self.page.said(i).to_reader:
            return False
        words = self.page.texts[i].split()
        if len(words) >= 2 and _states(self.page.texts[i]):
            return self.roles[i - 1] in PROSE or self._tells_of_the_same(i)
        return i == len(self.page) - 1 and _clause(words)

    def _tells_of_the_same(self, i: int) -> bool:
        """Whether a line reports, or has words of the text."""
        return self.page.said(i).reports or self.page.echo(i) > 0

    def _resumes(self, i: int) -> bool:
        """Whether a short sentence goes on with the text that an advertisement or a related link had broken off."""
        if self.page.kinds[i] != "short" or not self.page.said(i).reports:
            return False
        if self._under_a_list(i):
            return True
        before = i - 1
        while before and self.page.kinds[before] in _PROMOTING:
            before -= 1
        return before < i - 1 and self.roles[before] in _RUNNING

    def _after_a_box(self, i: int) -> bool:
        """Whether an advertisement, and no end of the article, stands between a sentence and the last of the body."""
        near = range(max(self.body.last + 1, i - LONGEST_BOX), i)
        kinds = {self.page.kinds[at] for at in near}
        return near.start == self.body.last + 1 and "advertising" in kinds and kinds.isdisjoint(features.END_KINDS | {"prose"})

    def _under_a_list(self, i: int) -> bool:
        """Whether several headlines in a row stand before a line, and before them what opens a list of links."""
        return features.under_a_list(self.page, i)

    def _boxed(self, i: int) -> bool:
        """Whether a line stands in a newsletter's box: one opens before it, with no text since."""
        for at in range(i - 1, max(-1, i - LONGEST_BOX), -1):
            if self.page.kinds[at] == "newsletter":
                return True
            if self.roles[at] in PROSE:
                return False
        return False

    def _short(self, i: int) -> Role:
        """The role of a short line in the body: a heading where text follows it."""
        text = self.page.texts[i]
        if self.page.copies(i) or self.coming[i] not in ("prose", "item") or self.page.said(i).to_reader or self._boxed(i):
            return Role.BOILERPLATE
        words = text.split()
        if len(words) <= LONGEST_HEADING and not _clause(words):
            return Role.HEADING
        return Role.CAPTION if self._shows(i, words) else Role.PARAGRAPH

    def _shows(self, i: int, words: list[str]) -> bool:
        """Whether a clause in the present, without a full stop among paragraphs that have one, tells what a picture shows."""
        among = i > 0 and self.roles[i - 1] is Role.PARAGRAPH and ends(self.page.texts[i - 1]) and ends(self.page.texts[i + 1])
        return among and not SHOWN_BE.isdisjoint(words) and (AUXILIARIES - PRESENT).isdisjoint(words)


def _coming(page: Page, head: Head) -> list[str]:
    """For every line the kind of the next that has no role yet."""
    coming, kind = [""] * len(page), ""
    for i in range(len(page) - 1, -1, -1):
        coming[i] = kind
        if page.lines[i].form.role is None and i not in head.roles:
            kind = page.kinds[i]
    return coming


def _states(text: str) -> bool:
    """Whether a short line ends like a sentence that asks nothing, and is no name with an initial."""
    return ends(text) and "?" not in text[-3:] and not fields.person(text)


def _clause(words: list[str]) -> bool:
    """Whether a short line is a sentence that lost its full stop: headings leave out articles and auxiliaries."""
    return len(words) >= 8 and not AUXILIARIES.isdisjoint(words) and not ARTICLES.isdisjoint(words) and words[-1][-1] != "?"


# ------------------------------------------------------------------ the dateline


def dateline_line(page: Page, roles: list[Role], first: int) -> int | None:
    """The line before the first paragraph that is a dateline as a whole."""
    return next((i for i in range(first) if page.kinds[i] == "filed" and roles[i] is Role.HEADING), None)


def filed_line(page: Page, i: int) -> Filed | None:
    """The dateline that a line is."""
    return alone(page.texts[i])


def signs_line(page: Page, roles: list[Role], i: int) -> bool:
    """Whether a line under a byline names the office that its author writes for, and no dateline."""
    return i > 0 and roles[i - 1] is Role.BYLINE and fields.agency_of(page.texts[i].partition(",")[0]) is not None


def headed(page: Page, roles: list[Role], first: int, *, titled: bool) -> tuple[int, Filed] | None:
    """The paragraph that begins with the dateline: the first, or one of the next two where an agency and a place say so."""
    filed = page.said(first).filed
    if filed:
        return (first, filed) if filed.place not in page.speakers and (titled or not filed.bare) else None
    for i in _after_items(roles, first):
        filed = page.said(i).filed
        if roles[i] is Role.PARAGRAPH and filed and filed.signed:
            return i, filed
    return None


def _after_items(roles: list[Role], first: int) -> range:
    """The two lines after the first of the body and the items that sum the report up before its dateline."""
    last, end = first, min(first + LONGEST_BOX, len(roles))
    while last + 1 < end and roles[first] is roles[last + 1] is Role.LIST_ITEM:
        last += 1
    return range(first + 1, min(last + 3, len(roles)))


def without_markers(unit: Unit) -> tuple[Unit, str | None]:
    """A paragraph without the markers of a monitoring service at its head, and the reporter whom they name."""
    reporter = _REPORTER.match(unit.text)
    name = reporter[1].strip() if reporter else None
    if reporter and name and name.lower() not in NO_NAMES:
        unit = unit.without(reporter.end())
    else:
        name = None
    found = _MARKERS.match(unit.text)
    return (unit.without(found.end()) if found and found.end() < len(unit.text) else unit), name
