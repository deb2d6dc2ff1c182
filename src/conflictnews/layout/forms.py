"""What every unit of a page is by its own form, before it is known where the article begins."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import TypeAlias

from attrs import evolve

from conflictnews.layout import fields
from conflictnews.layout.dateline import Filed, agency_of, alone, filed_in, parse
from conflictnews.layout.lines import Unit
from conflictnews.layout.page import Page, key
from conflictnews.layout.stated import stated
from conflictnews.models import Role

Form: TypeAlias = tuple[str, Role | None]
"""What a unit is by its form, and its role where that is settled by it."""

MOST_DATES = 12
"""No article states its date more often; what a page of dates has beyond is not read."""

LONGEST_LINE = 400
"""What has more characters is text or an item of a list, without further ado."""

LONGEST_REPEAT = 200
"""Longer units are not looked for a second time."""

LONGEST_DATELINE = 90
"""A line that is a dateline as a whole has no more characters."""

LONGEST_FIELD = 160
"""The value of a database's field is no longer."""

_TERMINAL = re.compile(r"[.!?…؟۔。]['\"”’»)\]*_]*\Z")
_INNER_END = re.compile(r"[^\W\d_]{3}[.!?…][\"'”’»)]? [^\W\d_a-z]")
_CAPTION = re.compile(
    r"(?:\[\d{1,2}/\d{1,2}\]"
    r"|file\b.{0,20}[-–—:]|caption\s?:|illustration\b|credit\s?:|crédits? photo|photo d'illustration|foto\s?:|фото\s?:|صورة"
    r"|(?:file )?(?:photo|image|picture|pic)\b"
    r"(?:\s?[:|–—-]| by| shows| taken| released| credit| courtesy| describing| caption)"
    r"|(?:this|a|an|the|in this|in a|handout|undated) (?:\w+ ){0,3}"
    r"(?:photo|photograph|image|picture|handout|frame grab|screengrab|video grab)\b)",
    re.IGNORECASE,
)
_AGENCY = "AFP|AP|Reuters|REUTERS|EPA|Getty|Anadolu|AAP|Xinhua|DPA|dpa"
_PLATFORM = (
    "Telegram|Facebook|Twitter|X|Instagram|YouTube|TikTok|Flickr|Handout|Wikimedia(?: Commons)?|Getty Images|Shutterstock"
)
_CREDIT = re.compile(
    rf"(?:[(\[][^()\[\]]{{0,60}}\b(?:{_AGENCY}|File|file)\b[^()\[\]]{{0,60}}[)\]]"
    r"|(?:Photo|Image|Picture|Photograph|Credit|PHOTO|Foto|Фото)\s?(?:by|:|/|credit|courtesy).{2,60}"
    rf"|[A-Z][\w.'-]+(?: [A-Z][\w.'-]+){{0,3}}\s?/\s?(?:{_AGENCY}|Pool|AA|VOA)\b.{{0,30}}"
    rf"|\b(?:{_AGENCY})/[A-Z][\w.'-]+(?: [A-Z][\w.'-]+){{0,3}}(?: (?:Purchase|Acquire) Licensing Rights.{{0,30}})?"
    rf"|\([A-Z][^()/]{{1,60}} ?/ ?(?:{_PLATFORM})\))\s*\.?\s*\Z"
)
_CREDITED = re.compile(r"[/)\]]|hoto|mage|icture|redit|PHOTO|oto\b")
_SECTION = re.compile(
    r"(?:full (?:article|text|story)|summary|body|text|article|key (?:points|takeaways)|highlights)", re.IGNORECASE
)


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
    if text[0] == "[" and words >= 4:
        return True  # what a monitoring service marks is text: "[REPORTER] …"
    if text[-1] in ":?":
        return words >= 5 and (text[-1] == ":" or words > 14)
    if words < 6:
        return False
    return ends(text) or (fields.without_emoji(text) != text and bool(_INNER_END.search(text)))


