"""Features of a line on its page, by name: `weights` says how much each counts."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from functools import cache
from operator import itemgetter

from conflictnews.languages.en.calendar import WEEKDAYS
from conflictnews.languages.en.line_breaks import DANGLING
from conflictnews.languages.en.page_words import ABOUT, OFFICES, SECTION_WORDS, SITE_WORDS
from conflictnews.layout import fields
from conflictnews.layout.days import weekdays
from conflictnews.layout.forms import long_item
from conflictnews.layout.page import Line, Page
from conflictnews.layout.said import Said
from conflictnews.layout.wording import ends, has_inner_stop, heads_summary, inner_stops, shows
from conflictnews.layout.words import LONG_WORD, STEM, lowered, pieces
from conflictnews.models import Role
from conflictnews.patterns import lazy, lazy_re
from conflictnews.tables.boilerplate import END_RULES, TAIL_STARTS
from conflictnews.tables.boilerplate.letterheads import INSTITUTIONS, KINDS_OF_REPORT, OFFICES_ABROAD
from conflictnews.tables.given_names import GIVEN_NAMES

Features = dict[str, float]

_OVER_TEASER = frozenset({"short", "stated", "navigation", "link"})
_IN_BETWEEN = frozenset({"navigation", "newsletter", "sharing", "counts"})
"""Kinds of lines that may open what follows the article, but stand between its paragraphs as well."""

LONGEST_TEASER = 300
"""The beginning of another article among related links has no more characters."""

TOLD_AGAIN = 0.45
"""A sentence that has that share of a headline's stems begins the headline's own article."""

AS_LONG = 0.8
"""A sentence that has that share of the characters of the paragraph after it is as long, where one that sums up is shorter."""

AMONG_MATTER = 0.45
"""A sentence after the opening of a list of links or under the page's own lines is theirs if it speaks of the page so much."""

LONGEST_LIST = 20
"""No list of related headlines has more of them."""

_HEADLINE = 4
"""No headline among related links has fewer words."""

END_KINDS = frozenset({"comments", "copyright", "legal", "author", "end", "full text", "archive notice", "reply", "contact"})
_MATTER = frozenset({"stated", "message", "byline", "filed", "dateline", "unread", "label"})
_SIGNS = frozenset({"stated", "byline", "unread", "label"})
_QUIET = frozenset(
    {"sharing", "office", "reading time", "counts", "comments", "player", "rule", "copy", "age", "image", "link"}
)
"""Kinds of lines that may stand between a title and its date."""

_UNDER_TITLE = _QUIET | _MATTER | {"caption"}
FEWEST_ECHOED = 2
"""A line that may be the title has as many of its stems again in the text; the name of a site has one by chance."""

ECHOED = 0.25
"""A headline has that share of its stems again in the text."""

_LEFT_OFF = lazy_re(r"(?:\[\s?(?:…|\.\.\.)\s?\]|…|\.\.\.)\s*\Z")
_BRACKETED_OFF = lazy_re(r"\[\s?(?:…|\.\.\.)\s?\]\s*\Z")
SHORTEST_DAY = 3
"""Names of weekdays with no more letters may be other words."""

_PICTURES = frozenset({"image", "player"})
LONGEST_CREDIT = 4
"""A credit alone over a caption has no more words."""

_MARKS, _MARKS_AFTER = "\"'“‘«„", "\"'”’»“"
_LINKED = 5
"""A line that opens a list of links has fewer words: "Read also: …" with a headline is a link by itself."""
_JOINT = lazy(r"\p{Ll}\p{Lu}\p{Ll}")
_NAMED_JOINT = lazy(r"\b(?:Mc|Mac|De|Di|Le|La|El|Al|You|Tik|Face|Whats|Link)\p{Lu}")
_CLOCK = lazy_re(r"\W*(?:\d{1,2}[:.h]\d{2})(?:\s?[ap]\.?m\.?)?(?:\s[A-Z]{2,4})?\W*", re.IGNORECASE)
_ACCOUNT = lazy_re(r"(?:\A|\s)@\w{2,40}\Z")
_FIGURE = lazy_re(r"\d{1,3}(?:[.,\u202f ]\d{3})+|\d{3}\d*")
_FIRST = itemgetter(0)
_FEWEST_CAPITALS = 9
_SUMMARY = 6
_FIRST_WORDS = 3
_LONG_HEADLINE, _LONG_TITLE, _LONGEST_TITLE = 6, 160, 260
_FEWEST_JOINTS = 2
_NUMBERED = lazy_re(r"(?:\b(?:No|Nr|Vol|Issue)\b\.?|N°|Nº|№|#)\s?\d+\W*\Z", re.IGNORECASE)
_YEAR = lazy_re(r"(?<!\d)(?:19|20)\d\d(?!\d)")
LONGEST_ABOUT = 8
"""A heading by which a publisher tells of itself has no more words."""

