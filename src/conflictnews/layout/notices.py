"""What the reader of an article should know about the paste it came from."""

from __future__ import annotations

from collections.abc import Iterator

from conflictnews.layout.fields import without_emoji
from conflictnews.layout.reading import Outline
from conflictnews.models import PROSE, Notice
from conflictnews.patterns import lazy_re
from conflictnews.tables.characters import STOPS_ABROAD
from conflictnews.tables.mail import FIELD, SENDER, TOLD
from conflictnews.text import Text

_CONTROLS = "".join(map(chr, (*range(0x09), *range(0x0E, 0x1C), 0x7F)))
_COMPLETE = lazy_re(rf"[.!?:;{STOPS_ABROAD})\]\"'”’»*_]\Z")
_LEFT_OFF = lazy_re(r"(?:…|\.\.\.)[\"'”’»)\]]*\Z")
_MAIL_HEAD = lazy_re(rf"\s{{0,20}}(?:{FIELD}){{3,60}}")
"""A mail has three fields before its text at least."""
_SHORTEST = 40


def of_text(text: Text) -> Iterator[Notice]:
    """What was repaired, and what could not be."""
    if text.decoded:
        count = len(text.decoded)
        places = f"{count:,} place{'s' * (count != 1)}"
        yield Notice("mojibake-repaired", f"text that had been decoded wrongly was repaired in {places}", text.decoded[0])
    if _is_mail(text.clean):
        yield Notice("mail", "the text is a mail: its subject was read as the title, its date as the day of publication")
    controls = [at for character in _CONTROLS if (at := text.clean.find(character)) >= 0]
    if controls:
        yield Notice("control-characters", "the text has control characters", text.span(min(controls), min(controls) + 1))
    try:
        text.clean.encode()
    except UnicodeEncodeError as error:
        yield Notice("lone-surrogates", "the text has halves of surrogate pairs", text.span(error.start, error.start + 1))
    if (at := text.clean.find("\ufffd")) >= 0:
        yield Notice("replacement-character", "a character was lost before the text was pasted", text.span(at, at + 1))


def _is_mail(clean: str) -> bool:
    """Whether a text begins with the head of a mail."""
    head = _MAIL_HEAD.match(clean)
    names = {line.partition(":")[0].strip().lower() for line in head[0].split("\n")} if head else set[str]()
    return SENDER in names and not TOLD.isdisjoint(names)


def of_page(text: Text, outline: Outline) -> Iterator[Notice]:
    """What the blocks show."""
    yield from _ambiguous_dates(text, outline)
    last = next((i for i in range(len(outline.roles) - 1, -1, -1) if outline.roles[i] in PROSE), None)
    if last is not None and _cut(outline.page.texts[last]):
        unit = outline.page.lines[last].unit
        yield Notice("truncated", "the text breaks off", text.span(unit.end - 1, unit.end))


def _ambiguous_dates(text: Text, outline: Outline) -> Iterator[Notice]:
    """The lines whose dates may be either way round, without one that the page settles."""
    settled = outline.published[0] if outline.published and outline.published[1].date else None
    for i, line in enumerate(outline.page.lines):
        if i != settled and line.form.when is not None and line.form.when.date is None:
            span = text.span(line.unit.start, line.unit.end)
            yield Notice("ambiguous-date", f"day and month of {line.text!r} may be either way round", span)


def _cut(text: str) -> bool:
    """Whether a paragraph breaks off: an ellipsis, or no end at all."""
    if without_emoji(text) != text:
        return False
    return bool(_LEFT_OFF.search(text)) or (len(text) >= _SHORTEST and not _COMPLETE.search(text))
