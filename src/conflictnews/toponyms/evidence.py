"""Evidence: what stands around a name, and how likely it then names a place.

Every piece of evidence has a name and a weight (`WEIGHTS`, natural log of odds); their sum is the log odds that the name is used
as a place's. The weights were estimated once by logistic regression over several news corpora, rounded, and are kept few.
"""

from __future__ import annotations

from math import exp

from conflictnews.models import PlaceKind
from conflictnews.tables.given_names import GIVEN_NAMES
from conflictnews.tables.toponymy import (
    ADMINISTRATION,
    ARMED,
    BEARINGS,
    CALENDAR,
    COMPANIES,
    DIRECTIONS,
    GENERIC,
    INSTITUTIONS,
    KIND_WORDS,
    LOCATIVE,
    MEDIA,
    MOVES,
    NEAR,
    OFFICES,
    OF_BODIES,
    PARTS,
    PEOPLE,
    PRODUCTS,
    ROLES,
    SPEECH,
    TITLES,
    TREATIES,
    WEAK_LOCATIVE,
)
from conflictnews.text import Text
from conflictnews.toponyms.lines import CAPITALS, PLAIN, Lines
from conflictnews.toponyms.names import Name, Word
from conflictnews.toponyms.weights import WEIGHTS

CONTAINERS = (PlaceKind.COUNTRY, PlaceKind.ADMIN1, PlaceKind.ADMIN2, PlaceKind.REGION)
"""What a place after a comma is."""
_REACH_BACK = 48
_REACH_ON = 32
_CASELESS = "\u0590"
"""From here on scripts have no case, but for a few."""
_PINNED = frozenset({"kind_of", "kind_after", "kind_before"})
"""Kind words at a name."""
_DATELINE = frozenset({"comma_after", "dash_after", "bracket_after"})
"""What follows the name of a town in a dateline: "BAGHDAD, Oct 31", "BAGHDAD (AFP)", "BAGHDAD - "."""
_LONGEST_GAP = 8
CERTAIN = 3.0
"""The log odds of a people's name."""
_SURE = 1.5
"""Log odds from which a mention speaks for the other mentions of its name."""


def weigh(text: Text, words: list[Word], names: list[Name], lines: Lines) -> None:
    """Gather each name's evidence, and from it the log odds that it names a place."""
    surnames = _surnames(text, words, lines)
    small = frozenset(text.folded.split())
    for i, name in enumerate(names):
        if name.rule in ("demonym", "border"):
            name.logit = CERTAIN
            continue
        line = lines.at(name.start)
        _itself(text, words, name, line)
        _before(text, words, name, line)
        _after(text, words, name, line)
        _together(text, name, line)
        if name.first == name.last:
            lower = words[name.first].form.lower
            if lower in surnames:
                name.evidence.append("surname")
            if lower in small:
                name.evidence.append("small_elsewhere")
        if i and name.start - names[i - 1].end < _LONGEST_GAP:
            _joined(text, names[i - 1], name)
    weight = WEIGHTS.get
    for name in names:
        if not name.logit:
            name.logit = WEIGHTS["bias"] + sum([weight(e, 0.0) for e in name.evidence])
    anchored = {name.key for name in names if name.logit > _SURE}
    for name in names:
        if name.logit <= _SURE and name.key in anchored:
            name.evidence.append("anchored")
            name.logit += weight("anchored", 0.0)


def probability(logit: float) -> float:
    """The probability of some log odds."""
    return 1 / (1 + exp(-logit))


def _itself(text: Text, words: list[Word], name: Name, line: str) -> None:
    """Evidence from a name itself: how well known its best bearer is, and what else the word may be."""
    evidence = name.evidence
    evidence.extend((name.rule,) if name.rule in ("road", "kind") else name.bearers.evidence)
    if line == CAPITALS:
        evidence.append("capitals")
    if name.first != name.last:
        evidence.append("several_words")
        if words[name.last].form.landmark or words[name.first].form.prefixed:
            evidence.append("landmark")
        return
    evidence.extend(words[name.first].form.evidence)
    surface = text.folded[name.start : name.end]
    if surface[0] >= _CASELESS and not surface[0].isupper():
        evidence.append("caseless")
    if line == PLAIN and name.end - name.start < 6 and name.bearers.kind != PlaceKind.COUNTRY and surface.isupper():
        evidence.append("acronym")


