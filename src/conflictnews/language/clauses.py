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
from conflictnews.language.document import Sentence
from conflictnews.language.frames import Entry, complements, entries, harm_nouns, lights, particles
from conflictnews.language.phrases import BARE, NAME, NOBODY, PLURAL, PRONOUN, SINGLE, NounPhrase, Phrases
from conflictnews.languages.en import clause_words as en
from conflictnews.languages.en.predicates import OBJECT, PLACE, SUBJECT, Complement, HarmNoun, Light, Predicate
from conflictnews.models import Harm

ACTIVE, PASSIVE, REDUCED, GERUND, NOMINAL, COUNTED = "active", "passive", "reduced", "gerund", "nominal", "counted"
"""Voices. REDUCED: a participle right after its people; NOMINAL: "the death of two boys"; COUNTED: "three deaths"."""

JOIN, PART, NOT, LIST = "join", "part", "not", "list"
"""How a phrase stands to the first of its chain: beside it, a part of it, what it is corrected from, what it is made up of."""

_BETWEEN = 6
"""Maximum number of tokens between two phrases of a chain."""
_CHAIN = 14
"""Maximum number of phrases in a chain."""
_RELATIVE = 25
"""Maximum number of tokens of a relative clause inside a chain."""
_BY = 30
"""Maximum number of tokens between a passive and its "by"."""
_ADDITIVE = {last: [words for words in en.ADDITIVE if words[-1] == last] for *_, last in en.ADDITIVE}
_EXCLUDING = {last: [words for words in en.EXCLUDING if words[-1] == last] for *_, last in en.EXCLUDING}
"""Phrases before those who are added or left out, by their last word."""


class Chain:
    """Noun phrases that share one role, in text order, and how each is joined to those before it."""

    __slots__ = ("closed", "end", "inner", "joins", "phrases", "spent")

    def __init__(self, phrase: NounPhrase) -> None:
        self.phrases: list[NounPhrase] = [phrase]
        self.joins: list[str] = [JOIN]
        self.end: int = phrase.end
        self.spent: bool = False
        """Whether the phrases are a verb's object already."""
        self.inner: bool = False
        """Whether the phrases stand after "of", so that a verb after them is not theirs."""
        self.closed: bool = False
        """Whether the phrases are a verb's subject already, so that only parts may still be added."""


class Clause:
    """A predicate with its arguments; `start`, `at`, `end`: tokens of its verb group, its predicate and its last word."""

    __slots__ = (
        "agent",
        "at",
        "end",
        "form",
        "harm",
        "last",
        "negated",
        "object",
        "opener",
        "predicate",
        "relative",
        "sentence",
        "shared",
        "start",
        "subject",
        "unreal",
        "voice",
    )

    def __init__(self, sentence: Sentence, start: int, at: int, last: int, form: str) -> None:
        self.sentence: Sentence = sentence
        self.start: int = start
        self.at: int = at
        self.last: int = last
        self.end: int = last
        self.form: str = form
        self.predicate: Predicate | HarmNoun | Complement | Light | None = None
        self.harm: Harm | None = None
        self.voice: str = ACTIVE
        self.subject: Chain | None = None
        self.object: Chain | None = None
        self.agent: NounPhrase | None = None
        self.negated: bool = False
        self.unreal: bool = False
        self.relative: bool = False
        self.shared: bool = False
        self.opener: str = ""

    @property
    def act(self) -> str:
        """The act of a predicate that harms nobody by itself."""
        return self.predicate.act if isinstance(self.predicate, Predicate) else ""

    @property
    def word(self) -> str:
        """The first word of the predicate."""
        return self.sentence.words[self.at]

    @property
    def harms_subject(self) -> bool:
        """Whether the one who undergoes the predicate is its grammatical subject."""
        if self.voice in {PASSIVE, REDUCED}:
            return True
        if isinstance(self.predicate, Light):
            return self.predicate.whose == "subject"
        frame = self.predicate.frame if isinstance(self.predicate, (Predicate, Complement)) else OBJECT
        return frame == SUBJECT and self.voice in {ACTIVE, GERUND}

    @property
    def patients(self) -> Chain | None:
        """Who or what undergoes the predicate."""
        return self.subject if self.harms_subject else self.object

    @property
    def agents(self) -> list[NounPhrase]:
        """Who does it: the subject of an active verb, else the phrase after "by"."""
        if self.agent is not None:
            return [self.agent]
        if self.voice in {ACTIVE, GERUND} and not self.harms_subject and self.subject is not None:
            return self.subject.phrases
        return []


def clauses_in(sentence: Sentence) -> list[Clause]:
    """The clauses of a sentence, in order of their predicates; read once, then kept on the sentence."""
    known: list[Clause] | None = sentence.__dict__.get("clauses")
    if known is None:
        reader = _Reader(sentence)
        known = reader.read()
        sentence.__dict__["clauses"] = known
        sentence.__dict__["noun_phrases"] = reader.found
    return known


def noun_phrases_in(sentence: Sentence) -> list[NounPhrase]:
    """The noun phrases of a sentence, in order."""
    clauses_in(sentence)
    found: list[NounPhrase] = sentence.__dict__["noun_phrases"]
    return found


def clauses_near(sentence: Sentence, at: int, reach: int = 60) -> list[Clause]:
    """The clauses whose predicate stands at most so many tokens from a token; constant work, however long the sentence."""
    starts: list[int] | None = sentence.__dict__.get("clause_starts")
    found = clauses_in(sentence)
    if starts is None:
        starts = list(accumulate((clause.at for clause in found), max))
        sentence.__dict__["clause_starts"] = starts
    return found[bisect_left(starts, at - reach) : bisect_right(starts, at + reach)]


