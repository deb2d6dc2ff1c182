"""People: whether a noun phrase names people, and of which kind."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import ClassVar, NamedTuple

from conflictnews.language import lexicon as lx
from conflictnews.language.document import Sentence
from conflictnews.language.inflection import is_plural, plural
from conflictnews.language.phrases import BARE, DEFINITE, NAME, PLURAL, PRONOUN, SINGLE, NounPhrase
from conflictnews.languages.en import no_victims
from conflictnews.languages.en import victims as table
from conflictnews.languages.en import word_endings as suffix
from conflictnews.models import Actor, ActorKind, NumberKind, VictimKind

OF_AGE = 18
"""Below this many years a victim is a child (Convention on the Rights of the Child, article 1)."""
_STOP = "."
_ELDERLY = 65
"""From this many years on a victim of whom nothing else is told is a civilian."""
_AGES = frozenset((NumberKind.DURATION, NumberKind.MEASURE, NumberKind.CARDINAL))
SIDE_OF_ACTOR = {
    ActorKind.ARMED_GROUP: VictimKind.COMBATANT,
    ActorKind.COMMUNAL_GROUP: VictimKind.COMBATANT,
    ActorKind.CRIMINAL_GROUP: VictimKind.COMBATANT,
    ActorKind.STATE_FORCE: VictimKind.SECURITY_FORCE,
    ActorKind.COALITION: VictimKind.SECURITY_FORCE,
}


_TITLED = frozenset(
    (VictimKind.SECURITY_FORCE, VictimKind.OFFICIAL, VictimKind.RELIGIOUS, VictimKind.MEDIC, VictimKind.JOURNALIST)
)
"""Kinds whose nouns stand before names also among capitals, where a name cannot be told from a noun."""
ARMED = frozenset((VictimKind.COMBATANT, VictimKind.SECURITY_FORCE))
"""Kinds of victims that bear arms for a side."""


_FORMER = {
    VictimKind.SECURITY_FORCE: VictimKind.CIVILIAN,
    VictimKind.OFFICIAL: VictimKind.CIVILIAN,
    VictimKind.COMBATANT: VictimKind.CIVILIAN,
}
"""What those are who bear arms, or hold an office, no more."""


class Person(NamedTuple):
    """What a noun says of people: their kind, its singular, whether it stands for one, and whether the table has it."""

    kind: VictimKind
    lemma: str
    singular: bool
    known: bool


@cache
def _nouns() -> dict[str, Person]:
    """Every form of every noun for people."""
    found: dict[str, Person] = {}
    for kind, words in table.VICTIMS.items():
        for lemma in words.split():
            for form in table.PLURALS.get(lemma) or (_plural(lemma),):
                found.setdefault(form, Person(kind, lemma, False, True))
    for kind, words in table.VICTIMS.items():
        for lemma in words.split():
            if found.get(lemma) is None or found[lemma].lemma != lemma:
                found[lemma] = Person(kind, lemma, True, True)
    return found


def _plural(word: str) -> str:
    if word.endswith(suffix.MAN) and word not in table.REGULAR_IN_MAN:
        return word.removesuffix(suffix.MAN) + suffix.MEN
    return plural(word)


@lru_cache(1 << 11)
def noun(word: str, before: str = "") -> Person | None:
    """What a word, after the word before it, says of the people that it names; None if the table has no such noun."""
    known = _nouns().get(word)
    if known is None:
        return _built(word)
    kind = table.COMPOUNDS.get(f"{before} {known.lemma}")
    return known._replace(kind=kind) if kind else known


def _built(word: str) -> Person | None:
    """A noun made of another: "ex-soldier", "farmworker", "fisherfolk"."""
    _, hyphen, last = word.rpartition("-")
    return _nouns()[last] if hyphen and last in _nouns() else _by_ending(word) or _by_tail(word)


_HUMAN_ENDINGS = (("men", False), ("women", False), ("folk", False), ("man", True), ("woman", True))
"""Endings of nouns for people, and whether these stand for one."""


def _by_ending(word: str) -> Person | None:
    """A noun for people by its ending: "fisherfolk"."""
    for ending, singular in _HUMAN_ENDINGS:
        if word.endswith(ending) and len(word) > len(ending) + 2 and word not in no_victims.THINGS:
            return Person(VictimKind.CIVILIAN, word, singular, True)
    return None


def _by_tail(word: str) -> Person | None:
    """A noun for people by the noun that ends it: "farmworker"."""
    tails = (tail for tail in table.TAILS if word.endswith(tail) and len(word) > len(tail) + 2)
    return next((_nouns()[tail] for tail in tails if tail in _nouns()), None)


def is_thing(word: str) -> bool:
    """Whether a noun names a thing, an animal or a matter."""
    if word in no_victims.THINGS or word in no_victims.ANIMALS:
        return True
    stem = word[:-1] if word.endswith(suffix.S) else word
    return stem.endswith(no_victims.THING_ENDINGS) and noun(word) is None


def _of_party(word: str) -> VictimKind | None:
    """The kind of a party's people that a word tells; None for no party."""
    found = noun(word)
    kind = found.kind if found is not None else table.PARTIES.get(word) or table.COMPOUND_KINDS.get(word)
    return kind if kind in ARMED else None


