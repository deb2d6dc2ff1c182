"""Questions to the words around a figure: whether they tell of an earlier event, of a toll now replaced, of a war, a year."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence, Set
from itertools import pairwise
from typing import NamedTuple

from conflictnews.casualties.draft import Draft
from conflictnews.language import lexicon as lx
from conflictnews.language.clauses import COUNTED, NOMINAL, clauses_near
from conflictnews.language.document import Sentence
from conflictnews.languages.en import framing
from conflictnews.languages.en import tolls as en
from conflictnews.languages.en.calendar import WEEKDAYS
from conflictnews.languages.en.clause_words import SUFFERED
from conflictnews.patterns import lazy

WINDOW = 14
"""Maximum number of tokens around a statement that may say what it covers."""
OPENING = 10
"""Maximum number of tokens at the head of a sentence that tell the time of all its clauses."""
_FIRST_COUNT = 16
"""Maximum number of tokens between "a first toll" and its figure."""
_SINCE = 8
"""Maximum number of words between "since" and "when", with the day between them."""
_TOPIC = 8
"""Maximum number of tokens between a word for a protest or a verdict and the death that it is about."""
_MARKED = 10
"""Maximum number of tokens between a death and the verb that says that it is remembered."""
_FAR_TOPIC = 24
"""Maximum number of tokens between a protest, or a disease, and the dead that it is about."""
YEAR = lazy(r"(?:19|20)\d\d")
_LABEL = 4
"""Maximum number of tokens at the head of a sentence up to the colon of a label."""
_AFTER_AT = 5
"""Maximum number of tokens up to "after" at the head of a sentence: "Six months after"."""


class Frame(NamedTuple):
    """A statement and the words that may say what it covers: tokens *start* up to *end* of its sentence."""

    draft: Draft
    first: int
    last: int
    start: int
    end: int
    main: int
    """Where the main clause of the sentence begins."""

    @property
    def sentence(self) -> Sentence:
        """The sentence of the statement."""
        return self.draft.sentence

    @property
    def around(self) -> list[str]:
        """The words that may say what the statement covers, those of a date one by one."""
        return " ".join(self.sentence.words[self.start : self.end]).split()

    @property
    def opening(self) -> tuple[int, int]:
        """From where up to where the words stand that tell the time of all clauses: those that open the main one."""
        head = self.main if self.first >= self.main else 0
        end = min(self.start, head + OPENING)
        bits, words = self.sentence.bits, self.sentence.words
        asides = (at for at in range(head, end - 1) if words[at] == "," and bits[at + 1] & lx.RELATIVE)
        return head, next(asides, end)


def window(sentence: Sentence, first: int, last: int) -> tuple[int, int]:
    """The words that may say what a statement covers: its clause, and what opens the sentence."""
    harms = {clause.at for clause in clauses_near(sentence, first) if clause.harm is not None}
    return _window_start(sentence, first, harms), _window_end(sentence, last, harms)


def _window_start(sentence: Sentence, first: int, harms: Set[int]) -> int:
    """Where the words before a figure begin that may say what it covers: behind a semicolon or another harm."""
    start = first
    while start > 0 and first - start < WINDOW and sentence.words[start - 1] != ";":
        if start - 1 in harms and first - start > 1:
            break
        start -= 1
    return start


def _window_end(sentence: Sentence, last: int, harms: Set[int]) -> int:
    """Where the words after a figure end that may say what it covers: at a new clause, or at when a wound was suffered."""
    words = sentence.words
    end = last + 1
    while end < len(words) and end - last < WINDOW and words[end] not in framing.WINDOW_ENDS and end not in harms:
        if words[end] in framing.WOUNDS_TOLD and _tells_when(sentence, end + 1):
            break
        end += 1
    return end


def _tells_when(sentence: Sentence, at: int) -> bool:
    """Whether words behind a wound tell when it was suffered: "died of wounds [received] last month"."""
    return bool(sentence.bit(at) & lx.PRONOUN) or sentence.word(at) in SUFFERED or sentence.word(at) in framing.INFLICTED


def has(words: Sequence[str], phrase: tuple[str, ...]) -> bool:
    """Whether a phrase stands among words."""
    at = -1
    for _ in range(words.count(phrase[0])):
        at = words.index(phrase[0], at + 1)
        if tuple(words[at : at + len(phrase)]) == phrase:
            return True
    return False


def by_first(phrases: Iterable[tuple[str, ...]]) -> dict[str, list[tuple[str, ...]]]:
    """Phrases by their first words, as `tells_any` looks for them."""
    found: dict[str, list[tuple[str, ...]]] = {}
    for phrase in phrases:
        found.setdefault(phrase[0], []).append(phrase)
    return found


def tells_any(words: Sequence[str], rows: dict[str, list[tuple[str, ...]]]) -> bool:
    """Whether one of some phrases, by their first words, stands among words."""
    return not rows.keys().isdisjoint(words) and any(
        has(words, phrase) for word in rows.keys() & set(words) for phrase in rows[word]
    )


def is_first_count(frame: Frame) -> bool:
    """Whether a figure is told to be of a first count: "a first toll of nine", "in our first update we reported nine"."""
    wide = frame.sentence.words[max(0, frame.first - _FIRST_COUNT) : frame.last]
    return any(word in en.FIRST and after in en.FIRST_COUNTS for word, after in pairwise(wide))


def corrects(lead: Sequence[str]) -> bool:
    """Whether words before a figure correct what gave it: "corrects the first note, in which nine deaths were reported"."""
    at = next((at for at, word in enumerate(lead) if word in framing.CORRECTING), None)
    return at is not None and any(lx.classes(word) & lx.RELATIVE for word in lead[at + 1 :])


def opens_earlier(frame: Frame) -> bool:
    """Whether a sentence opens with what had been said before: "Earlier in the day, police had spoken of 17 deaths"."""
    words, bits = frame.sentence.words, frame.sentence.bits
    comma = next((at for at in range(1, min(OPENING, frame.first)) if words[at] == ","), 0)
    if words[0].partition(" ")[0] not in framing.SUPERSEDED or not comma:
        return False
    if not all(b & (lx.TIME | lx.DATE | lx.PREPOSITION | lx.DEFINITE) for b in bits[1:comma]):
        return False
    return not framing.HAD.isdisjoint(words[comma + 1 : frame.first]) and ";" not in words[comma + 1 : frame.first]


def is_of_war(draft: Draft) -> bool:
    """Whether what kills lasts longer than an event: "the war has killed tens of thousands"."""
    clause = draft.clause
    if clause is None or framing.WARS.isdisjoint(clause.sentence.vocabulary):
        return False
    doers = clause.agents or (clause.subject.phrases if clause.subject is not None else [])
    return any(doer.head >= 0 and clause.sentence.words[doer.head] in framing.WARS for doer in doers)


def is_of_disease(frame: Frame) -> bool:
    """Whether a disease that people have stands near a figure, and not those who work against it: "a polio team"."""
    words = frame.sentence.words[max(0, frame.first - _FAR_TOPIC) : frame.last + _FAR_TOPIC]
    named = framing.DISEASES.intersection(words)
    if not named or not framing.VACCINES.isdisjoint(words):
        return False
    return any(word in named and after not in framing.CARE for word, after in pairwise((*words, "")))


def follows(lead: Sequence[str]) -> bool:
    """Whether the event reported comes some time after the one of a figure: "came days after an ambush in which six died"."""
    words = " ".join(lead).split()
    times = [at for at, word in enumerate(words[:-1]) if word in framing.TIMES and words[at + 1] in framing.LATER_THAN]
    return bool(times) and "," not in words[times[-1] :]


def opens_week_before(frame: Frame) -> bool:
    """Whether a sentence behind the lead opens with the week before: "Last week two bodies were found there"."""
    first = " ".join(frame.sentence.words[: len(framing.WEEK_BEFORE)]).split()
    return frame.sentence.paragraph > 0 and tuple(first[: len(framing.WEEK_BEFORE)]) == framing.WEEK_BEFORE


def comes_after(frame: Frame) -> bool:
    """Whether a figure is of the event that its sentence comes after: "Following Friday's raid, in which three died, ..."."""
    relative = _followed(frame.sentence)
    return relative is not None and relative < frame.first < frame.main


def main_clause(sentence: Sentence) -> int:
    """Where the main clause begins behind one of an earlier event: "Months after a raid killed nine, | a blast ..."; else 0."""
    words = sentence.words
    head = " ".join(words[:_AFTER_AT]).split()
    later = any(word in framing.AFTER_TIMES and after in framing.LATER_THAN for word, after in pairwise(head))
    start = _AFTER_AT if later else _followed(sentence)
    if start is None:
        return 0
    commas = (at for at in range(start, len(words)) if words[at] == "," and not _relates(sentence, at + 1))
    return next(commas, -1) + 1


def _followed(sentence: Sentence) -> int | None:
    """The relative pronoun for the event that a sentence opens with and comes after: "Following Friday's raid, in [which]"."""
    words = sentence.words
    head = next((at + 1 for at, word in enumerate(words[:_LABEL]) if word == ":"), 0)  # "Odesa: following Friday's raid"
    if sentence.word(head).partition(" ")[0] not in framing.FOLLOWING:
        return None
    near = range(head, min(len(words), head + WINDOW))
    relative = next((at for at in near if sentence.bits[at] & lx.RELATIVE), None)
    return relative if relative is not None and "," in words[head:relative] else None


def _relates(sentence: Sentence, at: int) -> bool:
    """Whether a clause about the time or the people before it begins at a token: "the war, which", "the fall, in which"."""
    return bool((sentence.bit(at) | sentence.bit(at + 1)) & lx.RELATIVE) or sentence.word(at) in framing.WHEN


def names_date(sentence: Sentence) -> bool:
    """Whether a date or a time stands in a sentence."""
    return bool(sentence.document.dates_between(sentence.start, sentence.end))


def names_year(sentence: Sentence, start: int, end: int, now: dt.date | None) -> bool:
    """Whether a bare year before the text's own stands near: "killed 32 in 2019"."""
    if YEAR.search(sentence.document.text.folded, sentence.start, sentence.end) is None:
        return False
    bits, words = sentence.bits, sentence.words
    return any(
        bits[at - 1] & lx.PREPOSITION
        and YEAR.fullmatch(words[at])
        and (now is None or int(words[at]) < now.year or now == dt.date(int(words[at]), 1, 1))
        for at in range(max(1, start), end)
    )


