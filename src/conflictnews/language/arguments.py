"""Arguments: the voice of a verb, its subject, its object, and what came of it."""

from __future__ import annotations

from conflictnews.language import lexicon as lx
from conflictnews.language import traits as tr
from conflictnews.language.chains import Chains
from conflictnews.language.clause import (
    ACTIVE,
    COUNTED,
    GERUND,
    NOMINAL,
    PART,
    PASSIVE,
    REDUCED,
    Chain,
    Clause,
    Group,
)
from conflictnews.language.frames import complements, lights, particles, places
from conflictnews.language.noun_phrase import BARE, NOBODY, PRONOUN, SINGLE, NounPhrase
from conflictnews.languages.en import clause_words as en
from conflictnews.languages.en.predicate_records import OBJECT, SUBJECT, HarmNoun, Light, Predicate
from conflictnews.models import Harm

_BY = 30
"""Maximum number of tokens between a passive and its "by"."""
_ASIDE = 8
"""Maximum number of tokens of an aside between an object and what came of the act."""
_OF_SUBJECT = frozenset(("lives", "owner"))
"""Light verbs whose noun may be the subject of their passive."""
_BY_SOMEBODY = frozenset((PASSIVE, REDUCED, NOMINAL, COUNTED))
_CARRIED_ON = frozenset((PASSIVE, REDUCED, ACTIVE))


