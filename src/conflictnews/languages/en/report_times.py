"""Phrases whose days UCDP GED's codebook fixes from the day of the report (codebook 22.1, appendix 2)."""

from __future__ import annotations

from typing import NamedTuple


class ReportTime(NamedTuple):
    """A phrase and its days: from `first` to `last` days before the report, with GED's precision."""

    pattern: str
    first: int
    last: int
    precision: int
    phrase: str


_LAST = r"(?:the )?(?:past|last|previous)"
_FEW = r"(?:few|couple of|several|some)"

REPORT_TIMES: tuple[ReportTime, ...] = (
    ReportTime(r"the other day", 1, 1, 1, "the other day"),
    ReportTime(
        r"(?:a (?:few|couple of)|several|some|an?|\w+) (?:moments?|minutes?|hours?) (?:ago|earlier)|(?:earlier|later) today",
        0,
        0,
        1,
        "a few hours ago",
    ),
    ReportTime(rf"recently|(?:in )?recent days|in recent times|{_LAST} {_FEW} days", 3, 1, 2, "recently"),
    ReportTime(rf"{_LAST} (?:24|twenty-four) hours", 1, 0, 2, "the past 24 hours"),
    ReportTime(rf"{_LAST} (?:48|forty-eight) hours", 2, 0, 2, "the past 48 hours"),
    ReportTime(rf"{_LAST} (?:72|seventy-two) hours", 2, 0, 2, "the last 72 hours"),
    ReportTime(rf"{_LAST} (?:2|two) days", 2, 1, 2, "the past two days"),
    ReportTime(r"(?:the )?past week|(?:the )?past (?:seven|7) days", 6, 0, 3, "the past week"),
    ReportTime(rf"(?:in )?recent weeks|(?:{_LAST} )?{_FEW} weeks", 20, 0, 4, "recent weeks"),
    ReportTime(r"(?:a fortnight|two weeks) ago|(?:the )?(?:past|last) fortnight", 14, 0, 4, "a fortnight ago"),
    ReportTime(r"(?:(?:a few|several|some) weeks|weeks) ago", 20, 0, 4, "several weeks ago"),
    ReportTime(rf"(?:in )?recent months|{_LAST} (?:{_FEW}|three|3) months", 90, 0, 5, "the past three months"),
)
"""Phrases counted from the day of the report."""

THIS_WEEK = r"(?:earlier )?this week|since the (?:start|beginning) of the week"
"""The days from Monday to the report."""
NEWS_VERBS = frozenset(
    "documented reported monitored recorded registered confirmed announced said verified received learned learnt".split()
)
"""Verbs that in the perfect tell the news of the day of the report: "monitors have documented the death of"."""

NEWS_BETWEEN = frozenset("just now also recently".split())
"""Words between the auxiliary and such a verb."""

EARLIER_THIS_MONTH = r"(?:earlier )?this month"
"""The days from the first of the month to the day before the report."""
EARLIER_THIS_YEAR = r"(?:the )?past year|(?:earlier )?this year"
"""The days from the first of January to the report."""

PART_OF_MONTH = r"the (?P<end>first|last) (?:(?P<count>\w+) )?(?P<unit>days?|weeks?) of .+"
"""So many days or weeks at an end of a month: "the last six days of January", "the first week of August"."""
FIRST_OF_MONTH = "first"
WEEK_OF_MONTH = "week"
"""The word for the beginning, and what a word for weeks begins with."""

OLD = r"(?P<count>\w+)[- ](?P<unit>day|week)(?:[- ](?:old|long))?|(?P<one>day|week)[- ](?:old|long)"
"""How long a fight has gone on up to the report: "a five-day offensive", "the week-old siege"."""

THROUGH_THE_NIGHT = frozenset({("night", "long"), ("all", "night"), ("nightlong", "battle"), ("nightlong", "clash")})
"""Two words by which a fight goes on into the next day: "a night-long battle on Monday"."""
