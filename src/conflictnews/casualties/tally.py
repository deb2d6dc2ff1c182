"""The same victims told again: which statements repeat, divide, rival or replace each other.

The statements of a text are read in order. Each is asked in turn whether it is a part of one told before, another count of
the same victims, or their new toll; what is left counts by itself. Only statements on one event are compared (`threads`), and
figures in the title with all.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise

from conflictnews.casualties.statement import (
    CLAIM,
    CLOSING,
    FEW,
    OPEN,
    Statement,
    close,
    compatible,
    covers,
    differ,
    general,
    namesakes,
    same_noun,
)
from conflictnews.casualties.threads import Threads, strange_agent
from conflictnews.language import lexicon as lx
from conflictnews.language.phrases import BARE
from conflictnews.languages.en import framing
from conflictnews.languages.en import tolls as en
from conflictnews.languages.en import victims as table
from conflictnews.languages.en.predicates import Predicate
from conflictnews.models import Harm, NumberKind, Scope, VictimKind

_BACK = 8
"""Maximum number of statements between two that bear on each other by source or toll."""
_PART_BACK = 20
"""Maximum number of statements between a whole and its part."""
_APART = 40
"""Maximum ratio of two sources' figures for the same victims."""
_MANY, _ABOVE = 30, 4
"""A figure in the perfect of at least 30, and 4 times those before it, is a running total."""
_TOTAL = 30
"""Maximum number of tokens between "bringing" and the toll that it brings up."""
_LISTED = 16
"""Maximum number of statements into which a figure is divided."""
_AROUND = 40
"""Maximum number of tokens between a figure and the words that say what it covers."""
_ALL = 60
"""Maximum number of statements that one is compared with."""
_SHARE = 2
"""A figure of another source is a share rather than a rival where the whole is this many times as large."""
_REFINED = 1.5
"""Below this ratio an exact figure makes "at least so many" exact rather than rivals it."""
_EVENTS = 4
"""Maximum number of tokens between "in" and the events that a figure covers."""
_SAID = 12
"""Maximum number of tokens between "had said" and its figure."""
_ORDINAL = 4
"""Maximum number of tokens between "the fifth" and who that is."""
_CHAIN = 8
"""Maximum number of links from a statement to the one that counts."""


def relate(statements: Sequence[Statement]) -> None:
    """Link the statements of a text, in its order."""
    threads = Threads()
    threads.follow(statements)
    of_draft = {id(s.draft): s for s in statements}
    for index, statement in enumerate(statements):
        before = statements[max(0, index - _ALL) : index]
        if statement.scope is Scope.SUPERSEDED and framing.CORRECTING & statement.words:
            _retract(before, statement)
        if not _by_grammar(statement, before, of_draft) and statement.live:
            _by_sense(statement, before)
            if statement.counts:
                _divide(statements[max(0, index - _LISTED) : index + 1])
    _complete(statements)
    _gather(statements, threads)
    _join_unknown(statements)
    _outlive(statements)
    for statement in statements:
        _settle(statement)


# ------------------------------------------------------------------ what the words themselves say


def _by_grammar(statement: Statement, before: Sequence[Statement], of_draft: dict[int, Statement]) -> bool:
    """Link a statement where its own words tell the whole, or the statement that it takes up."""
    draft = statement.draft
    if draft.part is not None:
        whole = of_draft.get(id(draft.part))
        if whole is not None and whole.size >= statement.size:
            statement.part = whole
            return True
        if whole is None:
            statement.part = _whole(before, statement)
    again = of_draft.get(id(draft.again)) if draft.again is not None else None
    if again is not None and again is not statement:
        _repeat(statement, again.head)
        return True
    if statement.part is None and statement.live:
        statement.part = _last_of(before, statement)
    if statement.part is None and statement.live and _is_part(statement):
        statement.part = _whole(before, statement)
    return statement.part is not None


def _last_of(before: Sequence[Statement], statement: Statement) -> Statement | None:
    """The figure that an ordinal divides: "five died ... the fifth, a teacher, died in hospital"."""
    if not statement.single:
        return None
    sentence, first = statement.sentence, statement.draft.first
    for at in range(max(1, first - _ORDINAL), first + 2):
        number = sentence.numbers.get(at)
        if number is not None and number.kind is NumberKind.ORDINAL and sentence.bits[at - 1] & lx.DEFINITE:
            fits = (s for s in reversed(before) if s.harm is statement.harm and s.live and s.best == number.value)
            return next((s.part or s.head for s in fits), None)
    return None


