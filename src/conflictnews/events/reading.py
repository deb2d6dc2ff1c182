"""Reading the scenes of an article: the sentences with the acts, statements, dates, places and parties that stand in each."""

from __future__ import annotations

import datetime as dt
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from typing import TypeVar

from conflictnews.events.acts import ACT, Act, acts_in, marks_in, unreal
from conflictnews.events.distances import FINENESS, TOWN, apart
from conflictnews.events.ged_days import ged_days
from conflictnews.events.numeric_dates import settled
from conflictnews.events.scenes import NOWHERE, Placed, Scene, Stretches, day, spoken_before
from conflictnews.events.where import as_town
from conflictnews.languages.en import acts as table
from conflictnews.languages.en import settings
from conflictnews.models import (
    ActorKind,
    ActorMention,
    Article,
    Casualty,
    DateInterval,
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
        self.latest: dt.date | None = _latest(dates, published)
        self.coarse: Placed[DateMention] = self._placed([d for d in article.dates if _is_coarse(d, published)])
        """Stretches of weeks or months up to the report: "over the past few months"."""
        self.places: Placed[PlaceMention] = Placed(list(self._towns()))
        self.actors: Placed[ActorMention] = self._placed([a for a in article.actors if a.actor.kind not in _NO_PARTY])
        self.casualties: Placed[Casualty] = self._placed(article.casualties)
        self.earlier: set[Span] = {c.span for c in article.casualties if c.scope in _EARLIER}
        """The statements on other events, which others may repeat."""
        self.roles: list[Role] = [b.role for b in article.blocks]
        self.block_starts: list[int] = [prose.clean_of(b.span)[0] for b in article.blocks]
        self.speakers: list[tuple[int, int]] = sorted({*self._voices(), *self._openers()})
        """Where those stand that speak, and the places that open a report."""
        self.marked: list[int]
        self.marks: list[int]
        self.marked, self.marks = marks_in(prose.words[0])
        self.word_at: int = 0
        self.mark_at: int = 0
        self.history: bool = False
        """True while the sentences go on about the history of the conflict."""

    def _placed(self, mentions: Sequence[M]) -> Placed[M]:
        return Placed([(*self.prose.clean_of(m.span), m) for m in mentions])

    def _towns(self) -> Iterator[tuple[int, int, PlaceMention]]:
        """Yield the places that are known, with where they stand; a name that may be a town's as the town."""
        folded = self.prose.folded
        victims = {c.victims.span for c in self.article.casualties if c.victims is not None}
        for start, end, mention in self._placed([p for p in self.article.places if p.place is not None and p.span not in victims]).rows:
            yield start, end, as_town(mention, folded[max(0, start - _NEAR) : start], folded[end : end + _NEAR])

    def _voices(self) -> Iterator[tuple[int, int]]:
        """Yield where those stand that are quoted or give a figure."""
        for quote in self.article.quotes:
            if quote.speaker is not None:
                yield self.prose.clean_of(quote.speaker)
        for claim in self.article.casualties:
            if claim.claimed_by is not None:
                yield self.prose.clean_of(claim.claimed_by.span)

    def _openers(self) -> Iterator[tuple[int, int]]:
        """Yield the places that open a report: "Sanaa: nine people were killed"."""
        clean = self.prose.clean
        return ((s, e) for s, e, _ in self.places.rows if clean[e : e + 1] == ":" and clean[s - 1 : s] in _LINE_STARTS)

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
        """Return where a sentence goes on to another place with a figure of its own: "six in Doma and four in Keffi".

        Where only people were hurt at the second, a day of its own must stand between: "and a day later a bomb hurt three in".
        """
        if self.casualties.ends[self.casualties.at] >= end:
            return []
        claims = [(s, c.harm) for s, _, c in self.casualties.within(start, end) if _opens(c)]
        cuts: list[int] = []
        here: Place | None = None
        for i, (at, harm) in enumerate(claims):
            own = self._town(at + 1, claims[i + 1][0] if i + 1 < len(claims) else end)
            between = self.dates.within(claims[i - 1][0], at) if i else ()
            if own is not None and here is not None and apart(own, here) and (between or harm is Harm.KILLED):
                cuts.append(between[-1][0] if between and harm is not Harm.KILLED else at)
            here = own or here
        return cuts

    def _town(self, start: int, end: int) -> Place | None:
        """Return the first town that is named in a stretch."""
        near = (p.place for _, _, p in self.places.within(start, end))
        return next((place for place in near if place is not None and FINENESS[place.kind] >= TOWN), None)

    def _scene(self, start: int, end: int, paragraph: int, before: tuple[Scene, ...], *, opens: bool) -> Scene | None:
        """Return the scene of a stretch; None where nothing in it bears on an event."""
        all_words, all_starts = self.prose.words
        a = bisect_left(all_starts, start, self.word_at)
        self.word_at = b = bisect_left(all_starts, end, a)
        dates, places = self.dates.following(start, end), self.places.following(start, end)
        actors, told = self.actors.following(start, end), self.casualties.following(start, end)
        cues, marks = self._cues(a, b)
        role = self._role(start)
        self.history = self.history and (role is Role.LIST_ITEM or not opens) and (not dates or self._earlier(dates))
        if not (dates or places or actors or told or cues):
            return None
        words, starts = all_words[a:b], all_starts[a:b]
        self.history = self.history or self._long_ago(words, starts, dates)
        named = Stretches([(s, e) for s, e, _ in actors]) if actors else NOWHERE
        said = self._said(start, end) if self.speakers else []
        acts, claims = tuple[Act, ...](), tuple[Casualty, ...]()
        if (cues or told) and not self._past(start, end, words, dates, [c for _, _, c in told]):
            marked = _marked(words, starts, places, dates) if cues and (places or dates) else words
            acts = tuple(act for act in acts_in(marked, cues) if not (named.holds(starts[act.first]) or unreal(words, act, 0)))
            claims = tuple(c for _, _, c in told if _counts(c) and c.alternative_to not in self.earlier)
        return Scene(
            start=start,
            end=end,
            paragraph=paragraph,
            role=role,
            words=words,
            starts=starts,
            acts=acts,
            casualties=claims,
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

    def _earlier(self, dates: Sequence[tuple[int, int, DateMention]]) -> bool:
        """True if all days of a sentence lie more than a week before the latest day of the text."""
        known = [mention.date.interval for _, _, mention in dates]
        return self.latest is not None and all(i is not None and (self.latest - i.last).days > _WEEK for i in known)

    def _past(
        self,
        start: int,
        end: int,
        words: Sequence[str],
        dates: Sequence[tuple[int, int, DateMention]],
        harmed: Sequence[Casualty],
    ) -> bool:
        """True if a sentence tells of the history of the conflict or of what is to come, and not of an event."""
        if self.history or self.coarse.following(start, end):
            return True
        if any(c.scope is Scope.EVENT for c in harmed):
            return False
        if dates and _begins(words) and self._earlier(dates):
            return True
        known = [d.date.interval for _, _, d in dates if d.date.interval is not None]
        if (harmed and not any(i.first == i.last for i in known)) or not table.OTHER_TIMES.isdisjoint(words):
            return True
        return bool(known) and (self._to_come(known) or all((i.last - i.first).days > _COARSE for i in known))

    def _to_come(self, known: Sequence[DateInterval]) -> bool:
        return self.published is not None and all(i.first > self.published for i in known)

    def _role(self, start: int) -> Role:
        at = bisect_right(self.block_starts, start) - 1
        return self.roles[at] if at >= 0 else Role.PARAGRAPH


_NEAR = 20
"""Characters beside a place among which a word of kind stands."""
_NONE: frozenset[int] = frozenset()
_EARLIER = frozenset({Scope.CUMULATIVE, Scope.BACKGROUND})
_MEMORY = 8
"""Sentences of a paragraph that one of them looks back on, at most."""
_LINE_STARTS = ("", "\n")
_COARSE = 62
"""Days above which a date names no event but a stretch of history."""
_WEEK = 7
"""Days before the text's latest day from which on a sentence goes on with the history that the one before it tells."""
_LONG_AGO = 45
"""Days before the text's latest day from which on a sentence tells of the history of the conflict."""
_SEPARATE = tuple(phrase + " " for phrase in table.SEPARATE)
_OPENERS = frozenset(phrase.split()[0] for phrase in table.SEPARATE)
_NO_PARTY = frozenset({ActorKind.MEDIA, ActorKind.ORGANISATION})


def _latest(dates: Sequence[DateMention], published: dt.date | None) -> dt.date | None:
    """Return the latest day that a text names, but for days after its report."""
    days = (found for mention in dates if (found := day(mention)) is not None)
    return max((found for found in days if published is None or found <= published), default=published)


def _opens(claim: Casualty) -> bool:
    """True if a statement may open an event of its own: dead or hurt who are told for the first time."""
    first = claim.part_of is None and claim.alternative_to is None
    return first and claim.harm in {Harm.KILLED, Harm.WOUNDED} and _counts(claim)


def _is_coarse(mention: DateMention, published: dt.date | None) -> bool:
    """True if a mention tells weeks or more, counted from the report."""
    days = ged_days(mention, published) if mention.date.interval is None else None
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


def _begins(words: Sequence[str]) -> bool:
    """True if a sentence tells since when something goes on: "the protests began on 1 September"."""
    head = words[:_HEAD]
    return not (settings.PROCESSES.isdisjoint(head) or settings.HAPPENED.isdisjoint(head))


_HEAD = 6
"""Words at the head of a sentence among which what goes on stands, and its verb."""


def _counts(claim: Casualty) -> bool:
    return not claim.hypothetical and claim.scope is Scope.EVENT


def _separate(words: Sequence[str]) -> bool:
    return words[0] in _OPENERS and (" ".join(words[:6]) + " ").startswith(_SEPARATE)
