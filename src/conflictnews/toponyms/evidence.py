"""Evidence: what stands around a name, and how likely it then names a place.

Every piece of evidence has a name and a weight (`weights`); their sum is the log odds that the name is used as a place's. What
has no weight there is only heard together with something else: a town in capitals at the head of a paragraph and a comma make a
dateline.
"""

from __future__ import annotations

from collections.abc import Collection
from math import exp, fsum

from conflictnews.gazetteer import contains, kilometres
from conflictnews.languages.en import word_endings as suffix
from conflictnews.languages.en.function_words import ARTICLES
from conflictnews.languages.en.place_kinds import (
    ACRONYMS_OF_UNITS,
    KIND_WORDS,
    PLURAL_KINDS,
    PREPOSED,
    SETTLEMENT_KINDS,
    UNIT_PHRASES,
)
from conflictnews.languages.en.toponymy import (
    ADMINISTRATION,
    ARMED,
    BEARINGS,
    BODIES_OF,
    CALENDAR,
    CASE_ENDINGS,
    COMPANIES,
    DEFINITE,
    DIRECTIONS,
    DIVISIONAL_BODIES,
    GENERIC,
    IN_UNIT,
    INSTITUTIONS,
    KUNYAS,
    LOCATIVE,
    MEDIA,
    MOVES,
    NEAR,
    OF,
    OF_UNIT,
    OFFICES,
    PARTICLES,
    PARTS,
    PEOPLE,
    PRODUCTS,
    ROLES,
    SEATS,
    SPEECH,
    TITLES,
    TREATIES,
    WEAK_LOCATIVE,
)
from conflictnews.models import Place, PlaceKind
from conflictnews.patterns import lazy
from conflictnews.tables.given_names import GIVEN_NAMES
from conflictnews.text import Text
from conflictnews.toponyms.bearers import UNKNOWN, bearers_of
from conflictnews.toponyms.lines import CAPITALS, PLAIN, Lines
from conflictnews.toponyms.names import Name
from conflictnews.toponyms.persons import surnames_in
from conflictnews.toponyms.weights import CERTAIN, HOME, WEIGHTS
from conflictnews.toponyms.words import POSSESSIVE, Word

CONTAINERS = (PlaceKind.COUNTRY, PlaceKind.ADMIN1, PlaceKind.ADMIN2, PlaceKind.REGION)
"""What a place after a comma is: "X, Texas"."""
STANDING_FOR = frozenset(("demonym", "border", "home"))
"""Rules of names that only stand for a place: what is around them changes nothing."""
_REACH_BACK, _REACH_ON = 48, 32
"""How far the words around a name are read."""
_LONGEST_GAP = 40
"""How far apart two names stand at most that belong together."""
_POINTS = "|".join(sorted(DIRECTIONS, key=len, reverse=True))
_LYING_IN = lazy(rf"(?:,| \()?+ (?:(?:an?|the) [\w -]{{2,24}}(?:in|of)|in|of)?+(?: the)?+(?: (?:{_POINTS}))*+ ?")
"""What stands between a place and what it lies in: ", in northern ", ", a town in the "."""
_RUN = lazy(r"(?: (?:[A-Z][\w'-]*+|for|of|and)){0,4} [A-Z]\w*+")
"""Capitalised words behind a name."""
_ENDING = lazy(r"'(\w*)")
_LONGEST_LISTED = 6
_LONGEST_MARK = 8
"""How many characters stand at most between the head of a line and its first word."""
_ACRONYM = 5
"""How long an acronym is at most."""
_DATELINE = frozenset({"comma_after", "dash_after", "bracket_after"})
"""What follows the town in a dateline: "BAGHDAD, Oct 31", "BAGHDAD - ", "BAGHDAD (AFP)"; a colon does too."""
_DATED = lazy(r",? (?:\d{1,2} [A-Z]{3}|[A-Z]{3,9}\.? \d|\(|-)|: ")
"""The same in a line that is all capitals."""
_LOCATED_BY = frozenset({"locative", "move", "kind_of", "kind_after", "people_after", "name_before"})
"""What makes a place of a name, whether or not the gazetteer knows it."""
_LOCATED = frozenset({"move", "kind_of"})
"""What makes a place of a name before anybody of that name is introduced in full."""
_PARTS = (PlaceKind.NEIGHBOURHOOD, PlaceKind.SETTLEMENT, PlaceKind.FACILITY, PlaceKind.CAMP)
_WIDEST = 25.0
"""The kinds of places that a town is made of, and how far, in kilometres, they lie from its middle."""
_ITEM = lazy(r"(?:^|\n)[ \t]*(?:[-*\u2022\u2013\u2014\u00b7]|\d{1,2}[.)])?[ \t]*$")
"""The head of a line, with the mark of a list's item."""
_QUOTES, _QUOTES_AND_COMMA = "\"'(", "\"'(,"
"""Marks that stand before a word and are not its own."""
_SURE = 1.0
"""Log odds from which a mention speaks for the other mentions of its name."""


