"""What every unit of a page is by its own form, before it is known where the article begins."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache

from attrs import evolve

from conflictnews.languages.en.line_words import BODY_HEADINGS
from conflictnews.languages.en.page_words import NO_FIGURES, TALLIES
from conflictnews.layout import fields
from conflictnews.layout.dateline import Filed, alone, names_place, parse
from conflictnews.layout.days import day_in
from conflictnews.layout.glued import LONGEST_MESSAGE_HEAD, cuts, message_head
from conflictnews.layout.page import Form, Line, Page
from conflictnews.layout.said import Said
from conflictnews.layout.stated import LONGEST, Stated, is_sentence, stated, unread
from conflictnews.layout.unit import Unit
from conflictnews.layout.wording import AGENCY, ends, heads_summary
from conflictnews.models import Role
from conflictnews.patterns import lazy_re
from conflictnews.tables.boilerplate import BYLINE_LABELS
from conflictnews.tables.boilerplate.letterheads import INVOCATIONS
from conflictnews.tables.boilerplate.pictures import CAPTIONS, CREDITS, PLATFORMS
from conflictnews.tables.signing import REPORTING

LONG_LINE = 14
"""A line of as many words with a full stop inside is text."""

FEWEST_MARKED, FEWEST_ANNOUNCED, FEWEST_SAID = 4, 5, 6
"""Running prose has as many words: after a marker in brackets, before a colon, with a full stop."""

MOST_DATES = 12
"""No article states its date more often; what a page of dates has beyond is not read."""

LONGEST_LINE = 400
"""What has more characters is text or an item of a list, without further ado."""

LONGEST_DATELINE = 90
"""A line that is a dateline as a whole has no more characters."""

SHORTEST_SHOWN = 4
"""What a picture shows is told in as many words."""

LONGEST_LABEL = 30
"""The label over a name, in a line of its own, has no more characters."""

LONGEST_TALLY = 4
"""What a line counts is told in no more words."""

_STOPS_UNSPACED = "。！？"
SHORTEST_UNSPACED = 15
"""A sentence in a script without blanks has as many characters."""

LONGEST_INDEXED = 4
"""A subject of a database has no more words."""

SHORTEST_HEADLINE = 8
"""A headline behind the label of a picture or a video has as many words."""

SHORTEST_SUBJECT = 3
"""The subject of a mail that is its title has as many words."""

SHORTEST_ROW = 2
"""A row of counts has no fewer."""

SHORTEST_FILED = 40
"""A line that is text because it begins with a dateline has more characters."""

LONGEST_FIELD = 160
"""The value of a database's field is no longer."""

_SHORT, _PROSE, _ITEM, _PICTURED = Form("short"), Form("prose"), Form("item"), Form("caption", Role.CAPTION)
_DIGIT = lazy_re(r"\d")
_INNER_END = lazy_re(r"[^\W\d_]{3}[.!?…][\"'”’»)]?(?:\[\d{1,3}\]){0,5} [^\W\d_a-z]")
_CAPTION = lazy_re("|".join(f"(?:{form.pattern})" for form in CAPTIONS), re.IGNORECASE)
_CREDIT = lazy_re(
    "(?:{})\\s*\\.?\\s*\\Z".format(
        "|".join(form.pattern.replace("AGENCY", AGENCY).replace("PLATFORM", "|".join(PLATFORMS)) for form in CREDITS)
    )
)
_CREDIT_SIGNS = tuple("/ ) ] © hoto PHOTO Image Picture Credit Foto Fot. Фото фото Archiv".split())
_AGENCY_IN_BRACKETS = lazy_re(rf"\((?:{AGENCY})\)\.?")
_AGENCIES_ALONE = lazy_re(rf"\((?:\w+ )?(?:{AGENCY})(?:\W+\w+){{0,6}}\)\.?")
_CITED = lazy_re(
    r"(?P<author>[^\W\d_][^\d:;]{2,60}?)\. (?P<paper>[^\d:;]{3,60}); "
    r"[^;\[\]]{2,60} \[[^\[\]]{2,60}\] ?(?P<day>\d{1,2} \w{3,9} \d{4})\b.{0,30}\Z"
)
_REPORTED_BY = lazy_re(rf"(?:{REPORTING}) by\s?:\s?([^;:]{{4,60}}?)\.?", re.IGNORECASE)
_TITLE_BEFORE_BAR = 4
"""A line in pieces whose first has as many words is no list of sections but a title with its site."""

