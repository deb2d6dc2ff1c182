"""Scope: whether a figure is of the event reported, of an earlier one, a running total, or replaced by a later figure."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Sequence
from functools import cache
from typing import NamedTuple, TypeAlias

from conflictnews.casualties.draft import Draft
from conflictnews.casualties.framed import (
    WINDOW,
    YEAR,
    Frame,
    by_first,
    comes_after,
    compared_at,
    corrects,
    follows,
    has,
    is_compared,
    is_first_count,
    is_of_disease,
    is_of_war,
    is_ranked,
    is_topic,
    main_clause,
    names_date,
    names_earlier_event,
    names_year,
    opens_earlier,
    opens_week_before,
    tells_any,
    tells_of_year,
    window,
)
from conflictnews.casualties.statement import TOLLS
from conflictnews.kept import kept
from conflictnews.language import lexicon as lx
from conflictnews.language.clauses import NOMINAL, Clause, clauses_near
from conflictnews.language.document import Document, Sentence
from conflictnews.languages.en import clause_words, framing
from conflictnews.languages.en import tolls as en
from conflictnews.models import DateInterval, DateMention, DatePrecision, Scope
from conflictnews.patterns import lazy, lazy_re

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
_EXCHANGED = 6
"""Maximum number of tokens between "exchanged" and bodies."""
_LASTING = frozenset((Scope.BACKGROUND, Scope.CUMULATIVE))
_BEGUN = 6
"""Maximum number of tokens from "since" to "began"."""
_AFTER = 200
"""A date without a year that lies at least so many days back is rather one that follows the text's own."""
_WORD = lazy_re(r"\w+")
_OPEN_PERIODS = framing.THROUGHOUT | framing.ALONE | framing.WITHIN
_OF_DAY = frozenset((DatePrecision.DAY, DatePrecision.TIME))
_MONTH_ONLY = lazy(r"XXXX-(\d\d)")
_DAY_OF_MONTH = lazy(r"XXXX-(\d\d)-(\d\d)")
_YEAR_LONG = 366
_LEAP = 2000
"""A year with every day of the calendar."""


_RUNNING, _PAST, _CHARGED = (
    by_first(phrase for phrase, _ in rows) for rows in (framing.RUNNING, framing.PAST, framing.CHARGED)
)
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
def cues() -> Cues:
    """The words that each question needs."""
    since, outdated = (framing.SINCE_WORD,), (framing.THAN, framing.AT_FIRST[-1], framing.HAD_PUT[-1])
    topics = (framing.TOPICS, framing.ACCUSED, framing.MARKED, (framing.OVER,))
    earlier = (framing.SINCE, framing.TIMES, framing.FOLLOWING, en.EARLIER, en.BEFORE)
    return Cues(
        replaced=_rarest((framing.SUPERSEDED, framing.CORRECTING, en.FIRST, outdated)),
        other=_rarest((framing.EXCHANGES, framing.DISEASES)),
        several=_rarest((framing.WARS, framing.TOTALS, framing.PASSED, _OPEN_PERIODS, since), (_RUNNING,)),
        past=_rarest((*topics, *earlier), (_PAST, _CHARGED)),
    )


@cache
def openers() -> frozenset[str]:
    """The words of which, but for dates, one must stand in a sentence before any question is asked."""
    found = cues()  # but for those of several events, of which most sentences have one: "in"
    spans = _rarest((framing.WARS, framing.SPANS, framing.PASSED, (framing.SINCE_WORD,)), (_RUNNING,))
    return spans | found.replaced | found.other | found.past


