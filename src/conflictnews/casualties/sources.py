"""Sources: who gives a figure, from the quotations of the text, else from the verbs and labels of its sentence."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence

from conflictnews.casualties.draft import Draft
from conflictnews.casualties.people import noun
from conflictnews.language import lexicon as lx
from conflictnews.language.clauses import Chain, Clause, clauses_near, noun_phrases_near
from conflictnews.language.document import Document, Sentence
from conflictnews.language.frames import harm_nouns
from conflictnews.language.noun_phrase import NOBODY, PRONOUN, NounPhrase
from conflictnews.languages.en import framing, victims
from conflictnews.models import ActorKind, Quote, VictimKind

_TURNS = 6
"""Maximum number of quotations that a pronoun looks back over."""
_LONGEST = 14
"""Maximum number of tokens in a source with all its members."""
_SUBJECT = 12
"""Maximum number of tokens between the subject of a verb of saying and the verb."""
_GIVES = 9
"""Maximum number of tokens between a verb that gives a figure and the figure."""
_COLON = frozenset((":",))
_FAR = 3000
"""Maximum number of characters between a pronoun and the name that it stands for."""
_PLACES = 3
"""Maximum number of prepositions between the noun of a source and its verb."""
_NEAR = 60
"""The longest way from a figure to who is said to give it, in tokens."""
_BEFORE_SOURCES = framing.BY_ACCOUNT | {words[-1] for words in framing.ACCORDING}
_ASIDE = 12
"""Maximum number of tokens between a figure and its source in brackets."""
Source = tuple[int, int]
"""Where a source stands in the clean text."""


class Sources:
    """Reads who gives the figures of one document."""

    def __init__(self, document: Document, quotes: Sequence[Quote]) -> None:
        self.document: Document = document
        text = document.text
        found: list[tuple[int, int, Source]] = []
        for quote in quotes:
            if quote.speaker is not None:
                speaker = self._resolved(text.clean_of(quote.speaker), quote.speaker_text)
                found += [(*text.clean_of(part), speaker) for part in quote.parts]
        self._named: Source | None = None
        self._carried: tuple[int, Source] | None = None
        """The sentence that named a source last, and the source."""
        self._parts: list[tuple[int, int, Source]] = sorted(found)
        self._spoken: dict[int, Source] = {speaker[0]: speaker for _, _, speaker in found}
        """The speakers of quotations, by where they begin: speech reads the whole of them."""
        self._starts: list[int] = [start for start, _, _ in self._parts]
        self._ends: list[int] = []
        most = 0
        for _, end, _ in self._parts:
            most = max(most, end)
            self._ends.append(most)

    def _resolved(self, speaker: Source, name: str | None) -> Source:
        """Where the one stands whom the speaker's pronoun takes up, if speech has told who that is."""
        clean = self.document.text.clean
        if not name or not self._is_pronoun(speaker):
            return speaker
        at = clean.rfind(name, max(0, speaker[0] - _FAR), speaker[0])
        return (at, at + len(name)) if at >= 0 else speaker

    def of(self, draft: Draft) -> Source | None:
        """Where the source of a statement stands."""
        sentence = draft.sentence
        at = sentence.starts[max(draft.first, min(draft.trigger, draft.last))]
        found = self._given(sentence, draft) or self._quoted(at) or self._said(sentence, draft) or self._aside(sentence, draft)
        if found is None:
            return self._carries_on(sentence, draft)
        found = self._spoken.get(found[0], found)
        if self._is_pronoun(found):
            found = self._named_before(found) or found  # "he said": the one who was named last
        else:
            self._named = found
        self._carried = sentence.index, found
        return found

    def _carries_on(self, sentence: Sentence, draft: Draft) -> Source | None:
        """The source of the sentence before, in the same paragraph, where this one names none."""
        before = self.document.sentences[sentence.index - 1] if sentence.index else None
        if before is None or before.paragraph != sentence.paragraph:
            return None
        if any(self._says(sentence, clause) for clause in clauses_near(sentence, draft.first)):
            return None
        if self._carried is not None and self._carried[0] == before.index:
            return self._carried[1]
        return self._speaker_in(before)

    def _speaker_in(self, sentence: Sentence) -> Source | None:
        """The speaker of the last quotation in a sentence."""
        at = bisect_right(self._starts, sentence.end) - 1
        if at < 0 or self._parts[at][0] < sentence.start:
            return None
        speaker = self._parts[at][2]
        return self._named_before(speaker) if self._is_pronoun(speaker) else speaker

    def _is_pronoun(self, source: Source) -> bool:
        return bool(lx.classes(self.document.text.lower[slice(*source)]) & lx.PRONOUN)

    def _named_before(self, pronoun: Source) -> Source | None:
        """Who spoke last before a pronoun and fits it: of the speakers of quotations and the source that was named last."""
        at = bisect_right(self._starts, pronoun[0]) - 1
        told = [self._parts[i][2] for i in range(max(0, at - _TURNS + 1), at + 1)]
        told += [self._named] if self._named is not None else []
        named = sorted((source for source in told if source[0] < pronoun[0] and not self._is_pronoun(source)), reverse=True)
        if self.document.text.lower[slice(*pronoun)] in victims.ONE_PRONOUNS:
            return next(filter(self._is_person, named), named[0] if named else self._named)
        return named[0] if named else self._named

    def _is_person(self, source: Source) -> bool:
        """Whether a source is one person: by a noun for one, or by a name of two words without an article."""
        words = self.document.text.clean[slice(*source)].split()
        nouns = [found for word in words if (found := noun(word.lower().strip(".,"))) is not None]
        if nouns:
            return nouns[0].singular
        return len(words) > 1 and all(word[0].isupper() for word in words)

    def _quoted(self, at: int) -> Source | None:
        """The speaker of the innermost quotation that holds a position."""
        index = bisect_right(self._starts, at) - 1
        for i in range(index, max(-1, index - 6), -1):
            start, end, speaker = self._parts[i]
            if start <= at < end and not start <= speaker[0] < end:
                return speaker
        return None

    def _span(self, sentence: Sentence, phrase: NounPhrase) -> Source:
        return sentence.starts[phrase.first], sentence.ends[phrase.end]

    def _chain(self, sentence: Sentence, clause: Clause, chain: Chain) -> Source | None:
        """Where the subject of a verb of saying stands, with all its members and its place; None if it cannot speak."""
        last = _before_prepositions(sentence, chain.phrases[-1])
        if not self._can_speak(sentence, last):
            return None
        first = next((p for p in chain.phrases if last.end - p.first <= _LONGEST and self._can_speak(sentence, p)), last)
        first = first if first.first < last.first else last
        end = clause.start - 1 if _ends_at(sentence, last.end + 1, clause.start) else last.end
        return sentence.starts[first.first], sentence.ends[end]

    def _given(self, sentence: Sentence, draft: Draft) -> Source | None:
        """Who gives a figure in the clause itself: "medics put the dead at nine", "an officer spoke of 20 killed"."""
        at = min(draft.first, draft.trigger)
        for clause in reversed(clauses_near(sentence, at)):
            near = clause.last < at and at - clause.last <= _GIVES and ";" not in sentence.words[clause.last : at]
            if near and (clause.word in framing.REPORTS or clause.word in framing.RECEIVES):
                giver = self._giver(sentence, clause)
                if giver is not None:
                    return giver
        return None

    def _giver(self, sentence: Sentence, clause: Clause) -> Source | None:
        """The subject of a clause that gives a figure."""
        before = clause.start - 1
        if clause.subject is None:
            pronoun = before >= 0 and sentence.words[before] in framing.SPEAKING_PRONOUNS
            return (sentence.starts[before], sentence.ends[before]) if pronoun else None
        last = clause.subject.phrases[-1]
        if _is_owned(sentence, last) or (clause.shared and not self._is_source(sentence, last)):
            return None
        return self._chain(sentence, clause, clause.subject)

    def _said(self, sentence: Sentence, draft: Draft) -> Source | None:
        """Who says the clause of a statement: the nearest before it, else the first after it."""
        at = min(draft.first, draft.trigger)
        before: Source | None = None
        after: Source | None = None
        for clause, source in self._speakers(sentence, at):
            if clause.last < at:
                before = source
            elif clause.at > at:
                after = after or source
        return before or after or self._according(sentence, at) or self._label(sentence, at)

    def _speakers(self, sentence: Sentence, at: int) -> Iterator[tuple[Clause, Source]]:
        """The clauses of saying around a token, no semicolon between, with their speakers."""
        for clause in clauses_near(sentence, at):
            source = self._speaker(sentence, clause) if self._says(sentence, clause) else None
            if source is not None and ";" not in sentence.words[min(clause.last, at) : max(clause.at, at)]:
                yield clause, source

    def _says(self, sentence: Sentence, clause: Clause) -> bool:
        bits = sentence.bits[clause.at]
        return clause.predicate is None and (bool(bits & (lx.SAY | lx.TELL)) or clause.word in framing.REPORTS)

    def _speaker(self, sentence: Sentence, clause: Clause) -> Source | None:
        """Who says what a verb of saying introduces: its agent, its subject, or the noun behind it."""
        subject = clause.subject if not clause.shared else None
        if clause.agent is None and subject is not None and subject.phrases[-1].end >= clause.start - _SUBJECT:
            return self._chain(sentence, clause, subject)
        speaker = clause.agent
        if speaker is None and clause.object is not None and subject is None:
            speaker = clause.object.phrases[0]
        return self._span(sentence, speaker) if speaker is not None and self._can_speak(sentence, speaker) else None

    def _aside(self, sentence: Sentence, draft: Draft) -> Source | None:
        """The source in brackets after a figure, or after a dash at the end of a title: "nine dead (Red Cross)"."""
        last = max(draft.last, draft.trigger)
        if "(" not in sentence.words[last : last + _ASIDE] and not sentence.headline:
            return None
        for phrase in noun_phrases_near(sentence, last, _ASIDE):
            opener, closer = sentence.word(phrase.first - 1), sentence.word(phrase.end + 1)
            title = opener == "-" and sentence.headline and phrase.end == len(sentence.words) - 1
            if phrase.first > last and ((opener, closer) == ("(", ")") or title) and self._is_source(sentence, phrase):
                return self._span(sentence, phrase)
        return None

    def _is_source(self, sentence: Sentence, phrase: NounPhrase) -> bool:
        """Whether a phrase names who gives figures: by its noun, or as a body."""
        speaks = phrase.head >= 0 and sentence.words[phrase.head] in framing.SPEAKERS
        actor = sentence.actors.get(phrase.head)
        return speaks or (actor is not None and actor.kind in {ActorKind.ORGANISATION, ActorKind.MEDIA, ActorKind.GOVERNMENT})

    def _can_speak(self, sentence: Sentence, phrase: NounPhrase) -> bool:
        if phrase.head >= 0 and (
            sentence.words[phrase.head] in harm_nouns() or sentence.words[phrase.head] in victims.STATE_NOUNS
        ):
            return False
        if phrase.form == NOBODY:
            return False  # "neither side admits"
        if phrase.form == PRONOUN:
            return sentence.words[phrase.first] in framing.SPEAKING_PRONOUNS
        return phrase.number is None or (phrase.head >= 0 and sentence.words[phrase.head] in framing.SPEAKERS)

    def _according(self, sentence: Sentence, at: int) -> Source | None:
        """The source after "according to"."""
        if _BEFORE_SOURCES.isdisjoint(sentence.words[max(0, at - _NEAR - 1) : at + _NEAR]):
            return None
        for phrase in noun_phrases_near(sentence, at, _NEAR):
            if tuple(sentence.words[max(0, phrase.first - 2) : phrase.first]) in framing.ACCORDING:
                return self._span(sentence, _counter(sentence, phrase))
            if sentence.word(phrase.first - 1) in framing.BY_ACCOUNT and self._counts(sentence, phrase):
                return self._span(sentence, phrase.owner or phrase)
        return None

    @staticmethod
    def _counts(sentence: Sentence, phrase: NounPhrase) -> bool:
        """Whether a phrase is somebody's count, or the owner of one: "the network's tally"."""
        if phrase.head < 0:
            return False
        if sentence.word(phrase.end + 1) == "'" and sentence.word(phrase.end + 2) in framing.ACCOUNTS:
            return True
        owned = phrase.owner is not None or phrase.head > phrase.core
        return owned and sentence.words[phrase.head] in framing.ACCOUNTS

    @staticmethod
    def _person(sentence: Sentence, phrase: NounPhrase) -> bool:
        """Whether a label names somebody who reports: "Local journalist: ..."."""
        found = noun(sentence.words[phrase.head]) if phrase.head >= 0 else None
        return found is not None and found.kind in {VictimKind.JOURNALIST, VictimKind.MEDIC, VictimKind.OFFICIAL}

    def _label(self, sentence: Sentence, at: int) -> Source | None:
        """The source before a colon at the head of a sentence: "Hospital staff: 19 dead"."""
        colon = sentence.find(1, min(9, at), _COLON)
        if colon is None or colon > at:
            return None
        for phrase in noun_phrases_near(sentence, at):
            if phrase.end == colon - 1 and (self._is_source(sentence, phrase) or self._person(sentence, phrase)):
                return self._span(sentence, phrase)
        return None