def weigh(text: Text, words: list[Word], names: list[Name], lines: Lines) -> None:
    """Gather each name's evidence, and from it the log odds that it names a place."""
    surnames = surnames_in(text, words, lines)
    small = frozenset(text.folded.split())
    for i, name in enumerate(names):
        if name.rule in STANDING_FOR:
            continue
        line = lines.at(name.start)
        _itself(text, words, name, line)
        _before(text, words, name, line)
        if name.first == name.last:
            _alone(words[name.first], name, line, surnames, small)
        _after(text, words, name, line)
        if i and name.start - names[i - 1].end < _LONGEST_GAP:
            _joined(text.folded[names[i - 1].end : name.start], names[i - 1], name)
    for left, right in zip(names[-2::-1], names[:0:-1], strict=True):
        _share_kind(text.folded, left, right)
    for name in names:
        name.logit = _sum(name)
    _anchor(names)


def _anchor(names: list[Name]) -> None:
    """Evidence from surer mentions of the same name."""
    anchored = {name.key for name in names if name.logit > _SURE}
    for name in names:
        if name.logit <= _SURE and name.key in anchored:
            name.evidence.append("anchored")
            name.logit += WEIGHTS["anchored"]


def probability(logit: float) -> float:
    """The probability of some log odds."""
    return 1 / (1 + exp(-logit))


def _sum(name: Name) -> float:
    if name.rule in STANDING_FOR:
        return HOME if name.rule == "home" else CERTAIN
    fame = 0.0 if name.rule in ("road", "kind") else name.bearers.fame
    return WEIGHTS["bias"] + fame + fsum(WEIGHTS.get(evidence, 0.0) for evidence in name.evidence)


# ------------------------------------------------------------------ the name itself


def _itself(text: Text, words: list[Word], name: Name, line: str) -> None:
    """Evidence from a name itself: how well known its best bearer is, and what else the word may be."""
    evidence, first = name.evidence, words[name.first].form
    if name.rule not in ("road", "kind"):
        evidence.extend(name.bearers.evidence)
    if name.rule in ("kind", "facility") or (name.first != name.last and (words[name.last].form.landmark or first.prefixed)):
        evidence.append("landmark")
    if line == CAPITALS:
        evidence.append("capitals")
    if name.first == name.last:
        evidence.extend(first.evidence)
        _spelled(text.folded, name, line)


def _spelled(folded: str, name: Name, line: str) -> None:
    """Evidence from the letters of a name of one word: a particle of another script, or an acronym's capitals."""
    particle = PARTICLES.get(folded[name.start])
    if particle and bearers_of(folded[name.start + 1 : name.end]) is not UNKNOWN:
        name.evidence.append(particle)
    short = line == PLAIN and name.end - name.start <= _ACRONYM
    if short and name.bearers.kind != PlaceKind.COUNTRY and folded[name.start : name.end].isupper():
        name.evidence.append("acronym")


def _alone(word: Word, name: Name, line: str, surnames: dict[str, int], small: frozenset[str]) -> None:
    """Evidence from where else the one word of a name stands: as a surname, in small letters, at the head of a sentence."""
    if word.form.ordinary:
        _opening(name, line)
    lower = word.form.lower
    if lower in small:
        name.evidence.append("small_elsewhere")
    if lower in surnames and (surnames[lower] < name.start or _LOCATED.isdisjoint(name.evidence)):
        name.evidence.append("surname")


# ------------------------------------------------------------------ before it


