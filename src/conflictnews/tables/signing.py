"""Words with which somebody signs an article, in the languages in which conflict is reported."""

from __future__ import annotations

SIGNING_VERBS = """
written story interview analysis words report reported posted published text publicado escrito redactado publié écrit rédigé
geschrieben veröffentlicht zusammengestellt scritto pubblicato
""".split()
"""Words before the word of signing ("Written by Jane Roe")."""

SIGNING_WORDS = "by from via par por von di door oprac. autor автор автори авторы بقلم كتب yazan".split()
"""Words of signing: who wrote stands after them."""

SIGNING_LABELS = "haber".split()
"""Words of signing that are so only with a colon."""

KIND_SIGNING = "by por par von di".split()
"""Words of signing after the kind of an article ("Commentary by Jane Roe")."""

KINDS_NOT_SIGNING = frozenset(
    "edited translated reviewed illustrated photographed photographs photos images photo video".split()
)
"""What somebody else than the author does to an article ("Edited by Jane Roe")."""

GLUED_SIGNING = "by par von por".split()
"""Words of signing that stand glued to a date or an hour ("2:55 pmby Jane Roe")."""

DATED_SIGNING = "par von por автор".split()
"""Words of signing before a date, in the middle of a word as well; the English one stands alone."""

POSTING_VERBS = "posted published written uploaded submitted added created".split()
"""What an account does to an article ("Posted by Jane Roe on …")."""

SIGNED_AT = frozenset("fait done given dado dada hecho hecha feito".split())
"""First words of a line that says where and when a statement was signed."""

SIGNED_ON = "on at en à am um".split()
"""Words between such a name and the date."""

REPORTING = "reporting|reported|report|written"
"""Words before "by" and a colon at the end of a report ("Reporting by: Jane Roe")."""

NAMES_JOINED = "and et y e und".split()
"""Words between two names."""

NAMES_JOINED_ABROAD = "и та".split()
"""Such words in scripts in which no comma stands before them."""

STATIONED = ("in", "at", "from", "à", "en", "in der", "в")
"""Words between a name and the place that its bearer reports from."""

AT_AN_HOUR = "at en à às um".split()
"""Words before the hour that stands after a name."""

PARTICLES = "al el bin ben ibn abu de del della di da van von der den la le ter".split()
"""Small words inside a person's name."""

NAME_PREFIXES = "Mc Mac De Di Du Da Le La Van Von Fitz El Al Del St".split()
"""Beginnings of names after which a capital follows without a blank ("McCain")."""

ENDS_OF_NAMES = "Jr Sr Inc Co Ltd".split()
"""Abbreviations with which the name of who wrote may end."""

SIGNING_GOES_ON = "in news staff desk for with".split()
"""Small words that may stand second after a word of signing ("By staff in Gao")."""
