"""Words around a figure that say what it is worth: who gives it, what it covers, whether it is denied or only feared."""

from __future__ import annotations

REPORTS = frozenset(
    "put puts corrected correcting acknowledged acknowledges owns own admitted admits reported reports confirmed "
    "confirms announced boasted claims claimed says said speak gave gives counted counts documented documents "
    "recorded records registered registers verified spoke spoken speaks lowered raised revised updated listed showed "
    "tallied reckons report confirm count estimate show shows document verify".split()
)
"""Verbs that give a figure: "Medics put the toll at nine"; others are in the table of speech verbs."""

SAYING = frozenset("saying adding insisting stressing maintaining explaining".split())
"""Participles with which a source goes on: "dismissed the claim, saying it lost five men"."""

RECEIVES = frozenset("received receives recovered named lists list counts count retrieved collected".split())
"""Verbs whose subject gives a figure by what it took in: "medics received six wounded"."""

ACCORDING = frozenset((("according", "to"), ("as", "per"), ("cited", "by")))
"""Words before the source of a figure."""

ACCOUNTS = frozenset("tally tallies count counts account accounts estimate estimates figures".split())
"""Nouns for what somebody counted: "by the monitors' tally"."""

BY_ACCOUNT = frozenset("by so per on".split())
"""Words before such a noun."""

DENIALS = frozenset(
    "denied denies deny denying rejected rejects refuted dismissed fake false untrue debunked debunks quashed disputed "
    "unfounded baseless fabricated hoax".split()
)
"""Words by which a statement of harm is denied: "denied that any soldier was killed"."""

PARTS_IN = frozenset(
    "involvement responsibility role part participation complicity knowledge hand link links connection liability blame "
    "ordering orchestrating planning being".split()
)
"""Nouns between a denial and a deed that happened: "denied any role in the killing of two monks"."""

CONDEMNS = frozenset("rejected rejects".split())
"""Denials that, of a deed rather than a report, only condemn it: "rejected the murder of a monk"."""

SUPERSEDED = frozenset("initially originally previously earlier revising correcting".split())
"""Words that mark a figure which another replaces: "an earlier toll of 12"."""

RUNNING = (
    (("so", "far", "this"), "so far this year"),
    (("this", "year"), "killed this year"),
    (("this", "month"), "killed this month"),
    (("this", "week"), "wounded this week"),
    (("same", "period"), "in the same period"),
    (("to", "date"), "a total of 90 to date"),
    (("the", "whole", "day"), "on the whole day 1,190 soldiers were eliminated"),
    (("over", "the", "day"), "over the day 890 were killed"),
    (("per", "day"), "30 soldiers killed per day"),
    (("in", "recent", "months"), "in recent months"),
    (("in", "recent", "weeks"), "in recent weeks"),
    (("in", "recent", "years"), "in recent years"),
    (("this", "decade"), "killed in this decade"),
    (("over", "the", "years"), "over the years"),
    (("each", "year"), "hundreds die each year"),
    (("every", "year"), "hundreds die every year"),
    (("a", "year", "earlier"), "against 40 a year earlier"),
)
"""Phrases by which a figure covers more than one event, each with a phrase in which it was met."""

WARS = frozenset("war wars conflict insurgency insurgencies uprising rebellion unrest hostilities feud".split())
"""Nouns for what lasts longer than an event, with its own dead: "the war has killed tens of thousands"."""

TOTALS = frozenset("took takes take taking bringing raising brings raises brought raised".split())
"""Verbs after which a toll is a running total: "raising the toll to 40"."""

PERFECT = frozenset("have has".split())
"""Auxiliaries of the present perfect, in which a running total is told: "3,000 people have died"."""

ADMITS = frozenset(
    "acknowledged acknowledges acknowledging admitted admits admitting confirmed confirms confirming conceded concedes "
    "recognised recognized put puts counted gave gives spoke speaks toll number".split()
)
"""Words by which a source gives the whole of what it admits: "the army acknowledged two deaths"."""

CORRECTING = frozenset("correcting corrects corrected correction retracting retracted".split())
"""Words by which a figure told before was wrong: "correcting an earlier report of 20 dead"."""

OVER = "over"
"""Preposition between a protest or a verdict and the death that it is about."""

