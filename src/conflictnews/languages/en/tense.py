"""Words by which an English clause says whether it looks back or ahead, each class with phrases in which it was met.

Sources: Quirk et al., A Comprehensive Grammar of the English Language (1985), 3.11-3.20 (irregular verbs), 4.41-4.48 (the
expressions of future time: will, going to, the present progressive, the simple present for what is fixed, be to, be about to),
4.48 (the future in the past).
"""

from __future__ import annotations

from typing import NamedTuple


class Words(NamedTuple):
    """A class of words, and clauses that it decides: each with the date and the direction (-1 back, 1 ahead)."""

    words: frozenset[str]
    phrases: tuple[tuple[str, str, int], ...]


def _words(words: str, *phrases: tuple[str, str, int]) -> Words:
    return Words(frozenset(words.split()), phrases)


FUTURE = _words(
    "will shall ll gonna wil",
    ("A second round will be held in November.", "November", 1),
    ("They'll vote on Tuesday.", "Tuesday", 1),
    ("By October she will have served ten years.", "October", 1),
)
"""Auxiliaries of the future."""

CONDITIONAL = _words(
    "would wouldn d",
    ("The curfew would be lifted on Saturday.", "Saturday", 1),
    ("He would have turned 40 on Saturday.", "Saturday", -1),
    ("A spokesman would not comment on Saturday.", "Saturday", -1),
)
"""Auxiliaries of the future in the past, but not with "have"."""

MODAL = _words(
    "may might mightn can could couldn should shouldn must mustn ought need",
    ("The ballots must be counted by Wednesday.", "Wednesday", 1),
    ("Envoys could arrive as early as Wednesday.", "Wednesday", 1),
    ("The owner could not be reached on Wednesday.", "Wednesday", -1),
    ("The letter may have been sent on Wednesday.", "Wednesday", -1),
)
"""Modals of what is possible or due; with "have", and "could not", they look back."""

REFUSED = frozenset("say comment discuss confirm elaborate give identify name specify speculate disclose answer talk".split())
"""Verbs after "would not" of someone who refused to speak."""

IS, WAS, BE = frozenset("is are am s re m".split()), frozenset("was were".split()), frozenset({"be"})
BEEN, BEING = frozenset({"been"}), frozenset({"being"})
HAS, HAD, DID = frozenset("has have ve having".split()), frozenset({"had"}), frozenset("did didn".split())

PASSED_OVER = _words(
    "not t never also still already only then now later soon finally both all either once again recently formally "
    "officially just even instead first reportedly simply so since too",
    ("The bridge will now also be closed on Friday.", "Friday", 1),
)
"""Adverbs inside a verb group, besides those in "ly"."""

DUE = _words(
    "due expected scheduled slated planned poised payable effective supposed tipped rescheduled earmarked pencilled "
    "penciled timetabled destined likely unlikely bound projected forecast anticipated feared awaited valid upcoming billed",
    ("The prisoners are due in court Thursday.", "Thursday", 1),
    ("A verdict, expected Thursday, will be read aloud.", "Thursday", 1),
    ("The dividend is payable Dec. 20.", "Dec. 20", 1),
    ("The permit is valid until Feb. 10.", "Feb. 10", 1),
)
"""Participles and adjectives of what is to come."""

INTENDS = _words(
    "agree agrees agreed agreeing plan plans planned planning hope hopes hoped hoping expect expects expected expecting "
    "schedule schedules scheduled due set sets setting vow vows vowed vowing pledge pledges pledged pledging promise "
    "promises promised promising threaten threatens threatened threatening decide decides decided deciding propose "
    "proposes proposed proposing order orders ordered ordering tell tells told telling ask asks asked asking urge urges "
    "urged urging want wants wanted wanting intend intends intended intending aim aims aimed aiming offer offers offered "
    "offering prepare prepares prepared preparing ready likely vote votes voted voting call calls called calling invite "
    "invites invited warn warns warned warning demand demands demanded demanding appeal appeals appealed require requires "
    "required given give gives gave giving seek seeks sought seeking instructed advised deadline chance poised "
    "supposed slated allow allowed allows resolved resolve undertook undertakes wish wishes elected chose choose "
    "determined willing eager picked chosen named selected appointed nominated hired assigned tapped earmarked",
    ("The two sides agreed to meet Friday.", "Friday", 1),
    ("The envoy told them to leave by Friday.", "Friday", 1),
    ("The two sides agreed Friday to exchange the dead.", "Friday", -1),
    ("The council decided Wednesday that the statue must go.", "Wednesday", -1),
)
"""Verbs and nouns whose infinitive is still to come, whatever their own tense."""

