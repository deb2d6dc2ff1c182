"""English number words: what each is worth, and what the words around a number say about its bounds.

Sources: The Chicago Manual of Style (17th ed., 9.2 to 9.15) and the Oxford English Dictionary for the forms, the Bureau of
Indian Standards' lakh and crore, and the spellings that wire copy gets wrong ("fourty").
"""

from __future__ import annotations

from enum import Enum
from typing import NamedTuple

ZERO = "zero nought naught nil".split()

UNITS = {"one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9}

TEENS = {
    "ten": 10,
    "eleven": 11,
    "twelve": 12,
    "thirteen": 13,
    "fourteen": 14,
    "fifteen": 15,
    "sixteen": 16,
    "seventeen": 17,
    "eighteen": 18,
    "nineteen": 19,
}

TENS = {
    "twenty": 20,
    "thirty": 30,
    "forty": 40,
    "fourty": 40,
    "fifty": 50,
    "sixty": 60,
    "seventy": 70,
    "eighty": 80,
    "ninety": 90,
    "ninty": 90,
}


class NumberWord(NamedTuple):
    """Words of one value, other spellings with them, and a phrase in which one of them was met."""

    words: str
    value: int
    phrase: str


def values_of(records: tuple[NumberWord, ...]) -> dict[str, int]:
    """Return the value of every word of some records."""
    return {word: record.value for record in records for word in record.words.split()}


SCALE_WORDS = (
    NumberWord("thousand", 10**3, "nine thousand tents"),
    NumberWord("lakh lac lkh", 10**5, "three lakh people"),
    NumberWord("million mln mn mil", 10**6, "20 mln roubles"),
    NumberWord("crore cr krore koti", 10**7, "2 crore trees"),
    NumberWord("billion bln bn", 10**9, "12 bn bricks"),
    NumberWord("trillion tln trn tn", 10**12, "4 trn bricks"),
    NumberWord("quadrillion", 10**15, "two quadrillion grains"),
    NumberWord("quintillion", 10**18, "two quintillion grains"),
    NumberWord("sextillion", 10**21, "two sextillion grains"),
)
"""Powers of ten that multiply the number before them; short scale, as in all English news since 1974."""

SCALES = values_of(SCALE_WORDS)

ABBREVIATED_SCALES = frozenset("lac lkh cr mln mn mil bln bn tln trn tn".split())
"""Scales that are read only after a number."""

LETTERS = (
    NumberWord("k", 10**3, "3k tents"),
    NumberWord("l lkh lkhs", 10**5, "40lkh bricks"),
    NumberWord("m mm mn mil mln", 10**6, "35m acres"),
    NumberWord("cr kr", 10**7, "2cr bricks"),
    NumberWord("b g bn bln", 10**9, "12bn bricks"),
    NumberWord("tn trn tln", 10**12, "4tn bricks"),
)
"""Letters written right after digits."""

SUFFIXES = values_of(LETTERS)

MONEY_SUFFIXES = {"t": 10**12}
"""Letters that multiply money only: "$3t"."""

APART_SUFFIXES, APART_MONEY_SUFFIXES = frozenset(("k", "K", "M", "G")), frozenset(("m", "b", "bn"))
"""Those that may stand after a blank, after any number and after money: "2.33 k", "$40 m"."""

UNIT_LETTERS, METRE_LETTERS, GENERATIONS = frozenset(("mm", "l", "g")), frozenset(("m",)), frozenset(("G",))
"""Those that are a unit unless money stands before them, may be metres, or tell a generation: "5 mm", "30m", "5G"."""

COLLECTIVES = {"dozen": 12, "score": 20}
"""Nouns that multiply: "two dozen", "half a dozen", "three score"."""

COLLECTIVE_WORDS = (
    NumberWord("dozen dozens doz dozs dz dzs", 12, "three doz eggs"),
    NumberWord("score", 20, "two score men"),
)

COLLECTIVE_PLURALS = values_of(COLLECTIVE_WORDS)
"""Nouns that multiply the number before them, and their abbreviations."""

ORDINAL_UNITS = {
    "first": 1,
    "second": 2,
    "third": 3,
    "fourth": 4,
    "fifth": 5,
    "sixth": 6,
    "seventh": 7,
    "eighth": 8,
    "ninth": 9,
    "nineth": 9,
}

ORDINAL_TEENS = {
    "tenth": 10,
    "eleventh": 11,
    "twelfth": 12,
    "thirteenth": 13,
    "fourteenth": 14,
    "fifteenth": 15,
    "sixteenth": 16,
    "seventeenth": 17,
    "eighteenth": 18,
    "nineteenth": 19,
}

ORDINAL_TENS = {
    "twentieth": 20,
    "thirtieth": 30,
    "fortieth": 40,
    "fourtieth": 40,
    "fiftieth": 50,
    "sixtieth": 60,
    "seventieth": 70,
    "eightieth": 80,
    "ninetieth": 90,
}

HALVES = {"half": 2, "halves": 2, "quarter": 4, "quarters": 4}
"""Denominators that are not ordinals."""

VULGAR_FRACTIONS = "½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅐⅛⅜⅝⅞⅑⅒"
"""The characters of Unicode's category No that are fractions."""


class Bound(Enum):
    """What a hedge says about the number beside it."""

    FLOOR = "floor"  # the number or more
    CEILING = "ceiling"  # the number or less
    BELOW = "below"  # a little less than the number
    ABOUT = "about"  # the number, more or less
    EXACT = "exact"  # the number itself


class Hedge(NamedTuple):
    """Words that stand before (or after) a number and bound it; `phrase` is where they were met."""

    words: str
    bound: Bound
    phrase: str


HEDGES = (
    Hedge("at least", Bound.FLOOR, "at least 12 people were killed"),
    Hedge("at the least", Bound.FLOOR, "at the least 40 homes burned"),
    Hedge("at the very least", Bound.FLOOR, "at the very least 40 homes burned"),
    Hedge("a minimum of", Bound.FLOOR, "a minimum of 20 litres of water a day"),
    Hedge("minimum", Bound.FLOOR, "a minimum 15 litres"),
    Hedge("no fewer than", Bound.FLOOR, "no fewer than 15 rockets"),
    Hedge("no less than", Bound.FLOOR, "no less than 30 shells"),
    Hedge("not less than", Bound.FLOOR, "not less than 30 shells"),
    Hedge("not fewer than", Bound.FLOOR, "not fewer than 30 shells"),
    Hedge("as few as", Bound.FLOOR, "as few as 40 fighters"),
    Hedge("as little as", Bound.FLOOR, "as little as five litres"),
    Hedge("more than", Bound.FLOOR, "more than 200 families fled"),
    Hedge("greater than", Bound.FLOOR, "greater than 10 per cent"),
    Hedge("larger than", Bound.FLOOR, "larger than 40 hectares"),
    Hedge("bigger than", Bound.FLOOR, "bigger than 40 hectares"),
    Hedge("higher than", Bound.FLOOR, "a toll higher than 60"),
    Hedge("longer than", Bound.FLOOR, "longer than six hours"),
    Hedge("older than", Bound.FLOOR, "older than 15"),
    Hedge("farther than", Bound.FLOOR, "farther than 20 km"),
    Hedge("further than", Bound.FLOOR, "further than 20 km"),
    Hedge("heavier than", Bound.FLOOR, "heavier than 100 kg"),
    Hedge("better than", Bound.FLOOR, "better than 50 per cent"),
    Hedge("more or equal than", Bound.FLOOR, "more or equal than 85 per cent"),
    Hedge("greater or equal than", Bound.FLOOR, "greater or equal than 85 per cent"),
    Hedge("bigger or equal than", Bound.FLOOR, "bigger or equal than 85 per cent"),
    Hedge("larger or equal than", Bound.FLOOR, "larger or equal than 85 per cent"),
    Hedge("higher or equal than", Bound.FLOOR, "higher or equal than 85 per cent"),
    Hedge("equal to or more than", Bound.FLOOR, "equal to or more than 85 per cent"),
    Hedge("equal to or greater than", Bound.FLOOR, "equal to or greater than 85 per cent"),
    Hedge("over", Bound.FLOOR, "over 300 villagers"),
    Hedge("well over", Bound.FLOOR, "well over 300 villagers"),
    Hedge("over than", Bound.FLOOR, "over than 60 of them"),
    Hedge("above", Bound.FLOOR, "above 40 degrees"),
    Hedge("beyond", Bound.FLOOR, "beyond 300 km"),
    Hedge("exceed", Bound.FLOOR, "losses exceed 300"),
    Hedge("exceeds", Bound.FLOOR, "the toll exceeds 300"),
    Hedge("exceeded", Bound.FLOOR, "the toll exceeded 300"),
    Hedge("exceeding", Bound.FLOOR, "losses exceeding 300"),
    Hedge("surpass", Bound.FLOOR, "losses surpass 300"),
    Hedge("surpasses", Bound.FLOOR, "the toll surpasses 300"),
    Hedge("surpassed", Bound.FLOOR, "the toll surpassed 300"),
    Hedge("surpassing", Bound.FLOOR, "a toll surpassing 300"),
    Hedge("topped", Bound.FLOOR, "the toll topped 300"),
    Hedge("topping", Bound.FLOOR, "a toll topping 300"),
    Hedge("in excess of", Bound.FLOOR, "in excess of 50 tonnes"),
    Hedge("upward of", Bound.FLOOR, "upward of 50 trucks"),
    Hedge("upwards of", Bound.FLOOR, "upwards of 50 trucks"),
    Hedge("north of", Bound.FLOOR, "north of 2,000 fighters"),
    Hedge("up to", Bound.CEILING, "up to 30 hostages"),
    Hedge("at most", Bound.CEILING, "at most 30 hostages"),
    Hedge("at the most", Bound.CEILING, "at the most 30 hostages"),
    Hedge("as many as", Bound.CEILING, "as many as 400 bodies"),
    Hedge("as much as", Bound.CEILING, "as much as 20 tonnes"),
    Hedge("as high as", Bound.CEILING, "as high as 70"),
    Hedge("as far as", Bound.CEILING, "as far as 70 km away"),
    Hedge("as long as", Bound.CEILING, "as long as six months"),
    Hedge("a maximum of", Bound.CEILING, "a maximum of 48 hours"),
    Hedge("maximum", Bound.CEILING, "a maximum 48 hours"),
    Hedge("no more than", Bound.CEILING, "no more than 20 fighters"),
    Hedge("not more than", Bound.CEILING, "not more than 20 fighters"),
    Hedge("no greater than", Bound.CEILING, "no greater than 20 per cent"),
    Hedge("no longer than", Bound.CEILING, "no longer than 20 minutes"),
    Hedge("fewer than", Bound.CEILING, "fewer than 60 houses"),
    Hedge("less than", Bound.CEILING, "less than 60 per cent"),
    Hedge("lower than", Bound.CEILING, "lower than 60"),
    Hedge("smaller than", Bound.CEILING, "smaller than 60"),
    Hedge("shorter than", Bound.CEILING, "shorter than two hours"),
    Hedge("younger than", Bound.CEILING, "younger than 12"),
    Hedge("less or equal than", Bound.CEILING, "less or equal than 85 per cent"),
    Hedge("lower or equal than", Bound.CEILING, "lower or equal than 85 per cent"),
    Hedge("smaller or equal than", Bound.CEILING, "smaller or equal than 85 per cent"),
    Hedge("equal to or less than", Bound.CEILING, "equal to or less than 85 per cent"),
    Hedge("equal to or fewer than", Bound.CEILING, "equal to or fewer than 85 per cent"),
    Hedge("under", Bound.CEILING, "under 500 troops"),
    Hedge("well under", Bound.CEILING, "well under 500 troops"),
    Hedge("below", Bound.CEILING, "below 10 per cent"),
    Hedge("well below", Bound.CEILING, "well below 10 per cent"),
    Hedge("sub", Bound.CEILING, "sub-300 tonne vessels"),
    Hedge("nearly", Bound.BELOW, "nearly 100 bodies"),
    Hedge("almost", Bound.BELOW, "almost 100 bodies"),
    Hedge("nigh on", Bound.BELOW, "nigh on 100 bodies"),
    Hedge("getting on for", Bound.BELOW, "getting on for 100 bodies"),
    Hedge("approaching", Bound.BELOW, "a toll approaching 100"),
    Hedge("just under", Bound.BELOW, "just under 100 bodies"),
    Hedge("a little under", Bound.BELOW, "a little under 100 bodies"),
    Hedge("slightly under", Bound.BELOW, "slightly under 100 bodies"),
    Hedge("just below", Bound.BELOW, "just below 40 degrees"),
    Hedge("slightly below", Bound.BELOW, "slightly below 40 degrees"),
    Hedge("slightly less than", Bound.BELOW, "slightly less than half"),
    Hedge("a little less than", Bound.BELOW, "a little less than half"),
    Hedge("just less than", Bound.BELOW, "just less than 100"),
    Hedge("just short of", Bound.BELOW, "just short of 100 days"),
    Hedge("just shy of", Bound.BELOW, "just shy of 100 days"),
    Hedge("shy of", Bound.BELOW, "shy of 100 days"),
    Hedge("about", Bound.ABOUT, "about 200 shells"),
    Hedge("around", Bound.ABOUT, "around 200 shells"),
    Hedge("some", Bound.ABOUT, "some 200 shells"),
    Hedge("roughly", Bound.ABOUT, "roughly 200 shells"),
    Hedge("approximately", Bound.ABOUT, "approximately 200 shells"),
    Hedge("ca", Bound.ABOUT, "ca. 200 shells"),
    Hedge("approx", Bound.ABOUT, "approx 200 shells"),
    Hedge("circa", Bound.ABOUT, "circa 200 shells"),
    Hedge("maybe", Bound.ABOUT, "maybe 200 shells"),
    Hedge("perhaps", Bound.ABOUT, "perhaps 200 shells"),
    Hedge("possibly", Bound.ABOUT, "possibly 200 shells"),
    Hedge("probably", Bound.ABOUT, "probably 200 shells"),
    Hedge("close to", Bound.ABOUT, "close to 200 shells"),
    Hedge("nearer", Bound.ABOUT, "the true figure may be nearer 90"),
    Hedge("nearer to", Bound.ABOUT, "nearer to 200 shells"),
    Hedge("near to", Bound.ABOUT, "near to 200 shells"),
    Hedge("an estimated", Bound.ABOUT, "an estimated 200 shells"),
    Hedge("estimated", Bound.ABOUT, "the estimated 200 shells"),
    Hedge("estimated at", Bound.ABOUT, "a force estimated at 200"),
    Hedge("estimate of", Bound.ABOUT, "an estimate of 200"),
    Hedge("on the order of", Bound.ABOUT, "on the order of 200 shells"),
    Hedge("in the order of", Bound.ABOUT, "in the order of 200 shells"),
    Hedge("of the order of", Bound.ABOUT, "of the order of 200 shells"),
    Hedge("in the region of", Bound.ABOUT, "in the region of 200 shells"),
    Hedge("in the neighbourhood of", Bound.ABOUT, "in the neighbourhood of 200 shells"),
    Hedge("in the neighborhood of", Bound.ABOUT, "in the neighborhood of 200 shells"),
    Hedge("in the vicinity of", Bound.ABOUT, "in the vicinity of 200 shells"),
    Hedge("give or take", Bound.ABOUT, "give or take 200 shells"),
    Hedge("more or less", Bound.ABOUT, "more or less 200 shells"),
    Hedge("a total of", Bound.EXACT, "a total of 72 detainees"),
    Hedge("a combined", Bound.EXACT, "a combined 400 prisoners"),
    Hedge("another", Bound.EXACT, "at least another 20 people"),
    Hedge("a further", Bound.EXACT, "at least a further 12 people"),
    Hedge("an additional", Bound.EXACT, "up to an additional 500 troops"),
    Hedge("additional", Bound.EXACT, "an additional 20 lorries"),
    Hedge("a record", Bound.EXACT, "more than a record 30 shells"),
    Hedge("exactly", Bound.EXACT, "exactly 400 prisoners"),
    Hedge("precisely", Bound.EXACT, "precisely 400 prisoners"),
    Hedge("or equal to", Bound.EXACT, "more than or equal to 85 per cent"),
    Hedge("equal to", Bound.EXACT, "equal to 85 per cent"),
    Hedge("only", Bound.EXACT, "only 12 of the trucks"),
    Hedge("just", Bound.EXACT, "just 12 of the trucks"),
    Hedge("just over", Bound.FLOOR, "just over 40 km"),
    Hedge("slightly over", Bound.FLOOR, "slightly over 40 km"),
    Hedge("a little over", Bound.FLOOR, "a little over 40 km"),
    Hedge("slightly more than", Bound.FLOOR, "slightly more than 40 km"),
    Hedge("a little more than", Bound.FLOOR, "a little more than 40 km"),
)
"""Words before a number. Of several that end in the same words the longest counts: "no more than" is not "more than"."""

AFTER_HEDGES = (
    Hedge("or more", Bound.FLOOR, "40 or more"),
    Hedge("or even more", Bound.FLOOR, "40 or even more"),
    Hedge("or greater", Bound.FLOOR, "40 or greater"),
    Hedge("or higher", Bound.FLOOR, "40 or higher"),
    Hedge("or above", Bound.FLOOR, "40 or above"),
    Hedge("or over", Bound.FLOOR, "40 or over"),
    Hedge("or older", Bound.FLOOR, "40 or older"),
    Hedge("or longer", Bound.FLOOR, "40 days or longer"),
    Hedge("or upwards", Bound.FLOOR, "40 or upwards"),
    Hedge("and more", Bound.FLOOR, "five hundred and more"),
    Hedge("and above", Bound.FLOOR, "aged 40 and above"),
    Hedge("and over", Bound.FLOOR, "aged 40 and over"),
    Hedge("and older", Bound.FLOOR, "aged 40 and older"),
    Hedge("and up", Bound.FLOOR, "40 and up"),
    Hedge("and upwards", Bound.FLOOR, "40 and upwards"),
    Hedge("and counting", Bound.FLOOR, "40 and counting"),
    Hedge("at least", Bound.FLOOR, "killed 40 at least"),
    Hedge("at a minimum", Bound.FLOOR, "40 at a minimum"),
    Hedge("minimum", Bound.FLOOR, "40 minimum"),
    Hedge("or less", Bound.CEILING, "40 or less"),
    Hedge("or fewer", Bound.CEILING, "40 or fewer"),
    Hedge("or lower", Bound.CEILING, "40 or lower"),
    Hedge("or below", Bound.CEILING, "40 or below"),
    Hedge("or under", Bound.CEILING, "40 or under"),
    Hedge("or younger", Bound.CEILING, "12 or younger"),
    Hedge("and below", Bound.CEILING, "12 and below"),
    Hedge("and under", Bound.CEILING, "12 and under"),
    Hedge("and younger", Bound.CEILING, "12 and younger"),
    Hedge("at most", Bound.CEILING, "40 at most"),
    Hedge("at the most", Bound.CEILING, "40 at the most"),
    Hedge("maximum", Bound.CEILING, "40 maximum"),
    Hedge("tops", Bound.CEILING, "40 tops"),
    Hedge("or so", Bound.ABOUT, "a hundred or so"),
    Hedge("and something", Bound.ABOUT, "two hundred and something"),
    Hedge("or thereabouts", Bound.ABOUT, "40 or thereabouts"),
    Hedge("give or take", Bound.ABOUT, "40, give or take"),
    Hedge("odd", Bound.ABOUT, "70 odd"),
)
"""Words after a number."""

UNQUOTED = frozenset({"some"})
"""Those that no quotation mark may part from the number."""

TIED_HEDGES = (
    Hedge("plus", Bound.FLOOR, "40-plus"),
    Hedge("odd", Bound.ABOUT, "70-odd"),
    Hedge("something", Bound.ABOUT, "40-something"),
)
"""Words that bound a number to which a hyphen ties them."""

SIGNS = {
    ">": Bound.FLOOR,
    ">=": Bound.FLOOR,
    "> =": Bound.FLOOR,
    "≥": Bound.FLOOR,
    "<": Bound.CEILING,
    "<=": Bound.CEILING,
    "< =": Bound.CEILING,
    "≤": Bound.CEILING,
    "~": Bound.ABOUT,
    "≈": Bound.ABOUT,
    "±": Bound.ABOUT,
}
"""Mathematical signs before a number."""

RANK_ENDING = "th"
"""What makes a rank of a scale: "thousandth"."""


class SplitOff(NamedTuple):
    """Verbs that make a hedge part of themselves, so that it bounds nothing: beside it, or with an *object* between."""

    hedge: str
    verbs: str
    phrase: str
    object: bool = False


SPLIT_OFF = (
    SplitOff(
        "over",
        "take takes took taken taking hand hands handed handing turn turns turned turning give gives gave given giving run "
        "runs ran running fly flies flew flown flying roll rolled knock knocked carry carried preside presided spread control",
        "they took over 12 villages",
    ),
    SplitOff(
        "up to",
        "revise revises revised revising adjust adjusts adjusted adjusting go goes went gone going risen rose climbed",
        "the toll was revised up to 31",
    ),
    SplitOff(
        "up to",
        "bring brings brought bringing push pushes pushed pushing put puts putting raise raises raised raising revise revises "
        "revised revising adjust adjusts adjusted adjusting",
        "two more bodies, bringing the number of dead up to 12",
        object=True,
    ),
)
"""Verbs that take a hedge to themselves."""

OBJECT_OPENERS = frozenset("it this that them the its their his her".split())
"""Words with which the object of such a verb begins."""
