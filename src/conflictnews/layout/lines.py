"""Lines and units: the stretches of a paste that have one role each, hard wraps joined."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from attrs import evolve, frozen

from conflictnews.languages.en.line_breaks import COMPOUND_HEADS, COMPOUND_TAILS, DANGLING, WORD_ENDINGS
from conflictnews.layout import fields
from conflictnews.layout.fields import without_emoji
from conflictnews.layout.markdown import markdown, picture, unmarked
from conflictnews.layout.plain import Plain
from conflictnews.layout.stated import stated
from conflictnews.patterns import lazy_re
from conflictnews.tables.boilerplate import LABELS
from conflictnews.text import Edit

NARROWEST_WRAP, WIDEST_WRAP = 30, 135
"""Mails, terminals and pages wrap their lines at no fewer and no more characters than these."""

_BLANKS = lazy_re("  +")
_DOT = frozenset("•◦▪●■‣∙·*")
_ITEM = lazy_re(r"(?:[•◦▪●■‣∙·*]|\(?\d{1,2}[.)])\s+\S|[–—-]\s+[^\sa-zа-яё]")
SHORTEST_BREAK = 40
"""No line is broken before that many characters."""

LONGEST_LINK = 300
"""A link that goes on in the next line has no more characters before it."""

LONGEST_MATTER = 70
"""A date, an author or a page's own word has no more characters."""

_LINK_ITEM = lazy_re(r"(?:[-*+•]|\d{1,2}[.)])\s+\[[^\]\n]{1,300}\]\([^()\s]{1,1000}\)")
_INNER_END = lazy_re(r"[.!?؟۔،,] +\S")
_FIELD = lazy_re(r"([^\W\d_][\w -]{1,25}?)\s?[:=]")
_MARKER = lazy_re(r"\[(?:END|end|End) ")
_HYPHENATED = lazy_re(r"([^\W\d_]+)-\Z")
_FIRST_WORD = lazy_re(r"[^\W\d_]+")
_HOUR = lazy_re(r"\d[:.]\d\d|\d [ap]m\b")
_INNER_STOP = lazy_re(r"[^\W\d_]{3}[.!?][\"'”’»)]* +[\"'“‘«(]?[^\W\da-z_]")
FEWEST_CLOSE, FEWEST_RAGGED = 3, 3
"""So many lines with room left that end a sentence show paragraphs without blank lines; that go on, a text wrapped twice."""

_TERMINAL = lazy_re(r"[.!?…:;؟۔。][\"'”’»)\]]*\Z")


@frozen
class Unit:
    """A stretch of the paste: where it stands in `Text.clean`, how it reads, and the edits that make it read so.

    `gap` is the number of blank lines before it, `indent` of blanks; `mark` what markup says it is ("h1", "li", "caption").
    """

    start: int
    end: int
    text: str
    edits: tuple[Edit, ...] = ()
    gap: int = 0
    indent: int = 0
    mark: str = ""

    def cut(self, at: int) -> tuple[Unit, Unit]:
        """The unit in two, at a position of `text` (blanks at the cut belong to neither)."""
        head, tail = self.text[:at].rstrip(), self.text[at:].lstrip()
        end = self._source(len(head), upwards=False)
        start = self._source(len(self.text) - len(tail), upwards=True)
        return (
            evolve(self, end=end, text=head, edits=tuple(e for e in self.edits if e[1] <= end)),
            evolve(self, start=start, text=tail, edits=tuple(e for e in self.edits if e[0] >= start), gap=0),
        )

    def without(self, at: int) -> Unit:
        """The unit, its text to be read only from a position on."""
        start = self._source(at, upwards=True)
        edits = ((self.start, start, ""), *(e for e in self.edits if e[0] >= start))
        return evolve(self, text=self.text[at:], edits=edits)

    def _source(self, at: int, *, upwards: bool) -> int:
        """The position in `Text.clean` of a position in `text`."""
        shift = 0
        for start, end, new in self.edits:
            here = start - self.start + shift
            if at < here or (at == here and not upwards):
                break
            shift += len(new) - (end - start)
        return at + self.start - shift


