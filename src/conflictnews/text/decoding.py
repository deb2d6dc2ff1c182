"""Bytes into text: which encoding they are in."""

from __future__ import annotations

import codecs
import errno
import os
import re
import stat
from codecs import BOM_UTF8, BOM_UTF16_BE, BOM_UTF16_LE, BOM_UTF32_BE, BOM_UTF32_LE
from operator import itemgetter
from os import PathLike
from typing import IO, cast

from conflictnews.patterns import lazy, lazy_re
from conflictnews.tables.alphabets import ALPHABETS, SCRIPTS, SIGNS, Alphabet
from conflictnews.tables.mail import FIELD


def opened(path: str | PathLike[str]) -> IO[bytes]:
    """Open a regular file. Raises OSError for anything else: a device or a pipe may never end."""
    try:
        mode = os.stat(path).st_mode
    except ValueError:  # a path with a zero byte, or in characters that no file system has
        raise OSError(errno.EINVAL, "no path of a file", str(path)) from None
    if stat.S_ISDIR(mode):
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(path))
    if not stat.S_ISREG(mode):
        raise OSError(errno.EINVAL, "a device or a pipe, not a file", str(path))
    return open(path, "rb")


def bytes_of(source: object) -> bytes:
    """Return the bytes of a file or of a bytes-like object. Raises TypeError for anything else."""
    if isinstance(source, bytes | bytearray):
        return bytes(source)
    if isinstance(source, memoryview):
        return source.tobytes()
    if isinstance(source, str | PathLike):
        with opened(cast("str | PathLike[str]", source)) as file:
            return file.read()
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

_DECLARED = lazy_re(rb"""(?:charset|encoding)\s{0,9}=\s{0,9}["']?\s{0,9}([A-Za-z][\w.:-]{1,30})""")
_LATIN_1 = frozenset({"ascii", "iso8859-1"})
"""Encodings that pages declare when they are written in Windows-1252, as the WHATWG's standard has it."""

_SURE = 4
"""Text with as many characters beyond ASCII for each damaged one is UTF-8 that was damaged."""


