"""What the end of a line says: whether its hyphen belongs to a compound or divides a word, and whether its sentence goes on."""

COMPOUND_HEADS = frozenset(
    "al an as ash at ad ar az ez ed el es et er ul ur abu anti pro non ex co self counter semi multi pre post inter vice "
    "mid all cross cease half high low long short well so re sub super ultra un under over air land sea".split()
)
"""First halves after which the hyphen stays: articles of Arabic names, prefixes, common words ("anti-" + "government")."""

COMPOUND_TAILS = frozenset(
    "led backed based held controlled aligned affiliated linked allied run made born funded supported old year month week day "
    "hour minute man woman general elect wide era time term range scale ranking level style like to in on off up out the by "
    "and or of government war fire long known armed called fought wing east west north south eastern western".split()
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

DANGLING = frozenset(
    "a about after against along among an and around as at because before between but by despite during for from his her in "
    "into its including near not of on or over since that the their through to toward towards under until when where which "
    "while who whose will with within without would have has had was were is are be said "
    "de du des la le les et à en dans par pour sur un une el los las y con por para una der die das und von mit dem den "
    "в на и с от к по что из за не та у з до від про ve bir için ile من في على إلى عن و أن".split()
)
"""Words with which no heading, caption or name ends: a line that does goes on."""
