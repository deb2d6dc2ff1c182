"""Scope: whether a figure is of the event reported, of an earlier one, a running total, or replaced by a later figure."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence

from conflictnews.casualties.drafts import Draft
from conflictnews.language import lexicon as lx
from conflictnews.language.clauses import COUNTED, NOMINAL, clauses_near
from conflictnews.language.document import Document, Sentence
from conflictnews.languages.en import framing
from conflictnews.models import DateInterval, DateMention, Scope
from conflictnews.patterns import lazy

_WINDOW = 14
"""Maximum number of tokens around a statement that may say what it covers."""
_LEAD = 8
"""Maximum number of tokens before a statement that may mark it as replaced."""
_MONTH, _OTHER_MONTH = 27, 3
"""Dates of 27 days or more count as months; a month that ended over 3 days before the latest date is background."""
_LONG_AGO = 20
"""Maximum number of days before the latest date of a text on which an event is still one of those reported."""
_TOPIC = 8
"""Maximum number of tokens between a word for a protest or a verdict and the death that it is about."""
_AFTER = 200
"""A date without a year that lies at least so many days back is rather one that follows the text's own."""
_FAR_TOPIC = 24
"""Maximum number of tokens between a protest and the death that it is about."""
_YEAR = lazy(r"(?:19|20)\d\d")


def _by_first(rows: Iterable[tuple[tuple[str, ...], str]]) -> dict[str, list[tuple[str, ...]]]:
    found: dict[str, list[tuple[str, ...]]] = {}
    for phrase, _ in rows:
        found.setdefault(phrase[0], []).append(phrase)
    return found


_RUNNING, _PAST, _CHARGED = map(_by_first, (framing.RUNNING, framing.PAST, framing.CHARGED))
"""Phrases of a running total, of the past and of a trial, by their first words."""


