"""Nouns, adjectives and phrases that report speech and thought, and the nouns that tell what a verb reports.

Each record has a sentence in which the word reports; square brackets stand round what is reported.
"""

from __future__ import annotations

from attrs import frozen


@frozen
class SpeechNoun:
    """A noun that reports, in the plural too; `takes` names what follows it: "that", "of", "to"."""

    lemma: str
    takes: str
    phrase: str


NOUNS = tuple(
    SpeechNoun(*row)
    for row in (
        ("claim", "that of", "A claim that [the dam had burst] spread fast."),
        ("allegation", "that of", "Allegations that [votes were bought] are old."),
        ("accusation", "that of", "Accusations that [votes were bought] are old."),
        ("charge", "that", "The charge that [votes were bought] is old."),
        ("assertion", "that", "His assertion that [votes were bought] is old."),
        ("contention", "that", "His contention that [votes were bought] is old."),
        ("insinuation", "that", "His insinuation that [votes were bought] is old."),
        ("complaint", "that of", "Complaints of [long delays] have doubled."),
        ("report", "that of", "Reports of [a second landing] could not be checked."),
        ("rumour", "that of", "Rumours of [a coup] spread fast."),
        ("rumor", "that of", "Rumors of [a coup] spread fast."),
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
        ("view", "that", "The view that [the dam was weak] was new."),
        ("opinion", "that", "The opinion that [the dam was weak] was new."),
        ("belief", "that", "The belief that [the dam was weak] was new."),
        ("conclusion", "that", "The conclusion that [the dam was weak] was new."),
        ("finding", "that", "The finding that [the dam was weak] was new."),
        ("fear", "that of", "Fears that [the dam may burst] are old."),
        ("concern", "that", "Concerns that [the dam may burst] are old."),
        ("worry", "that", "Worries that [the dam may burst] are old."),
        ("hope", "that", "Hopes that [the dam will hold] are old."),
        ("expectation", "that", "Expectations that [rates will fall] are old."),
        ("speculation", "that", "Speculation that [rates will fall] is old."),
        ("suspicion", "that", "The suspicion that [votes were bought] is old."),
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
    )
)
"""Nouns that report what follows them."""

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
    "call calls threat threats warning warnings proposal proposals question questions".split()
)
"""Nouns for pieces of speech: what is dismissed or cited is said if it is one of them."""

NO_SPEECH = frozenset("lives life victims casualties title prize medal victory crown trophy record".split())
"""Nouns that a verb of claiming takes when nothing is said: "The blast claimed nine lives"."""

NO_SOURCES = frozenset("term terms plan plans schedule tradition custom legend taste age size".split())
"""Nouns after "according to" that are no source: "according to plan"."""
