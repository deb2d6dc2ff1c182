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
    NUMBER,
    ONE,
    PREPOSITION,
    PRONOUN,
    RELATIVE,
    SIGN,
    SUBORDINATOR,
    TIME,
)
from conflictnews.languages.en import speech_verbs as table
from conflictnews.speech.lexicon import ING, Cue, cues
from conflictnews.speech.sentences import Sentence
from conflictnews.speech.subjects import Subjects

THAT_WITHIN, THAT_WITHIN_PERSON = 10, 14
"""How many words may stand between a cue and its "that"; more where the verb names whom it addresses."""
_CLAUSE_WITHIN = 14
"""How many words a clause may have before its verb."""
_LONGEST = 400
"""How many words what is reported has at most."""
_OPENS = frozenset("the a an his her their its our my your all no some many more most at least about he she it they we i you there this these those both neither nobody nothing each every another several".split())
_TIME_WORDS = frozenset("on late early earlier later last this next again also too separately repeatedly".split())
_AUDIENCE = frozenset("reporters journalists him her them us me you parliament lawmakers investors lawmakers congress".split())
_SUBJECT_PRONOUNS = frozenset("he she it they we i there".split())
_TAILS = frozenset("without revising citing contradicting referring quoting echoing repeating despite".split())
_CONTRAST = frozenset("but while whereas although though".split())


