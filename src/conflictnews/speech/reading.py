"""Attributions of one sentence: which words report, who speaks, and what is reported."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from conflictnews.language.lexicon import (
    ADVERB,
    AUXILIARY,
    BE,
    DETERMINER,
    DO,
    HAVE,
    MODAL,
    NEGATION,
    NONE,
    POSSESSIVE,
    PREPOSITION,
    PRONOUN,
    SIGN,
    SUBORDINATOR,
    TIME,
)
from conflictnews.languages.en import speech_frames as words
from conflictnews.languages.en import speech_nouns as nouns
from conflictnews.languages.en import speech_sources as sources
from conflictnews.speech.contents import CLAUSE, PHRASE, Contents
from conflictnews.speech.lexicon import BASE, ING, NOUN_FORMS, PARTICIPLE, PAST, THIRD, Cue, cues
from conflictnews.speech.preceding import Attribution, Preceding
from conflictnews.speech.sentences import Sentence
from conflictnews.speech.subjects import Phrase, Subjects

_NEAR = 8
"""How many attributions back in the sentence a shared subject is looked for."""
_COMPOUND = frozenset("-/@#")
_FEW = 4
"""How many words before a source do not make a statement."""
_COMMA_WITHIN = 30
"""How many words before its comma an opening phrase has at most."""
_CLAUSE_ONLY = frozenset(("clause",))
_STATES = frozenset(("that", "clause", "words", "only-that"))
_THIRD_ONLY = frozenset((THIRD,))
_GROUPED = frozenset(("verb", "adjective"))
"""Kinds of cues that have auxiliaries before them."""
_AGENT = 6
"""How many words whoever "by" names has at most between a passive and its infinitive."""


class Hit(NamedTuple):
    """A cue at its place: its words from `at` to before `end`; its auxiliaries and adverbs begin at `group`."""

    cue: Cue
    at: int
    end: int
    group: int

    def taking(self, *takes: str) -> Hit:
        """The same with other complements."""
        return self._replace(cue=self.cue._replace(takes=frozenset(takes)))


class Reader:
    """Reads the attributions of one sentence."""

    def __init__(self, sentence: Sentence) -> None:
        self.s: Sentence = sentence
        self.subjects: Subjects = Subjects(sentence)
        self.contents: Contents = Contents(sentence, self.subjects)
        self.preceding: Preceding = Preceding(sentence, self.contents)
        self.found: list[Attribution] = []
        self._kinds = {"verb": self._verb, "noun": self._noun, "adjective": self._adjective, "source": self._source}

    def read(self) -> list[Attribution]:
        """The attributions, in the order of their cues."""
        known, words, after = cues(), self.s.words, 0
        for at in [at for at, word in enumerate(words) if word in known]:
            if at >= after:
                after = self._try(at, known[words[at]])
        return self.found

    def _try(self, at: int, entries: Sequence[Cue]) -> int:
        """Read the cue at an index, the longest that fits; the index after it."""
        for cue in entries:
            end = at + 1 + len(cue.rest)
            if cue.rest and tuple(self.s.words[at + 1 : end]) != cue.rest:
                continue
            made = self._kinds[cue.kind](Hit(cue, at, end, self.subjects.group(at) if cue.kind in _GROUPED else at))
            if made is not None:
                self.found.append(made)
                return end
        return at + 1

    def _made(
        self, hit: Hit, subject: Phrase | None, pieces: list[tuple[int, int]], rule: str, *, after: bool = False
    ) -> Attribution:
        return Attribution(self.s, (hit.at, hit.end), hit.cue.lemma, subject, pieces, rule, after)

    def _comma(self, start: int) -> int:
        """The next comma, -1 if none is near."""
        return next((k for k in range(start, min(self.s.size, start + _COMMA_WITHIN)) if self.s.words[k] == ","), -1)

    # -------------------------------------------------------------- "according to"

    def _source(self, hit: Hit) -> Attribution | None:
        s = self.s
        phrase = self.subjects.forward(hit.end, s.size)
        if phrase is None or self._is_no_source(phrase):
            return None
        whole = self.subjects.whole(phrase, s.size)
        pieces = self._told_in_words(hit, whole) or self.preceding.around(hit.at, whole.end, self.found, source=True)
        if pieces:
            return self._made(hit, whole, pieces, "speech.source", after=True)
        near = range(phrase.end, min(s.size, phrase.end + _COMMA_WITHIN))
        comma = next((k for k in near if s.words[k] == "," or s.marks[k] >= 0), -1)
        start = comma if comma >= 0 and s.marks[comma] >= 0 else comma + 1
        if comma < 0 or start >= s.size:
            return None
        short = Phrase(phrase.first, min(comma, whole.end), phrase.core)
        return self._made(hit, short, [(start, self.contents.end(start, CLAUSE))], "speech.source")

    def _is_no_source(self, phrase: Phrase) -> bool:
        """Whether a noun phrase is nobody's word: "according to plan", "according to the terms of the deal"."""
        head = self.s.words[phrase.first : min(phrase.end, phrase.first + 2)]
        alone = phrase.end == phrase.first + 1 and head[0] in nouns.NO_SOURCES_ALONE
        return alone or not nouns.NO_SOURCES.isdisjoint(head)

    def _told_in_words(self, hit: Hit, phrase: Phrase) -> list[tuple[int, int]]:
        """The quotation that follows a source after few words: "It is, in the words of its maker, “[a toy]”"."""
        s, at = self.s, phrase.end
        at += at < s.size and s.words[at] == ","
        return [(at, at + 1)] if hit.at <= _FEW and at < s.size and s.marks[at] >= 0 else []

    # -------------------------------------------------------------- nouns

    def _noun(self, hit: Hit) -> Attribution | None:
        s, word, start = self.s, self.s.word(hit.end), hit.end + 1
        if word not in hit.cue.takes or start >= s.size or self._is_verb_too(hit):
            return None
        if (word == "that" and self._is_relative(start)) or (word != "that" and self._is_said(hit.at)):
            return None
        if word == "to" and not self.contents.opens_infinitive(hit.end):
            return None
        form = CLAUSE if word in {"that", "to"} else PHRASE
        stop = self._noun_end(start, self.contents.end(start, form), form)
        if stop <= start:
            return None
        return self._made(hit, self._owner(hit.at) or self._raiser(stop), [(start, stop)], "speech.noun")

    def _is_relative(self, at: int) -> bool:
        """Whether "that" before an index is a relative: a verb follows it, "a demand that [seems to have grown]"."""
        s, word = self.s, self.s.words[at]
        if s.bits[at] & DETERMINER:
            return False
        if s.finite(at) or (word.endswith("ed") and not s.is_name(at) and s.word(at + 1) in words.AFTER_VERB):
            return True
        verb_like = word.endswith("s") and not s.bits[at] and not s.is_name(at) and at + 1 < s.size
        return verb_like and (s.words[at + 1] in words.AFTER_VERB or s.is_name(at + 1))

    # -------------------------------------------------------------- adjectives

    def _adjective(self, hit: Hit) -> Attribution | None:
        """Read "is confident that", "was not sure whether"."""
        s, at = self.s, hit.at
        grouped = any(s.bits[k] & BE for k in range(hit.group, at)) or (at and s.words[at - 1] in words.COPULAS)
        if not grouped or hit.end >= s.size:
            return None
        subject = self.subjects.before(at if s.bits[at - 1] & (ADVERB | AUXILIARY | NEGATION) else at - 1)
        if subject is None or (subject.core == subject.first + 1 and s.words[subject.first] in words.EXPLETIVES):
            return None
        opening = self.contents.opening(hit.taking(*hit.cue.takes).cue, hit.end)
        if opening is None or (s.words[opening[0] - 1] == "that" and opening[0] - 1 != hit.end):
            return None
        return self._made(hit, subject, [(opening[0], self.contents.end(*opening))], "speech.adjective")

    def _is_verb_too(self, hit: Hit) -> bool:
        """Whether a word that may be a verb is one here: it has a subject and no article."""
        s, at = self.s, hit.at
        if not any(cue.kind == "verb" for cue in cues().get(s.words[at], ())):
            return False
        before = s.bits[at - 1] if at else SIGN
        if before & (DETERMINER | PREPOSITION | SIGN) or s.is_determined(at - 1):
            return False
        plural = s.words[at - 1].endswith("s") or s.words[at - 1] in words.PLURALS
        if s.words[at] == hit.cue.lemma:
            return plural or bool(before & (NEGATION | DO))
        return (not plural and before == 0) or s.words[at - 1] in words.SUBJECT_PRONOUNS

    def _owner(self, at: int) -> Phrase | None:
        """Whose a noun is: "[Moscow's] claim", "[the firm] made a claim"."""
        s = self.s
        for k in range(at - 1, max(-1, at - 4), -1):
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
        """Whether a noun is itself what a verb before it reports: "rejected [calls for an inquiry]"."""
        return any(a <= at < b and at - a <= 2 for made in self.found[-_NEAR:] for a, b in made.pieces)

    def _raiser(self, at: int) -> Phrase | None:
        """Who raised it, after the clause of a noun: "were first raised by [a union]"."""
        s = self.s
        if at >= s.size or not s.bits[at] & (BE | HAVE):
            return None
        for k in range(at + 1, min(s.size - 2, at + 6)):
            if s.words[k] in words.LIGHT and s.words[k + 1] == "by":
                return self.subjects.forward(k + 2, s.size)
        return None

    def _noun_end(self, start: int, end: int, form: str) -> int:
        """Where the clause after a noun ends, if the noun is the subject: before the second finite verb."""
        s = self.s
        if form == PHRASE:
            return next((k for k in range(start + 1, end) if s.finite(k) and not self.subjects.is_reduced(k, end)), end)
        seen = s.words[start - 1] == "to"
        for k in range(start, end):
            if s.words[k] == ",":
                return k
            if s.words[k] in words.RELATIVES or s.words[k] in {"and", "or"}:
                seen = False
            elif s.finite(k) or s.bits[k] & BE:
                grouped = any(s.bits[m] & AUXILIARY for m in range(self.subjects.group(k), k))
                if seen and not grouped and k > start:
                    return self.subjects.group(k)
                seen = True
        return end

    # -------------------------------------------------------------- verbs

    def _verb(self, hit: Hit) -> Attribution | None:
        s, at, forms = self.s, hit.at, hit.cue.forms
        if self._is_compound(hit) or self._is_supposed(hit):
            return None
        auxiliary = at - 1
        while auxiliary >= hit.group and not s.bits[auxiliary] & (BE | HAVE | DO):
            auxiliary -= 1
        if auxiliary >= hit.group and forms == _THIRD_ONLY:
            return None  # "there are fears"
        if PARTICIPLE in forms and auxiliary >= hit.group and s.bits[auxiliary] & BE:
            return self._passive(hit)
        if ING in forms:
            return self._participle(hit)
        if hit.group and s.words[hit.group - 1] == "to":
            return self._infinitive(hit)
        if hit.group == 0 and PARTICIPLE in forms and hit.cue.lemma in words.WHO_ASKS:
            return self._asked(hit)
        return self._finite(hit) if self._is_verb(hit) else None

    def _is_supposed(self, hit: Hit) -> bool:
        """Whether nothing is said: after a modal that is not negated ("could say"), or by whom "by" names ("reported by")."""
        helpers = 0
        for bits in self.s.bits[hit.group : hit.at]:
            helpers |= bits
        passive = PARTICIPLE in hit.cue.forms and not helpers & BE and self.s.word(hit.end) == "by"
        if passive and self.s.word(hit.at - 1) not in words.SUBJECTS:
            return True
        return bool(helpers & MODAL) and not (helpers & NEGATION and "question" in hit.cue.takes)

    def _is_compound(self, hit: Hit) -> bool:
        """Whether a word is part of another or of a name: "so-called", "Adamawa State"."""
        s, at = self.s, hit.at
        if s.folded[s.starts[at] - 1] in _COMPOUND and s.starts[at]:
            return True
        inside = at > 0 and not s.bits[at - 1] & SIGN
        return inside and s.is_name(at) and hit.cue.lemma in words.CAPITALISED

    def _is_verb(self, hit: Hit) -> bool:
        """Whether a word that may be a noun or participle is a finite verb here."""
        s, at = self.s, hit.at
        if at == 0:
            return True
        if "noun" in hit.cue.takes and hit.cue.forms <= NOUN_FORMS and not self._opens_statement(hit):
            return False
        before = s.bits[at - 1]
        if (before & DETERMINER and s.words[at - 1] not in words.ALONE) or s.is_determined(at - 1):
            return False
        if hit.group < at:
            return True
        if before & PREPOSITION and not before & ADVERB:
            return False
        if BASE in hit.cue.forms and PAST not in hit.cue.forms:
            noun = bool(before & DETERMINER) or any(cue.kind == "noun" for cue in cues().get(s.words[at], ()))
            verb_follows = noun and at + 1 < s.size and bool(s.bits[at + 1] & BE or s.finite(at + 1))
            return self._plural_before(at) and not verb_follows
        return hit.cue.forms != _THIRD_ONLY or not (self._is_plural_noun(hit) or s.is_subject(at))

    def _opens_statement(self, hit: Hit) -> bool:
        """Whether what may be a noun is a verb: "records [state] the", or between commas, "prices fall, traders [figure], unless"."""
        s = self.s
        if hit.end < s.size and (s.words[hit.end] in words.STATED or s.bits[hit.end] & PRONOUN):
            return True
        subject = self.subjects.before(hit.at) if hit.end >= s.size or s.words[hit.end] == "," else None
        if subject is None or subject.end != hit.at or not subject.first or s.words[subject.first - 1] != ",":
            return False
        return bool(s.bits[subject.first] & DETERMINER) or s.is_name(subject.first) or self._is_plural(hit.at - 1)

    def _is_plural_noun(self, hit: Hit) -> bool:
        """Whether a form in -s is rather a plural: "army [posts]", "rebels [claims]"."""
        s, at = self.s, hit.at
        noun = hit.cue.lemma in words.NOUN_LIKE or any(cue.kind == "noun" for cue in cues().get(s.words[at], ()))
        if not noun or at == 0:
            return False
        bare = not s.bits[at - 1] and not s.is_name(at - 1) and (at == 1 or bool(s.bits[at - 2] & SIGN))
        if bare:
            return True  # "bank statements, credit notes"
        before = s.words[at - 1]
        if not before.endswith("s") or before.endswith("ss") or s.is_name(at - 1):
            return False
        subject = self.subjects.before(at)
        return subject is None or subject.core == at or self._is_plural(subject.core - 1)

    def _plural_before(self, at: int) -> bool:
        """Whether a verb in its base form may follow: a plural, or a word that belongs to the verb."""
        if self._is_plural(at - 1) or self.s.bits[at - 1] & (ADVERB | SIGN):
            return True
        subject = self.subjects.before(at)
        if subject is None:
            return False
        inside = range(subject.first, subject.core)
        head = next((k - 1 for k in inside if k > subject.first and self.s.bits[k] & PREPOSITION), subject.core - 1)
        return "and" in self.s.words[subject.first : subject.core] or (head < at - 1 and self._is_plural(head))

    def _is_plural(self, at: int) -> bool:
        word = self.s.words[at]
        return (word.endswith("s") and not word.endswith(("ss", "'s"))) or word in words.PLURALS

    def _passive(self, hit: Hit) -> Attribution | None:
        """Read "was quoted as saying", "were told to", "it was announced that", "is said to have left"."""
        s, takes, end = self.s, hit.cue.takes, hit.end
        subject = self.subjects.before(hit.at)
        agent = self.subjects.forward(end + 1, s.size) if s.word(end) == "by" else None
        stop = agent.end if agent else end
        if subject is not None and (raised := self._raised(hit, subject, agent)) is not None:
            return raised
        if "saying" in takes and s.words[stop : stop + 2] == ["as", "saying"]:
            return self._content(hit._replace(end=stop + 2).taking("clause"), subject, "speech.passive")
        word = s.word(end)
        if word == "that" and takes & {"clause", "that", "only-that"} and subject and s.words[subject.first] == "it":
            return self._content(hit.taking("that"), None, "speech.passive")
        if hit.cue.lemma in words.TOLD and (word in {"to", "that"} or word in nouns.WH_WORDS):
            return self._content(hit.taking("that", "to", "question"), None, "speech.passive")
        return self._content(hit.taking("of"), None, "speech.passive") if word == "of" and "of" in takes else None

    def _raised(self, hit: Hit, subject: Phrase, agent: Phrase | None) -> Attribution | None:
        """Read "[The clerk] is said [to have left]", "[The vote] was declared [invalid] by the court"."""
        s, takes = self.s, hit.cue.takes
        at = agent.end if agent is not None and agent.end - agent.first <= _AGENT else hit.end
        if "raised" in takes and s.word(at) == "to" and self.contents.opens_infinitive(at):
            pieces = [(self._raised_from(subject), subject.core), (at, self.contents.end(at, CLAUSE))]
            return self._made(hit, agent, pieces, "speech.raised")
        start = hit.end
        if "quality" not in takes or start >= s.size or s.bits[start] & ~DETERMINER or s.finite(start):
            return None
        stop = self.contents.end(start, PHRASE)
        by = next((k for k in range(start, min(stop, start + _AGENT)) if s.words[k] == "by"), stop)
        agent = self.subjects.forward(by + 1, s.size) if by < stop else None
        return self._made(hit, agent, [(subject.first, subject.core), (start, by)], "speech.raised")

    def _raised_from(self, subject: Phrase) -> int:
        """Where a subject begins: inside what another cue reports, or with the list that it ends.

        "officials say [nine men] are believed to have left", "[Rain, hail and snow] are expected to fall".
        """
        s, first = self.s, subject.first
        inside = [a for made in self.found[-_NEAR:] for a, _ in made.pieces if first < a < subject.core]
        if inside:
            return max(inside)
        start = self.preceding.over_openings(self.preceding.clause_start(first), first)
        listed = (
            start < first and s.words[first - 1] == "," and not s.bits[start] & (PREPOSITION | SUBORDINATOR | ADVERB | TIME)
        )
        return start if listed and not any(s.finite(k) for k in range(start, first)) else first

    def _participle(self, hit: Hit) -> Attribution | None:
        """Read "..., adding that", "with traders saying", "a report saying that"."""
        s, group = self.s, hit.group
        if group == 0:
            return self._opening_participle(hit)
        before = s.words[group - 1]
        if (
            before in words.IMPERSONAL
            or (before not in words.GOVERNED and s.bits[group - 1] & (DETERMINER | PREPOSITION))
            or s.is_determined(group - 1)
        ):
            return None
        if before in words.GOVERNED:
            subject = self._governor(hit.at)
        elif any(s.bits[k] & BE for k in range(group, hit.at)):
            subject = self.subjects.before(hit.at)
        else:
            subject = self._publisher(group - 1) or self.subjects.back(group - 1)
        if subject is None or ("writing" in hit.cue.takes and not self._bears_words(subject)):
            return None
        return self._content(hit, subject, "speech.participle")

    def _can_speak(self, hit: Hit, subject: Phrase) -> bool:
        """Whether a subject is somebody, and bears words if the verb asks for it."""
        nobody = self.s.bits[subject.first] & NONE and self.s.words[subject.first] in words.NOBODY
        return not nobody and ("writing" not in hit.cue.takes or self._bears_words(subject))

    def _bears_words(self, phrase: Phrase) -> bool:
        """Whether a noun phrase is a piece of writing: "the statement", "a banner on the gate"."""
        return not (sources.DOCUMENTS | sources.SIGNS).isdisjoint(self.s.words[phrase.first : phrase.end])

    def _opening_participle(self, hit: Hit) -> Attribution | None:
        """Read "Declaring the war over, [the king] left"."""
        made = self._content(hit, None, "speech.participle")
        comma = self._comma(made.pieces[0][0]) if made is not None and made.pieces else -1
        subject = self.subjects.forward(comma + 1, self.s.size) if comma >= 0 else None
        if made is None or subject is None:
            return None
        return self._made(hit, subject, [(made.pieces[0][0], comma)], "speech.participle")

    def _publisher(self, at: int) -> Phrase | None:
        """Who brings out a document: "[the office] published a report saying"."""
        s = self.s
        if s.words[at] not in sources.DOCUMENTS:
            return None
        light = next((k for k in range(at - 1, max(-1, at - 5), -1) if s.words[k] in words.LIGHT), -1)
        return self.subjects.before(light) if light > 0 else None

    def _asked(self, hit: Hit) -> Attribution | None:
        """Read "Asked [why he had left], the mayor said": nobody is named who asks."""
        opening = self.contents.opening(hit.taking("question", "person", "about").cue, hit.end)
        comma = self._comma(hit.end)
        if opening is None or comma <= opening[0]:
            return None
        return self._made(hit, None, [(opening[0], comma)], "speech.passive")

    def _infinitive(self, hit: Hit) -> Attribution | None:
        """Read "went on to say that"; other infinitives only tell what may be said."""
        k = hit.group - 2
        if k >= 0 and self.s.words[k] == "on":
            k -= 1
        if k < 0 or self.s.words[k] not in words.CATENATIVES:
            return None
        return self._content(hit, self.subjects.before(k), "speech.verb")

    def _governor(self, at: int) -> Phrase | None:
        """The subject that a participle or second verb shares."""
        for made in reversed(self.found[-_NEAR:]):
            if made.subject is not None and made.rule != "speech.noun":
                return made.subject
        start = self.preceding.clause_start(at)
        first = self.subjects.first(start, at)
        if first is not None and self._may_speak(first):
            return first
        return self._nearest_speaker(max(start, at - _COMMA_WITHIN), at) or first

    def _nearest_speaker(self, start: int, at: int) -> Phrase | None:
        """The subject of the last verb before an index that may speak: "Hopes faded after [the envoy] left, saying"."""
        s = self.s
        for k in range(at - 1, start, -1):
            if s.finite(k) and not s.bits[k - 1] & AUXILIARY:
                subject = self.subjects.before(k)
                if subject is not None and self._may_speak(subject):
                    return subject
        return None

    def _may_speak(self, phrase: Phrase) -> bool:
        """Whether a noun phrase may be a person or a body of people, or stands for one."""
        s = self.s
        spoken = s.words[phrase.first : phrase.core]
        if any(cue.kind == "noun" for cue in cues().get(spoken[0], ())):
            return False  # "Hopes of a deal faded"
        if any(s.is_name(k) and (k or not s.bits[k]) for k in range(phrase.first, phrase.core)):
            return True
        return spoken[0] in words.SPEAKING_PRONOUNS or not sources.SPEAKERS.isdisjoint(spoken)

    def _finite(self, hit: Hit) -> Attribution | None:
        if self._is_naming(hit):
            return None
        if (inverted := self._inverted(hit)) is not None:
            return inverted
        if "saying" in hit.cue.takes and (quoted := self._quoted_as(hit)) is not None:
            return quoted
        s, subject = self.s, self.subjects.before(hit.at)
        if subject is None:
            shares = hit.group == 0 or self.s.words[hit.group - 1] in {"and", "but", "or", "then", ",", "-"}
            if shares and s.word(hit.group - 1) == "," and self._may_be_noun(hit):
                return None  # "Since Ada Moss took office, hopes"
            governor = self._governor(hit.at) if shares else None
            return self._content(hit, governor, "speech.verb") if governor else None
        if not self._can_speak(hit, subject):
            return None
        first = subject.first
        if first and s.words[first - 1] == "as" and hit.cue.takes & _STATES and self._may_speak(subject):
            return self._noted(hit, subject)
        before = self.preceding.around(first, hit.end, self.found)
        if before:
            return self._made(hit, subject, before, "speech.verb", after=True)
        return self._content(hit, subject, "speech.verb")

    def _may_be_noun(self, hit: Hit) -> bool:
        """Whether a verb in its base form or in -s may be a noun that reports, too."""
        return hit.cue.forms <= NOUN_FORMS and any(cue.kind == "noun" for cue in cues().get(self.s.words[hit.at], ()))

    def _noted(self, hit: Hit, subject: Phrase) -> Attribution | None:
        """Read "The road is shut, as [the mayor] noted", "As [the mayor] put it, the road is shut"."""
        s, at = self.s, subject.first - 1
        if at and s.words[at - 1] != ",":
            return self._content(hit, subject, "speech.verb") if s.words[at - 1] != "such" else None
        if at:
            pieces = self.preceding.around(at, hit.end, self.found)
            return (
                self._made(hit, subject, pieces, "speech.verb", after=True)
                if pieces
                else self._content(hit, subject, "speech.verb")
            )
        comma = self._comma(hit.end)
        if comma < 0 or comma + 1 >= s.size or any(s.finite(k) for k in range(hit.end, comma)):
            return self._content(hit, subject, "speech.verb")
        start = comma + 1
        return self._made(hit, subject, [(start, self.contents.end(start, CLAUSE))], "speech.verb")

    def _is_naming(self, hit: Hit) -> bool:
        """Whether a verb only gives a name: "a nurse [called] “Sunny”"."""
        s, end = self.s, hit.end
        if "naming" not in hit.cue.takes or end >= s.size:
            return False
        if s.marks[end] >= 0:
            return True
        phrase = self.subjects.forward(end, s.size) if s.is_name(end) else None
        return phrase is not None and phrase.end < s.size and s.finite(phrase.end)  # "a woman called Furaha told"

    def _content(self, hit: Hit, subject: Phrase | None, rule: str) -> Attribution | None:
        """The attribution whose content follows its cue; without content if that may stand elsewhere."""
        opening = self.contents.opening(hit.cue, hit.end)
        if opening is not None and (stop := self.contents.end(*opening)) > opening[0]:
            return self._made(hit, subject, [(opening[0], stop)], rule)
        if not hit.cue.takes & {"clause", "that", "words", "only-that", "question"}:
            return None
        made = self._made(hit, subject, [], rule)
        made.colon = self.s.words[-1] == ":"
        return made

    def _quoted_as(self, hit: Hit) -> Attribution | None:
        """Read "quoted [an aide] as saying ..."."""
        s = self.s
        phrase = self.subjects.forward(hit.end, min(s.size, hit.end + 14))
        if phrase is None:
            return None
        at = next((k for k in range(phrase.end, min(s.size, phrase.end + 12)) if s.words[k] == "as"), s.size)
        if s.word(at + 1) != "saying":
            return None
        opening = self.contents.opening(hit.cue._replace(takes=_CLAUSE_ONLY), at + 2)
        if opening is not None:
            return self._made(hit, phrase, [(opening[0], self.contents.end(*opening))], "speech.quoted")
        holder = self.subjects.before(hit.at)
        before = self.preceding.around(holder.first, at + 2, self.found) if holder else []
        return self._made(hit, phrase, before, "speech.quoted", after=True) if before else None

    # -------------------------------------------------------------- verbs before their subject

    def _inverted(self, hit: Hit) -> Attribution | None:
        """Read the verb before its subject, after what was said: "..., said the mayor"."""
        s, at, cue = self.s, hit.at, hit.cue
        if "inverts" not in cue.takes or at == 0 or (BASE in cue.forms and PAST not in cue.forms):
            return None
        sign = s.words[at - 1] in {",", "-", "?", "!"}
        quoted = s.marks[at - 1] >= 0 or (sign and at > 1 and s.marks[at - 2] >= 0)
        phrase = self.subjects.forward(hit.end, s.size) if quoted or sign else None
        if phrase is None or self._is_object(cue, phrase, quoted=quoted):
            return None
        whole = self.subjects.whole(phrase, s.size)
        pieces = self.preceding.around(at, whole.end, self.found)
        if not quoted and not any(s.finite(k) for a, b in pieces for k in range(a, b)):
            return None
        return self._made(hit, whole, pieces, "speech.inverted", after=True)

    def _is_object(self, cue: Cue, phrase: Phrase, *, quoted: bool) -> bool:
        """Whether the phrase after a verb is no subject: whom it tells, or the start of a clause."""
        s, first, after = self.s, phrase.first, phrase.end
        verb_follows = after < s.size and s.finite(after) and s.words[after] not in words.INFORMED
        if s.words[first] in words.NEVER_SUBJECTS or verb_follows:
            return True
        if quoted and ("person" not in cue.takes or s.words[first] not in words.PERSONAL_OBJECTS):
            return False
        if cue.lemma == "say":
            return self._runs_on(after)
        definite = s.is_name(first) or bool(s.bits[first] & DETERMINER)
        closes = "person" not in cue.takes and self.subjects.whole(phrase, s.size).end >= s.size
        if closes and self._may_speak(phrase):
            return False  # "Nobody slept, recalls Ada Moss, then a clerk"
        return not definite or bool(cue.takes & {"object", "naming", "person"})

    def _runs_on(self, at: int) -> bool:
        """Whether a verb follows a noun phrase, so that it begins a clause: "said [the driver] and his mate were safe"."""
        s = self.s
        for k in range(at, min(s.size, at + 8)):
            if s.words[k] in {"who", ","}:
                return False
            if s.finite(k):
                return s.words[k] not in words.INFORMED
        return False
