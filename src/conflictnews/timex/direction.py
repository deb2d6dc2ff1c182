"""Whether the clause around a date looks back or ahead: the one place that knows tense, modal and aspect.

The verb nearest to the date decides: the last before it, or the first after it where the date opens its clause. A verb group
is read from its end, so that "will be held" and "is to be tried" count by their auxiliary and not by their participle. Nouns
do not count. A preposition ("until", "by", "for") looks ahead where its verb allows it.
"""

from __future__ import annotations

from bisect import bisect_left
from typing import NamedTuple

from conflictnews.language.inflection import ING, inflected, is_plural, third_person
from conflictnews.language.lexicon import saying
from conflictnews.languages.en import word_endings as suffix
from conflictnews.languages.en.calendar import MONTHS, PARTS, RELATIVE_DAYS, WEEKDAYS
from conflictnews.languages.en.dates import PLURAL_SUBJECTS
from conflictnews.languages.en.tense import (
    AFTER,
    ARRANGED,
    BE,
    BEEN,
    BEFORE_A_DATE,
    BEING,
    CAUSES,
    CLOSING,
    CONDITIONAL,
    COULD,
    DEADLINES,
    DENIALS,
    DETERMINERS,
    DID,
    DUE,
    FIXED_VERBS,
    FOR,
    FUTURE,
    GOING_TO,
    HAD,
    HAS,
    HAVE,
    IMPERATIVES,
    INTENDS,
    IS,
    LIMITS,
    LINKING,
    LISTS,
    MAY,
    MODAL,
    MOVED_TO,
    MOVES,
    NEED,
    NO_VERBS,
    NOUNS_AFTER_TO,
    OPENERS,
    PASSED_OVER,
    PAST,
    PLANS,
    REFUSED,
    RELATIVES,
    SHORT_WILL,
    SHORT_WOULD,
    SOON,
    STARTING,
    STATES,
    TO,
    UNDONE,
    WAS,
)
from conflictnews.patterns import lazy
from conflictnews.text import Text
from conflictnews.timex.story import ends_sentence, sentence_start

_REACH = 24
"""The longest way from a date to its verb, in words."""
_OWNED = 8
"""The longest way from "Sunday's" to the verb of its noun, in words."""
_STOP = lazy(r"[;!?:\n]|\.(?!\w)")
_CLAUSE = 220
"""The longest way from a date to the end of its clause, in characters."""


_FIXED = frozenset(map(third_person, FIXED_VERBS.words))
_FIXED_ING = frozenset(inflected(verb)[ING] for verb in FIXED_VERBS.words)
_DATE_WORDS = WEEKDAYS.keys() | MONTHS.keys() | RELATIVE_DAYS.keys() | PARTS.keys()
_LICENSES = DUE.words | INTENDS.words | {GOING_TO[0]}
_MODALS = FUTURE.words | CONDITIONAL.words | MODAL.words
_AUXILIARIES = _MODALS | WAS | HAD | DID
_BEFORE_A_VERB = _MODALS | TO.words
_PAST_AUXILIARIES = WAS | HAD | DID
_NOUN_LEADS = DETERMINERS | MODAL.words
_ENDS_OF_MOVES = LIMITS.words | MOVED_TO.words


class Governor(NamedTuple):
    """The verb that a date hangs on."""

    direction: int
    """-1: the clause looks back; 1: it looks ahead; 2: it certainly does ("will", "takes effect"); 0: nothing says."""
    verb: int | None = None
    """The index of its word in `Text.words`."""


def direction(text: Text, start: int, end: int, *, limits: bool = True) -> int:
    """Return whether the clause around a date looks back (-1) or ahead (1; 2 where it certainly does), or does not say (0).

    With *limits*, "until Friday" looks ahead where no verb says otherwise; without, nouns like "plan" count.

    >>> text = Text.of("The judge said Tuesday that the accused are to be tried on Friday.")
    >>> [direction(text, at, at + 6) for at in (text.clean.index("Tuesday"), text.clean.index("Friday"))]
    [-1, 2]
    """
    return _Clause(text, start, end).governor(limits=limits).direction


