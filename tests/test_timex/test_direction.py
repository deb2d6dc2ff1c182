"""Whether a clause looks back or ahead: every class of words in the phrases in which it was met, and names with time words."""

import datetime as dt

import pytest

from conflictnews import find_dates
from conflictnews.language.lexicon import saying
from conflictnews.languages.en.named_times import PHRASES
from conflictnews.languages.en.tense import CLASSES
from conflictnews.text import Text
from conflictnews.timex.direction import direction, governing_word


@pytest.mark.parametrize(("clause", "date", "expected"), [phrase for words in CLASSES for phrase in words.phrases])
def test_a_class_of_words_decides_the_clauses_in_which_it_was_met(clause, date, expected):
    text = Text.of(clause)
    at = text.clean.rindex(date)

    assert min(1, direction(text, at, at + len(date))) == expected


@pytest.mark.parametrize("phrase", PHRASES)
def test_a_name_is_no_date(phrase):
    assert find_dates(phrase) == ()


@pytest.mark.parametrize(
    ("clause", "date", "verb", "statement"),
    [
        ("Shells fell on Monday, officials said.", "Monday", "fell", False),
        ("The mayor told reporters on Monday that the well was dry.", "Monday", "told", False),
        ("The mayor announced on Monday that the well was dry.", "Monday", "announced", True),
        ("Deputies will meet on Monday.", "Monday", "meet", False),
        ("Monday.", "Monday", "", False),
    ],
)
def test_the_verb_that_a_date_hangs_on(clause, date, verb, statement):
    text = Text.of(clause)
    at = text.clean.index(date)

    assert governing_word(text, at, at + len(date)) == verb
    assert (governing_word(text, at, at + len(date)) in saying("say")) is statement


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Lawyers had vowed to appeal later Monday.", ["2006-08-07"]),
        ("The mayor will speak later Thursday.", ["2006-08-10"]),
        ("In 1948, 1956 and 1967 it burned; on Monday it burned again.", ["1948", "1956", "1967", "2006-08-07"]),
        ("Lights go out daily, and Daily Okoro sells lamps.", ["P1D"]),
        ("At this time of year the ford is dry.", []),
    ],
)
def test_a_text_with_a_known_day_is_news(text, values):
    assert [m.date.value for m in find_dates(text, reference=dt.date(2006, 8, 9))] == values
