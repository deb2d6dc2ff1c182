"""Words around numbers: what a number counts, what it names, and which pairs of numbers are no range."""

from __future__ import annotations

from typing import NamedTuple

from conflictnews.languages.en.function_words import CLASSES, IRREGULAR


class Cue(NamedTuple):
    """Words of one use (the forms of a verb, a noun and its plural), and a phrase in which they were met."""

    words: str
    phrase: str


def words_of(cues: tuple[Cue, ...]) -> frozenset[str]:
    """Return every word of some cues."""
    return frozenset(word for cue in cues for word in cue.words.split())


_CLOSED = frozenset(
    "one definite possessive none all be have do modal negation preposition conjunction subordinator relative pronoun".split()
)
FUNCTION_WORDS = frozenset(
    {word for group in CLASSES if group.name in _CLOSED for word in group.words.split()}
    | set("again also ever how just only some then too very what why yes".split())
) - set("one zero nil half like past plus following &".split())
"""Words that are no content: no number counts them, and in headlines they keep their small letters."""

COUNTED = frozenset(
    "people men women children personnel police staff troops dead wounded injured more others other civilian cattle sheep "
    "aircraft infantry youth households refugee dollar dollars words".split()
)
"""What a number counts, where the noun does not end in s."""

PEOPLE = frozenset(
    "people persons men women children boys girls civilians soldiers troops fighters militants rebels insurgents gunmen "
    "prisoners detainees hostages refugees migrants families households villagers residents inhabitants protesters "
    "policemen officers recruits workers students victims".split()
)
"""Who is counted in whole numbers, so that "1945 men" is no year and "1.200 men" no fraction."""

NOT_COUNTED = frozenset(
    "is was has as this its us does less plus s across versus towards perhaps always besides unless thus minus his hers "
    "ours yours theirs yes gas series says gives shows calls demands makes takes sees wins goes ends starts begins runs "
    "faces becomes remains comes opens sets falls rises allows requires states".split()
)
"""Words in s that no number counts."""

NO_PLURAL_ENDINGS = ("s", "x", "z", "ch", "sh", "hertz", "celsius")
"""How the names of units end that have no plural in s: "hertz"."""

RANK_UNITS = frozenset({"second"})
"""Units that a hyphen after them makes a rank: "two second-degree burns"."""

BEFORE_SIGNS = frozenset(("us", "c", "s", "hk"))
"""Letters that may stand before a dollar sign with a blank between: "HK $3"."""

LINKED_DAY = (" and", " to", " or")
"""What links a day to the next of its month: "12 and 14 May"."""

ADJECTIVE_ENDINGS = tuple("ed al an ian ese ish ic ar ary ive ous ful ing ni i ist en y".split())
"""How words end that may stand between a number and what it counts."""

VICTIMS = frozenset("were was are have had has died dead killed wounded injured missing arrested others".split())
"""What follows a number of people by itself: "In Homs 12 were killed"."""

DETERMINERS = frozenset("the a an its their his her our this that".split())
"""Before a name with a number: "the Fortune 100"."""

BEFORE_A_CLASS = DETERMINERS | {"each", "every", "same", "one"}
"""Before a class that has no number: "in each class two were absent"."""

HARMED = frozenset(
    "killing killed wounding wounded injuring injured leaving left kidnapping arresting detaining capturing captured "
    "arrested".split()
)
"""Verbs whose object may be a bare "one": "killing one and wounding three"."""

NEVER_BEFORE_ONE = frozenset("no any every the this that which some each another someone".split())
"""Words that make the "one" after them a pronoun."""

AFTER_PRONOUN = frozenset("was is were had has have died remains later".split())
"""What follows "one" where it stands for a noun, and counts only if other numbers are about."""

OWNERS = frozenset(
    "the them those these his her its their our my your whose whom which us you several many every only just "
    "nearly about around".split()
)
"""After "one of" these leave a part of a group: "one of the hostages"."""

AFTER_LISTED_ONE = frozenset("in of from by at to with near on under aged who".split())
"""What follows "one" that takes its noun from a number before it: "three bullets, one in the neck"."""

YEAR_MONEY = frozenset("in since until constant".split())
"""Before four digits and a currency these leave a year: "in 2010 dollars"."""

