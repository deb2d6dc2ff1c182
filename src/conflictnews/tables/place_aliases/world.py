"""Names that news uses for parts of Latin America, and for regions, seas and countries of the world."""

from __future__ import annotations

from conflictnews.models import PlaceKind as Kind
from conflictnews.tables.place_aliases.record import PlaceAlias

ROWS: tuple[PlaceAlias, ...] = (
    # Latin America
    PlaceAlias("Arauca; Arauca Department", "pipelines in Arauca", place="geonames:3689717"),
    PlaceAlias("Cauca; Cauca Department", "coca in Cauca", place="geonames:3687029"),
    PlaceAlias(
        "Catatumbo; Catatumbo region", "families fled Catatumbo", kind=Kind.REGION, country="CO", latitude=8.7, longitude=-73.0
    ),
    PlaceAlias("Michoacan; Michoacan State", "avocados of Michoacan", place="geonames:3995955"),
    PlaceAlias("Sinaloa; Sinaloa State", "shootings in Sinaloa", place="geonames:3983035"),
    PlaceAlias("Culiacan", "a school in Culiacan", place="geonames:4012176"),
    PlaceAlias(
        "Darien Gap; Darien; Tapón del Darién",
        "migrants in the Darien Gap",
        kind=Kind.REGION,
        country="PA",
        latitude=7.9,
        longitude=-77.4,
    ),
    PlaceAlias(
        "Cite Soleil", "gangs of Cite Soleil", kind=Kind.NEIGHBOURHOOD, country="HT", latitude=18.583, longitude=-72.333
    ),
    PlaceAlias("Artibonite; Artibonite Department", "rice from Artibonite", place="geonames:3731053"),
    # Regions, seas and short names
    PlaceAlias("United States; States", "a visit to the United States", place="geonames:6252001"),
    PlaceAlias("United Arab Emirates; UAE; Emirates", "banks in the United Arab Emirates", place="geonames:290557"),
    PlaceAlias("European Union; EU", "a summit of the EU", kind=Kind.REGION, latitude=50.0, longitude=9.0),
    PlaceAlias("Middle East; Near East; Mideast", "tension in the Middle East", place="geonames:6269133"),
    PlaceAlias(
        "Middle East and North Africa; MENA", "startups in the MENA region", kind=Kind.REGION, latitude=28.0, longitude=30.0
    ),
    PlaceAlias("Levant; al-Sham; Bilad al-Sham; Greater Syria", "trade of the Levant", place="geonames:305104"),
    PlaceAlias("Balkans; Western Balkans; Balkan Peninsula", "roads of the Balkans", place="geonames:12216908"),
    PlaceAlias(
        "Great Lakes region; Great Lakes region of Africa", "summits on the Great Lakes region", place="geonames:12217925"
    ),
    PlaceAlias("Sub-Saharan Africa", "growth in Sub-Saharan Africa", place="geonames:12212804"),
    PlaceAlias("West Africa; Western Africa", "coups in West Africa", kind=Kind.REGION, latitude=12.0, longitude=-3.0),
    PlaceAlias("East Africa; Eastern Africa", "rains in East Africa", kind=Kind.REGION, latitude=1.0, longitude=38.0),
    PlaceAlias("North Africa; Northern Africa", "heat in North Africa", kind=Kind.REGION, latitude=28.0, longitude=10.0),
    PlaceAlias("Southern Africa", "trade in Southern Africa", place="geonames:9406051"),
    PlaceAlias("Central Africa", "forests of Central Africa", place="geonames:7729886"),
    PlaceAlias("Central Asia", "pipelines in Central Asia", place="geonames:7729893"),
    PlaceAlias("South Asia; Southern Asia", "floods in South Asia", kind=Kind.REGION, latitude=23.0, longitude=78.0),
    PlaceAlias("Southeast Asia; South-East Asia", "scams in Southeast Asia", kind=Kind.REGION, latitude=10.0, longitude=108.0),
    PlaceAlias("East Asia; Eastern Asia", "trade in East Asia", kind=Kind.REGION, latitude=36.0, longitude=120.0),
    PlaceAlias("Eastern Europe; East Europe", "roads of Eastern Europe", place="geonames:7729884"),
    PlaceAlias("Western Europe; West Europe", "factories of Western Europe", place="geonames:9408659"),
    PlaceAlias("Central Europe", "floods in Central Europe", place="geonames:12217848"),
    PlaceAlias(
        "Latin America; Central and South America",
        "elections in Latin America",
        kind=Kind.REGION,
        latitude=-5.0,
        longitude=-65.0,
    ),
    PlaceAlias("Central America", "storms in Central America", place="ne:region:central-america"),
    PlaceAlias("Scandinavia; Nordic countries", "winters of Scandinavia", place="geonames:2614165"),
    PlaceAlias("Baltic States; Baltics", "exercises in the Baltics", place="geonames:12217934"),
    PlaceAlias(
        "Arabian Peninsula; Arabia; Arab Peninsula",
        "oases of the Arabian Peninsula",
        kind=Kind.REGION,
        latitude=23.0,
        longitude=46.0,
    ),
    PlaceAlias("Red Sea; al-Bahr al-Ahmar", "missiles over the Red Sea", place="ne:marine:red-sea"),
    PlaceAlias("Black Sea; Chorne More; Chernoye More", "mines in the Black Sea", place="ne:marine:black-sea"),
    PlaceAlias("Sea of Azov; Azov Sea", "barges on the Sea of Azov", place="ne:marine:sea-of-azov"),
    PlaceAlias(
        "Mediterranean; Mediterranean Sea; Eastern Mediterranean; Mediterranean coast",
        "boats on the Mediterranean",
        kind=Kind.WATER,
        latitude=35.0,
        longitude=18.0,
    ),
    PlaceAlias("Gulf of Aden; Aden Gulf", "pirates in the Gulf of Aden", place="ne:marine:gulf-of-aden"),
    PlaceAlias("Gulf of Guinea", "piracy in the Gulf of Guinea", place="ne:marine:gulf-of-guinea"),
    PlaceAlias("Gulf of Oman; Sea of Oman", "a tanker in the Gulf of Oman", place="ne:marine:gulf-of-oman"),
    PlaceAlias("Arabian Sea", "a frigate in the Arabian Sea", place="ne:marine:arabian-sea"),
    PlaceAlias("South China Sea; West Philippine Sea", "reefs of the South China Sea", place="ne:marine:south-china-sea"),
    PlaceAlias("Taiwan Strait; Taiwan Straits; Formosa Strait", "jets over the Taiwan Strait", place="ne:marine:taiwan-strait"),
    PlaceAlias("Baltic Sea; Baltic", "cables under the Baltic Sea", place="ne:marine:baltic-sea"),
    PlaceAlias("Caspian Sea; Caspian", "launches from the Caspian Sea", place="ne:marine:caspian-sea"),
    PlaceAlias("Indian Ocean", "storms on the Indian Ocean", kind=Kind.WATER, latitude=-10.0, longitude=75.0),
    PlaceAlias("Euphrates; al-Furat; Firat", "dams on the Euphrates", place="ne:river:euphrates"),
    PlaceAlias("Tigris; Dijla; Dijlah", "bridges over the Tigris", place="ne:river:tigris"),
    PlaceAlias("Jordan River; Nahr al-Urdun", "baptisms in the Jordan River", place="ne:river:jordan"),
    PlaceAlias(
        "Orontes; Orontes River; Asi River; Nahr al-Asi",
        "mills on the Orontes",
        kind=Kind.RIVER,
        country="SY",
        latitude=35.2,
        longitude=36.5,
    ),
    PlaceAlias(
        "Khabur; Khabur River; Khabour; Khabour River",
        "villages on the Khabur",
        kind=Kind.RIVER,
        country="SY",
        latitude=36.3,
        longitude=40.8,
    ),
    PlaceAlias("Nile", "felucca on the Nile", place="ne:river:nile"),
    PlaceAlias(
        "Wadi Gaza; Gaza Valley; Wadi Ghazza",
        "south of Wadi Gaza",
        kind=Kind.RIVER,
        country="PS",
        latitude=31.44,
        longitude=34.4,
    ),
    PlaceAlias(
        "Black Sea coast", "mines on the Black Sea coast", kind=Kind.REGION, country="UA", latitude=46.3, longitude=31.5
    ),
    PlaceAlias(
        "Golden Triangle", "labs in the Golden Triangle", kind=Kind.REGION, country="MM", latitude=20.35, longitude=100.08
    ),
    PlaceAlias("Turkey; Turkish Republic", "quakes in Turkey", place="geonames:298795"),
    PlaceAlias(
        "Palestine; Occupied Palestinian Territory; Occupied Palestinian Territories; oPt; State of Palestine",
        "a vote on Palestine",
        place="geonames:6254930",
    ),
    PlaceAlias("North Korea; DPRK", "tests in North Korea", place="geonames:1873107"),
    PlaceAlias("South Korea; ROK", "a summit in South Korea", place="geonames:1835841"),
    PlaceAlias("Kosovo; Kosovo and Metohija", "barricades in Kosovo", place="geonames:831053"),
    PlaceAlias("Republika Srpska; Bosnian Serb Republic", "a vote in Republika Srpska", place="geonames:3230000"),
    PlaceAlias("Mount Ararat; Ararat", "snow on Mount Ararat", kind=Kind.MOUNTAIN, country="TR", latitude=39.7, longitude=44.3),
    PlaceAlias(
        "Guantanamo; Guantanamo Bay; Gitmo; Guantanamo Bay Naval Base",
        "detainees of Guantanamo Bay",
        kind=Kind.FACILITY,
        country="CU",
        latitude=19.905,
        longitude=-75.14,
    ),
    PlaceAlias(
        "Chagos; Chagos Islands; Chagos Archipelago",
        "islanders of Chagos",
        kind=Kind.ISLAND,
        country="IO",
        latitude=-6.3,
        longitude=71.9,
    ),
    PlaceAlias("Spratly Islands; Spratlys; Nansha", "airstrips on the Spratly Islands", place="ne:region:spratly-islands"),
    PlaceAlias(
        "Demilitarized Zone; DMZ; Korean DMZ; Demilitarised Zone",
        "loudspeakers on the DMZ",
        kind=Kind.BORDER,
        country="KR",
        latitude=38.2,
        longitude=127.3,
    ),
    PlaceAlias("New York; NYC", "a vote in New York", place="geonames:5128581"),
    PlaceAlias("Mecca", "pilgrims in Mecca", place="geonames:104515"),
    PlaceAlias("Pacific Ocean; Pacific", "a buoy in the Pacific Ocean", kind=Kind.WATER, latitude=5.0, longitude=-160.0),
    PlaceAlias("Atlantic Ocean; Atlantic", "a storm over the Atlantic Ocean", kind=Kind.WATER, latitude=15.0, longitude=-35.0),
    PlaceAlias("Arctic Ocean", "ice on the Arctic Ocean", place="ne:marine:arctic-ocean"),
    PlaceAlias(
        "Mount Everest; Everest",
        "climbers on Mount Everest",
        kind=Kind.MOUNTAIN,
        country="NP",
        latitude=27.988,
        longitude=86.925,
    ),
    PlaceAlias("Gulf of Mexico; Gulf of America", "rigs in the Gulf of Mexico", place="ne:marine:gulf-of-mexico"),
    PlaceAlias("Vatican City; Holy See", "a mass in Vatican City", place="geonames:3164670"),
)
