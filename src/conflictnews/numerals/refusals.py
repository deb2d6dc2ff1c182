"""What has digits and is not a number: names, dates, clock times, codes. Each test gives the place where the thing ends."""

from __future__ import annotations

import regex

from conflictnews.numerals.digits import Digits
from conflictnews.numerals.tokens import Tokens
from conflictnews.tables.numbered_things import (
    COUNTED,
    MILITARY_UNITS,
    MONTHS,
    NAMED_BY_NUMBER,
    NOT_COUNTED,
    NOT_RANKS,
    PERIODS,
    ORDINAL_NAMES,
    SOMETIMES_NAMED_BY_NUMBER,
    YEAR_BEFORE,
)

_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?"
    r"|dec(?:ember)?)\b\.?"
)
_DAY = r"\d{1,2}(?!\d)(?:st|nd|rd|th)?"
_DAYS = rf"{_DAY}(?:\s?(?:,|-|/|to|and|or|until|till|through)\s?(?:the )?{_DAY})*+"
_YEAR_AFTER = r"(?:,? (?:of )?\d{4}\b|,? '\d\d\b)?"
_DAYS_MONTH = regex.compile(rf"{_DAYS}(?:\s(?:of\s)?|-){_MONTH}(?!\w){_YEAR_AFTER}", regex.IGNORECASE)
_AFTER_MONTH = regex.compile(rf"{_DAYS}(?!\d|[.,]\d\d\d\b|\.\d){_YEAR_AFTER}", regex.IGNORECASE)
_NUMERIC_DATE = regex.compile(r"\d{1,4}(?:-\d{1,2}-\d{1,4}|/\d{1,2}/\d{2,4}|\.\d{1,2}\.\d{2,4})(?![\d])(?:T[\d:]++)?")
_CLOCK = regex.compile(
    r"(?:[01]?\d|2[0-4])[:](?:[0-5]\d)(?::[0-5]\d)?(?![:\d])(?:\s?-\s?\d{1,2}:\d{2})?(?:\s?[ap]\.?\s?m\b\.?)?"
    r"|(?:\d{1,2}(?:[:.]\d{2})?\s?(?:-|to)\s?)?\d{1,2}(?:[:.]\d{2}){0,2}\s?(?:[ap]m\b|[ap]\.\s?m\b\.?)"
    r"|\d{4}\s?(?:gmt|utc|local time|hrs\b|hours (?:gmt|local))"
    r"|\d{1,2}\s?(?:o'?\s?clock|gmt|utc|noon\b|midnight\b)"
    r"|[0-2]?\d[h][0-5]\d\b",
    regex.IGNORECASE,
)
_DOTTED = regex.compile(r"\d++(?:\.\d++){2,}+(?:[:/]\d++)?")
_COORDINATE = regex.compile(
    r"\d{1,3}(?:\.\d+)?\s?[°º]\s?(?:\d{1,2}(?:\.\d+)?\s?['′]\s?)?(?:\d{1,2}(?:\.\d+)?\s?[\"″]\s?)?[NSEWnsew]\b"
    r"|\d{1,3}\.\d+\s?[NSEW]\b"
    r"|-?\d{1,3}\.\d{4,},\s?-?\d{1,3}\.\d{4,}"
)
_PHONE = regex.compile(r"\(?\d++\)?(?:[ ./-]\(?\d{2,}+\)?){2,}+|\d{3}-\d{4}\b|\d++(?:-\d++){2,}+(?:/\d++)?|\d-\d{3}(?:-\d{4})++(?:/\d++)?")
_SLASHED = regex.compile(r"\d++(?:/\w++)++")
_SCORE = regex.compile(r"(\d{1,3})-(\d{1,3})(?![\w%-])")
_LIST_MARK = regex.compile(r"\d{1,2}[.)]\s++\S")
_NUMBERS_ON = regex.compile(r"(?:(?:,\s?|\s?-\s?|\s(?:and|or|to|through)\s|,\s(?:and|or)\s)\d++(?![\w.%]|,\d{3}))++")


