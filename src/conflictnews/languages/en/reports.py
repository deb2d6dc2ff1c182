"""Words in which reports of results speak of their periods: the quarter, the year-earlier period, last year's first quarter.

Source: TimeML Annotation Guidelines 1.2.1 and the TempEval-3 guidelines; a period noun is a DATE with the value of the period
that it speaks of.
"""

from __future__ import annotations

PERIOD_NOUNS = ("quarter", "period")
"""Nouns of the period of a report."""

SAME = "same|corresponding|comparable|equivalent|like|similar"
"""Adjectives of the period that is compared."""

LATEST = "latest|most recent|just-ended|just-completed|reported"
"""Adjectives of the period that the report is about."""

YEAR_BEFORE = "year-ago|year-earlier|prior-year|previous-year|year-before"
"""Adjectives of the same period, one year before."""

BEFORE = (
    "last year|a year ago|one year ago|a year earlier|one year earlier|a year before|the year before|the previous year|the "
    "prior year|the preceding year"
)
"""What may follow "the same period"."""

COMPARES = frozenset(
    "from than against versus vs compared with to up down below above unchanged exceeding over under half twice double".split()
)
"""Words with which a figure is set against that of a year before."""

REPORTS = frozenset(
    "report reports reporting post posts posting announce announces announcing release releases releasing show shows showing "
    "record records book books publish publishes disclose discloses unveil present expect expects take takes".split()
)
"""Verbs whose object is a period's result: what will be reported has ended."""

RESULTS = frozenset(
    "profit profits loss losses earnings results sales revenue revenues income net growth figures exports imports output "
    "dividend turnover".split()
)
"""Nouns after "first-half"."""

IN_A_PERIOD = frozenset("in by for during until through within before from over".split())
"""Prepositions after which a quarter is the time of a plan."""

ENDED = r"(?: |, )(?:(?:that |which )(?:ended|ends)|ended|ending|to|through)(?: on)? "
"""Words between a period and its last day."""

HEADLINE_ADJECTIVES = "fiscal|financial|calendar"
"""Adjectives of a year or a quarter of accounts."""
