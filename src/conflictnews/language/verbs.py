"""Verbs: which predicate stands at a token, and whether as the verb of a clause or inside a noun phrase."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import lru_cache

from conflictnews.language import lexicon as lx
from conflictnews.language import traits as tr
from conflictnews.language.clause import Group
from conflictnews.language.determiners import hedged
from conflictnews.language.frames import Entry, complements
from conflictnews.language.noun_phrase import BARE, PRONOUN, NounPhrase
from conflictnews.language.nouns import intransitive, leads, opens_with
from conflictnews.language.phrases import read
from conflictnews.language.reading import Reading
from conflictnews.language.settling import PARTICIPLES
from conflictnews.language.sight import QUOTES, Sight
from conflictnews.languages.en import clause_grammar as small
from conflictnews.languages.en import clause_words as en
from conflictnews.languages.en import word_endings as suffix
from conflictnews.languages.en.function_words import ARTICLES, LIES, LONE, ONE_BY_ONE
from conflictnews.languages.en.multiples import AS_MANY_WORDS
from conflictnews.languages.en.predicate_records import SUBJECT, Complement, Predicate

NO_CONTENT = lx.FUNCTION | lx.SIGN
CONTENT = lx.FUNCTION | lx.SIGN | lx.NUMBER | lx.DATE
_VERBS = lx.VERB | lx.SAYING
_NO_WORDS = lx.NUMBER | lx.DATE | lx.SIGN
_NOUN_NEXT = ARTICLES | LONE
"""Words after which a past is a noun: "without a shot being fired"."""
_ONE_BY_ONE = frozenset(row[0] for row in ONE_BY_ONE)
_LINKED = lx.CONJUNCTION | lx.PRONOUN | lx.RELATIVE | lx.ADVERB
_BARE_FORMS, _VERB_PARTICIPLES, _FINITE_FORMS = frozenset(("base",)), frozenset(("past", "part")), frozenset(("base", "past"))
_TENSED = frozenset(("past", "third", "base"))
_OF_PHRASES = frozenset(("past", "part", "state", "third"))
"""Forms of predicates that are said of the phrase before them."""
_NO_OBJECT = lx.TIME | lx.DATE | lx.AUXILIARY | lx.PREPOSITION
_OPENS = lx.RELATIVE | lx.SUBORDINATOR
_SHARES = frozenset((small.AND, small.OR, ",", small.THEN, "&"))
_NO_VERB_AGAIN = frozenset(("ing", "state"))
_GOES_ON = frozenset((small.AND, ",", small.THEN, small.OR))
_SHORTEST_NAME = 4
_COMMA_AND = [",", small.AND]
_JOINED = 4
"""Maximum number of phrases joined by "and" behind which the verb of a clause is looked for."""
_WOUND_REACH = 5
"""Maximum number of tokens from "with" to a wound."""


# ------------------------------------------------------------------ which predicate


@lru_cache(1 << 11)
def form_of_plain(word: str) -> str:
    """The form of a verb that no record has."""
    if word.endswith(suffix.ING):
        return "ing"
    if word.endswith(suffix.ED) or word in en.STRONG_PASTS:
        return "past"
    if word in en.STRONG_PARTICIPLES:
        return "part"
    return "third" if word.endswith(suffix.S) else "base"


def entry_at(r: Reading, at: int) -> Entry | None:
    """The longest predicate, nouns apart, that begins at a token."""
    if not r.sight.known[at].entries:
        return None
    fitting = r.sight.entries_at(at)
    if len(fitting) < 2:
        return fitting[0] if fitting else None
    wanted = _wanted(r.group)
    most = max(len(entry.words) for entry in fitting)
    longest = [entry for entry in fitting if len(entry.words) == most]
    return next((entry for entry in longest if entry.form in wanted), longest[0])


def complement_at(sight: Sight, at: int, verb: str) -> tuple[tuple[str, ...], Complement] | None:
    """The words at a token that say what came of a verb, and their record: "clubbed [to death]"."""
    for words, verbs, never, row in complements().get(sight.words[at], ()):
        takes = verb not in never if verbs is None else verb in verbs
        if takes and tuple(sight.words[at : at + len(words)]) == words:
            return words, row
    return None


def _wanted(group: Group | None) -> frozenset[str]:
    """The forms that a verb has after some auxiliaries."""
    if group is None or group.be or group.have:
        return _VERB_PARTICIPLES
    return _BARE_FORMS if group.modal or group.to else _FINITE_FORMS


def base_at(r: Reading, at: int) -> bool:
    """Whether a verb's base form stands at a token, as after "to"."""
    if r.sight.words[at + 1] in en.WOUNDS and r.sight.plural(at + 1):
        return False  # "succumbed to gunshot wounds"
    entry = entry_at(r, at)
    if entry is not None:
        return entry.form == "base"
    return not r.sight.bits[at] & CONTENT and not r.sight.capitals[at]


