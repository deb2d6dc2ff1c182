"""Where a line is several that were glued together: a date before a sentence, the head of a message, fields in a row."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

import regex

from conflictnews.languages.en.line_words import DATE_LABELS, END_MARKS, LABELS_IN_A_ROW
from conflictnews.layout.days import day_in
from conflictnews.layout.fields import EXTENSIONS, LABEL, fold, is_named
from conflictnews.patterns import lazy, lazy_re
from conflictnews.tables.boilerplate import LABELS
from conflictnews.tables.signing import SIGNED_ON

_IMAGE_TAIL = lazy(
    rf"(?:(?<=\p{{L}}{{2,}}[.!?…][\"'”’»)]?)|(?<=[\"”»)])|\s)([\w%-][\w.%()-]*\.(?:{EXTENSIONS}))\s*$", regex.IGNORECASE
)
_IMAGE_HEAD = lazy(rf"([\w%-][\w.%()-]*\.(?:{EXTENSIONS}))\s+(?=\S)", regex.IGNORECASE)
_MARKED_DATE = lazy_re(rf"(?:{DATE_LABELS.either}):?\s+\d{{4}}-\d\d-\d\d(?:T[\d:.Z+-]+)?(?=\s+\S)", re.IGNORECASE)
_DATE_LABEL = lazy_re(rf"(?:{DATE_LABELS.either})(?: (?:{'|'.join(SIGNED_ON)}))?:?\s+(?=\S)", re.IGNORECASE)
_SENT = r"\d{1,2}[./]\d{1,2}[./]\d{2,4},? \d{1,2}:\d{2}(?::\d{2})?(?: ?(?:[AaPp]\.?[Mm]\.?|[صم]))?"
_MESSAGE = lazy_re(rf"(?:\[{_SENT}\] |{_SENT} [-–] )[^:\[\]\n]{{1,40}}: ")
_POSTED = lazy_re(rf"[^\[\]\n]{{1,60}}, \[{_SENT}\]:?|\[{_SENT}\] [^:\[\]\n]{{1,40}}:?")
_ENDED = lazy_re(rf"\s(?:{END_MARKS.either})\s*$")
_SIGNING = ("By",)
_SIGNED_HEAD = lazy(r"By\s[^()\n]{3,80}?[\s.](?=\p{Lu}{3,}[\p{Lu} ]{0,30}(?:, [\p{L}. ]{2,20})?\s\([\p{L} ]{2,12}\)\s?[-–—])")
_NEXT_LABEL = lazy_re(r"\s+(?=([A-Z][A-Za-z]{2,12})\s?([:=])\s?\S)")
_ROW = lazy_re(rf"(?:(?<=\s)|\A)(?:{LABELS_IN_A_ROW.either}):\s(?=\S)")
_HEAD_SIGNS = frozenset(sign for word in (*DATE_LABELS.words, *_SIGNING) for sign in (word[0], word[0].upper()))
_END_SIGNS = frozenset(word[-1] for word in END_MARKS.words)
"""With what a label or a word of signing begins, and what an agency's mark at the end of a report ends with."""
_DIGIT = lazy_re(r"\d")
_IMAGE_ADDRESS = lazy_re(rf"https?://\S+\.(?:{EXTENSIONS})(?:\?\S*)?\s*\Z", re.IGNORECASE)

LONGEST_ROW = 2000
"""A row of labelled fields has no more characters."""

LONGEST_DATED_ROW = 300
"""A row of sources and dates has no more characters."""

LONGEST_MESSAGE_HEAD = 100
"""The head of a message has no more characters."""

LONGEST_DAY = 30
"""No day has more characters."""

LONGEST_NAME = 200
"""The name of an image has no more characters."""

SHORTEST_SENTENCE = 6
"""What follows a day in its line is a sentence if it has as many words."""


def cuts(text: str) -> list[int]:
    """Where a line is several: a date before a sentence, an image's name glued to one, labelled fields in a row."""
    found = [at for cutter in _cutters(text) for at in cutter(text) if 0 < at < len(text)]
    return sorted(set(found)) if found else found


