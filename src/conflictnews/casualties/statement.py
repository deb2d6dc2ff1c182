"""A statement of harm in its context: its figure, its people, its source and its links to other statements."""

from __future__ import annotations

from functools import cache

from conflictnews.casualties.draft import Draft
from conflictnews.casualties.people import noun
from conflictnews.kept import kept
from conflictnews.language import lexicon as lx
from conflictnews.language.clauses import clauses_near
from conflictnews.language.document import Sentence
from conflictnews.language.phrases import DEFINITE, NAME, PRONOUN
from conflictnews.languages.en import tolls as en
from conflictnews.languages.en import victims as table
from conflictnews.languages.en.predicate_records import Complement
from conflictnews.models import Actor, ActorKind, Harm, Mention, Scope, VictimKind
from conflictnews.tables.countries import COUNTRIES

TOLLS = frozenset(("casualties.toll", "casualties.number-of"))
"""Rules of figures that are given for a toll."""
CLOSING = TOLLS | {"casualties.counted", "casualties.label"}
"""Rules of figures that may sum up those before them: "3 fatalities"."""
CLAIM = "casualties.claim"
AMONG = "casualties.among"
"""Rule of those told to be some of a figure: "a child and two women were among the dead"."""
FEW = 3
"""Fewer victims than this are the same only with the same noun."""
_AROUND = 40
"""Maximum number of tokens between a figure and the words that say what it covers."""
_BESIDE = 10
"""Maximum number of tokens between those of one harm and the others of another."""
_OWNER = 1
"""Number of tokens before a noun that may say whose people they are: "its servicemen"."""
_CIVIL = frozenset(VictimKind) - {VictimKind.COMBATANT, VictimKind.SECURITY_FORCE, VictimKind.MIXED, VictimKind.UNKNOWN}
_STATES = frozenset((ActorKind.STATE_FORCE, ActorKind.COALITION, ActorKind.GOVERNMENT))
# Members of an enumeration take seven times as long to get as a name of a module (Python 3.11).
_EVENT = Scope.EVENT
OPEN = frozenset((VictimKind.UNKNOWN, VictimKind.MIXED))
"""Kinds of people that may hold others."""


@cache
def _nations() -> dict[str, str]:
    """The code of each country by its name and its adjectives."""
    return {word.lower(): country.code for country in COUNTRIES for word in (country.name, *country.adjectives)}


