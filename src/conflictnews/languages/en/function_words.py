"""Function words: the closed classes of English, each with a phrase in which one of its words is met.

Classes follow Huddleston and Pullum, The Cambridge Grammar of the English Language (2002). A word may be in several classes.
"""

from __future__ import annotations

from typing import NamedTuple


class WordClass(NamedTuple):
    """A class of words: its name, its words, and a phrase in which one of them stands."""

    name: str
    words: str
    phrase: str


CLASSES = (
    WordClass("one", "a an another one", "a mine hit another truck"),
    WordClass("definite", "the this that these those its such", "the convoy"),
    WordClass("possessive", "his her its their our my your whose", "her two sons"),
    WordClass("none", "no none nobody neither zero nil noone nor", "none of the crew"),
    WordClass("all", "all both each every either half any most", "all six riders"),
    WordClass("many", "several some many few numerous various countless multiple certain enough", "several porters"),
    WordClass("other", "other others another more further additional extra fellow else", "four others"),
    WordClass("be", "is are was were be been being am 's 're", "were hit"),
    WordClass("get", "get gets got gotten getting", "got killed"),
    WordClass("have", "has have had having 've", "have fled"),
    WordClass("do", "do does did", "did not fall"),
    WordClass("modal", "would could may might will shall should must can cannot ought", "could fall"),
    WordClass("negation", "not never n't cannot neither nor hardly without", "did not die"),
    WordClass(
        "preposition",
        "of in on at by from to into for with without near inside outside under over across through during between "
        "among amid around along against off onto beside behind above below within upon via per aboard throughout "
        "beyond about despite than as like until since toward towards after before amongst besides except following according "
        "alongside atop opposite past unlike versus beneath underneath concerning regarding amidst down up out",
        "near the ford",
    ),
    WordClass("conjunction", "and or but nor & plus", "a clerk and a guard"),
    WordClass(
        "subordinator",
        "when after before as while because since if unless although though whereas until once that whether where so lest",
        "when the roof fell",
    ),
    WordClass("condition", "if unless whether had should", "if the report is true"),
    WordClass("relative", "who whom which that whose where", "the guard who fell"),
    WordClass(
        "pronoun",
        "he she they it we i you him her them us me himself herself themselves itself ourselves there this that these "
        "those who whom whoever someone somebody anyone anybody everyone everybody nobody something anything "
        "everything nothing here",
        "he fell",
    ),
    WordClass(
        "adverb",
        "also later then reportedly allegedly still already again together apparently previously earlier so far now not never "
        "too just only even ever once soon thereafter afterwards afterward subsequently meanwhile however elsewhere instead "
        "almost nearly about around roughly approximately perhaps maybe probably likely possibly often sometimes always yet "
        "rather quite very else away back home alive nearby there here daily overnight thus therefore indeed alone twice "
        "inadvertently altogether moreover furthermore outright "
        "nevertheless nonetheless besides overall abroad upstairs downstairs ago point-blank en",
        "was later seen",
    ),
    WordClass(
        "time",
        "today yesterday tomorrow tonight overnight monday tuesday wednesday thursday friday saturday sunday mon tue "
        "tues wed thu thur thurs fri sat sun january february march april may june july august september october "
        "november december jan feb mar apr jun jul aug sep sept oct nov dec morning afternoon evening night noon "
        "midnight dawn dusk daybreak nightfall sunrise sunset weekend",
        "on Monday",
    ),
    WordClass("subset", "including includes included incl include counting", "six people, including a nun"),
)
"""Closed classes. `language.lexicon` merges them."""

NO_ADVERBS = frozenset(
    "family assembly ally rally italy elderly supply reply july fly jelly bully monopoly anomaly early daily likely unlikely "
    "friendly weekly monthly yearly lovely lonely deadly ugly holy only butterfly panoply belly orderly cowardly costly".split()
)
"""Words in -ly that are no adverbs."""

