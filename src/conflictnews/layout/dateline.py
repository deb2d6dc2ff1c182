"""Datelines: "BAGHDAD, Oct 31 (AFP) -", "Kabul: ", "Moscow, SANA- ", "January 20, 2015 (SSNA) —", "Shafaq News – Hasakah"."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import regex
from attrs import frozen

from conflictnews.gazetteer import gazetteer
from conflictnews.language.lexicon import FUNCTION, classes
from conflictnews.languages.en.calendar import WEEKDAYS
from conflictnews.languages.en.common_words import COMMON_WORDS
from conflictnews.languages.en.line_words import COUNTY
from conflictnews.languages.en.ordinary_words import ORDINARY_WORDS
from conflictnews.languages.en.page_words import (
    NO_PLACE_STARTS,
    NOT_TOLD,
    PLACE_KINDS,
    PLACES_WITH_ARTICLE,
    SITE_WORDS,
    TALLIES,
)
from conflictnews.layout.days import Day, days_in, weekdays
from conflictnews.layout.fields import agency_of, begins_with_given_name, country_names
from conflictnews.models import DateValue
from conflictnews.numerals.words import cardinal
from conflictnews.patterns import lazy
from conflictnews.tables.agencies import AGENCIES, DESK_WORDS, NOT_PLACES, SHORTENED_AGENCIES
from conflictnews.tables.date_lines import SMALL_WORDS
from conflictnews.tables.day_first import DAY_FIRST
from conflictnews.tables.given_names import GIVEN_NAMES
from conflictnews.tables.other_languages import NUMBER_AND_DATE_WORDS
from conflictnews.tables.us_states import MEXICAN_STATES

_SEPARATOR = lazy(
    r"(?<=[\w)\]])\.[-\u2013\u2014]+\s*+|\s*+(?:--+|\u2014|\ufffd)\s*+|\s++[-\u2013]\s*+|(?<=[\w)\]])[-\u2013]\s++|:(?:\s++|$)|(?<=[)\]])\.?\s|(?<=/\.?)\s|/\s"
)
_WEEKDAY = lazy(rf"\b(?:{'|'.join(WEEKDAYS)})\.?,?\s*$", regex.IGNORECASE)
_SMALL_BEFORE = lazy(rf"(?<=,)\s*(?:{'|'.join(SMALL_WORDS)})\s*$")
_DOMAIN = lazy(r"\p{L}\.\p{Ll}{2,}$")
_SHORTENED = lazy(r",\s\p{Lu}\p{Ll}{1,4}$")
_COMMA = lazy(r"[,،]|\s\|\s")
_JOINED = lazy(r"([^\d\s,،(-][^\d,(\n-]{1,30}?)\s?-\s?([^\s\d,.]{2,20})\s(?=\S)")
_PARTED = lazy(r"[,/(\[:\u2013\u2014-]")
_IN_BRACKETS = lazy(r"\((\p{Lu}[\p{L} .'-]*)\)")
_HIJRI = lazy(r"\d{1,2}\s[\p{L}'’ -]{3,22}\s1[34]\d\d")
_ABBREVIATED = lazy(rf"(?:^|\s)(?:\p{{Lu}}\.)+$|(?:^|,\s)\p{{Lu}}\p{{Ll}}{{1,4}}\.$|\s(?:{COUNTY.either})\.$")
_SIGNED = lazy(r"([\p{L}\u200c -]{2,25}?)(?:, \p{Lu}[\p{L} -]{2,30})?(?:[.:]|\s[-–—])\s")
_BRACKETED = lazy(r"(?:[(\[/]([^()\[\]/]{2,60})[)\]/]|\(([^()\[\]]{2,60})\))\.?$")
_WORD = lazy(r"(?:\p{Lu}[\p{L}\p{M}'.-]*|\p{Lo}[\p{L}\p{M}'.-]*)$")
_SMALL = frozenset(
    "al al- an ar as ash at az bin da de del della der des di do du e el es et ez ibn la las le les los of on the ul upon "
    "and y und i".split()
)
_SMALL_ANYWHERE = _SMALL | DAY_FIRST | NUMBER_AND_DATE_WORDS
"""Small words of names, and those and the numbers of other languages than English."""

_STOPPED = lazy(r"(\p{Lu}[\p{Lu} -]{2,30})\.\s+(?=[\"“]?\p{Lu}[\p{Ll} ])")
_STOPPED_SMALL = lazy(r"(\p{Lu}\p{Ll}{3,20}(?: \p{Lu}\p{Ll}{2,20})?)\.\s+(?=[\"“]?\p{Lu}[\p{Ll} ])")
_IN_CAPITALS = lazy(r"(\p{Lu}{4,20}|\p{Lu}{2,20}(?: \p{Lu}{2,20}){1,3}) (?=(\p{Lu}\p{Ll}*) \p{Ll})")
_UNPARTED = lazy(r"(\p{Lu}[\p{Lu} -]{2,30}), (\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?) (?=\p{L})")
_BEGINS = lazy(r"\p{Lu}[\p{Ll}]* \p{Ll}")
_GLUED_AGENCY = lazy(r"([\p{Lu}\p{Lo}][\p{L}' -]{1,30}), ([\p{Lu}\p{Lo}][\p{L}-]{1,20})-(?=[\"“]?(?:\p{Lu}[\p{Ll} ]|\p{Lo}))")
_SLASHED = lazy(r"(\p{Lo}[\p{Lo}\p{M} ]{1,30}?)\s/\s([\p{Lo}\p{M}]+(?: [\p{Lo}\p{M}]+)?)\s(?=\p{Lo})")
_DAYED = lazy(
    r"(\p{Lu}[\p{L}\p{M}' -]{1,40})[.,]\s([\p{L}\d ,]{3,40})\.\s+(?:(\p{Lu}[\p{L} -]{1,20})\.\s+)?(?=[\"“]?\p{Lu}[\p{Ll} ])"
)
_STATED = lazy(
    r"((\p{Lu}[\p{L}\p{M}'-]+(?:\s[\p{L}'-]+){0,4}), (?:\p{Lu}[\p{L}]{1,5}\.(?:\p{Lu}\.)?(?=,)|"
    rf"(?:{'|'.join(MEXICAN_STATES)})\.)),? (?=[\"“]?\p{{Lu}}[\p{{L}} ])"
)
_PATHED = lazy(r"([\p{L} ,.-]{2,40}?)\s?([/|])\s?([\p{L} ,-]{2,40}?)(?:\s?\2\s|\s?:\s|\s[-–—]+\s)(?=[\p{Lu}\p{Lo}])")
_SENTENCE = lazy(r"[\p{Lu}\p{Lo}\d\"'\[(«“‘„]")
_SECOND_DASH = lazy(r"\s[-\u2013\u2014]\s|\u2014")
LETTERS = 2
"""Letters behind a place's name, each with a full stop; a single one is a person's."""

FEWEST_PEOPLE = 20_000
"""A place whose name alone, with a full stop, is a dateline has as many people: names of smaller ones are words as well."""

SCRIPTS_WITHOUT_PLACES = "\u0900", "\u0dff"
"""The first and the last character of the scripts of India, in which papers begin a report with the town and a colon."""

SHORT_NAME = 3
"""A name before a colon, or in a script without capitals, has no more words."""

_QUOTES = "\"'«“‘„"
_DASHES = frozenset({"-", "\u2013", "\u2014", "--"})
_HEAD = 110
LONGEST_ALONE, LONGEST_PLACE, MOST_WORDS, SHORTEST_CAPITALS = 90, 60, 6, 2
"""A dateline alone and a place have no more characters, a place no more words; capitals alone are more than an abbreviation."""


def in_a_country(place: str) -> bool:
    """Whether a place is named with its country."""
    town, _, country = place.lower().rpartition(", ")
    return bool(town) and country in country_names() and town not in country_names()


@frozen
class Filed:
    """Where, when and by whom; `end` is where the text of the report begins."""

    end: int
    place: str | None
    date: DateValue | None
    agency: str | None

    @property
    def sure(self) -> bool:
        """Whether it has a day or a known agency."""
        return self.date is not None or agency_of(self.agency or "") is not None

    @property
    def signed(self) -> bool:
        """Whether it has a place and a known agency."""
        return self.place is not None and agency_of(self.agency or "") is not None

    @property
    def bare(self) -> bool:
        """Whether it is nothing but a name in small letters, which the subject of a sentence may be as well."""
        if self.date or self.agency or self.place is None or self.place.partition(",")[0].isupper():
            return False
        return not in_a_country(self.place)


def filed_in(text: str) -> Filed | None:
    """The dateline at the head of a paragraph; *text* has plain quotation marks and dashes."""
    head = text[: _HEAD + 40]
    by_form = next(filter(None, (read(head) for sign, read in _BY_FORM if sign in head)), None)
    return by_form or _parted(head, text) or _joined(head)


def _parted(head: str, text: str) -> Filed | None:
    """The dateline before a dash, a colon or a bracket that parts it from the text."""
    for separator in _SEPARATOR.finditer(head, 1, min(len(head), _HEAD)):
        rest = text[separator.end() : separator.end() + 90]
        if not rest or not _SENTENCE.match(rest) or _opens(head[: separator.start()]):
            continue
        shortened = separator[0][0] == "." and _SHORTENED.search(head, 0, separator.start())
        filed = parse(head[: separator.start() + bool(shortened)], separator.end())
        if filed and _credible(filed, head[: separator.start()], separator[0].strip(), rest):
            return _with_place(_with_agency(filed, rest), text)
    return None


def _stopped(head: str) -> Filed | None:
    """The dateline of a place in capitals with a full stop ("GOMA. The army …"), if the gazetteer has it."""
    found = _STOPPED.match(head)
    return Filed(found.end(), found[1], None, None) if found and is_known_place(found[1]) else None


def _capitals(head: str) -> Filed | None:
    """The dateline of a town in capitals with no sign behind it ("RIO DE JANEIRO Uma operação …"), if it is no village.

    A small word has to open the sentence behind it: a noun may go on with the name ("KABUL University students …").
    """
    found = _IN_CAPITALS.match(head)
    if found is None or not _opens_sentence(found[2].lower()):
        return None
    return Filed(found.end(), found[1], None, None) if _is_peopled(found[1]) else None


def _opens_sentence(word: str) -> bool:
    """Whether a word in small letters is a small one or a number, which no name goes on with."""
    return word in _SMALL_ANYWHERE or bool(classes(word) & FUNCTION) or cardinal(word) is not None


def _is_peopled(name: str) -> bool:
    """Whether a name is that of a place with more people than a village has, and no common word."""
    lower = name.lower()
    if lower in NOT_PLACES or lower in COMMON_WORDS or lower in ORDINARY_WORDS:
        return False
    return any((place.population or 0) >= FEWEST_PEOPLE for place in gazetteer().named(name))


def _stopped_small(head: str) -> Filed | None:
    """The dateline of a place in small letters with a full stop ("Popayán. Six people …"), if it is no village."""
    found = _STOPPED_SMALL.match(head)
    if found is None or begins_with_given_name(found[1]):
        return None
    return Filed(found.end(), found[1], None, None) if _is_peopled(found[1]) else None


def _glued_agency(head: str) -> Filed | None:
    """The dateline of a place and an agency that is glued to the text ("Damascus, SANA-One person …")."""
    found = _GLUED_AGENCY.match(head)
    agency = agency_of(found[2]) if found else None
    if found is None or agency is None:
        return None
    return Filed(found.end(), found[1], None, agency) if is_place(found[1]) else None


def _slashed(head: str) -> Filed | None:
    """The dateline of a place and an agency in a script without capitals, with no sign behind ("عفرين / الأناضول قتل …")."""
    found = _SLASHED.match(head)
    if found is None:
        return None
    agency = next(filter(agency_of, _name_and_first_word(found[2])), None)
    return Filed(found.start(2) + len(agency) + 1, found[1], None, agency) if agency and is_known_place(found[1]) else None


def _name_and_first_word(text: str) -> tuple[str, str]:
    """The two ways to read one or two words behind which no sign stands: both are a name, or the second begins the text."""
    return text, text.partition(" ")[0]


def _unparted(head: str) -> Filed | None:
    """The dateline of a known place in capitals and its country that lost its dash ("GAO, Mali The number of people …")."""
    found = _UNPARTED.match(head)
    if found is None or not is_known_place(found[1]):
        return None
    country = next((name for name in _name_and_first_word(found[2]) if name.lower() in country_names()), "")
    end = found.start(2) + len(country) + 1
    return Filed(end, f"{found[1]}, {country}", None, None) if country and _BEGINS.match(head, end) else None


def _dayed(head: str) -> Filed | None:
    """The dateline of a known place and a day with a full stop, perhaps with an agency ("KYIV. 4 May. UNN. The …")."""
    found = _DAYED.match(head) if any(map(str.isdigit, head[:_HEAD])) else None
    filed = parse(f"{found[1]}, {found[2]}", found.end()) if found and is_known_place(found[1]) else None
    if found is None or filed is None or filed.place != found[1] or filed.date is None:
        return None
    if found[3] is None:
        return filed
    signed = agency_of(found[3])
    return Filed(found.end() if signed else found.start(3), filed.place, filed.date, signed)


def _begins_known(place: str) -> bool:
    """Whether the gazetteer has a place that is perhaps named with its country."""
    return is_known_place(place.partition(",")[0])


def _abbreviated(head: str) -> Filed | None:
    """The dateline of a known town and its state, shortened, between commas ("Morelia, Mich., Armed men …")."""
    found = _STATED.match(head)
    return Filed(found.end(), found[1], None, None) if found and is_known_place(found[2]) else None


def _pathed(head: str) -> Filed | None:
    """The dateline of an agency and a place, in either order, with a slash or a bar ("Coast News/ Gao: The army …")."""
    found = _PATHED.match(head) if "/" in head or "|" in head else None
    if found is None:
        return None
    pieces = (found[1].strip(), found[3].strip())
    for agency, place in (pieces, pieces[::-1]):
        if _signs_before(agency, place, barred=found[2] == "|") and is_place(place.replace(",", "")):
            return Filed(found.end(), place, None, agency)
    return None


def _signs_before(agency: str, place: str, *, barred: bool) -> bool:
    """Whether a text beside a place is an agency: a known one or, with bars, one in capitals beside a known place."""
    return agency_of(agency) is not None or (barred and agency.isupper() and _begins_known(place))


_BY_FORM: tuple[tuple[str, Callable[[str], Filed | None]], ...] = (
    (". ", _stopped),
    (". ", _dayed),
    (".", _abbreviated),
    ("", _pathed),
    ("-", _glued_agency),
    (" / ", _slashed),
    (", ", _unparted),
    (". ", _stopped_small),
    (" ", _capitals),
)
"""Readers of datelines that have no dash, each with a sign without which there is none."""


def _with_agency(filed: Filed, rest: str) -> Filed:
    """A dateline with the agency that stands after its dash ("KYIV, 1 June - Interfax. The army …")."""
    signed = _SIGNED.match(rest)
    if not signed or not filed.place or filed.agency or not agency_of(signed[1]):
        return filed
    return Filed(filed.end + signed.end(), filed.place, filed.date, agency_of(signed[1]))


def _with_place(filed: Filed, text: str) -> Filed:
    """A dateline of an agency alone with the place and the day after its dash ("(ANSA) - BEIRUT, 4 MAR - Nine …")."""
    if filed.place or filed.date or not filed.agency:
        return filed
    second = filed_in(text[filed.end : filed.end + 2 * _HEAD])
    if second is None or second.agency or not second.place or second.bare:
        return filed
    return Filed(filed.end + second.end, second.place, second.date, filed.agency)


def _opens(text: str) -> bool:
    """Whether a bracket stands open at the end of a text."""
    return text.count("(") > text.count(")")


def _joined(head: str) -> Filed | None:
    """The dateline of a place and an agency joined by a hyphen, with nothing after them ("دير الزور-سانا أصيب …")."""
    found = _JOINED.match(head)
    agency = agency_of(found[2]) if found else None
    if found and agency and agency.lower() in AGENCIES and is_place(found[1]):
        return Filed(found.end(), found[1].strip(), None, agency)
    return None


def alone(text: str) -> Filed | None:
    """The dateline that a line is as a whole: an agency with a place, or a place with a date."""
    if len(text) > LONGEST_ALONE or text[0].isdigit() or not _PARTED.search(text):
        return None
    text = text.rstrip(" :-")
    filed = parse(text, len(text))
    if filed and filed.place:
        if _only_like_dateline(text, filed.place):
            return None
        if filed.sure or _HIJRI.search(text):
            return filed
    return next(filter(None, (_of_two(text, m.start(), m.end()) for m in _SEPARATOR.finditer(text, 1))), None)


def _only_like_dateline(text: str, place: str) -> bool:
    """Whether a line in a script without capitals has too many words for a place: a caption with its agency."""
    return text == text.swapcase() and len(place.split()) > SHORT_NAME


def _of_two(text: str, end: int, start: int) -> Filed | None:
    """The dateline of an agency and a place, in either order, with a sign between."""
    first, second = text[:end], text[start:]
    for agency, place in ((first, second), (second, first)):
        if agency_of(agency) and (filed := parse(place, len(text))) and filed.place and not filed.agency:
            return Filed(len(text), filed.place, filed.date, agency_of(agency))
    return None


def parse(head: str, end: int) -> Filed | None:
    """Place, date and agency of what stands before a dateline's dash."""
    whole, agency, date = _bracketed(_unbracketed(head.strip()))
    if _are_agencies(whole):
        return Filed(end, None, None, whole)
    if date is None:
        whole, date = _without_day(whole)
    named = _places(whole, agency)
    return _filed(end, head, whole, named, date) if named else None


