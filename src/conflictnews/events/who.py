"""The parties of an event, with the names and kinds that ACLED gives them."""

from __future__ import annotations

import datetime as dt
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import lru_cache

from attrs import evolve

from conflictnews.actors import slug
from conflictnews.events import roles
from conflictnews.events.acts import STATE as ADJECTIVE
from conflictnews.events.acts import adjectives
from conflictnews.events.grouping import Draft, claims
from conflictnews.events.roles import ends_of, once
from conflictnews.events.scenes import Scene
from conflictnews.events.sides import ARMED, STATE
from conflictnews.languages.en.clause_grammar import AND
from conflictnews.languages.en.parties import ARMS_OF_STATE, BLAMED_FOR, BLAMING, DENIALS, PRONOUNS, RIVALS, PartyKind
from conflictnews.models import (
    Actor,
    ActorKind,
    ActorRole,
    Casualty,
    EventActor,
    EventType,
    Inter,
    PlaceKind,
    Span,
    SubEventType,
    VictimKind,
)
from conflictnews.tables.acled_names import ACLED_NAMES, BY_COUNTRY, LOCAL_NAMES, POLICE_UNITS, RULERS
from conflictnews.tables.datasets import DATASET_COUNTRIES, INSURGENTS
from conflictnews.tables.event_types import TYPE_OF, ActKind
from conflictnews.text import Text

P = PartyKind
FIGHTERS = frozenset(ActorKind) - {ActorKind.GOVERNMENT, ActorKind.MEDIA, ActorKind.ORGANISATION}
"""Kinds of actors that use force or are its target."""
PEOPLES = frozenset({ActorKind.COMMUNAL_GROUP})
"""Kinds of actors that unarmed people belong to as well."""
INTER = {
    P.ARMED: Inter.POLITICAL_MILITIA,
    P.REBELS: Inter.POLITICAL_MILITIA,
    P.GANG: Inter.POLITICAL_MILITIA,
    P.COMMUNAL: Inter.IDENTITY_MILITIA,
    P.VIGILANTES: Inter.IDENTITY_MILITIA,
    P.PROTESTERS: Inter.PROTESTERS,
    P.RIOTERS: Inter.RIOTERS,
    P.CIVILIANS: Inter.CIVILIANS,
    P.MILITARY: Inter.STATE_FORCES,
    P.POLICE: Inter.STATE_FORCES,
    P.ISLAMISTS: Inter.POLITICAL_MILITIA,
    P.SETTLERS: Inter.CIVILIANS,
    P.PEACEKEEPERS: Inter.EXTERNAL_FORCES,
}


@lru_cache(1 << 10)
def unnamed(kind: PartyKind, country: str | None) -> str:
    """Return ACLED's name of a party without a name, in its country where that is known.

    >>> unnamed(PartyKind.ARMED, "ML"), unnamed(PartyKind.MILITARY, "CD"), unnamed(PartyKind.CIVILIANS, None)
    ('Unidentified Armed Group (Mali)', 'Military Forces of the Democratic Republic of Congo', 'Civilians')
    """
    known = DATASET_COUNTRIES.get(country or "")
    if kind is P.REBELS:
        rebels = INSURGENTS.get(country or "")
        return rebels.acled if rebels and rebels.acled else unnamed(P.ARMED, country)
    if known is None:
        return kind.value
    if kind is P.PEACEKEEPERS:
        return kind.value
    if kind in {P.MILITARY, P.POLICE}:
        return f"{kind.value} of {known.acled_of}"
    return f"{kind.value} ({known.acled})"


# Members of an enumeration take seven times as long to get as a name of a module (Python 3.11).
_AGENT, _TARGET, _PARTY = ActorRole.AGENT, ActorRole.TARGET, ActorRole.PARTY
_REBELS, _SETTLERS, _CLASH = P.REBELS, P.SETTLERS, ActKind.CLASH


def acled_name(actor: Actor, country: str | None, day: dt.date | None) -> str:
    """Return ACLED's name of an actor in an event of a country on a day."""
    if rules(actor, day):
        return unnamed(P.MILITARY, RULERS[actor.id][0])
    if (listed := _listed(actor, country)) is not None:
        return listed
    if actor.kind is ActorKind.STATE_FORCE:
        return _force_name(actor, country)
    if actor.kind is ActorKind.COMMUNAL_GROUP:
        known = DATASET_COUNTRIES.get(country or "")
        return f"{actor.name} Ethnic Militia ({known.acled})" if known else f"{actor.name} Ethnic Militia"
    short = _abbreviation(actor) if actor.kind is ActorKind.ARMED_GROUP else None
    return f"{short}: {actor.name}" if short is not None and slug(short) != slug(actor.name) else actor.name


