"""A mention's surroundings, corrected articles, and files of corrections."""

import attrs
import pytest
from hypothesis import given

from conflictnews import Actor, ActorKind, Mention, Place, PlaceKind, Span, normalise_place, parse_article, testing
from conflictnews.export.corrections import Correction, CorrectionError, corrected, read_corrections

ARTICLE = parse_article("Shells fall\n\nAt least 12 people were killed in Goma. The M23 denied it.\n\nSake was calm.")
GOMA = ARTICLE.places[0]


@given(testing.pastes().map(parse_article))
def test_mentions_come_in_text_order_and_stand_in_a_sentence_of_a_block(article):
    found = article.mentions()

    assert list(found) == sorted(found, key=lambda mention: (mention.span.start, -mention.span.end))
    for mention in found:
        block, sentence = article.block(mention), article.sentence(mention)
        assert block.span.start <= sentence.span.start <= mention.span.start < sentence.span.end <= block.span.end
        assert article.text[sentence.span.start : sentence.span.end] == sentence.text


def test_a_sentence_begins_and_ends_where_it_should():
    assert ARTICLE.sentence(GOMA).text == "At least 12 people were killed in Goma."
    assert ARTICLE.sentence(ARTICLE.actors[0]).text == "The M23 denied it."


@pytest.mark.parametrize("at", [11, 12])
def test_between_the_blocks_there_is_neither_block_nor_sentence(at):
    nowhere = Mention(Span(at, at + 1), "\n")

    assert (ARTICLE.block(nowhere), ARTICLE.sentence(nowhere)) == (None, None)


def test_a_corrected_place_is_certain_and_bears_the_rule():
    place = Place("own:1", "Goma camp", PlaceKind.CAMP, "CD")
    article = ARTICLE.replace(GOMA, place=place)

    assert (article.places[0].place, article.places[0].confidence, article.places[0].alternatives) == (place, 1.0, ())
    assert article.places[0].rule == "correction"
    assert attrs.evolve(article, places=ARTICLE.places, events=ARTICLE.events) == ARTICLE
    assert {event.place for event in article.events} == {place}


def test_any_field_of_any_mention_can_be_corrected():
    actor = Actor("own:1", "Twirwaneho", ActorKind.ARMED_GROUP, "CD")

    assert ARTICLE.replace(ARTICLE.actors[0], actor=actor).actors[0].actor == actor
    assert ARTICLE.replace(ARTICLE.casualties[0], high=20).casualties[0].high == 20


def test_what_the_article_does_not_have_is_refused():
    with pytest.raises(ValueError, match="the article has no such mention"):
        ARTICLE.replace(attrs.evolve(GOMA, confidence=0.123), place=None)
    with pytest.raises(ValueError, match="the article has no such mention"):
        ARTICLE.replace(Mention(Span(0, 1), "S"), rule="x")
    with pytest.raises(TypeError):
        ARTICLE.replace(GOMA, colour="red")


def correction(**changes):
    given = {"article": ARTICLE.id, "table": "places", "start": GOMA.span.start, "end": GOMA.span.end, "field": "place"}
    return Correction(**(given | {"value": None} | changes))


def apply(*corrections):
    return corrected(ARTICLE, read_corrections(one.to_json() for one in corrections))


def test_a_file_of_corrections_is_applied_to_a_new_reading():
    sake = normalise_place("Sake", country="CD")
    casualty = ARTICLE.casualties[0].span
    article = apply(
        correction(value=sake.id, who="AB", why="the village"),
        correction(table="casualties", start=casualty.start, end=casualty.end, field="high", value=15),
        correction(article="another", value=None),
    )

    assert article.places[0].place == sake
    assert article.casualties[0].high == 15
    assert article.notices == ARTICLE.notices


def test_a_place_is_taken_away_by_null_or_given_by_its_fields():
    own = {"id": "own:1", "name": "Goma camp", "kind": "camp"}

    assert apply(correction(value=None)).places[0].place is None
    assert apply(correction(value=own)).places[0].place.kind is PlaceKind.CAMP


def test_a_correction_without_its_mention_leaves_a_notice():
    article = apply(correction(start=0, end=1))

    assert [notice.code for notice in article.notices][-1] == "correction-unused"
    assert article.places == ARTICLE.places


@pytest.mark.parametrize(
    ("value", "complaint"), [("geonames:0", "the gazetteer has no place 'geonames:0'"), (7, "7 is no value of places.place")]
)
def test_a_value_that_does_not_fit_is_refused(value, complaint):
    with pytest.raises(CorrectionError, match=complaint):
        apply(correction(value=value))


@pytest.mark.parametrize(
    ("line", "complaint"),
    [
        ("{", "line 2 is no correction"),
        ('{"article": "a"}', "line 2 is no correction"),
        ('{"article": "a", "table": "x", "start": 0, "end": 1, "field": "y", "value": 1}', "line 2 is no correction: 'x'"),
        ('{"article": "a", "table": "places", "start": 0, "end": 1, "field": "y", "value": 1}', "places have no field 'y'"),
    ],
)
def test_a_line_that_is_no_correction_is_named(line, complaint):
    with pytest.raises(CorrectionError, match=complaint):
        read_corrections(["\n", line])
