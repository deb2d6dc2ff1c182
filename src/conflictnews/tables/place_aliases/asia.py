"""Names that conflict reporting uses in and around Afghanistan, Pakistan, India, Myanmar, South-East Asia."""

from __future__ import annotations

from conflictnews.models import PlaceKind as Kind
from conflictnews.tables.place_aliases.record import PlaceAlias

ROWS: tuple[PlaceAlias, ...] = (
    # Afghanistan, Pakistan, India
    PlaceAlias("Khyber Pakhtunkhwa; KPK; KP; K-P; Khyber Pukhtunkhwa", "a curfew in parts of KPK", place="geonames:1168873"),
    PlaceAlias(
        "Federally Administered Tribal Areas; Pakistan's tribal areas; tribal districts",
        "checkpoints across Federally Administered Federally Administered Tribal Areas",
        place="geonames:1179245",
    ),
    PlaceAlias(
        "North Waziristan; North Waziristan Agency; Shumali Waziristan", "a raid in North Waziristan", place="geonames:1168875"
    ),
    PlaceAlias("South Waziristan; Janubi Waziristan", "convoys in South Waziristan", place="geonames:1164536"),
    PlaceAlias("Waziristan; Waziristan region", "elders of Waziristan", place="geonames:1162451"),
    PlaceAlias("Miranshah; Miramshah", "shops in Miranshah", place="geonames:1170367"),
    PlaceAlias("Mir Ali; Mirali", "a post near Mir Ali", kind=Kind.SETTLEMENT, country="PK", latitude=32.975, longitude=70.275),
    PlaceAlias("Bajaur; Bajaur district; Bajour", "a rally in Bajaur", place="geonames:1183781"),
    PlaceAlias("Kurram; Kurram Valley", "convoys in Kurram", place="geonames:1172574"),
    PlaceAlias("Parachinar; Para Chinar", "a blocked road to Parachinar", place="geonames:1168394"),
    PlaceAlias("Khyber", "trucks in Khyber district", place="geonames:1173641"),
    PlaceAlias(
        "Khyber Pass; Torkham; Torkham border; Torkham crossing",
        "queues at Torkham",
        kind=Kind.FACILITY,
        country="PK",
        latitude=34.12,
        longitude=71.09,
    ),
    PlaceAlias("Swat; Swat Valley", "orchards of Swat", place="geonames:1164211"),
    PlaceAlias(
        "Dera Ismail Khan; D.I. Khan; D I Khan; Dera Ismael Khan", "a blast in Dera Ismail Khan", place="geonames:1180281"
    ),
    PlaceAlias("Bannu; Bunnu", "a siege in Bannu", place="geonames:1183460"),
    PlaceAlias("Balochistan; Balouchistan; Baloochistan", "mines in Balochistan", place="geonames:1183606"),
    PlaceAlias("Chaman; Chaman border; Chaman crossing", "a gate at Chaman", place="geonames:1181611"),
    PlaceAlias("Gwadar; Guadar", "a port at Gwadar", place="geonames:1177446"),
    PlaceAlias(
        "Bolan Pass; Bolan; Dhadar Bolan",
        "a train in the Bolan Pass",
        kind=Kind.REGION,
        country="PK",
        latitude=29.75,
        longitude=67.58,
    ),
    PlaceAlias(
        "Kashmir; Jammu and Kashmir; Indian-administered Kashmir; J&K; Indian Kashmir",
        "apples from Kashmir",
        kind=Kind.REGION,
        country="IN",
        latitude=34.2,
        longitude=75.0,
    ),
    PlaceAlias(
        "Azad Kashmir; Azad Jammu and Kashmir; Pakistan-administered Kashmir; AJK; Pakistani Kashmir",
        "a march in Azad Kashmir",
        kind=Kind.ADMIN1,
        country="PK",
        latitude=33.9,
        longitude=73.8,
    ),
    PlaceAlias(
        "Line of Control; LoC",
        "shells across the Line of Control",
        kind=Kind.BORDER,
        country="IN",
        latitude=34.2,
        longitude=74.0,
    ),
    PlaceAlias(
        "Line of Actual Control",
        "patrols on the Line of Actual Control",
        kind=Kind.BORDER,
        country="IN",
        latitude=34.0,
        longitude=78.5,
    ),
    PlaceAlias("Durand Line", "a fence along the Durand Line", kind=Kind.BORDER, country="AF", latitude=33.0, longitude=69.8),
    PlaceAlias(
        "Galwan; Galwan Valley", "a brawl in the Galwan Valley", kind=Kind.REGION, country="IN", latitude=34.75, longitude=78.17
    ),
    PlaceAlias("Pulwama; Pulvama", "a bus in Pulwama", place="geonames:1259251"),
    PlaceAlias("Manipur; Manipur State", "curfews in Manipur", place="geonames:1263706"),
    PlaceAlias("Kandahar", "pomegranates of Kandahar", place="geonames:1138336"),
    PlaceAlias("Lashkar Gah", "a bazaar in Lashkar Gah", place="geonames:1134720"),
    PlaceAlias("Nangarhar; Ningarhar", "caves in Nangarhar", place="geonames:1132366"),
    PlaceAlias("Jalalabad", "oranges of Jalalabad", place="geonames:1139715"),
    PlaceAlias(
        "Tora Bora; Torabora", "caves of Tora Bora", kind=Kind.MOUNTAIN, country="AF", latitude=34.117, longitude=70.217
    ),
    PlaceAlias("Panjshir; Panjshir Valley; Panjsher", "emeralds from Panjshir", place="geonames:6957555"),
    PlaceAlias(
        "Bagram; Bagram Air Base; Bagram Airfield; Bagram airbase; Bagram base",
        "lights at Bagram",
        kind=Kind.FACILITY,
        country="AF",
        latitude=34.946,
        longitude=69.265,
    ),
    PlaceAlias("Mazar-i-Sharif; Mazar", "the shrine of Mazar-i-Sharif", place="geonames:1133616"),
    PlaceAlias("Herat; Hirat", "minarets of Herat", place="geonames:1140026"),
    PlaceAlias("Khost", "a stadium in Khost", place="geonames:1136469"),
    PlaceAlias("Ghazni; Ghazna", "walls of Ghazni", place="geonames:1141269"),
    PlaceAlias("Bamiyan", "niches of Bamiyan", place="geonames:1147242"),
    PlaceAlias("Spin Boldak; Spin Buldak; Spinboldak", "a crossing at Spin Boldak", place="geonames:1123906"),
    PlaceAlias(
        "Dasht-e-Barchi; Dasht-i-Barchi",
        "a clinic in Dasht-e-Barchi",
        kind=Kind.NEIGHBOURHOOD,
        country="AF",
        latitude=34.495,
        longitude=69.08,
    ),
    PlaceAlias("Nuristan; Nooristan", "snow in Nuristan", place="geonames:1444363"),
    PlaceAlias("Balkh; Balx", "carpets from Balkh", place="geonames:1147288"),
    PlaceAlias("Hindu Kush; Hindukush", "snow on the Hindu Kush", place="ne:region:hindu-kush"),
    PlaceAlias(
        "Af-Pak; AfPak; Af-Pak region",
        "drones in the AfPak region",
        kind=Kind.REGION,
        country="PK",
        latitude=33.5,
        longitude=70.0,
    ),
    PlaceAlias(
        "Tirah Valley; Tirah", "orchards in the Tirah Valley", kind=Kind.REGION, country="PK", latitude=33.73, longitude=70.8
    ),
    PlaceAlias("Shawal; Shawal Valley", "forests of Shawal", kind=Kind.REGION, country="PK", latitude=32.7, longitude=69.55),
    PlaceAlias(
        "Wagah; Wagah border; Attari-Wagah; Wagha; Wagah crossing",
        "drums at Wagah",
        kind=Kind.FACILITY,
        country="PK",
        latitude=31.605,
        longitude=74.573,
    ),
    PlaceAlias("Siachen; Siachen Glacier", "posts on Siachen", kind=Kind.REGION, country="IN", latitude=35.42, longitude=77.1),
    PlaceAlias(
        "Pul-e-Charkhi; Pul-i-Charkhi prison; Pul-e-Charkhi prison",
        "cells of Pul-e-Charkhi",
        kind=Kind.FACILITY,
        country="AF",
        latitude=34.547,
        longitude=69.358,
    ),
    PlaceAlias(
        "Salang; Salang Pass; Salang Tunnel",
        "snow in the Salang Pass",
        kind=Kind.FACILITY,
        country="AF",
        latitude=35.317,
        longitude=69.035,
    ),
    PlaceAlias(
        "Kabul airport; Hamid Karzai International Airport; Kabul International Airport; Abbey Gate",
        "crowds at Kabul airport",
        kind=Kind.FACILITY,
        country="AF",
        latitude=34.566,
        longitude=69.212,
    ),
    # Myanmar, South-East Asia
    PlaceAlias("Rakhine; Rakhaing", "boats off Rakhine", place="geonames:1298852"),
    PlaceAlias("Sittwe; Sittway; Sittwe town", "a market in Sittwe", place="geonames:1295765"),
    PlaceAlias(
        "Maungdaw; Maung Daw; Mongdaw; Maungdaw Township",
        "smoke over Maungdaw",
        kind=Kind.SETTLEMENT,
        country="MM",
        latitude=20.818,
        longitude=92.367,
    ),
    PlaceAlias(
        "Buthidaung; Bu Thi Daung; Buthidong",
        "a garrison at Buthidaung",
        kind=Kind.SETTLEMENT,
        country="MM",
        latitude=20.872,
        longitude=92.527,
    ),
    PlaceAlias("Kyaukphyu; Kyauk Phyu; Kyauk Pyu", "a port in Kyaukphyu", place="geonames:1316752"),
    PlaceAlias(
        "Mrauk-U; Myohaung; Mrauk Oo",
        "temples of Mrauk-U",
        kind=Kind.SETTLEMENT,
        country="MM",
        latitude=20.597,
        longitude=93.193,
    ),
    PlaceAlias("Paletwa; Palatwa", "a bridge at Paletwa", place="geonames:1302316"),
    PlaceAlias("Chin", "refugees from Chin State", place="geonames:1327132"),
    PlaceAlias("Loikaw; Loikow", "a cathedral in Loikaw", place="geonames:1313479"),
    PlaceAlias("Lashio; Lashiho", "a base in Lashio", place="geonames:1314759"),
    PlaceAlias("Laukkai; Laukkaing; Laogai; Lao-kai", "casinos in Laukkai", place="geonames:13494766"),
    PlaceAlias(
        "Kokang; Kokang region; Guogan", "militias in Kokang", kind=Kind.REGION, country="MM", latitude=23.7, longitude=98.7
    ),
    PlaceAlias("Myawaddy; Myawati", "a bridge at Myawaddy", place="geonames:1308052"),
    PlaceAlias("Naypyidaw; Nay Pyi Daw; Naypyidaw Union Territory", "highways of Naypyidaw", place="geonames:6611854"),
    PlaceAlias(
        "Insein; Insein prison", "visitors at Insein prison", kind=Kind.FACILITY, country="MM", latitude=16.89, longitude=96.098
    ),
    PlaceAlias("Cox's Bazar; Cox Bazar; Cox's Bazaar", "shelters in Cox's Bazar", place="geonames:1336134"),
    PlaceAlias(
        "Kutupalong; Kutupalong camp; Kutupalong refugee camp",
        "fires in Kutupalong",
        kind=Kind.CAMP,
        country="BD",
        latitude=21.213,
        longitude=92.163,
    ),
    PlaceAlias("Mindanao; Mindanaw; Mindanao island", "fields of Mindanao", place="ne:region:mindanao"),
    PlaceAlias("Marawi", "a mosque in Marawi", place="geonames:1701053"),
    PlaceAlias("Jolo; Jolo Island", "a cathedral in Jolo", place="geonames:1710143"),
    PlaceAlias(
        "Basilan; Basilan island", "rubber from Basilan", kind=Kind.ISLAND, country="PH", latitude=6.56, longitude=122.03
    ),
    PlaceAlias(
        "Sulu; Sulu Archipelago", "boats of the Sulu Archipelago", kind=Kind.ISLAND, country="PH", latitude=6.0, longitude=121.0
    ),
    PlaceAlias(
        "Bangsamoro; BARMM; Bangsamoro region; Bangsamoro Autonomous Region in Muslim Mindanao",
        "voters in Bangsamoro",
        kind=Kind.ADMIN1,
        country="PH",
        latitude=7.2,
        longitude=124.24,
    ),
    PlaceAlias("Pattani; Patani; Thailand's deep south", "a market in Pattani", place="geonames:1607978"),
    PlaceAlias(
        "West Papua; Papua; Irian Jaya; Indonesian Papua",
        "mines in West Papua",
        kind=Kind.REGION,
        country="ID",
        latitude=-4.0,
        longitude=136.0,
    ),
)
