"""Countries, as news names them and their people.

Codes are ISO 3166-1 alpha-2 (XK, user-assigned, for Kosovo). Adjectives are those before "army", "police" or "government".
"""

from __future__ import annotations

from typing import NamedTuple


class Country(NamedTuple):
    """A country: its code, its name, the adjectives of it and the other names it goes by."""

    code: str
    name: str
    adjectives: tuple[str, ...]
    aliases: tuple[str, ...] = ()


COUNTRIES = (
    Country("AF", "Afghanistan", ("Afghan",)),
    Country("AL", "Albania", ("Albanian",)),
    Country("DZ", "Algeria", ("Algerian",)),
    Country("AO", "Angola", ("Angolan",)),
    Country("AR", "Argentina", ("Argentine", "Argentinian")),
    Country("AM", "Armenia", ("Armenian",)),
    Country("AU", "Australia", ("Australian",)),
    Country("AT", "Austria", ("Austrian",)),
    Country("AZ", "Azerbaijan", ("Azerbaijani", "Azeri")),
    Country("BH", "Bahrain", ("Bahraini",)),
    Country("BD", "Bangladesh", ("Bangladeshi",)),
    Country("BY", "Belarus", ("Belarusian", "Belarussian")),
    Country("BE", "Belgium", ("Belgian",)),
    Country("BJ", "Benin", ("Beninese",)),
    Country("BO", "Bolivia", ("Bolivian",)),
    Country("BA", "Bosnia and Herzegovina", ("Bosnian",), ("Bosnia",)),
    Country("BW", "Botswana", ("Botswanan",)),
    Country("BR", "Brazil", ("Brazilian",)),
    Country("GB", "United Kingdom", ("British",), ("Britain", "UK", "U.K.")),
    Country("BG", "Bulgaria", ("Bulgarian",)),
    Country("BF", "Burkina Faso", ("Burkinabe", "Burkinabé")),
    Country("BI", "Burundi", ("Burundian",)),
    Country("KH", "Cambodia", ("Cambodian",)),
    Country("CM", "Cameroon", ("Cameroonian",)),
    Country("CA", "Canada", ("Canadian",)),
    Country("CF", "Central African Republic", ("Central African",), ("CAR",)),
    Country("TD", "Chad", ("Chadian",)),
    Country("CL", "Chile", ("Chilean",)),
    Country("CN", "China", ("Chinese",)),
    Country("CO", "Colombia", ("Colombian",)),
    Country("CG", "Republic of the Congo", ()),
    Country(
        "CD", "Democratic Republic of the Congo", ("Congolese",), ("DR Congo", "DRC", "Democratic Republic of Congo", "Congo")
    ),
    Country("CR", "Costa Rica", ("Costa Rican",)),
    Country("HR", "Croatia", ("Croatian",)),
    Country("CU", "Cuba", ("Cuban",)),
    Country("CY", "Cyprus", ("Cypriot",)),
    Country("CZ", "Czech Republic", ("Czech",), ("Czechia",)),
    Country("DK", "Denmark", ("Danish",)),
    Country("DJ", "Djibouti", ("Djiboutian",)),
    Country("DO", "Dominican Republic", ()),
    Country("EC", "Ecuador", ("Ecuadorian", "Ecuadorean")),
    Country("EG", "Egypt", ("Egyptian",)),
    Country("SV", "El Salvador", ("Salvadoran", "Salvadorean")),
    Country("GQ", "Equatorial Guinea", ("Equatoguinean",)),
    Country("ER", "Eritrea", ("Eritrean",)),
    Country("EE", "Estonia", ("Estonian",)),
    Country("ET", "Ethiopia", ("Ethiopian",)),
    Country("FI", "Finland", ("Finnish",)),
    Country("FR", "France", ("French",)),
    Country("GA", "Gabon", ("Gabonese",)),
    Country("GM", "Gambia", ("Gambian",), ("The Gambia",)),
    Country("GE", "Georgia", ("Georgian",)),
    Country("DE", "Germany", ("German",)),
    Country("GH", "Ghana", ("Ghanaian",)),
    Country("GR", "Greece", ("Greek",)),
    Country("GT", "Guatemala", ("Guatemalan",)),
    Country("GN", "Guinea", ("Guinean",)),
    Country("GW", "Guinea-Bissau", ("Bissau-Guinean",)),
    Country("GY", "Guyana", ("Guyanese",)),
    Country("HT", "Haiti", ("Haitian",)),
    Country("HN", "Honduras", ("Honduran",)),
    Country("HU", "Hungary", ("Hungarian",)),
    Country("IN", "India", ("Indian",)),
    Country("ID", "Indonesia", ("Indonesian",)),
    Country("IR", "Iran", ("Iranian",)),
    Country("IQ", "Iraq", ("Iraqi",)),
    Country("IE", "Ireland", ("Irish",)),
    Country("IL", "Israel", ("Israeli",)),
    Country("IT", "Italy", ("Italian",)),
    Country("CI", "Ivory Coast", ("Ivorian",), ("Cote d'Ivoire", "Côte d'Ivoire")),
    Country("JM", "Jamaica", ("Jamaican",)),
    Country("JP", "Japan", ("Japanese",)),
    Country("JO", "Jordan", ("Jordanian",)),
    Country("KZ", "Kazakhstan", ("Kazakh", "Kazakhstani")),
    Country("KE", "Kenya", ("Kenyan",)),
    Country("XK", "Kosovo", ("Kosovan", "Kosovar")),
    Country("KW", "Kuwait", ("Kuwaiti",)),
    Country("KG", "Kyrgyzstan", ("Kyrgyz",)),
    Country("LA", "Laos", ("Laotian", "Lao")),
    Country("LV", "Latvia", ("Latvian",)),
    Country("LB", "Lebanon", ("Lebanese",)),
    Country("LS", "Lesotho", ("Basotho",)),
    Country("LR", "Liberia", ("Liberian",)),
    Country("LY", "Libya", ("Libyan",)),
    Country("LT", "Lithuania", ("Lithuanian",)),
    Country("MG", "Madagascar", ("Malagasy",)),
    Country("MW", "Malawi", ("Malawian",)),
    Country("MY", "Malaysia", ("Malaysian",)),
    Country("ML", "Mali", ("Malian",)),
    Country("MR", "Mauritania", ("Mauritanian",)),
    Country("MX", "Mexico", ("Mexican",)),
    Country("MD", "Moldova", ("Moldovan",)),
    Country("MN", "Mongolia", ("Mongolian",)),
    Country("ME", "Montenegro", ("Montenegrin",)),
    Country("MA", "Morocco", ("Moroccan",)),
    Country("MZ", "Mozambique", ("Mozambican",)),
    Country("MM", "Myanmar", ("Burmese",), ("Burma",)),
    Country("NA", "Namibia", ("Namibian",)),
    Country("NP", "Nepal", ("Nepalese", "Nepali")),
    Country("NL", "Netherlands", ("Dutch",), ("The Netherlands",)),
    Country("NZ", "New Zealand", ()),
    Country("NI", "Nicaragua", ("Nicaraguan",)),
    Country("NE", "Niger", ("Nigerien",)),
    Country("NG", "Nigeria", ("Nigerian",)),
    Country("KP", "North Korea", ("North Korean",), ("DPRK",)),
    Country("MK", "North Macedonia", ("Macedonian",), ("Macedonia",)),
    Country("NO", "Norway", ("Norwegian",)),
    Country("OM", "Oman", ("Omani",)),
    Country("PK", "Pakistan", ("Pakistani",)),
    Country("PS", "Palestine", ("Palestinian",)),
    Country("PA", "Panama", ("Panamanian",)),
    Country("PG", "Papua New Guinea", ("Papua New Guinean",)),
    Country("PY", "Paraguay", ("Paraguayan",)),
    Country("PE", "Peru", ("Peruvian",)),
    Country("PH", "Philippines", ("Philippine", "Filipino"), ("The Philippines",)),
    Country("PL", "Poland", ("Polish",)),
    Country("PT", "Portugal", ("Portuguese",)),
    Country("QA", "Qatar", ("Qatari",)),
    Country("RO", "Romania", ("Romanian",)),
    Country("RU", "Russia", ("Russian",), ("Russian Federation",)),
    Country("RW", "Rwanda", ("Rwandan",)),
    Country("SA", "Saudi Arabia", ("Saudi", "Saudi Arabian")),
    Country("SN", "Senegal", ("Senegalese",)),
    Country("RS", "Serbia", ("Serbian",)),
    Country("SL", "Sierra Leone", ("Sierra Leonean",)),
    Country("SG", "Singapore", ("Singaporean",)),
    Country("SK", "Slovakia", ("Slovak",)),
    Country("SI", "Slovenia", ("Slovenian", "Slovene")),
    Country("SO", "Somalia", ("Somali",)),
    Country("ZA", "South Africa", ("South African",)),
    Country("KR", "South Korea", ("South Korean",)),
    Country("SS", "South Sudan", ("South Sudanese",)),
    Country("ES", "Spain", ("Spanish",)),
    Country("LK", "Sri Lanka", ("Sri Lankan",)),
    Country("SD", "Sudan", ("Sudanese",)),
    Country("SR", "Suriname", ("Surinamese",)),
    Country("SE", "Sweden", ("Swedish",)),
    Country("CH", "Switzerland", ("Swiss",)),
    Country("SY", "Syria", ("Syrian",)),
    Country("TW", "Taiwan", ("Taiwanese",)),
    Country("TJ", "Tajikistan", ("Tajik",)),
    Country("TZ", "Tanzania", ("Tanzanian",)),
    Country("TH", "Thailand", ("Thai",)),
    Country("TL", "East Timor", ("Timorese", "East Timorese"), ("Timor-Leste",)),
    Country("TG", "Togo", ("Togolese",)),
    Country("TT", "Trinidad and Tobago", ("Trinidadian",)),
    Country("TN", "Tunisia", ("Tunisian",)),
    Country("TR", "Turkey", ("Turkish",), ("Turkiye", "Türkiye")),
    Country("TM", "Turkmenistan", ("Turkmen",)),
    Country("UG", "Uganda", ("Ugandan",)),
    Country("UA", "Ukraine", ("Ukrainian",)),
    Country("AE", "United Arab Emirates", ("Emirati",), ("UAE",)),
    Country("US", "United States", ("American", "US", "U.S."), ("United States of America", "USA", "America")),
    Country("UY", "Uruguay", ("Uruguayan",)),
    Country("UZ", "Uzbekistan", ("Uzbek",)),
    Country("VE", "Venezuela", ("Venezuelan",)),
    Country("VN", "Vietnam", ("Vietnamese",)),
    Country("EH", "Western Sahara", ("Sahrawi",)),
    Country("YE", "Yemen", ("Yemeni",)),
    Country("ZM", "Zambia", ("Zambian",)),
    Country("ZW", "Zimbabwe", ("Zimbabwean",)),
)
"""Every country that conflict reporting is about or comes from."""

ARTICLE_COUNTRIES = frozenset(
    "AE BH DJ DZ EG EH ER IL IQ IR JO KM KW LB LY MA ML MR NE OM PS QA SA SD SO SY TD TN TR YE".split()
)
"""Countries whose names take the Arabic article or leave it out, as a writer likes: "al-Bab", "Bab"."""

NOWHERE = "XX"
"""What a name that stands alone may have for a country: none, it lies in the seas."""

COUNTRY_CODES = frozenset(
    """
    AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC
    CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD
    GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH
    KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW
    MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC
    SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY
    UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW
    """.split()
)
"""Every code of ISO 3166-1 alpha-2, and XK, which it leaves to users, for Kosovo."""
