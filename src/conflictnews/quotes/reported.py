"""Reported speech without quotation marks: "The mayor said that the bridge was closed"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import regex
from attrs import frozen

from conflictnews.quotes.speakers import DAYS, Cue, Tokens
from conflictnews.tables import speech_verbs as verbs
from conflictnews.text import Text

_END = regex.compile(r"[\s.!?,;:]*+$")
_SHORTEST = 3
"""How many words a reported clause has at least."""
_SHORTEST_MIXED = 6
"""The same for one that runs into a quotation, which says the rest."""
_MARKS = frozenset("\"'")
_LONGEST_END = 8
"""How many words may follow a cue that stands after what was said."""
_SKIPPED = frozenset("on in a statement late early reporters journalists us the that".split()) | DAYS


@frozen
class Reported:
    """Words that somebody is said to have said: clean[start:end], and the index of the cue."""

    start: int
    end: int
    cue: int


def reported_in(text: Text, cues: Sequence[Cue], tokens: Tokens) -> Iterator[Reported]:
    """The reported clauses of a text, in the order of their cues."""
    folded = text.folded
    for index, cue in enumerate(cues):
        found = _before(folded, cue, tokens) if _follows(folded, cue) else _after(folded, cue, tokens)
        if found is not None:
            start, end = found[0], found[1] - len(_END.search(folded, *found)[0])  # type: ignore[index]
            into_quotation = found[1] == cue.clause[1] and folded[found[1] : found[1] + 1] in _MARKS
            if len(tokens.between(start, end)) >= (_SHORTEST_MIXED if into_quotation else _SHORTEST):
                yield Reported(start, end, index)


def _follows(folded: str, cue: Cue) -> bool:
    """Whether what was said stands before its cue: "The bridge was closed, the mayor said"."""
    first = min(cue.start, cue.subject[0])
    return folded[:first].endswith((", ", ",\n"), max(0, first - 2)) or (cue.kind == "source" and first > cue.clause[0])


def _before(folded: str, cue: Cue, tokens: Tokens) -> tuple[int, int] | None:
    first = min(cue.start, cue.subject[0])
    rest = tokens.between(max(cue.end, cue.subject[1]), cue.clause[1])
    closes = len(rest) <= _LONGEST_END and not any(token.word == "that" for token in rest)
    if cue.kind in {"say", "tell", "source"} and closes:
        return cue.clause[0], first
    return _after(folded, cue, tokens)


def _after(folded: str, cue: Cue, tokens: Tokens) -> tuple[int, int] | None:
    end = cue.clause[1]
    if cue.kind == "source":
        comma = folded.find(",", cue.subject[1], min(end, cue.subject[1] + 120))
        return (comma + 2, end) if comma >= 0 else None
    if cue.kind not in {"say", "tell"} or cue.inverted:
        return None
    following = tokens.between(cue.end, end)
    that = next((i for i, token in enumerate(following[:7]) if token.word == "that"), None)
    if that is not None and not any(token.word in {",", ":"} for token in following[:that]):
        return (following[that].end + 1, end)
    if cue.word not in verbs.FULL:
        return None
    at = 0
    while at < len(following) and following[at].word in _SKIPPED - {"the", "a"}:
        at += 1
    if at < len(following) and following[at].is_word:
        return following[at].start, end
    return None
