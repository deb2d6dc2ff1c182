"""Outcomes: words after a verb that say what came of the act ("to death"), and verbs that harm only with a certain noun."""

from __future__ import annotations

from conflictnews.language import lexicon as lx
from conflictnews.language import traits as tr
from conflictnews.language.clause import PASSIVE, Chain, Clause
from conflictnews.language.frames import lights, particles, places
from conflictnews.language.noun_phrase import NOBODY, PRONOUN, NounPhrase
from conflictnews.language.phrases import read
from conflictnews.language.reading import Reading
from conflictnews.language.sight import Sight
from conflictnews.language.verbs import complement_at, entry_at
from conflictnews.languages.en import clause_grammar as small
from conflictnews.languages.en import clause_words as en
from conflictnews.languages.en.predicate_records import Light, Predicate

_ASIDE = 8
"""Maximum number of tokens of an aside between an object and what came of the act."""
_OF_SUBJECT = frozenset(("lives", "owner"))
"""Light verbs whose noun may be the subject of their passive."""


def read_outcome(r: Reading, clause: Clause, at: int) -> int:
    """Read what came of an act: "to death", "dead", "hostage", or a particle; where the next thing begins."""
    sight = r.sight
    bits, traits = sight.bits, sight.traits
    skip = at
    while bits[skip] & lx.ADVERB and not traits[skip] & tr.COMPLETES:
        skip += 1
    if traits[skip] & tr.COMPLETES and (after := _completed(sight, clause, skip)) is not None:
        return after
    if (after := _placed(sight, clause, skip)) is not None:
        return after
    if not traits[clause.at] & tr.COMPLETED:
        return at
    if clause.word in en.LEAVES and (after := _left(r, clause, skip)) is not None:
        return after
    return _past_particle(sight, clause, at)


def outcome_behind(r: Reading, clause: Clause, phrase: NounPhrase) -> int:
    """Read what came of an act behind a phrase, its age between commas apart: "shot Omar Said, 34, dead"."""
    at = phrase.end + 1
    aged = phrase.age is not None and r.sight.words[at] == "," and r.sight.traits[at + 1] & tr.COMPLETES
    if aged and (after := read_outcome(r, clause, at + 1)) > at + 1:
        return after
    return read_outcome(r, clause, at)


def _past_particle(sight: Sight, clause: Clause, at: int) -> int:
    """Read the particle that makes another verb: "blew [up] a bridge"; where the next thing begins."""
    for words, predicate in particles().get(clause.word, ()):
        if tuple(sight.words[at : at + len(words)]) == words:
            clause.predicate, clause.harm = predicate, predicate.harm
            return at + len(words)
    return at


def _completed(sight: Sight, clause: Clause, at: int) -> int | None:
    """Read words that complete a verb: "clubbed to death"; where the next thing begins, None if none stand there."""
    found = complement_at(sight, at, clause.word)
    if found is None:
        return None
    words, clause.predicate = found
    clause.harm = clause.predicate.harm
    return at + len(words)


def _placed(sight: Sight, clause: Clause, at: int) -> int | None:
    """Read the place that completes a verb: "hit in the left hand"; where the next thing begins, None if none stands there."""
    for verbs, nouns, row in places().get(sight.words[at], ()):
        if clause.word in verbs:
            place = read(sight, at + 1)
            if place is not None and place.head >= 0 and sight.words[place.head] in nouns:
                clause.predicate, clause.harm = row, row.harm
                return place.head + 1
    return None


def _left(r: Reading, clause: Clause, at: int) -> int | None:
    """Read an adjective after "leave": "left nine people, mostly women, dead"; where the next thing begins."""
    at = _past_aside(r.sight, at)
    state = entry_at(r, at)
    if state is None or state.form != "state" or not isinstance(state.record, Predicate):
        return None
    clause.predicate, clause.harm = state.record, state.record.harm
    return at + len(state.words)


def _past_aside(sight: Sight, at: int) -> int:
    """The token behind an aside between commas, or behind where they are from: "left one man from each side dead"."""
    if sight.words[at] != ",":
        whose = read(sight, at + 1) if sight.words[at] in en.FROM_SIDES else None
        return whose.end + 1 if whose is not None else at
    closing = next((i for i in range(at + 1, min(at + _ASIDE, sight.size)) if sight.bits[i] & lx.SIGN), at)
    return closing + 1 if sight.words[closing] == "," else at


# ------------------------------------------------------------------ verbs that harm with their noun


def read_lives(r: Reading, clause: Clause, phrase: NounPhrase) -> None:
    """Read "seven lives were lost", "their throats were slit"; "throats cut" alone only tells how somebody died."""
    if not r.sight.traits[clause.at] & tr.LIGHT:
        return
    word = r.sight.words[phrase.head]
    row = next((row for _, row in lights()[clause.word] if row.whose in _OF_SUBJECT and word in row.nouns.split()), None)
    if row is None:
        return
    if row.whose == "owner":
        owner = owner_of(r.sight, phrase)
        clause.subject = Chain(owner) if owner is not None else None
    clause.predicate, clause.harm = row, row.harm


def owner_of(sight: Sight, phrase: NounPhrase) -> NounPhrase | None:
    """Whose a noun is: "their throats", "the throats of two men"; None where it does not say so."""
    return phrase.owner or phrase.of or (possessor(phrase) if sight.bits[phrase.first] & lx.POSSESSIVE else None)


def read_light(r: Reading, clause: Clause, phrase: NounPhrase) -> None:
    """Read a verb that harms only with its noun: "claimed 14 lives"."""
    if not r.sight.traits[clause.at] & tr.LIGHT:
        return
    noun = suffered(r.sight, phrase)
    for form, row in lights()[clause.word]:
        if not row.nouns:
            if clause.predicate is None:
                clause.predicate, clause.harm = row, row.harm
            return
        passive = form == "part" and clause.voice == PASSIVE
        if not passive and row.whose != "lives" and noun in row.nouns.split():
            _harm_with(clause, row, phrase)
            return


def _harm_with(clause: Clause, row: Light, phrase: NounPhrase) -> None:
    """Give a clause the harm that its noun tells, and whom it harms."""
    whose = None
    if row.whose == "owner":
        whose = phrase.owner or phrase.of or possessor(phrase)
    elif row.whose == "number":
        whose = phrase.of
    if whose is not None:
        clause.object = Chain(whose)
        clause.object.spent = True
    clause.predicate, clause.harm = row, row.harm
    clause.negated = clause.negated or phrase.form == NOBODY


def suffered(sight: Sight, phrase: NounPhrase) -> str:
    """The noun for what somebody suffers: "injury" of "various degrees of injury"."""
    if sight.words[phrase.head] in en.TROUBLES and phrase.core < phrase.head:
        return sight.words[phrase.head - 1]  # "breathing problems"
    inner = phrase.of if phrase.of is not None and sight.words[phrase.head] in en.EXTENTS else None
    return sight.words[inner.head if inner is not None and inner.head >= 0 else phrase.head]


def wound_of(sight: Sight, phrase: NounPhrase) -> Light | None:
    """The record of a wound that somebody has."""
    word = suffered(sight, phrase)
    return next((row for _, row in lights().get(small.HAD, ()) if word in row.nouns.split()), None)


def possessor(phrase: NounPhrase) -> NounPhrase:
    """The pronoun that a possessive stands for: "slit their throats" harms "them"."""
    pronoun = NounPhrase(phrase.first)
    pronoun.form = PRONOUN
    return pronoun
