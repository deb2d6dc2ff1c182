"""Parts that the words themselves tell: "three of the dead", "one of them died", "the fifth, a teacher, died"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from conflictnews.casualties.counted_in import dies_after
from conflictnews.casualties.links import BACK, PART_BACK, heads, hold, listed, repeat, told
from conflictnews.casualties.statement import AMONG, Statement, close, covers, differ, same_noun
from conflictnews.language import lexicon as lx
from conflictnews.language.clauses import Clause
from conflictnews.language.phrases import BARE
from conflictnews.languages.en import framing
from conflictnews.languages.en import victims as table
from conflictnews.languages.en.clause_words import AMONG_WHOLE, WHOSE
from conflictnews.languages.en.predicate_records import Light
from conflictnews.models import Harm, NumberKind, Quantity, VictimKind

_ORDINAL = 4
"""Maximum number of tokens between "the fifth" and who that is."""
_SPOT = 5
"""Maximum number of tokens between "died" and "on the spot"."""
_OPENS = 4
"""Number of tokens at the head of a sentence that may name the wounded or the dead."""
_HELD = frozenset((Harm.KILLED, Harm.MISSING, Harm.CAPTURED))
"""Harms whose victims may be told to have died later, beside the wounded."""


def by_grammar(statement: Statement, before: Sequence[Statement], of_draft: dict[int, Statement]) -> bool:
    """Link a statement where its own words tell the whole, or the statement that it takes up; whether they do."""
    if _by_phrase(statement, before, of_draft):
        return True
    again = of_draft.get(id(statement.draft.again)) if statement.draft.again is not None else _all_of(before, statement)
    if again is not None and again is not statement:
        repeat(statement, again.head, "casualties.link.taken-up")
        if statement.live:
            statement.scope = again.scope
        return True
    return statement.live and _divides(statement, before)


def _divides(statement: Statement, before: Sequence[Statement]) -> bool:
    """Link a statement that counts some of those told before, unless its phrase has told the whole; whether it does."""
    if statement.part is not None or statement.taken is not None:
        return True
    if hold(statement, _last_of(before, statement), "casualties.link.ordinal"):
        return True
    if hold(statement, _stage(before, statement), "casualties.link.stage"):
        return True
    return _is_part(statement) and hold(statement, _whole(before, statement), "casualties.link.of-those")


def _is_said_of(part: Statement, statement: Statement) -> bool:
    """Whether a phrase says who those right before it are: "one of them a girl with burns", "a couple, both pensioners"."""
    some, who, words = part.draft.phrase, statement.draft.phrase, statement.sentence.words
    if some is None or who is None or part.sentence is not statement.sentence:
        return False
    if part.size != statement.size or part.harm is not statement.harm:
        return False
    if some.those:
        return some.end + 1 == who.first
    return who.first == some.end + 2 and words[some.end + 1] == "," and words[who.first] in table.BOTH


def _all_of(before: Sequence[Statement], statement: Statement) -> Statement | None:
    """The figure that a phrase takes up as a whole, "all four of them", or of whose people it says who they are."""
    phrase = statement.draft.phrase
    if phrase is None:
        return None
    if before and _is_said_of(before[-1], statement):
        return before[-1]
    if not phrase.those or table.EVERY.isdisjoint(statement.sentence.words[max(0, phrase.first - 1) : phrase.first + 1]):
        return None
    return next((s for s in told(before, statement) if s.best == statement.best and s.thread == statement.thread), None)


def _by_phrase(statement: Statement, before: Sequence[Statement], of_draft: dict[int, Statement]) -> bool:
    """Link a part with the whole that stands in the same chain of phrases: "nine people, including two boys"."""
    if statement.draft.part is None:
        return False
    whole = of_draft.get(id(statement.draft.part))
    if whole is None:
        hold(statement, _whole(before, statement), "casualties.link.phrase")
    elif whole.size >= statement.size:
        return hold(statement, whole, "casualties.link.phrase")
    return False


def _last_of(before: Sequence[Statement], statement: Statement) -> Statement | None:
    """The figure that an ordinal divides: "five died ... the fifth, a teacher, died in hospital"."""
    value = next(_ordinals(statement), None) if statement.single else None
    if value is None:
        return None
    return next((s.part or s.head for s in told(before, statement, len(before)) if s.best == value), None)


def _ordinals(statement: Statement) -> Iterator[object]:
    """The ordinals after an article at a statement: "the fifth"."""
    sentence, first = statement.sentence, statement.draft.first
    for at in range(max(1, first - _ORDINAL), first + 2):
        number = sentence.numbers.get(at)
        if number is not None and number.kind is NumberKind.ORDINAL and sentence.bits[at - 1] & lx.DEFINITE:
            yield number.value


def _is_part(statement: Statement) -> bool:
    """Whether a statement counts some of those told before: "three of the dead", "one of them died"."""
    phrase = statement.draft.phrase
    if statement.draft.rule in {AMONG, "casualties.attribute"} or (phrase is not None and phrase.those):
        return True
    if _opens_among(statement):
        return True
    return _dies_later(statement) or _bereaves(statement)


def _opens_among(statement: Statement) -> bool:
    """Whether a sentence begins with those of whom a bare number counts some: "Among the wounded, seven are in danger"."""
    phrase, words = statement.draft.phrase, statement.sentence.words
    if phrase is None or phrase.form != BARE or words[0] not in AMONG_WHOLE:
        return False
    return any(table.STATE_NOUNS.get(word) is statement.harm for word in words[1:_OPENS])


def _stage(before: Sequence[Statement], statement: Statement) -> Statement | None:
    """The figure whose people died one after the other: "two guards and five men were killed ... four died on the spot"."""
    phrase = statement.draft.phrase
    if phrase is None or statement.harm is not Harm.KILLED or not before:
        return None
    last = before[-1]
    if last.stage and last.sentence is statement.sentence and (phrase.other or phrase.form == BARE):
        statement.stage = True  # "and three more in hospital"
        return last.part
    after = statement.sentence.words[statement.draft.trigger : statement.draft.trigger + _SPOT]
    whole = _largest(before, statement) if phrase.form == BARE and table.ON_THE_SPOT.intersection(after) else None
    statement.stage = whole is not None
    return whole


def _largest(before: Sequence[Statement], statement: Statement) -> Statement | None:
    """The largest figure of the same event in another sentence, where it may hold a statement's."""
    group = [s for s in heads(before, statement) if s.thread == statement.thread and s.sentence is not statement.sentence]
    whole = max(group, key=lambda s: s.size, default=None)
    return whole if whole is not None and whole.size >= statement.size else None


