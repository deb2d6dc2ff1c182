"""What every unit of a page is by its own form, before it is known where the article begins."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from attrs import evolve

from conflictnews.languages.en.line_words import BODY_HEADINGS
from conflictnews.languages.en.page_words import NO_FIGURES, TALLIES
from conflictnews.layout import fields
from conflictnews.layout.dateline import Filed, alone, filed_in, names_place, parse
from conflictnews.layout.days import day_in
from conflictnews.layout.glued import cuts, message_head
from conflictnews.layout.page import Form, Line, Page
from conflictnews.layout.stated import Stated, stated, unread
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

LONGEST_FIELD = 160
"""The value of a database's field is no longer."""

_INNER_END = lazy_re(r"[^\W\d_]{3}[.!?…][\"'”’»)]?(?:\[\d{1,3}\]){0,5} [^\W\d_a-z]")
_CAPTION = lazy_re("|".join(f"(?:{form.pattern})" for form in CAPTIONS), re.IGNORECASE)
_CREDIT = lazy_re(
    "(?:{})\\s*\\.?\\s*\\Z".format(
        "|".join(form.pattern.replace("AGENCY", AGENCY).replace("PLATFORM", "|".join(PLATFORMS)) for form in CREDITS)
    )
)
_CREDITED = lazy_re(r"[/)\]©]|hoto|mage|icture|redit|PHOTO|oto\b|фото|rchiv|d'arch")
_AGENCY_IN_BRACKETS = lazy_re(rf"\((?:{AGENCY})\)\.?")
_AGENCIES_ALONE = lazy_re(rf"\((?:\w+ )?(?:{AGENCY})(?:\W+\w+){{0,6}}\)\.?")
_CITED = lazy_re(
    r"(?P<author>[^\W\d_][^\d:;]{2,60}?)\. (?P<paper>[^\d:;]{3,60}); "
    r"[^;\[\]]{2,60} \[[^\[\]]{2,60}\] ?(?P<day>\d{1,2} \w{3,9} \d{4})\b.{0,30}\Z"
)
_REPORTED_BY = lazy_re(rf"(?:{REPORTING}) by\s?:\s?([^;:]{{4,60}}?)\.?", re.IGNORECASE)
_TITLE_BEFORE_BAR = 4
"""A line in pieces whose first has as many words is no list of sections but a title with its site."""

_REACHED = lazy_re(r"[\w.+-]{1,64}@[\w-]{1,63}\.[\w.-]{2,}|(?<!\w)\+\d{1,3}(?:[ .()-]{0,2}\d{2,4}){3,5}(?!\d)")
"""An address of a mail, or a telephone's number with the code of its country."""

_BAR_SIGNS = "|/·•;"
_BARS = lazy_re(r"\s[|/·•]\s|;\s")
_SECTION = lazy_re(BODY_HEADINGS.either, re.IGNORECASE)


def parted(units: list[Unit]) -> Iterator[Unit]:
    """Units, those that were glued together parted."""
    for unit in units:
        rest = unit
        if not unit.mark and not fields.image(unit.text):
            done = 0
            for at in cuts(unit.text):
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
        form = _form(unit, dated=dates < MOST_DATES)
        dates += form.when is not None
        lines.append(Line(unit, form))
    if len(lines) == 1 and lines[0].kind == "short" and ends(lines[0].text):
        lines[0] = Line(lines[0].unit, Form("prose"))
    return Page(tuple(lines))


def _form(unit: Unit, *, dated: bool) -> Form:
    for recognise in _RECOGNISERS:
        if (dated or recognise not in (_dated, _sent, _cited)) and (found := recognise(unit)):
            return found
    return Form("short")


def _marked(unit: Unit) -> Form | None:
    if unit.mark in _FIELDS:
        return _FIELDS[unit.mark](unit.text, unit.text) or Form("short")
    return _MARKS.get(unit.mark) if not fields.logo_mark(unit.mark, unit.text) else Form("logo", Role.BOILERPLATE)


