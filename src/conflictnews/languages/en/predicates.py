"""Predicates: words and phrases that say what was done, with the frame in which they take their people and their things.

Each record has the phrase in which it was met. Harms follow UCDP GED (deaths only), ACLED's notes on abduction and arrest, and
the displacement terms of OCHA and IOM. Acts are words for ACLED's types of events: the room `events` reads them.
"""

from __future__ import annotations

from attrs import frozen

from conflictnews.models import Harm

OBJECT, SUBJECT, PLACE, BOTH, STATE = "object", "subject", "place", "both", "state"
"""Frames: what is harmed or acted on is the verb's object, its subject, a place, either, or what an adjective is said of."""


@frozen
class Predicate:
    """What a verb or an adjective says.

    `lemma` may hold a particle ("gun down"). `harm` is None for an act. `means` marks the weaker of two verbs that share their
    people ("shot and killed"). `known` says that only a noun known to name people is harmed ("captured 12 villages").
    """

    lemma: str
    phrase: str
    harm: Harm | None = None
    act: str = ""
    frame: str = OBJECT
    means: bool = False
    known: bool = False


@frozen
class Complement:
    """Words after a verb, or after its object, that say what came of it: "clubbed to death", "took two pilots captive".

    `verbs` are the lemmas that take them, empty for any verb but those of `never`; `frame` is SUBJECT where the verb harms its
    own subject.
    """

    words: str
    harm: Harm
    phrase: str
    verbs: str = ""
    frame: str = OBJECT
    never: str = ""

    @property
    def known(self) -> bool:
        """Whether only a noun known to name people is harmed: "took the car away"."""
        bare = self.harm is Harm.WOUNDED and " " not in self.words
        return self.harm is not Harm.KILLED and not bare


@frozen
class Light:
    """A verb that harms only with its noun: "claimed 14 lives", "suffered a fracture".

    `whose` is "subject" for the subject, "number" where the noun's own number counts, "of" for whom the noun takes with "of".
    """

    verbs: str
    nouns: str
    harm: Harm
    whose: str
    phrase: str


@frozen
class HarmNoun:
    """A noun of harm. `of`: names the harmed after "of". `counted`: its number is the number of those harmed."""

    forms: str
    harm: Harm
    phrase: str
    of: bool = True
    counted: bool = True


def _rows(  # noqa: PLR0913 # the fields of a record
    rows: dict[str, str],
    harm: Harm | None = None,
    frame: str = OBJECT,
    *,
    act: str = "",
    means: bool = False,
    known: bool = False,
) -> tuple[Predicate, ...]:
    return tuple(Predicate(lemma, phrase, harm, act, frame, means, known) for lemma, phrase in rows.items())