def _bereaves(statement: Statement) -> bool:
    """Whether somebody is told to have lost kin, who are some of the dead: "a butcher who lost two cousins"."""
    clause = statement.draft.clause
    if clause is None or statement.draft.head not in table.KIN:
        return False
    if statement.sentence.word(statement.draft.first - 1) in WHOSE:
        return True  # "a woman whose daughter died"
    record = clause.predicate
    return isinstance(record, Light) and record.whose == "people" and not _is_of_party(clause)


def _is_of_party(clause: Clause) -> bool:
    """Whether several people, or a party, lose somebody: "the army lost three sons of the town"."""
    subject = clause.subject.phrases[0] if clause.subject is not None else None
    if subject is None:
        return False
    words = clause.sentence.words
    if subject.head < 0:
        return subject.number is not None and words[subject.first - 1] != ","  # "Saleh A., 41, lost his wife"
    return subject.number is not None or words[subject.head] in framing.BODIES


def _dies_later(statement: Statement) -> bool:
    """Whether a bare number died some time after it was hurt: "three were taken to hospital; one later died"."""
    phrase = statement.draft.phrase
    return phrase is not None and phrase.form == BARE and not phrase.other and dies_after(statement)


def _whole(before: Sequence[Statement], statement: Statement) -> Statement | None:
    """The statement that another is a part of."""
    phrase = statement.draft.phrase
    if phrase is None:
        return _holder(before, statement, statement.harm)
    same = _of_number(told(before, statement, len(before)), phrase.whole)
    if same is not None:
        return same.head
    if phrase.those and not _those_harmed(statement, before):
        return None
    other = _harmed_otherwise(before, statement) if _takes_up_others(statement) else None
    return other or _holder_of_any(before, statement)


def _of_number(statements: Iterable[Statement], whole: Quantity | None) -> Statement | None:
    """The first of some statements whose people are as many as a phrase says that the whole is: "two of the nine"."""
    if whole is None or whole.value is None:
        return None
    return next((s for s in statements if s.best == whole.value), None)


def _holder_of_any(before: Sequence[Statement], statement: Statement) -> Statement | None:
    """The figure of the dead, else of the wounded, that may hold a smaller one."""
    whole = _holder(before, statement, statement.harm)
    if whole is None and statement.harm is Harm.KILLED and not _state_told(statement):
        whole = _holder(before, statement, Harm.WOUNDED)
    return whole


def _holder(before: Sequence[Statement], statement: Statement, harm: Harm) -> Statement | None:
    """The figure of a harm told last that may hold a smaller one, rather one on the same event."""
    larger = [s for s in before[-PART_BACK:] if s.counts and s.harm is harm and s.size >= statement.size]
    found = [s for s in larger if not listed(s, statement)]
    return next((s for s in reversed(found) if s.thread == statement.thread), found[-1] if found else None)


