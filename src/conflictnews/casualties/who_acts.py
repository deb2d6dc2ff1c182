"""Who acts: whether a noun phrase names somebody who can do harm, and whom it stands for."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from conflictnews.casualties.people import ARMED, SIDE_OF_ACTOR, is_thing, noun
from conflictnews.language import lexicon as lx
from conflictnews.language.clauses import noun_phrases_near
from conflictnews.language.document import Sentence
from conflictnews.language.phrases import DEFINITE, NAME, PRONOUN, NounPhrase
from conflictnews.languages.en import framing, victims
from conflictnews.models import Actor, ActorKind, VictimKind
from conflictnews.tables.countries import COUNTRIES

_FIGHT = frozenset(
    (ActorKind.ARMED_GROUP, ActorKind.COMMUNAL_GROUP, ActorKind.CRIMINAL_GROUP, ActorKind.STATE_FORCE, ActorKind.COALITION)
)
"""Kinds of actors that have fighters."""
_BACK = 2
"""Maximum number of sentences, its own included, in which a pronoun finds whom it takes up."""
_BY = 4
"""Maximum number of tokens between an attack and the "by" that tells whose it is."""
Agent = tuple[Sentence, int, int]
"""The tokens, first to last, that name an agent."""


@cache
def _sides() -> frozenset[str]:
    """Adjectives and names of countries, and nouns for sides, that stand before a weapon."""
    names = {word.lower() for country in COUNTRIES for word in (*country.adjectives, country.name) if " " not in word}
    return frozenset(names) | framing.SIDES


def actor_of(agent: Agent) -> Actor | None:
    """The actor that an agent's tokens name."""
    sentence, first, last = agent
    return next((sentence.actors[at] for at in range(first, last + 1) if at in sentence.actors), None)


def side_of(agent: Agent) -> VictimKind | None:
    """The side that an agent's actor or noun tells; None for those who bear no arms."""
    actor = actor_of(agent)
    if actor is not None:
        return SIDE_OF_ACTOR.get(actor.kind)
    sentence, first, last = agent
    if not framing.ARMED_MEN.isdisjoint(sentence.words[first:last]) or sentence.word(last + 2) in framing.MOUNTED:
        return VictimKind.COMBATANT  # "armed men", "masked men"
    found = noun(sentence.words[last], sentence.word(last - 1) if last > first else "")
    return found.kind if found is not None and found.kind in ARMED else None


def named(sentence: Sentence, phrase: NounPhrase) -> Agent | None:
    """The agent that a phrase names: itself if it can act, the owner of the weapon or the attack if it has one."""
    if phrase.head < 0:
        return (sentence, phrase.first, phrase.end) if phrase.those or phrase.other else None
    owners = _owners(sentence, phrase)
    if sentence.words[phrase.head] in framing.FIRE:
        return (sentence, owners[0], owners[-1]) if owners else None
    acts = _is_doer(sentence, phrase) or _is_group(sentence, phrase, owners) or _is_party(sentence, phrase, owners)
    acts = acts or _are_of_group(sentence, phrase, owners)
    return (sentence, phrase.first, _end_of(sentence, phrase)) if acts else None


def _end_of(sentence: Sentence, phrase: NounPhrase) -> int:
    """The last token of an agent, with the group that its people are from or are held to be."""
    after = phrase.end + 1
    link = next((n for n in (3, 2) if tuple(sentence.words[after : after + n]) in framing.HELD_TO_BE), 0)
    size = link or _from_group(sentence, phrase)
    group = next((p for p in noun_phrases_near(sentence, after, _BY) if p.first == after + size), None) if size else None
    return group.end if group is not None and (link or _fights(sentence, group)) else phrase.end


def _from_group(sentence: Sentence, phrase: NounPhrase) -> int:
    """How many tokens stand between people and the group that they are from: one in "individuals from the gang", else none."""
    known = noun(sentence.words[phrase.head])
    people = known is not None and known.kind is VictimKind.UNKNOWN
    return int(people and sentence.word(phrase.end + 1) in framing.FROM_GROUP)


def _fights(sentence: Sentence, phrase: NounPhrase) -> bool:
    """Whether a phrase names an actor that has fighters."""
    actor = actor_of((sentence, phrase.first, phrase.end))
    return actor is not None and actor.kind in _FIGHT


def _owners(sentence: Sentence, phrase: NounPhrase) -> list[int]:
    """The tokens of a phrase that name an actor or a side."""
    return [at for at in range(phrase.core, phrase.head + 1) if at in sentence.actors or sentence.words[at] in _sides()]


def _is_doer(sentence: Sentence, phrase: NounPhrase) -> bool:
    """Whether the head of a phrase is a body, an actor or a noun for people."""
    head = sentence.words[phrase.head]
    known = head in framing.BODIES or phrase.head in sentence.actors
    return known or noun(head, sentence.word(phrase.head - 1)) is not None


