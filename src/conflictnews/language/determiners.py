"""Determiners: what stands before the noun of a phrase, and the number of those who are meant."""

from __future__ import annotations

from collections.abc import Callable

from conflictnews.language import lexicon as lx
from conflictnews.language import traits as tr
from conflictnews.language.noun_phrase import BARE, COUNTED, DEFINITE, NOBODY, PLURAL, PRONOUN, SINGLE, NounPhrase
from conflictnews.language.sight import Sight
from conflictnews.languages.en import clause_grammar as small
from conflictnews.languages.en import function_words as en
from conflictnews.languages.en import multiples
from conflictnews.languages.en.predicate_records import SUBJECT, Predicate
from conflictnews.models import NumberKind, Quantity

_AS_WELL_AS = list(small.AS_WELL_AS)
_ADDS = 8
"""Maximum number of words before the noun that only add ("a further", "a total of")."""
AGES = frozenset((NumberKind.DURATION, NumberKind.MEASURE))
_DETERMINES = lx.NUMBER | lx.NONE | lx.ONE | lx.OTHER | lx.DEFINITE | lx.POSSESSIVE | lx.ALL | lx.MANY
BEGINS = _DETERMINES | lx.DATE | lx.PRONOUN
"""Classes of function words with which a phrase may begin."""
_HEDGED = lx.NUMBER | lx.OTHER | lx.ONE | lx.MANY
"""Classes before which a hedge stands."""
_SOME_OF = lx.DEFINITE | lx.PRONOUN | lx.ALL | lx.RELATIVE
"""Classes after "of" that say of whom those counted are some."""
_CLOSES = lx.SIGN | lx.NUMBER | lx.DATE
_FIXED = frozenset((SINGLE, DEFINITE))
_MULTIPLES = {
    first: tuple(row for row in (*multiples.MULTIPLES, multiples.AS_MANY) if row.words[0] == first)
    for first in (row.words[0] for row in (*multiples.MULTIPLES, multiples.AS_MANY))
}
"""Words that tell a number as so many times another, by their first word."""
_TIMES = "time"
"""The unit of numbers that tell how often."""
_UNKNOWN_REACH = 4
"""Maximum number of tokens from an article to "number of"."""


def hedged(sight: Sight, at: int) -> int | None:
    """Where the number stands that hedges begin at a token: "no fewer than [40]", "a minimum of [12]"."""
    i, traits = at, sight.traits
    if sight.words[at] in _AS_WELL_AS and _joins_groups(sight, at):
        return None
    while i < at + _ADDS and traits[i] & tr.NUMBER_HEDGE:
        i += 1
    if i == at:
        return None
    number = sight.number(i)
    if number is None or number.kind is not NumberKind.CARDINAL:
        return None
    return None if sight.words[at] in en.INSIDE_HEDGES and sight.content(i + 1) else i


def _joins_groups(sight: Sight, at: int) -> bool:
    """Whether a token stands in "as well as", which joins two groups rather than hedges a number."""
    words = sight.words
    return any(words[max(0, at - back) : at - back + 3] == _AS_WELL_AS for back in range(3))


def determined(sight: Sight, phrase: NounPhrase, at: int) -> int | None:
    """Read determiners and number; where the noun begins, or None where no phrase begins here."""
    bits = sight.bits[at]
    if not bits & (_DETERMINES | lx.DATE) and not sight.traits[at] & tr.HEDGE and sight.words[at] not in _MULTIPLES:
        return at
    after = _counted_by_words(sight, phrase, at)
    if after is not None:
        return after
    begins = at + 1 if bits & (lx.NUMBER | lx.DATE) and _third(sight, phrase, at) else at
    return _past_all(sight, phrase, at, begins)


def _past_all(sight: Sight, phrase: NounPhrase, first: int, at: int) -> int | None:
    """Read determiners and numbers from a token on; None where the *first* token is a number that counts nobody."""
    for _ in range(min(first + _ADDS, sight.size) - at):
        after = _past(sight, phrase, at, inside=at > first)
        if after == at:
            return None if at == first and sight.bits[at] & lx.NUMBER else at
        at = after
        if at >= sight.size:
            break
    return at


