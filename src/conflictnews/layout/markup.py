"""Markup: HTML and JSON pastes as plain text with the way back, and Markdown line by line."""

from __future__ import annotations

import html
import json
import re
from bisect import bisect_right
from collections.abc import Iterator
from html.parser import HTMLParser

from attrs import frozen

from conflictnews.models import Span
from conflictnews.text import Edit, Text

Token = tuple[int, int, str | None, str]
"""A stretch to keep: its start, its end, what replaces it (None: itself), and the mark of what it stands in."""

_TAGS = re.compile(
    r"<(?:!doctype|/?(?:p|div|br|html|body|article|section|span|a|img|ul|li|h[1-6]|table|strong|em|b|i))\b[^<>]{0,2000}>", re.I
)
_ENTITY = re.compile(r"&(?:[a-zA-Z]{2,8}\d{0,2}|#\d{2,6}|#[xX][0-9a-fA-F]{2,5});")
_BREAKS = frozenset(
    "address article aside blockquote body br caption center dd details div dl dt fieldset figcaption figure footer form h1 h2 "
    "h3 h4 h5 h6 header hr html img legend li main menu nav ol option p pre section select summary table tbody td tfoot th "
    "thead time title tr ul".split()
)
_SILENT_TAGS = frozenset("script style noscript template svg iframe object".split())
_MARKED = {
    **{f"h{n}": f"h{n}" for n in range(1, 7)},
    "li": "li",
    "blockquote": "quote",
    "figcaption": "caption",
    "title": "page",
    **dict.fromkeys("nav footer aside form button select menu".split(), "nav"),
}
_SPACE = re.compile(r"\s*\n\s*")
_SRC = re.compile(r"""\bsrc\s*=\s*["']?([^"'\s<>]+)""", re.IGNORECASE)
_HREF = re.compile(r"""\bhref\s*=\s*["']?(https?://[^"'\s<>]+)""", re.IGNORECASE)


@frozen
class Plain:
    """A paste without HTML or JSON round it: its text, what markup says of it, and the addresses in the markup.

    `marks` are positions in `text.clean` with the mark that holds from there on; `links` the spans
    of addresses in the caller's text.
    """

    text: Text
    marks: tuple[tuple[int, str], ...] = ()
    links: tuple[Span, ...] = ()
    form: str = "plain"

    def mark(self, at: int) -> str:
        """What markup says of the character at a position."""
        i = bisect_right(self.marks, (at, "\U0010ffff")) - 1
        return self.marks[i][1] if i >= 0 else ""


def plain(text: Text) -> Plain:
    """The text of a paste without its HTML or JSON."""
    clean = text.clean
    if "<" in clean and ">" in clean and len(_some(_TAGS, clean, 2)) == 2:
        return _from_html(text)
    if (start := clean[:200].lstrip()[:1]) in ("{", "[") and start:
        found = _from_json(text)
        if found:
            return found
    if "&" in clean and (edits := [edit for m in _ENTITY.finditer(clean) if (edit := _decoded(m))]):
        return Plain(text.edited(edits))
    return Plain(text)


def _some(pattern: re.Pattern[str], text: str, n: int) -> list[re.Match[str]]:
    """The first matches, n at most."""
    return [m for m, _ in zip(pattern.finditer(text), range(n), strict=False)]


def _decoded(m: re.Match[str]) -> Edit | None:
    """A character reference, decoded; None where it is none."""
    new = html.unescape(m[0])
    return (m.start(), m.end(), new if new.isprintable() else " ") if new != m[0] else None


def _kept(text: Text, tokens: list[Token], between: list[str]) -> tuple[Text, tuple[tuple[int, str], ...]]:
    """The text of the tokens alone, with `between` before each of them, and where each mark begins."""
    edits: list[Edit] = []
    marks: list[tuple[int, str]] = []
    done = length = 0
    for (start, end, new, mark), gap in zip(tokens, between, strict=True):
        if start > done or gap:
            edits.append((done, start, gap))
        length += len(gap)
        marks.append((length, mark))
        if new is not None:
            edits.append((start, end, new))
        length += end - start if new is None else len(new)
        done = end
    edits.append((done, len(text.clean), ""))
    return text.edited(edits), tuple(marks)


# ------------------------------------------------------------------ HTML