LONGEST_KIND = 6
"""What says only of which kind a report is has no more words."""

LONGEST_EVENT = 6
"""A headline of a few words has no more of them."""

LONGEST_LETTERHEAD = 8
"""The name of an office has no more words."""

FARTHEST_TOP = 5
"""The first line of a page that is none of its own lines stands below no more of those."""

SHORT_TITLE = 7
"""A line of so few words with a year is a date more likely than a title."""

SHORTEST_FILED = 5
"""A title that reads like a dateline has as many words."""


def score(features: Mapping[str, float], weights: Mapping[str, float]) -> float:
    """The sum of features times weights."""
    total = 0.0
    for name, value in features.items():
        if value:
            total += weights[name] * value
    return total


def echo(own: frozenset[str], others: frozenset[str]) -> float:
    """The share of a line's stems that others have; of a single stem never more than a half."""
    return len(own & others) / (len(own) + 1)


# ------------------------------------------------------------------ the body


def of_body(page: Page, i: int, *, tail: bool) -> Features:
    """What speaks for and against a line being text of the article; *tail*: after the opening of a list of links."""
    line = page.lines[i]
    if line.kind == "prose" or long_item(line):
        return _of_prose(page, i, tail=tail)
    return {_settled(page, i) or _row(page, i) or _short(line): 1}


def _settled(page: Page, i: int) -> str | None:
    """The feature of a line whose form says what it is."""
    form = page.lines[i].form
    if form.role in (Role.IMAGE, Role.CAPTION):
        return "picture"
    if form.kind in _MATTER:
        return "matter"
    if form.kind == "list":
        return "picture"
    if form.kind in END_KINDS or (form.kind == "rule" and page.texts[i].strip() in END_RULES):
        return "end"
    if form.role is not Role.BOILERPLATE:
        return None
    return "related" if opens_tail(page, i) and page.kinds[i - 1] not in TAIL_STARTS else "page"


def _row(page: Page, i: int) -> str | None:
    """The feature of a line that is a cell of a table: a figure of several digits, or what stands over one."""
    return "row" if _FIGURE.fullmatch(page.texts[i]) or _FIGURE.fullmatch(page.texts[i + 1]) else None


def _short(line: Line) -> str:
    """The feature of a short line that its form does not tell."""
    if line.said.to_reader:
        return "page"
    if line.said.reports:
        return "sentence"
    return "stop" if ends(line.text) and len(line.text.split()) >= 2 else "short"


def _of_prose(page: Page, i: int, *, tail: bool) -> Features:
    line = page.lines[i]
    if _talks(page, i, tail=tail):
        return {"page": 1}
    features: Features = {"item": 1} if line.kind == "item" else {"prose": 1, "length": min(len(line.text) / 200, 2)}
    if line.said.reports:
        features["reports"] = 1
    elif page.kinds[i + 1] in END_KINDS and _under_matter(page, i):
        features["at the end"] = 1
    if (tail and _is_teaser(page, i)) or _breaks_off(page, i):
        features["teaser"] = 1
    features.update(_manner(page, i))
    return features


def _manner(page: Page, i: int) -> Features:
    """How a sentence speaks, where news seldom speaks so."""
    return {manner: 1 for manner, speaks_so in _MANNERS if speaks_so(page, i)}


def _talks(page: Page, i: int, *, tail: bool) -> bool:
    """Whether a sentence speaks to the reader: among the page's own lines half as much will do."""
    line = page.lines[i]
    return line.said.talk >= (AMONG_MATTER if tail or (_under_matter(page, i) and not line.said.reports) else 1)


def _under_matter(page: Page, i: int) -> bool:
    """Whether a line stands directly under one of the page's own."""
    return i > 0 and page.lines[i - 1].form.role is Role.BOILERPLATE


def _is_teaser(page: Page, i: int) -> bool:
    """Whether a sentence after the opening of a list of links begins another article."""
    return _teases(page, i) or _tells_headline(page, i) or bool(_LEFT_OFF.search(page.texts[i]))


