"""Words that stand round a word that reports: before what is reported, at its end, and beside the speaker.

A word class serves one rule of the room speech; its docstring shows a phrase in which one of its words is met.
"""

from __future__ import annotations


def _words(words: str) -> frozenset[str]:
    return frozenset(words.split())


OPENINGS = _words("but and so yet still however meanwhile then or plus nor also")
"""Words that open a sentence before its subject: "But the mayor said"."""

COUNTS = _words("no dozens hundreds thousands scores several")
"""Words that count without a number: "reported [no] casualties"."""

SUBJECTS = _words(
    "he she they it we i who someone somebody everyone everybody nobody one others some many most several another each few "
    "both neither"
)
"""Words that are a subject by themselves: "others predict a move"."""

ALONE = _words("all both this that some many most several others one another each these those neither either")
"""Determiners that may be a subject: "one said"."""

SUBJECT_PRONOUNS = _words("he she they it we i there")
"""Pronouns that open a clause: "insisted there would be no talks"."""

RELATIVES = _words("who which that whom whose what where")
"""Words that open a relative clause: "people who fled"."""

WHOSE = _words("who which whose")
"""Pronouns of a relative clause between commas: "Ada Moss, [who] runs a mill,"."""

INSIDE = _words("of for in at from with to on behind against near inside between among about by under over within during into")
"""Prepositions inside a subject that stands before its verb: "the spokesman for the ministry in Kyiv"."""

FORWARD = _words("of for in at from with behind near inside between among")
"""Prepositions inside a subject that stands after its verb: "said the mayor of Tuz"."""

OUTSIDE = _words("after before since until than despite as like")
"""Words that never stand inside a subject: "after the raid officials said"."""

DEGREES = _words("about nearly almost only even just around roughly")
"""Adverbs that belong to the number or noun after them: "about 40 homes"."""

BEFORE_TIME = _words("on late early earlier later last this next since until by")
"""Words before a time between subject and verb: "the ministry on Monday said"."""

TIMES = _words("on in late early earlier later last this next again also too separately repeatedly")
"""Words that open a time after a verb: "said late on Thursday"."""

PERIODS = _words("week month year")
"""Periods in such a time: "announced last week"."""

ROLES = _words("aged then now formerly whose who")
"""Words that open what is apposed to a name: "Yusuf Arn, then a clerk"."""

PARTICIPLES = _words("held made led found shot hit seen sent kept built paid set")
"""Irregular participles that follow their noun: "a rally held in Bonn"."""

ADJUNCTS = _words("asked pressed questioned quoted contacted reached interviewed told speaking")
"""Participles that set the scene: "Asked by reporters, the mayor said"."""

AUDIENCE = _words("reporters journalists him her them us me you parliament lawmakers investors congress")
"""Whom somebody tells, without an article: "told reporters the bridge was closed"."""

CLAUSE_OPENERS = _words(
    "the a an his her its their our my your all no some many more most at least about he she it they we i you there this these "
    "those both neither nobody nothing each every another several"
)
"""Words that open a clause without "that"."""

NO_CLAUSE = _words("as when while no so and or but to")
"""Words that open no reported clause: "said as he left"."""

HEDGES = _words("about around nearly over under up some between more fewer less")
"""Words that open a clause if a number follows: "said about 40 homes were burnt"."""

NEARNESS = HEDGES | _words("close closer near nearer to above below at least than")
"""Words between "at" and its number: "put the toll at [closer to] 40"."""

CLAUSE_BREAKS = _words("that which who whom whose ; : because if")
"""Words and signs before which a clause without "that" has shown its verb."""

TAILS = _words("without contrary revising citing contradicting referring quoting echoing repeating despite according")
"""Words after a comma with which the reporter goes on: ", without giving proof"."""

CONTRAST = _words("but while whereas although though")
"""Conjunctions with which the reporter sets one thing against another: ", but no work had begun"."""

CONCESSIONS = _words("although though")
"""Those of them after which a pronoun may open the reporter's own clause: ", though he stopped short of a threat"."""

SPANS = _words("hours days weeks minutes months a")
"""Words that open how much later it was said: ", days after the raid"."""

KEPT = _words("promise show find see hear call tell say")
"""Verbs whose -ing form after a comma may be inside what is reported: ", showing that"."""

