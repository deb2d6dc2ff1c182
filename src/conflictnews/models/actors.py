"""Armed groups, state forces and organisations."""

from __future__ import annotations

from enum import StrEnum

from attrs import field, frozen

from conflictnews.models.span import Mention


class ActorKind(StrEnum):
    """What an actor is."""

    ARMED_GROUP = "armed_group"
    COMMUNAL_GROUP = "communal_group"
    CRIMINAL_GROUP = "criminal_group"
    STATE_FORCE = "state_force"
    COALITION = "coalition"
    GOVERNMENT = "government"
    ORGANISATION = "organisation"
    MEDIA = "media"


@frozen
class Actor:
    """An armed group, a state's forces, a government body or an organisation."""

    id: str
    name: str
    kind: ActorKind
    country: str | None = None
    aliases: tuple[str, ...] = field(default=(), repr=False)


@frozen
class ActorMention(Mention):
    """An actor's name in the text."""

    actor: Actor
