"""The words around a match, by which a rule tells a date from a name, a verb or a count."""

from __future__ import annotations

import regex

from conflictnews.timex.patterns import Match, either

FUNCTION_WORDS = frozenset(
    "were was in at the when and to as of but near by a an he they it that which who on for with is are had has after "
    "before where while until or from during saw his her their this she we i then there not so because if although though "
    "despite into through against between over under about would could will may might did since around than its".split()
)
"""Words that begin the next phrase, so that what stands before them is complete."""

ENDS = r"\x20*(?:$|\n\x20*(?:\n|$))"
"""The end of a paragraph."""
FREE = rf"(?=[^\s\w]|{ENDS}|\s(?:{either(FUNCTION_WORDS)})(?!\w))"
"""What follows is no noun to which a determiner before the match belongs: "the summer", but "the summer offensive"."""

_WORD_BEFORE = regex.compile(r"([\w']+)(?:[^\w\n]|\n(?!\x20*\n)){0,3}$")
_WORD_AFTER = regex.compile(r"(?:[\x20-]{0,2}|\x20?\n)(\w+)")


def det_before(what: str) -> str:
    """The determiner before a cue, where the cue begins *what*."""
    return rf"(?:(?<=(?P<head>(?<!\w)the[\x20\n]))(?={what})|)"


def begin(m: Match) -> int:
    """Where a match begins, with the determiner before its cue."""
    return m.start("head") if has_det(m) else m.start()


def has_det(m: Match) -> bool:
    """Whether "the" stands before the cue and belongs to the match."""
    return "head" in m.re.groupindex and m.start("head") >= 0


def group(m: Match, name: str) -> str:
    """A named group's text, or nothing where the pattern has no such group or it took no part."""
    return (m[name] or "") if name in m.re.groupindex else ""


def alone(m: Match) -> bool:
    """Whether nothing else stands in the line."""
    return m.string[max(0, begin(m) - 1) : begin(m)] in {"", "\n"} and m.string[m.end() : m.end() + 1] in {"", "\n"}


def word_before(m: Match) -> str:
    """The word before a match, as it is written, if nothing but a blank or a mark stands between."""
    at = begin(m)
    found = _WORD_BEFORE.search(m.string, max(0, at - 24), at)
    return found[1] if found else ""


def word_after(m: Match) -> str:
    """The word after a match, as it is written."""
    found = _WORD_AFTER.match(m.string, m.end())
    return found[1] if found else ""