def _long(unit: Unit) -> Form | None:
    return Form("item" if fields.bullet(unit.text) else "prose") if len(unit.text) > LONGEST_LINE else None


def _picture(unit: Unit) -> Form | None:
    if not fields.image(unit.text):
        return None
    return Form("logo", Role.BOILERPLATE) if fields.logo(unit.text) else Form("image", Role.IMAGE)


def _address(unit: Unit) -> Form | None:
    return Form("link", Role.LINK) if fields.link(unit.text) else None


def _labelled(unit: Unit) -> Form | None:
    found = fields.label(unit.text)
    if not found:
        return None
    value = unit.text[found[1] :].strip().strip("\"'")
    return _FIELDS[found[0]](unit.text, value) if found[0] in _FIELDS and value else _empty(found[0], value)


def _empty(name: str, value: str) -> Form | None:
    if name == "byline" and not value:
        return Form("label", Role.BOILERPLATE)
    return Form("empty", Role.BOILERPLATE) if not value and name != "text" else None


def _headed(unit: Unit) -> Form | None:
    if unit.mark[:1] != "h":
        return None
    return Form("section", Role.BOILERPLATE) if _SECTION.fullmatch(unit.text.strip(" :")) else Form("short")


def _dated(unit: Unit) -> Form | None:
    when = stated(unit.text)
    if not when:
        return Form("unread", _role_unread(unit.text)) if unread(unit.text) else None
    filed = Filed(0, when.place, when.date, None) if when.place else None
    role = Role.DATELINE if filed else Role.PUBLISHED
    return Form("stated", role, byline=when.byline, when=when, filed=filed, source=when.agency)


def _role_unread(text: str) -> Role:
    """The role of a date that is not read: one with a day and a month is printed, though its year is open ("Monday 27 May")."""
    day = day_in(text, year=False)
    return Role.PUBLISHED if day is not None and day.value is not None else Role.BOILERPLATE


def _answered(unit: Unit) -> Form | None:
    """The line over a mail that is quoted in an answer."""
    text = unit.text
    head = text[-1] == ":" and any(map(str.isdigit, text)) and fields.boilerplate(text) == "reply"
    return Form("reply", Role.BOILERPLATE) if head else None


def _sent(unit: Unit) -> Form | None:
    """The head of a message of a chat: it says when, and its sender is no author."""
    day = day_in(unit.text) if message_head(unit.text) else None
    when = Stated(day.value, updated=False, readings=() if day.value else day.readings) if day else None
    return Form("message", Role.PUBLISHED, when=when) if when else None


def _cited(unit: Unit) -> Form | None:
    """The line by which a database cites the article: its author, its paper, the day and the page."""
    cited = _CITED.match(unit.text) if len(unit.text) <= LONGEST_FIELD and " [" in unit.text else None
    day = day_in(cited["day"]) if cited else None
    if cited is None or day is None:
        return None
    when = Stated(day.value, updated=False, readings=() if day.value else day.readings)
    return Form("stated", Role.PUBLISHED, when=when, byline=cited["author"], source=cited["paper"])


def _signed(unit: Unit) -> Form | None:
    if unit.text.lower().strip(" :") in BYLINE_LABELS:
        return Form("label", Role.BOILERPLATE)
    return Form("byline") if fields.signed(unit.text) else None


def _page_matter(unit: Unit) -> Form | None:
    known = fields.boilerplate(unit.text)
    if (known == "breadcrumbs" and _only_like_breadcrumbs(unit.text)) or (known == "player" and _is_headline(unit.text)):
        return None
    if known == "credits" and (said := _REPORTED_BY.fullmatch(unit.text)) and fields.byline(said[1]):
        return Form("signature", Role.BYLINE)
    return Form(known, Role.BOILERPLATE) if known else None


