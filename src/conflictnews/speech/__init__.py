"""Quotations: what is quoted, and who speaks."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from attrs import frozen

from conflictnews.models import Quote, SpeechKind
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
    ...     print(quote.kind.value, quote.text, "-", quote.speaker_text, quote.cue_text)
    direct The bridge is gone, - the mayor said
    indirect nobody was hurt - the mayor added

    Each is one attribution, as in PARC 3.0 (Pareti 2016) and PolNeAR (Newell et al. 2018): a quotation that its source
    interrupts is one, and so is a statement of which only some words stand between marks.
    """
    return quotes_in(Text.of(text))


def quotes_in(text: Text) -> tuple[Quote, ...]:
    """The quotations of a text that other rooms read too."""
    quoted = quoted_in(text)
    tokens = Tokens(text)
    cues = cues_in(text, quoted, tokens)
    owners = link(text, quoted, cues)
    found = [_Piece(q, cue, "speech.marks") for q, cue in zip(quoted, owners, strict=True)]
    found += [_Piece(turn.quoted, turn.cue, "speech.statement", turn.speaker) for turn in turns_in(text)]
    found += [_Piece(turn.quoted, turn.cue, "speech.statement", turn.speaker) for turn in statements_in(text, cues, quoted)]
    for clause in reported_in(text, cues, tokens):
        bare = Quoted(clause.start, clause.end, (clause.start, clause.end), complete=True)
        found.append(_Piece(bare, clause.cue, "speech.reported"))
    maker = _Maker(text, cues, resolve(text, cues))
    return tuple(maker.quote(group) for group in _grouped(text, cues, _apart(found)))


@frozen
class _Piece:
    """A stretch of content, the cue that governs it, and how it was found; `speaker` is told by a transcript."""

    quoted: Quoted
    cue: int | None
    rule: str
    speaker: tuple[int, int] | None = None


def _grouped(text: Text, cues: Sequence[Cue], pieces: Iterable[_Piece]) -> list[list[_Piece]]:
    """The pieces that are one attribution each: interrupted by nothing but their cue, or run on in a new paragraph."""
    groups: list[list[_Piece]] = []
    for piece in pieces:
        last = groups[-1][-1] if groups else None
        if last is not None and piece.cue is not None and piece.cue == last.cue and _joined(text, cues[piece.cue], last, piece):
            groups[-1].append(piece)
        else:
            groups.append([piece])
    return groups


_FRAME = 60
"""How many characters besides the speaker's stand between two pieces at most: "he told reporters in Goma late on Friday"."""


def _joined(text: Text, cue: Cue, one: _Piece, other: _Piece) -> bool:
    """Whether two pieces belong together: nothing stands between them but their cue and its subject, or a blank line."""
    start, end = one.quoted.outer[1], other.quoted.outer[0]
    between = text.folded[start:end]
    if not between.strip(" ,.-\n"):
        return True
    named = max(cue.end, cue.subject[1]) - min(cue.start, cue.subject[0])
    return start <= cue.start < end and len(between) - named <= _FRAME and between.count(". ") <= 1


@frozen
class _Maker:
    """Makes quotations of pieces."""

    text: Text
    cues: Sequence[Cue]
    speakers: Sequence[Speaker]

    def quote(self, pieces: Sequence[_Piece]) -> Quote:
        """One attribution."""
        text, first = self.text, pieces[0]
        cue = None if first.cue is None else self.cues[first.cue]
        speaker, name = first.speaker, text.clean[slice(*first.speaker)] if first.speaker else None
        if first.cue is not None:
            speaker, name = self.speakers[first.cue].span, self.speakers[first.cue].name
        kinds = {piece.rule != "speech.reported" for piece in pieces}
        kind = SpeechKind.MIXED if len(kinds) > 1 else SpeechKind.DIRECT if True in kinds else SpeechKind.INDIRECT
        inner = [self._inside(piece, speaker) for piece in pieces]
        parts = self._parts(pieces, inner) if kind is SpeechKind.MIXED else inner
        span = text.span(parts[0][0], parts[-1][1])
        return Quote(
            span=span,
            text=text.source[span.start : span.end],
            kind=kind,
            parts=tuple(text.span(*part) for part in parts),
            marked=tuple(text.span(*at) for at, p in zip(inner, pieces, strict=True) if p.rule != "speech.reported"),
            speaker=text.span(*speaker) if speaker else None,
            speaker_text=name,
            cue=text.span(cue.start, cue.end) if cue else None,
            cue_text=text.clean[cue.start : cue.end] if cue else None,
            complete=all(p.quoted.complete and at[1] == p.quoted.end for p, at in zip(pieces, inner, strict=True)),
            rule=first.rule,
        )

    def _inside(self, piece: _Piece, speaker: tuple[int, int] | None) -> tuple[int, int]:
        """A piece without its marks; a speaker between them is left out, for the closing mark stands behind the name."""
        swallowed = speaker is not None and piece.quoted.start < speaker[0] < piece.quoted.end
        return piece.quoted.start, speaker[0] - 1 if speaker and swallowed else piece.quoted.end

    def _parts(self, pieces: Sequence[_Piece], inner: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
        """The stretches of mixed speech: what stands side by side is one."""
        parts: list[tuple[int, int]] = []
        for piece, at in zip(pieces, inner, strict=True):
            start, end = piece.quoted.outer if at[1] == piece.quoted.end else at
            if parts and not self.text.folded[parts[-1][1] : start].strip(" ,"):
                parts[-1] = parts[-1][0], end
            else:
                parts.append((start, end))
        return parts


def _apart(found: Iterable[_Piece]) -> list[_Piece]:
    """The pieces in text order, disjoint: quotation marks win over turns and statements, these over reported speech."""
    kept: list[_Piece] = []
    for rule in ("speech.marks", "speech.statement", "speech.reported"):
        same = sorted((f for f in found if f.rule == rule), key=lambda f: (f.quoted.outer[0], -f.quoted.outer[1]))
        kept = _merged(kept, same)
    return kept


def _merged(kept: Sequence[_Piece], more: Sequence[_Piece]) -> list[_Piece]:
    """Two sorted lists in one; of *more* only what meets nothing before it."""
    out: list[_Piece] = []
    at = 0
    for new in more:
        start, end = new.quoted.outer
        while at < len(kept) and kept[at].quoted.outer[1] <= start:
            out.append(kept[at])
            at += 1
        if (at == len(kept) or end <= kept[at].quoted.outer[0]) and (not out or out[-1].quoted.outer[1] <= start):
            out.append(new)
    return [*out, *kept[at:]]
