"""Records of clauses: a predicate with its arguments, and chains of noun phrases that share a role."""

from __future__ import annotations

from conflictnews.language.document import Sentence
from conflictnews.language.lexicon import BE, GET, HAVE, MODAL, NEGATION
from conflictnews.language.noun_phrase import NounPhrase
from conflictnews.languages.en.predicate_records import OBJECT, SUBJECT, Complement, HarmNoun, Light, Predicate
from conflictnews.models import Harm

ACTIVE, PASSIVE, REDUCED, GERUND, NOMINAL, COUNTED = "active", "passive", "reduced", "gerund", "nominal", "counted"
"""Voices. REDUCED: a participle right after its people; NOMINAL: "the death of two boys"; COUNTED: "three deaths"."""

JOIN, PART, NOT, LIST, WITH = "join", "part", "not", "list", "with"
"""How a phrase stands to the first of its chain: beside it, a part of it, what it is corrected from, what it is made up of,
in its company ("was shot with his guard")."""

FELT = frozenset((Harm.KILLED, Harm.WOUNDED))
"""Harms of the body."""


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

    def reach(self, at: int, most: int) -> None:
        """Let the chain end at a token, at most so many behind it."""
        if at - self.end <= most:
            self.end = at

    def add(self, phrase: NounPhrase, join: str) -> None:
        """Add a phrase."""
        self.phrases.append(phrase)
        self.joins.append(join)
        self.end = phrase.end


def chain_of(phrases: list[NounPhrase]) -> Chain:
    """A chain of phrases that stand beside each other."""
    chain = Chain(phrases[0])
    for phrase in phrases[1:]:
        chain.add(phrase, JOIN)
    return chain


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
        "word",
    )

    def __init__(self, sentence: Sentence, start: int, at: int, last: int, form: str) -> None:
        self.sentence: Sentence = sentence
        self.word: str = sentence.words[at]
        """The first word of the predicate."""
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
    def lemma(self) -> str:
        """The verb or adjective of a predicate as the table has it, with its particle; empty where the predicate is none."""
        return self.predicate.lemma if isinstance(self.predicate, Predicate) else ""

    @property
    def means(self) -> bool:
        """Whether a verb tells by what people are harmed, who may die of it: "shot", "hit"."""
        return isinstance(self.predicate, Predicate) and self.predicate.means

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


class Group:
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

    def add(self, bits: int, plural: bool) -> None:
        """Add an auxiliary."""
        self.be = self.be or bool(bits & (BE | GET))
        self.have = self.have or bool(bits & HAVE)
        self.modal = self.modal or bool(bits & MODAL)
        self.negated = self.negated or bool(bits & NEGATION)
        self.plural = self.plural or plural
