"""The cells of an event, each with the words that gave it and the rule that chose them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import islice, pairwise
from typing import Any, TypeVar

from attrs import evolve, frozen

from conflictnews.casualties.toll import toll_of
from conflictnews.events import deaths, roles, sides, when, who
from conflictnews.events.acts import Act
from conflictnews.events.choosing import BORROWED, Choice, Chooser, anchored, first_of
from conflictnews.events.ged_days import ged_days
from conflictnews.events.grouping import Draft
from conflictnews.events.implied import Case, Lone, completed, lone_group
from conflictnews.events.kinds import ARMED_VICTIMS, REMOTE, UNARMED_VICTIMS, Facts, decide
from conflictnews.events.scenes import Scene, label_at
from conflictnews.events.spread import listed, spread, unclear, where_cells
from conflictnews.events.totals import Totals
from conflictnews.gazetteer import contains
from conflictnews.languages.en.acts import BURST, NOUN_BEFORE
from conflictnews.languages.en.nearness import BETWEEN
from conflictnews.languages.en.parties import AIRCRAFT, CROWD_CONTROL, DRONES, GUNS, REBEL_HELD, UNOWNED
from conflictnews.languages.en.place_kinds import KIND_WORDS
from conflictnews.languages.en.report_times import THROUGH_THE_NIGHT
from conflictnews.languages.en.settings import CUSTODY, ROADS
from conflictnews.languages.en.toponymy import OF_UNIT
from conflictnews.models import (
    Article,
    Casualty,
    DateInterval,
    DateMention,
    Event,
    EventActor,
    EventType,
    Evidence,
    Harm,
    Mention,
    Place,
    PlaceKind,
    PlaceMention,
    Report,
    Span,
    SubEventType,
    Toll,
    VictimKind,
)
from conflictnews.patterns import lazy_re
from conflictnews.tables.event_types import DISORDER_OF, TYPE_OF
from conflictnews.tables.event_types import ActKind as K
from conflictnews.text import Text

M = TypeVar("M", bound=Mention)

VIOLENT = frozenset({K.ASSAULT, K.KILLING, K.BEATING, K.BURNING, K.LOOTING, K.CLASH, K.RIOT, K.LIVE_FIRE})
"""Acts whose agent and target settle the type of the event."""

_GRAVE = "events.type.grave"
"""The rule of a grave that is found: who lies in it did not die that day."""
_COUNTED = (Harm.KILLED, Harm.WOUNDED)
_PASSED = 3
"""Actors passed over that are kept as evidence, at most."""
_ABOUT = 2
"""The precision, in both datasets, of an event of which only the day of its telling is known."""
_ROAD = 5
"""GED's precision of a road between two places (section 5.4)."""
_BESIDE = 60
"""Characters beside a place among which the road stands that it is one end of."""
_DASHES = ("-", "–")
_WORD = lazy_re(r"\w+")
_WEEK = 6
"""Days from the first to the last of a stretch from which on it dates what an article only recalls, after its first event."""
_CORE = 3
"""Scenes that settle the type of an event."""


@frozen
class Told:
    """What the scenes of a draft tell of its event."""

    draft: Draft
    claims: tuple[Casualty, ...]
    spot: Choice[PlaceMention] | None
    date: Choice[DateMention] | None

    @property
    def days(self) -> DateInterval | None:
        """The days of the event, None where no words name them."""
        return self.date.mention.date.interval if self.date else None

    @property
    def placeless(self) -> bool:
        """True if neither victims nor a day or a place of its own are told."""
        return not self.claims and not anchored(self.spot, self.date)

    @property
    def recalled(self) -> bool:
        """True if only a stretch of a week or more dates the event: "last week gunmen killed two soldiers in X"."""
        return self.days is not None and (self.days.last - self.days.first).days >= _WEEK


