"""What copying does to a text changes no value that is read from it."""

from hypothesis import given
from hypothesis import strategies as st

from conflictnews import parse_article
from conflictnews.testing import damaged, pastes


def values(article):
    """All that the article says, without where it stands and with which characters."""
    return {
        "layout": (article.host, article.title, article.standfirst, article.byline, article.paragraphs),
        "roles": [(block.role, block.clean) for block in article.blocks],
        "published": article.published and (article.published.date, article.published.how),
        "dates": [mention.date for mention in article.dates],
        "numbers": [mention.quantity for mention in article.numbers],
        "places": [(mention.place, mention.alternatives) for mention in article.places],
        "actors": [mention.actor for mention in article.actors],
        "quotes": [(quote.kind, len(quote.parts), quote.complete, quote.cue_text) for quote in article.quotes],
        "casualties": [(c.harm, c.quantity, c.low, c.best, c.high, c.victim_kind, c.victim_actor) for c in article.casualties],
    }


@given(pastes(), st.data())
def test_damage_changes_no_value(paste, data):
    assert values(parse_article(data.draw(damaged(paste)))) == values(parse_article(paste))
