"""No English in the logic of a room: a word that decides something is a record in `languages/en/`, with a phrase.

A comparison of a word of the text with a string literal is found here, and so are collections of English function words and
endings of words that a literal names. What may stay is in `ALLOWED`, word by word, with its reason.
"""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from conflictnews.language.lexicon import lexicon

ROOT = Path(__file__).parents[1] / "src" / "conflictnews"
ROOMS = "actors casualties events gazetteer language layout numerals speech timex toponyms".split()
MODULES = [path for room in ROOMS for path in sorted((ROOT / room).rglob("*.py"))]

ALLOWED = {
    "language/inflection.py": ("ch o s sh x y z", "the rules of English spelling, of which each is a case of its own"),
    "layout/neighbours.py": ("item prose short", "kinds of lines, as the reader of lines names them"),
    "layout/wraps.py": ("subject title", "names of parts of a page, as their reader gives them"),
    "numerals/measures.py": (".m p", "the letters of a clock time, which are no measure"),
    "toponyms/offsets.py": ("km", "a symbol of a unit in every language"),
    "toponyms/reading.py": ("home", "kinds of mentions, as their rules name them"),
}
"""Modules that may hold English: which, and why."""

OF_THE_TEXT = frozenset("word words spoken raws low lower following before after first second det noun verb".split())
"""Names of what is compared where a word of the text is."""
OF_A_RECORD = frozenset("kind kinds rule role side unit form form_at takes value least m found".split())
"""Names of what a record holds, or of what a rule's own pattern matched: its examples stand beside it."""
AFFIXES = frozenset("startswith endswith removesuffix removeprefix".split())


def names(node: ast.AST) -> set[str]:
    """Return the names and attributes that stand in an expression."""
    found = (n.id if isinstance(n, ast.Name) else n.attr for n in ast.walk(node) if isinstance(n, (ast.Name, ast.Attribute)))
    return set(found)


def literals(node: ast.AST) -> list[str]:
    """Return the strings that an expression is, or that a collection holds."""
    if isinstance(node, (ast.Set, ast.Tuple, ast.List)):
        return [text for element in node.elts for text in literals(element)]
    return [node.value] if isinstance(node, ast.Constant) and isinstance(node.value, str) else []


def lettered(texts: list[str]) -> list[str]:
    """Return those strings that have letters, none of them a capital."""
    return [text for text in texts if text == text.lower() and any(c.isascii() and c.isalpha() for c in text)]


def english(texts: list[str]) -> list[str]:
    """Return strings if they are function words of English, all of them."""
    return texts if texts and all(text.lower() in lexicon() for text in texts) else []


def compared(node: ast.Compare) -> list[str]:
    """Return the strings that a word of the text is compared with."""
    sides = [node.left, *node.comparators]
    named = names(node)
    texts = [text for side in sides for text in literals(side)]
    return lettered(texts) if OF_THE_TEXT & named and not OF_A_RECORD & named else []


def called(node: ast.Call) -> list[str]:
    """Return the endings and the collections of words that a call names."""
    arguments = [text for argument in node.args for text in literals(argument)]
    if (
        isinstance(node.func, ast.Attribute)
        and node.func.attr in AFFIXES
        and OF_THE_TEXT & names(node.func)
        and not OF_A_RECORD & names(node.func)
    ):
        return lettered(arguments)
    if isinstance(node.func, ast.Attribute) and node.func.attr == "split":
        return english([word for text in literals(node.func.value) for word in text.split()])
    return english(arguments) if isinstance(node.func, ast.Name) and node.func.id in {"frozenset", "set"} else []


def found(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """Yield the line and the text of each English literal in a module."""
    for node in ast.walk(tree):
        if isinstance(node, (ast.Compare, ast.Call)):
            texts = compared(node) if isinstance(node, ast.Compare) else called(node)
            yield from ((node.lineno, text) for text in texts)


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_no_word_of_english_stands_in_logic(path):
    name = path.relative_to(ROOT).as_posix()
    words = {text for _, text in found(ast.parse(path.read_text("utf-8")))}
    allowed, _why = ALLOWED.get(name, ("", ""))

    assert words == set(allowed.split())


@pytest.mark.parametrize(
    ("code", "texts"),
    [
        ('s.words[k] == "and"', ["and"]),
        ('word in {"who", ","}', ["who"]),
        ('word == ","', []),
        ('word.endswith("ing")', ["ing"]),
        ('"that" in takes', []),
        ('frozenset(("be", "have"))', ["be", "have"]),
        ('frozenset(("past", "xyz"))', []),
        ('"is are".split()', ["is", "are"]),
        ('form == "past"', []),
    ],
)
def test_what_is_english_in_logic(code, texts):
    assert [text for _, text in found(ast.parse(code))] == texts
