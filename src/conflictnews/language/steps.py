"""Steps: one pass over the tokens of a sentence; at each, what begins there is read: a sign, a verb, a phrase, a small word."""

from __future__ import annotations

from collections.abc import Callable

from conflictnews.language import lexicon as lx
from conflictnews.language import traits as tr
from conflictnews.language.arguments import find_object, take_agent, voice_of
from conflictnews.language.chains import (
    ADD_FIRST,
    ADDS,
    BETWEEN,
    EXCLUDES,
    MOST,
    adding,
    additive,
    excluded,
    joins,
    names_place,
    tells_degree,
)
from conflictnews.language.clause import ACTIVE, PASSIVE, REDUCED, WITH, Chain, Clause, Group
from conflictnews.language.determiners import all_of, hedged, tells_how_often
from conflictnews.language.frames import Entry, alone
from conflictnews.language.harm_nouns import read_harm_noun, told_of
from conflictnews.language.noun_phrase import NAME, NOBODY, PRONOUN, NounPhrase
from conflictnews.language.outcomes import read_lives, read_outcome, wound_of
from conflictnews.language.phrases import CLOSED, may_begin, read
from conflictnews.language.reading import Reading
from conflictnews.language.sight import Sight
from conflictnews.language.subjects import find_subject
from conflictnews.language.verbs import (
    base_at,
    entry_at,
    finite_after,
    finite_behind,
    form_of_plain,
    past_adverbs,
    plain_verb,
    stands_as_verb,
    undergoes_behind,
    verb_at,
    verb_of_its_own,
    with_wounds,
)
from conflictnews.languages.en import clause_grammar as small
from conflictnews.languages.en import clause_words as en
from conflictnews.languages.en.predicate_records import HarmNoun, Predicate
from conflictnews.models import Harm, NumberKind

_HELPS = lx.AUXILIARY | lx.NEGATION
_FELT = frozenset((Harm.KILLED, Harm.WOUNDED))
_OPENS = lx.SUBORDINATOR | lx.RELATIVE
_VERBS = lx.VERB | lx.SAYING
_OF_CLAUSES = _HELPS | _OPENS | _VERBS
_MAY_BE_VERB = tr.VERBAL | tr.LIGHT | tr.PREDICATE
"""Classes and traits without which a word begins no clause, but after an auxiliary."""
_NAMES_GO_ON = frozenset((small.AND, small.OR, ","))
_JOINS_STATES = frozenset((small.AND, small.OR))
_UNDERGOES = frozenset((PASSIVE, REDUCED))
_ADDS = len(small.AS_WELL_AS)

_FOUGHT = 14
"""Maximum number of tokens between a fight and the other side."""
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
    if r.group is not None or bits & _OF_CLAUSES or sight.traits[at] & _MAY_BE_VERB:
        after = _read_verb(r, at, bits)
        if after is not None:
            return after
    if word in ADD_FIRST and (length := adding(sight, at)):
        return at + length
    if not bits & CLOSED or may_begin(sight, at):
        phrase = read(sight, at)
        if phrase is not None:
            return _read_phrase(r, at, phrase)
    return _read_function(r, at, bits, word)


def _read_verb(r: Reading, at: int, bits: int) -> int | None:
    """Read an auxiliary, a verb, a word that opens a clause; where the next thing begins, None where none of these stands."""
    sight = r.sight
    entry = entry_at(r, at) if sight.known[at].entries else None
    if bits & _HELPS and _helps(r, at, bits, entry):
        return at + 1
    if entry is not None and stands_as_verb(r, at, entry):
        return _read_clause(r, at, entry.form, len(entry.words), entry)
    if bits & _OPENS:
        if tuple(sight.words[at : at + _ADDS]) == small.AS_WELL_AS:
            return at + _ADDS  # "two nurses as well as a guard were hit"
        if _opens(r, at, bits):
            return at + 1
    return _read_plain_verb(r, at, bits)


