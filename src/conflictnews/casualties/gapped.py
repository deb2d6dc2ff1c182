"""Figures whose verb is left out: "the army put it at four, the rebels at eleven", "the militia lost 11 and the army four"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from conflictnews.casualties.draft import Draft, bounds, closes_claim, of_figure
from conflictnews.casualties.people import People, Person
from conflictnews.casualties.statement import CLAIM
from conflictnews.language import lexicon as lx
from conflictnews.language.clauses import ACTIVE, PASSIVE, noun_phrases_near
from conflictnews.language.document import Sentence
from conflictnews.language.noun_phrase import NAME, NounPhrase
from conflictnews.languages.en import clause_words, framing, victims
from conflictnews.languages.en import figures as en
from conflictnews.models import Harm, VictimKind

_NEAR = 5
"""Maximum number of tokens of a party whose verb is left out."""
_FAR = 14
"""Maximum number of tokens between a figure and the semicolon behind it."""
_PLACES = 6
"""Maximum number of places that share a verb."""
_RECENT = 6
"""Number of statements among which those of the sentence before "so was" stand."""
_HARMS = frozenset((Harm.KILLED, Harm.WOUNDED))
_GAPPED = "casualties.gapped"


def gapped_in(sentence: Sentence, told: Sequence[Draft]) -> Iterator[Draft]:
    """The figures that a further party gives, or loses, right after one with a verb; and those of further places."""
    for draft in told:
        if draft.quantity is None or draft.harm not in _HARMS:
            continue
        party = _party(sentence, max(draft.last, draft.trigger) + 1)
        at = _figure_after(sentence, draft, party) if party is not None else None
        if party is not None and at is not None:
            yield _of_party(sentence, draft, party, at)
        else:
            yield from _of_places(sentence, draft)


def _party(sentence: Sentence, at: int) -> NounPhrase | None:
    """The party that stands right behind a comma or "and": "the rebels"."""
    if sentence.word(at) not in en.GAP_JOINS:
        return None
    told = (p for p in noun_phrases_near(sentence, at, _NEAR) if at < p.first <= at + 2 and p.head >= 0)
    return next((p for p in told if sentence.words[p.head] in framing.BODIES or p.head in sentence.actors), None)


def _figure_after(sentence: Sentence, before: Draft, party: NounPhrase) -> int | None:
    """Where the number stands that is all that is said of a party."""
    at = party.end + 1
    at += sentence.word(at) in en.GAP_BEFORE
    if closes_claim(sentence, at):
        return at
    where = _loses(before) and bool(sentence.bit(at + 1) & lx.PREPOSITION)  # "and the army four in fighting near Gao"
    return at if where and sentence.bit(at) & lx.NUMBER else None


def _loses(draft: Draft) -> bool:
    """Whether the verb of a figure tells what a party loses."""
    return draft.clause is not None and draft.clause.word in victims.SUFFERS


def _of_party(sentence: Sentence, before: Draft, party: NounPhrase, at: int) -> Draft:
    """The figure of a party: its own losses where the verb is one of loss, else its view of the figure before."""
    loses = _loses(before)
    kind = People(sentence).side(party) if loses else before.kind
    draft = of_figure(sentence, before.harm, (at, at), Person(kind or VictimKind.UNKNOWN, "", False, True))
    draft.rule = _GAPPED if loses else CLAIM
    return draft


def _of_places(sentence: Sentence, before: Draft) -> Iterator[Draft]:
    """The figures of further places behind semicolons: "in Gao, seven men died; in Kidal, twelve"."""
    at = max(before.last, before.trigger) + 1
    if ";" not in sentence.words[at : at + _FAR]:
        return
    at = sentence.words.index(";", at)
    for _ in range(_PLACES):
        place = _place_behind(sentence, at)
        draft = (_number_of_place(before, place) or _person_of_place(before, place)) if place is not None else None
        if draft is None:
            return
        draft.rule = _GAPPED
        yield draft
        at = draft.last + 1


def _place_behind(sentence: Sentence, at: int) -> NounPhrase | None:
    """The name of a place behind a semicolon and a preposition: "; in Kidal, twelve"."""
    if sentence.word(at) != ";" or not sentence.bit(at + 1) & lx.PREPOSITION:
        return None
    return next((p for p in noun_phrases_near(sentence, at, 3) if p.first == at + 2 and p.form == NAME), None)


def _number_of_place(before: Draft, place: NounPhrase) -> Draft | None:
    """The figure that is all that is said of a place; behind a name it looks like an age."""
    sentence = before.sentence
    number = place.end if place.age is not None else _behind(sentence, place)
    return of_figure(sentence, before.harm, (number, number), before.who) if closes_claim(sentence, number) else None


def _person_of_place(before: Draft, place: NounPhrase) -> Draft | None:
    """The one person who is all that is said of a place: "; in Kidal, a headmistress"."""
    sentence = before.sentence
    phrase = next((p for p in noun_phrases_near(sentence, place.end, 4) if p.first == _behind(sentence, place)), None)
    if phrase is None or phrase.count != 1 or sentence.word(phrase.end + 1) not in en.CLAIM_ENDS:
        return None
    who = People(sentence).read(phrase)
    return _of_phrase(sentence, before.harm, phrase, who) if who is not None else None


def _behind(sentence: Sentence, place: NounPhrase) -> int:
    """The token behind a place and a comma."""
    return place.end + 1 + (sentence.word(place.end + 1) == ",")


def _of_phrase(sentence: Sentence, harm: Harm, phrase: NounPhrase, who: Person) -> Draft:
    """The statement of a phrase that no clause tells."""
    draft = Draft(sentence, harm, phrase, phrase.first, phrase.end)
    draft.quantity, draft.who, draft.rule = phrase.number, who, _GAPPED
    draft.bounds = bounds(phrase.number, phrase.count)
    return draft


# ------------------------------------------------------------------ the same is said of others


def likewise_in(sentence: Sentence, before: Sequence[Draft]) -> Iterator[Draft]:
    """The people of whom a sentence says the same as the one before it: "So was a girl", "So did two guards"."""
    if sentence.word(0) not in clause_words.LIKEWISE or not sentence.bit(1) & lx.AUXILIARY:
        return
    last = _told_last(sentence, before)
    phrase = next((p for p in noun_phrases_near(sentence, 0, 3) if p.first == 2), None)
    if last is None or phrase is None:
        return
    who = People(sentence).read(phrase)
    if who is not None:
        yield _of_phrase(sentence, last.harm, phrase, who)


def _told_last(sentence: Sentence, before: Sequence[Draft]) -> Draft | None:
    """The last statement of the sentence before whose verb "was" or "did" may stand for."""
    voice = PASSIVE if sentence.bit(1) & lx.BE else ACTIVE
    near = (d for d in reversed(before[-_RECENT:]) if d.clause is not None and d.clause.voice == voice)
    last = next(near, None)
    return last if last is not None and last.harm in _HARMS and sentence.index - last.sentence.index == 1 else None