_KILL = {
    "kill": "killed two guards",
    "murder": "two nuns were murdered",
    "behead": "beheaded a teacher",
    "decapitate": "a hostage was decapitated",
    "assassinate": "a judge was assassinated",
    "massacre": "massacred 20 villagers",
    "slaughter": "slaughtered nine villagers",
    "butcher": "butchered six shepherds",
    "slay": "three guards were slain",
    "lynch": "a mob lynched two men",
    "eliminate": "eliminated ten militants",
    "neutralise": "neutralised six rebels",
    "neutralize": "six rebels were neutralized",
    "liquidate": "12 soldiers were liquidated",
    "martyr": "two fighters were martyred",
    "electrocute": "one man was electrocuted",
    "asphyxiate": "four sleepers were asphyxiated",
    "strangle": "a welder was strangled",
    "throttle": "a clerk was throttled",
    "smother": "two captives were smothered",
    "strangulate": "a widow was strangulated",
    "garrotte": "a courier was garrotted",
    "guillotine": "two spies were guillotined",
    "exterminate": "exterminated 30 villagers",
    "gun down": "a mayor was gunned down",
    "mow down": "eight marchers were mown down",
    "put to death": "three spies were put to death",
    "do to death": "a hunter was done to death",
    "summarily execute": "summarily executed four captives",
    "fatally wound": "a clerk was fatally wounded",
    "fatally injure": "a rider was fatally injured",
    "mortally wound": "a scout was mortally wounded",
    "fatally shoot": "fatally shot a porter",
    "fatally stab": "fatally stabbed a guard",
    "fatally strike": "fatally struck two walkers",
    "fatally hit": "a driver was fatally hit",
    "slit the throat of": "slit the throats of two shepherds",
    "slit the throats of": "slit the throats of two shepherds",
    "disembowel": "disembowelled a captive",
    "drown": "nine migrants were drowned",
    "burn to death": "burned to death 14 passengers",
    "freeze to death": "two shepherds were frozen to death",
    "starve to death": "starved to death two captives",
    "suffocate": "three miners were suffocated",
    "entomb": "entombed six diggers",
}
_KILL_KNOWN = {
    "crush": "two masons were crushed",
    "execute": "executed five captives",
    "hang": "two prisoners were hanged",
    "incinerate": "six passengers were incinerated",
    "vaporise": "vaporised three soldiers",
    "annihilate": "annihilated a squad of 12 soldiers",
    "obliterate": "obliterated nine fighters",
    "finish off": "finished off two guards",
    "strike down": "two boys were struck down",
    "cut down": "cut down four porters",
    "shoot down": "shot down three marchers",
    "wipe out": "wiped out a squad of nine soldiers",
    "take out": "took out five fighters",
    "tear apart": "two men were torn apart",
    "blow apart": "two sappers were blown apart",
    "mince": "minced two soldiers",
    "destroy": "destroyed 22 occupiers",
    "dismember": "a trader was dismembered",
}
_DIE = {
    "die": "four miners died",
    "give up the ghost": "an inspector gave up the ghost",
    "perish": "30 passengers perished",
    "succumb": "a nurse succumbed to her wounds",
    "expire": "a guard expired on the way",
    "starve": "six children starved",
    "drown": "nine migrants drowned",
    "suffocate": "three miners suffocated",
    "asphyxiate": "two sleepers asphyxiated",
    "drop dead": "two marchers dropped dead",
    "pay the supreme price": "two scouts paid the supreme price",
    "pay the ultimate price": "two scouts paid the ultimate price",
    "make the supreme sacrifice": "a jawan made the supreme sacrifice",
    "make the ultimate sacrifice": "a jawan made the ultimate sacrifice",
    "lay down his life": "a jawan laid down his life",
    "lay down her life": "a guard laid down her life",
    "lay down their lives": "three jawans laid down their lives",
    "fall dead": "five worshippers fell dead",
    "pass away": "a nurse passed away",
    "bleed out": "a guard bled out",
    "freeze to death": "two shepherds froze to death",
    "burn to death": "six people burned to death",
    "bleed to death": "a scout bled to death",
    "starve to death": "four captives starved to death",
    "not survive": "a driver did not survive",
    "not live": "a driver did not live",
}
_DIE_KNOWN = {"fall": "an officer and two conscripts fell"}
_WOUND = {
    "wound": "wounding six others",
    "injure": "15 people were injured",
    "hurt": "three clerks were hurt",
    "maim": "a mine maimed two boys",
    "mutilate": "mutilated four traders",
    "disfigure": "acid disfigured a student",
    "harm": "nobody was harmed",
    "scald": "steam scalded two cooks",
    "concuss": "two guards were concussed",
    "bruise": "a boy was bruised",
    "hospitalise": "six were hospitalised",
    "hospitalize": "six were hospitalized",
    "lacerate": "glass lacerated two clerks",
    "knock unconscious": "a guard was knocked unconscious",
    "rough up": "roughed up two monitors",
    "beat up": "beat up a reporter",
    "traumatise": "two pupils were traumatised",
}
_WOUND_MEANS = {
    "shoot": "two protesters were shot",
    "stab": "a guard was stabbed",
    "knife": "a guard was knifed",
    "beat": "a clerk was beaten",
    "club": "two clerks were clubbed",
    "bludgeon": "a sexton was bludgeoned",
    "cudgel": "a sexton was cudgelled",
    "batter": "a sexton was battered",
    "machete": "a planter was macheted",
    "electroshock": "a detainee was electroshocked",
    "trample": "six pilgrims were trampled",
    "bayonet": "two captives were bayoneted",
    "gore": "gored two tourists",
    "maul": "mauled a ranger",
    "spear": "a herder was speared",
    "pistol-whip": "a cashier was pistol-whipped",
    "kneecap": "two dealers were kneecapped",
    "rifle-butt": "a monk was rifle-butted",
    "punch": "a steward was punched",
    "assault": "two reporters were assaulted",
    "manhandle": "a clerk was manhandled",
}
_WOUND_MEANS_KNOWN = {
    "nick": "a clerk was nicked by shrapnel",
    "pepper": "three guards were peppered with shrapnel",
    "bloody": "bloodied three marchers",
    "disable": "four workers were disabled",
    "scar": "scarred two boys",
    "cripple": "crippled a runner",
    "blind": "pellets blinded three marchers",
    "burn": "four workers were burned",
    "singe": "a cook was singed",
    "gas": "nine cooks were gassed",
    "hack": "two herders were hacked",
    "kick": "a steward was kicked",
    "poison": "four guests were poisoned",
    "pelt": "three constables were pelted with stones",
    "knock down": "two walkers were knocked down",
    "graze": "his nephew was grazed by a bullet",
    "stone": "a policeman was stoned",
    "pierce": "a bullet pierced a clerk",
    "cut": "a passenger was cut by flying glass",
    "slash": "a tailor was slashed",
    "thrash": "thrashed a widow",
    "overcome": "two firemen were overcome by smoke",
    "tear-gas": "ten marchers were tear-gassed",
    "bite": "a dog bit a constable",
}
_TREAT_KNOWN = {"treat": "17 people were treated for breathing problems"}
_CAPTURE = {
    "arrest": "arrested two suspects",
    "re-arrest": "90 were re-arrested",
    "rearrest": "nine inmates were rearrested",
    "recapture": "six inmates were recaptured",
    "detain": "detained a reporter",
    "abduct": "abducted 30 girls",
    "kidnap": "two engineers were kidnapped",
    "apprehend": "one suspect was apprehended",
    "imprison": "imprisoned two priests",
    "incarcerate": "incarcerated nine monks",
    "intern": "interned 40 men",
    "nab": "three raiders were nabbed",
    "collar": "collared two pickpockets",
    "spirit away": "spirited away two boys",
    "whisk away": "whisked away ten girls",
    "whisk off": "whisked off ten girls",
    "lead away": "led away two clerks",
    "march off": "marched off five shepherds",
    "march away": "marched away five shepherds",
    "herd away": "herded away 35 clerks",
    "bundle away": "bundled away a lawyer",
    "take hostage": "nine tourists were taken hostage",
    "hold hostage": "12 workers were held hostage",
    "take captive": "two pilots were taken captive",
    "hold captive": "two sailors were held captive",
    "take prisoner": "80 soldiers were taken prisoner",
    "take prisoners": "six were taken prisoners",
    "take into custody": "five men were taken into custody",
    "remand": "four men were remanded",
    "place under arrest": "two colonels were placed under arrest",
}
_CAPTURE_KNOWN = {
    "jail": "two poets were jailed",
    "drag away": "dragged away a clerk",
    "drag off": "dragged off a clerk",
    "take away": "three boys were taken away",
    "carry off": "carried off ten girls",
    "make off with": "made off with ten girls",
    "round up": "19 suspects were rounded up",
    "haul in": "hauled in nine youths",
    "pick up": "two women were picked up",
    "snatch": "snatched a nun",
    "hijack": "two drivers were hijacked",
    "capture": "captured four soldiers",
    "seize": "seized three sailors",
    "catch": "two raiders were caught",
    "take": "took two couriers away",
    "hold": "six sailors are held",
    "herd": "herded 35 clerks into lorries",
    "grab": "grabbed two guards",
    "waylay": "waylaid two traders",
    "net": "netted six dealers",
}
_DISPLACE = {
    "displace": "9,000 people were displaced",
    "uproot": "uprooted 200 families",
    "expel": "expelled 400 villagers",
    "evict": "evicted 60 families",
    "drive out": "drove out 60 families",
    "chase out": "chased out 60 families",
    "force out": "forced out 60 families",
    "force to flee": "2,000 people were forced to flee",
    "compel to flee": "2,000 people were compelled to flee",
    "force to leave": "2,000 people were forced to leave",
    "render homeless": "500 people were rendered homeless",
    "leave homeless": "500 people were left homeless",
    "make homeless": "500 people were made homeless",
}
_FLEE = {
    "flee": "700 families fled their homes",
    "take to the hills": "300 residents took to the hills",
    "take to the bush": "300 residents took to the bush",
    "take flight": "40 families took flight",
    "seek refuge": "900 villagers sought refuge in the town",
    "take refuge": "900 villagers took refuge in the church",
    "seek shelter": "900 villagers sought shelter in a school",
    "take shelter": "900 villagers took shelter in a school",
}
_ESCAPE = {
    "escape": "40 prisoners escaped",
    "break out": "90 inmates broke out",
    "break free": "nine inmates broke free",
    "get away": "20 detainees got away",
    "slip away": "two captives slipped away",
    "abscond": "three inmates absconded",
    "tunnel out": "three inmates tunnelled out",
}
_SURRENDER = {
    "surrender": "60 fighters surrendered",
    "capitulate": "60 fighters capitulated",
    "turn themselves in": "20 gunmen turned themselves in",
    "turn himself in": "a gunman turned himself in",
    "turn herself in": "a scout turned herself in",
    "give themselves up": "nine rebels gave themselves up",
    "give himself up": "a rebel gave himself up",
    "give herself up": "a scout gave herself up",
    "hand themselves over": "nine rebels handed themselves over",
    "lay down their arms": "80 rebels laid down their arms",
    "lay down arms": "80 rebels laid down arms",
    "lay down their weapons": "80 rebels laid down their weapons",
    "lay down their rifles": "80 rebels laid down their rifles",
    "lay down weapons": "80 rebels laid down weapons",
    "down their arms": "80 rebels downed their arms",
    "change sides": "20 soldiers changed sides",
}
_VANISH = {
    "disappear": "three students disappeared",
    "vanish": "two guides vanished",
    "go missing": "two fishermen went missing",
    "not be seen since": "a farmer has not been seen since",
    "not be heard from": "two guides have not been heard from",
    "not be heard of": "two guides have not been heard of",
}
_ACTS: dict[str, tuple[str, dict[str, str]]] = {
    "attack": (
        PLACE,
        {
            "storm": "gunmen stormed a mill",
            "raid": "gunmen raided a mill",
            "assail": "gunmen assailed a mill",
            "overrun": "rebels overran a post",
            "invade": "gunmen invaded a farm",
            "descend on": "raiders descended on a hamlet",
            "burst into": "gunmen burst into a bar",
            "break into": "gunmen broke into a home",
            "swoop on": "raiders swooped on a hamlet",
            "set upon": "gunmen set upon a doctor",
            "infiltrate": "rebels infiltrated a camp",
            "ram": "a lorry rammed a gate",
            "target": "bombers targeted a market",
            "besiege": "rebels besieged a town",
            "surround": "soldiers surrounded a village",
            "engage": "a patrol was engaged",
            "ransack": "a mob ransacked a mall",
            "enter": "gunmen entered a mosque",
        },
    ),
    "assault": (
        OBJECT,
        {
            "whip": "a notary was whipped",
            "flog": "two drinkers were flogged",
            "lash": "two drinkers were lashed",
            "cane": "two drinkers were caned",
            "torture": "three detainees were tortured",
            "rape": "two girls were raped",
            "gang-rape": "a nurse was gang-raped",
            "sexually assault": "two maids were sexually assaulted",
            "run over": "two walkers were run over",
        },
    ),
    "ambush": (PLACE, {"ambush": "gunmen ambushed a convoy"}),
    "fire": (
        PLACE,
        {
            "open fire": "gunmen opened fire on a bus",
            "fire": "police fired at marchers",
            "shoot at": "gunmen shot at a car",
            "strafe": "a jet strafed a column",
            "open up": "guards opened up on marchers",
            "rake": "gunmen raked a bus with bullets",
            "spray": "gunmen sprayed a bar with bullets",
            "snipe": "rebels sniped at a post",
        },
    ),
    "clash": (
        SUBJECT,
        {
            "clash": "rebels clashed with soldiers",
            "battle": "rebels battled soldiers",
            "fight": "rebels fought soldiers",
            "skirmish": "troops skirmished with rebels",
            "exchange fire": "rebels exchanged fire with soldiers",
            "trade fire": "rebels traded fire with soldiers",
            "repel": "soldiers repelled an attack",
            "repulse": "soldiers repulsed an attack",
        },
    ),
    "shell": (
        PLACE,
        {
            "shell": "troops shelled a village",
            "bombard": "troops bombarded a village",
            "mortar": "rebels mortared a post",
            "rocket": "rebels rocketed a base",
            "pound": "guns pounded a village",
            "cannonade": "guns cannonaded a village",
        },
    ),
    "strike": (
        PLACE,
        {
            "bomb": "jets bombed a depot",
            "pummel": "jets pummelled a depot",
        },
    ),
    "explode": (
        SUBJECT,
        {
            "explode": "a bomb exploded",
            "detonate": "a bomb detonated",
            "go off": "a bomb went off",
            "plant": "rebels planted a mine",
            "rip through": "a blast ripped through a market",
            "tear through": "a blast tore through a market",
        },
    ),
    "protest": (
        SUBJECT,
        {
            "protest": "teachers protested",
            "demonstrate": "teachers demonstrated",
            "march": "teachers marched",
            "rally": "teachers rallied",
            "picket": "teachers picketed the office",
            "gather": "teachers gathered",
            "go on strike": "teachers went on strike",
            "blockade": "drivers blockaded a road",
            "block": "drivers blocked a road",
        },
    ),
    "riot": (
        SUBJECT,
        {
            "riot": "inmates rioted",
            "vandalise": "youths vandalised a shop",
            "vandalize": "youths vandalized a shop",
            "torch": "youths torched a shop",
            "set fire": "youths set fire to a shop",
            "set ablaze": "youths set ablaze a lorry",
            "burn down": "youths burned down a shop",
        },
    ),
    "loot": (
        OBJECT,
        {
            "loot": "gunmen looted a shop",
            "plunder": "gunmen plundered a shop",
            "pillage": "gunmen pillaged a village",
            "rob": "gunmen robbed a bank",
            "steal": "gunmen stole 40 cows",
            "rustle": "gunmen rustled 40 cows",
            "confiscate": "soldiers confiscated rifles",
            "extort": "gunmen extorted traders",
        },
    ),
    "take": (
        OBJECT,
        {
            "retake": "troops retook a town",
            "occupy": "troops occupied a town",
            "take control": "rebels took control of a town",
            "take over": "rebels took over a town",
            "wrest": "rebels wrested a town from the army",
            "conquer": "rebels conquered a town",
            "liberate": "troops liberated a town",
        },
    ),
    "withdraw": (
        SUBJECT,
        {
            "withdraw": "troops withdrew",
            "retreat": "troops retreated",
            "pull out": "troops pulled out",
            "pull back": "troops pulled back",
            "fall back": "troops fell back",
            "disperse": "the crowd dispersed",
        },
    ),
    "agree": (
        SUBJECT,
        {
            "sign": "the sides signed a truce",
            "agree": "the sides agreed a truce",
            "negotiate": "the sides negotiated",
            "ratify": "the sides ratified a truce",
        },
    ),
    "defuse": (
        OBJECT,
        {
            "defuse": "sappers defused a mine",
            "dismantle": "police dismantled a cell",
            "foil": "police foiled a plot",
            "thwart": "police thwarted a plot",
        },
    ),
    "release": (
        OBJECT,
        {
            "release": "rebels released two pilots",
            "free": "rebels freed two pilots",
            "rescue": "troops rescued two pilots",
            "let go": "rebels let go two pilots",
            "exchange": "the sides exchanged prisoners",
            "swap": "the sides swapped prisoners",
            "spare": "rebels spared two pilots",
        },
    ),
    "deploy": (
        OBJECT,
        {"deploy": "the army deployed troops", "reinforce": "the army reinforced a post", "recruit": "rebels recruited boys"},
    ),
}

