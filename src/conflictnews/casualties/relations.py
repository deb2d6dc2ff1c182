"""How the statements of an article bear on each other: repeated figures, rival figures, tolls that replace earlier ones."""

from __future__ import annotations

from collections.abc import Iterable

from attrs import evolve

from conflictnews.casualties.clauses import OF_THOSE
from conflictnews.models import Casualty, Scope, Span, VictimKind

_BACK = 6
"""How many statements back a relation reaches."""
_APART = 4
"""How many times one source's figure is another's at most, where both count the same victims."""
_FEW = 3
"""Fewer victims than this are taken for the same only under the same noun."""


def related(statements: Iterable[Casualty]) -> list[Casualty]:
    """The statements, with `alternative_to` where one counts another's victims, and `scope` where a later toll replaces it."""
    out: list[Casualty] = []
    heads: dict[tuple[str, int | None], list[int]] = {}
    for statement in statements:
        whole = _whole(out, statement)
        if whole is not None:
            out.append(evolve(statement, part_of=whole))
            continue
        if not _counts(statement):
            out.append(statement)
            continue
        if statement.rule == "toll":
            _supersede(out, statement)
        key = (statement.harm.value, statement.best)
        head = next((out[i].span for i in heads.get(key, ())[:_FEW] if _same(out[i], statement)), None)
        head = head or _rival(out, statement)
        if head is None:
            heads.setdefault(key, []).append(len(out))
            out.append(statement)
        else:
            out.append(evolve(statement, alternative_to=head))
    return out


def _whole(out: list[Casualty], statement: Casualty) -> Span | None:
    """The statement that another is a part of: "three of the dead", or a part that was told before."""
    if statement.part_of is not None or statement.best is None:
        return None
    for c in reversed(out[-_BACK:]):
        if c.harm is not statement.harm or c.best is None or c.negated or c.hypothetical:
            continue
        if statement.rule == OF_THOSE and c.part_of is None and c.best >= statement.best:
            return c.alternative_to or c.span
        if c.part_of is not None and c.best == statement.best and c.victims and _noun(c) == _noun(statement):
            return c.part_of
    return None


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
    nouns = {_noun(one), _noun(other)}
    if one.best == 1 or (one.best and one.best < _FEW and "" not in nouns):
        return len(nouns) == 1 and "" not in nouns
    return _kinds_agree(one, other)


def _rival(out: list[Casualty], statement: Casualty) -> Span | None:
    """The statement shortly before that another source gives another figure for."""
    for before in reversed(out[-_BACK:]):
        if before.harm is not statement.harm or not _counts(before):
            continue
        if before.claimed_by is None or statement.claimed_by is None or before.victim_kind is not statement.victim_kind:
            return None
        least, most = sorted((before.best or 0, statement.best or 0))
        rival = before.claimed_by.text.lower() != statement.claimed_by.text.lower() and least < most <= _APART * least
        return (before.alternative_to or before.span) if rival else None
    return None


def _supersede(out: list[Casualty], toll: Casualty) -> None:
    """Mark the smaller figures before a toll as replaced by it."""
    for at in range(max(0, len(out) - _BACK), len(out)):
        c = out[at]
        if _counts(c) and c.harm is toll.harm and c.best and toll.best and _FEW <= c.best < toll.best and _kinds_agree(c, toll):
            out[at] = evolve(c, scope=Scope.SUPERSEDED)