def _retract(before: Sequence[Statement], statement: Statement) -> None:
    """Take back a figure that is told to be wrong, wherever it stands: "correcting an earlier report of 20 dead"."""
    told = [s for s in before if s.harm is statement.harm and s.live and s.part is None]
    wrong = [s for s in told if s.best == statement.best and s.size >= FEW]
    wrong_or_parts = [s for s in before if s.part in wrong and s.part is not None]
    if any(s not in wrong for s in (*told, *wrong_or_parts)):
        for each in wrong:
            each.scope = Scope.SUPERSEDED
        for each in wrong_or_parts:
            each.part = None


def _is_part(statement: Statement) -> bool:
    """Whether a statement counts some of those told before: "three of the dead", "one of them died"."""
    phrase = statement.draft.phrase
    return statement.draft.rule in {"casualties.among", "casualties.attribute"} or (phrase is not None and phrase.those)


def _whole(before: Sequence[Statement], statement: Statement) -> Statement | None:
    """The statement that another is a part of."""
    phrase = statement.draft.phrase
    named = phrase.whole if phrase is not None else None
    if named is not None and named.value is not None:
        told = next((s for s in reversed(before) if s.live and s.harm is statement.harm and s.best == named.value), None)
        if told is not None:
            return told.head
    if phrase is not None and phrase.those and not _those_harmed(statement, before):
        return None
    if _takes_up_others(statement) and (told := _harmed_otherwise(before, statement)) is not None:
        return told
    wounded = statement.harm is Harm.KILLED and phrase is not None and not _state_told(statement)
    harms = (statement.harm, Harm.WOUNDED) if wounded else (statement.harm,)
    return next((told for harm in harms if (told := _holder(before, statement, harm)) is not None), None)


def _holder(before: Sequence[Statement], statement: Statement, harm: Harm) -> Statement | None:
    """The figure of a harm told last that may hold a smaller one, rather one on the same event."""
    found = [
        s
        for s in before[-_PART_BACK:]
        if s.counts and s.harm is harm and s.size >= statement.size and not _listed(s, statement)
    ]
    return next((s for s in reversed(found) if s.thread == statement.thread), found[-1] if found else None)


def _state_told(statement: Statement) -> bool:
    """Whether a phrase names the dead: "two of the dead"."""
    phrase = statement.draft.phrase
    return phrase is not None and phrase.head >= 0 and statement.sentence.words[phrase.head] in table.STATE_NOUNS


def _those_harmed(statement: Statement, before: Sequence[Statement]) -> bool:
    """Whether the noun after "of" names people who are harmed already: not "seven of the attackers were killed"."""
    phrase, clause = statement.draft.phrase, statement.draft.clause
    assert phrase is not None  # noqa: S101 # the caller has asked for it
    if phrase.head < 0:
        return clause is None or clause.harms_subject or not clause.agents
    word = statement.sentence.words[phrase.head]
    if word in table.STATE_NOUNS or statement.draft.head in table.GENERAL | table.REFERRING:
        return True
    return any(same_noun(s, statement) and s.live for s in before[-_PART_BACK:])


def _takes_up_others(statement: Statement) -> bool:
    """Whether those who died are told to be some of the wounded, or of the people told right before: "one of them died"."""
    phrase = statement.draft.phrase
    if statement.harm is not Harm.KILLED or phrase is None or not phrase.those:
        return statement.harm is Harm.KILLED and bool(table.INJURED.intersection(phrase_words(statement)))
    return phrase.head < 0 or bool(table.INJURED.intersection(phrase_words(statement)))


def _harmed_otherwise(before: Sequence[Statement], statement: Statement) -> Statement | None:
    """The people told last who may hold the dead: the wounded, the missing, the abducted, or the dead themselves."""
    injured = bool(table.INJURED.intersection(phrase_words(statement)))
    toll = next((s for s in before[-_BACK:] if s.told_toll and s.live and s.sentence is statement.sentence), None)
    if toll is not None and toll.harm is statement.harm and toll.size >= statement.size:
        return toll.head
    for other in reversed(before[-_BACK:]):
        if not other.live or other.size < statement.size or (other.part is not None and other.harm is not Harm.WOUNDED):
            continue
        near = injured or close(other, statement)
        if (near and other.harm is Harm.WOUNDED) or (not injured and other.harm in {Harm.KILLED, Harm.MISSING, Harm.CAPTURED}):
            return other.head
    return None


