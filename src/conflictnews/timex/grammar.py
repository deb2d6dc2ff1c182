"""All rules for dates, scanned together."""

from __future__ import annotations

from conflictnews.rules import Grammar
from conflictnews.timex import (
    day_rules,
    edge_rules,
    figure_rules,
    holiday_rules,
    languages,
    length_rules,
    part_rules,
    period_rules,
    range_rules,
    relative_rules,
    set_rules,
)
from conflictnews.timex.gate import Gate
from conflictnews.timex.readings import Reading

_MODULES = (
    day_rules, period_rules, figure_rules, range_rules, edge_rules, part_rules, relative_rules, length_rules, set_rules,
    holiday_rules, languages,
)  # fmt: skip
RULES = tuple(rule for module in _MODULES for rule in module.RULES)

GRAMMAR: Grammar[Reading] = Grammar(RULES, Gate(frozenset(cue for rule in RULES for cue in rule.cues)))
"""The grammar of English dates."""
