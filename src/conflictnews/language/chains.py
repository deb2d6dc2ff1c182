"""Chains: whether a noun phrase joins those before it, and how."""

from __future__ import annotations

from conflictnews.language import lexicon as lx
from conflictnews.language.clause import JOIN, LIST, NOT, PART, Chain
from conflictnews.language.noun_phrase import BARE, DEFINITE, NAME, PLURAL, SINGLE, NounPhrase
from conflictnews.language.verbs import Verbs
from conflictnews.languages.en import clause_words as en
from conflictnews.languages.en.function_words import ARTICLES

BETWEEN = 6
"""Maximum number of tokens between two phrases of a chain."""
MOST = 14
"""Maximum number of phrases in a chain."""
_RELATIVE = 25
"""Maximum number of tokens of a relative clause inside a chain."""
_ADDITIVE = {last: [words for words in en.ADDITIVE if words[-1] == last] for *_, last in en.ADDITIVE}
_EXCLUDING = {last: [words for words in en.EXCLUDING if words[-1] == last] for *_, last in en.EXCLUDING}
"""Phrases before those who are added or left out, by their last word."""
_POINTS = lx.PRONOUN | lx.RELATIVE


class Chains(Verbs):
    """Puts noun phrases into chains."""

    __slots__ = ()

    # Told again with their types, because methods here assign them.
    chain: Chain | None
    kept: Chain | None

    def joins(self, phrase: NounPhrase) -> bool:
        """Add a phrase to the chain, if what stands between says so."""
        chain, first = self.chain, phrase.first
        if chain is not None and self.brackets and self.brackets[-1] is chain:
            join = self._join_in_brackets(phrase, chain)
            if join is None:
                self.chain = Chain(phrase)
                return True
        elif chain is None or first - chain.end - 1 > BETWEEN or len(chain.phrases) >= MOST:
            return self._joins_kept(phrase)
        else:
            join = self._join(self.words[chain.end + 1 : first], phrase, chain)
        if join is None or (join == JOIN and self._loose(phrase, chain)):
            return self._joins_kept(phrase)
        if join == JOIN and phrase.form == chain.phrases[0].form == BARE and self.verb_of_its_own(phrase):
            return False  # "counts 54, of whom 51 girls, and 114 injured"
        ends = not chain.inner or self.words[first - 2 : first] == [",", "and"]
        if join != PART and (chain.spent or chain.closed) and ends and self.verb_of_its_own(phrase):
            return False
        listed = join == PART and self.words[first - 1] in {",", "and"} and not phrase.those
        if (join == JOIN or listed) and chain.end < first and self._speaks(phrase):
            return False
        chain.add(phrase, join)
        return True

    def _join_in_brackets(self, phrase: NounPhrase, chain: Chain) -> str | None:
        """How a phrase inside brackets is joined to the chain before them; None if it is not."""
        before = self.words[phrase.first - 1]
        listed = phrase.number is not None and (chain.closed or chain.spent) and not self.verb_of_its_own(phrase)
        if phrase.those or listed or lx.SUBSET & self.bits[phrase.first - 1]:
            return PART
        return PART if before in {",", "and"} and chain.joins[-1] == PART else None

    def _loose(self, phrase: NounPhrase, chain: Chain) -> bool:
        """Whether a phrase is a single noun without an article or a name, as no person is told in running text."""
        if phrase.form != PLURAL or phrase.count != 1 or phrase.first != phrase.core or self.capitals[phrase.head]:
            return False
        told = phrase.of is not None or self.words[phrase.end + 1] == ","
        if chain.phrases[-1].form == NAME and told and self.words[phrase.first - 1] == ",":
            return self.verb_of_its_own(phrase)  # "Hajji Latif, head of the council"
        one_determiner = chain.phrases[-1].form in {SINGLE, DEFINITE}  # "his wife and daughter"
        shared = one_determiner and phrase.first - chain.end == 2 and self.words[phrase.first - 1] == "and"
        return not shared and not self.s.headline

    def _speaks(self, phrase: NounPhrase) -> bool:
        """Whether a phrase, alone or with another, is the subject of a verb of saying: "police and officials said"."""
        at = phrase.end + 1
        if self.bits[at] & lx.PREPOSITION:
            place = self.read(at + 1)  # "a nurse at the clinic said"
            at = place.end + 1 if place is not None else at
        if self.words[at] == "and":
            other = self.read(at + 1)
            at = other.end + 1 if other is not None else at
        return bool(self.bits[at] & lx.SAYING)

    def _joins_kept(self, phrase: NounPhrase) -> bool:
        """Add a phrase to the object before a relative clause: "shot a miller who had fled, his son and a groom"."""
        kept = self.kept
        if kept is None or len(kept.phrases) >= MOST or not (kept.spent or kept.closed):
            return False
        if phrase.first - kept.end > _RELATIVE or self.words[phrase.first - 1] not in {",", "and"}:
            return False
        if phrase.form in {NAME, PLURAL} or self.verb_of_its_own(phrase):
            return False
        kept.add(phrase, LIST if kept.joins[-1] == LIST else JOIN)
        self.chain, self.kept = kept, None
        return True

    def _join(self, between: list[str], phrase: NounPhrase, chain: Chain) -> str | None:
        """How a phrase is joined to a chain, from the words between; None if it is not."""
        if between and between[-1] in en.QUALIFIERS and " ".join(between[:-1]) in en.JOINS:
            return PART
        hedged = len(between)
        counted = phrase.number is not None
        while hedged and _hedges(between[hedged - 1], counted=counted):
            hedged -= 1
        between = between[:hedged]
        words = [word for word in between if word not in _QUOTES]
        text = " ".join(words)
        if any(lx.classes(word) & lx.SUBSET for word in words) or _divides(text, phrase) or self._points(phrase, words, text):
            return PART
        qualified = between and between[-1] in en.QUALIFIERS
        says = self.words[phrase.first] in en.QUALIFIERS and not self.bits[phrase.end + 1] & lx.AUXILIARY
        if qualified or says or self._among_after(phrase):
            return PART  # but "hit a mine, and all seven were killed"
        if text in {", not", "not"}:
            return NOT
        if words[-1:] and words[-1] in _LISTS and en.PRESENT.issuperset(words[:-1]):
            whole = chain.phrases[0]
            return LIST if whole.number is not None or self.words[whole.first] in en.EVERYONE else None
        return self._join_beside(text, phrase, chain) if text in en.JOINS else None

    def _points(self, phrase: NounPhrase, words: list[str], text: str) -> bool:
        """Whether a phrase is a share of those before, as it says itself: "two of them", "one a nun"."""
        if text == "," and self.words[phrase.first] == "one" and self.words[phrase.first + 1] in ARTICLES:
            return True  # "five men, one a corporal"
        if not phrase.those or (words and words[-1] not in _BEFORE_SHARE):
            return False
        pointed = bool(self.bits[phrase.end] & _POINTS)
        return pointed or (text == "," and phrase.head >= 0)

    def _join_beside(self, text: str, phrase: NounPhrase, chain: Chain) -> str | None:
        """How a phrase after "and", "or", a comma is joined to a chain."""
        if chain.joins[-1] == LIST:
            return LIST
        if phrase.form == NAME and self.names_place(phrase, chain):
            return None  # "were slain in Homs, Syria"
        if text == "," and phrase.form == BARE and chain.phrases[-1].form != BARE and self.verb_of_its_own(phrase):
            return None  # "an ambush on a jeep, two killed"
        if chain.closed:
            return self._join_closed(phrase, chain)
        after = chain.phrases[-1].end + 1
        after += self.words[after] == ","  # "killed a clerk, in a house in Homs, Syria"
        behind = self.bits[after] & lx.PREPOSITION if chain.end >= after else 0
        if behind and phrase.form == NAME and phrase.number is None:
            return None  # "in Homs and Hama"
        bracketed = self.words[chain.end] == ")" and chain.end > chain.phrases[-1].end
        return PART if chain.joins[-1] == PART and not bracketed and _part_goes_on(chain, text) else JOIN

    def names_place(self, phrase: NounPhrase, chain: Chain) -> bool:
        """Whether a name stands right behind another that a preposition led in: "in Homs, Syria", "between Homs and Hama"."""
        last = self.last
        if last is None or phrase.number is not None or last in chain.phrases:
            return False
        if last.form != NAME and not (self.bits[last.first - 1] & lx.PREPOSITION and self.words[phrase.end + 1] in _ENDS):
            return False  # "at Bodija market, Ibadan, died"
        return last.end == phrase.first - 2 and chain.end >= last.end

    def _join_closed(self, phrase: NounPhrase, chain: Chain) -> str | None:
        """How a phrase is joined to a chain that has its verb already: "nine were hurt, four seriously"."""
        bare = phrase.form == BARE and not phrase.those
        after = self.bits[phrase.end + 1]
        if bare and after & lx.ADVERB and self.words[phrase.end + 1].endswith("ly"):
            return PART if not self.verb_of_its_own(phrase) else None
        if (
            chain.joins[-1] == PART
            and self.words[phrase.first - 2 : phrase.first] != [",", "and"]
            and chain.phrases[-1].end == chain.end
        ):
            return PART  # "seven died, including four raiders and a gardener"
        if bare and self.words[phrase.end + 1] in en.HOW and not self.verb_of_its_own(phrase):
            return PART  # "three died, two by drowning", but "seven died in Gao, five at Kidal"
        if chain.joins[-1] == PART or (bare and after & lx.PREPOSITION):
            return JOIN
        behind = self.out and chain.phrases[-1].first > self.out[-1].last  # "was killed together with his wife and daughter"
        return JOIN if behind and not self.verb_of_its_own(phrase) else None

    def _among_after(self, phrase: NounPhrase) -> bool:
        """Whether "among them" stands after a phrase: "12 people, a nun among them"."""
        for at in range(phrase.end + 1, min(phrase.end + 7, self.size - 1)):
            if self.bits[at] & (lx.SIGN | lx.AUXILIARY):
                return False
            if self.words[at] == "among":
                return bool(self.bits[at + 1] & _POINTS)
        return False

    def additive(self, at: int, phrase: NounPhrase) -> bool:
        """Take "in addition to the driver" as the head of a chain, or as one more member of it."""
        for words in _ADDITIVE.get(self.words[at - 1], ()):
            start = at - len(words)
            if start >= 0 and tuple(self.words[start:at]) == words:
                chain = self.chain
                if chain is not None and len(chain.phrases) < MOST and start and self.words[start - 1] not in _STOPS:
                    chain.add(phrase, JOIN)
                else:
                    self.chain = Chain(phrase)
                return True
        return False

    def excluded(self, at: int) -> bool:
        """Whether a phrase is left out of the count: "not counting the bombers"."""
        rows = _EXCLUDING.get(self.words[at - 1])
        return rows is not None and any(tuple(self.words[max(0, at - len(words)) : at]) == words for words in rows)


_QUOTES = frozenset("\"'")
_LISTS = frozenset((":", "-", "--"))
_ENDS = frozenset((",", "."))
_STOPS = frozenset(";:.")
_BEFORE_SHARE = frozenset((",", "and", "-", "(", "with"))


def _hedges(word: str, *, counted: bool) -> bool:
    """Whether a word before a phrase belongs to it, or to its number: "at least"."""
    if not counted and lx.classes(word) & lx.PREPOSITION:
        return False
    return word not in en.JOINS and word != "not" and (word in en.JOIN_HEDGES or bool(lx.classes(word) & lx.ADVERB))


def _divides(text: str, phrase: NounPhrase) -> bool:
    """Whether the words before a phrase make it a part of those before them."""
    return text in en.PARTS or (text in en.COUNTED_PARTS and phrase.number is not None)


def _part_goes_on(chain: Chain, text: str) -> bool:
    """Whether a list of parts goes on: not after a single part that a comma has closed before "and"."""
    return not (text == ", and" and chain.joins.count(PART) == 1)
