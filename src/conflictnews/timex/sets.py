"""Rules for what happens again and again (every Friday, daily), and for vague references to past, present and future."""

from __future__ import annotations

import regex

from conflictnews.language.rules import Rule
from conflictnews.languages.en.calendar import FREQUENCIES, PARTS, WEEKDAYS
from conflictnews.models import TimexType
from conflictnews.timex.counted import duration, number_of
from conflictnews.timex.patterns import (
    DET,
    MONTH,
    NUMBER,
    PART,
    UNITS_PLURAL,
    WEEKDAY,
    Match,
    either,
    group,
    has_det,
    month_of,
    phrase,
    unit_of,
)
from conflictnews.timex.readings import Fixed, Length, Reading, Series

EACH = phrase(
    rf"(?:every|each)(?: (?:single|other))? (?:(?:{NUMBER} )?{UNITS_PLURAL}(?! of)|{WEEKDAY}(?: {PART})?|{PART}|{MONTH}(?!\w))"
)
_DAY_NAMES = tuple(day for day in WEEKDAYS if day.endswith("day"))
_PARTS = r"(?P<part>mornings?|afternoons?|evenings?|nights?)"
PLURAL_DAY = phrase(rf"(?P<day>{either(_DAY_NAMES)})(?:s(?: {_PARTS})?| {_PARTS}(?<=s))(?!\w)")
_PRESENT, _PAST, _FUTURE = (Fixed(TimexType.DATE, f"{name}_REF") for name in ("PRESENT", "PAST", "FUTURE"))
NOW = phrase(r"(?:right now|now|currently|presently|nowadays|these days|present[- ]day|modern[- ]day|present day)(?!\w)")
AT_PRESENT = (
    r"(?<=(?<!\w)(?P<head>at(?P<the>\x20the)?\x20))(?:present|moment)(?!\w)|(?<=(?<!\w)(?P<head>to\x20))date(?!\w)"
    r"|(?<=(?<!\w)(?P<head>for(?P<the>\x20the)\x20))(?:time\x20being|moment)(?!\w)"
)
FUTURE = phrase(r"(?:(?:near|foreseeable|immediate|distant) )?future(?!\w)")


def every(value: str) -> Fixed:
    """A set of times."""
    return Fixed(TimexType.SET, value)


def _each(m: Match) -> Reading | None:
    part, unit = group(m, "part").lower(), group(m, "unit").lower()
    if weekday := group(m, "weekday").lower():
        return every(f"XXXX-WXX-{WEEKDAYS[weekday.rstrip('.')]}{PARTS[part] if part else ''}")
    if part or unit == "night":
        return every(f"XXXX-XX-XX{PARTS[part or unit]}")
    if group(m, "month"):
        return every(f"XXXX-{month_of(m['month']):02}")
    if unit == "weekend":
        return every("XXXX-WXX-WE")
    if unit == "second" and m[0].lower().startswith("every"):
        return None
    counted = group(m, "number") or group(m, "word") or group(m, "vague")
    return every(duration(number_of(m) if counted else "2" if " other" in m[0].lower() else "1", unit_of(unit)))


def _plural_day(m: Match) -> Reading | None:
    part = group(m, "part").lower().removesuffix("s")
    return every(f"XXXX-WXX-{WEEKDAYS[m['day'].lower()]}{PARTS[part] if part else ''}")


_MESSAGE = regex.compile(r"(?<!\w)[@#]\w|https?://")


def _unit_in_a_message(m: Match) -> Reading | None:
    """The day of a short message ("Great day at the camp #relief") is that message's day, a length of one."""
    if (
        len(m.string) > 300
        or not _MESSAGE.search(m.string)
        or m.string[max(0, m.start() - 1) : m.start()] in {"'", "#", "@", "-"}
    ):
        return None
    return Series(((0, len(m["unit"]), Length("1", unit_of(m["unit"]))),))


def _at_present(m: Match) -> Reading | None:
    """The noun phrase without its preposition."""
    at = m.start("the") + 1 if m["the"] else m.start()
    return Series(((at - m.start("head"), m.end() - m.start("head"), _PRESENT),))


