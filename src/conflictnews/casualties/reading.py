"""A sentence as the casualty rules read it: tokens, words of harm, and groups of people with their number."""

from __future__ import annotations

from collections.abc import Sequence

import regex
from attrs import field, frozen

from conflictnews.casualties.lexis import Person, Trigger, looks_like_people, person, triggers
from conflictnews.models import Actor, ActorKind, ActorMention, NumberKind, NumberMention, Quantity, VictimKind
from conflictnews.tables.victims import ANIMALS, WHOLE_GROUPS
from conflictnews.text import Text

_TOKEN = regex.compile(r"\w++(?:['.-]\w++)*+|[^\w\s]")

BE = frozenset("is are was were be been being am get got gets".split())
AUXILIARIES = BE | frozenset("has have had having do does did would will could may might can shall should must 're 've".split())
ADVERBS = frozenset(
    "also later then reportedly allegedly all both either seriously critically slightly lightly severely badly fatally "
    "still already subsequently again together each only apparently immediately instantly eventually "
    "initially previously earlier so far now not never brutally summarily themselves briefly again others-too".split()
)
PREPOSITIONS = frozenset(
    "of in on at by from to into for with without near inside outside under over across through during between among amid "
    "around along against off onto beside behind above below within upon via per including aboard throughout beyond "
    "about despite than as like until since".split()
)
_CONJUNCTIONS = frozenset(
    "and or but nor while when after before because although though if unless whether where that which who whom whose what how".split()
)
_PRONOUNS = frozenset(
    "he she they it we i you him them us who whom themselves himself herself itself there this that these those".split()
)
_TIMES = frozenset(
    "today yesterday tomorrow overnight monday tuesday wednesday thursday friday saturday sunday late early last next nearby "
    "alive again ago there here daily home away back down up out meanwhile however elsewhere together unharmed more further".split()
)
_VERBS = frozenset(
    "remain remains remained went go goes going came come comes stood stand stands lay lie lies took take takes made make "
    "makes held hold holds fell fall falls says say said told blew ran run runs left leave leaves saw sees began".split()
)
_DETERMINERS = frozenset("the a an this that these those his her its their our my your whose no any every each".split())
STOPS = _VERBS | _DETERMINERS | AUXILIARIES | ADVERBS | PREPOSITIONS | _CONJUNCTIONS | _PRONOUNS | _TIMES
_ONE = frozenset("a an another".split())
_DEFINITE = frozenset("the his her its their my our this that".split())
_SECURITY = frozenset("security army police military forces troops gendarmerie guard battalion brigade regiment".split())
_EXTRA = frozenset("more other others further additional new fellow of".split())
_OWNERS = frozenset("the its his her their our my these those them whom which us".split())
_NONE = frozenset("no none nobody neither zero".split())


_OF_AGE = 18
"""Below this many years a victim is a child (Convention on the Rights of the Child, article 1)."""


@frozen
class Token:
    """A word, a sign or a number of the sentence; `word` is in lower case."""

    start: int
    end: int
    word: str
    raw: str = field(repr=False)
    number: Quantity | None = None
    trigger: Trigger | None = None

    @property
    def is_word(self) -> bool:
        """Whether the token is a word and no sign."""
        return self.raw[0].isalnum()


@frozen
class Group:
    """People in the text, and how many: tokens first to last (both included).

    `quantity` is None where a lone article counts them ("a policeman": `count` is 1) or where nobody is meant (`count` 0).
    """

    first: int
    last: int
    quantity: Quantity | None
    count: int | None
    head: tuple[int, int] | None
    kind: VictimKind
    lemma: str | None
    actor: Actor | None = None
    negated: bool = False
    thing: bool = False

    @property
    def bare(self) -> bool:
        """Whether no noun says who they are."""
        return self.head is None


