"""Kinds of victims that the words around a statement tell: whose losses they are, what they did, what they are said to be."""

from __future__ import annotations

from conflictnews.casualties.draft import Draft
from conflictnews.casualties.people import People, noun
from conflictnews.casualties.shares import said_of
from conflictnews.casualties.who_acts import side_of, taken_up
from conflictnews.language.clauses import COUNTED, NOMINAL, REDUCED, Clause, clauses_near, noun_phrases_near
from conflictnews.language.document import Sentence
from conflictnews.language.noun_phrase import BARE, PRONOUN, NounPhrase
from conflictnews.languages.en import victims as table
from conflictnews.languages.en.clause_words import AMONG_WHOLE
from conflictnews.languages.en.predicate_records import Light
from conflictnews.models import Harm, VictimKind

_BEFORE = 20
"""Maximum number of tokens between a possessive and the party that it stands for."""
_LOSES = 5
"""Maximum number of tokens between a verb of loss and the number of the lost."""
_AFTER = 3
"""Maximum number of tokens between a noun and the relative clause that says what its people did."""
_HARMED = frozenset((Harm.KILLED, Harm.WOUNDED, Harm.MISSING))
"""Harms that a side counts as its losses."""


def told_kind(draft: Draft) -> VictimKind | None:
    """The kind that the first of the readers finds in the words around a statement; None where none does."""
    people = People(draft.sentence)
    phrase = draft.phrase
    if phrase is None:
        return _of_toll(draft, people)
    return next((kind for read in _READERS if (kind := read(draft, phrase, people)) is not None), None)


def _as_lost(draft: Draft, phrase: NounPhrase, people: People) -> VictimKind | None:
    """Those whom a party lost: "the brigade lost nine men", "they lost one"."""
    clause = draft.clause
    record = clause.predicate if clause is not None else None
    if clause is None or clause.subject is None or not isinstance(record, Light) or record.whose != "people":
        return None
    return _side(draft.sentence, clause.subject.phrases[0], people)


def _side(sentence: Sentence, phrase: NounPhrase, people: People) -> VictimKind | None:
    """The kind of a party's own people; of a pronoun, of those whom it takes up."""
    if phrase.form != PRONOUN:
        return people.side(phrase)
    agent = taken_up(sentence, phrase)
    return side_of(agent) if agent is not None else None


def _as_said(draft: Draft, phrase: NounPhrase, people: People) -> VictimKind | None:
    """Those who are said to be something: "four of the dead were women", "of whom 26 were civilians"."""
    said = said_of(draft.sentence, phrase, people) if phrase.those or phrase.form == BARE else None
    return said.kind if said is not None else None


def _as_own(draft: Draft, phrase: NounPhrase, people: People) -> VictimKind | None:
    """A party's own people: "two of its men", "one further member"."""
    sentence = draft.sentence
    owned = any(sentence.words[at] in table.OWNS for at in range(phrase.first, max(phrase.head, phrase.first)))
    bare = draft.head in table.MEMBERS and phrase.of is None and phrase.core == phrase.head
    if not owned and not bare:
        return None  # "ten trade union members" say themselves whose members they are
    kind = _nearest_side(sentence, phrase.first, people)
    last = sentence.document.sentences[sentence.index - 1] if sentence.index else sentence
    if kind is not None or last is sentence or last.paragraph != sentence.paragraph:
        return kind
    return _nearest_side(last, len(last.words), People(last))


def _nearest_side(sentence: Sentence, at: int, people: People) -> VictimKind | None:
    """The side of the nearest party before a token."""
    before = (p for p in reversed(noun_phrases_near(sentence, at, _BEFORE)) if p.end < at)
    return next((kind for p in before if (kind := people.side(p)) is not None), None)


def _as_mourned(draft: Draft, phrase: NounPhrase, people: People) -> VictimKind | None:
    """Those whose loss a party tells: "the brigade suffered 20 casualties", "the army acknowledged four dead"."""
    clause = draft.clause
    if clause is None or clause.voice not in {COUNTED, REDUCED, NOMINAL}:
        return None
    for other in clauses_near(draft.sentence, phrase.first, 8):
        near = other.last < phrase.first <= other.last + _LOSES
        if near and other.word in table.SUFFERS and other.subject is not None:
            return people.side(other.subject.phrases[-1])
    return None