def refuse_digits(tokens: Tokens, k: int, number: Digits) -> int | None:
    """Where the name, date, time or code ends that begins with (or holds) the digits of word *k*; None for a number."""
    start, end, flat = number.start, number.end, tokens.flat
    before = flat[start - 1] if start else " "
    if tokens.has_links and (link := _link(flat, start)):
        return link
    if before not in " (\"'[$€£-" and (refused := _glued(tokens, k, number, before)):
        return refused
    if before == "-" and (refused := _hyphenated(tokens, k, number)):
        return refused
    after = flat[end] if end < len(flat) else " "
    if after not in " ,)%" and (refused := _runs_into(tokens, number, after)):
        return refused
    return _beside_words(tokens, k, number)


def _link(flat: str, start: int) -> int:
    """The end of the address, mail address or handle that holds a place; 0 where there is none."""
    left = flat.rfind(" ", max(0, start - 400), start) + 1
    right = flat.find(" ", start, start + 2000)
    right = right if right >= 0 else min(len(flat), start + 2000)
    chunk = flat[left:right]
    return right if "://" in chunk or "www." in chunk or "@" in chunk else 0


def _glued(tokens: Tokens, k: int, number: Digits, before: str) -> int | None:
    """Digits right after a sign that makes them part of something longer: "#5", "P5+1", "v2.1", "RQT=305"."""
    flat, start = tokens.flat, number.start
    outer = flat[start - 2] if start > 1 else " "
    if before in "#@&_\\%":
        return number.end
    if before == "'" and number.bare and len(flat[start : number.end]) == 2 and not outer.isalnum():
        return number.end
    if before == "+":
        if outer.isalnum():
            return number.end
        phone = _PHONE.match(flat, start)
        return phone.end() if phone else None
    if before == "," and outer.isdecimal() and k and not tokens.words[k - 1].isdecimal():
        return number.end
    if before in ".:/=" and outer.isalnum():
        return None if before == "=" and outer in "Yy" else number.end
    return None


def _hyphenated(tokens: Tokens, k: int, number: Digits) -> int | None:
    """Digits right after a hyphen: designations ("T-72"), or the tail of a date or a score."""
    flat, start = tokens.flat, number.start
    if start < 2 or not flat[start - 2].isalnum() or tokens.clean[start - 1] in "—–":
        return None
    word = tokens.word(k - 1)
    if word in HYPHENATED:
        return None
    return number.end


HYPHENATED = frozenset("minus sub now then nearly almost over under about around to up plus some roughly and or".split())
"""Words that may be tied to a number by a hyphen: "minus-10", "sub-300", "a now-18-year-old"."""


def _runs_into(tokens: Tokens, number: Digits, after: str) -> int | None:
    """Digits that go on as a date, a time, an address of a machine, a place on the globe, a telephone number or a score."""
    flat, start = tokens.flat, number.start
    for pattern in (_NUMERIC_DATE, _DOTTED, _COORDINATE, _CLOCK):
        if found := pattern.match(flat, start):
            return found.end()
    if after == "-":
        if phone := _PHONE.match(flat, start):
            return phone.end()
        if (score := _SCORE.match(flat, start)) and int(score[1]) >= int(score[2]):
            return score.end()
    slashed = _SLASHED.match(flat, start) if after == "/" else None
    return slashed.end() if slashed else None


def _beside_words(tokens: Tokens, k: int, number: Digits) -> int | None:
    """Digits that the words around them make a date, a time, a year or a name."""
    flat, start, end = tokens.flat, number.start, number.end
    last = tokens.word(k - 1) if k and tokens.blank(tokens.end(k - 1), start) else _abbreviation(tokens, k, start)
    after = tokens.at(end)
    following = tokens.word(after) if after < tokens.count and tokens.start(after) - end <= 2 else ""
    if last in MONTHS and isinstance(number.value, int) and _is_month(tokens, k - 1):
        if date := _AFTER_MONTH.match(flat, start):
            return date.end()
    if number.bare and (following in MONTHS or flat.startswith(("-", ",", " and", " to", " or", "/"), end)) or following == "of":
        if date := _DAYS_MONTH.match(flat, start):
            return date.end()
    if following in CLOCK_WORDS and (clock := _CLOCK.match(flat, start)):
        return clock.end()
    if not number.bare:
        if following[:1] in "nsew" and (coordinate := _COORDINATE.match(flat, start)):
            return coordinate.end()
        return None
    if last in NAMED_BY_NUMBER or last.removesuffix("s") in NAMED_BY_NUMBER:
        return _with_list(flat, end)
    if named := _named(tokens, k, after, last):
        return _with_list(flat, end) if named > 1 else end
    if _is_airliner(tokens, number, after):
        return end
    if phone := _phone(flat, start, end):
        return phone
    if start == 0 or tokens.folded[start - 1] in "\n" or (start == 1 and flat[0] == "("):
        mark = _LIST_MARK.match(flat, start)
        if mark and end - start <= 2:
            return end
    return end if is_year(tokens, k, number, last, after) else None


