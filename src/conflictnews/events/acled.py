"""A row with ACLED's columns from an event."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from typing import Any
from unicodedata import normalize

from conflictnews.events.deaths import killed_by
from conflictnews.events.policies import applied
from conflictnews.events.ucdp import NO_NAMES, check_options
from conflictnews.gazetteer.spelling import plain
from conflictnews.models import ActorRole, Event, EventActor, EventType, Inter, TollPolicy
from conflictnews.models.events import Policy
from conflictnews.patterns import lazy_re
from conflictnews.tables.characters import FOLDS
from conflictnews.tables.datasets import DATASET_COUNTRIES

COLUMNS = (
    "event_id_cnty event_date year time_precision disorder_type event_type sub_event_type actor1 assoc_actor_1 inter1 actor2 "
    "assoc_actor_2 inter2 interaction civilian_targeting iso region country admin1 admin2 admin3 location latitude longitude "
    "geo_precision source source_scale notes fatalities tags timestamp"
).split()
"""ACLED's columns as its export of 2024 has them, in order."""

_ORDER = tuple(Inter)


def row(
    event: Event,
    *,
    policy: Policy = "acled",
    undated: str | None = None,
    names: Mapping[str, str] = NO_NAMES,
) -> dict[str, Any]:
    """Return an event as a row with ACLED's columns of 2024, filled by the rules of codebook 2023 and the guide of 2024.

    `fatalities` is 0 where the text reports no death, as ACLED codes it. Cells that a text cannot give (ids, tags, time
    stamps) are None; `civilian_targeting` is "" where civilians are not the target, as in ACLED's files. *names* are the
    caller's own names, by an actor's id or by the name that the row would have.
    """
    check_options(undated, names)
    choice = applied(event, policy, TollPolicy.acled())
    event = choice.event
    cells: dict[str, Any] = dict.fromkeys(COLUMNS)
    cells.update(_date(event, undated), **_parties(event, names), **_where(event, names))
    cells.update(
        disorder_type=event.disorder.value,
        event_type=event.type.value,
        sub_event_type=event.sub_type.value,
        civilian_targeting="Civilian targeting" if event.civilian_targeting else "",
        geo_precision=event.geo_precision,
        source=event.report.agency or event.report.host,
        notes=event.summary,
        fatalities=_fatalities(event, choice.toll) if choice.counts else None,
    )
    return cells


def _fatalities(event: Event, policy: TollPolicy) -> int:
    """Return the reported dead, 0 where none are reported (guide to fatalities, 2024)."""
    counts = killed_by(event, policy)
    return 0 if counts is None else next((n for n in (counts.best, counts.low, counts.high) if n is not None), 0)


def _date(event: Event, undated: str | None) -> dict[str, Any]:
    first, last, precision = event.date_start, event.date_end, event.time_precision
    if first is None and undated == "published" and event.report.published is not None:
        first, last, precision = event.report.published, event.report.published, 1 if event.fresh else 2
    day = first if first is None or last is None or precision != 3 else first + (last - first) // 2
    return {"event_date": day, "year": _year(day), "time_precision": precision}


def _year(day: dt.date | None) -> int | None:
    return day.year if day else None


def interaction(first: Inter | None = None, second: Inter | None = None) -> str | None:
    """Return ACLED's name of who met whom, in the order of its codes.

    >>> interaction(Inter.CIVILIANS, Inter.STATE_FORCES), interaction(Inter.PROTESTERS, None)
    ('State forces-Civilians', 'Protesters only')
    """
    known = sorted((i for i in (first, second) if i is not None), key=_ORDER.index)
    if not known:
        return None
    return f"{known[0].value} only" if len(known) == 1 else "-".join(i.value for i in known)


def _called(party: EventActor, names: Mapping[str, str]) -> str:
    return names.get(party.actor.id if party.actor else "", names.get(party.name, party.name))


