"""Rules for what is counted from another day: yesterday, last week, two days later, the same month; and for parts of a day."""

from __future__ import annotations

import regex
from attrs import evolve

from conflictnews.models import TimexMod, TimexType
from conflictnews.rules import DIGIT, Rule
from conflictnews.tables.calendar import CARDINALS, PARTS, RELATIVE_DAYS, UNITS
from conflictnews.timex.calendar_rules import DATES, DAYS, DMY, MDY, MONTH_CUES, REL, RELATED, WEEKDAY_CUES, word_after, word_before
from conflictnews.timex.length_rules import LENGTH, LENGTH_CUES, length_of
from conflictnews.timex.patterns import CLOCK, DAY, MONTH, PART, PART_OF_DAY, RELATIVE_DAY, SEASON, UNIT, WEEKDAY, YEAR_TAIL, phrase
from conflictnews.timex.reader import RELATIONS, reading_of, relation
from conflictnews.timex.readings import Anniversary, Base, Calendar, Fixed, Length, Reading, Shift

REL_CUES = frozenset(word.partition(" ")[0] for word in RELATIONS)
_DIGIT = frozenset({DIGIT})
_PART_CUES = frozenset(PARTS)

# ------------------------------------------------------------------ last week, that month, the following day

RELATED_DATE = phrase(
    rf"{REL}[- ](?:{UNIT}|{WEEKDAY}|{MONTH}(?: {DAY})?|{SEASON}|{PART})(?:,? {PART}|,?~{CLOCK})?(?: (?P<back>before last|after next|before|after))?"
)
THE_NEAREST = phrase(rf"the (?P<rel>weekend)(?!\w)")


def _related(m: regex.Match[str]) -> Reading | None:
    word = squeezed_relation(m)
    found = m.groupdict()
    if found["unit"] in {"second", "sec", "min", "minute"} or (found["unit"] or "").lower() in {"second", "minute", "hour"}:
        return None
    if word == "last" and (found["unit"] or "").lower() in {"night", "day"} and found["unit"].lower() == "day":
        return None
    if (found["month"] or "") in {"may", "march", "mar"}:
        return None
    if (found["season"] or "").lower() == "fall" and word_after(m) == "of":
        return None
    unit = (found["unit"] or "").lower()
    if word == "past" and not unit:
        return None
    if word == "the next" and unit in {"year", "decade", "month", "week", "century"} and word_before(m).lower() in _OVER:
        return Length("1", _unit(unit))
    if word in {"past", "the last"} and unit:
        return Length("1", _unit(unit)) if unit not in {"night", "weekend"} else reading_of(m)
    if word == "next" and unit == "day":
        return Shift("D", 1, Base.TEXT)
    if unit == "night":
        count, base = relation(word)
        return Shift("D", count, base, part="TNI")
    return reading_of(m)


_OVER = frozenset("for over during within throughout".split())


def _unit(word: str) -> str:
    return UNITS[word]


def squeezed_relation(m: regex.Match[str]) -> str:
    """The pointing word of a match, with "the" only where that matters."""
    word = " ".join(m["rel"].lower().split())
    return word if word in RELATIONS else word.removeprefix("the ")


# ------------------------------------------------------------------ times and parts of a day

TIME_OF = phrase(
    rf"(?:the )?(?:(?P<edge>early|late|middle)(?: (?:in|of))?(?: the)? )?(?:{PART_OF_DAY}(?: hours)?|(?P<hours>(?:early|small|wee|predawn|pre-dawn)(?: morning)? hours))"
    rf" (?:of|on) (?:the )?{DAYS}(?: {PART})?"
)
_TO = r"(?:~[-/]~| to | and )"
NIGHT_OF_RANGE = phrase(
    rf"(?:the )?{PART}(?: of| between| from|)(?: the)? (?:{MONTH} {DAY}{_TO}\d{{1,2}}(?!\d)(?:{YEAR_TAIL})?"
    rf"|{DAY}{_TO}(?:the )?\d{{1,2}}(?:st|nd|rd|th)?(?: of)? {MONTH}(?:{YEAR_TAIL})?"
    rf"|{WEEKDAY} (?:and|to) (?:mon|tues|wednes|thurs|fri|satur|sun)day)"
)
DAY_AND_PART = phrase(rf"{RELATIVE_DAY}(?:,?~{PART}|(?:,?~| ){CLOCK})?")
CLOCK_AND_DAY = CLOCK + phrase(rf"(?:,? (?:{RELATIVE_DAY}|{DMY}|{MDY}|{WEEKDAY})(?: (?:est|gmt|utc))?)?")
LONE_PART = phrase(rf"(?P<det>the |this |one )?(?:(?P<edge>early|late|mid)[- ])?(?:{PART}(?!-)(?: hours(?!\w))?|(?P<hours>(?:early|small|wee)(?: morning)? hours))")


