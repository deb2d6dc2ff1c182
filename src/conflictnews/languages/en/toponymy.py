"""Words around place names: what they say about the name beside them.

Every list is in lower case. The phrases in comments or fields are examples of use, with the name written "X".
"""

from __future__ import annotations

from conflictnews.languages.en.place_kinds import KIND_WORDS

INSTITUTIONS = frozenset(
    """
    university college school academy institute hospital clinic church cathedral mosque temple monastery synagogue
    airport station stadium arena library museum theater theatre hotel mall courthouse courtroom zoo cemetery palace
    castle embassy consulate barracks square plaza hall tower building park center centre market jail prison base
    terminal dam bridge garden gardens
    """.split()
)
"""Last words of names of single sites: "X University", "the Y Cathedral"."""

ADMINISTRATION = frozenset(
    """
    police department sheriff sheriff's fire mayor gov governor governor's council court courts district public
    schools high middle elementary community county city town state superior supreme circuit municipal attorney sen
    senator sens rep reps representative congressman congresswoman president prime foreign minister ministry
    ministry's secretary government parliament parliamentary senate army navy air national federal central embassy
    ambassador consulate chamber water health regional general medical volunteer interior defense defence justice
    international metropolitan metro legislature assembly commission commissioner authority board bureau office
    administration airport airports hospital university college school institute centre center church library museum
    stadium park county's constitutional electoral election republican democrat democrats democratic archbishop bishop
    archdiocese diocese cardinal consul coast border customs immigration cabinet congress vice first deputy crown king
    queen prince royal mission highway transportation agriculture education environmental conservation wildlife social
    human children children's women women's civil detention correctional penitentiary area region province township
    village parish valley port harbor harbour river bridge district's junior senior boys girls rural urban planning
    zoning utilities power electric gas transit rail railway society association federation union council's treasury
    finance energy oil trade tourism sports football basketball baseball soccer philharmonic symphony opera orchestra
    festival marathon legislative attorney's district-attorney prosecutor prosecutor's prosecutors provincial olympic
    cricket
    """.split()
)
"""Capitalised words after a place that belong to a body named for it: "X Police Department", "X Governor Y"."""

ARMED = frozenset(
    """
    brigade brigades battalion battalions front liberation cartel resistance martyrs shura militia militias mujahideen
    corps regiment division fighters lions hawks falcons mob clan gang defenders commandos rifles hashd ansar jaish
    liwa kata'ib kataib harakat lashkar
    """.split()
)
"""Words after a name that make it an armed group's or a unit's: "the X Battalion"."""

TREATIES = frozenset(
    """
    convention conventions agreement agreements accord accords treaty protocol protocols declaration memorandum pact
    process communique communiqué principles syndrome papers
    """.split()
)
"""Words after a name that make it the name of a text or a matter: "the X Accords"."""

MEDIA = frozenset(
    """
    times post herald tribune gazette journal daily telegraph mail observer tv radio television media weekly chronicle
    globe courier examiner inquirer bulletin dispatch sun star broadcasting magazine monitor newspaper news today
    independent standard guardian mirror reporter press insider
    """.split()
)
"""Words after a name that make it a paper's or a broadcaster's: "the X Times"."""

COMPANIES = frozenset(
    """
    airlines airways inc corp corporation ltd llc plc co company motors holdings partners ventures capital financial
    securities records pharmaceuticals entertainment studios brewing dynamics analytica
    """.split()
)
"""Words after a name that make it a firm's: "X Airlines"."""

PRODUCTS = frozenset(
    """
    steel soap bologna sausage cheese pepper whisky whiskey wine carpet carpets rug rugs sauce fever virus strain mushroom
    """.split()
)
"""Common nouns that a place name merely labels: "X steel", "X soap"."""

TITLES = frozenset(
    """
    mr mrs ms miss dr prof professor sir lord lady dame president vice-president premier chancellor king queen prince
    princess emperor sultan emir sheikh sheik shaikh imam ayatollah mullah maulana mawlawi pope cardinal archbishop
    bishop father sister brother mother rabbi rev reverend pastor saint gen general lt lieutenant col colonel maj
    major capt captain sgt sergeant cpl corporal pvt private adm admiral cmdr commander brig brigadier marshal officer
    detective inspector constable trooper deputy sheriff chief judge justice magistrate attorney prosecutor sen
    senator rep congressman congresswoman councilman councilwoman councillor councilor cllr gov governor mayor
    ambassador minister secretary spokesman spokeswoman spokesperson coach quarterback director chairman chairwoman
    principal superintendent commissioner comrade haji hajji uncle aunt messrs msgr monsignor pm mp hon senor señor
    senora don doña monsieur madame herr frau
    """.split()
)
"""Words before a person's name: "Gen. X"."""