def _state_told(statement: Statement) -> bool:
    """Whether a phrase names the dead: "two of the dead"."""
    return statement.noun_word in table.STATE_NOUNS


def _those_harmed(statement: Statement, before: Sequence[Statement]) -> bool:
    """Whether the noun after "of" names people who are harmed already: not "seven of the attackers were killed"."""
    clause = statement.draft.clause
    if _state_told(statement) or not table.STATE_NOUNS.keys().isdisjoint(statement.phrase_words):
        return True
    if not statement.noun_word:
        if _takes_up_fighters(statement, before):
            return False
        return clause is None or clause.harms_subject or not clause.agents
    if statement.draft.head in table.GENERAL | table.REFERRING:
        return True
    return any(same_noun(s, statement) and s.live for s in before[-PART_BACK:])


def _takes_up_fighters(statement: Statement, before: Sequence[Statement]) -> bool:
    """Whether "them" are fighters named right before, none of whom has been told to be harmed: "killed eight of them"."""
    named = statement.draft.noun is not None and statement.draft.kind is VictimKind.COMBATANT
    harmed = {VictimKind.COMBATANT, VictimKind.MIXED}
    return named and not any(s.live and s.kind in harmed for s in before[-PART_BACK:])


def _takes_up_others(statement: Statement) -> bool:
    """Whether those who died are told to be some of the wounded, or of the people told right before: "one of them died"."""
    phrase = statement.draft.phrase
    if statement.harm is not Harm.KILLED or phrase is None:
        return False
    if table.INJURED.intersection(statement.phrase_words) or (phrase.those and phrase.head < 0):
        return True
    return _dies_later(statement)


def _harmed_otherwise(before: Sequence[Statement], statement: Statement) -> Statement | None:
    """The people told last who may hold the dead: the wounded, the missing, the abducted, or the dead themselves."""
    injured = bool(table.INJURED.intersection(statement.phrase_words))
    same = _same_wounded(before, statement) if injured else None
    toll = same or _toll_beside(before, statement)
    if toll is not None:
        return toll.head
    larger = (s for s in reversed(before[-BACK:]) if s.live and s.size >= statement.size)
    return next((s.head for s in larger if _may_hold(s, statement, injured=injured)), None)


def _same_wounded(before: Sequence[Statement], statement: Statement) -> Statement | None:
    """The wounded who are as many as a phrase says that the whole is: "one of the two wounded officers died"."""
    phrase = statement.draft.phrase
    wounded = (s for s in reversed(before) if s.harm is Harm.WOUNDED and s.live)
    return _of_number(wounded, phrase.whole) if phrase is not None else None


def _toll_beside(before: Sequence[Statement], statement: Statement) -> Statement | None:
    """The toll told last in the same sentence, where it may hold the dead."""
    toll = next((s for s in heads(before, statement, BACK) if s.told_toll and s.sentence is statement.sentence), None)
    return toll if toll is not None and toll.size >= statement.size else None


def _may_hold(other: Statement, statement: Statement, *, injured: bool) -> bool:
    """Whether those who died may be some of the people of another figure."""
    if other.harm is Harm.WOUNDED:
        return injured or close(other, statement)
    return not injured and other.part is None and other.harm in _HELD


def explains(statement: Statement, before: Sequence[Statement]) -> Statement | None:
    """The toll in the same sentence that further victims explain: "the dead were eight, because one more body was found"."""
    for other in told(before, statement, BACK):
        if other.sentence is statement.sentence and other.told_toll and other.size > statement.size:
            between = other.sentence.words[other.draft.last : statement.draft.first]
            return other if not table.REASONS.isdisjoint(between) else None
    return None


def remains(statement: Statement, before: Sequence[Statement]) -> Statement | None:
    """The whole that a bare number divides: "six were hit. Five died at once"; "14 bodies"."""
    phrase = statement.draft.phrase
    if phrase is None or phrase.other or statement.best is None:
        return None
    other = next(heads(before, statement, BACK), None)
    if other is None or not _may_remain(statement, other):
        return None
    if statement.draft.rule == "casualties.counted":
        return other if table.BODIES.intersection(statement.phrase_words) else None
    return other if phrase.form == BARE and _is_right_before(other, statement) else None


def _is_right_before(other: Statement, statement: Statement) -> bool:
    """Whether a figure stands in another sentence, of the same paragraph or the one before."""
    return other.sentence is not statement.sentence and statement.sentence.paragraph - other.sentence.paragraph <= 1


def _may_remain(statement: Statement, other: Statement) -> bool:
    """Whether a number may count some of those told last: it is smaller, on the same event, and of no other source."""
    phrase = statement.draft.phrase
    if phrase is not None and phrase.those and not covers(other, statement):
        return False
    return statement.size < other.size and other.thread == statement.thread and not differ(other, statement)
