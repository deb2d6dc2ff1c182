"""The pieces that date patterns are put together from, and what their named groups say.

In a template a blank stands for white space inside a line or across one line end, `~` for the same or nothing. A piece names
its groups as `reader` expects them; a pattern may hold several pieces with the same names, of which one takes part.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TypeAlias

import regex

from conflictnews.languages.en.calendar import MONTHS, PARTS, RELATIVE_DAYS, SEASONS, UNITS, WEEKDAYS
from conflictnews.languages.en.number_words import ORDINAL_TEENS, ORDINAL_TENS, ORDINAL_UNITS, TEENS, TENS
from conflictnews.languages.en.number_words import UNITS as NUMBER_UNITS
from conflictnews.models import TimexMod

Match: TypeAlias = regex.Match[str]
"""What a rule's pattern gives its production."""

DET = r"(?:(?<=(?P<head>(?<!\w)the[\x20\n]))|)"
"""A determiner before the cue, which belongs to the match."""
SPACE = r"(?:\x20++\n?+\x20*+|\n\x20*+)"
_BLANK = regex.compile(r"\[(?:\\.|[^\]\\])*\]|[ ~]")


def phrase(template: str) -> str:
    """The pattern of a template; in a set of characters a blank stands for itself, but "[- ]" is a hyphen or a blank."""
    return _BLANK.sub(lambda m: _BLANKS.get(m[0]) or m[0].replace(" ", r"\x20"), template)


_BLANKS = {" ": SPACE, "~": f"{SPACE}?+", "[- ]": f"(?:-|{SPACE})"}


def either(words: Iterable[str]) -> str:
    """A pattern for any of the words, the longest first; words that begin alike are told apart letter by letter."""
    rests: dict[str, list[str]] = {}
    for word in sorted(set(words)):
        rests.setdefault(word[:1], []).append(word[1:])
    branches: list[str] = []
    for letter, ends in sorted(rests.items(), reverse=True):
        branches.append(_plain(letter) + (_plain(ends[0]) if len(ends) == 1 else f"(?:{either(ends)})"))
    return "|".join(branches)


def _plain(text: str) -> str:
    return text.replace(".", r"\.")