class Scopes:
    """Reads the scope of the statements of one document."""

    def __init__(self, document: Document) -> None:
        self.document: Document = document
        self._last: Frame | None = None
        """The statement before, where it is no figure of the event reported."""
        self._last_scope: Scope = Scope.EVENT
        self._asks: Asks | None = None

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
        asks = self._asks_of(draft.sentence)
        if self._last is None and not asks.readers:
            self._last_scope = Scope.EVENT
            return Scope.EVENT
        frame = _frame(draft, asks.main)
        scope = next((found for read in asks.readers if (found := read(self, frame)) is not None), None)
        scope = scope or self._goes_on(frame) or Scope.EVENT
        self._last = frame if scope in _LASTING else None
        self._last_scope = scope
        return scope

    def _asks_of(self, sentence: Sentence) -> Asks:
        """What is asked of the figures of a sentence; kept while its statements are read."""
        if self._asks is None or self._asks.sentence is not sentence:
            self._asks = Asks(sentence, self._readers(sentence), main_clause(sentence))
        return self._asks

    def _readers(self, sentence: Sentence) -> tuple[Reader, ...]:
        """The questions whose cues stand in a sentence."""
        said, known = set(sentence.vocabulary), cues()
        dated = self._is_dated(sentence)
        if not dated and openers().isdisjoint(said):
            return ()
        readers = tuple(read for cued, read in zip(known, _READERS, strict=True) if not cued.isdisjoint(said))
        return (*readers, Scopes._dated_back) if dated or said.issuperset(framing.WEEK_BEFORE) else readers

    def _is_dated(self, sentence: Sentence) -> bool:
        """Whether a date or a year stands in a sentence."""
        if names_date(sentence):
            return True
        return YEAR.search(self.document.text.folded, sentence.start, sentence.end) is not None

    def replaced(self, frame: Frame) -> Scope | None:
        """SUPERSEDED where words before a figure say that another replaces it: "an earlier toll of 12"."""
        words = frame.sentence.words
        lead = _since_comma(words[max(frame.start, frame.first - _LEAD) : frame.first])
        wide = words[max(frame.start, frame.first - WINDOW) : frame.first]
        told = corrects(wide) or opens_earlier(frame) or is_first_count(frame)
        return Scope.SUPERSEDED if told or _is_outdated(lead) or _is_toll_outdated(frame, lead) else None

    def other_matter(self, frame: Frame) -> Scope | None:
        """BACKGROUND where the dead are those of a disease, or bodies that are exchanged or buried."""
        words, clause = frame.sentence.words, frame.draft.clause
        lead = words[max(0, frame.first - _EXCHANGED) : frame.first]
        if clause is not None and clause.voice == NOMINAL and framing.EXCHANGES.intersection(lead):
            return Scope.BACKGROUND
        return Scope.BACKGROUND if is_of_disease(frame) else None

    def several(self, frame: Frame) -> Scope | None:
        """CUMULATIVE where a figure covers more than one event."""
        words = frame.sentence.words
        if is_of_war(frame.draft):
            return Scope.CUMULATIVE
        around = frame.around
        if self._total(frame.draft, words[frame.start : frame.first]) or (
            tells_any(around, _RUNNING) and not is_ranked(around)
        ):
            return Scope.CUMULATIVE
        runs = self._runs(frame.sentence, frame.start, frame.end) or self._runs_with(frame) or self._opens_since(frame)
        return Scope.CUMULATIVE if runs else None

    def _runs_with(self, frame: Frame) -> bool:
        """Whether the time of the clause joined to a figure's runs on: "300 have died and many have fled in five months"."""
        words = frame.sentence.words
        joined = framing.AND in words[frame.last + 1 : frame.end + 1]
        perfect = not framing.PERFECT.isdisjoint(words[frame.first : frame.end])
        return joined and perfect and self._runs(frame.sentence, frame.end, min(len(words), frame.end + WINDOW))

    def past(self, frame: Frame) -> Scope | None:
        """BACKGROUND where a figure is of an event before the one reported."""
        words = frame.sentence.words
        head, end = frame.opening
        lead = words[max(0, frame.first - WINDOW) : frame.first]
        charged = tells_any(words[frame.start : frame.first], _CHARGED)
        later = is_compared(lead) or follows(lead) or comes_after(frame)
        if charged or later or is_topic(frame.draft) or _names_past(frame.around):
            return Scope.BACKGROUND
        return Scope.BACKGROUND if _names_past(" ".join(words[head:end]).split()) else None

    def _dated_back(self, frame: Frame) -> Scope | None:
        """BACKGROUND where a date near a figure, or else one that opens its sentence, lies before the event reported."""
        sentence, start, end = frame.sentence, frame.start, frame.end
        if opens_week_before(frame):
            return Scope.BACKGROUND
        if self._is_past(sentence, start, end) and not self._only_aside(frame):
            return Scope.BACKGROUND
        if self._dates(sentence, start, end) or not self._is_past(sentence, *frame.opening):
            return None
        return Scope.BACKGROUND

    def _only_aside(self, frame: Frame) -> bool:
        """Whether every past date near a figure is told of its people in an aside: "a clerk, who had joined in May, died"."""
        clause, sentence = frame.draft.clause, frame.sentence
        if clause is None or not clause.harms_subject:
            return False
        aside = _aside(frame.draft, clause)
        if aside is None:
            return False
        return not (self._is_past(sentence, frame.start, aside) or self._is_past(sentence, clause.start, frame.end))

    def _is_past(self, sentence: Sentence, start: int, end: int) -> bool:
        """Whether a date among some tokens lies before the time of the event."""
        return self._long_ago(sentence, start, end) or names_year(sentence, start, end, self.now)

    def _goes_on(self, frame: Frame) -> Scope | None:
        """The scope of the statement before, where a sentence goes on with it: "killed nine and wounded 40"."""
        before = self._last
        if before is None:
            return None
        if before.sentence is not frame.sentence:
            return self._runs_on(frame)
        if before.first >= frame.first:
            return None
        if before.first < frame.main <= frame.first or _leaves_aside(before, frame):
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
        if draft.rule not in TOLLS or framing.TOTALS.isdisjoint(before):
            return False
        if tells_of_year(draft.sentence, draft.last):
            return True
        after = " ".join(draft.sentence.words[min(draft.first, draft.trigger) : draft.last + 12]).split()
        return not framing.SPANS.isdisjoint(after)

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
        days = mention.date.interval
        if days is None:
            return self._lies_back_in_year(mention.date.value or "") or self._before_lead_in_year(mention)
        if self._day is not None and self._opens_without_year and YEAR.search(mention.text):
            return _days_apart(self._day, days.first) > _LONG_AGO  # "Christmas Eve 2023" under a report of "Nov 12"
        return (self._adrift and _is_long(days)) or self._lies_before_now(mention, days)

    def _lies_before_now(self, mention: DateMention, days: DateInterval) -> bool:
        """Whether days of the calendar lie long before the latest day of the text, or before those of its lead."""
        if self.now is None:
            return False
        off = (self.now - days.last).days
        if not YEAR.search(mention.text) and _AFTER <= off <= _YEAR_LONG:
            return False  # "25 August" under a report of 21 August: days after it, not a year before
        return off > (_OTHER_MONTH if _is_long(days) else _LONG_AGO) or self._before_lead(mention, days)

    def _before_lead(self, mention: DateMention, day: DateInterval) -> bool:
        """Whether a day that is named behind the lead lies before the days of the lead."""
        if self._lead is None or mention.date.precision not in _OF_DAY:
            return False
        first, dated = self._lead
        return id(mention) not in dated and (first - day.last).days > _BEFORE_LEAD

    def _before_lead_in_year(self, mention: DateMention) -> bool:
        """Whether a day without a year that is named behind the lead lies before the days of the lead."""
        day = _day_in_year(mention.date.value or "")
        lead = self._lead or self._lead_in_year
        if lead is None or day is None or id(mention) in lead[1]:
            return False
        return _BEFORE_LEAD < (lead[0].replace(year=_LEAP) - day).days < _AFTER

    @kept
    def _lead(self) -> tuple[dt.date, set[int]] | None:
        """The first day that the paragraphs of the lead name, and the identities of their dates."""
        told = self._told_in_lead
        days = [d.date.interval.first for d in told if d.date.interval is not None and d.date.precision in _OF_DAY]
        return (min(days), set(map(id, told))) if days else None

    @kept
    def _lead_in_year(self) -> tuple[dt.date, set[int]] | None:
        """The first day without a year that the paragraphs of the lead name, and the identities of their dates."""
        told = self._told_in_lead
        days = [day for d in told if (day := _day_in_year(d.date.value or "")) is not None]
        return (min(days), set(map(id, told))) if days else None

    @kept
    def _told_in_lead(self) -> list[DateMention]:
        """The dates of the paragraphs of the lead."""
        starts = self.document.paragraph_starts
        end = starts[_LEADS] if len(starts) > _LEADS else len(self.document.text.folded)
        return [d for start, _, d in self.document.dates if start < end]

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
        return sentence.word(at + 2) == framing.OF or not framing.PERFECT.isdisjoint(sentence.words[max(0, at - WINDOW) : at])

    def _opens_since(self, frame: Frame) -> bool:
        """Whether a sentence opens with a long time that all its clauses lie in: "Since May, troops have killed nine"."""
        sentence = frame.sentence
        return frame.start > 0 and sentence.word(0).startswith(framing.SINCE_WORD) and self._runs_since(sentence, 0)

    def _is_month(self, sentence: Sentence, at: int) -> bool:
        """Whether a month, or a longer time, stands at a token: "during October"."""
        if not sentence.bit(at) & lx.DATE:
            return False
        days = (d.date for d in self._dates(sentence, at, at + 1))
        return any((d.interval is not None and _is_long(d.interval)) or _MONTH_ONLY.fullmatch(d.value or "") for d in days)

    def _runs_since(self, sentence: Sentence, at: int) -> bool:
        """Whether "since" opens a time longer than the event: "since the war", not "since dawn" or "since Friday"."""
        since, _, period = sentence.words[at].partition(" ")
        if since != framing.SINCE_WORD or sentence.word(at - 1) in framing.PERFECT:
            return False  # "four have since died"
        if period:
            return not lx.classes(period.split()[0]) & lx.TIME
        return _names_start(sentence, at + 1) and not self._begins_recently(sentence, at)

    def _begins_recently(self, sentence: Sentence, at: int) -> bool:
        """Whether what "since" names began with the event, or its day is of it: "since the strikes began on Friday"."""
        begun = sentence.find(at + 2, at + _BEGUN, framing.BEGUN)
        if begun is None:
            return self._is_recent(sentence, at, sentence.word(at + 1))
        day = begun + 1 + bool(sentence.bit(begun + 1) & lx.PREPOSITION)
        return bool(sentence.bit(day) & lx.DATE) and self._is_recent(sentence, day - 1, sentence.word(day))

    def _is_recent(self, sentence: Sentence, at: int, word: str) -> bool:
        """Whether the day after "since" is of the event: a day of the week, or one of the last days of the text."""
        named = bool(sentence.bit(at + 1) & lx.DATE) and bool(lx.classes(word.rsplit(maxsplit=1)[-1]) & lx.TIME)
        if named and not self._days(sentence, at + 1, at + 2):
            months = (_MONTH_ONLY.fullmatch(day.date.value or "") for day in self._dates(sentence, at + 1, at + 2))
            return self.now is None or not any(months)
        days = self._days(sentence, at + 1, min(at + 3, len(sentence.words)))
        return self.now is not None and any((self.now - day.first).days <= _RECENT for day in days)


