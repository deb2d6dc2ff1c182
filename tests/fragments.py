"""News fragments with mutations: texts that look like pastes and go wrong in the ways that pastes do.

`fragment(random)` gives a text of a few lines, `scrap(random)` a single one; the same state of `random` gives the same text.
Every sentence is invented.
"""

from __future__ import annotations

from collections.abc import Callable
from random import Random

PLACES = "Goma|Gao|El Fasher|Kramatorsk|Mocimboa da Praia|Deir ez-Zor|Al-Hirak|Kunduz|Port-au-Prince|Sa'dah|غزة|Харків".split(
    "|"
)
ACTORS = (
    "M23|the army|Al-Shabaab|Turkish forces|police|Boko Haram|the junta|gunmen|Fulani herders|the SDF|RSF|regime forces".split(
        "|"
    )
)
PEOPLE = "civilians|soldiers|children|aid workers|a mayor|Farid Noorzai, a tribal elder|fighters|villagers|camels|a body".split(
    "|"
)
NUMBERS = (
    "12|at least 20|between 20 and 30|dozens of|1,234|no|some 346|-5|½|٣|one hundred and six|up to 30|3.5 million|$12|"
    "5 € 10|0|999999999999999999999|1e9|two of the|nearly"
).split("|")
DATES = (
    "on Friday|yesterday|on 3 May 2021|05/14/2019|in May|31 December 9999|1 January 0001|"
    "three years after the truce of 3 May 2021|2021-W53|29 February 2023|last week|next winter|"
    "in 44 BC|at midnight|since 2017|03/2021|17-NOV-14|tomorrow"
).split("|")
VERBS = "killed|wounded|shot and killed|abducted|claimed the lives of|injured|displaced|beat|executed|arrested|left dead".split(
    "|"
)
SENTENCES: tuple[str, ...] = (
    "{actor} {verb} {number} {people} in {place} {date}.",
    "{number} {people} were {verb} near {place} {date}, {actor} said.",
    "“{number} {people} died,” said a doctor in {place}, “and more will.”",
    "Killed: {number}. Wounded: {number}.",
    "The toll rose from {number} to {number} {date}.",
    "{actor} denied that {number} {people} had been {verb}.",
    "{place}: {number} dead ({date}); {actor}?",
    "Clashes between {actor} and {actor} left {number} {people} dead, including {number} {people}.",
    "{actor} will hold {place} until {date}, it said.",
    "12 km north of {place}, {number} {people} protested {date}; police fired tear gas.",
    "A bomb in {place} {verb} {people}",
    "The bodies of {number} {people} were found {date} in {place}.",
)
LINES: tuple[str, ...] = (
    "JustPaste.it",
    "{place} under fire",
    "{PLACE}, {date} (AFP) -",
    "By Amina Tol",
    "Published {date}",
    "photo1.jpg",
    "https://example.org/{number}",
    "Read more: {place} again",
    "- {number} {people} {verb}",
    "> {actor} said so",
    "# {place}",
    "<p>{actor} {verb} {people}</p><img src='a.png'>",
    '{{"text": "{actor} {verb} {number} {people}"}}',
    "TITLE: {place}",
    "Sign up for our newsletter",
)
SCRAPS: tuple[str, ...] = (
    "{number} {people}, {number} {people}, {number} {people} and {number} others were {verb}",
    "Dr. {people}, Gen. Amina Tol (ret.), and Sheikh Farid al-{place} {verb} {actor} {date}.",
    "“They said ‘{actor} {verb} {number} {people}’ {date},” he said, “and ‘{place}’ fell.”",
    "| {place} | {number} | {number} {verb} | {date} |",
    "{date}, {date} and {date}: {number}, {number}, {number}",
    "{place} ({number} {people} (of them {number} {verb}) [{date}])",
    "{PLACE} - {number} - {actor} - {date}",
    "{number} km {number} m {number}% {number} {number} of {number}",
    "between {date} and {date}, from {number} to {number} {people}, {place} to {place}",
    "according to {actor}, which quoted {actor} as saying that {actor} {verb} {number}",
    "{actor} and {actor} and {actor}; {place}, {place} and {place}",
    "two years after {date}, the day before {date}, {number} days after {date}",
    "{number}-{number} {people} {verb}; {number}/{number}; {number}:{number}",
    "{place}-{place} road, {place} district, {place} province, north of {place}",
    "no {people} {verb}, not {number} but {number}; neither {actor} nor {actor}",
    "{number}",
    "{date}",
    "{place}",
    "{actor} {verb}",
)
"""What single rooms read: lists, nested marks and brackets, rows of tables, many numbers and dates on one line."""
FILLERS = {"actor": ACTORS, "verb": VERBS, "number": NUMBERS, "people": PEOPLE, "place": PLACES, "date": DATES}
ODD = "\u00a0\u200b\u00ad\ufeff\u202e\u2028\u0085\r\t\0\ud800\u0301“”‘’«»\"'()[]{}<>&;:,.!?…–—-/\\|*_#@$%€½²٣०ǆﬁßİı\U0001f525"


def _filled(template: str, random: Random) -> str:
    out = template
    for name, values in FILLERS.items():
        while "{" + name + "}" in out:
            out = out.replace("{" + name + "}", random.choice(values), 1)
    return out.replace("{PLACE}", random.choice(PLACES).upper()).replace("{{", "{").replace("}}", "}")


def _dropped(text: str, random: Random) -> str:
    start = random.randrange(len(text) + 1)
    return text[:start] + text[start + random.randrange(12) :]


def _inserted(text: str, random: Random) -> str:
    at = random.randrange(len(text) + 1)
    return text[:at] + "".join(random.choices(ODD, k=random.randrange(1, 4))) + text[at:]


def _doubled(text: str, random: Random) -> str:
    start = random.randrange(len(text) + 1)
    end = start + random.randrange(40)
    return text[:end] + text[start:end] + text[end:]


def _swapped(text: str, random: Random) -> str:
    words = text.split(" ")
    one, other = random.randrange(len(words)), random.randrange(len(words))
    words[one], words[other] = words[other], words[one]
    return " ".join(words)


def _recased(text: str, random: Random) -> str:
    return random.choice((str.upper, str.lower, str.title, str.swapcase))(text)


def _rejoined(text: str, random: Random) -> str:
    return text.replace(*random.choice(((" ", "\n"), ("\n", " "), (". ", ".\n\n"), (" ", "\u00a0"), (", ", ","), ("\n\n", ""))))


MUTATIONS: tuple[Callable[[str, Random], str], ...] = (_dropped, _inserted, _doubled, _swapped, _recased, _rejoined)


def fragment(random: Random) -> str:
    """Return one text of a few lines and sentences, mutated up to four times."""
    parts = [_filled(random.choice(LINES), random) for _ in range(random.randrange(4))]
    for _ in range(random.randrange(1, 4)):
        parts.append(" ".join(_filled(random.choice(SENTENCES), random) for _ in range(random.randrange(1, 4))))
    text = random.choice(("\n\n", "\n", " ", "\r\n\r\n")).join(parts)
    for _ in range(random.randrange(5)):
        text = random.choice(MUTATIONS)(text, random)
    return text


def scrap(random: Random) -> str:
    """Return one line or sentence, mutated up to three times: short, so that many can be tried."""
    text = _filled(random.choice(random.choice((LINES, SENTENCES, SENTENCES, SCRAPS, SCRAPS))), random)
    for _ in range(random.randrange(4)):
        text = random.choice(MUTATIONS)(text, random)
    return text
