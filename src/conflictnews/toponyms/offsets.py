"""Offsets: where something lies from a place ("12 km north of X", "near X"), and parts of a country ("northern X")."""

from __future__ import annotations

from collections.abc import Iterable

import regex

from conflictnews.errors import NormalisationError
from conflictnews.languages.en.nearness import BETWEEN, NEARNESS, NEARNESS_AFTER, PARTS_BEFORE
from conflictnews.languages.en.toponymy import BEARINGS, KILOMETRES
from conflictnews.models import Mention, Offset
from conflictnews.numerals import normalise_number
from conflictnews.patterns import lazy
from conflictnews.text import Text

_REACH_BACK = 64


def _any(phrases: Iterable[str]) -> str:
    return "|".join(map(regex.escape, sorted(phrases, key=len, reverse=True)))


_UNITS = "|".join(sorted(KILOMETRES, key=len, reverse=True))
_BEARINGS = "|".join(sorted(BEARINGS, key=len, reverse=True))
_OFFSET = lazy(
    rf"(?:(?P<number>\d[\d.,]*|(?:a )?(?:half|couple|few|dozen)|[a-z]+(?:-[a-z]+)?)"
    rf"[ -]?(?P<unit>{_UNITS})\b(?: \([^()]{{1,20}}\))?"
    rf"(?: (?:away|off|outside|from|(?:to|in) the|due))*)?"
    rf" ?(?:(?P<bearing>{_BEARINGS}) (?:of|from)|(?<=\w )(?P<from>of|from|outside))(?: the)?(?: (?:city|town|village) of)? ",
    regex.IGNORECASE | regex.REVERSE,
)
"""Matched backwards, from where the place begins, on a stretch of bounded length."""

_LONGEST_GAP = 40
_BEFORE = lazy(rf"(?<!\w)(?:{_any(NEARNESS)})(?: the)?(?: (?:city|town|village) of)? ", regex.IGNORECASE | regex.REVERSE)
_AFTER = lazy(rf" (?:{_any(NEARNESS_AFTER)})\b")
_FIRST = lazy(rf"(?<!\w){BETWEEN[0]}(?: the)? ", regex.IGNORECASE | regex.REVERSE)
_SECOND = lazy(rf"(?<!\w){BETWEEN[0]} [^.;:!?\n]{{2,{_LONGEST_GAP}}} {BETWEEN[1]}(?: the)? ", regex.IGNORECASE | regex.REVERSE)
_PARTS = frozenset(phrase.rpartition(" ")[2] for phrase in PARTS_BEFORE)
_NEAR = frozenset(phrase.rpartition(" ")[2] for phrase in NEARNESS) | {*BETWEEN, "the", "of"}
"""The last words of phrases: a cheap test before the patterns."""
_PART = lazy(rf"(?<!\w)(?:{_any(PARTS_BEFORE)}) ", regex.IGNORECASE | regex.REVERSE)

_LAST = ("of ", "from ", "outside ", "the ")
_LEADS = frozenset([*BEARINGS, *KILOMETRES, "city", "town", "village", "from", "of", "outside", "away", "off"])
"""Words before the last one of an offset: "north of", "12 km from", "west of the city of"."""


def offset_at(text: Text, start: int, end: int) -> Offset | None:
    """The words beside a place that put something near it: a distance, a direction, "near", "area"."""
    measured = _measured(text, start)
    if measured is not None:
        return measured
    low = max(0, start - _REACH_BACK)
    before = text.folded[low:start]
    m = None
    if _last(before) in _NEAR:
        m = _BEFORE.match(before) or _FIRST.match(before) or _SECOND.match(before)
    if m is not None:
        a, b = low + m.start(), start - 1
    elif m := _AFTER.match(text.folded, end):
        a, b = end + 1, m.end()
    else:
        return None
    return Offset(*text.piece(a, b), None, None)


def part_before(text: Text, start: int) -> Mention | None:
    """The words before a country that limit it to a part: "northern X"."""
    low = max(0, start - _REACH_BACK)
    before = text.folded[low:start]
    m = _PART.match(before) if _last(before) in _PARTS else None
    if m is None:
        return None
    a, b = low + m.start(), start - 1
    return Mention(*text.piece(a, b))


def _last(before: str) -> str:
    """The word that ends, with a blank, in front of a place."""
    return before[before.rfind(" ", 0, -1) + 1 : -1].lower() if before[-1:] == " " else ""


def _measured(text: Text, start: int) -> Offset | None:
    """The distance or direction that leads up to a place, if one does."""
    low = max(0, start - _REACH_BACK)
    before = text.folded[low:start]
    if not before.endswith(_LAST):
        return None
    leads = (word.rstrip(")").rpartition("-")[2] for word in before.rsplit(None, 3)[-3:-1])
    if not any(word in _LEADS or word.endswith("km") for word in leads):
        return None
    m = _OFFSET.match(before)
    if m is None or not (m["unit"] or m["bearing"]):
        return None
    a, b = low + m.start() + len(m[0]) - len(m[0].lstrip()), low + m.end() - 1
    bearing = BEARINGS[m["bearing"].lower()] if m["bearing"] else None
    return Offset(*text.piece(a, b), _kilometres(m["number"], m["unit"]), bearing)


def _kilometres(number: str | None, unit: str | None) -> float | None:
    """A distance in kilometres, where it is a number."""
    if number is None or unit is None:
        return None
    try:
        value = normalise_number(number).value
    except NormalisationError:
        return None
    return None if value is None else round(float(value) * KILOMETRES[unit.lower()], 3)