PLURALS_WITHOUT_S = frozenset(
    "people men women children police cattle policemen policewomen gunmen servicemen fishermen militiamen herdsmen tribesmen "
    "firemen clergymen businessmen youth troops personnel staff crew clergy".split()
)
"""Plurals that do not end in -s."""

VERBS = frozenset(
    "speak tell became become becomes began begin begins begun bent bound bought broke broken brought built came come comes "
    "coming chose chosen clung crept dealt dug drew drawn drank drove driven ate fallen fed felt fought flew flown "
    "forgot forgave froze gave give gives given giving went go goes going gone grew grown hid hidden kept keep keeps "
    "knew know knows known laid lay lie lies lain led lead leads left leave leaves leaving lent lit lost made make "
    "makes making meant met meet meets paid put puts quit read rode ran run runs running rang rose risen said says "
    "saw see sees seen sought sold sent send sends set sets shook shone showed shown shrank sank sat slept slid "
    "slipped spoke speaks spoken spent spread sprang stood stand stands stole stolen stuck swam swept swore sworn "
    "took take takes taken taking taught tore torn thought threw throw throws thrown trod understood woke wore won "
    "wrote writes written remain remained seem seems seemed appear appears believe believes need needs want "
    "wants wanted try tries tried trying helped help helps continue continues continued turn turns turned use uses "
    "used call calls called carry carries carried carrying enter enters entered returned return returns pass passes "
    "passed live lives lived stay stays stayed happen happens happened occur occurs occurred belong belongs belonged "
    "include ensued followed follows erupted cost costs brings bring serve serves served contain contains "
    "contained refuse refuses vow vows mark marks marked mourn mourns mourned found find finds".split()
)
"""Verbs, in forms that no ending gives away, that harm nobody by themselves: "came", "took"."""

DOUBLED = frozenset("begin cut get hit let put quit run set shed slit split step".split())
"""Verbs that double their last consonant before -ing, though no rule of their spelling tells: "splitting"."""

IRREGULAR = {
    "overcome": "overcame overcome",
    "abet": "abetted abetted",
    "admit": "admitted admitted",
    "lie": "lay lain",
    "inter": "interred interred",
    "machine-gun": "machine-gunned machine-gunned",
    "commit": "committed committed",
    "beat": "beat beaten",
    "bind": "bound bound",
    "bite": "bit bitten",
    "bleed": "bled bled",
    "blow": "blew blown",
    "break": "broke broken",
    "breed": "bred bred",
    "bring": "brought brought",
    "build": "built built",
    "burn": "burned burned burnt",
    "burst": "burst burst",
    "catch": "caught caught",
    "choose": "chose chosen",
    "club": "clubbed clubbed",
    "come": "came come",
    "confer": "conferred conferred",
    "cost": "cost cost",
    "cudgel": "cudgelled cudgelled",
    "cut": "cut cut",
    "defer": "deferred deferred",
    "disembowel": "disembowelled disembowelled",
    "do": "did done",
    "drag": "dragged dragged",
    "drive": "drove driven",
    "drop": "dropped dropped",
    "expel": "expelled expelled",
    "fall": "fell fallen",
    "fight": "fought fought",
    "find": "found found",
    "flee": "fled fled",
    "fling": "flung flung",
    "flog": "flogged flogged",
    "freeze": "froze frozen",
    "garrotte": "garrotted garrotted garroted",
    "gas": "gassed gassed",
    "get": "got got gotten",
    "give": "gave given",
    "go": "went gone",
    "grab": "grabbed grabbed",
    "gun": "gunned gunned",
    "hang": "hanged hanged hung",
    "have": "had had",
    "hew": "hewed hewn",
    "hit": "hit hit",
    "hold": "held held",
    "hurt": "hurt hurt",
    "keep": "kept kept",
    "kidnap": "kidnapped kidnapped kidnaped",
    "kneecap": "kneecapped kneecapped",
    "lay": "laid laid",
    "lead": "led led",
    "leave": "left left",
    "let": "let let",
    "lose": "lost lost",
    "make": "made made",
    "meet": "met met",
    "mob": "mobbed mobbed",
    "mow": "mowed mown mowed",
    "nab": "nabbed nabbed",
    "net": "netted netted",
    "overrun": "overran overrun",
    "patrol": "patrolled patrolled",
    "pay": "paid paid",
    "pistol-whip": "pistol-whipped pistol-whipped",
    "plan": "planned planned",
    "pummel": "pummelled pummelled",
    "put": "put put",
    "ram": "rammed rammed",
    "rap": "rapped rapped",
    "rebel": "rebelled rebelled",
    "repel": "repelled repelled",
    "retake": "retook retaken",
    "ride": "rode ridden",
    "rip": "ripped ripped",
    "rob": "robbed robbed",
    "run": "ran run",
    "saw": "sawed sawn",
    "scar": "scarred scarred",
    "see": "saw seen",
    "seek": "sought sought",
    "sell": "sold sold",
    "send": "sent sent",
    "set": "set set",
    "shed": "shed shed",
    "shoot": "shot shot",
    "sink": "sank sunk",
    "slay": "slew slain",
    "slip": "slipped slipped",
    "slit": "slit slit",
    "split": "split split",
    "stab": "stabbed stabbed",
    "steal": "stole stolen",
    "sting": "stung stung",
    "strap": "strapped strapped",
    "strike": "struck struck stricken",
    "strip": "stripped stripped",
    "swap": "swapped swapped",
    "sweep": "swept swept",
    "swim": "swam swum",
    "swing": "swung swung",
    "take": "took taken",
    "tear": "tore torn",
    "tear-gas": "tear-gassed tear-gassed",
    "throw": "threw thrown",
    "trap": "trapped trapped",
    "tread": "trod trodden",
    "tunnel": "tunnelled tunnelled",
    "waylay": "waylaid waylaid",
    "whip": "whipped whipped",
    "win": "won won",
    "withdraw": "withdrew withdrawn",
    "wring": "wrung wrung",
}
"""Past and past participle of verbs that no rule gives, and of those that double a letter."""