def _listed(one: Statement, other: Statement) -> bool:
    """Whether two statements are members of one list of the dead: "the dead included two guards and a clerk"."""
    return one.sentence is other.sentence and one.draft.rule == other.draft.rule == "casualties.among"


def phrase_words(statement: Statement) -> list[str]:
    """The words of a statement's noun phrase."""
    phrase = statement.draft.phrase
    return statement.sentence.words[phrase.first : phrase.end + 1] if phrase is not None else []


# ------------------------------------------------------------------ what the figures, the people and the sources say


def _by_sense(statement: Statement, before: Sequence[Statement]) -> None:
    """Link a statement with those on the same event before it, by their figures, people and sources."""
    if _is_running(before, statement):
        statement.scope = Scope.CUMULATIVE
        return
    if statement.told_toll or _is_final(statement):
        _supersede(before, statement)
    if _was_said(statement) and _outdated(statement, before):
        statement.scope = Scope.SUPERSEDED
        return
    statement.part = _remains(statement, before)
    if statement.part is not None:
        return
    if statement.fresh:
        titled = [s for s in before if s.in_title] if statement.size > 1 else []
        _same(titled, statement)
        return
    for rule in _RULES:
        if rule(before, statement):
            return


def _same(before: Sequence[Statement], statement: Statement) -> bool:
    """Link the statement that another repeats, both of the same harm and number."""
    for other in before:
        if other.best != statement.best or other.harm is not statement.harm or not other.live:
            continue
        if not (_one_event(other, statement) or _taken_up(other, statement)):
            continue
        if other.part is not None:
            if other.size >= FEW or (other.size > 1 and same_noun(other, statement)):
                statement.part = other.part
                return True
            continue
        if other.sentence is statement.sentence and not _again_in_sentence(other, statement):
            continue
        if other.size < FEW and not _few(other, statement):
            continue
        if compatible(other, statement):
            _repeat(statement, other.head)
            return True
    return False


def _taken_up(one: Statement, other: Statement) -> bool:
    """Whether the words of a statement lead back to another event: "the nine herders killed in Gao", or a name."""
    return (other.definite and same_noun(one, other)) or namesakes(one, other)


def _one_event(one: Statement, other: Statement) -> bool:
    """Whether two statements may be on one event: of one thread, or one of them in the title."""
    return one.thread == other.thread or one.in_title or other.in_title


def _again_in_sentence(one: Statement, other: Statement) -> bool:
    """Whether two equal figures of one sentence are one: a chain is never its own alternative."""
    return one.draft.clause is not other.draft.clause and other.draft.rule == "casualties.toll"


def _few(one: Statement, other: Statement) -> bool:
    """Whether one or two victims are the same: by noun or name, taken up with "the", or told in the title."""
    if namesakes(one, other):
        return True
    if one.names and other.names:
        return False
    if one.in_title and not other.in_title and not one.repeated:
        return True
    if other.pronoun and one.size == 1 and (close(one, other) or one.thread == other.thread):
        return True
    heads = {one.draft.head, other.draft.head}
    if "" in heads or heads & table.REFERRING:
        return one.size == 2 or other.draft.rule in CLOSING or other.definite
    return len(heads) == 1 and (other.definite or one.size > 1)


def _recap(before: Sequence[Statement], statement: Statement) -> bool:
    """Link the first of the statements whose sum another gives: "a clerk and two guards were shot. 3 fatalities"."""
    group = [s for s in before if s.harm is statement.harm and s.counts and s.thread == statement.thread]
    if statement.size < 2 or not all(covers(statement, s) for s in group[-2:]):
        return False
    closing = statement.draft.rule in CLOSING
    total = 0
    for other in reversed(group):
        total += other.size
        if total > statement.size:
            return False
        if total == statement.size and other is not group[-1] and (closing or other.sentence is not statement.sentence):
            statement.alternative = other
            return True
    return False


