"""Bytes into text: which encoding they are in."""

from __future__ import annotations

from codecs import BOM_UTF8, BOM_UTF16_BE, BOM_UTF16_LE, BOM_UTF32_BE, BOM_UTF32_LE
from os import PathLike
from pathlib import Path
from typing import cast


def bytes_of(source: object) -> bytes:
    """Return the bytes of a file or of a bytes-like object. Raises TypeError for anything else."""
    if isinstance(source, bytes | bytearray):
        return bytes(source)
    if isinstance(source, memoryview):
        return source.tobytes()
    if isinstance(source, str | PathLike):
        return Path(cast("str | PathLike[str]", source)).read_bytes()
    raise TypeError(f"expected a path or bytes, not {type(source).__name__}")


_MARKS = (
    (BOM_UTF8, "utf-8"),
    (BOM_UTF32_LE, "utf-32-le"),
    (BOM_UTF32_BE, "utf-32-be"),
    (BOM_UTF16_LE, "utf-16-le"),
    (BOM_UTF16_BE, "utf-16-be"),
)


_PROBE = 4096
"""So many bytes at the head of a file show what it is encoded in."""


def _unmarked_utf16(data: bytes) -> str | None:
    """The byte order of UTF-16 without a mark: most characters have one zero byte, always at the same side."""
    head = data[:_PROBE]
    if len(data) % 2 or not head:
        return None
    low, high = head[0::2].count(0), head[1::2].count(0)
    if 4 * max(low, high) < 3 * (len(head) // 2) or 20 * min(low, high) > max(low, high):
        return None
    return "utf-16-le" if high > low else "utf-16-be"


def decoded(data: bytes) -> tuple[str, str]:
    """The text of some bytes, and the encoding that it was read in."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return data[len(mark) :].decode(encoding, "replace"), encoding
    if order := _unmarked_utf16(data):
        return data.decode(order, "replace"), f"{order} without a byte-order mark"
    try:
        return data.decode("utf-8"), "utf-8"
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace"), "cp1252, a guess: they are not UTF-8, and letters beyond ASCII may be wrong"


_BINARY = (
    (b"%PDF-", "a PDF document"),
    (b"PK\x03\x04", "a ZIP archive or office document"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an office document"),
    (b"\x89PNG", "an image"),
    (b"\xff\xd8\xff", "an image"),
    (b"GIF8", "an image"),
    (b"\x1f\x8b", "a compressed file"),
    (b"\xfd7zXZ", "a compressed file"),
    (b"7z\xbc\xaf", "a compressed file"),
    (b"\x7fELF", "a program"),
    (b"SQLite format 3\0", "a database"),
    (b"PAR1", "a Parquet file"),
    (b"{\\rtf", "an RTF document"),
)
_CONTROLS = bytes({*range(32), 127} - {*b"\t\n\v\f\r\x1a\x1b"})
_MOST_CONTROLS = 0.02
"""The share of control characters among the first bytes up to which they are text that was damaged."""


def binary_kind(data: bytes) -> str | None:
    """Return what a file holds that is no text ("a PDF document"), or None for text in any encoding.

    >>> binary_kind(b"%PDF-1.7"), binary_kind("Goma fell".encode("utf-16"))
    ('a PDF document', None)
    """
    for start, kind in _BINARY:
        if data.startswith(start):
            return kind
    head = data[:_PROBE]
    if any(data.startswith(mark) for mark, _ in _MARKS) or _unmarked_utf16(data):
        return None
    controls = len(head) - len(head.translate(None, _CONTROLS))
    return "a binary file" if controls > _MOST_CONTROLS * len(head) else None
