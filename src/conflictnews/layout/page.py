"""The units of a page together: which is the title, where the body begins and ends, and what stands between."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from attrs import define, evolve, field

from conflictnews.layout import fields, several
from conflictnews.layout.dateline import Filed, agency_of, alone, filed_in, is_place, parse
from conflictnews.layout.lines import Unit
from conflictnews.layout.stated import Stated, stated
from conflictnews.models import Role
from conflictnews.tables.boilerplate import TAIL_STARTS

_TERMINAL = re.compile(r"[.!?…؟۔。]['\"”’»)\]*_]*\Z")
_DOMAIN = re.compile(r"(?:https?://)?(?:www\.)?[\w-]+(?:\.[\w-]+)*\.[a-zA-Z]{2,12}/?")
_CAPTION = re.compile(
    r"(?:file\b.{0,20}[-–—:]|(?:file )?(?:photo|image|picture|pic)\b(?:\s?[:|–—-]| by| shows| taken| released| credit| courtesy| describing| caption)"
    r"|(?:this|a|an|the|in this|in a|handout|undated) (?:\w+ ){0,3}(?:photo|photograph|image|picture|handout|frame grab|screengrab|video grab)\b"
    r"|caption\s?:|illustration\b|credit\s?:|crédits? photo|photo d'illustration|foto\s?:|фото\s?:|صورة)",
    re.IGNORECASE,
)
_CREDIT = re.compile(
    r"(?:[(\[][^()\[\]]{0,60}\b(?:AFP|AP|Reuters|EPA|Getty|Anadolu|AAP|Xinhua|DPA|REUTERS|File|file)\b[^()\[\]]{0,60}[)\]]"
    r"|(?:Photo|Image|Picture|Photograph|Credit|PHOTO|Foto|Фото)\s?(?:by|:|/|credit|courtesy).{2,60}"
    r"|[A-Z][\w.'-]+(?: [A-Z][\w.'-]+){0,3}\s?/\s?(?:AFP|AP|Reuters|REUTERS|EPA|Getty|Getty Images|Anadolu|Xinhua|DPA|dpa|Pool|AA|VOA)\b.{0,30})\s*\.?\s*\Z"
)
_CREDITED = re.compile(r"[/)\]]|hoto|mage|icture|redit|PHOTO|oto\b")
_SECTION = re.compile(
    r"(?:full (?:article|text|story)|summary|body|text|article|key (?:points|takeaways)|highlights)", re.IGNORECASE
)
_SUMMARY = re.compile(r"summary|key|highlights", re.IGNORECASE)


_STOP = re.compile(r"[.!…؟۔。]['\"”’»)\]]*\Z")
_RUNNING = frozenset({Role.PARAGRAPH, Role.LIST_ITEM, Role.QUOTE, Role.IMAGE, Role.CAPTION})


FARTHEST_TITLE = 500
"""No page has more units between its title and its first paragraph."""

MOST_DATES = 12
"""No article states its date more often; what a page of dates has beyond is not read."""


@define
class Page:
    """A page being read: its units, the role that each has so far, and the fields found."""

    units: list[Unit]
    roles: list[Role | None] = field(factory=list)
    kinds: list[str] = field(factory=list)
    title: str | None = None
    standfirst: str | None = None
    byline: str | None = None
    host: str | None = None
    filed: Filed | None = None
    dateline_at: int | None = None
    dates: list[tuple[int, Stated]] = field(factory=list)
    repeats: Counter[str] = field(factory=Counter)
    source: str | None = None
    titles: dict[int, str] = field(factory=dict)
    following: int | None = None
    listing: bool = False


def key(text: str) -> str:
    """What makes two lines the same line."""
    return " ".join(fields.fold(text).lower().split()).strip(" .#*")


def read(units: list[Unit]) -> Page:
    """The roles of the units."""
    page = Page(list(parted(units)))
    see_forms(page)
    if len(page.units) == 1 and page.kinds[0] == "short" and _STOP.search(page.units[0].text):
        page.kinds[0] = "prose"
    starts = several.starts(page.units, page.kinds)
    if len(starts) > 1:
        return _first_of(page, starts[1])
    if _is_listing(page):
        page.listing = True
        page.roles = [role or Role.HEADING for role in page.roles]
        return page
    title = _find_title(page, _first_prose(page))
    _read_head(page, title)
    _read_body(page, title)
    _read_dateline(page)
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
    """Whether a paste is a list of headlines or addresses: five and more of them, and no running text."""
    if "prose" in page.kinds or any(_firm(page, i) for i, kind in enumerate(page.kinds) if kind == "item"):
        return False
    headlines = {key(unit.text) for unit, kind in zip(page.units, page.kinds, strict=True) if kind in ("short", "item", "link")}
    return sum(len(line.split()) >= 4 or "://" in line for line in headlines) >= 5


# ------------------------------------------------------------------ forms


def parted(units: list[Unit]) -> Iterator[Unit]:
    """Units, those that were glued together parted."""
    for unit in units:
        rest = unit
        if not unit.mark and not fields.image(unit.text):
            done = 0
            for at in fields.cuts(unit.text):
                head, rest = rest.cut(at - done)
                done = len(unit.text) - len(rest.text)
                yield head
        yield rest


def prose(text: str) -> bool:
    """Whether a text reads like running prose: a whole sentence, or too long for anything else."""
    if len(text) >= 140:
        return True
    words = len(text.split())
    if text[-1] in ":?":
        return words >= 5 and (text[-1] == ":" or words > 14)
    return words >= 6 and bool(_TERMINAL.search(text[-8:]))


def see_forms(page: Page) -> None:
    """What every unit is by itself."""
    for i, unit in enumerate(page.units):
        kind, role = _form(page, i, unit)
        page.kinds.append(kind)
        page.roles.append(role)
        if len(unit.text) < 200:
            page.repeats[key(unit.text)] += 1


def _form(page: Page, i: int, unit: Unit) -> tuple[str, Role | None]:
    text = unit.text
    if unit.mark in _MARKS and not (unit.mark in ("img", "image") and fields.logo(text)):
        return _MARKS[unit.mark]
    if unit.mark in ("title", "standfirst", "byline", "published", "link"):
        return _labelled(page, i, text, unit.mark, 0) or ("short", None)
    if len(text) > 400:
        return ("item" if fields.bullet(text) else "prose"), None
    if fields.image(text):
        return ("logo", Role.BOILERPLATE) if fields.logo(text) else ("image", Role.IMAGE)
    if fields.link(text):
        return "link", Role.LINK
    labelled = fields.label(text)
    if labelled and (read := _labelled(page, i, text, *labelled)):
        return read
    if unit.mark[:1] == "h":
        return ("section", Role.BOILERPLATE) if _SECTION.fullmatch(text.strip(" :")) else ("short", None)
    when = stated(text) if len(page.dates) < MOST_DATES else None
    if when:
        page.dates.append((i, when))
        page.byline = page.byline or when.byline
        if when.place and page.filed is None:
            page.filed, page.dateline_at = Filed(0, when.place, when.date, None), i
            return "stated", Role.DATELINE
        return "stated", Role.PUBLISHED
    if fields.signed(text):
        return "byline", None
    known = fields.boilerplate(text)
    if known:
        return known, Role.BOILERPLATE
    if len(text) <= 90 and (filed := alone(text)) and (text[-1] == ":" or not fields.person(filed.place or "")):
        return "filed", None
    if _caption(text):
        return "caption", Role.CAPTION
    if fields.bullet(text) or unit.mark == "li":
        return "item", None
    if prose(text) or (len(text) > 40 and (filed := filed_in(text)) and (filed.agency or filed.date)):
        return "prose", None
    return "short", None


_MARKS: dict[str, tuple[str, Role | None]] = {
    "nav": ("navigation", Role.BOILERPLATE),
    "page": ("navigation", Role.BOILERPLATE),
    "caption": ("caption", Role.CAPTION),
    "img": ("image", Role.IMAGE),
    "image": ("image", Role.IMAGE),
    "quote": ("prose", Role.QUOTE),
    "text": ("prose", None),
}


def _labelled(page: Page, i: int, text: str, name: str, at: int) -> tuple[str, Role | None] | None:
    value = text[at:].strip().strip("\"'") if at else text
    if name in ("published", "updated"):
        when = stated(text, labelled=True)
        if when:
            page.dates.append((i, evolve(when, updated=name == "updated")))
            return "stated", Role.PUBLISHED
        return ("empty", Role.BOILERPLATE) if len(value) < 40 else None
    if name == "boilerplate" and len(text) < 160:
        return "field", Role.BOILERPLATE
    if name == "source":
        if when := stated(text, labelled=True):
            page.dates.append((i, when))
            return "stated", Role.PUBLISHED
        urls = fields.link(value)
        return ("link", Role.LINK) if urls else ("field", Role.BOILERPLATE)
    if name == "dateline" and value:
        page.filed, page.dateline_at = parse(value, len(value)), i
        return "dateline", Role.DATELINE
    if name == "byline" and value:
        page.byline = page.byline or _author(value)
        if value.strip("- ").startswith("("):
            page.source = page.source or agency_of(value.strip("- ()"))
        return "byline", Role.BYLINE
    if name == "title" and value:
        page.titles[i] = value
        return "titled", None
    if name == "link" and fields.link(value):
        return "link", Role.LINK
    if name == "standfirst" and value:
        page.standfirst = page.standfirst or value
        return "standfirst", Role.STANDFIRST
    return None


def _author(value: str) -> str:
    read = fields.byline(value.lstrip("- "))
    return read[0] if read else value.lstrip("- ")


def _caption(text: str) -> bool:
    tail = text[-140:]
    return bool(_CAPTION.match(text) or (_CREDITED.search(tail) and _CREDIT.search(tail)) or _doubled(text))


def _doubled(text: str) -> bool:
    """Whether a line is the same words twice, glued."""
    half, odd = divmod(len(text), 2)
    if len(text) <= 20:
        return False
    return text[:half] == text[half:] or (bool(odd) and text[-1] != "." and text[:half] == text[half + 1 :])


# ------------------------------------------------------------------ title


def _first_prose(page: Page) -> int:
    """Where the first running prose stands."""
    return next((i for i, kind in enumerate(page.kinds) if kind == "prose"), len(page.units))


def _find_title(page: Page, start: int) -> int | None:
    """The unit that is the title."""
    titled = next((i for i, kind in enumerate(page.kinds) if kind == "titled"), None)
    if titled is not None:
        return titled
    best, place = 0.0, None
    zone = [
        i
        for i in range(max(0, start - FARTHEST_TITLE), start)
        if page.kinds[i] in ("short", "item") or page.units[i].mark == "h1"
    ]
    for i in zone:
        score = _title_score(page, i)
        if score > best:
            best, place = score, i
    return place


def _title_score(page: Page, i: int) -> float:
    unit = page.units[i]
    text, words = unit.text, unit.text.split()
    if fields.agency(text) or _DOMAIN.fullmatch(text):
        return 0
    score = 1.0 + (len(words) >= 4) * 2 + (len(words) >= 6) - (len(words) == 1)
    score += {"h1": 6, "h2": 2}.get(unit.mark, 0)
    score -= 4 * (page.kinds[i] == "item") + 2 * text.endswith(":") + (len(text) > 160) * 3 + text.endswith(".")
    read = fields.byline(text)
    score -= (2 if read and not read[1] else 0) + (10 if read and read[1] else 0)
    return score


# ------------------------------------------------------------------ head


def _read_head(page: Page, title: int | None) -> None:
    """Everything before the body: host, title, standfirst, byline, date, captions."""
    units, roles, kinds = page.units, page.roles, page.kinds
    if title is not None:
        value = page.titles.get(title, units[title].text)
        page.title, roles[title] = value.strip("# "), Role.TITLE
    same = key(page.title) if page.title else None
    for i, unit in enumerate(units):
        if i != title and same and key(unit.text) == same:
            roles[i], kinds[i] = Role.BOILERPLATE, "copy"
    if same and title is not None:
        _part_copy(page, title, same)
    for i in range(title or 0):
        if roles[i] is None and (title is not None or kinds[i] == "short"):
            _before_title(page, i)
    if title is None:
        return
    _read_standfirst(page, title)
    for i in range(title + 1, _body_start(page, title)):
        if roles[i] is None:
            _between(page, i)


def _part_copy(page: Page, title: int, same: str) -> None:
    """Part a copy of the title from the head of the first paragraph."""
    i = next((i for i in range(title + 1, len(page.units)) if page.kinds[i] == "prose"), None)
    if i is None:
        return
    length = len(page.title or "")
    text = page.units[i].text
    if len(text) > length + 20 and key(text[:length]) == same and text[length : length + 1] in ".: -":
        head, tail = page.units[i].cut(length + (text[length] in ".:"))
        page.units[i : i + 1] = [head, tail]
        page.roles[i : i + 1] = [Role.BOILERPLATE, None]
        page.kinds[i : i + 1] = ["copy", "prose"]


def _before_title(page: Page, i: int) -> None:
    text = page.units[i].text
    if page.kinds[i] == "prose":
        page.roles[i] = Role.BOILERPLATE
        return
    if _DOMAIN.fullmatch(text) and page.host is None:
        page.host, page.roles[i] = text, Role.HOST
    else:
        page.roles[i] = Role.BOILERPLATE
        page.source = page.source or _outlet(text)


def _outlet(text: str) -> str | None:
    return agency_of(text.split(" -- ", maxsplit=1)[0].split(" (", maxsplit=1)[0])


def _body_start(page: Page, title: int) -> int:
    """The first unit of the body: the first prose, or the first list item, after the standfirst."""
    for i in range(title + 1, len(page.units)):
        if page.roles[i] is None and (page.kinds[i] == "prose" or _long_item(page, i)):
            return i
    return len(page.units)


def _between(page: Page, i: int) -> None:
    """A unit between title and body that its form alone does not tell."""
    text, kind = page.units[i].text, page.kinds[i]
    if kind in ("filed", "item") or page.units[i].mark[:1] == "h":
        return
    read = fields.byline(text)
    if read and (page.byline is None or read[0] == page.byline):
        page.byline = page.byline or read[0]
        page.roles[i], page.kinds[i] = Role.BYLINE, "byline"
    elif page.filed is None and text.partition(",")[0].isupper() and "," in text and is_place(text.replace(",", "")):
        page.filed, page.dateline_at = Filed(0, text, None, None), i
        page.roles[i], page.kinds[i] = Role.DATELINE, "dateline"
    else:
        page.roles[i] = Role.CAPTION if page.repeats[key(text)] > 1 or len(text.split()) > 4 else Role.BOILERPLATE


def _read_standfirst(page: Page, title: int) -> None:
    """The line between title and body that sums the article up."""
    if page.standfirst is not None:
        return
    i = _after_summary(page, title) or _after_title(page, title)
    if i is not None and not filed_in(page.units[i].text):
        page.standfirst, page.roles[i], page.kinds[i] = page.units[i].text, Role.STANDFIRST, "standfirst"


def _after_summary(page: Page, title: int) -> int | None:
    """The paragraph under a heading that says "Summary"."""
    section = next((i for i in range(title, len(page.units)) if page.kinds[i] == "section"), None)
    if section is None or not _SUMMARY.match(page.units[section].text) or page.kinds[section + 1 : section + 2] != ["prose"]:
        return None
    return section + 1


def _after_title(page: Page, title: int) -> int | None:
    """The first text after the title, where it is a second headline or is set off from the body."""
    for i in range(title + 1, len(page.units) - 1):
        if page.kinds[i] in _PASSED or page.roles[i] is Role.BOILERPLATE:
            continue
        text = page.units[i].text
        if page.kinds[i] == "short":
            other = len(text.split()) < 5 or fields.byline(text) or text[-1] == ":" or page.repeats[key(text)] > 1
            return None if other else i
        return i if page.kinds[i] == "prose" and _stands_apart(page, i) else None
    return None


_PASSED = frozenset({"copy", "link", "stated", "image", "caption", "byline"})
_PARTING = frozenset({"stated", "byline", "caption", "sharing", "reading time", "age", "counts", "player"})


def _stands_apart(page: Page, i: int) -> bool:
    """Whether a sentence after the title is set off from the body: by a byline, a date, a picture, a wider gap, its own words
    in the paragraph that follows."""
    text = page.units[i].text
    if len(text) > 400:
        return False
    following = page.kinds[i + 1]
    if following in _PARTING or (following == "short" and fields.byline(page.units[i + 1].text)):
        return True
    rest = [
        (unit.gap, unit.text) for unit, kind in zip(page.units[i + 1 :], page.kinds[i + 1 :], strict=True) if kind == "prose"
    ]
    if len(rest) < 2:
        return False
    if following == "prose" and rest[0][0] > max(gap for gap, _ in rest[1:]):
        return True
    return following in ("prose", "image") and _shared(text, rest[0][1]) >= (0.6 if following == "prose" else 0.4)


def _shared(text: str, other: str) -> float:
    """The share of a text's longer words that stand in the other."""
    words = {word for word in _LONG.findall(text.lower())}
    return len(words & set(_LONG.findall(other.lower()))) / len(words) if words else 0.0


