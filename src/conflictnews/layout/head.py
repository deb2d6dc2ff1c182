"""The head of a page: which line is the title, and what stands before the body."""

from __future__ import annotations

import re
from collections.abc import Iterator

from attrs import define, field, frozen

from conflictnews.languages.en.page_words import SECTION_WORDS, SITE_WORDS
from conflictnews.layout import features, fields
from conflictnews.layout.dateline import Filed, in_a_country, is_known_place, is_place
from conflictnews.layout.extent import Extent
from conflictnews.layout.forms import firm, long_item
from conflictnews.layout.neighbours import pictured
from conflictnews.layout.page import Form, Line, Page
from conflictnews.layout.standfirst import PARTING, find_standfirst
from conflictnews.layout.weights import TITLE
from conflictnews.layout.wording import key
from conflictnews.models import Role
from conflictnews.patterns import lazy_re
from conflictnews.tables.agencies import HOW_FILED, OUTLET_WORDS
from conflictnews.tables.boilerplate import CODES

FARTHEST_TITLE = 500
"""No page has more lines between its title and its first paragraph."""

OUTSIDE = 0.5
"""A paragraph outside the body counts so much against a title after it."""

SHARED, STRANGE = 0.12, 0.3
"""A paragraph shares that share of its stems with others, or it counts less against a title after it."""

LONGEST_COPY, LONGEST_ROUND = 400, 100
"""No title, with its site, is longer; round a copy of it stand no more characters."""

FARTHEST_SIGNED = 3
"""A line that says who wrote stands no more lines above the title."""

FARTHEST_COPY = 12
"""Between two copies of a title there are no more lines."""

LONGEST_HEADLINE = 200
"""A first paragraph with no more characters may be a slogan or the title itself."""

LEAD = 4
"""The words of a title come back in that many paragraphs."""

FEWEST_TITLED, LONGEST_SECTION, LONGEST_SITE = 3, 6, 5
"""A title before the name of its site has no fewer words; sections and sites have no more."""

SHORTEST_REST = 20
"""What follows a copy of the title in its line has more characters."""

LONGEST_DESK = 2
"""What stands behind a town's dash has no more words."""

SCENE_REACH = 6
"""A place's name alone stands no more lines before the text."""

SHORTEST_SHOWN = 4
"""A caption between title and body has more words, or as many where it stands twice."""

SHORTEST_TOWN = 4
"""A town's name alone in capitals has no fewer letters."""

_DOMAIN = lazy_re(r"(?:https?://)?(?:www\.)?[\w-]+(?:\.[\w-]+)*\.[a-zA-Z]{2,12}/?")
_TRAIL_SIGNS = "/>›»"
_TRAIL = lazy_re(rf"\s[{_TRAIL_SIGNS}]\s")
_SITE = lazy_re(r"(.+)\s([|–—-])\s([^|–—]+)")
_BEFORE_SITE = (" | ", " - ", " – ", " — ", " :: ", " » ")
_ANSWER = lazy_re(fields.ANSWERED, re.IGNORECASE)

_SAYING_WHEN = frozenset({"stated", "unread", "label"})
"""Kinds of lines beside which a name alone is an author's."""


@frozen
class Head:
    """What stands before the body: roles of lines, and the fields that they fill."""

    roles: dict[int, Role]
    title: str | None = None
    standfirst: str | None = None
    byline: str | None = None
    host: str | None = None
    source: str | None = None
    filed: Filed | None = None
    filed_at: int | None = None
    first: int = 0


# ------------------------------------------------------------------ the title


def find_title(page: Page, body: Extent) -> int | None:
    """The line that is the title: one that says so, or the candidate with the highest score."""
    said = next((i for i, line in enumerate(page.lines) if line.form.title), None)
    if said is not None:
        return said
    lead_at = _lead(page, body)
    best, place = 0.0, None
    for i, distance, before in _candidates(page, body, _limit(page, lead_at)):
        value = features.score(features.of_title(page, i, _stems(page, lead_at, i), before, distance), TITLE)
        if value > best:
            best, place = value, i
    return place if place is None else _first_copy(page, _without_its_site(page, place), lead_at)


