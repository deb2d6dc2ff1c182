"""Whom a pronoun or a definite phrase takes up: "they", "the couriers", "both men", "the deceased"."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from fractions import Fraction
from itertools import pairwise

from attrs import evolve

from conflictnews.casualties.draft import Draft, bounds
from conflictnews.casualties.people import ARMED, People, Person
from conflictnews.language import lexicon as lx
from conflictnews.language.clauses import ACTIVE, REDUCED, Clause, clauses_near, noun_phrases_in
from conflictnews.language.document import Sentence
from conflictnews.language.phrases import DEFINITE, NAME, PLURAL, PRONOUN, SINGLE, NounPhrase
from conflictnews.languages.en import victims as table
from conflictnews.models import Harm, Quantity, VictimKind

Known = tuple[NounPhrase, Person]
"""A phrase that names people, and whom."""
_ROLES = frozenset((SINGLE, DEFINITE, PLURAL))
"""Forms of phrases that say who somebody is."""
_BACK = 3
"""Maximum number of sentences between a reference and what it takes up."""
_PEOPLE = 30
"""Maximum number of people of one sentence that a reference looks through."""
_NEAR = 30
"""Maximum number of tokens between a phrase and the clause that it does."""
_RECENT = 12
"""Maximum number of statements that a generic reference looks back over."""


class Memory:
    """The people and the statements that have been read so far."""

    def __init__(self) -> None:
        self.drafts: list[Draft] = []
        self._people: dict[int, list[Known]] = {}
        self._names: dict[str, VictimKind] = {}
        """The kind of those whom the text has named, by the last word of the name."""

    def people(self, sentence: Sentence) -> list[Known]:
        """The phrases of a sentence that name known people or persons by name; read once."""
        known = self._people.get(sentence.index)
        if known is None:
            known = self._people[sentence.index] = people_in(sentence)
            for phrase, who in known:
                if phrase.named and who.kind is not VictimKind.UNKNOWN:
                    self._names.setdefault(sentence.words[phrase.head], who.kind)
        return known

    def resolve(self, draft: Draft) -> None:
        """Give a draft the number and the kind of those whom it takes up, and the statement that counts them already."""
        phrase = draft.phrase
        if phrase is None:
            return
        word = draft.sentence.words[phrase.first]
        single = phrase.form == PRONOUN and word in table.ONE_PRONOUNS
        if phrase.form == PRONOUN and word in table.SELF_PRONOUNS:
            self._themselves(draft, single=single)
        elif not draft.is_pronoun and draft.head not in table.REFERRING:
            self._same_noun(draft)
        elif single or not (self._beside(draft) or self._last_group(draft)):
            self._nearest(draft, single=single)

    def _beside(self, draft: Draft) -> bool:
        """Take up the people right before "them" in its sentence: "gathered the workers and shot them" has no number."""
        clause = draft.clause
        if clause is None or not _is_object(draft, clause):
            return False
        if self._object_before(draft, clause):
            return True
        found = self._several_beside(draft, clause)
        if found is not None:
            sentence, told, who = found
            self._take(draft, told, who, sentence)
        return found is not None

    def _several_beside(self, draft: Draft, clause: Clause) -> tuple[Sentence, NounPhrase, Person] | None:
        """The nearest people before in the sentence who may be "them": several, who do not do what the clause tells."""
        doers = [*clause.agents, *(clause.subject.phrases if clause.subject is not None else ())]
        for sentence, phrase, who in self._before(draft):
            if sentence is not draft.sentence:
                return None
            several = phrase.count != 1 and not who.singular
            if several and phrase not in doers and not _only_describes(phrase):
                return sentence, phrase, who
        return None

    @staticmethod
    def _object_before(draft: Draft, clause: Clause) -> bool:
        """Take up some of those told before, whom the verb before had as its object: "led away nine of them and shot them"."""
        near = (c for c in clauses_near(draft.sentence, clause.at, _NEAR) if c.last < clause.start)
        before = [c.object.phrases[0] for c in near if c.object is not None]
        told = before[-1] if before else None
        if told is None or not told.those or told.number is None or told.head >= 0:
            return False
        draft.bounds, draft.quantity = bounds(told.number, told.count), told.number
        return True

    def _themselves(self, draft: Draft, *, single: bool) -> None:
        """Give a draft the number and the kind of its clause's subject: "a bomber killed himself"."""
        subject = draft.clause.subject if draft.clause is not None else None
        if single or subject is None:
            draft.bounds = (1, 1, 1) if single else draft.bounds
            self._is(draft, self._subject(draft))
            return
        many = subject.phrases[0]
        if many.number is not None or many.count is not None:
            draft.bounds, draft.quantity = bounds(many.number, many.count), many.number
        self._is(draft, People(draft.sentence).read(many))

    @staticmethod
    def _is(draft: Draft, who: Person | None) -> None:
        """Say who those are who harm themselves; who blows himself up is a fighter, whatever noun names him."""
        if who is not None:
            kept = draft.kind is not VictimKind.UNKNOWN and who.kind not in ARMED
            draft.who = who._replace(kind=draft.kind) if kept else who

    @staticmethod
    def _subject(draft: Draft) -> Person | None:
        """Whom the subject of a draft's clause names: "a bomber killed himself"."""
        subject = draft.clause.subject if draft.clause is not None else None
        return People(draft.sentence).read(subject.phrases[0], known=True) if subject is not None else None

    def name(self, draft: Draft) -> None:
        """Give a bare number the noun that was counted last: "nine guards were hit; two died"."""
        before = self._whole(draft) or next((d for d in reversed(self.drafts[-_RECENT:]) if _lends(d, draft)), None)
        if before is not None:
            draft.who = Person(before.kind, before.head, False, True)
            draft.noun = before.noun or _noun_of(before)
        elif draft.phrase is not None and draft.phrase.those:
            self._name_those(draft)

    def _whole(self, draft: Draft) -> Draft | None:
        """The statement of as many as a part is taken of: "nine were hurt ... three of the nine have died"."""
        whole = draft.phrase.whole if draft.phrase is not None else None
        if whole is None or whole.value is None:
            return None
        return next((d for d in reversed(self.drafts[-_RECENT:]) if d.best == whole.value and not d.negated), None)

    def name_known(self, draft: Draft) -> None:
        """Give a person told by name the kind that a title or a role before tells: "Banjoko, a doctor ... Banjoko died"."""
        for index in range(max(0, draft.sentence.index - _BACK), draft.sentence.index + 1):
            self.people(draft.sentence.document.sentences[index])
        kind = self._names.get(draft.head)
        if kind is not None and draft.who is not None:
            draft.who = draft.who._replace(kind=kind)

    @staticmethod
    def _harmed(draft: Draft) -> bool:
        return draft.clause is not None and draft.clause.harms_subject

    def name_fellows(self, draft: Draft) -> None:
        """Give "two colleagues" the kind of the clause's subject, or of those told of right before."""
        subject = self._subject(draft)
        if subject is not None and subject.kind is not VictimKind.UNKNOWN and draft.who and not self._harmed(draft):
            draft.who = draft.who._replace(kind=subject.kind)
            return
        for before in reversed(self.drafts[-_RECENT:]):
            if draft.sentence.index - before.sentence.index <= 1 and before.kind is not VictimKind.UNKNOWN and draft.who:
                draft.who = draft.who._replace(kind=before.kind)
                return

    def multiply(self, draft: Draft, times: Fraction) -> None:
        """Give a draft so many times the number told last: "five died and twice as many were hurt"."""
        for before in reversed(self.drafts[-_RECENT:]):
            if draft.sentence.index - before.sentence.index > 1:
                return
            if before.best and before.quantity is not None and before.part is None:
                draft.quantity = _multiplied(before.quantity, times)
                draft.bounds = bounds(draft.quantity, None)
                return

    def _name_those(self, draft: Draft) -> None:
        """Give "two of them" the kind of the nearest plural before it."""
        own = draft.clause.agents if draft.clause is not None else []
        for sentence, phrase, who in self._before(draft):
            acts = phrase in own or any(clause.agent is phrase for clause in clauses_near(sentence, phrase.first, _NEAR))
            if phrase.count != 1 and not who.singular and who.lemma and not acts:
                draft.who = Person(who.kind, who.lemma, False, True)
                draft.noun = (sentence, phrase.core, phrase.head)
                return

    def _nearest(self, draft: Draft, *, single: bool) -> None:
        """Take up the nearest people before a pronoun that fit its number, for one person first whoever was harmed."""
        assert draft.phrase is not None  # noqa: S101 # only phrases take up others
        fit = [
            (sentence, phrase, who)
            for sentence, phrase, who in self._before(draft)
            if self._fits(phrase, single=single) and not (_outlives(draft) and self.of(phrase, Harm.KILLED))
        ]
        if single and draft.harm is not Harm.CAPTURED:
            fit.sort(key=lambda known: (draft.sentence.index - known[0].index > 1, _distance(known[0], known[1])))
        if fit:
            sentence, phrase, who = fit[0]
            self._take(draft, phrase, who, sentence)
        elif single:
            draft.bounds = (1, 1, 1)

    @staticmethod
    def _fits(phrase: NounPhrase, *, single: bool) -> bool:
        """Whether a phrase names one person for a pronoun of one, or a counted group for one of several."""
        one = phrase.count == 1 or (phrase.number is not None and phrase.number.value == 1)
        return one if single else not one and (phrase.number is not None or phrase.count is not None)

    def _same_noun(self, draft: Draft) -> None:
        """Take up the nearest people with the same noun."""
        for sentence, phrase, who in self._before(draft):
            if who.lemma == draft.head and (phrase.number is not None or (phrase.count or 0) > 1):
                self._take(draft, phrase, who, sentence)
                return

    def _before(self, draft: Draft) -> list[tuple[Sentence, NounPhrase, Person]]:
        """The people before a draft's phrase, the nearest first."""
        assert draft.phrase is not None  # noqa: S101 # only phrases take up others
        sentences = draft.sentence.document.sentences
        out: list[tuple[Sentence, NounPhrase, Person]] = []
        for index in range(draft.sentence.index, max(-1, draft.sentence.index - _BACK - 1), -1):
            sentence = sentences[index]
            for phrase, who in reversed(self._near(sentence, draft)):
                if index < draft.sentence.index or phrase.end < draft.phrase.first:
                    out.append((sentence, phrase, who))
        return out

    def _near(self, sentence: Sentence, draft: Draft) -> list[tuple[NounPhrase, Person]]:
        """The people of a sentence right before a draft's phrase, or at the end of a sentence before."""
        assert draft.phrase is not None  # noqa: S101 # only phrases take up others
        people = self.people(sentence)
        if sentence is not draft.sentence:
            return people[-_PEOPLE:]
        at = bisect_left([phrase.first for phrase, _ in people], draft.phrase.first) if len(people) <= _PEOPLE else len(people)
        return people[max(0, at - _PEOPLE) : at]

    def _last_group(self, draft: Draft) -> bool:
        """Take up all those whom the last statements count together: "a clerk and his son were seized. Both men ..."."""
        for before in reversed(self.drafts[-_RECENT:]):
            if draft.sentence.index - before.sentence.index > _BACK:
                return False
            group = self._told_with(before) if _may_be_told_again(before, draft) else []
            if sum(d.best or 0 for d in group) >= 2:
                _take_all(draft, group)
                _say_what_of(draft, before, group)
                return True
        return False

    def _told_with(self, before: Draft) -> list[Draft]:
        """The statements that a clause counts together, or one alone."""
        clause = before.clause
        near = self.drafts[-_RECENT:] if clause is not None else []
        return [d for d in near if d.clause is clause and d.part is None and d.best is not None] or [before]

    def _take(self, draft: Draft, phrase: NounPhrase, who: Person, sentence: Sentence) -> None:
        draft.bounds = bounds(phrase.number, phrase.count)
        draft.quantity = phrase.number
        kind = who.kind if draft.kind is VictimKind.UNKNOWN else draft.kind
        draft.who = Person(kind, draft.head or who.lemma, who.singular, True)
        if draft.phrase is not None and draft.phrase.form == PRONOUN:
            draft.noun = (sentence, phrase.core, phrase.head)
        draft.again = self.of(phrase, draft.harm)
        hurt = self.of(phrase, Harm.WOUNDED)
        draft.hurt = (hurt,) if hurt is not None and _dies_of(draft, hurt) else ()

    def of(self, phrase: NounPhrase, harm: Harm) -> Draft | None:
        """The statement that counts the people of a phrase already."""
        return next((d for d in reversed(self.drafts[-_RECENT:]) if _counts_those(d, phrase) and d.harm is harm), None)


