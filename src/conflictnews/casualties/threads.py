"""Threads: which of the events that a text tells each statement is about.

A text goes on with the event that it is at until its words open another one. What speaks for another event, and what for the
same, is weighed by one table.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence, Set
from itertools import compress

from conflictnews.casualties.counted_in import opens_the_count, was_said
from conflictnews.casualties.framed import names_date
from conflictnews.casualties.people import noun
from conflictnews.casualties.statement import FEW, Statement, compatible, general, same_noun
from conflictnews.language import lexicon as lx
from conflictnews.language.clauses import ACTIVE
from conflictnews.language.document import Sentence
from conflictnews.language.phrases import DEFINITE, PRONOUN
from conflictnews.languages.en import tolls as en
from conflictnews.languages.en import word_endings as suffix
from conflictnews.languages.en.clause_grammar import A
from conflictnews.models import DateMention, DatePrecision, VictimKind
from conflictnews.patterns import lazy

EVIDENCE = {
    "opener": 3,  # "Elsewhere, ..."
    "separate": 3,  # "in a separate attack"
    "place first": 2,  # "In Kidal, ..." where Kidal is new
    "day": 2,  # another day than the event's
    "place": 1,  # a new place in the clause itself
    "agent": 1,  # "gunmen killed ..." rather than "the gunmen"
    "paragraph": 1,
    "found": 1,  # bodies found on another day
    "label": 1,  # "Occupied territory: four civilians were killed in Horlivka"
    "item": 2,  # an item of a list
    "heading": 2,  # "Kherson region. ..."
    "event": -2,  # "the attack"
    "taken up": -2,  # "three of the dead", "the toll", "two more"
    "figure": -3,  # the event's own figure again
}
"""What speaks for another event, and what for the same, each with its weight."""
_ANOTHER = 3
"""Weight at which a statement opens another event."""
_BACK = 6
"""Maximum number of sentences before a statement that may open its event."""
_OPENING = 6
"""Maximum number of tokens at the head of a sentence that name its place."""
_BULLETS = frozenset("-*•■●▪◦‣·–—")
_DATELINE = 8
"""Maximum number of tokens of a dateline: "NIAMEY, June 12 (Newsline) -"."""
_HEADING = 5
"""Maximum number of tokens of a sentence that heads a paragraph: "Kherson region."."""
_ADJECTIVES = 4
"""Maximum number of tokens after a preposition up to a name: "in the northern Sagaing region", "in the town of Gao"."""
_SAID = 4
"""Maximum number of tokens between a verb of saying and its day."""
_ASIDES = 12
"""Maximum number of events back to which one lies that a paragraph goes back to."""
_REACH = 60
"""Maximum number of tokens on either side of a turn whose names belong to an event."""
_NEAR = 8
"""Maximum number of tokens behind a statement that may say that it is on another event."""
_KNOWN = 60
"""Maximum number of figures of an event that a further one is compared with."""
_CLOCK = frozenset(("timex.clock-time", "timex.clock-time-in-a-part-of-the-day", "timex.about-a-clock-time"))
"""Rules of times that name no day."""
_NOTHING: frozenset[str] = frozenset()
_NO_NAME = lx.DATE | lx.NUMBER | lx.TIME
_APART = en.ELSEWHERE | en.SEPARATE | en.NUMBERED
"""Words without which no sentence opens another event."""
_WEEKDAY = lazy(r"XXXX-WXX-\d")
Day = tuple[dt.date, dt.date] | str
"""The first and the last day, or a day of the week that nothing dates."""


class Told:
    """A sentence with what it names: read once, however often it is asked."""

    def __init__(self, sentence: Sentence) -> None:
        self.sentence: Sentence = sentence
        self.paragraph: int = sentence.paragraph
        names = _may_name(sentence)
        self.names: frozenset[str] = frozenset(_names(sentence)) if names else _NOTHING
        self.places: tuple[tuple[int, str], ...] = tuple(_places(sentence)) if names else ()
        self.days: frozenset[Day] = frozenset(_days(sentence))


class Thread:
    """One event that the text tells: its places, its days and its figures."""

    def __init__(self, *, apart: bool = False, aside: bool = False) -> None:
        self.names: set[str] = set()
        self.days: set[Day] = set()
        self.statements: list[Statement] = []
        self.apart: bool = apart
        """Whether words like "separately" have opened it."""
        self.aside: bool = aside
        """Whether a sentence on another event tells of it, and no paragraph of its own has come yet."""

    def tells(self, statement: Statement) -> bool:
        """Whether a figure of the event may be that of a statement."""
        return self.told(statement) is not None

    def told(self, statement: Statement) -> Statement | None:
        """The figure of the event that may be that of a statement."""
        return next((other for other in self.statements[-_KNOWN:] if _same_figure(other, statement)), None)

    def tells_of_several(self, statement: Statement) -> bool:
        """Whether the event has a larger figure of the same harm, as where the text opens with the sum of several events."""
        return any(other.harm is statement.harm and other.size > statement.size for other in self.statements[-_KNOWN:])


class Threads:
    """Follows the events of one document."""

    def __init__(self) -> None:
        self.threads: list[Thread] = [Thread()]
        self._at: int = 0
        self._main: int = 0
        """The event with which the text goes on after a sentence that turns aside."""
        self._home: int | None = None
        """The event of a lead that has turned to another in a later sentence: the next paragraph goes on with it."""
        self._last: Sentence | None = None

    def follow(self, statements: Sequence[Statement]) -> None:
        """Give each live statement the number of its event."""
        before: Statement | None = None
        for statement in statements:
            if not statement.live:
                statement.thread = self._at
                continue
            if before is None or statement.sentence is not before.sentence:
                self._at = self._resumed(statement.sentence)
                self._step(statement)
                self._main = self._at
            elif (turn := _turn(before, statement)) is not None:
                self._turn_aside(statement.sentence, turn)
            statement.thread = self._at
            self.threads[self._at].statements.append(statement)
            before = statement

    def _resumed(self, sentence: Sentence) -> int:
        """The event with which a sentence goes on, before its own words are read."""
        if self._home is not None and self._last is not None and sentence.paragraph != self._last.paragraph:
            self._main, self._home = self._home, None
        return self._main

    def _turn_aside(self, sentence: Sentence, turn: int) -> None:
        """Open another event inside a sentence: "killed six in Gao, while a mine left four dead in Kidal"."""
        thread = Thread(aside=True)
        thread.names = set(_names(sentence, turn, turn + _REACH)) if _may_name(sentence) else set()
        self.threads[self._at].names -= thread.names
        self.threads.append(thread)
        self._at = len(self.threads) - 1

    def _step(self, statement: Statement) -> None:
        """Go on to the sentence of a statement."""
        window = [Told(sentence) for sentence in self._window(statement.sentence)]
        if any(not told.in_title for told in self.threads[0].statements) and not statement.in_title:
            self._go_on(statement, window)
        thread = self.threads[self._at]
        for told in window:
            thread.names |= told.names
            if told.sentence is not statement.sentence or not _lingers(statement):
                thread.days |= told.days
        self._last = statement.sentence

    def _go_on(self, statement: Statement, window: Sequence[Told]) -> None:
        """Go to the event that a sentence is about: one that was told aside, another one, or the first again."""
        found = self._evidence(statement, window)
        another = sum(EVIDENCE[name] for name in found) >= _ANOTHER
        aside = self._told_aside(statement, window, another=another)
        if aside is not None:
            self._at = aside
            self.threads[aside].aside = False
        elif another:
            inside = "paragraph" not in found and self._in_lead(statement)
            self._home = self._at if inside and self._home is None else self._home
            self.threads.append(Thread(apart=bool(found & {"opener", "separate"}), aside=inside))
            self._at = len(self.threads) - 1
        elif self._at and "paragraph" in found:
            self._return(window)

    def _in_lead(self, statement: Statement) -> bool:
        """Whether a statement stands in the paragraph that tells the first event, with which the next one goes on."""
        first = next((told for told in self.threads[0].statements if not told.in_title), statement)
        return first.sentence.paragraph == statement.sentence.paragraph

    def _told_aside(self, statement: Statement, window: Sequence[Told], *, another: bool) -> int | None:
        """The event told aside whose place or whose figure a sentence gives again."""
        asides = self._asides()
        if not asides:
            return None
        names = {name for sentence in window for _, name in sentence.places} if another else set[str]()
        here = self.threads[self._at].tells(statement)
        told = (n for n in asides if names & self.threads[n].names or (not here and self.threads[n].tells(statement)))
        return next(told, None)

    def _asides(self) -> list[int]:
        """The last events, as far as they are told aside."""
        first = max(0, len(self.threads) - _ASIDES)
        return [number for number in range(first, len(self.threads)) if self.threads[number].aside]

    def _window(self, sentence: Sentence) -> Iterator[Sentence]:
        """The sentences since the last statement, up to its own."""
        sentences = sentence.document.sentences
        first = max(0, sentence.index - _BACK, self._last.index + 1 if self._last is not None else 0)
        yield from sentences[first : sentence.index + 1]

    def _return(self, window: Sequence[Told]) -> None:
        """Go back to the first event where a paragraph names it and not the one told last."""
        names = _NOTHING.union(*(told.names for told in window))
        if names & self.threads[0].names and not names & self.threads[self._at].names:
            self._at = 0

    def _evidence(self, statement: Statement, window: Sequence[Told]) -> set[str]:
        """What speaks for another event than the one told last, or for the same."""
        near = [s for s in window if s.paragraph == statement.sentence.paragraph or s.sentence.headline]
        found = self._told_before(statement, near)
        found |= {name for told in window for name in _apart(told.sentence)}
        if self._last is not None and statement.sentence.paragraph != self._last.paragraph:
            found |= {"paragraph", *(_headed(near[0].sentence) if near else ())}
        statement.retold = self._retold(statement, found)
        known = statement.retold is None and not _told_anew(found)
        return found | self._figure_told(statement, known=known)

    def _retold(self, statement: Statement, found: Set[str]) -> Statement | None:
        """The figure of a lead that tells several events, which a paragraph on one of them gives again, at its place."""
        lead = self.threads[0]
        one_of_several = "place first" in found and not self._at and lead.tells_of_several(statement)
        return lead.told(statement) if one_of_several else None

    def _figure_told(self, statement: Statement, *, known: bool) -> set[str]:
        """What a figure itself tells: by its agent, by what it takes up, and, where it may be *known*, by its size."""
        told = {
            "agent": strange_agent(statement),
            "taken up": _taken_up(statement),
            "figure": known and self.threads[self._at].tells(statement),
        }
        return {name for name, holds in told.items() if holds}

    def _told_before(self, statement: Statement, near: Sequence[Told]) -> set[str]:
        """What the sentences of a paragraph up to a statement tell; "the attack" may be one that they have just opened."""
        found: set[str] = set()
        for index, told in enumerate(near):
            if index >= len(near) - 2 and not found & {"day", "place first"} and _event_again(told.sentence):
                found.add("event")
            if _is_item(told.sentence):
                found.add("item")
            found |= self._places_told(told)
            found |= self._days_told(statement, near[:index], told)
        return found

    def _places_told(self, told: Told) -> set[str]:
        """What the places of a sentence tell that the event told last does not have."""
        names = self.threads[self._at].names
        places = [at for at, name in told.places if name not in names] if names else []
        if not places:
            return set()
        return {"place first" if _opens(told.sentence, places[0]) else "place"}

    def _days_told(self, statement: Statement, earlier: Sequence[Told], told: Told) -> set[str]:
        """What the days of a sentence tell: that of the statement is also held against those right before it."""
        last = told.sentence is statement.sentence
        day = (_kind_of_day(statement) if last else "day") if told.days else ""
        known = self.threads[self._at].days or self.threads[0].days
        if last:
            known = known.union(*(other.days for other in earlier))
        return {day} if day and known and not _any_meets(told.days, known) else set()


def _told_anew(found: set[str]) -> bool:
    """Whether another day and another place stand with a figure, so that it equals one told before by chance."""
    return "day" in found and not found.isdisjoint({"place", "place first"})


def _turn(before: Statement, statement: Statement) -> int | None:
    """Where a sentence turns to another event between two statements: by a word for it, or by a place of its own."""
    sentence = statement.sentence
    first = max(before.draft.last, before.draft.trigger) + 1
    last = max(statement.draft.last, statement.draft.trigger)
    if statement.in_title or statement.draft.part is not None or first > statement.draft.first:
        return None
    if statement.harm is before.harm and _tells_apart(sentence.words[first : last + _NEAR]):
        return first
    return None if _lingers(statement) else _contrast(sentence, first, last)


def _contrast(sentence: Sentence, first: int, last: int) -> int | None:
    """Where a word between two tokens sets what happened at one place against another: "in Gao, while in Kidal"."""
    turn = next((at for at in range(first, last) if sentence.words[at] in en.WHILE), None)
    return turn if turn is not None and _moves(sentence, turn) else None


def _tells_apart(words: Sequence[str]) -> bool:
    """Whether words tell of another event: "in a separate ambush"."""
    return any(_parts(words, at) for at in range(len(words)))


def _moves(sentence: Sentence, turn: int) -> bool:
    """Whether a sentence names places before and after a token, none of them twice."""
    if not _may_name(sentence):
        return False
    here = {name for _, name in _places(sentence, max(0, turn - _REACH), turn)}
    there = {name for _, name in _places(sentence, turn, turn + _REACH)}
    return bool(here and there) and here.isdisjoint(there)


def _opens(sentence: Sentence, at: int) -> bool:
    """Whether a phrase opens a sentence, but for a day: "On Monday, in Kidal, ..."."""
    return at < _OPENING and all(b & (lx.DATE | lx.SIGN | lx.PREPOSITION | lx.NUMBER) for b in sentence.bits[:at])


def _is_item(sentence: Sentence) -> bool:
    """Whether a sentence opens an item of a list: a line that begins with a bullet or a number."""
    text = sentence.document.text.folded
    before = text[max(0, sentence.start - 1) : sentence.start]
    first = text[sentence.start : sentence.start + 1]
    return before in {"", "\n"} and (first.isdigit() or first in _BULLETS)


def _headed(first: Sentence) -> Iterator[str]:
    """What the first sentence of a paragraph says of its event: a heading, or a label with a colon."""
    if _is_heading(first):
        yield "heading"
    if _is_labelled(first):
        yield "label"


def _is_heading(sentence: Sentence) -> bool:
    """Whether a sentence is only the name of a place or a part of the text: "Kherson region."."""
    few = 1 < len(sentence.words) <= _HEADING and sentence.capital(0) and sentence.words[0] not in en.ASKS
    return few and not any(bits & (lx.AUXILIARY | lx.PRONOUN | lx.SIGN) for bits in sentence.bits[:-1])


def _is_labelled(sentence: Sentence) -> bool:
    """Whether a sentence begins with a label: "Occupied territory: four civilians were killed"."""
    colon = ":" in sentence.document.text.folded[sentence.start : sentence.end]
    return colon and sentence.capital(0) and ":" in sentence.words[1:_HEADING]


def _kind_of_day(statement: Statement) -> str:
    """What another day than the event's is worth beside a statement: a body may be found, and a man die, days after it."""
    if was_said(statement):
        return ""  # "on Thursday the mayor had spoken of nine dead"
    if not _lingers(statement):
        return "day"
    return "found" if statement.draft.rule == "casualties.counted" else ""