class Scopes:
    """Reads the scope of the statements of one document."""

    def __init__(self, document: Document) -> None:
        self.document: Document = document
        intervals = [d.date.interval for _, _, d in document.dates if d.date.interval is not None]
        # The latest day that the text has surely come to: "2024" may be its first day.
        self.now: dt.date | None = max((interval.first for interval in intervals), default=None)

    def of(self, draft: Draft) -> Scope:
        """The scope of a statement."""
        if draft.superseded:
            return Scope.SUPERSEDED
        sentence = draft.sentence
        words = sentence.words
        first, last = min(draft.first, draft.trigger), max(draft.last, draft.trigger)
        start, end = self._window(sentence, first, last)
        lead = words[max(start, first - _LEAD) : first]
        if "," in lead:  # "initially put at 22, the toll was cut to 17"
            lead = lead[len(lead) - lead[::-1].index(",") :]
        if framing.SUPERSEDED.intersection(lead) or _has(lead, ("at", "first")) or _has(lead, ("first", "count")):
            return Scope.SUPERSEDED
        around = " ".join(words[start:end]).split()
        if draft.rule in {"casualties.toll", "casualties.number-of"} and _has(lead, ("had", "put")):
            return Scope.SUPERSEDED
        if (
            draft.clause is not None
            and draft.clause.voice == NOMINAL
            and framing.EXCHANGES.intersection(words[max(0, first - 6) : first])
        ):
            return Scope.BACKGROUND
        if framing.DISEASES.intersection(words[max(0, first - _FAR_TOPIC) : last + _FAR_TOPIC]):
            return Scope.BACKGROUND
        if self._total(draft, words[start:first]) or _tells(around, _RUNNING):
            return Scope.CUMULATIVE
        if self._runs(sentence, start, end):
            return Scope.CUMULATIVE
        if _tells(words[start:first], _CHARGED) or _tells(around, _PAST) or self._is_topic(draft):
            return Scope.BACKGROUND
        if self._long_ago(sentence, start, end) or _names_year(sentence, start, end, self.now):
            return Scope.BACKGROUND
        return Scope.EVENT

    def _total(self, draft: Draft, before: Sequence[str]) -> bool:
        """Whether a toll is only brought up to date: "bringing the toll of the month to 40"."""
        brought = draft.rule in {"casualties.toll", "casualties.number-of"} and bool(framing.TOTALS.intersection(before))
        words = draft.sentence.words
        after = " ".join(words[min(draft.first, draft.trigger) : draft.last + 12]).split()
        return brought and bool(framing.SPANS.intersection(after))

    def _window(self, sentence: Sentence, first: int, last: int) -> tuple[int, int]:
        """The words that may say what a statement covers: its clause, and what opens the sentence."""
        starts = {clause.at for clause in clauses_near(sentence, first) if clause.harm is not None}
        words = sentence.words
        start, end = first, last + 1
        while start > 0 and first - start < _WINDOW and words[start - 1] != ";":
            if start - 1 in starts and first - start > 1:
                break
            start -= 1
        while end < len(words) and end - last < _WINDOW and words[end] not in framing.WINDOW_ENDS and end not in starts:
            end += 1
        return start, end

    def _dates(self, sentence: Sentence, start: int, end: int) -> list[DateMention]:
        if start >= end:
            return []
        return self.document.dates_between(sentence.tokens[start].start, sentence.tokens[end - 1].end)

    def _days(self, sentence: Sentence, start: int, end: int) -> list[DateInterval]:
        return [d.date.interval for d in self._dates(sentence, start, end) if d.date.interval is not None]

    def _long_ago(self, sentence: Sentence, start: int, end: int) -> bool:
        """Whether a date among the tokens lies long before the latest date of the text."""
        if self.now is None:
            return False
        for mention in self._dates(sentence, start, end):
            i = mention.date.interval
            if i is None:
                continue
            off = (self.now - i.last).days
            if not _YEAR.search(mention.text) and _AFTER <= off <= 366:
                continue  # "25 August" under a report of 21 August: days after it, not a year before
            if off > (_OTHER_MONTH if (i.last - i.first).days >= _MONTH else _LONG_AGO):
                return True
        return False

    def _runs(self, sentence: Sentence, start: int, end: int) -> bool:
        """Whether a phrase of time covers more than one event: "since the war", "in the past two months"."""
        words = sentence.words
        for at in range(start, end):
            after = words[at + 1 : at + 5]
            if words[at].startswith("since ") and not lx.classes(words[at].split()[1]) & lx.TIME:
                return True
            if words[at] == "since" and after and not sentence.bit(at + 1) & lx.TIME:
                named = bool(sentence.bit(at + 1) & lx.DATE) and bool(lx.classes(after[0].split()[-1]) & lx.TIME)
                recent = named and not self._days(sentence, at + 1, at + 2)
                recent = recent or any(
                    self.now is not None and (self.now - i.first).days <= 3
                    for i in self._days(sentence, at + 1, min(at + 3, len(words)))
                )
                if not recent and not framing.RECENT.intersection(" ".join(after[:2]).split()):
                    return True
        flat = " ".join(words[start:end]).split()
        return any(word == "past" and framing.PERIODS.intersection(flat[at + 1 : at + 4]) for at, word in enumerate(flat))

    def _is_topic(self, draft: Draft) -> bool:
        """Whether a death is only what a protest, a demand, a verdict or a vigil is about."""
        clause = draft.clause
        sentence = draft.sentence
        at = min(draft.first, draft.trigger)
        before = sentence.words[max(0, at - _TOPIC) : at]
        topic = framing.TOPICS.intersection(sentence.words[max(0, at - _FAR_TOPIC) : at])
        if clause is not None and clause.voice in {NOMINAL, COUNTED}:
            return before[-2:-1] == ["over"] or (bool(topic) and bool(framing.TOPIC_LINKS.intersection(before[-4:])))
        accused = framing.ACCUSED.intersection(before)
        return bool(accused) and bool(framing.ACCUSED_LINKS.intersection(before[-3:]))


def _names_year(sentence: Sentence, start: int, end: int, now: dt.date | None) -> bool:
    """Whether a bare year before the text's own stands near: "killed 32 in 2019"."""
    return any(
        _YEAR.fullmatch(sentence.words[at])
        and sentence.bit(at - 1) & lx.PREPOSITION
        and (now is None or int(sentence.words[at]) < now.year or now == dt.date(int(sentence.words[at]), 1, 1))
        for at in range(max(1, start), end)
    )


def _tells(words: Sequence[str], rows: dict[str, list[tuple[str, ...]]]) -> bool:
    """Whether one of some phrases, by their first words, stands among words."""
    return any(_has(words, phrase) for word in rows.keys() & set(words) for phrase in rows[word])


def _has(words: Sequence[str], phrase: tuple[str, ...]) -> bool:
    """Whether a phrase stands among words."""
    if phrase[0] not in words:
        return False
    return any(tuple(words[at : at + len(phrase)]) == phrase for at in range(words.index(phrase[0]), len(words)))
