"""Lines that pages and databases put round an article, in the languages in which conflict is reported."""

from conflictnews.tables.boilerplate.abroad import ABROAD
from conflictnews.tables.boilerplate.contained import CONTAINED
from conflictnews.tables.boilerplate.footers import FOOTERS
from conflictnews.tables.boilerplate.labels import BYLINE_LABELS, CODES, LABELS
from conflictnews.tables.boilerplate.menus import MENUS
from conflictnews.tables.boilerplate.patterns import END_RULES, NUMBERED_RECORDS, PATTERNS, TAIL_STARTS, Pattern

_TABLES = (MENUS, FOOTERS, ABROAD)
LINES = {what: "\n".join(table[what] for table in _TABLES if what in table) for table in _TABLES for what in table}
"""Whole lines, by what they are."""

__all__ = [
    "BYLINE_LABELS",
    "CODES",
    "CONTAINED",
    "END_RULES",
    "LABELS",
    "LINES",
    "NUMBERED_RECORDS",
    "PATTERNS",
    "TAIL_STARTS",
    "Pattern",
]