def _rivals(before: Sequence[Statement], statement: Statement) -> Iterator[Statement]:
    """The figures shortly before that another source may rival."""
    claim = _is_claim(statement)
    if statement.single or (statement.source is None and not claim):
        return
    for other in reversed(before[-_PART_BACK:]):
        fits = other.harm is statement.harm and other.live and other.part is None and not other.single
        if not fits or other.thread != statement.thread or other.draft.clause is statement.draft.clause:
            continue
        own = other.sentence is statement.sentence and not differ(other, statement)
        if own and not claim and not (general(other) and general(statement)):
            continue  # "they killed six soldiers and lost one man"
        least, most = sorted((other.size, statement.size))
        people = _alike(statement, other) or _claims_own(statement, other)
        apart = bool(other.side and statement.side) and other.side.isdisjoint(statement.side)
        if people and not apart and 0 < least < most <= _APART * least:
            yield other


def _alike(statement: Statement, other: Statement) -> bool:
    """Whether a figure may rival another by its people: "militants" are no rivals of "people"."""
    called = statement.kind is not VictimKind.COMBATANT or other.sentence is statement.sentence
    return covers(other, statement) or (covers(statement, other) and called)


def _rival(before: Sequence[Statement], statement: Statement) -> bool:
    """Link the statement shortly before that another source gives another figure for."""
    claim = _is_claim(statement)
    for other in _rivals(before, statement):
        if not (claim or differ(other, statement) or _claims_own(statement, other) or _counts_more(statement, other)):
            continue
        if not other.counts and statement.size < other.size and statement.kind is not other.kind:
            continue  # a repeat is rather divided than rivalled by a smaller figure of other people
        head = other.head
        if head.size < statement.size and en.LATER & set(statement.sentence.words[: statement.draft.first]):
            head.scope = Scope.SUPERSEDED
            return True
        if _is_share(statement, head) or (head.told_toll and not claim and statement.size < head.size):
            _join(statement, head)
        elif _refines(statement, head):
            _repeat(statement, statement)
            _join(head, statement)
        else:
            _repeat(statement, head)
        return True
    return False


_CLAIMED = frozenset(VictimKind) - {VictimKind.COMBATANT}


def _is_claim(statement: Statement) -> bool:
    """Whether a figure is somebody's own view, even where nobody is known to give it: "others put the dead at 90"."""
    if statement.draft.rule == CLAIM or (statement.told_toll and _estimates(statement)):
        return True
    words = statement.sentence.words[: statement.draft.first]
    return any(word in en.RIVAL and en.FIRST_COUNTS.intersection(words[at + 1 : at + 3]) for at, word in enumerate(words))


def _claims_own(statement: Statement, other: Statement) -> bool:
    """Whether a source that tells what its own side did rivals a figure of the reporter's own."""
    if statement.agent is None or other.actor is not statement.actor or not {other.kind, statement.kind} <= _CLAIMED:
        return False
    sentence, first, last = statement.agent
    agent = set(sentence.words[first : last + 1])
    return bool(agent & en.OWN or agent & statement.speaker) and statement.size != other.size


def _refines(statement: Statement, head: Statement) -> bool:
    """Whether a figure only makes another exact: "dozens" that are 33, "more than 20" that are 24."""
    if head.size > statement.size or _claims_own(statement, head):
        return False
    exact = statement.told_toll and head.loose and not statement.loose and statement.size < head.size * _REFINED
    return not head.exact or exact


def _counts_more(statement: Statement, other: Statement) -> bool:
    """Whether a source counts more people, of whom nothing else is told, than the report itself."""
    bare = other.source is None and not other.in_title and other.size >= FEW
    return bare and statement.size > other.size and general(statement) and general(other)


def _is_share(statement: Statement, head: Statement) -> bool:
    """Whether a figure counts only some of another's people: "his ward received eight"."""
    if statement.size >= head.size or head.size < FEW or statement.harm is not head.harm:
        return False
    if statement.speaker & en.VIEWERS:
        return True
    if statement.draft.rule == "casualties.active" and statement.kind is head.kind:
        return False  # a side that tells whom it killed counts them all
    narrow = statement.kind is not head.kind and covers(head, statement) and statement.size * _SHARE <= head.size
    return narrow and statement.sentence is not head.sentence