def _parties(event: Event, names: Mapping[str, str]) -> dict[str, Any]:
    both = pair(event)
    main = [p for p in both if p is not None]
    others = [p for p in event.actors if p.side is not None and id(p) not in set(map(id, main))]
    cells: dict[str, Any] = {"interaction": interaction(*(p.inter for p in main))}
    for number, party in enumerate(both, 1):
        if party is not None:
            cells[f"actor{number}"], cells[f"inter{number}"] = _called(party, names), party.inter.value
            cells[f"assoc_actor_{number}"] = _allies(party, others, names)
    return cells


def _allies(party: EventActor, others: Iterable[EventActor], names: Mapping[str, str]) -> str | None:
    return "; ".join(_called(p, names) for p in others if p.side == party.side) or None


def pair(event: Event) -> tuple[EventActor | None, EventActor | None]:
    """Return the two main parties: the first, and who stands on the other side, else one of another kind, else the next.

    Who has no side and harms civilians meets them, whoever else was hit; they alone are the second party. A crowd is the first
    party of what it does.
    """
    if not event.actors:
        return None, None
    crowd = _CROWDS.get(event.type)
    if crowd is not None:
        return _crowd_and_other(event.actors, crowd)
    if _only_harmed(event):
        return None, event.actors[0]
    return _two_sides(event)


def _two_sides(event: Event) -> tuple[EventActor, EventActor | None]:
    """Return the first party, and the one that it meets."""
    first = event.actors[0]
    other = "a" if first.side == "b" else "b"
    harms = first.side is None and event.type is EventType.CIVILIANS
    rest = (p for p in event.actors[1:] if p.side is None or p.side != first.side)
    order = {id(p): (harms and p.inter is not Inter.CIVILIANS, p.side != other, p.inter is first.inter) for p in event.actors}
    return first, min(rest, key=lambda p: order[id(p)], default=None)


def _only_harmed(event: Event) -> bool:
    """Whether an event has only the civilians who were harmed: its policy fills in no attacker."""
    return len(event.actors) == 1 and event.type is EventType.CIVILIANS and event.actors[0].role is ActorRole.TARGET


_CROWDS = {EventType.PROTESTS: Inter.PROTESTERS, EventType.RIOTS: Inter.RIOTERS}


def _crowd_and_other(actors: tuple[EventActor, ...], crowd: Inter) -> tuple[EventActor, EventActor | None]:
    """Return the crowd of a demonstration and whom it meets: forces of the state before civilians, those before others."""
    first = next((p for p in actors if p.inter is crowd), actors[0])
    rest = [p for p in actors if p is not first]
    return first, min(rest, key=lambda p: _MET.get(p.inter, len(_MET)), default=None)


_MET = {Inter.STATE_FORCES: 0, Inter.CIVILIANS: 1, Inter.PROTESTERS: 1, Inter.RIOTERS: 1}


def unmarked(name: str | None) -> str | None:
    """Return a name in the plain letters in which ACLED writes its places.

    >>> unmarked("Dhamār"), unmarked("Łódź"), unmarked("Nek’emtē"), unmarked("N’Djamena")
    ('Dhamar', 'Lodz', 'Nekemte', "N'Djamena")
    """
    if name is None or name.isascii():
        return name
    return "".join(c if c.isascii() else _letter(c) for c in normalize("NFD", _TRANSCRIBED.sub("", name)))


_TRANSCRIBED = lazy_re("[’‘ʼʿʾ](?![A-Z])")
"""An apostrophe that a transcription writes for a sound: in "Nek’emtē", not in "N’Djamena"."""


def _letter(character: str) -> str:
    """Return what a letter becomes without its marks, a curly apostrophe a straight one; a mark alone becomes nothing."""
    found = FOLDS.get(character) or plain(character).strip()
    return found.upper() if character.isupper() else found


def _where(event: Event, names: Mapping[str, str]) -> dict[str, Any]:
    place = event.place
    if place is None:
        return {}
    country = DATASET_COUNTRIES.get(place.country or "")
    return {
        "iso": country.iso if country else None,
        "region": country.acled_region if country else None,
        "country": names.get(country.acled, country.acled) if country else None,
        "admin1": unmarked(place.admin1),
        "admin2": unmarked(place.admin2),
        "location": unmarked(place.name),
        "latitude": place.latitude,
        "longitude": place.longitude,
    }