_TITLE_BEHIND_BAR = 5
"""What stands behind its only bar, with as many words, is a title under its kicker ("Breaking | …")."""

_REACHED = lazy_re(r"[\w.+-]{1,64}@[\w-]{1,63}\.[\w.-]{2,}|(?<!\w)\+\d{1,3}(?:[ .()-]{0,2}\d{2,4}){3,5}(?!\d)")
"""An address of a mail, or a telephone's number with the code of its country."""

_BAR_SIGNS = "|/·•;"
_BARS = lazy_re(r"\s[|/·•]\s|;\s")
_SECTION = lazy_re(BODY_HEADINGS.either, re.IGNORECASE)


def parted(units: list[Unit]) -> Iterator[Unit]:
    """Units, those that were glued together parted."""
    for unit in units:
        at = [] if unit.mark else cuts(unit.text)
        if at and not fields.image(unit.text):
            yield from _pieces(unit, at)
        else:
            yield unit


def _pieces(unit: Unit, cuts: list[int]) -> Iterator[Unit]:
    """A unit in pieces."""
    rest, done = unit, 0
    for at in cuts:
        head, rest = rest.cut(at - done)
        done = len(unit.text) - len(rest.text)
        yield head
    yield rest


def prose(text: str) -> bool:
    """Whether a text reads like running prose: a whole sentence, or too long for anything else."""
    if len(text) >= (SHORTEST_UNSPACED if text[-1] in _STOPS_UNSPACED else 140):
        return True
    words = len(text.split())
    if text[0] == "[" and words >= FEWEST_MARKED:
        return True  # what a monitoring service marks is text: "[REPORTER] …"
    if text[-1] in ":?":
        return _announces(text)
    return words >= FEWEST_SAID and (ends(text) or _ends_inside(text, words))


def _announces(text: str) -> bool:
    """Whether some words with a colon, or a long question, are text."""
    words = text.split()
    told = sum(any(map(str.isalnum, word)) for word in words)
    return told >= FEWEST_ANNOUNCED and (text[-1] == ":" or len(words) > LONG_LINE)


def _ends_inside(text: str, words: int) -> bool:
    """Whether a sentence ends inside a line that is long, or has emoji in the place of its last full stop."""
    long = words >= LONG_LINE or fields.without_emoji(text) != text
    return long and bool(_INNER_END.search(text))


def long_item(line: Line) -> bool:
    """Whether a line is an item of a list that says more than a name."""
    return line.kind == "item" and len(line.text.split()) >= 7


def firm(line: Line) -> bool:
    """Whether a line is text beyond doubt: running prose, or a list item that is a whole sentence."""
    return line.kind == "prose" or (long_item(line) and ends(line.text))


def formed(units: list[Unit]) -> Page:
    """A page of which the form of every unit is known, and no more."""
    lines: list[Line] = []
    dates = 0
    for unit in parted(units):
        said = Said(unit.text, unit.mark)
        form = _form(said, dated=dates < MOST_DATES)
        dates += form.when is not None
        lines.append(Line(unit, form, said))
    if len(lines) == 1 and lines[0].kind == "short" and ends(lines[0].text):
        lines[0] = lines[0].as_(_PROSE)
    return Page(tuple(lines))


def _form(said: Said, *, dated: bool) -> Form:
    """The form of a line; *dated*: it may be a date."""
    return _marked(said) or _long(said) or _answered_first(said, dated=dated and _DIGIT.search(said.text) is not None)


def _answered_first(said: Said, *, dated: bool) -> Form:
    """The form that the first question gives which a line is not too long for; *dated*: it has figures and may be a date."""
    longest = next(limit for limit in _LIMITS if len(said.text) <= limit)
    return next(filter(None, (question(said) for question in _asked(longest, dated=dated))), _SHORT)


@cache
def _asked(length: int, *, dated: bool) -> tuple[Callable[[Said], Form | None], ...]:
    """What is asked of a line of a length; *dated*: it may be a date."""
    return tuple(question for longest, of_dates, question in _QUESTIONS if length <= longest and (dated or not of_dates))


def _marked(said: Said) -> Form | None:
    if said.mark in _FIELDS:
        return _FIELDS[said.mark](said.text, said.text) or _SHORT
    return _MARKS.get(said.mark) if not fields.logo_mark(said.mark, said.text) else Form("logo", Role.BOILERPLATE)


def _long(said: Said) -> Form | None:
    if len(said.text) <= LONGEST_LINE:
        return None
    return _ITEM if fields.bullet(said.text) else _PROSE


