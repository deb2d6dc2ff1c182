"""Longer names: what a kind word beside a name makes of it, whether or not the gazetteer knows the whole.

"X Street" is a road and not the town X; "X Creek", "Lake X" are names although the gazetteer has never heard of them;
"X prison" is a facility at X. Names that the gazetteer does not know have no candidates.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise

import regex
from attrs import evolve

from conflictnews.gazetteer import canonical
from conflictnews.models import Place, PlaceKind
from conflictnews.tables.toponymy import DIRECTIONS, DIVISIONS, FACILITY_WORDS, GENERIC, KIND_WORDS, LOCATIVE, MOVES, PREFIXED, ROADS
from conflictnews.text import Text
from conflictnews.toponyms.bearers import UNKNOWN, Bearers, bearers_of
from conflictnews.toponyms.lines import CAPITALS, Lines
from conflictnews.toponyms.names import Name, Word

_MOST_BEFORE = 3
"""How many words a longer name has before its kind word at most."""
_FACILITY = regex.compile(
    r" (?:" + "|".join(sorted(FACILITY_WORDS, key=len, reverse=True)) + r")\b", regex.IGNORECASE
)
_BORDER = regex.compile(r" (?:border|frontier)s?\b", regex.IGNORECASE)
_HINTS = LOCATIVE | MOVES | DIRECTIONS | frozenset(KIND_WORDS) | {"of", "the", "and", "called"}
"""Words before an unknown name that may be a place's."""
_BUILT = (PlaceKind.FACILITY, PlaceKind.CAMP)
_NAMED_TOWNS = (PlaceKind.SETTLEMENT, PlaceKind.NEIGHBOURHOOD, PlaceKind.ADMIN3)


def complete(text: Text, words: list[Word], names: list[Name], lines: Lines) -> list[Name]:
    """The names of a text with longer ones in the place of those that they contain."""
    longer: list[Name] = []
    for i, word in enumerate(words):
        if not word.form.site or lines.at(word.start) == CAPITALS:
            continue
        found = _beginning(text, words, i) if word.form.lower in PREFIXED else _ending(text, words, i)
        if found is not None and (not longer or found.start >= longer[-1].end):
            longer.append(found)
    for name in longer:
        for word in words[name.first : name.last + 1]:
            word.name = name
    kept = [name for name in names if words[name.first].name is name and words[name.last].name is name]
    kept = [_facility(text, name) for name in kept]
    return sorted([*kept, *longer, *_borders(text, names)], key=lambda name: name.start)


def _borders(text: Text, names: list[Name]) -> Iterator[Name]:
    """The borders between two countries: "the X-Y border". The point of a border is halfway between those of its countries."""
    for left, right in pairwise(names):
        if left.rule != "demonym" or right.rule != "demonym" or text.folded[left.end : right.start] != "-":
            continue
        if m := _BORDER.match(text.folded, right.end):
            one, other = left.bearers.candidates[0], right.bearers.candidates[0]
            border = evolve(one, place=_between(one.place, other.place))
            yield Name(left.start, m.end(), Bearers(border.place.id, (border,)), left.first, right.last, rule="border")


def _between(one: Place, other: Place) -> Place:
    latitudes = [p.latitude for p in (one, other) if p.latitude is not None]
    longitudes = [p.longitude for p in (one, other) if p.longitude is not None]
    codes = "-".join(sorted(filter(None, (one.country, other.country))))
    return Place(
        id=f"border:{codes}",
        name=f"{one.name}–{other.name} border",
        kind=PlaceKind.BORDER,
        latitude=sum(latitudes) / len(latitudes) if latitudes else None,
        longitude=sum(longitudes) / len(longitudes) if longitudes else None,
    )


def _ending(text: Text, words: list[Word], at: int) -> Name | None:
    """A name that ends with a kind word: "X Street", "X Creek"."""
    folded, word = text.folded, words[at]
    if not folded[word.start].isupper() or (word.name is not None and word.name.last == at and word.name.first < at):
        return None
    first = at
    while first and at - first < _MOST_BEFORE and folded[words[first - 1].end : words[first].start] in (" ", "'s "):
        before = words[first - 1]
        if before.form.function or before.form.title or (before.name is not None and before.name.last != first - 1):
            break
        first = before.name.first if before.name is not None and before.name.last == first - 1 else first - 1
    if first == at:
        return None
    start = words[first].start
    road = word.form.lower in ROADS
    surface = folded[start : word.end]
    kinds = KIND_WORDS.get(word.form.lower, ())
    bearers = UNKNOWN if road else _of_kind(surface, folded[start : words[at - 1].end], kinds)
    if word.form.lower in DIVISIONS and (not bearers.candidates or _leads_on(folded, words, at)):
        return None
    return Name(start, word.end, bearers, first, at, key=surface.lower(), rule="road" if road else "kind")