def noun_phrases_near(sentence: Sentence, at: int, reach: int = 60) -> list[NounPhrase]:
    """The noun phrases that begin at most so many tokens from a token."""
    starts: list[int] | None = sentence.__dict__.get("phrase_starts")
    found = noun_phrases_in(sentence)
    if starts is None:
        starts = list(accumulate((phrase.first for phrase in found), max))
        sentence.__dict__["phrase_starts"] = starts
    return found[bisect_left(starts, at - reach) : bisect_right(starts, at + reach)]


class _Group:
    """The auxiliaries before a verb."""

    __slots__ = ("be", "have", "modal", "negated", "plural", "start", "to")

    def __init__(self, start: int) -> None:
        self.start: int = start
        self.be: bool = False
        self.have: bool = False
        self.modal: bool = False
        self.to: bool = False
        self.negated: bool = False
        self.plural: bool = False


class _Reader:
    def __init__(self, sentence: Sentence) -> None:
        self.s: Sentence = sentence
        self.words: list[str] = sentence.words
        self.bits: list[int] = sentence.bits
        self.size: int = len(self.words)
        self.phrases: Phrases = Phrases(sentence)
        self.out: list[Clause] = []
        self.chain: Chain | None = None
        self.kept: Chain | None = None  # the chain before a relative clause or a bracket, for the verb after it
        self.brackets: list[Chain | None] = []
        self.last: NounPhrase | None = None
        self.found: list[NounPhrase] = []
        self.before: Clause | None = None
        self.group: _Group | None = None
        self.opener: str = ""
        self.relative: bool = False
        self.antecedent: NounPhrase | None = None
        self.opened: int = -1  # the token that opened the clause
        self.waiting: list[Clause] = []  # active verbs that share the next verb's object

    def read(self) -> list[Clause]:
        """Every clause."""
        at = 0
        while at < self.size:
            at = max(at + 1, self._at(at))
        return self.out

    def _at(self, at: int) -> int:
        """Read what begins at a token; where the next thing begins."""
        bits, word = self.bits[at], self.words[at]
        if bits & lx.SIGN:
            return self._sign(at, word)
        if word == "with" and self.last is not None and self.last.end == at - 1 and (wound := self._with_wounds(at)):
            return self._wounded(at, wound)
        entry = self._entry(at)
        helps = bits & (lx.AUXILIARY | lx.NEGATION) and not bits & lx.CONJUNCTION and (entry is None or len(entry.words) == 1)
        if helps and self._auxiliary(at, bits, word):
            return at + 1
        if entry is not None and self._is_verb(at, entry):
            return self._verb(at, entry.form, len(entry.words), entry)
        if bits & (lx.SUBORDINATOR | lx.RELATIVE) and self._opens(at, bits, word):
            return at + 1
        if self._is_plain_verb(at, bits, word):
            return self._verb(at, _form(word), 1, None)
        phrase = self.phrases.read(at)
        if phrase is not None:
            return self._phrase(at, phrase)
        self._function(at, bits, word)
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

    def _auxiliary(self, at: int, bits: int, word: str) -> bool:
        """Read an auxiliary; False where the word is rather a verb or a noun ("the will", "had a son")."""
        if bits & lx.MODAL and self.s.capital(at) and at and word in en.MODAL_NAMES:
            return False
        group = self.group or _Group(at)
        self.group = group
        group.be = group.be or bool(bits & (lx.BE | lx.GET))
        group.have = group.have or bool(bits & lx.HAVE)
        group.modal = group.modal or bool(bits & lx.MODAL)
        group.negated = group.negated or bool(bits & lx.NEGATION)
        group.plural = group.plural or word in en.PLURAL_AUXILIARIES
        return True

    def _opens(self, at: int, bits: int, word: str) -> bool:
        """Read a word that opens a clause."""
        if bits & lx.PREPOSITION:
            phrase = self.phrases.read(at + 1)
            if phrase is None or self.phrases.hedged(at) is not None or not self._finite_after(phrase.end + 1):
                return False
            self.chain, self.opened = None, at
            self.opener, self.relative = word, False
            return True
        following = at + 1
        while self.s.bit(following) & lx.ADVERB:
            following += 1
        verb = bool(self.s.bit(following) & (lx.AUXILIARY | lx.NEGATION)) or self._verb_at(following)
        joined = self.last is not None and (self.last.end == at - 1 or (self.words[at - 1] == "," and self.last.end == at - 2))
        if bits & lx.RELATIVE and self.s.word(at - 1) in en.AMONG:
            return True
        if bits & lx.RELATIVE and joined and (word != "that" or verb):
            if self.kept is None:
                self.kept = self.chain
            self.antecedent = self.last
            self.relative = verb
            if not verb:
                self.chain = None
            self.opener = word
            return True
        self.chain, self.relative = None, False
        self.opener = word
        return True

    def _function(self, at: int, bits: int, word: str) -> None:
        if word == "to" and self._entry_or_base(at + 1):
            self.group = self.group or _Group(at)
            self.group.to = True
            return
        if bits & lx.NUMBER:
            self.chain = self.before = None  # a share of those before: "a third of them fled"
        if not bits & lx.ADVERB:
            if bits & lx.PREPOSITION and self.group is not None and self.group.be and self.chain is not None:
                self._located(self.group, at)
            self.group = None
        if bits & lx.CONJUNCTION and not bits & lx.NEGATION and self.relative is False:
            self.opener = "" if word == "but" else self.opener
        if bits & (lx.DATE | lx.TIME) and self.chain is not None and at - self.chain.end <= 3:
            self.chain.end = at

    def _located(self, group: _Group, at: int) -> None:
        """Read "were among the dead", "was in the car": a clause without a verb of its own."""
        if self.chain is None or self.chain.spent:
            return
        clause = self._clause(group.start, at, at, "past")
        clause.subject, clause.negated = self.chain, group.negated
        self.chain.closed = True
        self.chain.end = at

    def _entry_or_base(self, at: int) -> bool:
        entry = self._entry(at)
        if entry is not None:
            return entry.form == "base"
        return not self.s.bit(at) & (lx.FUNCTION | lx.SIGN | lx.NUMBER | lx.DATE) and not self.s.capital(at)

    # -------------------------------------------------------------- phrases

    def _phrase(self, at: int, phrase: NounPhrase) -> int:
        """Place a noun phrase: in a chain, after a preposition, or as a new chain."""
        group, self.group = self.group, None
        self._keep(phrase)
        noun = harm_nouns().get(self.words[phrase.head]) if phrase.head >= 0 else None
        if noun is None and phrase.open and phrase.head >= 0 and not phrase.those:
            noun = en.COUNTED_STATES.get(self.words[phrase.head])
        if noun is not None and self._noun(phrase, noun):
            self.last = phrase
            return max(phrase.end, phrase.first) + 1
        before = self.words[at - 1] if at else ""
        if group is not None and group.have and not group.be and self._suffers(group, phrase):
            return phrase.end + 1
        if phrase.form == PRONOUN and before in en.AMONG:
            return phrase.end + 1
        if group is not None and group.be and self.chain is not None and not self.chain.spent:
            self._copula(group, phrase)
        elif (
            before == "how"
            or self._excluded(at)
            or (before == "by" and self._agent(phrase))
            or self._joins(phrase)
            or self._additive(at, phrase)
        ):
            pass
        elif at and self.bits[at - 1] & lx.PREPOSITION and at - 1 != self.opened and before not in en.NO_PREPOSITIONS:
            if self.chain is not None and at - self.chain.end <= _BETWEEN:
                self.chain.end = phrase.end
        else:
            self.chain = Chain(phrase)
        self.last = phrase
        return phrase.end + 1

    def _suffers(self, group: _Group, phrase: NounPhrase) -> bool:
        """Read "had a broken arm": a wound that the subject has."""
        chain = self.chain
        word = self.words[phrase.head] if phrase.head >= 0 else ""
        row = next((row for _, row in lights().get("had", ()) if word in row.nouns.split()), None)
        if row is None or chain is None or chain.spent:
            return False
        clause = self._clause(group.start, group.start, phrase.head, "past")
        clause.predicate, clause.harm, clause.negated = row, row.harm, group.negated or phrase.form == NOBODY
        partial = self.last is not None and self.last.those and self.last.end == group.start - 1
        clause.subject = Chain(self.last) if partial and self.last is not None else chain
        chain.closed = True
        chain.end = phrase.end
        return True

    def _keep(self, phrase: NounPhrase) -> None:
        """Note a phrase with those that it is made of: the owner before it, the phrase after "of"."""
        if phrase.owner is not None:
            self._keep(phrase.owner)
        self.found.append(phrase)
        if phrase.of is not None:
            self._keep(phrase.of)

    def _copula(self, group: _Group, phrase: NounPhrase) -> None:
        """Read "was a teacher": a clause without a verb of its own."""
        clause = self._clause(group.start, group.start, group.start, "past")
        if self.last is not None and self.last.those and self.chain is not None and len(self.chain.phrases) > 1:
            clause.subject, clause.object = Chain(self.last), Chain(phrase)
            self.chain.end = phrase.end
            return
        clause.subject, clause.object = self.chain, Chain(phrase)
        clause.end = phrase.end
        clause.negated = group.negated
        if self.chain is not None:
            self.chain.closed = True
            self.chain.end = phrase.end

    def _agent(self, phrase: NounPhrase) -> bool:
        """Take a phrase after "by" as the agent of the last clause without one."""
        for clause in reversed(self.out[-2:]):
            if (
                clause.agent is None
                and clause.voice in {PASSIVE, REDUCED, NOMINAL, COUNTED}
                and phrase.first - clause.last <= _BY
            ):
                clause.agent = phrase
                clause.end = phrase.end
                if self.chain is not None:
                    self.chain.end = max(self.chain.end, phrase.end)
                return True
        return False

    def _joins(self, phrase: NounPhrase) -> bool:
        """Add a phrase to the chain, if what stands between says so."""
        chain = self.chain
        if self.brackets and self.brackets[-1] is chain and chain is not None:
            between = self.words[phrase.first - 1 : phrase.first] if self.words[phrase.first - 1] != "(" else []
            listed = phrase.number is not None and (chain.closed or chain.spent) and not self._verb_of_its_own(phrase)
            join = PART if phrase.those or listed or lx.SUBSET & self.s.bit(phrase.first - 1) else None
            if join is None and self.words[phrase.first - 1] in {",", "and"} and chain.joins[-1] == PART:
                join = PART
            if join is None:
                self.chain = Chain(phrase)
                return True
        elif chain is None or phrase.first - chain.end - 1 > _BETWEEN or len(chain.phrases) >= _CHAIN:
            return self._joins_kept(phrase)
        else:
            between = self.words[chain.end + 1 : phrase.first]
            join = self._join(between, phrase, chain)
        loose = phrase.form == PLURAL and phrase.count == 1 and not self.s.headline and phrase.first == phrase.core
        if join is None or (join == JOIN and loose and not self.s.capital(phrase.head)):
            return self._joins_kept(phrase)
        listed = join == PART and self.words[phrase.first - 1] in {",", "and"} and not phrase.those
        if join != PART and (chain.spent or chain.closed) and not chain.inner and self._verb_of_its_own(phrase):
            return False
        if (join == JOIN or listed) and chain.end < phrase.first and self._speaks(phrase):
            return False
        chain.phrases.append(phrase)
        chain.joins.append(join)
        chain.end = phrase.end
        return True

    def _speaks(self, phrase: NounPhrase) -> bool:
        """Whether a phrase, alone or with another, is the subject of a verb of saying: "police and officials said"."""
        at = phrase.end + 1
        if self.s.word(at) == "and":
            other = self.phrases.read(at + 1)
            at = other.end + 1 if other is not None else at
        return bool(self.s.bit(at) & (lx.SAY | lx.TELL))

    def _joins_kept(self, phrase: NounPhrase) -> bool:
        """Add a phrase to the object before a relative clause: "shot a miller who had fled, his son and a groom"."""
        kept = self.kept
        if (
            kept is None
            or len(kept.phrases) >= _CHAIN
            or not (kept.spent or kept.closed)
            or phrase.first - kept.end > _RELATIVE
            or self.words[phrase.first - 1] not in {",", "and"}
        ):
            return False
        if phrase.form in {NAME, PLURAL} or self._verb_of_its_own(phrase):
            return False
        kept.phrases.append(phrase)
        kept.joins.append(LIST if kept.joins[-1] == LIST else JOIN)
        kept.end = phrase.end
        self.chain, self.kept = kept, None
        return True

    def _join(self, between: list[str], phrase: NounPhrase, chain: Chain) -> str | None:
        """How a phrase is joined to a chain, from the words between; None if it is not."""
        if between and between[-1] in en.QUALIFIERS and " ".join(between[:-1]) in en.JOINS:
            return PART
        while (
            between
            and (lx.classes(between[-1]) & lx.ADVERB or between[-1] in en.JOIN_HEDGES)
            and between[-1] not in en.JOINS
            and between[-1] != "not"
        ):
            between = between[:-1]
        words = [word for word in between if word not in {'"', "'"}]
        text = " ".join(words)
        if any(lx.classes(word) & lx.SUBSET for word in words) or text in en.PARTS:
            return PART
        pointed = bool(self.bits[phrase.end] & (lx.PRONOUN | lx.RELATIVE))
        if (
            phrase.those
            and (pointed or text == ",")
            and (not words or words[-1] in {",", "and", "-", "(", "with"})
            and self._refers(phrase)
        ):
            return PART
        if self._among_after(phrase) or (between and between[-1] in en.QUALIFIERS) or self.words[phrase.first] in en.QUALIFIERS:
            return PART
        if text in {", not", "not"}:
            return NOT
        if text in {":", "-", "--"}:
            return LIST if chain.phrases[0].number is not None else None
        if text not in en.JOINS:
            return None
        if chain.joins[-1] == LIST:
            return LIST
        if chain.closed:
            bare = phrase.form == BARE and not phrase.those
            if bare and self.s.bit(phrase.end + 1) & lx.ADVERB and self.s.word(phrase.end + 1).endswith("ly"):
                return PART if not self._verb_of_its_own(phrase) else None
            listed = bare and self.s.bit(phrase.end + 1) & lx.PREPOSITION
            return JOIN if listed or chain.joins[-1] == PART else None
        behind = self.bits[chain.phrases[-1].end + 1] & lx.PREPOSITION if chain.end > chain.phrases[-1].end else 0
        if behind and phrase.form == NAME and phrase.number is None:
            return None  # "in Homs and Hama"
        return PART if chain.joins[-1] == PART and self._part_goes_on(chain, text) else JOIN

    def _among_after(self, phrase: NounPhrase) -> bool:
        """Whether "among them" stands after a phrase: "12 people, a nun among them"."""
        for at in range(phrase.end + 1, min(phrase.end + 7, self.size - 1)):
            if self.words[at] == "among":
                return bool(self.bits[at + 1] & (lx.PRONOUN | lx.RELATIVE))
            if self.bits[at] & lx.SIGN or self.bits[at] & lx.AUXILIARY:
                return False
        return False

    def _refers(self, phrase: NounPhrase) -> bool:
        """Whether a phrase points at others with a pronoun: "two of them"."""
        return bool(self.bits[phrase.end] & (lx.PRONOUN | lx.RELATIVE)) or phrase.head >= 0

    def _part_goes_on(self, chain: Chain, text: str) -> bool:
        """Whether a list of parts goes on: not after a single part that a comma has closed before "and"."""
        parts = sum(join == PART for join in chain.joins)
        return not (text == ", and" and parts == 1)

    def _additive(self, at: int, phrase: NounPhrase) -> bool:
        """Take "in addition to the driver" as the head of a chain, or as one more member of it."""
        for words in _ADDITIVE.get(self.words[at - 1], ()) if at else ():
            if tuple(self.words[max(0, at - len(words)) : at]) == words:
                free = self.chain is not None and len(self.chain.phrases) < _CHAIN
                if free and self.chain is not None and not self._starts_clause(at - len(words)):
                    self.chain.phrases.append(phrase)
                    self.chain.joins.append(JOIN)
                    self.chain.end = phrase.end
                else:
                    self.chain = Chain(phrase)
                return True
        return False

    def _excluded(self, at: int) -> bool:
        """Whether a phrase is left out of the count: "not counting the bombers"."""
        rows = _EXCLUDING.get(self.words[at - 1], ()) if at else ()
        return any(tuple(self.words[max(0, at - len(words)) : at]) == words for words in rows)

    def _starts_clause(self, at: int) -> bool:
        return at <= 0 or self.words[at - 1] in {";", ":", "."}

    def _noun(self, phrase: NounPhrase, noun: HarmNoun) -> bool:
        """Read a noun of harm: "the death of two miners", "her son's murder", "three deaths"."""
        people = (phrase.of or phrase.owner) if noun.of else None
        if people is None and noun.of and self.bits[phrase.first] & lx.POSSESSIVE and phrase.number is None:
            people = _possessor(phrase)  # "their bodies", "her murder"
        if people is None and not (noun.counted and self._counts(phrase)):
            return False
        clause = self._clause(phrase.first, phrase.head, phrase.head, "noun")
        clause.voice = COUNTED if people is None else NOMINAL
        clause.predicate, clause.harm = noun, noun.harm
        clause.end = phrase.end
        after_nobody = (
            self.last is not None and self.last.form == NOBODY and self.words[phrase.first - 1] in {"or", "nor", "and"}
        )
        clause.negated = (people is not None and phrase.form == NOBODY) or (after_nobody and phrase.number is None)
        self.chain = clause.object = Chain(people or phrase)
        self.chain.spent = True
        self.chain.inner = people is not None
        self.chain.end = phrase.end
        return True

    def _counts(self, phrase: NounPhrase) -> bool:
        """Whether the number of a noun of harm is that of the harmed: "three deaths", "no injuries"."""
        single = phrase.form == SINGLE and (self.words[phrase.first] == "one" or phrase.first == self.phrases.start)
        return phrase.number is not None or phrase.form == NOBODY or single or phrase.open or self._reported(phrase)

    def _reported(self, phrase: NounPhrase) -> bool:
        """Whether a plural noun of harm is said to be there: "deaths were reported"."""
        at = phrase.end + 1
        return (
            lx.is_plural(self.words[phrase.head]) and bool(self.s.bit(at) & lx.AUXILIARY) and self.s.word(at + 1) in en.REPORTED
        )

    # -------------------------------------------------------------- verbs

    def _entry(self, at: int) -> Entry | None:
        """The longest predicate, nouns apart, that begins at a token."""
        if at >= self.size:
            return None
        found = entries().get(self.words[at])
        if not found:
            return None
        fitting = [
            e for e in found if e.form != "noun" and (len(e.words) == 1 or tuple(self.words[at : at + len(e.words)]) == e.words)
        ]
        if len(fitting) < 2:
            return fitting[0] if fitting else None
        group = self.group
        bare = group is not None and (group.modal or group.to) and not group.be and not group.have
        wanted = {"base"} if bare else {"past", "part"} if group is None or group.be or group.have else {"base", "past"}
        most = max(len(e.words) for e in fitting)
        longest = [e for e in fitting if len(e.words) == most]
        return next((e for e in longest if e.form in wanted), longest[0])

    def _verb_at(self, at: int) -> bool:
        entry = self._entry(at)
        return (entry is not None and entry.form != "state") or self._is_plain_verb(at, self.s.bit(at), self.s.word(at))

    def _is_verb(self, at: int, entry: Entry) -> bool:
        """Whether a predicate stands as a verb at a token, and not inside a noun phrase."""
        if entry.form == "state":
            return (
                not self.s.capital(at)
                or self.s.shouts
                or self.s.titled
                or not self.s.capital(at + 1)
                or len(self.words[at]) < 4
            )
        if entry.form in {"base", "third"} and self.group is None:
            return self._finite_base(at, entry)
        if entry.form in {"past", "part"} and self.group is None and self._modifies(at, entry):
            return False
        if entry.form == "ing" and self.group is None and at and self.words[at - 1] in en.ING_NOUN_AFTER:
            return self.phrases.read(at + len(entry.words)) is not None
        return True

    def _finite_base(self, at: int, entry: Entry) -> bool:
        """Whether a base or -s form is a verb in the present: "Gunmen kill two", "Blast kills two"."""
        if not at or self.last is None or self.last.end != at - 1:
            number = self.words[at - 1] == "," and self.before is not None and self.s.bit(at + len(entry.words)) & lx.NUMBER
            linked = self.words[at - 1] in en.VERB_LINKS and at and self.phrases.read(at + len(entry.words))
            return bool(number or linked)
        plural = lx.is_plural(self.words[at - 1])
        fits = plural if entry.form == "base" else True
        following = self.s.bit(at + len(entry.words))
        content = not following & (lx.FUNCTION | lx.SIGN) or following & (lx.NUMBER | lx.DETERMINER)
        intransitive = isinstance(entry.record, Predicate) and entry.record.frame == SUBJECT
        return bool(fits and (content or intransitive or following & (lx.CONJUNCTION | lx.ADVERB)))

    def _modifies(self, at: int, entry: Entry) -> bool:
        """Whether a participle begins a noun phrase: "wounded soldiers were evacuated"."""
        if at and not self.bits[at - 1] & (lx.SIGN | lx.PREPOSITION | lx.CONJUNCTION):
            return False
        after = at + len(entry.words)
        content = not self.s.bit(after) & (lx.FUNCTION | lx.SIGN | lx.NUMBER | lx.DATE)
        return content and lx.is_plural(self.s.word(after)) and not self._coordinated(at)

    def _coordinated(self, at: int) -> bool:
        return self.before is not None and self.words[at - 1] in {"and", ",", "then", "or"}

    def _is_plain_verb(self, at: int, bits: int, word: str) -> bool:
        """Whether a word that is no predicate is a verb."""
        if at >= self.size or bits & (lx.NUMBER | lx.DATE | lx.SIGN) or not word.isalpha():
            return False
        after_group = self.group is not None and not bits & (lx.FUNCTION | lx.OTHER)
        if at and self.s.capitals[at] and not self.s.shouts and not self.s.titled:
            return False
        if bits & (lx.VERB | lx.SAYING):
            finite = word.endswith(("ed", "ing")) or word in en.STRONG_PASTS or self.group is not None
            follows = self.last is not None and self.last.end >= at - 2
            return bool(
                finite or follows or (at and self.bits[at - 1] & (lx.PRONOUN | lx.RELATIVE | lx.ADVERB | lx.CONJUNCTION))
            )
        if bits & lx.FUNCTION:
            return False
        if word in en.STRONG_PASTS and word not in en.NOUN_PASTS:
            joined = at and self.bits[at - 1] & (lx.CONJUNCTION | lx.PRONOUN | lx.RELATIVE | lx.ADVERB)
            return bool(after_group or joined or (self.last is not None and self.last.end == at - 1))
        if word.endswith("ed") and len(word) > 4:
            content = not self.s.bit(at + 1) & (lx.FUNCTION | lx.SIGN | lx.NUMBER | lx.DATE)
            return (
                after_group
                or (self.last is not None and self.last.end == at - 1)
                or not (content and lx.is_plural(self.s.word(at + 1)))
            )
        if word.endswith("ing") and len(word) > 4:
            after_comma = self.words[at - 1] == "," and self.before is not None and self._object_at(at + 1) is not None
            return after_group or after_comma or (self.last is not None and self.last.end in {at - 1, at - 2})
        return (
            after_group
            and self.group is not None
            and (self.group.modal or self.group.to or (word in lights() and not self.group.be))
        )

    def _finite_after(self, at: int) -> bool:
        """Whether a finite verb stands at a token, adverbs apart."""
        while self.s.bit(at) & lx.ADVERB and not self.s.bit(at) & lx.AUXILIARY:
            at += 1
        if self.s.bit(at) & (lx.AUXILIARY | lx.VERB | lx.SAY):
            return True
        entry = self._entry(at)
        if entry is not None:
            return entry.form in {"past", "third", "base"}
        return self.s.word(at).endswith("ed") and len(self.s.word(at)) > 4

    def _verb_of_its_own(self, phrase: NounPhrase) -> bool:
        """Whether a phrase is rather the subject of what follows it."""
        at = phrase.end + 1
        while self.s.bit(at) & lx.ADVERB and not self.s.bit(at) & lx.AUXILIARY:
            at += 1
        if self.s.bit(at) & (lx.AUXILIARY | lx.SAY) or self._with_wounds(at) or self.s.word(at) == "without":
            return True
        entry = self._entry(at)
        return (
            entry is not None
            and entry.form in {"past", "part", "state", "third"}
            and (phrase.bare or self._subject_frame(entry))
        )

    @staticmethod
    def _subject_frame(entry: Entry) -> bool:
        return isinstance(entry.record, Predicate) and entry.record.frame == SUBJECT

    def _with_wounds(self, at: int) -> int | None:
        """Where a wound stands after "with": "40 others with gunshot wounds"."""
        if self.s.word(at) != "with":
            return None
        for i in range(at + 1, min(at + 5, self.size)):
            if self.words[i] in en.WOUNDS:
                return i
            if self.bits[i] & (lx.SIGN | lx.PREPOSITION | lx.DATE):
                return None
        return None

    def _wounded(self, at: int, wound: int) -> int:
        """Read the people before "with gunshot wounds" as wounded."""
        clause = self._clause(at, at, wound, "state")
        clause.predicate, clause.harm, clause.voice = en.WITH_WOUNDS, en.WITH_WOUNDS.harm, REDUCED
        fresh = self.chain is not None and self.last in self.chain.phrases
        clause.subject = self.chain if fresh or self.last is None else Chain(self.last)
        if self.chain is not None:
            self.chain.end = wound
        self.group = None
        return wound + 1

    def _clause(self, start: int, at: int, last: int, form: str) -> Clause:
        clause = Clause(self.s, start, at, last, form)
        clause.opener = self.opener
        self.out.append(clause)
        return clause

    def _verb(self, at: int, form: str, length: int, entry: Entry | None) -> int:
        """Read a verb or an adjective with its arguments."""
        group, self.group = self.group, None
        last = at + length - 1
        if entry is not None and form == "state" and not self._stateable(at, group):
            return last + 1
        clause = self._clause(group.start if group else at, at, last, form)
        clause.relative, self.relative = self.relative, False
        if entry is not None:
            clause.predicate = entry.record
            clause.harm = entry.record.harm
        if group is not None:
            clause.negated = group.negated
            clause.unreal = group.modal or (group.to and not self._done(group.start))
        clause.unreal = clause.unreal or clause.opener in en.CONDITIONS
        negative = entry is not None and isinstance(entry.record, Predicate) and entry.record.lemma.startswith("not ")
        end = self._complement(clause, last + 1)
        clause.voice = self._voice(clause, group, end)
        self._subject(clause, group)
        if negative:
            self._denied(clause)
        if clause.voice == PASSIVE and clause.subject is not None:
            self._lives(clause, clause.subject.phrases[0])
        end = self._object(clause, end)
        clause.end = max(clause.end, end - 1)
        if self.chain is not None and (not self.chain.spent or self.chain is clause.subject):
            self.chain.closed = self.chain.closed or self.chain is clause.subject
            self.chain.end = max(self.chain.end, end - 1)
        self.before = clause
        if clause.predicate is None and form == "ing" and group is None and clause.subject is not None:
            self.kept = self.kept or clause.subject  # "a soldier guarding them were": the list goes on behind
        return end

    def _denied(self, clause: Clause) -> None:
        """Turn round a predicate that harms only where it is denied: "did not survive"."""
        nobody = clause.subject is not None and clause.subject.phrases[0].form == NOBODY
        if clause.negated or nobody:
            clause.negated = False
        else:
            clause.predicate, clause.harm = None, None

    def _done(self, at: int) -> bool:
        """Whether "to" with a base form tells what was done: "managed to flee", "went on to kill"."""
        return any(word in en.DONE for word in self.words[max(0, at - 2) : at])

    def _stateable(self, at: int, group: _Group | None) -> bool:
        """Whether an adjective is said of the phrase before it."""
        if group is not None and group.be:
            return True
        near = self.last is not None and self.last.end >= at - 2
        if self.before is not None and self.before.last == at - 1 and self.words[at - 1] in en.COPULAS:
            return True
        return (
            near and (self.last is not None and (self.last.end == at - 1 or bool(self.bits[at - 1] & lx.ADVERB)))
        ) or self._and_state(at)

    def _and_state(self, at: int) -> bool:
        return at > 1 and self.words[at - 1] in {"and", "or"} and self.before is not None and self.before.last == at - 2

    def _voice(self, clause: Clause, group: _Group | None, end: int) -> str:
        form, subject_frame = clause.form, isinstance(clause.predicate, Predicate) and clause.predicate.frame == SUBJECT
        if form == "state":
            linked = self.before is not None and self.before.last == clause.start - 1 and self.before.word in en.COPULAS
            return PASSIVE if group is not None or linked else REDUCED
        if form == "ing":
            being = group is not None and group.be
            return ACTIVE if being else GERUND
        if group is not None and group.be and form in {"past", "part"}:
            return PASSIVE
        if group is not None or form in {"base", "third"} or subject_frame or clause.relative:
            return ACTIVE
        if self._object_at(end) is not None or self._shares_object(end):
            return ACTIVE
        if form == "part" and not (clause.predicate is None and self.chain is not None):
            return REDUCED
        if self._continues(clause) and self.before is not None:
            return self.before.voice if self.before.voice in {PASSIVE, REDUCED, ACTIVE} else REDUCED
        return (
            REDUCED
            if clause.harm is not None or (isinstance(clause.predicate, Predicate) and clause.predicate.frame == OBJECT)
            else ACTIVE
        )

    def _continues(self, clause: Clause) -> bool:
        """Whether a verb goes on from the one before: "was whipped and later killed"."""
        at = clause.start - 1
        while at >= 0 and self.bits[at] & lx.ADVERB:
            at -= 1
        fresh = self.chain is not None and not self.chain.spent and not self.chain.closed
        return at >= 0 and self.words[at] in en.CONTINUES and self.before is not None and not fresh

    def _object_at(self, at: int) -> NounPhrase | None:
        """The phrase that stands as an object at a token."""
        while self.s.bit(at) & lx.ADVERB and not self.s.bit(at) & (lx.DETERMINER | lx.PREPOSITION):
            at += 1
        if at < self.size and self.phrases.hedged(at) is not None:
            return self.phrases.read(at)
        if (
            at >= self.size
            or self.bits[at] & (lx.TIME | lx.DATE | lx.AUXILIARY)
            or (self._entry(at) is not None and not self._np_entry(at))
        ):
            return None
        if self.bits[at] & (lx.RELATIVE | lx.SUBORDINATOR) and not self.bits[at] & lx.DEFINITE:
            return None
        if self.bits[at] & lx.PREPOSITION and self.phrases.hedged(at) is None:
            return None
        if self.words[at] == '"':
            at += 1
        phrase = self.phrases.read(at)
        if phrase is not None and self.s.bit(phrase.end + 1) & lx.AUXILIARY and phrase.form != "pronoun":
            return None
        return phrase

    def _np_entry(self, at: int) -> bool:
        """Whether a predicate's form begins a noun phrase after a verb: "killed wounded soldiers"."""
        entry = self._entry(at)
        return entry is not None and entry.form in {"past", "part", "state"} and lx.is_plural(self.s.word(at + 1))

    def _shares_object(self, at: int) -> bool:
        """Whether the next verb takes the object of this one, too: "shot and killed a baker"."""
        if self.s.word(at) not in {"and", "or", ",", "then", "&"}:
            return False
        at += 1
        while self.s.bit(at) & (lx.ADVERB | lx.CONJUNCTION) or self.s.word(at) == "then":
            at += 1
        entry = self._entry(at)
        return entry is not None and entry.form not in {"ing", "state"} and self._object_at(at + len(entry.words)) is not None

    def _subject(self, clause: Clause, group: _Group | None) -> None:
        """Find the grammatical subject of a clause."""
        chain = self.chain
        if clause.relative and self.antecedent is not None:
            whole = chain is not None and not chain.spent and (group is None or group.plural) and self.last in chain.phrases
            clause.subject = (
                chain if whole and chain is not None and chain.phrases[-1] is self.antecedent else Chain(self.antecedent)
            )
            return
        if chain is not None and self._is_part(chain, clause):
            clause.subject = Chain(chain.phrases[-1])
            return
        counted = _last_of(self.last)
        if clause.voice == REDUCED and counted is not None and counted.form == BARE and counted.end == clause.start - 1:
            clause.subject = Chain(counted)  # "reports of nine dead"
            return
        fresh = chain is not None and not chain.spent and not chain.closed
        if clause.voice == REDUCED and chain is None and self.last is not None and self.last.end == clause.start - 1:
            clause.subject = Chain(self.last)
            return
        if clause.voice in {REDUCED} and chain is not None and (fresh or not self._continues(clause)):
            if self.last is not None and self.last not in chain.phrases and self.last.end == clause.start - 1 and not fresh:
                clause.subject = Chain(self.last)
            else:
                clause.subject = chain
            return
        if clause.voice == GERUND and self.before is not None and not (fresh and self._adjacent(clause)):
            clause.subject, clause.shared = self.before.subject, True
            return
        if fresh:
            clause.subject = chain
            if self.kept is chain:
                self.kept = None
            return
        if self.kept is not None and not self._continues(clause):
            clause.subject, self.kept = self.kept, None
            return
        if self.before is not None:
            clause.subject, clause.shared = self.before.subject, True
            if clause.subject is None and self.before.voice in {NOMINAL, COUNTED}:
                clause.subject = self.before.object

    def _is_part(self, chain: Chain, clause: Clause) -> bool:
        """Whether only the part told last is the subject: "two were hit, one of them later died"."""
        last = chain.phrases[-1]
        pointed = last is self.last and last.those and self._touches(clause)
        return pointed and ((chain.joins[-1] == PART and last.number is not None) or last.count == 1)

    def _touches(self, clause: Clause) -> bool:
        """Whether only adverbs stand between the last phrase and a clause, and no comma after a whole list."""
        at = clause.start - 1
        while at >= 0 and self.bits[at] & lx.ADVERB:
            at -= 1
        return self.last is not None and self.last.end == at

    def _adjacent(self, clause: Clause) -> bool:
        return self.last is not None and self.last.end == clause.start - 1

    def _object(self, clause: Clause, at: int) -> int:
        """Read the object of an active verb, with what may stand after it; where the next thing begins."""
        if clause.voice not in {ACTIVE, GERUND} or clause.form == "state":
            self.waiting.clear()
            return at
        if self._shares_object(at):
            self.waiting.append(clause)
            return at
        phrase = self._object_at(at)
        if phrase is None:
            if self.antecedent is not None and clause.opener in en.OBJECT_RELATIVES and not clause.relative:
                clause.object = Chain(self.antecedent)
                self.antecedent = None
            self.waiting.clear()
            return at
        if clause.predicate is None and clause.word in en.CLAUSE_VERBS:
            return at
        self._keep(phrase)
        noun = harm_nouns().get(self.words[phrase.head]) if phrase.head >= 0 else None
        chain = Chain(phrase)
        chain.spent = True
        clause.object = chain
        for other in self.waiting:
            other.object = chain
        self.waiting.clear()
        self._light(clause, phrase)
        if noun is not None and not isinstance(clause.predicate, Light) and self._noun(phrase, noun):
            self.last = phrase
            return phrase.end + 1
        self.chain, self.last = chain, phrase
        end = self._complement(clause, phrase.end + 1)
        chain.end = end - 1
        return end

    def _lives(self, clause: Clause, phrase: NounPhrase) -> None:
        """Read "seven lives were lost"."""
        word = self.words[phrase.head] if phrase.head >= 0 and phrase.first <= phrase.head < len(self.words) else ""
        for _, row in lights().get(clause.word, ()):
            if row.whose == "lives" and word in row.nouns.split():
                clause.predicate, clause.harm = row, row.harm

    def _light(self, clause: Clause, phrase: NounPhrase) -> None:
        """Read a verb that harms only with its noun: "claimed 14 lives"."""
        for form, row in lights().get(clause.word, ()):
            if not row.nouns:
                if clause.predicate is None:
                    clause.predicate, clause.harm = row, row.harm
                return
            if (
                phrase.head < 0
                or self.words[phrase.head] not in row.nouns.split()
                or (form == "part" and clause.voice == PASSIVE)
            ):
                continue
            if row.whose == "lives":
                continue
            if row.whose == "owner":
                clause.object = Chain(phrase.owner or _possessor(phrase))
                clause.object.spent = True
            if row.whose == "number" and phrase.of is not None:
                clause.object = Chain(phrase.of)
                clause.object.spent = True
            clause.predicate, clause.harm = row, row.harm
            clause.negated = clause.negated or phrase.form == NOBODY
            return

    def _complement(self, clause: Clause, at: int) -> int:
        """Read what came of an act: "to death", "dead", "hostage", or a particle; where the next thing begins."""
        skip = at
        while self.s.bit(skip) & lx.ADVERB and self.s.word(skip) not in complements():
            skip += 1
        for words, verbs, row in complements().get(self.s.word(skip), ()):
            if (verbs is None or clause.word in verbs) and tuple(self.words[skip : skip + len(words)]) == words:
                clause.predicate, clause.harm = row, row.harm
                return skip + len(words)
        if clause.word in en.LEAVES:
            state = self._entry(skip)
            if state is not None and state.form == "state" and isinstance(state.record, Predicate):
                clause.predicate, clause.harm = state.record, state.record.harm
                return skip + len(state.words)
        for words, predicate in particles().get(clause.word, ()):
            if tuple(self.words[at : at + len(words)]) == words:
                clause.predicate, clause.harm = predicate, predicate.harm
                return at + len(words)
        return at


def _last_of(phrase: NounPhrase | None) -> NounPhrase | None:
    """The last phrase after "of" inside a phrase; None if there is none."""
    while phrase is not None and phrase.of is not None and phrase.of.of is not None:
        phrase = phrase.of
    return phrase.of if phrase is not None else None


def _possessor(phrase: NounPhrase) -> NounPhrase:
    """The pronoun that a possessive stands for: "slit their throats" harms "them"."""
    pronoun = NounPhrase(phrase.first)
    pronoun.form = PRONOUN
    return pronoun


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
    "Chain",
    "Clause",
    "clauses_in",
    "clauses_near",
    "noun_phrases_in",
    "noun_phrases_near",
]