def _counts_those(draft: Draft, phrase: NounPhrase) -> bool:
    """Whether a statement counts those of a phrase, or of one that says again who they are: "a clerk, [Omar Said], died"."""
    own = draft.phrase
    return own is phrase or (own is not None and own.told is phrase)


def _only_describes(phrase: NounPhrase) -> bool:
    """Whether a phrase only says who some of those before are: "seized 11 men, [some of them minors], and shot them"."""
    return phrase.those and phrase.number is None


def _dies_of(dead: Draft, hurt: Draft) -> bool:
    """Whether a death is that of people told to be hurt before: "Two were shot. They died in hospital"."""
    return dead.harm is Harm.KILLED and hurt.harm is Harm.WOUNDED


def _is_object(draft: Draft, clause: Clause) -> bool:
    """Whether a draft's phrase is the pronoun that a verb in the active harms: "shot them"."""
    return draft.is_pronoun and clause.voice == ACTIVE and not clause.harms_subject


def people_in(sentence: Sentence) -> list[Known]:
    """The phrases of a sentence that name known people or persons by name, each with what an apposition says of them."""
    reader = People(sentence)
    known: list[Known] = []
    place = False
    for phrase in noun_phrases_in(sentence):
        place = _is_place(sentence, phrase, after_place=place)
        who = reader.read(phrase) if phrase.form != PRONOUN and phrase.head >= 0 else None
        if who is not None and (_is_told(reader, phrase, who) or (phrase.named and not place)):
            known.append((phrase, who))
    return _with_roles(sentence, known)


