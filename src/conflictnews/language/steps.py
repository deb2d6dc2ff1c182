"""Steps: one pass over the tokens of a sentence; at each, what begins there is read: a sign, a verb, a phrase, a small word."""

from __future__ import annotations

from collections.abc import Callable

from conflictnews.language import lexicon as lx
from conflictnews.language import traits as tr
from conflictnews.language.chains import ADD_FIRST, adding
from conflictnews.language.determiners import hedged, tells_how_often
from conflictnews.language.frames import Entry
from conflictnews.language.noun_phrase import NAME, NounPhrase
from conflictnews.language.phrases import CLOSED, may_begin, read
from conflictnews.language.placing import read_phrase
from conflictnews.language.predication import before_wounds, read_clause, read_location, read_wounded
from conflictnews.language.reading import Reading
from conflictnews.language.sight import Sight
from conflictnews.language.verbs import (
    base_at,
    entry_at,
    finite_behind,
    form_of_plain,
    plain_verb,
    stands_as_verb,
    verb_at,
    with_wounds,
)
from conflictnews.languages.en import clause_grammar as small
from conflictnews.languages.en import clause_words as en
from conflictnews.languages.en.multiples import AS_MANY_WORDS
from conflictnews.models import NumberKind

_HELPS = lx.AUXILIARY | lx.NEGATION
_OPENS = lx.SUBORDINATOR | lx.RELATIVE
_VERBS = lx.VERB | lx.SAYING
_OF_CLAUSES = _HELPS | _OPENS | _VERBS
_MAY_BE_VERB = tr.VERBAL | tr.LIGHT | tr.PREDICATE
"""Classes and traits without which a word begins no clause, but after an auxiliary."""
_TIME_REACH = 3
"""Maximum number of tokens between people and a day that is told of them."""


def pass_over(r: Reading) -> None:
    """Read every clause and noun phrase of a sentence."""
    at, size = 0, r.sight.size
    while at < size:
        after = _step(r, at)
        at = after if after > at else at + 1


def _step(r: Reading, at: int) -> int:
    """Read what begins at a token; where the next thing begins."""
    sight = r.sight
    bits, word = sight.bits[at], sight.words[at]
    if bits & lx.SIGN:
        return _read_sign(r, at, word)
    if word in ADD_FIRST and (length := adding(sight, at)):
        return at + length
    if r.group is not None or bits & _OF_CLAUSES or sight.traits[at] & _MAY_BE_VERB:
        after = _read_verb(r, at, bits)
        if after is not None:
            return after
    phrase = _phrase_at(sight, at, bits)
    if phrase is not None:
        return read_phrase(r, at, phrase)
    return _read_function(r, at, bits, word)


def _phrase_at(sight: Sight, at: int, bits: int) -> NounPhrase | None:
    """The noun phrase that begins at a token; None where it is a word with which none begins."""
    if bits & CLOSED and not may_begin(sight, at):
        return None
    return read(sight, at)


def _read_verb(r: Reading, at: int, bits: int) -> int | None:
    """Read an auxiliary, a verb, a word that opens a clause; where the next thing begins, None where none of these stands."""
    if bits & (lx.SUBORDINATOR | lx.NEGATION) and (after := _past_set_words(r.sight, at)) is not None:
        return after
    entry = entry_at(r, at) if r.sight.known[at].entries else None
    if bits & _HELPS and _helps(r, at, bits, entry):
        return at + 1
    if entry is not None and stands_as_verb(r, at, entry):
        return read_clause(r, at, entry.form, len(entry.words), entry)
    if bits & _OPENS and _opens(r, at, bits):
        return at + 1
    return _read_plain_verb(r, at, bits)


def _past_set_words(sight: Sight, at: int) -> int | None:
    """Where words end that open no clause and deny nothing: "[if not more]", "[not only] a clerk", "and [as] many guards"."""
    words = sight.words
    for row in en.NO_CLAUSE.get(words[at], ()):
        if tuple(words[at + 1 : at + 1 + len(row)]) == row:
            return at + 1 + len(row)
    compares = words[at - 1] == small.AND and tuple(words[at : at + 2]) == AS_MANY_WORDS
    return at + 1 if compares and sight.content(at + 2) else None


