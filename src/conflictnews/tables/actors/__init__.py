"""Who acts in conflicts: one row per actor.

Names follow the UCDP Actor Dataset and ACLED; aliases are the spellings of news agencies. An alias written in capitals is
matched in capitals only; any other as a name, or in capitals throughout.
"""

from __future__ import annotations

from conflictnews.tables.actors import asia, east_africa, europe_and_americas, middle_east, west_africa
from conflictnews.tables.actors.coalitions import COALITIONS
from conflictnews.tables.actors.local import LOCAL
from conflictnews.tables.actors.media import MEDIA
from conflictnews.tables.actors.organisations import ORGANISATIONS
from conflictnews.tables.actors.row import Row
from conflictnews.tables.actors.state_forces import STATE_FORCES

ROWS: tuple[Row, ...] = (
    *middle_east.ARMED_GROUPS,
    *asia.ARMED_GROUPS,
    *west_africa.ARMED_GROUPS,
    *east_africa.ARMED_GROUPS,
    *europe_and_americas.ARMED_GROUPS,
    *LOCAL,
    *STATE_FORCES,
    *COALITIONS,
    *ORGANISATIONS,
    *MEDIA,
)
"""Every actor with a name of its own."""
