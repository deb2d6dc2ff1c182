"""Scenes: the sentences of an article with the acts, statements, dates, places and parties that stand in each."""

from __future__ import annotations

import datetime as dt
import sys
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Sequence
from functools import cache, cached_property, wraps
from itertools import accumulate, pairwise
from typing import Any, Generic, TypeVar

from attrs import define, field

from conflictnews.events.acts import PARTY, Act, Party, parties_in
from conflictnews.language.lexicon import saying
from conflictnews.languages.en import settings
from conflictnews.languages.en.acts import RESULTS, SAID, SEPARATE
from conflictnews.languages.en.framing import OF
from conflictnews.languages.en.note_labels import LABELS, LONGEST
from conflictnews.languages.en.parties import HELD
from conflictnews.languages.en.victims import FORMER
from conflictnews.models import (
    PROSE,
    ActorKind,
    ActorMention,
    Casualty,
    DateMention,
    Harm,
    Mention,
    PlaceMention,
    Role,
    SubEventType,
)
from conflictnews.tables.event_types import ActKind

M = TypeVar("M", bound=Mention)
T = TypeVar("T")
Rows = tuple[tuple[int, int, M], ...]
"""Mentions, each with its start and end in the prose."""


@cache
def said() -> frozenset[str]:
    """Verbs that say or tell something."""
    return saying("say") | saying("tell")


@cache
def speaking() -> frozenset[str]:
    """Verbs that say, tell or judge something."""
    return said() | saying("judge")


_HEADS = frozenset({Role.TITLE, Role.STANDFIRST, Role.HEADING, Role.CAPTION})


class Stretches:
    """Stretches of a text, asked whether a position lies in one of them."""

    def __init__(self, bounds: Iterable[tuple[int, int]]) -> None:
        ordered = sorted(bounds)
        self.starts: list[int] = [start for start, _ in ordered]
        self.ends: list[int] = list(accumulate((end for _, end in ordered), max))
        """The last end of each stretch and of those before it."""

    def holds(self, at: int) -> bool:
        """True if a position lies in a stretch."""
        index = bisect_right(self.starts, at)
        return index > 0 and at < self.ends[index - 1]


NOWHERE = Stretches(())


def former(words: Sequence[str], at: int) -> bool:
    """True if the noun or the name at an index tells what somebody was once: "a former policeman", "an ex-member of the X"."""
    before = words[max(0, at - _ONCE) : at]
    if FORMER.isdisjoint(before):
        return False
    if before[-1:] and before[-1] in FORMER:
        return True
    of = next((i for i in (-1, -2) if before[i:][:1] == [OF]), None)
    return of is not None and not FORMER.isdisjoint(before[:of])


_ONCE = 5
"""Words before a group's name among which it stands that somebody was its member once."""


def _no_memo() -> dict[str, Any]:
    return {}  # a call of `dict[str, Any]` takes twenty times as long


