"""Quotations: what is quoted, and who speaks."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from attrs import frozen

from conflictnews.models import Quote
from conflictnews.speech.linking import link
from conflictnews.speech.marks import Quoted, quoted_in
from conflictnews.speech.names import Speaker, resolve
from conflictnews.speech.reported import reported_in
from conflictnews.speech.speakers import Cue, Tokens, cues_in
from conflictnews.speech.transcripts import statements_in, turns_in
from conflictnews.text import Text


def find_quotes(text: str) -> tuple[Quote, ...]:
    """The quotations of a text, in order: words between quotation marks, and reported speech.

    >>> for quote in find_quotes('"The bridge is gone," said the mayor. He added that nobody was hurt.'):
    ...     print(quote.direct, quote.text, "-", quote.speaker_text, quote.cue)
    True The bridge is gone, - the mayor said
    False nobody was hurt - the mayor added

    Direct, mixed and indirect speech are told apart as in PolNeAR (Newell et al. 2018): of mixed speech ("called it "a
    crime"") the quoted words are given. A quotation of several paragraphs gives one quote for each.
    """
    return quotes_in(Text.of(text))


def quotes_in(text: Text) -> tuple[Quote, ...]:
    """The quotations of a text that other rooms read too."""
    quoted = quoted_in(text)
    tokens = Tokens(text)
    cues = cues_in(text, quoted, tokens)
    reading = _Reading(text, cues, resolve(text, cues), tokens)
    owners = link(text, quoted, cues)
    found = [reading.marked(q, owner) for q, owner in zip(quoted, owners, strict=True)]
    found += [reading.unmarked(turn.quoted, turn.speaker, turn.cue) for turn in turns_in(text)]
    found += [reading.unmarked(turn.quoted, turn.speaker, turn.cue) for turn in statements_in(text, cues, quoted)]
    found += reading.reported()
    return tuple(_apart(found))


@frozen
class _Found:
    """A quotation and where it stands in `Text.clean`, marks included; direct speech goes before reported speech."""

    start: int
    end: int
    quote: Quote


@frozen
class _Reading:
    """Makes quotations of what was found."""

    text: Text
    cues: Sequence[Cue]
    speakers: Sequence[Speaker]
    tokens: Tokens

    def marked(self, quoted: Quoted, cue: int | None) -> _Found:
        """Words between quotation marks."""
        return _Found(*quoted.outer, self._quote(quoted, cue, "quotation marks"))

    def unmarked(self, quoted: Quoted, speaker: tuple[int, int] | None, cue: int | None) -> _Found:
        """A turn of a transcript, or a statement."""
        return _Found(*quoted.outer, self._quote(quoted, cue, "statement in full", speaker))

    def reported(self) -> Iterator[_Found]:
        """Reported speech."""
        for clause in reported_in(self.text, self.cues, self.tokens):
            quoted = Quoted(clause.start, clause.end, (clause.start, clause.end), complete=True)
            yield _Found(clause.start, clause.end, self._quote(quoted, clause.cue, "reported speech"))

    def _quote(self, quoted: Quoted, cue: int | None, rule: str, speaker: tuple[int, int] | None = None) -> Quote:
        text = self.text
        name = text.clean[slice(*speaker)] if speaker else None
        if cue is not None:
            speaker, name = self.speakers[cue].span, self.speakers[cue].name
        # A speaker between the marks is not quoted: the closing mark stands behind the name.
        swallowed = speaker is not None and quoted.start < speaker[0] < quoted.end
        end = speaker[0] - 1 if speaker and swallowed else quoted.end
        return Quote(
            span=text.span(quoted.start, end),
            text=text.source_of(quoted.start, end),
            speaker=text.span(*speaker) if speaker else None,
            speaker_text=name,
            cue=None if cue is None else text.clean[self.cues[cue].start : self.cues[cue].end],
            direct=rule != "reported speech",
            complete=quoted.complete and not swallowed,
            rule=rule,
        )


def _apart(found: Iterable[_Found]) -> list[Quote]:
    """The quotations in text order, disjoint: quotation marks win over turns and statements, these over reported speech."""
    kept: list[_Found] = []
    for rule in ("quotation marks", "statement in full", "reported speech"):
        same = sorted((f for f in found if f.quote.rule == rule), key=lambda f: (f.start, -f.end))
        kept = _merged(kept, same)
    return [f.quote for f in kept]


def _merged(kept: Sequence[_Found], more: Sequence[_Found]) -> list[_Found]:
    """Two sorted lists in one; of *more* only what meets nothing before it."""
    out: list[_Found] = []
    at = 0
    for new in more:
        while at < len(kept) and kept[at].end <= new.start:
            out.append(kept[at])
            at += 1
        if (at == len(kept) or new.end <= kept[at].start) and (not out or out[-1].end <= new.start):
            out.append(new)
    return [*out, *kept[at:]]