_BOTH = (
    Predicate("attack", "a vendor was attacked", Harm.WOUNDED, "attack", means=True, known=True),
    Predicate("hit", "two walkers were hit by stones", Harm.WOUNDED, "strike", means=True, known=True),
    Predicate("strike", "a teacher was struck by a stone", Harm.WOUNDED, "strike", means=True, known=True),
    Predicate("blow up", "two sappers were blown up", Harm.KILLED, "explode", known=True),
    Predicate("evacuate", "300 residents were evacuated", Harm.DISPLACED, "withdraw", known=True),
    Predicate("intercept", "intercepted six infiltrators", Harm.CAPTURED, "defuse", means=True, known=True),
)
"""Acts that harm people where their object is people."""

VERBS = (
    *_BOTH,
    *_rows(_KILL, Harm.KILLED),
    *_rows(_KILL_KNOWN, Harm.KILLED, known=True),
    *_rows(_WOUND, Harm.WOUNDED),
    *_rows(_WOUND_MEANS, Harm.WOUNDED, means=True),
    *_rows(_WOUND_MEANS_KNOWN, Harm.WOUNDED, means=True, known=True),
    *_rows(_TREAT_KNOWN, Harm.WOUNDED, known=True),
    *_rows(_CAPTURE, Harm.CAPTURED, means=True),
    *_rows(_CAPTURE_KNOWN, Harm.CAPTURED, means=True, known=True),
    *_rows(_DISPLACE, Harm.DISPLACED),
    *_rows(_DIE, Harm.KILLED, SUBJECT),
    *_rows(_DIE_KNOWN, Harm.KILLED, SUBJECT, known=True),
    *_rows(_FLEE, Harm.DISPLACED, SUBJECT, known=True),
    *_rows(_ESCAPE, Harm.ESCAPED, SUBJECT, known=True),
    *_rows(_SURRENDER, Harm.SURRENDERED, SUBJECT, known=True),
    *_rows(_VANISH, Harm.MISSING, SUBJECT, known=True),
    *(row for act, (frame, rows) in _ACTS.items() for row in _rows(rows, None, frame, act=act)),
)
"""Verbs. Where one lemma has two records, the first that fits its clause is read."""