def _lingers(statement: Statement) -> bool:
    """Whether somebody only dies or is found, which may be days after the event."""
    clause = statement.draft.clause
    if statement.draft.rule == "casualties.counted":
        return True
    if clause is None or clause.voice != ACTIVE or not clause.harms_subject:
        return False
    return clause.sentence.word(clause.last + 1) not in en.AS_IT_HAPPENED


def strange_agent(statement: Statement) -> bool:
    """Whether somebody kills who is not told of as known: "gunmen killed", "a bomb killed"."""
    clause = statement.draft.clause
    agents = clause.agents if clause is not None and clause.voice == ACTIVE else []
    return bool(agents) and agents[0].form not in {DEFINITE, PRONOUN} and agents[0].owner is None


def _taken_up(statement: Statement) -> bool:
    """Whether a statement takes up those told before: "three of the dead", "two more", "the toll"."""
    draft = statement.draft
    phrase = draft.phrase
    linked = draft.part is not None or draft.again is not None or statement.told_toll or opens_the_count(statement)
    return linked or (phrase is not None and (phrase.those or phrase.other))


def _same_figure(one: Statement, other: Statement) -> bool:
    """Whether two statements may give one figure."""
    alike = one.harm is other.harm and one.size == other.size >= FEW and compatible(one, other)
    return alike and (same_noun(one, other) or general(one) or general(other))


