"""Forms of verbs: whether a word that may also be a noun, a name or a participle reports as a verb."""

from __future__ import annotations

from typing import NamedTuple

from conflictnews.language.inflection import BASE, PARTICIPLE, PAST, THIRD
from conflictnews.language.lexicon import ADVERB, BE, DETERMINER, DO, MODAL, NEGATION, PREPOSITION, PRONOUN, SIGN
from conflictnews.languages.en import speech_frames as words
from conflictnews.languages.en import speech_grammar as small
from conflictnews.languages.en import word_endings as suffix
from conflictnews.speech import complements
from conflictnews.speech.contents import Contents
from conflictnews.speech.lexicon import NOUN_FORMS, Cue, reporting_nouns, verb_words
from conflictnews.speech.phrases import Phrase
from conflictnews.speech.sentences import Sentence
from conflictnews.speech.subjects import Subjects

_COMPOUND = frozenset("-/@#")
_PARTING = frozenset((",", small.WHO))
"""What parts a noun phrase from a clause behind it."""
THIRD_ONLY = frozenset((THIRD,))


class Hit(NamedTuple):
    """A cue at its place: its words from `at` to before `end`; its auxiliaries and adverbs begin at `group`."""

    cue: Cue
    at: int
    end: int
    group: int

    def taking(self, *takes: str) -> Hit:
        """Return the same with other complements."""
        return self._replace(cue=self.cue._replace(takes=frozenset(takes)))