def _before(text: Text, words: list[Word], name: Name, line: str) -> None:
    """Evidence from what stands before a name."""
    evidence, start = name.evidence, name.start
    before = text.folded[max(0, start - _REACH_BACK) : start]
    parts = before.split()
    if not parts or before.endswith("\n\n") or (before[-1] == "\n" and line != PLAIN):
        evidence.append("first")
    elif before[-1] == "-":
        if _hyphenated(words, name.first - 1, start - 1):
            evidence.append("hyphen_name_before")
    elif before[-1] in _MARKS_BEFORE:
        evidence.append(_MARKS_BEFORE[before[-1]])
    elif _ends_sentence(parts[-1]):
        evidence.append("sentence_first")
    elif parts[-1][-1] not in ",;-/":
        _word_before(words, name, parts, line)


_MARKS_BEFORE = {"#": "hashtag", "(": "bracket_before", "[": "bracket_before"}


def _opening(name: Name, line: str) -> None:
    """Evidence from an ordinary word where every word has a capital, and the capital says nothing."""
    if "common_word" in name.evidence:
        if line == CAPITALS or "first" in name.evidence:
            name.evidence.append("opens")
    elif line != PLAIN or "first" in name.evidence or "sentence_first" in name.evidence:
        name.evidence.append("ordinary")


def _hyphenated(words: list[Word], neighbour: int, edge: int) -> bool:
    """Whether a hyphen ties a name to another: "X-Y", but not "X-based"."""
    if not 0 <= neighbour < len(words) or words[neighbour].name is None:
        return False
    return edge in (words[neighbour].start, words[neighbour].end)


def _ends_sentence(word: str) -> bool:
    """Whether a sentence ends with a word: not with a title ("Gen.") or initials ("U.S.", "J.")."""
    bare = word.rstrip("\"')")
    return bare[-1:] in ".!?:" and bare.lower().rstrip(".") not in TITLES and len(bare) > 2 and "." not in bare[:-1]


def _word_before(words: list[Word], name: Name, parts: list[str], line: str) -> None:
    """Evidence from the word before a name, and before its article and point of the compass: "in the northern X"."""
    position = _before_article(parts)
    passed = [_bare(part) for part in parts[position + 1 :]]
    surface, earlier = parts[position].strip(_QUOTES), parts[position - 1] if position else ""
    word, directed = surface.lower(), not DIRECTIONS.isdisjoint(passed)
    if directed:
        name.evidence.append("direction_before")
    if word in OF:
        _of_before(name, earlier.strip(_QUOTES_AND_COMMA))
    elif not _locative_before(name, word) and not _noun_before(name, word, surface, directed):
        _other_before(words, name, surface, earlier, line if not passed else None)


def _locative_before(name: Name, word: str) -> bool:
    """Whether a word before a name says that something lies there, which is evidence: "in X", "near X"."""
    if word in LOCATIVE:
        name.evidence.extend(("locative", "near") if word in NEAR else ("locative",))
    return word in LOCATIVE


def _other_before(words: list[Word], name: Name, surface: str, earlier: str, line: str | None) -> None:
    """Evidence from a capitalised word right before a name (then the kind of its *line* is given), or from a kind word."""
    word = surface.lower()
    if surface[:1].isupper() and line is not None and word not in PREPOSED:
        _name_before(words, name, word, earlier, line)
    elif word in KIND_WORDS:
        _kind_before(name, word)


def _before_article(parts: list[str]) -> int:
    """Which word stands before the article and the points of the compass at the end of a stretch."""
    position = len(parts) - 1
    while position and _bare(parts[position]) in _PASSED:
        position -= 1
    return position


_PASSED = frozenset(DIRECTIONS) | frozenset(DEFINITE)


def _bare(word: str) -> str:
    """A word in small letters without marks around it."""
    return word.lower().strip(_QUOTES)


def _name_before(words: list[Word], name: Name, word: str, earlier: str, line: str) -> None:
    """Evidence from a capitalised word before a name."""
    if line == PLAIN:
        _capital_before(words, name, word)
    elif word in GIVEN_NAMES and earlier.lower().rstrip(".") in TITLES:
        name.evidence.append("given_before")  # "Lt. Peter X Backs Truce"


def _kind_before(name: Name, word: str) -> None:
    """Evidence from a kind word before a name."""
    name.kinds = name.kinds or KIND_WORDS[word]
    if word in PREPOSED or not word.isascii():  # "the city of X" in two words
        name.evidence.append("kind_of")