def _is_bracketed(page: Page, i: int) -> bool:
    """Whether brackets stand round all of a line."""
    text = page.texts[i]
    return text[0] == "(" and text[-1] == ")"


def _calls(page: Page, i: int) -> bool:
    """Whether a line that is no quotation ends with an exclamation mark."""
    text = page.texts[i]
    return text[-1] == "!" and text[0] not in _MARKS


def _tells_who_signs(page: Page, i: int) -> bool:
    """Whether a line begins with the name of who signs, or stands where a publisher tells of itself."""
    signs = bool(page.signers) and page.texts[i].partition(" ")[0].lower().rstrip(",.") in page.signers
    return signs or _tells_of_publisher(page, i)


def _tells_of_publisher(page: Page, i: int) -> bool:
    """Whether a line stands under a heading by which whoever published tells of itself ("About the Gao Relief Council")."""
    words = page.texts[i - 1].split() if page.kinds[i - 1] == "short" else []
    return 1 < len(words) <= LONGEST_ABOUT and words[0].lower() in ABOUT and words[-1][0].isupper()


def _in_capitals(page: Page, i: int) -> bool:
    """Whether most of the words of a line are capitalised, but not all letters are."""
    text = page.texts[i]
    words = text.split() if len(text) <= LONGEST_TEASER else []
    capitals = sum(map(str.isupper, map(_FIRST, words))) if len(words) >= _FEWEST_CAPITALS else 0
    return 3 * capitals > 2 * len(words) and not text.isupper()


_MANNERS: tuple[tuple[str, Callable[[Page, int], bool]], ...] = (
    ("bracketed", _is_bracketed),
    ("calls", _calls),
    ("bio", _tells_who_signs),
    ("capitals", _in_capitals),
)
"""How sentences speak on a page, where news seldom speaks so."""


def opens_tail(page: Page, i: int) -> bool:
    """Whether a line may open the part of the page after the article: it is no link to one other article."""
    kind = page.kinds[i]
    if kind not in TAIL_STARTS - _IN_BETWEEN:
        return False
    return kind != "related" or len(page.texts[i].split()) < _LINKED or fields.known(page.texts[i])


def _breaks_off(page: Page, i: int) -> bool:
    """Whether a sentence under a headline is left off in brackets, as the beginnings of other articles are."""
    return i > 1 and page.kinds[i - 1] == "short" and bool(_BRACKETED_OFF.search(page.texts[i]))


def _tells_headline(page: Page, i: int) -> bool:
    """Whether a sentence tells what the headline directly above it says."""
    above = page.lines[i - 1]
    return i > 0 and above.kind == "short" and echo(above.said.stems, page.said(i).stems) >= TOLD_AGAIN


def _teases(page: Page, i: int) -> bool:
    """Whether a sentence among related links begins another article: headlines and sentences take turns there."""
    text = page.texts[i]
    if page.kinds[i - 1] not in _OVER_TEASER or page.kinds[i + 1] == "prose" or len(text) > LONGEST_TEASER:
        return False
    again = page.kinds[i + 2] == "prose" and _over_teaser(page, i + 1)
    before = page.kinds[i - 2] == "prose" and _over_teaser(page, i - 3)
    return (again or before) and not (under_a_list(page, i) and page.said(i).reports)


def _over_teaser(page: Page, i: int) -> bool:
    """Whether a line may be what stands over the beginning of another article: a headline, a date or a link."""
    kind = page.kinds[i]
    return kind in _OVER_TEASER and (kind != "short" or len(page.texts[i].split()) >= _HEADLINE)


def under_a_list(page: Page, i: int) -> bool:
    """Whether several headlines in a row stand before a line, and before them what opens a list of links."""
    start, first = i, max(0, i - LONGEST_LIST)
    while start > first and page.kinds[start - 1] == "short" and len(page.texts[start - 1].split()) >= _HEADLINE:
        start -= 1
    return i - start >= 2 and page.kinds[start - 1] == "related"


# ------------------------------------------------------------------ the title


