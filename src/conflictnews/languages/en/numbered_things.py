"""What carries a number as its name: the words that make "Resolution 2254", "M4" or "12 March" something else than a number.

Each word with a phrase in which it was met; plurals ("Articles 3 and 5") are regular.
"""

from __future__ import annotations

import re

from conflictnews.languages.en import calendar
from conflictnews.languages.en.holidays import ISLAMIC_MONTHS

NAMED_BY_NUMBER = {
    "act": "Section 2 of Act 13",
    "annex": "annex 4 of the agreement",
    "apartment": "apartment 12",
    "appendix": "appendix 2",
    "article": "Article 5 of the treaty",
    "battalion": "Battalion 47",
    "brigade": "Brigade 93",
    "bulletin": "bulletin 14",
    "camp": "Camp 7",
    "cargo": "two bodies, or cargo 200",
    "channel": "Channel 12",
    "chapter": "chapter 3 of the report",
    "checkpoint": "Checkpoint 300",
    "circular": "circular 19",
    "clause": "clause 9",
    "column": "column 2",
    "corridor": "Corridor 8",
    "decision": "Decision 22",
    "decree": "Decree 66",
    "dial": "they can dial 112",
    "directive": "Directive 41",
    "district": "District 9",
    "docket": "docket 1142",
    "exit": "exit 44",
    "fax": "fax 555 0110",
    "fig": "Fig. 3",
    "figure": "figure 3",
    "flight": "Flight 752",
    "footnote": "footnote 8",
    "highway": "Highway 5",
    "hill": "Hill 3234",
    "hotline": "the hotline 112",
    "instruction": "instruction 7",
    "interstate": "Interstate 95",
    "junction": "Junction 9",
    "legion": "Legion 5",
    "mark": "a Mark 82 bomb",
    "mk": "an Mk 84 bomb",
    "motorway": "Motorway 1",
    "no": "No. 10",
    "nos": "Nos. 3 and 4",
    "nr": "building nr. 12",
    "nrs": "exercises nrs. 3, 4",
    "number": "car number 4",
    "order": "Order 227",
    "page": "page 4",
    "paragraph": "paragraph 12",
    "phase": "phase 2 of the deal",
    "phone": "phone 555 0110",
    "pier": "pier 14",
    "platform": "platform 9",
    "protocol": "Protocol 2",
    "regiment": "Regiment 46",
    "regulation": "regulation 18",
    "resolution": "resolution 2139",
    "room": "room 101",
    "route": "Route 60",
    "runway": "runway 26",
    "section": "section 7",
    "sector": "sector 5",
    "squadron": "Squadron 117",
    "suite": "suite 400",
    "tel": "tel. 555 0110",
    "telephone": "telephone 555 0110",
    "terminal": "terminal 3",
    "type": "a Type 59 tank",
    "unit": "Unit 8200",
    "version": "version 2",
    "vol": "vol. 3",
    "volume": "volume 3",
    "ward": "ward 6",
    "zone": "zone 4",
}
"""Nouns before a number that is their name, whatever follows."""

SOMETIMES_NAMED_BY_NUMBER = {
    "airbus": "an Airbus 320",
    "area": "Area 51",
    "bed": "bed 7",
    "block": "Block 12",
    "boeing": "a Boeing 737",
    "box": "box 14",
    "building": "building 9",
    "bus": "bus 7",
    "call": "residents may call 112",
    "case": "case 12",
    "cac": "the CAC 40",
    "category": "a category 4 storm",
    "cell": "cell 4",
    "class": "class 1",
    "cluster": "Cluster 7",
    "covid": "Covid 19",
    "day": "day 4 of the siege",
    "division": "Division 30",
    "episode": "episode 8",
    "euro": "Euro 2020",
    "expo": "Expo 2020",
    "force": "Task Force 88",
    "formula": "Formula 1",
    "ftse": "the FTSE 100",
    "game": "game 3",
    "gate": "gate 5",
    "grade": "grade 6",
    "group": "group 4",
    "house": "house 12",
    "iphone": "an iPhone 14",
    "issue": "issue 12",
    "item": "item 6",
    "kilometre": "the roadblock at Kilometre 21",
    "km": "the bridge at km 35",
    "law": "Law 10",
    "level": "level 3",
    "line": "line 2 of the metro",
    "lot": "lot 40",
    "model": "model 3",
    "nasdaq": "the Nasdaq 100",
    "nikkei": "the Nikkei 225",
    "pk": "a roadblock at PK 12",
    "planet": "planet 9",
    "precinct": "Precinct 9",
    "operation": "Operation 1027",
    "part": "part 2",
    "plan": "plan 2",
    "point": "Point 104",
    "position": "position 11",
    "post": "Post 5",
    "question": "question 4",
    "quarter": "quarter 2",
    "reactor": "reactor 4",
    "road": "Road 60",
    "round": "round 2",
    "row": "row 21",
    "rule": "rule 4",
    "season": "season 3",
    "series": "series 2",
    "sp": "the SP 500",
    "squad": "Squad 4",
    "stage": "stage 2",
    "station": "station 8",
    "step": "step 3",
    "street": "Street 60",
    "table": "table 2",
    "team": "team 6",
    "tier": "tier 1",
    "tower": "tower 22",
    "week": "week 12",
    "windows": "Windows 10",
    "year": "year 2",
}
"""Nouns before a number that is their name unless it counts something: "block 12" but "that day 12 people were killed"."""

