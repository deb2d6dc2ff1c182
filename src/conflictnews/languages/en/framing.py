"""Words around a figure that say what it is worth: who gives it, what it covers, whether it is denied or only feared."""

from __future__ import annotations

REPORTS = frozenset(
    "put puts gave gives counted counts documented documents recorded records registered registers verified spoke speaks "
    "lowered raised revised updated listed showed tallied reckons".split()
)
"""Verbs that give a figure: "Medics put the toll at nine"; others are in the table of speech verbs."""

DENIALS = frozenset(
    "denied denies deny rejected rejects refuted dismissed fake false untrue unfounded baseless fabricated hoax".split()
)
"""Words by which a statement of harm is denied: "denied that any soldier was killed"."""

MODALS = frozenset("would could may might will shall must can".split())
"""Auxiliaries of what has not happened: "an assault could leave thousands dead"."""

CONDITIONS = frozenset("if unless whether".split())
"""Words that make what follows a condition: "if the report is true, nine men ..."."""

SUPERSEDED = frozenset("initially originally previously earlier".split())
"""Words that mark a figure which another replaces: "an earlier toll of 12"."""

RUNNING = (
    (("so", "far", "this"), "so far this year"),
    (("this", "year"), "killed this year"),
    (("this", "month"), "killed this month"),
    (("this", "week"), "wounded this week"),
    (("same", "period"), "in the same period"),
    (("to", "date"), "a total of 90 to date"),
    (("in", "recent", "months"), "in recent months"),
    (("in", "recent", "weeks"), "in recent weeks"),
    (("in", "recent", "years"), "in recent years"),
)
"""Phrases by which a figure covers more than one event, each with a phrase in which it was met."""

TOTALS = frozenset("bringing raising brings raises brought raised".split())
"""Verbs after which a toll is a running total: "raising the toll to 40"."""

PERIODS = frozenset("months years weeks decades decade year month".split())
"""Periods that hold more than one event: "in the past two months"."""

ATTACKS = frozenset(
    "attacked stormed raided ambushed assaulted overran invaded besieged fired opened struck shelled bombed targeted hit "
    "clashed burst entered detonated".split()
)
"""Verbs whose subject does the harm that the next clause tells: "Gunmen stormed a mosque. Nine people were killed"."""

PAST = (
    (("anniversary",), "on the anniversary of the raid in which ten died"),
    (("years", "ago"), "three years ago"),
    (("year", "ago"), "a year ago"),
    (("months", "ago"), "two months ago"),
    (("weeks", "ago"), "two weeks ago"),
    (("last", "year"), "last year's attack"),
    (("last", "month"), "an attack last month"),
    (("a", "month", "after"), "a month after a bomb killed ten"),
    (("a", "week", "after"), "a week after a raid killed six"),
    (("a", "year", "after"), "a year after"),
    (("years", "after"), "ten years after"),
    (("months", "after"), "months after"),
    (("trial",), "the trial of those accused of the attack"),
    (("accused", "of"), "men accused of the attack"),
    (("convicted",), "convicted of killing two"),
    (("jailed",), "jailed for shooting two traders"),
    (("sentenced",), "sentenced for killing two nuns"),
)
"""Phrases by which a figure belongs to an event before the one reported, each with a phrase in which it was met."""

BODIES = frozenset(
    "army forces force police troops military government regime group militia rebels militants authorities gunmen navy "
    "soldiers junta gang cartel faction organisation organization marines commandos insurgents fighters jihadists "
    "terrorists settlers assailants attackers bandits raiders occupation".split()
)
"""Heads of noun phrases that can harm: those of agents, not of weapons."""

FIRE = frozenset(
    "airstrike airstrikes strike strikes raid raids ambush attack attacks shelling fire bombardment bombing bombings missile "
    "missiles rocket rockets drone drones artillery shell shells offensive jets warplanes mine mines".split()
)
"""Heads of noun phrases for what does harm; whose it is stands before them: "killed in a Russian strike"."""
