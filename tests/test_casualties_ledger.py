"""One account for each event of a long text: which later figures add, and which the text has counted already."""

from __future__ import annotations

import pytest

from conflictnews import parse_article

LEAD = """Bomb kills 17 in Koro

KORO - Seventeen people were killed and 31 wounded by a bomb in Koro on Thursday, police said.

"""
"""A title and a lead that tell the whole."""
STRIKE = """Strike kills 33 at a wedding

SANAA - An airstrike near Hajjah on Sunday killed at least 33 people, medics said.

"""
FINAL_ELSEWHERE = """Shelling kills 13 in Ukraine

KYIV - Russian attacks killed 13 people on Friday, governors said.

In Zaporizhzhia, rescuers ended their search at a house hit on Tuesday. The final toll there was nine dead.
"""
SUM = """Two attacks leave 14 dead

KAYA - Fourteen people were killed in two attacks.

In the first attack, on Monday, nine traders were killed near Djibo. The mayor gave a toll of nine.

In a separate attack, five soldiers were killed near Arbinda.
"""


@pytest.mark.parametrize(
    ("text", "killed", "wounded"),
    [
        # further victims that bring an earlier figure up to the lead's
        (LEAD + '"We counted eleven bodies at the market, and six more people died in hospital," a nurse said.', 17, 31),
        (LEAD + "An earlier toll had put the dead at 11. Six more people died overnight, the mayor said.", 17, 31),
        ("Toll of Kabul blast rises to 28\n\nThe toll of a blast in Kabul rose to 28. Nine more people died overnight.", 28, 0),
        # further victims that no whole holds
        (LEAD + "Two more people were killed when the crowd fled, a trader said.", 19, 31),
        # "others" are set against the dead of the sentence before, and are the wounded of the lead
        (LEAD + "The monitor said that 20 people had been killed. Thirty-one others were injured, it said.", 17, 31),
        # somebody who tells what he saw counts some
        (STRIKE + 'Ali Nasser said his band had been there. "Three were killed at once and I pulled two out," he said.', 33, 0),
        # a far smaller figure is a share, unless its source admits no more
        (STRIKE + "A guard said that five people were killed.", 33, 0),
        (STRIKE + "The coalition admitted only two deaths.", 2, 0),
        # another day and another place make an event, even with a figure told before
        (STRIKE + "On Friday 20 workers died when a bus was hit in Taiz.", 53, 0),
        (STRIKE + "It was the third strike since the weekend. A strike on a house on Saturday killed five people.", 38, 0),
        # a final toll of another event leaves the title's alone
        (FINAL_ELSEWHERE, 22, 0),
        # the parts of a sum, one of them told twice, and another event beside them
        (SUM, 14, 0),
        # a local official's figure is a rival of the lead's, though nobody is named for it
        ("Shells killed eight civilians in Taiz.\n\nA local official said that ten people had been killed.", 8, 0),
        # the past perfect without a day tells of what was before
        (LEAD + "Elsewhere, gunmen had killed three herders near Bankass.", 17, 31),
        (LEAD + "Elsewhere, gunmen killed three herders near Bankass.", 20, 31),
        # a first alert is replaced, whoever has sent it round
        (
            "Four people were killed and six hurt in Kadugli. A first alert by the area office spoke of two dead and 11 hurt.",
            4,
            6,
        ),
        # a heading that names no place opens no event
        ("Shells killed eight civilians in Taiz.\n\nWhat happened\n\nEight people were killed, among them a guard.", 8, 0),
    ],
)
def test_later_figures_add_only_with_a_reason(text: str, killed: int, wounded: int) -> None:
    article = parse_article(text)
    assert (article.toll("killed").best or 0, article.toll("wounded").best or 0) == (killed, wounded)
