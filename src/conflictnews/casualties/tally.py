"""The same victims told again: which statements repeat, divide, rival or replace each other, and what they add up to."""

from __future__ import annotations

from collections.abc import Sequence

from conflictnews.casualties.drafts import Draft
from conflictnews.casualties.people import noun
from conflictnews.language import lexicon as lx
from conflictnews.language.phrases import BARE, DEFINITE, NAME, PRONOUN
from conflictnews.languages.en import framing
from conflictnews.languages.en import victims as table
from conflictnews.languages.en.predicates import Predicate
from conflictnews.models import Harm, Mention, Scope, VictimKind

_BACK = 8
"""Maximum number of statements between two that bear on each other by source or toll."""
_PART_BACK = 20
"""Maximum number of statements between a whole and its part."""
_APART = 40
"""Maximum ratio of two sources' figures for the same victims."""
_MANY, _ABOVE = 30, 4
"""A figure in the perfect of at least 30, and 4 times those before it, is a running total."""
_FEW = 3
"""Fewer victims than this are the same only with the same noun."""
_TOTAL = 30
"""Maximum number of tokens between "bringing" and the toll that it brings up."""
_LISTED = 16
"""Maximum number of statements into which a figure is divided."""
_ALL = 60
"""Maximum number of statements that a recap is compared with."""


class Statement:
    """A statement with its context, while its links to others are found."""

    __slots__ = (
        "agent",
        "alternative",
        "best",
        "draft",
        "harm",
        "hypothetical",
        "in_title",
        "negated",
        "part",
        "place",
        "scope",
        "size",
        "source",
    )

    def __init__(self, draft: Draft, place: tuple[int, int]) -> None:
        self.draft: Draft = draft
        self.place: tuple[int, int] = place
        self.harm: Harm = draft.harm
        self.best: int | None = draft.best
        """The best figure."""
        self.size: int = self.best or 0
        """The best figure, 0 where none is told."""
        sentence = draft.sentence
        self.in_title: bool = sentence.index <= 1 and sentence.headline and sentence.paragraph == 0
        """Whether the statement stands in a title."""
        self.scope: Scope = Scope.EVENT
        self.negated: bool = draft.negated
        self.hypothetical: bool = False
        self.source: Mention | None = None
        self.agent: Mention | None = None
        self.part: Statement | None = None
        self.alternative: Statement | None = None

    @property
    def counts(self) -> bool:
        """Whether the statement is a figure of its own."""
        return self.part is None and self.alternative is None and self.live

    @property
    def live(self) -> bool:
        """Whether the statement gives a figure of the event."""
        return self.best is not None and self.scope is Scope.EVENT and not self.negated and not self.hypothetical

    @property
    def head(self) -> Statement:
        """The statement that this one repeats, or itself."""
        return self.alternative or self

    @property
    def fresh(self) -> bool:
        """Whether its words say that these victims are others: "another", "two more", "also"."""
        clause = self.draft.clause
        also = clause is not None and "also" in clause.sentence.words[clause.start : clause.at]
        return also or (self.draft.phrase is not None and self.draft.phrase.other)


def relate(statements: Sequence[Statement]) -> None:
    """Link the statements of a text, in its order."""
    of_draft = {id(s.draft): s for s in statements}
    for index, statement in enumerate(statements):
        before = statements[max(0, index - _ALL) : index]
        draft = statement.draft
        whole = of_draft.get(id(draft.part)) if draft.part is not None else None
        if whole is not None and whole.size >= statement.size:
            statement.part = whole
            continue
        if draft.part is not None and whole is None:
            statement.part = _whole(before, statement)
        again = of_draft.get(id(draft.again)) if draft.again is not None else None
        if again is not None and again is not statement:
            statement.alternative = again.head
            continue
        if not statement.live or statement.part is not None:
            continue
        if _is_part(statement):
            statement.part = _whole(before, statement)
            if statement.part is not None:
                continue
        if _is_running(before, statement):
            statement.scope = Scope.CUMULATIVE
            continue
        if draft.rule in {"casualties.toll", "casualties.number-of"} or _is_final(statement):
            _supersede(before, statement)
        statement.part = _remains(statement, before)
        if statement.part is not None:
            continue
        if not statement.fresh:
            statement.alternative = (
                _same(before, statement) or _recap(before, statement) or _rival(before, statement) or _title(before, statement)
            )
            if statement.alternative is not None and _is_share(statement, statement.alternative):
                statement.part, statement.alternative = statement.alternative, None
        elif statement.size > 1:
            statement.alternative = _same([s for s in before if s.in_title], statement)
        _divide(before, statement, statements, index)
    _join_unknown(statements)
    _outlive(statements)


