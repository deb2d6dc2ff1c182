"""Reported speech without quotation marks: "The mayor said that the bridge was closed"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import takewhile

import regex
from attrs import frozen

from conflictnews.languages.en import speech_verbs as verbs
from conflictnews.speech.speakers import AUXILIARIES, BE, DAYS, PAST, Cue, Token, Tokens
from conflictnews.text import Text

_SHORTEST = 3
"""How many words a reported clause has at least; one word less is enough for one with a verb: "nine died"."""
_SHORTEST_MIXED = 6
"""The same for one that runs into a quotation, which says the rest."""
_LONGEST_END = 8
"""How many words may follow a cue that stands after what was said."""
_LONGEST_SUBJECT = 8
"""How many words a subject has at most that is parted from its verb: "The army, he said, had no fuel"."""
_WINDOW = 240
"""How many characters after a cue may stand before what was said."""
_THAT_WITHIN = {"say": 7, "tell": 12}
"""How many words may stand between a cue and its "that"."""
_NEAR_CUES = 3
"""How many cues after a statement may end it."""
_VERB_WITHIN = 12
"""How many words a clause may have before its verb."""
_CURRENCIES = frozenset("$€£")
_MARKS = frozenset("\"'")
_TIMES = frozenset("on late early earlier yesterday today".split()) | DAYS
_CLAUSAL = frozenset("is are was were be been has have had it there might may could would will should not , : ;".split())
"""Words between a cue and a "that" which does not belong to it: "say it would not be that far"."""
_ADJUNCTS = frozenset("in at by during of before after with from through via to for about".split())
"""Words that say where and how something was said: "said in a letter the raid had failed"."""
_NO_CLAUSE = _ADJUNCTS | frozenset("as when while no so".split())
_AUDIENCE = frozenset("reporters journalists him her them us me media parliament lawmakers".split())
_PRONOUNS = frozenset("he she it they we there".split())
_OPENS = _PRONOUNS | frozenset("the a an his her their its our all no some many more at least about".split())
_DETERMINERS = frozenset("the a an his her their its our this that these those".split())
_BREAKS = frozenset("that which who whom whose when while after before because if and but , ; : ( )".split())
_FINITE = AUXILIARIES | BE | PAST
_LEADS = _ADJUNCTS | frozenset("on under since following amid despite over near among as upon last next earlier later".split())
_ASKED = frozenset("asked pressed questioned quoted contacted reached interviewed".split())
_JOIN = regex.compile(r"(?:;|,? (?:but|while|whereas|and))\s(?:that\s)?\Z", regex.IGNORECASE)
_JOIN_REACH = 15
"""How many characters the words have that join two statements."""


@frozen
class Reported:
    """Words that somebody is said to have said: clean[start:end], and the index of the cue."""

    start: int
    end: int
    cue: int


def reported_in(text: Text, cues: Sequence[Cue], tokens: Tokens) -> Iterator[Reported]:
    """The reported clauses of a text, in the order of their cues."""
    reader = _Reader(text.folded, cues, tokens)
    for index, cue in enumerate(cues):
        for start, end in reader.content(index):
            into_quotation = end == cue.clause[1] and text.folded[end : end + 1] in _MARKS
            trimmed = reader.trimmed(start, end)
            if reader.is_long_enough(*trimmed, _SHORTEST_MIXED if into_quotation else _SHORTEST):
                yield Reported(*trimmed, index)


def _finite(tokens: Sequence[Token]) -> bool:
    """Whether there seems to be a finite verb among words."""
    return any(token.word in _FINITE or (token.word.endswith("ed") and len(token.word) > 3) for token in tokens)


class _Reader:
    def __init__(self, folded: str, cues: Sequence[Cue], tokens: Tokens) -> None:
        self.folded, self.cues, self.tokens = folded, cues, tokens

    def trimmed(self, start: int, end: int) -> tuple[int, int]:
        """A stretch without the blanks around it and the stops at its end."""
        while end > start and self.folded[end - 1] in " \n.!?,;:":
            end -= 1
        while start < end and self.folded[start] in " \n,;":
            start += 1
        if self.folded[start - 1 : start] in _CURRENCIES:
            start -= 1  # a word, as tokens are, begins after it
        return start, end

    def is_long_enough(self, start: int, end: int, least: int) -> bool:
        """Whether a stretch has words enough to be a statement."""
        words = self.tokens.between(start, end) if start < end else []
        return len(words) >= least or (len(words) == _SHORTEST - 1 == least - 1 and _finite(words))

    def content(self, index: int) -> Iterator[tuple[int, int]]:
        """What a cue reports: the words before it, those after it, or, where it is put in between, both."""
        cue, first = self.cues[index], self._frame(index)
        start = max(cue.clause[0], self.folded.rfind(";", cue.clause[0], first) + 1)
        follows = self.folded.endswith((", ", ",\n"), max(0, first - 2), first)
        if cue.kind == "judge" or not (follows or (cue.kind == "source" and first > start)):
            yield from self._after(index)
            return
        before = self.tokens.between(start, first)
        rest = self.tokens.between(max(cue.end, cue.subject[1]), cue.clause[1])
        resumed = self._resumed(rest, before)
        if resumed is not None:
            if self._stands(before):
                yield start, first
            yield resumed, self._end(index, resumed)
        elif self._stands(before) and self._closes(cue, rest):
            yield start, first
        else:
            yield from self._after(index)

    def _frame(self, index: int) -> int:
        """Where the words that name the speaker begin."""
        cue = self.cues[index]
        first = min(cue.start, cue.subject[0])
        other = self.cues[index - 1] if index else None
        if other is not None and cue.word == "saying" and other.end + 1 == first:
            return min(other.start, other.subject[0])  # "..., Radio Okapi quoted a witness as saying"
        return first

    # -------------------------------------------------------------- before the cue

    def _stands(self, words: Sequence[Token]) -> bool:
        """Whether words are a statement, no adjunct: not "Asked by reporters", "Speaking in Goma", "In a statement"."""
        if any(token.word == "that" for token in words[-2:]):
            return False  # "The mayor said that, according to the army, ..."
        comma = any(token.word == "," for token in words[:-1])
        if not words or (not comma and (words[0].word.endswith("ing") or words[0].word in _ASKED)):
            return False
        return words[0].word not in _LEADS or _finite(words)

    def _closes(self, cue: Cue, rest: Sequence[Token]) -> bool:
        """Whether what stands after a cue only ends the sentence: "..., the mayor said [on Friday]"."""
        if cue.kind == "source":
            return True  # what follows says who the source is
        if len(rest) > _LONGEST_END or (rest and rest[0].word in {"to", "that", "with"}):
            return False
        at = None if cue.inverted or cue.word not in verbs.FULL else self._bare_clause(rest, cue)
        return at is None or not _finite([token for token in rest if token.start >= at])

    def _resumed(self, rest: Sequence[Token], before: Sequence[Token]) -> int | None:
        """Where a statement goes on after a cue between commas: "The army, he said, [had no fuel]"."""
        at = next((i for i, token in enumerate(rest) if token.word not in _TIMES), len(rest))
        if at + 2 >= len(rest) or rest[at].word != ",":
            return None
        after = rest[at + 1 :]
        clause = list(takewhile(lambda token: token.word != ",", after))
        if not _finite(clause) or after[0].word.endswith("ing") or after[0].word in {"who", "which", "where", "whose"}:
            return None
        if after[0].word in {"and", "but"}:
            return after[1].start
        subject = len(before) <= _LONGEST_SUBJECT and not _finite(before) and all(token.word != "," for token in before[:-1])
        return after[0].start if subject else None

    # -------------------------------------------------------------- after the cue

    def _after(self, index: int) -> Iterator[tuple[int, int]]:
        start = self._opening(self.cues[index])
        if start is not None:
            yield start, self._end(index, start)

    def _opening(self, cue: Cue) -> int | None:
        """Where what a cue reports begins, if it stands after the cue."""
        end = cue.clause[1]
        if cue.kind == "source":
            comma = self.folded.find(",", cue.subject[1], min(end, cue.subject[1] + 120))
            return comma + 2 if comma >= 0 and comma + 2 < end else None
        if cue.inverted:
            return None
        following = self.tokens.between(cue.end, min(end, cue.end + _WINDOW))
        if cue.kind == "judge" or (cue.word in verbs.PROMISE and following and following[0].word == "to"):
            return self._charge(following, cue)
        for at, token in enumerate(following[: _THAT_WITHIN[cue.kind]]):
            if token.word in _CLAUSAL:
                break
            if token.word == "that":
                relative = at > 0 and at + 1 < len(following) and following[at + 1].word in _FINITE
                return None if relative else min(token.end + 1, end)
        if cue.word in verbs.FULL:
            return self._bare_clause(following, cue)
        return following[0].start if cue.word in verbs.CLAIM and self._opens_clause(following) else None

    def _charge(self, following: Sequence[Token], cue: Cue) -> int | None:
        """Where the object begins of "vowed to", "urged them to", "accused them of"."""
        if not following or not following[0].is_word:
            return None
        at = cue.word.startswith("call") or cue.word == "appealed"
        if at and following[0].word not in {"on", "for"}:
            return None
        near = [token.word for token in takewhile(lambda token: token.word not in _BREAKS, following[at:_LONGEST_END])]
        if following[0].word == "for" and at:
            return following[0].start if len(near) >= _SHORTEST else None
        link = "to" if cue.word in verbs.URGE | verbs.PROMISE else "of" if cue.word in verbs.ACCUSE else None
        return following[at].start if link in near[1:] or (link in near and link == following[0].word == "to") else None

    def _bare_clause(self, following: Sequence[Token], cue: Cue) -> int | None:
        """Where a clause without "that" begins: after the day, after those who are told, after where it was said."""
        at = 0
        if cue.kind == "tell":
            opens = range(1, min(len(following), _LONGEST_END))
            told = next((i for i in opens if following[i].word in _OPENS), 0)
            at = 1 if following and following[0].word in _AUDIENCE else told
            if not at:
                return None
        while at < len(following) and following[at].word in _TIMES:
            at += 1
        if at == len(following) or not following[at].is_word:
            return None
        if following[at].word not in _NO_CLAUSE or self._counts(following[at : at + 2]):
            return following[at].start
        return self._after_adjunct(following[at:])

    def _counts(self, words: Sequence[Token]) -> bool:
        """Whether words open a clause as a hedge or as "no" does: "at least", "about 40", "no one"."""
        first, second = words[0].word, words[1].word if len(words) > 1 else "."
        if first == "no":
            return second[0].isalnum() and second != "to"
        least = first == "at" and second in {"least", "most"}
        return least or (first == "about" and second[0].isdigit()) or (first == "as" and second in {"many", "few", "much"})

    def _after_adjunct(self, words: Sequence[Token]) -> int | None:
        """Where the clause begins after "in a statement", "at a briefing in Kyiv"."""
        if words[0].word not in _ADJUNCTS:
            return None
        for at in range(2, len(words)):
            word, before = words[at].word, words[at - 1].word
            if not words[at].is_word or word == "that":
                return None
            opens = word in _OPENS or word.isdigit()
            near = list(takewhile(lambda token: token.word not in _BREAKS, words[at : at + _VERB_WITHIN]))
            if opens and before not in _LEADS | _DETERMINERS and len(near) >= _SHORTEST and _finite(near[1:]):
                return words[at].start
        return None

    def _opens_clause(self, words: Sequence[Token]) -> bool:
        """Whether words are plainly a clause: a subject pronoun, or a verb before anything breaks them off."""
        if len(words) < _SHORTEST or not words[0].is_word or words[0].word in _FINITE | _LEADS | {"to", "no", "not"}:
            return False
        if words[0].word in _PRONOUNS:
            return words[1].is_word and words[1].word not in _LEADS
        near = takewhile(lambda token: token.word not in _BREAKS, words[:_VERB_WITHIN])
        return any(token.word in AUXILIARIES | BE for token in near)

    def _end(self, index: int, start: int) -> int:
        """Where a statement ends: with its sentence, or where the next one begins or a participle takes it up."""
        end = self.cues[index].clause[1]
        for cue in self.cues[index + 1 : index + 1 + _NEAR_CUES]:
            if cue.start >= end:
                break
            first = cue.subject[0] if start < cue.subject[0] < cue.start else cue.start
            if first <= start:
                continue
            if cue.word.endswith("ing") and self.folded[cue.start - 2 : cue.start] == ", ":
                return cue.start - 2
            join = _JOIN.search(self.folded, max(start, first - _JOIN_REACH), first)
            if join and (join[0][0] == ";" or _finite(self.tokens.between(start, join.start()))):
                return join.start()
        return end
