"""Lines that say when an article was published: "Published: 23 October 2019 | 10:04 AM", "July 28, 2022 2:55 pmby Jane Roe"."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from functools import cache

import regex
from attrs import evolve, frozen

from conflictnews.languages.en.line_words import AGO, COUNTERS, EDITIONS, IN_SECTION, ONE, PASSED_VIA, READING_TIME, SIGNED_WITH
from conflictnews.languages.en.page_words import ACCOUNTS, INSIDE_SECTIONS, NAME_ARTICLES
from conflictnews.layout import fields
from conflictnews.layout.dateline import is_known_place, is_place, names_place
from conflictnews.layout.days import Day, day_in, day_value, days_in, is_month, months, weekdays
from conflictnews.models import DateValue
from conflictnews.patterns import lazy, lazy_re
from conflictnews.tables.date_lines import AGES, CLOCK, COVERED, PERIODS, SMALL_WORDS, STATING, UPDATING
from conflictnews.tables.signing import DATED_SIGNING, GLUED_SIGNING, POSTING_VERBS, SIGNED_AT, SIGNED_ON

LONGEST_ACRONYM = 5
"""An agency's acronym has no more letters."""

LONGEST = 200
"""No line that is a date has more characters."""

DIGITS_OF_YEAR = 4
"""A year that is written in full has as many."""

_FIGURES = lazy_re(r"\d+")
_PARTS = lazy_re(
    r"\d[./]\d{1,2}[./]\d{2}|\d-\w{3,9}-\d\d|· \d{1,2} \w{3,4} \d\d\b|\d \w{3,9}\.?\s?['’]\d\d\b|\A\d\d? \w{3,9} \d\d\Z"
)
_CLOCK = lazy(
    rf"""(?<!\w)(?:T?\d{{1,2}}[:.h]\d{{2}}(?::\d{{2}}(?:\.\d+)?)?|\d{{1,2}}(?=\s?[ap]\.?\s?m))\s?(?:[ap]\.?\s?m\.?(?=\W|$|{SIGNED_WITH.either}|{IN_SECTION.either}|\p{{Lu}}))?z?(?:[+-]\d{{2}}:?\d{{2}})?
    | (?<!\w)(?:gmt|utc)?[+-]\d{{1,4}}(?!\d) | (?<!\w)(?:{ONE.either}|\d+)\s(?:{"|".join(AGES)})s?\s(?:{AGO.either})\b
    | \b\d+\s?(?:{READING_TIME.either})\b | \b(?:[\w-]+\s)?(?:{EDITIONS.either})\b(?:,\s\w+)?""",
    regex.VERBOSE | regex.IGNORECASE,
)
_NAMED = r"(\p{Lu}[^|•·\d]{2,80}?)\s*(?:[|•·,-]\s*|$)"
_WRITTEN_BY = lazy(rf"(?:^|[|•·]\s*)(?i:\b(?:{SIGNED_WITH.either})|{'|'.join(DATED_SIGNING)})\s*:?\s+{_NAMED}")
_GLUED_BY = lazy(rf"(?i:{'|'.join(GLUED_SIGNING)})\s+{_NAMED}")
_ACCOUNT = lazy(rf"\b(?:{SIGNED_WITH.either})\s+\p{{Ll}}[\p{{L}}\d_.-]{{1,30}}?(?=\p{{Lu}}|\s|$)")
_POSTED_AT_END = lazy(rf"\s(?:{SIGNED_WITH.either})\s(\p{{Ll}}[\p{{Ll}}\d_.-]{{2,30}})\s*\Z")
_POSTED_BY = lazy(
    rf"(?i:{'|'.join(POSTING_VERBS)})\s(?i:{SIGNED_WITH.either}):?\s([^|•·\d]{{2,60}}?)(?:\s(?i:{'|'.join(SIGNED_ON)})|\s?[|•·,:-])?\s*$"
)
_SECTION = lazy(rf"(?i:\b(?:{IN_SECTION.either}))\s+\p{{Lu}}[\p{{L}}&]*(?:\s\p{{Lu}}[\p{{L}}&]*){{0,3}}")
_DAY_AFTER = lazy(rf"\s(?i:{'|'.join(SIGNED_ON)})\s\p{{Lu}}\p{{Ll}}{{2,8}}\Z")
_HANDLE = lazy(r"(?<!\w)@\w+")
_VIA = lazy(rf"\b(?:{PASSED_VIA.either})\s+\p{{Lu}}.{{1,40}}$")
_YEAR = lazy(r"(?<!\d)(?:1[89]|20)\d\d(?!\d)")
_HOUR = lazy(r"\d{1,2}:\d{2}|\d{1,2}h\d{2}|\d\s?[ap]\.?m\b")
_LABEL = lazy(r"\p{L}+(?:\s\p{L}+){0,2}\s?:\s*")
LONGEST_GIVEN = 8
"""Where and when a statement was signed is told in no more words."""

