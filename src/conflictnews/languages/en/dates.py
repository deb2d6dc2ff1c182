"""Words in and around English date expressions, and what they say of a value.

The words of the calendar stand in `calendar`, those of tense in `tense`, those of names in `named_times`, those of reports in
`reports`. Sources: TimeML Annotation Guidelines 1.2.1 and TIDES 2005, for degrees, edges and pointing words.
"""

from __future__ import annotations

from conflictnews.languages.en.function_words import CLASSES
from conflictnews.models import TimexMod

QUOTING = frozenset("said says told tells according reported reportedly announced i we".split())
"""Words of a text that quotes somebody, which a history does not."""

YEAR_PREFIXES = frozenset("post pre mid circa".split())
"""Before a hyphen and a year: "post-2003"."""

ERAS_AFTER = frozenset("bc bce ad".split())
"""After a year these make it another."""

SURE_YEAR_LEADS = frozenset("in since until during".split())
"""Before four digits these make a year even where something that is counted follows."""

YEAR_NOUNS = frozenset({"year"})
"""Nouns before a year."""

FALL, BEFORE_FALL = frozenset({"fall"}), frozenset({"early", "late"})
"""A season that is a verb and a noun as well, and what makes it one."""

SPRING, NAMED_SPRINGS = frozenset({"spring"}), frozenset({"Arab"})
"""A season that is a verb as well, and names with it."""

AFTER_NO_SPRING = frozenset("up from into water to at".split())
"""After "spring" these make it a verb or a well."""

OVER_A_UNIT = frozenset("for over during within throughout".split())
"""Words before "the next year" that make it a length."""

LONG_UNITS = frozenset("year decade month week century".split())
"""Units that "the past" makes a length: "the past week"."""

BEFORE_A_SPAN = frozenset(
    "for in within last lasted lasts lasting took take takes taking spent spend another least every than over about after "
    "once twice times per".split()
)
"""Words before "a week on Friday" that make the week a length and the Friday a day of its own."""

NEAR_A_TIME = frozenset("at by around during about of from since until".split())
"""Prepositions after which "that time" points at a date."""

SPOKEN_OF = frozenset({"time", "that time", "this time", "that same time"})
"""Phrases that point at the date spoken of."""

VAGUE_CUES = frozenset("a an several few couple half hundred many some another entire whole numerous countless".split())
"""Words with which a length begins that has no figure."""

LENGTH_POINTERS = (
    "last past previous preceding prior next coming following first final recent intervening ensuing subsequent opening "
    "closing remaining"
).split()
"""Words before a number of units: "the last nine weeks"."""

POINTERS_OF_MONTHS = ("this", "last", "next", "that", "the same", "the following", "the previous", "the preceding")
"""Before the month that a day in figures is of: "the 28th of last month"."""

FROM_NOW = frozenset({"ago", "back", "from now", "hence", "before now", "time"})
"""Words after a length that is counted from the day of speaking."""

LATER_TAILS = frozenset({"later", "from now", "hence", "time", "after", "afterward", "afterwards"})
"""Words after a length that is counted forward."""

POINTING_ADJECTIVES = frozenset("last previous preceding following".split())
"""Words that point at one unit, so that the number before them counts something else: "killed 12 last week"."""

SMALL_THINGS = frozenset("fraction amount portion quantity dose detail".split())
"""Nouns after "minute" as an adjective."""

AS_MANY = frozenset({"as"})
"""Words before "many weeks" that take the number from elsewhere: "three raids in as many weeks"."""

COUNTED_THINGS = frozenset("people men women children percent cent million billion".split())
"""Words of a count that no plural ends."""

SPEED_UNITS = frozenset("km kms kilometres kilometers miles knots metres meters".split())
"""Units before "an hour" that make a speed."""

MONTH_VERBS = frozenset({"may", "march", "mar"})
"""Months that are verbs in small letters."""

MONTH_NAMES = MONTH_VERBS | {"april", "june", "august", "jan", "jun"}
"""Months that are given names too."""

WEEKDAYS_ALIKE = frozenset({"sun", "sat", "mon", "wed", "fri", "tue", "thu"})
"""Short weekdays that are other words as well."""

SHORT_MONTHS = frozenset("dec sep sept oct nov feb febr jul apr".split())
"""Short months that small letters do not make plain."""

INTRODUCES = frozenset(
    "in of by since until till from to and or between through during before after early late mid last next this that the a "
    "previous "
    "following for around about end beginning start middle throughout every each on as is was".split()
)
"""Words after which a month or a year is likely."""

PLURAL_SUBJECTS = frozenset("they we you i men both who".split())
"""Subjects of a plural verb that do not look like plurals, or are too short to tell."""

OTHER_TIME_WORDS = (
    "times former current recent month fy period ago weekdays dozen ad anniversary annum am anniversaries b bc bce century "
    "centuries millennia time date future past present moment p pm m noon gmt utc z hrs overnight tonight q1 q2 q3 q4 "
    "half "
    "now recently previously formerly lately clock being eve easter christmas epiphany hijri ah dhu dhul rabi jumada fitr "
    "adha sacrifice"
).split()
"""Words of time that no table of the calendar holds."""

