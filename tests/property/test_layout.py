"""Laws of layout: blocks cover the text in order; an article that is written out is read back; damage makes no difference."""

import datetime as dt
import importlib.util
from pathlib import Path

import pytest
from attrs import frozen
from hypothesis import given
from hypothesis import strategies as st

from conflictnews import Role
from conflictnews.layout import SILENT, Layout
from conflictnews.models import PROSE
from conflictnews.text import Text
from tests.layouts import read

_spec = importlib.util.spec_from_file_location("damage", Path(__file__).parents[1] / "damage.py")
damage = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(damage)

PLACES = ["Kidal", "Gao", "Marib", "Taiz", "El Fasher", "Nyala", "Kharkiv", "Baidoa", "Maiduguri", "Bukavu"]
HEADLINES = [
    "Shelling kills nine in {} market",
    "Army says it has retaken road to {}",
    "Residents of {} flee as fighting resumes",
    "UN warns of famine risk around {}",
]
SENTENCES = [
    "At least nine people were killed on Sunday when shells hit a market in {}, local officials said.",
    "Dozens more were wounded in the attack, which began shortly after dawn, the hospital of {} reported.",
    "“We will not leave our homes,” said a teacher from {} — the third in her family to be displaced.",
    "The governor’s office said that the road to {} had been closed and that schools would stay shut…",
    "No group has said that it carried out the attack, the third near {} since the ceasefire collapsed.",
    "The US-backed force said on Monday that it had sent more fighters to the villages around {}.",
]
AUTHORS = ["Amina Yusuf", "Daniel Kovac", "Leila Haddad", "Jane Roe"]
AGENCIES = ["AP", "Reuters", "AFP", "Xinhua"]
IMAGES = ["0c9a31f27be84d5f.png", "IMG_2041.jpg", "wpid-market-17.jpeg"]
HEADINGS = ["Rising tension", "Calls for calm", "Long conflict"]


@frozen
class Written:
    """An article as its parts."""

    host: str | None
    title: str
    byline: str | None
    published: dt.date | None
    place: str | None
    agency: str | None
    body: tuple[tuple[Role, str], ...]
    image: str | None

    def rendered(self) -> str:
        """The article as a page gives it."""
        head = [
            self.host,
            self.title,
            self.byline and f"By {self.byline}",
            self.published and f"{self.published:%B} {self.published.day}, {self.published.year}",
        ]
        parts = [part for part in head if part]
        if self.image:
            parts.append(self.image)
        place = f"{self.place.upper()} ({self.agency}) — " if self.place else ""
        first, *rest = (text for _, text in self.body)
        return "\n\n".join([*parts, place + first, *rest])


@st.composite
def written(draw):
    place = st.sampled_from(PLACES)

    sentences = [sentence.format(draw(place)) for sentence in draw(st.permutations(SENTENCES))]
    dated = draw(st.booleans())
    # One sentence or two under a title, without a dateline, may be a standfirst: the pastes of the corpora tell which are.
    cuts = sorted(draw(st.sets(st.integers(1 if dated else 3, len(sentences) - 1), min_size=1, max_size=2)))
    paragraphs = [" ".join(sentences[a:b]) for a, b in zip([0, *cuts], [*cuts, len(sentences)], strict=True)]
    body = [(Role.PARAGRAPH, paragraph) for paragraph in paragraphs]
    if draw(st.booleans()):
        body.insert(-1, (Role.HEADING, draw(st.sampled_from(HEADINGS))))
    return Written(
        host=draw(st.sampled_from([None, "JustPaste.it", "example.org"])),
        title=draw(st.sampled_from(HEADLINES)).format(draw(place)),
        byline=draw(st.none() | st.sampled_from(AUTHORS)),
        published=draw(st.none() | st.dates(dt.date(1990, 1, 1), dt.date(2026, 1, 1))),
        place=draw(place) if dated else None,
        agency=draw(st.sampled_from(AGENCIES)) if dated else None,
        body=tuple(body),
        image=draw(st.none() | st.sampled_from(IMAGES)),
    )


def pastes():
    pieces = st.sampled_from(
        [*SENTENCES, *HEADLINES, *AUTHORS, *IMAGES, *HEADINGS, "JustPaste.it", "Share", "• item", "BAGHDAD, Oct 31 (AFP) - ",
         "12 May 2020", "https://example.org/a", "# Title", "**By** x", "<p>", "</p>", "&amp;", '{"title": "x"}', "Read more",
         "TITLE: x LINK: y",
         "\n", "\n\n", " ", "\u00a0", "\u200b", "\r\n", "â€™", "e\u0301", "\ud800", "\x00", "-\n", "(", "["]
    )  # fmt: skip
    return st.lists(pieces | st.text(max_size=8), max_size=25).map("".join)


def fields(layout: Layout) -> tuple[object, ...]:
    filed = layout.dateline
    return (
        layout.host,
        layout.title,
        layout.standfirst,
        layout.byline,
        layout.published and layout.published.date,
        filed and (filed.place, filed.date, filed.agency),
        tuple(Text.of(image.text).clean for image in layout.images),
        tuple(block.clean for block in layout.blocks if block.role in PROSE),
    )


@given(pastes())
def test_blocks_are_in_order_and_leave_out_only_blanks_and_markup(text):
    layout = read(text)
    done = 0
    for block in layout.blocks:
        assert done <= block.span.start < block.span.end
        assert text[block.span.start : block.span.end] == block.text
        done = block.span.end
    assert done <= len(text)
    if not {"<", "&", "{", "(", "*", "#"} & set(text):
        spans = [(b.span.start, b.span.end) for b in layout.blocks]
        outside = "".join(
            text[a:b] for a, b in zip([0, *(e for _, e in spans)], [*(s for s, _ in spans), len(text)], strict=True)
        )
        assert not Text.of(outside).clean.strip()


@given(pastes())
def test_prose_is_the_blocks_that_speak(text):
    layout = read(text)

    assert layout.prose.source == text
    assert layout.prose.clean == "\n\n".join(block.clean for block in layout.blocks if block.role not in SILENT)


@given(pastes())
def test_the_title_is_one_block(text):
    layout = read(text)

    assert sum(block.role is Role.TITLE for block in layout.blocks) == (layout.title is not None)


@given(written())
def test_an_article_that_is_written_out_is_read_back(article):
    layout = read(article.rendered())

    assert layout.host == article.host
    assert layout.title == article.title
    assert layout.byline == article.byline
    assert (layout.published and layout.published.date) == article.published
    assert (layout.dateline and layout.dateline.place) == (article.place and article.place.upper())
    assert (layout.dateline and layout.dateline.agency) == article.agency
    assert [image.text for image in layout.images] == [name for name in (article.image,) if name]
    assert tuple((b.role, b.clean) for b in layout.blocks if b.role in (*PROSE, Role.HEADING)) == article.body


@pytest.mark.parametrize("damaged", damage.DAMAGES, ids=lambda f: f.__name__)
@given(article=written())
def test_damage_makes_no_difference(damaged, article):
    text = article.rendered()

    assert fields(read(damaged(text))) == fields(read(text))
