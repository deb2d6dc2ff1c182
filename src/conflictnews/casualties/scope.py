"""Scope: whether a figure is of the event reported, of an earlier one, a running total, or replaced by a later figure."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from conflictnews.casualties.draft import Draft
from conflictnews.casualties.statement import TOLLS
from conflictnews.kept import kept
from conflictnews.language import lexicon as lx
from conflictnews.language.clauses import COUNTED, NOMINAL, clauses_near
from conflictnews.language.document import Document, Sentence
from conflictnews.languages.en import framing
from conflictnews.languages.en import tolls as en
from conflictnews.languages.en.calendar import WEEKDAYS
from conflictnews.languages.en.clause_words import SUFFERED
from conflictnews.models import DateInterval, DateMention, DatePrecision, Scope
from conflictnews.patterns import lazy, lazy_re

_WINDOW = 14
"""Maximum number of tokens around a statement that may say what it covers."""
_LEAD = 8
"""Maximum number of tokens before a statement that may mark it as replaced."""
_MONTH, _OTHER_MONTH = 27, 3
"""Dates of 27 days or more count as months; a month that ended over 3 days before the latest date is background."""
_LONG_AGO = 14
"""Maximum number of days before the latest date of a text on which an event is still one of those reported."""
_BEFORE_LEAD, _LEADS = 3, 4
"""A day of over 3 days before the first that the 4 paragraphs of the lead name is background."""
_RECENT = 3
"""Maximum number of days before the latest date of a text from which a toll is still that of the event."""
_AHEAD = 60
"""Maximum number of characters between a word for what is to come and its day."""
_OPENING = 10
"""Maximum number of tokens at the head of a sentence that tell the time of all its clauses."""
_FIRST_COUNT = 16
"""Maximum number of tokens between "a first toll" and its figure."""
_EXCHANGED = 6
"""Maximum number of tokens between "exchanged" and bodies."""
_LASTING = frozenset((Scope.BACKGROUND, Scope.CUMULATIVE))
_SINCE = 8
"""Maximum number of words between "since" and "when", with the day between them."""
_BEGUN = 6
"""Maximum number of tokens from "since" to "began"."""
_TOPIC = 8
"""Maximum number of tokens between a word for a protest or a verdict and the death that it is about."""
_AFTER = 200
"""A date without a year that lies at least so many days back is rather one that follows the text's own."""
_MARKED = 10
"""Maximum number of tokens between a death and the verb that says that it is remembered."""
_FAR_TOPIC = 24
"""Maximum number of tokens between a protest and the death that it is about."""
_AT_FIRST, _HAD_PUT, _OVER = ("at", "first"), ("had", "put"), ["over"]
_WORD = lazy_re(r"\w+")
_YEAR = lazy(r"(?:19|20)\d\d")
_OPEN_PERIODS = framing.THROUGHOUT | framing.ALONE | framing.WITHIN
_OF_DAY = frozenset((DatePrecision.DAY, DatePrecision.TIME))
_MONTH_ONLY = lazy(r"XXXX-(\d\d)")
_DAY_OF_MONTH = lazy(r"XXXX-(\d\d)-(\d\d)")
_LABEL = 4
"""Maximum number of tokens at the head of a sentence up to the colon of a label."""
_AFTER_AT = 5
"""Maximum number of tokens up to "after" at the head of a sentence: "Six months after"."""
_YEAR_LONG = 366
_LEAP = 2000
"""A year with every day of the calendar."""


def _tells_when(sentence: Sentence, at: int) -> bool:
    """Whether words behind a wound tell when it was suffered: "died of wounds [received] last month"."""
    return bool(sentence.bit(at) & lx.PRONOUN) or sentence.word(at) in SUFFERED or sentence.word(at) in framing.INFLICTED


def _by_first(rows: Iterable[tuple[tuple[str, ...], str]]) -> dict[str, list[tuple[str, ...]]]:
    found: dict[str, list[tuple[str, ...]]] = {}
    for phrase, _ in rows:
        found.setdefault(phrase[0], []).append(phrase)
    return found


