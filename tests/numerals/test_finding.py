"""Every kind of quantity at its place, and everything that is none. A quantity is written as its `repr` without the name."""

from pathlib import Path

import pytest

from conflictnews import VagueCounts, find_numbers
from conflictnews.models import NumberKind
from conflictnews.numerals import RULES


def found(text: str, **options: VagueCounts) -> list[str]:
    """The quantities of a text, each as "characters = quantity"."""
    mentions = find_numbers(text, **options)
    assert all(text[m.span.start : m.span.end] == m.text for m in mentions)
    return [f"{m.text} = {repr(m.quantity)[9:-1]}" for m in mentions]


DIGITS = {
    "The march drew 1,100 people to the square": ["1,100 = cardinal 1100"],
    "The march drew 1 100 people": ["1 100 = cardinal 1100"],
    "The march drew 1\u00a0100 people": ["1\u00a0100 = cardinal 1100"],
    "The march drew 1\u2009234\u2009567 people": ["1\u2009234\u2009567 = cardinal 1234567"],
    "The march drew 1'100 people": ["1'100 = cardinal 1100"],
    "Es kostet 1.100,5 Euro, vorher 2.300": ["1.100,5 Euro = money 1100.5 EUR", "2.300 = cardinal 2300"],
    "It rained 2.300 inches": ["2.300 inches = measure 2.3 inch"],
    "The grant is 47,81,205.16 rupees": ["47,81,205.16 rupees = money 4781205.16 rupee"],
    "They hold 35m acres": ["35m acres = measure 35000000 acre"],
    "They counted 1.2bn and 3k": ["1.2bn = cardinal 1200000000", "3k = cardinal 3000"],
    "They counted 2.4 million": ["2.4 million = cardinal 2400000"],
    "They counted 7 thousand 5 hundred and 48": ["7 thousand 5 hundred and 48 = cardinal 7548"],
    "They counted 8 hundred and 6 hundred": ["8 hundred = cardinal 800", "6 hundred = cardinal 600"],
    "They counted 2 dozen": ["2 dozen = cardinal ~24, 24..24"],
    "Victims: ٣٤ and ٣٬٥٠٠ and १२": ["٣٤ = cardinal 34", "٣٬٥٠٠ = cardinal 3500", "१२ = cardinal 12"],
    "They fled 2½ weeks ago, ½ of them": ["2½ weeks = duration 2.5 week", "½ = fraction 1/2"],
    "They ran 10 1/2 miles": ["10 1/2 miles = measure 10.5 mile"],
    "A mass of 1.3e6 or 2x10^3 grains": ["1.3e6 = cardinal 1300000", "2x10^3 = cardinal 2000"],
    "It fell by -5 and by +0.2%": ["-5 = cardinal -5", "+0.2% = percent 0.2"],
    "A sample of .08 grams": [".08 grams = measure 0.08 gram"],
    "12, 15 and 20 were freed": ["12 = cardinal 12", "15 = cardinal 15", "20 = cardinal 20"],
    "On 12 May 100 people fled": ["100 = cardinal 100"],
    "On May 12 100 people fled": ["100 = cardinal 100"],
    "a value of 2^3 units": ["2^3 = cardinal 8"],
    "a value of 2^--3 and 0^-1": ["2^--3 = cardinal 8", "0^-1 = cardinal 0"],
    "five (5) soldiers and 45 (forty-five) tents": ["five = cardinal 5", "45 = cardinal 45"],
}

