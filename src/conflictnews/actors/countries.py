"""Which country a text speaks of, and at which place of it: who "the army" is."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from functools import cache

from conflictnews.actors.names import Reading, spelled
from conflictnews.models import PlaceKind, PlaceMention
from conflictnews.patterns import lazy_re
from conflictnews.tables.countries import COUNTRIES
from conflictnews.text import Text

_WORD = lazy_re(r"\w+")
_PARAGRAPH = lazy_re(r"\n[^\S\n]*\n")
_NAME, _ADJECTIVE, _PLACE = 4, 1, 4
"""How much a country's name, its adjective and a place in it say about the country that a paragraph speaks of."""
_HELD_BY = {"PS": "IL"}
"""Territories without an army of their own, and the state whose army is meant there once that state is spoken of."""
_SURE = 0.5
"""The least confidence of a place that says something about its country."""


@cache
def _phrases() -> tuple[dict[str, tuple[int, ...]], dict[str, tuple[str, bool]]]:
    """Return the lengths in words by first word, and by spelling the country's code and whether the word is its adjective."""
    lengths: dict[str, set[int]] = {}
    codes: dict[str, tuple[str, bool]] = {}
    for country in COUNTRIES:
        named = ((name, False) for name in (country.name, *country.aliases))
        for phrase, adjective in (*named, *((word, True) for word in country.adjectives)):
            words = _WORD.findall(phrase.lower())
            lengths.setdefault(words[0], set()).add(len(words))
            plain = spelled(phrase).rstrip(".")
            codes.setdefault(plain, (country.code, adjective))
            codes.setdefault(plain.upper(), (country.code, adjective))
    return {word: tuple(sorted(counts, reverse=True)) for word, counts in lengths.items()}, codes


def country_words() -> Collection[str]:
    """Return the first word of every name and adjective of a country."""
    return _phrases()[0].keys()


def countries_in(reading: Reading) -> Iterator[tuple[int, int, str, bool]]:
    """Yield each name and adjective of a country: first word, last word, code, whether it is the adjective."""
    lengths, codes = _phrases()
    done = -1
    for at in reading.where(lengths):
        if at <= done:
            continue
        for count in lengths[reading.words[at]]:
            last = at + count - 1
            if last < len(reading.words) and (known := codes.get(spelled(reading.surface(at, last)))):
                yield at, last, *known
                done = last
                break


class Setting:
    """The countries that a text speaks of: by paragraph, and over all."""

    def __init__(
        self, text: Text, reading: Reading, found: Iterable[tuple[int, int, str, bool]], country: str | None = None
    ) -> None:
        self.text: Text = text
        self.starts: list[int] = [0, *(m.end() for m in _PARAGRAPH.finditer(text.folded))]
        self.votes: list[defaultdict[str, int]] = [defaultdict(int) for _ in self.starts]
        self.total: defaultdict[str, int] = defaultdict(int)
        self.given: str | None = country
        for first, _, code, adjective in found:
            self._vote(reading.starts[first], code, _ADJECTIVE if adjective else _NAME)

    def with_places(self, places: Iterable[PlaceMention]) -> None:
        """Count the places, too, but for countries, which were counted by name."""
        for mention in places:
            place = mention.place
            if place and place.country and place.kind is not PlaceKind.COUNTRY and mention.confidence >= _SURE:
                self._vote(self.text.clean_of(mention.span)[0], place.country, _PLACE)

    def _vote(self, at: int, code: str, weight: int) -> None:
        self.votes[bisect_right(self.starts, at) - 1][code] += weight
        self.total[code] += weight

    @property
    def spoken_of(self) -> frozenset[str]:
        """Return every country that the text speaks of."""
        return frozenset([*self.total, self.given] if self.given else self.total)

    @property
    def main(self) -> str | None:
        """Return the country that the whole text speaks of most, or the one that the caller gave."""
        return self.given or _most(self.total)

    def at(self, at: int) -> str | None:
        """Return the country that the paragraph around a character speaks of, else the text."""
        country = _most(self.votes[bisect_right(self.starts, at) - 1]) or self.main
        holder = _HELD_BY.get(country or "")
        return holder if holder in self.spoken_of else country


def _most(votes: Mapping[str, int]) -> str | None:
    return min(votes, key=lambda code: (-votes[code], code)) if votes else None
