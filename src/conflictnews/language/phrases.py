"""Noun phrases: where one begins and ends; nothing of what the noun means.

`read(sight, at)` gives the phrase that begins at a token, or None. A reader calls it left to right; each token is read a
constant number of times.
"""

from __future__ import annotations

from conflictnews.language import lexicon as lx
from conflictnews.language import traits as tr
from conflictnews.language.ages import FOLLOWS, is_of_age, read_after
from conflictnews.language.determiners import BEGINS, determined, hedged
from conflictnews.language.noun_phrase import (
    BARE,
    COUNTED,
    DEFINITE,
    NAME,
    NOBODY,
    PLURAL,
    PRONOUN,
    SINGLE,
    NounPhrase,
)
from conflictnews.language.nouns import LONGEST, intransitive, read_noun
from conflictnews.language.settling import settle
from conflictnews.language.sight import QUOTES, Sight
from conflictnews.languages.en import clause_grammar as small
from conflictnews.languages.en import function_words as en

_DEPTH = 3
"""Maximum number of of-phrases inside each other."""
_BETWEEN = lx.ADVERB | lx.DATE | lx.TIME
"""Classes of words that may stand between "her" and its noun."""
_COUNTS = lx.OTHER | lx.ALL | lx.MANY
"""Classes of words that count what "her" determines: "her other son"."""
CLOSED = lx.FUNCTION | lx.SIGN
"""Classes of words with which a phrase begins only where `may_begin` says so."""


def read(sight: Sight, at: int) -> NounPhrase | None:
    """The noun phrase that begins at a token; read once."""
    known = sight.phrases
    if at not in known:
        known[at] = _phrase(sight, at, 0)
    return known[at]


def may_begin(sight: Sight, at: int) -> bool:
    """Whether a phrase may begin with a function word or a sign."""
    return bool(sight.bits[at] & BEGINS or sight.traits[at] & tr.BEGINS) or sight.words[at] in QUOTES


def _phrase(sight: Sight, at: int, depth: int) -> NounPhrase | None:
    """Read the phrase that begins at a token, inside so many others."""
    bits, traits = sight.bits[at], sight.traits[at]
    if bits & CLOSED and not may_begin(sight, at):
        return None
    if traits & tr.NUMBER_HEDGE and (number := hedged(sight, at)) is not None:
        return _hedged_phrase(sight, at, number, depth)
    if bits & lx.PRONOUN and _is_pronoun(sight, at, bits):
        return _pronoun(sight, at, bits)
    phrase = _with_noun(sight, at)
    if phrase is not None and depth < _DEPTH:
        _read_rest(sight, phrase, depth)
    return phrase


def _with_noun(sight: Sight, at: int) -> NounPhrase | None:
    """Read the determiners and the noun of a phrase; None where neither stands."""
    phrase = NounPhrase(at)
    start = determined(sight, phrase, at)
    if start is None:
        return None
    read_noun(sight, phrase, start)
    return phrase if settle(sight, phrase, at, start) else None


def _hedged_phrase(sight: Sight, at: int, number: int, depth: int) -> NounPhrase | None:
    """Read the phrase of a number with its hedges: "no fewer than 40 men"."""
    phrase = _phrase(sight, number, depth)
    if phrase is not None:
        phrase.first = at
        phrase.other = phrase.other or _others(sight, at, number)
    return phrase


def _others(sight: Sight, at: int, end: int) -> bool:
    """Whether hedges say that others are counted: "another eleven", but not "more than eleven"."""
    return any(sight.bits[i] & lx.OTHER and sight.words[i + 1] != small.THAN for i in range(at, end))


def _is_pronoun(sight: Sight, at: int, bits: int) -> bool:
    """Whether a word that may be a pronoun stands for people, and does not determine a noun: "her" but "her brother"."""
    if bits & lx.DEFINITE:
        return sight.words[at + 1] in en.WHO  # "those who killed the monks"
    return not bits & lx.POSSESSIVE or not _determines(sight, at)


def _determines(sight: Sight, at: int) -> bool:
    """Whether a noun stands behind a possessive: "her late husband", "her two sons", but not "shot her dead on Monday"."""
    after = at + 1
    if sight.traits[after] & tr.COMPLETES and not sight.content(after + 1):
        return False
    while sight.bits[after] & _BETWEEN and after < at + LONGEST:
        after += 1
    if sight.form_at(after) == "past" and intransitive(sight, after, known=False):
        return False  # "the constable escorting her died"
    return sight.content_or_number(after) or bool(sight.bits[after] & _COUNTS)


def _pronoun(sight: Sight, at: int, bits: int) -> NounPhrase | None:
    """The phrase that a pronoun is; None where it stands for no people."""
    if bits & lx.RELATIVE or sight.words[at] in en.PLACE_PRONOUNS:
        return None
    phrase = NounPhrase(at)
    phrase.form = NOBODY if bits & lx.NONE else PRONOUN
    phrase.count = 0 if bits & lx.NONE else None
    phrase.end += sight.words[at + 1] in en.ELSE  # "nobody else"
    return phrase


def _read_rest(sight: Sight, phrase: NounPhrase, depth: int) -> None:
    """Read what belongs to a phrase after its noun: brackets, an age, "of" with a phrase."""
    if sight.traits[phrase.end + 1] & tr.ALIAS and phrase.head >= 0:
        _read_alias(sight, phrase)
    _read_following(sight, phrase)
    if phrase.head >= 0 and is_of_age(sight, phrase):
        phrase.age = sight.number(phrase.end + 2)
        phrase.end += 2
    elif sight.words[phrase.end + 1] == small.OF and phrase.head >= 0 and not phrase.those:
        _read_owner(sight, phrase, depth)


def _read_following(sight: Sight, phrase: NounPhrase) -> None:
    """Read brackets or an age right behind a phrase."""
    if sight.words[phrase.end + 1] in FOLLOWS:
        read_after(sight, phrase)


def _read_owner(sight: Sight, phrase: NounPhrase, depth: int) -> None:
    """Read the phrase behind "of", and what follows it: "the son of a judge (25)"."""
    owner = _phrase(sight, phrase.end + 2, depth + 1)
    if owner is not None:
        phrase.of = owner
        phrase.end = owner.end
        _read_following(sight, phrase)


def _read_alias(sight: Sight, phrase: NounPhrase) -> None:
    """Read another name behind a noun: "a commander alias 'Toro' was hit"."""
    other = _with_noun(sight, phrase.end + 1)
    if other is not None:
        phrase.end = other.end + (sight.words[other.end + 1] in QUOTES)


__all__ = [
    "BARE",
    "COUNTED",
    "DEFINITE",
    "LONGEST",
    "NAME",
    "NOBODY",
    "PLURAL",
    "PRONOUN",
    "SINGLE",
    "NounPhrase",
    "read",
]