AT_FIRST, HAD_PUT = ("at", "first"), ("had", "put")
"""Words that say that a figure, or a toll, was given before: "at first put at 12"."""

SINCE_WORD = "since"
"""Preposition before the day on which a running total begins."""

BEGUN = frozenset("began begun started erupted broke".split())
"""Verbs of the event since which figures are counted: "since the assault began on Thursday"."""

THAN = "than"
"""Conjunction before a figure with which another is compared: "higher than the nine dead given by the police"."""

PEOPLE = frozenset("they he she".split())
"""Pronouns after "since" by which it counts from what befell the victims: "two have died since they were admitted"."""

THROUGHOUT = frozenset("during throughout".split())
"""Prepositions before a month, or a longer time, that holds more than one event."""

ALONE = frozenset(("alone",))
"""Word after a month, or a longer time, that holds more than one event: "in October alone"."""

WITHIN, OF = frozenset("in within over".split()), "of"
LONG_PERIODS = frozenset("weeks months years".split())
"""Prepositions and periods of a running total: "have died in two months", "died in three weeks of fighting"."""

PASSED = frozenset("past".split())
"""Adjectives of a period that ends with the text: "in the past two months"."""

HAD = frozenset("had".split())
"""Auxiliaries of what was said before the report."""

ESTIMATES = frozenset(
    "put puts estimated estimates believed believes believe claimed claims alleged alleges boasted boasts".split()
)
"""Verbs by which a source gives its own view of a toll: "an adviser put the army's dead at 90"."""

PERIODS = frozenset("months years weeks decades decade year month days week".split())
"""Periods that hold more than one event: "in the past two months"."""

PAST = (
    (("anniversary",), "on the anniversary of the raid in which ten died"),
    (("years", "ago"), "three years ago"),
    (("year", "ago"), "a year ago"),
    (("months", "ago"), "two months ago"),
    (("weeks", "ago"), "two weeks ago"),
    (("week", "ago"), "a week ago"),
    (("days", "ago"), "ten days ago"),
    (("decades", "ago"), "two decades ago"),
    (("fortnight", "ago"), "a fortnight ago"),
    (("month", "ago"), "a month ago"),
    (("decade", "ago"), "a decade ago"),
    (("last", "year"), "last year's attack"),
    (("last", "month"), "an attack last month"),
    (("last", "autumn"), "17 inmates were killed last autumn"),
    (("last", "summer"), "17 inmates were killed last summer"),
    (("last", "winter"), "17 inmates were killed last winter"),
    (("last", "spring"), "17 inmates were killed last spring"),
    (("last", "weekend", "'s"), "last weekend's collapse of a bridge killed seven"),
    (("last", "week", "'s"), "last week's raid killed seven"),
    (("that", "occasion"), "eleven medics lost their lives on that occasion"),
    (("a", "month", "after"), "a month after a bomb killed ten"),
    (("a", "week", "after"), "a week after a raid killed six"),
    (("a", "year", "after"), "a year after"),
    (("years", "after"), "ten years after"),
    (("months", "after"), "months after"),
    (("days", "earlier"), "three days earlier"),
    (("week", "earlier"), "a week earlier"),
    (("weeks", "earlier"), "two weeks earlier"),
    (("month", "earlier"), "a month earlier"),
    (("months", "earlier"), "two months earlier"),
    (("year", "earlier"), "a year earlier"),
    (("years", "earlier"), "two years earlier"),
    (("week", "before"), "the week before"),
    (("month", "before"), "the month before"),
    (("previous", "week"), "the previous week"),
    (("previous", "month"), "the previous month"),
    (("preceding", "days"), "in the preceding days"),
    (("preceding", "week"), "in the preceding week"),
    (("preceding", "weeks"), "in the preceding weeks"),
    (("preceding", "month"), "in the preceding month"),
    (("recalled",), "it should be recalled that nine men were killed"),
    (("recall",), "listeners will recall that nine men were killed"),
    (("remember",), "as readers may remember, nine men were killed"),
    (("worth", "noting"), "it is worth noting that a raid killed nine"),
    (("worth", "recalling"), "it is worth recalling that a raid killed nine"),
    (("war", "began"), "the war began when fighters killed 900"),
    (("war", "broke", "out"), "the war broke out when"),
    (("conflict", "began"), "the conflict began when"),
)
"""Phrases by which a figure belongs to an event before the one reported, each with a phrase in which it was met."""