class Contents:
    """Finds what the cues of one sentence report."""

    def __init__(self, sentence: Sentence, subjects: Subjects) -> None:
        self.s: Sentence = sentence
        self.subjects: Subjects = subjects

    # -------------------------------------------------------------- where it begins

    def opening(self, cue: Cue, at: int, *, passive: bool = False) -> tuple[int, str] | None:
        """Where the content begins that follows a cue that ends before *at*, and its form: "clause", "phrase" or "quotation"."""
        s, takes = self.s, cue.takes
        if at >= len(s):
            return None
        person = "person" in takes
        quotation = self._quotation(at)
        if quotation is not None:
            return quotation, "clause"
        if takes & {"clause", "that", "only-that"}:
            that = self._that(at, THAT_WITHIN_PERSON if person else THAT_WITHIN)
            if that is not None:
                return that, "clause"
        if "saying" in takes:
            return None
        if "question" in takes and (wh := self._question(at, person=person)) is not None:
            return wh, "clause"
        start = self.skip(at)
        if start >= len(s):
            return None
        word = s.words[start]
        if "to" in takes and word == "to" and self._infinitive(start):
            return start, "clause"
        if (person and {"to", "of"} & takes or cue.lemma == "expect") and (found := self._addressed(start, takes)) is not None:
            return found, "clause"
        if word in takes and s.bits[start] & PREPOSITION and start + 1 < len(s):
            return start + 1, "phrase"
        if "ing" in takes and word.endswith("ing") and not s.bits[start]:
            return start, "clause"
        if "as" in takes and self._as(start) is not None:
            return start, "as"
        if "naming" in takes and self._names(start):
            return start, "as"
        if "clause" in takes and (bare := self._bare(at, cue)) is not None:
            return bare, "clause"
        if "that" in takes and self._plainly_clause(start):
            return start, "clause"
        if takes & {"object", "said-object"} and self._object(start, said="object" not in takes):
            return start, "phrase"
        return None

    def _quotation(self, at: int) -> int | None:
        """The quotation that a cue introduces: at once, or after a colon or comma and whom it tells."""
        s = self.s
        for k in range(at, min(len(s), at + 16)):
            if s.marks[k] >= 0:
                return k if k == at or s.words[k - 1] in {":", ",", "-"} or self._framed(at, k) else None
            if s.words[k] == ":":
                return k + 1 if k + 1 < len(s) else None
            if s.words[k] in {";", "that"} or s.finite(k):
                return None
        return None

    def _framed(self, at: int, end: int) -> bool:
        """Whether only adverbs, times and whom is told stand before a quotation."""
        s = self.s
        return all(s.bits[k] & (ADVERB | TIME) or s.words[k] in _AUDIENCE or s.words[k] in _TIME_WORDS for k in range(at, end))

    def _that(self, at: int, within: int) -> int | None:
        """Where the clause begins that follows "that", if it belongs to the cue."""
        s = self.s
        comma = False
        for k in range(at, min(len(s), at + within)):
            word = s.words[k]
            if word == "that":
                follows = k + 1 < len(s)
                if not follows or (k > at and not comma and s.finite(k + 1) and not s.bits[k + 1] & BE) or (k > at and s.finite(k + 1)):
                    return None
                return k + 1
            if word == ",":
                comma = True
                if k == at or not any(s.words[m] == "that" for m in range(k + 1, min(len(s), at + within))):
                    continue
            elif s.marks[k] >= 0 or word in {":", ";"} or s.finite(k):
                return None
        return None

    def _question(self, at: int, *, person: bool) -> int | None:
        """Where a question begins: at once, or after whom is asked."""
        s = self.s
        for k in range(at, min(len(s), at + (8 if person else 4))):
            word = s.words[k]
            if word in table.WH_WORDS:
                if k == at and word in {"when", "where", "which", "as", "who"} and k + 1 < len(s) and word != "who":
                    return k if word != "when" else None
                return k
            if s.bits[k] & SIGN or s.finite(k) or word == "to":
                return None
        return None

    def skip(self, at: int) -> int:
        """The index after the times and adverbs that follow a cue."""
        s = self.s
        while at < len(s):
            word, bits = s.words[at], s.bits[at]
            if word in _TIME_WORDS and at + 1 < len(s) and (s.bits[at + 1] & TIME or s.words[at + 1] in {"week", "month", "year", "on", "this"} or (word == "on" and s.words[at + 1].isdigit())):
                at += 1
            elif bits & TIME or (word.isdigit() and at and s.bits[at - 1] & TIME) or (word in {"week", "month", "year"} and s.words[at - 1] in {"last", "this", "next"}):
                at += 1
            elif bits & ADVERB and not bits & (PREPOSITION | DETERMINER | SUBORDINATOR | NEGATION | PRONOUN) and word not in {"about", "nearly", "almost", "only", "just", "around", "roughly"}:
                at += 1
            elif word.isdigit() and at + 1 < len(s) and s.bits[at + 1] & TIME and at and s.words[at - 1] == "on":
                at += 1
            else:
                return at
        return at

    def _infinitive(self, at: int) -> bool:
        """Whether "to" at an index opens an infinitive, no phrase: "to hold", "to bury", not "to the town"."""
        s = self.s
        return at + 1 < len(s) and (s.marks[at + 1] >= 0 or not s.bits[at + 1] & (DETERMINER | TIME | PRONOUN | PREPOSITION | SIGN)) and not s.is_name(at + 1)

    def _addressed(self, at: int, takes: frozenset[str]) -> int | None:
        """Where an object with its infinitive, or with what it is accused of, begins: "[both sides to hold fire]"."""
        s = self.s
        link = "of" if "of" in takes and "to" not in takes else "to"
        if s.bits[at] & (SIGN | PREPOSITION) and s.marks[at] < 0:
            return None
        for k in range(at + 1, min(len(s), at + 16)):
            if s.words[k] == link and (link == "of" or (self._infinitive(k) and not s.finite(k - 1))):
                charged = link == "to" or s.marks[k + 1 if k + 1 < len(s) else k] >= 0 or any(s.words[m].endswith("ing") for m in range(k + 1, min(len(s), k + 4)))
                if charged or link == "of":
                    return at
            if s.bits[k] & SIGN and s.words[k] not in {",", "(", ")"} and s.marks[k] < 0 or s.finite(k) or s.words[k] in {"that", "when", "while", "after"}:
                return None
        return None

    def _as(self, at: int) -> int | None:
        """Where "as" stands after an object: "him [as] a quiet man"."""
        s = self.s
        if s.bits[at] & SIGN and s.marks[at] < 0:
            return None
        for k in range(at + 1, min(len(s), at + 14)):
            if s.words[k] == "as":
                return k
            if s.bits[k] & SIGN and s.marks[k] < 0 or s.finite(k):
                return None
        return None

    def _names(self, at: int) -> bool:
        """Whether an object and the name that it is given follow: "the vote a farce", "it “a farce”"."""
        s = self.s
        if s.bits[at] & (PREPOSITION | SIGN) and s.marks[at] < 0:
            return False
        phrase = self.subjects.forward(at, min(len(s), at + 12))
        end = phrase.end if phrase else at + 1
        if end >= len(s):
            return False
        pronoun = end == at + 1 and bool(s.bits[at] & PRONOUN)
        return s.marks[end] >= 0 or bool(s.bits[end] & (ONE | DETERMINER)) or (pronoun and not s.bits[end])

    def _bare(self, at: int, cue: Cue) -> int | None:
        """Where a clause without "that" begins, after whom is told, when, and where."""
        s = self.s
        if "person" in cue.takes:
            told = self._told(at)
            if told is None:
                return None
            at = told
        at = self.skip(at)
        if at >= len(s) or (s.bits[at] & SIGN and s.marks[at] < 0):
            return None
        if s.bits[at] & PREPOSITION and not self._counts(at):
            return self._after_adjunct(at)
        if s.words[at] in {"as", "when", "while", "no", "so", "and", "or", "but", "to"} and not self._counts(at):
            return None
        return at if len(s) - at >= 2 else None

    def _told(self, at: int) -> int | None:
        """The index after the words that name who is told; None if there are none, or nothing is told."""
        s = self.s
        if at >= len(s):
            return None
        if s.words[at] in _AUDIENCE or (s.bits[at] & PRONOUN and not s.bits[at] & DETERMINER):
            end = at + 1
        else:
            phrase = self.subjects.forward(at, min(len(s), at + 10))
            if phrase is None:
                return None
            end = next((k for k in range(at + 1, phrase.end) if s.words[k] in _OPENS and not s.bits[k - 1] & (PREPOSITION | DETERMINER)), phrase.end)
        after = self.skip(end)
        if after < len(s) and s.bits[after] & PREPOSITION:
            return self._after_adjunct(after)
        return end if self._plainly_clause(self.skip(end)) else None

    def _counts(self, at: int) -> bool:
        """Whether a hedge opens a clause: "at least", "about 40", "no one", "as many as"."""
        first, second = self.s.words[at], self.s.word(at + 1)
        if first == "no":
            return second not in {"", "to"}
        if first == "at":
            return second in {"least", "most"}
        if first in {"about", "around", "nearly", "over", "under", "up", "some", "between", "more", "fewer", "less"}:
            return second[:1].isdigit() or second in {"to", "than", "a"} or bool(self.s.bits[at + 1] & NUMBER if at + 1 < len(self.s) else 0)
        return first == "as" and second in {"many", "few", "much"}

    def _after_adjunct(self, at: int) -> int | None:
        """Where the clause begins after "in a statement", "at a briefing in Kyiv"."""
        s = self.s
        for k in range(at + 2, min(len(s), at + 16)):
            if s.bits[k] & SIGN and s.marks[k] < 0 or s.words[k] == "that":
                return None
            opens = s.words[k] in _OPENS or s.words[k].isdigit() or (s.is_name(k) and not s.bits[k - 1] and not s.is_name(k - 1))
            if opens and not s.bits[k - 1] & (PREPOSITION | DETERMINER | CONJUNCTION) and self._plainly_clause(k):
                return k
        return None

    def _plainly_clause(self, at: int) -> bool:
        """Whether a clause begins at an index: a subject, and a verb before anything breaks it off."""
        s = self.s
        if at + 1 >= len(s) or (s.bits[at] & (SIGN | AUXILIARY | SUBORDINATOR) and s.marks[at] < 0):
            return False
        if s.bits[at] & PREPOSITION and not self._counts(at):
            return False
        if s.words[at] in _SUBJECT_PRONOUNS:
            return not s.bits[at + 1] & (SIGN | PREPOSITION)
        for k in range(at + 1, min(len(s), at + _CLAUSE_WITHIN)):
            word, bits = s.words[k], s.bits[k]
            if word in {"that", "which", "who", "whom", "whose", ";", ":", "because", "if"} or (word in {",", "-"} and not self._inserted(k)):
                return False
            if s.finite(k) and not (bits == 0 and self.subjects._reduced(k, len(s) - 1)):  # noqa: SLF001
                return True
        return False

    def _inserted(self, at: int) -> bool:
        """Whether a comma opens an apposition that another comma closes soon."""
        return any(self.s.words[k] == "," for k in range(at + 1, min(len(self.s), at + 10)))

    def _object(self, at: int, *, said: bool) -> bool:
        """Whether a noun phrase follows that may be what is said."""
        s = self.s
        bits = s.bits[at]
        if s.marks[at] >= 0:
            return True
        if bits & (SIGN | PREPOSITION | SUBORDINATOR | AUXILIARY | ADVERB | CONJUNCTION | TIME) and not bits & (DETERMINER | NONE) and s.words[at] not in {"about", "nearly", "more"}:
            return False
        phrase = self.subjects.forward(at, min(len(s), at + 14))
        if phrase is None:
            return False
        inside = s.words[at : phrase.end]
        if bits & PRONOUN and not bits & DETERMINER and s.words[at] not in {"it", "this", "that", "them"}:
            return False
        if not table.NO_SPEECH.isdisjoint(inside):
            return False
        return not said or not table.SPEECH_OBJECTS.isdisjoint(inside)

    # -------------------------------------------------------------- where it ends

    def end(self, start: int, form: str) -> int:
        """Where the content that begins at *start* ends."""
        limit = min(len(self.s), start + _LONGEST)
        if form in {"phrase", "as"}:
            return self._phrase_end(start, limit, naming=form == "as")
        return self._clause_end(start, limit)

    def _clause_end(self, start: int, limit: int) -> int:
        s = self.s
        for k in range(start + 1, limit):
            word = s.words[k]
            if word == ";" or (word == "-" and not self._dashed(k, limit)):
                return k
            if word == "," and self._closes(k, start):
                return k
            if word in _CONTRAST | {"and"} and s.words[k - 1] != "," and self._other_speaks(k + 1, start):
                return k
        return limit

    def _dashed(self, at: int, limit: int) -> bool:
        """Whether a dash is one of a pair, or joins words."""
        s = self.s
        if s.ends[at] < len(s.folded) and s.starts[at] and not (s.folded[s.ends[at]].isspace() or s.folded[s.starts[at] - 1].isspace() or s.ends[at] - s.starts[at] > 1):
            return True
        return any(s.words[k] == "-" for k in range(at - 1, max(0, at - 25), -1)) or any(s.words[k] == "-" for k in range(at + 1, min(limit, at + 25)))

    def _closes(self, comma: int, start: int) -> bool:
        """Whether a comma ends what is reported: before the reporter's own words."""
        s, k = self.s, comma + 1
        if k >= len(s):
            return False
        word = s.words[k]
        if word in _TAILS or word in {"according", "as"} and s.word(k + 1) not in {"well", "many", "much"}:
            return True
        if word in {"hours", "days", "weeks", "minutes", "a"} and any(s.words[m] in {"after", "before"} for m in range(k + 1, min(len(s), k + 4))):
            return True
        if self._reports(k, ING):
            return True
        if word in {"even"} and s.word(k + 1) in {"though", "as", "after"}:
            return True
        if word in _CONTRAST:
            return self._other_speaks(k + 1, start) or self._new_clause(k + 1)
        return word == "and" and self._other_speaks(k + 1, start)

    def _reports(self, at: int, form: int) -> bool:
        """Whether a reporting verb in a form stands at an index, or after an adverb."""
        s = self.s
        if s.bits[at] & ADVERB and at + 1 < len(s):
            at += 1
        return any(cue.kind == "verb" and form in cue.forms and cue.lemma not in {"promise", "show", "find", "see", "hear", "call"} for cue in cues().get(s.words[at], ()))

    def _new_clause(self, at: int) -> bool:
        """Whether a clause with a subject of its own begins at an index."""
        s = self.s
        if at >= len(s) or s.words[at] in {"that", "not", "also", "only"} or s.words[at] in {"he", "she", "they", "it"}:
            return False
        return self._plainly_clause(at)

    def _other_speaks(self, at: int, start: int) -> bool:
        """Whether a reporting verb with its own subject, or one that shares the first one, follows a conjunction."""
        s = self.s
        if at >= len(s) or s.words[at] == "that":
            return False
        first = at
        while at < len(s) and s.bits[at] & (ADVERB | DO | HAVE | NEGATION):
            at += 1
        for k in range(at, min(len(s), at + 12)):
            if s.marks[k] >= 0 or s.words[k] in {";", ":", "that"} or (s.bits[k] & MODAL):
                return False
            entries = [cue for cue in cues().get(s.words[k], ()) if cue.kind == "verb" and cue.forms - {ING}]
            if entries and self._verbal(k):
                return k > first or not self._inside_clause(start, first)
            if s.finite(k):
                return False
        return False

    def _inside_clause(self, start: int, end: int) -> bool:
        """Whether a verb after a conjunction may as well be inside what is reported: its subject may be."""
        s = self.s
        return s.words[start] == "to" or s.word(end - 1) == "and" and not any(s.finite(k) for k in range(start, end - 1))

    def _verbal(self, at: int) -> bool:
        """Whether a word that may be a noun is a verb here."""
        before = self.s.bits[at - 1] if at else 0
        return not before & (DETERMINER | PREPOSITION) and not (at and self.s.is_determined(at - 1))

    def _phrase_end(self, start: int, limit: int, *, naming: bool) -> int:
        s = self.s
        verb = naming
        for k in range(start + 1, limit):
            word, bits = s.words[k], s.bits[k]
            if s.marks[k] >= 0:
                continue
            if word in {";", ":", "-", ",", "?", "!"}:
                if word == "," and s.bits[k - 1] == 0 and k + 2 < limit and self._lists(k, limit):
                    continue
                return k
            if word in {"and", "but"} and k + 1 < limit and (s.finite(k + 1) or self._other_speaks(k + 1, start) or self._new_clause(k + 1)):
                return k
            if word == "before" and not any(s.finite(m) for m in range(k + 1, limit)):
                continue
            if word in {"after", "before", "because", "although", "though", "when", "while", "if", "unless", "as", "saying", "but"} and not (word == "as" and verb) and not (naming and word == "as"):
                return k
            if word == "on" and k + 1 < limit and s.bits[k + 1] & TIME and k + 2 >= limit - 1:
                return k
            if word == "in" and s.word(k + 1) in {"a", "an"} and s.word(k + 2) in {"statement", "letter", "speech", "interview", "tweet", "post", "report", "message", "television"}:
                return k
        return limit

    def _lists(self, comma: int, limit: int) -> bool:
        """Whether a comma parts the items of a list that "and" ends."""
        s = self.s
        for k in range(comma + 1, min(limit, comma + 8)):
            if s.words[k] in {"and", "or"}:
                return not s.finite(k + 1 if k + 1 < limit else k) and s.words[comma + 1] != "and"
            if s.finite(k) or s.bits[k] & (SIGN | PRONOUN | RELATIVE) and s.words[k] != ",":
                return False
        return False
