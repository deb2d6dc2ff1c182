"""Every cache is bounded: one without a limit takes no argument, or only arguments of a small, closed set.

A limit is so low that some thousand texts reach it: from then on memory stays flat.
"""

import functools
import importlib
import inspect
import pkgutil

import pytest

import conflictnews
from conflictnews.gazetteer.spelling import _Plain
from conflictnews.language.document import _Known
from conflictnews.language.traits import _Words
from conflictnews.timex.grammar import _Letters

CLOSED = {
    "conflictnews.actors.forces._state": "the countries and three titles",
    "conflictnews.layout.fields._forms": "true and false",
    "conflictnews.layout.forms._asked": "the limits of the questions, true and false",
}
"""Caches without a limit whose arguments come from a table, with that table."""

LARGEST = 1 << 12
"""The most that a cache of words or names keeps."""


def caches():
    for info in pkgutil.walk_packages(conflictnews.__path__, "conflictnews."):
        if info.name.endswith("__main__"):
            continue
        module = importlib.import_module(info.name)
        for holder in (module, *(value for value in vars(module).values() if inspect.isclass(value))):
            for value in vars(holder).values():
                function = getattr(value, "__func__", value)
                if isinstance(function, functools._lru_cache_wrapper) and function.__module__ == info.name:
                    yield f"{info.name}.{function.__qualname__}", function


@pytest.mark.parametrize(("name", "function"), sorted(dict(caches()).items()))
def test_a_cache_is_bounded(name, function):
    parameters = inspect.signature(function.__wrapped__).parameters
    most = function.cache_parameters()["maxsize"]

    assert not parameters or name in CLOSED if most is None else most <= LARGEST


def test_the_closed_caches_are_there():
    assert set(CLOSED) <= set(dict(caches()))


@pytest.mark.parametrize(
    ("table", "keys"),
    [
        (_Known(), (f"word{n}" for n in range(20_000))),
        (_Words(), (f"word{n}" for n in range(20_000))),
        (_Letters(), (f"word{n}" for n in range(20_000))),
        (_Plain(), range(0x3000, 0x3000 + 20_000)),
    ],
    ids=["tokens", "words", "letters", "characters"],
)
def test_a_table_that_learns_is_bounded(table, keys):
    for key in keys:
        assert table[key] == table[key]

    assert len(table) <= 2 * LARGEST