class Filler:
    """Fills the cells of an article's events."""

    def __init__(self, text: Text, article: Article, scenes: list[Scene], drafts: list[Draft]) -> None:
        self.text: Text = text
        self.article: Article = article
        self.drafts: list[Draft] = drafts
        self.chooser: Chooser = Chooser(text, article, scenes, drafts)
        self.totals: Totals = Totals(drafts)
        self.lone: Lone | None = lone_group(article.actors, scenes)
        agency = article.dateline.agency if article.dateline else None
        self.report: Report = Report(self.chooser.published, agency, article.host, article.title)

    def events(self, draft: Draft) -> tuple[Event, ...]:
        """Return the events of a draft: one, or one for each place of a list over which its first sentence spreads it."""
        event = self.event(draft)
        if event is None:
            return ()
        over = listed(first_of(draft))
        return spread(event, over, self.article.places) if over else (event,)

    def event(self, draft: Draft) -> Event | None:
        """Return the event of a draft; None where its acts make none."""
        told = self._told(draft)
        decided = self._decided(told) if told is not None else None
        return self._filled(told, *decided) if told is not None and decided is not None else None

    def _filled(self, told: Told, case: Case, rule: str, found: list[EventActor]) -> Event | None:
        """Return an event with its cells; None for a development of which neither day nor place is told."""
        draft, kind = told.draft, TYPE_OF[case.sub]
        if kind is EventType.STRATEGIC and not case.facts.spoils and self._is_aside(told):
            return None
        found = completed(found, case, self.lone)
        parties = who.fitting(found, case.sub, _unarmed(told.claims, case), case.country, case.foes)
        violence, actors = sides.sided(parties, _deed(case, kind, told))
        claims = () if rule == _GRAVE else told.claims
        tolls = {harm: toll_of(claims, harm) for harm in _COUNTED if claims}
        return Event(
            type=kind,
            sub_type=case.sub,
            disorder=DISORDER_OF[case.sub],
            **self._when(told),
            **self._where(told),
            actors=actors,
            type_of_violence=violence,
            **_harm(claims, tolls, violence, actors),
            civilian_targeting=sides.targets_civilians(case.sub, actors, armed_victims=case.facts.armed_victims),
            clarity=2 if unclear(draft.scenes, told.days) else 1,
            claims=claims,
            sources=tuple(dict.fromkeys(c.claimed_by.text for c in claims if c.claimed_by is not None)),
            summary=self._summary(draft),
            evidence=(*self._settled(told, rule), *_named(draft, actors), *_counted(claims, tolls)),
            report=self.report,
        )

    def _is_aside(self, told: Told) -> bool:
        """True if a development has neither day nor place, or after the first event no day: "which has been in talks"."""
        if told.placeless:
            return True
        undated = told.date is None or told.date.rule in BORROWED or when.bare(told.date.mention)
        return told.draft is not self.drafts[0] and undated

    def _told(self, draft: Draft) -> Told | None:
        """Return what the scenes of a draft tell; None where they only speak of an act."""
        claims = self.totals.of(draft)
        spot, date = self.chooser.place(draft), self.chooser.date(draft)
        told = Told(draft, claims, spot, date)
        return None if draft is not self.drafts[0] and (told.placeless or told.recalled) else told

    def _decided(self, told: Told) -> tuple[Case, str, list[EventActor]] | None:
        """Return what an event is, the rule that says so, and the parties that its scenes name; None where it is none."""
        place = told.spot.mention.place if told.spot else None
        country = (place.country if place else None) or self.chooser.country
        day = told.days.first if told.days else None
        telling = told.draft.telling()
        found = who.parties(told.draft, telling, self.text, country, day)
        label = label_at(self.text.clean, first_of(told.draft).start)
        for scenes in (_core(told.draft), told.draft.scenes):
            facts = _facts(scenes, told.claims, found, label)
            if (decided := decide(facts)) is not None:
                own = _of_state(scenes, decided[0])
                foes, rivals = who.foes(telling, country), who.rivals(telling)
                return Case(decided[0], facts, country, day, own, foes, rivals), decided[1], found
        return None

    # ------------------------------------------------------------------ what happened

    def _summary(self, draft: Draft) -> str:
        first = first_of(draft)
        return " ".join(self.text.clean[first.start : first.end].split())

    # ------------------------------------------------------------------ when

    def _when(self, told: Told) -> dict[str, Any]:
        """Return the cells of the day."""
        if told.date is None:
            return {"fresh": self.chooser.news(told.draft) is not None}
        ged = ged_days(told.date.mention, self.report.published)
        cells: dict[str, Any] = {"date_prec": ged[1] if ged else None, "ged_days": ged[0] if ged else None}
        if (days := told.days) is not None:
            cells.update(date_start=days.first, date_end=days.last, time_precision=when.time_precision(days))
            if days.first == days.last and _through_the_night(first_of(told.draft)):
                cells.update(date_prec=_ABOUT, ged_days=DateInterval(days.first, when.shifted(days.first, 1)))
            if told.date.rule == "events.when.told":
                cells.update(date_prec=_ABOUT, time_precision=_ABOUT, ged_days=when.up_to(days.first))
        return cells

    # ------------------------------------------------------------------ where

    def _where(self, told: Told) -> dict[str, Any]:
        """Return the cells of the place."""
        if told.spot is None:
            return {}
        mention = told.spot.mention
        cells = where_cells(mention) | {"town": self._town(told.draft, mention)}
        return cells | {"where_prec": _ROAD} if self._on_road(mention) else cells

    def _town(self, draft: Draft, mention: PlaceMention) -> Place | None:
        """Return the town that a quarter is a part of: the first that the event's sentences name, else the article."""
        quarter = mention.place
        if quarter is None or not (quarter.kind is PlaceKind.NEIGHBOURHOOD or self._is_quarter(mention)):
            return None
        own = (m for scene in draft.scenes for _, _, m in scene.places)
        return next((m.place for m in (*own, *self.article.places) if m.place is not None and _holds(m.place, quarter)), None)

    def _is_quarter(self, mention: PlaceMention) -> bool:
        """True if words call a place a part of a town: "the Abobo quarter of Abidjan"."""
        _, end = self.text.clean_of(mention.span)
        after: list[str] = _WORD.findall(self.text.folded[end : end + _BESIDE])[:2]
        part = len(after) > 1 and after[1] in OF_UNIT
        return part and KIND_WORDS.get(after[0], ())[:1] == (PlaceKind.NEIGHBOURHOOD,)

    def _on_road(self, mention: PlaceMention) -> bool:
        """True if a place is one end of a road: "on the road between X and Y", "on the X-Y road"."""
        start, end = self.text.clean_of(mention.span)
        if mention.offset is not None:
            words = mention.offset.text.lower().split()
            before = self.text.folded[max(0, start - _BESIDE) : self.text.clean_of(mention.offset.span)[0]].split()
            return words[0] == BETWEEN[0] and not ROADS.isdisjoint(before[-1:])
        joined, *after = _WORD.findall(self.text.folded[end : end + _BESIDE]) or [""]
        return self.text.clean[end : end + 1] in _DASHES and joined.isalpha() and not ROADS.isdisjoint(after[:1])

    # ------------------------------------------------------------------ evidence

    def _settled(self, told: Told, rule: str) -> Iterator[Evidence]:
        """Yield the words behind type, day and place."""
        yield Evidence("type", tuple(self._acts(told.draft)), rule)
        if told.date is not None:
            yield told.date.evidence("date")
        elif (news := self.chooser.news(told.draft)) is not None:
            yield Evidence("date", (news,), "events.when.news")
        if told.spot is not None:
            yield told.spot.evidence("place")

    def _acts(self, draft: Draft) -> Iterator[Span]:
        for scene in draft.scenes:
            for act in scene.acts:
                yield self.text.span(scene.starts[act.first], scene.after(act.end))