def _without_its_site(page: Page, title: int) -> int:
    """The line that is the title without the name of its site, where the page has both; else the title."""
    text = page.texts[title]
    if not any(sign in text for sign in _BEFORE_SITE):
        return title
    near = range(max(0, title - FARTHEST_COPY), min(len(page), title + FARTHEST_COPY))
    return next((i for i in near if page.lines[i].form.role is None and _heads_site(page.texts[i], text)), title)


def _heads_site(title: str, text: str) -> bool:
    """Whether a text is a title and, behind a dash or a bar, a few words: the name of its site."""
    rest = text[len(title) :]
    if len(title.split()) < FEWEST_TITLED or not rest.startswith(_BEFORE_SITE) or not text.startswith(title):
        return False
    return 0 < len(rest.split()) - 1 <= LONGEST_SITE


def _stems(page: Page, lead: list[int], i: int) -> frozenset[str]:
    """The stems of the first paragraphs, without a line that is itself one of them."""
    return page.stems(at for at in lead if at != i)


def _first_copy(page: Page, title: int, lead_at: list[int]) -> int:
    """The first of a title's copies between which nothing else stands that may be a headline of another article."""
    if not page.copies(title):
        return title
    lead = _stems(page, lead_at, title)
    own, first = page.said(title).key, title
    for i in range(title - 1, max(-1, title - FARTHEST_COPY), -1):
        if page.said(i).key == own:
            first = i
        elif page.kinds[i] == "short" and features.echo(page.said(i).stems, lead) < features.ECHOED:
            break
    return first


def _limit(page: Page, lead_at: list[int]) -> int:
    """The line before which the title stands: the first paragraph, or the second where the first is as short as a headline."""
    if not lead_at:
        return len(page)
    headline = len(page.texts[lead_at[0]]) <= LONGEST_HEADLINE
    return lead_at[1] if headline and len(lead_at) > 1 else lead_at[0] + 1


def _lead(page: Page, body: Extent) -> list[int]:
    """The first paragraphs of the body."""
    prose = (i for i in range(body.first, body.last + 1) if firm(page.lines[i]))
    return [i for i, _ in zip(prose, range(LEAD), strict=False)]


def _candidates(page: Page, body: Extent, limit: int) -> Iterator[tuple[int, int, float]]:
    """The lines that may be the title; with each the short lines between it and the body, and the paragraphs before it."""
    first = min(body.first, len(page))
    short = [page.kinds[i] == "short" for i in range(first)]
    left, before = sum(short), 0.0
    for i in range(limit):
        left -= i < first and short[i]
        if i >= max(0, first - FARTHEST_TITLE) and _may_be_title(page, i):
            yield i, left if i < first else 0, before
        if i + 1 < limit and firm(page.lines[i]):
            before += _weighs(page, i) if i >= first else OUTSIDE * (not page.said(i).to_reader)


def _weighs(page: Page, i: int) -> float:
    """How much a paragraph of the body counts against a title after it."""
    return 1.0 if page.echo(i) >= SHARED else STRANGE


def _may_be_title(page: Page, i: int) -> bool:
    text = page.texts[i]
    return features.may_be_title(page, i) and not fields.agency(text) and not _DOMAIN.fullmatch(text)


def title_text(page: Page, title: int) -> str:
    """The words of the title: without the name of the site, without what a mail or a database puts round it."""
    said = page.lines[title].form.title
    text = said or page.texts[title].strip("# ")
    return _without_site(fields.without_reply(text) if said or _ANSWER.match(text) else text)


def _without_site(title: str) -> str:
    """A title without the name of the site after it, and without what a database puts at its end."""
    title = title.rstrip(" ;")
    first, *others = title.split(" | ")
    if others and len(first.split()) >= FEWEST_TITLED and all(map(_may_be_section, others)):
        return first.rstrip()
    parted = _SITE.fullmatch(title)
    if not parted or len(parted[1].split()) < FEWEST_TITLED or len(parted[3].split()) > LONGEST_SITE:
        return title
    barred = parted[2] == "|" and _may_be_section(parted[3])
    return parted[1] if barred or _names_site(parted[3]) else title


def _may_be_section(text: str) -> bool:
    """Whether what stands after a title's bar may be a site or a section: a few words, and no day."""
    return len(text.split()) <= LONGEST_SECTION and not any(map(str.isdigit, text))