class People:
    """Reads who a noun phrase of one sentence names."""

    def __init__(self, sentence: Sentence) -> None:
        self.s: Sentence = sentence

    def read(self, phrase: NounPhrase, *, known: bool = False) -> Person | None:
        """Whom a phrase names; None for things and, where they must be *known*, for nouns that no table has."""
        if phrase.form == PRONOUN:
            word = self.s.words[phrase.first]
            return Person(VictimKind.UNKNOWN, "", word in table.ONE_PRONOUNS, True) if word in table.PEOPLE_PRONOUNS else None
        if phrase.head < 0 or self.s.bits[phrase.head] & lx.OTHER or self.s.words[phrase.head] in table.OWN:
            return self._with_told(phrase, self._headless(phrase))
        found = None if self._of_animals(phrase) else self._named(phrase, known=known)
        if found is None:
            return None
        kind = self._kind(phrase, found)
        return self._with_told(phrase, found if kind is found.kind else found._replace(kind=kind))

    def _named(self, phrase: NounPhrase, *, known: bool) -> Person | None:
        """Whom the noun of a phrase names: by the table, as an actor, by what "of" adds, else as an unknown noun."""
        found = self._by_noun(phrase) or self._by_actor(phrase)
        if found is None and phrase.of is not None and self.s.words[phrase.head] in table.COLLECTIVES:
            found = self.read(phrase.of, known=True)
        return found or self._unknown(phrase, known=known)

    def _with_told(self, phrase: NounPhrase, found: Person) -> Person:
        """A person with the kind that an apposition tells: "Sara Bakr, a teacher", "one of them, a boy of six"."""
        if found.kind is not VictimKind.UNKNOWN or phrase.told is None:
            return found
        told = self.read(phrase.told, known=True)
        return found._replace(kind=told.kind if told is not None else VictimKind.CIVILIAN)

    def _headless(self, phrase: NounPhrase) -> Person:
        """Whom a number or an age alone names: "nine", "two others", "two of its own", "a ten-year-old", "a family of five"."""
        words = self.s.words[phrase.first : phrase.end + 1]
        kind = VictimKind.CIVILIAN if table.FAMILIES.intersection(words) else VictimKind.UNKNOWN
        if self._minor(phrase, words):
            kind = VictimKind.CHILD
        return Person(kind, "", phrase.form == SINGLE, True)

    def _by_noun(self, phrase: NounPhrase) -> Person | None:
        """The noun of the table in a phrase: its head, or a title before a name."""
        words, core, head = self.s.words, phrase.core, phrase.head
        if core < head and words[core] in table.TITLES and self.s.capital(core) and self._capital_after(core):
            return Person(table.TITLES[words[core]], words[head], True, True)
        found = noun(words[head], words[head - 1] if head > core else "")
        if found is not None and not self._is_family_name(phrase, found):
            return found
        return self._by_title(phrase) if self.s.capital(head) else None

    def _is_family_name(self, phrase: NounPhrase, found: Person) -> bool:
        """Whether a noun for people is rather the family name of the one whom a phrase names: "Sara Baker"."""
        named = phrase.named and phrase.form == NAME and phrase.head > phrase.core
        return named and not self.s.titled and found.lemma in table.FAMILY_NAMES

    def _by_title(self, phrase: NounPhrase) -> Person | None:
        """The title right before a name: "Captain Omar Sheikh"."""
        words = self.s.words
        if is_thing(words[phrase.head]):
            return None  # "Guard Post"
        for at in range(phrase.head - 1, phrase.core - 1, -1):
            if words[at] == _STOP:
                continue
            if not self._capital_after(at):
                return None
            title = noun(words[at], words[at - 1] if at > phrase.core else "")
            if title is not None and title.singular:
                return title if not self.s.shouts or title.kind in _TITLED else None
        return None

    def _capital_after(self, at: int) -> bool:
        """Whether a capital follows a token, if behind the stop of a short title: "Cpl. Jerwin Osias"."""
        return self.s.capital(at + 1 + (self.s.word(at + 1) == _STOP))

    def _by_actor(self, phrase: NounPhrase) -> Person | None:
        """A force or group that is itself the head: "killed two Taliban"."""
        actor = self.s.actors.get(phrase.head)
        if actor is None or actor.kind not in SIDE_OF_ACTOR or (phrase.form == DEFINITE and phrase.number is None):
            return None
        return Person(SIDE_OF_ACTOR[actor.kind], self.s.words[phrase.head], False, True)

    def _unknown(self, phrase: NounPhrase, *, known: bool) -> Person | None:
        """A noun that no table has: people, where the predicate can harm nothing else; "the bodies" are the dead."""
        if phrase.form == DEFINITE and phrase.number is None and self.s.words[phrase.head] in table.BODIES:
            return Person(VictimKind.UNKNOWN, table.BODY, not is_plural(self.s.words[phrase.head]), True)
        if self._is_no_person(phrase, known=known):
            return None
        word = self.s.words[phrase.head]
        if phrase.form == NAME and not self.s.titled:
            return None if known else Person(VictimKind.UNKNOWN, word, True, False)
        return self._by_ending(phrase, word, known=known)

    @staticmethod
    def _by_ending(phrase: NounPhrase, word: str, *, known: bool) -> Person | None:
        """People by the ending of an unknown noun; where they must be *known*, only those counted: "nine lorry fitters"."""
        singular, people = not is_plural(word), word.endswith(table.PEOPLE_ENDINGS)
        if known:
            told = people and not singular and _is_counted(phrase)
            return Person(VictimKind.CIVILIAN, word, False, False) if told else None
        odd = singular and not people and _is_many(phrase)
        return Person(VictimKind.UNKNOWN if odd else VictimKind.CIVILIAN, word, singular, False)

    def _is_no_person(self, phrase: NounPhrase, *, known: bool) -> bool:
        """Whether a noun that no table has names a thing, a body, an animal or a matter."""
        if is_thing(self.s.words[phrase.head]) or phrase.head in self.s.actors or self._of_animals(phrase):
            return True
        # "Two UAVs" are shot down, but "eight APs", "4 BH" and "a SEAL" are killed.
        if self._is_short(phrase) and (known or not self._tells_each(phrase)):
            return True
        return self._is_matter(phrase)

    def _is_matter(self, phrase: NounPhrase) -> bool:
        """Whether a noun without an article names a matter rather than a person: "custody"."""
        bare = phrase.form == PLURAL and phrase.count == 1 and not is_plural(self.s.words[phrase.head])
        return bare and not self.s.capital(phrase.core)

    def _tells_each(self, phrase: NounPhrase) -> bool:
        """Whether capitals tell who somebody is: "eight APs", "17 AS", "a Navy SEAL" are killed; "a T-90" is no person."""
        raw = self.s.raws[phrase.head]
        counted = phrase.number is not None or phrase.form == SINGLE or raw.endswith(suffix.S)
        return counted and raw.replace(".", "").isalpha()

    def _is_short(self, phrase: NounPhrase) -> bool:
        """Whether a noun is the short name of a thing or a body: "two UAVs"."""
        capitals = sum(character.isupper() or character.isdigit() for character in self.s.raws[phrase.head])
        return capitals > 1 and not self.s.shouts

    def _of_animals(self, phrase: NounPhrase) -> bool:
        return phrase.of is not None and phrase.of.head >= 0 and self.s.words[phrase.of.head] in no_victims.ANIMALS

    # -------------------------------------------------------------- which people

    def actor(self, phrase: NounPhrase) -> Actor | None:
        """The first actor that a phrase names, or is "of"."""
        if not self.s.actors:
            return None
        last = phrase.of.end if phrase.of is not None else max(phrase.head, phrase.first)
        return next((self.s.actors[at] for at in range(phrase.first, last + 1) if at in self.s.actors), None)

    def side(self, phrase: NounPhrase) -> VictimKind | None:
        """The kind of a party's own people: by its actor, or by a noun such as "army" or "militia"; None for no party."""
        actor = self.actor(phrase)
        if actor is not None and actor.kind in SIDE_OF_ACTOR:
            return SIDE_OF_ACTOR[actor.kind]
        if phrase.head < 0:
            return None
        word = self.s.words[phrase.head]
        if word in table.SIDE_NOUNS or noun(word) is None:
            words = reversed(self.s.words[phrase.core : phrase.head + 1])
            return next((kind for word in words if (kind := _of_party(word)) is not None), None)
        return _of_party(word)

    def _kind(self, phrase: NounPhrase, found: Person) -> VictimKind:
        """The kind of the people that a phrase names, as the first of the readers tells it, else by its noun."""
        words = self.s.words[phrase.core : phrase.head + 1]
        for read in self._READERS:
            kind = read(self, phrase, found, words)
            if kind is not None:
                return kind
        return found.kind

    def _as_child(self, phrase: NounPhrase, found: Person, words: list[str]) -> VictimKind | None:
        """Children by their age or their noun, and small kin."""
        small = found.lemma in table.KIN and not table.SMALL.isdisjoint(words)
        return VictimKind.CHILD if small or self._minor(phrase, words) else None

    def _as_compound(self, phrase: NounPhrase, found: Person, words: list[str]) -> VictimKind | None:
        """Those whose kind a noun before theirs tells: "army officer"; the one right before it first."""
        own = len(words) > 1 and f"{words[-2]} {found.lemma}" in table.COMPOUNDS
        if own or not _is_open(found):
            return None
        compound = next((table.COMPOUND_KINDS[w] for w in words[-2::-1] if w in table.COMPOUND_KINDS), None)
        return found.kind if compound is not None and self._leads_civilians(found, compound) else compound

    def _as_aiding(self, phrase: NounPhrase, found: Person, words: list[str]) -> VictimKind | None:
        """Those who work for an organisation: "a Red Cross worker", "staff of the Red Cross"."""
        if found.kind is not VictimKind.CIVILIAN or found.lemma not in table.SERVING:
            return None
        aids = self._aids(phrase) or (phrase.of is not None and phrase.of.head >= 0 and self._aids(phrase.of))
        return VictimKind.AID_WORKER if aids else None

    def _as_frail(self, phrase: NounPhrase, found: Person, words: list[str]) -> VictimKind | None:
        """People of whom nothing is told but that they are old or weak: "an elderly man"."""
        frail = found.kind is VictimKind.UNKNOWN and (table.FRAIL.intersection(words) or self._elderly(phrase))
        return VictimKind.CIVILIAN if frail else None

    def _as_former(self, phrase: NounPhrase, found: Person, words: list[str]) -> VictimKind | None:
        """Those who were something once: "a former mayor"."""
        return None if table.FORMER.isdisjoint(words[:-1]) else _FORMER.get(found.kind, found.kind)

    def _as_held(self, phrase: NounPhrase, found: Person, words: list[str]) -> VictimKind | None:
        """Fighters and soldiers in the hands of the other side: "two captured soldiers"."""
        held = found.kind in ARMED and not table.CAPTIVE.isdisjoint(self.s.words[phrase.first : phrase.head])
        return VictimKind.PRISONER if held else None

    def _as_party(self, phrase: NounPhrase, found: Person, words: list[str]) -> VictimKind | None:
        """People of an actor: "members of the Taliban", "fighters of the Fourth Division"."""
        actor = self.actor(phrase)
        if actor is None:
            return None
        if found.lemma in table.OWN_FORCE and actor.kind is ActorKind.STATE_FORCE:
            return VictimKind.SECURITY_FORCE
        return SIDE_OF_ACTOR.get(actor.kind) if found.lemma in table.GENERAL else None

    def _as_of_whom(self, phrase: NounPhrase, found: Person, words: list[str]) -> VictimKind | None:
        """Those whose kind the phrase after "of" tells: "members of a militia", "staff of a clinic"."""
        return self._of_whom(phrase, found) if _is_open(found) else None

    def _of_whom(self, phrase: NounPhrase, found: Person) -> VictimKind | None:
        """The kind that the phrase after "of" tells: "members of a militia"."""
        if phrase.of is None or phrase.of.head < 0:
            return None
        for word in reversed(self.s.words[phrase.of.first : phrase.of.end + 1]):
            kind = table.COMPOUND_KINDS.get(word)
            if kind is not None and not self._leads_civilians(found, kind):
                return kind
        of = self.read(phrase.of, known=True) if found.kind is VictimKind.UNKNOWN else None
        return of.kind if of is not None else None

    def _aids(self, phrase: NounPhrase) -> bool:
        """Whether an organisation before the noun employs the people: "a Red Cross worker"."""
        actors = (self.s.actors.get(at) for at in range(max(phrase.core, 0), phrase.head + 1))
        return any(actor is not None and actor.kind is ActorKind.ORGANISATION for actor in actors)

    @staticmethod
    def _leads_civilians(found: Person, kind: VictimKind) -> bool:
        """Whether an official heads civilians, and stays an official: "the head of the village"."""
        return found.kind is VictimKind.OFFICIAL and kind is VictimKind.CIVILIAN

    @staticmethod
    def _elderly(phrase: NounPhrase) -> bool:
        """Whether a phrase tells an age at which nobody fights: "an 80-year-old man", "a man of 71"."""
        of = phrase.of
        age = phrase.age or (of.number if of is not None and of.form == BARE else None)
        years = age is not None and age.kind in _AGES and age.unit in {"year", None}
        return years and age is not None and age.value is not None and age.value >= _ELDERLY

    def _minor(self, phrase: NounPhrase, words: list[str]) -> bool:
        """Whether a phrase tells an age below eighteen, or a noun for children."""
        age = phrase.age
        if age is not None and age.kind in _AGES and age.value is not None:
            if age.unit in {"day", "week", "month"}:
                return True
            return (age.unit in {"year", None}) and age.value < OF_AGE
        return bool(table.MINORS.intersection(words))

    _READERS: ClassVar = (_as_child, _as_compound, _as_aiding, _as_frail, _as_former, _as_held, _as_party, _as_of_whom)
    """What is asked of the people that a phrase names, the surest first."""


def _is_open(found: Person) -> bool:
    """Whether a noun leaves it to others to tell the kind: "member", "officer"."""
    return found.lemma in table.GENERAL or found.lemma in table.SERVING


def _is_counted(phrase: NounPhrase) -> bool:
    """Whether a phrase has a number, if only an open one."""
    return phrase.number is not None or phrase.open


def _is_many(phrase: NounPhrase) -> bool:
    """Whether a phrase has a number other than one."""
    return phrase.number is not None and phrase.number.value != 1


def widened(kinds: list[VictimKind]) -> VictimKind:
    """The kind of people of several kinds."""
    several = set(kinds)
    return kinds[0] if len(several) == 1 else VictimKind.MIXED


__all__ = ["BARE", "People", "Person", "is_thing", "noun", "widened"]