CHANGES = (
    Cue("rise rises rose risen rising", "Rents rose from 20 pounds to 55 pounds."),
    Cue("fall falls fell fallen falling", "The shares fell 12p to 340p."),
    Cue("grow grows grew grown growing growth", "Turnover grew by $4 million to $37 million."),
    Cue("climb climbs climbed climbing", "The toll climbed from 8 to 23."),
    Cue("go goes went gone going", "The garrison went from 40 to 90 men."),
    Cue("move moves moved moving shift shifts shifted", "The rate moved from 3 percent to 5 percent."),
    Cue("widen widens widened widening narrow narrows narrowed", "The gap widened from 3 points to 9 points."),
    Cue("cut cuts cutting trim trims trimmed slash slashes slashed", "The tax was cut by 2 dollars to 18 dollars."),
    Cue("lose loses lost losing gain gains gained gaining", "The index lost 40 to 2,310."),
    Cue("raise raises raised raising lift lifts lifted lower lowers lowered", "They raised the fine from 50 to 80 dinars."),
    Cue("increase increases increased increasing decrease decreases decreased", "Arrests increased from 12 to 31."),
    Cue("reduce reduces reduced reducing reduction reductions", "Guards were reduced by 20 to 310."),
    Cue("drop drops dropped dropping decline declines declined declining", "Output dropped by 3 tonnes to 41 tonnes."),
    Cue("jump jumps jumped jumping leap leaps leapt leaped", "The price jumped from $2 to $7."),
    Cue("surge surges surged soar soars soared spike spikes spiked", "Cases surged from 30 to 400."),
    Cue("plunge plunges plunged slump slumps slumped tumble tumbles tumbled", "The shares plunged by 5 dollars to 60 dollars."),
    Cue("slip slips slipped slide slides slid dip dips dipped edge edges edged", "The index slipped 4 to 913."),
    Cue("swell swells swelled swollen shrink shrinks shrank shrunk", "The camp swelled from 300 to 9,000 tents."),
    Cue("double doubles doubled doubling triple triples tripled quadrupled", "Traffic doubled from 40 to 80 lorries a day."),
    Cue("expand expands expanded expanding expansion extend extends extended", "The force was expanded from 200 to 500."),
    Cue("change changes changed changing revise revises revised upgraded", "The figure was revised from 14 to 19."),
    Cue("advance advances advanced rally rallies rallied recover recovered", "The shares advanced 9 cents to 70 cents."),
    Cue("boost boosts boosted hike hikes hiked up down", "Pay is up from 80 euros to 95 euros."),
    Cue("weaken weakens weakened weakening strengthen strengthens strengthened", "The franc weakened from 510 to 560."),
    Cue("ease eases eased easing tighten tightens tightened", "The rate eased from 9 percent to 7 percent."),
    Cue("slow slows slowed slowing accelerate accelerates accelerated", "Inflation slowed from 8.5 percent to 11 percent."),
    Cue("sink sinks sank sunk creep creeps crept inch inched", "Stocks crept from 40 to 55 tonnes."),
    Cue("improve improves improved worsen worsens worsened deteriorated", "Attendance improved from 51 to 64 pupils."),
    Cue("rebound rebounds rebounded bounce bounced balloon ballooned", "The deficit ballooned from 3 to 14 billion dinars."),
    Cue("lengthen lengthens lengthened shorten shortened stretch stretched", "The queue lengthened from 2 km to 5 km."),
    Cue("sag sags sagged dive dives dived rocket rocketed skyrocketed", "Output sagged from 610 to 540 tonnes."),
    Cue("mount mounts mounted mounting multiply multiplied", "Claims mounted from 20 to 75."),
    Cue("halve halves halved dwindle dwindled wane waned", "Traffic halved from 60 lorries to 30 lorries."),
    Cue("adjust adjusts adjusted amend amended downgraded", "The estimate was adjusted from 300 to 410."),
    Cue("swing swings swung appreciate appreciated depreciate depreciated", "The balance swung from -2 to 6 points."),
    Cue("promote promoted upped scaled stepped ramped", "Output was ramped from 500 to 900 shells."),
    Cue("bring brings brought take takes took", "The vote took the council from 9 to 15 members."),
)
"""Words of change: after them "from A to B", and a step with the level that it leads to, are two numbers and no range."""

