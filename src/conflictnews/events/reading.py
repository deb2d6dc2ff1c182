"""Reading the scenes of an article: the sentences with the acts, statements, dates, places and parties that stand in each."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from typing import TypeVar

from attrs import evolve

from conflictnews.events.acts import ACT, PLACE, Act, acts_in, marks_in, suspected
from conflictnews.events.deeds import happened
from conflictnews.events.distances import FINENESS, TOWN, apart
from conflictnews.events.ged_days import counted
from conflictnews.events.history import History
from conflictnews.events.numeric_dates import settled
from conflictnews.events.scenes import Placed, Scene, day, label_at
from conflictnews.events.where import as_town
from conflictnews.language.document import Document, Sentence
from conflictnews.languages.en import acts as table
from conflictnews.languages.en.settings import ARRIVALS, LOSSES, PEACE
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
from conflictnews.tables.event_types import ActKind
from conflictnews.text import Text

M = TypeVar("M", bound=Mention)


class Reader:
    """Reads the scenes of an article."""

    def __init__(self, document: Document, article: Article) -> None:
        self.document: Document = document
        self.prose: Text = document.text
        self.article: Article = article
        self.dates: Placed[DateMention]
        self.history: History
        self.dates, self.history = self._times(article)
        self.places: Placed[PlaceMention] = Placed(list(self._towns()))
        self.actors: Placed[ActorMention] = self._placed([a for a in article.actors if a.actor.kind not in _NO_PARTY])
        self.casualties: Placed[Casualty] = self._placed(article.casualties)
        self.earlier: set[Span] = {c.span for c in article.casualties if c.scope in _EARLIER}
        """The statements on other events, which others may repeat."""
        self.roles: list[Role] = [b.role for b in article.blocks]
        self.block_starts: list[int] = [self.prose.clean_of(b.span)[0] for b in article.blocks]
        self.speakers: list[tuple[int, int]] = sorted({*self._voices(), *self._openers()})
        """Where those stand that speak, and the places that open a report."""
        self.marked: list[int]
        self.marks: list[int]
        self.marked, self.marks = marks_in(self.prose.words[0])
        self.sentence: Sentence
        """The sentence that is read."""
        self.heading: Scene | None = None
        """The last heading that names something."""
        self.lead: int | None = None
        """The first paragraph of running text."""
        self.recalled: Scene | None = None
        """The first sentence of it that would tell an event if its days did not make it history."""
        self.alleged: Scene | None = None
        """The first sentence with a day and a place that tells an act only as what somebody is suspected of."""
        self.word_at: int = 0
        self.mark_at: int = 0

    def _times(self, article: Article) -> tuple[Placed[DateMention], History]:
        """Return the days that an article names, and what its dates tell of the history of the conflict."""
        published = article.published.date if article.published else None
        dates = self._placed([settled(d, published) for d in article.dates if d.date.type in _DATES])
        recent = [d for d in article.dates if d.date.interval is None and counted(d, published) is not None]
        return dates, History(dates, self._placed(recent), published)

    def _placed(self, mentions: Sequence[M]) -> Placed[M]:
        return Placed([(*self.prose.clean_of(m.span), m) for m in mentions])

    def _towns(self) -> Iterator[tuple[int, int, PlaceMention]]:
        """Yield the places that are known, with where they stand; a name that may be a town's as the town."""
        folded = self.prose.folded
        hurt = (c for c in self.article.casualties if c.harm is not Harm.CAPTURED)  # a town is captured, too
        victims = {c.victims.span for c in hurt if c.victims is not None}
        known = [p for p in self.article.places if p.place is not None and p.span not in victims]
        for start, end, mention in self._placed(known).rows:
            yield start, end, as_town(mention, folded[max(0, start - _NEAR) : start], folded[end : end + _NEAR])

    def _voices(self) -> Iterator[tuple[int, int]]:
        """Yield where those stand that are quoted or give a figure."""
        for quote in self.article.quotes:
            if quote.speaker is not None and (quote.speaker_text or "").count(" ") < _SPEAKER:
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
        paragraph = 0
        found: list[Scene] = []
        before: tuple[Scene, ...] = ()
        opens = True
        for sentence in self.document.sentences:
            start, end, self.sentence = sentence.start, sentence.end, sentence
            if sentence.paragraph != paragraph:
                paragraph, before, opens = sentence.paragraph, (), True
            cuts = self._cuts(start, end)
            for a, b in zip([start, *cuts], [*cuts, end], strict=True):
                scene = self._scene(a, b, before, opens=opens)
                opens = False
                if scene is not None:
                    self.heading = scene if scene.role is _HEADING else self.heading
                    before = (scene, *before[: _MEMORY - 1])
                    found.append(scene)
        return self._with_lead(found)

    def _with_lead(self, found: list[Scene]) -> list[Scene]:
        """Return the scenes with what is told with reserve, where the text tells nothing else.

        That is an act of which somebody is suspected, else one in the lead that lies long back where no other day is named.
        """
        told, again = self.alleged, self.recalled
        if told is not None and not any(map(_tells_harm, found)):
            return _replaced(found, told)
        if again is None or any(scene.live and scene.body for scene in found):
            return found
        return found if _dates_another(found, again) else _replaced(found, again)

    def _cuts(self, start: int, end: int) -> list[int]:
        """Return where a sentence goes on to another place with a figure of its own: "six in Doma and four in Keffi".

        Where only people were hurt at the second, a day of its own must stand between: "and a day later a bomb hurt three in".
        """
        if self.casualties.ends[self.casualties.at] >= end:
            return []
        claims = [(s, c.harm) for s, _, c in self.casualties.within(start, end) if _opens(c)]
        found: list[int] = []
        here: Place | None = None
        last = start
        for (at, harm), (after, _) in zip(claims, [*claims[1:], (end, None)], strict=False):
            own = self._town(at + 1, after)
            if own is not None and here is not None and apart(own, here):
                found += self._cut(last, at, harm)
            here, last = own or here, at
        return found

    def _cut(self, last: int, at: int, harm: Harm) -> list[int]:
        """Return where the part begins that tells harm at another place: at the dead, else at a day before the hurt."""
        days = [(at, at)] if harm is Harm.KILLED else [(start, end) for start, end, _ in self.dates.within(last, at)]
        return [start for start, _ in days[-1:]]

    def _town(self, start: int, end: int) -> Place | None:
        """Return the first town that is named in a stretch."""
        near = (p.place for _, _, p in self.places.within(start, end))
        return next((place for place in near if place is not None and FINENESS[place.kind] >= TOWN), None)

    def _scene(self, start: int, end: int, before: tuple[Scene, ...], *, opens: bool) -> Scene | None:
        """Return the scene of a stretch; None where nothing in it bears on an event."""
        scene = self._read(start, end, before)
        self.history.go_on(scene.dates, anew=opens and scene.role is not _LIST_ITEM)
        cues = scene.marked(ACT)
        eventful = bool(cues or scene.told or scene.dates)
        if not (eventful or scene.places or scene.actors):
            return None
        if self.lead is None and scene.body:
            self.lead = scene.paragraph
        if eventful:
            self._interpret(scene, cues)
        return scene

    def _interpret(self, scene: Scene, cues: list[int]) -> None:
        """Give a scene what it tells of the event of the report's own time, or keep what it tells with reserve."""
        self.history.look_back(scene)
        if not self.history.tells(scene):
            self._tell(scene, cues)
        if cues and not scene.live:
            self._keep(scene, cues)

    def _read(self, start: int, end: int, before: tuple[Scene, ...]) -> Scene:
        """Return a sentence, or a part of it, with what the rooms found in it."""
        words, starts = self.prose.words
        a = bisect_left(starts, start, self.word_at)
        self.word_at = b = bisect_left(starts, end, a)
        return Scene(
            start,
            end,
            self.sentence.paragraph,
            self._role(start),
            words[a:b],
            starts[a:b],
            self.dates.following(start, end),
            self.places.following(start, end),
            self.actors.following(start, end),
            self.casualties.following(start, end),
            self._marks(a, b),
            self._said(start, end),
            before,
            self.heading,
        )

    def _tell(self, scene: Scene, cues: list[int]) -> None:
        """Give a scene the acts and the statements that it tells of an event of the report's own time."""
        claims = tuple([claim for _, _, claim in scene.told if self._is_news(claim, scene)])
        acts = self._acts(scene, cues) if cues else ()
        if not self._only_counts(scene, acts):
            scene.tell(acts or self._labelled(scene), claims)

    def _keep(self, scene: Scene, cues: list[int]) -> None:
        """Keep what is told with reserve, if the text should tell nothing else."""
        if not scene.body:
            return
        if self.recalled is None and scene.paragraph == self.lead and self.history.only_dates(scene):
            self.recalled = self._relived(scene, cues)
        if self.alleged is None and scene.places and self._is_charge(scene):
            self.alleged = _charged(scene, cues)

    def _is_charge(self, scene: Scene) -> bool:
        """True if a sentence may tell what somebody did on the text's latest day, and is no trial."""
        return table.OTHER_TIMES.isdisjoint(scene.words) and not self.history.on and self.history.on_the_day(scene.dates)

    def _relived(self, scene: Scene, cues: list[int]) -> Scene | None:
        """Return a scene with the act and the harm that its days made history, None where it tells no act."""
        acts = self._acts(scene, cues)
        claims = tuple(evolve(c, scope=_EVENT) for _, _, c in scene.told if not c.hypothetical and c.scope in _RECALLED)
        again = evolve(scene, acts=acts, casualties=claims)
        return again if again.strong and not self._only_counts(again, acts) else None

    def _is_news(self, claim: Casualty, scene: Scene) -> bool:
        """True if a statement tells of people, and of the report's own time: not "recaptured Bouar", no figure of before."""
        if not _counts(claim) or claim.alternative_to in self.earlier:
            return False
        victims = claim.victims
        return victims is None or all(mention.span != victims.span for _, _, mention in scene.places)

    def _only_counts(self, scene: Scene, acts: Sequence[Act]) -> bool:
        """True if a scene tells only that people died in a month: no act, no agent, no town, "45 died in Zamfara in May"."""
        if not (scene.told and self.history.long(scene.dates)):
            return False
        if any(act.end - act.first > 1 or scene.words[act.first] not in LOSSES for act in acts):
            return False
        agents = any(claim.perpetrator is not None for _, _, claim in scene.told)
        return not agents and self._town(scene.start, scene.end) is None

    def _labelled(self, scene: Scene) -> tuple[Act, ...]:
        """Return the act for which only the label of an analyst's note stands: "Displacement: On 3 May, 200 people left"."""
        told = label_at(self.prose.clean, scene.start) is not None
        return (Act(0, 1, ActKind.OTHER, noun=False, weapon=False),) if told else ()

    def _acts(self, scene: Scene, cues: list[int]) -> tuple[Act, ...]:
        """Return the acts of a scene that happened and that are no part of an actor's name."""
        found = acts_in(_marked(scene), cues)
        old = self.history.old(scene.dates) if found else _NONE
        own = [act for act in found if not (_is_named(scene, act) or (old and _dated(scene, act) in old))]
        return tuple([act for act in happened(self.sentence, scene, own) if not _is_peaceful(scene, act)])

    def _marks(self, first: int, last: int) -> list[tuple[int, int]]:
        """Return the marks of the words from *first* to *last*, counted from *first*."""
        low = bisect_left(self.marked, first, self.mark_at)
        self.mark_at = high = bisect_left(self.marked, last, low)
        if low == high:
            return []
        return [(at - first, mark) for at, mark in zip(self.marked[low:high], self.marks[low:high], strict=True)]

    def _said(self, start: int, end: int) -> list[tuple[int, int]]:
        if not self.speakers:
            return []
        low = bisect_left(self.speakers, (start, start))
        return self.speakers[low : bisect_left(self.speakers, (end, end), low)]

    def _role(self, start: int) -> Role:
        at = bisect_right(self.block_starts, start) - 1
        return self.roles[at] if at >= 0 else Role.PARAGRAPH