MOST_BESIDE, MOST_BEFORE, MOST_SMALL = 5, 3, 2
"""Beside a day with its hour no more words stand that are not understood, before it no more, in small letters no more."""

MOST_ROUND = 16
"""No line that is a date and ends with a full stop has more blanks."""

_BAR = lazy(r"\p{Lu}\s*[/|•·]\s*\d")
_SIGN = lazy(r"\s*[/|•·]\s*|\s[-–—]\s|\s?,\s")
_PLACE_END = lazy(r"\s*[,/(]\s*")
_SHORTEST_WEEKDAY = 3
_COVERING = rf"(?i:{'|'.join(sorted(PERIODS))})"
_PERIOD = lazy(
    rf"{_COVERING}\b[^\d]{{0,20}}\d{{1,2}}(?:\s\p{{L}}+)?\s?(?:[-–—]|{_COVERING})\s?\d{{1,2}}\b",
)
_COVERED = lazy(rf"\d\s?(?:[-–—]|{_COVERING})\s?\d")
_TRAILER = lazy(rf"(?:\d+\s)?(?i:{COUNTERS.either})\b")

_TOKEN = lazy(r"[\p{L}\p{M}'’./-]+")


@frozen
class Stated:
    """A line that says when.

    Its date (None where day and month may be either way round: then `readings` has both), whether it speaks of a change, and
    an author, an agency or a place glued to it.
    """

    date: DateValue | None
    updated: bool
    byline: str | None = None
    place: str | None = None
    agency: str | None = None
    readings: tuple[dt.date, ...] = ()


@cache
def _words() -> tuple[frozenset[str], frozenset[str]]:
    """The words that may stand round a date, and those among them that speak of a change."""
    return frozenset((*weekdays(), *CLOCK, *SMALL_WORDS, *STATING)), frozenset(UPDATING)


def stated(text: str, *, labelled: bool = False) -> Stated | None:
    """The date of a line that is nothing but a date, with its time, zone, weekday, label and perhaps an author or a place."""
    if len(text) > LONGEST or (not labelled and is_sentence(text)) or not _has_parts(text):
        return None
    day = None if not labelled and _PERIOD.match(text) else day_in(text)
    return _stated(text, _on_its_weekday(day, text), labelled=labelled) if day else None


def _has_parts(text: str) -> bool:
    """Whether a text has the figures of a date: two of them at least, one of which is a year or stands as a short one does."""
    figures = _FIGURES.findall(text)
    return len(figures) > 1 and (max(map(len, figures)) >= DIGITS_OF_YEAR or _PARTS.search(text) is not None)


def is_sentence(text: str) -> bool:
    """Whether a line ends with a full stop and has more words than stand round a date."""
    return text[-1] in ".!?" and text.count(" ") > MOST_ROUND


def _stated(text: str, day: Day, *, labelled: bool) -> Stated | None:
    """A line with a day, where what stands beside that is known."""
    signer, before, after = _signature(text[: day.start], _without_days(text[day.end :]))
    left, right = _rest(before), _rest(after)
    signed = Stated(day.value, _updates(before), signer, readings=() if day.value else day.readings)
    if labelled or not (left or right):
        return signed
    if left and right:
        return signed if _clocked(text, left, right) else None
    return _explained(signed, text, left, right)


def _on_its_weekday(day: Day, text: str) -> Day:
    """A day in figures that may be either way round, settled by the weekday that is printed with it."""
    if day.value is not None:
        return day
    numbers = {weekdays()[word] for word in map(str.lower, _TOKEN.findall(text)) if word in weekdays()}
    fits = [reading for reading in day.readings if reading.weekday() in numbers]
    return evolve(day, value=day_value(fits[0]), readings=()) if len(fits) == 1 else day


def _several(rest: str) -> tuple[str | None, None, str | None] | None:
    """The person and the agency of "TNN / Jane Roe /", the place being left out; None where there are no two."""
    pieces = [piece for piece in _SIGN.split(rest) if piece]
    if len(pieces) < 2:  # a person and an agency
        return None
    person = next(filter(fields.person, pieces), None)
    agency = next((piece for piece in pieces if fields.agency(piece) or _is_acronym(piece)), None)
    return (person, None, agency) if person and agency else None


