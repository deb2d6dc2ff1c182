"""Characters that pastes carry for layout's sake, and what they mean to a reader.

Source: the Unicode Character Database 16.0 (general categories Zs, Zl, Zp, Cf; PropList White_Space, Dash, Quotation_Mark).
"""

SPACES = "\t\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
"""One blank each; read as an ordinary blank."""

LINE_ENDS = "\r\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029"
"""One line end each (with CRLF as a pair); read as a newline."""

INVISIBLE = "\u00ad\u061c\u180e\u200b\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff"
"""Soft hyphen, zero-width space, byte-order mark, word joiner, marks and embeddings of direction: not read at all."""

SCRAMBLED_LEADS = "ÂÃÄÅÎÏÐÑØÙ×âðïРСв√‚β"
"""What the first byte of a character in UTF-8 looks like when it is read as Windows-1252, 1251, 1253 or Mac Roman."""

SCRAMBLED_TRAILS = (
    "\x80-\x9f\xa1-\xbf\u20ac\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u017d\u2018\u2019\u201c\u201d\u2022"
    "\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u017e\u0178ЂЃѓЉЊЋЌЏђљњћќџ№Ä"
)
"""What its other bytes look like, as a class of characters. Genuine text has such pairs too ("â€", "Ð°", "вЂ", "β€")."""

JOINERS = "\u200c\u200d"
"""Zero-width (non-)joiner: part of a word in Persian, Kurdish and Indic scripts and of emoji, noise in Latin."""

FOLDS = {
    "\u2018": "'",
    "\u2019": "'",
    "\u201a": "'",
    "\u201b": "'",
    "\u02bc": "'",
    "\u02bb": "'",
    "\u02be": "'",
    "\u02bf": "'",
    "\u2032": "'",
    "\u201c": '"',
    "\u201d": '"',
    "\u201e": '"',
    "\u201f": '"',
    "\u00ab": '"',
    "\u00bb": '"',
    "\u2033": '"',
    "\u2010": "-",
    "\u2011": "-",
    "\u2012": "-",
    "\u2013": "-",
    "\u2014": "-",
    "\u2015": "-",
    "\u2212": "-",
}
"""Typographic quotes, apostrophes and dashes, and the plain one that stands for each while rules match."""

STOPS_ABROAD = "؟۔。।॥။។።"
"""Signs that end a sentence in other scripts than the Latin: Arabic, Chinese, Indic, Burmese, Khmer, Ethiopic."""

MARKED_LETTERS = "\u0900-\u0963\u0966-\u0dff\u0e00-\u0e4e\u0e80-\u0ecd\u1000-\u1049\u1780-\u17d3"
"""Scripts whose words hold vowel signs, which Python's `re` takes for no letters, as a piece of a class of characters."""

ABBREVIATIONS = frozenset(
    "mr mrs ms dr prof rev hon st gen lt col maj capt cpl sgt cmdr adm brig gov sen rep pres jr sr "
    "jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun "
    "no nos vs etc inc ltd co corp dept est approx al fig vol art e.g i.e pvt spc supt insp amb mt ft msgt".split()
)
"""Words after whose full stop a sentence seldom ends ("Gen. Haftar", "Aug. 8", "vs. rebels")."""

OPENERS = frozenset(
    "The A An He She It They We This That These Those There But And However Meanwhile In On At After Before When While "
    "According His Her Their Its Our My Some Many Most More No Not One Two Three As For If By Since Under With From During "
    "Last Earlier Later Also Both Although Though Officials Police THE A AN HE SHE IT THEY WE THIS THESE BUT HOWEVER "
    "MEANWHILE ACCORDING THERE".split()
)
"""Words with which a sentence begins after an acronym with full stops: "in the U.S. The army said", but "the U.S. Army"."""