CHARGED = (
    (("trial",), "the trial of those accused of the attack"),
    (("accused", "of"), "men accused of the attack"),
    (("suspicion", "of"), "held on suspicion of the murder of two"),
    (("convicted",), "convicted of killing two"),
    (("acquitted",), "acquitted of killing two"),
    (("cleared", "of"), "cleared of killing two"),
    (("jailed",), "jailed for shooting two traders"),
    (("sentenced",), "sentenced for killing two nuns"),
)
"""Phrases before a figure by which it is what somebody is accused of, each with a phrase in which it was met."""

BODIES = frozenset(
    "army forces force police troops military government regime group militia rebels militants authorities gunmen navy "
    "soldiers junta gang cartel faction organisation organization marines commandos insurgents fighters jihadists "
    "terrorists settlers assailants attackers bandits raiders occupation mob crowd patrol brigade battalion regiment division "
    "vigilantes herders herdsmen coastguard kidnappers captors abductors robbers".split()
)
"""Heads of noun phrases that can harm: those of agents, not of weapons."""

FIRE = frozenset(
    "airstrike airstrikes strike strikes raid raids ambush ambushes attack attacks assault assaults incursion incursions "
    "operation operations shelling fire gunfire bombardment bombing bombings barrage barrages salvo salvos missile "
    "missiles rocket rockets drone drones artillery shell shells offensive jet jets warplane warplanes helicopter helicopters "
    "gunship gunships aircraft plane planes tank tanks gunboat gunboats mine mines".split()
)
"""Heads of noun phrases for what does harm; whose it is stands before them: "killed in a Russian strike"."""

HANDS = frozenset("hands".split())
"""Nouns whose "of" tells who attacks: "at the hands of gunmen"."""

DONE_TO = frozenset("shelling bombardment bombing bombings".split())
"""Nouns for attacks whose "of" tells who is attacked: "the shelling of rebels"."""

IN_ATTACK = frozenset("of in during amid under after following by from".split())
"""Prepositions before an attack whose outcome follows: "in a rebel raid, nine were killed"."""

BY = frozenset(("by",))
"""The preposition before whoever attacks."""

FIGHT = "clash"
"""The act of two sides that fight each other."""

REASONS = frozenset("after over following against".split())
"""Words between an act and the death that is its reason: "burned tyres over the murder of a boy"."""

EACH_OTHER = frozenset((("each", "other"), ("one", "another")))
"""Words by which two sides do the same: "pounded each other", "shot at one another"."""

GROUPS = frozenset(
    "coalition alliance cell cells member members fighter fighters group groups band bands gang gangs mob crowd column columns "
    "convoy patrol patrols troops unit units squad squads "
    "team party men element elements forces faction wing branch supporters followers dozens hundreds scores".split()
)
"""Heads of noun phrases that act when "of" tells whose they are: "a mob of youths"."""

SIDES = frozenset("junta regime us un government rebel enemy coalition militia military army navy police".split())
"""Words before a weapon that tell whose it is, as adjectives of nations do."""

MILD_ACTS = frozenset("protest agree withdraw release deploy defuse explode".split())
"""Acts that harm nobody by themselves."""

DONE_BY_SUBJECT = frozenset("withdraw riot".split())
"""Acts whose subject does them, whatever undergoes them: "police dispersed a sit-in", "youths set fire to a shop"."""

FROM_GROUP = frozenset("from of with".split())
"""Prepositions between people and the group that they are from: "individuals from the Red Axe gang"."""

HELD_TO_BE = frozenset(
    (
        ("believed", "to", "be"),
        ("thought", "to", "be"),
        ("suspected", "to", "be"),
        ("suspected", "of", "being"),
        ("said", "to", "be"),
        ("presumed", "to", "be"),
        ("calling", "itself"),
        ("calling", "themselves"),
        ("known", "as"),
        ("identified", "as"),
        ("loyal", "to"),
        ("affiliated", "with"),
        ("affiliated", "to"),
        ("linked", "to"),
        ("belonging", "to"),
    )
)
"""Words between an agent and the group that it is held to be: "an armed group believed to be ADF"."""

