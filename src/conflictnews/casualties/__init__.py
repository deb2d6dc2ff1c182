"""Casualties: who was harmed, how many, who says so."""

from __future__ import annotations

import datetime as dt
from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from conflictnews.actors import actors_in
from conflictnews.casualties.clauses import Clauses, Link
from conflictnews.casualties.context import Context
from conflictnews.casualties.groups import Group
from conflictnews.casualties.lexis import cue_words
from conflictnews.casualties.relations import related
from conflictnews.casualties.tokens import Sentence
from conflictnews.models import ActorMention, Casualty, DateMention, Mention, NumberMention, Quantity, Quote, Scope, VictimKind
from conflictnews.numerals import numbers_in
from conflictnews.speech import quotes_in
from conflictnews.text import Text
from conflictnews.timex import dates_in
from conflictnews.toponyms import places_in


def find_casualties(text: str, *, reference: dt.date | None = None) -> tuple[Casualty, ...]:
    """The statements of harm of a text, in order, one for each number of each harm.

    >>> for c in find_casualties("Gunmen killed at least 12 herders near Gao, including two boys, the mayor said."):
    ...     print(c.harm.value, c.low, c.best, c.high, c.victims.text, c.victim_kind.value, c.part_of is not None)
    killed 12 12 None herders civilian False
    killed 2 2 2 boys child True

    `low`, `best` and `high` are whole people, as in UCDP GED (codebook 24.1): None is open or not told, a range's best is its
    least. Without a figure one victim counts 1, "no one" 0 and `negated`. *reference* is the day that the text speaks on.
    """
    read = Text.of(text)
    actors = actors_in(read, lambda: places_in(read))
    return casualties_in(read, numbers_in(read), dates_in(read, reference), actors, quotes_in(read, actors))


def casualties_in(
    text: Text,
    numbers: tuple[NumberMention, ...],
    dates: tuple[DateMention, ...],
    actors: tuple[ActorMention, ...],
    quotes: tuple[Quote, ...],
) -> tuple[Casualty, ...]:
    """The statements of harm of a text whose numbers, dates, actors and quotations are known."""
    return tuple(_Reader(text, numbers, dates, actors, quotes).read())


