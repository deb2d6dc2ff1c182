"""Rules for durations, for what happens again and again, and for vague references to past, present and future."""

from __future__ import annotations

import regex

from conflictnews.models import TimexMod, TimexType
from conflictnews.rules import DIGIT, Rule
from conflictnews.tables.calendar import CARDINALS, FREQUENCIES, NOW, PARTS, UNITS, WEEKDAYS
from conflictnews.timex.calendar_rules import word_before
from conflictnews.timex.patterns import (
    ADJECTIVE,
    DEGREE,
    DEGREE_CUES,
    DEGREES,
    MONTH,
    NUMBER,
    PART,
    UNITS_PLURAL,
    WEEKDAY,
    cardinal_of,
    month_of,
    phrase,
    squeezed,
)
from conflictnews.timex.reader import unit_of
from conflictnews.timex.readings import Fixed, Length, Reading

_PLURALS = frozenset(f"{unit}s" for unit in UNITS if len(unit) > 2)
_NUMBER_CUES = frozenset({DIGIT, "a", "an", "several", "few", "couple", "half", "hundred", "many", "some", "another"}) | CARDINALS.keys()
LENGTH_CUES = _NUMBER_CUES | DEGREE_CUES | _PLURALS | {"the"}
_HALF = r"(?P<half>and a half|and half|and-a-half)"
LENGTH = phrase(
    rf"(?:{DEGREE})?(?:another )?(?:{NUMBER}(?:[- ](?:{ADJECTIVE}))?(?: {_HALF})?[-_]?~{UNITS_PLURAL}(?: {_HALF})?"
    rf"|(?P<one>an?|one|half an?|a single|the entire|the whole) {UNITS_PLURAL}(?: {_HALF})?"
    rf"|(?P<bare>){UNITS_PLURAL}(?<=s))"
).replace("_", " ")
_UNIT_CODES = {"S": "T{}S", "m": "T{}M", "H": "T{}H"}


def duration(number: str, unit: str) -> str:
    """The TIMEX3 value of a length: P6W, PT72H, P2.5Y.

    >>> duration("6", "W"), duration("20", "m"), duration("3", "F")
    ('P6W', 'PT20M', 'P6W')
    """
    if unit == "F":
        return f"P{int(number) * 2 if number.isdecimal() else number}W"
    return "P" + _UNIT_CODES.get(unit, "{}" + {"N": "D"}.get(unit, unit)).format(number)


def length_of(m: regex.Match[str]) -> Length | None:
    """The length that a match's groups give."""
    found = m.groupdict()
    unit = unit_of(found["unit"])
    number = _number(found)
    mod = DEGREES[squeezed(found["degree"])] if found.get("degree") else None
    if found.get("half"):
        number = f"{number}.5" if number.isdecimal() else number
    if number in {"X", "1"} and found.get("vague") in {"some"}:
        mod = None
    return Length(number, unit, mod)


def _number(found: dict[str, str | None]) -> str:
    if figure := found.get("number"):
        figure = figure.replace(",", "")
        return figure.rstrip("0").rstrip(".") if "." in figure else str(int(figure))
    if word := found.get("word"):
        return str(cardinal_of(word))
    if one := found.get("one"):
        return "0.5" if one.lower().startswith("half") else "1"
    vague = squeezed(found.get("vague") or "")
    return "2" if "couple" in vague else "X"


def _length(m: regex.Match[str]) -> Reading | None:
    found, text = m.groupdict(), m.string
    unit = found["unit"].lower()
    singular = not unit.endswith("s") or unit == "s"
    length = length_of(m)
    if length is None or unit in {"second", "quarter", "quarters", "seconds"} and found["number"] is None and found["word"] is None:
        return None
    if unit in {"quarter", "quarters"} or unit == "second" and "-" not in m[0]:
        return None
    if found["one"] and not singular:
        return None
    if singular and found["bare"] is not None:
        return None
    if found["number"] and m.start() and text[m.start() - 1] in ".-,/":
        return None
    if found["one"] and _is_rate(m):
        return None
    if found["bare"] is not None and word_before(m).lower() in {"the", "recent", "these", "those", "last", "past", "next", "coming", "his", "her"}:
        return None
    if regex.match(r"[- ]olds?(?!\w)", text[m.end() : m.end() + 6], regex.I):
        return None
    return length


