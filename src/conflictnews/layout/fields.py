"""What one line of a paste is by its own form: a date line, a byline, an image's name, a field, boilerplate."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

import regex

from conflictnews.languages.en.line_words import ONE
from conflictnews.languages.en.number_words import TEENS, TENS, UNITS
from conflictnews.languages.en.page_words import EVENT_WORDS, HEADLINE_LINKS, PASSED_ON, PLACE_STARTS, SECTION_WORDS, SENT_FROM
from conflictnews.layout.words import words_of
from conflictnews.patterns import lazy, lazy_re
from conflictnews.tables.agencies import (
    AGENCIES,
    DESK_WORDS,
    DESKS,
    FOLLOWING,
    JOB_WORDS,
    OUTLET_STARTS,
    OUTLET_WORDS,
    REGION_ACRONYMS,
    SIGNING_JOBS,
    WITH_WORDS,
)
from conflictnews.tables.boilerplate import CODES, CONTAINED, LABELS, LINES, PATTERNS
from conflictnews.tables.characters import FOLDS
from conflictnews.tables.countries import COUNTRIES
from conflictnews.tables.given_names import GIVEN_NAMES
from conflictnews.tables.signing import (
    AT_AN_HOUR,
    ENDS_OF_NAMES,
    KIND_SIGNING,
    KINDS_NOT_SIGNING,
    NAME_PREFIXES,
    NAMES_JOINED,
    NAMES_JOINED_ABROAD,
    PARTICLES,
    SIGNING_GOES_ON,
    SIGNING_LABELS,
    SIGNING_VERBS,
    SIGNING_WORDS,
    STATIONED,
)

_FOLDABLE = lazy_re(f"[{re.escape(''.join(FOLDS))}]")
_SUFFIXES = (".png", ".jpg", ".jpeg", ".gif", ".svg", ".webp", ".bmp", ".tif", ".tiff", ".avif", ".heic", ".ico")
EXTENSIONS = "png|jpe?g|gif|svg|webp|bmp|tiff?|avif|heic|ico"
"""How the names of images end."""

_IMAGE = lazy_re(rf"(?:https?://\S+|[^\s/\\:*?\"<>|]+(?: [^\s/\\:*?\"<>|]+){{0,5}})\.(?:{EXTENSIONS})(?:\?\S*)?", re.IGNORECASE)
_LOGO = lazy_re(
    r"logo|icon|sprite|avatar|banner|button|spacer|pixel|badge|placeholder|blank\.|arrow|loader|favicon", re.IGNORECASE
)
_LEADING = lazy_re(r"^[^\w(.]+")
BARE_HOST = (
    r"(?<![\w@./-])(?:[a-z0-9-]{1,63}\.){1,4}(?:com|org|net|info|me|ly|co|io|tv|news|press|int|gov|edu|gl|be|uk|de|fr|ru|ua|tr|sy|iq|"
    r"il|ir|sd|ng|ke)/"
)
"""The host of an address without its scheme, before its path ("t.me/")."""

_URL = lazy_re(rf"(?:https?://|www\.|{BARE_HOST})\S+", re.IGNORECASE)
_BULLET = lazy_re(r"(?:[•◦▪●■‣∙·►▶»>*♦◆✓✔➤]+|\(?\d{1,2}[.)])\s+|[–—-]+\s+(?=[^\sa-zа-яё])")
LABEL = lazy_re(r"([^\W\d_][^:=\n]{1,28}?)\s?[:=]\s*")
"""The label of a field at the head of a line."""

_NAME = r"(?:\p{Lu}[\p{Ll}'’\p{M}]+(?:-\p{Lu}[\p{Ll}'’]+)*|\p{Lu}[\p{Ll}]?'?\p{Lu}\p{Ll}+|\p{Lu}\.|\p{Lu}{2,})"
_PARTICLE = rf"(?:{'|'.join(PARTICLES)}|al-\p{{Lu}}\p{{Ll}}+|el-\p{{Lu}}\p{{Ll}}+)"
_PERSON = lazy(rf"{_NAME}(?:\s(?:{_NAME}|{_PARTICLE})){{1,4}}")
_HANDLE = lazy(rf"(?:\s[/|–—-])?\s@\w+$|\s?[|/]$|\s[-–]\s(?i:{'|'.join(sorted(DESK_WORDS))})(?:\s/\s@\w+)?$")
_JOINED = "|".join(rf"\b{word}\b" for word in (*NAMES_JOINED, *NAMES_JOINED_ABROAD))
_AND = lazy(rf"\s*(?:,\s*(?:{'|'.join(NAMES_JOINED)})\b|,|;|&|\||/|{_JOINED})\s*")
_STATION = lazy(rf"\s(?:{'|'.join(STATIONED)})\s\p{{Lu}}[\p{{L}}'.-]*(?:[\s-]\p{{Lu}}[\p{{L}}'.-]*){{0,3}}$")
_PLACED = lazy(
    rf"(?P<name>[^,(|]{{4,50}}?)(?:,\s(?:{'|'.join(STATIONED)})\s(?P<in>\p{{Lu}}[\p{{L}} .'-]{{1,30}})"
    r"|\s\((?P<bracket>\p{Lu}[\p{L}.'-]+(?: \p{Lu}[\p{L}.'-]+)?)\)|\s\|\s(?P<bar>\p{Lu}[\p{L}.'-]+(?: \p{L}[\p{L}.'-]+)?))"
)
"""A name with the town or the office behind it: "Jane Roe, in Gao", "Jane Roe (Gao)", "Jane Roe | Correspondent"."""
_GLUED = lazy(
    rf"(?<=\p{{Lu}}\p{{Ll}}+\s\p{{Lu}}\p{{Ll}}+)(?<!\b(?:{'|'.join(NAME_PREFIXES)}))(?=\p{{Lu}}\p{{Ll}}+\s\p{{Lu}}\p{{Ll}})"
)
_KIND_BY = lazy(
    rf"\p{{Lu}}\p{{Ll}}{{3,14}}\s(?i:{'|'.join(KIND_SIGNING)})\s(?=\p{{Lu}}[\p{{L}}.'-]+(?:\s\p{{Lu}}[\p{{L}}.'-]+){{1,3}}\Z)"
)
_AT_AN_HOUR = lazy(rf"\s(?:{'|'.join(AT_AN_HOUR)})\s\d{{1,2}}[:.h]\d{{2}}.{{0,12}}\Z")
ANSWERED = r"(?:re|fw|fwd|aw|wg|tr|rv)\s?:"
"""What a mail puts before the subject of the one that it answers or passes on, as a pattern."""

_REPLY = lazy_re(rf"(?:(?:{ANSWERED}|\[[\w .-]{{2,30}}\](?=\s\S))\s*)+", re.IGNORECASE)
_DASH = lazy(r"\s[-–—]\s")
_FURTHER_FIELD = lazy(r"\s?[;|]\s\p{L}[\p{L} ]{2,20}:\s.+\Z")
_BY = lazy(
    rf"(?:(?:{'|'.join(SIGNING_VERBS)})\s)?(?:{'|'.join(SIGNING_WORDS)})\s?:?\s+|(?:{'|'.join(SIGNING_LABELS)})\s?:\s*",
    regex.IGNORECASE,
)
_SIGNING_FIRST = frozenset((*SIGNING_VERBS, *SIGNING_WORDS, *SIGNING_LABELS))
LONGEST_SIGNING = 40
"""The first two words of a line that says who wrote have no more characters."""

_FIGURE = lazy_re(r"\d")
_INITIAL = lazy_re(rf"\b\w\.\Z|\b(?:{'|'.join(ENDS_OF_NAMES)})\.\Z")
_JOINING = frozenset((*NAMES_JOINED, *NAMES_JOINED_ABROAD))
_SIGNING_TWO = _JOINING | frozenset("i ve & |".split())
_SMALL_IN_NAMES = frozenset(PARTICLES)
_JOINED_TO_NAMES = ("al-", "el-")
_SIGNING = _JOINING | frozenset((*PARTICLES, *SIGNING_GOES_ON))
EMOJI_AND_BLANKS = " ‼⁉\ufe0f\u20e3" + "".join(map(chr, (*range(0x25A0, 0x27C0), *range(0x1F000, 0x1FB00))))
"""Emoji, the signs that are joined to them or end a report ("■"), and blanks."""

SHORTEST_STOPPED = 5
"""A sentence that ends with a full stop has as many words."""

LONGEST_BYLINE = 160
"""No byline has more characters."""

SHORTEST_REGIONAL = 2
"""The office of an agency in a region has more words ("РИА Новости Крым")."""

LONGEST_TOWN = 30
"""A town or an office in a byline has fewer characters."""

LONGEST_OFFICE = 5
"""What a person does is told in no more words."""

LONGEST_MATTER = 400
"""No line of boilerplate has more characters."""

SHORT = 120
"""Few lines of boilerplate have more characters."""


def fold(text: str) -> str:
    """Text with plain quotation marks, apostrophes and dashes, at the same positions."""
    return text if text.isascii() else _FOLDABLE.sub(lambda m: FOLDS[m[0]], text)


def without_emoji(text: str) -> str:
    """A line without the emoji at its end: they come after the full stop, or in its place."""
    return text.rstrip(EMOJI_AND_BLANKS) if text[-1:] > "\u2000" else text


def bare(text: str) -> str:
    """A line in lower case without bullets, arrows and final punctuation, as the tables have it."""
    return fold(_LEADING.sub("", text).rstrip(" «»›‹→←|>*#_-–—.!…:\t")).lower()


@cache
def _lines() -> dict[str, str]:
    return {bare(line): what for what, lines in LINES.items() for line in lines.splitlines()}


NEVER = r"(?!)"
"""A pattern that matches nothing."""

_ANY = "\0"
"""Stands for a first character with which no pattern begins in particular."""


@cache
def _heads() -> dict[str, tuple[int, ...]]:
    """The numbers of the patterns that a line may match by its first character; those that any line may under `_ANY`."""
    known = {first for form in PATTERNS for first in form.begins}
    return {
        first: tuple(i for i, form in enumerate(PATTERNS) if not form.begins or first in form.begins)
        for first in (_ANY, *known)
    }


@cache
def _forms(first: str, *, long: bool, held: bool) -> re.Pattern[str]:
    """The patterns for lines that begin so, each a group named by its number.

    *long*: only those that may match a long line; *held*: with those that match only a line which has one of their words.
    """
    forms = ((i, PATTERNS[i]) for i in _heads()[first])
    may = ((i, form.pattern) for i, form in forms if (held or not form.holds) and (not long or _reach(form.pattern) > SHORT))
    return re.compile("|".join(f"(?P<p{i}>{pattern})" for i, pattern in may) or NEVER)


def _matched(line: str, *, long: bool, held: bool) -> re.Match[str] | None:
    """The match of a line with the first of the patterns that it has the form of."""
    return _forms(line[0] if line[0] in _heads() else _ANY, long=long, held=held).fullmatch(line)


def _reach(pattern: str) -> int:
    """The longest stretch that a pattern leaves open."""
    return max((int(most) for most in re.findall(r",(\d+)\}", pattern)), default=0)


def boilerplate(text: str, words: Sequence[str] | None = None) -> str | None:
    """What kind of boilerplate a line is, or None; *words*: its words in small letters, if they are known."""
    if len(text) > LONGEST_MATTER:
        return None
    line = bare(text)
    if not line:
        return "rule"
    if text in CODES:
        return "database"
    folded = fold(text).lower().strip()
    telling = not _telling_words().isdisjoint(words_of(text) if words is None else words)
    return _lines().get(line) or (_contained(folded) if telling else None) or _formed(folded, line, held=telling)


@cache
def _telling_words() -> frozenset[str]:
    """The words without which no phrase stands in a line, and some patterns match none."""
    return frozenset((*_by_word(), *(word for form in PATTERNS for word in form.holds)))


def _contained(folded: str) -> str | None:
    """What a line is by a phrase in it, wherever that stands."""
    phrases = _by_word()
    may = (phrase for word in sorted(phrases) if word in folded for phrase in phrases[word])
    return next((CONTAINED[phrase] for phrase in may if phrase in folded), None)


@cache
def _by_word() -> dict[str, list[str]]:
    """The phrases that may stand anywhere in a line, by the longest of their words."""
    phrases: dict[str, list[str]] = {}
    for phrase in CONTAINED:
        phrases.setdefault(max(words_of(phrase), key=len), []).append(phrase)
    return phrases


def _formed(folded: str, line: str, *, held: bool) -> str | None:
    """What a line is by its form, with the signs round it or without; a long one only where they stand before it.

    *held*: it may have one of the words without which some patterns match nothing.
    """
    long = len(folded) > SHORT
    found = _matched(folded, long=long, held=held)
    if found is None and line != folded and not (long and folded.startswith(line)):
        found = _matched(line, long=long, held=held)
    return PATTERNS[int(found.lastgroup[1:])].what if found and found.lastgroup else None


def known(text: str) -> bool:
    """Whether a line is one of those that pages have as they are."""
    return bare(text) in _lines()


def image(text: str) -> bool:
    """Whether a line is the name or the address of an image."""
    return len(text) < 500 and is_named(text.partition("?")[0]) and bool(_IMAGE.fullmatch(text))


def is_named(text: str) -> bool:
    """Whether a text ends like the name of an image."""
    return "." in text[-5:-3] and text[-5:].lower().endswith(_SUFFIXES)


def logo(text: str) -> bool:
    """Whether an image's name says that it belongs to the page, not to the article."""
    return bool(_LOGO.search(text.rsplit("/", 1)[-1]))


