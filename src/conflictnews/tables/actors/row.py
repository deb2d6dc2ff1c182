"""What a row of the tables of actors says."""

from __future__ import annotations

from typing import NamedTuple

from conflictnews.models import ActorKind


class Row(NamedTuple):
    """An actor: a stable id, the canonical name, the kind, the country it belongs to, other names, and a phrase that names it.

    `at_home` holds names that mean the actor only where its country is spoken of ("Rangers" in Pakistan).

    The name is the one of UCDP's actor list or of ACLED, where these have one and news uses it.
    """

    id: str
    name: str
    kind: ActorKind
    country: str | None
    aliases: tuple[str, ...]
    phrase: str
    at_home: tuple[str, ...] = ()
