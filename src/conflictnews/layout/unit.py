"""A unit: a stretch of a paste that has one role."""

from __future__ import annotations

from attrs import evolve, frozen

from conflictnews.text import Edit


@frozen
class Unit:
    """A stretch of the paste: where it stands in `Text.clean`, how it reads, and the edits that make it read so.

    `gap` is the number of blank lines before it, `indent` of blanks; `mark` what markup says it is ("h1", "li", "caption").
    """

    start: int
    end: int
    text: str
    edits: tuple[Edit, ...] = ()
    gap: int = 0
    indent: int = 0
    mark: str = ""

    def cut(self, at: int) -> tuple[Unit, Unit]:
        """The unit in two, at a position of `text` (blanks at the cut belong to neither)."""
        head, tail = self.text[:at].rstrip(), self.text[at:].lstrip()
        end = self._source(len(head), upwards=False)
        start = self._source(len(self.text) - len(tail), upwards=True)
        return (
            evolve(self, end=end, text=head, edits=tuple(e for e in self.edits if e[1] <= end)),
            evolve(self, start=start, text=tail, edits=tuple(e for e in self.edits if e[0] >= start), gap=0),
        )

    def without(self, at: int) -> Unit:
        """The unit, its text to be read only from a position on."""
        start = self._source(at, upwards=True)
        edits = ((self.start, start, ""), *(e for e in self.edits if e[0] >= start))
        return evolve(self, text=self.text[at:], edits=edits)

    def _source(self, at: int, *, upwards: bool) -> int:
        """The position in `Text.clean` of a position in `text`."""
        shift = 0
        for start, end, new in self.edits:
            here = start - self.start + shift
            if at < here or (at == here and not upwards):
                break
            shift += len(new) - (end - start)
        return at + self.start - shift
