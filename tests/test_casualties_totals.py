"""What the statements of a text add up to: repeats by name, rivals, shares of a toll, running totals."""

from __future__ import annotations

import pytest

from conflictnews import Harm, Scope, find_casualties


def added(text: str, harm: Harm = Harm.KILLED) -> list[int | None]:
    """The best figures that count by themselves."""
    return [
        c.best
        for c in find_casualties(text)
        if c.harm is harm
        and c.scope is Scope.EVENT
        and not c.negated
        and c.part_of is None
        and c.alternative_to is None
        and c.best is not None
    ]


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        # one person told again by a part of the name, and two persons of two names
        ("Mayor Pedro Lara Ruiz was shot dead in Lima. Ruiz was murdered by two men.", [1]),
        ("Pedro Lara was murdered in Lima. Juan Mota was murdered in Cusco.", [1, 1]),
        # a repeat has a source, and another source rivals it
        (
            "Nine killed near Gao\n\nA blast killed nine, the army said.\n\nThe rebels claimed that it had killed 40 people.",
            [9],
        ),
        # the ward of a hospital holds a share of the dead
        (
            "Police said that 29 people were killed in the blast.\n\nA doctor said his ward had received eight bodies.",
            [29],
        ),
        # an adviser's view replaces no figure of another source
        ("The army said that 23 soldiers were killed. A rebel adviser put the dead at 90.", [23]),
        # elsewhere others are killed, even as another source says
        ("Medics said 19 people were killed in Jabal. In Rafid, tank fire killed two men, police said.", [19, 2]),
        # far above the figures before it, in the perfect: a running total
        (
            "Two teachers were killed at a school.\n\nAt least 3,000 people have died in the region.",
            [2],
        ),
        ("Two teachers were killed at a school.\n\nSeven people have died in the region.", [2, 7]),
    ],
)
def test_victims_told_again_are_added_once(text: str, figures: list[int]) -> None:
    assert added(text) == figures


def test_death_replaces_the_wound_of_the_same_person() -> None:
    text = "Pedro Lara was shot in Lima. Lara died in hospital."
    assert added(text, Harm.WOUNDED) == []
    assert added("Pedro Lara was shot in Lima. Juan Mota died in hospital.", Harm.WOUNDED) == [1]


def test_surname_in_s_is_one_person_among_capitals() -> None:
    assert added("REPORTER PABLO CORTES DIED AT ONCE.") == [1]
    assert added("PABLO CORTES WAS KILLED TODAY.") == [1]


def test_group_taken_up_leaves_out_those_without_a_number() -> None:
    found = find_casualties("A clerk, a guard and villagers were killed near Gao. Both men were killed at dawn.")
    assert all(c.low is None or c.best is None or c.low <= c.best for c in found)
