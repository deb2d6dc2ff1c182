"""Traits: what the readers of phrases and clauses ask of a word, worked out once for each word.

>>> bool(WORDS["grooms"].traits & PLURAL), bool(WORDS["guarded"].traits & ED), WORDS["lantern"].traits
(True, True, 0)
>>> [entry.form for entry in WORDS["kidnapped"].entries]
['past']
"""

from __future__ import annotations

from functools import cache

from conflictnews.language.frames import Entry, complements, entries, harm_nouns, lights, particles
from conflictnews.language.inflection import is_plural
from conflictnews.languages.en import clause_words, function_words
from conflictnews.languages.en import word_endings as suffix
from conflictnews.languages.en.predicate_records import HarmNoun

PLURAL = 1
ED, ING = 1 << 1, 1 << 2
"""An ending that a verb may have, in a word of more than four letters."""
ING_NOUN = 1 << 3
STRONG = 1 << 4
"""A past without -ed that is no other word."""
PREDICATE = 1 << 5
LIGHT = 1 << 6
ADJECTIVE = 1 << 7
HELD_AS = 1 << 8
HEDGE = 1 << 9
"""A word before a number, which belongs to the number."""
NUMBER_HEDGE = 1 << 10
TOTAL = 1 << 11
LY = 1 << 12
NUMBER_NOUN = 1 << 13
PLAIN_PAST = 1 << 16
"""A past without -ed before which a noun phrase ends."""
LIES = 1 << 17
"""A verb of which a number alone may be the subject: "forty lie in hospital"."""
COMPLETES = 1 << 14
"""A word with which what came of an act begins: "to death"."""
COMPLETED = 1 << 15
"""A verb that takes a particle after its object, or an adjective: "gunned two men down", "left two men dead"."""

ALIAS = 1 << 18
"""A word before another name of somebody: "the commander alias Toro"."""

VERBAL = ED | ING | STRONG
IN_PHRASE = ALIAS | LIES | ADJECTIVE | HELD_AS | PLAIN_PAST | PREDICATE | LIGHT | ED | ING
"""Traits without which a word of the open classes is a plain noun inside a phrase."""
BEGINS = HEDGE | NUMBER_HEDGE | LY
"""Traits of function words with which a phrase may begin."""

_MOST_WORDS = 1 << 12


class Word:
    """What is known of a word in lower case: its traits, its predicates, nouns apart, and its noun of harm."""

    __slots__ = ("entries", "noun", "seconds", "single", "single_form", "traits")

    def __init__(self, word: str) -> None:
        found = entries().get(word, ())
        self.traits: int = _traits(word) | (PREDICATE if found else 0)
        self.entries: tuple[Entry, ...] = tuple(entry for entry in found if entry.form != "noun")
        self.single: tuple[Entry, ...] = tuple(entry for entry in self.entries if len(entry.words) == 1)
        """Those of one word."""
        self.seconds: frozenset[str] = frozenset(entry.words[1] for entry in self.entries if len(entry.words) > 1)
        """The second words of the others."""
        self.single_form: str = form_of(self.single)
        self.noun: HarmNoun | None = harm_nouns().get(word)


def form_of(found: tuple[Entry, ...] | list[Entry]) -> str:
    """The form in which some predicates stand, empty without any; a participle goes before a base form."""
    forms = [entry.form for entry in found]
    return next((form for form in ("past", "part", "state", *forms) if form in forms), "")


def _traits(word: str) -> int:
    found = _listed().get(word, 0)
    if is_plural(word):
        found |= PLURAL
    if word.endswith(suffix.S):
        return found
    if word.endswith(suffix.LY):
        return found | LY
    if len(word) > 4:
        found |= ED if word.endswith(suffix.ED) else ING if word.endswith(suffix.ING) else 0
    return found


@cache
def _listed() -> dict[str, int]:
    """The traits that a word has because a list holds it."""
    found: dict[str, int] = {}
    lists = (
        (ING_NOUN, function_words.ING_NOUNS),
        (STRONG, clause_words.STRONG_PASTS - clause_words.NOUN_PASTS),
        (LIGHT, lights()),
        (ADJECTIVE, function_words.ADJECTIVES),
        (HELD_AS, function_words.HELD_AS),
        (HEDGE, function_words.HEDGES),
        (NUMBER_HEDGE, function_words.NUMBER_HEDGES),
        (PLAIN_PAST, function_words.PLAIN_PASTS),
        (TOTAL, function_words.TOTALS),
        (ALIAS, clause_words.ALIASES),
        (LIES, function_words.LIES),
        (NUMBER_NOUN, function_words.NUMBER_NOUNS),
        (COMPLETES, complements()),
        (COMPLETED, (*particles(), *clause_words.LEAVES)),
    )
    for trait, words in lists:
        for word in words:
            found[word] = found.get(word, 0) | trait
    return found


class _Words(dict[str, Word]):
    """Each word that was met; emptied where it grows large."""

    def __missing__(self, word: str) -> Word:
        if len(self) >= _MOST_WORDS:
            self.clear()
        self[word] = found = Word(word)
        return found


WORDS = _Words()