STATES = (
    *_rows(
        {
            "dead": "nine dead",
            "deceased": "two are deceased",
            "lifeless": "two were found lifeless",
            "kia": "4 KIA",
            "killed in action": "two killed in action",
            "feared dead": "40 people were feared dead",
            "presumed dead": "two pilots are presumed dead",
            "believed dead": "two pilots are believed dead",
            "confirmed dead": "nine people are confirmed dead",
            "dead on arrival": "two were dead on arrival",
        },
        Harm.KILLED,
        STATE,
    ),
    *_rows(
        {
            "wounded": "ten dead and 20 wounded",
            "injured": "12 injured",
            "inj": "3 killed, 5 inj",
            "hurt": "four dead, six hurt",
            "wia": "6 WIA",
            "wounded in action": "nine soldiers wounded in action",
            "unconscious": "two guards were unconscious",
            "in critical condition": "two nurses are in critical condition",
            "in a critical condition": "two nurses are in a critical condition",
            "in serious condition": "two nurses are in serious condition",
            "in a serious condition": "two nurses are in a serious condition",
            "in stable condition": "two nurses are in stable condition",
            "in a stable condition": "two nurses are in a stable condition",
            "in a coma": "a guard is in a coma",
            "in intensive care": "two guards are in intensive care",
            "in hospital": "two guards are in hospital",
            "fighting for life": "a guard was fighting for life",
            "battling for life": "a guard was battling for life",
            "battling for their lives": "two guards were battling for their lives",
            "fighting for his life": "a guard was fighting for his life",
            "fighting for her life": "a nurse was fighting for her life",
            "fighting for their lives": "two guards were fighting for their lives",
        },
        Harm.WOUNDED,
        STATE,
    ),
    *_rows(
        {
            "missing": "six sailors are missing",
            "missing in action": "four soldiers are missing in action",
            "mia": "2 MIA",
            "unaccounted for": "20 people are unaccounted for",
            "untraced": "six sailors remain untraced",
            "lost at sea": "six sailors were lost at sea",
        },
        Harm.MISSING,
        STATE,
    ),
    *_rows(
        {
            "homeless": "made 4,000 homeless",
            "displaced": "700 displaced",
            "without shelter": "300 families were left without shelter",
        },
        Harm.DISPLACED,
        STATE,
    ),
    *_rows(
        {
            "in custody": "two suspects are in custody",
            "under arrest": "two suspects are under arrest",
            "behind bars": "two suspects are behind bars",
            "captive": "two pilots remain captive",
        },
        Harm.CAPTURED,
        STATE,
    ),
    *_rows({"on the run": "two inmates are on the run", "at large": "two inmates are at large"}, Harm.ESCAPED, STATE),
)
"""Adjectives and phrases that are said of those harmed."""

