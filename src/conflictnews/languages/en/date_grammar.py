"""The small words by which English puts dates and lengths of time together: the, of, half, last, since.

Each role has phrases with the values of the dates that are read in them; every word of a role stands in one of them, and a test
reads them all as said on Wednesday, 12 May 2021.
"""

from __future__ import annotations

from typing import NamedTuple


class Role(NamedTuple):
    """Words that do one thing in dates, and phrases with the values that they say, separated by semicolons; "" for no date."""

    words: frozenset[str]
    phrases: tuple[tuple[str, str], ...]


class Numbers(NamedTuple):
    """Words that stand for a number in dates, with such phrases."""

    values: dict[str, int]
    phrases: tuple[tuple[str, str], ...]

    @property
    def words(self) -> frozenset[str]:
        """The words alone."""
        return frozenset(self.values)


def _role(words: str, *phrases: tuple[str, str]) -> Role:
    """Return a role of words that blanks separate; a word of several has "_" for its blanks."""
    return Role(frozenset(word.replace("_", " ") for word in words.split()), phrases)


# ------------------------------------------------------------------ small words

THE = _role("the", ("the quarter", ""), ("the year 1950", "1950"))
"""The article of one that is known."""

ARTICLES = _role("a an", ("twice a week", "P1W"), ("40 shells an hour", "PT1H"), ("a summer dress", ""))
"""Articles of any one."""

OF = _role("of", ("the fall of the town", ""), ("the last quarter of 2020", "2020-Q4"))
"""Joins a part and its whole."""

AND = _role("and", ("between four and six months", "P4M; P6M"), ("July 6 and 7", "2021-07-06; 2021-07-07"))
"""Joins the ends of a range, or the last of a list."""

OR = _role("or", ("July 6 or 7", "2021-07-06; 2021-07-07"))
"""Joins the last of those that may be meant."""

BETWEEN = _role("between", ("between four and six months", "P4M; P6M"))
"""Stands before a range that "and" joins."""

SINCE = _role("since", ("quiet since morning", "2021-05-12TMO"))
"""Stands before a part of the day that the text speaks of."""

BEFORE = _role("before", ("two weeks before 4 May 2021", "P2W; 2021-05-04"))
"""Counts back from a date."""

REPORTED = _role(
    "said says told announced reported wrote confirmed stated added declared released published spoke speaking posted tweeted",
    ("The ministry said on Monday", "2021-05-10"),
    ("The ministry says on Monday", "2021-05-10"),
    ("The ministry told on Monday", "2021-05-10"),
    ("The ministry announced on Monday", "2021-05-10"),
    ("The ministry reported on Monday", "2021-05-10"),
    ("The ministry wrote on Monday", "2021-05-10"),
    ("The ministry confirmed on Monday", "2021-05-10"),
    ("The ministry stated on Monday", "2021-05-10"),
    ("The ministry added on Monday", "2021-05-10"),
    ("The ministry declared on Monday", "2021-05-10"),
    ("The ministry released on Monday", "2021-05-10"),
    ("The ministry published on Monday", "2021-05-10"),
    ("The ministry spoke on Monday", "2021-05-10"),
    ("The ministry speaking on Monday", "2021-05-10"),
    ("The ministry posted on Monday", "2021-05-10"),
    ("The ministry tweeted on Monday", "2021-05-10"),
)
"""Verbs before the day on which something was said, which is near the day of the text."""

# ------------------------------------------------------------------ clock times and parts of the day

SPOKEN_DAYS = Numbers(
    {"last": -1, "yesterday": -1, "tomorrow": 1},
    (
        ("11:15 last night", "2021-05-11T23:15"),
        ("8:30 yesterday evening", "2021-05-11T20:30"),
        ("9 a.m. tomorrow morning", "2021-05-13T09:00"),
    ),
)
"""Words before a part of the day, after a clock time: how many days from today."""

THAT = _role("that", ("They left at 8:15 that morning", "2021-05-12T08:15"))
"""Stands before a part of the day that the text speaks of."""

MORNING = _role("morning", ("at 8:15 this morning", "2021-05-12T08:15"))
"""The part of the day whose hours are not counted from noon."""

FROM_NOON = _role(
    "afternoon evening", ("at 2 in the afternoon", "2021-05-12T14:00"), ("at 7 in the evening", "2021-05-12T19:00")
)
"""Parts of the day whose hours are counted from noon."""

