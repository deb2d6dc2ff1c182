"""Names of sources: a pronoun, "the spokesman" or "the statement" gets the name before it that it refers to."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from typing import NamedTuple

import regex

from conflictnews.kept import kept
from conflictnews.language.lexicon import classes
from conflictnews.languages.en import speech_frames as frames
from conflictnews.languages.en import speech_grammar as small
from conflictnews.languages.en import speech_sources as sources
from conflictnews.models import Actor, ActorMention
from conflictnews.patterns import lazy
from conflictnews.speech.linking import Said
from conflictnews.speech.marks import Quoted
from conflictnews.speech.sentences import Sentence
from conflictnews.speech.subjects import Subjects
from conflictnews.text import Text

_MEMORY = 6
"""How many speakers back a name is looked for: beyond, what a pronoun means is not certain."""
_BACK = 2
"""How many sentences before a pronoun are searched for a subject that it may mean."""
_LONGEST_SENTENCE = 500
_INTRODUCED = 10_000
"""How many characters back somebody is introduced whose surname is taken up."""
_ACTORS = 4
"""How many actors of one speaker's phrase are looked at."""
_PARTICLES = "|".join(sorted(frames.PARTICLES))
_CAPITAL = r"\p{Lu}[\p{L}.'-]*+"
_NAME_FIRST = lazy(rf"\W*+({_CAPITAL}(?: (?:{_CAPITAL}|{_PARTICLES}))*? \p{{Lu}}[\p{{L}}'-]++(?: \p{{Lu}}[\p{{L}}'-]++)*+)")
_CALLED = lazy(rf"\b(?:{'|'.join(sorted(frames.CALLED))}) ({_CAPITAL}(?: {_CAPITAL})*+)")
_ONE_OF, _FOR = f"{small.ONE} ", f" {small.FOR} "
_ONE = lazy(rf"(?i:{small.ONE}) (?=\w)(?!{small.OF} )")
_COMPLEMENT = lazy(rf",? (?:{'|'.join(sorted(frames.COMPLEMENTS))}) ")
_DOCUMENT = 2
"""How many words take up a document: "the statement"."""


class _Known(NamedTuple):
    """A name of somebody who speaks: where it stands, the whole phrase, and the words of that."""

    at: int
    name: str
    whole: str
    words: list[str]