def verb_at(r: Reading, at: int) -> bool:
    """Whether a verb stands at a token."""
    entry = entry_at(r, at)
    return (entry is not None and entry.form != "state") or plain_verb(r, at)


def past_adverbs(sight: Sight, at: int) -> int:
    """The first token from one on that is no adverb; auxiliaries that are adverbs as well stay."""
    bits = sight.bits
    while bits[at] & lx.ADVERB and not bits[at] & lx.AUXILIARY:
        at += 1
    return at


def before_adverbs(sight: Sight, at: int) -> int:
    """The last token before one that is no adverb; -1 if there is none."""
    at -= 1
    while at >= 0 and sight.bits[at] & lx.ADVERB:
        at -= 1
    return at


def subject_frame(entry: Entry) -> bool:
    """Whether the one who undergoes a predicate is its grammatical subject: "die"."""
    return isinstance(entry.record, Predicate) and entry.record.frame == SUBJECT


# ------------------------------------------------------------------ a predicate as a verb


def stands_as_verb(r: Reading, at: int, entry: Entry) -> bool:
    """Whether a predicate stands as a verb at a token, and not inside a noun phrase."""
    if entry.form == "state":
        return not _in_name(r.sight, at)
    if r.group is not None:
        wounds = entry.form == "base" and r.sight.words[at + 1] in en.WOUNDS  # "his two colleagues had stab wounds"
        return entry.form != "third" and not wounds  # "the other two have burns"
    return _AS_VERB[entry.form](r, at, entry)


def _in_name(sight: Sight, at: int) -> bool:
    """Whether an adjective is the first word of a name."""
    named = sight.capitals[at] and sight.plain_capitals and sight.capitals[at + 1]
    return named and len(sight.words[at]) >= _SHORTEST_NAME


def _finite(r: Reading, at: int, entry: Entry) -> bool:
    """Whether a base or -s form is a verb in the present: "Gunmen kill two", "Blast kills two"."""
    after = at + len(entry.words)
    following = r.sight.bits[after]
    before = _before_quotes(r.sight, at)
    if not at or not r.ends_at(before):
        return _finite_apart(r, at, entry)
    if entry.form == "base" and not r.sight.plural(before) and not intransitive(r.sight, at, known=False):
        return entry.record.harm is not None and _is_of_group(r.sight, before, after)
    if not following & NO_CONTENT or following & (lx.DETERMINER | lx.CONJUNCTION | lx.ADVERB):
        return True
    return _counts_next(r.sight, after) or subject_frame(entry)


def _before_quotes(sight: Sight, at: int) -> int:
    """The last token of what may be the subject before a verb: "'bandits' [now] kill two"."""
    before = before_adverbs(sight, at)
    return before - 1 if before > 0 and sight.words[before] in QUOTES else before


def _is_of_group(sight: Sight, before: int, after: int) -> bool:
    """Whether a plural verb may have a group's name as its subject: "Taliban kill two", "M23 wound five"."""
    return sight.capitals[before] and _counts_next(sight, after)


def _finite_apart(r: Reading, at: int, entry: Entry) -> bool:
    """The same for a form that no phrase stands right before: "Army kills nine, captures two", "and kill two"."""
    word, after = r.sight.words[at - 1], at + len(entry.words)
    if at and word in en.VERB_LINKS and read(r.sight, after) is not None:
        return True
    return word == "," and r.before is not None and _next_in_headline(r.sight, after, entry)


def _next_in_headline(sight: Sight, after: int, entry: Entry) -> bool:
    """Whether a verb after a comma goes on a headline: "kills nine, wounds three", "kills shepherd, cripples son"."""
    if _counts_next(sight, after):
        return True
    return sight.sentence.headline and entry.form == "third" and entry.record.harm is not None and sight.content(after)


def _counts_next(sight: Sight, at: int) -> bool:
    """Whether a number stands at a token, behind hedges and marks: "wounds 'more than a dozen'"."""
    at += sight.words[at] in QUOTES
    return bool(sight.bits[at] & lx.NUMBER) or hedged(sight, at) is not None


