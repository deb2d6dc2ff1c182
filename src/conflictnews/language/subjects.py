"""Subjects: who stands as the grammatical subject of a verb."""

from __future__ import annotations

from collections.abc import Callable

from conflictnews.language.arguments import continues, is_linked
from conflictnews.language.clause import ACTIVE, COUNTED, GERUND, JOIN, NOMINAL, PART, PASSIVE, REDUCED, Chain, Clause, Group
from conflictnews.language.noun_phrase import BARE, NounPhrase
from conflictnews.language.reading import Reading
from conflictnews.language.verbs import before_adverbs
from conflictnews.languages.en import clause_grammar as small
from conflictnews.languages.en import clause_words as en

_JOINED = 6
"""Maximum number of phrases among which one right before "and" is looked for."""


def find_subject(r: Reading, clause: Clause, group: Group | None) -> None:
    """Find the grammatical subject of a clause: one that stands near, else the chain before it or another clause's."""
    near = _near(r, clause, group)
    if near is not None:
        clause.subject = near
        return
    before, fresh = r.before, r.fresh()
    if before is not None and clause.voice == GERUND and not (fresh and r.ends_at(clause.start - 1)):
        clause.subject, clause.shared = before.subject, True
    elif fresh:
        _take_chain(r, clause)
    elif not _takes_kept(r, clause) and before is not None:
        _share(clause, before)


def _near(r: Reading, clause: Clause, group: Group | None) -> Chain | None:
    """The first subject that a rule finds near a clause."""
    for rule in _NEAR:
        found = rule(r, clause, group)
        if found is not None:
            return found
    return None


def _take_chain(r: Reading, clause: Clause) -> None:
    """Take the chain before a verb as its subject; one kept for a later verb has then found it."""
    clause.subject = r.chain
    if r.kept is r.chain and not _is_purpose(r, clause):
        r.kept = None


def _takes_kept(r: Reading, clause: Clause) -> bool:
    """Take the chain before a relative clause or a bracket as the subject of the verb behind it."""
    if r.kept is None or (continues(r, clause) and not _closes_relative(r, clause, r.kept)):
        return False
    clause.subject = r.kept
    if not _is_purpose(r, clause):
        r.kept = None
    return True


def _is_purpose(r: Reading, clause: Clause) -> bool:
    """Whether a verb only tells what somebody did another thing for: "five men who had come [to fetch] rice were hurt"."""
    return r.sight.words[clause.start] == small.TO


def _closes_relative(r: Reading, clause: Clause, kept: Chain) -> bool:
    """Whether a comma before a verb closes a clause of another subject: "a clerk, whose shop was burned, died"."""
    before, words = r.before, r.sight.words
    if before is None or before.subject is kept or words[before_adverbs(r.sight, clause.start)] != ",":
        return False
    finite = clause.voice == ACTIVE or clause.start < clause.at  # no "whose son was beaten, stabbed"
    return finite and words[kept.end + 1] == ","


def _share(clause: Clause, before: Clause) -> None:
    """Give a clause the subject of the one before it, or those whom its noun harms."""
    clause.subject, clause.shared = before.subject, True
    if clause.subject is None and before.voice in {NOMINAL, COUNTED}:
        clause.subject = before.object


# ------------------------------------------------------------------ subjects that stand near


def _of_relative(r: Reading, clause: Clause, group: Group | None) -> Chain | None:
    """Whom the pronoun of a relative clause stands for: the phrase before it, or its whole chain before a plural verb."""
    if not clause.relative or r.antecedent is None:
        return None
    if _leaves_relative(r, clause):
        clause.relative = False
        return None
    plural = group is not None and group.plural
    inner = _inner_of(r.antecedent, plural=plural)
    if inner is not None:
        return Chain(inner)
    chain = _chain_of_antecedent(r) if group is None or plural else None
    return chain if chain is not None else Chain(r.antecedent)


def _inner_of(phrase: NounPhrase, *, plural: bool) -> NounPhrase | None:
    """Those after "of" of whom a relative clause rather tells; *plural*: its verb is one of several."""
    return (_several_of(phrase) if plural else None) or _counted_in(phrase)


def _leaves_relative(r: Reading, clause: Clause) -> bool:
    """Whether a verb in -ing goes on the main clause behind a comma: "attacked men who were asleep, killing two"."""
    return clause.voice == GERUND and r.sight.words[clause.start - 1] == ","


def _chain_of_antecedent(r: Reading) -> Chain | None:
    """The chain without a verb that ends with the phrase before a relative clause."""
    chain = r.chain
    if chain is None or chain.spent or chain.phrases[-1] is not r.antecedent:
        return None
    return chain if r.last in chain.phrases else None


def _several_of(phrase: NounPhrase) -> NounPhrase | None:
    """Those after "of" whom alone a plural verb fits: "the funeral of [two men] who were shot"."""
    inner = phrase.of
    return inner if phrase.count == 1 and inner is not None and inner.count != 1 else None


def _counted_in(phrase: NounPhrase) -> NounPhrase | None:
    """Those with a number whom a plural without one is of: "the names of [fourteen men] who died"."""
    inner = phrase.of
    counted = inner is not None and inner.number is not None and phrase.number is None and phrase.count is None
    return inner if counted and not phrase.those else None


def _of_part(r: Reading, clause: Clause, group: Group | None) -> Chain | None:
    """Only the part told last: "two were hit, one of them later died"."""
    chain = r.chain
    last = chain.phrases[-1] if chain is not None else None
    if chain is None or last is None or last is not r.last or not last.those:
        return None
    if last.end != before_adverbs(r.sight, clause.start):
        return None
    return _alone_or_all(r, chain, last)


