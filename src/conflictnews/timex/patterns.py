"""The pieces of date patterns, the words around a match, and the reading of a match's named groups.

The pieces that date patterns are put together from, and what their named groups say.

In a template a blank stands for white space inside a line or across one line end, `~` for the same or nothing. A piece names
its groups as `reader` expects them; a pattern may hold several pieces with the same names, of which one takes part.


The words around a match, by which a rule tells a date from a name, a verb or a count.

From the named groups of a date pattern to its reading: one reader for every pattern that holds a date.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from conflictnews.language.rules import DIGITS_AND_MORE, FOUR_DIGITS, Match
from conflictnews.languages.en import word_endings as suffix
from conflictnews.languages.en.calendar import DECADES, MONTHS, PARTS, RELATIVE_DAYS, SEASONS, UNITS, WEEKDAYS
from conflictnews.languages.en.clause_grammar import THE
from conflictnews.languages.en.dates import DEGREES, EDGES, FUNCTION_WORDS, VAGUE_NUMBERS, ZONES
from conflictnews.languages.en.number_words import ORDINAL_TEENS, ORDINAL_TENS, ORDINAL_UNITS, TEENS, TENS
from conflictnews.languages.en.number_words import UNITS as NUMBER_UNITS
from conflictnews.models import TimexMod
from conflictnews.numerals.words import ordinal
from conflictnews.patterns import lazy, lazy_re
from conflictnews.timex.readings import Base, Calendar, Reading, Shift

# ------------------------------------------------------------------ patterns


def behind(*words: str) -> str:
    """Return a pattern for one of some words before the cue, which belong to the match; each has one length."""
    return "(?:" + "".join(rf"(?<=(?P<head>(?<!\w){word}))|" for word in words) + ")"


DET = behind(r"the[\x20\n]")
"""A determiner before the cue, which belongs to the match."""
SPACE = r"(?:\x20++\n?+\x20*+|\n\x20*+)"
_BLANK = lazy_re(r"\[(?:\\.|[^\]\\])*\]|[ ~]")


def phrase(template: str) -> str:
    """Return the pattern of a template; in a set of characters a blank stands for itself, but "[- ]" is a hyphen or a blank."""
    return _BLANK.sub(lambda m: _BLANKS.get(m[0]) or m[0].replace(" ", r"\x20"), template)


_BLANKS = {" ": SPACE, "~": r"(?:\x20*+\n?+\x20*+)", "[- ]": f"(?:-|{SPACE})"}


def either(words: Iterable[str]) -> str:
    """Return a pattern for any of the words, the longest first; a plain list compiles faster than a tree of letters."""
    return "|".join(map(_plain, sorted(set(words), key=lambda word: (-len(word), word))))


def _plain(text: str) -> str:
    return text.replace(".", r"\.")


_SHORT = frozenset(name for name in MONTHS if len(name) < 5) - {"may", "june", "july"}
_ABBREVIATED = either(_SHORT)
_FULL = either(MONTHS.keys() - _SHORT)
MONTH = rf"(?P<month>(?:{_FULL})(?!\w)|(?:{_ABBREVIATED})(?:\.(?=,|\x20?['\d])|(?!\w)))"
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
YEAR = YEAR_FIGURES + r"(?![\w%]|[.,]\d|-\d\d-|-\d{3}(?!\d)|/\d)"
BC_ERA = r"(?:b\.c\.(?:e\.)?|b\.c|bce?)(?!\w)"
BC = rf"(?P<bc>\d{{1,4}})~{BC_ERA}"
_OTHER_YEAR = r"(?:of )?(?P<thatyear>that|the same|this|last|next|the previous|the following|the preceding) year(?!\w)"
YEAR_TAIL = phrase(rf"(?:(?:,?~(?:of )?|~[-/]~)(?:{BC}|{YEAR})|,? ?'(?P<yy>\d\d)(?!\w)|,? {_OTHER_YEAR})")
PART_OF_DAY = rf"(?P<part>(?:{either(word for word, part in PARTS.items() if ':' not in part)})(?!\w))"
PART = rf"(?P<part>(?:{either(PARTS)})(?!\w))"
RELATIVE_DAY = rf"(?P<relday>(?:day before yesterday|day after tomorrow|{either(RELATIVE_DAYS)})(?!\w))"
UNIT = rf"(?P<unit>(?:{either(UNITS)})(?!\w))"
LONG_UNITS = ("day", "week", "weekend", "month", "quarter", "year", "decade", "century", "millennium")
LONG_UNIT = rf"(?P<unit>(?:{'|'.join(LONG_UNITS)})(?!\w))"
UNITS_PLURAL = rf"(?P<unit>(?:{either(u for u in UNITS if u != 'millennium')})s?(?!\w))"
ZONE = phrase(
    rf"(?:~(?:{ZONES})(?!\w)|[+-]\d\d:\d\d(?!\d)|~\((?:{ZONES})\)"
    r"| (?:local(?: time)?|(?-i:[A-Z])[a-z]+ time)(?!\w)| hours(?!\w))"
)
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

TIME_WORDS = frozenset(
    {"b", "bc", "bce", "century", *LONG_UNITS, FOUR_DIGITS, DIGITS_AND_MORE}.union(
        MONTHS, WEEKDAYS, SEASONS, PARTS, RELATIVE_DAYS, DECADES
    )
)
"""Words and cues of figures of which every date holds one."""

_SMALL = rf"(?:(?:{_TENS})(?:[- ](?:{either(NUMBER_UNITS)}))?|{either([*TEENS, *NUMBER_UNITS])})"
NUMBER_WORD = rf"(?:{_SMALL}(?: hundred)?|(?:a |one )?(?:hundred|dozen))(?!\w)"
NUMBER = phrase(
    r"(?:(?P<number>\d{1,3}(?:[.,]\d{1,3})?|\d{4}(?= days)|\d{1,2}(?= 1/2|½))\+?(?!\d)"
    rf"|(?P<word>{NUMBER_WORD})|(?P<vague>{VAGUE_NUMBERS})(?!\w))"
)

_AFTER = frozenset(degree for degree in DEGREES if degree.startswith("or "))
DEGREE = phrase(rf"(?P<degree>{either(DEGREES.keys() - _AFTER)}) ")
DEGREE_AFTER = phrase(rf" (?P<degree>{either(_AFTER)})(?!\w)")
DEGREE_CUES = frozenset(degree.partition(" ")[0].rstrip(".") for degree in DEGREES.keys() - _AFTER)


def squeezed(text: str) -> str:
    """Return words in lower case with one blank between them."""
    return " ".join(text.lower().split())


def month_of(name: str) -> int:
    """Return the month of a name or abbreviation."""
    return MONTHS[name.lower().rstrip(".")]


def full_year(two_digits: str) -> str:
    """Return the year of two digits: '68 is 1968, '23 is 2023."""
    return ("19" if int(two_digits) >= 40 else "20") + two_digits


def year_of(m: Match) -> str | None:
    """Return the year that a match's groups give."""
    found = m.found()
    if found.get("bc"):
        return f"BC{int(found['bc']):04}"
    if found.get("yy"):
        return full_year(found["yy"])
    return found.get("year")