PLACE_PRONOUNS = frozenset("there here it this that what".split())
"""Pronouns that stand for no people."""

HEDGES = frozenset(
    "some about around approximately roughly nearly almost only just many few an estimated well another further additional "
    "total somewhere possibly perhaps even remaining".split()
)
"""Words that may stand before a number: "some 300", "a further 11"."""

ACRONYMS = {"US": "u.s.", "IS": "i.s.", "WHO": "w.h.o.", "IT": "i.t.", "AS": "a.s."}
"""Acronyms that are small words but for their capitals, and the words that stand for them: "two US soldiers"."""

ACRONYMS_OF_STATES = frozenset(("US",))
"""Those that stand before nouns in lines of capitals as well: "TWO US SOLDIERS KILLED"."""

NUMBER_HEDGES = frozenset(
    "at least most more than up to no not fewer less lower as many few well over under nearly almost about around "
    "some roughly approximately close an a estimated minimum maximum of total between somewhere just "
    "only reported further another additional upwards possibly perhaps even exactly above below circa ca".split()
)
"""Words of which a hedge right before a number is made: "no fewer than 40", "a minimum of 12"."""

INSIDE_HEDGES = frozenset("to of than".split())
"""Those with which no hedge begins before a noun: "close to 40 men", "brought to 40 the toll", but "led to 40 arrests"."""

SUPPOSED = frozenset("suspected alleged presumed".split())
"""Participles that stand before those who are thought to have done it: "said suspected rebels killed two"."""

LIES = frozenset("lie lies lay remain remained remains stay stayed".split())
"""Verbs of which a number alone may be the subject: "forty lie in hospital"."""

PLAIN_PASTS = frozenset(
    "aged born blew drove tore threw broke went came ran began took gave shook flew fought stole swept sank rode hid kept tied "
    "sawn".split()
)
"""Pasts before which a noun phrase ends, though no long -ed gives them away: "a bomber blew himself up", "a girl aged six"."""