_LONG = re.compile(r"[^\W\d_]{4,}")


# ------------------------------------------------------------------ body


def _read_body(page: Page, title: int | None) -> None:
    """Paragraphs, items, headings; what follows the article."""
    roles, kinds, units = page.roles, page.kinds, page.units
    start = 0 if title is None else title + 1
    last = max((i for i in range(start, len(units)) if roles[i] is None and _firm(page, i)), default=start - 1)
    if last < start:
        last = max((i for i in range(start, len(units)) if _long_item(page, i)), default=last)
    coming = _coming(page)
    begun = related = False
    for i in range(start, len(units)):
        if roles[i] is not None:
            related = related or (begun and roles[i] is Role.BOILERPLATE and kinds[i] in TAIL_STARTS)
            if related and (roles[i] is Role.PUBLISHED or (i > last and roles[i] in (Role.IMAGE, Role.CAPTION))):
                roles[i] = Role.BOILERPLATE
        elif kinds[i] == "prose" or (not related and _short_sentence(page, i)):
            begun, related = True, related and _is_teaser(page, i)
            roles[i] = Role.BOILERPLATE if related else Role.PARAGRAPH
        elif related or (i > last and not _items_go_on(page, i)):
            _read_tail(page, i, related=related)
        elif kinds[i] == "filed":
            roles[i] = Role.HEADING
        elif kinds[i] == "item":
            roles[i] = Role.LIST_ITEM if len(units[i].text.split()) >= 4 else Role.BOILERPLATE
        else:
            roles[i] = _short_role(page, i, coming[i])


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
    if read:
        page.byline, page.roles[i] = read[0], Role.BYLINE
    else:
        page.roles[i] = Role.BOILERPLATE