def _is_headline(text: str) -> bool:
    """Whether a line that begins like the label of a player tells of an event ("Photos: How gunmen burnt Gao")."""
    words = text.lower().split()
    return len(words) >= SHORTEST_HEADLINE and fields.tells_event(words)


def _only_like_breadcrumbs(text: str) -> bool:
    """Whether a line in pieces is a credit, a title with its site, or who wrote and where, and no list of sections."""
    first, bar, _ = text.partition(" | ")
    if (bar and len(first.split()) >= _TITLE_BEFORE_BAR) or (_CREDITED.search(text) and _CREDIT.match(text)):
        return True
    return text.count(" / ") == 1 and any(map(_names_source, text.split(" / ")))


def _names_source(text: str) -> bool:
    """Whether one piece of a line in two is a person or an agency: the other piece is a place."""
    return fields.person(text) or fields.agency_of(text) is not None


def _contact(unit: Unit) -> Form | None:
    """A line that says where to write or call."""
    reached = len(unit.text) <= LONGEST_FIELD and _REACHED.search(unit.text) is not None
    return Form("contact", Role.BOILERPLATE) if reached and fields.byline(unit.text) is None else None


def _filed(unit: Unit) -> Form | None:
    text = unit.text
    filed = alone(text) if len(text) <= LONGEST_DATELINE else None
    if filed is None:
        return None
    person = fields.person(filed.place or "") and not names_place(filed.place or "")
    return None if person and text[-1] != ":" else Form("filed")


def _captioned(unit: Unit) -> Form | None:
    tail = unit.text[-140:]
    if _AGENCIES_ALONE.fullmatch(unit.text):
        return Form("credits", Role.BOILERPLATE)
    credited = _CREDITED.search(tail) and (found := _CREDIT.search(tail)) and not _only_signed(unit.text, tail, found)
    return Form("caption", Role.CAPTION) if credited or _CAPTION.match(unit.text) or _doubled(unit.text) else None


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


def _item(unit: Unit) -> Form | None:
    return Form("item") if fields.bullet(unit.text) or unit.mark == "li" else None


def _summed(unit: Unit) -> Form | None:
    """The heading, with a colon, of what sums an article up."""
    heads = unit.text[-1] == ":" and heads_summary(unit.text)
    return Form("summary", Role.BOILERPLATE) if heads else None


def _tallies(unit: Unit) -> Form | None:
    """A line that counts who was harmed: it is text, however short."""
    if len(unit.text) > LONGEST_FIELD:
        return None
    label, colon, value = unit.text.partition(":")
    words = label.lower().split() if colon else []
    if len(words) > LONGEST_TALLY or TALLIES.isdisjoint(words) or not value.strip():
        return Form("prose") if _tallies_in_pieces(unit.text) else None
    first = value.split()[0].lower().strip(".,;")
    return Form("prose") if first in NO_FIGURES or any(map(str.isdigit, first)) else None


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


def _text(unit: Unit) -> Form | None:
    if prose(unit.text) or unit.text.lower().startswith(INVOCATIONS):
        return Form("prose")
    filed = filed_in(unit.text) if len(unit.text) > 40 else None
    return Form("prose") if filed and (filed.agency or filed.date) else None


_RECOGNISERS: tuple[Callable[[Unit], Form | None], ...] = (
    _marked,
    _long,
    _picture,
    _address,
    _labelled,
    _headed,
    _answered,
    _sent,
    _cited,
    _dated,
    _tallies,
    _signed,
    _page_matter,
    _contact,
    _filed,
    _captioned,
    _item,
    _summed,
    _text,
)

_MARKS: dict[str, Form] = {
    "nav": Form("navigation", Role.BOILERPLATE),
    "page": Form("navigation", Role.BOILERPLATE),
    "caption": Form("caption", Role.CAPTION),
    "img": Form("image", Role.IMAGE),
    "image": Form("image", Role.IMAGE),
    "quote": Form("prose", Role.QUOTE),
    "text": Form("prose"),
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
