"""Names: numbers that tell one thing from its like ("Resolution 2254", "M4", "the 5th Division") instead of counting."""

from __future__ import annotations

from collections.abc import Container
from functools import cache

from conflictnews.languages.en import word_endings as suffix
from conflictnews.languages.en.number_contexts import (
    AFTER_HOUR,
    AFTER_NO_RANK,
    BEFORE_A_CLASS,
    BEFORE_RANK,
    CLOCK_PHRASES,
    COUNTED,
    COUNTING_UNITS,
    DETERMINERS,
    FIRST_OF,
    FUNCTION_WORDS,
    IRREGULAR_PASTS,
    LETTER_WORDS,
    NOT_RANKS_AFTER,
    SIDED,
    VICTIMS,
)
from conflictnews.languages.en.number_grammar import ALL, FIRST, OF, THE, WAR
from conflictnews.languages.en.numbered_things import (
    ABBREVIATED_NAMES,
    AFTER_PEOPLE,
    AIRLINER_NOUNS,
    AIRLINERS,
    COUNT_LABELS,
    DESIGNATORS,
    ERAS,
    LAST_SCHOOL_YEAR,
    LEARNERS,
    MILITARY_UNITS,
    MONTHS,
    NAMED_BY_NUMBER,
    NOT_RANKS,
    NUMBER_AS_VERB,
    NUMBERED_IN_PARTS,
    ORDINAL_NAMES,
    PERIODS,
    POSTAL,
    SCHOOL_YEARS,
    SCHOOL_YEARS_OF_LEARNERS,
    SOMETIMES_NAMED_BY_NUMBER,
    STREETS,
)
from conflictnews.numerals.codes import Beside, end_of_code, end_of_date, is_month, tallied
from conflictnews.numerals.digits import Digits
from conflictnews.numerals.hedges import last_words
from conflictnews.numerals.measures import measure_after
from conflictnews.numerals.tokens import Tokens, counted
from conflictnews.numerals.words import vocabulary
from conflictnews.patterns import lazy

_LIST_MARK = lazy(r"\d{1,2}[.)][^\S\n]++\S")
_NUMBERS_ON = lazy(r"(?:(?:,\s?|\s?-\s?|\s(?:and|or|to|through)\s|,\s(?:and|or)\s)\d++(?![\w%]|\.\d|,\d{3}| \d)){1,40}+")


def naming_words() -> frozenset[str]:
    """The words before a number that may make it a name."""
    nouns = (*NAMED_BY_NUMBER, *SOMETIMES_NAMED_BY_NUMBER, *SCHOOL_YEARS, *SCHOOL_YEARS_OF_LEARNERS)
    return frozenset({*nouns, *(noun + "s" for noun in nouns), *ABBREVIATED_NAMES})


def word_before(tokens: Tokens, k: int, start: int) -> str:
    """The word before a number, also where the full stop of an abbreviation stands between: "Sept. 11", "No. 10"."""
    if not k:
        return ""
    end, word = tokens.end(k - 1), tokens.words[k - 1]
    if tokens.blank(end, start):
        return word
    if tokens.flat[end:start].rstrip(" (") in (".", "") and (word in MONTHS or word in ABBREVIATED_NAMES):
        return word
    return ""


def refuse_digits(tokens: Tokens, k: int, number: Digits) -> int | None:
    """Where the name, date, time or code ends that the digits of word *k* begin or belong to; None for a number."""
    if _is_tallied(tokens, k, number):
        return None
    last = word_before(tokens, k, number.start)
    after = tokens.next(k, number.end)
    near = after < tokens.count and tokens.starts[after] - number.end <= 2
    end = end_of_date(tokens, k, number, Beside(last, tokens.words[after] if near else "", after))
    if end is None:
        end = end_of_code(tokens, k, number)
    if end is None and (number.bare or not isinstance(number.value, int)):
        end = end_of_name(tokens, k, number, last, after)
    return end


def _is_tallied(tokens: Tokens, k: int, number: Digits) -> bool:
    """Return True if digits are one side of a vote or a match."""
    if tokens.flat.startswith("-", number.end) and tallied(tokens, k):
        return True
    return tokens.flat.startswith("-", number.start - 1, number.start) and tallied(tokens, k - 1)


