"""Whom a subject means: pronouns, "the spokesman" and "the statement" are resolved to a name that stands before them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import regex
from attrs import frozen

from conflictnews.languages.en import speech_verbs as verbs
from conflictnews.speech.speakers import Cue
from conflictnews.text import Text

_MEMORY = 6
"""How many speakers back a name is looked for: beyond, what a pronoun means is not certain."""
_ORGANISATION = frozenset(
    "ministry army military group forces force police agency observatory government council office committee party movement "
    "organisation organization union authority authorities media report reports statement mission embassy command coalition "
    "officials witnesses residents activists department network channel court parliament company rebels militants insurgents "
    "militia state states nations front brigade television radio newspaper website cross crescent house".split()
)
_INDEFINITE = regex.compile(r"(?:one|an?|some)\s+(?=\w)", regex.IGNORECASE)


@frozen
class Speaker:
    """A subject and the name that it stands for."""

    span: tuple[int, int]
    name: str


def resolve(text: Text, cues: Iterable[Cue]) -> list[Speaker]:
    """The speaker of each cue."""
    named: list[str] = []
    out: list[Speaker] = []
    for cue in cues:
        phrase = text.clean[slice(*cue.subject)]
        name = _antecedent(phrase, named[: -_MEMORY - 1 : -1])
        if name is None:
            name = _INDEFINITE.sub("", phrase, count=1) if _INDEFINITE.match(phrase) else phrase
            if phrase.lower() not in verbs.PRONOUNS:
                named.append(phrase)
        out.append(Speaker(cue.subject, name))
    return out


def _antecedent(phrase: str, recent: Sequence[str]) -> str | None:
    """The name that a subject takes up, among those named before it, the nearest first; None if it takes up none."""
    low = phrase.lower()
    if low in {"he", "she"}:
        others = verbs.WOMEN if low == "he" else verbs.MEN
        return next((name for name in recent if is_person(name) and others.isdisjoint(_words(name))), None)
    if low in {"it", "they", "we"}:
        return next((name for name in recent if not is_person(name)), None)
    words = low.split()
    if words[0] not in {"the", "this", "that"}:
        return None
    if words[-1] in verbs.DOCUMENTS and len(words) == 2:
        return recent[0] if recent else None
    if words[-1] in verbs.SPOKESMEN:
        return next((name for name in recent if words[-1] in _words(name)[:-1] and _has_name(name)), None)
    return None


def _words(phrase: str) -> list[str]:
    return phrase.lower().replace(",", "").split()


def _has_name(phrase: str) -> bool:
    words = phrase.split()
    return any(word[:1].isupper() for word in words[1:]) or (len(words) == 1 and words[0][:1].isupper())


def is_person(phrase: str) -> bool:
    """Whether a subject is one person: a name or a title, and no word for a body of people."""
    words = _words(phrase)
    if any(word in verbs.SPOKESMEN for word in words):
        return True
    return _has_name(phrase) and not phrase.isupper() and not _ORGANISATION.intersection(words) and words[0] != "the"
