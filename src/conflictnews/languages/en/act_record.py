"""What a record of an act holds."""

from __future__ import annotations

from attrs import field, frozen

from conflictnews.patterns import lazy_re
from conflictnews.tables.event_types import ActKind

_LINE_END = lazy_re(r"\|\s+")


def _split(patterns: str) -> tuple[str, ...]:
    return tuple(" ".join(pattern.split()) for pattern in "|".join(_LINE_END.split(patterns)).split(";"))


@frozen
class Act:
    """A way of telling an act: its kind, its patterns, and a phrase.

    `noun` marks a noun that may take up an act told before, `weapon` a means that tells no act by itself.
    """

    kind: ActKind
    patterns: tuple[str, ...] = field(converter=_split)
    phrase: str
    noun: bool = False
    weapon: bool = False
