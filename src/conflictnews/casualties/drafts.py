"""Statements in the making: for each clause of harm, the groups of people that it harms, and how many."""

from __future__ import annotations

from collections.abc import Iterator

from conflictnews.casualties.draft import Draft
from conflictnews.casualties.framed import by_first, tells_any
from conflictnews.casualties.groups import MIXED, members
from conflictnews.casualties.one_group import Group, draft_of
from conflictnews.casualties.people import ARMED, People, Person, noun, widened
from conflictnews.casualties.shares import by_phrases, divide, itemised
from conflictnews.language import lexicon as lx
from conflictnews.language.clauses import (
    ACTIVE,
    COUNTED,
    GERUND,
    JOIN,
    NOMINAL,
    NOT,
    PART,
    PASSIVE,
    REDUCED,
    WITH,
    Chain,
    Clause,
    chain_of,
    clauses_in,
    noun_phrases_near,
)
from conflictnews.language.document import Sentence
from conflictnews.language.noun_phrase import BARE, NAME, NOBODY, PRONOUN, NounPhrase
from conflictnews.languages.en import clause_grammar as small
from conflictnews.languages.en import framing
from conflictnews.languages.en import victims as table
from conflictnews.languages.en.clause_words import HAVING, LEAVES, OBJECT_RELATIVES, WITH_WOUNDS
from conflictnews.languages.en.predicate_records import Complement, Light, Predicate
from conflictnews.models import Harm, VictimKind

_PRONOUN_REACH = 30
"""Maximum number of tokens between an object and the pronoun that takes it up."""
_BOTH = frozenset((Harm.KILLED, Harm.WOUNDED, Harm.MISSING))
_EITHER = _BOTH | {Harm.CAPTURED}
"""Harms that "and", or "or", may leave undivided: "killed or captured 30 rebels"."""
_OR, _AND = (small.OR,), (small.AND,)
_LEFT_OPEN: dict[tuple[str, ...], frozenset[Harm]] = {_OR: _EITHER, _AND: _BOTH}
"""By the words between two harms, those of which they may leave open who suffered which."""
_ALSO_HURT = frozenset((Harm.DISPLACED, Harm.CAPTURED))
"""Harms of people whom their noun may tell to be hurt as well: "two wounded evacuated", "captured six wounded rebels"."""
_EXECUTIONS = by_first(framing.EXECUTIONS)
_SOME_OF = frozenset((PART, WITH))
"""Joins of people whose own participle only tells how they died with the others."""
_PAIR = 2
"""Number of groups that two harms may divide."""
_MEANS = 8
"""Maximum number of clauses between the means and the result."""
_RULES = {ACTIVE: "active", GERUND: "active", PASSIVE: "passive", REDUCED: "reduced", NOMINAL: "noun", COUNTED: "counted"}


def drafts_in(sentence: Sentence) -> list[Draft]:
    """The statements that the clauses of a sentence make, before their context is known."""
    people = People(sentence)
    clauses = clauses_in(sentence)
    out: list[Draft] = []
    seen: set[tuple[int, Harm]] = set()
    for index, clause in enumerate(clauses):
        if clause.harm is not None:
            harm, harmed = _harm_told(clauses, index, clause.harm)
            out += _not_told(_of_clause(clause, harm, harmed, people), seen)
    out = [draft for at, draft in enumerate(out) if not _says_again(draft, out[:at])]
    told = {id(draft.phrase) for draft in out if draft.harm not in _ALSO_HURT}
    out += [draft for draft in by_phrases(sentence, people) if id(draft.phrase) not in told]
    out += itemised(sentence, people, out)
    divide(sentence, out)
    return out


def _harm_told(clauses: list[Clause], index: int, own: Harm) -> tuple[Harm, Chain | None]:
    """The harm that a clause tells, its *own* or one that clauses beside it change, and those left for it to tell it of."""
    clause = clauses[index]
    if _is_means(clauses, index):
        return own, _left_hurt(clauses, index)
    harm, both = _undivided(clauses, index)
    one = _respective(clause, first=both) if harm is Harm.CASUALTIES else None
    if one is not None:
        return own, one
    return harm, None if both else clause.patients