def _is_owned(sentence: Sentence, phrase: NounPhrase) -> bool:
    """Whether a phrase is a thing of the source itself: "a doctor said his ward received 20 bodies"."""
    return phrase.form != PRONOUN and bool(sentence.bit(phrase.first) & lx.POSSESSIVE)


def _before_prepositions(sentence: Sentence, phrase: NounPhrase) -> NounPhrase:
    """The noun phrase that a subject belongs to: of "leaders in the camp for the displaced", the leaders."""
    for _ in range(_PLACES):
        before = phrase.first - 1
        if before < 1 or not sentence.bits[before] & lx.PREPOSITION:
            break
        owner = next((p for p in noun_phrases_near(sentence, before, _LONGEST) if p.end == before - 1), None)
        if owner is None or owner.form == PRONOUN:
            break
        phrase = owner
    return phrase


def _ends_at(sentence: Sentence, at: int, verb: int) -> bool:
    """Whether only a place or an owner stands between a source and its verb: "a source [in the council] says"."""
    between = range(at, verb)
    if not 0 < len(between) <= _LONGEST or not sentence.bits[at] & lx.PREPOSITION:
        return False
    return not any(sentence.bits[i] & (lx.SIGN | lx.VERB | lx.SAY | lx.AUXILIARY | lx.DATE | lx.ADVERB) for i in between)


def _counter(sentence: Sentence, phrase: NounPhrase) -> NounPhrase:
    """Who made a count: "according to a tally by a research group"."""
    after = phrase.end + 1
    if phrase.head < 0 or sentence.words[phrase.head] not in framing.ACCOUNTS or sentence.word(after) not in framing.BY:
        return phrase
    return next((p for p in noun_phrases_near(sentence, after, 2) if p.first == after + 1), phrase)