def _participle(r: Reading, at: int, entry: Entry) -> bool:
    """Whether a past or a participle is a verb, and does not begin a noun phrase: "wounded soldiers were evacuated"."""
    sight = r.sight
    word = sight.words[at - 1]
    if word in _NOUN_NEXT:
        return False
    if at and not sight.bits[at - 1] & (lx.SIGN | lx.PREPOSITION | lx.CONJUNCTION):
        return True
    after = at + len(entry.words)
    if sight.bits[after] & CONTENT or not sight.plural(after):
        return True
    return r.before is not None and word in _GOES_ON


def _ing(r: Reading, at: int, entry: Entry) -> bool:
    """Whether an -ing form is a verb: not in "Shelling in Homs killed two"."""
    if _is_noun_of_harm(r.sight, at):
        return False
    if at and r.sight.words[at - 1] in en.ING_NOUN_AFTER:
        return read(r.sight, at + len(entry.words)) is not None
    return len(entry.words) > 1 or not leads(r.sight, at)


def _is_noun_of_harm(sight: Sight, at: int) -> bool:
    """Whether "of" makes an -ing form a noun of harm: "the wounding of a third"."""
    return sight.words[at + 1] == small.OF and sight.known[at].noun is not None


_AS_VERB: dict[str, Callable[[Reading, int, Entry], bool]] = {
    "base": _finite,
    "third": _finite,
    "past": _participle,
    "part": _participle,
    "ing": _ing,
}
"""By the form of a predicate without auxiliaries: whether it is a verb."""


# ------------------------------------------------------------------ words that are no predicates as verbs


def plain_verb(r: Reading, at: int) -> bool:
    """Whether a word that is no predicate is a verb."""
    sight, group = r.sight, r.group
    bits, traits = sight.bits[at], sight.traits[at]
    if group is None and not traits & tr.VERBAL and not bits & _VERBS:
        return bool(traits & tr.LIGHT) and _goes_on(r, at)
    if bits & _NO_WORDS or not sight.words[at].isalpha() or _is_name(sight, at) or _is_noun_of_harm(sight, at):
        return False
    return _alone(r, at) if group is None else _after_group(r, at, group)


def _is_name(sight: Sight, at: int) -> bool:
    """Whether capitals say that a word is a name: "Reed", at the head of a sentence only "ACLED"."""
    return sight.plain_capitals and sight.capitals[at] and (at > 0 or sight.sentence.raws[at].isupper())


def _alone(r: Reading, at: int) -> bool:
    """Whether a word that may be a verb is one, without auxiliaries."""
    bits, word = r.sight.bits[at], r.sight.words[at]
    if word.endswith(suffix.ED) and opens_with(r.sight, at):
        return False
    if bits & _VERBS:
        return _known_verb(r, at, word)
    return not bits & lx.FUNCTION and _ending(r, at, r.sight.traits[at])


def _goes_on(r: Reading, at: int) -> bool:
    """Whether a verb in the present stands between a comma and a number: "Army kills nine rebels, loses two men"."""
    between = at > 0 and r.sight.words[at - 1] == "," and r.sight.bits[at + 1] & lx.NUMBER
    return bool(between) and r.before is not None


def _after_group(r: Reading, at: int, group: Group) -> bool:
    """Whether a word after auxiliaries is their verb."""
    bits, traits = r.sight.bits[at], r.sight.traits[at]
    if bits & _VERBS:
        return True
    if bits & lx.FUNCTION:
        return False
    if traits & tr.VERBAL:
        return not bits & lx.OTHER or _ending(r, at, traits)
    if bits & lx.OTHER:
        return False
    strong = r.sight.words[at] in en.STRONG_PARTICIPLES if group.be else bool(traits & tr.LIGHT)
    return strong or group.modal or group.to  # "was blown to pieces"


def _known_verb(r: Reading, at: int, word: str) -> bool:
    """Whether a word that is a verb or a noun stands as a verb."""
    if word.endswith(suffix.ING_OR_ED) or word in en.STRONG_PASTS:
        return True
    follows = r.last is not None and r.last.end >= at - 2
    return follows or bool(at and r.sight.bits[at - 1] & _LINKED)


def _ending(r: Reading, at: int, traits: int) -> bool:
    """Whether a word that ends as verbs do stands as a verb, without an auxiliary."""
    if r.ends_at(at - 1):
        return True
    if traits & tr.STRONG:
        return bool(at and r.sight.bits[at - 1] & _LINKED)
    return _past_ending(r, at, traits) if traits & tr.ED else _ing_ending(r, at)


def _past_ending(r: Reading, at: int, traits: int) -> bool:
    """The same for a word in -ed: "nine guards, four of them women, suffered burns"."""
    sight = r.sight
    aside = traits & tr.LIGHT and sight.words[at - 1] == "," and r.ends_at(at - 2)
    return bool(aside or sight.bits[at + 1] & CONTENT) or not sight.plural(at + 1)