TOTALS = frozenset(
    "total toll balance group party crowd band pair trio quartet number handful team gang squad family crew".split()
)
"""Nouns that a number follows after "of": "a total of 22", "a group of nine men"."""

NUMBER_NOUNS = frozenset("number numbers count quantity".split())
"""Nouns that say that a number is meant: "an unknown number of miners"."""

UNKNOWN = frozenset(
    "unknown unspecified undetermined undisclosed untold uncertain unconfirmed indeterminate unclear unverified unstated "
    "yet-to-be-ascertained unascertained".split()
)
"""Adjectives of a number that is not known."""

SMALL_NUMBERS = UNKNOWN | frozenset("small large great good high low significant considerable substantial growing".split())
"""Adjectives of a number that is not told: "a small number of soldiers"."""

VAGUE_COUNTS = frozenset("dozens scores hundreds thousands tens dozen score couple handful lot lots plenty majority".split())
"""Counts that take their noun with "of"."""

ANY_OF = frozenset("any either".split())
"""Words before "of" and those of whom something is denied: "denied that any of the guards had died"."""

OF_TWO = frozenset(("neither",))
"""Words for nobody of two: "neither survived" tells of two."""

ADJECTIVES = frozenset(
    "young old elderly unidentified unknown local senior junior foreign civilian male female small large armed unarmed masked "
    "suspected alleged wanted innocent pregnant disabled retired former ex-army uniformed plain-clothes off-duty "
    "teenage adult top high-ranking leading prominent well-known fleeing deadly new other early homemade precious "
    "remote-controlled improvised stray unrelated fellow fresh poor rich african asian european american "
    "international domestic rural urban northern southern eastern western central regional national federal "
    "provincial".split()
)
"""Adjectives before a noun that no ending tells from nouns."""

ING_NOUNS = frozenset(
    "building meeting wedding evening morning king ring wing spring ceiling fishing mining farming logging housing banking "
    "shopping trading training boarding landing crossing being sibling offspring string gathering shooting bombing "
    "killing outing darling duckling pudding viking bulling".split()
)
"""Nouns that end in -ing."""

BORN = "born"
"""A participle before the year of somebody's birth: "a man born 1960"."""

AGED = frozenset("aged age ages".split())
"""Words before an age: "aged 14"."""

AGE_RANGES = frozenset("between from under over about around below above up to".split())
"""Words between "aged" and a number: "aged between 19 and 40", "aged under 30"."""

AGE_OPENERS = frozenset("between under over above below".split())
"""Those of them that stand before "the age of" as well."""

THE_AGE_OF = frozenset((("the", "age", "of"), ("the", "ages", "of")))
"""Words behind one of those: "three men between the ages of 18 and 25"."""

OF_AGE = frozenset(("of",))
"""Words between one person and an age: "a baby of seven months"."""

ARTICLES = frozenset("a an".split())
"""Articles, after which a participle is a noun or stands before one: "a shot was fired"."""

ONE_BY_ONE = (("one", "by", "one"), ("one", "after", "another"), ("one", "after", "the", "other"))
"""Adverbs that begin as a number does: "shot them one by one"."""

WHO = frozenset(("who", "whom", "whose"))
"""Relative pronouns behind "those" where these are people: "those who were hurt"."""

ELSE = frozenset(("else",))
"""A word that belongs to the pronoun before it: "nobody else"."""

NEARBY = frozenset(("nearby", "then"))
"""Adverbs that stand before a noun as well: "a nearby clinic", "the then mayor"."""

LONE = frozenset(("single", "lone", "a single"))
"""Adjectives after which a participle is a noun: "a single shot"."""

OLD = frozenset("old years-old year-old".split())
"""Words after an age."""

HELD_AS = frozenset("hostage captive prisoner prisoners north south east west northeast northwest southeast southwest".split())
"""Words behind a noun that belong to its verb or its place: "took two pilots hostage", "killed two farmers west of Gao"."""
