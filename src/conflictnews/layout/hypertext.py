"""HTML pastes as plain text with the way back: a tokenizer in linear time, also on broken markup."""

from __future__ import annotations

import html
import re
from bisect import bisect_left
from collections.abc import Iterator

from conflictnews.layout.plain import Plain, Token, kept
from conflictnews.patterns import lazy_re
from conflictnews.text import Edit, Text

_TAGS = lazy_re(
    r"<(?:!doctype|/?(?:p|div|br|html|body|article|section|span|a|img|ul|li|h[1-6]|table|strong|em|b|i))\b[^<>]{0,2000}>", re.I
)
_REFERENCE = lazy_re(r"&(?:[a-zA-Z][a-zA-Z0-9]{1,31}|#\d{1,7}|#[xX][0-9a-fA-F]{1,6});?")
_WHOLE_REFERENCE = lazy_re(r"&(?:[a-zA-Z]{2,8}\d{0,2}|#\d{2,6}|#[xX][0-9a-fA-F]{2,5});")
_NAME = lazy_re(r"/?[a-zA-Z][^\s/>]{0,40}")
_VALUE = lazy_re(r"=\s{0,20}[\"']")
_PIECE = lazy_re(r"[^\s&]+|\s+|&")
_BREAKS = frozenset(
    "address article aside blockquote body br caption center dd details div dl dt fieldset figcaption figure footer form h1 h2 "
    "h3 h4 h5 h6 header hr html img legend li main menu nav ol option p pre section select summary table tbody td tfoot th "
    "thead time title tr ul".split()
)
_SINGLE = frozenset({"br", "td", "th", "tr", "option"})
"""Tags that begin a new line; the others part paragraphs."""

_RAW = frozenset({"script", "style", "noscript", "template", "textarea"})
"""Tags whose content is no text, whatever stands in it."""

_SILENT = frozenset({"svg", "iframe", "object"})
"""Tags whose content is not shown."""

_MARKED = {
    **{f"h{n}": f"h{n}" for n in range(1, 7)},
    "li": "li",
    "blockquote": "quote",
    "figcaption": "caption",
    "title": "page",
    **dict.fromkeys("nav footer aside form button select menu".split(), "nav"),
}
_DEEPEST = 50
"""No more tags inside each other are minded."""

_SRC = lazy_re(r"""\bsrc\s*=\s*["']?([^"'\s<>]+)""", re.IGNORECASE)
_HREF = lazy_re(r"""\bhref\s*=\s*["']?(https?://[^"'\s<>]+)""", re.IGNORECASE)


def is_html(clean: str) -> bool:
    """Whether a paste is HTML: two tags of pages stand in it."""
    return "<" in clean and ">" in clean and sum(1 for _ in zip(_TAGS.finditer(clean), range(2), strict=False)) == 2


def references(clean: str) -> list[Edit]:
    """Every character reference of a text that is no HTML, and the character."""
    return [edit for m in _WHOLE_REFERENCE.finditer(clean) if (edit := _decoded(m))]


def _decoded(m: re.Match[str]) -> Edit | None:
    """A character reference, decoded; None where it is none."""
    new = html.unescape(m[0])
    return (m.start(), m.end(), new if new.isprintable() else " ") if new != m[0] else None


def from_html(text: Text, around: Plain | None = None) -> Plain:
    """The text of a page; *around* says what a record says of stretches, where the page is the value of its fields."""
    reader = _Reader(text.clean, around)
    for start, end, name in _Tags(text.clean):
        reader.take(start, end, name)
    reader.finish()
    clean, marks = kept(text, reader.tokens, reader.between)
    return Plain(clean, marks, tuple(text.span(start, end) for start, end in reader.links), "html")


# ------------------------------------------------------------------ the tokenizer


class _Tags:
    """The tags of a page. No stretch is searched twice: where a quoted value stays open, none is minded any more."""

    def __init__(self, page: str) -> None:
        self.page = page
        self._ends = [m.start() for m in re.finditer(">", page)]
        self._values = [m.end() - 1 for m in _VALUE.finditer(page)]
        self._broken = False
        self._lost: set[str] = set()

    def __iter__(self) -> Iterator[tuple[int, int, str]]:
        """Start, end and name of each ("/p" for a closing tag, "" for comments, declarations and the ends of scripts)."""
        page, at = self.page, 0
        while (start := page.find("<", at)) >= 0 and (end := self._after(self._ends, start)) < len(page):
            at = start + 1
            if page.startswith(("<!", "<?"), start):
                at = self._comment(start) if page.startswith("<!--", start) else end + 1
                yield start, at, ""
            elif name := _NAME.match(page, start + 1):
                tag = name[0].lower()
                at = self._end(name.end())
                yield start, at, tag
                if tag in _RAW:
                    at = self._find(f"</{tag}", at) or len(page)
                    yield at, at, ""

    def _after(self, positions: list[int], at: int) -> int:
        """The first of some positions at or after another; the end of the page where there is none."""
        i = bisect_left(positions, at)
        return positions[i] if i < len(positions) else len(self.page)

    def _find(self, sign: str, at: int) -> int | None:
        """Where a sign stands next; it is not looked for again once it is not found."""
        found = None if sign in self._lost else re.compile(re.escape(sign), re.IGNORECASE).search(self.page, at)
        if found is None:
            self._lost.add(sign)
        return found.start() if found else None

    def _comment(self, start: int) -> int:
        """Where a comment ends."""
        end = self._find("-->", start + 2)
        return self._after(self._ends, start) + 1 if end is None else end + 3

    def _end(self, at: int) -> int:
        """Where a tag ends: at the first ">" outside quoted values."""
        first = end = self._after(self._ends, at)
        while not self._broken and (opening := self._after(self._values, at)) < end:
            closing = self.page.find(self.page[opening], opening + 1)
            end = self._after(self._ends, closing) if closing >= 0 else len(self.page)
            self._broken = end == len(self.page)
            at = closing + 1
        return min(first if self._broken else end, len(self.page) - 1) + 1