def of_title(page: Page, i: int, lead: frozenset[str], prose_before: float, distance: int) -> Features:
    """What speaks for and against a line being the title; *lead*: the stems of the first paragraphs."""
    line = page.lines[i]
    back = echo(line.said.stems, lead)
    features: Features = {
        "line": 1,
        "echo": back,
        "second": _second(page, i, lead) or (back < ECHOED and _under_another(page, i)),
        "dated": (dated := _dated(page, i)),
        "heading": _heads_one_of_several(page, i),
        "top": _on_top(page, i),
        "entry": _is_clock(page.texts[i - 1]) or _is_clock(line.text) or _is_posted(page, i),
        "run": sum(page.kinds[at] == "short" for at in (i - 1, i + 1)),
        "far": min(6, distance),
        "after prose": prose_before,
        "reader": line.said.to_reader,
        "letterhead": _is_letterhead(line.text),
        "sums up": i > 0 and heads_summary(page.texts[i - 1]),
        "over text": _stands_over_text(page, i),
        "event": _tells_event(page, i),
        **_shape(line, back, page.copies(i)),
        **_form_of(line, said=dated or page.copies(i) > 0),
    }
    if read := line.said.byline:
        features["signed"] = 3 if read[1] else 1
    return features


def _shape(line: Line, back: float, copies: int) -> Features:
    """How the words of a line stand; *back*: the share of its stems that come back, *copies*: how often it stands again."""
    words = pieces(line.text)
    told = [word for word in words if word[0].isalpha() or word[0] in _MARKS]
    report, strange = names_report(line), back < ECHOED
    features: Features = {
        "words": len(told) >= _HEADLINE,
        "headline": len(told) >= _LONG_HEADLINE,
        "one word": len(words) == 1,
        "report": report,
        "bare": len(told) < _HEADLINE - report and strange,
        "copies": min(2, copies) * back * (len(words) >= _HEADLINE),
        "listed": len(told) > _HEADLINE and strange and not report and _all_capitalised(words),
        "joints": _is_glued(line.text),
    }
    return features | _figures(line.text, told, report=report) if len(words) <= SHORT_TITLE else features


def _is_glued(text: str) -> bool:
    """Whether words of a line are glued together."""
    if len(_JOINT.findall(text)) < _FEWEST_JOINTS:
        return False
    return len(_JOINT.findall(_NAMED_JOINT.sub("", text))) >= _FEWEST_JOINTS


def _figures(text: str, told: list[str], *, report: bool) -> Features:
    """What the figures in a few words say; *told*: the words that are none, *report*: one says what kind of report it is."""
    numbered = _NUMBERED.search(text) is not None and not (report and len(told) > _HEADLINE)
    return {"numbered": numbered, "tells year": _YEAR.search(text) is not None}


def names_report(line: Line) -> bool:
    """Whether a line of several words says what kind of report the page is."""
    return len(line.said.words) > 1 and not KINDS_OF_REPORT.isdisjoint(line.said.words)


def _all_capitalised(words: list[str]) -> bool:
    """Whether all words that begin with a letter begin with a capital."""
    return all(word[0].isupper() and word.lower() not in DANGLING for word in words if word[0].isalpha())


def _form_of(line: Line, *, said: bool) -> Features:
    """What the form of a line and its markup say; *said*: a date or a copy says that it is the title."""
    prose, mark = line.kind == "prose", line.unit.mark
    features: Features = {
        "item": line.kind == "item",
        "filed": line.kind == "filed",
        "colon": line.text.endswith(":"),
        "long": len(line.text) > _LONG_TITLE,
        "inner stop": line.kind == "short" and has_inner_stop(line.text),
        "full stop": fields.without_emoji(line.text).endswith("."),
        "prose": prose,
        "bare prose": prose and not (said or mark),
    }
    return features | {mark: 1.0} if mark in ("h1", "h2") else features


def _on_top(page: Page, i: int) -> bool:
    """Whether a line is the first of the page, but for the page's own."""
    return i <= FARTHEST_TOP and all(page.lines[at].form.role is not None for at in range(i))


def _second(page: Page, i: int, lead: frozenset[str]) -> bool:
    """Whether a line stands directly under another that may as well be the title."""
    at = i - 1
    while at >= 0 and page.kinds[at] in _UNDER_TITLE:
        at -= 1
    if page.kinds[at] != "short" or len(page.texts[at].split()) < _HEADLINE or _names_page(page, at, i):
        return False
    return _may_head(page, at, lead)


