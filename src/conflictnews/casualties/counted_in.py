"""What the text itself says of its count: these dead are in the toll that it has told, or on top of it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set
from itertools import takewhile

from conflictnews.casualties.links import ALL, heads, told
from conflictnews.casualties.statement import Statement
from conflictnews.language import lexicon as lx
from conflictnews.language.document import Sentence
from conflictnews.languages.en import framing, victims
from conflictnews.languages.en import tolls as en
from conflictnews.languages.en import word_endings as suffix
from conflictnews.languages.en.clause_grammar import AMONG
from conflictnews.models import Harm

_NOT = 4
"""Maximum number of tokens between "not" and "in the count": "are not yet included in it"."""
_NAMED = 4
"""Maximum number of tokens from "among the" to a number that is the toll's: "not among the 38"."""
_REACH = 30
"""Maximum number of tokens behind those of whom something is said."""
_SAID = 12
"""Maximum number of tokens between "had said" and its figure."""
_FIGURE = 3
"""Maximum number of tokens between "the new figure includes" and those whom it includes."""


def counted_in(before: Sequence[Statement], statement: Statement, said: Set[bool]) -> Statement | None:
    """The toll that the words say to hold a statement already: "and is counted in that figure", "the new toll includes"."""
    if statement.size == 0 or not (True in said or opens_the_count(statement)):
        return None
    near = list(heads(before, statement, ALL))
    larger = [s for s in near if s.size > statement.size]
    return next((s for s in larger if s.thread == statement.thread), larger[-1] if larger else None)


def left_out(statement: Statement, said: Set[bool]) -> bool:
    """Whether the words say that no toll holds a statement: "he is not among the 38", "they are in nobody's count yet"."""
    return statement.size > 0 and False in said


def died_again(before: Sequence[Statement], statement: Statement) -> Statement | None:
    """Those told before to have died after the others, as many as a statement tells to have died so: they are the same."""
    if statement.size < 2 or not dies_after(statement):
        return None
    same = (s for s in told(before, statement, ALL) if s.size == statement.size and s.thread == statement.thread)
    return next((s.head for s in same if s.sentence is not statement.sentence and dies_after(s)), None)


def was_said(statement: Statement) -> bool:
    """Whether a figure had been given before the report: "the army had said that 12 soldiers died"."""
    sentence, end = statement.sentence, statement.draft.first
    auxiliaries = sentence.where(framing.HAD, max(0, end - _SAID), end)
    had = next((at for at in auxiliaries if any(map(_reports, sentence.words[at + 1 : min(at + 3, end)]))), None)
    return had is not None and not _is_told_as_said(sentence, had)


def _reports(word: str) -> bool:
    """Whether a verb gives a figure."""
    return word in framing.REPORTS or bool(lx.classes(word) & (lx.SAY | lx.TELL))


def _is_told_as_said(sentence: Sentence, had: int) -> bool:
    """Whether "had" only is the past of what somebody says: "the mission said on Thursday that its staff had counted 33"."""
    said = sentence.find(max(0, had - _REACH), had - 1, en.SAID)
    return said is not None and framing.THAT in sentence.words[said + 1 : said + _SAID] and ";" not in sentence.words[said:had]


def dies_after(statement: Statement) -> bool:
    """Whether people are told to have died some time after they were hurt: "three succumbed", "two later died"."""
    clause, phrase = statement.draft.clause, statement.draft.phrase
    if statement.harm is not Harm.KILLED or clause is None or phrase is None or not clause.harms_subject:
        return False
    words = statement.sentence.words
    cared_for = victims.OF_WOUNDS.intersection(words[clause.at : clause.last + _NOT])
    later = victims.AFTERWARDS.intersection(words[phrase.end + 1 : clause.last + 2])
    return bool(cared_for or later or victims.INJURED.intersection(statement.phrase_words))


def opens_the_count(statement: Statement) -> bool:
    """Whether those stand behind a figure that includes them: "the new figure includes four who died of burns"."""
    words, first = statement.sentence.words, statement.draft.first
    lead = words[max(0, first - _FIGURE) : first]
    verb = next((at for at, word in enumerate(lead) if word in victims.INCLUDES), None)
    return verb is not None and verb > 0 and lead[verb - 1] in en.COUNTS


def said_of_count(statement: Statement) -> Set[bool]:
    """What is said of a count behind a statement: that it is in (True), that it is out (False), or nothing."""
    return set(_said_of(statement))


def _said_of(statement: Statement) -> Iterator[bool]:
    """What is said of a count behind a statement, or in a sentence that goes on with it: it is in, or it is out."""
    sentence, last = statement.sentence, max(statement.draft.last, statement.draft.trigger)
    yield from _said(sentence, last + 1, last + _REACH)
    after = sentence.document.sentences[sentence.index + 1 : sentence.index + 2]
    for following in after if _is_last(statement) else ():
        if following.word(0) in en.THESE and following.paragraph == sentence.paragraph:
            yield from _said(following, 1, _REACH)


def _is_last(statement: Statement) -> bool:
    """Whether no number stands behind a statement in its sentence, so that "they" takes up its people."""
    last = max(statement.draft.last, statement.draft.trigger)
    bits = statement.sentence.bits[last + 1 : last + _REACH]
    return len(bits) < _REACH - 1 and not any(bit & lx.NUMBER for bit in bits)


def _said(sentence: Sentence, first: int, end: int) -> Iterator[bool]:
    """For each phrase about a count among some tokens, whether it says that somebody is in it."""
    for at in sentence.where(en.COUNT_WORDS, first, end):
        count = _count(sentence, at)
        if count is not None:
            around = sentence.words[max(first, at - _NOT) : count]
            yield not any(word in en.NOT_IN or word.endswith(suffix.NOT) for word in around)


def _count(sentence: Sentence, at: int) -> int | None:
    """Where the count stands that a preposition speaks of: "counted in the toll", "among the 38"."""
    if sentence.word(at) == AMONG:
        return at + 2 if sentence.word(at + 1) in en.HEADS and sentence.bit(at + 2) & lx.NUMBER else None
    behind = range(at + 1, min(at + 1 + _NAMED, len(sentence.words)))
    phrase = takewhile(lambda n: not sentence.bits[n] & (lx.SIGN | lx.VERB | lx.AUXILIARY | lx.PREPOSITION), behind)
    counts = en.COUNTS | en.TOTAL if sentence.word(at + 1) in en.HEADS else en.COUNTS  # "in total" is no count
    return next((n for n in phrase if sentence.words[n] in counts), None)