_RUNNING, _PAST, _CHARGED = map(_by_first, (framing.RUNNING, framing.PAST, framing.CHARGED))
"""Phrases of a running total, of the past and of a trial, by their first words."""


def _rarest(lists: Iterable[Iterable[str]], phrases: Iterable[dict[str, list[tuple[str, ...]]]] = ()) -> frozenset[str]:
    """The longest word of each entry of some lists, and of each of some phrases: without it the entry cannot stand."""
    told = [" ".join(phrase) for rows in phrases for row in rows.values() for phrase in row]
    return frozenset(max(_WORD.findall(cue), key=len) for cue in (*told, *(word for words in lists for word in words)))


class Cues(NamedTuple):
    """For each question what a figure covers: the words of which one must stand in its sentence, dates and years apart."""

    replaced: frozenset[str]
    other: frozenset[str]
    several: frozenset[str]
    past: frozenset[str]


@cache
def _of_past() -> frozenset[str]:
    """The words that open the question whether a figure is of an earlier event."""
    lists = (framing.SINCE, framing.TIMES, framing.TOPICS, framing.ACCUSED, framing.FOLLOWING, en.EARLIER, en.BEFORE, _OVER)
    return _rarest(lists, (_PAST, _CHARGED))


@cache
def cues() -> Cues:
    """The words that each question needs."""
    since = (framing.SINCE_WORD,)
    return Cues(
        replaced=_rarest((framing.SUPERSEDED, framing.CORRECTING, en.FIRST, (framing.THAN, _AT_FIRST[-1], _HAD_PUT[-1]))),
        other=_rarest((framing.EXCHANGES, framing.DISEASES)),
        several=_rarest((framing.WARS, framing.TOTALS, framing.PASSED, _OPEN_PERIODS, since), (_RUNNING,)),
        past=_of_past() | _rarest((framing.MARKED,)),
    )


@cache
def openers() -> frozenset[str]:
    """The words of which, but for dates, one must stand in a sentence before any question is asked."""
    found = cues()
    spans = _rarest((framing.WARS, framing.SPANS, framing.PASSED, (framing.SINCE_WORD,)), (_RUNNING,))
    return spans | found.replaced | found.other | _of_past()


class Frame(NamedTuple):
    """A statement and the words that may say what it covers: tokens *start* up to *end* of its sentence."""

    draft: Draft
    first: int
    last: int
    start: int
    end: int
    around: list[str]

    @property
    def sentence(self) -> Sentence:
        """The sentence of the statement."""
        return self.draft.sentence