def _alone_or_all(r: Reading, chain: Chain, last: NounPhrase) -> Chain | None:
    """Of whom the last of a chain tells: of itself, or of all, as in "shot nine men, all of whom died"."""
    if r.sight.words[last.first] == small.ALL:
        return chain
    alone = last.count == 1 or (chain.joins[-1] == PART and last.number is not None)
    return Chain(last) if alone else None


def _of_being(r: Reading, clause: Clause, group: Group | None) -> Chain | None:
    """Those right before "being", who may be the object of another verb: "led to [four men] being killed"."""
    last, chain = r.last, r.chain
    if last is None or r.sight.words[clause.start] != en.BEING or not r.ends_at(clause.start - 1):
        return None
    return chain if chain is not None and last in chain.phrases else Chain(last)


def _of_left(r: Reading, clause: Clause, group: Group | None) -> Chain | None:
    """Those whom a verb leaves in what they do: "left [nine] nursing wounds"."""
    before = r.before
    left = clause.voice == GERUND and before is not None and before.word in en.LEAVES
    told = before.object if left and before is not None else None
    return told if told is not None and told.end == clause.start - 1 else None


def _of_linked(r: Reading, clause: Clause, group: Group | None) -> Chain | None:
    """The subject of the verb that an adjective completes: "where two remain in a critical condition"."""
    linked = clause.form == "state" and r.before is not None and is_linked(r, clause)
    return r.before.subject if linked and r.before is not None else None


def _of_whole(r: Reading, clause: Clause, group: Group | None) -> Chain | None:
    """The number right before a participle and behind "among", with its parts: "a colonel and two sons among [six killed]"."""
    whole, words = r.last, r.sight.words
    if clause.voice != REDUCED or whole is None or whole.number is None or not r.ends_at(clause.start - 1):
        return None
    if words[whole.first - 1] not in en.AMONG_WHOLE:
        return None
    found = Chain(whole)
    for part in r.chain.phrases if r.chain is not None and not r.chain.closed and whole not in r.chain.phrases else ():
        found.add(part, PART)
    found.end = whole.end
    return found


def _of_participle(r: Reading, clause: Clause, group: Group | None) -> Chain | None:
    """Those right before a participle: "two men shot in Homs", "reports of nine dead"."""
    if clause.voice != REDUCED:
        return None
    last, before, at = r.last, r.before, clause.start - 1
    if before is not None and before.voice == PASSIVE and before.last == at and before.subject is not None:
        return before.subject  # "two men whom they had seized were found beheaded"
    counted = _last_of(last)
    if counted is not None and counted.form == BARE and counted.end == at and not _is_said_of_one(r, last):
        return Chain(counted)
    return _before_participle(r, clause)


def _is_said_of_one(r: Reading, phrase: NounPhrase | None) -> bool:
    """Whether the number after "of" is the age or the children of one person: "a girl of nine", "a mother of four"."""
    one = phrase is not None and phrase.head >= 0 and phrase.count == 1
    return one and phrase is not None and r.sight.words[phrase.head] in en.AGED_NOUNS | en.PARENTS


def _before_participle(r: Reading, clause: Clause) -> Chain | None:
    """The chain before a participle, or the phrase right before it where that is no member of the chain."""
    chain = r.chain
    near = r.last if r.ends_at(clause.start - 1) else None
    if (counted := _with_counted(r, near)) is not None:
        return counted
    if chain is None:
        return Chain(near) if near is not None else None
    if r.fresh():
        return chain
    if continues(r, clause):
        return None
    return Chain(near) if near is not None and near not in chain.phrases else chain


def _with_counted(r: Reading, last: NounPhrase | None) -> Chain | None:
    """Those right before a participle, with a number that "and" joins to them: "a vigil for 17 guests and staff slain"."""
    if last is None or last.number is not None or r.sight.words[last.first - 1] != small.AND:
        return None
    if r.chain is not None and last in r.chain.phrases[1:]:
        return None
    told = _counted_until(r, last.first - 2)
    if told is None or told.head < 0:
        return None
    chain = Chain(told)
    chain.add(last, JOIN)
    return chain


def _counted_until(r: Reading, end: int) -> NounPhrase | None:
    """The last phrase with a number that ends at a token."""
    near = (phrase for phrase in reversed(r.phrases[-_JOINED:]) if phrase.end == end)
    return next((phrase for phrase in near if phrase.number is not None), None)


def _of_having(r: Reading, clause: Clause, group: Group | None) -> Chain | None:
    """Those before "of having been": "the corpses of four men with signs of having been shot"."""
    at = clause.start
    return r.chain if r.sight.words[at] == en.HAVING and r.sight.words[at - 1] == small.OF else None


_NEAR: tuple[Callable[[Reading, Clause, Group | None], Chain | None], ...] = (
    _of_relative,
    _of_part,
    _of_having,
    _of_being,
    _of_left,
    _of_linked,
    _of_whole,
    _of_participle,
)
"""Who may stand near as the subject; the first that is found counts."""


def _last_of(phrase: NounPhrase | None) -> NounPhrase | None:
    """The last phrase after "of" inside a phrase; None if there is none."""
    while phrase is not None and phrase.of is not None and phrase.of.of is not None:
        phrase = phrase.of
    return phrase.of if phrase is not None else None
