"""Invented news, the same every time: real places and forces, events that never took place."""

from __future__ import annotations

from itertools import cycle, islice

# Lists of coprime lengths, so that their combinations come round late.
PLACES = cycle("Goma,Mosul,Kharkiv,El Fasher,Deir ez-Zor,Taiz,Kidal,Baidoa,Mekelle,Jenin,Sittwe".split(","))
GROUPS = cycle(
    "M23,al-Shabaab,the Syrian Democratic Forces,the Rapid Support Forces,Hamas,the Taliban,the Arakan Army".split(",")
)
DAYS = cycle("on Thursday|on 3 May 2023|last week|two days earlier|in late April|on the night of 12 November".split("|"))
COUNTS = cycle(
    "12|at least seven|some 346|more than 1,100|dozens of|between 20 and 30|twenty-one|up to 40|nearly 100".split("|")
)
VICTIMS = cycle("civilians|people|soldiers|fighters, among them three commanders,|villagers".split("|"))
NAMES = cycle("Amina Yusuf|Daniel Kovac|Leila Haddad|Jean Kabongo".split("|"))
SENTENCES = cycle(
    (
        "{group} said {day} that its fighters had entered {place} after a week of heavy fighting.",
        "{count} {victims} were killed and {count} wounded when shells hit a market in {place}, officials said.",
        "“We will not leave our homes,” said {name}, who runs a clinic near {place}.",
        "The road between {place} and {place} has been closed since January 2021, and prices have risen by 35 per cent.",
        "A spokesman for {group} denied that prisoners had been executed, and called the report baseless.",
        "It is the heaviest fighting in the region in more than three years, and diplomats fear that the truce will not hold.",
        "The United Nations says that {count} families fled towards {place} {day}.",
        "Residents reached by telephone described streets without light, water or bread.",
    )
)
SLOTS = {"place": PLACES, "group": GROUPS, "day": DAYS, "count": COUNTS, "victims": VICTIMS, "name": NAMES}


def sentence() -> str:
    """The next sentence."""
    template = next(SENTENCES)
    for slot, words in SLOTS.items():
        while f"{{{slot}}}" in template:
            template = template.replace(f"{{{slot}}}", next(words), 1)
    return template[0].upper() + template[1:]


def article(paragraphs: int = 9) -> str:
    """The next article, of about 3,500 characters."""
    title = f"Fighting spreads around {next(PLACES)} as truce falters"
    body = (" ".join(sentence() for _ in range(4)) for _ in range(paragraphs))
    return "\n\n".join(("Pastebin", title, title, *body)) + "\n"


def articles(number: int) -> list[str]:
    """So many articles."""
    return list(islice(iter(article, None), number))
