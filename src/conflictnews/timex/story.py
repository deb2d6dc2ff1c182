"""The story so far: the date that a text has reached, the sentence around a date, the setting of a reading.

What a text says around a date: whether the clause looks back or ahead, and whether the text tells history or news.

The thread of a narrative: the year and month that a history has reached, which its undated days and months belong to.

Two anchors are kept apart. The last date spoken of serves "the next day" and "that year". The thread serves "in March" and "on
7 April": it follows the story from sentence to sentence, and is not carried off by a year that only explains something, by
what was planned, or by a look at another decade.
"""

from __future__ import annotations

import datetime as dt

from attrs import evolve, field, frozen

from conflictnews.languages.en.tense import SENTENCE_OPENERS
from conflictnews.models import Span
from conflictnews.patterns import lazy
from conflictnews.tables.characters import ABBREVIATIONS

# ------------------------------------------------------------------ setting


@frozen
class When:
    """A resolved date as an anchor: the fields that are known, and where it stands in the text."""

    year: str
    month: int | None = None
    day: int | None = None
    cycle: str | None = None
    span: Span | None = None
    end: int = 0

    @property
    def value(self) -> str:
        """The date as TIMEX3 writes it."""
        fields = [self.cycle] if self.cycle else [f"{x:02}" for x in (self.month, self.day) if x is not None]
        return "-".join([self.year, *fields])

    @property
    def date(self) -> dt.date | None:
        """The day, if it is one that the calendar of `datetime` has."""
        if self.month is None or self.day is None or not self.year.isdecimal() or len(self.year) != 4:
            return None
        try:
            return dt.date(int(self.year), self.month, self.day)
        except ValueError:
            return None


@frozen
class Setting:
    """What a reading is resolved against."""

    reference: When | None
    """The day of speaking."""
    anchor: When | None
    """The date that the text spoke of last."""
    narrative: bool
    line: When | None = None
    """Where the thread of a narrative stands."""
    direction: int = 0
    """-1: the clause looks back; 1: it looks ahead; 2: it certainly does; 0: it does not say."""
    day_first: bool | None = None
    """How the text orders figures, where it shows."""


_LONGEST_SENTENCE = 600
# `Text.sentences` would do, but it reads the whole text (0.4 passes over its words) for the few dates that ask for a sentence.
SENTENCE_END = lazy(r"[.!?]['\")]*\s|\n\s*\n")
"""Where one sentence may end between two dates."""


def sentence_start(text: str, at: int) -> int:
    """Return where the sentence around a position begins, looking back a few hundred characters at most."""
    low = max(0, at - _LONGEST_SENTENCE)
    line = max(low, text.rfind("\n", low, at) + 1)
    stop = at
    while (stop := max(text.rfind(mark, line, stop) for mark in (". ", "? ", "! "))) >= 0:
        if ends_sentence(text, stop):
            return stop + 2
    return line


def ends_sentence(text: str, stop: int) -> bool:
    """Return whether a full stop ends its sentence: not in "Gen. Ali", nor in "6 p.m. Monday"."""
    if text[stop + 2 : stop + 3].islower():
        return False
    word = text[max(0, stop - 8) : stop].rpartition(" ")[2].lower()
    if len(word) <= 1 or word in ABBREVIATIONS:
        return False
    return not _DOTTED.fullmatch(word) or text[stop + 2 : stop + 12].partition(" ")[0].lower() in SENTENCE_OPENERS


_DOTTED = lazy(r"(?:[a-z]\.)+[a-z]")
"""An abbreviation with points between its letters."""


# ------------------------------------------------------------------ thread


def year_number(year: str) -> int | None:
    """Return a year as a number that grows with time; None for a decade, a century or an unknown year."""
    if year.startswith("BC"):
        return -int(year[2:]) if len(year) == 6 and year[2:].isdecimal() else None
    return int(year) if len(year) == 4 and year.isdecimal() else None


@frozen
class Said:
    """A date of the story, and how it is said."""

    date: When
    sentence: int
    explicit: bool
    """With its year."""
    heading: bool
    """In a heading."""
    leads: bool
    """At the beginning of its sentence."""
    ahead: bool
    """As a plan."""


@frozen
class Thread:
    """Where a narrative stands."""

    now: When | None = None
    aside: When | None = None
    """A year that the story has not followed, and that the rest of its sentence may mean."""
    sentence: int = field(default=-1)

    def at(self, sentence: int) -> When | None:
        """Return what a month without a year is counted from in a sentence."""
        return self.aside if self.aside is not None and self.sentence == sentence else self.now

    def moved(self, said: Said) -> Thread:
        """Return the thread after a date."""
        date, sentence = said.date, said.sentence
        year, here = year_number(date.year), year_number(self.now.year) if self.now else None
        if year is None:
            return self
        if here is None or said.heading:
            return self if said.heading and self.sentence == sentence else Thread(date, None, sentence)
        if not said.explicit:
            return self._carried_on(said, year - here)
        if not said.ahead and self._follows(date, year - here, said.leads):
            return Thread(date, None, sentence)
        return self._stepped_aside(said, year)

    def _carried_on(self, said: Said, step: int) -> Thread:
        """Return the thread after a date whose year the story gives it; one of another year tells nothing of the story."""
        if step not in {0, 1} or self.at(said.sentence) is not self.now:
            return self
        return evolve(self, now=said.date, sentence=said.sentence)

    def _stepped_aside(self, said: Said, year: int) -> Thread:
        """Return the thread after a date of another year: it is an aside, unless it goes on with the one before it."""
        date, sentence = said.date, said.sentence
        if self.aside is not None and not said.ahead and sentence != self.sentence:
            before = year_number(self.aside.year)
            if before is not None and 0 <= year - before <= 3:
                return Thread(date, None, sentence)
        return Thread(self.now, date, sentence)

    def _follows(self, date: When, step: int, leads: bool) -> bool:
        """Return whether the story goes to a date that it names, so many years on."""
        if step == 0:
            return True
        if date.month is not None:
            return -2 <= step <= 5
        return 0 < step <= 2 or (leads and -3 <= step <= 10)