def _abbreviation(actor: Actor) -> str | None:
    """Return the first name of an actor in capitals without a blank, None without one."""
    return next((alias for alias in actor.aliases if alias.isupper() and len(alias) > 1 and " " not in alias), None)


def _listed(actor: Actor, country: str | None) -> str | None:
    """Return the name that the tables of ACLED's names give an actor."""
    known = DATASET_COUNTRIES.get(country or "")
    if (actor.id, country or "") in LOCAL_NAMES:
        return LOCAL_NAMES[actor.id, country or ""]
    if actor.id in BY_COUNTRY and known is not None:
        return BY_COUNTRY[actor.id].format(known.acled)
    return ACLED_NAMES.get(actor.id)


def _force_name(actor: Actor, country: str | None) -> str:
    """Return "Military Forces of X" with ACLED's name of the country, before a unit's own name."""
    for kind in (P.MILITARY, P.POLICE):
        if actor.name.startswith(kind.value):
            return unnamed(kind, actor.country or country)
    if actor.country is None and country is None:
        return actor.name
    police = any(word in actor.name for word in POLICE_UNITS)
    return f"{unnamed(P.POLICE if police else P.MILITARY, actor.country or country)} {actor.name}"


def rules(actor: Actor, day: dt.date | None) -> bool:
    """True if a group had become its country's government by a day."""
    return actor.id in RULERS and day is not None and day >= RULERS[actor.id][1]


def inter(actor: Actor, country: str | None, day: dt.date | None = None) -> Inter:
    """Return ACLED's kind of a known actor in an event of a country."""
    if rules(actor, day):
        return Inter.STATE_FORCES
    if actor.kind in STATE:
        return Inter.STATE_FORCES if actor.country in {None, country} or country is None else Inter.EXTERNAL_FORCES
    return KINDS.get(actor.kind, Inter.REBEL_GROUP)


KINDS = {
    ActorKind.COALITION: Inter.EXTERNAL_FORCES,
    ActorKind.CRIMINAL_GROUP: Inter.POLITICAL_MILITIA,
    ActorKind.COMMUNAL_GROUP: Inter.IDENTITY_MILITIA,
}


def parties(draft: Draft, telling: Iterable[Scene], text: Text, country: str | None, day: dt.date | None) -> list[EventActor]:
    """Return the parties of an event, each once, in text order: those that the scenes name which tell who takes part.

    A group that only a scene without an act names is a party where no other group is named: it claimed the act, or is blamed.
    """
    found = _once_each([party for scene in telling for party in _parties(scene, text, country, day)])
    if not any(map(_acts_or_is_armed, found.values())):
        _added(found, _blamed([s for s in (*draft.scenes, *draft.scenes[0].before) if not s.live], country, day))
    if not any(map(_attacks, found.values())):
        _added(found, _taken_up(draft, country, day))
    return list(found.values())


def _once_each(seen: list[EventActor]) -> dict[str, EventActor]:
    """Return each party once by its name, a known actor before a common noun, with the role that all tell together."""
    told: dict[str, set[ActorRole]] = defaultdict(set)
    for party in seen:
        told[party.name].add(party.role)
    found: dict[str, EventActor] = {}
    for party in seen:
        known = found.get(party.name)
        if known is None or (known.actor is None and party.actor is not None):
            role = _role(told[party.name])
            found[party.name] = party if party.role is role else evolve(party, role=role)
    return found


def _added(found: dict[str, EventActor], parties: Iterable[EventActor]) -> None:
    for party in parties:
        found.setdefault(party.name, party)


def _acts_or_is_armed(party: EventActor) -> bool:
    return party.actor is not None and (party.inter in ARMED or party.role is ActorRole.AGENT)


def _attacks(party: EventActor) -> bool:
    """True if a party is a named group that is not only attacked."""
    return party.actor is not None and party.inter in ARMED and party.role is not ActorRole.TARGET


def _taken_up(draft: Draft, country: str | None, day: dt.date | None) -> Iterable[EventActor]:
    """Yield the group that a pronoun takes up: "IS cells were busy: they murdered a clerk", "a mine planted by them"."""
    first = draft.scenes[0]
    if PRONOUNS.isdisjoint(first.words) or not first.before:
        return ()
    return (p for p in _named(first.before[0], country, day) if p.inter in ARMED)


def _parties(scene: Scene, text: Text, country: str | None, day: dt.date | None) -> Iterator[EventActor]:
    """Yield the parties that a scene names, some of them more than once."""
    if scene.live or claims(scene):
        yield from _named(scene, country, day)
    accusers = {mention.actor.id for _, end, mention in scene.actors if _accuses(scene, end)}
    yield from (p for p in _harmed(scene.casualties, country, day) if p.actor is None or p.actor.id not in accusers)
    if scene.live:
        yield from _armed_states(scene, text, country)
        yield from _accused(scene)
        yield from _unnamed(scene, text, country)