COMPLEMENTS = (
    Complement("to death", Harm.KILLED, "clubbed a clerk to death", never="sentence condemn frighten scare doom"),
    Complement("to pieces", Harm.KILLED, "tore both men to pieces", "tear blow rip cut hack"),
    Complement("to ashes", Harm.KILLED, "burned two men to ashes", "burn reduce"),
    Complement(
        "dead",
        Harm.KILLED,
        "shot two of the boys dead",
        "shoot leave find stab strike gun lie fall drop pronounce declare bring",
    ),
    Complement("with bullets", Harm.KILLED, "riddled two men with bullets", "riddle"),
    Complement("into", Harm.CAPTURED, "bundled a lawyer into a van", "bundle"),
    Complement("lifeless", Harm.KILLED, "left two boys lifeless", "leave find"),
    Complement("deceased", Harm.KILLED, "four men were found deceased", "find pronounce declare"),
    Complement("alive", Harm.KILLED, "burned a driver alive", "burn bury flay skin roast incinerate"),
    Complement("with their throats cut", Harm.KILLED, "two boys were found with their throats cut", "find leave"),
    Complement("with their throats slit", Harm.KILLED, "two boys were found with their throats slit", "find leave"),
    Complement("with his throat cut", Harm.KILLED, "a clerk was found with his throat cut", "find leave"),
    Complement("with his throat slit", Harm.KILLED, "a clerk was found with his throat slit", "find leave"),
    Complement("with her throat cut", Harm.KILLED, "a nurse was found with her throat cut", "find leave"),
    Complement("with her throat slit", Harm.KILLED, "a nurse was found with her throat slit", "find leave"),
    Complement("beyond recognition", Harm.KILLED, "two men were burned beyond recognition", "burn char scorch mutilate"),
    Complement("in dead", Harm.KILLED, "13 men were brought in dead", "bring"),
    Complement("in cold blood", Harm.KILLED, "shot two men in cold blood", "shoot gun cut"),
    Complement("execution-style", Harm.KILLED, "two men were shot execution-style", "shoot"),
    Complement("to hell", Harm.KILLED, "six attackers were sent to hell", "send"),
    Complement("to the gallows", Harm.KILLED, "two spies were sent to the gallows", "send"),
    Complement("to their deaths", Harm.KILLED, "three raiders went to their deaths", "go fall jump plunge", SUBJECT),
    Complement("to his death", Harm.KILLED, "a miner fell to his death", "go fall jump plunge", SUBJECT),
    Complement("to her death", Harm.KILLED, "a miner fell to her death", "go fall jump plunge", SUBJECT),
    Complement("ineffective", Harm.KILLED, "three raiders were rendered ineffective", "render"),
    Complement("wounded", Harm.WOUNDED, "left two boys wounded", "leave find"),
    Complement("injured", Harm.WOUNDED, "left two boys injured", "leave find"),
    Complement("hurt", Harm.WOUNDED, "left two boys hurt", "leave"),
    Complement("maimed", Harm.WOUNDED, "left two boys maimed", "leave"),
    Complement("paralysed", Harm.WOUNDED, "left a boy paralysed", "leave"),
    Complement("unconscious", Harm.WOUNDED, "left a clerk unconscious", "leave knock beat find"),
    Complement(
        "to hospital", Harm.WOUNDED, "11 were rushed to hospital", "rush take bring evacuate admit airlift fly ferry send"
    ),
    Complement(
        "to a hospital", Harm.WOUNDED, "two were rushed to a hospital", "rush take bring evacuate admit airlift fly ferry send"
    ),
    Complement(
        "to the hospital",
        Harm.WOUNDED,
        "two were rushed to the hospital",
        "rush take bring evacuate admit airlift fly ferry send",
    ),
    Complement("with wounds", Harm.WOUNDED, "four were evacuated with wounds", "evacuate hospitalise admit rush"),
    Complement("with serious wounds", Harm.WOUNDED, "four were evacuated with serious wounds", "evacuate admit rush"),
    Complement("by gunfire", Harm.WOUNDED, "two others were hit by gunfire", "hit strike"),
    Complement("by live fire", Harm.WOUNDED, "two others were hit by live fire", "hit strike"),
    Complement("by a bullet", Harm.WOUNDED, "another was hit by a bullet", "hit strike"),
    Complement("by bullets", Harm.WOUNDED, "two others were hit by bullets", "hit strike"),
    Complement("by rubber bullets", Harm.WOUNDED, "two others were hit by rubber bullets", "hit strike"),
    Complement("in the head", Harm.WOUNDED, "another was hit in the head", "hit strike"),
    Complement("in the chest", Harm.WOUNDED, "another was hit in the chest", "hit strike"),
    Complement("in the stomach", Harm.WOUNDED, "another was hit in the stomach", "hit strike"),
    Complement("in the leg", Harm.WOUNDED, "another was hit in the leg", "hit strike"),
    Complement("in the arm", Harm.WOUNDED, "another was hit in the arm", "hit strike"),
    Complement("in the neck", Harm.WOUNDED, "another was hit in the neck", "hit strike"),
    Complement("in the back", Harm.WOUNDED, "another was hit in the back", "hit strike"),
    Complement("in the face", Harm.WOUNDED, "another was hit in the face", "hit strike"),
    Complement("in the shoulder", Harm.WOUNDED, "another was hit in the shoulder", "hit strike"),
    Complement("in the thigh", Harm.WOUNDED, "another was hit in the thigh", "hit strike"),
    Complement("in the abdomen", Harm.WOUNDED, "another was hit in the abdomen", "hit strike"),
    Complement("in the foot", Harm.WOUNDED, "another was hit in the foot", "hit strike"),
    Complement("in the eye", Harm.WOUNDED, "another was hit in the eye", "hit strike"),
    Complement("in the hand", Harm.WOUNDED, "another was hit in the hand", "hit strike"),
    Complement("by shrapnel", Harm.WOUNDED, "two others were hit by shrapnel", "hit strike"),
    Complement("from tear gas", Harm.WOUNDED, "dozens suffocated from tear gas", "suffocate choke faint", SUBJECT),
    Complement("from inhaling tear gas", Harm.WOUNDED, "nine fainted from inhaling tear gas", "suffocate choke faint", SUBJECT),
    Complement("hostage", Harm.CAPTURED, "took nine tourists hostage", "take hold keep seize"),
    Complement("captive", Harm.CAPTURED, "took two pilots captive", "take hold keep lead"),
    Complement("prisoner", Harm.CAPTURED, "took 80 soldiers prisoner", "take hold make"),
    Complement("into custody", Harm.CAPTURED, "took nine drivers into custody", "take bring"),
    Complement("in custody", Harm.CAPTURED, "held nine drivers in custody", "hold keep"),
    Complement("away", Harm.CAPTURED, "led him away", "lead take drag haul march carry bundle whisk cart drive"),
    Complement("off", Harm.CAPTURED, "marched five shepherds off", "march carry drag haul bundle whisk cart"),
    Complement("into captivity", Harm.CAPTURED, "took nine girls into captivity", "take lead drag"),
    Complement("out", Harm.DISPLACED, "forced 60 families out", "force drive chase"),
    Complement("from their homes", Harm.DISPLACED, "drove 60 families from their homes", "drive force chase uproot expel"),
    Complement("homeless", Harm.DISPLACED, "left 60 families homeless", "leave render make"),
    Complement("to flee", Harm.DISPLACED, "forced 60 families to flee", "force compel oblige cause lead prompt"),
    Complement("across", Harm.DISPLACED, "forced 60 families across the border", "force drive push send"),
    Complement("their lives", Harm.KILLED, "the ambush cost five drivers their lives", "cost"),
    Complement("his life", Harm.KILLED, "the ambush cost a driver his life", "cost"),
    Complement("her life", Harm.KILLED, "the ambush cost a nurse her life", "cost"),
    Complement("missing", Harm.MISSING, "reported two guides missing", "report leave declare list"),
    Complement("unaccounted for", Harm.MISSING, "left two guides unaccounted for", "leave"),
)
"""Complements, looked for right after a verb and right after its object."""