def _clock(m: regex.Match[str]) -> Reading | None:
    if m.start() and m.string[m.start() - 1] in ":.-/" or reading_of(m) is None:
        return None
    return reading_of(m) if m["hour"] is not None or m["hourword"] else None


def _lone_part(m: regex.Match[str]) -> Reading | None:
    before = word_before(m)
    if before.lower() in {"good", "golden"} or m[0].istitle() and before.istitle() and not m.groupdict().get("det"):
        return None
    reading = reading_of(m)
    return evolve(reading, base=Base.TEXT) if m["det"] and isinstance(reading, Calendar) else reading


# ------------------------------------------------------------------ counted from a day: ago, later, earlier

_AGO = r"ago|earlier|later|previously|before_now|from_now|hence|on|afterwards?|after|before|prior|beforehand".replace("_", " ")
COUNTED = LENGTH + phrase(rf" (?P<tail>{_AGO})(?!\w)(?: (?P<relday>today|yesterday|tomorrow)(?!\w))?")
_ENDS = regex.compile(r"\s*(?:[.,;:)!?\"']|$|\n|and |but |the same )")


def _counted(m: regex.Match[str]) -> Reading | None:
    length = length_of(m)
    if length is None:
        return None
    tail = " ".join(m["tail"].lower().split())
    if tail in {"before", "after", "prior"} and not _ENDS.match(m.string, m.end()):
        return None
    if tail == "on":
        return None
    base = Base.SPEECH if tail in {"ago", "from now", "hence", "before now"} else Base.TEXT
    sign = 1 if tail in {"later", "from now", "hence", "after", "afterward", "afterwards"} else -1
    return _counted_shift(length, sign, base)


def _counted_shift(length: Length, sign: int, base: Base) -> Reading | None:
    unit, number = length.unit, length.number
    if number == "X":
        return Shift(unit, None, base, part="past" if sign < 0 else "future", mod=length.mod)
    if not number.isdecimal():
        whole, _, rest = number.partition(".")
        unit, number = {"Y": ("M", str(int(whole or 0) * 12 + int(float("0." + (rest or "0")) * 12)))}.get(unit, (unit, whole or "0"))
    return Shift(unit, sign * int(number), base, mod=length.mod)


_ANNIVERSARY = phrase(rf"(?:the )?(?P<word>\d{{1,3}}(?:st|nd|rd|th)|[a-z]+(?:-[a-z]+)?)(?:[- ]year)? anniversary(?!\w)")

def _that_time(m: regex.Match[str]) -> Reading | None:
    """ "By this time" points at a date; "this time they won" does not."""
    points = m["noun"].lower() == "period" or word_before(m).lower() in {"at", "by", "around", "during", "about", "of", "from", "since", "until", ""}
    return Shift("TIME", 0, Base.TEXT) if points else None


def _anniversary(m: regex.Match[str]) -> Reading | None:
    from conflictnews.timex.patterns import ordinal_of

    try:
        return Anniversary(ordinal_of(m["word"]))
    except KeyError:
        return None