ROLES = frozenset(
    """
    spokesman spokeswoman spokesperson leader commander chief president director chairman chairwoman founder
    journalist photographer reporter correspondent activist lawyer attorney analyst coach singer actor actress author
    writer artist poet novelist filmmaker captain striker goalkeeper midfielder defender forward quarterback pitcher
    teammate rival professor scientist historian economist researcher expert officer deputy son daughter wife husband
    brother sister father mother widow nephew niece cousin named called suspect gunman driver player star producer
    host candidate colleague partner owner manager neighbor neighbour friend victim defendant businessman billionaire
    """.split()
)
"""Common nouns before a person's name: "spokesman X", "his wife, X"."""

SPEECH = frozenset(
    """
    said says told added adds asked explained replied recalled testified wrote writes tweeted insisted noted argued
    joked laughed smiled nodded agreed thinks thought believes knew remembers pleaded
    """.split()
)
"""Verbs after a speaker's name: "X said"."""

PEOPLE = frozenset(
    """
    man woman men women resident residents native police officials authorities lawmakers couple teenager teen boy girl
    girls family families firefighters officer officers jail schools school students student teachers voters taxpayers
    mayor councilman government soldiers troops forces army area countryside suburb suburbs office home hospital
    airport court courtroom grand council native-born legislators hotel restaurant-goers stadium border frontier
    skyline harbor harbour waterfront street streets metro subway stock market university college farmer farmers
    homeowner businessman community communities
    """.split()
)
"""Common nouns after a place that belong to it: "an X man", "X police"."""

LOCATIVE = frozenset(
    """
    in at near from to into outside inside around across through throughout between toward towards via beyond along
    within onto off over beside above below amid nearby في من إلى الى على قرب شمال جنوب شرق غرب بين نحو داخل خارج
    باتجاه در از به میں سے в во на из под около возле близ через между у біля під поблизу з із до між
    """.split()
)
"""Prepositions before a place: "near X"."""

DEFINITE = frozenset(("the",))
"""Articles before names: "the X"."""

OF = frozenset(("of",))
"""What ties a name to the noun before it: "the city of X"."""

IN_UNIT = frozenset(("in",))
"""Words between a settlement, with its kind word, and the unit that it lies in: "X village in Y"; "the X town of Y" is Y."""

OF_UNIT = frozenset(("of", "in"))
"""Words between a unit and the larger one that it lies in: "X district of Y"."""

WEAK_LOCATIVE = frozenset("of on for against by with about".split())
"""Prepositions before places, persons and things alike: "of X"."""

MOVES = frozenset(
    """
    left leave leaving reach reached reaching enter entered entering visit visited visiting flee fled fleeing retook
    retake recaptured recapture captured capture seized seize storm stormed raid raided raiding shelled shelling shell
    bombed bombing bomb besieged besieging besiege liberated liberate occupied occupy occupying controlled controls
    hit struck strike targeted targeting pounded pounding attacked attack invade invaded neighbouring neighboring
    overran overrun surrounded surrounding bordering annexed cross crossed evacuated evacuate called joined rocked
    govern ruled shook battered bombard bombarded bombarding encircle encircled occupies toured tour take takes took
    taking lose loses lost losing hits raids storms seizes captures recaptures retakes retaking shells bombs enters
    reaches leaves quit quits flees strikes targets pounds attacks invades attacking invading rocks shakes surrounds
    besieges liberates annexes crosses evacuates visits reclaim reclaimed reclaims overruns overrunning batters burned
    torched torch linking links linked connecting connects serving overlooking patrol patrolled patrolling
    blockaded blockading looted looting razed pillaged sacked ravaged devastated flattened encircling fortified defending
    defend defended garrisoned bypassing bypassed transiting circling depopulated destroyed
    """.split()
)
"""Verbs before a place: "the rebels retook X"."""

DIRECTIONS = frozenset(
    """
    north south east west northeast northwest southeast southwest north-east north-west south-east south-west northern
    southern eastern western northeastern northwestern southeastern southwestern north-eastern north-western
    south-eastern south-western central downtown midtown uptown upper lower rural suburban greater outer inner
    occupied rebel-held government-held regime-held opposition-held coastal mainland neighbouring neighboring nearby
    war-torn far mid metropolitan metro besieged former southernmost northernmost
    """.split()
)
"""Words between a preposition and a place: "in northern X", "in besieged X"."""

