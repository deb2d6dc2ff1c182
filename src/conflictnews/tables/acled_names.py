"""How ACLED writes the names of armed groups, by the id of the actor (names as in its public exports up to 2024).

A group that is not listed has the name of the actor tables, with its abbreviation before it: "SDF: Syrian Democratic Forces".
"""

from __future__ import annotations

import datetime as dt

ACLED_NAMES: dict[str, str] = {
    "united-nations-peacekeepers": "UN: United Nations",
    "abu-sayyaf": "ASG: Abu Sayyaf",
    "al-qaeda-in-the-arabian-peninsula": "AQAP: Al Qaeda in the Arabian Peninsula",
    "al-shabaab": "Al Shabaab",
    "allied-democratic-forces": "ADF: Allied Democratic Forces",
    "ambazonia-insurgents": "Ambazonian Separatists (Cameroon)",
    "arakan-army": "ULA/AA: United League of Arakan/Arakan Army",
    "arakan-rohingya-salvation-army": "ARSA: Arakan Rohingya Salvation Army",
    "balochistan-liberation-army": "BLA: Baloch Liberation Army",
    "balochistan-liberation-front": "BLF: Baloch Liberation Front",
    "boko-haram": "Boko Haram - Jamatu Ahli is-Sunnah lid-Dawatai wal-Jihad",
    "communist-party-of-india-maoist": "CPI (Maoist): Communist Party of India (Maoist)",
    "farc-dissidents": "FARC Dissident",
    "hamas": "Hamas Movement",
    "hayat-tahrir-al-sham": "HTS: Hayat Tahrir al Sham",
    "hezbollah": "Hezbollah",
    "houthi-movement": "Houthi Movement",
    "islamic-state-khorasan-province": "Islamic State Khorasan Province (ISKP)",
    "islamic-state-mozambique": "Islamist Militia (Mozambique)",
    "islamic-state-sahel-province": "Islamic State Sahel Province (ISSP)",
    "islamic-state-west-africa-province": "Islamic State West Africa Province (ISWAP)",
    "jamaat-nusrat-al-islam-wal-muslimin": "JNIM: Group for Support of Islam and Muslims",
    "kachin-independence-army": "KIO/KIA: Kachin Independence Organization/Kachin Independence Army",
    "karen-national-liberation-army": "KNU/KNLA: Karen National Union/Karen National Liberation Army",
    "lords-resistance-army": "LRA: Lords Resistance Army",
    "mai-mai": "Mayi Mayi Militia",
    "march-23-movement": "M23: March 23 Movement",
    "mozambican-national-resistance": "RENAMO: Mozambican National Resistance",
    "national-liberation-army": "ELN: National Liberation Army",
    "national-resistance-front-of-afghanistan": "NRF: National Resistance Front",
    "oromo-liberation-army": "OLF/OLA: Oromo Liberation Army",
    "peoples-protection-units": "YPG: Peoples Protection Units",
    "rapid-support-forces": "Rapid Support Forces",
    "sudan-peoples-liberation-movement-army-in-opposition": "SPLM/A-IO: Sudan Peoples Liberation Movement/Army-In Opposition",
    "taliban": "Taliban",
    "taang-national-liberation-army": "PSLF/TNLA: Palaung State Liberation Front/Ta'ang National Liberation Army",
    "tehrik-i-taliban-pakistan": "TTP: Tehreek-i-Taliban Pakistan",
    "tigray-peoples-liberation-front": "TPLF: Tigray Peoples Liberation Front",
    "volunteers-for-the-defence-of-the-homeland": "VDP: Volunteers for Defense of Homeland",
    "wagner-group": "Wagner Group",
    "free-papua-movement": "TPNPB: West Papua National Liberation Army",
    "bangsamoro-islamic-freedom-fighters": "BIFF: Bangsamoro Islamic Freedom Fighters",
}
"""ACLED's name of a group by the actor's id."""

BY_COUNTRY: dict[str, str] = {"islamic-state": "Islamic State ({})"}
"""Groups of which ACLED names the branch by its country, by the actor's id."""

LOCAL_NAMES: dict[tuple[str, str], str] = {
    ("islamic-state", "MZ"): "Islamist Militia (Mozambique)",
    ("al-shabaab", "MZ"): "Islamist Militia (Mozambique)",
    ("islamic-state", "CD"): "ADF: Allied Democratic Forces",
}
"""ACLED's name where a country knows a group by another's name, by the actor's id and the country."""

POLICE_UNITS = (
    *("Police", "Gendarm", "Frontier Corps", "Rosgvardia", "Carabineros", "Border Guard", "Anti-Riot", "Reserve Guard"),
    *("Counter Terrorism Department", "Levies", "Rapid Action", "Special Action", "Detachment 88", "Civil Defence"),
    "Internal Security Forces",
)
"""Words in the name of a state's unit that ACLED codes with the police."""

RULERS: dict[str, tuple[str, dt.date]] = {
    "taliban": ("AF", dt.date(2021, 8, 15)),
    "hayat-tahrir-al-sham": ("SY", dt.date(2024, 12, 8)),
}
"""Groups that became a government: the country, and the day from which the datasets code their fighters as its forces."""