class Scopes:
    """Reads the scope of the statements of one document."""

    def __init__(self, document: Document) -> None:
        self.document: Document = document
        self._last: Frame | None = None
        """The statement before, where it is no figure of the event reported."""
        self._last_scope: Scope = Scope.EVENT

    @kept
    def now(self) -> dt.date | None:
        """The latest day that the text has surely come to: of "2024" its first; days that are still ahead do not count."""
        text = self.document.text
        told = [(start, d.date.interval.first) for start, _, d in self.document.dates if d.date.interval is not None]
        come = [day for start, day in told if framing.AHEAD.isdisjoint(text.lower[max(0, start - _AHEAD) : start].split())]
        return max(come or (day for _, day in told), default=None)

    def of(self, draft: Draft) -> Scope:
        """The scope of a statement."""
        if draft.superseded:
            return Scope.SUPERSEDED
        tells = self._may_tell(draft.sentence)
        if self._last is None and not tells:
            self._last_scope = Scope.EVENT
            return Scope.EVENT
        frame = self._frame(draft)
        scope = self._told(frame) if tells else None
        scope = scope or self._goes_on(frame) or Scope.EVENT
        self._last = frame if scope in _LASTING else None
        self._last_scope = scope
        return scope

    def _told(self, frame: Frame) -> Scope | None:
        """What the words and the dates of a sentence say that a figure covers; each is asked whose cues stand there."""
        said, asks = set(frame.sentence.vocabulary), cues()
        return (
            (None if asks.replaced.isdisjoint(said) else self._replaced(frame))
            or (None if asks.other.isdisjoint(said) else self._other_matter(frame))
            or (None if asks.several.isdisjoint(said) else self._several(frame))
            or (None if asks.past.isdisjoint(said) else self._past(frame))
            or self._dated_back(frame)
        )

    def _may_tell(self, sentence: Sentence) -> bool:
        """Whether a sentence has a word, a date or a year that may say what its figures cover."""
        if not openers().isdisjoint(sentence.vocabulary) or self.document.dates_between(sentence.start, sentence.end):
            return True
        return _YEAR.search(self.document.text.folded, sentence.start, sentence.end) is not None

    def _frame(self, draft: Draft) -> Frame:
        words = draft.sentence.words
        first, last = min(draft.first, draft.trigger), max(draft.last, draft.trigger)
        start, end = self._window(draft.sentence, first, last)
        earlier = _earlier_clause(draft.sentence)
        start = max(start, earlier) if first >= earlier else start
        end = _compared_at(words, last + 1, end)
        return Frame(draft, first, last, start, end, " ".join(words[start:end]).split())

    def _replaced(self, frame: Frame) -> Scope | None:
        """SUPERSEDED where words before a figure say that another replaces it: "an earlier toll of 12"."""
        words = frame.sentence.words
        lead = words[max(frame.start, frame.first - _LEAD) : frame.first]
        if _corrects(words[max(frame.start, frame.first - _WINDOW) : frame.first]):
            return Scope.SUPERSEDED
        if "," in lead:  # "initially put at 22, the toll was cut to 17"
            lead = lead[len(lead) - lead[::-1].index(",") :]
        if lead[-2:-1] == [framing.THAN] and lead[-1] in en.HEADS:
            return Scope.SUPERSEDED  # "higher than the nine dead that the police gave"
        toll = frame.draft.rule in TOLLS
        told = words[frame.first : frame.last] if toll else []
        if (
            _opens_earlier(frame)
            or framing.SUPERSEDED.intersection(lead)
            or framing.SUPERSEDED.intersection(told)
            or _has(lead, _AT_FIRST)
        ):
            return Scope.SUPERSEDED
        return Scope.SUPERSEDED if _is_first_count(frame) or (toll and _has(lead, _HAD_PUT)) else None

    def _other_matter(self, frame: Frame) -> Scope | None:
        """BACKGROUND where the dead are those of a disease, or bodies that are exchanged or buried."""
        words, clause = frame.sentence.words, frame.draft.clause
        lead = words[max(0, frame.first - _EXCHANGED) : frame.first]
        if clause is not None and clause.voice == NOMINAL and framing.EXCHANGES.intersection(lead):
            return Scope.BACKGROUND
        around = words[max(0, frame.first - _FAR_TOPIC) : frame.last + _FAR_TOPIC]
        return Scope.BACKGROUND if framing.VACCINES.isdisjoint(around) and _tells_of_disease(around) else None

    def _several(self, frame: Frame) -> Scope | None:
        """CUMULATIVE where a figure covers more than one event."""
        words = frame.sentence.words
        if _is_of_war(frame.draft):
            return Scope.CUMULATIVE
        if self._total(frame.draft, words[frame.start : frame.first]) or (
            _tells(frame.around, _RUNNING) and not _ranked(frame.around)
        ):
            return Scope.CUMULATIVE
        runs = self._runs(frame.sentence, frame.start, frame.end) or self._runs_with(frame) or self._opens_since(frame)
        return Scope.CUMULATIVE if runs else None

    def _runs_with(self, frame: Frame) -> bool:
        """Whether the time of the clause joined to a figure's runs on: "300 have died and many have fled in five months"."""
        words = frame.sentence.words
        joined = framing.AND in words[frame.last + 1 : frame.end + 1]
        perfect = not framing.PERFECT.isdisjoint(words[frame.first : frame.end])
        return joined and perfect and self._runs(frame.sentence, frame.end, min(len(words), frame.end + _WINDOW))

    def _past(self, frame: Frame) -> Scope | None:
        """BACKGROUND where a figure is of an event before the one reported."""
        sentence, words = frame.sentence, frame.sentence.words
        head = _earlier_clause(sentence)
        head = head if frame.first >= head else 0
        opening = " ".join(words[head : min(frame.start, head + _OPENING)]).split()
        lead = words[max(0, frame.first - _WINDOW) : frame.first]
        if self._is_compared(lead) or _follows(lead):
            return Scope.BACKGROUND
        if _tells(words[frame.start : frame.first], _CHARGED) or _tells(frame.around, _PAST) or self._is_topic(frame.draft):
            return Scope.BACKGROUND
        if _earlier_event(frame.around) or _tells(opening, _PAST) or _earlier_event(opening):
            return Scope.BACKGROUND
        return None

    def _dated_back(self, frame: Frame) -> Scope | None:
        """BACKGROUND where a date near a figure, or else one that opens its sentence, lies before the event reported."""
        sentence, start, end = frame.sentence, frame.start, frame.end
        if self._is_past(sentence, start, end) or _opens_week_before(frame) or _comes_after(frame):
            return Scope.BACKGROUND
        head = _earlier_clause(sentence)
        head = head if frame.first >= head else 0
        if self._dates(sentence, start, end) or not self._is_past(sentence, head, min(start, head + _OPENING)):
            return None
        return Scope.BACKGROUND

    @staticmethod
    def _is_compared(lead: Sequence[str]) -> bool:
        """Whether a figure is of the event that a comparison goes back to: "the worst since March, when 12 died"."""
        words = " ".join(lead).split()
        since = next((at for at, word in enumerate(words) if word in framing.SINCE), None)
        return since is not None and not framing.WHEN.isdisjoint(words[since + 1 : since + _SINCE])

    def _is_past(self, sentence: Sentence, start: int, end: int) -> bool:
        """Whether a date among some tokens lies before the time of the event."""
        return self._long_ago(sentence, start, end) or _names_year(sentence, start, end, self.now)

    def _goes_on(self, frame: Frame) -> Scope | None:
        """The scope of the statement before, where a sentence goes on with it: "killed nine and wounded 40"."""
        before = self._last
        if before is None:
            return None
        if before.sentence is not frame.sentence:
            return self._runs_on(frame)
        if before.first >= frame.first:
            return None
        if before.first < _earlier_clause(frame.sentence) <= frame.first:
            return None
        between = frame.sentence.words[before.last + 1 : frame.first]
        dated = any(bits & lx.DATE for bits in frame.sentence.bits[before.last + 1 : frame.first])
        return None if dated or framing.TURNS.intersection(between) else self._last_scope

    def _runs_on(self, frame: Frame) -> Scope | None:
        """CUMULATIVE in the perfect right after a running total: "180 have died since May. Nine guards have been killed"."""
        before, clause = self._last, frame.draft.clause
        if before is None or clause is None or self._last_scope is not Scope.CUMULATIVE:
            return None
        near = frame.sentence.index - before.sentence.index == 1 and frame.sentence.paragraph == before.sentence.paragraph
        perfect = framing.PERFECT.intersection(frame.sentence.words[clause.start : clause.at])
        return Scope.CUMULATIVE if near and perfect else None

    def _total(self, draft: Draft, before: Sequence[str]) -> bool:
        """Whether a toll is only brought up to date: "bringing the toll of the month to 40"."""
        brought = draft.rule in {"casualties.toll", "casualties.number-of"} and bool(framing.TOTALS.intersection(before))
        words = draft.sentence.words
        if brought and _year_after(draft.sentence, draft.last):
            return True
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
            if words[end] in framing.WOUNDS_TOLD and _tells_when(sentence, end + 1):
                break
            end += 1
        return start, end

    def _dates(self, sentence: Sentence, start: int, end: int) -> list[DateMention]:
        if start >= end:
            return []
        return self.document.dates_between(sentence.starts[start], sentence.ends[end - 1])

    def _days(self, sentence: Sentence, start: int, end: int) -> list[DateInterval]:
        return [d.date.interval for d in self._dates(sentence, start, end) if d.date.interval is not None]

    def _long_ago(self, sentence: Sentence, start: int, end: int) -> bool:
        """Whether a date among the tokens lies long before the latest date of the text."""
        return any(self._lies_back(mention) for mention in self._dates(sentence, start, end))

    def _lies_back(self, mention: DateMention) -> bool:
        """Whether a date lies long before the latest date of the text."""
        i = mention.date.interval
        if i is None:
            return self._lies_back_in_year(mention.date.value or "") or self._before_lead_in_year(mention)
        if self._day is not None and self._opens_without_year and _YEAR.search(mention.text):
            return _days_apart(self._day, i.first) > _LONG_AGO  # "Christmas Eve 2023" under a report of "Nov 12"
        long = (i.last - i.first).days >= _MONTH
        if self._adrift and long:
            return True
        if self.now is None:
            return False
        off = (self.now - i.last).days
        if not _YEAR.search(mention.text) and _AFTER <= off <= 366:
            return False  # "25 August" under a report of 21 August: days after it, not a year before
        return off > (_OTHER_MONTH if long else _LONG_AGO) or self._before_lead(mention, i)

    def _before_lead(self, mention: DateMention, day: DateInterval) -> bool:
        """Whether a day that is named behind the lead lies before the days of the lead."""
        if self._lead is None or mention.date.precision not in _OF_DAY:
            return False
        first, dated = self._lead
        return id(mention) not in dated and (first - day.last).days > _BEFORE_LEAD

    def _before_lead_in_year(self, mention: DateMention) -> bool:
        """Whether a day without a year that is named behind the lead lies before the days of the lead."""
        day = _day_in_year(mention.date.value or "")
        if self._lead is None or day is None or id(mention) in self._lead[1]:
            return False
        return _BEFORE_LEAD < (self._lead[0].replace(year=_LEAP) - day).days < _AFTER

    @kept
    def _lead(self) -> tuple[dt.date, set[int]] | None:
        """The first day that the paragraphs of the lead name, and the identities of their dates."""
        starts = self.document.paragraph_starts
        end = starts[_LEADS] if len(starts) > _LEADS else len(self.document.text.folded)
        told = [d for start, _, d in self.document.dates if start < end]
        days = [d.date.interval.first for d in told if d.date.interval is not None and d.date.precision in _OF_DAY]
        return (min(days), set(map(id, told))) if days else None

    def _lies_back_in_year(self, value: str) -> bool:
        """Whether a month or a day without a year lies before those of the report."""
        month = _MONTH_ONLY.fullmatch(value)
        if self._day is None:
            return month is not None and self._adrift
        if month is not None:
            return int(month[1]) != self._day.month
        day = _day_in_year(value)
        return day is not None and _LONG_AGO < (self._day - day).days < _AFTER

    @kept
    def _day(self) -> dt.date | None:
        """The first day that the text names without a year, in a leap year."""
        days = (_day_in_year(d.date.value or "") for _, _, d in self.document.dates)
        return next((day for day in days if day is not None), None)

    @kept
    def _opens_without_year(self) -> bool:
        """Whether the first day of the text has no year, as in a dateline, so that a year tells of another time."""
        first = next((d.date for _, _, d in self.document.dates if d.date.precision is DatePrecision.DAY), None)
        return first is not None and first.interval is None

    @kept
    def _adrift(self) -> bool:
        """Whether the text names days, none of them with its year: then months of a year lie before them."""
        days = [d.date for _, _, d in self.document.dates if d.date.precision in _OF_DAY]
        return bool(days) and all(day.interval is None for day in days)

    def _runs(self, sentence: Sentence, start: int, end: int) -> bool:
        """Whether a phrase of time covers more than one event: "since the war", "in the past two months"."""
        words, vocabulary = sentence.words, sentence.vocabulary
        if framing.SINCE_WORD in vocabulary and any(
            words[at].startswith(framing.SINCE_WORD) and self._runs_since(sentence, at) for at in range(start, end)
        ):
            return True
        if any(self._spans_months(sentence, at) for at in sentence.where(_OPEN_PERIODS, start, end)):
            return True
        if framing.PASSED.isdisjoint(vocabulary):
            return False
        flat = " ".join(words[start:end]).split()
        return any(
            word in framing.PASSED and framing.PERIODS.intersection(flat[at + 1 : at + 4]) for at, word in enumerate(flat)
        )

    def _spans_months(self, sentence: Sentence, at: int) -> bool:
        """Whether a long time begins or ends at a token: "during October", "October alone", "have died in two months"."""
        word = sentence.word(at)
        if word in framing.THROUGHOUT and self._is_month(sentence, at + 1):
            return True
        if word in framing.ALONE:
            return self._is_month(sentence, at - 1)
        if word not in framing.WITHIN or sentence.word(at + 1).rpartition(" ")[2] not in framing.LONG_PERIODS:
            return False
        return sentence.word(at + 2) == framing.OF or not framing.PERFECT.isdisjoint(sentence.words[max(0, at - _WINDOW) : at])

    def _opens_since(self, frame: Frame) -> bool:
        """Whether a sentence opens with a long time that all its clauses lie in: "Since May, troops have killed nine"."""
        sentence = frame.sentence
        return frame.start > 0 and sentence.word(0).startswith(framing.SINCE_WORD) and self._runs_since(sentence, 0)

    def _is_month(self, sentence: Sentence, at: int) -> bool:
        """Whether a month, or a longer time, stands at a token: "during October"."""
        if not sentence.bit(at) & lx.DATE:
            return False
        days = (d.date for d in self._dates(sentence, at, at + 1))
        return any(
            (d.interval is not None and (d.interval.last - d.interval.first).days >= _MONTH)
            or _MONTH_ONLY.fullmatch(d.value or "")
            for d in days
        )

    def _runs_since(self, sentence: Sentence, at: int) -> bool:
        """Whether "since" opens a time longer than the event: "since the war", not "since dawn" or "since Friday"."""
        since, _, period = sentence.words[at].partition(" ")
        if since != framing.SINCE_WORD or sentence.word(at - 1) in framing.PERFECT:
            return False  # "four have since died"
        if period:
            return not lx.classes(period.split()[0]) & lx.TIME
        after = sentence.words[at + 1 : at + 3]
        if after[:1] and after[0] in framing.PEOPLE:
            return False  # "two have died since they were admitted"
        if not after or sentence.bit(at + 1) & lx.TIME or framing.RECENT.intersection(" ".join(after).split()):
            return False
        begun = sentence.find(at + 2, at + _BEGUN, framing.BEGUN)
        if begun is not None:
            day = begun + 1 + bool(sentence.bit(begun + 1) & lx.PREPOSITION)
            return not sentence.bit(day) & lx.DATE or not self._is_recent(sentence, day - 1, sentence.word(day))
        return not self._is_recent(sentence, at, after[0])

    def _is_recent(self, sentence: Sentence, at: int, word: str) -> bool:
        """Whether the day after "since" is of the event: a day of the week, or one of the last days of the text."""
        named = bool(sentence.bit(at + 1) & lx.DATE) and bool(lx.classes(word.rsplit(maxsplit=1)[-1]) & lx.TIME)
        if named and not self._days(sentence, at + 1, at + 2):
            months = (_MONTH_ONLY.fullmatch(day.date.value or "") for day in self._dates(sentence, at + 1, at + 2))
            return self.now is None or not any(months)
        days = self._days(sentence, at + 1, min(at + 3, len(sentence.words)))
        return self.now is not None and any((self.now - day.first).days <= _RECENT for day in days)

    def _is_topic(self, draft: Draft) -> bool:
        """Whether a death is only what a protest, a demand, a verdict or a vigil is about."""
        clause = draft.clause
        sentence = draft.sentence
        at = min(draft.first, draft.trigger)
        before = sentence.words[max(0, at - _TOPIC) : at]
        topic = framing.TOPICS.intersection(sentence.words[max(0, at - _FAR_TOPIC) : at])
        if clause is not None and clause.voice in {NOMINAL, COUNTED}:
            if framing.MARKED.intersection(sentence.words[clause.end + 1 : clause.end + _MARKED]):
                return True  # "the killing of 17 aid workers is marked today"
            if framing.RESULTS.intersection(before[-4:]):
                return False  # "the strike resulted in the deaths of 12 students"
            return before[-2:-1] == _OVER or (bool(topic) and bool(framing.TOPIC_LINKS.intersection(before[-4:])))
        accused = framing.ACCUSED.intersection(before) and framing.SUPPOSED_TO_BE.isdisjoint(before)
        return bool(accused) and bool(framing.ACCUSED_LINKS.intersection(before[-3:]))