def _picture(said: Said) -> Form | None:
    if not fields.image(said.text):
        return None
    return Form("logo", Role.BOILERPLATE) if fields.logo(said.text) else Form("image", Role.IMAGE)


def _address(said: Said) -> Form | None:
    return Form("link", Role.LINK) if fields.link(said.text) else None


def _labelled(said: Said) -> Form | None:
    found = fields.label(said.text)
    if not found:
        return None
    value = said.text[found[1] :].strip().strip("\"'")
    return _FIELDS[found[0]](said.text, value) if found[0] in _FIELDS and value else _empty(found[0], value)


def _empty(name: str, value: str) -> Form | None:
    if name == "byline" and not value:
        return Form("label", Role.BOILERPLATE)
    return Form("empty", Role.BOILERPLATE) if not value and name != "text" else None


def _headed(said: Said) -> Form | None:
    if said.mark[:1] != "h":
        return None
    return Form("section", Role.BOILERPLATE) if _SECTION.fullmatch(said.text.strip(" :")) else _SHORT


def _dated(said: Said) -> Form | None:
    if is_sentence(said.text):
        return None
    when = stated(said.text)
    if not when:
        return Form("unread", _role_unread(said.text)) if unread(said.text, said.words) else None
    filed = Filed(0, when.place, when.date, None) if when.place else None
    role = Role.DATELINE if filed else Role.PUBLISHED
    return Form("stated", role, byline=when.byline, when=when, filed=filed, source=when.agency)


def _role_unread(text: str) -> Role:
    """The role of a date that is not read: one with a day and a month is printed, though its year is open ("Monday 27 May")."""
    day = day_in(text, year=False)
    return Role.PUBLISHED if day is not None and day.value is not None else Role.BOILERPLATE


def _answered(said: Said) -> Form | None:
    """The line over a mail that is quoted in an answer."""
    text = said.text
    head = text[-1] == ":" and any(map(str.isdigit, text)) and fields.boilerplate(text) == "reply"
    return Form("reply", Role.BOILERPLATE) if head else None


def _sent(said: Said) -> Form | None:
    """The head of a message of a chat: it says when, and its sender is no author."""
    day = day_in(said.text) if message_head(said.text) else None
    when = Stated(day.value, updated=False, readings=() if day.value else day.readings) if day else None
    return Form("message", Role.PUBLISHED, when=when) if when else None


def _cited(said: Said) -> Form | None:
    """The line by which a database cites the article: its author, its paper, the day and the page."""
    cited = _CITED.match(said.text) if " [" in said.text else None
    day = day_in(cited["day"]) if cited else None
    if cited is None or day is None:
        return None
    when = Stated(day.value, updated=False, readings=() if day.value else day.readings)
    return Form("stated", Role.PUBLISHED, when=when, byline=cited["author"], source=cited["paper"])


def _signed(said: Said) -> Form | None:
    if len(said.text) <= LONGEST_LABEL and said.text.lower().strip(" :") in BYLINE_LABELS:
        return Form("label", Role.BOILERPLATE)
    return Form("byline") if fields.signed(said.text) else None


def _page_matter(said: Said) -> Form | None:
    known = fields.boilerplate(said.text, said.words)
    if (known == "breadcrumbs" and _only_like_breadcrumbs(said.text)) or (known == "player" and _is_headline(said.text)):
        return None
    if known == "credits" and (signed := _REPORTED_BY.fullmatch(said.text)) and fields.byline(signed[1]):
        return Form("signature", Role.BYLINE)
    return Form(known, Role.BOILERPLATE) if known else None


def _is_headline(text: str) -> bool:
    """Whether a line that begins like the label of a player tells of an event ("Photos: How gunmen burnt Gao")."""
    words = text.lower().split()
    return len(words) >= SHORTEST_HEADLINE and fields.tells_event(words)


def _only_like_breadcrumbs(text: str) -> bool:
    """Whether a line in pieces is a credit, a title with its site, or who wrote and where, and no list of sections."""
    if _has_title(text) or (_may_credit(text) and _CREDIT.match(text)):
        return True
    return text.count(" / ") == 1 and any(map(_names_source, text.split(" / ")))


def _has_title(text: str) -> bool:
    """Whether a line with a bar is a title before its site or behind its kicker, or a person before what that does."""
    first, bar, rest = text.partition(" | ")
    if not bar or len(first.split()) >= _TITLE_BEFORE_BAR:
        return bar != ""
    named = fields.begins_with_given_name(first) and fields.person(first)
    return "|" not in rest and (named or len(rest.split()) >= _TITLE_BEHIND_BAR)