WORDS = {
    "A hundred and five huts burned": ["A hundred and five = cardinal 105"],
    "one million, two hundred thousand and six": ["one million, two hundred thousand and six = cardinal 1200006"],
    "one thousand, five of them": ["one thousand = cardinal 1000", "five = cardinal 5"],
    "Twenty-two or twenty two": ["Twenty-two = cardinal 22", "twenty two = cardinal 22"],
    "twelve hundred men": ["twelve hundred = cardinal 1200"],
    "two thousand million": ["two thousand million = cardinal 2000000000"],
    "half a million people, half a dozen trucks": ["half a million = cardinal 500000", "half a dozen = cardinal ~6, 6..6"],
    "two and a half million people": ["two and a half million = cardinal 2500000"],
    "a billion and a quarter bricks": ["a billion and a quarter = cardinal 1250000000"],
    "seven trillion and a half billion": ["seven trillion and a half billion = cardinal 7000500000000"],
    "five point five and two point two million": ["five point five = cardinal 5.5", "two point two million = cardinal 2200000"],
    "minus five degrees Celsius": ["minus five degrees Celsius = measure -5 degree Celsius"],
    "three lakh people, 2 crore trees": ["three lakh = cardinal 300000", "2 crore = cardinal 20000000"],
    "nine four six": ["nine = cardinal 9", "four = cardinal 4", "six = cardinal 6"],
    "twenty – five of them children": ["twenty = cardinal 20", "five = cardinal 5"],
    "a dozen men, two score, a score of goats": [
        "a dozen = cardinal ~12, 12..12",
        "two score = cardinal ~40, 40..40",
        "a score = cardinal ~20, 20..20",
    ],
    "zero casualties and zero eight": ["zero = cardinal 0", "zero eight = cardinal 8"],
    "It rose tenfold, then five times, then 3-fold": [
        "tenfold = cardinal 10",
        "five times = cardinal 5 time",
        "3-fold = cardinal 3 time",
    ],
    "a single 155mm shell": ["a single = cardinal 1", "155mm = measure 155 millimetre"],
    "not a single shell, not one of the buses": ["not a single = cardinal 0", "not one = cardinal 0"],
    "a pair of boots": ["a pair = cardinal 2"],
}

RANKS = {
    "the fourth anniversary, the 21st attack": ["fourth = ordinal 4", "21st = ordinal 21"],
    "the third in ten days": ["third = ordinal 3", "ten days = duration 10 day"],
    "three hundred and sixty-seventh": ["three hundred and sixty-seventh = ordinal 367"],
    "between the third and the eighteenth": ["third and the eighteenth = ordinal , 3..18"],
    "a third bomb": ["third = ordinal 3"],
}

FRACTIONS = {
    "Three-fifths of the harvest": ["Three-fifths = fraction 3/5"],
    "a third of the harvest, a fifth of a billion": ["a third = fraction 1/3", "a fifth of a billion = cardinal 200000000"],
    "3/4 of the city": ["3/4 = fraction 3/4"],
    "three twenty-fifths": ["three twenty-fifths = fraction 3/25"],
    "six hundred and thirty-one hundredths": ["six hundred and thirty-one hundredths = cardinal 600.31"],
    "one in ten Syrians": ["one in ten = fraction 1/10"],
    "nine out of ten, two out of every three": ["nine out of ten = fraction 9/10", "two out of every three = fraction 2/3"],
    "12 in six boxes": ["12 = cardinal 12", "six = cardinal 6"],
    "a 3:1 ratio": ["3:1 = fraction 3"],
    "more than half of its houses": ["half = fraction 1/2, 1/2.."],
    "half the houses, the second half of it": ["half = fraction 1/2", "second = ordinal 2"],
    "one over three": ["one over three = fraction 1/3"],
    "142 divided by eleven": ["142 divided by eleven = fraction 142/11"],
    "minus one": ["minus one = cardinal -1"],
}

BOUNDS = {
    "at least 12 dead": ["12 = cardinal 12, 12.."],
    "no fewer than 15 shells": ["15 = cardinal 15, 15.."],
    "more than 200 and upwards of 50": ["200 = cardinal 200, 200..", "50 = cardinal 50, 50.."],
    "exceeding 300; in excess of 1,000": ["300 = cardinal 300, 300..", "1,000 = cardinal 1000, 1000.."],
    "up to 30, as many as 40": ["30 = cardinal 30, ..30", "40 = cardinal 40, ..40"],
    "at most five, no more than 12": ["five = cardinal 5, ..5", "12 = cardinal 12, ..12"],
    "fewer than 60, under 500": ["60 = cardinal 60, ..60", "500 = cardinal 500, ..500"],
    "nearly 100, almost two dozen": ["100 = cardinal ~100, ..100", "two dozen = cardinal ~24, ..24"],
    "about 200, around 30, some 346": ["200 = cardinal ~200, ..", "30 = cardinal ~30, ..", "346 = cardinal ~346, .."],
    "an estimated 80, close to 300, roughly 7": ["80 = cardinal ~80, ..", "300 = cardinal ~300, ..", "7 = cardinal ~7, .."],
    "at least some 20": ["20 = cardinal ~20, 20.."],
    "exactly 20, only 20, a total of 20": ["20 = cardinal 20"] * 3,
    "around 100 or more": ["100 or more = cardinal ~100, 100.."],
    "70-odd villages, 40-plus, 30+": ["70-odd = cardinal ~70, ..", "40-plus = cardinal 40, 40..", "30+ = cardinal 30, 30.."],
    "a hundred or so, 40 or fewer": ["a hundred or so = cardinal ~100, ..", "40 or fewer = cardinal 40, ..40"],
    "the army took over 14 villages": ["14 = cardinal 14"],
    ">= 30 and < 50 and ~20": [">= 30 and < 50 = cardinal , 30..50", "20 = cardinal ~20, .."],
    "more than 20 and fewer than 30": ["more than 20 and fewer than 30 = cardinal , 20..30"],
    "more than 40 and fewer than 10": ["40 = cardinal 40, 40..", "10 = cardinal 10, ..10"],
    "over a week, nearly an hour": ["a week = duration 1, 1.. week", "an hour = duration ~1, ..1 hour"],
}

