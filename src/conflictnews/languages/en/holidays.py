"""Named days and the months of other calendars: how they are spelled, and how each is found in a year.

Sources: Reingold and Dershowitz, Calendrical Calculations (4th ed.), for the calendars; the United States Code 5 § 6103 for
days that fall on the so-manieth weekday of a month; the holiday lists of India's government and of Hong Kong's for tables.
Days whose date depends on the country ("Independence Day", "Labour Day") are left out.
"""

from __future__ import annotations

from typing import NamedTuple


class Feast(NamedTuple):
    """A named day. `name` is one of its spellings, `spelling` a pattern for all, `phrase` where it was met."""

    name: str
    cues: str
    """The words with which its spellings begin."""
    spelling: str
    fixed: tuple[int, int] | None = None
    """Month and day."""
    easter: int | None = None
    """Days from Easter Sunday."""
    orthodox: int | None = None
    """Days from Orthodox Easter."""
    weekday: tuple[int, int, int] | None = None
    """Month, ISO weekday, and which one of the month (-1 for the last)."""
    islamic: tuple[int, int] | None = None
    """Month and day of the Islamic calendar; day 0 is the whole month."""
    persian: tuple[int, int] | None = None
    """Month and day of the Solar Hijri calendar."""
    ethiopian: tuple[int, int] | None = None
    """Month and day of the Ethiopian calendar."""
    passover: int | None = None
    """Days from Passover."""
    table: tuple[str, ...] | None = None
    """The day in each year that is known; regions may keep it a day earlier or later."""
    once: str | None = None
    """The one day that the name means, as a TIMEX3 value."""
    phrase: str = ""


_LUNAR_NEW_YEARS = tuple(
    "1968-01-30 "
    "2000-02-05 2001-01-24 2002-02-12 2003-02-01 2004-01-22 2005-02-09 2006-01-29 2007-02-18 2008-02-07 2009-01-26 2010-02-14 "
    "2011-02-03 2012-01-23 2013-02-10 2014-01-31 2015-02-19 2016-02-08 2017-01-28 2018-02-16 2019-02-05 2020-01-25 2021-02-12 "
    "2022-02-01 2023-01-22 2024-02-10 2025-01-29 2026-02-17 2027-02-06 2028-01-26 2029-02-13 2030-02-03".split()
)
_DIWALIS = tuple(
    "2000-10-26 2001-11-14 2002-11-04 2003-10-25 2004-11-12 2005-11-01 2006-10-21 2007-11-09 2008-10-28 2009-10-17 2010-11-05 "
    "2011-10-26 2012-11-13 2013-11-03 2014-10-23 2015-11-11 2016-10-30 2017-10-19 2018-11-07 2019-10-27 2020-11-14 2021-11-04 "
    "2022-10-24 2023-11-12 2024-10-31 2025-10-20 2026-11-08 2027-10-29 2028-10-17 2029-11-05 2030-10-26".split()
)
_HOLIS = tuple(
    "2010-03-01 2011-03-20 2012-03-08 2013-03-27 2014-03-17 2015-03-06 2016-03-24 2017-03-13 2018-03-02 2019-03-21 2020-03-10 "
    "2021-03-29 2022-03-18 2023-03-08 2024-03-25 2025-03-14 2026-03-04".split()
)

