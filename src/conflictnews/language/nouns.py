"""Nouns: where the noun of a phrase begins and ends, with its modifiers and its owner."""

from __future__ import annotations

from conflictnews.language import lexicon as lx
from conflictnews.language import traits as tr
from conflictnews.language.determiners import AGES, before_object, hedged, take_number
from conflictnews.language.noun_phrase import DEFINITE, NounPhrase
from conflictnews.language.settling import PARTICIPLES, settle
from conflictnews.language.sight import OPEN, QUOTES, Sight
from conflictnews.languages.en import clause_grammar as small
from conflictnews.languages.en import function_words as en
from conflictnews.languages.en import word_endings as suffix
from conflictnews.languages.en.clause_words import AGED_NOUNS, ALIASES, DOERS, WOUNDS
from conflictnews.languages.en.predicate_records import OBJECT, SUBJECT, Predicate
from conflictnews.models import NumberKind
from conflictnews.tables.characters import ABBREVIATIONS

LONGEST = 10
"""Maximum number of tokens in the core of a noun phrase."""
BRACKET = 7
"""Maximum number of tokens between brackets inside a noun phrase."""
_VERBS = lx.VERB | lx.SAYING
_PLAIN = OPEN | _VERBS
"""Classes without which a word may be a plain noun."""
_MAY_GO_ON = lx.SIGN | lx.BE | lx.TIME | lx.DATE | lx.ADVERB | lx.NUMBER
"""Classes of other words behind which a phrase may go on."""
_APOSTROPHE = lx.SIGN | lx.BE
"""Classes of "'s" and "'"."""
_DOERS = AGED_NOUNS | DOERS
"""Nouns for one person behind which an -ing form is a verb."""
_STANDS_ALONE = lx.OTHER | lx.NUMBER
"""Classes of words that may be the subject of a participle behind them."""
_BEFORE_PEOPLE = frozenset((small.OF, suffix.GENITIVE))
"""Words after which a participle stands for people: "the town's wounded"."""
_LEADING = frozenset(("third", "past", "part"))
"""Forms of predicates before which the head of a sentence stands."""


class _Noun:
    """A noun while it is read: its first token, the next one, how many nouns it has; whether a determiner stands before it."""

    __slots__ = ("at", "bound", "determined", "first", "nouns")

    def __init__(self, sight: Sight, start: int, *, determined: bool) -> None:
        self.determined: bool = determined
        self.begin(sight, start)

    def begin(self, sight: Sight, at: int) -> None:
        """Begin at a token."""
        self.first: int = at
        self.at: int = at
        self.nouns: int = 0
        self.bound: int = min(sight.size, at + LONGEST)


def read_noun(sight: Sight, phrase: NounPhrase, start: int) -> None:
    """Read the noun of a phrase with its modifiers."""
    if start >= sight.size:
        _read_closed(sight, phrase)
        return
    bits, at = sight.bits, _past_plain(sight, start, start + LONGEST)
    if at > start and bits[at] & OPEN and not bits[at] & _MAY_GO_ON:  # most phrases: "the two guards at"
        phrase.core, phrase.head, phrase.end = start, at - 1, max(phrase.end, at - 1)
        return
    noun = _Noun(sight, start, determined=start > phrase.first)
    noun.at, noun.nouns = at, at - start
    while noun.at < noun.bound and _goes_on(sight, phrase, noun):
        at = _past_plain(sight, noun.at, noun.bound)
        noun.nouns += at - noun.at
        noun.at = at
    last = noun.at - 1
    if last >= noun.first:
        phrase.core, phrase.head = noun.first, last
        while bits[phrase.head] & lx.SIGN and phrase.head > noun.first:
            phrase.head -= 1
    phrase.end = max(phrase.end, last)


def _read_closed(sight: Sight, phrase: NounPhrase) -> None:
    """Read what may follow a phrase that a pronoun has closed; another ends with its sentence."""
    if phrase.those:
        _read_told(sight, phrase)
    else:
        phrase.end = max(phrase.end, sight.size - 1)


def _past_plain(sight: Sight, at: int, bound: int) -> int:
    """The first token from one on that is no plain noun."""
    bits, traits = sight.bits, sight.traits
    while at < bound and not bits[at] & _PLAIN and not traits[at] & tr.IN_PHRASE:
        at += 1
    return at


