"""Scenes: the sentences of an article with the acts, statements, dates, places and parties that stand in each."""

from __future__ import annotations

import datetime as dt
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Sequence
from functools import wraps
from itertools import accumulate
from typing import Any, Generic, TypeVar

from attrs import define, field

from conflictnews.events.acts import Act, Party, acts_in, cues_in, parties_in, unreal
from conflictnews.events.distances import FINENESS, TOWN, apart
from conflictnews.events.numeric_dates import settled
from conflictnews.languages.en import acts as table
from conflictnews.languages.en import settings, speech_verbs
from conflictnews.models import (
    PROSE,
    ActorKind,
    ActorMention,
    Article,
    Casualty,
    DateMention,
    Harm,
    Mention,
    Place,
    PlaceMention,
    Role,
    Scope,
    Span,
    TimexType,
)
from conflictnews.text import Text

M = TypeVar("M", bound=Mention)
T = TypeVar("T")

SAYING = speech_verbs.SAY | speech_verbs.TELL
_SPEAKING = SAYING | speech_verbs.JUDGE
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


_NOWHERE = Stretches(())


@define(eq=False)
class Scene:
    """A sentence, or a part of one: where it stands in the prose, its role, and what the rooms found in it."""

    start: int
    end: int
    paragraph: int
    role: Role
    words: tuple[str, ...]
    starts: tuple[int, ...]
    acts: tuple[Act, ...]
    casualties: tuple[Casualty, ...]
    dates: tuple[tuple[int, int, DateMention], ...]
    places: tuple[tuple[int, int, PlaceMention], ...]
    actors: tuple[tuple[int, int, ActorMention], ...]
    harmed_at: frozenset[int]
    """Where the statements of harm begin."""
    separate: bool
    speakers: frozenset[int]
    """Where the actors stand that speak."""

    named: Stretches
    """Where the actors stand."""

    said: list[tuple[int, int]]
    """Where the speakers of quotations and of statements stand."""

    before: tuple[Scene, ...]
    """The scenes of its paragraph that stand before it."""

    memo: dict[str, Any] = field(factory=dict[str, Any], init=False)
    """Results of the functions that are `remembered`."""

    @property
    def parties(self) -> tuple[Party, ...]:
        """The unnamed parties, in text order; read when they are first asked for."""
        known: tuple[Party, ...] | None = self.memo.get("parties")
        if known is None:
            found = parties_in(self.words, 0, len(self.words))
            opaque = Stretches([(s, e) for s, e, _ in (*self.dates, *self.places, *self.actors)] + self.said)
            known = tuple(p for p in found if not opaque.holds(self.starts[p.first]))
            self.memo["parties"] = known
        return known

    @property
    def body(self) -> bool:
        """True if the scene is running text."""
        return self.role in PROSE

    @property
    def head(self) -> bool:
        """True if the scene is a title, a standfirst, a heading or a caption."""
        return self.role in _HEADS

    @property
    def live(self) -> bool:
        """True if the scene tells an act or a harm of the event that the text reports."""
        return bool(self.casualties) or any(not act.weapon for act in self.acts)

    @property
    def strong(self) -> bool:
        """True if a verb of the scene tells an act."""
        return any(not act.noun and not act.weapon for act in self.acts)

    @property
    def first(self) -> int:
        """Where in the prose its first act stands, verbs before nouns; its start where it has none."""
        verbs = [act for act in self.acts if not act.noun and not act.weapon]
        return min((self.starts[act.first] for act in verbs or self.acts), default=self.start)

    def after(self, index: int) -> int:
        """Return where the word before *index* ends in the prose."""
        return self.starts[index - 1] + len(self.words[index - 1])


class Placed(Generic[M]):
    """Mentions with their places in the prose, in order."""

    def __init__(self, rows: list[tuple[int, int, M]]) -> None:
        self.rows: list[tuple[int, int, M]] = rows
        self.starts: list[int] = [start for start, _, _ in rows]

    def within(self, start: int, end: int) -> tuple[tuple[int, int, M], ...]:
        """Return the mentions that begin in a stretch."""
        low = bisect_left(self.starts, start)
        return tuple(self.rows[low : bisect_left(self.starts, end, low)])


def remembered(function: Callable[[Scene], T]) -> Callable[[Scene], T]:
    """Return a function of a scene that is computed once for each scene."""
    name = f"{function.__module__}.{function.__qualname__}"

    @wraps(function)
    def known(scene: Scene) -> T:
        if name not in scene.memo:
            scene.memo[name] = function(scene)
        result: T = scene.memo[name]
        return result

    return known