def _says_again(draft: Draft, before: list[Draft]) -> bool:
    """Whether "both" or "all" only takes up those told before of the same harm: "two men were wounded, both hospitalised"."""
    if not _is_both(draft):
        return False
    told = [other.best for other in before if other.harm is draft.harm and other.part is None and not other.negated]
    return bool(told) and draft.best in (None, sum(size or 0 for size in told))


def _is_both(draft: Draft, *, noun: bool = False) -> bool:
    """Whether a statement is of "both" or "all", with or without a *noun*."""
    phrase = draft.phrase
    return phrase is not None and (phrase.head >= 0) is noun and draft.sentence.words[phrase.first] in table.BOTH


def _not_told(drafts: Iterator[Draft], seen: set[tuple[int, Harm]]) -> Iterator[Draft]:
    """The statements of people of whom the same harm is not *seen* yet, under whatever words."""
    for draft in drafts:
        keys = {(key, draft.harm) for key in _keys(draft)}
        if seen.isdisjoint(keys) and not _is_past_harm(draft):
            yield draft
            seen |= keys


def _keys(draft: Draft) -> list[int]:
    """Keys of those whom a statement counts: of their phrase, and of the words that say again who they are."""
    own = _himself(draft)
    if own or draft.phrase is None:
        return [own]
    return [id(draft.phrase)] if draft.phrase.told is None else [id(draft.phrase), id(draft.phrase.told)]


def _is_past_harm(draft: Draft) -> bool:
    """Whether nothing more can happen to those of a phrase: "15 bodies washed up, burned", "picked up three dead students"."""
    phrase, words = draft.phrase, draft.sentence.words
    if phrase is None or phrase.head < 0:
        return False
    if draft.harm is Harm.WOUNDED:
        return words[phrase.head] in table.BODIES
    dead = phrase.head > phrase.core and table.STATE_NOUNS.get(words[phrase.core]) is Harm.KILLED
    return dead and draft.harm is Harm.CAPTURED


def _himself(draft: Draft) -> int:
    """One key for those who harm themselves, however often a sentence says so; 0 for others."""
    phrase = draft.phrase
    own = phrase is not None and draft.sentence.words[phrase.first] in table.REFLEXIVES and draft.clause is not None
    subject = draft.clause.subject if own and draft.clause is not None else None
    return id(subject.phrases[0]) if subject is not None else 0


def _told_dead(clauses: list[Clause], index: int) -> bool:
    """Whether a clause tells the wounds of those whose bodies were named before it: "the bodies of men who were shot"."""
    clause = clauses[index]
    before = next((c for c in reversed(clauses[max(0, index - 2) : index]) if c.harm is not None), None)
    if before is None or not _names_bodies(before):
        return False
    tells = _adds_to_noun(clause) or (clause.voice == REDUCED and clause.harm is not before.harm)
    return tells and _said_of_first(clause.patients, before.object)


def _names_bodies(clause: Clause) -> bool:
    """Whether a clause tells of people as dead without saying how they died: by a noun, or as buried."""
    told_dead = clause.voice == NOMINAL or clause.lemma in table.BURIES  # "buried the five men whom soldiers had shot"
    return clause.harm is Harm.KILLED and told_dead


def _adds_to_noun(clause: Clause) -> bool:
    """Whether the words of a clause tie it to a noun before it: "who were shot", "with wounds", "having been shot"."""
    relative = clause.relative or clause.opener in OBJECT_RELATIVES
    return relative or clause.predicate is WITH_WOUNDS or clause.sentence.words[clause.start] == HAVING


def _said_of_first(subject: Chain | None, told: Chain | None) -> bool:
    """Whether a subject is one phrase: the first of those told, or one that is of them."""
    if subject is None or told is None or len(subject.phrases) > 1:
        return False
    said = subject.phrases[0]
    return said is told.phrases[0] or said.of is told.phrases[0]


def _shares(one: Clause, other: Clause) -> bool:
    """Whether two clauses have the same people."""
    a, b = one.patients, other.patients
    if a is None or b is None:
        return False
    pronoun = b.phrases[0] if b.phrases[0].form == PRONOUN else None
    if pronoun is not None and other.at - one.last <= _PRONOUN_REACH:
        if other.shared and other.voice == GERUND:
            return one.object is a  # "shot a man in the head, killing him"
        if _takes_up(one, a, pronoun):
            return True
    return a is b or _overlap(a, b)