@define(eq=False)
class Scene:
    """A sentence, or a part of one: where it stands in the prose, its role, and what the rooms found in it."""

    start: int
    end: int
    paragraph: int
    role: Role
    words: Sequence[str]
    starts: Sequence[int]
    dates: Rows[DateMention]
    places: Rows[PlaceMention]
    actors: Rows[ActorMention]
    told: Rows[Casualty]
    """Every statement of harm in it, also those on other events."""
    marks: Sequence[tuple[int, int]]
    """Which of its words may begin an act or a noun for a party, and of what kind."""
    said: list[tuple[int, int]]
    """Where the speakers of quotations and of statements stand."""
    before: tuple[Scene, ...]
    """The scenes of its paragraph that stand before it."""
    under: Scene | None
    """The last heading above it that names something."""
    acts: tuple[Act, ...] = ()
    casualties: tuple[Casualty, ...] = ()
    """The statements that tell of the event of the report."""

    memo: dict[str, Any] = field(factory=_no_memo, init=False)
    """Results of the functions that are `remembered`."""
    live: bool = field(default=False, init=False)
    """Whether the scene tells an act or a harm of the event that the text reports."""
    strong: bool = field(default=False, init=False)
    """Whether a verb of the scene tells an act."""

    def __attrs_post_init__(self) -> None:
        if self.acts or self.casualties:
            self.tell(self.acts, self.casualties)

    def tell(self, acts: tuple[Act, ...], claims: tuple[Casualty, ...]) -> None:
        """Take in the acts and the statements of the event that the text reports."""
        self.acts, self.casualties = acts, claims
        done = [act for act in acts if not act.weapon]
        self.strong = any(not act.noun and self._deed(act) for act in done)
        self.live = bool(done) or any(c.harm is not _DISPLACED for c in claims)

    def _deed(self, act: Act) -> bool:
        """True if an act is more than what came of one: "five were injured"."""
        return act.kind is not _BEATING or self.words[act.first] not in RESULTS

    @cached_property
    def named(self) -> Stretches:
        """Where the actors stand."""
        return Stretches([(start, end) for start, end, _ in self.actors]) if self.actors else NOWHERE

    @cached_property
    def harmed_at(self) -> frozenset[int]:
        """Where the statements of harm begin."""
        return frozenset(start for start, _, _ in self.told)

    @cached_property
    def speakers(self) -> frozenset[int]:
        """Where the actors stand that speak."""
        return frozenset(filter(Stretches(self.said).holds, self.named.starts)) if self.said else _NOBODY

    @cached_property
    def separate(self) -> bool:
        """True if it opens with words that leave the event before it."""
        words = self.words
        return words[0] in _OPENERS and (" ".join(words[:6]) + " ").startswith(_SEPARATE)

    @cached_property
    def parties(self) -> tuple[Party, ...]:
        """The unnamed parties, in text order."""
        found = parties_in(self.words, self.marked(PARTY))
        if not found:
            return ()
        opaque = Stretches([(s, e) for s, e, _ in (*self.dates, *self.places, *self.actors)] + self.said)
        return tuple(p for p in found if not (opaque.holds(self.starts[p.first]) or self._is_aside(p)))

    def _is_aside(self, party: Party) -> bool:
        """True if a noun for a party only tells what somebody was, or who holds a place: "the rebel-held village"."""
        return former(self.words, party.first) or self.words[party.end : party.end + 1] == [HELD] or self._is_owned(party)

    def _is_owned(self, party: Party) -> bool:
        """True if a noun for a party follows the name of whose arms it is: "coalition warplanes", "FACA soldiers"."""
        before = party.first - 1
        return before >= 0 and self.starts[party.first] - self.after(party.first) <= 1 and self.named.holds(self.starts[before])

    def marked(self, mark: int) -> list[int]:
        """Return the indices of the words that bear a mark."""
        return [at for at, found in self.marks if mark & found]

    @property
    def armed(self) -> bool:
        """True if it names who bears arms or has a noun for a party."""
        named = any(mention.actor.kind is not _GOVERNMENT for _, _, mention in self.actors)
        return named or bool(parties_in(self.words, self.marked(PARTY)))

    @property
    def body(self) -> bool:
        """True if the scene is running text."""
        return self.role in PROSE

    @property
    def head(self) -> bool:
        """True if the scene is a title, a standfirst, a heading or a caption."""
        return self.role in _HEADS

    @cached_property
    def first(self) -> int:
        """Where in the prose its first act stands, verbs before nouns; its start where it has none."""
        verbs = [act for act in self.acts if not act.noun and not act.weapon]
        return min((self.starts[act.first] for act in verbs or self.acts), default=self.start)

    def after(self, index: int) -> int:
        """Return where the word before *index* ends in the prose."""
        return self.starts[index - 1] + len(self.words[index - 1])


# Members of an enumeration take seven times as long to get as a name of a module (Python 3.11).
_BEATING, _DISPLACED, _GOVERNMENT = ActKind.BEATING, Harm.DISPLACED, ActorKind.GOVERNMENT
_NOBODY: frozenset[int] = frozenset()
_SEPARATE = tuple(phrase + " " for phrase in SEPARATE)
_OPENERS = frozenset(phrase.split()[0] for phrase in SEPARATE)


