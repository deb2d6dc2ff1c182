"""Rules for what happens again and again (every Friday, daily), and for vague references to past, present and future."""

from __future__ import annotations

from attrs import evolve

from conflictnews.language.rules import Match, Rule
from conflictnews.languages.en import date_grammar as grammar
from conflictnews.languages.en.calendar import (
    AFTER_ADVERBS,
    AFTER_NOUNS,
    DETERMINERS,
    FREQUENCIES,
    NAMES_OF_DAYS,
    OFTEN,
    PARTS,
    SEASONS,
    WEEKDAYS,
)
from conflictnews.languages.en.dates import FALL, FUNCTION_WORDS
from conflictnews.models import TimexType
from conflictnews.patterns import lazy
from conflictnews.timex.counted import duration, number_of
from conflictnews.timex.patterns import (
    DET,
    MONTH,
    NUMBER,
    PART,
    SEASON,
    UNITS_PLURAL,
    WEEKDAY,
    either,
    group,
    month_of,
    phrase,
    unit_of,
    word_after,
    word_before,
)
from conflictnews.timex.readings import Fixed, Length, Reading, Series

EACH = phrase(
    rf"(?:every|each)(?: (?:single|other))? (?:(?:{NUMBER} )?{UNITS_PLURAL}(?! of)|{WEEKDAY}(?: {PART})?|{PART}|{MONTH}(?!\w)"
    rf"|{SEASON})"
)
_PARTS = r"(?P<part>mornings?|afternoons?|evenings?|nights?)"
PLURAL_DAY = phrase(rf"(?P<day>{either(NAMES_OF_DAYS)})(?:s(?: {_PARTS})?| {_PARTS}(?<=s))(?!\w)")
_PRESENT, _PAST, _FUTURE = (Fixed(TimexType.DATE, f"{name}_REF") for name in ("PRESENT", "PAST", "FUTURE"))
_TIMES_BEFORE = rf"(?:(?<=(?P<head>(?<!\w){NUMBER}[\x20\n]))(?=times)|(?=once|twice|thrice))"
SINGLE_UNIT = r"(?P<unit>hour|day|week|month|year|night)(?!\w)"
NOW = phrase(r"(?:right now|now|currently|presently|nowadays|these days|present[- ]day|modern[- ]day|present day)(?!\w)")
AT_PRESENT = (
    r"(?<=(?<!\w)(?P<head>at(?P<the>\x20the)?\x20))(?:present|moment)(?!\w)|(?<=(?<!\w)(?P<head>to\x20))date(?!\w)"
    r"|(?<=(?<!\w)(?P<head>for(?P<the>\x20the)\x20))(?:time\x20being|moment)(?!\w)"
)
FUTURE = phrase(r"(?:(?P<far>(?:not[- ]too[- ])?(?:near|foreseeable|immediate|distant)) )?future(?!\w)")


def every(value: str, quant: str | None = None, freq: str | None = None) -> Fixed:
    """Return a set of times."""
    return Fixed(TimexType.SET, value, quant=quant, freq=freq)


def _future(m: Match) -> Reading | None:
    """Return the future, where the noun stands alone: not "future governments"."""
    after = word_after(m)
    complete = not after or not after[0].islower() or after in FUNCTION_WORDS or after in AFTER_NOUNS
    return _FUTURE if complete or group(m, "far") else None


def _frequency(m: Match) -> Reading | None:
    """Return a set for an adverb ("paid quarterly"), or for an adjective of day or hour ("daily raids")."""
    word, before, after = m["word"].lower(), word_before(m).lower(), word_after(m)
    value = every(FREQUENCIES[word])
    if m[0].istitle() and m.string[m.start() - 2 : m.start() - 1].isalnum():  # a person or a paper
        return None
    if not after or not after[0].islower() or after in FUNCTION_WORDS or after in AFTER_ADVERBS:
        return value if before not in DETERMINERS else None
    return value if word in OFTEN else None


def _times(m: Match) -> Reading | None:
    """Return how many times in a unit: "twice a day"."""
    word = m["times"].lower()
    count = grammar.FREQUENCY.values.get(word) or number_of(m)
    return evolve(every(duration("1", unit_of(m["unit"]))), freq=f"{count}X")


def _each(m: Match) -> Reading | None:
    reading = _each_of(m)
    return (
        None if reading is None else evolve(reading, quant="EACH" if m[0].split()[0].lower() in grammar.EACH.words else "EVERY")
    )