def _cutters(text: str) -> Iterator[Callable[[str], list[int]]]:
    """What may cut a line, by the signs that it has."""
    if text[0] in _HEAD_SIGNS:
        yield _cut_head
    if text[0] == "[" or text[0].isdigit():
        yield _cut_message
    if ":" in text or "=" in text:
        yield from (_cut_labels, _cut_row, _cut_address)
    if "." in text[-5:-3] or "." in text[:LONGEST_NAME].partition(" ")[0]:
        yield _cut_image
    if text[-1] in _END_SIGNS:
        yield _cut_end


def _cut_head(text: str) -> list[int]:
    """Behind a date or an author that is glued to the first sentence."""
    if glued := _MARKED_DATE.match(text) or _SIGNED_HEAD.match(text):
        return [glued.end()]
    dated = _DATE_LABEL.match(text)
    return _after_day(text, dated.end()) if dated else []


def _cut_message(text: str) -> list[int]:
    """Behind the sender and the hour of a message that was copied out of a chat."""
    head = _MESSAGE.match(text)
    return [head.end()] if head else []


def message_head(text: str) -> bool:
    """Whether a line is nothing but the sender and the hour of a message."""
    if text[-1] not in ":]" or len(text) > LONGEST_MESSAGE_HEAD:
        return False
    return bool(_MESSAGE.fullmatch(text + " ") or _POSTED.fullmatch(text))


def _cut_labels(text: str) -> list[int]:
    """Before the second and every further field of a row ("TITLE: … LINK: …")."""
    first = LABEL.match(text) if len(text) < LONGEST_ROW else None
    if not first or " ".join(fold(first[1]).lower().split()) not in LABELS:
        return []
    further = (m for m in _NEXT_LABEL.finditer(text, first.end()) if m[1].lower() in LABELS)
    return [m.end() for m in further if m[2] in first[0] and m[1].isupper() == first[1].isupper()]


def _cut_row(text: str) -> list[int]:
    """Before the fields of a row on sources and dates."""
    if len(text) >= LONGEST_DATED_ROW or text.count(":") < 2 or not _DIGIT.search(text):
        return []
    found = [m.start() for m in _ROW.finditer(text)]
    return found if len(found) >= 2 else []


def _cut_address(text: str) -> list[int]:
    """Before an image's address at the end of a line."""
    may = "://" in text[-500:]
    address = _IMAGE_ADDRESS.search(text, max(0, text.rindex("://") - len("https"))) if may else None
    return [address.start()] if address else []


def _cut_image(text: str) -> list[int]:
    """Before an image's name at the end of a line that ends with no address, and behind one at its head."""
    at: list[int] = []
    if is_named(text) and not _cut_address(text) and (named := _IMAGE_TAIL.search(text, max(0, len(text) - 160))):
        at.append(_name_start(text, named.start(1)))
    if is_named(text[:LONGEST_NAME].partition(" ")[0]) and (named := _IMAGE_HEAD.match(text)):
        at.append(named.end(1))
    return at


def _cut_end(text: str) -> list[int]:
    """Before the mark with which an agency ends its reports."""
    ended = _ENDED.search(text, max(0, len(text) - 40))
    return [ended.start()] if ended else []


def _after_day(text: str, at: int) -> list[int]:
    """Where a sentence begins behind a labelled day ("Posted March 9 2019 Two lorries were …")."""
    day = day_in(text[at : at + LONGEST_DAY])
    if day is None or day.start or len(text[at + day.end :].split()) < SHORTEST_SENTENCE or text[at + day.end] != " ":
        return []
    return [at + day.end] if text[at + day.end + 1].isupper() and text[-1] in '.!?"”' else []


def _name_start(text: str, at: int) -> int:
    """Where an image's name begins in a token that may begin with the last word of a sentence."""
    glued = regex.match(r"\p{L}{2,}[.!?…][\"'”’»)]?(?=[\w%-]*[\d_-])", text[at:])
    return at + glued.end() if glued else at