GREETINGS = _role("good golden", ("good evening", ""), ("a golden dawn", ""))
"""Words before a part of the day that is none."""

# ------------------------------------------------------------------ lengths

DOZEN = _role("dozen", ("a dozen days", "P12D"))
"""Counts twelve."""

HALF = _role("half", ("half an hour", "PT30M"), ("half a year", "P6M"))
"""Makes a unit half of one."""

COUPLE = _role("couple", ("a couple of weeks", "P2W"))
"""Counts two."""

OVER = _role("over", ("the loan was repaid over four years", "P4Y"), ("it lasted over four years", "P4Y"))
"""A degree, which after other words says when."""

SOME = _role("some", ("some day", ""), ("some weeks", "PXW"))
"""Counts nothing before one."""

NOT_BEFORE_BARE = _role(
    "the these those his her a many",
    ("the months", ""),
    ("these months", "PXM"),
    ("those years", "PXY"),
    ("his years in exile", ""),
    ("her years in exile", ""),
    ("a months-old calf", ""),
    ("many months", "PXM"),
)
"""Words after which a unit in the plural is no length by itself."""

SECONDS = _role("second", ("a second raid", ""))
"""A unit that is rather a rank."""

QUARTERS = _role("quarters", ("three quarters of the seats", ""), ("for five quarters", "P5Q"))
"""Units that may be parts of a whole."""

NO_LENGTHS = _role("quarter", ("a quarter of the seats", ""))
"""A unit that in the singular is a part of a whole."""

NO_POINTED = _role("second quarter", ("the last two quarter finals", ""), ("the last two second halves", ""))
"""Units that no pointing word makes a length."""

WARS = _role("War", ("the Six-Day War", ""), ("the Thirty Years War", ""))
"""What has a length as its name."""

NIGHT = _role("night", ("a night", "2021-05-12TNI"))
"""A unit of which one is no length."""

MINUTE = _role("minute", ("a minute fraction", ""), ("a minute later", "2021-05-12TXX"))
"""A unit that is an adjective as well."""

NOT_BARE = _role("seconds weekends", ("seconds", ""), ("weekends", "XXXX-WXX-WE"))
"""Units that are no length without a number."""

VAGUE_QUARTERS = _role(
    "several few a_few couple_of a_couple_of",
    ("several quarters", "PXQ"),
    ("few quarters", "PXQ"),
    ("a few quarters", "PXQ"),
    ("couple of quarters", "P2Q"),
    ("a couple of quarters", "P2Q"),
)
"""Numbers that make quarters lengths."""

BEFORE_QUARTERS = _role(
    "for in over within after during",
    ("for five quarters", "P5Q"),
    ("in two quarters", "P2Q"),
    ("over two quarters", "P2Q"),
    ("within two quarters", "P2Q"),
    ("after two quarters", "P2Q"),
    ("during two quarters", "P2Q"),
)
"""Prepositions that make numbered quarters lengths."""

BEFORE_AGES = _role(
    "of under over", ("a boy of six months", ""), ("infants under six months", ""), ("children over five years", "")
)
"""Words between a person and an age."""

HOW_OFTEN = _role("times once twice", ("three times a week", "P1W"), ("once a week", "P1W"), ("twice a week", "P1W"))
"""Words that make "a week" a rate."""

VAGUE_PAST = _role(
    "recent past previous preceding prior",
    ("recent quarters", "PAST_REF"),
    ("past quarters", "PAST_REF"),
    ("previous quarters", "PAST_REF"),
    ("preceding quarters", "PAST_REF"),
    ("prior quarters", "PAST_REF"),
)
"""Words before quarters whose number nobody gives, and which are past."""

VAGUE_FUTURE = _role(
    "coming following next subsequent",
    ("coming quarters", "FUTURE_REF"),
    ("following quarters", "FUTURE_REF"),
    ("next quarters", "FUTURE_REF"),
    ("subsequent quarters", "FUTURE_REF"),
)
"""Words before quarters whose number nobody gives, and which are to come."""

# ------------------------------------------------------------------ reports of results