def _goes_on(sight: Sight, phrase: NounPhrase, noun: _Noun) -> bool:
    """Read a token that is no plain noun; False where the phrase ends before it."""
    at, bits = noun.at, sight.bits[noun.at]
    if bits & _APOSTROPHE and noun.nouns and _read_apostrophe(sight, phrase, noun):
        return True
    if bits & lx.SIGN and _read_quotes(sight, noun):
        return True
    if bits & OPEN and not _is_time(sight, noun):
        noun.at = _past_other(sight, phrase, noun)
        return noun.at > at
    nouns = _nouns_in(sight, noun)
    if nouns is None:
        return False
    noun.nouns += nouns
    noun.at += 1
    return True


def _read_apostrophe(sight: Sight, phrase: NounPhrase, noun: _Noun) -> bool:
    """Read a sign inside a name, or the owner before an apostrophe; False where neither stands."""
    at = noun.at
    if _in_name(sight, at):
        noun.at += 1
        return True
    if not _possesses(sight, at) or sight.words[noun.first - 1] == sight.words[at]:
        return False
    _take_owner(sight, phrase, noun)
    return True


def _read_quotes(sight: Sight, noun: _Noun) -> bool:
    """Read quotation marks that open before the first noun, or right behind the word for an alias; False where none do."""
    at = noun.at
    if at == noun.first and _opens_quotes(sight, at):
        noun.at, noun.first, noun.bound = at + 1, at + 1, min(sight.size, noun.bound + 1)
        return True
    if at == noun.first + 1 and sight.words[noun.first] in ALIASES and _opens_quotes(sight, at):
        noun.at = at + 1
        return True
    if _closes_quotes(sight, noun):
        noun.at = at + 1
        return True
    return False


def _closes_quotes(sight: Sight, noun: _Noun) -> bool:
    """Whether quotation marks close behind a name to which another noun belongs: "members of the 'Red Lions' gang"."""
    at = noun.at
    quoted = noun.determined and noun.nouns and sight.words[at] in QUOTES and sight.words[noun.first - 1] == sight.words[at]
    return bool(quoted) and sight.content(at + 1) and not (sight.form_at(at + 1) or sight.bits[at + 1] & _VERBS)


def _opens_quotes(sight: Sight, at: int) -> bool:
    """Whether quotation marks open before a noun."""
    return sight.words[at] in QUOTES and sight.content_or_number(at + 1)


def _read_told(sight: Sight, phrase: NounPhrase) -> None:
    """Read who they are right after a pronoun: "nine of them children", "one of them a nun"."""
    at = phrase.end + 1
    one = sight.bits[at] & (lx.ONE | lx.OTHER) == lx.ONE
    at += one
    if _lasts(sight, at):
        phrase.end = at + 1  # "one of them seven months pregnant,"
        return
    if not sight.content(at) or sight.form_at(at):
        return
    told = NounPhrase(at)
    read_noun(sight, told, at)
    if told.head < 0 or not (one or sight.plural(told.head) or _describes(sight, told)):
        return
    phrase.core, phrase.head, phrase.end = told.core, told.head, told.end
    if at > phrase.first:
        _take_age(sight, phrase, told)


def _lasts(sight: Sight, at: int) -> bool:
    """Whether a time and an adjective up to a sign tell of somebody: "seven months pregnant,", "80 years old,"."""
    lasts = sight.bits[at] & (lx.DATE | lx.TIME) and sight.content(at + 1)
    return bool(lasts and sight.bits[at + 2] & lx.SIGN)


def _take_age(sight: Sight, phrase: NounPhrase, told: NounPhrase) -> None:
    """Take the age after a noun: "one of them a girl of nine"."""
    if told.end != told.head or sight.words[told.end + 1] != small.OF:
        return
    aged = sight.number(told.end + 2)
    if aged is not None:
        phrase.age, phrase.end = aged, told.end + 2


def _describes(sight: Sight, told: NounPhrase) -> bool:
    """Whether a single word up to a sign tells how those counted are: "five of them Spanish," and no verb."""
    word = told.core == told.end and not sight.bits[told.end] & _VERBS and not sight.traits[told.end] & tr.VERBAL
    return word and bool(sight.bits[told.end + 1] & lx.SIGN)


# ------------------------------------------------------------------ tokens that are no words of the open classes