def _under_another(page: Page, i: int) -> bool:
    """Whether a line stands directly under a shorter one that is no name, and a date or an author follows both."""
    above = page.lines[i - 1] if i and page.kinds[i - 1] == "short" else None
    if above is None or page.kinds[i] != "short" or not _HEADLINE <= len(above.text.split()) < len(page.texts[i].split()):
        return False
    return not _like_a_name(above.text) and not above.said.to_reader and above.said.byline is None and _dated(page, i)


def _may_head(page: Page, i: int, lead: frozenset[str]) -> bool:
    """Whether a line over another may be the headline: its words come back, and it says more than the kind of a report."""
    line = page.lines[i]
    if len(line.said.words) <= LONGEST_KIND and names_report(line):
        return False
    if line.text[0] in _MARKS and line.text[-1] in _MARKS_AFTER and len(line.text.split()) >= _LONG_HEADLINE:
        return True
    told = len(line.said.stems & lead)
    if told and len(line.text.split()) >= _LONG_HEADLINE and not _like_a_name(line.text):
        return True
    return told >= FEWEST_ECHOED and echo(line.said.stems, lead) >= ECHOED


def _names_page(page: Page, at: int, i: int) -> bool:
    """Whether a line may be the name of the site or of the office on top of the page, and the other line is none."""
    return _on_top(page, at) and _like_a_name(page.texts[at]) and not _like_a_name(page.texts[i])


def _like_a_name(text: str) -> bool:
    """Whether a line may be the name of a site: all its longer words are capitalised, and none is a figure."""
    return not any(word[0].isdigit() for word in text.split()) and all(word[0].isupper() for word in LONG_WORD.findall(text))


def _stands_over_text(page: Page, i: int) -> bool:
    """Whether a few words are the first line of the page, a blank line and running text directly under them."""
    if page.kinds[i + 1] != "prose" or not page.lines[i + 1].unit.gap or not _on_top(page, i):
        return False
    words = page.texts[i].lower().split()
    return len(words) > 1 and words[0] not in GIVEN_NAMES and SITE_WORDS.isdisjoint(words) and SECTION_WORDS.isdisjoint(words)


def _tells_event(page: Page, i: int) -> bool:
    """Whether the first line of the page, a few words directly over its text, tells of an event."""
    words = page.said(i).words
    if page.kinds[i + 1] != "prose" or not 1 < len(words) <= LONGEST_EVENT or not _on_top(page, i):
        return False
    return fields.tells_event(words)


def _is_letterhead(text: str) -> bool:
    """Whether a line may be the name of an office, as it stands over the date of a statement."""
    words = text.lower().split()
    if words[0] in OFFICES:
        return _like_a_name(text)
    if text.isupper() and words[-1] in INSTITUTIONS and len(words) <= LONGEST_LETTERHEAD:
        return not fields.tells_event(words)
    return len(words) <= LONGEST_LETTERHEAD and not OFFICES_ABROAD.isdisjoint((words[0], words[-1]))


def _is_posted(page: Page, i: int) -> bool:
    """Whether a line is the account over a post."""
    return page.kinds[i + 1] == "post age" or _ACCOUNT.search(page.texts[i]) is not None


def _is_clock(text: str) -> bool:
    """Whether a line is an hour, as it stands over the entries of a running report."""
    return bool(_CLOCK.fullmatch(text))


def _heads_one_of_several(page: Page, i: int) -> bool:
    """Whether a line and the paragraph under it stand before or after another such pair."""
    if page.kinds[i + 1] != "prose":
        return False
    return any(_heads_paragraph(page, at) for at in (i + 2, i + 3, i - 2)) and not (i > 0 and page.said(i - 1).to_reader)


def _heads_paragraph(page: Page, i: int) -> bool:
    """Whether a line of some words stands directly over a paragraph."""
    return page.kinds[i] == "short" and page.kinds[i + 1] == "prose" and len(page.texts[i].split()) >= _HEADLINE - 1


def may_be_title(page: Page, i: int) -> bool:
    """Whether a line is a candidate for the title: no account over the age of its post."""
    line = page.lines[i]
    printed = line.kind == "filed" and _YEAR.search(line.text) is not None and len(line.text.split()) >= SHORTEST_FILED
    if page.kinds[i + 1] == "post age":
        return False
    return (line.kind in ("short", "item", "prose") or printed) and line.form.role is None and len(line.text) <= _LONGEST_TITLE


def _is_given_name(page: Page, i: int) -> bool:
    """Whether a line is a person's name that begins with a known given one."""
    text = page.texts[i]
    return page.kinds[i] == "short" and fields.begins_with_given_name(text) and fields.person(text)


