"""Named days and the months of other calendars: how they are spelled, and how each is found in a year.

Sources: Reingold and Dershowitz, Calendrical Calculations (4th ed.), for the calendars; the United States Code 5 § 6103 for
days that fall on the so-manieth weekday of a month. Days whose date depends on the country ("Independence Day", "Labour Day")
are left out.
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
    once: str | None = None
    """The one day that the name means, as a TIMEX3 value."""
    phrase: str = ""


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
        "nowruz nawruz newroz navruz norouz",
        "(?:nowruz|nawruz|newroz|navruz|norouz)",
        fixed=(3, 21),
        phrase="bonfires on the eve of Nowruz",
    ),
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
    Feast("Eid al-Fitr", "eid id", "[ei]id[- ](?:al|ul|ul-al)?[- ]?fitr", islamic=(10, 1), phrase="a truce for Eid al-Fitr"),
    Feast("Eid al-Adha", "eid id", "[ei]id[- ](?:al|ul)?[- ]?adha", islamic=(12, 10), phrase="shells on Eid al-Adha"),
    Feast("Ashura", "ashura", "ashura", islamic=(1, 10), phrase="pilgrims killed on Ashura"),
    Feast("Arbaeen", "arbaeen arba", "arba'?een", islamic=(2, 20), phrase="the walk to Karbala for Arbaeen"),
    Feast("Mawlid", "mawlid", "mawlid(?: al-nabi)?", islamic=(3, 12), phrase="a procession for Mawlid"),
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
