"""Rivals and shares: figures of other sources for the same victims, and smaller figures that count some of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from conflictnews.casualties.counted_in import dies_after
from conflictnews.casualties.framed import has, names_date
from conflictnews.casualties.links import BACK, PART_BACK, elsewhere, heads, join, repeat, told
from conflictnews.casualties.statement import CLAIM, CLOSING, FEW, OPEN, Statement, covers, differ, general, same_noun
from conflictnews.casualties.threads import strange_agent
from conflictnews.casualties.updates import estimates
from conflictnews.language.sight import QUOTES
from conflictnews.languages.en import framing, victims
from conflictnews.languages.en import tolls as en
from conflictnews.models import Harm, Scope, VictimKind

_APART = 40
"""Maximum ratio of two sources' figures for the same victims."""
_SHARE = 2
"""A figure of another source is a share rather than a rival where the whole is this many times as large."""
_RECEIVED = 2
"""Maximum number of tokens between "received" and its figure."""
_REFINED = 1.5
"""Below this ratio an exact figure makes "at least so many" exact rather than rivals it."""
_FAR = 4
"""A figure that another is more than so many times is a share of it, unless its source admits no more."""
_ADMITTING = framing.ADMITS | en.ONLY
_CLAIMED = frozenset(VictimKind) - {VictimKind.COMBATANT}
"""The kinds of people that a side may call others than they are: civilians as soldiers."""
_ARMED = frozenset((VictimKind.SECURITY_FORCE, VictimKind.COMBATANT))


def rival(before: Sequence[Statement], statement: Statement) -> bool:
    """Link the statement shortly before that another source gives another figure for."""
    claim = _is_claim(statement)
    other = _rivalled(before, statement, claim=claim)
    if (other is None or other.in_title) and _rivals_part(before, statement, other):
        return True
    if other is None:
        return False
    if claim or not _is_total(before, other.head, statement):
        _set_against(statement, other.head, claim=claim)
    return True


def _rivalled(before: Sequence[Statement], statement: Statement, *, claim: bool) -> Statement | None:
    """The figure that one of another source is rather set against: the nearest before it that is not far off in size."""
    others = [s for s in _rivals(before, statement, claim=claim) if claim or _tells_otherwise(statement, s)]
    return next((s for s in others if _is_near(s, statement)), others[0] if others else None)


def _is_near(other: Statement, statement: Statement) -> bool:
    """Whether a figure is no share of another, so that it is rather meant than one far off."""
    least, most = sorted((other.size, statement.size))
    return most <= least * _FAR


def _rivals_part(before: Sequence[Statement], statement: Statement, title: Statement | None) -> bool:
    """Link the part of a larger figure that one rivals; whether there is one."""
    divided = _divided(before, statement, title)
    if divided is not None:
        repeat(statement, divided, "casualties.link.rival")
    return divided is not None


def _is_total(before: Sequence[Statement], head: Statement, statement: Statement) -> bool:
    """Make the figures of a clause parts of another source's total, which is less than they are together."""
    group = _told_together(before, head, statement)
    for each in group:
        join(each, statement, "casualties.link.rival-total")
    return bool(group)


def _divided(before: Sequence[Statement], statement: Statement, title: Statement | None) -> Statement | None:
    """The part of a larger figure that one rivals: "five soldiers and four civilians ... they claimed 12 troops"."""
    if statement.source is None or statement.single:
        return None
    for other in told(before, statement):
        sided = title is not None or other.kind in _ARMED
        if sided and _is_part_elsewhere(other, statement) and _may_rival(statement, other):
            return other
    return None


def _is_part_elsewhere(other: Statement, statement: Statement) -> bool:
    """Whether a figure of another sentence on the event is a part of a third one."""
    whole = other.part
    if whole is None or whole is statement or whole.harm is not statement.harm:
        return False
    return other.thread == statement.thread and elsewhere(other, statement)


def _may_rival(statement: Statement, other: Statement) -> bool:
    """Whether a figure of another source may stand against a part."""
    alike = other.kind is statement.kind or (statement.kind in OPEN and other.part is not None and other.part.in_title)
    told_apart = _tells_otherwise(statement, other) or other.source is None
    return alike and told_apart and _comparable(statement, other)


def _set_against(statement: Statement, head: Statement, *, claim: bool) -> None:
    """Link a figure with another source's: it replaces that one, is a share of it, makes it exact, or rivals it."""
    if head.size < statement.size and _is_later(statement):
        head.scope = Scope.SUPERSEDED
    elif _is_share(statement, head) or (head.told_toll and not claim and statement.size < head.size):
        join(statement, head, "casualties.link.share")
    elif _refines(statement, head):
        join(head, statement, "casualties.link.made-exact")
    else:
        repeat(statement, head, "casualties.link.rival")


def _is_later(statement: Statement) -> bool:
    """Whether a figure is told to be later than those before, not only than its source's own: "at first 70 and later 110"."""
    before = statement.before
    return not en.LATER.isdisjoint(before) and framing.SUPERSEDED.isdisjoint(before) and not has(before, framing.AT_FIRST)


