"""The figures of `docs/explanation/accuracy.md`, as Markdown tables.

Run `python -m benchmarks.accuracy_table FIGURES [--peers PEERS] > docs/explanation/accuracy_figures.md`. FIGURES is the JSON of
the scorer (`score.py all --json FIGURES`), PEERS that of other tools, with one more level for the tool. Corpora and figures
that are not in it are left out.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from attrs import frozen

Figures = Mapping[str, Mapping[str, Mapping[str, float | str | None]]]
"""Area -> corpus -> figure."""

Peers = Mapping[str, Mapping[str, Mapping[str, Mapping[str, float | str | None]]]]
"""Area -> corpus -> tool -> figure."""


@frozen
class Area:
    """One table: the columns (figure of the scorer, heading) and the rows (corpus, name). The first column compares tools."""

    name: str
    title: str
    columns: tuple[tuple[str, str], ...]
    corpora: tuple[tuple[str, str], ...]


AREAS = (
    Area(
        "dates",
        "Dates",
        (("value_f1", "value F1"), ("strict_f1", "strict F1"), ("relaxed_f1", "relaxed F1"), ("docdate_acc", "article's date")),
        (
            ("wikiwars", "WikiWars: histories, no reference date"),
            ("tweets", "tweets"),
            ("newswire", "newswire sentences, invented"),
            ("goldwire", "conflict wire sentences, invented"),
            ("goldarticles", "conflict articles"),
            ("docdate", "articles to be dated, invented"),
            ("docdate2", "articles to be dated, invented by others"),
        ),
    ),
    Area(
        "numbers",
        "Numbers",
        (("value_f1", "value F1"), ("value+bounds_f1", "value and bounds F1"), ("overlap_f1", "overlap F1")),
        (
            ("newsquant", "NewsQuant: news sentences"),
            ("newswire", "newswire sentences, invented"),
            ("wire120", "conflict wire sentences, invented"),
            ("recognizers_number", "Recognizers-Text, numbers"),
            ("recognizers_unit", "Recognizers-Text, units"),
            ("number_parser", "number-parser"),
            ("duckling_number", "duckling"),
            ("text2num", "text2num"),
        ),
    ),
    Area(
        "places",
        "Places",
        (("e2e161_f1", "F1 within 161 km"), ("overlap_f1", "overlap F1"), ("country_acc", "country right")),
        (
            ("trnews", "TR-News"),
            ("gwn", "GeoWebNews"),
            ("geovirus", "GeoVirus"),
            ("lgl", "Local-Global Lexicon: local US news"),
            ("goldwire", "conflict wire sentences, invented"),
            ("goldarticles", "conflict articles"),
        ),
    ),
    Area(
        "places",
        "Place names alone, as in a data set's column",
        (
            ("variants_country", "right, country given"),
            ("variants_alone", "right, alone"),
            ("variants_weighted", "right, weighted by events"),
            ("variants_precision", "right of those answered"),
        ),
        (("conflict", "names of conflict data sets"), ("variants", "spellings of conflict places, chosen by us")),
    ),
    Area(
        "layout",
        "Layout of pastes",
        (("all_fields", "all fields right"), ("title", "title"), ("published", "published"), ("body_f1", "body F1")),
        (("paste", "pastes"), ("paste2", "pastes from other sources, 16 of 38 not English")),
    ),
    Area(
        "quotes",
        "Quotations of pastes",
        (("found_f1", "found F1"), ("speaker_r", "right speaker")),
        (("paste", "pastes"), ("paste2", "pastes from other sources, 16 of 38 not English")),
    ),
    Area(
        "quotes",
        "Quotations and reported speech",
        (
            ("all_f1", "found F1"),
            ("all_speaker_f1", "speaker F1"),
            ("direct_f1", "direct F1"),
            ("mixed_f1", "mixed F1"),
            ("indirect_f1", "indirect F1"),
        ),
        (("wire", "wire sentences, invented"),),
    ),
    Area(
        "casualties",
        "Casualty statements",
        (
            ("best_f1", "harm and figure F1"),
            ("bounds_f1", "with bounds F1"),
            ("kind_f1", "with victims F1"),
            ("perpetrator_r", "perpetrator recall"),
            ("claimed_by_r", "source recall"),
            ("killed_exact", "killed add up"),
        ),
        (
            ("wire", "wire sentences, invented"),
            ("articles", "articles, invented"),
            ("briefs", "incident briefs, invented by others"),
            ("coded", "analysts' notes, invented by others"),
            ("evnotes", "notes, invented"),
            ("evarticles", "event articles, invented"),
            ("evarticles2", "articles with rival tolls, invented by others"),
            ("muc4", "MUC-4: telexes in capitals"),
        ),
    ),
    Area(
        "events",
        "Events",
        (
            ("event_f1", "found F1"),
            ("event_date", "day"),
            ("event_place", "place"),
            ("event_killed", "killed"),
            ("event_sub", "sub-event type"),
            ("event_actor", "actors"),
            ("event_all", "all cells"),
        ),
        (
            ("articles", "articles, invented"),
            ("articles2", "articles with rival tolls, invented by others"),
            ("notes", "notes, invented"),
            ("briefs", "incident briefs, invented by others"),
            ("coded", "analysts' notes, invented by others"),
            ("muc4", "MUC-4: telexes in capitals"),
        ),
    ),
    Area(
        "events",
        "Rows of UCDP GED",
        (
            ("ucdp_best", "best estimate"),
            ("ucdp_date", "dates"),
            ("ucdp_location", "location"),
            ("ucdp_actor", "sides"),
            ("ucdp_deaths", "death cells"),
            ("ucdp_all", "all groups, mean"),
        ),
        (("aec", "real articles, one GED event each"),),
    ),
)


def tables(figures: Figures, peers: Peers) -> Iterator[str]:
    """Yield the lines of all tables that have figures."""
    for area in AREAS:
        rows = [(key, name) for key, name in area.corpora if key in figures.get(area.name, {})]
        found = [(key, head) for key, head in area.columns if any(key in figures[area.name][corpus] for corpus, _ in rows)]
        if not rows or not found:
            continue
        yield from ("", f"## {area.title}", "")
        rivals = peers.get(area.name, {})
        compared = any(best(rivals.get(corpus, {}), found[0][0]) for corpus, _ in rows)
        yield row(["texts", *(head for _, head in found), *([f"best other tool, {found[0][1]}"] if compared else [])])
        yield row(["---"] * (1 + len(found) + compared))
        for corpus, name in rows:
            cells = [number(figures[area.name][corpus].get(key)) for key, _ in found]
            yield row([name, *cells, *([best(rivals.get(corpus, {}), found[0][0])] if compared else [])])


def best(tools: Mapping[str, Mapping[str, float | str | None]], key: str) -> str:
    """Return the tool with the highest figure, with it; empty without one."""
    known = [(value, tool) for tool, figures in tools.items() if isinstance(value := figures.get(key), int | float)]
    return f"{max(known)[1]} {number(max(known)[0])}" if known else ""


def number(value: float | str | None) -> str:
    """Return a figure with one digit after the point; empty for none."""
    return f"{value:.1f}" if isinstance(value, int | float) else ""


def row(cells: Iterable[str]) -> str:
    """Return a row of a table."""
    return f"| {' | '.join(cells)} |"


def main() -> None:
    """Print the tables."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("figures", type=Path, help="JSON of the scorer")
    parser.add_argument("--peers", type=Path, help="JSON of other tools' figures")
    options = parser.parse_args()
    figures: Figures = json.loads(options.figures.read_text("utf-8"))
    peers: Peers = json.loads(options.peers.read_text("utf-8")) if options.peers else {}
    print("\n".join(tables(figures, peers)).strip())


if __name__ == "__main__":
    main()