class Placed(Generic[M]):
    """Mentions with their places in the prose, in order."""

    def __init__(self, rows: list[tuple[int, int, M]]) -> None:
        self.rows: list[tuple[int, int, M]] = rows
        self.starts: list[int] = [start for start, _, _ in rows]
        self.ends: list[int] = [*self.starts, sys.maxsize]
        self.at: int = 0
        """How many were passed by `following`."""

    def within(self, start: int, end: int) -> Rows[M]:
        """Return the mentions that begin in a stretch."""
        low = bisect_left(self.starts, start)
        return tuple(self.rows[low : bisect_left(self.starts, end, low)])

    def following(self, start: int, end: int) -> Rows[M]:
        """Return the mentions that begin in a stretch, where each stretch asked for follows the one before."""
        at, starts = self.at, self.ends
        if starts[at] >= end:
            return ()
        while starts[at] < start:
            at += 1
        low = at
        while starts[at] < end:
            at += 1
        self.at = at
        return tuple(self.rows[low:at])


_ASKED_FIRST: Any = object()
"""Stands for the result of a function that was not asked about a scene before."""


def remembered(function: Callable[[Scene], T]) -> Callable[[Scene], T]:
    """Return a function of a scene that is computed once for each scene."""
    name = f"{function.__module__}.{function.__qualname__}"

    @wraps(function)
    def known(scene: Scene) -> T:
        result: T = scene.memo.get(name, _ASKED_FIRST)
        if result is _ASKED_FIRST:
            result = scene.memo[name] = function(scene)
        return result

    return known


@remembered
def resumed(scene: Scene) -> bool:
    """True if a scene only tells when and where an event told before was: "it happened on Monday", "the raid took place in"."""
    words = scene.words[:_OPENING]
    if settings.HAPPENED.isdisjoint(words) and settings.PARTICLES.isdisjoint(words):
        return False
    at = next((i for i, word in enumerate(words) if word in settings.TAKEN_UP), None)
    if at is None or not (at == 0 or _dated(scene, at - 1)):
        return False
    after = words[at + 1 :]
    happened = not settings.HAPPENED.isdisjoint(after) or not settings.TOOK_PLACE.isdisjoint(pairwise(after))
    return happened and settings.ANOTHER.isdisjoint(after[:1])


def _dated(scene: Scene, at: int) -> bool:
    """True if a word of a scene is part of a date."""
    return Stretches((start, end) for start, end, _ in scene.dates).holds(scene.starts[at])


_OPENING = 7
"""Words at the head of a sentence among which its verb stands, if it only takes up an event."""


def late(scene: Scene, at: int) -> bool:
    """True if a word stands beside the verb of somebody who died of his wounds later: "died in hospital on Sunday"."""
    near = scene.words[max(0, at - _LATE) : at + _LATE]
    return not (settings.DYING.isdisjoint(near) or settings.WOUNDS.isdisjoint(near))


_LATE = 8
"""Words around a day or a place among which a death in hospital is told."""


def said_date(scene: Scene, start: int, end: int) -> bool:
    """True if a date is the day on which somebody spoke: "said on Monday" with no act between, "on Monday confirmed"."""
    at, after = bisect_left(scene.starts, start), bisect_left(scene.starts, end)
    if after < len(scene.words) and scene.words[after] in speaking() and not _does(scene, after):
        return True
    if any(act.first in {after, after + 1} and act.noun for act in scene.acts):  # "claimed Sunday's attack"
        return False
    said = spoken_before(scene.words, at)
    return said is not None and not any(said < act.first < at for act in scene.acts if not act.weapon)


def _does(scene: Scene, at: int) -> bool:
    """True if the word at an index begins an act or a statement of harm: "claimed two lives"."""
    return scene.starts[at] in scene.harmed_at or any(act.first == at for act in scene.acts)


def spoken_before(words: Sequence[str], at: int) -> int | None:
    """Return the index of a verb of saying among the four words before an index, None without one."""
    return next((i for i in range(at - 1, max(0, at - 4) - 1, -1) if _says(words, i)), None)


def _says(words: Sequence[str], at: int) -> bool:
    return words[at] in speaking() and words[at] not in settings.NOUNS_OF_SPEECH and not (at and words[at - 1] in SAID)


def label_at(prose: str, start: int) -> SubEventType | None:
    """Return the type that the label of an analyst's note names at the head of a sentence: "Displacement: On 3 May, ..."."""
    head, mark, _ = prose[start : start + LONGEST + 1].partition(":")
    return LABELS.get(head.strip().lower()) if mark else None


def day(mention: DateMention) -> dt.date | None:
    """Return the day of a date that is exact to the day, else None."""
    interval = mention.date.interval
    return interval.first if interval is not None and interval.first == interval.last else None
