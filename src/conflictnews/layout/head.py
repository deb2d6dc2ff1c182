"""The head of a page: which unit is the title, and what stands before the body."""

from __future__ import annotations

import re

from conflictnews.layout import fields
from conflictnews.layout.dateline import Filed, agency_of, filed_in, is_place
from conflictnews.layout.forms import long_item
from conflictnews.layout.page import Page, key
from conflictnews.models import Role
from conflictnews.tables.given_names import GIVEN_NAMES

FARTHEST_TITLE = 500
"""No page has more units between its title and its first paragraph."""

SCENE_REACH = 6
"""A place's name alone stands no more units before the text."""

LONGEST_STANDFIRST = 400
"""No standfirst has more characters."""

_DOMAIN = re.compile(r"(?:https?://)?(?:www\.)?[\w-]+(?:\.[\w-]+)*\.[a-zA-Z]{2,12}/?")
_SUMMARY = re.compile(r"summary|key|highlights", re.IGNORECASE)
_PICTURED = re.compile(r"(?:image|photo|media|video|credit)(?: (?:source|copyright|caption|credit))?[,:.]*\Z", re.IGNORECASE)
_SITE = re.compile(r"(.+)\s([|–—-])\s([^|–—]+)")
_LONG_WORD = re.compile(r"[^\W\d_]{4,}")
_PASSED = frozenset({"copy", "link", "stated", "image", "caption", "byline"})
"""What may stand between a title and its standfirst."""

_PARTING = frozenset({"stated", "byline", "caption", "sharing", "reading time", "age", "counts", "player"})
"""What parts a standfirst from the body."""

_LABELS = frozenset({"by", "from:", "by:"})
"""Lines before the name of who wrote."""

_SITES = frozenset("news times post herald guardian tribune telegraph online tv radio agency today monitor".split())
"""Last words of the name of a site after a title's dash."""


def find_title(page: Page) -> int | None:
    """The unit that is the title: one that says so, or the best headline before the first running prose."""
    if page.titles:
        return min(page.titles)
    start = next((i for i, kind in enumerate(page.kinds) if kind == "prose"), len(page.units))
    best, place = 0.0, None
    for i in range(max(0, start - FARTHEST_TITLE), start):
        if page.kinds[i] in ("short", "item") and (score := _title_score(page, i)) > best:
            best, place = score, i
    return place


def _title_score(page: Page, i: int) -> float:
    unit = page.units[i]
    text, words = unit.text, unit.text.split()
    if fields.agency(text) or _DOMAIN.fullmatch(text):
        return 0
    score = 1.0 + (len(words) >= 4) * 2 + (len(words) >= 6) - (len(words) == 1)
    score += {"h1": 6, "h2": 2}.get(unit.mark, 0)
    score -= 4 * (page.kinds[i] == "item") + 2 * text.endswith(":") + (len(text) > 160) * 3
    score -= 2 * fields.without_emoji(text).endswith(".")
    read = fields.byline(text)
    score -= (2 if read and not read[1] else 0) + (10 if read and read[1] else 0)
    return score


def read_head(page: Page, title: int | None) -> None:
    """Everything before the body: host, title, standfirst, byline, date, captions."""
    if title is not None:
        page.title, page.roles[title] = _without_site(page.titles.get(title, page.units[title].text).strip("# ")), Role.TITLE
        _mark_copies(page, title)
    for i in range(title or 0):
        if page.roles[i] is None:
            _before_title(page, i)
    if title is not None:
        for i in range(title + 1, min(title + 8, len(page.units))):
            if page.kinds[i] == "prose" and page.roles[i] is None and _pictured(page, i):
                page.set(i, Role.CAPTION, "caption")
        _read_standfirst(page, title)
        for i in range(title + 1, _body_start(page, title)):
            if page.roles[i] is None:
                _between(page, i)


def _without_site(title: str) -> str:
    """A title without the name of the site after it, and without what a database puts at its end."""
    title = title.rstrip(" ;")
    parted = _SITE.fullmatch(title)
    if not parted or len(parted[1].split()) < 3:
        return title
    site = parted[3]
    known = parted[2] == "|" or agency_of(site) or site.lower().rpartition(" ")[2] in _SITES
    return parted[1] if known and len(site.split()) <= 5 else title


def _mark_copies(page: Page, title: int) -> None:
    """Copies of the title are the page's; one at the head of the first paragraph is parted from it."""
    same = {key(page.title or ""), key(page.units[title].text)}
    for i, unit in enumerate(page.units):
        if i != title and key(unit.text) in same:
            page.set(i, Role.BOILERPLATE, "copy")
    first = next((i for i in range(title + 1, len(page.units)) if page.kinds[i] == "prose"), None)
    if first is None:
        return
    text, length = page.units[first].text, len(page.title or "")
    if len(text) > length + 20 and key(text[:length]) in same and text[length] in ".: -":
        page.part(first, length + (text[length] in ".:"), Role.BOILERPLATE, "copy")


def _before_title(page: Page, i: int) -> None:
    text = page.units[i].text
    page.roles[i] = Role.BOILERPLATE
    if page.kinds[i] != "prose":
        page.source = page.source or agency_of(text.split(" -- ", maxsplit=1)[0].split(" (", maxsplit=1)[0])
        if page.host is None and _DOMAIN.fullmatch(text):
            page.host, page.roles[i] = text, Role.HOST