RANGES = {
    "between 20 and 30": ["20 and 30 = cardinal , 20..30"],
    "20 to 30, 20–30, 20 or 30": ["20 to 30 = cardinal , 20..30", "20–30 = cardinal , 20..30", "20 or 30 = cardinal , 20..30"],
    "from three to five": ["three to five = cardinal , 3..5"],
    "5 and 6 are two": ["5 = cardinal 5", "6 = cardinal 6", "two = cardinal 2"],
    "four to five thousand": ["four to five thousand = cardinal , 4000..5000"],
    "Some 30 to 40,000 fled": ["30 to 40,000 = cardinal ~, 30000..40000"],
    "$10 to $15 billion": ["$10 to $15 billion = money , 10000000000..15000000000 USD"],
    "$200 to $4 million": ["$200 to $4 million = money , 200..4000000 USD"],
    "$30,000-$40,000": ["$30,000-$40,000 = money , 30000..40000 USD"],
    "13 to 19 per cent": ["13 to 19 per cent = percent , 13..19"],
    "one to two years": ["one to two years = duration , 1..2 year"],
    "a dozen to 20 men": ["a dozen to 20 = cardinal , 12..20"],
    "either 10 or 20 men": ["10 = cardinal 10", "20 = cardinal 20"],
    "rose 3 percent to 8,600": ["3 percent = percent 3", "8,600 = cardinal 8600"],
    "from 73 to 52": ["73 = cardinal 73", "52 = cardinal 52"],
    "1/3 to 0.5 of it": ["1/3 to 0.5 = cardinal , 1/3..1/2"],
    "two-three days": ["two-three days = duration , 2..3 day"],
}

VAGUE = {
    "Dozens fled, scores were wounded": ["Dozens = cardinal ~, 24..", "scores = cardinal ~, 40.."],
    "hundreds, tens of thousands": ["hundreds = cardinal ~, 200..", "tens of thousands = cardinal ~, 20000.."],
    "hundreds of thousands, millions": ["hundreds of thousands = cardinal ~, 200000..", "millions = cardinal ~, 2000000.."],
    "several men, a few men, a handful of men": [
        "several = cardinal ~, 3..",
        "a few = cardinal ~, 3..",
        "a handful = cardinal ~, 3..",
    ],
    "several hundred, a few thousand, a few dozen": [
        "several hundred = cardinal ~, 300..",
        "a few thousand = cardinal ~, 3000..",
        "a few dozen = cardinal ~, 36..",
    ],
    "a couple of men, a couple of hundred, a couple more": [
        "a couple = cardinal ~2, ..",
        "a couple of hundred = cardinal ~200, ..",
        "a couple = cardinal ~2, ..",
    ],
    "the past few weeks": ["few weeks = duration ~, 3.. week"],
    "up to several hundred": ["several hundred = cardinal ~, ..300"],
    "several hundred thousand": ["several hundred thousand = cardinal ~, 300000.."],
}

