"""What happens to texts on their way into a paste: twelve transforms that a reader would not notice."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Callable

_WORD = re.compile(r"[^\W\d_]{4,}")


def crlf(text: str) -> str:
    """Line ends of Windows."""
    return text.replace("\n", "\r\n")


def cr(text: str) -> str:
    """Line ends of the old Macintosh."""
    return text.replace("\n", "\r")


def nbsp(text: str) -> str:
    """No-break spaces for blanks."""
    return text.replace(" ", "\u00a0")


def bom(text: str) -> str:
    """A byte-order mark at the head."""
    return "\ufeff" + text


def zero_width(text: str) -> str:
    """Zero-width spaces inside words."""
    return _WORD.sub(lambda m: f"{m[0][:2]}\u200b{m[0][2:]}", text)


def soft_hyphens(text: str) -> str:
    """Soft hyphens inside words."""
    return _WORD.sub(lambda m: f"{m[0][:3]}\u00ad{m[0][3:]}", text)


def bidi_marks(text: str) -> str:
    """Marks of direction round words."""
    return _WORD.sub(lambda m: f"\u200e{m[0]}\u200f", text)


def hard_wrap(text: str) -> str:
    """Lines of 72 characters at most, as a mail program breaks them."""
    lines = (textwrap.wrap(line, 72, break_long_words=False, break_on_hyphens=False) or [""] for line in text.split("\n"))
    return "\n".join(line for wrapped in lines for line in wrapped)


def trailing_blanks(text: str) -> str:
    """Blanks at the end of every line."""
    return "\n".join(line + "  " for line in text.split("\n"))


def tabs(text: str) -> str:
    """A tab before every line, and between its words."""
    return "\n".join("\t" + line.replace(" ", "\t") if line else line for line in text.split("\n"))


def doubled_blank_lines(text: str) -> str:
    """Two blank lines for one."""
    return text.replace("\n\n", "\n\n\n")


def mojibake(text: str) -> str:
    """Typographic quotation marks, apostrophes and dashes in UTF-8, read as Windows-1252."""
    return re.sub("[\u2013\u2014\u2018\u2019\u201c\u2026\u2022]", lambda m: m[0].encode().decode("cp1252"), text)


DAMAGES: tuple[Callable[[str], str], ...] = (
    crlf,
    cr,
    nbsp,
    bom,
    zero_width,
    soft_hyphens,
    bidi_marks,
    hard_wrap,
    trailing_blanks,
    tabs,
    doubled_blank_lines,
    mojibake,
)