def _apart(sentence: Sentence) -> Iterator[str]:
    """What in a sentence says that it opens another event, whatever follows."""
    if _APART.isdisjoint(sentence.vocabulary):
        return
    if sentence.opening in en.ELSEWHERE:
        yield "opener"
    if _separate(sentence):
        yield "separate"


def _separate(sentence: Sentence) -> bool:
    """Whether a sentence opens another event by an adjective: "in a separate attack"."""
    words = sentence.words
    for at, word in enumerate(words):
        if _parts(words, at):
            return True
        if word in en.NUMBERED and sentence.word(at - 1) == A and _is_event(sentence.word(at + 1)):
            return True
    return False


def _parts(words: Sequence[str], at: int) -> bool:
    """Whether an adjective before a noun for an event makes it another one."""
    return words[at] in en.SEPARATE and any(_is_event(w) for w in words[at + 1 : at + 3])


def _is_event(word: str) -> bool:
    return word in en.EVENTS or word in en.SEVERAL_EVENTS


def _event_again(sentence: Sentence) -> bool:
    """Whether a sentence takes up an event, or those who did it: "the attack", "the second strike", "the gunmen"."""
    heads = sentence.opening in en.HEADS
    if heads and (who := noun(sentence.word(1))) is not None and who.kind is VictimKind.COMBATANT:
        return True
    return not en.EVENTS.isdisjoint(sentence.vocabulary) and any(_is_taken_up(sentence, at) for at in sentence.where(en.EVENTS))


