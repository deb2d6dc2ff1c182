"""Which sentences tell of the history of a conflict, or of what is to come, and not of an event of the report's own time."""

from __future__ import annotations

import datetime as dt
from bisect import bisect_left
from collections.abc import Iterable, Sequence

from conflictnews.events.ged_days import counted
from conflictnews.events.scenes import Placed, Rows, Scene, day, spoken_before
from conflictnews.languages.en import acts as table
from conflictnews.languages.en import framing, settings
from conflictnews.models import DateInterval, DateMention, Harm, Scope

Dates = Rows[DateMention]

_WEEK = 7
"""Days before the text's latest day from which on a sentence goes on with the history that the one before it tells."""
_LONG_AGO = 45
"""Days before the text's latest day from which on a sentence tells of the history of the conflict."""
_COARSE = 62
"""Days above which a date names no event but a stretch of history."""
_WEEKS = 4
"""GED's precision of dates from which on they tell more than a week."""
_HEAD = 6
"""Words at the head of a sentence among which what goes on stands, and its verb."""


class History:
    """What an article tells of the history of its conflict; asked for one sentence after the other."""

    def __init__(self, dates: Placed[DateMention], recent: Placed[DateMention], published: dt.date | None) -> None:
        self.recent: Placed[DateMention] = recent
        """Stretches up to the report that GED's table gives days: "in recent days"."""
        self.coarse: Placed[DateMention] = Placed([row for row in recent.rows if _is_coarse(row[2], published)])
        """Those of weeks or months: "over the past few months"."""
        self.published: dt.date | None = published
        self.latest: dt.date | None = _latest([mention for _, _, mention in dates.rows], published)
        """The latest day that the text names."""
        self.on: bool = False
        """True while the sentences go on about the history of the conflict."""

    def go_on(self, dates: Dates, *, anew: bool) -> None:
        """Take the next sentence in: a new paragraph ends the history, and so does a day of the report's own time."""
        self.on = self.on and not anew and (not dates or self._earlier(dates))

    def look_back(self, scene: Scene) -> None:
        """Begin with the history where the days of a sentence lie long ago or bound months."""
        if scene.dates and not self.on:
            self.on = self._long_ago(scene) or _bounds_months(scene.words, scene.dates)

    def tells(self, scene: Scene) -> bool:
        """True if a sentence tells of the history of the conflict or of what is to come, and not of an event."""
        if self.on or self.coarse.following(scene.start, scene.end):
            return True
        harmed = any(claim.scope is _EVENT for _, _, claim in scene.told)
        if not _HINTS.isdisjoint(scene.words) and self._says_so(scene, harmed=harmed):
            return True
        return not harmed and (self._begins_earlier(scene.words, scene.dates) or self._other_days(scene))

    def _says_so(self, scene: Scene, *, harmed: bool) -> bool:
        """True if the words of a sentence say that it tells no event; where it tells people harmed in one, fewer words do."""
        words, dates = scene.words, scene.dates
        if self._looks_back(words, dates) or _is_game(scene):
            return True
        return not harmed and self._recalls(words, dates)

    def _begins_earlier(self, words: Sequence[str], dates: Dates) -> bool:
        """True if a sentence tells of something that began days before: "the offensive began on 3 May"."""
        return bool(dates) and self._earlier(dates) and _begins(words)

    def _looks_back(self, words: Sequence[str], dates: Dates) -> bool:
        """True if a sentence adds up what happened over weeks, or compares with an event of weeks before."""
        if self._sums_up(words, dates) or _counts_acts(words) or words[0] in table.CORRECTED:
            return True
        return bool(dates) and not settings.RECALLED.isdisjoint(words) and self._earlier(dates)

    def _sums_up(self, words: Sequence[str], dates: Dates) -> bool:
        """True if a sentence adds up what happened over more than a week: "in October 45 people died in 12 attacks"."""
        return bool(dates) and not _ACTS.isdisjoint(words) and self.long(dates)

    def long(self, dates: Dates) -> bool:
        """True if a sentence names days, and all stretches of them are longer than a week."""
        known = _days(dates)
        return bool(known) and all((i.last - i.first).days >= _WEEK for i in known)

    def only_dates(self, scene: Scene) -> bool:
        """True if only its days make a sentence history: one act, of no trial, habit or film, in days that GED codes."""
        if not _NOT_ONE.isdisjoint(scene.words):
            return False
        known = _days(scene.dates)
        return not self._to_come(known) if known else bool(self.recent.within(scene.start, scene.end))

    def _recalls(self, words: Sequence[str], dates: Dates) -> bool:
        """True if words tell a habit, a trial or an anniversary; one may march on an anniversary, on the text's latest day."""
        found = table.OTHER_TIMES.intersection(words)
        return bool(found) and not (found <= table.ANNIVERSARY and self.on_the_day(dates))

    def on_the_day(self, dates: Dates) -> bool:
        """True if a sentence names the latest day of the text: "on 28 April they marched on its anniversary"."""
        return self.latest is not None and any(day(mention) == self.latest for _, _, mention in dates)

    def _other_days(self, scene: Scene) -> bool:
        """True if days are to come or too many for an event, or if victims of no exact day are told."""
        known, harmed = _days(scene.dates), bool(scene.told)
        if not known:
            return harmed
        vague = harmed and not any(i.first == i.last for i in known)
        return vague or self._to_come(known) or all((i.last - i.first).days > _COARSE for i in known)

    def _to_come(self, known: Iterable[DateInterval]) -> bool:
        """True if all days lie after the report."""
        return self.published is not None and all(days.first > self.published for days in known)

    def _earlier(self, dates: Dates) -> bool:
        """True if a sentence has days, and all lie more than a week before the latest day of the text."""
        known = [mention.date.interval for _, _, mention in dates]
        return (
            bool(known)
            and self.latest is not None
            and all(i is not None and (self.latest - i.last).days > _WEEK for i in known)
        )

    def old(self, dates: Dates) -> set[int]:
        """Return where the dates of a sentence begin that lie long before the latest day of the text, if others do not."""
        if self.latest is None or len(dates) < 2:
            return set()
        known = ((start, mention.date.interval) for start, _, mention in dates)
        found = {start for start, days in known if days is not None and (self.latest - days.last).days > _LONG_AGO}
        return found if len(found) < len(dates) else set()

    def _long_ago(self, scene: Scene) -> bool:
        """True if all days that a sentence names, but for days of statements, lie long before the latest day of the text.

        One such day is enough where the sentence counts from it: "since early 2019", "from March 2019 until today".
        """
        if self.latest is None:
            return False
        words = scene.words
        told: list[bool] = []
        for start, _, mention in scene.dates:
            interval = mention.date.interval
            at = bisect_left(scene.starts, start)
            if interval is not None and spoken_before(words, at) is None:
                told.append((self.latest - interval.last).days > _LONG_AGO)
                if told[-1] and not table.SINCE.isdisjoint(words[max(0, at - 2) : at]):
                    return True
        return bool(told) and all(told)