QUARTER_NUMBERS = Numbers(
    {"first": 1, "second": 2, "third": 3, "fourth": 4, "last": 4, "final": 4, "1st": 1, "2nd": 2, "3rd": 3, "4th": 4},
    (
        ("the fiscal first quarter", "2021-Q1"),
        ("the fiscal second quarter", "2021-Q2"),
        ("the fiscal third quarter", "2020-Q3"),
        ("the fiscal fourth quarter", "2020-Q4"),
        ("last year's last quarter", "2020-Q4"),
        ("last year's final quarter", "2020-Q4"),
        ("last year's 1st quarter", "2020-Q1"),
        ("last year's 2nd quarter", "2020-Q2"),
        ("last year's 3rd quarter", "2020-Q3"),
        ("last year's 4th quarter", "2020-Q4"),
    ),
)
"""Which quarter of a year is meant."""

HALF_NUMBERS = Numbers(
    {"first": 1, "1st": 1, "second": 2, "2nd": 2, "last": 2},
    (
        ("last year's first half", "2020-H1"),
        ("last year's 1st half", "2020-H1"),
        ("last year's second half", "2020-H2"),
        ("last year's 2nd half", "2020-H2"),
        ("last year's last half", "2020-H2"),
    ),
)
"""Which half of a year is meant."""

POINTED_YEARS = Numbers(
    {"this": 0, "last": -1, "next": 1, "current": 0, "latest": -1, "previous": -1, "past": -1, "coming": 1, "full": 0},
    (
        ("this fiscal year", "2021"),
        ("last fiscal year", "2020"),
        ("next fiscal year", "2022"),
        ("the current quarter", "2021-Q2"),
        ("the latest fiscal year", "2020"),
        ("the previous fiscal year", "2020"),
        ("the past fiscal year", "2020"),
        ("the coming fiscal year", "2022"),
        ("this full year", "2021"),
    ),
)
"""Words before a year or a quarter of accounts, and which one they mean, counted from this."""

QUARTER = _role("quarter", ("last year's second quarter", "2020-Q2"))
"""The quarter of a report."""

PERIOD = _role("period", ("the 2017 period", "2017"))
"""The noun of any period of a report."""

FULL = _role("full", ("the full year", "2020"))
"""Makes a year that of the report."""

YEAR = _role("year", ("the full year", "2020"), ("the year ended March 31", "P1Y; 2021-03-31"))
"""The year of a report."""

LAST_YEAR = _role("last_year", ("the second quarter last year", "2020-Q2"))
"""What counts a quarter from this year, and not from the report's."""

# ------------------------------------------------------------------ years, seasons and parts of them

NEW = _role("New", ("New Year 1950", "1950"))
"""Makes a year none."""

BEFORE_SPOKEN_YEARS = _role(
    "year summer winter spring autumn fall",
    ("year nineteen ninety-four", "1994"),
    ("summer nineteen ninety-four", "2021-SU; 1994"),
    ("winter nineteen ninety-four", "2021-WI; 1994"),
    ("spring nineteen ninety-four", "2021-SP; 1994"),
    ("autumn nineteen ninety-four", "2021-FA; 1994"),
    ("fall nineteen ninety-four", "1994"),
)
"""Nouns before a year in words."""

LAST_QUARTER = _role("last_quarter", ("last quarter", "2021-Q1"), ("the last quarter of 2020", "2020-Q4"))
"""The quarter before this one, but not before "of"."""

NTH_WEEKDAYS = Numbers(
    {"first": 1, "second": 2, "third": 3, "fourth": 4, "last": -1, "final": -1},
    (
        ("the first Sunday of May 2020", "2020-05-03"),
        ("the second Sunday of May 2020", "2020-05-10"),
        ("the third Sunday of May 2020", "2020-05-17"),
        ("the fourth Sunday of May 2020", "2020-05-24"),
        ("the last Sunday of May 2020", "2020-05-31"),
        ("the final Sunday of May 2020", "2020-05-31"),
    ),
)
"""Which such weekday of a month is meant."""

ABOUT = _role(
    "about around circa c. ca. approximately",
    ("about 1910", "1910"),
    ("around 1910", "1910"),
    ("circa 1910", "1910"),
    ("c. 1910", "1910"),
    ("ca. 1910", "1910"),
    ("approximately 1910", "1910"),
)
"""Degrees that may stand before a date."""

IN_MONTHS = _role("in", ("in May 12 soldiers died", "2021-05"))
"""Stands before a month without its day, so that a number behind it counts."""

SOMETIME = _role("sometime", ("sometime in March 2020", "2020-03"))
"""Leaves a day of a period open."""

FIRST_DAYS = _role("first opening", ("the first day of 2020", "2020-01-01"), ("the opening day of 2020", "2020-01-01"))
"""Words for the first day of a period."""

