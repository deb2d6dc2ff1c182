"""How the statements of an article bear on each other: repeated figures, rival figures, tolls that replace earlier ones."""

from __future__ import annotations

from collections.abc import Iterable

from attrs import evolve

from conflictnews.models import Casualty, Scope, VictimKind

_FEW = 3
"""Fewer victims than this are taken for the same only under the same noun."""


def related(statements: Iterable[Casualty]) -> list[Casualty]:
    """The statements, with `alternative_to` where one counts another's victims, and `scope` where a later toll replaces it."""
    out: list[Casualty] = []
    heads: dict[tuple[str, int | None], list[int]] = {}
    for statement in statements:
        if not _counts(statement):
            out.append(statement)
            continue
        if statement.rule == "toll":
            _supersede(out, statement)
        key = (statement.harm.value, statement.best)
        head = next((out[i] for i in heads.get(key, ())[:_FEW] if _same(out[i], statement)), None) or _rival(out, statement)
        if head is None:
            heads.setdefault(key, []).append(len(out))
            out.append(statement)
        else:
            out.append(evolve(statement, alternative_to=head.span))
    return out


def _counts(statement: Casualty) -> bool:
    """Whether a statement is a figure of its own."""
    real = not statement.negated and not statement.hypothetical
    return real and statement.part_of is None and statement.scope is Scope.EVENT and statement.best is not None


def _noun(statement: Casualty) -> str:
    return statement.victims.text.lower().split()[-1] if statement.victims else ""


def _kinds_agree(one: Casualty, other: Casualty) -> bool:
    return one.victim_kind is other.victim_kind or VictimKind.UNKNOWN in {one.victim_kind, other.victim_kind}


def _same(one: Casualty, other: Casualty) -> bool:
    """Whether a statement repeats another, both of the same harm and number."""
    many = one.best is not None and one.best >= _FEW
    return _kinds_agree(one, other) if many else bool(_noun(one)) and _noun(one) == _noun(other)


def _rival(out: list[Casualty], statement: Casualty) -> Casualty | None:
    """The statement just before that gives another source's figure for the same victims."""
    before = next((c for c in reversed(out[-3:]) if _counts(c) and c.harm is statement.harm and c.alternative_to is None), None)
    if before is None or before.claimed_by is None or statement.claimed_by is None:
        return None
    rival = before.claimed_by.text.lower() != statement.claimed_by.text.lower()
    return before if rival and before.victim_kind is statement.victim_kind and before.best != statement.best else None


def _supersede(out: list[Casualty], toll: Casualty) -> None:
    """Mark the smaller figures before a toll as replaced by it."""
    for at in range(max(0, len(out) - 8), len(out)):
        c = out[at]
        if _counts(c) and c.harm is toll.harm and c.best and toll.best and _FEW <= c.best < toll.best and _kinds_agree(c, toll):
            out[at] = evolve(c, scope=Scope.SUPERSEDED)