FEASTS: tuple[Feast, ...] = (
    Feast("Christmas Eve", "christmas xmas", "(?:christmas|xmas) eve", fixed=(12, 24), phrase="a truce from Christmas Eve"),
    Feast(
        "Orthodox Christmas",
        "orthodox",
        "orthodox christmas(?: day)?",
        fixed=(1, 7),
        phrase="guns fell silent for Orthodox Christmas",
    ),
    Feast(
        "Christmas",
        "christmas xmas x",
        "(?:christmas|xmas|x-mas)(?: day)?",
        fixed=(12, 25),
        phrase="two shells on Christmas Day",
    ),
    Feast("Boxing Day", "boxing", "boxing day", fixed=(12, 26), phrase="the Boxing Day tsunami"),
    Feast("New Year's Eve", "new", "new year'?s?'? eve", fixed=(12, 31), phrase="drones on New Year's Eve"),
    Feast("New Year's Day", "new", "new year'?s'? day", fixed=(1, 1), phrase="missiles on New Year's Day"),
    Feast(
        "New Year",
        "new",
        r"(?<!(?-i:[A-Z])[a-z]{1,20} )(?-i:New Year)(?!'|s\b| honou?rs|,? [12]\d)",
        fixed=(1, 1),
        phrase="shelled daily since the New Year",
    ),
    Feast("Feast of Epiphany", "feast", "feast of (?:the )?epiphany", fixed=(1, 6), phrase="the Feast of the Epiphany"),
    Feast(
        "Valentine's Day",
        "valentine st valentines",
        "(?:st\\.? )?valentine'?s'? day",
        fixed=(2, 14),
        phrase="killed on Valentine's Day",
    ),
    Feast(
        "International Women's Day",
        "international",
        "international women'?s'? day",
        fixed=(3, 8),
        phrase="rallies on International Women's Day",
    ),
    Feast("St Patrick's Day", "st saint", "(?:st|saint)\\.? patrick'?s day", fixed=(3, 17), phrase="on St Patrick's Day"),
    Feast(
        "Nowruz",
        "nowruz nawruz norouz noruz persian",
        "(?:nowruz|nawruz|norouz|noruz|persian new year)",
        persian=(1, 1),
        phrase="bonfires on the eve of Nowruz",
    ),
    Feast(
        "Newroz",
        "newroz navruz novruz nauryz kurdish",
        "(?:newroz|navruz|novruz|nauryz|kurdish new year)",
        fixed=(3, 21),
        phrase="crowds in Diyarbakir for Newroz",
    ),
    Feast("Yennayer", "yennayer amazigh", "(?:yennayer|amazigh new year)", fixed=(1, 12), phrase="a march on Yennayer"),
    Feast("Songkran", "songkran thingyan", "(?:songkran|thingyan)", fixed=(4, 13), phrase="a truce for Thingyan"),
    Feast("Genna", "genna", "genna", fixed=(1, 7), phrase="a church burned on Genna"),
    Feast(
        "Enkutatash",
        "enkutatash ethiopian",
        "(?:enkutatash|ethiopian new year)",
        ethiopian=(1, 1),
        phrase="prisoners freed for Enkutatash",
    ),
    Feast("Meskel", "meskel meskal", "mesk[ae]l", ethiopian=(1, 17), phrase="a bonfire on Meskel"),
    Feast("Timkat", "timkat timket", "timk[ae]t", ethiopian=(5, 11), phrase="drones during Timkat"),
    Feast("April Fools' Day", "april", "april fool'?s'? day", fixed=(4, 1), phrase="not an April Fools' Day joke"),
    Feast("Anzac Day", "anzac", "anzac day", fixed=(4, 25), phrase="services on Anzac Day"),
    Feast("May Day", "may", "may day", fixed=(5, 1), phrase="clashes on May Day"),
    Feast("Nakba Day", "nakba", "nakba day", fixed=(5, 15), phrase="marches on Nakba Day"),
    Feast("Juneteenth", "juneteenth", "juneteenth", fixed=(6, 19), phrase="a shooting on Juneteenth"),
    Feast(
        "Fourth of July",
        "fourth july",
        "(?:fourth of july|july fourth)",
        fixed=(7, 4),
        phrase="fireworks on the Fourth of July",
    ),
    Feast("Bastille Day", "bastille", "bastille day", fixed=(7, 14), phrase="the Bastille Day attack in Nice"),
    Feast("Halloween", "halloween hallowe", "hallowe'?en", fixed=(10, 31), phrase="a stampede at Halloween"),
    Feast("All Saints' Day", "all", "all saints'? day", fixed=(11, 1), phrase="cemeteries on All Saints' Day"),
    Feast(
        "Armistice Day",
        "armistice remembrance veterans",
        "(?:armistice|remembrance|veterans'?) day",
        fixed=(11, 11),
        phrase="wreaths on Armistice Day",
    ),
    Feast("Good Friday", "good", "good friday", easter=-2, phrase="a raid on Good Friday"),
    Feast("Orthodox Good Friday", "orthodox", "orthodox good friday", orthodox=-2, phrase="shells on Orthodox Good Friday"),
    Feast("Fasika", "fasika", "fasika", orthodox=0, phrase="a truce over Fasika"),
    Feast("Passover", "passover pesach", "(?:passover|pesach)", passover=0, phrase="stabbed on the first night of Passover"),
    Feast("Shavuot", "shavuot", "shavuot", passover=50, phrase="a rocket on Shavuot"),
    Feast(
        "Rosh Hashanah",
        "rosh jewish",
        "(?:rosh hashanah?|jewish new year)",
        passover=163,
        phrase="a closure over Rosh Hashanah",
    ),
    Feast("Yom Kippur", "yom", "yom kippur", passover=172, phrase="the synagogue in Halle on Yom Kippur"),
    Feast("Sukkot", "sukkot", "sukkot", passover=177, phrase="settlers came during Sukkot"),
    Feast("Simchat Torah", "simchat", "simchat torah", passover=184, phrase="the attack on Simchat Torah"),
    Feast("Diwali", "diwali deepavali", "(?:diwali|deepavali)", table=_DIWALIS, phrase="blasts in Delhi before Diwali"),
    Feast("Holi", "holi", "(?-i:Holi)", table=_HOLIS, phrase="clashes during Holi"),
    Feast(
        "Lunar New Year",
        "lunar chinese tet",
        "(?:(?:lunar|chinese) new year|(?-i:Tet)(?: holiday|(?= (?:truce|ceasefire|festival))))",
        table=_LUNAR_NEW_YEARS,
        phrase="a shooting at Lunar New Year",
    ),
    Feast("Palm Sunday", "palm", "palm sunday", easter=-7, phrase="the Palm Sunday strike on Sumy"),
    Feast("Maundy Thursday", "maundy holy", "(?:maundy|holy) thursday", easter=-3, phrase="on Maundy Thursday"),
    Feast("Holy Saturday", "holy", "holy saturday", easter=-1, phrase="on Holy Saturday"),
    Feast("Orthodox Easter", "orthodox", "orthodox easter(?: sunday)?", orthodox=0, phrase="a ceasefire for Orthodox Easter"),
    Feast("Easter Monday", "easter", "easter monday", easter=1, phrase="the Easter Monday rising"),
    Feast("Easter", "easter", "easter(?: sunday| day)?", easter=0, phrase="churches bombed on Easter Sunday"),
    Feast("Ash Wednesday", "ash", "ash wednesday", easter=-46, phrase="on Ash Wednesday"),
    Feast("Ascension Day", "ascension", "ascension day", easter=39, phrase="on Ascension Day"),
    Feast(
        "Pentecost",
        "pentecost whit",
        "(?:pentecost|whit)(?: sunday)?",
        easter=49,
        phrase="the church in Owo on Pentecost Sunday",
    ),
    Feast(
        "Martin Luther King Day",
        "martin",
        "martin luther king(?:,? jr\\.?)? day",
        weekday=(1, 1, 3),
        phrase="on Martin Luther King Day",
    ),
    Feast("Memorial Day", "memorial", "memorial day", weekday=(5, 1, -1), phrase="before Memorial Day"),
    Feast("Labor Day", "labor", "labor day", weekday=(9, 1, 1), phrase="after Labor Day"),
    Feast("Thanksgiving", "thanksgiving", "thanksgiving(?: day)?", weekday=(11, 4, 4), phrase="home by Thanksgiving"),
    Feast(
        "Eid al-Fitr",
        "eid id aïd korité korite idul lebaran",
        "(?:[ei]id[- ](?:al|ul|el|ul-al)?[- ]?fitr|aïd el[- ]fitr|korit[ée]|idul fitri|lebaran)",
        islamic=(10, 1),
        phrase="a truce for Eid al-Fitr",
    ),
    Feast(
        "Eid al-Adha",
        "eid id aïd tabaski kurban bakrid bakr feast",
        "(?:[ei]id[- ](?:al|ul|el)?[- ]?adha|(?:eid|aïd) el[- ]k[eé]bir|tabaski|kurban bayrami?|bakr(?:id|[- ]eid)"
        "|feast of (?:the )?sacrifice)",
        islamic=(12, 10),
        phrase="herds driven to town for Tabaski",
    ),
    Feast("Grand Magal", "magal grand", "(?:grand magal|magal(?: of touba)?)", islamic=(2, 18), phrase="traffic to the Magal"),
    Feast("Laylat al-Qadr", "laylat", "laylat al[- ]qadr", islamic=(9, 27), phrase="clashes at the mosque on Laylat al-Qadr"),
    Feast("Ashura", "ashura", "ashura", islamic=(1, 10), phrase="pilgrims killed on Ashura"),
    Feast("Arbaeen", "arbaeen arba", "arba'?een", islamic=(2, 20), phrase="the walk to Karbala for Arbaeen"),
    Feast(
        "Mawlid",
        "mawlid maulid maouloud gamou milad",
        "(?:ma[wu]lid(?: al-nabi)?|maouloud|gamou|milad[- ](?:un|al)[- ]nabi)",
        islamic=(3, 12),
        phrase="a procession for Mawlid",
    ),
    Feast("Islamic New Year", "islamic", "islamic new year", islamic=(1, 1), phrase="the Islamic New Year"),
    Feast(
        "Ramadan",
        "holy month ramadan ramadhan ramadhon",
        "(?:holy )?(?:month of )?ramad(?:an|han|hon)",
        islamic=(9, 0),
        phrase="during Ramadan",
    ),
    Feast("9/11", "##", "9/11", once="2001-09-11", phrase="a child born on 9/11"),
    Feast("D-Day", "d", "d-day", once="1944-06-06", phrase="the beaches of D-Day"),
    Feast("VE Day", "ve v", "v-?e day", once="1945-05-08", phrase="on VE Day"),
    Feast("VJ Day", "vj v", "v-?j day", once="1945-08-15", phrase="on VJ Day"),
)
"""Each feast once."""