Reader: TypeAlias = "Callable[[Scopes, Frame], Scope | None]"
"""A question that the words around a figure may answer."""
_READERS: tuple[Reader, ...] = (Scopes.replaced, Scopes.other_matter, Scopes.several, Scopes.past)
"""The question of each of the cues, the surest first."""


class Asks(NamedTuple):
    """What is asked of the figures of a sentence, and where its main clause begins."""

    sentence: Sentence
    readers: tuple[Reader, ...]
    main: int


def _frame(draft: Draft, main: int) -> Frame:
    """A statement with the words that may say what it covers."""
    words = draft.sentence.words
    first, last = min(draft.first, draft.trigger), max(draft.last, draft.trigger)
    start, end = window(draft.sentence, first, last)
    start = _past_aside(draft, max(start, main) if first >= main else start, first)
    end = compared_at(words, last + 1, end)
    return Frame(draft, first, last, start, end, main)


def _since_comma(lead: Sequence[str]) -> Sequence[str]:
    """The words before a figure from the last comma on: "initially put at 22, | the toll was cut to 17"."""
    return lead[len(lead) - lead[::-1].index(",") :] if "," in lead else lead


def _is_outdated(lead: Sequence[str]) -> bool:
    """Whether words right before a figure say that it was the first: "an earlier toll of", "higher than the dead that"."""
    surpassed = lead[-2:-1] == [framing.THAN] and lead[-1] in en.HEADS
    return surpassed or not framing.SUPERSEDED.isdisjoint(lead) or has(lead, framing.AT_FIRST)