def units_of(plain: Plain) -> list[Unit]:
    """The units of a paste: its lines, those of a hard-wrapped paragraph in one unit."""
    clean = plain.text.clean
    lines = _lines(clean)
    width = _wrap(lines)
    if plain.marks:
        lines = [evolve(line, mark=plain.mark(line.start)) for line in lines]
    elif markdown(clean):
        lines = [_unmarked(line) for line in _links_joined(lines)]
    units: list[Unit] = []
    run: list[Unit] = []
    for line in lines:
        if run and not _continues(run, line, width):
            units.append(_joined(run, clean))
            run = []
        run.append(line)
    if run:
        units.append(_joined(run, clean))
    return units


def _links_joined(lines: Sequence[Unit]) -> Iterator[Unit]:
    """Lines, a link or picture that was wrapped inside its brackets in one of them."""
    held: Unit | None = None
    for following in lines:
        line = following
        if held is not None and not following.gap and following.start == held.end + 1:
            line = evolve(held, end=line.end, text=f"{held.text} {line.text}", edits=((held.end, line.start, " "),))
        elif held is not None:
            yield held
        held = line if line.text.count("[") > line.text.count("]") and len(line.text) <= LONGEST_LINK else None
        if held is None:
            yield line
    if held is not None:
        yield held


def _unmarked(line: Unit) -> Unit:
    """A line without its Markdown; a picture is reduced to its address."""
    found = picture(line.text)
    if found:
        start, end = line.start + found.start(2), line.start + found.end(2)
        return evolve(line, start=start, end=end, text=found[2], mark="img")
    mark, edits = unmarked(line.text)
    if _LINK_ITEM.fullmatch(line.text):
        mark = "nav"
    if not edits and not mark:
        return line
    edits = [(line.start + a, line.start + b, new) for a, b, new in edits]
    text = edited_line(line, edits)
    return evolve(line, text=text, edits=tuple(edits), mark=mark) if text else line


def edited_line(line: Unit, edits: Sequence[Edit]) -> str:
    """A line's text after edits of the whole text."""
    return edited(line.text, 0, len(line.text), [(a - line.start, b - line.start, new) for a, b, new in edits])


def _lines(clean: str) -> list[Unit]:
    lines: list[Unit] = []
    at = gap = 0
    for raw in clean.split("\n"):
        text = raw.strip()
        if text:
            indent = len(raw) - len(raw.lstrip())
            lines.append(Unit(at + indent, at + indent + len(text), text, (), gap, indent))
            gap = 0
        else:
            gap += 1
        at += len(raw) + 1
    return lines


@frozen
class Wrap:
    """How a paste is wrapped.

    Its widths without and with indents; `close` where paragraphs follow without a blank line; `parting` where a full stop at
    the end of a full line more likely ends a paragraph than not; `ragged` where lines were wrapped twice, so that short ones
    go on.
    """

    narrow: int
    wide: int
    close: bool = False
    parting: bool = False
    ragged: bool = False

    def fills(self, line: Unit, following: Unit) -> bool:
        """Whether the first word of the next line would not have fitted on this one."""
        room = len(line.text) + 1 + len(following.text.partition(" ")[0])
        return room > self.narrow or room + line.indent > self.wide


def _ends(line: Unit) -> bool:
    """Whether a line ends like a sentence."""
    return bool(_TERMINAL.search(without_emoji(line.text)[-6:]))


def _in_sentence(pairs: Sequence[tuple[Unit, Unit]]) -> bool:
    """Whether some lines clearly begin in the middle of a sentence, or, in capitals and in scripts without, end one inside."""
    cased = sum(b.text[0].islower() or _dangles(a) for a, b in pairs)
    if 4 * sum(any(map(str.islower, a.text)) for a, _ in pairs) > len(pairs):
        return 5 * cased >= len(pairs)
    return any(_INNER_END.search(line.text) for pair in pairs for line in pair)


def _broken(pairs: Sequence[tuple[Unit, Unit]]) -> bool:
    """Whether lines are broken beyond doubt, though most of the page are the short ones of a menu: all in mid-sentence."""
    return (
        len(pairs) >= 4 and all(not _ends(a) for a, _ in pairs) and 2 * sum(b.text[0].islower() for _, b in pairs) > len(pairs)
    )


def _dangles(line: Unit) -> bool:
    """Whether a line ends with a word or sign after which its sentence goes on."""
    text = line.text
    return len(text) >= SHORTEST_BREAK and (text[-1] == "," or _last_word(text) in DANGLING)