ISLAMIC_MONTHS: dict[str, int] = {
    "muharram": 1,
    "safar": 2,
    "rabi al-awwal": 3,
    "rabi' al-awwal": 3,
    "rabi al-thani": 4,
    "rabi' al-thani": 4,
    "jumada al-awwal": 5,
    "jumada al-ula": 5,
    "jumada al-thani": 6,
    "jumada al-akhira": 6,
    "rajab": 7,
    "shaban": 8,
    "sha'ban": 8,
    "shaaban": 8,
    "ramadan": 9,
    "shawwal": 10,
    "dhu al-qadah": 11,
    "dhu al-qi'dah": 11,
    "dhul qadah": 11,
    "dhu al-hijjah": 12,
    "dhul hijja": 12,
    "dhul hijjah": 12,
}

PERSIAN_MONTHS: dict[str, int] = {
    "farvardin": 1,
    "ordibehesht": 2,
    "khordad": 3,
    "tir": 4,
    "mordad": 5,
    "amordad": 5,
    "shahrivar": 6,
    "mehr": 7,
    "aban": 8,
    "azar": 9,
    "dey": 10,
    "bahman": 11,
    "esfand": 12,
    "hamal": 1,
    "sawr": 2,
    "jawza": 3,
    "saratan": 4,
    "asad": 5,
    "sunbula": 6,
    "mizan": 7,
    "aqrab": 8,
    "qaws": 9,
    "jadi": 10,
    "dalw": 11,
    "hut": 12,
}
"""The months of the Solar Hijri calendar, as Iran and as Afghanistan name them."""
