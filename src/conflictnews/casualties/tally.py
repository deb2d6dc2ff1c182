"""The same victims told again: which statements repeat, divide, rival or replace each other.

The statements of a text are read in order. Each is asked in turn whether it is a part of one told before (`parts`), the new
toll (`updates`), another count of the same victims (`rivals`) or a sum (`sums`); what is left counts by itself. Only statements
on one event are compared (`threads`), and figures in the title with all.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import islice

from conflictnews.casualties.copies import copies_in, copy
from conflictnews.casualties.counted_in import counted_in, died_again, dies_after, left_out, said_of_count
from conflictnews.casualties.further import completes, contrasts, goes_on, raised
from conflictnews.casualties.history import look_back
from conflictnews.casualties.links import ALL, hold, one_event, repeat, settle
from conflictnews.casualties.parts import by_grammar, explains, remains
from conflictnews.casualties.rivals import absorb, rival, share
from conflictnews.casualties.statement import CLOSING, FEW, Statement, close, compatible, covers, general, namesakes, same_noun
from conflictnews.casualties.sums import complete, divide, gather, grown, recap
from conflictnews.casualties.survivors import outlive, set_burials_aside, shot_dead
from conflictnews.casualties.threads import Threads
from conflictnews.casualties.titles import fold_titles, titled
from conflictnews.casualties.updates import restore, retract, updated
from conflictnews.languages.en import victims as table
from conflictnews.models import Harm, VictimKind

_LISTED = 16
"""Maximum number of statements into which a figure is divided."""
_MANY = 5
"""Minimum of an equal figure that is the first toll again on whatever event it stands."""
_REDUCED = "casualties.reduced"
"""Rule of figures with a participle or an adjective alone: "22 dead"."""
_EQUAL = 12
"""Maximum number of equal figures that one is compared with."""


def relate(statements: Sequence[Statement]) -> None:
    """Link the statements of a text, in its order."""
    copies = copies_in(statements)
    told = [s for s in statements if id(s) not in copies]
    _relate(told)
    for statement in statements:
        original = copies.get(id(statement))
        if original is not None:
            copy(statement, original)


def _relate(statements: Sequence[Statement]) -> None:
    """Link the statements of a text that holds no paragraph twice."""
    restore(statements)
    threads = Threads()
    threads.follow(statements)
    look_back(statements)
    shot_dead(statements)
    set_burials_aside(statements)
    of_draft = {id(s.draft): s for s in statements}
    for index, statement in enumerate(statements):
        before = statements[max(0, index - ALL) : index]
        retract(before, statement)
        if statement.live and _by_the_count(before, statement):
            continue
        if not by_grammar(statement, before, of_draft) and statement.live and not updated(statement, before):
            _by_sense(statement, before)
            if statement.counts:
                divide(statements[max(0, index - _LISTED) : index + 1])
    complete(statements)
    gather(statements, threads)
    complete(statements)
    _join_unknown(statements)
    _set_against_lead(statements)
    outlive(statements)
    fold_titles(statements)
    for statement in statements:
        settle(statement)


def _by_the_count(before: Sequence[Statement], statement: Statement) -> bool:
    """Link a statement of which the text itself says whether the toll holds it, or that tells the same deaths again."""
    said = said_of_count(statement)
    if left_out(statement, said):
        statement.part = None
        return True
    again = died_again(before, statement)
    if again is not None:
        repeat(statement, again, "casualties.link.died-again")
        return True
    statement.part = None
    told = hold(statement, counted_in(before, statement, said), "casualties.link.counted-in")
    return told or (dies_after(statement) and hold(statement, raised(before, statement), "casualties.link.raised"))


def _by_sense(statement: Statement, before: Sequence[Statement]) -> None:
    """Link a statement with those on the same event before it, by their figures, people and sources."""
    if hold(statement, remains(statement, before), "casualties.link.remains"):
        return
    if contrasts(before, statement) and _same(before, statement):
        return
    if statement.fresh:
        _come_on_top(before, statement)
        return
    for rule in _OF_TOLLS if statement.replaces else _RULES:
        if rule(before, statement):
            return


def _come_on_top(before: Sequence[Statement], statement: Statement) -> None:
    """Link victims who are told to be others than those before, but may be known: in a toll, in the title, by the article."""
    if statement.single and statement.definite and _known_alone(before, statement):
        return
    if not (
        hold(statement, explains(statement, before), "casualties.link.explains")
        or hold(statement, completes(before, statement), "casualties.link.completes")
    ):
        hold(statement, goes_on(before, statement), "casualties.link.goes-on")
    _same([s for s in before if s.in_title and statement.size > 1], statement)


def _known_alone(before: Sequence[Statement], statement: Statement) -> bool:
    """Link one victim whom the article takes up, whatever "also" adds: "blew himself up ... The bomber also died"."""
    known = (s for s in before[-_EQUAL:] if s.single and s.live and s.harm is statement.harm and same_noun(s, statement))
    other = next((s for s in known if s.thread == statement.thread and s.sentence is not statement.sentence), None)
    if other is not None:
        repeat(statement, other.head, "casualties.link.known")
    return other is not None


def _same(before: Sequence[Statement], statement: Statement) -> bool:
    """Link the statement that another repeats, both of the same harm and number."""
    equal = (s for s in before if s.best == statement.best and s.harm is statement.harm and s.live)
    for other in islice(equal, _EQUAL):
        alike = one_event(other, statement) or other is statement.retold or _taken_up(other, statement)
        if alike and _repeated(other, statement):
            return True
    return False


def _repeated(other: Statement, statement: Statement) -> bool:
    """Link a figure with an equal one, or with what that one is a part of, where they count the same people."""
    if other.part is None:
        again = _is_repeat(other, statement)
        if again:
            repeat(statement, other.head, "casualties.link.same")
        return again
    again = _is_same_part(other, statement)
    if again:
        statement.echo = hold(statement, other.part, "casualties.link.same")
    return again


def _is_same_part(other: Statement, statement: Statement) -> bool:
    """Whether a figure counts the people of an equal part again."""
    return other.size >= FEW or (other.size > 1 and same_noun(other, statement))


def _is_repeat(other: Statement, statement: Statement) -> bool:
    """Whether a figure equal to another counts the same people."""
    if other.sentence is statement.sentence and not _again_in_sentence(other, statement):
        return False
    if _is_named_later(other, statement) and same_noun(other, statement):
        return True
    return (other.size >= FEW or _few(other, statement)) and compatible(other, statement)


def _taken_up(one: Statement, other: Statement) -> bool:
    """Whether the words of a statement lead back to another event: "the nine herders killed in Gao", or a name."""
    if _is_toll_again(one, other):
        return True
    again = other.definite or (other.size >= FEW and other.has_article)
    return (again and (same_noun(one, other) or (not other.noun and general(one)))) or namesakes(one, other)


def _is_toll_again(one: Statement, other: Statement) -> bool:
    """Whether a figure of nobody in particular is the text's first toll again: "confirmed that 22 bodies were registered"."""
    told = other.draft.rule in CLOSING or other.draft.rule == _REDUCED
    return told and one.thread == 0 and one.size >= _MANY and general(other) and not other.fresh


