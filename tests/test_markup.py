"""HTML and JSON pastes: hostile and damaged ones too, and where the addresses in the markup lie."""

import json

import pytest

from conflictnews import Role, parse_article
from conflictnews.layout import article_spans
from conflictnews.layout.hypertext import from_html
from conflictnews.layout.records import from_json, is_whole
from conflictnews.text import Text
from tests.layouts import read

LEAD = "Five people were hurt when a car blew up outside a bakery in Derna, the Red Crescent said."
PAGE = f"<html><body><h1>Five hurt in Derna blast</h1><p>{LEAD}</p>"


def words(text):
    return from_html(Text.of(text)).text.clean.strip()


@pytest.mark.parametrize(
    ("page", "text"),
    [
        ("<p>a</p><p>b</p>", "a\n\nb"),
        ("a<br>b<br/>c", "a\nb\nc"),
        ("<p>a &amp; b &lt; c &eacute; &#233; &#xE9; &nbsp;d &bogus; e &</p>", "a & b < c é é é  d &bogus; e &"),
        ('<p title="1 > 0">a</p>', "a"),
        ("<p title='1 > 0' class=\"x > y\">a</p>", "a"),
        ('<p title="never closed>a</p><p>b</p>', "a\n\nb"),
        ('<p class="x"">a</p>', "a"),
        ("<p>a<!-- b > c -->d</p>", "ad"),
        ("<p>a<!-- b > c", "a c"),
        ("<!doctype html><p>a<?php b ?>c</p>", "ac"),
        ("<p>a</p><script>if (a < b) { '<p>x</p>' }</script><p>b</p>", "a\n\nb"),
        ("<p>a</p><SCRIPT>x</SCRIPT><style>p > a {}</style>b", "a\n\nb"),
        ("<p>a</p><script>never closed", "a"),
        ("<p>a</p><svg><title>x</title></svg><p>b</p>", "a\n\nb"),
        ("<p>a\n   b\t c</p>", "a b  c"),
        ("<p>1 < 2 and 3 <4</p>", "1 < 2 and 3 <4"),
        ("<p>a</p>b <", "a\n\nb <"),
    ],
)
def test_the_words_of_a_page(page, text):
    assert words(page) == text


def test_a_page_gives_its_fields():
    layout = read(
        f'<nav><a href="https://example.org/menu">Menu</a></nav>{PAGE}<p>By Idris Saleh</p><a href="https://example.org/a">x</a>'
        '<img src="https://example.org/b.jpg"><a href="https://example.org/c"><img src="d.png"></a></body></html>'
    )

    assert layout.title == "Five hurt in Derna blast"
    assert [link.text for link in layout.links] == ["https://example.org/a", "https://example.org/c"]
    assert [image.text for image in layout.images] == ["https://example.org/b.jpg", "d.png"]


def test_links_are_in_the_order_of_the_text():
    layout = read(f'{PAGE}<p>See https://example.org/first for more.</p><p><a href="https://example.org/second">here</a></p>')
    starts = [link.span.start for link in layout.links]

    assert starts == sorted(starts)
    assert len(starts) == 2


@pytest.mark.parametrize(
    "opening", ["<p ", '<p a="', "<a href=", "<!-- ", "</", "<?", "<![ ", '<p a=">" ', "<script>", "&#1", "<p '"]
)
def test_broken_markup_is_read_to_its_end(opening):
    article = parse_article("<p><br>" + opening * 500)

    assert article.title is None or opening.strip()[0] in article.text


# ------------------------------------------------------------------ JSON


def test_a_record_gives_its_fields():
    layout = read(
        '{"id": 1, "Title": "Truce \\u00e9 holds in Gao", "author": "Jane Roe", "text": "Line one.\\nIt held, she said."}'
    )

    assert (layout.title, layout.byline) == ("Truce é holds in Gao", "Jane Roe")
    assert not layout.notices


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ('{"a": [1, -2.5e3, true, false, null, "x\\"y", {}]}', True),
        ('{"a": 1,}', True),
        ("[" * 100_000 + "]" * 100_000, True),
        ('{"a": ' + "1" * 10_000 + "}", True),
        ("[" * 700, False),
        ('{"a": "b', False),
        ("{]", False),
        ("}", False),
        ("{'a': 1}", False),
    ],
)
def test_whether_json_is_whole(text, whole):
    assert is_whole(text) is whole


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ('{"title": "Truce holds in Gao", "text": "It held, the mayor said.",}', []),
        ('{"title": "Truce holds in Gao", "n": ' + "9" * 5000 + "}", []),
        ('{"title": "Truce holds in Gao", "text": "It held, the mayor', ["json-unreadable"]),
        ('{"title": "Truce holds in Gao"', ["json-unreadable"]),
        ('{"a": "b"', ["json-unreadable"]),
        ('{"a": "b"}', ["json-unknown"]),
        ('[["a"], ["b"]]', ["json-unknown"]),
        ("[UPDATE] Truce holds in Gao", []),
        ("{curly} Truce holds in Gao", []),
    ],
)
def test_notices_of_json(text, codes):
    layout = read(text)

    assert [notice.code for notice in layout.notices if notice.code.startswith("json")] == codes
    if text[0] == "{":
        assert (layout.title or "") in text