def _noun_before(name: Name, word: str, surface: str, directed: bool) -> bool:
    """Evidence from a verb, a noun or an article before a name; whether there was any."""
    if word in MOVES:
        found = "move"
    elif word in WEAK_LOCATIVE:
        found = "weak_locative"
    elif word.rstrip(".") in TITLES and surface[:1].isupper():
        found = "title"
    elif word in ROLES and not directed:
        found = "role"
    elif word in ARTICLES:
        found = "article_before"
    else:
        return False
    name.evidence.append(found)
    return True


def _of_before(name: Name, head: str) -> None:
    """Evidence from "of" before a name and the word before that: "the city of X", "north of X", "the University of X"."""
    body = head[:1].isupper() and head.lower() in BODIES_OF
    head = head.lower()
    if head in KIND_WORDS and not body:
        name.evidence.append("kind_of")
        name.kinds = KIND_WORDS[head]
        if name.rule == "unlisted":
            name.evidence.append("unlisted_of_kind")
    elif head in BEARINGS or head in PARTS:
        name.evidence.append("locative")
    else:
        name.evidence.append("body_of" if body or head in BODIES_OF else "of")


def _capital_before(words: list[Word], name: Name, word: str) -> None:
    """Evidence from a capitalised word directly before a name."""
    if word in GIVEN_NAMES:
        name.evidence.append("given_before")
    elif word in KUNYAS:
        name.evidence.append("kunya_before")
    elif len(word.rstrip(".")) > 1 and word not in CALENDAR and word not in ADMINISTRATION and word not in GENERIC:
        known = name.first > 0 and words[name.first - 1].name is not None
        name.evidence.append("name_before" if known else "capital_before")


# ------------------------------------------------------------------ after it


def _after(text: Text, words: list[Word], name: Name, line: str) -> None:
    """Evidence from what follows a name, and from both sides where they make a dateline."""
    folded, end = text.folded, name.end
    after = folded[end : end + _REACH_ON]
    if after[:2] in POSSESSIVE:
        after = after[2:]
    elif (ending := _ENDING.match(after)) and ending[1] in CASE_ENDINGS:
        name.evidence.append(CASE_ENDINGS[ending[1]])
        after = after[ending.end() :]
    mark = after[:1]
    if mark == ",":
        name.evidence.append("comma_after")
    elif mark == "-":
        if _hyphenated(words, name.last + 1, end + 1):
            name.evidence.append("hyphen_name_after")
    elif mark in (" ", "\n") and not after.startswith("\n\n") and (parts := after.split(None, 1)):
        _next_word(folded, words, name, parts, line)
    _heads(folded, name, line, mark)


def _next_word(folded: str, words: list[Word], name: Name, parts: list[str], line: str) -> None:
    """Evidence from the word or the mark that follows a name after a blank."""
    first = parts[0]
    if first[0] in _MARKS_AFTER:
        name.evidence.append(_MARKS_AFTER[first[0]])
        return
    word = _lowered(first)
    capital = first[0].isupper()
    if kinds := UNIT_PHRASES.get(_lowered(" ".join((word, *parts[-1].split(None, 1)[:1])))):
        name.evidence.append("kind_after")
        name.kinds = kinds
    elif word in SETTLEMENT_KINDS and parts[-1].startswith("of "):
        name.evidence.append("people_after")  # "the X town of Y"
    elif capital and line == PLAIN and _heads_body(folded, name):
        name.evidence.append("body_after")
    else:
        _word_after(words, name, word, capital, line)


_MARKS_AFTER = {"(": "bracket_after", "-": "dash_after"}


def _lowered(words: str) -> str:
    """Words in small letters, without the marks and the possessive behind them."""
    return words.lower().rstrip('.,;:!?)"').removesuffix(suffix.GENITIVE)


def _heads(folded: str, name: Name, line: str, mark: str) -> None:
    """Evidence from a name at the head of a report or of a line: a dateline, or "X: …"."""
    if _heads_dateline(folded, name, line):
        name.evidence.append("dateline")
    elif mark == ":" and _ITEM.search(folded, max(0, name.start - _LONGEST_MARK), name.start):
        name.evidence.append("heading")


def _heads_dateline(folded: str, name: Name, line: str) -> bool:
    """Whether a town in capitals at the head of a paragraph is where the report was written."""
    if name.end - name.start <= 3 or not folded[name.start : name.end].isupper():
        return False
    if line == CAPITALS:
        return "first" in name.evidence and _DATED.match(folded, name.end) is not None
    opens = "first" in name.evidence or "sentence_first" in name.evidence
    return opens and (folded.startswith(": ", name.end) or not _DATELINE.isdisjoint(name.evidence))