WORDS_BETWEEN = (
    "de del di do of in on the a an and or to than more least few from no o not most entire whole single little part so "
    "other fiscal dozens scores hundreds thousands s women womens patrick patricks luther king jr full consecutive "
    "straight successive additional further extra calendar working bloody brutal bitter intense short solid long"
).split()
"""Words that may stand inside a date, before its first word of time."""

COMMON_FEAST_WORDS = frozenset(
    "new st saint d v x id feast international fourth holy lunar chinese jewish kurdish persian ethiopian amazigh grand "
    "bakr".split()
)
"""Words of feasts that are too common to begin a date."""

ZONES = "gmt|utc|z|est|edt|cet|cest|eet|eest|bst|msk|pst|pdt|sgt|ist|et|pt"
"""Time zones, as branches of a pattern."""

LENGTH_ADJECTIVES = (
    "previous|preceding|following|intervening|last|full|whole|entire|consecutive|straight|successive|long|more|additional"
    "|further|extra|calendar|working|bloody|brutal|bitter|intense|short|solid|or so"
)
"""What may stand between a number and its unit."""

VAGUE_NUMBERS = (
    "dozens of|scores of|hundreds of|thousands of|several|a few|few|a couple of|a couple|couple of|some|many|numerous|countless"
)
"""Numbers that nobody counted, as branches of a pattern."""

EDGES: dict[str, TimexMod] = {
    "early": TimexMod.START,
    "earlier": TimexMod.START,
    "beginning": TimexMod.START,
    "start": TimexMod.START,
    "onset": TimexMod.START,
    "outset": TimexMod.START,
    "opening": TimexMod.START,
    "mid": TimexMod.MID,
    "middle": TimexMod.MID,
    "midst": TimexMod.MID,
    "late": TimexMod.END,
    "later": TimexMod.END,
    "sometime": TimexMod.APPROX,
    "end": TimexMod.END,
    "close": TimexMod.END,
    "turn": TimexMod.START,
    "latter part": TimexMod.END,
    "early part": TimexMod.START,
    "latter": TimexMod.END,
    "ending": TimexMod.END,
    "tail end": TimexMod.END,
    "very end": TimexMod.END,
    "dawn": TimexMod.START,
    "height": TimexMod.MID,
}
"""Words for a part of a period, and the modifier that they give."""

DEGREES: dict[str, TimexMod] = {
    "about": TimexMod.APPROX,
    "around": TimexMod.APPROX,
    "approximately": TimexMod.APPROX,
    "roughly": TimexMod.APPROX,
    "some": TimexMod.APPROX,
    "circa": TimexMod.APPROX,
    "ca.": TimexMod.APPROX,
    "c.": TimexMod.APPROX,
    "or so": TimexMod.APPROX,
    "or two": TimexMod.APPROX,
    "or more": TimexMod.EQUAL_OR_MORE,
    "or longer": TimexMod.EQUAL_OR_MORE,
    "or less": TimexMod.EQUAL_OR_LESS,
    "or fewer": TimexMod.EQUAL_OR_LESS,
    "over": TimexMod.MORE_THAN,
    "more than": TimexMod.MORE_THAN,
    "well over": TimexMod.MORE_THAN,
    "a little more than": TimexMod.MORE_THAN,
    "just over": TimexMod.MORE_THAN,
    "a little over": TimexMod.MORE_THAN,
    "nearly": TimexMod.LESS_THAN,
    "almost": TimexMod.LESS_THAN,
    "less than": TimexMod.LESS_THAN,
    "under": TimexMod.LESS_THAN,
    "just under": TimexMod.LESS_THAN,
    "close to": TimexMod.LESS_THAN,
    "fewer than": TimexMod.LESS_THAN,
    "not quite": TimexMod.LESS_THAN,
    "at least": TimexMod.EQUAL_OR_MORE,
    "no less than": TimexMod.EQUAL_OR_MORE,
    "a minimum of": TimexMod.EQUAL_OR_MORE,
    "at most": TimexMod.EQUAL_OR_LESS,
    "up to": TimexMod.EQUAL_OR_LESS,
    "no more than": TimexMod.EQUAL_OR_LESS,
    "not more than": TimexMod.EQUAL_OR_LESS,
    "as many as": TimexMod.EQUAL_OR_LESS,
    "a maximum of": TimexMod.EQUAL_OR_LESS,
}
"""Words of degree, and the modifier that they give."""

_CLOSED = frozenset(
    "definite possessive be have do modal preposition conjunction subordinator condition relative pronoun".split()
)
FUNCTION_WORDS = frozenset(
    {word for group in CLASSES if group.name in _CLOSED for word in group.words.split()}
    | set("a an ago not then there through ended ending saw".split())
) - set("'re 's 've & past following".split())
"""Words that begin the next phrase, so that what stands before them is complete."""

EDGES_OF_WEEKS = {
    **dict.fromkeys(("first", "opening"), TimexMod.START),
    **dict.fromkeys(("last", "final", "closing"), TimexMod.END),
}
"""Which end of a month its first and its last week are."""

JOINS_A_DATE = frozenset((", ", ", on ", " - on ", " (", ", the "))
"""What stands between two names of one day: "Thursday, the 6th of May", "Thursday, on 6 May"."""
