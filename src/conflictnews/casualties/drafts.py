"""Statements in the making: for each clause of harm, the groups of people that it harms, and how many."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import pairwise

from conflictnews.casualties.people import People, Person, noun, widened
from conflictnews.language import lexicon as lx
from conflictnews.language.clauses import (
    ACTIVE,
    COUNTED,
    GERUND,
    LIST,
    NOMINAL,
    NOT,
    PART,
    PASSIVE,
    REDUCED,
    Chain,
    Clause,
    clauses_in,
    clauses_near,
    noun_phrases_in,
    noun_phrases_near,
)
from conflictnews.language.document import Sentence
from conflictnews.language.noun_phrase import COUNTED as COUNTED_PHRASE
from conflictnews.language.phrases import BARE, DEFINITE, NAME, NOBODY, PLURAL, PRONOUN, SINGLE, NounPhrase
from conflictnews.languages.en import victims as table
from conflictnews.languages.en.clause_words import WITH_WOUNDS
from conflictnews.languages.en.predicates import Complement, Light, Predicate
from conflictnews.models import Harm, Quantity, VictimKind

_UNKNOWN_PLURAL = 2
"""The least that a plural without a number says (UCDP GED codebook 24.1: at least two)."""
_BEFORE = 20
"""Maximum number of tokens between a number and the people that it counts some of."""
_HELD = 30
"""Maximum number of tokens between an escape and a word of custody before it."""
_MEANS = 8
"""Maximum number of clauses between the means and the result."""
_RULES = {ACTIVE: "active", GERUND: "active", PASSIVE: "passive", REDUCED: "reduced", NOMINAL: "noun", COUNTED: "counted"}
_ARMED = frozenset((VictimKind.COMBATANT, VictimKind.SECURITY_FORCE))
Bounds = tuple[int | None, int | None, int | None]


class Draft:
    """A statement being made: whom a clause harms, how many, where it stands (tokens *first* to *last* of its sentence)."""

    __slots__ = (
        "again",
        "bounds",
        "clause",
        "first",
        "harm",
        "last",
        "negated",
        "noun",
        "part",
        "phrase",
        "quantity",
        "rule",
        "sentence",
        "superseded",
        "trigger",
        "who",
    )

    def __init__(self, sentence: Sentence, harm: Harm, phrase: NounPhrase | None, first: int, last: int) -> None:
        self.sentence: Sentence = sentence
        self.harm: Harm = harm
        self.phrase: NounPhrase | None = phrase
        self.first: int = first
        self.last: int = last
        self.trigger: int = first
        self.clause: Clause | None = None
        self.quantity: Quantity | None = None
        self.bounds: Bounds = (None, None, None)
        self.who: Person | None = None
        self.noun: tuple[Sentence, int, int] | None = None
        """The tokens of the noun that says who they are, where it stands in another phrase."""
        self.part: Draft | None = None
        self.again: Draft | None = None
        """The statement of the same victims that a reference leads back to."""
        self.negated: bool = False
        self.superseded: bool = False
        self.rule: str = ""

    @property
    def kind(self) -> VictimKind:
        """The kind of the victims."""
        return self.who.kind if self.who is not None else VictimKind.UNKNOWN

    @property
    def best(self) -> int | None:
        """The best figure."""
        return self.bounds[1]

    @property
    def head(self) -> str:
        """The noun for the victims in lower case, empty where there is none."""
        return self.who.lemma if self.who is not None else ""

    @property
    def refers(self) -> bool:
        """Whether the number stands in another phrase: "they", "the couriers", "both men"."""
        phrase = self.phrase
        if phrase is None or phrase.number is not None or phrase.open or self.negated:
            return False
        return phrase.form == PRONOUN or (phrase.form == DEFINITE and phrase.count is None)


def bounds(quantity: Quantity | None, count: int | None) -> Bounds:
    """The least, the best and the most that a number allows, in whole people (UCDP GED: low, best, high)."""
    if quantity is None:
        return count, count, count
    value = quantity.value if quantity.value is not None else quantity.low if quantity.low is not None else quantity.high
    low, best, high = (None if x is None else max(0, int(x)) for x in (quantity.low, value, quantity.high))
    return low, best, high


def drafts_in(sentence: Sentence) -> list[Draft]:
    """The statements that the clauses of a sentence make, before their context is known."""
    people = People(sentence)
    clauses = clauses_in(sentence)
    out: list[Draft] = []
    seen: set[tuple[int, Harm]] = set()
    for index, clause in enumerate(clauses):
        if clause.harm is None or _is_means(clauses, index):
            continue
        harm, both = _undivided(clauses, index)
        if both:
            continue
        for draft in _of_clause(clause, harm, people):
            key = (id(draft.phrase), draft.harm)
            if key not in seen:
                seen.add(key)
                out.append(draft)
    told = {id(draft.phrase) for draft in out}
    out += [draft for draft in _by_phrases(sentence, people) if id(draft.phrase) not in told]
    _divide_opening(sentence, out)
    _divide_wounded(sentence, out)
    return out


def _divide_wounded(sentence: Sentence, drafts: list[Draft]) -> None:
    """Make a number with wounds a part of the wounded right before it: "20 were hurt, five with bullet wounds"."""
    for before, draft in pairwise(drafts):
        record = draft.clause.predicate if draft.clause is not None else None
        near = before.harm is Harm.WOUNDED and draft.phrase is not None and sentence.word(draft.phrase.first - 1) == ","
        bare = draft.phrase is not None and draft.phrase.form == BARE and not draft.phrase.other
        if near and bare and record is WITH_WOUNDS and draft.part is None and (draft.best or 0) < (before.best or 0):
            draft.part = before


def _divide_opening(sentence: Sentence, drafts: list[Draft]) -> None:
    """Make a number a part of those told before it after "of": "of the 19 wounded, three are in critical condition"."""
    if len(drafts) < 2 or sentence.word(0) != table.OF:
        return
    whole, part = sorted(drafts, key=lambda draft: draft.first)[:2]
    opens = whole.phrase is not None and whole.phrase.first == 1 and whole.harm is part.harm
    if opens and part.phrase is not None and part.phrase.form == BARE and (part.best or 0) <= (whole.best or 0):
        part.part = whole


def _by_phrases(sentence: Sentence, people: People) -> Iterator[Draft]:
    """The statements that noun phrases make by themselves: "four of the dead", "one wounded soldier", "among the dead were"."""
    words = sentence.words
    for phrase in noun_phrases_in(sentence):
        if phrase.head < 0:
            continue
        harm = table.STATE_NOUNS.get(words[phrase.head])
        if harm is not None and phrase.those and phrase.number is not None:
            draft = _of_phrase(sentence, phrase, harm, people, "casualties.of-those")
            draft.first, draft.last = phrase.first, phrase.end
            yield draft
            continue
        first = table.STATE_NOUNS.get(words[phrase.core]) if phrase.head > phrase.core else None
        if first is Harm.CAPTURED and _let_go(sentence, phrase):
            continue
        if first is not None and (phrase.number is not None or phrase.form == SINGLE) and people.read(phrase, known=True):
            yield _of_phrase(sentence, phrase, first, people, "casualties.attribute")
    yield from _among(sentence, people)


def _let_go(sentence: Sentence, phrase: NounPhrase) -> bool:
    """Whether those who were held are let go: "14 kidnapped victims were rescued"."""
    near = clauses_near(sentence, phrase.head, 8)
    return any(c.act == "release" and c.patients is not None and phrase in c.patients.phrases for c in near)


def _of_phrase(sentence: Sentence, phrase: NounPhrase, harm: Harm, people: People, rule: str) -> Draft:
    draft = Draft(sentence, harm, phrase, phrase.first, phrase.head)
    draft.who = people.read(phrase)
    said = _said_of(sentence, phrase, people) if phrase.those else None
    draft.who = said if said is not None else draft.who
    draft.quantity = phrase.number
    draft.bounds = bounds(phrase.number, phrase.count)
    draft.rule = rule
    return draft


def _among(sentence: Sentence, people: People) -> Iterator[Draft]:
    """Parts told with the whole as a noun: "among the dead were two nuns", "the dead include a nun"."""
    words = sentence.words
    for phrase in noun_phrases_in(sentence):
        harm = table.STATE_NOUNS.get(words[phrase.head]) if phrase.head >= 0 and phrase.form == DEFINITE else None
        if harm is None:
            continue
        told: Chain | None = None
        if words[phrase.first - 1] in table.AMONG and phrase.first:
            told = next(
                (
                    c.subject
                    for c in clauses_near(sentence, phrase.first, 6)
                    if c.last < phrase.first <= c.last + 2 and c.subject is not None
                ),
                None,
            )
            told = told or _after_copula(sentence, phrase)
            if told is None and phrase.first > 1:
                before = [p for p in noun_phrases_near(sentence, phrase.first, 14) if p.end == phrase.first - 2]
                told = Chain(before[0]) if before else None
        else:
            told = next(
                (
                    c.object
                    for c in clauses_near(sentence, phrase.first, 12)
                    if c.word in table.INCLUDES and c.subject and phrase in c.subject.phrases
                ),
                None,
            )
            told = told or _after_copula(sentence, phrase)
        for member in told.phrases if told is not None else ():
            who = people.read(member, known=False)
            if who is not None and (member.number is not None or member.count is not None) and member.form != DEFINITE:
                yield _of_phrase(sentence, member, harm, people, "casualties.among")


def _after_copula(sentence: Sentence, phrase: NounPhrase) -> Chain | None:
    """The people after "were" or "included" behind a phrase: "among the dead were two nuns and a clerk"."""
    at = phrase.end + 1
    if not sentence.bit(at) & lx.BE and sentence.word(at) not in table.INCLUDES:
        return None
    found = [p for p in noun_phrases_near(sentence, at, 40) if p.first > at]
    if not found or found[0].first > at + 2:
        return None
    chain = Chain(found[0])
    for before, following in pairwise(found):
        between = " ".join(sentence.words[before.end + 1 : following.first])
        if between not in table.LIST_JOINS:
            break
        chain.phrases.append(following)
    return chain


# ------------------------------------------------------------------ one clause beside another


def _told_dead(clauses: list[Clause], index: int) -> bool:
    """Whether a relative clause tells how those whose bodies were named before it died: "the bodies of men who were shot"."""
    clause, before = clauses[index], clauses[index - 1] if index else None
    if before is None or not clause.relative or before.harm is not Harm.KILLED or before.voice != NOMINAL:
        return False
    told = before.object.phrases[0] if before.object is not None else None
    said = clause.subject.phrases[0] if clause.subject is not None else None
    return said is not None and told is not None and (said is told or said.of is told)


def _shares(one: Clause, other: Clause) -> bool:
    """Whether two clauses have the same people."""
    a, b = one.patients, other.patients
    if a is not None and b is not None and other.shared and other.voice == GERUND and b.phrases[0].form == PRONOUN:
        return other.at - one.last <= _HELD and one.object is a  # "shot a man in the head, killing him"
    if a is None or b is None or a is b:
        return a is b and a is not None
    mine = [p for p, join in zip(a.phrases, a.joins, strict=True) if join != PART]
    theirs = [p for p, join in zip(b.phrases, b.joins, strict=True) if join != PART]
    return any(p is q for p in mine for q in theirs)


def _is_means(clauses: list[Clause], index: int) -> bool:
    """Whether a clause only tells how its people were killed: "shot and killed", "was whipped and later died"."""
    clause = clauses[index]
    record = clause.predicate
    means = (isinstance(record, Predicate) and record.means) or clause.harm is Harm.WOUNDED
    if not means or clause.harm is Harm.KILLED:
        return False
    if _told_dead(clauses, index):
        return True
    for other in clauses[index + 1 : index + 1 + _MEANS]:
        if other.harm is not None and other.harm is not clause.harm and _shares(clause, other) and not other.unreal:
            return other.harm is Harm.KILLED and not _divided(clause, other)
    return False


def _divided(clause: Clause, other: Clause) -> bool:
    """Whether two words of harm side by side leave it open which is whose: "wounded or killed"."""
    between = clause.sentence.words[clause.last + 1 : other.at]
    record = clause.predicate
    means = isinstance(record, Predicate) and record.means
    return not means and between in (["or"], ["and"]) and clause.form == other.form


def _undivided(clauses: list[Clause], index: int) -> tuple[Harm, bool]:
    """The harm of a clause, which a clause beside it may leave undivided; and whether the other one tells it."""
    clause = clauses[index]
    assert clause.harm is not None  # noqa: S101 # the caller has seen that there is a harm
    for step in (1, -1):
        at = index + step
        if not 0 <= at < len(clauses):
            continue
        other = clauses[at]
        first, second = (clause, other) if step == 1 else (other, clause)
        if other.harm is None or other.harm is clause.harm or not _shares(clause, other):
            continue
        between = first.sentence.words[first.last + 1 : second.at]
        if between not in (["or"], ["and"]) or {clause.harm, other.harm} - {Harm.KILLED, Harm.WOUNDED, Harm.MISSING}:
            continue
        record = first.predicate
        if isinstance(record, Predicate) and record.means:
            continue
        return Harm.CASUALTIES, step == 1
    return clause.harm, False


def _of_clause(clause: Clause, harm: Harm, people: People) -> Iterator[Draft]:
    """A draft for each group of people that a clause harms."""
    chain = clause.patients
    if chain is None or _plain_take(clause) or (clause.word in table.HOLDS and clause.voice != PASSIVE and _plain_hold(clause)):
        return
    record = clause.predicate
    known = isinstance(record, Predicate) and record.known
    known = known or (isinstance(record, Light) and record.whose == "people")
    known = known or (isinstance(record, Complement) and record.known)
    number = isinstance(record, Light) and record.whose == "number" and chain.phrases[0].of is None
    rule = f"casualties.{_RULES[clause.voice] if not (clause.voice == ACTIVE and clause.harms_subject) else 'subject'}"
    counted = clause.voice == COUNTED or number
    heads: dict[int, Draft] = {}
    last: Draft | None = None
    for phrase, link, whole in members(chain, clause):
        if link == _MIXED:
            other = people.read(phrase, known=True)
            if last is not None and last.who is not None and other is not None:
                last.who = last.who._replace(kind=widened([last.kind, other.kind]))
            continue
        draft = _draft(clause, harm, phrase, people, counted=counted, known=known)
        if draft is None:
            continue
        draft.rule = rule
        if link == PART and draft.best is None:
            whole_draft = heads.get(id(whole), last)
            if whole_draft is not None and whole_draft.who is not None and whole_draft.kind is VictimKind.UNKNOWN and draft.who:
                whole_draft.who = whole_draft.who._replace(kind=draft.who.kind)
            continue
        if link == PART:
            draft.part = heads.get(id(whole), last)
            draft.harm = Harm.KILLED if clause.sentence.word(phrase.end + 1) in table.FATALLY else harm
        elif link == NOT:
            draft.superseded = True
        elif counted and last is not None and phrase.number is None and phrase.form != NOBODY:
            continue
        else:
            last = draft
        heads[id(phrase)] = draft
        yield draft


def _draft(  # noqa: PLR0913 # what is known of the clause, and of the group
    clause: Clause, harm: Harm, phrase: NounPhrase, people: People, *, counted: bool, known: bool
) -> Draft | None:
    """The draft of one group; None where the phrase names no people, or where nothing counts them."""
    sentence = clause.sentence
    phrase = _inner(clause, phrase)
    who = _counted_kind(sentence, phrase) if counted else people.read(phrase, known=known)
    record = clause.predicate
    if isinstance(record, Predicate) and record.lemma.startswith("not ") and phrase.form == NOBODY:
        return None  # "nobody survived"
    downs = isinstance(record, Predicate) and record.lemma in table.DOWNS_THINGS
    if downs and phrase.form == BARE and not _people_before(sentence, phrase, people):
        return None  # "five drones, four shot down"
    if who is not None and who.lemma == table.LIFE and phrase.form == PLURAL and phrase.number is None and not clause.negated:
        return None  # "loss of life"
    if who is None or (known and phrase.bare and clause.act and phrase.form == BARE):
        return None
    if harm is Harm.ESCAPED and not _flees(sentence, clause, who):
        return None
    if harm is Harm.DISPLACED and clause.harms_subject and (who.kind in _ARMED or clause.voice == GERUND):
        return None
    if harm is Harm.SURRENDERED and clause.object is not None and people.read(clause.object.phrases[0], known=True) is None:
        return None
    if harm is Harm.CAPTURED and any(a.head >= 0 and sentence.words[a.head] in table.COURTS for a in clause.agents):
        return None
    if harm is Harm.DISPLACED and clause.harms_subject and who.kind is VictimKind.PRISONER:
        harm = Harm.ESCAPED
    end = phrase.head if phrase.head >= phrase.first and not phrase.those else _bare_end(phrase)
    first = next((at for at in range(phrase.first, phrase.end + 1) if sentence.bit(at) & lx.NUMBER), phrase.first)
    first = first if phrase.number is not None else phrase.first
    draft = Draft(sentence, harm, phrase, first, max(end, first))
    draft.clause, draft.who, draft.trigger = clause, who, clause.at
    if who.kind is VictimKind.UNKNOWN and (kind := _told_kind(clause, phrase, people)) is not None:
        draft.who = who._replace(kind=kind)
    draft.negated = clause.negated or phrase.form == NOBODY
    draft.quantity = phrase.number
    if phrase.form == NOBODY:
        draft.bounds, draft.quantity = (0, 0, 0), None
    elif who.lemma in table.MASSES and phrase.number is None and phrase.of is not None and phrase.of.form == BARE:
        draft.quantity = phrase.of.number
        draft.bounds = bounds(phrase.of.number, None)
    elif phrase.number is not None or phrase.count is not None:
        if phrase.form == DEFINITE and phrase.count == 1 and phrase.number is None and not who.singular and who.lemma:
            return None  # a group by its name: "the Taliban was"
        count = table.WHOLE_GROUPS.get(who.lemma) if phrase.number is None else None
        single = phrase.count if not (phrase.count == 1 and who.lemma in table.MASSES) else None
        if phrase.number is None and count is None and single is None:
            draft.bounds = (_UNKNOWN_PLURAL, None, None)
            return draft if phrase.form == SINGLE else None
        draft.bounds = bounds(phrase.number, count or single)
    elif not known and sentence.shouts and phrase.form == PLURAL and phrase.head > phrase.core and _may_name(phrase, who):
        draft.bounds = bounds(None, 1)  # among capitals a surname in -s looks like a plural: "ANNA BELLS DIED"
    elif counted and not phrase.open:
        draft.bounds = (None, None, None)
    else:
        if _needs_noun(clause) and not (phrase.form == PRONOUN and sentence.words[phrase.first] in table.PERSONAL):
            return None
        body = phrase.form == PRONOUN and clause.word in table.BODIES  # "her body was found"
        if (clause.voice == NOMINAL and not body) or clause.form == "base":
            return None  # "the killing of civilians", "to wound rebels": no event is told
        plural = phrase.form == PLURAL and not phrase.open and who.known and clause.voice != GERUND
        draft.bounds = (_UNKNOWN_PLURAL, None, None) if plural else (None, None, None)
    return draft


def _people_before(sentence: Sentence, phrase: NounPhrase, people: People) -> bool:
    """Whether people stand before a number in its sentence."""
    before = [p for p in noun_phrases_near(sentence, phrase.first, _BEFORE) if p.end < phrase.first and p.head >= 0]
    return any(people.read(p, known=True) is not None for p in before)


def _inner(clause: Clause, phrase: NounPhrase) -> NounPhrase:
    """The people after "of" that a participle right behind them is said of: "the funeral of two fighters slain in Homs"."""
    of = phrase.of
    near = clause.voice == REDUCED and of is not None and of.end == clause.start - 1 and phrase.form in {DEFINITE, SINGLE}
    if of is None or not near or of.head < 0:
        return phrase
    words = clause.sentence.words
    people = noun(words[of.head]) is not None and of.form == COUNTED_PHRASE
    return of if people and noun(words[phrase.head]) is None and words[phrase.head] not in table.COLLECTIVES else phrase


def _told_kind(clause: Clause, phrase: NounPhrase, people: People) -> VictimKind | None:
    """The kind that the clause around a noun tells: whose losses they are, what they are said to be, whose men."""
    sentence = clause.sentence
    record = clause.predicate
    if isinstance(record, Light) and record.whose == "people" and clause.subject is not None:
        return people.side(clause.subject.phrases[0])
    if phrase.those and (said := _said_of(sentence, phrase, people)) is not None:
        return said.kind
    owned = any(sentence.words[at] in table.OWNS for at in range(phrase.first, max(phrase.head, phrase.first)))
    if owned:
        before = [p for p in noun_phrases_near(sentence, phrase.first, 20) if p.end < phrase.first]
        return next((kind for p in reversed(before) if (kind := people.side(p)) is not None), None)
    if clause.voice in {COUNTED, REDUCED, NOMINAL} and (loser := _loser(clause, phrase)) is not None:
        return people.side(loser)
    return None


def _said_of(sentence: Sentence, phrase: NounPhrase, people: People) -> Person | None:
    """Who a part is said to be: "four of the dead were women"."""
    at = phrase.end + 1
    if not sentence.bit(at) & lx.BE:
        return None
    told = next((p for p in noun_phrases_near(sentence, at, 3) if p.first == at + 1), None)
    return people.read(told, known=True) if told is not None else None


def _loser(clause: Clause, phrase: NounPhrase) -> NounPhrase | None:
    """Whose losses a number counts: "the brigade suffered 20 casualties", "the army acknowledged four dead"."""
    for other in clauses_near(clause.sentence, phrase.first, 8):
        if other.word in table.SUFFERS and other.last < phrase.first <= other.last + 3 and other.subject is not None:
            return other.subject.phrases[-1]
    return None


def _needs_noun(clause: Clause) -> bool:
    """Whether a predicate harms people only where a noun or a number names them: "hit", "attack"."""
    record = clause.predicate
    return isinstance(record, Predicate) and (record.means or bool(clause.act)) and record.known


def _may_name(phrase: NounPhrase, who: Person) -> bool:
    """Whether a phrase may be a name: its noun is in no table, or is a title before a name."""
    return not phrase.open and (not who.known or who.singular)


def _flees(sentence: Sentence, clause: Clause, who: Person) -> bool:
    """Whether an escape is one from custody: "escaped injury" and "escaped on a motorbike" are none."""
    after = sentence.words[clause.last + 1 : clause.last + 8]
    if table.UNHURT.intersection(after[:3]):
        return False
    if not who.lemma:
        around = sentence.words[max(0, clause.at - _HELD) : clause.last + 8]
        return any(word in table.CUSTODY or word in table.HELD_MANY for word in around)
    held = who.kind is VictimKind.PRISONER or who.lemma in table.HELD or who.lemma in table.GENERAL
    return held or bool(table.CUSTODY.intersection(after))


def _plain_hold(clause: Clause) -> bool:
    """Whether "hold" stands without "hostage" or another word by which people are held."""
    return isinstance(clause.predicate, Predicate) and clause.predicate.lemma == "hold"


def _plain_take(clause: Clause) -> bool:
    """Whether "take" only moves people: "was taken to a clinic"."""
    plain = isinstance(clause.predicate, Predicate) and clause.predicate.lemma == "take"
    return plain and (clause.voice not in {ACTIVE, GERUND} or clause.sentence.word(clause.end + 1) in {"to", "for"})


def _bare_end(phrase: NounPhrase) -> int:
    return phrase.end if phrase.head < 0 else max(phrase.head, phrase.first)


def _counted_kind(sentence: Sentence, phrase: NounPhrase) -> Person | None:
    """The kind that a noun before a noun of harm tells: "three civilian deaths"."""
    for at in range(phrase.core, phrase.head):
        found = noun(sentence.words[at])
        if found is not None:
            return found._replace(lemma="")
    return Person(VictimKind.UNKNOWN, "", False, True)


# ------------------------------------------------------------------ the members of a chain

_MIXED = "mixed"
"""The link of a noun that shares the number before it."""
Member = tuple[NounPhrase, str, NounPhrase | None]


def members(chain: Chain, clause: Clause) -> list[Member]:
    """The groups of a chain, how each is linked, and the group that it is a part of.

    Two phrases for one person are one member; a number whose people are then listed has them as parts.
    """
    sentence = clause.sentence
    phrases = list(zip(chain.phrases, chain.joins, strict=True))
    kept = _without_appositions(sentence, phrases)
    listed = _listed(sentence, kept)
    out: list[Member] = []
    whole: NounPhrase | None = None
    for index, (phrase, join) in enumerate(kept):
        if join in {PART, LIST} or (index and index in listed):
            out.append((phrase, PART, whole))
        elif join == NOT:
            out.append((phrase, NOT, None))
        elif _shares_number(sentence, out, phrase):
            out.append((phrase, _MIXED, whole))
        else:
            whole = phrase
            out.append((phrase, join, None))
    return out


def _size(phrase: NounPhrase) -> int | None:
    return bounds(phrase.number, phrase.count)[1]


def _without_appositions(sentence: Sentence, phrases: list[tuple[NounPhrase, str]]) -> list[tuple[NounPhrase, str]]:
    """The phrases without those that only say again who the one before is: "Sara Bakr, a teacher, was hit"."""
    out: list[tuple[NounPhrase, str]] = []
    for index, (phrase, join) in enumerate(phrases):
        if out and join not in {PART, NOT, LIST} and _renames(sentence, phrases, index):
            out[-1][0].told = phrase
            continue
        out.append((phrase, join))
    return out


def _renames(sentence: Sentence, phrases: list[tuple[NounPhrase, str]], index: int) -> bool:
    phrase, before = phrases[index][0], phrases[index - 1][0]
    if phrase.first - before.end != 2 or sentence.words[phrase.first - 1] != ",":
        return False
    if _size(phrase) != 1 or _size(before) != 1 or phrase.other:
        return False
    named = NAME in {before.form, phrase.form} or before.named or phrase.named
    closed = sentence.word(phrase.end + 1) in {",", ".", "", ";", ")"} or bool(
        sentence.bit(phrase.end + 1) & (lx.PREPOSITION | lx.RELATIVE)
    )
    last = index == len(phrases) - 1
    comma_and = not last and sentence.words[phrase.end + 1 : phrase.end + 3][:1] == [","]
    if last:
        return closed and (len(phrases) == 2 or named) and (phrase.form in {SINGLE, DEFINITE, PLURAL} or named)
    return comma_and and named and phrase.form in {SINGLE, DEFINITE, PLURAL}


def _listed(sentence: Sentence, phrases: list[tuple[NounPhrase, str]]) -> frozenset[int]:
    """Which phrases list the people of the first: "two people, a clerk and a judge"."""
    if len(phrases) < 2:
        return frozenset()
    first, second = phrases[0][0], phrases[1][0]
    whole = _size(first)
    rest = [_size(phrase) for phrase, join in phrases[1:] if join not in {PART, NOT}]
    if whole is None or whole < 2 or None in rest or sum(r or 0 for r in rest) != whole:
        return frozenset()
    between = sentence.words[first.end + 1 : second.first]
    return frozenset(range(1, len(phrases))) if between[:1] in ([","], [":"], ["-"], ["("]) else frozenset()


def _shares_number(sentence: Sentence, out: list[Member], phrase: NounPhrase) -> bool:
    """Whether a plural shares the number of the one before it: "15 soldiers and civilians"."""
    if not out or phrase.form != PLURAL or phrase.number is not None or phrase.count is not None or phrase.open or phrase.other:
        return False
    before = out[-1][0]
    return before.number is not None and before.head >= 0 and sentence.words[before.end + 1 : phrase.first] == ["and"]


def kinds_together(drafts: Iterable[Draft]) -> VictimKind:
    """The kind of the victims of several drafts."""
    return widened([draft.kind for draft in drafts])
