"""The story that a text tells: the date it has reached, the sentence around a date, the setting of a reading.

What a text says around a date: whether the clause looks back or ahead, and whether the text tells history or news.

The thread of a narrative: the year and month that a history has reached, which its undated days and months belong to.

Two anchors are kept apart. The last date spoken of serves "the next day" and "that year". The thread serves "in March" and "on
7 April": it follows the story from sentence to sentence, and is not carried off by a year that only explains something, by
what was planned, or by a look at another decade.
"""

from __future__ import annotations

import datetime as dt
from bisect import bisect_left

import regex
from attrs import evolve, field, frozen

from conflictnews.languages.en.calendar import WEEKDAYS
from conflictnews.models import Span
from conflictnews.tables.characters import ABBREVIATIONS
from conflictnews.text import Text

# ------------------------------------------------------------------ setting

AHEAD = frozenset(
    "will shall would ll expected expects expect due scheduled planned plan plans planning going upcoming set slated "
    "intends intend hopes hope aims vows vowed pledged promised deadline tomorrow ahead may can should must agreed "
    "supposed decided postponed extended rescheduled delayed threatened proposed adjourned deferred begins starts opens "
    "reopens resumes resume convenes convene meets expires marks falls".split()
)
"""Words of a clause about what is to come; news tells in the present tense what is fixed for a day."""
LIMITS = frozenset("until till by".split())
"""Words before a day that is still to come where no verb says otherwise."""
_COMMANDS = frozenset("gave given told asked urged ordered warned called instructed advised wanted".split())
"""Verbs of the past that set a limit to come: "told them to leave by Friday"."""
_LINKING = frozenset("on the midnight noon midday a p m am pm this next end of early late".split())
"""Words between "until" or "for" and its day."""
BACK = frozenset(
    "said was were had did told came went took began left fell fled held met saw ran led broke struck shot hit became "
    "made gave found got sent lost won wrote burst fought rose shut spoke stood brought caught drove killed been since "
    "after could".split()
)
"""Words of a clause about what was; most others end in "ed"."""
_STOP = regex.compile(r"[.;!?:\n]")


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
    """-1: the clause looks back; 1: it looks ahead; 0: it does not say."""
    day_first: bool | None = None
    """How the text orders figures, where it shows."""


_LONGEST_SENTENCE = 600


def sentence_start(text: str, at: int) -> int:
    """Where the sentence around a position begins, looking back a few hundred characters at most."""
    low = max(0, at - _LONGEST_SENTENCE)
    line = text.rfind("\n", low, at) + 1
    stop = at
    while (
        stop := max(
            text.rfind(". ", max(low, line), stop),
            text.rfind("? ", max(low, line), stop),
            text.rfind("! ", max(low, line), stop),
        )
    ) >= 0:
        word = text[max(0, stop - 8) : stop].rpartition(" ")[2].lower()
        if text[stop + 2 : stop + 3].islower():
            continue
        if word not in ABBREVIATIONS and len(word) > 1:
            return stop + 2
    return max(low, line)


def direction(text: Text, start: int, end: int, *, limits: bool = True) -> int:
    """Whether the clause around a date looks back (-1) or ahead (1): its nearest verb before the date, else the first after.

    With *limits*, "until Friday" looks ahead where no verb says otherwise.
    """
    words, starts = text.words
    at, after = bisect_left(starts, start), bisect_left(starts, end)
    folded = text.folded
    stop = max(
        sentence_start(folded, start) - 1,
        folded.rfind(";", max(0, start - 150), start),
        folded.rfind(": ", max(0, start - 150), start),
    )
    limit = 0
    if limits:
        first = _first_linked(words, at)
        before = words[first - 1] if first and starts[first - 1] >= stop else ""
        if before == "for" and not folded.startswith("'s", end) and any(word in WEEKDAYS for word in words[at:after]):
            return 1
        limit = int(before in LIMITS)
    for i in range(at - 1, max(-1, at - 14), -1):
        if starts[i] < stop:
            break
        before = words[i - 1] if i else ""
        if (limit and words[i] in _COMMANDS) or (words[i] in {"is", "are"} and i >= at - 2):
            return 1
        if (sign := _sign(words[i], before)) and not folded.startswith("May", starts[i]):
            return sign
    halt = _STOP.search(text.folded, end, end + 150)
    for i in range(after, min(len(words), after + 14)):
        if halt and starts[i] > halt.start():
            break
        if sign := _sign(words[i], words[i - 1] if i else ""):
            return limit or sign
    return limit


def _first_linked(words: list[str], at: int) -> int:
    """The first of the words that link the word before a date to it: "until [midnight on] Friday"."""
    first = at
    while first > max(0, at - 5) and (words[first - 1] in _LINKING or words[first - 1][0].isdigit()):
        first -= 1
    return first


_STATES = frozenset("is are be being stay stays remain remains keep keeps".split())
"""Verbs of the present after which "closed" is a state, not what happened."""
_TO_BE = frozenset({"is", "are"})


def _sign(word: str, before: str) -> int:
    if word in AHEAD or (word == "to" and before in _TO_BE):
        return 1
    return -1 if word in BACK or (len(word) > 4 and word.endswith("ed") and before not in _STATES) else 0


# ------------------------------------------------------------------ thread


def year_number(year: str) -> int | None:
    """A year as a number that grows with time; None for a decade, a century or an unknown year."""
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
        """What a month without a year is counted from in a sentence."""
        return self.aside if self.aside is not None and self.sentence == sentence else self.now

    def moved(self, said: Said) -> Thread:
        """The thread after a date."""
        date, sentence = said.date, said.sentence
        year, here = year_number(date.year), year_number(self.now.year) if self.now else None
        if year is None:
            return self
        if here is None or said.heading:
            return self if said.heading and self.sentence == sentence else Thread(date, None, sentence)
        if not said.explicit:
            return (
                evolve(self, now=date, sentence=sentence) if year - here in {0, 1} and self.at(sentence) is self.now else self
            )
        if not said.ahead and self._follows(date, year - here, said.leads):
            return Thread(date, None, sentence)
        return self._stepped_aside(said, year)

    def _stepped_aside(self, said: Said, year: int) -> Thread:
        """An aside that the next sentence goes on with was none."""
        date, sentence = said.date, said.sentence
        if self.aside is not None and not said.ahead and sentence != self.sentence:
            before = year_number(self.aside.year)
            if before is not None and 0 <= year - before <= 3:
                return Thread(date, None, sentence)
        return Thread(self.now, date, sentence)

    def _follows(self, date: When, step: int, leads: bool) -> bool:
        """Whether the story goes to a date that it names, so many years on."""
        if step == 0:
            return True
        if date.month is not None:
            return -2 <= step <= 5
        return 0 < step <= 2 or (leads and -3 <= step <= 10)