def _names_site(text: str) -> bool:
    """Whether what stands after a title's dash is the name of a site."""
    return fields.agency_of(text) is not None or text.lower().rpartition(" ")[2] in OUTLET_WORDS | SITE_WORDS


def without_copies(page: Page, title: int) -> Page:
    """The page with copies of the title marked; one at the head of the first paragraph is parted from it."""
    words = title_text(page, title)
    same = {key(words), key(page.texts[title])}
    longest = min(LONGEST_COPY, len(page.texts[title]) + LONGEST_ROUND)
    copies = {i for i, line in enumerate(page.lines) if i != title and line.form.when is None and _same(line, same, longest)}
    if copies:
        copy = Form("copy", Role.BOILERPLATE)
        page = Page(tuple(line.as_(copy) if i in copies else line for i, line in enumerate(page.lines)))
    return _without_head(page, title, len(words), same)


def _without_head(page: Page, title: int, length: int, same: set[str]) -> Page:
    """The page, a copy of the title at the head of its first paragraph parted from it."""
    first = next((i for i in range(title + 1, len(page)) if page.kinds[i] == "prose"), None)
    text = page.texts[first] if first is not None else ""
    if first is None or len(text) <= length + SHORTEST_REST or key(text[:length]) not in same or text[length] not in ".: -":
        return page
    at = length + (text[length] in ".:")
    return page.parted(first, at, Form("copy", Role.BOILERPLATE), Form("prose"))


def _same(line: Line, titles: set[str], longest: int) -> bool:
    """Whether a line is the title again, perhaps with the site's name after it or the page's sections before."""
    if len(line.text) > longest:
        return False
    if line.said.key in titles or (" | " in line.text and key(_without_site(line.text)) in titles):
        return True
    if any(line.said.key.startswith(title) and _heads_site(title, line.said.key) for title in titles):
        return True
    last = _TRAIL.split(line.text)[-1] if any(map(line.text.__contains__, _TRAIL_SIGNS)) else line.text
    return last != line.text and key(last) in titles


# ------------------------------------------------------------------ around it


@define
class _Draft:
    """The head while it is put together."""

    page: Page
    database: int
    roles: dict[int, Role] = field(factory=dict[int, Role])
    byline: str | None = None
    host: str | None = None
    source: str | None = None
    filed: Filed | None = None
    filed_at: int | None = None


def read_head(page: Page, title: int | None, body: Extent) -> Head:
    """The fields and roles of what stands before the body."""
    draft = _Draft(page, _database(page))
    _read_forms(draft)
    if title is None:
        _without_title(draft, body.first)
    else:
        _above_title(draft, title)
    standfirst, first = None, body.first
    if title is not None:
        draft.roles[title] = Role.TITLE
        standfirst = find_standfirst(page, title, body)
        first = _under_title(draft, title, standfirst, body)
        _signed_above(draft, title)
    summary = next((line.form.standfirst for line in page.lines if line.form.standfirst), None)
    return Head(
        draft.roles,
        None if title is None else title_text(page, title),
        summary or (None if standfirst is None else page.texts[standfirst]),
        draft.byline,
        draft.host,
        draft.source,
        draft.filed,
        draft.filed_at,
        first,
    )


def _database(page: Page) -> int:
    """The first line that a database puts over an article; one of its codes alone may be a menu's word."""
    found = [i for i, line in enumerate(page.lines) if line.kind == "database"]
    return next((i for i in found if len(found) > 1 or page.texts[i] not in CODES), len(page))


def _above_title(draft: _Draft, title: int) -> None:
    """Read the lines above the title."""
    for i in range(title):
        if draft.page.lines[i].form.role is None:
            _before_title(draft, i)


def _signed_above(draft: _Draft, title: int) -> None:
    """Take the line above the title that says who wrote, where none under it does: of several, one that names a person."""
    page = draft.page
    near = range(title - 1, max(-1, title - 1 - FARTHEST_SIGNED), -1)
    signed = [(i, read[0]) for i in near if page.kinds[i] == "byline" and (read := page.said(i).byline)]
    if signed and draft.byline is None:
        at, draft.byline = next((found for found in signed if fields.persons(found[1])), signed[0])
        draft.roles[at] = Role.BYLINE


