"""Reading the scenes of an article: the sentences with the acts, statements, dates, places and parties that stand in each."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from typing import TypeVar

from attrs import define, evolve

from conflictnews.events.acts import ACT, PARTY, Act, acts_in, marks_in, parties_in, suspected, unreal
from conflictnews.events.distances import FINENESS, TOWN, apart
from conflictnews.events.ged_days import counted
from conflictnews.events.history import History
from conflictnews.events.numeric_dates import settled
from conflictnews.events.scenes import NOWHERE, Placed, Scene, Stretches, day, label_at
from conflictnews.events.where import as_town
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
Rows = tuple[tuple[int, int, M], ...]


@define(eq=False)
class Part:
    """A sentence, or a part of one, with what the rooms found in it."""

    start: int
    end: int
    words: Sequence[str]
    starts: Sequence[int]
    dates: Rows[DateMention]
    places: Rows[PlaceMention]
    actors: Rows[ActorMention]
    told: Rows[Casualty]
    cues: list[int]
    """Which of its words may begin an act."""
    marks: list[tuple[int, int]]
    """Which of its words may begin a noun for a party, and of what kind."""

    @property
    def named(self) -> Stretches:
        """Where the actors stand."""
        return Stretches([(start, end) for start, end, _ in self.actors]) if self.actors else NOWHERE

    @property
    def harmed_at(self) -> frozenset[int]:
        """Where the statements of harm begin."""
        return frozenset(start for start, _, _ in self.told) if self.told else _NONE

    @property
    def empty(self) -> bool:
        """True if nothing in it bears on an event."""
        return not (self.cues or self.dates or self.places or self.actors or self.told)

    @property
    def armed(self) -> bool:
        """True if it names who bears arms or has a noun for a party."""
        named = any(mention.actor.kind is not ActorKind.GOVERNMENT for _, _, mention in self.actors)
        return named or any(parties_in(self.words, (at for at, mark in self.marks if mark & PARTY)))

    @property
    def eventful(self) -> bool:
        """True if it may tell an event: it has a cue of an act, a statement of harm, or a date."""
        return bool(self.cues or self.told or self.dates)


class Reader:
    """Reads the scenes of an article."""

    def __init__(self, prose: Text, article: Article) -> None:
        self.prose: Text = prose
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
        self.block_starts: list[int] = [prose.clean_of(b.span)[0] for b in article.blocks]
        self.speakers: list[tuple[int, int]] = sorted({*self._voices(), *self._openers()})
        """Where those stand that speak, and the places that open a report."""
        self.marked: list[int]
        self.marks: list[int]
        self.marked, self.marks = marks_in(prose.words[0])
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
        clean, paragraph, done = self.prose.clean, 0, 0
        found: list[Scene] = []
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

    def _scene(self, start: int, end: int, paragraph: int, before: tuple[Scene, ...], *, opens: bool) -> Scene | None:
        """Return the scene of a stretch; None where nothing in it bears on an event."""
        part, role = self._part(start, end), self._role(start)
        self.history.go_on(part.dates, anew=opens and role is not Role.LIST_ITEM)
        if part.empty:
            return None
        self.history.look_back(part.words, part.starts, part.dates)
        named, said = part.named, self._said(start, end)
        acts, claims = self._told(part, named)
        scene = Scene(
            start=start,
            end=end,
            paragraph=paragraph,
            role=role,
            words=part.words,
            starts=part.starts,
            acts=acts,
            casualties=claims,
            dates=part.dates,
            places=part.places,
            actors=part.actors,
            harmed_at=part.harmed_at,
            separate=bool(acts or part.told) and _separate(part.words),
            speakers=_speakers(named, said),
            named=named,
            said=said,
            before=before,
            under=self.heading,
            marks=part.marks,
        )
        self._recall(scene, part)
        self._allege(scene, part)
        return scene

    def _allege(self, scene: Scene, part: Part) -> None:
        """Keep the first sentence that tells with day and place what somebody is suspected of, with the act."""
        if self.alleged is not None or scene.live or not (scene.body and self._is_charge(part)):
            return
        words = _marked(part.words, part.starts, part.places, part.dates)
        acts = tuple(act for act in acts_in(words, part.cues) if suspected(part.words, act) and not act.noun)
        if acts:
            self.alleged = evolve(scene, acts=acts)

    def _is_charge(self, part: Part) -> bool:
        """True if a stretch may tell what somebody did on the text's latest day at a place, and is no trial."""
        told = part.cues and part.places and table.OTHER_TIMES.isdisjoint(part.words)
        return bool(told) and not self.history.on and self.history.on_the_day(part.dates)

    def _recall(self, scene: Scene, part: Part) -> None:
        """Keep a sentence of the lead that tells one act of earlier days, with its act."""
        if not scene.body:
            return
        self.lead = scene.paragraph if self.lead is None else self.lead
        if self.recalled is not None or scene.live or scene.paragraph != self.lead or not part.cues:
            return
        if self.history.only_dates(part.start, part.end, part.words, part.dates):
            self.recalled = self._relived(scene, part)

    def _relived(self, scene: Scene, part: Part) -> Scene | None:
        """Return a scene with the act and the harm that its days made history, None where it tells no act."""
        acts = tuple(self._acts(part, part.named))
        claims = tuple(evolve(c, scope=Scope.EVENT) for _, _, c in part.told if not c.hypothetical and c.scope in _RECALLED)
        again = evolve(scene, acts=acts, casualties=claims)
        return again if again.strong and not self._only_counts(part, acts) else None

    def _part(self, start: int, end: int) -> Part:
        """Return a stretch with what the rooms found in it."""
        words, starts = self.prose.words
        a = bisect_left(starts, start, self.word_at)
        self.word_at = b = bisect_left(starts, end, a)
        return Part(
            start,
            end,
            words[a:b],
            starts[a:b],
            self.dates.following(start, end),
            self.places.following(start, end),
            self.actors.following(start, end),
            self.casualties.following(start, end),
            *self._cues(a, b),
        )

    def _told(self, part: Part, named: Stretches) -> tuple[tuple[Act, ...], tuple[Casualty, ...]]:
        """Return the acts and the statements of a stretch that tell an event of the report's own time."""
        told = [claim for _, _, claim in part.told]
        if not part.eventful or self.history.tells(part.start, part.end, part.words, part.dates, told):
            return (), ()
        claims = tuple(c for c in told if self._is_news(c, part))
        acts = tuple(self._acts(part, named)) if part.cues else ()
        if self._only_counts(part, acts):
            return (), ()
        return acts or self._labelled(part), claims

    def _is_news(self, claim: Casualty, part: Part) -> bool:
        """True if a statement tells of people, and of the report's own time: not "recaptured Bouar", no figure of before."""
        places = (mention.span for _, _, mention in part.places)
        of_place = claim.victims is not None and claim.victims.span in places
        return _counts(claim) and not of_place and claim.alternative_to not in self.earlier

    def _only_counts(self, part: Part, acts: tuple[Act, ...]) -> bool:
        """True if a stretch tells only that people died in a month: no act, no agent, no town, "45 died in Zamfara in May"."""
        if not (part.told and self.history.long(part.dates)):
            return False
        if any(act.end - act.first > 1 or part.words[act.first] not in LOSSES for act in acts):
            return False
        agents = any(claim.perpetrator is not None for _, _, claim in part.told)
        return not agents and self._town(part.start, part.end) is None

    def _labelled(self, part: Part) -> tuple[Act, ...]:
        """Return the act for which only the label of an analyst's note stands: "Displacement: On 3 May, 200 people left"."""
        told = label_at(self.prose.clean, part.start) is not None
        return (Act(0, 1, ActKind.OTHER, noun=False, weapon=False),) if told else ()

    def _acts(self, part: Part, named: Stretches) -> Iterator[Act]:
        """Yield the acts of a stretch that happened and that are no part of an actor's name."""
        marked = _marked(part.words, part.starts, part.places, part.dates) if part.places or part.dates else part.words
        old = self.history.old(part.dates)
        for act in acts_in(marked, part.cues):
            if old and _dated(part, act) in old:
                continue
            inside = named.holds(part.starts[act.first]) and named.holds(part.starts[act.end - 1])
            if not (inside or unreal(part.words, act, 0) or _is_peaceful(part, act)):
                yield act

    def _cues(self, first: int, last: int) -> tuple[list[int], list[tuple[int, int]]]:
        """Return the cues of acts and the marks of parties among the words from *first* to *last*, counted from *first*."""
        low = bisect_left(self.marked, first, self.mark_at)
        self.mark_at = high = bisect_left(self.marked, last, low)
        if low == high:
            return [], []
        found = [(self.marked[i] - first, self.marks[i]) for i in range(low, high)]
        return [at for at, mark in found if mark & ACT], found

    def _said(self, start: int, end: int) -> list[tuple[int, int]]:
        if not self.speakers:
            return []
        low = bisect_left(self.speakers, (start, start))
        return self.speakers[low : bisect_left(self.speakers, (end, end), low)]

    def _role(self, start: int) -> Role:
        at = bisect_right(self.block_starts, start) - 1
        return self.roles[at] if at >= 0 else Role.PARAGRAPH