PHRASE_ENDS = _words("after because although though when while as saying but")
"""Words that end a noun phrase that is reported: "announced a curfew after the raid"."""

STATEMENTS = _words("statement letter speech interview tweet post report message television briefing")
"""Where something is said, at the end of a reported phrase: "denied the charge in a statement"."""

LIGHT = _words(
    "made makes make making gave gives give issued issues issue publish published publishes released repeated repeats raised "
    "voiced levelled leveled aired"
)
"""Verbs whose subject speaks in the noun that they take: "the office published a report"."""

CATENATIVES = _words(
    "went goes go continue continued continues began begins seemed seems appeared used yet quick keen careful eager"
)
"""Words before an infinitive that reports: "went on to say", "was quick to add"."""

GOING_FAR = _words("on so far as")
"""Words between such a verb and its infinitive: "went [so far as] to say"."""

AWAITED = _words("expected likely due set poised prepared")
"""Words before an infinitive that will report, if a clause follows it: "is expected to argue that"."""

GOVERNED = _words(', " - and but by to while before after in without')
"""What stands before a participle that shares its subject: "the road was shut, adding that"."""

LONG = _words("long since first once twice thrice")
"""Words inside a verb group that are no adverbs elsewhere: "have long believed"."""

INSIDE_VERBS = _words(
    "tell ask demand order call shout cry beg show find know think hear see read learn discover understand fear hope believe "
    "expect decide agree refuse begin laugh smile claim command accept realise realize feel remember"
)
"""Verbs that after "and" rather share the subject of what is reported: "said a man entered and demanded money"."""

DEMANDS = _words("demanded ordered called asked refused agreed decided urged")
"""Past forms of such verbs that after a clause about whoever speaks rather share its subject: "said he was ill and [asked]"."""

SCENE = _words("as when while after before because since until")
"""Words that end what is said when it is a quotation: "chanted “Freedom” as the coffin passed"."""

TOLD = _words("tell ask urge order warn instruct inform assure")
"""Verbs of which what is told may follow the passive: "were told to leave"."""

PERSONAL_OBJECTS = _words("reporters journalists him her them us me")
"""Whom a verb tells, never who speaks: "warned reporters"."""

NEVER_SUBJECTS = _words("it they we i there that")
"""Words that never follow their verb as subject."""

THEMSELVES = _words("itself themselves himself herself ourselves myself yourself")
"""Objects that are given a name, and nothing is said of anybody: "a group calling itself “Dawn”"."""

IMPERSONAL = _words("worth")
"""Words before an -ing form that nobody says: "it is worth noting that"."""

NOBODY = _words("no none")
"""Words of a subject that says that nobody spoke: "no group claimed"."""

PLURALS = _words(
    "we they i you who people police men women some many most others media few data and also still children do does did not to"
)
"""Words without a plural ending before a verb in its base form: "police say"."""

NOUN_LIKE = _words("post note rule project comment order state")
"""Verbs of which a form in -s is rather a noun after a plural: "army posts"."""

CAPITALISED = _words("state post report say charge hope rule press order call tweet note comment claim reply")
"""Verbs that are part of a name if they begin with a capital: "Adamawa State"."""

CUT_OFF = _words("as in on at when while after")
"""Words after a verb that a misplaced mark has cut from its subject: "“We leave, Ada Moss” said as she left"."""

WHO_ASKS = _words("ask tell")
"""Verbs whose participle opens a sentence with what somebody was asked: "Asked whether he would resign"."""

COPULAS = _words(
    "remains remained remain seems seemed seem feels felt feel appeared appears appear became become grew sounds sounded"
)
"""Verbs that join an adjective to its subject as "be" does: "remained confident that"."""

EXPLETIVES = _words("it there that this what")
"""Subjects that are nobody: "it is clear that"."""

AFTER_VERB = _words("to the a an in on at by from for with no not")
"""Words that show that the word before them is a verb: "a demand that seems [to] grow"."""

SPEAKING_PRONOUNS = _words("he she they we i who")
"""Pronouns that may stand for somebody who speaks."""

RESUMES = _words("for because unless if until since although though including after before in")
"""Words with which a statement goes on after its source: "the road is shut, the mayor said, [because] of mines"."""

