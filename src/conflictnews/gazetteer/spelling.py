"""Spelling: the forms under which place names are looked up and compared.

The gazetteer's builder loads this module by itself, before anything is installed: it imports the standard library only and
holds its own small tables.

Three forms, each coarser than the one before:

- `canonical` undoes what a keyboard or a style guide does: case, diacritics, apostrophes, hyphens, the Arabic article;
- `sound` undoes what a romanisation does: ee/i, ou/u, q/k, kh/x, a/e at the end …;
- `skeleton` keeps the classes of the consonants alone; names of one skeleton lie together in the file.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_ARTICLES = frozenset("al el ul".split())
# Before a "sun letter" the article takes that letter's sound: ar-Raqqa, ash-Sham, ez-Zor.
_ASSIMILATED = {vowel + sun: sun for sun in "d dh l n r s sh t th z".split() for vowel in "aeiu"}
_APOSTROPHES = "'\u2018\u2019\u201b\u02b9\u02ba\u02bb\u02bc\u02bd\u02be\u02bf\u02c8\u02ca\u02cb`\u00b4\u2032\u2033\uff07\ua78c"
_DROPPED = _APOSTROPHES + '.\u00b7"\u201c\u201d\u201e\u0640'
_LETTERS = {
    "æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "ł": "l", "ı": "i", "ħ": "h", "ŋ": "ng", "ə": "a", "ǝ": "a",
    "ɓ": "b", "ɗ": "d", "ƙ": "k", "ƴ": "y", "ɛ": "e", "ɔ": "o", "ŧ": "t",
    "ى": "ي", "ی": "ي", "ې": "ي", "ے": "ي", "ک": "ك", "ڪ": "ك", "ة": "ه", "ە": "ه", "ہ": "ه", "ھ": "ه", "ۀ": "ه", "ٱ": "ا",
}  # fmt: skip
_KEPT = ("L", "N", "M")
# Marks that Indic scripts, Burmese or Ethiopic need stay; these belong to letters that are read without them.
_DIACRITICS = (
    (0x0300, 0x036F),
    (0x0483, 0x0489),
    (0x0591, 0x05C7),
    (0x0610, 0x061A),
    (0x064B, 0x065F),
    (0x0670, 0x0670),
    (0x06D6, 0x06ED),
    (0x1AB0, 0x1AFF),
    (0x1DC0, 0x1DFF),
    (0x20D0, 0x20FF),
)
# No letter of any script has more marks, and the time to put a pile of them in order grows with its square.
_PILE = re.compile(f"[{''.join(f'{chr(first)}-{chr(last)}' for first, last in _DIACRITICS)}]{{33,}}")


_MOST_CHARACTERS = 1 << 12


class _Plain(dict[int, str]):
    """What each character becomes in a canonical name; the first so many that are met are kept."""

    def __missing__(self, code: int) -> str:
        character = chr(code)
        if character in _DROPPED or unicodedata.category(character) == "Cf" or any(a <= code <= b for a, b in _DIACRITICS):
            plain = ""
        elif unicodedata.category(character)[0] in _KEPT:
            plain = _LETTERS.get(character, character)
        else:
            plain = " "
        if len(self) < _MOST_CHARACTERS:
            self[code] = plain
        return plain


_PLAIN = _Plain()
_MARKS_THAT_DECOMPOSE = str.maketrans(dict.fromkeys(_DROPPED, ""))


@lru_cache(maxsize=1 << 12)
def canonical(name: str) -> str:
    """The form under which a name is looked up: no matter of case, diacritics, apostrophes, hyphens or the article al-.

    >>> canonical("Ma'arrat an-Nu‘mān"), canonical("Deir ez-Zor"), canonical("AL-BAB"), canonical("U.S.")
    ('maarrat numan', 'deir zor', 'bab', 'us')
    """
    words = plain(name).split()
    if len(words) == 1:
        return words[0]
    kept: list[str] = []
    for word in reversed(words):
        if not (kept and is_article(word, kept[-1])):
            kept.append(word)
    return " ".join(reversed(kept))


def plain(name: str) -> str:
    """The name in lower case, without diacritics and apostrophes, articles still in place."""
    if name.isascii():
        return name.lower().translate(_PLAIN)
    name = unicodedata.normalize("NFKD", _PILE.sub("", name.translate(_MARKS_THAT_DECOMPOSE))).casefold()
    return unicodedata.normalize("NFC", unicodedata.normalize("NFKD", name).translate(_PLAIN))


def is_article(word: str, following: str) -> bool:
    """Whether *word* is the Arabic article of the word that follows.

    >>> is_article("al", "bab"), is_article("ar", "raqqah"), is_article("as", "raqqah")
    (True, True, False)
    """
    if word in _ARTICLES:
        return True
    sun = _ASSIMILATED.get(word)
    return sun is not None and following.startswith(sun)


def has_article(name: str) -> bool:
    """Whether a name begins with the article: "Al-Bab", "El Salvador"."""
    words = plain(name).split(maxsplit=2)
    return len(words) > 1 and is_article(words[0], words[1])


# ------------------------------------------------------------------ romanisation


_SOUNDS = {
    "shch": "$", "tsch": "$", "dzh": "j", "tch": "$", "sch": "$", "dsch": "j",
    "sh": "$", "ch": "$", "zh": "z", "dj": "j", "dz": "z", "kh": "k", "gh": "g", "dh": "d", "th": "t", "ph": "f", "ck": "k",
    "ts": "s", "tz": "s", "ks": "k", "ij": "i", "iy": "i", "yi": "i", "ji": "ji",
    "ee": "i", "ie": "i", "ea": "a", "oo": "u", "ou": "u", "ow": "u", "aw": "u", "au": "u", "uw": "u", "wu": "u", "uu": "u",
    "ai": "e", "ay": "e", "ei": "e", "ey": "e", "ae": "e", "oe": "o", "aa": "a", "oi": "u",
    "q": "k", "x": "k", "c": "k", "y": "i", "w": "u", "v": "w", "nb": "mb", "np": "mp",
}  # fmt: skip
_SOUND = re.compile("|".join(sorted(_SOUNDS, key=len, reverse=True)))
_DOUBLED = re.compile(r"(.)\1+")
_ENDING = re.compile(r"(?<=[^aeiou])(?:[aei]h?)$|(?<=[aeiou])h$")
_CLASSES = str.maketrans("jg$zp", "kkssb")
_SILENT = str.maketrans("", "", "aeiouhw")


@lru_cache(maxsize=1 << 11)
def sound(name: str) -> str:
    """A canonical name as it sounds, whichever romanisation spelt it; only good to be compared.

    >>> sound("hasakeh") == sound("hasaka"), sound("douma") == sound("duma"), sound("khan shaykhun") == sound("khan sheikhoun")
    (True, True, True)
    """
    heard = _SOUND.sub(lambda m: _SOUNDS[m[0]], name.replace(" ", ""))
    return _ENDING.sub("a", _DOUBLED.sub(r"\1", heard)) or heard


@lru_cache(maxsize=1 << 10)
def skeleton(name: str) -> str:
    """The consonants of a canonical name, those that romanisations confuse made equal.

    >>> skeleton("raqqah"), skeleton("rakka"), skeleton("geneina"), skeleton("junaynah")
    ('rk', 'rk', 'knn', 'knn')
    """
    return _DOUBLED.sub(r"\1", sound(name).translate(_CLASSES)).translate(_SILENT)
