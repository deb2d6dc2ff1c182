"""Agents: who did the harm, from the clause, the weapon's owner, or the attack told around it or right before."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from itertools import islice, pairwise

from conflictnews.casualties.draft import Draft
from conflictnews.casualties.people import ARMED, People, noun
from conflictnews.casualties.who_acts import Agent, actor_of, attacker, called, is_weapon, named, owner, side_of, taken_up
from conflictnews.language import lexicon as lx
from conflictnews.language.clauses import ACTIVE, NOMINAL, Clause, clauses_near, noun_phrases_near
from conflictnews.language.document import Sentence
from conflictnews.language.frames import entries
from conflictnews.language.phrases import PRONOUN, SINGLE, NounPhrase
from conflictnews.languages.en import framing
from conflictnews.languages.en.predicate_records import Light, Predicate
from conflictnews.languages.en.tolls import ELSEWHERE
from conflictnews.languages.en.victims import BURIES
from conflictnews.models import Harm, VictimKind

_REACH = 14
"""Maximum number of tokens between a passive and the attack that it tells the outcome of."""
_BY_THEMSELVES = frozenset((Harm.ESCAPED, Harm.SURRENDERED))
"""What people do themselves."""
_DONE = frozenset((Harm.KILLED, Harm.WOUNDED, Harm.CAPTURED))
"""Harms whose doer may have done what is told next as well."""
_BACK = 2
"""Maximum number of sentences between an attack and its outcome."""


@cache
def _attacks() -> frozenset[str]:
    """Words for attacks and for those who attack; of "gang-rape" the last part."""
    found: set[str] = set(framing.BODIES | framing.ARMED_MEN | framing.FIRE)
    for word, rows in entries().items():
        acts = {row.record.act for row in rows if isinstance(row.record, Predicate)}
        if acts - framing.MILD_ACTS - {""}:
            found.add(word.rsplit("-", 1)[-1])
    return frozenset(found)


class Agents:
    """Reads who harmed the people of a statement."""

    def __init__(self) -> None:
        self._told: dict[int, list[Agent | None]] = {}
        """By the number of each sentence that was looked back at: who attacks in it first, if anybody does."""
        self._sentence: Sentence | None = None
        self._doers: dict[Clause, tuple[Agent | None, ...]] = {}

    def _attackers(self, clause: Clause) -> tuple[Agent | None, ...]:
        """Who does the attack that a clause tells; none where it tells none. Kept while one sentence is read."""
        if clause.sentence is not self._sentence:
            self._sentence = clause.sentence
            self._doers.clear()
        found = self._doers.get(clause)
        if found is None:
            found = self._doers[clause] = tuple(_doers(clause)) if _is_attack(clause) else ()
        return found

    def of(self, draft: Draft, *, now: bool = True) -> Agent | None:
        """The tokens that name who did it; None where nobody is named. *now*: the statement is one of the event reported."""
        if draft.negated:
            return None
        clause = draft.clause
        if clause is not None and clause.lemma in BURIES:
            return None  # "12 miners were buried by their families"
        if clause is not None and _has_agents(clause):
            found = self._of_phrases(clause)
            again = found is None and is_weapon(clause.sentence, clause.agents[0])
            return self._before(draft) if again and now else found
        return None if draft.harm in _BY_THEMSELVES else self._elsewhere(draft, now=now)

    def _elsewhere(self, draft: Draft, *, now: bool) -> Agent | None:
        """Who did it where its own clause names nobody: around it, where those who died were hit, or before it."""
        for agent in self._around(draft):
            return agent
        if draft.hurt:
            return self.of(draft.hurt[0], now=now)  # "collectors shot two drivers. Neither survived"
        return self._before(draft) if now else None

    def _of_phrases(self, clause: Clause) -> Agent | None:
        """Whom the agents of a clause name."""
        sentence = clause.sentence
        agents = _real_agents(clause)[:2]
        if len(agents) > 1 and sentence.word(agents[0].end + 1) == ":":
            del agents[0]  # "Niger: gunmen killed an imam"
        for phrase in agents:
            if phrase.form == PRONOUN:
                return taken_up(sentence, phrase)
            found = owner(sentence, phrase) or named(sentence, phrase)
            if found is not None:
                return found
            if phrase is not clause.agent:
                return attacker(sentence, phrase)
            if called(sentence, phrase):
                return sentence, phrase.first, phrase.end
        return None

    def _around(self, draft: Draft) -> Iterator[Agent | None]:
        """Who attacks in the same sentence: "in a raid by rebels", "when gunmen stormed the camp"; None for a fight of two."""
        sentence, clause = draft.sentence, draft.clause
        first, last = (clause.start, clause.last) if clause is not None else (draft.last, draft.last)
        for phrase in noun_phrases_near(sentence, last):
            if (
                _tells_attack(sentence, phrase, first, last)
                and not _is_told_by(phrase, clause)
                and (found := attacker(sentence, phrase)) is not None
            ):
                yield found
        for agent in self._told_beside(clause) if clause is not None else self._told_in_front(draft):
            if agent is None or not _overlap(draft, agent):
                yield agent

    def _before(self, draft: Draft) -> Agent | None:
        """Who attacks in the sentences before, in the same paragraph."""
        sentences = draft.sentence.document.sentences
        after = draft.sentence
        for index in range(draft.sentence.index - 1, max(-1, draft.sentence.index - 1 - _BACK), -1):
            before = sentences[index]
            if before.paragraph != after.paragraph or after.word(0) in ELSEWHERE:
                return None
            told = self._told.get(index)
            if told is None:
                told = self._told[index] = list(islice(self._told_in(before), 1))
            for agent in told:
                return agent if agent is not None and _hostile(draft, agent) else None
            after = before
        return None

    def _told_in(self, sentence: Sentence) -> Iterator[Agent | None]:
        """Who attacks in a sentence; None for a fight of two sides."""
        if _attacks().isdisjoint(sentence.vocabulary) and not sentence.actors:
            return
        for clause in clauses_near(sentence, 0):
            yield from self._attackers(clause)
        for phrase in noun_phrases_near(sentence, 0):
            if (
                phrase.head >= 0
                and sentence.words[phrase.head] in framing.FIRE
                and (found := attacker(sentence, phrase)) is not None
            ):
                yield found

    def _told_in_front(self, draft: Draft) -> Iterator[Agent | None]:
        """Who attacks in a clause before a toll: "two died after rebels hit a post, taking the toll to eight"."""
        for clause in clauses_near(draft.sentence, draft.first):
            if clause.last < draft.first:
                yield from self._attackers(clause)

    def _told_beside(self, outcome: Clause) -> Iterator[Agent | None]:
        """Who attacks in another clause of the sentence; None for a fight of two sides."""
        for other in clauses_near(outcome.sentence, outcome.at):
            if other is not outcome and (doers := self._attackers(other)) and _leads_to(other, outcome):
                yield from doers


def _real_agents(clause: Clause) -> list[NounPhrase]:
    """The agents of a clause; of "gunmen shot a clerk posted there and wounded his wife", the gunmen."""
    agents = clause.agents
    for other in clauses_near(clause.sentence, clause.at):
        harmed = other.patients.phrases if other.patients is not None and other.harm in _DONE else []
        if clause.shared and other.at < clause.at and agents[0] in harmed and other.agents:
            return list(other.agents)
    return list(agents)


def _leads_to(attack: Clause, outcome: Clause) -> bool:
    """Whether an attack told in the same sentence leads to an outcome: it comes first, or after "when" or "as"."""
    sentence = outcome.sentence
    if outcome.last < attack.at:
        return bool(attack.act or attack.means) and sentence.find(outcome.last + 1, attack.at, framing.ATTACK_LINKS) is not None
    if outcome.voice != NOMINAL:
        return True
    return sentence.find(attack.last + 1, outcome.at, framing.REASONS) is None  # "burned tyres after the murder of a boy"


def _has_agents(clause: Clause) -> bool:
    """Whether a clause itself tells who does the harm."""
    return bool(clause.agents) and not _loses(clause) and not _is_place(clause)


def _is_place(clause: Clause) -> bool:
    """Whether "by" only tells a place: "executed by the roadside"."""
    by = clause.agent
    return by is not None and by.head >= 0 and clause.sentence.words[by.head] in framing.BY_PLACES


def _loses(clause: Clause) -> bool:
    """Whether the subject of a clause only loses or buries people: "the brigade lost nine men", "he buried his brother"."""
    return isinstance(clause.predicate, Light) or clause.lemma in BURIES


def _is_attack(clause: Clause) -> bool:
    """Whether a clause tells an attack: by its act, by a harm that somebody does, or as what armed men do."""
    if clause.negated or clause.unreal or _is_old(clause):
        return False
    if clause.act:
        return _is_hard(clause)
    if clause.harm is not None:
        return clause.harm in _DONE and not _loses(clause)
    return bool(clause.agents) and (_armed_men_act(clause) or _force_is_used(clause))


def _is_hard(clause: Clause) -> bool:
    """Whether an act is done to people."""
    crowd = clause.act in framing.AGAINST_CROWDS and clause.object is not None
    return crowd or clause.act not in framing.MILD_ACTS


def _is_old(clause: Clause) -> bool:
    """Whether a clause only tells since when something is so: "since rebels took the town"."""
    subject = clause.subject
    return subject is not None and clause.sentence.word(subject.phrases[0].first - 1) in framing.SINCE


def _armed_men_act(clause: Clause) -> bool:
    """Whether armed men do what a plain verb says, such as that they stop a bus."""
    if clause.word in framing.REPORTS or clause.sentence.bits[clause.at] & (lx.SAY | lx.TELL | lx.BE):
        return False
    phrase = clause.agents[0]
    told = clause.agent is not None or clause.voice == ACTIVE
    return told and side_of((clause.sentence, phrase.first, max(phrase.head, phrase.first))) is VictimKind.COMBATANT


def _force_is_used(clause: Clause) -> bool:
    """Whether a force does something to people by a verb that is no attack: "police used live rounds"."""
    phrase = clause.agents[0]
    forceful = clause.word in framing.FORCEFUL and clause.voice == ACTIVE
    return forceful and side_of((clause.sentence, phrase.first, max(phrase.head, phrase.first))) is not None


def _doers(clause: Clause) -> Iterator[Agent | None]:
    """Who does what a clause tells; None where two sides fight each other."""
    if _is_fight(clause):
        yield None
    crowd = clause.subject if clause.act in framing.DONE_BY_SUBJECT else None
    for phrase in (crowd.phrases if crowd is not None else clause.agents)[:1]:
        found = named(clause.sentence, phrase)
        if found is not None and not _is_bystander(clause, phrase):
            yield found


def _is_bystander(clause: Clause, phrase: NounPhrase) -> bool:
    """Whether a phrase names rather one who is harmed: a civilian alone, or whoever another clause harms."""
    word = clause.sentence.words[phrase.head] if phrase.head >= 0 else ""
    known = noun(word)
    if phrase.form == SINGLE and known is not None and known.kind is VictimKind.CIVILIAN:
        return True
    near = clauses_near(clause.sentence, clause.at)
    return any(c.harm in _DONE and c.patients is not None and phrase in c.patients.phrases for c in near)


def _is_fight(clause: Clause) -> bool:
    """Whether two sides fight each other: "rebels clashed with soldiers", "they shot at one another"."""
    after = clause.sentence.words[clause.last + 1 : clause.last + 4]
    return clause.act == framing.FIGHT or any(pair in framing.EACH_OTHER for pair in pairwise(after))


def _tells_attack(sentence: Sentence, phrase: NounPhrase, first: int, last: int) -> bool:
    """Whether a phrase after a preposition tells of the attack that a statement is the outcome of."""
    if phrase.head < 0:
        return False
    word = sentence.word(phrase.first - 1)
    if not (sentence.bit(phrase.first - 1) & lx.PREPOSITION or word in framing.REPELS):
        return False
    head = sentence.words[phrase.head]
    attack = head in framing.FIRE or head in framing.HANDS
    if 0 <= phrase.first - last <= _REACH:
        by = word in framing.BY and sentence.word(phrase.first - 2) not in framing.ACCOUNTS  # "a tally by monitors"
        return by or attack
    return 0 < first - phrase.end <= _REACH and attack and word in framing.IN_ATTACK


def _is_told_by(phrase: NounPhrase, clause: Clause | None) -> bool:
    """Whether "by" before a phrase belongs to another verb: "the death of a tailor was confirmed by the Red Cross"."""
    return clause is not None and any(
        other is not clause and other.agent is phrase and not other.act and other.harm is None
        for other in clauses_near(clause.sentence, phrase.first, _REACH)
    )


def _overlap(draft: Draft, agent: Agent) -> bool:
    """Whether an agent stands within the victims of a statement."""
    sentence, first, last = agent
    return sentence is draft.sentence and first <= draft.last and draft.first <= last


def _hostile(draft: Draft, agent: Agent) -> bool:
    """Whether an agent told in a sentence before is on another side than the victims."""
    if draft.kind not in ARMED or side_of(agent) is not draft.kind:
        return True
    own = People(draft.sentence).actor(draft.phrase) if draft.phrase is not None else None
    actor = actor_of(agent)
    return own is not None and actor is not None and own.id != actor.id
