"""Words that tell which of a sentence's places and days is that of its act."""

from __future__ import annotations

AT = "in at near outside around inside on across of within between by off"
"""Words before the place of an act: "killed in X", "between X and Y"."""

AWAY = "from to towards toward for and via"
"""Words before a place that somebody came from or went to."""

MOVED = frozenset("from to towards toward via".split())
"""Words before a place where somebody came from or was taken."""

TOWARDS = frozenset("towards toward".split())
"""Words before a place that somebody went to, near which nothing need have happened: "families fled towards X"."""

LEAVING = frozenset("left leaving fled fleeing departed reached bound heading headed returned returning".split())
"""Verbs whose object is a place of departure or arrival: "the convoy had left X"."""

OUT_OF_RANGE = frozenset("since until before till by".split())
"""Words before a date that bounds a stretch of time and is no day of an act."""