def _is_group(sentence: Sentence, phrase: NounPhrase, owners: list[int]) -> bool:
    """Whether a phrase names a group, and whose: "a mob of youths", "an army unit"."""
    return sentence.words[phrase.head] in framing.GROUPS and (phrase.of is not None or bool(owners))


def _is_party(sentence: Sentence, phrase: NounPhrase, owners: list[int]) -> bool:
    """Whether a phrase is the name of a country or of an actor."""
    alone = phrase.head == phrase.core
    return phrase.form == NAME and bool(owners) and (alone or any(at in sentence.actors for at in owners))


def _are_of_group(sentence: Sentence, phrase: NounPhrase, owners: list[int]) -> bool:
    """Whether people whose noun no table has bear a group's name: "the Taliban's tax men", "M23 collectors"."""
    named_group = any(at in sentence.actors for at in owners) and _fights(sentence, phrase)
    return named_group and not is_thing(sentence.words[phrase.head])


def called(sentence: Sentence, phrase: NounPhrase) -> bool:
    """Whether a phrase after "by" is a name that no table has: "beheaded by Jund al-Khilafah"."""
    name = phrase.head >= 0 and sentence.capital(phrase.core) and not sentence.shouts and not sentence.titled
    return name and not is_thing(sentence.words[phrase.head])


def owner(sentence: Sentence, phrase: NounPhrase) -> Agent | None:
    """Whose people a phrase with "its" or "their" names, where that is an actor: "the group said its fighters killed"."""
    own = sentence.words[phrase.first] in victims.PARTY_OWNS
    if not own or any(at in sentence.actors for at in range(phrase.first, phrase.end + 1)):
        return None
    found = taken_up(sentence, phrase)
    actor = actor_of(found) if found is not None else None
    return found if actor is not None and actor.kind in _FIGHT else None


def is_weapon(sentence: Sentence, phrase: NounPhrase) -> bool:
    """Whether a phrase with an article names an attack or a weapon told before: "the strike", "the blast"."""
    weapon = phrase.head >= 0 and sentence.words[phrase.head] in (framing.FIRE | framing.BLASTS)
    return weapon and phrase.form == DEFINITE


def taken_up(sentence: Sentence, pronoun: NounPhrase) -> Agent | None:
    """Whom a pronoun takes up: in the nearest sentence, the nearest phrase before it that bears arms, else that can act."""
    index = sentence.index
    for at in range(index, max(-1, index - _BACK), -1):
        other = sentence.document.sentences[at]
        agents = list(_agents_before(other, pronoun.first if at == index else len(other.words)))
        if agents:
            return next((agent for agent in agents if side_of(agent) is not None), agents[0])
    return None


def _agents_before(sentence: Sentence, at: int) -> Iterator[Agent]:
    """Those before a token of a sentence who can act, the nearest first."""
    for phrase in reversed(noun_phrases_near(sentence, at)):
        agent = named(sentence, phrase) if phrase.end < at and _may_be_taken_up(sentence, phrase) else None
        if agent is not None:
            yield agent


def _may_be_taken_up(sentence: Sentence, phrase: NounPhrase) -> bool:
    """Whether a phrase names people or a body, and no weapon."""
    return phrase.form != PRONOUN and phrase.head >= 0 and sentence.words[phrase.head] not in framing.FIRE


def attacker(sentence: Sentence, phrase: NounPhrase) -> Agent | None:
    """Whose an attack or a weapon is: "a Russian strike", "a raid by rebels", "at the hands of gunmen"."""
    found = named(sentence, phrase)
    if found is not None or phrase.head < 0:
        return found
    by = _phrase_by(sentence, phrase)
    if by is not None:
        return named(sentence, by) or ((sentence, by.first, by.end) if called(sentence, by) else None)
    return named(sentence, phrase.of) if phrase.of is not None and of_owner(sentence, phrase) else None


def of_owner(sentence: Sentence, phrase: NounPhrase) -> bool:
    """Whether "of" after a noun tells who attacks, not who is attacked: "the fire of rebels", "the hands of gunmen"."""
    head = sentence.words[phrase.head]
    return head in framing.HANDS or (head in framing.FIRE and head not in framing.DONE_TO)


def _phrase_by(sentence: Sentence, phrase: NounPhrase) -> NounPhrase | None:
    """The phrase after the "by" that follows an attack: "an ambush laid by rebels"."""
    at = sentence.find(phrase.end + 1, phrase.end + 1 + _BY, framing.BY)
    if at is None or any(sentence.bits[i] & (lx.SIGN | lx.BE | lx.AUXILIARY) for i in range(phrase.end + 1, at)):
        return None  # "hit by a stray bullet was confirmed by the Red Cross"
    return next((p for p in noun_phrases_near(sentence, at, 2) if p.first == at + 1), None)