def _last_word(text: str) -> str:
    """The last word of a line."""
    return text[-24:].rsplit(None, 1)[-1].lower()


def _wrap(lines: Sequence[Unit]) -> Wrap | None:
    """How a paste is wrapped; None where every line is a unit of its own."""
    spaced = [line for line in lines if " " in line.text]
    narrow = max((len(line.text) for line in spaced), default=0)
    if not NARROWEST_WRAP <= narrow <= WIDEST_WRAP:
        return None
    wrap = Wrap(narrow, max(len(line.text) + line.indent for line in spaced))
    pairs = [(a, b) for a, b in pairwise(lines) if not b.gap and " " in a.text and "://" not in b.text]
    long = [(a, b) for a, b in pairs if wrap.fills(a, b) or 4 * len(a.text) >= 3 * narrow]
    running = sum(b.text[0].islower() or not _ends(a) for a, b in long)
    if running < 2 or 2 * running < len(long) or not _in_sentence(long):
        return None
    if 3 * len(long) < len(pairs) and not _broken(long):
        return None
    return _shaped(wrap, [(a, b) for a, b in pairwise(lines) if not b.gap])


def _shaped(wrap: Wrap, pairs: Sequence[tuple[Unit, Unit]]) -> Wrap:
    """A wrap, and how its lines end where there was room for more."""
    loose = [(a, b) for a, b in pairs if not wrap.fills(a, b)]
    ended = sum(_ends(a) and " " in a.text for a, _ in loose)
    last = sum(_ends(b) and wrap.fills(a, b) and not wrap.fills(b, c) for (a, b), (d, c) in pairwise(pairs) if b is d)
    within = sum(_within(a, b.text) for a, b in loose if not _ends(a))
    inner = sum(len(_INNER_STOP.findall(a.text)) for a, _ in pairs)
    close = ended >= FEWEST_CLOSE
    return evolve(
        wrap, close=close, parting=close and last > inner, ragged=within >= FEWEST_RAGGED and 8 * within >= len(pairs)
    )


def _continues(run: Sequence[Unit], following: Unit, wrap: Wrap | None) -> bool:
    """Whether the next line belongs to the same paragraph as the lines before."""
    line, text = run[-1], following.text
    fills = wrap is not None and wrap.fills(line, following)
    if _stands_apart(run, following, wrap, fills=fills):
        return False
    if _labels(line, text) or _MARKER.match(text) or (_HYPHENATED.search(line.text[-40:]) and text[0].isalpha()):
        return True
    if line.mark[:1] == "h" or _ends(line):
        if _ends(line) and _is_heading(following, wrap):
            return False
        return wrap is not None and ((fills and not wrap.parting) or (wrap.ragged and not wrap.close and len(run) > 1))
    ragged = wrap is not None and wrap.ragged and len(run) > 1
    return (fills and not _is_headline(run, following)) or ragged or _dangles(line) or _goes_on(run, following, wrap)


def _labels(line: Unit, text: str) -> bool:
    """Whether a line ends with the label of the address that the next one is."""
    return line.text[-1] == ":" and "://" in text and " " not in text and _last_word(line.text).rstrip(":") in LABELS


def _is_heading(line: Unit, wrap: Wrap | None) -> bool:
    """Whether a short line after a full stop is none of a sentence: the last line of a paragraph would end with a stop."""
    if wrap is None or wrap.ragged or _ends(line):
        return False
    return 4 * len(line.text) < 3 * wrap.narrow and not _dangles(line)


def _is_headline(run: Sequence[Unit], following: Unit) -> bool:
    """Whether the first line is a headline that happens to be full: the next begins with a capital, few of its own words do."""
    line = run[0]
    words = line.text.split()[1:]
    alone = len(run) == 1 and line.start == 0 and following.text[0].isupper() and not _dangles(line)
    return alone and line.text[-1] not in ",-–—" and 2 * sum(word[0].isupper() for word in words) < len(words)


