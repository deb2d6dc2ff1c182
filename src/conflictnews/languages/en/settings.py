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

CARE = frozenset("hospital hospitals clinic clinics morgue morgues mortuary".split())
"""Nouns for where victims are taken: "died at the hospital in X"."""

CARE_BEFORE = frozenset("to at in from into".split())
"""Words before such a noun by which it is where victims were taken; "attacked the hospital in X" has a verb there."""

ARTICLES = frozenset("a an the local district general nearby main central".split())
"""Words that may stand between the two."""

LEAVING = frozenset("left leaving fled fleeing departed reached bound heading headed returned returning".split())
"""Verbs whose object is a place of departure or arrival: "the convoy had left X"."""

NOUNS_OF_SPEECH = frozenset("state states report reports note notes claim promise vow post demand demands order orders".split())
"""Verbs of saying that stand as nouns between a place and a day: "in Jonglei State, on 25 March"."""

OUT_OF_RANGE = frozenset("since until before till by".split())
"""Words before a date that bounds a stretch of time and is no day of an act."""
