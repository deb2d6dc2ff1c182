"""Figures whose verb is left out, tolls with lists, and what earlier counts, wars and plural events cover."""

from __future__ import annotations

import pytest

from conflictnews import find_casualties, find_numbers, parse_article

CLASHES = """Clashes kill 26 in Chad

Clashes left 26 people dead in Chad.

On Wednesday four farmers died in Mandakao.

On Friday, five herders were killed in a camp near Beinamar.
"""


@pytest.mark.parametrize(
    ("text", "killed", "wounded"),
    [
        # a second source without a verb of its own, a second party with losses of its own
        ("Nine died in Gao, police said. The army put the toll at four, the rebels at eleven.", 4, 0),
        ("The militia lost 11 and the army four.", 15, 0),
        ("The militia lost 11 and the army withdrew.", 11, 0),
        ("The army reported seven dead, the rebels three.", 3, 0),
        # a figure before a colon is the toll, and what follows divides it
        ("By Tuesday the dead were eight: five civilians and three soldiers.", 8, 0),
        ("Dead: five civilians and three soldiers.", 8, 0),
        # the dead are counted by a verb, a monk by his years
        ("The dead now number 45.", 45, 0),
        ("Nine people died in Gao. The dead include a monk of 78 and a nun.", 9, 0),
        ("Seven officers were hurt in Gao. Four of seven officers hurt have died.", 4, 3),
        # "them" are the people of the sentence, counted or not
        ("A blast in Gao wounded 34 people. In Kidal, armed men gathered the workers and shot them.", 0, 34),
        ("Eleven people were killed in Cauca. In Patia, men led away six people and shot them. All six died at once.", 17, 0),
        # a war, and an earlier count
        ("Nine people were killed in Gao. The war has killed tens of thousands.", 9, 0),
        ("Gunmen killed 22 miners in Duki. Earlier, the police had spoken of 17 deaths.", 22, 0),
        ("Eight people were killed in Jos, the state said, revising a toll of 13 that it had given.", 8, 0),
        ("JOS, Nov 12 - Eight people died in Jos on Sunday. On 24 December 2019, 200 people were massacred in Bokkos.", 8, 0),
        # what a source had told before
        ("Twenty people died in Gao. Hours earlier the mayor had told reporters that 16 people were killed.", 20, 0),
        ("Officials first said that 15 had died. Later the mayor gave a toll of 38.", 38, 0),
        ("Ten men were killed in Teguey. A fortnight ago, raiders killed 20 men in Gao.", 10, 0),
        # a dateline without a year, and a year that tells of another time; a dateline with its year
        ("JOS, 7 March 2023 - Nine people were killed in Jos on 25 February.", 9, 0),
        # clashes cover the figures of the days
        (CLASHES, 26, 0),
    ],
)
def test_what_long_texts_tell_without_a_verb_or_of_other_times(text: str, killed: int, wounded: int) -> None:
    article = parse_article(text)
    assert (article.toll("killed").best or 0, article.toll("wounded").best or 0) == (killed, wounded)


def test_further_party_is_a_rule_of_its_own() -> None:
    found = find_casualties("The militia lost 11 and the army four.")
    assert [(c.best, c.victim_kind.value, c.rule) for c in found] == [
        (11, "combatant", "casualties.active"),
        (4, "security_force", "casualties.gapped"),
    ]


def test_number_counts_people_and_names_things() -> None:
    assert [n.quantity.value for n in find_numbers("The injured number 45.")] == [45]
    assert find_numbers("The bus number 45 was late.") == ()