def end_of_name(tokens: Tokens, k: int, number: Digits, last: str, after: int) -> int | None:
    """Return where the name ends that digits belong to, with the numbers that share it; None where they name nothing."""
    end = number.end
    if _is_verb_of_people(tokens, k - 1, last):
        return None
    if not number.bare:
        return end if _names_section(tokens, end, last, after) else None
    if _among(last, NAMED_BY_NUMBER) or last in ABBREVIATED_NAMES:
        return _end_of_numbered(tokens, end, after)
    if last in COUNT_LABELS:
        return None
    if last and (named := _end_after_name(tokens, k, end, last, after)) is not None:
        return named
    return end if _names_alone(tokens, number, after) else None


def _is_verb_of_people(tokens: Tokens, k: int, word: str) -> bool:
    """Return True if word *k* counts the people before it: "the dead number 45"."""
    return word in NUMBER_AS_VERB and not {tokens.word(k - 1), tokens.word(k - 2)}.isdisjoint(AFTER_PEOPLE)


def _end_of_numbered(tokens: Tokens, end: int, after: int) -> int | None:
    """Return where the name ends of what numbers name, with all that share it; None before a measure: "Highway 5 km away"."""
    return None if measure_after(tokens, end, after, digits=True) else _with_list(tokens.flat, end)


def _names_section(tokens: Tokens, end: int, last: str, after: int) -> bool:
    """Return True if decimals name a section or a version, which is all that they name: "section 4.2"."""
    return last in NUMBERED_IN_PARTS and not measure_after(tokens, end, after, digits=True)


def _among(noun: str, nouns: Container[str]) -> bool:
    """Return True if a noun is one of some, or the plural of one."""
    return noun in nouns or noun.removesuffix(suffix.S) in nouns


def _end_after_name(tokens: Tokens, k: int, end: int, last: str, after: int) -> int | None:
    """Return where the name ends that digits close after a word that may be a name: "Route 9", "T 72", "Point 175"."""
    capital = tokens.capitalised(k - 1)
    if _is_school_year(tokens, k, after):
        return _with_list(tokens.flat, end)
    if capital and _designates(last):
        return end
    if _may_be_numbered(last, capital=capital):
        return _with_list(tokens.flat, end) if _is_titled(tokens, k - 1) or not _counts(tokens, end, after) else None
    return end if capital and not counted(tokens, after) and _follows_name(tokens, k, last, after) else None


def _may_be_numbered(noun: str, *, capital: bool) -> bool:
    """Return True if a noun may be named by the digits after it: a "route" always, "Routes" only with its capital."""
    return noun in SOMETIMES_NAMED_BY_NUMBER or (capital and _among(noun, SOMETIMES_NAMED_BY_NUMBER))


def _is_school_year(tokens: Tokens, k: int, after: int) -> bool:
    """Return True if word *k* numbers a year of school: "class nine", "Grade 7 pupils"."""
    noun = tokens.word(k - 1)
    if noun not in SCHOOL_YEARS and noun not in SCHOOL_YEARS_OF_LEARNERS:
        return False
    if tokens.words[k] not in _school_years() or tokens.gap(k) != " ":
        return False
    if tokens.word(after) in LEARNERS:
        return True
    return noun in SCHOOL_YEARS and tokens.word(k - 2) not in BEFORE_A_CLASS and not counted(tokens, after)


@cache
def _school_years() -> frozenset[str]:
    """Return the numbers of years of school, in digits and in words."""
    words = (word for word, number in vocabulary().items() if not number.ordinal and 1 < number.value <= LAST_SCHOOL_YEAR)
    return frozenset({*map(str, range(1, LAST_SCHOOL_YEAR + 1)), *words})


def _designates(word: str) -> bool:
    """Return True if a word with a capital makes a name of any digits after it: a type, a letter, an era."""
    return word in DESIGNATORS or word in ERAS or _is_letter(word)


def _names_alone(tokens: Tokens, number: Digits, after: int) -> bool:
    """Return True if digits name something whatever stands before them: a postcode, a house, an aircraft, a list's item."""
    return (
        tokens.word(after) in POSTAL
        or _is_address(tokens, after)
        or _is_airliner(tokens, number, after)
        or _marks_item(tokens, number)
    )


def _is_titled(tokens: Tokens, k: int) -> bool:
    """Whether the capital of word *k* makes it a title: "they took Point 175", but not in headlines or first in a sentence."""
    return tokens.capitalised(k) and not tokens.opens_sentence(k) and not _in_headline(tokens, k)


def _counts(tokens: Tokens, end: int, after: int) -> bool:
    """Return True if a thing that is counted or a measure follows digits: "a point 12 km away"."""
    return counted(tokens, after) or measure_after(tokens, end, after, digits=True) is not None