def _body_start(page: Page, title: int) -> int:
    """The first unit of the body after the standfirst: the first prose, or the first list item that is more than a name."""
    starts = (
        i
        for i in range(title + 1, len(page.units))
        if page.roles[i] is None and (page.kinds[i] == "prose" or long_item(page, i))
    )
    return next(starts, len(page.units))


def _between(page: Page, i: int) -> None:
    """A unit between title and body that its form alone does not tell."""
    text, kind = page.units[i].text, page.kinds[i]
    if kind == "filed" or long_item(page, i) or page.units[i].mark[:1] == "h":
        return
    read = fields.byline(text) if not _pictured(page, i) else None
    if read and read[1] and fields.agency(text) and "database" in page.kinds[:i]:
        page.source = page.source or read[0]
        page.set(i, Role.BOILERPLATE, "source")
    elif _scene(page, i):
        if page.filed is None and page.kinds[i + 1 : i + 2] == ["prose"]:
            page.filed, page.dateline_at = Filed(0, text, None, None), i
            page.set(i, Role.DATELINE, "dateline")
        else:
            page.roles[i] = Role.BOILERPLATE
    elif read and (page.byline is None or read[0] == page.byline):
        page.byline = page.byline or read[0]
        page.set(i, Role.BYLINE, "byline")
    elif page.filed is None and text.partition(",")[0].isupper() and "," in text and is_place(text.replace(",", "")):
        page.filed, page.dateline_at = Filed(0, text, None, None), i
        page.set(i, Role.DATELINE, "dateline")
    else:
        page.roles[i] = Role.CAPTION if page.repeated(i) or len(text.split()) > 4 else Role.BOILERPLATE


def _scene(page: Page, i: int) -> bool:
    """Whether a name alone is a place's: the title or the text tells of it, and no person's begins like it."""
    name = page.units[i].text
    if not 1 < len(name.split()) <= 4 or not is_place(name) or name.split()[0].lower() in GIVEN_NAMES:
        return False
    near = zip(page.units[i : i + SCENE_REACH], page.kinds[i : i + SCENE_REACH], strict=True)
    around = (page.title or "", next((unit.text for unit, kind in near if kind == "prose"), ""))
    return any(re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text, re.IGNORECASE) for text in around)


def _pictured(page: Page, i: int) -> bool:
    """Whether the line before says that this one is about a picture ("Image source", "Image caption")."""
    return bool(_PICTURED.match(page.units[i - 1].text))


def _read_standfirst(page: Page, title: int) -> None:
    """The line between title and body that sums the article up."""
    if page.standfirst is not None:
        return
    i = _after_summary(page, title) or _after_title(page, title)
    if i is not None and not filed_in(page.units[i].text):
        page.standfirst = page.units[i].text
        page.set(i, Role.STANDFIRST, "standfirst")


def _after_summary(page: Page, title: int) -> int | None:
    """The paragraph under a heading that says "Summary"."""
    section = next((i for i in range(title, len(page.units)) if page.kinds[i] == "section"), None)
    if section is None or not _SUMMARY.match(page.units[section].text) or page.kinds[section + 1 : section + 2] != ["prose"]:
        return None
    return section + 1


def _after_title(page: Page, title: int) -> int | None:
    """The first text after the title, where it is a second headline or is set off from the body."""
    for i in range(title + 1, len(page.units) - 1):
        if page.kinds[i] in _PASSED or page.roles[i] is Role.BOILERPLATE or _pictured(page, i):
            continue
        text = page.units[i].text
        if page.kinds[i] == "short":
            other = len(text.split()) < 5 or fields.byline(text) or text[-1] == ":" or page.repeated(i)
            return None if other else i
        return i if page.kinds[i] == "prose" and _stands_apart(page, i) else None
    return None


def _stands_apart(page: Page, i: int) -> bool:
    """Whether a sentence after the title is set off from the body.

    By a byline, a date or a caption, by a wider gap, or by its own words in the paragraph that follows.
    """
    text, following = page.units[i].text, page.kinds[i + 1]
    if len(text) > LONGEST_STANDFIRST or "prose" not in page.kinds[i + 1 :]:
        return False
    after = page.units[i + 1].text
    if following in _PARTING or (following == "short" and (after.lower() in _LABELS or fields.byline(after))):
        return True
    rest = [
        (unit.gap, unit.text) for unit, kind in zip(page.units[i + 1 :], page.kinds[i + 1 :], strict=True) if kind == "prose"
    ]
    if len(rest) < 2 or following not in ("prose", "image"):
        return False
    wider = following == "prose" and rest[0][0] > max(gap for gap, _ in rest[1:])
    return wider or _shared(text, rest[0][1]) >= (0.6 if following == "prose" else 0.4)


def _shared(text: str, other: str) -> float:
    """The share of a text's longer words that stand in the other."""
    words = set(_LONG_WORD.findall(text.lower()))
    return len(words & set(_LONG_WORD.findall(other.lower()))) / len(words) if words else 0.0