RANGED = frozenset("range ranges ranged ranging vary varies varied varying anywhere anything estimates aged between".split())
"""Before "from A to B" these make it a range, whatever else the sentence says."""

TALLIES = (
    Cue("pass passes passed passing", "The bill passed 61-38."),
    Cue("vote votes voted voting", "The council voted 9-2 to close the port."),
    Cue("approve approves approved approving", "The upper house approved the pact 70-24."),
    Cue("reject rejects rejected rejecting", "Deputies rejected the ban 31-88."),
    Cue("adopt adopts adopted adopting", "The assembly adopted the text 104-17."),
    Cue("rule rules ruled ruling decide decides decided", "The court ruled 5-4 against the mine."),
    Cue("win wins won winning", "The visitors won 4-2."),
    Cue("lose loses lost losing", "The home side lost 1-3 in Gyumri."),
    Cue("beat beats beaten beating", "The miners beat the clerks 6-0."),
    Cue("lead leads led leading trail trails trailed trailing", "The guests led 2-1 at the break."),
    Cue("defeat defeats defeated defeating", "Motor defeated Lokomotiv 3-2."),
    Cue("draw draws drew drawn", "The sides drew 1-1."),
    Cue("down up ahead", "They were 2-0 down."),
    Cue("score scores scored scoring stood", "At the bell the score was 78-71."),
    Cue("deadlock deadlocked ended ends finished finish tied", "The inquiry deadlocked 4-4."),
    Cue("crush crushed stunned upset outscored hammered held", "The veterans crushed the guests 9-1."),
    Cue("split divided", "The panel split 3-3."),
    Cue("thrash thrashes thrashed rout routed edge edged", "Karabakh thrashed the cadets 7-1."),
    Cue("back backs backed endorse endorsed uphold upheld override overrode", "Deputies upheld the veto 77-40."),
    Cue("block blocks blocked oppose opposed support supported sack sacked", "The board sacked its chief 6-5."),
    Cue("clear clears cleared carried confirmed ratified", "The budget cleared the lower house 212-180."),
)
"""Before two numbers with a hyphen these make them the two sides of a vote or the goals of a match."""

TALLY_NOUNS = (
    Cue("vote votes ballot majority", "It was settled by a 52-48 vote."),
    Cue("win wins victory victories triumph", "They celebrated a 3-1 win."),
    Cue("defeat defeats loss losses drubbing", "After the 0-4 defeat the coach resigned."),
    Cue("draw draws tie lead margin score scoreline", "A 2-2 draw was enough."),
    Cue("ruling decision verdict split", "A 6-3 ruling freed the editor."),
    Cue("up down ahead behind", "The visitors were 2-1 up at the break."),
)
"""After two numbers with a hyphen these do the same."""

POLLED = frozenset("vote votes voted voting ruled split divided rejected".split())
"""Words of voting after which "48 to 52" is a result."""

SIDED = frozenset("faced sided handed minded tongued eyed timing timer bit edged".split())
"""After a number and a hyphen these make it a quality: "a two-faced clerk"."""

NO_THINGS = (
    Cue("report reports reported reporting", "The clinic reported no cases."),
    Cue("find finds found finding", "Divers found no bodies."),
    Cue("have has had having", "The village has no doctor."),
    Cue("leave leaves left leaving", "The flood left no houses standing."),
    Cue("see sees saw seen", "Drivers saw no patrols."),
    Cue("record records recorded register registers registered", "Monitors recorded no flights."),
    Cue("count counts counted list lists listed document documented", "The census counted no herders."),
    Cue("confirm confirms confirmed", "Officials confirmed no deaths."),
    Cue("cause causes caused causing inflict inflicted", "The blast caused no injuries."),
    Cue("suffer suffers suffered sustain sustained", "The convoy suffered no losses."),
    Cue("take takes took taking make makes made making", "Police made no arrests."),
    Cue("kill kills killed killing wound wounded injure injured", "The shells killed no soldiers."),
    Cue("hold holds held contain contains contained carry carries carried carrying", "The lorries carried no passengers."),
    Cue("lose loses lost losing hit destroyed damaged", "The rebels lost no men."),
    Cue("receive receives received get got recover recovered spot spotted", "The port received no ships."),
    Cue("with claim claimed", "The bridge collapsed with no casualties."),
)
"""Before "no" and a thing that can be counted these make it a count of zero."""