def is_told(text: Text, start: int, end: int) -> bool:
    """Return whether a date is told as past beyond doubt: by a verb that is not one of saying, or opening a clause of the past.

    >>> text = Text.of("On 6 March, he said, he gave away the flour. The office said a vote on 9 May was near.")
    >>> [is_told(text, at, at + 5) for at in (text.clean.index("6 March"), text.clean.index("9 May"))]
    [True, False]
    """
    clause = _Clause(text, start, end)
    found = clause.governor()
    plans = (_MODALS - MONTHS.keys()).intersection(clause.words[clause.low : clause.high])
    if found.direction >= 0 or found.verb is None or plans:
        return False
    return clause.is_fronted() or (clause.words[found.verb] not in saying("say") and abs(clause.at - found.verb) <= _NEAR)


_NEAR = 8
"""The longest way from a date to a verb that leaves no doubt, in words."""


def governing_word(text: Text, start: int, end: int) -> str:
    """Return the verb that a date hangs on, in lower case, or nothing; of an infinitive its verb.

    >>> text = Text.of("The bank expects to report a loss for the quarter.")
    >>> governing_word(text, text.clean.index("the quarter"), len(text.clean) - 1)
    'report'
    """
    clause = _Clause(text, start, end)
    verb = clause.governor().verb
    if verb is None:
        return ""
    return clause.words[verb + 1 if clause.words[verb] in _BEFORE_A_VERB else verb]


def closes(text: Text, start: int) -> bool:
    """Return whether a time is the end of something: "expires at midnight Friday", "until midnight".

    >>> text = Text.of("The truce expires at midnight Friday.")
    >>> closes(text, text.clean.index("midnight"))
    True
    """
    words, starts = text.words
    at = bisect_left(starts, start)
    return not CLOSING.isdisjoint(words[max(0, at - 5) : at])


def limits(text: Text, start: int) -> bool:
    """Return whether a time is one until which something holds, by the word before it."""
    words, starts = text.words
    at = bisect_left(starts, start)
    return at > 0 and words[at - 1] in LIMITS.words