def _outlive(statements: Sequence[Statement]) -> None:
    """Replace the wound of a person by the death: "Anna Bell was shot ... Bell died in hospital"."""
    killed = [s for s in statements if s.live and s.harm is Harm.KILLED and s.size == 1][:_ALL]
    for statement in statements:
        if statement.harm is not Harm.WOUNDED or not statement.live or statement.size != 1:
            continue
        near = _shot_again(statement)
        if any(_namesakes(s, statement) or (near and _close(s, statement)) for s in killed):
            statement.scope = Scope.SUPERSEDED


def _shot_again(statement: Statement) -> bool:
    """Whether a pronoun's wound may be how a person told of beside it died: "died after he was shot"."""
    clause, phrase = statement.draft.clause, statement.draft.phrase
    means = clause is not None and isinstance(clause.predicate, Predicate) and clause.predicate.means
    return means and phrase is not None and phrase.form == PRONOUN


def _close(one: Statement, other: Statement) -> bool:
    """Whether two statements stand in one sentence or in two that follow each other."""
    return abs(one.draft.sentence.index - other.draft.sentence.index) <= 1


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


def _is_final(statement: Statement) -> bool:
    """Whether a figure is told to be the last: "final figure: 7 killed"."""
    draft = statement.draft
    return bool(framing.FINAL.intersection(draft.sentence.words[max(0, draft.first - 8) : draft.last]))


def _is_running(before: Sequence[Statement], statement: Statement) -> bool:
    """Whether a figure in the perfect is far above all those before it: "at least 3,000 people have died in the north"."""
    clause = statement.draft.clause
    if (
        clause is None
        or statement.size < _MANY
        or not framing.PERFECT.intersection(clause.sentence.words[clause.start : clause.at])
    ):
        return False
    sizes = [s.size for s in before if s.harm is statement.harm and s.live]
    return bool(sizes) and statement.size >= _ABOVE * max(sizes) and statement.draft.sentence.paragraph > 0


def _is_part(statement: Statement) -> bool:
    """Whether a statement counts some of those told before: "three of the dead", "one of them died"."""
    phrase = statement.draft.phrase
    return statement.draft.rule in {"casualties.among", "casualties.attribute"} or (phrase is not None and phrase.those)


def _whole(before: Sequence[Statement], statement: Statement) -> Statement | None:
    """The statement that another is a part of."""
    named = statement.draft.phrase.whole if statement.draft.phrase is not None else None
    if named is not None and named.value is not None:
        for other in reversed(before):
            if other.live and other.harm is statement.harm and other.best == named.value:
                return other.head
    for other in reversed(before[-_PART_BACK:]):
        if other.counts and other.harm is statement.harm and other.size >= statement.size and not _listed(other, statement):
            return other
    phrase = statement.draft.phrase
    if statement.harm is Harm.KILLED and phrase is not None:
        injured = bool(table.INJURED.intersection(phrase_words(statement.draft)))
        for other in reversed(before[-_BACK:]):
            if other.counts and other.harm is Harm.WOUNDED and other.size >= statement.size and (injured or phrase.head < 0):
                return other
    return None


def phrase_words(draft: Draft) -> list[str]:
    """The words of a draft's noun phrase."""
    phrase = draft.phrase
    return draft.sentence.words[phrase.first : phrase.end + 1] if phrase is not None else []


def _remains(statement: Statement, before: Sequence[Statement]) -> Statement | None:
    """The whole that a bare number divides: "six were hit. Five died at once"; "the sixth died later"; "14 bodies"."""
    draft = statement.draft
    phrase = draft.phrase
    if phrase is None or phrase.other or statement.best is None:
        return None
    for other in reversed(before[-_BACK:]):
        if other.harm is not draft.harm or not other.live or other.part is not None or other.alternative is not None:
            continue
        near = draft.sentence.paragraph - other.draft.sentence.paragraph <= 1
        bodies = draft.rule == "casualties.counted" and bool(table.BODIES.intersection(phrase_words(draft)))
        bare = phrase.form == BARE and draft.rule != "casualties.counted" and draft.sentence is not other.draft.sentence
        if near and statement.size < other.size and (bodies or bare):
            return other
        return None
    return None


def _compatible(one: Statement, other: Statement) -> bool:
    kinds = {one.draft.kind, other.draft.kind}
    return len(kinds) == 1 or bool(kinds & {VictimKind.UNKNOWN, VictimKind.MIXED}) or kinds <= _PEOPLE