BEARINGS: dict[str, str] = {
    "north": "N",
    "northeast": "NE",
    "north-east": "NE",
    "east": "E",
    "southeast": "SE",
    "south-east": "SE",
    "south": "S",
    "southwest": "SW",
    "south-west": "SW",
    "west": "W",
    "northwest": "NW",
    "north-west": "NW",
}
"""Points of the compass in "12 km north of X"."""

KILOMETRES: dict[str, float] = {
    "km": 1.0,
    "kms": 1.0,
    "kilometre": 1.0,
    "kilometres": 1.0,
    "kilometer": 1.0,
    "kilometers": 1.0,
    "mile": 1.609344,
    "miles": 1.609344,
    "mi": 1.609344,
    "metres": 0.001,
    "meters": 0.001,
    "m": 0.001,
    "nautical miles": 1.852,
}
"""Units of distance, in kilometres (BIPM SI brochure, 9th edition, tables 2 and 8; international mile of 1959)."""

CALENDAR = frozenset(
    """
    january february march april may june july august september october november december jan feb mar apr jun jul aug
    sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri
    sat sun ramadan christmas easter eid
    """.split()
)
"""Capitalised words that name days and months."""

JOINERS = frozenset(
    """
    of the and de la le les du des del do da dos das al el ar as ash az an at ad ed er es et ez ul ur bin ibn ben sur
    en on upon under am im der di in y e i wa os las los au aux à lès
    """.split()
)
"""Small words inside the names of places: "Gulf of X", "X al-Y"."""

JOINTS_OF_NAMES = frozenset(("-e-", "-i-", "-ye-", "-yi-", "-o-", "-ul-", "-ud-", "-ur-", "-us-", "-un-"))
"""What ties two words into one Persian, Pashto or Urdu name: "Darya-e-X"."""

PARTS = frozenset(
    """
    outskirts outskirt side part parts people centre center streets edge edges residents citizens inhabitants heart
    middle suburbs rest most much half all area areas port coast borders border gates entrance bombing shelling siege
    battle invasion occupation capture fall evacuation liberation annexation
    """.split()
)
"""Words before "of X" that only a place has: "the outskirts of X", "the siege of X"."""

BODIES_OF = frozenset(
    """
    university bank college institute museum duke duchess earl bishop archbishop diocese archdiocese cathedral church
    treaty battle bishops prince princess knight lord lady sisters society school hospital marquis baron count bureau
    academy department division agency board ministry office authority council commission committee state
    """.split()
)
"""Words before "of X" that make it part of a longer name: "the University of X"."""

_OF_ALL_SORTS = frozenset(
    """
    law bar cafe lt st ave rd blvd unite come union unity force forces islamic muslim muslims christian christians
    jews virus ebola covid internet god allah lord prophet bible quran koran nation nations world earth american
    african asian european arab arabs route exit interstate phase section article chapter act code bill team club
    league cup open championship olympics conference summit forum project programme program plan operation task
    special high low big little great grand old young good best real true free black white red blue green golden
    silver gold spring summer autumn fall winter morning evening night day week month year sunday today tomorrow one
    two three four five six seven eight nine ten hundred thousand million billion first second third fourth photo
    image video credit caption source story highlights advertisement copyright contact email phone website click share
    follow subscribe read more related latest breaking update page home business opinion analysis editorial letters
    letter comment comments login sign menu search archive category tags author authors staff writer agency agencies
    """.split()
)
_OF_BODIES = INSTITUTIONS | ADMINISTRATION | MEDIA | COMPANIES | ARMED | TREATIES
GENERIC = _OF_ALL_SORTS | _OF_BODIES | TITLES | ROLES | DIRECTIONS | KIND_WORDS.keys()
"""Words that are capitalised in names and headings of all sorts, and seldom name a place by themselves."""

ROADS = frozenset(
    """street road avenue drive lane boulevard parkway trail highway freeway motorway expressway turnpike ave blvd rd hwy
    alley""".split()
)
"""Capitalised last words of the names of roads: "X Street"."""

LANDMARKS = frozenset(
    """
    county parish township river creek lake island islands falls springs mountain mountains bay peninsula province
    governorate oblast sea strait canal desert glacier reservoir lagoon archipelago raion woreda voivodeship canton
    prefecture provinces counties
    """.split()
)
"""Capitalised last words of the names of land, water and districts, not all of which the gazetteer knows: "X Creek"."""