def _is_told(reader: People, phrase: NounPhrase, who: Person) -> bool:
    """Whether a phrase names people: by a noun that is known, or counted with the ending of one: "nine lorry fitters"."""
    return who.known or (phrase.number is not None and reader.read(phrase, known=True) is not None)


def _is_place(sentence: Sentence, phrase: NounPhrase, *, after_place: bool) -> bool:
    """Whether a name may be a place: after a preposition, or going on with a place: "in Potiskum, Yobe, Nigeria"."""
    before = phrase.first - 1
    goes_on = after_place and sentence.word(before) == ","
    return before >= 0 and (goes_on or bool(sentence.bits[before] & lx.PREPOSITION))


def _with_roles(sentence: Sentence, known: list[Known]) -> list[Known]:
    """The people of a sentence; a name has the kind of the role beside it: "a pupil, Ahmed," and "Sara Bakr, a teacher"."""
    for at, ((phrase, who), (after, other)) in enumerate(pairwise(known)):
        beside = after.first - phrase.end == 2 and sentence.words[phrase.end + 1] == ","
        if not beside or not (who.singular and other.singular) or after.other:
            continue
        if _is_only_name(after, other):
            known[at + 1] = after, other._replace(kind=who.kind)
        elif _is_only_name(phrase, who) and after.form in _ROLES:
            known[at] = phrase, who._replace(kind=other.kind)
    return known


