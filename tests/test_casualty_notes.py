"""Notes and briefs with the figures that a coder would write down: killed and wounded of each text."""

from __future__ import annotations

from pathlib import Path

import pytest

from conflictnews import Harm, parse_article

LINES = (Path(__file__).parent / "fixtures" / "casualty_notes.tsv").read_text("utf-8").splitlines()
NOTES = [line.split("\t") for line in LINES if not line.startswith("#")]


@pytest.mark.parametrize(("killed", "wounded", "text"), NOTES)
def test_a_note_gives_the_figures_that_a_coder_writes_down(killed: str, wounded: str, text: str) -> None:
    article = parse_article(text)
    assert (article.toll(Harm.KILLED).best or 0, article.toll(Harm.WOUNDED).best or 0) == (int(killed), int(wounded))


def test_there_are_notes() -> None:
    assert len(NOTES) > 100
