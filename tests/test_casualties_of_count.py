"""What a text says of its own count: who is in the toll already, who comes on top, and which deaths are told twice."""

from __future__ import annotations

import pytest

from conflictnews import Harm, Scope, find_casualties, parse_article


def toll(text: str, harm: Harm = Harm.KILLED) -> int | None:
    """The best figure of a text."""
    return parse_article(text).toll(harm).best


HEAD = "Twelve people were killed and 30 wounded when a mortar round hit a market in Gao on Tuesday, the mayor said.\n\n"


@pytest.mark.parametrize(
    ("text", "best"),
    [
        # said to be in the count
        (
            HEAD
            + "Medics took nine of the wounded to Kati. One of them, a girl of ten, died there and is counted in that toll.",
            12,
        ),
        (HEAD + "The figure includes three who died in hospital.", 12),
        (HEAD + "Two porters died in hospital on Wednesday. They are already included in the toll.", 12),
        # said to be out of it
        (HEAD + "The bodies of three more men, found in a well, aren't in the official count.", 15),
        (HEAD + "Four herders died on the road. They are not included in the toll.", 16),
        (HEAD + "A guard who shot back was killed too and is not among the 12.", 13),
        # a place, a number of villages or wounds are no count
        (HEAD + "A second shell killed two men in a number of huts.", 14),
    ],
)
def test_text_says_who_is_in_its_count(text: str, best: int) -> None:
    assert toll(text) == best


@pytest.mark.parametrize(
    ("text", "best"),
    [
        (
            """The number of people killed in a raid on Barsalogho has risen to 14 after three of the wounded died.

Eleven were found dead at the well. Six others were taken to hospital, where three succumbed to their wounds.""",
            14,
        ),
        # as many as before, but not of those who were hurt
        ("Two men died of their wounds in Gao. Elsewhere, a mine killed two boys near Kidal.", 4),
    ],
)
def test_deaths_of_the_wounded_told_twice_count_once(text: str, best: int) -> None:
    assert toll(text) == best


def test_toll_that_bodies_raise_holds_them() -> None:
    text = """Six dead as shell hits a flat in Izium

Rescuers in Izium ended their search after finding two more bodies in the ruins.

That raises the number of the dead to six, the mayor wrote."""
    assert toll(text) == 6


@pytest.mark.parametrize(
    ("text", "best"),
    [
        (HEAD + "In our first update, on 13 May, we reported nine deaths.", 12),
        (HEAD + "Earlier in the afternoon, the fire service had spoken of seven dead.", 12),
        (HEAD + "On Tuesday evening the mayor had reported 15 killed.", 12),
    ],
)
def test_what_was_said_before_is_replaced(text: str, best: int) -> None:
    assert toll(text) == best
    assert [c.scope for c in find_casualties(text) if c.harm is Harm.KILLED][-1] is Scope.SUPERSEDED


@pytest.mark.parametrize(
    ("text", "scope"),
    [
        ("A raid killed 13 people in the heaviest bombardment of the enclave since a truce took hold in March.", Scope.EVENT),
        ("A drone killed 19 people in the worst attack in three months.", Scope.EVENT),
        ("Drones have killed 190 people since a truce took hold in March.", Scope.CUMULATIVE),
    ],
)
def test_rank_of_an_event_is_no_running_total(text: str, scope: Scope) -> None:
    assert find_casualties(text)[0].scope is scope


def test_headline_may_end_in_brackets_or_marks() -> None:
    text = "Mali: nine villagers killed near Gao (mayor)\n\nNine people died in a raid near Gao on Monday."
    assert toll(text) == 9


def test_initial_does_not_hide_who_is_bereaved() -> None:
    assert toll(HEAD + "Saleh A., 41, lost his wife and two sons.") == 12