def _leads_on(folded: str, words: list[Word], at: int) -> bool:
    """Whether the name of a body goes on behind a word: "X State University", "X Department of Y"."""
    if folded.startswith(" of ", words[at].end):
        return True
    return at + 1 < len(words) and folded[words[at].end : words[at + 1].start] == " "


@lru_cache(1 << 10)
def _of_kind(surface: str, base: str, kinds: tuple[PlaceKind, ...]) -> Bearers:
    """The places with a longer name, or with the name without its kind word and of that kind."""
    whole = bearers_of(surface)
    if whole.candidates:
        return whole
    found = tuple(c for c in bearers_of(base).candidates if c.place.kind in kinds)
    return Bearers(canonical(base), found) if found else UNKNOWN


def _beginning(text: Text, words: list[Word], at: int) -> Name | None:
    """A name that begins with a kind word: "Lake X"."""
    folded, word = text.folded, words[at]
    if at + 1 == len(words) or (word.name is not None and word.name.last > at) or not folded[word.start].isupper():
        return None
    following = words[at + 1]
    if folded[word.end : following.start] not in (" ", ". ") or following.form.lower in GENERIC or following.form.function:
        return None
    last = following.name.last if following.name is not None else at + 1
    if following.name is not None and following.name.first != at + 1:
        return None
    surface = folded[word.start : words[last].end]
    kinds = KIND_WORDS.get(word.form.lower, ())
    bearers = _of_kind(surface, folded[following.start : words[last].end], kinds)
    return Name(word.start, words[last].end, bearers, at, last, key=surface.lower(), rule="kind")


def _facility(text: Text, name: Name) -> Name:
    """A name with the facility called after it: "X prison". The place is the facility, or the town that it is called after."""
    if name.bearers.kind not in _NAMED_TOWNS or not (m := _FACILITY.match(text.folded, name.end)):
        return name
    if text.folded[max(0, name.start - 3) : name.start].lower().split(" ")[-2:-1] in (["a"], ["an"]):
        return name
    kind = FACILITY_WORDS[m[0][1:].lower()]
    known = bearers_of(text.folded[name.start : m.end()])
    if kind in (PlaceKind.ROAD, PlaceKind.BORDER) and not known.candidates:
        return name
    name.end = m.end()
    name.rule = "facility"
    name.bearers = known if known.candidates else _at_towns(text.folded[name.start : name.end], name.bearers, kind)
    name.key = name.bearers.key
    return name


def _at_towns(surface: str, towns: Bearers, kind: PlaceKind) -> Bearers:
    return Bearers(canonical(surface), tuple(evolve(c, place=_at_town(c.place, kind)) for c in towns.candidates[:4]))


def _at_town(town: Place, kind: PlaceKind) -> Place:
    """A facility that the gazetteer does not know, at the town that it is called after."""
    return evolve(town, id=f"{town.id}#{kind.value}", kind=kind, population=None, wikidata=None)


def unlisted(text: Text, words: list[Word], lines: Lines) -> list[Name]:
    """Runs of capitalised words that the gazetteer does not know: only their context can make them places.

    In lines of capitals every other word would be one.
    """
    folded = text.folded
    found: list[Name] = []
    at, count = 0, len(words)
    while at < count:
        first = at
        while at < count and _unknown(words[at]) and (at == first or folded[words[at - 1].end : words[at].start] in (" ", "-")):
            at += 1
        if not first < at <= first + _MOST_BEFORE:
            at = max(at, first + 1)
            continue
        start, end = words[first].start, words[at - 1].end
        if _hinted(folded, start, end) and not _within_longer(folded, words, first, at) and lines.at(start) != CAPITALS:
            m = _FACILITY.match(folded, end)
            end = m.end() if m and FACILITY_WORDS[m[0][1:].lower()] in _BUILT else end
            found.append(Name(start, end, UNKNOWN, first, at - 1, key=folded[start:end].lower(), rule="unlisted"))
        at = max(at, first + 1)
    return found


def _hinted(folded: str, start: int, end: int) -> bool:
    """Whether the words next to an unknown name are such as stand next to places."""
    before = folded[max(0, start - 16) : start].rsplit(None, 1)
    if before and before[-1].lower() in _HINTS:
        return True
    after = folded[end : end + 16]
    if after[:2] == ", ":
        return after[2:3].isupper()
    following = after.split(None, 1)
    return bool(following) and following[0].lower().rstrip(".,;:") in KIND_WORDS


def _within_longer(folded: str, words: list[Word], first: int, after: int) -> bool:
    """Whether capitalised words go on at either end of a run: it is part of a person's or a body's name."""
    if first and folded[words[first - 1].end : words[first].start] == " " and not words[first - 1].form.function:
        return True
    return after < len(words) and folded[words[after - 1].end : words[after].start] == " " and not words[after].form.administrative


def _unknown(word: Word) -> bool:
    return word.name is None and word.form.unknown
