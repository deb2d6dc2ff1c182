"""Verbs of acts, by the act that they tell; the words for acts are those that the room `events` reads, after ACLED's types."""

from __future__ import annotations

from conflictnews.languages.en.predicate_records import OBJECT, PLACE, SUBJECT

ACTS: dict[str, tuple[str, dict[str, str]]] = {
    "attack": (
        PLACE,
        {
            "attack": "gunmen attacked a mill",
            "storm": "gunmen stormed a mill",
            "raid": "gunmen raided a mill",
            "assail": "gunmen assailed a mill",
            "overrun": "rebels overran a post",
            "invade": "gunmen invaded a farm",
            "descend on": "raiders descended on a hamlet",
            "fall upon": "raiders fell upon a hamlet",
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
            "loot": "gunmen looted a farm",
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
"""By act: what its verbs take, and each verb with the phrase in which it was met."""
