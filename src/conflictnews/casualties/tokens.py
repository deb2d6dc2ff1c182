"""A sentence as the casualty rules read it: words, signs, numbers and phrases of harm."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import regex

from conflictnews.casualties.lexis import Trigger, triggers
from conflictnews.models import Actor, ActorMention, NumberMention, Quantity
from conflictnews.text import Text

_TOKEN = regex.compile(r"\w++(?:['.-]\w++)*+|[^\w\s]")

BE = frozenset("is are was were be been being am get got gets".split())
AUXILIARIES = BE | frozenset("has have had having do does did would will could may might can shall should must 're 've".split())
ADVERBS = frozenset(
    "also later then reportedly allegedly all both either seriously critically slightly lightly severely badly fatally still "
    "already subsequently again together each only apparently immediately instantly eventually initially previously earlier "
    "so far now not never brutally summarily themselves briefly".split()
)
PREPOSITIONS = frozenset(
    "of in on at by from to into for with without near inside outside under over across through during between among amid "
    "around along against off onto beside behind above below within upon via per including aboard throughout beyond about "
    "despite than as like until since".split()
)
_CONJUNCTIONS = frozenset(
    "and or but nor while when after before because although though if unless whether where that which who whom whose what "
    "how".split()
)
_PRONOUNS = frozenset(
    "he she they it we i you him them us who whom themselves himself herself itself there this that these those".split()
)
_TIMES = frozenset(
    "today yesterday tomorrow overnight monday tuesday wednesday thursday friday saturday sunday late early last next nearby "
    "alive again ago there here daily home away back down up out meanwhile however elsewhere together unharmed more "
    "further".split()
)
_VERBS = frozenset(
    "remain remains remained went go goes going came come comes stood stand stands lay lie lies took take takes made make "
    "makes held hold holds fell fall falls says say said told blew ran run runs left leave leaves saw sees began".split()
)
_DETERMINERS = frozenset("the a an this that these those his her its their our my your whose no any every each".split())
STOPS = _VERBS | _DETERMINERS | AUXILIARIES | ADVERBS | PREPOSITIONS | _CONJUNCTIONS | _PRONOUNS | _TIMES
"""Words that are no part of a noun phrase."""


class Token(NamedTuple):
    """A word, a sign or a number of a sentence; `word` is in lower case. A tuple, since every word becomes one."""

    start: int
    end: int
    word: str
    raw: str
    number: Quantity | None = None
    trigger: Trigger | None = None

    @property
    def is_word(self) -> bool:
        """Whether the token is a word and no sign."""
        return self.raw[0].isalnum()


class Sentence:
    """The tokens of one sentence, and the actor that each belongs to, where it does; `shouts` if it is all in capitals."""

    def __init__(
        self,
        text: Text,
        start: int,
        end: int,
        numbers: Sequence[tuple[int, int, NumberMention]] = (),
        actors: Sequence[tuple[int, int, ActorMention]] = (),
    ) -> None:
        self.text: Text = text
        self.start: int = start
        self.end: int = end
        self.tokens: list[Token] = _with_triggers(_tokens(text.folded, start, end, numbers))
        self.words: list[str] = [token.word for token in self.tokens]
        self.actors: dict[int, Actor] = _actors_by_token(self.tokens, actors)
        self.shouts: bool = not any(character.islower() for character in text.folded[start:end])

    def word(self, at: int) -> str:
        """The word at a token, empty outside the sentence."""
        return self.words[at] if 0 <= at < len(self.words) else ""

    def trigger(self, at: int) -> Trigger | None:
        """The word of harm at a token."""
        return self.tokens[at].trigger if 0 <= at < len(self.tokens) else None

    def number(self, at: int) -> Quantity | None:
        """The number at a token."""
        return self.tokens[at].number if 0 <= at < len(self.tokens) else None

    def capital(self, at: int) -> bool:
        """Whether the word at a token has a capital."""
        return 0 <= at < len(self.tokens) and self.tokens[at].raw[0].isupper()

    def actor(self, first: int, last: int) -> Actor | None:
        """The first actor among the tokens first to last."""
        return next((self.actors[at] for at in range(first, last + 1) if at in self.actors), None)


def _tokens(folded: str, start: int, end: int, numbers: Sequence[tuple[int, int, NumberMention]]) -> list[Token]:
    out: list[Token] = []
    done = start
    for a, b, mention in numbers:
        out += _words(folded, done, a)
        out.append(Token(a, b, folded[a:b].lower(), folded[a:b], mention.quantity))
        done = b
    return out + _words(folded, done, end)


def _words(folded: str, start: int, end: int) -> list[Token]:
    return [Token(*m.span(), (raw := m[0]).lower(), raw) for m in _TOKEN.finditer(folded, start, max(start, end))]


def _with_triggers(tokens: list[Token]) -> list[Token]:
    """The tokens, those of a phrase of harm joined to one."""
    phrases = triggers()
    out: list[Token] = []
    at = 0
    while at < len(tokens):
        token = tokens[at]
        for words, trigger in phrases.get(token.word, ()):
            if tuple(t.word for t in tokens[at : at + len(words)]) == words:
                last = tokens[at + len(words) - 1]
                out.append(Token(token.start, last.end, " ".join(words), token.raw, None, trigger))
                at += len(words)
                break
        else:
            out.append(token)
            at += 1
    return out


def _actors_by_token(tokens: Sequence[Token], actors: Sequence[tuple[int, int, ActorMention]]) -> dict[int, Actor]:
    found: dict[int, Actor] = {}
    at = 0
    for index, token in enumerate(tokens):
        while at < len(actors) and actors[at][1] <= token.start:
            at += 1
        if at < len(actors) and actors[at][0] <= token.start:
            found[index] = actors[at][2].actor
    return found
