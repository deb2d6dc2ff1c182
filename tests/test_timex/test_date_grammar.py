"""The small words of dates: each is read in a phrase of its role, and the phrase gives the values that it says."""

import datetime as dt
import re

import pytest

from conflictnews import find_dates
from conflictnews.languages.en.date_grammar import ROLES

SAID = dt.date(2021, 5, 12)


@pytest.mark.parametrize("name", ROLES)
def test_each_phrase_of_a_role_gives_its_dates(name):
    for phrase, values in ROLES[name].phrases:
        found = [mention.date.value for mention in find_dates(phrase, reference=SAID)]

        assert (phrase, "; ".join(found)) == (phrase, values)


@pytest.mark.parametrize("name", ROLES)
def test_each_word_of_a_role_stands_in_a_phrase(name):
    said = " ; ".join(phrase for phrase, _ in ROLES[name].phrases)

    assert [word for word in ROLES[name].words if not re.search(rf"(?<!\w){re.escape(word)}(?!\w)", said)] == []