# Members of an enumeration take seven times as long to get as a name of a module (Python 3.11).
_EVENT, _HEADING, _LIST_ITEM, _AGREEMENT = Scope.EVENT, Role.HEADING, Role.LIST_ITEM, ActKind.AGREEMENT
_HURT = frozenset((Harm.KILLED, Harm.WOUNDED))
_NEAR = 20
"""Characters beside a place among which a word of kind stands."""
_SPEAKER = 12
"""Words of somebody who speaks, at most: a longer phrase tells what happened."""
_NONE: set[int] = set()
_EARLIER = frozenset({Scope.CUMULATIVE, Scope.BACKGROUND})
_RECALLED = _EARLIER | {Scope.EVENT}
_MEMORY = 8
"""Sentences of a paragraph that one of them looks back on, at most."""
_LINE_STARTS = ("", "\n")
_NO_PARTY = frozenset({ActorKind.MEDIA, ActorKind.ORGANISATION})
_DATES = frozenset({TimexType.DATE, TimexType.TIME})


def _opens(claim: Casualty) -> bool:
    """True if a statement may open an event of its own: dead or hurt who are told for the first time."""
    first = claim.part_of is None and claim.alternative_to is None
    return first and claim.harm in _HURT and _counts(claim)


def _marked(scene: Scene) -> Sequence[str]:
    """Return the words of a sentence with each place as "@" and no word of a date: "March" is no march."""
    if not (scene.dates or scene.places):
        return scene.words
    marked, starts = list(scene.words), scene.starts
    rows = [(start, end, "") for start, end, _ in scene.dates] + [(start, end, PLACE) for start, end, _ in scene.places]
    for start, end, sign in rows:
        at = bisect_left(starts, start)
        while at < len(starts) and starts[at] < end:
            marked[at] = sign if starts[at] == start else ""
            at += 1
    return marked


