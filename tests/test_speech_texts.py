"""Invented sentences in which attributions are marked by hand: {s:the source} and {c:what it says}.

A digit tells the attributions of one text apart: {s2:...} says {c2:...}. A second {c:...} is a second piece.
"""

from pathlib import Path
from typing import Any

import pytest
import regex

from conflictnews import find_quotes

TEXTS = (Path(__file__).parent / "speech_texts.txt").read_text("utf-8").splitlines()
MARK = regex.compile(r"\{([sc])(\d?):|(\})|[^{}]+")
ALIKE = 0.75
"""How much of two contents taken together must be shared."""


def read(marked):
    """The text without its marks, and where its sources and contents stand, by number."""
    text, opened = "", []
    found: dict[str, dict[str, Any]] = {"s": {}, "c": {}}
    for m in MARK.finditer(marked):
        if m[1]:
            opened.append((m[1], m[2], len(text)))
        elif m[3]:
            kind, number, start = opened.pop()
            found[kind].setdefault(number, set()).update(range(start, len(text)))
        else:
            text += m[0]
    return text, found["s"], found["c"]


def places(spans):
    return {at for span in spans for at in range(span.start, span.end)}


def alike(one, other):
    return len(one & other) / len(one | other)


@pytest.mark.parametrize("marked", TEXTS)
def test_attributions_are_those_marked_by_hand(marked):
    text, sources, contents = read(marked)
    quotes = find_quotes(text)

    assert len(quotes) == len(contents)
    for number, content in contents.items():
        said = max(quotes, key=lambda quote: alike(places(quote.parts), content))
        assert alike(places(said.parts), content) >= ALIKE
        assert bool(said.speaker) == (number in sources)
        assert said.speaker is None or places([said.speaker]) & sources[number]
