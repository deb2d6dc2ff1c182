"""Persons: the surnames of a text, which are rarely places there."""

from __future__ import annotations

from conflictnews.models import PlaceKind
from conflictnews.text import Text
from conflictnews.toponyms.lines import PLAIN, Lines
from conflictnews.toponyms.words import Word


def surnames_in(text: Text, words: list[Word], lines: Lines) -> dict[str, int]:
    """The words of full names after their first (after a title, a given name or an initial), and where each is first met."""
    folded = text.folded
    found: dict[str, int] = {}
    person, end = False, -1
    for word in words:
        form, start = word.form, word.start
        if person and folded[end:start] not in (" ", ". "):
            person = False
        end = word.end
        if _begins_person(word):
            person = True
        elif person and not form.administrative and lines.at(start) == PLAIN:
            found.setdefault(form.lower, start)
        else:
            person = False
    return found


def _begins_person(word: Word) -> bool:
    """Whether a word is a title, a given name or an initial."""
    return word.form.title or (word.form.given and not _well_known(word)) or word.end - word.start == 1


def _well_known(word: Word) -> bool:
    """Whether a given name is a country's or a province's as well."""
    return word.name is not None and word.name.bearers.kind in (PlaceKind.COUNTRY, PlaceKind.ADMIN1)
