"""Figures whose verb is left out: "the army put it at four, the rebels at eleven", "the militia lost 11 and the army four"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from conflictnews.casualties.draft import Draft, closes_claim, of_figure
from conflictnews.casualties.people import People, Person
from conflictnews.casualties.statement import CLAIM
from conflictnews.language.clauses import noun_phrases_near
from conflictnews.language.document import Sentence
from conflictnews.language.noun_phrase import NounPhrase
from conflictnews.languages.en import figures as en
from conflictnews.languages.en import framing, victims
from conflictnews.models import Harm, VictimKind

_NEAR = 5
"""Maximum number of tokens of a party whose verb is left out."""
_HARMS = frozenset((Harm.KILLED, Harm.WOUNDED))


def gapped_in(sentence: Sentence, told: Sequence[Draft]) -> Iterator[Draft]:
    """The figures that a further party gives, or loses, right after one with a verb."""
    for draft in told:
        if draft.quantity is None or draft.harm not in _HARMS:
            continue
        party = _party(sentence, max(draft.last, draft.trigger) + 1)
        at = _figure_after(sentence, party) if party is not None else None
        if party is not None and at is not None:
            yield _of_party(sentence, draft, party, at)


def _party(sentence: Sentence, at: int) -> NounPhrase | None:
    """The party that stands right behind a comma or "and": "the rebels"."""
    if sentence.word(at) not in en.GAP_JOINS:
        return None
    told = (p for p in noun_phrases_near(sentence, at, _NEAR) if at < p.first <= at + 2 and p.head >= 0)
    return next((p for p in told if sentence.words[p.head] in framing.BODIES or p.head in sentence.actors), None)


def _figure_after(sentence: Sentence, party: NounPhrase) -> int | None:
    """Where the number stands that is all that is said of a party."""
    at = party.end + 1
    at += sentence.word(at) in en.GAP_BEFORE
    return at if closes_claim(sentence, at) else None


def _of_party(sentence: Sentence, before: Draft, party: NounPhrase, at: int) -> Draft:
    """The figure of a party: its own losses where the verb is one of loss, else its view of the figure before."""
    loses = before.clause is not None and before.clause.word in victims.SUFFERS
    kind = People(sentence).side(party) if loses else before.kind
    draft = of_figure(sentence, before.harm, (at, at), Person(kind or VictimKind.UNKNOWN, "", False, True))
    draft.rule = "casualties.gapped" if loses else CLAIM
    return draft