def _without_title(draft: _Draft, first: int) -> None:
    """Read the lines above the body of a page without a title: there a byline stands where else the title would."""
    page = draft.page
    for i in range(first):
        if page.lines[i].form.role is None and page.kinds[i] != "filed":
            _before_title(draft, i)
        read = page.said(i).byline if page.kinds[i] == "byline" and draft.byline is None else None
        if read:
            draft.byline, draft.roles[i] = read[0], Role.BYLINE


def _under_title(draft: _Draft, title: int, standfirst: int | None, body: Extent) -> int:
    """Read the lines between title and body; the first line of the body, which comes after the standfirst."""
    first = body.first
    if standfirst is not None:
        draft.roles[standfirst] = Role.STANDFIRST
        first = max(first, _next_text(draft.page, standfirst))
    for i in range(title + 1, first):
        if draft.page.lines[i].form.role is None and i not in draft.roles:
            _between(draft, i, title)
    return first


def _next_text(page: Page, i: int) -> int:
    """The first text after a line."""
    after = (at for at in range(i + 1, len(page)) if page.kinds[at] == "prose" or long_item(page.lines[at]))
    return next(after, i + 1)


def _read_forms(draft: _Draft) -> None:
    """The fields that lines give by their own form: of each the first."""
    for i, line in enumerate(draft.page.lines):
        form = line.form
        draft.byline = draft.byline or form.byline
        draft.source = draft.source or form.source
        if form.filed and draft.filed is None:
            draft.filed, draft.filed_at = form.filed, i


def _before_title(draft: _Draft, i: int) -> None:
    text = draft.page.texts[i]
    draft.roles[i] = Role.BOILERPLATE
    if draft.page.kinds[i] != "prose":
        draft.source = draft.source or fields.agency_of(text.split(" -- ", maxsplit=1)[0].split(" (", maxsplit=1)[0])
        if draft.host is None and _DOMAIN.fullmatch(text):
            draft.host, draft.roles[i] = text, Role.HOST


def _between(draft: _Draft, i: int, title: int) -> None:
    """A line between title and body that its form alone does not tell."""
    page = draft.page
    if page.kinds[i] == "filed" or long_item(page.lines[i]) or page.lines[i].unit.mark[:1] == "h":
        return
    if page.kinds[i] == "prose" or not (_read_signature(draft, i, title) or _read_place(draft, i, title)):
        draft.roles[i] = Role.CAPTION if _shown(page, i) else Role.BOILERPLATE


def _read_signature(draft: _Draft, i: int, title: int) -> bool:
    """Take a line that is about no picture for who wrote."""
    read = None if pictured(draft.page, i) else draft.page.said(i).byline
    return read is not None and _read_name(draft, i, read, title)


def _shown(page: Page, i: int) -> bool:
    """Whether a line between title and body is long enough for a caption, and speaks to nobody."""
    words = len(page.texts[i].split())
    long = page.kinds[i] == "prose" or words > SHORTEST_SHOWN or (words == SHORTEST_SHOWN and page.copies(i) > 0)
    return long and not page.said(i).to_reader


def _read_name(draft: _Draft, i: int, read: tuple[str, bool], title: int) -> bool:
    """Take a line for who wrote, with the town after the name, or for the source that a database names."""
    name, said = read
    if _read_name_and_town(draft, i) or (said and _read_source(draft, i, name)):
        return True
    if _scene(draft.page, i, title):
        return False
    again = name == draft.byline or (said and _signs_for_agency(draft, name))
    signs = again if draft.byline else said or _signs(draft, i, title)
    if signs:
        draft.byline, draft.roles[i] = name, Role.BYLINE
    return signs


def _read_source(draft: _Draft, i: int, name: str) -> bool:
    """Take a line under a database's for the agency that it names."""
    if draft.database >= i or not fields.agency(draft.page.texts[i]):
        return False
    draft.source, draft.roles[i] = draft.source or name, Role.BOILERPLATE
    return True


def _signs_for_agency(draft: _Draft, name: str) -> bool:
    """Whether a person signs under the agency's name that was taken for who wrote; it is the source then."""
    if draft.byline is None or not fields.agency(draft.byline) or not fields.persons(name):
        return False
    draft.source = draft.source or draft.byline
    draft.roles.update({at: Role.BOILERPLATE for at, role in draft.roles.items() if role is Role.BYLINE})
    return True


