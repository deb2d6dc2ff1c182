"""Totals that a lead gives for several events, which later paragraphs tell one by one: "six died in two attacks"."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from attrs import evolve

from conflictnews.events.grouping import Draft
from conflictnews.languages.en.settings import SEVERAL_ACTS
from conflictnews.models import Casualty, Span


class Totals:
    """The statements of each event, without what a total of several events counts twice."""

    def __init__(self, drafts: Sequence[Draft]) -> None:
        home = {c.span: draft for draft in drafts for c in _told(draft)}
        parts: dict[Span, list[tuple[Casualty, bool]]] = defaultdict(list)
        for draft in drafts:
            for claim in _told(draft):
                if claim.part_of in home:
                    parts[claim.part_of].append((claim, home[claim.part_of] is not draft))
        several = {c.span for d in drafts for s in d.scenes if not SEVERAL_ACTS.isdisjoint(s.words) for c in s.casualties}
        sizes = {c.span: _size(c) for draft in drafts for c in _told(draft)}
        self.elsewhere: Mapping[Span, list[Casualty]] = {
            whole: left
            for whole, told in parts.items()
            if (left := [part for part, away in told if away])
            and (whole in several or sum(_size(part) for part, _ in told) == sizes[whole])
        }
        """The parts that other events tell of a total: of several acts, or one that its parts make up."""

    def of(self, draft: Draft) -> tuple[Casualty, ...]:
        """Return the statements of an event: of a total that others share its own parts, else what they leave of it."""
        claims = tuple(_told(draft))
        shared = {c.span for c in claims if c.span in self.elsewhere}
        if not shared:
            return claims
        parted = {c.part_of for c in claims}
        return tuple(found for c in claims if (found := self._left(c, shared, parted)) is not None)

    def _left(self, claim: Casualty, shared: set[Span], parted: set[Span | None]) -> Casualty | None:
        """Return what a statement says of its own event, None where others tell all of it."""
        if claim.part_of in shared:
            return evolve(claim, part_of=None)
        whole = claim.alternative_to if claim.alternative_to in shared else claim.span
        if whole not in shared:
            return claim
        return None if whole in parted else _less(claim, sum(map(_size, self.elsewhere[whole])))


def _told(draft: Draft) -> Iterable[Casualty]:
    return (claim for scene in draft.scenes for claim in scene.casualties)


def _size(claim: Casualty) -> int:
    return next((n for n in (claim.best, claim.low, claim.high) if n is not None), 0)


def _less(claim: Casualty, count: int) -> Casualty | None:
    """Return a statement with so many people fewer, None where nobody is left."""
    low, best, high = (None if n is None else max(0, n - count) for n in (claim.low, claim.best, claim.high))
    return evolve(claim, low=low, best=best, high=high) if best or low or high else None