def _filed(end: int, head: str, whole: str, named: tuple[list[str], str | None], date: DateValue | None) -> Filed | None:
    """The dateline of places, an agency and a day, if one of them or the lack of them is told."""
    places, agency = _told_apart(*named) if date else named
    told = places or date or agency_of(agency or "") or whole.upper().startswith(NOT_TOLD)
    comma = "، " if "،" in head else ", "
    return Filed(end, comma.join(places) or None, date, agency) if told else None


def _are_agencies(text: str) -> bool:
    """Whether a text names several agencies with slashes."""
    return "/" in text and all(map(_is_agency, text.split("/")))


def _is_agency(text: str) -> bool:
    """Whether one of several pieces is an agency, perhaps shortened ("dpa/reu.")."""
    return agency_of(text) is not None or text.strip(" .").lower() in SHORTENED_AGENCIES


def _told_apart(places: list[str], agency: str | None) -> tuple[list[str], str | None]:
    """Places and agency, where a place alone stood in the brackets of the agency ("4 May (Goma)")."""
    if agency and not places and not agency_of(agency) and is_place(agency):
        return [agency], None
    return places, agency


def _unbracketed(text: str) -> str:
    """A head without the brackets that stand round all of it."""
    whole = len(text) > 2 and text[0] in "([" and text[-1] in ")]" and not any(c in "()[]" for c in text[1:-1])
    return text[1:-1] if whole else text


