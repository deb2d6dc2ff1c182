"""Totals: what the statements of one harm add up to, no victim counted twice."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from operator import itemgetter

from conflictnews.errors import is_a, shown
from conflictnews.language import lexicon as lx
from conflictnews.languages.en import tolls
from conflictnews.models import ActorKind, Casualty, Harm, Scope, Span, Toll, TollPolicy, VictimKind

_POLICIES = {"ucdp": TollPolicy.ucdp, "acled": TollPolicy.acled}
Bounds = tuple[int, int, int | None]


def toll_of(statements: Sequence[Casualty], harm: Harm, *, policy: TollPolicy | str = "ucdp") -> Toll:
    """Add up the statements of one harm.

    A part adds nothing to its whole; of figures for the same victims the lowest is the best, and the bounds span all.

    >>> from conflictnews import find_casualties
    >>> found = find_casualties("The army said nine men died. Elders said 12 men died. Four nuns were hurt.")
    >>> toll_of(found, Harm.KILLED)
    Toll(harm=<Harm.KILLED: 'killed'>, low=9, best=9, high=12)
    """
    policy = policy_of(policy)
    groups = _groups(statements, harm)
    if not groups:
        return Toll(harm, None, None, None, ())
    lows, bests, highs = zip(*(_together(group, policy) for group in groups.values()), strict=True)
    moved = _moved(statements, harm)
    grouped = {id(c) for group in groups.values() for c in group}
    low = max(0, sum(lows) - moved)
    best = max(low, sum(bests) - moved)
    most = _total(highs)
    high = None if most is None else max(best, most - moved)
    return Toll(harm, low, best, high, tuple(c for c in statements if id(c) in grouped))


def _total(highs: Sequence[int | None]) -> int | None:
    """The sum of some highest figures, None where one of them is open."""
    known = [high for high in highs if high is not None]
    return sum(known) if len(known) == len(highs) else None


def harm_of(harm: Harm | str) -> Harm:
    """Return a harm by its name; ValueError, which lists the names, for another."""
    try:
        return Harm(harm)
    except ValueError:
        raise ValueError(f"no such harm: {shown(harm)}; the harms are {', '.join(Harm)}") from None


def policy_of(policy: TollPolicy | str) -> TollPolicy:
    """Return a policy, or the data set's that is named; ValueError for another name."""
    if isinstance(policy, TollPolicy):
        return policy
    if not is_a(policy, str) or policy not in _POLICIES:
        raise ValueError(f"policy is 'ucdp', 'acled' or a TollPolicy, not {shown(policy)}")
    return _POLICIES[policy]()


def _live(c: Casualty) -> bool:
    real = not (c.negated or c.hypothetical) and c.scope is Scope.EVENT
    return real and not (c.low is None and c.best is None and c.high is None)


def _groups(statements: Sequence[Casualty], harm: Harm) -> dict[Span, list[Casualty]]:
    """The statements to add up, those of the same victims together, by the span of the first of them."""
    told = [c for c in statements if c.harm is harm]
    wholes = {c.span for c in told} | {c.counted_at for c in told}
    groups: dict[Span, list[Casualty]] = {}
    for c in told:
        if _live(c) and c.part_of not in wholes:
            groups.setdefault(c.counted_at, []).append(c)
    return groups


def _moved(statements: Sequence[Casualty], harm: Harm) -> int:
    """How many of the wounded died, and count among the killed only."""
    if harm is not Harm.WOUNDED:
        return 0
    wounded = {c.span for c in statements if c.harm is Harm.WOUNDED and _live(c)}
    dead = {c.counted_at: c.best or 0 for c in statements if _live(c) and c.harm is Harm.KILLED and c.taken_from in wounded}
    return sum(dead.values())


_OWN = {ActorKind.STATE_FORCE: VictimKind.SECURITY_FORCE, ActorKind.ARMED_GROUP: VictimKind.COMBATANT}
"""The kind of a party's own dead."""


def _claims_enemy(c: Casualty) -> bool:
    """Whether a party to the conflict itself says that it harmed these victims, who are not its own."""
    actor = c.perpetrator_actor
    if actor is None or c.claimed_by is None or c.perpetrator is None:
        return False
    enemy = actor.kind in _OWN and c.victim_kind is not _OWN[actor.kind]
    return enemy and _is_own_side(c.claimed_by.text, c.perpetrator.text)


def _is_own_side(source: str, agent: str) -> bool:
    """Whether a source speaks of its own side: "the army ... its troops"."""
    mine, theirs = ({w for w in text.lower().split() if not lx.classes(w) & lx.DETERMINER} for text in (source, agent))
    return bool(mine & theirs) or not tolls.OWN.isdisjoint(agent.lower().split())


def _together(group: Sequence[Casualty], policy: TollPolicy) -> Bounds:
    """The bounds of several figures for the same victims."""
    figures = [_bounds(c, policy.plural) for c in group]
    sober = figures if policy.enemy_claims else _without_claims(group, figures)
    best = _BEST[policy.rivals]([best for _, best, _ in sober])
    low = min(best, *(low for low, _, _ in sober))
    return low, best, _most(figures)


_BEST: dict[str, Callable[[Sequence[int]], int]] = {"lowest": min, "highest": max, "first": itemgetter(0)}
"""How each policy chooses among rivals, which are in text order."""


def _without_claims(group: Sequence[Casualty], figures: Sequence[Bounds]) -> Sequence[Bounds]:
    """The figures but those of parties on what they did to their enemies; all where there are no others."""
    civil = any(c.victim_kind is VictimKind.CIVILIAN for c in group)
    rows = zip(group, figures, strict=True)
    return [figure for c, figure in rows if not (_claims_enemy(c) or (civil and _calls_fighters(c)))] or figures


def _calls_fighters(c: Casualty) -> bool:
    """Whether a source calls those fighters whom others call civilians."""
    return c.victim_kind is VictimKind.COMBATANT and c.alternative_to is not None


def _most(figures: Sequence[Bounds]) -> int | None:
    """The highest that any of some figures goes, None where one of them is open."""
    most = [max(best, high) for _, best, high in figures if high is not None]
    return max(most) if len(most) == len(figures) else None


def _bounds(c: Casualty, least: int) -> Bounds:
    best = c.best if c.best is not None else (max(c.low or 0, least) if c.high is None else c.high)
    approximate = c.low is None and c.high is None and c.best is not None
    low = c.low if c.low is not None else (0 if c.high is not None else best)
    return min(low, best), best, best if approximate else c.high
