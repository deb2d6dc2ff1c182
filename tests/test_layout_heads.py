"""With which characters the patterns of pages begin: the table beside each pattern tells them all, and no others."""

import pytest
import regex

from conflictnews.layout.fields import boilerplate
from conflictnews.tables.boilerplate import PATTERNS

TOLD = {first for form in PATTERNS for first in form.begins}
LETTERS = set("abcdefghijklmnopqrstuvwxyz")
CHARACTERS = sorted({character for form in PATTERNS for character in form.met.lower()} | TOLD | LETTERS)


@pytest.mark.parametrize("form", PATTERNS, ids=lambda form: form.met)
def test_the_first_characters_of_a_pattern_are_told_beside_it(form):
    pattern = regex.compile(form.pattern)
    begins = {character for character in CHARACTERS if pattern.fullmatch(character, partial=True)}

    assert not form.begins or begins == set(form.begins)


def test_a_line_that_begins_as_no_pattern_does_may_match_one_for_any_line():
    assert boilerplate("Ünal Roe is a writer based in Niamey.") == "author"