def _bracketed(text: str) -> tuple[str, str | None, DateValue | None]:
    """A head without the brackets at its end, and the agency or the day in them."""
    found = _BRACKETED.search(text)
    if not found:
        return text, None, None
    inner = found[1] or found[2]
    if inner.lower() in country_names():
        return text, None, None
    date = _date_in(inner)
    beside = [piece.strip() for piece in inner.split("/") if not _date_in(piece)] if date else [inner.strip()]
    return text[: found.start()].rstrip(" ,-"), beside[0] if len(beside) == 1 else None, date


def _without_day(text: str) -> tuple[str, DateValue | None]:
    """A head without its day and the weekday before it, and the day."""
    day = next(_days(text), None)
    if day is None:
        return text, None
    before = _SMALL_BEFORE.sub("", _WEEKDAY.sub("", text[: day.start]))
    return f"{_trimmed(before.rstrip(' ,-'))} , {text[day.end :].strip(' ,.-')}".strip(" ,-"), day.value


def _places(text: str, agency: str | None) -> tuple[list[str], str | None] | None:
    """The places of a head and its agency; None where a piece is neither."""
    places: list[str] = []
    for part in map(_trimmed, _COMMA.split(text)):
        if not part or part.upper() in NOT_TOLD or _HIJRI.fullmatch(part):
            continue
        if not agency and agency_of(part):
            agency = part
        elif is_place(part):
            places.append(part)
        else:
            return None
    return places, agency


