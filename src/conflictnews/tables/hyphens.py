"""Which hyphens at the end of a line belong to a compound, and which only divide a word."""

COMPOUND_HEADS = frozenset(
    "al an as ash at ad ar az ez ed el es et er ul ur abu anti pro non ex co self counter semi multi pre post inter vice mid "
    "all cross cease half high low long short well so re sub super ultra un under over air land sea".split()
)
"""First halves after which the hyphen stays: articles of Arabic names, prefixes, common first words ("anti-" + "government")."""

COMPOUND_TAILS = frozenset(
    "led backed based held controlled aligned affiliated linked allied run made born funded supported old year month week day "
    "hour minute man woman general elect wide era time term range scale ranking level style like to in on off up out the by "
    "and or of government war fire old long term known armed called fought wing east west north south eastern western".split()
)
"""Second halves before which the hyphen stays ("Kurdish-" + "led")."""

WORD_ENDINGS = (
    "tion",
    "tions",
    "sion",
    "sions",
    "ment",
    "ments",
    "ing",
    "ings",
    "ity",
    "ness",
    "tary",
    "ence",
    "ance",
    "sation",
    "zation",
    "ical",
    "ally",
    "ers",
    "ted",
    "tive",
    "ture",
    "able",
    "ible",
    "eral",
    "ian",
    "ians",
    "ist",
    "ists",
    "ism",
)
"""Endings that are no words of their own ("govern-" + "ment")."""