def logo_mark(mark: str, text: str) -> bool:
    """Whether markup shows a picture that belongs to the page."""
    return mark in ("img", "image") and logo(text)


def link(text: str) -> bool:
    """Whether a line is nothing but an address."""
    return " " not in text and _URL.fullmatch(text) is not None


def without_reply(subject: str) -> str:
    """The subject of a mail without what answers and lists put before it ("Fwd: [Gao] Bridge hit")."""
    return _REPLY.sub("", subject, count=1)


def bullet(text: str) -> int:
    """The length of the bullet or number that a list item begins with."""
    found = _BULLET.match(text)
    return found.end() if found else 0


def label(text: str) -> tuple[str, int] | None:
    """The field that a labelled line fills, and where its value begins."""
    found = LABEL.match(text, bullet(text)) if ":" in text or "=" in text else None
    if not found:
        return None
    name = " ".join(fold(found[1]).lower().replace("_", " ").split())
    field = LABELS.get(name)
    return (field, found.end()) if field else None


def agency(text: str) -> bool:
    """Whether a line is the name of an agency or an outlet's desk."""
    name = plain_name(text)
    if not name or name in REGION_ACRONYMS:
        return False
    return name in AGENCIES or _with_agency(text, name) or _is_desk(text, name.split())


def _is_desk(text: str, words: list[str]) -> bool:
    """Whether a line is the name of an outlet's desk ("Monitoring Desk"); *words*: in small letters."""
    desk = words[-1] in DESK_WORDS or " ".join(words[-2:]) in DESKS
    named = len(words) <= LONGEST_OFFICE and desk
    return named and (not text[:1].islower() or _our_own(text))


