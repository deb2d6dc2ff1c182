"""Casualties: who was harmed, how many, who did it, who says so.

The predicate of a clause gives the role; the noun phrase only tells number, kind and actor.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence

from conflictnews.actors import actors_in
from conflictnews.casualties.agents import Agents
from conflictnews.casualties.cues import sentences_of_harm
from conflictnews.casualties.denials import denied
from conflictnews.casualties.draft import Draft
from conflictnews.casualties.drafts import drafts_in
from conflictnews.casualties.figures import claims_in, figures_in
from conflictnews.casualties.gapped import gapped_in, likewise_in
from conflictnews.casualties.kinds import told_kind
from conflictnews.casualties.memory import Memory
from conflictnews.casualties.people import People, Person
from conflictnews.casualties.scope import Scopes
from conflictnews.casualties.sources import Sources
from conflictnews.casualties.statement import Statement
from conflictnews.casualties.tally import relate
from conflictnews.casualties.who_acts import actor_of
from conflictnews.language.document import Document, Sentence
from conflictnews.language.noun_phrase import PRONOUN
from conflictnews.languages.en import clause_words, framing, victims
from conflictnews.models import (
    Actor,
    Casualty,
    Harm,
    Mention,
    Quote,
    Scope,
    Span,
    VagueCounts,
    VictimKind,
)
from conflictnews.numerals import numbers_in
from conflictnews.speech import quotes_in
from conflictnews.text import Text
from conflictnews.timex import dates_in
from conflictnews.toponyms import places_in

_NEAR = 40
"""Maximum number of tokens between a statement and a word that tells its side."""
_DEFAULT = VagueCounts()
_SIDES = frozenset(victims.SIDES)


def find_casualties(text: str, *, reference: dt.date | None = None, vague: VagueCounts = _DEFAULT) -> tuple[Casualty, ...]:
    """Return the statements of harm of a text, in order, one for each number of each harm.

    >>> for c in find_casualties("Gunmen killed at least 12 herders near Gao, including two boys, the mayor said."):
    ...     print(c.harm.value, c.low, c.best, c.high, c.victims.text, c.victim_kind.value, c.part_of is not None)
    killed 12 12 None herders civilian False
    killed 2 2 2 boys child True

    `low`, `best` and `high` are whole people, as in UCDP GED (codebook 22.1): None is open or not told, a range's best is its
    least. Without a figure one victim counts 1, "no one" 0 and `negated`; a plural without a figure has a `low` of 2 and no
    `best`. *reference* is the day that the text speaks on; *vague* says what "dozens" and "several" count at least.
    """
    read = Text.of(text)
    actors = actors_in(read, lambda: places_in(read))
    document = Document(read, dates=dates_in(read, reference), numbers=numbers_in(read, vague=vague), actors=actors)
    found = casualties_in(document, quotes_in(read, lambda: actors))
    document.close()
    return found


def casualties_in(document: Document, quotes: Sequence[Quote] = ()) -> tuple[Casualty, ...]:
    """The statements of harm of a document whose dates, numbers and actors are known, with the quotations of its text."""
    return tuple(_Reader(document, quotes).read())


class _Reader:
    """Reads the sentences that have a word of harm, one after the other."""

    def __init__(self, document: Document, quotes: Sequence[Quote]) -> None:
        self.document = document
        self.memory = Memory()
        self.scopes = Scopes(document)
        self.agents = Agents()
        self.sources = Sources(document, quotes)

    def read(self) -> list[Casualty]:
        """Every statement, in text order."""
        statements: list[Statement] = []
        for sentence, harms in sentences_of_harm(self.document):
            statements += self._statements(sentence, harms=harms)
        relate(statements)
        return sorted(map(self._made, statements), key=lambda c: (c.span.start, c.span.end, c.harm))

    def _statements(self, sentence: Sentence, *, harms: bool) -> list[Statement]:
        """The statements of a sentence, in their context."""
        drafts = self._drafts(sentence, harms=harms)
        for draft in drafts:
            self._name(draft)
            self._side(draft)
            self.memory.drafts.append(draft)
        drafts = [d for d in drafts if not (_only_moves(d) or _is_nobody(d))]
        placed = zip(drafts, allotted(drafts), strict=True)
        return [self._in_context(draft, place) for draft, place in placed if place is not None]

    def _drafts(self, sentence: Sentence, *, harms: bool) -> list[Draft]:
        """What the clauses of a sentence tell and the figures of its tolls, in order; a figure goes before a clause."""
        drafts = drafts_in(sentence) if harms else []
        figures = figures_in(sentence) if harms else []
        figures = [figure for figure in figures if not _is_divided(figure, drafts)]
        figures += self._claims(sentence, drafts, figures)
        figures += self._gaps(sentence, drafts, figures)
        if not figures:
            return sorted(drafts, key=_in_text)
        covered = {at for figure in figures for at in range(min(figure.first, figure.trigger), figure.last + 1)}
        kept = [d for d in drafts if covered.isdisjoint((d.trigger, *range(d.first, d.last + 1)))]
        return sorted(kept + figures, key=_in_text)

    def _claims(self, sentence: Sentence, drafts: list[Draft], figures: list[Draft]) -> list[Draft]:
        """Figures that somebody gives alone, and that are no toll's: not "the toll was put at 9"."""
        last = self.memory.drafts[-1].harm if self.memory.drafts else None
        claims = claims_in(sentence, drafts or figures, last)
        return [claim for claim in claims if not any(f.first <= claim.first <= f.last for f in figures)]

    def _gaps(self, sentence: Sentence, drafts: list[Draft], figures: list[Draft]) -> list[Draft]:
        """Figures whose verb is left out, and that no other figure holds."""
        told = [*drafts, *figures]
        gapped = gapped_in(sentence, told) if told else likewise_in(sentence, self.memory.drafts)
        return [draft for draft in gapped if not any(f.first <= draft.first <= f.last for f in figures)]

    def _name(self, draft: Draft) -> None:
        """Say who the victims are, and how many, where the phrase itself does not."""
        phrase = draft.phrase
        if phrase is not None and phrase.times is not None:
            self.memory.multiply(draft, phrase.times)
        if draft.kind is VictimKind.UNKNOWN and (kind := told_kind(draft)) is not None:
            who = draft.who
            draft.who = who._replace(kind=kind) if who is not None else Person(kind, "", False, True)
        recall = self._recall(draft)
        if recall is not None:
            recall(draft)

    def _recall(self, draft: Draft) -> Callable[[Draft], None] | None:
        """What of the text before may say who the victims are: whom the phrase takes up, or names again."""
        if draft.refers:
            return self.memory.resolve
        if draft.kind is not VictimKind.UNKNOWN:
            return None
        phrase = draft.phrase
        if phrase is not None and phrase.bare and not draft.negated:
            return self.memory.name
        if draft.head in victims.FELLOWS:
            return self.memory.name_fellows
        return self.memory.name_known if phrase is not None and phrase.named else None

    def _side(self, draft: Draft) -> None:
        """Tell whose losses a soldier's report counts: "enemy losses: 4 KIA"."""
        if draft.kind is VictimKind.UNKNOWN:
            said = draft.sentence.where(_SIDES, max(0, draft.first - _NEAR), draft.first + 1)
            if said and draft.who is not None:
                draft.who = draft.who._replace(kind=victims.SIDES[draft.sentence.words[said[-1]]])

    def _in_context(self, draft: Draft, place: tuple[int, int]) -> Statement:
        negated = draft.negated or denied(draft)
        if negated and draft.phrase is not None and draft.sentence.words[draft.phrase.first] == victims.ANY:
            draft.bounds = (0, 0, 0)
        statement = Statement(draft, place, self.scopes.of(draft), negated=negated, hypothetical=_is_unreal(draft))
        source = self.sources.of(draft)
        statement.source = self._mention(*source) if source is not None else None
        statement.agent = self.agents.of(draft, now=statement.scope is Scope.EVENT)
        statement.actor = actor_of(statement.agent) if statement.agent is not None else None
        return statement

    def _mention(self, start: int, end: int) -> Mention:
        return Mention(*self.document.text.piece(start, end))

    def _tokens(self, sentence: Sentence, first: int, last: int) -> tuple[int, int]:
        return sentence.starts[first], sentence.ends[last]

    def _made(self, statement: Statement) -> Casualty:
        draft = statement.draft
        span, text = self.document.text.piece(*self._tokens(draft.sentence, *statement.place))
        low, best, high = draft.bounds
        agent = statement.agent
        return Casualty(
            span=span,
            text=text,
            harm=draft.harm,
            quantity=draft.quantity,
            low=low,
            best=best,
            high=high,
            victims=self._victims(draft),
            victim_kind=draft.kind,
            victim_actor=self._victim_actor(draft),
            perpetrator=self._mention(*self._tokens(*agent)) if agent is not None else None,
            perpetrator_actor=statement.actor,
            claimed_by=statement.source,
            negated=statement.negated,
            hypothetical=statement.hypothetical,
            scope=Scope.SUPERSEDED if draft.superseded else statement.scope,
            part_of=self._span(statement.part or statement.taken),
            alternative_to=self._span(statement.alternative),
            taken_from=self._span(statement.taken),
            link_rule=statement.link if statement.part or statement.taken or statement.alternative else "",
            rule=draft.rule,
        )

    def _victim_actor(self, draft: Draft) -> Actor | None:
        """The actor that the victims' noun names, in the statement or in the phrase that it takes up."""
        if draft.noun is not None:
            sentence, first, last = draft.noun
            return next((sentence.actors[at] for at in range(first, last + 1) if at in sentence.actors), None)
        return People(draft.sentence).actor(draft.phrase) if draft.phrase is not None else None

    def _span(self, statement: Statement | None) -> Span | None:
        if statement is None:
            return None
        return self.document.text.span(*self._tokens(statement.draft.sentence, *statement.place))

    def _victims(self, draft: Draft) -> Mention | None:
        """The noun that says who they are, in the statement or in the phrase that it takes up."""
        phrase, sentence = draft.phrase, draft.sentence
        if draft.noun is not None:
            return self._mention(*self._tokens(*draft.noun))
        if phrase is None or phrase.head < 0 or draft.rule == "casualties.counted":
            return None
        return self._mention(*self._tokens(sentence, phrase.core, phrase.head))


