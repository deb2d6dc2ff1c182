"""The common nouns by which English names a state's forces, its government, and groups without a name of their own.

Every word stands with a phrase in which it is met; `tests/test_actors.py` reads each phrase.
"""

from __future__ import annotations

FORCES: dict[str, str] = {
    "armed forces": "the armed forces retook Kidal",
    "security forces": "a gunfight with security forces in Pulwama",
    "security personnel": "two security personnel died in Quetta",
    "security agents": "security agents fired in Conakry",
    "government forces": "government forces shelled Ariha",
    "government troops": "government troops entered Baidoa",
    "government soldiers": "three government soldiers fell near Bria",
    "regime forces": "regime forces shelled Ariha",
    "regime troops": "regime troops near Maarat",
    "regime soldiers": "five regime soldiers were hit",
    "regime army": "the regime army advanced",
    "regime warplanes": "regime warplanes struck Saraqib",
    "junta forces": "junta forces burned Kin Ma",
    "junta troops": "junta troops raided Depayin",
    "junta soldiers": "junta soldiers shot four villagers",
    "military forces": "military forces left Bamako",
    "state forces": "state forces fired on the crowd",
    "federal forces": "federal forces took Mekelle",
    "federal troops": "federal troops entered Adigrat",
    "loyalist forces": "loyalist forces held Taiz",
    "ground forces": "the ground forces crossed the border",
    "special forces": "special forces stormed the hotel",
    "army soldiers": "army soldiers searched Mamfe",
    "army troops": "army troops fired in the air",
    "army personnel": "army personnel were hurt",
    "army": "the army said it had withdrawn",
    "military": "the military denied it",
    "soldiers": "soldiers shot a farmer",
    "soldier": "a soldier was hit by a sniper",
    "troops": "troops entered the town",
    "jawans": "two jawans died in Sukma",
    "jawan": "a jawan was hurt in Sukma",
    "conscripts": "three conscripts fell",
    "servicemen": "four servicemen died",
    "serviceman": "a serviceman was wounded",
    "infantrymen": "two infantrymen were hurt",
    "navy": "the navy seized a boat",
    "marines": "the marines landed",
    "air force": "the air force struck at dawn",
    "coast guard": "the coast guard fired a warning shot",
    "border guards": "border guards killed two smugglers",
    "border guard": "a border guard was shot",
    "commandos": "commandos freed the hostages",
    "paratroopers": "paratroopers took the airport",
}
"""Words for a state's military; without a country beside them they belong to the country spoken of."""

FORCES_OF_A_COUNTRY: dict[str, str] = {
    "forces": "Turkish forces crossed the river",
    "warplanes": "Israeli warplanes hit Tyre",
    "fighter jets": "Israeli fighter jets flew low",
    "jets": "Turkish jets struck Qandil",
    "helicopters": "Nigerian helicopters bombed the camp",
    "gunboats": "Israeli gunboats fired at fishermen",
    "artillery": "Turkish artillery shelled Tell Rifaat",
    "tanks": "Russian tanks entered Sumy",
    "tank": "an Israeli tank fired",
    "sniper": "an Israeli sniper shot a nurse",
    "snipers": "Israeli snipers shot a nurse",
    "patrol": "a Turkish patrol came under fire",
    "convoy": "a Russian convoy was hit",
    "officers": "Iranian officers were killed",
    "sappers": "Azerbaijani sappers cleared a field",
}
"""Units and people that are a state's military only after its country."""

WEAPONS: dict[str, str] = {
    "shelling": "Turkish shelling killed a farmer",
    "shells": "Syrian shells hit Akcakale",
    "missile": "a Russian missile hit the station",
    "missiles": "Russian missiles hit Odesa",
    "rocket": "a Russian rocket hit the school",
    "rockets": "Russian rockets hit Kharkiv",
    "drone": "a Turkish drone hit a car",
    "drones": "Russian drones hit Kherson",
    "airstrike": "an Israeli airstrike hit Tyre",
    "airstrikes": "Israeli airstrikes hit Tyre",
    "air strike": "a Saudi air strike hit Saada",
    "air strikes": "Saudi air strikes hit Saada",
    "strike": "an Israeli strike killed two in Tyre",
    "strikes": "Israeli strikes killed ten in Tyre",
    "raid": "an Israeli raid on Jenin",
    "raids": "Israeli raids on Jenin",
    "bombardment": "Russian bombardment of Bakhmut",
    "gunfire": "Israeli gunfire killed a boy",
    "fire": "Israeli fire killed a boy",
    "ambush": "a Rwandan ambush",
}
"""Weapons and what they do: the country before them is its military, the noun is no part of the name."""