def _is_rate(m: regex.Match[str]) -> bool:
    """Whether "a day" says how often, after a plural or an amount of money: "5,000 crossings a day"."""
    before = m.string[max(0, m.start() - 40) : m.start()].rstrip()
    words = before.split()
    if not words or before[-1] in ".,;:":
        return False
    counted = any(w[0].isdigit() or w[0] == "$" or w.lower() in CARDINALS for w in words[-4:])
    return words[-1].lower() in {"times", "once", "twice"} or counted and words[-1].lower().endswith("s")


_POINTERS = r"(?:the )?(?:last|past|previous|preceding|prior|next|coming|following|first|final|recent|intervening|ensuing|subsequent|opening|remaining|closing)"
POINTED = phrase(
    rf"(?:(?P<degree>at least|about|nearly|almost|more than|less than) )?{_POINTERS} {NUMBER}(?: or so)?[- ]{UNITS_PLURAL}|(?:{DEGREE})?(?:the )?{NUMBER} (?:previous|preceding|following|intervening|last) {UNITS_PLURAL}"
)
POINTED_VAGUE = phrase(rf"(?:{_POINTERS}|these|those|the early|the late|later|earlier) (?:few |several )?{UNITS_PLURAL}(?<=s)")
LONG = phrase(rf"(?:{NUMBER}[- ]{UNITS_PLURAL}|{UNITS_PLURAL})[- ]long(?!\w)")
OLD = phrase(rf"(?:{DEGREE})?{NUMBER} {UNITS_PLURAL} (?:old|of age)(?!\w)")


def _pointed_vague(m: regex.Match[str]) -> Reading | None:
    words = squeezed(m[0])
    if words == "these days":
        return Fixed(TimexType.DATE, "PRESENT_REF")
    unit = unit_of(m["unit"])
    if unit in {"Q", "S", "WE"}:
        return None
    return Length("X", unit)


def _long(m: regex.Match[str]) -> Reading | None:
    number = _number(m.groupdict())
    return Length("1" if number == "X" and not m["unit"].lower().endswith("s") else number, unit_of(m["unit"]))


# ------------------------------------------------------------------ sets

EACH = phrase(
    rf"(?P<each>every|each)(?: (?:single|other))? (?:(?:{NUMBER} )?{UNITS_PLURAL}(?! of)|{WEEKDAY}(?: {PART})?|{PART}|{MONTH}(?!\w))"
)


def _each(m: regex.Match[str]) -> Reading | None:
    found = m.groupdict()
    if found["weekday"]:
        part = PARTS[found["part"].lower()] if found["part"] else ""
        return Fixed(TimexType.SET, f"XXXX-WXX-{WEEKDAYS[found['weekday'].lower()]}{part}")
    if found["part"]:
        return Fixed(TimexType.SET, f"XXXX-XX-XX{PARTS[found['part'].lower()]}")
    if found["month"]:
        return Fixed(TimexType.SET, f"XXXX-{month_of(found['month']):02}")
    if found["unit"].lower() == "night":
        return Fixed(TimexType.SET, "XXXX-XX-XXTNI")
    if found["unit"].lower() == "weekend":
        return Fixed(TimexType.SET, "XXXX-WXX-WE")
    if found["unit"].lower() in {"second", "minute", "hour"} and not found["number"] and squeezed(m[0]).startswith("every second"):
        return None
    number = _number(found) if any(found[g] for g in ("number", "word", "vague")) else "2" if " other" in m[0].lower() else "1"
    return Fixed(TimexType.SET, duration(number, unit_of(found["unit"])))


_PLURAL_DAYS = regex.compile("(" + "|".join(d for d in WEEKDAYS if d.endswith("day")) + ")s", regex.I)


def _plural_day(m: regex.Match[str]) -> Reading | None:
    part = PARTS[m["part"].lower().removesuffix("s")] if m["part"] else ""
    day = m["day"].lower().removesuffix("s")
    return Fixed(TimexType.SET, f"XXXX-WXX-{WEEKDAYS[day]}{part}")


_DAY_NAMES = tuple(d for d in WEEKDAYS if d.endswith("day"))
PLURAL_DAY = phrase(rf"(?P<day>(?:{'|'.join(_DAY_NAMES)}))(?:s(?: (?P<part>mornings?|afternoons?|evenings?|nights?))?| (?P<part>mornings|afternoons|evenings|nights))(?!\w)")

# ------------------------------------------------------------------ vague references