def agency_of(text: str) -> str | None:
    """A news agency's or outlet's name as printed, where the text is one."""
    name = text.strip(" \t.,;:'\"-")
    known = name.lower().replace(".", "").replace("\u0307", "") in AGENCIES
    words = name.lower().split()
    known = known or (len(words) > SHORTEST_REGIONAL and " ".join(words[:-1]) in AGENCIES)
    return name if known or (1 < len(words) <= 4 and words[-1] in OUTLET_WORDS and name[0].isupper()) else None


def plain_name(text: str) -> str:
    """A name in small letters without full stops, as the table of agencies has it."""
    return fold(text).lower().replace(".", "").replace("\u0307", "").strip(" -()")


def _with_agency(text: str, name: str) -> bool:
    """Whether an outlet signs together with an agency ("Le Monde avec AFP"); *name*: the text in small letters."""
    words = name.split() if len(name) <= SHORT else []
    joined = 2 < len(words) <= LONGEST_OFFICE and words[-1] in AGENCIES and words[-2] in WITH_WORDS
    return joined and text[0].isupper()


def office(text: str) -> bool:
    """Whether a line says what the person does who signs beside it ("Africa correspondent, Nairobi")."""
    words = text.partition(",")[0].lower().split()
    if not 0 < len(words) <= LONGEST_OFFICE or words[0] in SIGNING_JOBS or JOB_WORDS.isdisjoint((words[0], words[-1])):
        return False
    return words[0] not in GIVEN_NAMES and not _BY.match(text)


