"""The periods of reports of results: the quarter, the year-earlier period, last year's second quarter, fiscal years.

A period noun means the period named nearest in the text, before it or else after it; "a year earlier" beside a quarter's figure
means that quarter, one year before. Nothing is guessed: without a period in the text there is no mention.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Sequence

import regex

from conflictnews.kept import kept
from conflictnews.language.rules import FOUR_DIGITS, Found, Match, Rule
from conflictnews.languages.en import date_grammar as grammar
from conflictnews.languages.en.calendar import MONTHS
from conflictnews.languages.en.dates import FUNCTION_WORDS
from conflictnews.languages.en.reports import (
    BEFORE,
    COMPARES,
    ENDED,
    HEADLINE_ADJECTIVES,
    IN_A_PERIOD,
    LATEST,
    PERIOD_NOUNS,
    REPORTS,
    RESULTS,
    SAME,
    YEAR_BEFORE,
)
from conflictnews.patterns import lazy
from conflictnews.tables.characters import ABBREVIATIONS
from conflictnews.text import Text
from conflictnews.timex.direction import direction, governing_word
from conflictnews.timex.patterns import (
    DET,
    YEAR,
    YEAR_FIGURES,
    either,
    group,
    has_det,
    phrase,
    squeezed,
    unit_of,
    word_after,
    word_before,
)
from conflictnews.timex.readings import Base, Calendar, Length, Period, Reading, Shift
from conflictnews.timex.story import When

_NOUN = rf"(?P<noun>{either(PERIOD_NOUNS)})(?!\w)"
_ADJECTIVE = rf"(?:(?:{HEADLINE_ADJECTIVES}) )?"
_NTH = r"(?P<nth>first|second|third|fourth|last|final|1st|2nd|3rd|4th)"
_QUARTERS, _HALVES, _POINTERS = grammar.QUARTER_NUMBERS.values, grammar.HALF_NUMBERS.values, grammar.POINTED_YEARS.values
_MONTH = either(MONTHS)
_ENDED = lazy(phrase(ENDED), regex.IGNORECASE)

PERIOD = phrase(
    rf"(?:(?P<before>{YEAR_BEFORE})[- ](?:(?P<second>{_ADJECTIVE}{_NTH})[- ])?{_NOUN}"
    rf"|(?:(?P<same>{SAME})|(?P<latest>{LATEST})) {_ADJECTIVE}{_NOUN}(?:,? (?:of |in )?(?P<before>{BEFORE})(?!\w))?"
    rf"|(?P<bare>){_NOUN})"
)
YEAR_AGO = phrase(rf"(?P<before>{YEAR_BEFORE})(?!\w)")
QUARTER_OF_YEAR = phrase(
    rf"(?:(?P<pointer>this|last|next) year's {_ADJECTIVE}{_NTH}[- ](?P<noun>quarter|half)(?!\w)"
    rf"|{YEAR}(?:'s)? (?:{_ADJECTIVE}{_NTH}[- ](?P<noun>quarter|half)|(?P<noun>period))(?!\w)"
    rf"|(?:{HEADLINE_ADJECTIVES}) {_NTH}[- ](?P<noun>quarter|half)(?!\w))"
)
QUARTER_AGO = phrase(rf"{_NTH}[- ](?P<noun>quarter|half),? (?:of )?(?P<before>{BEFORE})(?!\w)")
MONTHS_QUARTER = phrase(rf"(?P<from>{_MONTH})\.?~(?:-|to|through)~(?P<to>{_MONTH})\.? (?P<noun>quarter|period|half)(?!\w)")
HALF_OF_A_YEAR = phrase(r"(?P<nth>first|second)[- ](?P<noun>half)(?!\w)")
FIRST_QUARTERS = phrase(rf"(?:(?P<half>first|last) two|(?P<three>first three)) quarters(?: of {YEAR_FIGURES})?(?!\w)")
FISCAL = phrase(
    rf"(?:(?P<pointer>this|last|next|current|latest|previous|past|coming)(?: (?:full|{HEADLINE_ADJECTIVES}))+ year(?!\w)"
    r"|(?P<pointer>current|full) (?P<plain>year|quarter|month)(?!\w))"
)
FISCAL_YEAR = phrase(r"(?:fiscal|financial) year(?!\w)(?! \d)")
_UNTIL_A_DAY = lazy(phrase(rf"{ENDED}(?:{_MONTH})(?!\w)"), regex.IGNORECASE)


def _years_before(m: Match) -> int:
    return -1 if group(m, "before") else 0


def _period(m: Match) -> Reading | None:
    if m["bare"] is not None and not has_det(m):
        return None
    if m["bare"] is not None and word_after(m).lower() in grammar.OF.words:
        return None
    if group(m, "second"):
        return Period(-1, f"Q{_QUARTERS[m['nth'].lower()]}")
    if m["same"] and not m["before"]:
        return None
    return Period(_years_before(m), latest=bool(m["latest"]))


def _year_ago(m: Match) -> Reading | None:
    """Return the adjective before a noun: "the year-earlier profit"."""
    after = word_after(m)
    return Period(-1) if not after or after[0].islower() else None


def _cycle(m: Match) -> str | None:
    nth = m["nth"].lower()
    if m["noun"].lower() in grammar.QUARTER.words:
        return f"Q{_QUARTERS[nth]}"
    return f"H{_HALVES[nth]}" if nth in _HALVES else None


def _quarter_of_year(m: Match) -> Reading | None:
    if m["noun"].lower() in grammar.PERIOD.words:
        return Calendar(group(m, "year"))
    if (cycle := _cycle(m)) is None:
        return None
    if pointer := group(m, "pointer").lower():
        return Shift("Y", _POINTERS[pointer], cycle=cycle)
    return Calendar(group(m, "year") or None, cycle=cycle)


def _half_of_a_year(m: Match) -> Reading | None:
    """Return a half year of accounts: "profit in the first half", "first-half profit"; not "the first half of the truce"."""
    after, cycle = word_after(m).lower(), _cycle(m)
    if "-" in m[0]:
        return Calendar(cycle=cycle) if after in RESULTS else None
    lead = word_before(m).lower() in IN_A_PERIOD or not word_before(m)
    complete = not after[:1].isalpha() or (after in FUNCTION_WORDS and after not in grammar.OF.words)
    return Calendar(cycle=cycle) if has_det(m) and lead and complete else None


def _quarter_ago(m: Match) -> Reading | None:
    cycle = _cycle(m)
    if cycle is None:
        return None
    return Shift("Y", -1, cycle=cycle) if squeezed(m["before"]) in grammar.LAST_YEAR.words else Period(-1, cycle)


def _months_quarter(m: Match) -> Reading | None:
    first, last = MONTHS[m["from"].lower()], MONTHS[m["to"].lower()]
    if last - first == 2 and last % 3 == 0:
        return Calendar(cycle=f"Q{last // 3}")
    return Calendar(cycle=f"H{last // 6}") if last - first == 5 and last % 6 == 0 else None


def _first_quarters(m: Match) -> Reading | None:
    year = group(m, "year") or None
    if m["three"]:
        return Length("3", "Q")
    return Calendar(year, cycle=f"H{_HALVES[m['half'].lower()]}")


def _fiscal(m: Match) -> Reading | None:
    pointer, noun = squeezed(m["pointer"]), group(m, "plain")
    unit = unit_of(noun) if noun else "Y"
    if pointer in grammar.FULL.words:
        return Period(whole_year=True) if has_det(m) and unit == "Y" else None
    return Shift(unit, _POINTERS[pointer])


def _ends_on_a_day(m: Match) -> bool:
    """Return whether a year is one of accounts, with its last day: "the year ended March 31"."""
    return _UNTIL_A_DAY.match(m.string, m.end()) is not None


def _the_unit(m: Match) -> Reading | None:
    if not has_det(m):
        return None
    if m["unit"].lower() in grammar.YEAR.words and _ends_on_a_day(m):
        return Length("1", "Y")
    return Shift(m["unit"][0].upper(), 0, Base.TEXT)


RULES: tuple[Rule[Reading], ...] = (
    Rule(
        "timex.period",
        {*PERIOD_NOUNS, *(word.partition("-")[0].partition(" ")[0] for word in f"{YEAR_BEFORE}|{SAME}|{LATEST}".split("|"))},
        DET + PERIOD,
        _period,
        (
            ("the quarter", Period()),
            ("the year-earlier period", Period(-1)),
            ("the same quarter last year", Period(-1)),
            ("the latest quarter", Period(latest=True)),
            ("the year-earlier second quarter", Period(-1, "Q2")),
        ),
        ("a quarter", "the quarter of the weavers", "the same quarter", "period"),
    ),
    Rule(
        "timex.year-ago",
        {word.partition("-")[0] for word in YEAR_BEFORE.split("|")},
        YEAR_AGO,
        _year_ago,
        (("year-earlier", Period(-1)),),
        ("a year ago", "Year-Ago Films"),
    ),
    Rule(
        "timex.quarter-of-year",
        {"this", "last", "next", "fiscal", "financial", "calendar", FOUR_DIGITS},
        DET + QUARTER_OF_YEAR,
        _quarter_of_year,
        (
            ("last year's second quarter", Shift("Y", -1, cycle="Q2")),
            ("the 2022 third quarter", Calendar("2022", cycle="Q3")),
            ("the fiscal first quarter", Calendar(cycle="Q1")),
            ("the 2017 period", Calendar("2017")),
        ),
        ("last year's quarter",),
        near={"quarter", "period", "half"},
    ),
    Rule(
        "timex.quarter-ago",
        _QUARTERS.keys(),
        DET + QUARTER_AGO,
        _quarter_ago,
        (("the second quarter last year", Shift("Y", -1, cycle="Q2")),),
        ("the second quarter",),
        near={"quarter", "half"},
        reach=3,
    ),
    Rule(
        "timex.quarter-of-months",
        MONTHS.keys(),
        DET + MONTHS_QUARTER,
        _months_quarter,
        (("the July-September quarter", Calendar(cycle="Q3")),),
        ("the July-August quarter",),
        near={"quarter", "period", "half"},
        reach=6,
    ),
    Rule(
        "timex.half-year",
        {"first", "second"},
        DET + HALF_OF_A_YEAR,
        _half_of_a_year,
        (("the first half", Calendar(cycle="H1")),),
        ("the first half of the truce", "the first half dozen"),
    ),
    Rule(
        "timex.first-quarters",
        {"first", "last"},
        DET + FIRST_QUARTERS,
        _first_quarters,
        (("the first two quarters of 2025", Calendar("2025", cycle="H1")),),
        ("the first quarters",),
        near={"quarters"},
        reach=3,
    ),
    Rule(
        "timex.current-year",
        _POINTERS.keys(),
        DET + FISCAL,
        _fiscal,
        (
            ("this fiscal year", Shift("Y", 0)),
            ("the current quarter", Shift("Q", 0)),
            ("the full year", Period(whole_year=True)),
        ),
        ("a full year", "this year"),
    ),
    Rule(
        "timex.fiscal-year",
        {"fiscal", "financial"},
        DET + FISCAL_YEAR,
        lambda m: (Length("1", "Y") if _ends_on_a_day(m) else Shift("Y", 0)) if has_det(m) else None,
        (("the fiscal year", Shift("Y", 0)),),
        ("fiscal year", "fiscal policy"),
    ),
    Rule(
        "timex.the-unit",
        {"year", "month"},
        DET + phrase(r"(?P<unit>year|month)(?![\w-])(?! (?:of|that|when|before|after|in which|\d))"),
        _the_unit,
        (("the year", Shift("Y", 0, Base.TEXT)),),
        ("the years", "a year", "the year-old feud"),
    ),
)


class Periods:
    """The periods that a text's items name, and what its period nouns mean by them."""

    def __init__(
        self,
        text: Text,
        items: Sequence[Found[Reading]],
        reference: When | None,
        value_of: Callable[[int, Reading], str | None],
    ) -> None:
        self.text: Text = text
        self.items: Sequence[Found[Reading]] = items
        self.reference: When | None = reference
        self.value_of: Callable[[int, Reading], str | None] = value_of

    @kept
    def _named(self) -> dict[int, str]:
        """The quarter, half year or year that each item names, where it names one."""
        names = {i: self._name(i, item.value) for i, item in enumerate(self.items)}
        return {i: name for i, name in names.items() if name is not None}

    def _name(self, i: int, reading: Reading) -> str | None:
        if _is_part_of_a_year(reading):
            return self.value_of(i, reading)
        if isinstance(reading, Period) and not reading.years:
            return self._ended(i)
        if isinstance(reading, Length) and reading.unit == "M" and reading.number in {"6", "9"}:
            return (self._ended(i) or "")[:4] or self._year(i)
        return None

    def _ended(self, i: int) -> str | None:
        """Return the quarter that ends with the date after a period noun."""
        if i + 1 == len(self.items):
            return None
        item, after = self.items[i], self.items[i + 1]
        if not isinstance(after.value, Calendar) or not _ENDED.fullmatch(self.text.folded, item.end, after.start):
            return None
        value = self.value_of(i + 1, after.value) or ""
        return f"{value[:4]}-Q{(int(value[5:7]) + 2) // 3}" if value[:4].isdecimal() and value[5:7].isdecimal() else None

    def _year(self, i: int) -> str | None:
        """Return the year that a report is about: until summer the one before, where its verb looks back."""
        now, item = self.reference, self.items[i]
        if now is None or now.month is None:
            return None
        ended = now.month <= _SUMMER and direction(self.text, item.start, item.end) <= 0
        return _years_on(now.year, -1 if ended else 0)

    def value(self, i: int, reading: Period) -> str | None:
        """Return the value of a period noun; None where the text names no period."""
        if reading.whole_year:
            return self._year(i)
        if reading.cycle is not None:
            name = self.value_of(i, Calendar(cycle=reading.cycle))
        else:
            name = self._named.get(i) or self._nearest(i)
        if name is None and reading.latest:
            name = self.value_of(i, Shift("Q", -1))
        return None if name is None else _years_on(name, reading.years)

    @kept
    def _places(self) -> list[int]:
        """The items that name a period, in order."""
        return sorted(self._named)

    def _nearest(self, i: int) -> str | None:
        """Return the period named last before an item, else the first after it."""
        at = bisect_left(self._places, i)
        near = self._places[at - 1 : at] or self._places[at : at + 1]
        return self._named[near[0]] if near else None

    def compared(self, i: int) -> str | None:
        """Return the period that "a year earlier" means beside a quarter's or a month's figure: the same one, a year before."""
        item = self.items[i]
        if not (isinstance(item.value, Shift) and (item.value.unit, item.value.count) == ("Y", -1) and not item.value.cycle):
            return None
        found = None
        for k in range(i - 1, max(-1, i - 5), -1):
            between = self.text.lower[self.items[k].end : item.start]
            if len(between) > _FAR or "\n" in between:
                break
            if _is_compared(between) and (name := self._period(k)) is not None:
                found = _years_on(name, -1)
        return found

    def _period(self, k: int) -> str | None:
        """Return the quarter, half year or month that an item means."""
        reading = self.items[k].value
        if isinstance(reading, Period):
            return self.value(k, reading)
        return self._named.get(k) or self._month(k)

    def _month(self, k: int) -> str | None:
        reading = self.items[k].value
        whole = isinstance(reading, Calendar) and reading.month and not reading.day and not reading.weekday
        value = self.value_of(k, reading) if whole else None
        return value if value and len(value) == len("2024-05") and value[:4].isdecimal() else None


