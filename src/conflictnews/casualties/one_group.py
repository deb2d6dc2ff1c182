"""One group of people that a clause harms: who they are, and how many."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from conflictnews.casualties.draft import Bounds, Draft, bounds
from conflictnews.casualties.people import ARMED, People, Person, is_thing, noun
from conflictnews.language import lexicon as lx
from conflictnews.language.clauses import (
    GERUND,
    NOMINAL,
    REDUCED,
    Clause,
    noun_phrases_near,
)
from conflictnews.language.document import Sentence
from conflictnews.language.noun_phrase import BARE, DEFINITE, NOBODY, PLURAL, PRONOUN, SINGLE, NounPhrase
from conflictnews.language.noun_phrase import COUNTED as COUNTED_PHRASE
from conflictnews.languages.en import victims as table
from conflictnews.languages.en.clause_words import FROM_SIDES, SINGULAR_AUXILIARIES
from conflictnews.languages.en.multiples import ALL_BUT
from conflictnews.languages.en.predicate_records import Predicate
from conflictnews.models import Harm, NumberKind, Quantity, VictimKind

_UNKNOWN_PLURAL = 2
"""The least that a plural without a number says: two of what it names, as `VagueCounts.ucdp` has it."""
_BEFORE = 20
"""Maximum number of tokens between a number and the people that it counts some of."""
_HELD = 30
"""Maximum number of tokens between an escape and a word of custody before it."""


class Group(NamedTuple):
    """A group of people that a clause harms, as the clause reads it.

    `counted`: its number is that of a noun of harm ("three deaths"); `known`: only a noun known to name people is harmed.
    """

    clause: Clause
    harm: Harm
    phrase: NounPhrase
    counted: bool
    known: bool


def draft_of(group: Group, people: People) -> Draft | None:
    """The draft of one group; None where the phrase names no people, or where nothing counts them."""
    clause = group.clause
    phrase = _inner(clause, group.phrase)
    group = group if phrase is group.phrase else group._replace(phrase=phrase)
    who = _counted_people(group, people) if group.counted else people.read(phrase, known=group.known)
    if who is None or _names_nobody(group, who, people) or _other_harm(group, who, people):
        return None
    told = _figure(group, who)
    if told is None:
        return None
    first, last = _place(clause.sentence, phrase)
    draft = Draft(clause.sentence, _harm_of(group, who), phrase, first, last)
    draft.clause, draft.who, draft.trigger = clause, who, clause.at
    draft.negated = clause.negated or phrase.form == NOBODY
    draft.quantity, draft.bounds = told
    return draft


def _harm_of(group: Group, who: Person) -> Harm:
    """The harm of a group; prisoners who flee have escaped."""
    flees = group.harm is Harm.DISPLACED and group.clause.harms_subject
    return Harm.ESCAPED if flees and who.kind is VictimKind.PRISONER else group.harm


def _place(sentence: Sentence, phrase: NounPhrase) -> tuple[int, int]:
    """The tokens of a group, from its number to its noun."""
    end = phrase.head if phrase.head >= phrase.first and not phrase.those else _bare_end(phrase)
    first = phrase.first
    if phrase.number is not None:
        first = next((at for at in range(phrase.first, phrase.end + 1) if sentence.bit(at) & lx.NUMBER), phrase.first)
    return first, max(end, first)


def _names_nobody(group: Group, who: Person, people: People) -> bool:
    """Whether a phrase counts nobody under this predicate, whatever its words."""
    phrase = group.phrase
    act = group.known and phrase.form == BARE and phrase.bare and bool(group.clause.act)
    act = act and not (phrase.other and _other_people(group.clause.sentence, phrase))
    return act or _survives(group) or _downs_things(group, people) or _is_life(group, who) or _lands(group)


def _survives(group: Group) -> bool:
    """Whether nobody is said not to live: "nobody survived"."""
    return group.phrase.form == NOBODY and group.clause.lemma.startswith("not ")


def _downs_things(group: Group, people: People) -> bool:
    """Whether a number counts things: "five drones, four shot down"."""
    clause, phrase = group.clause, group.phrase
    downs = clause.lemma in table.DOWNS_THINGS and phrase.form == BARE
    return downs and not _people_before(clause.sentence, phrase, people)


def _lands(group: Group) -> bool:
    """Whether something nameless comes down on a place: "one of them fell on a house", "rounds, falling on homes"."""
    clause, phrase = group.clause, group.phrase
    after = clause.last + 1
    falls = clause.lemma == table.LANDS and (phrase.bare or phrase.form == PRONOUN)
    on_place = clause.sentence.word(after) in table.LANDS_ON and not clause.sentence.bit(after + 1) & (lx.TIME | lx.DATE)
    return falls and on_place


def _is_life(group: Group, who: Person) -> bool:
    """Whether life is lost that nobody counts: "loss of life"."""
    phrase = group.phrase
    return who.lemma == table.LIFE and phrase.form == PLURAL and phrase.number is None and not group.clause.negated


def _other_people(sentence: Sentence, phrase: NounPhrase) -> bool:
    """Whether "three others" may be people: not where things have been counted right before them."""
    counted = _last_counted(sentence, phrase.first)
    if not counted and sentence.index:
        before = sentence.document.sentences[sentence.index - 1]
        counted = _last_counted(before, len(before.words))
    return not is_thing(counted)


def _last_counted(sentence: Sentence, at: int) -> str:
    """The noun with a number that stands last before a token; empty without one."""
    told = (p for p in reversed(noun_phrases_near(sentence, at, _BEFORE)) if p.end < at and p.number is not None)
    return next((sentence.words[p.head] for p in told if p.head >= 0), "")


def _other_harm(group: Group, who: Person, people: People) -> bool:
    """Whether the predicate says something else of these people: armed men who flee, a verdict, arms that are surrendered."""
    read = _OTHER_HARMS.get(group.harm)
    return read is not None and read(group.clause, who, people)


def _goes_free(clause: Clause, who: Person, people: People) -> bool:
    """Whether an escape is none from custody."""
    return not _flees(clause.sentence, clause, who)


def _moves(clause: Clause, who: Person, people: People) -> bool:
    """Whether those who flee bear arms, or only move."""
    return clause.harms_subject and (who.kind in ARMED or clause.voice == GERUND)


def _yields_things(clause: Clause, who: Person, people: People) -> bool:
    """Whether things are surrendered: "surrendered their rifles"."""
    return clause.object is not None and people.read(clause.object.phrases[0], known=True) is None


def _is_verdict(clause: Clause, who: Person, people: People) -> bool:
    """Whether a court jails people."""
    return any(a.head >= 0 and clause.sentence.words[a.head] in table.COURTS for a in clause.agents)


def _unhurt(clause: Clause, who: Person, people: People) -> bool:
    """Whether a predicate that may wound does not: "was treated well"."""
    return clause.lemma in table.TREATS and clause.sentence.word(clause.last + 1) in table.TREATED_HOW


_OTHER_HARMS = {
    Harm.ESCAPED: _goes_free,
    Harm.DISPLACED: _moves,
    Harm.WOUNDED: _unhurt,
    Harm.SURRENDERED: _yields_things,
    Harm.CAPTURED: _is_verdict,
}
"""By harm, how its predicates may say something else."""


Told = tuple[Quantity | None, Bounds]
"""A number, and the bounds that it gives."""
_NOT_TOLD: Bounds = (None, None, None)
_SEVERAL: Bounds = (_UNKNOWN_PLURAL, None, None)


def _figure(group: Group, who: Person) -> Told | None:
    """How many a phrase says they are; None where it tells of no event."""
    phrase = group.phrase
    if phrase.form == NOBODY:
        return None, (0, 0, 0)
    number = _number(group, who)
    if number is not None:
        return number, bounds(number, None)
    return _without_count(group, who) if phrase.count is None else _by_count(group, who)


def _number(group: Group, who: Person) -> Quantity | None:
    """The number of a phrase, of what "of" adds to a mass, or of those who are left of a whole."""
    phrase = group.phrase
    if who.lemma in table.MASSES and phrase.number is None and phrase.of is not None and phrase.of.form == BARE:
        return phrase.of.number
    sentence = group.clause.sentence
    return _all_but(sentence, phrase) or _of_each_side(sentence, phrase) or phrase.number


def _of_each_side(sentence: Sentence, phrase: NounPhrase) -> Quantity | None:
    """How many they are where each of two sides has as many: "one person from each side"; None where no sides are told."""
    after = phrase.end + 1
    if sentence.word(after) not in FROM_SIDES or sentence.word(after + 1) not in table.EACH:
        return None
    least, best, most = bounds(phrase.number, phrase.count)
    if best is None or sentence.word(after + 2) not in table.SIDES_TOLD:
        return None
    return Quantity(NumberKind.CARDINAL, 2 * best, low=2 * least if least else None, high=2 * most if most else None)


def _all_but(sentence: Sentence, phrase: NounPhrase) -> Quantity | None:
    """How many are left of a whole: "all but two of the 14"; None where nobody is left out."""
    number, whole, first = phrase.number, phrase.whole, phrase.first
    if number is None or whole is None or tuple(sentence.words[max(0, first - 2) : first]) != ALL_BUT:
        return None
    if number.value is None or whole.value is None or number.value >= whole.value:
        return None
    rest = int(whole.value) - int(number.value)
    return Quantity(whole.kind, rest, low=rest, high=rest)


def _by_count(group: Group, who: Person) -> Told | None:
    """The figure of a phrase with an article or a name."""
    phrase, words = group.phrase, group.clause.sentence.words
    if phrase.head >= 0 and words[phrase.head] in table.OWN:
        return None  # "carried off their own dead"
    mass = phrase.count == 1 and who.lemma in table.MASSES
    if _is_named_group(phrase, who) or (mass and _needs_noun(group.clause)):
        return None  # "a patrol was hit by a bomb"
    if who.lemma in table.WHOLE_GROUPS:
        return None, bounds(None, table.WHOLE_GROUPS[who.lemma])
    return _of_mass(phrase) if mass else (None, bounds(None, phrase.count))


def _is_named_group(phrase: NounPhrase, who: Person) -> bool:
    """Whether a phrase names a group as a whole: "the Taliban was"."""
    return phrase.form == DEFINITE and phrase.count == 1 and not who.singular and bool(who.lemma)


def _of_mass(phrase: NounPhrase) -> Told | None:
    """The figure of a noun for more than one: several of "a patrol", nobody knows how many of "the patrol"."""
    return (None, _SEVERAL) if phrase.form == SINGLE else None


def _without_count(group: Group, who: Person) -> Told | None:
    """The figure of a phrase that no number, article or name counts."""
    phrase = group.phrase
    pair = _pair(phrase, group.clause.sentence.words)
    if pair is not None:
        return None, bounds(None, pair)
    if not group.known and phrase.form == PLURAL and _is_surname(group, who):
        return None, bounds(None, 1)  # among capitals a surname in -s looks like a plural: "ANNA BELLS DIED"
    return (None, _NOT_TOLD) if group.counted and not phrase.open else _uncounted(group, who)


def _pair(phrase: NounPhrase, words: Sequence[str]) -> int | None:
    """How many a definite noun says by itself: "the couple"; None where it does not say."""
    return table.PAIRS.get(words[phrase.head]) if phrase.form == DEFINITE and phrase.head >= 0 else None


def _uncounted(group: Group, who: Person) -> Told | None:
    """The figure of a plural without a number, or of a pronoun: only where an event is told."""
    clause, phrase = group.clause, group.phrase
    personal = phrase.form == PRONOUN and clause.sentence.words[phrase.first] in table.PERSONAL
    if (_needs_noun(clause) and not personal) or _is_only_named(group):
        return None
    plural = phrase.form == PLURAL and not phrase.open and who.known and clause.voice != GERUND
    return None, _SEVERAL if plural else _NOT_TOLD


def _is_only_named(group: Group) -> bool:
    """Whether a harm is named rather than told: "the killing of civilians", "to wound rebels", but not "her body was found"."""
    clause, phrase = group.clause, group.phrase
    the_dead = phrase.form == DEFINITE and phrase.head >= 0 and clause.sentence.words[phrase.head] in table.REMAINS
    body = clause.word in table.REMAINS and (phrase.form == PRONOUN or the_dead)
    return (clause.voice == NOMINAL and not body) or clause.form == "base"


def _people_before(sentence: Sentence, phrase: NounPhrase, people: People) -> bool:
    """Whether people stand before a number in its sentence."""
    before = [p for p in noun_phrases_near(sentence, phrase.first, _BEFORE) if p.end < phrase.first and p.head >= 0]
    return any(people.read(p, known=True) is not None for p in before)


def _inner(clause: Clause, phrase: NounPhrase) -> NounPhrase:
    """The people after "of" that a participle right behind them is said of: "the funeral of two fighters slain in Homs"."""
    of, words = phrase.of, clause.sentence.words
    if of is None or of.head < 0 or clause.voice != REDUCED or of.end != clause.start - 1:
        return phrase
    people = noun(words[of.head]) is not None and of.form == COUNTED_PHRASE
    thing = phrase.form in {DEFINITE, SINGLE} and noun(words[phrase.head]) is None
    return of if people and thing and words[phrase.head] not in table.COLLECTIVES else phrase


def _needs_noun(clause: Clause) -> bool:
    """Whether a predicate harms people only where a noun or a number names them: "hit", "attack"."""
    record = clause.predicate
    return isinstance(record, Predicate) and (record.means or bool(clause.act)) and record.known


def _is_surname(group: Group, who: Person) -> bool:
    """Whether a noun among capitals may be a name: it is in no table, and has a title or a verb for one person."""
    phrase, sentence = group.phrase, group.clause.sentence
    if not sentence.shouts or phrase.open or (who.known and not who.singular):
        return False
    return phrase.head > phrase.core or (not who.known and sentence.word(phrase.end + 1) in SINGULAR_AUXILIARIES)


def _flees(sentence: Sentence, clause: Clause, who: Person) -> bool:
    """Whether an escape is one from custody: "escaped injury" and "escaped on a motorbike" are none."""
    after = sentence.words[clause.last + 1 : clause.last + 8]
    if table.UNHURT.intersection(after[:3]):
        return False
    if not who.lemma:
        around = sentence.words[max(0, clause.at - _HELD) : clause.last + 8]
        return any(word in table.CUSTODY or word in table.HELD_MANY for word in around)
    held = who.kind is VictimKind.PRISONER or who.lemma in table.HELD or who.lemma in table.GENERAL
    return held or bool(table.CUSTODY.intersection(after))


def _bare_end(phrase: NounPhrase) -> int:
    return phrase.end if phrase.head < 0 else max(phrase.head, phrase.first)


def _counted_people(group: Group, people: People) -> Person:
    """Whom a noun of harm counts, or a noun for people told with it: "four deaths (two girls, two men)"."""
    own = people.read(group.phrase, known=True) if not group.phrase.bare else None
    return own if own is not None and own.lemma else _counted_kind(group.clause.sentence, group.phrase)


def _counted_kind(sentence: Sentence, phrase: NounPhrase) -> Person:
    """The kind that a noun before a noun of harm tells: "three civilian deaths"."""
    for at in range(phrase.core, phrase.head):
        found = noun(sentence.words[at])
        if found is not None:
            return found._replace(lemma="")
    return Person(VictimKind.UNKNOWN, "", False, True)