def _word_after(words: list[Word], name: Name, word: str, upper: bool, line: str) -> None:
    """Evidence from the word after a name."""
    capital = upper and line == PLAIN
    if word in TREATIES:
        name.evidence.append("treaty")
    elif word in PRODUCTS and not capital:
        name.evidence.append("product")
    elif word in KIND_WORDS:
        name.evidence.append("kind_after_capital" if capital and word not in ACRONYMS_OF_UNITS else "kind_after")
        name.kinds = KIND_WORDS[word]
    elif word in SPEECH:
        name.evidence.append("seat_speaks" if _is_seat(words, name) else "speech")
    else:
        _people_after(words, name, word, upper, capital)


def _people_after(words: list[Word], name: Name, word: str, upper: bool, capital: bool) -> None:
    """Evidence from people after a name: its own, or a body whose name it begins."""
    if word in PEOPLE and not capital:
        name.evidence.append("people_after")
    elif upper and word in ARMED:
        name.evidence.append("armed")
    elif capital and word not in CALENDAR and name.rule not in ("road", "kind"):
        _capital_after(words, name, word)


def _is_seat(words: list[Word], name: Name) -> bool:
    """Whether a name is that of a seat of government, which speaks for it."""
    town = name.first == name.last and name.bearers.kind == PlaceKind.SETTLEMENT
    return town and words[name.first].form.lower in SEATS


def _heads_body(folded: str, name: Name) -> bool:
    """Whether capitalised words behind a name end in that of a body: "X Human Rights Network"; armies may be a country's."""
    if name.bearers.kind == PlaceKind.COUNTRY:
        return False
    run = _RUN.match(folded, name.end)
    return run is not None and run[0].rpartition(" ")[2].lower() in DIVISIONAL_BODIES


_BODIES = (
    (MEDIA, "media"),
    (COMPANIES, "company"),
    (INSTITUTIONS, "institution"),
    (OFFICES, "office_after"),
    (ADMINISTRATION, "administration_after"),
)
"""Capitalised words after a name, the tellings first."""


def _capital_after(words: list[Word], name: Name, word: str) -> None:
    """Evidence from a capitalised word directly after a name."""
    for table, found in _BODIES:
        if word in table:
            name.evidence.append(found)
            return
    known = name.last + 1 < len(words) and words[name.last + 1].name is not None
    wide = name.bearers.kind in (PlaceKind.COUNTRY, PlaceKind.ADMIN1)
    name.evidence.append("country_then_capital" if wide else "name_after" if known else "capital_after")
    if "given_name" in name.evidence:
        name.evidence.append("given_name_then_capital")


# ------------------------------------------------------------------ beside it


def _joined(gap: str, left: Name, right: Name) -> None:
    """Evidence from two names side by side: "X, Y", "X and Y" and "X, in northern Y"."""
    unit = _is_unit_of(gap)
    if (unit or gap in (", ", " (", ",\n")) and _may_contain(right, left):
        _contained(left, right, gap, unit)
    elif _owns(gap, left) and _may_contain(left, right):
        right.evidence.append("possessed")
        right.within = left
    elif _tells_where(gap, left, right):
        right.evidence.append("tells_where")
    else:
        _loosely_joined(gap, left, right)


def _loosely_joined(gap: str, left: Name, right: Name) -> None:
    """Evidence from two names of one list, and from the place that a name is said to lie in."""
    if gap.lower() in _LISTED:
        left.evidence.append("list")
        right.evidence.append("list")
    elif gap[:2] in (", ", " i", " (") and _LYING_IN.fullmatch(gap) and _may_contain(right, left):
        _lies_in(left, right)


def _lies_in(left: Name, right: Name) -> None:
    """Evidence from a place and what it is said to lie in: "in X, in northern Y"; "Smith in London" says nothing of Smith."""
    left.within = right
    if left.bearers.candidates and "locative" in left.evidence:
        left.evidence.append("lying_in")


_UNITS = (PlaceKind.ADMIN2, PlaceKind.ADMIN3)


