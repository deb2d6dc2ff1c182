"""Spans and mentions: where something stands in the caller's text."""

from __future__ import annotations

from attrs import field, frozen

from conflictnews.errors import is_a, shown


@frozen(order=True, weakref_slot=False)
class Span:
    """A half-open stretch of the caller's text, in code points.

    >>> span = Span(4, 9)
    >>> "the Baghuz region"[span.start:span.end]
    'Baghu'
    """

    start: int
    """Index of the first character, in code points from 0."""
    end: int
    """Index after the last character, in code points."""

    def __attrs_post_init__(self) -> None:
        if not (is_a(self.start, int) and is_a(self.end, int)):
            raise TypeError(f"a span runs between two whole numbers, not from {shown(self.start)} to {shown(self.end)}")
        if not 0 <= self.start <= self.end:
            raise ValueError(f"a span runs forward from 0 or later, not from {self.start} to {self.end}")

    def __len__(self) -> int:
        return self.end - self.start

    def __contains__(self, other: Span) -> bool:
        """Return whether *other* lies inside this span."""
        return self.start <= other.start and other.end <= self.end

    def meets(self, other: Span) -> bool:
        """Return whether the two spans share a character."""
        return self.start < other.end and other.start < self.end


_new, _set_start, _set_end = Span.__new__, Span.__dict__["start"].__set__, Span.__dict__["end"].__set__


def forward_span(start: int, end: int) -> Span:
    """Return a span whose bounds are known to run forward: a quarter of the time of the class's own constructor.

    >>> forward_span(4, 9) == Span(4, 9)
    True
    """
    span = _new(Span)
    _set_start(span, start)
    _set_end(span, end)
    return span


@frozen(weakref_slot=False)
class Mention:
    """A stretch of the caller's text that means something."""

    span: Span
    """Where the mention stands in the caller's text."""
    text: str
    """The characters of the span, exactly as they stand there."""
    rule: str = field(default="", kw_only=True)
    """Dotted name of the rule that made the mention ("timex.weekday"); empty where no rule chose it."""

    def __attrs_post_init__(self) -> None:
        if not (is_a(self.span, Span) and is_a(self.text, str)):
            raise TypeError(f"a mention has a Span and its text, not {shown(self.span)} and {shown(self.text)}")
