"""Names of complements in groups: the kinds of content that a reporting verb may take.

Each name is explained in `languages/en/speech_verbs.py`.
"""

from __future__ import annotations

THAT_CLAUSES = frozenset("clause that only-that".split())
"""Clauses that "that" may open."""

STATES = THAT_CLAUSES | {"words"}
"""Complements of verbs that state something: "as the mayor noted"."""

ELSEWHERE = STATES | {"question"}
"""Complements that may stand in another sentence."""

BEFORE_CUES = THAT_CLAUSES | frozenset("bare object question raised".split())
"""Complements of verbs that may follow a clause without marks: "the road is shut, the mayor said"."""

PLAIN = frozenset("that only-that bare".split())
"""Clauses without "that" which must plainly be clauses."""

ONLY_BEFORE_THAT = frozenset("only-that noun".split())
"""What makes a word a verb only where "that" follows it."""

KEPT_BACK = frozenset("question ing".split())
"""Complements of what somebody would not say: "would not rule out [a strike]"."""

IN_MARKS = frozenset("writing words".split())
"""Complements that are a quotation alone."""

MEASURED = frozenset("sum doing".split())
"""An object with its number, or with what it does."""

NAMED = frozenset("as naming marked".split())
"""An object with what it is called."""

ADDRESSED = frozenset("object naming person".split())
"""Objects, so that the phrase after a verb need not be its subject."""

OBJECTS = frozenset("object said-object felt-object doubted-object harm-object".split())
"""Noun phrases that are what is said."""

WHOM = frozenset("object person naming as".split())
"""Complements that begin with a noun phrase."""

NO_STATEMENTS = frozenset("words inverts sum quality doing writing noun".split())
"""What a verb takes that reports no more than words in marks."""

OTHERS = OBJECTS | frozenset(
    (
        "clause question to person sum doing naming words writing inverts raised noun saying addressed that only-that bare "
        "counted marked"
    ).split()
)
"""All that is no preposition, no -ing form, no reply and no quality."""