def _counted_by_words(sight: Sight, phrase: NounPhrase, at: int) -> int | None:
    """Read "twice as many" and "an unknown number of"; where the noun begins, None where neither stands."""
    if sight.words[at] in _MULTIPLES and (after := _multiple(sight, phrase, at)) is not None:
        return after
    after = _unknown_number(sight, at) if sight.bits[at] & (lx.ONE | lx.DEFINITE) else None
    if after is not None:
        phrase.open, phrase.form = True, COUNTED
    return after


def _past(sight: Sight, phrase: NounPhrase, at: int, *, inside: bool) -> int:
    """Read what stands before a noun at a token; the same token where nothing does. *inside*: not at the phrase's head."""
    bits, traits = sight.bits[at], sight.traits[at]
    if bits & lx.NUMBER:
        return at + 1 if take_number(sight, phrase, at) else at
    if bits & _DETERMINES:
        return _determiner(sight, phrase, at, inside=inside)
    if traits & tr.HEDGE and sight.bits[at + 1] & _HEDGED:
        return at + 1
    return _past_of(sight, phrase, at, traits) if inside else at


def _past_of(sight: Sight, phrase: NounPhrase, at: int, traits: int) -> int:
    """Read "of" after a number, and "a total of"; the same token where neither stands."""
    if sight.words[at] == small.OF:
        return _partitive_end(sight, phrase, at) if _partitive(sight, phrase, at) else at
    if traits & tr.TOTAL and sight.words[at + 1] == small.OF:
        if phrase.number is None:
            phrase.form, phrase.count = PLURAL, None
        return at + 2
    return at


# ------------------------------------------------------------------ determiners


def _multiple(sight: Sight, phrase: NounPhrase, at: int) -> int | None:
    """Read "twice as many"; where the noun begins, None where no such words begin."""
    for row in _MULTIPLES[sight.words[at]]:
        end = at + len(row.words)
        if tuple(sight.words[at:end]) == row.words and sight.words[end] != multiples.AS and _as_many(sight, row, at):
            phrase.times, phrase.open, phrase.form = row.times, True, COUNTED
            return end + (sight.words[end] == small.OF)
    return None


def _as_many(sight: Sight, row: multiples.Multiple, at: int) -> bool:
    """Whether a bare "many" stands after "as" at the head of what it counts; other phrases need nothing before them."""
    if row is not multiples.AS_MANY:
        return True
    if sight.words[at - 1] != multiples.AS:
        return False
    alone = not sight.content(at + 1) or bool(sight.bits[at + 1] & lx.OTHER)
    suffered = alone and bool(sight.form_at(at - 2))  # "and wounding as many others"
    return suffered or bool(sight.bits[at - 2] & (lx.CONJUNCTION | lx.SIGN | lx.SUBORDINATOR))


def _determiner(sight: Sight, phrase: NounPhrase, at: int, *, inside: bool) -> int:
    """Read one determiner; where the next thing begins, the same token where it is rather another word."""
    bits = sight.bits[at]
    for classes, never_first, never_inside, read in _DETERMINERS:
        if bits & classes and not bits & (never_inside if inside else never_first):
            return read(sight, phrase, at)
    return at


def _nobody(sight: Sight, phrase: NounPhrase, at: int) -> int:
    phrase.form, phrase.count = NOBODY, 0
    return at + 2 if sight.words[at] == small.NO and sight.words[at + 1] == small.ONE else at + 1


def _single(sight: Sight, phrase: NounPhrase, at: int) -> int:
    bits, word = sight.bits[at], sight.words[at]
    if bits & lx.OTHER:
        phrase.other = True
        if word in small.ADDING or phrase.number is not None:
            return at + 1
    if phrase.form == PLURAL and bits & lx.ONE:
        phrase.form, phrase.count = SINGLE, 1
    return at + 1


