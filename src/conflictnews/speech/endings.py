"""Where the content of a cue ends: at a sign, a conjunction or another attribution."""

from __future__ import annotations

from conflictnews.language.inflection import BASE, PAST
from conflictnews.language.lexicon import (
    ADVERB,
    AUXILIARY,
    BE,
    DETERMINER,
    DO,
    HAVE,
    MODAL,
    NEGATION,
    ONE,
    PREPOSITION,
    PRONOUN,
    RELATIVE,
    SIGN,
    SUBORDINATOR,
    TIME,
)
from conflictnews.languages.en import speech_frames as words
from conflictnews.languages.en import speech_grammar as small
from conflictnews.languages.en import speech_nouns as nouns
from conflictnews.languages.en import word_endings as suffix
from conflictnews.speech.clauses import Clauses
from conflictnews.speech.lexicon import going_on, inverting, shared_inside, verb_forms

_INSERTION = 10
"""How many words stand at most between the start of a relative clause and what is reported in it."""
_JOINING = words.CONTRAST | {small.AND}
_ENDS = _JOINING | frozenset(";-:,")
"""Words and signs before which a clause may end; after a quotation it may end before any."""
_PHRASE_MAY_END = words.PHRASE_ENDS | small.AND_BUT | small.SETTING | {small.BEFORE}
"""Words before which a noun phrase may end; it may end before any sign."""
_BRACKETS = frozenset("()[]")
_BEFORE_VERB = ADVERB | DO | HAVE | NEGATION
_DASHES = 25
"""How many words two dashes that belong together are apart at most."""
_LONGEST = 80
"""How many words what is reported has at most."""
_OTHER_WITHIN = 12
"""How many words after a conjunction another verb of saying is looked for."""
_INFORMED_WITHIN = 10
"""How many words tell of a source before its cue."""
_NAMED_WITHIN = 6
"""How many words a subject has before its relative clause."""
_LIST_WITHIN = 8
"""How many words the items of a list have before its "and"."""
_PHRASE_WITHIN = 16
"""How many words a source has that trails."""

CLAUSE, PHRASE, OBJECT_AS, MARK = "clause", "phrase", "as", "mark"
"""Forms of content: a clause, a noun phrase, an object with "as" or a name, a quotation alone."""