_SHORT = frozenset(name for name in MONTHS if len(name) < 5) - {"may", "june", "july"}
_ABBREVIATED = either(_SHORT)
_FULL = either(MONTHS.keys() - _SHORT)
MONTH = rf"(?P<month>(?:{_FULL})(?!\w)|(?:{_ABBREVIATED})(?:\.(?=,|\x20?\d)|(?!\w)))"
_SHORT_DAYS = frozenset(name for name in WEEKDAYS if not name.endswith("day"))
WEEKDAY = (
    rf"(?P<weekday>(?:{either(WEEKDAYS.keys() - _SHORT_DAYS)})(?!\w)"
    rf"|(?:{either(_SHORT_DAYS)})(?:\.(?=,?\x20(?:\d|[a-z]{{3,9}}\.?\x20\d|morning|night|evening|afternoon))|(?!\w)))"
)
SEASON = rf"(?P<season>(?:{either(SEASONS)})(?!\w))"
_TENS = either(TENS)
ORDINAL_WORD = rf"(?:(?:{_TENS})[- ])?(?:{either([*ORDINAL_UNITS, *ORDINAL_TEENS, *ORDINAL_TENS])})(?!\w)"
DAY = r"(?P<day>0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?(?!\d|[.,:]\d|%)"
_ROUND_DAYS = either([*ORDINAL_TEENS, "twentieth", "thirtieth"])
DAY_WORD = rf"(?P<dayword>(?:(?:twenty|thirty)-)?(?:{either(ORDINAL_UNITS)})|{_ROUND_DAYS})(?!\w)"
YEAR_FIGURES = r"(?P<year>1\d{3}|20\d\d)"
YEAR = YEAR_FIGURES + r"(?![\w%]|[.,]\d|-\d\d-|/\d)"
BC_ERA = r"(?:b\.c\.(?:e\.)?|b\.c|bce?)(?!\w)"
BC = rf"(?P<bc>\d{{1,4}})~{BC_ERA}"
_OTHER_YEAR = r"(?:of )?(?P<thatyear>that|the same|this|last|next|the previous|the following|the preceding) year(?!\w)"
YEAR_TAIL = phrase(rf"(?:(?:,?~(?:of )?|~[-/]~)(?:{BC}|{YEAR})|,? ?'(?P<yy>\d\d)(?!\w)|,? {_OTHER_YEAR})")
PART_OF_DAY = rf"(?P<part>(?:{either(word for word, part in PARTS.items() if ':' not in part)})(?!\w))"
PART = rf"(?P<part>(?:{either(PARTS)})(?!\w))"
RELATIVE_DAY = rf"(?P<relday>(?:day before yesterday|day after tomorrow|{either(RELATIVE_DAYS)})(?!\w))"
UNIT = rf"(?P<unit>(?:{either(UNITS)})(?!\w))"
LONG_UNIT = r"(?P<unit>(?:day|week|weekend|month|quarter|year|decade|century|millennium)(?!\w))"
UNITS_PLURAL = rf"(?P<unit>(?:{either(u for u in UNITS if u != 'millennium')})s?(?!\w))"
_ZONES = "gmt|utc|z|est|edt|cet|cest|eet|eest|bst|msk|pst|pdt|sgt|ist|et|pt"
ZONE = phrase(rf"(?:~(?:{_ZONES})(?!\w)|~\((?:{_ZONES})\)| (?:local(?: time)?|(?-i:[A-Z])[a-z]+ time)(?!\w)| hours(?!\w))")
CLOCK = (
    phrase(
        r"(?:(?P<hour>[01]?\d|2[0-4])(?:[:.](?P<minute>[0-5]\d)(?::(?P<second>[0-5]\d))?)?\+?"
        r"~(?P<ampm>[ap]\.m\.|[ap]\.?m(?!\w))"
        r"|(?P<hour>[01]?\d|2[0-4]):(?P<minute>[0-5]\d)(?::(?P<second>[0-5]\d)(?:\.\d+)?)?(?![\d:]|-\d(?!\d?:))"
        r"(?:~(?:hours|hrs|h)(?!\w))?"
        r"|(?P<hour>[01]\d|2[0-4])\.?(?P<minute>[0-5]\d)(?=~(?:gmt|utc|z|hours|hrs|local)(?!\w))(?:~(?:hours|hrs)(?!\w))?"
        r"|(?P<hour>1[0-2]|[1-9])(?P<minute>[0-5]\d)(?P<ampm>[ap]m)(?!\w)"
        r"|(?:12 )?(?P<hourword>noon|midnight|midday)(?!\w))"
    )
    + f"{ZONE}?+"
)

_SMALL = rf"(?:(?:{_TENS})(?:[- ](?:{either(NUMBER_UNITS)}))?|{either([*TEENS, *NUMBER_UNITS])})"
NUMBER_WORD = rf"(?:{_SMALL}(?: hundred)?|(?:a |one )?(?:hundred|dozen))(?!\w)"
ADJECTIVE = (
    "previous|preceding|following|intervening|last|full|whole|entire|consecutive|straight|successive|long|more|additional"
    "|further|extra|calendar|working|bloody|brutal|bitter|intense|short|solid|or so"
)
"""What may stand between a number and its unit."""
VAGUE_NUMBER = (
    "dozens of|scores of|hundreds of|thousands of|several|a few|few|a couple of|a couple|couple of|some|many|numerous|countless"
)
NUMBER = phrase(
    r"(?:(?P<number>\d{1,3}(?:[.,]\d{1,3})?|\d{4}(?= days)|\d{1,2}(?= 1/2|½))\+?(?!\d)"
    rf"|(?P<word>{NUMBER_WORD})|(?P<vague>{VAGUE_NUMBER})(?!\w))"
)

