"""Words for people, and which kind of victim each is.

Singular forms; a plural is made by rule (`-s`, `-es`, `-ies`, `-men`) unless `PLURALS` has it.
"""

from __future__ import annotations

from conflictnews.models import VictimKind

VICTIMS: dict[VictimKind, str] = {
    VictimKind.UNKNOWN: (
        "person man victim individual captive hostage brother casualty human soul life comrade member survivor "
        "companion suspect colleague attendee"
    ),
    VictimKind.CIVILIAN: (
        "civilian woman resident villager local farmer fisherman shopkeeper trader merchant vendor driver passenger "
        "commuter pedestrian bystander protester protestor demonstrator marcher student teacher schoolteacher "
        "professor lecturer worker labourer laborer miner engineer tourist traveller traveler pilgrim worshipper "
        "worshiper refugee migrant herder herdsman shepherd pensioner settler family household couple mother father "
        "wife husband son daughter sister uncle aunt grandmother grandfather parent relative neighbour neighbor guest "
        "customer shopper patient employee staff clerk lawyer activist volunteer elder notable businessman "
        "businesswoman hunter gatherer sailor fisher seafarer crew cook cleaner mechanic technician electrician "
        "contractor loader porter waiter drinker reveller concertgoer fan footballer athlete climber hiker trekker "
        "townspeople islander national foreigner expatriate citizen journalist-fixer smuggler thief robber logger "
        "poacher artist musician singer writer poet blogger nomad inhabitant occupant evacuee returnee homeowner "
        "landowner rancher peasant campesino housewife widow orphan beekeeper baker butcher watchman guide scout nephew niece "
        "cousin headmaster foreman passerby grandchild boatman barber tailor trucker biker motorcyclist cyclist "
        "motorist dissident secretary receptionist accountant caretaker tribesman"
    ),
    VictimKind.CHILD: (
        "child boy girl baby infant toddler teenager minor schoolchild pupil schoolboy schoolgirl youngster newborn "
        "kid adolescent"
    ),
    VictimKind.COMBATANT: (
        "fighter militant rebel insurgent gunman terrorist jihadist militiaman guerrilla combatant mercenary attacker "
        "assailant bomber extremist separatist commander emir bandit raider kidnapper vigilante paramilitary hijacker "
        "irregular infiltrator spy operative warlord recruit sniper gangster outlaw jihadi islamist talib khawarij "
        "mujahid financier martyr"
    ),
    VictimKind.SECURITY_FORCE: (
        "soldier policeman policewoman police officer serviceman servicewoman trooper marine guard gendarme conscript "
        "peacekeeper paratrooper commando agent ranger cadet general colonel captain major lieutenant sergeant "
        "corporal private pilot airman sapper constable warden jailer bodyguard guardsman reservist legionnaire troop "
        "jawan auxiliary carabinero brigadier admiral handler deminer tanker crewman warder"
    ),
    VictimKind.JOURNALIST: (
        "journalist reporter cameraman camerawoman photographer photojournalist correspondent editor broadcaster "
        "columnist videographer newsman producer fixer presenter"
    ),
    VictimKind.AID_WORKER: "humanitarian",
    VictimKind.MEDIC: (
        "medic doctor nurse paramedic surgeon midwife pharmacist physician rescuer ambulanceman anaesthetist vaccinator dentist"
    ),
    VictimKind.OFFICIAL: (
        "official mayor governor minister judge lawmaker politician prosecutor councillor councilor councilman "
        "councilwoman senator deputy diplomat ambassador envoy candidate president magistrate legislator mp "
        "administrator consul chief councilmember delegate"
    ),
    VictimKind.PRISONER: "prisoner inmate detainee convict escapee pow",
    VictimKind.RELIGIOUS: (
        "priest imam monk nun cleric bishop pastor preacher rabbi missionary muezzin mullah archbishop nuncio jesuit "
        "seminarian sheikh friar"
    ),
}
"""The heads of noun phrases that name victims."""

COMPOUNDS: dict[str, VictimKind] = {
    "aid worker": VictimKind.AID_WORKER,
    "relief worker": VictimKind.AID_WORKER,
    "humanitarian worker": VictimKind.AID_WORKER,
    "un worker": VictimKind.AID_WORKER,
    "unrwa worker": VictimKind.AID_WORKER,
    "health worker": VictimKind.MEDIC,
    "medical worker": VictimKind.MEDIC,
    "hospital worker": VictimKind.MEDIC,
    "rescue worker": VictimKind.MEDIC,
    "ambulance driver": VictimKind.MEDIC,
    "media worker": VictimKind.JOURNALIST,
    "village chief": VictimKind.OFFICIAL,
    "police chief": VictimKind.SECURITY_FORCE,
    "police officer": VictimKind.SECURITY_FORCE,
    "army officer": VictimKind.SECURITY_FORCE,
    "police commander": VictimKind.SECURITY_FORCE,
    "army commander": VictimKind.SECURITY_FORCE,
    "security guard": VictimKind.SECURITY_FORCE,
    "security personnel": VictimKind.SECURITY_FORCE,
    "security officer": VictimKind.SECURITY_FORCE,
    "security agent": VictimKind.SECURITY_FORCE,
    "border guard": VictimKind.SECURITY_FORCE,
    "prison guard": VictimKind.SECURITY_FORCE,
    "military personnel": VictimKind.SECURITY_FORCE,
    "government official": VictimKind.OFFICIAL,
    "displaced person": VictimKind.CIVILIAN,
    "tribal elder": VictimKind.CIVILIAN,
}
"""Heads whose kind the word before them settles."""

PLURALS: dict[str, tuple[str, ...]] = {
    "person": ("people", "persons"),
    "child": ("children",),
    "schoolchild": ("schoolchildren",),
    "life": ("lives",),
    "passerby": ("passersby",),
    "thief": ("thieves",),
    "wife": ("wives",),
    "housewife": ("housewives",),
    "police": ("police", "personnel", "troops", "servicemen", "guardsmen"),
    "staff": ("staff",),
    "crew": ("crew",),
    "talib": ("taliban",),
    "khawarij": ("khawarij", "kharijites"),
    "mujahid": ("mujahideen", "mujahedin", "mujahidin"),
}
"""Plurals that no rule gives, and collective nouns, which are plural as they stand."""

ANIMALS = frozenset(
    "cattle cow cows sheep goat goats camel camels livestock horse horses donkey donkeys dog dogs animal animals bird birds "
    "chicken chickens head heads pig pigs ox oxen buffalo elephant elephants rhino rhinos cat cats mule mules".split()
)
"""What is killed, too, without being a victim."""

THINGS = frozenset(
    "metres meters kilometres kilometers litres liters helicopters computers papers letters numbers quarters mortars tractors "
    "containers shelters trailers cruisers carriers launchers chargers sectors motors reactors doors corridors centres centers "
    "borders rivers towers posters bunkers powers covers dinners orders trees degrees committees rupees grants plants "
    "restaurants months sites websites tankers freighters boxes".split()
)
"""Plurals that end like those of people."""

WHOLE_GROUPS = {"couple": 2}
"""Nouns that say how many they are."""
