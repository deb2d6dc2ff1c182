"""What a line is by the lines beside it: captions without a label, pull quotes, names under "By"."""

from __future__ import annotations

import re
from collections.abc import Callable

from conflictnews.languages.en.page_words import (
    AUXILIARIES,
    PRESENT,
    REPORTED,
)
from conflictnews.layout import fields
from conflictnews.layout.dateline import is_known_place
from conflictnews.layout.days import days_in
from conflictnews.layout.forms import is_credited, shown_before_credit
from conflictnews.layout.page import Form, Line, Page
from conflictnews.layout.wording import ends, has_inner_stop, heads_summary, key, shows
from conflictnews.models import Role
from conflictnews.patterns import lazy_re
from conflictnews.tables.agencies import CREDITED_AGENCIES
from conflictnews.tables.boilerplate.pictures import PICTURE_LABELS
from conflictnews.tables.boilerplate.readers import ADDRESSES, OURSELVES

LONGEST_CAPTION = 400
"""No caption has more characters."""

SHORTEST_MESSAGE = 5
"""A message that does not end like a sentence has no fewer words."""

LONGEST_CREDIT = 60
"""A line that is nothing but a credit has no more characters."""

LONGEST_PROMOTION = 150
"""A sentence of a newsletter's box has no more characters."""

LONGEST_SIGNATURE = 80
"""A caption is signed in no more characters."""

LONGEST_PLEA = 500
"""A sentence there in which those who make the page speak of themselves has no more."""

LONGEST_SIGNED = 3
"""Whose picture it is, without a word that says so, is told in no more words."""

LONGEST_NAME = 6
"""A name has no more words."""

LONGEST_ENUMERATION = 30
"""A sentence enumerates no more items, each in a line of its own."""

SHORTEST_POINT, LONGEST_SUMMARY = 4, 10
"""A line of a box that sums an article up has as many words at least, the box no more lines."""

LONGEST_OPENING = 8
"""What opens a list of links has no more words."""

_AFTER_CAPTION = frozenset({"prose", "rule", "image", "stated", "byline", "sharing", "caption"})
_BUTTON = 3
"""A button has no more words."""

_BOX = frozenset({"newsletter", "advertising", "sharing"})
SHORTEST_MORE = 5
"""A paragraph that a pull quote is taken from has more characters than that besides."""

LONGEST_PULLED = 250
"""A pull quote has no more characters."""

SHORTEST_QUOTED, SHORTEST_PULLED, LONGEST_PULLED_WORDS = 4, 6, 60
"""A pull quote has as many words at least, in quotation marks and without, and no more."""

FOOTNOTE_REACH = 40
"""A footnote stands no more lines under the paragraph that it belongs to."""

QUOTE_REACH = 10
"""A pull quote stands no more lines from the paragraph that it is taken from."""

_PICTURE_LABEL = lazy_re(rf"(?:{'|'.join(form.pattern for form in PICTURE_LABELS)})[,:.]*\Z", re.IGNORECASE)
_SIGNED_PICTURE = lazy_re(r"(?<=[.!?…])\s?[–—-] ?[A-Z][\w.]+(?: [A-Z][\w.]+){0,2}\Z")
_CREDIT_AFTER = lazy_re(r"(\w[^()\[\]]*)\s[(\[][^()\[\]]*[)\]]\W*\Z")
_NAMED_PICTURE = lazy_re(r"([A-Z][A-Z'-]+(?: [A-Z'-]+){0,4})\. [A-Z][^\W\d_]*[a-z]")
_FOOTNOTE = lazy_re(r"(\d{1,2}) [A-Z]")
_QUOTED = lazy_re('["“”«»„]')
_QUOTES = "\"'“”‘’«»„ "


def pictured(page: Page, i: int) -> bool:
    """Whether the line before says that this one is about a picture ("Image source", "1 of 12")."""
    return page.kinds[i - 1] not in ("", "prose") and _PICTURE_LABEL.match(page.texts[i - 1]) is not None


def seen_together(page: Page) -> Page:
    """The page, its lines read again beside each other."""
    lines = list(page.lines)
    count = 0
    for i, line in enumerate(lines):
        if line.form.role is None:
            lines[i] = _again(page, i, line, before=count)
        count += line.kind == "prose"
    return Page(tuple(lines))