def ends(text: str) -> bool:
    """Whether a text ends like a sentence."""
    return bool(_TERMINAL.search(fields.without_emoji(text)[-8:]))


def long_item(page: Page, i: int) -> bool:
    """Whether a unit is an item of a list that says more than a name."""
    return page.kinds[i] == "item" and len(page.units[i].text.split()) >= 7


def firm(page: Page, i: int) -> bool:
    """Whether a unit is text beyond doubt: running prose, or a list item that is a whole sentence."""
    return page.kinds[i] == "prose" or (long_item(page, i) and ends(page.units[i].text))


def see_forms(page: Page) -> None:
    """Note what every unit is by itself, and which lines come back."""
    for i, unit in enumerate(page.units):
        kind, role = _form(page, i, unit)
        page.kinds.append(kind)
        page.roles.append(role)
        if len(unit.text) < LONGEST_REPEAT:
            page.repeats[key(unit.text)] += 1
    if len(page.units) == 1 and page.kinds[0] == "short" and ends(page.units[0].text):
        page.kinds[0] = "prose"


def _form(page: Page, i: int, unit: Unit) -> Form:
    for recognise in _RECOGNISERS:
        if found := recognise(page, i, unit):
            return found
    return "short", None


def _marked(page: Page, i: int, unit: Unit) -> Form | None:
    if unit.mark in _FIELDS:
        return _FIELDS[unit.mark](page, i, unit.text, unit.text) or ("short", None)
    return _MARKS.get(unit.mark) if not fields.logo_mark(unit.mark, unit.text) else ("logo", Role.BOILERPLATE)


def _long(page: Page, i: int, unit: Unit) -> Form | None:
    return (("item" if fields.bullet(unit.text) else "prose"), None) if len(unit.text) > LONGEST_LINE else None


def _picture(page: Page, i: int, unit: Unit) -> Form | None:
    if not fields.image(unit.text):
        return None
    return ("logo", Role.BOILERPLATE) if fields.logo(unit.text) else ("image", Role.IMAGE)


def _address(page: Page, i: int, unit: Unit) -> Form | None:
    return ("link", Role.LINK) if fields.link(unit.text) else None


def _labelled(page: Page, i: int, unit: Unit) -> Form | None:
    found = fields.label(unit.text)
    if not found:
        return None
    value = unit.text[found[1] :].strip().strip("\"'")
    return _FIELDS[found[0]](page, i, unit.text, value) if found[0] in _FIELDS and value else _empty(found[0], value)


def _empty(name: str, value: str) -> Form | None:
    return ("empty", Role.BOILERPLATE) if not value and name != "text" else None


def _headed(page: Page, i: int, unit: Unit) -> Form | None:
    if unit.mark[:1] != "h":
        return None
    return ("section", Role.BOILERPLATE) if _SECTION.fullmatch(unit.text.strip(" :")) else ("short", None)


def _dated(page: Page, i: int, unit: Unit) -> Form | None:
    when = stated(unit.text) if len(page.dates) < MOST_DATES else None
    if not when:
        return None
    page.dates.append((i, when))
    page.byline = page.byline or when.byline
    if when.place and page.filed is None:
        page.filed, page.dateline_at = Filed(0, when.place, when.date, None), i
        return "stated", Role.DATELINE
    return "stated", Role.PUBLISHED


def _signed(page: Page, i: int, unit: Unit) -> Form | None:
    return ("byline", None) if fields.signed(unit.text) else None


def _page_matter(page: Page, i: int, unit: Unit) -> Form | None:
    known = fields.boilerplate(unit.text)
    return (known, Role.BOILERPLATE) if known else None


def _filed(page: Page, i: int, unit: Unit) -> Form | None:
    text = unit.text
    filed = alone(text) if len(text) <= LONGEST_DATELINE else None
    return ("filed", None) if filed and (text[-1] == ":" or not fields.person(filed.place or "")) else None