ARMED_MEN = frozenset("armed masked hooded gun-wielding machete-wielding".split())
"""Adjectives by which men are attackers: "armed men stopped a bus"."""

MOUNTED = frozenset("motorcycles motorbikes horseback pickups".split())
"""Nouns after "on" by which men are attackers: "stopped by men on motorcycles"."""

BY_PLACES = frozenset("roadside road side river riverbank well gate fence wall door shore sea lake bridge window".split())
"""Nouns after "by" that tell a place: "executed by the roadside"."""

REPELS = frozenset("repelling repelled repel repulsing repulsed beating".split())
"""Verbs before an attack that those harmed warded off: "two killed repelling a rebel attack"."""

FORCEFUL = frozenset(
    "used use uses fired threw lobbed hurled dropped removed broke cleared evicted charged combed searched".split()
)
"""Verbs by which a force does something to people: "police used live rounds", "soldiers broke up a sit-in"."""

BLASTS = frozenset("blast blasts explosion explosions bomb bombs shooting assault rampage massacre".split())
"""Nouns that, with an article, take up an attack told before: "the blast killed nine"."""

AGAINST_CROWDS = frozenset("withdraw".split())
"""Mild acts that, with an object, are done to a crowd: "police dispersed a sit-in"."""

ATTACK_LINKS = frozenset("when as after while where during".split())
"""Words that link an outcome to the attack told after it."""

WINDOW_ENDS = frozenset("; , came".split())
"""Words at which what is said of a figure ends."""

RECENT = frozenset("yesterday dawn morning midnight then weekend night noon daybreak".split())
"""Words of time within the event: "since dawn"."""

TOPICS = frozenset(
    "protesters demonstrators marchers protest protests protested protesting demonstrate demonstrated demonstration "
    "demonstrations march marched marches rally rallied strike struck walkout vigil mourn mourned mourning mourners "
    "wreath wreaths commemorate commemorated commemoration anniversary memorial funeral condemn condemned condemning "
    "outrage anger angry inquiry investigation probe investigate justice demand demanded demanding demands call "
    "called calls trial tried verdict convicted sentenced suspected accused charged wanted sought arrest arrested "
    "arrests detained avenge avenging revenge retaliation reprisal retaliate retaliated response implicated linked "
    "connection over following prayers tribute tributes rioting riots riot blocked blockade denounce denounced".split()
)
"""Words for what may be about a death that happened before."""

MARKED = frozenset("marked commemorated remembered".split())
"""Participles after a death that happened long before."""

RESULTS = frozenset("resulted results resulting led leads leading caused causes causing ended".split())
"""Verbs by which a death is what came of an act, and no topic: "the strike led to the death of 12 students"."""

TOPIC_LINKS = frozenset(
    "over of for after against into following about to with avenge condemn mourn mark commemorate in protest".split()
)
"""Words between such a word and the death."""

ACCUSED = frozenset(
    "accused suspected thought alleged allegedly believed wanted convicted charged sought jailed sentenced avenge "
    "revenge".split()
)
"""Words by which a deed is only laid at somebody's door."""

SUSPECTED = frozenset("suspected alleged accused wanted convicted".split())
"""Those of them that stand before a noun as well: "suspected rebels"."""

ACCUSED_LINKS = frozenset("of to have having for who allegedly over with".split())
"""Words between such a word and the deed."""

SUPPOSED_TO_BE = frozenset(("be",))
"""After an accusation these tell who somebody is held to be: "gunmen suspected to be raiders killed a clerk"."""

SPEAKERS = frozenset(
    "army police ministry minister official officials officer officers spokesman spokeswoman spokesperson "
    "spokespersons source sources staff hospital medics doctors doctor witnesses witness residents resident "
    "villagers survivors survivor authorities government group monitor monitors observatory committee report reports "
    "media radio television agency newspaper statement communique council mayor governor commander chief leader "
    "rebels militants insurgents militia union church diocese mission command headquarters office centre center "
    "brigade service register bureau ombudsman ombudswoman network observers observer "
    "party activists activist relatives family locals elders elder coalition rescuers paramedics "
    "firefighters prosecutors prosecutor embassy count survey tally".split()
)
"""Heads of noun phrases that can be the source of a figure."""

SPEAKING_PRONOUNS = frozenset("he she it they".split())
"""Pronouns that take up a source: "It put the dead at nine"."""

