"""A row of UCDP GED 25.1 from an event."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Any

from attrs import evolve

from conflictnews.actors import ucdp_name
from conflictnews.casualties.toll import toll_of
from conflictnews.errors import expect, is_one_of, shown
from conflictnews.events.deaths import CELLS, divided, killed_by
from conflictnews.events.policies import applied
from conflictnews.events.sides import STATE_BASED, is_state
from conflictnews.events.when import up_to
from conflictnews.models import Actor, Event, EventActor, Figure, Harm, Inter, Place, PlaceKind, TollPolicy
from conflictnews.models.events import Policy
from conflictnews.tables.datasets import DATASET_COUNTRIES, SUPPORTERS, UCDP_NAMES, UCDP_RULERS

COLUMNS = (
    "id relid year active_year code_status type_of_violence conflict_dset_id conflict_new_id conflict_name dyad_dset_id "
    "dyad_new_id dyad_name side_a_dset_id side_a_new_id side_a side_b_dset_id side_b_new_id side_b number_of_sources "
    "source_article source_office source_date source_headline source_original where_prec where_coordinates "
    "where_description adm_1 adm_2 latitude longitude geom_wkt priogrid_gid country country_id region event_clarity "
    "date_prec date_start date_end deaths_a deaths_b deaths_civilians deaths_unknown best high low gwnoa gwnob"
).split()
"""The columns of UCDP GED 25.1, in order."""

NO_NAMES: Mapping[str, str] = MappingProxyType({})
"""No names of the caller's own."""


def check_options(undated: object, names: object) -> None:
    """Raise an error that quotes a caller's option where there is no such."""
    if undated is not None and not is_one_of(undated, ("published",)):
        raise ValueError(f"undated is None or 'published', not {shown(undated)}")
    expect(names, Mapping, "names as a mapping")


def row(
    event: Event,
    *,
    policy: Policy = "ucdp",
    undated: str | None = None,
    names: Mapping[str, str] = NO_NAMES,
) -> dict[str, Any] | None:
    """Return an event as a row of GED 25.1, filled by the rules of codebook 22.1; None where the text tells of no death.

    Cells that a text cannot give (ids, the PRIO grid cell) are None. A figure without an upper bound has `high` = `best`.
    *names* are the caller's own names of actors and countries, by an actor's id or by the name that the row would have.
    """
    check_options(undated, names)
    choice = applied(event, policy, TollPolicy.ucdp())
    event, toll = choice.event, choice.toll
    counts = killed_by(event, toll)
    if counts is None or not (counts.high or counts.best or counts.low):
        return None
    cells: dict[str, Any] = dict.fromkeys(COLUMNS)
    cells.update(_dates(event, undated), **_where(event.town or event.place, names), **_sources(event))
    cells.update(_sides(event, names, implied=choice.implied))
    cells.update(
        type_of_violence=event.type_of_violence,
        where_prec=event.where_prec,
        where_description=event.where_text,
        event_clarity=event.clarity,
        **_by_side(event, counts, toll),
        best=counts.best,
        low=counts.low,
        high=counts.high if counts.high is not None else counts.best,
    )
    return cells


def _by_side(event: Event, counts: Figure, policy: TollPolicy | str) -> dict[str, int | None]:
    """Return the dead by side; divided anew where a policy counts another number of them than `killed` holds."""
    if event.killed == counts:
        return {f"deaths_{side}": getattr(event, f"deaths_{side}") for side in CELLS}
    toll = evolve(toll_of(event.claims, Harm.KILLED, policy=policy), best=counts.best)
    cells = divided(toll, event.claims, event.type_of_violence, event.actors)
    return {f"deaths_{side}": cells[side] for side in CELLS}


def _dates(event: Event, undated: str | None) -> dict[str, Any]:
    days, prec = event.ged_days, event.date_prec
    first, last = (days.first, days.last) if days else (event.date_start, event.date_end)
    if first is None and undated == "published" and event.report.published is not None:
        last = event.report.published
        first, prec = (last, 1) if event.fresh else (up_to(last).first, 2)
    return {"year": first.year if first else None, "date_start": first, "date_end": last, "date_prec": prec}