class Names:
    """The name of each speaker, asked for in the order of the text."""

    def __init__(self, text: Text, quoted: Sequence[Quoted], actors: Callable[[], Sequence[ActorMention]]) -> None:
        self.text: Text = text
        self.quoted: Sequence[Quoted] = quoted
        self.read_actors: Callable[[], Sequence[ActorMention]] = actors
        self.known: dict[str, Actor] = {}
        """The actor of each name so far."""
        self.named: list[_Known] = []
        self.full: dict[str, list[str]] = {}
        """The names that end in each surname."""

    @kept
    def actors(self) -> list[tuple[tuple[int, int], Actor]]:
        """The actors of the text, each with its bounds in the clean text."""
        return [(self.text.clean_of(m.span), m.actor) for m in self.read_actors()]

    @kept
    def actor_starts(self) -> list[int]:
        """Where each actor begins."""
        return [start for (start, _), _ in self.actors]

    def of(self, said: Said) -> str | None:
        """Return the name of who speaks; None if nobody is named."""
        if said.core is None:
            return None
        at = said.core[0]
        phrase = whole = " ".join(self.text.clean[at : said.core[1]].split())
        if said.speaker is not None and said.speaker != said.core:
            whole = " ".join(self.text.clean[slice(*said.speaker)].split())
        low = phrase.lower()
        taken = self._taken_up(phrase, low, at) if not self._is_named_beside(said) else None
        if taken is not None:
            return taken
        name = self._name(phrase, low, whole, said.apposed)
        if low not in sources.PRONOUNS:
            self._remember(at, name, whole)
        return name

    def _name(self, phrase: str, low: str, whole: str, apposed: tuple[int, int] | None) -> str:
        """Return the name in a noun phrase: "a woman called [Furaha]", "the mayor, [Ada Moss]", "one [of them]"."""
        called = _CALLED.search(whole) if whole is not phrase else None
        name = called[1] if called else self._proper(phrase, apposed) if apposed is not None else phrase
        if low.startswith(_ONE_OF) and (one := _ONE.match(name)) is not None:
            name = name[one.end() :]
        return name

    def _is_named_beside(self, said: Said) -> bool:
        """Return whether a name is apposed to the phrase: "the minister, Ada Moss,"."""
        return said.apposed is not None and _NAME_FIRST.match(self.text.clean, *said.apposed) is not None

    def actor(self, said: Said, name: str | None) -> Actor | None:
        """Return the actor that a speaker is: one of that name, or the one that a spokesman speaks for."""
        if said.core is None or said.speaker is None or name is None:
            return None
        start, end = said.core
        found = next((actor for (a, b), actor in self._inside(*said.speaker) if self._is_named(start, end, a, b)), None)
        if found is not None:
            self.known[name] = found
        return found or self.known.get(name)

    def _inside(self, start: int, end: int) -> Sequence[tuple[tuple[int, int], Actor]]:
        first = bisect_left(self.actor_starts, start)
        return [entry for entry in self.actors[first : first + _ACTORS] if entry[0][1] <= end]

    def _is_named(self, start: int, end: int, a: int, b: int) -> bool:
        """Return whether an actor named in a speaker's phrase is the speaker: it is all of it, or somebody speaks for it."""
        words = self.text.lower[start:end].split()
        alone = self.text.lower[start:a].strip() in {"", small.THE} and self.text.lower[b:end].strip(" ,'s") == ""
        return alone or any(word in sources.VOICES for word in words)

    def _proper(self, phrase: str, apposed: tuple[int, int]) -> str:
        """Return the name in a noun phrase, or in its apposition if the phrase has none of its own: "the mayor, [Ada Moss]"."""
        common = not phrase[:1].isupper() or phrase.split(maxsplit=1)[0].lower() in frames.COMMON
        role = phrase.rsplit(maxsplit=1)[-1].lower() in sources.SPOKESMEN
        if not common and not role and _has_name(phrase) and _FOR not in phrase:
            return phrase
        match = _NAME_FIRST.match(self.text.clean, *apposed)
        return match[1] if match else phrase

    def _taken_up(self, phrase: str, low: str, at: int) -> str | None:
        """Return the nearest name before a subject that the subject refers to; None if it refers to none."""
        words = low.split()
        definite = len(words) > 1 and words[0] in frames.TAKING_UP
        same = not frames.SAME.isdisjoint(words[:2])
        if not (definite or same or low in frames.MEANT):
            return None
        recent = self._recent(at)
        if same or (definite and _is_document(words)):
            return recent[0].name if recent else None
        return self._of_that_kind(phrase, recent) if definite else self._meant(low, at, recent)

    def _recent(self, at: int) -> list[_Known]:
        """Return the last speakers who are named before a position, the nearest first."""
        return [known for known in reversed(self.named[-_MEMORY:]) if known.at < at]

    def _meant(self, pronoun: str, at: int, recent: Sequence[_Known]) -> str | None:
        """Return the name that a pronoun means."""
        return self._person(pronoun, at, recent) if pronoun in frames.PERSONAL else self._body(recent)

    def _body(self, recent: Sequence[_Known]) -> str | None:
        """Return the last name that is no person's."""
        return next((known.name for known in recent if not is_person(known.whole)), None)

    def _of_that_kind(self, phrase: str, recent: Sequence[_Known]) -> str | None:
        """Return the name whose phrase has the noun that takes it up: "the spokesman", "the IGP"."""
        words = _words(phrase)[1:]
        head = phrase.split()[1]
        initials = head.lower() if len(head) > 1 and head.isupper() else ""
        telling = len(words) > 1 or words[0] in sources.SPOKESMEN
        for known in recent:
            if (telling and _is_kind(words, known)) or (initials and initials in _initials(known)):
                return known.name if is_person(known.whole) else None
        return None

    def _person(self, pronoun: str, at: int, recent: Sequence[_Known]) -> str | None:
        others = sources.WOMEN if pronoun == small.HE else sources.MEN
        fits = next((known for known in recent if self._fits(known, others)), None)
        near = self._subject_before(at, fits.at if fits else -1)
        if near is not None and others.isdisjoint(_words(near)):
            return self._full(near)
        if fits is not None:
            return fits.name
        return next((known.name for known in recent if known.words[0] in frames.ONE_OF_MANY), None)

    def _fits(self, known: _Known, others: frozenset[str]) -> bool:
        """Return whether a name is a person's, and not of the other sex."""
        return others.isdisjoint(known.words) and (is_person(known.whole) or _is_personal(known.name))

    def _introduced(self, surname: str, before: int) -> str | None:
        """Return the name by which somebody of a surname stands before a position: a given name and the surname."""
        pattern = regex.compile(rf"(\p{{Lu}}[\p{{Ll}}-]++) {regex.escape(surname)}\b")
        found = pattern.search(self.text.clean, max(0, before - _INTRODUCED), before)
        return found[0] if found is not None and not classes(found[1].lower()) else None

    def _full(self, name: str) -> str:
        """Return the last longer name so far that a surname belongs to."""
        known = self.full.get(name.rsplit(maxsplit=1)[-1], ())
        return next((full for full in reversed(known) if len(full) > len(name)), name)

    def _remember(self, at: int, name: str, whole: str) -> None:
        """Keep a name; of those with one surname only such as are longer than all that follow."""
        self.named.append(_Known(at, name, whole, _words(whole)))
        for last in name.split()[-1:]:
            known = self.full.setdefault(last, [])
            while known and len(known[-1]) <= len(name):
                known.pop()
            known.append(name)

    def _subject_before(self, at: int, after: int) -> str | None:
        """Return the person who is the subject of a sentence shortly before a pronoun, and behind *after*."""
        bounds = self.text.sentences
        index = bisect_right(bounds, (at, len(self.text.clean))) - 1
        for k in range(index - 1, max(-1, index - 1 - _BACK), -1):
            start, end = bounds[k]
            if start <= after:
                return None
            name = self._subject_of(start, end)
            if name is not None and (_is_personal(name) or _is_somebody(name)):
                return name
        return None

    def _subject_of(self, start: int, end: int) -> str | None:
        """Return the name of the subject of a sentence that is not too long and begins outside quotations."""
        first = bisect_left(self.quoted, start, key=lambda q: q.outer[0])
        if end - start > _LONGEST_SENTENCE or (first and self.quoted[first - 1].outer[1] > start):
            return None
        sentence = Sentence(self.text, start, end, self.quoted, first)
        phrase = Subjects(sentence).first(0, sentence.size)
        if phrase is None:
            return None
        name = self.text.clean[sentence.starts[phrase.first] : sentence.ends[phrase.core - 1]]
        return (self._introduced(name, start) or name) if _is_surname(name) else name