def person(text: str) -> bool:
    """Whether a text has the form of one person's name, and not of a place's or a section's."""
    if not _PERSON.fullmatch(text):
        return False
    words = text.lower().split()
    if _is_number(words[0]) or not SECTION_WORDS.isdisjoint(words) or "'s" in fold(text) or tells_event(words):
        return False
    if not country_names().isdisjoint((*words, text.lower())):
        return False
    return words[0] in GIVEN_NAMES or not (words[0].rstrip(".") in PLACE_STARTS or words[-1] in OUTLET_WORDS)


def tells_event(words: list[str]) -> bool:
    """Whether some words in small letters are those of a headline."""
    return not EVENT_WORDS.isdisjoint(words) or not HEADLINE_LINKS.isdisjoint(words[1:-1])


def _is_number(word: str) -> bool:
    """Whether a word is a number, with which headlines begin, and no name ("Three Killed in Gao")."""
    return word in UNITS or word in TEENS or word in TENS


@cache
def country_names() -> frozenset[str]:
    """The names of the countries in lower case."""
    return frozenset(name.lower() for country in COUNTRIES for name in (country.name, *country.aliases))


def signed(text: str) -> bool:
    """Whether a line says that somebody wrote the article ("By Jane Roe")."""
    if len(text) > LONGEST_BYLINE or not (_said(text) or _our_own(text)):
        return False
    read = byline(text)
    return read is not None and read[1]


