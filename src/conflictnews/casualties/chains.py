"""Where the people of a clause stand: the groups beside a word of harm, and those listed with them."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from itertools import pairwise

from attrs import frozen

from conflictnews.casualties.groups import Group
from conflictnews.casualties.lexis import Trigger, person
from conflictnews.casualties.tokens import ADVERBS, AUXILIARIES, BE, Sentence
from conflictnews.speech.speakers import kind_of

_BREAKS = frozenset(
    (
        "when",
        "after",
        "as",
        "while",
        "before",
        "because",
        "since",
        "if",
        "unless",
        "although",
        "though",
        "that",
        ";",
        ":",
        "but",
    )
)
_COPULAS = BE | frozenset("remain remains remained went go left listed reported found".split())
_SUBSET = frozenset("including includes included".split())
_JOINS = frozenset(("and", ",", ", and", "as well as", "plus", "along with", "together with", "&"))
_HEDGES = frozenset(
    "her his their its our my the some about around at least up to more than over nearly almost only another also an "
    "estimated total of".split()
)
_WHERE = frozenset("in at near from of outside aboard".split())
_MODIFIER = 6
"""How many words stand between two members of a list at most."""
_REACH = 60
"""How many tokens a subject stands before its verb at most."""
_LONGEST = 12
"""How many groups of people a list has at most."""


@frozen
class Member:
    """A group in a list: the group that it is a part of, if it is one, and whether it is there to be corrected."""

    group: Group
    part_of: Group | None = None
    superseded: bool = False


class Chains:
    """Finds the groups that stand before or after a token."""

    def __init__(self, sentence: Sentence, groups: Sequence[Group]) -> None:
        self.words: list[str] = sentence.words
        self.groups: Sequence[Group] = groups
        self.word: Callable[[int], str] = sentence.word
        self.trigger: Callable[[int], Trigger | None] = sentence.trigger
        self.firsts: list[int] = [group.first for group in self.groups]
        self.inside: dict[int, Group] = {at: group for group in self.groups for at in range(group.first, group.last + 1)}
        self.at: dict[int, Group] = {group.first: group for group in self.groups}
        self.ends: dict[int, Group] = {group.last: group for group in self.groups}

    def before(self, at: int) -> int:
        """The token before another, adverbs apart."""
        at -= 1
        while self.word(at) in ADVERBS:
            at -= 1
        return at

    def passive(self, at: int) -> bool:
        """Whether a form of "be" stands before a participle."""
        return self.word(self.before(at)) in BE

    def copula(self, at: int) -> bool:
        """Whether a copula stands before an adjective."""
        return self.word(self.before(at)) in _COPULAS

    def verb(self, at: int) -> bool:
        """Whether a word of harm stands at a token, outside the groups of people."""
        return self.trigger(at) is not None and at not in self.inside

    # -------------------------------------------------------------- before a word

    def adjacent(self, at: int) -> list[Member]:
        """The group that ends right before a token, with those listed with it."""
        group = self.ends.get(self.before(at))
        return self._backward(group) if group is not None else []

    def subjects(self, at: int) -> list[Member]:
        """The groups that are the subject of the verb at a token."""
        others = False
        for before in range(at - 1, max(-1, at - _REACH), -1):
            group = self.inside.get(before)
            others = others or (group is None and person(self.word(before)) is not None)
            if group is not None:
                if not group.thing and group.last < at:
                    return [] if others and group.bare else self._backward(group)
            elif self._reduced(before):
                return self.adjacent(before)
            elif self.word(before) in _BREAKS or self.verb(before):
                break
        return []

    def _reduced(self, at: int) -> bool:
        """Whether a participle only qualifies the group before it: "a guard wounded on Monday died"."""
        trigger = self.trigger(at)
        return trigger is not None and trigger.way in {"transitive", "state"} and at - 1 in self.ends

    def _backward(self, last: Group) -> list[Member]:
        """A group and those before it that it is listed with, or a part of."""
        chain = [Member(last)]
        for index in range(bisect_left(self.firsts, last.first) - 1, -1, -1):
            group, head = self.groups[index], chain[-1].group
            if head.first - group.last > _REACH:
                break
            between = self.words[group.last + 1 : head.first]
            if ";" in between or any(self.verb(at) for at in range(group.last + 1, head.first)):
                break
            if self._is_part(between, head):
                chain = [Member(m.group, m.part_of or group, m.superseded) for m in chain] + [Member(group)]
            elif between[-2:] == [",", "not"] or between == ["not"]:
                chain = [Member(head, superseded=True), Member(group)]
            elif self._renames(group, head, between):
                chain[-1] = Member(group)
            elif self._joins(between):
                chain.append(Member(group))
            elif between and between[0] in _WHERE | {"on", "with"} and not any(m.group.quantity for m in chain):
                chain = [Member(group)]
            else:
                break
        return chain[::-1]

    def _renames(self, group: Group, head: Group, between: list[str]) -> bool:
        """Whether a group is only another word for the one before it: "another, a baker, died"."""
        one = group.count == 1 or (group.quantity is not None and group.quantity.value == 1)
        return one and head.count == 1 and between == [","] and self.word(head.last + 1) == ","

    def _joins(self, between: list[str]) -> bool:
        if between[:1] == ["("] and ")" in between:
            between = between[between.index(")") + 1 :]
        while between and between[-1] in _HEDGES:
            between = between[:-1]
        return " ".join(between) in _JOINS

    def _is_part(self, between: list[str], group: Group) -> bool:
        if _SUBSET.intersection(between) or between[-2:] == ["among", "them"]:
            return True
        words = self.words[group.first : group.last + 1]
        those = any(a == "of" and b in {"them", "whom", "which"} for a, b in pairwise(words))
        return between == [","] and those

    # -------------------------------------------------------------- after a word

    def following(self, at: int, *, any_verb: bool = False) -> list[Member]:
        """The groups that begin at a token, with those listed with them; with *any_verb* also where a verb follows."""
        while at not in self.at and (self.word(at) in ADVERBS or self.word(at) in _HEDGES or self.word(at) == '"'):
            at += 1
        group = self.at.get(at)
        if group is None or group.thing or (not any_verb and self.has_own_verb(group)):
            return []
        chain = [Member(group)]
        first = bisect_right(self.firsts, group.last)
        for new in self.groups[first : first + _LONGEST]:
            done = chain[-1]
            between = self.words[done.group.last + 1 : new.first]
            if new.thing or self.has_own_verb(new) or any(self.verb(i) for i in range(done.group.last + 1, new.first)):
                break
            if _SUBSET.intersection(between) or self._is_part(between[-1:], new):
                chain.append(Member(new, group))
            elif self._joins(between) or self._lists(between, new):
                chain.append(Member(new, done.part_of))
            else:
                break
        return chain

    def _lists(self, between: list[str], new: Group) -> bool:
        """Whether a list goes on after words that say where, or whose: "seven people in Homs, five in Hama"."""
        while between and between[-1] in _HEDGES:
            between = between[:-1]
        if not between or between[-1] not in {",", "and"} or between[0] not in _WHERE or len(between) > _MODIFIER:
            return False
        return not new.bare or self.word(new.last + 1) in _WHERE

    def has_own_verb(self, group: Group) -> bool:
        """Whether a group is rather the subject of what follows it."""
        at = group.last + 1
        while self.word(at) in ADVERBS:
            at += 1
        if self.word(at) in AUXILIARIES or kind_of(self.word(at)) in {"say", "tell"}:
            return True
        trigger = self.trigger(at)
        return trigger is not None and trigger.form != "ing"

    def breakdown(self, at: int, main: Group) -> list[Member]:
        """What is said of a group after its verb: "..., eight of them children", "... 40 dead: 30 soldiers", "..., not 28"."""
        out: list[Member] = []
        done = max(at, main.last)
        first = bisect_right(self.firsts, done)
        for group in self.groups[first : first + _LONGEST]:
            between = self.words[done + 1 : group.first]
            if ";" in between or self.has_own_verb(group) or any(self.verb(i) for i in range(done + 1, group.first)):
                break
            goes_on = bool(out) and out[-1].part_of is not None and (self._joins(between) or self._lists(between, group))
            if between[-2:] == [",", "not"] or between == ["not"]:
                out.append(Member(group, superseded=True))
            elif goes_on or "including" in between or between[-1:] == [":"] or self._is_part(between[-1:], group):
                out.append(Member(group, main))
            else:
                break
            done = group.last
        return out
