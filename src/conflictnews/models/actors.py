"""Armed groups, state forces and organisations."""

from __future__ import annotations

from enum import StrEnum

from attrs import field, frozen

from conflictnews.models.span import Mention


class ActorKind(StrEnum):
    """What an actor is."""

    ARMED_GROUP = "armed_group"
    """Rebels, insurgents and militias with political aims."""
    COMMUNAL_GROUP = "communal_group"
    """Ethnic, religious or village groups that fight."""
    CRIMINAL_GROUP = "criminal_group"
    """Gangs and cartels."""
    STATE_FORCE = "state_force"
    """Army, police and other forces of a state."""
    COALITION = "coalition"
    """Alliances of states or groups."""
    GOVERNMENT = "government"
    """Governments, ministries and courts."""
    ORGANISATION = "organisation"
    """United Nations, aid and rights organisations."""
    MEDIA = "media"
    """News agencies, papers and broadcasters."""


@frozen
class Actor:
    """An armed group, a state's forces, a government body or an organisation."""

    id: str
    """Stable identifier, made from the name ("march-23-movement")."""
    name: str
    """Name in English-language reports ("March 23 Movement")."""
    kind: ActorKind
    """What the actor is."""
    country: str | None = None
    """ISO 3166-1 alpha-2 code of its state or main country ("CD"); None for several or an unknown one."""
    aliases: tuple[str, ...] = field(default=(), repr=False)
    """Other names and abbreviations of the tables ("M23"); empty where there are none."""


@frozen(weakref_slot=False)
class ActorMention(Mention):
    """An actor's name in the text."""

    actor: Actor
    """The actor that is named."""