def _again(page: Page, i: int, line: Line, *, before: int) -> Line:
    """A line with the form that its neighbours give it; *before*: how many paragraphs stand before it."""
    if page.kinds[i - 1] == "label" and _names(line.text):
        read = line.said.byline
        return line.as_(Form("byline", Role.BYLINE, byline=read[0] if read else fields.names(line.text)))
    for question, form in _QUESTIONS.get(line.kind, ()):
        if question(page, i, before):
            return line.as_(form)
    return line


def _is_message(page: Page, i: int, _: int) -> bool:
    """Whether a line is what the sender of a message says, who stands before it, and no more than a word of the chat."""
    if page.kinds[i - 1] != "message":
        return False
    headline = page.texts[i].isupper() and page.kinds[i + 1] == "prose"
    return not headline and (ends(page.texts[i]) or len(page.texts[i].split()) >= SHORTEST_MESSAGE)


def _speaks(page: Page, i: int, _: int) -> bool:
    """Whether a line is said in an interview, or announces the items under it."""
    return page.speaks(i) or (page.texts[i][-1] == ":" and _enumerates(page, i + 1))


def _sums_up_in_points(page: Page, i: int, _: int) -> bool:
    """Whether a line without a bullet is one of several in a box that sums the article up, and no text of it."""
    several = page.sums_up and _is_point(page, i) and (_is_point(page, i - 1) or _is_point(page, i + 1))
    return several and under_summary(page, i, lambda at: _is_point(page, at))


def under_summary(page: Page, i: int, is_one: Callable[[int], bool]) -> bool:
    """Whether a line is one of several under a heading that says that they sum the article up; *is_one*: what they all are."""
    if not page.sums_up:
        return False
    above, last = i - 1, max(-1, i - LONGEST_SUMMARY)
    while above > last and is_one(above) and not heads_summary(page.texts[above]):
        above -= 1
    return heads_summary(page.texts[above])


def _is_point(page: Page, i: int) -> bool:
    """Whether a line may be one of several that sum an article up."""
    return page.kinds[i] == "short" and len(page.texts[i].split()) >= SHORTEST_POINT and page.said(i).byline is None


def _enumerates(page: Page, i: int, _: int = 0) -> bool:
    """Whether a line is one of several that a colon announces, with small letters and a semicolon after the first."""
    if not _is_small_item(page.texts[i]):
        return False
    first, last = i, max(0, i - LONGEST_ENUMERATION)
    while first > last and _is_small_item(page.texts[first]):
        first -= 1
    return page.texts[first][-1] == ":" and ";" in (page.texts[i][-1], page.texts[first + 1][-1])


def _is_small_item(text: str) -> bool:
    """Whether a line begins with a small letter and ends as the items of a sentence do."""
    return text != "" and text[0].islower() and text[-1] in ";.,"


def _announces_links(page: Page, i: int, _: int) -> bool:
    """Whether a few words with a colon stand over lines that are neither text nor items: links to other pages."""
    text = page.texts[i]
    if text[-1] != ":" or len(text.split()) > LONGEST_OPENING or _enumerates(page, i + 1):
        return False
    after = page.kinds[i + 1], page.kinds[i + 2]
    return after[0] == "short" and after[1] not in ("prose", "item", "") and not any(map(str.isdigit, text))


def _tells_office(page: Page, i: int, _: int) -> bool:
    """Whether a line says what the person does whose name stands over it."""
    return fields.office(page.texts[i]) and fields.byline(page.texts[i - 1] or ".") is not None


def _is_footnote(page: Page, i: int, _: int) -> bool:
    """Whether a line begins with a number that stands, glued to a word or a stop, in a paragraph before it."""
    found = _FOOTNOTE.match(page.texts[i]) if page.texts[i][0].isdigit() else None
    if found is None:
        return False
    mark = re.compile(rf"[^\W\d_][,.;”\")]?{found[1]}(?!\S)")
    return any(line.kind == "prose" and mark.search(line.text) for line in page.lines[max(0, i - FOOTNOTE_REACH) : i])


def _names(text: str) -> bool:
    """Whether a line under "By" is a name."""
    return len(text.split()) <= LONGEST_NAME and text[0].isupper() and not any(map(str.isdigit, text))


def _promoted(page: Page, i: int, before: int) -> bool:
    """Whether a line between two lines of a newsletter's box is part of it."""
    if not _boxed(page, i) or (not before and _is_point(page, i)):
        return False
    line = page.lines[i]
    long = len(line.text) > LONGEST_PROMOTION
    if long and (OURSELVES.isdisjoint(line.said.words) or _QUOTED.search(line.text)):
        return False
    return not line.said.byline and not line.said.reports