def _read_plain_verb(r: Reading, at: int, bits: int) -> int | None:
    """Read a verb that is no predicate, or a word between auxiliary and verb; None where neither stands."""
    sight, group = r.sight, r.group
    if group is None and not bits & _VERBS and not sight.traits[at] & _MAY_BE_VERB:
        return None
    if plain_verb(r, at):
        return _read_clause(r, at, form_of_plain(sight.words[at]), 1, None)
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
    if (word in en.MODAL_NAMES and _is_name(r.sight, at, bits)) or (bits & lx.NONE and _counts_nobody(r, at)):
        return False
    r.group_from(at).add(bits, word in en.PLURAL_AUXILIARIES)
    return True


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
    if bits & lx.RELATIVE and r.sight.words[at - 1] in en.AMONG:
        return True
    if bits & lx.RELATIVE and (r.follows(at) or _follows_dash(r, at)) and _opens_relative(r, at, word):
        return True
    r.chain, r.relative = None, False
    r.opener = word
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
    if word == small.THAT and not subject:
        return False
    if r.kept is None or (subject and r.opener in en.SETS_SCENE and r.chain is not None):
        r.kept = r.chain  # inside a clause of place those whom it begins with: "where two guards who resisted died"
    r.antecedent = r.last
    r.relative = subject
    if not subject:
        r.chain = None
    r.opener = word
    return True


def _read_function(r: Reading, at: int, bits: int, word: str) -> int:
    """Read a word that only holds others together; where the next thing begins."""
    if word in en.BEFORE_WOUNDS and (wound := with_wounds(r.sight, at)) and _before_wounds(r, at):
        return _read_wounded(r, at, wound)
    if word == small.TO and base_at(r, at + 1):
        r.group_from(at).to = True
    else:
        _read_link(r, at, bits, word)
    return at + 1


def _read_link(r: Reading, at: int, bits: int, word: str) -> None:
    """Read a number that counts nobody, a preposition, a conjunction or a time: what stands before them may end there."""
    if bits & lx.NUMBER and _is_nth(r.sight, at):
        if r.chain is not None:
            r.chain.reach(at, _TIME_REACH)  # "38 died at the first and 21 at the second"
    elif bits & lx.NUMBER and not tells_how_often(r.sight.number(at)):
        r.chain = r.before = None  # a share of those before: "a third of them fled"
    if not bits & lx.ADVERB:
        if bits & lx.PREPOSITION:
            _read_location(r, at)
        r.group = None
    if word == small.BUT and not r.relative and bits & (lx.CONJUNCTION | lx.NEGATION) == lx.CONJUNCTION:
        r.opener = ""
    if bits & (lx.DATE | lx.TIME) and r.chain is not None:
        r.chain.reach(at, _TIME_REACH)


def _is_nth(sight: Sight, at: int) -> bool:
    """Whether a number only tells which one of several is meant: "at the first"."""
    number = sight.number(at)
    return number is not None and number.kind is NumberKind.ORDINAL and bool(sight.bits[at - 1] & lx.DEFINITE)


def _read_location(r: Reading, at: int) -> None:
    """Read "were among the dead", "was in the car": a clause without a verb of its own."""
    group, chain = r.group, r.chain
    if group is None or not group.be or chain is None or chain.spent:
        return
    clause = r.begin(group.start, at, at, "past")
    clause.subject, clause.negated = chain, group.negated
    chain.closed = True
    chain.end = at


# ------------------------------------------------------------------ phrases


def _read_phrase(r: Reading, at: int, phrase: NounPhrase) -> int:
    """Place a noun phrase: in a chain, after a preposition, or as a new chain; where the next thing begins."""
    group = r.take_group()
    r.keep(phrase)
    told = told_of(r.sight, phrase)
    noun = _harm_noun_of(r, told)
    if noun is not None and read_harm_noun(r, told, noun):
        r.last = phrase
        return max(phrase.end, told.end, phrase.first) + 1
    if group is not None and _suffers(r, group, phrase):
        return phrase.end + 1
    _find_place(r, at, phrase, group)
    return phrase.end + 1


