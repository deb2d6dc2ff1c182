"""The gazetteer: names and the places that bear them, from one memory-mapped file."""

from __future__ import annotations

from functools import cache

from attrs import frozen

from conflictnews.models import Place


def canonical(name: str) -> str:
    """The form under which a name is looked up: no matter of case, diacritics, apostrophes, hyphens or the article al-."""
    return name.casefold()


@frozen
class Gazetteer:
    """Names and places."""

    def reach(self, word: str) -> int:
        """How many words the longest name has that begins with *word* (canonical); 0 where none does."""
        return 0

    def named(self, name: str) -> tuple[Place, ...]:
        """The places with this canonical name, the most populous first."""
        return ()

    def spelled_like(self, name: str, countries: frozenset[str]) -> tuple[Place, ...]:
        """The places of some countries whose names sound like *name* (romanisation skeleton)."""
        return ()

    def place(self, place_id: str) -> Place | None:
        """The place with this id."""
        return None


@cache
def gazetteer() -> Gazetteer:
    """The gazetteer that comes with the package, opened once a process."""
    return Gazetteer()
