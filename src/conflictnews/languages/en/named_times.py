"""Words that make a time word part of a name: the Sunday Times, Operation Winter Gale, the 1998 Land Cruiser.

Each set has, in `PHRASES`, phrases in which it was met; in none of them is there a date.
"""

from __future__ import annotations

EPITHETS = frozenset("bloody black holy super".split())
"""Words before a weekday or a month of a name: "Black September"."""

EVENTS = frozenset(
    "offensive fighting campaign uprising revolution war crisis riots decrees coup massacre agreement accord accords protests "
    "games olympics convention conference declaration movement putsch rising revolt mutiny elections election".split()
)
"""Nouns of events that are named after their time, which their name tells: "the Spring Offensive"."""

PAPERS = frozenset(
    "times telegraph mirror mail express herald post tribune vision journal gazette standard independent world star sun news "
    "monitor observer leader nation chronicle review punch trust business mercury argus echo record dispatch courier bulletin "
    "show programme magazine edition".split()
)
"""Words after the time word of a paper or a programme."""

TITLES = frozenset(
    "president prime minister gen general col colonel maj major lt sgt capt captain mr mrs ms dr sheikh king queen prince "
    "princess pope judge justice senator sen rep gov governor mayor ambassador secretary foreign defence defense interior "
    "chancellor premier deputy the un u.n us u.s uk eu nato israel israeli".split()
)
"""Capitalised words after a weekday that open a new phrase: "said Friday President Idris would"."""

WEAK_LEADS = frozenset("and or by with to of for as mr mrs ms dr".split())
"""Words before a time word that may just as well stand before a person's name."""

GIVEN_NAMES = frozenset("sunday friday monday april june august may january augustine".split())
"""Time words that are given names."""

MAKES = frozenset(
    "land toyota honda nissan mitsubishi ford chevrolet mercedes bmw audi volkswagen hyundai kia suzuki mazda isuzu lada "
    "peugeot renault fiat hilux corolla volvo scania kamaz jeep porsche ferrari chrysler dodge buick cadillac pontiac lexus "
    "skoda opel citroen citroën tesla boeing airbus cessna antonov".split()
)
"""Makes after a model year."""

YEAR_LEADS = frozenset(
    "in of by since until till from to and or between through during before after early late mid last next this that the a "
    "around about end beginning start year years fiscal fy calendar for circa anno ad class vintage copyright spring summer "
    "autumn fall winter my your his her its our their".split()
)
"""Words before a year, capital letter or not."""

NAMED_AFTER_DAYS = frozenset(
    "movement brigade brigades battalion regiment division front group party coalition forces force organisation "
    "organization committee alliance camp barracks square street avenue boulevard road roundabout bridge tunnel "
    "stadium airport port city university college school hospital mosque park hall theatre theater dam quarter "
    "district".split()
)
"""Nouns with a capital that carry a day as their name: "the 23 March Movement", "7th of April Street"."""

PHRASES: tuple[str, ...] = (
    "Fighters of the 23 March Movement and of the July 26 Brigade met.",
    "A car burned on 7th April Street near 6 October Bridge.",
    "the Black September group",
    "the Sunday Times and the Morning Herald",
    "Sunday Adeyemi and Friday Okoro were elected.",
    "The firm named April Okonjo and June Halim.",
    "The 1998 Land Cruiser was found.",
    "Operation Winter Gale was commanded from a bunker.",
    'The paper, "Wochenspiegel Today", closed.',
    "They watched Russia Today and slept.",
    "Firms such as Studio 1984 lost their depots.",
    "Call 0300 1998 or write.",
    "Sept-Iles sent firemen.",
)