def _find_place(r: Reading, at: int, phrase: NounPhrase, group: Group | None) -> None:
    """Give a phrase its place: what somebody is, a chain, the subject of an inverted clause, or a new chain."""
    before = r.sight.words[at - 1]
    if before in en.WHOM and r.sight.words[at - 2] == small.OF:
        phrase.those = True  # "five were hit, of whom two died"
    if phrase.form == PRONOUN and before in en.AMONG:
        return
    if not _is_said(r, phrase, group) and not _joined(r, at, phrase, before) and not _inverted(r, phrase, group):
        _stand(r, at, phrase, before)
    r.last = phrase


def _is_said(r: Reading, phrase: NounPhrase, group: Group | None) -> bool:
    """Read what an auxiliary says that somebody is or did likewise: "was the bomber", "so did a guard"."""
    return group is not None and (_likewise(r, phrase, group) or (group.be and _read_copula(r, group, phrase)))


def _accompanies(r: Reading, phrase: NounPhrase) -> bool:
    """Take those with whom somebody was harmed: "was shot in Homs with his guard"."""
    chain, clause = r.chain, r.before
    if chain is None or clause is None or clause.harm is None or clause.subject is not chain:
        return False
    if phrase.first - chain.end != 2 or len(chain.phrases) >= MOST or not (clause.voice == PASSIVE or clause.harms_subject):
        return False
    told = r.sight.words[max(clause.last + 1, phrase.first - _FOUGHT) : phrase.first]
    if _with_of_noun(r, phrase, chain) or not en.FIGHTS.isdisjoint(told):
        return False  # "was wounded during clashes on Sunday with troops"
    chain.add(phrase, WITH)
    return True


def _but_for(r: Reading, phrase: NounPhrase) -> bool:
    """Take the only ones of whom something is said: "killed no one except the bomber"."""
    chain = r.chain
    if chain is None or chain.phrases[-1].form != NOBODY:
        return False
    if r.sight.words[phrase.first - 1] in en.JOIN_OR_EXCEPT and phrase.first - chain.phrases[-1].end != 2:
        return False  # "nobody died but two were hurt"
    if phrase.first - chain.end > _BUT_FOR:
        return False
    chain.phrases[-1] = phrase
    chain.end = phrase.end
    return True


_BUT_FOR = 3
"""Maximum number of tokens between "no one" and the exception, with "except for"."""


def _is_aside(r: Reading, phrase: NounPhrase) -> bool:
    """Whether a phrase has no place in a clause: "how many people"; nor has its verb the subject before it."""
    r.chain = r.before = None  # "nobody knows how many were killed"
    return True


_AFTER: dict[str, Callable[[Reading, NounPhrase], bool]] = {
    small.BY: take_agent,
    small.WITH: _accompanies,
    small.HOW: _is_aside,
    **dict.fromkeys(en.BUT_FOR, _but_for),
}
"""Words after which a phrase may have its place at once."""


def _with_of_noun(r: Reading, phrase: NounPhrase, subject: Chain) -> bool:
    """Whether "with" may belong to the noun before it: "died in a firefight with the army"."""
    if phrase.form == NAME:
        return True
    last = r.last
    near = last is not None and last.end == phrase.first - 2 and last.form != NAME and last is not subject.phrases[-1]
    return near and not r.sight.bits[phrase.first] & lx.POSSESSIVE


def _inverted(r: Reading, phrase: NounPhrase, group: Group | None) -> bool:
    """Take a phrase as the subject of the participle that opens the sentence: "Killed were a clerk and two guards"."""
    before = r.before
    if group is None or not group.be or before is None or before.subject is not None or before.voice != REDUCED:
        return False
    if before.last + 1 != group.start or phrase.first != past_adverbs(r.sight, group.start + 1):
        return False
    r.chain = before.subject = Chain(phrase)
    r.chain.closed = True
    before.voice = PASSIVE
    return True


