"""Hard wraps: how a paste is wrapped, and whether a line goes on in the next."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise

from attrs import evolve, frozen

from conflictnews.kept import kept
from conflictnews.languages.en.line_breaks import DANGLING
from conflictnews.layout import fields
from conflictnews.layout.dateline import filed_in
from conflictnews.layout.fields import without_emoji
from conflictnews.layout.forms import is_credited
from conflictnews.layout.stated import stated
from conflictnews.layout.unit import Unit
from conflictnews.patterns import lazy_re
from conflictnews.tables.boilerplate import LABELS
from conflictnews.tables.characters import STOPS_ABROAD

NARROWEST_WRAP, WIDEST_WRAP = 30, 135
"""Mails, terminals and pages wrap their lines at no fewer and no more characters than these."""

SHORTEST_BREAK = 40
"""No line is broken before that many characters."""

LONGEST_MATTER = 70
"""A date, an author or a page's own word has no more characters."""

LONGEST_GREETING = 60
"""No greeting has more characters."""

FEWEST_CLOSE, FEWEST_RAGGED = 3, 3
"""So many lines with room left that end a sentence show paragraphs without blank lines; that go on, a text wrapped twice."""

FEWEST_BROKEN = 4
"""So many lines, all in mid-sentence, are wrapped beyond doubt."""

FEWEST_COLUMN = 4
"""So many lines that go on show the width of a column."""

FEWEST_RUNNING = 2
"""So many lines that go on make a paste one that is wrapped."""

_DOT = frozenset("•◦▪●■‣∙·*")
_GOING_ON = frozenset(",—–")
_ITEM = lazy_re(r"(?:[•◦▪●■‣∙·*]|\(?\d{1,2}[.)])\s+\S|[–—-]\s+[^\sa-zа-яё]")
_INNER_END = lazy_re(r"[.!?؟۔،,] +\S")
_INNER_STOP = lazy_re(r"[^\W\d_]{3}[.!?][\"'”’»)]* +[\"'“‘«(]?[^\W\da-z_]")
_FIELD = lazy_re(r"([^\W\d_][\w -]{1,25}?)\s?[:=]")
_MARKER = lazy_re(r"\[(?:END|end|End) ")
_DATELINE_SIGNS = ("—", "--", " -", " –", "):", ") ", ": ")
_HYPHENATED = lazy_re(r"[^\W\d_]+-\Z")
_LAST_SIGN = lazy_re(r"[^\W_)\]]\Z|[)\]]\Z")
_HOUR = lazy_re(r"\d[:.]\d\d|\d [ap]m\b")
_TERMINAL = lazy_re(rf"[.!?…:;{STOPS_ABROAD}][\"'”’»)\]]*\Z")


@frozen
class Wrap:
    """How a paste is wrapped.

    Its widths without and with indents; `close` where paragraphs follow without a blank line; `parting` where a full stop at
    the end of a full line more likely ends a paragraph than not; `ragged` where lines were wrapped twice, so that short ones
    go on. `small` holds the words of the paste that stand in small letters and never, in the middle of a line, with a capital,
    `twice` the longer lines that stand in it more than once.
    """

    narrow: int
    wide: int
    close: bool = False
    parting: bool = False
    ragged: bool = False
    small: frozenset[str] = frozenset()
    twice: frozenset[str] = frozenset()

    def fills(self, line: Unit, following: Unit) -> bool:
        """Whether the first word of the next line would not have fitted on this one, which is no wider than the others."""
        if len(line.text) > self.narrow:
            return False
        room = len(line.text) + 1 + len(following.text.partition(" ")[0])
        return room > self.narrow or room + line.indent > self.wide

    def short(self, text: str) -> bool:
        """Whether a line leaves more than a quarter of the width."""
        return 4 * len(text) < 3 * self.narrow


Pairs = Sequence[tuple[Unit, Unit]]


def wrap_of(lines: Sequence[Unit]) -> Wrap | None:
    """How a paste is wrapped; None where every line is a unit of its own."""
    spaced = [line for line in lines if " " in line.text]
    narrow = max((len(line.text) for line in spaced), default=0)
    if not NARROWEST_WRAP <= narrow <= WIDEST_WRAP:
        return None
    pairs = [(a, b) for a, b in pairwise(lines) if not b.gap]
    narrow = _column(pairs, narrow)
    wrap = Wrap(narrow, max(len(line.text) + line.indent for line in spaced if len(line.text) <= narrow))
    if not _wraps(wrap, pairs):
        return None
    return evolve(_shaped(wrap, pairs), small=_small_words(lines), twice=_repeated(lines))


