"""Attributions in languages other than English: a verb or a source beside a quotation or a clause."""

from __future__ import annotations

from functools import cache

from conflictnews.languages.ar.speech import SPEECH as ARABIC
from conflictnews.languages.de.speech import SPEECH as GERMAN
from conflictnews.languages.es.speech import SPEECH as SPANISH
from conflictnews.languages.fr.speech import SPEECH as FRENCH
from conflictnews.languages.pt.speech import SPEECH as PORTUGUESE
from conflictnews.languages.rows import Speech
from conflictnews.languages.ru.speech import SPEECH as RUSSIAN
from conflictnews.languages.tr.speech import SPEECH as TURKISH
from conflictnews.languages.uk.speech import SPEECH as UKRAINIAN
from conflictnews.speech.phrases import Phrase
from conflictnews.speech.preceding import Attribution, Piece
from conflictnews.speech.sentences import Sentence

LANGUAGES = (FRENCH, SPANISH, PORTUGUESE, GERMAN, RUSSIAN, UKRAINIAN, ARABIC, TURKISH)
_REACH = 16
"""How many words a speaker stands off its verb at most."""
_LONGEST_SPEAKER = 12
_LONGEST_OBJECT = 6
_FEW = 3
"""How many words before a source or verb do not make a statement."""
_BREAKS = frozenset([",", ";", ":", "-", "(", ")", "!", "?"])


@cache
def verbs() -> dict[str, Speech]:
    """For each verb of saying its language; of languages that share one, the first."""
    return {verb: language for language in reversed(LANGUAGES) for verb in language.verbs}


@cache
def sources() -> dict[str, tuple[tuple[str, ...], ...]]:
    """For each word the phrases that name a source and begin with it."""
    found: dict[str, list[tuple[str, ...]]] = {}
    for language in LANGUAGES:
        for phrase in language.sources:
            first, *rest = phrase.split()
            found.setdefault(first, []).append(tuple(rest))
    return {word: tuple(sorted(rests, key=len, reverse=True)) for word, rests in found.items()}


@cache
def cue_words() -> frozenset[str]:
    """Return words of which one stands in every sentence with a cue: verbs, and of a phrase its longest word."""
    phrases = (source.split() for language in LANGUAGES for source in language.sources)
    return frozenset(verbs()) | {max(words, key=len) for words in phrases}


def read(s: Sentence) -> list[Attribution]:
    """Return the attributions of a sentence."""
    found: list[Attribution] = []
    for at, word in enumerate(s.words):
        language = verbs().get(word)
        made = _verb(s, language, at) if language is not None else _source(s, at) if word in sources() else None
        if made is not None and made.pieces and not any(_meet(made, other) for other in found):
            found.append(made)
    return found


def _meet(one: Attribution, other: Attribution) -> bool:
    return any(a < d and c < b for a, b in one.pieces for c, d in other.pieces)


def _verb(s: Sentence, language: Speech, at: int) -> Attribution | None:
    start = at
    while start > 0 and s.words[start - 1] in language.helpers:
        start -= 1
    left = _over_signs(s, start - 1)
    if left >= 0 and s.marks[left] >= 0:
        subject = _after(s, language, at + 1) or _before_quotation(s, left)
        return _made(s, at, subject, (left, left + 1), after=True)
    if start == at and language.participles and s.words[at].endswith(language.participles):
        return None
    content = _content(s, language, at + 1)
    return _opening(s, language, (start, at), content) if content is not None else _closing(s, language, start, at)


def _over_signs(s: Sentence, left: int) -> int:
    """Return the index before the signs between a quotation and its verb."""
    while left >= 0 and s.words[left] in {",", "-", "."}:
        left -= 1
    return left


def _made(s: Sentence, at: int, subject: Phrase | None, piece: Piece, *, after: bool = False) -> Attribution:
    return Attribution(s, (at, at + 1), s.words[at], subject, [piece], rule="speech.foreign", after=after)


def _opening(s: Sentence, language: Speech, verb: Piece, content: Piece) -> Attribution:
    """Return a verb before what is said: "Le maire a affirmé que [la route était coupée]"."""
    (start, at), (opening, end) = verb, content
    subject = _before_relative(s, language, start) or (_before(s, _over_fillers(s, language, start)) if start > 0 else None)
    if subject is not None and s.marks[opening] >= 0 and _is_object(s, at + 1, opening):
        opening = at + 1
    return _made(s, at, subject or _until(s, language, at + 1, opening), (opening, end))


def _closing(s: Sentence, language: Speech, start: int, at: int) -> Attribution | None:
    """Return a verb that ends what was said without marks: "..., a indiqué la police"."""
    subject = _after(s, language, at + 1) if start >= _FEW and s.words[start - 1] == "," else None
    return _made(s, at, subject, (0, start - 1), after=True) if subject is not None else None


