"""Words of harm: verbs, adjectives and nouns that say what happened to people.

Each row: the harm, the forms, and a phrase in which it was met. The eight harms follow UCDP GED (deaths only), ACLED's notes on
abduction and arrest, and the displacement terms of OCHA and IOM.
"""

from __future__ import annotations

from attrs import frozen

from conflictnews.models import Harm


@frozen
class HarmVerb:
    """A verb of harm. `forms`: base, third person, -ing form, past, past participle (the last two may be one)."""

    harm: Harm
    forms: str
    phrase: str


TRANSITIVE = (
    HarmVerb(Harm.KILLED, "kill kills killing killed", "killed two guards"),
    HarmVerb(Harm.KILLED, "murder murders murdering murdered", "two nuns were murdered"),
    HarmVerb(Harm.KILLED, "execute executes executing executed", "executed five captives"),
    HarmVerb(Harm.KILLED, "behead beheads beheading beheaded", "beheaded a teacher"),
    HarmVerb(Harm.KILLED, "assassinate assassinates assassinating assassinated", "a judge was assassinated"),
    HarmVerb(Harm.KILLED, "massacre massacres massacring massacred", "scores were massacred"),
    HarmVerb(Harm.KILLED, "slaughter slaughters slaughtering slaughtered", "slaughtered nine villagers"),
    HarmVerb(Harm.KILLED, "slay slays slaying slew slain", "three guards were slain"),
    HarmVerb(Harm.KILLED, "martyr martyrs martyring martyred", "two fighters were martyred"),
    HarmVerb(Harm.KILLED, "lynch lynches lynching lynched", "a mob lynched two men"),
    HarmVerb(Harm.KILLED, "eliminate eliminates eliminating eliminated", "eliminated ten militants"),
    HarmVerb(Harm.KILLED, "neutralise neutralises neutralising neutralised", "neutralised six rebels"),
    HarmVerb(Harm.KILLED, "neutralize neutralizes neutralizing neutralized", "six rebels were neutralized"),
    HarmVerb(Harm.KILLED, "liquidate liquidates liquidating liquidated", "12 soldiers were liquidated"),
    HarmVerb(Harm.KILLED, "electrocute electrocutes electrocuting electrocuted", "one man was electrocuted"),
    HarmVerb(Harm.KILLED, "drown drowns drowning drowned", "nine migrants drowned"),
    HarmVerb(Harm.KILLED, "hang hangs hanging hanged", "two prisoners were hanged"),
    HarmVerb(Harm.KILLED, "decapitate decapitates decapitating decapitated", "a hostage was decapitated"),
    HarmVerb(Harm.WOUNDED, "wound wounds wounding wounded", "wounding six others"),
    HarmVerb(Harm.WOUNDED, "injure injures injuring injured", "15 people were injured"),
    HarmVerb(Harm.WOUNDED, "hurt hurts hurting hurt", "three clerks were hurt"),
    HarmVerb(Harm.WOUNDED, "maim maims maiming maimed", "a mine maimed two boys"),
    HarmVerb(Harm.WOUNDED, "harm harms harming harmed", "no one was harmed"),
    HarmVerb(Harm.WOUNDED, "shoot shoots shooting shot", "two protesters were shot"),
    HarmVerb(Harm.WOUNDED, "stab stabs stabbing stabbed", "a guard was stabbed"),
    HarmVerb(Harm.WOUNDED, "burn burns burning burned burnt", "four workers were burned"),
    HarmVerb(Harm.WOUNDED, "bruise bruises bruising bruised", "a boy was bruised"),
    HarmVerb(Harm.WOUNDED, "hospitalise hospitalises hospitalising hospitalised", "six were hospitalised"),
    HarmVerb(Harm.WOUNDED, "hospitalize hospitalizes hospitalizing hospitalized", "six were hospitalized"),
    HarmVerb(Harm.CAPTURED, "capture captures capturing captured", "captured four soldiers"),
    HarmVerb(Harm.CAPTURED, "arrest arrests arresting arrested", "arrested two suspects"),
    HarmVerb(Harm.CAPTURED, "re-arrest re-arrests re-arresting re-arrested", "90 were re-arrested"),
    HarmVerb(Harm.CAPTURED, "rearrest rearrests rearresting rearrested", "nine inmates were rearrested"),
    HarmVerb(Harm.CAPTURED, "recapture recaptures recapturing recaptured", "six inmates were recaptured"),
    HarmVerb(Harm.CAPTURED, "detain detains detaining detained", "detained a reporter"),
    HarmVerb(Harm.CAPTURED, "abduct abducts abducting abducted", "abducted 30 girls"),
    HarmVerb(Harm.CAPTURED, "kidnap kidnaps kidnapping kidnapped", "two engineers were kidnapped"),
    HarmVerb(Harm.CAPTURED, "seize seizes seizing seized", "seized three sailors"),
    HarmVerb(Harm.CAPTURED, "catch catches catching caught", "two raiders were caught"),
    HarmVerb(Harm.DISPLACED, "displace displaces displacing displaced", "9,000 people were displaced"),
    HarmVerb(Harm.DISPLACED, "uproot uproots uprooting uprooted", "uprooted 200 families"),
    HarmVerb(Harm.DISPLACED, "evacuate evacuates evacuating evacuated", "300 residents were evacuated"),
    HarmVerb(Harm.DISPLACED, "expel expels expelling expelled", "expelled 400 villagers"),
)
"""Verbs that harm their object; in the passive, their subject."""

