"""How statements are linked: the rule that found each link, the wounded who die, and the statement that counts."""

from __future__ import annotations

import pytest

from conflictnews import Harm, TollPolicy, find_casualties, parse_article
from conflictnews.models.harm import Rivals


def link_of(text: str, words: str) -> str:
    """The last part of the rule that linked the statement with some words."""
    found = next(c for c in find_casualties(text) if words in c.text)
    return found.link_rule.removeprefix("casualties.link.")


@pytest.mark.parametrize(
    ("text", "words", "rule"),
    [
        ("Nine people, including two boys, were killed in Gao.", "two boys", "phrase"),
        ("Nine people were killed in Gao. Three of the dead were nurses.", "Three", "of-those"),
        ("Nine herders were killed in Gao, police said. The mayor put the toll at 14, then at 16.", "Nine", ""),
        ("Police said nine men died in Gao. Elders said 12 men died.", "12 men", "rival"),
        ("Two more died in Gao, bringing the toll to 14.", "Two more", "brought"),
        ("Nine people were killed in Gao. Five died at once.", "Five", "remains"),
        ("A clerk and two guards were shot dead in Gao. Fatalities: 3.", "Fatalities", "recap"),
    ],
)
def test_a_link_names_its_rule(text: str, words: str, rule: str) -> None:
    assert link_of(text, words) == rule


@pytest.mark.parametrize(
    ("text", "killed", "wounded"),
    [
        # those who die of their wounds raise the toll and leave the wounded
        ("A blast in Gao killed five and hurt 20. Two of the injured died later, bringing the toll to seven.", 7, 18),
        ("A bomb killed five people and hurt 20 in Gao. One of the wounded died on Friday. The toll is now six.", 6, 19),
        ("Eight farmers were hurt in Gao. One of them died in hospital.", 1, 7),
        # a toll told with the wounded has counted them already
        ("Seven people were killed and 20 hurt in Gao. Five died on the spot and two in hospital.", 7, 20),
        # a later count of the wounded has lost them already
        ("A bomb hurt 20 people in Gao, one of whom died. The number of wounded fell to 19.", 1, 19),
    ],
)
def test_those_who_die_of_wounds_are_taken_from_the_wounded_once(text: str, killed: int, wounded: int) -> None:
    article = parse_article(text)
    assert (article.toll("killed").best, article.toll("wounded").best) == (killed, wounded)


@pytest.mark.parametrize(("rivals", "killed"), [("lowest", 7), ("highest", 12), ("first", 9)])
def test_a_policy_chooses_among_rivals(rivals: Rivals, killed: int) -> None:
    article = parse_article("Police said nine men died in Gao. Elders said 12 men died. The army said seven men died.")
    assert article.toll("killed", policy=TollPolicy(rivals=rivals)).best == killed


def test_a_statement_is_counted_where_it_was_first_told() -> None:
    first, again = find_casualties("Police said nine men died in Gao. Elders said 12 men died.")
    assert (first.counted_at, again.counted_at) == (first.span, first.span)


def test_a_death_told_twice_leaves_the_wounded_once() -> None:
    text = "Shells hurt nine people in Gao. One of them, Sara Bakr, died in hospital. Bakr died of her wounds on Friday."
    dead = [c for c in find_casualties(text) if c.harm is Harm.KILLED]
    assert len(dead) == 2
    assert parse_article(text).toll("wounded").best == 8