def _days(text: str) -> Iterator[Day]:
    """The days of a text, with or without their years, that are sure."""
    return (day for day in days_in(text, year=False) if day.value) if any(map(str.isdigit, text)) else iter(())


def _date_in(text: str) -> DateValue | None:
    """The day that a text gives."""
    return next((day.value for day in _days(text)), None)


def _trimmed(part: str) -> str:
    """A piece of a dateline without the signs round it; the full stop of an abbreviation stays ("Calif.", "N.J.")."""
    part = part.strip(" -")
    return part if _ABBREVIATED.search(part) else part.strip(" .")


def is_place(text: str) -> bool:
    """Whether a text has the form of a place's name: capitalised words, no label."""
    if not 1 < len(text) <= LONGEST_PLACE or text.lower() in NOT_PLACES:
        return False
    words = _IN_BRACKETS.sub(r"\1", text).replace("/", " ").split()
    if len(words) > 1 and words[-1] in PLACE_KINDS:
        words.pop()
    return 1 <= len(words) <= MOST_WORDS and _in_capitals(words) and not _bars_place(words)


def _bars_place(words: list[str]) -> bool:
    """Whether one of some words is an address, or the first or the last is none of a place's name."""
    if any(map(_DOMAIN.search, words)):
        return True
    begins = words[0] in NO_PLACE_STARTS and tuple(words[:2]) not in PLACES_WITH_ARTICLE
    return begins or words[-1].lower() in DESK_WORDS | SITE_WORDS or words[0].lower() in TALLIES