INTRANSITIVE = (
    HarmVerb(Harm.KILLED, "die dies dying died", "four miners died"),
    HarmVerb(Harm.KILLED, "perish perishes perishing perished", "30 passengers perished"),
    HarmVerb(Harm.KILLED, "succumb succumbs succumbing succumbed", "a nurse succumbed to her wounds"),
    HarmVerb(Harm.KILLED, "starve starves starving starved", "six children starved"),
    HarmVerb(Harm.DISPLACED, "flee flees fleeing fled", "700 families fled their homes"),
    HarmVerb(Harm.ESCAPED, "escape escapes escaping escaped", "40 prisoners escaped"),
    HarmVerb(Harm.SURRENDERED, "surrender surrenders surrendering surrendered", "60 fighters surrendered"),
    HarmVerb(Harm.SURRENDERED, "defect defects defecting defected", "20 soldiers defected"),
    HarmVerb(Harm.MISSING, "disappear disappears disappearing disappeared", "three students disappeared"),
    HarmVerb(Harm.MISSING, "vanish vanishes vanishing vanished", "two guides vanished"),
)
"""Verbs that harm their subject."""

PREDICATES = (
    ("lost their lives", Harm.KILLED, "five divers lost their lives"),
    ("lost his life", Harm.KILLED, "a guard lost his life"),
    ("lost her life", Harm.KILLED, "a nurse lost her life"),
    ("losing their lives", Harm.KILLED, "ten miners losing their lives"),
    ("lose their lives", Harm.KILLED, "six sailors lose their lives"),
    ("shot dead", Harm.KILLED, "two herders were shot dead"),
    ("shot to death", Harm.KILLED, "two men were shot to death"),
    ("stabbed to death", Harm.KILLED, "a priest was stabbed to death"),
    ("hacked to death", Harm.KILLED, "two herders were hacked to death"),
    ("burned to death", Harm.KILLED, "six people burned to death"),
    ("burnt to death", Harm.KILLED, "six were burnt to death"),
    ("beaten to death", Harm.KILLED, "a thief was beaten to death"),
    ("starved to death", Harm.KILLED, "four captives starved to death"),
    ("tortured to death", Harm.KILLED, "an activist was tortured to death"),
    ("crushed to death", Harm.KILLED, "two workers were crushed to death"),
    ("put to death", Harm.KILLED, "three spies were put to death"),
    ("gunned down", Harm.KILLED, "a mayor was gunned down"),
    ("mowed down", Harm.KILLED, "eight marchers were mowed down"),
    ("wiped out", Harm.KILLED, "a squad of nine soldiers was wiped out"),
    ("blown up", Harm.KILLED, "two sappers were blown up"),
    ("found dead", Harm.KILLED, "three hikers were found dead"),
    ("feared dead", Harm.KILLED, "40 people were feared dead"),
    ("presumed dead", Harm.KILLED, "two pilots are presumed dead"),
    ("burned alive", Harm.KILLED, "a driver was burned alive"),
    ("found murdered", Harm.KILLED, "three traders were found murdered"),
    ("blew himself up", Harm.KILLED, "an attacker blew himself up"),
    ("blew herself up", Harm.KILLED, "a woman blew herself up"),
    ("among the dead", Harm.KILLED, "two nurses were among the dead"),
    ("among the wounded", Harm.WOUNDED, "three pupils were among the wounded"),
    ("among the injured", Harm.WOUNDED, "a bishop was among the injured"),
    ("taken prisoner", Harm.CAPTURED, "80 soldiers were taken prisoner"),
    ("taken prisoners", Harm.CAPTURED, "six were taken prisoners"),
    ("taken captive", Harm.CAPTURED, "two pilots were taken captive"),
    ("taken hostage", Harm.CAPTURED, "nine tourists were taken hostage"),
    ("held hostage", Harm.CAPTURED, "12 workers were held hostage"),
    ("held captive", Harm.CAPTURED, "two sailors were held captive"),
    ("taken away", Harm.CAPTURED, "three boys were taken away"),
    ("dragged away", Harm.CAPTURED, "a man was dragged away"),
    ("taken into custody", Harm.CAPTURED, "five men were taken into custody"),
    ("in custody", Harm.CAPTURED, "two suspects are in custody"),
    ("went missing", Harm.MISSING, "two fishermen went missing"),
    ("gone missing", Harm.MISSING, "six scouts have gone missing"),
    ("missing in action", Harm.MISSING, "four soldiers are missing in action"),
    ("unaccounted for", Harm.MISSING, "20 people are unaccounted for"),
    ("sustained injuries", Harm.WOUNDED, "three passengers sustained injuries"),
    ("sustained wounds", Harm.WOUNDED, "two guards sustained wounds"),
    ("suffered injuries", Harm.WOUNDED, "nine people suffered injuries"),
    ("suffered wounds", Harm.WOUNDED, "a medic suffered wounds"),
    ("suffered burns", Harm.WOUNDED, "two cooks suffered burns"),
    ("driven from their homes", Harm.DISPLACED, "3,000 people were driven from their homes"),
    ("forced from their homes", Harm.DISPLACED, "800 families were forced from their homes"),
    ("forced to flee", Harm.DISPLACED, "2,000 people were forced to flee"),
    ("left homeless", Harm.DISPLACED, "500 people were left homeless"),
    ("broke out", Harm.ESCAPED, "90 inmates broke out of the jail"),
    ("broken out", Harm.ESCAPED, "30 inmates had broken out"),
    ("turned themselves in", Harm.SURRENDERED, "20 gunmen turned themselves in"),
    ("gave themselves up", Harm.SURRENDERED, "nine rebels gave themselves up"),
    ("laid down their arms", Harm.SURRENDERED, "80 rebels laid down their arms"),
    ("laid down their weapons", Harm.SURRENDERED, "70 fighters laid down their weapons"),
)
"""Phrases that are said of those harmed, in any voice."""

