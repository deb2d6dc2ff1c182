"""The cells of an event, each with the words that gave it and the rule that chose them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from itertools import islice, takewhile
from typing import Any, Generic, TypeVar

from attrs import evolve, frozen

from conflictnews.casualties.toll import toll_of
from conflictnews.events import deaths, roles, sides, when, where, who
from conflictnews.events.acts import Act
from conflictnews.events.distances import FINENESS, TOWN
from conflictnews.events.ged_days import ged_days
from conflictnews.events.grouping import Draft
from conflictnews.events.implied import Case, completed, lone_group
from conflictnews.events.kinds import ARMED_VICTIMS, REMOTE, UNARMED_VICTIMS, Facts, sub_type
from conflictnews.events.scenes import Placed, Scene, said_date
from conflictnews.events.scenes import day as day_of
from conflictnews.events.spread import listed, spread, unclear, where_cells
from conflictnews.models import (
    ActorMention,
    Article,
    Casualty,
    DateMention,
    Event,
    EventActor,
    EventType,
    Evidence,
    Harm,
    Mention,
    PlaceKind,
    PlaceMention,
    Report,
    Role,
    Span,
    Toll,
    VictimKind,
)
from conflictnews.tables.event_types import CIVILIAN_TARGETING, DISORDER_OF, TYPE_OF
from conflictnews.tables.event_types import ActKind as K
from conflictnews.text import Text

M = TypeVar("M", bound=Mention)

VIOLENT = frozenset({K.ASSAULT, K.KILLING, K.BEATING, K.BURNING, K.LOOTING, K.CLASH, K.RIOT, K.LIVE_FIRE})
"""Acts whose agent and target settle the type of the event."""

_OWN = frozenset({"events.where.sentence", "events.where.paragraph", "events.where.later"})
"""Rules by which a place comes from the event's own sentences."""
_BORROWED = frozenset({"events.when.lead", "events.when.title"})
"""Rules by which a day comes from elsewhere in the article."""
_COUNTED = (Harm.KILLED, Harm.WOUNDED)
_CORE = 3
"""Scenes that settle the type of an event."""
_SETTING = 12
"""Scenes of the lead, and titles and datelines, that are searched for the day and the place of every event, at most."""
_BEST = 24
"""Dates and places of a scene that are looked at, the best first."""


@frozen
class Choice(Generic[M]):
    """A mention that gives a cell, the rule that chose it, and the next candidates that it passed over."""

    mention: M
    rule: str
    passed: tuple[M, ...] = ()

    def evidence(self, cell: str) -> Evidence:
        """Return the choice as the evidence of a cell."""
        return Evidence(cell, (self.mention.span,), self.rule, tuple(m.span for m in self.passed))


