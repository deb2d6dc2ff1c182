"""Evidence: what stands around a name, and how likely it then names a place.

Every piece of evidence has a name and a weight (`WEIGHTS`, natural log of odds); their sum is the log odds that the name is used
as a place's. The weights were estimated once by logistic regression over several news corpora, rounded, and are kept few.
"""

from __future__ import annotations

from bisect import bisect_left
from math import exp

from conflictnews.tables.given_names import GIVEN_NAMES
from conflictnews.tables.toponymy import (
    ADMINISTRATION,
    ARMED,
    BEARINGS,
    CALENDAR,
    COMPANIES,
    DIRECTIONS,
    INSTITUTIONS,
    KIND_WORDS,
    LOCATIVE,
    MEDIA,
    MOVES,
    PEOPLE,
    PRODUCTS,
    ROLES,
    SPEECH,
    TITLES,
    TREATIES,
    WEAK_LOCATIVE,
)
from conflictnews.text import Text
from conflictnews.toponyms.names import Name, Word

_BIG = frozenset({"country", "continent"})
_SENTENCE_ENDS = frozenset('.!?"')
_REACH_BACK = 48
_REACH_ON = 32

WEIGHTS: dict[str, float] = {}


def weigh(text: Text, words: list[Word], names: list[Name]) -> None:
    """Gather each name's evidence, and from it the log odds that it names a place."""
    lines = _Lines(text, words)
    surnames = _surnames(text, words)
    small = frozenset(text.folded.split())
    for i, name in enumerate(names):
        evidence = name.evidence
        _importance(name, evidence)
        line = lines.at(name.start)
        if line == "caps":
            evidence.append("capitals")
        _before(text, words, name, evidence, line)
        _after(text, words, name, evidence, line)
        if name.first == name.last:
            lower = words[name.first].lower
            if lower in surnames:
                evidence.append("surname")
            if lower in GIVEN_NAMES:
                evidence.append("given_name")
            if lower in small:
                evidence.append("small_elsewhere")
        if i:
            _joined(text, names[i - 1], name)
    for name in names:
        name.logit = sum(WEIGHTS.get(e, 0.0) for e in name.evidence)
    anchored = {name.key for name in names if name.logit > 1.5}
    for name in names:
        if name.logit <= 1.5 and name.key in anchored:
            name.evidence.append("anchored")
            name.logit += WEIGHTS.get("anchored", 0.0)


def probability(logit: float) -> float:
    """The probability of some log odds."""
    return 1 / (1 + exp(-logit))


def _importance(name: Name, evidence: list[str]) -> None:
    """How well known the best bearer of a name is."""
    best = name.candidates[0]
    kind = best.place.kind.value
    single = name.first == name.last
    if kind in _BIG:
        evidence.append("country")
    elif kind == "admin1":
        evidence.append("admin1")
    else:
        evidence.append(f"importance_{best.importance // 32}")
    if not single:
        evidence.append("several_words")
    if not any(c.main for c in name.candidates):
        evidence.append("never_main")


def _before(text: Text, words: list[Word], name: Name, evidence: list[str], line: str) -> None:
    """Evidence from the words before a name."""
    folded, start = text.folded, name.start
    before = folded[max(0, start - _REACH_BACK) : start]
    if not before:
        evidence.append("first")
        return
    if before.endswith("\n") and before.rstrip(" ").endswith("\n\n") or before[-1] == "\n" and line != "plain":
        evidence.append("first")
    mark = before[-1]
    if mark == "#":
        evidence.append("hashtag")
        return
    if mark in "-/":
        evidence.append("hyphen_before")
        return
    parts = before.split()
    if not parts:
        evidence.append("first")
        return
    if mark in "([":
        evidence.append("bracket_before")
        return
    position = len(parts) - 1
    previous = parts[position]
    if previous[-1] in ",;":
        evidence.append("comma_before")
        return
    if previous[-1] in ".!?:" and previous.lower().rstrip(".") not in TITLES and not _abbreviated(previous) or previous in ("-", "--"):
        evidence.append("sentence_first")
        return
    word = previous.lower().strip("\"'(")
    directed = False
    while position and (word in DIRECTIONS or word == "the"):
        if word == "the":
            evidence.append("the_before")
        else:
            directed = True
        position -= 1
        previous = parts[position]
        word = previous.lower().strip("\"'(")
    if directed:
        evidence.append("direction_before")
    if word in LOCATIVE:
        evidence.append("locative")
    elif word == "of":
        head = parts[position - 1].lower().strip("\"'(,") if position else ""
        if head in KIND_WORDS:
            evidence.append("kind_of")
            name.kinds = KIND_WORDS[head]
        elif head in BEARINGS or head in ("outskirts", "side", "part", "people", "centre", "center", "streets", "edge"):
            evidence.append("locative")
        else:
            evidence.append("of")
    elif word in MOVES:
        evidence.append("move")
    elif word in WEAK_LOCATIVE:
        evidence.append("weak_locative")
    elif word in ("and", "or"):
        evidence.append("and_before")
    elif word.rstrip(".") in TITLES and previous[0].isupper():
        evidence.append("title")
    elif word in ROLES and not directed:
        evidence.append("role")
    elif word in ("a", "an"):
        evidence.append("article_before")
    elif previous[:1].isupper() and line == "plain" and not directed and "the_before" not in evidence:
        _capital_before(words, name, word, previous, evidence)
    elif word in KIND_WORDS:
        evidence.append("kind_before")
        if not name.kinds:
            name.kinds = KIND_WORDS[word]


