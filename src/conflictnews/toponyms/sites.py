"""Longer names: what a kind word beside a name makes of it, whether or not the gazetteer knows the whole.

"X Street" is a road and not the town X; "X Creek", "Lake X" are names although the gazetteer has never heard of them;
"X prison" is a facility at X; "the Iraqi-Syrian border" lies between two countries. Runs of capitalised words that the
gazetteer does not know are names too, where the words beside them are such as stand beside places.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from functools import lru_cache
from itertools import pairwise
from math import fsum
from operator import attrgetter

import regex
from attrs import evolve

from conflictnews.gazetteer import canonical
from conflictnews.languages.en.function_words import ARTICLES
from conflictnews.languages.en.place_kinds import FACILITY_WORDS, KIND_WORDS, PREPOSED, SETTLEMENT_WORDS, UNIT_PHRASES
from conflictnews.languages.en.toponymy import DIRECTIONS, DIVISIONS, GENERIC, JOINTS_OF_NAMES, LOCATIVE, MOVES, ROADS
from conflictnews.models import Place, PlaceKind
from conflictnews.patterns import lazy
from conflictnews.text import Text
from conflictnews.toponyms.bearers import UNKNOWN, Bearers, bearers_of, unit_at
from conflictnews.toponyms.lines import CAPITALS, PLAIN, Lines
from conflictnews.toponyms.names import Name
from conflictnews.toponyms.words import POSSESSIVE, Word

_BEFORE = (" ",), (" ", "'s ")
"""What ties words before a kind word, and the last of them to it: "Queen Anne's County", but two places in "X's Y County"."""
_MOST_BEFORE = 3
"""How many words a longer name has before its kind word at most, and an unknown name at all."""
_FACILITY = lazy(rf" (?:{'|'.join(sorted(FACILITY_WORDS, key=len, reverse=True))})\b", regex.IGNORECASE)
_BORDER = lazy(r" (?:border|frontier)s?\b", regex.IGNORECASE)
_HINTS = LOCATIVE | MOVES | DIRECTIONS | frozenset(KIND_WORDS) | {"of", "the", "and", "called"}
"""Words before an unknown name that may be a place's."""
_IN_RUNS = JOINTS_OF_NAMES | {" ", "-"}
"""What stands between the words of an unknown name."""
_ONE_OF_MANY = tuple(f" {article} " for article in ARTICLES)
"""Articles of any one before a name: "a Goma hospital" is not Goma Hospital."""
_BLANK = (" ",)
"""What stands between those of which a part is known."""
_REACH = 16
"""How far the words beside an unknown name are read."""
_BUILT = (PlaceKind.FACILITY, PlaceKind.CAMP)
_TOWNS = (PlaceKind.SETTLEMENT, PlaceKind.NEIGHBOURHOOD, PlaceKind.ADMIN3)
_SMALL = (*_TOWNS, PlaceKind.ADMIN2)
_UNIT_WORDS = frozenset(word for phrase in UNIT_PHRASES for word in phrase.split())
"""The words of units of two words: "X Local Government Area"."""
_PLACING = LOCATIVE | MOVES | PREPOSED
"""Words before a name that only a place has."""


def longer_names(text: Text, words: list[Word], names: list[Name], lines: Lines) -> list[Name]:
    """The names of a text with longer ones in the place of those that they contain."""
    longer: list[Name] = []
    for found in _with_kind_words(text.folded, words, lines):
        if not longer or found.start >= longer[-1].end:
            longer.append(found)
    for name in longer:
        for word in words[name.first : name.last + 1]:
            word.name = name
    kept = [name for name in names if words[name.first].name is name and words[name.last].name is name]
    for name in kept:
        _build(text.folded, name)
    return sorted([*kept, *longer, *_borders(text.folded, kept)], key=attrgetter("start"))


# ------------------------------------------------------------------ kind words inside names


def _with_kind_words(folded: str, words: list[Word], lines: Lines) -> Iterator[Name]:
    """The names that begin or end with a kind word, outside lines of capitals."""
    for at, word in enumerate(words):
        if word.form.site and lines.at(word.start) != CAPITALS:
            found = _beginning(folded, words, at) if word.form.prefixed else _ending(folded, words, at)
            if found is not None:
                yield found