class Reader:
    """Reads the scenes of an article."""

    def __init__(self, prose: Text, article: Article) -> None:
        self.prose: Text = prose
        self.article: Article = article
        published = article.published.date if article.published else None
        self.published: dt.date | None = published
        dates = [settled(d, published) for d in article.dates if d.date.type in {TimexType.DATE, TimexType.TIME}]
        self.dates: Placed[DateMention] = self._placed(dates)
        days = [d for mention in dates if (d := day(mention)) is not None and (published is None or d <= published)]
        self.latest: dt.date | None = max(days, default=published)
        self.places: Placed[PlaceMention] = self._placed([p for p in article.places if p.place is not None])
        self.actors: Placed[ActorMention] = self._placed([a for a in article.actors if a.actor.kind not in _NO_PARTY])
        self.casualties: Placed[Casualty] = self._placed(article.casualties)
        self.earlier: set[Span] = {c.span for c in article.casualties if c.scope in _EARLIER}
        """The statements on other events, which others may repeat."""
        self.roles: list[Role] = [b.role for b in article.blocks]
        self.block_starts: list[int] = [prose.clean_of(b.span)[0] for b in article.blocks]
        self.history: bool = False
        """True while the sentences go on about the history of the conflict."""
        self.cues: list[int] = cues_in(prose.words[0])
        said = [q.speaker for q in article.quotes if q.speaker is not None]
        said += [c.claimed_by.span for c in article.casualties if c.claimed_by is not None]
        self.speakers: list[tuple[int, int]] = sorted({prose.clean_of(span) for span in said})

    def _placed(self, mentions: Sequence[M]) -> Placed[M]:
        return Placed([(*self.prose.clean_of(m.span), m) for m in mentions])

    def scenes(self) -> list[Scene]:
        """Return every sentence, or each of its parts that tells an event of its own, in text order."""
        clean, found, paragraph, done = self.prose.clean, list[Scene](), 0, 0
        before: tuple[Scene, ...] = ()
        for start, end in self.prose.sentences:
            if "\n\n" in clean[done:start]:
                paragraph, before = paragraph + 1, ()
            done = end
            cuts = self._cuts(start, end)
            for a, b in zip([start, *cuts], [*cuts, end], strict=True):
                scene = self._scene(a, b, paragraph, before)
                before = (scene, *before[: _MEMORY - 1])
                found.append(scene)
        return found

    def _cuts(self, start: int, end: int) -> list[int]:
        """Return where a sentence goes on to another place with a figure of its own: "six in Doma and four in Keffi"."""
        claims = [
            s
            for s, _, c in self.casualties.within(start, end)
            if c.harm is Harm.KILLED and _counts(c) and c.part_of is None and c.alternative_to is None
        ]
        if len(claims) < 2:
            return []
        cuts: list[int] = []
        here: Place | None = None
        for at, after in zip(claims, [*claims[1:], end], strict=False):
            near = (p.place for _, _, p in self.places.within(at + 1, after))
            own = [place for place in near if place is not None and FINENESS[place.kind] >= TOWN]
            if own and here is not None and apart(own[0], here):
                cuts.append(at)
            if own:
                here = own[0]
        return cuts

    def _scene(self, start: int, end: int, paragraph: int, before: tuple[Scene, ...]) -> Scene:
        all_words, all_starts = self.prose.words
        a, b = bisect_left(all_starts, start), bisect_left(all_starts, end)
        words, starts = tuple(all_words[a:b]), tuple(all_starts[a:b])
        dates, places = self.dates.within(start, end), self.places.within(start, end)
        actors = self.actors.within(start, end)
        told = self.casualties.within(start, end)
        harmed = [c for _, _, c in told]
        named = [(s, e) for s, e, _ in actors]
        low = bisect_left(self.speakers, (start, start))
        said = self.speakers[low : bisect_left(self.speakers, (end, end), low)]
        spots = Stretches(named) if named else _NOWHERE
        cues = [at - a for at in self.cues[bisect_left(self.cues, a) : bisect_left(self.cues, b)]]
        acts: list[Act] = []
        role = self._role(start)
        goes_on = self.history and not dates and (role is Role.LIST_ITEM or bool(before))
        self.history = goes_on or self._long_ago(words, starts, dates)
        past = self.history or (bool(cues or harmed) and self._past(words, dates, harmed))
        if cues and not past:
            marked = _marked(words, starts, places, dates) if places or dates else words
            acts = [act for act in acts_in(marked, cues) if not spots.holds(starts[act.first]) and not unreal(words, act, 0)]
        return Scene(
            start=start,
            end=end,
            paragraph=paragraph,
            role=role,
            words=words,
            starts=starts,
            acts=tuple(acts),
            casualties=() if past else tuple(c for c in harmed if _counts(c) and c.alternative_to not in self.earlier),
            dates=dates,
            places=places,
            actors=actors,
            harmed_at=frozenset(s for s, _, _ in told),
            separate=bool(acts or harmed) and _separate(words),
            speakers=frozenset(filter(Stretches(said).holds, spots.starts)) if said and named else frozenset(),
            named=spots,
            said=said,
            before=before,
        )

    def _long_ago(self, words: Sequence[str], starts: Sequence[int], dates: Sequence[tuple[int, int, DateMention]]) -> bool:
        """True if all days that a sentence names, but for days of statements, lie long before the latest day of the text.

        One such day is enough where the sentence counts from it: "since early 2019", "from March 2019 until today".
        """
        if self.latest is None:
            return False
        told: list[bool] = []
        for start, _, mention in dates:
            interval = mention.date.interval
            at = bisect_left(starts, start)
            if interval is not None and spoken_before(words, at) is None:
                told.append((self.latest - interval.last).days > _LONG_AGO)
                if told[-1] and not table.SINCE.isdisjoint(words[max(0, at - 2) : at]):
                    return True
        return bool(told) and all(told)

    def _past(self, words: Sequence[str], dates: Sequence[tuple[int, int, DateMention]], harmed: Sequence[Casualty]) -> bool:
        """True if a sentence tells of the history of the conflict or of what is to come, and not of an event."""
        known = [d.date.interval for _, _, d in dates if d.date.interval is not None]
        if any(c.scope is Scope.EVENT for c in harmed):
            return False
        if known and self.published is not None and all(i.first > self.published for i in known):
            return True
        if harmed and not any(i.first == i.last for i in known):
            return True
        if not (table.COURT.isdisjoint(words) and table.HABIT.isdisjoint(words)):
            return True
        return bool(known) and all((i.last - i.first).days > _COARSE for i in known)

    def _role(self, start: int) -> Role:
        at = bisect_right(self.block_starts, start) - 1
        return self.roles[at] if at >= 0 else Role.PARAGRAPH


