"""What the tests of the layout ask of a paste."""

from __future__ import annotations

from conflictnews import Role
from conflictnews.layout import Layout, segment
from conflictnews.text import Text


def read(*lines: str) -> Layout:
    """Read a paste of one line or several."""
    return segment(Text.of("\n".join(lines)))


def of(layout: Layout, role: Role) -> list[str]:
    """Return the words of the blocks that have a role."""
    return [block.clean for block in layout.blocks if block.role is role]
