"""Cues: which sentences may hold a statement of harm, so that no other sentence's clauses are read."""

import pytest

from conflictnews import find_casualties
from conflictnews.casualties.cues import sentences_of_harm
from conflictnews.casualties.scope import openers
from conflictnews.language.document import Document
from conflictnews.languages.en import framing, harm_phrases
from conflictnews.languages.en import predicates as table
from conflictnews.models import Scope
from conflictnews.numerals import numbers_in
from conflictnews.text import Text


def read(text):
    prose = Text.of(text)
    return [harms for _, harms in sentences_of_harm(Document(prose, numbers=numbers_in(prose)))]


@pytest.mark.parametrize(
    "text",
    [
        "Four cooks were killed.",
        "Two porters died.",
        "A rider with burns was carried home.",
        "They beat a porter to death.",
        "Six porters lost their lives.",
        "Nine families left their homes.",
        "Six sailors are held.",
        "They hold two pilots hostage.",
    ],
)
def test_a_sentence_with_words_of_harm_is_read(text):
    assert read(text) == [True]


@pytest.mark.parametrize(
    "text",
    [
        "The mayor opened a school.",
        "Life in the valley is hard.",  # a noun of a light verb, without the verb
        "He went to the hospital.",  # a complement, without its verb
        "They hold a vote.",  # a verb that only its passive says of captives
        "Five buses arrived.",  # a number, and no verb that gives a figure
        "Officials said so.",  # a verb that gives a figure, and no number
    ],
)
def test_any_other_sentence_is_left_alone(text):
    assert read(text) == []


def test_a_figure_alone_is_a_claim_for_the_harm_told_last():
    text = "Police had put the number of dead at three. By dusk medics counted nine."
    assert read(text) == [True, False]
    assert [(c.best, c.rule) for c in find_casualties(text)][-1] == (9, "casualties.claim")


HARMING = [row for row in table.VERBS + table.STATES if row.harm is not None]
TABLES = (HARMING, harm_phrases.COMPLEMENTS, harm_phrases.LIGHTS, harm_phrases.NOUNS, harm_phrases.TOLLS)
PHRASES = sorted({str(row.phrase) for rows in TABLES for row in rows})


@pytest.mark.parametrize("phrase", PHRASES)
def test_the_phrase_of_every_record_has_its_cue(phrase):
    assert True in read(phrase)


@pytest.mark.parametrize("phrase", [phrase for rows in (framing.RUNNING, framing.PAST, framing.CHARGED) for _, phrase in rows])
def test_a_phrase_that_tells_what_a_figure_covers_has_a_cue(phrase):
    (sentence,) = Document(Text.of(f"Nine men were killed, {phrase}.")).sentences
    assert not openers().isdisjoint(sentence.vocabulary)


@pytest.mark.parametrize("word", sorted(framing.MARKED))
def test_deaths_that_are_remembered_are_asked_when_they_happened(word):
    (found,) = find_casualties(f"The deaths of nine miners are {word} in Gao.")
    assert found.scope is Scope.BACKGROUND


@pytest.mark.parametrize("text", ["Nine men were killed in Gao.", "A bomb wounded four porters near the market."])
def test_a_sentence_of_the_event_alone_has_none(text):
    (sentence,) = Document(Text.of(text)).sentences
    assert openers().isdisjoint(sentence.vocabulary)