_EARLIER = frozenset({Scope.CUMULATIVE, Scope.BACKGROUND})
_MEMORY = 8
"""Sentences of a paragraph that one of them looks back on, at most."""
_COARSE = 62
"""Days above which a date names no event but a stretch of history."""
_LONG_AGO = 45
"""Days before the text's latest day from which on a sentence tells of the history of the conflict."""
_PASSIVE = frozenset({"was", "were", "been", "is", "are"})
"""Words before a verb of saying that make its day that of what is told: "fighting was reported on Monday"."""
_SEPARATE = tuple(phrase + " " for phrase in table.SEPARATE)
_NO_PARTY = frozenset({ActorKind.MEDIA, ActorKind.ORGANISATION})


def _marked(
    words: tuple[str, ...],
    starts: tuple[int, ...],
    places: Sequence[tuple[int, int, PlaceMention]],
    dates: Sequence[tuple[int, int, DateMention]],
) -> list[str]:
    """Return the words of a sentence with each place as "@" and no word of a date: "March" is no march."""
    marked = list(words)
    for stretches, sign in ((dates, ""), (places, "@")):
        for start, end, _ in stretches:
            at = bisect_left(starts, start)
            while at < len(starts) and starts[at] < end:
                marked[at] = sign if starts[at] == start else ""
                at += 1
    return marked


def _counts(claim: Casualty) -> bool:
    return not claim.hypothetical and claim.scope is Scope.EVENT


def _separate(words: Sequence[str]) -> bool:
    return (" ".join(words[:6]) + " ").startswith(_SEPARATE)


def said_date(scene: Scene, start: int, end: int) -> bool:
    """True if a date is the day on which somebody spoke: "said on Monday" with no act between, "on Monday confirmed"."""
    at, after = bisect_left(scene.starts, start), bisect_left(scene.starts, end)
    if after < len(scene.words) and scene.words[after] in _SPEAKING and not _does(scene, after):
        return True
    said = spoken_before(scene.words, at)
    return said is not None and not any(said < act.first < at for act in scene.acts if not act.weapon)


def _does(scene: Scene, at: int) -> bool:
    """True if the word at an index begins an act or a statement of harm: "claimed two lives"."""
    return scene.starts[at] in scene.harmed_at or any(act.first == at for act in scene.acts)


def spoken_before(words: Sequence[str], at: int) -> int | None:
    """Return the index of a verb of saying among the four words before an index, None without one."""
    return next((i for i in range(at - 1, max(0, at - 4) - 1, -1) if _says(words, i)), None)


def _says(words: Sequence[str], at: int) -> bool:
    return words[at] in _SPEAKING and words[at] not in settings.NOUNS_OF_SPEECH and not (at and words[at - 1] in _PASSIVE)


def day(mention: DateMention) -> dt.date | None:
    """Return the day of a date that is exact to the day, else None."""
    interval = mention.date.interval
    return interval.first if interval is not None and interval.first == interval.last else None