class Sentence:
    """The tokens and groups of one sentence."""

    def __init__(
        self,
        text: Text,
        start: int,
        end: int,
        numbers: Sequence[tuple[int, int, NumberMention]],
        actors: Sequence[tuple[int, int, ActorMention]],
    ) -> None:
        self.text, self.start, self.end = text, start, end
        self.tokens = _with_triggers(_tokens(text, start, end, numbers))
        self.words = [token.word for token in self.tokens]
        self.actors = self._actors_by_token(actors)
        self.groups = self._groups()

    def _groups(self) -> list[Group]:
        out: list[Group] = []
        at = 0
        while at < len(self.tokens):
            group = self._group(at)
            if group is not None:
                out.append(group)
                at = max(group.last, at)
            at += 1
        return out

    def _group(self, at: int) -> Group | None:
        token = self.tokens[at]
        if token.number is not None:
            return self._counted(at)
        if token.word in _NONE:
            return self._nobody(at)
        if token.word in WHOLE_GROUPS and self._word(at - 1) in _ONE:
            return Group(at, at, None, WHOLE_GROUPS[token.word], (at, at), VictimKind.CIVILIAN, token.word)
        if token.word in {"himself", "herself"} and self._trigger(at - 1) is not None:
            return Group(at, at, None, 1, None, VictimKind.UNKNOWN, None)
        if token.word in _ONE or token.word in _DEFINITE:
            return self._single(at)
        if token.raw[0].isupper() and self._capital(at + 1):
            return self._titled(at)
        return None

    def _word(self, at: int) -> str:
        return self.tokens[at].word if 0 <= at < len(self.tokens) else ""

    def _trigger(self, at: int) -> Trigger | None:
        return self.tokens[at].trigger if 0 <= at < len(self.tokens) else None

    def _capital(self, at: int) -> bool:
        return 0 <= at < len(self.tokens) and self.tokens[at].raw[0].isupper()

    def _uncounted(self, at: int) -> Group | None:
        """The group after "an unknown number of"."""
        found = self._noun(at + 4) if self._word(at + 3) == "of" else None
        if found is None and self._trigger(at + 3):
            return Group(at, at + 2, None, None, None, VictimKind.UNKNOWN, None)
        if found is None or found[2] is None:
            return None
        head, last, who, actor = found
        return Group(at, last, None, None, (at + 4, head), self._kind(who, actor), who.lemma, actor)

    def _counted(self, at: int) -> Group | None:
        quantity = self.tokens[at].number
        if quantity is None or quantity.kind is not NumberKind.CARDINAL:
            return None
        start = at + 1
        while self._word(start) in _EXTRA or (self._word(start - 1) == "of" and self._word(start) in _OWNERS):
            start += 1
        if (
            self._word(start - 1) in {"whom", "them", "which", "us"}
            and self._word(start) in {"were", "was"}
            and self._noun(start + 1)
        ):
            start += 1
        if start < len(self.tokens) and self.tokens[start].number is not None and self._word(start - 1) in _OWNERS | {"of"}:
            start += 1  # "two of the six engineers": those of the larger number
        if self._word(start - 1) in _OWNERS and (state := self._trigger(start)) is not None and state.form in {"", "past"}:
            return Group(at, start, quantity, None, None, VictimKind.UNKNOWN, None)  # "several of the injured"
        found = self._noun(start)
        if found is None:
            last = start - 1
            while last > at and self._word(last) not in {"others", "them", "whom", "which", "more"}:
                last -= 1
            if self._is_age(at):
                return None
            family = self._word(at - 1) == "of" and self._word(at - 2) in {"family", "household"}
            if family:
                return Group(at, at, quantity, None, (at - 2, at), VictimKind.CIVILIAN, "family")
            return Group(at, last, quantity, None, None, VictimKind.UNKNOWN, None)
        head, last, who, actor = found
        if who is None:
            return Group(at, last, quantity, None, None, VictimKind.UNKNOWN, None, thing=True)
        kind = self._mixed(last, self._kind(who, actor, last))
        return Group(at, last, quantity, None, (start, head), kind, who.lemma, actor)

    def _is_age(self, at: int) -> bool:
        """Whether a bare number is an age: "a girl of 9", "Jomar, 24, died", "aged 31"."""
        before = self._word(at - 1)
        if before == "aged" or (before == "," and self._word(at + 1) == "," and self._capital(at - 2)):
            return True
        who = person(self._word(at - 2)) if before == "of" else None
        return who is not None and who.singular and who.lemma not in {"family", "household", "crew"}

    def _mixed(self, last: int, kind: VictimKind) -> VictimKind:
        """The kind of a group, or mixed where another noun goes on: "15 soldiers and civilians", "six people, all officers"."""
        other = person(self._word(last + 2), self._word(last + 1))
        if self._word(last + 1) == "and" and other is not None and not other.singular and other.kind is not kind:
            return VictimKind.MIXED
        if self.words[last + 1 : last + 5] == [",", "all", "of", "them"]:
            found = self._noun(last + 5)
            return found[2].kind if found is not None and found[2] is not None else kind
        return kind

    def _of_whom(self, last: int) -> set[str]:
        """The words after "of" behind a noun: "members [of the security forces]"."""
        return set(self.words[last + 2 : last + 6]) if self._word(last + 1) == "of" else set()

    def _kind(self, who: Person, actor: Actor | None, last: int = -1) -> VictimKind:
        whose = self._of_whom(last) if last >= 0 and who.lemma in {"member", "man"} else set()
        if whose & _SECURITY:
            return VictimKind.SECURITY_FORCE
        if "family" in whose:
            return VictimKind.CIVILIAN
        if whose and actor is None:
            actor = self._actor(last + 1, min(last + 5, len(self.tokens) - 1))
        if who.kind is VictimKind.UNKNOWN and actor is not None and who.lemma in {"member", "man", "comrade", "person", ""}:
            if actor.kind is ActorKind.ARMED_GROUP:
                return VictimKind.COMBATANT
            if actor.kind is ActorKind.STATE_FORCE:
                return VictimKind.SECURITY_FORCE
        return who.kind

    def _noun(self, start: int) -> tuple[int, int, Person | None, Actor | None] | None:
        """The noun phrase from token *start*: its head, its end, whom it names (None: a thing) and the actor in it."""
        at = start
        while at < len(self.tokens) and at - start < 8 and self._in_phrase(at, start):
            at += 1
        if at == start:
            return None
        last = at - 1
        actor = self._actor(start, last)
        for head in range(last, start - 1, -1):
            who = person(self._word(head), self._word(head - 1) if head > start else "")
            if who is not None and (head == last or (self._capital(head) and who.singular and self._named(head, last))):
                return head, last, who, actor
            if who is not None and (not who.singular or self._word(head + 1).endswith(("ed", "s"))):
                return head, head, who, actor  # a plural seldom stands before another noun: what follows is the verb
            if who is not None:
                break
        if self._word(last) in ANIMALS:
            return last, last, None, actor
        if actor is not None and last in self.actors:
            return last, last, Person(self._kind(Person(VictimKind.UNKNOWN, False, ""), actor), False, self._word(last)), actor
        if looks_like_people(self._word(last), self._capital(last)):
            return last, last, Person(VictimKind.CIVILIAN, False, self._word(last)), actor
        return last, last, None, actor

    def _named(self, head: int, last: int) -> bool:
        """Whether a title is followed by a name: "Colonel Idris Barkai"."""
        return person(self._word(head)) is not None and all(self._capital(at) for at in range(head + 1, last + 1))

    def _in_phrase(self, at: int, start: int) -> bool:
        token = self.tokens[at]
        if token.number is not None or not token.is_word:
            return False
        if token.trigger is not None:
            return token.trigger.form not in {"ing", "base"} and token.trigger.way != "noun" and self._person_soon(at, 1)
        if token.word.endswith("ed") and token.raw[0].islower():
            return self._person_soon(at, 3)
        return token.word not in STOPS

    def _person_soon(self, at: int, reach: int) -> bool:
        """Whether a noun for people follows: "armed men", "internally displaced persons"."""
        for following in range(at + 1, at + 1 + reach):
            if self._word(following) in STOPS or (following < len(self.tokens) and not self.tokens[following].is_word):
                return False
            if person(self._word(following)) is not None:
                return True
        return False

    def _actors_by_token(self, actors: Sequence[tuple[int, int, ActorMention]]) -> dict[int, Actor]:
        """The actor that each token belongs to, where it does."""
        found: dict[int, Actor] = {}
        at = 0
        for index, token in enumerate(self.tokens):
            while at < len(actors) and actors[at][1] <= token.start:
                at += 1
            if at < len(actors) and actors[at][0] <= token.start:
                found[index] = actors[at][2].actor
        return found

    def _actor(self, first: int, last: int) -> Actor | None:
        return next((self.actors[at] for at in range(first, last + 1) if at in self.actors), None)

    def _nobody(self, at: int) -> Group | None:
        start = at + 1
        if self._word(at) == "no" and self._word(start) == "one":
            return Group(at, start, None, 0, None, VictimKind.UNKNOWN, None, negated=True)
        if self._word(at) == "nobody":
            return Group(at, at, None, 0, None, VictimKind.UNKNOWN, None, negated=True)
        while self._word(start) in _EXTRA | _OWNERS or (start < len(self.tokens) and self.tokens[start].number is not None):
            start += 1
        found = self._noun(start)
        if found is None or found[2] is None:
            return Group(at, at, None, 0, None, VictimKind.UNKNOWN, None, negated=True) if self._trigger(start) else None
        head, last, who, actor = found
        return Group(at, last, None, 0, (start, head), self._kind(who, actor), who.lemma, actor, negated=True)

    def _single(self, at: int) -> Group | None:
        if self._word(at + 1) in {"unknown", "undetermined", "unspecified", "undisclosed"} and self._word(at + 2) == "number":
            return self._uncounted(at)
        start = self._after_age(at + 1)
        if start > at + 1 and (self._word(start) in STOPS or self._trigger(start)) and self.tokens[at].word in _ONE:
            return Group(at, start - 1, None, 1, None, VictimKind.UNKNOWN, None)  # "a third was wounded"
        found = self._noun(start)
        if found is None:
            return None
        head, last, who, actor = found
        if (
            who is None
            or not who.singular
            or self._word(head) in WHOLE_GROUPS
            or who.lemma in {"family", "household", "crew", "staff", "police", "troop"}
        ):
            return None
        kind = VictimKind.CHILD if self._is_minor(at + 1) else self._kind(who, actor)
        return Group(at, last, None, 1, (start, head), kind, who.lemma, actor)

    def _is_minor(self, at: int) -> bool:
        """Whether a token is an age below eighteen years."""
        number = self.tokens[at].number if at < len(self.tokens) else None
        if number is None or number.kind not in {NumberKind.DURATION, NumberKind.MEASURE} or number.value is None:
            return False
        return number.unit in {"day", "week", "month"} or (number.unit == "year" and number.value < _OF_AGE)

    def _after_age(self, at: int) -> int:
        """The token after an ordinal or an age: "a [third] man", "a [12-year-old] girl"."""
        number = self.tokens[at].number if at < len(self.tokens) else None
        if number is not None and number.kind in {NumberKind.ORDINAL, NumberKind.DURATION, NumberKind.MEASURE}:
            at += 1
            while self._word(at) in {"-", "year", "month", "day", "old", "year-old"}:
                at += 1
        return at

    def _titled(self, at: int) -> Group | None:
        found = self._noun(at)
        if found is None or found[2] is None or not found[2].singular or found[1] == found[0]:
            return None
        head, last, who, actor = found
        return Group(at, last, None, 1, (at, last), self._kind(who, actor), who.lemma, actor)


def _tokens(text: Text, start: int, end: int, numbers: Sequence[tuple[int, int, NumberMention]]) -> list[Token]:
    folded = text.folded
    out: list[Token] = []
    done = start
    for a, b, mention in numbers:
        _plain(folded, done, a, out)
        out.append(Token(a, b, folded[a:b].lower(), folded[a:b], mention.quantity))
        done = b
    _plain(folded, done, end, out)
    return out


def _plain(folded: str, start: int, end: int, out: list[Token]) -> None:
    out += [Token(m.start(), m.end(), m[0].lower(), m[0]) for m in _TOKEN.finditer(folded, start, max(start, end))]


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