def _past_other(sight: Sight, phrase: NounPhrase, noun: _Noun) -> int:
    """Where a phrase goes on after a token that is no noun; the same token where the phrase ends before it."""
    at, bits = noun.at, sight.bits[noun.at]
    if bits & lx.SIGN:
        return _past_sign(sight, phrase, noun)
    if bits & lx.DATE:
        return at + 1 if noun.determined and sight.content(at + 1) else at
    if bits & lx.ADVERB and noun.nouns == 0 and _modifies(sight, noun):
        return at + 1
    return _past_number(sight, phrase, noun)


def _modifies(sight: Sight, noun: _Noun) -> bool:
    """Whether an adverb stands inside a phrase: "a nearby clinic", "badly wounded soldiers"."""
    at = noun.at
    if noun.determined and sight.words[at] in en.NEARBY:
        return True
    participle = sight.traits[at] & tr.LY and sight.form_at(at + 1) and sight.content(at + 2)
    return bool(participle) and (noun.determined or sight.plural(at + 2))


def _past_sign(sight: Sight, phrase: NounPhrase, noun: _Noun) -> int:
    """Where a phrase goes on after a sign; the same token where the phrase ends before it."""
    at, word = noun.at, sight.words[noun.at]
    if noun.nouns == 0:
        return at + 1 if word == "-" and phrase.age is not None else at
    if word == "(":
        close = _inner_bracket(sight, at)
        return at if close is None else close + 1
    both = word == "/" and sight.capitals[at - 1] and sight.capitals[at + 1] and sight.content(at + 1)
    return at + 1 if both else at  # "eight SNA/HTS fighters"


def _past_number(sight: Sight, phrase: NounPhrase, noun: _Noun) -> int:
    """Where a phrase goes on after an age or a rank; the same token where the phrase ends before it.

    A measure after the noun is a distance: "killed four traders 15 km north of Gao".
    """
    at = noun.at
    number = sight.number(at)
    if number is None or not sight.content(at + 1) or (noun.nouns and number.kind is NumberKind.MEASURE):
        return at
    if number.kind in AGES:
        phrase.age = number
        return at + 1
    return at + 1 if number.kind is NumberKind.ORDINAL else at


def _is_time(sight: Sight, noun: _Noun) -> bool:
    """Whether a word of time is a part of the phrase: "an evening patrol"."""
    bits = sight.bits[noun.at]
    return bool(bits & lx.TIME) and not bits & (lx.FUNCTION & ~lx.TIME) and noun.determined and sight.content(noun.at + 1)


def _inner_bracket(sight: Sight, at: int) -> int | None:
    """Where brackets end that stand inside a phrase: "a Border Guard Force (BGF) member"."""
    close = sight.closing.get(at)
    if close is None or close - at > BRACKET:
        return None
    after = close + 1
    told = not sight.capitals[after] or sight.sentence.shouts
    noun = sight.content(after) and told and not sight.bits[after] & _VERBS
    return close if noun and not sight.form_at(after) and not sight.words[after].endswith(suffix.ED) else None


# ------------------------------------------------------------------ owners


def _in_name(sight: Sight, at: int) -> bool:
    """Whether a sign stands inside a name: "three New People's Army rebels", "Cpl. Dante Cruz"."""
    if sight.words[at] == ".":
        title = sight.words[at - 1] in ABBREVIATIONS and sight.capitals[at - 1]
        return title and sight.capitals[at + 1] and sight.content(at + 1)
    if sight.words[at] != suffix.GENITIVE:
        return False
    actors = sight.sentence.actors
    return at in actors and actors.get(at - 1) is actors[at] and actors.get(at - 2) is actors[at]


def _possesses(sight: Sight, at: int) -> bool:
    """Whether an apostrophe after a noun makes what stands before it the owner of the next noun."""
    word = sight.words[at]
    if sight.words[at - 1] in ALIASES:
        return False
    owners = word == suffix.APOSTROPHE and sight.words[at - 1].endswith(suffix.S)
    return (owners or word == suffix.GENITIVE) and sight.content_or_number(at + 1)


def _take_owner(sight: Sight, phrase: NounPhrase, noun: _Noun) -> None:
    """Make what was read so far the owner of the phrase, and begin its noun anew after the apostrophe."""
    last = noun.at - 1
    owner = NounPhrase(phrase.first)
    owner.core, owner.head, owner.end = noun.first, last, last
    owner.form, owner.number, owner.count, owner.other = phrase.form, phrase.number, phrase.count, phrase.other
    settle(sight, owner, owner.first, noun.first)
    phrase.owner = owner
    if not phrase.those:
        phrase.form, phrase.number, phrase.count, phrase.other = DEFINITE, None, None, False
    noun.determined = True
    noun.begin(sight, _past_owned_number(sight, phrase, noun.at + 1))