POLICE: dict[str, str] = {
    "police": "police fired tear gas",
    "police forces": "police forces sealed the street",
    "police force": "the police force lost an officer",
    "police officers": "three police officers were shot",
    "police officer": "a police officer was stabbed",
    "police personnel": "six police personnel were hurt",
    "national police": "the national police arrested them",
    "riot police": "riot police charged the crowd",
    "gendarmerie": "the gendarmerie closed the road",
    "gendarmes": "three gendarmes were killed",
    "gendarme": "a gendarme died",
    "policemen": "two policemen died",
    "policeman": "a policeman was hurt",
    "policewoman": "a policewoman was hit",
    "policewomen": "two policewomen were hit",
    "constables": "two constables were killed",
    "constable": "a constable was killed",
}
"""Words for a state's police."""

GOVERNMENT: dict[str, str] = {
    "government": "the government blamed the rebels",
    "regime": "the regime denied the attack",
    "junta": "the junta extended the curfew",
    "military government": "the military government banned rallies",
    "military council": "the military council released him",
    "transitional government": "the transitional government signed",
}
"""Words for a state's government, with "the" before them or a country."""

GOVERNMENT_OF_A_COUNTRY: dict[str, str] = {
    "authorities": "Sudanese authorities closed the camp",
    "cabinet": "the Iraqi cabinet met",
    "defence ministry": "the Russian defence ministry said",
    "defense ministry": "the Ukrainian defense ministry said",
    "foreign ministry": "the Iranian foreign ministry denied it",
    "interior ministry": "the Tunisian interior ministry named him",
    "health ministry": "the Lebanese health ministry gave a toll",
    "ministry of defence": "the Kenyan ministry of defence said",
    "ministry of defense": "the Kenyan ministry of defense said",
    "ministry of health": "the Yemeni ministry of health said",
    "ministry of the interior": "the Malian ministry of the interior said",
    "ministry of foreign affairs": "the Malian ministry of foreign affairs said",
}
"""Words that name a government only after its country."""

QUALITIES = frozenset("state federal regular national local provincial elite special".split())
"""Words between a country and its forces: "Nigerian federal troops"."""

NOT_OF_A_STATE = frozenset(
    """
    rebel rebels insurgent former ex retired child toy mercenary dissident mutinous defected enemy private foreign peacekeeping
    un u.n occupation occupying opposition separatist militia paramilitary islamist jihadist guerrilla volunteer allied
    coalition international off-duty demobilised demobilized military-backed secret morality religious terrorist armed
    """.split()
)
"""Words before a soldier or an army that take it out of the state's hands: "rebel soldiers", "a private army"."""

ATTRIBUTE_ONLY = frozenset("army military navy government regime junta".split())
"""Words that before another noun say what it is like ("military coup", "government house")."""

DESCRIBED_NOUNS = frozenset(
    """
    coup coups operation operations offensive offensives campaign campaigns action actions activity court courts tribunal
    tribunals trial trials equipment aid assistance training exercise exercises expert experts analyst analysts wing wings
    service law rule dictatorship leader leaders leadership ruler rulers strongman budget intervention presence hospital
    hospitals airport airports airfield site sites facility facilities area areas zone zones prison prisons target targets
    solution success defeat building buildings house office offices school schools spending power might capability
    capabilities technology hardware supplies supply industry ties cooperation escalation response pressure confrontation
    conflict victory control surplus clothing uniform uniforms fatigues dress drills draft conscription day museum parade
    chief's doctor doctors minister ministers ministry ministries employee employees worker workers funding policy policies
    """.split()
)
"""Nouns that a force or government before them describes without being named: "a military coup", "government buildings"."""

