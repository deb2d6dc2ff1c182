"""With which characters the patterns of pages may begin: no line is kept from a pattern that it matches."""

import pytest
import regex

from conflictnews.layout.fields import boilerplate
from conflictnews.layout.heads import first_characters
from conflictnews.tables.boilerplate import PATTERNS

LETTERS = frozenset("abcdefghijklmnopqrstuvwxyz0123456789")
CHARACTERS = sorted({character for form in PATTERNS for character in form.met.lower()} | LETTERS)


@pytest.mark.parametrize("form", PATTERNS, ids=lambda form: form.met)
def test_no_first_character_of_a_pattern_is_missed(form):
    told = first_characters(form.pattern)
    pattern = regex.compile(form.pattern)
    begins = {character for character in CHARACTERS if pattern.fullmatch(character, partial=True)}

    assert told is None or begins <= told


@pytest.mark.parametrize(
    ("pattern", "told"),
    [
        ("abc", "a"),
        ("a?bc", "ab"),
        ("(?:ab|cd)?e", "ace"),
        ("(?:ab|c?)d", "acd"),
        (r"\(?no", "(n"),
        (r"\d+ words", "0123456789"),
        ("[ab]c|d", "abd"),
        ("a{0,3}b", "ab"),
        ("a{2}b", "a"),
        (r"(?:[^)]|\))x", None),
        ("[a-z]b", None),
        (".{2}b", None),
        ("a?", None),
    ],
)
def test_the_first_characters_of_a_pattern(pattern, told):
    assert first_characters(pattern) == (None if told is None else frozenset(told))


def test_a_line_that_begins_as_no_pattern_does_may_match_one_for_any_line():
    assert boilerplate("Ünal Roe is a writer based in Niamey.") == "author"
