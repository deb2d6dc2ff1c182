"""Nouns, adjectives and phrases that report speech and thought, and the nouns that tell what a verb reports.

Each record has a sentence in which the word reports; square brackets stand round what is reported.
"""

from __future__ import annotations

from typing import NamedTuple


class SpeechNoun(NamedTuple):
    """A noun that reports, in the plural too; `takes` names what follows it: "that", "of", "to".

    `viewed` stands for "in his view", `bare` for a clause without "that" after a preposition: "on charges he lied".
    """

    lemma: str
    takes: str
    phrase: str


NOUNS = tuple(
    SpeechNoun(*row)
    for row in (
        ("claim", "that of bare", "A claim that [the dam had burst] spread fast."),
        ("allegation", "that of bare", "Allegations that [votes were bought] are old."),
        ("accusation", "that of bare", "Accusations that [votes were bought] are old."),
        ("charge", "that bare", "The charge that [votes were bought] is old."),
        ("assertion", "that", "His assertion that [votes were bought] is old."),
        ("contention", "that", "His contention that [votes were bought] is old."),
        ("insinuation", "that", "His insinuation that [votes were bought] is old."),
        ("complaint", "that of", "Complaints of [long delays] have doubled."),
        ("report", "that of bare", "Reports of [a second landing] could not be checked."),
        ("rumour", "that of bare", "Rumours of [a coup] spread fast."),
        ("rumor", "that of bare", "Rumors of [a coup] spread fast."),
        ("statement", "that", "His statement that [the dam was safe] was wrong."),
        ("announcement", "that of", "The announcement that [the dam was safe] came late."),
        ("declaration", "that", "The declaration that [the war was over] came late."),
        ("confirmation", "that", "Confirmation that [the war was over] came late."),
        ("acknowledgement", "that", "Her acknowledgement that [the plan was late] won praise."),
        ("acknowledgment", "that", "Her acknowledgment that [the plan was late] won praise."),
        ("admission", "that", "Her admission that [the plan was late] won praise."),
        ("confession", "that", "Her confession that [she had slept] won praise."),
        ("revelation", "that", "Revelations that [funds were stolen] shook the bank."),
        ("disclosure", "that", "The disclosure that [funds were stolen] shook the bank."),
        ("denial", "that", "Her denial that [funds were stolen] was firm."),
        ("assurance", "that", "An assurance that [the dam was safe] came late."),
        ("promise", "that to", "A promise that [the dam would be mended] came late."),
        ("pledge", "that to", "A pledge to [mend the dam] came late."),
        ("vow", "that to", "A vow to [mend the dam] came late."),
        ("threat", "that to", "A threat to [cut the water] was dropped."),
        ("warning", "that of", "A warning that [the dam might burst] came late."),
        ("suggestion", "that", "The suggestion that [the dam was weak] was new."),
        ("implication", "that", "The implication that [the dam was weak] was new."),
        ("argument", "that", "The argument that [the dam was weak] was new."),
        ("view", "that viewed", "The view that [the dam was weak] was new."),
        ("opinion", "that viewed", "The opinion that [the dam was weak] was new."),
        ("belief", "that", "The belief that [the dam was weak] was new."),
        ("conclusion", "that", "The conclusion that [the dam was weak] was new."),
        ("finding", "that", "The finding that [the dam was weak] was new."),
        ("fear", "that of bare", "Fears that [the dam may burst] are old."),
        ("concern", "that bare", "Concerns that [the dam may burst] are old."),
        ("worry", "that", "Worries that [the dam may burst] are old."),
        ("hope", "that bare", "Hopes that [the dam will hold] are old."),
        ("expectation", "that", "Expectations that [rates will fall] are old."),
        ("speculation", "that bare", "Speculation that [rates will fall] is old."),
        ("suspicion", "that bare", "The suspicion that [votes were bought] is old."),
        ("prediction", "that of", "A prediction that [rates would fall] was wrong."),
        ("forecast", "that", "A forecast that [rates would fall] was wrong."),
        ("estimate", "that", "An estimate that [rates would fall] was wrong."),
        ("proposal", "that to", "A proposal that [rates be cut] was dropped."),
        ("recommendation", "that", "A recommendation that [rates be cut] was dropped."),
        ("demand", "that", "A demand that [rates be cut] was dropped."),
        ("call", "for", "Calls for [an inquiry] grew."),
        ("appeal", "for", "An appeal for [calm] went out."),
        ("testimony", "that", "Testimony that [the door was locked] came late."),
        ("news", "that", "News that [the dam had burst] spread fast."),
        ("notion", "that", "The notion that [the dam was weak] was new."),
        ("lie", "that", "The lie that [the dam was weak] was new."),
        ("insistence", "that", "His insistence that [the dam was safe] won no praise."),
        ("remark", "that", "His remark that [the dam was safe] won no praise."),
        ("comment", "that", "His comment that [the dam was safe] won no praise."),
        ("response", "that", "The response that [the dam was safe] won no praise."),
        ("reminder", "that", "A reminder that [the dam was weak] came late."),
        ("doubt", "that", "Doubts that [the dam will hold] are old."),
        ("estimation", "viewed", "In his estimation, [the dam was weak]."),
        ("reckoning", "viewed", "By his reckoning, [the dam was weak]."),
        ("telling", "viewed", "In her telling, [the dam was weak]."),
        ("eye", "viewed", "In their eyes, [the dam was weak]."),
        ("account", "viewed", "By her account, [the dam was weak]."),
        ("theory", "that", "The theory that [the dam was weak] was new."),
        ("hypothesis", "that", "The hypothesis that [the dam was weak] was new."),
        ("idea", "that", "The idea that [the dam was weak] was new."),
        ("thesis", "that", "The thesis that [the dam was weak] was new."),
        ("assumption", "that", "The assumption that [the dam was weak] was new."),
        ("assessment", "that", "The assessment that [the dam was weak] was new."),
        ("impression", "that", "The impression that [the dam was weak] was new."),
        ("perception", "that", "The perception that [the dam was weak] was new."),
        ("feeling", "that", "The feeling that [the dam was weak] was new."),
        ("conviction", "that", "The conviction that [the dam was weak] was new."),
        ("consensus", "that", "The consensus that [the dam was weak] was new."),
        ("realisation", "that", "The realisation that [the dam was weak] was new."),
        ("realization", "that", "The realization that [the dam was weak] was new."),
        ("recognition", "that", "The recognition that [the dam was weak] was new."),
        ("acceptance", "that", "The acceptance that [the dam was weak] was new."),
        ("criticism", "that", "Criticism that [the dam was weak] is old."),
        ("objection", "that", "The objection that [the dam was weak] is old."),
        ("retort", "that", "His retort that [the dam was safe] won no praise."),
        ("observation", "that", "The observation that [the dam was weak] was new."),
        ("determination", "that", "The determination that [the dam was weak] was new."),
        ("ruling", "that", "The ruling that [the search was lawful] was a blow."),
        ("verdict", "that", "The verdict that [the search was lawful] was a blow."),
        ("judgment", "that viewed", "The judgment that [the search was lawful] was a blow."),
        ("judgement", "that viewed", "The judgement that [the search was lawful] was a blow."),
        ("hint", "that of", "Hints that [rates may fall] are old."),
        ("signal", "that", "Signals that [rates may fall] are old."),
        ("indication", "that", "Indications that [rates may fall] are old."),
        ("projection", "that", "A projection that [rates would fall] was wrong."),
        ("guess", "that", "His guess that [rates would fall] was wrong."),
        ("request", "that for", "A request for [more time] was dropped."),
        ("plea", "that for", "A plea for [calm] went out."),
        ("anxiety", "that", "Anxiety that [the dam may burst] is old."),
        ("commitment", "that", "A commitment that [the dam would be mended] came late."),
        ("guarantee", "that", "A guarantee that [the dam was safe] came late."),
        ("refusal", "to", "A refusal to [mend the dam] drew protests."),
        ("offer", "to", "An offer to [mend the dam] came late."),
        ("recollection", "that", "Her recollection that [the door was locked] came late."),
        ("myth", "that", "The myth that [the dam was weak] is old."),
        ("message", "that", "The message that [the dam was weak] came late."),
        ("word", "that viewed", "Word that [the dam had burst] spread fast."),
    )
)
"""Nouns that report what follows them."""