def _contained(left: Name, right: Name, gap: str, unit: bool) -> None:
    """Evidence from a place and what it lies in: "X, Y"; "X district of Y" makes no district of Y, but a province."""
    left.evidence.append("container_after")
    left.within = right
    right.evidence.append("contains_before")
    if unit and "kind_after" not in right.evidence and right.rule != "kind":
        right.kinds = ()
    if not right.kinds:
        part = _is_part(left, right, gap)
        right.kinds = (*CONTAINERS, PlaceKind.SETTLEMENT) if part else CONTAINERS
        if unit and not part:
            right.evidence.append("contains_unit")


_LISTED = (", ", " and ", ", and ", " or ", "/", " / ", "-")


def _share_kind(folded: str, left: Name, right: Name) -> None:
    """Give the kind word behind the last name of a list to the names before it: "X and Y provinces"."""
    if not right.kinds or (left.kinds and "contains_before" not in left.evidence):
        return
    if "kind_shared" not in right.evidence and not PLURAL_KINDS.intersection(_kind_words(folded, right)):
        return
    gap = folded[left.end : right.start]
    if len(gap) <= _LONGEST_LISTED and gap in _LISTED:
        left.kinds = right.kinds
        left.evidence.append("kind_shared")


def _kind_words(folded: str, name: Name) -> list[str]:
    """The last word of a name and the word behind it: one of them may be its kind word."""
    inside = folded[name.start : name.end].rpartition(" ")[2]
    behind = folded[name.end : name.end + _REACH_ON].split(None, 1)
    return [inside.lower(), *(word.lower().rstrip('.,;:!?)"') for word in behind[:1])]


def _owns(gap: str, left: Name) -> bool:
    """Whether what stands between two names says that the second lies in the first: "X's Y", "X (Y", "the X town of Y"."""
    return (gap == "'s " and left.rule == "name") or gap == " (" or gap[1:].removesuffix(" of ") in SETTLEMENT_KINDS


def _tells_where(gap: str, left: Name, right: Name) -> bool:
    """Whether a name says where a place lies that the gazetteer does not know: "at X (Y)", "in X village, Y"."""
    if not right.bearers.candidates or left.bearers.kind in CONTAINERS:
        return False
    if gap == " (":
        return not _LOCATED_BY.isdisjoint(left.evidence)
    village, comma = gap[:1] == " " and gap[1:-2] in KIND_WORDS, gap[-2:] in (", ", " (")
    return village and comma and left.rule in ("unlisted", "name")


def _is_unit_of(gap: str) -> bool:
    """Whether what stands between two names puts the first into the second: "X district of Y", "X LGA, Y"."""
    if gap[-2:] in (", ", " ("):
        return gap[:1] == " " and gap[1:-2].lower() in KIND_WORDS
    parts = gap.removesuffix("the ").removeprefix(",").split()
    if len(parts) != 2 or parts[0] not in KIND_WORDS:
        return False
    return parts[1] in (IN_UNIT if parts[0] in SETTLEMENT_KINDS and gap[0] != "," else OF_UNIT)


def _is_part(inner: Name, outer: Name, gap: str) -> bool:
    """Whether a name may be that of a part of a town: "X, Y", where X is a neighbourhood of the town Y."""
    towns = _places(outer, (PlaceKind.SETTLEMENT,))
    if gap[0] == " ":  # "X district of Y", unless X is a district of the province Y
        provinces, units = _places(outer, (PlaceKind.ADMIN1,)), _places(inner, _UNITS)
        return bool(towns) and not any(contains(province, unit) for province in provinces for unit in units)
    parts = _places(inner, _PARTS)
    return any(kilometres(town, part) <= _WIDEST for town in towns for part in parts)


def _places(name: Name, kinds: Collection[PlaceKind]) -> list[Place]:
    """The likeliest places of a name that are of some kinds."""
    return [c.place for c in name.bearers.candidates[:4] if c.place.kind in kinds]


def _may_contain(outer: Name, inner: Name) -> bool:
    """Whether some place of the outer name may contain some place of the inner name: "X, Country"."""
    places = [c.place for c in outer.bearers.candidates[:8] if c.place.kind in CONTAINERS]
    if not inner.bearers.candidates:
        return any(place.kind in (PlaceKind.COUNTRY, PlaceKind.ADMIN1) for place in places)
    countries = {c.place.country for c in inner.bearers.candidates}
    return any(place.country in countries for place in places)
