"""Every cache is bounded: one without a limit takes no argument, or only arguments of a small, closed set."""

import functools
import importlib
import inspect
import pkgutil

import pytest

import conflictnews

CLOSED = {
    "conflictnews.actors.forces._state": "the countries and three titles",
    "conflictnews.layout.fields._forms": "true and false",
}
"""Caches without a limit whose arguments come from a table, with that table."""


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

    assert function.cache_parameters()["maxsize"] is not None or not parameters or name in CLOSED


def test_the_closed_caches_are_there():
    assert set(CLOSED) <= set(dict(caches()))