def _past_owned_number(sight: Sight, phrase: NounPhrase, at: int) -> int:
    """Read the number of what is owned: "the group's three other men"."""
    if sight.bits[at] & lx.NUMBER:
        take_number(sight, phrase, at)
        at += 1
    while sight.bits[at] & lx.OTHER:
        phrase.other = True
        at += 1
    return at


# ------------------------------------------------------------------ words of the open classes


def _nouns_in(sight: Sight, noun: _Noun) -> int | None:
    """How many nouns a token adds to a phrase: 0 for a modifier; None where the phrase ends before it."""
    at, traits = noun.at, sight.traits[noun.at]
    if _stands_alone(sight, noun, traits):
        return None
    if traits & tr.ADJECTIVE:
        return 0
    if traits & tr.PREDICATE and (form := sight.form_at(at)):
        return _of_predicate(sight, noun, form)
    if sight.capitals[at] and sight.plain_capitals:
        return 1
    if traits & tr.LIGHT and _is_light_verb(sight, noun):
        return None
    if sight.bits[at] & _VERBS:
        return _of_verb(sight, noun)
    return _by_ending(sight, noun, traits)


def _goes_on_with_of(sight: Sight, noun: _Noun, traits: int) -> bool:
    """Whether a participle behind a noun goes on with "of": "four men [suspected] of spying"."""
    behind = noun.nouns and traits & tr.ED and sight.words[noun.at + 1] == small.OF
    return bool(behind) and sight.plural(noun.at - 1)


def _is_light_verb(sight: Sight, noun: _Noun) -> bool:
    """Whether a word that is a verb with its noun stands before the phrase's first noun, where none is due."""
    modifies = sight.traits[noun.at] & tr.ING and sight.plural(noun.at + 1)  # "suffered breathing problems"
    return noun.nouns == 0 and not modifies and not _noun_is_due(sight, noun.at)


def _stands_alone(sight: Sight, noun: _Noun, traits: int) -> bool:
    """Whether a word is no part of the phrase: "forty lie in hospital", "a chief alias", "took three pilots hostage"."""
    if (traits & tr.ALIAS and noun.nouns) or (traits & tr.ADJECTIVE and _goes_on_with_of(sight, noun, traits)):
        return True
    if traits & tr.LIES and noun.nouns == 0 and sight.bits[noun.at - 1] & _STANDS_ALONE:
        return True
    return bool(traits & tr.HELD_AS and noun.nouns and not sight.content(noun.at + 1))


def _of_verb(sight: Sight, noun: _Noun) -> int | None:
    """The same for a word that is a verb or a noun."""
    if noun.nouns:
        return None
    if noun.determined:
        return 1
    return 0 if sight.words[noun.at].endswith(suffix.ED) and opens_with(sight, noun.at) else None


def _by_ending(sight: Sight, noun: _Noun, traits: int) -> int | None:
    """The same for a word that only its ending may make a verb."""
    if traits & tr.PLAIN_PAST and (noun.nouns or _opens_age(sight, noun.at)):
        return None
    if traits & tr.ED:
        return _of_past(sight, noun)
    if traits & tr.ING and not traits & tr.ING_NOUN:
        return _of_plain_ing(sight, noun)
    return 1


def _opens_age(sight: Sight, at: int) -> bool:
    """Whether an age begins at a token: "all [aged under 30]", but not "two aged women"."""
    aged = sight.words[at] in en.AGED
    return aged and (bool(sight.bits[at + 1] & lx.NUMBER) or sight.words[at + 1] in en.AGE_RANGES)


def _of_past(sight: Sight, noun: _Noun) -> int | None:
    """The same for a word in -ed: "armed men"."""
    at = noun.at
    if noun.nouns and (not _ends_plural(sight, at + 1) or sight.plural(at - 1)):
        return None
    return 0 if sight.content(at + 1) else None


def _of_plain_ing(sight: Sight, noun: _Noun) -> int | None:
    """The same for an -ing form of no predicate: "visiting teachers"."""
    at = noun.at
    followed = sight.content(at + 1)
    if noun.nouns and (sight.plural(at - 1) or not followed or sight.plural(at + 1) or sight.words[at - 1] in _DOERS):
        return None
    return 1 if noun.determined or noun.nouns or not followed else 0