def _replaced(found: list[Scene], again: Scene) -> list[Scene]:
    """Return scenes with one in the place of the one that begins where it does."""
    others = (scene for scene in found if scene.start != again.start)
    return sorted((*others, again), key=lambda scene: scene.start)


def _dates_another(found: list[Scene], again: Scene) -> bool:
    """True if another scene than one names a day."""
    others = (scene for scene in found if scene.start != again.start)
    return any(day(mention) is not None for scene in others for _, _, mention in scene.dates)


def _tells_harm(scene: Scene) -> bool:
    """True if running text tells an act, or harm that it does not deny."""
    harmed = any(not claim.negated for claim in scene.casualties)
    return scene.body and (harmed or any(not act.weapon for act in scene.acts))


def _counts(claim: Casualty) -> bool:
    return claim.scope is _EVENT and not claim.hypothetical


def _charged(scene: Scene, cues: list[int]) -> Scene | None:
    """Return a scene with the acts of which it tells somebody to be suspected, None where it tells none."""
    acts = tuple(act for act in acts_in(_marked(scene), cues) if suspected(scene.words, act) and not act.noun)
    return evolve(scene, acts=acts) if acts else None


def _is_named(scene: Scene, act: Act) -> bool:
    """True if the words of an act are part of an actor's name."""
    named, starts = scene.named, scene.starts
    return bool(scene.actors) and named.holds(starts[act.first]) and named.holds(starts[act.end - 1])


def _is_peaceful(scene: Scene, act: Act) -> bool:
    """True if an act that only who bears arms does is told of others: a minister who arrives, an accord on fisheries."""
    if scene.words[act.first] in ARRIVALS:
        return not scene.armed
    return act.kind is _AGREEMENT and PEACE.isdisjoint(scene.words) and not scene.armed


def _dated(scene: Scene, act: Act) -> int | None:
    """Return where the date begins that follows an act within its clause: "was killed by the rebels in 2014"."""
    end = scene.starts[act.end - 1]
    after = next((start for start, _, _ in scene.dates if start > end), None)
    return after if after is not None and bisect_left(scene.starts, after) - act.end <= _CLAUSE else None


_CLAUSE = 9
"""Words from an act to the date of its clause, at most."""
