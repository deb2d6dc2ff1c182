"""Actors: each row of the tables is found in its phrase, and what is no actor is left alone."""

import pytest

from conflictnews import ActorKind, find_actors
from conflictnews.actors import grammar, slug
from conflictnews.language.rules import Grammar
from conflictnews.tables.actors import ROWS
from conflictnews.tables.countries import COUNTRIES
from conflictnews.text import Text


def ids(text):
    return [m.actor.id for m in find_actors(text)]


@pytest.mark.parametrize("row", ROWS, ids=[row.id for row in ROWS])
def test_a_row_is_met_in_its_phrase(row):
    assert row.id in ids(row.phrase)


@pytest.mark.parametrize("rule", grammar().rules, ids=[rule.name for rule in grammar().rules])
def test_a_rule_reads_its_examples_and_leaves_its_counterexamples_alone(rule):
    for phrase, actor in rule.examples:
        assert any(f.value == actor and f.start == 0 for f in Grammar((rule,)).candidates(Text.of(phrase))), phrase
    for phrase in rule.counterexamples:
        assert not list(Grammar((rule,)).candidates(Text.of(phrase))), phrase


def test_ids_are_slugs_and_each_belongs_to_one_row():
    assert len({row.id for row in ROWS}) == len(ROWS)
    assert all(slug(row.id) == row.id for row in ROWS)


def test_no_name_belongs_to_two_rows():
    names = [name for row in ROWS for name in {row.name, *row.aliases}]

    assert len(names) == len(set(names))


def test_countries_have_their_own_codes():
    assert len({country.code for country in COUNTRIES}) == len(COUNTRIES)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Somali troops and al-Shabab fought near Afgoye.", ["military-forces-of-somalia", "al-shabaab"]),
        ("The Afghan government blamed the Taliban.", ["government-of-afghanistan", "taliban"]),
        ("Burkina Faso's army lost two posts.", ["military-forces-of-burkina-faso"]),
        ("HOUTHI REBELS FIRED AT A SHIP", ["houthi-movement"]),
        ("Fighters of the People's Defense Forces held the bridge.", ["peoples-defence-force"]),
        ("the Norwegian Refugee Council (NRC)", ["norwegian-refugee-council", "norwegian-refugee-council"]),
        ("The Islamic\nState said", ["islamic-state"]),
    ],
)
def test_an_actor_is_found(text, expected):
    assert ids(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "A Turkish driver crossed the border.",
        "us forces of habit",
        "WHO IS IN COMMAND",
        "The Syrian-led talks failed.",
        "Islamic\n\nState",
        "",
    ],
)
def test_what_is_no_actor_is_left_alone(text):
    assert ids(text) == []


def test_an_abbreviation_in_brackets_is_known_from_there_on():
    found = find_actors("The Security Belt Forces (QBF) left Aden. The QBF denied it.")

    assert [m.text for m in found] == ["Security Belt Forces", "QBF", "QBF"]
    assert len({m.actor for m in found}) == 1


def test_state_forces_carry_their_country():
    (mention,) = find_actors("Kenyan soldiers")

    assert (mention.actor.kind, mention.actor.country) == (ActorKind.STATE_FORCE, "KE")
