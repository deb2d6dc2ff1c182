"""What `explain` tells of a statement of harm: its rule, and what it does in the toll."""

from __future__ import annotations

import pytest

from conflictnews import explain, parse_article

TEXT = """Bomb kills 17 in Koro

KORO - Seventeen people were killed and 31 hurt by a bomb in Koro on Thursday, police said. An earlier toll was 11.

Among the dead are four boys. The mayor denied that six guards had died. The war has killed 40,000 people.
"""


@pytest.mark.parametrize(
    ("words", "reason", "other"),
    [
        ("kills 17", "it adds to the toll", ()),
        ("Seventeen people", "counts the victims of another figure again", ("kills 17",)),
        ("four boys", "some of the victims of another figure", ("kills 17",)),
        ("toll was 11", "a later figure of the text replaces it", ()),
        ("six guards", "it is denied", ()),
        ("40,000", "it covers more than the event", ()),
    ],
)
def test_explain_tells_what_a_statement_does_in_the_toll(words: str, reason: str, other: tuple[str, ...]) -> None:
    article = parse_article(TEXT)
    statement = next(c for c in article.casualties if words in c.text)
    why = explain(article, statement)
    assert reason in why.reason
    assert why.passed == other
    assert bool(why.passed_because) == bool(other)
    assert why.value.startswith("killed: ")


def test_explain_tells_a_statement_that_is_only_feared() -> None:
    article = parse_article("An assault could kill 40 people.")
    assert "feared" in explain(article, article.casualties[0]).reason