def _is_taken_up(sentence: Sentence, at: int) -> bool:
    """Whether a noun for an event takes up the one told: "the second strike", not "it was the third strike this week"."""
    before = sentence.words[max(0, at - 2) : at]
    if en.HEADS.isdisjoint(before) or not en.EARLIER.isdisjoint(before):
        return False
    ranked = not en.RANKS.isdisjoint(before)
    return not (ranked and sentence.bit(at - 3) & lx.BE)


def _may_name(sentence: Sentence) -> bool:
    """Whether a capital behind the first letter of a sentence may tell a name: without one its words need not be read."""
    text, start, end = sentence.document.text, sentence.start + 1, sentence.end
    return text.folded[start:end] != text.lower[start:end] and not sentence.shouts


def _places(sentence: Sentence, first: int = 0, last: int | None = None) -> Iterator[tuple[int, str]]:
    """The names after prepositions of place among some tokens, with where they stand."""
    for at in sentence.where(en.PLACE_BEFORE, first, last):
        if (name := _place(sentence, at)) is not None:
            yield at, name


def _place(sentence: Sentence, at: int) -> str | None:
    """The name behind a preposition of place."""
    for after in range(at + 1, at + 1 + _ADJECTIVES):
        if sentence.word(after) in en.OF:
            continue
        if sentence.bit(after) & (lx.DATE | lx.NUMBER | lx.TIME | lx.SIGN | (lx.FUNCTION & ~lx.DEFINITE)):
            return None
        if sentence.capital(after):
            return sentence.words[after]
    return None


