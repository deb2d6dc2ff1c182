"""All rules for dates, scanned together."""

from __future__ import annotations

from conflictnews.rules import Grammar
from conflictnews.timex import calendar_rules, length_rules, range_rules, relative_rules
from conflictnews.timex.readings import Reading

GRAMMAR: Grammar[Reading] = Grammar(calendar_rules.RULES + range_rules.RULES + relative_rules.RULES + length_rules.RULES)
"""The grammar of English dates."""