CLOCK_WORDS = frozenset("am pm a p gmt utc local hrs hours o oclock noon midnight".split())


def _abbreviation(tokens: Tokens, k: int, start: int) -> str:
    """The word before, where its full stop stands between: "Sept. 11", "No. 10", "fig. 3"."""
    if not k or tokens.flat[tokens.end(k - 1) : start].rstrip(" (") not in (".", ""):
        return ""
    word = tokens.word(k - 1)
    return word if word in MONTHS or word in ABBREVIATED_NAMES else ""


ABBREVIATED_NAMES = frozenset("no nos nr nrs fig figs vol vols art arts ch pp p para paras sec".split())


def _is_month(tokens: Tokens, k: int) -> bool:
    """Whether "may", "mar" or "dec" is the month."""
    return tokens.capitalised(k) or tokens.words[k] not in ("may", "mar", "dec", "sep", "march") or tokens.lower == tokens.flat


def _with_list(flat: str, end: int) -> int:
    """The end of a list of numbers that share a name: "Articles 3, 5 and 7"."""
    more = _NUMBERS_ON.match(flat, end)
    return more.end() if more else end


def _phone(flat: str, start: int, end: int) -> int | None:
    """The end of a telephone number without a plus: "0555 123 4567"."""
    if flat[start] != "0" or end - start < 3:
        return None
    phone = _PHONE.match(flat, start)
    return phone.end() if phone else None


def _named(tokens: Tokens, k: int, after: int, last: str) -> int:
    """Whether a name before the digits takes them: 1 for a proper name, 2 for a noun that may count a list, 0 for neither."""
    if not last:
        return 0
    if counted(tokens, after):
        return 0
    if last in SOMETIMES_NAMED_BY_NUMBER or (last.removesuffix("s") in SOMETIMES_NAMED_BY_NUMBER and tokens.capitalised(k - 1)):
        return 2
    if not tokens.capitalised(k - 1) or not last.isalpha():
        return 0
    name = tokens.flat[tokens.starts[k - 1] : tokens.end(k - 1)]
    if name.isupper() and 1 <= len(name) <= 4 and len(name) > 0 and name not in ("I", "A") and not tokens.opens_sentence(k - 1):
        return 1
    if _determined(tokens, k - 1):
        return 1
    if last in FUNCTION_WORDS or tokens.opens_sentence(k - 1) or after >= tokens.count or tokens.gap(after) != " ":
        return 0
    following = tokens.words[after]
    return int(following not in VICTIMS and not counted(tokens, after, capitals=True) and following not in MONTHS)


AIRLINERS = frozenset((707, 717, 727, 737, 747, 757, 767, 777, 787))
_AIRLINER_AFTER = frozenset("jet jets airliner airliners plane planes aircraft freighter freighters max dreamliner cargo".split())


def _is_airliner(tokens: Tokens, number: Digits, after: int) -> bool:
    """Whether the number is the type of an aircraft: "two 737 Max jets"."""
    if number.value not in AIRLINERS or after >= tokens.count or tokens.flat[number.end : tokens.starts[after]] not in (" ", "-"):
        return False
    return tokens.words[after] in _AIRLINER_AFTER or tokens.capitalised(after)


def _determined(tokens: Tokens, k: int) -> bool:
    """Whether a capitalised name that ends with word *k* has a determiner: "the Fortune 100"."""
    for j in range(k - 1, max(-1, k - 5), -1):
        if tokens.words[j] in DETERMINERS and tokens.gap(j + 1) == " ":
            return True
        if not tokens.capitalised(j):
            return False
    return False


DETERMINERS = frozenset("the a an its their his her our this that".split())


VICTIMS = frozenset("were was are have had has died dead killed wounded injured missing arrested others".split())
"""What follows the number of the victims: "In Homs 12 were killed"."""