def _definite(sight: Sight, phrase: NounPhrase, at: int) -> int:
    if phrase.number is None and phrase.form == PLURAL:
        phrase.form = DEFINITE
    return at + 1


def _all(sight: Sight, phrase: NounPhrase, at: int) -> int:
    word = sight.words[at]
    phrase.open = phrase.open or bool(sight.bits[at] & lx.MANY) or word == small.MOST
    if word == small.BOTH:
        phrase.count = 2
    return at + 1


_Read = Callable[[Sight, NounPhrase, int], int]
_DETERMINERS: tuple[tuple[int, int, int, _Read], ...] = (
    (lx.NONE, lx.CONJUNCTION, lx.CONJUNCTION, _nobody),
    (lx.ONE | lx.OTHER, lx.PREPOSITION, 0, _single),
    (lx.DEFINITE | lx.POSSESSIVE, 0, 0, _definite),
    (lx.ALL | lx.MANY, lx.PREPOSITION, lx.PREPOSITION, _all),
)
"""Classes of a determiner, those that make it another word at the head of a phrase and inside it, and what it says."""


_A = f"{small.A} "


def _third(sight: Sight, phrase: NounPhrase, at: int) -> bool:
    """Read "a third" or a word of time with an article ("a night watchman") as a determiner."""
    number = sight.numbers.get(at)
    if not sight.words[at].startswith(_A):
        return False
    fraction = number is not None and number.kind is NumberKind.FRACTION and sight.words[at + 1] != small.OF
    if not (fraction or (sight.bits[at] & lx.DATE and sight.content(at + 1))):
        return False
    phrase.form, phrase.count, phrase.other = SINGLE, 1, fraction
    return True


def _unknown_number(sight: Sight, at: int) -> int | None:
    """Where the noun begins after "an unknown number of"."""
    traits = sight.traits
    if not (traits[at + 1] | traits[at + 2] | traits[at + 3]) & tr.NUMBER_NOUN:
        return None
    for i in range(at + 1, min(at + _UNKNOWN_REACH, sight.size - 1)):
        if traits[i] & tr.NUMBER_NOUN:
            unknown = bool(sight.bits[at] & lx.ONE) and _is_unknown(sight.words[at + 1 : i])
            return i + 1 + (sight.words[i + 1] == small.OF) if unknown else None
        if sight.bits[i] & _CLOSES:
            return None
    return None


def _is_unknown(words: list[str]) -> bool:
    """Whether the words between an article and "number" leave it open."""
    return not words or words[-1] in en.UNKNOWN or not en.SMALL_NUMBERS.isdisjoint(words)


# ------------------------------------------------------------------ numbers


def take_number(sight: Sight, phrase: NounPhrase, at: int) -> bool:
    """Read a number before a noun; False for one that does not count people."""
    quantity = sight.numbers.get(at)
    read = _NUMBERS.get(quantity.kind) if quantity is not None else None
    return read is not None and quantity is not None and read(sight, phrase, at, quantity)


def _age(sight: Sight, phrase: NounPhrase, at: int, quantity: Quantity) -> bool:
    phrase.age = quantity
    return phrase.form in _FIXED or at == phrase.first or phrase.number is not None


def _ordinal(sight: Sight, phrase: NounPhrase, at: int, quantity: Quantity) -> bool:
    if phrase.form == DEFINITE and _does(sight, phrase, at + 1):
        phrase.form, phrase.count, phrase.other = SINGLE, 1, True  # "the third was pronounced dead"
    return phrase.form in _FIXED


def tells_how_often(quantity: Quantity | None) -> bool:
    """Whether a number counts times and no people: "was shot six times and died"."""
    return quantity is not None and quantity.unit == _TIMES


def _cardinal(sight: Sight, phrase: NounPhrase, at: int, quantity: Quantity) -> bool:
    if tells_how_often(quantity):
        return False
    some = phrase.those or (sight.words[at - 1] == small.OF and phrase.number is not None)  # "six of a family of seven"
    if some and (phrase.number is not None or phrase.form == SINGLE):
        phrase.whole = quantity  # "three of the nine": the first number counts
    elif quantity.value == 0:
        phrase.form, phrase.count = NOBODY, 0
    else:
        phrase.number = quantity
        if phrase.form != NOBODY:
            phrase.form, phrase.count = COUNTED, None
    return True