_PRESENT, _PAST, _FUTURE = (Fixed(TimexType.DATE, f"{name}_REF") for name in ("PRESENT", "PAST", "FUTURE"))
_NOW = r"right now|now|currently|presently|nowadays|at present|at the moment|to date|for the time being|the present day|present[- ]day|modern[- ]day|the present"
_LATER = r"(?:the )?(?:near |foreseeable |immediate |distant )?future|soon|shortly"


def _future(m: regex.Match[str]) -> Reading | None:
    return _FUTURE


def _now(m: regex.Match[str]) -> Reading | None:
    return _PRESENT


RULES: tuple[Rule[Reading], ...] = (
    Rule(
        "duration", LENGTH_CUES, LENGTH + phrase(r"(?!\w|-[a-z]| long(?!\w))"), _length,
        (("six-week", Length("6", "W")), ("nearly two years", Length("2", "Y", TimexMod.LESS_THAN)), ("about 20 minutes", Length("20", "m", TimexMod.APPROX)),
         ("a week", Length("1", "W")), ("months", Length("X", "M")), ("two and a half years", Length("2.5", "Y")), ("over a year", Length("1", "Y", TimexMod.MORE_THAN))),
        ("22-year-old", "5,000 crossings a day", "a second"),
    ),
    Rule(
        "pointed duration", LENGTH_CUES | set("last past previous preceding prior next coming following first final recent".split()), POINTED,
        lambda m: length_of(m) if m["unit"].lower() not in {"second", "quarter"} else None,
        (("the last two weeks", Length("2", "W")), ("the past 24 hours", Length("24", "H")), ("the next few months", Length("X", "M"))), ("the last week",),
    ),
    Rule(
        "vague duration", set("the last past previous next coming following first final recent these those early later earlier intervening".split()),
        POINTED_VAGUE, _pointed_vague,
        (("recent months", Length("X", "M")), ("the coming years", Length("X", "Y"))), ("the last month",),
    ),
    Rule(
        "long", LENGTH_CUES | UNITS.keys(), LONG, _long, (("week-long", Length("1", "W")), ("months-long", Length("X", "M"))), ("a long week",),
    ),
    Rule(
        "age", LENGTH_CUES, OLD, length_of, (("18 years old", Length("18", "Y")),), ("18-year-old",),
    ),
    Rule(
        "each", {"every", "each"}, EACH, _each,
        (("every Friday", Fixed(TimexType.SET, "XXXX-WXX-5")), ("every evening", Fixed(TimexType.SET, "XXXX-XX-XXTEV")), ("every few minutes", Fixed(TimexType.SET, "PTXM"))),
        ("each man",),
    ),
    Rule(
        "plural day", {d + s for d in _DAY_NAMES for s in ("", "s")}, PLURAL_DAY, _plural_day,
        (("Sundays", Fixed(TimexType.SET, "XXXX-WXX-7")),), ("Sunday",),
    ),
    Rule(
        "frequency", FREQUENCIES.keys(), rf"(?P<word>{'|'.join(FREQUENCIES)})(?!\w)", lambda m: Fixed(TimexType.SET, FREQUENCIES[m['word'].lower()]),
        (("daily", Fixed(TimexType.SET, "P1D")),), ("dailies",),
    ),
    Rule(
        "per unit", {"per"}, phrase(r"per[- ](?P<unit>day|week|month|year|hour|annum)(?!\w)"),
        lambda m: Fixed(TimexType.SET, duration("1", "Y" if m["unit"].lower() == "annum" else unit_of(m["unit"]))),
        (("per day", Fixed(TimexType.SET, "P1D")),), ("per cent",),
    ),
    Rule(
        "now", NOW | {"right", "at", "to", "for", "the", "present", "modern"}, phrase(rf"(?:{_NOW})(?!\w)"), _now,
        (("now", _PRESENT), ("right now", _PRESENT), ("currently", _PRESENT)), ("presented",),
    ),
    Rule(
        "past", {"recently", "previously", "formerly", "lately", "the", "recent"}, phrase(r"(?:recently|previously|formerly|lately|the past|(?:the )?recent past)(?!\w)(?! \w+ (?:days|weeks|months|years))"), lambda m: _PAST,
        (("recently", _PAST),), ("recentness",),
    ),
    Rule(
        "future", {"the", "near", "foreseeable", "future"}, phrase(r"(?:the )?(?:near |foreseeable |immediate |distant )?future(?!\w)"), _future,
        (("the future", _FUTURE),), ("futures",),
    ),
)  # fmt: skip