SCHOOL_YEARS = {
    "class": "girls in class nine",
    "grade": "a teacher of grade six",
}
"""Nouns before the number of a year of school, in words too, where nothing that is counted follows."""

SCHOOL_YEARS_OF_LEARNERS = {
    "form": "form four students",
    "primary": "primary seven pupils",
    "standard": "standard eight pupils",
}
"""Nouns before the number of a year of school where they who learn there follow."""

LEARNERS = frozenset(
    "pupil pupils student students learner learners boy boys girl girls candidate candidates class classes classroom "
    "classrooms exam exams examination examinations teacher teachers lessons textbooks leavers".split()
)
"""Who or what belongs to a year of school: "Grade 7 pupils", "Class 10 exams"."""

LAST_SCHOOL_YEAR = 13
"""No school counts more years."""

MILITARY_UNITS = frozenset(
    "army armies brigade division corps battalion regiment fleet squadron company platoon legion wing group front "
    "div bde regt bn infantry armoured armored mechanised mechanized artillery airborne motorized motorised cavalry marine "
    "marines mountain tank special guards rifle separate assault air parachute paratrooper logistics border".split()
)
"""After an ordinal these make a unit's name: "the 4th Armoured Division"."""

ORDINAL_NAMES = frozenset(
    "amendment street st avenue ave road rd boulevard congress parliament district arrondissement republic reich "
    "international geneva world committee circuit precinct ward bureau directorate department intifada".split()
)
"""After an ordinal these make another name: "the 22nd Amendment", "Fifth Avenue"."""

PERIODS = frozenset("century quarter millennium".split())
"""After an ordinal these make a stretch of the calendar: "the 20th century", "the third quarter"."""

NOT_RANKS = {
    "first": frozenset(
        "time aid hand lady lieutenant minister responder responders name names sergeant secretary nations instance".split()
    ),
    "second": frozenset(
        "later ago lieutenant secretary hand class rate guessing string fiddle thought thoughts nature guess".split()
    ),
    "third": frozenset("party parties secretary world rate degree".split()),
}
"""What follows an ordinal that ranks nothing: "first aid", "second lieutenant", "third parties"."""

MONTHS = frozenset({*calendar.MONTHS, *(re.split("[ -]", name)[0] for name in ISLAMIC_MONTHS)})
"""The months of the Gregorian and the Islamic calendar, as their names begin ("Dhu al-Hijja")."""

AMBIGUOUS_MONTHS = frozenset("may mar dec sep march".split())
"""Months that are other words as well, and are months only with a capital."""

AIRLINERS = frozenset((707, 717, 727, 737, 747, 757, 767, 777, 787))
"""Types of aircraft whose name is a number."""

AIRLINER_NOUNS = frozenset(
    "jet jets airliner airliners plane planes aircraft freighter freighters max dreamliner cargo".split()
)
"""What follows such a type."""

ABBREVIATED_NAMES = frozenset(
    "tel no nos nr nrs fig figs vol vols art arts ch pp p para paras sec sect res ext apt bldg rm hwy rte ref".split()
)
"""Abbreviations before a number that is a name: "No. 10", "pp. 3-5"."""

DESIGNATORS = frozenset(
    "mi su mig tu il ka rpg ak akm pk pkm btr bmp bm bmd tos kh uh ah ch atr mk gbu kamaz ural gaz maz zil iveco".split()
)
"""Makers and classes of weapons whose number may stand apart: "an Mi 8", "an RPG 7"."""

ERAS = frozenset("bc bce ad ce ah".split())
"""After a number these make it a year."""

CLOCK_WORDS = frozenset("am pm a p gmt utc local hrs hours o oclock noon midnight".split())
"""After digits these may make them a time of day."""

NUMBERED_IN_PARTS = frozenset(
    "lat latitude longitude version versions release section chapter paragraph clause article annex appendix figure fig".split()
)
"""What may be named by a decimal: "version 2.1", "section 4.3"."""

STREETS = frozenset("street st road rd avenue ave boulevard blvd lane drive close terrace crescent".split())
"""How the name of a street ends, after the number of a house."""

POSTAL = frozenset("zip postcode".split())
"""After digits these make them the code of a place: "the 10014 zip code"."""

CALIBRES = frozenset(
    "calibre caliber cal rifle rifles pistol pistols revolver gun guns machine sniper round rounds bullet bullets".split()
)
"""After a bare decimal these make it the calibre of a weapon: "a .303 rifle"."""

COUNT_LABELS = frozenset("kia wia mia dead wounded injured killed".split())
"""Labels of counts, which number nothing with or without a capital: "KIA 7 (confirmed), WIA 9"."""

NUMBER_AS_VERB = frozenset(("number",))
"""A word before digits that names by them after a thing, and counts after people: "car number 4", "the dead number 45"."""

AFTER_PEOPLE = frozenset("dead injured wounded missing victims casualties fatalities displaced detainees".split())
"""Words for people before it."""