class _Clause:
    """The words around a date, by their indices in `Text.words`."""

    def __init__(self, text: Text, start: int, end: int) -> None:
        self.folded, (self.words, self.starts) = text.folded, text.words
        self.start, self.end = start, end
        self.at, self.after = bisect_left(self.starts, start), bisect_left(self.starts, end)
        stop = max(
            sentence_start(self.folded, start) - 1,
            self.folded.rfind(";", max(0, start - _CLAUSE), start),
            self.folded.rfind(": ", max(0, start - _CLAUSE), start),
        )
        self.low = max(bisect_left(self.starts, stop), self.at - _REACH)
        self.high = min(bisect_left(self.starts, self._clause_end()), self.after + _REACH)
        self.first = self.at
        while self.first > max(self.low, self.at - 5) and (
            self.words[self.first - 1] in LINKING or self.words[self.first - 1][0].isdigit()
        ):
            self.first -= 1
        self.lead = self.words[self.first - 1] if self.first > self.low else ""

    def _clause_end(self) -> int:
        """Return where the clause ends after the date, a few hundred characters on at most."""
        for halt in _STOP.finditer(self.folded, self.end, self.end + _CLAUSE):
            if halt[0] != "." or ends_sentence(self.folded, halt.start()):
                return halt.start()
        return self.end + _CLAUSE

    def governor(self, *, limits: bool = True) -> Governor:
        """Return the verb that decides, and how."""
        if (cue := self._cue()) is not None:
            return cue
        fronted, owned = self.is_fronted(), self.folded.startswith(suffix.GENITIVE, self.end)
        left, right = (self._right, self._left) if fronted else (self._left, self._right)
        found = left()
        if found.verb is None or (owned and not fronted and self.words[found.verb] in saying("say")):
            found = other if (other := right()).verb is not None else found
        if limits:
            return self._limited(found)
        return Governor(1, found.verb) if self._plans() else found

    def _cue(self) -> Governor | None:
        """Return what a word beside the date says by itself."""
        before = self.words[max(self.low, self.at - 4) : self.at]
        if self.lead in AFTER.words:
            return Governor(-1)
        if self.lead in STARTING.words or tuple(before[-3:]) in SOON:
            return Governor(1)
        if self.lead in IS and self.folded[self.starts[self.first - 1] - 1 : self.starts[self.first - 1]] != "'":
            return Governor(1, self.first - 1)
        if self._word_after() in DEADLINES.words and not any(map(is_past, before)):
            return Governor(1)
        return None

    def _word_after(self) -> str:
        return self.words[self.after] if self.after < len(self.words) else ""

    def _plans(self) -> bool:
        """Return whether a noun before the date says that it is a plan's: "a withdrawal date in late 2008"."""
        return not PLANS.isdisjoint(self.words[max(self.low, self.at - 6) : self.at])

    def is_fronted(self) -> bool:
        """Return whether the date opens its clause."""
        if self.lead == "":
            return True
        first = self.first - (self.lead in LIMITS.words or self.lead in BEFORE_A_DATE.words)
        mark = self.folded[self.starts[first] - 2 : self.starts[first]].strip()
        before = self.words[first - 1] if first > self.low else ""
        if first == self.low and mark != ",":
            return True
        if mark in {",", "-", '"', "("}:
            return self.folded[self.end : self.end + 1] not in {",", ".", ")", ";", ""}
        return before in OPENERS and not (first - 2 >= self.low and self.words[first - 2] in _DATE_WORDS)

    def _signs(self, first: int, last: int) -> frozenset[str]:
        """Return the words between *first* and *last* that may be verbs; "may" only if it is not always the month."""
        if first >= last:
            return _SIGNS
        start, end = self.starts[first], self.starts[last - 1] + len(MAY)
        modal = self.folded.find(MAY, start, end) >= 0 or self.folded.find(MAY.upper(), start, end) >= 0
        return _SIGNS if modal else _SIGNS_BUT_MAY

    def _left(self) -> Governor:
        words, signs = self.words, self._signs(self.low, self.at)
        for i in range(self.at - 1, self.low - 1, -1):
            if (words[i] in signs or words[i][-2:] == suffix.ED) and (sign := self._sign(i)):
                return Governor(sign, i)
        return Governor(0)

    def _right(self) -> Governor:
        certain = 2 if self.is_fronted() else 1  # "Wages for June will be paid"
        owned = self.folded.startswith(suffix.GENITIVE, self.end)
        last = min(self.high, self.after + _OWNED) if owned else self.high
        words, signs = self.words, self._signs(self.after, last)
        for i in range(self.after, last):
            if (words[i] in signs or words[i][-2:] == suffix.ED) and (sign := self._sign(i)):
                return Governor(min(certain, sign), i)
        return Governor(0)

    # -------------------------------------------------------------- limits

    def _limited(self, found: Governor) -> Governor:
        """Return what a preposition before the date makes of its verb: "until Friday", "postponed to Friday", "for Friday"."""
        if self.lead in FOR.words and self._is_free_weekday():
            return Governor(-1 if self._is_perfect(found.verb) else 1, found.verb)
        if self.lead in LIMITS.words and self._is_unsaid(found):
            return Governor(1, found.verb)
        if self.lead in _ENDS_OF_MOVES and self._is_moved(found):
            return Governor(1, found.verb)
        return found

    def _is_unsaid(self, found: Governor) -> bool:
        """Return whether no verb says a direction: there is none, or it is a bare "has"."""
        return found.verb is None or (self.words[found.verb] in HAS and found.direction <= 0)

    def _is_free_weekday(self) -> bool:
        """Return whether the date is a weekday that owns nothing: "for Friday", not "for Friday's vote"."""
        if self.folded.startswith(suffix.GENITIVE, self.end):
            return False
        return any(word in WEEKDAYS for word in self.words[self.at : self.after])

    def _is_moved(self, found: Governor) -> bool:
        """Return whether the verb before a limit sets it: "gave him until Friday", "told them to leave by Friday"."""
        if found.verb is None or found.verb >= self.at or found.direction > 0:
            return False
        return self.words[found.verb] in MOVES.words and not self._is_perfect(found.verb)

    def _is_perfect(self, i: int | None) -> bool:
        """Return whether a word is a participle after "had"."""
        return i is not None and not HAD.isdisjoint(self.words[max(self.low, i - 3) : i])

    # -------------------------------------------------------------- verbs

    def _before(self, i: int) -> int:
        """Return the index of the word before a verb, adverbs passed over; -1 where the clause begins."""
        j = i - 1
        while j >= self.low and j > i - 5 and (self.words[j] in PASSED_OVER.words or self.words[j].endswith(suffix.LY)):
            j -= 1
        return j if j >= self.low else -1

    def _word(self, i: int) -> str:
        return self.words[i] if self.low <= i < len(self.words) else ""

    def _sign(self, i: int) -> int:
        """Return the direction of the verb group that a word belongs to; 0 where it is none."""
        word = self.words[i]
        if word in _AUXILIARIES:
            return 0 if word == MAY and self._is_written("May", i) else self._auxiliary(i)
        if word in _DATE_WORDS:
            return 0
        if word in TO.words:
            return self._infinitive(i) if self._is_infinitive(i) else 0
        return self._sign_of_verb(i, word)

    def _sign_of_verb(self, i: int, word: str) -> int:
        """Return the direction of a verb that is no auxiliary, or of a word for what is due; 0 for any other word."""
        if word in SHORT_WILL.words and self._word(i + 1) in DENIALS.words:
            return 2
        due = self._is_due(i)
        if due or is_past(word):
            return self._participle(i, due=due)
        return 2 if word in HAS and self._word(i + 1) in TO.words else self._present(i)

    def _is_written(self, word: str, i: int) -> bool:
        return self.folded.startswith(word, self.starts[i])

    def _is_due(self, i: int) -> bool:
        """Return whether a word says what is to come; "due to" does only before a verb."""
        if self.words[i] not in DUE.words:
            return False
        cause = self.words[i] in CAUSES.words and self._word(i + 1) in TO.words
        return not cause or self._is_infinitive(i + 1)

    def _auxiliary(self, i: int) -> int:
        """Return the direction of an auxiliary or modal whose verb the walk has not met as a participle."""
        word, after = self.words[i], [self._word(j) for j in range(i + 1, i + 5)]
        if word in _MODALS:
            return self._modal(i, word, after)
        if word not in WAS:
            return -1
        if after[0] in TO.words and self._is_infinitive(i + 1):
            return self._was_to(i)
        return 1 if after[0] in DUE.words or tuple(after[:2]) == GOING_TO else -1

    def _modal(self, i: int, word: str, after: list[str]) -> int:
        if word in FUTURE.words:
            return 2 if self._word(i - 1) not in DETERMINERS else 0
        if self._is_no_modal(i, word, after):
            return 0
        denied = after[0] in DENIALS.words
        perfect = not HAVE.words.isdisjoint(after[: 2 + denied])
        refused = denied and (word in COULD.words or (word in CONDITIONAL.words and after[1] in REFUSED))
        return -1 if perfect or refused else 1

    def _is_no_modal(self, i: int, word: str, after: list[str]) -> bool:
        """Return whether a word that may be a modal is none: a month, a need to do something, a "d" without its apostrophe."""
        if word == MAY:
            return self._is_written("May", i)
        if word in NEED.words:
            return after[0] in TO.words
        return word in SHORT_WOULD.words and self.folded[self.starts[i] - 1] != "'"

    def _was_to(self, i: int) -> int:
        """Return the direction of the future in the past: "were to be flown home Sunday", but not "was to have"."""
        undone = not UNDONE.words.isdisjoint(self.words[i : self.high]) or self._word(i + 2) in HAVE.words
        return -1 if undone or self._word(i - 1) in RELATIVES else 1

    def _participle(self, i: int, *, due: bool) -> int:
        """Return the direction of a past form or participle, by what stands before it."""
        j = self._before(i)
        before = self._word(j)
        sign = self._by_auxiliary(j, before, due=due)
        if sign is not None:
            return sign
        if due:
            return int(before in IS or before not in DETERMINERS or i >= self.first - 1)
        if self._is_fixed(i, j, before):
            return 1
        return 0 if before in DETERMINERS and i != self.after else -1

    def _is_fixed(self, i: int, j: int, before: str) -> bool:
        """Return whether a participle tells what is fixed: "is held", or shares "will be" with one before it."""
        if before in STATES.words or (before in IS and self.words[i] in ARRANGED.words):
            return True
        return before in LISTS.words and self._shares(j)

    def _by_auxiliary(self, j: int, before: str, *, due: bool) -> int | None:
        """Return the direction of a participle by the auxiliary before it; None where none stands there."""
        if before in BE:
            return self._be(j)
        if before in TO.words:
            return self._infinitive(j)
        if before in _MODALS:
            return self._auxiliary(j)
        if before in BEING:
            return 1 if self._word(j - 1) in IS else -1
        if before in BEEN or before in HAD or (before in HAS and not due):
            return self._after_been(j, due=due)
        return None

    def _after_been(self, j: int, *, due: bool) -> int:
        """Return the direction of a participle after "been" or "had"; what "has been expected" is still to come."""
        return 1 if due and self._word(self._before(j)) in HAS else self._perfect(j)

    def _shares(self, i: int) -> bool:
        """Return whether the participle before an "and" hangs on "will be", which the one after it shares."""
        for j in range(i - 1, max(self.low, i - 8) - 1, -1):
            if is_past(self.words[j]):
                k = self._before(j)
                return self._word(k) in BE and self._be(k) > 0
        return False

    def _be(self, i: int) -> int:
        """Return the direction of "be" before a participle."""
        j = self._before(i)
        before = self._word(j)
        if before in _MODALS:
            return self._auxiliary(j)
        return self._infinitive(j) if before in TO.words else 1

    def _perfect(self, i: int) -> int:
        """Return the direction of a perfect by its first auxiliary: "will have been" looks ahead, all others back."""
        j = i
        while self._word(j) in BEEN or self._word(j) in HAS or self._word(j) in HAD:
            j = self._before(j)
        planned = self._word(j) in TO.words and self._word(j - 1) in DUE.words
        return 1 if planned or self._word(j) in FUTURE.words else -1

    def _is_infinitive(self, i: int) -> bool:
        """Return whether a verb follows "to"."""
        after = self._word(i + 1)
        if i + 1 >= len(self.words) or not after[0].isalpha() or i + 1 in range(self.at, self.after):
            return False
        if after in DETERMINERS or after in NOUNS_AFTER_TO or after in _DATE_WORDS or self.folded[self.starts[i + 1]].isupper():
            return False
        return not (after.endswith(suffix.ING) or (after.endswith(suffix.S) and not after.endswith(suffix.SS)))

    def _infinitive(self, i: int) -> int:
        """Return the direction of an infinitive: that of its governor, or ahead after verbs of planning and ordering."""
        if self._word(i + 1) in HAVE.words:
            return -1
        if self._word(i - 1) in WAS:
            return self._was_to(i - 1)
        if self._word(i - 1) in IS or self._word(i - 1) in HAS:
            return 2
        return next((sign for j in range(i - 1, max(self.low, i - 10) - 1, -1) if (sign := self._licence(j))), 1)

    def _licence(self, i: int) -> int:
        """Return what a word does to an infinitive that may hang on it; 0 where it can't."""
        word = self.words[i]
        if word in _MODALS:
            return self._auxiliary(i) or 1
        if word in DUE.words:
            return -1 if self._is_perfect(i) else 1
        if word in _LICENSES:
            return 1
        return -1 if word in _PAST_AUXILIARIES or is_past(word) else 0

    def _present(self, i: int) -> int:
        """Return the direction of a verb of the present that tells what is fixed: "flies", "they vote", "is flying"."""
        word = self.words[i]
        if word in _FIXED:
            return 2 if _is_subject(self._word(i - 1)) else 0
        if word in _FIXED_ING:
            return 2 if self._word(self._before(i)) in IS else 0
        if word in FIXED_VERBS.words:
            return 2 if _is_plural_subject(self._word(i - 1)) and self.folded[self.starts[i]].islower() else 0
        return int(word in IMPERATIVES.words and self._opens_speech(i))

    def _opens_speech(self, i: int) -> bool:
        return i == 0 or self.folded.startswith('"', self.starts[i] - 1)


_SIGNS = frozenset[str]().union(
    _AUXILIARIES, DUE.words, PAST, HAS, _FIXED, _FIXED_ING, FIXED_VERBS.words, IMPERATIVES.words, TO.words
)
"""Words that may tell a direction, those in -ed apart: a glance that most words fail."""
_SIGNS_BUT_MAY = _SIGNS - {MAY}


def is_past(word: str) -> bool:
    """Return whether a word is a past form or a past participle."""
    return word in PAST or (len(word) > 4 and word.endswith(suffix.ED) and word not in NO_VERBS)


def _is_subject(word: str) -> bool:
    """Return whether a word may be the subject of the verb after it; after others the verb's form is a plural noun."""
    return word != "" and word not in _NOUN_LEADS and not word.endswith(suffix.ING)


def _is_plural_subject(word: str) -> bool:
    """Return whether a word looks like the subject of a plural verb."""
    return word in PLURAL_SUBJECTS or (len(word) > 3 and is_plural(word))
