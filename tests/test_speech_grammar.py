"""The small words of reports: each stands in a sentence in which it was met, and what the brackets hold is reported there."""

import re

import pytest

from conflictnews import find_quotes
from conflictnews.languages.en import speech_grammar
from conflictnews.languages.en.speech_grammar import MET

ROLES = {name: value for name, value in vars(speech_grammar).items() if name.isupper() and name != "MET"}


def bracketed(sentence):
    """Return a sentence without its square brackets, and what stands between them."""
    return re.sub(r"[\[\]]", "", sentence), re.findall(r"\[(.*?)\]", sentence)


@pytest.mark.parametrize("name", MET)
def test_each_sentence_reports_what_its_brackets_hold(name):
    for sentence in MET[name]:
        text, told = bracketed(sentence)
        found = sorted((part.start, part.end) for quote in find_quotes(text) for part in quote.parts)

        assert (sentence, [text[start:end] for start, end in found]) == (sentence, told)


@pytest.mark.parametrize("name", ROLES)
def test_each_word_stands_in_a_sentence_of_its_role(name):
    words = {ROLES[name]} if isinstance(ROLES[name], str) else ROLES[name]
    said = " ; ".join(MET[name]).lower()

    assert [word for word in words if not re.search(rf"(?<!\w){re.escape(word)}(?!\w)", said)] == []