def test_html_inside_a_record_is_read():
    layout = read(f'{{"title": "Blast in Derna", "text": "<p>{LEAD}</p><p>Police closed the road &amp; two squares.</p>"}}')

    assert layout.title == "Blast in Derna"
    assert [b.clean for b in layout.blocks if b.role is Role.PARAGRAPH] == [LEAD, "Police closed the road & two squares."]


def test_what_is_no_json():
    assert from_json(Text.of("[1] See the note below.")) is None
    assert from_json(Text.of("{ a set of things }")) is None


@pytest.mark.parametrize(
    ("source", "title", "byline"),
    [
        (
            '{"headline": "Truce holds in Gao", "author": {"@type": "Person", "name": "Jane Roe"}, "text": "It held."}',
            "Truce holds in Gao",
            "Jane Roe",
        ),
        (
            '{"author": [{"name": "Jane Roe"}], "name": "Truce holds in Gao", "text": "It held."}',
            "Truce holds in Gao",
            "Jane Roe",
        ),
        ('{"author": {}, "name": "Truce holds in Gao", "text": "It held."}', "Truce holds in Gao", None),
    ],
)
def test_the_author_of_a_record_may_be_a_record(source, title, byline):
    layout = read(source)

    assert (layout.title, layout.byline) == (title, byline)


RECORDS = [
    {"title": "Truce holds in Gao", "text": LEAD, "date": "2023-05-01", "comments": [{"text": "Good."}, {"text": "At last."}]},
    {"title": "Truce ends in Gao", "text": "Shells fell on Gao on Tuesday, the mayor said.", "author": "Jane Roe"},
]


@pytest.mark.parametrize(
    "text",
    [
        json.dumps(RECORDS),
        json.dumps({"status": "ok", "title": "Headlines", "articles": RECORDS}),
        "\n".join(map(json.dumps, RECORDS)),
        json.dumps(RECORDS)[:-30],
    ],
)
def test_each_record_of_a_list_is_an_article(text):
    layout = read(text)
    first, second = article_spans(Text.of(text))

    assert (layout.title, layout.byline) == ("Truce holds in Gao", None)
    assert [notice.span for notice in layout.notices if notice.code == "multiple-articles"] == [second]
    assert read(text[first.start : first.end]).title == layout.title
    assert read(text[second.start : second.end]).title == "Truce ends in Gao"


@pytest.mark.parametrize(
    ("text", "count"),
    [
        (json.dumps(RECORDS[0]), 1),
        (json.dumps([{"title": "Truce holds", "date": "2023-05-01"}, {"title": "Truce ends", "date": "2023-05-02"}]), 2),
        (json.dumps({"title": "Truce holds", "authors": [{"name": "A", "url": "x"}, {"name": "B", "url": "y"}]}), 1),
        ("[]", 1),
        ('{"a": 1}]}', 1),
    ],
)
def test_how_many_articles_a_record_holds(text, count):
    assert len(article_spans(Text.of(text))) == count


MAIL = (
    "From: Jane Roe <jane@example.org>\nTo: a@example.org\nSubject: Bridge hit in Gao\nDate: Tue, 2 May 2023 10:00:00 +0000\n\n"
)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (f"{MAIL}{LEAD}", True),
        (f"Received: by example.org;\n\tTue, 2 May 2023\n{MAIL}{LEAD}", True),
        (f"Subject: Bridge hit in Gao\nDate: 2 May 2023\n\n{LEAD}", False),
        ("From: Jane Roe\n" + 45 * "          set in\n" + LEAD, False),
        (f"Gao: calm. Menaka: calm.\n\n{LEAD}", False),
        ("", False),
    ],
)
def test_a_mail_is_told(text, told):
    assert ("mail" in [notice.code for notice in read(text).notices]) is told
