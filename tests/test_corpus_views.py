"""What a notebook shows of many articles."""

import attrs
import pytest

from conflictnews import parse_article, read_corpus
from conflictnews.show.corpus import corpus_map, corpus_table, corpus_timeline, corpus_view
from conflictnews.show.html import article_html
from conflictnews.show.summary import tables

GAO = "Two soldiers were killed in an ambush near Gao, Mali, on 5 June 2024, the army said."
GOMA = "Shells killed nine civilians in Goma, DR Congo, on 7 May 2023."


def test_results_and_articles_are_shown_alike():
    results = list(read_corpus([{"text": GAO}, {"text": GOMA}]))
    articles = [parse_article(GAO), parse_article(GOMA)]

    for view in (corpus_map, corpus_timeline, corpus_table, corpus_view):
        assert view(results) == view(articles)


def test_the_views_show_places_months_and_figures():
    view = corpus_view([parse_article(GAO), parse_article(GOMA)])

    assert {"Gao", "Goma", "2024-06", "2023-05", "1 (9)"} <= {
        word for word in ("Gao", "Goma", "2024-06", "2023-05", "1 (9)") if word in view
    }
    assert view._repr_html_().startswith("<style>")


@pytest.mark.parametrize(("confidence", "marked"), [(0.49, True), (0.5, False)])
def test_a_place_that_is_rather_wrong_is_marked_in_every_display(confidence, marked):
    article = parse_article(GAO)
    article = attrs.evolve(article, places=tuple(attrs.evolve(m, confidence=confidence) for m in article.places))
    cells = {cell for each in tables(article) if each.title == "Events" for row in each.rows for cell in row}

    assert ("Gao?" in cells) is marked
    assert ("Gao, Gao, ML?" in article_html(article)) is marked
    assert ('class="marker doubtful"' in corpus_map([article])) is marked


def test_errors_and_repeated_stories_are_left_out():
    results = list(read_corpus([{"text": GAO}, {"text": GAO}, {"text": b"%PDF-1.7"}]))

    assert corpus_table(results) == corpus_table(results[:1])


def test_events_that_lie_near_together_are_counted_by_day():
    assert "2024-06-05" in corpus_timeline([parse_article(GAO)])
    assert "2024-06-05" not in corpus_timeline([parse_article(GAO), parse_article(GOMA)])


def test_nothing_is_shown_of_nothing():
    assert corpus_map([]) == ""
    assert "No events." in corpus_timeline([])


def test_what_the_texts_say_is_escaped():
    hostile = "<script>alert(1)</script> killed two people in Gao, Mali, on 5 June 2024."

    assert "<script>" not in corpus_view([parse_article(hostile)])


def test_a_notebook_shows_a_result_as_its_article_or_its_error():
    good, bad = read_corpus([{"text": GAO}, {"text": b"%PDF-1.7", "source": "<b>.pdf"}])

    assert "ambush" in good._repr_html_()
    assert "&lt;b&gt;.pdf: a PDF document, not text" in bad._repr_html_()
