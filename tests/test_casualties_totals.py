"""What the statements of a text add up to: repeats by name, rivals, shares of a toll, running totals."""

from __future__ import annotations

import pytest

from conflictnews import Harm, Scope, find_casualties, parse_article


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


TWO_EVENTS = """Militants shot dead six members of a family in Doda, and five soldiers died in a separate ambush in Kupwara.

The gunmen came to the house of Ali Lone near Doda at midnight.

In the second incident, rebels fired on a patrol. Five soldiers, one of them an officer, were killed.
"""
TURNS_ASIDE = """A mine killed seven villagers near Tonto in Singhbhum, while two men were shot dead in Khunti.

Four died on the spot and three more succumbed in hospital.

In Khunti, two men were dragged from a house and killed.
"""
"""Leads on two events, to each of which a paragraph goes back."""


@pytest.mark.parametrize(
    ("text", "killed", "wounded"),
    [
        # a title adds nothing beside the text, whichever of its figures the text takes up
        ("Family of four shot in Moroto\n\nSix people, including four of one family, were killed in two villages.", 6, None),
        ("Some 60 killed at a wedding in Gao\n\nFifty-seven people were killed near Gao, elders said.", 57, None),
        ("Clerk, guard gunned down in Tank\n\nGunmen fired at a clerk and his guard. Both were killed.", 2, None),
        # who dies in hospital is taken from the wounded, but not who dies on the way
        ("A mine went off. Seven people were wounded. The driver died in hospital.", 1, 6),
        # where the dead were hit is no wound
        ("Police shot dead five men. Three of them were hit in the head and two in the chest.", 5, None),
        # people who were shot are dead where the text goes on so
        ("Fighters shot eight miners at a pit. Three of the dead were brothers.", 8, None),
        ("Fighters shot eight miners at a pit. Another six were hurt.", 8, 6),
        ("Fighters shot eight miners at a pit. The men were treated in Bukavu.", None, 8),
        # a name tells who somebody was of whom the lead told without one
        (
            "A councillor and a guard were killed near Caloto. Councillor Luis Ulcue was driving home. Ulcue died at once.",
            2,
            None,
        ),
        ("Two reporters and their driver were killed in Gaza. Salim Odeh died at once.", 3, None),
        # all of them are those told before, and a phrase right behind a part says who it is
        ('A rocket killed four people. "They are dead, all four of them," she said.', 4, None),
        ("A rocket wounded seven people, one of them a girl with burns.", None, 7),
        ("Shells hit the street. A couple, both pensioners, died.", 2, None),
        # two other people and the first figure add up to nothing
        ("A rocket wounded eight people. Seven other people were hurt, one of them a girl.", None, 15),
        # a figure that holds now
        ("Bombs hit the city. 5 dead. One more body was found, so 6 dead now.", 6, None),
        # a party's own claim is no further loss, also where the report's figure is a part
        (
            "Nine dead on the road\n\nRebels killed five soldiers and four traders. The rebels claimed 12 soldiers killed.",
            9,
            None,
        ),
        # some of the dead are mourned by their own
        ('Gunmen killed six soldiers. "We lost a colleague, a father of two," the captain said.', 6, None),
        # bodies are not wounded
        ("Some 15 bodies of sailors washed up, burned in their boat.", None, None),
        # a lead on two events, to each of which a paragraph goes back
        (
            TWO_EVENTS,
            11,
            None,
        ),
        (
            TURNS_ASIDE,
            9,
            None,
        ),
        # what is compared with, spoken of first, or received
        ("A report says that 23 people died. The toll is higher than the nine dead given by the police.", 23, None),
        ("Shells killed six workers. The governor first spoke of four dead.", 6, None),
        ('A raid killed 24 people, officials said. "We have received 18 bodies," said a man at the health office.', 24, None),
        ("A raid killed 24 people, officials said. The agency Saba gave a toll of 27.", 24, None),
        # among the wounded
        ("The governor said 25 people were hurt. Among the wounded, seven are in a serious condition, a nurse said.", None, 25),
        # one of those
        ("Six were hurt and one of those died.", 1, 5),
    ],
)
def test_long_texts_tell_the_same_people_often(text: str, killed: int | None, wounded: int | None) -> None:
    article = parse_article(text)
    assert (article.toll("killed").best, article.toll("wounded").best) == (killed, wounded)


def test_who_dies_of_wounds_is_one_of_the_wounded() -> None:
    def moved(text: str) -> bool:
        found = find_casualties(text)
        hurt = next(c for c in found if c.harm is Harm.WOUNDED)
        return any(c.harm is Harm.KILLED and c.part_of == hurt.span for c in found)

    assert moved("Seven people were wounded. The driver died in hospital.")
    assert moved("Seven people were wounded. Two more succumbed on Friday.")
    assert not moved("Seven people were wounded. The driver died on the way to hospital.")
    assert not moved("Seven people were wounded. The driver died at the wheel.")


@pytest.mark.parametrize(
    ("text", "scope"),
    [
        ("A nurse says that two have died since they were admitted.", Scope.EVENT),
        (
            "On 7 May 2022 two drivers were killed. This brings to eight the number of aid workers killed there in 2022.",
            Scope.CUMULATIVE,
        ),
        ("On the whole day 1,190 soldiers were killed.", Scope.CUMULATIVE),
    ],
)
def test_what_a_figure_covers(text: str, scope: Scope) -> None:
    assert find_casualties(text)[-1].scope is scope


def test_figures_of_several_events_divide_one_only_if_none_is_left() -> None:
    text = (
        "5 people were killed in Kharkiv.\n\nElsewhere, a farmer was killed in Sumy.\n\n"
        "Separately, two nuns were killed in Kherson.\n\nSeparately, two guards were killed in Orikhiv.\n\n"
        "Separately, seven clerks were killed in Horlivka."
    )
    assert added(text) == [5, 1, 2, 2, 7]
    assert added("Twelve people died in the region.\n\n" + text.split("\n\n", 1)[1]) == [12]


@pytest.mark.parametrize(
    ("text", "killed"),
    [
        ("A bomb killed seven soldiers and two cooks in Khost. The toll rose to 12 on Monday.", [12]),
        ("A bomb killed seven soldiers in Khost. A cook was killed by a stray bullet. The army's toll rose to 12.", [12, 1]),
    ],
)
def test_a_later_toll_replaces_all_that_were_told_in_one_clause(text: str, killed: list[int]) -> None:
    assert sorted((n or 0 for n in added(text)), reverse=True) == killed