def decoded(data: bytes) -> tuple[str, str]:
    """Return the text of some bytes, and the encoding that it was read in.

    In this order: a byte-order mark; UTF-16 and UTF-32 without one; UTF-8, where nearly all of it is valid; the encoding
    that an HTML page, an XML file or a mail declares; the guess of `charset-normalizer`; Windows-1252.

    >>> decoded("Обстрел рынка".encode("utf-16-le"))
    ('Обстрел рынка', 'utf-16-le without a byte-order mark')
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return data[len(mark) :].decode(encoding, "replace"), encoding
    if order := _unmarked(data):
        return data.decode(order, "replace"), f"{order} without a byte-order mark"
    declared = _declared(data)
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        return _damaged(data) or declared or _guessed(data)
    if "\x1b" in text and (escaped := declared or _escaped(data)):
        return escaped
    return text, "utf-8"


def _escaped(data: bytes) -> tuple[str, str] | None:
    """The text of Japanese bytes that change their alphabet by escapes (ISO-2022-JP)."""
    if b"\x1b$B" not in data and b"\x1b$@" not in data:
        return None
    return data.decode("iso2022_jp", "replace"), "iso2022_jp"


def _damaged(data: bytes) -> tuple[str, str] | None:
    """The text of UTF-8 of which a few bytes are wrong; None where most characters beyond ASCII are not UTF-8."""
    text = data.decode("utf-8", "replace")
    lost = text.count("\ufffd")
    beyond = sum(map(len, _BEYOND_ASCII.findall(text))) - lost
    return (text, f"utf-8 with {lost} damaged characters") if beyond >= _SURE * lost else None


def _declared(data: bytes) -> tuple[str, str] | None:
    """The text in the encoding that its first lines declare; None where they declare none that can be right."""
    found = _DECLARED.search(data[:_PROBE])
    if not found:
        return None
    try:
        name = codecs.lookup(found[1].decode("ascii")).name
        name = "cp1252" if name in _LATIN_1 else name
        return None if name.startswith("utf") else (data.decode(name), f"{name}, as it declares")
    except (LookupError, UnicodeError, ValueError):
        return None


def _guessed(data: bytes) -> tuple[str, str]:
    """The text in the encoding that its bytes look most like."""
    if name := _latin(data) or _scripted(data) or _eastern(data) or _western(data):
        return data.decode(name, "replace"), f"{name}, a guess: they are not UTF-8 and declare nothing"
    from charset_normalizer import from_bytes  # noqa: PLC0415 # only bytes that are not UTF-8 need it

    best = from_bytes(data[:_GUESSED_FROM]).best()
    try:
        if best is not None:
            return data.decode(best.encoding), f"{best.encoding}, a guess: they are not UTF-8 and declare nothing"
    except UnicodeDecodeError:
        pass
    return data.decode("cp1252", "replace"), "cp1252, a guess: they are not UTF-8, and letters beyond ASCII may be wrong"


def _latin(data: bytes) -> str | None:
    """The encoding in which some bytes have only letters of one language in Latin script, most of them plain."""
    head = data[:_PROBE]
    if _PLAIN_LATIN * len(head.translate(None, _ASCII)) > len(head):
        return None
    texts = {name: head.decode(name, "replace") for name in dict.fromkeys(e for a in ALPHABETS for e in a.encodings)}
    beyond = {name: frozenset("".join(_BEYOND_ASCII.findall(text))) for name, text in texts.items()}
    return next((name for name in texts if _is_one_language(name, beyond[name]) and not _torn(texts[name])), None)


def _scripted(data: bytes) -> str | None:
    """The encoding of one byte in which bytes read most like words of a language in another script than the Latin."""
    head = data[:_PROBE]
    scores = ((_likeness(head, name, script), name) for script in SCRIPTS for name in script.encodings)
    best, name = max(scores, key=itemgetter(0))
    return name if best >= _LIKE_WORDS else None


def _likeness(data: bytes, encoding: str, script: Alphabet) -> float:
    """How common the letters are that bytes have in an encoding: 1 at most, 0 where one is none of the script."""
    text = data.decode(encoding, "replace")
    letters = [character.lower() for character in "".join(_BEYOND_ASCII.findall(text)) if character not in SIGNS]
    ranks = {letter: rank for rank, letter in enumerate(script.letters)}
    if len(letters) < _FEWEST_LETTERS or not ranks.keys() >= set(letters) or _MIXED.search(text):
        return 0.0
    common = 1 - sum(map(ranks.__getitem__, letters)) / (len(letters) * len(ranks))
    return _SHOUTED * common if text.isupper() else common


_LIKE_WORDS = 0.6
"""Words of a language have letters that are commoner on average; half of that is chance."""

_SHOUTED = 0.85
"""Words all in capitals are as much less likely."""

_FEWEST_LETTERS = 8
"""Fewer letters beyond ASCII tell nothing of a script."""

_MIXED = lazy(r"\p{Ll}\p{Lu}|[A-Za-z][^\W\d_A-Za-z]|[^\W\d_A-Za-z][A-Za-z]")
"""A capital inside a word, or a Latin letter beside another: a wrong encoding shows so."""


def _eastern(data: bytes) -> str | None:
    """The encoding of two bytes in which some bytes have common characters of Japanese, Korean or Chinese."""
    head = data[: _PROBE - _PROBE % 2]
    for encoding, name, common, share in _EASTERN:
        try:
            text = head.decode(encoding, "strict" if len(data) < _PROBE else "ignore")
        except UnicodeDecodeError:
            continue
        letters = "".join(_BEYOND_ASCII.findall(text))
        if len(letters) >= _FEWEST_WIDE and len(common.findall(letters)) >= share * len(letters):
            return name
    return None


_FEWEST_WIDE = 4
_KANA = lazy(r"[\u3041-\u30ff]")
_EASTERN = (
    ("euc_jp", "euc_jp", _KANA, 0.2),
    ("shift_jis", "shift_jis", _KANA, 0.2),
    ("euc_kr", "euc_kr", lazy(r"[\uac00-\ud7a3\u3000-\u303f]"), 0.9),
    ("gb2312", "gb18030", lazy(r"[\u4e00-\u9fff\u3000-\u303f\uff00-\uffef]"), 1.0),
)
"""Encodings of two bytes that show a text, those that it is read in, the characters common in it, and their share."""


def _torn(text: str) -> bool:
    """Whether a sign or a capital stands inside a word: it is the letter of another encoding."""
    return not all(map(str.islower, _INSIDE.findall(text)))


def _is_one_language(encoding: str, beyond: frozenset[str]) -> bool:
    """Whether characters beyond ASCII are those of one language that was written in an encoding."""
    letters = {character.lower()[0] for character in beyond - SIGNS} - _PLAIN_LETTERS
    return any(letters <= set(alphabet.letters) for alphabet in ALPHABETS if encoding in alphabet.encodings)


def _western(data: bytes) -> str | None:
    """Windows-1252 if bytes have in it only letters of French, Spanish, Portuguese, German or English, most of them plain."""
    text = data[:_PROBE].decode("cp1252", "replace")
    beyond = "".join(_BEYOND_ASCII.findall(text))
    few = len(beyond) * _PLAIN <= sum(map(str.isalpha, text))
    return "cp1252" if few and _WESTERN.issuperset(beyond) and not _torn(text) else None


_INSIDE = lazy_re(r"[a-z]([^\x00-\x7f’–—…\xad])(?=[^\W\d_])")
"""A character beyond ASCII inside a word, but for those that may join two words."""

_PLAIN_LATIN = 4
"""In all languages in Latin script no more than one letter in four is."""

_PLAIN_LETTERS = frozenset("i")
"""What the Turkish capital with a dot is in small letters, without the dot."""

_PLAIN = 5
"""In Western languages no more than one letter in five is beyond ASCII."""

_WESTERN = frozenset("àâäçéèêëîïôöùûüñáíóúãõœßÀÂÄÇÉÈÊËÎÔÖÙÛÜÑÁÍÓÚÃÕŒ‘’“”„«»–—…°ºª¿¡€£§·•\xa0\xad")
_BEYOND_ASCII = lazy_re(r"[^\x00-\x7f]+")
_GUESSED_FROM = 200_000
"""So many bytes are enough for a guess."""


def _unmarked(data: bytes) -> str | None:
    """UTF-32 or UTF-16 without a mark: the zero bytes of blanks, line ends and Latin letters stand on one side only."""
    head = data[:_PROBE]
    if len(data) % 2:
        return None
    if 0 not in head:
        return next((encoding for encoding in _OF_TWO_BYTES if _reads_eastern(head, encoding)), None)
    width = 4 if len(data) % 4 == 0 and _is_of_four_bytes(head) else 2
    encodings = _OF_FOUR_BYTES if width == 4 else _OF_TWO_BYTES
    return next((encoding for encoding in encodings if _reads(head, encoding, width)), None)


_OF_TWO_BYTES, _OF_FOUR_BYTES = ("utf-16-le", "utf-16-be"), ("utf-32-le", "utf-32-be")


def _is_of_four_bytes(head: bytes) -> bool:
    """Whether two bytes side by side of every four are zero, as in UTF-32."""
    first, second, third, fourth = (head[i::4].count(0) for i in range(4))
    return 8 * max(min(first, second), min(third, fourth)) > len(head)


def _reads_eastern(head: bytes, encoding: str) -> bool:
    """Whether bytes without a zero read as Chinese or Japanese with its stops, in a wide encoding."""
    text = head[: len(head) - len(head) % 2].decode(encoding, "ignore")
    stopped = any(map(text.__contains__, "、。，"))
    return stopped and len(_WIDE.findall(text)) >= _NEARLY_ALL * len(text)


_WIDE = lazy(r"[\u3000-\u30ff\u4e00-\u9fff\uff00-\uffef]")
_NEARLY_ALL = 0.95
"""The share of characters of East Asia in a text of it that has neither blanks nor line ends."""


def _reads(head: bytes, encoding: str, width: int) -> bool:
    """Whether bytes read as text in a wide encoding: with blanks or stops, hardly a control, letters of few scripts."""
    text = head[: len(head) - len(head) % width].decode(encoding, "ignore")
    blanks = sum(map(text.count, " \n\r、。，"))
    odd = sum(not c.isprintable() and c not in "\n\r\t\ufeff" for c in text)
    scripts = {ord(c) >> 8 for c in text}
    plain = sum(c < "\x80" for c in text)
    return (
        (blanks > 0 or 4 * plain >= 3 * len(text))
        and len(text) * width >= len(head) - width
        and 50 * odd <= len(text)
        and _few(scripts, text)
    )


def _few(scripts: set[int], text: str) -> bool:
    """Whether the characters of a text come from few blocks, or are mostly those of East Asia, which fill many."""
    return len(scripts) <= _BLOCKS or sum("\u2e80" <= c <= "\ud7ff" for c in text) * 2 > len(text)


_BLOCKS = 8
"""Texts that are not East Asian have characters of no more blocks of 256."""

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
    (b"Rar!\x1a\x07", "a compressed file"),
    *((b"BZh%d1AY" % level, "a compressed file") for level in range(1, 10)),
    (b"\x7fELF", "a program"),
    (b"SQLite format 3\0", "a database"),
    (b"PAR1", "a Parquet file"),
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
    if any(data.startswith(mark) for mark, _ in _MARKS) or _unmarked(data):
        return None
    controls = len(head) - len(head.translate(None, _CONTROLS))
    return "a binary file" if controls > _MOST_CONTROLS * len(head) else None


def marked_up_kind(data: bytes) -> str | None:
    r"""Return what a text file holds that should be converted first ("an RTF document"), or None.

    >>> marked_up_kind(b"{\\rtf1 Goma fell}")
    'an RTF document'
    """
    head = data[:_PROBE]
    if head.startswith(b"{\\rtf"):
        return "an RTF document"
    if _MAIL.match(head):
        if _ENCODED.search(head):
            return "a mail with an encoded body"
        if _IN_PARTS.search(head):
            return "a mail in several parts"
    return "text in UTF-7" if not head.translate(None, _ASCII) and len(_UTF_7.findall(head)) >= _UTF_7_LEAST else None


_ASCII = bytes(range(128))
_MAIL = lazy_re(rf"(?:{FIELD}){{2}}".encode())
_ENCODED = lazy_re(rb"^Content-Transfer-Encoding:\s*(?:base64|quoted-printable)", re.IGNORECASE | re.MULTILINE)
_IN_PARTS = lazy_re(rb"^Content-Type:\s*multipart/", re.IGNORECASE | re.MULTILINE)
_UTF_7 = lazy_re(rb"\+[A-Za-z0-9/]{2,}(?:-|(?=[\s.,]))")
_UTF_7_LEAST = 3
"""Words in UTF-7's base 64, from which on a text is taken for it."""