def _told_together(before: Sequence[Statement], head: Statement, statement: Statement) -> list[Statement]:
    """The figures of one clause that together are more than a total of another source: "16 dead in Ukum and nine in Logo"."""
    clause = head.draft.clause
    if clause is None or statement.draft.rule not in CLOSING:
        return []
    group = [s for s in told(before, statement) if s.counts and s.draft.clause is clause]
    sizes = [s.size for s in group]
    return group if len(group) > 1 and max(sizes) < statement.size < sum(sizes) else []


def _rivals(before: Sequence[Statement], statement: Statement, *, claim: bool) -> Iterator[Statement]:
    """The figures shortly before that another source may rival."""
    if statement.single or (statement.source is None and not claim):
        return
    for other in told(before, statement):
        if other.part is not None or other.single or other.thread != statement.thread:
            continue
        if not _one_breath(statement, other, claim=claim) and _of_the_same(statement, other):
            yield other


def _one_breath(statement: Statement, other: Statement, *, claim: bool) -> bool:
    """Whether one source tells two figures in one sentence: "they killed six soldiers and lost one man"."""
    if elsewhere(other, statement):
        return False
    if other.draft.clause is statement.draft.clause and other.draft.clause is not None:
        return True
    bare = general(other) and general(statement)
    return not (claim or bare or differ(other, statement))


def _of_the_same(statement: Statement, other: Statement) -> bool:
    """Whether two figures may count the same victims, by their people, their sides and their sizes."""
    if not other.counts and statement.size < other.size and statement.kind is not other.kind:
        return False  # a repeat is rather divided than rivalled by a smaller figure of other people
    return _comparable(statement, other) and (_alike(statement, other) or _claims_own(statement, other))


def _comparable(statement: Statement, other: Statement) -> bool:
    """Whether two figures are near enough to each other, and of one side."""
    least, most = sorted((other.size, statement.size))
    apart = _APART if least >= FEW or _may_be_far_off(statement, other) else _FAR
    return 0 < least < most <= apart * least and statement.side_may_be(other)


def _may_be_far_off(statement: Statement, other: Statement) -> bool:
    """Whether one or two may be all that a source admits, or that a side lost: "lost two men ... they had killed 31"."""
    return (statement.kind is other.kind and statement.kind in _ARMED) or _admits(statement)


def _alike(statement: Statement, other: Statement) -> bool:
    """Whether a figure may rival another by its people: "militants" are no rivals of "people"."""
    if covers(other, statement) or _is_so_called(statement):
        return True
    called = statement.kind is not VictimKind.COMBATANT or other.sentence is statement.sentence
    return called and covers(statement, other)


def _is_so_called(statement: Statement) -> bool:
    """Whether only the source calls the victims what it does: "that 40 "extremists" had been killed"."""
    phrase, words = statement.draft.phrase, statement.sentence.words
    if phrase is None or phrase.head < 0 or statement.sentence.word(phrase.head + 1) not in QUOTES:
        return False
    return not QUOTES.isdisjoint(words[max(0, phrase.first - 1) : phrase.head])


def _tells_otherwise(statement: Statement, other: Statement) -> bool:
    """Whether somebody else gives a figure than the one who gave the other."""
    apart = differ(other, statement) or _boasts(statement, other)
    return apart or _claims_own(statement, other) or _counts_more(statement, other)


def _boasts(statement: Statement, other: Statement) -> bool:
    """Whether a party claims a figure of its own beside that of the report: "the group claimed 14 soldiers killed"."""
    words = statement.before[-BACK:]
    return not en.CLAIMING.isdisjoint(words) and statement.speaker.isdisjoint(other.speaker)


def _is_claim(statement: Statement) -> bool:
    """Whether a figure is somebody's own view, even where nobody is known to give it: "others put the dead at 90"."""
    if statement.draft.rule == CLAIM or (statement.told_toll and estimates(statement)):
        return True
    words = statement.before
    return any(word in en.RIVAL and en.FIRST_COUNTS.intersection(words[at + 1 : at + 3]) for at, word in enumerate(words))


def _claims_own(statement: Statement, other: Statement) -> bool:
    """Whether a source tells what its own side did: "its fighters had killed 40 soldiers"."""
    if statement.agent is None or other.actor is not statement.actor or not {other.kind, statement.kind} <= _CLAIMED:
        return False
    sentence, first, last = statement.agent
    agent = set(sentence.words[first : last + 1])
    return bool(agent & en.OWN or agent & statement.speaker) and statement.size != other.size


def _refines(statement: Statement, head: Statement) -> bool:
    """Whether a figure only makes another exact: "dozens" that are 33, "more than 20" that are 24."""
    if head.size > statement.size or _claims_own(statement, head) or _is_so_called(statement):
        return False
    exact = statement.told_toll and head.loose and not statement.loose and statement.size < head.size * _REFINED
    return not head.exact or exact


