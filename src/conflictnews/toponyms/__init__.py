"""Places: which names of a text are places, and which place each is.

Names are found by their capitals (`words`, `names`, `sites`), judged by what stands around them (`evidence`), and settled by
the article as a whole (`resolve`). Every step counts in log odds with named weights (`weights`); nothing is looked up but
the gazetteer's file.
"""

from __future__ import annotations

from conflictnews.errors import NormalisationError
from conflictnews.languages.en.set_phrases import FABLED
from conflictnews.models import Place, PlaceMention
from conflictnews.text import Text


def find_places(text: str, *, country: str | None = None, demonyms: bool = False) -> tuple[PlaceMention, ...]:
    """The places of a text, in order, disjoint.

    *country* (ISO 3166-1 alpha-2) is the country that the text is about, where the caller knows it; what is no such code
    raises `NormalisationError`. With *demonyms* the names of peoples ("Syrian") are places too: the countries or regions that
    they stand for. Names inside the names of state bodies count ("the Homs Police"), those of armed groups, persons, papers
    and treaties do not.

    A mention's `place` is None where the text makes a place of a name that the gazetteer does not know. Its `confidence` is the
    probability that the name is a place's and the place the right one; `alternatives` are the next likeliest places, `rule`
    says how the name was found, `offset` holds "12 km north of". A facility that the gazetteer does not know is placed at the
    town that it is called after; the town's id is then followed by the facility's kind ("geonames:172256#facility").

    >>> town, country = find_places("Two shells fell 12 km north of Kobani, in Syria.")
    >>> town.text, town.place.country, town.offset.kilometres, town.offset.bearing
    ('Kobani', 'SY', 12.0, 'N')
    >>> country.place
    Place('Syria', country, SY, geonames:163843)
    """
    return places_in(Text.of(text), country=country, demonyms=demonyms)


def normalise_place(text: str, *, country: str | None = None) -> Place:
    """The place that a name standing alone means; the best known, where several bear it.

    *country* (ISO 3166-1 alpha-2) narrows the choice and lets loose spellings through. Raises `NormalisationError`, which
    quotes the input, for a name that nothing bears and for what is no country code.

    >>> normalise_place("Dayr az-Zawr", country="SY")
    Place('Deir ez-Zor', settlement, SY, geonames:170794)
    >>> normalise_place("Atlantis")
    Traceback (most recent call last):
    ...
    conflictnews.errors.NormalisationError: not a place: 'Atlantis'
    """
    from conflictnews.gazetteer import gazetteer  # noqa: PLC0415 -- opens no file before a place is asked for

    name = Text.of(text).clean.strip()
    found = () if country is None and name.lower() in FABLED else gazetteer().best(name, country)
    if not found:
        raise NormalisationError("place", text)
    return found[0]


def places_in(text: Text, *, country: str | None = None, demonyms: bool = False) -> tuple[PlaceMention, ...]:
    """The places of a text that other rooms read too; arguments and results are those of `find_places`."""
    from conflictnews.gazetteer import country_code  # noqa: PLC0415 -- as below
    from conflictnews.toponyms.reading import read  # noqa: PLC0415 -- tables and patterns that only a text needs

    return read(text, None if country is None else country_code(country), demonyms)