class Statement:
    """A statement with its context, while its links to others are found."""

    def __init__(self, draft: Draft, place: tuple[int, int], scope: Scope, *, negated: bool, hypothetical: bool) -> None:
        self.draft: Draft = draft
        self.place: tuple[int, int] = place
        self.harm: Harm = draft.harm
        self.best: int | None = draft.best
        """The best figure."""
        self.size: int = self.best or 0
        """The best figure, 0 where none is told."""
        self.kind: VictimKind = VictimKind.UNKNOWN if _is_lent(draft) or self.ours else draft.kind
        """The kind of the victims, also as other statements on them tell it; open where a noun before lends it."""
        self.sentence: Sentence = draft.sentence
        """The sentence in which the statement stands."""
        self.in_title: bool = _is_title(draft.sentence)
        """Whether the statement stands in a title."""
        self.noun: str = draft.head
        """The noun for the victims, also as other statements on them have it."""
        self.repeated: bool = False
        """Whether another statement counts the same victims again."""
        self.leads: bool = False
        """Whether it stands in the title, or in the lead that tells the title again."""
        self.echo: bool = False
        """Whether it repeats a part that has been told."""
        self.stage: bool = False
        """Whether it tells when some of those died whom another figure counts: "four died on the spot"."""
        self.retold: Statement | None = None
        """The figure of the lead, one of several events, that a paragraph on that event tells again."""
        self.replaces: bool = False
        """Whether it is a toll that has replaced others."""
        self.thread: int = 0
        """The number of the event that the text is speaking of."""
        self.scope: Scope = scope
        self.negated: bool = negated
        self.hypothetical: bool = hypothetical
        self.told: bool = self.best is not None and not self.negated and not hypothetical
        """Whether the statement gives a figure that the text holds to be true."""
        self.source: Mention | None = None
        self.agent: tuple[Sentence, int, int] | None = None
        self.actor: Actor | None = None
        self.part: Statement | None = None
        self.taken: Statement | None = None
        """Those hurt, held or missing before, some of whom are told to be dead."""
        self.alternative: Statement | None = None
        self.link: str = ""
        """The rule that found the part or the alternative."""

    @property
    def counts(self) -> bool:
        """Whether the statement is a figure of its own."""
        return self.part is None and self.alternative is None and self.told and self.scope is _EVENT

    @property
    def live(self) -> bool:
        """Whether the statement gives a figure of the event."""
        return self.told and self.scope is _EVENT

    @property
    def head(self) -> Statement:
        """The statement that this one repeats, or itself."""
        return self.alternative or self

    @kept
    def fresh(self) -> bool:
        """Whether its words say that these victims are others: "another", "two more", "also"."""
        clause, phrase = self.draft.clause, self.draft.phrase
        first = clause.start if clause is not None else 0
        if phrase is not None and phrase.end < first:
            first = phrase.end
        also = clause is not None and not en.ALSO.isdisjoint(clause.sentence.words[first : clause.at])
        return also or (phrase is not None and phrase.other and not self._beside_others)

    @property
    def _beside_others(self) -> bool:
        """Whether "others" only parts them from those of another harm right before: "seven died and nine others were hurt"."""
        phrase, first = self.draft.phrase, self.draft.first
        if phrase is None or phrase.number is None:
            return False
        before = (clause for clause in clauses_near(self.sentence, first, _BESIDE) if clause.at < first and clause.patients)
        return any(clause.harm is not None and clause.harm is not self.harm for clause in before)

    @property
    def others_only(self) -> bool:
        """Whether its phrase only calls the victims "others", who may be set against those of another harm."""
        return bool(self.phrase_words) and self.phrase_words[-1] in en.OTHERS and en.MORE.isdisjoint(self.phrase_words)

    @property
    def some(self) -> bool:
        """Whether its phrase counts some of the dead or the hurt: "three of the dead", "three of the nine"."""
        phrase = self.draft.phrase
        return self.draft.rule == "casualties.of-those" or (phrase is not None and phrase.whole is not None)

    @property
    def told_toll(self) -> bool:
        """Whether the figure is given for a toll."""
        return self.draft.rule in TOLLS

    @kept
    def definite(self) -> bool:
        """Whether its phrase takes up known people, or names one."""
        phrase = self.draft.phrase
        return phrase is not None and (phrase.form in {DEFINITE, NAME} or phrase.named)

    @property
    def has_article(self) -> bool:
        """Whether its number has the article: "of the 12 injured", "buried the five woodcutters"."""
        phrase = self.draft.phrase
        return phrase is not None and self.sentence.words[phrase.first] in table.ARTICLE

    @property
    def pronoun(self) -> bool:
        """Whether a pronoun stands for the people."""
        phrase = self.draft.phrase
        return phrase is not None and phrase.form == PRONOUN

    @kept
    def ours(self) -> bool:
        """Whether the speaker mourns people of his own, of whom the report has told: "we lost a colleague"."""
        clause = self.draft.clause
        subject = clause.subject.phrases[0] if clause is not None and clause.subject is not None else None
        return subject is not None and clause is not None and clause.sentence.words[subject.first] in table.FIRST_PERSON

    @property
    def single(self) -> bool:
        """Whether the statement tells of one person, and is no figure that another source could rival."""
        return self.size == 1 and self.draft.quantity is None and self.draft.rule not in CLOSING | {CLAIM}

    @property
    def loose(self) -> bool:
        """Whether the figure leaves open how many more there were: "at least 12", "dozens"."""
        return self.draft.bounds[2] is None and self.draft.bounds[0] is not None

    @property
    def exact(self) -> bool:
        """Whether the figure is a number rather than "dozens"."""
        quantity = self.draft.quantity
        return quantity is not None and (quantity.exact or quantity.value is not None)

    @kept
    def names(self) -> list[str]:
        """The words of the name of a single victim, of the phrase, its apposition or what a pronoun takes up."""
        phrase = self.draft.phrase
        if phrase is None or phrase.number is not None or self.draft.best != 1:
            return []
        if self.draft.noun is not None:
            return _name(*self.draft.noun)
        for told in (phrase, phrase.told):
            if told is not None and told.head >= 0 and (found := _name(self.sentence, told.core, told.head)):
                return found
        return []

    @kept
    def speaker(self) -> frozenset[str]:
        """The words of its source that tell who that is."""
        if self.source is None:
            return frozenset()
        words = self.source.text.lower().replace("'s", "").replace(",", " ").split()
        return frozenset(word for word in words if not lx.classes(word) & lx.FUNCTION)

    @kept
    def speaker_names(self) -> frozenset[str]:
        """The words of its source that are written with a capital."""
        if self.source is None or self.sentence.shouts:
            return self.speaker
        return frozenset(
            word for word in self.speaker if word.capitalize() in self.source.text or word.upper() in self.source.text
        )

    @kept
    def side(self) -> frozenset[str]:
        """The countries whose people the victims are: "two Azerbaijani conscripts", "the ministry ... four of its men"."""
        phrase, noun_of = self.draft.phrase, self.draft.noun
        if phrase is None:
            return frozenset()
        last = phrase.of.end if phrase.of is not None else phrase.end
        words = self.sentence.words[phrase.first : last + 1]
        if noun_of is not None:  # "four of its servicemen died and nine were wounded"
            words += noun_of[0].words[max(0, noun_of[1] - _OWNER) : noun_of[2] + 1]
        if en.OWN.intersection(words) and self.source is not None:
            words += self.source.text.lower().replace("'s", "").split()
        return frozenset(_nations()[word] for word in words if word in _nations())

    def side_may_be(self, other: Statement) -> bool:
        """Whether the victims of two statements may be of one country, as far as their words tell."""
        return not self.side or not other.side or not self.side.isdisjoint(other.side)

    @property
    def phrase_words(self) -> list[str]:
        """The words of its noun phrase."""
        phrase = self.draft.phrase
        return self.sentence.words[phrase.first : phrase.end + 1] if phrase is not None else []

    @property
    def noun_word(self) -> str:
        """The head of its noun phrase; empty for a bare number or a pronoun."""
        phrase = self.draft.phrase
        return self.sentence.words[phrase.head] if phrase is not None and phrase.head >= 0 else ""

    @property
    def by_means(self) -> bool:
        """Whether its verb tells what people may also die of: "was shot", "was hit in the head", "was rushed to hospital"."""
        clause = self.draft.clause
        if clause is None:
            return False
        record = clause.predicate
        return record.harm is Harm.WOUNDED if isinstance(record, Complement) else clause.means

    @kept
    def before(self) -> list[str]:
        """The words before its figure in its sentence."""
        return self.sentence.words[max(0, self.draft.first - _AROUND) : self.draft.first]

    @kept
    def words(self) -> frozenset[str]:
        """The words around its figure in its sentence."""
        return frozenset(self.sentence.words[max(0, self.draft.first - _AROUND) : self.draft.last + _AROUND])


