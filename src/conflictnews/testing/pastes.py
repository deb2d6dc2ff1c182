"""Strategies for texts to be parsed: pastes, what happens to them on the way, and any text at all."""

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy  # a published signature can be inspected

_HOSTS = ("JustPaste.it", "Pastebin", "Telegram")
_BYLINES = ("By Amina Yusuf", "By Daniel Kovac and Leila Haddad")
_TITLES = (
    "Shelling resumes near {place} as truce falters",
    "{group} fighters leave {place} after a week of clashes",
    "Aid convoy reaches {place} for the first time since {month}",
)
_SENTENCES = (
    "{group} said on {weekday} that its fighters had entered {place}.",
    "At least {count} people were killed and some {count} wounded in {place} on {day}.",
    "Officials in {place} said that {count} families had fled since {month}.",
    "No one was hurt, said the governor of {place}.",
    "“We will not leave,” said a spokesman for {group}. “This is our town.",
    "Between {count} and {count} houses near {place} were damaged, according to the mayor.",
    "The fighting is the heaviest in more than three years.",
    "Residents said that dozens of soldiers had been captured two days earlier.",
)
_WORDS = {
    "place": ("Goma", "Mosul", "Kharkiv", "El Fasher", "Deir ez-Zor", "Taiz", "Kidal", "Baidoa"),
    "group": ("M23", "Al-Shabaab", "the Syrian Democratic Forces", "the Rapid Support Forces"),
    "weekday": ("Monday", "Thursday", "Sunday"),
    "month": ("January 2021", "last May", "2019"),
    "day": ("3 May 2023", "12 November 2020", "April 7"),
    "count": ("3", "seven", "12", "twenty-one", "346", "1,100"),
}
_IMAGES = ("0c9a31f27be84d5f.png", "IMG_2041.jpg")


@st.composite
def _filled(draw: DrawFn, templates: tuple[str, ...]) -> str:
    template = draw(st.sampled_from(templates))
    for slot, words in _WORDS.items():
        while f"{{{slot}}}" in template:
            template = template.replace(f"{{{slot}}}", draw(st.sampled_from(words)), 1)
    return template[0].upper() + template[1:]


def texts() -> SearchStrategy[str]:
    """Any text at all: every code point, lone surrogates included, and scraps of news in any order."""
    scraps = sorted({word for words in _WORDS.values() for word in words} | {*_SENTENCES, *_HOSTS, *_BYLINES, *_IMAGES})
    marks = [
        " ",
        "\n",
        "\n\n",
        "\u00a0",
        "“",
        "”",
        '"',
        "'",
        "(",
        ",",
        ".",
        "-",
        "–",
        "%",
        "$",
        "½",
        "²",
        "٣",
        "km",
        "killed",
        "by",
    ]
    characters = st.characters() | st.characters(categories=["Cs"])
    return st.text(characters) | st.lists(st.sampled_from(scraps + marks) | characters, max_size=25).map("".join)


@st.composite
def pastes(draw: DrawFn) -> str:
    """News reports as they are pasted: paragraphs, with or without a host line, a title (or two), a byline, an image's name."""
    title = draw(_filled(_TITLES))
    sentences = st.lists(_filled(_SENTENCES), min_size=1, max_size=4).map(" ".join)
    body = draw(st.lists(sentences, min_size=1, max_size=5))
    if draw(st.booleans()):
        body.insert(draw(st.integers(0, len(body))), draw(st.sampled_from(_IMAGES)))
    head = draw(st.lists(st.sampled_from(_HOSTS), max_size=1)) + [title] * draw(st.integers(0, 2))
    head += draw(st.lists(st.sampled_from(_BYLINES), max_size=1))
    return "\n\n".join((*head, *body)) + draw(st.sampled_from(["", "\n"]))


@st.composite
def damaged(draw: DrawFn, paste: str) -> str:
    """The same text with what copying does to it: other line ends, a byte order mark, other spaces, invisible characters."""
    if draw(st.booleans()):
        paste = paste.replace(" ", draw(st.sampled_from(["\u00a0", "\u202f"])))
    if draw(st.booleans()):
        invisible = draw(st.sampled_from(["\u200b", "\u00ad", "\u2060", "\ufeff"]))
        for at in sorted(draw(st.sets(st.integers(0, len(paste)), max_size=8)), reverse=True):
            paste = paste[:at] + invisible + paste[at:]
    if draw(st.booleans()):
        paste = paste.replace("\n", draw(st.sampled_from(["\r\n", "\r", "\u2028"])))
    return draw(st.sampled_from(["", "\ufeff"])) + paste