_CAPITAL = "PPLC"
"""GeoNames' feature code of a country's capital."""


def _where(place: Place | None, names: Mapping[str, str]) -> dict[str, Any]:
    if place is None:
        return {}
    country = DATASET_COUNTRIES.get(place.country or "")
    point = place.latitude is not None and place.longitude is not None
    return {
        "where_coordinates": place.name + _suffix(place),
        "adm_1": place.admin1,
        "adm_2": place.admin2,
        "latitude": place.latitude,
        "longitude": place.longitude,
        "geom_wkt": f"POINT ({place.longitude} {place.latitude})" if point else None,
        "country": names.get(country.ged or "", country.ged) if country else None,
        "country_id": country.ged_id if country else None,
        "region": country.ged_region if country else None,
    }


def _suffix(place: Place) -> str:
    """Return GED's word after the name of a place: a capital is a city, a place of unknown size a village (section 5.4)."""
    if place.kind is not PlaceKind.SETTLEMENT:
        return ""
    return " city" if place.feature_code == _CAPITAL else " town" if place.population else " village"


def name_of(party: EventActor, country: str | None, names: Mapping[str, str] = NO_NAMES) -> str:
    """Return UCDP's name of a party: "Government of X" for a state's forces, "Civilians" for the unarmed, else its own.

    *names* are the caller's own names, by the actor's id or by UCDP's name.
    """
    known = _ucdp_name(party, country)
    return names.get(party.actor.id if party.actor else "", names.get(known, known))


def _ucdp_name(party: EventActor, country: str | None) -> str:
    actor = party.actor
    if party.inter in {Inter.CIVILIANS, Inter.PROTESTERS}:
        return "Civilians"
    if is_state(party):
        return _government(_governed(actor, country)) or party.name
    return (UCDP_NAMES.get(actor.id) or ucdp_name(actor) or actor.name) if actor is not None else party.name


def _governed(actor: Actor | None, country: str | None) -> str | None:
    """Return the country of the government on whose side a state's forces are in an event of a country."""
    if actor is not None and actor.id in UCDP_RULERS:
        return UCDP_RULERS[actor.id][0]
    own = (actor.country if actor is not None else None) or country
    return country if f"{own}>{country}" in SUPPORTERS else own


def _government(country: str | None) -> str | None:
    known = DATASET_COUNTRIES.get(country or "")
    return known.ged_government if known else None


def _sides(event: Event, names: Mapping[str, str], *, implied: bool) -> dict[str, Any]:
    country = event.place.country if event.place else None
    a, b = (_named(event.actors, side, country, names) for side in ("a", "b"))
    state_based = implied and event.type_of_violence == STATE_BASED
    a = a or (_government(country) if state_based else None)
    ousted = _ousted(event.actors) if state_based else None
    b = names.get(ousted, ousted) if ousted else b
    return {"side_a": a, "side_b": b, "dyad_name": f"{a} - {b}" if a and b else None}


def _named(actors: Iterable[EventActor], side: str, country: str | None, names: Mapping[str, str]) -> str | None:
    """Return UCDP's name of the first party of a side, None where it has none."""
    return next((name_of(party, country, names) for party in actors if party.side == side), None)


def _ousted(actors: Iterable[EventActor]) -> str | None:
    """Return UCDP's name of the forces that a group in government drove out, None where no such group takes part."""
    return next((UCDP_RULERS[p.actor.id][1] for p in actors if p.actor is not None and p.actor.id in UCDP_RULERS), None)


def _sources(event: Event) -> dict[str, Any]:
    report = event.report
    return {
        "number_of_sources": max(1, len(event.sources)),
        "source_office": report.agency or report.host,
        "source_date": report.published,
        "source_headline": report.title,
        "source_original": "; ".join(event.sources) or None,
    }
