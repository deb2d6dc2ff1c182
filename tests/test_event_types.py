"""Which of ACLED's sub-event types a note of one sentence tells; the notes are invented, the places are real."""

import datetime as dt
from pathlib import Path

import pytest

from conflictnews import SubEventType, parse_article
from conflictnews.events.acts import acts_in
from conflictnews.languages.en.acts import ACTS, WORD_SETS
from conflictnews.languages.en.acts_from_afar import FROM_AFAR
from conflictnews.languages.en.acts_of_crowds import CROWDS
from conflictnews.languages.en.acts_of_force import FORCE
from conflictnews.languages.en.acts_of_predicates import NOT_ALONE, OF_PREDICATES, OWN, WITH_NOUNS
from conflictnews.languages.en.note_labels import LABELS, LONGEST
from conflictnews.languages.en.predicates import VERBS

LINES = (Path(__file__).parent / "fixtures" / "event_types.tsv").read_text(encoding="utf-8").splitlines()
NOTES = [line.split("\t") for line in LINES if not line.startswith("#")]


@pytest.mark.parametrize(("sub", "text"), NOTES)
def test_a_note_tells_one_event_of_its_type(sub, text):
    (event,) = parse_article(text, published=dt.date(2024, 12, 1)).events

    assert event.sub_type is SubEventType[sub]


def test_every_sub_event_type_has_a_note():
    assert {sub for sub, _ in NOTES} == {sub.name for sub in SubEventType}


def test_a_verb_that_tells_an_act_by_itself_is_known_once():
    beside = {(act.kind, pattern) for act in (*FORCE, *FROM_AFAR, *CROWDS) for pattern in act.patterns}

    assert not [act for act in OF_PREDICATES if (act.kind, act.patterns[0]) in beside]


def test_the_verbs_set_apart_are_verbs_of_the_lexicon():
    lemmas = {verb.lemma for verb in VERBS}

    assert NOT_ALONE | frozenset().union(*OWN.values()) <= lemmas
    assert {verb for row in WITH_NOUNS for verb in row.verbs.split()} <= lemmas


def test_the_longest_label_is_read():
    assert {len(label) <= LONGEST for label in LABELS} == {True}


def told(pattern):
    """The words of a pattern, each alternative by its first; a verb in the past is left in its base form."""
    words = []
    for place in pattern.split():
        first = place.split("|")[0]
        if first == "*":
            continue
        word = first.lstrip("~")
        words.append(sorted(WORD_SETS[word[1:]])[0] if word[0] == "&" else "were" if first == "~be" else word)
    return words


@pytest.mark.parametrize("act", ACTS, ids=lambda act: act.phrase)
def test_every_pattern_of_an_act_can_be_met(act):
    for pattern in act.patterns:
        words = told(pattern)
        kinds = {found.kind for found in acts_in(words, range(len(words)))}

        assert kinds, pattern


@pytest.mark.parametrize(("label", "sub"), LABELS.items())
def test_the_label_of_a_note_names_its_type(label: str, sub: SubEventType) -> None:
    (event,) = parse_article(f"{label.capitalize()}: On 4 May 2019, fighters left Kibumba and soldiers took a car.").events
    assert event.sub_type is sub


def test_a_label_says_nothing_where_people_were_hurt() -> None:
    (event,) = parse_article("Looting: On 4 May 2019, gunmen killed two traders in Kibumba and took their goods.").events
    assert event.sub_type is SubEventType.ATTACK


def test_what_a_group_destroys_is_an_event_wherever_it_was() -> None:
    (event,) = parse_article("Gunmen burned down the office of the mayor.").events
    assert event.sub_type is SubEventType.LOOTING
    assert not parse_article("The storm destroyed the office of the mayor.").events


@pytest.mark.parametrize(
    ("text", "sub"),
    [
        ("On 4 May 2022, supporters of two unions clashed in Malda; seven were injured.", SubEventType.MOB_VIOLENCE),
        ("On 4 May 2022, police dispersed protesters in Cali and one protester died.", SubEventType.EXCESSIVE_FORCE),
        ("On 4 May 2022, police dispersed protesters in Cali.", SubEventType.PROTEST_WITH_INTERVENTION),
        ("On 4 May 2022, troops dropped a KAB on Vovchansk.", SubEventType.AIR_STRIKE),
        ("On 4 May 2022, rebels launched grenades from a drone at a post in Mercaderes, Cauca.", SubEventType.AIR_STRIKE),
        ("On 4 May 2022, the army struck a store in Saky by drones.", SubEventType.AIR_STRIKE),
        ("On 4 May 2022, soldiers opened fire towards Armenian positions near Goris.", SubEventType.ARMED_CLASH),
        ("On 4 May 2022, the army opened two new bases near Goris.", SubEventType.BASE_ESTABLISHED),
    ],
)
def test_what_is_told_together_settles_the_type(text: str, sub: SubEventType) -> None:
    (event,) = parse_article(text).events
    assert event.sub_type is sub
