"""Cues: the words without which a sentence holds no statement, so that its clauses need not be read."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import cache

from conflictnews.language import lexicon as lx
from conflictnews.language.document import Document, Sentence
from conflictnews.language.frames import Entry, entries, lights
from conflictnews.language.inflection import forms_of
from conflictnews.languages.en import clause_words, framing, harm_phrases, victims
from conflictnews.languages.en.predicate_records import Predicate
from conflictnews.patterns import lazy_re

Cue = tuple[frozenset[str], frozenset[str]]
"""Words that must all stand in a sentence, and words of which one must (none: no more is asked)."""

_WORD = lazy_re(r"\w+")
_NOTHING: frozenset[str] = frozenset()
_MAY_BE_PASSIVE = frozenset(("past", "part"))


def _never_harms(entry: Entry) -> bool:
    """Whether a form cannot be passive, of a verb that harms only so: "hold a vote" is never said of captives."""
    record = entry.record
    return isinstance(record, Predicate) and record.lemma in victims.ONLY_PASSIVE and entry.form not in _MAY_BE_PASSIVE


def _phrases() -> Iterator[tuple[Iterable[str], frozenset[str]]]:
    """Every phrase of harm, and the words of which one stands beside it."""
    for rows in entries().values():
        yield from ((e.words, _NOTHING) for e in rows if e.record.harm is not None and not _never_harms(e))
    yield from _completed()
    yield from _suffered()
    alone = (*victims.STATE_NOUNS, *clause_words.COUNTED_STATES)
    yield from (((word,), _NOTHING) for word in alone)
    yield from ((toll.forms.split(), _NOTHING) for toll in (*harm_phrases.TOLLS, *harm_phrases.LABELS))
    yield from ((("with", word), _NOTHING) for word in clause_words.WOUNDS)
    yield (clause_words.SO,), clause_words.SO_WAS


def _completed() -> Iterator[tuple[Iterable[str], frozenset[str]]]:
    """What completes a verb, with the verbs."""
    for complement in harm_phrases.COMPLEMENTS:
        verbs = forms_of(complement.verbs)
        yield complement.words.split(), verbs
        yield from (((noun,), verbs) for noun in complement.nouns.split())


def _suffered() -> Iterator[tuple[Iterable[str], frozenset[str]]]:
    """The nouns with which a verb harms, with the verbs; verbs that need no noun, alone."""
    with_have = {row for _, row in lights()["had"]}
    for light in harm_phrases.LIGHTS:
        verbs = forms_of(light.verbs)
        yield from (((noun,), _NOTHING if light in with_have else verbs) for noun in light.nouns.split())
        if not light.nouns:
            yield from (((verb,), _NOTHING) for verb in verbs)


@cache
def cues() -> dict[str, tuple[Cue, ...]]:
    """By the longest word of each phrase of harm: what else must stand in its sentence."""
    found: dict[str, set[Cue]] = defaultdict(set)
    for phrase, verbs in _phrases():
        words = [word for part in phrase if "'" not in part for word in _WORD.findall(part)]
        key = max(words, key=len)
        found[key].add((frozenset(words) - {key}, verbs))
    return {key: ((_NOTHING, _NOTHING),) if (_NOTHING, _NOTHING) in rows else tuple(rows) for key, rows in found.items()}


@cache
def _sure() -> frozenset[str]:
    """The cues beside which nothing else must stand."""
    return frozenset(key for key, rows in cues().items() if rows[0] == (_NOTHING, _NOTHING))


@cache
def _claims() -> frozenset[str]:
    """The words that give a figure for the harm told last."""
    return framing.REPORTS | frozenset(word for word, bits in lx.lexicon().items() if bits & lx.SAY)


def sentences_of_harm(document: Document) -> Iterator[tuple[Sentence, bool]]:
    """The sentences that may hold a statement, and whether they have words of harm; others only claim a figure."""
    sure, claims = _sure(), _claims()
    for sentence, words in document.worded():
        if not sure.isdisjoint(words) or _is_cued(words):
            yield sentence, True
        elif document.counts(sentence) and not claims.isdisjoint(words):
            yield sentence, False


def _is_cued(words: set[str]) -> bool:
    """Whether a cue stands in a sentence with all that must stand beside it."""
    known = cues()
    for word in known.keys() & words:
        for more, one in known[word]:
            if more <= words and (not one or not one.isdisjoint(words)):
                return True
    return False
