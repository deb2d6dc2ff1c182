"""The parties of an event, with the names and kinds that ACLED gives them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from functools import cache

from conflictnews.actors import slug
from conflictnews.events.grouping import Draft, claims
from conflictnews.events.scenes import Scene
from conflictnews.languages.en.parties import ARMS_OF_STATE, DENIALS, PartyKind
from conflictnews.models import Actor, ActorKind, ActorRole, EventActor, EventType, Inter, Span
from conflictnews.tables.acled_names import ACLED_NAMES, RULERS
from conflictnews.tables.countries import COUNTRIES
from conflictnews.tables.datasets import DATASET_COUNTRIES
from conflictnews.text import Text

P = PartyKind
STATE = frozenset({ActorKind.STATE_FORCE, ActorKind.GOVERNMENT})
INTER = {
    P.ARMED: Inter.POLITICAL_MILITIA,
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


def unnamed(kind: PartyKind, country: str | None) -> str:
    """Return ACLED's name of a party without a name, in its country where that is known.

    >>> unnamed(PartyKind.ARMED, "ML"), unnamed(PartyKind.MILITARY, "CD"), unnamed(PartyKind.CIVILIANS, None)
    ('Unidentified Armed Group (Mali)', 'Military Forces of the Democratic Republic of Congo', 'Civilians')
    """
    known = DATASET_COUNTRIES.get(country or "")
    if known is None:
        return kind.value
    if kind is P.PEACEKEEPERS:
        return kind.value
    if kind in {P.MILITARY, P.POLICE}:
        return f"{kind.value} of {known.acled_of}"
    return f"{kind.value} ({known.acled})"


ARMED = frozenset({Inter.REBEL_GROUP, Inter.POLITICAL_MILITIA, Inter.IDENTITY_MILITIA})
"""Kinds of armed parties that are no state's."""


def acled_name(actor: Actor, country: str | None, day: dt.date | None) -> str:
    """Return ACLED's name of an actor in an event of a country on a day."""
    if rules(actor, day):
        return unnamed(P.MILITARY, RULERS[actor.id][0])
    if actor.id in ACLED_NAMES:
        return ACLED_NAMES[actor.id]
    if actor.kind is ActorKind.STATE_FORCE:
        return _force_name(actor, country)
    if actor.kind is ActorKind.COMMUNAL_GROUP:
        known = DATASET_COUNTRIES.get(country or "")
        return f"{actor.name} Ethnic Militia ({known.acled})" if known else f"{actor.name} Ethnic Militia"
    short = next((alias for alias in actor.aliases if alias.isupper() and len(alias) > 1 and " " not in alias), None)
    return f"{short}: {actor.name}" if short and actor.kind is ActorKind.ARMED_GROUP and short != actor.name else actor.name


def _force_name(actor: Actor, country: str | None) -> str:
    """Return a force's own name, or "Military Forces of X" with ACLED's name of the country."""
    for kind in (P.MILITARY, P.POLICE):
        if actor.name.startswith(kind.value):
            return unnamed(kind, actor.country or country)
    return actor.name


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


def parties(draft: Draft, text: Text, country: str | None, day: dt.date | None) -> list[EventActor]:
    """Return the parties that the scenes of an event name, each once, in text order.

    A group that only a scene without an act names is a party where no other group is named: it claimed the act, or is blamed.
    """
    found: dict[str, EventActor] = {}
    for scene in draft.scenes:
        named = [p for p in _named(scene, country, day) if scene.live or claims(scene)]
        for party in (*named, *_armed_states(scene, text, country), *_unnamed(scene, text, country)):
            known = found.get(party.name)
            if known is None or (known.actor is None and party.actor is not None):
                found[party.name] = party
    if not any(p.actor is not None and p.inter in ARMED for p in found.values()):
        quiet = (scene for scene in draft.scenes if not scene.live and DENIALS.isdisjoint(scene.words))
        for party in (p for scene in quiet for p in _named(scene, country, day) if p.inter in ARMED):
            found.setdefault(party.name, party)
    return list(found.values())


