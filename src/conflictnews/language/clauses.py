"""Clauses: each predicate of a sentence with who does it and who undergoes it.

How another room uses it::

    document = Document(text, dates=dates, numbers=numbers, actors=actors)
    for sentence, words in document.worded():           # or any sentence of `document.sentences`
        for clause in clauses_in(sentence):             # read once for each sentence, in text order
            clause.predicate                            # a record of `languages.en.predicates`, None for any other verb
            clause.harm, clause.act                     # a Harm or None; "attack", "shell", "protest", ... or ""
            clause.agents, clause.patients              # noun phrases: who does it, who undergoes it (people or things)
            clause.negated, clause.unreal               # "not", "none"; "could", "to" with a base form, "if"
            clause.start, clause.end                    # the tokens from its verb group to its last word or object

The predicate tells the role, the noun phrase only who it is. One pass over the tokens; each looks a constant number ahead.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from functools import lru_cache
from itertools import accumulate

from conflictnews.language import lexicon as lx
from conflictnews.language.arguments import Arguments
from conflictnews.language.chains import BETWEEN, MOST
from conflictnews.language.clause import (
    ACTIVE,
    COUNTED,
    GERUND,
    JOIN,
    LIST,
    NOMINAL,
    NOT,
    PART,
    PASSIVE,
    REDUCED,
    WITH,
    Chain,
    Clause,
    Group,
)
from conflictnews.language.document import Sentence
from conflictnews.language.frames import Entry, alone, lights
from conflictnews.language.noun_phrase import NAME, NOBODY, PRONOUN, NounPhrase
from conflictnews.languages.en import clause_words as en
from conflictnews.languages.en.predicate_records import PLACE, Predicate
from conflictnews.models import Harm

_HELPS = lx.AUXILIARY | lx.NEGATION
_FELT = frozenset((Harm.KILLED, Harm.WOUNDED))
_OPENS = lx.SUBORDINATOR | lx.RELATIVE


class Clauses:
    """The clauses and noun phrases of a sentence, in text order."""

    __slots__ = ("_clause_starts", "_phrase_starts", "clauses", "phrases")

    def __init__(self, clauses: list[Clause], phrases: list[NounPhrase]) -> None:
        self.clauses: list[Clause] = clauses
        self.phrases: list[NounPhrase] = phrases
        # The furthest start so far, which never falls: what bisecting needs.
        self._clause_starts: list[int] = list(accumulate((clause.at for clause in clauses), max))
        self._phrase_starts: list[int] = list(accumulate((phrase.first for phrase in phrases), max))

    def clauses_near(self, at: int, reach: int) -> list[Clause]:
        """The clauses whose predicate stands at most so many tokens from a token."""
        starts = self._clause_starts
        return self.clauses[bisect_left(starts, at - reach) : bisect_right(starts, at + reach)]

    def phrases_near(self, at: int, reach: int) -> list[NounPhrase]:
        """The noun phrases that begin at most so many tokens from a token."""
        starts = self._phrase_starts
        return self.phrases[bisect_left(starts, at - reach) : bisect_right(starts, at + reach)]


def _read(sentence: Sentence) -> Clauses:
    """What a sentence says; read once, then kept on the sentence."""
    known = sentence.read
    if known is None:
        reader = _Reader(sentence)
        reader.pass_over()
        known = sentence.read = Clauses(reader.out, reader.found)
    return known


def clauses_in(sentence: Sentence) -> list[Clause]:
    """The clauses of a sentence, in order of their predicates."""
    return _read(sentence).clauses


def noun_phrases_in(sentence: Sentence) -> list[NounPhrase]:
    """The noun phrases of a sentence, in order."""
    return _read(sentence).phrases


def clauses_near(sentence: Sentence, at: int, reach: int = 60) -> list[Clause]:
    """The clauses whose predicate stands at most so many tokens from a token; constant work, however long the sentence."""
    return _read(sentence).clauses_near(at, reach)


def noun_phrases_near(sentence: Sentence, at: int, reach: int = 60) -> list[NounPhrase]:
    """The noun phrases that begin at most so many tokens from a token."""
    return _read(sentence).phrases_near(at, reach)


class _Reader(Arguments):
    """Passes over the tokens of a sentence once, and says what begins at each."""

    __slots__ = ()

    def pass_over(self) -> None:
        """Read every clause and noun phrase."""
        at = 0
        while at < self.size:
            after = self._at(at)
            at = after if after > at else at + 1

    def _at(self, at: int) -> int:
        """Read what begins at a token; where the next thing begins."""
        bits = self.bits[at]
        if bits & lx.SIGN:
            return self._sign(at, self.words[at])
        if self._before_wounds(at) and (wound := self.with_wounds(at)):
            return self._wounded(at, wound)
        entry = self.entry(at)
        if bits & _HELPS and not bits & lx.CONJUNCTION and (entry is None or len(entry.words) == 1) and self._helps(at, bits):
            return at + 1
        if entry is not None and self.stands_as_verb(at, entry):
            return self._verb(at, entry.form, len(entry.words), entry)
        if bits & _OPENS and self._opens(at, bits, self.words[at]):
            return at + 1
        if self.plain_verb(at):
            return self._verb(at, _form(self.words[at]), 1, None)
        if self.group is not None and self.group.be and self.words[at] in en.FLOATING and self.verb_at(at + 1):
            return at + 1
        phrase = self.read(at)
        if phrase is not None:
            return self._place(at, phrase)
        self._function(at, bits, self.words[at])
        return at + 1

    # -------------------------------------------------------------- small words

    def _sign(self, at: int, word: str) -> int:
        self.group = None
        if word == ";":
            self.chain = self.kept = self.before = self.last = None
            self.opener, self.relative = "", False
            self.brackets.clear()
        elif word in {"(", "["}:
            self.brackets.append(self.chain)
        elif word in {")", "]"} and self.brackets:
            outer = self.brackets.pop()
            if outer is not None:
                outer.end = max(outer.end, at)
                self.chain = outer
        elif word == ":":
            self.opener = ":"
        return at + 1

    def _helps(self, at: int, bits: int) -> bool:
        """Read an auxiliary; False where the word is rather a verb or a noun ("the will", "had a son", "neither diver")."""
        if bits & lx.NONE and self.group is None and not self.bits[at + 1] & _HELPS and self.read(at) is not None:
            return False
        word = self.words[at]
        if bits & lx.MODAL and at and self.capitals[at] and self.plain_capitals and word in en.MODAL_NAMES:
            return False
        if self.group is None:
            self.group = Group(at)
        self.group.add(bits, word in en.PLURAL_AUXILIARIES)
        return True

    def _opens(self, at: int, bits: int, word: str) -> bool:
        """Read a word that opens a clause."""
        if bits & lx.PREPOSITION:
            phrase = self.read(at + 1)
            if phrase is None or self.hedged(at) is not None or not self.finite_behind(phrase):
                return False
            self.chain, self.opened = None, at
            self.opener, self.relative = word, False
            return True
        if bits & lx.RELATIVE and self.words[at - 1] in en.AMONG:
            return True
        if bits & lx.RELATIVE and self._follows(at):
            following = at + 1
            while self.bits[following] & lx.ADVERB:
                following += 1
            verb = bool(self.bits[following] & _HELPS) or self.verb_at(following)
            if word != "that" or verb:
                self._opens_relative(word, verb=verb)
                return True
        self.chain, self.relative = None, False
        self.opener = word
        return True

    def _follows(self, at: int) -> bool:
        """Whether a token follows the last phrase, or a comma after it."""
        if self.last is None:
            return False
        return self.last.end == at - 1 or (self.words[at - 1] == "," and self.last.end == at - 2)

    def _opens_relative(self, word: str, *, verb: bool) -> None:
        """Open a relative clause; *verb*: its pronoun is the subject."""
        if self.kept is None:
            self.kept = self.chain
        self.antecedent = self.last
        self.relative = verb
        if not verb:
            self.chain = None
        self.opener = word

    def _function(self, at: int, bits: int, word: str) -> None:
        """Read a word that only holds others together."""
        if word == "to" and self.base_at(at + 1):
            if self.group is None:
                self.group = Group(at)
            self.group.to = True
            return
        if bits & lx.NUMBER:
            self.chain = self.before = None  # a share of those before: "a third of them fled"
        if not bits & lx.ADVERB:
            if bits & lx.PREPOSITION and self.group is not None and self.group.be and self.chain is not None:
                self._located(self.group, self.chain, at)
            self.group = None
        if bits & lx.CONJUNCTION and not bits & lx.NEGATION and not self.relative and word == "but":
            self.opener = ""
        if bits & (lx.DATE | lx.TIME) and self.chain is not None and at - self.chain.end <= 3:
            self.chain.end = at

    def _located(self, group: Group, chain: Chain, at: int) -> None:
        """Read "were among the dead", "was in the car": a clause without a verb of its own."""
        if chain.spent:
            return
        clause = self.new_clause(group.start, at, at, "past")
        clause.subject, clause.negated = chain, group.negated
        chain.closed = True
        chain.end = at

    # -------------------------------------------------------------- phrases

    def _place(self, at: int, phrase: NounPhrase) -> int:
        """Place a noun phrase: in a chain, after a preposition, or as a new chain; where the next thing begins."""
        group, self.group = self.group, None
        self.keep(phrase)
        noun = self.known[phrase.head].noun
        if noun is None and phrase.open and phrase.head >= 0 and not phrase.those:
            noun = en.COUNTED_STATES.get(self.words[phrase.head])
        if noun is not None and self.harm_noun(phrase, noun):
            self.last = phrase
            return max(phrase.end, phrase.first) + 1
        if (
            group is not None
            and ((group.have and not group.be) or self.bits[group.start] & lx.GET)
            and self._suffers(group, phrase)
        ):
            return phrase.end + 1
        before = self.words[at - 1]
        if before in en.WHOM and self.words[at - 2] == "of":
            phrase.those = True  # "five were hit, of whom two died"
        if phrase.form == PRONOUN and before in en.AMONG:
            return phrase.end + 1
        if group is not None and group.be and self.chain is not None and not self.chain.spent:
            self._copula(group, self.chain, phrase)
        elif not self._joined(at, phrase, before) and not self._inverted(phrase, group):
            self._stands(at, phrase, before)
        self.last = phrase
        return phrase.end + 1

    def _joined(self, at: int, phrase: NounPhrase, before: str) -> bool:
        """Whether a phrase has found its place beside those before it, or has none."""
        if before == "how" or self.excluded(at) or (before == "by" and self.agent(phrase)):
            return True
        if before == "with" and self._accompanies(phrase):
            return True
        if self.joins(phrase):
            before_it = self.before
            if before_it is not None and before_it.object is self.chain and self.chain is not None and self.chain.spent:
                self.chain.end = self.complement(before_it, phrase.end + 1) - 1  # "hacked a chief and his son to death"
            return True
        return self.additive(at, phrase)

    def _inverted(self, phrase: NounPhrase, group: Group | None) -> bool:
        """Take a phrase as the subject of the participle that opens the sentence: "Killed were a clerk and two guards"."""
        before = self.before
        if group is None or not group.be or before is None or before.subject is not None or before.voice != REDUCED:
            return False
        if before.last + 1 != group.start or phrase.first != self.past_adverbs(group.start + 1):
            return False
        self.chain = before.subject = Chain(phrase)
        self.chain.closed = True
        before.voice = PASSIVE
        return True

    def _accompanies(self, phrase: NounPhrase) -> bool:
        """Take those with whom somebody was harmed: "was shot in Homs with his guard"."""
        chain, clause = self.chain, self.before
        if chain is None or clause is None or clause.harm is None or clause.subject is not chain:
            return False
        if not (clause.voice == PASSIVE or clause.harms_subject) or phrase.first - chain.end != 2 or len(chain.phrases) >= MOST:
            return False
        if self._with_of_noun(phrase):
            return False
        chain.add(phrase, WITH)
        return True

    def _with_of_noun(self, phrase: NounPhrase) -> bool:
        """Whether "with" may belong to the noun before it: "died in a firefight with the army"."""
        last = self.last
        near = last is not None and last.end == phrase.first - 2 and last.form != NAME and last is not self.before_subject()
        return phrase.form == NAME or (near and not self.bits[phrase.first] & lx.POSSESSIVE)

    def before_subject(self) -> NounPhrase | None:
        """The last phrase of the subject of the clause before."""
        subject = self.before.subject if self.before is not None else None
        return subject.phrases[-1] if subject is not None else None

    def _stands(self, at: int, phrase: NounPhrase, before: str) -> None:
        """Take a phrase as a new chain, or as what a preposition adds to the last."""
        after_preposition = at and self.bits[at - 1] & lx.PREPOSITION and before not in en.NO_PREPOSITIONS
        if not after_preposition or at - 1 == self.opened:
            if not self._goes_on_names(phrase, before):
                self.chain = Chain(phrase)
        elif self.chain is not None and at - self.chain.end <= BETWEEN and not self._belongs_to_verb(self.chain):
            self.chain.end = phrase.end

    def _belongs_to_verb(self, chain: Chain) -> bool:
        """Whether a later verb, whose subject a chain is not, takes what follows: "shot a clerk and made off with his wife"."""
        before = self.before
        if before is None or before.voice != ACTIVE or before.subject is chain or not chain.spent:
            return False
        return before.at > chain.phrases[-1].end and before.object is None

    def _goes_on_names(self, phrase: NounPhrase, before: str) -> bool:
        """Whether a name goes on the names after a preposition: "a bus between Kumba and Buea", "in Homs, Syria"."""
        chain = self.chain
        if chain is None or before not in {"and", "or", ","} or phrase.form != NAME or not self.names_place(phrase, chain):
            return False
        if self.verb_of_its_own(phrase):
            return False
        chain.end = phrase.end
        return True

    def _suffers(self, group: Group, phrase: NounPhrase) -> bool:
        """Read "had a broken arm": a wound that the subject has."""
        chain, word = self.chain, self.suffered(phrase)
        if chain is None or chain.spent:
            return False
        row = next((row for _, row in lights().get("had", ()) if word in row.nouns.split()), None)
        if row is None:
            return False
        clause = self.new_clause(group.start, group.start, phrase.head, "past")
        clause.predicate, clause.harm, clause.negated = row, row.harm, group.negated or phrase.form == NOBODY
        partial = self.last is not None and self.last.those and self.last.end == group.start - 1
        clause.subject = Chain(self.last) if partial and self.last is not None else chain
        chain.closed = True
        chain.end = phrase.end
        return True

    def _copula(self, group: Group, chain: Chain, phrase: NounPhrase) -> None:
        """Read "was a teacher": a clause without a verb of its own."""
        clause = self.new_clause(group.start, group.start, group.start, "past")
        clause.object = Chain(phrase)
        chain.end = phrase.end
        if self.last is not None and self.last.those and len(chain.phrases) > 1:
            clause.subject = Chain(self.last)
            return
        clause.subject = chain
        clause.end = phrase.end
        clause.negated = group.negated
        chain.closed = True

    def _before_wounds(self, at: int) -> bool:
        """Whether people, or what they did, stand right before a token: "two others fled [with] bullet wounds"."""
        if self.last is not None and self.last.end == at - 1:
            return True
        if self.last is not None and self.last.end == at - 2 and self.words[at - 1] == "," and self.fresh():
            return self.chain is not None and self.last in self.chain.phrases  # "his passenger, with a concussion, refused"
        before = self.before
        if before is None or before.last != at - 1 or before.subject is None:
            return False
        return before.harm is not Harm.KILLED and before.harm is not Harm.WOUNDED  # "executed with a bullet to the head"

    def _there_with(self, at: int) -> Chain | None:
        """Who did what stands right before a wound, or came to a place: "two others fled", "were brought to a clinic"."""
        before, last = self.before, self.last
        if before is None or before.last == at - 1:
            return before.subject if before is not None else None
        if last is None or before.harm in _FELT or last.end != at - 1 or self.words[last.first - 1] not in en.WHERE:
            return None
        return self.chain if self.chain is not None and self.chain.spent else before.subject

    def _wounded(self, at: int, wound: int) -> int:
        """Read the people before "with gunshot wounds" as wounded; where the next thing begins."""
        clause = self.new_clause(at, at, wound, "state")
        clause.predicate, clause.harm, clause.voice = en.WITH_WOUNDS, en.WITH_WOUNDS.harm, REDUCED
        there = self._there_with(at)
        if there is not None:
            clause.subject = there
            self.group = None
            return wound + 1
        fresh = self.chain is not None and self.last in self.chain.phrases
        part = self.last is not None and self.last.those  # "eight survived, five of them with burns"
        clause.subject = self.chain if self.last is None or (fresh and not part) else Chain(self.last)
        if self.chain is not None:
            self.chain.end = wound
        self.group = None
        return wound + 1

    # -------------------------------------------------------------- verbs

    def _verb(self, at: int, form: str, length: int, entry: Entry | None) -> int:
        """Read a verb or an adjective with its arguments; where the next thing begins."""
        group, self.group = self.group, None
        last = at + length - 1
        if entry is not None and form == "state" and not self._stateable(at, group):
            return last + 1
        clause = self.new_clause(group.start if group else at, at, last, form)
        clause.relative, self.relative = self.relative, False
        if entry is not None:
            clause.predicate = entry.record
            clause.harm = entry.record.harm
        if group is not None:
            clause.negated = group.negated
            clause.unreal = group.modal or (group.to and not self._done(group.start))
        clause.unreal = clause.unreal or clause.opener in en.CONDITIONS
        end = self.complement(clause, last + 1)
        clause.voice = self.voice(clause, group, end)
        self.find_subject(clause, group)
        if entry is not None and isinstance(entry.record, Predicate) and entry.record.lemma.startswith("not "):
            _deny(clause)
        if clause.voice in {PASSIVE, REDUCED} and clause.subject is not None:
            self.lives(clause, clause.subject.phrases[-1])
        end = self.find_object(clause, end)
        if clause.object is None and clause.voice == ACTIVE and isinstance(clause.predicate, Predicate):
            clause.predicate = alone().get(clause.predicate.lemma, clause.predicate)
        clause.end = max(clause.end, end - 1)
        self._go_on(clause, end, alone=form == "ing" and group is None)
        return end

    def _go_on(self, clause: Clause, end: int, *, alone: bool) -> None:
        """Remember a clause for what comes after it."""
        chain = self.chain
        if chain is not None and (not chain.spent or chain is clause.subject):
            chain.closed = chain.closed or chain is clause.subject
            chain.end = max(chain.end, end - 1)
        self.before = clause
        if alone and clause.predicate is None and clause.subject is not None:
            self.kept = self.kept or clause.subject  # "a soldier guarding them were": the list goes on behind

    def _done(self, at: int) -> bool:
        """Whether "to" with a base form tells what was done: "managed to flee", "went on to kill"."""
        return self.words[at - 1] in en.DONE or self.words[at - 2] in en.DONE

    def _stateable(self, at: int, group: Group | None) -> bool:
        """Whether an adjective is said of the phrase before it."""
        if group is not None and group.be:
            return True
        linked = self.before is not None and self.before.last == at - 1 and self.words[at - 1] in en.COPULAS
        if linked or (self.last is not None and self.last.end == at - 1):
            return True
        if self.last is not None and self.last.end >= at - 2 and self.bits[at - 1] & lx.ADVERB:
            return True
        return at > 1 and self.words[at - 1] in {"and", "or"} and self.before is not None and self.before.last == at - 2


def _deny(clause: Clause) -> None:
    """Turn round a predicate that harms only where it is denied: "did not survive"."""
    nobody = clause.subject is not None and clause.subject.phrases[0].form == NOBODY
    if clause.negated or nobody:
        clause.negated = False
    else:
        clause.predicate, clause.harm = None, None


@lru_cache(1 << 14)
def _form(word: str) -> str:
    """The form of a verb that no record has."""
    if word.endswith("ing"):
        return "ing"
    if word.endswith("ed") or word in en.STRONG_PASTS:
        return "past"
    if word in en.STRONG_PARTICIPLES:
        return "part"
    return "third" if word.endswith("s") else "base"


__all__ = [
    "ACTIVE",
    "COUNTED",
    "GERUND",
    "JOIN",
    "LIST",
    "NOMINAL",
    "NOT",
    "PART",
    "PASSIVE",
    "PLACE",
    "REDUCED",
    "WITH",
    "Chain",
    "Clause",
    "Clauses",
    "clauses_in",
    "clauses_near",
    "noun_phrases_in",
    "noun_phrases_near",
]
