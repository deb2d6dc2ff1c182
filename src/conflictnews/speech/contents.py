"""What a cue reports: where the content begins after its cue, and where it ends."""

from __future__ import annotations

from conflictnews.language.lexicon import (
    ADVERB,
    AUXILIARY,
    BE,
    CONJUNCTION,
    DETERMINER,
    DO,
    HAVE,
    MODAL,
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
from conflictnews.languages.en import speech_nouns as nouns
from conflictnews.languages.en import speech_sources as sources
from conflictnews.languages.en.number_words import TEENS, TENS, UNITS
from conflictnews.speech.lexicon import BASE, ING, PAST, Cue, cues, verb_forms
from conflictnews.speech.sentences import QUOTATION, Sentence
from conflictnews.speech.subjects import Subjects

_THAT_WITHIN, _THAT_WITHIN_PERSON = 10, 14
"""How many words may stand between a cue and its "that"; more where the verb names whom it addresses."""
_QUOTATION_WITHIN = 16
"""How many words may stand between a cue and the quotation that it opens: "told reporters in Goma late on Friday: “…”"."""
_CLAUSE_WITHIN = 14
"""How many words a clause may have before its verb."""
_PHRASE_WITHIN = 16
"""How many words of an object are searched for its "to", "of" or "as"."""
_SHORTEST_BARE = 4
"""How many words a clause without "that" and without a known verb has at least."""
_WORDS_ONLY = frozenset(("words", "inverts", "sum", "quality", "doing", "writing", "noun"))
NUMBERS = UNITS.keys() | TEENS.keys() | TENS.keys()
_ONLY_BEFORE_THAT = frozenset(("only-that", "noun"))
_CITED = words.CITED | sources.SPEAKERS
_INSERTION = 10
"""How many words stand at most between the start of a relative clause and what is reported in it."""
_NAMED_OBJECTS = {"said-object": nouns.SPEECH_OBJECTS, "felt-object": nouns.FEELINGS}
"""Objects of which one of these nouns must be a part."""
_OBJECTS = frozenset(("object", *_NAMED_OBJECTS))
_OTHER_OBJECTS = frozenset(("object", "person", "naming", "as"))
_TAKES_THAT = frozenset(("clause", "that", "only-that"))
_ENDS = frozenset((";", "-", ":", ",", "and")) | words.CONTRAST
"""Words and signs before which a clause may end; after a quotation it may end before any."""
_DASHES = 25
"""How many words two dashes that belong together are apart at most."""
_CITED_WITHIN = 4
"""How many words of an object tell whether it is a source."""
_LONGEST = 80
"""How many words what is reported has at most."""

CLAUSE, PHRASE, OBJECT_AS, MARK = "clause", "phrase", "as", "mark"
"""Forms of content: a clause, a noun phrase, an object with "as" or a name, a quotation alone."""

Opening = tuple[int, str]
"""Where content begins, and its form."""


class Contents:
    """Finds what the cues of one sentence report."""

    def __init__(self, sentence: Sentence, subjects: Subjects) -> None:
        self.s: Sentence = sentence
        self.subjects: Subjects = subjects
        self.has: frozenset[str] = frozenset(sentence.words)
        """The words of the sentence: what it does not have is not looked for."""

    # -------------------------------------------------------------- where it begins

    def opening(self, cue: Cue, at: int) -> Opening | None:
        """Where the content begins that follows a cue that ends before *at*, and its form."""
        if at >= self.s.size:
            return None
        for near in (self._quoted, self._that_clause, self._question):
            if (found := near(cue, at)) is not None:
                return found
        start = self.skip(at)
        if start >= self.s.size:
            return None
        for frame in (self._infinitive, self._addressed, self._prepositional, self._measured, self._named, self._bare):
            if (found := frame(cue, start)) is not None:
                return found
        if not nouns.NO_SPEECH.isdisjoint(self.s.words[start : start + 4]):
            return None
        return self._plain(cue, start) or self._object(cue, start)

    def _quoted(self, cue: Cue, at: int) -> Opening | None:
        """The quotation that a cue introduces: at once, or after a colon or comma and whom it tells."""
        s = self.s
        if QUOTATION not in self.has and ":" not in self.has:
            return None
        named = "naming" in cue.takes and (s.marks[at] >= 0 or s.words[at] in words.THEMSELVES)
        if named or ("only-that" in cue.takes and "inverts" not in cue.takes):
            return None
        form = MARK if cue.takes & {"writing", "words"} else CLAUSE
        for k in range(at, min(s.size, at + _QUOTATION_WITHIN)):
            if s.marks[k] >= 0:
                return (k, form) if k == at or s.words[k - 1] in {":", ",", "-"} or self._framed(at, k) else None
            if s.words[k] == ":":
                return (k + 1, form) if k + 1 < s.size else None
            if s.words[k] in {";", "that"} or s.finite(k):
                return None
        return None

    def _framed(self, at: int, end: int) -> bool:
        """Whether only adverbs, times and whom is told stand before a quotation."""
        s = self.s
        return all(
            s.bits[k] & (ADVERB | TIME) or s.words[k] in words.AUDIENCE or s.words[k] in words.TIMES for k in range(at, end)
        )

    def _that_clause(self, cue: Cue, at: int) -> Opening | None:
        """The clause after "that", if it belongs to the cue: no verb stands between them."""
        s = self.s
        if "that" not in self.has or _TAKES_THAT.isdisjoint(cue.takes):
            return None
        within = _THAT_WITHIN_PERSON if "person" in cue.takes else _THAT_WITHIN
        for k in range(at, min(s.size, at + within)):
            if s.words[k] == "that":
                relative = (k > at or "noun" in cue.takes) and k + 1 < s.size and self._is_relative(cue, at, k)
                return (k + 1, CLAUSE) if k + 1 < s.size and not relative else None
            if s.words[k] != "," and (s.bits[k] & SIGN or s.finite(k)):
                return None
        return None

    def _is_relative(self, cue: Cue, at: int, that: int) -> bool:
        """Whether "that" goes on a noun phrase, no cue: "demanded an apology [that] never came"."""
        s = self.s
        if (
            s.finite(that + 1)
            or s.bits[that - 1] & PREPOSITION
            or (that > at and self._is_cue(that - 1) and not s.is_name(that - 1))
        ):
            return True
        start = self.skip(at)
        if "person" in cue.takes or start >= that:
            return False
        if s.bits[start] & DETERMINER or s.words[start].isdigit():
            return True
        return "object" in cue.takes and not s.bits[start] & (PREPOSITION | TIME | PRONOUN | ADVERB | SIGN)

    def _question(self, cue: Cue, at: int) -> Opening | None:
        """A question: at once, or after whom is asked."""
        s = self.s
        if "question" not in cue.takes or nouns.WH_WORDS.isdisjoint(self.has):
            return None
        for k in range(at, min(s.size, at + (8 if "person" in cue.takes else 4))):
            if s.words[k] in nouns.WH_WORDS:
                return (k, CLAUSE) if k > at or s.words[k] != "when" else None
            if s.bits[k] & SIGN or s.finite(k) or s.words[k] == "to":
                return None
        return None

    def skip(self, at: int) -> int:
        """The index after the times and adverbs that follow a cue."""
        while at < self.s.size:
            if self._opens_time(at):
                at += 1
            elif not (self._in_time(at) or self._loose(at)):
                return at
            at += 1
        return at

    def _opens_time(self, at: int) -> bool:
        """Whether a word opens a time: "[on] Monday", "[last] week", "[on] 3 May"."""
        s = self.s
        if s.words[at] not in words.TIMES or at + 1 >= s.size:
            return False
        following = s.words[at + 1]
        return bool(s.bits[at + 1] & TIME) or following in words.PERIODS | {"on", "this"} or following.isdigit()

    def _in_time(self, at: int) -> bool:
        s = self.s
        if s.bits[at] & TIME:
            return True
        before = s.words[at - 1] if at else ""
        if s.words[at].isdigit():
            return bool(at and s.bits[at - 1] & TIME) or (before == "on" and at + 1 < s.size and bool(s.bits[at + 1] & TIME))
        return s.words[at] in words.PERIODS and before in words.BEFORE_TIME

    def _loose(self, at: int) -> bool:
        """Whether a word is an adverb that belongs to the cue: "said quietly"."""
        bits = self.s.bits[at]
        governs = bits & (PREPOSITION | DETERMINER | SUBORDINATOR | NEGATION | PRONOUN)
        return bool(bits & ADVERB) and not governs and self.s.words[at] not in words.DEGREES

    def _infinitive(self, cue: Cue, at: int) -> Opening | None:
        """An infinitive, after "to": "vowed [to hold the town]"."""
        return (at, CLAUSE) if "to" in cue.takes and self.s.words[at] == "to" and self.opens_infinitive(at) else None

    def opens_infinitive(self, at: int) -> bool:
        """Whether "to" at an index opens an infinitive, no phrase: "to hold", not "to the town"."""
        s = self.s
        if at + 1 >= s.size or s.is_name(at + 1):
            return False
        return s.marks[at + 1] >= 0 or not s.bits[at + 1] & (DETERMINER | TIME | PRONOUN | PREPOSITION | SIGN)

    def _addressed(self, cue: Cue, at: int) -> Opening | None:
        """Whom a verb addresses, with what is asked of them: "[both sides to hold fire]", or what they are told of."""
        takes = cue.takes
        if "person" not in takes and cue.lemma != "expect":
            return None
        if self.s.bits[at] & (SIGN | PREPOSITION | NEGATION) and self.s.marks[at] < 0:
            return None
        link = "to" if "to" in takes else "of"
        if link in takes and link in self.has and self._linked(at, link):
            return at, CLAUSE
        for k in range(at, min(self.s.size - 1, at + 7)):
            if k > at and self.s.words[k] in takes and self.s.bits[k] & PREPOSITION:
                return k + 1, PHRASE
            other = self.s.bits[k] & (SIGN | PREPOSITION | AUXILIARY) or (k > at and self._opens_clause(k))
            if other or self.s.finite(k):
                return None
        return None

    def _linked(self, at: int, link: str) -> bool:
        """Whether an object is followed by its infinitive, or by "of"."""
        s = self.s
        for k in range(at + 1, min(s.size, at + _PHRASE_WITHIN)):
            if s.words[k] == link and (link == "of" or (self.opens_infinitive(k) and not s.finite(k - 1))):
                return True
            broken = s.bits[k] & SIGN and s.words[k] not in {",", "(", ")"} and s.marks[k] < 0
            if broken or s.finite(k) or (s.bits[k] & SUBORDINATOR and not s.bits[k] & PREPOSITION):
                return False
        return False

    def _prepositional(self, cue: Cue, at: int) -> Opening | None:
        """A preposition that the verb takes with its noun phrase, or an -ing form: "warned of [a famine]"."""
        s, word = self.s, self.s.words[at]
        if (
            "reply" in cue.takes
            and word == "to"
            and self._asks(at)
            and any(s.bits[k] & NEGATION for k in range(max(0, at - 5), at))
        ):
            return at, PHRASE
        if word in cue.takes and s.bits[at] & PREPOSITION and at + 1 < s.size:
            return (at + 1, PHRASE) if "addressed" not in cue.takes else None
        if "quality" in cue.takes and (s.bits[at] & NEGATION or not s.bits[at]) and at + 1 <= s.size:
            return (at, PHRASE) if self._is_quality(at + bool(s.bits[at] & NEGATION)) else None
        return (at, CLAUSE) if "ing" in cue.takes and word.endswith("ing") and not s.bits[at] else None

    def _asks(self, at: int) -> bool:
        """Whether a request or a charge follows: "did not respond to [a request for comment]"."""
        return not words.REQUESTS.isdisjoint(self.s.words[at + 1 : at + _PHRASE_WITHIN])

    def _is_quality(self, at: int) -> bool:
        """Whether a word is an adjective that nothing follows but a phrase: "guilty", "guilty to fraud"."""
        s = self.s
        if at >= s.size or s.bits[at] or s.finite(at) or s.is_name(at) or s.words[at].endswith("ing"):
            return False
        return at + 1 >= s.size or bool(s.bits[at + 1] & (SIGN | PREPOSITION | TIME | CONJUNCTION))

    def _measured(self, cue: Cue, at: int) -> Opening | None:
        """An object and its number, or what it does: "[the crowd at 9,000]", "[the mayor leading by six points]"."""
        s, takes = self.s, cue.takes
        if not takes & {"sum", "doing"}:
            return None
        phrase = self.subjects.forward(at, min(s.size, at + _PHRASE_WITHIN))
        if phrase is None:
            return None
        ats = (k for k in range(at + 1, min(s.size, phrase.end + 1)) if s.words[k] == "at")
        if "sum" in takes and any(self._is_number(k + 1) for k in ats):
            return at, PHRASE
        doing = range(at + 1, min(s.size, phrase.end + 1)) if "doing" in takes else ()
        acts = any(s.words[k].endswith("ing") and not s.bits[k] & ~VERB and s.word(k + 1) in words.AFTER_VERB for k in doing)
        return (at, CLAUSE) if acts else None

    def _is_number(self, at: int) -> bool:
        """Whether a number begins at an index, hedges before it."""
        s = self.s
        while at < s.size and (s.words[at] in words.HEDGES or s.bits[at] & ADVERB or s.words[at] in words.DEGREES):
            at += 1
        return at < s.size and (s.words[at][:1].isdigit() or s.words[at] in NUMBERS)

    def _named(self, cue: Cue, at: int) -> Opening | None:
        """An object with "as", or with the name that it is given: "[him as a quiet man]", "[the vote a farce]"."""
        if "as" in cue.takes and "as" in self.has and self._as(at):
            return at, OBJECT_AS
        return (at, OBJECT_AS) if "naming" in cue.takes and self._names(at) else None

    def _as(self, at: int) -> bool:
        s = self.s
        if s.bits[at] & SIGN and s.marks[at] < 0:
            return False
        for k in range(at + 1, min(s.size, at + _PHRASE_WITHIN)):
            if s.words[k] == "as":
                return True
            if (s.bits[k] & SIGN and s.marks[k] < 0) or s.finite(k):
                return False
        return False

    def _names(self, at: int) -> bool:
        s = self.s
        if (s.bits[at] & (PREPOSITION | SIGN)) or s.words[at] in words.THEMSELVES:
            return False
        phrase = self.subjects.forward(at, min(s.size, at + _PHRASE_WITHIN))
        end = phrase.end if phrase else at + 1
        if end >= s.size:
            return False
        pronoun = end == at + 1 and bool(s.bits[at] & PRONOUN)
        return s.marks[end] >= 0 or bool(s.bits[end] & DETERMINER) or (pronoun and not s.bits[end])

    def _bare(self, cue: Cue, at: int) -> Opening | None:
        """A clause without "that" of any shape, after whom is told, when, and where."""
        if "clause" not in cue.takes:
            return None
        if "person" in cue.takes:
            told = self._told(at)
            if told is None:
                return None
            at = self.skip(told)
        return self._clause_at(at)

    def _clause_at(self, at: int) -> Opening | None:
        """A clause that begins at an index, or after the adjunct there: "in a statement [the raid had failed]"."""
        s = self.s
        if at + 1 >= s.size or (s.bits[at] & SIGN and s.marks[at] < 0):
            return None
        if self._counts(at):
            return at, CLAUSE
        if s.bits[at] & PREPOSITION:
            after = self._after_adjunct(at)
            return (after, CLAUSE) if after is not None else None
        opening = range(at, min(s.size, at + _SHORTEST_BARE))
        whole = s.bits[at] & AUXILIARY or any(s.marks[k] >= 0 for k in opening)
        short = not whole and any(s.words[k] in {",", "-"} for k in opening)
        return (at, CLAUSE) if s.words[at] not in words.NO_CLAUSE and (not short or self._is_clause(at)) else None

    def _told(self, at: int) -> int | None:
        """The index after the words that name who is told; None if there are none, or nothing is told."""
        s = self.s
        end = at + 1
        if s.words[at] not in words.AUDIENCE and (not s.bits[at] & PRONOUN or s.bits[at] & DETERMINER):
            phrase = self.subjects.forward(at, min(s.size, at + 10))
            if phrase is None:
                return None
            inside = range(at + 1, phrase.end)
            opens = (k for k in inside if self._opens_clause(k))
            end = next(opens, phrase.end)
        after = self.skip(end)
        if after < s.size and s.bits[after] & PREPOSITION and not self._counts(after):
            return self._after_adjunct(after)
        return end if self._is_clause(after) else None

    def _opens_clause(self, at: int) -> bool:
        """Whether a word opens a noun phrase of its own: "told Reuters [nine] of them"."""
        s = self.s
        opener = s.words[at] in words.CLAUSE_OPENERS or s.words[at].isdigit() or s.words[at] in NUMBERS
        return opener and not s.bits[at - 1] & (PREPOSITION | DETERMINER)

    def _counts(self, at: int) -> bool:
        """Whether a hedge opens a clause: "at least", "about 40", "no one", "as many as"."""
        first, second = self.s.words[at], self.s.word(at + 1)
        if first == "no":
            return second not in {"", "to"}
        if first == "at":
            return second in {"least", "most"}
        if first in words.HEDGES:
            return second[:1].isdigit() or second in {"to", "than", "a"}
        return first == "as" and second in {"many", "few", "much"}

    def _after_adjunct(self, at: int) -> int | None:
        """Where the clause begins after "in a statement", "at a briefing in Kyiv"."""
        s = self.s
        for k in range(at + 2, min(s.size, at + _PHRASE_WITHIN)):
            if (s.bits[k] & SIGN and s.marks[k] < 0) or s.words[k] == "that":
                return None
            named = s.is_name(k) and not s.bits[k - 1] and not s.is_name(k - 1)
            opens = s.words[k] in words.CLAUSE_OPENERS or s.words[k].isdigit() or named
            if opens and not s.bits[k - 1] & (PREPOSITION | DETERMINER | CONJUNCTION) and self._is_clause(k):
                return k
        return None

    def _plain(self, cue: Cue, at: int) -> Opening | None:
        """A clause without "that" after a verb that may take something else, if it is plainly one."""
        s = self.s
        if "that" in cue.takes and self._is_clause(at):
            return at, CLAUSE
        if "only-that" in cue.takes and s.words[at] in words.SUBJECT_PRONOUNS and at + 1 < s.size and s.finite(at + 1):
            return at, CLAUSE
        subject = s.bits[at] & (DETERMINER | PRONOUN) or s.is_name(at)
        return (at, CLAUSE) if "bare" in cue.takes and subject and s.size - at >= _SHORTEST_BARE else None

    def _is_clause(self, at: int) -> bool:
        """Whether a clause begins at an index: a subject, and a verb before anything breaks it off."""
        s = self.s
        if at + 1 >= s.size or (s.bits[at] & (SIGN | AUXILIARY | SUBORDINATOR | CONJUNCTION) and s.marks[at] < 0):
            return False
        if s.bits[at] & PREPOSITION and not self._counts(at):
            return False
        if s.words[at] in words.SUBJECT_PRONOUNS:
            return not s.bits[at + 1] & (SIGN | PREPOSITION)
        return self._has_verb(at)

    def _has_verb(self, at: int) -> bool:
        """Whether a verb follows the subject that begins at an index, before anything breaks it off."""
        s, k = self.s, at + 1
        limit = min(s.size, at + _CLAUSE_WITHIN)
        while k < limit:
            if s.words[k] in words.CLAUSE_BREAKS or (s.words[k] == "and" and k + 1 < limit and s.finite(k + 1)):
                return False
            if s.words[k] in {",", "-"}:
                k = self._over_insertion(k)
                if k < 0:
                    return False
            elif s.marks[k] >= 0 or (s.finite(k) and not (s.bits[k] == 0 and self.subjects.is_reduced(k, s.size - 1))):
                return True
            k += 1
        return False

    def _over_insertion(self, at: int) -> int:
        """Where the apposition ends that a comma opens, -1 if no comma closes it soon."""
        s = self.s
        return next((k for k in range(at + 1, min(s.size, at + 10)) if s.words[k] == s.words[at]), -1)

    def _object(self, cue: Cue, at: int) -> Opening | None:
        """A noun phrase that is what is said: "denied [any role in the deal]"."""
        s, bits = self.s, self.s.bits[at]
        if not cue.takes & _OBJECTS:
            return None
        if s.marks[at] >= 0:
            return at, PHRASE
        other = SIGN | PREPOSITION | SUBORDINATOR | AUXILIARY | ADVERB | CONJUNCTION | TIME
        if bits & other and not bits & (DETERMINER | NONE) and s.words[at] not in words.HEDGES | words.DEGREES:
            return None
        hedged = at + (s.words[at] in words.HEDGES and bool(bits & PREPOSITION))
        phrase = self.subjects.forward(hedged, min(s.size, at + _PHRASE_WITHIN))
        if phrase is None or (bits & PRONOUN and not bits & DETERMINER and s.words[at] not in {"it", "them"}):
            return None
        if cue.lemma in words.CITES and not _CITED.isdisjoint(s.words[at : at + _CITED_WITHIN]):
            return None
        said = next((_NAMED_OBJECTS[kind] for kind in _NAMED_OBJECTS if kind in cue.takes), None)
        return (at, PHRASE) if said is None or not said.isdisjoint(s.words[at : phrase.end]) else None

    # -------------------------------------------------------------- where it ends

    def end(self, start: int, form: str) -> int:
        """Where the content that begins at *start* ends."""
        limit = min(self.s.size, start + _LONGEST)
        if form == MARK:
            return start + 1
        return self._clause_end(start, limit) if form == CLAUSE else self._phrase_end(start, limit, form)

    def _clause_end(self, start: int, limit: int) -> int:
        inserted, words, marks = self._insertion(start), self.s.words, self.s.marks
        for k in range(start + 1, limit):
            if (words[k] in _ENDS or marks[k - 1] >= 0) and self._ends_clause(k, start, limit, inserted):
                return k
        return limit

    def _ends_clause(self, k: int, start: int, limit: int, inserted: str) -> bool:
        """Whether what is reported ends before the word or sign at *k*."""
        s, word = self.s, self.s.words[k]
        quoted = s.marks[k - 1] >= 0
        if word == ";" or (quoted and k == start + 1 and word in words.SCENE):
            return True
        if quoted and inserted == "," and s.folded[s.ends[k - 1] - 2 : s.ends[k - 1] - 1] == ",":
            return True
        if word == "-":
            return inserted == "-" or self._in_dashes(start) or not self._dashed(k, limit)
        if word == ":":
            return k + 1 < limit and s.marks[k + 1] >= 0
        if word == ",":
            return inserted == "," or self._closes(k, start)
        joins = word == "and" or word in words.CONTRAST
        return joins and s.words[k - 1] != "," and self.other_speaks(k + 1, start)

    def _insertion(self, start: int) -> str:
        """The sign that ends the clause around *start*, if it is put into another: ", which critics say ...,"."""
        s = self.s
        for k in range(start - 1, max(0, start - _INSERTION), -1):
            if s.words[k] in words.RELATIVES and s.words[k - 1] in {",", "-"}:
                return s.words[k - 1]
            if s.bits[k] & SIGN:
                return ""
        return ""

    def _in_dashes(self, start: int) -> bool:
        """Whether a dash before *start* opens what another dash closes."""
        s = self.s
        return sum(s.words[k] == "-" for k in range(max(1, start - _DASHES), start)) % 2 == 1

    def _dashed(self, at: int, limit: int) -> bool:
        """Whether a dash is one of a pair, or joins words."""
        s = self.s
        start, end = s.starts[at], s.ends[at]
        free = s.folded[end : end + 1].isspace() or s.folded[start - 1 : start].isspace() or end - start > 1
        near = (*range(max(1, at - _DASHES), at), *range(at + 1, min(limit, at + _DASHES)))
        return not free or any(s.words[k] == "-" for k in near)

    def _closes(self, comma: int, start: int) -> bool:
        """Whether a comma ends what is reported: before the reporter's own words."""
        s, k = self.s, comma + 1
        if k >= s.size:
            return False
        word, following = s.words[k], s.word(k + 1)
        if (
            word in words.TAILS
            or (word == "as" and following not in {"well", "many", "much"})
            or self._reports(k)
            or (s.bits[k] & ONE and following in nouns.SPEECH_OBJECTS)
        ):
            return True
        if word in words.SPANS and ("after" in s.words[k + 1 : k + 4] or "before" in s.words[k + 1 : k + 4]):
            return True
        if word == "even":
            return following in {"though", "as", "after"}
        if word in words.CONTRAST and self._new_clause(k + 1):
            return True
        if self._trails(k):
            return True
        if s.words[start] == "to" and self._new_clause(k + (word == "and")) and (word == "and" or s.bits[k] & DETERMINER):
            return True
        joined = word in words.CONTRAST or word == "and"
        return (joined and self.other_speaks(k + 1, start)) or bool(s.bits[0] & SUBORDINATOR and self.other_speaks(k, start))

    def _trails(self, at: int) -> bool:
        """Whether only a source and its verb follow a comma: "is expected to rain, [the bureau warns]"."""
        s = self.s
        if self._is_cue(at) and at + 1 < s.size and s.words[at + 1] not in words.NEVER_SUBJECTS and self._inverts(at):
            return s.is_name(at + 1) or bool(s.bits[at + 1] & DETERMINER)
        phrase = self.subjects.forward(at, min(s.size, at + _PHRASE_WITHIN))
        if phrase is None or phrase.end >= s.size or not self._is_cue(phrase.end):
            return False
        after = self.skip(phrase.end + 1)
        return after >= s.size or s.words[after] in {",", ";"}

    def _inverts(self, at: int) -> bool:
        """Whether a verb may stand before its subject, and nothing else: "said the mayor", no "accused the mayor"."""
        return any(
            "inverts" in cue.takes and _OTHER_OBJECTS.isdisjoint(cue.takes) and cue.forms != {BASE}
            for cue in cues().get(self.s.words[at], ())
        )

    def _reports(self, at: int) -> bool:
        """Whether the -ing form of a reporting verb stands at an index, or after an adverb."""
        s = self.s
        if s.bits[at] & ADVERB and at + 1 < s.size:
            at += 1
        return any(
            cue.kind == "verb" and ING in cue.forms and cue.lemma not in words.KEPT for cue in cues().get(s.words[at], ())
        ) or s.words[at] in {"saying", "telling"}

    def _new_clause(self, at: int) -> bool:
        """Whether a clause with a subject of its own begins at an index."""
        s = self.s
        if at >= s.size or s.words[at] in {"that", "not", "also", "only"}:
            return False
        if s.words[at] in words.SUBJECT_PRONOUNS and s.words[at - 1] not in words.CONCESSIONS:
            return False
        return self._is_clause(at)

    def other_speaks(self, at: int, start: int) -> bool:
        """Whether a reporting verb with its own subject, or one that shares the first one, follows a conjunction."""
        s = self.s
        if at >= s.size or s.words[at] == "that":
            return False
        first = at
        while at < s.size and s.bits[at] & (ADVERB | DO | HAVE | NEGATION):
            at += 1
        for k in range(at, min(s.size, at + 12)):
            if s.marks[k] >= 0 or s.words[k] in {";", ":", "that"} or s.bits[k] & MODAL:
                return False
            if self._is_cue(k):
                return k > first or not self._inside(start, first)
            if s.finite(k):
                return False
        return False

    def _is_cue(self, at: int) -> bool:
        """Whether a finite form of a reporting verb stands at an index."""
        s = self.s
        that = s.word(at + 1) == "that"
        verbs = any(
            cue.kind == "verb"
            and cue.forms - {ING}
            and (that or not cue.takes & _ONLY_BEFORE_THAT)
            and cue.takes - _WORDS_ONLY
            and (not cue.rest or tuple(s.words[at + 1 : at + 1 + len(cue.rest)]) == cue.rest)
            for cue in cues().get(s.words[at], ())
        )
        before = s.bits[at - 1] if at else 0
        return verbs and not before & (DETERMINER | PREPOSITION) and not (at and s.is_determined(at - 1))

    def _inside(self, start: int, verb: int) -> bool:
        """Whether a verb after a conjunction may share a subject inside what is reported."""
        s = self.s
        if s.words[start] == "to":
            return PAST not in verb_forms().get(s.words[verb], frozenset())
        spoken = any(s.finite(k) or s.marks[k] >= 0 for k in range(start, verb - 1))
        if spoken and s.marks[start] < 0 and any(cue.lemma in words.INSIDE_VERBS for cue in cues().get(s.words[verb], ())):
            return True
        return s.word(verb - 1) == "and" and not spoken

    def _phrase_end(self, start: int, limit: int, form: str) -> int:
        for k in range(start + 1, limit):
            if self.s.marks[k] < 0 and self._ends_phrase(k, start, limit, form):
                return k
        return limit

    def _ends_phrase(self, k: int, start: int, limit: int, form: str) -> bool:
        """Whether a reported noun phrase ends before the word or sign at *k*."""
        s, word = self.s, self.s.words[k]
        if s.bits[k] & SIGN and word not in {"(", ")", "[", "]"}:
            return word != "," or not self._lists(k, limit)
        if word in {"and", "but"} and k + 1 < limit:
            return s.finite(k + 1) or self.other_speaks(k + 1, start) or self._new_clause(k + 1)
        if word == "before":
            return any(s.finite(m) for m in range(k + 1, limit))
        if word in words.PHRASE_ENDS:
            return not (word == "as" and form == OBJECT_AS)
        if word == "on":
            return k + 2 >= limit - 1 and k + 1 < limit and bool(s.bits[k + 1] & TIME)
        return word == "in" and s.word(k + 2) in words.STATEMENTS

    def _lists(self, comma: int, limit: int) -> bool:
        """Whether a comma parts the items of a list that "and" ends."""
        s = self.s
        for k in range(comma + 1, min(limit, comma + 8)):
            if s.words[k] in {"and", "or"}:
                return k + 1 < limit and not s.finite(k + 1) and k > comma + 1
            if s.finite(k) or (s.bits[k] & (SIGN | PRONOUN | RELATIVE | BE) and s.words[k] != ","):
                return False
        return False