def _is_document(words: Sequence[str]) -> bool:
    """Return whether the words of a phrase take up what somebody wrote: "the statement"."""
    return len(words) == _DOCUMENT and words[1] in sources.DOCUMENTS


def _is_kind(words: Sequence[str], known: _Known) -> bool:
    """Return whether the words of a phrase tell the kind of somebody named: "the spokesman" of "Ada Moss, a spokesman for"."""
    if not set(words) < set(known.words):
        return False
    return known.words[-1:] == words or _ends_in_name(known.name)


def _initials(known: _Known) -> str:
    """Return the initials of a phrase, small words apart: "igp" of "inspector general of police"."""
    return "".join(word[0] for word in known.words if word not in frames.NO_INITIALS)


def _is_somebody(phrase: str) -> bool:
    """Return whether a subject is one person whom nobody knows yet: "A man in a cap"."""
    words = _words(_COMPLEMENT.split(phrase, 1)[0])
    return words[0] in frames.ONE_OF_MANY and words[-1] in sources.SPOKESMEN | sources.MEN | sources.WOMEN


def _ends_in_name(phrase: str) -> bool:
    return any(letter.isupper() for letter in phrase.rsplit(maxsplit=1)[-1])


def _is_surname(name: str) -> bool:
    return " " not in name and name[:1].isupper() and name.isalpha() and is_person(name)


def _is_personal(name: str) -> bool:
    """Return whether a subject is surely a person: a name of two words or more, or a title and a name."""
    words = name.split()
    if len(words) < 2 or len(words) > 5 or words[0].lower() == small.THE or not words[-1][:1].isupper():
        return False
    return is_person(name) and all(word[:1].isupper() or word in frames.PARTICLES for word in words)


def _words(phrase: str) -> list[str]:
    return phrase.lower().replace(",", "").split()


def _has_name(phrase: str) -> bool:
    words = phrase.split()
    return any(word[:1].isupper() for word in words[1:]) or (len(words) == 1 and words[0][:1].isupper())


def is_person(phrase: str) -> bool:
    """Return whether a subject is one person: a name or a title, and no word for a body of people."""
    words = _words(_COMPLEMENT.split(phrase, 1)[0])
    if any(word in sources.SPOKESMEN for word in words):
        return True
    abbreviation = phrase.isupper() and " " not in phrase
    return _has_name(phrase) and not abbreviation and not sources.BODIES.intersection(words) and words[0] != small.THE
