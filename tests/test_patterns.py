"""Patterns that are compiled on first use are otherwise the patterns that they stand for."""

import re

import pytest
import regex

from conflictnews import patterns
from conflictnews.patterns import lazy, lazy_re

PLAIN = r"(?P<first>\w+) (\w+)"


@pytest.mark.parametrize(("make", "engine"), [(lazy, regex), (lazy_re, re)])
@pytest.mark.parametrize("flags", [0, re.IGNORECASE])
def test_a_lazy_pattern_answers_as_the_pattern_does(make, engine, flags):
    late, early = make(PLAIN, flags), engine.compile(PLAIN, flags)
    text = "shells fell near Homs"

    assert late.search(text, 7).groups() == early.search(text, 7).groups()
    assert [m.span() for m in late.finditer(text)] == [m.span() for m in early.finditer(text)]
    assert late.findall(text) == early.findall(text)
    assert late.split(text) == early.split(text)
    assert late.sub(r"\2", text) == early.sub(r"\2", text)
    assert late.fullmatch(text) is None
    assert (late.pattern, late.flags, late.groups, dict(late.groupindex)) == (
        (early.pattern, early.flags, early.groups, dict(early.groupindex))
    )


def test_a_lazy_pattern_is_compiled_once_and_only_when_it_is_used(monkeypatch):
    made = []
    monkeypatch.setattr(patterns.re, "compile", lambda *args: made.append(args) or regex.compile(*args))
    late = lazy_re("a+")

    assert made == []
    assert [bool(late.match("aa")), bool(late.search("b"))] == [True, False]
    assert made == [("a+", 0)]


def test_a_lazy_pattern_has_no_other_attributes():
    with pytest.raises(AttributeError, match="length"):
        _ = lazy("a").length


def test_a_pattern_that_is_none_fails_where_it_is_used():
    late = lazy_re("(")

    with pytest.raises(re.error):
        late.match("")


def test_a_pattern_of_bytes():
    assert lazy_re(rb"\d+").findall(b"1 22") == [b"1", b"22"]