def _is_only_name(phrase: NounPhrase, who: Person) -> bool:
    """Whether a phrase is a name without a title."""
    return phrase.form == NAME and who.kind is VictimKind.UNKNOWN


def _distance(sentence: Sentence, phrase: NounPhrase) -> int:
    """How unlikely a phrase is to name whom "he" takes up after a harm: those harmed first, those who harm last."""
    near = [clause for clause in clauses_near(sentence, phrase.first, _NEAR) if clause.harm is not None or clause.act]
    if any(_undergoes(clause, phrase) for clause in near):
        return 0
    return 2 if any(phrase in clause.agents for clause in near) else 1


def _undergoes(clause: Clause, phrase: NounPhrase) -> bool:
    """Whether a clause harms a phrase, or whoever it names harms himself."""
    if clause.harm is None or clause.patients is None:
        return False
    own = clause.patients.phrases[0]
    himself = own.form == PRONOUN and clause.sentence.words[own.first] in table.SELF_PRONOUNS
    return phrase in (clause.agents if himself else clause.patients.phrases)


def _lends(before: Draft, draft: Draft) -> bool:
    """Whether a bare number counts people of the kind that a statement before it tells."""
    if before.negated or before.part is not None or before.rule == "casualties.of-those":
        return False
    told = bool(before.head) or before.kind is not VictimKind.UNKNOWN
    return told and _is_counted(before, draft) and (before.sentence is draft.sentence or _goes_on(before, draft))