OTHER_THAN_PASTS = _words("bore bound found ground lay left rent saw shot wound")
"""Pasts of irregular verbs that are as often a noun or another verb: "a saw"."""

CITED = _words(
    "emails documents papers records files data figures officials sources people messages letters reports report "
    "interviews witnesses court statement article staff officer person"
)
"""What is cited as a source, and says nothing itself: "citing leaked emails"."""

SCENES = _words("meeting conference visit hearing call talks trial match game rally session event ceremony broadcast")
"""Nouns for the occasion on which something is said: "he said after the meeting"."""

TIMED = _words("after before since until in")
"""Words after which a phrase without a verb only tells when or where something was said: "after the match"."""

CITES = _words("cite")
"""Verbs whose object may be a source: "citing leaked emails"."""

INFORMED = _words("briefed involved interviewed contacted reached quoted cited employed familiar close aware present")
"""Words by which a source is told of: "said two people [briefed] on the matter"."""

STATED = _words("that the a an")
"""Words after which what may be a noun is a verb: "records state the trailer is red"."""

INDEFINITE = _words("anyone anybody someone somebody everyone everybody nobody noone")
"""Pronouns that a phrase may follow: "[everyone] in the village believes"."""

NEVER_ADJECTIVES = _words("said says")
"""Verbs that are no adjective after a genitive: "Lowe's said"."""

NAME_NOUNS = _words("name surname nickname")
"""Nouns beside which a name stands: "who gave only her first name, [Khady], said"."""

CALLED = _words("called named nicknamed")
"""Participles before the name of somebody: "a woman called [Furaha]"."""

PERFORMED = _words("sing")
"""Verbs of which a title between marks is the work: "sang “Amazing Grace”"."""

THOUGHT = _words(
    "believe think expect hope fear worry suspect feel assume consider know understand realise realize reckon anticipate "
    "foresee imagine presume wish want"
)
"""Verbs of thought: the words in marks in what somebody thinks are said by who tells of it."""

TITLE_WORDS = _words("a an the of in on at to for and or with from by")
"""Words without a capital in the title of a work: "Gone with the Wind"."""

REQUESTS = _words(
    "request requests question questions email emails mail mails call calls message messages query queries inquiry inquiries "
    "enquiry enquiries letter letters comment criticism allegation allegations accusation accusations claim claims "
    "charge charges report reports demand demands remarks offer appeal appeals invitation"
)
"""What nobody answers: "did not respond to [a request for comment]"."""

GOING_ON = _words("saying telling")
"""Further -ing forms with which the reporter goes on after a comma: ", saying it was late"."""

NOT_AS = _words("well many much")
"""Words after "as" that make it no conjunction: "as well as"."""

EVEN = _words("though as after")
"""Words after "even" that open the reporter's own words: ", even though he gave no figure"."""

AFTERWARDS = _words("after before")
"""Words that end how much later it was said: ", days after the raid"."""

ALSO = _words("that not also only")
"""Words after a conjunction that open no clause of its own: "but also the school"."""

TEMPORAL = _words("on this")
"""Words that may follow "late", "early" and their like in a time: "late on Friday"."""

COUNTING = _words("to than a")
"""Words after a hedge that open a number: "more than 40", "up to 40"."""

EXTREMES = _words("least most")
"""Words after "at" that open a number: "at least 40"."""

QUANTITIES = _words("many few much")
"""Words after "as" that open a number: "as many as 40"."""

OBJECT_PRONOUNS = _words("it them")
"""Pronouns that may be what is said: "denied it"."""

JOINING = _words("and but or then , -")
"""Words and signs before a verb that shares the subject of another: "lost the bridge but [said]"."""

NOT_RESUMED = RELATIVES | TAILS | _words("as where")
"""Words after a cue with which its statement does not go on: "he said, without giving proof"."""

PARTS = _words("many most some several one")
"""Subjects that after "of" are none: "of many"."""

SHARES = PARTS | _words("two three four five all both each any few none neither half others")
"""Words before "of" and a pronoun: "[one] of them said"."""

ABOUT = _words("with of about by against over")
"""Prepositions before a noun that reports by itself: "agrees [with] the finding that"."""

ADJECTIVE_ENDINGS = ("less", "ful", "ous", "able", "ible", "ive", "ical", "istic", "ish")
"""Endings of adjectives that judge: "called the charge groundless"."""