class Filler:
    """Fills the cells of an article's events."""

    def __init__(self, text: Text, article: Article, scenes: list[Scene], drafts: list[Draft]) -> None:
        self.text: Text = text
        self.article: Article = article
        self.scenes: list[Scene] = scenes
        self.drafts: list[Draft] = drafts
        countries = Counter(p.place.country for p in article.places if p.place is not None and p.place.country)
        self.country: str | None = max(countries, key=lambda code: countries[code], default=None)
        agency = article.dateline.agency if article.dateline else None
        day = article.published.date if article.published else None
        self.lone: ActorMention | None = lone_group(article.actors, scenes)
        self.lead: list[Scene] = drafts[0].scenes[:_SETTING] if drafts else []
        self.titles: list[Scene] = list(islice((scene for scene in scenes if scene.head), _SETTING))
        self.datelines: list[Scene] = list(islice((scene for scene in scenes if scene.role is Role.DATELINE), _SETTING))
        vague = [d for d in article.dates if d.date.interval is None and ged_days(d, day) is not None]
        self.vague: Placed[DateMention] = Placed([(*text.clean_of(d.span), d) for d in vague])
        """Dates that only GED's table of report times gives days: "recently", "in the past 48 hours"."""
        named = (d for scene in self.titles for d in when.dates_of(scene) if not when.bare(d) and day_of(d) is not None)
        self.titled: DateMention | None = next((d for d in named if day_of(d) != day), None)
        """The day before that of the report which a title names, as that of a daily summary does."""
        self.report: Report = Report(day, agency, article.host, article.title)

    def event(self, draft: Draft) -> Event | None:
        """Return the event of a draft; None where its acts make none."""
        claims = tuple(c for scene in draft.scenes for c in scene.casualties)
        spot, date = self._place(draft), self._date(draft)
        if draft is not self.drafts[0] and not claims and not _anchored(spot, date):
            return None
        place = spot.mention.place if spot else None
        country = (place.country if place else None) or self.country
        days = date.mention.date.interval if date else None
        found = who.parties(draft, self.text, country, days.first if days else None)
        facts = self._facts(_core(draft), claims, found)
        sub = sub_type(facts)
        if sub is None:
            facts = self._facts(draft.scenes, claims, found)
            sub = sub_type(facts)
        if sub is None:
            return None
        kind = TYPE_OF[sub]
        found = completed(found, Case(sub, facts, country, days.first if days else None), self.lone)
        violence, actors = sides.sided(who.fitting(found, kind, _unarmed(claims, kind), country), kind, sub, country)
        tolls = {harm: toll_of(claims, harm) for harm in _COUNTED} if claims else {}
        return Event(
            type=kind,
            sub_type=sub,
            disorder=DISORDER_OF[sub],
            **self._when(date),
            fresh=date is None and self._news(draft) is not None,
            **(where_cells(spot.mention) if spot else {}),
            actors=actors,
            type_of_violence=violence,
            **self._harm(claims, tolls, violence, actors),
            civilian_targeting=sub in CIVILIAN_TARGETING,
            clarity=2 if unclear(draft.scenes, date.mention.date.interval if date else None) else 1,
            claims=claims,
            sources=tuple(dict.fromkeys(c.claimed_by.text for c in claims if c.claimed_by is not None)),
            summary=self._summary(draft),
            evidence=tuple(self._evidence(draft, spot, date, tolls, actors)),
            report=self.report,
        )

    def events(self, draft: Draft) -> tuple[Event, ...]:
        """Return the events of a draft: one, or one for each place of a list over which its first sentence spreads it."""
        event = self.event(draft)
        if event is None:
            return ()
        over = listed(_first(draft))
        return spread(event, over, self.article.places) if over else (event,)

    # ------------------------------------------------------------------ what happened

    def _facts(self, scenes: list[Scene], claims: tuple[Casualty, ...], found: list[EventActor]) -> Facts:
        acts = [(scene, act) for scene in scenes for act in _told(scene)]
        told = [(scene, act) for scene, act in acts if not act.weapon]
        violent = [(scene, act) for scene, act in told if act.kind in VIOLENT and not act.noun]
        ground = next(((scene, act) for scene, act in told if act.kind in {K.CAPTURE, K.RECAPTURE}), None)
        return Facts(
            kinds=tuple(act.kind for _, act in told),
            weapons=frozenset(act.kind for _, act in acts if act.weapon),
            harms=frozenset(c.harm for c in claims if not c.negated),
            armed_victims=any(c.victim_kind in ARMED_VICTIMS for c in claims),
            unarmed_victims=any(c.victim_kind in UNARMED_VICTIMS for c in claims),
            crowd_victims=False,
            state=any(sides.is_state(p) for p in found),
            group=any(p.inter in who.ARMED for p in found),
            winner=roles.agent(*ground) if ground else None,
            agents=frozenset(side for scene, act in violent if (side := roles.agent(scene, act)) is not None),
            targets=frozenset(side for scene, act in violent if (side := roles.target(scene, act)) is not None),
        )

    def _summary(self, draft: Draft) -> str:
        first = _first(draft)
        return " ".join(self.text.clean[first.start : first.end].split())

    @staticmethod
    def _harm(
        claims: tuple[Casualty, ...], tolls: dict[Harm, Toll], violence: int | None, actors: tuple[EventActor, ...]
    ) -> dict[str, Any]:
        """Return the figures of the killed and the wounded, and GED's four death cells where the deaths are known."""
        figures: dict[str, Any] = {harm.value: deaths.figure_of(toll, claims) for harm, toll in tolls.items()}
        if (killed := figures.get("killed")) is None or killed.best is None:
            return figures
        cells = deaths.divided(tolls[Harm.KILLED], claims, violence, actors)
        return figures | {f"deaths_{side}": count for side, count in cells.items()}

    # ------------------------------------------------------------------ when

    def _when(self, date: Choice[DateMention] | None) -> dict[str, Any]:
        """Return the cells of the day."""
        if date is None:
            return {}
        days, ged = date.mention.date.interval, ged_days(date.mention, self.report.published)
        cells: dict[str, Any] = {"date_prec": ged[1] if ged else None, "ged_days": ged[0] if ged else None}
        if days is not None:
            cells.update(date_start=days.first, date_end=days.last, time_precision=when.time_precision(days))
        return cells

    def _date(self, draft: Draft) -> Choice[DateMention] | None:
        """Return the day of an event: that which its first sentence names or counts from the report, else the next in reach."""
        first = _first(draft)
        if not when.dates_of(first) and (counted := self._counted([first])) is not None:
            return counted
        for rule, scenes in self._days(draft):
            found = [d for scene in scenes for d in when.dates_of(scene)[:_BEST]]
            if found and self.titled is not None and when.bare(found[0]) and day_of(found[0]) == self.report.published:
                return Choice(self.titled, "events.when.title", tuple(found[:2]))
            if found:
                return Choice(found[0], rule, tuple(found[1:3]))
        return self._counted(draft.scenes)

    def _days(self, draft: Draft) -> Iterator[tuple[str, Iterable[Scene]]]:
        """Yield the scenes that may name the day of an event, the nearest first, with the rule that each stands for."""
        yield "events.when.sentence", draft.scenes
        yield "events.when.paragraph", draft.scenes[0].before
        own = set(map(id, draft.scenes))
        yield "events.when.later", (s for scene in draft.scenes[1:] for s in scene.before if id(s) not in own)
        if self.titled is not None:
            yield "events.when.title", self.titles
        if draft is not self.drafts[0]:
            yield "events.when.lead", self.lead
        yield "events.when.title", self.titles

    def _counted(self, scenes: Iterable[Scene]) -> Choice[DateMention] | None:
        """Return the first date of scenes that only GED's table counts from the report, and that dates no statement."""
        for scene in scenes:
            for start, end, mention in self.vague.within(scene.start, scene.end):
                if not said_date(scene, start, end):
                    return Choice(mention, "events.when.report")
        return None

    def _news(self, draft: Draft) -> Span | None:
        """Return the words by which the first live scene of an event tells it as the news of the day."""
        first = _first(draft)
        found = when.news(first)
        return self.text.span(first.starts[found[0]], first.after(found[1])) if found else None

    # ------------------------------------------------------------------ where

    def _place(self, draft: Draft) -> Choice[PlaceMention] | None:
        """Return the finest place that the event may be set in; a place of passage only where no other is named."""
        found = self._found(draft, where.settings_of)
        if found is not None and where.fineness(found.mention) >= TOWN:
            return found
        passed = self._found(draft, where.places_of)
        if found is None or (passed is not None and where.fineness(passed.mention) >= TOWN and passed.rule in _OWN):
            return passed
        return found

    def _found(self, draft: Draft, places: Callable[[Scene], list[PlaceMention]]) -> Choice[PlaceMention] | None:
        """Return the finest place of the first of sentence, paragraph, lead, title and dateline that names one.

        A place of the event's own sentences that is no town gives way to a town inside it that stands further away.
        """
        best: Choice[PlaceMention] | None = None
        for rule, scenes in self._settings(draft):
            found = [m for scene in scenes for m in places(scene)[:_BEST] if not where.doubtful(m, self.country)]
            if not found:
                continue
            finest = max(found, key=where.fineness)
            if best is None:
                best = Choice(finest, rule, tuple(m for m in found if m is not finest)[:2])
            elif where.fineness(finest) >= TOWN and where.inside(finest, best.mention):
                best = Choice(finest, rule, (best.mention,))
            if where.fineness(best.mention) >= TOWN:
                return best
        return best

    def _settings(self, draft: Draft) -> Iterator[tuple[str, Iterable[Scene]]]:
        first = _first(draft)
        yield "events.where.sentence", [first]
        yield "events.where.paragraph", first.before
        yield "events.where.later", [s for scene in draft.scenes if scene is not first for s in (scene, *scene.before)]
        if draft is not self.drafts[0]:
            yield "events.where.lead", self.lead
        else:
            yield "events.where.lead", list(takewhile(lambda scene: scene is not draft.scenes[0], self._body()))[-3:]
        yield "events.where.title", self.titles
        yield "events.where.dateline", self.datelines

    def _body(self) -> Iterator[Scene]:
        return (scene for scene in self.scenes if scene.body)

    # ------------------------------------------------------------------ evidence

    def _evidence(
        self,
        draft: Draft,
        spot: Choice[PlaceMention] | None,
        date: Choice[DateMention] | None,
        tolls: dict[Harm, Toll],
        actors: tuple[EventActor, ...],
    ) -> Iterator[Evidence]:
        yield Evidence("type", tuple(self._acts(draft)), "events.type")
        if date is not None:
            yield date.evidence("date")
        elif (news := self._news(draft)) is not None:
            yield Evidence("date", (news,), "events.when.news")
        if spot is not None:
            yield spot.evidence("place")
        if spans := tuple(p.span for p in actors if p.span is not None):
            yield Evidence("actors", spans, "events.who")
        claims = [c for scene in draft.scenes for c in scene.casualties]
        for harm, toll in tolls.items():
            if counted := deaths.counted(toll):
                told = {c.span for c in counted}
                left = tuple(c.span for c in claims if c.harm is harm and c.span not in told)
                yield Evidence(harm.value, tuple(c.span for c in counted), "events.deaths.sum", left)

    def _acts(self, draft: Draft) -> Iterator[Span]:
        for scene in draft.scenes:
            for act in scene.acts:
                yield self.text.span(scene.starts[act.first], scene.after(act.end))