LIGHTS = (
    Light("lose", "life lives", Harm.KILLED, "subject", "five divers lost their lives"),
    Light("meet", "end ends death deaths fate", Harm.KILLED, "subject", "seven members met their end"),
    Light("breathe", "last", Harm.KILLED, "subject", "a guard breathed his last"),
    Light("sacrifice give", "life lives", Harm.KILLED, "subject", "two rangers gave their lives"),
    Light("claim take cost", "life lives", Harm.KILLED, "number", "the blast claimed 14 lives"),
    Light(
        "suffer sustain receive incur get have",
        "injury injuries wound wounds burn burns fracture fractures cut cuts bruise bruises concussion laceration lacerations "
        "scratches graze shock contusion contusions inhalation amputation",
        Harm.WOUNDED,
        "subject",
        "a rider suffered a fracture",
    ),
    Light("break fracture", "arm leg rib ribs wrist ankle collarbone leg jaw", Harm.WOUNDED, "subject", "a rider broke an arm"),
    Light(
        "lose",
        "leg legs arm arms foot feet hand hands eye eyes fingers limb limbs sight",
        Harm.WOUNDED,
        "subject",
        "a rider lost a leg",
    ),
    Light(
        "require need receive undergo seek get",
        "treatment surgery stitches hospitalisation hospitalization amputation",
        Harm.WOUNDED,
        "subject",
        "three constables required treatment",
    ),
    Light("attain embrace", "martyrdom shahadat", Harm.KILLED, "subject", "two jawans attained martyrdom"),
    Light("take stop", "bullet bullets shrapnel", Harm.WOUNDED, "subject", "a woman took a bullet in the thigh"),
    Light("report complain", "injuries wounds bruises", Harm.WOUNDED, "subject", "six villagers reported injuries"),
    Light("slit cut", "throat throats", Harm.KILLED, "owner", "bound two boys and slit their throats"),
    Light("lose claim waste take cut snuff", "life lives soul souls", Harm.KILLED, "lives", "seven lives were wasted"),
    Light("lose", "", Harm.KILLED, "people", "the column lost nine men"),
    Light("leave", "home homes house houses village villages", Harm.DISPLACED, "subject", "40 families left their homes"),
    Light(
        "abandon desert",
        "home homes house houses village villages",
        Harm.DISPLACED,
        "subject",
        "40 families abandoned their homes",
    ),
)
"""Light verbs. An empty noun stands for known people."""