_NUMBERS: dict[NumberKind, Callable[[Sight, NounPhrase, int, Quantity], bool]] = {
    **dict.fromkeys(AGES, _age),
    NumberKind.ORDINAL: _ordinal,
    NumberKind.CARDINAL: _cardinal,
}
"""What each kind of number says before a noun; others count nobody."""


def before_object(sight: Sight, at: int) -> bool:
    """Whether a number or an article begins an object: "Bomb kills two", "Bomb kills at least six"."""
    bits = sight.bits[at]
    return bool(bits & (lx.NUMBER | lx.DETERMINER) and not bits & lx.PREPOSITION) or hedged(sight, at) is not None


def _does(sight: Sight, phrase: NounPhrase, at: int) -> bool:
    """Whether an ordinal is the subject of what follows: "the third was hit", "The fifth, a clerk, died"."""
    if sight.bits[at] & lx.AUXILIARY or (phrase.first == 0 and sight.words[at] == ","):
        return True
    if sight.form_at(at) == "past" and before_object(sight, at + 1):
        return True  # "the second wounded four guards"
    records = (entry.record for entry in sight.entries_at(at))
    return any(isinstance(record, Predicate) and record.frame == SUBJECT and record.harm for record in records)


def all_of(sight: Sight, phrase: NounPhrase) -> NounPhrase:
    """Everyone of those of whom a phrase says "neither" or "none of the eight"; itself where it does not tell how many."""
    neither = sight.words[phrase.first] in en.OF_TWO
    if phrase.number is None and not neither:
        return _everyone(phrase) if phrase.head < 0 and phrase.form == NOBODY else phrase
    whole = NounPhrase(phrase.first)
    whole.end, whole.core, whole.head, whole.of = phrase.end, phrase.core, phrase.head, phrase.of
    whole.number, whole.form = phrase.number, COUNTED if phrase.head >= 0 else BARE
    if phrase.number is None:
        whole.form, whole.count = PLURAL, 2
    return whole


def _everyone(nobody: NounPhrase) -> NounPhrase:
    """All those told of before, of whom nobody is said to live: "[None] survived"."""
    everyone = NounPhrase(nobody.first)
    everyone.end, everyone.form = nobody.end, PRONOUN
    return everyone


# ------------------------------------------------------------------ parts of others


def _partitive(sight: Sight, phrase: NounPhrase, at: int) -> bool:
    """Whether "of" makes a number a part of others: "three of the", "two of them", "many of whom"."""
    before = sight.words[at - 1]
    counted = phrase.number is not None or phrase.open or phrase.count is not None
    if not (counted or before == small.ALL or before in en.ANY_OF or phrase.form in {NOBODY, SINGLE}):
        return False
    if sight.bits[at + 1] & (_SOME_OF | lx.POSSESSIVE):
        return True
    return before in en.VAGUE_COUNTS or at - 1 in sight.numbers or at + 1 in sight.numbers


def _partitive_end(sight: Sight, phrase: NounPhrase, at: int) -> int:
    """Read "of" after a number; where the next thing begins, behind the sentence where a pronoun closes the phrase."""
    i = at + 1
    following = sight.bits[i]
    others = sight.bits[i + 1] & lx.OTHER  # "three of one family and one of the other"
    if following & (_SOME_OF | lx.NUMBER) and not following & lx.POSSESSIVE and not others:
        phrase.those = True
    pronoun = following & (lx.PRONOUN | lx.RELATIVE) and not following & (lx.DEFINITE | lx.POSSESSIVE)
    if pronoun or (following & lx.DEFINITE and _does(sight, phrase, i + 1)):  # "one of those died"
        phrase.end = i
        return sight.size + i
    return i