def _read_plain_verb(r: Reading, at: int, bits: int) -> int | None:
    """Read a verb that is no predicate, or a word between auxiliary and verb; None where neither stands."""
    sight, group = r.sight, r.group
    if group is None and not bits & _VERBS and not sight.traits[at] & _MAY_BE_VERB:
        return None
    if plain_verb(r, at):
        return read_clause(r, at, form_of_plain(sight.words[at]), 1, None)
    floats = group is not None and group.be and sight.words[at] in en.FLOATING and verb_at(r, at + 1)
    return at + 1 if floats else None


# ------------------------------------------------------------------ small words


def _read_sign(r: Reading, at: int, word: str) -> int:
    r.group = None
    read_it = _SIGNS.get(word)
    if read_it is not None:
        read_it(r, at)
    return at + 1


def _read_semicolon(r: Reading, at: int) -> None:
    r.stop()


def _read_opening(r: Reading, at: int) -> None:
    r.brackets.append(r.chain)


def _read_closing(r: Reading, at: int) -> None:
    outer = r.brackets.pop() if r.brackets else None
    if outer is not None:
        outer.end = max(outer.end, at)
        r.chain = outer


def _read_colon(r: Reading, at: int) -> None:
    r.opener = ":"


_SIGNS: dict[str, Callable[[Reading, int], None]] = {
    ";": _read_semicolon,
    "(": _read_opening,
    "[": _read_opening,
    ")": _read_closing,
    "]": _read_closing,
    ":": _read_colon,
}
"""What each sign does; others only part what stands on either side."""


def _helps(r: Reading, at: int, bits: int, entry: Entry | None) -> bool:
    """Read an auxiliary; False where the word is rather a verb or a noun ("the will", "had a son", "neither diver")."""
    if bits & lx.CONJUNCTION or (entry is not None and len(entry.words) > 1):
        return False
    word = r.sight.words[at]
    if bits & lx.NEGATION and _hedges_number(r.sight, at):
        return False
    if (word in en.MODAL_NAMES and _is_name(r.sight, at, bits)) or (bits & lx.NONE and _counts_nobody(r, at)):
        return False
    r.group_from(at).add(bits, word in en.PLURAL_AUXILIARIES)
    return True


def _hedges_number(sight: Sight, at: int) -> bool:
    """Whether "not" belongs to a number: "a clerk and [not fewer than] five men"."""
    return bool(sight.traits[at + 1] & tr.NUMBER_HEDGE) and hedged(sight, at) is not None


def _is_name(sight: Sight, at: int, bits: int) -> bool:
    """Whether a modal is a name: "May"."""
    return bool(bits & lx.MODAL and at and sight.capitals[at] and sight.plain_capitals)


def _counts_nobody(r: Reading, at: int) -> bool:
    """Whether "no" or "neither" belongs to a noun and not to a verb."""
    return r.group is None and not r.sight.bits[at + 1] & _HELPS and read(r.sight, at) is not None


def _opens(r: Reading, at: int, bits: int) -> bool:
    """Read a word that opens a clause."""
    word = r.sight.words[at]
    if bits & lx.PREPOSITION:
        return _opens_with_preposition(r, at, word)
    if bits & lx.RELATIVE and (r.sight.words[at - 1] in en.AMONG or _opens_among(r, at, word)):
        return True
    if bits & lx.RELATIVE and (r.follows(at) or _follows_dash(r, at)) and _opens_relative(r, at, word):
        return True
    r.chain, r.relative = None, False
    r.opener = word
    return True


def _opens_among(r: Reading, at: int, word: str) -> bool:
    """Open what is told of those among whom somebody is: "three brothers were among those who burned to death"."""
    before, words = r.clauses[-1] if r.clauses else None, r.sight.words
    if before is None or before.subject is None or before.last != at - 2 or words[at - 2] not in en.AMONG_WHOLE:
        return False
    if words[at - 1] not in en.THOSE:
        return False
    r.chain = before.subject
    r.antecedent = r.last = r.chain.phrases[-1]
    r.relative, r.opener = True, word
    return True