def _blamed(quiet: Iterable[Scene], country: str | None, day: dt.date | None) -> Iterable[EventActor]:
    """Yield the groups that sentences without an act name, but for those that deny it."""
    quiet = list(quiet)
    cleared = {m.actor.id for scene in quiet if not DENIALS.isdisjoint(scene.words) for _, _, m in scene.actors}
    for party in (party for scene in quiet for party in _named(scene, country, day)):
        if party.inter in ARMED and party.actor is not None and party.actor.id not in cleared:
            yield party


def _role(told: set[ActorRole]) -> ActorRole:
    """Return the role of a party that is told several times: who acts here and is acted on there only takes part."""
    ends = told - {ActorRole.PARTY}
    return next(iter(ends)) if len(ends) == 1 else ActorRole.PARTY


def _named(scene: Scene, country: str | None, day: dt.date | None) -> Iterable[EventActor]:
    ends = ends_of(scene)
    for start, end, mention in scene.actors:
        actor, role = mention.actor, ends.get(bisect_left(scene.starts, start), ActorRole.PARTY)
        speaks = start in scene.speakers and role is not ActorRole.AGENT
        only_tells = (actor.kind in STATE and (speaks or not scene.live)) or (speaks and _another_acts(ends, scene, start))
        if not only_tells and not _is_aside(scene, start, end, actor):
            yield party_of(actor, country, day, role, mention.span)


def _is_aside(scene: Scene, start: int, end: int, actor: Actor) -> bool:
    """True if an actor takes no part: a government, one to which an unarmed person is close, one that only blames another."""
    return actor.kind is ActorKind.GOVERNMENT or once(scene, bisect_left(scene.starts, start)) or _accuses(scene, end)


def _accuses(scene: Scene, end: int) -> bool:
    """True if the actor that ends here only blames another one for the act: "the front accused Morocco of a strike"."""
    after = scene.words[bisect_left(scene.starts, end) :][:2]
    return len(after) > 1 and after[0] in BLAMING and after[1] not in BLAMED_FOR


def _accused(scene: Scene) -> Iterable[EventActor]:
    """Yield the forces of the state that is blamed for an act by its country's name: "accused Morocco of a strike"."""
    for start, _, mention in scene.places:
        at, place = bisect_left(scene.starts, start), mention.place
        if at and scene.words[at - 1] in BLAMING and place is not None and place.kind is PlaceKind.COUNTRY and place.country:
            yield state_of(place.country)


def _another_acts(ends: dict[int, ActorRole], scene: Scene, start: int) -> bool:
    """True if a scene names one who acts before its speaker, who only tells of it: "the army shelled X, the rebels said"."""
    at = bisect_left(scene.starts, start)
    return any(role is ActorRole.AGENT and i < at for i, role in ends.items())


def _harmed(claims: Iterable[Casualty], country: str | None, day: dt.date | None) -> Iterable[EventActor]:
    """Yield who harmed and who was harmed by the statements of harm."""
    for claim in claims:
        for actor, words, role in (
            (claim.perpetrator_actor, claim.perpetrator, _AGENT),
            (claim.victim_actor, claim.victims, _TARGET),
        ):
            if actor is None:
                continue
            bears_arms = role is _AGENT or claim.victim_kind is not VictimKind.CIVILIAN
            if actor.kind in (FIGHTERS if bears_arms else PEOPLES):
                yield party_of(actor, country, day, role, words.span if words is not None else None)


def party_of(actor: Actor, country: str | None, day: dt.date | None, role: ActorRole, span: Span | None) -> EventActor:
    """Return a known actor as a party of an event."""
    return EventActor(actor, acled_name(actor, country, day), inter(actor, country, day), None, role, span)


def _armed_states(scene: Scene, text: Text, country: str | None) -> Iterable[EventActor]:
    """Yield the states whose arms a scene names by an adjective: "Russian rockets", "Armenian and Azeri units"."""
    codes, words = adjectives(), scene.words
    for at in scene.marked(ADJECTIVE):
        word = words[at]
        if scene.named.holds(scene.starts[at]):
            continue
        after = words[at + 1 : at + 4]
        nouns = after[2:] if len(after) > 2 and after[0] == AND and after[1] in codes else after[:2]
        if not ARMS_OF_STATE.isdisjoint(nouns):
            kind = Inter.STATE_FORCES if codes[word] == country else Inter.EXTERNAL_FORCES
            name = unnamed(P.MILITARY, codes[word])
            span = text.span(scene.starts[at], scene.after(at + 1))
            yield EventActor(_state(codes[word], name), name, kind, None, ActorRole.PARTY, span)


def _state(code: str, name: str) -> Actor:
    return Actor(slug(name), name, ActorKind.STATE_FORCE, code)


