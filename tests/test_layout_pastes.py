"""Layout of pastes as readers make them: text broken off by the page, emoji, galleries, links, several articles."""

import pytest

from conflictnews import Role
from conflictnews.layout import Layout, segment
from conflictnews.text import Text

TITLE = "Shelling kills nine in Kidal market"
LEAD = "At least nine people were killed on Sunday when shells hit a market in the town, local officials said."
SECOND = "Dozens more were wounded in the attack, which began shortly after dawn, according to the hospital."
HEAD = f"{TITLE}\n\n{LEAD}\n\n"


def read(text: str) -> Layout:
    return segment(Text.of(text))


def of(layout: Layout, role: Role) -> list[str]:
    return [block.clean for block in layout.blocks if block.role is role]


# ------------------------------------------------------------------ text that the page breaks off


@pytest.mark.parametrize("promo", ["ADVERTISEMENT", "Read also: Truce holds in the north", "Share on Facebook"])
def test_a_short_sentence_after_a_promotion_is_the_articles(promo):
    layout = read(f"{HEAD}{promo}\n\nThe mayor appealed for calm.\n\nShe promised help.")

    assert of(layout, Role.PARAGRAPH) == [LEAD, "The mayor appealed for calm.", "She promised help."]


@pytest.mark.parametrize(
    "line", ["Thank you for reading us.", "Truce holds in the north", "Stay tuned for more.", "What is behind it?"]
)
def test_what_is_no_sentence_of_the_article_after_a_promotion(line):
    assert of(read(f"{HEAD}ADVERTISEMENT\n\n{line}"), Role.PARAGRAPH) == [LEAD]


def test_text_goes_on_under_a_list_of_related_headlines():
    listed = f"{HEAD}RELATED ARTICLES\n\nTruce holds in the north\n\nMinister visits the front line\n\n"

    assert of(read(f"{listed}The rebels denied it."), Role.PARAGRAPH) == [LEAD, "The rebels denied it."]
    assert of(read(f"{listed}{SECOND}"), Role.PARAGRAPH) == [LEAD, SECOND]


# ------------------------------------------------------------------ emoji


def test_emoji_come_after_the_full_stop_or_in_its_place():
    layout = read(
        f"Market hit in Kidal\n\n{LEAD} 🚑\n\nA shell hit a bus.🙏\n\nNine people have been killed so far. More follows 😢"
    )

    assert layout.title == "Market hit in Kidal"
    assert len(of(layout, Role.PARAGRAPH)) == 3
    assert not [notice for notice in layout.notices if notice.code == "truncated"]


def test_a_sentence_is_no_title_where_a_headline_stands():
    assert read(f"Market hit\n\nA shell hit a bus.🙏\n\n{LEAD}").title == "Market hit"
