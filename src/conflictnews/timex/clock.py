"""Rules for clock times and parts of a day."""

from __future__ import annotations

import re

import regex
from attrs import evolve

from conflictnews.language.rules import DIGITS_AND_MORE, FEW_DIGITS, Match, Rule
from conflictnews.languages.en import date_grammar as grammar
from conflictnews.languages.en.calendar import MONTHS, PARTS, RELATIVE_DAYS, WEEKDAYS
from conflictnews.languages.en.dates import DEGREES
from conflictnews.models import TimexMod
from conflictnews.patterns import lazy, lazy_re
from conflictnews.timex.days import DIGIT_CUE, DMY, MDY
from conflictnews.timex.patterns import (
    CLOCK,
    DAY,
    DET,
    MONTH,
    PART,
    PART_OF_DAY,
    RELATIVE_DAY,
    WEEKDAY,
    YEAR_TAIL,
    behind,
    either,
    has_det,
    phrase,
    reading_of,
    squeezed,
    word_before,
)
from conflictnews.timex.periods import DAYS
from conflictnews.timex.readings import Base, Calendar, Reading, Shift

_PART_CUES = frozenset(PARTS)
_HOURS = r"(?P<hours>(?:early|small|wee|predawn|pre-dawn)(?: morning)? hours)(?!\w)"
NTH = r"(?P<day>[1-9]|[12]\d|3[01])(?:st|nd|rd|th)(?!\w)"
PART_OF_A_DAY = phrase(
    rf"(?:(?P<edge>early|late|middle)(?: (?:in|of))?(?: the)? |(?P<edge>mid)-)?(?:{PART_OF_DAY}(?: hours)?|{_HOURS}) "
    rf"(?:(?:of|on) (?:the )?(?:{DAYS}(?: {PART})?|{NTH})|{WEEKDAY}|{RELATIVE_DAY})"
)
_TO = r"(?:~[-/]~| to | and )"
BETWEEN_DAYS = phrase(
    rf"{PART}(?: of| between| from|)(?: the)? (?:{MONTH} {DAY}{_TO}\d{{1,2}}(?!\d)(?:{YEAR_TAIL})?"
    rf"|{DAY}{_TO}(?:the )?\d{{1,2}}(?:st|nd|rd|th)?(?: of)? {MONTH}(?:{YEAR_TAIL})?"
    rf"|{WEEKDAY} (?:and|to) (?:mon|tues|wednes|thurs|fri|satur|sun)day)"
)
_SPOKEN = r"tonight|last night|(?:this|that|tomorrow|yesterday) (?:morning|afternoon|evening|night)"
_ISO = r"(?P<year>(?:19|20)\d\d)-(?P<m>0[1-9]|1[0-2])-(?P<d>[0-3]\d)(?!-\d)"
CLOCK_AND_DAY = CLOCK + phrase(
    rf"(?:,? (?:(?P<spoken>{_SPOKEN})(?!\w)|(?:on )?{_ISO}(?!\w)"
    rf"|(?:{RELATIVE_DAY}|{DMY}|{MDY}|{WEEKDAY})(?: (?:est|gmt|utc))?))?"
)
CLOCK_IN_PART = phrase(r"(?P<hour>1[0-2]|[1-9])(?: o'clock)? (?:in the (?P<half>morning|afternoon|evening)|o'clock)(?!\w)")
_CLOCK_FIGURES = lazy_re(
    r"\d{1,2}\+?\s{0,80}[ap]\.?m|\d{1,2}[:.]\d\d|\d{3,4}(?:[ap]m|\s{0,80}(?:gmt|utc|z|h|local))|(?:12\s{1,80})?(?:noon|mid)",
    re.IGNORECASE,
)
_ANY_DET = behind(*(rf"{word}[\x20\n]" for word in ("the", "a", "an", "one")))
_NAMES_PART = lazy_re(rf"(?:\w+[\s-]{{1,80}}){{0,4}}?(?:hours|{either(PARTS)})", re.IGNORECASE)
"""What is followed by a part of the day within few words: "early in the morning"."""
LONE_PART = phrase(rf"(?:(?P<edge>early|late|mid)[- ])?(?:{PART}(?!-)(?: hours(?!\w))?|{_HOURS})")


_VERSE = lazy(
    r"\b(?:qur'?an|koran|sura[ht]?|aya[ht]?|psalms?|verses?|genesis|exodus|isaiah|matthew|luke|ratio|odds)\b[\w' -]{0,20}$",
    regex.IGNORECASE,
)
"""Words before the numbers of a verse, or of a proportion: "Surah al-Anfal 8:12"."""


def _clock(m: Match) -> Reading | None:
    if _is_joined(m) or (m["ampm"] is None and _is_of_a_verse(m)):
        return None
    reading = reading_of(m)
    if not isinstance(reading, (Calendar, Shift)) or reading.part is None:
        return None
    if m["spoken"]:
        return _in_a_spoken_part(reading.part, squeezed(m["spoken"]), late=m["ampm"] is None)
    return _on_a_date(reading, m) if m["m"] else reading


