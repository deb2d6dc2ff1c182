"""The words of English for dates: months, weekdays, units of time, parts of the day, seasons, vague references.

Sources: TIMEX3 (ISO 24617-1, annex A) for the codes; the TIDES 2005 and TempEval-3 guidelines for what counts as a time word.
"""

from __future__ import annotations

MONTHS: dict[str, int] = {
    "january": 1,
    "jan": 1,
    "february": 2,
    "feb": 2,
    "febr": 2,
    "march": 3,
    "mar": 3,
    "april": 4,
    "apr": 4,
    "may": 5,
    "june": 6,
    "jun": 6,
    "july": 7,
    "jul": 7,
    "august": 8,
    "aug": 8,
    "september": 9,
    "sept": 9,
    "sep": 9,
    "october": 10,
    "oct": 10,
    "november": 11,
    "nov": 11,
    "december": 12,
    "dec": 12,
}
"""Months and their usual abbreviations."""

WEEKDAYS: dict[str, int] = {
    "monday": 1,
    "mon": 1,
    "tuesday": 2,
    "tues": 2,
    "tue": 2,
    "wednesday": 3,
    "weds": 3,
    "wed": 3,
    "thursday": 4,
    "thurs": 4,
    "thur": 4,
    "thu": 4,
    "friday": 5,
    "fri": 5,
    "saturday": 6,
    "sat": 6,
    "sunday": 7,
    "sun": 7,
}
"""Weekdays, counted as in ISO 8601."""

NAMES_OF_DAYS = frozenset(day for day in WEEKDAYS if day.endswith("day"))
"""Weekdays written out."""

SEASONS: dict[str, str] = {
    "spring": "SP",
    "springtime": "SP",
    "summer": "SU",
    "summertime": "SU",
    "autumn": "FA",
    "fall": "FA",
    "winter": "WI",
    "wintertime": "WI",
}

UNITS: dict[str, str] = {
    "second": "S",
    "sec": "S",
    "minute": "m",
    "min": "m",
    "hour": "H",
    "hr": "H",
    "day": "D",
    "night": "N",
    "week": "W",
    "wk": "W",
    "fortnight": "F",
    "weekend": "WE",
    "month": "M",
    "quarter": "Q",
    "year": "Y",
    "yr": "Y",
    "decade": "DE",
    "century": "CE",
    "centurie": "CE",
    "millennium": "ML",
    "millennia": "ML",
}
"""Units of time in the singular (their plurals add "s"); H, m and S follow the T of a duration."""

PARTS: dict[str, str] = {
    "morning": "TMO",
    "dawn": "TMO",
    "daybreak": "TMO",
    "sunrise": "TMO",
    "forenoon": "TMO",
    "midday": "T12:00",
    "noon": "T12:00",
    "afternoon": "TAF",
    "evening": "TEV",
    "dusk": "TEV",
    "nightfall": "TEV",
    "sunset": "TEV",
    "night": "TNI",
    "nite": "TNI",
    "midnight": "T00:00",
    "daytime": "TDT",
    "daylight": "TDT",
    "nighttime": "TNI",
}
"""Parts of the day; noon and midnight are clock times."""

RELATIVE_DAYS: dict[str, int] = {
    "yesterday": -1,
    "today": 0,
    "tomorrow": 1,
    "tmrw": 1,
    "tmr": 1,
    "tomo": 1,
    "tmw": 1,
    "tdy": 0,
    "ytd": -1,
    "yday": -1,
}
"""Days counted from the day of speaking, with the spellings of short messages."""

DAYS_FROM_TODAY: dict[str, int] = {"yesterday": -1, "today": 0, "tomorrow": 1}
"""Days from which weeks are counted: "a week from tomorrow"."""

WEEKS_FROM_A_DAY: dict[str, int] = {"week": 1, "weeks": 1, "fortnight": 2, "fortnights": 2}
"""Stretches by which weekdays are counted, in weeks: "two weeks from Monday", "Friday fortnight"."""

FROM_A_WEEKDAY: dict[str, int] = {"from": 1, "on": 1, "ago": -1}
"""Words between the weeks and the weekday, and where they lead: "a week on Friday", "a week ago Sunday"."""

NOW: frozenset[str] = frozenset("now currently presently nowadays".split())
"""Adverbs of the present."""

