"""Verbs: which predicate stands at a token, and whether as the verb of a clause or inside a noun phrase."""

from __future__ import annotations

from conflictnews.language import lexicon as lx
from conflictnews.language import traits as tr
from conflictnews.language.clause import Chain, Clause, Group
from conflictnews.language.document import Sentence
from conflictnews.language.frames import Entry
from conflictnews.language.noun_phrase import BARE, PRONOUN, NounPhrase
from conflictnews.language.phrases import Phrases
from conflictnews.languages.en import clause_words as en
from conflictnews.languages.en.function_words import ARTICLES, LIES, LONE, ONE_BY_ONE
from conflictnews.languages.en.predicate_records import SUBJECT, Predicate

_NO_CONTENT = lx.FUNCTION | lx.SIGN
_CONTENT = lx.FUNCTION | lx.SIGN | lx.NUMBER | lx.DATE
_LINKED = lx.CONJUNCTION | lx.PRONOUN | lx.RELATIVE | lx.ADVERB
_ONE = frozenset(phrase[0] for phrase in ONE_BY_ONE)
_NOUN_NEXT = ARTICLES | LONE
_BARE_FORMS, _PARTICIPLES, _FINITE_FORMS = frozenset(("base",)), frozenset(("past", "part")), frozenset(("base", "past"))