EDGES_AFTER_THE = _role(
    "height opening close",
    ("the height of summer 2020", "2020-SU"),
    ("the opening of summer 2020", "2020-SU"),
    ("the close of summer 2020", "2020-SU"),
)
"""Nouns that are parts of a period only after "the"."""

# ------------------------------------------------------------------ pointing words

POINTED_DAYS = Numbers({"last": -1, "next": 1}, (("last Tuesday week", "2021-05-04"), ("next Tuesday week", "2021-05-25")))
"""Words before a weekday from which weeks are counted, and which one they mean."""

BACKWARDS = _role("ago back", ("two Sundays ago", "2021-05-02"), ("two Sundays back", "2021-05-02"))
"""Words after weekdays that count them back."""

COUNTS_BACK = _role("last yesterday", ("two weeks last Sunday", "2021-04-25"), ("two weeks yesterday", "2021-04-27"))
"""Days from which weeks are counted back."""

NOT_AHEAD = _role("yesterday", ("yesterday week", "2021-05-11"))
"""A day after which "week" counts nothing ahead."""

WHOLES = _role("of in", ("the last Sunday of March 2020", "2020-03-29"), ("the last Sunday in March 2020", "2020-03-29"))
"""Words after a weekday or a quarter that is one of a longer time."""

NO_MONTHS = _role("past", ("the past May", "PAST_REF"))
"""A pointing word that points at no month and no weekday."""

LASTING = _role("past the_last", ("the past week", "P1W"), ("the last year", "P1Y"))
"""Pointing words that make a unit a length."""

FOLLOWING = _role("the_next", ("over the next year", "P1Y"))
"""A pointing word that after some prepositions makes a unit a length."""

NO_DAYS = _role("last", ("the last day", "P1D"))
"""A word before "day" that points at none."""

NEXT_DAYS = _role("next", ("the next day", "2021-05-13"))
"""A word before "day" that points at the day after the one that the text speaks of."""

DAY = _role("day", ("the next day", "2021-05-13"), ("the past day", "P1D"))
"""The unit that pointing words count from the text."""

BEFORE_LAST = _role("last", ("the week before last", "2021-W17"))
"""Makes a unit "before" it that of two ago."""

# ------------------------------------------------------------------ sets of times

FREQUENCY = Numbers(
    {"once": 1, "twice": 2, "thrice": 3}, (("once a day", "P1D"), ("twice a day", "P1D"), ("thrice a day", "P1D"))
)
"""How often in each unit."""

EACH = _role("each", ("each week", "P1W"))
"""Speaks of one after the other, and not of all."""

EVERY = _role("every", ("every second", ""))
"""Before "second" it speaks of ranks."""

OTHER = _role("other", ("every other week", "P2W"))
"""Leaves one of two out."""

WEEKEND = _role("weekend", ("every weekend", "XXXX-WXX-WE"))
"""The unit that is a part of each week."""

# ------------------------------------------------------------------ weekdays and months

INTRODUCING_DAYS = _role(
    "on this next last every until from till since",
    ("left on mon", "2021-05-10"),
    ("left this mon", "2021-05-10"),
    ("left next mon", "2021-05-17"),
    ("left last mon", "2021-05-10"),
    ("left every mon", "XXXX-WXX-1"),
    ("left until mon", "2021-05-10"),
    ("left from mon", "2021-05-10"),
    ("left till mon", "2021-05-10"),
    ("left since mon", "2021-05-10"),
)
"""Words after which a short weekday in small letters is one."""

DAYS_ALIKE = _role("sun sat wed", ("The sun rose", ""), ("They sat down", ""), ("They wed there", ""))
"""Short weekdays that are common words."""

MONTHS_ALIKE = _role("dec sep jan", ("in dec", ""), ("in sep", ""), ("in jan", ""))
"""Short months that in small letters are rather names or other words."""

BEFORE_A_NOUN = _role("the a", ("the March to the sea", ""), ("a March to the sea", ""))
"""Articles after which a month is rather a noun or an adjective."""

BEFORE_A_VERB = _role(
    "to and or as is was",
    ("to March Field", ""),
    ("and May Hall", ""),
    ("or May Hall", ""),
    ("as May Hall", ""),
    ("is May Hall", ""),
    ("was May Hall", ""),
)
"""Words after which a month before a capital is a verb or a name."""

ROLES: dict[str, Role | Numbers] = {name: role for name, role in globals().items() if isinstance(role, (Role, Numbers))}
"""Every role by its name."""