_PEOPLE = frozenset((VictimKind.CIVILIAN, VictimKind.CHILD, VictimKind.UNKNOWN))


def _same(before: Sequence[Statement], statement: Statement) -> Statement | None:
    """The statement that another repeats, both of the same harm and number."""
    harm, best = statement.harm, statement.best
    for other in before:
        if other.best != best or other.harm is not harm or not other.live:
            continue
        if other.part is not None:
            if other.size >= _FEW or (other.size > 1 and _one_noun(other, statement)):
                statement.part = other.part
                return None
            continue
        if other.draft.sentence is statement.draft.sentence and not _again_in_sentence(other, statement):
            continue
        if other.size < _FEW and not _few(other, statement):
            continue
        if _compatible(other, statement):
            return other.head
    return None


def _again_in_sentence(one: Statement, other: Statement) -> bool:
    """Whether two equal figures of one sentence are one: a chain is never its own alternative."""
    return one.draft.clause is not other.draft.clause and other.draft.rule == "casualties.toll"


def _one_noun(one: Statement, other: Statement) -> bool:
    return bool(one.draft.head) and one.draft.head == other.draft.head


def _few(one: Statement, other: Statement) -> bool:
    """Whether one or two victims are the same: by noun or name, taken up with "the", or told in the title."""
    if _namesakes(one, other):
        return True
    if _names(one.draft) and _names(other.draft):
        return False
    if other.draft.phrase is not None and other.draft.phrase.form == PRONOUN and one.size == 1 and _close(one, other):
        return True
    heads = {one.draft.head, other.draft.head}
    phrase = other.draft.phrase
    definite = phrase is not None and (phrase.form in {DEFINITE, NAME} or phrase.named)
    if one.in_title and not other.in_title:
        return True
    if "" in heads or heads & table.REFERRING:
        return one.size == 2 or other.draft.rule in {"casualties.counted", "casualties.toll", "casualties.label"} or definite
    return len(heads) == 1 and (definite or one.size > 1)


def _namesakes(one: Statement, other: Statement) -> bool:
    """Whether two statements name one person: the last name of one is among the names of the other."""
    mine, theirs = _names(one.draft), _names(other.draft)
    return bool(mine) and bool(theirs) and (mine[-1] in theirs or theirs[-1] in mine)


def _names(draft: Draft) -> list[str]:
    """The words of the name of a single victim, of the phrase, its apposition or what a pronoun takes up."""
    phrase = draft.phrase
    if phrase is None or phrase.number is not None or draft.best != 1:
        return []
    stretches = [(phrase.core, phrase.head)] if phrase.head >= 0 else []
    stretches += [(phrase.told.core, phrase.told.head)] if phrase.told is not None and phrase.told.head >= 0 else []
    places = [(draft.sentence, first, last) for first, last in stretches]
    if draft.noun is not None:
        places = [draft.noun]
    for sentence, first, last in places:
        words = [sentence.words[at] for at in range(first, last + 1) if sentence.capital(at)]
        if words and sentence.capital(last) and noun(words[-1]) is None:
            return [word for word in words if noun(word) is None]
    return []


def _recap(before: Sequence[Statement], statement: Statement) -> Statement | None:
    """The first of the statements whose sum another gives: "a clerk and two guards were shot. 3 fatalities"."""
    if statement.size < 2:
        return None
    group = [s for s in before if s.harm is statement.harm and s.counts]
    if len(group) < 2:
        return None
    closing = statement.draft.rule in {"casualties.counted", "casualties.toll", "casualties.label", "casualties.number-of"}
    total = 0
    for other in reversed(group):
        total += other.size
        if (
            total == statement.size
            and other is not group[-1]
            and (closing or statement.draft.sentence is not other.draft.sentence)
        ):
            return group[0] if other is group[0] else other
    return None


def _rival(before: Sequence[Statement], statement: Statement) -> Statement | None:
    """The statement shortly before that another source gives another figure for."""
    claim = statement.draft.rule == "casualties.claim"
    if statement.source is None and not claim:
        return None
    for other in reversed(before[-_BACK:]):
        if other.harm is not statement.harm or not other.live or other.part is not None:
            continue
        if _elsewhere(other, statement):
            continue
        if other.source is None:
            told = statement.draft.rule in {"casualties.toll", "casualties.number-of"}
            if told and other.counts and (_FEW <= statement.size < other.size or _estimates(statement)):
                return other.head
            continue
        if not _compatible(other, statement) or other.draft.clause is statement.draft.clause:
            continue
        if not other.counts and statement.size <= other.size and statement.draft.kind is not other.draft.kind:
            continue  # a repeat is rather divided than rivalled by a smaller figure of other people
        least, most = sorted((other.size, statement.size))
        if _single(other) or _single(statement):
            continue
        if (claim or _differ(other, statement)) and 0 < least < most <= _APART * least:
            return other.head
    return None


