"""The words of a line: how it ends, its stems, whether it reports, and whether it speaks to the reader of the page."""

from __future__ import annotations

from conflictnews.languages.en.page_words import FINITE
from conflictnews.layout import fields
from conflictnews.patterns import lazy_re
from conflictnews.tables.boilerplate.readers import ADDRESSES, ASKING, OURSELVES, PAGE_MATTER, PAGE_RELATED, PAGE_STEMS, URGING

STEM = 5
"""So many letters of a word tell it from others, whatever its ending."""

SHORTEST_QUOTING = 60
"""A line with fewer characters quotes nobody."""

LONGEST_ADDRESS = 700
"""A line to the reader has no more characters."""

AGENCY = "AFP|AP|Reuters|REUTERS|EPA|Getty|Anadolu|AAP|Xinhua|DPA|dpa"
"""Agencies as they stand in credits."""

_AFTERMATH = lazy_re(
    rf"(?<=[.!?…\"”»])\s(?:(?:{AGENCY})"
    rf"|\((?:{AGENCY})[^()]{{0,20}}\)|(?i:\((?:[^()]{{2,60}} )?(?:by|with)\b[^()]{{2,80}}\))"
    r"|\([^\W\d_][^()]{1,40} / [^()]{2,30}\)|/\w{2,4}|[–—-] ?[A-Z][\w.]+(?: [A-Z][\w.]+){0,3}|(?:[A-Z]{2,4} ){1,4}[A-Z]{2,4})\Z"
)
"""What may follow the last full stop of a report: its agency, its editors."""

_TERMINAL = lazy_re(r"[.!?…؟۔。]['\"”’»)\]*_]*(?:\s?\[\d{1,3}\]){0,5}\Z")
LONG_WORD = lazy_re(r"[^\W\d_]{4,}")
_TOKEN = lazy_re(r"[\w'-]+")
_QUOTED = lazy_re(r"[\"“«„][^\"”»“]{0,400}[\"”»“]")
_OF_THE_PAGE = PAGE_MATTER | PAGE_RELATED
_SPOKEN = ADDRESSES | OURSELVES
_OPENING = lazy_re(r"(?:(?<=[.!?:,] )|\A)[\w'-]+(?: [\w'-]+)?")


def ends(text: str) -> bool:
    """Whether a text ends like a sentence."""
    tail = "".join(filter(str.isprintable, fields.without_emoji(text)[-160:]))
    return bool(_TERMINAL.search(_AFTERMATH.sub("", tail)))


def key(text: str) -> str:
    """What makes two lines the same line."""
    return " ".join(fields.fold(text).lower().split()).strip(" .#*")


def stems(text: str) -> frozenset[str]:
    """The stems of a text's longer words."""
    return frozenset(word[:STEM] for word in LONG_WORD.findall(fields.fold(text).lower()))


def to_reader(text: str) -> bool:
    """Whether a line speaks to the reader of the page or of the page's own affairs."""
    if len(text) > LONGEST_ADDRESS:
        return False
    lower = text.lower().replace("’", "'")
    if len(text) > SHORTEST_QUOTING:
        lower = _QUOTED.sub(" ", lower)
    words = _TOKEN.findall(lower)
    found = _OF_THE_PAGE.intersection(words)
    if not URGING.isdisjoint(_opening(lower)):
        return True
    inflected = any(stem in lower for stem in PAGE_STEMS) and sum(word.startswith(PAGE_STEMS) for word in words)
    if not (found or inflected):
        return bool(words) and words[0] in ASKING and not _SPOKEN.isdisjoint(words)
    opening = _opening(lower)
    return (
        _points(words, opening, len(found & PAGE_MATTER) + inflected, len(found & PAGE_RELATED))
        >= 1.9 + min(len(text), 200) / 400
    )


def _opening(lower: str) -> list[str]:
    """The first two words of each of the clauses of a line."""
    return [word for m in _OPENING.finditer(lower) for word in m[0].split()]


def _points(words: list[str], opening: list[str], matter: int, related: int) -> float:
    """How much the words of a line speak to the reader: a point for each, half a one for those that the news has as well."""
    address = not ADDRESSES.isdisjoint(words)
    asking = not ASKING.isdisjoint(opening)
    return matter + 0.5 * min(3, related) + address + 0.5 * (not OURSELVES.isdisjoint(words)) + asking


def reports(text: str) -> bool:
    """Whether a line is a whole sentence that reports: a finite verb, a full stop, no word to the reader."""
    words = _TOKEN.findall(text.lower().replace("’", "'"))
    if not (len(words) >= 3 and ends(text)) or text[-1] == "?" or text[0].islower():
        return False
    if not _SPOKEN.isdisjoint(words) or to_reader(text):
        return False
    return not FINITE.isdisjoint(words) or any(len(word) > 4 and word.endswith("ed") for word in words[1:])