def _overlap(one: Chain, other: Chain) -> bool:
    """Whether two chains have a phrase in common that is no part."""
    return not {id(phrase) for phrase in _wholes(one)}.isdisjoint(id(phrase) for phrase in _wholes(other))


def _takes_up(one: Clause, told: Chain, pronoun: NounPhrase) -> bool:
    """Whether "he" or "she" is the single one harmed before: "a judge was shot as he left a mosque and died"."""
    sentence, reach = one.sentence, pronoun.first - one.last
    if reach < 0 or sentence.words[pronoun.first] not in table.ONE_PRONOUNS:
        return False
    if len(told.phrases) > 1 or told.phrases[0].count != 1:
        return False
    between = (p for p in noun_phrases_near(sentence, one.last, reach) if one.last < p.first < pronoun.first)
    return not any(p.count == 1 and _may_be_he(sentence, p) for p in between)


def _may_be_he(sentence: Sentence, phrase: NounPhrase) -> bool:
    """Whether a pronoun may take up a phrase: a name, or a noun for people."""
    return phrase.form == NAME or (phrase.head >= 0 and noun(sentence.words[phrase.head]) is not None)


def _wholes(chain: Chain) -> list[NounPhrase]:
    """The phrases of a chain that are no parts."""
    return [phrase for phrase, join in zip(chain.phrases, chain.joins, strict=True) if join != PART]


def _is_means(clauses: list[Clause], index: int) -> bool:
    """Whether a clause only tells how its people were killed: "shot and killed", "was whipped and later died"."""
    clause = clauses[index]
    if clause.harm is Harm.KILLED or not (clause.means or clause.harm is Harm.WOUNDED):
        return False
    if _told_dead(clauses, index) or _caused(clauses, index) or _tells_how_part_died(clauses, index):
        return True
    result = _result(clauses, index)
    return result is not None and result.harm is Harm.KILLED and not _divided(clause, result)


def _result(clauses: list[Clause], index: int) -> Clause | None:
    """The next clause that tells another harm of the people of a clause."""
    clause = clauses[index]
    return next((other for other in clauses[index + 1 : index + 1 + _MEANS] if _tells_more(clause, other)), None)


def _left_hurt(clauses: list[Clause], index: int) -> Chain | None:
    """Those of a clause who are not told dead behind it: "hit a clerk, who died, and his son"."""
    result, chain = _result(clauses, index), clauses[index].patients
    if result is None or not result.relative or result.patients is None or chain is None:
        return None
    dead = {id(phrase) for phrase in result.patients.phrases}
    left = [phrase for phrase, join in zip(chain.phrases, chain.joins, strict=True) if id(phrase) not in dead and join == JOIN]
    return chain_of(left) if 0 < len(left) < len(chain.phrases) else None


def _tells_more(clause: Clause, other: Clause) -> bool:
    """Whether a later clause tells another harm of the same people."""
    if other.harm is None or other.harm is clause.harm or other.unreal:
        return False
    return _shares(clause, other)


def _caused(clauses: list[Clause], index: int) -> bool:
    """Whether a clause tells what those told dead before it died of: "a porter died after being shot"."""
    clause, before = clauses[index], clauses[index - 1] if index else None
    if before is None or before.harm is not Harm.KILLED or clause.patients is None or clause.patients is not before.patients:
        return False
    between = clause.sentence.words[before.last + 1 : clause.start]
    return not table.CAUSES.isdisjoint(between) and "," not in between


def _tells_how_part_died(clauses: list[Clause], index: int) -> bool:
    """Whether a participle tells how one of the dead before it died: "five were killed, among them a boy shot in the head"."""
    clause = clauses[index]
    if clause.voice != REDUCED or not (clause.means or clause.predicate is WITH_WOUNDS):
        return False
    chain = _dead_before(clauses[:index])
    if chain is None or chain.joins[-1] not in _SOME_OF or (not clause.means and JOIN in chain.joins[1:]):
        return False  # not "a child dead, and seven civilians including two women with injuries"
    return chain.phrases[-1].end == clause.start - 1


def _dead_before(clauses: list[Clause]) -> Chain | None:
    """Those whom the last harm that some clauses tell has killed; None where it killed nobody."""
    last = next((clause for clause in reversed(clauses) if clause.harm is not None), None)
    return last.patients if last is not None and last.harm is Harm.KILLED else None


