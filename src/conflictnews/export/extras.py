"""Optional packages: imported when they are needed, and named in one line when they are missing."""

from __future__ import annotations

import importlib
from typing import Any

from conflictnews.errors import ConflictNewsError


class MissingExtraError(ConflictNewsError, ImportError):
    """A function needs a package that comes with an extra of conflictnews.

    >>> raise MissingExtraError("pandas", "pandas")
    Traceback (most recent call last):
    ...
    conflictnews.export.extras.MissingExtraError: this needs pandas: pip install 'conflictnews[pandas]'
    """

    def __init__(self, package: str, extra: str) -> None:
        self.package = package
        self.extra = extra
        super().__init__(package, extra)

    def __str__(self) -> str:
        return f"this needs {self.package}: pip install 'conflictnews[{self.extra}]'"


def need(package: str, *, extra: str) -> Any:
    """Import a package. Raises MissingExtraError, which names the *extra*, where it is not installed."""
    try:
        return importlib.import_module(package)
    except ImportError as error:
        raise MissingExtraError(package.partition(".")[0], extra) from error