def _is_lent(draft: Draft) -> bool:
    """Whether a noun before lends a bare number its own."""
    phrase = draft.phrase
    return phrase is not None and phrase.bare and not (phrase.those and draft.noun is not None)


def _is_title(sentence: Sentence) -> bool:
    """Whether a sentence is the title of its text."""
    return sentence.index <= 1 and sentence.headline and sentence.paragraph == 0


def _name(sentence: Sentence, first: int, last: int) -> list[str]:
    words = [sentence.words[at] for at in range(first, last + 1) if sentence.capital(at)]
    if not words or not sentence.capital(last) or noun(words[-1]) is not None:
        return []
    return [word for word in words if noun(word) is None]


def covers(whole: Statement, part: Statement) -> bool:
    """Whether the people of one statement may be among those of another, by their kinds."""
    if whole.kind is part.kind:
        return True
    if part.kind is VictimKind.UNKNOWN:
        return True
    if whole.kind in OPEN:
        state = whole.actor is not None and whole.actor.kind in _STATES
        return part.kind is not VictimKind.COMBATANT or whole.kind is VictimKind.MIXED or state
    return whole.kind is VictimKind.CIVILIAN and part.kind in _CIVIL


def compatible(one: Statement, other: Statement) -> bool:
    """Whether two statements may count the same people, by their kinds."""
    kinds = {one.kind, other.kind}
    return len(kinds) == 1 or bool(kinds & OPEN) or kinds <= {VictimKind.CIVILIAN, VictimKind.CHILD}


def same_noun(one: Statement, other: Statement) -> bool:
    """Whether two statements name their people by the same noun."""
    return bool(one.noun) and one.noun == other.noun


def namesakes(one: Statement, other: Statement) -> bool:
    """Whether two statements name one person: the last name of one is among the names of the other."""
    mine, theirs = one.names, other.names
    return bool(mine) and bool(theirs) and (mine[-1] in theirs or theirs[-1] in mine)


def close(one: Statement, other: Statement) -> bool:
    """Whether two statements stand in one sentence or in two that follow each other."""
    return abs(one.sentence.index - other.sentence.index) <= 1


def differ(one: Statement, other: Statement) -> bool:
    """Whether two statements have two sources: "the ministry" is the interior ministry."""
    if not one.speaker or not other.speaker or one.speaker <= other.speaker or other.speaker <= one.speaker:
        return False
    return one.speaker_names.isdisjoint(other.speaker_names)


def general(statement: Statement) -> bool:
    """Whether nothing but "people" or "dead" says who the victims are."""
    return not statement.noun or statement.noun in table.GENERAL or statement.noun in table.REFERRING