GROUPS: dict[str, tuple[str, str]] = {
    "militia": ("armed", "the Zintan militia"),
    "militias": ("armed", "Misrata militias"),
    "militiamen": ("armed", "Zintan militiamen"),
    "rebels": ("armed", "Tuareg rebels"),
    "fighters": ("armed", "Karen fighters"),
    "insurgents": ("armed", "Baloch insurgents"),
    "separatists": ("armed", "Ambazonia separatists"),
    "militants": ("armed", "Rohingya militants"),
    "guerrillas": ("armed", "Kachin guerrillas"),
    "brigade": ("armed", "the Badr Ruins Brigade"),
    "brigades": ("armed", "the Tamanour Brigades"),
    "battalion": ("armed", "the Jazireh Battalion"),
    "front": ("armed", "the Carlos Patino front"),
    "cartel": ("criminal", "the Viagras cartel"),
    "cartels": ("criminal", "the Viagras and Zetas cartels"),
    "gang": ("criminal", "the Grand Ravine gang"),
    "gangs": ("criminal", "Grand Ravine gangs"),
    "mafia": ("criminal", "the Odesa mafia"),
    "cult": ("criminal", "the Aiye Confraternity cult"),
    "bandits": ("criminal", "Zamfara bandits"),
    "herders": ("communal", "Fulani herders"),
    "herdsmen": ("communal", "Fulani herdsmen"),
    "pastoralists": ("communal", "Pokot pastoralists"),
    "raiders": ("communal", "Turkana raiders"),
    "rustlers": ("communal", "Pokot rustlers"),
    "tribesmen": ("communal", "Misseriya tribesmen"),
    "clansmen": ("communal", "Hawiye clansmen"),
    "clan": ("communal", "the Habar Gidir clan"),
    "warriors": ("communal", "Samburu warriors"),
    "hunters": ("communal", "Dozo hunters"),
    "gunmen": ("armed", "Kusasi gunmen"),
    "vigilantes": ("communal", "Yan Sakai vigilantes"),
    "youths": ("communal", "Murle youths"),
    "youth": ("communal", "armed Murle youth"),
}
"""Nouns that make a group of the name before them, with the sort of group."""

BESIDE_PEOPLE = frozenset("ethnic tribal clan communal armed village militia".split())
"""Words between a people and such a noun: "Murle ethnic militias", "Dinka armed youth"."""

POLITICAL_GROUPS = frozenset("rebels insurgents separatists guerrillas".split())
"""Nouns that do not make a people of the name before them: "Tuareg rebels" are not the Tuareg."""

ARMS_OF_SERVICE = frozenset(
    "infantry mechanised mechanized armoured armored artillery engineer engineers airborne tank cavalry "
    "special light motorised motorized commando parachute field marine rapid".split()
)
"""Words that alone before "battalion" or "brigade" make it a unit of the state: "the 62nd Infantry Battalion"."""

MEMBER_OF = frozenset("from of".split())
"""Words between such a noun and its people: "youths from the Murle community"."""

ARTICLES = frozenset(("the",))
"""Words that may stand between the two."""

NO_NAMES = frozenset(
    """
    islamist islamic muslim christian hindu sunni shia shiite jewish catholic maoist marxist communist jihadi salafist
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
    october november december the a an and or some many several two three four five six seven eight nine ten dozens armed
    suspected unknown unidentified local former masked other these those young rival northern southern eastern western street
    most more few all both hundreds thousands foreign heavily alleged jihadist rebel pro-government gunmen at in on
    """.split()
)
"""Words with a capital that name no group before such a noun: "Islamist militants", "Armed youths"."""

ARMED_HEADS = frozenset(
    """
    front army militia brigade brigades forces force battalion battalions cartel resistance guard guards defence defense
    liberation legion fighters commandos corps mujahideen mujahedeen
    """.split()
)
"""Words in the full name of an armed group; one of them must stand there when brackets introduce its abbreviation."""

PLACE_AFTER = frozenset(
    """
    town city village district province governorate region county neighbourhood neighborhood township municipality hamlet
    subdistrict sub-district suburb locality commune prefecture oblast
    """.split()
)
"""Words after a name that make it a place: "Al-Hirak town" is no movement."""

ORDINARY_WORDS = frozenset("WHO IS FACT MEND SITE SPA ISI HUR AU PA ETA EAC CARE CMA MIT PLC GRU".split())
"""Abbreviations that are words as well: in a text in capitals they are not names."""

ORDINARY_NAMES = frozenset(
    """
    union spanish tibet elements spiders outlaws maidan royalists ninjas cobras neutralists rastas counterrevolutionaries
    contrarevolucionarios greenlanders fact an
    """.split()
)
"""Names of UCDP's list that are ordinary words, with a capital, too."""