def _again_in_sentence(one: Statement, other: Statement) -> bool:
    """Whether two equal figures of one sentence are one: a chain is never its own alternative."""
    toll = other.draft.rule == "casualties.toll" or one.draft.rule == "casualties.counted"
    return one.draft.clause is not other.draft.clause and toll


def _few(one: Statement, other: Statement) -> bool:
    """Whether one or two victims are the same: by noun or name, taken up with "the", or told in the title."""
    if one.names and other.names:
        return namesakes(one, other)
    if (one.in_title and not other.in_title and not one.repeated) or other.ours:
        return True
    return _is_pronoun_for(one, other) or _is_named_later(one, other) or _few_by_noun(one, other)


def _is_pronoun_for(one: Statement, other: Statement) -> bool:
    """Whether a pronoun stands for the one victim told of before it."""
    return other.pronoun and one.size == 1 and (close(one, other) or one.thread == other.thread)


def _is_named_later(one: Statement, other: Statement) -> bool:
    """Whether a name tells who one victim told of without a name was: "a councillor was shot ... Ulcue died at once"."""
    if not other.names or one.names or one.repeated or one.size != 1 or one.thread != other.thread:
        return False
    known = other.kind is not VictimKind.UNKNOWN and one.kind is other.kind
    return known or same_noun(one, other)


def _few_by_noun(one: Statement, other: Statement) -> bool:
    """Whether one or two victims are the same by their noun."""
    if _fights_alone(one, other):
        return False
    heads = {one.draft.head, other.draft.head}
    if "" in heads or heads & table.REFERRING:
        return one.size > 1 or other.draft.rule in CLOSING or other.definite
    return len(heads) == 1 and (other.definite or one.size > 1)


def _fights_alone(one: Statement, other: Statement) -> bool:
    """Whether only one of two nouns names fighters: "one person was killed. Police then killed the attacker"."""
    if not one.noun or not other.noun or one.noun == other.noun or one.kind is other.kind:
        return False
    return VictimKind.COMBATANT in {one.kind, other.kind}


_RULES: tuple[Callable[[Sequence[Statement], Statement], bool], ...] = (_same, recap, rival, absorb, titled, share, grown)
"""How a figure may bear on those before it, the surest first."""
_OF_TOLLS: tuple[Callable[[Sequence[Statement], Statement], bool], ...] = (_same, recap, titled)
"""How a toll that has replaced others may: it rivals and divides none."""


def _set_against_lead(statements: Sequence[Statement]) -> None:
    """Take a later, larger figure that nothing adds to the one of title or lead for its rival: "others spoke of 45 dead"."""
    leads: dict[Harm, Statement] = {}
    for statement in statements:
        if not statement.counts or statement.size < FEW:
            continue
        lead = leads.get(statement.harm)
        if lead is None and (statement.in_title or statement.sentence.paragraph <= 1):
            leads[statement.harm] = statement
        elif lead is not None and _is_only_larger(lead, statement):
            repeat(statement, lead, "casualties.link.lead")


def _is_only_larger(lead: Statement, statement: Statement) -> bool:
    """Whether a figure only is larger than that of the lead, of the same people, and neither added nor told as the new toll."""
    if statement.size <= lead.size or statement.fresh or statement.told_toll or not one_event(lead, statement):
        return False
    if statement.source is None or lead.sentence is statement.sentence or not statement.side_may_be(lead):
        return False
    return covers(lead, statement) and covers(statement, lead)


def _join_unknown(statements: Sequence[Statement]) -> None:
    """Take plurals without a number ("villagers were killed") for those whom another statement counts."""
    first: dict[Harm, Statement] = {}
    for statement in statements:
        if statement.counts:
            first.setdefault(statement.harm, statement)
    for statement in statements:
        whole = first.get(statement.harm)
        if statement.best is None and statement.part is None and whole is not None and not statement.negated:
            hold(statement, whole, "casualties.link.no-number")