_LIKEWISE = 4
"""Maximum number of clauses between a verb and "as did"."""


def _likewise(r: Reading, phrase: NounPhrase, group: Group) -> bool:
    """Take a phrase as one more subject of the verb before it: "a student died, as did his brother"."""
    if r.sight.words[group.start - 1] not in en.LIKEWISE or phrase.first != group.start + 1 or finite_after(r, phrase.end + 1):
        return False
    voice = PASSIVE if group.be else ACTIVE
    told = (clause for clause in reversed(r.clauses[-_LIKEWISE:]) if clause.harm is not None and clause.voice == voice)
    before = next(told, None)
    if before is None or before.subject is None:
        return False
    clause = r.begin(group.start, group.start, group.start, before.form)
    clause.predicate, clause.harm, clause.voice = before.predicate, before.harm, before.voice
    r.chain = clause.subject = Chain(phrase)
    r.chain.closed = True
    return True


def _harm_noun_of(r: Reading, phrase: NounPhrase) -> HarmNoun | None:
    """The noun of harm that heads a phrase: "three deaths", "an unknown number of dead"."""
    noun = r.sight.known[phrase.head].noun
    if noun is None and phrase.open and phrase.head >= 0 and not phrase.those:
        return en.COUNTED_STATES.get(r.sight.words[phrase.head])
    return noun


def _joined(r: Reading, at: int, phrase: NounPhrase, before: str) -> bool:
    """Whether a phrase has found its place beside those before it, or has none."""
    takes = _AFTER.get(before)
    if takes is not None and takes(r, phrase):
        return True
    if before in EXCLUDES and excluded(r.sight, at):
        return True
    if not joins(r, phrase):
        return before in ADDS and additive(r, at, phrase)
    _complete_joined(r, phrase)
    return True


def _complete_joined(r: Reading, phrase: NounPhrase) -> None:
    """Read what came of an act behind the last of its people."""
    chain, clause = r.chain, r.before
    if clause is not None and chain is not None and clause.object is chain and chain.spent:
        chain.end = read_outcome(r, clause, phrase.end + 1) - 1  # "hacked a chief and his son to death"


def _stand(r: Reading, at: int, phrase: NounPhrase, before: str) -> None:
    """Take a phrase as a new chain, or as what a preposition adds to the last."""
    chain = r.chain
    after_preposition = at and r.sight.bits[at - 1] & lx.PREPOSITION and before not in en.NO_PREPOSITIONS
    in_all = (before, r.sight.words[at]) == en.IN_ALL and finite_after(r, phrase.end + 1)
    if not after_preposition or in_all or at - 1 == r.opened or undergoes_behind(r.sight, phrase):
        if not _goes_on_names(r, phrase, before):
            r.chain = Chain(phrase)
    elif chain is not None and at - chain.end <= BETWEEN and not _belongs_to_verb(r, chain):
        chain.end = phrase.end


def _belongs_to_verb(r: Reading, chain: Chain) -> bool:
    """Whether a later verb, whose subject a chain is not, takes what follows: "shot a clerk and made off with his wife"."""
    before = r.before
    if before is None or before.voice != ACTIVE or before.subject is chain or not chain.spent:
        return False
    return before.at > chain.phrases[-1].end and before.object is None


def _goes_on_names(r: Reading, phrase: NounPhrase, before: str) -> bool:
    """Whether a name goes on the names after a preposition: "a bus between Kumba and Buea", "in Homs, Syria"."""
    chain = r.chain
    if chain is None or before not in _NAMES_GO_ON or phrase.form != NAME or not names_place(r, phrase, chain):
        return False
    if verb_of_its_own(r, phrase):
        return False
    chain.end = phrase.end
    return True


# ------------------------------------------------------------------ clauses without a verb of their own


