"""Agents: who did the harm, from the clause, the weapon's owner, or the attack told right before."""

from __future__ import annotations

from functools import cache

from conflictnews.casualties.draft import Draft
from conflictnews.casualties.people import is_thing, noun
from conflictnews.language import lexicon as lx
from conflictnews.language.clauses import ACTIVE, GERUND, Clause, clauses_near, noun_phrases_near
from conflictnews.language.document import Sentence
from conflictnews.language.frames import entries
from conflictnews.language.phrases import NAME, PRONOUN, NounPhrase
from conflictnews.languages.en import framing, victims
from conflictnews.languages.en.predicate_records import Predicate
from conflictnews.models import Actor, ActorKind, VictimKind
from conflictnews.tables.countries import COUNTRIES

_FIGHT = frozenset(
    (ActorKind.ARMED_GROUP, ActorKind.COMMUNAL_GROUP, ActorKind.CRIMINAL_GROUP, ActorKind.STATE_FORCE, ActorKind.COALITION)
)
"""Kinds of actors that have fighters."""
_REACH = 14
"""Maximum number of tokens between a passive and the attack that it tells the outcome of."""
Agent = tuple[Sentence, int, int]
"""The tokens, first to last, that name an agent."""


@cache
def _demonyms() -> frozenset[str]:
    names = {word.lower() for country in COUNTRIES for word in (*country.adjectives, country.name) if " " not in word}
    return frozenset(names) | framing.SIDES


@cache
def _attacks() -> frozenset[str]:
    """The words with which a predicate of an attack begins; of "gang-rape" its last part."""
    found: set[str] = set()
    for word, rows in entries().items():
        acts = {row.record.act for row in rows if isinstance(row.record, Predicate)}
        if acts - framing.MILD_ACTS - {""}:
            found.add(word.rsplit("-", 1)[-1])
    return frozenset(found)


