"""Reported speech without quotation marks: "The mayor said that the bridge was closed"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from attrs import frozen

from conflictnews.quotes.speakers import DAYS, Cue, Token, Tokens
from conflictnews.tables import speech_verbs as verbs
from conflictnews.text import Text

_SHORTEST = 3
"""How many words a reported clause has at least."""
_SHORTEST_MIXED = 6
"""The same for one that runs into a quotation, which says the rest."""
_LONGEST_END = 8
"""How many words may follow a cue that stands after what was said."""
_WINDOW = 240
"""How many characters after a cue may stand before what was said."""
_THAT_WITHIN = {"say": 7, "tell": 12}
"""How many words may stand between a cue and its "that"."""
_MARKS = frozenset("\"'")
_TIMES = frozenset("on late early earlier yesterday today".split()) | DAYS
_CLAUSAL = frozenset("is are was were be been has have had it there might may could would will should not , : ;".split())
"""Words between a cue and a "that" which does not belong to it: "say it might not be that difficult"."""
_NO_CLAUSE = frozenset("in at by during of before after with from through via to for about as when while no so".split())
_AUDIENCE = frozenset("reporters journalists him her them us me media parliament lawmakers".split())
_OPENS = frozenset("the a an his her their its our he she they it we there all no some many more at least about".split())


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
        if found is None:
            continue
        start, end = found
        into_quotation = end == cue.clause[1] and folded[end : end + 1] in _MARKS
        while end > start and folded[end - 1] in " \n.!?,;:":
            end -= 1
        if len(tokens.between(start, end)) >= (_SHORTEST_MIXED if into_quotation else _SHORTEST):
            yield Reported(start, end, index)


def _follows(folded: str, cue: Cue) -> bool:
    """Whether what was said stands before its cue: "The bridge was closed, the mayor said"."""
    first = min(cue.start, cue.subject[0])
    return folded.endswith((", ", ",\n"), max(0, first - 2), first) or (cue.kind == "source" and first > cue.clause[0])


def _before(folded: str, cue: Cue, tokens: Tokens) -> tuple[int, int] | None:
    first = min(cue.start, cue.subject[0])
    rest = tokens.between(max(cue.end, cue.subject[1]), cue.clause[1])
    closes = len(rest) <= _LONGEST_END and (not rest or rest[0].word not in {"to", "that", "with"})
    if cue.kind in {"say", "tell", "source"} and closes:
        return cue.clause[0], first
    return _after(folded, cue, tokens)


def _after(folded: str, cue: Cue, tokens: Tokens) -> tuple[int, int] | None:
    end = cue.clause[1]
    if cue.kind == "source":
        comma = folded.find(",", cue.subject[1], min(end, cue.subject[1] + 120))
        return (comma + 2, end) if comma >= 0 and comma + 2 < end else None
    if cue.kind not in _THAT_WITHIN or cue.inverted:
        return None
    following = tokens.between(cue.end, min(end, cue.end + _WINDOW))
    for token in following[: _THAT_WITHIN[cue.kind]]:
        if token.word in _CLAUSAL:
            break
        if token.word == "that":
            return min(token.end + 1, end), end
    start = _bare_clause(following, cue) if cue.word in verbs.FULL else None
    return None if start is None else (start, end)


def _bare_clause(following: Sequence[Token], cue: Cue) -> int | None:
    """Where a clause without "that" begins: after the day, and after those who are told."""
    at = 0
    if cue.kind == "tell":
        opens = range(1, min(len(following), _LONGEST_END))
        at = 1 if following and following[0].word in _AUDIENCE else next((i for i in opens if following[i].word in _OPENS), 0)
        if not at:
            return None
    while at < len(following) and following[at].word in _TIMES:
        at += 1
    if at == len(following) or not following[at].is_word or following[at].word in _NO_CLAUSE:
        return None
    return following[at].start
