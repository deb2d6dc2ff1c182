"""The words of harm and of people, ready to be looked up."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache, lru_cache

from attrs import frozen

from conflictnews.languages.en import harm as table
from conflictnews.languages.en import victims
from conflictnews.models import Harm, VictimKind


@frozen
class Trigger:
    """A word or phrase of harm: how it takes those harmed, and in which form of a verb it stands."""

    harm: Harm
    way: str  # "transitive", "intransitive", "predicate", "active", "passive", "state", "noun"
    form: str = ""  # of verbs: "base", "finite", "ing", "past"
    counted: bool = False
    nominal: bool = False
    toll: bool = False


@cache
def triggers() -> dict[str, tuple[tuple[tuple[str, ...], Trigger], ...]]:
    """By first word: every phrase of harm that begins with it, the longest first."""
    found: dict[tuple[str, ...], Trigger] = {}
    for way, phrases in (("predicate", table.PREDICATES), ("active", table.ACTIVES), ("passive", table.PASSIVES)):
        found.update((tuple(phrase.split()), Trigger(harm, way)) for phrase, harm, _ in phrases)
    for rows, way in ((table.TRANSITIVE, "transitive"), (table.INTRANSITIVE, "intransitive")):
        for row in rows:
            for form, name in zip(row.forms.split(), ("base", "finite", "ing", "past", "past"), strict=False):
                found[(form,)] = Trigger(row.harm, way, name, nominal=name == "ing")
    for word, harm, _ in table.STATES:
        found.setdefault((word,), Trigger(harm, "state"))
    for form in table.LOSE.split():
        found[(form,)] = Trigger(Harm.KILLED, "active", "finite")
    found.update(_nouns(found))
    by_first: dict[str, list[tuple[tuple[str, ...], Trigger]]] = {}
    for words, trigger in sorted(found.items(), key=lambda item: (-len(item[0]), item[0])):
        by_first.setdefault(words[0], []).append((words, trigger))
    return {first: tuple(rows) for first, rows in by_first.items()}


def _nouns(others: Mapping[tuple[str, ...], Trigger]) -> dict[tuple[str, ...], Trigger]:
    """The nouns of harm; one that is a form of a verb or an adjective as well ("arrests", "dead") stays that, too."""
    singulars = {singular: harm for singular, _, harm, _ in table.COUNTED}
    plurals = {plural: harm for _, plural, harm, _ in table.COUNTED}
    nominal = {word: harm for words, harm, _ in table.NOMINALS for word in words.split()}
    tolls = {phrase: harm for phrase, harm, _ in table.TOLLS}
    out: dict[tuple[str, ...], Trigger] = {}
    for phrase, harm in {**tolls, **nominal, **plurals, **singulars}.items():
        words = tuple(phrase.split())
        other = others.get(words)
        way, form = (other.way, other.form) if other else ("noun", "")
        counted = phrase in plurals or (phrase in singulars and other is None)
        out[words] = Trigger(harm, way, form, counted, nominal=phrase in nominal, toll=phrase in tolls)
    return out


@cache
def cue_words() -> frozenset[str]:
    """The words (as `Text.words` has them) of which one stands in every sentence that speaks of harm: each phrase's longest."""
    return frozenset(max(words, key=len).rsplit("-", 1)[-1] for rows in triggers().values() for words, _ in rows)


@cache
def _singulars() -> dict[str, VictimKind]:
    return {word: kind for kind, words in victims.VICTIMS.items() for word in words.split()}


@cache
def _plurals() -> dict[str, str]:
    plurals: dict[str, str] = {}
    for word in _singulars():
        for plural in victims.PLURALS.get(word) or (_plural(word),):
            plurals.setdefault(plural, word)
    return plurals


def _plural(word: str) -> str:
    if word.endswith("man"):
        return word[:-3] + "men"
    if word.endswith("y") and word[-2] not in "aeiou":
        return word[:-1] + "ies"
    return word + ("es" if word.endswith(("s", "x", "ch", "sh")) else "s")


@frozen
class Person:
    """A noun that names people: its kind, and whether it stands for one."""

    kind: VictimKind
    singular: bool
    lemma: str


@lru_cache(1 << 14)
def person(word: str, before: str = "") -> Person | None:
    """What a word, after the word before it, says of the people that it names; None if it names none."""
    plural = _plurals().get(word)
    lemma = plural or (word if word in _singulars() else None)
    if lemma is None:
        return None
    kind = victims.COMPOUNDS.get(f"{before} {lemma}") or _singulars()[lemma]
    return Person(kind, plural is None, lemma)


_SUFFIXES = ("ers", "ors", "ists", "ians", "eers", "ees", "men", "women", "ites", "ants", "ese")


def looks_like_people(word: str, capital: bool) -> bool:
    """Whether an unknown plural may well name people: by its ending, or as the name of a people."""
    if word in victims.ANIMALS or word in victims.THINGS:
        return False
    return word.endswith(_SUFFIXES) or (capital and word.endswith(("s", "i")) and len(word) > 4)