def _repeated(lines: Sequence[Unit]) -> frozenset[str]:
    """The longer lines that stand in a paste more than once, and not each time with the same line right behind."""
    behind: dict[str, list[str]] = {}
    for line, following in zip(lines, (*lines[1:], None), strict=True):
        if len(line.text) >= SHORTEST_BREAK:
            goes_on = following.text if following is not None and not following.gap else ""
            behind.setdefault(line.text, []).append(goes_on)
    return frozenset(text for text, texts in behind.items() if len(texts) > 1 and (len(set(texts)) > 1 or not texts[0]))


def _small_words(lines: Sequence[Unit]) -> frozenset[str]:
    """The words that stand in small letters somewhere in some lines, and nowhere with a capital behind such a word."""
    small, names = set[str](), set[str]()
    for line in lines:
        words = line.text.split()
        small.update(filter(str.islower, words))
        names.update(b.lower() for a, b in pairwise(words) if b[0].isupper() and a.islower())
    return frozenset(small - names)


def _column(pairs: Pairs, widest: int) -> int:
    """The width of the lines that go on in the middle of a sentence, where headlines and heads of pages are much wider."""
    running = [len(a.text) for a, b in pairs if " " in a.text and b.text[0].islower() and not ends(a.text)]
    width = max(running, default=0)
    few = len(running) < FEWEST_COLUMN or width < NARROWEST_WRAP // 2
    return widest if few or 5 * width > 4 * widest else width


def _wraps(wrap: Wrap, pairs: Pairs) -> bool:
    """Whether the longest line of a paste is the width at which its lines are wrapped."""
    told = [(a, b) for a, b in pairs if " " in a.text and "://" not in b.text]
    long = [(a, b) for a, b in told if wrap.fills(a, b) or not wrap.short(a.text)]
    return _running(long) and (3 * len(long) >= len(told) or _broken(long) or _completed(long))


def _running(pairs: Pairs) -> bool:
    """Whether most of some full lines go on in the next."""
    running = sum(b.text[0].islower() or not ends(a.text) for a, b in pairs)
    return running >= FEWEST_RUNNING and 2 * running >= len(pairs) and _in_sentence(pairs)


def _in_sentence(pairs: Pairs) -> bool:
    """Whether some lines clearly begin in the middle of a sentence, or, in capitals and in scripts without, end one inside."""
    cased = sum(b.text[0].islower() or dangles(a.text) for a, b in pairs)
    if 4 * sum(any(map(str.islower, a.text)) for a, _ in pairs) > len(pairs):
        return 5 * cased >= len(pairs)
    return _completed(pairs) or any(_INNER_END.search(line.text) for pair in pairs for line in pair)


def _completed(pairs: Pairs) -> bool:
    """Whether several full lines, in a script without capitals, all go on to a full stop in the next."""
    if len(pairs) < FEWEST_RUNNING or any(a.text != a.text.swapcase() for a, _ in pairs):
        return False
    return all(ends(b.text) and not ends(a.text) for a, b in pairs)


def _broken(pairs: Pairs) -> bool:
    """Whether lines are broken beyond doubt, though most of the page are the short ones of a menu: all in mid-sentence."""
    small = sum(b.text[0].islower() for _, b in pairs)
    return len(pairs) >= FEWEST_BROKEN and 2 * small > len(pairs) and not any(ends(a.text) for a, _ in pairs)


def _shaped(wrap: Wrap, pairs: Pairs) -> Wrap:
    """A wrap, and how its lines end where there was room for more."""
    loose = [(a, b) for a, b in pairs if not wrap.fills(a, b)]
    ended = sum(ends(a.text) and " " in a.text for a, _ in loose)
    within = sum(_within(a.text, b.text) for a, b in loose if not ends(a.text))
    inner = sum(len(_INNER_STOP.findall(a.text)) for a, _ in pairs)
    close = ended >= FEWEST_CLOSE
    ragged = within >= FEWEST_RAGGED and 8 * within >= len(pairs)
    return evolve(wrap, close=close, parting=close and _last_lines(wrap, pairs) > inner, ragged=ragged)


