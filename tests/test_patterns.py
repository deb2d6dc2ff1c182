"""Patterns that are compiled on first use are otherwise the patterns that they stand for."""

import ast
import re
from pathlib import Path

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

    def compiled(*args):
        made.append(args)
        return regex.compile(*args)

    monkeypatch.setattr("re.compile", compiled)
    late = lazy_re("a+")

    assert made == []
    assert [bool(late.match("aa")), bool(late.search("b"))] == [True, False]
    assert made == [("a+", 0)]


def test_a_lazy_pattern_has_no_other_attributes():
    with pytest.raises(AttributeError, match="length"):
        getattr(lazy("a"), "length")  # noqa: B009 # type checkers know that there is none


def test_a_pattern_that_is_none_fails_where_it_is_used():
    late = lazy_re("(")

    with pytest.raises(re.error):
        late.match("")


def test_a_pattern_of_bytes():
    assert lazy_re(rb"\d+").findall(b"1 22") == [b"1", b"22"]


def compiled_at_import(path):
    tree = ast.parse(path.read_text("utf-8"))
    outside = [n for n in tree.body if not isinstance(n, ast.FunctionDef | ast.ClassDef)]
    calls = (n for top in outside for n in ast.walk(top) if isinstance(n, ast.Call) and isinstance(n.func, ast.Attribute))
    return [n.lineno for n in calls if ast.unparse(n.func) in {"re.compile", "regex.compile"}]


BUILDERS = {"spelling.py"}
"""Modules that the gazetteer's builder loads by themselves, before `patterns` can be imported."""
ROOT = Path(patterns.__file__).parent
MODULES = [path for path in sorted(ROOT.rglob("*.py")) if path.name not in BUILDERS]


@pytest.mark.parametrize("path", MODULES, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_no_pattern_is_compiled_when_its_module_is_imported(path):
    assert compiled_at_import(path) == []
