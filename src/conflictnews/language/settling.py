"""Settling: the form of a noun phrase once its words are read, and how many it names."""

from __future__ import annotations

from conflictnews.language import traits as tr
from conflictnews.language.noun_phrase import BARE, COUNTED, DEFINITE, NAME, NOBODY, PLURAL, SINGLE, NounPhrase
from conflictnews.language.sight import QUOTES, Sight
from conflictnews.languages.en import clause_grammar as small
from conflictnews.languages.en import function_words as en
from conflictnews.languages.en import word_endings as suffix
from conflictnews.languages.en.clause_words import ALIASES, SINGULAR_AUXILIARIES

_OLD = tuple(f"-{word}" for word in en.OLD)
"""Endings of an age that stands for a person."""
_ALONE = frozenset((BARE, NOBODY, SINGLE))
"""Forms of phrases that need no noun."""
PARTICIPLES = frozenset(("past", "part", "state"))
"""Forms of predicates that may stand for those whom they are said of: "the wounded"."""


def settle(sight: Sight, phrase: NounPhrase, at: int, start: int) -> bool:
    """Give a phrase its form and its number; False where nothing was read."""
    head = phrase.head
    if head < 0:
        return _settle_bare(sight, phrase, at, start)
    ends_plural = bool(sight.traits[head] & tr.PLURAL)
    if phrase.number is None:
        _settle_all(sight, phrase, at, ends_plural=ends_plural)
    if sight.capitals[head]:
        first = head == 0 or sight.sentence.titled
        phrase.named = not sight.sentence.shouts and not (first and ends_plural and not _is_one_name(sight, phrase))
    if phrase.count is None:
        _settle_count(sight, phrase, ends_plural=ends_plural)
    return True


def _is_one_name(sight: Sight, phrase: NounPhrase) -> bool:
    """Whether a word that looks like a plural is a name at the head of a sentence: "Vargas was shot", "Vargas, 38, was"."""
    after = phrase.end + 1
    if not sight.words[phrase.head].endswith(suffix.S) or phrase.core < phrase.head:
        return False
    aged = sight.words[after] == "," == sight.words[after + 2] and sight.number(after + 1) is not None
    return aged or sight.words[after] in SINGULAR_AUXILIARIES


def _settle_all(sight: Sight, phrase: NounPhrase, at: int, *, ends_plural: bool) -> None:
    """Read "all" and "both" before a noun."""
    if sight.words[at] == small.ALL:
        phrase.open = True
    if phrase.count == 2 and phrase.form == DEFINITE and not _several(sight, phrase, ends_plural=ends_plural):
        phrase.count = 1  # "both the bomber and a guard"


def _settle_count(sight: Sight, phrase: NounPhrase, *, ends_plural: bool) -> None:
    """Count those whom a noun names without a number."""
    if phrase.form == DEFINITE:
        if phrase.number is None and not _several(sight, phrase, ends_plural=ends_plural):
            phrase.count = 1
    elif phrase.form == PLURAL and not phrase.open and not phrase.other:
        plural = _several(sight, phrase, ends_plural=ends_plural)
        if _is_name(sight, phrase, plural=plural):
            phrase.form, phrase.count = NAME, 1
        elif not plural:
            phrase.count = 1


def _is_name(sight: Sight, phrase: NounPhrase, *, plural: bool) -> bool:
    """Whether a noun without a determiner is a name: all its words have a capital, or several in a name of one."""
    names = sum(sight.capitals[phrase.core : phrase.head + 1])
    if not names:
        return False
    signs = sight.words[phrase.core : phrase.head].count(".")  # "Cpl. Dante Cruz"
    signs += _says_alias(sight, phrase.core)
    whole = names == phrase.head - phrase.core + 1 - signs
    if whole and (not plural or names > 1) and not sight.sentence.shouts:
        return True
    return phrase.named and names > 1 and not plural


def _says_alias(sight: Sight, core: int) -> int:
    """The number of tokens before another name of somebody: "alias Toro", "alias 'Toro'"."""
    return 1 + (sight.words[core + 1] in QUOTES) if sight.words[core] in ALIASES else 0


def _settle_bare(sight: Sight, phrase: NounPhrase, at: int, start: int) -> bool:
    """Settle a phrase without a noun: a number or a word that counts stands alone."""
    if start <= sight.size:
        phrase.end = max(phrase.end, start - 1)
    if phrase.form == COUNTED:
        phrase.form = BARE
    elif phrase.form == DEFINITE and _is_one(sight, phrase):
        phrase.count = 1
        return True
    elif phrase.form == PLURAL and _is_aged(sight, phrase):
        phrase.form, phrase.count = SINGLE, 1  # "Five-year-old killed in blast"
    return _counts_alone(phrase) or sight.words[at] == small.ALL


def _counts_alone(phrase: NounPhrase) -> bool:
    """Whether a phrase without a noun names or counts somebody: "nobody", "both", "two others", "many of them"."""
    return phrase.form in _ALONE or phrase.count == 2 or phrase.other or phrase.those or phrase.open


def _is_one(sight: Sight, phrase: NounPhrase) -> bool:
    """Whether a phrase without a noun names one person: "the other was found dead", "the 24-year-old was hit"."""
    if phrase.other and phrase.number is None and not sight.plural(phrase.end):
        return True
    return _is_aged(sight, phrase)


def _is_aged(sight: Sight, phrase: NounPhrase) -> bool:
    """Whether a phrase without a noun ends with an age that stands for a person: "24-year-old"."""
    return phrase.age is not None and sight.words[phrase.end].endswith(_OLD)


def _several(sight: Sight, phrase: NounPhrase, *, ends_plural: bool) -> bool:
    """Whether the head of a phrase stands for several: a plural, or a participle as a noun."""
    if ends_plural and not phrase.named:
        return True
    head = phrase.head
    return bool(sight.traits[head] & tr.PREDICATE) and sight.form_at(head) in PARTICIPLES