def _counts_more(statement: Statement, other: Statement) -> bool:
    """Whether a source counts more people, of whom nothing else is told, than the report itself."""
    bare = other.source is None and not other.in_title and other.size >= FEW
    return bare and statement.size > other.size and general(statement) and other.kind not in _ARMED


def _is_share(statement: Statement, head: Statement) -> bool:
    """Whether a figure counts only some of another's people: "his ward received eight"."""
    if statement.size >= head.size or head.size < FEW:
        return False
    if _sees_some(statement) or (statement.size * _FAR < head.size and not _admits(statement)):
        return True
    if statement.draft.rule == "casualties.active" and statement.kind is head.kind:
        return False  # a side that tells whom it killed counts them all
    return _is_narrow(statement, head) and elsewhere(statement, head)


def _is_narrow(statement: Statement, head: Statement) -> bool:
    """Whether a figure is of some kind of another's people, and no more than half of them."""
    return statement.kind is not head.kind and covers(head, statement) and statement.size * _SHARE <= head.size


def _admits(statement: Statement) -> bool:
    """Whether a source says that its figure is the whole: "confirmed only two", "no more than six", "it lost two men"."""
    low, _, high = statement.draft.bounds
    if (low is None and high is not None) or not en.OWN.isdisjoint(statement.phrase_words):
        return True
    clause = statement.draft.clause
    loses = clause is not None and clause.word in victims.SUFFERS
    return loses or not _ADMITTING.isdisjoint(statement.before)


def _sees_some(statement: Statement) -> bool:
    """Whether a source tells only of those whom it saw: "his ward received eight", "I carried nine of them out"."""
    if statement.speaker & en.VIEWERS or _received(statement):
        return True
    return statement.source is not None and not en.SPEAKS_FOR_ONESELF.isdisjoint(statement.sentence.vocabulary)


def _received(statement: Statement) -> bool:
    """Whether a source tells of those who were brought to it; the dead are admitted in another sense."""
    verbs = en.RECEIVED if statement.harm is Harm.KILLED else en.RECEIVED | en.TAKEN_IN
    return not verbs.isdisjoint(statement.before[-_RECEIVED:])


def absorb(before: Sequence[Statement], statement: Statement) -> bool:
    """Take one or two told before for some of the people whom another source counts: "a medic died ... the UN said 31 died"."""
    if general(statement) and statement.source is not None and not statement.fresh:
        for other in heads(before, statement, BACK):
            if _are_few_of(other, statement):
                join(other, statement, "casualties.link.among")
    return False


def _are_few_of(other: Statement, statement: Statement) -> bool:
    """Whether one or two, of no source or another one, are far less than a figure of the same event that may hold them."""
    few = other.size < FEW and other.size * _FAR < statement.size and not other.in_title and elsewhere(other, statement)
    return few and other.thread == statement.thread and other.speaker.isdisjoint(statement.speaker) and covers(statement, other)


def share(before: Sequence[Statement], statement: Statement) -> bool:
    """Link the larger figure of the same event whose people a smaller one may be among."""
    for other in heads(before, statement, PART_BACK):
        if other.size <= statement.size or other.thread != statement.thread:
            continue
        if other.size < FEW and not (statement.names and statement.kind is VictimKind.UNKNOWN):
            continue  # "two journalists were killed ... Salim Odeh died at once"
        if _may_hold(other, statement) and _narrower(other, statement):
            return join(statement, other, "casualties.link.among")
    return False


def _may_hold(whole: Statement, part: Statement) -> bool:
    """Whether a figure of another sentence may hold people: of their kinds, and who did not die after its own."""
    return elsewhere(whole, part) and covers(whole, part) and not _died_after(whole, part)


def _died_after(other: Statement, statement: Statement) -> bool:
    """Whether people died of wounds on a later day than those told dead, beside the wounded, in the text alone."""
    return not (other.in_title or other.repeated) and dies_after(statement) and names_date(statement.sentence)


def _narrower(whole: Statement, part: Statement) -> bool:
    """Whether a figure may well divide another: its people are a kind of the other's, or no others than those."""
    if strange_agent(part) or not part.side_may_be(whole) or _counts_otherwise(whole, part):
        return False
    if part.kind is not whole.kind and whole.kind in OPEN:
        return part.definite or not _is_one_armed(part)
    return _named_alike(whole, part) or general(whole) or (general(part) and not part.single)


def _is_one_armed(part: Statement) -> bool:
    """Whether a figure is one man of a force or a group: "a policeman was hurt" beside "20 people"."""
    return part.single and part.kind in _ARMED


def _counts_otherwise(whole: Statement, part: Statement) -> bool:
    """Whether another source than the whole's gives more than a share, and sees more than some."""
    return differ(whole, part) and not part.speaker & en.VIEWERS and part.size * _SHARE > whole.size


def _named_alike(whole: Statement, part: Statement) -> bool:
    """Whether a part is named as the whole is: by its noun, as known people, as fighters of one kind."""
    return same_noun(whole, part) or part.definite or part.ours or (whole.kind is part.kind and whole.kind in _ARMED)