def _in_text(draft: Draft) -> tuple[int, int]:
    """Where a draft stands in its sentence."""
    return draft.first, draft.last


def _is_unreal(draft: Draft) -> bool:
    """Whether a harm is only possible: by its clause, or in a sentence that supposes something."""
    supposed = draft.sentence.word(0) in clause_words.CONDITIONS and draft.sentence.word(1) in framing.SUPPOSED
    return supposed or (draft.clause is not None and draft.clause.unreal)


def allotted(drafts: Sequence[Draft]) -> list[tuple[int, int] | None]:
    """Give each statement of a sentence a token range; ranges do not overlap.

    A statement runs from its number to its word of harm, where no other lies between; else it is its group, or its word of
    harm alone. The shortest choose first. Without a token of its own a statement is dropped.
    """
    if len(drafts) == 1:
        draft = drafts[0]
        return [(min(draft.trigger, draft.first), max(draft.trigger, draft.last))]
    taken: set[int] = set()
    places: dict[int, tuple[int, int]] = {}
    reach = [(max(d.last, d.trigger) - min(d.first, d.trigger), i) for i, d in enumerate(drafts)]
    for _, index in sorted(reach):
        draft = drafts[index]
        whole = (min(draft.trigger, draft.first), max(draft.trigger, draft.last))
        for first, last in (whole, (draft.first, draft.last), (draft.trigger, draft.trigger)):
            if taken.isdisjoint(range(first, last + 1)):
                taken.update(range(first, last + 1))
                places[index] = first, last
                break
    return [places.get(index) for index in range(len(drafts))]


def _is_divided(figure: Draft, drafts: Sequence[Draft]) -> bool:
    """Whether the words behind a number tell which casualties it counts: "Casualties: 5 dead, 8 wounded"."""
    if figure.harm is not Harm.CASUALTIES:
        return False
    return any(d.harm is not Harm.CASUALTIES and d.first == figure.last and d.trigger > d.first for d in drafts)


def _only_moves(draft: Draft) -> bool:
    """Whether those who flee bear arms, and only move."""
    return draft.harm is Harm.DISPLACED and draft.kind is VictimKind.COMBATANT


def _is_nobody(draft: Draft) -> bool:
    """Whether nobody is told of before "nobody survived" who might be meant."""
    phrase = draft.phrase
    if draft.best is not None or phrase is None or phrase.form != PRONOUN:
        return False
    return draft.sentence.words[phrase.first] in victims.NOBODY
