"""Sentences as agencies, analysts and radio monitors write them: every statement of harm that they hold, and no other."""

import pathlib

import pytest

from conflictnews import Casualty, Harm, find_casualties

LETTERS = {Harm.KILLED: "K", Harm.WOUNDED: "W", Harm.MISSING: "M", Harm.CAPTURED: "C", Harm.CASUALTIES: "B"}
"""Letters for harms; the best figure follows ("?" for none), then "p" for a part, "n" for a denial."""
ROWS = [
    line.split("\t")
    for line in (pathlib.Path(__file__).parent / "fixtures" / "casualty_copy.tsv").read_text(encoding="utf-8").splitlines()
    if line and not line.startswith("#")
]


def told(casualty: Casualty) -> str:
    best = "?" if casualty.best is None else str(casualty.best)
    return LETTERS[casualty.harm] + best + ("p" if casualty.part_of else "") + ("n" if casualty.negated else "")


@pytest.mark.parametrize(("expected", "text"), ROWS, ids=range(1, len(ROWS) + 1))
def test_every_statement_is_read(expected: str, text: str) -> None:
    assert [told(c) for c in find_casualties(text) if c.harm in LETTERS] == ([] if expected == "-" else expected.split())