class Agents:
    """Reads who harmed the people of a statement."""

    def of(self, draft: Draft) -> Agent | None:
        """The tokens that name who did it; None where nobody is named."""
        clause = draft.clause
        if clause is None or draft.negated:
            return None
        if clause.agents:
            return self._of_phrases(clause)
        return self._around(clause.sentence, clause) or self._before(draft)

    def _of_phrases(self, clause: Clause) -> Agent | None:
        """Whom the agents of a clause name."""
        sentence = clause.sentence
        for phrase in clause.agents[:2]:
            if phrase.form == PRONOUN:
                return self._taken_up(sentence, phrase)
            found = self._names(sentence, phrase)
            if found is None and phrase is clause.agent and self._called(sentence, phrase):
                found = sentence, phrase.first, phrase.end
            if found is not None:
                return self._owner(sentence, phrase) or found
            if clause.agent is None and clause.voice in {ACTIVE, GERUND}:
                return self._launched(sentence, clause, phrase)
        return None

    def _owner(self, sentence: Sentence, phrase: NounPhrase) -> Agent | None:
        """Whose people a phrase with "its" or "their" names, where that is an actor: "the group said its fighters killed"."""
        words = sentence.words
        if words[phrase.first] not in victims.PARTY_OWNS or any(
            at in sentence.actors for at in range(phrase.first, phrase.end + 1)
        ):
            return None
        found = self._taken_up(sentence, phrase)
        actor = self.actor(found) if found is not None else None
        return found if actor is not None and actor.kind in _FIGHT else None

    def actor(self, agent: Agent) -> Actor | None:
        """The actor that an agent's tokens name."""
        sentence, first, last = agent
        return next((sentence.actors[at] for at in range(first, last + 1) if at in sentence.actors), None)

    def _names(self, sentence: Sentence, phrase: NounPhrase) -> Agent | None:
        """The agent that a phrase names: itself if it can act, the owner of the weapon or the attack if it has one."""
        if phrase.head < 0:
            return (sentence, phrase.first, phrase.end) if phrase.those or phrase.other else None
        head = sentence.words[phrase.head]
        owners = [
            at for at in range(phrase.core, phrase.head + 1) if at in sentence.actors or sentence.words[at] in _demonyms()
        ]
        if head in framing.FIRE:
            return (sentence, owners[0], owners[-1]) if owners else None
        alone = phrase.head == phrase.core
        acts = (
            head in framing.BODIES or phrase.head in sentence.actors or noun(head, sentence.word(phrase.head - 1)) is not None
        )
        group = head in framing.GROUPS and (phrase.of is not None or bool(owners))
        named = phrase.form == NAME and bool(owners) and (alone or any(at in sentence.actors for at in owners))
        return (sentence, phrase.first, phrase.end) if acts or group or named else None

    @staticmethod
    def _called(sentence: Sentence, phrase: NounPhrase) -> bool:
        """Whether a phrase after "by" is a name that no table has: "beheaded by Jund al-Khilafah"."""
        name = phrase.head >= 0 and sentence.capital(phrase.core) and not sentence.shouts and not sentence.titled
        return name and not is_thing(sentence.words[phrase.head])

    def _launched(self, sentence: Sentence, clause: Clause, phrase: NounPhrase) -> Agent | None:
        """Who launched the attack that is the subject of a clause: "a raid by rebels killed nine"."""
        for at in range(phrase.end + 1, min(clause.at, phrase.end + _REACH)):
            if sentence.words[at] == "by":
                by = next((p for p in noun_phrases_near(sentence, at, 2) if p.first == at + 1), None)
                return self._names(sentence, by) if by is not None else None
        return (
            self._names(sentence, phrase.of) if phrase.of is not None and sentence.words[phrase.head] in framing.FIRE else None
        )

    def _around(self, sentence: Sentence, clause: Clause) -> Agent | None:
        """Who attacks in a clause of the same sentence: "in a raid by rebels", "when gunmen stormed the camp"."""
        words = sentence.words
        for phrase in noun_phrases_near(sentence, clause.last):
            near = 0 <= phrase.first - clause.last <= _REACH and sentence.bit(phrase.first - 1) & lx.PREPOSITION
            if near and (words[phrase.first - 1] == "by" or (phrase.head >= 0 and words[phrase.head] in framing.FIRE)):
                found = self._names(sentence, phrase)
                if found is not None:
                    return found
        for other in clauses_near(sentence, clause.at):
            if other is clause or not other.act or other.act in framing.MILD_ACTS:
                continue
            if clause.last < other.at and sentence.find(clause.last + 1, other.at, framing.ATTACK_LINKS) is None:
                continue
            for phrase in other.agents[:1]:
                if clause.patients is not None and phrase in clause.patients.phrases:
                    continue
                found = self._names(sentence, phrase)
                if found is not None:
                    return found
        return None

    def _before(self, draft: Draft) -> Agent | None:
        """Who attacks in the sentence before, in the same paragraph."""
        if draft.kind is VictimKind.COMBATANT or draft.sentence.index == 0:
            return None
        before = draft.sentence.document.sentences[draft.sentence.index - 1]
        if before.paragraph != draft.sentence.paragraph:
            return None
        if _attacks().isdisjoint(before.vocabulary):
            return None
        attacks = [c for c in clauses_near(before, 0) if c.act and c.act not in framing.MILD_ACTS and c.agents]
        return self._names(before, attacks[0].agents[0]) if attacks else None

    def _taken_up(self, sentence: Sentence, pronoun: NounPhrase) -> Agent | None:
        """Whom a pronoun takes up: the nearest phrase before it that can act."""
        index = sentence.index
        for at in range(index, max(-1, index - 2), -1):
            other = sentence.document.sentences[at]
            for phrase in reversed(noun_phrases_near(other, pronoun.first if at == index else len(other.words))):
                if (at < index or phrase.end < pronoun.first) and phrase.form != PRONOUN and phrase.head >= 0:
                    agent = self._names(other, phrase)
                    if agent is not None and other.words[phrase.head] not in framing.FIRE:
                        return agent
        return None


def acts(actor: Actor) -> bool:
    """Whether an actor can do harm."""
    return actor.kind not in {ActorKind.MEDIA, ActorKind.ORGANISATION}