class _Reader:
    """Reads the sentences that have a word of harm, one after the other."""

    def __init__(
        self,
        text: Text,
        numbers: Sequence[NumberMention],
        dates: Sequence[DateMention],
        actors: Sequence[ActorMention],
        quotes: Sequence[Quote],
    ) -> None:
        self.text = text
        self.quotes = quotes
        dated = [text.clean_of(d.span) for d in dates]
        days = set(dated)
        counted = [n for n in numbers if n.rule != "numerals.zero"]  # "no" and "none" are read with what they deny
        self.numbers = [(*at, n) for n in counted if (at := text.clean_of(n.span)) not in days]
        self.actors = [(*text.clean_of(m.span), m) for m in actors]
        self.number_starts = [a for a, _, _ in self.numbers]
        self.actor_starts = [a for a, _, _ in self.actors]
        self.last: Group | None = None
        self.last_sentence: Sentence | None = None
        self.context = Context(text, dates)

    def read(self) -> list[Casualty]:
        """Every statement, in text order."""
        out: list[Casualty] = []
        for start, end in self._sentences():
            numbers = self.numbers[bisect_left(self.number_starts, start) : bisect_left(self.number_starts, end)]
            actors = self.actors[bisect_left(self.actor_starts, start) : bisect_left(self.actor_starts, end)]
            sentence = Sentence(self.text, start, end, numbers, actors)
            out += self._statements(sentence, Clauses(sentence).links())
        return related(sorted(out, key=lambda c: (c.span, c.harm)))

    def _sentences(self) -> list[tuple[int, int]]:
        """The sentences in which a word of harm stands."""
        cues, (words, starts) = cue_words(), self.text.words
        bounds = self.text.sentences
        first = [start for start, _ in bounds]
        indices = {bisect_right(first, start) - 1 for word, start in zip(words, starts, strict=True) if word in cues}
        return [bounds[i] for i in sorted(indices) if i >= 0]

    def _statements(self, sentence: Sentence, links: Sequence[Link]) -> list[Casualty]:
        places = allotted(links)
        spans = {link.group.first: place for link, place in zip(links, places, strict=True) if place and link.part_of is None}
        return [self._statement(sentence, link, place, spans) for link, place in zip(links, places, strict=True) if place]

    def _statement(self, sentence: Sentence, link: Link, place: tuple[int, int], spans: dict[int, tuple[int, int]]) -> Casualty:
        text, group = self.text, link.group
        start, end = self._characters(sentence, place)
        low, best, high = bounds(group.quantity, group.count)
        who = self._who(sentence, link)
        context = self.context.of(sentence, link)
        part = spans.get(link.part_of.first) if link.part_of else None
        return Casualty(
            span=text.span(start, end),
            text=text.source_of(start, end),
            harm=link.harm,
            quantity=group.quantity,
            low=low,
            best=best,
            high=high,
            victims=who[0],
            victim_kind=who[1].kind if who[1] else VictimKind.UNKNOWN,
            victim_actor=who[1].actor if who[1] else None,
            perpetrator=context.perpetrator,
            claimed_by=context.claimed_by,
            negated=context.negated,
            hypothetical=context.hypothetical,
            scope=Scope.SUPERSEDED if link.superseded else context.scope,
            part_of=text.span(*self._characters(sentence, part)) if part else None,
            alternative_to=None,
            rule=link.rule,
        )

    def _characters(self, sentence: Sentence, place: tuple[int, int]) -> tuple[int, int]:
        return sentence.tokens[place[0]].start, sentence.tokens[place[1]].end

    def _who(self, sentence: Sentence, link: Link) -> tuple[Mention | None, Group | None]:
        """The noun that says who they are; for a bare number the one that was counted before it."""
        group = link.group
        if group.head is not None:
            if group.quantity is not None and link.part_of is None:
                self.last, self.last_sentence = group, sentence
            return self._mention(sentence, group), group
        if self.last is None or self.last_sentence is None or group.negated:
            return None, None
        if self.last_sentence is not sentence and link.rule in {"active", "toll", "number of", "counted noun", "noun of"}:
            return None, None  # another sentence's victims are taken up as subjects only
        return self._mention(self.last_sentence, self.last), self.last

    def _mention(self, sentence: Sentence, group: Group) -> Mention | None:
        if group.head is None:
            return None
        first, last = group.head
        start, end = sentence.tokens[first].start, sentence.tokens[last].end
        return Mention(self.text.span(start, end), self.text.source_of(start, end))


def allotted(links: Sequence[Link]) -> list[tuple[int, int] | None]:
    """The tokens, first and last, that each link's statement covers, none in two of them.

    A statement runs from its number to its word of harm, where no other lies between; else it is its group, or its word of
    harm alone. The shortest choose first. Without a token of its own a link has no statement.
    """
    taken: set[int] = set()
    places: dict[int, tuple[int, int]] = {}
    for index in sorted(range(len(links)), key=lambda i: (_reach(links[i]), i)):
        link = links[index]
        group = (link.group.first, link.group.last)
        whole = (min(link.trigger, group[0]), max(link.trigger, group[1]))
        for first, last in (whole, group, (link.trigger, link.trigger)):
            if taken.isdisjoint(range(first, last + 1)):
                taken.update(range(first, last + 1))
                places[index] = first, last
                break
    return [places.get(index) for index in range(len(links))]


def _reach(link: Link) -> int:
    return max(link.trigger, link.group.last) - min(link.trigger, link.group.first)


def bounds(quantity: Quantity | None, count: int | None) -> tuple[int | None, int | None, int | None]:
    """The least, the best and the most that a number allows, in whole people (UCDP GED: low, best, high)."""
    if quantity is None:
        return count, count, count
    value = quantity.value if quantity.value is not None else quantity.low if quantity.low is not None else quantity.high
    low, best, high = (None if x is None else int(x) for x in (quantity.low, value, quantity.high))
    return low, best, high