def _is_first_count(frame: Frame) -> bool:
    """Whether a figure is told to be of a first count: "a first toll of nine", "in our first update we reported nine"."""
    wide = frame.sentence.words[max(0, frame.first - _FIRST_COUNT) : frame.last]
    return any(word in en.FIRST and after in en.FIRST_COUNTS for word, after in pairwise(wide))


def _corrects(lead: Sequence[str]) -> bool:
    """Whether words before a figure correct what gave it: "corrects the first note, in which nine deaths were reported"."""
    at = next((at for at, word in enumerate(lead) if word in framing.CORRECTING), None)
    return at is not None and any(lx.classes(word) & lx.RELATIVE for word in lead[at + 1 :])


def _opens_earlier(frame: Frame) -> bool:
    """Whether a sentence opens with what had been said before: "Earlier in the day, police had spoken of 17 deaths"."""
    words, bits = frame.sentence.words, frame.sentence.bits
    comma = next((at for at in range(1, min(_OPENING, frame.first)) if words[at] == ","), 0)
    if words[0].partition(" ")[0] not in framing.SUPERSEDED or not comma:
        return False
    if not all(b & (lx.TIME | lx.DATE | lx.PREPOSITION | lx.DEFINITE) for b in bits[1:comma]):
        return False
    return not framing.HAD.isdisjoint(words[comma + 1 : frame.first]) and ";" not in words[comma + 1 : frame.first]


