"""Scenes: the sentences of an article with the acts, statements, dates, places and parties that stand in each."""

from __future__ import annotations

import datetime as dt
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import TypeVar

from attrs import frozen

from conflictnews.events.acts import Act, Party, acts_in, parties_in, unreal
from conflictnews.languages.en import acts as table
from conflictnews.languages.en import speech_verbs
from conflictnews.models import (
    ActorKind,
    ActorMention,
    Article,
    Casualty,
    DateMention,
    Mention,
    PlaceMention,
    Role,
    Scope,
    TimexType,
)
from conflictnews.text import Text

M = TypeVar("M", bound=Mention)

SAYING = speech_verbs.SAY | speech_verbs.TELL
_HEADS = frozenset({Role.TITLE, Role.STANDFIRST, Role.HEADING, Role.CAPTION})


@frozen(eq=False)
class Scene:
    """A sentence: where it stands in the prose, in which paragraph and role, and what the rooms found in it."""

    start: int
    end: int
    paragraph: int
    role: Role
    words: tuple[str, ...]
    starts: tuple[int, ...]
    acts: tuple[Act, ...]
    parties: tuple[Party, ...]
    casualties: tuple[Casualty, ...]
    dates: tuple[tuple[int, int, DateMention], ...]
    places: tuple[tuple[int, int, PlaceMention], ...]
    actors: tuple[tuple[int, int, ActorMention], ...]
    separate: bool

    @property
    def head(self) -> bool:
        """True if the scene is a title, a standfirst, a heading or a caption."""
        return self.role in _HEADS

    @property
    def live(self) -> bool:
        """True if the scene tells an act or a harm of the event that the text reports."""
        return bool(self.acts or self.casualties)

    @property
    def first(self) -> int:
        """Where in the prose its first act stands; its start where it has none."""
        return min((self.starts[act.first] for act in self.acts), default=self.start)

    def after(self, index: int) -> int:
        """Return where the word before *index* ends in the prose."""
        return self.starts[index - 1] + len(self.words[index - 1])


class Reader:
    """Reads the scenes of an article."""

    def __init__(self, prose: Text, article: Article) -> None:
        self.prose, self.article = prose, article
        self.dates = self._placed([d for d in article.dates if d.date.type in {TimexType.DATE, TimexType.TIME}])
        self.places = self._placed([p for p in article.places if p.place is not None])
        self.actors = self._placed([a for a in article.actors if a.actor.kind not in {ActorKind.MEDIA, ActorKind.ORGANISATION}])
        self.casualties = self._placed([c for c in article.casualties if not c.hypothetical and c.scope is Scope.EVENT])
        self.blocks = [(prose.clean_of(b.span)[0], b.role) for b in article.blocks]

    def _placed(self, mentions: Sequence[M]) -> list[tuple[int, int, M]]:
        return [(*self.prose.clean_of(m.span), m) for m in mentions]

    def scenes(self) -> list[Scene]:
        """Return every sentence as a scene, in text order."""
        clean, found, paragraph, done = self.prose.clean, list[Scene](), 0, 0
        for start, end in self.prose.sentences:
            paragraph += "\n\n" in clean[done:start]
            done = end
            found.append(self._scene(start, end, paragraph))
        return found

    def _scene(self, start: int, end: int, paragraph: int) -> Scene:
        all_words, all_starts = self.prose.words
        a, b = bisect_left(all_starts, start), bisect_left(all_starts, end)
        words, starts = tuple(all_words[a:b]), tuple(all_starts[a:b])
        dates, places = _within(self.dates, start, end), _within(self.places, start, end)
        opaque = [(s, e) for s, e, _ in dates + places]
        acts = tuple(
            act for act in acts_in(words, 0, len(words)) if not unreal(words, act, 0) and not _inside(starts[act.first], opaque)
        )
        actors = _within(self.actors, start, end)
        named = [(s, e) for s, e, _ in actors]
        return Scene(
            start,
            end,
            paragraph,
            self._role(start),
            words,
            starts,
            tuple(act for act in acts if not _inside(starts[act.first], named)),
            tuple(p for p in parties_in(words, 0, len(words)) if not _inside(starts[p.first], named + opaque)),
            tuple(c for _, _, c in _within(self.casualties, start, end)),
            dates,
            places,
            actors,
            _separate(words),
        )

    def _role(self, start: int) -> Role:
        at = bisect_right([s for s, _ in self.blocks], start) - 1
        return self.blocks[at][1] if at >= 0 else Role.PARAGRAPH


def _within(mentions: Sequence[tuple[int, int, M]], start: int, end: int) -> tuple[tuple[int, int, M], ...]:
    return tuple(m for m in mentions if start <= m[0] < end)


def _inside(at: int, stretches: Sequence[tuple[int, int]]) -> bool:
    return any(start <= at < end for start, end in stretches)


def _separate(words: Sequence[str]) -> bool:
    opening = " ".join(words[:6]) + " "
    return any(opening.startswith(phrase + " ") for phrase in table.SEPARATE)


def said_date(scene: Scene, start: int) -> bool:
    """True if the date at *start* is the day on which somebody spoke."""
    at = bisect_left(scene.starts, start)
    before = scene.words[max(0, at - 4) : at]
    return bool(SAYING.intersection(before))


def day(mention: DateMention) -> dt.date | None:
    """Return the day of a date that is exact to the day, else None."""
    interval = mention.date.interval
    return interval.first if interval is not None and interval.first == interval.last else None