def _is_toll_outdated(frame: Frame, lead: Sequence[str]) -> bool:
    """Whether the words of a toll, or those before it, say that it was given before: "had put the earlier toll at 12"."""
    if frame.draft.rule not in TOLLS:
        return False
    told = frame.sentence.words[frame.first : frame.last]
    return not framing.SUPERSEDED.isdisjoint(told) or has(lead, framing.HAD_PUT)


def _names_past(words: Sequence[str]) -> bool:
    """Whether words tell of the past, or of an event before the one reported."""
    return tells_any(words, _PAST) or names_earlier_event(words)


def _names_start(sentence: Sentence, at: int) -> bool:
    """Whether words after "since" name what a time begins with: no people, as "since they fled", nothing of the same day."""
    after = sentence.words[at : at + 2]
    if not after or after[0] in framing.PEOPLE or sentence.bit(at) & lx.TIME:
        return False  # "two have died since they were admitted"
    return framing.RECENT.isdisjoint(" ".join(after).split())


def _is_long(days: DateInterval) -> bool:
    """Whether a date is a month or longer."""
    return (days.last - days.first).days >= _MONTH


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


def _aside(draft: Draft, clause: Clause) -> int | None:
    """Where a relative clause that harms nobody begins between those harmed and their verb; None without one."""
    near = clauses_near(draft.sentence, clause.at, WINDOW)
    between = (c for c in near if draft.first < c.at < clause.start)
    told = (c.start for c in between if (c.relative and c.harm is None) or c.opener in clause_words.WHOSE)
    return next(told, None)


def _past_aside(draft: Draft, start: int, first: int) -> int:
    """Where the words about a statement begin behind an aside that harms others: "whose chief was slain in May, | shot two"."""
    clause = draft.clause
    if clause is None or not start < clause.start <= first or not _resumes(clause):
        return start
    before = [c for c in clauses_near(draft.sentence, clause.at, WINDOW) if c.last < clause.start]
    aside = before and before[-1].harm is not None and before[-1].opener in clause_words.PRONOUNS_OF_ASIDES
    return clause.start if aside else start


def _leaves_aside(before: Frame, frame: Frame) -> bool:
    """Whether a figure of the main clause follows one of an aside: "rebels, whose chief was slain in May, shot two men"."""
    aside, main = before.draft.clause, frame.draft.clause
    if aside is None or main is None:
        return False
    return aside.opener in clause_words.PRONOUNS_OF_ASIDES and _resumes(main)


def _resumes(main: Clause) -> bool:
    """Whether a main clause goes on behind a comma, as it does behind an aside."""
    return not main.relative and main.sentence.word(main.start - 1) == ","