def _last_lines(wrap: Wrap, pairs: Pairs) -> int:
    """How many lines that end like a sentence and leave room stand under a full one."""
    following = ((a, b, c) for (a, b), (d, c) in pairwise(pairs) if b is d)
    return sum(ends(b.text) and wrap.fills(a, b) and not wrap.fills(b, c) for a, b, c in following)


# ------------------------------------------------------------------ lines


def ends(text: str) -> bool:
    """Whether a line ends like a sentence."""
    return bool(_TERMINAL.search(without_emoji(text)[-6:]))


def dangles(text: str, *, shortest: int = SHORTEST_BREAK) -> bool:
    """Whether a line ends with a word or sign after which its sentence goes on; a shorter one does not."""
    return len(text) >= shortest and (text[-1] in _GOING_ON or _last_word(text) in DANGLING)


def _last_word(text: str) -> str:
    """The last word of a line."""
    return text[-24:].rsplit(None, 1)[-1].lower()


def _within(line: str, following: str) -> bool:
    """Whether a line cannot begin a sentence: it begins with a small letter, or both are in capitals."""
    return following[0].islower() or (following.isupper() and line.isupper())


def _is_address(text: str) -> bool:
    """Whether a line is one word with the sign of an address."""
    return "://" in text and " " not in text


# ------------------------------------------------------------------ joints


@frozen(slots=False)
class Joint:
    """Two lines, one after the other, which may belong to one paragraph.

    `length` is the number of the paragraph's lines so far, `first` whether it begins the paste.
    """

    line: Unit
    following: Unit
    wrap: Wrap | None
    length: int
    first: bool

    @property
    def above(self) -> str:
        """The words of the line."""
        return self.line.text

    @property
    def text(self) -> str:
        """The words of the next line."""
        return self.following.text

    @kept
    def fills(self) -> bool:
        """Whether the next word would not have fitted."""
        return self.wrap is not None and self.wrap.fills(self.line, self.following)

    @kept
    def ended(self) -> bool:
        """Whether the line ends like a sentence."""
        return ends(self.above)

    @kept
    def dangles(self) -> bool:
        """Whether the line cannot end a sentence; in a narrow column a short one may be broken as well.

        A headline in capitals over a line that is not may end with any word ("ABDUCTIONS GO ON").
        """
        if self.above.isupper() and not self.text.isupper() and self.length == 1:
            return False
        narrow = self.wrap is not None and self.wrap.narrow < SHORTEST_BREAK and not self.wrap.short(self.above)
        return dangles(self.above, shortest=0 if narrow else SHORTEST_BREAK)

    @property
    def small(self) -> bool:
        """Whether the next line begins with a small letter."""
        return self.text[0].islower()

    @kept
    def within(self) -> bool:
        """Whether the next line cannot begin a sentence."""
        return _within(self.above, self.text)

    @property
    def indented(self) -> bool:
        """Whether the next line is set in, as the first of a paragraph is."""
        return self.following.indent > self.line.indent + 1

    @property
    def ragged(self) -> bool:
        """Whether the paragraph was wrapped twice."""
        return self.wrap is not None and self.wrap.ragged and self.length > 1

    @property
    def headed(self) -> bool:
        """Whether the line is a heading by its markup."""
        return self.line.mark[:1] == "h"


def joins(joint: Joint) -> bool:
    """Whether the next line, before which no blank one stands, belongs to the same paragraph as the lines before."""
    if any(apart(joint) for apart in _APART):
        return False
    if any(together(joint) for together in _TOGETHER):
        return True
    return _after_stop(joint) if joint.headed or joint.ended else _after_words(joint)


def _after_stop(joint: Joint) -> bool:
    """Whether a paragraph goes on after a full stop at the end of a line, or a heading in its next line."""
    wrap = joint.wrap
    if wrap is None or (joint.ended and (_is_heading(joint.text, wrap) or joint.indented)):
        return False
    return (joint.fills and not wrap.parting) or (joint.ragged and not wrap.close)


def _after_words(joint: Joint) -> bool:
    """Whether a paragraph goes on after a line without a full stop."""
    full = joint.fills and not (_is_headline(joint) or _begins_afresh(joint))
    return full or joint.ragged or joint.dangles or _goes_on(joint)


