"""Numbers in columns: what an article keeps of the half a million numbers that a megabyte of figures holds."""

from __future__ import annotations

from array import array
from collections.abc import Iterator
from typing import TYPE_CHECKING, cast

from conflictnews.models.numbers import NumberMention, Quantity
from conflictnews.models.span import forward_span

if TYPE_CHECKING:
    from types import MemberDescriptorType

    from conflictnews.models.article import Article


class Numbers:
    """The numbers of a text in order, packed; the mentions, which take eight times the room, are made as one goes through them.

    >>> from conflictnews import NumberKind
    >>> numbers = Numbers("12 men")
    >>> numbers.add(0, 2, Quantity(NumberKind.CARDINAL, 12, 12, 12), "numerals.digits")
    >>> len(numbers), [mention.text for mention in numbers]
    (1, ['12'])
    """

    __slots__ = ("_ends", "_quantities", "_rules", "_starts", "_text")

    def __init__(self, text: str) -> None:
        self._text: str = text
        self._starts: array[int] = array("I")
        self._ends: array[int] = array("I")
        self._quantities: list[Quantity] = []
        self._rules: list[str] = []

    def add(self, start: int, end: int, quantity: Quantity, rule: str) -> None:
        """Add a number at the caller's characters *start* to *end*."""
        self._starts.append(start)
        self._ends.append(end)
        self._quantities.append(quantity)
        self._rules.append(rule)

    def __len__(self) -> int:
        return len(self._starts)

    def __iter__(self) -> Iterator[NumberMention]:
        for start, end, quantity, rule in zip(self._starts, self._ends, self._quantities, self._rules, strict=True):
            yield NumberMention(forward_span(start, end), self._text[start:end], quantity, rule=rule)


class MadeWhenRead:
    """A tuple of numbers, kept in a slot: packed numbers may be put in, and become mentions when it is first read."""

    def __init__(self, slot: object) -> None:
        self.slot: MemberDescriptorType = cast("MemberDescriptorType", slot)

    def __get__(self, article: Article | None, kind: type[Article]) -> object:
        if article is None:
            return self
        held: object = self.slot.__get__(article, kind)
        if isinstance(held, Numbers):
            held = tuple(held)
            self.slot.__set__(article, held)
        return held

    def __set__(self, article: Article, numbers: object) -> None:
        self.slot.__set__(article, numbers)
