"""News fragments with mutations: texts that look like pastes and go wrong in the ways that pastes do.

`fragment(random)` gives a text of a few lines, `scrap(random)` a single one; the same state of `random` gives the same text.
Every sentence is invented.
"""

from __future__ import annotations

import json
import re
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


def _piece(text: str, random: Random, most: int = 40) -> tuple[str, str, str]:
    """Return what stands before a stretch of the text, the stretch, and what stands behind it."""
    start = random.randrange(len(text) + 1)
    end = start + random.randrange(most)
    return text[:start], text[start:end], text[end:]


def _accented(text: str, random: Random) -> str:
    before, piece, after = _piece(text, random)
    return before + "".join(c + "".join(random.choices(MARKS, k=random.randrange(4))) for c in piece) + after


def _turned(text: str, random: Random) -> str:
    """Put a stretch between marks that turn the direction, sometimes without the mark that ends them."""
    before, piece, after = _piece(text, random)
    return before + random.choice(TURNS) + piece + random.choice(("", "\u202c", "\u2069")) + after


def _disguised(text: str, random: Random) -> str:
    """Write a stretch in letters and digits of other scripts that look the same."""
    before, piece, after = _piece(text, random)
    return before + piece.translate(random.choice(DISGUISES)) + after


def _enlarged(text: str, random: Random) -> str:
    """Put a number or a year that nobody expects in the place of one that the text has."""
    found = list(re.finditer(r"\d+", text))
    if not found:
        return f"{text} {random.choice(FIGURES)}"
    match = random.choice(found)
    return text[: match.start()] + random.choice(FIGURES) + text[match.end() :]


def _nested(text: str, random: Random) -> str:
    """Put a stretch into brackets or quotation marks, up to sixty deep, sometimes not closed."""
    before, piece, after = _piece(text, random)
    opening, closing = random.choice(PAIRS)
    depth = random.choice((1, 2, 3, 60))
    return before + opening * depth + piece + closing * random.choice((depth, depth - 1, 0)) + after


def _lengthened(text: str, random: Random) -> str:
    """Repeat a character, a word or a stretch: very long words, lines and lists."""
    before, piece, after = _piece(text, random, random.choice((2, 8, 30)))
    return before + piece * random.choice((3, 10, 40)) + after


def _marked_up(text: str, random: Random) -> str:
    """Make a page, a record, a table or a list of the text."""
    return random.choice(FORMS)(text)


def _as_json(text: str) -> str:
    return json.dumps({"title": text[:40], "text": text, "more": [1e400, None, {"body": text[40:]}]})


FORMS: tuple[Callable[[str], str], ...] = (
    _as_json,
    lambda text: json.dumps(text)[:-1],
    lambda text: f"<html><body><h1>{text[:30]}</h1><p>{text[30:]}</p><table><tr><td>{text[:9]}<td>5</table>",
    lambda text: f"<div class='a'><p>{text.replace(' ', '<br/>', 3)}<!-- {text[:20]}",
    lambda text: f"# {text[:30]}\n\n**{text[30:60]}** [{text[:9]}](https://example.org/{text[:5]}) `{text[60:]}`",
    lambda text: "\n".join(f"| {word} | {word} |" for word in text.split(" ")[:30]),
    lambda text: "\n".join(f"{n}. {line}" for n, line in enumerate(text.split(". "))),
    lambda text: text.replace(" ", "\t", 8).replace(". ", "\n"),
    lambda text: text.replace(", ", ",").replace(" ", '","', 5),
    lambda text: "\n\n".join(f"{word}: {text[:60]}" for word in text.split(" ")[:8]),
)
MARKS = "\u0301\u0300\u0327\u05ae\u0315\u20e3\ufe0f\u064b\u093c"
TURNS = "\u202a\u202b\u202d\u202e\u2066\u2067\u2068\u200e\u200f\u061c"
DISGUISES = [
    str.maketrans("aceopxyABEHKMOPCTX", "асеорхуАВЕНКМОРСТХ"),
    str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩"),
    str.maketrans("0123456789", "०१२३४५६७८९"),
    str.maketrans({chr(n): chr(n + 0xFEE0) for n in range(0x21, 0x7F)}),
    str.maketrans({chr(n): chr(0x1D400 + n - 0x41) for n in range(0x41, 0x5B)}),
]
FIGURES = (
    "0|00|0000|9999|10000|1|-1|1e400|1"
    + "0" * 60
    + "|"
    + "9" * 5_000
    + "|1,000,000,000,000,000|0.0000001|1/0|5/7|²|Ⅻ|2147483648|"
    "32|13|366|29 February 2100|0000-00-00|9999-12-31T23:59:60Z|1 January 0001|year 0|44 BC|1445 AH|hundred million billion"
).split("|")
PAIRS = [
    ("(", ")"),
    ("[", "]"),
    ("“", "”"),
    ("‘", "’"),
    ('"', '"'),
    ("'", "'"),
    ("«", "»"),
    ("(“", "”)"),
    ("{", "}"),
    ("<b>", "</b>"),
]
MUTATIONS: tuple[Callable[[str, Random], str], ...] = (
    *(_dropped, _inserted, _doubled, _swapped, _recased, _rejoined, _accented, _turned, _disguised, _enlarged, _nested),
    *(_lengthened, _marked_up),
)


def _flooded(text: str, random: Random) -> str:
    """Repeat a line, a label or a blank line some hundred times."""
    line = random.choice((random.choice(text.split("\n")), "Killed: 5\n", "Date:\n", "\n", " \n", "-\n", "> ", "Goma, "))
    at = random.randrange(len(text) + 1)
    return text[:at] + line * random.choice((50, 200, 1_000)) + text[at:]


def fragment(random: Random) -> str:
    """Return one text of a few lines and sentences, mutated up to four times; one in fifty is flooded."""
    parts = [_filled(random.choice(LINES), random) for _ in range(random.randrange(4))]
    for _ in range(random.randrange(1, 4)):
        parts.append(" ".join(_filled(random.choice(SENTENCES), random) for _ in range(random.randrange(1, 4))))
    text = random.choice(("\n\n", "\n", " ", "\r\n\r\n")).join(parts)
    for _ in range(random.randrange(5)):
        text = random.choice(MUTATIONS)(text, random)
    return text if random.randrange(50) else _flooded(text, random)[:20_000]


def scrap(random: Random) -> str:
    """Return one line or sentence, mutated up to three times: short, so that many can be tried."""
    text = _filled(random.choice(random.choice((LINES, SENTENCES, SENTENCES, SCRAPS, SCRAPS))), random)
    for _ in range(random.randrange(4)):
        text = random.choice(MUTATIONS)(text, random)
    return text
