"""What the words of a line say, whatever the line is: each question is answered once, when it is first asked."""

from __future__ import annotations

from attrs import frozen

from conflictnews.kept import kept
from conflictnews.layout import fields
from conflictnews.layout.dateline import Filed, filed_in
from conflictnews.layout.wording import key, reports, talk
from conflictnews.layout.words import stems, words_of


@frozen(slots=False)
class Said:
    """The text of a line, what markup says of it and, as far as anybody asks, what its words say."""

    text: str
    mark: str = ""

    @kept
    def key(self) -> str:
        """What makes this line and another the same."""
        return key(self.text)

    @kept
    def words(self) -> list[str]:
        """Its words in small letters."""
        return words_of(self.text)

    @kept
    def stems(self) -> frozenset[str]:
        """The stems of its longer words."""
        return stems(self.words)

    @kept
    def talk(self) -> float:
        """How much it speaks to the reader of the page: 1 where it does so beyond doubt."""
        return talk(self.text, self.words)

    @property
    def to_reader(self) -> bool:
        """Whether it speaks to the reader of the page."""
        return self.talk >= 1

    @kept
    def reports(self) -> bool:
        """Whether it is a whole sentence that reports."""
        return reports(self.text, self.words) and not self.to_reader

    @kept
    def byline(self) -> tuple[str, bool] | None:
        """Who signs, and whether the line says so."""
        return fields.byline(self.text)

    @kept
    def filed(self) -> Filed | None:
        """The dateline at its head."""
        return filed_in(self.text)
