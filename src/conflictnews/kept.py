"""Kept: a value of an object that is worked out when it is first asked for.

`functools.cached_property` takes a lock for each of these, which costs more than most of the values; here two threads that ask
at once work a value out twice, to the same result. It also writes into the object's `__dict__`, which has to be made for that,
and which makes every attribute of the object ten times as slow to get (Python 3.11).

>>> class Word:
...     @kept
...     def letters(self) -> int:
...         return 5
>>> word = Word()
>>> word.letters, vars(word)
(5, {'letters': 5})
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Generic, TypeVar, overload

T = TypeVar("T")


class kept(Generic[T]):  # noqa: N801 # it is written like `property`
    """A method without arguments, asked for like an attribute; its object needs a `__dict__`, where the value stays."""

    def __init__(self, method: Callable[[Any], T]) -> None:
        self.method: Callable[[Any], T] = method
        self.name: str = method.__name__
        self.__doc__ = method.__doc__

    @overload
    def __get__(self, instance: None, owner: type) -> kept[T]: ...

    @overload
    def __get__(self, instance: object, owner: type) -> T: ...

    def __get__(self, instance: object, owner: type) -> T | kept[T]:
        """Return the value, and keep it in the object, where Python looks first the next time."""
        if instance is None:
            return self
        value = self.method(instance)
        object.__setattr__(instance, self.name, value)  # the object may be frozen
        return value