RULES: tuple[Rule[Reading], ...] = (
    Rule(
        "timex.each",
        {"every", "each"},
        EACH,
        _each,
        (
            ("every Friday", every("XXXX-WXX-5")),
            ("every evening", every("XXXX-XX-XXTEV")),
            ("every few minutes", every("PTXM")),
            ("every other day", every("P2D")),
        ),
        ("each man",),
    ),
    Rule(
        "timex.plural-day",
        {day + s for day in _DAY_NAMES for s in ("", "s")},
        PLURAL_DAY,
        _plural_day,
        (("Sundays", every("XXXX-WXX-7")), ("Monday nights", every("XXXX-WXX-1TNI"))),
        ("Sunday", "Sunday night"),
    ),
    Rule(
        "timex.weekends",
        {"weekends", "weekdays"},
        r"(?P<word>weekends|weekdays)(?!\w)",
        lambda m: every("XXXX-WXX-WE" if m["word"].lower() == "weekends" else "XXXX-WXX"),
        (("weekends", every("XXXX-WXX-WE")),),
        ("weekend",),
    ),
    Rule(
        "timex.unit-in-a-message",
        {"day", "week", "month", "year", "hour"},
        r"(?P<unit>day|week|month|year|hour)(?![\w'-]| of)(?: [#@]\w+)?",
        _unit_in_a_message,
        (("day #relief", Series(((0, 3, Length("1", "D")),))),),
        ("What a day.",),
    ),
    Rule(
        "timex.frequency",
        FREQUENCIES.keys(),
        rf"(?P<word>{either(FREQUENCIES)})(?!\w)",
        lambda m: every(FREQUENCIES[m["word"].lower()]),
        (("daily", every("P1D")), ("weekly", every("P1W"))),
        ("dailies",),
    ),
    Rule(
        "timex.per-unit",
        {"per"},
        phrase(r"per[- ](?P<unit>day|week|month|year|hour|annum)(?!\w)"),
        lambda m: every(duration("1", "Y" if m["unit"].lower() == "annum" else unit_of(m["unit"]))),
        (("per day", every("P1D")), ("per annum", every("P1Y"))),
        ("per cent",),
    ),
    Rule(
        "timex.now",
        frozenset("now currently presently nowadays right present modern these".split()),
        DET + NOW,
        lambda m: _PRESENT,
        (("now", _PRESENT), ("right now", _PRESENT), ("currently", _PRESENT), ("the present day", _PRESENT)),
        ("presented", "nowhere"),
    ),
    Rule(
        "timex.at-present",
        {"present", "moment", "date", "time"},
        AT_PRESENT,
        _at_present,
        (("to date", Series(((3, 7, _PRESENT),))), ("at the moment", Series(((3, 13, _PRESENT),)))),
        ("to dates",),
    ),
    Rule(
        "timex.past",
        {"recently", "previously", "formerly", "lately", "past", "recent"},
        DET
        + phrase(
            r"(?:recently|previously|formerly|lately|recent|(?P<noun>past|recent past))(?!\w)"
            r"(?! \d| (?:few|several|two|three|four|five|as)(?!\w))"
        ),
        lambda m: _PAST if has_det(m) or not m["noun"] or m["noun"].lower() != "past" else None,
        (("recently", _PAST), ("the past", _PAST)),
        ("past", "the past two weeks", "as recently as 2021"),
    ),
    Rule(
        "timex.epithet",
        {"former", "current"},
        r"(?P<word>former|current)(?![\w-])",
        lambda m: _PAST if m["word"].lower() == "former" else _PRESENT,
        (("former", _PAST), ("current", _PRESENT)),
        ("formerly",),
    ),
    Rule(
        "timex.future",
        {"near", "foreseeable", "immediate", "distant", "future"},
        DET + FUTURE,
        lambda m: _FUTURE,
        (("the future", _FUTURE), ("the near future", _FUTURE)),
        ("futures",),
    ),
)
