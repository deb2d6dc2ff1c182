"""Noun phrases: whether one names people, which people, and of which side."""

from __future__ import annotations

from attrs import frozen

from conflictnews.casualties.lexis import Person, looks_like_people, person
from conflictnews.casualties.tokens import STOPS, Sentence
from conflictnews.languages.en.victims import ANIMALS
from conflictnews.models import Actor, ActorKind, VictimKind

_LONGEST = 8
"""How many words a noun phrase has at most."""
_SECURITY = frozenset("security army police military forces troops gendarmerie guard battalion brigade regiment".split())
_GENERAL = frozenset(("member", "man", "comrade", "person", ""))
"""Nouns that say nothing of the side that people are on."""


@frozen
class Phrase:
    """A noun phrase: tokens first to last, its head, whom it names (None: no people) and the actor in it."""

    first: int
    head: int
    last: int
    who: Person | None
    actor: Actor | None


class Phrases:
    """Reads the noun phrases of a sentence."""

    def __init__(self, sentence: Sentence) -> None:
        self.s = sentence

    def read(self, start: int) -> Phrase | None:
        """The noun phrase that begins at a token, its article and number left out."""
        at = start
        while at < len(self.s.tokens) and at - start < _LONGEST and self._goes_on(at):
            at += 1
        if at == start:
            return None
        last, actor = at - 1, self.s.actor(start, at - 1)
        for head in range(last, start - 1, -1):
            who = person(self.s.word(head), self.s.word(head - 1) if head > start else "")
            if who is None:
                continue
            if head == last or self._named(head, last, who):
                return Phrase(start, head, last, who, actor)
            if not who.singular or self.s.word(head + 1).endswith(("ed", "s")):
                # A plural seldom stands before another noun: what follows is the verb.
                return Phrase(start, head, head, who, actor)
            break
        return Phrase(start, last, last, self._unknown(last, actor), actor)

    def people(self, start: int) -> tuple[Phrase, Person] | None:
        """The noun phrase that begins at a token, if it names people."""
        phrase = self.read(start)
        return None if phrase is None or phrase.who is None else (phrase, phrase.who)

    def _unknown(self, last: int, actor: Actor | None) -> Person | None:
        """Whom a noun names that no table has: an actor's name, or a word that looks like people."""
        word = self.s.word(last)
        if word in ANIMALS:
            return None
        if actor is not None and last in self.s.actors:
            return Person(_of_actor(actor), False, word)
        return Person(VictimKind.CIVILIAN, False, word) if looks_like_people(word, self.s.capital(last)) else None

    def _named(self, head: int, last: int, who: Person) -> bool:
        """Whether a title is followed by a name: "Colonel Idris Barkai"."""
        return who.singular and all(self.s.capital(at) for at in range(head, last + 1))

    def _goes_on(self, at: int) -> bool:
        """Whether the phrase goes on with a token."""
        token = self.s.tokens[at]
        if token.number is not None or not token.is_word:
            return False
        if token.trigger is not None:  # "wounded soldiers", "internally displaced persons"
            qualifies = token.trigger.form not in {"ing", "base"} and token.trigger.way != "noun"
            return qualifies and self._people_within(at, 1)
        if token.word.endswith("ed") and token.raw[0].islower():
            return self._people_within(at, 3)
        return token.word not in STOPS

    def _people_within(self, at: int, reach: int) -> bool:
        """Whether a noun for people follows: "armed men"."""
        for following in range(at + 1, min(at + 1 + reach, len(self.s.tokens))):
            if self.s.word(following) in STOPS or not self.s.tokens[following].is_word:
                return False
            if person(self.s.word(following)) is not None:
                return True
        return False

    # -------------------------------------------------------------- which people

    def kind(self, phrase: Phrase, who: Person) -> VictimKind:
        """The kind of the people that a phrase names, by its noun, its actor and what "of" adds."""
        actor, general = phrase.actor, who.lemma in _GENERAL
        if general and self.s.word(phrase.last + 1) == "of":
            whose = self.s.words[phrase.last + 2 : phrase.last + 6]
            if _SECURITY.intersection(whose):
                return VictimKind.SECURITY_FORCE
            if "family" in whose:
                return VictimKind.CIVILIAN
            actor = actor or self.s.actor(phrase.last + 1, min(phrase.last + 5, len(self.s.tokens) - 1))
        if general and who.kind is VictimKind.UNKNOWN and actor is not None:
            return _of_actor(actor)
        return self._widened(phrase.last, who.kind)

    def _widened(self, last: int, kind: VictimKind) -> VictimKind:
        """A kind, or what another noun makes of it: "15 soldiers and civilians", "ten people, all officers"."""
        word = self.s.word
        other = person(word(last + 2), word(last + 1))
        if word(last + 1) == "and" and other is not None and not other.singular and other.kind is not kind:
            return VictimKind.MIXED
        if self.s.words[last + 1 : last + 5] == [",", "all", "of", "them"]:
            found = self.people(last + 5)
            return found[1].kind if found else kind
        return kind


def _of_actor(actor: Actor) -> VictimKind:
    if actor.kind is ActorKind.ARMED_GROUP:
        return VictimKind.COMBATANT
    return VictimKind.SECURITY_FORCE if actor.kind is ActorKind.STATE_FORCE else VictimKind.UNKNOWN