def _is_teaser(page: Page, i: int) -> bool:
    """Whether a sentence among related links is the beginning of another article: a title before it, no text after it."""
    after = page.kinds[i + 1] if i + 1 < len(page.units) else ""
    return page.kinds[i - 1] in ("short", "stated") and (after != "prose" or filed_in(page.units[i].text) is not None)


def _long_item(page: Page, i: int) -> bool:
    return page.kinds[i] == "item" and len(page.units[i].text.split()) >= 7


def _firm(page: Page, i: int) -> bool:
    """Whether a unit is text beyond doubt: running prose, or a list item that is a whole sentence."""
    return page.kinds[i] == "prose" or (_long_item(page, i) and bool(_TERMINAL.search(page.units[i].text[-8:])))


def _short_sentence(page: Page, i: int) -> bool:
    """Whether a short line after a paragraph is one too: it ends like a sentence, or the text breaks off in it."""
    text = page.units[i].text
    if page.kinds[i] != "short" or i == 0 or page.roles[i - 1] not in _RUNNING:
        return False
    return (bool(_STOP.search(text)) and len(text.split()) >= 2) or (i == len(page.units) - 1 and _clause(text.split()))


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
    if page.repeats[key(text)] > 1 or coming not in ("prose", "item"):
        return Role.BOILERPLATE
    words = text.split()
    return Role.HEADING if len(words) <= 14 and not _clause(words) else Role.PARAGRAPH