MEASURES = {
    "$1.5 million, US$5m, €2, £30, USD10m, 300 dollars": [
        "$1.5 million = money 1500000 USD",
        "US$5m = money 5000000 USD",
        "€2 = money 2 EUR",
        "£30 = money 30 GBP",
        "USD10m = money 10000000 USD",
        "300 dollars = money 300 USD",
    ],
    "five million dollars, 1,234.50 lira, 500 dinars": [
        "five million dollars = money 5000000 USD",
        "1,234.50 lira = money 1234.5 TRY",
        "500 dinars = money 500 dinar",
    ],
    "361 million pounds, 500 pounds of rice": ["361 million pounds = money 361000000 GBP", "500 pounds = measure 500 pound"],
    "3 dollars 50 cents, 15 dollars and 50.": ["3 dollars 50 cents = money 3.5 USD", "15 dollars and 50 = money 15.5 USD"],
    "75 USD million, $ 40 m": ["75 USD million = money 75000000 USD", "$ 40 m = money 40000000 USD"],
    "12 per cent, 46%, 3 percentage points": [
        "12 per cent = percent 12",
        "46% = percent 46",
        "3 percentage points = percent 3 percentage point",
    ],
    "12 km, eight kilometres, 122mm, 20 tonnes": [
        "12 km = measure 12 kilometre",
        "eight kilometres = measure 8 kilometre",
        "122mm = measure 122 millimetre",
        "20 tonnes = measure 20 tonne",
    ],
    "90 km/h, 60 mph, 20 sq km, 40 m²": [
        "90 km/h = measure 90 kilometre per hour",
        "60 mph = measure 60 mile per hour",
        "20 sq km = measure 20 square kilometre",
        "40 m² = measure 40 square metre",
    ],
    "45C, 113F, 20°C, 6 deg c": [
        "45C = measure 45 degree Celsius",
        "113F = measure 113 degree Fahrenheit",
        "20°C = measure 20 degree Celsius",
        "6 deg c = measure 6 degree Celsius",
    ],
    "5 ft 2 in tall, 6ft 2in tall, five feet and ten inches": [
        "5 ft 2 in = measure 31/6 foot",
        "6ft 2in = measure 37/6 foot",
        "five feet and ten inches = measure 35/6 foot",
    ],
    "a wall 3m high, 3m people, a depth of 3m": [
        "3m = measure 3 metre",
        "3m = cardinal 3000000",
        "3m = measure 3 metre",
    ],
    "a kilometre away, half a mile, a mile and a half": [
        "a kilometre = measure 1 kilometre",
        "half a mile = measure 1/2 mile",
        "a mile and a half = measure 1.5 mile",
    ],
    "72 hours, a six-week siege, 48h, half an hour": [
        "72 hours = duration 72 hour",
        "six-week = duration 6 week",
        "48h = duration 48 hour",
        "half an hour = duration 1/2 hour",
    ],
    "a 12-year-old boy, three months old": ["12-year-old = duration 12 year", "three months old = duration 3 month"],
    "10,000-strong, 30p, $2t": ["10,000 = cardinal 10000", "30p = money 30 penny", "$2t = money 2000000000000 USD"],
    "$4 a litre, 40 miles a day": ["$4 = money 4 USD", "40 miles = measure 40 mile"],
}

ONES = {
    "One person died": ["One = cardinal 1"],
    "killing one and wounding two": ["one = cardinal 1", "two = cardinal 2"],
    "Two died and one was hurt": ["Two = cardinal 2", "one = cardinal 1"],
    "only one survived": ["one = cardinal 1"],
    "within one day": ["one day = duration 1 day"],
    "that one mile": ["one mile = measure 1 mile"],
    "The tally: two killed, one. Then": ["two = cardinal 2"],
}

