"""Words of English by which the lines of a page are told apart: finite verbs, articles, words of menus and of places."""

from __future__ import annotations

AUXILIARIES = frozenset("have has had was were is are been be will would could said says".split())
"""Verbs that make a clause of a line: headlines leave them out."""

FINITE = AUXILIARIES | frozenset(
    "did went came took gave told began fell fled found held hit kept left lost made met saw sent shot spoke struck denied "
    "died rose drove broke brought bore caught chose fought felt flew forgot got grew heard knew lay paid put "
    "ran read sang sat seized set shook shut slept sought spent stole stood swept taught thought threw wept won woke wrote "
    "called remain remains continue continues cannot can may might must should do does say".split()
)
"""Finite verbs, besides those in -ed, that make a short line a sentence."""

ARTICLES = frozenset("the a an that".split())
"""Words that headings leave out."""

REPORTED = frozenset("according officials authorities police reported told added warned announced reuters statement".split())
"""Words of a sentence that reports, and shows nothing."""

SHOWN_SINGULAR = frozenset(
    "rises stands walks looks sits waits searches carries gathers inspects holds burns rides queues mourns attends waves "
    "poses clears collects drives prays arrives billows surveys speaks smokes sleeps cleans kneels stares peers".split()
)
"""Verbs by which a caption says what one person or thing does."""

SHOWN_PLURAL = frozenset(
    "rise stand walk look sit wait search carry gather inspect hold ride queue mourn attend wave pose clear collect drive pray "
    "march arrive survey patrol watch cross pass flee line sleep clean bury transport board".split()
)
"""Verbs by which a caption says what several do; the word before them is a plural."""

PRESENT = frozenset({"is", "are", "be", "been", "has", "have"})
"""Auxiliaries of the present, with which captions speak as well."""

SHOWN_BE = frozenset({"is", "are"})
"""Auxiliaries with which a caption tells what is done ("A guest is led away by a soldier")."""

EXPLAINING = frozenset("what how why who where when".split())
"""First words of a line that promises to explain ("What families carry when a town empties"), and shows nothing."""

PLURALS = frozenset("people men women children police troops militia family".split())
"""Plurals without -s."""

DETERMINERS = frozenset("a an the this that his her its their of in to for".split())
"""Words after which no verb stands."""

SECTION_WORDS = frozenset(
    "news world east west africa asia europe america politics breaking middle live latest opinion sport business home "
    "update updates video photo photos top story stories press release main menu features analysis attack war conflict "
    "report situation flash statement statements document documents map format bulletin brief editorial interview topics "
    "related image source media caption summary highlights facebook twitter peace security human rights north south "
    "bombing bombings blast blasts explosion explosions protest protests clashes fighting unrest strike strikes airstrike "
    "airstrikes killing killings shooting shelling ceasefire talks crisis civil islamic al-qaeda taliban isis "
    "province city district government ministry office front group united nations state states republic "
    "prev previous next post posts paper page edition national international crime local army military "
    "the radio tv television text size save article share print email this today's headlines section sections read "
    "comments visits dead "
    "about us contact advertise subscribe sign in log my account search listen follow download app more reading view all "
    "trending popular recommended events weather archive gallery markets entertainment science health technology special "
    "coverage assessment weekly monthly overview snapshot tracker digest roundup outlook backgrounder factsheet forecast "
    "key points full screen introduction background conclusion conclusions recommendations methodology annex "
    "monitoring mission council committee agency union organization organisation service "
    "command forces daily times herald tribune observer journal gazette monitor review center centre foundation".split()
)
"""Words of menus, buttons, sections and bodies: no line that has one is a person's name."""

ABOUT = frozenset("about über sobre à о об про hakkında عن".split())
"""First words of headings by which whoever published tells of itself, in the languages of such releases."""

OFFICES = frozenset(
    "office ministry department directorate headquarters command bureau secretariat commission embassy mission governorate "
    "government municipality division".split()
)
"""First words of the names of offices ("Office of the Superintendent of Police, Gao")."""

EVENT_WORDS = frozenset(
    "ambush ambushed ambushes attack attacks attacked raid raids blast blasts bombing bombings shelling shelled clash clashes "
    "killed kill kills killing killings wounded dead deadly death deaths toll massacre carnage gunmen rebels militants "
    "soldiers strike strikes airstrike airstrikes explosion offensive siege kidnapping abducted".split()
)
"""Words by which a few capitalised words are a headline ("Gao Patrol Ambushed"), and no person's name."""

TALLIES = frozenset(
    "casualties casualty fatalities fatality killed wounded injured dead deaths injuries victims toll losses".split()
)
"""Words before the colon of a line that counts who was harmed ("Casualties: 1 killed, 0 wounded")."""

NO_FIGURES = frozenset("no none nil unknown one two three four five six seven eight nine ten".split())
"""What such a line has in place of a figure."""

HEADLINE_LINKS = frozenset("in near under at after over against outside amid".split())
"""Words inside a headline, and inside no name ("Carnage in Gao", "Gao Under Fire")."""

SUMMARIES = frozenset(
    (
        "summary",
        "executive summary",
        "in summary",
        "key points",
        "highlights",
        "what you need to know",
        "at a glance",
        "in short",
        "the main points",
    )
)
"""Headings of a box that sums an article up in items ("Key points")."""

SITE_WORDS = frozenset("guardian online tv radio today".split())
"""Last words of a site's name after a title, besides those of outlets ("Market hit in Gao - Derik Today")."""

ACCOUNTS = frozenset("admin administrator editor editors webmaster staff author moderator user guest".split())
"""Names of accounts that post, and are no author's ("Posted by admin")."""

SENT_FROM = ("from",)
"""Words of signing after which a person or an agency stands."""

PASSED_ON = ("via", *SENT_FROM)
"""Words of signing after which an account or a site may stand as well: alone it signs nothing."""

NAME_ARTICLES = frozenset({"The"})
"""Articles with which the name of who signs may begin ("The Newspaper's Correspondent")."""

NO_NAMES = frozenset({"text", "continued", "excerpts", "report", "no byline given", "no name given"})
"""What a monitoring service writes where a reporter's name would stand ("[No byline given]")."""

NOT_TOLD = ("NO CITY", "NO DATE", "PLACE UNKNOWN", "DATE UNKNOWN")
"""What a monitoring service writes for a place or a date that it was not told."""

PLACE_KINDS = frozenset("province countryside governorate region district county".split())
"""Common nouns after a place's name in a dateline ("IDLIB province")."""

NO_PLACE_STARTS = frozenset(
    "The By Since On In From Until After Before During At As When While If But And However Meanwhile Earlier "
    "Later Last Operation".split()
)
"""First words of lines that are no place."""

PLACES_WITH_ARTICLE = frozenset({("The", "Hague")})
"""Places whose names have an article nevertheless."""

PLACE_STARTS = frozenset(
    "new san santa santo port tel deir beit ras south north west east saint st los las cape fort mount lake gulf el upper "
    "lower central greater tal tell jabal wadi umm kafr khan bab nahr rio sao puerto".split()
)
"""First words of places' names that no person's begins with."""

INSIDE_SECTIONS = frozenset({"and", "&", "of"})
"""Words without a capital in the name of a section: "Peace [and] Security"."""
