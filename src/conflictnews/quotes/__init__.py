"""Quotations: what is quoted, and who speaks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from conflictnews.models import Quote
from conflictnews.quotes.linking import link
from conflictnews.quotes.marks import Quoted, quoted_in
from conflictnews.quotes.names import Speaker, resolve
from conflictnews.quotes.reported import Reported, reported_in
from conflictnews.quotes.speakers import Cue, cues_in
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
    cues = cues_in(text, quoted)
    speakers = resolve(text, cues)
    direct = list(_direct(text, quoted, cues, speakers))
    return tuple(sorted([*direct, *_indirect(text, quoted, cues, speakers)], key=lambda quote: quote.span))


def _direct(text: Text, quoted: Sequence[Quoted], cues: Sequence[Cue], speakers: Sequence[Speaker]) -> Iterator[Quote]:
    for q, index in zip(quoted, link(text, quoted, cues), strict=True):
        speaker = None if index is None else speakers[index]
        yield Quote(
            span=text.span(q.start, q.end),
            text=text.source_of(q.start, q.end),
            speaker=text.span(*speaker.span) if speaker else None,
            speaker_text=speaker.name if speaker else None,
            cue=None if index is None else text.clean[cues[index].start : cues[index].end],
            direct=True,
            complete=q.complete,
            rule="quotation marks",
        )


def _indirect(text: Text, quoted: Sequence[Quoted], cues: Sequence[Cue], speakers: Sequence[Speaker]) -> Iterator[Quote]:
    for reported in _apart(quoted, reported_in(text, cues)):
        speaker, cue = speakers[reported.cue], cues[reported.cue]
        yield Quote(
            span=text.span(reported.start, reported.end),
            text=text.source_of(reported.start, reported.end),
            speaker=text.span(*speaker.span),
            speaker_text=speaker.name,
            cue=text.clean[cue.start : cue.end],
            direct=False,
            complete=True,
            rule="reported speech",
        )


def _apart(quoted: Sequence[Quoted], reported: Iterator[Reported]) -> Iterator[Reported]:
    """The reported clauses that meet neither a quotation nor a clause before them."""
    done = at = 0
    for clause in reported:
        while at < len(quoted) and quoted[at].outer[1] <= clause.start:
            at += 1
        if clause.start >= done and (at == len(quoted) or clause.end <= quoted[at].outer[0]):
            done = clause.end
            yield clause
