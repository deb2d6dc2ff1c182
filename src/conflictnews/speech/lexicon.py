"""Cues: every form of the words that report, with the complements of each."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from conflictnews.language.inflection import BASE, ING, THIRD, plural
from conflictnews.language.inflection import verb_forms as inflections
from conflictnews.languages.en import speech_frames as words
from conflictnews.languages.en import speech_nouns as nouns
from conflictnews.languages.en import speech_verbs as table
from conflictnews.languages.en.function_words import IRREGULAR
from conflictnews.speech import complements

NOUN_FORMS = frozenset((BASE, THIRD))
"""Forms of a verb that may be a noun as well."""
BASE_ONLY = frozenset((BASE,))
"""What a word is that is no form of a verb but its base."""


class Cue(NamedTuple):
    """A word that reports: its lemma, what it takes, and the words that follow it ("call [on]").

    `kind` is "verb", "noun", "adjective" or "source"; `forms` are the forms of a verb that the word may be.
    """

    lemma: str
    kind: str
    takes: frozenset[str]
    rest: tuple[str, ...] = ()
    forms: frozenset[int] = frozenset()


@cache
def cues() -> dict[str, tuple[Cue, ...]]:
    """For each word in lower case the cues that begin with it, those of more words first."""
    found: dict[str, dict[tuple[str, tuple[str, ...]], Cue]] = {}
    for verb in table.VERBS:
        stem, *rest = verb.lemma.split()
        takes = frozenset(verb.takes.split())
        for form, word in inflections(stem, verb.forms):
            entry = found.setdefault(word, {})
            known = entry.get((verb.lemma, tuple(rest)))
            forms = (known.forms if known else frozenset[int]()) | {form}
            entry[verb.lemma, tuple(rest)] = Cue(verb.lemma, "verb", takes, tuple(rest), forms)
    for noun in nouns.NOUNS:
        for word in (noun.lemma, plural(noun.lemma)):
            found.setdefault(word, {})[noun.lemma, ("noun",)] = Cue(noun.lemma, "noun", frozenset(noun.takes.split()))
    for adjective in nouns.ADJECTIVES:
        cue = Cue(adjective.lemma, "adjective", frozenset(adjective.takes.split()))
        found.setdefault(adjective.lemma, {})[adjective.lemma, ("adjective",)] = cue
    for phrase, _ in nouns.SOURCES:
        first, *rest = phrase.split()
        found.setdefault(first, {})[phrase, tuple(rest)] = Cue(phrase, "source", frozenset(), tuple(rest))
    return {word: tuple(sorted(cues.values(), key=lambda cue: -len(cue.rest))) for word, cues in found.items()}


@cache
def companions() -> dict[str, frozenset[str]]:
    """For each word that reports only with others after it ("[in] the view of") the longest of these: one must be there."""
    return {
        word: frozenset(max(cue.rest, key=len) for cue in entries)
        for word, entries in cues().items()
        if all(cue.rest for cue in entries)
    }


@cache
def irregular_pasts() -> frozenset[str]:
    """Return the past forms of irregular verbs that are no other word: "struck", "fell"."""
    pasts = ((lemma, forms.split()[0]) for lemma, forms in IRREGULAR.items())
    return frozenset(past for lemma, past in pasts if past != lemma) - words.OTHER_THAN_PASTS


@cache
def irregular_participles() -> frozenset[str]:
    """Return the participles of irregular verbs, which may follow their noun: "a man [struck] by a car"."""
    return words.PARTICIPLES | {word for forms in IRREGULAR.values() for word in forms.split()[1:]}


@cache
def verb_forms() -> dict[str, frozenset[int]]:
    """For each word the forms of a reporting verb that it may be."""
    return {
        word: frozenset().union(*(cue.forms - (NOUN_FORMS if "noun" in cue.takes else frozenset()) for cue in entries))
        for word, entries in cues().items()
    }


@cache
def reporting() -> dict[str, tuple[Cue, ...]]:
    """For each word the verbs of which it is a form that may be finite, and which report more than words in marks."""
    found = {
        word: tuple(
            cue for cue in entries if cue.kind == "verb" and cue.forms - {ING} and cue.takes - complements.NO_STATEMENTS
        )
        for word, entries in cues().items()
    }
    return {word: entries for word, entries in found.items() if entries}


@cache
def inverting() -> frozenset[str]:
    """Return the forms of verbs that may stand before their subject and take no object: "said the mayor"."""
    return frozenset(
        word
        for word, entries in reporting().items()
        if any("inverts" in cue.takes and complements.WHOM.isdisjoint(cue.takes) and cue.forms != BASE_ONLY for cue in entries)
    )


@cache
def going_on() -> frozenset[str]:
    """Return the -ing forms of verbs with which the reporter goes on after a comma: ", [adding] that"."""
    verbs = ((word, cue) for word, entries in cues().items() for cue in entries if cue.kind == "verb" and ING in cue.forms)
    return words.GOING_ON | {word for word, cue in verbs if cue.lemma not in words.KEPT}


@cache
def shared_inside() -> frozenset[str]:
    """Return the forms of verbs that after "and" rather share the subject of what is reported."""
    return frozenset(word for word, entries in cues().items() if any(cue.lemma in words.INSIDE_VERBS for cue in entries))


@cache
def naming() -> frozenset[str]:
    """Return the verbs that give a name or a judgement: "call", "brand"."""
    return frozenset(verb.lemma for verb in table.VERBS if "naming" in verb.takes.split())


@cache
def reporting_nouns() -> frozenset[str]:
    """Return the nouns that report, in the plural too."""
    return frozenset(word for word, entries in cues().items() if any(cue.kind == "noun" for cue in entries))


@cache
def verb_words() -> frozenset[str]:
    """Every form of a verb that reports."""
    return frozenset(word for word, entries in cues().items() if any(cue.kind == "verb" for cue in entries))