def _through_the_night(scene: Scene) -> bool:
    """True if a fight goes on into the next day, in which case GED codes both (appendix 2): "a night-long battle on Monday"."""
    return not THROUGH_THE_NIGHT.isdisjoint(pairwise(scene.words))


def _deed(case: Case, kind: EventType, told: Told) -> sides.Deed:
    """Return what an event does to whom, as GED's sides need it."""
    killed = [c.victim_kind for c in told.claims if c.harm is Harm.KILLED and not c.negated]
    held = any(not CUSTODY.isdisjoint(pairwise(scene.words)) for scene in told.draft.scenes if scene.casualties)
    custody = held or killed[:1] == [VictimKind.PRISONER]
    return sides.Deed(kind, case.sub, case.country, official=killed[:1] == [VictimKind.OFFICIAL], custody=custody)


def _named(draft: Draft, actors: tuple[EventActor, ...]) -> Iterator[Evidence]:
    """Yield the words behind the parties; passed over are the actors of the same sentences that take no part."""
    spans = tuple(p.span for p in actors if p.span is not None)
    known = {p.actor.id for p in actors if p.actor is not None}
    passed = (m.span for scene in draft.scenes for _, _, m in scene.actors if m.actor.id not in known and m.span not in spans)
    if spans:
        yield Evidence("actors", spans, "events.who", tuple(islice(passed, _PASSED)))