class Forms:
    """Tells the verbs of one sentence that report."""

    def __init__(self, sentence: Sentence) -> None:
        self.s: Sentence = sentence
        self.subjects: Subjects = Subjects(sentence)
        self.contents: Contents = Contents(sentence, self.subjects)

    def is_compound(self, hit: Hit) -> bool:
        """Return whether a word is part of another or of a name: "so-called", "Adamawa State"."""
        s, at = self.s, hit.at
        start = s.starts[at]
        if start and s.folded[start - 1] in _COMPOUND:
            return True
        return at > 0 and hit.cue.lemma in words.CAPITALISED and s.is_name(at) and not s.bits[at - 1] & SIGN

    def is_supposed(self, hit: Hit, helpers: int) -> bool:
        """Return whether nothing is said: after a modal without "not" ("could say"), or before "by" ("reported by")."""
        if helpers & MODAL:
            return not (helpers & NEGATION and not hit.cue.takes.isdisjoint(complements.KEPT_BACK))
        by = hit.end < self.s.size and self.s.words[hit.end] == small.BY and self.s.word(hit.end + 1) not in words.MEANS
        return by and PARTICIPLE in hit.cue.forms and not helpers & BE and self.s.word(hit.at - 1) not in words.SUBJECTS

    def is_verb(self, hit: Hit) -> bool:
        """Return whether a word that may be a noun or participle is a finite verb here."""
        if hit.at == 0:
            return True
        before = self.s.bits[hit.at - 1]
        if self._is_described(hit) or self._belongs_to_article(hit.at, before):
            return False
        if hit.cue.forms <= NOUN_FORMS:
            return self._is_present(hit, before)
        return hit.group < hit.at or not before & PREPOSITION or bool(before & ADVERB)

    def _is_described(self, hit: Hit) -> bool:
        """Return whether a participle only describes somebody: "two people [briefed] on it", "a man [accused] of theft"."""
        s, end = self.s, hit.end
        if end >= s.size or not s.bits[end] & PREPOSITION:
            return False
        word = s.words[hit.at]
        return word in words.INFORMED or (word in words.ACCUSED and s.words[end] in words.OF_WHAT)

    def _belongs_to_article(self, at: int, before: int) -> bool:
        """Return whether an article or a genitive before a word makes it a noun or an adjective: "the [reported] raid"."""
        s = self.s
        if before & DETERMINER and s.words[at - 1] not in words.ALONE:
            return True
        return s.is_determined(at - 1) and not (s.words[at] in words.NEVER_ADJECTIVES and s.is_name(at - 1))

    def _is_present(self, hit: Hit, before: int) -> bool:
        """Return whether a word that may be a noun is a verb in the present tense."""
        if "noun" in hit.cue.takes and not self._opens_statement(hit):
            return False
        if hit.group < hit.at:
            return True
        if self._is_modified(hit, before) or self._is_subject(hit.at, before):
            return False
        if hit.cue.forms == THIRD_ONLY:
            return not (self._is_plural_noun(hit) or self.s.is_subject(hit.at))
        return self._plural_before(hit.at)

    def _is_modified(self, hit: Hit, before: int) -> bool:
        """Return whether a preposition or an adjective in -ing makes a word a noun: "under [orders]", "falling [demand]"."""
        if before & PREPOSITION and not before & ADVERB:
            return True
        return not before and BASE in hit.cue.forms and self.s.words[hit.at - 1].endswith(suffix.ING)

    def _is_subject(self, at: int, before: int) -> bool:
        """Return whether a noun that reports is the subject of a verb after it: "security [fears] swept the city"."""
        s = self.s
        noun = bool(before & DETERMINER) or s.words[at] in reporting_nouns()
        return noun and at + 1 < s.size and bool(s.bits[at + 1] & BE or s.finite(at + 1))

    def _opens_statement(self, hit: Hit) -> bool:
        """Return whether what may be a noun is a verb: "records [state] the", "prices may fall, traders [figure], unless"."""
        s, end = self.s, hit.end
        if end < s.size and (s.words[end] in words.STATED or s.bits[end] & PRONOUN):
            return True
        return (end >= s.size or s.words[end] == ",") and self._closes_statement(hit.at)

    def _closes_statement(self, at: int) -> bool:
        """Return whether a subject after a comma stands just before a word: "prices may fall, [traders] figure"."""
        s, subject = self.s, self.subjects.before(at)
        if subject is None or subject.end != at or not subject.first or s.words[subject.first - 1] != ",":
            return False
        return bool(s.bits[subject.first] & DETERMINER) or s.is_name(subject.first) or s.is_plural(at - 1)

    def _is_plural_noun(self, hit: Hit) -> bool:
        """Return whether a form in -s is rather a plural: "army [posts]", "rebels [claims]", "credit [notes]"."""
        s, at = self.s, hit.at
        if (hit.cue.lemma not in words.NOUN_LIKE and s.words[at] not in reporting_nouns()) or s.is_name(at - 1):
            return False
        if s.words[at - 1].endswith(words.NEVER_NOUN_ENDINGS):
            return True  # "the hateful comments"
        subject = self.subjects.before(at)
        if subject is not None and self._is_bare(subject):
            return hit.end >= s.size or s.words[hit.end] not in words.STATED
        return self._follows_plural(at, subject)

    def _follows_plural(self, at: int, subject: Phrase | None) -> bool:
        """Return whether a plural stands before a form in -s, which is no verb after it: "rebels [claims]"."""
        before = self.s.words[at - 1]
        if not before.endswith(suffix.S) or before.endswith(suffix.SS):
            return False
        return subject is None or subject.core == at or self.s.is_plural(subject.core - 1)

    def _is_bare(self, phrase: Phrase) -> bool:
        """Return whether a noun phrase has neither article nor name, so that a form in -s is no verb: "hateful [comments]"."""
        s, inside = self.s, range(phrase.first, phrase.core)
        return not any(s.bits[k] & (DETERMINER | PRONOUN) or s.is_name(k) or s.is_determined(k) for k in inside)

    def _plural_before(self, at: int) -> bool:
        """Return whether a verb in its base form may follow: a plural, or a word that belongs to the verb."""
        s = self.s
        if s.is_plural(at - 1) or s.bits[at - 1] & (ADVERB | SIGN):
            return True
        subject = self.subjects.before(at)
        if subject is None:
            return False
        inside = range(subject.first + 1, subject.core)
        head = next((k - 1 for k in inside if s.bits[k] & PREPOSITION), subject.core - 1)
        return small.AND in s.words[subject.first : subject.core] or (head < at - 1 and s.is_plural(head))

    def is_verb_too(self, hit: Hit) -> bool:
        """Return whether a noun that may be a verb is one here: it has a subject and no article."""
        s, at = self.s, hit.at
        if at == 0 or s.words[at] not in verb_words() or self._has_no_subject(at - 1):
            return False
        before, word = s.bits[at - 1], s.words[at - 1]
        plural = word.endswith(suffix.S) or word in words.PLURALS
        if s.words[at] == hit.cue.lemma:
            return plural or bool(before & (NEGATION | DO))
        return (not plural and before == 0) or word in words.SUBJECT_PRONOUNS

    def _has_no_subject(self, before: int) -> bool:
        """Return whether the word before a noun is no subject of it: "is [investigating] claims that", "[the] claim that"."""
        s = self.s
        if s.bits[before] & (DETERMINER | PREPOSITION | SIGN) or s.is_determined(before):
            return True
        return s.words[before].endswith(suffix.ING) or s.finite(before)

    def may_be_noun(self, hit: Hit) -> bool:
        """Return whether a verb in its base form or in -s may be a noun that reports, too."""
        return hit.cue.forms <= NOUN_FORMS and self.s.words[hit.at] in reporting_nouns()

    def is_naming(self, hit: Hit) -> bool:
        """Return whether a verb only gives a name: "a nurse [called] “Sunny”"."""
        s, end = self.s, hit.end
        if "naming" not in hit.cue.takes or end >= s.size:
            return False
        if s.marks[end] >= 0:
            return True
        phrase = self.subjects.forward(end, s.size) if s.is_name(end) else None
        return phrase is not None and phrase.end < s.size and s.finite(phrase.end)

    def may_invert(self, hit: Hit) -> bool:
        """Return whether a verb may stand before its subject."""
        forms = hit.cue.forms
        return hit.at > 0 and "inverts" in hit.cue.takes and (BASE not in forms or PAST in forms)

    def is_object(self, cue: Cue, phrase: Phrase, *, quoted: bool) -> bool:
        """Return whether the phrase after a verb is no subject: whom it tells, or the start of a clause."""
        s, first, after = self.s, phrase.first, phrase.end
        verb_follows = after < s.size and s.finite(after) and s.words[after] not in words.INFORMED
        if s.words[first] in words.NEVER_SUBJECTS or verb_follows:
            return True
        if quoted and ("person" not in cue.takes or s.words[first] not in words.PERSONAL_OBJECTS):
            return False
        if cue.lemma in words.SAYS:
            return self._runs_on(after)
        return self._is_what_is_said(cue, phrase)

    def _is_what_is_said(self, cue: Cue, phrase: Phrase) -> bool:
        """Return whether the phrase after a verb that follows no quotation is its object: "denounced the president"."""
        s, first = self.s, phrase.first
        closes = "person" not in cue.takes and self.subjects.whole(phrase, s.size).end >= s.size
        if closes and self.subjects.may_speak(phrase):
            return False  # "Nobody slept, recalls Ada Moss, then a clerk"
        definite = s.is_name(first) or bool(s.bits[first] & DETERMINER)
        return not definite or not cue.takes.isdisjoint(complements.ADDRESSED)

    def _runs_on(self, at: int) -> bool:
        """Return whether a verb follows a noun phrase, which then opens a clause: "said [the driver] was safe"."""
        s = self.s
        for k in range(at, min(s.size, at + 8)):
            if s.words[k] in _PARTING:
                return False
            if s.marks[k] >= 0:
                return True
            if s.finite(k):
                return s.words[k] not in words.INFORMED
        return False
