"""spaCy: the component in a pipeline, a Doc that can be stored, and the exact spans."""

import pytest
from hypothesis import given

from conflictnews import parse_article, testing
from conflictnews.export.spacy import to_doc

spacy = pytest.importorskip("spacy")

TEXT = "At least 12 civilians were killed in Masisi on 28 May 2024, said the mayor of Goma."


def test_the_component_marks_what_the_library_finds():
    nlp = spacy.blank("en")
    nlp.add_pipe("conflictnews", config={"published": "2024-05-30"})
    doc = nlp(TEXT)

    article = doc._.conflictnews
    assert [(span.start_char, span.end_char, span.label_) for span in doc.spans["conflictnews"] if span.label_ == "place"] == [
        (mention.span.start, mention.span.end, "place") for mention in article.places
    ]
    assert article.published.date.isoformat() == "2024-05-30"


def test_a_doc_is_stored_and_comes_back():
    doc = to_doc(parse_article(TEXT))
    back = spacy.tokens.Doc(doc.vocab).from_bytes(doc.to_bytes())

    assert back._.conflictnews == parse_article(TEXT)
    assert [span.id_ for span in back.spans["conflictnews"]] == [span.id_ for span in doc.spans["conflictnews"]]


def test_a_doc_without_the_component_has_no_article():
    assert spacy.blank("en")(TEXT)._.conflictnews is None


@given(testing.pastes().map(parse_article))
def test_every_mention_is_covered_by_its_span(article):
    doc = to_doc(article, spacy.blank("en"))
    spans = {span.id_: span for span in doc.spans["conflictnews"]}

    assert doc.text == article.text
    assert len(spans) == len(article.mentions())
    for mention, span in zip(article.mentions(), doc.spans["conflictnews"], strict=True):
        assert span.start_char <= mention.span.start < mention.span.end <= span.end_char
