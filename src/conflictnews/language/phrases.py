"""Noun phrases: where one begins and ends, its number, its head, and what "of" adds; nothing of what the noun means.

`read(sentence, at)` gives the phrase that begins at a token, or None. A reader calls it left to right; each token is read a
constant number of times.
"""

from __future__ import annotations

from conflictnews.language import lexicon as lx
from conflictnews.language.document import Sentence
from conflictnews.language.frames import entries, lights
from conflictnews.languages.en import function_words as en
from conflictnews.models import NumberKind, Quantity

COUNTED, BARE, SINGLE, DEFINITE, PLURAL, NAME, PRONOUN, NOBODY = (
    "counted",
    "bare",
    "single",
    "definite",
    "plural",
    "name",
    "pronoun",
    "nobody",
)
"""Forms: with a number and a noun, a number alone, "a" or "one", "the" or "her", a noun alone, a name, a pronoun, "none of"."""

LONGEST = 10
"""Maximum number of tokens in the core of a noun phrase."""
_BRACKET = 7
"""Maximum number of tokens between brackets inside a noun phrase."""
_DEPTH = 3
"""Maximum number of of-phrases inside each other."""
_ADDS = 8
"""Maximum number of words before the noun that only add ("a further", "a total of")."""
_OPEN = lx.FUNCTION | lx.SIGN | lx.NUMBER | lx.DATE
_FOLLOWS = en.AGED | {"(", ","}
"""Words and signs after a noun with which brackets or an age begin."""
_AGES = frozenset((NumberKind.DURATION, NumberKind.MEASURE))


class NounPhrase:
    """A noun phrase: tokens *first* to *end*, both included, of a sentence.

    `core` is the first token of the noun with its modifiers and `head` the last of them, both -1 for a bare number or pronoun;
    `number` is the quantity, `count` the number of people where an article or a name tells it; `of` the phrase after "of";
    `owner` the phrase before "'s", `whole` the number after "of" ("three of the nine"), `told` an apposition. `open` says that
    the text leaves the number open ("an unknown number of", "many").
    """

    __slots__ = (
        "age",
        "core",
        "count",
        "end",
        "first",
        "form",
        "head",
        "named",
        "number",
        "of",
        "open",
        "other",
        "owner",
        "those",
        "told",
        "whole",
    )

    def __init__(self, first: int) -> None:
        self.first: int = first
        self.end: int = first
        self.core: int = -1
        self.head: int = -1
        self.form: str = PLURAL
        self.number: Quantity | None = None
        self.count: int | None = None
        self.other: bool = False
        self.open: bool = False
        self.those: bool = False
        self.named: bool = False
        self.age: Quantity | None = None
        self.whole: Quantity | None = None
        self.told: NounPhrase | None = None
        self.of: NounPhrase | None = None
        self.owner: NounPhrase | None = None

    @property
    def bare(self) -> bool:
        """Whether no noun says who is meant."""
        return self.head < 0