def _content(s: Sentence, language: Speech, at: int) -> Piece | None:
    """Return what is said after a verb: a clause, or a quotation after a colon or beside the verb."""
    for k in range(at, min(s.size, at + _REACH)):
        word = s.words[k]
        if s.marks[k] >= 0:
            return k, k + 1
        if word in language.that or word == ":":
            return (k + 1, s.size) if k + 1 < s.size else None
        if "'" in word and word.split("'", 1)[0] in language.that:
            return k, s.size
        if word in {";", "!", "?"}:
            return None
    return None


def _is_object(s: Sentence, first: int, end: int) -> bool:
    """Return whether what stands between a verb and a quotation belongs to what is said: "a qualifié [l'attaque d'« … »]"."""
    return 0 < end - first <= _LONGEST_OBJECT and not any(s.words[k] in _BREAKS for k in range(first, end))


def _phrase(s: Sentence, first: int, end: int) -> Phrase | None:
    while first < end and (s.words[first] in _BREAKS or s.marks[first] >= 0):
        first += 1
    while end > first and (s.words[end - 1] in _BREAKS or s.marks[end - 1] >= 0):
        end -= 1
    return Phrase(first, end, end) if first < end else None


def _before(s: Sentence, verb: int) -> Phrase | None:
    """Return the subject before a verb, back to a comma."""
    first = verb
    while first > 0 and s.words[first - 1] not in _BREAKS and s.marks[first - 1] < 0 and verb - first < _LONGEST_SPEAKER:
        first -= 1
    return _phrase(s, first, verb)


def _over_fillers(s: Sentence, language: Speech, verb: int) -> int:
    """Return the index before the fillers between a subject and its verb: "Le maire, [cependant,] a affirmé"."""
    at = verb
    while at > 0 and (s.words[at - 1] in language.fillers or s.words[at - 1] == ","):
        at -= 1
    return at if any(s.words[k] in language.fillers for k in range(at, verb)) else verb


def _before_relative(s: Sentence, language: Speech, verb: int) -> Phrase | None:
    """Return the agent whom a relative clause describes: "confirmé par [un élu] qui a parlé de"."""
    end = verb - 1
    if end < 1 or s.words[end] not in language.relatives:
        return None
    first = end
    while first > 0 and end - first < _LONGEST_OBJECT and s.words[first - 1] not in language.agents | _BREAKS:
        first -= 1
    return _phrase(s, first, end)


def _until(s: Sentence, language: Speech, first: int, end: int) -> Phrase | None:
    """Return the subject between a verb and what is said."""
    stop = next((k for k in range(first, end) if s.words[k] in _BREAKS or s.words[k] in language.that), end)
    return _phrase(s, first, min(stop, first + _LONGEST_SPEAKER))


def _after(s: Sentence, language: Speech, at: int) -> Phrase | None:
    """Return the subject after a verb, behind whom it tells: "a déclaré à la presse [un témoin]"."""
    while at < s.size and s.words[at] in language.skips:
        step = at + 2
        if step < s.size and s.words[step - 1] in language.articles:
            step += 1
        at = step
    return _phrase(s, at, _end_of_speaker(s, at))


def _end_of_speaker(s: Sentence, first: int) -> int:
    """Return the index behind a speaker's words: at a sign, a mark or the longest that a speaker is."""
    end = first
    while end < s.size and end - first < _LONGEST_SPEAKER and s.words[end] not in _BREAKS and s.marks[end] < 0:
        end += 1
    return end


def _before_quotation(s: Sentence, mark: int) -> Phrase | None:
    """Return the subject before a quotation whose verb follows it: "[Vali], “…” dedi"."""
    return _before(s, mark - 1 if mark and s.words[mark - 1] in {",", ":"} else mark)


def _source(s: Sentence, at: int) -> Attribution | None:
    rest = next((rest for rest in sources()[s.words[at]] if tuple(s.words[at + 1 : at + 1 + len(rest)]) == rest), None)
    if rest is None:
        return None
    first = at + 1 + len(rest)
    end = _end_of_speaker(s, first)
    subject = _phrase(s, first, end)
    if subject is None:
        return None
    pieces = [(0, at)]
    if _opens(s, at, end):
        pieces = [(end + (s.marks[end] < 0), s.size)] if end + 1 < s.size else []
    return Attribution(s, (at, first), "", subject, pieces, rule="speech.foreign", after=at > 0)


def _opens(s: Sentence, at: int, end: int) -> bool:
    """Return whether a source opens its sentence, before what is said: "Selon le maire, [la route est coupée]"."""
    if at == 0:
        return True
    return at < _FEW and end < s.size and "," not in s.words[:at] and s.words[0] not in _BREAKS