def _is_part_of_a_year(reading: Reading) -> bool:
    """Return whether a reading is a quarter or a half year."""
    cycle = reading.cycle or "" if isinstance(reading, (Calendar, Shift)) else ""
    return cycle.startswith(("Q", "H")) or (isinstance(reading, Shift) and reading.unit == "Q")


_SUMMER = 6
_WORDS = lazy(r"\w+")
_ABBREVIATED = lazy(rf"\b(?:{either(ABBREVIATIONS)}|[a-z])\. ")
"""A full stop that ends no sentence: "Sept. 30"."""
_FAR = 160
"""The longest way from a period to the figure that it is compared with, in characters."""


def _is_compared(between: str) -> bool:
    """Return whether a figure is set against another: by a word, or because a sentence opens with the year before."""
    between = _ABBREVIATED.sub(" ", between)
    stops = [stop for stop in (". ", "; ") if stop in between]
    if not stops:
        return not COMPARES.isdisjoint(_WORDS.findall(between))
    return between.count(stops[0]) == 1 and not between.rpartition(stops[0])[2].strip()


def _years_on(value: str, years: int) -> str | None:
    year = value[:4]
    return f"{int(year) + years:04}{value[4:]}" if year.isdecimal() and 0 < int(year) + years < 10_000 else None


def looks_ahead(text: Text, item: Found[Reading], ahead: int) -> int:
    """Return the direction of a bare quarter: ahead as the time of a plan, not as the period of a result."""
    if ahead <= 0:
        return ahead
    words, starts = text.words
    at = bisect_left(starts, item.start)
    before = [word for word in words[max(0, at - 2) : at] if word not in grammar.THE.words][-1:]
    if not before or before[0] not in IN_A_PERIOD:
        return 0
    return int(governing_word(text, item.start, item.end) not in REPORTS)