def _counted(claims: tuple[Casualty, ...], tolls: dict[Harm, Toll]) -> Iterator[Evidence]:
    """Yield the statements behind the figures; passed over are those on victims that others count."""
    for harm, toll in tolls.items():
        if counted := deaths.counted(toll):
            told = {c.span for c in counted}
            left = tuple(c.span for c in claims if c.harm is harm and c.span not in told)
            yield Evidence(harm.value, tuple(c.span for c in counted), "events.deaths.sum", left)


def _holds(town: Place, quarter: Place) -> bool:
    """True if a place is a town, and a quarter a part of it."""
    return town.kind is PlaceKind.SETTLEMENT and town.id != quarter.id and contains(town, quarter)


def _facts(scenes: list[Scene], claims: tuple[Casualty, ...], found: list[EventActor], label: SubEventType | None) -> Facts:
    """Return what decides the type of an event."""
    acts = [(scene, act) for scene in scenes for act in _told(scene)]
    told = [(scene, act) for scene, act in acts if not act.weapon]
    return Facts(
        kinds=tuple(act.kind for _, act in told),
        weapons=frozenset(act.kind for _, act in acts if act.weapon),
        **_victims(claims, suicide=any(act.kind is K.SUICIDE for _, act in acts)),
        **_kinds_of(found),
        **_ends(told),
        burst=_says(scenes, BURST),
        label=label,
        gas=_says(scenes, CROWD_CONTROL),
        guns=_says(scenes, GUNS),
    )


def _ends(told: list[tuple[Scene, Act]]) -> dict[str, Any]:
    """Return who does the violent acts to whom, who takes the ground, and who fights or scuffles."""
    violent = [(scene, act) for scene, act in told if act.kind in VIOLENT and not act.noun]
    verbs = [(scene, act) for scene, act in told if not _as_noun(scene, act)]
    return {
        "winner": _winner(told),
        "fighter": _doer(verbs, _CLASH),
        "rioter": _doer(verbs, _ROUGH),
        "agents": _sides(roles.agent, violent),
        "targets": _sides(roles.target, violent),
        "aim": roles.target(*violent[0]) if violent else None,
    }


def _doer(acts: list[tuple[Scene, Act]], kinds: frozenset[K]) -> roles.Side | None:
    """Return who does the first act of some kinds."""
    first = next((found for found in acts if found[1].kind in kinds), None)
    return roles.agent(*first) if first is not None else None


def _winner(acts: list[tuple[Scene, Act]]) -> roles.Side | None:
    """Return who takes the ground: a state where one is among those who do it together."""
    first = next((found for found in acts if found[1].kind in _GROUND), None)
    if first is None:
        return None
    joint = [side for _, side in roles.doers(*first)]
    return roles.Side.STATE if roles.Side.STATE in joint else roles.agent(*first)


def _as_noun(scene: Scene, act: Act) -> bool:
    """True if an act is told by a noun, or the word before its verb makes one of it: "away from fighting"."""
    return act.noun or (act.first > 0 and scene.words[act.first - 1] in NOUN_BEFORE)