def _share(before: Sequence[Statement], statement: Statement) -> bool:
    """Link the larger figure of the same event whose people a smaller one may be among."""
    for other in reversed(before[-_PART_BACK:]):
        if other.harm is not statement.harm or not other.counts or other.size <= statement.size or other.size < FEW:
            continue
        if other.sentence is statement.sentence or other.thread != statement.thread or not covers(other, statement):
            continue
        if _narrower(other, statement):
            return _join(statement, other)
    return False


def _narrower(whole: Statement, part: Statement) -> bool:
    """Whether a figure may well divide another: its people are a kind of the other's, or no others than those."""
    if strange_agent(part):
        return False
    if differ(whole, part) and not part.speaker & en.VIEWERS and part.size * _SHARE > whole.size:
        return False
    if whole.side and part.side and whole.side.isdisjoint(part.side):
        return False
    wide = whole.kind in OPEN and part.kind is not whole.kind
    armed = whole.kind is part.kind and whole.kind in {VictimKind.SECURITY_FORCE, VictimKind.COMBATANT}
    return wide or armed or same_noun(whole, part) or general(part) or part.definite or general(whole)


def _title(before: Sequence[Statement], statement: Statement) -> bool:
    """Link the title's figure that the first figure of the text gives in other words."""
    if statement.in_title or statement.sentence.paragraph > 2:
        return False
    titled = [s for s in before if s.in_title and s.harm is statement.harm and s.counts]
    if len(titled) != 1 or any(not s.in_title and s.harm is statement.harm and s.live for s in before):
        return False
    least, most = sorted((titled[0].size, statement.size))
    if not compatible(titled[0], statement) or least * 2 < most:
        return False
    if titled[0].loose and titled[0].size <= statement.size:
        return _join(titled[0], statement)
    _repeat(statement, titled[0])
    return True


def _grown(before: Sequence[Statement], statement: Statement) -> bool:
    """Take the smaller figures of the event for parts of one that is told to cover all: "in all, 14 people died"."""
    if not en.TOGETHER & statement.words:
        return False
    for other in reversed(before[-_PART_BACK:]):
        fits = other.harm is statement.harm and other.counts and other.sentence is not statement.sentence
        if fits and other.thread == statement.thread and other.size < statement.size and covers(statement, other):
            _join(other, statement)
    return False


_RULES: tuple[Callable[[Sequence[Statement], Statement], bool], ...] = (_same, _recap, _rival, _title, _share, _grown)
"""How a figure may bear on those before it, the surest first."""


# ------------------------------------------------------------------ links


def _repeat(statement: Statement, head: Statement) -> None:
    """Make a statement another count of a head's victims."""
    if head is not statement:
        statement.alternative = head
        head.repeated = True
    known = [s for s in (head, statement) if s.kind is not VictimKind.UNKNOWN]
    if known:
        head.kind = statement.kind = known[0].kind


def _join(part: Statement, whole: Statement) -> bool:
    """Make a statement a part of a larger one."""
    if part is whole or part.size > whole.size or whole.part is part:
        return False
    part.part = whole
    return True


def _settle(statement: Statement) -> None:
    """Lead the links of a statement to what counts: another count of a part is a part."""
    head = statement.alternative
    for _ in range(_CHAIN):
        if head is None or (head.alternative is None and head.part is None):
            break
        if head.part is not None and head.part is not statement:
            statement.part = statement.part or head.part
            break
        if head.alternative is None or head.alternative is statement:
            break
        head = head.alternative
    if head is not None and head is not statement:
        statement.alternative = head


# ------------------------------------------------------------------ tolls that replace others


def _is_final(statement: Statement) -> bool:
    """Whether a figure is told to be the last: "final figure: 7 killed"."""
    draft = statement.draft
    last = draft.last if statement.told_toll else draft.first
    return bool(framing.FINAL.intersection(draft.sentence.words[max(0, draft.first - _BACK) : last]))


def _was_said(statement: Statement) -> bool:
    """Whether a figure had been given before the report: "the army had said that 12 soldiers died"."""
    words = statement.sentence.words[max(0, statement.draft.first - _SAID) : statement.draft.first]
    return any(
        word in framing.HAD and any(w in framing.REPORTS or lx.classes(w) & lx.SAY for w in words[at + 1 : at + 3])
        for at, word in enumerate(words)
    )


def _outdated(statement: Statement, before: Sequence[Statement]) -> bool:
    """Whether a larger figure for the same people stands before one."""
    larger = [s for s in before[-_PART_BACK:] if s.harm is statement.harm and s.counts and s.size > statement.size]
    return any(_one_event(s, statement) and compatible(s, statement) for s in larger)


