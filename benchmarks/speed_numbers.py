"""How fast numbers are read: a ratio to one pass of words over the same text, beside other readers where they are installed.

Run it as a script, or call `ours`, `words` and `peers()` from a larger benchmark.
"""

from __future__ import annotations

import importlib
import time
from collections.abc import Callable

import regex

from benchmarks.peers import installed
from conflictnews import find_numbers

PARAGRAPHS = tuple(
    " ".join(paragraph.split())
    for paragraph in """
At least 34 civilians, among them 11 children, were killed when shells hit a market in Maarat on
Tuesday morning, a local medical officer said. He added that more than 60 people had been wounded and that the hospital,
which has only two operating rooms, could no longer cope. The army denied that it had fired on the town.

The shelling began shortly after dawn. Residents who were reached by telephone described how they carried the wounded
through the streets while drones circled overhead. Several houses near the mosque were burning, and the way to the
border crossing, some 12 km away, was closed by fallen trees and by the wreck of a fuel lorry.

Aid workers say that about 2,700 families have left the district since the truce collapsed. Most have gone to camps
along the river, where between 15 and 20 people share a tent. The agency needs $4.5 million for blankets and flour, of
which it has received less than a quarter so far, its spokeswoman told reporters in the capital.

The government accuses the rebels of using schools as arms depots. A commander of the 4th Division, who would not be
named because he is not authorised to speak to journalists, claimed that his men had destroyed three tanks and a dozen
pick-up trucks. Neither claim could be verified. Both sides have been accused of abuses by human rights groups.

Diplomats hope that talks will resume next month. The last round ended without agreement, and each delegation blamed the
other for its failure. Under Resolution 2254 the parties are to release prisoners, but nobody has been freed since the
spring of 2016. Elections that had been planned for the autumn were postponed for the second time.
""".split("\n\n")
)
"""Invented reporting, with numbers as dense as agencies write them."""

TEXT = "\n\n".join(PARAGRAPHS * 40)

_WORD = regex.compile(r"\w+")


def words(text: str) -> object:
    """The unit: one pass that collects the span of every word."""
    return [m.span() for m in _WORD.finditer(text)]


def ours(text: str) -> object:
    """What is measured."""
    return find_numbers(text)


def peers() -> dict[str, Callable[[str], object]]:
    """The other readers of numbers that are installed here, by name."""
    return installed(_PEERS)


def _text2num() -> Callable[[str], object]:
    alpha2digit = importlib.import_module("text_to_num").alpha2digit
    return lambda text: alpha2digit(text, "en")


def _number_parser() -> Callable[[str], object]:
    parse = importlib.import_module("number_parser").parse
    return lambda text: parse(text, language="en")


def _quantulum3() -> Callable[[str], object]:
    parse: Callable[[str], object] = importlib.import_module("quantulum3.parser").parse
    return parse


def _recognizers() -> Callable[[str], object]:
    suite = importlib.import_module("recognizers_number")
    culture = importlib.import_module("recognizers_text").Culture.English
    return lambda text: suite.recognize_number(text, culture)


_PEERS: dict[str, Callable[[], Callable[[str], object]]] = {
    "text2num": _text2num,
    "number-parser": _number_parser,
    "quantulum3": _quantulum3,
    "recognizers-text": _recognizers,
}


def seconds(reader: Callable[[str], object], text: str, *, runs: int = 5) -> float:
    """The best of several runs, after one to warm up."""
    reader(text)
    best = float("inf")
    for _ in range(runs):
        start = time.perf_counter()
        reader(text)
        best = min(best, time.perf_counter() - start)
    return best


def main() -> None:
    """Print the ratio of every reader to one pass of words; slow ones read a fortieth of the text."""
    short = "\n\n".join(PARAGRAPHS)
    unit = seconds(words, TEXT) / len(TEXT)
    print(f"one pass of words: {unit * 1e9:.0f} ns a character, {len(TEXT)} characters")
    print(f"conflictnews: {seconds(ours, TEXT) / len(TEXT) / unit:.1f} passes")
    for name, reader in peers().items():
        print(f"{name}: {seconds(reader, short, runs=2) / len(short) / unit:.0f} passes")


if __name__ == "__main__":
    main()
