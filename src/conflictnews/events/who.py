"""The parties of an event, with the names and kinds that ACLED gives them."""

from __future__ import annotations

from collections.abc import Iterable

from conflictnews.events.grouping import Draft
from conflictnews.events.scenes import Scene
from conflictnews.languages.en.parties import PartyKind
from conflictnews.models import Actor, ActorKind, ActorRole, EventActor, EventType, Inter, Span, SubEventType
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
}


def unnamed(kind: PartyKind, country: str | None) -> str:
    """Return ACLED's name of a party without a name, in its country where that is known.

    >>> unnamed(PartyKind.ARMED, "ML"), unnamed(PartyKind.MILITARY, "CD"), unnamed(PartyKind.CIVILIANS, None)
    ('Unidentified Armed Group (Mali)', 'Military Forces of the Democratic Republic of Congo', 'Civilians')
    """
    known = DATASET_COUNTRIES.get(country or "")
    if known is None:
        return kind.value
    if kind in {P.MILITARY, P.POLICE}:
        return f"{kind.value} of {known.acled_of}"
    return f"{kind.value} ({known.acled})"


def inter(actor: Actor, country: str | None) -> Inter:
    """Return ACLED's kind of a known actor in an event of a country."""
    if actor.kind in STATE:
        return Inter.STATE_FORCES if actor.country in {None, country} or country is None else Inter.EXTERNAL_FORCES
    return Inter.EXTERNAL_FORCES if actor.kind is ActorKind.COALITION else Inter.REBEL_GROUP


def parties(draft: Draft, text: Text, country: str | None) -> list[EventActor]:
    """Return the parties that the scenes of an event name, each once, in text order."""
    found: dict[str, EventActor] = {}
    for scene in draft.scenes:
        if scene.live or len(draft.scenes) == 1:
            for party in (*_named(scene, country), *_unnamed(scene, text, country)):
                found.setdefault(party.name, party)
    return list(found.values())


def _named(scene: Scene, country: str | None) -> Iterable[EventActor]:
    for _, _, mention in scene.actors:
        actor = mention.actor
        yield EventActor(actor, actor.name, inter(actor, country), None, ActorRole.PARTY, mention.span)


def _unnamed(scene: Scene, text: Text, country: str | None) -> Iterable[EventActor]:
    for party in scene.parties:
        span = text.span(scene.starts[party.first], scene.after(party.end))
        yield EventActor(None, unnamed(party.kind, country), INTER[party.kind], None, ActorRole.PARTY, span)


def fitting(
    found: list[EventActor], sub: SubEventType, kind: EventType, unarmed: Span | None, country: str | None
) -> tuple[EventActor, ...]:
    """Return the parties that the type of the event allows: crowds in demonstrations, civilians where they were harmed."""
    crowds = {Inter.PROTESTERS, Inter.RIOTERS}
    if kind is EventType.RIOTS:
        found = [p for p in found if p.inter is not Inter.PROTESTERS]
        if not any(p.inter is Inter.RIOTERS for p in found):
            found.insert(0, _implied(P.RIOTERS, country))
    elif kind is EventType.PROTESTS:
        found = [p for p in found if p.inter is not Inter.RIOTERS]
        if not any(p.inter is Inter.PROTESTERS for p in found):
            found.insert(0, _implied(P.PROTESTERS, country))
    else:
        found = [p for p in found if p.inter not in crowds]
    if (unarmed is not None or kind is EventType.CIVILIANS) and kind is not EventType.PROTESTS:
        found.append(_implied(P.CIVILIANS, country, unarmed))
    known = [p for p in found if p.actor is not None and p.inter in {Inter.REBEL_GROUP}]
    if known:
        found = [p for p in found if p.actor is not None or p.inter is not Inter.POLITICAL_MILITIA]
    return tuple(found)


def _implied(kind: PartyKind, country: str | None, span: Span | None = None) -> EventActor:
    return EventActor(None, unnamed(kind, country), INTER[kind], None, ActorRole.PARTY, span)