class SpeechAdjective(NamedTuple):
    """An adjective that reports after a form of "be" or its like; `takes` names what follows it: "that", "of", "question"."""

    lemma: str
    takes: str
    phrase: str


ADJECTIVES = tuple(
    SpeechAdjective(*row)
    for row in (
        ("confident", "that of", "The bank is confident that [rates will fall]."),
        ("optimistic", "that", "The bank is optimistic that [rates will fall]."),
        ("hopeful", "that of", "The bank is hopeful that [rates will fall]."),
        ("sure", "that question", "The guard was not sure [whether the door was locked]."),
        ("certain", "that question", "The guard was certain that [the door was locked]."),
        ("unsure", "that question", "The guard was unsure [whether the door was locked]."),
        ("convinced", "that of", "The guard was convinced that [the door was locked]."),
        ("persuaded", "that", "The court was not persuaded that [the door was locked]."),
        ("satisfied", "that", "The court was satisfied that [the door was locked]."),
        ("adamant", "that", "The guard was adamant that [the door was locked]."),
        ("insistent", "that", "The guard was insistent that [the door was locked]."),
        ("worried", "that", "Villagers are worried that [the dam will burst]."),
        ("concerned", "that", "Villagers are concerned that [the dam will burst]."),
        ("afraid", "that", "Villagers are afraid that [the dam will burst]."),
        ("fearful", "that", "Villagers are fearful that [the dam will burst]."),
        ("nervous", "that", "Villagers are nervous that [the dam will burst]."),
        ("aware", "that of", "Villagers are aware that [the dam is old]."),
        ("unaware", "that of", "Villagers were unaware that [the dam was old]."),
        ("conscious", "that of", "The bank is conscious that [rents are high]."),
        ("doubtful", "that", "Traders are doubtful that [the pact will last]."),
        ("sceptical", "that of", "Traders are sceptical that [the pact will last]."),
        ("skeptical", "that of", "Traders are skeptical that [the pact will last]."),
        ("suspicious", "that of", "Traders are suspicious of [the new law]."),
        ("critical", "of", "The judge was critical of [the police]."),
        ("dismissive", "of", "The coach was dismissive of [the report]."),
        ("supportive", "of", "The union was supportive of [the plan]."),
        ("glad", "that", "The coach was glad that [his keeper was fit]."),
        ("pleased", "that", "The coach was pleased that [his keeper was fit]."),
        ("proud", "that of", "The coach was proud that [his side had won]."),
        ("sorry", "that", "The bank was sorry that [the data were lost]."),
        ("angry", "that", "Traders are angry that [the road is shut]."),
        ("furious", "that", "Traders are furious that [the road is shut]."),
        ("upset", "that", "Traders are upset that [the road is shut]."),
        ("disappointed", "that", "Traders are disappointed that [the road is shut]."),
        ("surprised", "that", "Traders were surprised that [the road was open]."),
        ("grateful", "that", "Traders are grateful that [the road is open]."),
        ("relieved", "that", "Traders are relieved that [the road is open]."),
        ("thankful", "that", "Traders are thankful that [the road is open]."),
        ("unanimous", "that", "The panel was unanimous that [the brakes had failed]."),
        ("clear", "that about", "The minister was clear that [the border would stay shut]."),
    )
)
"""Adjectives that report what follows them."""