def _boxed(page: Page, i: int) -> bool:
    """Whether a line that is not too long for it stands between two of a newsletter's box, or over a button."""
    if page.kinds[i - 1] not in _BOX or len(page.texts[i]) > LONGEST_PLEA:
        return False
    button = page.kinds[i + 1] == "short" and len(page.texts[i + 1].split()) <= _BUTTON
    return button or page.kinds[i + 1] in _BOX | {"navigation"}


def _captions(page: Page, i: int, before: int) -> bool:
    """Whether a sentence is a picture's caption: said so, with a credit, printed twice, or with its day at the end."""
    text = page.texts[i]
    if len(text) > LONGEST_CAPTION:
        return False
    if pictured(page, i) or page.copies(i) or _closes_with_day(text) or _credited_below(page, i, before):
        return True
    return _captions_before_text(page, i, before) if before <= 1 else _signs_picture(text)


def _captions_before_text(page: Page, i: int, before: int) -> bool:
    """Whether a sentence that is among the first of a page is a caption."""
    if (not before and _names_picture(page, i)) or _shown_over_credit(page, i) or _under_credit(page, i):
        return True
    return _captions_early(page, i) if page.kinds[i + 1] in _AFTER_CAPTION else _signs_picture(page.texts[i])


def _names_picture(page: Page, i: int) -> bool:
    """Whether a line before the text begins with a few words in capitals and a full stop, which are no place ("AT GAO. …")."""
    named = _NAMED_PICTURE.match(page.texts[i])
    return named is not None and page.said(i).filed is None and not is_known_place(named[1])


def _shown_over_credit(page: Page, i: int) -> bool:
    """Whether one sentence stands between an image and a name in capitals, no heading: whose picture it is."""
    below = page.texts[i + 1]
    named = (
        page.kinds[i + 1] == "short"
        and len(below.split()) <= LONGEST_SIGNED
        and all(word[0].isupper() for word in below.split())
        and page.kinds[i + 2] == "prose"
    )
    return named and page.kinds[i - 1] == "image" and not has_inner_stop(page.texts[i])


def _under_credit(page: Page, i: int) -> bool:
    """Whether a short sentence stands between whose picture it is and a longer one with which the text begins."""
    credit = page.kinds[i - 1] == "caption" and _only_credits(page.texts[i - 1])
    text, after = page.texts[i], page.texts[i + 1]
    return credit and page.kinds[i + 1] == "prose" and not has_inner_stop(text) and 2 * len(text) < len(after)


def _captions_early(page: Page, i: int) -> bool:
    """Whether a sentence before the text shows something, or stands under whose picture it is."""
    return shows(_SIGNED_PICTURE.sub("", page.texts[i])) or _credited_above(page, i) or _of_an_agency(page.lines[i])


def _of_an_agency(line: Line) -> bool:
    """Whether a sentence that reports nothing ends with the agency whose picture it is in brackets ("… on Thursday. (AP)")."""
    return line.text[-1] == ")" and not line.said.reports and is_credited(line.text)


def _signs_picture(text: str) -> bool:
    """Whether a sentence that shows something ends with whose picture it is."""
    signed = _SIGNED_PICTURE.search(text, max(0, len(text) - LONGEST_SIGNATURE))
    return signed is not None and shows(text[: signed.start()])


def _credited_below(page: Page, i: int, before: int) -> bool:
    """Whether whose picture it is stands under a line that is no paragraph among others."""
    below = page.kinds[i + 1] == "caption" and _only_credits(page.texts[i + 1]) and page.kinds[i + 2] != ""
    single = before <= 1 and page.kinds[i + 2] != "prose" and not has_inner_stop(page.texts[i])
    return below and (page.kinds[i - 1] != "prose" or single)


def _credited_above(page: Page, i: int) -> bool:
    """Whether whose picture it is stands over a line that reports nothing."""
    above = page.kinds[i - 1] == "caption" and _only_credits(page.texts[i - 1])
    return above and page.kinds[i + 1] != "prose" and not page.said(i).reports


def _only_credits(text: str) -> bool:
    """Whether a caption is nothing but whose picture it is: no sentence stands before the credit."""
    if len(text) > LONGEST_CREDIT or shown_before_credit(text):
        return False
    if text.partition(": ")[2][:1].islower() or (len(text.split()) > LONGEST_NAME and not is_credited(text)):
        return False
    said = _CREDIT_AFTER.search(text)
    return said is None or text[: said.end(1)].isupper()


