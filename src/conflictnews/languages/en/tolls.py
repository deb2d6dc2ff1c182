"""Words by which statements of harm speak of one event or of several, and by which one figure covers another."""

from __future__ import annotations

from typing import NamedTuple


class Phrase(NamedTuple):
    """A word of one kind, with the phrase in which it was met."""

    word: str
    phrase: str


def _words(*rows: Phrase) -> frozenset[str]:
    return frozenset(row.word for row in rows)


ELSEWHERE_ROWS = (
    Phrase("elsewhere", "Elsewhere, two farmers were shot"),
    Phrase("separately", "Separately, a mine killed two carters"),
    Phrase("meanwhile", "Meanwhile, raiders killed three herders near Gao"),
    Phrase("similarly", "Similarly, two guards were shot at the bank"),
)
"""Words that open a sentence on another event."""
ELSEWHERE = _words(*ELSEWHERE_ROWS)

SEPARATE_ROWS = (
    Phrase("separate", "in a separate attack"),
    Phrase("another", "in another ambush"),
    Phrase("other", "in other clashes"),
    Phrase("different", "in a different raid"),
    Phrase("unrelated", "in an unrelated incident"),
)
"""Adjectives before a noun for an event by which it is another one."""
SEPARATE = _words(*SEPARATE_ROWS)

NUMBERED = frozenset("second third fourth".split())
"""Ordinals that do the same after an article: "in a second raid"."""

WHILE = frozenset(("while", ";", "whereas"))
"""Words between two clauses of a sentence that may be on two events: "killed six in Gao, while a mine killed two in Kidal"."""

EARLIER_ROWS = (
    Phrase("similar", "in a similar attack"),
    Phrase("previous", "in a previous raid"),
    Phrase("earlier", "in an earlier ambush"),
    Phrase("last", "the last attack of its kind"),
    Phrase("past", "in past raids"),
    Phrase("recent", "in recent raids"),
)
"""Adjectives before a noun for an event by which it lies before the one reported."""
EARLIER = _words(*EARLIER_ROWS)

EVENTS = frozenset(
    "attack raid ambush assault strike airstrike bombing blast explosion clash shooting incident massacre killing siege "
    "bombardment shelling shootout gunfight fighting battle operation violence rampage stabbing crash riot offensive".split()
)
"""Nouns for an event of harm, in the singular."""

RANKS = frozenset(
    "deadliest worst biggest bloodiest largest heaviest first second third fourth fifth sixth latest highest gravest".split()
)
"""Words that set an event against others of its time: "the deadliest attack this year"."""

SEVERAL_EVENTS = frozenset(
    "attacks raids ambushes assaults strikes airstrikes bombings blasts explosions clashes shootings incidents massacres "
    "operations shootouts gunfights battles bombardments villages".split()
)
"""Plurals after which a figure may cover several events: "killed 31 people in three attacks"."""

TOGETHER_ROWS = (
    Phrase("altogether", "altogether 14 people died"),
    Phrase("overall", "overall, 14 people were killed"),
    Phrase("total", "a total of 14 people were killed"),
    Phrase("all", "in all, 14 people were killed"),
)
"""Words by which a figure covers those told before it."""
TOGETHER = _words(*TOGETHER_ROWS)

VIEWERS = frozenset(
    "hospital hospitals medical clinic clinics doctor doctors nurse nurses medic medics surgeon ward morgue mortuary ambulance "
    "paramedic paramedics witness witnesses survivor survivors driver rescuer rescuers volunteer relative relatives "
    "fisherman shopkeeper trader imam priest trauma infirmary crew crews undertaker gravedigger reporter orderly".split()
)
"""Heads of sources that see only some of the victims: "a doctor said his ward had received eight bodies"."""

RECEIVED = frozenset("received receive treated treating took taken brought counted collected carried saw seen".split())
"""Verbs of a source that tells only those whom it saw: "his crew had carried nine bodies"."""

TAKEN_IN = frozenset(("admitted",))
"""Verb of a hospital with the wounded, and of a party with its dead: "admitted nine wounded", "admitted two deaths"."""

FIRST_COUNTS = frozenset(
    "toll count report reports bulletin bulletins account accounts alert flash update information figure figures estimate "
    "estimates tally reported announced counted confirmed spoke gave said put".split()
)
"""Nouns and verbs after "first" and "initial" for a toll that was replaced: "a first toll spoke of nine dead"."""

FIRST = frozenset("first initial early earliest preliminary provisional previous".split())
"""Adjectives of a toll that was replaced."""

HEADS = frozenset("the this that these those".split())
"""Words before a noun for an event that take up the one told: "the attack"."""

PLACE_BEFORE = frozenset("in near at outside around inside".split())
"""Prepositions before the place of an event."""

OWN = frozenset("its his their our".split())
"""Possessives by which a source speaks of its own side: "its fighters had killed 40 soldiers"."""

DURING = frozenset("in during across throughout".split())
"""Prepositions before the events that a figure covers: "killed in three attacks"."""

LATER = frozenset("later now".split())
"""Words before a figure that replaces those before it: "the mayor later said that nine had died"."""

BEFORE = frozenset("before earlier".split())
"""Words after a weekday by which it lies before the event: "the Friday before"."""

CLAIMING = frozenset("claimed claims claiming claim boasted boasts".split())
"""Verbs by which a party gives a figure of its own: "the group claimed 14 soldiers killed"."""

RIVAL = frozenset("higher lower different conflicting other".split())
"""Adjectives of a figure that somebody else gives: "a rights group has a higher figure, 124 killed"."""

ALSO = frozenset("also".split())
"""Adverbs by which victims are others than those told before: "three traders were also shot"."""

SPEAKS_FOR_ONESELF = frozenset("i my me myself".split())
"""Pronouns of somebody who tells what he saw himself: "I pulled two out and three were dead"."""

ONLY = frozenset("only just merely".split())
"""Adverbs by which a source gives no more than a figure: "the police confirmed only two deaths"."""

OTHERS = frozenset("others other".split())
"""Nouns for people who are set against those told before: "nine were killed and 18 others were hurt"."""

MORE = frozenset("another more further additional".split())
"""Words by which people come on top of those told before: "another six", "two more"."""

ASKS = frozenset("what how why who when where the our".split())
"""Words at the head of a heading that names no place: "What happened", "The attack"."""

AS_IT_HAPPENED = frozenset("when as".split())
"""Conjunctions by which people die in what is told next: "twelve workers died when a bus was hit"."""

SAID = frozenset(
    "said says told tells wrote writes announced reported reports confirmed added put spoke acknowledged claimed claims gave "
    "statement speaking posted tweeted informed".split()
)
"""Words before the day on which somebody says something: "the ministry said on Thursday"."""

COUNTS = frozenset("toll figure figures count tally".split())
"""Nouns for the count that a text has told: "they are included in that figure"."""

TOTAL = frozenset(("total",))
"""A noun for such a count behind an article only: "in the total"."""

COUNT_WORDS = frozenset("in among".split())
"""Words before such a noun, or before the number itself, by which somebody is in the count: "he is among the 38"."""

NOT_IN = frozenset("not never nobody none".split())
"""Words by which somebody is not in the count: "they are not in the official count"."""

THESE = frozenset("these they he she both all this it".split())
"""Words at the head of a sentence that goes on with those told of last: "These two are counted already"."""

OF = frozenset(("of",))
"""The word before the name of a town: "in the town of Gao"."""