def _names_source(text: str) -> bool:
    """Whether one piece of a line in two is a person or an agency: the other piece is a place."""
    return fields.person(text) or fields.agency_of(text) is not None


def _contact(said: Said) -> Form | None:
    """A line that says where to write or call."""
    may = "@" in said.text or "+" in said.text
    reached = may and _REACHED.search(said.text) is not None
    return Form("contact", Role.BOILERPLATE) if reached and said.byline is None else None


def _filed(said: Said) -> Form | None:
    text = said.text
    filed = alone(text)
    if filed is None:
        return None
    person = fields.person(filed.place or "") and not names_place(filed.place or "")
    return None if person and text[-1] != ":" else Form("filed")


def _captioned(said: Said) -> Form | None:
    tail = said.text[-140:]
    if said.text[0] == "(" and _AGENCIES_ALONE.fullmatch(said.text):
        return Form("credits", Role.BOILERPLATE)
    credited = _may_credit(tail) and (found := _CREDIT.search(tail)) and not _only_signed(said.text, tail, found)
    return _PICTURED if credited or _CAPTION.match(said.text) or _doubled(said.text) else None


def _may_credit(text: str) -> bool:
    """Whether a text has one of the signs without which none says whose picture it is."""
    return any(map(text.__contains__, _CREDIT_SIGNS))


def is_credited(text: str) -> bool:
    """Whether a line says at its end whose picture it is."""
    return _CREDIT.search(text) is not None


def shown_before_credit(text: str) -> bool:
    """Whether words that tell what a picture shows stand before whose it is ("The station of Gao / Photo: courtesy")."""
    credit = _CREDIT.search(text)
    shown = text[: credit.start()].rstrip(" /|-–—") if credit else ""
    return len(shown.split()) >= SHORTEST_SHOWN and not shown.isupper()


def _only_signed(text: str, tail: str, credit: re.Match[str]) -> bool:
    """Whether a credit is nothing but an agency in brackets after a whole sentence that tells what happened."""
    before = f"{text[: len(text) - len(tail)]}{tail[: credit.start()]}".rstrip()
    return bool(_AGENCY_IN_BRACKETS.fullmatch(credit[0].strip())) and ends(before) and len(before.split()) >= 6


def _item(said: Said) -> Form | None:
    return _ITEM if fields.bullet(said.text) or said.mark == "li" else None


def _summed(said: Said) -> Form | None:
    """The heading, with a colon, of what sums an article up."""
    heads = said.text[-1] == ":" and heads_summary(said.text)
    return Form("summary", Role.BOILERPLATE) if heads else None


def _tallies(said: Said) -> Form | None:
    """A line that counts who was harmed: it is text, however short."""
    label, colon, value = said.text.partition(":")
    words = label.lower().split() if colon else []
    if len(words) > LONGEST_TALLY or TALLIES.isdisjoint(words) or not value.strip():
        return _PROSE if _tallies_in_pieces(said.text) else None
    first = value.split()[0].lower().strip(".,;")
    return _PROSE if first in NO_FIGURES or any(map(str.isdigit, first)) else None


def _tallies_in_pieces(text: str) -> bool:
    """Whether every piece between bars has a figure, and one of them counts who was harmed ("4 killed | 6 injured")."""
    if not any(map(text.__contains__, _BAR_SIGNS)):
        return False
    pieces = [piece.lower().split() for piece in _BARS.split(text)]
    return len(pieces) >= SHORTEST_ROW and all(map(_has_figure, pieces)) and any(map(_names_harm, pieces))


def _has_figure(words: list[str]) -> bool:
    """Whether one of a few words is a figure, or stands for one."""
    return len(words) <= LONGEST_TALLY + 1 and any(word[0].isdigit() or word in NO_FIGURES for word in words)


def _names_harm(words: list[str]) -> bool:
    """Whether one of some words says who is counted: those who were harmed."""
    return not TALLIES.isdisjoint(word.strip(":,.") for word in words)


def _text(said: Said) -> Form | None:
    if prose(said.text) or said.text.lower().startswith(INVOCATIONS):
        return _PROSE
    filed = said.filed if len(said.text) > SHORTEST_FILED else None
    return _PROSE if filed and (filed.agency or filed.date) else None