def _captioned(page: Page, i: int, unit: Unit) -> Form | None:
    tail = unit.text[-140:]
    credited = _CREDITED.search(tail) and _CREDIT.search(tail)
    return ("caption", Role.CAPTION) if credited or _CAPTION.match(unit.text) or _doubled(unit.text) else None


def _item(page: Page, i: int, unit: Unit) -> Form | None:
    return ("item", None) if fields.bullet(unit.text) or unit.mark == "li" else None


def _text(page: Page, i: int, unit: Unit) -> Form | None:
    if prose(unit.text):
        return "prose", None
    filed = filed_in(unit.text) if len(unit.text) > 40 else None
    return ("prose", None) if filed and (filed.agency or filed.date) else None


_RECOGNISERS: tuple[Callable[[Page, int, Unit], Form | None], ...] = (
    _marked,
    _long,
    _picture,
    _address,
    _labelled,
    _headed,
    _dated,
    _signed,
    _page_matter,
    _filed,
    _captioned,
    _item,
    _text,
)

_MARKS: dict[str, Form] = {
    "nav": ("navigation", Role.BOILERPLATE),
    "page": ("navigation", Role.BOILERPLATE),
    "caption": ("caption", Role.CAPTION),
    "img": ("image", Role.IMAGE),
    "image": ("image", Role.IMAGE),
    "quote": ("prose", Role.QUOTE),
    "text": ("prose", None),
}
"""What markup says of a unit, once and for all."""


def _doubled(text: str) -> bool:
    """Whether a line is the same words twice, glued."""
    half, odd = divmod(len(text), 2)
    if len(text) <= 20 or text[:4] != text[half + odd : half + odd + 4]:
        return False
    return text[:half] == text[half + odd :] and not (odd and text[-1] == ".")


# ------------------------------------------------------------------ labelled fields


def _date_field(page: Page, i: int, text: str, value: str, *, updated: bool = False) -> Form | None:
    when = stated(text, labelled=True)
    if when:
        page.dates.append((i, evolve(when, updated=updated)))
        return "stated", Role.PUBLISHED
    return ("empty", Role.BOILERPLATE) if len(value) < 40 else None


def _update_field(page: Page, i: int, text: str, value: str) -> Form | None:
    return _date_field(page, i, text, value, updated=True)


def _other_field(page: Page, i: int, text: str, value: str) -> Form | None:
    return ("field", Role.BOILERPLATE) if len(text) < LONGEST_FIELD and not prose(value) else None


def _source_field(page: Page, i: int, text: str, value: str) -> Form | None:
    if fields.link(value):
        return "link", Role.LINK
    when = stated(text, labelled=True)
    if when:
        page.dates.append((i, when))
        return "stated", Role.PUBLISHED
    return _other_field(page, i, text, value)


def _dateline_field(page: Page, i: int, text: str, value: str) -> Form | None:
    page.filed, page.dateline_at = parse(value, len(value)), i
    return "dateline", Role.DATELINE


def _byline_field(page: Page, i: int, text: str, value: str) -> Form | None:
    value = value.lstrip("- ")
    read = fields.byline(value) if value else None
    page.byline = page.byline or (read[0] if read else value or None)
    if value.startswith("("):
        page.source = page.source or agency_of(value.strip("- ()"))
    return "byline", Role.BYLINE


def _title_field(page: Page, i: int, text: str, value: str) -> Form | None:
    page.titles[i] = value
    return "titled", None


def _subject_field(page: Page, i: int, text: str, value: str) -> Form | None:
    indexed = ";" in value or "%" in value or len(value.split()) < 3
    return _other_field(page, i, text, value) if indexed else _title_field(page, i, text, value)


def _link_field(page: Page, i: int, text: str, value: str) -> Form | None:
    return ("link", Role.LINK) if fields.link(value) else None


def _standfirst_field(page: Page, i: int, text: str, value: str) -> Form | None:
    page.standfirst = page.standfirst or value
    return "standfirst", Role.STANDFIRST


_FIELDS: dict[str, Callable[[Page, int, str, str], Form | None]] = {
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
