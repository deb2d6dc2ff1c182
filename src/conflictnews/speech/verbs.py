"""Attributions by verbs: who speaks, and what is reported."""

from __future__ import annotations

from collections.abc import Sequence

from conflictnews.language.inflection import ING, PARTICIPLE
from conflictnews.language.lexicon import (
    ADVERB,
    AUXILIARY,
    BE,
    DETERMINER,
    DO,
    HAVE,
    NONE,
    ONE,
    PREPOSITION,
    SUBORDINATOR,
    TIME,
)
from conflictnews.languages.en import speech_frames as words
from conflictnews.languages.en import speech_grammar as small
from conflictnews.languages.en import speech_nouns as nouns
from conflictnews.languages.en import speech_sources as sources
from conflictnews.speech import complements
from conflictnews.speech.endings import CLAUSE, PHRASE
from conflictnews.speech.forms import THIRD_ONLY, Forms, Hit
from conflictnews.speech.lexicon import reporting_nouns
from conflictnews.speech.phrases import Phrase
from conflictnews.speech.preceding import AFTER_QUOTATION, NEAR, Attribution, Preceding
from conflictnews.speech.sentences import Sentence

COMMA_WITHIN = 30
"""How many words before its comma an opening phrase has at most."""
_RELATIVE = 2
"""How many words stand before the subject of a relative clause at least."""
_SETTING = PREPOSITION | SUBORDINATOR | ADVERB | TIME
"""Classes of words that open an adjunct."""
_AGENT = 6
"""How many words whoever "by" names has at most between a passive and its infinitive."""
_QUOTED_WITHIN, _SAYING_WITHIN = 14, 12
"""How many words whoever is quoted has, and how many stand before "as saying" at most."""
_PUBLISHED_WITHIN = 5
"""How many words before its document the verb of its publisher stands at most."""


_AS_SAYING = [small.AS, small.SAYING]