def _is_letter(word: str) -> bool:
    """Whether a word is a letter that designates, as in "T 72"; "I" and "A" are words."""
    return len(word) == 1 and word.isalpha() and word not in LETTER_WORDS


def _is_airliner(tokens: Tokens, number: Digits, after: int) -> bool:
    """Whether digits are the type of an aircraft: "two 737 Max jets"."""
    if (
        number.value not in AIRLINERS
        or after >= tokens.count
        or tokens.flat[number.end : tokens.starts[after]] not in (" ", "-")
    ):
        return False
    return tokens.words[after] in AIRLINER_NOUNS or tokens.capitalised(after)


def _marks_item(tokens: Tokens, number: Digits) -> bool:
    """Whether digits number the item of a list: "2) The bridge was blown up."."""
    start = number.start
    if number.end - start > 2 or not _LIST_MARK.match(tokens.folded, start):
        return False
    line = tokens.folded.rfind("\n", max(0, start - 8), start) + 1
    return (line > 0 or start < 8) and not tokens.folded[line:start].strip(" (")


def _is_address(tokens: Tokens, after: int) -> bool:
    """Whether a street follows the number of a house: "575 Haifa Road", "16-18 Haifa Road"."""
    if tokens.word(after).isdecimal() and tokens.gap(after) == "-":
        after += 1
    for j in range(after, min(after + 4, tokens.count)):
        if not tokens.capitalised(j) or tokens.gap(j) != " ":
            return False
        if j > after and tokens.words[j] in STREETS:
            return True
    return False


def _with_list(flat: str, end: int) -> int:
    """The end of a list of numbers that share a name: "Articles 3, 5 and 7"."""
    more = _NUMBERS_ON.match(flat, end)
    return more.end() if more else end


def _follows_name(tokens: Tokens, k: int, last: str, after: int) -> bool:
    """Whether a proper name, with its capital, takes the digits after it: "the Fortune 100", "Al-Arabiya 24 said"."""
    if not _may_end_name(last) or tokens.shouted(k - 1) or tokens.word(after) in VICTIMS:
        return False
    opens = tokens.opens_sentence(k - 1)
    if not opens and _is_acronym(tokens, k - 1):
        return True
    if _determined(tokens, k - 1) and not counted(tokens, after, capitals=True):
        return True
    return not opens and _is_plain_name(tokens, k, last, after)


def _may_end_name(word: str) -> bool:
    """Return True if a word is neither small nor a hedge, and has no digits."""
    return word.isalpha() and word not in FUNCTION_WORDS and word not in last_words()


def _is_acronym(tokens: Tokens, k: int) -> bool:
    name = tokens.flat[tokens.starts[k] : tokens.end(k)]
    return name.isupper() and len(name) <= 6


def _is_plain_name(tokens: Tokens, k: int, last: str, after: int) -> bool:
    """Return True if a name without an article takes the digits after it, by what does not follow them."""
    if last in COUNTED or last.endswith("s") or _in_headline(tokens, k):
        return False
    if after >= tokens.count or tokens.gap(after) != " ":
        return True
    return tokens.words[after] not in MONTHS and not counted(tokens, after, capitals=True)


def _in_headline(tokens: Tokens, k: int) -> bool:
    """Whether word *k* stands among words of which all but the small ones have capitals: "Strike Kills 12 in Idlib"."""
    capitals = 0
    for j in range(k - 1, max(-1, k - 7), -1):
        if tokens.capitalised(j):
            capitals += 1
        elif tokens.words[j] not in FUNCTION_WORDS and not tokens.words[j][0].isdecimal():
            return False
        if tokens.opens_sentence(j):
            break
    for j in range(k + 1, min(k + 4, tokens.count)):
        if tokens.opens_sentence(j):
            break
        if tokens.words[j] not in FUNCTION_WORDS:
            return capitals > 1 and tokens.capitalised(j)
    return capitals > 1


def _determined(tokens: Tokens, k: int) -> bool:
    """Whether a capitalised name that ends with word *k* has a determiner."""
    for j in range(k - 1, max(-1, k - 5), -1):
        if tokens.gap(j + 1) != " ":
            return False
        if tokens.words[j] in DETERMINERS:
            return True
        if not tokens.capitalised(j):
            return False
    return False


# ------------------------------------------------------------------ ordinals and number words