def tells_of_year(sentence: Sentence, last: int) -> bool:
    """Whether a toll is one of a whole year: "brings to eight the number of aid workers killed in South Sudan in 2022"."""
    return any(YEAR.fullmatch(word) for word in sentence.words[last + 1 : last + WINDOW])


def names_earlier_event(words: Sequence[str]) -> bool:
    """Whether words name an event before the one reported: "in a similar attack", "the Friday before"."""
    return _names_day_before(words) or _names_event_before(words)


def _names_day_before(words: Sequence[str]) -> bool:
    """Whether words name a day of the week before: "the Friday before"."""
    return not en.BEFORE.isdisjoint(words) and any(
        one in WEEKDAYS and other in en.BEFORE and not after.isalnum() for one, other, after in _threes(words)
    )


def _names_event_before(words: Sequence[str]) -> bool:
    """Whether words call an event another than the one reported: "in a similar attack"."""
    return not en.EARLIER.isdisjoint(words) and any(
        word in en.EARLIER and any(w in en.EVENTS or w in en.SEVERAL_EVENTS for w in words[at + 1 : at + 3])
        for at, word in enumerate(words)
    )


def is_ranked(words: Sequence[str]) -> bool:
    """Whether an event is only set against others of its time: "in one of the deadliest attacks this year"."""
    return any(_ranks(words, at) for at in range(len(words)))