class Verbs(Phrases):
    """Reads the verbs of one sentence, and holds what was read before the token at hand."""

    __slots__ = (
        "antecedent",
        "before",
        "brackets",
        "chain",
        "found",
        "group",
        "kept",
        "last",
        "opened",
        "opener",
        "out",
        "relative",
        "waiting",
    )

    def __init__(self, sentence: Sentence) -> None:
        super().__init__(sentence)
        self.out: list[Clause] = []
        self.found: list[NounPhrase] = []
        self.chain: Chain | None = None
        self.kept: Chain | None = None
        """The chain before a relative clause or a bracket, for the verb after it."""
        self.brackets: list[Chain | None] = []
        self.last: NounPhrase | None = None
        self.before: Clause | None = None
        self.group: Group | None = None
        self.opener: str = ""
        self.relative: bool = False
        self.antecedent: NounPhrase | None = None
        self.opened: int = -1
        """The token that opened the clause."""
        self.waiting: list[Clause] = []
        """Active verbs that share the next verb's object."""

    # -------------------------------------------------------------- which predicate

    def entry(self, at: int) -> Entry | None:
        """The longest predicate, nouns apart, that begins at a token."""
        if not self.known[at].entries:
            return None
        fitting = self.entries_at(at)
        if len(fitting) < 2:
            return fitting[0] if fitting else None
        group = self.group
        if group is None or group.be or group.have:
            wanted = _PARTICIPLES
        else:
            wanted = _BARE_FORMS if group.modal or group.to else _FINITE_FORMS
        most = len(max(fitting, key=_length).words)
        longest = [e for e in fitting if len(e.words) == most]
        return next((e for e in longest if e.form in wanted), longest[0])

    def base_at(self, at: int) -> bool:
        """Whether a verb's base form stands at a token, as after "to"."""
        entry = self.entry(at)
        if entry is not None:
            return entry.form == "base"
        return not self.bits[at] & _CONTENT and not self.capitals[at]

    def verb_at(self, at: int) -> bool:
        """Whether a verb stands at a token."""
        entry = self.entry(at)
        return (entry is not None and entry.form != "state") or self.plain_verb(at)

    def past_adverbs(self, at: int) -> int:
        """The first token from one on that is no adverb; auxiliaries that are adverbs as well stay."""
        bits = self.bits
        while bits[at] & lx.ADVERB and not bits[at] & lx.AUXILIARY:
            at += 1
        return at

    def before_adverbs(self, at: int) -> int:
        """The last token before one that is no adverb; -1 if there is none."""
        at -= 1
        while at >= 0 and self.bits[at] & lx.ADVERB:
            at -= 1
        return at

    # -------------------------------------------------------------- as a verb

    def stands_as_verb(self, at: int, entry: Entry) -> bool:
        """Whether a predicate stands as a verb at a token, and not inside a noun phrase."""
        form = entry.form
        if form == "state":
            named = self.capitals[at] and self.plain_capitals and self.capitals[at + 1] and len(self.words[at]) >= 4
            return not named
        if self.group is not None:
            return form != "third"  # "the other two have burns"
        if form in {"base", "third"}:
            return self._finite_base(at, entry)
        if form in {"past", "part"}:
            noun = at > 0 and self.words[at - 1] in _NOUN_NEXT  # "without a shot being fired"
            return not noun and not self._modifies(at, entry)
        if form == "ing" and at and self.words[at - 1] in en.ING_NOUN_AFTER:
            return self.read(at + len(entry.words)) is not None
        return form != "ing" or len(entry.words) > 1 or not self.leads(at)  # "Shelling in Homs killed two"

    def _finite_base(self, at: int, entry: Entry) -> bool:
        """Whether a base or -s form is a verb in the present: "Gunmen kill two", "Blast kills two"."""
        after = at + len(entry.words)
        following = self.bits[after]
        before = self.before_adverbs(at)
        if not at or self.last is None or self.last.end != before:
            linked = at > 0 and self.words[at - 1] in en.VERB_LINKS and self.read(after) is not None
            return linked or (self.words[at - 1] == "," and self.before is not None and self._next_in_headline(after, entry))
        if entry.form == "base" and not self.plural(before) and not self._intransitive(at, known=False):
            return False
        content = not following & _NO_CONTENT or following & lx.DETERMINER or self._counts_next(after)
        return bool(content or subject_frame(entry) or following & (lx.CONJUNCTION | lx.ADVERB))

    def _next_in_headline(self, after: int, entry: Entry) -> bool:
        """Whether a verb after a comma goes on a headline: "kills nine, wounds three", "kills shepherd, cripples son"."""
        if self._counts_next(after):
            return True
        return self.s.headline and entry.form == "third" and entry.record.harm is not None and self.content(after)

    def _counts_next(self, at: int) -> bool:
        """Whether a number stands at a token, behind hedges and marks: "wounds 'more than a dozen'"."""
        at += self.words[at] in _QUOTES
        return bool(self.bits[at] & lx.NUMBER) or self.hedged(at) is not None

    def _modifies(self, at: int, entry: Entry) -> bool:
        """Whether a participle begins a noun phrase: "wounded soldiers were evacuated"."""
        if at and not self.bits[at - 1] & (lx.SIGN | lx.PREPOSITION | lx.CONJUNCTION):
            return False
        after = at + len(entry.words)
        if self.bits[after] & _CONTENT or not self.plural(after):
            return False
        return self.before is None or self.words[at - 1] not in {"and", ",", "then", "or"}

    def plain_verb(self, at: int) -> bool:
        """Whether a word that is no predicate is a verb."""
        bits, traits, group = self.bits[at], self.traits[at], self.group
        ends = traits & tr.VERBAL
        if not ends and not bits & (lx.VERB | lx.SAYING) and group is None:
            return bool(traits & tr.LIGHT) and self._goes_on(at)
        word = self.words[at]
        if bits & (lx.NUMBER | lx.DATE | lx.SIGN) or not word.isalpha():
            return False
        if at and self.capitals[at] and self.plain_capitals:
            return False
        if group is None and word.endswith("ed") and self.opens_with(at):
            return False
        if bits & (lx.VERB | lx.SAYING):
            return self._known_verb(at, word)
        if bits & lx.FUNCTION:
            return False
        after_group = group is not None and not bits & lx.OTHER
        if ends:
            return after_group or self._ending(at, traits)
        if group is None or not after_group:
            return False
        if group.be and word in en.STRONG_PARTICIPLES:
            return True  # "was blown to pieces"
        return group.modal or group.to or bool(traits & tr.LIGHT and not group.be)

    def _goes_on(self, at: int) -> bool:
        """Whether a verb in the present stands between a comma and a number: "Army kills nine rebels, loses two men"."""
        return at > 0 and self.words[at - 1] == "," and self.before is not None and bool(self.bits[at + 1] & lx.NUMBER)

    def _known_verb(self, at: int, word: str) -> bool:
        """Whether a word that is a verb or a noun stands as a verb."""
        if self.group is not None or word.endswith(("ed", "ing")) or word in en.STRONG_PASTS:
            return True
        follows = self.last is not None and self.last.end >= at - 2
        return follows or bool(at and self.bits[at - 1] & _LINKED)

    def _ending(self, at: int, traits: int) -> bool:
        """Whether a word that ends as verbs do stands as a verb, without an auxiliary."""
        last = self.last.end if self.last is not None else -9
        if last == at - 1:
            return True
        if traits & tr.STRONG:
            return bool(at and self.bits[at - 1] & _LINKED)
        if traits & tr.ED and traits & tr.LIGHT and last == at - 2 and self.words[at - 1] == ",":
            return True  # "nine guards, four of them women, suffered burns"
        if traits & tr.ED:
            return bool(self.bits[at + 1] & _CONTENT) or not self.plural(at + 1)
        after_comma = self.words[at - 1] == "," and self.before is not None and self.object_at(at + 1) is not None
        return after_comma or last == at - 2

    def finite_behind(self, phrase: NounPhrase) -> bool:
        """Whether a finite verb stands behind a phrase, or behind one more after a preposition: "after men on foot raided"."""
        after = phrase.end + 1
        if self.finite_after(after):
            return True
        place = self.read(after + 1) if self.bits[after] & lx.PREPOSITION else None
        return place is not None and self.finite_after(place.end + 1)

    def finite_after(self, at: int) -> bool:
        """Whether a finite verb stands at a token, adverbs apart."""
        at = self.past_adverbs(at)
        if self.bits[at] & (lx.AUXILIARY | lx.VERB | lx.SAY):
            return True
        entry = self.entry(at)
        if entry is not None:
            return entry.form in {"past", "third", "base"}
        return bool(self.traits[at] & tr.ED)

    def verb_of_its_own(self, phrase: NounPhrase) -> bool:
        """Whether a phrase is rather the subject of what follows it."""
        at = self.past_adverbs(phrase.end + 1)
        if self.bits[at] & (lx.AUXILIARY | lx.SAY) or self.words[at] == "without":
            return True
        if self.with_wounds(at):
            return not self._left_so()
        if phrase.form == BARE and self.words[at] in LIES:
            return True  # "and forty lie in hospital"
        if self.traits[at] & tr.LIGHT and self.bits[at + 1] & _NO_CONTENT == 0 and self.words[at] in en.SUFFERED:
            return True  # "and two sustained wounds"
        entry = self.entry(at)
        if entry is None or entry.form not in {"past", "part", "state", "third"}:
            return False
        return phrase.bare or subject_frame(entry)

    def _left_so(self) -> bool:
        """Whether the chain is what a verb leaves with wounds: "leaving a clerk and four shoppers with burns"."""
        before = self.before
        return before is not None and before.word in en.LEAVES and before.object is self.chain

    def with_wounds(self, at: int) -> int | None:
        """Where a wound stands after "with": "40 others with gunshot wounds"."""
        if self.words[at] != "with":
            return None
        for i in range(at + 1, min(at + 5, self.size)):
            if self.words[i] in en.WOUNDS:
                return i
            if self.bits[i] & (lx.SIGN | lx.PREPOSITION | lx.DATE):
                return None
        return None

    # -------------------------------------------------------------- with an object

    def object_at(self, at: int, *, inner: bool = False) -> NounPhrase | None:
        """The phrase that stands as an object at a token; *inner*: of a verb inside the subject of what follows."""
        bits = self.bits
        while bits[at] & lx.ADVERB and not bits[at] & (lx.DETERMINER | lx.PREPOSITION):
            at += 1
        if self.words[at] in _ONE and any(tuple(self.words[at : at + len(phrase)]) == phrase for phrase in ONE_BY_ONE):
            return None
        b = bits[at]
        if self.traits[at] & tr.NUMBER_HEDGE and self.hedged(at) is not None:
            return self.read(at)
        if b & (lx.TIME | lx.DATE | lx.AUXILIARY | lx.PREPOSITION):
            return None
        if b & (lx.RELATIVE | lx.SUBORDINATOR) and not b & lx.DEFINITE:
            return None
        entry = self.entry(at)
        if (
            entry is not None
            and not (entry.form in {"past", "part", "state"} and self.plural(at + 1))
            and not (entry.form == "base" and self.words[at + 1] in en.WOUNDS)
            and entry.form != "third"
        ):
            return None  # but "killed wounded soldiers", "suffered burns", "received knife wounds"
        phrase = self.read(at + 1 if self.words[at] in _QUOTES else at)
        if phrase is not None and b & lx.RELATIVE and self.finite_after(phrase.end + 1):
            return None  # "confirmed that two people died"
        if phrase is not None and bits[phrase.end + 1] & lx.AUXILIARY and phrase.form != PRONOUN and not inner:
            return None
        return phrase

    def shares_object(self, at: int) -> bool:
        """Whether the next verb takes the object of this one, too: "shot and killed a baker"."""
        if self.words[at] not in _SHARES:
            return False
        at += 1
        while self.bits[at] & (lx.ADVERB | lx.CONJUNCTION) or self.words[at] == "then":
            at += 1
        entry = self.entry(at)
        return entry is not None and entry.form not in {"ing", "state"} and self.object_at(at + len(entry.words)) is not None


_QUOTES = frozenset("\"'")
_SHARES = frozenset(("and", "or", ",", "then", "&"))


def _length(entry: Entry) -> int:
    return len(entry.words)


def subject_frame(entry: Entry) -> bool:
    """Whether the one who undergoes a predicate is its grammatical subject: "die"."""
    return isinstance(entry.record, Predicate) and entry.record.frame == SUBJECT