def _of_predicate(sight: Sight, noun: _Noun, form: str) -> int | None:
    """The same for a word that may be a predicate: "wounded soldiers" but "soldiers wounded"."""
    at = noun.at
    if form == "ing":
        return _of_ing(sight, noun)
    if form not in PARTICIPLES:
        return _of_present(sight, noun, form)
    if noun.nouns or (form == "state" and sight.bits[at - 1] & lx.NUMBER and _long_state(sight, at)):
        return None
    return _of_participle(sight, at, determined=noun.determined)


def _of_present(sight: Sight, noun: _Noun, form: str) -> int | None:
    """The same for a base or -s form: "the attack", "received knife wounds", "Bomb kills two"."""
    at = noun.at
    if _only_verb(sight, at, form):
        return None
    if noun.nouns:
        return None if _is_finite(sight, at, form) else 1
    return 1 if noun.determined or form == "third" or _is_wound(sight, at + 1) or leads(sight, at) else None


def _only_verb(sight: Sight, at: int, form: str) -> bool:
    """Whether a form is no noun: "14-year-old [dies]", "12 [die] in bus attack", but not "the lives"."""
    if form != "third" and not sight.bits[at - 1] & lx.NUMBER:
        return False
    return intransitive(sight, at, known=False) and not any(entry.denied for entry in sight.known[at].entries)


def _is_wound(sight: Sight, at: int) -> bool:
    """Whether a wound in the plural stands at a token: "received knife [wounds]"."""
    return sight.words[at] in WOUNDS and sight.plural(at)


def _of_ing(sight: Sight, noun: _Noun) -> int | None:
    """The same for an -ing form."""
    at = noun.at
    if sight.bits[at - 1] & lx.NUMBER and _is_wound(sight, at + 1):
        return None  # "and seven nursing wounds"
    if noun.determined:
        return 1 if noun.nouns == 0 else None
    if noun.nouns:
        return 1 if _names_act(sight, at) else None
    if leads(sight, at):
        return 1
    return 0 if sight.content(at + 1) else None


def _names_act(sight: Sight, at: int) -> bool:
    """Whether an -ing form behind a noun is a noun: "in Russian shelling of a village", "Suicide bombing kills 11"."""
    if sight.form_at(at + 1) == "third" and before_object(sight, at + 2):
        return True
    return sight.capitals[at - 1] and bool(sight.bits[at + 1] & lx.PREPOSITION)


def _is_finite(sight: Sight, at: int, form: str) -> bool:
    """Whether a base or -s form after a noun is a verb: "three soldiers die in a blast", "Mob kills policeman"."""
    after_plural = sight.plural(at - 1)
    if _long_entry(sight, at, form) or intransitive(sight, at, known=form == "base" and after_plural):
        return True  # "Sniper cuts down girl", "youth hit in raid dies"
    if before_object(sight, at + 1) or (sight.bits[at + 1] & lx.CONJUNCTION and sight.form_at(at + 2) == form):
        return True
    if not sight.content(at + 1):
        return False
    return after_plural if form == "base" else _is_finite_third(sight, at, after_plural=after_plural)


def _is_finite_third(sight: Sight, at: int, *, after_plural: bool) -> bool:
    """The same for an -s form before a noun: "Mob kills policeman", but "Israeli strikes killed six"."""
    if not after_plural and _harms(sight, at):
        return sight.form_at(at + 1) != "past" or sight.content(at + 2)
    return sight.sentence.headline and sight.plural(at + 1)


def _long_state(sight: Sight, at: int) -> bool:
    """Whether an adjective of several words begins at a token: "60 feared dead"."""
    return any(len(entry.words) > 1 for entry in sight.entries_at(at))


def _of_participle(sight: Sight, at: int, *, determined: bool) -> int | None:
    """The same for a participle with which the noun may begin: "the wounded", "wounded soldiers"."""
    if sight.words[at - 1] in en.LONE:
        return 1  # "a single shot felled two guards"
    if sight.bits[at - 1] & _STANDS_ALONE and before_object(sight, at + 1):
        return None  # "one bomb killed two and another wounded four guards"
    verb = _before_verb(sight, at)
    if not verb and _leads_noun(sight, at, determined=determined):
        return 0 if _modifies_noun(sight, at, determined=determined) else None
    return 1 if determined and _stands_for_people(sight, at, verb=verb) else None