JUDGEMENTS = _words(
    "absurd antisemitic dishonest false fraudulent hateful illegal inaccurate inappropriate inevitable misguided null obscene "
    "outdated premature protectionist racist sectarian sexist shallow sham silly sloppy stupid terrorist true void wrong"
)
"""Adjectives without such an ending that judge: "called the inquiry [protectionist]"."""

UNNAMED = _words("named identified")
"""What a source asks not to be: "who asked not to be [named]"."""

SUMMING = _words(
    "accusation allegation assertion assessment blow charge claim comment decision departure designation development "
    "figure first goal increase jump measure move number plan record remark reversal rise setback shift sign step "
    "turnaround view"
)
"""Nouns after an article that sum up what was said: ", a [move] that angered traders"."""

POINTING = _words("that this these those such")
"""Words that open a sentence about words before it: "“We lost.” [That] was the verdict of the coach"."""

HOW = _words("how what why all")
"""Words before whoever said them: "That is [how] the coach put it"."""

VERDICTS = _words(
    "account advice answer assessment boast complaint conclusion description judgement judgment lament lesson message motto "
    "opinion plea reaction remark reply response sentiment statement summary verdict view warning word words"
)
"""Nouns for words before: "That was the [verdict] of the coach"."""

PLURAL_HELPERS = _words("have are were do haven't aren't weren't don't")
"""Auxiliaries of plurals: a form in -s before one is a noun, "privacy advocates [have]"."""

LEADING = _words("lead")
"""Words after a quotation that rather describe its speaker than act: "“No,” [lead] author Ada Moss said"."""

WHERE = _words("on in at via during")
"""Prepositions before where something is said: "revealed [on] Instagram she was ill"."""

MEANS = _words("email phone telephone text letter mail fax")
"""By what something is said, which is no agent: "said by [email]"."""

ACCUSED = _words("accused suspected convicted charged guilty acquitted")
"""Participles that tell of somebody what he is said to have done: "a man [accused] of theft"."""

OF_WHAT = _words("of with")
"""Prepositions after them: "a man accused [of] theft"."""

THING_ENDINGS = ("ence", "tion", "sion", "ment", "ture", "ness")
"""Endings of nouns for things, which say nothing: "a reference to Ada Moss, who said"."""

FOR = _words("for to")
"""Words before whom a sentence is about: "[For] Huda, the choice was simple. “We left.”"."""

VIEWED = _words("in by")
"""Prepositions before whose view it is: "in his view, the treaty has failed"."""

COMMON = _words("the a an one his her their")
"""Words that open a phrase without a name of its own: "the mayor, Ada Moss"."""

NEVER_NOUN_ENDINGS = ("less", "ful", "ous")
"""Endings of words that are no nouns, so that a form in -s after them is one: "the hateful comments"."""

REPETITIONS = _words("twice again once repeatedly aloud softly quietly")
"""Adverbs after a quotation that tell how it was said: "said “sorry” twice"."""

PERSONAL = _words("he she")
"""Pronouns that mean one person: "he said"."""

MEANT = _words("he she it they we")
"""Pronouns that mean somebody named before: "they said"."""

TAKING_UP = _words("the this that")
"""Words that open a phrase which takes up a name: "the spokesman said"."""

ONE_OF_MANY = _words("a an one another")
"""Words that open a phrase for somebody nobody knows yet: "a baker said"."""

NO_INITIALS = _words("of the and for")
"""Words of a title that give no initial: "inspector general of police", the IGP."""

SAME = _words("same même mismo misma")
"""Words by which the last speaker is taken up, also in other languages: "the same source"."""

SAYS = _words("say")
"""Verbs before whose subject no object stands: "said the driver"."""

PARTICLES = _words("al bin de van von el ibn da di der den la le")
"""Small words inside names of persons: "Omar bin Sabri"."""

COMPLEMENTS = _words("of for from in at with who")
"""Words after the noun for a speaker: "a spokesman [for] the army"."""

GETS = _words("got gets")
"""Forms of "get" that are finite verbs, although it helps others: "she [got] the order"."""

NOT_FINITE = _words("being been be having doing")
"""Forms of auxiliaries that are no finite verbs: "after [being] told"."""