def _suffers(r: Reading, group: Group, phrase: NounPhrase) -> bool:
    """Read "had a broken arm": a wound that the subject has."""
    chain = r.chain
    had = (group.have and not group.be) or r.sight.bits[group.start] & lx.GET
    row = wound_of(r.sight, phrase) if had and chain is not None and not chain.spent else None
    if row is None or chain is None:
        return False
    clause = r.begin(group.start, group.start, phrase.head, "past")
    clause.predicate, clause.harm, clause.negated = row, row.harm, group.negated or phrase.form == NOBODY
    clause.subject = _part_before(r, group.start) or chain
    chain.closed, chain.end = True, phrase.end
    return True


def _part_before(r: Reading, at: int) -> Chain | None:
    """Those right before a verb who are only a part of the chain: "two of them had burns"."""
    last = r.last
    return Chain(last) if last is not None and last.those and last.end == at - 1 else None


def _read_copula(r: Reading, group: Group, phrase: NounPhrase) -> bool:
    """Read "was a teacher": a clause without a verb of its own; False where nobody is said to be so."""
    chain = r.chain
    if chain is None or chain.spent:
        return False
    clause = r.begin(group.start, group.start, group.start, "past")
    clause.object = Chain(phrase)
    chain.end = phrase.end
    if r.last is not None and r.last.those and len(chain.phrases) > 1:
        clause.subject = Chain(r.last)
        return True
    clause.subject, clause.negated, clause.end = chain, group.negated, phrase.end
    chain.closed = True
    return True


def _before_wounds(r: Reading, at: int) -> bool:
    """Whether people, or what they did, stand right before a token: "two others fled [with] bullet wounds"."""
    if r.ends_at(at - 1):
        return True
    chain, last, before = r.chain, r.last, r.before
    if r.follows(at) and r.fresh():
        return chain is not None and last in chain.phrases  # "his passenger, with a concussion, refused"
    if before is None or before.subject is None:
        return False
    if not _ends_right_before(r, before, at):
        return False
    return before.harm not in _FELT  # "executed with a bullet to the head"


def _ends_right_before(r: Reading, clause: Clause, at: int) -> bool:
    """Whether a verb, its particle or who acts stands right before a token: "crawled off [with] burns"."""
    ends = (at - 1, at - 2) if r.sight.words[at - 1] in en.AWAY else (at - 1,)
    return clause.last in ends or (clause.agent is not None and clause.agent.end in ends)


def _read_wounded(r: Reading, at: int, wound: int) -> int:
    """Read the people before "with gunshot wounds" as wounded; where the next thing begins."""
    chain, last = r.chain, r.last
    clause = r.begin(at, at, wound, "state")
    clause.predicate, clause.harm, clause.voice = en.WITH_WOUNDS, en.WITH_WOUNDS.harm, REDUCED
    r.group = None
    there = _there_with(r, at)
    if there is not None:
        clause.subject = there
        return wound + 1
    whole = last is None or (chain is not None and last in chain.phrases and not last.those)
    clause.subject = chain if last is None or whole else Chain(last)  # "eight survived, five of them with burns"
    if chain is not None:
        chain.end = wound
    return wound + 1


def _there_with(r: Reading, at: int) -> Chain | None:
    """Who did what stands right before a wound, or came to a place: "two others fled", "were brought to a clinic"."""
    before, last = r.before, r.last
    if before is None or _ends_right_before(r, before, at):
        return before.subject if before is not None else None
    if last is None or before.harm in _FELT or last.end != at - 1 or r.sight.words[last.first - 1] not in en.WHERE:
        return None
    return r.chain if r.chain is not None and r.chain.spent else before.subject


# ------------------------------------------------------------------ clauses with a verb