def _is_running(before: Sequence[Statement], statement: Statement) -> bool:
    """Whether a figure in the perfect is far above all those before it: "at least 3,000 people have died in the north"."""
    clause = statement.draft.clause
    if clause is None or statement.size < _MANY or statement.sentence.paragraph == 0:
        return False
    if not framing.PERFECT.intersection(clause.sentence.words[clause.start : clause.at]):
        return False
    sizes = [s.size for s in before if s.harm is statement.harm and s.live]
    return bool(sizes) and statement.size >= _ABOVE * max(sizes)


def _supersede(before: Sequence[Statement], toll: Statement) -> None:
    """Mark the smaller figures before a toll as replaced by it."""
    words = toll.sentence.words[max(0, toll.draft.first - _TOTAL) : toll.draft.last + 1]
    brought = bool(framing.TOTALS.intersection(words)) and not toll.draft.superseded
    estimated = _estimates(toll)
    for other in before[-_PART_BACK:]:
        if other.harm is not toll.harm or not other.live or not _one_event(other, toll):
            continue
        if other.part is not None and (other.part.harm is toll.harm or other.sentence is not toll.sentence):
            continue
        if brought and other.sentence is toll.sentence and other.alternative is None and other.size < toll.size:
            other.part = toll
        elif not (estimated and other.exact and _of_another(other, toll)) and _is_replaced(other, toll):
            other.scope = Scope.SUPERSEDED
            toll.kind = other.kind if toll.kind is VictimKind.UNKNOWN else toll.kind


def _of_another(other: Statement, toll: Statement) -> bool:
    """Whether a figure has a source that is not that of a toll."""
    return bool(other.speaker) and other.speaker.isdisjoint(toll.speaker)


def _is_replaced(other: Statement, toll: Statement) -> bool:
    """Whether a later toll of the same people replaces a figure."""
    smaller = FEW <= other.size < toll.size or (_is_final(toll) and other.size != toll.size)
    return smaller and compatible(other, toll)


def _estimates(toll: Statement) -> bool:
    """Whether a toll is only one source's view: "an adviser put the dead at 90" replaces no other source's figure."""
    return bool(framing.ESTIMATES.intersection(toll.sentence.words[max(0, toll.draft.first - _BACK) : toll.draft.last]))


def _remains(statement: Statement, before: Sequence[Statement]) -> Statement | None:
    """The whole that a bare number divides: "six were hit. Five died at once"; "the sixth died later"; "14 bodies"."""
    draft = statement.draft
    phrase = draft.phrase
    if phrase is None or phrase.other or statement.best is None:
        return None
    other = next((s for s in reversed(before[-_BACK:]) if s.harm is draft.harm and s.counts), None)
    if other is None or statement.size >= other.size or other.thread != statement.thread:
        return None
    bodies = draft.rule == "casualties.counted" and bool(table.BODIES.intersection(phrase_words(statement)))
    near = statement.sentence.paragraph - other.sentence.paragraph <= 1
    bare = near and phrase.form == BARE and draft.rule != "casualties.counted" and statement.sentence is not other.sentence
    return other if bodies or bare else None


# ------------------------------------------------------------------ sums


def _divide(row: Sequence[Statement]) -> None:
    """Make figures in a row parts of the one before them that is their sum: "nine dead ... five guards and four clerks"."""
    last = row[-1]
    group: list[Statement] = []
    total = 0
    for other in reversed(row):
        if other.harm is not last.harm or not other.counts:
            continue
        if group and (other.thread != last.thread or _listed(other, group[-1])):
            return
        if len(group) > 1 and other.size == total:
            for part in group:
                part.part = other
            return
        group.append(other)
        total += other.size


def _gather(statements: Sequence[Statement], threads: Threads) -> None:
    """Make the tolls of several events parts of a figure that covers them all: "killed 31 people in three attacks"."""
    counted: dict[Harm, list[Statement]] = {}
    for statement in statements:
        if statement.counts and statement.size:
            counted.setdefault(statement.harm, []).append(statement)
    for group in counted.values():
        for index, whole in enumerate(group):
            if whole.part is None and whole.size > 1:
                _gather_into(whole, group[index + 1 : index + 1 + _LISTED], threads)