def _follows_dash(r: Reading, at: int) -> bool:
    """Whether a token follows the last phrase and a dash: "two mayors -- who had been warned -- were shot"."""
    at -= 1
    while r.sight.words[at] == en.DASH and not r.ends_at(at):
        at -= 1
    return at > 0 and r.ends_at(at)


def _opens_with_preposition(r: Reading, at: int, word: str) -> bool:
    """Read a preposition that opens a clause: "after gunmen stormed the camp"."""
    if r.before is not None and r.before.last == at - 1 and r.before.word in en.ACTS_AS:
        return False
    phrase = read(r.sight, at + 1)
    if phrase is None or hedged(r.sight, at) is not None or not finite_behind(r, phrase):
        return False
    r.chain, r.opened = None, at
    r.opener, r.relative = word, False
    return True


def _opens_relative(r: Reading, at: int, word: str) -> bool:
    """Open a relative clause; False for "that" without a verb right behind it, which opens another clause."""
    following = at + 1
    while r.sight.bits[following] & lx.ADVERB:
        following += 1
    subject = bool(r.sight.bits[following] & _HELPS) or verb_at(r, following)
    if word == small.THAT and not (subject or _tells_whom(r, at)):
        return False
    if r.kept is None or (subject and _is_inside_scene(r)):
        r.kept = r.chain
    r.antecedent = _antecedent(r, word)
    r.relative = subject
    if not subject:
        r.chain = None
    r.opener = word
    return True


def _is_inside_scene(r: Reading) -> bool:
    """Whether a clause of place has people of its own: "where [two guards] who resisted died"."""
    return r.opener in en.SETS_SCENE and r.chain is not None


def _tells_whom(r: Reading, at: int) -> bool:
    """Whether people without a verb stand before "that" with a subject: "two men [that rebels had seized] were found"."""
    return r.fresh() and r.ends_at(at - 1)


def _antecedent(r: Reading, word: str) -> NounPhrase | None:
    """The phrase before a relative pronoun; before one for people, no place: "beat [a clerk] in Gao, who died"."""
    last, chain = r.last, r.chain
    if word not in en.OF_PERSONS or last is None or chain is None or last.form != NAME or last in chain.phrases:
        return last
    return chain.phrases[-1] if r.sight.bits[last.first - 1] & lx.PREPOSITION else last


def _read_function(r: Reading, at: int, bits: int, word: str) -> int:
    """Read a word that only holds others together; where the next thing begins."""
    if word in en.BEFORE_WOUNDS and (wound := with_wounds(r.sight, at)) and before_wounds(r, at):
        return read_wounded(r, at, wound)
    if word == small.TO and base_at(r, at + 1):
        r.group_from(at).to = True
    else:
        _read_link(r, at, bits, word)
    return at + 1


def _read_link(r: Reading, at: int, bits: int, word: str) -> None:
    """Read a number that counts nobody, a preposition, a conjunction or a time: what stands before them may end there."""
    if bits & lx.NUMBER:
        _read_number_of_nobody(r, at)
    if not bits & lx.ADVERB:
        if bits & lx.PREPOSITION:
            read_location(r, at)
        r.group = None
    if word == small.BUT and not r.relative and bits & (lx.CONJUNCTION | lx.NEGATION) == lx.CONJUNCTION:
        r.opener = ""
    if bits & (lx.DATE | lx.TIME):
        _reach_past_time(r, at)


def _read_number_of_nobody(r: Reading, at: int) -> None:
    """Read a number that counts nobody: those before go on past one that tells which, and end before a share of them."""
    if _is_nth(r.sight, at):
        _reach_past_time(r, at)  # "38 died at the first and 21 at the second"
    elif not tells_how_often(r.sight.number(at)):
        r.chain = r.before = None  # a share of those before: "a third of them fled"


def _reach_past_time(r: Reading, at: int) -> None:
    """Let the people before a time, or before one of several occasions, go on behind it."""
    if r.chain is not None:
        r.chain.reach(at, _TIME_REACH)


def _is_nth(sight: Sight, at: int) -> bool:
    """Whether a number only tells which one of several is meant: "at the first"."""
    number = sight.number(at)
    return number is not None and number.kind is NumberKind.ORDINAL and bool(sight.bits[at - 1] & lx.DEFINITE)