class Arguments(Chains):
    """Finds who does what a verb says, and who undergoes it."""

    __slots__ = ()

    # Told again with their types, because methods here assign them.
    antecedent: NounPhrase | None
    chain: Chain | None
    kept: Chain | None
    last: NounPhrase | None

    def agent(self, phrase: NounPhrase) -> bool:
        """Take a phrase after "by" as the agent of the last clause without one."""
        for clause in reversed(self.out[-2:]):
            if clause.agent is None and clause.voice in _BY_SOMEBODY and phrase.first - clause.last <= _BY:
                clause.agent = phrase
                clause.end = phrase.end
                if self.chain is not None:
                    self.chain.end = max(self.chain.end, phrase.end)
                return True
        return False

    # -------------------------------------------------------------- voice

    def voice(self, clause: Clause, group: Group | None, end: int) -> str:
        """The voice of a verb, from its form, its auxiliaries and what follows it."""
        form = clause.form
        if form == "state":
            return PASSIVE if group is not None or self._linked(clause) else REDUCED
        if form == "ing":
            return ACTIVE if group is not None and group.be else GERUND
        if group is not None and group.be and form in {"past", "part"}:
            return PASSIVE
        frame = clause.predicate.frame if isinstance(clause.predicate, Predicate) else ""
        if group is not None or form in {"base", "third"} or frame == SUBJECT or clause.relative:
            return ACTIVE
        if self.object_at(end) is not None or self.shares_object(end) or self._aims(clause, end):
            return ACTIVE
        if form == "part" and (clause.predicate is not None or self.chain is None):
            return REDUCED
        if self.before is not None and self._continues(clause):
            return self.before.voice if self.before.voice in _CARRIED_ON else REDUCED
        return REDUCED if clause.harm is not None or frame == OBJECT or self._of_object(clause) else ACTIVE

    def _of_object(self, clause: Clause) -> bool:
        """Whether a past without an object stands right behind a verb's object: "shows 41 men pushed into a pit"."""
        chain = self.chain
        return chain is not None and chain.spent and chain.phrases[-1].end == clause.start - 1

    def _aims(self, clause: Clause, end: int) -> bool:
        """Whether a past is the verb of those before it by what follows: "soldiers shot into a crowd"."""
        return clause.word in en.AIMS and self.words[end] in en.AIMED and self.fresh()

    def _linked(self, clause: Clause) -> bool:
        """Whether a verb such as "remain" stands right before a clause."""
        return self.before is not None and self.before.last == clause.start - 1 and self.before.word in en.COPULAS

    def _continues(self, clause: Clause) -> bool:
        """Whether a verb goes on from the one before: "was whipped and later killed"."""
        if self.before is None or self.fresh():
            return False
        return self.words[self.before_adverbs(clause.start)] in en.CONTINUES

    def fresh(self) -> bool:
        """Whether the chain has no verb yet."""
        chain = self.chain
        return chain is not None and not chain.spent and not chain.closed

    # -------------------------------------------------------------- subject

    def find_subject(self, clause: Clause, group: Group | None) -> None:
        """Find the grammatical subject of a clause."""
        chain, before = self.chain, self.before
        found = self._subject_near(clause, group, chain)
        if found is not None:
            clause.subject = found
            return
        fresh = self.fresh()
        if clause.voice == GERUND and before is not None and not (fresh and self._ends_before(clause)):
            clause.subject, clause.shared = before.subject, True
        elif fresh:
            clause.subject = chain
            if self.kept is chain:
                self.kept = None
        elif self.kept is not None and not self._continues(clause):
            clause.subject, self.kept = self.kept, None
        elif before is not None:
            clause.subject, clause.shared = before.subject, True
            if clause.subject is None and before.voice in {NOMINAL, COUNTED}:
                clause.subject = before.object

    def _subject_near(self, clause: Clause, group: Group | None, chain: Chain | None) -> Chain | None:
        """The subject of a relative clause, of a part of those told, or of a participle right after its people."""
        last = self.last
        if clause.relative and self.antecedent is not None:
            whole = chain is not None and not chain.spent and (group is None or group.plural) and last in chain.phrases
            return chain if whole and chain is not None and chain.phrases[-1] is self.antecedent else Chain(self.antecedent)
        if chain is not None and self._is_part(chain, clause):
            return Chain(chain.phrases[-1])
        if clause.form == "state" and self._linked(clause) and self.before is not None:
            return self.before.subject  # "where two remain in a critical condition"
        if clause.voice != REDUCED:
            return None
        before = self.before
        if before is not None and before.voice == PASSIVE and before.last == clause.start - 1 and before.subject is not None:
            return before.subject  # "two men whom they had seized were found beheaded"
        counted = _last_of(last)
        aged = last is not None and last.head >= 0 and last.count == 1 and self.words[last.head] in en.AGED_NOUNS
        if counted is not None and counted.form == BARE and counted.end == clause.start - 1 and not aged:
            return Chain(counted)  # "reports of nine dead"
        near = last is not None and last.end == clause.start - 1
        if chain is None:
            return Chain(last) if last is not None and near else None
        fresh = self.fresh()
        if not fresh and self._continues(clause):
            return None
        if last is not None and near and not fresh and last not in chain.phrases:
            return Chain(last)
        return chain

    def _is_part(self, chain: Chain, clause: Clause) -> bool:
        """Whether only the part told last is the subject: "two were hit, one of them later died"."""
        last = chain.phrases[-1]
        if last is not self.last or not last.those or last.end != self.before_adverbs(clause.start):
            return False
        return (chain.joins[-1] == PART and last.number is not None) or last.count == 1

    def _ends_before(self, clause: Clause) -> bool:
        return self.last is not None and self.last.end == clause.start - 1

    # -------------------------------------------------------------- object

    def find_object(self, clause: Clause, at: int) -> int:
        """Read the object of an active verb, with what may stand after it; where the next thing begins."""
        if clause.voice not in {ACTIVE, GERUND} or clause.form == "state":
            self.waiting.clear()
            return at
        if self.shares_object(at):
            self.waiting.append(clause)
            return at
        inner = clause.form == "ing" and clause.subject is not None and self._ends_before(clause)
        phrase = self.object_at(at, inner=inner)
        if phrase is None and clause.predicate is None and self.words[at] in en.NO_PREPOSITIONS:
            phrase = self.object_at(at + 1, inner=inner)  # "laid down his gun"
        if phrase is None:
            if self.antecedent is not None and clause.opener in en.OBJECT_RELATIVES and not clause.relative:
                clause.object = Chain(self.antecedent)
                self.antecedent = None
            self.waiting.clear()
            return at
        if clause.predicate is None and (clause.word in en.CLAUSE_VERBS or self._says_clause(clause, phrase)):
            return at
        return self._takes(clause, phrase)

    def _says_clause(self, clause: Clause, phrase: NounPhrase) -> bool:
        """Whether what follows a verb of saying is a clause: "police confirmed two people died"."""
        return bool(self.bits[clause.at] & lx.SAYING) and self.finite_after(phrase.end + 1)

    def _takes(self, clause: Clause, phrase: NounPhrase) -> int:
        """Give a verb its object, and those before it that share it; where the next thing begins."""
        self.keep(phrase)
        chain = Chain(phrase)
        chain.spent = True
        clause.object = chain
        for other in self.waiting:
            other.object = chain
        self.waiting.clear()
        self._light(clause, phrase)
        noun = self.known[phrase.head].noun
        if noun is not None and not isinstance(clause.predicate, Light) and self.harm_noun(phrase, noun):
            self.last = phrase
            return phrase.end + 1
        if clause.object is not chain:  # "claimed the lives of a porter and a clerk"
            chain = clause.object
        self.chain, self.last = chain, phrase
        end = self.complement(clause, phrase.end + 1)
        chain.end = end - 1
        return end

    def lives(self, clause: Clause, phrase: NounPhrase) -> None:
        """Read "seven lives were lost", "their throats were slit"; "throats cut" alone only tells how somebody died."""
        if not self.traits[clause.at] & tr.LIGHT:
            return
        word = self.words[phrase.head]
        row = next((row for _, row in lights()[clause.word] if row.whose in _OF_SUBJECT and word in row.nouns.split()), None)
        if row is None:
            return
        if row.whose == "owner":
            owner = phrase.owner or phrase.of or (possessor(phrase) if self.bits[phrase.first] & lx.POSSESSIVE else None)
            clause.subject = Chain(owner) if owner is not None else None
        clause.predicate, clause.harm = row, row.harm

    def _light(self, clause: Clause, phrase: NounPhrase) -> None:
        """Read a verb that harms only with its noun: "claimed 14 lives"."""
        if not self.traits[clause.at] & tr.LIGHT:
            return
        noun = self.suffered(phrase)
        for form, row in lights()[clause.word]:
            if not row.nouns:
                if clause.predicate is None:
                    clause.predicate, clause.harm = row, row.harm
                return
            passive = form == "part" and clause.voice == PASSIVE
            if passive or row.whose == "lives" or noun not in row.nouns.split():
                continue
            whose = None
            if row.whose == "owner":
                whose = phrase.owner or possessor(phrase)
            elif row.whose == "number":
                whose = phrase.of
            if whose is not None:
                clause.object = Chain(whose)
                clause.object.spent = True
            clause.predicate, clause.harm = row, row.harm
            clause.negated = clause.negated or phrase.form == NOBODY
            return

    def suffered(self, phrase: NounPhrase) -> str:
        """The noun for what somebody suffers: "injury" of "various degrees of injury"."""
        inner = phrase.of if phrase.of is not None and self.words[phrase.head] in en.EXTENTS else None
        return self.words[inner.head if inner is not None and inner.head >= 0 else phrase.head]

    def complement(self, clause: Clause, at: int) -> int:
        """Read what came of an act: "to death", "dead", "hostage", or a particle; where the next thing begins."""
        words, traits = self.words, self.traits
        skip = at
        while self.bits[skip] & lx.ADVERB and not traits[skip] & tr.COMPLETES:
            skip += 1
        if traits[skip] & tr.COMPLETES:
            for row_words, verbs, never, row in complements().get(words[skip], ()):
                takes = clause.word not in never if verbs is None else clause.word in verbs
                if takes and tuple(words[skip : skip + len(row_words)]) == row_words:
                    clause.predicate, clause.harm = row, row.harm
                    return skip + len(row_words)
        for verbs, nouns, place in places().get(words[skip], ()):
            if clause.word in verbs and (end := self._ends_in(skip + 1, nouns)) is not None:
                clause.predicate, clause.harm = place, place.harm
                return end
        if not traits[clause.at] & tr.COMPLETED:
            return at
        if clause.word in en.LEAVES:
            skip = self._past_aside(skip)
            state = self.entry(skip)
            if state is not None and state.form == "state" and isinstance(state.record, Predicate):
                clause.predicate, clause.harm = state.record, state.record.harm
                return skip + len(state.words)
        for row_words, predicate in particles().get(clause.word, ()):
            if tuple(words[at : at + len(row_words)]) == row_words:
                clause.predicate, clause.harm = predicate, predicate.harm
                return at + len(row_words)
        return at

    def _ends_in(self, at: int, nouns: frozenset[str]) -> int | None:
        """The token behind a phrase whose head is one of some nouns: "to [a nearby clinic]", "in [the left hand]"."""
        place = self.read(at)
        if place is None or place.head < 0 or self.words[place.head] not in nouns:
            return None
        return place.head + 1

    def _past_aside(self, at: int) -> int:
        """The token behind an aside between commas: "left nine people, mostly women, dead"."""
        if self.words[at] != ",":
            return at
        closing = next((i for i in range(at + 1, min(at + _ASIDE, self.size)) if self.bits[i] & lx.SIGN), at)
        return closing + 1 if self.words[closing] == "," else at

    # -------------------------------------------------------------- nouns of harm

    def harm_noun(self, phrase: NounPhrase, noun: HarmNoun) -> bool:
        """Read a noun of harm: "the death of two miners", "her son's murder", "three deaths"."""
        people = (phrase.of or phrase.owner) if noun.of else None
        if people is None and noun.of and self.bits[phrase.first] & lx.POSSESSIVE and phrase.number is None:
            people = possessor(phrase)  # "their bodies", "her murder"
        if people is None and noun.harm is Harm.WOUNDED and self.words[phrase.end + 1] == "to":
            people = self.read(phrase.end + 1) or self.read(phrase.end + 2)  # "injuries to three residents"
        if people is None and not (noun.counted and self._counts(phrase)):
            return False
        clause = self.new_clause(phrase.first, phrase.head, phrase.head, "noun")
        clause.voice = COUNTED if people is None else NOMINAL
        clause.predicate, clause.harm = noun, noun.harm
        clause.end = phrase.end
        nobody = self.last is not None and self.last.form == NOBODY and self.words[phrase.first - 1] in {"or", "nor", "and"}
        clause.negated = (people is not None and phrase.form == NOBODY) or (nobody and phrase.number is None)
        self.chain = clause.object = Chain(people or phrase)
        self.chain.spent = True
        self.chain.inner = people is not None
        self.chain.end = phrase.end
        return True

    def _counts(self, phrase: NounPhrase) -> bool:
        """Whether the number of a noun of harm is that of the harmed: "three deaths", "no injuries"."""
        if phrase.number is not None or phrase.form == NOBODY or phrase.open:
            return True
        single = phrase.form == SINGLE and (phrase.first == 0 or self.words[phrase.first] == "one")
        return single or self._reported(phrase)

    def _reported(self, phrase: NounPhrase) -> bool:
        """Whether a plural noun of harm is said to be there: "deaths were reported"."""
        at = phrase.end + 1
        return self.plural(phrase.head) and bool(self.bits[at] & lx.AUXILIARY) and self.words[at + 1] in en.REPORTED

    def new_clause(self, start: int, at: int, last: int, form: str) -> Clause:
        """Add a clause."""
        clause = Clause(self.s, start, at, last, form)
        clause.opener = self.opener
        self.out.append(clause)
        return clause

    def keep(self, phrase: NounPhrase) -> None:
        """Note a phrase with those that it is made of: the owner before it, the phrase after "of"."""
        if phrase.owner is not None:
            self.keep(phrase.owner)
        self.found.append(phrase)
        if phrase.of is not None:
            self.keep(phrase.of)


def _last_of(phrase: NounPhrase | None) -> NounPhrase | None:
    """The last phrase after "of" inside a phrase; None if there is none."""
    while phrase is not None and phrase.of is not None and phrase.of.of is not None:
        phrase = phrase.of
    return phrase.of if phrase is not None else None


def possessor(phrase: NounPhrase) -> NounPhrase:
    """The pronoun that a possessive stands for: "slit their throats" harms "them"."""
    pronoun = NounPhrase(phrase.first)
    pronoun.form = PRONOUN
    return pronoun
