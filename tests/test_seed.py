"""The paste that the library began with: every entry of its hand-made reading holds.

The paste is another's text and stays outside the project; without it these tests are skipped.
"""

from __future__ import annotations

import json
from math import asin, cos, radians, sin, sqrt
from pathlib import Path

import pytest

from conflictnews import Article, PublishedHow, Span, TimexMod, VictimKind, parse_article

SEED = Path(__file__).parents[2] / "shared" / "seed"
EXPECTED = json.loads((SEED / "expected.json").read_text("utf-8")) if SEED.is_dir() else {}

pytestmark = pytest.mark.skipif(not EXPECTED, reason="the seed paste is not here")


def entries(kind):
    """One test for each entry of a kind, named by its text."""
    rows = EXPECTED.get(kind, [])
    return pytest.mark.parametrize("entry", rows, ids=[str(row.get("text") or list(row.values())[:2]) for row in rows])


@pytest.fixture(scope="module")
def text() -> str:
    return (SEED / "justpaste_isis_sdf.txt").read_text("utf-8")


@pytest.fixture(scope="module")
def article(text) -> Article:
    return parse_article(text)


def span_of(entry) -> Span:
    return Span(entry["start"], entry["end"])


def meeting(mentions, entry):
    return [mention for mention in mentions if mention.span.meets(span_of(entry))]


def kilometres(a, b, c, d):
    """The great-circle distance between two points in degrees (haversine)."""
    a, b, c, d = map(radians, (a, b, c, d))
    return 12742 * asin(sqrt(sin((c - a) / 2) ** 2 + cos(a) * cos(c) * sin((d - b) / 2) ** 2))


@entries("dates")
def test_dates(article, entry):
    (found,) = meeting(article.dates, entry)
    values = {entry["value"], *entry.get("accept", ()), entry.get("accept_duration")}
    types = {entry["type"], "DURATION" if "accept_duration" in entry else entry["type"]}
    # TIMEX3 has no "since": an open interval is the preposition's, not the year's.
    mods = {None, TimexMod.AFTER, TimexMod.ON_OR_AFTER} if entry.get("mod") == "since" else {entry.get("mod")}

    assert found.date.value in values
    assert found.date.type in types
    assert found.date.mod in mods


@entries("numbers")
def test_numbers(article, entry):
    (found,) = meeting(article.numbers, entry)
    quantity = found.quantity

    assert span_of(entry) in found.span
    assert (quantity.kind, quantity.value, quantity.approximate) == (entry["kind"], entry["value"], entry["approximate"])
    assert (quantity.low, quantity.high) == (entry.get("low"), entry.get("high"))


@entries("not_numbers")
def test_not_numbers(article, entry):
    assert not meeting(article.numbers, entry)


@entries("places")
def test_places(article, entry):
    (found,) = meeting(article.places, entry)

    assert span_of(entry) in found.span
    assert found.place
    assert (found.place.kind, found.place.country) == (entry["kind"], entry["country"])
    if "lat" in entry:
        assert kilometres(found.place.latitude, found.place.longitude, entry["lat"], entry["lon"]) <= entry["tolerance_km"]


@entries("not_places")
def test_not_places(article, entry):
    assert not meeting(article.places, entry)


def test_no_other_places(article):
    names = {entry["text"] for entry in EXPECTED["places"] + EXPECTED["places_optional"]}

    assert {mention.text for mention in article.places} <= names | {"north and east Syria"}


@entries("actors")
def test_actors(article, entry):
    found = [m for m in article.actors if entry["id_hint"] in (m.actor.name, *m.actor.aliases)]

    assert len({m.actor.id for m in found}) == 1
    assert len(found) >= entry["mentions_at_least"]


@entries("casualties")
def test_casualties(article, text, entry):
    start = text.index(entry["sentence"])
    sentence = Span(start, start + len(entry["sentence"]))
    (found,) = [c for c in article.casualties if c.harm == entry["harm"] and c.best == entry["best"]]

    assert found.span.meets(sentence)
    assert (found.low, found.high) == (entry.get("low"), entry.get("high"))
    assert found.quantity.approximate == entry.get("approximate", False)
    assert found.victims.text == entry["victim"]
    assert (found.victim_actor.name if found.victim_actor else None) == entry["actor"]
    assert "civilian" not in entry or (found.victim_kind is VictimKind.CIVILIAN) == entry["civilian"]
    assert not found.negated
    assert not found.hypothetical


def test_no_other_figures_of_harm(article):
    figures = sorted((c.harm, c.best) for c in article.casualties if c.best is not None)

    assert figures == sorted((entry["harm"], entry["best"]) for entry in EXPECTED["casualties"])


@entries("quotes")
def test_quotes(article, entry):
    pieces = [(q, article.text[m.start : m.end]) for q in article.quotes for m in q.marked]
    (found,) = [q for q, words in pieces if words.startswith(entry["starts"]) and words.endswith(entry["ends"])]

    assert (found.speaker_text, found.cue_text, found.complete) == (entry["speaker"], entry["cue"], entry["well_formed"])
    assert found.direct


def test_the_fields_of_the_paste(article):
    expected = EXPECTED["structure"]

    assert article.host == expected["host"]
    assert article.title == expected["title"]
    assert article.standfirst.startswith(expected["standfirst_starts"])
    assert [image.text for image in article.images] == expected["images"]
    assert (article.byline, article.dateline) == (None, None)


def test_the_body_of_the_paste(article):
    expected = EXPECTED["structure"]

    assert len(article.paragraphs) == expected["n_body_paragraphs"]
    assert article.paragraphs[0].startswith(expected["body_first"])
    assert article.paragraphs[-1].startswith(expected["body_last"])
    assert expected["title"] not in article.body


def test_the_date_of_the_paste_is_inferred(article, text):
    expected = EXPECTED["structure"]["published"]

    assert article.published.date.isoformat() == expected["value"]
    assert article.published.how is PublishedHow.INFERRED
    evidence = [text[span.start : span.end] for span in article.published.evidence]
    assert any("23 March 2019" in e for e in evidence)
    assert any("Thursday" in e for e in evidence)
