"""Statements that noun phrases make by themselves, and numbers that divide those told before them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from conflictnews.casualties.draft import Draft, bounds
from conflictnews.casualties.groups import members
from conflictnews.casualties.people import OF_AGE, People, Person
from conflictnews.language import lexicon as lx
from conflictnews.language.clauses import (
    JOIN,
    Chain,
    clauses_near,
    noun_phrases_in,
    noun_phrases_near,
)
from conflictnews.language.document import Sentence
from conflictnews.language.noun_phrase import BARE, COUNTED, DEFINITE, SINGLE, NounPhrase
from conflictnews.languages.en import victims as table
from conflictnews.languages.en.clause_grammar import OF, OUT_OF
from conflictnews.languages.en.clause_words import AMONG_WHOLE, COUNTED_STATES, WITH_WOUNDS
from conflictnews.languages.en.figures import ROW_JOINS, ROW_SIGNS
from conflictnews.models import Harm, VictimKind

_ROW = 16
"""Maximum number of tokens in a list after a sign."""
_RIGHT_BEHIND = 3
"""Number of tokens around a noun in which a verb stands right behind it."""
_BEHIND_OF = frozenset((1, 2, 3))
"""Tokens at which those stand of whom a sentence begins: "of the 19 wounded"."""
_COUNTS_SOME = frozenset((BARE, SINGLE))
"""Forms of phrases that may count some of them."""
_ASIDE = 6
"""Maximum number of tokens of a place or a time between a part and what it is said to be."""


def by_phrases(sentence: Sentence, people: People) -> Iterator[Draft]:
    """The statements that noun phrases make by themselves: "four of the dead", "one wounded soldier", "among the dead were"."""
    if table.STATE_NOUNS.keys().isdisjoint(sentence.words):
        return
    for phrase in noun_phrases_in(sentence):
        draft = _of_noun(sentence, phrase, people) or _of_attribute(sentence, phrase, people) if phrase.head >= 0 else None
        if draft is not None:
            yield draft
    yield from _among(sentence, people)


def _of_noun(sentence: Sentence, phrase: NounPhrase, people: People) -> Draft | None:
    """The statement of the dead or the wounded, or a part of them: "four of the dead", "three wounded evacuated"."""
    harm = table.STATE_NOUNS.get(sentence.words[phrase.head])
    if harm is None or phrase.number is None or not (phrase.those or _is_state(sentence, phrase)):
        return None
    draft = _of_phrase(sentence, phrase, harm, people, "casualties.of-those")
    draft.first, draft.last = phrase.first, phrase.end
    return draft


def _is_state(sentence: Sentence, phrase: NounPhrase) -> bool:
    """Whether a number counts the hurt themselves, of whom a verb goes on: "three wounded evacuated to Gao"."""
    alone = phrase.head == phrase.core == phrase.end and phrase.form == COUNTED
    if not alone or sentence.words[phrase.head] not in COUNTED_STATES:
        return False
    return any(clause.start == phrase.end + 1 for clause in clauses_near(sentence, phrase.head, _RIGHT_BEHIND))


def _of_attribute(sentence: Sentence, phrase: NounPhrase, people: People) -> Draft | None:
    """The statement of people with an attribute of harm: "one wounded soldier"."""
    harm = table.STATE_NOUNS.get(sentence.words[phrase.core]) if phrase.head > phrase.core else None
    if harm is None or (phrase.number is None and phrase.form != SINGLE):
        return None
    free = harm is Harm.CAPTURED and _let_go(sentence, phrase)
    told = not free and people.read(phrase, known=True) is not None
    return _of_phrase(sentence, phrase, harm, people, "casualties.attribute") if told else None


def _let_go(sentence: Sentence, phrase: NounPhrase) -> bool:
    """Whether those who were held are let go: "14 kidnapped victims were rescued"."""
    near = clauses_near(sentence, phrase.head, 8)
    return any(c.act == "release" and c.patients is not None and phrase in c.patients.phrases for c in near)


def _of_phrase(sentence: Sentence, phrase: NounPhrase, harm: Harm, people: People, rule: str) -> Draft:
    draft = Draft(sentence, harm, phrase, phrase.first, phrase.head)
    draft.who = people.read(phrase)
    said = said_of(sentence, phrase, people) if phrase.those else None
    draft.who = said if said is not None else draft.who
    draft.quantity = phrase.number
    draft.bounds = bounds(phrase.number, phrase.count)
    draft.rule = rule
    return draft


def _among(sentence: Sentence, people: People) -> Iterator[Draft]:
    """Parts told with the whole as a noun: "among the dead were two nuns", "the dead include a nun"."""
    for phrase in noun_phrases_in(sentence):
        harm = table.STATE_NOUNS.get(sentence.words[phrase.head]) if phrase.head >= 0 and phrase.form == DEFINITE else None
        told = _parts_of(sentence, phrase) if harm is not None else None
        if harm is not None and told is not None:
            for member, _, _ in members(told, sentence):
                if _is_counted(member) and people.read(member, known=member.form == DEFINITE) is not None:
                    yield _of_phrase(sentence, member, harm, people, "casualties.among")


def _is_counted(member: NounPhrase) -> bool:
    """Whether a phrase says how many it names: "two nuns", "the mayor", but not "the rebels"."""
    if member.form == DEFINITE and member.number is None:
        return member.count == 1
    return member.number is not None or member.count is not None


def _parts_of(sentence: Sentence, whole: NounPhrase) -> Chain | None:
    """The people said to be among the dead, or to be included in them."""
    first = whole.first
    if first and sentence.words[first - 1] in AMONG_WHOLE:
        return _subject_before(sentence, first) or _after_copula(sentence, whole) or _phrase_before(sentence, first)
    return _included(sentence, whole) or _after_naming(sentence, whole) or _after_copula(sentence, whole)


def _included(sentence: Sentence, whole: NounPhrase) -> Chain | None:
    """The object of a verb that includes them: "the dead included a nun"."""
    near = clauses_near(sentence, whole.first, 12)
    return next((c.object for c in near if c.word in table.INCLUDES and c.subject and whole in c.subject.phrases), None)


def _after_naming(sentence: Sentence, whole: NounPhrase) -> Chain | None:
    """The names of the dead: "the dead were named as Cpl. Omar Said and a guide"."""
    named = sentence.word(whole.end + 2) in table.NAMED and sentence.word(whole.end + 3) == table.AS
    return _row_from(sentence, whole.end + 4) if named else None


def _subject_before(sentence: Sentence, at: int) -> Chain | None:
    """The subject of a verb right before "among the dead": "two nuns were among the dead"."""
    near = clauses_near(sentence, at, 6)
    return next((c.subject for c in near if c.last < at <= c.last + 2 and c.subject is not None), None)


def _phrase_before(sentence: Sentence, at: int) -> Chain | None:
    """The people right before "among the dead": "two nuns among the dead"."""
    return next((Chain(p) for p in noun_phrases_near(sentence, at, 14) if p.end == at - 2), None) if at > 1 else None


def _after_copula(sentence: Sentence, phrase: NounPhrase) -> Chain | None:
    """The people after "were" or "included" behind a phrase: "among the dead were two nuns and a clerk"."""
    at = phrase.end + 1
    verb = at if sentence.word(at) in table.INCLUDES else _copula(sentence, at)
    return _row_from(sentence, verb + 1) if verb is not None else None


def _row_from(sentence: Sentence, at: int) -> Chain | None:
    """The people of a list that begins at a token, or one later."""
    found = [p for p in noun_phrases_near(sentence, at, 40) if p.first >= at]
    if not found or found[0].first > at + 1:
        return None
    chain = Chain(found[0])
    for before, following in pairwise(found):
        between = " ".join(sentence.words[before.end + 1 : following.first])
        if between not in table.LIST_JOINS:
            break
        chain.add(following, JOIN)
    return chain


def said_of(sentence: Sentence, phrase: NounPhrase, people: People) -> Person | None:
    """Who a part is said to be: "four of the dead were women", "two of those killed at the scene were aged 15 and 16"."""
    at = _copula(sentence, phrase.end + 1)
    if at is None:
        return None
    if sentence.word(at + 1) in table.AGED:
        return Person(VictimKind.CHILD, "", False, True) if _all_minors(sentence, at + 2) else None
    told = next((p for p in noun_phrases_near(sentence, at, 3) if p.first == at + 1), None)
    return people.read(told, known=True) if told is not None else None


def _copula(sentence: Sentence, at: int) -> int | None:
    """Where "were" stands, at a token or behind a place or a time that begins there."""
    if sentence.bit(at) & lx.BE:
        return at
    if not sentence.bit(at) & (lx.PREPOSITION | lx.ADVERB | lx.DATE | lx.TIME):
        return None
    for i in range(at + 1, at + _ASIDE):
        if sentence.bit(i) & lx.BE:
            return i
        if sentence.bit(i) & (lx.SIGN | lx.VERB | lx.CONJUNCTION | lx.AUXILIARY):
            return None
    return None


def _all_minors(sentence: Sentence, at: int) -> bool:
    """Whether every age from a token on is below eighteen: "aged 15 and 16", "under the age of ten"."""
    ages = [sentence.numbers[i].value for i in range(at, at + _ASIDE) if i in sentence.numbers]
    return bool(ages) and all(age is not None and age < OF_AGE for age in ages)


def _divide_wounded(drafts: list[Draft]) -> None:
    """Make a number with wounds a part of the wounded right before it: "20 were hurt, five with bullet wounds"."""
    for before, draft in pairwise(drafts):
        wounds = draft.clause is not None and draft.clause.predicate is WITH_WOUNDS and before.harm is Harm.WOUNDED
        if wounds and draft.part is None and _is_fewer(draft, before) and _goes_on(draft):
            draft.part = before


def _is_fewer(draft: Draft, before: Draft) -> bool:
    return (draft.best or 0) < (before.best or 0)


def _goes_on(draft: Draft) -> bool:
    """Whether a statement is a bare number behind a comma, of nobody else: ", five with bullet wounds"."""
    phrase = draft.phrase
    if phrase is None or phrase.form != BARE or phrase.other:
        return False
    return draft.sentence.word(phrase.first - 1) == ","


def _divide_opening(sentence: Sentence, drafts: list[Draft]) -> None:
    """Make a number a part of those told before it after "of": "of the 19 wounded, three are in critical condition"."""
    if len(drafts) < 2 or not (sentence.word(0) == OF or tuple(sentence.words[:2]) == OUT_OF):
        return
    whole, part = sorted(drafts, key=lambda draft: draft.first)[:2]
    opens = whole.phrase is not None and whole.first in _BEHIND_OF
    counts = part.phrase is not None and part.phrase.form in _COUNTS_SOME and not _is_fewer(whole, part)
    if opens and counts and _may_come_of(whole.harm, part.harm):
        part.part = whole


def _may_come_of(whole: Harm, part: Harm) -> bool:
    """Whether a harm may be told of some of those who suffered another: of the wounded some may die."""
    return whole is part or (whole is Harm.WOUNDED and part is Harm.KILLED)


def row_after(sentence: Sentence, sign: int) -> Chain | None:
    """The phrases in a row right behind a sign: "Killed: a worker, his wife and two guards"."""
    chain: Chain | None = None
    for phrase in noun_phrases_near(sentence, sign + _ROW // 2, _ROW // 2):
        if chain is None:
            chain = Chain(phrase) if phrase.first == sign + 1 else None
        elif phrase.first > chain.end:
            if tuple(sentence.words[chain.end + 1 : phrase.first]) not in ROW_JOINS:
                break
            chain.add(phrase, JOIN)
    return chain


def itemised(sentence: Sentence, people: People, drafts: list[Draft]) -> list[Draft]:
    """Those who are listed after a colon and add up to a figure before it: "20 died, police said: 13 women and seven men"."""
    rows = _listed(sentence) if drafts else []
    if not rows:
        return []
    out: list[Draft] = []
    told = {id(draft.phrase) for draft in drafts}
    wholes = _by_size(drafts)
    for sign, chain in rows:
        if told.isdisjoint(map(id, chain.phrases)):
            whole = _whole_of(chain, sign, wholes)
            if whole is not None:
                out += _items(sentence, people, chain, whole)
    return out


def _listed(sentence: Sentence) -> list[tuple[int, Chain]]:
    """The rows of people in a sentence, each with the sign before it."""
    rows = ((sign, row_after(sentence, sign)) for sign in sentence.where(ROW_SIGNS))
    return [(sign, chain) for sign, chain in rows if chain is not None]


def _by_size(drafts: Sequence[Draft]) -> dict[int | None, list[Draft]]:
    """Figures by how many they count."""
    found: dict[int | None, list[Draft]] = {}
    for draft in drafts:
        found.setdefault(draft.best, []).append(draft)
    return found


def _whole_of(chain: Chain, sign: int, wholes: Mapping[int | None, Sequence[Draft]]) -> Draft | None:
    """The figure before a sign to which several phrases behind it add up, out of the figures by their size."""
    sizes = [bounds(phrase.number, phrase.count)[1] or 0 for phrase in chain.phrases]
    if len(sizes) < 2 or 0 in sizes:
        return None
    few = wholes.get(sum(sizes), ())[:_ROW]
    return next((draft for draft in few if max(draft.last, draft.trigger) < sign), None)


def _items(sentence: Sentence, people: People, chain: Chain, whole: Draft) -> Iterator[Draft]:
    """The people of a list as parts of a figure."""
    for phrase in chain.phrases:
        if people.read(phrase, known=True) is not None:
            draft = _of_phrase(sentence, phrase, whole.harm, people, "casualties.itemised")
            draft.part = whole
            yield draft


def divide(sentence: Sentence, drafts: list[Draft]) -> None:
    """Make numbers parts of those told before them in the sentence."""
    _divide_opening(sentence, drafts)
    _divide_wounded(drafts)