FREQUENCIES: dict[str, str] = {
    "hourly": "PT1H",
    "daily": "P1D",
    "nightly": "XXXX-XX-XXTNI",
    "weekly": "P1W",
    "fortnightly": "P2W",
    "monthly": "P1M",
    "quarterly": "P1Q",
    "yearly": "P1Y",
    "annually": "P1Y",
    "biweekly": "P2W",
    "bimonthly": "P2M",
    "everyday": "P1D",
}
"""Adverbs and adjectives of repetition; "annual" and "everyday" as adjectives name a kind, not a time."""

AFTER_NOUNS: frozenset[str] = frozenset(
    "lies looks will holds remains seems may looked dont now according please out non was is has falls comes".split()
)
"""Verbs after a noun of time, besides the function words: "the future lies in trade"."""

OFTEN: frozenset[str] = frozenset("hourly daily nightly weekly".split())
"""Frequencies that stand before what happens so often: "daily raids"; "quarterly dividend" names a kind."""

AFTER_ADVERBS: frozenset[str] = frozenset(
    "outside inside along across within without only except like more less around above below or if unless through".split()
)
"""Words after an adverb of frequency, besides the function words."""

DETERMINERS: frozenset[str] = frozenset("a an the his her its their our my your this that these those no".split())
"""Words before an adjective."""

DECADES: dict[str, int] = {
    "twenties": 2,
    "thirties": 3,
    "forties": 4,
    "fifties": 5,
    "sixties": 6,
    "seventies": 7,
    "eighties": 8,
    "nineties": 9,
}
"""Decades by name."""

AGED: frozenset[str] = frozenset(
    "truce ceasefire war conflict civil regime ban siege blockade embargo agreement treaty law dispute strike company building "
    "bridge alliance insurgency rebellion uprising campaign government project program programme system tradition institution "
    "church mosque temple monastery plane aircraft jet ship ferry tanker firm bank party state republic union occupation "
    "offensive deal pact plan policy mandate mission operation investigation inquiry case lawsuit trial record crisis curfew "
    "emergency protest movement monarchy dynasty dictatorship coalition administration partnership marriage contract feud "
    "border fence wall road railway pipeline refinery plant factory mine dam reactor house home hospital school university "
    "theatre theater stadium hotel tower palace castle fort city town village tree wine whisky rivalry ruling".split()
)
"""Things whose age is a length of time ("the 18-month-old truce"); the ages of persons and animals are not marked."""

YOUNG: frozenset[str] = frozenset(
    "boy boys girl girls child children baby babies infant infants toddler toddlers son sons daughter daughters kid kids man "
    "men woman women youth youths teenager teenagers minor minors person people aged age".split()
)
"""Words before the age of a person: "a girl of 15 months", "infants under 6 months"."""

LASTING: frozenset[str] = frozenset(
    "for last lasted lasts lasting after in within by took takes take taken taking waited wait waits served serve serves been "
    "stayed stay lived live is was are were of until another spanning spans spanned covering covers needs needed need "
    "required requires some every than a well just little remained endured raged held continued worked works".split()
)
"""Words between which and a length "over" means more: "lasted over six weeks"."""

NUMBERED: frozenset[str] = frozenset(
    "division model line point base serial bus train house flat gate box code area law building school lot class "
    "grade level".split()
)
"""Words after which four digits are a name's number ("model 1999"), besides those of `numbered_things`."""

NOT_YEARS_BEFORE: frozenset[str] = frozenset(
    "people men women children soldiers troops fighters militants civilians families refugees migrants prisoners hostages "
    "detainees students workers policemen police officers guards rebels insurgents terrorists recruits volunteers "
    "residents villagers protesters demonstrators houses homes buildings tanks vehicles trucks aircraft planes ships "
    "missiles rockets shells rounds bombs mines drones weapons rifles guns killed dead wounded injured deaths casualties "
    "victims bodies km kilometres kilometers miles metres meters feet yards tonnes tons kg kilograms pounds dollars euros "
    "rubles rupees lira percent per hectares acres barrels litres liters hours minutes seconds days weeks months years "
    "others persons personnel sorties attacks cases patients beds patrols trips members inhabitants delegates voters "
    "crowns kronor kroner francs liras dinars pesos yen yuan zloty shekels rials riyals hryvnias rand naira "
    "shillings marks baht ringgit won centimetres centimeters millimetres millimeters "
    "votes seats points sq square horses cavalry infantry infantrymen cavalrymen slaves warriors knights marines sailors "
    "paratroopers commandos jihadists households m ft mm cm mhz calories".split(),
)
"""Words before which four digits count something ("1800 men")."""
