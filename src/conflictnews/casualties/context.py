"""What a statement of harm is worth: who says it, who did it, whether it is denied or only feared, and what it covers."""

from __future__ import annotations

import datetime as dt
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from functools import cache

import regex
from attrs import frozen

from conflictnews.casualties.clauses import Link
from conflictnews.casualties.lexis import person
from conflictnews.casualties.tokens import ADVERBS, Sentence
from conflictnews.languages.en import framing
from conflictnews.models import DateInterval, DateMention, Mention, Scope
from conflictnews.speech.marks import quoted_in
from conflictnews.speech.speakers import Cue, CueReader, Tokens, kind_of
from conflictnews.tables.countries import COUNTRIES
from conflictnews.text import Text

_WINDOW = 14
"""How many tokens around a statement may say what it covers."""
_YEAR = regex.compile(r"(?:19|20)\d\d")
_MONTHS = frozenset(
    "january february march april may june july august september october november december jan feb mar apr jun jul aug sep "
    "sept oct nov dec".split()
)
_RECENT = frozenset("monday tuesday wednesday thursday friday saturday sunday yesterday dawn morning midnight then".split())
_AGENT_REACH = 12
_MONTH, _OTHER_MONTH = 27, 3
"""A date of at least so many days is a month or more; so many days after it, an event in it is no longer the one reported."""
_CUES = 4
"""How many words of saying or denying around a statement are weighed."""
_FAR = 600
"""How many characters off a statement its source or its agent stands at most."""
_LONG_AGO = 120
"""How many days before the latest date of a text an event is no longer the one reported."""
_PRONOUNS = frozenset("it they he she we its their his her".split())
_DONE = frozenset("managed able continued forced".split())


@frozen
class Frame:
    """The context of one statement."""

    perpetrator: Mention | None
    claimed_by: Mention | None
    negated: bool
    hypothetical: bool
    scope: Scope


@cache
def _demonyms() -> frozenset[str]:
    return frozenset(word.lower() for country in COUNTRIES for word in country.adjectives) | {"regime", "us"}


