"""Compile the gazetteer while the package is built: wheels, and editable installs of a checkout."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class GazetteerHook(BuildHookInterface[Any]):
    """Runs `tools/build_gazetteer.py`, which is quick where nothing has changed."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Put the compiled file where the package looks for it."""
        root = Path(self.root)
        sys.path.insert(0, str(root / "tools"))
        try:
            from build_gazetteer import build  # noqa: PLC0415 - not on the path before
        finally:
            sys.path.pop(0)
        build()
        build_data["artifacts"].append("src/conflictnews/data/places.gaz")