def _each_of(m: Match) -> Fixed | None:
    unit, part = group(m, "unit").lower(), group(m, "part").lower()
    if weekday := group(m, "weekday").lower():
        return every(f"XXXX-WXX-{WEEKDAYS[weekday.rstrip('.')]}{PARTS[part] if part else ''}")
    if part or unit in grammar.NIGHT.words:
        return every(f"XXXX-XX-XX{PARTS[part or unit]}")
    if unit:
        return _each_unit(m, unit)
    season = group(m, "season").lower()
    if season in FALL and word_after(m).lower() in grammar.OF.words:
        return None
    return every(f"XXXX-{SEASONS[season] if season else format(month_of(m['month']), '02')}")


def _each_unit(m: Match, unit: str) -> Fixed | None:
    if unit in grammar.WEEKEND.words:
        return every("XXXX-WXX-WE")
    if unit in grammar.SECONDS.words and m[0].split()[0].lower() in grammar.EVERY.words:
        return None
    counted = group(m, "number") or group(m, "word") or group(m, "vague")
    alternate = not grammar.OTHER.words.isdisjoint(m[0].lower().split())
    return every(duration(number_of(m) if counted else "2" if alternate else "1", unit_of(unit)))


def _plural_day(m: Match) -> Reading | None:
    part = group(m, "part").lower().removesuffix("s")
    return every(f"XXXX-WXX-{WEEKDAYS[m['day'].lower()]}{PARTS[part] if part else ''}")


_MESSAGE = lazy(r"(?<!\w)[@#]\w|https?://")


def _unit_in_a_message(m: Match) -> Reading | None:
    """Return the length of a unit in a short message, where it is the message's own: "Great day at the camp #relief"."""
    if (
        len(m.string) > 300
        or not _MESSAGE.search(m.string)
        or m.string[max(0, m.start() - 1) : m.start()] in {"'", "#", "@", "-"}
    ):
        return None
    return Series(((0, len(m["unit"]), Length("1", unit_of(m["unit"]))),))


def _at_present(m: Match) -> Reading | None:
    """Return the present, for a noun phrase without its preposition: "at [the moment]"."""
    at = m.start("the") + 1 if m["the"] else m.start()
    return Series(((at - m.start("head"), m.end() - m.start("head"), _PRESENT),))


RULES: tuple[Rule[Reading], ...] = (
    Rule(
        "timex.each",
        {"every", "each"},
        EACH,
        _each,
        (
            ("every Friday", every("XXXX-WXX-5", "EVERY")),
            ("each evening", every("XXXX-XX-XXTEV", "EACH")),
            ("every few minutes", every("PTXM", "EVERY")),
            ("every other day", every("P2D", "EVERY")),
            ("every summer", every("XXXX-SU", "EVERY")),
        ),
        ("each man",),
    ),
    Rule(
        "timex.plural-day",
        {day + s for day in NAMES_OF_DAYS for s in ("", "s")},
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
        _frequency,
        (("daily", every("P1D")), ("weekly", every("P1W"))),
        ("dailies", "its quarterly dividend", "a weekly"),
    ),
    Rule(
        "timex.times",
        {"once", "twice", "thrice", "times"},
        _TIMES_BEFORE + phrase(rf"(?P<times>once|twice|thrice|times) (?:an?|each|every|per) {SINGLE_UNIT}"),
        _times,
        (("twice a day", every("P1D", freq="2X")), ("three times a week", every("P1W", freq="3X"))),
        ("once a soldier",),
    ),
    Rule(
        "timex.per-unit",
        {"per"},
        phrase(r"per[- ](?P<unit>hour|day|week|month|year|night|annum)(?!\w)"),
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
        {"recently", "lately", "past", "recent", "previously"},
        phrase(
            r"(?:recently|lately|previously(?=[.!?]|$)|recent(?! past)|(?<=(?P<head>(?<!\w)the[\x20\n]))past|recent past)(?!\w)"
            r"(?! \d| (?:few|several|two|three|four|five|as)(?!\w))"
        ),
        lambda m: _PAST,
        (("recently", _PAST), ("the past", _PAST)),
        ("past", "the past two weeks", "as recently as 2021", "previously shut"),
    ),
    Rule(
        "timex.the-other-day",
        {"the"},
        r"the other day(?!\w)",
        lambda m: _PAST,
        (("the other day", _PAST),),
        ("the other days",),
        near={"other"},
        reach=10,
    ),
    Rule(
        "timex.unmarked-adjective",
        {"former", "current", "formerly", "future"},
        r"(?P<word>formerly|former|current|future)(?![\w-])",
        lambda m: {"current": _PRESENT, "future": _FUTURE}.get(m["word"].lower(), _PAST),
        (("former", _PAST), ("current", _PRESENT)),
        ("previously",),
    ),
    Rule(
        "timex.future",
        {"near", "foreseeable", "immediate", "distant", "future"},
        DET + FUTURE,
        _future,
        (("the future", _FUTURE), ("the near future", _FUTURE)),
        ("futures", "future governments"),
    ),
)
