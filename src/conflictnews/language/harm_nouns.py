"""Nouns of harm: "the death of two miners", "her son's murder", "three deaths"."""

from __future__ import annotations

from conflictnews.language import lexicon as lx
from conflictnews.language.clause import COUNTED, NOMINAL, Chain
from conflictnews.language.noun_phrase import NOBODY, SINGLE, NounPhrase
from conflictnews.language.outcomes import possessor
from conflictnews.language.phrases import read
from conflictnews.language.reading import Reading
from conflictnews.language.sight import Sight
from conflictnews.languages.en import clause_words as en
from conflictnews.languages.en.predicate_records import HarmNoun
from conflictnews.models import Harm

_NOR = frozenset(("or", "nor", "and"))


def read_harm_noun(r: Reading, phrase: NounPhrase, noun: HarmNoun) -> bool:
    """Read a noun of harm as a clause; False where it harms nobody who is named or counted."""
    sight = r.sight
    people = _harmed(sight, phrase, noun)
    if people is None and not (noun.counted and _counts(sight, phrase)):
        return False
    clause = r.begin(phrase.first, phrase.head, phrase.head, "noun")
    clause.voice = COUNTED if people is None else NOMINAL
    clause.predicate, clause.harm = noun, noun.harm
    clause.end = phrase.end
    denied = people is not None and phrase.form == NOBODY
    clause.negated = denied or (phrase.number is None and _goes_on_nobody(r, phrase))
    r.chain = clause.object = Chain(people or phrase)
    r.chain.spent = True
    r.chain.inner = people is not None
    r.chain.end = phrase.end
    return True


def _goes_on_nobody(r: Reading, phrase: NounPhrase) -> bool:
    """Whether a noun goes on a denial: "no deaths or injuries"."""
    return r.last is not None and r.last.form == NOBODY and r.sight.words[phrase.first - 1] in _NOR


def _harmed(sight: Sight, phrase: NounPhrase, noun: HarmNoun) -> NounPhrase | None:
    """Those whom a noun of harm harms, where it names them."""
    people = _owners(sight, phrase) if noun.of else None
    if people is None and noun.harm is Harm.WOUNDED and sight.words[phrase.end + 1] == "to":
        return read(sight, phrase.end + 1) or read(sight, phrase.end + 2)  # "injuries to three residents"
    return people


def _owners(sight: Sight, phrase: NounPhrase) -> NounPhrase | None:
    """Whose a noun is: "the bodies of two men", "her son's murder", "their bodies"."""
    people = phrase.of or phrase.owner
    if people is None and sight.bits[phrase.first] & lx.POSSESSIVE and phrase.number is None:
        return possessor(phrase)
    return people


def _counts(sight: Sight, phrase: NounPhrase) -> bool:
    """Whether the number of a noun of harm is that of the harmed: "three deaths", "no injuries"."""
    if phrase.number is not None or phrase.form == NOBODY or phrase.open:
        return True
    single = phrase.form == SINGLE and (phrase.first == 0 or sight.words[phrase.first] == "one")
    return single or _reported(sight, phrase)


def _reported(sight: Sight, phrase: NounPhrase) -> bool:
    """Whether a plural noun of harm is said to be there: "deaths were reported"."""
    at = phrase.end + 1
    return sight.plural(phrase.head) and bool(sight.bits[at] & lx.AUXILIARY) and sight.words[at + 1] in en.REPORTED