MOVES = _words(
    "postponed postpone postpones delayed delay delays adjourned adjourn deferred defer extended extend extends extending "
    "rescheduled moved pushed suspended suspend suspends closed close closes shut remanded jailed banned grounded "
    "cancelled canceled barred put given gave gives give has have had granted allowed renewed set scheduled planned "
    "called fixed slated prolonged brought booked arranged demanded ordered told asked urged sought promised pledged "
    "wanted warned instructed advised",
    ("The judge postponed the hearing to Friday.", "Friday", 1),
    ("The opposition has given the cabinet until Friday.", "Friday", 1),
    ("The launch was postponed Monday because of wind.", "Monday", -1),
    ("The strike, which had been called for Monday, drew few people.", "Monday", -1),
)
"""Verbs after which "to", "until", "for" or "by" a day names one to come."""

FIXED_VERBS = _words(
    "vote leave fly stay take lapse expire open go begin start resume convene meet reopen close end mature fall mark "
    "arrive return depart travel hold host visit appear speak testify retire launch sit come conclude move "
    "head celebrate commemorate turn debate choose elect decide inaugurate unveil publish release report face kick "
    "tour address play race debut premiere step join run become reconvene reassemble restart rejoin finish dissolve "
    "relocate defend air cease",
    ("The mayor flies to Brussels Tuesday.", "Tuesday", 1),
    ("Voters go to the polls on March 18.", "March 18", 1),
    ("Deputies vote Tuesday on the bill.", "Tuesday", 1),
    ("The rail strike begins Wednesday.", "Wednesday", 1),
    ("The president is flying to Riga on Wednesday.", "Wednesday", 1),
    ("Two votes Tuesday were lost.", "Tuesday", -1),
)
"""Verbs that tell in the present tense what is fixed for a day."""

ARRANGED = _words(
    "held celebrated observed marked released published counted sworn inaugurated tested opened closed decided read heard "
    "handed lifted introduced buried announced discussed debated launched tried voted elected unveiled reviewed repaid "
    "paid signed played shown reopened resumed",
    ("The vote is held on Sunday.", "Sunday", 1),
)
"""Participles after "is" and "are" of what is fixed for a day."""

STATES = _words(
    "stay stays remain remains keep keeps",
    ("Schools stay shut Friday, the office said.", "Friday", 1),
)
"""Verbs of the present after which a participle is a state that lasts to a day."""

IMPERATIVES = _words(
    "call come meet wait see join tell send bring ask return leave phone",
    ('"Call me Tuesday," the broker wrote.', "Tuesday", 1),
)
"""Verbs that open a request."""

STARTING = _words(
    "starting beginning commencing",
    ("The army announced a curfew starting Friday.", "Friday", 1),
)
"""Words directly before the first day of what is to come."""

LASTING = _words(
    "continued lasted waited remained stayed went kept fought raged ran worked lived held survived slept hid",
    ("The fighting continued until Thursday.", "Thursday", -1),
)
"""Verbs of the past after which "until" a day names its end."""

LIMITS = _words(
    "until till by through",
    ("Lane closure through Friday for repairs.", "Friday", 1),
    ("The fighting raged through Friday.", "Friday", -1),
    ("By Friday, the queue had grown to six kilometres.", "Friday", -1),
    ("Until Thursday, the archive had denied the sale.", "Thursday", -1),
    ("Answers by Friday, please.", "Friday", 1),
)
"""Words before a day that is still to come where no verb says otherwise."""

AFTER = _words("since following", ("The road, blocked since Monday, may reopen.", "Monday", -1))
"""Words before a day that is past."""

DEADLINES = _words(
    "deadline", ("The Jan. 15 deadline is not realistic.", "Jan. 15", 1), ("They missed a Jan. 15 deadline.", "Jan. 15", -1)
)
"""Nouns after a day that is to come."""

TO = _words(
    "to",
    ("The accused are to be tried on Friday.", "Friday", 1),
    ("The convoy went to the port on Friday.", "Friday", -1),
)
"""Stands before an infinitive, or before a noun."""

HAVE = _words("have", ("The letter may have been sent on Wednesday.", "Wednesday", -1))
"""After a modal this makes a perfect."""

DENIALS = _words(
    "not t n",
    ("The owner could not be reached on Wednesday.", "Wednesday", -1),
    ("The owner couldn't be reached on Wednesday.", "Wednesday", -1),
)
"""After a modal these deny it."""

SHORT_WILL = _words("won", ("The guards won't leave on Tuesday.", "Tuesday", 1), ("They won on Tuesday.", "Tuesday", -1))
"""The future before "t", else a past form."""

COULD = _words("could couldn", ("The owner could not be reached on Wednesday.", "Wednesday", -1))
"""Modals that, denied, tell what failed."""

NEED = _words("need", ("A need to vote was felt on Wednesday.", "Wednesday", -1))
"""Modals that are nouns before "to"."""

SHORT_WOULD = _words("d", ("He'd be moved on Saturday.", "Saturday", 1))
"""What is left of "would" after an apostrophe."""

MAY = "may"
"""A modal, or with a capital a month."""

GOING_TO = ("going", "to")
"""Says of a form of "be" that it looks ahead."""

