"""The small words of clauses: each stands in a sentence in which it was met, and the sentence tells what its record says."""

import re

import pytest

from conflictnews import find_casualties
from conflictnews.languages.en import clause_grammar
from conflictnews.languages.en.clause_grammar import ADDING, AS_WELL_AS, MET

WORDS = {value for name, value in vars(clause_grammar).items() if name.isupper() and isinstance(value, str)}


def told(sentence):
    """Return the statements of a sentence in the words of the records."""
    return "; ".join(
        f"{'no ' * m.negated}{'perhaps ' * m.hypothetical}{m.harm.value} {m.best}" for m in find_casualties(sentence)
    )


@pytest.mark.parametrize("word", MET)
def test_each_sentence_tells_what_its_record_says(word):
    for sentence, statements in MET[word]:
        assert told(sentence) == statements
        assert re.search(rf"(?i)\b{word}\b", sentence)


def test_each_small_word_has_a_sentence():
    assert {*WORDS, *ADDING, " ".join(AS_WELL_AS)} == MET.keys()