class Verbs(Forms):
    """Reads the attributions of one sentence that a verb makes."""

    def __init__(self, sentence: Sentence) -> None:
        super().__init__(sentence)
        self.preceding: Preceding = Preceding(sentence, self.contents)
        self.found: list[Attribution] = []

    def made(
        self, hit: Hit, subject: Phrase | None, pieces: list[tuple[int, int]], rule: str, *, after: bool = False
    ) -> Attribution:
        """Return the attribution of a cue."""
        return Attribution(self.s, (hit.at, hit.end), hit.cue.lemma, subject, pieces, rule, after)

    def comma(self, start: int) -> int:
        """Return the next comma, -1 if none is near."""
        return next((k for k in range(start, min(self.s.size, start + COMMA_WITHIN)) if self.s.words[k] == ","), -1)

    def verb(self, hit: Hit) -> Attribution | None:
        """Read a verb that reports."""
        s, forms = self.s, hit.cue.forms
        helpers = last = 0
        for bits in s.bits[hit.group : hit.at]:
            helpers |= bits
            last = bits & (BE | HAVE | DO) or last
        if (last and forms == THIRD_ONLY) or self.is_compound(hit) or self.is_supposed(hit, helpers):
            return None
        if PARTICIPLE in forms and last & BE:
            return self._passive(hit)
        if ING in forms:
            return self._participle(hit, progressive=bool(helpers & BE))
        return self._active(hit)

    def _active(self, hit: Hit) -> Attribution | None:
        if hit.group and self.s.words[hit.group - 1] == small.TO:
            return self._infinitive(hit)
        if self._sets_scene(hit):
            return self._asked(hit)
        if not self.is_verb(hit):
            return None
        return self._judging(hit) if self.is_naming(hit) else self._finite(hit)

    def _sets_scene(self, hit: Hit) -> bool:
        """Return whether a participle tells what somebody was asked: "[Asked] why he left, the mayor said"."""
        s = self.s
        if PARTICIPLE not in hit.cue.forms or hit.cue.lemma not in words.WHO_ASKS or hit.group < hit.at:
            return False
        if hit.at == 0:
            return True
        comma = self.comma(hit.end) if s.words[hit.at - 1] == "," else -1
        return comma > 0 and comma + 1 < s.size and s.finite(comma + 1)

    def _judging(self, hit: Hit) -> Attribution | None:
        """Read "a threat that [advocates] called “cruel”": what they judge stands before its relative pronoun."""
        s, end = self.s, hit.end
        subject = self.subjects.before(hit.at)
        if subject is None or subject.first < _RELATIVE or s.marks[end] < 0:
            return None
        relative, noun = s.words[subject.first - 1], s.words[subject.first - 2]
        if relative not in words.RELATIVES or not (noun in words.SUMMING or noun in reporting_nouns()):
            return None
        return self.made(hit, subject, [(end, end + 1)], "speech.verb")

    # -------------------------------------------------------------- passives

    def _passive(self, hit: Hit) -> Attribution | None:
        """Read "was quoted as saying", "were told to", "it was announced that", "is said to have left"."""
        s, takes, end = self.s, hit.cue.takes, hit.end
        subject = self.subjects.before(hit.at)
        agent = self._agent(hit) if s.word(end) == small.BY else None
        if subject is not None and (raised := self._raised(hit, subject, agent)) is not None:
            return raised
        stop = agent.end if agent else end
        if "saying" in takes and s.words[stop : stop + 2] == _AS_SAYING:
            return self.content(hit._replace(end=stop + 2).taking("clause"), subject, "speech.passive")
        told = self._told(hit._replace(end=stop), subject) if stop < s.size else ()
        made = self.content(hit._replace(end=stop).taking(*told), agent, "speech.passive") if told else None
        if made is not None:
            made.cue = hit.at, end
        return made

    def _agent(self, hit: Hit) -> Phrase | None:
        """Return who acts in a passive, before what it takes: "was accused by [his rivals] of theft"."""
        s, agent = self.s, self.subjects.forward(hit.end + 1, self.s.size)
        if agent is None or small.OF not in hit.cue.takes:
            return agent
        stop = next((k for k in range(agent.first + 1, agent.end) if s.words[k] == small.OF), agent.end)
        return Phrase(agent.first, stop, stop)

    def _told(self, hit: Hit, subject: Phrase | None) -> tuple[str, ...]:
        """Return the complements of a passive of which nobody is named who speaks: "it was announced that", "were told to"."""
        s, takes, word = self.s, hit.cue.takes, self.s.words[hit.end]
        if (
            word == small.THAT
            and subject is not None
            and s.words[subject.first] == small.IT
            and takes & complements.THAT_CLAUSES
        ):
            return ("that",)
        if hit.cue.lemma in words.TOLD and (word in small.OPENERS or word in nouns.WH_WORDS):
            return ("that", "to", "question")
        return (small.OF,) if word == small.OF and small.OF in takes else ()

    def _raised(self, hit: Hit, subject: Phrase, agent: Phrase | None) -> Attribution | None:
        """Read "[The clerk] is said [to have left]", "[The vote] was declared [invalid] by the court"."""
        s, takes = self.s, hit.cue.takes
        at = agent.end if agent is not None and agent.end - agent.first <= _AGENT else hit.end
        if "raised" in takes and s.word(at) == small.TO and self.contents.opens_infinitive(at):
            if self._is_awaited(hit.at, at + 2):
                return None
            pieces = [(self._raised_from(subject), subject.core), (at, self.contents.end(at, CLAUSE))]
            return self.made(hit, agent, pieces, "speech.raised")
        return self._judged(hit, subject) if "quality" in takes else None

    def _judged(self, hit: Hit, subject: Phrase) -> Attribution | None:
        """Read "[The vote] was declared [invalid] by the court"."""
        s, start = self.s, hit.end
        if start >= s.size or s.bits[start] & ~DETERMINER or s.finite(start):
            return None
        stop = self.contents.end(start, PHRASE)
        by = next((k for k in range(start, min(stop, start + _AGENT)) if s.words[k] == small.BY), stop)
        agent = self.subjects.forward(by + 1, s.size) if by < stop else None
        return self.made(hit, agent, [(subject.first, subject.core), (start, by)], "speech.raised")

    def _raised_from(self, subject: Phrase) -> int:
        """Return where a subject begins: inside what another cue reports, or with the list that it ends.

        "officials say [nine men] are believed to have left", "[Rain, hail and snow] are expected to fall".
        """
        s, first = self.s, subject.first
        inside = [a for made in self.found[-NEAR:] for a, _ in made.pieces if first < a < subject.core]
        if inside:
            return max(inside)
        if not first or s.words[first - 1] != ",":
            return first
        start = self.preceding.over_openings(self.preceding.clause_start(first), first)
        adjunct = start < first and s.bits[start] & _SETTING
        return first if adjunct or self._hold_verb([(start, first)]) else start

    # -------------------------------------------------------------- participles and infinitives

    def _participle(self, hit: Hit, *, progressive: bool) -> Attribution | None:
        """Read "..., adding that", "with traders saying", "a report saying that"."""
        if hit.group == 0:
            return self._opening_participle(hit)
        subject = self._acting(hit, hit.group - 1, progressive=progressive)
        if subject is None or ("writing" in hit.cue.takes and not self._bears_words(subject)):
            return None
        return self.content(hit, subject, "speech.participle")

    def _acting(self, hit: Hit, left: int, *, progressive: bool) -> Phrase | None:
        """Return the subject of a participle before which a word at *left* stands."""
        s, before = self.s, self.s.words[left]
        if before in words.GOVERNED or s.bits[left] & TIME or before.isdigit():
            return self.governor(hit.at)
        if before in words.IMPERSONAL or s.bits[left] & (DETERMINER | PREPOSITION) or s.is_determined(left):
            return None
        return self.subjects.before(hit.at) if progressive else self._publisher(left) or self.subjects.back(left)

    def _opening_participle(self, hit: Hit) -> Attribution | None:
        """Read "Declaring the war over, [the king] left"."""
        made = self.content(hit, None, "speech.participle")
        if made is None or not made.pieces:
            return None
        start = made.pieces[0][0]
        comma = self.comma(start)
        subject = self.subjects.forward(comma + 1, self.s.size) if comma >= 0 else None
        return self.made(hit, subject, [(start, comma)], "speech.participle") if subject else None

    def _publisher(self, at: int) -> Phrase | None:
        """Return who brings out a document: "[the office] published a report saying"."""
        s = self.s
        if s.words[at] not in sources.DOCUMENTS:
            return None
        near = range(at - 1, max(-1, at - _PUBLISHED_WITHIN), -1)
        light = next((k for k in near if s.words[k] in words.LIGHT), -1)
        return self.subjects.before(light) if light > 0 else None

    def _asked(self, hit: Hit) -> Attribution | None:
        """Read "Asked [why he had left], the mayor said": nobody is named who asks."""
        opening = self.contents.opening(hit.taking("question", "person", "about").cue, hit.end)
        comma = self.comma(hit.end)
        if opening is None or comma <= opening[0]:
            return None
        return self.made(hit, None, [(opening[0], comma)], "speech.passive")

    def _infinitive(self, hit: Hit) -> Attribution | None:
        """Read "went on to say that"; other infinitives only tell what may be said."""
        k = hit.group - 2
        while k >= 0 and self.s.words[k] in words.GOING_FAR:
            k -= 1
        if k < 0 or not (self.s.words[k] in words.CATENATIVES or self._is_awaited(k, hit.end)):
            return None
        return self.content(hit, self.subjects.before(k), "speech.verb")

    def _is_awaited(self, at: int, end: int) -> bool:
        """Return whether an infinitive that ends before *end* will report a clause: "is expected to argue that"."""
        return self.s.words[at] in words.AWAITED and self.s.word(end) == small.THAT

    # -------------------------------------------------------------- who speaks

    def governor(self, at: int) -> Phrase | None:
        """Return the subject that a participle or second verb shares."""
        for made in reversed(self.found[-NEAR:]):
            if made.subject is not None and made.rule != "speech.noun":
                return made.subject
        start = self.preceding.clause_start(at)
        first = self.subjects.first(start, at)
        if first is not None and self.subjects.may_speak(first):
            return first
        return self._nearest_speaker(max(start, at - COMMA_WITHIN), at) or first

    def _nearest_speaker(self, start: int, at: int) -> Phrase | None:
        """Return the subject of the last verb before an index that may speak: "Hopes faded after [the envoy] left, saying"."""
        s = self.s
        for k in range(at - 1, start, -1):
            if s.finite(k) and not s.bits[k - 1] & AUXILIARY:
                subject = self.subjects.before(k)
                if subject is not None and self.subjects.may_speak(subject):
                    return subject
        return None

    def _can_speak(self, hit: Hit, subject: Phrase) -> bool:
        """Return whether a subject is somebody, and bears words if the verb asks for it."""
        s, first = self.s, subject.first
        numbered = s.word(first + 1).isdigit()  # "the world No 4"
        nobody = s.bits[first] & NONE and s.words[first] in words.NOBODY and not numbered
        return not nobody and ("writing" not in hit.cue.takes or self._bears_words(subject))

    def _bears_words(self, phrase: Phrase) -> bool:
        """Return whether a noun phrase is a piece of writing: "the statement", "a banner on the gate"."""
        return not sources.WRITINGS.isdisjoint(self.s.words[phrase.first : phrase.end])

    # -------------------------------------------------------------- finite verbs

    def _finite(self, hit: Hit) -> Attribution | None:
        inverted = (self._so_says(hit) or self._inverted(hit)) if self.may_invert(hit) else None
        if inverted is None and "saying" in hit.cue.takes:
            inverted = self._quoted_as(hit)
        if inverted is not None:
            return inverted
        subject = self.subjects.before(hit.at)
        if subject is None:
            return self._second(hit)
        return self._said_by(hit, subject) if self._can_speak(hit, subject) else None

    def _second(self, hit: Hit) -> Attribution | None:
        """Read a verb that shares the subject of another: "lost the bridge but [said] the line would hold"."""
        before = self.s.word(hit.group - 1)
        if hit.group and (before not in words.JOINING or (before == "," and self.may_be_noun(hit))):
            return None  # "Since Ada Moss took office, hopes"
        governor = self.governor(hit.at)
        return self.content(hit, governor, "speech.verb") if governor else None

    def _said_by(self, hit: Hit, subject: Phrase) -> Attribution | None:
        """Read a verb after its subject, with what stands before them or after them."""
        first = subject.first
        noted = first > 0 and self.s.words[first - 1] == small.AS and not hit.cue.takes.isdisjoint(complements.STATES)
        if noted and self.subjects.may_speak(subject):
            pieces = self._noted(hit, first - 1)
        elif self._is_apposed(hit, subject):
            pieces = []
        else:
            pieces = self._fitting(hit, self.preceding.around(first, hit.end, self.found))
        if pieces:
            return self.made(hit, subject, pieces, "speech.verb", after=pieces[0][0] < first)
        return self.content(hit, subject, "speech.verb")

    def _fitting(self, hit: Hit, pieces: list[tuple[int, int]]) -> list[tuple[int, int]]:
        """Return what stands before a verb, if that may be what it reports: quotations alone before "who spoke at a rally"."""
        marks = self.s.marks
        if not hit.cue.takes.isdisjoint(complements.BEFORE_CUES) or any(marks[k] >= 0 for a, b in pieces for k in range(a, b)):
            return pieces
        return []

    def _is_apposed(self, hit: Hit, subject: Phrase) -> bool:
        """Return whether a participle only describes what is apposed to a noun: "parvovirus, a virus [found] in dogs"."""
        s = self.s
        if PARTICIPLE not in hit.cue.forms or hit.end >= s.size or not s.bits[subject.first] & ONE:
            return False
        if hit.cue.lemma in words.THOUGHT and s.word(subject.first - 1) == ",":
            return hit.group < hit.at  # "a skill once thought unique to man"
        return "only-that" in hit.cue.takes and bool(s.bits[hit.end] & PREPOSITION)

    def _noted(self, hit: Hit, at: int) -> list[tuple[int, int]]:
        """Read "The road is shut, as [the mayor] noted", "As [the mayor] put it, the road is shut", with "as" at an index."""
        s = self.s
        if at:
            return self.preceding.around(at, hit.end, self.found) if s.words[at - 1] == "," else []
        comma = self.comma(hit.end)
        if comma < 0 or comma + 1 >= s.size or any(s.finite(k) for k in range(hit.end, comma)):
            return []
        return [(comma + 1, self.contents.end(comma + 1, CLAUSE))]

    def content(self, hit: Hit, subject: Phrase | None, rule: str) -> Attribution | None:
        """Return the attribution whose content follows its cue; without content if that may stand elsewhere."""
        opening = self.contents.opening(hit.cue, hit.end)
        if opening is not None and (stop := self.contents.end(*opening)) > opening[0]:
            return self.made(hit, subject, [(opening[0], stop)], rule)
        if hit.cue.takes.isdisjoint(complements.ELSEWHERE):
            return None
        return self.made(hit, subject, [], rule)

    def _quoted_as(self, hit: Hit) -> Attribution | None:
        """Read "quoted [an aide] as saying ..."."""
        s = self.s
        phrase = self.subjects.forward(hit.end, min(s.size, hit.end + _QUOTED_WITHIN))
        if phrase is None:
            return None
        at = next((k for k in range(phrase.end, min(s.size, phrase.end + _SAYING_WITHIN)) if s.words[k] == small.AS), s.size)
        if s.word(at + 1) != small.SAYING:
            return None
        opening = self.contents.opening(hit.taking("clause").cue, at + 2)
        if opening is not None:
            return self.made(hit, phrase, [(opening[0], self.contents.end(*opening))], "speech.quoted")
        holder = self.subjects.before(hit.at)
        before = self.preceding.around(holder.first, at + 2, self.found) if holder else []
        return self.made(hit, phrase, before, "speech.quoted", after=True) if before else None

    def _so_says(self, hit: Hit) -> Attribution | None:
        """Read "So says [the owner]": the sentence before is what is said."""
        s = self.s
        phrase = self.subjects.forward(hit.end, s.size) if hit.at == 1 and s.words[0] == small.SO else None
        return self.made(hit, self.subjects.whole(phrase, s.size), [], "speech.so") if phrase is not None else None

    def _inverted(self, hit: Hit) -> Attribution | None:
        """Read the verb before its subject, after what was said: "..., said the mayor"."""
        s, at = self.s, hit.at
        quoted = self.preceding.quotation_before(at - 1) >= 0
        phrase = self.subjects.forward(hit.end, s.size) if quoted or s.words[at - 1] in AFTER_QUOTATION else None
        if phrase is None or self.is_object(hit.cue, phrase, quoted=quoted):
            return None
        whole = self.subjects.whole(phrase, s.size)
        pieces = self.preceding.around(at, whole.end, self.found)
        if not (quoted or len(pieces) > 1 or self._hold_verb(pieces)):
            return None
        return self.made(hit, whole, pieces, "speech.inverted", after=True)

    def _hold_verb(self, pieces: Sequence[tuple[int, int]]) -> bool:
        """Return whether a finite verb stands in one of some stretches."""
        return any(self.contents.has_finite(a, b) for a, b in pieces)