def _is_heading(text: str, wrap: Wrap) -> bool:
    """Whether a short line after a full stop is none of a sentence: the last line of a paragraph would end with a stop."""
    return not wrap.ragged and not ends(text) and wrap.short(text) and not dangles(text)


def _is_headline(joint: Joint) -> bool:
    """Whether the first line is a headline that happens to be full: the next begins with a capital, few of its own words do."""
    if joint.length > 1 or not joint.first or not joint.text[0].isupper() or joint.dangles:
        return False
    words = joint.above.split()[1:]
    return joint.above[-1] not in ",-–—" and 2 * sum(word[0].isupper() for word in words) < len(words)


def _begins_afresh(joint: Joint) -> bool:
    """Whether the line under the first of a paragraph begins a sentence: its capital is that of no name."""
    if joint.length > 1 or joint.wrap is None or joint.dangles or not _last_word(joint.above).isalpha():
        return False
    first, second = (*joint.text.split(None, 2), "", "")[:2]
    small = joint.above.rsplit(None, 1)[-1].islower() and second.islower()
    return small and first[0].isupper() and first.lower() in joint.wrap.small


def _goes_on(joint: Joint) -> bool:
    """Whether the next line begins in the middle of a sentence, though there was room for its first word."""
    return (joint.small and _small_goes_on(joint)) or ((not joint.text[0].isupper() or joint.within) and _nearly_full(joint))


def _small_goes_on(joint: Joint) -> bool:
    """Whether a line that begins with a small letter goes on with the sentence above it."""
    if joint.length > 1 or len(joint.text) >= SHORTEST_BREAK or _last_word(joint.above) in DANGLING:
        return True
    return len(joint.above) >= SHORTEST_BREAK and (" " in joint.text or joint.text[-1] == ".")


def _nearly_full(joint: Joint) -> bool:
    """Whether a line is not much shorter than the others, or one of several of a paragraph."""
    wrap = joint.wrap
    if wrap is None or len(joint.above) > wrap.narrow:
        return False
    return not wrap.short(joint.above) or (joint.length > 1 and not wrap.close)


# ------------------------------------------------------------------ what parts two lines, and what joins them


def _is_alone(joint: Joint) -> bool:
    """Whether a line of one word is none of a paragraph's."""
    return " " not in joint.above and not (joint.length > 1 and joint.within)


def _is_button(joint: Joint) -> bool:
    """Whether the next line is a single letter or sign, which closes a picture, and the line above ends no word before it."""
    return len(joint.text) == 1 and not joint.dangles and not joint.fills


def _begins_address(joint: Joint) -> bool:
    """Whether the next line is an address that no label stands before."""
    return _is_address(joint.text) and joint.above[-1] != ":"


def _marked(joint: Joint) -> bool:
    """Whether markup says of the two lines that they are different things."""
    mark = joint.following.mark
    return mark != joint.line.mark and not (joint.headed and not mark)


def _begins_item(joint: Joint) -> bool:
    """Whether the next line is an item of a list."""
    return bool(_ITEM.match(joint.text)) and (joint.text[0] in _DOT or joint.ended or not joint.fills)


def _signs(joint: Joint) -> bool:
    """Whether the next line says who wrote, with a small letter ("by Jane Roe")."""
    text = joint.text
    return not joint.fills and joint.small and _is_matter(text) and text[-1].isalnum() and fields.signed(text)


def _begins_field(joint: Joint) -> bool:
    """Whether the next line begins with the label of a field."""
    named = _FIELD.match(joint.text)
    return named is not None and named[1].lower() in LABELS


def _is_matter(text: str) -> bool:
    """Whether a line is short enough for a date, an author or a page's own word."""
    return len(text) <= LONGEST_MATTER


def _of_the_page(joint: Joint) -> bool:
    """Whether the next line, which goes on with no sentence, is a page's own as a whole."""
    text, wrap = joint.text, joint.wrap
    if joint.small or not _is_matter(text) or text.isupper() or joint.dangles or wrap is None:
        return False
    return (joint.ended or wrap.short(text)) and fields.boilerplate(text) is not None


