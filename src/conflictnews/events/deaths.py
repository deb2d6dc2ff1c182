"""The dead and the wounded of an event, together and by side."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from conflictnews.casualties.toll import policy_of, toll_of
from conflictnews.events.sides import ONE_SIDED, STATE_BASED, state_is_a
from conflictnews.models import Actor, Casualty, Event, EventActor, Figure, Harm, Span, Toll, TollPolicy, VictimKind


def figure(claims: Sequence[Casualty], harm: Harm, policy: TollPolicy | str = "ucdp") -> Figure | None:
    """Return what statements of one harm add up to; 0 where the text denies all harm, None where it is silent."""
    return figure_of(toll_of(claims, harm, policy=policy), claims) if claims else None


def figure_of(toll: Toll, claims: Sequence[Casualty]) -> Figure | None:
    """Return a toll of statements as a figure; 0 where they deny all harm, None where they are silent."""
    harm = toll.harm
    if toll.best is None:
        denied = any(c.negated and c.harm in {harm, Harm.CASUALTIES} for c in claims)
        return Figure(0, 0, 0) if denied else None
    return Figure(toll.low, toll.best, toll.high)


def counted(toll: Toll) -> list[Casualty]:
    """Return the statements that add up, of several on the same victims the one with the lowest figure."""
    return [min(group, key=_size) for group in _same_victims(toll.statements)]


def part(figure: Figure | None, which: int, of: int) -> Figure | None:
    """Return the share of one of several events in a figure that covers them all: as even as whole people allow.

    >>> [part(Figure(5, 5, None), which, 2) for which in (1, 2)]
    [Figure(low=3, best=3, high=None), Figure(low=2, best=2, high=None)]
    """
    if figure is None or of == 1:
        return figure

    def cut(count: int | None) -> int | None:
        return None if count is None else count // of + (which <= count % of)

    return Figure(cut(figure.low), cut(figure.best), cut(figure.high))


def killed_by(event: Event, policy: TollPolicy | str) -> Figure | None:
    """Return the deaths of an event as a policy counts them; `killed` holds what UCDP's gives."""
    policy = policy_of(policy)
    counted = None if policy == TollPolicy.ucdp() else figure(event.claims, Harm.KILLED, policy)
    return event.killed if counted is None else part(counted, event.share, event.shared)


_CIVILIAN = frozenset(VictimKind) - {
    VictimKind.COMBATANT,
    VictimKind.SECURITY_FORCE,
    VictimKind.UNKNOWN,
    VictimKind.MIXED,
    VictimKind.OFFICIAL,
}


def cell_of(claim: Casualty, violence: int | None, parties: Sequence[EventActor]) -> str:
    """Return the cell of GED in which the dead of a statement count: "a", "b", "civilians" or "unknown" (codebook 22.1, 5.7).

    In one-sided violence all are civilians. Fighters count on the side of their party, officials on the state's.
    """
    kind = claim.victim_kind
    if violence == ONE_SIDED or kind in _CIVILIAN:
        return "civilians"
    a_is_state = violence == STATE_BASED or state_is_a(parties)
    return _side_of(claim.victim_actor, parties) or _side_by_kind(kind, violence, a_is_state=a_is_state)


def _side_of(victims: Actor | None, parties: Sequence[EventActor]) -> str | None:
    """Return the side of the party that the victims belong to."""
    if victims is None:
        return None
    return next((p.side for p in parties if p.actor is not None and p.actor.id == victims.id), None)


def _side_by_kind(kind: VictimKind, violence: int | None, *, a_is_state: bool) -> str:
    """Return the cell of fighters and officials of no known party.

    Where nobody knows the other side, the dead are still those of the side that is known, or of the one that is not.
    """
    if kind is VictimKind.OFFICIAL and violence is None:
        return "civilians"
    if violence not in {STATE_BASED, None}:
        return "unknown"
    if kind in {VictimKind.SECURITY_FORCE, VictimKind.OFFICIAL}:
        return "a" if a_is_state else "unknown"
    if kind is VictimKind.COMBATANT:
        return "b" if a_is_state else "a" if violence is None else "unknown"
    return "unknown"


CELLS = ("a", "b", "civilians", "unknown")
"""GED's four cells of deaths."""


def divided(toll: Toll, claims: Sequence[Casualty], violence: int | None, parties: Sequence[EventActor]) -> dict[str, int]:
    """Return the dead by cell of GED, which sum to a toll's best: each statement's parts first, the rest in its own cell."""
    cells: dict[str, int] = dict.fromkeys(CELLS, 0)
    left = toll.best or 0
    parts = _parts(claims)
    for group in _same_victims(toll.statements):
        whole = min(*map(_size, group), left)
        left -= whole
        for claim in (part for told in group for part in parts.get(told.span, ())):
            taken = min(_size(claim), whole)
            cells[cell_of(claim, violence, parties)] += taken
            whole -= taken
        cells[_telling([cell_of(c, violence, parties) for c in group])] += whole
    cells["unknown"] += left
    return cells


def _parts(claims: Iterable[Casualty]) -> dict[Span, list[Casualty]]:
    """Return the statements on some of the dead of another, by where that one stands."""
    parts: dict[Span, list[Casualty]] = {}
    for claim in claims:
        if claim.part_of is not None and claim.harm is Harm.KILLED and not claim.negated:
            parts.setdefault(claim.part_of, []).append(claim)
    return parts


def _same_victims(claims: Iterable[Casualty]) -> Iterable[list[Casualty]]:
    groups: dict[Span, list[Casualty]] = {}
    for claim in claims:
        groups.setdefault(claim.counted_at, []).append(claim)
    return groups.values()


def _size(claim: Casualty) -> int:
    return next((n for n in (claim.best, claim.low, claim.high) if n is not None), 0)


def _telling(cells: Sequence[str]) -> str:
    """Return the cell of several statements on the same victims: the first that tells who they were."""
    return next((cell for cell in cells if cell != "unknown"), "unknown")
