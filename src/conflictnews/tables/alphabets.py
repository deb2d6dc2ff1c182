"""The letters beyond ASCII of languages in Latin script, in small letters, and the encodings in which these were written."""

from __future__ import annotations

from attrs import frozen


@frozen
class Alphabet:
    """A language's letters beyond ASCII, the encodings of its texts, and a phrase that is written with them."""

    letters: str
    encodings: tuple[str, ...]
    met: str


_WEST = ("cp1252", "cp850", "mac_roman")
_CENTRAL = ("cp1250", "iso8859_2")

ALPHABETS = (
    Alphabet("", _WEST, "“They fled”, he said – “at once”"),
    Alphabet("àâæçéèêëîïôœùûüÿ", _WEST, "Onze personnes ont été tuées"),
    Alphabet("áéíñóúüªº", ("cp1252", "cp850"), "Nueve niños murieron en la explosión"),
    Alphabet("áâãàçéêíóôõúü", _WEST, "A operação deixou três mortos"),
    Alphabet("äöüß", _WEST, "Fünf Menschen wurden getötet"),
    Alphabet("àéèìíîòóù", _WEST, "La città è assediata"),
    Alphabet("åäöéæøü", _WEST, "Två barn dödades i går"),
    Alphabet("ąćęłńóśźż", _CENTRAL, "Zginęło pięćdziesiąt osób"),
    Alphabet("áäčďéěíľĺňóôöřŕšťúůüýž", _CENTRAL, "Nejméně padesát lidí zahynulo"),
    Alphabet("áéíóöőúüű", _CENTRAL, "Rakétatámadás érte a várost, őt fű"),
    Alphabet("ăâîșțşţ", _CENTRAL, "Cinci morţi şi o sută de răniţi"),
    Alphabet("čćđšž", _CENTRAL, "Više od dvadeset ranjenih, kaže đak ćutke"),
    Alphabet("âçğıîöşüû", ("cp1254",), "Çatışmada bir asker yaralandı, ağır"),
)
"""Alphabets; of two that fit, the first is taken."""

SIGNS = frozenset("‘’“”„«»–—…°¿¡€£§·•\xa0\xad")
"""Signs beyond ASCII that stand in texts of all these languages."""
