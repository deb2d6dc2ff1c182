"""Invented news, the same every time: real places and forces, events that never took place."""

from __future__ import annotations

from itertools import cycle, islice

# Lists of coprime lengths, so that their combinations come round late.
PLACES = ("Goma", "Mosul", "Kharkiv", "El Fasher", "Deir ez-Zor", "Taiz", "Kidal", "Baidoa", "Mekelle", "Jenin", "Sittwe")
GROUPS = (
    "M23",
    "al-Shabaab",
    "the Syrian Democratic Forces",
    "the Rapid Support Forces",
    "Hamas",
    "the Taliban",
    "the Houthis",
)
DAYS = ("on Thursday", "on 3 May 2023", "last week", "two days earlier", "in late April")
COUNTS = ("12", "at least seven", "some 346", "more than 1,100", "dozens of", "between 20 and 30", "twenty-one", "up to 40")
VICTIMS = ("civilians", "people", "soldiers")
NAMES = ("Amina Yusuf", "Daniel Kovac", "Leila Haddad", "Jean Kabongo")
SENTENCES = (
    "{group} said {day} that its fighters had entered {place} after a week of heavy fighting.",
    "{count} {victims} were killed and {count} wounded when shells hit a market in {place}, officials said.",
    "“We will not leave our homes,” said {name}, who runs a clinic near the river.",
    "The road to {place} has been closed since January 2021, and prices have risen by 35 per cent.",
    "Residents reached by telephone described streets without light, water or bread.",
    "A spokesman denied that prisoners had been executed, and called the report baseless.",
    "It is the heaviest fighting in the region in more than three years, and diplomats fear that the truce will not hold.",
    "The United Nations says that {count} families fled towards {place} {day}.",
    "Aid workers complain that lorries are kept waiting at the border while flour and blankets run out in the camps.",
    "Neither claim could be verified, and both sides have been accused of abuses by human rights groups.",
    "The government blames the rebels, who in turn accuse the army of shelling the town from the hills above it.",
)
SLOTS = {
    "place": cycle(PLACES),
    "group": cycle(GROUPS),
    "day": cycle(DAYS),
    "count": cycle(COUNTS),
    "victims": cycle(VICTIMS),
    "name": cycle(NAMES),
}
TEMPLATES = cycle(SENTENCES)


def sentence() -> str:
    """The next sentence."""
    template = next(TEMPLATES)
    for slot, words in SLOTS.items():
        while f"{{{slot}}}" in template:
            template = template.replace(f"{{{slot}}}", next(words), 1)
    return template[0].upper() + template[1:]


def article(paragraphs: int = 9) -> str:
    """The next article, of about 3,500 characters."""
    title = f"Fighting spreads around {next(SLOTS['place'])} as truce falters"
    body = (" ".join(sentence() for _ in range(4)) for _ in range(paragraphs))
    return "\n\n".join(("Pastebin", title, title, *body)) + "\n"


def articles(number: int) -> list[str]:
    """So many articles."""
    return list(islice(iter(article, None), number))