def _dated(page: Page, i: int) -> bool:
    """Whether a date or an author follows a line, with the page's buttons and one line that sums up between."""
    passed = False
    for at in range(i + 1, min(i + 5, len(page))):
        if page.kinds[at] in _SIGNS or _is_given_name(page, at):
            return True
        if page.kinds[at] not in _QUIET:
            if passed or page.kinds[at] not in ("short", "prose") or len(page.texts[at].split()) < _SUMMARY:
                return False
            passed = True
    return False


# ------------------------------------------------------------------ the standfirst


def of_standfirst(page: Page, i: int, title: int, rest: list[int], parted: float) -> Features:
    """What speaks for and against a line under the title being the standfirst; *rest*: the paragraphs after it."""
    text, after = page.texts[i], page.texts[rest[0]]
    own = page.said(i).stems
    line = page.kinds[i] == "short"
    back = echo(own, page.stems(rest[: 4 if line else 2]))
    return {
        "picture": _under_picture(page, i),
        "short": len(text) <= 200,
        "more": inner_stops(text),
        "echo": back,
        "afresh": back * _begins_afresh(after, own),
        "parted": parted,
        "gap": _set_off(page, i, rest),
        "filed": page.said(rest[0]).filed is not None,
        "dated": (dated := _tells_day(page.said(i))),
        "dated after": not dated and _tells_day(page.said(rest[0])),
        "quoted": text[0] in '"“«„',
        "alone": len(rest) == 1,
        **(_of_second_line(page, i, title) if line else _of_summing_up(page, i, title, rest[0])),
    }


def _of_second_line(page: Page, i: int, title: int) -> Features:
    """What speaks for and against a line under the title that is no sentence."""
    dated = any(page.kinds[at] in _MATTER for at in range(title + 1, i))
    return {
        "line": 1,
        "under": i == title + 1,
        "late": dated and page.kinds[i + 1] != "caption",
        "shows": shows(page.texts[i]),
        "summary": _alone_under_summary(page, i) and not names_report(page.lines[title]),
    }


def _of_summing_up(page: Page, i: int, title: int, after: int) -> Features:
    """What speaks for and against a sentence under the title."""
    return {
        "sentence": 1,
        "as long": len(page.texts[i]) > AS_LONG * len(page.texts[after]),
        "retold": _told(page, title, after) - _told(page, title, i),
        "summary": _alone_under_summary(page, i) and not names_report(page.lines[title]),
    }


def _set_off(page: Page, i: int, rest: list[int]) -> bool:
    """Whether more blank lines stand between a line and the paragraph under it than between paragraphs."""
    gaps = [page.lines[at].unit.gap for at in rest]
    return len(rest) > 1 and rest[0] == i + 1 and gaps[0] > max(gaps[1:])


def _told(page: Page, title: int, i: int) -> float:
    """The share of the title's stems that a line has."""
    return echo(page.said(title).stems, page.said(i).stems)


def _alone_under_summary(page: Page, i: int) -> bool:
    """Whether a line and then running text stand under the heading, without a colon, of what sums an article up."""
    above = page.texts[i - 1]
    return page.kinds[i + 1] == "prose" and heads_summary(above) and above[-1] != ":"


def _under_picture(page: Page, i: int) -> bool:
    """Whether a picture, a player or a credit alone stands directly before a line."""
    before = page.texts[i - 1]
    if page.kinds[i - 1] in _PICTURES:
        return not heads_summary(before)
    return len(before.split()) <= LONGEST_CREDIT and (page.kinds[i - 1] == "caption" or fields.agency(before))


def _begins_afresh(text: str, told: frozenset[str]) -> bool:
    """Whether a paragraph begins with a name that was told before, as if it had not been."""
    first = LONG_WORD.search(" ".join(text.split()[:_FIRST_WORDS]))
    return first is not None and first[0][0].isupper() and lowered(first[0])[:STEM] in told


def _tells_day(said: Said) -> bool:
    """Whether a sentence says on which day of the week."""
    return not _days_of_the_week().isdisjoint(said.words)


@cache
def _days_of_the_week() -> frozenset[str]:
    """The names of weekdays that are no other words."""
    return frozenset(word for word in (*WEEKDAYS, *weekdays()) if len(word) > SHORTEST_DAY)