EDGES: dict[str, TimexMod] = {
    "early": TimexMod.START,
    "earlier": TimexMod.START,
    "beginning": TimexMod.START,
    "start": TimexMod.START,
    "onset": TimexMod.START,
    "outset": TimexMod.START,
    "opening": TimexMod.START,
    "mid": TimexMod.MID,
    "middle": TimexMod.MID,
    "midst": TimexMod.MID,
    "late": TimexMod.END,
    "later": TimexMod.END,
    "end": TimexMod.END,
    "close": TimexMod.END,
    "turn": TimexMod.START,
    "latter part": TimexMod.END,
    "early part": TimexMod.START,
    "latter": TimexMod.END,
    "ending": TimexMod.END,
    "tail end": TimexMod.END,
    "very end": TimexMod.END,
    "dawn": TimexMod.START,
    "height": TimexMod.MID,
}
DEGREES: dict[str, TimexMod] = {
    "about": TimexMod.APPROX,
    "around": TimexMod.APPROX,
    "approximately": TimexMod.APPROX,
    "roughly": TimexMod.APPROX,
    "some": TimexMod.APPROX,
    "circa": TimexMod.APPROX,
    "ca.": TimexMod.APPROX,
    "c.": TimexMod.APPROX,
    "or so": TimexMod.APPROX,
    "over": TimexMod.MORE_THAN,
    "more than": TimexMod.MORE_THAN,
    "well over": TimexMod.MORE_THAN,
    "a little more than": TimexMod.MORE_THAN,
    "just over": TimexMod.MORE_THAN,
    "a little over": TimexMod.MORE_THAN,
    "nearly": TimexMod.LESS_THAN,
    "almost": TimexMod.LESS_THAN,
    "less than": TimexMod.LESS_THAN,
    "under": TimexMod.LESS_THAN,
    "just under": TimexMod.LESS_THAN,
    "close to": TimexMod.LESS_THAN,
    "fewer than": TimexMod.LESS_THAN,
    "not quite": TimexMod.LESS_THAN,
    "at least": TimexMod.EQUAL_OR_MORE,
    "no less than": TimexMod.EQUAL_OR_MORE,
    "a minimum of": TimexMod.EQUAL_OR_MORE,
    "at most": TimexMod.EQUAL_OR_LESS,
    "up to": TimexMod.EQUAL_OR_LESS,
    "no more than": TimexMod.EQUAL_OR_LESS,
    "not more than": TimexMod.EQUAL_OR_LESS,
    "as many as": TimexMod.EQUAL_OR_LESS,
    "a maximum of": TimexMod.EQUAL_OR_LESS,
}
DEGREE = phrase(rf"(?P<degree>{either(DEGREES)}) ")
DEGREE_CUES = frozenset(degree.partition(" ")[0].rstrip(".") for degree in DEGREES)


def squeezed(text: str) -> str:
    """Words in lower case with one blank between them."""
    return " ".join(text.lower().split())


def month_of(name: str) -> int:
    """The month of a name or abbreviation."""
    return MONTHS[name.lower().rstrip(".")]


def full_year(two_digits: str) -> str:
    """The year of two digits: '68 is 1968, '23 is 2023."""
    return ("19" if int(two_digits) >= 40 else "20") + two_digits


def year_of(m: Match) -> str | None:
    """The year that a match's groups give."""
    found = m.groupdict()
    if found.get("bc"):
        return f"BC{int(found['bc']):04}"
    if found.get("yy"):
        return full_year(found["yy"])
    return found.get("year")


def clock_of(found: Mapping[str, str]) -> str | None:
    """The time of day of a match's groups, as the T part of a value."""
    if word := found.get("hourword"):
        return PARTS[word.lower()]
    hour_text = found.get("hour")
    if hour_text is None:
        return None
    hour, half = int(hour_text), (found.get("ampm") or "").lower()
    if half and not 1 <= hour <= 12:
        return None
    if half:
        hour = hour % 12 + (12 if half[0] == "p" else 0)
    seconds = found.get("second")
    return f"T{hour:02}:{found.get('minute') or '00'}" + (f":{seconds}" if seconds else "")
