"""How UCDP GED and ACLED write the names of countries and regions, with their numbers.

GED's names and regions are those of UCDP GED 25.1 and the UCDP Actor Dataset 22.1, its country numbers those of Gleditsch and
Ward; ACLED's names and regions are those of its column reference of 2024, its `iso` is ISO 3166-1 numeric. GED records events
in Palestine under Israel and in Western Sahara under Morocco.
"""

from __future__ import annotations

import datetime as dt
from typing import NamedTuple


class DatasetCountry(NamedTuple):
    """A country as both datasets write it; the GED fields are None where GED has no such country."""

    code: str
    iso: int
    acled: str
    acled_region: str
    ged: str | None = None
    ged_id: int | None = None
    ged_region: str | None = None

    @property
    def ged_government(self) -> str | None:
        """Return the name of the country's government in GED, such as "Government of Mali"."""
        return f"Government of {GOVERNMENTS.get(self.code, self.ged)}" if self.ged else None

    @property
    def acled_of(self) -> str:
        """Return the name as it stands after "Military Forces of": with an article where ACLED gives one."""
        return f"the {self.acled}" if self.code in WITH_ARTICLE else self.acled


WITH_ARTICLE = frozenset({"CD", "CF", "CG", "PH", "US", "GB", "AE", "NL", "GM", "DO", "BS", "KM", "MV", "SB"})
"""Countries whose forces ACLED names with an article: "Military Forces of the Philippines"."""

GOVERNMENTS = {"SZ": "eSwatini (Swaziland)", "MG": "Madagascar", "PS": "Palestine"}
"""Names after "Government of" where the UCDP Actor Dataset differs from GED's name of the country."""


class Insurgents(NamedTuple):
    """What the datasets call a country's rebels where a text gives them no name of their own; None where one has no name."""

    acled: str | None
    ucdp: str | None


INSURGENTS: dict[str, Insurgents] = {
    "CM": Insurgents("Ambazonian Separatists (Cameroon)", "Ambazonia insurgents"),
    "SY": Insurgents("Opposition Rebels (Syria)", "Syrian insurgents"),
    "TH": Insurgents("Malay Muslim Separatists (Thailand)", "Patani insurgents"),
    "MZ": Insurgents("Islamist Militia (Mozambique)", None),
}
"""Countries whose unnamed rebels the datasets code as one actor (UCDP Actor Dataset 22.1; ACLED's actors of 2024)."""

_UMBRELLAS = {
    "IS": "islamic-state islamic-state-khorasan-province islamic-state-sinai-province islamic-state-west-africa-province "
    "islamic-state-sahel-province islamic-state-somalia islamic-state-mozambique islamic-state-central-africa-province",
    "Hamas": "hamas izz-ad-din-al-qassam-brigades",
    "PIJ": "palestinian-islamic-jihad al-quds-brigades",
    "CPP": "new-peoples-army",
    "KNU": "karen-national-liberation-army",
    "ULA": "arakan-army",
    "PSLF": "taang-national-liberation-army",
    "Patani insurgents": "barisan-revolusi-nasional pattani-united-liberation-organisation",
    "Kashmir insurgents": "lashkar-e-taiba jaish-e-mohammed hizbul-mujahideen the-resistance-front",
    "Ambazonia insurgents": "ambazonia-defence-forces",
    "SDF": "peoples-protection-units womens-protection-units asayish deir-ez-zor-military-council",
    "al-Qaida": "al-qaeda",
}
UCDP_NAMES: dict[str, str] = {actor: name for name, actors in _UMBRELLAS.items() for actor in actors.split()}
"""UCDP's name of the whole under which it codes a branch, an armed wing or a member, by the actor's id."""

ADVERSARIES: dict[str, tuple[str, dt.date]] = {
    "UA": ("RU", dt.date(2022, 2, 24)),
    "RU": ("UA", dt.date(2022, 2, 24)),
}
"""For a country at war with another state: that state, and the day from which shells and drones are the war's."""

