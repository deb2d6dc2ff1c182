"""Nouns that name a harm: "the death of two miners", "her son's murder", "three deaths"."""

from __future__ import annotations

from conflictnews.language import lexicon as lx
from conflictnews.language.clause import COUNTED, JOIN, NOMINAL, Chain
from conflictnews.language.noun_phrase import DEFINITE, NAME, NOBODY, PLURAL, SINGLE, NounPhrase
from conflictnews.language.outcomes import possessor
from conflictnews.language.phrases import read
from conflictnews.language.reading import Reading
from conflictnews.language.sight import Sight
from conflictnews.languages.en import clause_grammar as small
from conflictnews.languages.en import clause_words as en
from conflictnews.languages.en.predicate_records import HarmNoun
from conflictnews.models import Harm

_WHEN = lx.DATE | lx.TIME
_TOLD_OF = frozenset((DEFINITE, SINGLE, PLURAL))
"""Forms of a noun of harm that is told of rather than counted: "news of the death of", "reports of killings of"."""
_NOR = frozenset((small.OR, small.NOR, small.AND))


def told_of(sight: Sight, phrase: NounPhrase) -> NounPhrase:
    """The phrase that tells the harm: a phrase itself, or one that it is of: "news of [the death of a clerk]"."""
    inner = phrase.of
    if inner is None or inner.of is None or phrase.number is not None or phrase.those:
        return phrase
    nested = sight.known[phrase.head].noun is None and sight.known[inner.head].noun is not None
    return inner if nested and inner.form in _TOLD_OF else phrase


def read_harm_noun(r: Reading, phrase: NounPhrase, noun: HarmNoun) -> bool:
    """Read a noun of harm as a clause; False where it harms nobody who is named or counted."""
    sight = r.sight
    people = _harmed(sight, phrase, noun) or _whose(r, phrase)
    if people is None and not (noun.counted and _counts(sight, phrase)):
        return False
    clause = r.begin(phrase.first, phrase.head, phrase.head, "noun")
    clause.voice = COUNTED if people is None else NOMINAL
    clause.predicate, clause.harm = noun, noun.harm
    clause.end = phrase.end
    clause.negated = _is_denied(r, phrase, counted=people is None)
    r.chain = clause.object = Chain(people or phrase)
    r.chain.spent = True
    r.chain.inner = people is not None
    r.chain.end = phrase.end
    if people is not None:
        _add_another(sight, phrase, r.chain)
    return True


def _is_denied(r: Reading, phrase: NounPhrase, *, counted: bool) -> bool:
    """Whether a noun of harm is denied: "no bodies of guards", "no deaths or injuries"; *counted*: it has its own number."""
    denied = not counted and phrase.form == NOBODY
    return denied or (phrase.number is None and _goes_on_nobody(r, phrase))


def _whose(r: Reading, phrase: NounPhrase) -> NounPhrase | None:
    """Whose bodies a relative clause tells of: "named five nurses whose bodies had been found"."""
    dead = r.sight.words[phrase.head] in en.BODIES and r.sight.words[phrase.first - 1] in en.WHOSE
    return r.antecedent if dead else None


def _add_another(sight: Sight, phrase: NounPhrase, chain: Chain) -> None:
    """Add those of whom the noun is told again: "his corpse [and that of a neighbour] were found"."""
    at = phrase.end + 1
    if tuple(sight.words[at : at + 3]) not in en.AND_THAT_OF:
        return
    other = read(sight, at + 3)
    if other is not None:
        chain.add(other, JOIN)
        phrase.end = chain.end = other.end


def _goes_on_nobody(r: Reading, phrase: NounPhrase) -> bool:
    """Whether a noun goes on a denial: "no deaths or injuries"."""
    return r.last is not None and r.last.form == NOBODY and r.sight.words[phrase.first - 1] in _NOR


def _harmed(sight: Sight, phrase: NounPhrase, noun: HarmNoun) -> NounPhrase | None:
    """Those whom a noun of harm harms, where it names them."""
    people = (_owners(sight, phrase) or _owners_apart(sight, phrase)) if noun.of else None
    if people is None and noun.harm is Harm.WOUNDED and _goes_to(sight, phrase):
        return read(sight, phrase.end + 1) or read(sight, phrase.end + 2)  # "injuries to three residents"
    return people


def _goes_to(sight: Sight, phrase: NounPhrase) -> bool:
    """Whether those who suffer wounds stand behind them: "injuries to three residents", "inflicted injuries on a clerk"."""
    after = sight.words[phrase.end + 1]
    return after == small.TO or (after in en.INFLICTED_ON and sight.words[phrase.first - 1] in en.INFLICTS)


def _owners(sight: Sight, phrase: NounPhrase) -> NounPhrase | None:
    """Whose a noun is: "the bodies of two men", "her son's murder", "their bodies"."""
    people = phrase.of or phrase.owner
    if people is None and sight.bits[phrase.first] & lx.POSSESSIVE and phrase.number is None:
        return possessor(phrase)
    return phrase if people is None and _is_found(sight, phrase) else people


def _is_found(sight: Sight, phrase: NounPhrase) -> bool:
    """Whether the dead of whom nothing more is told are found: "The body was recovered on Monday"."""
    at = phrase.end + 1
    if phrase.form != DEFINITE or phrase.number is not None or not sight.bits[at] & lx.BE:
        return False
    return sight.words[phrase.head] in en.BODIES and not en.FOUND.isdisjoint(sight.words[at + 1 : at + 3])


def _owners_apart(sight: Sight, phrase: NounPhrase) -> NounPhrase | None:
    """Whose a noun is, behind a place or a time: "the murder in Goma of two nurses", "the killing on Friday of a clerk"."""
    at = phrase.end + 1
    if sight.bits[at] & lx.PREPOSITION and sight.words[at] != small.OF:
        place = read(sight, at + 1)
        if place is not None and _is_bare(place):
            return _taken(phrase, place.of)
        at += 1
    elif not sight.bits[at] & _WHEN:
        return None
    while sight.bits[at] & _WHEN:
        at += 1
    return _taken(phrase, read(sight, at + 1)) if sight.words[at] == small.OF else None


def _is_bare(place: NounPhrase) -> bool:
    """Whether a phrase is a name or a noun without an article, to which "of" does not belong: "the death in custody of"."""
    return place.form == NAME or place.lone


def _taken(phrase: NounPhrase, people: NounPhrase | None) -> NounPhrase | None:
    """Let a phrase reach to its people."""
    if people is not None:
        phrase.end = people.end
    return people


def _counts(sight: Sight, phrase: NounPhrase) -> bool:
    """Whether the number of a noun of harm is that of the harmed: "three deaths", "no injuries"."""
    if phrase.number is not None or phrase.form == NOBODY or phrase.open:
        return True
    single = phrase.form == SINGLE and (phrase.first == 0 or sight.words[phrase.first] == small.ONE)
    return single or _reported(sight, phrase)


def _reported(sight: Sight, phrase: NounPhrase) -> bool:
    """Whether a plural noun of harm is said to be there: "deaths were reported"."""
    at = phrase.end + 1
    return sight.plural(phrase.head) and bool(sight.bits[at] & lx.AUXILIARY) and sight.words[at + 1] in en.REPORTED