def _capital_before(words: list[Word], name: Name, word: str, previous: str, evidence: list[str]) -> None:
    """Evidence from a capitalised word directly before a name."""
    if word in GIVEN_NAMES:
        evidence.append("given_before")
    elif len(word.rstrip(".")) == 1:
        evidence.append("initial_before")
    elif word in CALENDAR:
        pass
    elif word in ADMINISTRATION:
        evidence.append("administration_before")
    elif name.first and words[name.first - 1].name is not None:
        evidence.append("name_before")
    else:
        evidence.append("capital_before")


def _abbreviated(word: str) -> bool:
    """Whether a full stop belongs to initials ("U.S.", "J.")."""
    return len(word) <= 2 or "." in word[:-1]


def _after(text: Text, words: list[Word], name: Name, evidence: list[str], line: str) -> None:
    """Evidence from the words after a name."""
    folded = text.folded
    after = folded[name.end : name.end + _REACH_ON]
    if after[:2] in ("'s", "'S"):
        evidence.append("possessive")
        after = after[2:]
    if not after:
        return
    mark = after[0]
    if mark == "-":
        evidence.append("hyphen_after")
        return
    if mark in " \n":
        parts = after.split(None, 1)
        if not parts or after.startswith("\n\n"):
            return
        first = parts[0]
        if first[0] == "(":
            evidence.append("bracket_after")
            return
        if first[0] == "-":
            evidence.append("dash_after")
            return
        word = first.lower().rstrip(".,;:!?)\"")
        word = word[:-2] if word.endswith("'s") else word
        _word_after(words, name, word, first, evidence, line)
    elif mark == ",":
        evidence.append("comma_after")


def _word_after(words: list[Word], name: Name, word: str, first: str, evidence: list[str], line: str) -> None:
    capital = first[0].isupper() and line == "plain"
    if word in TREATIES:
        evidence.append("treaty")
    elif word in PRODUCTS and not capital:
        evidence.append("product")
    elif word in KIND_WORDS:
        evidence.append("kind_after_capital" if capital else "kind_after")
        name.kinds = KIND_WORDS[word]
    elif word in SPEECH:
        evidence.append("speech")
    elif word in PEOPLE and not capital:
        evidence.append("people_after")
    elif first[0].isupper() and word in ARMED:
        evidence.append("armed")
    elif not capital:
        return
    elif word in MEDIA:
        evidence.append("media")
    elif word in COMPANIES:
        evidence.append("company")
    elif word in INSTITUTIONS:
        evidence.append("institution")
    elif word in ADMINISTRATION:
        evidence.append("administration_after")
    elif word in CALENDAR:
        pass
    elif name.last + 1 < len(words) and words[name.last + 1].name is not None:
        evidence.append("name_after")
    else:
        evidence.append("capital_after")


def _joined(text: Text, left: Name, right: Name) -> None:
    """Evidence from two names side by side: "X, Y" and "X and Y"."""
    gap = text.folded[left.end : right.start] if right.start - left.end < 12 else ""
    if gap in (", ", " (", ",\n") and _may_contain(right, left):
        left.evidence.append("container_after")
        left.within = right
        right.evidence.append("contains_before")
    elif gap in (", ", " and ", ", and ", " or ", "/", " / ", "-"):
        left.evidence.append("list")
        right.evidence.append("list")


def _may_contain(outer: Name, inner: Name) -> bool:
    """Whether some place of the outer name may contain some place of the inner name: "X, Country"."""
    countries = {c.place.country for c in inner.candidates}
    return any(c.place.kind.value in ("country", "admin1", "admin2") and c.place.country in countries for c in outer.candidates)


def _surnames(text: Text, words: list[Word]) -> frozenset[str]:
    """The last words of full names: those after a title, a given name or an initial."""
    folded = text.folded
    found: set[str] = set()
    person = False
    for left, right in zip(words, words[1:], strict=False):
        gap = folded[left.end : right.start]
        if gap not in (" ", ". ", "\n"):
            person = False
            continue
        title = left.lower in TITLES
        if title and gap == ". " and len(left.lower) > 5:
            person = False
            continue
        person = person or title or left.lower in GIVEN_NAMES or left.end - left.start == 1
        if person and gap != "\n" or title:
            found.add(right.lower)
    return frozenset(found)


class _Lines:
    """Which lines are written in capitals, or with a capital to every word."""

    def __init__(self, text: Text, words: list[Word]) -> None:
        folded = text.folded
        self._starts: list[int] = []
        self._kinds: list[str] = []
        starts = [w.start for w in words]
        at = 0
        for line in folded.split("\n"):
            end = at + len(line)
            count = line.count(" ") + 1
            capitals = bisect_left(starts, end) - bisect_left(starts, at)
            kind = "plain"
            if capitals > 3 and line.isupper():
                kind = "caps"
            elif 3 < count < 25 and capitals > 0.6 * count and not line.endswith("."):
                kind = "title"
            self._starts.append(at)
            self._kinds.append(kind)
            at = end + 1

    def at(self, position: int) -> str:
        """The kind of line at a position: plain, title or caps."""
        return self._kinds[bisect_left(self._starts, position + 1) - 1]
