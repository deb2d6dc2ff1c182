"""Offsets: how far and in which direction something lies from a place: "12 km north of X"."""

from __future__ import annotations

import regex

from conflictnews.errors import NormalisationError
from conflictnews.languages.en.toponymy import BEARINGS, KILOMETRES
from conflictnews.models import Offset
from conflictnews.numerals import normalise_number
from conflictnews.text import Text

_REACH_BACK = 64
_UNITS = "|".join(sorted(KILOMETRES, key=len, reverse=True))
_BEARINGS = "|".join(sorted(BEARINGS, key=len, reverse=True))
_OFFSET = regex.compile(
    rf"(?:(?P<number>\d[\d.,]*|(?:a )?(?:half|couple|few|dozen)|[a-z]+(?:-[a-z]+)?)"
    rf"[ -]?(?P<unit>{_UNITS})\b(?: \([^()]{{1,20}}\))?"
    rf"(?: (?:away|off|outside|from|(?:to|in) the|due))*)?"
    rf" ?(?:(?P<bearing>{_BEARINGS}) (?:of|from)|(?<=\w )(?P<from>of|from|outside))(?: the)?(?: (?:city|town|village) of)? ",
    regex.IGNORECASE | regex.REVERSE,
)
"""Matched backwards, from where the place begins, on a stretch of bounded length."""

_LAST = ("of ", "from ", "outside ", "the ")
_LEADS = frozenset([*BEARINGS, *KILOMETRES, "city", "town", "village", "from", "of", "outside", "away", "off"])
"""Words before the last one of an offset: "north of", "12 km from", "west of the city of"."""


def offset_before(text: Text, start: int) -> Offset | None:
    """The offset that leads up to a place, if one does."""
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
    return Offset(text.span(a, b), text.source_of(a, b), _kilometres(m["number"], m["unit"]), bearing)


def _kilometres(number: str | None, unit: str | None) -> float | None:
    """A distance in kilometres, where it is a number."""
    if number is None or unit is None:
        return None
    try:
        value = normalise_number(number).value
    except NormalisationError:
        return None
    return None if value is None else round(float(value) * KILOMETRES[unit.lower()], 3)
