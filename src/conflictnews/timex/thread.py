"""The thread of a narrative: the year and month that a history has reached, which its undated days and months belong to.

Two anchors are kept apart. The last date spoken of serves "the next day" and "that year". The thread serves "in March" and "on
7 April": it follows the story from sentence to sentence, and is not carried off by a year that only explains something, by
what was planned, or by a look at another decade.
"""

from __future__ import annotations

from attrs import evolve, field, frozen

from conflictnews.timex.setting import When


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