EDGES = {
    "the 4m-wide road, 20m (65ft) away": ["4m = measure 4 metre", "20m = measure 20 metre", "65ft = measure 65 foot"],
    "5G phones and 10G of data": ["10G = cardinal 10000000000"],
    "It cost $5 million dollars": ["$5 million dollars = money 5000000 USD"],
    "5 feet and 20 inches; 5 feet and six men": [
        "5 feet = measure 5 foot",
        "20 inches = measure 20 inch",
        "5 feet = measure 5 foot",
        "six = cardinal 6",
    ],
    "3 dollars and 4 euros; 3 dollars and 150 cents; 3 dollars 40 then": [
        "3 dollars = money 3 USD",
        "4 euros = money 4 EUR",
        "3 dollars = money 3 USD",
        "150 cents = money 150 cent",
        "3 dollars = money 3 USD",
        "40 = cardinal 40",
    ],
    "one hundred / eleven": ["one hundred / eleven = fraction 100/11"],
    "three in 20 attacks, two out of five dollars": [
        "three = cardinal 3",
        "20 = cardinal 20",
        "two = cardinal 2",
        "five dollars = money 5 USD",
    ],
    "142 over eleven people": ["142 = cardinal 142", "eleven = cardinal 11, 11.."],
    "anywhere from 10 to 12, 3rd to 5 men": ["10 to 12 = cardinal , 10..12", "3rd = ordinal 3", "5 = cardinal 5"],
    "the baker's dozen, the score, tens, his scores": [],
    "the couple, a couple married, few people": [],
    "a third-rate force, a half-mile": ["a half-mile = measure 1/2 mile"],
    "two second-degree burns, minus 5C, 5.5 per cent": [
        "two = cardinal 2",
        "minus 5C = measure -5 degree Celsius",
        "5.5 per cent = percent 5.5",
    ],
    "1 234,5 km, ٣٫٥ km": ["1 234,5 km = measure 1234.5 kilometre", "٣٫٥ km = measure 3.5 kilometre"],
    "1234567^2 grains": ["1234567 = cardinal 1234567", "2 = cardinal 2"],
    "5 million billion grains, 5 point 5 grains": [
        "5 million billion = cardinal 5000000000000000",
        "5 point 5 = cardinal 5.5",
    ],
    "five point eleven, five point twenty thousand, one point two hundred": [
        "five point eleven = cardinal 5.11",
        "five = cardinal 5",
        "twenty thousand = cardinal 20000",
        "one point two = cardinal 1.2",
        "hundred = cardinal 100",
    ],
    "five and a man; two and five thirds; a mile and a bit": [
        "five = cardinal 5",
        "two = cardinal 2",
        "five thirds = fraction 5/3",
        "a mile = measure 1 mile",
    ],
    "N50 million, 20 mn, N2 road, R15,000": [
        "N50 million = money 50000000 NGN",
        "20 mn = cardinal 20000000",
        "R15,000 = money 15000 ZAR",
    ],
    "one of every six, the Group of Seven, Section 8(2)": ["one of every six = fraction 1/6"],
    "minus 5 to minus 10 degrees": ["minus 5 to minus 10 degrees = measure , -10..-5 degree"],
    "no guns, no boats; He saw no guns and no boats": ["no = cardinal 0", "no = cardinal 0"],
    "He was cut by half.": ["half = fraction 1/2"],
    "six and a quarter of them": ["six = cardinal 6", "a quarter = fraction 1/4"],
    "the village of 1200, since 1200, in 1150 AD": ["1200 = cardinal 1200"],
    "at 0300 on Monday; 0042 grains": ["0042 = cardinal 42"],
    "PS21,700 and ABC 12 wrote; in UK 12 died": ["12 = cardinal 12"],
    "The Toyota Kestrel Tour 40 Estate; the Big Three; 12 more": ["12 = cardinal 12"],
    "She met Six soldiers. It Killed Six": ["Six = cardinal 6", "Six = cardinal 6"],
    "a single-minded man, a single. a single Man": [],
    "a 0:3 ratio, a 3:0 ratio": ["0:3 = fraction 0"],
}

NOTHING = (
    "every one of them, no one, this one, the one who fled, one another, which one",
    "One may ask. One day he will return. A one-sided truce",
    "He knew of one. At one point he left",
    "a man, an hour ago, a week later",
    "T-72, F-16, S-300, AK-47, Mi-24, MiG-21, M4, 2S1, 9K33, BM-21, G7, P5+1, Covid-19",
    "the 5th Division, the 82nd Airborne Division, the Second Armoured Brigade, 1st Corps",
    "Brigade 13, Unit 8200, Highway 5, Route 60, District 9, Resolution 2254, UN resolution 2401",
    "Articles 3, 5 and 7; pages 12-14; section 4.3; version 2.1; No. 10; Nos. 3 and 4",
    "Phase Two began; Chapter Seven; World War Two; the 22nd Amendment",
    "the Fortune 100; he watched Al-Arabiya 24 yesterday; two",
    "In 2014, since 2011, by 2030, the 2013 attack, 2014-15, 1990s, the '80s, in 498 BC",
    "12 March 2014, March 12, on Sept. 11; 17 Ramadan 1443; 3-5 May, 12/03/2014, 2014-03-12, the 5th of May, May 3rd",
    "6:30 a.m., 14:25, 10.45pm, at 5am, 2 p.m., 0401 GMT, five o'clock, 6 o'clock, 14h30",
    "+963 11 555 0137, +1-222-555-0199, 0555 123 4567",
    "192.168.1.2, http://example.org/12/34, www.a.org/5, press12@example.org 7@b.org",
    "5f4dcc3b5aa765d61d8327deb882cf99, IMG_2034.jpg, v2.1, #45, a%20b, RQT=305",
    "36.2021° N, 37.1343° E; 36.2021 N; 33.5132, 36.2768",
    "at 24/7, on 9/11, verse 3:16",
    "1. The army shelled the town.",
    "at 575 Haifa Road, a Boeing 747, a .303 rifle, a Boeing 777F",
    "a second later, the second lieutenant, first aid, second in command, at first, the 20th century, the third quarter",
    "an Mi 8 and an Su 25, T 72 tanks, an RPG 7; near Task Force 88, COP28; in AD 70",
    "He asked for it: 1) withdrawal, 2) disarmament.",
    "call (212) 555-0147 or 01524-582279, hotline 112",
    "ticket 8842-A, led 2-nil, in the 70's, a split second, first-degree murder, half past six, quarter to five",
    "between 6 and 8 p.m., at 0300",
    "100" * 30,
    "²",
    "",
)