def _unarmed(claims: tuple[Casualty, ...], kind: EventType) -> Span | None:
    """Return the words for unarmed victims; "people" count as such where a bomb or a shell hit nobody that is armed."""
    remote = kind is EventType.EXPLOSIONS and not any(c.victim_kind in ARMED_VICTIMS for c in claims)
    kinds = UNARMED_VICTIMS | frozenset([VictimKind.UNKNOWN] if remote else [])
    return next((c.victims.span for c in claims if c.victims and c.victim_kind in kinds), None)


def _anchored(spot: Choice[PlaceMention] | None, date: Choice[DateMention] | None) -> bool:
    """True if an event's own sentences tell where or when it was: without that and without victims an act is only spoken of."""
    dated = date is not None and date.rule not in _BORROWED
    return dated or (spot is not None and spot.rule in _OWN and where.fineness(spot.mention) >= FINENESS[PlaceKind.ADMIN1])


def _first(draft: Draft) -> Scene:
    """Return the first live scene of an event."""
    return next((scene for scene in draft.scenes if scene.live), draft.scenes[0])


def _core(draft: Draft) -> list[Scene]:
    """Return the first live scenes of an event, which settle its type: what follows is told in passing."""
    return [scene for scene in draft.scenes if scene.live][:_CORE]


def _told(scene: Scene) -> list[Act]:
    """Return the acts of a scene in order; a weapon that stands before a killing or an attack makes it one from afar."""
    acts = sorted(scene.acts, key=lambda act: (act.first, act.end))
    blow = min((act.first for act in acts if act.kind in {K.KILLING, K.ASSAULT, K.BEATING}), default=None)
    if blow is None:
        return acts
    return [evolve(act, weapon=False) if act.weapon and act.first < blow and act.kind in REMOTE else act for act in acts]