def _before(text: Text, words: list[Word], name: Name, line: str) -> None:
    """Evidence from the words before a name."""
    evidence, start = name.evidence, name.start
    before = text.folded[max(0, start - _REACH_BACK) : start]
    parts = before.split()
    if not parts or before.endswith("\n\n") or (before[-1] == "\n" and line != PLAIN):
        evidence.append("first")
        return
    mark, previous = before[-1], parts[-1]
    if mark == "-":
        evidence.append(_hyphen(words, name.first - 1, start - 1, "before") if len(before) > 1 else "hyphen_before")
    elif mark in "#/([":
        evidence.append({"#": "hashtag", "/": "slash_before"}.get(mark, "bracket_before"))
    elif previous[-1] in ",;":
        evidence.append("comma_before")
    elif previous in ("-", "--"):
        evidence.append("dash_before")
    elif _ends_sentence(previous):
        evidence.append("sentence_first")
    else:
        _word_before(words, name, parts, line)


def _hyphen(words: list[Word], neighbour: int, edge: int, side: str) -> str:
    """What a hyphen ties a name to: a small word ("X-based"), another name ("X-Y"), or a capital that makes it a fragment."""
    if not 0 <= neighbour < len(words) or edge not in (words[neighbour].start, words[neighbour].end):
        return f"hyphen_{side}"
    return f"hyphen_name_{side}" if words[neighbour].name is not None else f"hyphen_capital_{side}"


def _ends_sentence(word: str) -> bool:
    """Whether a sentence ends with a word: not with a title ("Gen.") or initials ("U.S.", "J.")."""
    bare = word.rstrip("\"')")
    return bare[-1:] in ".!?:" and bare.lower().rstrip(".") not in TITLES and (len(bare) > 2 and "." not in bare[:-1])


def _word_before(words: list[Word], name: Name, parts: list[str], line: str) -> None:
    """Evidence from the word before a name, and before its article and point of the compass: "in the northern X"."""
    evidence = name.evidence
    position = len(parts) - 1
    directed = definite = False
    word = parts[position].lower().strip("\"'(")
    while position and (word in DIRECTIONS or word == "the"):
        definite = definite or word == "the"
        directed = directed or word != "the"
        position -= 1
        word = parts[position].lower().strip("\"'(")
    if definite:
        evidence.append("the_before")
    if directed:
        evidence.append("direction_before")
    previous = parts[position].strip("\"'(")
    if word in LOCATIVE:
        evidence.append("locative")
        if word in NEAR:
            evidence.append("near")
    elif word == "of":
        _of_before(name, parts[position - 1].lower().strip("\"'(,") if position else "")
    elif word in MOVES:
        evidence.append("move")
    elif word in WEAK_LOCATIVE:
        evidence.append("weak_locative")
    elif word in ("and", "or"):
        evidence.append("and_before")
    elif word.rstrip(".") in TITLES and previous[:1].isupper():
        evidence.append("title")
    elif word in ROLES and not directed:
        evidence.append("role")
    elif word in ("a", "an"):
        evidence.append("article_before")
    elif previous[:1].isupper() and line == PLAIN and not directed and not definite:
        _capital_before(words, name, word)
    elif word in KIND_WORDS:
        evidence.append("kind_before")
        name.kinds = name.kinds or KIND_WORDS[word]


def _of_before(name: Name, head: str) -> None:
    """Evidence from "of" before a name and the word before that: "the city of X", "north of X", "the University of X"."""
    if head in KIND_WORDS:
        name.evidence.append("kind_of")
        name.kinds = KIND_WORDS[head]
    elif head in BEARINGS or head in PARTS:
        name.evidence.append("locative")
    elif head in OF_BODIES:
        name.evidence.append("body_of")
    else:
        name.evidence.append("of")


def _capital_before(words: list[Word], name: Name, word: str) -> None:
    """Evidence from a capitalised word directly before a name."""
    if word in GIVEN_NAMES:
        name.evidence.append("given_before")
    elif len(word.rstrip(".")) == 1:
        name.evidence.append("initial_before")
    elif word in CALENDAR:
        pass
    elif word in ADMINISTRATION or word in GENERIC:
        name.evidence.append("administration_before")
    elif name.first and words[name.first - 1].name is not None:
        name.evidence.append("name_before")
    else:
        name.evidence.append("capital_before")