_QUESTIONS: tuple[tuple[int, bool, Callable[[Said], Form | None]], ...] = (
    (LONGEST_LINE, False, _picture),
    (LONGEST_LINE, False, _address),
    (LONGEST_LINE, False, _labelled),
    (LONGEST_LINE, False, _headed),
    (LONGEST_LINE, False, _answered),
    (LONGEST_MESSAGE_HEAD, True, _sent),
    (LONGEST_FIELD, True, _cited),
    (LONGEST, True, _dated),
    (LONGEST_FIELD, False, _tallies),
    (LONGEST_FIELD, False, _signed),
    (LONGEST_LINE, False, _page_matter),
    (LONGEST_FIELD, False, _contact),
    (LONGEST_DATELINE, False, _filed),
    (LONGEST_LINE, False, _captioned),
    (LONGEST_LINE, False, _item),
    (LONGEST_LINE, False, _summed),
    (LONGEST_LINE, False, _text),
)
"""What is asked of a line: of no longer one, whether only of one that may be a date, and the question."""

_LIMITS = sorted({longest for longest, _, _ in _QUESTIONS})

_MARKS: dict[str, Form] = {
    "nav": Form("navigation", Role.BOILERPLATE),
    "page": Form("navigation", Role.BOILERPLATE),
    "caption": _PICTURED,
    "img": Form("image", Role.IMAGE),
    "image": Form("image", Role.IMAGE),
    "quote": Form("prose", Role.QUOTE),
    "text": _PROSE,
}
"""What markup says of a unit, once and for all."""


def _doubled(text: str) -> bool:
    """Whether a line is the same words twice, glued."""
    half, odd = divmod(len(text), 2)
    if len(text) <= 20 or text[:4] != text[half + odd : half + odd + 4]:
        return False
    return text[:half] == text[half + odd :] and not (odd and text[-1] == ".")


# ------------------------------------------------------------------ labelled fields


def _date_field(text: str, value: str) -> Form | None:
    when = stated(text, labelled=True)
    if when:
        return Form("stated", Role.PUBLISHED, when=when, byline=when.byline)
    return Form("empty", Role.BOILERPLATE) if len(value) < 40 else None


def _update_field(text: str, value: str) -> Form | None:
    form = _date_field(text, value)
    return evolve(form, when=evolve(form.when, updated=True)) if form and form.when else form


def _other_field(text: str, value: str) -> Form | None:
    return Form("field", Role.BOILERPLATE) if len(text) < LONGEST_FIELD and not prose(value) else None


def _source_field(text: str, value: str) -> Form | None:
    if fields.link(value):
        return Form("link", Role.LINK)
    when = stated(text, labelled=True)
    return Form("stated", Role.PUBLISHED, when=when) if when else _other_field(text, value)


def _dateline_field(text: str, value: str) -> Form | None:
    return Form("dateline", Role.DATELINE, filed=parse(value, len(value)))


def _byline_field(text: str, value: str) -> Form | None:
    value = value.lstrip("- ").partition(" | ")[0].rstrip("; |")
    read = fields.byline(value) if value else None
    source = fields.agency_of(value.strip("- ()")) if value.startswith("(") else None
    return Form("byline", Role.BYLINE, byline=read[0] if read else value or None, source=source)


def _title_field(text: str, value: str) -> Form | None:
    return Form("titled", title=value)


def _is_index(value: str) -> bool:
    """Whether a subject is one of a database: short words with semicolons or shares between."""
    parts = value.split(";")
    return "%" in value or (len(parts) > 1 and all(len(part.split()) <= LONGEST_INDEXED for part in parts))


def _subject_field(text: str, value: str) -> Form | None:
    indexed = _is_index(value) or len(fields.without_reply(value).split()) < SHORTEST_SUBJECT
    return _other_field(text, value) if indexed else _title_field(text, value)


def _link_field(text: str, value: str) -> Form | None:
    return Form("link", Role.LINK) if fields.link(value) else None


def _standfirst_field(text: str, value: str) -> Form | None:
    return Form("standfirst", Role.STANDFIRST, standfirst=value)


_FIELDS: dict[str, Callable[[str, str], Form | None]] = {
    "published": _date_field,
    "updated": _update_field,
    "boilerplate": _other_field,
    "source": _source_field,
    "dateline": _dateline_field,
    "byline": _byline_field,
    "title": _title_field,
    "subject": _subject_field,
    "link": _link_field,
    "standfirst": _standfirst_field,
}
"""How the value of a labelled field is read."""
