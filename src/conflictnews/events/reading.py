"""Reading the scenes of an article: the sentences with the acts, statements, dates, places and parties that stand in each."""

from __future__ import annotations

import datetime as dt
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import TypeVar

from conflictnews.events.acts import ACT, Act, acts_in, marks_in, unreal
from conflictnews.events.distances import FINENESS, TOWN, apart
from conflictnews.events.ged_days import ged_days
from conflictnews.events.numeric_dates import settled
from conflictnews.events.scenes import NOWHERE, Placed, Scene, Stretches, day, spoken_before
from conflictnews.languages.en import acts as table
from conflictnews.models import (
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
        self.marked, self.marks = marks_in(prose.words[0])
        self.word_at: int = 0
        self.mark_at: int = 0
        said = [q.speaker for q in article.quotes if q.speaker is not None]
        said += [c.claimed_by.span for c in article.casualties if c.claimed_by is not None]
        openers = (
            (s, e) for s, e, _ in self.places.rows if prose.clean[e : e + 1] == ":" and prose.clean[s - 1 : s] in _LINE_STARTS
        )
        self.speakers: list[tuple[int, int]] = sorted({prose.clean_of(span) for span in said}.union(openers))
        """Where those stand that speak, and the places that open a report: "Sanaa: nine people were killed"."""
        counted = [d for d in article.dates if d.date.interval is None and _is_coarse(d, published)]
        self.coarse: Placed[DateMention] = self._placed(counted)
        """Stretches of weeks or months up to the report: "over the past few months"."""

    def _placed(self, mentions: Sequence[M]) -> Placed[M]:
        return Placed([(*self.prose.clean_of(m.span), m) for m in mentions])

    def scenes(self) -> list[Scene]:
        """Return every sentence that may matter, or each of its parts that tells an event of its own, in text order."""
        clean, found, paragraph, done = self.prose.clean, list[Scene](), 0, 0
        before: tuple[Scene, ...] = ()
        opens = True
        for start, end in self.prose.sentences:
            if "\n\n" in clean[done:start]:
                paragraph, before, opens = paragraph + 1, (), True
            done = end
            cuts = self._cuts(start, end)
            for a, b in zip([start, *cuts], [*cuts, end], strict=True):
                scene = self._scene(a, b, paragraph, before, opens=opens)
                opens = False
                if scene is not None:
                    before = (scene, *before[: _MEMORY - 1])
                    found.append(scene)
        return found

    def _cuts(self, start: int, end: int) -> list[int]:
        """Return where a sentence goes on to another place with a figure of its own: "six in Doma and four in Keffi"."""
        at = self.casualties.at
        if self.casualties.ends[at] >= end:
            return []
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

    def _scene(self, start: int, end: int, paragraph: int, before: tuple[Scene, ...], *, opens: bool) -> Scene | None:
        """Return the scene of a stretch; None where nothing in it bears on an event."""
        all_words, all_starts = self.prose.words
        a = bisect_left(all_starts, start, self.word_at)
        self.word_at = b = bisect_left(all_starts, end, a)
        dates, places = self.dates.following(start, end), self.places.following(start, end)
        actors, told = self.actors.following(start, end), self.casualties.following(start, end)
        cues, marks = self._cues(a, b)
        role = self._role(start)
        goes_on = self.history and not dates and (role is Role.LIST_ITEM or not opens)
        if not (dates or places or actors or told or cues):
            self.history = goes_on
            return None
        words, starts = all_words[a:b], all_starts[a:b]
        self.history = goes_on or (bool(dates) and self._long_ago(words, starts, dates))
        past = (
            self.history
            or bool(self.coarse.following(start, end))
            or (bool(cues or told) and self._past(words, dates, [c for _, _, c in told]))
        )
        named = Stretches([(s, e) for s, e, _ in actors]) if actors else NOWHERE
        said = self._said(start, end) if self.speakers else []
        acts: tuple[Act, ...] = ()
        if cues and not past:
            marked = _marked(words, starts, places, dates) if places or dates else words
            acts = tuple(act for act in acts_in(marked, cues) if not (named.holds(starts[act.first]) or unreal(words, act, 0)))
        return Scene(
            start=start,
            end=end,
            paragraph=paragraph,
            role=role,
            words=words,
            starts=starts,
            acts=acts,
            casualties=() if past else tuple(c for _, _, c in told if _counts(c) and c.alternative_to not in self.earlier),
            dates=dates,
            places=places,
            actors=actors,
            harmed_at=frozenset(s for s, _, _ in told) if told else _NONE,
            separate=bool(acts or told) and _separate(words),
            speakers=frozenset(filter(Stretches(said).holds, named.starts)) if said and actors else _NONE,
            named=named,
            said=said,
            before=before,
            marks=marks,
        )

    def _cues(self, first: int, last: int) -> tuple[list[int], list[tuple[int, int]]]:
        """Return the cues of acts and the marks of parties among the words from *first* to *last*, counted from *first*."""
        low = bisect_left(self.marked, first, self.mark_at)
        self.mark_at = high = bisect_left(self.marked, last, low)
        found = [(self.marked[i] - first, self.marks[i]) for i in range(low, high)]
        return [at for at, mark in found if mark & ACT], found

    def _said(self, start: int, end: int) -> list[tuple[int, int]]:
        low = bisect_left(self.speakers, (start, start))
        return self.speakers[low : bisect_left(self.speakers, (end, end), low)]

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


_NONE: frozenset[int] = frozenset()
_EARLIER = frozenset({Scope.CUMULATIVE, Scope.BACKGROUND})
_MEMORY = 8
"""Sentences of a paragraph that one of them looks back on, at most."""
_LINE_STARTS = ("", "\n")
_COARSE = 62
"""Days above which a date names no event but a stretch of history."""
_LONG_AGO = 45
"""Days before the text's latest day from which on a sentence tells of the history of the conflict."""
_SEPARATE = tuple(phrase + " " for phrase in table.SEPARATE)
_OPENERS = frozenset(phrase.split()[0] for phrase in table.SEPARATE)
_NO_PARTY = frozenset({ActorKind.MEDIA, ActorKind.ORGANISATION})


def _is_coarse(mention: DateMention, published: dt.date | None) -> bool:
    """True if a mention tells weeks or more, counted from the report."""
    days = ged_days(mention, published)
    return days is not None and days[1] >= _WEEKS


_WEEKS = 4
"""GED's precision of dates from which on they tell more than a week."""


def _marked(
    words: Sequence[str],
    starts: Sequence[int],
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
    return words[0] in _OPENERS and (" ".join(words[:6]) + " ").startswith(_SEPARATE)