_ACTS = settings.SEVERAL_ACTS | settings.COUNTS
"""Plurals of acts, and nouns for what counts them."""
_HINTS = _ACTS | settings.RECALLED | table.CORRECTED | table.SPORT | table.OTHER_TIMES | {table.TIMES}
"""Words of which each sentence that tells of history by its words has one."""
_EVENT = Scope.EVENT  # members of an enumeration take seven times as long to get as a name of a module (Python 3.11)
_NOT_ONE = table.OTHER_TIMES | table.SPORT | _ACTS | settings.WORKS | {framing.SINCE_WORD}
"""Words of a sentence that tells more than one act, or none of its own time."""


def _days(dates: Dates) -> list[DateInterval]:
    """Return the days that dates name."""
    return [mention.date.interval for _, _, mention in dates if mention.date.interval is not None]


def _is_coarse(mention: DateMention, published: dt.date | None) -> bool:
    """True if a mention that GED's table counts from the report tells weeks or more."""
    days = counted(mention, published)
    return days is not None and days[1] >= _WEEKS


def _latest(dates: Sequence[DateMention], published: dt.date | None) -> dt.date | None:
    """Return the latest day that a text names, but for days after its report."""
    days = (found for mention in dates if (found := day(mention)) is not None)
    return max((found for found in days if published is None or found <= published), default=published)


def _bounds_months(words: Sequence[str], dates: Dates) -> bool:
    """True if the days of a sentence bound months: "between 15 June and 25 August"."""
    known = _days(dates)
    return len(known) > 1 and (known[-1].last - known[0].first).days > _COARSE and not settings.RANGE_BEFORE.isdisjoint(words)


def _counts_acts(words: Sequence[str]) -> bool:
    """True if a sentence counts acts: "attacked 38 times in the past 24 hours"."""
    if table.TIMES not in words:
        return False
    counted = ((words[i - 1], words[i - 2 : i - 1]) for i in range(1, len(words)) if words[i] == table.TIMES)
    return any(n.isdecimal() and int(n) > _FEW and table.WOUNDING.isdisjoint(verb) for n, verb in counted)


_FEW = 3
"""How often somebody shoots or strikes in one event, at most."""


def _is_game(scene: Scene) -> bool:
    """True if a sentence tells of a game, whose shots kill nobody."""
    return not table.SPORT.isdisjoint(scene.words) and all(claim.harm is not Harm.KILLED for _, _, claim in scene.told)


def _begins(words: Sequence[str]) -> bool:
    """True if a sentence tells since when something goes on: "the protests began on 1 September"."""
    head = words[:_HEAD]
    return not (settings.PROCESSES.isdisjoint(head) or settings.HAPPENED.isdisjoint(head))