def _is_joined(m: Match) -> bool:
    """Return whether a mark ties figures to what stands before them: "12:18:30", "F-16:30"; but "3 p.m.-4:30" are two times."""
    before = m.string[max(0, m.start() - 2) : m.start()]
    if before[-1:] == "-":
        return before[:1].isalpha() and before[:1] not in "mM"
    return before[-1:] in {":", ".", "/"}


def _is_of_a_verse(m: Match) -> bool:
    return _VERSE.search(m.string, max(0, m.start() - 32), m.start()) is not None


def _in_a_spoken_part(clock: str, words: str, *, late: bool) -> Reading:
    """Return a clock time in a part of a day spoken of: "10:15 tonight"."""
    hour, first = int(clock[1:3]), words.partition(" ")[0]
    late = late and hour < _NOON and words.rpartition(" ")[2] not in grammar.MORNING.words
    day = grammar.SPOKEN_DAYS.values.get(first, 0)
    return Shift("D", day, Base.TEXT if first in grammar.THAT.words else Base.SPEECH, f"T{hour + _NOON * late:02}{clock[3:]}")


def _on_a_date(reading: Calendar | Shift, m: Match) -> Reading | None:
    """Return a clock time and a date in figures: "06:30 on 2021-05-14"."""
    if not isinstance(reading, Calendar) or not 1 <= int(m["d"]) <= 31:
        return None
    return evolve(reading, month=int(m["m"]), day=int(m["d"]))


_NOON = 12


def _clock_in_part(m: Match) -> Reading | None:
    hour = int(m["hour"]) % 12 + (12 if (m["half"] or "").lower() in grammar.FROM_NOON.words else 0)
    return Calendar(part=f"T{hour:02}:00")


def _lone_part(m: Match) -> Reading | None:
    """Return a part of the day spoken of ("the morning"), or of any ("night")."""
    before = word_before(m)
    if before.lower() in grammar.GREETINGS.words or (m[0].istitle() and before.istitle() and not has_det(m)):
        return None
    reading = reading_of(m)
    pointed = has_det(m) or before.lower() in grammar.SINCE.words
    return evolve(reading, base=Base.TEXT) if pointed and isinstance(reading, Calendar) else reading


RULES: tuple[Rule[Reading], ...] = (
    Rule(
        "timex.part-of-a-day",
        _PART_CUES | {"early", "late", "mid", "small", "wee"},
        _ANY_DET + LONE_PART,
        _lone_part,
        (
            ("the morning", Calendar(part="TMO", base=Base.TEXT)),
            ("night", Calendar(part="TNI")),
            ("midnight", Calendar(part="T00:00")),
        ),
        ("nightly", "morningside"),
    ),
    Rule(
        "timex.part-of-a-named-day",
        _PART_CUES | {"early", "late", "mid", "small", "wee", "predawn", "pre", "middle"},
        DET + PART_OF_A_DAY,
        reading_of,
        (
            ("the early hours of Tuesday", Calendar(weekday=2, part="TMO", mod=TimexMod.START)),
            ("the night of the 27th", Calendar(day=27, part="TNI")),
            ("the evening of February 19", Calendar(None, 2, 19, part="TEV")),
            ("dawn today", Shift("D", 0, part="TMO")),
        ),
        ("the night of the storm",),
        glance=_NAMES_PART,
        near=MONTHS.keys() | WEEKDAYS.keys() | RELATIVE_DAYS.keys() | {"day", DIGITS_AND_MORE},
        reach=16,
    ),
    Rule(
        "timex.night-between-two-days",
        _PART_CUES,
        DET + BETWEEN_DAYS,
        reading_of,
        (("the night of July 8-9", Calendar(None, 7, 8, part="TNI")), ("night 22/23 June", Calendar(None, 6, 22, part="TNI"))),
        ("the night",),
        near=MONTHS.keys() | WEEKDAYS,
        reach=12,
    ),
    Rule(
        "timex.clock-time",
        DIGIT_CUE | {"noon", "midnight", "midday"},
        CLOCK_AND_DAY,
        _clock,
        (
            ("0430 GMT", Calendar(part="T04:30")),
            ("5.40am", Calendar(part="T05:40")),
            ("18:00 today", Shift("D", 0, part="T18:00")),
            ("10:15 tonight", Shift("D", 0, part="T22:15")),
            ("9 a.m. tomorrow morning", Shift("D", 1, part="T09:00")),
            ("06:30 on 2021-05-14", Calendar("2021", 5, 14, part="T06:30")),
            ("19:20, 6 Feb 2015", Calendar("2015", 2, 6, part="T19:20")),
        ),
        ("0430", "5.40", "Surah al-Anfal 8:12"),
        figures=True,
        glance=_CLOCK_FIGURES,
    ),
    Rule(
        "timex.clock-time-in-a-part-of-the-day",
        {FEW_DIGITS},
        CLOCK_IN_PART,
        _clock_in_part,
        (("2 in the afternoon", Calendar(part="T14:00")), ("10 o'clock", Calendar(part="T10:00"))),
        ("2 in the army",),
    ),
    Rule(
        "timex.about-a-clock-time",
        {"about", "around", "approximately"},
        phrase(r"(?P<degree>about|around|approximately) ") + CLOCK_AND_DAY,
        reading_of,
        (("about 11 a.m.", Calendar(part="T11:00", mod=DEGREES["about"])),),
        ("about 11",),
        figures=True,
    ),
)