NO_COUNTS = frozenset(
    "casualties casualty deaths death injuries injury fatalities fatality victims survivors survivor arrests arrest bodies "
    "body wounded dead hostages civilians soldiers police people person men women children troops militants fighters "
    "prisoners detainees passengers patients residents witnesses losses villagers officers journalists aircraft staff "
    "personnel crew youth cattle sheep livestock infantry".split()
)
"""Counted by "no" wherever they stand: "No arrests have been made"."""

NO_SINGULARS = frozenset(
    "doctor nurse teacher midwife surgeon pharmacist judge lawyer interpreter witness ambulance hospital clinic school "
    "pharmacy bridge well toilet telephone bakery market shop bank lorry boat helicopter generator tent bed vaccine seat "
    "food bread flour fuel medicine ammunition".split()
)
"""Things in the singular that "no" counts after a verb: "the village has no doctor"."""

NOT_ZERO = frozenset(
    "longer one doubt doubts more less fewer matter sooner later way ways idea ideas choice choices reason reasons sense "
    "means circumstances plans plan intention intentions details detail sign signs evidence comment comments word words "
    "problem problems question questions talks secrets terms ties links relations rights grounds guarantees holds such "
    "great good better further other indications hopes illusions regrets limits bounds odds chances results options "
    "alternatives answers explanations objections concessions difference signals conditions restrictions plus minus "
    "greater higher lower earlier easy small big mean real proof access money time place part role right power "
    "control effect impact need hard immediate clear independent official known apparent".split()
)
"""Nothing that "no" counts: "no doubt", "no plans", "no longer"."""

NOT_NONE_BEFORE = frozenset("second bar or the but than like".split())
NOT_NONE_AFTER = frozenset("the other too but theless whatsoever so more better".split())
"""Beside "none" these make it no count: "second to none", "none the less", "none other"."""

PLURAL_VERBS = frozenset("are were have".split())
SINGULAR_VERBS = frozenset("is was has had".split())
"""After "a fifth" these tell a part from a rank."""

BEFORE_RANK = frozenset(
    "the a an this that these those its their his her our my your whose each every another s very only next in for of on "
    "at ranked finished came placed and or".split()
)
"""Before "first" these leave it a rank, and no adverb: "the first wounded"."""

FIRST_OF = frozenset("of and came come comes".split())
"""After "first" these make it an adverb: "first of all", "first and foremost"."""

IRREGULAR_PASTS = frozenset(
    {form for forms in IRREGULAR.values() for form in forms.split()}
    | set("became began begun bought drawn drew flew flown grew heard knew known rose spoke spoken taught thought told".split())
    | set("written wrote".split())
)
"""Past forms that do not end in -ed."""

MANY = (
    Cue("many", "Many villagers were killed."),
    Cue("numerous", "Numerous civilians fled to Bangassou."),
    Cue("multiple", "The blast wounded multiple people."),
    Cue("countless", "Countless residents lost their homes."),
    Cue("various", "Various officers were detained."),
)
"""Words for several people; before other things they count nothing."""

COUNTING_UNITS = frozenset("front group company air".split())
"""Nouns that an ordinal in digits counts more often than it names."""

CLOCK_PHRASES = frozenset((("past", "half"), ("past", "quarter"), ("to", "quarter"), ("past", "minutes")))
"""The two words before the hour of a clock, the nearer first: "half past six", "a quarter to five"."""

TIED = frozenset("minus sub now then nearly almost over under about around to up plus some roughly and or".split())
"""Words that a hyphen may tie to a number: "minus-10", "sub-300", "a now-18-year-old"."""

BEFORE_TIME = frozenset("at from to by since until around about between and after before".split())
"""Before four digits with a leading zero these make them a time: "at 0630"."""

BEFORE_OLD_YEARS = frozenset("in since until circa year between from and by".split())
"""Before four digits these make them a year of any century: "in 1453"."""

