"""Who is harmed: each word of harm and the groups of people that it takes, by the grammar of its clause."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator

from attrs import frozen

from conflictnews.casualties.lexis import Trigger
from conflictnews.casualties.reading import ADVERBS, AUXILIARIES, BE, Group, Sentence
from conflictnews.models import Harm

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
_SUBSET = frozenset("including includes included".split())
_FIGURE_BEFORE = frozenset(
    "to at as reached past topped exceeded hit is was stood surpassed passed now : of reaches stands".split()
)
_REACH = 60
"""How many tokens a subject stands before its verb at most."""
_LONGEST = 12
"""How many groups of people a list has at most."""


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
        self.s = sentence
        self.tokens = sentence.tokens
        self.groups = sentence.groups
        self.firsts = [group.first for group in self.groups]
        self.inside = {i: group for group in self.groups for i in range(group.first, group.last + 1)}
        self.at = {group.first: group for group in sentence.groups}
        self.ends = {group.last: group for group in sentence.groups}
        self.taken: set[tuple[int, Harm]] = set()

    def links(self) -> list[Link]:
        """Every link, in the order of the words of harm."""
        out: list[Link] = []
        for at, token in enumerate(self.tokens):
            if token.trigger is None:
                continue
            for link in self._of(at, token.trigger):
                key = (link.group.first, link.harm)
                if key not in self.taken:
                    self.taken.add(key)
                    out.append(link)
        return out

    def word(self, at: int) -> str:
        """The word at a token, empty outside the sentence."""
        return self.tokens[at].word if 0 <= at < len(self.tokens) else ""

    # -------------------------------------------------------------- by kind of word

    def _of(self, at: int, trigger: Trigger) -> Iterator[Link]:
        if trigger.nominal and self.word(at + 1) == "of":
            chain = self._right(at + 2)
            if chain:
                yield from self._linked(at, trigger.harm, chain, "noun of")
                return
        if trigger.toll:
            figure = self._figure(at)
            if figure:
                yield from figure
                return
        if trigger.counted:
            yield from self._number_of(at, trigger)
        elif trigger.way == "transitive":
            yield from self._transitive(at, trigger)
        elif trigger.way == "intransitive":
            if trigger.form != "ing" or self._be_before(at):
                yield from self._linked(at, trigger.harm, self._subjects(at), "intransitive verb")
        elif trigger.way == "predicate":
            yield from self._linked(at, trigger.harm, self._subjects(at) or self._right(at + 1), "predicate")
        elif trigger.way == "state":
            yield from self._state(at, trigger)

    def _transitive(self, at: int, trigger: Trigger) -> Iterator[Link]:
        harm = trigger.harm
        following = at + 1
        if self.word(following) in {"and", "or"} and (other := self._trigger(following + 1)) and other.way == "transitive":
            if other.form == trigger.form and self._right(following + 2):
                return  # "shot and killed a man", "killed or wounded eight": the second verb takes them
        before = at - 1
        if self.word(before) in {"and", "or"} and (other := self._trigger(before - 1)) and other.form == trigger.form:
            if {harm, other.harm} == {Harm.KILLED, Harm.WOUNDED} and self.word(before - 1) not in {"shot", "stabbed", "burned"}:
                harm = Harm.CASUALTIES
        objects = self._right(following)
        if trigger.form == "past":
            if self._be_before(at):
                yield from self._linked(at, harm, self._subjects(at), "passive")
                return
            if not objects:
                near = self._adjacent(at)
                yield from self._linked(at, harm, near, "reduced passive")
                return
        yield from self._linked(at, harm, objects, "active")

    def _state(self, at: int, trigger: Trigger) -> Iterator[Link]:
        around = self.inside.get(at)
        if around is not None:
            yield from self._linked(at, trigger.harm, [(around, None)], "attribute")
            return
        chain = self._adjacent(at) or (self._subjects(at) if self._copula_before(at) else [])
        yield from self._linked(at, trigger.harm, chain, "state")

    def _number_of(self, at: int, trigger: Trigger) -> Iterator[Link]:
        near = self._adjacent(at)
        yield from self._linked(at, trigger.harm, near, "counted noun")

    def _figure(self, at: int) -> list[Link]:
        """The figures that a toll is given: "rose to 41 ..., from 35"."""
        out: list[Link] = []
        trigger = self.tokens[at].trigger
        assert trigger is not None
        for i in range(at + 1, min(len(self.tokens), at + 25)):
            if self.word(i) in {";", "."} or (self._trigger(i) and not out):
                break
            group = self.at.get(i)
            if group is None or not group.bare or group.thing or self._trigger(group.last + 1):
                continue
            before = self.word(i - 1)
            if before == "from" and out or before == "from" and self.word(i + 1) == "to":
                out.append(Link(at, group, trigger.harm, "toll", superseded=True))
            elif before in _FIGURE_BEFORE and not out:
                out.append(Link(at, group, trigger.harm, "toll"))
        return out

    # -------------------------------------------------------------- where the groups stand

    def _trigger(self, at: int) -> Trigger | None:
        return self.tokens[at].trigger if 0 <= at < len(self.tokens) else None

    def _be_before(self, at: int) -> bool:
        at -= 1
        while self.word(at) in ADVERBS:
            at -= 1
        return self.word(at) in BE

    def _copula_before(self, at: int) -> bool:
        at -= 1
        while self.word(at) in ADVERBS:
            at -= 1
        return self.word(at) in BE | {"remain", "remains", "remained", "went", "go", "left", "listed", "reported", "found"}

    def _adjacent(self, at: int) -> list[tuple[Group, Group | None]]:
        """The group that ends right before a token, with those coordinated to it."""
        before = at - 1
        while self.word(before) in ADVERBS or self.word(before) in {"others", "more"} and before not in self.ends:
            before -= 1
        group = self.ends.get(before)
        return self._chain_left(group, at) if group is not None else []

    def _subjects(self, at: int) -> list[tuple[Group, Group | None]]:
        """The groups that are the subject of the verb at a token."""
        for before in range(at - 1, max(-1, at - _REACH), -1):
            group = self.inside.get(before)
            if group is not None and not group.thing and group.last < at:
                return self._chain_left(group, at)
            if group is None and (self.word(before) in _BREAKS or self._verb(before)):
                break
        return []

    def _verb(self, at: int) -> bool:
        trigger = self._trigger(at)
        return trigger is not None and at not in self.inside

    def _chain_left(self, last: Group, at: int) -> list[tuple[Group, Group | None]]:
        """A group and those before it that it is coordinated to, or a part of."""
        chain: list[tuple[Group, Group | None]] = [(last, None)]
        for index in range(bisect_left(self.firsts, last.first) - 1, -1, -1):
            group, (head, _) = self.groups[index], chain[-1]
            if head.first - group.last > _REACH:
                break
            between = [t.word for t in self.tokens[group.last + 1 : head.first]]
            if any(self._verb(i) for i in range(group.last + 1, head.first)) or ";" in between:
                break
            if self._is_part(between, head):
                chain = [(g, p or group) for g, p in chain]
                chain.append((group, None))
            elif self._joins(between):
                chain.append((group, None))
            elif (
                between
                and between[0] in {"of", "in", "on", "from", "at", "with", "aboard", "near"}
                and not any(g.quantity for g, _ in chain)
            ):
                chain = [(group, None)]
            else:
                break
        return chain[::-1]

    def _joins(self, between: list[str]) -> bool:
        return between in (
            ["and"],
            [","],
            [",", "and"],
            ["as", "well", "as"],
            ["plus"],
            ["along", "with"],
            ["together", "with"],
            ["&"],
        )

    def _is_part(self, between: list[str], head: Group) -> bool:
        if _SUBSET.intersection(between) or between[-2:] == ["among", "them"]:
            return True
        span = [t.word for t in self.tokens[head.first : head.last + 1]]
        return between == [","] and any(
            a == "of" and b in {"them", "whom", "which"} for a, b in zip(span, span[1:], strict=False)
        )

    def _right(self, at: int) -> list[tuple[Group, Group | None]]:
        """The groups that begin at a token, with those coordinated to them."""
        while self.word(at) in ADVERBS or self.word(at) in {"some", "up", "to"} and at not in self.at:
            at += 1
        group = self.at.get(at)
        if group is None or group.thing or self._own_verb(group):
            return []
        chain: list[tuple[Group, Group | None]] = [(group, None)]
        main = group
        first = bisect_right(self.firsts, group.last)
        for following in self.groups[first : first + _LONGEST]:
            between = [t.word for t in self.tokens[chain[-1][0].last + 1 : following.first]]
            if (
                following.thing
                or self._own_verb(following)
                or any(self._verb(i) for i in range(chain[-1][0].last + 1, following.first))
            ):
                break
            if _SUBSET.intersection(between) or self._is_part(between[-1:], following):
                chain.append((following, main))
            elif self._joins(between):
                part = chain[-1][1]
                chain.append((following, part))
            else:
                break
        return chain

    def _own_verb(self, group: Group) -> bool:
        """Whether a group is rather the subject of what follows it."""
        at = group.last + 1
        if self.word(at) in AUXILIARIES:
            return True
        trigger = self._trigger(at)
        return (
            trigger is not None
            and trigger.way in {"intransitive", "predicate", "state", "transitive", "noun"}
            and trigger.form != "ing"
        )

    def _linked(self, at: int, harm: Harm, chain: list[tuple[Group, Group | None]], rule: str) -> Iterator[Link]:
        main = next((g for g, part in chain if part is None), None)
        for group, part in chain:
            if not group.thing:
                yield Link(at, group, harm, rule, part)
        if main is not None:
            yield from self._breakdown(at, harm, main)

    def _breakdown(self, at: int, harm: Harm, main: Group) -> Iterator[Link]:
        """The parts that follow a verb: "... were killed, eight of them children", "... died, including two nurses"."""
        first = bisect_right(self.firsts, max(at, main.last))
        for group in self.groups[first : first + 3]:
            between = [t.word for t in self.tokens[max(at, main.last) + 1 : group.first]]
            if (
                any(self._verb(i) for i in range(max(at, main.last) + 1, group.first))
                or ";" in between
                or self._own_verb(group)
            ):
                return
            if "including" in between or self._is_part(between[-1:], group):
                yield Link(at, group, harm, "breakdown", main)