def _is_of_war(draft: Draft) -> bool:
    """Whether what kills lasts longer than an event: "the war has killed tens of thousands"."""
    clause = draft.clause
    if clause is None or framing.WARS.isdisjoint(clause.sentence.vocabulary):
        return False
    doers = clause.agents or (clause.subject.phrases if clause.subject is not None else [])
    return any(doer.head >= 0 and clause.sentence.words[doer.head] in framing.WARS for doer in doers)


def _tells_of_disease(words: Sequence[str]) -> bool:
    """Whether words name a disease that people have, rather than those who work against it: "a polio team"."""
    named = framing.DISEASES.intersection(words)
    return bool(named) and any(word in named and after not in framing.CARE for word, after in pairwise((*words, "")))


def _days_apart(day: dt.date, other: dt.date) -> int:
    """How many days lie between two days of the calendar, whatever the year."""
    off = abs((day - other.replace(year=_LEAP)).days)
    return min(off, _YEAR_LONG - off)


def _day_in_year(value: str) -> dt.date | None:
    """A day without a year, in a leap year."""
    found = _DAY_OF_MONTH.fullmatch(value)
    try:
        return dt.date(_LEAP, int(found[1]), int(found[2])) if found is not None else None
    except ValueError:
        return None


def _follows(lead: Sequence[str]) -> bool:
    """Whether the event reported comes some time after the one of a figure: "came days after an ambush in which six died"."""
    words = " ".join(lead).split()
    times = [at for at, word in enumerate(words[:-1]) if word in framing.TIMES and words[at + 1] in framing.LATER_THAN]
    return bool(times) and "," not in words[times[-1] :]


