"""Content that stands before its cue: "The road is shut, the mayor said", "“A,” he said, “B”"."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import define, field

from conflictnews.language.lexicon import ADVERB, BE, DETERMINER, HAVE, PREPOSITION, SIGN, SUBORDINATOR, TIME
from conflictnews.languages.en import speech_frames as words
from conflictnews.languages.en import speech_grammar as small
from conflictnews.languages.en import word_endings as suffix
from conflictnews.speech.contents import Contents
from conflictnews.speech.endings import CLAUSE
from conflictnews.speech.lexicon import verb_words
from conflictnews.speech.phrases import Phrase
from conflictnews.speech.sentences import Sentence

_REACH = 60
"""How many words before a cue are read as what was said."""
_LONGEST_TAIL = 15
"""How many words may follow a cue that stands after what was said, up to a sign."""
_SHORT_TAIL = 4
"""How many such words need no preposition: "..., the mayor told the paper"."""
_LONGEST_SUBJECT = 8
"""How many words a subject has at most that is parted from its verb: "The army, he said, had no fuel"."""
_RESUMED_WITHIN = 14
"""How many words after a cue the second piece of an interrupted quotation begins at most."""
_UNTIL_COMMA = 40
"""How many words after a cue are searched for a verb that resumes the statement."""
_LONG_QUOTATION = 40
"""How many characters a quotation has that is no fragment of the clause before it."""
NEAR = 8
"""How many attributions back in the sentence another is looked for."""
AFTER_QUOTATION = frozenset(",-?!")
"""Signs between what is said and its cue."""
_TAIL_ENDS = frozenset(",;-:")
_JOINING = small.AND_BUT | {","}
_GOING_ON = small.GOING_ON | {",", "-"}
"""Words and signs between what one source reports and what the next does."""
_BETWEEN_QUOTATIONS = frozenset((",", small.AND))
_LABEL = 3
"""How many words a label before a colon has at most; what follows a longer one is a clause of its own."""

_HELPERS = BE | HAVE | ADVERB

Piece = tuple[int, int]


def _no_pieces() -> list[Piece]:
    return []  # a call of `list[Piece]` takes twenty times as long


@define
class Attribution:
    """A cue with its subject and its content, as indices of the words of a sentence.

    `pieces` are stretches of words; none for a cue whose content stands in another sentence. `after` says that the cue stands
    after what it reports.
    """

    sentence: Sentence
    cue: Piece | None
    lemma: str
    subject: Phrase | None
    pieces: list[Piece] = field(factory=_no_pieces)
    rule: str = ""
    after: bool = False

    @property
    def edge(self) -> int:
        """The index after all that belongs to the attribution."""
        ends = [b for _, b in self.pieces]
        return max([self.cue[1] if self.cue else 0, self.subject.end if self.subject else 0, *ends])


class Preceding:
    """Finds what stands before the cues of one sentence."""

    def __init__(self, sentence: Sentence, contents: Contents) -> None:
        self.s: Sentence = sentence
        self.contents: Contents = contents

    def clause_start(self, at: int) -> int:
        """Return where the part of the sentence begins that no semicolon parts from *at*."""
        s = self.s
        floor = max(0, at - _REACH)
        for k in range(at - 1, floor - 1, -1):
            if s.words[k] == ";" or (s.words[k] == ":" and k > _LABEL):
                return k + 1
        return floor

    def around(self, first: int, end: int, found: Sequence[Attribution], *, source: bool = False) -> list[Piece]:
        """Return what stands before a cue and its subject, which span *first* to *end*, and what resumes after them."""
        s, left = self.s, first - 1
        if left < 0:
            return []
        mark = self.quotation_before(left)
        if mark >= 0:
            begin = self._before_quotation(self.clause_start(first), mark, found) if not self._is_part(mark, first) else None
            return [(begin, mark + 1), *self._resumed_quotation(end)] if begin is not None else []
        if s.words[left] != "," and not source:
            return []
        stop = left if s.words[left] in {",", "-"} else first
        begin = self.contents.subjects.over_dateline(self.clause_start(first), stop)
        start = self._after_others(self.over_openings(begin, stop), stop, found)
        return self._statement(start, stop, end, source=source)

    def quotation_before(self, left: int) -> int:
        """Return the quotation that ends at an index, or before a sign there; -1 if there is none."""
        s = self.s
        if s.marks[left] >= 0:
            return left
        return left - 1 if left and s.marks[left - 1] >= 0 and s.words[left] in AFTER_QUOTATION else -1

    def _is_part(self, mark: int, first: int) -> bool:
        """Return whether a quotation that no sign ends is part of a noun phrase, and said by nobody.

        "the “people's republic” declared", "“Star Wars” actor Ada Moss said", "under the heading “Next steps”, the report".
        """
        s = self.s
        if not s.folded[s.ends[mark] - 2 : s.ends[mark] - 1].isalnum():
            return False
        start = self.clause_start(mark)
        noun_follows = s.words[mark + 1] not in AFTER_QUOTATION
        if noun_follows and mark + 1 == first and not s.bits[first] and not s.is_name(first):
            return True
        if mark <= start or self.contents.has_finite(start, mark):
            return False
        return bool(s.bits[mark - 1] & (DETERMINER | PREPOSITION)) if noun_follows else self._is_adjunct(start)

    def _statement(self, start: int, stop: int, end: int, *, source: bool) -> list[Piece]:
        """Return the statement from *start* to *stop*, with what resumes after a cue that ends before *end*."""
        stands = self._stands(start, stop) and not self._is_cut(stop - 1)
        resumed = self._resumed(start, stop, end, stands=stands)
        if resumed is not None:
            after, whole = resumed
            before = [(start, stop)] if whole or stands else []
            return [*before, (after, self.contents.end(after, CLAUSE))]
        return [(start, stop)] if stands and (source or self._tails(end)) else []

    def _is_cut(self, last: int) -> bool:
        """Return whether a stretch ends with a conjunction whose clause follows the cue: "because, she joked, “it leaked”"."""
        return bool(self.s.bits[last] & SUBORDINATOR) and not self.s.bits[last] & (PREPOSITION | ADVERB)

    def over_openings(self, start: int, stop: int) -> int:
        """Return the start moved behind the words that open a sentence: "But [the mayor]"."""
        while start < stop and (self.s.words[start] in words.OPENINGS or self.s.words[start] in {",", "-"}):
            start += 1
        return start

    def _before_quotation(self, start: int, mark: int, found: Sequence[Attribution]) -> int | None:
        """Return where a content that ends in a quotation begins; None if the quotation belongs to another cue."""
        s = self.s
        start = self.over_openings(start, mark)
        if all(s.marks[k] >= 0 or s.words[k] in _BETWEEN_QUOTATIONS for k in range(start, mark)):
            return start
        pieces = [piece for made in found[-NEAR:] for piece in made.pieces]
        if any(a <= mark < b for a, b in pieces):
            return None
        start = self._behind(start, mark, max((b for _, b in pieces), default=start))
        return start if self._belongs_to_clause(start, mark) else mark

    def _belongs_to_clause(self, start: int, mark: int) -> bool:
        """Return whether a quotation ends the clause before it: "It is “robust”", but not "In Goma, “the road is shut”"."""
        s = self.s
        if self._is_whole(mark) or s.words[start] in words.ADJUNCTS:
            return False
        if self.contents.has_finite(start, mark):
            return True
        plain = start < mark and not s.bits[mark - 1] & SIGN and not self._is_adjunct(start)
        return plain and not s.bits[mark - 1] and self._is_fragment(mark)

    def _behind(self, start: int, mark: int, last: int) -> int:
        """Return the start moved behind what other cues report, which ends before *last*, and behind its comma."""
        return last + (self.s.words[last] == ",") if start < last <= mark else start

    def _is_whole(self, mark: int) -> bool:
        """Return whether a long quotation after a comma or colon is a statement by itself."""
        s = self.s
        return s.words[mark - 1] in {",", ":"} and s.ends[mark] - s.starts[mark] > _LONG_QUOTATION

    def _resumed_quotation(self, end: int) -> list[Piece]:
        """Return the second piece of an interrupted quotation in the same sentence: "A," he said, ["B"]."""
        s = self.s
        for k in range(end, min(s.size, end + _RESUMED_WITHIN)):
            if s.marks[k] >= 0:
                return [(k, k + 1)]
            if s.finite(k) or self._other_cue(k):
                return []
        return []

    def _other_cue(self, at: int) -> bool:
        """Return whether a second verb reports: "“A,” he said, adding: “B”"."""
        joined = self.s.word(at - 1) in _JOINING
        return joined and self.s.words[at] in verb_words()

    def _after_others(self, start: int, stop: int, found: Sequence[Attribution]) -> int:
        """Return the start moved behind what other cues report, and behind these cues."""
        for made in found[-NEAR:]:
            inside = next((a for a, b in made.pieces if start < a <= stop + 1 < b), start)
            start = max(start, inside)
            if made.cue and made.after and start < made.edge < stop:
                start = made.edge
                while start < stop and self.s.words[start] in _GOING_ON:
                    start += 1
        return start

    def _stands(self, start: int, stop: int) -> bool:
        """Return whether words are a statement, no adjunct: not "Asked by reporters", "Speaking in Goma", "In a statement"."""
        s = self.s
        if stop - start < 2 or small.THAT in s.words[max(start, stop - 2) : stop] or s.words[start] in words.ADJUNCTS:
            return False
        comma = next((k for k in range(start, stop - 1) if s.words[k] == ","), -1)
        if comma < 0:
            return self._stands_whole(start, stop)
        if self._is_adjunct(start):
            return self.contents.has_finite(comma, stop)
        return not s.bits[start] & ADVERB or self.contents.has_finite(start, stop)

    def _stands_whole(self, start: int, stop: int) -> bool:
        """Return whether words without a comma are a statement."""
        if self._is_doing(start) or (self._is_adjunct(start) and self._is_subordinate(start)):
            return False
        return not self.s.bits[start] & (PREPOSITION | ADVERB) or self.contents.has_finite(start, stop)

    def _is_doing(self, at: int) -> bool:
        """Return whether an -ing form opens an adjunct, and is no subject: "[Speaking] in Goma", not "[Shelling] resumed"."""
        return self.s.words[at].endswith(suffix.ING) and not self.s.finite(at + 1)

    def _is_subordinate(self, at: int) -> bool:
        """Return whether a conjunction opens a clause that stands by no statement: "while", "if"."""
        return bool(self.s.bits[at] & SUBORDINATOR) and self.s.words[at] not in words.OUTSIDE

    def _is_adjunct(self, at: int) -> bool:
        """Return whether a preposition or a conjunction opens a stretch."""
        bits = self.s.bits[at]
        return bool(bits & (SUBORDINATOR | PREPOSITION)) and not bits & DETERMINER

    def _tails(self, end: int) -> bool:
        """Return whether what stands after a cue only ends the sentence: "..., the mayor said [on Friday]"."""
        s = self.s
        stop = self._tail_end(end)
        if stop - end > _LONGEST_TAIL or s.word(stop) == ":" or s.word(end) in small.OPENERS:
            return False
        at = self.contents.skip(end)
        if at >= stop or s.bits[end] & (PREPOSITION | SUBORDINATOR):
            return True
        short = stop - end <= _SHORT_TAIL or bool(s.bits[at] & PREPOSITION)
        return short and not self.contents.has_finite(end, stop)

    def _tail_end(self, start: int) -> int:
        """Return the index of the next sign or mark that ends what follows a cue, or of the word that makes it too long."""
        s = self.s
        limit = min(s.size, start + _LONGEST_TAIL + 1)
        return next((k for k in range(start, limit) if s.words[k] in _TAIL_ENDS or s.marks[k] >= 0), limit)

    def _resumed(self, start: int, stop: int, end: int, *, stands: bool) -> tuple[int, bool] | None:
        """Return where a statement goes on after its cue, and whether it is one clause: "The army, he said, [had]"."""
        after = self._behind_cue(end)
        if after < 0:
            return None
        if stands and self._resumes(start, after):
            return after, True
        parted = self._is_parted(start, stop)
        if self.s.marks[after] >= 0:
            return (after, parted) if self._goes_on_in_marks(after, stop, parted=parted) else None
        if parted and self._is_base_verb(stop - 1, after):
            return after, True
        return self._next_clause(start, stop, after) if self._speaks_on(after) else None

    def _goes_on_in_marks(self, mark: int, stop: int, *, parted: bool) -> bool:
        """Return whether a quotation after a cue goes on the clause or the quotation that was cut off before it."""
        return self._is_fragment(mark) and (parted or self._is_cut(stop - 1))

    def _is_base_verb(self, noun: int, at: int) -> bool:
        """Return whether a word after a cue may be the verb of a plural before it: "the insults, his aides believe, [help]"."""
        s = self.s
        plain = not s.bits[at] and not s.is_name(at) and not s.words[at].endswith(suffix.INFLECTED)
        return plain and s.is_plural(noun) and not s.bits[noun]

    def _behind_cue(self, end: int) -> int:
        """Return the index behind the sign that closes a cue and whom it tells, if the statement may go on there; else -1."""
        s, at = self.s, self.contents.skip(self.contents.over_told(end))
        after = at + 1
        if after >= s.size or s.words[at] not in {",", "-"} or (after + 1 >= s.size and s.marks[after] < 0):
            return -1
        word = s.words[after]
        return -1 if word in words.NOT_RESUMED or word.endswith(suffix.ING) else after

    def _next_clause(self, start: int, stop: int, after: int) -> tuple[int, bool] | None:
        """Return where the statement goes on with a clause that a conjunction joins, or with the rest of its own clause."""
        if self.s.words[after] in small.AND_BUT:
            return (after + 1, False) if not self.contents.other_speaks(after + 1, start) else None
        return self._parted(start, stop, after)

    def _resumes(self, start: int, after: int) -> bool:
        """Return whether a whole statement goes on after its cue: "the road is shut, he said, [because]"."""
        s = self.s
        if s.words[after] == small.TO:
            return s.words[start] == small.IT and self.contents.opens_infinitive(after)
        if s.words[after] == small.BY:
            return s.word(after + 1).endswith(suffix.ING)
        if s.words[after] in small.AND_BUT:
            return s.word(after + 1) in words.ALSO and not self._speaks_on(after)
        return s.words[after] in words.RESUMES and not (self._sets_scene(after) or self.contents.other_speaks(after + 1, start))

    def _speaks_on(self, at: int) -> bool:
        """Return whether a verb stands before the next comma."""
        s = self.s
        for k in range(at, min(s.size, at + _UNTIL_COMMA)):
            if s.words[k] == ",":
                return False
            if s.finite(k):
                return True
        return False

    def _parted(self, start: int, stop: int, after: int) -> tuple[int, bool] | None:
        """Return the rest of a clause whose subject or first part stands before its cue."""
        s = self.s
        parted = self._is_parted(start, stop)
        if s.bits[after] & (ADVERB | HAVE | BE) or s.finite(after):
            return (after, True) if parted else None
        subordinate = self._is_adjunct(start)
        return (after, subordinate) if subordinate or parted else None

    def _is_parted(self, start: int, stop: int) -> bool:
        """Return whether a stretch may be the subject of a clause that goes on after the cue."""
        s = self.s
        if stop - start > _LONGEST_SUBJECT:
            return False
        verb = next((k for k in range(start, stop) if s.finite(k)), stop)
        return verb == stop or all(s.bits[k] & _HELPERS for k in range(verb, stop))

    def _is_fragment(self, mark: int) -> bool:
        """Return whether a quotation goes on a clause: it opens without a capital."""
        s = self.s
        return s.folded[s.starts[mark] + 1 : s.starts[mark] + 2].islower()

    def _sets_scene(self, at: int) -> bool:
        """Return whether a phrase tells where or when something was said: "in a statement", "after the meeting"."""
        s = self.s
        near = s.words[at + 1 : at + 6]
        if not words.STATEMENTS.isdisjoint(near) or s.bits[at + 1] & TIME or not words.SCENES.isdisjoint(near):
            return True
        return s.words[at] in words.TIMED and not any(s.finite(k) for k in range(at + 1, min(s.size, at + _LONGEST_TAIL)))
