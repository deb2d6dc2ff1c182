"""Names that conflict reporting uses for towns of Europe, the Caucasus and Latin America; points good to a few kilometres."""

from __future__ import annotations

from conflictnews.models import PlaceKind as Kind
from conflictnews.tables.place_aliases.record import PlaceAlias

ROWS: tuple[PlaceAlias, ...] = (
    PlaceAlias("Srebrenica", "a school in Srebrenica", kind=Kind.SETTLEMENT, country="BA", latitude=44.106, longitude=19.297),
    PlaceAlias("Zepa", "a well near Zepa", kind=Kind.SETTLEMENT, country="BA", latitude=43.953, longitude=19.133),
    PlaceAlias("Ahmici", "traders of Ahmici", kind=Kind.SETTLEMENT, country="BA", latitude=44.134, longitude=17.86),
    PlaceAlias("Potocari", "the road to Potocari", kind=Kind.SETTLEMENT, country="BA", latitude=44.147, longitude=19.301),
    PlaceAlias("Ovcara", "a clinic in Ovcara", kind=Kind.SETTLEMENT, country="HR", latitude=45.297, longitude=19.065),
    PlaceAlias("Krajina", "rain over Krajina", place="geonames:3203654"),
    PlaceAlias(
        "Eastern Slavonia", "farmers around Eastern Slavonia", kind=Kind.REGION, country="HR", latitude=45.4, longitude=18.8
    ),
    PlaceAlias("Racak", "a bus from Racak", kind=Kind.SETTLEMENT, country="XK", latitude=42.43, longitude=21.015),
    PlaceAlias("Mitrovica", "fields near Mitrovica", place="geonames:789225"),
    PlaceAlias("Drenica", "the market of Drenica", kind=Kind.SETTLEMENT, country="XK", latitude=42.7, longitude=20.8),
    PlaceAlias("Prekaz", "lorries left Prekaz", kind=Kind.SETTLEMENT, country="XK", latitude=42.77, longitude=20.82),
    PlaceAlias("Banjska", "tents outside Banjska", kind=Kind.SETTLEMENT, country="XK", latitude=42.98, longitude=20.78),
    PlaceAlias("Leposavic", "a school in Leposavic", kind=Kind.SETTLEMENT, country="XK", latitude=43.1, longitude=20.8),
    PlaceAlias(
        "Oskil River; Oskil; Oskol River",
        "a well near Oskil River",
        kind=Kind.RIVER,
        country="UA",
        latitude=49.3,
        longitude=37.6,
    ),
    PlaceAlias("Lyptsi", "traders of Lyptsi", place="geonames:702989"),
    PlaceAlias("Hlyboke", "the road to Hlyboke", place="geonames:6724780"),
    PlaceAlias("Hulyaipole", "a clinic in Hulyaipole", kind=Kind.SETTLEMENT, country="UA", latitude=47.66, longitude=36.26),
    PlaceAlias("Shyrokyne", "rain over Shyrokyne", place="geonames:694053"),
    PlaceAlias("Yunakivka", "farmers around Yunakivka", place="geonames:688077"),
    PlaceAlias("Hroza", "a bus from Hroza", place="geonames:812476"),
    PlaceAlias("Shakhove", "fields near Shakhove", place="geonames:698641"),
    PlaceAlias("Glushkovo", "the market of Glushkovo", place="geonames:560995"),
    PlaceAlias("Tyotkino", "lorries left Tyotkino", place="geonames:483166"),
    PlaceAlias("Bamut", "tents outside Bamut", place="geonames:572706"),
    PlaceAlias(
        "Dniester; Dniestr; Nistru", "a school in Dniester", kind=Kind.RIVER, country="MD", latitude=47.5, longitude=29.0
    ),
    PlaceAlias("Jermuk", "a well near Jermuk", place="geonames:174884"),
    PlaceAlias(
        "Kodori Gorge; Kodori", "traders of Kodori Gorge", kind=Kind.REGION, country="GE", latitude=43.1, longitude=42.0
    ),
    PlaceAlias("Buenaventura", "the road to Buenaventura", place="geonames:3688451"),
    PlaceAlias("Toribio", "a clinic in Toribio", place="geonames:3666887"),
    PlaceAlias("El Tambo", "rain over El Tambo", place="geonames:3682963"),
    PlaceAlias("San Vicente del Caguan", "farmers around San Vicente del Caguan", place="geonames:3668290"),
    PlaceAlias("Bojaya", "a bus from Bojaya", place="geonames:3766939"),
    PlaceAlias("El Plateado", "fields near El Plateado", kind=Kind.SETTLEMENT, country="CO", latitude=2.3, longitude=-77.3),
    PlaceAlias("Saravena", "the market of Saravena", place="geonames:3668257"),
    PlaceAlias("Petion-Ville; Petionville", "lorries left Petion-Ville", place="geonames:3719028"),
    PlaceAlias("Pont-Sondé", "tents outside Pont-Sondé", kind=Kind.SETTLEMENT, country="HT", latitude=19.15, longitude=-72.61),
    PlaceAlias("Tabarre", "a school in Tabarre", kind=Kind.SETTLEMENT, country="HT", latitude=18.58, longitude=-72.27),
    PlaceAlias("Martissant", "a well near Martissant", kind=Kind.NEIGHBOURHOOD, country="HT", latitude=18.53, longitude=-72.36),
    PlaceAlias("Solino", "traders of Solino", kind=Kind.NEIGHBOURHOOD, country="HT", latitude=18.55, longitude=-72.32),
    PlaceAlias("Bel Air", "the road to Bel Air", kind=Kind.NEIGHBOURHOOD, country="HT", latitude=18.55, longitude=-72.34),
    PlaceAlias("Saut-d'Eau", "a clinic in Saut-d'Eau", kind=Kind.SETTLEMENT, country="HT", latitude=18.8, longitude=-72.2),
    PlaceAlias("Ganthier", "rain over Ganthier", kind=Kind.SETTLEMENT, country="HT", latitude=18.53, longitude=-72.07),
    PlaceAlias("Ayotzinapa", "farmers around Ayotzinapa", kind=Kind.SETTLEMENT, country="MX", latitude=17.55, longitude=-99.4),
    PlaceAlias("Teuchitlan", "a bus from Teuchitlan", kind=Kind.SETTLEMENT, country="MX", latitude=20.68, longitude=-103.85),
    PlaceAlias(
        "Frontera Comalapa",
        "fields near Frontera Comalapa",
        kind=Kind.SETTLEMENT,
        country="MX",
        latitude=15.66,
        longitude=-92.14,
    ),
    PlaceAlias("Morazan", "the market of Morazan", kind=Kind.SETTLEMENT, country="SV", latitude=13.77, longitude=-88.1),
    PlaceAlias("El Mozote", "lorries left El Mozote", kind=Kind.SETTLEMENT, country="SV", latitude=13.9, longitude=-88.12),
    PlaceAlias("Perquin", "tents outside Perquin", kind=Kind.SETTLEMENT, country="SV", latitude=13.96, longitude=-88.16),
    PlaceAlias("Uchuraccay", "a school in Uchuraccay", kind=Kind.SETTLEMENT, country="PE", latitude=-12.9, longitude=-74.2),
    PlaceAlias(
        "Upper Huallaga Valley; Upper Huallaga; Huallaga Valley",
        "a well near Upper Huallaga Valley",
        kind=Kind.REGION,
        country="PE",
        latitude=-8.5,
        longitude=-76.3,
    ),
    PlaceAlias("Crossmaglen", "rain over Crossmaglen", place="geonames:2651864"),
)