def _said(text: str) -> regex.Match[str] | None:
    """The word of signing at the head of a line, perhaps after the kind of the article ("Commentary by Jane Roe")."""
    first, second = (*text[:LONGEST_SIGNING].lower().replace(":", " ").split(None, 2), "", "")[:2]
    if first not in _SIGNING_FIRST and second not in KIND_SIGNING:
        return None
    kind = _KIND_BY.match(text)
    if kind and kind[0].partition(" ")[0].lower() in KINDS_NOT_SIGNING:
        return None
    return kind if kind and _people(text[kind.end() :]) else _BY.match(text)


def unsigned(text: str) -> str:
    """A byline without the word of signing at its head."""
    said = _said(text)
    return text[said.end() :] if said else text


def byline(text: str) -> tuple[str, bool] | None:
    """Who wrote, and whether the line says so ("By …", an agency); a bare name only looks like it."""
    if len(text) > LONGEST_BYLINE or _is_sentence(text):
        return None
    said = _said(text)
    rest = _without_handle(text[said.end() :] if said else text)
    named, stationed = _without_station(rest)
    if said is not None:
        named = _without_stop(_without_town(_FURTHER_FIELD.sub("", named)))
    elif desk := _desk_behind_town(text):
        return desk, True
    signer = _signed_by(named, said)
    return (signer[0], True) if signer and stationed else signer


def _signed_by(rest: str, said: regex.Match[str] | None) -> tuple[str, bool] | None:
    """Who signs, if what stands there begins with a capital or names somebody by an office."""
    if not rest or (rest[:1].islower() and not _our_own(rest, said=said is not None)):
        return None
    return _signer(rest, said)


def _without_station(text: str) -> tuple[str, bool]:
    """A byline without the town or the office behind its name, and whether a small word says that a town stands there."""
    placed = _PLACED.fullmatch(text) if text[:1].isupper() else None
    behind = (placed["in"] or placed["bracket"] or placed["bar"]) if placed else ""
    if placed is None or not _signs_with_station(placed) or person(behind) or (agency(behind) and not office(behind)):
        return text, False
    return placed["name"], placed["in"] is not None


def _signs_with_station(placed: regex.Match[str]) -> bool:
    """Whether what a town or an office stands behind is a person; before a bar it may be an agency as well."""
    name = placed["name"]
    if placed["bar"] and agency(name):
        return True
    return person(name) and not (agency_of(name) or name.rpartition(" ")[2].lower() in OUTLET_WORDS)


def _is_sentence(text: str) -> bool:
    """Whether a line ends like a sentence of several words, and with no initial."""
    return text[-1] in ".!?" and len(text.split()) >= SHORTEST_STOPPED and not _INITIAL.search(text)


def _without_stop(text: str) -> str:
    """A byline without the full stop at its end that is none of an initial."""
    return text if _INITIAL.search(text) else text.rstrip(".")


def _our_own(text: str, *, said: bool = False) -> bool:
    """Whether somebody signs without a name, with small letters ("our correspondent", after "By" also "a staff reporter")."""
    if text.count(" ") >= LONGEST_OFFICE:
        return False
    words = text.lower().split()
    begins = 1 < len(words) <= LONGEST_OFFICE and (words[0] in SIGNING_JOBS or (said and words[0] in ONE.words))
    return begins and words[-1] in JOB_WORDS


def _without_handle(text: str) -> str:
    """A byline without an account or a desk after a dash or a bar."""
    text = _without_hour(text.strip().rstrip(" -–—"))
    if "@" in text or " -" in text or " \u2013" in text or text[-1:] in ("|", "/"):
        text = _HANDLE.sub("", text).strip()
    name, _, outlet = text.partition(" - ")
    if outlet and _people(name) and _names_outlet(outlet, given=begins_with_given_name(name)):
        return name
    head, _, button = text.rpartition(" ")
    return head if button.lower() in FOLLOWING else text