_AUXILIARIES = frozenset("have has had was were is are been be will would could said says".split())
_ARTICLES = frozenset("the a an that".split())


def _clause(words: list[str]) -> bool:
    """Whether a short line is a sentence that lost its full stop: headings leave out articles and auxiliaries."""
    return len(words) >= 8 and not _AUXILIARIES.isdisjoint(words) and not _ARTICLES.isdisjoint(words) and words[-1][-1] != "?"


def _read_dateline(page: Page) -> None:
    """The dateline at the head of the first paragraph, or on a line of its own before it."""
    if page.filed is not None:
        if page.filed.agency is None and page.source:
            page.filed = evolve(page.filed, agency=page.source)
        return
    first = next((i for i, role in enumerate(page.roles) if role in (Role.PARAGRAPH, Role.LIST_ITEM)), None)
    if first is None:
        return
    alone_at = next((i for i in range(first) if page.kinds[i] == "filed" and page.roles[i] is not Role.BOILERPLATE), None)
    if alone_at is not None:
        page.filed, page.dateline_at, page.roles[alone_at] = alone(page.units[alone_at].text), alone_at, Role.DATELINE
        return
    unit = page.units[first]
    filed = filed_in(unit.text)
    if filed:
        head, tail = unit.cut(filed.end)
        tail = _without_markers(page, tail)
        page.units[first : first + 1] = [head, tail]
        page.roles[first : first + 1] = [Role.DATELINE, page.roles[first]]
        page.kinds[first : first + 1] = ["dateline", "prose"]
        page.filed, page.dateline_at = filed, first


_MARKERS = re.compile(
    r"(?:\[(?:text|report|excerpts?|article|summary|interview|commentary|editorial|communique|passage omitted)\]\s*)+",
    re.IGNORECASE,
)
_REPORTER = re.compile(
    r"(?:\[report\]|\[article\]|\[commentary\])\s*\[(?:by )?((?:[^\W\d_][\w.'-]*\s?){2,5})\]\s*", re.IGNORECASE
)


def _without_markers(page: Page, unit: Unit) -> Unit:
    """A paragraph without the markers of a monitoring service at its head; a reporter's name among them is the byline."""
    reporter = _REPORTER.match(unit.text)
    if reporter:
        page.byline = page.byline or reporter[1].strip()
        unit = unit.without(reporter.end())
    found = _MARKERS.match(unit.text)
    return unit.without(found.end()) if found and found.end() < len(unit.text) else unit
