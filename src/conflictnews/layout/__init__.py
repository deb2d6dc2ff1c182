"""Layout: what each stretch of a paste is."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from attrs import frozen

from conflictnews.layout import fields, forms, markup, notices, reading, several
from conflictnews.layout.briefs import briefs
from conflictnews.layout.lines import units_of
from conflictnews.layout.reading import Outline
from conflictnews.layout.unit import Unit
from conflictnews.models import Block, Dateline, Mention, Notice, Published, PublishedHow, Role, Span
from conflictnews.patterns import lazy_re
from conflictnews.text import Edit, Text

SILENT = frozenset({Role.HOST, Role.IMAGE, Role.LINK, Role.BOILERPLATE})
"""The roles whose words are not the article's: no mention is looked for there."""

_URL = lazy_re(rf"(?:https?://|www\.|{fields.BARE_HOST})[^\s<>\"'«»”“|\\^`{{}}\[\]]+(?<![.,;:!?)])", re.IGNORECASE)
_HOST_END = lazy_re(r"\.[A-Za-z]{2,5}/")


@frozen
class Layout:
    """A paste in blocks, the fields that its blocks give, and its prose as the rooms read it.

    `prose` holds the blocks that are not silent, one blank line between them and no line end inside them.
    """

    prose: Text
    blocks: tuple[Block, ...]
    host: str | None = None
    title: str | None = None
    standfirst: str | None = None
    byline: str | None = None
    dateline: Dateline | None = None
    published: Published | None = None
    images: tuple[Mention, ...] = ()
    links: tuple[Mention, ...] = ()
    notices: tuple[Notice, ...] = ()


def segment(text: Text) -> Layout:
    """The blocks and fields of a paste; of several articles in one paste, the first."""
    plain = markup.plain(text)
    outline = reading.read(units_of(plain))
    text, units, roles = plain.text, [line.unit for line in outline.page.lines], outline.roles
    blocks = tuple(
        Block(span := text.span(unit.start, unit.end), text.source[span.start : span.end], role, unit.text)
        for unit, role in zip(units, roles, strict=True)
    )
    return Layout(
        prose=_prose(text, units, roles),
        blocks=blocks,
        host=outline.host,
        title=outline.title,
        standfirst=outline.standfirst,
        byline=outline.byline,
        dateline=_dateline(outline, blocks),
        published=_published(outline, blocks),
        images=tuple(Mention(block.span, block.text) for block in blocks if block.role is Role.IMAGE),
        links=_links(plain, outline),
        notices=(*notices.of_text(text), *_page_notices(plain, outline)),
    )


def article_starts(text: Text) -> tuple[int, ...]:
    """Where in the caller's text each of the articles of a paste begins; the first at 0."""
    plain = markup.plain(text)
    page = forms.formed(units_of(plain))
    starts = several.starts(page)
    starts = max(starts, briefs(page), key=len)
    seconds = (page.lines[i].unit for i in starts[1:])
    return (0, *(plain.text.span(unit.start, unit.end).start for unit in seconds))


def article_spans(text: Text) -> tuple[Span, ...]:
    """Where in the caller's text each of the articles of a paste stands: its records, or the stretches between the starts."""
    if found := markup.plain(text).records:
        return found
    starts = (*article_starts(text), len(text.source))
    return tuple(Span(start, end) for start, end in pairwise(starts))


def _page_notices(plain: markup.Plain, outline: Outline) -> Iterator[Notice]:
    text = plain.text
    if plain.form == "unknown":
        yield Notice("json-unknown", "the text is JSON without a field of a known name")
    if plain.form == "unreadable":
        yield Notice("json-unreadable", "the text is damaged JSON: its fields were read as far as they go")
    if plain.records:
        yield _several(len(plain.records), plain.records[1])
    elif outline.following:
        unit = outline.page.lines[outline.following[0]].unit
        yield _several(len(outline.following) + 1, text.span(unit.start, unit.end))
    elif outline.reports:
        unit = outline.reports[1]
        message = f"the text holds {len(outline.reports)} short reports, read as one: split_articles reads each"
        yield Notice("several-reports", message, text.span(unit.start, unit.end))
    if outline.listing:
        yield Notice("no-article", "the text is a list without running text")
    yield from notices.of_page(text, outline)


def _several(count: int, second: Span) -> Notice:
    """That a paste holds several articles, and where the second begins."""
    message = f"the text holds {count} articles, of which this is the first: split_articles reads each"
    return Notice("multiple-articles", message, second)


def _prose(text: Text, units: list[Unit], roles: tuple[Role, ...]) -> Text:
    """The text of the blocks that speak."""
    edits: list[Edit] = []
    done = 0
    for unit, role in zip(units, roles, strict=True):
        if role not in SILENT:
            if unit.start > done or edits:
                edits.append((done, unit.start, "\n\n" if edits or done else ""))
            edits.extend(unit.edits)
            done = unit.end
    edits.append((done, len(text.clean), ""))
    return text.edited(edits)


def _dateline(outline: Outline, blocks: tuple[Block, ...]) -> Dateline | None:
    if outline.filed is None or outline.filed_at is None:
        return None
    block, filed = blocks[outline.filed_at], outline.filed
    return Dateline(block.span, block.text, filed.place, filed.date, filed.agency)


def _published(outline: Outline, blocks: tuple[Block, ...]) -> Published | None:
    stated, filed = outline.published, outline.filed
    if stated is not None and stated[1].date is not None and stated[1].date.interval is not None:
        return Published(stated[1].date.interval.first, PublishedHow.STATED, (blocks[stated[0]].span,))
    if filed is not None and filed.date is not None and outline.filed_at is not None:
        interval = filed.date.interval
        if interval is not None and interval.first == interval.last:
            return Published(interval.first, PublishedHow.DATELINE, (blocks[outline.filed_at].span,))
    return None


def _links(plain: markup.Plain, outline: Outline) -> tuple[Mention, ...]:
    """The addresses in the article's own blocks, in the markup round them and of the page that was copied, each once."""
    text = plain.text
    seen = {text.source[span.start : span.end]: Mention(span, text.source[span.start : span.end]) for span in plain.links}
    if not _addressed(text.clean, 0, len(text.clean)):
        return tuple(sorted(seen.values(), key=_start))
    for line, role in zip(outline.page.lines, outline.roles, strict=True):
        unit, of_page = line.unit, role in (Role.BOILERPLATE, Role.IMAGE) and line.kind != "copied page"
        if of_page or not _addressed(text.clean, unit.start, unit.end):
            continue
        for m in _URL.finditer(text.clean, unit.start, unit.end):
            seen.setdefault(m[0], Mention(*text.piece(*m.span())))
    return tuple(sorted(seen.values(), key=_start))


def _start(link: Mention) -> int:
    return link.span.start


def _addressed(clean: str, start: int, end: int) -> bool:
    """Whether a stretch may hold an address."""
    signs = ("://", "www.", "WWW.")
    return any(clean.find(sign, start, end) >= 0 for sign in signs) or bool(_HOST_END.search(clean, start, end))
