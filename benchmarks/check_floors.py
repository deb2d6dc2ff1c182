"""Whether the figures on the development corpora hold.

Run `python -m benchmarks.check_floors` from the project's root. It fails where a figure is more than one point (for counts of
mistakes: more than one) worse than its floor in `floors.toml`; `--raise` lifts the floors to the figures that are better. The
corpora are not part of the project: where they are not beside it, there is nothing to check.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
import tomllib
from pathlib import Path

FLOORS = Path(__file__).with_name("floors.toml")
SCORER = Path(__file__).parents[2] / "shared" / "bench" / "score.py"
ALLOWANCE = 1.0
MISTAKES = {"docdate_wrong", "negated_live", "raised", "trap_fp", "traps_hit"}
"""Figures that count mistakes: the lower, the better. All others that are held are percentages."""
SPEED = {"texts_per_s", "kb_per_s"}

Figures = dict[tuple[str, str, str], float]


def measured() -> Figures:
    """The figures of this very state, by area, corpus and name."""
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "figures.json"
        # From a folder of its own, so that the library is measured as it is installed.
        subprocess.run([sys.executable, SCORER, "all", "--json", out], check=True, cwd=folder)  # noqa: S603 # our own scorer
        areas: dict[str, dict[str, dict[str, float | None]]] = json.loads(out.read_text("utf-8"))
    return {
        (area, corpus, name): value
        for area, corpora in areas.items()
        for corpus, figures in corpora.items()
        for name, value in figures.items()
        if value is not None and is_held(name, value, figures)
    }


def is_held(name: str, value: float, figures: dict[str, float | None]) -> bool:
    """Whether a figure has a floor: percentages and mistakes; not precision and recall where there is an F1 of both."""
    if name in MISTAKES:
        return True
    return not isinstance(value, int) and name not in SPEED and not (name[-2:] in ("_p", "_r") and f"{name[:-2]}_f1" in figures)


def floors() -> Figures:
    """The figures that must hold."""
    areas = tomllib.loads(FLOORS.read_text("utf-8")) if FLOORS.exists() else {}
    return {
        (area, corpus, name): value
        for area, corpora in areas.items()
        for corpus, figures in corpora.items()
        for name, value in figures.items()
    }


def gain(name: str, figure: float, floor: float) -> float:
    """How much better a figure is than its floor; negative where it is worse."""
    return floor - figure if name in MISTAKES else figure - floor


def compare(figures: Figures, known: Figures) -> list[str]:
    """A line for each figure that moved by half a point or more, is new or is gone; those that failed begin with "FAIL"."""
    lines = [f"{'':5}{'area':<12}{'corpus':<22}{'figure':<22}{'floor':>8}{'now':>8}{'gain':>8}"]
    for key in sorted(figures.keys() | known.keys()):
        area, corpus, name = key
        figure, floor = figures.get(key), known.get(key)
        change = 0.0 if figure is None or floor is None else gain(name, figure, floor)
        verdict = "FAIL" if figure is None or change < -ALLOWANCE else "new" if floor is None else ""
        if verdict or abs(change) >= ALLOWANCE / 2:
            cells = "".join(f"{'-' if value is None else round(value, 1):>8}" for value in (floor, figure))
            lines.append(f"{verdict:5}{area:<12}{corpus:<22}{name:<22}{cells}{change:>+8.1f}")
    return lines


def lifted(figures: Figures, known: Figures) -> Figures:
    """The better of figure and floor; a floor without a figure goes."""
    return {key: max(value, known.get(key, value), key=lambda x: gain(key[2], x, value)) for key, value in figures.items()}


def written(figures: Figures) -> str:
    """Figures as TOML, a table for each corpus."""
    lines = ["# Floors of the figures on the development corpora; `python -m benchmarks.check_floors --raise` lifts them."]
    previous = None
    for area, corpus, name in sorted(figures):
        if (area, corpus) != previous:
            lines += ["", f"[{area}.{corpus}]"]
            previous = area, corpus
        lines.append(f'"{name}" = {figures[area, corpus, name]}')
    return "\n".join(lines) + "\n"


def main() -> int:
    """Compare, print what moved, and lift the floors if asked."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--raise", dest="lift", action="store_true", help="write the better of floor and figure as floors")
    options = parser.parse_args()
    if not SCORER.is_file():
        print("The development corpora are not here: nothing to check.")
        return 0
    figures, known = measured(), floors()
    lines = compare(figures, known)
    print("\n" + "\n".join(lines))
    failed = sum(line.startswith("FAIL") for line in lines)
    print(f"\n{len(figures)} figures, {failed} below their floors.")
    if options.lift:
        FLOORS.write_text(written(lifted(figures, known)), "utf-8")
    return int(failed > 0)


if __name__ == "__main__":
    sys.exit(main())