def _in_capitals(words: list[str]) -> bool:
    """Whether the first of some words and all others but small ones begin with a capital."""
    if words[0][0].islower() or any(word[0].islower() and word not in _SMALL for word in words):
        return False
    return bool(_WORD.match(words[0])) and all(_WORD.match(word) or word in _SMALL for word in words)


def is_known_place(text: str) -> bool:
    """Whether the gazetteer has a name."""
    return bool(gazetteer().named(text))


def names_place(text: str) -> bool:
    """Whether a text is a place that the gazetteer has, perhaps with two letters for its district ("Bogotá D. C.")."""
    words = text.split()
    lettered = len(words) > LETTERS and all(word[-1] == "." for word in words[-LETTERS:])
    return is_known_place(" ".join(words[:-LETTERS] if lettered else words))


def _credible(filed: Filed, head: str, separator: str, rest: str) -> bool:
    """Whether the head of a paragraph is a dateline, not the subject of a sentence."""
    if head.upper().startswith(NOT_TOLD):
        return True
    if filed.date or filed.agency:
        return _dated_or_signed(filed, head, separator)
    if filed.place is None or separator == "/":
        return False
    capitals = head.partition(",")[0].isupper() and len(head) > SHORTEST_CAPITALS
    return capitals or in_a_country(filed.place) or _plain_name(head, separator, rest)