ZERO = {
    "Divers found no bodies and no wreckage": ["no = cardinal 0"],
    "There were also no new arrests": ["no = cardinal 0"],
    "No civilians were hurt; no soldiers either": ["No = cardinal 0", "no = cardinal 0"],
    "The town has no doctor": ["no = cardinal 0"],
    "None of the boats sank, none was damaged": ["None = cardinal 0", "none = cardinal 0"],
    "He asked for survivors but there were none.": ["none = cardinal 0"],
    "almost no survivors, no doubt, no more bread, no long queues": [],
    "bar none, none the less, none of this": [],
    "no further clashes; no, soldiers": [],
    "No shots were fired, no plans were made": ["No = cardinal 0"],
    "almost none of the aid; one of only two mills": ["one = cardinal 1", "two = cardinal 2"],
    "They have no such boats and no quick": [],
}

COUNTED = {
    "One of the guards and one of four gates": ["One = cardinal 1", "one = cardinal 1", "four = cardinal 4"],
    "one of a kind; the fourth one": ["fourth = ordinal 4"],
    "Two died, one in the river": ["Two = cardinal 2", "one = cardinal 1"],
    "Two roads; one, the old, is shut": ["Two = cardinal 2", "one = cardinal 1"],
    "twice as many, at least twice the crowd": ["twice = cardinal 2 time", "twice = cardinal 2, 2.. time"],
    "once or twice, think twice, a twice-told tale": [],
    "many villagers, many roads, as many people": ["many = cardinal ~, 3.."],
    "Many were wounded, many were closed": ["Many = cardinal ~, 3.."],
    "Many of the refugees; a number of aid workers": ["Many = cardinal ~, 3..", "a number of = cardinal ~, 3.."],
    "a number of roads, the number of dead, the number is": [],
    "many, people": [],
}

PAIRS = {
    "The bill passed 61-38 at night": ["61 = cardinal 61", "38 = cardinal 38"],
    "The visitors lost 1-3 in Gyumri": ["1 = cardinal 1", "3 = cardinal 3"],
    "They voted 48 to 52 against": ["48 = cardinal 48", "52 = cardinal 52"],
    "They lost 12-15 men": ["12-15 = cardinal , 12..15"],
    "They won 7-5 seats; it was quiet. Then 9-5": [],
    "passed 3-2-1, passed 41-8.5, passed x/3-2": [],
    "won: 3-1": [],
    "Rents rose from 20 to 55 euros": ["20 = cardinal 20", "55 euros = money 55 EUR"],
    "Rents rose by 20 to 30 percent": ["20 to 30 percent = percent , 20..30"],
    "Profit grew by $4 million to $37 million": ["$4 million = money 4000000 USD", "$37 million = money 37000000 USD"],
    "Guards were cut by 5 to 9 people": ["5 to 9 = cardinal , 5..9"],
    "It went from 0 to 90 km/h": ["0 to 90 km/h = measure , 0..90 kilometre per hour"],
    "It was cut from 5 to 7 percent to 3 to 5 percent": [
        "5 to 7 percent = percent , 5..7",
        "3 to 5 percent = percent , 3..5",
    ],
    "Fines rise, ranging from 5 to 9 euros": ["5 to 9 euros = money , 5..9 EUR"],
    "Costs rose. The wall is from 3 to 5 metres high": ["3 to 5 metres = measure , 3..5 metre"],
    "-11 to -16 degrees": ["-11 to -16 degrees = measure , -16..-11 degree"],
}

