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
class Thread:
    """Where a narrative stands."""

    now: When | None = None
    aside: When | None = None
    """A year that the story has not followed, and that the rest of its sentence may mean."""
    sentence: int = field(default=-1)

    def at(self, sentence: int) -> When | None:
        """What a month without a year is counted from in a sentence."""
        return self.aside if self.aside is not None and self.sentence == sentence else self.now

    def moved(self, date: When, sentence: int, *, explicit: bool, heading: bool, leads: bool, ahead: bool) -> Thread:
        """The thread after a date: *leads* where it opens its sentence, *ahead* where it is only planned or a limit."""
        year = year_number(date.year)
        if year is None:
            return self
        here = year_number(self.now.year) if self.now else None
        if here is None or heading:
            return self if heading and self.sentence == sentence else Thread(date, None, sentence)
        if not explicit:
            return (
                evolve(self, now=date, sentence=sentence) if year - here in {0, 1} and self.at(sentence) is self.now else self
            )
        if not ahead and self._follows(date, year - here, leads):
            return Thread(date, None, sentence)
        if self.aside is not None and not ahead and sentence != self.sentence:
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
