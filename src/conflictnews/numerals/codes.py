"""Codes: digits that a sign ties to something longer (addresses, telephone numbers, versions, scores, places on the globe)."""

from __future__ import annotations

import regex

from conflictnews.languages.en.number_contexts import VICTIMS
from conflictnews.languages.en.numbered_things import CALIBRES
from conflictnews.numerals.digits import Digits
from conflictnews.numerals.tokens import Tokens

_DOTTED = regex.compile(r"\d++(?:\.\d++){2,}+(?:[:/]\d++)?")
_COORDINATE = regex.compile(
    r"\d{1,3}(?:\.\d+)?\s?[°º]\s?(?:\d{1,2}(?:\.\d+)?\s?['′]\s?)?(?:\d{1,2}(?:\.\d+)?\s?[\"″]\s?)?[NSEWnsew]\b"
    r"|\d{1,3}\.\d+\s?[NSEW]\b"
    r"|-?\d{1,3}\.\d{4,},\s?-?\d{1,3}\.\d{4,}"
)
_PHONE = regex.compile(
    r"\(?\d++\)?(?:[ ./-]\(?\d{2,}+\)?){2,}+|\d{3}-\d{4}\b|0\d{2,}+-\d{4,}+"
    r"|\d++(?:-\d++){2,}+(?:/\d++)?|\d-\d{3}(?:-\d{4})++(?:/\d++)?"
)
_DIALLED = regex.compile(r"\d{1,3}(?:[ .-]\(?\d{1,4}\)?){3,6}+(?!\d)")
_SLASHED = regex.compile(r"\d++(?:/\w++)++")
_DECADE = regex.compile(r"(?:\d\d)?\d0'[sS]\b")
_LETTERED = regex.compile(r"-(?:[A-Z]|nil|all|love)(?![\w-])")
_SCORED = regex.compile(r"\d{1,3}(?::\d{1,3})++")
_SCORE = regex.compile(r"(\d{1,3})-(\d{1,3})(?![\w%-])")

TIED = frozenset("minus sub now then nearly almost over under about around to up plus some roughly and or".split())
"""Words that a hyphen may tie to a number: "minus-10", "sub-300", "a now-18-year-old"."""


def end_of_code(tokens: Tokens, k: int, number: Digits) -> int | None:
    """Where the code ends that the digits of word *k* belong to; None where no sign ties them to anything."""
    start, end, flat = number.start, number.end, tokens.flat
    if tokens.has_links and (link := _end_of_link(flat, start)):
        return link
    before = flat[start - 1] if start else " "
    if before == "." and tokens.word(tokens.next(k, end)) in CALIBRES:
        return end
    if before == "-":
        return end if _designates(tokens, k, start) else _end_ahead(flat, start, end)
    if before not in ' ("[$€£':
        if _glued(tokens, k, number, before):
            return end
        if before == "+":
            phone = _PHONE.match(flat, start) or _DIALLED.match(flat, start)
            return phone.end() if phone else None
    return _end_ahead(flat, start, end)


def _end_of_link(flat: str, start: int) -> int:
    """The end of the address, mail address or handle that holds a place; 0 where there is none."""
    left = flat.rfind(" ", max(0, start - 400), start) + 1
    right = flat.find(" ", start, start + 2000)
    right = right if right >= 0 else min(len(flat), start + 2000)
    chunk = flat[left:right]
    return right if "://" in chunk or "www." in chunk or "@" in chunk else 0


def _designates(tokens: Tokens, k: int, start: int) -> bool:
    """Whether a hyphen before digits ties them to a word or to more digits: "T-72", the end of a score or a date."""
    if start < 2 or not tokens.flat[start - 2].isalnum() or tokens.clean[start - 1] in "—–":
        return False
    return tokens.word(k - 1) not in TIED


def _glued(tokens: Tokens, k: int, number: Digits, before: str) -> bool:
    """Whether a sign right before digits makes them part of something longer: "#5", "P5+1", "v2.1", "RQT=305", "'98"."""
    flat, start = tokens.flat, number.start
    outer = flat[start - 2] if start > 1 else " "
    if before in "#@&_\\%":
        return True
    if before == "'":
        return number.bare and number.end - start == 2 and not outer.isalnum()
    if before == ",":
        return outer.isdecimal() and k > 0 and not tokens.words[k - 1].isdecimal()
    if before == "=":
        return outer.isalnum() and outer not in "Yy"
    if before == "/" and k and tokens.words[k - 1] in VICTIMS:  # "6 killed/23 wounded"
        return False
    return before in "+.:/" and outer.isalnum()


def _end_ahead(flat: str, start: int, end: int) -> int | None:
    """Where digits that go on as a version, a place, a telephone number or a score end."""
    after = flat[end : end + 1]
    found: regex.Match[str] | None = None
    if after in ("", " ", ",", ")", "%"):
        aside = after == "," or flat[end + 1 : end + 2] in ("N", "S", "E", "W")
        if (flat[start] == "0" and end - start > 2) or (after == ")" and flat[start - 1 : start] == "("):
            found = _PHONE.match(flat, start)
        elif after == ")" and _numbers_item(flat, start):
            return end
        elif aside and "." in flat[start:end]:
            found = _COORDINATE.match(flat, start)
    elif after in ".°º":
        found = _DOTTED.match(flat, start) or _COORDINATE.match(flat, start)
    elif after == "-":
        score = _SCORE.match(flat, start)
        if lettered := _LETTERED.match(flat, end):
            return lettered.end()
        found = _PHONE.match(flat, start) or (score if score and int(score[1]) >= int(score[2]) else None)
    elif after in _AHEAD:
        found = _AHEAD[after].match(flat, start)
    return found.end() if found else None


def _numbers_item(flat: str, start: int) -> bool:
    """Whether the bracket after digits was never opened, as in a list: "1) withdraw, 2) disarm"."""
    return flat.rfind("(", max(0, start - 80), start) <= flat.rfind(")", max(0, start - 80), start)


_AHEAD = {"'": _DECADE, ":": _SCORED, "/": _SLASHED}
"""What digits are part of by the sign after them: "the 80's", "3:16", "9/11"."""