SIGNS = {
    "5 € 10": ["5 € = money 5 EUR", "10 = cardinal 10"],
    "1 $ 10 dollars": ["1 $ = money 1 USD", "10 dollars = money 10 USD"],
    "Gao -5 killed": ["5 = cardinal 5"],
    "-5 killed, -3 degrees": ["5 = cardinal 5", "-3 degrees = measure -3 degree"],
    "$US96 million, A$7, a c5 jet": ["$US96 million = money 96000000 USD", "A$7 = money 7 AUD"],
    "a fine of 2011 kronor, in 2010 dollars": ["2011 kronor = money 2011 krone"],
    "Bread is up 9c": ["9c = money 9 cent"],
    "the 13F form, 40F": ["40F = measure 40 degree Fahrenheit"],
    "about 1/30 of the grain": ["1/30 = fraction ~1/30, .."],
    "a tenth is sold, a third are closed": ["a tenth = fraction 1/10", "a third = fraction 1/3"],
    "a third was wounded": ["third = ordinal 3"],
    "up half a point, half what it was": ["half = fraction 1/2", "half = fraction 1/2"],
}

ADVERBS = {
    "It was first built in wood; she first saw it": [],
    "First of all, first came the guards": [],
    "the first wounded man, its first armed boat": ["first = ordinal 1", "first = ordinal 1"],
    "a two-faced clerk, a third-party audit, a second-rate crew": [],
}

COLUMNS = {
    "12 7 9 4": ["12 = cardinal 12", "7 = cardinal 7", "9 = cardinal 9", "4 = cardinal 4"],
    "12,7,9,4": ["12 = cardinal 12", "7 = cardinal 7", "9 = cardinal 9", "4 = cardinal 4"],
    "3 7 100 2": ["3 = cardinal 3", "7 = cardinal 7", "100 = cardinal 100", "2 = cardinal 2"],
    "1 2 3 May 5": ["1 = cardinal 1", "2 = cardinal 2"],
    "5% 6% 7%": ["5% = percent 5", "6% = percent 6", "7% = percent 7"],
}

CASES = {**DIGITS, **WORDS, **RANKS, **FRACTIONS, **BOUNDS, **RANGES, **VAGUE, **MEASURES, **ONES, **EDGES}
CASES |= ZERO | COUNTED | PAIRS | SIGNS | ADVERBS | COLUMNS


@pytest.mark.parametrize(("text", "quantities"), CASES.items(), ids=list(CASES))
def test_a_quantity_is_read_with_its_bounds_and_unit(text, quantities):
    assert found(text) == quantities


@pytest.mark.parametrize("text", NOTHING)
def test_what_only_looks_like_a_number_is_none(text):
    expected = ["two = cardinal 2"] if text.endswith("; two") else []

    assert found(text) == expected


def test_headlines_and_capitals_do_not_hide_a_number():
    assert found("Russian Strike Kills 12 in Idlib") == ["12 = cardinal 12"]
    assert found("Car Bomb Kills Six in Baghdad") == ["Six = cardinal 6"]
    assert found("TERRORISTS KIDNAPPED 14 PEASANTS") == ["14 = cardinal 14"]
    assert found("In Homs 12 were killed") == ["12 = cardinal 12"]


def test_a_mention_never_crosses_a_blank_line():
    assert found("twenty\n\nfive") == ["twenty = cardinal 20", "five = cardinal 5"]
    assert found("at least\n\n12 men") == ["12 = cardinal 12"]
    assert found("twenty\nfive at\nleast") == ["twenty\nfive at\nleast = cardinal 25, 25.."]


def test_offsets_lead_back_to_the_characters_of_the_caller():
    text = "At\u00a0least\u200b 1\u202f200 people, \u201cfifty\u00ad-two\u201d of them"

    assert found(text) == ["1\u202f200 = cardinal 1200, 1200..", "fifty\u00ad-two = cardinal 52"]