def counted(tokens: Tokens, after: int, *, capitals: bool = False) -> bool:
    """Whether a noun that can be counted follows: within three words of one clause, the first in the plural."""
    for j in range(after, min(after + 3, tokens.count)):
        gap = tokens.gap(j)
        if gap not in (" ", "-") and not (gap.isspace() and tokens.blank(tokens.end(j - 1), tokens.starts[j])):
            return False
        word = tokens.words[j]
        if word in COUNTED:
            return True
        if word in NOT_COUNTED or word in FUNCTION_WORDS:
            return False
        if len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is")) and (capitals or not tokens.capitalised(j)):
            return True
        if not word.endswith(ADJECTIVE_ENDINGS):
            return False
    return False


ADJECTIVE_ENDINGS = ("ed", "al", "an", "ian", "ese", "ish", "ic", "ar", "ary", "ive", "ous", "ful", "ing", "ni", "i", "ist", "en", "y")

FUNCTION_WORDS = frozenset(
    "a an the and or but nor if then than that which who whom whose what when where why how while as because since until to of in on "
    "at by for from with without into onto over under above below between among through during before after against about around "
    "is are was were be been being am do does did has have had having will would shall should can could may might must not no yes "
    "i you he she it we they me him her us them my your his its our their this these those there here so too very just only also "
    "again ever never once both either neither all any some such each every per via up down out off".split()
)


def is_year(tokens: Tokens, k: int, number: Digits, last: str, after: int) -> bool:
    """Whether four bare digits are a year: by the word before, unless they count something."""
    value = number.value
    if not isinstance(value, int) or number.end - number.start != 4 or not 1000 <= value <= 2100:
        return False
    if tokens.flat[number.end : number.end + 1] in "-/" and tokens.flat[number.end + 1 : number.end + 2].isdigit():
        return 1800 <= value
    counts = counted(tokens, after)
    modern = 1900 <= value <= 2060
    if not modern:
        return last in ("in", "since", "until", "circa", "year", "between", "from", "and", "by") and not counts and value < 2061
    if counts and value % 50 == 0 and last not in ("in", "since", "the", "until", "this", "that"):
        return False
    return True


def refuse_ordinal(tokens: Tokens, k: int, end: int, after: int) -> int | None:
    """Where the name or date ends that an ordinal belongs to; None for a rank."""
    following = tokens.word(after) if after < tokens.count and tokens.gap(after) in (" ", "-") else ""
    word = tokens.words[k]
    if following in NOT_RANKS.get(word, ()) or tokens.lower.startswith((" in command", "-in-command", " in line"), end):
        return end
    last = tokens.word(k - 1) if k and tokens.blank(tokens.end(k - 1), tokens.starts[k]) else _abbreviation(tokens, k, tokens.starts[k])
    if last in MONTHS and (tokens.capitalised(k - 1) or tokens.lower == tokens.flat):
        return end
    if word == "first" and last == "at":
        return end
    if following in MONTHS and tokens.capitalised(after):
        return end
    if following == "of" and tokens.word(after + 1) in MONTHS and tokens.capitalised(after + 1):
        return end
    if following in PERIODS:
        return end
    if following in MILITARY_UNITS or following in ORDINAL_NAMES:
        return _unit_name(tokens, k, after, end)
    return None


def refuse_words(tokens: Tokens, k: int, end: int, after: int) -> int | None:
    """Where a name ends that a capitalised number word belongs to: "Phase Two", "the Gang of Eight"; None for a number."""
    if not tokens.capitalised(k) or not k or tokens.gap(k) != " " or tokens.flat[tokens.starts[k] : tokens.end(k)].isupper():
        return None
    last = tokens.words[k - 1]
    if last in NAMED_BY_NUMBER or last in SOMETIMES_NAMED_BY_NUMBER or (last == "war" and tokens.capitalised(k - 1)):
        return end
    if not tokens.capitalised(k - 1) or tokens.opens_sentence(k - 1) or last in FUNCTION_WORDS:
        return None
    following = tokens.word(after) if after < tokens.count and tokens.gap(after) == " " else ""
    name = following and not tokens.capitalised(after) and following not in FUNCTION_WORDS | VICTIMS
    return end if name and not counted(tokens, after) else None


def _unit_name(tokens: Tokens, k: int, after: int, end: int) -> int | None:
    """A unit's or a street's name after an ordinal is written with a capital, or the ordinal in digits."""
    if tokens.words[k][0].isdecimal() and tokens.words[after] not in ("front", "group", "company", "attack", "air"):
        return end
    return end if tokens.capitalised(after) and not tokens.flat[tokens.starts[after] :].isupper() else None
