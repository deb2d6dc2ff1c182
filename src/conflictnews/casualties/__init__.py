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
from conflictnews.models import ActorMention, Casualty, DateMention, Mention, NumberMention, Quantity, Scope, VictimKind
from conflictnews.numerals import numbers_in
from conflictnews.text import Text
from conflictnews.timex import dates_in


def find_casualties(text: str, *, reference: dt.date | None = None) -> tuple[Casualty, ...]:
    """The statements of harm of a text, in order."""
    read = Text.of(text)
    return casualties_in(read, numbers_in(read), dates_in(read, reference), actors_in(read))


def casualties_in(
    text: Text, numbers: tuple[NumberMention, ...], dates: tuple[DateMention, ...], actors: tuple[ActorMention, ...]
) -> tuple[Casualty, ...]:
    """The statements of harm of a text whose numbers, dates and actors are known."""
    return tuple(_Reader(text, numbers, dates, actors).read())


class _Reader:
    """Reads the sentences that have a word of harm, one after the other."""

    def __init__(
        self, text: Text, numbers: Sequence[NumberMention], dates: Sequence[DateMention], actors: Sequence[ActorMention]
    ) -> None:
        self.text = text
        dated = [text.clean_of(d.span) for d in dates]
        days = set(dated)
        self.numbers = [(*at, n) for n in numbers if (at := text.clean_of(n.span)) not in days]
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
        spans = {link.group.first: self._span(sentence, link) for link in links}
        return [self._statement(sentence, link, spans) for link in links]

    def _span(self, sentence: Sentence, link: Link) -> tuple[int, int]:
        trigger = sentence.tokens[link.trigger]
        first, last = sentence.tokens[link.group.first], sentence.tokens[link.group.last]
        end = last.end if link.trigger < link.group.first and link.group.quantity is None else max(trigger.end, first.end)
        return min(first.start, trigger.start), max(end, trigger.end)

    def _statement(self, sentence: Sentence, link: Link, spans: dict[int, tuple[int, int]]) -> Casualty:
        text, group = self.text, link.group
        start, end = self._span(sentence, link)
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
            part_of=text.span(*part) if part else None,
            alternative_to=None,
            rule=link.rule,
        )

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


def bounds(quantity: Quantity | None, count: int | None) -> tuple[int | None, int | None, int | None]:
    """The least, the best and the most that a number allows, in whole people (UCDP GED: low, best, high)."""
    if quantity is None:
        return count, count, count
    value = quantity.value if quantity.value is not None else quantity.low if quantity.low is not None else quantity.high
    return tuple(None if x is None else int(x) for x in (quantity.low, value, quantity.high))  # type: ignore[return-value]