def _leads_noun(sight: Sight, at: int, *, determined: bool) -> bool:
    """Whether a noun or a number follows a participle with which its phrase begins."""
    if not sight.content_or_number(at + 1) or _is_completed(sight, at):
        return False
    return determined or at == 0 or bool(sight.bits[at - 1] & lx.FUNCTION)


def _is_completed(sight: Sight, at: int) -> bool:
    """Whether what came of an act follows its participle: "seven-year-old shot dead in crossfire", but not "found dead men"."""
    return bool(sight.traits[at + 1] & tr.COMPLETES) and not sight.content(at + 2)


def _before_verb(sight: Sight, at: int) -> bool:
    """Whether a verb follows a participle: "the wounded said", "4 wounded repelling an attack"."""
    if sight.bits[at + 1] & _VERBS and not sight.plural(at + 1):
        return True
    ing = sight.traits[at + 1] & (tr.ING | tr.ING_NOUN) == tr.ING
    return ing and bool(sight.bits[at - 1] & lx.NUMBER)


def _modifies_noun(sight: Sight, at: int, *, determined: bool) -> bool:
    """Whether a participle belongs to the noun after it, which is no name."""
    several = sight.bits[at - 1] & lx.NUMBER and sight.plural(at + 1) and sight.bits[at + 2] & lx.AUXILIARY
    named = sight.capitals[at + 1] and not sight.sentence.titled and not several  # "two kidnapped Christians were"
    return (determined or sight.plural(at + 1)) and not named


def _stands_for_people(sight: Sight, at: int, *, verb: bool) -> bool:
    """Whether what stands before a participle makes it a noun: "the wounded", "one of wounded", "the town's wounded"."""
    if not verb and sight.content(at + 1):
        return False
    return bool(sight.bits[at - 1] & (lx.DEFINITE | lx.POSSESSIVE)) or sight.words[at - 1] in _BEFORE_PEOPLE


def opens_with(sight: Sight, at: int) -> bool:
    """Whether a participle stands before its noun: "Suspected Fulani herders killed two", "by suspected Fulani herders"."""
    if not sight.content(at + 1):
        return False
    before, word = sight.bits[at - 1], sight.words[at - 1]
    if sight.words[at] in en.SUPPOSED and (before & lx.SAY or word == ","):
        return True
    return bool(before & (lx.SIGN | lx.PREPOSITION | lx.SUBORDINATOR)) and word != ","


def leads(sight: Sight, at: int) -> bool:
    """Whether a form that may be a verb is the noun at the head of a sentence: "Bomb kills two", "Shelling in Homs"."""
    if not sight.bits[at - 1] & lx.SIGN or sight.words[at - 1] in {",", ";"} or hedged(sight, at + 1) is not None:
        return False
    return bool(sight.bits[at + 1] & lx.PREPOSITION) or sight.form_at(at + 1) in _LEADING


def _long_entry(sight: Sight, at: int, form: str) -> bool:
    """Whether a verb with its particle begins at a token: "cuts down"."""
    return any(len(entry.words) > 1 and entry.form == form for entry in sight.entries_at(at))


def intransitive(sight: Sight, at: int, *, known: bool) -> bool:
    """Whether a predicate at a token harms its own subject and is no noun; *known*: also one of known people only."""
    if sight.known[at].noun is not None:
        return False
    found = [entry.record for entry in sight.known[at].entries if len(entry.words) == 1]
    return bool(found) and all(
        isinstance(row, Predicate) and row.frame == SUBJECT and row.harm and known >= row.known for row in found
    )


def _harms(sight: Sight, at: int) -> bool:
    """Whether a predicate at a token harms its object and is no noun."""
    if sight.known[at].noun is not None:
        return False
    rows = [entry.record for entry in sight.known[at].entries]
    return any(isinstance(row, Predicate) and row.harm and row.frame == OBJECT for row in rows)


def _noun_is_due(sight: Sight, at: int) -> bool:
    """Whether a noun is due at a token: right after an article, a possessive or "of"."""
    bits = sight.bits[at - 1] if at else 0
    article = bits & (lx.ONE | lx.DEFINITE | lx.POSSESSIVE | lx.NONE) and not bits & lx.NUMBER
    return bool(article) or sight.words[at - 1] == small.OF


def _ends_plural(sight: Sight, at: int) -> bool:
    """Whether a plural without -s ends the phrase, the first in it: "army backed police"."""
    return sight.content(at) and sight.words[at] in en.PLURALS_WITHOUT_S and not sight.plural(at - 2)