PREFIXED = frozenset("lake mount mt fort ft camp cape jebel jabal wadi tell tel port isle gulf bayou kibbutz".split())
"""Capitalised first words of such names: "Lake X", "Camp X"."""

DIVISIONS = frozenset("department departments district districts region regions state city town village valley".split())
"""Such last words that other names have too ("X Department"): read so only where the gazetteer knows such a place."""

OFFICES = frozenset(
    """
    police mayor gov governor sheriff sheriff's fire public community town city detention superior circuit area senate
    democrat democrats republican republicans federal central regional district attorney prosecutor municipal county
    councilman councilwoman councillor archbishop bishop legislature lawmakers prime president president-elect foreign
    interior defense defence parliament supreme embassy ambassador
    """.split()
)
"""Capitalised words that follow the name of a place more often than any other: "X Mayor Y"."""

NEAR = frozenset("near outside around nearby between via across throughout toward towards inside".split())
"""Prepositions that hardly anything but a place follows: "near X"."""

LANGUAGES = frozenset(
    """
    chinese danish dutch english finnish french german greek irish italian japanese kurdish norwegian polish
    portuguese russian spanish swedish turkish ukrainian vietnamese welsh
    """.split()
)
"""Adjectives of peoples that are languages' names as well: "speaks X", "in X"."""

LANGUAGE_VERBS = frozenset(
    "in speak speaks speaking spoke spoken fluent learn learned into from translated written both".split()
)
"""Words before a language's name."""

SEATS = frozenset(
    """
    abuja abidjan accra algiers amman ankara asmara astana athens baghdad baku bamako bangkok bangui beijing beirut
    belgrade berlin bern bishkek bogota bogotá brasilia brussels bucharest budapest bujumbura cairo canberra caracas
    chisinau colombo conakry copenhagen dakar damascus dhaka djibouti doha dodoma dushanbe freetown gitega guatemala
    hanoi harare havana helsinki islamabad jakarta jerusalem juba kabul kampala kathmandu khartoum kigali kinshasa kyiv
    kiev kuala la-paz libreville lilongwe lima lisbon ljubljana lome lomé luanda lusaka madrid malabo managua manila
    maputo mexico minsk mogadishu monrovia montevideo moscow muscat nairobi naypyidaw naypyitaw ndjamena n'djamena
    niamey nicosia nouakchott oslo ottawa ouagadougou paris podgorica prague pretoria pristina pyongyang quito rabat
    ramallah reykjavik riga riyadh rome sanaa sana'a santiago sarajevo seoul skopje sofia stockholm taipei tallinn
    tashkent tbilisi tegucigalpa tehran tirana tokyo tripoli tunis valletta vienna vientiane vilnius warsaw washington
    windhoek yaounde yaoundé yerevan zagreb
    """.split()
)
"""Capitals that stand for their governments: "The truce holds, X said."."""

DIVISIONAL_BODIES = frozenset(
    """
    army fleet front network movement coalition alliance brigade brigades militia defenders rebels insurgents
    observatory
    """.split()
)
"""Capitalised last words of the names of bodies that are no state's: "the X Human Rights Network"."""

KUNYAS = frozenset("abu abou umm um bint ibn bin ould mawlana".split())
"""First words of the names of persons, and of some towns: "Umm X" is a person where no town is called so."""

PARTICLES: dict[str, str] = {"و": "list", "ب": "locative", "ل": "locative", "ف": "list", "ك": "of"}
"""Arabic letters written before a name as one word with it (and, in, to, so, like), and what they say of it."""

CASE_ENDINGS: dict[str, str] = {
    **dict.fromkeys("de da te ta den dan ten tan e a ye ya ne na deki daki teki taki".split(), "locative"),
    **dict.fromkeys("in ın un ün nin nın nun nün i ı u ü yi yı yu yü li lı lu lü".split(), "of"),
}
"""Turkish endings behind an apostrophe, and the preposition that they stand for: "X'de"."""

VOWELS = frozenset("aeıioöuü")
"""Turkish vowels."""

FUNCTION_WORDS = frozenset(
    """
    a about after all also although among another any are as at be because before both but by can did do each even
    every few first for from had has have he her here hers him his how however i if in into is it its just last later
    let like many may me meanwhile more most much my near never new next no nor not now of off on once one only or
    other our out over per she since so some still such than that the their them then there these they this those
    three through to too two under until up us very was we were what when where whether which while who whom whose why
    will with without yes yet you your mr mrs ms dr
    """.split()
)
"""Words that are capitalised only because a sentence begins; alone they name no place."""