def _read_name_and_town(draft: _Draft, i: int) -> bool:
    """Take a line for a person and the town in capitals from which the report was filed ("Jane Roe / GAO")."""
    person, _, town = draft.page.texts[i].partition(" / ")
    if draft.byline is not None or not town.isupper() or not is_place(town) or not fields.person(person):
        return False
    draft.byline, draft.roles[i] = person, Role.BYLINE
    draft.filed, draft.filed_at = draft.filed or Filed(0, town, None, None), i
    return True


def _read_place(draft: _Draft, i: int, title: int) -> bool:
    """Take a line for the place that the report was filed from."""
    page, text = draft.page, draft.page.texts[i]
    if _scene(page, i, title):
        _file(draft, i, sure=page.kinds[i + 1] == "prose")
        return True
    if page.kinds[i - 1] in PARTING and _town_in_a_country(text):
        _file(draft, i, sure=True)
        return True
    if page.kinds[i + 1] == "prose" and (town := _town_and_desk(text)):
        _file(draft, i, sure=True, place=town)
        return True
    capitals = text.partition(",")[0].isupper() and is_place(text.replace(",", ""))
    if capitals and ("," in text or _filed_from(page, i)):
        _file(draft, i, sure=True)
        return True
    return False


def _town_in_a_country(text: str) -> bool:
    """Whether a line is a town that the gazetteer has, with its country."""
    return in_a_country(text) and is_place(text.replace(",", "")) and is_known_place(text.partition(",")[0])


def _filed_from(page: Page, i: int) -> bool:
    """Whether a name in capitals alone stands between the date and the text, and is no word of a menu."""
    words = page.texts[i].lower().split()
    after = i + 1
    while page.kinds[after] in ("image", "caption"):
        after += 1
    under = page.kinds[i - 1] in PARTING or (page.kinds[i - 1] == "short" and is_known_place(page.texts[i]))
    return (
        under
        and page.kinds[after] == "prose"
        and page.said(after).filed is None
        and len(words) <= 2
        and len(words[0]) >= SHORTEST_TOWN
        and SECTION_WORDS.isdisjoint(words)
        and fields.agency_of(page.texts[i]) is None
    )


def _town_and_desk(text: str) -> str | None:
    """The town of a line that names it and, behind a dash, a desk or how the report came ("Sanaa - Special")."""
    town, dash, desk = text.replace("–", "-").partition(" - ")
    if not dash or not is_place(town) or not 0 < len(desk.split()) <= LONGEST_DESK:
        return None
    return town if desk.lower() in HOW_FILED or (is_known_place(town) and not is_known_place(desk)) else None


def _file(draft: _Draft, i: int, *, sure: bool, place: str = "") -> None:
    """Take a line, or the place in it, for the dateline if there is none yet."""
    if draft.filed is None and sure:
        draft.filed, draft.filed_at = Filed(0, place or draft.page.texts[i], None, None), i
        draft.roles[i] = Role.DATELINE
    else:
        draft.roles[i] = Role.BOILERPLATE


def _signs(draft: _Draft, i: int, title: int) -> bool:
    """Whether a name alone is an author's: a given name, or a date, an office, the title or the standfirst beside it."""
    page = draft.page
    if fields.begins_with_given_name(page.texts[i]):
        return True
    after, before = page.texts[i + 1], i - 1
    while before > title and page.lines[before].form.role is Role.BOILERPLATE and page.kinds[before] not in _SAYING_WHEN:
        before -= 1
    if page.kinds[i + 1] in ("stated", "unread", "office") or page.kinds[before] in _SAYING_WHEN:
        return True
    if draft.roles.get(before) in (Role.TITLE, Role.STANDFIRST):
        return True
    return after != "" and page.kinds[i + 1] == "short" and fields.agency(after)


def _scene(page: Page, i: int, title: int) -> bool:
    """Whether a name alone is a place's: the title or the text tells of it, and no person's begins like it."""
    name = page.texts[i]
    if not 1 < len(name.split()) <= 4 or not is_place(name) or fields.begins_with_given_name(name):
        return False
    near = (at for at in range(i, min(len(page), i + SCENE_REACH)) if page.kinds[at] == "prose")
    around = (title_text(page, title), page.texts[next(near, -1)])
    return any(re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text, re.IGNORECASE) for text in around)