def _opens_week_before(frame: Frame) -> bool:
    """Whether a sentence behind the lead opens with the week before: "Last week two bodies were found there"."""
    first = " ".join(frame.sentence.words[: len(framing.WEEK_BEFORE)]).split()
    return frame.sentence.paragraph > 0 and tuple(first[: len(framing.WEEK_BEFORE)]) == framing.WEEK_BEFORE


def _comes_after(frame: Frame) -> bool:
    """Whether a sentence opens with the event that it comes after: "Following Friday's raid, in which three died, ..."."""
    words = frame.sentence.words
    head = next((at + 1 for at, word in enumerate(words[:_LABEL]) if word == ":"), 0)  # "Odesa: following Friday's raid"
    if words[head].partition(" ")[0] not in framing.FOLLOWING or frame.first - head > _WINDOW:
        return False
    return "," in words[head : frame.first] and any(bits & lx.RELATIVE for bits in frame.sentence.bits[head : frame.first])


def _earlier_clause(sentence: Sentence) -> int:
    """Where the main clause begins behind one of an earlier event: "Months after a raid killed nine, | a blast ..."; else 0."""
    words = sentence.words
    head = " ".join(words[:_AFTER_AT]).split()
    if not any(word in framing.AFTER_TIMES and after in framing.LATER_THAN for word, after in pairwise(head)):
        return 0
    commas = (at for at in range(_AFTER_AT, len(words)) if words[at] == "," and not _relates(sentence, at + 1))
    return next(commas, -1) + 1