CAUSES = _words("due", ("The road was closed due to the snow on Friday.", "Friday", -1))
"""Before "to" and a noun these tell a cause."""

FOR = _words("for", ("Both sides fixed the vote for Friday.", "Friday", 1))
"""Stands before the weekday of a plan."""

MOVED_TO = _words(
    "to for",
    ("The judge postponed the hearing to 5 May.", "5 May", 1),
    ("The vote was fixed for 5 May.", "5 May", 1),
)
"""After verbs of `MOVES` these stand before a day to come."""

LISTS = _words("and or", ("The dead will be washed and buried on Friday.", "Friday", 1))
"""Between participles that share an auxiliary."""

UNDONE = _words("but", ("The two were to meet on Friday but never did.", "Friday", -1))
"""After "was to" these say that it did not happen."""

BEFORE_A_DATE = _words("before after during from", ("After Friday, the guards left.", "Friday", -1))
"""Prepositions after which a date may open its clause."""

SOON = frozenset((("as", "early", "as"), ("as", "soon", "as")))
"""Words before a date that may come soon: "could arrive as early as Wednesday"."""

LINKING = frozenset(
    "on the a an midnight noon midday p m am pm this next end of early late in at mid around about sometime".split()
)
"""Words between a preposition and its date."""

CLOSING = frozenset(
    "until till by expire expires expired expiring end ends ended ending lapse lapses lapsed deadline through close "
    "closes runs".split()
)
"""Words before a midnight that ends its day."""

PLANS = frozenset("plan plans timetable deadline date".split())
"""Nouns before a year that a history only looks ahead to."""

RELATIVES = frozenset("which who that".split())
"""Pronouns before "was to", which then says what did not happen: "the station, which was to open Wednesday"."""

OPENERS = frozenset("and but or that which who whom when while because if whether where as although though so then".split())
"""Words after which a date may open its clause."""

SENTENCE_OPENERS = frozenset(
    "the a an he she it they we i you in on at by for from to as but and or if when while after before since there this that "
    "these those his her its their our no some all most many one two both officials police witnesses".split()
)
"""Words with which a sentence begins after "6 p.m." or "the U.S."; other capitals go on."""

DETERMINERS = frozenset(
    "the a an his her its their our my your this that these those some any no two three four five six seven eight nine ten "
    "of in by for with from all each every many several few more most other another first second third last next s".split()
)
"""Words after which a participle or a verb's form is an adjective or a noun: "the accused", "two votes"."""

NO_VERBS = frozenset(
    "need indeed hundred speed seed breed feed united armed sacred naked wicked hatred bed red shed embed weed greed creed "
    "so-called aged mohammed ahmed mohamed hamed saeed waleed sayed ahmad zayed rashed majed khaled sidled alfred fred ted "
    "ned ed jared".split()
)
"""Words in "ed" that are no participle."""

NOUNS_AFTER_TO = frozenset(
    "hospital work power school court prison jail church death town market parliament congress war safety freedom bed sea "
    "land earth rest home part date justice government customers shareholders police people children women men troops "
    "victims reporters journalists others friday monday tuesday wednesday thursday saturday sunday where which whom what "
    "about around nearly almost over more less at least as him them us me you it".split()
)
"""Words after "to" that make it a preposition."""

PAST = frozenset(
    "arose ate awoke bade beat became began bent bet bit bled blew bore bought bound bred broke brought built burnt burst "
    "came cast caught chose clung cost crept cut dealt dug drank drew dreamt drove dwelt fed fell felt fled flew flung forbade "
    "forgave forgot fought found froze gave got grew hid hit held hung heard hurt kept knelt knew laid led left lent let lit "
    "lost made meant met overcame overran overthrew paid pled put quit ran rang rebuilt resold rode rose said sang sank sat "
    "saw sent shed shook shone shot shrank slept slid slung sold sought spat sped spent split spoke sprang spread stole stood "
    "strode struck strove stuck stung swam swept swore swung taught thought threw told took tore undertook understood upheld "
    "went wept withdrew withheld withstood woke won wore wove wrote wrung beaten begun bitten blown borne broken chosen done "
    "drawn driven eaten fallen flown forbidden forgiven forgotten frozen given gone grown hidden known mistaken overthrown "
    "ridden risen seen shaken shown slain spoken sprung stolen stricken sung sunk sworn taken thrown torn undergone undertaken "
    "withdrawn worn written set shut read".split()
)
"""Irregular forms of the past and past participles."""

CLASSES: tuple[Words, ...] = (
    FUTURE, CONDITIONAL, MODAL, PASSED_OVER, DUE, INTENDS, MOVES, FIXED_VERBS, ARRANGED, STATES, IMPERATIVES, STARTING, LASTING,
    LIMITS, AFTER, DEADLINES, TO, HAVE, DENIALS, SHORT_WILL, COULD, NEED, SHORT_WOULD, CAUSES, FOR, MOVED_TO, LISTS, UNDONE,
    BEFORE_A_DATE,
)  # fmt: skip