SUPPORTERS: frozenset[str] = frozenset(
    "RU>SY IR>SY US>SO KE>SO ET>SO UG>SO BI>SO RW>MZ TZ>MZ SA>YE AE>YE US>AF GB>AF US>IQ GB>IQ FR>ML RU>ML FR>NE FR>BF UG>CD "
    "BI>CD TD>NG NE>NG CM>NG RW>CF RU>CF".split()
)
"""States that fight beside a government in its country, as "foreign>host": UCDP codes that government as the side."""

UCDP_RULERS: dict[str, tuple[str, str]] = {
    "houthi-movement": ("YE", "Forces of the Presidential Leadership Council"),
}
"""Groups that UCDP codes as a government (the Houthi from 2015 on), with its name of the forces that they drove out."""

STATE_MILITIAS: frozenset[str] = frozenset(
    "national-defence-forces popular-mobilisation-forces civilian-joint-task-force volunteers-for-the-defence-of-the-homeland "
    "pyusawhti".split()
)
"""Militias that a state runs, by the actor's id: no actors of their own in the UCDP Actor Dataset 22.1, but the government."""

DATASET_COUNTRIES: dict[str, DatasetCountry] = {
    country.code: country
    for country in (
        DatasetCountry("AD", 20, "Andorra", "Europe"),
        DatasetCountry("AE", 784, "United Arab Emirates", "Middle East", "United Arab Emirates", 696, "Middle East"),
        DatasetCountry("AF", 4, "Afghanistan", "Caucasus and Central Asia", "Afghanistan", 700, "Asia"),
        DatasetCountry("AG", 28, "Antigua and Barbuda", "Caribbean"),
        DatasetCountry("AI", 660, "Anguilla", "Caribbean"),
        DatasetCountry("AL", 8, "Albania", "Europe", "Albania", 339, "Europe"),
        DatasetCountry("AM", 51, "Armenia", "Caucasus and Central Asia", "Armenia", 371, "Europe"),
        DatasetCountry("AO", 24, "Angola", "Middle Africa", "Angola", 540, "Africa"),
        DatasetCountry("AQ", 10, "Antarctica", "Antarctica"),
        DatasetCountry("AR", 32, "Argentina", "South America", "Argentina", 160, "Americas"),
        DatasetCountry("AS", 16, "American Samoa", "Oceania"),
        DatasetCountry("AT", 40, "Austria", "Europe", "Austria", 305, "Europe"),
        DatasetCountry("AU", 36, "Australia", "Oceania", "Australia", 900, "Asia"),
        DatasetCountry("AW", 533, "Aruba", "Caribbean"),
        DatasetCountry("AZ", 31, "Azerbaijan", "Caucasus and Central Asia", "Azerbaijan", 373, "Europe"),
        DatasetCountry("BA", 70, "Bosnia and Herzegovina", "Europe", "Bosnia-Herzegovina", 346, "Europe"),
        DatasetCountry("BB", 52, "Barbados", "Caribbean", "Barbados", 53, "Americas"),
        DatasetCountry("BD", 50, "Bangladesh", "South Asia", "Bangladesh", 771, "Asia"),
        DatasetCountry("BE", 56, "Belgium", "Europe", "Belgium", 211, "Europe"),
        DatasetCountry("BF", 854, "Burkina Faso", "Western Africa", "Burkina Faso", 439, "Africa"),
        DatasetCountry("BG", 100, "Bulgaria", "Europe", "Bulgaria", 355, "Europe"),
        DatasetCountry("BH", 48, "Bahrain", "Middle East", "Bahrain", 692, "Middle East"),
        DatasetCountry("BI", 108, "Burundi", "Eastern Africa", "Burundi", 516, "Africa"),
        DatasetCountry("BJ", 204, "Benin", "Western Africa", "Benin", 434, "Africa"),
        DatasetCountry("BL", 652, "Saint-Barthelemy", "Caribbean"),
        DatasetCountry("BM", 60, "Bermuda", "North America"),
        DatasetCountry("BN", 96, "Brunei", "Southeast Asia", "Brunei", 835, "Asia"),
        DatasetCountry("BO", 68, "Bolivia", "South America", "Bolivia", 145, "Americas"),
        DatasetCountry("BQ", 535, "Caribbean Netherlands", "Caribbean"),
        DatasetCountry("BR", 76, "Brazil", "South America", "Brazil", 140, "Americas"),
        DatasetCountry("BS", 44, "Bahamas", "Caribbean", "Bahamas", 31, "Americas"),
        DatasetCountry("BT", 64, "Bhutan", "South Asia", "Bhutan", 760, "Asia"),
        DatasetCountry("BW", 72, "Botswana", "Southern Africa", "Botswana", 571, "Africa"),
        DatasetCountry("BY", 112, "Belarus", "Europe", "Belarus", 370, "Europe"),
        DatasetCountry("BZ", 84, "Belize", "Central America", "Belize", 80, "Americas"),
        DatasetCountry("CA", 124, "Canada", "North America", "Canada", 20, "Americas"),
        DatasetCountry("CC", 166, "Cocos (Keeling) Islands", "Oceania"),
        DatasetCountry("CD", 180, "Democratic Republic of Congo", "Middle Africa", "DR Congo (Zaire)", 490, "Africa"),
        DatasetCountry("CF", 140, "Central African Republic", "Middle Africa", "Central African Republic", 482, "Africa"),
        DatasetCountry("CG", 178, "Republic of Congo", "Middle Africa", "Congo", 484, "Africa"),
        DatasetCountry("CH", 756, "Switzerland", "Europe", "Switzerland", 225, "Europe"),
        DatasetCountry("CI", 384, "Ivory Coast", "Western Africa", "Ivory Coast", 437, "Africa"),
        DatasetCountry("CK", 184, "Cook Islands", "Oceania"),
        DatasetCountry("CL", 152, "Chile", "South America", "Chile", 155, "Americas"),
        DatasetCountry("CM", 120, "Cameroon", "Middle Africa", "Cameroon", 471, "Africa"),
        DatasetCountry("CN", 156, "China", "East Asia", "China", 710, "Asia"),
        DatasetCountry("CO", 170, "Colombia", "South America", "Colombia", 100, "Americas"),
        DatasetCountry("CR", 188, "Costa Rica", "Central America", "Costa Rica", 94, "Americas"),
        DatasetCountry("CU", 192, "Cuba", "Caribbean", "Cuba", 40, "Americas"),
        DatasetCountry("CV", 132, "Cape Verde", "Western Africa", "Cape Verde", 402, "Africa"),
        DatasetCountry("CW", 531, "Curacao", "Caribbean"),
        DatasetCountry("CX", 162, "Christmas Island", "Oceania"),
        DatasetCountry("CY", 196, "Cyprus", "Europe", "Cyprus", 352, "Europe"),
        DatasetCountry("CZ", 203, "Czech Republic", "Europe", "Czech Republic", 316, "Europe"),
        DatasetCountry("DE", 276, "Germany", "Europe", "Germany", 260, "Europe"),
        DatasetCountry("DJ", 262, "Djibouti", "Eastern Africa", "Djibouti", 522, "Africa"),
        DatasetCountry("DK", 208, "Denmark", "Europe", "Denmark", 390, "Europe"),
        DatasetCountry("DM", 212, "Dominica", "Caribbean"),
        DatasetCountry("DO", 214, "Dominican Republic", "Caribbean", "Dominican Republic", 42, "Americas"),
        DatasetCountry("DZ", 12, "Algeria", "Northern Africa", "Algeria", 615, "Africa"),
        DatasetCountry("EC", 218, "Ecuador", "South America", "Ecuador", 130, "Americas"),
        DatasetCountry("EE", 233, "Estonia", "Europe", "Estonia", 366, "Europe"),
        DatasetCountry("EG", 818, "Egypt", "Northern Africa", "Egypt", 651, "Africa"),
        DatasetCountry("ER", 232, "Eritrea", "Eastern Africa", "Eritrea", 531, "Africa"),
        DatasetCountry("ES", 724, "Spain", "Europe", "Spain", 230, "Europe"),
        DatasetCountry("ET", 231, "Ethiopia", "Eastern Africa", "Ethiopia", 530, "Africa"),
        DatasetCountry("FI", 246, "Finland", "Europe", "Finland", 375, "Europe"),
        DatasetCountry("FJ", 242, "Fiji", "Oceania", "Fiji", 950, "Asia"),
        DatasetCountry("FK", 238, "Falkland Islands", "South America"),
        DatasetCountry("FM", 583, "Micronesia", "Oceania"),
        DatasetCountry("FO", 234, "Faroe Islands", "Europe"),
        DatasetCountry("FR", 250, "France", "Europe", "France", 220, "Europe"),
        DatasetCountry("GA", 266, "Gabon", "Middle Africa", "Gabon", 481, "Africa"),
        DatasetCountry("GB", 826, "United Kingdom", "Europe", "United Kingdom", 200, "Europe"),
        DatasetCountry("GD", 308, "Grenada", "Caribbean"),
        DatasetCountry("GE", 268, "Georgia", "Caucasus and Central Asia", "Georgia", 372, "Europe"),
        DatasetCountry("GF", 254, "French Guiana", "South America"),
        DatasetCountry("GG", 831, "Bailiwick of Guernsey", "Europe"),
        DatasetCountry("GH", 288, "Ghana", "Western Africa", "Ghana", 452, "Africa"),
        DatasetCountry("GI", 292, "Gibraltar", "Europe"),
        DatasetCountry("GL", 304, "Greenland", "Europe"),
        DatasetCountry("GM", 270, "Gambia", "Western Africa", "Gambia", 420, "Africa"),
        DatasetCountry("GN", 324, "Guinea", "Western Africa", "Guinea", 438, "Africa"),
        DatasetCountry("GP", 312, "Guadeloupe", "Caribbean"),
        DatasetCountry("GQ", 226, "Equatorial Guinea", "Middle Africa", "Equatorial Guinea", 411, "Africa"),
        DatasetCountry("GR", 300, "Greece", "Europe", "Greece", 350, "Europe"),
        DatasetCountry("GS", 239, "South Georgia and the South Sandwich Islands", "South America"),
        DatasetCountry("GT", 320, "Guatemala", "Central America", "Guatemala", 90, "Americas"),
        DatasetCountry("GU", 316, "Guam", "Oceania"),
        DatasetCountry("GW", 624, "Guinea-Bissau", "Western Africa", "Guinea-Bissau", 404, "Africa"),
        DatasetCountry("GY", 328, "Guyana", "South America", "Guyana", 110, "Americas"),
        DatasetCountry("HM", 334, "Heard Island and McDonald Islands", "Oceania"),
        DatasetCountry("HN", 340, "Honduras", "Central America", "Honduras", 91, "Americas"),
        DatasetCountry("HR", 191, "Croatia", "Europe", "Croatia", 344, "Europe"),
        DatasetCountry("HT", 332, "Haiti", "Caribbean", "Haiti", 41, "Americas"),
        DatasetCountry("HU", 348, "Hungary", "Europe", "Hungary", 310, "Europe"),
        DatasetCountry("ID", 360, "Indonesia", "Southeast Asia", "Indonesia", 850, "Asia"),
        DatasetCountry("IE", 372, "Ireland", "Europe", "Ireland", 205, "Europe"),
        DatasetCountry("IL", 376, "Israel", "Middle East", "Israel", 666, "Middle East"),
        DatasetCountry("IM", 833, "Isle of Man", "Europe"),
        DatasetCountry("IN", 356, "India", "South Asia", "India", 750, "Asia"),
        DatasetCountry("IO", 86, "British Indian Ocean Territory", "Eastern Africa"),
        DatasetCountry("IQ", 368, "Iraq", "Middle East", "Iraq", 645, "Middle East"),
        DatasetCountry("IR", 364, "Iran", "Middle East", "Iran", 630, "Middle East"),
        DatasetCountry("IS", 352, "Iceland", "Europe", "Iceland", 395, "Europe"),
        DatasetCountry("IT", 380, "Italy", "Europe", "Italy", 325, "Europe"),
        DatasetCountry("JE", 832, "Bailiwick of Jersey", "Europe"),
        DatasetCountry("JM", 388, "Jamaica", "Caribbean", "Jamaica", 51, "Americas"),
        DatasetCountry("JO", 400, "Jordan", "Middle East", "Jordan", 663, "Middle East"),
        DatasetCountry("JP", 392, "Japan", "East Asia", "Japan", 740, "Asia"),
        DatasetCountry("KE", 404, "Kenya", "Eastern Africa", "Kenya", 501, "Africa"),
        DatasetCountry("KG", 417, "Kyrgyzstan", "Caucasus and Central Asia", "Kyrgyzstan", 703, "Asia"),
        DatasetCountry("KH", 116, "Cambodia", "Southeast Asia", "Cambodia (Kampuchea)", 811, "Asia"),
        DatasetCountry("KI", 296, "Kiribati", "Oceania"),
        DatasetCountry("KM", 174, "Comoros", "Eastern Africa", "Comoros", 581, "Africa"),
        DatasetCountry("KN", 659, "Saint Kitts and Nevis", "Caribbean"),
        DatasetCountry("KP", 408, "North Korea", "East Asia", "North Korea", 731, "Asia"),
        DatasetCountry("KR", 410, "South Korea", "East Asia", "South Korea", 732, "Asia"),
        DatasetCountry("KW", 414, "Kuwait", "Middle East", "Kuwait", 690, "Middle East"),
        DatasetCountry("KY", 136, "Cayman Islands", "Caribbean"),
        DatasetCountry("KZ", 398, "Kazakhstan", "Caucasus and Central Asia", "Kazakhstan", 705, "Asia"),
        DatasetCountry("LA", 418, "Laos", "Southeast Asia", "Laos", 812, "Asia"),
        DatasetCountry("LB", 422, "Lebanon", "Middle East", "Lebanon", 660, "Middle East"),
        DatasetCountry("LC", 662, "Saint Lucia", "Caribbean"),
        DatasetCountry("LI", 438, "Liechtenstein", "Europe"),
        DatasetCountry("LK", 144, "Sri Lanka", "South Asia", "Sri Lanka", 780, "Asia"),
        DatasetCountry("LR", 430, "Liberia", "Western Africa", "Liberia", 450, "Africa"),
        DatasetCountry("LS", 426, "Lesotho", "Southern Africa", "Lesotho", 570, "Africa"),
        DatasetCountry("LT", 440, "Lithuania", "Europe", "Lithuania", 368, "Europe"),
        DatasetCountry("LU", 442, "Luxembourg", "Europe", "Luxembourg", 212, "Europe"),
        DatasetCountry("LV", 428, "Latvia", "Europe", "Latvia", 367, "Europe"),
        DatasetCountry("LY", 434, "Libya", "Northern Africa", "Libya", 620, "Africa"),
        DatasetCountry("MA", 504, "Morocco", "Northern Africa", "Morocco", 600, "Africa"),
        DatasetCountry("MC", 492, "Monaco", "Europe"),
        DatasetCountry("MD", 498, "Moldova", "Europe", "Moldova", 359, "Europe"),
        DatasetCountry("ME", 499, "Montenegro", "Europe", "Montenegro", 341, "Europe"),
        DatasetCountry("MF", 663, "Saint-Martin", "Caribbean"),
        DatasetCountry("MG", 450, "Madagascar", "Eastern Africa", "Madagascar (Malagasy)", 580, "Africa"),
        DatasetCountry("MH", 584, "Marshall Islands", "Oceania"),
        DatasetCountry("MK", 807, "North Macedonia", "Europe", "North Macedonia", 343, "Europe"),
        DatasetCountry("ML", 466, "Mali", "Western Africa", "Mali", 432, "Africa"),
        DatasetCountry("MM", 104, "Myanmar", "Southeast Asia", "Myanmar (Burma)", 775, "Asia"),
        DatasetCountry("MN", 496, "Mongolia", "East Asia", "Mongolia", 712, "Asia"),
        DatasetCountry("MP", 580, "Northern Mariana Islands", "Oceania"),
        DatasetCountry("MQ", 474, "Martinique", "Caribbean"),
        DatasetCountry("MR", 478, "Mauritania", "Western Africa", "Mauritania", 435, "Africa"),
        DatasetCountry("MS", 500, "Montserrat", "Caribbean"),
        DatasetCountry("MT", 470, "Malta", "Europe", "Malta", 338, "Europe"),
        DatasetCountry("MU", 480, "Mauritius", "Eastern Africa", "Mauritius", 590, "Africa"),
        DatasetCountry("MV", 462, "Maldives", "South Asia", "Maldives", 781, "Asia"),
        DatasetCountry("MW", 454, "Malawi", "Eastern Africa", "Malawi", 553, "Africa"),
        DatasetCountry("MX", 484, "Mexico", "North America", "Mexico", 70, "Americas"),
        DatasetCountry("MY", 458, "Malaysia", "Southeast Asia", "Malaysia", 820, "Asia"),
        DatasetCountry("MZ", 508, "Mozambique", "Eastern Africa", "Mozambique", 541, "Africa"),
        DatasetCountry("NA", 516, "Namibia", "Southern Africa", "Namibia", 565, "Africa"),
        DatasetCountry("NC", 540, "New Caledonia", "Oceania"),
        DatasetCountry("NE", 562, "Niger", "Western Africa", "Niger", 436, "Africa"),
        DatasetCountry("NF", 574, "Norfolk Island", "Oceania"),
        DatasetCountry("NG", 566, "Nigeria", "Western Africa", "Nigeria", 475, "Africa"),
        DatasetCountry("NI", 558, "Nicaragua", "Central America", "Nicaragua", 93, "Americas"),
        DatasetCountry("NL", 528, "Netherlands", "Europe", "Netherlands", 210, "Europe"),
        DatasetCountry("NO", 578, "Norway", "Europe", "Norway", 385, "Europe"),
        DatasetCountry("NP", 524, "Nepal", "South Asia", "Nepal", 790, "Asia"),
        DatasetCountry("NR", 520, "Nauru", "Oceania"),
        DatasetCountry("NU", 570, "Niue", "Oceania"),
        DatasetCountry("NZ", 554, "New Zealand", "Oceania", "New Zealand", 920, "Asia"),
        DatasetCountry("OM", 512, "Oman", "Middle East", "Oman", 698, "Middle East"),
        DatasetCountry("PA", 591, "Panama", "Central America", "Panama", 95, "Americas"),
        DatasetCountry("PE", 604, "Peru", "South America", "Peru", 135, "Americas"),
        DatasetCountry("PF", 258, "French Polynesia", "Oceania"),
        DatasetCountry("PG", 598, "Papua New Guinea", "Oceania", "Papua New Guinea", 910, "Asia"),
        DatasetCountry("PH", 608, "Philippines", "Southeast Asia", "Philippines", 840, "Asia"),
        DatasetCountry("PK", 586, "Pakistan", "South Asia", "Pakistan", 770, "Asia"),
        DatasetCountry("PL", 616, "Poland", "Europe", "Poland", 290, "Europe"),
        DatasetCountry("PM", 666, "Saint Pierre and Miquelon", "North America"),
        DatasetCountry("PN", 612, "Pitcairn", "Oceania"),
        DatasetCountry("PR", 630, "Puerto Rico", "Caribbean"),
        DatasetCountry("PS", 275, "Palestine", "Middle East", "Israel", 666, "Middle East"),
        DatasetCountry("PT", 620, "Portugal", "Europe", "Portugal", 235, "Europe"),
        DatasetCountry("PW", 585, "Palau", "Oceania"),
        DatasetCountry("PY", 600, "Paraguay", "South America", "Paraguay", 150, "Americas"),
        DatasetCountry("QA", 634, "Qatar", "Middle East", "Qatar", 694, "Middle East"),
        DatasetCountry("RE", 638, "Reunion", "Eastern Africa"),
        DatasetCountry("RO", 642, "Romania", "Europe", "Romania", 360, "Europe"),
        DatasetCountry("RS", 688, "Serbia", "Europe", "Serbia (Yugoslavia)", 345, "Europe"),
        DatasetCountry("RU", 643, "Russia", "Europe", "Russia (Soviet Union)", 365, "Europe"),
        DatasetCountry("RW", 646, "Rwanda", "Eastern Africa", "Rwanda", 517, "Africa"),
        DatasetCountry("SA", 682, "Saudi Arabia", "Middle East", "Saudi Arabia", 670, "Middle East"),
        DatasetCountry("SB", 90, "Solomon Islands", "Oceania", "Solomon Islands", 940, "Asia"),
        DatasetCountry("SC", 690, "Seychelles", "Eastern Africa"),
        DatasetCountry("SD", 729, "Sudan", "Northern Africa", "Sudan", 625, "Africa"),
        DatasetCountry("SE", 752, "Sweden", "Europe", "Sweden", 380, "Europe"),
        DatasetCountry("SG", 702, "Singapore", "Southeast Asia", "Singapore", 830, "Asia"),
        DatasetCountry("SH", 654, "Saint Helena, Ascension and Tristan da Cunha", "Southern Africa"),
        DatasetCountry("SI", 705, "Slovenia", "Europe", "Slovenia", 349, "Europe"),
        DatasetCountry("SK", 703, "Slovakia", "Europe", "Slovakia", 317, "Europe"),
        DatasetCountry("SL", 694, "Sierra Leone", "Western Africa", "Sierra Leone", 451, "Africa"),
        DatasetCountry("SM", 674, "San Marino", "Europe"),
        DatasetCountry("SN", 686, "Senegal", "Western Africa", "Senegal", 433, "Africa"),
        DatasetCountry("SO", 706, "Somalia", "Eastern Africa", "Somalia", 520, "Africa"),
        DatasetCountry("SR", 740, "Suriname", "South America", "Suriname", 115, "Americas"),
        DatasetCountry("SS", 728, "South Sudan", "Eastern Africa", "South Sudan", 626, "Africa"),
        DatasetCountry("ST", 678, "Sao Tome and Principe", "Middle Africa"),
        DatasetCountry("SV", 222, "El Salvador", "Central America", "El Salvador", 92, "Americas"),
        DatasetCountry("SX", 534, "Sint Maarten", "Caribbean"),
        DatasetCountry("SY", 760, "Syria", "Middle East", "Syria", 652, "Middle East"),
        DatasetCountry("SZ", 748, "eSwatini", "Southern Africa", "Kingdom of eSwatini (Swaziland)", 572, "Africa"),
        DatasetCountry("TC", 796, "Turks and Caicos Islands", "Caribbean"),
        DatasetCountry("TD", 148, "Chad", "Middle Africa", "Chad", 483, "Africa"),
        DatasetCountry("TG", 768, "Togo", "Western Africa", "Togo", 461, "Africa"),
        DatasetCountry("TH", 764, "Thailand", "Southeast Asia", "Thailand", 800, "Asia"),
        DatasetCountry("TJ", 762, "Tajikistan", "Caucasus and Central Asia", "Tajikistan", 702, "Asia"),
        DatasetCountry("TK", 772, "Tokelau", "Oceania"),
        DatasetCountry("TL", 626, "East Timor", "Southeast Asia", "East Timor", 860, "Asia"),
        DatasetCountry("TM", 795, "Turkmenistan", "Caucasus and Central Asia", "Turkmenistan", 701, "Asia"),
        DatasetCountry("TN", 788, "Tunisia", "Northern Africa", "Tunisia", 616, "Africa"),
        DatasetCountry("TO", 776, "Tonga", "Oceania"),
        DatasetCountry("TR", 792, "Turkey", "Middle East", "Turkey", 640, "Middle East"),
        DatasetCountry("TT", 780, "Trinidad and Tobago", "Caribbean", "Trinidad and Tobago", 52, "Americas"),
        DatasetCountry("TV", 798, "Tuvalu", "Oceania"),
        DatasetCountry("TW", 158, "Taiwan", "East Asia", "Taiwan", 713, "Asia"),
        DatasetCountry("TZ", 834, "Tanzania", "Eastern Africa", "Tanzania", 510, "Africa"),
        DatasetCountry("UA", 804, "Ukraine", "Europe", "Ukraine", 369, "Europe"),
        DatasetCountry("UG", 800, "Uganda", "Eastern Africa", "Uganda", 500, "Africa"),
        DatasetCountry("UM", 581, "United States Minor Outlying Islands", "Oceania"),
        DatasetCountry("US", 840, "United States", "North America", "United States of America", 2, "Americas"),
        DatasetCountry("UY", 858, "Uruguay", "South America", "Uruguay", 165, "Americas"),
        DatasetCountry("UZ", 860, "Uzbekistan", "Caucasus and Central Asia", "Uzbekistan", 704, "Asia"),
        DatasetCountry("VA", 336, "Vatican City", "Europe"),
        DatasetCountry("VC", 670, "Saint Vincent and the Grenadines", "Caribbean"),
        DatasetCountry("VE", 862, "Venezuela", "South America", "Venezuela", 101, "Americas"),
        DatasetCountry("VG", 92, "British Virgin Islands", "Caribbean"),
        DatasetCountry("VI", 850, "Virgin Islands, U.S.", "Caribbean"),
        DatasetCountry("VN", 704, "Vietnam", "Southeast Asia", "Vietnam (North Vietnam)", 816, "Asia"),
        DatasetCountry("VU", 548, "Vanuatu", "Oceania"),
        DatasetCountry("WF", 876, "Wallis and Futuna", "Oceania"),
        DatasetCountry("WS", 882, "Samoa", "Oceania"),
        DatasetCountry("XK", 0, "Kosovo", "Europe", "Kosovo", 347, "Europe"),
        DatasetCountry("YE", 887, "Yemen", "Middle East", "Yemen (North Yemen)", 678, "Middle East"),
        DatasetCountry("YT", 175, "Mayotte", "Eastern Africa"),
        DatasetCountry("ZA", 710, "South Africa", "Southern Africa", "South Africa", 560, "Africa"),
        DatasetCountry("ZM", 894, "Zambia", "Southern Africa", "Zambia", 551, "Africa"),
        DatasetCountry("ZW", 716, "Zimbabwe", "Southern Africa", "Zimbabwe (Rhodesia)", 552, "Africa"),
    )
}
"""Every country of either dataset by its ISO 3166-1 alpha-2 code (XK, user-assigned, for Kosovo)."""