BEFORE_YEARS = frozenset("in since the until this that early late spring summer autumn fall winter".split())
"""Before four digits these make them a year, even where a plural follows: "the 2014 elections"."""

LETTER_WORDS = "ai"
"""Letters that are words: "a", "I"."""

BEFORE_A_MONTH = "in"
"""Before a month this leaves the digits after it a number: "In June 20 people died"."""

RANK_LETTERS = frozenset(("st", "nd", "rd", "th"))
"""Letters after digits that make a rank: "21st"."""

METRES_AFTER = frozenset(
    "tall long wide high deep away from above below across off north south east west thick apart up down underground x by into "
    "sprint final race hurdles freestyle pool radius diameter is and to or in at square".split()
)
"""After digits with "m" these make it metres: "1.5m deep"."""

METRES_BEFORE = frozenset("height depth length width altitude distance radius outreach elevation range reach tall".split())
"""Before digits with "m" these make it metres: "a height of 30m"."""

MILLIONS_BEFORE = frozenset("population populations crowd crowds workforce electorate audience turnout total".split())
"""Nouns that no metres are counted of: "a population of 2.3m"."""

MULTIPLES = {"twice": 2, "thrice": 3}
"""Multiples in one word: "twice as many"."""

SINGLE_UNITS = frozenset("kilometre kilometer mile metre meter tonne ton hectare litre liter kilo km kilogram".split())
"""Units that count one of themselves after "a": "a kilometre away"."""

SINGLE_TIMES = frozenset("second minute hour day week fortnight month year decade century".split())
"""Units of time that count one after "a" with a hedge: "over a week"."""

PRICES = frozenset("million thousand hundred euro yuan lira".split())
"""Words before "a" and a unit that make it a rate: "six million a week"."""

PARTS_AFTER_UNIT = {"half": (1, 2), "quarter": (1, 4), "third": (1, 3)}
"""Parts that follow a unit: "a mile and a half"."""

ONE_PHRASES = frozenset((("at", "point"), ("at", "time"), ("at", "stage")))
"""The words on both sides of a "one" that counts nothing: "at one point"."""


class Vague(NamedTuple):
    """A word that leaves a number open, and a phrase with it.

    *least* is the field of `VagueCounts` that says what it counts at least; without one it is worth *value*.
    """

    word: str
    phrase: str
    least: str | None = None
    value: int = 2
    article: bool = True
    """It counts only after "a", or what may stand for it."""
    of: bool = True
    """It counts only before "of"."""
    bound: bool = False
    """What it is worth is the least, and no value."""


VAGUE = (
    Vague("several", "several houses", "several", article=False, of=False, bound=True),
    Vague("few", "a few houses", "few", of=False, bound=True),
    Vague("handful", "a handful of houses", "handful", bound=True),
    Vague("couple", "a couple of houses", "couple"),
    Vague("pair", "a pair of houses"),
)
"""Words that leave a number open, but for plurals."""

VAGUE_PLURALS = {"tens": "tens", "dozens": "dozens", "scores": "scores", "hundreds": "hundreds"}
"""Plurals that do, and the field of `VagueCounts` for what they count at least; those of `SCALES` count by the thousand."""

VAGUE_STARTS = frozenset({*(vague.word for vague in VAGUE), *VAGUE_PLURALS, *"thousands millions billions trillions".split()})
"""All of them."""

BEFORE_FEW = frozenset("past last next first final another these those coming previous following".split())
"""Before "few" and "couple" these stand for the article: "the past few days"."""

OR_MORE = ("or", "more")
"""The words after a number that make it the least: "a score or more"."""

AFTER_COUPLE = frozenset("more dozen hundred thousand million years months weeks days hours minutes".split())
"""What "a couple" counts without "of": "a couple hundred"."""

SCORES_AFTER = frozenset("of were more dead killed wounded injured have are others remain had died fled missing".split())
"""After "scores" these make it people, and no goals: "scores were killed"."""

SCORES_BEFORE = frozenset(
    "killing wounding leaving injuring displacing killed wounded injured arrested kills kill wound wounds leaves injures "
    "injure displaces displace abducted abducts abduct".split()
)
"""Before "scores" these do the same: "wounding scores"."""

SCORES_MEASURED = frozenset("at more over under below above about up less nearly zero nil".split())
"""After "a score of" these make it the result of a test: "a score of over 40"."""

