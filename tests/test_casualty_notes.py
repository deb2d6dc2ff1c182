"""Notes and briefs with the figures that a coder would write down: killed and wounded of each text."""

from __future__ import annotations

from pathlib import Path

import pytest

from conflictnews import Harm, Scope, find_casualties, parse_article

LINES = (Path(__file__).parent / "fixtures" / "casualty_notes.tsv").read_text("utf-8").splitlines()
NOTES = [line.split("\t") for line in LINES if not line.startswith("#")]


@pytest.mark.parametrize(("killed", "wounded", "text"), NOTES)
def test_a_note_gives_the_figures_that_a_coder_writes_down(killed: str, wounded: str, text: str) -> None:
    article = parse_article(text)
    assert (article.toll(Harm.KILLED).best or 0, article.toll(Harm.WOUNDED).best or 0) == (int(killed), int(wounded))


def test_there_are_notes() -> None:
    assert len(NOTES) > 100


@pytest.mark.parametrize(
    "text",
    [
        "The blast came days after an ambush in which six porters were killed.",
        "It was the deadliest raid since March, when 12 porters were killed.",
    ],
)
def test_the_dead_of_the_event_before_are_background(text: str) -> None:
    assert [c.scope for c in find_casualties(text)] == [Scope.BACKGROUND]


@pytest.mark.parametrize(
    "text", ["Two porters died days after the blast.", "Days after the truce began, shells killed two porters."]
)
def test_what_comes_some_time_after_is_the_event_reported(text: str) -> None:
    assert [c.scope for c in find_casualties(text)] == [Scope.EVENT]