def test_vague_words_mean_what_the_caller_says():
    text = "dozens, hundreds, several, a couple of hundred"

    assert [q.split(" = ")[1] for q in found(text, vague=VagueCounts.acled())] == [
        "cardinal ~, 12..",
        "cardinal ~, 100..",
        "cardinal ~, 3..",
        "cardinal ~200, ..",
    ]
    assert found("several", vague=VagueCounts.ucdp()) == ["several = cardinal ~, 2.."]


def test_a_mention_says_how_it_was_read():
    rules = [m.rule for m in find_numbers("12 men, two men, 5 to 6 men, dozens of men, $5, the 3rd man, 1/2 of them")]

    assert rules == [f"numerals.{name}" for name in ("digits", "words", "range", "vague", "money", "ordinal", "fraction")]
    assert {m.quantity.kind for m in find_numbers("5 km and 6 days")} == {NumberKind.MEASURE, NumberKind.DURATION}


BOTH_ENDS = {
    "two or three dozen eggs": ["two or three dozen = cardinal , 24..36"],
    "7 to 9 dozen eggs": ["7 to 9 dozen = cardinal , 84..108"],
    "four or five hundred men": ["four or five hundred = cardinal , 400..500"],
    "six to eight hundred thousand": ["six to eight hundred thousand = cardinal , 600000..800000"],
    "ten to three hundred men": ["ten to three hundred = cardinal , 10..300"],
    "a ten- to fifteen-day truce": ["ten- to fifteen-day = duration , 10..15 day"],
    "two-to-three thousand": ["two-to-three thousand = cardinal , 2000..3000"],
    "a 7- or 9-inch pipe": ["7 = cardinal 7", "9-inch = measure 9 inch"],
    "roughly between 100 and 120": ["100 and 120 = cardinal ~, 100..120"],
    "It grew fivefold to 940": ["fivefold = cardinal 5", "940 = cardinal 940"],
    "from 12 to 20-25 million": ["12 = cardinal 12", "20-25 million = cardinal , 20000000..25000000"],
    "up to 30 miles (48 km) off": ["30 miles = measure 30, ..30 mile", "48 km = measure 48, ..48 kilometre"],
    "some 30 miles (48 km) off": ["30 miles = measure ~30, .. mile", "48 km = measure 48 kilometre"],
    "“At least” 40 men, at least “60” women": ["40 = cardinal 40, 40..", "60 = cardinal 60, 60.."],
    "a score or more fled; a score of more than 12": ["a score or more = cardinal ~20, 20..", "12 = cardinal 12, 12.."],
    "in 12,13 and 14 of the tents": ["12 = cardinal 12", "13 = cardinal 13", "14 = cardinal 14"],
    "a grade of more than or equal to 12": ["12 = cardinal 12, 12.."],
}

PEOPLE = {
    "They shot 1962 prisoners": ["1962 = cardinal 1962"],
    "The winter 1962 refugees": [],
    "It killed 1.200 fighters": ["1.200 = cardinal 1200"],
    "a population of 2.3m is hungry": ["2.3m = cardinal 2300000"],
    "Hundreds upon hundreds wept": ["Hundreds upon hundreds = cardinal ~, 200.."],
    "not one but three men": ["one = cardinal 1", "three = cardinal 3"],
    "8 killed/31 hurt": ["8 = cardinal 8", "31 = cardinal 31"],
    "thirty-\nseven men": ["thirty-\nseven = cardinal 37"],
}

NAMES = (
    "Call +961 3 555 010 for help",
    "the 10014 ZIP code",
    "an office at 16-18 Haifa Road",
    "They took Hill 70 and Point 190",
    "the 2nd Div. and the 4th Bde",
    "a Kalibr 3M-54",
)


@pytest.mark.parametrize(("text", "expected"), (BOTH_ENDS | PEOPLE).items())
def test_two_ends_and_people(text, expected):
    assert found(text) == expected


@pytest.mark.parametrize("text", NAMES)
def test_more_names(text):
    assert found(text) == []


@pytest.mark.parametrize(("rule", "phrase"), RULES.items())
def test_a_rule_reads_its_phrase(rule, phrase):
    assert [mention.rule for mention in find_numbers(phrase)] == [rule]


def test_every_rule_is_in_the_reference():
    reference = (Path(__file__).parents[2] / "docs" / "reference" / "models.md").read_text("utf-8")

    assert all(f"| `{rule}` | {phrase} |" in reference for rule, phrase in RULES.items())