def _is_share(statement: Statement, head: Statement) -> bool:
    """Whether a figure is so small beside that of another source that it counts only some: "his ward received 8"."""
    apart = statement.draft.sentence is not head.draft.sentence
    if statement.draft.rule == "casualties.active" and statement.draft.kind is head.draft.kind:
        return False  # a side that tells whom it killed counts them all
    return apart and head.size >= _FEW and statement.size * 3 < head.size * 2 and statement.harm is head.harm


def _elsewhere(one: Statement, other: Statement) -> bool:
    """Whether the sentence of a statement opens with another place or day than that of the one before tells."""
    sentence = other.draft.sentence
    if sentence is one.draft.sentence:
        return False
    if sentence.word(0) in framing.ELSEWHERE:
        return True
    if not sentence.bit(0) & lx.PREPOSITION or sentence.shouts or not sentence.capital(1):
        return bool((sentence.bit(0) | sentence.bit(1)) & lx.DATE) and sentence.word(1) not in one.draft.sentence.words
    return sentence.word(1) not in one.draft.sentence.words


def _single(statement: Statement) -> bool:
    """Whether a statement tells of one person, and is no figure that another source could rival."""
    return statement.size == 1 and statement.draft.quantity is None


def _title(before: Sequence[Statement], statement: Statement) -> Statement | None:
    """The title's figure that the first figure of the text gives in other words."""
    if statement.in_title or statement.draft.sentence.paragraph > 2:
        return None
    titled = [s for s in before if s.in_title and s.harm is statement.harm and s.counts]
    if len(titled) != 1:
        return None
    told = any(not s.in_title and s.harm is statement.harm and s.live for s in before)
    if not told and _compatible(titled[0], statement):
        least, most = sorted((titled[0].size, statement.size))
        return titled[0] if least * 2 >= most else None
    return None


def _supersede(before: Sequence[Statement], toll: Statement) -> None:
    """Mark the smaller figures before a toll as replaced by it."""
    for other in before[-_PART_BACK:]:
        close = other.draft.sentence is toll.draft.sentence and framing.TOTALS.intersection(
            toll.draft.sentence.words[max(0, toll.draft.first - _TOTAL) : toll.draft.last + 1]
        )
        if close and other.counts and other.harm is toll.harm and other.size < toll.size and not toll.draft.superseded:
            other.part = toll
            continue
        if _estimates(toll) and _is_exact(other) and _differ(other, toll):
            continue
        smaller = _FEW <= other.size < toll.size or (_is_final(toll) and other.size != toll.size)
        if other.live and other.part is None and other.harm is toll.harm and smaller and _compatible(other, toll):
            other.scope = Scope.SUPERSEDED


def _is_exact(statement: Statement) -> bool:
    """Whether a figure is a number rather than "dozens"."""
    quantity = statement.draft.quantity
    return quantity is not None and (quantity.exact or quantity.value is not None)


def _differ(one: Statement, other: Statement) -> bool:
    """Whether two statements have two sources."""
    return one.source is not None and other.source is not None and one.source.text.lower() != other.source.text.lower()


def _estimates(toll: Statement) -> bool:
    """Whether a toll is only one source's view: "an adviser put the dead at 90" replaces no other source's figure."""
    return bool(framing.ESTIMATES.intersection(toll.draft.sentence.words[max(0, toll.draft.first - _BACK) : toll.draft.last]))


def _listed(one: Statement, other: Statement) -> bool:
    """Whether two statements are members of one list of the dead: "the dead included two guards and a clerk"."""
    same = one.draft.sentence is other.draft.sentence
    return same and one.draft.rule == other.draft.rule == "casualties.among"


def _divide(before: Sequence[Statement], statement: Statement, statements: Sequence[Statement], index: int) -> None:
    """Make figures in a row parts of the one before them that is their sum: "nine dead ... five guards and four clerks"."""
    if statement.alternative is not None or not statement.counts:
        return
    group: list[Statement] = []
    total = 0
    for other in reversed(statements[max(0, index - _LISTED) : index + 1]):
        if other.harm is not statement.harm or not other.counts:
            continue
        if group and (_elsewhere(other, group[-1]) or _listed(other, group[-1])):
            return
        if len(group) > 1 and other.size == total:
            for part in group:
                part.part = other
            return
        group.append(other)
        total += other.size