RULES: tuple[Rule[Reading], ...] = (
    Rule(
        "relative day", RELATIVE_DAYS.keys() | {"the", "day"}, phrase(r"(?:the )?") + DAY_AND_PART, reading_of,
        (("yesterday", Shift("D", -1)), ("tomorrow morning", Shift("D", 1, part="TMO"))), ("todays", "yesterdays"),
    ),
    Rule(
        "earlier today", {"earlier", "later"}, phrase(rf"(?P<edge>earlier|later) {RELATIVE_DAY}"), reading_of,
        (("earlier today", Shift("D", 0, mod=TimexMod.START)),), ("earlier",),
    ),
    Rule(
        "related", REL_CUES, RELATED_DATE, _related,
        (("last week", Shift("W", -1)), ("the following month", Shift("M", 1, Base.TEXT)), ("last night", Shift("D", -1, part="TNI")),
         ("this Friday", Calendar(weekday=5, shift=0)), ("that night", Shift("D", 0, Base.TEXT, part="TNI"))),
        ("last fallen", "the last second"),
    ),
    Rule(
        "weekend", {"the", "weekend", "weekends"}, phrase(r"(?:the |(?:a )?long )?weekend(?!\w)"), lambda m: Shift("WE", None),
        (("the weekend", Shift("WE", None)),), ("weekender",),
    ),
    Rule(
        "the unit", {"the"}, phrase(r"the (?P<unit>year|month)(?!\w)(?! of| that| when| before| after| in which)"),
        lambda m: Shift(m["unit"][0].upper(), 0, Base.TEXT), (("the year", Shift("Y", 0, Base.TEXT)),), ("the years",),
    ),
    Rule(
        "overnight", {"overnight", "tonight"}, r"(?P<word>overnight|tonight)(?!\w)",
        lambda m: Shift("D", 0 if m["word"].lower() == "tonight" else -1, part="TNI"),
        (("overnight", Shift("D", -1, part="TNI")), ("tonight", Shift("D", 0, part="TNI"))), ("overnighters",),
    ),
    Rule(
        "part of a day", _PART_CUES | {"the", "this", "early", "late", "mid", "small", "wee"}, LONE_PART, _lone_part,
        (("the morning", Calendar(part="TMO", base=Base.TEXT)), ("night", Calendar(part="TNI")), ("midnight", Calendar(part="T00:00"))), ("nightly", "morningside"),
    ),
    Rule(
        "part of a named day", _PART_CUES | {"the", "early", "late", "small", "wee"}, TIME_OF, reading_of,
        (("the early hours of Sunday", Calendar(weekday=7, part="TMO", mod=TimexMod.START)), ("the evening of November 13", Calendar(None, 11, 13, part="TEV"))),
        ("the night of the storm",),
    ),
    Rule(
        "night between two days", _PART_CUES | {"the"}, NIGHT_OF_RANGE, reading_of,
        (("the night of May 3-4", Calendar(None, 5, 3, part="TNI")), ("night 22/23 June", Calendar(None, 6, 22, part="TNI"))), ("the night",),
    ),
    Rule(
        "clock time", _DIGIT | {"noon", "midnight", "midday"}, CLOCK_AND_DAY, _clock,
        (("0430 GMT", Calendar(part="T04:30")), ("5.40am", Calendar(part="T05:40")), ("18:00 today", Shift("D", 0, part="T18:00"))),
        ("0430", "5.40"),
    ),
    Rule(
        "about a clock time", {"about", "around", "approximately"}, phrase(rf"(?P<degree>about|around|approximately) ") + CLOCK, reading_of,
        (("about 11 a.m.", Calendar(part="T11:00", mod=TimexMod.APPROX)),), ("about 11",),
    ),
    Rule(
        "counted", LENGTH_CUES, COUNTED, _counted,
        (("two days earlier", Shift("D", -2, Base.TEXT)), ("ten years ago", Shift("Y", -10)), ("a week later", Shift("W", 1, Base.TEXT)),
         ("months ago", Shift("M", None, part="past"))),
        ("two days",),
    ),
    Rule(
        "counted from today", LENGTH_CUES, LENGTH + phrase(r" ago today(?!\w)"),
        lambda m: (n := length_of(m)) and Shift({"W": "D"}.get(n.unit, n.unit), -int(n.number) * {"W": 7}.get(n.unit, 1)) if (n := length_of(m)) and n.number.isdecimal() else None,
        (("two weeks ago today", Shift("D", -14)),), ("two weeks ago",),
    ),
    Rule(
        "day after", {"the", "a", "day"}, phrase(r"(?:the |a )?day (?:after|before|earlier|later|following)(?=\s*[.,;)]|$)"),
        lambda m: Shift("D", -1 if regex.search("before|earlier", m[0], regex.I) else 1, Base.TEXT),
        (("the day after", Shift("D", 1, Base.TEXT)),), ("the day after tomorrow",),
    ),
    Rule(
        "anniversary", _DIGIT | {"the"}, _ANNIVERSARY, _anniversary,
        (("the fourth anniversary", Anniversary(4)), ("10th anniversary", Anniversary(10))), ("the wedding anniversary",),
    ),
    Rule(
        "that time", {"the", "that", "this"}, phrase(r"(?:the same|that|this|that same) (?P<noun>time|period)(?!\w)|(?P<noun>the time)(?=[,.;)]| was| is)"),
        _that_time, (("that time", Shift("TIME", 0, Base.TEXT)),), ("the times",),
    ),
)  # fmt: skip


__all__ = ["CARDINALS", "DATES", "MONTH_CUES", "RELATED", "RULES", "WEEKDAY_CUES", "Fixed", "TimexType"]