def _is_counted(before: Draft, draft: Draft) -> bool:
    """Whether a number stands with the people before: a number alone leaves out only a noun that was counted."""
    # Those who flee are rather the fellows of one who was killed.
    return before.best != 1 or before.quantity is not None or draft.harm is Harm.DISPLACED


def _goes_on(before: Draft, draft: Draft) -> bool:
    """Whether a bare number in the next sentence goes on with those told before: "Two fled", not "medics counted 20 dead"."""
    clause = draft.clause
    next_one = draft.sentence.index - before.sentence.index == 1
    return next_one and clause is not None and clause.harms_subject and clause.voice != REDUCED


def _multiplied(quantity: Quantity, times: Fraction) -> Quantity:
    """A quantity so many times as large, in whole people."""
    value, low, high = (None if x is None else int(int(x) * times) for x in (quantity.value, quantity.low, quantity.high))
    return evolve(quantity, value=value, low=low, high=high)


def _outlives(draft: Draft) -> bool:
    """Whether those of a statement outlive others: the dead do not flee, and some kill "before they were shot dead"."""
    if draft.harm is Harm.DISPLACED:
        return True
    later = draft.phrase is not None and draft.sentence.word(draft.phrase.first - 1) in table.UNTIL
    return later and draft.harm is Harm.KILLED


def _take_all(draft: Draft, group: list[Draft]) -> None:
    """Give a draft the number of all those that some statements count, and their kind where its own is not known."""
    lows, bests, highs = zip(*(d.bounds for d in group), strict=True)
    draft.bounds = (_sum(lows), _sum(bests), _sum(highs))
    if draft.who is None or draft.who.kind is VictimKind.UNKNOWN:
        kinds = {d.kind for d in group}
        draft.who = Person(kinds.pop() if len(kinds) == 1 else VictimKind.MIXED, group[0].head, False, True)


def _say_what_of(draft: Draft, before: Draft, group: list[Draft]) -> None:
    """Say of a draft that takes up a group which statement it repeats, and whose wounds it tells the death of."""
    if before.harm is draft.harm:
        draft.again = group[0]
    draft.hurt = tuple(hurt for hurt in group if _dies_of(draft, hurt))


def _may_be_told_again(before: Draft, draft: Draft) -> bool:
    """Whether a draft may be of the people of a statement before it: not of the dead, where it is of those who outlive them."""
    return _counts(before) and not (_outlives(draft) and before.harm is Harm.KILLED)


def _counts(draft: Draft) -> bool:
    """Whether a statement counts people who may be taken up."""
    return not (draft.negated or draft.superseded) and draft.part is None and draft.best is not None


def _sum(counts: Sequence[int | None]) -> int | None:
    """The sum of some bounds, None where one of them is open."""
    known = [count for count in counts if count is not None]
    return sum(known) if len(known) == len(counts) else None


def _noun_of(draft: Draft) -> tuple[Sentence, int, int] | None:
    """Where the noun of a draft's phrase stands."""
    phrase = draft.phrase
    return (draft.sentence, phrase.core, phrase.head) if phrase is not None and phrase.head >= 0 else None
