"""An article from text, from bytes and from files; several articles from one paste."""

import codecs
import datetime as dt
from pathlib import Path

import pytest

from conflictnews import Article, find_dates, parse_article, read_article, split_articles

TITLE = "Blast at café kills three in Gao"
BODY = "At least three people were killed on Sunday when a bomb went off at a café in the town, officials said."
TEXT = f"{TITLE}\n\n{BODY}\n"


def decoded(article: Article) -> str:
    return next(notice.message for notice in article.notices if notice.code == "decoded")


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        (TEXT.encode(), "utf-8"),
        (codecs.BOM_UTF8 + TEXT.encode(), "utf-8"),
        (TEXT.encode("utf-16"), "utf-16-le"),
        (codecs.BOM_UTF16_BE + TEXT.encode("utf-16-be"), "utf-16-be"),
        (TEXT.encode("utf-32"), "utf-32-le"),
        (codecs.BOM_UTF32_BE + TEXT.encode("utf-32-be"), "utf-32-be"),
        (TEXT.encode("utf-16-le"), "utf-16-le without a byte-order mark"),
        (TEXT.encode("utf-16-be"), "utf-16-be without a byte-order mark"),
        (TEXT.encode("cp1252"), "cp1252, a guess: they are not UTF-8 and declare nothing"),
    ],
)
def test_bytes_are_decoded_and_the_encoding_reported(data, encoding):
    article = read_article(data)

    assert (article.title, article.paragraphs) == (TITLE, (BODY,))
    assert decoded(article) == f"the bytes were read as {encoding}"


@pytest.mark.parametrize("kind", [bytearray, memoryview])
def test_bytes_of_other_kinds_are_read_alike(kind):
    assert read_article(kind(TEXT.encode())) == read_article(TEXT.encode())


@pytest.mark.parametrize(
    "data", [b"", b"\xff\xfe\x00", b"\x81\x8d\x8f", bytes(range(128, 256)), b"a\0" * 9, b"a\0\0\0" * 9, b"\x1b$Bx\x1b"]
)
def test_any_bytes_give_an_article(data):
    assert isinstance(read_article(data), Article)


def test_a_file_is_read_by_its_path(tmp_path):
    file = tmp_path / "paste.txt"
    file.write_bytes(TEXT.encode())

    assert read_article(file) == read_article(str(file)) == read_article(TEXT.encode())


def test_a_missing_file_is_the_file_systems_error(tmp_path):
    with pytest.raises(FileNotFoundError):
        read_article(tmp_path / "missing.txt")


@pytest.mark.parametrize("source", [None, 3, ["x"]])
def test_what_is_neither_path_nor_bytes_is_refused(source):
    with pytest.raises(TypeError, match="expected a path or bytes"):
        read_article(source)


def test_parsing_bytes_is_refused():
    with pytest.raises(TypeError, match="read_article"):
        parse_article(TEXT.encode())


def test_one_article_is_not_split():
    (only,) = split_articles(TEXT)

    assert only == parse_article(TEXT)


@pytest.mark.parametrize(
    "head",
    [
        "{n} of 2 DOCUMENTS\n\nThe Example Times\n\nMay {n}, 2019\n\nBlast number {n} kills three\n\n",
        "TITLE: Blast number {n} kills three\nDATE: 2019-05-0{n}\n\n",
    ],
)  # fmt: skip
def test_records_of_a_database_are_split(head):
    text = "".join(head.format(n=n) + BODY + "\n\n" for n in (1, 2))

    first, second = split_articles(text)

    assert (first.title, second.title) == ("Blast number 1 kills three", "Blast number 2 kills three")
    assert (first.published.date.day, second.published.date.day) == (1, 2)
    assert first.text + second.text == text
    assert parse_article(text).title == first.title
    assert [notice.code for notice in parse_article(text).notices if notice.code == "multiple-articles"]


def test_the_parts_of_a_paste_are_its_text():
    first = f"{TITLE}\n\nGAO, May 4 (AP) — {BODY}\n\n{BODY}\n\n"
    second = f"Army says it has retaken Marib dam\n\nMARIB, May 5 (AFP) - {BODY}\n"

    articles = split_articles(first + second)

    assert [article.text for article in articles] == [first, second]


def test_a_path_object_of_another_kind_is_accepted(tmp_path):
    class Elsewhere:
        def __fspath__(self) -> str:
            return str(tmp_path / "paste.txt")

    Path(Elsewhere()).write_bytes(TEXT.encode())

    assert read_article(Elsewhere()).title == TITLE


def test_a_moment_stands_for_its_day():
    moment = dt.datetime(2024, 6, 6, 5, 30)

    assert parse_article(TEXT, published=moment) == parse_article(TEXT, published=moment.date())
    assert find_dates(BODY, reference=moment) == find_dates(BODY, reference=moment.date())


@pytest.mark.parametrize(
    "read", [lambda: parse_article(TEXT, published="2024-06-06"), lambda: find_dates(BODY, reference="2024-06-06")]
)
def test_what_is_no_date_is_refused_and_quoted(read):
    with pytest.raises(TypeError, match="not '2024-06-06'"):
        read()