def _ranks(words: Sequence[str], at: int) -> bool:
    """Whether an adjective ranks an event or its toll: "the deadliest attack", "the highest toll"."""
    if words[at] not in en.RANKS:
        return False
    return any(w in en.EVENTS or w in en.SEVERAL_EVENTS or w in en.COUNTS for w in words[at + 1 : at + 4])


def compared_at(words: Sequence[str], first: int, end: int) -> int:
    """Where the event of a figure is set against those of a time: "killed nine | in the worst raid since March"; else *end*."""
    if en.RANKS.isdisjoint(words[first:end]):
        return end
    rank = next((at for at in range(first, end) if _ranks(words, at)), end)
    flat = " ".join(words[rank:end]).split()
    return rank if framing.SINCE_WORD in flat or not framing.PERIODS.isdisjoint(flat) else end


def _threes(words: Sequence[str]) -> Iterator[tuple[str, str, str]]:
    return zip(words, words[1:], words[2:], strict=False)


def is_compared(lead: Sequence[str]) -> bool:
    """Whether a figure is of the event that a comparison goes back to: "the worst since March, when 12 died"."""
    words = " ".join(lead).split()
    since = next((at for at, word in enumerate(words) if word in framing.SINCE), None)
    return since is not None and not framing.WHEN.isdisjoint(words[since + 1 : since + _SINCE])


def is_topic(draft: Draft) -> bool:
    """Whether a death is only what a protest, a demand, a verdict or a vigil is about."""
    clause = draft.clause
    sentence = draft.sentence
    at = min(draft.first, draft.trigger)
    before = sentence.words[max(0, at - _TOPIC) : at]
    topic = framing.TOPICS.intersection(sentence.words[max(0, at - _FAR_TOPIC) : at])
    if clause is not None and clause.voice in {NOMINAL, COUNTED}:
        if framing.MARKED.intersection(sentence.words[clause.end + 1 : clause.end + _MARKED]):
            return True  # "the killing of 17 aid workers is marked today"
        if _results(before):
            return False  # "the strike resulted in the deaths of 12 students"
        return before[-2:-1] == [framing.OVER] or (bool(topic) and bool(framing.TOPIC_LINKS.intersection(before[-4:])))
    if framing.ACCUSED_LINKS.isdisjoint(before[-3:]) or framing.ACCUSED.isdisjoint(before):
        return False
    return framing.SUPPOSED_TO_BE.isdisjoint(before) and _accuses(before)


def _accuses(before: Sequence[str]) -> bool:
    """Whether a word of accusation tells what somebody did, not who is meant: "suspected of", not "suspected rebels"."""
    return any(
        word in framing.ACCUSED and (word not in framing.SUSPECTED or bool(lx.classes(after) & lx.FUNCTION))
        for word, after in pairwise((*before, ""))
    )


def _results(before: Sequence[str]) -> bool:
    """Whether words before a death say that it is what came of an act, and no word behind them opens another topic."""
    at = next((i for i in range(len(before) - 1, -1, -1) if before[i] in framing.RESULTS), None)
    return at is not None and framing.TOPICS.isdisjoint(before[at + 1 :])