def _divided(clause: Clause, other: Clause) -> bool:
    """Whether two words of harm side by side leave it open which is whose: "wounded or killed"."""
    between = clause.sentence.words[clause.last + 1 : other.at]
    return not clause.means and tuple(between) in _LEFT_OPEN and clause.form == other.form


def _undivided(clauses: list[Clause], index: int) -> tuple[Harm, bool]:
    """The harm of a clause, which a clause beside it may leave undivided; and whether the other one tells it."""
    clause = clauses[index]
    assert clause.harm is not None  # noqa: S101 # the caller has seen that there is a harm
    if index + 1 < len(clauses) and _leave_undivided(clause, clauses[index + 1]):
        return Harm.CASUALTIES, True
    if index and _leave_undivided(clauses[index - 1], clause):
        return Harm.CASUALTIES, False
    return Harm.KILLED if _is_execution(clause) else clause.harm, False


def _is_execution(clause: Clause) -> bool:
    """Whether those who are shot are put to death: "lined up nine men and shot them", "shot two men after a mock trial"."""
    return clause.lemma.partition(" ")[0] == framing.SHOOT and tells_any(clause.sentence.words, _EXECUTIONS)


def _respective(clause: Clause, *, first: bool) -> Chain | None:
    """The one of two groups that suffered this harm: "two men and a boy were killed and injured respectively"."""
    chain = clause.patients
    if chain is None or len(chain.phrases) != _PAIR or framing.RESPECTIVELY not in clause.sentence.words:
        return None
    return Chain(chain.phrases[0 if first else 1])


def _leave_undivided(first: Clause, second: Clause) -> bool:
    """Whether two clauses side by side leave it open who suffered which harm: "killed or wounded 30"."""
    if first.harm is None or second.harm is None or first.harm is second.harm or not _shares(first, second):
        return False
    last = first.end if first.word in LEAVES and first.object is None else first.last  # "were left dead and wounded"
    between = tuple(first.sentence.words[last + 1 : second.at])
    if first.means and (between == _AND or second.harm is Harm.KILLED):
        return False  # "shot and killed", "eleven were shot or decapitated"
    return {first.harm, second.harm} <= _LEFT_OPEN.get(between, frozenset())


def _is_behind_dash(sentence: Sentence, phrase: NounPhrase) -> bool:
    """Whether one word stands alone behind a dash, as the place of a report does: "two killed - Gao - and"."""
    alone = phrase.form == NAME and phrase.first == phrase.end and sentence.word(phrase.first - 1) == "-"
    return alone and bool(sentence.bit(phrase.end + 1) & lx.SIGN) and sentence.word(phrase.end + 1) != ","


def _of_clause(clause: Clause, harm: Harm, chain: Chain | None, people: People) -> Iterator[Draft]:
    """A draft for each group of people that a clause harms."""
    if chain is not None and not _only_moves(clause):
        yield from _Groups(clause, harm, chain, people).drafts()