def _without_hour(text: str) -> str:
    """A byline of several words without the hour behind it."""
    head = _AT_AN_HOUR.sub("", text) if _FIGURE.search(text) else text
    return head if " " in head else text


def _names_outlet(text: str, *, given: bool) -> bool:
    """Whether what stands behind a name and a dash is an outlet; *given*: the name begins with a given one."""
    begins = text.partition(" ")[0].lower() in OUTLET_STARTS and text.istitle()
    return begins or agency_of(text) is not None or (given and person(text))


def begins_with_given_name(text: str) -> bool:
    """Whether a text begins with a known given name."""
    return text.partition(" ")[0].lower() in GIVEN_NAMES


def _without_town(text: str) -> str:
    """A byline without the town after a dash."""
    head, *town = _DASH.split(text, maxsplit=1)
    return head if town and _people(names(head)) else text


def _signer(rest: str, said: regex.Match[str] | None) -> tuple[str, bool] | None:
    """Who signs, of what stands after the word of signing."""
    if named := _with_office(rest):
        return named, True
    if agency(rest) or _desk_in_town(rest):
        return names(rest), True
    people = _begins_like_name(rest) and _people(names(rest))
    if said and (how := said[0].lower()).startswith(PASSED_ON):
        return (names(rest), True) if people and how.startswith(SENT_FROM) else None
    return _bare_or_said(rest, said, people=people)


def _bare_or_said(rest: str, said: regex.Match[str] | None, *, people: bool) -> tuple[str, bool] | None:
    """A name behind a word of signing, or alone."""
    signs = said is not None and _may_sign(rest)
    return (names(rest), signs) if signs or people else None


def _desk_behind_town(text: str) -> str | None:
    """Who reports, without a name, behind the town and a dash ("Bagdad - Reporter in Bagdad", in Arabic)."""
    town, *rest = _DASH.split(text, maxsplit=1) if text == text.swapcase() else [text]
    words = rest[0].lower().split() if rest else []
    signs = 0 < len(words) <= LONGEST_OFFICE and words[0] in JOB_WORDS and len(town) < LONGEST_TOWN
    return rest[0] if signs else None


def _desk_in_town(text: str) -> bool:
    """Whether a line is the name of a desk and the town where it sits ("News Desk, Nairobi")."""
    desk, comma, town = text.partition(", ")
    return (
        bool(comma) and len(town) < LONGEST_TOWN and town.count(" ") <= 1 and _is_desk(desk, plain_name(desk).split() or [""])
    )


def _with_office(text: str) -> str | None:
    """The person in a line that names a person and then an office ("Jane Roe Senior Correspondent")."""
    words = text.split() if begins_with_given_name(text) else []
    if not 4 <= len(words) <= 7 or "," in text or not _SIGNING_TWO.isdisjoint(words) or words[-1].lower() not in DESK_WORDS:
        return None
    name = " ".join(words[:2])
    return name if person(name) else None


def _begins_like_name(text: str) -> bool:
    """Whether the second word of a text may be one of a name: it has a capital, or is a small word of names."""
    second = next(iter(text.split(None, 2)[1:]), "")
    return not second[:1].islower() or second in _SMALL_IN_NAMES or second.startswith(_JOINED_TO_NAMES)


def _may_sign(text: str) -> bool:
    """Whether what stands after "By" may be who wrote: it does not go on like a sentence ("Sunday the toll had risen")."""
    words = text.split()
    return len(words) <= 16 and (len(words) == 1 or not words[1].islower() or words[1] in _SIGNING)


def _people(text: str) -> bool:
    """Whether a text has the form of names of people, with the places and outlets that they report from and for."""
    if len(text) > 90:
        return False
    people = each(text)
    if not people or len(people) > 6 or not person(people[0]):
        return False
    return all(person(name) or agency(name) or _is_office_or_town(name) for name in people[1:])


def _is_office_or_town(text: str) -> bool:
    """Whether a piece of a byline may be the town or the office of who signs, or says what the person does."""
    return len(text) < LONGEST_TOWN and (text[:1].isupper() or text.lower() in JOB_WORDS)


def each(text: str) -> list[str]:
    """The names in a byline of one or several people."""
    return [_STATION.sub("", name) for name in _AND.split(text) if name]


def persons(text: str) -> list[str]:
    """The persons among the names in a byline."""
    return [name for name in each(text) if person(name) and not agency(name)]


def names(text: str) -> str:
    """Names as they are to be read: two that are glued together are parted."""
    return "; ".join(_GLUED.split(text))
