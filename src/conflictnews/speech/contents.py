"""Where the content of a cue begins: after "that", with a quotation, an infinitive, a noun phrase or a bare clause."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache

from conflictnews.language.lexicon import (
    ADVERB,
    AUXILIARY,
    CONJUNCTION,
    DETERMINER,
    NEGATION,
    NONE,
    ONE,
    PREPOSITION,
    PRONOUN,
    RELATIVE,
    SIGN,
    SUBORDINATOR,
    TIME,
    VERB,
)
from conflictnews.languages.en import speech_frames as words
from conflictnews.languages.en import speech_grammar as small
from conflictnews.languages.en import speech_nouns as nouns
from conflictnews.languages.en import speech_sources as sources
from conflictnews.languages.en import word_endings as suffix
from conflictnews.languages.en.number_words import TEENS, TENS, UNITS
from conflictnews.speech import complements
from conflictnews.speech.endings import CLAUSE, MARK, OBJECT_AS, PHRASE, Endings
from conflictnews.speech.lexicon import Cue, reporting_nouns
from conflictnews.speech.sentences import QUOTATION

_THAT_WITHIN, _THAT_WITHIN_PERSON = 10, 14
"""How many words may stand between a cue and its "that"; more where the verb names whom it addresses."""
_QUESTION_WITHIN, _QUESTION_WITHIN_PERSON = 4, 8
"""How many words may stand between a cue and its question; more where the verb names whom it addresses."""
_QUOTATION_WITHIN = 16
"""How many words may stand between a cue and the quotation that it opens: "told reporters in Goma late on Friday: “…”"."""
_PHRASE_WITHIN = 16
"""How many words of an object are searched for its "to", "of" or "as"."""
_ADDRESSED_WITHIN = 7
"""How many words whom a verb addresses has before a preposition."""
_TOLD_WITHIN = 10
"""How many words whom a verb tells has before a clause without "that"."""
_ADJUNCT_WITHIN = 9
"""How many words an adjunct has at most that opens a reported clause."""
_SHORTEST_BARE = 4
"""How many words a clause without "that" and without a known verb has at least."""
_NEGATED_WITHIN = 5
"""How many words before "to" a negation stands: "did not immediately respond to"."""
_SUMMED_WITHIN = 8
"""How many words before what is reported a noun stands that sums it up."""
_CITED_WITHIN = 4
"""How many words of an object tell whether it is a source."""
NUMBERS = UNITS.keys() | TEENS.keys() | TENS.keys()
_CITED = words.CITED | sources.SPEAKERS
_NAMED_OBJECTS = {
    "said-object": nouns.SPEECH_OBJECTS,
    "felt-object": nouns.FEELINGS,
    "doubted-object": nouns.DOUBTED,
    "harm-object": nouns.PENALTIES,
}
"""Objects of which one of these nouns must be a part."""
_BEFORE_CLAUSE = frozenset((";", small.THAT))
"""What opens a clause that a quotation behind it belongs to."""
_BEFORE_OTHERS = words.ABOUT | {","}
"""Words and signs before a noun that reports by itself: "vowed to go, a threat that"."""
_ONLY_TO = frozenset((small.TO,))
_NO_OBJECT = SIGN | PREPOSITION | SUBORDINATOR | AUXILIARY | ADVERB | CONJUNCTION | TIME
_NO_PERSON = SIGN | PREPOSITION | AUXILIARY
_GOVERNING = PREPOSITION | DETERMINER | CONJUNCTION
_PARTS = SIGN | RELATIVE | SUBORDINATOR
_NO_INFINITIVE = DETERMINER | TIME | PRONOUN | PREPOSITION | SIGN

Opening = tuple[int, str]
"""Where content begins, and its form."""


class Contents(Endings):
    """Finds what the cues of one sentence report."""

    def opening(self, cue: Cue, at: int) -> Opening | None:
        """Return where the content begins that follows a cue that ends before *at*, and its form."""
        if at >= self.s.size:
            return None
        found = self._plainly(cue, at)
        if found is not None or (start := self.skip(at)) >= self.s.size:
            return found
        for frame in _frames(cue.takes):
            if (found := frame(self, cue, start)) is not None:
                break
        return found

    def _plainly(self, cue: Cue, at: int) -> Opening | None:
        """Return the quotation, the clause after "that" or the question that follows a cue, wherever else it stands."""
        has, found = self.has, None
        if QUOTATION in has or ":" in has:
            found = self._quoted(cue, at)
        if found is None and small.THAT in has:
            found = self._that_clause(cue, at)
        return self._question(cue, at) if found is None and "question" in cue.takes else found

    # -------------------------------------------------------------- quotations, that-clauses and questions

    def _quoted(self, cue: Cue, at: int) -> Opening | None:
        """Return the quotation that a cue introduces: at once, or after a colon or comma and whom it tells."""
        s = self.s
        if not self._takes_quotation(cue, at):
            return None
        form = CLAUSE if cue.takes.isdisjoint(complements.IN_MARKS) else MARK
        k = self._next_quotation(at)
        if k < 0:
            return None
        if s.marks[k] >= 0:
            return (k, form) if self._introduces(cue, at, k) else None
        return (k + 1, form) if k + 1 < s.size and not self.other_speaks(k + 1, k) else None

    def _next_quotation(self, at: int) -> int:
        """Return the index of the next mark or colon; -1 where another clause comes first."""
        s = self.s
        for k in range(at, min(s.size, at + _QUOTATION_WITHIN)):
            if s.marks[k] >= 0 or s.words[k] == ":":
                return k
            if s.words[k] in _BEFORE_CLAUSE or s.finite(k):
                return -1
        return -1

    def _introduces(self, cue: Cue, at: int, mark: int) -> bool:
        """Return whether nothing but signs, times and whoever is told stands between a cue and a quotation."""
        return mark == at or self.s.words[mark - 1] in {":", ",", "-"} or self._framed(cue, at, mark)

    def _takes_quotation(self, cue: Cue, at: int) -> bool:
        """Return whether a quotation after a cue may be what it reports: no name that somebody is given."""
        if "naming" in cue.takes and (self.s.marks[at] >= 0 or self.s.words[at] in words.THEMSELVES):
            return False
        if self.s.marks[at] >= 0 and (cue.takes <= _ONLY_TO or (small.AS in cue.takes and self.s.word(at + 1) == small.AS)):
            return False  # "offered “genuine” watches", "describes “The Ferry” as"
        return "only-that" not in cue.takes or "inverts" in cue.takes

    def _framed(self, cue: Cue, at: int, end: int) -> bool:
        """Return whether only adverbs, times and whom is told stand before a quotation: not "called him “Lucky”"."""
        s = self.s
        return "naming" not in cue.takes and all(
            s.bits[k] & (ADVERB | TIME) or s.words[k] in words.AUDIENCE or s.words[k] in words.TIMES for k in range(at, end)
        )

    def _that_clause(self, cue: Cue, at: int) -> Opening | None:
        """Return the clause after "that", if it belongs to the cue: no verb stands between them."""
        s = self.s
        if complements.THAT_CLAUSES.isdisjoint(cue.takes):
            return None
        for k in range(at, min(s.size - 1, at + (_THAT_WITHIN_PERSON if "person" in cue.takes else _THAT_WITHIN))):
            if s.words[k] == small.THAT:
                relative = (k > at or "noun" in cue.takes) and self._is_relative(cue, at, k)
                return None if relative else (k + 1, CLAUSE)
            if self._parts_from_that(cue, k):
                return None
        return None

    def _parts_from_that(self, cue: Cue, k: int) -> bool:
        """Return whether a sign or a verb parts a cue from its "that": "urged fans [to] shun shops that"."""
        s = self.s
        if s.bits[k] & SIGN:
            return s.words[k] != ","
        if s.words[k] == small.TO and small.TO in cue.takes and self.opens_infinitive(k):
            return True
        return s.finite(k) and not self.subjects.is_reduced(k, s.size - 1)

    def _is_relative(self, cue: Cue, at: int, that: int) -> bool:
        """Return whether "that" goes on a noun phrase, no cue: "demanded an apology [that] never came"."""
        s = self.s
        if s.finite(that + 1) or s.bits[that - 1] & PREPOSITION or self._is_others(at, that):
            return True
        start = self.skip(at)
        if "person" in cue.takes or start >= that:
            return False
        if s.bits[start] & DETERMINER or s.words[start].isdigit():
            return True
        return "object" in cue.takes and not s.bits[start] & (PREPOSITION | TIME | PRONOUN | ADVERB | SIGN)

    def _is_others(self, at: int, that: int) -> bool:
        """Return whether "that" belongs to another word that reports: "reports say that", "agrees with the finding that"."""
        s = self.s
        if s.words[that - 1] in reporting_nouns() and not _BEFORE_OTHERS.isdisjoint(s.words[at:that]):
            return True
        return that > at and self.is_cue(that - 1) and not s.is_name(that - 1)

    def _question(self, cue: Cue, at: int) -> Opening | None:
        """Return a question: at once, or after whom is asked."""
        s = self.s
        if nouns.WH_WORDS.isdisjoint(self.has):
            return None
        for k in range(at, min(s.size, at + (_QUESTION_WITHIN_PERSON if "person" in cue.takes else _QUESTION_WITHIN))):
            if s.words[k] in nouns.WH_WORDS:
                return (k, CLAUSE) if k > at or self._may_ask(at) else None
            if s.bits[k] & SIGN or s.finite(k) or s.words[k] == small.TO:
                return None
        return None

    def _may_ask(self, at: int) -> bool:
        """Return whether a word after a cue asks: "did not say [when]", but not "said so [when] he left"."""
        return self.s.words[at] != small.WHEN or self._is_negated(at)

    # -------------------------------------------------------------- infinitives, persons and prepositions

    def infinitive(self, _cue: Cue, at: int) -> Opening | None:
        """Return an infinitive, after "to": "vowed [to hold the town]"."""
        to = at + (self.s.words[at] == small.NOT)
        return (at, CLAUSE) if self.s.word(to) == small.TO and self.opens_infinitive(to) else None

    def opens_infinitive(self, at: int) -> bool:
        """Return whether "to" at an index opens an infinitive, no phrase: "to hold", not "to the town"."""
        s = self.s
        if at + 1 >= s.size or s.is_name(at + 1) or s.word(at + 2) in words.UNNAMED:
            return False
        return s.marks[at + 1] >= 0 or not s.bits[at + 1] & _NO_INFINITIVE

    def addressed(self, cue: Cue, at: int) -> Opening | None:
        """Return whom a verb addresses, with what is asked of them: "[both sides to hold fire]", or what they are told of."""
        s, takes = self.s, cue.takes
        if s.bits[at] & (SIGN | PREPOSITION | NEGATION) and s.marks[at] < 0:
            return None
        link = small.TO if small.TO in takes else small.OF
        linked = link in takes and link in self.has and self._linked(at, link)
        return (at, CLAUSE) if linked else self._told_of(takes, at)

    def _told_of(self, takes: frozenset[str], at: int) -> Opening | None:
        """Return what somebody is told of: "reminded parents of [the date]"."""
        s = self.s
        for k in range(at, min(s.size - 1, at + _ADDRESSED_WITHIN)):
            if k > at and s.bits[k] & PREPOSITION and s.words[k] in takes:
                return k + 1, PHRASE
            if s.bits[k] & _NO_PERSON or (k > at and self._opens_clause(k)) or s.finite(k):
                return None
        return None

    def _linked(self, at: int, link: str) -> bool:
        """Return whether an object is followed by its infinitive, or by "of"."""
        s = self.s
        for k in range(at + 1, min(s.size, at + _PHRASE_WITHIN)):
            if s.words[k] == link and (link == small.OF or (self.opens_infinitive(k) and not s.finite(k - 1))):
                return True
            if s.finite(k) or self._breaks_object(k):
                return False
        return False

    def _breaks_object(self, k: int) -> bool:
        """Return whether a word cannot stand inside an object."""
        s, bits = self.s, self.s.bits[k]
        if bits & SIGN:
            return s.marks[k] < 0 and s.words[k] not in {",", "(", ")"}
        return bool(bits & SUBORDINATOR) and not bits & PREPOSITION

    def prepositional(self, cue: Cue, at: int) -> Opening | None:
        """Return a preposition that the verb takes with its noun phrase, or an -ing form: "warned of [a famine]"."""
        s, takes, word, bits = self.s, cue.takes, self.s.words[at], self.s.bits[at]
        if bits & PREPOSITION and word in takes:
            return (at + 1, PHRASE) if "addressed" not in takes and at + 1 < s.size else None
        if word == small.TO:
            return (at, PHRASE) if "reply" in takes and self._is_unanswered(at) else None
        return (at, PHRASE) if "quality" in takes and self._is_quality(at) else self._doing(takes, at)

    def _doing(self, takes: frozenset[str], at: int) -> Opening | None:
        """Return an -ing form: "admitted [taking bribes]"."""
        plain = "ing" in takes and not self.s.bits[at]
        return (at, CLAUSE) if plain and self.s.words[at].endswith(suffix.ING) else None

    def _is_negated(self, at: int) -> bool:
        """Return whether a negation stands shortly before an index: "did not say [when]"."""
        return any(self.s.bits[k] & NEGATION for k in range(max(0, at - _NEGATED_WITHIN), at))

    def _is_unanswered(self, at: int) -> bool:
        """Return whether a request or a charge follows that nobody answers: "did not respond to [a request for comment]"."""
        s = self.s
        return self._is_negated(at) and not words.REQUESTS.isdisjoint(s.words[at + 1 : at + _PHRASE_WITHIN])

    def _is_quality(self, at: int) -> bool:
        """Return whether a word is an adjective that nothing follows but a phrase: "guilty", "not guilty to fraud"."""
        s = self.s
        at += bool(s.bits[at] & NEGATION)
        if at >= s.size or s.bits[at] or s.is_name(at) or s.words[at].endswith(suffix.ING) or s.finite(at):
            return False
        return at + 1 >= s.size or bool(s.bits[at + 1] & (SIGN | PREPOSITION | TIME | CONJUNCTION))

    # -------------------------------------------------------------- objects with what is said of them

    def measured(self, cue: Cue, at: int) -> Opening | None:
        """Return an object and its number, or what it does: "[the crowd at 9,000]", "[the mayor leading by six points]"."""
        s = self.s
        phrase = self.subjects.forward(at, min(s.size, at + _PHRASE_WITHIN))
        inside = range(at + 1, min(s.size, phrase.end + 1)) if phrase is not None else range(0)
        if "sum" in cue.takes and any(s.words[k] == small.AT and self._is_number(k + 1) for k in inside):
            return at, PHRASE
        return (at, CLAUSE) if "doing" in cue.takes and any(self._acts(k) for k in inside) else None

    def counted(self, _cue: Cue, at: int) -> Opening | None:
        """Return a number and what it counts ("[at least 19 dead]"), or what news is made of ("[a rise in sales]")."""
        s = self.s
        if self._is_number(at) or self.counts(at) or s.words[at] in words.COUNTS:
            return at, CLAUSE
        phrase = self.subjects.forward(at, min(s.size, at + _PHRASE_WITHIN))
        told = phrase is not None and not nouns.REPORTED.isdisjoint(s.words[at : phrase.end])
        return (at, PHRASE) if told else None

    def _acts(self, at: int) -> bool:
        """Return whether an -ing form tells what somebody does: "leading by six points"."""
        s = self.s
        return s.words[at].endswith(suffix.ING) and not s.bits[at] & ~VERB and s.word(at + 1) in words.AFTER_VERB

    def _is_number(self, at: int) -> bool:
        """Return whether a number begins at an index, hedges before it."""
        s = self.s
        while at < s.size and (s.words[at] in words.NEARNESS or s.bits[at] & ADVERB or s.words[at] in words.DEGREES):
            at += 1
        return at < s.size and (s.words[at][:1].isdigit() or s.words[at] in NUMBERS)

    def named(self, cue: Cue, at: int) -> Opening | None:
        """Return an object with "as", or with the name that it is given: "[him as a quiet man]", "[the vote a farce]"."""
        if small.AS in cue.takes and small.AS in self.has and self._as(at):
            return at, OBJECT_AS
        if "marked" in cue.takes and self._is_marked(at):
            return at, OBJECT_AS
        return (at, OBJECT_AS) if "naming" in cue.takes and self._names(at) else None

    def _is_marked(self, at: int) -> bool:
        """Return whether a quotation follows the object at an index: "found [the witness “unreliable”]"."""
        s = self.s
        end = self._object_end(at) if s.bits[at] & (DETERMINER | PRONOUN) else s.size
        return end < s.size and s.marks[end] >= 0

    def _as(self, at: int) -> bool:
        """Return whether "as" follows the object at an index."""
        s = self.s
        if s.bits[at] & SIGN and s.marks[at] < 0:
            return False
        for k in range(at + 1, min(s.size, at + _PHRASE_WITHIN)):
            if s.words[k] == small.AS:
                return s.word(k + 1) not in words.SUBJECT_PRONOUNS
            if (s.bits[k] & SIGN and s.marks[k] < 0) or s.finite(k):
                return False
        return False

    def _names(self, at: int) -> bool:
        """Return whether a name or a judgement follows the object at an index."""
        s = self.s
        if s.bits[at] & (PREPOSITION | SIGN) or s.words[at] in words.THEMSELVES:
            return False
        end = self._object_end(at)
        if self._judges(at, end):
            return True
        if end >= s.size:
            return False
        pronoun = end == at + 1 and not s.bits[end] and bool(s.bits[at] & PRONOUN)
        return pronoun or s.marks[end] >= 0 or bool(s.bits[end] & DETERMINER)

    def _object_end(self, at: int) -> int:
        """Return where an object ends, with a phrase after its preposition: "[his words about a judge] “a disgrace”"."""
        s, limit = self.s, min(self.s.size, at + _PHRASE_WITHIN)
        phrase = self.subjects.forward(at, limit)
        end = phrase.end if phrase else at + 1
        if end < limit and s.bits[end] & PREPOSITION and (inner := self.subjects.forward(end + 1, limit)) is not None:
            end = inner.end
        return end

    def _judges(self, at: int, end: int) -> bool:
        """Return whether an adjective ends an object: "called [the charge groundless]"."""
        s = self.s
        if end <= at + 2 or not s.bits[at] & DETERMINER:
            return False
        last = s.words[end - 1]
        return last.endswith(words.ADJECTIVE_ENDINGS) or last in words.JUDGEMENTS or last.startswith(suffix.UN)

    # -------------------------------------------------------------- clauses without "that"

    def bare(self, cue: Cue, at: int) -> Opening | None:
        """Return a clause without "that" of any shape, after whom is told, when, and where."""
        if "person" in cue.takes:
            told = self._told(at)
            if told is None:
                return None
            at = self.skip(told)
        return self._clause_at(at)

    def _clause_at(self, at: int) -> Opening | None:
        """Return a clause that begins at an index, or after the adjunct there: "in a statement [the raid had failed]"."""
        s = self.s
        if at + 1 >= s.size or (s.bits[at] & SIGN and s.marks[at] < 0):
            return None
        if self.counts(at):
            return at, CLAUSE
        if s.bits[at] & PREPOSITION:
            after = self._after_adjunct(at)
            return (after, CLAUSE) if after is not None else self._after_comma(at)
        return (at, CLAUSE) if s.words[at] not in words.NO_CLAUSE and self._may_be_clause(at) else None

    def _may_be_clause(self, at: int) -> bool:
        """Return whether what begins at an index is long enough for a clause, or one by its verb."""
        return not self._is_short(at) or self.is_clause(at) or self._goes_on_relative(at)

    def _goes_on_relative(self, at: int) -> bool:
        """Return whether a verb at an index goes on a relative clause: "the bridge, which engineers say [needs repair],"."""
        verb = self.s.finite(at) or bool(self.s.bits[at] & AUXILIARY)
        return verb and (bool(self.insertion(at)) or self._sums_up(at))

    def _sums_up(self, at: int) -> bool:
        """Return whether a noun that sums up stands before a source and its cue: "a move [critics warn] will hurt children"."""
        s = self.s
        near = range(max(1, at - _SUMMED_WITHIN), at - 2)
        return any(s.words[k] in words.SUMMING and s.bits[k - 1] & ONE for k in near)

    def _after_comma(self, at: int) -> Opening | None:
        """Return a clause that opens with an adjunct and a comma: "said [at about 7 a.m., a car left the road]"."""
        s = self.s
        near = range(at + 1, min(s.size - 1, at + _ADJUNCT_WITHIN))
        comma = next((k for k in near if s.words[k] == "," or s.finite(k)), -1)
        if comma < 0 or s.words[comma] != "," or not self.is_clause(comma + 1):
            return None
        told = words.STATEMENTS.isdisjoint(s.words[at:comma]) and words.SCENES.isdisjoint(s.words[at:comma])
        return (at if told else comma + 1), CLAUSE

    def _is_short(self, at: int) -> bool:
        """Return whether a comma or dash comes so soon that what stands before it need be no clause."""
        s = self.s
        opening = range(at, min(s.size, at + _SHORTEST_BARE))
        if s.bits[at] & AUXILIARY or any(s.marks[k] >= 0 for k in opening):
            return False
        return any(s.words[k] in {",", "-"} for k in opening)

    def _told(self, at: int) -> int | None:
        """Return the index after the words that name who is told; None if there are none, or nothing is told."""
        s, end = self.s, self._audience_end(at)
        if end < 0:
            return None
        after = self.skip(end)
        if after < s.size and s.bits[after] & PREPOSITION and not self.counts(after):
            return self._after_adjunct(after)
        return end if self.is_clause(after) else None

    def _audience_end(self, at: int) -> int:
        """Return the index after whom a verb tells, -1 if nobody is named: "told [the court] it was late"."""
        s = self.s
        if s.words[at] in words.AUDIENCE or (s.bits[at] & PRONOUN and not s.bits[at] & DETERMINER):
            return at + 1
        phrase = self.subjects.forward(at, min(s.size, at + _TOLD_WITHIN))
        if phrase is None:
            return -1
        return next((k for k in range(at + 1, phrase.end) if self._opens_clause(k)), phrase.end)

    def over_told(self, at: int) -> int:
        """Return the index after whoever is told, if a comma follows: "the army, she told [the court], had no fuel"."""
        s = self.s
        if at >= s.size or s.bits[at] & _NO_PERSON:
            return at
        phrase = self.subjects.forward(at, min(s.size, at + _TOLD_WITHIN))
        return phrase.end if phrase is not None and s.word(self.skip(phrase.end)) == "," else at

    def _opens_clause(self, at: int) -> bool:
        """Return whether a word opens a noun phrase of its own: "told Reuters [nine] of them"."""
        s = self.s
        opener = s.words[at] in words.CLAUSE_OPENERS or s.words[at].isdigit() or s.words[at] in NUMBERS
        return opener and not s.bits[at - 1] & (PREPOSITION | DETERMINER)

    def _after_adjunct(self, at: int) -> int | None:
        """Return where the clause begins after "in a statement", "at a briefing in Kyiv"."""
        s = self.s
        for k in range(at + 2, min(s.size, at + _PHRASE_WITHIN)):
            if (s.bits[k] & SIGN and s.marks[k] < 0) or s.words[k] == small.THAT:
                return None
            if not s.bits[k - 1] & _GOVERNING and self._may_open(k) and self.is_clause(k):
                return k
        return None

    def _may_open(self, k: int) -> bool:
        """Return whether a word may open a clause after an adjunct: a name, an article, a number."""
        s, word = self.s, self.s.words[k]
        if word in words.CLAUSE_OPENERS or word.isdigit():
            return True
        return s.is_name(k) and not s.bits[k - 1] and not s.is_name(k - 1)

    def plain(self, cue: Cue, at: int) -> Opening | None:
        """Return a clause without "that" after a verb that may take something else, if it is plainly one."""
        takes = cue.takes
        if not nouns.NO_SPEECH.isdisjoint(self.s.words[at : at + 4]):
            return None
        if "that" in takes and (after := self._after_setting(at)) is not None:
            return after, CLAUSE
        plainly = ("only-that" in takes and self._opens_plainly(at)) or ("bare" in takes and self._opens_barely(at))
        return (at, CLAUSE) if plainly else None

    def _opens_barely(self, at: int) -> bool:
        """Return whether a noun phrase opens words enough for a clause: "thinks [governments underestimate it]"."""
        s = self.s
        if s.size - at < _SHORTEST_BARE:
            return False
        noun = not s.bits[at] and s.is_plural(at)
        return noun or bool(s.bits[at] & (DETERMINER | PRONOUN)) or s.is_name(at)

    def _after_setting(self, at: int) -> int | None:
        """Return where a clause begins: at once, or after where it was said, "revealed on Instagram [she was ill]"."""
        if self.is_clause(at) or self._goes_on_relative(at):
            return at
        return self._after_adjunct(at) if self.s.words[at] in words.WHERE else None

    def _opens_plainly(self, at: int) -> bool:
        """Return whether a pronoun and its verb, or a number and its verb, follow a verb that mostly has "that"."""
        s = self.s
        if s.words[at] in words.SUBJECT_PRONOUNS:
            return at + 1 < s.size and s.finite(at + 1)
        return (s.words[at].isdigit() or self._has_helper(at)) and self.is_clause(at)

    def _is_past(self, at: int) -> bool:
        """Return whether a word is surely a verb after its noun: "exports [fell]", no plural and no participle."""
        s = self.s
        return s.finite(at) and not s.words[at].endswith(suffix.S) and not self.subjects.is_reduced(at, s.size - 1)

    def _has_helper(self, at: int) -> bool:
        """Return whether a noun and its verb, or an article and an auxiliary, show a clause: "[some members were ready]"."""
        s = self.s
        if not s.bits[at]:
            return at + 1 < s.size and self._is_past(at + 1)
        if not s.bits[at] & DETERMINER:
            return False
        verb = next((k for k in range(at + 1, min(s.size, at + _ADJUNCT_WITHIN)) if s.finite(k) or s.bits[k] & _PARTS), -1)
        return verb > 0 and bool(s.bits[verb] & AUXILIARY)

    # -------------------------------------------------------------- objects

    def object(self, cue: Cue, at: int) -> Opening | None:
        """Return a noun phrase that is what is said: "denied [any role in the deal]"."""
        s = self.s
        if s.marks[at] >= 0:
            return at, PHRASE
        if not nouns.NO_SPEECH.isdisjoint(s.words[at : at + 4]) or not self._opens_object(at) or self._is_source(cue, at):
            return None
        hedged = at + (s.words[at] in words.HEDGES and bool(s.bits[at] & PREPOSITION))
        phrase = self.subjects.forward(hedged, min(s.size, at + _PHRASE_WITHIN))
        return (at, PHRASE) if phrase is not None and self._is_named(cue, s.words[at : phrase.end]) else None

    def _is_source(self, cue: Cue, at: int) -> bool:
        """Return whether what is cited is a source, that says nothing itself: "citing [leaked emails]"."""
        return cue.lemma in words.CITES and not _CITED.isdisjoint(self.s.words[at : at + _CITED_WITHIN])

    def _is_named(self, cue: Cue, spoken: Sequence[str]) -> bool:
        """Return whether an object has one of the nouns that its verb asks for, if it asks for any."""
        asked = next((_NAMED_OBJECTS[kind] for kind in _NAMED_OBJECTS if kind in cue.takes), None)
        return asked is None or not asked.isdisjoint(spoken)

    def _opens_object(self, at: int) -> bool:
        """Return whether a word may open an object: no preposition, no adverb, no pronoun but "it" and "them"."""
        word, bits = self.s.words[at], self.s.bits[at]
        if bits & _NO_OBJECT and not bits & (DETERMINER | NONE) and word not in words.HEDGES and word not in words.DEGREES:
            return False
        return not bits & PRONOUN or bool(bits & DETERMINER) or word in words.OBJECT_PRONOUNS


_Frame = Callable[[Contents, Cue, int], Opening | None]


@lru_cache(maxsize=256)
def _frames(takes: frozenset[str]) -> tuple[_Frame, ...]:
    """Return the frames in which a cue with some complements may report, in the order in which they are tried."""
    frames: tuple[tuple[_Frame, bool], ...] = (
        (Contents.infinitive, "to" in takes),
        (Contents.addressed, "person" in takes),
        (Contents.prepositional, not takes <= complements.OTHERS or "to" in takes),
        (Contents.measured, not takes.isdisjoint(complements.MEASURED)),
        (Contents.named, not takes.isdisjoint(complements.NAMED)),
        (Contents.counted, "counted" in takes),
        (Contents.bare, "clause" in takes),
        (Contents.plain, not takes.isdisjoint(complements.PLAIN)),
        (Contents.object, not takes.isdisjoint(complements.OBJECTS)),
    )
    return tuple(frame for frame, fits in frames if fits)