class _Groups:
    """Makes the drafts of the groups in one chain, each with its link to those before it."""

    def __init__(self, clause: Clause, harm: Harm, chain: Chain, people: People) -> None:
        self.clause, self.harm, self.chain, self.people = clause, harm, chain, people
        self.known, self.counted = _known(clause), _counts(clause, chain)
        subject = clause.voice == ACTIVE and clause.harms_subject
        self.rule: str = f"casualties.{'subject' if subject else _RULES[clause.voice]}"
        self.heads: dict[int, Draft] = {}
        self.last: Draft | None = None
        """The draft of the last group that stands by itself."""

    def drafts(self) -> Iterator[Draft]:
        """The drafts, in text order."""
        for phrase, link, whole in members(self.chain, self.clause.sentence):
            if link == MIXED:
                _mix(self.last, self.people.read(phrase, known=True))
                continue
            draft = self._read(phrase, link)
            if draft is not None and self._linked(draft, phrase, link, whole):
                self.heads[id(phrase)] = draft
                yield draft

    def _read(self, phrase: NounPhrase, link: str) -> Draft | None:
        """The draft of one group, before its link is known; None where it is harmed otherwise, or names nobody."""
        if self._is_left_out(phrase, link):
            return None
        sure = link == WITH or (self.known and not (link == PART and phrase.form == BARE))
        draft = draft_of(Group(self.clause, self.harm, phrase, self.counted, sure), self.people)
        if draft is None:
            return None
        draft.rule = self.rule
        if self.chain.phrases[0].form == NOBODY and link != PART:
            draft.negated, draft.quantity, draft.bounds = True, None, (0, 0, 0)  # "neither the mayor nor his wife was hurt"
        return draft

    def _is_left_out(self, phrase: NounPhrase, link: str) -> bool:
        """Whether a phrase of the chain is none of those harmed: it has a harm of its own, or is the place of a report."""
        sentence = self.clause.sentence
        other = self.counted and _has_other_harm(sentence, phrase, self.harm)
        return other or (link == PART and _is_behind_dash(sentence, phrase))

    def _linked(self, draft: Draft, phrase: NounPhrase, link: str, whole: NounPhrase | None) -> bool:
        """Link a draft with those before it; whether it is a statement of its own."""
        if link == PART:
            return self._is_part(draft, phrase, whole)
        if link == NOT:
            draft.superseded = True
            return True
        if self.counted and self.last is not None and phrase.number is None and phrase.form != NOBODY:
            return False
        self.last = draft
        return True

    def _is_part(self, draft: Draft, phrase: NounPhrase, whole: NounPhrase | None) -> bool:
        """Make a draft a part; without a number it only tells who the others are."""
        draft.part = self.heads.get(id(whole), self.last)
        _share_kind(draft)
        if draft.best is None or _is_both(draft, noun=True):
            _say_kind(draft.part, draft.kind)
            return False
        draft.harm = Harm.KILLED if self.clause.sentence.word(phrase.end + 1) in table.FATALLY else self.harm
        return True


def _has_other_harm(sentence: Sentence, phrase: NounPhrase, harm: Harm) -> bool:
    """Whether a phrase tells of its people what happened to them: "received nine bodies and two wounded men"."""
    told = table.STATE_NOUNS.get(sentence.words[phrase.core]) if phrase.head > phrase.core >= 0 else None
    return told is not None and told is not harm


def _only_moves(clause: Clause) -> bool:
    """Whether a verb that may harm does not: people are only taken to a place, "the army admitted five dead", "held a vote"."""
    return _plain_take(clause) or (clause.lemma in table.ONLY_PASSIVE and clause.voice != PASSIVE)


def _known(clause: Clause) -> bool:
    """Whether a predicate harms only what is known to be people."""
    record = clause.predicate
    if isinstance(record, Light):
        return record.whose == "people"
    return isinstance(record, (Predicate, Complement)) and record.known


def _counts(clause: Clause, chain: Chain) -> bool:
    """Whether the number of a noun of harm is that of the harmed: "three deaths", "claimed 14 lives"."""
    record = clause.predicate
    first = chain.phrases[0]
    lives = isinstance(record, Light) and record.whose == "number" and clause.sentence.word(first.head) in record.nouns.split()
    return clause.voice == COUNTED or lives


def _mix(draft: Draft | None, other: Person | None) -> None:
    """Give a draft the kind of two nouns that share its number: "15 soldiers and civilians"."""
    if draft is not None and draft.who is not None and other is not None:
        draft.who = draft.who._replace(kind=widened([draft.kind, other.kind]))


def _share_kind(draft: Draft) -> None:
    """Give a part the kind of its whole where its noun tells no side: "five rebels, two of them women"."""
    whole = draft.part
    if whole is None or draft.who is None or whole.kind is VictimKind.UNKNOWN:
        return
    if draft.kind is VictimKind.UNKNOWN or (whole.kind in ARMED and draft.head in table.GENERAL):
        draft.who = draft.who._replace(kind=whole.kind)


def _say_kind(whole: Draft | None, kind: VictimKind) -> None:
    """Give a draft the kind that a part without a number tells: "40 people, most of them women"."""
    if whole is not None and whole.who is not None and whole.kind is VictimKind.UNKNOWN:
        whole.who = whole.who._replace(kind=kind)


_TOWARDS = frozenset((small.TO, small.FOR))
"""Prepositions before where somebody is brought: "was taken [to] a clinic"."""


def _plain_take(clause: Clause) -> bool:
    """Whether "take" only moves people: "was taken to a clinic"."""
    if clause.lemma != table.TAKE:
        return False
    return clause.voice not in {ACTIVE, GERUND} or clause.sentence.word(clause.end + 1) in _TOWARDS