def _gather_into(whole: Statement, later: Sequence[Statement], threads: Threads) -> None:
    """Make the figures after one its parts where they sum up to it, or where it is told to cover several events."""
    free = [s for s in later if s.part is None and s.sentence is not whole.sentence]
    for group in (free, [s for s in free if covers(whole, s)]):
        near = [s for s in group if s.thread == whole.thread]
        parts = _summing(near, whole.size)
        if not parts and _is_list(group) and sum(s.size for s in group) == whole.size:
            parts = group
        if len(parts) > 1:
            for part in parts:
                _join(part, whole)
            return
    if _covers_several(whole):
        parts = [s for s in free if s.size < whole.size and (covers(whole, s) or whole.kind in OPEN)]
        _cover(whole, [s for s in parts if not threads.threads[s.thread].apart])


def _is_list(group: Sequence[Statement]) -> bool:
    """Whether figures may sum up to one of another event: none is of a single person, or all stand in one sentence."""
    return bool(group) and (min(s.size for s in group) > 1 or len({id(s.sentence) for s in group}) == 1)


def _summing(group: Sequence[Statement], total: int) -> Sequence[Statement]:
    """The figures at the head of a row that sum up to another."""
    added = 0
    for count, part in enumerate(group, 1):
        added += part.size
        if added >= total:
            return group[:count] if added == total else ()
    return ()


def _covers_several(whole: Statement) -> bool:
    """Whether a figure is told to cover several events: "killed 31 people in three attacks"."""
    draft = whole.draft
    words = whole.sentence.words[max(0, draft.first - _AROUND) : draft.last + _AROUND]
    return any(
        word in en.SEVERAL_EVENTS and en.DURING.intersection(words[max(0, at - _EVENTS) : at]) for at, word in enumerate(words)
    )


def _cover(whole: Statement, parts: Sequence[Statement]) -> None:
    """Make figures parts of one that covers several events; they replace one that only says "at least" and is less."""
    if whole.loose and sum(part.size for part in parts) > whole.size:
        whole.scope = Scope.SUPERSEDED
        return
    total = 0
    for part in parts:
        total += part.size
        if total > whole.size:
            return
        _join(part, whole)


def _complete(statements: Sequence[Statement]) -> None:
    """Take two figures that sum up to a third for its parts, not for rivals: "four of ours, and three villagers"."""
    for harm in (Harm.KILLED, Harm.WOUNDED):
        for one, other in pairwise([s for s in statements if s.harm is harm and (s.alternative or s.part)]):
            head = one.alternative or other.alternative
            linked = head in {one.alternative, one.part} and head in {other.alternative, other.part}
            near = other.sentence.paragraph - one.sentence.paragraph <= 1
            if head is not None and linked and near and one.size + other.size == head.size:
                one.part = other.part = head
                one.alternative = other.alternative = None


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
    """Replace the wound of a person by the death: "Anna Bell was shot ... Bell died in hospital"."""
    killed = [s for s in statements if s.live and s.harm is Harm.KILLED and s.size == 1][:_ALL]
    dead = [s for s in statements if s.live and s.harm is Harm.KILLED and s.best is not None][:_ALL]
    for statement in statements:
        if statement.harm is not Harm.WOUNDED or not statement.live:
            continue
        near = statement.size == 1 and _shot_again(statement)
        if any(namesakes(s, statement) or (near and close(s, statement)) for s in killed) or (
            statement.definite and any(_are_dead(s, statement) for s in dead)
        ):
            statement.scope = Scope.SUPERSEDED


def _are_dead(dead: Statement, wounded: Statement) -> bool:
    """Whether those who are taken up as hit are told to be dead: "five bodies were found. The victims had been shot"."""
    if dead.size != wounded.size or dead.thread != wounded.thread:
        return False
    clause = wounded.draft.clause
    means = clause is not None and isinstance(clause.predicate, Predicate) and clause.predicate.means
    return means and ((general(wounded) and close(dead, wounded)) or (same_noun(dead, wounded) and not dead.names))


def _shot_again(statement: Statement) -> bool:
    """Whether a pronoun's wound may be how a person told of beside it died: "died after he was shot"."""
    clause = statement.draft.clause
    means = clause is not None and isinstance(clause.predicate, Predicate) and clause.predicate.means
    return means and statement.pronoun
