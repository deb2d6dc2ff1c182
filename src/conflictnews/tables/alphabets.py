"""The letters beyond ASCII of languages in Latin script, in small letters, and the encodings in which these were written."""

from __future__ import annotations

from typing import NamedTuple


class Alphabet(NamedTuple):
    """A language's letters beyond ASCII, the encodings of its texts, and a phrase that is written with them."""

    letters: str
    encodings: tuple[str, ...]
    met: str


_WEST = ("cp1252", "cp850", "mac_roman")
_CENTRAL = ("cp1250", "iso8859_2")

ALPHABETS = (
    Alphabet("", _WEST, "“They fled”, he said – “at once”"),
    Alphabet("àâçéèêëîïôœùûü", _WEST, "Onze personnes ont été tuées"),  # "æ" and "ÿ" are as good as none
    Alphabet("áéíñóúüªº", ("cp1252", "cp850"), "Nueve niños murieron en la explosión"),
    Alphabet("áâãàçéêíóôõúü", _WEST, "A operação deixou três mortos"),
    Alphabet("äöüß", _WEST, "Fünf Menschen wurden getötet"),
    Alphabet("àéèìíîòóù", _WEST, "La città è assediata"),
    Alphabet("åäöéæøü", _WEST, "Två barn dödades i går"),
    Alphabet("âçğıîöşüû", ("cp1254",), "Çatışmada bir asker yaralandı, ağır"),
    Alphabet("ąćęłńóśźż", _CENTRAL, "Zginęło pięćdziesiąt osób"),
    Alphabet("áäčďéěíľĺňóôöřŕšťúůüýž", _CENTRAL, "Nejméně padesát lidí zahynulo"),
    Alphabet("áéíóöőúüű", _CENTRAL, "Rakétatámadás érte a várost, őt fű"),
    Alphabet("ăâîșțşţ", _CENTRAL, "Cinci morţi şi o sută de răniţi"),
    Alphabet("čćđšž", _CENTRAL, "Više od dvadeset ranjenih, kaže đak ćutke"),
)
"""Alphabets; of two that fit, the first is taken."""

_CYRILLIC = ("cp1251", "koi8_r", "koi8_u", "iso8859_5", "cp866", "mac_cyrillic")

SCRIPTS = (
    Alphabet("оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъё", _CYRILLIC, "Двое погибли при обстреле"),
    Alphabet("оаиінвтеркслдумпязьбгйчхцжюшїфщєґ", _CYRILLIC, "Двоє загинули внаслідок обстрілу"),
    Alphabet("יוהלארתבשמנםעדקחפכצגטזסןךףץ", ("cp1255", "iso8859_8"), "שני הרוגים בפיגוע ירי"),
    Alphabet("اليمونتربةعدسفهكقأحجشطصخىإذزثضغظئءآؤ", ("cp1256", "iso8859_6"), "مقتل جنديين في هجوم"),
    Alphabet("αοιετσνρκπμλυςηόάίδγέήθφχβύξώζωψϊϋΐΰ", ("cp1253", "iso8859_7"), "Δύο νεκροί από έκρηξη"),
)
"""The letters of languages in other scripts, the commonest first, and the encodings of one byte in which these were written."""

SIGNS = frozenset("‘’“”„«»–—…°¿¡€£§·•\xa0\xad")
"""Signs beyond ASCII that stand in texts of all these languages."""