_GROUND = frozenset({K.CAPTURE, K.RECAPTURE})
_CLASH = frozenset({K.CLASH})
_ROUGH = frozenset({K.RIOT, K.MOB})


def _kinds_of(found: list[EventActor]) -> dict[str, Any]:
    """Return whether a state and a group take part."""
    return {"state": any(map(sides.is_state, found)), "group": any(p.inter in sides.ARMED for p in found)}


def _victims(claims: tuple[Casualty, ...], *, suicide: bool) -> dict[str, Any]:
    """Return who was harmed, and how; a suicide bomber is no victim of the bomb."""
    kinds = {c.victim_kind for c in claims} - ({VictimKind.COMBATANT} if suicide else set())
    return {
        "harms": frozenset(c.harm for c in claims if not c.negated),
        "armed_victims": not ARMED_VICTIMS.isdisjoint(kinds),
        "unarmed_victims": not UNARMED_VICTIMS.isdisjoint(kinds),
    }


def _sides(end: Callable[[Scene, Act], roles.Side | None], acts: list[tuple[Scene, Act]]) -> frozenset[roles.Side]:
    return frozenset(side for scene, act in acts if (side := end(scene, act)) is not None)


def _harm(
    claims: tuple[Casualty, ...], tolls: dict[Harm, Toll], violence: int | None, actors: tuple[EventActor, ...]
) -> dict[str, Any]:
    """Return the figures of the killed and the wounded, and GED's four death cells where the deaths are known."""
    figures: dict[str, Any] = {harm.value: deaths.figure_of(toll, claims) for harm, toll in tolls.items()}
    if (killed := figures.get("killed")) is None or killed.best is None:
        return figures
    cells = deaths.divided(tolls[Harm.KILLED], claims, violence, actors)
    return figures | {f"deaths_{side}": count for side, count in cells.items()}


def _unarmed(claims: tuple[Casualty, ...], case: Case) -> Span | None:
    """Return the words for unarmed victims; "people" count as such where a bomb, a shell or a mob hit nobody that is armed."""
    one_way = TYPE_OF[case.sub] is EventType.EXPLOSIONS or (
        case.sub is SubEventType.MOB_VIOLENCE and not case.facts.has(K.CLASH, K.RIOT)
    )
    kinds = UNARMED_VICTIMS | frozenset([VictimKind.UNKNOWN] if one_way and not case.facts.armed_victims else [])
    return next((c.victims.span for c in claims if c.victims and c.victim_kind in kinds), None)


def _says(scenes: list[Scene], words: frozenset[str]) -> bool:
    """True if one of some words stands in scenes."""
    return any(not words.isdisjoint(scene.words) for scene in scenes)


def _of_state(scenes: list[Scene], sub: SubEventType) -> bool:
    """True if only a state can have struck: from the air without a drone, or at a place in its enemies' hands."""
    if _says(scenes, AIRCRAFT):
        return True
    if sub is SubEventType.AIR_STRIKE and not _says(scenes, DRONES | UNOWNED):
        return True
    return any(not REBEL_HELD.isdisjoint(pairwise(scene.words)) for scene in scenes)


def _core(draft: Draft) -> list[Scene]:
    """Return the first live scenes of an event, which settle its type: what follows is told in passing."""
    return [scene for scene in draft.scenes if scene.live][:_CORE]


def _told(scene: Scene) -> list[Act]:
    """Return the acts of a scene in order; a weapon that stands before a killing or an attack makes it one from afar."""
    acts = sorted(scene.acts, key=lambda act: (act.first, act.end))
    blow = next((act for act in acts if act.kind in _BLOWS), None)
    if blow is None or (blow.kind is K.ASSAULT and roles.passive(scene, blow)):
        return acts
    return [evolve(act, weapon=False) if act.weapon and _strikes(act, blow) else act for act in acts]


_BLOWS = frozenset({K.KILLING, K.ASSAULT, K.BEATING})


def _strikes(weapon: Act, blow: Act) -> bool:
    """True if a weapon that works from afar does a blow."""
    return weapon.first < blow.first and weapon.kind in REMOTE