def _names(sentence: Sentence, first: int = 1, end: int | None = None) -> Iterator[str]:
    """The words with a capital that do not open the sentence, up to a token."""
    told = compress(zip(sentence.words[first:end], sentence.bits[first:end], strict=True), sentence.capitals[first:end])
    return (word for word, bits in told if not bits & _NO_NAME)


def _days(sentence: Sentence) -> Iterator[Day]:
    """The days of a sentence, without those on which somebody says something."""
    if not names_date(sentence):
        return
    if sentence.headline and not sentence.shouts and not _tells(sentence):
        return
    for at, bits in enumerate(sentence.bits):
        if bits & lx.DATE and not _in_dateline(sentence, at) and not _is_of_saying(sentence, at):
            for mention in sentence.document.dates_between(sentence.starts[at], sentence.ends[at]):
                yield from _day(mention)


def _is_of_saying(sentence: Sentence, at: int) -> bool:
    """Whether a day is one of saying: "said on Thursday", or at the head, "In a first note, on 13 May, we reported"."""
    if not en.SAID.isdisjoint(sentence.words[max(0, at - _SAID) : at]):
        return True
    behind = sentence.words[at + 1 : at + 1 + _SAID]
    if not 2 < at < _DATELINE or behind[:1] != [","] or en.SAID.isdisjoint(behind):
        return False
    return not any(bits & (lx.VERB | lx.AUXILIARY) for bits in sentence.bits[:at])