REPORTED_THAT = frozenset("that of".split())
"""Words after "reports" or "claims" where they are nouns: "denied reports that nine men were killed"."""

THAT = "that"
"""The word between a report and what it says."""

DENIED_AFTER = frozenset("are is were was as proved".split())
"""Words before a denial that stands after the statement: "reports of ten dead were denied"."""

SPANS = frozenset(
    "since month year week this far date january february march april may june july august september "
    "october november december conflict war offensive".split()
)
"""Words by which a toll covers more than the event: "bringing to 11 the number of civilians killed there in May"."""

GIVES = frozenset("gave gives cited cites quoted quotes".split())
"""Verbs by which a source only gives a toll of its own: "the agency gave a toll of 27"."""

FINAL = frozenset("final updated latest revised closing correct corrected correction update now coded".split())
"""Words by which a figure replaces those before it: "final figure: 7 killed"."""

NOW = frozenset(("now",))
"""Words right after a figure that replaces those before it: "so six dead now"."""

SO = frozenset(("so",))
"""Words right before such a figure."""

SUPPOSED = frozenset("confirmed true verified substantiated proven".split())
"""Words after "if" by which a whole report is left open."""

EXECUTIONS = (
    ("lined", "up"),
    ("lined", "them", "up"),
    ("lined", "him", "up"),
    ("mock", "trial"),
    ("summary", "trial"),
    ("kangaroo", "court"),
    ("people", "'s", "court"),
    ("people", "'s", "trial"),
    ("popular", "trial"),
    ("blindfolded",),
    ("firing", "squad"),
)
"""Words of a sentence by which those who were shot were put to death: "lined up nine men and shot them"."""

WOUNDS_TOLD = frozenset("wound wounds injury injuries burns".split())
"""Nouns behind which a text tells when the dead were hurt: "died of wounds received last month"."""

INFLICTED = frozenset("inflicted suffered".split())
"""Participles right behind such a noun: "burns [suffered] last month"."""

ALIVE = frozenset("alive well unharmed".split())
"""Words that tell somebody alive who was told dead: "is alive"."""

ARE = frozenset("are is were was still".split())
"""Words right before one that tells somebody alive: "is well"."""

SHOOT = "shoot"
"""A verb whose victims may only be hit, not killed."""

RESPECTIVELY = "respectively"
"""An adverb by which the first of two groups suffered the first of two harms, the second the second."""

TIMES, LATER_THAN = frozenset("hours day days week weeks".split()), frozenset(("after",))
"""Words by which one event comes some time after another: "days after an ambush in which six died"."""

AFTER_TIMES = TIMES | PERIODS
"""Times with "after" that open a clause of an earlier event: "months after a raid killed nine"."""

SINCE, WHEN = frozenset(("since",)), frozenset(("when",))
"""Words of a comparison with an event before: "the deadliest raid since March, when 12 died"."""

DISEASES = frozenset(
    "cholera measles malaria ebola epidemic outbreak dengue polio covid covid-19 coronavirus flu influenza typhoid "
    "meningitis malnutrition".split()
)
"""Words by which deaths are those of a disease."""

VACCINES = frozenset("vaccination vaccinations vaccinating vaccinator vaccinators vaccinated immunisation immunization".split())
"""Words by which a disease is only what those who were harmed worked against: "a polio vaccination team"."""

CARE = frozenset("team teams worker workers campaign drive centre center clinic treatment".split())
"""Nouns after a disease for those who work against it: "a polio team"."""

AHEAD = frozenset("will shall would next until due planned scheduled plans expected".split())
"""Words before a day that is still to come: "talks planned for Monday"."""

TURNS = frozenset("; but while whereas".split())
"""Words after which a sentence goes on with another time."""

EXCHANGES = frozenset("swapped exchanged returned repatriated swap exchange return repatriate exhumed reburied".split())
"""Verbs before bodies whose death is an earlier matter."""

WEEK_BEFORE = ("last", "week")
"""Words that open a sentence on the week before the event: "Last week two bodies were found there"."""

FOLLOWING = frozenset("following after".split())
"""Prepositions before the event that another comes after: "Following Friday's raid, in which three died, ..."."""

AND = "and"
"""Conjunction between two clauses of which the second gives the time: "300 have died and many have fled in five months"."""
