"""Figures given for a toll: "the toll rose from 12 to 30", "Killed: 12. Injured: 30", "the number of injured is unclear"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

from conflictnews.casualties.cells import cells_in
from conflictnews.casualties.draft import Draft, bounds, cardinal, closes_claim, of_figure
from conflictnews.casualties.groups import members
from conflictnews.casualties.people import People, Person, is_thing, noun
from conflictnews.casualties.shares import row_after
from conflictnews.language import lexicon as lx
from conflictnews.language.clauses import noun_phrases_near
from conflictnews.language.document import Sentence
from conflictnews.language.frames import Entry, entries, harm_nouns, lights
from conflictnews.language.noun_phrase import NAME, SINGLE, NounPhrase
from conflictnews.languages.en import figures as en
from conflictnews.languages.en import framing, tolls
from conflictnews.languages.en import word_endings as suffix
from conflictnews.languages.en.function_words import NUMBER_HEDGES
from conflictnews.languages.en.harm_phrases import TOLLS
from conflictnews.languages.en.predicate_records import HarmNoun
from conflictnews.models import Harm, Quantity

_NEAR, _REACH = 18, 26
"""Maximum number of tokens between a toll and its figure: of any, and of one that it rises to."""
_OF = 7
"""Maximum number of tokens between "number of" and the word of harm."""
_LABEL = 4
"""Maximum number of tokens between a label and its colon."""
_HEDGES = 5
"""Maximum number of hedges before a figure."""
_NUMBERED = 5
"""Maximum number of tokens between a number and the predicate of its people."""
_ROW = 16
"""Maximum number of tokens in the list after a label."""
_OPENS_NUMBER = lx.DEFINITE | lx.POSSESSIVE | lx.SIGN
_LABEL_FORMS = frozenset(("past", "part", "state"))


@cache
def _tolls() -> dict[str, tuple[tuple[tuple[str, ...], Harm], ...]]:
    found: dict[str, list[tuple[tuple[str, ...], Harm]]] = {}
    for row in sorted(TOLLS, key=lambda r: -len(r.forms)):
        words = tuple(row.forms.split())
        found.setdefault(words[0], []).append((words, row.harm))
    return {first: tuple(rows) for first, rows in found.items()}


@cache
def _starts() -> frozenset[str]:
    """The words and signs at which a figure may be told."""
    return frozenset((*_tolls(), *en.NUMBER_OF, ":"))


@cache
def _claims() -> frozenset[str]:
    """The verbs that give a figure alone."""
    return framing.REPORTS | frozenset(word for word, bits in lx.lexicon().items() if bits & lx.SAY)


def figures_in(sentence: Sentence) -> list[Draft]:
    """The figures of tolls and labels in a sentence."""
    out = list(cells_in(sentence))
    taken = {draft.last for draft in out}
    labels = {at for draft in out for at in range(draft.first, draft.last)}
    for at in sentence.where(_starts()):
        for draft in _at(sentence, at, sentence.words[at]):
            if draft.last not in taken and at not in labels:
                taken.add(draft.last)
                out.append(draft)
    return out


def _at(sentence: Sentence, at: int, word: str) -> Iterator[Draft]:
    """The figures of the toll or the label that stands at a token."""
    opens = at == 0 or sentence.bit(at - 1) & _OPENS_NUMBER
    if word in en.NUMBER_OF and opens and (counted := _counted(sentence, at + 1)) is not None:
        return _number_of(sentence, at, *counted)
    return _at_colon(sentence, at) if word == ":" else _at_toll(sentence, at, word)


def _at_colon(sentence: Sentence, colon: int) -> Iterator[Draft]:
    """The figures behind a colon that a predicate stands before: "taken prisoner: 4"."""
    label = _label(sentence, colon) if cardinal(sentence, colon + 1) is not None else None
    return _row(sentence, label[0], colon, label[1]) if label is not None else iter(())


def _at_toll(sentence: Sentence, at: int, word: str) -> Iterator[Draft]:
    """The figures of the longest name of a toll that begins at a token: "death toll", "dead"."""
    for phrase, harm in _tolls().get(word, ()):
        if tuple(sentence.words[at : at + len(phrase)]) == phrase and _is_toll(sentence, at, len(phrase)):
            return _given(sentence, at, at + len(phrase) - 1, harm)
    return iter(())


def claims_in(sentence: Sentence, told: Sequence[Draft], last: Harm | None) -> list[Draft]:
    """Figures given alone after a verb of saying, for the harm told last: "medics counted nine", "others say 12".

    *told* are the sentence's other statements, and *last* is the harm told before it.
    """
    out: list[Draft] = []
    if (last is None and not told) or not sentence.document.counts(sentence):
        return out
    for at in sentence.where(_claims()):
        claimed = _claimed(sentence, at)
        if claimed is not None:
            deadly = sentence.words[at] in en.CLAIMS_LIVES and _is_deadly(sentence, at)
            harm = Harm.KILLED if deadly else _told_last(told, claimed, last)
            draft = _draft(sentence, harm, (claimed, claimed), None)
            draft.rule = "casualties.claim"
            out.append(draft)
    return out


def _claimed(sentence: Sentence, at: int) -> int | None:
    """Where the figure stands that a verb gives alone; None if it gives none."""
    i = at + 1 + _taken_up(sentence, at + 1)
    while i < at + 6 and (sentence.word(i) in en.CLAIM_WORDS or sentence.bit(i) & lx.ADVERB):
        i += 1
    return i if closes_claim(sentence, i) else None


def _told_last(told: Sequence[Draft], at: int, last: Harm | None) -> Harm:
    """The harm that is told last before a figure, else the one told right after it."""
    before = next((draft.harm for draft in reversed(told) if draft.last < at), last)
    return before or told[0].harm


def _is_deadly(sentence: Sentence, at: int) -> bool:
    """Whether the subject of "claims" is what kills, no source: "Blast at a market claims five"."""
    before = sentence.words[max(0, at - _NEAR) : at]
    return any(word in tolls.EVENTS or word in tolls.SEVERAL_EVENTS or word in framing.FIRE for word in before)


def _taken_up(sentence: Sentence, at: int) -> int:
    """How many words from a token on take up the toll told before: "put [it at] nine"."""
    return next((len(phrase) for phrase in en.IT_AT if tuple(sentence.words[at : at + len(phrase)]) == phrase), 0)


# ------------------------------------------------------------------ tolls


def _is_toll(sentence: Sentence, at: int, size: int) -> bool:
    """Whether a word stands for a toll: with a determiner before it, at the head of a line, or before a colon."""
    word, before = sentence.word(at), sentence.bit(at - 1)
    if _has_colon(sentence, at, size):
        return bool(before & lx.SIGN) or at == 0 or not before & (lx.NUMBER | lx.AUXILIARY)
    owned = before & (lx.DEFINITE | lx.POSSESSIVE) or sentence.word(at - 1) in en.OWNERS
    if owned and sentence.word(at - 2) not in en.NO_TOLL_BEFORE:
        return word not in en.PLURAL_TOLLS or not before & lx.POSSESSIVE
    return not before & lx.NUMBER and _counts_alone(sentence, at, size)


def _counts_alone(sentence: Sentence, at: int, size: int) -> bool:
    """Whether a word stands for a toll without a determiner: "toll rises", "fatalities unknown"; not "fatalities" alone."""
    word = sentence.word(at)
    if word in en.PLURAL_TOLLS:
        return sentence.word(at + size) in en.NOT_KNOWN or _moves(sentence, at + size)
    return word in en.SINGLE_TOLLS


def _has_colon(sentence: Sentence, at: int, size: int) -> bool:
    """Whether a toll is a label: a colon stands right behind it, and no number or verb belongs to it."""
    colon = next((i for i in range(at + size, at + size + _LABEL) if sentence.word(i) == ":"), None)
    return colon is not None and all(not sentence.bit(i) & (lx.NUMBER | lx.AUXILIARY) for i in range(at, colon))


def _moves(sentence: Sentence, at: int) -> bool:
    """Whether a verb stands at a token: "fatalities increased to 30"."""
    word = sentence.word(at)
    return bool(sentence.bit(at) & (lx.AUXILIARY | lx.VERB)) or word.endswith(suffix.ED) or word in en.RISES


def _given(sentence: Sentence, at: int, last: int, harm: Harm) -> Iterator[Draft]:
    """The figures of a toll or a label."""
    end = next((i for i in range(last + 1, last + 1 + _LABEL) if sentence.word(i) in en.LABEL_ENDS), None)
    if end is not None and sentence.words[end] in en.LABEL_CLOSED:
        return  # "(five killed) Kidnapped: 8"
    if end is not None and _is_label(sentence, last, end):
        yield from _row(sentence, at, end, harm)
        return
    found = list(_figures(sentence, last, harm, _owner(sentence, at)))
    if not found and _unknown(sentence, last + 1) and not sentence.bit(at - 1) & lx.NUMBER:
        draft = Draft(sentence, harm, None, at, last)
        draft.rule = "casualties.toll"
        found.append(draft)
    yield from found


def _is_label(sentence: Sentence, last: int, end: int) -> bool:
    """Whether only words of a label stand between a toll and its colon, no number and no verb."""
    return sentence.words[end] == ":" and not any(sentence.bit(i) & (lx.NUMBER | lx.AUXILIARY) for i in range(last + 1, end))


def _owner(sentence: Sentence, at: int) -> Person | None:
    """Whose dead a toll counts: "the army's dead"."""
    if sentence.word(at - 1) not in en.OWNS:
        return None
    owner = next((p.owner for p in noun_phrases_near(sentence, at - 2, _OF) if p.owner is not None and p.end >= at), None)
    kind = People(sentence).side(owner) if owner is not None else None
    return Person(kind, "", False, True) if kind is not None else None


def _figures(sentence: Sentence, last: int, harm: Harm, who: Person | None) -> Iterator[Draft]:
    """The figures after a toll, and those that they replace: "climbed to 23 by Sunday, from 19"."""
    found = sentence.word(last + 1) in en.OF and sentence.words[last] in harm_nouns()  # "the deaths of three" is a clause
    for i in range(last + 1, min(last + 1 + _REACH, len(sentence.words))):
        if _ends_figures(sentence.words[i]):
            return
        if not _may_be_given(sentence, last, i):
            continue
        at = _hedged_from(sentence, i)
        if _replaced(sentence, at):
            draft = _draft(sentence, harm, (i, i), who)
            draft.superseded = True
            yield draft
        elif not found and _is_said(sentence, last, i, at) and not _harm_after(sentence, i):
            found = True
            yield _draft(sentence, harm, (last, i), who or noun(sentence.word(i + 1)))


def _is_said(sentence: Sentence, last: int, at: int, hedged: int) -> bool:
    """Whether a number at a token, its hedges before it, is said to be that of a toll."""
    return sentence.words[hedged - 1] in en.FIGURE_BEFORE or _stands_in_cell(sentence, last, at)


def _stands_in_cell(sentence: Sentence, last: int, at: int) -> bool:
    """Whether a number right behind a toll is all that its cell has: "death toll 5, wounded 17"."""
    return at == last + 1 and (at + 1 >= len(sentence.words) or sentence.words[at + 1] in en.CELL_ENDS)


def _may_be_given(sentence: Sentence, last: int, at: int) -> bool:
    """Whether a number stands at a token, near the toll or behind a word that gives it from afar."""
    near = at - last <= _NEAR or sentence.words[at - 1] in en.FIGURE_FAR
    return near and cardinal(sentence, at) is not None


def _ends_figures(word: str) -> bool:
    """Whether the figures of a toll end at a word: a sign, or another toll."""
    return word in en.FIGURES_END or word in en.LISTS_SOME or (word in _tolls() and word not in en.DEAD)


def _replaced(sentence: Sentence, at: int) -> bool:
    """Whether a figure is the one that another replaces: "from 16", "from the 16 announced earlier"."""
    definite = sentence.bit(at - 1) & lx.DEFINITE and sentence.word(at - 2) in en.FROM
    return sentence.words[at - 1] in en.FROM or bool(definite)


def _hedged_from(sentence: Sentence, at: int) -> int:
    """Where the hedges before a number begin: "put the toll at [more than] 110"."""
    if sentence.word(at - 1) in en.FIGURE_FAR or (sentence.word(at - 2), sentence.word(at - 1)) in en.GIVEN:
        return at  # "has gone up to 31", "reported as 3"
    first = at
    while first > max(at - _HEDGES, 1) and _hedges(sentence, first - 1):
        first -= 1
    return first + 1 if first < at and sentence.words[first] in en.FIGURE_BEFORE else first


def _hedges(sentence: Sentence, at: int) -> bool:
    """Whether a word before a number belongs to it, or only says when it was reached: "is [now] seven"."""
    word = sentence.words[at]
    return word in NUMBER_HEDGES or word in tolls.LATER or bool(sentence.bits[at] & lx.ADVERB)


# ------------------------------------------------------------------ "the number of"


def _counted(sentence: Sentence, at: int) -> tuple[int, Harm] | None:
    """Where the harm stands that a number counts, and which it is: "number [of miners killed]", "number [killed]"."""
    if sentence.word(at) not in en.OF:
        harm = _toll_alone(sentence.word(at))
        return (at, harm) if harm is not None else None
    for i in range(at + 1, min(at + 1 + _OF, len(sentence.words))):
        if sentence.bit(i) & (lx.NUMBER | lx.AUXILIARY) or sentence.words[i] in en.NUMBER_OF_ENDS:
            break
        harm = _toll_alone(sentence.words[i]) or _light(sentence, i) or _harm_alone(sentence.words[i])
        if harm is not None:
            return i, harm
    return None


def _toll_alone(word: str) -> Harm | None:
    """The harm of a toll of one word: "the number of [dead]"."""
    rows = () if word in en.NUMBER_OF else _tolls().get(word, ())
    return next((harm for phrase, harm in rows if len(phrase) == 1), None)


def _harm_alone(word: str) -> Harm | None:
    """The harm of a predicate of one word that is no noun for people: "the number of miners [killed]"."""
    told = next((e.record for e in entries().get(word, ()) if len(e.words) == 1 and _tells(e)), None)
    return told.harm if told is not None and (noun(word) is None or isinstance(told, HarmNoun)) else None


def _light(sentence: Sentence, at: int) -> Harm | None:
    """The harm of a verb with its noun at a token: "the number of those who [lost their lives]"."""
    after = sentence.words[at + 1 : at + 3]
    return next((row.harm for _, row in lights().get(sentence.words[at], ()) if set(row.nouns.split()) & set(after)), None)


def _tells(entry: Entry) -> bool:
    return entry.record.harm is not None and entry.form != "base"


def _number_of(sentence: Sentence, at: int, last: int, harm: Harm) -> Iterator[Draft]:
    """The figure of "the number of miners killed": before it ("to 17 the number of"), after it, or told to be unknown."""
    who = next((p for i in range(at + 2, last + 2) if (p := noun(sentence.word(i), sentence.words[i - 1])) is not None), None)
    before = at - 2
    if before >= 0 and cardinal(sentence, before) is not None:
        yield _draft(sentence, harm, (before, last), who)
        return
    found = list(_figures(sentence, last, harm, who))
    if found:
        yield from found
    elif _unknown(sentence, last + 1):
        draft = Draft(sentence, harm, None, at, last)
        draft.who, draft.rule = who, "casualties.number-of"
        yield draft


# ------------------------------------------------------------------ labels


def _label(sentence: Sentence, colon: int) -> tuple[int, Harm] | None:
    """The predicate that ends right before a colon: "taken prisoner: 4"; none where things have it: "houses burned: 4"."""
    for at in range(max(0, colon - 3), colon):
        if is_thing(sentence.word(at - 1)) or _numbered(sentence, at):
            continue
        for entry in entries().get(sentence.words[at], ()):
            fits = tuple(sentence.words[at:colon]) == entry.words and entry.form in _LABEL_FORMS
            if fits and entry.record.harm is not None and not (len(entry.words) == 1 and sentence.words[at] in _tolls()):
                return at, entry.record.harm
    return None


def _numbered(sentence: Sentence, at: int) -> bool:
    """Whether a number stands right before a predicate, which then counts its people: "twenty-five died: nine guards and"."""
    for i in range(at - 1, max(-1, at - _NUMBERED), -1):
        if sentence.bit(i) & lx.SIGN:
            return False
        if sentence.bit(i) & lx.NUMBER:
            return True
    return False


def _row(sentence: Sentence, at: int, colon: int, harm: Harm) -> Iterator[Draft]:
    """The figures after a label: "Killed: 12", "Deaths by district: Taiz 12, Aden 7"."""
    listed = list(_people_after(sentence, at, colon, harm))
    yield from listed or _numbers_after(sentence, at, colon, harm)


def _numbers_after(sentence: Sentence, at: int, colon: int, harm: Harm) -> Iterator[Draft]:
    """The numbers after a label, up to one that belongs to something else; a label may also say that there are none."""
    first = True
    for i in range(colon + 1, _row_end(sentence, colon)):
        if first and (nothing := _nothing(sentence, harm, at, i)) is not None:
            yield nothing
            return
        quantity = cardinal(sentence, i)
        if quantity is None:
            continue
        if _belongs_elsewhere(sentence, i) or (first and _told_before(sentence, colon, i)):
            return
        if _counts_things(sentence, i):
            continue
        yield _labelled(sentence, harm, (at if first else i, i), quantity)
        first = False


def _row_end(sentence: Sentence, colon: int) -> int:
    """The token at which the row after a label ends: at a sign, or where a clause tells something."""
    end = min(colon + 1 + _ROW, len(sentence.words))
    over = (i for i in range(colon + 1, end) if sentence.words[i] in en.FIGURES_END or sentence.bit(i) & lx.AUXILIARY)
    return next(over, end)


def _labelled(sentence: Sentence, harm: Harm, place: tuple[int, int], quantity: Quantity) -> Draft:
    """The statement of a number after a label, which may say that there are none: "Killed: 0"."""
    draft = _draft(sentence, harm, place, noun(sentence.word(place[1] + 1)))
    draft.rule, draft.negated = "casualties.label", draft.negated or quantity.value == 0
    return draft


def _counts_things(sentence: Sentence, at: int) -> bool:
    """Whether a number counts things: "2 drones", "3 armoured vehicles"."""
    return is_thing(sentence.word(at + 1)) or is_thing(sentence.word(at + 2))


def _belongs_elsewhere(sentence: Sentence, at: int) -> bool:
    """Whether a number after a label has a word of harm of its own, or stands in brackets."""
    return sentence.words[at - 1] == "(" or _harm_after(sentence, at)


def _people_after(sentence: Sentence, at: int, colon: int, harm: Harm) -> Iterator[Draft]:
    """The people whom a label lists one by one: "Killed: a worker, 52, and his wife"."""
    chain = row_after(sentence, colon)
    if chain is None or any(_harm_after(sentence, phrase.end) for phrase in chain.phrases):
        return  # "Casualties: 2 constables killed"
    people = People(sentence)
    for index, (phrase, _, _) in enumerate(members(chain, sentence)):
        who = _listed(people, phrase)
        if who is None:
            return
        draft = Draft(sentence, harm, phrase, phrase.first if index else at, max(phrase.first, phrase.head))
        draft.who, draft.quantity = who, phrase.number
        draft.bounds, draft.rule = bounds(phrase.number, phrase.count), "casualties.label"
        yield draft


def _listed(people: People, phrase: NounPhrase) -> Person | None:
    """Whom a phrase of a list names; None where it names or counts nobody."""
    if phrase.number is None and phrase.count is None:
        return None
    if phrase.head < 0 and phrase.form != SINGLE:
        return None
    one = phrase.form == SINGLE or (phrase.form == NAME and phrase.head > phrase.core)  # "a tax collector", "Ana Cruz"
    return people.read(phrase, known=not one)


def _nothing(sentence: Sentence, harm: Harm, at: int, i: int) -> Draft | None:
    """The statement of a label that gives no number, or none: "Injuries: unknown", "Killed: 0"."""
    none = bool(sentence.bit(i) & lx.NONE) or sentence.words[i] in en.ZERO
    if not none and sentence.words[i] not in en.NOT_KNOWN:
        return None
    draft = Draft(sentence, harm, None, at, i)
    draft.negated, draft.rule = none, "casualties.label"
    draft.bounds = (0, 0, 0) if none else (None, None, None)
    return draft


# ------------------------------------------------------------------ what stands beside a figure


def _harm_after(sentence: Sentence, at: int) -> bool:
    """Whether a figure has a word of harm of its own: "3 killed", "5 soldiers dead"."""
    for i in range(at + 1, min(at + 4, len(sentence.words))):
        for entry in entries().get(sentence.words[i], ()):
            if entry.record.harm is not None and tuple(sentence.words[i : i + len(entry.words)]) == entry.words:
                return sentence.word(i + len(entry.words)) != ":"  # the next label: "Killed: 5 civilians Wounded: 6"
        if sentence.bit(i) & (lx.SIGN | lx.SUBORDINATOR):
            return False  # "rose to six after a wounded man died"
    return False


def _told_before(sentence: Sentence, colon: int, at: int) -> bool:
    """Whether a verb of harm stands between a label and a figure: "Arrests: police detained 34"."""
    return any(
        entry.record.harm is not None and entry.form == "past"
        for i in range(colon + 2, at)
        for entry in entries().get(sentence.words[i], ())
    )


def _unknown(sentence: Sentence, at: int) -> bool:
    """Whether the words at a token say that the number is not known."""
    start = at
    while at < start + 3 and sentence.bit(at) & (lx.AUXILIARY | lx.ADVERB) and not sentence.bit(at) & lx.NEGATION:
        at += 1
    if sentence.word(at) in en.NOT_KNOWN:
        return True
    words = sentence.words
    return any(p in (tuple(words[at : at + len(p)]), tuple(words[at - 1 : at - 1 + len(p)])) for p in en.NOT_KNOWN_PHRASES)


def _draft(sentence: Sentence, harm: Harm, place: tuple[int, int], who: Person | None) -> Draft:
    draft = of_figure(sentence, harm, place, who)
    draft.rule = "casualties.toll"
    return draft
