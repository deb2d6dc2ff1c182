"""Attributions of a text: those of its sentences, and quotations that take their speaker from a neighbour."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import compress
from operator import itemgetter

import regex
from attrs import define, field

from conflictnews.language.inflection import PAST
from conflictnews.language.lexicon import SIGN
from conflictnews.languages.en import speech_frames as frames
from conflictnews.languages.en import speech_grammar as small
from conflictnews.languages.en import speech_nouns as nouns
from conflictnews.languages.en import speech_sources as sources
from conflictnews.patterns import lazy
from conflictnews.speech import foreign
from conflictnews.speech.lexicon import cues, naming
from conflictnews.speech.marks import Quoted
from conflictnews.speech.phrases import Phrase
from conflictnews.speech.preceding import Attribution
from conflictnews.speech.reading import Reader
from conflictnews.speech.sentences import QUOTATION, Sentence, sentences
from conflictnews.speech.subjects import Subjects
from conflictnews.text import Text

_SIGNATURE = lazy(
    r"[^\S\n]?(-{1,2})[^\S\n]?(\p{Lu}[\p{L}.'-]*+(?: [\p{L}.'-]++){0,5}+)(?:, [^\n.:;]{1,60}+)?\.?[^\S\n]*+(?=\n|\Z)"
)
_NAME_AT_END = lazy(r", (\p{Lu}[\p{L}.'-]*+(?: \p{Lu}[\p{L}.'-]*+){1,3})$")
_LONGEST_STATEMENT = 5000
_FAR_BACK = 120
"""How many characters before its end a quotation without its mark is searched for its speaker."""
_SENTENCE_LIKE = lazy(r"[\p{Lu}\d\p{Lo}].*[.!?,…。؟]\Z|.*[.!?]\Z", regex.DOTALL)
_LONGEST_SENTENCE = 600
"""How many characters a sentence has at most that is searched for the speaker of its neighbour."""
_WORDS_ALONE = 4
"""How many words a quotation has at least that counts as speech though nobody is named."""
_FAR = 2
"""How many sentences without a quotation may stand between two of one speaker."""
_TITLE = 2
"""How many words a title of a work has at least."""
_UNNAMED = frozenset(("speech.alone", "speech.carried"))
"""Rules of quotations that have no cue of their own."""
_CURRENCIES = frozenset("$€£")
_NO_START, _NO_STOP = frozenset(",:-;)]!?"), frozenset(",:-;!?([")
"""Signs with which no content begins or ends."""
_OPENS_BRACKET = ("(", f"({small.THE}")
_BARE = frozenset((QUOTATION, ",", small.AND, "-"))
"""Words of a stretch that holds quotations alone."""


@cache
def _cue_words() -> frozenset[str]:
    """Return words of which one stands in every sentence with a cue, in any language."""
    first = {source.split()[0] for source, _ in nouns.SOURCES}
    longest = {max(source.split(), key=len) for source, _ in nouns.SOURCES}
    return (frozenset(cues()) - first) | longest | foreign.cue_words()


@cache
def _inverting() -> frozenset[str]:
    """Return the past forms of verbs that may stand before their subject."""
    return frozenset(
        word
        for word, entries in cues().items()
        for cue in entries
        if "inverts" in cue.takes and PAST in cue.forms and not cue.rest
    )


@cache
def _inverted() -> regex.Pattern[str]:
    """Return the pattern for a verb and speaker inside a quotation that lacks its end: "Is it open[?] [asked] [Omar Sabri]"."""
    words = "|".join(sorted(_inverting()))
    return regex.compile(rf"([?!,.])'*+ ({words}) (\p{{Lu}}[\p{{L}}'-]*+(?: \p{{Lu}}[\p{{L}}'-]*+){{0,3}})")


@define
class Said:
    """An attribution in positions of `Text.clean`: `core` and `speaker` are the speaker's noun phrase, short and whole."""

    pieces: list[tuple[int, int]]
    marked: list[int]
    speaker: tuple[int, int] | None = None
    core: tuple[int, int] | None = None
    apposed: tuple[int, int] | None = None
    cue: tuple[int, int] | None = None
    rule: str = ""
    kind: str = "indirect"
    complete: bool = True
    verbatim: bool = False
    same: Said | None = field(default=None, repr=False)
    """The attribution whose speaker goes on."""

    @property
    def start(self) -> int:
        """Where the content begins."""
        return self.pieces[0][0]

    @property
    def end(self) -> int:
        """Where the content ends."""
        return self.pieces[-1][1]