class Context:
    """Reads the context of statements, sentence by sentence."""

    def __init__(self, text: Text, dates: Sequence[DateMention]) -> None:
        self.text: Text = text
        self.days: list[tuple[int, int, DateInterval]] = [
            (*text.clean_of(d.span), d.date.interval) for d in dates if d.date.interval is not None
        ]
        self.day_starts: list[int] = [start for start, _, _ in self.days]
        # The latest day that the text has surely come to: "2024" may be its first day.
        self.now: dt.date | None = max((interval.first for _, _, interval in self.days), default=None)
        self.reader: CueReader = CueReader(text, quoted_in(text), Tokens(text))
        self.sentence: Sentence | None = None
        self.cues: list[Cue] = []
        self.cue_ends: list[int] = []
        self.token_starts: list[int] = []
        self.denials: list[int] = []
        self.attacker: tuple[int, int] | None = None
        self.carried: tuple[int, int] | None = None

    def of(self, sentence: Sentence, link: Link) -> Frame:
        """The context of a link."""
        if sentence is not self.sentence:
            self._enter(sentence)
        words = sentence.words
        return Frame(
            perpetrator=self._perpetrator(sentence, link),
            claimed_by=self._source(sentence, link),
            negated=link.group.negated or self._denied(words, link),
            hypothetical=self._unreal(sentence, link),
            scope=Scope.SUPERSEDED if link.superseded else self._scope(words, link),
        )

    def _enter(self, sentence: Sentence) -> None:
        """Read what the statements of a sentence share."""
        self.carried = self._carry(sentence)
        self.sentence = sentence
        words, starts = self.text.words
        self.reader.found = []
        for at in range(bisect_left(starts, sentence.start), bisect_left(starts, sentence.end)):
            kind = "say" if words[at] in framing.REPORTS else kind_of(words[at])
            if kind is not None:
                self.reader.read(at, starts[at], kind)
        self.cues = self.reader.found
        self.cue_ends = [cue.end for cue in self.cues]
        self.token_starts = [token.start for token in sentence.tokens]
        self.denials = [at for at, word in enumerate(sentence.words) if word in framing.DENIALS]
        self.attacker = self._attacker(sentence)

    def _carry(self, sentence: Sentence) -> tuple[int, int] | None:
        """Who spoke in the sentence before, if it is the one before in the same paragraph."""
        if self.sentence is None or not self.cues or self.cues[-1].kind == "judge":
            return None
        between = self.text.clean[self.sentence.end : min(sentence.start, self.sentence.end + 3)]
        near = self.sentence.end + len(between) == sentence.start
        return self.cues[-1].subject if near and not between.strip(" ") else None

    def _mention(self, span: tuple[int, int]) -> Mention:
        return Mention(self.text.span(*span), self.text.source_of(*span))

    # -------------------------------------------------------------- who says it

    def _source(self, sentence: Sentence, link: Link) -> Mention | None:
        start = min(sentence.tokens[link.trigger].start, sentence.tokens[link.group.first].start)
        end = max(sentence.tokens[link.trigger].end, sentence.tokens[link.group.last].end)
        at = bisect_right(self.cue_ends, start)
        around = [cue for cue in self.cues[max(0, at - _CUES) : at + _CUES] if cue.kind != "judge"]
        cues = [cue for cue in around if not start < cue.subject[1] <= end]
        before = [cue for cue in cues if cue.end <= start and not cue.inverted and self._one_clause(cue.end, start)]
        after = [cue for cue in cues if cue.start >= end and self._one_clause(end, cue.start)]
        source = [cue for cue in cues if cue.kind == "source" or cue.inverted]
        found = before[-1:] or after[:1] or source[:1]
        if found:
            return self._mention(found[0].subject)
        return self._mention(self.carried) if self.carried and not self.cues else None

    def _one_clause(self, start: int, end: int) -> bool:
        """Whether no semicolon stands between two places, which are not far apart."""
        return end - start <= _FAR and self.text.clean.find(";", start, end) < 0

    # -------------------------------------------------------------- who did it

    def _perpetrator(self, sentence: Sentence, link: Link) -> Mention | None:
        trigger = sentence.tokens[link.trigger]
        if link.rule in {"active", "predicate", "breakdown"} and link.trigger < link.group.first:
            before = sentence.words[link.trigger - 1] if link.trigger else ""
            spoken = bisect_right(self.cue_ends, trigger.start)
            floor = self.cue_ends[spoken - 1] if spoken and self.cues[spoken - 1].kind != "source" else sentence.start
            shared = trigger.word.endswith("ing") or before in {"and", "or", ",", "then"}
            span = self.reader.agent_before(trigger.start, floor if shared else sentence.start, shared=shared)
            if span and self.text.lower[slice(*span)].split()[0] in _PRONOUNS:
                return self._taken_up(sentence, trigger.start)
            return self._agent(sentence, span) if span else None
        found = self._after(sentence, link)
        harmed = sentence.words[link.group.first : link.group.last + 1]
        if found is None and self.attacker is not None and not framing.BODIES.intersection(harmed):
            return self._mention(self.attacker)
        return found

    def _taken_up(self, sentence: Sentence, before: int) -> Mention | None:
        """Whom a pronoun takes up: the one who speaks, else the subject of the sentence before, if either can act."""
        spoken = bisect_right(self.cue_ends, before)
        span = self.cues[spoken - 1].subject if spoken else self.reader.first_phrase_before(sentence.start)
        if span is None or not self._near(span[1], before):
            return None
        subject = self._subject(span)
        words = self.text.lower[slice(*subject)].split()
        return self._mention(subject) if any(word in framing.BODIES or person(word) for word in words) else None

    def _after(self, sentence: Sentence, link: Link) -> Mention | None:
        """The agent after a passive: "by gunmen", "in a Russian strike", "when gunmen stormed the camp"."""
        words = sentence.words
        for at in range(link.trigger + 1, min(len(words) - 1, link.trigger + _AGENT_REACH)):
            if words[at] == ";":
                return None
            if words[at] in {"by", "in", "when", "as", "after"}:
                span = self.reader.phrase_after(sentence.tokens[at].end + 1, sentence.end)
                acts = words[at] == "by" or (words[at] != "in" and span is not None and self._attacks(span))
                found = self._agent(sentence, self._subject(span), by=acts) if span else None
                if found is not None:
                    return found
        return None

    def _subject(self, span: tuple[int, int]) -> tuple[int, int]:
        """A noun phrase up to the verb of attack that it runs into: "gunmen [stormed a market]"."""
        at = span[0]
        for word in self.text.lower[slice(*span)].split(" "):
            if word in framing.ATTACKS and at > span[0]:
                return span[0], at - 1
            at += len(word) + 1
        return span

    def _attacks(self, span: tuple[int, int]) -> bool:
        """Whether a noun phrase attacks: its last word, or the word after it, is a verb of attack."""
        start = self.text.folded.rfind(" ", *span) + 1
        following = self.text.lower[max(start, span[0]) : span[1] + 20].split()[:2]
        words = self.text.lower[slice(*span)].split()
        return any(word in framing.ATTACKS for word in (*words, *following))

    def _near(self, start: int, end: int) -> bool:
        """Whether two places stand in one paragraph, not far apart."""
        return end - start <= _FAR and self.text.clean.find("\n\n", start, end) < 0

    def _attacker(self, sentence: Sentence) -> tuple[int, int] | None:
        """The agent of the sentence before: "Gunmen stormed a mosque. Nine people were killed"."""
        before = self.reader.first_phrase_before(sentence.start)
        if before is None or not self._near(before[1], sentence.start) or not self._attacks(before):
            return None
        subject = self._subject(before)
        return subject if framing.BODIES.intersection(self.text.lower[slice(*subject)].split()) else None

    def _agent(self, sentence: Sentence, span: tuple[int, int], *, by: bool = True) -> Mention | None:
        """The agent that a noun phrase names: itself if it can act, the owner of the weapon or attack if it has one."""
        inside = range(bisect_left(self.token_starts, span[0]), bisect_left(self.token_starts, span[1]))
        words = [sentence.words[at] for at in inside]
        owners = [at for at in inside if at in sentence.actors or sentence.words[at] in _demonyms()]
        if framing.FIRE.intersection(words):
            return self._mention((sentence.tokens[owners[0]].start, sentence.tokens[owners[-1]].end)) if owners else None
        if not by:
            return None
        acts = framing.BODIES.intersection(words) or any(at in sentence.actors for at in inside)
        return self._mention(span) if acts or any(person(word) for word in words) else None

    # -------------------------------------------------------------- whether it happened

    def _denied(self, words: Sequence[str], link: Link) -> bool:
        before = _before(words, link)
        if before in {"not", "never"}:
            return True
        first = min(link.trigger, link.group.first)
        return any(at < first or words[at - 1] in {"are", "is", "were", "was", "as"} for at in self.denials[:_CUES])

    def _unreal(self, sentence: Sentence, link: Link) -> bool:
        words, first = sentence.words, min(link.trigger, link.group.first)
        trigger = sentence.tokens[link.trigger].trigger
        at = link.trigger - 1
        while at >= 0 and (words[at] in ADVERBS or words[at] in {"have", "be", "been"}):
            at -= 1
        if at >= 0 and words[at] in framing.MODALS:
            return True
        if at > 0 and words[at] == "to" and trigger is not None and trigger.form == "base":
            return words[at - 1] not in _DONE
        for at in range(first - 1, max(-1, first - _AGENT_REACH), -1):
            if words[at] in framing.MODALS or words[at] in framing.CONDITIONS:
                return True
            if words[at] in {";", "that", "when", "and", ":"} or (words[at] == "," and words[0] not in framing.CONDITIONS):
                return False
        return False

    # -------------------------------------------------------------- what it covers

    def _scope(self, words: Sequence[str], link: Link) -> Scope:
        first, last = min(link.trigger, link.group.first), max(link.trigger, link.group.last)
        start, end = self._window(words, first, last)
        around = words[start:end]
        lead = words[max(start, first - 8) : first]
        if framing.SUPERSEDED.intersection(lead) or _has(lead, ("at", "first")):
            return Scope.SUPERSEDED
        total = link.rule in {"toll", "number of"} and framing.TOTALS.intersection(words[start:first])
        if total or any(_has(around, phrase) for phrase, _ in framing.RUNNING) or _runs(around):
            return Scope.CUMULATIVE
        past = any(_has(around, phrase) for phrase, _ in framing.PAST)
        if past or self._names_year(words, start, end) or self._long_ago(start, end):
            return Scope.BACKGROUND
        return Scope.EVENT

    def _window(self, words: Sequence[str], first: int, last: int) -> tuple[int, int]:
        """The words that may say what a statement covers: its clause, and what opens the sentence."""
        tokens = self.sentence.tokens if self.sentence else ()
        start, end = first, last + 1
        while start > 0 and first - start < _WINDOW and words[start - 1] != ";":
            if tokens[start - 1].trigger is not None and first - start > 1:
                break
            start -= 1
        while (
            end < len(words) and end - last < _WINDOW and words[end] not in {";", ",", "came"} and tokens[end].trigger is None
        ):
            end += 1
        return start, end

    def _long_ago(self, start: int, end: int) -> bool:
        """Whether a date among the tokens lies long before the latest date of the text."""
        if self.sentence is None or self.now is None or start >= end:
            return False
        tokens = self.sentence.tokens
        first = bisect_left(self.day_starts, tokens[start].start)
        last = bisect_left(self.day_starts, tokens[end - 1].end)
        return any(
            (self.now - i.last).days > (_OTHER_MONTH if (i.last - i.first).days >= _MONTH else _LONG_AGO)
            for _, _, i in self.days[first:last]
        )

    def _names_year(self, words: Sequence[str], start: int, end: int) -> bool:
        """Whether a bare year stands near: "killed 32 in 2019"."""
        return any(
            _YEAR.fullmatch(words[at]) and words[at - 1] not in _MONTHS and not words[at - 1].isdigit() and words[at - 1] != ","
            for at in range(max(1, start), end)
        )


def _before(words: Sequence[str], link: Link) -> str:
    """The word before a word of harm, adverbs and auxiliaries apart."""
    at = link.trigger - 1
    while at >= 0 and (words[at] in ADVERBS or words[at] in {"have", "be", "been"}) and words[at] not in {"not", "never"}:
        at -= 1
    return words[at] if at >= 0 else ""


def _runs(words: Sequence[str]) -> bool:
    """Whether a phrase of time covers more than one event: "since the war", "in the past two months"."""
    for at, word in enumerate(words):
        after = words[at + 1 : at + 5]
        if word == "since" and after and after[0] not in _RECENT and not after[0].isdigit() and "weekend" not in after[:2]:
            return True
        if word == "past" and framing.PERIODS.intersection(" ".join(after[:3]).split()):
            return True
    return False


def _has(words: Sequence[str], phrase: tuple[str, ...]) -> bool:
    """Whether a phrase stands among words."""
    if phrase[0] not in words:
        return False
    return any(tuple(words[at : at + len(phrase)]) == phrase for at in range(words.index(phrase[0]), len(words)))
