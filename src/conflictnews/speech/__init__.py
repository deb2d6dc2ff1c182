"""Speech: who says what, in which words.

An attribution has a source (who speaks), a cue (the word that reports it: "said") and a content (what is said), as in PARC 3.0.
A text passes through the modules in this order. `marks` finds quotations; `sentences` cuts sentences in which a quotation is
one word; `lexicon` knows the cues and `complements` what they take. `reading` reads each cue of a sentence: `forms` tells
whether it is a verb, `phrases` and `subjects` find the source, `clauses`, `contents` and `endings` the content behind the cue,
`preceding` the content before it. `linking` gives quotations without a cue to a neighbour's source; `names` finds the name
that a source refers to. `transcripts` and `foreign` read recordings, headlines and other languages.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from conflictnews.actors import actors_in
from conflictnews.models import Actor, ActorMention, Quote, SpeechKind
from conflictnews.speech.linking import Linker, Said, apart
from conflictnews.speech.marks import quoted_in
from conflictnews.speech.names import Names
from conflictnews.speech.transcripts import headlines_in, turns_in
from conflictnews.text import Text

_KINDS = {kind.value: kind for kind in SpeechKind}


def find_quotes(text: str) -> tuple[Quote, ...]:
    """Return the quotations of a text, in order: words between quotation marks, and reported speech.

    >>> for quote in find_quotes('"The bridge is gone," said the mayor. He added that nobody was hurt.'):
    ...     print(quote.kind.value, quote.text, "-", quote.speaker_text, quote.cue_text)
    direct The bridge is gone, - the mayor said
    indirect nobody was hurt - the mayor added

    Each is one attribution, as in PARC 3.0 (Pareti 2016) and PolNeAR (Newell et al. 2018): a quotation that its source
    interrupts is one, and so is a statement of which only some words stand between marks.
    """
    read = Text.of(text)
    return quotes_in(read, lambda: actors_in(read))


def quotes_in(text: Text, actors: Callable[[], Sequence[ActorMention]]) -> tuple[Quote, ...]:
    """Return the attributions of a text; its actors are asked for when the first speaker has a name."""
    quoted = quoted_in(text)
    linker = Linker(text, quoted)
    found = [*linker.read(), *turns_in(text), *headlines_in(text)]
    names = Names(text, quoted, actors)
    told = ((said, names.of(said)) for said in apart(found))
    return tuple(_quote(text, linker, said, name, names.actor(said, name)) for said, name in told)


def _quote(text: Text, linker: Linker, said: Said, name: str | None, actor: Actor | None) -> Quote:
    parts = tuple([text.span(*piece) for piece in said.pieces])
    span = parts[0] if len(parts) == 1 else text.span(said.start, said.end)
    if said.marked:
        marked = tuple([text.span(q.start, q.end) for q in (linker.quoted[mark] for mark in sorted(said.marked))])
    else:
        marked = parts if said.verbatim else ()
    return Quote(
        span=span,
        text=text.source[span.start : span.end],
        kind=_KINDS[said.kind],
        parts=parts,
        marked=marked,
        speaker=text.span(*said.speaker) if said.speaker else None,
        speaker_text=name,
        speaker_actor=actor,
        cue=text.span(*said.cue) if said.cue else None,
        cue_text=text.clean[slice(*said.cue)] if said.cue else None,
        complete=said.complete,
        rule=said.rule,
    )