def _day(mention: DateMention) -> Iterator[Day]:
    """The day that a date names, if it is one."""
    interval = mention.date.interval
    if mention.rule in _CLOCK:
        return  # "around 10 p.m." is on the day that the text speaks of
    if interval is not None and (interval.last - interval.first).days <= 1:
        yield interval.first, interval.last
    elif interval is None and mention.date.value and (day := _WEEKDAY.match(mention.date.value)):
        yield day[0]  # "Tuesday", "Tuesday evening"
    elif interval is None and mention.date.precision is DatePrecision.DAY and mention.date.value:
        yield mention.date.value


def _tells(sentence: Sentence) -> bool:
    """Whether a line has a verb, so that it is no line of a place and a day alone."""
    return any(
        bits & (lx.AUXILIARY | lx.VERB) or word.endswith(suffix.ED)
        for word, bits in zip(sentence.words, sentence.bits, strict=True)
    )


def _in_dateline(sentence: Sentence, at: int) -> bool:
    """Whether a date stands in a dateline, where it is the day of the report."""
    return at < _DATELINE and any(word in _BULLETS for word in sentence.words[at + 1 : at + _DATELINE])


def _any_meets(days: Set[Day], known: Set[Day]) -> bool:
    """Whether one of some days may be one of others."""
    return any(_meet(day, other) for day in days for other in known)


def _meet(one: Day, other: Day) -> bool:
    """Whether two days may be one; days that cannot be compared may."""
    if isinstance(one, str) or isinstance(other, str):
        return one == other or type(one) is not type(other)
    return one[0] <= other[1] and other[0] <= one[1]
