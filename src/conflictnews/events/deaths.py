"""The dead and the wounded of an event, together and by side."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from conflictnews.events.sides import ONE_SIDED, STATE_BASED
from conflictnews.models import Casualty, Event, Figure, Harm, Span, VictimKind


def size(claim: Casualty) -> int | None:
    """Return the count that a statement stands for: its best, else its least, else its most."""
    return next((n for n in (claim.best, claim.low, claim.high) if n is not None), None)


Heads = Mapping[Span, Span]
"""For each statement that tells the same victims again: the statement that told them first."""


def heads(claims: Iterable[Casualty]) -> dict[Span, Span]:
    """Return which statements of an article tell the same victims again, and of which."""
    return {c.span: c.alternative_to for c in claims if c.alternative_to is not None}


def counted(claims: Iterable[Casualty], harm: Harm, again: Heads) -> list[Casualty]:
    """Return the statements that add up: no part of another, and of rival counts the lowest."""
    live = [c for c in claims if c.harm is harm and not c.negated and size(c) is not None]
    told = {again.get(c.span, c.span) for c in live}
    groups: dict[Span, list[Casualty]] = {}
    for claim in live:
        if claim.part_of is None or again.get(claim.part_of, claim.part_of) not in told:
            groups.setdefault(again.get(claim.span, claim.span), []).append(claim)
    return [min(group, key=lambda c: size(c) or 0) for group in groups.values()]


def figure(claims: Iterable[Casualty], harm: Harm, again: Heads) -> Figure | None:
    """Return the sum of the statements of one harm; 0 where the text denies all harm, None where it is silent."""
    claims = list(claims)
    added = counted(claims, harm, again)
    if not added:
        denied = any(c.negated and c.harm in {harm, Harm.CASUALTIES} for c in claims)
        return Figure(0, 0, 0) if denied else None
    best = sum(size(c) or 0 for c in added)
    low = sum(c.low if c.low is not None else size(c) or 0 for c in added)
    highs = [c.high for c in added]
    high = None if any(h is None for h in highs) else sum(h or 0 for h in highs)
    return Figure(min(low, best), best, None if high is None else max(high, best))


def by_ucdp(event: Event) -> Figure | None:
    """Return the deaths as UCDP GED counts them: the best estimate, with the lowest and the highest figure."""
    return event.killed


def by_acled(event: Event) -> Figure | None:
    """Return the deaths as ACLED counts them: of rival figures the lowest credible one."""
    killed = event.killed
    if killed is None:
        return None
    low = killed.low if killed.low is not None else killed.best
    return Figure(low, low, low)


POLICIES: dict[str, Callable[[Event], Figure | None]] = {"ucdp": by_ucdp, "acled": by_acled}


def policy_of(name: str) -> Callable[[Event], Figure | None]:
    """Return the policy of a name; a `ValueError` for any other name."""
    if name not in POLICIES:
        raise ValueError(f"a policy is one of {', '.join(map(repr, POLICIES))}, not {name!r}")
    return POLICIES[name]


_CIVILIAN = frozenset(VictimKind) - {
    VictimKind.COMBATANT,
    VictimKind.SECURITY_FORCE,
    VictimKind.UNKNOWN,
    VictimKind.MIXED,
    VictimKind.OFFICIAL,
}


def cell_of(claim: Casualty, violence: int | None, a_is_state: bool) -> str:
    """Return the cell of GED in which the dead of a statement count: "a", "b", "civilians" or "unknown" (codebook 22.1, 5.7).

    In one-sided violence all are civilians. Officials count on the state's side.
    """
    kind = claim.victim_kind
    if violence == ONE_SIDED or kind in _CIVILIAN:
        return "civilians"
    if kind is VictimKind.OFFICIAL:
        return "a" if violence == STATE_BASED and a_is_state else "civilians" if violence is None else "unknown"
    # Where nobody knows the other side, the dead are still those of the side that is known.
    if violence in {STATE_BASED, None} and kind is VictimKind.SECURITY_FORCE and a_is_state:
        return "a"
    if kind is VictimKind.COMBATANT and violence == STATE_BASED:
        return "b" if a_is_state else "unknown"
    return "a" if kind is VictimKind.COMBATANT and violence is None and not a_is_state else "unknown"


def divided(claims: Iterable[Casualty], total: int, violence: int | None, a_is_state: bool, again: Heads) -> dict[str, int]:
    """Return the dead by cell of GED, which sum to *total*: each statement's parts first, the rest in its own cell."""
    claims = list(claims)
    cells: dict[str, int] = dict.fromkeys(("a", "b", "civilians", "unknown"), 0)
    left = total
    parts: dict[Span, list[Casualty]] = {}
    for part in claims:
        if part.part_of is not None and part.harm is Harm.KILLED and not part.negated:
            parts.setdefault(again.get(part.part_of, part.part_of), []).append(part)
    for claim in counted(claims, Harm.KILLED, again):
        whole, head = min(size(claim) or 0, left), again.get(claim.span, claim.span)
        left -= whole
        for part in parts.get(head, ()):
            taken = min(size(part) or 0, whole)
            cells[cell_of(part, violence, a_is_state)] += taken
            whole -= taken
        cells[cell_of(claim, violence, a_is_state)] += whole
    cells["unknown"] += left
    return cells
