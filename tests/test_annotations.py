"""Formats of annotation tools: the offsets of every mention come back from the format."""

import datetime as dt
import json
import xml.etree.ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conflictnews import Article, PlaceMention, Span, parse_article, testing
from conflictnews.export.annotators import LABEL_STUDIO_CONFIG, to_doccano, to_label_studio
from conflictnews.export.brat import to_brat
from conflictnews.export.events import COLUMNS, event_rows
from conflictnews.export.geojson import features, to_geojson
from conflictnews.export.records import rows
from conflictnews.export.timex3 import to_timex3
from conflictnews.export.web_annotation import to_web_annotations
from conflictnews.mentions import kind_of

ARTICLES = testing.pastes().map(parse_article) | testing.articles()
LINE_ENDS = "\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029"
STORY = parse_article("Shells killed four men in Masisi on 28 May 2024.\r\nThey fell at dawn & later\x07, in 2 <waves>.")


def placed(article):
    return [(mention.span.start, mention.span.end, kind_of(mention)) for mention in article.mentions()]


@given(ARTICLES)
def test_doccano_and_label_studio_keep_every_offset(article):
    (line,) = to_doccano([article]).splitlines()
    (task,) = json.loads(to_label_studio([article]))

    assert [tuple(label) for label in json.loads(line)["label"]] == placed(article)
    found = [item["value"] for item in task["predictions"][0]["result"]]
    assert [(value["start"], value["end"], value["labels"][0]) for value in found] == placed(article)
    assert all(task["data"]["text"][value["start"] : value["end"]] == value["text"] for value in found)


def test_the_labels_of_label_studio_are_those_of_its_interface():
    labels = {label.get("value") for label in ET.fromstring(LABEL_STUDIO_CONFIG).iter("Label")}  # noqa: S314 # our own

    assert labels == {"date", "number", "place", "actor", "quote", "casualty"}


@given(ARTICLES)
def test_a_web_annotation_leads_back_to_its_words(article):
    page = json.loads(to_web_annotations(article, source="https://example.org/a"))

    assert [item["body"][0]["value"] for item in page["items"]] == [kind for _, _, kind in placed(article)]
    for item in page["items"]:
        position, quotation = item["target"]["selector"]
        text, start, end = article.text, position["start"], position["end"]
        assert text[start:end] == quotation["exact"]
        assert text[:start].endswith(quotation["prefix"])
        assert text[end:].startswith(quotation["suffix"])


def test_a_place_of_geonames_has_its_address():
    page = json.loads(to_web_annotations(STORY))
    bodies = [body for item in page["items"] for body in item["body"] if body.get("purpose") == "identifying"]

    assert bodies == [{"type": "SpecificResource", "purpose": "identifying", "source": "https://sws.geonames.org/209477/"}]
    assert page["items"][0]["target"]["source"] == f"urn:conflictnews:{STORY.id}"


def standoff(ann):
    """The text-bound annotations of an .ann file, as brat's own reader takes them apart."""
    for line in ann.split("\n"):
        if line.startswith("T"):
            _, head, words = line.split("\t")
            kind, offsets = head.split(" ", 1)
            yield kind, [tuple(map(int, pair.split())) for pair in offsets.split(";")], words


@given(ARTICLES)
def test_brat_keeps_every_offset_and_no_fragment_runs_over_a_line_end(article):
    text, ann = to_brat(article)
    visible = [place for place in placed(article) if text[place[0] : place[1]].strip(LINE_ENDS)]
    found = list(standoff(ann))

    assert len(text) == len(article.text)
    assert len(found) == len(visible)
    for (kind, pairs, words), (start, end, expected) in zip(found, visible, strict=True):
        assert kind == expected
        assert start <= pairs[0][0] < pairs[-1][1] <= end
        assert text[start : pairs[0][0]].strip(LINE_ENDS) == text[pairs[-1][1] : end].strip(LINE_ENDS) == ""
        assert " ".join(text[i:j] for i, j in pairs) == words
        assert not any(set(text[i:j]) & set(LINE_ENDS) for i, j in pairs)


def test_a_mention_over_a_line_end_is_given_in_fragments():
    text = "Rebels took Deir\r\nez-Zor."
    article = Article(text, places=(PlaceMention(Span(12, 24), text[12:24], None, 0.0, ()),))

    assert to_brat(article)[1] == "T1\tplace 12 16;18 24\tDeir ez-Zor\n"


@given(ARTICLES)
def test_timex3_is_xml_with_the_text_and_every_date(article):
    document = ET.fromstring(to_timex3(article).encode())  # noqa: S314 # our own
    text = document.find("TEXT")
    at, found = len(text.text or ""), []
    for element in text:
        found.append((at, at + len(element.text or ""), element.get("type"), element.get("value")))
        at += len(element.text or "") + len(element.tail or "")

    assert at == len(article.text)
    expected = [(m.span.start, m.span.end, m.date.type.value, m.date.value or "") for m in article.dates]
    assert set(found) <= set(expected)
    assert len(found) == len(expected) or any(
        a.span.end > b.span.start for a, b in zip(article.dates, article.dates[1:], strict=False)
    )


def test_timex3_keeps_carriage_returns_and_replaces_what_xml_cannot_carry():
    document = ET.fromstring(to_timex3(STORY).encode())  # noqa: S314 # our own

    assert "".join(document.find("TEXT").itertext()) == STORY.text.replace("\x07", "\ufffd")
    assert document.find("DOCID").text == STORY.id


def test_the_day_of_publication_is_the_documents_time():
    article = parse_article("Shells fell on Sake yesterday.", published=dt.date(2024, 5, 28))
    document = ET.fromstring(to_timex3(article).encode())  # noqa: S314 # our own

    assert document.find("DCT/TIMEX3").attrib == {
        "tid": "t0",
        "type": "DATE",
        "value": "2024-05-28",
        "functionInDocument": "CREATION_TIME",
    }


@given(ARTICLES, st.sampled_from(["events", "casualties", "places"]))
def test_every_row_with_coordinates_is_a_feature(article, table):
    collection = json.loads(to_geojson(article, table))
    points = [row for row in rows(article, table) if row["latitude"] is not None and row["longitude"] is not None]

    assert [feature["id"] for feature in collection["features"]] == [f"{row['article']}/{row['mention']}" for row in points]
    for feature, row in zip(collection["features"], points, strict=True):
        assert feature["geometry"] == {"type": "Point", "coordinates": [row["longitude"], row["latitude"]]}


def test_a_point_is_read_by_shapely():
    shapely = pytest.importorskip("shapely")
    (point,) = [shapely.from_geojson(json.dumps(feature)) for feature in features(STORY)]

    assert (round(point.x), round(point.y)) == (29, -1)


def test_a_table_without_places_is_no_map():
    with pytest.raises(ValueError, match="no table with places: 'dates'"):
        to_geojson(STORY, "dates")


@given(ARTICLES, st.sampled_from(["ged", "acled"]))
def test_events_have_the_columns_of_the_data_set_in_order(article, dataset):
    for row in event_rows(article, dataset):
        assert tuple(row) == COLUMNS[dataset]
    assert dataset == "ged" or len(list(event_rows(article, dataset))) == len(article.events)


def test_another_data_set_is_refused():
    with pytest.raises(ValueError, match="no data set 'gtd': they are ged, acled"):
        list(event_rows(STORY, "gtd"))
