"""The same victims told again: which statements repeat, divide, rival or replace each other.

The statements of a text are read in order. Each is asked in turn whether it is a part of one told before (`parts`), the new
toll (`updates`), another count of the same victims (`rivals`) or a sum (`sums`); what is left counts by itself. Only statements
on one event are compared (`threads`), and figures in the title with all.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import islice

from conflictnews.casualties.copies import copies_in, copy
from conflictnews.casualties.links import heads, join, one_event, repeat, settle
from conflictnews.casualties.parts import by_grammar, explains, remains
from conflictnews.casualties.rivals import rival, share
from conflictnews.casualties.statement import CLOSING, FEW, Statement, close, compatible, general, namesakes, same_noun
from conflictnews.casualties.sums import complete, divide, gather, grown, recap
from conflictnews.casualties.threads import Threads
from conflictnews.casualties.updates import restore, retract, updated
from conflictnews.language import lexicon as lx
from conflictnews.languages.en import victims as table
from conflictnews.models import Harm, Scope, VictimKind

_LISTED = 16
"""Maximum number of statements into which a figure is divided."""
_ALL = 60
"""Maximum number of statements that one is compared with."""
_EQUAL = 12
"""Maximum number of equal figures that one is compared with."""
_TITLED = 2
"""Maximum ratio of the title's figure and the first of the text for the same victims."""
_LEAD = 3
"""Number of the last paragraph whose first figure may be the title's."""


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
    of_draft = {id(s.draft): s for s in statements}
    for index, statement in enumerate(statements):
        before = statements[max(0, index - _ALL) : index]
        retract(before, statement)
        if not by_grammar(statement, before, of_draft) and statement.live and not updated(statement, before):
            _by_sense(statement, before)
            if statement.counts:
                divide(statements[max(0, index - _LISTED) : index + 1])
    complete(statements)
    gather(statements, threads)
    complete(statements)
    _join_unknown(statements)
    _outlive(statements)
    for statement in statements:
        settle(statement)


def _by_sense(statement: Statement, before: Sequence[Statement]) -> None:
    """Link a statement with those on the same event before it, by their figures, people and sources."""
    statement.part = remains(statement, before)
    if statement.part is not None:
        return
    if statement.fresh:
        statement.part = explains(statement, before)
        _same([s for s in before if s.in_title and statement.size > 1], statement)
        return
    for rule in _RULES:
        if rule(before, statement):
            return


def _same(before: Sequence[Statement], statement: Statement) -> bool:
    """Link the statement that another repeats, both of the same harm and number."""
    equal = (s for s in before if s.best == statement.best and s.harm is statement.harm and s.live)
    for other in islice(equal, _EQUAL):
        if not (one_event(other, statement) or _taken_up(other, statement)):
            continue
        if other.part is None and _is_repeat(other, statement):
            repeat(statement, other.head)
            return True
        if other.part is not None and _is_same_part(other, statement):
            statement.part = other.part
            return True
    return False


def _is_same_part(other: Statement, statement: Statement) -> bool:
    """Whether a figure counts the people of an equal part again."""
    return other.size >= FEW or (other.size > 1 and same_noun(other, statement))


def _is_repeat(other: Statement, statement: Statement) -> bool:
    """Whether a figure equal to another counts the same people."""
    if other.sentence is statement.sentence and not _again_in_sentence(other, statement):
        return False
    return (other.size >= FEW or _few(other, statement)) and compatible(other, statement)


def _taken_up(one: Statement, other: Statement) -> bool:
    """Whether the words of a statement lead back to another event: "the nine herders killed in Gao", or a name."""
    return (other.definite and same_noun(one, other)) or namesakes(one, other)


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
    return _is_pronoun_for(one, other) or _few_by_noun(one, other)


def _is_pronoun_for(one: Statement, other: Statement) -> bool:
    """Whether a pronoun stands for the one victim told of before it."""
    return other.pronoun and one.size == 1 and (close(one, other) or one.thread == other.thread)


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


def _title(before: Sequence[Statement], statement: Statement) -> bool:
    """Link the title's figure that the first figure of the text gives in other words."""
    if statement.in_title or statement.sentence.paragraph > _LEAD:
        return False
    if any(s.live and not s.in_title for s in reversed(before) if s.harm is statement.harm):
        return False
    titled = list(heads(before, statement, len(before)))
    if len(titled) != 1 or not compatible(titled[0], statement):
        return False
    least, most = sorted((titled[0].size, statement.size))
    if least * _TITLED < most:
        return False
    if titled[0].loose and titled[0].size <= statement.size:
        return join(titled[0], statement)
    repeat(statement, titled[0])
    return True


_RULES: tuple[Callable[[Sequence[Statement], Statement], bool], ...] = (_same, recap, rival, _title, share, grown)
"""How a figure may bear on those before it, the surest first."""


# ------------------------------------------------------------------ plurals without a number, and the wounded who die


def _join_unknown(statements: Sequence[Statement]) -> None:
    """Take plurals without a number ("villagers were killed") for those whom another statement counts."""
    first: dict[Harm, Statement] = {}
    for statement in statements:
        if statement.counts:
            first.setdefault(statement.harm, statement)
    for statement in statements:
        whole = first.get(statement.harm)
        if statement.best is None and statement.part is None and whole is not None and not statement.negated:
            statement.part = whole


def _outlive(statements: Sequence[Statement]) -> None:
    """Replace the wound of people by their death: "Anna Bell was shot ... Bell died in hospital"."""
    dead = [s for s in statements if s.live and s.harm is Harm.KILLED and s.best is not None][:_ALL]
    hurt = [s for s in statements if s.live and s.harm is Harm.WOUNDED]
    for each in dead:
        for statement in _both_die(each, hurt[:_ALL]):
            statement.scope = Scope.SUPERSEDED
    for statement in hurt:
        if any(_dies(s, statement) for s in dead):
            statement.scope = statement.head.scope = Scope.SUPERSEDED


def _both_die(dead: Statement, wounded: Sequence[Statement]) -> Sequence[Statement]:
    """Those hurt one by one who are told to be dead together: "a nurse was hacked and a guard shot; both died"."""
    if not dead.size or table.BOTH.isdisjoint(dead.phrase_words[:1]):
        return ()
    near = [s for s in wounded if s.by_means and s.live and close(s, dead)]
    return near if [s.size for s in near] == [1] * dead.size else ()


def _dies(dead: Statement, wounded: Statement) -> bool:
    """Whether those told to be hit are told to be dead: "five bodies were found. The victims had been shot"."""
    if dead.size != wounded.size:
        return False
    if namesakes(dead, wounded):
        return wounded.size == 1
    if not wounded.by_means:
        return False
    if wounded.pronoun and wounded.size == 1:
        return close(dead, wounded)
    return wounded.definite and dead.thread == wounded.thread and _definite_dead(dead, wounded)


def _definite_dead(dead: Statement, wounded: Statement) -> bool:
    """Whether "the victims" or "the mayor" are those told to be dead."""
    owned = bool(lx.classes(wounded.phrase_words[0]) & lx.POSSESSIVE)  # "his brother" is somebody else
    return (general(wounded) and close(dead, wounded) and not owned) or (same_noun(dead, wounded) and not dead.names)
