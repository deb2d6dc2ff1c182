"""The words of English in lines round an article: each stands in its phrase."""

import re

import pytest

from conflictnews.languages.en.line_words import ALL


@pytest.mark.parametrize("words", ALL, ids=lambda words: words.phrase)
def test_a_record_is_met_in_its_phrase(words):
    assert re.search(rf"(?<!\w)(?:{words.either})(?!\w)", words.phrase, re.IGNORECASE)
    assert len(set(words.words)) == len(words.words)