def _tells(text: str) -> bool:
    """Whether a sentence tells what happened, and shows nothing."""
    words = {word.strip("\"'“”.,").lower() for word in text.split()}
    return not ((REPORTED | AUXILIARIES | ADDRESSES | OURSELVES) - PRESENT).isdisjoint(words)


def _closes_with_day(text: str) -> bool:
    """Whether a single sentence ends with a whole date, as captions do ("… in Derik, Syria, Sunday, 2 October 2022.")."""
    if len(text) > LONGEST_CAPTION // 2 or not any(map(str.isdigit, text[-12:])) or _tells(text):
        return False
    tail = text[-40:]
    return any(day.value and len(tail.rstrip(" .")) - day.end <= 0 and "," in tail[: day.start + 1] for day in days_in(tail))


def _of_agency(page: Page, i: int, before: int) -> bool:
    """Whether a line before the text that reports nothing ends with the agency whose picture it is ("A car in Gao. AP")."""
    if before:
        return False
    shown, stop, agency = page.texts[i].rpartition(". ")
    if not stop or agency.strip(".") not in CREDITED_AGENCIES or len(shown) > LONGEST_PROMOTION:
        return False
    return page.kinds[i + 1] in _AFTER_CAPTION and not page.said(i).reports


def _shown_on_a_day(page: Page, i: int, _: int) -> bool:
    """Whether a line ends with a whole day and, in brackets, whose picture it is ("… in Gao - 3 May 2023 (Civil Defense)")."""
    text = page.texts[i]
    credit = _CREDIT_AFTER.search(text) if text[-1] == ")" and len(text) <= LONGEST_CAPTION else None
    shown = credit[1].rstrip() if credit else ""
    tail = shown[-30:]
    return len(shown.split()) > LONGEST_NAME and any(day.value and day.end == len(tail) for day in days_in(tail))


def _pulled(page: Page, i: int, before: int) -> bool:
    """Whether a line stands again, whole, in a paragraph nearby."""
    text = page.texts[i]
    if not before or len(text) > LONGEST_PULLED:
        return False
    quoted = text[0] in _QUOTES
    own = key(text.strip(_QUOTES)) if quoted or text[-1] in _QUOTES else page.said(i).key
    near = range(max(0, i - QUOTE_REACH), min(len(page), i + QUOTE_REACH + 1))
    if "\n".join(page.keys[near.start : near.stop]).count(own) < 1 + (own == page.said(i).key):
        return False
    long = (SHORTEST_QUOTED if quoted else SHORTEST_PULLED) <= len(own.split()) <= LONGEST_PULLED_WORDS
    return long and any(_holds(page, at, own) for at in near)


def _holds(page: Page, i: int, own: str) -> bool:
    """Whether a line is a paragraph that says what another line says, and more."""
    text, whole = page.texts[i], page.keys[i]
    return page.kinds[i] == "prose" and len(text) > len(own) + SHORTEST_MORE and own in whole and own != whole


_Question = Callable[[Page, int, int], bool]
"""A question about a line of a page before which so many paragraphs stand."""

_CAPTION = Form("caption", Role.CAPTION)
_MATTER: tuple[tuple[_Question, Form], ...] = (
    (_is_footnote, Form("footnote", Role.BOILERPLATE)),
    (_promoted, Form("newsletter", Role.BOILERPLATE)),
    (_pulled, Form("pull quote", Role.BOILERPLATE)),
)
_QUESTIONS: dict[str, tuple[tuple[_Question, Form], ...]] = {
    "short": (
        (_is_message, Form("prose")),
        (_enumerates, Form("item")),
        (_speaks, Form("prose")),
        (_shown_on_a_day, _CAPTION),
        (_of_agency, _CAPTION),
        (_sums_up_in_points, Form("point", Role.BOILERPLATE)),
        (_tells_office, Form("office", Role.BOILERPLATE)),
        *_MATTER,
    ),
    "prose": (
        (_enumerates, Form("item")),
        (_captions, _CAPTION),
        (_shown_on_a_day, _CAPTION),
        (_of_agency, _CAPTION),
        (_announces_links, Form("related", Role.BOILERPLATE)),
        *_MATTER,
    ),
}
"""What is asked of a line of each kind, in order, and what it is if the answer is yes."""
