"""Events: what happened, when, where, by whom, to whom, with how many dead."""

from __future__ import annotations

from collections import Counter

from conflictnews.events import deaths, sides, when, where, who
from conflictnews.events.grouping import Draft, grouped
from conflictnews.events.kinds import ARMED_VICTIMS, UNARMED_VICTIMS, Facts, sub_type
from conflictnews.events.scenes import Reader, Scene
from conflictnews.models import (
    Article,
    Casualty,
    DateMention,
    Event,
    EventActor,
    Evidence,
    Harm,
    PlaceMention,
    Report,
    Span,
)
from conflictnews.tables.event_types import CIVILIAN_TARGETING, DISORDER_OF, TYPE_OF, ActKind
from conflictnews.text import Text


def events_in(prose: Text, article: Article) -> tuple[Event, ...]:
    """Return the events of an article whose mentions are known, in text order."""
    scenes = Reader(prose, article).scenes()
    drafts = grouped(scenes)
    context = _Context(prose, article, scenes)
    return tuple(event for draft in drafts if (event := context.event(draft)) is not None)


class _Context:
    """What the cells of an event may take from the rest of the article."""

    def __init__(self, text: Text, article: Article, scenes: list[Scene]) -> None:
        self.text, self.article, self.scenes = text, article, scenes
        countries = Counter(p.place.country for p in article.places if p.place is not None and p.place.country)
        self.country = max(countries, key=lambda code: countries[code], default=None)
        agency = article.dateline.agency if article.dateline else None
        day = article.published.date if article.published else None
        self.report = Report(day, agency, article.host, article.title)

    def event(self, draft: Draft) -> Event | None:
        """Fill the cells of an event; None where its acts make none."""
        claims = tuple(c for scene in draft.scenes for c in scene.casualties)
        spot = self._place(draft)
        country = spot.place.country if spot and spot.place and spot.place.country else self.country
        date = self._date(draft)
        interval = date.date.interval if date else None
        found = who.parties(draft, self.text, country, interval.first if interval else None)
        kinds = tuple(act.kind for scene in draft.scenes for act in sorted(scene.acts, key=lambda a: a.first))
        facts = self._facts(kinds, claims, found)
        sub = sub_type(facts)
        if sub is None:
            return None
        unarmed = next((c.victims.span for c in claims if c.victims and c.victim_kind in UNARMED_VICTIMS), None)
        prec = where.where_prec(spot, near=False) if spot else None
        killed = deaths.figure(claims, Harm.KILLED)
        evidence = [Evidence("type", tuple(self._act_spans(draft)), "events.type")]
        if date is not None:
            evidence.append(Evidence("date", (date.span,), "events.when"))
        if spot is not None:
            evidence.append(Evidence("place", (spot.span,), "events.where"))
        violence, actors = sides.sided(who.fitting(found, sub, TYPE_OF[sub], unarmed, country), TYPE_OF[sub], sub)
        a_is_state = any(p.side == "a" and sides.is_state(p) for p in actors)
        cells = deaths.divided(claims, killed.best, violence, a_is_state) if killed and killed.best is not None else None
        return Event(
            type=TYPE_OF[sub],
            sub_type=sub,
            disorder=DISORDER_OF[sub],
            date_start=interval.first if interval else None,
            date_end=interval.last if interval else None,
            date_prec=when.date_prec(interval) if interval else None,
            time_precision=when.time_precision(interval) if interval else None,
            place=spot.place if spot else None,
            where_prec=prec,
            geo_precision=where.geo_precision(prec),
            where_text=spot.text if spot else None,
            actors=actors,
            type_of_violence=violence,
            killed=killed,
            wounded=deaths.figure(claims, Harm.WOUNDED),
            deaths_a=cells["a"] if cells else None,
            deaths_b=cells["b"] if cells else None,
            deaths_civilians=cells["civilians"] if cells else None,
            deaths_unknown=cells["unknown"] if cells else None,
            civilian_targeting=sub in CIVILIAN_TARGETING,
            clarity=1,
            claims=claims,
            evidence=tuple(evidence),
            report=self.report,
        )

    def _act_spans(self, draft: Draft) -> list[Span]:
        return [self.text.span(s.starts[a.first], s.after(a.end)) for s in draft.scenes for a in s.acts]

    def _facts(self, kinds: tuple[ActKind, ...], claims: tuple[Casualty, ...], found: list[EventActor]) -> Facts:
        state = [p for p in found if sides.is_state(p)]
        groups = [p for p in found if p.inter in who.ARMED]
        first = next((p for p in found if p in state or p in groups), None)
        return Facts(
            kinds=kinds,
            harms=frozenset(c.harm for c in claims if not c.negated),
            armed_victims=any(c.victim_kind in ARMED_VICTIMS for c in claims),
            unarmed_victims=any(c.victim_kind in UNARMED_VICTIMS for c in claims),
            state=bool(state),
            group=bool(groups),
            rebels_win=first in groups,
            armed_target=bool(state) and bool(groups),
        )

    def _date(self, draft: Draft) -> DateMention | None:
        return next((d for scene in (*draft.scenes, *self.scenes[:1]) for d in when.dates_of(scene)), None)

    def _place(self, draft: Draft) -> PlaceMention | None:
        best: PlaceMention | None = None
        for scene in (*draft.scenes, *self.scenes):
            found = where.places_of(scene)
            if found and (best is None or where.fineness(found[0]) > where.fineness(best)):
                best = found[0]
            if best is not None and scene is draft.scenes[-1] and where.fineness(best) > 1:
                return best
        return best