def _ending(folded: str, words: list[Word], at: int) -> Name | None:
    """A name that ends with a kind word: "X Street", "X Creek"."""
    word = words[at]
    if not folded[word.start].isupper() or (word.name is not None and word.name.first < at):
        return None
    first = _first_before(folded, words, at)
    if first == at:
        return None
    start, lower = words[first].start, word.form.lower
    surface = folded[start : word.end]
    if lower in ROADS:
        return Name((start, word.end), UNKNOWN, (first, at), "road", surface.lower())
    bearers = _of_kind(surface, folded[start : words[at - 1].end], KIND_WORDS.get(lower, ()))
    if lower in DIVISIONS and (not bearers.candidates or _leads_on(folded, words, at)):
        return None
    return Name((start, word.end), bearers, (first, at), "kind", surface.lower())


def _first_before(folded: str, words: list[Word], at: int) -> int:
    """The first of the words before a kind word that belong to it."""
    first = at
    while first and at - first < _MOST_BEFORE and folded[words[first - 1].end : words[first].start] in _BEFORE[first == at]:
        before = words[first - 1]
        if _begins_anew(folded, before, first - 1):
            break
        first = before.name.first if before.name is not None else first - 1
    return first


def _begins_anew(folded: str, word: Word, at: int) -> bool:
    """Whether a word is none of a longer name: a title, the middle of another name, a country that owns it."""
    if word.form.function or word.form.title:
        return True
    if word.name is None:
        return False
    owner = word.name.bearers.kind == PlaceKind.COUNTRY  # "Somalia's Bay region"
    return word.name.last != at or (owner and folded.startswith(POSSESSIVE, word.end))


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


def _beginning(folded: str, words: list[Word], at: int) -> Name | None:
    """A name that begins with a kind word: "Lake X"."""
    word = words[at]
    if at + 1 == len(words) or not _begins(folded, words, at):
        return None
    following = words[at + 1]
    last = following.name.last if following.name is not None else at + 1
    start, end = word.start, words[last].end
    bearers = _of_kind(folded[start:end], folded[following.start : end], KIND_WORDS.get(word.form.lower, ()))
    return Name((start, end), bearers, (at, last), "kind", folded[start:end].lower())


def _begins(folded: str, words: list[Word], at: int) -> bool:
    """Whether a name goes on from a kind word with the next word, which begins a name of its own or none."""
    word, following = words[at], words[at + 1]
    if (word.name is not None and word.name.last > at) or (following.name is not None and following.name.first != at + 1):
        return False
    if following.form.lower in GENERIC or following.form.function:
        return False
    return folded[word.start].isupper() and folded[word.end : following.start] in (" ", ". ")


# ------------------------------------------------------------------ facilities


def _build(folded: str, name: Name) -> None:
    """Take a facility's word into a name: "X prison". The place is the facility, or the town that it is called after."""
    if not (m := _FACILITY.match(folded, name.end)):
        return
    kind = FACILITY_WORDS[m[0][1:].lower()]
    if name.bearers.kind not in (*_TOWNS, kind) or folded[max(0, name.start - 4) : name.start].lower().endswith(_ONE_OF_MANY):
        return
    surface = folded[name.start : m.end()]
    known = bearers_of(surface)
    if not known.candidates and kind not in _BUILT:
        return
    name.end = m.end()
    name.rule = "facility"
    known = known if known.candidates else name.bearers
    name.bearers = _at_towns(surface, known, kind) if known.kind in _TOWNS else known
    name.key = name.bearers.key


def _at_towns(surface: str, towns: Bearers, kind: PlaceKind) -> Bearers:
    """A facility that the gazetteer does not know, at the towns of the name that it is called after."""
    return Bearers(canonical(surface), tuple(evolve(c, place=unit_at(c.place, kind)) for c in towns.candidates[:4]))


# ------------------------------------------------------------------ borders


def _borders(folded: str, names: list[Name]) -> Iterator[Name]:
    """The borders between two countries: "the X-Y border". The point of a border is halfway between those of its countries."""
    for left, right in pairwise(names):
        if left.rule != "demonym" or right.rule != "demonym" or folded[left.end : right.start] != "-":
            continue
        if m := _BORDER.match(folded, right.end):
            one = left.bearers.candidates[0]
            border = evolve(one, place=_between(one.place, right.bearers.candidates[0].place))
            yield Name((left.start, m.end()), Bearers(border.place.id, (border,)), (left.first, right.last), "border")


def _between(one: Place, other: Place) -> Place:
    latitudes = [place.latitude for place in (one, other) if place.latitude is not None]
    longitudes = [place.longitude for place in (one, other) if place.longitude is not None]
    codes = "-".join(sorted(filter(None, (one.country, other.country))))
    return Place(
        id=f"border:{codes}",
        name=f"{one.name}\u2013{other.name} border",
        kind=PlaceKind.BORDER,
        latitude=fsum(latitudes) / len(latitudes) if latitudes else None,
        longitude=fsum(longitudes) / len(longitudes) if longitudes else None,
    )