def _read_clause(r: Reading, at: int, form: str, length: int, entry: Entry | None) -> int:
    """Read a verb or an adjective with its arguments; where the next thing begins."""
    group = r.take_group()
    last = at + length - 1
    if form == "state" and not _stateable(r, at, group):
        return last + 1
    clause = r.begin(group.start if group else at, at, last, form)
    clause.relative, r.relative = r.relative, False
    if entry is not None:
        clause.predicate, clause.harm = entry.record, entry.record.harm
    _say_how(r, clause, group)
    end = read_outcome(r, clause, last + 1)
    clause.voice = voice_of(r, clause, group, end)
    find_subject(r, clause, group)
    _settle_harm(r, clause, entry)
    end = find_object(r, clause, end)
    if clause.object is None and clause.voice == ACTIVE:
        _stand_alone(clause)
    clause.end = max(clause.end, end - 1)
    _go_on(r, clause, end, alone=form == "ing" and group is None)
    return end


def _settle_harm(r: Reading, clause: Clause, entry: Entry | None) -> None:
    """Tell the harm of a clause by its subject: "did not survive", "seven lives were lost"."""
    if entry is not None and entry.denied:
        _deny(r.sight, clause)
    if clause.voice in _UNDERGOES and clause.subject is not None:
        read_lives(r, clause, clause.subject.phrases[-1])


def _stand_alone(clause: Clause) -> None:
    """Give a verb without an object the record that it has so: "nine migrants have drowned"."""
    if isinstance(clause.predicate, Predicate):
        clause.predicate = alone().get(clause.predicate.lemma, clause.predicate)


def _say_how(r: Reading, clause: Clause, group: Group | None) -> None:
    """Tell from its auxiliaries and its opener whether a clause is denied, and whether it is only thought of."""
    if group is not None:
        clause.negated = group.negated
        clause.unreal = group.modal or (group.to and not _done(r, group.start))
    clause.unreal = clause.unreal or clause.opener in en.CONDITIONS


def _go_on(r: Reading, clause: Clause, end: int, *, alone: bool) -> None:
    """Remember a clause for what comes after it."""
    chain = r.chain
    if chain is not None and (not chain.spent or chain is clause.subject):
        chain.closed = chain.closed or chain is clause.subject
        chain.end = max(chain.end, end - 1 + tells_degree(r.sight, end))
    r.before = clause
    if alone and clause.predicate is None and clause.subject is not None:
        r.kept = r.kept or clause.subject  # "a soldier guarding them were": the list goes on behind


def _done(r: Reading, at: int) -> bool:
    """Whether "to" with a base form tells what was done: "managed to flee", "went on to kill"."""
    return r.sight.words[at - 1] in en.DONE or r.sight.words[at - 2] in en.DONE


def _stateable(r: Reading, at: int, group: Group | None) -> bool:
    """Whether an adjective is said of the phrase before it."""
    if (group is not None and group.be) or r.ends_at(at - 1):
        return not _follows_place(r, at)
    if r.last is not None and r.last.end >= at - 2 and r.sight.bits[at - 1] & lx.ADVERB:
        return True
    return r.before is not None and _completes(r, r.before, at)


def _follows_place(r: Reading, at: int) -> bool:
    """Whether how somebody is stands behind the name of a place: "two were sent to Niamey in a critical state"."""
    last, bits = r.last, r.sight.bits
    return bool(bits[at] & lx.PREPOSITION and last is not None and last.form == NAME and bits[last.first - 1] & lx.PREPOSITION)


def _completes(r: Reading, before: Clause, at: int) -> bool:
    """Whether an adjective goes on a clause: "remain untraced", "was found dead or wounded"."""
    word = r.sight.words[at - 1]
    return (before.last == at - 1 and word in en.COPULAS) or (before.last == at - 2 and at > 1 and word in _JOINS_STATES)


def _deny(sight: Sight, clause: Clause) -> None:
    """Turn round a predicate that harms only where it is denied: "did not survive"."""
    nobody = clause.subject is not None and clause.subject.phrases[0].form == NOBODY
    if clause.negated or nobody:
        if clause.subject is not None and nobody and not clause.negated:
            clause.subject = Chain(all_of(sight, clause.subject.phrases[0]))
        clause.negated = False
        if not en.ABLE.isdisjoint(sight.words[clause.start : clause.at]):
            clause.unreal = False  # "could not be traced"
    else:
        clause.predicate, clause.harm = None, None