def clock_of(found: Mapping[str, str]) -> str | None:
    """Return the time of day of a match's groups, as the T part of a value."""
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


# ------------------------------------------------------------------ neighbours


ENDS = r"\x20*(?:$|\n\x20*(?:\n|$))"
"""The end of a paragraph."""
FREE = rf"(?=[^\s\w]|{ENDS}|\s(?:{either(FUNCTION_WORDS)})(?!\w))"
"""What follows is no noun to which a determiner before the match belongs: "the summer", but "the summer offensive"."""

_WORD_BEFORE = lazy(r"(?r)([\w']*\w)(?:[^\w\n]|\n(?!\x20*\n)){0,3}")
_WORD_AFTER = lazy(r"(?:[\x20-]{0,2}|\x20?\n)(\w+)")


def det_before(what: str) -> str:
    """Return the determiner before a cue, where the cue begins *what*."""
    return rf"(?:(?<=(?P<head>(?<!\w)the[\x20\n]))(?={what})|)"


def has_det(m: Match) -> bool:
    """Return whether "the" stands before the cue and belongs to the match."""
    return m.took("head")


def group(m: Match, name: str) -> str:
    """Return a named group's text, or nothing where the pattern has no such group or it took no part."""
    return m.found().get(name, "")


def alone(m: Match) -> bool:
    """Return whether nothing else stands in the line."""
    return m.string[max(0, m.begin() - 1) : m.begin()] in {"", "\n"} and m.string[m.end() : m.end() + 1] in {"", "\n"}


def word_before(m: Match) -> str:
    """Return the word before a match, as it is written, if nothing but a blank or a mark stands between."""
    at = m.begin()
    found = _WORD_BEFORE.match(m.string, max(0, at - 24), at)  # read backwards, from the match
    return found[1] if found else ""


def word_after(m: Match) -> str:
    """Return the word after a match, as it is written."""
    found = _WORD_AFTER.match(m.string, m.end())
    return found[1] if found else ""


# ------------------------------------------------------------------ reader

RELATIONS: dict[str, tuple[int, Base]] = {
    "last": (-1, Base.SPEECH),
    "past": (-1, Base.SPEECH),
    "this": (0, Base.SPEECH),
    "current": (0, Base.SPEECH),
    "next": (1, Base.SPEECH),
    "nxt": (1, Base.SPEECH),
    "coming": (1, Base.SPEECH),
    "upcoming": (1, Base.SPEECH),
    "this past": (-1, Base.SPEECH),
    "this coming": (1, Base.SPEECH),
    "the next": (1, Base.TEXT),
    "the last": (-1, Base.SPEECH),
    "previous": (-1, Base.TEXT),
    "preceding": (-1, Base.TEXT),
    "prior": (-1, Base.TEXT),
    "following": (1, Base.TEXT),
    "subsequent": (1, Base.TEXT),
    "ensuing": (1, Base.TEXT),
    "that": (0, Base.TEXT),
    "that same": (0, Base.TEXT),
    "same": (0, Base.TEXT),
    "very same": (0, Base.TEXT),
    "this same": (0, Base.TEXT),
    "this very": (0, Base.SPEECH),
    "very next": (1, Base.TEXT),
    "the": (0, Base.TEXT),
}
"""Words that point at one of many weeks, months, Fridays: how far, and from where."""

