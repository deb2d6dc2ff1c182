"""What a caller's policy leaves of an event before its row is filled."""

from __future__ import annotations

from typing import Any

from attrs import evolve, frozen

from conflictnews.casualties.toll import policy_of
from conflictnews.events.choosing import BORROWED, ELSEWHERE
from conflictnews.models import Event, Inter, RowPolicy, TollPolicy
from conflictnews.models.events import Policy

_CROWDS = frozenset({Inter.PROTESTERS, Inter.RIOTERS})
"""Parties that the type of an event tells, though no words name them."""
_DAYS: dict[str, Any] = dict.fromkeys(("date_start", "date_end", "date_prec", "time_precision", "ged_days"))
_PLACES: dict[str, Any] = dict.fromkeys(("place", "town", "where_prec", "geo_precision", "where_text"))
_DEATHS: dict[str, Any] = dict.fromkeys(("killed", "wounded", "deaths_a", "deaths_b", "deaths_civilians", "deaths_unknown"))


@frozen
class Applied:
    """An event as a policy leaves it, how its dead are counted, and what it may not fill in."""

    event: Event
    toll: TollPolicy
    implied: bool = True
    counts: bool = True
    """False where the event only shares a figure that the policy does not divide."""


def applied(event: Event, policy: Policy, own: TollPolicy) -> Applied:
    """Return what a policy leaves of an event; *own* is the data set's own way to count."""
    if not isinstance(policy, RowPolicy):
        return Applied(event, policy_of(policy))
    if not policy.implied:
        event = evolve(event, actors=tuple(p for p in event.actors if p.span is not None or p.inter in _CROWDS))
    if not policy.borrowed:
        event = _own(event)
    counts = policy.shared or event.shared == 1
    event = event if counts else evolve(event, claims=(), **_DEATHS)
    return Applied(event, policy.toll or own, policy.implied, counts)


def _own(event: Event) -> Event:
    """Return an event without the day and the place that come from elsewhere in its article."""
    rules = {found.cell: found.rule for found in event.evidence}
    if rules.get("date") in BORROWED:
        event = evolve(event, **_DAYS)
    return evolve(event, **_PLACES) if rules.get("place") in ELSEWHERE else event
