"""Attributions of one sentence: which words report, who speaks, and what is reported."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import compress

from conflictnews.language.lexicon import ADVERB, AUXILIARY, BE, DETERMINER, HAVE, NEGATION, POSSESSIVE, PREPOSITION, SIGN, TIME
from conflictnews.languages.en import speech_frames as words
from conflictnews.languages.en import speech_grammar as small
from conflictnews.languages.en import speech_nouns as nouns
from conflictnews.languages.en import word_endings as suffix
from conflictnews.speech.endings import CLAUSE, PHRASE
from conflictnews.speech.forms import Hit
from conflictnews.speech.lexicon import Cue, companions, cues, naming
from conflictnews.speech.phrases import Phrase
from conflictnews.speech.preceding import NEAR, Attribution
from conflictnews.speech.verbs import COMMA_WITHIN, Verbs

_FEW = 4
"""How many words before a source do not make a statement."""
_APPOSED_WITHIN = 12
"""How many words an apposition to a source has at most."""
_OWNER_WITHIN = 4
"""How many words before a noun its owner stands at most."""
_RAISED_WITHIN = 6
"""How many words after the clause of a noun the verb stands at most that tells who raised it."""


class Reader(Verbs):
    """Reads the attributions of one sentence."""

    def read(self) -> list[Attribution]:
        """Return the attributions, in the order of their cues."""
        known, after, spoken = cues(), 0, self.s.words
        for at in compress(range(self.s.size), map(known.__contains__, spoken)):
            if at >= after and self._is_accompanied(spoken[at]):
                after = self._try(at, known[spoken[at]])
        return self.found

    def _is_accompanied(self, word: str) -> bool:
        """Return whether a word that reports only together with others has one of these in its sentence."""
        needed = companions().get(word)
        return needed is None or not needed.isdisjoint(self.contents.has)

    def _try(self, at: int, entries: Sequence[Cue]) -> int:
        """Read the cue at an index, the longest that fits; the index after it."""
        s, group = self.s, -1
        for cue in entries:
            end = at + 1 + len(cue.rest)
            if cue.rest and tuple(s.words[at + 1 : end]) != cue.rest:
                continue
            group = group if group >= 0 else self.subjects.group(at)
            made = self._read(Hit(cue, at, end, group))
            if made is not None:
                self.found.append(made)
                return end
        return at + 1

    def _read(self, hit: Hit) -> Attribution | None:
        kind = hit.cue.kind
        if kind == "verb":
            return self.verb(hit)
        if kind == "noun":
            return self._noun(hit)
        return self._adjective(hit) if kind == "adjective" else self._source(hit)

    # -------------------------------------------------------------- "according to"

    def _source(self, hit: Hit) -> Attribution | None:
        s = self.s
        phrase = self.subjects.forward(hit.end, s.size)
        if phrase is None or self._is_no_source(phrase):
            return None
        whole = self.subjects.described(phrase, s.size)
        pieces = self._told_in_words(hit, whole) or self.preceding.around(hit.at, whole.end, self.found, source=True)
        return self.made(hit, whole, pieces, "speech.source", after=True) if pieces else self._opened(hit, whole)

    def _opened(self, hit: Hit, phrase: Phrase) -> Attribution | None:
        """Read a source that opens its sentence: "According to the mayor, [the road is closed]"."""
        s = self.s
        near = range(phrase.core, min(s.size, phrase.core + COMMA_WITHIN))
        comma = next((k for k in near if s.words[k] == "," or s.marks[k] >= 0), -1)
        comma = self._over_apposition(comma)
        start = comma if comma >= 0 and s.marks[comma] >= 0 else comma + 1
        if comma < 0 or start >= s.size:
            return None
        short = Phrase(phrase.first, comma if comma > phrase.end else min(comma, phrase.end), phrase.core)
        return self.made(hit, short, [(start, self.contents.end(start, CLAUSE))], "speech.source")

    def _over_apposition(self, comma: int) -> int:
        """Return the comma after the apposition to a source, if one opens after *comma*: "the firm, [a mill], the"."""
        s, at = self.s, comma + 1
        if comma < 0 or s.words[comma] != "," or at >= s.size or not (s.bits[at] & DETERMINER or s.words[at] in words.ROLES):
            return comma
        near = range(at, min(s.size - 1, at + _APPOSED_WITHIN))
        end = next((k for k in near if self._ends_apposition(k)), comma)
        return end if s.words[end] == "," and self.contents.is_clause(end + 1) else comma

    def _ends_apposition(self, k: int) -> bool:
        """Return whether an apposition ends at a comma, or was none as a verb or a quotation shows."""
        s = self.s
        return s.words[k] == "," or s.finite(k) or s.marks[k] >= 0

    def _is_no_source(self, phrase: Phrase) -> bool:
        """Return whether a noun phrase is nobody's word: "according to plan", "according to the terms of the deal"."""
        head = self.s.words[phrase.first : min(phrase.end, phrase.first + 2)]
        alone = phrase.end == phrase.first + 1 and head[0] in nouns.NO_SOURCES_ALONE
        return alone or not nouns.NO_SOURCES.isdisjoint(head)

    def _told_in_words(self, hit: Hit, phrase: Phrase) -> list[tuple[int, int]]:
        """Return the quotation that follows a source after few words: "It is, in the words of its maker, “[a toy]”"."""
        s, at = self.s, phrase.end
        at += at < s.size and s.words[at] == ","
        return [(at, at + 1)] if hit.at <= _FEW and at < s.size and s.marks[at] >= 0 else []

    # -------------------------------------------------------------- nouns

    def _noun(self, hit: Hit) -> Attribution | None:
        word = self.s.word(hit.end)
        if word == ",":
            return self._viewed(hit) if "viewed" in hit.cue.takes else None
        opened = self._opened_by(hit, word)
        if opened is None:
            return None
        start, form = opened
        end = self.contents.end(start, form)
        stop = self._clause_end(start, end) if form == CLAUSE else self._phrase_end(start, end)
        if stop <= start:
            return None
        return self.made(hit, self._owner(hit.at) or self._raiser(stop), [(start, stop)], "speech.noun")

    def _opened_by(self, hit: Hit, word: str) -> tuple[int, str] | None:
        """Return where the content begins that a noun reports, and its form: a clause, or a phrase after its preposition."""
        if "bare" in hit.cue.takes and self._is_bare_clause(hit):
            return hit.end, CLAUSE
        start = hit.end + 1
        if word not in hit.cue.takes or start >= self.s.size or not self._reports(hit, word):
            return None
        return start, CLAUSE if word in small.OPENERS else PHRASE

    def _is_bare_clause(self, hit: Hit) -> bool:
        """Return whether a clause without "that" follows a noun after its preposition: "on charges [he lied]"."""
        s, end = self.s, hit.end
        governed = hit.at > 0 and s.bits[hit.at - 1] & PREPOSITION and end + 1 < s.size
        return (
            bool(governed)
            and s.words[end] in words.SUBJECT_PRONOUNS
            and s.finite(end + 1)
            and s.words[end + 1] not in words.LIGHT
        )

    def _reports(self, hit: Hit, word: str) -> bool:
        """Return whether a noun reports what follows it, and is neither a verb nor the noun of a relative clause."""
        if self.is_verb_too(hit) or (word == small.TO and not self.contents.opens_infinitive(hit.end)):
            return False
        start = hit.end + 1
        if self._is_relative(start) if word == small.THAT else self._is_said(hit.at):
            return False
        return not any(a == start for made in self.found[-NEAR:] for a, _ in made.pieces)  # "wrote in the complaint that"

    def _viewed(self, hit: Hit) -> Attribution | None:
        """Read "In his view, [the treaty has failed]"."""
        owner = self._owner(hit.at)
        start = hit.end + 1
        if owner is None or owner.first != 1 or self.s.words[0] not in words.VIEWED or start >= self.s.size:
            return None
        return self.made(hit, owner, [(start, self.contents.end(start, CLAUSE))], "speech.noun")

    def _is_relative(self, at: int) -> bool:
        """Return whether "that" before an index is a relative: a verb follows it, "a demand that [seems to have grown]"."""
        s = self.s
        if self._is_judged(at):
            return True
        if s.bits[at] & DETERMINER:
            return False
        return s.finite(at) or (at + 1 < s.size and not s.is_name(at) and self._looks_finite(at))

    def _looks_finite(self, at: int) -> bool:
        """Return whether a form in -ed or -s is a verb by what follows it: "that [seems] to have grown"."""
        s, word = self.s, self.s.words[at]
        if not (word.endswith(suffix.ED) or (word.endswith(suffix.S) and not s.bits[at])):
            return False
        return s.words[at + 1] in words.AFTER_VERB or (word[-1] == suffix.S and s.is_name(at + 1))

    def _is_judged(self, at: int) -> bool:
        """Return whether others judge a noun after a relative pronoun: "a threat that [advocates called “cruel”]"."""
        s = self.s
        verb = next((k for k in range(at, min(s.size - 1, at + _RAISED_WITHIN)) if s.finite(k)), -1)
        return verb >= 0 and s.marks[verb + 1] >= 0 and any(cue.lemma in naming() for cue in cues().get(s.words[verb], ()))

    def _owner(self, at: int) -> Phrase | None:
        """Return whose a noun is: "[Moscow's] claim", "[the firm] made a claim"."""
        s = self.s
        for k in range(at - 1, max(-1, at - _OWNER_WITHIN), -1):
            if s.bits[k] & SIGN:
                return None
            if s.bits[k] & POSSESSIVE:
                return Phrase(k, k + 1, k + 1)
            if s.is_determined(k):
                return self.subjects.back(k) if not s.bits[k] & TIME and s.words[k][:-2] not in words.PERIODS else None
            if s.words[k] in words.LIGHT:
                return self.subjects.before(k)
        return None

    def _is_said(self, at: int) -> bool:
        """Return whether a noun is itself what a verb before it reports: "rejected [calls for an inquiry]"."""
        return any(a <= at < b and at - a <= 2 for made in self.found[-NEAR:] for a, b in made.pieces)

    def _raiser(self, at: int) -> Phrase | None:
        """Return who raised it, after the clause of a noun: "were first raised by [a union]"."""
        s = self.s
        if at >= s.size or not s.bits[at] & (BE | HAVE):
            return None
        for k in range(at + 1, min(s.size - 2, at + _RAISED_WITHIN)):
            if s.words[k] in words.LIGHT and s.words[k + 1] == small.BY:
                return self.subjects.forward(k + 2, s.size)
        return None

    def _phrase_end(self, start: int, end: int) -> int:
        """Return where the phrase after a noun ends: before a verb."""
        s = self.s
        return next((k for k in range(start + 1, end) if s.finite(k) and not self.subjects.is_reduced(k, end)), end)

    def _clause_end(self, start: int, end: int) -> int:
        """Return where the clause after a noun ends, if the noun is the subject: before the second finite verb."""
        s = self.s
        seen = s.words[start - 1] == small.TO
        for k in range(start, end):
            if s.words[k] == ",":
                return k
            if s.words[k] in words.RELATIVES or s.words[k] in small.AND_OR:
                seen = False
            elif self._is_verb(k):
                group = self.subjects.group(k)
                if seen and k > start and not any(s.bits[m] & AUXILIARY for m in range(group, k)):
                    return group
                seen = True
        return end

    def _is_verb(self, k: int) -> bool:
        """Return whether a word is a finite verb, or a form of "be"."""
        return bool(self.s.bits[k] & BE) or (self.s.finite(k) and self.s.words[k - 1] != small.TO)

    # -------------------------------------------------------------- adjectives

    def _adjective(self, hit: Hit) -> Attribution | None:
        """Read "is confident that", "was not sure whether"."""
        s = self.s
        subject = self._described(hit) if hit.end < s.size else None
        if subject is None or (subject.core == subject.first + 1 and s.words[subject.first] in words.EXPLETIVES):
            return None
        opening = self.contents.opening(hit.cue, hit.end)
        if opening is None or (s.words[opening[0] - 1] == small.THAT and opening[0] - 1 != hit.end):
            return None
        return self.made(hit, subject, [(opening[0], self.contents.end(*opening))], "speech.adjective")

    def _described(self, hit: Hit) -> Phrase | None:
        """Return the subject that a form of "be" or its like joins to an adjective."""
        s, at = self.s, hit.at
        linked = at > 0 and s.words[at - 1] in words.COPULAS
        if not linked and not any(s.bits[k] & BE for k in range(hit.group, at)):
            return None
        return self.subjects.before(at if s.bits[at - 1] & (ADVERB | AUXILIARY | NEGATION) else at - 1)
