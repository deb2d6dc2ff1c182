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
        (HEAD + "An early bulletin spoke of nine dead.", 12),
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


SIDES = "Rebels ambushed a patrol near Kidal on Thursday, killing 11 soldiers. Troops returned fire and killed six rebels.\n\n"


@pytest.mark.parametrize(
    ("text", "best"),
    [
        # the toll has risen by those who died later
        (
            """4 soldiers, 6 rebels dead in clash

Four soldiers and six rebels were killed in Sulu on Monday, the military said.

In an initial report, the task force had listed three soldiers slain. One of the wounded died on the way to hospital.""",
            10,
        ),
        # the toll of one side leaves the dead of the other alone
        (SIDES + "A spokesman later put the army death toll at 12.", 18),
        # bodies of the slain are parts; "them" are the attackers, of whom nobody was told to be dead
        ("Seven bandits and two marines were killed in Sulu. Troops recovered the bodies of three of the slain bandits.", 9),
        ("A raid left 22 dead in Ituri. The army said soldiers pursued the attackers and killed eight of them.", 30),
        # a bomber takes his own life, and another victim dies: the three of the lead are not these
        (
            """Three people were killed when a suicide bomber blew himself up in Pishin on Saturday. The bomber also died.

The injured were taken to Quetta, where one more person succumbed at night, taking the death toll to four.""",
            5,
        ),
        # a later, larger figure that nothing adds is a rival of the lead's
        (
            """At least 41 killed in a raid on Lala

At least 41 people were killed at Lala on Monday, a committee said.

Armed men came at dawn.

Civil society spoke of 45 dead.""",
            41,
        ),
        # a figure of nobody in particular is the lead's again, wherever the text has got to
        (
            """Sixteen people were killed when shells hit El Obeid on 2 February.

Elsewhere, a mine wounded two boys near Bara.

The ministry confirmed that 16 bodies had been registered.""",
            16,
        ),
    ],
)
def test_later_figure_needs_a_reason_to_add(text: str, best: int) -> None:
    assert toll(text) == best


BEFORE = "A bomb killed nine people in Quetta on 13 January 2025.\n\nNobody claimed it.\n\nShops shut.\n\nPolice came.\n\n"


@pytest.mark.parametrize(
    ("text", "best"),
    [
        (BEFORE + "On 6 January 2025, eight guards and a driver were killed when a mine hit their car.", 9),
        (BEFORE + "On 12 January 2025, two guards were shot dead in Pishin.", 11),
        (BEFORE + "On January 6, eight guards and a driver were killed when a mine hit their car.", 9),
        (BEFORE + "Last week two bodies were found in the same place.", 9),
        (BEFORE + "Odesa: Following Friday's raid on the port, in which three died, the search goes on.", 9),
        (BEFORE + "Following a raid in Odesa, Ukraine, in which three died, the army killed two rebels.", 11),
        (BEFORE + "The police put the number of those killed in the feud at 518.", 9),
        (BEFORE + "Around 300 people have died and many were wounded in five months of fighting.", 9),
        (BEFORE + "This note corrects the first, in which seven deaths were reported.", 9),
    ],
)
def test_what_lies_before_the_days_of_the_lead_adds_nothing(text: str, best: int) -> None:
    assert toll(text) == best


def test_one_whose_kin_died_tells_of_the_dead() -> None:
    assert toll(HEAD + '"I heard a noise," said a woman of 44, whose daughter died.') == 12