def _is_acronym(text: str) -> bool:
    """Whether a text may be an agency's acronym."""
    return text.isupper() and len(text) <= LONGEST_ACRONYM


def _clocked(text: str, left: str, right: str) -> bool:
    """Whether a day has its hour beside it, and so few other words that the line says nothing else."""
    words = (*left.split(), *right.split())
    few = len(left.split()) <= MOST_BEFORE and len(words) <= MOST_BESIDE and sum(map(str.islower, words)) <= MOST_SMALL
    return few and bool(_HOUR.search(text)) and text[-1] not in ".!?"


def unread(text: str, words: Sequence[str]) -> bool:
    """Whether a line is a date that is not read: figures with a weekday or words of the clock, and little else.

    *words*: its own, in small letters.
    """
    if len(text) > LONGEST // 2 or not any(map(str.isdigit, text)):
        return False
    if _names_of_times().isdisjoint(words) and not _HOUR.search(text):
        return False
    left = _words_in(_CLOCK.sub(" ", text))
    return _is_period(text, left) or _is_month(text, left) or _tells_hour_or_weekday(text, left)


def _words_in(text: str) -> list[str]:
    """The words of a line in small letters, without the signs of a date."""
    return [word.strip("./-'’").lower() for word in _TOKEN.findall(text)]


@cache
def _names_of_times() -> frozenset[str]:
    """The names of weekdays, months and what begins a stretch of time."""
    return frozenset((*weekdays(), *months(), *PERIODS))


def _told(words: list[str]) -> int:
    """How many words are those that may stand round a date."""
    return sum(word in _words()[0] for word in words)


def _is_month(text: str, words: list[str]) -> bool:
    """Whether a line is a month with its year and nothing else ("May 2023")."""
    others = [word for word in words if not is_month(word)]
    return len(others) < len(words) and _told(others) == len(others) and bool(_YEAR.search(text))


def _tells_hour_or_weekday(text: str, words: list[str]) -> bool:
    """Whether a line has an hour or a weekday, and no more than one word that is none of a date."""
    hour = bool(_HOUR.search(text))
    weekday = any(word in weekdays() for word in words if len(word) > _SHORTEST_WEEKDAY)
    if not (hour or weekday):
        return False
    told = _told(words) + (sum(is_month(word) and word not in _words()[0] for word in words) if hour else 0)
    return told > 0 and len(words) - told <= 1


def _is_period(text: str, words: list[str]) -> bool:
    """Whether a line is the time that a report covers ("Week of 3 to 9 May 2023"): its days, months and little else."""
    if not words or words[0] not in PERIODS:
        return False
    small = _words()[0] | PERIODS
    told = _YEAR.search(text) is not None or _COVERED.search(text) is not None
    return told and all(word in small or is_month(word) for word in words)


def _without_days(text: str) -> str:
    """A text without the further days in it."""
    out, done = list[str](), 0
    for day in days_in(text):
        if day.start >= done:
            out.append(text[done : day.start])
            done = day.end
    return " ".join((*out, text[done:]))


def _signature(before: str, after: str) -> tuple[str | None, str, str]:
    """Who wrote, as a date's line says it, and what stands before and after the date without that."""
    after = _CLOCK.sub(" ", after)
    if (posted := _POSTED_AT_END.search(after)) and _is_posting(before) and posted[1] not in ACCOUNTS:
        return posted[1], before, after[: posted.start()]
    after = _ACCOUNT.sub(" ", after)
    if said := _GLUED_BY.search(after):
        return fields.names(said[1].strip()), before, after[: said.start()]
    if said := _POSTED_BY.search(before):
        name = _DAY_AFTER.sub("", _SECTION.sub("", said[1]).strip(" ,"))
        account = name.lower().rpartition(" ")[2] in ACCOUNTS and name.islower()
        return None if account or name.lower() in ACCOUNTS else fields.names(name), before[: said.start()], after
    if said := _WRITTEN_BY.search(before):
        return fields.names(said[1].strip()), f"{before[: said.start()]} {before[said.end() :]}", after
    return None, before, after


def _is_posting(before: str) -> bool:
    """Whether what stands before a day is that an account posted something ("Posted on")."""
    return before.lower().partition(" ")[0] in POSTING_VERBS


def _explained(when: Stated, text: str, left: str, right: str) -> Stated | None:
    """A date's line that says more, where that is a place, an agency, an author or a section; None for any other text."""
    if not COVERED.isdisjoint(left.lower().split()):
        return evolve(when, updated=True)
    if signed := _who_or_where(when, text, left, right):
        return signed
    section = bool(when.byline and left) and _section(left)
    return when if section or _says_no_more(text, left, right) else None