def _ing_ending(r: Reading, at: int) -> bool:
    """The same for a word in -ing: "killed two men, burning their car"."""
    if r.sight.words[at - 1] == "," and r.before is not None and object_at(r, at + 1) is not None:
        return True
    if r.sight.words[at] in en.RESULTING and r.sight.words[at - 1] == "," and r.before is not None:
        return bool(r.sight.bits[at + 1] & lx.PREPOSITION)
    return r.ends_at(at - 2)


# ------------------------------------------------------------------ a phrase and the verb behind it


def finite_behind(r: Reading, phrase: NounPhrase) -> bool:
    """Whether a finite verb stands behind a phrase, one more after a preposition, or others that "and" joins to it."""
    return any(finite_after(r, at) or _finite_behind_place(r, at) for at in _behind(r.sight, phrase))


def undergoes_behind(sight: Sight, phrase: NounPhrase) -> bool:
    """Whether those of a phrase, or others that "and" joins to it, undergo what follows: "ended with two men being killed"."""
    return any(sight.words[at] == en.BEING and sight.form_at(at + 1) in PARTICIPLES for at in _behind(sight, phrase))


def participle_behind(sight: Sight, phrase: NounPhrase) -> bool:
    """Whether a participle stands behind a phrase, or others that "and" joins to it: "two soldiers and a clerk killed"."""
    return any(sight.form_at(at) in PARTICIPLES for at in _behind(sight, phrase))


def _behind(sight: Sight, phrase: NounPhrase) -> Iterator[int]:
    """The token behind a phrase, and behind each of those that "and" joins to it, brackets apart."""
    other: NounPhrase | None = phrase
    for _ in range(_JOINED):
        if other is None:
            return
        at = other.end + 1
        at = sight.closing.get(at, at - 1) + 1
        yield at
        other = read(sight, at + 1) if sight.words[at] == small.AND else _last_of_list(sight, at)


def _last_of_list(sight: Sight, at: int) -> NounPhrase | None:
    """The last phrase of a list of three with a comma before "and": "after a colonel, a judge, and two drivers were hit"."""
    second = read(sight, at + 1) if sight.words[at] == "," else None
    if second is None or sight.words[second.end + 1 : second.end + 3] != _COMMA_AND:
        return None
    return read(sight, second.end + 3)


def _finite_behind_place(r: Reading, at: int) -> bool:
    """Whether a finite verb stands behind a phrase after a preposition: "men on foot raided"."""
    place = read(r.sight, at + 1) if r.sight.bits[at] & lx.PREPOSITION else None
    return place is not None and finite_after(r, place.end + 1)


def finite_after(r: Reading, at: int) -> bool:
    """Whether a finite verb stands at a token, adverbs apart."""
    at = past_adverbs(r.sight, at)
    if r.sight.bits[at] & (lx.AUXILIARY | lx.VERB | lx.SAY):
        return True
    entry = entry_at(r, at)
    if entry is not None:
        return entry.form in _TENSED
    return bool(r.sight.traits[at] & tr.ED)


def verb_of_its_own(r: Reading, phrase: NounPhrase) -> bool:
    """Whether a phrase is rather the subject of what follows it."""
    sight = r.sight
    at = past_adverbs(sight, phrase.end + 1)
    if sight.bits[at] & (lx.AUXILIARY | lx.SAY) or sight.words[at] == small.WITHOUT:
        return not _is_last_of_several(sight, phrase, at)
    if with_wounds(sight, at):
        return not _left_so(r)
    if _lies_or_suffers(sight, phrase, at):
        return True
    entry = entry_at(r, at)
    return entry is not None and _is_predicate_of(phrase, entry)


def _is_predicate_of(phrase: NounPhrase, entry: Entry) -> bool:
    """Whether a predicate right behind a phrase is the phrase's own, by its form: "seven wounded", "a clerk died"."""
    if entry.form in _OF_PHRASES:
        return phrase.bare or subject_frame(entry)
    return entry.form == "ing" and phrase.bare and subject_frame(entry)  # "and seven nursing wounds"


def _is_last_of_several(sight: Sight, phrase: NounPhrase, at: int) -> bool:
    """Whether one person after "and" has a verb for several: "two men who ran a shop and a [clerk were] hurt"."""
    return phrase.count == 1 and sight.words[phrase.first - 1] == small.AND and sight.words[at] in en.PLURAL_AUXILIARIES


