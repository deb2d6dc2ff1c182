"""Who is harmed: each word of harm and the groups of people that it takes, by the grammar of its clause."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import regex
from attrs import frozen

from conflictnews.casualties.chains import Chains, Member
from conflictnews.casualties.groups import Group, groups_in
from conflictnews.casualties.lexis import Trigger, person
from conflictnews.casualties.tokens import STOPS, Sentence, Token
from conflictnews.models import Harm, VictimKind
from conflictnews.tables.given_names import GIVEN_NAMES

_LISTS = frozenset("including includes included".split())
_FIGURE_BEFORE = frozenset(
    ("to", "at", "as", "reached", "past", "topped", "exceeded", "hit", "is", "was", "stood", "surpassed", "passed", "now", ":")
) | frozenset("of reaches stands hits tops exceeds".split())
OF_THOSE = "part of those"
"""The rule of statements about a part of those harmed: "three of the dead", "two nurses were among the dead"."""
_NAME = regex.compile(r"\p{Lu}\p{Ll}++(?:[-']\p{L}++)*+|\p{Lu}\.?|(?:al|el|bin|ibn|ould|de|von)(?:-\p{Lu}\p{Ll}++)?+")
_TAKES_PLACES = frozenset("captured recaptured seized burned burnt evacuated expelled".split())
"""Participles that are said of towns as well: "Deir Hafer was captured"."""
_NAME_WORDS = (2, 5)
"""How many words a personal name has, at least and at most."""
_FIGURE_REACH = 25
"""How many tokens after "toll" its figure stands at most."""
_NUMBER_REACH = 7
"""How many tokens stand between "number of" and the word of harm at most."""


@frozen
class Link:
    """A word of harm, a group that it takes, and how: the token of the word, and the group that this one is a part of."""

    trigger: int
    group: Group
    harm: Harm
    rule: str
    part_of: Group | None = None
    superseded: bool = False


class Clauses:
    """The links of one sentence."""

    def __init__(self, sentence: Sentence) -> None:
        self.sentence: Sentence = sentence
        self.tokens: list[Token] = sentence.tokens
        self.chains: Chains = Chains(sentence, groups_in(sentence))

    def links(self) -> list[Link]:
        """Every link, in the order of the words of harm; no group is linked to one harm twice."""
        out: dict[tuple[int, Harm], Link] = {}
        for at, token in enumerate(self.tokens):
            if token.trigger is not None:
                for link in self._of(at, token.trigger):
                    out.setdefault((link.group.first, link.harm), link)
        return list(out.values())

    def _of(self, at: int, trigger: Trigger) -> Iterator[Link]:
        chains = self.chains
        around = chains.inside.get(at)
        if around is not None:
            if trigger.harm in {Harm.WOUNDED, Harm.MISSING, Harm.KILLED} and trigger.way != "noun":
                of_those = around.bare and around.last == at  # "three of the wounded", not "one wounded soldier"
                yield Link(at, around, trigger.harm, OF_THOSE if of_those else "attribute")
        elif (of := self._number_of(at)) is not None:
            yield from self._counted_by(at, of, trigger)
        elif trigger.toll and chains.word(at + 1) in _LISTS:
            yield from self._linked(at, trigger.harm, chains.following(at + 2), "list of those harmed")
        elif trigger.nominal and chains.word(at + 1) == "of" and (members := chains.following(at + 2, any_verb=True)):
            yield from self._linked(at, trigger.harm, members, "noun of")
        elif trigger.nominal and chains.word(at + 1) == "of" and (name := self._name(at + 2, 1)):
            yield Link(at, name, trigger.harm, "noun of")
        elif trigger.toll and (figure := list(self._figure(at, trigger))):
            yield from figure
        else:
            yield from self._plain(at, trigger)

    def _plain(self, at: int, trigger: Trigger) -> Iterator[Link]:
        chains, harm = self.chains, trigger.harm
        if trigger.counted and (members := chains.adjacent(at)):
            yield from self._linked(at, harm, members, "counted noun")
        elif trigger.way == "transitive":
            yield from self._transitive(at, trigger)
        elif trigger.way == "active":
            lost = [m for m in chains.subjects(at) if m.group.lemma == "life"] if chains.passive(at) else []
            yield from self._linked(at, harm, lost or chains.following(at + 1), "active")
        elif trigger.way == "passive":
            yield from self._linked(at, harm, chains.subjects(at) if chains.passive(at) else (), "passive")
        elif trigger.way == "predicate":
            after = at + 1 + (chains.word(at + 1) == ":")
            rule = OF_THOSE if chains.word(at).startswith("among") else "predicate"
            yield from self._linked(at, harm, chains.subjects(at) or chains.following(after), rule)
        elif trigger.way == "state":
            members = chains.adjacent(at) or (chains.subjects(at) if chains.copula(at) else [])
            yield from self._linked(at, self._with_next(at, harm), members, "state")
        elif trigger.way == "intransitive" and (trigger.form != "ing" or chains.passive(at)):
            members = chains.subjects(at)
            if harm is Harm.DISPLACED:  # attackers who flee are not displaced
                members = [m for m in members if m.group.kind is not VictimKind.COMBATANT]
            yield from self._linked(at, harm, members, "intransitive verb")

    def _transitive(self, at: int, trigger: Trigger) -> Iterator[Link]:
        chains = self.chains
        if self._first_of_two(at, trigger):
            return
        harm = self._undivided(at, trigger)
        if trigger.form == "past" and chains.passive(at):
            members = chains.subjects(at)
            name = None if members or chains.word(at) in _TAKES_PLACES else self._named_subject(at)
            yield from (
                [Link(at, name, harm, "passive")] if name else self._linked(at, self._with_next(at, harm), members, "passive")
            )
        elif objects := chains.following(at + 1):
            yield from self._linked(at, harm, objects, "active")
        elif trigger.form == "past":
            yield from self._linked(at, self._with_next(at, harm), chains.adjacent(at), "reduced passive")

    def _first_of_two(self, at: int, trigger: Trigger) -> bool:
        """Whether the next verb takes the object of this one, too: "shot and killed a man", "killed or wounded eight"."""
        if self.chains.word(at + 1) not in {"and", "or"}:
            return False
        other = self.chains.trigger(at + 2)
        same = other is not None and other.way == "transitive" and other.form == trigger.form
        return same and bool(self.chains.following(at + 3))

    def _undivided(self, at: int, trigger: Trigger) -> Harm:
        """The harm of a verb, which two verbs with one object do not divide: "killed or wounded eight"."""
        other = self.chains.trigger(at - 2) if self.chains.word(at - 1) in {"and", "or"} else None
        if other is None or other.form != trigger.form or self.chains.word(at - 2) in {"shot", "stabbed", "burned"}:
            return trigger.harm
        both = {trigger.harm, other.harm} == {Harm.KILLED, Harm.WOUNDED}
        return Harm.CASUALTIES if both else trigger.harm

    def _with_next(self, at: int, harm: Harm) -> Harm:
        """The harm of an adjective, which the next one may leave undivided: "11 dead and wounded"."""
        other = self.chains.trigger(at + 2) if self.chains.word(at + 1) in {"and", "or"} else None
        undivided = other is not None and {harm, other.harm} == {Harm.KILLED, Harm.WOUNDED} and other.way != "noun"
        return Harm.CASUALTIES if undivided and not self.chains.following(at + 3) else harm

    # -------------------------------------------------------------- people by name

    def _named_subject(self, at: int) -> Group | None:
        """One person, by name, before "was" and a participle: "Idriss Ba was killed"."""
        be = self.chains.before(at)
        if self.chains.word(be) == "been":
            be -= 1
        return self._name(be - 1, -1) if self.chains.word(be) in {"was", "has", "is"} else None

    def _name(self, at: int, step: int) -> Group | None:
        """The personal name that begins, or with a *step* of -1 ends, at a token: two words with capitals, or more."""
        last = at
        while 0 <= last < len(self.tokens) and abs(last - at) <= _NAME_WORDS[1] and self._in_name(last):
            last += step
        if not _NAME_WORDS[0] <= abs(last - at) <= _NAME_WORDS[1]:
            return None
        first, last = sorted((at, last - step))
        if self.sentence.shouts and self.chains.word(first) not in GIVEN_NAMES:
            return None
        return Group(first, last, count=1, head=(first, last))

    def _in_name(self, at: int) -> bool:
        """Whether a token may be a part of a personal name; among capitals only, any word that means nothing else."""
        token = self.tokens[at]
        if at in self.sentence.actors or token.trigger is not None or token.number is not None:
            return False
        if self.sentence.shouts:
            return token.raw.isalpha() and token.word not in STOPS and person(token.word) is None
        return _NAME.fullmatch(token.raw) is not None

    # -------------------------------------------------------------- tolls

    def _number_of(self, at: int) -> int | None:
        """Where "number of" stands shortly before a token: "the number of herders killed"."""
        words = self.chains.words
        for of in range(at - 1, max(0, at - _NUMBER_REACH), -1):
            if words[of] == "of" and words[of - 1] == "number" and of not in self.chains.inside:
                return of
        return None

    def _counted_by(self, at: int, of: int, trigger: Trigger) -> Iterator[Link]:
        """The figure of "the number of herders killed": before it ("to 17 the number ...") or after it."""
        before = self.chains.ends.get(of - 3)
        if before is not None and before.bare:
            yield from self._linked(at, trigger.harm, [Member(before)], "number of")
        else:
            yield from self._figure(at, trigger)

    def _figure(self, at: int, trigger: Trigger) -> Iterator[Link]:
        """The figures that a toll is given, and what they replace: "climbed to 23 by Sunday, from 19"."""
        chains, found = self.chains, False
        for i in range(at + 1, min(len(self.tokens), at + _FIGURE_REACH)):
            if chains.word(i) in {";", "."} or (chains.verb(i) and not found):
                return
            group = chains.at.get(i)
            if group is None or not group.bare or group.thing or chains.trigger(group.last + 1):
                continue
            before = chains.word(i - 1)
            if before == "from" and (found or chains.word(i + 1) == "to"):
                yield Link(at, group, trigger.harm, "toll", superseded=True)
            elif before in _FIGURE_BEFORE and not found:
                found = True
                yield from self._linked(at, trigger.harm, [Member(group)], "toll")

    def _linked(self, at: int, harm: Harm, members: Iterable[Member], rule: str) -> Iterator[Link]:
        members = [member for member in members if not member.group.thing]
        for member in members:
            yield Link(at, member.group, harm, rule, member.part_of, member.superseded)
        main = next((member.group for member in members if member.part_of is None and not member.superseded), None)
        if main is not None:
            for member in self.chains.breakdown(at, main):
                yield Link(at, member.group, harm, "breakdown", member.part_of, member.superseded)