def _begins_report(joint: Joint) -> bool:
    """Whether the next line begins with a place in capitals and a day or an agency: the dateline of a report."""
    head = joint.text[:LONGEST_MATTER]
    if not head[:2].isupper() or not any(map(head.__contains__, _DATELINE_SIGNS)):
        return False
    filed = filed_in(joint.text)
    return filed is not None and filed.sure and filed.place is not None and filed.place.partition(",")[0].isupper()


def _ends_caption(joint: Joint) -> bool:
    """Whether the line above is a caption with its credit, and the next begins with a capital."""
    above = joint.above
    may = joint.length == 1 and joint.text[0].isupper() and _is_matter(above) and not joint.ended
    return may and "/" in above and is_credited(above)


def _is_copy(joint: Joint) -> bool:
    """Whether the line above is one that the paste has twice, as it has its title, and the next is none of a longer copy."""
    if joint.wrap is None or joint.length != 1:
        return False
    twice = joint.wrap.twice
    return joint.above in twice and joint.text not in twice and not (joint.small or joint.dangles)


def _is_known(joint: Joint) -> bool:
    """Whether the next line of a paste that is not wrapped is one that pages have as they are."""
    return joint.wrap is None and joint.small and not joint.dangles and fields.known(joint.text)


def _greets(joint: Joint) -> bool:
    """Whether the line above is the greeting of a mail."""
    may = joint.length == 1 and joint.above[-1] in ",:!.،" and len(joint.above) <= LONGEST_GREETING
    return may and fields.boilerplate(joint.above) == "greeting"


def _says_who_or_when(joint: Joint) -> bool:
    """Whether the next line, which goes on with no sentence, is a date or an author as a whole."""
    text = joint.text
    if joint.ended or not _is_matter(text) or not _LAST_SIGN.search(text):
        return False
    return any(says(text) for says in _sayings(joint))


def _sayings(joint: Joint) -> tuple[Callable[[str], object], ...]:
    """What may tell that the next line goes on with no sentence."""
    text = joint.text
    in_capitals = text.isupper() and not text[0].isdigit()
    if joint.dangles:
        return _sayings_behind_a_small_word(joint, in_capitals=in_capitals)
    if joint.small:
        return (stated,)
    return _SAYING[:1] if in_capitals else _SAYING


def _sayings_behind_a_small_word(joint: Joint, *, in_capitals: bool) -> tuple[Callable[[str], object], ...]:
    """What may tell so behind a line with which no sentence ends."""
    if joint.small or in_capitals:
        return ()
    return (stated,) if _HOUR.search(joint.text) else (fields.signed,)


def _labelled(joint: Joint) -> bool:
    """Whether a line ends with the label of the address that the next one is."""
    return joint.above[-1] == ":" and _is_address(joint.text) and _last_word(joint.above).rstrip(":") in LABELS


def _is_folded(joint: Joint) -> bool:
    """Whether the next line, set in, goes on with the field of a mail's head, as mails fold them."""
    named = _FIELD.match(joint.above) if joint.length == 1 and joint.following.indent and not joint.line.indent else None
    return named is not None and LABELS.get(named[1].lower()) in ("subject", "title")


def _breaks_off(joint: Joint) -> bool:
    """Whether a full line ends with three dots inside a sentence, which goes on with a small letter."""
    return joint.small and joint.fills and joint.above.endswith(("...", "…"))


def _hyphenated(joint: Joint) -> bool:
    """Whether a word is divided between the lines."""
    parts = _HYPHENATED.search(joint.above[-40:]) is not None and joint.text[0].isalpha()
    return parts and not fields.known(joint.above)


_SAYING: tuple[Callable[[str], object], ...] = (fields.known, stated, fields.signed)
"""What tells that a line is a page's own, a date or an author."""

_APART: tuple[Callable[[Joint], bool], ...] = (
    _is_alone,
    _is_button,
    lambda joint: joint.text == joint.above,
    _begins_address,
    _marked,
    _begins_item,
    _signs,
    _begins_field,
    _greets,
    _begins_report,
    _is_copy,
    _ends_caption,
    _of_the_page,
    _is_known,
    _says_who_or_when,
)
"""What parts two lines, whatever their widths."""

_TOGETHER: tuple[Callable[[Joint], bool], ...] = (
    _labelled,
    _is_folded,
    _breaks_off,
    lambda joint: _MARKER.match(joint.text) is not None,
    _hyphenated,
)
"""What joins two lines, whatever their widths."""
