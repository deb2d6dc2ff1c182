"""Sources: who gives a figure, from the quotations of the text, else from the verbs and labels of its sentence."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from conflictnews.casualties.drafts import Draft
from conflictnews.language import lexicon as lx
from conflictnews.language.clauses import Clause, clauses_near, noun_phrases_near
from conflictnews.language.document import Document, Sentence
from conflictnews.language.phrases import PRONOUN, NounPhrase
from conflictnews.languages.en import framing
from conflictnews.models import Quote

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
                speaker = text.clean_of(quote.speaker)
                found += [(*text.clean_of(part), speaker) for part in quote.parts]
        self._named: Source | None = None
        self._carried: tuple[int, int, Source] | None = None
        """The sentence that named a source last, its paragraph, and the source."""
        self._parts: list[tuple[int, int, Source]] = sorted(found)
        self._starts: list[int] = [start for start, _, _ in self._parts]
        self._ends: list[int] = []
        most = 0
        for _, end, _ in self._parts:
            most = max(most, end)
            self._ends.append(most)

    def of(self, draft: Draft) -> Source | None:
        """Where the source of a statement stands."""
        sentence = draft.sentence
        at = sentence.tokens[max(draft.first, min(draft.trigger, draft.last))].start
        found = self._given(sentence, draft) or self._quoted(at) or self._said(sentence, draft)
        if found is None and self._carried is not None:
            index, paragraph, source = self._carried
            near = index + 1 == sentence.index and paragraph == sentence.paragraph
            silent = not any(self._says(sentence, clause) for clause in clauses_near(sentence, draft.first))
            return source if near and silent else None
        if found is not None and lx.classes(self.document.text.lower[slice(*found)]) & lx.PRONOUN:
            found = self._named or found  # "he said": the one who was named last
        elif found is not None:
            self._named = found
        if found is not None:
            self._carried = (sentence.index, sentence.paragraph, found)
        return found

    def _quoted(self, at: int) -> Source | None:
        """The speaker of the innermost quotation that holds a position."""
        index = bisect_right(self._starts, at) - 1
        for i in range(index, max(-1, index - 6), -1):
            start, end, speaker = self._parts[i]
            if start <= at < end and not start <= speaker[0] < end:
                return speaker
        return None

    def _span(self, sentence: Sentence, phrase: NounPhrase) -> Source:
        return sentence.tokens[phrase.first].start, sentence.tokens[phrase.end].end

    def _given(self, sentence: Sentence, draft: Draft) -> Source | None:
        """Who gives a figure in the clause itself: "medics put the dead at nine", "an officer spoke of 20 killed"."""
        at = min(draft.first, draft.trigger)
        for clause in reversed(clauses_near(sentence, at)):
            near = clause.last < at and at - clause.last <= 9 and ";" not in sentence.words[clause.last : at]
            if near and clause.word in framing.REPORTS and clause.subject is not None and not clause.shared:
                phrase = clause.subject.phrases[-1]
                return self._span(sentence, phrase) if self._can_speak(sentence, phrase) else None
        return None

    def _said(self, sentence: Sentence, draft: Draft) -> Source | None:
        """Who says the clause of a statement."""
        at = min(draft.first, draft.trigger)
        before: Source | None = None
        after: Source | None = None
        for clause in clauses_near(sentence, at):
            if not self._says(sentence, clause):
                continue
            phrase = self._speaker(sentence, clause)
            if phrase is None:
                continue
            if clause.last < at and ";" not in sentence.words[clause.last : at]:
                before = self._span(sentence, phrase)
            elif clause.at > at and after is None and ";" not in sentence.words[at : clause.at]:
                after = self._span(sentence, phrase)
        return before or after or self._according(sentence, at) or self._label(sentence, at)

    def _says(self, sentence: Sentence, clause: Clause) -> bool:
        bits = sentence.bits[clause.at]
        return clause.predicate is None and (bool(bits & (lx.SAY | lx.TELL)) or clause.word in framing.REPORTS)

    def _speaker(self, sentence: Sentence, clause: Clause) -> NounPhrase | None:
        subject = clause.subject.phrases[-1] if clause.subject is not None and not clause.shared else None
        if subject is not None and subject.end >= clause.start - 12 and self._can_speak(sentence, subject):
            return subject
        inverted = clause.object.phrases[0] if clause.object is not None else None
        return inverted if inverted is not None and subject is None and self._can_speak(sentence, inverted) else None

    def _can_speak(self, sentence: Sentence, phrase: NounPhrase) -> bool:
        return (phrase.form != PRONOUN and phrase.number is None) or (
            phrase.head >= 0 and sentence.words[phrase.head] in framing.SPEAKERS
        )

    def _according(self, sentence: Sentence, at: int) -> Source | None:
        """The source after "according to"."""
        for phrase in noun_phrases_near(sentence, at):
            if sentence.words[max(0, phrase.first - 2) : phrase.first] == ["according", "to"]:
                return self._span(sentence, phrase)
        return None

    def _label(self, sentence: Sentence, at: int) -> Source | None:
        """The source before a colon at the head of a sentence: "Hospital staff: 19 dead"."""
        colon = sentence.find(1, min(9, at), frozenset((":",)))
        if colon is None or colon > at:
            return None
        for phrase in noun_phrases_near(sentence, at):
            if phrase.end == colon - 1 and phrase.head >= 0 and sentence.words[phrase.head] in framing.SPEAKERS:
                return self._span(sentence, phrase)
        return None