ACTIVES = (
    ("took hostage", Harm.CAPTURED, "took hostage six nuns"),
    ("made off with", Harm.CAPTURED, "made off with ten girls"),
)
"""Phrases that take those harmed as their object."""

PASSIVES = (("held", Harm.CAPTURED, "six sailors are held"),)
"""Participles that are said of those harmed after a form of "be" only."""

LOSE = "lose loses losing lost"
"""Forms of the verb whose subject mourns its object: "the unit lost nine men"."""

STATES = (
    ("dead", Harm.KILLED, "left nine dead"),
    ("wounded", Harm.WOUNDED, "ten dead and 20 wounded"),
    ("injured", Harm.WOUNDED, "leaving 12 injured"),
    ("inj", Harm.WOUNDED, "3 killed, 5 inj"),
    ("hurt", Harm.WOUNDED, "four dead, six hurt"),
    ("missing", Harm.MISSING, "six sailors are missing"),
    ("homeless", Harm.DISPLACED, "made 4,000 homeless"),
    ("displaced", Harm.DISPLACED, "700 displaced"),
)
"""Adjectives that are said of those harmed."""

COUNTED = (
    ("death", "deaths", Harm.KILLED, "three deaths were reported"),
    ("fatality", "fatalities", Harm.KILLED, "there were two fatalities"),
    ("body", "bodies", Harm.KILLED, "six bodies were found"),
    ("corpse", "corpses", Harm.KILLED, "four corpses were recovered"),
    ("martyr", "martyrs", Harm.KILLED, "two martyrs and six wounded"),
    ("shahid", "shahids", Harm.KILLED, "three shahids in Nablus"),
    ("killing", "killings", Harm.KILLED, "12 killings were recorded"),
    ("murder", "murders", Harm.KILLED, "five murders in a week"),
    ("injury", "injuries", Harm.WOUNDED, "there were nine injuries"),
    ("casualty", "casualties", Harm.CASUALTIES, "20 casualties"),
    ("arrest", "arrests", Harm.CAPTURED, "police made six arrests"),
    ("abduction", "abductions", Harm.CAPTURED, "four abductions were reported"),
    ("kidnapping", "kidnappings", Harm.CAPTURED, "two kidnappings"),
    ("detention", "detentions", Harm.CAPTURED, "30 detentions"),
)
"""Nouns whose number is the number of those harmed."""