class _Reader(HTMLParser):
    """The text of a page, stretch by stretch, with the breaks between."""

    def __init__(self, page: str) -> None:
        super().__init__(convert_charrefs=False)
        self.page = page
        self.tokens: list[Token] = []
        self.between: list[str] = []
        self.links: list[tuple[int, int]] = []
        self._gap = ""
        self._open: list[str] = []
        self._silent = 0
        self._lines = [0, *(m.end() for m in re.finditer("\n", page))]
        self.feed(page)
        self.close()

    def _here(self) -> int:
        line, column = self.getpos()
        return self._lines[line - 1] + column

    def _keep(self, start: int, end: int, new: str | None = None, mark: str | None = None) -> None:
        if not self._silent:
            self.tokens.append((start, end, new, mark or (self._open[-1] if self._open else "")))
            self.between.append(self._gap)
            self._gap = ""

    def _break(self, tag: str) -> None:
        if tag in _BREAKS and self._gap != "\n\n":
            self._gap = "\n" if tag in ("br", "td", "th", "tr", "option") else "\n\n"

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        start, source = self._here(), self.get_starttag_text() or ""
        self._break(tag)
        if tag in _SILENT_TAGS:
            self._silent += 1
        elif tag in _MARKED and len(self._open) < 50:
            self._open.append(_MARKED[tag] if "nav" not in self._open else "nav")
        elif tag == "img" and (src := _SRC.search(source)):
            self._gap = "\n\n"
            self._keep(start + src.start(1), start + src.end(1), mark="nav" if "nav" in self._open else "img")
            self._gap = "\n\n"
        elif tag == "a" and (href := _HREF.search(source)) and "nav" not in self._open and not self._silent:
            self.links.append((start + href.start(1), start + href.end(1)))

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _BREAKS or tag == "a":
            self.handle_starttag(tag, attrs)

    def handle_endtag(self, tag: str) -> None:
        self._break(tag)
        if tag in _SILENT_TAGS:
            self._silent = max(0, self._silent - 1)
        elif tag in _MARKED and self._open:
            self._open.pop()

    def handle_data(self, data: str) -> None:
        start = self._here()
        at = 0
        for m in _SPACE.finditer(data):
            if m.start() > at:
                self._keep(start + at, start + m.start())
            self._gap = self._gap or " "
            at = m.end()
        if at < len(data):
            self._keep(start + at, start + len(data))

    def handle_entityref(self, name: str) -> None:
        self._reference(f"&{name};")

    def handle_charref(self, name: str) -> None:
        self._reference(f"&#{name};")

    def _reference(self, reference: str) -> None:
        start = self._here()
        end = start + len(reference) - (self.page[start + len(reference) - 1 : start + len(reference)] != ";")
        new = html.unescape(reference)
        self._keep(start, end, new if new.isprintable() else " ")

    def parse_marked_section(self, i: int, report: bool | int = 1) -> int:
        """A marked section of any kind is skipped: older versions of the parser raise at an unknown one."""
        return self.parse_bogus_comment(i, bool(report))


def _from_html(text: Text) -> Plain:
    reader = _Reader(text.clean)
    kept, marks = _kept(text, reader.tokens, reader.between)
    return Plain(kept, marks, tuple(text.span(start, end) for start, end in reader.links), "html")


# ------------------------------------------------------------------ JSON

_PAIR = re.compile(r'"([^"\\]{1,40})"\s*:\s*"')
_ESCAPE = re.compile(r"\\(?:u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|.)", re.DOTALL)
_STRING_END = re.compile(r'[^"\\]*(?:\\.[^"\\]*)*"', re.DOTALL)
_KEYS = {
    "title": "title headline head name",
    "standfirst": "description subtitle summary standfirst dek excerpt teaser lead abstract",
    "byline": "author authors byline creator",
    "published": "date published published_at publishedat publish_date date_published datepublished pubdate pub_date "
    "date_publish datepublish publishdate published_date publisheddate published_on publication_date publicationdate "
    "posted posted_at date_posted date_created datecreated created created_at timestamp pubtime first_published",
    "text": "text body content article maintext articlebody full_text fulltext",
    "link": "url link source_url canonical",
    "image": "image image_url top_image urltoimage thumbnail",
}
_FIELDS = {key: name for name, keys in _KEYS.items() for key in keys.split()}