SOURCES = (
    ("according to", "According to the mayor, [the road is closed]."),
    ("in the words of", "In the words of the mayor, “[the road is closed]”."),
    ("in the view of", "In the view of the mayor, [the road is unsafe]."),
    ("in the opinion of", "In the opinion of the mayor, [the road is unsafe]."),
)
"""Phrases that name a source without a verb."""

WH_WORDS = frozenset("whether if why how who whom what when where which whose".split())
"""Words with which a question begins."""

SPEECH_OBJECTS = frozenset(
    "report reports claim claims allegation allegations charge charges accusation accusations idea ideas suggestion "
    "suggestions criticism criticisms concern concerns rumour rumours rumor rumors poll polls notion notions theory "
    "theories argument arguments story stories statement statements fear fears complaint complaints talk speculation "
    "version versions account accounts call calls threat threats warning warnings proposal proposals question questions".split()
)
"""Nouns for pieces of speech: what is dismissed or cited is said if it is one of them."""

FEELINGS = frozenset(
    "alarm anger anxiety appreciation astonishment belief concern concerns condolences confidence confusion conviction dismay "
    "disappointment disapproval disbelief discomfort dissatisfaction doubt doubts enthusiasm fear fears frustration gratitude "
    "grief hope hopes horror indignation interest opinion opinions opposition optimism outrage pessimism pride readiness "
    "regret regrets remorse reservations resentment respect satisfaction scepticism shock skepticism solidarity sorrow support "
    "surprise sympathy thanks uncertainty unease view views willingness worry worries".split()
)
"""Nouns for what somebody feels or thinks: what is expressed or voiced is said if it is one of them."""

DOUBTED = frozenset(
    "account accuracy authenticity change changes claim claims competence conclusion credibility decision fairness "
    "findings fitness honesty impartiality independence integrity judgment judgement legality legitimacy logic loyalty "
    "merits motive motives move narrative necessity need numbers patriotism plan policy purpose qualifications rationale "
    "reasoning reliability sense sincerity strategy timing truth usefulness validity value version wisdom worth".split()
)
"""Nouns for what may be doubted: what is questioned is said if it is one of them, and nobody is interrogated."""

REPORTED = frozenset(
    "attack attacks blast blasts bombing bombings casualties clashes damage deaths decline drop earnings explosion "
    "explosions fall fatalities fighting fires fog gains gunfire income increase injuries jump loss losses outages profit "
    "profits progress rain revenue revenues rise sales shelling shooting shots strikes surge".split()
)
"""Nouns for what news is made of: what is reported is said if it is one of them, and nobody reports for duty."""

PENALTIES = frozenset(
    "action boycott consequences embargo fine fines lawsuit lawsuits penalties punishment reprisals retaliation revenge "
    "sanctions strike strikes suit tariffs veto vengeance war".split()
)
"""Nouns for what is threatened: "threatened [sanctions]", but "threatened the driver"."""

NO_SPEECH = frozenset(
    "lives life victims casualties title prize medal victory crown trophy record twins baby babies child".split()
)
"""Nouns that a verb of claiming takes when nothing is said: "The blast claimed nine lives"."""

NO_SOURCES = frozenset("term terms schedule tradition custom legend taste age size procedure procedures".split())
"""Nouns after "according to" that are no source: "according to the terms of the deal"."""

NO_SOURCES_ALONE = frozenset("plan plans law need ability".split())
"""Nouns that are no source when they stand alone: "according to plan"."""