def _dated_or_signed(filed: Filed, head: str, separator: str) -> bool:
    """Whether a head with a day or an agency is a dateline: not words before a bracket, no path of sections."""
    if filed.agency and not filed.date:
        if head == head.swapcase() and not agency_of(filed.agency):
            return False
        if separator == "/" and "/" in filed.agency:
            return False
    return filed.place is not None or separator != ":"


def _names_town(head: str) -> bool:
    """Whether a name before a colon is a place's: the gazetteer has it, or it is in a script in which that has few names."""
    first, last = SCRIPTS_WITHOUT_PLACES
    return is_known_place(head) or (first <= head[0] <= last and head.count(" ") < SHORT_NAME - 1)


def _is_marker(head: str, separator: str) -> bool:
    """Whether a head begins with a bracket and no dash parts it from the text ("[Presenter] The …")."""
    return head[0] in "([" and separator not in _DASHES


def _begins_otherwise(word: str) -> bool:
    """Whether a first word is a person's, a body's or a weekday's, and no place's."""
    return word.lower() in GIVEN_NAMES or word in NOT_PLACES or word.lower() in weekdays()


def _plain_name(head: str, separator: str, rest: str) -> bool:
    """Whether a name in small letters before a colon or dash may be a place; a script without capitals says nothing of it."""
    words = head.split()
    if _begins_otherwise(words[0]) or _is_marker(head, separator):
        return False
    uncased = head == head.swapcase()
    if separator == ":" or uncased:
        parts = separator in _DASHES if separator != ":" else rest[0] not in _QUOTES and (not uncased or _names_town(head))
        return parts and len(words) <= SHORT_NAME
    return len(words) <= MOST_WORDS - 1 and not _SECOND_DASH.search(rest)
