"""The small words by which English puts numbers together: and, of, point, half, times, between, no.

Each role has phrases with what they say; every word of a role stands in one of them, and a test reads them all.
"""

from __future__ import annotations

from typing import NamedTuple


class Role(NamedTuple):
    """Words that do one thing in numbers, and phrases with the quantities that they say, separated by semicolons."""

    words: frozenset[str]
    phrases: tuple[tuple[str, str], ...]


def _role(words: str, *phrases: tuple[str, str]) -> Role:
    return Role(frozenset(words.split()), phrases)


AND = _role("and", ("three hundred and six", "cardinal 306"), ("two and a half million", "cardinal 2500000"))
"""Joins the parts of one number."""

OF = _role(
    "of",
    ("tens of thousands of tents", "cardinal ~, 20000.."),
    ("half of the huts", "fraction 1/2"),
    ("a population of 2.3m", "cardinal 2300000"),
)
"""Joins a part and its whole, two scales, or people and their number."""

POINT = _role("point", ("five point five", "cardinal 5.5"), ("2 point 75", "cardinal 2.75"))
"""Stands before decimals."""

NOUGHT = _role("o oh", ("seven point oh five", "cardinal 7.05"), ("one point o one", "cardinal 1.01"))
"""Zero among decimals."""

HUNDRED = _role("hundred", ("three hundred tents", "cardinal 300"), ("a couple hundred tents", "cardinal ~200, .."))
"""The scale that stands below a thousand."""

HALF = _role("half", ("half a dozen tents", "cardinal ~6, 6..6"), ("half of the huts", "fraction 1/2"))
"""A part that needs no article."""

TWO_HALVES = _role("halves", ("two halves of it", "fraction 1"))
"""The plural of half."""

NO_PARTS = _role("seconds", ("thirty seconds", "duration 30 second"))
"""A plural rank that is a unit, and no part."""

NO_DENOMINATORS = _role("first second", ("the first raid", "ordinal 1"), ("the second raid", "ordinal 2"))
"""Ranks that name no part of a whole."""

QUARTER = _role(
    "quarter", ("two and a quarter of it", "cardinal 2; fraction 1/4"), ("three and a quarter tonnes", "measure 3.25 tonne")
)
"""A part that stands by itself before "of"."""

SINGLE = _role("single", ("a single shell", "cardinal 1"))
"""Makes "a" a one."""

FOLD = _role("fold", ("output rose tenfold", "cardinal 10"), ("output rose 3-fold", "cardinal 3 time"))
"""Ends a multiple."""

TIMES = _role("times", ("three times as many", "cardinal 3 time"))
"""Follows a multiple."""

DOZEN = _role("dozen", ("a dozen goats", "cardinal ~12, 12..12"), ("three dozen goats", "cardinal ~36, 36..36"))
"""Twelve; a baker has one more."""

SCORE = _role("score", ("a score of men", "cardinal ~20, 20..20"))
"""Twenty, unless it is the result of a match."""

TENS = _role("tens", ("tens of thousands", "cardinal ~, 20000.."), ("tens of goats", ""))
"""A plural that counts only before a larger one."""

SCORES = _role("scores", ("scores were killed", "cardinal ~, 40.."), ("the scores at half time", ""))
"""A plural that counts victims."""

ONE = _role("one", ("one soldier", "cardinal 1"))
"""A number, or a pronoun."""

OTHER = _role("another", ("they helped one another", ""))
"""Makes "one" before it a pronoun."""

NOT = _role("not", ("not one of the buses", "cardinal 0"))
"""Makes one none."""

LISTS = _role("and or", ("one or two guards", "cardinal , 1..2"), ("found no guns and no boats", "cardinal 0; cardinal 0"))
"""Join the members of a list."""

TAKES_PARTS = _role(
    "of or to and",
    ("a third of it", "fraction 1/3"),
    ("a third or more", "fraction 1/3, 1/3.."),
    ("a third to a half", "fraction , 1/3..1/2"),
    ("a third and a half", "fraction 1/3; fraction 1/2"),
)
"""After "a third" these make it a part."""

NO = _role("no", ("found no bodies", "cardinal 0"))
"""Counts zero things."""

NONE = _role("none", ("none of the boats", "cardinal 0"))
"""The same as a pronoun."""

NUMBER_OF = _role("number", ("a number of civilians", "cardinal ~, 3.."))
"""Counts several people after "a" and before "of"."""

THERE = _role("there", ("there were no arrests", "cardinal 0"))
"""Stands before a form of "be" and "no"."""

GROUP = _role(
    "the them those",
    ("many of the civilians", "cardinal ~, 3.."),
    ("many of them civilians", "cardinal ~, 3.."),
    ("many of those civilians", "cardinal ~, 3.."),
)
"""Follow "many of"."""

EVERY = _role("every", ("one in every six houses", "fraction 1/6"), ("one of every six houses", "fraction 1/6"))
"""Stands before the whole of a share."""

SHARES = _role("in out", ("one in ten houses", "fraction 1/10"), ("two out of three", "fraction 2/3"))
"""Link the two numbers of a share; "of every" does so, too."""

AFTER_SHARES = _role("of by", ("two out of three", "fraction 2/3"), ("ten divided by four", "fraction 2.5"))
"""Follow the link of a share or a quotient."""

THE = _role("the", ("between the 20th and the 25th house", "ordinal , 20..25"))
"""Stands before an end of a range of ranks."""

BETWEEN = _role("between", ("between 20 and 30 houses", "cardinal , 20..30"))
"""Makes "and" the link of a range."""

EITHER = _role("either", ("either 20 or 30 houses", "cardinal 20; cardinal 30"))
"""Makes "or" no link of a range."""

TO = _role("to", ("20 to 30 houses", "cardinal , 20..30"), ("rose from 20 to 30 houses", "cardinal 20; cardinal 30"))
"""Links a range, or two levels."""

OR = _role("or", ("20 or 30 houses", "cardinal , 20..30"))
"""Links a range that is a guess."""

FROM = _role("from", ("rose from 20 to 30 houses", "cardinal 20; cardinal 30"))
"""Stands before the first of two levels."""

BY = _role("by", ("rose by $4 million to $37 million", "money 4000000 USD; money 37000000 USD"))
"""Stands before a step."""

ENDS_HOURS = _role("past to", ("at half past six", ""), ("moved to five camps", "cardinal 5"))
"""May stand before the hour of a clock."""

YEAR_LEADS = _role("in since until", ("quiet since 2014.", ""), ("abroad until 2019.", ""), ("born in 1994.", ""))
"""Before four digits at a stop these leave nothing but a year."""

DAYS_LINK = _role("to and", ("12 to 14 May", ""), ("12 and 14 May", ""))
"""Between two days of one month."""

FIRST = _role("first", ("first built in wood", ""), ("the first raid", "ordinal 1"))
"""A rank, or an adverb."""

ALL = _role("all", ("first of all", ""))
"""After "first of" this makes it an adverb."""

WAR = _role("war", ("since World War Two", ""))
"""A noun that a number word with a capital names."""

ROLES: dict[str, Role] = {name: role for name, role in globals().items() if isinstance(role, Role)}
"""Every role by its name."""
