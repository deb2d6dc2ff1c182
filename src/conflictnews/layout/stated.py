"""Lines that say when an article was published: "Published: 23 October 2019 | 10:04 AM", "July 28, 2022 2:55 pmby Jane Roe"."""

from __future__ import annotations

import re
from functools import cache

import regex
from attrs import frozen

from conflictnews.layout import fields
from conflictnews.layout.dateline import MONTH, is_place, month_known, read_date
from conflictnews.models import DatePrecision, DateValue
from conflictnews.tables.date_lines import AGES, CLOCK, SMALL_WORDS, STATING, UPDATING, WEEKDAYS

LONGEST = 200
"""No line that is a date has more characters."""

_PARTS = re.compile(r"\d\D+\d{4}|\d{4}\D+\d")


_AFTER_YEAR = r"(?=\D|$|\d{1,2}:\d\d|\d{1,2}\s\p{L})"
_YEARED = regex.compile(
    rf"""(?<![\w/])(?:
        \d{{4}}[-/.]\d{{1,2}}[-/.]\d{{1,2}}(?!\d)
      | \d{{1,2}}[-/.]\d{{1,2}}[-/.]\d{{4}}(?!\d)
      | \d{{1,2}}(?:st|nd|rd|th|er|º|\.)?[\s-]+(?:de\s|of\s)?{MONTH},?[\s-]+(?:de\s)?\d{{4}}{_AFTER_YEAR}
      | {MONTH}\s\d{{1,2}}(?:st|nd|rd|th)?(?:,\s?|\s-\s|\s)\d{{4}}{_AFTER_YEAR}
    )""",
    regex.VERBOSE | regex.IGNORECASE,
)
_NUMERIC = regex.compile(r"\d{1,2}[-./]\d{1,2}[-./]\d{4}")
_CLOCK = regex.compile(
    rf"""(?<!\w)(?:T?\d{{1,2}}[:.h]\d{{2}}(?::\d{{2}}(?:\.\d+)?)?|\d{{1,2}}(?=\s?[ap]\.?m))\s?(?:[ap]\.?\s?m\b\.?)?z?(?:[+-]\d{{2}}:?\d{{2}})?
    | (?<!\w)(?:gmt|utc)?[+-]\d{{1,2}}(?!\d) | (?<!\w)(?:an?|\d+)\s(?:{"|".join(AGES)})s?\sago\b
    | \b\d+\s?min(?:ute)?s?\sread\b | \b(?:[\w-]+\s)?edition\b(?:,\s\w+)?""",
    regex.VERBOSE | regex.IGNORECASE,
)
_WRITTEN_BY = regex.compile(r"(?i:by|par|von|por)\s+(\p{Lu}[^|•·\d]{2,80}?)\s*(?:[|•·,-]\s*|$)")
_POSTED_BY = regex.compile(
    r"(?i:posted|published|written|uploaded|submitted|added|created)\s(?i:by)\s([^|•·\d]{2,60}?)(?:\s(?i:on|at)|\s?[|•·,:-])?\s*$"
)
_ACCOUNTS = frozenset("admin administrator editor editors webmaster staff author moderator user guest".split())
"""Whose name is no author's."""

_TOKEN = regex.compile(r"[\p{L}\p{M}'’./-]+")


@frozen
class Stated:
    """A line that says when.

    Its date (None where day and month may be either way round), whether it speaks of a change, and an author or a place glued
    to it.
    """

    date: DateValue | None
    updated: bool
    byline: str | None = None
    place: str | None = None


@cache
def _words() -> tuple[frozenset[str], frozenset[str]]:
    """The words that may stand round a date, and those among them that speak of a change."""
    return frozenset((*WEEKDAYS, *CLOCK, *SMALL_WORDS, *STATING)), frozenset(UPDATING)


def stated(text: str, *, labelled: bool = False) -> Stated | None:
    """The date of a line that is nothing but a date, with its time, zone, weekday, label and perhaps an author or a place."""
    if len(text) > LONGEST or not _PARTS.search(text):
        return None
    found = next((m for m in _YEARED.finditer(text, overlapped=True) if month_known(m)), None)
    if not found:
        return None
    before, after = text[: found.start()], _YEARED.sub(" ", text[found.end() :])
    author = place = None
    if said := _WRITTEN_BY.search(after):
        author, after = fields.names(said[1].strip()), after[: said.start()]
    elif said := _POSTED_BY.search(before):
        author = None if said[1].strip().lower() in _ACCOUNTS else fields.names(said[1].strip())
        before = before[: said.start()]
    elif said := _WRITTEN_BY.match(before):
        author, before = fields.names(said[1].strip()), before[said.end() :]
    left, right = _rest(before), _rest(after)
    if (left or right) and not labelled:
        rest = left or right
        if left and right:
            return None
        if rest.isupper() and is_place(rest):
            place = rest
        elif not author and rest in text and (by := fields.byline(rest)):
            author = by[0]
        elif left or not _section(rest):
            return None
    date = read_date(found[0].replace(" - ", " "))
    if date is not None and date.interval is not None and date.precision is DatePrecision.DAY:
        return Stated(date, _updates(before), author, place)
    return Stated(None, _updates(before), author, place) if _NUMERIC.fullmatch(found[0]) else None


def _rest(text: str) -> str:
    """What a date's line says besides its date: all that is no time, zone, weekday, label, sign or name of a section."""
    known = _words()[0]
    spoken = _CLOCK.sub(" ", text).strip(" |•·,;:()[]*-–—/\t")
    left = [word for word in _TOKEN.findall(spoken) if word.lower().strip("./-") not in known and word.strip("./-")]
    if not left or fields.boilerplate(" ".join(left)):
        return ""
    return spoken if spoken.isupper() or len(left) == len(spoken.split()) else " ".join(left)


def _section(text: str) -> bool:
    """Whether what follows a date may be the name of a section: a few words in capitals ("Peace and Security")."""
    words = text.split()
    return len(words) <= 4 and text[-1] not in ".!?" and all(word[0].isupper() or word in ("and", "&", "of") for word in words)


def _updates(before: str) -> bool:
    return not _words()[1].isdisjoint(before.lower().replace(":", " ").split())