def _from_json(text: Text) -> Plain | None:
    """The known fields of the first object of a JSON paste; a plain text where nothing is known; None where it is no JSON."""
    try:
        value = json.loads(text.clean)
    except (ValueError, RecursionError):
        return None
    if not isinstance(value, dict | list):
        return None
    tokens: list[Token] = []
    between: list[str] = []
    seen: set[str] = set()
    for name, start, end in _strings(text.clean):
        if name not in seen and end > start:
            seen.add(name)
            pieces = list(_unescaped(text.clean, start, end, name))
            tokens += pieces
            between += ["\n\n" if tokens[len(pieces) :] else "", *([""] * (len(pieces) - 1))]
    if "text" not in seen and "title" not in seen:
        return Plain(text, form="json")
    kept, marks = _kept(text, tokens, between)
    return Plain(kept, marks, form="json_read")


def _strings(source: str) -> Iterator[tuple[str, int, int]]:
    """The fields of known names whose values are strings: name, and where the value's characters stand."""
    at = 0
    while found := _PAIR.search(source, at):
        closing = _STRING_END.match(source, found.end())
        at = closing.end() if closing else len(source)
        name = _FIELDS.get(found[1].lower().replace("-", "_"))
        if name and closing:
            yield name, found.end(), closing.end() - 1


def _unescaped(source: str, start: int, end: int, mark: str) -> Iterator[Token]:
    """A string's stretches, its escapes replaced."""
    at = start
    for m in _ESCAPE.finditer(source, start, end):
        if m.start() > at:
            yield at, m.start(), None, mark
        new = json.loads(f'"{m[0]}"')
        yield m.start(), m.end(), "\n" if new == "\r" else new, mark
        at = m.end()
    if at < end:
        yield at, end, None, mark


# ------------------------------------------------------------------ Markdown

_MARKDOWN = re.compile(r"^#{1,6} \S|\*\*\S|!?\[[^\]\n]{0,300}\]\(\S", re.MULTILINE)
_HEADING = re.compile(r"(#{1,6})\s+(?=\S)")
_QUOTED = re.compile(r"(?:>\s?)+(?=\S)")
_PICTURE = re.compile(r"!\[([^\]\n]{0,1000})\]\(\s*(\S{1,2000}?)(?:\s+\"[^\"\n]{0,300}\")?\s*\)")
_INLINE = re.compile(
    r"(?P<link>\[(?P<words>[^\[\]\n]{1,500})\]\(\s*(?P<url>[^\s()]{1,1000}(?:\([^\s()]{0,99}\)[^\s()]{0,99})?)(?:\s+\"[^\"\n]{0,300}\")?\s*\))"
    r"|(?P<strong>\*\*(?=\S)|(?<=\S)\*\*|(?<!\w)__(?=\S)|(?<=\S)__(?!\w))"
    r"|(?P<soft>(?<![\w*])\*(?=[^\s*])|(?<=[^\s*])\*(?![\w*])|(?<![\w_])_(?=[^\s_])|(?<=[^\s_])_(?![\w_]))"
    r"|(?P<escape>\\)[\\*_#\[\]().!-]"
)


def markdown(clean: str) -> bool:
    """Whether a text is written in Markdown."""
    return any(c in clean for c in ("# ", "**", "](")) and bool(_MARKDOWN.search(clean))


def picture(line: str) -> re.Match[str] | None:
    """The picture that a Markdown line is as a whole."""
    return _PICTURE.fullmatch(line)


def unmarked(line: str) -> tuple[str, list[Edit]]:
    """What a Markdown line is by its mark, and the edits (in positions of the line) that leave its words."""
    edits: list[Edit] = []
    mark, at = "", 0
    heading = _HEADING.match(line) or _QUOTED.match(line)
    if heading:
        mark = f"h{len(heading[1])}" if line[0] == "#" else "quote"
        edits.append((0, heading.end(), ""))
        at = heading.end()
    for m in _INLINE.finditer(line, at):
        if m["link"]:
            edits += [(m.start(), m.start("words"), ""), (m.end("words"), m.end(), "")]
        elif m["escape"]:
            edits.append((m.start(), m.end("escape"), ""))
        else:
            edits.append((m.start(), m.end(), ""))
    return mark, edits
