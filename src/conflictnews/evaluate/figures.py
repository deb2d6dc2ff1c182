"""Counts and shares: how many answers of a kind were right, of how many given and how many asked."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TypeVar

from attrs import define, field, frozen

G = TypeVar("G")
A = TypeVar("A")


@frozen
class Figure:
    """One figure: how many answers were right, of how many given and how many asked.

    >>> Figure("dates.value", right=6, given=8, asked=10).as_dict()["recall"]
    60.0
    """

    name: str
    """Kind and measure, such as "dates.value"."""
    right: int
    """Right answers."""
    given: int | None
    """Answers given, None where a figure only asks how many of some items are right."""
    asked: int
    """Items that the corpus asks for."""

    @property
    def precision(self) -> float | None:
        """Right answers of those given, in per cent; None without answers, or where the figure is a share."""
        return _share(self.right, self.given)

    @property
    def recall(self) -> float | None:
        """Right answers of the items asked, in per cent; None where nothing was asked."""
        return _share(self.right, self.asked)

    @property
    def f1(self) -> float | None:
        """Harmonic mean of precision and recall, in per cent; None where the figure is a share or nothing was there."""
        return None if self.given is None else _share(2 * self.right, self.given + self.asked)

    def as_dict(self) -> dict[str, str | int | float | None]:
        """Return the figure as a row for JSON."""
        shares = {name: None if value is None else round(value, 2) for name, value in self._shares()}
        return {"name": self.name, "right": self.right, "given": self.given, "asked": self.asked, **shares}

    def _shares(self) -> Iterable[tuple[str, float | None]]:
        return (("precision", self.precision), ("recall", self.recall), ("f1", self.f1))


def _share(part: int, whole: int | None) -> float | None:
    return 100 * part / whole if whole else None


@frozen
class Mistake:
    """One disagreement between a corpus and the library."""

    document: str
    """Id of the text."""
    figure: str
    """Name of the figure."""
    wanted: str | None
    """What the corpus says, None for nothing."""
    read: str | None
    """What was read, None for nothing."""


@define
class Tally:
    """The counts of a run, while it goes on."""

    keep: int = 0
    """Mistakes of each figure that are kept, at most."""
    counts: dict[str, list[int]] = field(factory=dict[str, list[int]])
    shares: set[str] = field(factory=set[str])
    mistakes: dict[str, list[Mistake]] = field(factory=dict[str, list[Mistake]])

    def add(self, name: str, right: int, given: int, asked: int) -> None:
        """Count right, given and asked items of a figure."""
        counts = self.counts.setdefault(name, [0, 0, 0])
        for at, number in enumerate((right, given, asked)):
            counts[at] += number

    def ask(self, document: str, name: str, *, right: bool, wanted: object, read: object) -> None:
        """Count one item of a figure that is a share, and keep the mistake if it is one."""
        self.shares.add(name)
        self.add(name, int(right), 0, 1)
        if not right:
            self.miss(document, name, wanted, read)

    def miss(self, document: str, name: str, wanted: object, read: object) -> None:
        """Keep a mistake, unless enough of its figure are kept."""
        kept = self.mistakes.setdefault(name, [])
        if len(kept) < self.keep:
            kept.append(Mistake(document, name, _told(wanted), _told(read)))

    def figures(self) -> tuple[Figure, ...]:
        """Return all figures, in the order in which they were first counted."""
        return tuple(
            Figure(name, right, None if name in self.shares else given, asked)
            for name, (right, given, asked) in self.counts.items()
        )


def _told(value: object) -> str | None:
    return None if value is None else str(value)


def assigned(gold: Sequence[G], answers: Sequence[A], likeness: Callable[[G, A], float]) -> list[tuple[G, A]]:
    """Return pairs of right answers and answers, each used once, the likest pair first; a likeness of 0 makes no pair.

    >>> assigned([1, 5], [4, 6, 1], lambda one, other: 1 / (1 + abs(one - other)))
    [(1, 1), (5, 4)]
    """
    pairs = [
        (-value, at, by)
        for at, one in enumerate(gold)
        for by, other in enumerate(answers)
        if (value := likeness(one, other)) > 0
    ]
    used: set[int] = set()
    by_gold: dict[int, A] = {}
    for _, at, by in sorted(pairs):
        if at not in by_gold and by not in used:
            by_gold[at] = answers[by]
            used.add(by)
    return [(gold[at], answer) for at, answer in sorted(by_gold.items(), key=lambda pair: pair[0])]
