"""Totals that a lead gives for several events, which later paragraphs tell one by one: "six died in two attacks"."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from attrs import evolve, frozen

from conflictnews.events.grouping import Draft
from conflictnews.languages.en.settings import SEVERAL_ACTS
from conflictnews.models import Casualty, Span


@frozen(eq=False)
class Told:
    """A statement, the event in which it stands, and whether its sentence speaks of several acts."""

    claim: Casualty
    draft: Draft
    several: bool


class Totals:
    """The statements of each event, without what a total of several events counts twice."""

    def __init__(self, drafts: Sequence[Draft]) -> None:
        self.told: dict[Span, Told] = {t.claim.span: t for draft in drafts for t in _told(draft)}
        self.elsewhere: dict[Span, int] = dict(self._shared())
        """How many people other events tell of a total: of several acts, or one that its parts make up."""

    def _shared(self) -> Iterator[tuple[Span, int]]:
        parts: dict[Span, list[Told]] = defaultdict(list)
        for part in self.told.values():
            if part.claim.part_of in self.told:
                parts[part.claim.part_of].append(part)
        for span, found in parts.items():
            whole = self.told[span]
            left = _people(part for part in found if part.draft is not whole.draft)
            told = _people(found)
            if left and (told == _size(whole.claim) or (whole.several and told < _size(whole.claim))):
                yield span, left

    def of(self, draft: Draft) -> tuple[Casualty, ...]:
        """Return the statements of an event: of a total that others share its own parts, else what they leave of it."""
        claims = tuple(t.claim for t in _told(draft))
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
        return None if whole in parted else _less(claim, self.elsewhere[whole])


def _told(draft: Draft) -> Iterator[Told]:
    for scene in draft.scenes:
        if scene.casualties:
            several = not SEVERAL_ACTS.isdisjoint(scene.words)
            yield from (Told(claim, draft, several) for claim in scene.casualties)


def _people(parts: Iterable[Told]) -> int:
    return sum(_size(part.claim) for part in parts)


def _size(claim: Casualty) -> int:
    return next((n for n in (claim.best, claim.low, claim.high) if n is not None), 0)


def _less(claim: Casualty, count: int) -> Casualty | None:
    """Return a statement with so many people fewer, None where nobody is left."""
    low, best, high = (None if n is None else max(0, n - count) for n in (claim.low, claim.best, claim.high))
    return evolve(claim, low=low, best=best, high=high) if best or low or high else None
