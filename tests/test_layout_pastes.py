"""Layout of pastes as readers make them: text broken off by the page, emoji, galleries, links, several articles."""

import pytest

from conflictnews import Role
from conflictnews.layout import Layout, article_starts, segment
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


# ------------------------------------------------------------------ several articles

FIRST = f"{TITLE}\n\n6 May 2024\n\n{LEAD}\n\n"
ANOTHER = f"Army says it has retaken Marib\n\n3 March 2025\n\n{SECOND}\n\nNobody was arrested.\n\n"


@pytest.mark.parametrize("between", ["", "The attackers fled.\n\n", "---\n\n", "\n\n\n", "* * *\n\n"])
def test_a_title_with_its_date_after_text_is_another_article(between):
    assert len(article_starts(Text.of(f"{FIRST}{between}{ANOTHER}"))) == 2
    assert [notice.code for notice in read(f"{FIRST}{between}{ANOTHER}").notices] == ["multiple_articles"]


def test_teasers_with_dates_are_no_articles():
    teasers = f"Army says it has retaken Marib\n\n3 March 2025\n\n{SECOND}\n\n" * 3

    assert article_starts(Text.of(FIRST + teasers)) == (0,)
    assert article_starts(Text.of(f"{FIRST}Related articles\n\n{teasers}")) == (0,)


def test_two_articles_in_markdown():
    first = f"# {TITLE}\n\n**Published:** 2025-03-03\n\n{LEAD}\n\n---\n\n"

    assert article_starts(Text.of(f"{first}# Army retakes Marib\n\n**Published:** 2025-03-04\n\n{SECOND}")) == (0, len(first))
    assert article_starts(Text.of(f"{first}# Background\n\n{SECOND}")) == (0,)