def _stands_apart(run: Sequence[Unit], following: Unit, wrap: Wrap | None, *, fills: bool) -> bool:
    """Whether the next line is clearly something else: after a blank line, an item, a field, an address, a copy."""
    line, text = run[-1], following.text
    alone = " " not in line.text and not (len(run) > 1 and _within(line, text))
    if following.gap or alone or text == line.text or ("://" in text and " " not in text and line.text[-1] != ":"):
        return True
    if following.mark != line.mark and not (line.mark[:1] == "h" and not following.mark):
        return True
    if _ITEM.match(text) and (text[0] in _DOT or _ends(line) or not fills):
        return True
    if not fills and text[0].islower() and text[-1].isalnum() and len(text) <= LONGEST_MATTER and fields.signed(text):
        return True
    named = _FIELD.match(text)
    if named is not None and named[1].lower() in LABELS:
        return True
    return not text[0].islower() and len(text) <= LONGEST_MATTER and _page_matter(line, text, wrap)


def _page_matter(line: Unit, text: str, wrap: Wrap | None) -> bool:
    """Whether a line that goes on with no sentence is a date, an author or a page's own word as a whole."""
    short = wrap is not None and (_ends(line) or 4 * len(text) < 3 * wrap.narrow)
    if short and not text.isupper() and not _dangles(line) and fields.boilerplate(text):
        return True
    if (not text[-1].isalnum() and text[-1] not in ")]") or _ends(line):
        return False
    if text.isupper() and not text[0].isdigit():
        return fields.known(text) and not _dangles(line)
    if _dangles(line):
        return _HOUR.search(text) is not None and stated(text) is not None
    return fields.known(text) or stated(text) is not None or fields.signed(text)


def _goes_on(run: Sequence[Unit], following: Unit, wrap: Wrap | None) -> bool:
    """Whether the next line begins in the middle of a sentence, though there was room for its first word."""
    line, text = run[-1], following.text
    within = not text[0].isupper() or _within(line, text)
    if text[0].islower() and (len(run) > 1 or len(text) >= SHORTEST_BREAK or _last_word(line.text) in DANGLING):
        return True
    if wrap is not None and within and (4 * len(line.text) >= 3 * wrap.narrow or (len(run) > 1 and not wrap.close)):
        return True
    return text[0].islower() and len(line.text) >= SHORTEST_BREAK and (" " in text or text[-1] == ".")


def _within(line: Unit, text: str) -> bool:
    """Whether a line cannot begin a sentence: it begins with a small letter, or all is in capitals."""
    return text[0].islower() or (text.isupper() and line.text.isupper())


def _joined(run: Sequence[Unit], clean: str) -> Unit:
    """Lines as one unit: wraps and runs of blanks become one blank."""
    first, edits = run[0], list[Edit]()
    for i, line in enumerate(run):
        if i:
            edits.append(_join(run[i - 1], line))
        edits.extend(line.edits)
        if "  " in line.text and not line.edits:
            edits.extend((line.start + m.start(), line.start + m.end(), " ") for m in _BLANKS.finditer(line.text))
    if len(run) == 1 and (first.edits or not edits):
        return first
    return evolve(first, end=run[-1].end, text=edited(clean, first.start, run[-1].end, edits), edits=tuple(edits))


def edited(clean: str, start: int, end: int, edits: Sequence[Edit]) -> str:
    """clean[start:end] after edits."""
    parts: list[str] = []
    for a, b, new in edits:
        parts += (clean[start:a], new)
        start = b
    parts.append(clean[start:end])
    return "".join(parts)


def _join(line: Unit, following: Unit) -> Edit:
    """The edit that joins two lines: a hyphen that only divides a word goes, the hyphen of a compound stays."""
    head = None if line.edits or following.edits else _HYPHENATED.search(line.text[-40:])
    if not head:
        return line.end, following.start, "" if line.text[-1] in "-–—/" and line.text[-2:-1].strip() else " "
    tail = _FIRST_WORD.match(following.text)
    divided = tail is not None and _divided(head[1].lower(), tail[0])
    return line.end - divided, following.start, ""


def _divided(head: str, tail: str) -> bool:
    """Whether a hyphen at a line's end divides one word ("organi-sation"), not two of a compound ("Deir ez-Zor")."""
    if not tail.islower() or tail in COMPOUND_TAILS or head in COMPOUND_HEADS:
        return False
    return head[-1] in "iu" or (tail.endswith(WORD_ENDINGS) and len(tail) <= 6) or not re.search("[aeiouyà-ÿ]", head)