def end_of_ordinal_name(tokens: Tokens, k: int, end: int, after: int) -> int | None:
    """Return where the name or date ends that the ordinal of word *k* belongs to; None for a rank."""
    following = tokens.word(after) if after < tokens.count and tokens.gap(after) in (" ", "-") else ""
    last = word_before(tokens, k, tokens.starts[k])
    ranks_nothing = _ranks_nothing(tokens, k, last, following) or tokens.lower.startswith(AFTER_NO_RANK, end)
    named = ranks_nothing or _is_day(tokens, k, after, last, following) or _is_unit_name(tokens, k, after, following)
    return end if named else None


def _ranks_nothing(tokens: Tokens, k: int, last: str, following: str) -> bool:
    """Return True if the words beside an ordinal make it a period, a fixed phrase or an adverb."""
    word = tokens.words[k]
    if following in PERIODS or following in NOT_RANKS.get(word, ()) or (last, word) in NOT_RANKS_AFTER:
        return True
    return word in FIRST.words and _is_adverb(tokens, k, last, following)


def _is_day(tokens: Tokens, k: int, after: int, last: str, following: str) -> bool:
    """Return True if an ordinal is the day of a month: "May 3rd", "the fifth of May"."""
    if last in MONTHS and is_month(tokens, k - 1):
        return True
    of = following in OF.words
    month = after + of + (of and tokens.word(after + 1) in THE.words)
    return bool(following) and tokens.word(month) in MONTHS and tokens.capitalised(month)


def _is_adverb(tokens: Tokens, k: int, last: str, following: str) -> bool:
    """Return True if "first" says when and not which: "the ministry first gave", "first built in wood"."""
    owned = not last and tokens.word(k - 1) == suffix.S
    if owned or last in BEFORE_RANK or tokens.flat.startswith("-", tokens.end(k)):
        return False
    if following in IRREGULAR_PASTS or (following.endswith(suffix.ED) and len(following) > 4):
        return True
    return following in FIRST_OF and (following not in OF.words or tokens.word(k + 2) in ALL.words)


def _is_unit_name(tokens: Tokens, k: int, after: int, following: str) -> bool:
    """Whether an ordinal and a noun name a unit or a street: with a capital, or the ordinal in digits."""
    if following not in MILITARY_UNITS and following not in ORDINAL_NAMES:
        return False
    if tokens.words[k][0].isdecimal() and following not in COUNTING_UNITS:
        return True
    return tokens.capitalised(after) and not tokens.shouted(k)


def _tells_time(tokens: Tokens, k: int, end: int) -> bool:
    """Whether a number word is the hour of a clock: "six o'clock", "half past six", "a quarter to five"."""
    if tokens.lower.startswith(AFTER_HOUR, end):
        return True
    last, first = tokens.word(k - 1), tokens.word(k - 2)
    return (last, first) in CLOCK_PHRASES and tokens.joined(k) and tokens.joined(k - 1)


def end_of_worded_name(tokens: Tokens, k: int, end: int, after: int) -> int | None:
    """Return where a name ends that the number word *k* belongs to, by its capital: "Phase Two"; None for a number."""
    if tokens.flat.startswith("-", end) and tokens.word(after) in SIDED:
        return end
    if _tells_time(tokens, k, end) or _is_school_year(tokens, k, after):
        return end
    if not tokens.capitalised(k) or not k or tokens.gap(k) != " " or tokens.shouted(k):
        return None
    return end if _ends_name(tokens, k, after) else None


def _ends_name(tokens: Tokens, k: int, after: int) -> bool:
    """Return True if the number word *k*, with a capital, belongs to the word before it: "Phase Two", "the Big Three"."""
    last = tokens.words[k - 1]
    if last in OF.words and tokens.capitalised(k - 2):  # the Group of Seven
        return True
    if last in NAMED_BY_NUMBER or last in SOMETIMES_NAMED_BY_NUMBER:
        return True
    if not tokens.capitalised(k - 1):
        return False
    if last in WAR.words:
        return True
    if tokens.opens_sentence(k - 1) or last in FUNCTION_WORDS:
        return False
    return _determined(tokens, k - 1) or _goes_on_small(tokens, after)


def _goes_on_small(tokens: Tokens, after: int) -> bool:
    """Return True if a small word follows that no number counts: a verb, most likely."""
    following = tokens.word(after) if after < tokens.count and tokens.gap(after) == " " else ""
    if not following or tokens.capitalised(after) or following in FUNCTION_WORDS or following in VICTIMS:
        return False
    return not counted(tokens, after)