REL = phrase(rf"(?P<rel>(?:the )?(?:{either(RELATIONS.keys() - {'the', 'very', 'current'})}))(?!\w)")
"""A pointing word, with its article."""
_EDGE_OF_HALF = {"first": TimexMod.START, "second": TimexMod.END, "latter": TimexMod.END, "last": TimexMod.END}
_CYCLE_NUMBERS = {
    "first": 1,
    "second": 2,
    "third": 3,
    "fourth": 4,
    "last": 4,
    "final": 4,
    "latter": 2,
    "1st": 1,
    "2nd": 2,
    "3rd": 3,
    "4th": 4,
}


_THE = f"{THE} "


def relation(words: str) -> tuple[int, Base]:
    """Return how far "the following" points, and from where."""
    words = squeezed(words)
    return RELATIONS.get(words) or RELATIONS[words.removeprefix(_THE)]


def reading_of(m: Match, pointer: str | None = None) -> Reading | None:
    """Return the reading of a match's groups (see `patterns`); *pointer* is its pointing word, where that needs its article."""
    found = m.found()
    part = _part(found)
    mod = _mod(found)
    if "relday" in found:
        day = squeezed(found["relday"])
        return Shift(
            "D", {"day before yesterday": -2, "day after tomorrow": 2}.get(day) or RELATIVE_DAYS.get(day, 0), part=part, mod=mod
        )
    if "thatyear" in found:
        count, base = relation(found["thatyear"])
        return Shift("Y", count, base, part, mod, month=_month(found), day=_day(found), cycle=_cycle(found))
    year = _year(m, found)
    if "rel" in found and year is None:
        return _related(found, pointer or found["rel"], part, mod)
    return Calendar(year, _month(found), _day(found), _weekday(found), _cycle(found), part, mod)


def _related(found: dict[str, str], pointer: str, part: str | None, mod: TimexMod | None) -> Reading:
    count, base = relation(pointer)
    if "unit" in found:
        return Shift(unit_of(found["unit"]), count, base, part, mod, cycle=_cycle(found))
    if {"month", "weekday", "season"} & found.keys():
        return Calendar(None, _month(found), _day(found), _weekday(found), _cycle(found), part, mod, count, base)
    return Shift("D", count, base, part, mod)


def unit_of(words: str) -> str:
    """Return the code of a unit, from its singular or plural."""
    words = words.lower()
    return UNITS.get(words) or UNITS[words.removesuffix(suffix.S)]


def _month(found: dict[str, str]) -> int | None:
    return month_of(found["month"]) if "month" in found else None


def _day(found: dict[str, str]) -> int | None:
    if "dayword" in found:
        return ordinal(found["dayword"])
    return int(found["day"]) if "day" in found else None


def _weekday(found: dict[str, str]) -> int | None:
    return WEEKDAYS[found["weekday"].lower().rstrip(".")] if "weekday" in found else None


def _year(m: Match, found: dict[str, str]) -> str | None:
    era = "BC" if "era" in found and found["era"].lower().startswith("b") else ""
    if "decade" in found:
        return era + (f"{int(found['decade']):03}" if era else found["decade"])
    if "decadeword" in found:
        return "19" + str(DECADES[found["decadeword"].lower()])
    if "shortdecade" in found:
        return ("20" if found["shortdecade"] in "01" else "19") + found["shortdecade"]
    if "century" in found:
        number = ordinal(found["century"]) or 1
        return f"{era}{number - 1:02}"
    return year_of(m)


_SHORTER = frozenset({"month", "decade", "century", "season", "weekday"})


def _cycle(found: dict[str, str]) -> str | None:
    if "season" in found:
        return SEASONS[found["season"].lower()]
    if "quarter" in found:
        return f"Q{_CYCLE_NUMBERS.get(found['quarter'].lower(), found['quarter'])}"
    if "half" in found and not _SHORTER & found.keys() and found.get("unit", "year").lower() == "year":
        return "H1" if found["half"].lower() == "first" else "H2"
    return None


def _part(found: dict[str, str]) -> str | None:
    if clock := clock_of(found):
        return clock
    return PARTS[found["part"].lower()] if "part" in found else ("TMO" if "hours" in found else None)


def _mod(found: dict[str, str]) -> TimexMod | None:
    if "edge" in found:
        return EDGES[squeezed(found["edge"]).rstrip("-")]
    if "hours" in found:
        return TimexMod.START
    if "degree" in found:
        return DEGREES[squeezed(found["degree"])]
    if "half" in found and _cycle(found) is None:
        return _EDGE_OF_HALF[found["half"].lower()]
    return None