class _Reader:
    """The text of a page, stretch by stretch, with the breaks between."""

    def __init__(self, page: str, around: Plain | None) -> None:
        self.page, self.around = page, around
        self.tokens: list[Token] = []
        self.between: list[str] = []
        self.links: list[tuple[int, int]] = []
        self._gap = ""
        self._open: list[tuple[str, str]] = []
        self._silent = self._done = 0

    def take(self, start: int, end: int, name: str) -> None:
        """Take the text up to a tag, then the tag."""
        self._data(self._done, start)
        self._done = end
        if name in _RAW:
            self._silent += 1
        elif not name and self._silent and start == end:
            self._silent -= 1
        elif name.startswith("/"):
            self._close(name[1:])
        elif name:
            self._start(start, end, name, alone=self.page.endswith("/>", start, end))

    def finish(self) -> None:
        """Take the text after the last tag."""
        self._data(self._done, len(self.page))

    def _mark(self, at: int) -> str:
        """What is known of a stretch: by the tags round it, else by the record round the page."""
        own = self._open[-1][1] if self._open else ""
        said = self.around.mark(at) if self.around and not own else own
        return "" if said == "text" else said

    def _keep(self, start: int, end: int, new: str | None = None, mark: str | None = None) -> None:
        if not self._silent:
            self.tokens.append((start, end, new, self._mark(start) if mark is None else mark))
            self.between.append(self._gap)
            self._gap = ""

    def _break(self, tag: str) -> None:
        if tag in _BREAKS and self._gap != "\n\n":
            self._gap = "\n" if tag in _SINGLE else "\n\n"

    def _start(self, start: int, end: int, tag: str, *, alone: bool) -> None:
        self._break(tag)
        inside_menu = any(mark == "nav" for _, mark in self._open)
        if tag in _SILENT:
            self._silent += not alone
        elif tag in _MARKED and not alone:
            self._opens(tag, "nav" if inside_menu else _MARKED[tag])
        elif tag == "img":
            self._picture(start, end, "nav" if inside_menu else "img")
        elif tag == "a" and not inside_menu:
            self._link(start, end)

    def _opens(self, tag: str, mark: str) -> None:
        """Note that an element is open, as far as elements are followed."""
        if len(self._open) < _DEEPEST:
            self._open.append((tag, mark))

    def _picture(self, start: int, end: int, mark: str) -> None:
        """Keep the address of a picture as a line of its own."""
        if src := _SRC.search(self.page, start, end):
            self._gap = "\n\n"
            self._keep(src.start(1), src.end(1), mark=mark)
            self._gap = "\n\n"

    def _link(self, start: int, end: int) -> None:
        """Note the address of a link that is seen."""
        href = None if self._silent else _HREF.search(self.page, start, end)
        if href:
            self.links.append((href.start(1), href.end(1)))

    def _close(self, tag: str) -> None:
        self._break(tag)
        if tag in _SILENT:
            self._silent = max(0, self._silent - 1)
        elif tag in _MARKED and self._open:
            self._open.pop()

    def _data(self, start: int, end: int) -> None:
        """Keep a stretch of text: runs of blanks with a line end in them become one blank, references are decoded."""
        at, done = start, start
        while at < end and not self._silent:
            piece = _PIECE.match(self.page, at, end)
            if piece is None:
                break
            at = piece.end()
            if "\n" in piece[0]:
                self._stretch(done, piece.start())
                self._gap, done = self._gap or " ", at
            elif piece[0] == "&" and (m := _REFERENCE.match(self.page, piece.start(), end)) and (edit := _decoded(m)):
                self._stretch(done, edit[0])
                self._keep(*edit)
                at = done = edit[1]
        self._stretch(done, end)

    def _stretch(self, start: int, end: int) -> None:
        if start < end:
            self._keep(start, end)