NOMINALS = (
    ("death deaths", Harm.KILLED, "the death of two miners"),
    ("killing killings", Harm.KILLED, "the killing of a judge"),
    ("murder murders", Harm.KILLED, "the murder of three aid workers"),
    ("assassination assassinations", Harm.KILLED, "the assassination of a mayor"),
    ("execution executions", Harm.KILLED, "the execution of 12 captives"),
    ("beheading beheadings", Harm.KILLED, "the beheading of a journalist"),
    ("massacre massacres", Harm.KILLED, "the massacre of 80 villagers"),
    ("slaying slayings", Harm.KILLED, "the slaying of two priests"),
    ("loss", Harm.KILLED, "the loss of 23 sailors"),
    ("martyrdom", Harm.KILLED, "the martyrdom of three fighters"),
    ("body bodies", Harm.KILLED, "the bodies of four herders"),
    ("corpses", Harm.KILLED, "the corpses of two men"),
    ("remains", Harm.KILLED, "the remains of 40 people"),
    ("wounding", Harm.WOUNDED, "the wounding of six others"),
    ("injury injuries", Harm.WOUNDED, "the injury of 14 passengers"),
    ("capture", Harm.CAPTURED, "the capture of a rebel commander"),
    ("arrest arrests", Harm.CAPTURED, "the arrest of four couriers"),
    ("detention detentions", Harm.CAPTURED, "the detention of two bloggers"),
    ("abduction abductions", Harm.CAPTURED, "the abduction of 20 pupils"),
    ("kidnapping kidnappings", Harm.CAPTURED, "the kidnapping of a priest"),
    ("disappearance disappearances", Harm.MISSING, "the disappearance of two guides"),
    ("escape", Harm.ESCAPED, "the escape of 30 rebels"),
    ("surrender", Harm.SURRENDERED, "the surrender of 50 rebels"),
    ("displacement", Harm.DISPLACED, "the displacement of 3,000 people"),
)
"""Nouns that name the harm and take those harmed after "of"."""

TOLLS = (
    ("toll", Harm.KILLED, "the toll rose to 40"),
    ("death toll", Harm.KILLED, "the death toll climbed to 12"),
    ("number of dead", Harm.KILLED, "the number of dead stood at five"),
    ("dead", Harm.KILLED, "officials put the dead at 30"),
    ("death count", Harm.KILLED, "the death count reached 80"),
    ("count stood", Harm.KILLED, "by noon the count stood at 17"),
    ("body count", Harm.KILLED, "the body count stood at 16"),
)
"""Nouns that a figure is given for: "the toll rose to 41"."""
