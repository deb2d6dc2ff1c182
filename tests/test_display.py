"""What a notebook shows: highlighted text, tables, and nothing that the text could do to the page."""

import re
from html.parser import HTMLParser
from typing import Any

import attrs
import pytest
from hypothesis import given

from conflictnews import (
    Actor,
    ActorKind,
    ActorMention,
    Article,
    Block,
    DateMention,
    DateValue,
    Mention,
    Notice,
    NumberKind,
    NumberMention,
    Place,
    PlaceKind,
    PlaceMention,
    Quantity,
    Quote,
    Role,
    Span,
    SpeechKind,
    TimexType,
    parse_article,
)
from conflictnews.show.html import article_html
from conflictnews.testing import articles

TEXT = "Pastebin\n\n“M23 took Goma on 3 May with 12 men,” he said."


def at(words) -> tuple[Span, str]:
    start = TEXT.index(words)
    return Span(start, start + len(words)), words


GOMA = Place("geonames:216281", "Goma", PlaceKind.SETTLEMENT, "CD", None, -1.7, 29.2)
SAID = at("M23 took Goma on 3 May with 12 men,")[0]
HOST, BODY = Span(0, 8), Span(10, len(TEXT))
ARTICLE = Article(
    TEXT,
    blocks=(Block(HOST, TEXT[:8], Role.HOST, TEXT[:8]), Block(BODY, TEXT[10:], Role.PARAGRAPH, TEXT[10:])),
    host="Pastebin",
    dates=(DateMention(*at("3 May"), DateValue(TimexType.DATE, "XXXX-05-03"), rule="test"),),
    numbers=(NumberMention(*at("12"), Quantity(NumberKind.CARDINAL, 12, 12, 12), rule="test"),),
    places=(PlaceMention(*at("Goma"), GOMA, 0.9, (), rule="test"),),
    actors=(ActorMention(*at("M23"), Actor("m23", "M23", ActorKind.ARMED_GROUP), rule="test"),),
    quotes=(Quote(*at("M23 took Goma on 3 May with 12 men,"), kind=SpeechKind.DIRECT, parts=(SAID,), cue_text="said"),),
    notices=(Notice("no-date", "the paste does not say when it was published"),),
)


class Page(HTMLParser):
    """The tags of a page, which must match, its text, and its marks."""

    def __init__(self, html):
        super().__init__()
        self.open: list[tuple[str, list[str]]] = []
        self.tags: set[str] = set()
        self.marks: list[list[Any]] = []
        self.attributes: set[str] = set()
        self.words = ""
        self.feed(html)
        self.close()
        assert not self.open

    def handle_starttag(self, tag, attributes):
        if tag == "br":
            return
        classes = str(dict(attributes).get("class")).split()
        self.open.append((tag, classes))
        self.tags.add(tag)
        self.attributes |= {name for name, _ in attributes}
        if tag == "mark":
            self.marks.append([dict(attributes), "", ""])

    def handle_startendtag(self, tag, attributes):
        self.tags.add(tag)

    def handle_endtag(self, tag):
        assert self.open.pop()[0] == tag

    def handle_data(self, data):
        tags = {tag for tag, _ in self.open}
        classes = {name for _, names in self.open for name in names}
        if "tip" in classes:
            self.marks[-1][2] += data
        elif "mark" in tags and "sup" not in tags:
            self.marks[-1][1] += data
        if not tags & {"style", "sup", "table", "details", "svg", "h3", "h4"} and not classes & {"tip", "legend", "role"}:
            self.words += data


def test_a_notebook_asks_the_article():
    assert ARTICLE._repr_html_() == article_html(ARTICLE)


def test_the_text_is_highlighted_by_kind():
    marks = {words: attributes["class"] for attributes, words, _ in Page(article_html(ARTICLE)).marks}

    assert marks["Goma"] == "quotation place"
    assert marks["M23"] == "quotation actor"
    assert marks["3 May"] == "quotation date"
    assert marks["12"] == "quotation number"


def test_a_mark_needs_no_colour():
    html = article_html(ARTICLE)

    for words, letter in (("Goma", "P"), ("M23", "A"), ("3 May", "D"), ("12", "N")):
        assert f"<bdi>{words}</bdi><sup>{letter}</sup>" in html