def state_of(code: str) -> EventActor:
    """Return the forces of a foreign state, which an event implies."""
    name = unnamed(P.MILITARY, code)
    return EventActor(_state(code, name), name, Inter.EXTERNAL_FORCES, None, ActorRole.AGENT, None)


def unnamed_state(country: str | None, role: ActorRole) -> EventActor:
    """Return the forces of an event's own country, which it implies as those that are attacked or attack from the air."""
    return EventActor(None, unnamed(P.MILITARY, country), Inter.STATE_FORCES, None, role, None)


def unknown_attacker(country: str | None) -> EventActor:
    """Return the armed group that ACLED codes where nobody knows who attacked."""
    return EventActor(None, unnamed(P.ARMED, country), Inter.POLITICAL_MILITIA, None, ActorRole.AGENT, None)


def _unnamed(scene: Scene, text: Text, country: str | None) -> Iterable[EventActor]:
    ends = ends_of(scene)
    for party in scene.parties:
        span = text.span(scene.starts[party.first], scene.after(party.end))
        actor = _rebels(country) if party.kind is _REBELS else None
        place = "IL" if party.kind is _SETTLERS else country
        if party.kind is not _SETTLERS or country in {"PS", "IL"}:
            role = ends.get(party.first, _PARTY)
            kind = Inter.REBEL_GROUP if actor is not None else INTER[party.kind]
            yield EventActor(actor, unnamed(party.kind, place), kind, None, role, span)


def _rebels(country: str | None) -> Actor | None:
    """Return the rebels of a country whose datasets code them as one actor."""
    known = INSURGENTS.get(country or "")
    name = known and (known.ucdp or known.acled)
    return Actor(slug(name), name, ActorKind.ARMED_GROUP, country) if name else None


CROWDS = {EventType.RIOTS: (P.RIOTERS, Inter.PROTESTERS), EventType.PROTESTS: (P.PROTESTERS, Inter.RIOTERS)}
"""For each type of a crowd's acts: the party that it has, and the kind of party that it cannot have."""


def fitting(
    found: list[EventActor], sub: SubEventType, unarmed: Span | None, country: str | None, foes: frozenset[str]
) -> tuple[EventActor, ...]:
    """Return the parties that the type of the event allows: crowds in demonstrations, civilians where they were harmed.

    A noun such as "gunmen" mostly takes up the group that is named; *foes* are the names of those that fight one.
    """
    found = _crowds(found, TYPE_OF[sub], country)
    if TYPE_OF[sub] is not EventType.PROTESTS and (unarmed is not None or _hits_civilians(found, sub)):
        found.append(_implied(P.CIVILIANS, country, unarmed))
    named = any(p.actor is not None and p.inter in ARMED for p in found)
    return tuple(p for p in found if not (named and _takes_up_a_name(p) and p.name not in foes))


def _takes_up_a_name(party: EventActor) -> bool:
    """True if a party may be the named group of its event, told by a common noun."""
    return party.actor is None and party.inter is Inter.POLITICAL_MILITIA


def foes(telling: Iterable[Scene], country: str | None) -> frozenset[str]:
    """Return ACLED's names of the unnamed parties that meet another one in a clash."""
    met = (
        unnamed(party.kind, country)
        for scene in telling
        if any(act.kind is _CLASH for act in scene.acts)
        for party in scene.parties
        if party.first in roles.foes(scene)
    )
    return frozenset(met)


def rivals(telling: Iterable[Scene]) -> bool:
    """True if words tell two sides of a fight that are no states: "rival gangs", "clashes between the group and" another."""
    return any(not RIVALS.isdisjoint(scene.words) or roles.between(scene) for scene in telling if scene.live)


def _hits_civilians(found: Iterable[EventActor], sub: SubEventType) -> bool:
    """True if an event is done to civilians by its type; so is looting where nobody else is looted."""
    robbed = sub is SubEventType.LOOTING and not any(p.role is ActorRole.TARGET for p in found)
    return robbed or TYPE_OF[sub] is EventType.CIVILIANS


def _crowds(found: list[EventActor], kind: EventType, country: str | None) -> list[EventActor]:
    """Return the parties with the crowd of a protest or a riot first, and without any crowd in other events."""
    if kind not in CROWDS:
        return [p for p in found if p.inter not in {Inter.PROTESTERS, Inter.RIOTERS}]
    crowd, other = CROWDS[kind]
    rest = [p for p in found if p.inter is not other]
    return rest if any(p.inter is INTER[crowd] for p in rest) else [_implied(crowd, country), *rest]


def _implied(kind: PartyKind, country: str | None, span: Span | None = None) -> EventActor:
    role = ActorRole.TARGET if kind is P.CIVILIANS else ActorRole.AGENT
    return EventActor(None, unnamed(kind, country), INTER[kind], None, role, span)
