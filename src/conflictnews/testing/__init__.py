"""Hypothesis strategies for tests of code that works with articles (needs the extra `testing`).

Three kinds of things can be drawn: values of the data model (`quantities`, `date_values`, `places` …), whole `articles`, whose
mentions stand where their spans say, and `pastes`, which are texts to be parsed, with `damaged` for what happens to them on the
way. Every invariant is built in: nothing is drawn and thrown away.

>>> from hypothesis import given
>>> from conflictnews import parse_article
>>> @given(pastes())
... def test_my_table_has_a_row_for_every_figure(paste):
...     article = parse_article(paste)
...     assert len(article.casualties) == len(list(article.casualties))
>>> test_my_table_has_a_row_for_every_figure()
"""

from conflictnews.testing.articles import (
    articles,
    blocks,
    casualties,
    datelines,
    event_actors,
    events,
    evidence,
    explanations,
    figures,
    notices,
    reports,
    results,
    tolls,
)
from conflictnews.testing.pastes import damaged, pastes, texts
from conflictnews.testing.values import (
    actor_mentions,
    actors,
    date_intervals,
    date_mentions,
    date_values,
    mentions,
    number_mentions,
    offsets,
    place_matches,
    place_mentions,
    places,
    published,
    quantities,
    quotes,
    row_policies,
    spans,
    stretches,
    toll_policies,
    vague_counts,
)

__all__ = [
    "actor_mentions",
    "actors",
    "articles",
    "blocks",
    "casualties",
    "damaged",
    "date_intervals",
    "date_mentions",
    "date_values",
    "datelines",
    "event_actors",
    "events",
    "evidence",
    "explanations",
    "figures",
    "mentions",
    "notices",
    "number_mentions",
    "offsets",
    "pastes",
    "place_matches",
    "place_mentions",
    "places",
    "published",
    "quantities",
    "quotes",
    "reports",
    "results",
    "row_policies",
    "spans",
    "stretches",
    "texts",
    "toll_policies",
    "tolls",
    "vague_counts",
]