NOUNS = (
    HarmNoun("death deaths", Harm.KILLED, "the death of two miners"),
    HarmNoun("demise", Harm.KILLED, "the demise of two captains", counted=False),
    HarmNoun("fatality fatalities", Harm.KILLED, "there were two fatalities", of=False),
    HarmNoun("killing killings", Harm.KILLED, "the killing of a judge"),
    HarmNoun("murder murders", Harm.KILLED, "the murder of three monks"),
    HarmNoun("homicide homicides", Harm.KILLED, "five homicides in a week"),
    HarmNoun("assassination assassinations", Harm.KILLED, "the assassination of a mayor"),
    HarmNoun("execution executions", Harm.KILLED, "the execution of 12 captives"),
    HarmNoun("beheading beheadings", Harm.KILLED, "the beheading of a journalist"),
    HarmNoun("lynching lynchings", Harm.KILLED, "the lynching of a miller"),
    HarmNoun("hanging hangings", Harm.KILLED, "the hanging of two spies"),
    HarmNoun("drowning drownings", Harm.KILLED, "the drowning of two boys"),
    HarmNoun("massacre", Harm.KILLED, "the massacre of 80 villagers", counted=False),
    HarmNoun("slaughter", Harm.KILLED, "the slaughter of 80 villagers", counted=False),
    HarmNoun("slaying slayings", Harm.KILLED, "the slaying of two priests"),
    HarmNoun("loss", Harm.KILLED, "the loss of 23 sailors", counted=False),
    HarmNoun("martyrdom", Harm.KILLED, "the martyrdom of three fighters", counted=False),
    HarmNoun("elimination", Harm.KILLED, "the elimination of three raiders", counted=False),
    HarmNoun("neutralisation neutralization", Harm.KILLED, "the neutralisation of 12 raiders", counted=False),
    HarmNoun("body bodies", Harm.KILLED, "the bodies of four herders"),
    HarmNoun("corpse corpses", Harm.KILLED, "the corpses of two men"),
    HarmNoun("cadaver cadavers", Harm.KILLED, "two cadavers were found"),
    HarmNoun("remains", Harm.KILLED, "the remains of 40 people", counted=False),
    HarmNoun("martyr martyrs", Harm.KILLED, "two martyrs and six wounded", of=False),
    HarmNoun("shahid shahids", Harm.KILLED, "three shahids in Nablus", of=False),
    HarmNoun("wounding", Harm.WOUNDED, "the wounding of six others", counted=False),
    HarmNoun("injury injuries", Harm.WOUNDED, "the injury of 14 passengers"),
    HarmNoun("casualty casualties", Harm.CASUALTIES, "20 casualties", of=False),
    HarmNoun("capture", Harm.CAPTURED, "the capture of a rebel commander", counted=False),
    HarmNoun("arrest arrests", Harm.CAPTURED, "the arrest of four couriers"),
    HarmNoun("detention detentions", Harm.CAPTURED, "the detention of two bloggers"),
    HarmNoun("imprisonment", Harm.CAPTURED, "the imprisonment of two poets", counted=False),
    HarmNoun("abduction abductions", Harm.CAPTURED, "the abduction of 20 pupils"),
    HarmNoun("kidnapping kidnappings kidnap", Harm.CAPTURED, "the kidnapping of a priest"),
    HarmNoun("disappearance disappearances", Harm.MISSING, "the disappearance of two guides"),
    HarmNoun("escape", Harm.ESCAPED, "the escape of 30 rebels", counted=False),
    HarmNoun("surrender", Harm.SURRENDERED, "the surrender of 50 rebels", counted=False),
    HarmNoun("displacement", Harm.DISPLACED, "the displacement of 3,000 people", counted=False),
)
"""Nouns of harm."""