class Phrases:
    """Reads the noun phrases of one sentence."""

    def __init__(self, sentence: Sentence) -> None:
        self.s: Sentence = sentence
        self.words: list[str] = sentence.words
        self.bits: list[int] = sentence.bits
        self.size: int = len(self.words)
        self.start: int = 0
        self.closing: dict[int, int] = _brackets(self.words) if ")" in self.words else {}
        self._known: dict[int, NounPhrase | None] = {}

    def read(self, at: int) -> NounPhrase | None:
        """The noun phrase that begins at a token; read once."""
        if at not in self._known:
            self._known[at] = self._read(at, 0)
        return self._known[at]

    def _read(self, at: int, depth: int) -> NounPhrase | None:
        if at >= self.size:
            return None
        bits, word = self.bits[at], self.words[at]
        hedged = self.hedged(at) if word in en.NUMBER_HEDGES else None
        if hedged is not None:
            counted = self._read(hedged, depth)
            if counted is not None:
                counted.first = at
            return counted
        phrase = NounPhrase(at)
        if bits & lx.PRONOUN and not bits & lx.DEFINITE and (not bits & lx.POSSESSIVE or not self._content(at + 1)):
            if bits & lx.RELATIVE or word in en.PLACE_PRONOUNS:
                return None
            phrase.form = NOBODY if bits & lx.NONE else PRONOUN
            phrase.count = 0 if bits & lx.NONE else None
            return phrase
        start = self._determined(phrase, at)
        if start is None:
            return None
        self._core(phrase, start)
        if not self._settle(phrase, at, start):
            return None
        if depth < _DEPTH:
            self._after(phrase, depth)
        return phrase

    def hedged(self, at: int) -> int | None:
        """Where the number stands that hedges begin at a token: "no fewer than [40]", "a minimum of [12]"."""
        i = at
        while i < at + _ADDS and i < self.size and self.words[i] in en.NUMBER_HEDGES:
            i += 1
        if i == at or i >= self.size or not self.bits[i] & lx.NUMBER:
            return None
        number = self.s.tokens[i].number
        return i if number is not None and number.kind is NumberKind.CARDINAL else None

    # -------------------------------------------------------------- before the noun

    def _determined(self, phrase: NounPhrase, at: int) -> int | None:
        """Read determiners and number; where the noun begins, or None where no phrase begins here."""
        i, bits = at, self.bits
        unknown = self._unknown_number(at)
        if unknown is not None:
            phrase.open = True
            phrase.form = COUNTED
            return unknown
        for _ in range(_ADDS):
            if i >= self.size:
                break
            b = bits[i]
            if i == at and self._third(phrase, i):
                i += 1
                continue
            if b & lx.NUMBER:
                if not self._number(phrase, i):
                    return i if i > at else None
                i += 1
            elif b & lx.NONE and not b & lx.CONJUNCTION:
                phrase.form, phrase.count = NOBODY, 0
                i += 2 if self.words[i] == "no" and self.s.word(i + 1) == "one" else 1
            elif b & (lx.ONE | lx.OTHER) and (i > at or not b & lx.PREPOSITION):
                self._single(phrase, i)
                i += 1
            elif b & (lx.DEFINITE | lx.POSSESSIVE):
                if phrase.number is None and phrase.form == PLURAL:
                    phrase.form = DEFINITE
                i += 1
            elif b & (lx.ALL | lx.MANY) and not b & lx.PREPOSITION:
                phrase.open = phrase.open or bool(b & lx.MANY) or self.words[i] == "most"
                if self.words[i] == "both":
                    phrase.count = 2
                i += 1
            elif i > at and self.words[i] == "of" and self._partitive(phrase, i):
                i = self._partitive_end(phrase, i)
            elif self.words[i] in en.HEDGES and i + 1 < self.size and bits[i + 1] & (lx.NUMBER | lx.OTHER | lx.ONE | lx.MANY):
                i += 1
            elif i > at and self.words[i] in en.TOTALS and self.s.word(i + 1) == "of":
                phrase.form, phrase.count = PLURAL, None
                i += 2
            else:
                break
        return i

    def _third(self, phrase: NounPhrase, at: int) -> bool:
        """Read "a third" or a word of time with an article ("a night watchman") as a determiner."""
        token = self.s.tokens[at]
        if not token.word.startswith("a "):
            return False
        fraction = token.number is not None and token.number.kind is NumberKind.FRACTION and self.s.word(at + 1) != "of"
        if not (fraction or (token.classes & lx.DATE and self._content(at + 1))):
            return False
        phrase.form, phrase.count, phrase.other = SINGLE, 1, fraction
        return True

    def _unknown_number(self, at: int) -> int | None:
        """Where the noun begins after "an unknown number of"."""
        if not self.bits[at] & (lx.ONE | lx.DEFINITE):
            return None
        for i in range(at + 1, min(at + 4, self.size - 1)):
            if self.words[i] in en.NUMBER_NOUNS:
                known = any(self.words[j] in en.SMALL_NUMBERS for j in range(at + 1, i))
                if (i == at + 1 or known or self.words[i - 1] in en.UNKNOWN) and self.bits[at] & lx.ONE:
                    return i + 1 + (self.words[i + 1] == "of")
                return None
            if self.bits[i] & (lx.SIGN | lx.NUMBER | lx.DATE):
                return None
        return None

    def _number(self, phrase: NounPhrase, at: int) -> bool:
        """Read a number before a noun; False for one that does not count people."""
        quantity = self.s.tokens[at].number
        if quantity is None or quantity.kind not in {NumberKind.CARDINAL, NumberKind.ORDINAL, *_AGES}:
            return False
        if quantity.kind in _AGES:
            phrase.age = quantity
            return phrase.form in {SINGLE, DEFINITE} or at == phrase.first or phrase.number is not None
        if quantity.kind is NumberKind.ORDINAL:
            return phrase.form in {SINGLE, DEFINITE}
        if phrase.number is not None and phrase.those:
            phrase.whole = quantity
            return True  # "three of the nine": the first number counts
        if quantity.value == 0:
            phrase.form, phrase.count = NOBODY, 0
            return True
        phrase.number = quantity
        if phrase.form != NOBODY:
            phrase.form, phrase.count = COUNTED, None
        return True

    def _single(self, phrase: NounPhrase, at: int) -> None:
        bits, word = self.bits[at], self.words[at]
        if bits & lx.OTHER:
            phrase.other = True
            if word in {"others", "more", "other"} or phrase.number is not None:
                return
        if phrase.form == PLURAL and bits & lx.ONE:
            phrase.form, phrase.count = SINGLE, 1

    def _partitive(self, phrase: NounPhrase, at: int) -> bool:
        """Whether "of" makes a number a part of others: "three of the", "two of them", "many of whom"."""
        counted = (
            phrase.number is not None
            or phrase.open
            or self.words[at - 1] == "all"
            or phrase.form in {NOBODY, SINGLE}
            or phrase.count is not None
        )
        following = self.s.bit(at + 1)
        plain = self.s.words[at - 1] in en.VAGUE_COUNTS or self.s.tokens[at - 1].number is not None
        owned = following & (lx.DEFINITE | lx.POSSESSIVE | lx.PRONOUN | lx.ALL | lx.RELATIVE)
        whole = self.s.tokens[at + 1].number if at + 1 < self.size else None
        return counted and bool(owned or whole is not None or plain)

    def _partitive_end(self, phrase: NounPhrase, at: int) -> int:
        following = self.s.bit(at + 1)
        if following & (lx.DEFINITE | lx.PRONOUN | lx.ALL | lx.RELATIVE | lx.NUMBER) and not following & lx.POSSESSIVE:
            phrase.those = True
        i = at + 1
        if self.s.bit(i) & (lx.PRONOUN | lx.RELATIVE) and not self.s.bit(i) & (lx.DEFINITE | lx.POSSESSIVE):
            phrase.end = i
            return self.size + i  # a pronoun closes the phrase
        return i

    # -------------------------------------------------------------- the noun

    def _core(self, phrase: NounPhrase, start: int) -> None:
        """Read the noun with its modifiers."""
        if start >= self.size:  # a pronoun has closed the phrase, or the sentence ends
            if phrase.those:
                self._told(phrase)
            else:
                phrase.end = max(phrase.end, self.size - 1)
            return
        i, nouns, core = start, 0, start
        bound = min(self.size, start + LONGEST)
        determined = start > phrase.first
        while i < bound:
            bits, word = self.bits[i], self.words[i]
            if (
                word in {"'s", "'"}
                and nouns
                and (word == "'s" or self.words[i - 1].endswith("s"))
                and self._content(i + 1, wide=True)
            ):
                phrase.owner = self._owner(phrase, core, i - 1)
                if not phrase.those:
                    phrase.form, phrase.number, phrase.count, phrase.other = DEFINITE, None, None, False
                i, nouns, determined = i + 1, 0, True
                i = self._owned_number(phrase, i)
                core, bound = i, min(self.size, i + LONGEST)
                continue
            if word == '"' and i == core and self._content(i + 1, wide=True):
                i, core, bound = i + 1, core + 1, min(self.size, bound + 1)
                continue
            if word == "(" and nouns and (close := self._inner_bracket(i)) is not None:
                i = close + 1
                continue
            if bits & lx.DATE and determined and self._content(i + 1):
                i += 1
                continue
            if bits & lx.ADVERB and self.words[i].endswith("ly") and self._predicate(i + 1) and self._content(i + 2):
                i += 1
                continue
            if bits & lx.NUMBER:
                number = self.s.tokens[i].number
                inside = number is not None and number.kind in {NumberKind.ORDINAL, *_AGES} and self._content(i + 1)
                if not inside:
                    break
                phrase.age = number if number is not None and number.kind in _AGES else phrase.age
                i += 1
                continue
            if word == "-" and nouns == 0 and phrase.age is not None:
                i += 1
                continue
            if bits & (lx.SIGN | lx.DATE) or (bits & lx.FUNCTION and not self._time_noun(i, determined)):
                break
            step = self._step(i, nouns, determined)
            if step is None:
                break
            nouns += step
            i += 1
        if i > core:
            phrase.core, phrase.head = core, i - 1
            while self.bits[phrase.head] & lx.SIGN and phrase.head > core:
                phrase.head -= 1
        phrase.end = max(phrase.end, i - 1)

    def _told(self, phrase: NounPhrase) -> None:
        """Read who they are right after a pronoun: "nine of them children", "one of them a nun"."""
        at = phrase.end + 1
        if self.s.bit(at) & lx.ONE and not self.s.bit(at) & lx.OTHER:
            at += 1
        if self._content(at) and not self._predicate(at):
            told = NounPhrase(at)
            self._core(told, at)
            if told.head >= 0 and (at > phrase.end + 1 or lx.is_plural(self.words[told.head])):
                phrase.core, phrase.head, phrase.end = told.core, told.head, told.end

    def _step(self, at: int, nouns: int, determined: bool) -> int | None:
        """How many nouns a token adds to a phrase: 0 for a modifier; None where the phrase ends before it."""
        bits, word = self.bits[at], self.words[at]
        if word in en.ADJECTIVES:
            return 0
        if nouns and word in en.HELD_AS and not self._content(at + 1):
            return None
        form = self._predicate(at)
        if form:
            return self._of_predicate(at, form, nouns, determined)
        small = not self.s.capitals[at] or self.s.shouts or self.s.titled
        if small and word in lights() and nouns == 0 and not self._noun_position(at):
            return None
        if bits & (lx.VERB | lx.SAYING) and small:
            if nouns or not determined:
                return None
            return 1
        if word.endswith("ed") and small and len(word) > 4:
            if nouns and not self._ends_plural(at + 1):
                return None
            return 0 if self._content(at + 1) and not (nouns and lx.is_plural(self.words[at - 1])) else None
        if word.endswith("ing") and small and len(word) > 4 and word not in en.ING_NOUNS:
            follows = self._content(at + 1) and not lx.is_plural(self.words[at + 1])
            if nouns and (lx.is_plural(self.words[at - 1]) or not follows):
                return None
            return 1 if determined or nouns else (0 if self._content(at + 1) else 1)
        return 1

    def _predicate(self, at: int) -> str:
        """The form in which a predicate stands at a token, empty if none does; a participle goes before a base form."""
        found = entries().get(self.words[at]) if at < self.size else None
        if found is None:
            return ""
        forms = [e.form for e in found if len(e.words) == 1 or tuple(self.words[at : at + len(e.words)]) == e.words]
        return next((form for form in ("past", "part", "state", *forms) if form in forms and form != "noun"), "")

    def _of_predicate(self, at: int, form: str, nouns: int, determined: bool) -> int | None:
        """The same for a word that may be a predicate: "wounded soldiers" but "soldiers wounded"."""
        if form in {"past", "part", "state"}:
            verb = bool(self.s.bit(at + 1) & (lx.VERB | lx.SAYING)) and not lx.is_plural(self.words[at + 1])
            if (
                nouns == 0
                and not verb
                and self._content(at + 1, wide=True)
                and (determined or at == 0 or self.bits[at - 1] & lx.FUNCTION)
            ):
                modifies = lx.is_plural(self.words[at + 1]) or determined
                return 0 if modifies and not (self.s.capital(at + 1) and not self.s.titled) else None
            definite = nouns == 0 and determined and self.bits[at - 1] & (lx.DEFINITE | lx.POSSESSIVE)
            after_of = nouns == 0 and determined and self.words[at - 1] == "of"
            owned = nouns == 0 and determined and self.words[at - 1] == "'s"
            substantive = (definite or after_of or owned) and (verb or not self._content(at + 1))
            return 1 if substantive else None
        if form == "ing":
            return (1 if nouns == 0 and determined else 0) if nouns == 0 and (determined or self._content(at + 1)) else None
        if nouns == 0:
            return 1 if determined or form == "third" else None
        following = self.s.bit(at + 1)
        if following & (lx.NUMBER | lx.DETERMINER) and not following & lx.PREPOSITION:
            return None
        if following & lx.CONJUNCTION and self._predicate(at + 2) == form:
            return None
        object_follows = self._content(at + 1) and lx.is_plural(self.words[at - 1]) and form == "base"
        if object_follows or (
            self.s.headline and self._content(at + 1) and lx.is_plural(self.words[at + 1]) and form == "third"
        ):
            return None
        return 1

    def _noun_position(self, at: int) -> bool:
        """Whether a noun is due at a token: right after an article, a possessive or "of"."""
        bits = self.bits[at - 1] if at else 0
        return (
            bool(bits & (lx.ONE | lx.DEFINITE | lx.POSSESSIVE | lx.NONE) and not bits & lx.NUMBER)
            or self.s.word(at - 1) == "of"
        )

    def _content(self, at: int, *, wide: bool = False) -> bool:
        """Whether a word of the open classes stands at a token; *wide*: or a number."""
        if at >= self.size:
            return False
        bits = self.bits[at]
        return not bits & _OPEN or (wide and bool(bits & lx.NUMBER))

    def _ends_plural(self, at: int) -> bool:
        return self._content(at) and self.words[at] in en.PLURALS_WITHOUT_S and not lx.is_plural(self.words[at - 2])

    def _time_noun(self, at: int, determined: bool) -> bool:
        """Whether a word of time is a part of the phrase: "an evening patrol"."""
        bits = self.bits[at]
        return bool(bits & lx.TIME) and not bits & (lx.FUNCTION & ~lx.TIME) and determined and self._content(at + 1)

    def _inner_bracket(self, at: int) -> int | None:
        """Where brackets end that stand inside a phrase: "a Border Guard Force (BGF) member"."""
        close = self.closing.get(at)
        if close is None or close - at > _BRACKET or not self._content(close + 1) or self.s.capital(close + 1):
            return None
        found = self._predicate(close + 1)
        return (
            close
            if not found and not self.bits[close + 1] & (lx.VERB | lx.SAYING) and not self.words[close + 1].endswith("ed")
            else None
        )

    def _owner(self, phrase: NounPhrase, core: int, last: int) -> NounPhrase:
        owner = NounPhrase(phrase.first)
        owner.core, owner.head, owner.end = core, last, last
        owner.form, owner.number, owner.count, owner.other = phrase.form, phrase.number, phrase.count, phrase.other
        self._settle(owner, owner.first, core)
        return owner

    def _owned_number(self, phrase: NounPhrase, at: int) -> int:
        if self.s.bit(at) & lx.NUMBER:
            self._number(phrase, at)
            at += 1
        while self.s.bit(at) & lx.OTHER:
            phrase.other = True
            at += 1
        return at

    # -------------------------------------------------------------- the whole

    def _settle(self, phrase: NounPhrase, at: int, start: int) -> bool:
        """Give a phrase its form and its number; False where nothing was read."""
        if phrase.head < 0:
            if start <= self.size:
                phrase.end = max(phrase.end, start - 1)
            if phrase.form == COUNTED:
                phrase.form = BARE
            return (
                phrase.form in {BARE, NOBODY}
                or self.words[at] == "all"
                or phrase.other
                or phrase.those
                or phrase.open
                or phrase.form == SINGLE
                or phrase.count == 2
            )
        if self.words[at] == "all" and phrase.number is None:
            phrase.open = True
        first = phrase.head == 0 or self.s.titled
        phrase.named = (
            self.s.capital(phrase.head) and not self.s.shouts and not (first and lx.is_plural(self.words[phrase.head]))
        )
        if phrase.form == PLURAL and phrase.count is None and not phrase.open and not phrase.other:
            plural = self._plural(phrase)
            names = sum(self.s.capitals[phrase.core : phrase.head + 1])
            whole = names == phrase.head - phrase.core + 1 and (not plural or names > 1) and not self.s.shouts
            if whole or (phrase.named and names > 1 and not plural):
                phrase.form, phrase.count = NAME, 1
            elif not plural:
                phrase.count = 1
        elif phrase.form == DEFINITE and phrase.number is None and phrase.count is None and not self._plural(phrase):
            phrase.count = 1
        return True

    def _plural(self, phrase: NounPhrase) -> bool:
        """Whether the head of a phrase stands for several: a plural, or a participle as a noun."""
        plural = lx.is_plural(self.words[phrase.head]) and not phrase.named
        return plural or self._predicate(phrase.head) in {"past", "part", "state"}

    def _after(self, phrase: NounPhrase, depth: int) -> None:
        """Read what belongs to a phrase after its noun: brackets, an age, "of" with a phrase."""
        self._brackets_and_age(phrase)
        if self.s.word(phrase.end + 1) == "of" and phrase.head >= 0 and not phrase.those:
            owned = self._read(phrase.end + 2, depth + 1)
            if owned is not None:
                phrase.of = owned
                phrase.end = owned.end
                self._brackets_and_age(phrase)

    def _brackets_and_age(self, phrase: NounPhrase) -> None:
        at = phrase.end + 1
        if self.s.word(at) not in _FOLLOWS:
            return
        close = self.closing.get(at)
        if self.s.word(at) == "(" and close is not None and close - at <= _BRACKET:
            inside = self.s.tokens[at + 1].number if at + 1 < self.size else None
            if inside is not None and close == at + 2:
                phrase.age = inside
            if inside is None or (close == at + 2 and phrase.form in {NAME, SINGLE, DEFINITE, PLURAL}):
                phrase.end = close
                at = close + 1
        if phrase.head >= 0 and (self.s.word(at) in en.AGED or (self.s.word(at) == "," and self.s.word(at + 1) in en.AGED)):
            self._ages(phrase, at + 1 + (self.s.word(at) == ","))
            return
        if self.s.word(at) != "," or phrase.head < 0:
            return
        number_at = at + 1 + (self.s.word(at + 1) in en.AGED)
        number = self.s.tokens[number_at].number if number_at < self.size else None
        if number is None:
            return
        aged = number_at > at + 1 or self.s.word(number_at + 1) in {",", "."}
        if aged and (phrase.count == 1 or number_at > at + 1) and number.kind in {NumberKind.CARDINAL, *_AGES}:
            phrase.age = number
            phrase.end = number_at + (self.s.word(number_at + 1) in en.OLD)

    def _ages(self, phrase: NounPhrase, at: int) -> None:
        """Read "aged four", "ages 16, 18 and 23"."""
        while at < self.size and (self.bits[at] & (lx.NUMBER | lx.DATE) or self.words[at] in {",", "and"}):
            number = self.s.tokens[at].number
            if number is not None or self.bits[at] & lx.DATE:
                phrase.age = phrase.age or number
                phrase.end = at
            elif not self.s.bit(at + 1) & (lx.NUMBER | lx.CONJUNCTION):
                break
            at += 1
        if self.s.word(phrase.end + 1) in en.OLD:
            phrase.end += 1


def _brackets(words: list[str]) -> dict[int, int]:
    """Where each round bracket closes, by where it opens; one pass."""
    found: dict[int, int] = {}
    opened: list[int] = []
    for at, word in enumerate(words):
        if word == "(":
            opened.append(at)
        elif word == ")" and opened:
            found[opened.pop()] = at
    return found
