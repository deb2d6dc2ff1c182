"""Places: which names of a text are places, and which place each is.

Names are found by their capitals (`words`, `names`, `sites`), judged by what stands around them (`evidence`), and settled by
the article as a whole (`resolve`). Every step counts in log odds with named weights (`weights`); nothing is looked up but
the gazetteer's file.
"""

from __future__ import annotations

from attrs import evolve

from conflictnews.errors import NormalisationError, expect, is_a, shown
from conflictnews.languages.en.set_phrases import FABLED
from conflictnews.models import Place, PlaceMatch, PlaceMention
from conflictnews.text import Text


def find_places(text: str, *, country: str | None = None, demonyms: bool = False) -> tuple[PlaceMention, ...]:
    """Return the places of a text, in order; their spans do not overlap.

    *country* (ISO 3166-1 alpha-2) is the country that the text is about, where the caller knows it; what is no such code
    raises `NormalisationError`. With *demonyms* the names of peoples ("Syrian") are places too: the countries or regions that
    they stand for. Names inside the names of state bodies count ("the Homs Police"), those of armed groups, persons, papers
    and treaties do not.

    A mention's `place` is None where the text makes a place of a name that the gazetteer does not know. Its `confidence` is the
    probability that the name is a place's and the place the right one; `alternatives` are the next likeliest places, `rule`
    says how the name was found, `offset` holds "12 km north of". A facility or a district that the gazetteer does not know is
    placed at the town that it is called after; the town's id is then followed by the kind ("geonames:172256#facility").

    >>> town, country = find_places("Two shells fell 12 km north of Kobani, in Syria.")
    >>> town.text, town.place.country, town.offset.kilometres, town.offset.bearing
    ('Kobani', 'SY', 12.0, 'N')
    >>> country.place
    Place('Syria', country, SY, geonames:163843)
    """
    expect(demonyms, bool, "demonyms to be True or False")
    return places_in(Text.of(text), country=country, demonyms=demonyms)


def normalise_place(text: str, *, country: str | None = None, admin1: str | None = None, admin2: str | None = None) -> Place:
    """Return the place that a name standing alone means, as in a table; `match_place` tells how sure that is.

    The name may carry its surroundings ("Sake, Masisi, North Kivu", "Mogadishu - Hodan"). *country* (ISO 3166-1 alpha-2, or XX
    for the seas) is never left; *admin1* and *admin2* are names of units that the place lies in. A name that is not known in
    its surroundings gives the smallest of them that is known, but no country. Raises `NormalisationError`, which quotes the
    input, for a name that nothing bears or nothing settles, and for what is no country code.

    >>> normalise_place("Dayr az-Zawr", country="SY")
    Place('Deir ez-Zor', settlement, SY, geonames:170794)
    >>> normalise_place("Kukawa", country="NG", admin1="Borno").admin1_code
    'NG-BO'
    >>> normalise_place("Atlantis")
    Traceback (most recent call last):
    ...
    conflictnews.errors.NormalisationError: not a place: 'Atlantis'
    """
    found = match_place(text, country=country, admin1=admin1, admin2=admin2)
    if found.place is None:
        raise NormalisationError("place", text)
    return found.place


def match_place(text: str, *, country: str | None = None, admin1: str | None = None, admin2: str | None = None) -> PlaceMatch:
    """Return the place that a name standing alone means, how it was found, how sure that is, and the next likeliest places.

    Arguments are those of `normalise_place`. The result has no place where nothing bears the name, or where the likeliest place
    is right with a probability below 0.3 only (0.2 without a country); its `alternatives` then begin with that place. Raises
    `NormalisationError` for what is no country code.

    >>> match = match_place("Kobane", country="SY")
    >>> match.place.name, match.how
    ('Kobane', <MatchKind.EXACT: 'exact'>)
    >>> match_place("Springfield").place is None
    True
    """
    from conflictnews.gazetteer import gazetteer  # noqa: PLC0415 -- opens no file before a place is asked for

    name = Text.of(text).clean
    for unit, value in (("admin1", admin1), ("admin2", admin2)):
        if value is not None and not is_a(value, str):
            raise TypeError(f"{unit} is a name, not {shown(value)}")
    if country is None and name.strip().lower() in FABLED:
        return PlaceMatch(text)
    return evolve(gazetteer().match(name, country, admin1=admin1, admin2=admin2), text=text)


def places_in(text: Text, *, country: str | None = None, demonyms: bool = False) -> tuple[PlaceMention, ...]:
    """The places of a text that other rooms read too; arguments and results are those of `find_places`."""
    from conflictnews.gazetteer import country_code  # noqa: PLC0415 -- opens no file before a country is named
    from conflictnews.toponyms.reading import read  # noqa: PLC0415 -- tables and patterns that only a text needs

    return read(text, None if country is None else country_code(country), demonyms)