class Linker:
    """Collects the attributions of a text."""

    def __init__(self, text: Text, quoted: Sequence[Quoted]) -> None:
        self.text: Text = text
        self.folded: str = text.folded
        self.quoted: Sequence[Quoted] = quoted
        self.foreign: frozenset[str] = foreign.cue_words()
        self.starts: list[int] = [q.outer[0] for q in quoted]
        self.owner: dict[int, Said] = {}
        self.out: list[Said] = []

    def read(self) -> list[Said]:
        """Return the attributions, in no order."""
        before: tuple[Sentence, list[Attribution]] | None = None
        pending: tuple[Sentence, Attribution] | None = None
        for sentence in sentences(self.text, self.quoted, self._wanted()):
            found = self._found(sentence)
            if pending is not None:
                self._answer(*pending, sentence)
            self._take_all(found)
            if sentence.quoted:
                self._within(sentence, [made for made in found if not made.pieces])
                self._alone_after(sentence, before)
            pending = self._announcing(sentence, found) if sentence.words[-1:] == [":"] else None
            before = sentence, found
        if pending is not None and pending[1].cue is not None:
            self._statement(*pending)
        self._run_on()
        return self.out

    def _take_all(self, found: Sequence[Attribution]) -> None:
        """Take the attributions of a sentence whose content stands in it, or before it."""
        for made in found:
            if made.pieces:
                self._keep(made)
            elif made.rule == "speech.so":
                self._so(made)

    def _so(self, made: Attribution) -> None:
        """Give the sentence before to who is named after "so": "The wells were full. So says [the owner]"."""
        s = made.sentence
        index = bisect_left(self.text.sentences, s.start, key=itemgetter(0)) - 1
        if index < 0 or "\n\n" in self.folded[self.text.sentences[index][1] : s.start]:
            return
        a, b = self.text.sentences[index]
        first = bisect_left(self.starts, a)
        if first < len(self.quoted) and self.quoted[first].outer[0] < b:
            return  # words between marks are given to a speaker by other rules
        said = Said([(a, b)], [], rule="speech.so")
        self._name(said, s, made)
        self.out.append(said)

    def _found(self, sentence: Sentence) -> list[Attribution]:
        """Return the attributions of a sentence, in English or in another language."""
        found = Reader(sentence).read()
        if not found and not self.foreign.isdisjoint(sentence.words):
            return foreign.read(sentence)
        return found

    def _answer(self, announcing: Sentence, made: Attribution, sentence: Sentence) -> None:
        """Give who speaks before a colon the quotation that opens the next sentence, or the paragraph that follows."""
        if sentence.quoted and self._follows(announcing, sentence) and self._opens(sentence):
            self._take(made, sentence, 0)
        elif made.cue is not None:
            self._statement(announcing, made)

    def _announcing(self, sentence: Sentence, found: Sequence[Attribution]) -> tuple[Sentence, Attribution] | None:
        """Return who speaks before the colon that ends a sentence: the subject of its last cue, or whom it names."""
        last = next((made for made in reversed(found) if not made.pieces), None)
        return (sentence, last) if last is not None else self._announced(sentence)

    def _run_on(self) -> None:
        """Give words that run on in the next paragraph to who speaks there, or to who spoke before."""
        for mark in range(len(self.quoted) - 1, -1, -1):
            if self.quoted[mark].continues and mark not in self.owner:
                self._give_to_neighbour(mark, self.owner.get(mark - 1), self.owner.get(mark + 1))

    def _give_to_neighbour(self, mark: int, last: Said | None, following: Said | None) -> None:
        """Give words that run on to the attribution before them or after them; to a new one if there is none."""
        q = self.quoted[mark]
        if last is not None and self._goes_on(mark, last):
            self._extend(last, mark)
            if following is not None and following.rule in _UNNAMED:
                self._merge(last, following)
        elif following is not None and following.kind == "direct":
            following.pieces.append((q.start, q.end))
            following.marked.append(mark)
            self.owner[mark] = following
        elif last is not None and self._near(mark):
            self._repeat(last, mark)
        else:
            self._add_alone(mark)

    def _merge(self, one: Said, other: Said) -> None:
        one.pieces += other.pieces
        one.marked += other.marked
        self.owner.update(dict.fromkeys(other.marked, one))
        other.pieces = []

    def _add_alone(self, mark: int) -> None:
        q = self.quoted[mark]
        said = Said([(q.start, q.end)], [mark], rule="speech.alone", kind="direct", complete=q.complete)
        self.owner[mark] = said
        self.out.append(said)

    def _statement(self, s: Sentence, made: Attribution) -> None:
        """Give the paragraph after a colon to its cue, as a statement in full: it has no quotation marks."""
        start = s.end + len(self.folded[s.end : s.end + 40]) - len(self.folded[s.end : s.end + 40].lstrip())
        end = self.folded.find("\n\n", start, start + _LONGEST_STATEMENT)
        end = end if end >= 0 else min(len(self.folded), start + _LONGEST_STATEMENT)
        at = bisect_left(self.starts, start)
        stretch = self.folded[start:end].rstrip()
        if len(stretch.split()) < _WORDS_ALONE or (at < len(self.quoted) and self.quoted[at].outer[0] < end):
            return
        said = Said([(start, start + len(stretch))], [], rule="speech.statement", kind="direct", complete=False, verbatim=True)
        self._name(said, s, made)
        self.out.append(said)

    def _wanted(self) -> list[int]:
        """Return where words stand that may report, outside quotations."""
        known = _cue_words()
        words, starts = self.text.words
        return list(compress(starts, map(known.__contains__, words)))

    # -------------------------------------------------------------- one sentence

    def _keep(self, made: Attribution) -> None:
        """Take an attribution of a sentence."""
        s = made.sentence
        stretches = [stretch for piece in made.pieces if (stretch := self._trimmed(s, *piece)) is not None]
        if not stretches:
            return
        said = Said([], [], rule=made.rule)
        if s.quoted:
            self._mark(said, s, made, stretches)
        if said.kind == "direct":
            said.pieces = [(self.quoted[mark].start, self.quoted[mark].end) for mark in said.marked]
        else:
            said.pieces = [(self._start(s, a), s.ends[b - 1]) for a, b in stretches]
        if not self._is_performed(made, said):
            self._name(said, s, made)
            self.out.append(said)

    def _is_performed(self, made: Attribution, said: Said) -> bool:
        """Return whether a work is performed, and nothing is said: "sang “Amazing Grace”"."""
        return made.lemma in frames.PERFORMED and not made.after and any(self._is_title(mark) for mark in said.marked)

    def _mark(self, said: Said, s: Sentence, made: Attribution, stretches: Sequence[tuple[int, int]]) -> None:
        """Give an attribution the quotations in its content, and say whether they are all of it."""
        inside = [mark for a, b in stretches for mark in s.marks[a:b] if mark >= 0]
        if all(_BARE.issuperset(s.words[a:b]) for a, b in stretches):
            said.kind, said.marked = "direct", inside
        else:
            said.marked = self._said_in(made, stretches, inside)
            said.kind = "mixed" if said.marked else "indirect"
        for mark in inside:
            self.owner.setdefault(mark, said)
        said.complete = all(self.quoted[mark].complete for mark in said.marked)

    def _said_in(self, made: Attribution, stretches: Sequence[tuple[int, int]], marks: Sequence[int]) -> list[int]:
        """Return the marks in a content that hold speech: no titles of works, and no words of whoever reports a thought."""
        thought = made.lemma in frames.THOUGHT
        alone = made.lemma in naming() or (len(stretches) == 1 and stretches[0][1] - stretches[0][0] == 1)
        return [mark for mark in marks if (alone or not self._is_title(mark)) and not (thought and mark in self.owner)]

    def _is_title(self, mark: int) -> bool:
        """Return whether what stands between marks is a title or a name: "the “Durand Jirga Show” appears"."""
        q = self.quoted[mark]
        before = self.folded[max(0, q.outer[0] - 6) : q.outer[0]].rstrip()
        if self.folded[q.outer[1] : q.outer[1] + 1] == ")" and before.endswith(_OPENS_BRACKET):
            return True  # 'Holdings (the "Company")'
        inside = self.folded[q.start : q.end].split()
        if len(inside) < _TITLE or not inside[-1][-1:].isalnum():
            return False
        return all(word[0].isupper() or word in frames.TITLE_WORDS for word in inside) and inside[-1][0].isupper()

    def _start(self, s: Sentence, at: int) -> int:
        """Return where a stretch begins, with the sign of a currency before it."""
        start = s.starts[at]
        return start - 1 if start and self.folded[start - 1] in _CURRENCIES else start

    def _trimmed(self, s: Sentence, first: int, end: int) -> tuple[int, int] | None:
        """Return a stretch without the signs at its ends."""
        while first < end and s.bits[first] & SIGN and s.words[first] in _NO_START:
            first += 1
        while first < end and s.bits[end - 1] & SIGN and s.words[end - 1] in _NO_STOP:
            end -= 1
        return (first, end) if first < end else None

    def _name(self, said: Said, s: Sentence, made: Attribution) -> None:
        if made.cue is not None:
            said.cue = s.starts[made.cue[0]], s.ends[made.cue[1] - 1]
        self._speak(said, s, made.subject)

    def _speak(self, said: Said, s: Sentence, phrase: Phrase | None) -> None:
        if phrase is None or phrase.first >= phrase.end:
            return
        end = phrase.end
        while end > phrase.core and s.words[end - 1] in {",", "-"}:
            end -= 1
        said.speaker = s.starts[phrase.first], s.ends[end - 1]
        said.core = s.starts[phrase.first], s.ends[phrase.core - 1]
        if end > phrase.core:
            said.apposed = s.starts[phrase.core], s.ends[end - 1]

    def _within(self, s: Sentence, orphans: Sequence[Attribution]) -> None:
        """Give quotations that no cue has claimed to a cue without content, a label or a signature of their sentence."""
        after = max((index for index, made in enumerate(orphans) if made.after), default=-1)
        passed = 0
        for at, mark in enumerate(s.marks):
            if mark < 0 or mark in self.owner:
                continue
            while passed < len(orphans) and (cue := orphans[passed].cue) is not None and cue[1] <= at:
                passed += 1
            near = max(after, passed - 1)
            self._claim(s, at, orphans[near] if near >= 0 else None)

    def _claim(self, s: Sentence, at: int, made: Attribution | None) -> None:
        """Give the quotation at an index to whom its marks enclose, to a cue, to a label or to a signature."""
        mark = s.marks[at]
        if self._swallowed(s, at):
            return
        if made is not None and self._is_speech(mark) and self._governs(s, made, at):
            self._take(made, s, at)
        elif not (self._label(s, at, mark) or self._pointed(s, at, mark)):
            self._signed(mark)

    def _pointed(self, s: Sentence, at: int, mark: int) -> bool:
        """Give a quotation to whom the words after it name: "“They left” is how [the guard] put it"."""
        phrase = Subjects(s).pointed_from(at + 1)
        return phrase is not None and self._is_person(s, phrase) and self._speaks(s, phrase, mark, "speech.pointed")

    def _governs(self, s: Sentence, made: Attribution, at: int) -> bool:
        """Return whether a cue without content may report the quotation at an index: "said in Goma as he left: “…”"."""
        return made.cue is not None and (s.words[at - 1] in {":", ","} or at == made.cue[1])

    def _take(self, made: Attribution, s: Sentence, at: int) -> None:
        """Give a quotation to a cue, in its own sentence or in another."""
        mark = s.marks[at]
        q = self.quoted[mark]
        said = Said([(q.start, q.end)], [mark], rule=made.rule, kind="direct", complete=q.complete)
        self._name(said, made.sentence, made)
        self.owner[mark] = said
        self.out.append(said)

    def _label(self, s: Sentence, at: int, mark: int) -> bool:
        """Give a quotation to who is named before its colon: "Jo Hart: “…”", "Jo Hart was blunt: “…”"."""
        if at == 0 or s.words[at - 1] != ":":
            return False
        phrase = Subjects(s).first(0, at - 1)
        return phrase is not None and self._speaks(s, phrase, mark, "speech.label")

    def _speaks(self, s: Sentence, phrase: Phrase, mark: int, rule: str) -> bool:
        q = self.quoted[mark]
        said = Said([(q.start, q.end)], [mark], rule=rule, kind="direct", complete=q.complete)
        self._speak(said, s, phrase)
        self.owner[mark] = said
        self.out.append(said)
        return True

    def _signed(self, mark: int) -> bool:
        """Give a quotation to the name behind the dash that follows it: "“We left.” — Olena, 61, Izium"."""
        q = self.quoted[mark]
        name = _SIGNATURE.match(self.folded, q.outer[1])
        if name is None or any(word in cues() for word in name[0].lower().split()):
            return False
        said = Said([(q.start, q.end)], [mark], rule="speech.signature", kind="direct", complete=q.complete)
        said.speaker = said.core = name.span(2)
        said.cue = name.span(1)
        self.owner[mark] = said
        self.out.append(said)
        return True

    # -------------------------------------------------------------- neighbours

    def _follows(self, one: Sentence, other: Sentence) -> bool:
        return not self.folded[one.end : other.start].strip()

    def _opens(self, s: Sentence) -> bool:
        return s.marks[0] >= 0 and s.marks[0] not in self.owner

    def _announced(self, s: Sentence) -> tuple[Sentence, Attribution] | None:
        """Return the speaker whom a line that ends in a colon names: "Also from Mayor Leyla Aras:"."""
        if s.words[-1:] != [":"] or s.size > 16:
            return None
        subjects = Subjects(s)
        start = next((k for k in range(s.size - 1) if s.is_name(k) and not s.bits[k]), -1)
        phrase = subjects.first(0, s.size - 1) or (subjects.forward(start, s.size - 1) if start >= 0 else None)
        return (s, Attribution(s, None, "", phrase, rule="speech.label")) if phrase else None

    def _alone_after(self, s: Sentence, before: tuple[Sentence, list[Attribution]] | None) -> None:
        """Give quotations that are sentences of their own to who spoke before, or to who is told of before."""
        carried = before[1][-1] if before is not None and before[1] and self._follows(before[0], s) else None
        for at, mark in enumerate(s.marks):
            if mark < 0 or mark in self.owner or self.quoted[mark].continues:
                continue  # the source of what continues may stand at its end
            if self._is_speech(mark) and self._alone(s, at):
                self._carry(s, at, carried)

    def _carry(self, s: Sentence, at: int, before: Attribution | None) -> None:
        """Give a quotation that stands alone to who spoke last."""
        mark = s.marks[at]
        last = self.owner.get(mark - 1)
        if self._pointed_at(mark):
            return
        if last is not None and self._goes_on(mark, last):
            self._extend(last, mark)
        elif last is not None and self._near(mark):
            self._repeat(last, mark)
        elif before is not None and before.subject is not None:
            self._take(before, s, at)
            self.owner[mark].rule, self.owner[mark].cue = "speech.carried", None
        else:
            self._told_of(mark)

    def _pointed_at(self, mark: int) -> bool:
        """Give a quotation to whom the sentence after it names: "“We lost.” That was the verdict of Coach Ann Reed"."""
        q = self.quoted[mark]
        index = bisect_left(self.text.sentences, q.outer[1], key=itemgetter(0))
        if index >= len(self.text.sentences):
            return False
        a, b = self.text.sentences[index]
        if self.folded[q.outer[1] : a].strip() or "\n\n" in self.folded[q.outer[1] : a] or b - a > _LONGEST_SENTENCE:
            return False
        s = Sentence(self.text, a, b, self.quoted, bisect_left(self.starts, a))
        phrase = Subjects(s).pointed()
        return (
            phrase is not None
            and self._is_person(s, phrase._replace(core=phrase.end))
            and self._speaks(s, phrase, mark, "speech.pointed")
        )

    def _alone(self, s: Sentence, at: int) -> bool:
        """Return whether a quotation is a sentence of its own."""
        return at == 0 or s.marks[at - 1] >= 0 or s.words[at - 1] in {":", "-"}

    def _goes_on(self, mark: int, last: Said) -> bool:
        """Return whether a quotation carries on the one before it: nothing but its source and blanks stands between them."""
        one, other = self.quoted[mark - 1], self.quoted[mark]
        between = self.folded[one.outer[1] : other.outer[0]]
        if last.kind != "direct":
            return False
        if not between.strip():
            return one.continues or "\n\n" not in between
        inside = last.cue is not None and one.outer[1] <= last.cue[0] < other.outer[0]
        return (
            inside
            and "\n\n" not in between
            and self._stops(one.outer[1], other.outer[0]) <= 1
            and between.rstrip().endswith((".", ",", ":", "!", "?"))
        )

    def _stops(self, start: int, end: int) -> int:
        """Return how many sentences end between two positions."""
        bounds = self.text.sentences
        return bisect_right(bounds, end, key=itemgetter(1)) - bisect_right(bounds, start, key=itemgetter(1))

    def _extend(self, last: Said, mark: int) -> None:
        q = self.quoted[mark]
        last.pieces.append((q.start, q.end))
        last.marked.append(mark)
        last.complete = last.complete and q.complete
        self.owner[mark] = last

    def _near(self, mark: int) -> bool:
        """Return whether a quotation stands in the paragraph of the one before it, or opens the next."""
        between = self.folded[self.quoted[mark - 1].outer[1] : self.quoted[mark].outer[0]]
        breaks = between.count("\n\n")
        return between.count(". ") <= _FAR and (breaks == 0 or (breaks == 1 and between.rstrip(" ").endswith("\n")))

    def _repeat(self, last: Said, mark: int) -> None:
        """Add an attribution to the speaker of the last."""
        q = self.quoted[mark]
        said = Said([(q.start, q.end)], [mark], rule="speech.carried", kind="direct", complete=q.complete, same=last)
        said.speaker, said.core, said.apposed = last.speaker, last.core, last.apposed
        self.owner[mark] = said
        self.out.append(said)

    def _swallowed(self, s: Sentence, at: int) -> bool:
        """Give a quotation to the speaker whom its marks enclose by mistake: "“We leave, Colonel Diop” said as he left"."""
        mark = s.marks[at]
        q = self.quoted[mark]
        inside, stop = q.end, None
        if q.continues or not q.complete:
            found = _inverted().search(self.folded, max(q.start, q.end - _FAR_BACK), q.end)
            stop = (found.end(1), found.span(2), found.span(3)) if found else None
        elif s.word(at + 1) in _inverting() and (at + 2 >= s.size or s.words[at + 2] in frames.CUT_OFF):
            name = _NAME_AT_END.search(self.folded, max(q.start, inside - _FAR_BACK), inside)
            stop = (name.start(1) - 1, (s.starts[at + 1], s.ends[at + 1]), name.span(1)) if name else None
        if stop is None:
            return False
        end, cue, who = stop
        said = Said(
            [(q.start, end)], [], rule="speech.swallowed", kind="direct", complete=False, speaker=who, core=who, cue=cue
        )
        said.verbatim = True
        self.owner[mark] = said
        self.out.append(said)
        return True

    def _told_of(self, mark: int) -> None:
        """Give a quotation to the subject of the sentence before: "Jo Hart shook her head. “Nobody asked us.”"."""
        q = self.quoted[mark]
        said = Said([(q.start, q.end)], [mark], rule="speech.alone", kind="direct", complete=q.complete)
        holder = self._sentence_before(q)
        if holder is not None:
            announced = self._announced(holder)
            phrase = announced[1].subject if announced else self._told_in(holder)
            if phrase is not None and self._is_person(holder, phrase):
                self._speak(said, holder, phrase)
        if said.speaker is None and len(self.folded[q.start : q.end].split()) < _WORDS_ALONE:
            return
        self.owner[mark] = said
        self.out.append(said)

    def _told_in(self, s: Sentence) -> Phrase | None:
        """Return whose words a sentence announces, or its subject."""
        subjects = Subjects(s)
        owner = subjects.owner_of_words()
        return owner if owner is not None and self._is_person(s, owner) else subjects.first(0, s.size)

    def _sentence_before(self, q: Quoted) -> Sentence | None:
        """Return the sentence before a quotation, if it is not long and no more than one paragraph away."""
        index = bisect_right(self.text.sentences, q.outer[0], key=itemgetter(0)) - 1
        if index <= 0:
            return None
        a, b = self.text.sentences[index - 1]
        if b > q.outer[0] or self.folded.count("\n\n", b, q.outer[0]) > 1 or b - a > _LONGEST_SENTENCE:
            return None
        return Sentence(self.text, a, b, self.quoted, bisect_left(self.starts, a))

    def _is_person(self, s: Sentence, phrase: Phrase) -> bool:
        words = s.words[phrase.first : phrase.core]
        if words[0] in frames.PERSONAL or words[-1] in sources.SPOKESMEN:
            return True
        return any(s.is_name(k) and (k > 0 or not s.bits[k]) for k in range(phrase.first, phrase.core))

    def _is_speech(self, mark: int) -> bool:
        """Return whether what stands between marks looks like something said, no name."""
        q = self.quoted[mark]
        words = self.text.clean[q.start : q.end]
        return bool(_SENTENCE_LIKE.match(words)) or len(words.split()) > 2 * _WORDS_ALONE


def apart(found: Sequence[Said]) -> Iterator[Said]:
    """Yield the attributions in text order, each inside another or apart from it; of two that cross the later is left out."""
    open_ends: list[int] = []
    seen: set[tuple[tuple[int, int], ...]] = set()
    for said in _in_order(found):
        end, pieces = said.end, tuple(said.pieces)
        while open_ends and open_ends[-1] <= said.start:
            open_ends.pop()
        if (open_ends and end > open_ends[-1]) or pieces in seen:
            continue
        seen.add(pieces)
        open_ends.append(end)
        yield said


def _in_order(found: Sequence[Said]) -> list[Said]:
    """Return the attributions that have a content, its pieces in order: by their beginning, the longest first."""
    whole = [said for said in found if said.pieces]
    for said in whole:
        said.pieces.sort()
    return sorted(whole, key=lambda said: (said.start, -said.end, len(said.pieces)))