def _lies_or_suffers(sight: Sight, phrase: NounPhrase, at: int) -> bool:
    """Whether a verb follows that tells how people are: "and forty lie in hospital", "and two sustained wounds"."""
    word = sight.words[at]
    if phrase.form == BARE and word in LIES:
        return True
    return word in en.SUFFERED and bool(sight.traits[at] & tr.LIGHT) and not sight.bits[at + 1] & NO_CONTENT


def _left_so(r: Reading) -> bool:
    """Whether the chain is what a verb leaves with wounds: "leaving a clerk and four shoppers with burns"."""
    before = r.before
    return before is not None and before.word in en.LEAVES and before.object is r.chain


def with_wounds(sight: Sight, at: int) -> int | None:
    """Where what tells of wounds ends after a preposition: "40 others with gunshot wounds", "three dead, nine to hospital"."""
    if sight.words[at] != small.WITH:
        treated = sight.bits[at - 1] & lx.NUMBER and tuple(sight.words[at : at + 2]) in en.TO_HOSPITAL
        return at + 1 if treated else None
    for i in range(at + 1, min(at + _WOUND_REACH, sight.size)):
        if sight.words[i] in en.WOUNDS:
            return i
        if sight.bits[i] & (lx.SIGN | lx.PREPOSITION | lx.DATE) or lx.classes(sight.words[i]) & lx.NONE:
            return None  # "escaped with no injuries"
    return None


# ------------------------------------------------------------------ objects


def object_at(r: Reading, at: int, *, inner: bool = False) -> NounPhrase | None:
    """The phrase that stands as an object at a token; *inner*: of a verb inside the subject of what follows."""
    sight = r.sight
    at = _past_plain_adverbs(sight.bits, at)
    if sight.words[at] in _ONE_BY_ONE and _one_by_one(sight, at):
        return None
    if sight.traits[at] & tr.NUMBER_HEDGE and hedged(sight, at) is not None:
        return read(sight, at)
    if tuple(sight.words[at : at + 2]) == AS_MANY_WORDS:
        return read(sight, at + 1)
    if not _may_open_object(r, at):
        return None
    phrase = read(sight, at + 1 if sight.words[at] in QUOTES else at)
    if phrase is None or _opens_clause(r, at, phrase, inner=inner):
        return None
    return phrase


def _past_plain_adverbs(bits: list[int], at: int) -> int:
    """The first token from one on that is more than an adverb."""
    while bits[at] & lx.ADVERB and not bits[at] & (lx.DETERMINER | lx.PREPOSITION):
        at += 1
    return at


def _one_by_one(sight: Sight, at: int) -> bool:
    """Whether words that only part those told begin at a token: "one by one"."""
    return any(tuple(sight.words[at : at + len(row)]) == row for row in ONE_BY_ONE)


def _may_open_object(r: Reading, at: int) -> bool:
    """Whether an object may begin at a token: "killed wounded soldiers", "suffered burns", but not "saw killed"."""
    bits = r.sight.bits[at]
    if bits & _NO_OBJECT or (bits & _OPENS and not bits & lx.DEFINITE):
        return False
    entry = entry_at(r, at)
    if entry is None or entry.form == "third":
        return True
    if entry.form == "base":
        return r.sight.words[at + 1] in en.WOUNDS  # "received knife wounds"
    return entry.form in PARTICIPLES and r.sight.plural(at + 1)


def _opens_clause(r: Reading, at: int, phrase: NounPhrase, *, inner: bool) -> bool:
    """Whether a phrase is rather the subject of a clause: "confirmed that two people died"."""
    several = phrase.number is not None and phrase.number.value != 1  # "states that five men, four of them boys, died"
    if r.sight.bits[at] & lx.RELATIVE and (several or finite_after(r, phrase.end + 1)):
        return True
    return bool(r.sight.bits[phrase.end + 1] & lx.AUXILIARY) and phrase.form != PRONOUN and not inner


def shares_object(r: Reading, at: int) -> bool:
    """Whether the next verb takes the object of this one, too: "shot and killed a baker"."""
    words, bits = r.sight.words, r.sight.bits
    if words[at] not in _SHARES:
        return False
    at += 1
    while bits[at] & (lx.ADVERB | lx.CONJUNCTION) or words[at] == small.THEN:
        at += 1
    entry = entry_at(r, at)
    if entry is None or entry.form in _NO_VERB_AGAIN:
        return False
    at += len(entry.words)
    if object_at(r, at) is not None:
        return True
    complement = complement_at(r.sight, at, entry.words[0])  # "shot or hacked [to death] two men"
    return complement is not None and object_at(r, at + len(complement[0])) is not None