class Endings(Clauses):
    """Finds where what the cues of one sentence report ends."""

    def end(self, start: int, form: str) -> int:
        """Return where the content that begins at *start* ends."""
        limit = min(self.s.size, start + _LONGEST)
        if form == MARK:
            return start + 1
        return self._clause_end(start, limit) if form == CLAUSE else self._phrase_end(start, limit, form)

    # -------------------------------------------------------------- clauses

    def _clause_end(self, start: int, limit: int) -> int:
        inserted, spoken, marks = self.insertion(start), self.s.words, self.s.marks
        for k in range(start + 1, limit):
            if marks[k - 1] >= 0:
                if self._ends_after_quotation(k, start, inserted):
                    return k
            elif spoken[k] not in _ENDS:
                continue
            if self._ends_clause(k, start, limit, inserted):
                return k
        return limit

    def _ends_after_quotation(self, k: int, start: int, inserted: str) -> bool:
        """Return whether the content ends with the quotation before *k*, by its comma or by what follows."""
        s = self.s
        if k == start + 1 and (s.words[k] in words.SCENE or self._goes_on_doing(k)):
            return True
        return self._holds_comma(k - 1) and (inserted == "," or self._is_doing(k) or self._closes(k, start))

    def _holds_comma(self, mark: int) -> bool:
        """Return whether a quotation ends in a comma, which closes what is reported."""
        s = self.s
        return s.folded[s.ends[mark] - 2 : s.ends[mark] - 1] == ","

    def _is_doing(self, k: int) -> bool:
        """Return whether an -ing form tells what who has spoken does: "said it was “a sham,” [prompting] cheers"."""
        return not self.s.bits[k] and self.s.words[k].endswith(suffix.ING)

    def _goes_on_doing(self, k: int) -> bool:
        """Return whether who has spoken does something else at *k*: "said “sorry” [twice and left]"."""
        s = self.s
        k += s.words[k] in words.REPETITIONS
        return k + 1 < s.size and s.words[k] == small.AND and s.finite(k + 1)

    def _ends_clause(self, k: int, start: int, limit: int, inserted: str) -> bool:
        """Return whether what is reported ends before the word or sign at *k*."""
        word = self.s.words[k]
        if word == ",":
            return inserted == "," or self._closes(k + 1, start)
        if word == "-":
            return inserted == "-" or self._in_dashes(start) or not self._dashed(k, limit)
        return word == ";" or (self._announces(k, limit, start) if word == ":" else self._joins(k, start))

    def _announces(self, colon: int, limit: int, start: int) -> bool:
        """Return whether a quotation or another speaker follows a colon: "others agree: [Ada Moss thinks]"."""
        following = colon + 1
        return following < limit and (self.s.marks[following] >= 0 or self.other_speaks(following, start))

    def _joins(self, k: int, start: int) -> bool:
        """Return whether a conjunction joins another attribution: "said it was shut [but would not say] why"."""
        s = self.s
        if s.words[k] not in _JOINING or s.words[k - 1] == ",":
            return False
        return self.other_speaks(k + 1, start) or self._does_likewise(k + 1, start)

    def _does_likewise(self, at: int, start: int) -> bool:
        """Return whether a second -ing form reports beside the first: "accusing her of lying and [dismissing] her plan"."""
        s = self.s
        return at < s.size and s.words[at] in going_on() and s.words[start - 1] in going_on() and start > 0

    def insertion(self, start: int) -> str:
        """Return the sign that ends the clause around *start*, if it is put into another: ", which critics say ...,"."""
        s = self.s
        for k in range(start - 1, max(0, start - _INSERTION), -1):
            if s.words[k] in words.RELATIVES and s.words[k - 1] in {",", "-"}:
                return s.words[k - 1]
            if s.bits[k] & SIGN:
                return ""
        return ""

    def _in_dashes(self, start: int) -> bool:
        """Return whether a dash before *start* opens what another dash closes."""
        return self.s.words[max(1, start - _DASHES) : start].count("-") % 2 == 1

    def _dashed(self, at: int, limit: int) -> bool:
        """Return whether a dash is one of a pair, or joins words."""
        s = self.s
        start, end = s.starts[at], s.ends[at]
        free = s.folded[end : end + 1].isspace() or s.folded[start - 1 : start].isspace() or end - start > 1
        return not free or "-" in s.words[max(1, at - _DASHES) : at] or "-" in s.words[at + 1 : min(limit, at + _DASHES)]

    def _closes(self, k: int, start: int) -> bool:
        """Return whether a comma before *k* ends what is reported: the reporter's own words follow."""
        s = self.s
        if k >= s.size:
            return False
        if self._tells_how(k) or self._trails(k) or (s.words[start] == small.TO and self._leaves_infinitive(k)):
            return True
        if s.bits[0] & (SUBORDINATOR | PREPOSITION) and s.words[start - 2] == small.WHO:
            return self._new_clause(k)  # "To critics who say he is old, Bell has an answer"
        return self._contrasts(k, start) or (bool(s.bits[0] & SUBORDINATOR) and self.other_speaks(k, start))

    def _contrasts(self, k: int, start: int) -> bool:
        """Return whether a conjunction or a relative pronoun turns from the content to the words of somebody else."""
        word = self.s.words[k]
        if word in words.RELATIVES:
            return self._judged_by_others(k + 1, start)
        if word in words.CONTRAST and self._new_clause(k + 1):
            return True
        return (word in words.CONTRAST or word == small.AND) and self.other_speaks(k + 1, start)

    def _judged_by_others(self, at: int, start: int) -> bool:
        """Return whether others say something in a relative clause that ends the sentence: ", which [critics call a stunt]"."""
        s = self.s
        if at >= s.size or s.finite(at) or s.bits[at] & (AUXILIARY | ADVERB):
            return False
        return "," not in s.words[at : at + _LONGEST] and self.other_speaks(at, start)

    def _leaves_infinitive(self, k: int) -> bool:
        """Return whether a clause with its own subject follows an infinitive: "is to fall, [and prices may follow]"."""
        joined = self.s.words[k] == small.AND
        return (joined or bool(self.s.bits[k] & DETERMINER)) and self._new_clause(k + joined)

    def _tells_how(self, k: int) -> bool:
        """Return whether the reporter tells at *k* how or when it was said: "without giving proof", "days after the raid"."""
        s = self.s
        word, following = s.words[k], s.word(k + 1)
        if word in words.TAILS or self._reports(k):
            return True
        if word == small.AS:
            return following not in words.NOT_AS
        if word == small.EVEN:
            return following in words.EVEN
        if word in words.SPANS and not words.AFTERWARDS.isdisjoint(s.words[k + 1 : k + 4]):
            return True
        return bool(s.bits[k] & ONE) and (following in nouns.SPEECH_OBJECTS or following in words.SUMMING)

    def _trails(self, at: int) -> bool:
        """Return whether only a source and its verb follow a comma: "is expected to rain, [the bureau warns]"."""
        s = self.s
        following = at + 1
        if s.words[at] in inverting() and following < s.size and self.is_cue(at):
            named = s.is_name(following) or bool(s.bits[following] & DETERMINER)
            return named and s.words[following] not in words.NEVER_SUBJECTS
        phrase = self.subjects.forward(at, min(s.size, at + _PHRASE_WITHIN))
        cue = self._cue_after(phrase.end) if phrase is not None else -1
        if cue < 0:
            return False
        after = self.skip(cue + 1)
        return after >= s.size or s.words[after] in {",", ";"}

    def _cue_after(self, at: int) -> int:
        """Return the index of the cue of a source that ends at *at*: "two people briefed on it [said]"."""
        s = self.s
        if at >= s.size:
            return -1
        if s.words[at] != small.WHO and words.INFORMED.isdisjoint(s.words[at - 1 : at + 1]):
            return at if self.is_cue(at) else -1
        return next((k for k in range(at + 1, min(s.size, at + _INFORMED_WITHIN)) if self.is_cue(k)), -1)

    def _reports(self, at: int) -> bool:
        """Return whether the -ing form of a reporting verb stands at an index, or after an adverb."""
        s = self.s
        if s.bits[at] & ADVERB and at + 1 < s.size:
            at += 1
        return s.words[at] in going_on()

    def _new_clause(self, at: int) -> bool:
        """Return whether a clause with a subject of its own begins at an index."""
        s = self.s
        if at >= s.size or s.words[at] in words.ALSO:
            return False
        if s.words[at] in words.SUBJECT_PRONOUNS and s.words[at - 1] not in words.CONCESSIONS:
            return False
        return self.is_clause(at)

    def other_speaks(self, at: int, start: int) -> bool:
        """Return whether a reporting verb with its own subject, or one that shares the first one, follows a conjunction."""
        s = self.s
        if at >= s.size or s.words[at] == small.THAT:
            return False
        first = at
        at = self._over_relative(self._over_helpers(at))
        for k in range(at, min(s.size, at + _OTHER_WITHIN)):
            if self.is_cue(k):
                return k > first or not self._inside(start, first)
            if self._parts_from_cue(k):
                return False
        return False

    def _over_helpers(self, at: int) -> int:
        """Return the index after the adverbs, auxiliaries and negated modals before a verb: "would not [say]"."""
        s = self.s
        while at < s.size and (s.bits[at] & _BEFORE_VERB or self._is_negated_modal(at)):
            at += 1
        return at

    def _over_relative(self, at: int) -> int:
        """Return the index after the relative clause of a subject: "[Ada Moss, who runs a mill], wonders"."""
        s = self.s
        near = range(at, min(s.size - 1, at + _NAMED_WITHIN))
        comma = next((k for k in near if s.words[k] == "," or s.finite(k)), -1)
        if comma < 0 or s.words[comma] != "," or s.words[comma + 1] not in words.WHOSE:
            return at
        return next((k + 1 for k in range(comma + 1, min(s.size, comma + _PHRASE_WITHIN)) if s.words[k] == ","), at)

    def _is_negated_modal(self, at: int) -> bool:
        """Return whether a modal and a negation begin at an index: "[would not] say"."""
        bits = self.s.bits
        return bool(bits[at] & MODAL) and at + 1 < self.s.size and bool((bits[at] | bits[at + 1]) & NEGATION)

    def _parts_from_cue(self, k: int) -> bool:
        """Return whether a sign or another verb parts a conjunction from another verb of saying."""
        s, bits = self.s, self.s.bits[k]
        if bits & (SIGN | MODAL):
            return s.marks[k] >= 0 or bool(bits & MODAL) or s.words[k] in {";", ":"}
        return s.words[k] == small.THAT or (s.finite(k) and not bits & (DO | HAVE))

    def _inside(self, start: int, verb: int) -> bool:
        """Return whether a verb after a conjunction may share a subject inside what is reported."""
        s = self.s
        if self._asks(start, verb):
            return PAST not in verb_forms().get(s.words[verb], frozenset())
        if s.words[start] in words.SUBJECT_PRONOUNS and s.words[verb] in words.DEMANDS:
            return False
        if self._is_backshifted(start, verb):
            return False
        spoken = self.has_finite(start, verb - 1) or max(s.marks[start : verb - 1], default=-1) >= 0
        if spoken and s.marks[start] < 0 and s.words[verb] in shared_inside():
            return True
        return s.word(verb - 1) == small.AND and not spoken

    def _is_backshifted(self, start: int, verb: int) -> bool:
        """Return whether a past verb cannot share the subject of a modal: "may amount to a crime and [called]"."""
        s, forms = self.s, verb_forms().get(self.s.words[verb], ())
        if PAST not in forms or BASE in forms:
            return False
        last = next((k for k in range(verb - 2, start, -1) if s.finite(k)), start)
        return bool(s.bits[last] & MODAL)

    def _asks(self, start: int, end: int) -> bool:
        """Return whether what is reported is an infinitive so far: "urged [parents to keep calm] and"."""
        spoken = self.s.words
        return spoken[start] == small.TO or (small.TO in spoken[start:end] and not self.has_finite(start, end - 1))

    # -------------------------------------------------------------- noun phrases

    def _phrase_end(self, start: int, limit: int, form: str) -> int:
        s = self.s
        for k in range(start + 1, limit):
            if s.marks[k - 1] >= 0 and s.words[k] != small.AND and self._holds_comma(k - 1):
                return k
            if s.bits[k] & SIGN:
                if self._is_closing_sign(k, limit):
                    return k
            elif s.words[k] in _PHRASE_MAY_END and self._ends_phrase(k, start, limit, form):
                return k
        return limit

    def _is_closing_sign(self, k: int, limit: int) -> bool:
        """Return whether a sign ends a noun phrase: no bracket, no quotation, no comma inside a list."""
        s, word = self.s, self.s.words[k]
        return s.marks[k] < 0 and word not in _BRACKETS and (word != "," or not self._lists(k, limit))

    def _ends_phrase(self, k: int, start: int, limit: int, form: str) -> bool:
        """Return whether a reported noun phrase ends before a word that may end it."""
        word = self.s.words[k]
        if word in small.AND_BUT and k + 1 < limit:
            return self._goes_on_otherwise(k + 1, start)
        if word == small.BEFORE:
            return self.has_finite(k + 1, limit)
        if word in small.SETTING:
            return self._tells_where(k, limit)
        return word in words.PHRASE_ENDS and not (word == small.AS and form == OBJECT_AS)

    def _goes_on_otherwise(self, at: int, start: int) -> bool:
        """Return whether another verb or a clause follows a conjunction, no second noun phrase."""
        return self.s.finite(at) or self._reports(at) or self.other_speaks(at, start) or self._new_clause(at)

    def _tells_where(self, k: int, limit: int) -> bool:
        """Return whether a preposition tells when or where it was said: "on Monday" at the end, "in a statement"."""
        s = self.s
        if s.words[k] == small.IN:
            return s.word(k + 2) in words.STATEMENTS
        return limit - 3 <= k < limit - 1 and bool(s.bits[k + 1] & TIME)

    def _lists(self, comma: int, limit: int) -> bool:
        """Return whether a comma parts the items of a list that "and" ends."""
        s = self.s
        for k in range(comma + 1, min(limit, comma + _LIST_WITHIN)):
            if s.words[k] in small.AND_OR:
                return k + 1 < limit and not s.finite(k + 1) and k > comma + 1
            if s.finite(k) or (s.bits[k] & (SIGN | PRONOUN | RELATIVE | BE) and s.words[k] != "," and s.marks[k] < 0):
                return False
        return False
