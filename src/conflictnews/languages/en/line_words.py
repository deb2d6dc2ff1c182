"""Words of English in the lines round an article: labels, marks of agencies and monitoring services, clocks, counters."""

from __future__ import annotations

from typing import NamedTuple


class LineWords(NamedTuple):
    """Words that do the same in a line, as pieces of a pattern, and a line in which one of them is met."""

    words: tuple[str, ...]
    phrase: str

    @property
    def either(self) -> str:
        """A pattern for any of them."""
        return "|".join(self.words)


DATE_LABELS = LineWords(("date", "published", "posted", "updated"), "Posted March 9 2019 Two lorries were stopped near Gao.")
"""Labels before a day that is glued to the first sentence."""

LABELS_IN_A_ROW = LineWords(
    ("Source", "Posted", "Published", "Originally published", "Updated", "Last updated", "Format", "Language", "Author"),
    "Source: Coast News Posted: 3 May 2021",
)
"""Labels of fields that stand in one line."""

END_MARKS = LineWords(("Enditem", "ENDITEM", "Endit", r"\(END\)", r"\(end\)", "-30-"), "The road is open again. Enditem")
"""What an agency writes behind the last sentence of a report."""

AGO = LineWords(("ago",), "3 hours ago")
"""What stands behind the age of a post."""

ONE = LineWords(("a", "an"), "an hour ago")
"""What stands before a single unit of time."""

READING_TIME = LineWords((r"min(?:ute)?s?\sread",), "4 min read")
"""What stands behind the minutes that a text takes."""

EDITIONS = LineWords(("edition",), "Weekend edition, Nairobi")
"""What a page calls its edition, in a date's line."""

SIGNED_WITH = LineWords(("by",), "28 July 2022 by Jane Roe")
"""What stands before who wrote, in a date's line."""

IN_SECTION = LineWords(("in",), "3 May 2021 in News")
"""What stands before the section in which an article was posted."""

PASSED_VIA = LineWords(("via",), "3 May 2021 via Coast News")
"""What stands before the site from which an article came."""

COUNTERS = LineWords(
    ("comments?", "views?", "shares?", "tweets?", "posts?", "words?", "leave a comment", "no comments?"),
    "3 May 2021 12 comments",
)
"""What a page counts, in a date's line."""

PASSAGES = LineWords(
    (
        *("text", "report", "excerpts?", "article", "summary", "interview", "commentary", "editorial", "communique"),
        *("continued", "passage omitted"),
    ),
    "[Text] The army said that it had opened the road.",
)
"""What a monitoring service writes in brackets before what it passes on."""

REPORTED_PIECES = LineWords(
    ("report", "article", "commentary", "editorial", "interview"), "[Report] [Jane Roe] [Text] The army"
)
"""Those among them behind which the reporter is named in brackets."""

BODY_HEADINGS = LineWords(
    (r"full (?:article|text|story)", "summary", "body", "text", "article", r"key (?:points|takeaways)", "highlights"),
    "Full text",
)
"""Headings that say of what follows which part of a page it is."""

COUNTY = LineWords(("Co", "CO"), "ARMAGH, Co. (Coast News) -")
"""Abbreviations behind a place's name that keep their full stop."""

ALL: tuple[LineWords, ...] = (
    *(DATE_LABELS, LABELS_IN_A_ROW, END_MARKS, AGO, ONE, READING_TIME, EDITIONS, SIGNED_WITH, IN_SECTION, PASSED_VIA, COUNTERS),
    *(PASSAGES, REPORTED_PIECES, BODY_HEADINGS, COUNTY),
)
"""All of them."""