def _after(text: Text, words: list[Word], name: Name, line: str) -> None:
    """Evidence from what follows a name."""
    evidence = name.evidence
    after = text.folded[name.end : name.end + _REACH_ON]
    if after[:2] in ("'s", "'S"):
        evidence.append("possessive")
        after = after[2:]
    mark = after[:1]
    if mark == ",":
        evidence.append("comma_after")
    elif mark == "-":
        evidence.append(_hyphen(words, name.last + 1, name.end + 1, "after"))
    elif mark in (" ", "\n") and not after.startswith("\n\n") and (parts := after.split(None, 1)):
        first = parts[0]
        if first[0] == "(":
            evidence.append("bracket_after")
        elif first[0] == "-":
            evidence.append("dash_after")
        else:
            word = first.lower().rstrip('.,;:!?)"')
            _word_after(words, name, word.removesuffix("'s"), first[0].isupper(), line)


def _word_after(words: list[Word], name: Name, word: str, upper: bool, line: str) -> None:
    """Evidence from the word after a name."""
    evidence = name.evidence
    capital = upper and line == PLAIN
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
    elif upper and word in ARMED:
        evidence.append("armed")
    elif capital and word not in CALENDAR and name.rule not in ("road", "kind"):
        _capital_after(words, name, word)


def _capital_after(words: list[Word], name: Name, word: str) -> None:
    """Evidence from a capitalised word directly after a name."""
    evidence = name.evidence
    if word in MEDIA:
        evidence.append("media")
    elif word in COMPANIES:
        evidence.append("company")
    elif word in INSTITUTIONS:
        evidence.append("institution")
    elif word in OFFICES:
        evidence.append("office_after")
    elif word in ADMINISTRATION:
        evidence.append("administration_after")
    else:
        known = name.last + 1 < len(words) and words[name.last + 1].name is not None
        wide = name.bearers.kind in (PlaceKind.COUNTRY, PlaceKind.ADMIN1)
        evidence.append("country_then_capital" if wide else "name_after" if known else "capital_after")
        if "given_name" in evidence:
            evidence.append("given_name_then_capital")


def _together(text: Text, name: Name, line: str) -> None:
    """Evidence that says more together than each by itself."""
    evidence = name.evidence
    if name.rule == "unlisted":
        if not _PINNED.isdisjoint(evidence):
            evidence.append("unlisted_with_kind")
    elif line != CAPITALS and name.end - name.start > 3 and text.folded[name.start : name.end].isupper():
        opens = "first" in evidence or "sentence_first" in evidence
        if opens and not _DATELINE.isdisjoint(evidence):
            evidence.append("dateline")


def _joined(text: Text, left: Name, right: Name) -> None:
    """Evidence from two names side by side: "X, Y" and "X and Y"."""
    gap = text.folded[left.end : right.start]
    if gap in (", ", " (", ",\n") and _may_contain(right, left):
        left.evidence.append("container_after")
        left.within = right
        right.evidence.append("contains_before")
        right.kinds = right.kinds or CONTAINERS
    elif gap in (", ", " and ", ", and ", " or ", "/", " / ", "-"):
        left.evidence.append("list")
        right.evidence.append("list")


def _may_contain(outer: Name, inner: Name) -> bool:
    """Whether some place of the outer name may contain some place of the inner name: "X, Country"."""
    places = [c.place for c in outer.bearers.candidates[:8] if c.place.kind in CONTAINERS]
    if not inner.bearers.candidates:
        return any(place.kind in (PlaceKind.COUNTRY, PlaceKind.ADMIN1) for place in places)
    countries = {c.place.country for c in inner.bearers.candidates}
    return any(place.country in countries for place in places)


def _surnames(text: Text, words: list[Word], lines: Lines) -> frozenset[str]:
    """The words of full names after their first: after a title, a given name or an initial."""
    folded = text.folded
    found: set[str] = set()
    person, end = False, -1
    for word in words:
        form, start = word.form, word.start
        if person and folded[end:start] not in (" ", ". "):
            person = False
        end = word.end
        if form.title or (form.given and not _well_known(word)) or end - start == 1:
            person = True
        elif person and not form.administrative and lines.at(start) == PLAIN:
            found.add(form.lower)
        else:
            person = False
    return frozenset(found)


def _well_known(word: Word) -> bool:
    """Whether a given name is a country's or a province's as well."""
    return word.name is not None and word.name.bearers.kind in (PlaceKind.COUNTRY, PlaceKind.ADMIN1)