TOLLS = (
    HarmNoun("toll", Harm.KILLED, "the toll rose to 40"),
    HarmNoun("death toll", Harm.KILLED, "the death toll climbed to 12"),
    HarmNoun("death count", Harm.KILLED, "the death count reached 80"),
    HarmNoun("body count", Harm.KILLED, "the body count stood at 16"),
    HarmNoun("count", Harm.KILLED, "by noon the count stood at 17"),
    HarmNoun("dead", Harm.KILLED, "officials put the dead at 30"),
    HarmNoun("fatalities", Harm.KILLED, "fatalities increased to 30"),
    HarmNoun("deaths", Harm.KILLED, "deaths rose to 30"),
    HarmNoun("killed", Harm.KILLED, "killed: 12"),
    HarmNoun("injured", Harm.WOUNDED, "put the injured at 30"),
    HarmNoun("wounded", Harm.WOUNDED, "put the wounded at 30"),
    HarmNoun("injuries", Harm.WOUNDED, "injuries rose to 30"),
    HarmNoun("hurt", Harm.WOUNDED, "hurt: 21"),
    HarmNoun("casualties", Harm.CASUALTIES, "casualties rose to 30"),
    HarmNoun("casualty toll", Harm.CASUALTIES, "the casualty toll rose to 30"),
    HarmNoun("losses", Harm.CASUALTIES, "put the losses at 30"),
    HarmNoun("missing", Harm.MISSING, "the count of the missing fell to 6"),
    HarmNoun("arrests", Harm.CAPTURED, "arrests rose to 30"),
    HarmNoun("arrested", Harm.CAPTURED, "arrested: 12"),
    HarmNoun("detained", Harm.CAPTURED, "detained: 12"),
    HarmNoun("abducted", Harm.CAPTURED, "abducted: 12"),
    HarmNoun("displaced", Harm.DISPLACED, "displaced: 400"),
)
"""Words that a figure is given for, after a verb or a colon."""