def _named(scene: Scene, country: str | None, day: dt.date | None) -> Iterable[EventActor]:
    for start, _, mention in scene.actors:
        actor = mention.actor
        spoken = actor.kind in STATE and (start in scene.speakers or not scene.live)
        if not spoken and actor.kind is not ActorKind.GOVERNMENT:
            name = acled_name(actor, country, day)
            yield EventActor(actor, name, inter(actor, country, day), None, ActorRole.PARTY, mention.span)


@cache
def _adjectives() -> dict[str, str]:
    return {word.lower(): country.code for country in COUNTRIES for word in country.adjectives if " " not in word}


def _armed_states(scene: Scene, text: Text, country: str | None) -> Iterable[EventActor]:
    """Yield the states whose arms a scene names by an adjective: "Russian rockets", "Armenian and Azeri units"."""
    if not scene.live:
        return
    codes, words = _adjectives(), scene.words
    for at, word in enumerate(words):
        if word not in codes or scene.named.holds(scene.starts[at]):
            continue
        after = words[at + 1 : at + 4]
        nouns = after[2:] if len(after) > 2 and after[0] == "and" and after[1] in codes else after[:2]
        if not ARMS_OF_STATE.isdisjoint(nouns):
            kind = Inter.STATE_FORCES if codes[word] == country else Inter.EXTERNAL_FORCES
            name = unnamed(P.MILITARY, codes[word])
            span = text.span(scene.starts[at], scene.after(at + 1))
            yield EventActor(_state(codes[word], name), name, kind, None, ActorRole.PARTY, span)


def _state(code: str, name: str) -> Actor:
    return Actor(slug(name), name, ActorKind.STATE_FORCE, code)


def _unnamed(scene: Scene, text: Text, country: str | None) -> Iterable[EventActor]:
    for party in scene.parties if scene.live else ():
        span = text.span(scene.starts[party.first], scene.after(party.end))
        place = "IL" if party.kind is P.SETTLERS else country
        if party.kind is not P.SETTLERS or country in {"PS", "IL"}:
            yield EventActor(None, unnamed(party.kind, place), INTER[party.kind], None, ActorRole.PARTY, span)


CROWDS = {EventType.RIOTS: (P.RIOTERS, Inter.PROTESTERS), EventType.PROTESTS: (P.PROTESTERS, Inter.RIOTERS)}
"""For each type of a crowd's acts: the party that it has, and the kind of party that it cannot have."""


def fitting(found: list[EventActor], kind: EventType, unarmed: Span | None, country: str | None) -> tuple[EventActor, ...]:
    """Return the parties that the type of the event allows: crowds in demonstrations, civilians where they were harmed."""
    found = _crowds(found, kind, country)
    harmed = unarmed is not None or kind is EventType.CIVILIANS
    if harmed and kind is not EventType.PROTESTS:
        found.append(_implied(P.CIVILIANS, country, unarmed))
    if any(p.actor is not None and p.inter in ARMED for p in found):
        found = [p for p in found if p.actor is not None or p.inter is not Inter.POLITICAL_MILITIA]
    return tuple(found)


def _crowds(found: list[EventActor], kind: EventType, country: str | None) -> list[EventActor]:
    """Return the parties with the crowd of a protest or a riot first, and without any crowd in other events."""
    if kind not in CROWDS:
        return [p for p in found if p.inter not in {Inter.PROTESTERS, Inter.RIOTERS}]
    crowd, other = CROWDS[kind]
    rest = [p for p in found if p.inter is not other]
    return rest if any(p.inter is INTER[crowd] for p in rest) else [_implied(crowd, country), *rest]


def _implied(kind: PartyKind, country: str | None, span: Span | None = None) -> EventActor:
    return EventActor(None, unnamed(kind, country), INTER[kind], None, ActorRole.PARTY, span)
