"""What a notebook shows: highlighted text, tables, and nothing that the text could do to the page."""

from html.parser import HTMLParser
from typing import Any

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
        self.open: list[str] = []
        self.tags: set[str] = set()
        self.marks: list[list[Any]] = []
        self.words = ""
        self.feed(html)
        self.close()
        assert not self.open

    def handle_starttag(self, tag, attributes):
        self.open.append(tag)
        self.tags.add(tag)
        if tag == "mark":
            self.marks.append([dict(attributes), ""])

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        if "style" not in self.open:
            self.words += data
        if "mark" in self.open:
            self.marks[-1][1] += data


def test_a_notebook_asks_the_article():
    assert ARTICLE._repr_html_() == article_html(ARTICLE)


def test_the_text_is_highlighted_by_kind():
    marks = {words: attributes["class"] for attributes, words in Page(article_html(ARTICLE)).marks}

    assert marks["Goma"] == "quotation place"
    assert marks["M23"] == "quotation actor"
    assert marks["3 May"] == "quotation date"
    assert marks["12"] == "quotation number"


def test_a_mark_says_what_it_was_read_as():
    titles = {words: attributes.get("title") for attributes, words in Page(article_html(ARTICLE)).marks}

    assert titles["Goma"] == "said by an unknown speaker · Goma, settlement, CD"
    assert titles["3 May"].endswith(" · XXXX-05-03")


@pytest.mark.parametrize("value", ["Pastebin", "XXXX-05-03", "geonames:216281", "-1.70, 29.20", "armed_group", "no-date"])
def test_the_tables_hold_the_values(value):
    assert f"<td>{value}</td>" in article_html(ARTICLE)


def test_a_block_shows_its_role():
    assert '<p class="host">Pastebin</p>' in article_html(ARTICLE)


def test_a_text_without_blocks_is_shown_whole():
    assert Page(article_html(Article("Nothing was read."))).words == "Nothing was read."
    assert Page(article_html(Article(""))).words == ""


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

    assert page.tags <= {"style", "div", "p", "mark", "details", "summary", "table", "tr", "th", "td"}
    assert all(set(attributes) == {"class", "title"} or set(attributes) == {"class"} for attributes, _ in page.marks)
    assert HOSTILE in page.words


def test_what_no_page_can_carry_is_replaced():
    html = article_html(Article("a\0b\x1bc\ud800d\uffffe"))

    html.encode("utf-8")
    assert "a\ufffdb\ufffdc\ufffdd\ufffde" in html


@given(articles())
def test_any_article_gives_a_well_formed_page_with_its_text(article):
    page = Page(article_html(article))

    assert "script" not in page.tags