def _relates(sentence: Sentence, at: int) -> bool:
    """Whether a clause about the time or the people before it begins at a token: "the war, which", "the fall, in which"."""
    return bool((sentence.bit(at) | sentence.bit(at + 1)) & lx.RELATIVE) or sentence.word(at) in framing.WHEN


def _names_year(sentence: Sentence, start: int, end: int, now: dt.date | None) -> bool:
    """Whether a bare year before the text's own stands near: "killed 32 in 2019"."""
    if _YEAR.search(sentence.document.text.folded, sentence.start, sentence.end) is None:
        return False
    bits, words = sentence.bits, sentence.words
    return any(
        bits[at - 1] & lx.PREPOSITION
        and _YEAR.fullmatch(words[at])
        and (now is None or int(words[at]) < now.year or now == dt.date(int(words[at]), 1, 1))
        for at in range(max(1, start), end)
    )


def _year_after(sentence: Sentence, last: int) -> bool:
    """Whether a toll is one of a whole year: "brings to eight the number of aid workers killed in South Sudan in 2022"."""
    return any(_YEAR.fullmatch(word) for word in sentence.words[last + 1 : last + _WINDOW])


def _earlier_event(words: Sequence[str]) -> bool:
    """Whether words name an event before the one reported: "in a similar attack", "the Friday before"."""
    if not en.BEFORE.isdisjoint(words) and any(
        one in WEEKDAYS and other in en.BEFORE and not after.isalnum() for one, other, after in _threes(words)
    ):
        return True
    return not en.EARLIER.isdisjoint(words) and any(
        word in en.EARLIER and any(w in en.EVENTS or w in en.SEVERAL_EVENTS for w in words[at + 1 : at + 3])
        for at, word in enumerate(words)
    )