# ------------------------------------------------------------------ unknown names


def whole_names(text: Text, words: list[Word], names: list[Name], lines: Lines) -> list[Name]:
    """The names without those that are only a part of an unknown one: not "Kar" in "Namg Kar village".

    Such a part has another capitalised word beside it, and a word of place before or behind the whole.
    """
    parts: set[Name] = set()
    for first, after in _runs(text.folded, words, _of_unknown, _BLANK):
        if first + 1 < after and _is_whole(text.folded, words, first, after, lines):
            for word in words[first:after]:
                parts.update(filter(None, [word.name]))
                word.name = None
    return [name for name in names if name not in parts]


def _runs(
    folded: str, words: list[Word], belongs: Callable[[Word], bool], joints: Collection[str]
) -> Iterator[tuple[int, int]]:
    """The runs of some words, with nothing but joints between them, that are as long as an unknown name may be."""
    at, count = 0, len(words)
    while at < count:
        first = at
        while at < count and belongs(words[at]) and (at == first or folded[words[at - 1].end : words[at].start] in joints):
            at += 1
        if first < at <= first + _MOST_BEFORE:
            yield first, at
        at = max(at, first + 1)


def _of_unknown(word: Word) -> bool:
    """Whether a word may belong to an unknown name: it is none of the language, and no great place by itself."""
    if not word.form.unknown or word.form.ordinary or word.form.title or word.form.lower in _UNIT_WORDS:
        return False
    name = word.name
    return name is None or (name.rule == "name" and name.first == name.last and name.bearers.kind in _SMALL)


def _is_whole(folded: str, words: list[Word], first: int, after: int, lines: Lines) -> bool:
    """Whether a run of words is one name: it stands where places do, and no name in it is known as the others' town."""
    start, end = words[first].start, words[after - 1].end
    if lines.at(start) != PLAIN or _within_longer(folded, words, first, after):
        return False
    return any(word.name is not None for word in words[first:after]) and _placed(folded, start, end)


def _placed(folded: str, start: int, end: int) -> bool:
    """Whether a word of place stands right before a stretch, or the word for a settlement right behind it."""
    before = folded[max(0, start - _REACH) : start].rsplit(None, 1)
    if before and before[-1] in _PLACING:
        return True
    following = folded[end : end + _REACH].split(None, 1)
    return bool(following) and folded[end] == " " and following[0].rstrip(".,;:)") in SETTLEMENT_WORDS


def unlisted_names(text: Text, words: list[Word], lines: Lines) -> list[Name]:
    """Runs of capitalised words that the gazetteer does not know, beside words that places stand beside.

    In lines of capitals every other word would be one.
    """
    folded = text.folded
    runs = ((first, at) for first, at in _runs(folded, words, _unknown, _IN_RUNS) if lines.at(words[first].start) != CAPITALS)
    return [name for first, at in runs if (name := _unlisted(folded, words, first, at)) is not None]


def _unlisted(folded: str, words: list[Word], first: int, after: int) -> Name | None:
    """A run of unknown words, with the facility's word behind it."""
    start, end = words[first].start, words[after - 1].end
    at = first, after - 1
    if m := _FACILITY.match(folded, end):
        known = bearers_of(folded[start : m.end()])
        if known.candidates:
            return Name((start, m.end()), known, at, "facility")
        end = m.end() if FACILITY_WORDS[m[0][1:].lower()] in _BUILT else end
    if not _hinted(folded, start, end) or _within_longer(folded, words, first, after):
        return None
    return Name((start, end), UNKNOWN, at, "unlisted", folded[start:end].lower())


def _unknown(word: Word) -> bool:
    return word.name is None and word.form.unknown


def _hinted(folded: str, start: int, end: int) -> bool:
    """Whether the words next to an unknown name are such as stand next to places."""
    before = folded[max(0, start - _REACH) : start].rsplit(None, 1)
    if before and before[-1].lower() in _HINTS:
        return True
    after = folded[end : end + _REACH]
    if after[:2] == ", ":
        return after[2:3].isupper()
    following = after.split(None, 1)
    return bool(following) and following[0].lower().rstrip(".,;:") in KIND_WORDS


def _within_longer(folded: str, words: list[Word], first: int, after: int) -> bool:
    """Whether capitalised words go on at either end of a run: it is part of a person's or a body's name."""
    if first and folded[words[first - 1].end : words[first].start] == " " and not words[first - 1].form.function:
        return True
    if after == len(words) or words[after].form.administrative:
        return False
    return folded[words[after - 1].end : words[after].start] == " "