def _who_or_where(when: Stated, text: str, left: str, right: str) -> Stated | None:
    """A date's line whose other words are a place, an agency or an author, and no label with a colon."""
    rest = left or right
    if f"{rest}:" in text and not rest.isupper():
        return None
    return _beside(when, rest, before=bool(left) and rest in text) or _signed_beside(when, rest, text)


def _says_no_more(text: str, left: str, right: str) -> bool:
    """Whether what stands beside a day is its label, its hour, its section or the place where it was signed."""
    return _is_given_at(text) or _is_label(left, text) or _clocked(text, left, right) or _of_section(left, right, text)


def _signed_beside(when: Stated, rest: str, text: str) -> Stated | None:
    """A date's line whose other words say who wrote."""
    if when.byline or rest not in text or names_place(rest):
        return None
    by = fields.byline(rest)
    return evolve(when, byline=by[0], place=None, agency=None) if by else None


def _is_given_at(text: str) -> bool:
    """Whether a line says where and when a statement was signed ("Fait à Gao, le 5 août 2023")."""
    first, _, place = text.partition(" ")
    return first.lower() in SIGNED_AT and len(place.split()) <= LONGEST_GIVEN


def _is_label(left: str, text: str) -> bool:
    """Whether what stands before a day is the label of a field."""
    return bool(left) and left in text and bool(_LABEL.fullmatch(text[: text.find(left) + len(left) + 1]))


def _of_section(left: str, right: str, text: str) -> bool:
    """Whether a section stands beside a day: behind it or, in capitals, before a sign ("WAR / 4 MAY 2023")."""
    if right:
        return _section(right)
    return left.isupper() and _section(left) and bool(_BAR.search(text))


def _beside(when: Stated, rest: str, *, before: bool) -> Stated | None:
    """A date's line with a person, an agency or a place beside the date."""
    if not when.byline and (signed := _several(rest)):
        return Stated(when.date, when.updated, *signed, when.readings)
    if agency := fields.agency_of(rest):
        return Stated(when.date, when.updated, when.byline, None, agency, when.readings)
    if before and not when.byline and fields.person(rest) and not names_place(rest):
        return Stated(when.date, when.updated, rest, None, None, when.readings)
    if rest.isupper() and _is_town(rest):
        return Stated(when.date, when.updated, when.byline, rest, None, when.readings)
    return None


def _is_town(text: str) -> bool:
    """Whether a text names a place, perhaps with its region, of which the gazetteer has one."""
    pieces = [piece for piece in _PLACE_END.split(text) if piece]
    known = any(map(is_known_place, pieces)) or _begins_with_town(text)
    return known and all(map(is_place, pieces))


def _begins_with_town(text: str) -> bool:
    """Whether the first of several words, which is no given name, is a place that the gazetteer has."""
    first, *others = text.split()
    return bool(others) and not fields.begins_with_given_name(text) and is_known_place(first)


def _rest(text: str) -> str:
    """What a date's line says besides its date: all that is no time, zone, weekday, label, sign or name of a section."""
    known = _words()[0]
    spoken = _VIA.sub(" ", _HANDLE.sub(" ", _TRAILER.sub(" ", _SECTION.sub(" ", _CLOCK.sub(" ", text))))).strip(
        " |•·,،;:()[]*-–—/\t"
    )
    left = [word for word in _TOKEN.findall(spoken) if word.lower().strip("./-") not in known and word.strip("./-")]
    if not left or fields.boilerplate(" ".join(left)):
        return ""
    start = spoken.find(left[0])
    before = spoken[:start].split()
    if before and before[-1] in NAME_ARTICLES:
        start, left = spoken.rfind(before[-1], 0, start), [before[-1], *left]
    whole = spoken[start : spoken.rfind(left[-1]) + len(left[-1])]
    return whole if whole.isupper() or len(left) == sum(map(_lettered, _TOKEN.findall(whole))) else " ".join(left)


def _lettered(token: str) -> bool:
    """Whether a token is more than signs."""
    return bool(token.strip("./-"))


def _section(text: str) -> bool:
    """Whether what follows a date may be the name of a section: a few words in capitals ("Peace and Security")."""
    words = text.split()
    return len(words) <= 4 and text[-1] not in ".!?" and all(word[0].isupper() or word in INSIDE_SECTIONS for word in words)


def _updates(before: str) -> bool:
    return not _words()[1].isdisjoint(before.lower().replace(":", " ").split())
