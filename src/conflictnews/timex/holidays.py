"""Named days: fixed feasts, those that follow Easter, those of the tabular Islamic calendar."""

from __future__ import annotations

from conflictnews.timex.readings import Holiday
from conflictnews.timex.setting import Setting


def holiday_value(holiday: Holiday, setting: Setting) -> str | None:
    """The day of a feast."""
    return None
