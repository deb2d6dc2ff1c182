"""The predicates of English, ready to be looked up by their first word."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from conflictnews.language.inflection import forms_of, inflected
from conflictnews.languages.en import harm_phrases
from conflictnews.languages.en import predicates as table
from conflictnews.languages.en import word_endings as suffix
from conflictnews.languages.en.predicate_records import OBJECT, SUBJECT, Complement, HarmNoun, Light, Predicate

FORMS = ("base", "third", "ing", "past", "part", "part")


class Entry(NamedTuple):
    """One way to write a predicate: its words, the form of its verb ("state" and "noun" for others), and its record."""

    words: tuple[str, ...]
    form: str
    record: Predicate | HarmNoun

    @property
    def denied(self) -> bool:
        """Whether the predicate harms only where it is denied: "did not survive"."""
        return isinstance(self.record, Predicate) and self.record.lemma.startswith("not ")


def _verb(row: Predicate) -> list[Entry]:
    first, *rest = row.lemma.removeprefix("not ").removeprefix("be ").split()
    if first.endswith(suffix.LY) and rest:  # "fatally wound": the verb stands second
        return [Entry((first, form, *rest[1:]), name, row) for form, name in zip(inflected(rest[0]), FORMS, strict=False)]
    forms = inflected(first)
    if row.lemma.startswith("not be "):
        return [Entry((first, *rest), "part", row)]
    entries = [Entry((form, *rest), name, row) for form, name in zip(forms, FORMS, strict=False)]
    if forms[3] == forms[4]:
        entries = [entry for entry in entries if entry.form != "part" or entry.words[0] != forms[3]]
    return entries


@cache
def entries() -> dict[str, tuple[Entry, ...]]:
    """By first word: every way to write a predicate that begins with it, the longest first."""
    found: dict[tuple[tuple[str, ...], str], Entry] = {}
    for row in table.VERBS:
        for entry in _verb(row):
            found.setdefault((entry.words, f"{entry.form} {row.frame}"), entry)
    for state in table.STATES:
        words = tuple(state.lemma.split())
        found.setdefault((words, "state"), Entry(words, "state", state))
    for noun in harm_phrases.NOUNS:
        for form in noun.forms.split():
            found.setdefault(((form,), "noun"), Entry((form,), "noun", noun))
    by_first: dict[str, list[Entry]] = {}
    for entry in sorted(found.values(), key=lambda e: (-len(e.words), e.words)):
        by_first.setdefault(entry.words[0], []).append(entry)
    return {first: tuple(rows) for first, rows in by_first.items()}


@cache
def alone() -> dict[str, Predicate]:
    """By lemma of a verb that harms its object: its record without an object ("nine migrants have drowned")."""
    subjects = {row.lemma: row for row in table.VERBS if row.frame == SUBJECT}
    return {row.lemma: subjects[row.lemma] for row in table.VERBS if row.frame == OBJECT and row.lemma in subjects}


@cache
def particles() -> dict[str, tuple[tuple[tuple[str, ...], Predicate], ...]]:
    """By the form of a verb: what may stand after its object ("gunned two men down")."""
    found: dict[str, list[tuple[tuple[str, ...], Predicate]]] = {}
    for row in table.VERBS:
        for entry in _verb(row) if row.frame == OBJECT and row.harm else ():
            if len(entry.words) > 1 and not entry.words[0].endswith(suffix.LY):
                found.setdefault(entry.words[0], []).append((entry.words[1:], row))
    return {form: tuple(rows) for form, rows in found.items()}


@cache
def complements() -> dict[str, tuple[tuple[tuple[str, ...], frozenset[str] | None, frozenset[str], Complement], ...]]:
    """By first word: the words that say what came of a verb, the forms of the verbs that take them (None: any) and never do."""
    found: dict[str, list[tuple[tuple[str, ...], frozenset[str] | None, frozenset[str], Complement]]] = {}
    for row in harm_phrases.COMPLEMENTS:
        words = tuple(row.words.split())
        never = forms_of(row.never)
        verbs = forms_of(row.verbs) or None
        found.setdefault(words[0], []).append((words, verbs, never, row))
    return {first: tuple(rows) for first, rows in found.items()}


@cache
def places() -> dict[str, tuple[tuple[frozenset[str], frozenset[str], Complement], ...]]:
    """By preposition: complements whose noun may be another, with the forms of their verbs and their nouns."""
    found: dict[str, list[tuple[frozenset[str], frozenset[str], Complement]]] = {}
    for row in harm_phrases.COMPLEMENTS:
        if row.nouns:
            verbs = forms_of(row.verbs)
            found.setdefault(row.words.split(maxsplit=1)[0], []).append((verbs, frozenset(row.nouns.split()), row))
    return {first: tuple(rows) for first, rows in found.items()}


@cache
def lights() -> dict[str, tuple[tuple[str, Light], ...]]:
    """By the form of a light verb: its form's name and its records."""
    found: dict[str, list[tuple[str, Light]]] = {}
    for row in harm_phrases.LIGHTS:
        for verb in row.verbs.split():
            for form, name in zip(inflected(verb), FORMS, strict=False):
                if (name, row) not in found.setdefault(form, []):
                    found[form].append((name, row))
    return {form: tuple(rows) for form, rows in found.items()}


@cache
def harm_nouns() -> dict[str, HarmNoun]:
    """The nouns of harm by each of their forms."""
    return {form: noun for noun in harm_phrases.NOUNS for form in noun.forms.split()}