BEFORE_FINAL_HALF = frozenset("by pay paid lost lose keep kept took take cost".split())
"""Before "half" at a stop these make it a part: "cut by half"."""

AFTER_HALF = frozenset("of the its their his her our all as that this these those what more less again".split())
"""After "half" these make it a part: "half of the dead"."""

BEFORE_HALF = frozenset("a than nearly almost about over least by around roughly".split())
"""Before "half" these do the same: "nearly half"."""

OTHER_HALVES = frozenset("first second other latter former better top bottom".split())
"""Before "half" these make it a term: "the second half"."""

HEDGING_VERBS = frozenset("exceeded topped".split())
"""Verbs that bound a number and may also stand before "no"."""

BE = frozenset("is are was were be been".split())
"""Forms of "be" after "there": "there were no arrests"."""

BEFORE_MANY = frozenset("as how so too not that this very these those the their".split())
"""Before "many" these make it no count: "as many as", "how many"."""

LIKELY_SHARE, LIKELY_WHOLES = "in", frozenset((3, 4, 5, 10, 100, 1000))
"""Two numbers with this word between are a share where the first is one, or the second is one of these: "nine in ten"."""

SHARE_LINKS = frozenset(("in", "out", "over", "divided", "by"))
"""Words between the two numbers of a share or a quotient."""

WORDLIKE_CODES = frozenset(("cop", "mad", "pen", "sos", "try"))
"""Codes that are not read where digits are glued to them: "COP28" is a conference."""

SHORT_INCH = "in"
"""How inches are written after feet: "5 ft 2 in"."""

RANGE_LINKS = frozenset(("to", "through", "or", "and"))
"""Words between the two ends of a range."""

OPEN_LINKS = frozenset(("to", "through"))
"""Those of them that link a range whatever stands before it."""

CONNECTORS = frozenset("of in at and or to over by through out".split())
"""Words that change a number only together with the word after them."""

NOT_RANKS_AFTER = frozenset((("split", "second"), ("at", "first")))
"""A word and an ordinal after it that together rank nothing: "a split second", "at first"."""

AFTER_NO_RANK = (" in command", "-in-command", "-degree", " in line", " or two")
"""What follows an ordinal that ranks nothing: "the second in command", "first-degree murder", "a second or two"."""

BETWEEN_VERB_AND_NO = frozenset("also still yet since".split())
"""Adverbs between a verb and "no": "there were also no arrests"."""

BEFORE_END = frozenset("a an minus negative".split())
"""What may stand before the upper end of a range: "a dozen to a score", "minus 5 to minus 10"."""

AND_A_PART = (" and a half", " and a quarter")
"""What makes one and a part of the unit before it: "a kilometre and a half"."""

NEGATIVES = ("minus", "negative")
"""Words for the sign of a number below zero."""

AFTER_HOUR = (" o'clock", " oclock", " o clock")
"""What follows the hour of a clock."""

AFTER_NOT_ONE = ("only", "just", "but")
"""After "not one" these leave it a one: "not one but three"."""

AFTER_DAY = ("of", "after", "before", "later", "earlier", "ago", "in")
"""After "one day" these make it a length of time: "one day later"."""

RATIOS = ("ratio", "odds", "outnumbered")
"""Beside two numbers with a colon these make them a ratio."""

BEFORE_DATE = ("on", "since", "by", "until")
"""Before two numbers with a slash these make them a date."""

OPENERS = ("anywhere", "anything", "ranging")
"""Before "from" these belong to a range."""

RANGE_OPENERS = ("between", "from")
"""Words that open a range."""

NONE_OF = ("this", "that", "it", "your", "which")
"""After "none of" these make it no count of things."""

BEFORE_TWICE = ("or", "think")
"""Before "twice" these make it no count: "once or twice"."""

AFTER_PRONOUN_ONE = ("another", "day")
"""After "one" these make it no count: "one another", "one day"."""

REPEATING = ("and", "upon", "on")
"""Between two equal plurals: "thousands upon thousands"."""

BEFORE_SOME_DAY = frozenset("would will could may might can should that".split())
"""Before "one day" these make it some day to come: "that one day they will return"."""