def test_a_mark_says_what_it_was_read_as_and_can_have_the_focus():
    marks = {words: (attributes, tip) for attributes, words, tip in Page(article_html(ARTICLE)).marks}

    assert marks["Goma"][1] == "place Goma, CD, settlement, confidence 0.90 (test)"
    assert marks["M23"][1].startswith("direct speech of an unknown speaker ()actor M23")
    assert all(attributes["tabindex"] == "0" for attributes, tip in marks.values() if tip)


@pytest.mark.parametrize(("confidence", "shown"), [(0.49, "0.49?"), (0.5, "0.50 ")])
def test_a_doubtful_place_has_a_question_mark(confidence, shown):
    place = PlaceMention(*at("Goma"), GOMA, confidence, (), rule="test")
    html = article_html(attrs.evolve(ARTICLE, places=(place,)))

    assert f"confidence {shown}" in html
    assert ('class="marker doubtful"' in html) is (confidence < 0.5)


@pytest.mark.parametrize("value", ["Pastebin", "XXXX-05-03", "geonames:216281", "-1.70, 29.20", "armed_group", "no-date"])
def test_the_tables_hold_the_values(value):
    assert f"<td><bdi>{value}</bdi></td>" in article_html(ARTICLE) or f'<td class="in"><bdi>{value}' in article_html(ARTICLE)


def test_a_block_shows_its_role():
    assert '<p class="host" dir="auto"><span class="role">host</span>Pastebin</p>' in article_html(ARTICLE)


def test_a_text_without_blocks_is_shown_whole():
    assert Page(article_html(Article("Nothing was read."))).words == "Nothing was read."
    assert Page(article_html(Article(""))).words == ""


PASTE = """Shells fall on Goma

At least 12 people, including three children, were killed in Goma on 5 June 2024, the mayor said.

The toll was 14, a doctor said."""


def test_parts_are_indented_under_their_whole():
    html = article_html(parse_article(PASTE))
    rows = re.findall(r"<tr>(.*?)</tr>", html.split("<h3>Casualties</h3>")[1].split("</table>")[0])

    assert any("children" in row and 'class="in"' in row for row in rows)
    assert 'class="in"' not in rows[1]


def test_an_event_has_a_card_with_both_rows_a_timeline_and_a_map():
    html = article_html(parse_article(PASTE))

    assert html.count('<div class="card">') >= 1
    assert "Row of UCDP GED 25.1" in html
    assert "Row of ACLED" in html
    assert 'class="timeline"' in html
    assert 'class="map"' in html


def test_a_long_article_stays_small():
    html = article_html(parse_article(PASTE + "\n\nShells fell near Sake on Friday, and five soldiers died." * 1_500))

    assert len(html) < 1_000_000


HOSTILE = "<script>alert(1)</script><img src=x onerror='alert(2)'>\" onmouseover=\"alert(3) &amp; </p></div></style>"


def test_no_text_gets_into_the_page_as_html():
    whole = Span(0, len(HOSTILE))
    place = Place(HOSTILE, HOSTILE, PlaceKind.SETTLEMENT, HOSTILE)
    page = Page(
        article_html(
            Article(
                HOSTILE,
                (Block(whole, HOSTILE, Role.TITLE, HOSTILE),),
                host=HOSTILE,
                title=HOSTILE,
                images=(Mention(whole, HOSTILE),),
                places=(PlaceMention(whole, HOSTILE, place, 0.5, (), rule="test"),),
                quotes=(
                    Quote(
                        whole,
                        HOSTILE,
                        kind=SpeechKind.MIXED,
                        parts=(whole,),
                        speaker=whole,
                        speaker_text=HOSTILE,
                        complete=False,
                    ),
                ),
            )
        )
    )

    assert "img" not in page.tags | {tag for tag in page.tags if tag.startswith("script")}
    assert not {name for name in page.attributes if name.startswith("on")} | page.attributes & {"src", "href", "style"}
    assert HOSTILE in page.words


def test_what_no_page_can_carry_is_replaced():
    html = article_html(Article("a\0b\x1bc\ud800d\uffffe"))

    html.encode("utf-8")
    assert "a\ufffdb\ufffdc\ufffdd\ufffde" in html


@given(articles())
def test_any_article_gives_a_well_formed_page_with_its_text(article):
    page = Page(article_html(article))

    assert "script" not in page.tags