def _ranked(words: Sequence[str]) -> bool:
    """Whether an event is only set against others of its time: "in one of the deadliest attacks this year"."""
    return any(_ranks(words, at) for at in range(len(words)))


def _ranks(words: Sequence[str], at: int) -> bool:
    """Whether an adjective ranks an event or its toll: "the deadliest attack", "the highest toll"."""
    if words[at] not in en.RANKS:
        return False
    return any(w in en.EVENTS or w in en.SEVERAL_EVENTS or w in en.COUNTS for w in words[at + 1 : at + 4])


def _compared_at(words: Sequence[str], first: int, end: int) -> int:
    """Where the event of a figure is set against those of a time: "killed nine | in the worst raid since March"; else *end*."""
    if en.RANKS.isdisjoint(words[first:end]):
        return end
    rank = next((at for at in range(first, end) if _ranks(words, at)), end)
    flat = " ".join(words[rank:end]).split()
    return rank if framing.SINCE_WORD in flat or not framing.PERIODS.isdisjoint(flat) else end


def _threes(words: Sequence[str]) -> Iterator[tuple[str, str, str]]:
    return zip(words, words[1:], words[2:], strict=False)


def _tells(words: Sequence[str], rows: dict[str, list[tuple[str, ...]]]) -> bool:
    """Whether one of some phrases, by their first words, stands among words."""
    return not rows.keys().isdisjoint(words) and any(
        _has(words, phrase) for word in rows.keys() & set(words) for phrase in rows[word]
    )


def _has(words: Sequence[str], phrase: tuple[str, ...]) -> bool:
    """Whether a phrase stands among words."""
    at = -1
    for _ in range(words.count(phrase[0])):
        at = words.index(phrase[0], at + 1)
        if tuple(words[at : at + len(phrase)]) == phrase:
            return True
    return False