# Members of an enumeration take seven times as long to get as a name of a module (Python 3.11).
_EVENT, _HEADING, _AGREEMENT = Scope.EVENT, Role.HEADING, ActKind.AGREEMENT
_HURT = frozenset((Harm.KILLED, Harm.WOUNDED))
_NEAR = 20
"""Characters beside a place among which a word of kind stands."""
_SPEAKER = 12
"""Words of somebody who speaks, at most: a longer phrase tells what happened."""
_NONE: frozenset[int] = frozenset()
_EARLIER = frozenset({Scope.CUMULATIVE, Scope.BACKGROUND})
_RECALLED = _EARLIER | {Scope.EVENT}
_MEMORY = 8
"""Sentences of a paragraph that one of them looks back on, at most."""
_LINE_STARTS = ("", "\n")
_SEPARATE = tuple(phrase + " " for phrase in table.SEPARATE)
_OPENERS = frozenset(phrase.split()[0] for phrase in table.SEPARATE)
_NO_PARTY = frozenset({ActorKind.MEDIA, ActorKind.ORGANISATION})
_DATES = frozenset({TimexType.DATE, TimexType.TIME})


def _opens(claim: Casualty) -> bool:
    """True if a statement may open an event of its own: dead or hurt who are told for the first time."""
    first = claim.part_of is None and claim.alternative_to is None
    return first and claim.harm in _HURT and _counts(claim)


def _speakers(named: Stretches, said: list[tuple[int, int]]) -> frozenset[int]:
    """Return where the actors stand that speak."""
    return frozenset(filter(Stretches(said).holds, named.starts)) if said and named is not NOWHERE else _NONE


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


def _is_peaceful(part: Part, act: Act) -> bool:
    """True if an act that only who bears arms does is told of others: a minister who arrives, an accord on fisheries."""
    if part.words[act.first] in ARRIVALS:
        return not part.armed
    return act.kind is _AGREEMENT and PEACE.isdisjoint(part.words) and not part.armed


def _dated(part: Part, act: Act) -> int | None:
    """Return where the date begins that follows an act within its clause: "was killed by the rebels in 2014"."""
    end = part.starts[act.end - 1]
    after = next((start for start, _, _ in part.dates if start > end), None)
    return after if after is not None and bisect_left(part.starts, after) - act.end <= _CLAUSE else None


_CLAUSE = 9
"""Words from an act to the date of its clause, at most."""


def _separate(words: Sequence[str]) -> bool:
    return words[0] in _OPENERS and (" ".join(words[:6]) + " ").startswith(_SEPARATE)