def _as_doing(draft: Draft, phrase: NounPhrase, people: People) -> VictimKind | None:
    """Those whose deeds a relative clause tells: "two men who fired at them", "19 men who were building a bridge"."""
    if draft.head not in table.GENERAL:
        return None
    for clause in clauses_near(draft.sentence, phrase.end, _AFTER + 2):
        does = clause is not draft.clause and clause.subject is not None and phrase in clause.subject.phrases
        if does and phrase.end < clause.start <= phrase.end + _AFTER:
            return _of_deed(clause)
    return None


def _of_deed(clause: Clause) -> VictimKind | None:
    """The kind of those who do something."""
    if clause.word in table.PEACEFUL:
        return VictimKind.CIVILIAN
    attacks = (clause.act in table.ARMED_ACTS and not clause.harms_subject) or _lays_explosives(clause)
    return VictimKind.COMBATANT if attacks and not clause.unreal and not clause.negated else None


def _lays_explosives(clause: Clause) -> bool:
    """Whether somebody handles explosives: "who were planting a mine"."""
    if clause.word not in table.ARMING or clause.object is None:
        return False
    thing = clause.object.phrases[0]
    return thing.head >= 0 and clause.sentence.words[thing.head] in table.EXPLOSIVES


def _as_of_side(draft: Draft, phrase: NounPhrase, people: People) -> VictimKind | None:
    """Those of a side told right before or behind them: "STC 4 killed", "15 on the army's side", "11 from the SSPDF"."""
    if draft.harm not in _HARMED:
        return None
    last = max(draft.last, draft.trigger)
    for other in noun_phrases_near(draft.sentence, phrase.first, last - phrase.first + _AFTER):
        if other.end == phrase.first - 1 and phrase.form == BARE:
            kind = people.side(other)
        elif other.first in (last + 2, draft.last + 2):
            kind = _behind(draft.sentence, other, people)
        else:
            kind = None
        if kind is not None:
            return kind
    return None


def _behind(sentence: Sentence, phrase: NounPhrase, people: People) -> VictimKind | None:
    """The side that a phrase after a preposition tells."""
    word = sentence.words[phrase.first - 1]
    if phrase.head >= 0 and sentence.words[phrase.head] in table.SIDE_NOUNS:
        return people.side(phrase.owner or phrase.of or phrase)
    return people.side(phrase) if word in table.FROM_SIDE else None


def _as_shot(draft: Draft, phrase: NounPhrase, people: People) -> VictimKind | None:
    """Suspects who are shot rather than held."""
    shot = draft.head in table.SUSPECTS and draft.harm in _HARMED
    return VictimKind.COMBATANT if shot else None


def _as_bomber(draft: Draft, phrase: NounPhrase, people: People) -> VictimKind | None:
    """Those who blow themselves up."""
    sentence = draft.sentence
    if phrase.form != PRONOUN or sentence.words[phrase.first] not in table.SELF_PRONOUNS or draft.harm is not Harm.KILLED:
        return None
    return None if table.BLOWS_UP.isdisjoint(sentence.words) else VictimKind.COMBATANT


def _as_nation(draft: Draft, phrase: NounPhrase, people: People) -> VictimKind | None:
    """Those of a nation told together with people of another: "207 Armenian and 80 Azerbaijani soldiers"."""
    harmed = draft.clause.patients if draft.clause is not None else None
    if draft.head not in table.NATIONS or harmed is None:
        return None
    for other in harmed.phrases:
        nation = noun(draft.sentence.words[other.head - 1]) if other.head > other.core >= 0 else None
        if other is not phrase and nation is not None and nation.lemma in table.NATIONS and nation.lemma != draft.head:
            return people.side(other)
    return None


_READERS = (_as_lost, _as_said, _as_own, _as_mourned, _as_doing, _as_of_side, _as_nation, _as_shot, _as_bomber)
"""What is asked in turn, the surest first."""


def _of_toll(draft: Draft, people: People) -> VictimKind | None:
    """The kind of those whom a toll counts, by its owner or by whom it is among: "the army's dead", "losses among troops"."""
    sentence = draft.sentence
    for phrase in noun_phrases_near(sentence, draft.first, _BEFORE):
        if phrase.first <= draft.first <= phrase.end and phrase.head >= 0 and phrase.owner is not None:
            return people.side(phrase.owner)
        if phrase.first == draft.first + 2 and sentence.words[phrase.first - 1] in AMONG_WHOLE:
            who = people.read(phrase, known=True)
            return people.side(phrase) or (who.kind if who is not None else None)
    return None
