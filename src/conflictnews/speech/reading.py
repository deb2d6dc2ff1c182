"""Attributions of one sentence: which words report, who speaks, and what is reported."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import define, field

from conflictnews.language.lexicon import ADVERB, BE, DETERMINER, DO, HAVE, NEGATION, PREPOSITION, SIGN, SUBORDINATOR
from conflictnews.languages.en import speech_verbs as table
from conflictnews.speech.contents import Contents
from conflictnews.speech.lexicon import BASE, ING, PARTICIPLE, PAST, THIRD, Cue, cues
from conflictnews.speech.sentences import Sentence
from conflictnews.speech.subjects import Phrase, Subjects

_REACH = 60
"""How many words before a cue are read as what was said."""
_LONGEST_TAIL = 9
"""How many words may follow a cue that stands after what was said."""
_LONGEST_SUBJECT = 8
"""How many words a subject has at most that is parted from its verb: "The army, he said, had no fuel"."""
_LIGHT = frozenset("made makes make making issued issues issue publish published publishes released repeated repeats raised voiced levelled leveled aired".split())
_ADJUNCT_VERBS = frozenset("asked pressed questioned quoted contacted reached interviewed told speaking".split())
_CATENATIVES = frozenset("went goes go continued continue continues began begins seemed seems appeared wanted want refused declined used had".split())


@define
class Attribution:
    """A cue with its subject and its content, as indices of the words of a sentence.

    `pieces` are stretches of words; none for a cue whose content stands in another sentence.
    """

    sentence: Sentence
    cue: tuple[int, int] | None
    lemma: str
    subject: Phrase | None
    pieces: list[tuple[int, int]] = field(factory=list)
    rule: str = ""
    after: bool = False
    """Whether the cue stands after a quotation: what its source says next belongs to it."""
    colon: bool = False
    """Whether the sentence ends in a colon: what follows it is said."""


class Reader:
    """Reads the attributions of one sentence."""

    def __init__(self, sentence: Sentence) -> None:
        self.s: Sentence = sentence
        self.subjects: Subjects = Subjects(sentence)
        self.contents: Contents = Contents(sentence, self.subjects)
        self.found: list[Attribution] = []

    def read(self) -> list[Attribution]:
        """The attributions, in the order of their cues."""
        table_of = cues()
        at = 0
        words = self.s.words
        while at < len(words):
            entries = table_of.get(words[at])
            at = self._try(at, entries) if entries else at + 1
        return self.found

    def _try(self, at: int, entries: Sequence[Cue]) -> int:
        for cue in entries:
            end = at + 1 + len(cue.rest)
            if cue.rest and tuple(self.s.words[at + 1 : end]) != cue.rest:
                continue
            made = self._source(cue, at, end) if cue.kind == "source" else self._noun(cue, at, end) if cue.kind == "noun" else self._verb(cue, at, end)
            if made is not None:
                self.found.append(made)
                return end
        return at + 1

    # -------------------------------------------------------------- "according to"

    def _source(self, cue: Cue, at: int, end: int) -> Attribution | None:
        s = self.s
        phrase = self.subjects.forward(end, len(s))
        if phrase is None:
            return None
        made = Attribution(s, (at, end), cue.lemma, self.subjects.whole(phrase, len(s)), rule="speech.source")
        made.pieces = self._around(at, made.subject.end if made.subject else end, source=True)
        if not made.pieces or all(b <= a for a, b in made.pieces):
            comma = next((k for k in range(phrase.end, min(len(s), phrase.end + 30)) if s.words[k] == "," or s.marks[k] >= 0), -1)
            if comma < 0 or comma + 1 > len(s):
                return None
            made.subject = Phrase(phrase.first, min(comma, made.subject.end if made.subject else comma), phrase.core)
            start = comma if s.marks[comma] >= 0 else comma + 1
            made.pieces = [(start, self.contents.end(start, "clause"))] if start < len(s) else []
        return made if made.pieces else None

    # -------------------------------------------------------------- nouns

    def _noun(self, cue: Cue, at: int, end: int) -> Attribution | None:
        s, word = self.s, self.s.word(end)
        if word not in cue.takes:
            return None
        if any(k.kind == "verb" for k in cues().get(s.words[at], ())) and self._is_verb(cue, at):
            return None
        if word == "that" and (end + 2 >= len(s) or s.finite(end + 1)):
            return None
        if word != "that" and s.bits[at - 1 if at else at] & 0:
            return None
        start = end + 1
        if start >= len(s):
            return None
        form = "clause" if word in {"that", "to"} else "phrase"
        stop = self._noun_end(start, self.contents.end(start, form), form)
        owner = self._owner(at) or self._raiser(stop)
        made = Attribution(s, (at, end), cue.lemma, owner, [(start, stop)], rule="speech.noun")
        return made if stop > start else None

    def _is_verb(self, cue: Cue, at: int) -> bool:
        """Whether a word that is a noun too is a verb here: no article before it, and a subject."""
        s = self.s
        before = s.bits[at - 1] if at else SIGN
        if before & (DETERMINER | PREPOSITION | SIGN) or (at and s.is_determined(at - 1)):
            return False
        if s.words[at] == cue.lemma:
            return bool(before & (NEGATION | DO)) or s.word(at - 1) in {"to", "we", "they", "i", "you"} or s.words[at - 1].endswith("s")
        return not s.words[at - 1].endswith("s") and before == 0 or s.word(at - 1) in {"he", "she", "it"}

    def _owner(self, at: int) -> Phrase | None:
        """Whose a noun is: "[Moscow's] claim", "[the firm] made a claim"."""
        s = self.s
        for k in range(at - 1, max(-1, at - 4), -1):
            if s.bits[k] & SIGN:
                return None
            if s.words[k] in {"his", "her", "their", "its"}:
                return Phrase(k, k + 1, k + 1)
            if s.is_determined(k):
                found = self.subjects._back(k)  # noqa: SLF001
                return found
            if s.words[k] in _LIGHT:
                return self.subjects.before(k)
        return None

    def _raiser(self, at: int) -> Phrase | None:
        """Who raised it, after the clause of a noun: "were first raised by [a union]"."""
        s = self.s
        if at >= len(s) or not s.bits[at] & (BE | HAVE):
            return None
        for k in range(at + 1, min(len(s) - 2, at + 6)):
            if s.words[k] in _LIGHT and s.words[k + 1] == "by":
                return self.subjects.forward(k + 2, len(s))
        return None

    def _noun_end(self, start: int, end: int, form: str) -> int:
        """Where the clause after a noun ends, if the noun is the subject: before the second finite verb."""
        s = self.s
        if form != "clause":
            return next((k for k in range(start + 1, end) if s.finite(k) and not self.subjects._reduced(k, end)), end)  # noqa: SLF001
        seen = False
        for k in range(start, end):
            if s.words[k] in {"that", "which", "who", "and", "or"} or s.words[k] == ",":
                if s.words[k] == ",":
                    return k
                seen = False
            elif s.finite(k) and not s.finite(k - 1):
                if seen and not (s.bits[k - 1] & (ADVERB | NEGATION)):
                    return k
                seen = True
        return end

    # -------------------------------------------------------------- verbs

    def _verb(self, cue: Cue, at: int, end: int) -> Attribution | None:
        s = self.s
        if s.folded[s.starts[at] - 1 : s.starts[at]] in {"-", "/", "@", "#"} or (s.is_name(at) and at and not s.folded[s.starts[at] : s.ends[at]].isupper() and s.words[at - 1] not in {"."} and not s.bits[at - 1] & SIGN and cue.lemma in {"state", "post", "report", "say", "charge", "hope", "rule", "press", "order", "call"}):
            return None
        group = self.subjects.group(at)
        auxiliary = next((k for k in range(at - 1, group - 1, -1) if s.bits[k] & (BE | HAVE | DO)), -1)
        if PARTICIPLE in cue.forms and auxiliary >= 0 and s.bits[auxiliary] & BE:
            return self._passive(cue, at, end, group)
        if ING in cue.forms:
            return self._ing(cue, at, end, group)
        before = s.words[group - 1] if group else ""
        if before == "to":
            return self._infinitive(cue, at, end, group)
        if group == 0 and PARTICIPLE in cue.forms and cue.lemma in {"ask", "tell"}:
            return self._asked(cue, at, end)
        if not self._verbal(cue, at, group):
            return None
        return self._finite(cue, at, end, group)

    def _verbal(self, cue: Cue, at: int, group: int) -> bool:
        """Whether a word that may be a noun or participle is a finite verb here."""
        s = self.s
        before = s.bits[at - 1] if at else 0
        if (before & DETERMINER and s.words[at - 1] not in {"all", "both", "this", "that", "some", "many", "most", "several", "others"}) or (at and s.is_determined(at - 1)):
            return False
        if before & PREPOSITION and not before & ADVERB and group == at:
            return False
        if BASE in cue.forms and PAST not in cue.forms and group == at and at:
            return self._plural_before(at) and not s.bits[at + 1 if at + 1 < len(s) else at] & BE
        if cue.forms == {THIRD} and group == at and at:
            nounish = any(k.kind == "noun" for k in cues().get(s.words[at], ())) or cue.lemma in {"post", "note", "rule", "project", "comment", "order", "state"}
            return not nounish or not s.words[at - 1].endswith("s") or s.words[at - 1].endswith("ss") or s.is_name(at - 1) or bool(s.bits[at - 1] & SIGN)
        return True

    def _plural_before(self, at: int) -> bool:
        s, word = self.s, self.s.words[at - 1]
        return (word.endswith("s") and not word.endswith(("ss", "'s"))) or word in {"we", "they", "i", "you", "who", "people", "police", "men", "women", "some", "many", "most", "others", "media", "and", "also", "still", "children"} or bool(s.bits[at - 1] & (ADVERB | SIGN))

    def _passive(self, cue: Cue, at: int, end: int, group: int) -> Attribution | None:
        """ "was quoted as saying", "were told to", "it was announced that"."""
        s, takes = self.s, cue.takes
        subject = self.subjects.before(at)
        word = s.word(end)
        if word == "by" and (agent := self.subjects.forward(end + 1, len(s))) is not None:
            if "saying" in takes and s.words[agent.end : agent.end + 2] == ["as", "saying"]:
                return self._content(cue, at, agent.end + 2, subject, "speech.passive", takes=frozenset({"clause"}))
            return None
        if "saying" in takes and s.words[end : end + 2] == ["as", "saying"]:
            return self._content(cue, at, end + 2, subject, "speech.passive", takes=frozenset({"clause"}))
        impersonal = subject is not None and s.words[subject.first] == "it"
        if impersonal and word == "that" and takes & {"clause", "that", "only-that"}:
            return self._content(cue, at, end, None, "speech.passive", takes=frozenset({"that"}))
        if cue.lemma in {"tell", "ask", "urge", "order", "warn", "instruct", "inform", "assure"} and word in {"to", "that"}:
            return self._content(cue, at, end, None, "speech.passive", takes=frozenset({"that", "to"}))
        if cue.lemma == "accuse" and word == "of":
            return self._content(cue, at, end, None, "speech.passive", takes=frozenset({"of"}))
        return None

    def _ing(self, cue: Cue, at: int, end: int, group: int) -> Attribution | None:
        """ "..., adding that", "with traders saying", "a report saying that"."""
        s = self.s
        before = s.word(group - 1)
        subject: Phrase | None
        if before == "as" and self.found and self.found[-1].lemma in {"quote", "cite"}:
            return None
        if group == 0 or before in {",", '"', "-", "and", "but", "by", "while", "before", "after", "in", "without"}:
            if group == 0:
                return self._opening_participle(cue, at, end)
            subject = self._governor(at)
        elif any(s.bits[k] & BE for k in range(max(0, group), at)):
            subject = self.subjects.before(at)
        else:
            subject = self._publisher(group - 1) or self.subjects._back(group - 1)  # noqa: SLF001
        if subject is None:
            return None
        return self._content(cue, at, end, subject, "speech.participle")

    def _opening_participle(self, cue: Cue, at: int, end: int) -> Attribution | None:
        """ "Declaring the war over, [the king] left"."""
        s = self.s
        made = self._content(cue, at, end, None, "speech.participle")
        if made is None or not made.pieces:
            return None
        start = made.pieces[0][0]
        comma = next((k for k in range(start, min(len(s), start + 30)) if s.words[k] == ","), -1)
        if comma < 0:
            return None
        made.pieces = [(start, comma)]
        made.subject = self.subjects.forward(comma + 1, len(s))
        return made if made.subject else None

    def _publisher(self, at: int) -> Phrase | None:
        """Who brings out a document: "[the office] published a report saying"."""
        s = self.s
        if s.words[at] not in table.DOCUMENTS:
            return None
        light = next((k for k in range(at - 1, max(-1, at - 5), -1) if s.words[k] in _LIGHT), -1)
        return self.subjects.before(light) if light > 0 else None

    def _asked(self, cue: Cue, at: int, end: int) -> Attribution | None:
        """ "Asked [why he had left], the mayor said": nobody is named who asks."""
        s = self.s
        opening = self.contents.opening(cue._replace(takes=frozenset({"question", "person", "about"})), end)
        comma = next((k for k in range(end, min(len(s), end + 30)) if s.words[k] == ","), -1)
        if opening is None or comma <= opening[0]:
            return None
        return Attribution(s, (at, end), cue.lemma, None, [(opening[0], comma)], rule="speech.passive")

    def _infinitive(self, cue: Cue, at: int, end: int, group: int) -> Attribution | None:
        """ "went on to say that"; other infinitives only say what may be said."""
        s = self.s
        k = group - 2
        if k >= 0 and s.words[k] == "on":
            k -= 1
        if k < 0 or s.words[k] not in _CATENATIVES or s.words[k] in {"refused", "declined", "wanted", "want", "had", "used"}:
            return None
        return self._content(cue, at, end, self.subjects.before(k), "speech.verb")

    def _governor(self, at: int) -> Phrase | None:
        """The subject that a participle or second verb shares."""
        for made in reversed(self.found):
            if made.subject is not None and made.cue is not None and made.rule != "speech.noun":
                return made.subject
        return self.subjects.first(self._clause_start(at), at)

    def _finite(self, cue: Cue, at: int, end: int, group: int) -> Attribution | None:
        s = self.s
        inverted = self._inverted(cue, at, end)
        if inverted is not None:
            return inverted
        subject = self.subjects.before(at)
        before = s.word(group - 1)
        if subject is None and (before in {"and", "but", "or", "then", ",", "-"} or group == 0):
            subject = self._governor(at)
            if subject is not None:
                return self._content(cue, at, end, subject, "speech.verb")
            return None
        if subject is None:
            return None
        if "writing" in cue.takes and not (table.DOCUMENTS | table.SIGNS) & set(s.words[subject.first : subject.end]):
            return None
        tail = self._around(subject.first, end)
        if tail:
            return Attribution(s, (at, end), cue.lemma, subject, tail, rule="speech.verb", after=True)
        return self._content(cue, at, end, subject, "speech.verb")

    def _content(self, cue: Cue, at: int, end: int, subject: Phrase | None, rule: str, takes: frozenset[str] | None = None) -> Attribution | None:
        """The attribution whose content follows its cue; without content if that may stand elsewhere."""
        s = self.s
        if "saying" in cue.takes and takes is None:
            found = self._quoted_as(cue, at, end)
            if found is not None:
                return found
        opening = self.contents.opening(cue if takes is None else cue._replace(takes=takes), end)
        if opening is not None:
            start, form = opening
            stop = self.contents.end(start, form)
            if stop > start:
                return Attribution(s, (at, end), cue.lemma, subject, [(start, stop)], rule=rule)
        if cue.takes & {"clause", "that", "words", "only-that", "question"}:
            return Attribution(s, (at, end), cue.lemma, subject, [], rule=rule, colon=s.words[-1] == ":")
        return None

    def _quoted_as(self, cue: Cue, at: int, end: int) -> Attribution | None:
        """ "quoted [an aide] as saying ..."."""
        s = self.s
        phrase = self.subjects.forward(end, min(len(s), end + 14))
        if phrase is None:
            return None
        k = phrase.end
        while k < len(s) and k < phrase.end + 12 and s.words[k] != "as":
            k += 1
        if s.words[k : k + 2] != ["as", "saying"]:
            return None
        opening = self.contents.opening(cue._replace(takes=frozenset({"clause"})), k + 2)
        before = self._around(self.subjects.group(at), k + 2) if opening is None else []
        if opening is None:
            holder = self.subjects.before(at)
            before = self._around(holder.first, k + 2) if holder else []
            return Attribution(s, (at, end), cue.lemma, phrase, before, rule="speech.quoted", after=True) if before else None
        return Attribution(s, (at, end), cue.lemma, phrase, [(opening[0], self.contents.end(*opening))], rule="speech.quoted")

    def _inverted(self, cue: Cue, at: int, end: int) -> Attribution | None:
        """The verb before its subject, after what was said: "..., said the mayor"."""
        s = self.s
        if "inverts" not in cue.takes or at == 0 or BASE in cue.forms and PAST not in cue.forms:
            return None
        quoted = s.marks[at - 1] >= 0 or (s.words[at - 1] in {",", "-"} and at > 1 and s.marks[at - 2] >= 0)
        if not (quoted or s.words[at - 1] in {",", "-"} or cue.lemma == "ask" and s.words[at - 1] == "?"):
            return None
        phrase = self.subjects.forward(end, len(s))
        if phrase is None or self._is_object(cue, phrase, quoted=quoted):
            return None
        whole = self.subjects.whole(phrase, len(s))
        pieces = self._around(at, whole.end)
        if not quoted and not any(s.finite(k) for a, b in pieces for k in range(a, b)):
            return None
        return Attribution(s, (at, end), cue.lemma, whole, pieces, rule="speech.inverted", after=True)

    def _is_object(self, cue: Cue, phrase: Phrase, *, quoted: bool) -> bool:
        """Whether the phrase after a verb is no subject: whom it tells, or the start of a clause."""
        s = self.s
        after = phrase.end
        if s.words[phrase.first] in {"it", "they", "we", "i", "there", "that"} or (after < len(s) and s.finite(after)):
            return True
        if quoted and cue.lemma not in {"tell", "warn", "ask", "call"}:
            return False
        if "person" in cue.takes and s.words[phrase.first] in {"reporters", "journalists", "him", "her", "them", "us", "me"}:
            return True
        if cue.lemma == "say":
            return any(s.finite(k) for k in range(phrase.end, min(len(s), phrase.end + 8)) if not s.bits[k] & SIGN and all(s.words[m] != "who" and s.words[m] != "," for m in range(phrase.end, k)))
        return not (s.is_name(phrase.first) or s.bits[phrase.first] & DETERMINER) or not quoted and cue.takes & {"object", "naming", "person"} != set()

    # -------------------------------------------------------------- content before the cue

    def _clause_start(self, at: int) -> int:
        """Where the part of the sentence begins that no semicolon parts from *at*."""
        s = self.s
        for k in range(at - 1, max(-1, at - _REACH), -1):
            if s.words[k] == ";" or (s.words[k] == ":" and k > 3):
                return k + 1
        return max(0, at - _REACH) if at > _REACH else 0

    def _around(self, first: int, end: int, *, source: bool = False) -> list[tuple[int, int]]:
        """What stands before a cue with its subject, which begin at *first* and end before *end*, and what resumes after it."""
        s = self.s
        left = first - 1
        if left < 0:
            return []
        start = self._clause_start(first)
        if s.marks[left] >= 0 or (s.words[left] in {",", "-", "?", "!"} and left and s.marks[left - 1] >= 0):
            mark = left if s.marks[left] >= 0 else left - 1
            begin = self._before_quotation(start, mark)
            return [(begin, mark + 1), *self._resumed_quotation(end)] if begin is not None else []
        if s.words[left] not in {",", "-"} and not source:
            return []
        if s.words[left] in {"-"} and not source:
            return []
        stop = left if s.words[left] in {",", "-"} else first
        while start < stop and s.words[start] in {"but", "and", ",", "however", "meanwhile"}:
            start += 1
        start = self._after_others(start, stop)
        resumed = self._resumed(start, stop, end)
        if resumed is not None:
            before = [(start, stop)] if self._stands(start, stop) or resumed[1] else []
            return [*before, (resumed[0], self.contents.end(resumed[0], "clause"))]
        if self._stands(start, stop) and (source or self._tails(end)):
            return [(start, stop)]
        return []

    def _before_quotation(self, start: int, mark: int) -> int | None:
        """Where content begins that ends in a quotation: with it, or before it, if its clause does."""
        s = self.s
        while start < mark and (s.words[start] in {"but", "and", "so", "yet", ",", "or", "then"} or s.marks[start] >= 0 and start < mark - 1 and False):
            start += 1
        if start == mark:
            return mark
        if all(s.marks[k] >= 0 or s.words[k] in {",", "and"} for k in range(start, mark)):
            return start
        for made in self.found:
            if any(a <= mark < b for a, b in made.pieces):
                return None
        last = max((b for made in self.found for _, b in made.pieces), default=start)
        if start < last <= mark:
            start = last + 1 if s.words[last] == "," else last
        if s.words[mark - 1] in {",", ":"} and s.ends[mark] - s.starts[mark] > 40:
            return mark
        return start if start < mark and (s.finite(start) or any(s.finite(k) for k in range(start, mark))) else mark

    def _resumed_quotation(self, end: int) -> list[tuple[int, int]]:
        """The second piece of an interrupted quotation in the same sentence: "A," he said, ["B"]."""
        s = self.s
        for k in range(end, min(len(s), end + 14)):
            if s.marks[k] >= 0:
                quoted_next = s.words[k - 1] in {",", "-", ":", ";"} or k == end or s.words[k - 1] in {"and", "but"} or not any(s.finite(m) for m in range(end, k))
                return [(k, k + 1)] if quoted_next and not any(s.finite(m) or self._reporting(m) for m in range(end, k)) else []
        return []

    def _reporting(self, at: int) -> bool:
        return any(cue.kind == "verb" for cue in cues().get(self.s.words[at], ())) and self.s.words[at - 1] in {",", "and", "but"}

    def _after_others(self, start: int, stop: int) -> int:
        """The start moved behind what other cues report, and behind these cues, unless the whole is reported."""
        for made in self.found:
            if made.cue and made.after:
                edge = max([made.cue[1], *([made.subject.end] if made.subject else []), *(b for _, b in made.pieces)])
                if start < edge < stop:
                    start = edge
                    while start < stop and self.s.words[start] in {",", "and", "but", "-", "while"}:
                        start += 1
        return start

    def _stands(self, start: int, stop: int) -> bool:
        """Whether words are a statement, no adjunct: not "Asked by reporters", "Speaking in Goma", "In a statement"."""
        s = self.s
        if stop - start < 2 or any(s.words[k] == "that" for k in range(max(start, stop - 2), stop)):
            return False
        comma = any(s.words[k] == "," for k in range(start, stop - 1))
        word, bits = s.words[start], s.bits[start]
        if not comma and (word.endswith("ing") or word in _ADJUNCT_VERBS):
            return False
        if bits & (SUBORDINATOR | PREPOSITION) and not bits & DETERMINER:
            if comma:
                return any(s.finite(k) for k in range(next(k for k in range(start, stop) if s.words[k] == ","), stop))
            if bits & SUBORDINATOR and word not in {"as", "after", "before", "since"}:
                return False
        if word in {"asked", "speaking", "pressed"}:
            return False
        return any(s.finite(k) for k in range(start, stop)) or not bits & (PREPOSITION | ADVERB)

    def _tails(self, end: int) -> bool:
        """Whether what stands after a cue only ends the sentence: "..., the mayor said [on Friday]"."""
        s = self.s
        stop = next((k for k in range(end, len(s)) if s.words[k] in {",", ";", "-", ":"} or s.marks[k] >= 0), len(s))
        if stop < len(s) and s.words[stop] == ":":
            return False
        if stop - end > _LONGEST_TAIL + 6 or s.word(end) in {"that", "to"}:
            return False
        if stop == end:
            return True
        return bool(s.bits[end] & PREPOSITION) or self.contents.skip(end) >= stop or not any(s.finite(k) for k in range(end, stop)) and (stop - end <= 4 or bool(s.bits[self.contents.skip(end)] & PREPOSITION)) or s.words[end] in {"as", "when", "while", "after", "before"}

    def _resumed(self, start: int, stop: int, end: int) -> tuple[int, bool] | None:
        """Where a statement goes on after its cue between commas, and whether it is one clause: "The army, he said, [had]"."""
        s = self.s
        at = self.contents.skip(end)
        if at + 2 >= len(s) or s.words[at] not in {",", "-"}:
            return None
        after = at + 1
        until = next((k for k in range(after, len(s)) if s.words[k] == ","), len(s))
        if s.words[after].endswith("ing") or s.words[after] in {"who", "which", "where", "whose", "citing", "according", "as"}:
            return None
        if not any(s.finite(k) for k in range(after, until)):
            return None
        if s.words[after] in {"and", "but"}:
            return (after + 1, False) if not self.contents._other_speaks(after + 1, start) else None  # noqa: SLF001
        before_finite = any(s.finite(k) for k in range(start, stop))
        if s.finite(after) or s.bits[after] & (ADVERB | HAVE | BE):
            return (after, True) if stop - start <= _LONGEST_SUBJECT and not before_finite else None
        subordinate = bool(s.bits[start] & (SUBORDINATOR | PREPOSITION)) and not s.bits[start] & DETERMINER
        return (after, subordinate) if subordinate or stop - start <= _LONGEST_SUBJECT and not before_finite else None
