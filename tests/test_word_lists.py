"""Lists of words: each word stands once in its list."""

import ast
from collections import Counter
from pathlib import Path

import pytest

import conflictnews

LANGUAGES = Path(conflictnews.__file__).parent / "languages"


def lists(path):
    """Yield the words of each list that a module writes as one string: `"a b".split()`."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        match node:
            case ast.Call(func=ast.Attribute(value=ast.Constant(value=str(words)), attr="split"), args=[]):
                yield words.split()
            case ast.Call(func=ast.Name(id="_words" | "_role"), args=[ast.Constant(value=str(words)), *_]):
                yield words.split()


@pytest.mark.parametrize("path", sorted(LANGUAGES.rglob("*.py")), ids=lambda path: str(path.relative_to(LANGUAGES)))
def test_a_word_stands_once_in_its_list(path):
    assert [word for words in lists(path) for word, times in Counter(words).items() if times > 1] == []


def test_there_are_lists():
    assert sum(len(list(lists(path))) for path in LANGUAGES.rglob("*.py")) > 500
